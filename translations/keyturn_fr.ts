<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>ActivityText</name>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renommé</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>Échangé</translation>
    </message>
    <message>
        <source>Kept in the vault</source>
        <translation>Conservé dans le coffre</translation>
    </message>
    <message>
        <source>Removed from the vault</source>
        <translation>Retiré du coffre</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Appeared in the list</source>
        <translation>Apparu dans la liste</translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <translation>Disparu de la liste</translation>
    </message>
    <message>
        <source>Back in the list</source>
        <translation>De retour dans la liste</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>Révélé</translation>
    </message>
    <message>
        <source>Renamed by others</source>
        <translation>Renommé par d’autres</translation>
    </message>
    <message>
        <source>End changed by others</source>
        <translation>Échéance modifiée par d’autres</translation>
    </message>
    <message>
        <source>Reviewed: keep</source>
        <translation>Revue&#xa0;: conserver</translation>
    </message>
    <message>
        <source>Reviewed: rotate</source>
        <translation>Revue&#xa0;: faire tourner</translation>
    </message>
    <message>
        <source>Reviewed: delete</source>
        <translation>Revue&#xa0;: supprimer</translation>
    </message>
    <message>
        <source>Reviewed: ask</source>
        <translation>Revue&#xa0;: demander</translation>
    </message>
    <message>
        <source>Said to be mine</source>
        <translation>Déclaré&#xa0;: à moi</translation>
    </message>
    <message>
        <source>Said to be a colleague&apos;s</source>
        <translation>Déclaré&#xa0;: à des collègues</translation>
    </message>
    <message>
        <source>To be investigated</source>
        <translation>À élucider</translation>
    </message>
    <message>
        <source>Saved to a file</source>
        <translation>Enregistré dans un fichier</translation>
    </message>
    <message>
        <source>Rotation begun</source>
        <translation>Rotation commencée</translation>
    </message>
    <message>
        <source>Rotation ended</source>
        <translation>Rotation terminée</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modifié depuis</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a key, %2 &quot;from 19 Feb 2027 to 20 May 2027&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <extracomment>%1 is the new name of a key, %2 the one before</extracomment>
        <translation>%1 (auparavant&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>an account, and one of its organizations</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Rotation stopped</source>
        <translation>Rotation arrêtée</translation>
    </message>
    <message>
        <source>Retiring put off</source>
        <translation>Mise hors service reportée</translation>
    </message>
    <message>
        <source>Old key retired</source>
        <translation>Ancienne clé mise hors service</translation>
    </message>
    <message>
        <source>Swapped in a file</source>
        <translation>Remplacée dans un fichier</translation>
    </message>
    <message>
        <source>Swap undone</source>
        <translation>Remplacement annulé</translation>
    </message>
    <message>
        <source>Place ticked</source>
        <translation>Emplacement coché</translation>
    </message>
    <message>
        <source>Tick taken back</source>
        <translation>Coche retirée</translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation>Politique modifiée</translation>
    </message>
    <message>
        <source>Owner changed</source>
        <translation>Propriétaire modifié</translation>
    </message>
    <message>
        <source>Note or tags changed</source>
        <translation>Note ou étiquettes modifiées</translation>
    </message>
    <message>
        <source>“Used in” changed</source>
        <translation>«&#xa0;Utilisé dans&#xa0;» modifié</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Masquée</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>Liste exportée</translation>
    </message>
    <message>
        <source>Vault exported</source>
        <translation>Coffre exporté</translation>
    </message>
    <message>
        <source>Activity exported</source>
        <translation>Activité exportée</translation>
    </message>
    <message>
        <source>Review exported</source>
        <translation>Revue exportée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>One row</source>
        <translation>Une ligne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>All keys of the account</source>
        <translation>Toutes les clés du compte</translation>
    </message>
    <message>
        <source>%1 (file: %2)</source>
        <extracomment>%1 is the name of a key, %2 that of a file</extracomment>
        <translation>%1 (fichier&#xa0;: %2)</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>no list</source>
        <translation>aucune liste</translation>
    </message>
    <message>
        <source>[%1].%2: a key, not its id</source>
        <translation>[%1].%2&#xa0;: une clé, pas son identifiant</translation>
    </message>
    <message>
        <source>a key that is there twice</source>
        <translation>une clé JSON présente deux fois</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>Vérifié %1</translation>
    </message>
    <message>
        <source>The key works</source>
        <translation>La clé fonctionne</translation>
    </message>
    <message>
        <source>The service accepted it.</source>
        <translation>Le service l’a acceptée.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Not allowed %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>Non autorisé %1</translation>
    </message>
    <message>
        <source>The key is valid, but may not do what was asked</source>
        <translation>La clé est valide, mais n’est pas autorisée à faire ce qui a été demandé</translation>
    </message>
    <message>
        <source>The service knows it, but it may not do what was asked to check it.</source>
        <translation>Le service la connaît, mais elle n’est pas autorisée à faire ce qui a été demandé pour la vérifier.</translation>
    </message>
    <message>
        <source>Organization missing</source>
        <translation>Organisation manquante</translation>
    </message>
    <message>
        <source>Organization missing %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>Organisation manquante %1</translation>
    </message>
    <message>
        <source>The key does not say which organization</source>
        <translation>La clé n’indique pas l’organisation</translation>
    </message>
    <message>
        <source>The key needs the ID of its organization, and none is known here.</source>
        <translation>La clé a besoin de l’ID de son organisation, et aucun n’est connu ici.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>Refusé %1</translation>
    </message>
    <message>
        <source>The service refused the key</source>
        <translation>Le service a refusé la clé</translation>
    </message>
    <message>
        <source>The service refused it: it is not valid, or no longer.</source>
        <translation>Le service l’a refusée&#xa0;: elle n’est pas valide, ou ne l’est plus.</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Non accepté</translation>
    </message>
    <message>
        <source>Not accepted %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>Non accepté %1</translation>
    </message>
    <message>
        <source>The service did not accept the key</source>
        <translation>Le service n’a pas accepté la clé</translation>
    </message>
    <message>
        <source>The service did not accept the key, and does not say whether it is no longer valid or only not allowed.</source>
        <translation>Le service n’a pas accepté la clé, et ne dit pas si elle n’est plus valide ou seulement non autorisée.</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>result of a check</comment>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Refused as expired %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>Refusé car expiré %1</translation>
    </message>
    <message>
        <source>The key has expired</source>
        <translation>La clé a expiré</translation>
    </message>
    <message>
        <source>The service refused it, and its last day has passed.</source>
        <translation>Le service l’a refusée, et son dernier jour est passé.</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Could not be reached %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>Injoignable %1</translation>
    </message>
    <message>
        <source>The service could not be reached</source>
        <translation>Le service n’a pas pu être joint</translation>
    </message>
    <message>
        <source>No answer of the service came. That says nothing about the key.</source>
        <translation>Aucune réponse du service n’est arrivée. Cela ne dit rien de la clé.</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>result of a check</comment>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>No clear answer %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>Pas de réponse claire %1</translation>
    </message>
    <message>
        <source>The service gave no clear answer</source>
        <translation>Le service n’a pas donné de réponse claire</translation>
    </message>
    <message>
        <source>The service answered with something that says neither yes nor no.</source>
        <translation>Le service a répondu quelque chose qui ne dit ni oui ni non.</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Jamais vérifié</translation>
    </message>
    <message numerus="yes">
        <source>%Ln work</source>
        <comment>of the entries that were verified</comment>
        <translation>
            <numerusform>%Ln fonctionne</numerusform>
            <numerusform>%Ln fonctionnent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refusé</numerusform>
            <numerusform>%Ln refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>%Ln expiré</numerusform>
            <numerusform>%Ln expirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not allowed</source>
        <translation>
            <numerusform>%Ln non autorisé</numerusform>
            <numerusform>%Ln non autorisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be reached</source>
        <translation>
            <numerusform>%Ln injoignable</numerusform>
            <numerusform>%Ln injoignables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gave no clear answer</source>
        <translation>
            <numerusform>%Ln sans réponse claire</numerusform>
            <numerusform>%Ln sans réponse claire</numerusform>
        </translation>
    </message>
    <message>
        <source>This key cannot be verified</source>
        <translation>Cette clé ne peut pas être vérifiée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be verified</source>
        <translation>
            <numerusform>%Ln ne peut pas être vérifié</numerusform>
            <numerusform>%Ln ne peuvent pas être vérifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyturn knows no request that checks this kind of key. Nothing was sent.</source>
        <translation>Keyturn ne connaît aucune requête qui vérifie ce type de clé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Keyturn does not know the service, so it cannot ask whether the value works. Keyturn can still keep, show and copy the value.</source>
        <translation>Keyturn ne connaît pas le service et ne peut donc pas demander si la valeur fonctionne. Keyturn peut toujours conserver, afficher et copier la valeur.</translation>
    </message>
    <message>
        <source>The key was not asked about: its server is not known</source>
        <translation>Rien n’a été demandé sur la clé&#xa0;: son serveur n’est pas connu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not asked about: their servers are not known</source>
        <translation>
            <numerusform>Rien n’a été demandé sur %Ln&#xa0;: son serveur n’est pas connu</numerusform>
            <numerusform>Rien n’a été demandé sur %Ln&#xa0;: leurs serveurs ne sont pas connus</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. Choose “Edit…” in the details to say for which server it is.</source>
        <translation>Rien n’a été envoyé. Choisissez «&#xa0;Modifier…&#xa0;» dans les détails pour indiquer à quel serveur elle est destinée.</translation>
    </message>
    <message>
        <source>Whether the key works is not known.</source>
        <translation>On ne sait pas si la clé fonctionne.</translation>
    </message>
</context>
<context>
    <name>ConsumerText</name>
    <message>
        <source>Used in %1</source>
        <comment>files, addresses, people</comment>
        <translation>Utilisé dans&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DeletionText</name>
    <message numerus="yes">
        <source>%Ln were gone already</source>
        <translation>
            <numerusform>%Ln avait déjà disparu</numerusform>
            <numerusform>%Ln avaient déjà disparu</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 deleted</source>
        <translation>%L1 sur %L2 supprimés</translation>
    </message>
    <message>
        <source>“%1” was gone already</source>
        <translation>«&#xa0;%1&#xa0;» avait déjà disparu</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé</translation>
    </message>
    <message>
        <source>“%1” is perhaps deleted</source>
        <translation>«&#xa0;%1&#xa0;» est peut-être supprimé</translation>
    </message>
    <message>
        <source>“%1” is not deleted</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas supprimé</translation>
    </message>
    <message>
        <source>The list was read again after the last deletion: this is what it says.</source>
        <translation>La liste a été relue après la dernière suppression&#xa0;: voici ce qu’elle indique.</translation>
    </message>
    <message>
        <source>After the last deletion the list could not be read to its end.</source>
        <translation>Après la dernière suppression, la liste n’a pas pu être lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>the name of a key, its ID, and what became of its deletion</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>pas tenté</translation>
    </message>
    <message>
        <source>was gone already; its secret could not be removed from the keychain</source>
        <translation>avait déjà disparu&#xa0;; son secret n’a pas pu être retiré du trousseau</translation>
    </message>
    <message>
        <source>deleted on the service; its secret could not be removed from the keychain</source>
        <translation>supprimé sur le service&#xa0;; son secret n’a pas pu être retiré du trousseau</translation>
    </message>
    <message>
        <source>was gone already</source>
        <translation>avait déjà disparu</translation>
    </message>
    <message>
        <source>%1; still there</source>
        <extracomment>%1 is why a key was not deleted</extracomment>
        <translation>%1&#xa0;; toujours là</translation>
    </message>
    <message>
        <source>%1; gone now</source>
        <translation>%1&#xa0;; disparu maintenant</translation>
    </message>
    <message>
        <source>the server said that it was deleted, but still lists it</source>
        <translation>le serveur a indiqué la suppression, mais le liste toujours</translation>
    </message>
    <message>
        <source>%1; unknown, because the list could not be read afterwards</source>
        <translation>%1&#xa0;; inconnu, car la liste n’a pas pu être lue ensuite</translation>
    </message>
    <message>
        <source>unknown, because the list could not be read afterwards</source>
        <translation>inconnu, car la liste n’a pas pu être lue ensuite</translation>
    </message>
    <message>
        <source>no whole answer came</source>
        <translation>aucune réponse complète n’est arrivée</translation>
    </message>
    <message>
        <source>the server failed (%1)</source>
        <translation>le serveur a échoué (%1)</translation>
    </message>
    <message>
        <source>the server did not find it (%1)</source>
        <translation>le serveur ne l’a pas trouvé (%1)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is the name of a key, %2 what became of its deletion</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Not tried, because you cancelled: %1.</source>
        <translation>Pas tenté, car vous avez annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Deleted, but its secret is still here</source>
        <translation>Supprimé, mais son secret est toujours ici</translation>
    </message>
    <message>
        <source>Not everything was deleted</source>
        <translation>Tout n’a pas été supprimé</translation>
    </message>
    <message>
        <source>Not known yet whether everything was deleted</source>
        <translation>On ne sait pas encore si tout a été supprimé</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is the names of some keys, %2 why they were not deleted</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them – %1</source>
        <extracomment>%1 is why so many keys were not deleted</extracomment>
        <translation>
            <numerusform>%Ln d’entre elles – %1</numerusform>
            <numerusform>%Ln d’entre elles – %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>%1. %2</source>
        <extracomment>the title of a message and its text</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>A test entry was written, read back and removed.</source>
        <translation>Une entrée d’essai a été écrite, relue et retirée.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>La vérification a été annulée.</translation>
    </message>
    <message>
        <source>There is no file yet, or the check was cancelled.</source>
        <translation>Il n’y a pas encore de fichier, ou la vérification a été annulée.</translation>
    </message>
    <message>
        <source>The file opens, and SQLite finds no fault in it.</source>
        <translation>Le fichier s’ouvre, et SQLite n’y trouve aucun défaut.</translation>
    </message>
    <message>
        <source>SQLite finds a fault in the file. Quit Keyturn and start it again: the damaged file is kept, and the newest copy takes its place.</source>
        <translation>SQLite trouve un défaut dans le fichier. Quittez Keyturn et relancez-le : le fichier endommagé est conservé, et la copie la plus récente prend sa place.</translation>
    </message>
    <message>
        <source>The file cannot be opened. See to it that you may read and write it.</source>
        <translation>Le fichier ne peut pas être ouvert. Assurez-vous de pouvoir le lire et l’écrire.</translation>
    </message>
    <message>
        <source>How much is free is not known.</source>
        <translation>L’espace libre n’est pas connu.</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>%1 sont libres.</translation>
    </message>
    <message>
        <source>Only %1 are free. Make room: Keyturn creates no key that it could not note first.</source>
        <translation>Seuls %1 sont libres. Faites de la place : Keyturn ne crée aucune clé qu’il n’a pas pu noter avant.</translation>
    </message>
    <message>
        <source>Only you can read Keyturn&apos;s folder and its file, and you may write them.</source>
        <translation>Vous seul pouvez lire le dossier de Keyturn et son fichier, et vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>Others may read Keyturn&apos;s folder or its file, or you may not write them. Quit Keyturn and start it again, which sets the rights.</source>
        <translation>D’autres peuvent lire le dossier de Keyturn ou son fichier, ou vous ne pouvez pas y écrire. Quittez Keyturn et relancez-le, ce qui règle les droits.</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>Aucun compte n’est connecté.</translation>
    </message>
    <message>
        <source>Nothing was sent: the check was cancelled, or the service names no address that may be asked without a key.</source>
        <translation>Rien n’a été envoyé : la vérification a été annulée, ou le service n’indique aucune adresse interrogeable sans clé.</translation>
    </message>
    <message>
        <source>Sent, without a key and without a proxy: %1.</source>
        <translation>Envoyé, sans clé et sans proxy : %1.</translation>
    </message>
    <message>
        <source>Sent, without a key and through the proxy %1: %2.</source>
        <translation>Envoyé, sans clé et par le proxy %1 : %2.</translation>
    </message>
    <message>
        <source>The server answers (%1), as it does to a request without a key.</source>
        <translation>Le serveur répond (%1), comme à une requête sans clé.</translation>
    </message>
    <message>
        <source>The server answers with the error %1. Try again later.</source>
        <translation>Le serveur répond par l’erreur %1. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>an answer, and what was sent</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No server has told the time.</source>
        <translation>Aucun serveur n’a donné l’heure.</translation>
    </message>
    <message>
        <source>The clock of this computer agrees with that of the server.</source>
        <translation>L’horloge de cet ordinateur concorde avec celle du serveur.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes ahead of the server&apos;s. Set it: certificates and the ends of keys are judged by it.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur avance de %Ln minute sur celle du serveur. Réglez-la : les certificats et l’échéance des clés sont jugés d’après elle.</numerusform>
            <numerusform>L’horloge de cet ordinateur avance de %Ln minutes sur celle du serveur. Réglez-la : les certificats et l’échéance des clés sont jugés d’après elle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes behind the server&apos;s. Set it: certificates and the ends of keys are judged by it.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur retarde de %Ln minute sur celle du serveur. Réglez-la : les certificats et l’échéance des clés sont jugés d’après elle.</numerusform>
            <numerusform>L’horloge de cet ordinateur retarde de %Ln minutes sur celle du serveur. Réglez-la : les certificats et l’échéance des clés sont jugés d’après elle.</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file</source>
        <translation>Fichier propre de Keyturn</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Place sur le disque</translation>
    </message>
    <message>
        <source>Rights of the file</source>
        <translation>Droits du fichier</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Serveur %1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This key may not list what is here.</source>
        <translation>Cette clé n’est pas autorisée à lister ce qui se trouve ici.</translation>
    </message>
    <message>
        <source>This key may not create keys or tokens here. Nothing was created.</source>
        <translation>Cette clé n’est pas autorisée à créer des clés ou des jetons ici. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>This key may not rename. The old name stays.</source>
        <translation>Cette clé n’est pas autorisée à renommer. L’ancien nom reste.</translation>
    </message>
    <message>
        <source>This key may not delete keys or tokens here. Nothing was deleted.</source>
        <translation>Cette clé n’est pas autorisée à supprimer des clés ou des jetons ici. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>The key works, but it may not manage keys here.</source>
        <translation>La clé fonctionne, mais elle n’est pas autorisée à gérer des clés ici.</translation>
    </message>
    <message>
        <source>The key may not have an access token for this organization.</source>
        <translation>La clé n’est pas autorisée à obtenir un jeton d’accès pour cette organisation.</translation>
    </message>
    <message>
        <source>The key may not see the list of organizations.</source>
        <translation>La clé n’est pas autorisée à voir la liste des organisations.</translation>
    </message>
    <message>
        <source>The service does not say how it is.</source>
        <translation>Le service ne dit pas quel est son état.</translation>
    </message>
    <message>
        <source>Ask an admin of this organization, or sign in with another key.</source>
        <translation>Adressez-vous à l’administration de cette organisation, ou connectez-vous avec une autre clé.</translation>
    </message>
    <message>
        <source>Ask for the admin role in this organization.</source>
        <translation>Demandez le rôle d’administration dans cette organisation.</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>The old name stays.</source>
        <translation>L’ancien nom reste.</translation>
    </message>
    <message>
        <source>Perhaps the name is taken, or something changed at the same time. Refresh the list and look.</source>
        <translation>Le nom est peut-être déjà pris, ou quelque chose a changé en même temps. Actualisez la liste et regardez.</translation>
    </message>
    <message>
        <source>Something changed at the same time. Refresh the list and try again.</source>
        <translation>Quelque chose a changé en même temps. Actualisez la liste et réessayez.</translation>
    </message>
    <message>
        <source>The server could not answer as things are there now. Try again.</source>
        <translation>Le serveur n’a pas pu répondre dans l’état actuel des choses. Réessayez.</translation>
    </message>
    <message>
        <source>The server found a conflict (409)</source>
        <translation>Le serveur a constaté un conflit (409)</translation>
    </message>
    <message>
        <source>Perhaps it was deleted meanwhile: refresh the list, or check the server address.</source>
        <translation>La suppression a peut-être eu lieu entre-temps&#xa0;: actualisez la liste, ou vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Check the server address.</source>
        <translation>Vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Not found (%1)</source>
        <translation>Introuvable (%1)</translation>
    </message>
    <message>
        <source>The server does not offer this (%1)</source>
        <translation>Le serveur ne propose pas cela (%1)</translation>
    </message>
    <message>
        <source>%1 has nothing at %2.</source>
        <translation>%1 n’a rien à l’adresse %2.</translation>
    </message>
    <message>
        <source>%1 does not offer %2.</source>
        <translation>%1 ne propose pas %2.</translation>
    </message>
    <message>
        <source>The service gave no reason (%1).</source>
        <translation>Le service n’a donné aucune raison (%1).</translation>
    </message>
    <message>
        <source>%1 did not accept the input</source>
        <translation>%1 n’a pas accepté la saisie</translation>
    </message>
    <message>
        <source>%1 did not accept the request</source>
        <translation>%1 n’a pas accepté la requête</translation>
    </message>
    <message>
        <source>The server may run another version of the service than Keyturn knows. Check the server address, or tell whoever runs the server.</source>
        <translation>Le serveur exécute peut-être une autre version du service que celle que Keyturn connaît. Vérifiez l’adresse du serveur, ou prévenez la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>The server answers like a proxy (407)</source>
        <translation>Le serveur répond comme un proxy (407)</translation>
    </message>
    <message>
        <source>%1 asks for the login to a proxy, but this computer uses no proxy for it. Check the server address.</source>
        <translation>%1 demande une authentification de proxy, mais cet ordinateur n’utilise pas de proxy pour ce serveur. Vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>An unexpected answer (%1)</source>
        <translation>Une réponse inattendue (%1)</translation>
    </message>
    <message>
        <source>Keyturn does not know what this answer means. Check the server address.</source>
        <translation>Keyturn ne sait pas ce que signifie cette réponse. Vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait %Ln second(s).</source>
        <translation>
            <numerusform>Le serveur demande d’attendre %Ln seconde.</numerusform>
            <numerusform>Le serveur demande d’attendre %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server asks to wait. Try again in a minute.</source>
        <translation>Le serveur demande d’attendre. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1 is what the server answered, in its own language</extracomment>
        <translation>Le serveur indique&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found</source>
        <translation>Le nom du serveur est introuvable</translation>
    </message>
    <message>
        <source>There is no server called %1, or this computer is offline. Check the address and the network.</source>
        <translation>Aucun serveur ne s’appelle %1, ou cet ordinateur est hors ligne. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation>Le serveur a refusé la connexion</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address and the port, or whether the server is running.</source>
        <translation>Rien ne répond à l’adresse %1. Vérifiez l’adresse et le port, ou si le serveur est en marche.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>La connexion a été perdue</translation>
    </message>
    <message>
        <source>%1 closed the connection before a whole answer had come. Try again.</source>
        <translation>%1 a fermé la connexion avant l’arrivée d’une réponse complète. Réessayez.</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Pas de réseau</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here. Check this computer&apos;s network.</source>
        <translation>%1 est injoignable d’ici. Vérifiez le réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>The server may be busy, or the network slow. Try again.</source>
        <translation>Le serveur est peut-être occupé, ou le réseau lent. Réessayez.</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>There is no secure connection</source>
        <translation>Il n’y a pas de connexion sécurisée</translation>
    </message>
    <message>
        <source>%1: %2 Perhaps it speaks plain http there, or another port is meant. No key was sent. Check the address.</source>
        <translation>%1&#xa0;: %2 Ce serveur parle peut-être http sans chiffrement à cette adresse, ou un autre port est voulu. Aucune clé n’a été envoyée. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was refused</source>
        <translation>Le certificat du serveur a été refusé</translation>
    </message>
    <message>
        <source>%1 could not prove who it is: %2 The certificate names %3. No key was sent. Check the address, this computer&apos;s clock, or ask whoever runs the server.</source>
        <translation>%1 n’a pas pu prouver son identité&#xa0;: %2 Le certificat désigne %3. Aucune clé n’a été envoyée. Vérifiez l’adresse et l’horloge de cet ordinateur, ou interrogez la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>The proxy wants a login</source>
        <translation>Le proxy demande une authentification</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy asks for a user name and password, which Keyturn does not send. Log in to the proxy in the system settings, then try again.</source>
        <translation>Le proxy de cet ordinateur demande un nom d’utilisateur et un mot de passe, que Keyturn n’envoie pas. Authentifiez-vous auprès du proxy dans les paramètres du système, puis réessayez.</translation>
    </message>
    <message>
        <source>The proxy did not work</source>
        <translation>Le proxy n’a pas fonctionné</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy could not be reached. Check the proxy in the system settings.</source>
        <translation>Le proxy de cet ordinateur n’a pas pu être joint. Vérifiez le proxy dans les paramètres du système.</translation>
    </message>
    <message>
        <source>The server sends elsewhere</source>
        <translation>Le serveur renvoie ailleurs</translation>
    </message>
    <message>
        <source>%1 answered with a redirect, which Keyturn never follows with a key. Check the server address.</source>
        <translation>%1 a répondu par une redirection, que Keyturn ne suit jamais avec une clé. Vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>La réponse est trop volumineuse</translation>
    </message>
    <message>
        <source>The server sent more than a list of keys can be.</source>
        <translation>Le serveur a envoyé plus que ne peut contenir une liste de clés.</translation>
    </message>
    <message>
        <source>The server sent more than such an answer can be.</source>
        <translation>Le serveur a envoyé plus que ne peut contenir une telle réponse.</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>La réponse ne peut pas être lue</translation>
    </message>
    <message>
        <source>The answer of %1 states two lengths, so nobody can tell where it ends. A fault of the server, or of a proxy before it: tell whoever runs it.</source>
        <translation>La réponse de %1 annonce deux longueurs&#xa0;: on ne peut donc pas savoir où elle se termine. C’est une erreur du serveur, ou d’un proxy placé devant lui&#xa0;: prévenez la personne qui le gère.</translation>
    </message>
    <message>
        <source>%1 refused the key</source>
        <translation>%1 a refusé la clé</translation>
    </message>
    <message>
        <source>The key or token was deleted, has expired or is incomplete (401). Check the value, or use another key.</source>
        <translation>La clé ou le jeton a été supprimé, a expiré ou est incomplet (401). Vérifiez la valeur, ou utilisez une autre clé.</translation>
    </message>
    <message>
        <source>The key or token was deleted, has expired or is incomplete (401).</source>
        <translation>La clé ou le jeton a été supprimé, a expiré ou est incomplet (401).</translation>
    </message>
    <message>
        <source>The key or token was deleted, has expired or is incomplete (401). Sign in again with a key that works.</source>
        <translation>La clé ou le jeton a été supprimé, a expiré ou est incomplet (401). Connectez-vous de nouveau avec une clé qui fonctionne.</translation>
    </message>
    <message>
        <source>The token does not say which organization</source>
        <translation>Le jeton n’indique pas l’organisation</translation>
    </message>
    <message>
        <source>A personal access token works in several organizations and must name one with each request (401). Enter the organization ID.</source>
        <translation>Un jeton d’accès personnel fonctionne dans plusieurs organisations et doit en désigner une à chaque requête (401). Saisissez l’ID de l’organisation.</translation>
    </message>
    <message>
        <source>Not allowed (403)</source>
        <translation>Non autorisé (403)</translation>
    </message>
    <message>
        <source>%1 did not answer at the address that Keyturn assumes</source>
        <translation>%1 n’a pas répondu à l’adresse que Keyturn suppose</translation>
    </message>
    <message>
        <source>%1 was answered with %2.</source>
        <translation>La réponse à %1 a été %2.</translation>
    </message>
    <message>
        <source>%1 has a problem (%2)</source>
        <translation>%1 a un problème (%2)</translation>
    </message>
    <message>
        <source>The fault is on the server&apos;s side. Try again later.</source>
        <translation>L’erreur est du côté du serveur. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>This does not look like %1</source>
        <translation>Cela ne ressemble pas à %1</translation>
    </message>
    <message>
        <source>%1 answered with a web page or something else that is not the service&apos;s API. Check the server address.</source>
        <translation>%1 a répondu par une page web ou par autre chose que l’API du service. Vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The answer could not be understood</source>
        <translation>La réponse n’a pas pu être comprise</translation>
    </message>
    <message>
        <source>%1 answered in a form that Keyturn does not know.</source>
        <translation>%1 a répondu sous une forme que Keyturn ne connaît pas.</translation>
    </message>
    <message>
        <source>%1 answered in a form that Keyturn does not know (%2).</source>
        <translation>%1 a répondu sous une forme que Keyturn ne connaît pas (%2).</translation>
    </message>
    <message>
        <source>Ask for the admin role, or connect anyway to see what it may see.</source>
        <translation>Demandez le rôle d’administration, ou connectez quand même pour voir ce que cette clé est autorisée à voir.</translation>
    </message>
    <message>
        <source>The key or token may lack a role there. Connect anyway to keep it and use it for what it may do.</source>
        <translation>Il manque peut-être un rôle à la clé ou au jeton. Connectez quand même pour conserver cet accès et l’utiliser pour ce qu’il permet.</translation>
    </message>
    <message>
        <source>%1 accepted it, but it may not manage keys here (403)</source>
        <translation>%1 l’a acceptée, mais elle n’est pas autorisée à gérer des clés ici (403)</translation>
    </message>
    <message>
        <source>%1 accepted it, but did not allow the request (403)</source>
        <translation>%1 l’a acceptée, mais n’a pas autorisé la requête (403)</translation>
    </message>
    <message>
        <source>You can connect anyway and see what it may see.</source>
        <translation>Vous pouvez connecter quand même et voir ce qu’elle est autorisée à voir.</translation>
    </message>
    <message>
        <source>The key or token was deleted, has expired or is incomplete (%1).</source>
        <translation>La clé ou le jeton a été supprimé, a expiré ou est incomplet (%1).</translation>
    </message>
    <message>
        <source>%1 did not accept the key</source>
        <translation>%1 n’a pas accepté la clé</translation>
    </message>
    <message>
        <source>The key or token is not valid, or may not do this: %1 answers both with %2.</source>
        <translation>La clé ou le jeton n’est pas valide, ou n’y est pas autorisé&#xa0;: %1 répond %2 dans les deux cas.</translation>
    </message>
    <message>
        <source>Nothing was created yet.</source>
        <translation>Rien n’a encore été créé.</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>Absent du trousseau</translation>
    </message>
    <message>
        <source>The keychain no longer has this entry. It was removed by another program or on another day.</source>
        <translation>Le trousseau n’a plus cette entrée. Elle a été retirée par un autre programme ou un autre jour.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Unlock it with your password, usually the one you log in with, then try again.</source>
        <translation>Déverrouillez-le avec votre mot de passe, en général celui de votre session, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain said no</source>
        <translation>Le trousseau a refusé</translation>
    </message>
    <message>
        <source>Access was denied or the unlock prompt was dismissed. Try again and allow it.</source>
        <translation>L’accès a été refusé ou la demande de déverrouillage a été fermée. Réessayez et autorisez l’accès.</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>Il n’y a pas de trousseau</translation>
    </message>
    <message>
        <source>No keychain service answers in this session. Install and start one, for example gnome-keyring or KeePassXC, then try again.</source>
        <translation>Aucun service de trousseau ne répond dans cette session. Installez-en un et démarrez-le, par exemple gnome-keyring ou KeePassXC, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no keyring to keep it in</source>
        <translation>Il n’y a aucun trousseau pour la conserver</translation>
    </message>
    <message>
        <source>The keychain service runs but has no default keyring. Create one, for example with the program “Passwords and Keys”, then try again.</source>
        <translation>Le service de trousseau fonctionne, mais n’a pas de trousseau par défaut. Créez-en un, par exemple avec le programme «&#xa0;Mots de passe et clés&#xa0;», puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>The keychain may be waiting for you: look for an unlock prompt behind other windows, then try again.</source>
        <translation>Le trousseau vous attend peut-être&#xa0;: cherchez une demande de déverrouillage derrière d’autres fenêtres, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain did not keep it</source>
        <translation>Le trousseau ne l’a pas conservée</translation>
    </message>
    <message>
        <source>The keychain reported success, but reading it back gave something else.</source>
        <translation>Le trousseau a annoncé un succès, mais la relecture a donné autre chose.</translation>
    </message>
    <message>
        <source>The keychain cannot keep this value</source>
        <translation>Le trousseau ne peut pas conserver cette valeur</translation>
    </message>
    <message>
        <source>The value is empty, too long, or holds characters that no key has.</source>
        <translation>La valeur est vide, trop longue, ou contient des caractères qu’aucune clé n’a.</translation>
    </message>
    <message>
        <source>The keychain was not asked any further.</source>
        <translation>Le trousseau n’a plus été sollicité.</translation>
    </message>
    <message>
        <source>The keychain cannot be used</source>
        <translation>Le trousseau ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>The keychain failed for a reason that it does not say. Logging out and in again often helps.</source>
        <translation>Le trousseau a échoué pour une raison qu’il ne donne pas. Fermer la session puis la rouvrir aide souvent.</translation>
    </message>
    <message>
        <source>This keychain cannot say what it holds</source>
        <translation>Ce trousseau ne peut pas dire ce qu’il contient</translation>
    </message>
    <message>
        <source>Entries that Keyturn no longer lists cannot be found from here. Look for “Keyturn” in the keychain&apos;s own program.</source>
        <translation>Les entrées que Keyturn ne liste plus ne peuvent pas être retrouvées d’ici. Cherchez «&#xa0;Keyturn&#xa0;» dans le programme propre au trousseau.</translation>
    </message>
    <message>
        <source>Keyturn is not completely installed</source>
        <translation>Keyturn n’est pas complètement installé</translation>
    </message>
    <message>
        <source>Its program “keyturn-keychain” is missing or cannot be started, and without it Keyturn cannot ask your keychain. Install Keyturn again, then try again.</source>
        <translation>Son programme «&#xa0;keyturn-keychain&#xa0;» manque ou ne peut pas être démarré, et sans lui Keyturn ne peut pas interroger votre trousseau. Réinstallez Keyturn, puis réessayez.</translation>
    </message>
    <message>
        <source>Waiting for your keychain</source>
        <translation>En attente de votre trousseau</translation>
    </message>
    <message>
        <source>Look for an unlock prompt, or a question whether keyturn-keychain may have access; it may be behind other windows.</source>
        <translation>Cherchez une demande de déverrouillage, ou une question sur l’accès de keyturn-keychain&#xa0;; elle se trouve peut-être derrière d’autres fenêtres.</translation>
    </message>
    <message>
        <source>Keyturn cannot write its own file</source>
        <translation>Keyturn ne peut pas écrire son propre fichier</translation>
    </message>
    <message>
        <source>Its data folder is read-only. Nothing was sent.</source>
        <translation>Son dossier de données est en lecture seule. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file is not a file</source>
        <translation>Le fichier propre à Keyturn n’est pas un fichier</translation>
    </message>
    <message>
        <source>A link or a folder stands in its place. Nothing was sent.</source>
        <translation>Un lien ou un dossier se trouve à sa place. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>Free some space, then try again. Nothing was sent.</source>
        <translation>Libérez de l’espace, puis réessayez. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file is damaged</source>
        <translation>Le fichier propre à Keyturn est endommagé</translation>
    </message>
    <message>
        <source>Start Keyturn again: it sets the damaged file aside and begins a new one.</source>
        <translation>Redémarrez Keyturn&#xa0;: il met le fichier endommagé de côté et en commence un nouveau.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file is from a newer version</source>
        <translation>Le fichier propre à Keyturn vient d’une version plus récente</translation>
    </message>
    <message>
        <source>Start that version, or move the file away.</source>
        <translation>Démarrez cette version, ou déplacez le fichier ailleurs.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file cannot be used</source>
        <translation>Le fichier propre à Keyturn ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>What happens here cannot be remembered. Nothing was sent.</source>
        <translation>Ce qui se passe ici ne peut pas être mémorisé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Keyturn cannot write to its own folder</source>
        <translation>Keyturn ne peut pas écrire dans son propre dossier</translation>
    </message>
    <message>
        <source>%1 is read-only or belongs to somebody else. Make it writable, then try again.</source>
        <translation>%1 est en lecture seule ou appartient à quelqu’un d’autre. Autorisez l’écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>In %1 a link or a folder stands in place of keyturn.sqlite, and Keyturn does not write to where it leads. Take it away, then try again.</source>
        <translation>Dans %1, un lien ou un dossier se trouve à la place de keyturn.sqlite, et Keyturn n’écrit pas là où il mène. Enlevez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file cannot be opened. Free some space, then try again.</source>
        <translation>Le fichier propre à Keyturn ne peut pas être ouvert. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>This version cannot read keyturn.sqlite in %1, and has not changed it. Start the newer version.</source>
        <translation>Cette version ne peut pas lire keyturn.sqlite dans %1, et ne l’a pas modifié. Démarrez la version plus récente.</translation>
    </message>
    <message>
        <source>A new one in %1 could not be begun either. Try again.</source>
        <translation>Il n’a pas été possible non plus d’en commencer un nouveau dans %1. Réessayez.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file cannot be opened</source>
        <translation>Le fichier propre à Keyturn ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Another program may be using keyturn.sqlite in %1. Try again.</source>
        <translation>Un autre programme utilise peut-être keyturn.sqlite dans %1. Réessayez.</translation>
    </message>
    <message>
        <source>Until then there are no kept sign-ins and no vault here, nothing can be created, and what you do is forgotten when you quit. Your keys are in the keychain as before.</source>
        <translation>D’ici là, il n’y a ici ni connexions conservées ni coffre, rien ne peut être créé, et ce que vous faites est oublié quand vous quittez. Vos clés sont dans le trousseau comme avant.</translation>
    </message>
    <message>
        <source>Secrets were never in it: they are in your keychain as before.</source>
        <translation>Les secrets n’y ont jamais été&#xa0;: ils sont dans votre trousseau comme avant.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file names a newer version</source>
        <translation>Le fichier propre à Keyturn indique une version plus récente</translation>
    </message>
    <message numerus="yes">
        <source>Its version number is that of a newer Keyturn, or damaged; everything else in it is sound. The file was set aside as %1, and the new one holds the same sign-ins and the same %Ln entries of the vault.</source>
        <translation>
            <numerusform>Son numéro de version est celui d’un Keyturn plus récent, ou est endommagé&#xa0;; tout le reste y est intact. Le fichier a été mis de côté sous le nom %1, et le nouveau contient les mêmes connexions et la même entrée du coffre (%Ln).</numerusform>
            <numerusform>Son numéro de version est celui d’un Keyturn plus récent, ou est endommagé&#xa0;; tout le reste y est intact. Le fichier a été mis de côté sous le nom %1, et le nouveau contient les mêmes connexions et les mêmes %Ln entrées du coffre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was set aside as %1.</source>
        <translation>Le fichier a été mis de côté sous le nom %1.</translation>
    </message>
    <message numerus="yes">
        <source>The new one holds %Ln entries of the vault, from what could still be read and from the copy of %1. What changed after that may be missing.</source>
        <translation>
            <numerusform>Le nouveau contient %Ln entrée du coffre, provenant de ce qui pouvait encore être lu et de la copie du %1. Ce qui a changé ensuite peut manquer.</numerusform>
            <numerusform>Le nouveau contient %Ln entrées du coffre, provenant de ce qui pouvait encore être lu et de la copie du %1. Ce qui a changé ensuite peut manquer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new one holds the %Ln entries of the vault that could still be read. Others may be missing.</source>
        <translation>
            <numerusform>Le nouveau contient %Ln entrée du coffre, qui pouvait encore être lue. D’autres peuvent manquer.</numerusform>
            <numerusform>Le nouveau contient les %Ln entrées du coffre qui pouvaient encore être lues. D’autres peuvent manquer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it could be read, and the new one is empty.</source>
        <translation>Rien n’a pu en être lu, et le nouveau est vide.</translation>
    </message>
    <message numerus="yes">
        <source>The new one has %Ln accounts; connect again what is missing.</source>
        <translation>
            <numerusform>Le nouveau contient %Ln compte&#xa0;; reconnectez ce qui manque.</numerusform>
            <numerusform>Le nouveau contient %Ln comptes&#xa0;; reconnectez ce qui manque.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new one has no account: connect again those that you had.</source>
        <translation>Le nouveau ne contient aucun compte&#xa0;: reconnectez ceux que vous aviez.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file was damaged</source>
        <translation>Le fichier propre à Keyturn était endommagé</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file was missing</source>
        <translation>Le fichier propre à Keyturn manquait</translation>
    </message>
    <message>
        <source>Your keychain was locked before Keyturn could look. Unlock it, then try again.</source>
        <translation>Votre trousseau était verrouillé avant que Keyturn ait pu regarder. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Your keychain ended before Keyturn could look. Start it, then try again.</source>
        <translation>Votre trousseau s’est arrêté avant que Keyturn ait pu regarder. Démarrez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Your keychain failed before Keyturn could look. Try again.</source>
        <translation>Votre trousseau a échoué avant que Keyturn ait pu regarder. Réessayez.</translation>
    </message>
    <message>
        <source>Not known yet whether it is saved</source>
        <translation>On ne sait pas encore si l’enregistrement a eu lieu</translation>
    </message>
    <message>
        <source>Nothing is saved twice, and what Keyturn finds later is listed in the vault.</source>
        <translation>Rien n’est enregistré deux fois, et ce que Keyturn trouve plus tard est listé dans le coffre.</translation>
    </message>
    <message>
        <source>Your keychain has not answered and may still save what it was asked to. Keyturn looks again, and lists it in the vault then.</source>
        <translation>Votre trousseau n’a pas répondu et peut encore enregistrer ce qui lui a été demandé. Keyturn regarde à nouveau, et le liste alors dans le coffre.</translation>
    </message>
    <message>
        <source>In the keychain, but not in the list</source>
        <translation>Dans le trousseau, mais pas dans la liste</translation>
    </message>
    <message>
        <source>The secret is in your keychain, but Keyturn could not write its own index. The next start looks for it there and offers it, where the keychain can be searched. Copy it now to be sure.</source>
        <translation>Le secret est dans votre trousseau, mais Keyturn n’a pas pu écrire son propre index. Le prochain démarrage l’y cherche et le propose, si le trousseau permet la recherche. Copiez-le maintenant pour plus de sûreté.</translation>
    </message>
    <message>
        <source>Removed, but still listed</source>
        <translation>Retiré, mais toujours listé</translation>
    </message>
    <message>
        <source>The keychain no longer has it, but Keyturn could not change its own list. Remove it once more later.</source>
        <translation>Le trousseau ne l’a plus, mais Keyturn n’a pas pu modifier sa propre liste. Retirez l’entrée une nouvelle fois plus tard.</translation>
    </message>
    <message>
        <source>Not known yet whether it is removed</source>
        <translation>On ne sait pas encore si le retrait a eu lieu</translation>
    </message>
    <message>
        <source>What Keyturn finds gone later is taken off the list.</source>
        <translation>Ce que Keyturn constate disparu plus tard est enlevé de la liste.</translation>
    </message>
    <message>
        <source>Your keychain has not answered and may still remove it. Keyturn looks again, and takes it off the list then.</source>
        <translation>Votre trousseau n’a pas répondu et peut encore effectuer le retrait. Keyturn regarde à nouveau, et enlève alors l’entrée de la liste.</translation>
    </message>
    <message>
        <source>The keychain still has it</source>
        <translation>Le trousseau l’a toujours</translation>
    </message>
    <message>
        <source>The keychain reported success, but the entry can still be read.</source>
        <translation>Le trousseau a annoncé un succès, mais l’entrée peut toujours être lue.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Rien n’a été retiré.</translation>
    </message>
    <message>
        <source>%1 is a link</source>
        <translation>%1 est un lien</translation>
    </message>
    <message>
        <source>A secret is not written to where a link points. Choose the file itself. Nothing was written.</source>
        <translation>Un secret n’est pas écrit là où pointe un lien. Choisissez le fichier lui-même. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 n’est pas un fichier</translation>
    </message>
    <message>
        <source>Choose a file, or a new name. Nothing was written.</source>
        <translation>Choisissez un fichier, ou un nouveau nom. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>Its lines could not be kept, so nothing was written.</source>
        <translation>Ses lignes n’auraient pas pu être conservées&#xa0;; rien n’a donc été écrit.</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 ne peut pas être écrit</translation>
    </message>
    <message>
        <source>The file or its folder is write-protected, belongs to somebody else, or the disk is full. Nothing was changed.</source>
        <translation>Le fichier ou son dossier est protégé en écriture, appartient à quelqu’un d’autre, ou le disque est plein. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 est trop volumineux</translation>
    </message>
    <message>
        <source>A file with variables has at most 1 MiB. Nothing was written.</source>
        <translation>Un fichier de variables a au plus 1 Mio. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 is not a text file</source>
        <translation>%1 n’est pas un fichier texte</translation>
    </message>
    <message>
        <source>Only UTF-8 text can be added to. Nothing was written.</source>
        <translation>Un ajout n’est possible que dans un texte UTF-8. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 has just changed</source>
        <translation>%1 vient de changer</translation>
    </message>
    <message>
        <source>Another program wrote to it meanwhile. Nothing was written; try again.</source>
        <translation>Un autre programme y a écrit entre-temps. Rien n’a été écrit&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be added to</source>
        <translation>Rien ne peut être ajouté à %1</translation>
    </message>
    <message>
        <source>With one more line the rest of it would mean something else: look for a quote that is not closed. Nothing was written.</source>
        <translation>Avec une ligne de plus, le reste du fichier signifierait autre chose&#xa0;: cherchez un guillemet qui n’est pas fermé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>This value does not fit into a file of variables</source>
        <translation>Cette valeur n’a pas sa place dans un fichier de variables</translation>
    </message>
    <message>
        <source>The value holds a character that no line can hold. Nothing was written.</source>
        <translation>La valeur contient un caractère qu’aucune ligne ne peut contenir. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 does not hold what was written</source>
        <translation>%1 ne contient pas ce qui a été écrit</translation>
    </message>
    <message>
        <source>The file was read again, and it is different. Look at it, and do not rely on the value being there.</source>
        <translation>Le fichier a été relu, et il est différent. Examinez-le, et ne comptez pas sur la présence de la valeur.</translation>
    </message>
    <message>
        <source>This cannot be written in that language</source>
        <translation>Cela ne peut pas être écrit dans ce langage</translation>
    </message>
    <message>
        <source>The value or the organization holds a character that does not fit there, such as a line break in a header.</source>
        <translation>La valeur ou l’organisation contient un caractère qui n’y a pas sa place, comme un saut de ligne dans un en-tête.</translation>
    </message>
    <message>
        <source>The profile of this service is faulty</source>
        <translation>Le profil de ce service est défectueux</translation>
    </message>
    <message>
        <source>One of its snippets cannot be read.</source>
        <translation>L’un de ses extraits ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Choose when it expires.</source>
        <translation>Choisissez la date d’expiration.</translation>
    </message>
    <message>
        <source>That is not a date. Enter one like 31.12.2027 or pick it from the calendar.</source>
        <translation>Ce n’est pas une date. Saisissez-en une comme 31.12.2027 ou choisissez-la dans le calendrier.</translation>
    </message>
    <message>
        <source>The date is not in the future. Choose tomorrow or later.</source>
        <translation>La date n’est pas dans le futur. Choisissez demain ou plus tard.</translation>
    </message>
    <message>
        <source>The date is later than this service allows.</source>
        <translation>La date est plus tardive que ce service ne le permet.</translation>
    </message>
    <message>
        <source>This service does not allow a key without an end.</source>
        <translation>Ce service ne permet pas de clé sans échéance.</translation>
    </message>
    <message>
        <source>Enter the address of the server.</source>
        <translation>Saisissez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>That is not an address. An address looks like https://api.example.com.</source>
        <translation>Ce n’est pas une adresse. Une adresse ressemble à https://api.example.com.</translation>
    </message>
    <message>
        <source>Only https is allowed, so that nobody on the way can read the key. Plain http works for this computer alone.</source>
        <translation>Seul https est autorisé, pour que personne en chemin ne puisse lire la clé. http sans chiffrement ne fonctionne que pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Leave out everything before the @: an address with a user name in it can pretend to be another server.</source>
        <translation>Omettez tout ce qui précède le @&#xa0;: une adresse contenant un nom d’utilisateur peut se faire passer pour un autre serveur.</translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on.</source>
        <translation>Omettez tout à partir du&#xa0;? ou du #.</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation>L’adresse ne désigne aucun serveur.</translation>
    </message>
    <message>
        <source>Enter the key or token.</source>
        <translation>Saisissez la clé ou le jeton.</translation>
    </message>
    <message>
        <source>A key or token has no spaces inside. Was more than the value copied, for example “Bearer” in front?</source>
        <translation>Une clé ou un jeton ne contient pas d’espaces. Avez-vous copié plus que la valeur, par exemple «&#xa0;Bearer&#xa0;» devant&#xa0;?</translation>
    </message>
    <message>
        <source>The value holds a line break or another invisible character. Copy it again, alone.</source>
        <translation>La valeur contient un saut de ligne ou un autre caractère invisible. Copiez-la de nouveau, seule.</translation>
    </message>
    <message>
        <source>The value holds a character that no key or token has, perhaps a curly quote. Copy it again from where it was shown.</source>
        <translation>La valeur contient un caractère qu’aucune clé ni aucun jeton n’a, peut-être un guillemet typographique. Copiez-la de nouveau là où elle a été affichée.</translation>
    </message>
    <message>
        <source>That is longer than any key or token. Was a whole file copied?</source>
        <translation>C’est plus long que n’importe quelle clé ou n’importe quel jeton. Avez-vous copié un fichier entier&#xa0;?</translation>
    </message>
    <message>
        <source>Keyturn does not know its service “%1” any more</source>
        <translation>Keyturn ne connaît plus son service «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The service&apos;s file %1 cannot be used: %2 Mend it and start Keyturn again. The sign-in and its key are still here.</source>
        <translation>Le fichier du service %1 ne peut pas être utilisé&#xa0;: %2 Corrigez-le et redémarrez Keyturn. La connexion et sa clé sont toujours ici.</translation>
    </message>
    <message>
        <source>The service&apos;s file is gone from %1. Put it back and start Keyturn again, or choose another account. The sign-in and its key are still here.</source>
        <translation>Le fichier du service a disparu de %1. Remettez-le en place et redémarrez Keyturn, ou choisissez un autre compte. La connexion et sa clé sont toujours ici.</translation>
    </message>
    <message>
        <source>%1 has no key of this kind any more</source>
        <translation>%1 n’a plus de clé de ce type</translation>
    </message>
    <message>
        <source>The service&apos;s file in %1 does not describe the kind “%2”, with which you are signed in. Mend the file and start Keyturn again, or choose another account. The sign-in and its key are still here.</source>
        <translation>Le fichier du service dans %1 ne décrit pas le type «&#xa0;%2&#xa0;», celui de votre connexion. Corrigez le fichier et redémarrez Keyturn, ou choisissez un autre compte. La connexion et sa clé sont toujours ici.</translation>
    </message>
    <message>
        <source>its address cannot be used</source>
        <translation>son adresse ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>“%1”: %2 Sign in again with the right address.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2 Connectez-vous de nouveau avec la bonne adresse.</translation>
    </message>
    <message>
        <source>The key that Keyturn uses may not delete this.</source>
        <translation>La clé que Keyturn utilise n’a pas le droit de supprimer cela.</translation>
    </message>
    <message>
        <source>Not deleted.</source>
        <translation>Non supprimé.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>in a comment</source>
        <translation>dans un commentaire</translation>
    </message>
    <message>
        <source>a placeholder</source>
        <translation>un texte à remplacer</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
    <message>
        <source>a reference to another value</source>
        <translation>un renvoi à une autre valeur</translation>
    </message>
    <message>
        <source>a private key of several lines; Keyturn keeps keys of one line</source>
        <translation>une clé privée de plusieurs lignes&#xa0;; Keyturn conserve des clés d’une seule ligne</translation>
    </message>
    <message>
        <source>a text of several lines; Keyturn keeps keys of one line</source>
        <translation>un texte de plusieurs lignes&#xa0;; Keyturn conserve des clés d’une seule ligne</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>une adresse</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>un chemin</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>trop court</translation>
    </message>
    <message>
        <source>characters that no key has</source>
        <translation>des caractères qu’aucune clé n’a</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>of no form that Keyturn reads</source>
        <translation>d’aucune forme que Keyturn lit</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>The file is gone, or you may not read it.</source>
        <translation>Le fichier a disparu, ou sa lecture ne vous est pas permise.</translation>
    </message>
    <message>
        <source>That is a folder. Choose a file in it.</source>
        <translation>C’est un dossier. Choisissez un fichier qu’il contient.</translation>
    </message>
    <message>
        <source>That is too much</source>
        <translation>C’est trop</translation>
    </message>
    <message>
        <source>At most 1 MB is read. Copy the lines with the keys out of it.</source>
        <translation>Au plus 1 Mo est lu. Copiez-en les lignes qui contiennent les clés.</translation>
    </message>
    <message>
        <source>That is not a text</source>
        <translation>Ce n’est pas un texte</translation>
    </message>
    <message>
        <source>The source holds bytes that no text has. Choose an .env file or another text.</source>
        <translation>La source contient des octets qu’aucun texte n’a. Choisissez un fichier .env ou un autre texte.</translation>
    </message>
    <message>
        <source>Look at what was left out</source>
        <translation>Regardez ce qui a été omis</translation>
    </message>
    <message>
        <source>Some of it may be a key or token all the same: tick what is one, below.</source>
        <translation>Une partie peut tout de même être une clé ou un jeton&#xa0;: cochez ci-dessous ce qui en est un.</translation>
    </message>
    <message>
        <source>What was pasted is taken for no key: %1.</source>
        <translation>Ce qui a été collé n’est pas considéré comme une clé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No value in it looks like a key or token.</source>
        <translation>Aucune valeur n’y ressemble à une clé ou à un jeton.</translation>
    </message>
    <message>
        <source>Tick below what is one all the same.</source>
        <translation>Cochez ci-dessous ce qui en est tout de même un.</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <source>The file is in an older encoding than UTF-8 and was read as Latin-1: letters like ü may look wrong, keys and tokens do not.</source>
        <translation>Le fichier est dans un codage plus ancien que l’UTF-8 et a été lu en Latin-1&#xa0;: des lettres comme ü peuvent sembler fausses, pas les clés ni les jetons.</translation>
    </message>
    <message>
        <source>text %1, line %2</source>
        <translation>texte %1, ligne %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>les guillemets</translation>
    </message>
    <message>
        <source>the “;” or “,” at its end</source>
        <translation>le «&#xa0;;&#xa0;» ou «&#xa0;,&#xa0;» à la fin</translation>
    </message>
    <message>
        <source>the word “Bearer”</source>
        <translation>le mot «&#xa0;Bearer&#xa0;»</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>des caractères invisibles</translation>
    </message>
    <message>
        <source>Taken off: %1.</source>
        <extracomment>%1 is what stood around a value: &quot;quotes, the word “Bearer”&quot;</extracomment>
        <translation>Enlevé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Joined from several lines: tick it if they are one value.</source>
        <translation>Réuni à partir de plusieurs lignes&#xa0;: cochez si elles forment une seule valeur.</translation>
    </message>
    <message>
        <source>Taken from the middle of a text: see that its end is right.</source>
        <translation>Pris au milieu d’un texte&#xa0;: vérifiez que sa fin est correcte.</translation>
    </message>
    <message>
        <source>The value stands under another name in the same text.</source>
        <translation>La valeur figure sous un autre nom dans le même texte.</translation>
    </message>
    <message>
        <source>Read as python-dotenv reads it; a shell would read on over the end of the line.</source>
        <translation>Lu comme le lit python-dotenv&#xa0;; un shell continuerait au-delà de la fin de la ligne.</translation>
    </message>
    <message>
        <source>Decoded from Base64.</source>
        <translation>Décodé depuis Base64.</translation>
    </message>
    <message>
        <source>Whether they are in the vault already cannot be told: %1.</source>
        <translation>On ne peut pas savoir si cela se trouve déjà dans le coffre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What you changed is not saved</source>
        <translation>Vos modifications ne sont pas enregistrées</translation>
    </message>
    <message>
        <source>The key is in the vault as it was before the change, because Keyturn could not write its own list. Edit it in the vault.</source>
        <translation>La clé est dans le coffre telle qu’elle était avant la modification, car Keyturn n’a pas pu écrire sa propre liste. Modifiez-la dans le coffre.</translation>
    </message>
    <message>
        <source>Close without importing this key?</source>
        <translation>Fermer sans importer cette clé&#xa0;?</translation>
    </message>
    <message>
        <source>Close without importing these %L1 keys?</source>
        <translation>Fermer sans importer ces %L1 clés&#xa0;?</translation>
    </message>
    <message>
        <source>This key is not shown yet.</source>
        <translation>Cette clé n’est pas encore affichée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not shown yet.</source>
        <extracomment>of the keys that are not imported when the dialog is closed</extracomment>
        <translation>
            <numerusform>%Ln d’entre elles n’est pas encore affichée.</numerusform>
            <numerusform>%Ln d’entre elles ne sont pas encore affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source file is not changed. Your keychain may have what it was asked to save, or save it later; Keyturn lists it in the vault then.</source>
        <translation>Le fichier source n’est pas modifié. Votre trousseau a peut-être ce qui lui a été demandé d’enregistrer, ou l’enregistrera plus tard&#xa0;; Keyturn le liste alors dans le coffre.</translation>
    </message>
    <message>
        <source>The source file is not changed.</source>
        <translation>Le fichier source n’est pas modifié.</translation>
    </message>
    <message>
        <source>There is a value in it that is of no service that Keyturn knows.</source>
        <translation>Il contient une valeur qui n’appartient à aucun service connu de Keyturn.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln values in it that are of no service that Keyturn knows.</source>
        <translation>
            <numerusform>Il contient %Ln valeur qui n’appartient à aucun service connu de Keyturn.</numerusform>
            <numerusform>Il contient %Ln valeurs qui n’appartiennent à aucun service connu de Keyturn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <extracomment>%1 is &quot;API_KEY · line 3 · a placeholder&quot;</extracomment>
        <translation>Omis : %1.</translation>
    </message>
    <message>
        <source>If it is a key all the same, import it.</source>
        <translation>Si c’est tout de même une clé, importez-la.</translation>
    </message>
    <message>
        <source>Nothing was taken from the clipboard</source>
        <translation>Rien n’a été repris du presse-papiers</translation>
    </message>
</context>
<context>
    <name>InputText</name>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Cre&amp;dential</source>
        <translation>&amp;Accès</translation>
    </message>
    <message>
        <source>&amp;Key name</source>
        <translation>Nom de la c&amp;lé</translation>
    </message>
    <message>
        <source>&amp;Organization ID</source>
        <translation>ID de l’&amp;organisation</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>Or&amp;ganisation</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>Adresse du ser&amp;veur</translation>
    </message>
    <message>
        <source>A&amp;uth address</source>
        <translation>Adresse d’a&amp;uthentification</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>&amp;Nom du compte</translation>
    </message>
    <message>
        <source>S&amp;ervice</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>&amp;Key or token</source>
        <translation>&amp;Clé ou jeton</translation>
    </message>
    <message>
        <source>Key na&amp;me</source>
        <translation>No&amp;m de la clé</translation>
    </message>
    <message>
        <source>Organization &amp;ID</source>
        <translation>&amp;ID de l’organisation</translation>
    </message>
    <message>
        <source>&amp;Organization (optional)</source>
        <translation>&amp;Organisation (facultatif)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>Nom du service</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Key name</source>
        <translation>Nom de la clé</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>ID de l’organisation</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Auth address</source>
        <translation>Adresse d’authentification</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Key name, as at the service</source>
        <translation>Nom de la clé, comme dans le service</translation>
    </message>
    <message>
        <source>Organization (optional)</source>
        <translation>Organisation (facultatif)</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Nom du service</translation>
    </message>
    <message>
        <source>As it is called where it was made</source>
        <translation>Tel qu’il est là où elle a été créée</translation>
    </message>
    <message>
        <source>A GUID, shown where the key was made</source>
        <translation>Un GUID, affiché là où la clé a été créée</translation>
    </message>
    <message>
        <source>Tokens work in all of your organizations</source>
        <translation>Les jetons fonctionnent dans toutes vos organisations</translation>
    </message>
    <message>
        <source>This does not begin like a key or token of %1.</source>
        <translation>Cela ne commence pas comme une clé ou un jeton de %1.</translation>
    </message>
    <message>
        <source>%1 has no keys or tokens that begin like this. Its own begin with: %2</source>
        <translation>%1 n’a pas de clés ou de jetons qui commencent ainsi. Les siens commencent par&#xa0;: %2</translation>
    </message>
    <message>
        <source>This seems to be only a part of a key: “%1” is missing inside.</source>
        <translation>Ce n’est apparemment qu’une partie d’une clé&#xa0;: «&#xa0;%1&#xa0;» y manque.</translation>
    </message>
    <message>
        <source>The name holds letters of other alphabets. Written plainly it is %1.</source>
        <translation>Le nom contient des lettres d’autres alphabets. En écriture simple, c’est %1.</translation>
    </message>
    <message>
        <source>This is the address of a request, not of the server. Leave out %1 at its end.</source>
        <translation>C’est l’adresse d’une requête, pas celle du serveur. Omettez %1 à la fin.</translation>
    </message>
    <message>
        <source>An organization ID is a GUID: 32 digits and letters from a to f in five groups, such as 6f9619ff-8b86-d011-b42d-00c04fc964ff, and not the organization&apos;s name.</source>
        <translation>Un ID d’organisation est un GUID&#xa0;: 32 chiffres et lettres de a à f en cinq groupes, comme 6f9619ff-8b86-d011-b42d-00c04fc964ff, et non le nom de l’organisation.</translation>
    </message>
    <message>
        <source>Enter the key or token</source>
        <translation>Saisissez la clé ou le jeton</translation>
    </message>
    <message>
        <source>Paste it as it was shown.</source>
        <translation>Collez-la telle qu’elle a été affichée.</translation>
    </message>
    <message>
        <source>The key or token cannot be used</source>
        <translation>La clé ou le jeton ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>This is not a whole key</source>
        <translation>Ce n’est pas une clé entière</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>Nouvelle &amp;clé</translation>
    </message>
    <message>
        <source>N&amp;ame in the vault</source>
        <translation>Nom d&amp;ans le coffre</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What a field of a list&apos;s row is called: &quot;Organization 3&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>As it is called where it was made; sent together with the key.</source>
        <translation>Tel qu’il est là où elle a été créée&#xa0;; envoyé avec la clé.</translation>
    </message>
    <message>
        <source>Sent as %1 with every request.</source>
        <translation>Envoyé comme %1 avec chaque requête.</translation>
    </message>
    <message>
        <source>A GUID, shown where the key was made.</source>
        <translation>Un GUID, affiché là où la clé a été créée.</translation>
    </message>
    <message>
        <source>A key of %1 does not say which organization it is for. Your name for it tells one from another.</source>
        <translation>Une clé de %1 n’indique pas à quelle organisation elle est destinée. Le nom que vous lui donnez permet de les distinguer.</translation>
    </message>
    <message>
        <source>You will see this name in Keyturn (optional).</source>
        <translation>Vous verrez ce nom dans Keyturn (facultatif).</translation>
    </message>
    <message>
        <source>The service is not known any more</source>
        <translation>Le service n’est plus connu</translation>
    </message>
    <message>
        <source>%1 came from a file of your own, which is gone. Put the file back and start Keyturn again, or sign out.</source>
        <translation>%1 provenait d’un de vos propres fichiers, qui a disparu. Remettez le fichier en place et redémarrez Keyturn, ou déconnectez-vous.</translation>
    </message>
    <message>
        <source>Enter the key&apos;s name</source>
        <translation>Saisissez le nom de la clé</translation>
    </message>
    <message>
        <source>%1 asks for it together with the key.</source>
        <translation>%1 le demande avec la clé.</translation>
    </message>
    <message>
        <source>Enter the organization ID</source>
        <translation>Saisissez l’ID de l’organisation</translation>
    </message>
    <message>
        <source>A token works in several organizations and names one with each request. The ID has no spaces; it is not the name in the address of the dashboard.</source>
        <translation>Un jeton fonctionne dans plusieurs organisations et en désigne une à chaque requête. L’ID ne contient pas d’espaces&#xa0;; ce n’est pas le nom qui figure dans l’adresse du tableau de bord.</translation>
    </message>
    <message>
        <source>Name the organization</source>
        <translation>Nommez l’organisation</translation>
    </message>
    <message>
        <source>Nothing in the key tells which organization it is for: with keys of two of them, the names alone tell them apart.</source>
        <translation>Rien dans la clé n’indique l’organisation&#xa0;: avec des clés de deux organisations, seuls les noms les distinguent.</translation>
    </message>
    <message>
        <source>The address cannot be used</source>
        <translation>L’adresse ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>Saisissez un nom</translation>
    </message>
    <message>
        <source>You will see this name in the vault.</source>
        <translation>Vous verrez ce nom dans le coffre.</translation>
    </message>
    <message>
        <source>%1 has no keys or tokens that begin like this. Choose another service, or leave it out.</source>
        <translation>%1 n’a pas de clés ou de jetons qui commencent ainsi. Choisissez un autre service, ou ne l’indiquez pas.</translation>
    </message>
    <message>
        <source>Choose the service that the key belongs to, or leave it out.</source>
        <translation>Choisissez le service auquel appartient la clé, ou ne l’indiquez pas.</translation>
    </message>
    <message>
        <source>Enter the name of the service that the key belongs to.</source>
        <translation>Saisissez le nom du service auquel appartient la clé.</translation>
    </message>
    <message>
        <source>%1 is in the list of services: choose it there.</source>
        <translation>%1 figure dans la liste des services&#xa0;: choisissez-le là.</translation>
    </message>
    <message>
        <source>Enter the key&apos;s own name at the service: it is sent along with the key.</source>
        <translation>Saisissez le nom propre de la clé dans le service&#xa0;: il est envoyé avec la clé.</translation>
    </message>
    <message>
        <source>Enter the ID of its organization: it is sent along with the key.</source>
        <translation>Saisissez l’ID de son organisation&#xa0;: il est envoyé avec la clé.</translation>
    </message>
    <message>
        <source>This cannot be an organization ID: it has no spaces, only letters, digits and signs.</source>
        <translation>Cela ne peut pas être un ID d’organisation&#xa0;: il n’a pas d’espaces, seulement des lettres, des chiffres et des signes.</translation>
    </message>
    <message>
        <source>Enter a name. You will see this name in the vault.</source>
        <translation>Saisissez un nom. Vous verrez ce nom dans le coffre.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>service and kind</comment>
        <extracomment>A name for a credential: %1 is its service, %2 its kind</extracomment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 key</source>
        <translation>Clé %1</translation>
    </message>
    <message>
        <source>%1 token</source>
        <translation>Jeton %1</translation>
    </message>
    <message>
        <source>%1 access key</source>
        <translation>Clé d’accès %1</translation>
    </message>
    <message>
        <source>This is an address. Enter the ID alone.</source>
        <translation>C’est une adresse. Saisissez uniquement l’identifiant.</translation>
    </message>
</context>
<context>
    <name>KeyInField</name>
    <message>
        <source>This looks like a whole key, so nothing was saved. Keyturn keeps keys only in the keychain: take it out here. Import… in the vault keeps it there.</source>
        <translation>Cela ressemble à une clé entière&#xa0;; rien n’a donc été enregistré. Keyturn ne conserve les clés que dans le trousseau&#xa0;: effacez-la ici. «&#xa0;Importer…&#xa0;» dans le coffre la conserve dans le trousseau.</translation>
    </message>
    <message>
        <source>A whole key seems to be in the wrong field</source>
        <translation>Une clé entière semble être dans le mauvais champ</translation>
    </message>
    <message>
        <source>Only what is in the field for the key goes into the keychain. Take it out here; nothing was saved.</source>
        <translation>Seul ce qui est dans le champ de la clé va dans le trousseau. Effacez-la ici&#xa0;; rien n’a été enregistré.</translation>
    </message>
</context>
<context>
    <name>KindText</name>
    <message>
        <source>API Keys</source>
        <translation>Clés API</translation>
    </message>
    <message>
        <source>Account → Tokens</source>
        <translation>Compte → Jetons</translation>
    </message>
    <message>
        <source>Personal Access Key</source>
        <translation>Clé d’accès personnelle</translation>
    </message>
    <message>
        <source>API Key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>an unnamed organization</source>
        <translation>une organisation sans nom</translation>
    </message>
    <message>
        <source>Each key acts for %1 and carries the organization with it.</source>
        <translation>Chaque clé agit pour %1 et porte l’organisation en elle.</translation>
    </message>
    <message>
        <source>Tokens are yours and follow you to every organization.</source>
        <translation>Les jetons sont à vous et vous suivent dans chaque organisation.</translation>
    </message>
    <message>
        <source>The key is exchanged for access tokens that live for a short time.</source>
        <translation>La clé est échangée contre des jetons d’accès de courte durée.</translation>
    </message>
    <message>
        <source>The key of %1 at %2. Making a new key revokes the old one.</source>
        <translation>La clé de %1 sur %2. Créer une nouvelle clé révoque l’ancienne.</translation>
    </message>
    <message>
        <source>%1 exchanges the key for access tokens that live for a short time.</source>
        <translation>%1 échange la clé contre des jetons d’accès de courte durée.</translation>
    </message>
    <message>
        <source>%1 does not list its keys. This is what this computer has.</source>
        <translation>%1 ne liste pas ses clés. Voici ce que cet ordinateur possède.</translation>
    </message>
    <message>
        <source>Key list</source>
        <translation>Liste des clés</translation>
    </message>
    <message>
        <source>Token list</source>
        <translation>Liste des jetons</translation>
    </message>
    <message>
        <source>Create API Key</source>
        <translation>Créer une clé API</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Generate key</source>
        <translation>Générer une clé</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>Supprimer la clé</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>Supprimer le jeton</translation>
    </message>
    <message>
        <source>&amp;Local name</source>
        <translation>Nom l&amp;ocal</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Personal access key</source>
        <translation>Clé d’accès personnelle</translation>
    </message>
    <message>
        <source>Copy your key now</source>
        <translation>Copiez votre clé maintenant</translation>
    </message>
    <message>
        <source>Copy your token now</source>
        <translation>Copiez votre jeton maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln clé</numerusform>
            <numerusform>%Ln clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln jeton</numerusform>
            <numerusform>%Ln jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Your browser was asked to open %1. Make the key there, copy it, and paste it here. It is kept in this computer&apos;s keychain.</source>
        <translation>L’ouverture de %1 a été demandée à votre navigateur. Créez-y la clé, copiez-la et collez-la ici. Elle est conservée dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Your browser was asked to open %1. Make the key there (%2), copy it, and paste it here. It is kept in this computer&apos;s keychain.</source>
        <extracomment>%2 is the way through menus: &quot;My Organization → Security&quot;</extracomment>
        <translation>L’ouverture de %1 a été demandée à votre navigateur. Créez-y la clé (%2), copiez-la et collez-la ici. Elle est conservée dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Your browser was asked to open %1. Delete the key there, then answer.</source>
        <translation>L’ouverture de %1 a été demandée à votre navigateur. Supprimez-y la clé, puis répondez.</translation>
    </message>
    <message>
        <source>Your browser was asked to open %1. Delete the key there (%2), then answer.</source>
        <translation>L’ouverture de %1 a été demandée à votre navigateur. Supprimez-y la clé (%2), puis répondez.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>%1 is &quot;3 keys&quot;</extracomment>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>The link was not followed</source>
        <translation>Le lien n’a pas été suivi</translation>
    </message>
    <message>
        <source>No page, organization or key has a link that long.</source>
        <translation>Aucune page, organisation ou clé n’a un lien aussi long.</translation>
    </message>
    <message>
        <source>A link can show a page, an organization or a key, and do nothing else. This one asks for something different.</source>
        <translation>Un lien peut afficher une page, une organisation ou une clé, et rien d’autre. Celui-ci demande autre chose.</translation>
    </message>
    <message>
        <source>What this link names has characters that the name of no page, organization or key has.</source>
        <translation>Ce que nomme ce lien contient des caractères que ne porte le nom d’aucune page, organisation ou clé.</translation>
    </message>
    <message>
        <source>The page that this link names is not there. Some pages need an open account of a service that has them.</source>
        <translation>La page que nomme ce lien n’est pas là. Certaines pages exigent un compte ouvert d’un service qui les propose.</translation>
    </message>
    <message>
        <source>None of your accounts has the organization that this link names. Connect an account that has it, then open the link again.</source>
        <translation>Aucun de vos comptes n’a l’organisation que nomme ce lien. Connectez un compte qui l’a, puis ouvrez de nouveau le lien.</translation>
    </message>
    <message>
        <source>Neither the open organization nor the vault has the key that this link names. If another organization has it, open that one first.</source>
        <translation>Ni l’organisation ouverte ni le coffre n’ont la clé que nomme ce lien. Si une autre organisation l’a, ouvrez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>ListText</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>a sentence that is a list: &quot;“Deploy”, “Backup”.&quot;</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>a name in quotation marks</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a label or a title, and what it is about</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>The file of authorities cannot be read.</source>
        <translation>Le fichier d’autorités ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file of authorities is larger than 4 MiB.</source>
        <translation>Le fichier d’autorités dépasse 4 Mio.</translation>
    </message>
    <message>
        <source>There is no certificate in PEM format in the file of authorities.</source>
        <translation>Le fichier d’autorités ne contient aucun certificat au format PEM.</translation>
    </message>
    <message>
        <source>No server is trusted now, so none can be reached with https. Choose another file, or trust the system&apos;s.</source>
        <translation>Aucun serveur n’est approuvé à présent ; aucun n’est donc joignable en https. Choisissez un autre fichier, ou faites confiance à celles du système.</translation>
    </message>
    <message>
        <source>Only the system&apos;s authorities are trusted now.</source>
        <translation>Seules les autorités du système sont approuvées à présent.</translation>
    </message>
    <message>
        <source>The system&apos;s authorities are trusted.</source>
        <translation>Les autorités du système sont approuvées.</translation>
    </message>
    <message>
        <source>Only the authorities in the file are trusted. A connection that is open stays for two minutes at most.</source>
        <translation>Seules les autorités du fichier sont approuvées. Une connexion ouverte reste au plus deux minutes.</translation>
    </message>
    <message>
        <source>The authorities in the file are trusted besides the system&apos;s.</source>
        <translation>Les autorités du fichier sont approuvées en plus de celles du système.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Creates, keeps and deletes API keys and tokens. Secrets stay in your keychain.</source>
        <translation>Crée, conserve et supprime des clés API et des jetons. Les secrets restent dans votre trousseau.</translation>
    </message>
    <message>
        <source>Open the sandbox: a local server with made-up organizations.</source>
        <translation>Ouvre le bac à sable&#xa0;: un serveur local avec des organisations inventées.</translation>
    </message>
    <message>
        <source>Open your own sign-ins, as without any option. Wins over --sandbox.</source>
        <translation>Ouvre vos propres connexions, comme sans option. L’emporte sur --sandbox.</translation>
    </message>
    <message>
        <source>Language and country of texts, dates and numbers, e.g. en_GB; for this start, whatever is chosen in the menu View. Texts are in English if there are none in the language, and then dates are, too.</source>
        <translation>Langue et pays des textes, des dates et des nombres, par exemple fr_CA&#xa0;; pour ce démarrage, quel que soit le choix du menu Affichage. S’il n’existe pas de textes dans cette langue, ils sont en anglais, et les dates aussi.</translation>
    </message>
    <message>
        <source>locale</source>
        <comment>stands for a value in --help</comment>
        <translation>langue</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a language.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue.</translation>
    </message>
    <message>
        <source>link</source>
        <comment>stands for a value in --help</comment>
        <translation>lien</translation>
    </message>
    <message>
        <source>A keyturn:// link to a page, an organization or a key, which is shown.</source>
        <translation>Un lien keyturn:// vers une page, une organisation ou une clé, qui est affichée.</translation>
    </message>
    <message>
        <source>Keyturn takes one keyturn:// link, and no files or other arguments.</source>
        <translation>Keyturn accepte un lien keyturn://, et aucun fichier ni autre argument.</translation>
    </message>
</context>
<context>
    <name>OriginText</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Appeared in the list; not made here</source>
        <translation>Apparu dans la liste&#xa0;; pas créé ici</translation>
    </message>
    <message>
        <source>Made by me</source>
        <translation>Créé par moi</translation>
    </message>
    <message>
        <source>Made by a colleague</source>
        <translation>Créé par des collègues</translation>
    </message>
    <message>
        <source>To investigate</source>
        <translation>À élucider</translation>
    </message>
    <message>
        <source>&amp;Mine</source>
        <comment>a key</comment>
        <translation>À &amp;moi</translation>
    </message>
    <message>
        <source>A &amp;colleague&apos;s</source>
        <comment>a key</comment>
        <translation>À des &amp;collègues</translation>
    </message>
    <message>
        <source>&amp;Investigate</source>
        <translation>À &amp;élucider</translation>
    </message>
    <message>
        <source>&amp;Unknown</source>
        <comment>who made a key</comment>
        <translation>&amp;Inconnu</translation>
    </message>
    <message>
        <source>Not made here</source>
        <translation>Pas créé ici</translation>
    </message>
</context>
<context>
    <name>PlaceText</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>an organization, then its service
----------
an account as above, then the page of one of its lists</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show in the vault</source>
        <translation>Afficher dans le coffre</translation>
    </message>
    <message>
        <source>Show in %1</source>
        <translation>Afficher dans %1</translation>
    </message>
    <message>
        <source>%1 (server unknown)</source>
        <translation>%1 (serveur inconnu)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>is missing</source>
        <translation>est absent</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>doit être un objet</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>doit être une liste</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>doit être un texte</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>doit valoir true ou false</translation>
    </message>
    <message>
        <source>must be a number of days from 1 to %1</source>
        <translation>doit être un nombre de jours de 1 à %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2.</source>
        <comment>%1 is a place in a file, %2 says what is wrong with it</comment>
        <translation>«&#xa0;%1&#xa0;» %2.</translation>
    </message>
    <message>
        <source>must begin with &quot;/&quot;</source>
        <translation>doit commencer par «&#xa0;/&#xa0;»</translation>
    </message>
    <message>
        <source>must not hold &quot;//&quot;</source>
        <translation>ne doit pas contenir «&#xa0;//&#xa0;»</translation>
    </message>
    <message>
        <source>must not hold the segments &quot;.&quot; or &quot;..&quot;</source>
        <translation>ne doit pas contenir les segments «&#xa0;.&#xa0;» ou «&#xa0;..&#xa0;»</translation>
    </message>
    <message>
        <source>must not hold &quot;?&quot; or &quot;#&quot;</source>
        <translation>ne doit contenir ni «&#xa0;?&#xa0;» ni «&#xa0;#&#xa0;»</translation>
    </message>
    <message>
        <source>must be at most 512 letters, digits and the signs of a path</source>
        <translation>doit compter au plus 512 lettres, chiffres et signes d’un chemin</translation>
    </message>
    <message>
        <source>must be the name of a field</source>
        <translation>doit être le nom d’un champ</translation>
    </message>
    <message>
        <source>must be the name of an environment variable</source>
        <translation>doit être le nom d’une variable d’environnement</translation>
    </message>
    <message>
        <source>must hold &quot;{id}&quot; once</source>
        <translation>doit contenir «&#xa0;{id}&#xa0;» une seule fois</translation>
    </message>
    <message>
        <source>must not hold &quot;{id}&quot;</source>
        <translation>ne doit pas contenir «&#xa0;{id}&#xa0;»</translation>
    </message>
    <message>
        <source>must be an https address without user name, query or fragment</source>
        <translation>doit être une adresse https sans nom d’utilisateur, requête ni fragment</translation>
    </message>
    <message>
        <source>must be a text of at most 512 characters</source>
        <translation>doit être un texte d’au plus 512 caractères</translation>
    </message>
    <message>
        <source>must be an https address</source>
        <translation>doit être une adresse https</translation>
    </message>
    <message>
        <source>is missing, and there are &quot;snippets&quot;</source>
        <translation>est absent alors qu’il y a des «&#xa0;snippets&#xa0;»</translation>
    </message>
    <message>
        <source>must be the name of one of the &quot;ways&quot;</source>
        <translation>doit être le nom de l’un des «&#xa0;ways&#xa0;»</translation>
    </message>
    <message>
        <source>must be at most 200 ASCII characters</source>
        <translation>doit compter au plus 200 caractères ASCII</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>doit être l’une de ces valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>must be the name of a JSON key</source>
        <translation>doit être le nom d’une clé JSON</translation>
    </message>
    <message>
        <source>must not name the field of the key itself</source>
        <translation>ne doit pas nommer le champ de la clé elle-même</translation>
    </message>
    <message>
        <source>must be a list of different numbers of days, ascending</source>
        <translation>doit être une liste croissante de nombres de jours différents</translation>
    </message>
    <message>
        <source>must be &quot;ms&quot;: moments are sent as epoch milliseconds</source>
        <translation>doit valoir «&#xa0;ms&#xa0;»&#xa0;: les instants sont envoyés en millisecondes depuis 1970</translation>
    </message>
    <message>
        <source>must be one of &quot;presetDays&quot;</source>
        <translation>doit figurer parmi «&#xa0;presetDays&#xa0;»</translation>
    </message>
    <message>
        <source>must not be less than one of &quot;presetDays&quot;</source>
        <translation>ne doit être inférieur à aucun des «&#xa0;presetDays&#xa0;»</translation>
    </message>
    <message>
        <source>must be at most 16 visible ASCII characters</source>
        <translation>doit compter au plus 16 caractères ASCII visibles</translation>
    </message>
    <message>
        <source>must be at most 4 visible ASCII characters</source>
        <translation>doit compter au plus 4 caractères ASCII visibles</translation>
    </message>
    <message>
        <source>must be a number from 1 to 64</source>
        <translation>doit être un nombre de 1 à 64</translation>
    </message>
    <message>
        <source>must be the name of an HTTP header</source>
        <translation>doit être le nom d’un en-tête HTTP</translation>
    </message>
    <message>
        <source>must not be a header that Keyturn sets itself</source>
        <translation>ne doit pas être un en-tête que Keyturn définit lui-même</translation>
    </message>
    <message>
        <source>needs the field &quot;expiresAt&quot; among the &quot;fields&quot;</source>
        <translation>exige le champ «&#xa0;expiresAt&#xa0;» parmi les «&#xa0;fields&#xa0;»</translation>
    </message>
    <message>
        <source>must be a text of at most 100 visible characters</source>
        <translation>doit être un texte d’au plus 100 caractères visibles</translation>
    </message>
    <message>
        <source>must be GET, because a check must not change anything</source>
        <translation>doit être GET, car une vérification ne doit rien modifier</translation>
    </message>
    <message>
        <source>must be a query such as &quot;limit=1&quot;</source>
        <translation>doit être une requête comme «&#xa0;limit=1&#xa0;»</translation>
    </message>
    <message>
        <source>must be a status from 400 to 499</source>
        <translation>doit être un statut de 400 à 499</translation>
    </message>
    <message>
        <source>must be one of not-accepted, not-allowed, refused</source>
        <translation>doit valoir not-accepted, not-allowed ou refused</translation>
    </message>
    <message>
        <source>must be at most 32 small letters, digits and hyphens</source>
        <translation>doit compter au plus 32 lettres minuscules, chiffres et traits d’union</translation>
    </message>
    <message>
        <source>must be a text of at most 64 characters</source>
        <translation>doit être un texte d’au plus 64 caractères</translation>
    </message>
    <message>
        <source>must not hold invisible characters</source>
        <translation>ne doit pas contenir de caractères invisibles</translation>
    </message>
    <message>
        <source>must be a number from 0 to 1000</source>
        <translation>doit être un nombre de 0 à 1000</translation>
    </message>
    <message>
        <source>must be a text of at most 200 characters</source>
        <translation>doit être un texte d’au plus 200 caractères</translation>
    </message>
    <message>
        <source>must hold &quot;api-key&quot;, &quot;token&quot; or &quot;personal-access-key&quot;</source>
        <translation>doit contenir «&#xa0;api-key&#xa0;», «&#xa0;token&#xa0;» ou «&#xa0;personal-access-key&#xa0;»</translation>
    </message>
    <message>
        <source>is missing, and a kind has an &quot;exchange&quot;</source>
        <translation>est absent alors qu’un type a un «&#xa0;exchange&#xa0;»</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file is larger than 256 KiB.</source>
        <translation>Le fichier dépasse 256 Kio.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Ce JSON n’est pas valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file must hold one JSON object.</source>
        <translation>Le fichier doit contenir un objet JSON.</translation>
    </message>
    <message>
        <source>A key appears twice in the same object.</source>
        <translation>Une clé JSON figure deux fois dans le même objet.</translation>
    </message>
    <message>
        <source>&quot;id&quot; must name the service with at most 32 small letters, digits and hyphens.</source>
        <translation>«&#xa0;id&#xa0;» doit nommer le service avec au plus 32 lettres minuscules, chiffres et traits d’union.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is in %2 already.</source>
        <translation>Le service «&#xa0;%1&#xa0;» figure déjà dans %2.</translation>
    </message>
    <message>
        <source>There is no folder for the user&apos;s own services.</source>
        <translation>Il n’existe pas de dossier pour vos propres services.</translation>
    </message>
    <message>
        <source>The folder is a symbolic link; Keyturn writes to real folders only.</source>
        <translation>Le dossier est un lien symbolique&#xa0;; Keyturn n’écrit que dans de vrais dossiers.</translation>
    </message>
    <message>
        <source>The file is a symbolic link; Keyturn writes to real files only.</source>
        <translation>Le fichier est un lien symbolique&#xa0;; Keyturn n’écrit que dans de vrais fichiers.</translation>
    </message>
    <message>
        <source>There is something else in the place of the file.</source>
        <translation>Autre chose se trouve à la place du fichier.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Le dossier ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Le fichier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The file is there, but not a profile of this service.</source>
        <translation>Le fichier existe, mais n’est pas un profil de ce service.</translation>
    </message>
    <message>
        <source>The file cannot be removed.</source>
        <translation>Le fichier ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>The service has no such operation to change.</source>
        <translation>Le service n’a pas d’opération de ce genre à modifier.</translation>
    </message>
    <message>
        <source>This operation did not come with Keyturn; there is no way back.</source>
        <translation>Cette opération n’est pas fournie avec Keyturn&#xa0;; il n’y a pas de retour possible.</translation>
    </message>
    <message>
        <source>must set {{value}}: the language env reads no variables</source>
        <translation>doit définir {{value}}&#xa0;: le langage env ne lit pas de variables</translation>
    </message>
    <message>
        <source>must not name {{organizationHeader}} without an &quot;organizationHeader&quot;</source>
        <translation>ne doit pas nommer {{organizationHeader}} sans «&#xa0;organizationHeader&#xa0;»</translation>
    </message>
    <message>
        <source>must not name an organization without an &quot;organizationVariable&quot;</source>
        <translation>ne doit pas nommer d’organisation sans «&#xa0;organizationVariable&#xa0;»</translation>
    </message>
    <message>
        <source>must not name an organization: the language env reads no variables</source>
        <translation>ne doit pas nommer d’organisation&#xa0;: le langage env ne lit pas de variables</translation>
    </message>
    <message>
        <source>must not name {{authUrl:…}} without an &quot;exchange&quot;</source>
        <translation>ne doit pas nommer {{authUrl:…}} sans «&#xa0;exchange&#xa0;»</translation>
    </message>
    <message>
        <source>holds a path that %1</source>
        <comment>%1 ends the sentence</comment>
        <translation>contient un chemin qui %1</translation>
    </message>
    <message>
        <source>must be a text of at most 32 characters</source>
        <translation>doit être un texte d’au plus 32 caractères</translation>
    </message>
    <message>
        <source>must be a list of lines</source>
        <translation>doit être une liste de lignes</translation>
    </message>
    <message>
        <source>must not hold &quot;{{&quot; without a &quot;}}&quot; behind it</source>
        <translation>ne doit pas contenir «&#xa0;{{&#xa0;» sans «&#xa0;}}&#xa0;» ensuite</translation>
    </message>
    <message>
        <source>must not hold a placeholder that is not in the list</source>
        <translation>ne doit pas contenir de marqueur absent de la liste</translation>
    </message>
</context>
<context>
    <name>ReminderText</name>
    <message>
        <source>1 key</source>
        <translation>1 clé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln clé</numerusform>
            <numerusform>%Ln clés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 jeton</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln jeton</numerusform>
            <numerusform>%Ln jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>One key</source>
        <translation>Une clé</translation>
    </message>
    <message>
        <source>One token</source>
        <translation>Un jeton</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>&quot;2 tokens&quot; and &quot;1 key&quot;</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 expires today</source>
        <extracomment>%1 is &quot;One key&quot;, &quot;3 keys&quot; or &quot;2 tokens and 1 key&quot;, as in the next texts</extracomment>
        <translation>%1 expire aujourd’hui</translation>
    </message>
    <message>
        <source>%1 expire today</source>
        <translation>%1 expirent aujourd’hui</translation>
    </message>
    <message>
        <source>%1 expires this week</source>
        <translation>%1 expire cette semaine</translation>
    </message>
    <message>
        <source>%1 expire this week</source>
        <translation>%1 expirent cette semaine</translation>
    </message>
    <message>
        <source>%1 expires soon</source>
        <translation>%1 expire bientôt</translation>
    </message>
    <message>
        <source>%1 expire soon</source>
        <translation>%1 expirent bientôt</translation>
    </message>
    <message>
        <source>%1, %2 of them today</source>
        <extracomment>%1 is &quot;3 keys expire this week&quot;, %2 a number</extracomment>
        <translation>%1, dont %2 aujourd’hui</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SnippetName</name>
    <message>
        <source>MCP client</source>
        <translation>Client MCP</translation>
    </message>
    <message>
        <source>Shell export</source>
        <translation>Export shell</translation>
    </message>
</context>
<context>
    <name>SwapText</name>
    <message>
        <source>The file is not there</source>
        <translation>Le fichier n’est pas là</translation>
    </message>
    <message>
        <source>Nothing was changed. Look whether %1 has moved, or put the new key in its place by hand.</source>
        <translation>Rien n’a été modifié. Vérifiez si %1 a été déplacé, ou mettez la nouvelle clé en place à la main.</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>Nothing was changed: Keyturn swaps keys in ordinary files only.</source>
        <translation>Rien n’a été modifié&#xa0;: Keyturn ne remplace des clés que dans des fichiers ordinaires.</translation>
    </message>
    <message>
        <source>The file has other names</source>
        <translation>Le fichier a d’autres noms</translation>
    </message>
    <message>
        <source>Nothing was changed: under its other names (hard links) the file would keep the old key. Change it by hand.</source>
        <translation>Rien n’a été modifié&#xa0;: sous ses autres noms (liens physiques), le fichier garderait l’ancienne clé. Modifiez-le à la main.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>Nothing was changed. Look who may read %1.</source>
        <translation>Rien n’a été modifié. Vérifiez qui est autorisé à lire %1.</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Le fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>The file is as it was. Look who may write %1, and whether its owner and its rights can be kept.</source>
        <translation>Le fichier est resté tel quel. Vérifiez qui est autorisé à écrire %1, et si son propriétaire et ses droits peuvent être conservés.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Le fichier est trop volumineux</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the new key in it by hand.</source>
        <translation>Rien n’a été modifié. Mettez-y la nouvelle clé à la main.</translation>
    </message>
    <message>
        <source>The old key is not in this file</source>
        <translation>L’ancienne clé n’est pas dans ce fichier</translation>
    </message>
    <message>
        <source>Nothing was changed. It may be written in another way, or the file has another key.</source>
        <translation>Rien n’a été modifié. Elle y est peut-être écrite autrement, ou le fichier contient une autre clé.</translation>
    </message>
    <message>
        <source>The new key is the old one</source>
        <translation>La nouvelle clé est l’ancienne</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The new key needs quotes in this file</source>
        <translation>La nouvelle clé a besoin de guillemets dans ce fichier</translation>
    </message>
    <message>
        <source>Another program has changed the file</source>
        <translation>Un autre programme a modifié le fichier</translation>
    </message>
    <message>
        <source>The file was left as that program wrote it. Swap again to see what is in it now.</source>
        <translation>Le fichier a été laissé tel que ce programme l’a écrit. Relancez le remplacement pour voir ce qu’il contient maintenant.</translation>
    </message>
    <message>
        <source>The file still has the new key. Look who may write %1, then undo once more.</source>
        <translation>Le fichier a encore la nouvelle clé. Vérifiez qui peut écrire %1, puis annulez de nouveau.</translation>
    </message>
    <message>
        <source>The file was left as that program wrote it, and the swap can no longer be undone. “Swap in file…” looks what is in it now.</source>
        <translation>Le fichier a été laissé tel que ce programme l’a écrit, et le remplacement ne peut plus être annulé. «&#xa0;Remplacer dans le fichier…&#xa0;» regarde ce qu’il contient maintenant.</translation>
    </message>
</context>
<context>
    <name>UnknownOutcome</name>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The request was canceled before the answer had come.</source>
        <translation>La requête a été annulée avant l’arrivée de la réponse.</translation>
    </message>
    <message>
        <source>%1 answered with a redirect, which Keyturn does not follow.</source>
        <translation>%1 a répondu par une redirection, que Keyturn ne suit pas.</translation>
    </message>
    <message>
        <source>The answer was too large to be read.</source>
        <translation>La réponse était trop volumineuse pour être lue.</translation>
    </message>
    <message>
        <source>The answer stated two lengths, so nobody can tell where it ends.</source>
        <translation>La réponse annonçait deux longueurs&#xa0;: on ne peut donc pas savoir où elle se termine.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>La réponse n’a pas pu être comprise.</translation>
    </message>
    <message>
        <source>%1 answered with an error (%2).</source>
        <translation>%1 a répondu par une erreur (%2).</translation>
    </message>
    <message>
        <source>The connection ended before a readable answer had come.</source>
        <translation>La connexion a pris fin avant l’arrivée d’une réponse lisible.</translation>
    </message>
    <message>
        <source>%1 may have created the key</source>
        <translation>%1 a peut-être créé la clé</translation>
    </message>
    <message>
        <source>The request was sent once and is not repeated. If it was created, its secret is lost: delete it and create a new one.</source>
        <translation>La requête a été envoyée une fois et n’est pas répétée. Si la clé a été créée, son secret est perdu&#xa0;: supprimez-la et créez-en une nouvelle.</translation>
    </message>
    <message>
        <source>%1 may have deleted the key</source>
        <translation>%1 a peut-être supprimé la clé</translation>
    </message>
    <message>
        <source>Refresh the list to see what is there.</source>
        <translation>Actualisez la liste pour voir ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>%1 may have renamed the key</source>
        <translation>%1 a peut-être renommé la clé</translation>
    </message>
    <message>
        <source>Refresh the list to see its name.</source>
        <translation>Actualisez la liste pour voir son nom.</translation>
    </message>
    <message>
        <source>No access token came</source>
        <translation>Aucun jeton d’accès n’est arrivé</translation>
    </message>
    <message>
        <source>If a token was made, it expires on its own. You can ask again.</source>
        <translation>Si un jeton a été créé, il expire de lui-même. Vous pouvez refaire la demande.</translation>
    </message>
</context>
<context>
    <name>commandline</name>
    <message>
        <source>%1: %2 See %1 --help.</source>
        <extracomment>%1 is a program, %2 a sentence that says what is wrong</extracomment>
        <translation>%1&#xa0;: %2 Voir %1 --help.</translation>
    </message>
</context>
<context>
    <name>endtext</name>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Asked for %1, not confirmed</source>
        <translation>Demandé&#xa0;: %1, non confirmé</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>The expiry is not the one that was asked for</source>
        <translation>L’échéance n’est pas celle qui a été demandée</translation>
    </message>
    <message>
        <source>Asked for: %1. %2 says that it ends: %3.</source>
        <extracomment>a moment or &quot;Never&quot;, the name of a service, a moment or &quot;Never&quot;</extracomment>
        <translation>Demandé&#xa0;: %1. Échéance selon %2&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>keyturn::AboutDialog</name>
    <message>
        <source>Secret Service or KWallet</source>
        <translation>Secret Service ou KWallet</translation>
    </message>
    <message>
        <source>About Keyturn</source>
        <translation>À propos de Keyturn</translation>
    </message>
    <message>
        <source>Keyturn %1</source>
        <translation>Keyturn %1</translation>
    </message>
    <message>
        <source>Creates, keeps and deletes API keys and tokens. Secrets are kept in your keychain and nowhere else.</source>
        <translation>Crée, conserve et supprime des clés API et des jetons. Les secrets sont conservés dans votre trousseau et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>MIT</source>
        <translation>MIT</translation>
    </message>
    <message>
        <source>C&amp;opy details</source>
        <translation>C&amp;opier les détails</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Détails copiés</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
</context>
<context>
    <name>keyturn::ActivityDetails</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Check sum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Expiry before</source>
        <translation>Expiration avant</translation>
    </message>
    <message>
        <source>Expiry now</source>
        <translation>Expiration maintenant</translation>
    </message>
    <message>
        <source>Name before</source>
        <translation>Nom avant</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de la clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>keyturn::ActivityModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;API key&quot; or &quot;Token&quot;, %2 its name</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Key ID: %1</source>
        <translation>ID de la clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Which key</source>
        <translation>Quelle clé</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>keyturn::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Look whether somebody has changed the log in Keyturn&apos;s file</source>
        <translation>Vérifier si quelqu’un a modifié le journal dans le fichier de Keyturn</translation>
    </message>
    <message>
        <source>Activity list</source>
        <translation>Liste des activités</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les clés</translation>
    </message>
    <message>
        <source>Keep entries</source>
        <translation>Conserver les entrées</translation>
    </message>
    <message>
        <source>Keep for ever</source>
        <translation>Conserver pour toujours</translation>
    </message>
    <message>
        <source>Keep for 1 year</source>
        <translation>Conserver 1 an</translation>
    </message>
    <message>
        <source>Keep for 90 days</source>
        <translation>Conserver 90 jours</translation>
    </message>
    <message>
        <source>Nothing was cut off: the log was touched, or cannot be read</source>
        <translation>Rien n’a été coupé&#xa0;: le journal a été altéré, ou ne peut pas être lu</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No entry of the log matches the search and the filter.</source>
        <translation>Aucune entrée du journal ne correspond à la recherche et au filtre.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>Le journal n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Keyturn cannot read its own file. Your keys are not affected.</source>
        <translation>Keyturn ne peut pas lire son propre fichier. Vos clés ne sont pas concernées.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The log lacks something</source>
        <translation>Il manque quelque chose au journal</translation>
    </message>
    <message>
        <source>Keyturn could not write its own file when something was done, so no entry says so.</source>
        <translation>Keyturn n’a pas pu écrire son propre fichier quand quelque chose a été fait&#xa0;; aucune entrée ne l’indique donc.</translation>
    </message>
    <message>
        <source>Verifying the log…</source>
        <translation>Vérification du journal…</translation>
    </message>
    <message>
        <source>Only the history of this key: %1</source>
        <translation>Seulement l’historique de cette clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historique de %1</translation>
    </message>
    <message>
        <source>Show its &amp;history</source>
        <translation>Afficher son &amp;historique</translation>
    </message>
    <message>
        <source>Copy key &amp;ID</source>
        <translation>Copier l’&amp;ID de la clé</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and older ones</source>
        <extracomment>%1 is &quot;500 entries&quot;</extracomment>
        <translation>%1, et de plus anciennes</translation>
    </message>
    <message>
        <source>Not exported: the log could not be read</source>
        <translation>Pas exporté&#xa0;: le journal n’a pas pu être lu</translation>
    </message>
    <message>
        <source>What was done here and seen to change. Never a value of a key.</source>
        <translation>Ce qui a été fait ici et ce qui a changé. Jamais la valeur d’une clé.</translation>
    </message>
    <message>
        <source>Nothing is noted yet</source>
        <translation>Rien n’est encore noté</translation>
    </message>
    <message>
        <source>What you do with keys is noted here, and so is what others have changed at a service. What happens in the sandbox is not noted.</source>
        <translation>Ce que vous faites avec des clés est noté ici, ainsi que ce que d’autres ont changé auprès d’un service. Ce qui se passe dans le bac à sable n’est pas noté.</translation>
    </message>
</context>
<context>
    <name>keyturn::ActivityVerification</name>
    <message>
        <source>The log could not be verified</source>
        <translation>Le journal n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>Keyturn cannot read its own file. Nothing is known about the log.</source>
        <translation>Keyturn ne peut pas lire son propre fichier. On ne sait rien du journal.</translation>
    </message>
    <message>
        <source>The log was changed</source>
        <translation>Le journal a été modifié</translation>
    </message>
    <message>
        <source>Entry %1 was changed: what is in the file now is not what Keyturn wrote. The entries before it are as they were written.</source>
        <translation>L’entrée %1 a été modifiée&#xa0;: ce qui est maintenant dans le fichier n’est pas ce que Keyturn a écrit. Les entrées précédentes sont telles qu’elles ont été écrites.</translation>
    </message>
    <message>
        <source>The log has a gap</source>
        <translation>Le journal a une lacune</translation>
    </message>
    <message>
        <source>Entry %1 is missing or cannot be read. The entries before it are as Keyturn wrote them.</source>
        <translation>L’entrée %1 manque ou ne peut pas être lue. Les entrées précédentes sont telles que Keyturn les a écrites.</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Afficher l’endroit</translation>
    </message>
    <message>
        <source>One entry was looked at.</source>
        <translation>Une entrée a été examinée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were looked at.</source>
        <translation>
            <numerusform>%Ln entrée a été examinée.</numerusform>
            <numerusform>%Ln entrées ont été examinées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is as Keyturn wrote it</source>
        <translation>Le journal est tel que Keyturn l’a écrit</translation>
    </message>
    <message>
        <source>%1 The newest check sum ends with %2. Keep it elsewhere: comparing it later also finds out whether somebody wrote the whole log anew.</source>
        <extracomment>%1 is &quot;12 entries were looked at.&quot;, %2 the end of a check sum</extracomment>
        <translation>%1 La somme de contrôle la plus récente se termine par %2. Conservez-la ailleurs&#xa0;: la comparer plus tard permet aussi de savoir si quelqu’un a réécrit tout le journal.</translation>
    </message>
    <message>
        <source>Copy the check sum</source>
        <translation>Copier la somme de contrôle</translation>
    </message>
</context>
<context>
    <name>keyturn::CalendarExport</name>
    <message>
        <source>A key expires</source>
        <translation>Une clé expire</translation>
    </message>
    <message>
        <source>“%1” expires</source>
        <translation>«&#xa0;%1&#xa0;» expire</translation>
    </message>
    <message>
        <source>Nothing to add to a calendar</source>
        <translation>Rien à ajouter à un calendrier</translation>
    </message>
    <message>
        <source>Keyturn knows of no end that is still to come. Choose a key that expires.</source>
        <translation>Keyturn ne connaît aucune échéance à venir. Choisissez une clé qui expire.</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Ajouter au calendrier</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Rien n’a été écrit</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 ne peut pas être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The end of one key was written</source>
        <translation>L’échéance d’une clé a été écrite</translation>
    </message>
    <message numerus="yes">
        <source>The ends of %Ln keys were written</source>
        <translation>
            <numerusform>L’échéance de %Ln clé a été écrite</numerusform>
            <numerusform>Les échéances de %Ln clés ont été écrites</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1 with your calendar. Opened again later, it finds these events and moves those whose end has changed.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Ouvrez %1 avec votre calendrier. S’il est rouvert plus tard, il retrouve ces événements et déplace ceux dont l’échéance a changé.</translation>
    </message>
    <message>
        <source>%1, so Keyturn may forget which ends are in the calendar: a later file may not move those that change.</source>
        <extracomment>%1 is a sentence without its full stop: &quot;The disk is full&quot;</extracomment>
        <translation>%1&#xa0;; Keyturn peut donc oublier quelles échéances sont dans le calendrier&#xa0;: un fichier ultérieur pourrait ne pas déplacer celles qui changent.</translation>
    </message>
</context>
<context>
    <name>keyturn::CaptureDialog</name>
    <message>
        <source>Add the token you made there</source>
        <translation>Ajoutez le jeton que vous y avez créé</translation>
    </message>
    <message>
        <source>Import a key</source>
        <translation>Importer une clé</translation>
    </message>
    <message>
        <source>Add the key you made there</source>
        <translation>Ajoutez la clé que vous y avez créée</translation>
    </message>
    <message>
        <source>The key is kept in this computer&apos;s keychain. Nothing is sent anywhere.</source>
        <translation>La clé est conservée dans le trousseau de cet ordinateur. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>“%1” was saved late</source>
        <translation>«&#xa0;%1&#xa0;» a été enregistré avec retard</translation>
    </message>
    <message>
        <source>Your keychain has answered, and the key is in the vault now. What the form holds is not saved yet.</source>
        <translation>Votre trousseau a répondu, et la clé est maintenant dans le coffre. Ce que contient le formulaire n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>This key is in the vault already</source>
        <translation>Cette clé est déjà dans le coffre</translation>
    </message>
    <message>
        <source>This key may be in the vault already</source>
        <translation>Cette clé est peut-être déjà dans le coffre</translation>
    </message>
    <message>
        <source>“%1” has the same ID.</source>
        <translation>«&#xa0;%1&#xa0;» a le même ID.</translation>
    </message>
    <message>
        <source>“%1” ends the same.</source>
        <translation>«&#xa0;%1&#xa0;» se termine de la même façon.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conserver les deux</translation>
    </message>
    <message>
        <source>Keyturn could not write its own list</source>
        <translation>Keyturn n’a pas pu écrire sa propre liste</translation>
    </message>
    <message>
        <source>Without it the entry would not be found again. Save once more; Cancel takes it out of the keychain again.</source>
        <translation>Sans elle, l’entrée ne serait pas retrouvée. Enregistrez encore une fois&#xa0;; Annuler la retire à nouveau du trousseau.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Saving in your keychain…</source>
        <translation>Enregistrement dans votre trousseau…</translation>
    </message>
    <message>
        <source>Please wait until the key is saved.</source>
        <translation>Veuillez attendre que la clé soit enregistrée.</translation>
    </message>
</context>
<context>
    <name>keyturn::CertificateText</name>
    <message>
        <source>The server did not agree to a secure connection with TLS 1.2 or later.</source>
        <translation>Le serveur n’a pas accepté de connexion sécurisée avec TLS 1.2 ou plus récent.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Le certificat a expiré.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet. The clock of this computer may be wrong.</source>
        <translation>Le certificat n’est pas encore valide. L’horloge de cet ordinateur est peut-être fausse.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server.</source>
        <translation>Le certificat appartient à un autre serveur.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself, not by an authority that this computer trusts.</source>
        <translation>Le certificat est signé par lui-même, et non par une autorité à laquelle cet ordinateur fait confiance.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that this computer does not trust.</source>
        <translation>Le certificat a été émis par une autorité à laquelle cet ordinateur ne fait pas confiance.</translation>
    </message>
    <message>
        <source>The certificate has been revoked.</source>
        <translation>Le certificat a été révoqué.</translation>
    </message>
    <message>
        <source>The server showed no certificate.</source>
        <translation>Le serveur n’a présenté aucun certificat.</translation>
    </message>
    <message>
        <source>This computer has no library for secure connections.</source>
        <translation>Cet ordinateur n’a pas de bibliothèque pour les connexions sécurisées.</translation>
    </message>
    <message>
        <source>The certificate may not be used for this server.</source>
        <translation>Le certificat ne peut pas être utilisé pour ce serveur.</translation>
    </message>
    <message>
        <source>The certificate is damaged or forged.</source>
        <translation>Le certificat est endommagé ou falsifié.</translation>
    </message>
    <message>
        <source>Whether the certificate has been revoked could not be found out.</source>
        <translation>Il n’a pas été possible de savoir si le certificat a été révoqué.</translation>
    </message>
    <message>
        <source>The certificate could not be checked.</source>
        <translation>Le certificat n’a pas pu être vérifié.</translation>
    </message>
</context>
<context>
    <name>keyturn::ChoiceBox</name>
    <message>
        <source>Opens the list of choices</source>
        <translation>Ouvre la liste des choix</translation>
    </message>
</context>
<context>
    <name>keyturn::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Find a page, a command or a key</source>
        <translation>Trouver une page, une commande ou une clé</translation>
    </message>
    <message>
        <source>Enter opens the first that is found</source>
        <translation>Entrée ouvre le premier résultat</translation>
    </message>
    <message>
        <source>Nothing has all these words in its name.</source>
        <translation>Rien ne porte tous ces mots dans son nom.</translation>
    </message>
    <message>
        <source>The first %L1 of %L2. Type more to find others.</source>
        <translation>Les %L1 premiers sur %L2. Saisissez-en plus pour en trouver d’autres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::Commands</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Lignes sélectionnées</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a place: %1 is the vault, %2 a service</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Dans une liste</translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectDialog</name>
    <message>
        <source>Connect an account</source>
        <translation>Connecter un compte</translation>
    </message>
    <message>
        <source>Stay signed in until I quit</source>
        <translation>Garder la connexion jusqu’à ce que je quitte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Keyturn knows no request that checks a key of %1, so it cannot sign in there.</source>
        <translation>Keyturn ne connaît aucune requête qui vérifie une clé de %1 et ne peut donc pas s’y connecter.</translation>
    </message>
    <message>
        <source>An API key acts for one organization. A personal access token works in all of yours.</source>
        <translation>Une clé API agit pour une seule organisation. Un jeton d’accès personnel fonctionne dans toutes les vôtres.</translation>
    </message>
    <message>
        <source>The key stays in your keychain. It is exchanged for access tokens, which live for a short time.</source>
        <translation>La clé reste dans votre trousseau. Elle est échangée contre des jetons d’accès, de courte durée.</translation>
    </message>
    <message>
        <source>%1 has one key for each organization: making a new key revokes the old one.</source>
        <translation>%1 a une seule clé par organisation&#xa0;: en créer une nouvelle révoque l’ancienne.</translation>
    </message>
    <message>
        <source>%1 is asked first. Only a key that it accepts is kept.</source>
        <translation>%1 est d’abord interrogé. Seule une clé acceptée est conservée.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Try the keychain again</source>
        <translation>&amp;Réessayer avec le trousseau</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>Saving in your keychain…</source>
        <translation>Enregistrement dans votre trousseau…</translation>
    </message>
    <message>
        <source>This is the address of a request</source>
        <translation>C’est l’adresse d’une requête</translation>
    </message>
    <message>
        <source>The address ends with a path of the API of %1. The server&apos;s address is %2.</source>
        <translation>L’adresse se termine par un chemin de l’API de %1. L’adresse du serveur est %2.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Connect as it is</source>
        <translation>Connecter tel quel</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>Connecter quand même</translation>
    </message>
    <message>
        <source>The sign-in works. %1 Without the keychain you can stay signed in until you quit; nothing is written to disk.</source>
        <translation>La connexion fonctionne. %1 Sans le trousseau, vous pouvez garder la connexion jusqu’à ce que vous quittiez&#xa0;; rien n’est écrit sur le disque.</translation>
    </message>
    <message>
        <source>Please wait until the key is saved.</source>
        <translation>Veuillez attendre que la clé soit enregistrée.</translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectionDialog</name>
    <message>
        <source>Edit account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a key, %2 the server, %3 the server where it is exchanged for access tokens</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 at %2, exchanged at %3</source>
        <translation>%1 sur %2, échange sur %3</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>&amp;Nom du compte</translation>
    </message>
    <message>
        <source>&amp;Organizations</source>
        <translation>&amp;Organisations</translation>
    </message>
    <message>
        <source>Organization name</source>
        <translation>Nom de l’organisation</translation>
    </message>
    <message>
        <source>&amp;Organization name</source>
        <translation>No&amp;m de l’organisation</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>ID de l’organisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Add organization</source>
        <translation>&amp;Ajouter une organisation</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>This is not an organization ID</source>
        <translation>Ce n’est pas un ID d’organisation</translation>
    </message>
    <message>
        <source>“%1” is empty or holds spaces or letters that no ID has.</source>
        <translation>«&#xa0;%1&#xa0;» est vide ou contient des espaces ou des lettres qu’aucun ID n’a.</translation>
    </message>
    <message>
        <source>Enter at least one organization</source>
        <translation>Saisissez au moins une organisation</translation>
    </message>
    <message>
        <source>A token names an organization with each request.</source>
        <translation>Un jeton désigne une organisation à chaque requête.</translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectionEntry</name>
    <message>
        <source>open now</source>
        <translation>ouvert actuellement</translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectionList</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>Rechercher un compte</translation>
    </message>
    <message>
        <source>No account has this name</source>
        <translation>Aucun compte ne porte ce nom</translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectionSwitcher</name>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>keyturn::ConsumerList</name>
    <message>
        <source>2. Put it to use</source>
        <translation>2. Mettre en service</translation>
    </message>
    <message>
        <source>Nothing is noted under “Used in” of the old key. Put the new one wherever you know the old one to be.</source>
        <translation>Rien n’est noté sous «&#xa0;Utilisé dans&#xa0;» pour l’ancienne clé. Mettez la nouvelle partout où vous savez que se trouve l’ancienne.</translation>
    </message>
    <message>
        <source>Nobody knows what uses the old key</source>
        <translation>On ne sait pas ce qui utilise l’ancienne clé</translation>
    </message>
    <message>
        <source>Everything that was noted has the new key</source>
        <translation>Tout ce qui était noté a la nouvelle clé</translation>
    </message>
    <message>
        <source>Tick each place once it has the new key: %L1 of %L2 have it</source>
        <translation>Cochez chaque emplacement dès qu’il a la nouvelle clé&#xa0;: %L1 sur %L2 l’ont</translation>
    </message>
    <message>
        <source>The vault does not have the old key&apos;s value.</source>
        <translation>Le coffre n’a pas la valeur de l’ancienne clé.</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>Examen du fichier…</translation>
    </message>
    <message>
        <source>The file has the new key</source>
        <translation>Le fichier a la nouvelle clé</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>Swapped. What reads the file only when it starts must be started again.</source>
        <translation>Remplacement effectué. Ce qui ne lit le fichier qu’au démarrage doit être redémarré.</translation>
    </message>
    <message>
        <source>Bringing the old content back…</source>
        <translation>Restauration de l’ancien contenu…</translation>
    </message>
    <message>
        <source>Undone: the file has the old key again</source>
        <translation>Annulé&#xa0;: le fichier a de nouveau l’ancienne clé</translation>
    </message>
    <message>
        <source>&amp;Copy the new key</source>
        <translation>&amp;Copier la nouvelle clé</translation>
    </message>
    <message>
        <source>Copy failed</source>
        <translation>Échec de la copie</translation>
    </message>
    <message>
        <source>Another program took the clipboard. The new key is not in it. Try again.</source>
        <translation>Un autre programme a pris le presse-papiers. La nouvelle clé n’y figure pas. Réessayez.</translation>
    </message>
    <message>
        <source>Swap in file…</source>
        <translation>Remplacer dans le fichier…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Puts the old key back into the file. Possible until the rotation has ended or Keyturn is closed.</source>
        <translation>Remet l’ancienne clé dans le fichier. Possible jusqu’à la fin de la rotation ou la fermeture de Keyturn.</translation>
    </message>
</context>
<context>
    <name>keyturn::CopyStatus</name>
    <message numerus="yes">
        <source>Copied, clears in %Ln s</source>
        <translation>
            <numerusform>Copié, effacé dans %Ln&#xa0;s</numerusform>
            <numerusform>Copié, effacé dans %Ln&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied; the clipboard no longer holds it</source>
        <translation>Copié&#xa0;; le presse-papiers ne le contient plus</translation>
    </message>
</context>
<context>
    <name>keyturn::CreateDialog</name>
    <message>
        <source>For %1 on %2</source>
        <translation>Pour %1 sur %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Expiration</source>
        <translation>&amp;Expiration</translation>
    </message>
    <message>
        <source>&amp;Keep in the keychain</source>
        <translation>&amp;Conserver dans le trousseau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>C&amp;réer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Who answers for it: a person or a team</source>
        <translation>Qui en répond&#xa0;: une personne ou une équipe</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Propriétaire</translation>
    </message>
    <message>
        <source>Its note and its tags are taken over.</source>
        <translation>Sa note et ses étiquettes sont reprises.</translation>
    </message>
    <message>
        <source>Its note is taken over.</source>
        <translation>Sa note est reprise.</translation>
    </message>
    <message>
        <source>Its tags are taken over.</source>
        <translation>Ses étiquettes sont reprises.</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>Saisissez un nom</translation>
    </message>
    <message>
        <source>You will see this name in the list.</source>
        <translation>Vous verrez ce nom dans la liste.</translation>
    </message>
    <message>
        <source>Holds characters that cannot be seen: %1</source>
        <translation>Contient des caractères invisibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another key has this name. Choose a different one to tell them apart.</source>
        <translation>Une autre clé porte ce nom. Choisissez-en un différent pour les distinguer.</translation>
    </message>
    <message>
        <source>Another name in the list looks the same, but is written with other characters. Choose a different one to tell them apart.</source>
        <translation>Un autre nom de la liste a la même apparence, mais est écrit avec d’autres caractères. Choisissez-en un différent pour les distinguer.</translation>
    </message>
    <message>
        <source>Waiting for your keychain: look for an unlock prompt</source>
        <translation>En attente de votre trousseau&#xa0;: cherchez une demande de déverrouillage</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Saving in your keychain…</source>
        <translation>Enregistrement dans votre trousseau…</translation>
    </message>
    <message>
        <source>Create without keeping</source>
        <translation>Créer sans conserver</translation>
    </message>
    <message>
        <source>Please wait until the key is saved.</source>
        <translation>Veuillez attendre que la clé soit enregistrée.</translation>
    </message>
    <message>
        <source>Please wait: the answer brings the only copy of the key.</source>
        <translation>Veuillez attendre&#xa0;: la réponse apporte le seul exemplaire de la clé.</translation>
    </message>
    <message>
        <source>Not known yet whether this key is saved</source>
        <translation>On ne sait pas encore si cette clé est enregistrée</translation>
    </message>
    <message>
        <source>This key has not been saved</source>
        <translation>Cette clé n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>This key cannot be shown again.</source>
        <translation>Cette clé ne peut pas être affichée à nouveau.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether your keychain has the key, and it is not in the clipboard now.</source>
        <translation>On ne sait pas encore si votre trousseau a la clé, et elle n’est pas dans le presse-papiers actuellement.</translation>
    </message>
    <message>
        <source>The key is neither saved in your keychain nor in the clipboard now.</source>
        <translation>La clé n’est actuellement ni enregistrée dans votre trousseau ni dans le presse-papiers.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>Re&amp;venir</translation>
    </message>
    <message>
        <source>&amp;Copy and close</source>
        <translation>Copier e&amp;t fermer</translation>
    </message>
    <message>
        <source>&amp;Delete this key</source>
        <translation>&amp;Supprimer cette clé</translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialDelegate</name>
    <message>
        <source>Being rotated</source>
        <translation>Rotation en cours</translation>
    </message>
    <message>
        <source>This session · local name</source>
        <translation>Cette session · nom local</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Cette session</translation>
    </message>
    <message>
        <source>Local name</source>
        <translation>Nom local</translation>
    </message>
    <message>
        <source>In vault</source>
        <translation>Dans le coffre</translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialForm</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Another service…</source>
        <translation>Autre service…</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Jeton d’accès personnel</translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialModel</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>%1, this session</source>
        <translation>%1, cette session</translation>
    </message>
    <message>
        <source>%1, being rotated</source>
        <translation>%1, rotation en cours</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation>%1, supprimé</translation>
    </message>
    <message>
        <source>%1, gone</source>
        <translation>%1, disparu</translation>
    </message>
    <message>
        <source>%1, looks like another name</source>
        <translation>%1, ressemble à un autre nom</translation>
    </message>
    <message>
        <source>%1, breaks your policy</source>
        <translation>%1, enfreint votre politique</translation>
    </message>
    <message>
        <source>%1 (name on this computer)</source>
        <translation>%1 (nom sur cet ordinateur)</translation>
    </message>
    <message>
        <source>%1 (name at the service)</source>
        <translation>%1 (nom dans le service)</translation>
    </message>
    <message>
        <source>The name holds characters that cannot be seen. They are shown as their codes.</source>
        <translation>Le nom contient des caractères invisibles. Ils sont affichés sous forme de codes.</translation>
    </message>
    <message>
        <source>Another name in this list looks the same, but is written with other characters. Compare the IDs.</source>
        <translation>Un autre nom de cette liste a la même apparence, mais est écrit avec d’autres caractères. Comparez les ID.</translation>
    </message>
    <message>
        <source>Appeared in the list, and was not made here.</source>
        <translation>Apparu dans la liste, et pas créé ici.</translation>
    </message>
    <message>
        <source>Made by you.</source>
        <translation>Créé par vous.</translation>
    </message>
    <message>
        <source>Made by a colleague.</source>
        <translation>Créé par des collègues.</translation>
    </message>
    <message>
        <source>To investigate: nobody knows yet who made it.</source>
        <translation>À élucider&#xa0;: on ne sait pas encore d’où cela vient.</translation>
    </message>
    <message>
        <source>Keyturn is signed in with this key.</source>
        <translation>Keyturn est connecté avec cette clé.</translation>
    </message>
    <message>
        <source>This key is being rotated.</source>
        <translation>La rotation de cette clé est en cours.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>time of creation</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>The service did not say when.</source>
        <translation>Le service n’a pas indiqué le moment.</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Supprimé %1</translation>
    </message>
    <message>
        <source>Expired; gone, as seen %1</source>
        <translation>Expiré&#xa0;; disparu, constaté %1</translation>
    </message>
    <message>
        <source>Gone, as seen %1</source>
        <translation>Disparu, constaté %1</translation>
    </message>
    <message>
        <source>The service did not say when it expires, or not so that Keyturn can read it.</source>
        <translation>Le service n’a pas indiqué l’expiration, ou pas d’une manière que Keyturn sait lire.</translation>
    </message>
    <message>
        <source>In vault</source>
        <translation>Dans le coffre</translation>
    </message>
    <message>
        <source>Not in vault</source>
        <translation>Pas dans le coffre</translation>
    </message>
    <message>
        <source>The secret is in the vault of this computer.</source>
        <translation>Le secret est dans le coffre de cet ordinateur.</translation>
    </message>
    <message>
        <source>The secret is not in the vault of this computer.</source>
        <translation>Le secret n’est pas dans le coffre de cet ordinateur.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de la clé</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>The service answered that it made this key, but a list that was read since does not have it. If the list lacks it some minutes after it was made, too, it is shown as gone.</source>
        <translation>Le service a répondu qu’il a créé cette clé, mais une liste lue depuis ne la contient pas. Si elle manque encore dans la liste quelques minutes après sa création, elle est affichée comme disparue.</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Utilisé dans</translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialTable</name>
    <message>
        <source>Copy the value</source>
        <translation>Copier la valeur</translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialTools</name>
    <message>
        <source>Breaks the policy</source>
        <translation>Enfreint la politique</translation>
    </message>
    <message>
        <source>To investigate</source>
        <translation>À élucider</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copier le jeton</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %Ln</source>
        <translation>
            <numerusform>Masquer %Ln</numerusform>
            <numerusform>Masquer %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialsPage</name>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Actualiser (F5)</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Aucun jeton pour l’instant</translation>
    </message>
    <message>
        <source>No API keys yet</source>
        <translation>Aucune clé API pour l’instant</translation>
    </message>
    <message>
        <source>What you create here is kept in your keychain before you see it.</source>
        <translation>Ce que vous créez ici est conservé dans votre trousseau avant que vous ne le voyiez.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No name or ID here matches the search and the filter.</source>
        <translation>Aucun nom ni ID ne correspond ici à la recherche et au filtre.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired or expiring soon</source>
        <translation>
            <numerusform>%Ln expiré ou bientôt expiré</numerusform>
            <numerusform>%Ln expirés ou bientôt expirés</numerusform>
        </translation>
    </message>
    <message>
        <source>Created “%1”</source>
        <translation>«&#xa0;%1&#xa0;» créé</translation>
    </message>
</context>
<context>
    <name>keyturn::DateCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>keyturn::DateField</name>
    <message>
        <source>Alt+Down opens a calendar</source>
        <translation>Alt+Bas ouvre un calendrier</translation>
    </message>
</context>
<context>
    <name>keyturn::DatePopup</name>
    <message>
        <source>Choose a date</source>
        <translation>Choisissez une date</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>keyturn::DeleteDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de la clé</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>À supprimer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Type %L1 to delete all of these</source>
        <translation>Saisissez %L1 pour tout supprimer</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Whatever uses it stops working at once. This cannot be undone.</source>
        <translation>Tout ce qui l’utilise cesse aussitôt de fonctionner. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Whatever uses them stops working at once. This cannot be undone.</source>
        <translation>Tout ce qui les utilise cesse aussitôt de fonctionner. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Its secret is removed from your keychain, too.</source>
        <translation>Son secret est aussi retiré de votre trousseau.</translation>
    </message>
    <message>
        <source>What your keychain holds of them is removed, too.</source>
        <translation>Ce que votre trousseau en contient est aussi retiré.</translation>
    </message>
    <message>
        <source>Keyturn is signed in with this key</source>
        <translation>Keyturn est connecté avec cette clé</translation>
    </message>
    <message>
        <source>Deleting it would lock Keyturn out. Sign in with another key or token first, then delete this one.</source>
        <translation>La supprimer couperait l’accès de Keyturn. Connectez-vous d’abord avec une autre clé ou un autre jeton, puis supprimez celle-ci.</translation>
    </message>
    <message>
        <source>Keyturn is signed in with this key; deleting it would lock Keyturn out.</source>
        <translation>Keyturn est connecté avec cette clé&#xa0;; la supprimer couperait son accès.</translation>
    </message>
    <message>
        <source>“%1” is left out</source>
        <translation>«&#xa0;%1&#xa0;» est laissé de côté</translation>
    </message>
    <message>
        <source>Another name looks the same</source>
        <translation>Un autre nom a la même apparence</translation>
    </message>
    <message>
        <source>“%1” (%2) is written with other characters than “%3” (%4).</source>
        <translation>«&#xa0;%1&#xa0;» (%2) est écrit avec d’autres caractères que «&#xa0;%3&#xa0;» (%4).</translation>
    </message>
    <message>
        <source>Compare the IDs before you delete.</source>
        <translation>Comparez les ID avant de supprimer.</translation>
    </message>
    <message>
        <source>Sign in with another…</source>
        <translation>Se connecter autrement…</translation>
    </message>
    <message>
        <source>Cancelling after this one…</source>
        <translation>Annulation après celui-ci…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Deleting, %L1 of %L2…</source>
        <translation>Suppression, %L1 sur %L2…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Please wait: deleting cannot be taken back.</source>
        <translation>Veuillez attendre&#xa0;: une suppression ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>A rotation is under way</source>
        <translation>Une rotation est en cours</translation>
    </message>
    <message>
        <source>“%1” is the new key that is to replace “%2”.</source>
        <extracomment>both are names of keys</extracomment>
        <translation>«&#xa0;%1&#xa0;» est la nouvelle clé qui doit remplacer «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Whatever has got the new key already stops working, and the rotation cannot go on before another key is made.</source>
        <translation>Ce qui a déjà la nouvelle clé cesse de fonctionner, et la rotation ne peut pas continuer avant qu’une autre clé soit créée.</translation>
    </message>
</context>
<context>
    <name>keyturn::DetailsDrawer</name>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Close the details (Esc)</source>
        <translation>Fermer les détails (Échap)</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <extracomment>%1 is the name of a key</extracomment>
        <translation>Détails de %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>keyturn::DiagnoseDialog</name>
    <message>
        <source>Diagnose</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>What Keyturn needs, one thing after the other. Nothing that is sent holds a key.</source>
        <translation>Ce dont Keyturn a besoin, une chose après l’autre. Rien de ce qui est envoyé ne contient de clé.</translation>
    </message>
    <message>
        <source>Keyturn %1</source>
        <translation>Keyturn %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>C&amp;opy report</source>
        <translation>C&amp;opier le rapport</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>No problem found</source>
        <translation>Aucun problème trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems found</source>
        <translation>
            <numerusform>%Ln problème trouvé</numerusform>
            <numerusform>%Ln problèmes trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Rapport copié</translation>
    </message>
</context>
<context>
    <name>keyturn::EndpointDialog</name>
    <message>
        <source>Change the address</source>
        <translation>Modifier l’adresse</translation>
    </message>
    <message>
        <source>%1 does not document this address, so Keyturn assumes it. If you know better, enter the path here; it is kept as your own profile of the service.</source>
        <translation>%1 ne documente pas cette adresse&#xa0;: Keyturn la suppose donc. Si vous savez mieux, saisissez le chemin ici&#xa0;; il est conservé comme votre propre profil du service.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>&amp;Path (%1)</source>
        <extracomment>%1 is a verb of HTTP like GET</extracomment>
        <translation>&amp;Chemin (%1)</translation>
    </message>
    <message>
        <source>&amp;Restore default</source>
        <translation>&amp;Rétablir la valeur par défaut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>This path cannot be used</source>
        <translation>Ce chemin ne peut pas être utilisé</translation>
    </message>
</context>
<context>
    <name>keyturn::EntryDetails</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
</context>
<context>
    <name>keyturn::EntryDialog</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>The server of this key is not known</source>
        <translation>Le serveur de cette clé n’est pas connu</translation>
    </message>
    <message>
        <source>The key is sent nowhere before you name its server.</source>
        <translation>La clé n’est envoyée nulle part tant que vous n’avez pas nommé son serveur.</translation>
    </message>
    <message>
        <source>Name t&amp;he server…</source>
        <translation>Nommer &amp;le serveur…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation>&amp;Révéler</translation>
    </message>
    <message>
        <source>&amp;Use in code…</source>
        <translation>&amp;Utiliser dans du code…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Take it as it is</source>
        <translation>L’accepter telle quelle</translation>
    </message>
    <message>
        <source>Keyturn could not write its own list</source>
        <translation>Keyturn n’a pas pu écrire sa propre liste</translation>
    </message>
    <message>
        <source>Nothing was changed. Try it once more.</source>
        <translation>Rien n’a été modifié. Essayez encore une fois.</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The key was not copied</source>
        <translation>La clé n’a pas été copiée</translation>
    </message>
    <message>
        <source>Another program took or kept the clipboard. Try again, or reveal it and copy it from there.</source>
        <translation>Un autre programme a pris ou gardé le presse-papiers. Réessayez, ou révélez la clé et copiez-la de là.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Save what you changed, or cancel, then remove the entry.</source>
        <translation>Enregistrez vos modifications, ou annulez-les, puis retirez l’entrée.</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>Saisissez un nom</translation>
    </message>
    <message>
        <source>You will see this name in the vault.</source>
        <translation>Vous verrez ce nom dans le coffre.</translation>
    </message>
    <message>
        <source>What you entered is still here. Save it once more.</source>
        <translation>Votre saisie est toujours ici. Enregistrez-la encore une fois.</translation>
    </message>
    <message>
        <source>Close without saving what you changed?</source>
        <translation>Fermer sans enregistrer vos modifications&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>Reven&amp;ir</translation>
    </message>
</context>
<context>
    <name>keyturn::EntryFacts</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not in the keychain any more</source>
        <translation>N’est plus dans le trousseau</translation>
    </message>
    <message>
        <source>Holds another value than Keyturn put there</source>
        <translation>Contient une autre valeur que celle mise par Keyturn</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Pas encore comparé</translation>
    </message>
    <message>
        <source>As it was kept</source>
        <translation>Tel que conservé</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Utilisé dans</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de la clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Keyturn signs in with it</source>
        <translation>Keyturn se connecte avec cette clé</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>%1 is &quot;3 minutes ago&quot;</extracomment>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>The service does not list it any more, as seen %1</source>
        <translation>Le service ne la liste plus, constaté %1</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Donne accès à</translation>
    </message>
</context>
<context>
    <name>keyturn::EntryFields</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Who answers for this key</source>
        <translation>Qui répond de cette clé</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>&amp;Propriétaire</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Séparées par des virgules</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Étiquette&amp;s</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Utilisé dans</translation>
    </message>
    <message>
        <source>Each in a line: /srv/shop/.env: API_KEY, an address, @somebody, or any words</source>
        <translation>Un par ligne&#xa0;: /srv/shop/.env: API_KEY, une adresse, @personne ou un texte libre</translation>
    </message>
    <message>
        <source>Used &amp;in</source>
        <translation>Utilisé &amp;dans</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>À une date</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>E&amp;xpiration</translation>
    </message>
</context>
<context>
    <name>keyturn::EntryRemoval</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Remove from the vault</source>
        <translation>Retirer du coffre</translation>
    </message>
    <message>
        <source>Remove “%1” from the vault?</source>
        <translation>Retirer «&#xa0;%1&#xa0;» du coffre&#xa0;?</translation>
    </message>
    <message>
        <source>The key is removed from this computer&apos;s keychain only. Its value cannot be got back from anywhere. The key keeps working on the server until it is deleted there.</source>
        <translation>La clé est retirée seulement du trousseau de cet ordinateur. Sa valeur ne peut être récupérée nulle part. La clé continue de fonctionner sur le serveur jusqu’à ce qu’elle y soit supprimée.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Keyturn is signed in with all of them</source>
        <translation>Keyturn est connecté avec chacune d’elles</translation>
    </message>
    <message>
        <source>Sign out first to remove them.</source>
        <translation>Déconnectez-vous d’abord pour les retirer.</translation>
    </message>
    <message>
        <source>Keyturn is signed in with “%1”</source>
        <translation>Keyturn est connecté avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Removing it alone would lock Keyturn out. Sign out to remove it; it keeps working on the server until it is deleted there.</source>
        <translation>La retirer seule couperait l’accès de Keyturn. Déconnectez-vous pour la retirer&#xa0;; elle continue de fonctionner sur le serveur jusqu’à ce qu’elle y soit supprimée.</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>Se &amp;déconnecter…</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Pas tenté</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and reason</comment>
        <extracomment>%1 is a name, %2 why its entry was not removed</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is why these were not removed, %2 their names</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Not known yet whether all are removed</source>
        <translation>On ne sait pas encore si tout a été retiré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were not removed</source>
        <translation>
            <numerusform>%Ln entrée n’a pas été retirée</numerusform>
            <numerusform>%Ln entrées n’ont pas été retirées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::ExpiryNotice</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Planner…</source>
        <translation>Planning…</translation>
    </message>
    <message>
        <source>%1 in the list of %2 as it was read last</source>
        <translation>%1 dans la liste de %2 telle que lue en dernier</translation>
    </message>
    <message>
        <source>%1 in the vault</source>
        <translation>%1 dans le coffre</translation>
    </message>
    <message>
        <source>&amp;1 day</source>
        <translation>&amp;1 jour</translation>
    </message>
    <message>
        <source>1 &amp;week</source>
        <translation>1 &amp;semaine</translation>
    </message>
    <message>
        <source>&amp;Until a date…</source>
        <translation>&amp;Jusqu’à une date…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a time, %2 says how many keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln will have expired</source>
        <translation>
            <numerusform>%Ln aura expiré</numerusform>
            <numerusform>%Ln auront expiré</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed only until Keyturn is closed</source>
        <translation>Reporté seulement jusqu’à la fermeture de Keyturn</translation>
    </message>
    <message>
        <source>%1. The reminder comes back when Keyturn is started again.</source>
        <extracomment>%1 is a sentence without its full stop: &quot;The disk is full&quot;</extracomment>
        <translation>%1. Le rappel revient au prochain démarrage de Keyturn.</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Reporté jusqu’au %1</translation>
    </message>
    <message>
        <source>Until then Keyturn does not remind you of these keys. Their lists still say when they expire.</source>
        <translation>Jusque-là, Keyturn ne vous rappelle pas ces clés. Leurs listes disent toujours quand elles expirent.</translation>
    </message>
</context>
<context>
    <name>keyturn::ExpiryPicker</name>
    <message>
        <source>Expiration</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Custom date</source>
        <translation>Date personnalisée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom Date…</source>
        <translation>Date personnalisée…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Never expires. No event will ever force a rotation.</source>
        <translation>N’expire jamais. Aucun événement n’imposera jamais de rotation.</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <extracomment>%1 is a moment like &quot;Fri 19 Feb 2027, 23:59 (your time zone, UTC+1), in 90 days&quot;</extracomment>
        <translation>Expiration&#xa0;: %1</translation>
    </message>
    <message>
        <source>Custom &amp;date</source>
        <translation>&amp;Date personnalisée</translation>
    </message>
</context>
<context>
    <name>keyturn::FactGrid</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is the name of a fact, such as &quot;Key ID&quot;</extracomment>
        <translation>Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>keyturn::FilterChip</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A filter and how many rows it lets through: &quot;Expired 1&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>keyturn::GuardedDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>keyturn::HealthLine</name>
    <message>
        <source>What the service says of itself, which tells nothing about the key.</source>
        <translation>Ce que le service dit de lui-même, qui n’indique rien sur la clé.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>%1 does not answer: %2</source>
        <extracomment>%1 is the service, %2 why: &quot;No network&quot;</extracomment>
        <translation>%1 ne répond pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 does not say how it is</source>
        <translation>%1 ne dit pas quel est son état</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 indique&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>keyturn::HeldKeyCard</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;lé</translation>
    </message>
    <message>
        <source>Keyturn signs in with it</source>
        <translation>Keyturn se connecte avec cette clé</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Being rotated</source>
        <translation>Rotation en cours</translation>
    </message>
    <message>
        <source>Ver&amp;ify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Use in code…</source>
        <translation>&amp;Utiliser dans du code…</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Key name</source>
        <translation>Nom de la clé</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Dernière vérification</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, replaced</source>
        <translation>%1, remplacé</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not saved: forgotten when you quit</source>
        <translation>Pas enregistré&#xa0;: oublié quand vous quittez</translation>
    </message>
    <message>
        <source>End unknown: %1 does not say</source>
        <translation>Échéance inconnue&#xa0;: %1 ne l’indique pas</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>&amp;Rotate…</source>
        <translation>Faire &amp;tourner…</translation>
    </message>
</context>
<context>
    <name>keyturn::HeldKeyDeletion</name>
    <message>
        <source>Removed, but still listed</source>
        <translation>Retiré, mais toujours listé</translation>
    </message>
    <message>
        <source>The keychain no longer has it, but Keyturn could not change its own list.</source>
        <translation>Le trousseau ne l’a plus, mais Keyturn n’a pas pu modifier sa propre liste.</translation>
    </message>
    <message>
        <source>Still in the keychain: %1</source>
        <translation>Toujours dans le trousseau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Did you delete this key?</source>
        <translation>Avez-vous supprimé cette clé&#xa0;?</translation>
    </message>
    <message>
        <source>Did you delete “%1” at %2?</source>
        <translation>Avez-vous supprimé «&#xa0;%1&#xa0;» sur %2&#xa0;?</translation>
    </message>
    <message>
        <source>Keyturn cannot look that up, because it signs in with this key: once the key is deleted there, taking it out of the vault signs you out.</source>
        <translation>Keyturn ne peut pas le vérifier, car il se connecte avec cette clé&#xa0;: une fois la clé supprimée là-bas, la retirer du coffre vous déconnecte.</translation>
    </message>
    <message>
        <source>Keyturn cannot look that up: the service does not list its keys.</source>
        <translation>Keyturn ne peut pas le vérifier&#xa0;: le service ne liste pas ses clés.</translation>
    </message>
    <message>
        <source>The key is deleted: &amp;remove it from the vault too</source>
        <translation>La clé est supprimée&#xa0;: la &amp;retirer aussi du coffre</translation>
    </message>
    <message>
        <source>&amp;Mark as replaced</source>
        <translation>&amp;Marquer comme remplacée</translation>
    </message>
    <message>
        <source>&amp;No, still there</source>
        <translation>&amp;Non, toujours là</translation>
    </message>
</context>
<context>
    <name>keyturn::HeldKeyPage</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Generate…</source>
        <translation>&amp;Générer…</translation>
    </message>
    <message>
        <source>Opens %1 in the browser and takes the new key into the vault.</source>
        <translation>Ouvre %1 dans le navigateur et place la nouvelle clé dans le coffre.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Opens %1 in the browser, where keys are deleted.</source>
        <translation>Ouvre %1 dans le navigateur, où les clés se suppriment.</translation>
    </message>
    <message>
        <source>No key here yet</source>
        <translation>Aucune clé ici pour l’instant</translation>
    </message>
    <message>
        <source>%1 does not list its keys: Keyturn knows those that are kept on this computer.</source>
        <translation>%1 ne liste pas ses clés&#xa0;: Keyturn connaît celles qui sont conservées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Ajouter une clé…</translation>
    </message>
    <message>
        <source>Generate…</source>
        <translation>Générer…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
</context>
<context>
    <name>keyturn::HeldKeyValue</name>
    <message>
        <source>Copy failed: the value is selected, press Ctrl+C</source>
        <translation>Échec de la copie&#xa0;: la valeur est sélectionnée, appuyez sur Ctrl+C</translation>
    </message>
    <message>
        <source>Waiting for your keychain: look for an unlock prompt</source>
        <translation>En attente de votre trousseau&#xa0;: cherchez une demande de déverrouillage</translation>
    </message>
    <message>
        <source>Reading from your keychain…</source>
        <translation>Lecture dans votre trousseau…</translation>
    </message>
    <message>
        <source>Not in the keychain any more</source>
        <translation>N’est plus dans le trousseau</translation>
    </message>
    <message>
        <source>Changed in the keychain</source>
        <translation>Modifié dans le trousseau</translation>
    </message>
</context>
<context>
    <name>keyturn::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Keys and tokens that exist already. They are kept in this computer&apos;s keychain; nothing is sent anywhere.</source>
        <translation>Clés et jetons qui existent déjà. Ils sont conservés dans le trousseau de cet ordinateur&#xa0;; rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Key or .env text</source>
        <translation>Clé ou texte .env</translation>
    </message>
    <message>
        <source>Paste a key here, or the text of an .env file.
It is read at once and not shown.</source>
        <translation>Collez ici une clé, ou le texte d’un fichier .env.
Il est lu aussitôt et n’est pas affiché.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Show &amp;more (%L1)</source>
        <extracomment>on a button: %1 is the number of values that are not shown yet</extracomment>
        <translation>Afficher &amp;plus (%L1)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Import %L1</source>
        <translation>&amp;Importer %L1</translation>
    </message>
    <message>
        <source>Saving %L1 of %L2…</source>
        <translation>Enregistrement, %L1 sur %L2…</translation>
    </message>
    <message>
        <source>Not known yet whether all are saved</source>
        <translation>On ne sait pas encore si tout est enregistré</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message>
        <source>%L1 of %L2 were imported</source>
        <translation>%L1 sur %L2 importés</translation>
    </message>
    <message>
        <source>Keyturn could not write its own list. Without it an entry would not be found again.</source>
        <translation>Keyturn n’a pas pu écrire sa propre liste. Sans elle, une entrée ne serait pas retrouvée.</translation>
    </message>
    <message>
        <source>Please wait until the keys are saved.</source>
        <translation>Veuillez attendre que les clés soient enregistrées.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>Re&amp;venir</translation>
    </message>
</context>
<context>
    <name>keyturn::ImportDrop</name>
    <message>
        <source>Drop it here to import keys from it</source>
        <translation>Déposez ici pour en importer les clés</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
</context>
<context>
    <name>keyturn::ImportRow</name>
    <message>
        <source>Choose %1</source>
        <extracomment>Of a box to tick: %1 is the number of a row</extracomment>
        <translation>Choisir %1</translation>
    </message>
    <message>
        <source>Twice in this text</source>
        <translation>Deux fois dans ce texte</translation>
    </message>
    <message>
        <source>In the vault as “%1”</source>
        <translation>Dans le coffre sous le nom «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Not known yet whether it is saved.</source>
        <translation>On ne sait pas encore si c’est enregistré.</translation>
    </message>
    <message>
        <source>In the keychain, but not in the vault&apos;s list. Try it once more; Cancel takes it out again.</source>
        <translation>Dans le trousseau, mais pas dans la liste du coffre. Essayez encore une fois&#xa0;; Annuler retire à nouveau la clé du trousseau.</translation>
    </message>
</context>
<context>
    <name>keyturn::KeyHistory</name>
    <message>
        <source>Show its history</source>
        <translation>Afficher son historique</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is &quot;End changed by others&quot;, %2 &quot;from 19 Feb 2027 to 20 May 2027&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what was done, %2 how it ended: &quot;Renamed: Refused&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>keyturn::KeychainWait</name>
    <message>
        <source>Not known yet whether it is saved</source>
        <translation>On ne sait pas encore si l’enregistrement a eu lieu</translation>
    </message>
    <message>
        <source>What you entered stays here.</source>
        <translation>Votre saisie reste ici.</translation>
    </message>
    <message>
        <source>Until then nobody knows whether the key is saved; what you entered stays here.</source>
        <translation>D’ici là, on ne sait pas si la clé est enregistrée&#xa0;; votre saisie reste ici.</translation>
    </message>
    <message>
        <source>Until then nobody knows whether the key is removed.</source>
        <translation>D’ici là, on ne sait pas si la clé est retirée.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy failed: try again</source>
        <translation>Échec de la copie&#xa0;: réessayez</translation>
    </message>
    <message>
        <source>Close without knowing whether it is saved?</source>
        <translation>Fermer sans savoir si l’enregistrement a eu lieu&#xa0;?</translation>
    </message>
    <message>
        <source>Your keychain may have it, or save it later: Keyturn looks again, and lists it in the vault then. If it does not, what you entered is kept nowhere.</source>
        <translation>Votre trousseau l’a peut-être, ou l’enregistrera plus tard&#xa0;: Keyturn regarde à nouveau, et le liste alors dans le coffre. Sinon, votre saisie n’est conservée nulle part.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>Re&amp;venir</translation>
    </message>
    <message>
        <source>&amp;Copy and close</source>
        <translation>Copier e&amp;t fermer</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>keyturn::LeftOutList</name>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln row(s).</source>
        <translation>
            <numerusform>Omis&#xa0;: %Ln ligne.</numerusform>
            <numerusform>Omis&#xa0;: %Ln lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is a key or token all the same.</source>
        <translation>Cochez ce qui est tout de même une clé ou un jeton.</translation>
    </message>
</context>
<context>
    <name>keyturn::ListExport</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write what is shown into a file, without the values of keys</source>
        <translation>Écrire ce qui est affiché dans un fichier, sans les valeurs des clés</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Rien n’a été exporté</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 ne peut pas être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>One row was exported</source>
        <translation>Une ligne a été exportée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were exported</source>
        <translation>
            <numerusform>%Ln ligne a été exportée</numerusform>
            <numerusform>%Ln lignes ont été exportées</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can read %1. The file holds no values of keys.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Personne d’autre que vous ne peut lire %1. Le fichier ne contient aucune valeur de clé.</translation>
    </message>
    <message>
        <source>The service has more keys than Keyturn could read.</source>
        <translation>Le service a plus de clés que Keyturn n’a pu en lire.</translation>
    </message>
</context>
<context>
    <name>keyturn::ListFooter</name>
    <message>
        <source>Updating…</source>
        <translation>Mise à jour…</translation>
    </message>
    <message>
        <source>%1, and more that cannot be read</source>
        <extracomment>%1 is &quot;7 keys&quot;</extracomment>
        <translation>%1, et d’autres qui ne peuvent pas être lus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>«&#xa0;%1&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>“%1” was gone already</source>
        <translation>«&#xa0;%1&#xa0;» avait déjà disparu</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Suppression&#xa0;: %1</translation>
    </message>
    <message>
        <source>%L1 deleted, %2</source>
        <extracomment>%2 is &quot;2 were gone already&quot;</extracomment>
        <translation>%L1 supprimés, %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Updated just now</source>
        <translation>Mis à jour à l’instant</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <extracomment>%1 is &quot;14:03&quot;, or &quot;12 Mar, 14:03&quot; if that was not today</extracomment>
        <translation>Mis à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>&quot;2 shown · 12 keys&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln affichée</numerusform>
            <numerusform>%Ln affichées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::ListMessages</name>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks to wait</source>
        <translation>%1 demande d’attendre</translation>
    </message>
    <message numerus="yes">
        <source>Keyturn tries again in %Ln s.</source>
        <translation>
            <numerusform>Keyturn réessaie dans %Ln&#xa0;s.</numerusform>
            <numerusform>Keyturn réessaie dans %Ln&#xa0;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %Ln s.</source>
        <translation>
            <numerusform>Vous pouvez réessayer dans %Ln&#xa0;s.</numerusform>
            <numerusform>Vous pouvez réessayer dans %Ln&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list came back empty</source>
        <translation>La liste est revenue vide</translation>
    </message>
    <message>
        <source>The list came back incomplete</source>
        <translation>La liste est revenue incomplète</translation>
    </message>
    <message>
        <source>The list came back much shorter</source>
        <translation>La liste est revenue nettement plus courte</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not list %Ln row(s) that were there %2. All of them may have been deleted, or this answer may be wrong. Below is the last list.</source>
        <extracomment>%1 is the name of a service, %2 an age like &quot;3 minutes ago&quot;</extracomment>
        <translation>
            <numerusform>%1 n’a pas listé %Ln ligne qui était là %2. Elle a peut-être été supprimée, ou cette réponse est peut-être fausse. Ci-dessous se trouve la dernière liste.</numerusform>
            <numerusform>%1 n’a pas listé %Ln lignes qui étaient là %2. Elles ont peut-être toutes été supprimées, ou cette réponse est peut-être fausse. Ci-dessous se trouve la dernière liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did not list the key that Keyturn is signed in with, although that key still works.</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>%1 n’a pas listé la clé avec laquelle Keyturn est connecté, bien que cette clé fonctionne encore.</translation>
    </message>
    <message>
        <source>They are gone</source>
        <translation>Ils ont disparu</translation>
    </message>
    <message>
        <source>Keep showing the last list and look again</source>
        <translation>Garder la dernière liste et regarder à nouveau</translation>
    </message>
    <message>
        <source>%1 says that there is more, but Keyturn could not read it.</source>
        <translation>%1 indique qu’il y en a d’autres, mais Keyturn n’a pas pu les lire.</translation>
    </message>
    <message>
        <source>When it was read last, %1 had more than Keyturn could read.</source>
        <translation>À la dernière lecture, %1 en avait plus que Keyturn n’a pu en lire.</translation>
    </message>
    <message>
        <source>This list is not complete</source>
        <translation>Cette liste n’est pas complète</translation>
    </message>
    <message>
        <source>%1 sent these without an id: %2.</source>
        <extracomment>the name of a service, then names of keys</extracomment>
        <translation>%1 a envoyé ceux-ci sans ID&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 sent these with the id of another row, so that a deletion may hit either: %2.</source>
        <translation>%1 a envoyé ceux-ci avec l’ID d’une autre ligne, si bien qu’une suppression peut toucher l’une ou l’autre&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Look for them on the service&apos;s own page.</source>
        <translation>Cherchez-les sur la page propre au service.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of this list cannot be shown</source>
        <translation>
            <numerusform>%Ln ligne de cette liste ne peut pas être affichée</numerusform>
            <numerusform>%Ln lignes de cette liste ne peuvent pas être affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>No tokens to show yet</source>
        <translation>Aucun jeton à afficher pour l’instant</translation>
    </message>
    <message>
        <source>No keys to show yet</source>
        <translation>Aucune clé à afficher pour l’instant</translation>
    </message>
    <message>
        <source>You can make one on %1&apos;s own page (%2) and keep it here.</source>
        <extracomment>the name of a service, then the host of its website</extracomment>
        <translation>Vous pouvez en créer sur la page propre à %1 (%2) et les conserver ici.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Add the token you made there</source>
        <translation>Ajouter le jeton que vous y avez créé</translation>
    </message>
    <message>
        <source>Add the key you made there</source>
        <translation>Ajouter la clé que vous y avez créée</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <translation>Modifier l’adresse…</translation>
    </message>
    <message>
        <source>You are signed in to %1 with an API key.</source>
        <translation>Votre connexion à %1 utilise une clé API.</translation>
    </message>
    <message>
        <source>Tokens need a token sign-in</source>
        <translation>Les jetons exigent une connexion par jeton</translation>
    </message>
    <message>
        <source>Sign in with a token</source>
        <translation>Se connecter avec un jeton</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 The rows below were read %2.</source>
        <extracomment>%1 is an error&apos;s explanation, %2 an age like &quot;3 minutes ago&quot;</extracomment>
        <translation>%1 Les lignes ci-dessous ont été lues %2.</translation>
    </message>
</context>
<context>
    <name>keyturn::ListNews</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone: %1.</source>
        <extracomment>%1 are names of keys that the service does not list any more</extracomment>
        <translation>Disparu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Back: %1.</source>
        <extracomment>%1 are names of keys that the service lists again</extracomment>
        <translation>De retour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Renamed: %1.</source>
        <extracomment>%1 is &quot;“old name” is now “new name”&quot;</extracomment>
        <translation>Renommé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 est maintenant %2</translation>
    </message>
    <message>
        <source>Expiry changed: %1.</source>
        <extracomment>%1 is &quot;“name” from 19 Feb 2027 to 20 May 2027&quot;</extracomment>
        <translation>Expiration modifiée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and ends</comment>
        <extracomment>%1 is a name, %2 &quot;from 19 Feb 2027 to 20 May 2027&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This list has changed</source>
        <translation>Cette liste a changé</translation>
    </message>
</context>
<context>
    <name>keyturn::ListTools</name>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Effacer la sélection (Échap)</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <extracomment>names of what is selected in a table</extracomment>
        <translation>Sélection&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>keyturn::LostCreateDialog</name>
    <message>
        <source>What became of “%1”</source>
        <translation>Ce qu’est devenu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” may have been created</source>
        <translation>«&#xa0;%1&#xa0;» a peut-être été créé</translation>
    </message>
    <message>
        <source>Keyturn ended before the answer of %1 came, and no secret of it was found so far.</source>
        <translation>Keyturn s’est arrêté avant l’arrivée de la réponse de %1, et aucun secret correspondant n’a été trouvé jusqu’ici.</translation>
    </message>
</context>
<context>
    <name>keyturn::MainWindow</name>
    <message>
        <source>Quit Keyturn</source>
        <translation>Quitter Keyturn</translation>
    </message>
    <message>
        <source>A new key is only in the clipboard.</source>
        <translation>Une nouvelle clé n’est que dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Keyturn clears the clipboard when it ends. The key is not known to be in your keychain and cannot be shown again: paste it where you keep it first.</source>
        <translation>Keyturn efface le presse-papiers quand il se ferme. Rien n’indique que la clé soit dans votre trousseau, et elle ne peut pas être affichée à nouveau&#xa0;: collez-la d’abord là où vous la conservez.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>Re&amp;venir</translation>
    </message>
    <message>
        <source>&amp;Quit all the same</source>
        <translation>&amp;Quitter quand même</translation>
    </message>
</context>
<context>
    <name>keyturn::MenuBar</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Create…</source>
        <translation>&amp;Créer…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Copy key &amp;ID</source>
        <translation>Copier l’&amp;ID de la clé</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Follow &amp;system</source>
        <translation>&amp;Suivre le système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Expiry planner…</source>
        <translation>&amp;Planning des échéances…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;About Keyturn</source>
        <translation>À &amp;propos de Keyturn</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue (Language)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Para&amp;mètres</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Palette de comman&amp;des…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Diagnose…</source>
        <translation>&amp;Diagnostic…</translation>
    </message>
</context>
<context>
    <name>keyturn::MessageStrip</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>keyturn::NetworkForm</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Celui du système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>An HTTP proxy of my own</source>
        <translation>Mon propre proxy HTTP</translation>
    </message>
    <message>
        <source>File of more authorities</source>
        <translation>Fichier d’autorités supplémentaires</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autorités</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host, and a port from 1 to %L1. Until then the choice before stays in use.</source>
        <translation>Saisissez l’hôte du proxy et un port de 1 à %L1. D’ici là, le choix précédent reste en vigueur.</translation>
    </message>
    <message>
        <source>Servers on this computer are always reached without a proxy.</source>
        <translation>Les serveurs de cet ordinateur sont toujours joints sans proxy.</translation>
    </message>
    <message>
        <source>Enter the whole path of a file. Until then the choice before stays in use.</source>
        <translation>Saisissez le chemin complet d’un fichier. D’ici là, le choix précédent reste en vigueur.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy&apos;s host</source>
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>Proxy&apos;s port</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>N’en utiliser aucun</translation>
    </message>
    <message>
        <source>Trust only these authorities, not the system&apos;s</source>
        <translation>Ne faire confiance qu’à ces autorités, pas à celles du système</translation>
    </message>
    <message>
        <source>Reading the certificates…</source>
        <translation>Lecture des certificats…</translation>
    </message>
</context>
<context>
    <name>keyturn::NotesDialog</name>
    <message>
        <source>Owner and notes</source>
        <translation>Propriétaire et notes</translation>
    </message>
    <message>
        <source>Owner and notes of “%1”</source>
        <translation>Propriétaire et notes de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Seen on this computer only. The service is not told.</source>
        <translation>Visible seulement sur cet ordinateur. Le service n’en est pas informé.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>&amp;Made by</source>
        <translation>&amp;Origine</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Who answers for this key</source>
        <translation>Qui répond de cette clé</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>&amp;Propriétaire</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Séparées par des virgules</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>Keyturn could not write its own list</source>
        <translation>Keyturn n’a pas pu écrire sa propre liste</translation>
    </message>
    <message>
        <source>What you entered is not kept. Try it once more.</source>
        <translation>Votre saisie n’est pas conservée. Essayez encore une fois.</translation>
    </message>
    <message>
        <source>&amp;Used in</source>
        <translation>Utilisé &amp;dans</translation>
    </message>
</context>
<context>
    <name>keyturn::NumberField</name>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>keyturn::OldKeyEnding</name>
    <message>
        <source>The old key is not in the list that was read</source>
        <translation>L’ancienne clé n’est pas dans la liste qui a été lue</translation>
    </message>
    <message>
        <source>Nothing was deleted. Read the list again (F5), then retire the key.</source>
        <translation>Rien n’a été supprimé. Relisez la liste (F5), puis mettez la clé hors service.</translation>
    </message>
    <message>
        <source>Did you delete the old key?</source>
        <translation>Avez-vous supprimé l’ancienne clé&#xa0;?</translation>
    </message>
    <message>
        <source>Did you delete “%1” at %2?</source>
        <translation>Avez-vous supprimé «&#xa0;%1&#xa0;» sur %2&#xa0;?</translation>
    </message>
    <message>
        <source>Keyturn cannot look that up: the service does not list its keys.</source>
        <translation>Keyturn ne peut pas le vérifier&#xa0;: le service ne liste pas ses clés.</translation>
    </message>
    <message>
        <source>The key is &amp;deleted</source>
        <translation>La clé est &amp;supprimée</translation>
    </message>
    <message>
        <source>&amp;No, still there</source>
        <translation>&amp;Non, toujours là</translation>
    </message>
    <message>
        <source>Keyturn ended before you said whether the old key is deleted. Retire it again to answer that.</source>
        <translation>Keyturn s’est arrêté avant que vous ayez indiqué si l’ancienne clé est supprimée. Relancez la mise hors service pour répondre.</translation>
    </message>
    <message>
        <source>Keyturn ended before the old key was deleted, and the service still lists it. Retire it when you are ready.</source>
        <translation>Keyturn s’est arrêté avant la suppression de l’ancienne clé, et le service la liste toujours. Mettez-la hors service quand tout est prêt.</translation>
    </message>
    <message>
        <source>Keyturn ended while the old key was being deleted, and only a part of the list can be read. Look for the key at the service before you retire it.</source>
        <translation>Keyturn s’est arrêté pendant la suppression de l’ancienne clé, et seule une partie de la liste peut être lue. Cherchez la clé dans le service avant de la mettre hors service.</translation>
    </message>
    <message>
        <source>The old key was not retired</source>
        <translation>L’ancienne clé n’a pas été mise hors service</translation>
    </message>
</context>
<context>
    <name>keyturn::OriginQuestion</name>
    <message>
        <source>Whose is it?</source>
        <translation>À qui est-ce&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>After this one, %Ln more are asked about.</source>
        <translation>
            <numerusform>Après celui-ci, la question se pose pour %Ln de plus.</numerusform>
            <numerusform>Après celui-ci, la question se pose pour %Ln de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Appeared, and not in the vault: “%1”</source>
        <translation>Apparu, et pas dans le coffre&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln…</source>
        <translation>
            <numerusform>Tout (%Ln)…</numerusform>
            <numerusform>Tous (%Ln)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln are &amp;mine</source>
        <translation>
            <numerusform>Tout est à &amp;moi (%Ln)</numerusform>
            <numerusform>Tous sont à &amp;moi (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln are a &amp;colleague&apos;s</source>
        <translation>
            <numerusform>Tout est à des &amp;collègues (%Ln)</numerusform>
            <numerusform>Tous sont à des &amp;collègues (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Investigate all %Ln</source>
        <translation>
            <numerusform>Tout à &amp;élucider (%Ln)</numerusform>
            <numerusform>Tous à &amp;élucider (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::PageDialogs</name>
    <message>
        <source>Use in code</source>
        <translation>Utiliser dans du code</translation>
    </message>
    <message>
        <source>Keyturn does not know how this key is used</source>
        <translation>Keyturn ne sait pas comment cette clé s’utilise</translation>
    </message>
    <message>
        <source>No file describes its service, or this kind of key. The value can be copied and revealed.</source>
        <translation>Aucun fichier ne décrit son service, ou ce type de clé. La valeur peut être copiée et révélée.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
</context>
<context>
    <name>keyturn::PageStack</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>keyturn::PasteField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
</context>
<context>
    <name>keyturn::PlanChart</name>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
</context>
<context>
    <name>keyturn::PlannerDialog</name>
    <message>
        <source>Expiry planner</source>
        <translation>Planning des échéances</translation>
    </message>
    <message>
        <source>&amp;Add to calendar…</source>
        <translation>&amp;Ajouter au calendrier…</translation>
    </message>
    <message>
        <source>Write all ends into a file for your calendar, with alarms</source>
        <translation>Écrire toutes les échéances dans un fichier pour votre calendrier, avec des alarmes</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>On a working day</source>
        <translation>Un jour ouvré</translation>
    </message>
    <message>
        <source>On a weekend</source>
        <translation>Un week-end</translation>
    </message>
    <message>
        <source>Pile-up: more than twice as many as in an average week</source>
        <translation>Accumulation&#xa0;: plus du double d’une semaine moyenne</translation>
    </message>
    <message>
        <source>No key that Keyturn knows ends in the next twelve months.</source>
        <translation>Aucune clé connue de Keyturn n’arrive à échéance dans les douze prochains mois.</translation>
    </message>
    <message>
        <source>One key ends in the next twelve months.</source>
        <translation>Une clé arrive à échéance dans les douze prochains mois.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys end in the next twelve months.</source>
        <translation>
            <numerusform>%Ln clé arrive à échéance dans les douze prochains mois.</numerusform>
            <numerusform>%Ln clés arrivent à échéance dans les douze prochains mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>%1 is the first day of a week</extracomment>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1: no key ends</source>
        <translation>%1&#xa0;: aucune clé n’arrive à échéance</translation>
    </message>
    <message>
        <source>one key ends</source>
        <translation>une clé arrive à échéance</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys end</source>
        <translation>
            <numerusform>%Ln clé arrive à échéance</numerusform>
            <numerusform>%Ln clés arrivent à échéance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on a weekend</source>
        <translation>
            <numerusform>dont %Ln le week-end</numerusform>
            <numerusform>dont %Ln le week-end</numerusform>
        </translation>
    </message>
    <message>
        <source>a pile-up</source>
        <translation>une accumulation</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a week, %2 what happens in it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>a key without a name</source>
        <translation>une clé sans nom</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>the name of a key, and the day on which it ends</extracomment>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>where keys are shown, and how many</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>keyturn::PolicyDialog</name>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Your own rules for the keys of %1. Keyturn keeps them on this computer; the service does not know them.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Vos propres règles pour les clés de %1. Keyturn les conserve sur cet ordinateur&#xa0;; le service ne les connaît pas.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Longest lifetime in days</source>
        <translation>Durée de vie maximale en jours</translation>
    </message>
    <message>
        <source>&amp;Longest lifetime in days</source>
        <translation>&amp;Durée de vie maximale en jours</translation>
    </message>
    <message>
        <source>Keys must &amp;expire</source>
        <translation>Les clés doivent e&amp;xpirer</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <source>Each key needs an &amp;owner</source>
        <translation>Chaque clé doit avoir un &amp;propriétaire</translation>
    </message>
    <message>
        <source>A new key that breaks it</source>
        <translation>Une nouvelle clé qui l’enfreint</translation>
    </message>
    <message>
        <source>Warn, and create it</source>
        <translation>Avertir, et la créer</translation>
    </message>
    <message>
        <source>Do not create it</source>
        <translation>Ne pas la créer</translation>
    </message>
    <message>
        <source>A new key that &amp;breaks it</source>
        <translation>Une nouvelle clé &amp;qui l’enfreint</translation>
    </message>
    <message>
        <source>* stands for any characters, ? for one: team-*</source>
        <translation>* représente des caractères quelconques,&#xa0;? un seul&#xa0;: team-*</translation>
    </message>
    <message>
        <source>Capital letters count. * stands for any characters, ? for one.</source>
        <translation>Les majuscules comptent. * représente des caractères quelconques,&#xa0;? un seul.</translation>
    </message>
    <message>
        <source>From 1 to %L1. Empty: any lifetime.</source>
        <translation>De 1 à %L1. Vide&#xa0;: toute durée de vie.</translation>
    </message>
</context>
<context>
    <name>keyturn::ProgramNotices</name>
    <message>
        <source>Keyturn cannot read or write its own file</source>
        <translation>Keyturn ne peut pas lire ou écrire son propre fichier</translation>
    </message>
    <message>
        <source>What you change here is forgotten when you quit.</source>
        <translation>Ce que vous modifiez ici est oublié quand vous quittez.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service file(s) cannot be used</source>
        <translation>
            <numerusform>%Ln fichier de service ne peut pas être utilisé</numerusform>
            <numerusform>%Ln fichiers de service ne peuvent pas être utilisés</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else works as before.</source>
        <translation>Tout le reste fonctionne comme avant.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>un jour inconnu</translation>
    </message>
    <message>
        <source>Kept on %1.</source>
        <translation>Conservation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Kept between %1 and %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>Conservation entre le %1 et le %2.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain holds %Ln key(s) that are in no list</source>
        <translation>
            <numerusform>Le trousseau contient %Ln clé qui n’est dans aucune liste</numerusform>
            <numerusform>Le trousseau contient %Ln clés qui ne sont dans aucune liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyturn put them there, and its own list does not have them. “Add to the vault” reads them to see of which service they are; names, servers, organizations and ends are unknown.</source>
        <translation>Keyturn les y a mises, et sa propre liste ne les a pas. «&#xa0;Ajouter au coffre&#xa0;» les lit pour voir de quel service elles sont&#xa0;; les noms, les serveurs, les organisations et les échéances sont inconnus.</translation>
    </message>
    <message>
        <source>Add to the vault</source>
        <translation>Ajouter au coffre</translation>
    </message>
    <message>
        <source>Found in the keychain</source>
        <translation>Trouvé dans le trousseau</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) added to the vault</source>
        <translation>
            <numerusform>%Ln clé ajoutée au coffre</numerusform>
            <numerusform>%Ln clés ajoutées au coffre</numerusform>
        </translation>
    </message>
    <message>
        <source>They are called “%1” there. Where the server is unknown, name it in the details before you verify or use them.</source>
        <translation>Elles y portent le nom «&#xa0;%1&#xa0;». Là où le serveur est inconnu, nommez-le dans les détails avant de les vérifier ou de les utiliser.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) could not be added to the vault</source>
        <translation>
            <numerusform>%Ln clé n’a pas pu être ajoutée au coffre</numerusform>
            <numerusform>%Ln clés n’ont pas pu être ajoutées au coffre</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Aucun navigateur n’a pu être ouvert</translation>
    </message>
    <message>
        <source>Open this address yourself: %1</source>
        <translation>Ouvrez vous-même cette adresse&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>keyturn::ProgressLine</name>
    <message>
        <source>Still waiting.</source>
        <translation>Toujours en attente.</translation>
    </message>
</context>
<context>
    <name>keyturn::RemovalQuestion</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Remove from the vault</source>
        <translation>Retirer du coffre</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln entries from the vault?</source>
        <translation>
            <numerusform>Retirer %Ln entrée du coffre&#xa0;?</numerusform>
            <numerusform>Retirer %Ln entrées du coffre&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are removed from this computer&apos;s keychain only. Their values cannot be got back from anywhere. The keys keep working on the server until they are deleted there.</source>
        <translation>Elles sont retirées seulement du trousseau de cet ordinateur. Leurs valeurs ne peuvent être récupérées nulle part. Les clés continuent de fonctionner sur le serveur jusqu’à ce qu’elles y soient supprimées.</translation>
    </message>
    <message numerus="yes">
        <source>Keyturn is signed in with %Ln of those that you selected: they stay. Sign out first to remove them.</source>
        <translation>
            <numerusform>Keyturn est connecté avec %Ln des entrées sélectionnées&#xa0;: elle reste. Déconnectez-vous d’abord pour la retirer.</numerusform>
            <numerusform>Keyturn est connecté avec %Ln des entrées sélectionnées&#xa0;: elles restent. Déconnectez-vous d’abord pour les retirer.</numerusform>
        </translation>
    </message>
    <message>
        <source>To be removed</source>
        <translation>À retirer</translation>
    </message>
    <message>
        <source>Type %L1 to remove all of these</source>
        <translation>Saisissez %L1 pour tout retirer</translation>
    </message>
    <message>
        <source>&amp;Remove %L1</source>
        <extracomment>%1 is how many</extracomment>
        <translation>&amp;Retirer %L1</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
</context>
<context>
    <name>keyturn::RemovalWait</name>
    <message>
        <source>Removed so far: %L1 of %L2.</source>
        <translation>Déjà retirées&#xa0;: %L1 sur %L2.</translation>
    </message>
    <message>
        <source>Until it answers, nobody knows whether it is removed.</source>
        <translation>Tant qu’il n’a pas répondu, on ne sait pas si le retrait a eu lieu.</translation>
    </message>
    <message>
        <source>S&amp;top waiting</source>
        <translation>Ne plus a&amp;ttendre</translation>
    </message>
</context>
<context>
    <name>keyturn::ReplacePane</name>
    <message>
        <source>The page was opened before</source>
        <translation>La page a déjà été ouverte</translation>
    </message>
    <message>
        <source>If the new key was made there, paste it. If not, the current key ends the moment you make a new one.</source>
        <translation>Si la nouvelle clé y a été créée, collez-la. Sinon, la clé actuelle prend fin dès que vous en créez une nouvelle.</translation>
    </message>
    <message>
        <source>The current key stops working at once</source>
        <translation>La clé actuelle cesse aussitôt de fonctionner</translation>
    </message>
    <message>
        <source>%1 has one key for each organization: the moment a new one is made, the current one is dead. Whatever uses it stops working, possibly for colleagues too.</source>
        <translation>%1 a une seule clé par organisation&#xa0;: dès qu’une nouvelle est créée, l’actuelle ne vaut plus rien. Tout ce qui l’utilise cesse de fonctionner, peut-être aussi pour des collègues.</translation>
    </message>
    <message>
        <source>Next, the page of %1 opens in your browser. Make the new key there, copy it and come back: it is kept in your keychain first and verified after that.</source>
        <translation>Ensuite, la page de %1 s’ouvre dans votre navigateur. Créez-y la nouvelle clé, copiez-la et revenez&#xa0;: elle est d’abord conservée dans votre trousseau, puis vérifiée.</translation>
    </message>
    <message>
        <source>&amp;Open the page and rotate…</source>
        <translation>&amp;Ouvrir la page et faire tourner…</translation>
    </message>
    <message>
        <source>&amp;Keep the current key</source>
        <translation>&amp;Conserver la clé actuelle</translation>
    </message>
    <message>
        <source>Make the new key in the browser. It is shown there once: paste it here.</source>
        <translation>Créez la nouvelle clé dans le navigateur. Elle n’y est affichée qu’une fois&#xa0;: collez-la ici.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open the &amp;page again</source>
        <translation>Rouvrir la &amp;page</translation>
    </message>
    <message>
        <source>&amp;Discard the new key</source>
        <translation>A&amp;bandonner la nouvelle clé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>&amp;Faire tourner</translation>
    </message>
    <message>
        <source>This is the current key</source>
        <translation>C’est la clé actuelle</translation>
    </message>
    <message>
        <source>This key is being replaced. Make the new one on the page and paste that.</source>
        <translation>Cette clé est en cours de remplacement. Créez la nouvelle sur la page et collez celle-là.</translation>
    </message>
    <message>
        <source>Saving in your keychain…</source>
        <translation>Enregistrement dans votre trousseau…</translation>
    </message>
    <message>
        <source>Saved in your keychain. Asking %1…</source>
        <translation>Enregistrée dans votre trousseau. Interrogation de %1…</translation>
    </message>
    <message>
        <source>Removing it from your keychain…</source>
        <translation>Retrait de votre trousseau…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Use the new key anyway</source>
        <translation>Utiliser la nouvelle clé quand même</translation>
    </message>
    <message>
        <source>Leave the page in the browser open until it works.</source>
        <translation>Laissez la page ouverte dans le navigateur jusqu’à ce que la clé fonctionne.</translation>
    </message>
    <message>
        <source>The new key is in your keychain.</source>
        <translation>La nouvelle clé est dans votre trousseau.</translation>
    </message>
    <message>
        <source>Please wait until this is done.</source>
        <translation>Veuillez attendre que ce soit terminé.</translation>
    </message>
    <message>
        <source>The new key stays in the vault, but Keyturn goes on with the old one, which is dead if the new one was made. Rotate again to go on here.</source>
        <translation>La nouvelle clé reste dans le coffre, mais Keyturn continue avec l’ancienne, qui ne vaut plus rien si la nouvelle a été créée. Relancez la rotation pour poursuivre ici.</translation>
    </message>
    <message>
        <source>If a new key was made on the page, the old one is dead, and the page shows the new one only once.</source>
        <translation>Si une nouvelle clé a été créée sur la page, l’ancienne ne vaut plus rien, et la page n’affiche la nouvelle qu’une fois.</translation>
    </message>
    <message>
        <source>The new key is kept nowhere yet, and the page shows it only once.</source>
        <translation>La nouvelle clé n’est encore conservée nulle part, et la page ne l’affiche qu’une fois.</translation>
    </message>
    <message>
        <source>Close without the new key</source>
        <translation>Fermer sans la nouvelle clé</translation>
    </message>
    <message>
        <source>Close without the new key?</source>
        <translation>Fermer sans la nouvelle clé&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>Re&amp;venir</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;ermer</translation>
    </message>
</context>
<context>
    <name>keyturn::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>keyturn::RescueNotices</name>
    <message>
        <source>Nothing was lost</source>
        <translation>Rien n’a été perdu</translation>
    </message>
    <message>
        <source>Keyturn ended while these were being saved. They are in the vault: %1</source>
        <translation>Keyturn s’est arrêté pendant l’enregistrement de ce qui suit, qui est dans le coffre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Saved after all, and in the vault now: %1.</source>
        <translation>Finalement enregistré, et maintenant dans le coffre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Removed after all: %1.</source>
        <translation>Finalement retiré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Your keychain has done it after all</source>
        <translation>Votre trousseau l’a finalement fait</translation>
    </message>
    <message>
        <source>“%1”: %2. %3</source>
        <extracomment>a name, what was found (a sentence without a full stop), what that means</extracomment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>“%1” may be this, which is new in the list: %2.</source>
        <extracomment>a name, then one or more keys</extracomment>
        <translation>«&#xa0;%1&#xa0;» est peut-être ceci, nouveau dans la liste&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Examiner…</translation>
    </message>
    <message>
        <source>Open “%1”, and Keyturn looks for it in the list.</source>
        <translation>Ouvrez «&#xa0;%1&#xa0;», et Keyturn cherche dans la liste.</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Ouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Look into the list; what nobody holds the secret of can be deleted there.</source>
        <translation>Regardez dans la liste&#xa0;; ce dont personne n’a le secret peut y être supprimé.</translation>
    </message>
    <message>
        <source>I have looked</source>
        <translation>J’ai regardé</translation>
    </message>
    <message>
        <source>Keyturn ended while something was being created</source>
        <translation>Keyturn s’est arrêté pendant une création</translation>
    </message>
    <message>
        <source>Whether the service made it is unknown, and no secret of it was found so far: %1.</source>
        <translation>On ne sait pas si le service l’a effectuée, et aucun secret correspondant n’a été trouvé jusqu’ici&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>keyturn::RevealDialog</name>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Waiting for your keychain: look for an unlock prompt</source>
        <translation>En attente de votre trousseau&#xa0;: cherchez une demande de déverrouillage</translation>
    </message>
    <message>
        <source>Reading from your keychain…</source>
        <translation>Lecture dans votre trousseau…</translation>
    </message>
    <message>
        <source>Copy failed: the value is selected, press Ctrl+C</source>
        <translation>Échec de la copie&#xa0;: la valeur est sélectionnée, appuyez sur Ctrl+C</translation>
    </message>
</context>
<context>
    <name>keyturn::ReviewCard</name>
    <message>
        <source>Re&amp;mark</source>
        <translation>Re&amp;marque</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Goes into the exported result</source>
        <translation>Figure dans le résultat exporté</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>&amp;Faire tourner</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Demander</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de la clé</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Nobody was named</source>
        <translation>Personne n’a été nommé</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Not in the vault of this computer</source>
        <translation>Pas dans le coffre de cet ordinateur</translation>
    </message>
    <message>
        <source>In the vault of this computer</source>
        <translation>Dans le coffre de cet ordinateur</translation>
    </message>
    <message>
        <source>Keyturn is signed in with this key, so it cannot be deleted here.</source>
        <translation>Keyturn est connecté avec cette clé, elle ne peut donc pas être supprimée ici.</translation>
    </message>
</context>
<context>
    <name>keyturn::ReviewDialog</name>
    <message>
        <source>Access review</source>
        <translation>Revue des accès</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>&amp;Rotate…</source>
        <translation>Faire &amp;tourner…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>%L1 of %L2 in %3</source>
        <extracomment>%1 and %2 are numbers, %3 is &quot;API Keys · Acme&quot;</extracomment>
        <translation>%L1 sur %L2 dans %3</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Le résultat</translation>
    </message>
    <message>
        <source>The result. The service has more keys than could be listed, or than have an ID of their own: they were not looked at.</source>
        <translation>Le résultat. Le service a plus de clés qu’il n’a été possible d’en lister, ou qui n’ont pas d’ID propre&#xa0;: elles n’ont pas été examinées.</translation>
    </message>
    <message>
        <source>The result is in %1. Only you can read it, and it holds no values of keys.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Le résultat est dans %1. Personne d’autre que vous ne peut le lire, et il ne contient aucune valeur de clé.</translation>
    </message>
    <message>
        <source>Nothing was exported: %1 cannot be written. Choose another folder.</source>
        <translation>Rien n’a été exporté&#xa0;: %1 ne peut pas être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Keep: %L1</source>
        <translation>Conserver&#xa0;: %L1</translation>
    </message>
    <message>
        <source>Rotate: %L1</source>
        <translation>Faire tourner&#xa0;: %L1</translation>
    </message>
    <message>
        <source>Delete: %L1</source>
        <translation>Supprimer&#xa0;: %L1</translation>
    </message>
    <message>
        <source>Ask: %L1</source>
        <translation>Demander&#xa0;: %L1</translation>
    </message>
    <message>
        <source>Not looked at: %L1</source>
        <translation>Pas examinés&#xa0;: %L1</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Supprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rotate: %1</source>
        <translation>Faire tourner&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation>Demander&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln keys</source>
        <translation>
            <numerusform>Supprimer %Ln clé</numerusform>
            <numerusform>Supprimer %Ln clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: %L1</source>
        <translation>Passées&#xa0;: %L1</translation>
    </message>
    <message>
        <source>Resul&amp;t</source>
        <translation>Résu&amp;ltat</translation>
    </message>
</context>
<context>
    <name>keyturn::Reviewing</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Access review</source>
        <translation>Revue des accès</translation>
    </message>
    <message>
        <source>A review of these keys was begun and not finished.</source>
        <translation>Une revue de ces clés a été commencée et n’est pas terminée.</translation>
    </message>
    <message>
        <source>Starting anew forgets its verdicts and remarks here. The verdicts stay in the list of activity.</source>
        <translation>Recommencer oublie ici ses décisions et remarques. Les décisions restent dans la liste d’activité.</translation>
    </message>
    <message>
        <source>&amp;Start anew</source>
        <translation>&amp;Recommencer</translation>
    </message>
    <message>
        <source>&amp;Continue the review (%L1 of %L2)</source>
        <extracomment>%1 and %2 are numbers of keys</extracomment>
        <translation>&amp;Continuer la revue (%L1 sur %L2)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>keyturn::RotateDialog</name>
    <message>
        <source>Rotate a key</source>
        <translation>Faire tourner une clé</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Rotate “%1”</source>
        <translation>Faire tourner «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>St&amp;op rotating…</source>
        <translation>&amp;Arrêter la rotation…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Stop rotating</source>
        <translation>Arrêter la rotation</translation>
    </message>
    <message>
        <source>Stop rotating this key?</source>
        <translation>Arrêter la rotation de cette clé&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is deleted. Keyturn no longer asks for a new key.</source>
        <translation>Rien n’est supprimé. Keyturn ne demande plus de nouvelle clé.</translation>
    </message>
    <message>
        <source>The old key stays as it is, and Keyturn no longer reminds you of it. What you ticked is forgotten.</source>
        <translation>L’ancienne clé reste telle quelle, et Keyturn ne vous la rappelle plus. Ce que vous avez coché est oublié.</translation>
    </message>
    <message>
        <source>Both keys stay as they are, and Keyturn no longer reminds you of the old one. What you ticked is forgotten.</source>
        <translation>Les deux clés restent telles quelles, et Keyturn ne vous rappelle plus l’ancienne. Ce que vous avez coché est oublié.</translation>
    </message>
    <message>
        <source>&amp;Go on rotating</source>
        <translation>&amp;Poursuivre la rotation</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>The key is rotated</source>
        <translation>La rotation de la clé est terminée</translation>
    </message>
    <message>
        <source>%1 accepted the new key. It is in your keychain.</source>
        <translation>%1 a accepté la nouvelle clé. Elle est dans votre trousseau.</translation>
    </message>
    <message>
        <source>The new key is in your keychain. %1 has not confirmed it yet.</source>
        <translation>La nouvelle clé est dans votre trousseau. %1 ne l’a pas encore confirmée.</translation>
    </message>
    <message>
        <source>The old entry is marked as replaced.</source>
        <translation>L’ancienne entrée est marquée comme remplacée.</translation>
    </message>
    <message>
        <source>The old key “%1” is deleted.</source>
        <translation>L’ancienne clé «&#xa0;%1&#xa0;» est supprimée.</translation>
    </message>
    <message>
        <source>The old key “%1” has ended.</source>
        <translation>L’ancienne clé «&#xa0;%1&#xa0;» a pris fin.</translation>
    </message>
    <message>
        <source>The new one is in your vault.</source>
        <translation>La nouvelle est dans votre coffre.</translation>
    </message>
    <message>
        <source>Put the new key wherever the old one was used.</source>
        <translation>Mettez la nouvelle clé partout où l’ancienne était utilisée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) that were noted were not ticked.</source>
        <translation>
            <numerusform>%Ln emplacement noté n’a pas été coché.</numerusform>
            <numerusform>%Ln emplacements notés n’ont pas été cochés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
</context>
<context>
    <name>keyturn::RotateMaking</name>
    <message>
        <source>1. Make the new key</source>
        <translation>1. Créer la nouvelle clé</translation>
    </message>
    <message>
        <source>&amp;Create the new key…</source>
        <translation>&amp;Créer la nouvelle clé…</translation>
    </message>
    <message>
        <source>&amp;Make another one</source>
        <translation>En créer une au&amp;tre</translation>
    </message>
    <message>
        <source>&amp;Create another one…</source>
        <translation>Cré&amp;er une autre clé…</translation>
    </message>
    <message>
        <source>&amp;Generate the new key…</source>
        <translation>&amp;Générer la nouvelle clé…</translation>
    </message>
    <message>
        <source>&amp;Add the key that was made…</source>
        <translation>A&amp;jouter la clé créée…</translation>
    </message>
    <message>
        <source>Made, but not in your vault</source>
        <translation>Créée, mais pas dans votre coffre</translation>
    </message>
    <message>
        <source>A new key was made, but your keychain has not kept it. If you have its value, add it; otherwise delete that key and create another one.</source>
        <translation>Une nouvelle clé a été créée, mais votre trousseau ne l’a pas conservée. Si vous avez sa valeur, ajoutez-la&#xa0;; sinon, supprimez cette clé et créez-en une autre.</translation>
    </message>
    <message>
        <source>Nobody knows whether a new key was made</source>
        <translation>On ne sait pas si une nouvelle clé a été créée</translation>
    </message>
    <message>
        <source>%1 has not answered clearly. If the list shows a new key that nobody has, delete it: its value was never shown.</source>
        <translation>%1 n’a pas répondu clairement. Si la liste montre une nouvelle clé que personne n’a, supprimez-la&#xa0;: sa valeur n’a jamais été affichée.</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <translation>Pas encore créée</translation>
    </message>
    <message>
        <source>The form begins with what the old key has. The new key is kept in your keychain before it is shown; the old one stays until you retire it.</source>
        <translation>Le formulaire part de ce qu’a l’ancienne clé. La nouvelle clé est conservée dans votre trousseau avant d’être affichée&#xa0;; l’ancienne reste jusqu’à ce que vous la mettiez hors service.</translation>
    </message>
    <message>
        <source>Make the new key on the page of %1 and paste it here. The old one stays until you retire it.</source>
        <translation>Créez la nouvelle clé sur la page de %1 et collez-la ici. L’ancienne reste jusqu’à ce que vous la mettiez hors service.</translation>
    </message>
    <message>
        <source>Open the account of this key to go on</source>
        <translation>Ouvrez le compte de cette clé pour poursuivre</translation>
    </message>
    <message>
        <source>Made, but not in the vault any more: it cannot be verified or put in files</source>
        <translation>Créée, mais plus dans le coffre&#xa0;: elle ne peut être ni vérifiée ni mise dans des fichiers</translation>
    </message>
    <message>
        <source>“%1”, %2, is in your vault</source>
        <translation>«&#xa0;%1&#xa0;», %2, est dans votre coffre</translation>
    </message>
</context>
<context>
    <name>keyturn::RotateRetiring</name>
    <message>
        <source>4. Retire the old key</source>
        <translation>4. Mettre l’ancienne clé hors service</translation>
    </message>
    <message>
        <source>&amp;Use the new one for Keyturn&apos;s own sign-in</source>
        <translation>&amp;Utiliser la nouvelle pour la connexion de Keyturn</translation>
    </message>
    <message>
        <source>Re&amp;tire old key</source>
        <translation>&amp;Mettre l’ancienne clé hors service</translation>
    </message>
    <message>
        <source>&amp;In 7 days</source>
        <translation>Dans &amp;7 jours</translation>
    </message>
    <message>
        <source>retire</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>Name of the old key</source>
        <translation>Nom de l’ancienne clé</translation>
    </message>
    <message>
        <source>Type “%1” to do it all the same</source>
        <extracomment>%1 is a word or a name</extracomment>
        <translation>Saisissez «&#xa0;%1&#xa0;» pour le faire quand même</translation>
    </message>
    <message>
        <source>There is no new key yet.</source>
        <translation>Il n’y a pas encore de nouvelle clé.</translation>
    </message>
    <message>
        <source>One place still uses the old key.</source>
        <translation>Un emplacement utilise encore l’ancienne clé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places still use the old key.</source>
        <translation>
            <numerusform>%Ln emplacement utilise encore l’ancienne clé.</numerusform>
            <numerusform>%Ln emplacements utilisent encore l’ancienne clé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new key was never verified.</source>
        <translation>La nouvelle clé n’a jamais été vérifiée.</translation>
    </message>
    <message>
        <source>The new key is not in the vault any more.</source>
        <translation>La nouvelle clé n’est plus dans le coffre.</translation>
    </message>
    <message>
        <source>The service does not list the new key any more.</source>
        <translation>Le service ne liste plus la nouvelle clé.</translation>
    </message>
    <message>
        <source>The service refuses the new key.</source>
        <translation>Le service refuse la nouvelle clé.</translation>
    </message>
    <message>
        <source>Keyturn itself signs in with the old key.</source>
        <translation>Keyturn lui-même se connecte avec l’ancienne clé.</translation>
    </message>
    <message>
        <source>&amp;Finish the rotation</source>
        <translation>Terminer la r&amp;otation</translation>
    </message>
    <message>
        <source>4. Finish</source>
        <translation>4. Terminer</translation>
    </message>
    <message>
        <source>Writing that down…</source>
        <translation>Prise en note…</translation>
    </message>
    <message>
        <source>The old key has ended: the service ended it when the new one was made</source>
        <translation>L’ancienne clé a pris fin&#xa0;: le service l’a arrêtée à la création de la nouvelle</translation>
    </message>
    <message>
        <source>The service does not list the old key any more</source>
        <translation>Le service ne liste plus l’ancienne clé</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>The days that you gave the old key are over</source>
        <translation>Les jours que vous avez laissés à l’ancienne clé sont écoulés</translation>
    </message>
    <message>
        <source>The old key stays until %1. Keyturn reminds you then.</source>
        <translation>L’ancienne clé reste jusqu’au %1. Keyturn vous le rappelle alors.</translation>
    </message>
    <message>
        <source>Nothing stands against it any more</source>
        <translation>Plus rien ne s’y oppose</translation>
    </message>
    <message>
        <source>Open the account of this key to go on</source>
        <translation>Ouvrez le compte de cette clé pour poursuivre</translation>
    </message>
</context>
<context>
    <name>keyturn::RotateVerifying</name>
    <message>
        <source>3. Verify the new key</source>
        <translation>3. Vérifier la nouvelle clé</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation>Pas vérifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keyturn knows no request that checks this kind of key</source>
        <translation>Keyturn ne connaît aucune requête qui vérifie ce type de clé</translation>
    </message>
    <message>
        <source>The new key is not in the vault any more</source>
        <translation>La nouvelle clé n’est plus dans le coffre</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Jamais vérifié</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>&amp;Paste again…</source>
        <translation>&amp;Coller à nouveau…</translation>
    </message>
</context>
<context>
    <name>keyturn::Rotating</name>
    <message>
        <source>Rotate a key</source>
        <translation>Faire tourner une clé</translation>
    </message>
    <message>
        <source>Keyturn is not signed in where this key belongs.</source>
        <translation>Keyturn n’est pas connecté là où se trouve cette clé.</translation>
    </message>
    <message>
        <source>Connect the account first, then rotate the key.</source>
        <translation>Connectez d’abord le compte, puis faites tourner la clé.</translation>
    </message>
    <message>
        <source>Connect the account of %1 first, then rotate the key.</source>
        <translation>Connectez d’abord le compte de %1, puis faites tourner la clé.</translation>
    </message>
</context>
<context>
    <name>keyturn::RotationNotice</name>
    <message>
        <source>Go on…</source>
        <translation>Poursuivre…</translation>
    </message>
    <message>
        <source>Go on with “%1”…</source>
        <translation>Poursuivre avec «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>“%1”: the new key is still to be made.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: la nouvelle clé reste à créer.</translation>
    </message>
    <message>
        <source>“%1”: the old key is still to be retired.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: l’ancienne clé reste à mettre hors service.</translation>
    </message>
    <message>
        <source>“%1”: the days that you gave the old key are over.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: les jours que vous avez laissés à l’ancienne clé sont écoulés.</translation>
    </message>
    <message>
        <source>“%1”: the old key stays until %2.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: l’ancienne clé reste jusqu’au %2.</translation>
    </message>
    <message>
        <source>“%1”: retiring the old key was begun, and is not finished.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: la mise hors service de l’ancienne clé est commencée, mais pas terminée.</translation>
    </message>
    <message>
        <source>An old key is to be retired</source>
        <translation>Une ancienne clé est à mettre hors service</translation>
    </message>
    <message>
        <source>One key is being rotated</source>
        <translation>Rotation d’une clé en cours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are being rotated</source>
        <translation>
            <numerusform>Rotation de %Ln clé en cours</numerusform>
            <numerusform>Rotation de %Ln clés en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: the new key is still to be put to use.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: la nouvelle clé reste à mettre en service.</translation>
    </message>
    <message>
        <source>“%1”: the new key is still to be verified.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: la nouvelle clé reste à vérifier.</translation>
    </message>
</context>
<context>
    <name>keyturn::RowActions</name>
    <message>
        <source>Not kept: Keyturn cannot write its own file</source>
        <translation>Pas conservé&#xa0;: Keyturn ne peut pas écrire son propre fichier</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Dismiss %Ln</source>
        <translation>
            <numerusform>&amp;Masquer %Ln</numerusform>
            <numerusform>&amp;Masquer %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss &amp;all that are deleted or gone</source>
        <translation>Masquer tout ce &amp;qui est supprimé ou disparu</translation>
    </message>
    <message>
        <source>Copy key &amp;ID</source>
        <translation>Copier l’&amp;ID de la clé</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>Copier le &amp;jeton</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>&amp;Copier la clé</translation>
    </message>
    <message>
        <source>&amp;Use in code…</source>
        <translation>&amp;Utiliser dans du code…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Show in vault</source>
        <translation>&amp;Afficher dans le coffre</translation>
    </message>
    <message>
        <source>&amp;New one like this…</source>
        <translation>&amp;Nouveau sur ce modèle…</translation>
    </message>
    <message>
        <source>Ro&amp;tate…</source>
        <translation>Faire &amp;tourner…</translation>
    </message>
    <message>
        <source>Copy n&amp;ame</source>
        <translation>Copier l&amp;e nom</translation>
    </message>
    <message>
        <source>O&amp;wner and notes…</source>
        <translation>&amp;Propriétaire et notes…</translation>
    </message>
    <message>
        <source>Show its &amp;history</source>
        <translation>Afficher son &amp;historique</translation>
    </message>
    <message>
        <source>Made &amp;by</source>
        <translation>Ori&amp;gine</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln key IDs</source>
        <translation>
            <numerusform>%Ln ID de clé copié</numerusform>
            <numerusform>%Ln ID de clés copiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied “%1”</source>
        <translation>Copié&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln names</source>
        <translation>
            <numerusform>%Ln nom copié</numerusform>
            <numerusform>%Ln noms copiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Not copied: the vault of this computer does not hold it</source>
        <translation>Pas copié&#xa0;: ce n’est pas dans le coffre de cet ordinateur</translation>
    </message>
    <message>
        <source>Not copied: %1</source>
        <translation>Pas copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not copied: another program took or kept the clipboard</source>
        <translation>Pas copié&#xa0;: un autre programme a pris ou gardé le presse-papiers</translation>
    </message>
    <message numerus="yes">
        <source>Copied “%1”, clears in %Ln s</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» copié, effacé dans %Ln&#xa0;s</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» copié, effacé dans %Ln&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying “%1”…</source>
        <translation>Vérification de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation>Pas vérifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Add to cal&amp;endar…</source>
        <translation>Ajouter au ca&amp;lendrier…</translation>
    </message>
</context>
<context>
    <name>keyturn::RowDelegate</name>
    <message>
        <source>Local name</source>
        <translation>Nom local</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Seen on this computer only</source>
        <translation>Visible seulement sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>keyturn::RowDetails</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Local name</source>
        <translation>Nom local</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Nom là-bas</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de la clé</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Utilisé dans</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Keyturn is signed in with it</source>
        <translation>Keyturn est connecté avec cette clé</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>The vault has more than one entry that it may be</source>
        <translation>Plusieurs entrées du coffre peuvent lui correspondre</translation>
    </message>
    <message>
        <source>Not in the vault of this computer</source>
        <translation>Pas dans le coffre de cet ordinateur</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Unknown: only what is in the vault can be verified</source>
        <translation>Inconnu&#xa0;: seul ce qui est dans le coffre peut être vérifié</translation>
    </message>
    <message>
        <source>Not in the keychain any more</source>
        <translation>N’est plus dans le trousseau</translation>
    </message>
    <message>
        <source>The keychain holds another value than Keyturn put there</source>
        <translation>Le trousseau contient une autre valeur que celle mise par Keyturn</translation>
    </message>
    <message>
        <source>In the vault of this computer</source>
        <translation>Dans le coffre de cet ordinateur</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>Toutes les organisations</translation>
    </message>
    <message>
        <source>Not yet: no list has had this key so far</source>
        <translation>Pas encore&#xa0;: aucune liste n’a contenu cette clé jusqu’ici</translation>
    </message>
</context>
<context>
    <name>keyturn::RowRenaming</name>
    <message>
        <source>The local name could not be kept: Keyturn cannot write its own file.</source>
        <translation>Le nom local n’a pas pu être conservé&#xa0;: Keyturn ne peut pas écrire son propre fichier.</translation>
    </message>
    <message>
        <source>A name cannot be empty. The old one stays.</source>
        <translation>Un nom ne peut pas être vide. L’ancien reste.</translation>
    </message>
    <message>
        <source>The local name is seen on this computer only: %1 cannot rename keys</source>
        <translation>Le nom local n’est visible que sur cet ordinateur&#xa0;: %1 ne permet pas de renommer des clés</translation>
    </message>
    <message>
        <source>Local name changed</source>
        <translation>Nom local modifié</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renommé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>keyturn::SandboxAccounts</name>
    <message>
        <source>Sandbox, as a user</source>
        <translation>Bac à sable, à titre personnel</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
</context>
<context>
    <name>keyturn::SandboxProcess</name>
    <message>
        <source>Keyturn is not completely installed: its program “keyturn-sandbox” is missing or cannot be started. Install Keyturn again.</source>
        <translation>Keyturn n’est pas complètement installé&#xa0;: son programme «&#xa0;keyturn-sandbox&#xa0;» manque ou ne peut pas être démarré. Réinstallez Keyturn.</translation>
    </message>
    <message>
        <source>The sandbox server started but did not say where it is.</source>
        <translation>Le serveur du bac à sable a démarré, mais n’a pas indiqué où il se trouve.</translation>
    </message>
    <message>
        <source>The sandbox server stopped. Start it again to go on.</source>
        <translation>Le serveur du bac à sable s’est arrêté. Redémarrez-le pour poursuivre.</translation>
    </message>
</context>
<context>
    <name>keyturn::SandboxStart</name>
    <message>
        <source>The sandbox is not running</source>
        <translation>Le bac à sable n’est pas en marche</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Le redémarrer</translation>
    </message>
</context>
<context>
    <name>keyturn::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>keyturn::SecretField</name>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
</context>
<context>
    <name>keyturn::SecretPane</name>
    <message>
        <source>I have &amp;stored this elsewhere</source>
        <translation>Je l’ai con&amp;servé ailleurs</translation>
    </message>
    <message>
        <source>&amp;Use in code…</source>
        <translation>&amp;Utiliser dans du code…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>%1 will not show this again. If it is lost, create a new one.</source>
        <translation>%1 ne l’affichera plus. En cas de perte, créez-en un nouveau.</translation>
    </message>
    <message>
        <source>%1 will not show this again. If it is lost, delete the token and create a new one.</source>
        <translation>%1 ne l’affichera plus. En cas de perte, supprimez le jeton et créez-en un nouveau.</translation>
    </message>
    <message>
        <source>%1 will not show this again. If it is lost, delete the key and create a new one.</source>
        <translation>%1 ne l’affichera plus. En cas de perte, supprimez la clé et créez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Copy failed: the value is selected, press Ctrl+C</source>
        <translation>Échec de la copie&#xa0;: la valeur est sélectionnée, appuyez sur Ctrl+C</translation>
    </message>
    <message>
        <source>Not kept in the keychain: copy it now</source>
        <translation>Pas conservé dans le trousseau&#xa0;: copiez-le maintenant</translation>
    </message>
    <message>
        <source>Until your keychain answers, nobody knows whether it is saved</source>
        <translation>Tant que votre trousseau n’a pas répondu, on ne sait pas si c’est enregistré</translation>
    </message>
    <message>
        <source>Saved in your keychain</source>
        <translation>Enregistré dans votre trousseau</translation>
    </message>
    <message>
        <source>Not known yet whether it is saved: copy it now</source>
        <translation>On ne sait pas encore si c’est enregistré&#xa0;: copiez-le maintenant</translation>
    </message>
    <message>
        <source>Not saved: copy it now</source>
        <translation>Pas enregistré&#xa0;: copiez-le maintenant</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>keyturn::SecretRow</name>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message numerus="yes">
        <source>Reveal for %Ln second(s)</source>
        <translation>
            <numerusform>Afficher pendant %Ln seconde</numerusform>
            <numerusform>Afficher pendant %Ln secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::SelectedEntry</name>
    <message>
        <source>The key was not copied</source>
        <translation>La clé n’a pas été copiée</translation>
    </message>
    <message>
        <source>Another program took or kept the clipboard. Try again, or reveal it and copy it from there.</source>
        <translation>Un autre programme a pris ou gardé le presse-papiers. Réessayez, ou révélez la clé et copiez-la de là.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>keyturn::ServerDialog</name>
    <message>
        <source>Name the server</source>
        <translation>Nommer le serveur</translation>
    </message>
    <message>
        <source>Which server is it for?</source>
        <translation>À quel serveur est-elle destinée&#xa0;?</translation>
    </message>
    <message>
        <source>Keyturn does not know whether “%1” is for the usual server of %2 or for one of your own. The key is sent nowhere before you say so.</source>
        <extracomment>%1 is the name of a credential, %2 a service</extracomment>
        <translation>Keyturn ne sait pas si «&#xa0;%1&#xa0;» est pour le serveur habituel de %2 ou pour l’un des vôtres. La clé n’est envoyée nulle part tant que vous ne l’avez pas indiqué.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Keyturn could not write its own list</source>
        <translation>Keyturn n’a pas pu écrire sa propre liste</translation>
    </message>
    <message>
        <source>The server is not kept, and nothing was sent. Try it once more.</source>
        <translation>Le serveur n’est pas conservé, et rien n’a été envoyé. Essayez encore une fois.</translation>
    </message>
</context>
<context>
    <name>keyturn::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>What you choose holds at once, and on this computer only.</source>
        <translation>Vos choix prennent effet aussitôt, et sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles clés</translation>
    </message>
    <message>
        <source>What the service suggests</source>
        <translation>Ce que propose le service</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Where a service does not offer it, a new key begins with what the service suggests. Policies belong to an account: see the menu Account.</source>
        <translation>Là où un service ne l’offre pas, une nouvelle clé commence par ce que le service propose. Les politiques appartiennent à un compte : voir le menu « Compte ».</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Suivre le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue (Language)</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>The window tells of them in any case.</source>
        <translation>La fenêtre les signale dans tous les cas.</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Vider le presse-papiers après</translation>
    </message>
    <message>
        <source>Hide a revealed secret after</source>
        <translation>Masquer un secret affiché après</translation>
    </message>
    <message>
        <source>Begin with the expiration</source>
        <translation>Commencer par l’expiration</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Use this language</source>
        <translation>Utiliser cette langue</translation>
    </message>
    <message>
        <source>Tell of keys that end soon with a message of the desktop, too</source>
        <translation>Signaler aussi par un message du bureau les clés qui expirent bientôt</translation>
    </message>
</context>
<context>
    <name>keyturn::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Some work only on a page that offers what they do.</source>
        <translation>Certains ne fonctionnent que sur une page qui propose ce qu’ils font.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>keyturn::Sidebar</name>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>keyturn::SidebarFold</name>
    <message>
        <source>&amp;Names in the sidebar</source>
        <translation>&amp;Noms dans le volet latéral</translation>
    </message>
</context>
<context>
    <name>keyturn::StatePanel</name>
    <message>
        <source>Still waiting.</source>
        <translation>Toujours en attente.</translation>
    </message>
</context>
<context>
    <name>keyturn::StatusChips</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>This week</source>
        <comment>expires within 7 days</comment>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>expires</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>when it expires</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Supprimé ici</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Ends %1 – %2</source>
        <extracomment>a filter; %1 and %2 are the first and the last day of a week</extracomment>
        <translation>Échéance %1 – %2</translation>
    </message>
</context>
<context>
    <name>keyturn::StatusLine</name>
    <message>
        <source>Still waiting.</source>
        <translation>Toujours en attente.</translation>
    </message>
</context>
<context>
    <name>keyturn::SwapDialog</name>
    <message>
        <source>Swap in file</source>
        <translation>Remplacer dans le fichier</translation>
    </message>
    <message>
        <source>Swap the key in this file?</source>
        <translation>Remplacer la clé dans ce fichier&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more place(s)</source>
        <translation>
            <numerusform>et %Ln autre emplacement</numerusform>
            <numerusform>et %Ln autres emplacements</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not call it %1, as was noted.</source>
        <translation>Le fichier ne la nomme pas %1, contrairement à ce qui a été noté.</translation>
    </message>
    <message numerus="yes">
        <source>The old key is also part of %Ln longer word(s), which stay.</source>
        <translation>
            <numerusform>L’ancienne clé fait aussi partie de %Ln mot plus long, qui reste.</numerusform>
            <numerusform>L’ancienne clé fait aussi partie de %Ln mots plus longs, qui restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines hold the old key; each of them is changed.</source>
        <translation>
            <numerusform>%Ln ligne contient l’ancienne clé&#xa0;; elle est modifiée.</numerusform>
            <numerusform>%Ln lignes contiennent l’ancienne clé&#xa0;; chacune est modifiée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::Switching</name>
    <message>
        <source>Unnamed (%1)</source>
        <extracomment>An organization that nobody has named: %1 is the beginning and end of its key</extracomment>
        <translation>Sans nom (%1)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>Co&amp;mpte</translation>
    </message>
    <message>
        <source>&amp;Connect an account…</source>
        <translation>&amp;Connecter un compte…</translation>
    </message>
    <message>
        <source>E&amp;xplore the sandbox</source>
        <translation>E&amp;xplorer le bac à sable</translation>
    </message>
    <message>
        <source>&amp;Edit this account…</source>
        <translation>&amp;Modifier ce compte…</translation>
    </message>
    <message>
        <source>&amp;Policy…</source>
        <translation>&amp;Politique…</translation>
    </message>
    <message>
        <source>Access &amp;review…</source>
        <translation>&amp;Revue des accès…</translation>
    </message>
    <message>
        <source>&amp;Sign out…</source>
        <translation>Se &amp;déconnecter…</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Choisir un compte</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Rien n’est ouvert</translation>
    </message>
    <message>
        <source>Connect one, or explore</source>
        <translation>Connectez-en un, ou explorez</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 no longer accepts this sign-in</source>
        <translation>%1 n’accepte plus cette connexion</translation>
    </message>
    <message>
        <source>What is shown was read before. Sign in again to go on.</source>
        <translation>Ce qui est affiché a été lu auparavant. Reconnectez-vous pour poursuivre.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 n’a pas pu être ouvert&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Se déconnecter…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>Se déconnecter de %1&#xa0;?</translation>
    </message>
    <message>
        <source>On the service its key goes on working until it is deleted there. You can remove it from your keychain, or keep it there as an entry of the vault.</source>
        <translation>Dans le service, sa clé continue de fonctionner jusqu’à ce qu’elle y soit supprimée. Vous pouvez la retirer de votre trousseau, ou l’y conserver comme entrée du coffre.</translation>
    </message>
    <message>
        <source>On the service its key goes on working until it is deleted there. Signing out removes it from this computer.</source>
        <translation>Dans le service, sa clé continue de fonctionner jusqu’à ce qu’elle y soit supprimée. Se déconnecter la retire de cet ordinateur.</translation>
    </message>
    <message>
        <source>Sign &amp;out and remove the key</source>
        <translation>Se &amp;déconnecter et retirer la clé</translation>
    </message>
    <message>
        <source>Sign out, &amp;keep it in the vault</source>
        <translation>Se déconnecter, la &amp;conserver dans le coffre</translation>
    </message>
    <message>
        <source>&amp;Stay signed in</source>
        <translation>&amp;Garder la connexion</translation>
    </message>
    <message>
        <source>Still signed in: %1</source>
        <translation>Connexion maintenue&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>keyturn::TableWithDetails</name>
    <message>
        <source>Details beside the table</source>
        <translation>Détails à côté du tableau</translation>
    </message>
    <message>
        <source>Details of the selected row beside the table (Enter)</source>
        <translation>Détails de la ligne sélectionnée à côté du tableau (Entrée)</translation>
    </message>
</context>
<context>
    <name>keyturn::TokenForm</name>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Left empty, no scope is sent.</source>
        <translation>Si le champ est vide, aucune portée n’est envoyée.</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>&amp;Portée</translation>
    </message>
    <message>
        <source>Put in the scope %1</source>
        <translation>Insérer la portée %1</translation>
    </message>
    <message>
        <source>Sub-organization</source>
        <translation>Sous-organisation</translation>
    </message>
    <message>
        <source>Choose one, or type the ID of another.</source>
        <translation>Choisissez-en une, ou saisissez l’ID d’une autre.</translation>
    </message>
    <message>
        <source>Su&amp;b-organization</source>
        <translation>Sous-o&amp;rganisation</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The key&apos;s own organization (%1)</source>
        <translation>L’organisation propre à la clé (%1)</translation>
    </message>
    <message>
        <source>The key&apos;s own organization</source>
        <translation>L’organisation propre à la clé</translation>
    </message>
    <message>
        <source>%1, part of %2</source>
        <translation>%1, partie de %2</translation>
    </message>
    <message>
        <source>The organizations could not be read. An ID can be typed.</source>
        <translation>Les organisations n’ont pas pu être lues. Un ID peut être saisi.</translation>
    </message>
    <message>
        <source>Reading the organizations…</source>
        <translation>Lecture des organisations…</translation>
    </message>
    <message numerus="yes">
        <source>The key reaches %Ln organization(s). The ID of another can be typed.</source>
        <translation>
            <numerusform>La clé donne accès à %Ln organisation. L’ID d’une autre peut être saisi.</numerusform>
            <numerusform>La clé donne accès à %Ln organisations. L’ID d’une autre peut être saisi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ID of an organization can be typed.</source>
        <translation>L’ID d’une organisation peut être saisi.</translation>
    </message>
    <message>
        <source>Use suggested sco&amp;pe</source>
        <translation>Uti&amp;liser la suggestion</translation>
    </message>
</context>
<context>
    <name>keyturn::TokenPanel</name>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Made from the key by %1. The token is kept in memory only and is gone when you forget it, switch or quit.</source>
        <translation>Créé par %1 à partir de la clé. Le jeton n’est conservé qu’en mémoire et disparaît quand vous l’oubliez, changez de compte ou quittez.</translation>
    </message>
    <message>
        <source>Get access &amp;token</source>
        <translation>Obtenir un &amp;jeton d’accès</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reveal the access token</source>
        <translation>Révéler le jeton d’accès</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Copi&amp;er</translation>
    </message>
    <message>
        <source>Copy the access token</source>
        <translation>Copier le jeton d’accès</translation>
    </message>
    <message>
        <source>Re&amp;new</source>
        <translation>Re&amp;nouveler</translation>
    </message>
    <message>
        <source>F&amp;orget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Use in code…</source>
        <translation>Utiliser dans du code…</translation>
    </message>
    <message>
        <source>Use the access token…</source>
        <translation>Utiliser le jeton d’accès…</translation>
    </message>
    <message>
        <source>This is not an organization ID</source>
        <translation>Ce n’est pas un ID d’organisation</translation>
    </message>
    <message>
        <source>An organization ID is a GUID: 32 digits and letters from a to f in five groups, such as 6f9619ff-8b86-d011-b42d-00c04fc964ff.</source>
        <translation>Un ID d’organisation est un GUID&#xa0;: 32 chiffres et lettres de a à f en cinq groupes, comme 6f9619ff-8b86-d011-b42d-00c04fc964ff.</translation>
    </message>
    <message>
        <source>Choose one from the list, or type an ID without spaces.</source>
        <translation>Choisissez-en un dans la liste, ou saisissez un ID sans espaces.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>Asking whom the token is for…</source>
        <translation>Demande du destinataire du jeton…</translation>
    </message>
    <message>
        <source>The token that you have stays as it is.</source>
        <translation>Le jeton que vous avez reste tel quel.</translation>
    </message>
    <message>
        <source>For the key&apos;s own organization</source>
        <translation>Pour l’organisation propre à la clé</translation>
    </message>
    <message>
        <source>For the key&apos;s own organization, %1</source>
        <translation>Pour l’organisation propre à la clé, %1</translation>
    </message>
    <message>
        <source>Confirmed: %1 says that it is for %2</source>
        <translation>Confirmé&#xa0;: %1 indique qu’il est pour %2</translation>
    </message>
    <message>
        <source>Not confirmed: %1 does not list %2 for this token</source>
        <translation>Non confirmé&#xa0;: %1 ne liste pas %2 pour ce jeton</translation>
    </message>
    <message>
        <source>Unknown whether it is for %2: %1 did not say so clearly</source>
        <translation>On ne sait pas s’il est pour %2&#xa0;: %1 ne l’a pas indiqué clairement</translation>
    </message>
    <message>
        <source>End unknown: %1 did not say</source>
        <translation>Échéance inconnue&#xa0;: %1 ne l’a pas indiquée</translation>
    </message>
    <message>
        <source>Ends in %1 (%2)</source>
        <comment>time left, moment</comment>
        <translation>Prend fin dans %1 (%2)</translation>
    </message>
    <message>
        <source>Ended at %1</source>
        <translation>A pris fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy failed: the value is selected, press Ctrl+C</source>
        <translation>Échec de la copie&#xa0;: la valeur est sélectionnée, appuyez sur Ctrl+C</translation>
    </message>
</context>
<context>
    <name>keyturn::UnknownPane</name>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Regarder à nouveau</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>&amp;I have looked</source>
        <translation>&amp;J’ai regardé</translation>
    </message>
</context>
<context>
    <name>keyturn::UseDialog</name>
    <message>
        <source>Use in code</source>
        <translation>Utiliser dans du code</translation>
    </message>
    <message>
        <source>No snippets</source>
        <translation>Aucun extrait</translation>
    </message>
    <message>
        <source>The profile of this service has none. The value can still be saved to a file.</source>
        <translation>Le profil de ce service n’en a aucun. La valeur peut quand même être enregistrée dans un fichier.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Show the real &amp;value</source>
        <translation>Afficher la vraie &amp;valeur</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save to file…</source>
        <translation>&amp;Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Reading the value: your keychain may ask to be unlocked…</source>
        <translation>Lecture de la valeur&#xa0;: votre trousseau peut demander à être déverrouillé…</translation>
    </message>
    <message>
        <source>The value is masked. Show the real value to copy this line, or save it to a file.</source>
        <translation>La valeur est masquée. Affichez la vraie valeur pour copier cette ligne, ou enregistrez-la dans un fichier.</translation>
    </message>
    <message>
        <source>Copied. The text names the variable %1, the value is not in it.</source>
        <translation>Copié. Le texte nomme la variable %1, la valeur n’y figure pas.</translation>
    </message>
    <message>
        <source>Copy failed</source>
        <translation>Échec de la copie</translation>
    </message>
    <message>
        <source>Another program took the clipboard. Nothing of it is there. Try again.</source>
        <translation>Un autre programme a pris le presse-papiers. Rien de tout cela n’y figure. Réessayez.</translation>
    </message>
    <message>
        <source>Save to file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>%1 is in this file already.</source>
        <translation>%1 est déjà dans ce fichier.</translation>
    </message>
    <message>
        <source>%1
Its value there would be replaced. Everything else stays.</source>
        <translation>%1
Sa valeur y serait remplacée. Tout le reste demeure.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>%1 is in %2. Keep that file out of version control.</source>
        <translation>%1 est dans %2. Tenez ce fichier à l’écart de la gestion de versions.</translation>
    </message>
    <message>
        <source>Others on this computer could read the file; now only you can.</source>
        <translation>D’autres personnes sur cet ordinateur pouvaient lire le fichier&#xa0;; maintenant, vous êtes la seule personne à le pouvoir.</translation>
    </message>
    <message>
        <source>This disk knows no permissions: others may be able to read it.</source>
        <translation>Ce disque ne connaît pas les droits d’accès&#xa0;: d’autres personnes peuvent éventuellement le lire.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultActions</name>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>Use in code…</source>
        <translation>Utiliser dans du code…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Re&amp;veal…</source>
        <translation>Ré&amp;véler…</translation>
    </message>
    <message>
        <source>&amp;Use in code…</source>
        <translation>&amp;Utiliser dans du code…</translation>
    </message>
    <message>
        <source>Ro&amp;tate…</source>
        <translation>Faire &amp;tourner…</translation>
    </message>
    <message>
        <source>Veri&amp;fy</source>
        <translation>Véri&amp;fier</translation>
    </message>
    <message>
        <source>Veri&amp;fy %L1</source>
        <translation>Véri&amp;fier %L1</translation>
    </message>
    <message>
        <source>Show in &amp;list</source>
        <translation>Afficher dans la &amp;liste</translation>
    </message>
    <message>
        <source>Show its &amp;history</source>
        <translation>Afficher son &amp;historique</translation>
    </message>
    <message>
        <source>Add to c&amp;alendar…</source>
        <translation>&amp;Ajouter au calendrier…</translation>
    </message>
    <message>
        <source>Expiry &amp;planner…</source>
        <translation>&amp;Planning des échéances…</translation>
    </message>
    <message>
        <source>Local &amp;name</source>
        <translation>&amp;Nom local</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Re&amp;move %L1…</source>
        <translation>&amp;Retirer %L1…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olonnes</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultConditions</name>
    <message>
        <source>One entry is not in the keychain any more</source>
        <translation>Une entrée n’est plus dans le trousseau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are not in the keychain any more</source>
        <translation>
            <numerusform>%Ln entrée n’est plus dans le trousseau</numerusform>
            <numerusform>%Ln entrées ne sont plus dans le trousseau</numerusform>
        </translation>
    </message>
    <message>
        <source>Something other than Keyturn has removed what belongs to it. Import it again where you still have it, or take it off the list.</source>
        <translation>Autre chose que Keyturn a retiré ce qui lui appartient. Réimportez la clé là où vous l’avez encore, ou enlevez l’entrée de la liste.</translation>
    </message>
    <message>
        <source>One entry has changed in the keychain</source>
        <translation>Une entrée a changé dans le trousseau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have changed in the keychain</source>
        <translation>
            <numerusform>%Ln entrée a changé dans le trousseau</numerusform>
            <numerusform>%Ln entrées ont changé dans le trousseau</numerusform>
        </translation>
    </message>
    <message>
        <source>Something other than Keyturn has put another value there. Verify it, or import the right one and remove this one.</source>
        <translation>Autre chose que Keyturn y a mis une autre valeur. Vérifiez-la, ou importez la bonne et retirez celle-ci.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Take off the list…</source>
        <translation>Enlever de la liste…</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultDelegate</name>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Being rotated</source>
        <translation>Rotation en cours</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultFilters</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any condition</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Demande votre attention</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Jamais vérifié</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>Any organization</source>
        <translation>Toutes les organisations</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultMessages</name>
    <message>
        <source>Try again…</source>
        <translation>Réessayer…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Take it off the list…</source>
        <translation>L’enlever de la liste…</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>Tout afficher…</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultModel</name>
    <message>
        <source>Not in the keychain any more</source>
        <translation>N’est plus dans le trousseau</translation>
    </message>
    <message>
        <source>Changed in the keychain</source>
        <translation>Modifié dans le trousseau</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Keyturn signs in with it</source>
        <translation>Keyturn se connecte avec cette clé</translation>
    </message>
    <message>
        <source>being rotated</source>
        <translation>rotation en cours</translation>
    </message>
    <message>
        <source>looks like another name</source>
        <translation>ressemble à un autre nom</translation>
    </message>
    <message>
        <source>Replaced %1.</source>
        <translation>Remplacé %1.</translation>
    </message>
    <message>
        <source>The service does not list it any more, as seen %1.</source>
        <extracomment>%1 is &quot;3 minutes ago&quot;</extracomment>
        <translation>Le service ne la liste plus, constaté %1.</translation>
    </message>
    <message>
        <source>Keyturn signs in with it.</source>
        <translation>Keyturn se connecte avec cette clé.</translation>
    </message>
    <message>
        <source>This key is being rotated.</source>
        <translation>La rotation de cette clé est en cours.</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>The name holds characters that cannot be seen. They are shown as their codes.</source>
        <translation>Le nom contient des caractères invisibles. Ils sont affichés sous forme de codes.</translation>
    </message>
    <message>
        <source>Another name in the vault looks the same, but is written with other characters. Compare their details.</source>
        <translation>Un autre nom du coffre a la même apparence, mais est écrit avec d’autres caractères. Comparez leurs détails.</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>Toutes les organisations</translation>
    </message>
    <message>
        <source>Organization unknown</source>
        <translation>Organisation inconnue</translation>
    </message>
    <message>
        <source>Key ID: %1</source>
        <translation>ID de la clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stored %1</source>
        <comment>on a date</comment>
        <translation>Enregistré le %1</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Aucun propriétaire</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Propriétaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <comment>on a date</comment>
        <translation>Expire le %1</translation>
    </message>
    <message>
        <source>Expiry unknown</source>
        <translation>Expiration inconnue</translation>
    </message>
    <message>
        <source>Nobody told Keyturn when it expires.</source>
        <translation>Personne n’a indiqué à Keyturn quand elle expire.</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Jamais vérifié</translation>
    </message>
    <message>
        <source>Keyturn has not asked the service about it yet.</source>
        <translation>Keyturn n’a pas encore interrogé le service à ce sujet.</translation>
    </message>
    <message>
        <source>Scopes: %1</source>
        <translation>Portées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Organizations: %1</source>
        <translation>Organisations&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a status, then &quot;Verified 3 minutes ago&quot; or &quot;Never verified&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>Où elle fonctionne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Utilisé dans</translation>
    </message>
    <message>
        <source>%1 · all organizations</source>
        <extracomment>Where a token works; %1 is a service</extracomment>
        <translation>%1 · toutes les organisations</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Where a key works; %1 is a service, %2 an organization</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All</source>
        <comment>organizations</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>Absent du trousseau</translation>
    </message>
    <message>
        <source>Replaced %1</source>
        <extracomment>%1 is &quot;3 days ago&quot;</extracomment>
        <translation>Remplacé %1</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>verified</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>End not confirmed</source>
        <translation>Échéance non confirmée</translation>
    </message>
    <message>
        <source>Another end than asked for</source>
        <translation>Autre échéance que demandée</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Keyturn has just made this key, but a list of the service that was read since does not have it.</source>
        <translation>Keyturn vient de créer cette clé, mais une liste du service lue depuis ne la contient pas.</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultPage</name>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Keys kept in this computer&apos;s keychain. Keyturn&apos;s own files hold none of them.</source>
        <translation>Clés conservées dans le trousseau de cet ordinateur. Les fichiers propres à Keyturn n’en contiennent aucune.</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Verify every entry that is shown</source>
        <translation>Vérifier chaque entrée affichée</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Vault list</source>
        <translation>Liste du coffre</translation>
    </message>
    <message>
        <source>Nothing in the vault yet</source>
        <translation>Rien dans le coffre pour l’instant</translation>
    </message>
    <message>
        <source>What you create in Keyturn is kept here, and so is what you import.</source>
        <translation>Ce que vous créez dans Keyturn est conservé ici, de même que ce que vous importez.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing in the vault matches the search and the filter.</source>
        <translation>Rien dans le coffre ne correspond à la recherche et au filtre.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>The vault&apos;s list could not be read</source>
        <translation>La liste du coffre n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Your keys are still in the keychain, but Keyturn cannot read its own file that says which.</source>
        <translation>Vos clés sont toujours dans le trousseau, mais Keyturn ne peut pas lire son propre fichier, qui indique lesquelles.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Removed from the vault</source>
        <translation>Retiré du coffre</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln entries</source>
        <translation>
            <numerusform>%Ln entrée retirée</numerusform>
            <numerusform>%Ln entrées retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>Saisissez un nom</translation>
    </message>
    <message>
        <source>You will see this name in the vault. The old name stays.</source>
        <translation>Vous verrez ce nom dans le coffre. L’ancien nom reste.</translation>
    </message>
    <message>
        <source>Local name changed</source>
        <translation>Nom local modifié</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The new name could not be kept: “%1”</source>
        <translation>Le nouveau nom n’a pas pu être conservé&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Keyturn cannot write its own list. The old name stays.</source>
        <translation>Keyturn ne peut pas écrire sa propre liste. L’ancien nom reste.</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultStatus</name>
    <message>
        <source>Looked at one entry</source>
        <translation>Une entrée examinée</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln entries</source>
        <translation>
            <numerusform>%Ln entrée examinée</numerusform>
            <numerusform>%Ln entrées examinées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is lost</source>
        <translation>1 est perdue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are lost</source>
        <translation>
            <numerusform>%Ln est perdue</numerusform>
            <numerusform>%Ln sont perdues</numerusform>
        </translation>
    </message>
    <message>
        <source>1 has changed</source>
        <translation>1 a changé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have changed</source>
        <translation>
            <numerusform>%Ln a changé</numerusform>
            <numerusform>%Ln ont changé</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is lost or changed</source>
        <translation>rien n’est perdu ni modifié</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;Looked at 12 entries: 1 is lost, 1 has changed&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln clé</numerusform>
            <numerusform>%Ln clés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>&quot;2 shown · 12 keys&quot;
----------
&quot;3 selected · 12 keys&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing %L1 of %L2…</source>
        <translation>Retrait, %L1 sur %L2…</translation>
    </message>
    <message>
        <source>Cancelling after this one…</source>
        <translation>Annulation après celle-ci…</translation>
    </message>
    <message>
        <source>Keychain ready</source>
        <translation>Trousseau prêt</translation>
    </message>
    <message>
        <source>Keychain not looked at yet</source>
        <translation>Trousseau pas encore examiné</translation>
    </message>
    <message>
        <source>Verifying %L1 of %L2…</source>
        <translation>Vérification, %L1 sur %L2…</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>Examen du trousseau…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln affichée</numerusform>
            <numerusform>%Ln affichées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::VaultVerification</name>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a name, %2 why it could not be verified</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Et %Ln de plus.</numerusform>
            <numerusform>Et %Ln de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 could not be verified</source>
        <translation>%L1 sur %L2 n’ont pas pu être vérifiées</translation>
    </message>
</context>
<context>
    <name>keyturn::WelcomePage</name>
    <message>
        <source>Welcome to Keyturn</source>
        <translation>Bienvenue dans Keyturn</translation>
    </message>
    <message>
        <source>Create, keep and check API keys and tokens. An API key acts for one organization; a personal access token works in all of yours and names one with each request.</source>
        <translation>Créez, conservez et vérifiez des clés API et des jetons. Une clé API agit pour une seule organisation&#xa0;; un jeton d’accès personnel fonctionne dans toutes les vôtres et en désigne une à chaque requête.</translation>
    </message>
    <message>
        <source>Explore the sandbox</source>
        <translation>Explorer le bac à sable</translation>
    </message>
    <message>
        <source>Sample accounts and keys. Nothing leaves this computer.</source>
        <translation>Des comptes et des clés d’exemple. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Connecter un compte</translation>
    </message>
    <message>
        <source>Sign in with an API key or a token that you already have.</source>
        <translation>Connectez-vous avec une clé API ou un jeton que vous avez déjà.</translation>
    </message>
    <message>
        <source>Import a key</source>
        <translation>Importer une clé</translation>
    </message>
    <message>
        <source>Keep a secret in the keychain and find it again.</source>
        <translation>Conservez un secret dans le trousseau et retrouvez-le.</translation>
    </message>
</context>
<context>
    <name>policytext</name>
    <message>
        <source>Your policy wants names like %1.</source>
        <extracomment>%1 is a pattern like team-*</extracomment>
        <translation>Votre politique demande des noms comme %1.</translation>
    </message>
    <message>
        <source>Your policy wants keys to expire.</source>
        <translation>Votre politique demande que les clés expirent.</translation>
    </message>
    <message numerus="yes">
        <source>Your policy allows at most %Ln days.</source>
        <translation>
            <numerusform>Votre politique autorise au plus %Ln jour.</numerusform>
            <numerusform>Votre politique autorise au plus %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your policy wants an owner.</source>
        <translation>Votre politique demande un propriétaire.</translation>
    </message>
</context>
<context>
    <name>reconciliationtext</name>
    <message>
        <source>The key was probably created</source>
        <translation>La clé a probablement été créée</translation>
    </message>
    <message>
        <source>This is new in the list and has the same name. Its secret is lost: select it to delete it, or keep it if it is somebody else&apos;s.</source>
        <translation>Ceci est nouveau dans la liste et porte le même nom. Son secret est perdu&#xa0;: sélectionnez-le pour le supprimer, ou conservez-le s’il appartient à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Looking for the key in the list…</source>
        <translation>Recherche de la clé dans la liste…</translation>
    </message>
    <message>
        <source>The list cannot be read either</source>
        <translation>La liste ne peut pas être lue non plus</translation>
    </message>
    <message>
        <source>Whether it was created stays unknown. Look again later.</source>
        <translation>On ne sait toujours pas si la création a eu lieu. Regardez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>The key is not in the part of the list that can be read</source>
        <translation>La clé n’est pas dans la partie de la liste qui peut être lue</translation>
    </message>
    <message>
        <source>Keyturn can read only a part of %1&apos;s list, so whether it was created stays unknown. Look for the name on the service&apos;s own page before you try again.</source>
        <translation>Keyturn ne peut lire qu’une partie de la liste de %1&#xa0;; on ne sait donc toujours pas si la création a eu lieu. Cherchez le nom sur la page propre au service avant de réessayer.</translation>
    </message>
    <message>
        <source>The key is not in the list</source>
        <translation>La clé n’est pas dans la liste</translation>
    </message>
    <message>
        <source>The list was read several times since. The key was most probably not created; you can try again.</source>
        <translation>La liste a été lue plusieurs fois depuis. La clé n’a très probablement pas été créée&#xa0;; vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 · %2 · created %3</source>
        <extracomment>name, id and date of creation</extracomment>
        <translation>%1 · %2 · création&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>timetext</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format of QLocale::toString()</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time format of QLocale::toString()</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>today</source>
        <comment>inside a sentence</comment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>inside a sentence</comment>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>inside a sentence</comment>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired today</source>
        <translation>Expiré aujourd’hui</translation>
    </message>
    <message>
        <source>Expired yesterday</source>
        <translation>Expiré hier</translation>
    </message>
    <message numerus="yes">
        <source>Expired %Ln days ago</source>
        <translation>
            <numerusform>Expiré il y a %Ln jour</numerusform>
            <numerusform>Expiré il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>Expire aujourd’hui</translation>
    </message>
    <message>
        <source>Expires tomorrow</source>
        <translation>Expire demain</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %Ln days</source>
        <translation>
            <numerusform>Expire dans %Ln jour</numerusform>
            <numerusform>Expire dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Active until %1</source>
        <comment>a date</comment>
        <translation>Actif jusqu’au %1</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>N’expire jamais</translation>
    </message>
    <message>
        <source>End unknown</source>
        <translation>Échéance inconnue</translation>
    </message>
    <message>
        <source>Unknown origin</source>
        <translation>Origine inconnue</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Asked for %1, not confirmed</source>
        <comment>a date</comment>
        <translation>Demandé&#xa0;: %1, non confirmé</translation>
    </message>
    <message>
        <source>Asked never to expire, not confirmed</source>
        <translation>Demandé sans expiration, non confirmé</translation>
    </message>
    <message>
        <source>%1, asked for %2</source>
        <extracomment>%1 is &quot;Never expires&quot; or when it expires, %2 a date</extracomment>
        <translation>%1, demandé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, asked never to expire</source>
        <extracomment>%1 says when it expires</extracomment>
        <translation>%1, demandé sans expiration</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format of QLocale::toString()</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format of QLocale::toString()</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>Dans %Ln jour</numerusform>
            <numerusform>Dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>time format of QLocale::toString()</comment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>date, time, time zone such as UTC+01:00</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2 (your time zone, %3), %4</source>
        <comment>date, time, time zone such as UTC+1, &quot;in 90 days&quot;</comment>
        <translation>%1, %2 (votre fuseau horaire, %3), %4</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>date, time, &quot;in 90 days&quot;</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>il y a 1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>il y a %Ln minute</numerusform>
            <numerusform>il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>il y a 1 heure</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>il y a %Ln heure</numerusform>
            <numerusform>il y a %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>never</source>
        <comment>inside a sentence</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>the ends of a key before and after a change</extracomment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <extracomment>Time left: minutes and seconds</extracomment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1:%2:%3</source>
        <extracomment>Time left: hours, minutes and seconds</extracomment>
        <translation>%1:%2:%3</translation>
    </message>
    <message>
        <source>Not in the list yet</source>
        <translation>Pas encore dans la liste</translation>
    </message>
</context>
</TS>
