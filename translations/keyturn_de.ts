<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ActivityText</name>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>Eingetauscht</translation>
    </message>
    <message>
        <source>Kept in the vault</source>
        <translation>In den Tresor aufgenommen</translation>
    </message>
    <message>
        <source>Removed from the vault</source>
        <translation>Aus dem Tresor entfernt</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Appeared in the list</source>
        <translation>In der Liste erschienen</translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <translation>Aus der Liste verschwunden</translation>
    </message>
    <message>
        <source>Back in the list</source>
        <translation>Wieder in der Liste</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>Offengelegt</translation>
    </message>
    <message>
        <source>Renamed by others</source>
        <translation>Von anderen umbenannt</translation>
    </message>
    <message>
        <source>End changed by others</source>
        <translation>Ablauf von anderen geändert</translation>
    </message>
    <message>
        <source>Reviewed: keep</source>
        <translation>Überprüft: behalten</translation>
    </message>
    <message>
        <source>Reviewed: rotate</source>
        <translation>Überprüft: rotieren</translation>
    </message>
    <message>
        <source>Reviewed: delete</source>
        <translation>Überprüft: löschen</translation>
    </message>
    <message>
        <source>Reviewed: ask</source>
        <translation>Überprüft: nachfragen</translation>
    </message>
    <message>
        <source>Said to be mine</source>
        <translation>Mir zugeordnet</translation>
    </message>
    <message>
        <source>Said to be a colleague&apos;s</source>
        <translation>Dem Team zugeordnet</translation>
    </message>
    <message>
        <source>To be investigated</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Saved to a file</source>
        <translation>In eine Datei gespeichert</translation>
    </message>
    <message>
        <source>Rotation begun</source>
        <translation>Rotation begonnen</translation>
    </message>
    <message>
        <source>Rotation ended</source>
        <translation>Rotation beendet</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Seither geändert</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a key, %2 &quot;from 19 Feb 2027 to 20 May 2027&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <extracomment>%1 is the new name of a key, %2 the one before</extracomment>
        <translation>%1 (vorher: %2)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>an account, and one of its organizations</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Rotation stopped</source>
        <translation>Rotation abgebrochen</translation>
    </message>
    <message>
        <source>Retiring put off</source>
        <translation>Stilllegung aufgeschoben</translation>
    </message>
    <message>
        <source>Old key retired</source>
        <translation>Alter Schlüssel stillgelegt</translation>
    </message>
    <message>
        <source>Swapped in a file</source>
        <translation>In einer Datei ausgetauscht</translation>
    </message>
    <message>
        <source>Swap undone</source>
        <translation>Austausch rückgängig gemacht</translation>
    </message>
    <message>
        <source>Place ticked</source>
        <translation>Stelle abgehakt</translation>
    </message>
    <message>
        <source>Tick taken back</source>
        <translation>Haken entfernt</translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation>Richtlinie geändert</translation>
    </message>
    <message>
        <source>Owner changed</source>
        <translation>Zuständigkeit geändert</translation>
    </message>
    <message>
        <source>Note or tags changed</source>
        <translation>Notiz oder Schlagwörter geändert</translation>
    </message>
    <message>
        <source>“Used in” changed</source>
        <translation>„Verwendet in“ geändert</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>Liste exportiert</translation>
    </message>
    <message>
        <source>Vault exported</source>
        <translation>Tresor exportiert</translation>
    </message>
    <message>
        <source>Activity exported</source>
        <translation>Aktivität exportiert</translation>
    </message>
    <message>
        <source>Review exported</source>
        <translation>Überprüfung exportiert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>One row</source>
        <translation>Eine Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>All keys of the account</source>
        <translation>Alle Schlüssel des Kontos</translation>
    </message>
    <message>
        <source>%1 (file: %2)</source>
        <extracomment>%1 is the name of a key, %2 that of a file</extracomment>
        <translation>%1 (Datei: %2)</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>no list</source>
        <translation>keine Liste</translation>
    </message>
    <message>
        <source>[%1].%2: a key, not its id</source>
        <translation>[%1].%2: ein Schlüssel, nicht seine ID</translation>
    </message>
    <message>
        <source>a key that is there twice</source>
        <translation>ein JSON-Schlüssel steht zweimal da</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>Geprüft %1</translation>
    </message>
    <message>
        <source>The key works</source>
        <translation>Der Schlüssel funktioniert</translation>
    </message>
    <message>
        <source>The service accepted it.</source>
        <translation>Der Dienst hat ihn angenommen.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not allowed %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>Nicht erlaubt %1</translation>
    </message>
    <message>
        <source>The key is valid, but may not do what was asked</source>
        <translation>Der Schlüssel ist gültig, darf aber nicht, was verlangt wurde</translation>
    </message>
    <message>
        <source>The service knows it, but it may not do what was asked to check it.</source>
        <translation>Der Dienst kennt ihn, aber er darf nicht, was zur Prüfung verlangt wurde.</translation>
    </message>
    <message>
        <source>Organization missing</source>
        <translation>Organisation fehlt</translation>
    </message>
    <message>
        <source>Organization missing %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>Organisation fehlt %1</translation>
    </message>
    <message>
        <source>The key does not say which organization</source>
        <translation>Der Schlüssel sagt nicht, für welche Organisation er ist</translation>
    </message>
    <message>
        <source>The key needs the ID of its organization, and none is known here.</source>
        <translation>Der Schlüssel braucht die ID seiner Organisation, und hier ist keine bekannt.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>Abgelehnt %1</translation>
    </message>
    <message>
        <source>The service refused the key</source>
        <translation>Der Dienst hat den Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>The service refused it: it is not valid, or no longer.</source>
        <translation>Der Dienst hat ihn abgelehnt: Er ist nicht oder nicht mehr gültig.</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Not accepted %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>Nicht angenommen %1</translation>
    </message>
    <message>
        <source>The service did not accept the key</source>
        <translation>Der Dienst hat den Schlüssel nicht angenommen</translation>
    </message>
    <message>
        <source>The service did not accept the key, and does not say whether it is no longer valid or only not allowed.</source>
        <translation>Der Dienst hat den Schlüssel nicht angenommen und sagt nicht, ob er nicht mehr gültig oder nur nicht berechtigt ist.</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>result of a check</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Refused as expired %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>Als abgelaufen abgelehnt %1</translation>
    </message>
    <message>
        <source>The key has expired</source>
        <translation>Der Schlüssel ist abgelaufen</translation>
    </message>
    <message>
        <source>The service refused it, and its last day has passed.</source>
        <translation>Der Dienst hat ihn abgelehnt, und sein letzter Tag ist vorbei.</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Could not be reached %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>Nicht erreichbar %1</translation>
    </message>
    <message>
        <source>The service could not be reached</source>
        <translation>Der Dienst war nicht erreichbar</translation>
    </message>
    <message>
        <source>No answer of the service came. That says nothing about the key.</source>
        <translation>Es kam keine Antwort des Dienstes. Das sagt nichts über den Schlüssel.</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>result of a check</comment>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>No clear answer %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>Keine klare Antwort %1</translation>
    </message>
    <message>
        <source>The service gave no clear answer</source>
        <translation>Der Dienst hat keine klare Antwort gegeben</translation>
    </message>
    <message>
        <source>The service answered with something that says neither yes nor no.</source>
        <translation>Der Dienst hat etwas geantwortet, das weder Ja noch Nein bedeutet.</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Nie geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln work</source>
        <comment>of the entries that were verified</comment>
        <translation>
            <numerusform>%Ln funktioniert</numerusform>
            <numerusform>%Ln funktionieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>%Ln abgelaufen</numerusform>
            <numerusform>%Ln abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not allowed</source>
        <translation>
            <numerusform>%Ln nicht erlaubt</numerusform>
            <numerusform>%Ln nicht erlaubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be reached</source>
        <translation>
            <numerusform>%Ln war nicht erreichbar</numerusform>
            <numerusform>%Ln waren nicht erreichbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gave no clear answer</source>
        <translation>
            <numerusform>%Ln ohne klare Antwort</numerusform>
            <numerusform>%Ln ohne klare Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>This key cannot be verified</source>
        <translation>Dieser Schlüssel kann nicht geprüft werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be verified</source>
        <translation>
            <numerusform>%Ln kann nicht geprüft werden</numerusform>
            <numerusform>%Ln können nicht geprüft werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyturn knows no request that checks this kind of key. Nothing was sent.</source>
        <translation>Keyturn kennt keine Anfrage, die diese Art von Schlüssel prüft. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Keyturn does not know the service, so it cannot ask whether the value works. Keyturn can still keep, show and copy the value.</source>
        <translation>Keyturn kennt den Dienst nicht und kann deshalb nicht fragen, ob der Wert funktioniert. Keyturn kann den Wert trotzdem aufbewahren, anzeigen und kopieren.</translation>
    </message>
    <message>
        <source>The key was not asked about: its server is not known</source>
        <translation>Nach dem Schlüssel wurde nicht gefragt: Sein Server ist nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not asked about: their servers are not known</source>
        <translation>
            <numerusform>Nach %Ln wurde nicht gefragt: Der Server ist nicht bekannt</numerusform>
            <numerusform>Nach %Ln wurde nicht gefragt: Ihre Server sind nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. Choose “Edit…” in the details to say for which server it is.</source>
        <translation>Es wurde nichts gesendet. Wählen Sie in den Details „Bearbeiten…“, um den Server anzugeben.</translation>
    </message>
    <message>
        <source>Whether the key works is not known.</source>
        <translation>Ob der Schlüssel funktioniert, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>ConsumerText</name>
    <message>
        <source>Used in %1</source>
        <comment>files, addresses, people</comment>
        <translation>Verwendet in %1</translation>
    </message>
</context>
<context>
    <name>DeletionText</name>
    <message numerus="yes">
        <source>%Ln were gone already</source>
        <translation>
            <numerusform>%Ln war bereits verschwunden</numerusform>
            <numerusform>%Ln waren bereits verschwunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 deleted</source>
        <translation>%L1 von %L2 gelöscht</translation>
    </message>
    <message>
        <source>“%1” was gone already</source>
        <translation>„%1“ war bereits verschwunden</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>„%1“ ist gelöscht</translation>
    </message>
    <message>
        <source>“%1” is perhaps deleted</source>
        <translation>„%1“ ist vielleicht gelöscht</translation>
    </message>
    <message>
        <source>“%1” is not deleted</source>
        <translation>„%1“ ist nicht gelöscht</translation>
    </message>
    <message>
        <source>The list was read again after the last deletion: this is what it says.</source>
        <translation>Nach dem letzten Löschen wurde die Liste erneut gelesen: Das steht darin.</translation>
    </message>
    <message>
        <source>After the last deletion the list could not be read to its end.</source>
        <translation>Nach dem letzten Löschen konnte die Liste nicht vollständig gelesen werden.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>the name of a key, its ID, and what became of its deletion</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>was gone already; its secret could not be removed from the keychain</source>
        <translation>war bereits verschwunden; das Geheimnis konnte nicht aus dem Schlüsselbund entfernt werden</translation>
    </message>
    <message>
        <source>deleted on the service; its secret could not be removed from the keychain</source>
        <translation>beim Dienst gelöscht; das Geheimnis konnte nicht aus dem Schlüsselbund entfernt werden</translation>
    </message>
    <message>
        <source>was gone already</source>
        <translation>war bereits verschwunden</translation>
    </message>
    <message>
        <source>%1; still there</source>
        <extracomment>%1 is why a key was not deleted</extracomment>
        <translation>%1; noch vorhanden</translation>
    </message>
    <message>
        <source>%1; gone now</source>
        <translation>%1; jetzt verschwunden</translation>
    </message>
    <message>
        <source>the server said that it was deleted, but still lists it</source>
        <translation>der Server meldete die Löschung, führt den Schlüssel aber noch auf</translation>
    </message>
    <message>
        <source>%1; unknown, because the list could not be read afterwards</source>
        <translation>%1; unbekannt, weil die Liste danach nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>unknown, because the list could not be read afterwards</source>
        <translation>unbekannt, weil die Liste danach nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>no whole answer came</source>
        <translation>es kam keine vollständige Antwort</translation>
    </message>
    <message>
        <source>the server failed (%1)</source>
        <translation>Fehler des Servers (%1)</translation>
    </message>
    <message>
        <source>the server did not find it (%1)</source>
        <translation>vom Server nicht gefunden (%1)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is the name of a key, %2 what became of its deletion</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Not tried, because you cancelled: %1.</source>
        <translation>Nicht versucht, weil Sie abgebrochen haben: %1.</translation>
    </message>
    <message>
        <source>Deleted, but its secret is still here</source>
        <translation>Gelöscht, aber das Geheimnis ist noch hier</translation>
    </message>
    <message>
        <source>Not everything was deleted</source>
        <translation>Nicht alles wurde gelöscht</translation>
    </message>
    <message>
        <source>Not known yet whether everything was deleted</source>
        <translation>Noch nicht bekannt, ob alles gelöscht wurde</translation>
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
            <numerusform>%Ln davon – %1</numerusform>
            <numerusform>%Ln davon – %1</numerusform>
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
        <translation>Ein Testeintrag wurde geschrieben, zurückgelesen und entfernt.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is no file yet, or the check was cancelled.</source>
        <translation>Es gibt noch keine Datei, oder die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file opens, and SQLite finds no fault in it.</source>
        <translation>Die Datei lässt sich öffnen, und SQLite findet keinen Fehler darin.</translation>
    </message>
    <message>
        <source>SQLite finds a fault in the file. Quit Keyturn and start it again: the damaged file is kept, and the newest copy takes its place.</source>
        <translation>SQLite findet einen Fehler in der Datei. Beenden Sie Keyturn und starten Sie es neu: Die beschädigte Datei bleibt erhalten, und die neueste Kopie tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>The file cannot be opened. See to it that you may read and write it.</source>
        <translation>Die Datei lässt sich nicht öffnen. Sorgen Sie dafür, dass Sie sie lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <source>How much is free is not known.</source>
        <translation>Wie viel frei ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>%1 sind frei.</translation>
    </message>
    <message>
        <source>Only %1 are free. Make room: Keyturn creates no key that it could not note first.</source>
        <translation>Nur %1 sind frei. Schaffen Sie Platz: Keyturn erstellt keinen Schlüssel, den es nicht vorher notieren konnte.</translation>
    </message>
    <message>
        <source>Only you can read Keyturn&apos;s folder and its file, and you may write them.</source>
        <translation>Nur Sie können den Ordner von Keyturn und seine Datei lesen, und Sie dürfen sie schreiben.</translation>
    </message>
    <message>
        <source>Others may read Keyturn&apos;s folder or its file, or you may not write them. Quit Keyturn and start it again, which sets the rights.</source>
        <translation>Andere dürfen den Ordner von Keyturn oder seine Datei lesen, oder Sie dürfen sie nicht schreiben. Beenden Sie Keyturn und starten Sie es neu; dabei werden die Rechte gesetzt.</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>Kein Konto ist verbunden.</translation>
    </message>
    <message>
        <source>Nothing was sent: the check was cancelled, or the service names no address that may be asked without a key.</source>
        <translation>Nichts wurde gesendet: Die Prüfung wurde abgebrochen, oder der Dienst nennt keine Adresse, die ohne Schlüssel gefragt werden darf.</translation>
    </message>
    <message>
        <source>Sent, without a key and without a proxy: %1.</source>
        <translation>Gesendet, ohne Schlüssel und ohne Proxy: %1.</translation>
    </message>
    <message>
        <source>Sent, without a key and through the proxy %1: %2.</source>
        <translation>Gesendet, ohne Schlüssel und über den Proxy %1: %2.</translation>
    </message>
    <message>
        <source>The server answers (%1), as it does to a request without a key.</source>
        <translation>Der Server antwortet (%1), wie er es auf eine Anfrage ohne Schlüssel tut.</translation>
    </message>
    <message>
        <source>The server answers with the error %1. Try again later.</source>
        <translation>Der Server antwortet mit dem Fehler %1. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>an answer, and what was sent</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No server has told the time.</source>
        <translation>Kein Server hat die Zeit gesagt.</translation>
    </message>
    <message>
        <source>The clock of this computer agrees with that of the server.</source>
        <translation>Die Uhr dieses Computers stimmt mit der des Servers überein.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes ahead of the server&apos;s. Set it: certificates and the ends of keys are judged by it.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Servers um %Ln Minute vor. Stellen Sie sie: Zertifikate und das Ende von Schlüsseln werden nach ihr beurteilt.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Servers um %Ln Minuten vor. Stellen Sie sie: Zertifikate und das Ende von Schlüsseln werden nach ihr beurteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes behind the server&apos;s. Set it: certificates and the ends of keys are judged by it.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Servers um %Ln Minute nach. Stellen Sie sie: Zertifikate und das Ende von Schlüsseln werden nach ihr beurteilt.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Servers um %Ln Minuten nach. Stellen Sie sie: Zertifikate und das Ende von Schlüsseln werden nach ihr beurteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file</source>
        <translation>Eigene Datei von Keyturn</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>Rights of the file</source>
        <translation>Rechte der Datei</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Server %1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This key may not list what is here.</source>
        <translation>Dieser Schlüssel darf nicht auflisten, was hier ist.</translation>
    </message>
    <message>
        <source>This key may not create keys or tokens here. Nothing was created.</source>
        <translation>Dieser Schlüssel darf hier keine Schlüssel oder Token erstellen. Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <source>This key may not rename. The old name stays.</source>
        <translation>Dieser Schlüssel darf nicht umbenennen. Der alte Name bleibt.</translation>
    </message>
    <message>
        <source>This key may not delete keys or tokens here. Nothing was deleted.</source>
        <translation>Dieser Schlüssel darf hier keine Schlüssel oder Token löschen. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>The key works, but it may not manage keys here.</source>
        <translation>Der Schlüssel funktioniert, darf hier aber keine Schlüssel verwalten.</translation>
    </message>
    <message>
        <source>The key may not have an access token for this organization.</source>
        <translation>Der Schlüssel darf für diese Organisation kein Zugriffstoken haben.</translation>
    </message>
    <message>
        <source>The key may not see the list of organizations.</source>
        <translation>Der Schlüssel darf die Liste der Organisationen nicht sehen.</translation>
    </message>
    <message>
        <source>The service does not say how it is.</source>
        <translation>Der Dienst gibt keine Auskunft über seinen Zustand.</translation>
    </message>
    <message>
        <source>Ask an admin of this organization, or sign in with another key.</source>
        <translation>Wenden Sie sich an die Administration dieser Organisation, oder melden Sie sich mit einem anderen Schlüssel an.</translation>
    </message>
    <message>
        <source>Ask for the admin role in this organization.</source>
        <translation>Bitten Sie um die Administrationsrolle in dieser Organisation.</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>The old name stays.</source>
        <translation>Der alte Name bleibt.</translation>
    </message>
    <message>
        <source>Perhaps the name is taken, or something changed at the same time. Refresh the list and look.</source>
        <translation>Vielleicht ist der Name vergeben, oder etwas hat sich gleichzeitig geändert. Aktualisieren Sie die Liste, und sehen Sie nach.</translation>
    </message>
    <message>
        <source>Something changed at the same time. Refresh the list and try again.</source>
        <translation>Etwas hat sich gleichzeitig geändert. Aktualisieren Sie die Liste, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server could not answer as things are there now. Try again.</source>
        <translation>Der Server konnte im jetzigen Zustand nicht antworten. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server found a conflict (409)</source>
        <translation>Der Server hat einen Konflikt festgestellt (409)</translation>
    </message>
    <message>
        <source>Perhaps it was deleted meanwhile: refresh the list, or check the server address.</source>
        <translation>Vielleicht wurde der Schlüssel inzwischen gelöscht: Aktualisieren Sie die Liste, oder prüfen Sie die Serveradresse.</translation>
    </message>
    <message>
        <source>Check the server address.</source>
        <translation>Prüfen Sie die Serveradresse.</translation>
    </message>
    <message>
        <source>Not found (%1)</source>
        <translation>Nicht gefunden (%1)</translation>
    </message>
    <message>
        <source>The server does not offer this (%1)</source>
        <translation>Der Server bietet das nicht an (%1)</translation>
    </message>
    <message>
        <source>%1 has nothing at %2.</source>
        <translation>%1 hat nichts unter %2.</translation>
    </message>
    <message>
        <source>%1 does not offer %2.</source>
        <translation>%1 bietet %2 nicht an.</translation>
    </message>
    <message>
        <source>The service gave no reason (%1).</source>
        <translation>Der Dienst hat keinen Grund genannt (%1).</translation>
    </message>
    <message>
        <source>%1 did not accept the input</source>
        <translation>%1 hat die Eingabe nicht angenommen</translation>
    </message>
    <message>
        <source>%1 did not accept the request</source>
        <translation>%1 hat die Anfrage nicht angenommen</translation>
    </message>
    <message>
        <source>The server may run another version of the service than Keyturn knows. Check the server address, or tell whoever runs the server.</source>
        <translation>Vielleicht läuft auf dem Server eine andere Version des Dienstes, als Keyturn kennt. Prüfen Sie die Serveradresse, oder informieren Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The server answers like a proxy (407)</source>
        <translation>Der Server antwortet wie ein Proxy (407)</translation>
    </message>
    <message>
        <source>%1 asks for the login to a proxy, but this computer uses no proxy for it. Check the server address.</source>
        <translation>%1 verlangt die Anmeldung an einem Proxy, aber dieser Computer verwendet dafür keinen. Prüfen Sie die Serveradresse.</translation>
    </message>
    <message>
        <source>An unexpected answer (%1)</source>
        <translation>Eine unerwartete Antwort (%1)</translation>
    </message>
    <message>
        <source>Keyturn does not know what this answer means. Check the server address.</source>
        <translation>Keyturn weiß nicht, was diese Antwort bedeutet. Prüfen Sie die Serveradresse.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait %Ln second(s).</source>
        <translation>
            <numerusform>Der Server bittet, %Ln Sekunde zu warten.</numerusform>
            <numerusform>Der Server bittet, %Ln Sekunden zu warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server asks to wait. Try again in a minute.</source>
        <translation>Der Server bittet zu warten. Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1 is what the server answered, in its own language</extracomment>
        <translation>Der Server sagt: „%1“</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found</source>
        <translation>Der Name des Servers wurde nicht gefunden</translation>
    </message>
    <message>
        <source>There is no server called %1, or this computer is offline. Check the address and the network.</source>
        <translation>Es gibt keinen Server namens %1, oder dieser Computer ist offline. Prüfen Sie Adresse und Netzwerk.</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation>Der Server hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address and the port, or whether the server is running.</source>
        <translation>Unter %1 antwortet nichts. Prüfen Sie Adresse und Port, oder ob der Server läuft.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>%1 closed the connection before a whole answer had come. Try again.</source>
        <translation>%1 hat die Verbindung geschlossen, bevor eine vollständige Antwort kam. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netzwerk</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here. Check this computer&apos;s network.</source>
        <translation>%1 ist von hier nicht erreichbar. Prüfen Sie das Netzwerk dieses Computers.</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The server may be busy, or the network slow. Try again.</source>
        <translation>Der Server ist vielleicht ausgelastet oder das Netzwerk langsam. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>There is no secure connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>%1: %2 Perhaps it speaks plain http there, or another port is meant. No key was sent. Check the address.</source>
        <translation>%1: %2 Vielleicht ist dort nur einfaches HTTP verfügbar oder ein anderer Port gemeint. Es wurde kein Schlüssel gesendet. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was refused</source>
        <translation>Das Zertifikat des Servers wurde abgelehnt</translation>
    </message>
    <message>
        <source>%1 could not prove who it is: %2 The certificate names %3. No key was sent. Check the address, this computer&apos;s clock, or ask whoever runs the server.</source>
        <translation>%1 konnte die eigene Identität nicht nachweisen: %2 Das Zertifikat nennt %3. Es wurde kein Schlüssel gesendet. Prüfen Sie die Adresse und die Uhr dieses Computers, oder fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The proxy wants a login</source>
        <translation>Der Proxy verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy asks for a user name and password, which Keyturn does not send. Log in to the proxy in the system settings, then try again.</source>
        <translation>Der Proxy dieses Computers fragt nach Benutzername und Passwort, die Keyturn nicht sendet. Melden Sie sich in den Systemeinstellungen am Proxy an, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The proxy did not work</source>
        <translation>Der Proxy hat nicht funktioniert</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy could not be reached. Check the proxy in the system settings.</source>
        <translation>Der Proxy dieses Computers war nicht erreichbar. Prüfen Sie den Proxy in den Systemeinstellungen.</translation>
    </message>
    <message>
        <source>The server sends elsewhere</source>
        <translation>Der Server leitet weiter</translation>
    </message>
    <message>
        <source>%1 answered with a redirect, which Keyturn never follows with a key. Check the server address.</source>
        <translation>%1 hat mit einer Weiterleitung geantwortet, der Keyturn mit einem Schlüssel niemals folgt. Prüfen Sie die Serveradresse.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>Die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>The server sent more than a list of keys can be.</source>
        <translation>Der Server hat mehr gesendet, als eine Liste von Schlüsseln umfassen kann.</translation>
    </message>
    <message>
        <source>The server sent more than such an answer can be.</source>
        <translation>Der Server hat mehr gesendet, als eine solche Antwort umfassen kann.</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>Die Antwort kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The answer of %1 states two lengths, so nobody can tell where it ends. A fault of the server, or of a proxy before it: tell whoever runs it.</source>
        <translation>Die Antwort von %1 nennt zwei Längen, sodass niemand sagen kann, wo sie endet. Das ist ein Fehler des Servers oder eines Proxys davor: Informieren Sie den Betreiber.</translation>
    </message>
    <message>
        <source>%1 refused the key</source>
        <translation>%1 hat den Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>The key or token was deleted, has expired or is incomplete (401). Check the value, or use another key.</source>
        <translation>Der Schlüssel oder das Token wurde gelöscht, ist abgelaufen oder unvollständig (401). Prüfen Sie den Wert, oder verwenden Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The key or token was deleted, has expired or is incomplete (401).</source>
        <translation>Der Schlüssel oder das Token wurde gelöscht, ist abgelaufen oder unvollständig (401).</translation>
    </message>
    <message>
        <source>The key or token was deleted, has expired or is incomplete (401). Sign in again with a key that works.</source>
        <translation>Der Schlüssel oder das Token wurde gelöscht, ist abgelaufen oder unvollständig (401). Melden Sie sich mit einem Schlüssel, der funktioniert, erneut an.</translation>
    </message>
    <message>
        <source>The token does not say which organization</source>
        <translation>Das Token sagt nicht, für welche Organisation es ist</translation>
    </message>
    <message>
        <source>A personal access token works in several organizations and must name one with each request (401). Enter the organization ID.</source>
        <translation>Ein persönliches Zugriffstoken funktioniert in mehreren Organisationen und muss bei jeder Anfrage eine nennen (401). Geben Sie die Organisations-ID ein.</translation>
    </message>
    <message>
        <source>Not allowed (403)</source>
        <translation>Nicht erlaubt (403)</translation>
    </message>
    <message>
        <source>%1 did not answer at the address that Keyturn assumes</source>
        <translation>%1 hat unter der Adresse, die Keyturn annimmt, nicht geantwortet</translation>
    </message>
    <message>
        <source>%1 was answered with %2.</source>
        <translation>%1 wurde mit %2 beantwortet.</translation>
    </message>
    <message>
        <source>%1 has a problem (%2)</source>
        <translation>%1 hat ein Problem (%2)</translation>
    </message>
    <message>
        <source>The fault is on the server&apos;s side. Try again later.</source>
        <translation>Der Fehler liegt beim Server. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>This does not look like %1</source>
        <translation>Das sieht nicht nach %1 aus</translation>
    </message>
    <message>
        <source>%1 answered with a web page or something else that is not the service&apos;s API. Check the server address.</source>
        <translation>%1 hat mit einer Webseite oder etwas anderem geantwortet, das nicht die API des Dienstes ist. Prüfen Sie die Serveradresse.</translation>
    </message>
    <message>
        <source>The answer could not be understood</source>
        <translation>Die Antwort war nicht verständlich</translation>
    </message>
    <message>
        <source>%1 answered in a form that Keyturn does not know.</source>
        <translation>%1 hat in einer Form geantwortet, die Keyturn nicht kennt.</translation>
    </message>
    <message>
        <source>%1 answered in a form that Keyturn does not know (%2).</source>
        <translation>%1 hat in einer Form geantwortet, die Keyturn nicht kennt (%2).</translation>
    </message>
    <message>
        <source>Ask for the admin role, or connect anyway to see what it may see.</source>
        <translation>Bitten Sie um die Administrationsrolle, oder verbinden Sie trotzdem, um zu sehen, was sichtbar ist.</translation>
    </message>
    <message>
        <source>The key or token may lack a role there. Connect anyway to keep it and use it for what it may do.</source>
        <translation>Dem Schlüssel oder Token fehlt dort vielleicht eine Rolle. Verbinden Sie trotzdem, um ihn aufzubewahren und für das zu verwenden, was er darf.</translation>
    </message>
    <message>
        <source>%1 accepted it, but it may not manage keys here (403)</source>
        <translation>%1 hat ihn angenommen, aber er darf hier keine Schlüssel verwalten (403)</translation>
    </message>
    <message>
        <source>%1 accepted it, but did not allow the request (403)</source>
        <translation>%1 hat ihn angenommen, die Anfrage aber nicht erlaubt (403)</translation>
    </message>
    <message>
        <source>You can connect anyway and see what it may see.</source>
        <translation>Sie können trotzdem verbinden und sehen, was sichtbar ist.</translation>
    </message>
    <message>
        <source>The key or token was deleted, has expired or is incomplete (%1).</source>
        <translation>Der Schlüssel oder das Token wurde gelöscht, ist abgelaufen oder unvollständig (%1).</translation>
    </message>
    <message>
        <source>%1 did not accept the key</source>
        <translation>%1 hat den Schlüssel nicht angenommen</translation>
    </message>
    <message>
        <source>The key or token is not valid, or may not do this: %1 answers both with %2.</source>
        <translation>Der Schlüssel oder das Token ist nicht gültig oder darf dies nicht: %1 antwortet auf beides mit %2.</translation>
    </message>
    <message>
        <source>Nothing was created yet.</source>
        <translation>Es wurde noch nichts erstellt.</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>Nicht im Schlüsselbund</translation>
    </message>
    <message>
        <source>The keychain no longer has this entry. It was removed by another program or on another day.</source>
        <translation>Der Schlüsselbund hat diesen Eintrag nicht mehr. Er wurde von einem anderen Programm oder an einem anderen Tag entfernt.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Unlock it with your password, usually the one you log in with, then try again.</source>
        <translation>Entsperren Sie ihn mit Ihrem Passwort, meist dem, mit dem Sie sich am Computer anmelden, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain said no</source>
        <translation>Der Schlüsselbund hat verweigert</translation>
    </message>
    <message>
        <source>Access was denied or the unlock prompt was dismissed. Try again and allow it.</source>
        <translation>Der Zugriff wurde verweigert oder die Aufforderung zum Entsperren geschlossen. Versuchen Sie es erneut, und erlauben Sie den Zugriff.</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>Es gibt keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>No keychain service answers in this session. Install and start one, for example gnome-keyring or KeePassXC, then try again.</source>
        <translation>In dieser Sitzung antwortet kein Schlüsselbund-Dienst. Installieren und starten Sie einen, zum Beispiel gnome-keyring oder KeePassXC, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no keyring to keep it in</source>
        <translation>Es gibt keinen Schlüsselbund zum Aufbewahren</translation>
    </message>
    <message>
        <source>The keychain service runs but has no default keyring. Create one, for example with the program “Passwords and Keys”, then try again.</source>
        <translation>Der Schlüsselbund-Dienst läuft, hat aber keinen Standardschlüsselbund. Erstellen Sie einen, zum Beispiel mit dem Programm „Passwörter und Verschlüsselung“, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>The keychain may be waiting for you: look for an unlock prompt behind other windows, then try again.</source>
        <translation>Vielleicht wartet der Schlüsselbund auf Sie: Achten Sie auf eine Aufforderung zum Entsperren hinter anderen Fenstern, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain did not keep it</source>
        <translation>Der Schlüsselbund hat den Wert nicht aufbewahrt</translation>
    </message>
    <message>
        <source>The keychain reported success, but reading it back gave something else.</source>
        <translation>Der Schlüsselbund hat Erfolg gemeldet, aber beim Zurücklesen kam etwas anderes.</translation>
    </message>
    <message>
        <source>The keychain cannot keep this value</source>
        <translation>Der Schlüsselbund kann diesen Wert nicht aufbewahren</translation>
    </message>
    <message>
        <source>The value is empty, too long, or holds characters that no key has.</source>
        <translation>Der Wert ist leer, zu lang oder enthält Zeichen, die in keinem Schlüssel vorkommen.</translation>
    </message>
    <message>
        <source>The keychain was not asked any further.</source>
        <translation>Der Schlüsselbund wurde nicht weiter gefragt.</translation>
    </message>
    <message>
        <source>The keychain cannot be used</source>
        <translation>Der Schlüsselbund kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The keychain failed for a reason that it does not say. Logging out and in again often helps.</source>
        <translation>Der Schlüsselbund hat aus einem Grund versagt, den er nicht nennt. Oft hilft es, sich am Computer ab- und wieder anzumelden.</translation>
    </message>
    <message>
        <source>This keychain cannot say what it holds</source>
        <translation>Dieser Schlüsselbund kann nicht sagen, was er enthält</translation>
    </message>
    <message>
        <source>Entries that Keyturn no longer lists cannot be found from here. Look for “Keyturn” in the keychain&apos;s own program.</source>
        <translation>Einträge, die Keyturn nicht mehr aufführt, können von hier aus nicht gefunden werden. Suchen Sie im Programm des Schlüsselbunds nach „Keyturn“.</translation>
    </message>
    <message>
        <source>Keyturn is not completely installed</source>
        <translation>Keyturn ist nicht vollständig installiert</translation>
    </message>
    <message>
        <source>Its program “keyturn-keychain” is missing or cannot be started, and without it Keyturn cannot ask your keychain. Install Keyturn again, then try again.</source>
        <translation>Das zugehörige Programm „keyturn-keychain“ fehlt oder kann nicht gestartet werden, und ohne es kann Keyturn Ihren Schlüsselbund nicht fragen. Installieren Sie Keyturn neu, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Waiting for your keychain</source>
        <translation>Warten auf Ihren Schlüsselbund</translation>
    </message>
    <message>
        <source>Look for an unlock prompt, or a question whether keyturn-keychain may have access; it may be behind other windows.</source>
        <translation>Achten Sie auf eine Aufforderung zum Entsperren oder eine Frage, ob keyturn-keychain Zugriff erhalten soll; sie kann hinter anderen Fenstern liegen.</translation>
    </message>
    <message>
        <source>Keyturn cannot write its own file</source>
        <translation>Keyturn kann die eigene Datei nicht schreiben</translation>
    </message>
    <message>
        <source>Its data folder is read-only. Nothing was sent.</source>
        <translation>Der Datenordner ist schreibgeschützt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file is not a file</source>
        <translation>Keyturns eigene Datei ist keine Datei</translation>
    </message>
    <message>
        <source>A link or a folder stands in its place. Nothing was sent.</source>
        <translation>An ihrer Stelle ist ein Link oder ein Ordner. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Free some space, then try again. Nothing was sent.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es erneut. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file is damaged</source>
        <translation>Keyturns eigene Datei ist beschädigt</translation>
    </message>
    <message>
        <source>Start Keyturn again: it sets the damaged file aside and begins a new one.</source>
        <translation>Starten Sie Keyturn neu: Es legt die beschädigte Datei beiseite und beginnt eine neue.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file is from a newer version</source>
        <translation>Keyturns eigene Datei stammt von einer neueren Version</translation>
    </message>
    <message>
        <source>Start that version, or move the file away.</source>
        <translation>Starten Sie diese Version, oder verschieben Sie die Datei.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file cannot be used</source>
        <translation>Keyturns eigene Datei kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>What happens here cannot be remembered. Nothing was sent.</source>
        <translation>Was hier geschieht, kann nicht festgehalten werden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Keyturn cannot write to its own folder</source>
        <translation>Keyturn kann nicht in den eigenen Ordner schreiben</translation>
    </message>
    <message>
        <source>%1 is read-only or belongs to somebody else. Make it writable, then try again.</source>
        <translation>%1 ist schreibgeschützt oder gehört jemand anderem. Machen Sie den Ordner beschreibbar, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>In %1 a link or a folder stands in place of keyturn.sqlite, and Keyturn does not write to where it leads. Take it away, then try again.</source>
        <translation>In %1 steht ein Link oder ein Ordner an der Stelle von keyturn.sqlite, und Keyturn schreibt nicht dorthin, wohin er führt. Entfernen Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file cannot be opened. Free some space, then try again.</source>
        <translation>Keyturns eigene Datei kann nicht geöffnet werden. Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This version cannot read keyturn.sqlite in %1, and has not changed it. Start the newer version.</source>
        <translation>Diese Version kann keyturn.sqlite in %1 nicht lesen und hat nichts daran geändert. Starten Sie die neuere Version.</translation>
    </message>
    <message>
        <source>A new one in %1 could not be begun either. Try again.</source>
        <translation>Auch eine neue Datei in %1 konnte nicht begonnen werden. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file cannot be opened</source>
        <translation>Keyturns eigene Datei kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Another program may be using keyturn.sqlite in %1. Try again.</source>
        <translation>Vielleicht verwendet ein anderes Programm keyturn.sqlite in %1. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Until then there are no kept sign-ins and no vault here, nothing can be created, and what you do is forgotten when you quit. Your keys are in the keychain as before.</source>
        <translation>Bis dahin gibt es hier keine gespeicherten Anmeldungen und keinen Tresor, nichts kann erstellt werden, und was Sie tun, ist nach dem Beenden vergessen. Ihre Schlüssel sind wie zuvor im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Secrets were never in it: they are in your keychain as before.</source>
        <translation>Geheimnisse standen nie darin: Sie sind wie zuvor in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file names a newer version</source>
        <translation>Keyturns eigene Datei nennt eine neuere Version</translation>
    </message>
    <message numerus="yes">
        <source>Its version number is that of a newer Keyturn, or damaged; everything else in it is sound. The file was set aside as %1, and the new one holds the same sign-ins and the same %Ln entries of the vault.</source>
        <translation>
            <numerusform>Ihre Versionsnummer ist die eines neueren Keyturn oder beschädigt; alles andere darin ist unversehrt. Die Datei wurde als %1 beiseitegelegt, und die neue enthält dieselben Anmeldungen und denselben %Ln Eintrag des Tresors.</numerusform>
            <numerusform>Ihre Versionsnummer ist die eines neueren Keyturn oder beschädigt; alles andere darin ist unversehrt. Die Datei wurde als %1 beiseitegelegt, und die neue enthält dieselben Anmeldungen und dieselben %Ln Einträge des Tresors.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was set aside as %1.</source>
        <translation>Die Datei wurde als %1 beiseitegelegt.</translation>
    </message>
    <message numerus="yes">
        <source>The new one holds %Ln entries of the vault, from what could still be read and from the copy of %1. What changed after that may be missing.</source>
        <translation>
            <numerusform>Die neue enthält %Ln Eintrag des Tresors aus dem, was noch gelesen werden konnte, und aus der Kopie von %1. Was sich danach geändert hat, kann fehlen.</numerusform>
            <numerusform>Die neue enthält %Ln Einträge des Tresors aus dem, was noch gelesen werden konnte, und aus der Kopie von %1. Was sich danach geändert hat, kann fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new one holds the %Ln entries of the vault that could still be read. Others may be missing.</source>
        <translation>
            <numerusform>Die neue enthält den %Ln Eintrag des Tresors, der noch gelesen werden konnte. Andere können fehlen.</numerusform>
            <numerusform>Die neue enthält die %Ln Einträge des Tresors, die noch gelesen werden konnten. Andere können fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it could be read, and the new one is empty.</source>
        <translation>Nichts davon konnte gelesen werden, und die neue ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>The new one has %Ln accounts; connect again what is missing.</source>
        <translation>
            <numerusform>Die neue enthält %Ln Konto; verbinden Sie erneut, was fehlt.</numerusform>
            <numerusform>Die neue enthält %Ln Konten; verbinden Sie erneut, was fehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new one has no account: connect again those that you had.</source>
        <translation>Die neue enthält kein Konto: Verbinden Sie die bisherigen erneut.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file was damaged</source>
        <translation>Keyturns eigene Datei war beschädigt</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file was missing</source>
        <translation>Keyturns eigene Datei fehlte</translation>
    </message>
    <message>
        <source>Your keychain was locked before Keyturn could look. Unlock it, then try again.</source>
        <translation>Ihr Schlüsselbund wurde gesperrt, bevor Keyturn nachsehen konnte. Entsperren Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your keychain ended before Keyturn could look. Start it, then try again.</source>
        <translation>Ihr Schlüsselbund wurde beendet, bevor Keyturn nachsehen konnte. Starten Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your keychain failed before Keyturn could look. Try again.</source>
        <translation>Ihr Schlüsselbund hat versagt, bevor Keyturn nachsehen konnte. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Not known yet whether it is saved</source>
        <translation>Noch nicht bekannt, ob gespeichert wurde</translation>
    </message>
    <message>
        <source>Nothing is saved twice, and what Keyturn finds later is listed in the vault.</source>
        <translation>Nichts wird doppelt gespeichert, und was Keyturn später findet, erscheint im Tresor.</translation>
    </message>
    <message>
        <source>Your keychain has not answered and may still save what it was asked to. Keyturn looks again, and lists it in the vault then.</source>
        <translation>Ihr Schlüsselbund hat nicht geantwortet und kann noch speichern, worum er gebeten wurde. Keyturn sieht später erneut nach und führt es dann im Tresor auf.</translation>
    </message>
    <message>
        <source>In the keychain, but not in the list</source>
        <translation>Im Schlüsselbund, aber nicht in der Liste</translation>
    </message>
    <message>
        <source>The secret is in your keychain, but Keyturn could not write its own index. The next start looks for it there and offers it, where the keychain can be searched. Copy it now to be sure.</source>
        <translation>Das Geheimnis ist in Ihrem Schlüsselbund, aber Keyturn konnte das eigene Verzeichnis nicht schreiben. Der nächste Start sucht dort danach und bietet es an, sofern der Schlüsselbund durchsucht werden kann. Kopieren Sie es zur Sicherheit jetzt.</translation>
    </message>
    <message>
        <source>Removed, but still listed</source>
        <translation>Entfernt, aber noch aufgeführt</translation>
    </message>
    <message>
        <source>The keychain no longer has it, but Keyturn could not change its own list. Remove it once more later.</source>
        <translation>Der Schlüsselbund hat ihn nicht mehr, aber Keyturn konnte die eigene Liste nicht ändern. Entfernen Sie den Eintrag später noch einmal.</translation>
    </message>
    <message>
        <source>Not known yet whether it is removed</source>
        <translation>Noch nicht bekannt, ob entfernt wurde</translation>
    </message>
    <message>
        <source>What Keyturn finds gone later is taken off the list.</source>
        <translation>Was Keyturn später nicht mehr vorfindet, wird aus der Liste genommen.</translation>
    </message>
    <message>
        <source>Your keychain has not answered and may still remove it. Keyturn looks again, and takes it off the list then.</source>
        <translation>Ihr Schlüsselbund hat nicht geantwortet und kann den Eintrag noch entfernen. Keyturn sieht später erneut nach und nimmt ihn dann aus der Liste.</translation>
    </message>
    <message>
        <source>The keychain still has it</source>
        <translation>Der Schlüsselbund hat ihn noch</translation>
    </message>
    <message>
        <source>The keychain reported success, but the entry can still be read.</source>
        <translation>Der Schlüsselbund hat Erfolg gemeldet, aber der Eintrag kann noch gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>%1 is a link</source>
        <translation>%1 ist ein Link</translation>
    </message>
    <message>
        <source>A secret is not written to where a link points. Choose the file itself. Nothing was written.</source>
        <translation>Ein Geheimnis wird nicht dorthin geschrieben, wohin ein Link zeigt. Wählen Sie die Datei selbst. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 ist keine Datei</translation>
    </message>
    <message>
        <source>Choose a file, or a new name. Nothing was written.</source>
        <translation>Wählen Sie eine Datei oder einen neuen Namen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Its lines could not be kept, so nothing was written.</source>
        <translation>Die Zeilen der Datei könnten nicht erhalten werden, daher wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The file or its folder is write-protected, belongs to somebody else, or the disk is full. Nothing was changed.</source>
        <translation>Die Datei oder ihr Ordner ist schreibgeschützt oder gehört jemand anderem, oder der Datenträger ist voll. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 ist zu groß</translation>
    </message>
    <message>
        <source>A file with variables has at most 1 MiB. Nothing was written.</source>
        <translation>Eine Datei mit Variablen hat höchstens 1 MiB. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 is not a text file</source>
        <translation>%1 ist keine Textdatei</translation>
    </message>
    <message>
        <source>Only UTF-8 text can be added to. Nothing was written.</source>
        <translation>Nur UTF-8-Text kann ergänzt werden. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 has just changed</source>
        <translation>%1 hat sich gerade geändert</translation>
    </message>
    <message>
        <source>Another program wrote to it meanwhile. Nothing was written; try again.</source>
        <translation>Ein anderes Programm hat inzwischen in die Datei geschrieben. Es wurde nichts geschrieben; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be added to</source>
        <translation>%1 kann nicht ergänzt werden</translation>
    </message>
    <message>
        <source>With one more line the rest of it would mean something else: look for a quote that is not closed. Nothing was written.</source>
        <translation>Mit einer weiteren Zeile würde der Rest etwas anderes bedeuten: Suchen Sie nach einem Anführungszeichen, das nicht geschlossen ist. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>This value does not fit into a file of variables</source>
        <translation>Dieser Wert passt nicht in eine Datei mit Variablen</translation>
    </message>
    <message>
        <source>The value holds a character that no line can hold. Nothing was written.</source>
        <translation>Der Wert enthält ein Zeichen, das in keiner Zeile stehen kann. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 does not hold what was written</source>
        <translation>%1 enthält nicht, was geschrieben wurde</translation>
    </message>
    <message>
        <source>The file was read again, and it is different. Look at it, and do not rely on the value being there.</source>
        <translation>Die Datei wurde erneut gelesen und ist anders. Sehen Sie sie an, und verlassen Sie sich nicht darauf, dass der Wert darin steht.</translation>
    </message>
    <message>
        <source>This cannot be written in that language</source>
        <translation>Das kann in dieser Sprache nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The value or the organization holds a character that does not fit there, such as a line break in a header.</source>
        <translation>Der Wert oder die Organisation enthält ein Zeichen, das dort nicht möglich ist, etwa einen Zeilenumbruch in einer Kopfzeile.</translation>
    </message>
    <message>
        <source>The profile of this service is faulty</source>
        <translation>Das Profil dieses Dienstes ist fehlerhaft</translation>
    </message>
    <message>
        <source>One of its snippets cannot be read.</source>
        <translation>Einer der Codeausschnitte kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Choose when it expires.</source>
        <translation>Wählen Sie, wann der Schlüssel abläuft.</translation>
    </message>
    <message>
        <source>That is not a date. Enter one like 31.12.2027 or pick it from the calendar.</source>
        <translation>Das ist kein Datum. Geben Sie eines wie 31.12.2027 ein, oder wählen Sie es im Kalender.</translation>
    </message>
    <message>
        <source>The date is not in the future. Choose tomorrow or later.</source>
        <translation>Das Datum liegt nicht in der Zukunft. Wählen Sie morgen oder später.</translation>
    </message>
    <message>
        <source>The date is later than this service allows.</source>
        <translation>Das Datum liegt später, als dieser Dienst erlaubt.</translation>
    </message>
    <message>
        <source>This service does not allow a key without an end.</source>
        <translation>Dieser Dienst erlaubt keinen Schlüssel ohne Ablauf.</translation>
    </message>
    <message>
        <source>Enter the address of the server.</source>
        <translation>Geben Sie die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>That is not an address. An address looks like https://api.example.com.</source>
        <translation>Das ist keine Adresse. Eine Adresse sieht aus wie https://api.example.com.</translation>
    </message>
    <message>
        <source>Only https is allowed, so that nobody on the way can read the key. Plain http works for this computer alone.</source>
        <translation>Nur HTTPS ist erlaubt, damit unterwegs niemand den Schlüssel lesen kann. Einfaches HTTP ist nur für diesen Computer möglich.</translation>
    </message>
    <message>
        <source>Leave out everything before the @: an address with a user name in it can pretend to be another server.</source>
        <translation>Lassen Sie alles vor dem @ weg: Eine Adresse mit einem Benutzernamen kann einen anderen Server vortäuschen.</translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on.</source>
        <translation>Lassen Sie alles ab dem ? oder # weg.</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation>Die Adresse nennt keinen Server.</translation>
    </message>
    <message>
        <source>Enter the key or token.</source>
        <translation>Geben Sie den Schlüssel oder das Token ein.</translation>
    </message>
    <message>
        <source>A key or token has no spaces inside. Was more than the value copied, for example “Bearer” in front?</source>
        <translation>Ein Schlüssel oder Token enthält keine Leerzeichen. Wurde mehr als der Wert kopiert, zum Beispiel „Bearer“ davor?</translation>
    </message>
    <message>
        <source>The value holds a line break or another invisible character. Copy it again, alone.</source>
        <translation>Der Wert enthält einen Zeilenumbruch oder ein anderes unsichtbares Zeichen. Kopieren Sie ihn erneut, und zwar allein.</translation>
    </message>
    <message>
        <source>The value holds a character that no key or token has, perhaps a curly quote. Copy it again from where it was shown.</source>
        <translation>Der Wert enthält ein Zeichen, das in keinem Schlüssel oder Token vorkommt, vielleicht ein typografisches Anführungszeichen. Kopieren Sie ihn erneut von dort, wo er angezeigt wurde.</translation>
    </message>
    <message>
        <source>That is longer than any key or token. Was a whole file copied?</source>
        <translation>Das ist länger als jeder Schlüssel und jedes Token. Wurde eine ganze Datei kopiert?</translation>
    </message>
    <message>
        <source>Keyturn does not know its service “%1” any more</source>
        <translation>Keyturn kennt den Dienst „%1“ nicht mehr</translation>
    </message>
    <message>
        <source>The service&apos;s file %1 cannot be used: %2 Mend it and start Keyturn again. The sign-in and its key are still here.</source>
        <translation>Die Dienstdatei %1 kann nicht verwendet werden: %2 Berichtigen Sie sie, und starten Sie Keyturn neu. Die Anmeldung und ihr Schlüssel sind noch hier.</translation>
    </message>
    <message>
        <source>The service&apos;s file is gone from %1. Put it back and start Keyturn again, or choose another account. The sign-in and its key are still here.</source>
        <translation>Die Dienstdatei ist aus %1 verschwunden. Legen Sie sie zurück, und starten Sie Keyturn neu, oder wählen Sie ein anderes Konto. Die Anmeldung und ihr Schlüssel sind noch hier.</translation>
    </message>
    <message>
        <source>%1 has no key of this kind any more</source>
        <translation>%1 hat keinen Schlüssel dieser Art mehr</translation>
    </message>
    <message>
        <source>The service&apos;s file in %1 does not describe the kind “%2”, with which you are signed in. Mend the file and start Keyturn again, or choose another account. The sign-in and its key are still here.</source>
        <translation>Die Dienstdatei in %1 beschreibt die Art „%2“ nicht, mit der Sie angemeldet sind. Berichtigen Sie die Datei, und starten Sie Keyturn neu, oder wählen Sie ein anderes Konto. Die Anmeldung und ihr Schlüssel sind noch hier.</translation>
    </message>
    <message>
        <source>its address cannot be used</source>
        <translation>die Adresse kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>“%1”: %2 Sign in again with the right address.</source>
        <translation>„%1“: %2 Melden Sie sich mit der richtigen Adresse erneut an.</translation>
    </message>
    <message>
        <source>The key that Keyturn uses may not delete this.</source>
        <translation>Der Schlüssel, den Keyturn verwendet, darf das nicht löschen.</translation>
    </message>
    <message>
        <source>Not deleted.</source>
        <translation>Nicht gelöscht.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>in a comment</source>
        <translation>in einem Kommentar</translation>
    </message>
    <message>
        <source>a placeholder</source>
        <translation>ein Platzhalter</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>a reference to another value</source>
        <translation>ein Verweis auf einen anderen Wert</translation>
    </message>
    <message>
        <source>a private key of several lines; Keyturn keeps keys of one line</source>
        <translation>ein mehrzeiliger privater Schlüssel; Keyturn bewahrt einzeilige Schlüssel auf</translation>
    </message>
    <message>
        <source>a text of several lines; Keyturn keeps keys of one line</source>
        <translation>ein mehrzeiliger Text; Keyturn bewahrt einzeilige Schlüssel auf</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>eine Adresse</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>ein Pfad</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>Ja oder Nein</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>zu kurz</translation>
    </message>
    <message>
        <source>characters that no key has</source>
        <translation>Zeichen, die in keinem Schlüssel vorkommen</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>of no form that Keyturn reads</source>
        <translation>in keiner Form, die Keyturn liest</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The file is gone, or you may not read it.</source>
        <translation>Die Datei ist verschwunden, oder Sie dürfen sie nicht lesen.</translation>
    </message>
    <message>
        <source>That is a folder. Choose a file in it.</source>
        <translation>Das ist ein Ordner. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>That is too much</source>
        <translation>Das ist zu viel</translation>
    </message>
    <message>
        <source>At most 1 MB is read. Copy the lines with the keys out of it.</source>
        <translation>Es wird höchstens 1 MB gelesen. Kopieren Sie die Zeilen mit den Schlüsseln heraus.</translation>
    </message>
    <message>
        <source>That is not a text</source>
        <translation>Das ist kein Text</translation>
    </message>
    <message>
        <source>The source holds bytes that no text has. Choose an .env file or another text.</source>
        <translation>Die Quelle enthält Bytes, die in keinem Text vorkommen. Wählen Sie eine .env-Datei oder einen anderen Text.</translation>
    </message>
    <message>
        <source>Look at what was left out</source>
        <translation>Sehen Sie an, was ausgelassen wurde</translation>
    </message>
    <message>
        <source>Some of it may be a key or token all the same: tick what is one, below.</source>
        <translation>Trotzdem kann etwas davon ein Schlüssel oder Token sein: Kreuzen Sie es unten an.</translation>
    </message>
    <message>
        <source>What was pasted is taken for no key: %1.</source>
        <translation>Was eingefügt wurde, gilt nicht als Schlüssel: %1.</translation>
    </message>
    <message>
        <source>No value in it looks like a key or token.</source>
        <translation>Kein Wert darin sieht wie ein Schlüssel oder Token aus.</translation>
    </message>
    <message>
        <source>Tick below what is one all the same.</source>
        <translation>Kreuzen Sie unten an, was trotzdem ein Schlüssel oder Token ist.</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message>
        <source>The file is in an older encoding than UTF-8 and was read as Latin-1: letters like ü may look wrong, keys and tokens do not.</source>
        <translation>Die Datei hat eine ältere Kodierung als UTF-8 und wurde als Latin-1 gelesen: Buchstaben wie ü können falsch aussehen, Schlüssel und Token nicht.</translation>
    </message>
    <message>
        <source>text %1, line %2</source>
        <translation>Text %1, Zeile %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>the “;” or “,” at its end</source>
        <translation>das „;“ oder „,“ am Ende</translation>
    </message>
    <message>
        <source>the word “Bearer”</source>
        <translation>das Wort „Bearer“</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>Taken off: %1.</source>
        <extracomment>%1 is what stood around a value: &quot;quotes, the word “Bearer”&quot;</extracomment>
        <translation>Abgetrennt: %1.</translation>
    </message>
    <message>
        <source>Joined from several lines: tick it if they are one value.</source>
        <translation>Aus mehreren Zeilen zusammengefügt: Kreuzen Sie an, wenn sie ein Wert sind.</translation>
    </message>
    <message>
        <source>Taken from the middle of a text: see that its end is right.</source>
        <translation>Mitten aus einem Text genommen: Sehen Sie nach, ob das Ende stimmt.</translation>
    </message>
    <message>
        <source>The value stands under another name in the same text.</source>
        <translation>Der Wert steht im selben Text unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Read as python-dotenv reads it; a shell would read on over the end of the line.</source>
        <translation>Gelesen wie von python-dotenv; eine Shell würde über das Zeilenende hinaus weiterlesen.</translation>
    </message>
    <message>
        <source>Decoded from Base64.</source>
        <translation>Aus Base64 dekodiert.</translation>
    </message>
    <message>
        <source>Whether they are in the vault already cannot be told: %1.</source>
        <translation>Ob sie bereits im Tresor sind, ist nicht feststellbar: %1.</translation>
    </message>
    <message>
        <source>What you changed is not saved</source>
        <translation>Ihre Änderungen sind nicht gespeichert</translation>
    </message>
    <message>
        <source>The key is in the vault as it was before the change, because Keyturn could not write its own list. Edit it in the vault.</source>
        <translation>Der Schlüssel ist im Tresor wie vor der Änderung, weil Keyturn die eigene Liste nicht schreiben konnte. Bearbeiten Sie ihn im Tresor.</translation>
    </message>
    <message>
        <source>Close without importing this key?</source>
        <translation>Schließen, ohne diesen Schlüssel zu importieren?</translation>
    </message>
    <message>
        <source>Close without importing these %L1 keys?</source>
        <translation>Schließen, ohne diese %L1 Schlüssel zu importieren?</translation>
    </message>
    <message>
        <source>This key is not shown yet.</source>
        <translation>Dieser Schlüssel ist noch nicht angezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not shown yet.</source>
        <extracomment>of the keys that are not imported when the dialog is closed</extracomment>
        <translation>
            <numerusform>%Ln davon ist noch nicht angezeigt.</numerusform>
            <numerusform>%Ln davon sind noch nicht angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source file is not changed. Your keychain may have what it was asked to save, or save it later; Keyturn lists it in the vault then.</source>
        <translation>Die Quelldatei wird nicht geändert. Ihr Schlüsselbund hat vielleicht schon, was er speichern sollte, oder speichert es später; Keyturn führt es dann im Tresor auf.</translation>
    </message>
    <message>
        <source>The source file is not changed.</source>
        <translation>Die Quelldatei wird nicht geändert.</translation>
    </message>
    <message>
        <source>There is a value in it that is of no service that Keyturn knows.</source>
        <translation>Darin steht ein Wert, der zu keinem Dienst gehört, den Keyturn kennt.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln values in it that are of no service that Keyturn knows.</source>
        <translation>
            <numerusform>Darin steht %Ln Wert, der zu keinem Dienst gehört, den Keyturn kennt.</numerusform>
            <numerusform>Darin stehen %Ln Werte, die zu keinem Dienst gehören, den Keyturn kennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <extracomment>%1 is &quot;API_KEY · line 3 · a placeholder&quot;</extracomment>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>If it is a key all the same, import it.</source>
        <translation>Ist es trotzdem ein Schlüssel, importieren Sie ihn.</translation>
    </message>
    <message>
        <source>Nothing was taken from the clipboard</source>
        <translation>Aus der Zwischenablage wurde nichts übernommen</translation>
    </message>
</context>
<context>
    <name>InputText</name>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>Cre&amp;dential</source>
        <translation>&amp;Zugangsdaten</translation>
    </message>
    <message>
        <source>&amp;Key name</source>
        <translation>Schlüssel&amp;name</translation>
    </message>
    <message>
        <source>&amp;Organization ID</source>
        <translation>Organisations-&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>Server&amp;adresse</translation>
    </message>
    <message>
        <source>A&amp;uth address</source>
        <translation>A&amp;uth-Adresse</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>&amp;Kontoname</translation>
    </message>
    <message>
        <source>S&amp;ervice</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>&amp;Key or token</source>
        <translation>Schlüssel oder &amp;Token</translation>
    </message>
    <message>
        <source>Key na&amp;me</source>
        <translation>S&amp;chlüsselname</translation>
    </message>
    <message>
        <source>Organization &amp;ID</source>
        <translation>Organisations-&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Organization (optional)</source>
        <translation>&amp;Organisation (optional)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>Name des Dienstes</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Key name</source>
        <translation>Schlüsselname</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>Organisations-ID</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Auth address</source>
        <translation>Auth-Adresse</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key name, as at the service</source>
        <translation>Schlüsselname, wie beim Dienst</translation>
    </message>
    <message>
        <source>Organization (optional)</source>
        <translation>Organisation (optional)</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Name des Dienstes</translation>
    </message>
    <message>
        <source>As it is called where it was made</source>
        <translation>Wie er dort heißt, wo er erstellt wurde</translation>
    </message>
    <message>
        <source>A GUID, shown where the key was made</source>
        <translation>Eine GUID, angezeigt beim Erstellen des Schlüssels</translation>
    </message>
    <message>
        <source>Tokens work in all of your organizations</source>
        <translation>Token funktionieren in allen Ihren Organisationen</translation>
    </message>
    <message>
        <source>This does not begin like a key or token of %1.</source>
        <translation>Das beginnt nicht wie ein Schlüssel oder Token von %1.</translation>
    </message>
    <message>
        <source>%1 has no keys or tokens that begin like this. Its own begin with: %2</source>
        <translation>%1 hat keine Schlüssel oder Token, die so beginnen. Die eigenen beginnen mit: %2</translation>
    </message>
    <message>
        <source>This seems to be only a part of a key: “%1” is missing inside.</source>
        <translation>Das scheint nur ein Teil eines Schlüssels zu sein: Darin fehlt „%1“.</translation>
    </message>
    <message>
        <source>The name holds letters of other alphabets. Written plainly it is %1.</source>
        <translation>Der Name enthält Buchstaben anderer Alphabete. Eindeutig geschrieben lautet er %1.</translation>
    </message>
    <message>
        <source>This is the address of a request, not of the server. Leave out %1 at its end.</source>
        <translation>Das ist die Adresse einer Anfrage, nicht des Servers. Lassen Sie %1 am Ende weg.</translation>
    </message>
    <message>
        <source>An organization ID is a GUID: 32 digits and letters from a to f in five groups, such as 6f9619ff-8b86-d011-b42d-00c04fc964ff, and not the organization&apos;s name.</source>
        <translation>Eine Organisations-ID ist eine GUID: 32 Ziffern und Buchstaben von a bis f in fünf Gruppen, etwa 6f9619ff-8b86-d011-b42d-00c04fc964ff, und nicht der Name der Organisation.</translation>
    </message>
    <message>
        <source>Enter the key or token</source>
        <translation>Geben Sie den Schlüssel oder das Token ein</translation>
    </message>
    <message>
        <source>Paste it as it was shown.</source>
        <translation>Fügen Sie den Wert ein, wie er angezeigt wurde.</translation>
    </message>
    <message>
        <source>The key or token cannot be used</source>
        <translation>Der Schlüssel oder das Token kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>This is not a whole key</source>
        <translation>Das ist kein vollständiger Schlüssel</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>Neuer Sch&amp;lüssel</translation>
    </message>
    <message>
        <source>N&amp;ame in the vault</source>
        <translation>N&amp;ame im Tresor</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What a field of a list&apos;s row is called: &quot;Organization 3&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>As it is called where it was made; sent together with the key.</source>
        <translation>Wie er dort heißt, wo er erstellt wurde; wird zusammen mit dem Schlüssel gesendet.</translation>
    </message>
    <message>
        <source>Sent as %1 with every request.</source>
        <translation>Wird bei jeder Anfrage als %1 gesendet.</translation>
    </message>
    <message>
        <source>A GUID, shown where the key was made.</source>
        <translation>Eine GUID, angezeigt beim Erstellen des Schlüssels.</translation>
    </message>
    <message>
        <source>A key of %1 does not say which organization it is for. Your name for it tells one from another.</source>
        <translation>Ein Schlüssel von %1 sagt nicht, für welche Organisation er ist. Ihr Name dafür unterscheidet sie.</translation>
    </message>
    <message>
        <source>You will see this name in Keyturn (optional).</source>
        <translation>Unter diesem Namen erscheint er in Keyturn (optional).</translation>
    </message>
    <message>
        <source>The service is not known any more</source>
        <translation>Der Dienst ist nicht mehr bekannt</translation>
    </message>
    <message>
        <source>%1 came from a file of your own, which is gone. Put the file back and start Keyturn again, or sign out.</source>
        <translation>%1 kam aus einer eigenen Datei, die verschwunden ist. Legen Sie die Datei zurück, und starten Sie Keyturn neu, oder melden Sie sich ab.</translation>
    </message>
    <message>
        <source>Enter the key&apos;s name</source>
        <translation>Geben Sie den Namen des Schlüssels ein</translation>
    </message>
    <message>
        <source>%1 asks for it together with the key.</source>
        <translation>%1 verlangt ihn zusammen mit dem Schlüssel.</translation>
    </message>
    <message>
        <source>Enter the organization ID</source>
        <translation>Geben Sie die Organisations-ID ein</translation>
    </message>
    <message>
        <source>A token works in several organizations and names one with each request. The ID has no spaces; it is not the name in the address of the dashboard.</source>
        <translation>Ein Token funktioniert in mehreren Organisationen und nennt bei jeder Anfrage eine. Die ID enthält keine Leerzeichen; sie ist nicht der Name in der Adresse des Dashboards.</translation>
    </message>
    <message>
        <source>Name the organization</source>
        <translation>Benennen Sie die Organisation</translation>
    </message>
    <message>
        <source>Nothing in the key tells which organization it is for: with keys of two of them, the names alone tell them apart.</source>
        <translation>Nichts im Schlüssel sagt, für welche Organisation er ist: Bei Schlüsseln für zwei Organisationen unterscheidet sie nur der Name.</translation>
    </message>
    <message>
        <source>The address cannot be used</source>
        <translation>Die Adresse kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>Geben Sie einen Namen ein</translation>
    </message>
    <message>
        <source>You will see this name in the vault.</source>
        <translation>Dieser Name erscheint im Tresor.</translation>
    </message>
    <message>
        <source>%1 has no keys or tokens that begin like this. Choose another service, or leave it out.</source>
        <translation>%1 hat keine Schlüssel oder Token, die so beginnen. Wählen Sie einen anderen Dienst, oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>Choose the service that the key belongs to, or leave it out.</source>
        <translation>Wählen Sie den Dienst, zu dem der Schlüssel gehört, oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>Enter the name of the service that the key belongs to.</source>
        <translation>Geben Sie den Namen des Dienstes ein, zu dem der Schlüssel gehört.</translation>
    </message>
    <message>
        <source>%1 is in the list of services: choose it there.</source>
        <translation>%1 steht in der Liste der Dienste: Wählen Sie den Dienst dort.</translation>
    </message>
    <message>
        <source>Enter the key&apos;s own name at the service: it is sent along with the key.</source>
        <translation>Geben Sie den Namen ein, den der Schlüssel beim Dienst hat: Er wird mit dem Schlüssel gesendet.</translation>
    </message>
    <message>
        <source>Enter the ID of its organization: it is sent along with the key.</source>
        <translation>Geben Sie die ID der Organisation ein: Sie wird mit dem Schlüssel gesendet.</translation>
    </message>
    <message>
        <source>This cannot be an organization ID: it has no spaces, only letters, digits and signs.</source>
        <translation>Das kann keine Organisations-ID sein: Sie enthält keine Leerzeichen, nur Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>Enter a name. You will see this name in the vault.</source>
        <translation>Geben Sie einen Namen ein. Dieser Name erscheint im Tresor.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>service and kind</comment>
        <extracomment>A name for a credential: %1 is its service, %2 its kind</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 key</source>
        <translation>%1-Schlüssel</translation>
    </message>
    <message>
        <source>%1 token</source>
        <translation>%1-Token</translation>
    </message>
    <message>
        <source>%1 access key</source>
        <translation>%1-Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>This is an address. Enter the ID alone.</source>
        <translation>Das ist eine Adresse. Geben Sie nur die ID ein.</translation>
    </message>
</context>
<context>
    <name>KeyInField</name>
    <message>
        <source>This looks like a whole key, so nothing was saved. Keyturn keeps keys only in the keychain: take it out here. Import… in the vault keeps it there.</source>
        <translation>Das sieht wie ein vollständiger Schlüssel aus, deshalb wurde nichts gespeichert. Keyturn bewahrt Schlüssel nur im Schlüsselbund auf: Nehmen Sie ihn hier heraus. „Importieren…“ im Tresor bewahrt ihn dort auf.</translation>
    </message>
    <message>
        <source>A whole key seems to be in the wrong field</source>
        <translation>Ein vollständiger Schlüssel scheint im falschen Feld zu stehen</translation>
    </message>
    <message>
        <source>Only what is in the field for the key goes into the keychain. Take it out here; nothing was saved.</source>
        <translation>Nur was im Feld für den Schlüssel steht, kommt in den Schlüsselbund. Nehmen Sie ihn hier heraus; es wurde nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>KindText</name>
    <message>
        <source>API Keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Account → Tokens</source>
        <translation>Konto → Token</translation>
    </message>
    <message>
        <source>Personal Access Key</source>
        <translation>Persönlicher Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>API Key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>an unnamed organization</source>
        <translation>Organisation ohne Namen</translation>
    </message>
    <message>
        <source>Each key acts for %1 and carries the organization with it.</source>
        <translation>Jeder Schlüssel handelt für %1 und trägt die Organisation in sich.</translation>
    </message>
    <message>
        <source>Tokens are yours and follow you to every organization.</source>
        <translation>Token gehören Ihnen und begleiten Sie in jede Organisation.</translation>
    </message>
    <message>
        <source>The key is exchanged for access tokens that live for a short time.</source>
        <translation>Der Schlüssel wird gegen Zugriffstoken eingetauscht, die kurze Zeit gelten.</translation>
    </message>
    <message>
        <source>The key of %1 at %2. Making a new key revokes the old one.</source>
        <translation>Der Schlüssel von %1 bei %2. Das Erstellen eines neuen Schlüssels widerruft den alten.</translation>
    </message>
    <message>
        <source>%1 exchanges the key for access tokens that live for a short time.</source>
        <translation>%1 tauscht den Schlüssel gegen Zugriffstoken ein, die kurze Zeit gelten.</translation>
    </message>
    <message>
        <source>%1 does not list its keys. This is what this computer has.</source>
        <translation>%1 listet die eigenen Schlüssel nicht auf. Das ist, was dieser Computer hat.</translation>
    </message>
    <message>
        <source>Key list</source>
        <translation>Schlüsselliste</translation>
    </message>
    <message>
        <source>Token list</source>
        <translation>Tokenliste</translation>
    </message>
    <message>
        <source>Create API Key</source>
        <translation>API-Schlüssel erstellen</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Generate key</source>
        <translation>Schlüssel generieren</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>Schlüssel löschen</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>Token löschen</translation>
    </message>
    <message>
        <source>&amp;Local name</source>
        <translation>Lo&amp;kaler Name</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Personal access key</source>
        <translation>Persönlicher Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Copy your key now</source>
        <translation>Kopieren Sie Ihren Schlüssel jetzt</translation>
    </message>
    <message>
        <source>Copy your token now</source>
        <translation>Kopieren Sie Ihr Token jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Your browser was asked to open %1. Make the key there, copy it, and paste it here. It is kept in this computer&apos;s keychain.</source>
        <translation>Ihr Browser wurde gebeten, %1 zu öffnen. Erstellen Sie den Schlüssel dort, kopieren Sie ihn, und fügen Sie ihn hier ein. Er wird im Schlüsselbund dieses Computers aufbewahrt.</translation>
    </message>
    <message>
        <source>Your browser was asked to open %1. Make the key there (%2), copy it, and paste it here. It is kept in this computer&apos;s keychain.</source>
        <extracomment>%2 is the way through menus: &quot;My Organization → Security&quot;</extracomment>
        <translation>Ihr Browser wurde gebeten, %1 zu öffnen. Erstellen Sie den Schlüssel dort (%2), kopieren Sie ihn, und fügen Sie ihn hier ein. Er wird im Schlüsselbund dieses Computers aufbewahrt.</translation>
    </message>
    <message>
        <source>Your browser was asked to open %1. Delete the key there, then answer.</source>
        <translation>Ihr Browser wurde gebeten, %1 zu öffnen. Löschen Sie den Schlüssel dort, und antworten Sie dann.</translation>
    </message>
    <message>
        <source>Your browser was asked to open %1. Delete the key there (%2), then answer.</source>
        <translation>Ihr Browser wurde gebeten, %1 zu öffnen. Löschen Sie den Schlüssel dort (%2), und antworten Sie dann.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>%1 is &quot;3 keys&quot;</extracomment>
        <translation>%1 löschen</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>The link was not followed</source>
        <translation>Dem Link wurde nicht gefolgt</translation>
    </message>
    <message>
        <source>No page, organization or key has a link that long.</source>
        <translation>Keine Seite, keine Organisation und kein Schlüssel hat einen so langen Link.</translation>
    </message>
    <message>
        <source>A link can show a page, an organization or a key, and do nothing else. This one asks for something different.</source>
        <translation>Ein Link kann eine Seite, eine Organisation oder einen Schlüssel zeigen und sonst nichts. Dieser verlangt etwas anderes.</translation>
    </message>
    <message>
        <source>What this link names has characters that the name of no page, organization or key has.</source>
        <translation>Was dieser Link nennt, enthält Zeichen, die im Namen keiner Seite, keiner Organisation und keines Schlüssels vorkommen.</translation>
    </message>
    <message>
        <source>The page that this link names is not there. Some pages need an open account of a service that has them.</source>
        <translation>Die Seite, die dieser Link nennt, ist nicht da. Manche Seiten brauchen ein offenes Konto eines Dienstes, der sie hat.</translation>
    </message>
    <message>
        <source>None of your accounts has the organization that this link names. Connect an account that has it, then open the link again.</source>
        <translation>Keines Ihrer Konten hat die Organisation, die dieser Link nennt. Verbinden Sie ein Konto, das sie hat, und öffnen Sie den Link dann noch einmal.</translation>
    </message>
    <message>
        <source>Neither the open organization nor the vault has the key that this link names. If another organization has it, open that one first.</source>
        <translation>Weder die offene Organisation noch der Tresor hat den Schlüssel, den dieser Link nennt. Wenn eine andere Organisation ihn hat, öffnen Sie zuerst diese.</translation>
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
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a label or a title, and what it is about</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>The file of authorities cannot be read.</source>
        <translation>Die Datei mit Zertifizierungsstellen ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file of authorities is larger than 4 MiB.</source>
        <translation>Die Datei mit Zertifizierungsstellen ist größer als 4 MiB.</translation>
    </message>
    <message>
        <source>There is no certificate in PEM format in the file of authorities.</source>
        <translation>In der Datei mit Zertifizierungsstellen steht kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>No server is trusted now, so none can be reached with https. Choose another file, or trust the system&apos;s.</source>
        <translation>Jetzt wird keinem Server vertraut, darum ist keiner mit https erreichbar. Wählen Sie eine andere Datei, oder vertrauen Sie denen des Systems.</translation>
    </message>
    <message>
        <source>Only the system&apos;s authorities are trusted now.</source>
        <translation>Jetzt wird nur den Zertifizierungsstellen des Systems vertraut.</translation>
    </message>
    <message>
        <source>The system&apos;s authorities are trusted.</source>
        <translation>Den Zertifizierungsstellen des Systems wird vertraut.</translation>
    </message>
    <message>
        <source>Only the authorities in the file are trusted. A connection that is open stays for two minutes at most.</source>
        <translation>Nur den Zertifizierungsstellen in der Datei wird vertraut. Eine offene Verbindung bleibt höchstens zwei Minuten bestehen.</translation>
    </message>
    <message>
        <source>The authorities in the file are trusted besides the system&apos;s.</source>
        <translation>Den Zertifizierungsstellen in der Datei wird neben denen des Systems vertraut.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Creates, keeps and deletes API keys and tokens. Secrets stay in your keychain.</source>
        <translation>Erstellt, bewahrt und löscht API-Schlüssel und Token. Geheimnisse bleiben in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Open the sandbox: a local server with made-up organizations.</source>
        <translation>Die Sandbox öffnen: ein lokaler Server mit erfundenen Organisationen.</translation>
    </message>
    <message>
        <source>Open your own sign-ins, as without any option. Wins over --sandbox.</source>
        <translation>Ihre eigenen Anmeldungen öffnen, wie ohne Option. Hat Vorrang vor --sandbox.</translation>
    </message>
    <message>
        <source>Language and country of texts, dates and numbers, e.g. en_GB; for this start, whatever is chosen in the menu View. Texts are in English if there are none in the language, and then dates are, too.</source>
        <translation>Sprache und Land für Texte, Daten und Zahlen, z. B. de_AT; für diesen Start, was auch immer im Menü Ansicht gewählt ist. Gibt es keine Texte in der Sprache, sind sie englisch, und dann auch die Daten.</translation>
    </message>
    <message>
        <source>locale</source>
        <comment>stands for a value in --help</comment>
        <translation>Locale</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a language.</source>
        <translation>„%1“ ist keine Sprache.</translation>
    </message>
    <message>
        <source>link</source>
        <comment>stands for a value in --help</comment>
        <translation>Link</translation>
    </message>
    <message>
        <source>A keyturn:// link to a page, an organization or a key, which is shown.</source>
        <translation>Ein Link keyturn:// zu einer Seite, einer Organisation oder einem Schlüssel, der gezeigt wird.</translation>
    </message>
    <message>
        <source>Keyturn takes one keyturn:// link, and no files or other arguments.</source>
        <translation>Keyturn nimmt einen Link keyturn:// an und keine Dateien oder anderen Argumente.</translation>
    </message>
</context>
<context>
    <name>OriginText</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Appeared in the list; not made here</source>
        <translation>In der Liste erschienen; nicht hier erstellt</translation>
    </message>
    <message>
        <source>Made by me</source>
        <translation>Von mir erstellt</translation>
    </message>
    <message>
        <source>Made by a colleague</source>
        <translation>Im Team erstellt</translation>
    </message>
    <message>
        <source>To investigate</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>&amp;Mine</source>
        <comment>a key</comment>
        <translation>Von &amp;mir</translation>
    </message>
    <message>
        <source>A &amp;colleague&apos;s</source>
        <comment>a key</comment>
        <translation>Aus dem &amp;Team</translation>
    </message>
    <message>
        <source>&amp;Investigate</source>
        <translation>&amp;Klären</translation>
    </message>
    <message>
        <source>&amp;Unknown</source>
        <comment>who made a key</comment>
        <translation>&amp;Unbekannt</translation>
    </message>
    <message>
        <source>Not made here</source>
        <translation>Nicht hier erstellt</translation>
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
        <translation>Im Tresor anzeigen</translation>
    </message>
    <message>
        <source>Show in %1</source>
        <translation>In %1 anzeigen</translation>
    </message>
    <message>
        <source>%1 (server unknown)</source>
        <translation>%1 (Server unbekannt)</translation>
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
        <translation>fehlt</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>muss eine Liste sein</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be a number of days from 1 to %1</source>
        <translation>muss eine Anzahl von Tagen von 1 bis %1 sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2.</source>
        <comment>%1 is a place in a file, %2 says what is wrong with it</comment>
        <translation>„%1“ %2.</translation>
    </message>
    <message>
        <source>must begin with &quot;/&quot;</source>
        <translation>muss mit „/“ beginnen</translation>
    </message>
    <message>
        <source>must not hold &quot;//&quot;</source>
        <translation>darf „//“ nicht enthalten</translation>
    </message>
    <message>
        <source>must not hold the segments &quot;.&quot; or &quot;..&quot;</source>
        <translation>darf die Abschnitte „.“ und „..“ nicht enthalten</translation>
    </message>
    <message>
        <source>must not hold &quot;?&quot; or &quot;#&quot;</source>
        <translation>darf „?“ und „#“ nicht enthalten</translation>
    </message>
    <message>
        <source>must be at most 512 letters, digits and the signs of a path</source>
        <translation>darf höchstens 512 Buchstaben, Ziffern und Zeichen eines Pfads haben</translation>
    </message>
    <message>
        <source>must be the name of a field</source>
        <translation>muss der Name eines Felds sein</translation>
    </message>
    <message>
        <source>must be the name of an environment variable</source>
        <translation>muss der Name einer Umgebungsvariablen sein</translation>
    </message>
    <message>
        <source>must hold &quot;{id}&quot; once</source>
        <translation>muss „{id}“ einmal enthalten</translation>
    </message>
    <message>
        <source>must not hold &quot;{id}&quot;</source>
        <translation>darf „{id}“ nicht enthalten</translation>
    </message>
    <message>
        <source>must be an https address without user name, query or fragment</source>
        <translation>muss eine https-Adresse ohne Benutzernamen, Abfrage und Fragment sein</translation>
    </message>
    <message>
        <source>must be a text of at most 512 characters</source>
        <translation>muss ein Text von höchstens 512 Zeichen sein</translation>
    </message>
    <message>
        <source>must be an https address</source>
        <translation>muss eine https-Adresse sein</translation>
    </message>
    <message>
        <source>is missing, and there are &quot;snippets&quot;</source>
        <translation>fehlt, obwohl es „snippets“ gibt</translation>
    </message>
    <message>
        <source>must be the name of one of the &quot;ways&quot;</source>
        <translation>muss der Name eines der „ways“ sein</translation>
    </message>
    <message>
        <source>must be at most 200 ASCII characters</source>
        <translation>darf höchstens 200 ASCII-Zeichen haben</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>muss eines davon sein: %1</translation>
    </message>
    <message>
        <source>must be the name of a JSON key</source>
        <translation>muss der Name eines JSON-Schlüssels sein</translation>
    </message>
    <message>
        <source>must not name the field of the key itself</source>
        <translation>darf nicht das Feld des Schlüssels selbst nennen</translation>
    </message>
    <message>
        <source>must be a list of different numbers of days, ascending</source>
        <translation>muss eine aufsteigende Liste verschiedener Anzahlen von Tagen sein</translation>
    </message>
    <message>
        <source>must be &quot;ms&quot;: moments are sent as epoch milliseconds</source>
        <translation>muss „ms“ sein: Zeitpunkte werden als Millisekunden seit 1970 gesendet</translation>
    </message>
    <message>
        <source>must be one of &quot;presetDays&quot;</source>
        <translation>muss einer der Werte in „presetDays“ sein</translation>
    </message>
    <message>
        <source>must not be less than one of &quot;presetDays&quot;</source>
        <translation>darf nicht kleiner als ein Wert in „presetDays“ sein</translation>
    </message>
    <message>
        <source>must be at most 16 visible ASCII characters</source>
        <translation>darf höchstens 16 sichtbare ASCII-Zeichen haben</translation>
    </message>
    <message>
        <source>must be at most 4 visible ASCII characters</source>
        <translation>darf höchstens 4 sichtbare ASCII-Zeichen haben</translation>
    </message>
    <message>
        <source>must be a number from 1 to 64</source>
        <translation>muss eine Zahl von 1 bis 64 sein</translation>
    </message>
    <message>
        <source>must be the name of an HTTP header</source>
        <translation>muss der Name eines HTTP-Headers sein</translation>
    </message>
    <message>
        <source>must not be a header that Keyturn sets itself</source>
        <translation>darf kein Header sein, den Keyturn selbst setzt</translation>
    </message>
    <message>
        <source>needs the field &quot;expiresAt&quot; among the &quot;fields&quot;</source>
        <translation>braucht das Feld „expiresAt“ unter „fields“</translation>
    </message>
    <message>
        <source>must be a text of at most 100 visible characters</source>
        <translation>muss ein Text von höchstens 100 sichtbaren Zeichen sein</translation>
    </message>
    <message>
        <source>must be GET, because a check must not change anything</source>
        <translation>muss GET sein, weil eine Prüfung nichts ändern darf</translation>
    </message>
    <message>
        <source>must be a query such as &quot;limit=1&quot;</source>
        <translation>muss eine Abfrage wie „limit=1“ sein</translation>
    </message>
    <message>
        <source>must be a status from 400 to 499</source>
        <translation>muss ein Status von 400 bis 499 sein</translation>
    </message>
    <message>
        <source>must be one of not-accepted, not-allowed, refused</source>
        <translation>muss not-accepted, not-allowed oder refused sein</translation>
    </message>
    <message>
        <source>must be at most 32 small letters, digits and hyphens</source>
        <translation>darf höchstens 32 Kleinbuchstaben, Ziffern und Bindestriche haben</translation>
    </message>
    <message>
        <source>must be a text of at most 64 characters</source>
        <translation>muss ein Text von höchstens 64 Zeichen sein</translation>
    </message>
    <message>
        <source>must not hold invisible characters</source>
        <translation>darf keine unsichtbaren Zeichen enthalten</translation>
    </message>
    <message>
        <source>must be a number from 0 to 1000</source>
        <translation>muss eine Zahl von 0 bis 1000 sein</translation>
    </message>
    <message>
        <source>must be a text of at most 200 characters</source>
        <translation>muss ein Text von höchstens 200 Zeichen sein</translation>
    </message>
    <message>
        <source>must hold &quot;api-key&quot;, &quot;token&quot; or &quot;personal-access-key&quot;</source>
        <translation>muss „api-key“, „token“ oder „personal-access-key“ enthalten</translation>
    </message>
    <message>
        <source>is missing, and a kind has an &quot;exchange&quot;</source>
        <translation>fehlt, obwohl eine Art einen „exchange“ hat</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is larger than 256 KiB.</source>
        <translation>Die Datei ist größer als 256 KiB.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Das ist kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>The file must hold one JSON object.</source>
        <translation>Die Datei muss ein JSON-Objekt enthalten.</translation>
    </message>
    <message>
        <source>A key appears twice in the same object.</source>
        <translation>Ein JSON-Schlüssel steht zweimal im selben Objekt.</translation>
    </message>
    <message>
        <source>&quot;id&quot; must name the service with at most 32 small letters, digits and hyphens.</source>
        <translation>„id“ muss den Dienst mit höchstens 32 Kleinbuchstaben, Ziffern und Bindestrichen benennen.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is in %2 already.</source>
        <translation>Der Dienst „%1“ steht bereits in %2.</translation>
    </message>
    <message>
        <source>There is no folder for the user&apos;s own services.</source>
        <translation>Es gibt keinen Ordner für eigene Dienste.</translation>
    </message>
    <message>
        <source>The folder is a symbolic link; Keyturn writes to real folders only.</source>
        <translation>Der Ordner ist ein symbolischer Link; Keyturn schreibt nur in echte Ordner.</translation>
    </message>
    <message>
        <source>The file is a symbolic link; Keyturn writes to real files only.</source>
        <translation>Die Datei ist ein symbolischer Link; Keyturn schreibt nur in echte Dateien.</translation>
    </message>
    <message>
        <source>There is something else in the place of the file.</source>
        <translation>An der Stelle der Datei ist etwas anderes.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Der Ordner kann nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Die Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file is there, but not a profile of this service.</source>
        <translation>Die Datei ist da, aber kein Profil dieses Diensts.</translation>
    </message>
    <message>
        <source>The file cannot be removed.</source>
        <translation>Die Datei kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The service has no such operation to change.</source>
        <translation>Der Dienst hat keinen solchen Vorgang, der geändert werden könnte.</translation>
    </message>
    <message>
        <source>This operation did not come with Keyturn; there is no way back.</source>
        <translation>Dieser Vorgang kam nicht mit Keyturn; es gibt kein Zurück.</translation>
    </message>
    <message>
        <source>must set {{value}}: the language env reads no variables</source>
        <translation>muss {{value}} setzen: Die Sprache env liest keine Variablen</translation>
    </message>
    <message>
        <source>must not name {{organizationHeader}} without an &quot;organizationHeader&quot;</source>
        <translation>darf {{organizationHeader}} nicht ohne einen „organizationHeader“ nennen</translation>
    </message>
    <message>
        <source>must not name an organization without an &quot;organizationVariable&quot;</source>
        <translation>darf keine Organisation ohne eine „organizationVariable“ nennen</translation>
    </message>
    <message>
        <source>must not name an organization: the language env reads no variables</source>
        <translation>darf keine Organisation nennen: Die Sprache env liest keine Variablen</translation>
    </message>
    <message>
        <source>must not name {{authUrl:…}} without an &quot;exchange&quot;</source>
        <translation>darf {{authUrl:…}} nicht ohne einen „exchange“ nennen</translation>
    </message>
    <message>
        <source>holds a path that %1</source>
        <comment>%1 ends the sentence</comment>
        <translation>enthält einen Pfad mit einem Fehler: Er %1</translation>
    </message>
    <message>
        <source>must be a text of at most 32 characters</source>
        <translation>muss ein Text von höchstens 32 Zeichen sein</translation>
    </message>
    <message>
        <source>must be a list of lines</source>
        <translation>muss eine Liste von Zeilen sein</translation>
    </message>
    <message>
        <source>must not hold &quot;{{&quot; without a &quot;}}&quot; behind it</source>
        <translation>darf „{{“ nicht ohne folgendes „}}“ enthalten</translation>
    </message>
    <message>
        <source>must not hold a placeholder that is not in the list</source>
        <translation>darf keinen Platzhalter enthalten, der nicht in der Liste steht</translation>
    </message>
</context>
<context>
    <name>ReminderText</name>
    <message>
        <source>1 key</source>
        <translation>1 Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 Token</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Token</numerusform>
        </translation>
    </message>
    <message>
        <source>One key</source>
        <translation>Ein Schlüssel</translation>
    </message>
    <message>
        <source>One token</source>
        <translation>Ein Token</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>&quot;2 tokens&quot; and &quot;1 key&quot;</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 expires today</source>
        <extracomment>%1 is &quot;One key&quot;, &quot;3 keys&quot; or &quot;2 tokens and 1 key&quot;, as in the next texts</extracomment>
        <translation>%1 läuft heute ab</translation>
    </message>
    <message>
        <source>%1 expire today</source>
        <translation>%1 laufen heute ab</translation>
    </message>
    <message>
        <source>%1 expires this week</source>
        <translation>%1 läuft diese Woche ab</translation>
    </message>
    <message>
        <source>%1 expire this week</source>
        <translation>%1 laufen diese Woche ab</translation>
    </message>
    <message>
        <source>%1 expires soon</source>
        <translation>%1 läuft bald ab</translation>
    </message>
    <message>
        <source>%1 expire soon</source>
        <translation>%1 laufen bald ab</translation>
    </message>
    <message>
        <source>%1, %2 of them today</source>
        <extracomment>%1 is &quot;3 keys expire this week&quot;, %2 a number</extracomment>
        <translation>%1, davon %2 heute</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>SnippetName</name>
    <message>
        <source>MCP client</source>
        <translation>MCP-Client</translation>
    </message>
    <message>
        <source>Shell export</source>
        <translation>Shell-Export</translation>
    </message>
</context>
<context>
    <name>SwapText</name>
    <message>
        <source>The file is not there</source>
        <translation>Die Datei ist nicht da</translation>
    </message>
    <message>
        <source>Nothing was changed. Look whether %1 has moved, or put the new key in its place by hand.</source>
        <translation>Es wurde nichts geändert. Sehen Sie nach, ob %1 verschoben wurde, oder setzen Sie den neuen Schlüssel von Hand ein.</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Das ist keine Datei</translation>
    </message>
    <message>
        <source>Nothing was changed: Keyturn swaps keys in ordinary files only.</source>
        <translation>Es wurde nichts geändert: Keyturn tauscht Schlüssel nur in gewöhnlichen Dateien aus.</translation>
    </message>
    <message>
        <source>The file has other names</source>
        <translation>Die Datei hat weitere Namen</translation>
    </message>
    <message>
        <source>Nothing was changed: under its other names (hard links) the file would keep the old key. Change it by hand.</source>
        <translation>Es wurde nichts geändert: Unter ihren anderen Namen (harten Links) behielte die Datei den alten Schlüssel. Ändern Sie sie von Hand.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing was changed. Look who may read %1.</source>
        <translation>Es wurde nichts geändert. Sehen Sie nach, wer %1 lesen darf.</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Die Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The file is as it was. Look who may write %1, and whether its owner and its rights can be kept.</source>
        <translation>Die Datei ist, wie sie war. Sehen Sie nach, wer %1 schreiben darf und ob Besitz und Rechte erhalten bleiben können.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the new key in it by hand.</source>
        <translation>Es wurde nichts geändert. Setzen Sie den neuen Schlüssel von Hand ein.</translation>
    </message>
    <message>
        <source>The old key is not in this file</source>
        <translation>Der alte Schlüssel steht nicht in dieser Datei</translation>
    </message>
    <message>
        <source>Nothing was changed. It may be written in another way, or the file has another key.</source>
        <translation>Es wurde nichts geändert. Vielleicht ist er anders geschrieben, oder die Datei enthält einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The new key is the old one</source>
        <translation>Der neue Schlüssel ist der alte</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The new key needs quotes in this file</source>
        <translation>Der neue Schlüssel braucht in dieser Datei Anführungszeichen</translation>
    </message>
    <message>
        <source>Another program has changed the file</source>
        <translation>Ein anderes Programm hat die Datei geändert</translation>
    </message>
    <message>
        <source>The file was left as that program wrote it. Swap again to see what is in it now.</source>
        <translation>Die Datei blieb so, wie jenes Programm sie geschrieben hat. Tauschen Sie erneut aus, um zu sehen, was jetzt darin steht.</translation>
    </message>
    <message>
        <source>The file still has the new key. Look who may write %1, then undo once more.</source>
        <translation>Die Datei hat noch den neuen Schlüssel. Sehen Sie nach, wer %1 schreiben darf, und machen Sie es dann noch einmal rückgängig.</translation>
    </message>
    <message>
        <source>The file was left as that program wrote it, and the swap can no longer be undone. “Swap in file…” looks what is in it now.</source>
        <translation>Die Datei blieb so, wie jenes Programm sie geschrieben hat, und das Austauschen kann nicht mehr rückgängig gemacht werden. „In Datei austauschen…“ sieht nach, was jetzt darin steht.</translation>
    </message>
</context>
<context>
    <name>UnknownOutcome</name>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The request was canceled before the answer had come.</source>
        <translation>Die Anfrage wurde abgebrochen, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>%1 answered with a redirect, which Keyturn does not follow.</source>
        <translation>%1 hat mit einer Weiterleitung geantwortet, der Keyturn nicht folgt.</translation>
    </message>
    <message>
        <source>The answer was too large to be read.</source>
        <translation>Die Antwort war zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The answer stated two lengths, so nobody can tell where it ends.</source>
        <translation>Die Antwort nannte zwei Längen, sodass niemand sagen kann, wo sie endet.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>Die Antwort war nicht verständlich.</translation>
    </message>
    <message>
        <source>%1 answered with an error (%2).</source>
        <translation>%1 hat mit einem Fehler geantwortet (%2).</translation>
    </message>
    <message>
        <source>The connection ended before a readable answer had come.</source>
        <translation>Die Verbindung endete, bevor eine lesbare Antwort kam.</translation>
    </message>
    <message>
        <source>%1 may have created the key</source>
        <translation>%1 hat den Schlüssel vielleicht erstellt</translation>
    </message>
    <message>
        <source>The request was sent once and is not repeated. If it was created, its secret is lost: delete it and create a new one.</source>
        <translation>Die Anfrage wurde einmal gesendet und wird nicht wiederholt. Falls der Schlüssel erstellt wurde, ist sein Geheimnis verloren: Löschen Sie ihn, und erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>%1 may have deleted the key</source>
        <translation>%1 hat den Schlüssel vielleicht gelöscht</translation>
    </message>
    <message>
        <source>Refresh the list to see what is there.</source>
        <translation>Aktualisieren Sie die Liste, um zu sehen, was vorhanden ist.</translation>
    </message>
    <message>
        <source>%1 may have renamed the key</source>
        <translation>%1 hat den Schlüssel vielleicht umbenannt</translation>
    </message>
    <message>
        <source>Refresh the list to see its name.</source>
        <translation>Aktualisieren Sie die Liste, um den Namen zu sehen.</translation>
    </message>
    <message>
        <source>No access token came</source>
        <translation>Es kam kein Zugriffstoken</translation>
    </message>
    <message>
        <source>If a token was made, it expires on its own. You can ask again.</source>
        <translation>Falls ein Token erstellt wurde, läuft es von selbst ab. Sie können erneut anfragen.</translation>
    </message>
</context>
<context>
    <name>commandline</name>
    <message>
        <source>%1: %2 See %1 --help.</source>
        <extracomment>%1 is a program, %2 a sentence that says what is wrong</extracomment>
        <translation>%1: %2 Siehe %1 --help.</translation>
    </message>
</context>
<context>
    <name>endtext</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Asked for %1, not confirmed</source>
        <translation>Verlangt: %1, nicht bestätigt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>The expiry is not the one that was asked for</source>
        <translation>Der Ablauf ist nicht der verlangte</translation>
    </message>
    <message>
        <source>Asked for: %1. %2 says that it ends: %3.</source>
        <extracomment>a moment or &quot;Never&quot;, the name of a service, a moment or &quot;Never&quot;</extracomment>
        <translation>Verlangt: %1. Ablauf laut %2: %3.</translation>
    </message>
</context>
<context>
    <name>keyturn::AboutDialog</name>
    <message>
        <source>Secret Service or KWallet</source>
        <translation>Secret Service oder KWallet</translation>
    </message>
    <message>
        <source>About Keyturn</source>
        <translation>Über Keyturn</translation>
    </message>
    <message>
        <source>Keyturn %1</source>
        <translation>Keyturn %1</translation>
    </message>
    <message>
        <source>Creates, keeps and deletes API keys and tokens. Secrets are kept in your keychain and nowhere else.</source>
        <translation>Erstellt, bewahrt und löscht API-Schlüssel und Token. Geheimnisse werden in Ihrem Schlüsselbund aufbewahrt und nirgendwo sonst.</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>MIT</source>
        <translation>MIT</translation>
    </message>
    <message>
        <source>C&amp;opy details</source>
        <translation>&amp;Details kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Details kopiert</translation>
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
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Check sum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Expiry before</source>
        <translation>Ablauf vorher</translation>
    </message>
    <message>
        <source>Expiry now</source>
        <translation>Ablauf jetzt</translation>
    </message>
    <message>
        <source>Name before</source>
        <translation>Name vorher</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>keyturn::ActivityModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;API key&quot; or &quot;Token&quot;, %2 its name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Key ID: %1</source>
        <translation>Schlüssel-ID: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Which key</source>
        <translation>Welcher Schlüssel</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>keyturn::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>Look whether somebody has changed the log in Keyturn&apos;s file</source>
        <translation>Nachsehen, ob jemand das Protokoll in Keyturns Datei geändert hat</translation>
    </message>
    <message>
        <source>Activity list</source>
        <translation>Aktivitätsliste</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Schlüssel</translation>
    </message>
    <message>
        <source>Keep entries</source>
        <translation>Einträge behalten</translation>
    </message>
    <message>
        <source>Keep for ever</source>
        <translation>Unbegrenzt behalten</translation>
    </message>
    <message>
        <source>Keep for 1 year</source>
        <translation>1 Jahr behalten</translation>
    </message>
    <message>
        <source>Keep for 90 days</source>
        <translation>90 Tage behalten</translation>
    </message>
    <message>
        <source>Nothing was cut off: the log was touched, or cannot be read</source>
        <translation>Nichts wurde entfernt: Das Protokoll wurde verändert oder kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No entry of the log matches the search and the filter.</source>
        <translation>Kein Eintrag des Protokolls passt zu Suche und Filter.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>Das Protokoll konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Keyturn cannot read its own file. Your keys are not affected.</source>
        <translation>Keyturn kann die eigene Datei nicht lesen. Ihre Schlüssel sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The log lacks something</source>
        <translation>Im Protokoll fehlt etwas</translation>
    </message>
    <message>
        <source>Keyturn could not write its own file when something was done, so no entry says so.</source>
        <translation>Keyturn konnte bei einem Vorgang die eigene Datei nicht schreiben, deshalb gibt es dazu keinen Eintrag.</translation>
    </message>
    <message>
        <source>Verifying the log…</source>
        <translation>Protokoll wird geprüft…</translation>
    </message>
    <message>
        <source>Only the history of this key: %1</source>
        <translation>Nur der Verlauf dieses Schlüssels: %1</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>Show its &amp;history</source>
        <translation>&amp;Verlauf anzeigen</translation>
    </message>
    <message>
        <source>Copy key &amp;ID</source>
        <translation>Schlüssel-&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and older ones</source>
        <extracomment>%1 is &quot;500 entries&quot;</extracomment>
        <translation>%1 und ältere</translation>
    </message>
    <message>
        <source>Not exported: the log could not be read</source>
        <translation>Nicht exportiert: Das Protokoll konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>What was done here and seen to change. Never a value of a key.</source>
        <translation>Was hier getan wurde und was sich geändert hat. Nie der Wert eines Schlüssels.</translation>
    </message>
    <message>
        <source>Nothing is noted yet</source>
        <translation>Noch ist nichts vermerkt</translation>
    </message>
    <message>
        <source>What you do with keys is noted here, and so is what others have changed at a service. What happens in the sandbox is not noted.</source>
        <translation>Hier wird vermerkt, was Sie mit Schlüsseln tun und was andere bei einem Dienst geändert haben. Was in der Sandbox geschieht, wird nicht vermerkt.</translation>
    </message>
</context>
<context>
    <name>keyturn::ActivityVerification</name>
    <message>
        <source>The log could not be verified</source>
        <translation>Das Protokoll konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>Keyturn cannot read its own file. Nothing is known about the log.</source>
        <translation>Keyturn kann die eigene Datei nicht lesen. Über das Protokoll ist nichts bekannt.</translation>
    </message>
    <message>
        <source>The log was changed</source>
        <translation>Das Protokoll wurde geändert</translation>
    </message>
    <message>
        <source>Entry %1 was changed: what is in the file now is not what Keyturn wrote. The entries before it are as they were written.</source>
        <translation>Eintrag %1 wurde geändert: Was jetzt in der Datei steht, hat nicht Keyturn geschrieben. Die Einträge davor sind, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>The log has a gap</source>
        <translation>Das Protokoll hat eine Lücke</translation>
    </message>
    <message>
        <source>Entry %1 is missing or cannot be read. The entries before it are as Keyturn wrote them.</source>
        <translation>Eintrag %1 fehlt oder kann nicht gelesen werden. Die Einträge davor sind, wie Keyturn sie geschrieben hat.</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Stelle anzeigen</translation>
    </message>
    <message>
        <source>One entry was looked at.</source>
        <translation>Ein Eintrag wurde durchgesehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were looked at.</source>
        <translation>
            <numerusform>%Ln Eintrag wurde durchgesehen.</numerusform>
            <numerusform>%Ln Einträge wurden durchgesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is as Keyturn wrote it</source>
        <translation>Das Protokoll ist, wie Keyturn es geschrieben hat</translation>
    </message>
    <message>
        <source>%1 The newest check sum ends with %2. Keep it elsewhere: comparing it later also finds out whether somebody wrote the whole log anew.</source>
        <extracomment>%1 is &quot;12 entries were looked at.&quot;, %2 the end of a check sum</extracomment>
        <translation>%1 Die neueste Prüfsumme endet mit %2. Bewahren Sie sie an anderer Stelle auf: Ein späterer Vergleich zeigt auch, ob jemand das ganze Protokoll neu geschrieben hat.</translation>
    </message>
    <message>
        <source>Copy the check sum</source>
        <translation>Prüfsumme kopieren</translation>
    </message>
</context>
<context>
    <name>keyturn::CalendarExport</name>
    <message>
        <source>A key expires</source>
        <translation>Ein Schlüssel läuft ab</translation>
    </message>
    <message>
        <source>“%1” expires</source>
        <translation>„%1“ läuft ab</translation>
    </message>
    <message>
        <source>Nothing to add to a calendar</source>
        <translation>Nichts für den Kalender</translation>
    </message>
    <message>
        <source>Keyturn knows of no end that is still to come. Choose a key that expires.</source>
        <translation>Keyturn kennt keinen Ablauf, der noch bevorsteht. Wählen Sie einen Schlüssel, der abläuft.</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Zum Kalender hinzufügen</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Es wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 kann nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The end of one key was written</source>
        <translation>Der Ablauf eines Schlüssels wurde geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>The ends of %Ln keys were written</source>
        <translation>
            <numerusform>Der Ablauf von %Ln Schlüssel wurde geschrieben</numerusform>
            <numerusform>Der Ablauf von %Ln Schlüsseln wurde geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1 with your calendar. Opened again later, it finds these events and moves those whose end has changed.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Öffnen Sie %1 mit Ihrem Kalender. Wird die Datei später erneut geöffnet, findet er diese Termine wieder und verschiebt jene, deren Ablauf sich geändert hat.</translation>
    </message>
    <message>
        <source>%1, so Keyturn may forget which ends are in the calendar: a later file may not move those that change.</source>
        <extracomment>%1 is a sentence without its full stop: &quot;The disk is full&quot;</extracomment>
        <translation>%1, sodass Keyturn vergessen kann, welche Abläufe im Kalender stehen: Eine spätere Datei verschiebt geänderte Termine dann vielleicht nicht.</translation>
    </message>
</context>
<context>
    <name>keyturn::CaptureDialog</name>
    <message>
        <source>Add the token you made there</source>
        <translation>Dort erstelltes Token hinzufügen</translation>
    </message>
    <message>
        <source>Import a key</source>
        <translation>Schlüssel importieren</translation>
    </message>
    <message>
        <source>Add the key you made there</source>
        <translation>Dort erstellten Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>The key is kept in this computer&apos;s keychain. Nothing is sent anywhere.</source>
        <translation>Der Schlüssel wird im Schlüsselbund dieses Computers aufbewahrt. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>“%1” was saved late</source>
        <translation>„%1“ wurde verspätet gespeichert</translation>
    </message>
    <message>
        <source>Your keychain has answered, and the key is in the vault now. What the form holds is not saved yet.</source>
        <translation>Ihr Schlüsselbund hat geantwortet, und der Schlüssel ist jetzt im Tresor. Was das Formular enthält, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>This key is in the vault already</source>
        <translation>Dieser Schlüssel ist bereits im Tresor</translation>
    </message>
    <message>
        <source>This key may be in the vault already</source>
        <translation>Dieser Schlüssel ist vielleicht bereits im Tresor</translation>
    </message>
    <message>
        <source>“%1” has the same ID.</source>
        <translation>„%1“ hat dieselbe ID.</translation>
    </message>
    <message>
        <source>“%1” ends the same.</source>
        <translation>„%1“ endet gleich.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Keyturn could not write its own list</source>
        <translation>Keyturn konnte die eigene Liste nicht schreiben</translation>
    </message>
    <message>
        <source>Without it the entry would not be found again. Save once more; Cancel takes it out of the keychain again.</source>
        <translation>Ohne sie wäre der Eintrag nicht wiederzufinden. Speichern Sie noch einmal; „Abbrechen“ nimmt ihn wieder aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Saving in your keychain…</source>
        <translation>Wird in Ihrem Schlüsselbund gespeichert…</translation>
    </message>
    <message>
        <source>Please wait until the key is saved.</source>
        <translation>Bitte warten Sie, bis der Schlüssel gespeichert ist.</translation>
    </message>
</context>
<context>
    <name>keyturn::CertificateText</name>
    <message>
        <source>The server did not agree to a secure connection with TLS 1.2 or later.</source>
        <translation>Der Server hat keiner sicheren Verbindung mit TLS 1.2 oder neuer zugestimmt.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Das Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet. The clock of this computer may be wrong.</source>
        <translation>Das Zertifikat ist noch nicht gültig. Die Uhr dieses Computers kann falsch gehen.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server.</source>
        <translation>Das Zertifikat gehört zu einem anderen Server.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself, not by an authority that this computer trusts.</source>
        <translation>Das Zertifikat ist selbst signiert, nicht von einer Stelle, der dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that this computer does not trust.</source>
        <translation>Das Zertifikat wurde von einer Stelle ausgestellt, der dieser Computer nicht vertraut.</translation>
    </message>
    <message>
        <source>The certificate has been revoked.</source>
        <translation>Das Zertifikat wurde widerrufen.</translation>
    </message>
    <message>
        <source>The server showed no certificate.</source>
        <translation>Der Server hat kein Zertifikat vorgelegt.</translation>
    </message>
    <message>
        <source>This computer has no library for secure connections.</source>
        <translation>Dieser Computer hat keine Bibliothek für sichere Verbindungen.</translation>
    </message>
    <message>
        <source>The certificate may not be used for this server.</source>
        <translation>Das Zertifikat darf für diesen Server nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The certificate is damaged or forged.</source>
        <translation>Das Zertifikat ist beschädigt oder gefälscht.</translation>
    </message>
    <message>
        <source>Whether the certificate has been revoked could not be found out.</source>
        <translation>Ob das Zertifikat widerrufen wurde, war nicht feststellbar.</translation>
    </message>
    <message>
        <source>The certificate could not be checked.</source>
        <translation>Das Zertifikat konnte nicht geprüft werden.</translation>
    </message>
</context>
<context>
    <name>keyturn::ChoiceBox</name>
    <message>
        <source>Opens the list of choices</source>
        <translation>Öffnet die Liste der Auswahlmöglichkeiten</translation>
    </message>
</context>
<context>
    <name>keyturn::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Find a page, a command or a key</source>
        <translation>Seite, Befehl oder Schlüssel finden</translation>
    </message>
    <message>
        <source>Enter opens the first that is found</source>
        <translation>Die Eingabetaste öffnet das Erste, was gefunden wird</translation>
    </message>
    <message>
        <source>Nothing has all these words in its name.</source>
        <translation>Nichts hat alle diese Wörter im Namen.</translation>
    </message>
    <message>
        <source>The first %L1 of %L2. Type more to find others.</source>
        <translation>Die ersten %L1 von %L2. Tippen Sie mehr, um andere zu finden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::Commands</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Ausgewählte Zeilen</translation>
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
        <translation>In einer Liste</translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectDialog</name>
    <message>
        <source>Connect an account</source>
        <translation>Konto verbinden</translation>
    </message>
    <message>
        <source>Stay signed in until I quit</source>
        <translation>Bis zum Beenden angemeldet bleiben</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Keyturn knows no request that checks a key of %1, so it cannot sign in there.</source>
        <translation>Keyturn kennt keine Anfrage, die einen Schlüssel von %1 prüft, und kann sich dort deshalb nicht anmelden.</translation>
    </message>
    <message>
        <source>An API key acts for one organization. A personal access token works in all of yours.</source>
        <translation>Ein API-Schlüssel handelt für eine Organisation. Ein persönliches Zugriffstoken funktioniert in allen Ihren Organisationen.</translation>
    </message>
    <message>
        <source>The key stays in your keychain. It is exchanged for access tokens, which live for a short time.</source>
        <translation>Der Schlüssel bleibt in Ihrem Schlüsselbund. Er wird gegen Zugriffstoken eingetauscht, die kurze Zeit gelten.</translation>
    </message>
    <message>
        <source>%1 has one key for each organization: making a new key revokes the old one.</source>
        <translation>%1 hat für jede Organisation einen Schlüssel: Das Erstellen eines neuen widerruft den alten.</translation>
    </message>
    <message>
        <source>%1 is asked first. Only a key that it accepts is kept.</source>
        <translation>Zuerst wird %1 gefragt. Nur ein Schlüssel, der dort angenommen wird, wird aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Try the keychain again</source>
        <translation>S&amp;chlüsselbund erneut versuchen</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Saving in your keychain…</source>
        <translation>Wird in Ihrem Schlüsselbund gespeichert…</translation>
    </message>
    <message>
        <source>This is the address of a request</source>
        <translation>Das ist die Adresse einer Anfrage</translation>
    </message>
    <message>
        <source>The address ends with a path of the API of %1. The server&apos;s address is %2.</source>
        <translation>Die Adresse endet mit einem Pfad der API von %1. Die Serveradresse ist %2.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Connect as it is</source>
        <translation>Unverändert verbinden</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>Trotzdem verbinden</translation>
    </message>
    <message>
        <source>The sign-in works. %1 Without the keychain you can stay signed in until you quit; nothing is written to disk.</source>
        <translation>Die Anmeldung funktioniert. %1 Ohne Schlüsselbund können Sie bis zum Beenden angemeldet bleiben; auf den Datenträger wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Please wait until the key is saved.</source>
        <translation>Bitte warten Sie, bis der Schlüssel gespeichert ist.</translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectionDialog</name>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a key, %2 the server, %3 the server where it is exchanged for access tokens</extracomment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1 at %2, exchanged at %3</source>
        <translation>%1 bei %2, eingetauscht bei %3</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>&amp;Kontoname</translation>
    </message>
    <message>
        <source>&amp;Organizations</source>
        <translation>&amp;Organisationen</translation>
    </message>
    <message>
        <source>Organization name</source>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <source>&amp;Organization name</source>
        <translation>Na&amp;me der Organisation</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>Organisations-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Add organization</source>
        <translation>Organisation &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>This is not an organization ID</source>
        <translation>Das ist keine Organisations-ID</translation>
    </message>
    <message>
        <source>“%1” is empty or holds spaces or letters that no ID has.</source>
        <translation>„%1“ ist leer oder enthält Leerzeichen oder Buchstaben, die in keiner ID vorkommen.</translation>
    </message>
    <message>
        <source>Enter at least one organization</source>
        <translation>Geben Sie mindestens eine Organisation ein</translation>
    </message>
    <message>
        <source>A token names an organization with each request.</source>
        <translation>Ein Token nennt bei jeder Anfrage eine Organisation.</translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectionEntry</name>
    <message>
        <source>open now</source>
        <translation>jetzt geöffnet</translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectionList</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>Konto suchen</translation>
    </message>
    <message>
        <source>No account has this name</source>
        <translation>Kein Konto hat diesen Namen</translation>
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
        <translation>2. Einsetzen</translation>
    </message>
    <message>
        <source>Nothing is noted under “Used in” of the old key. Put the new one wherever you know the old one to be.</source>
        <translation>Unter „Verwendet in“ ist beim alten Schlüssel nichts vermerkt. Setzen Sie den neuen überall ein, wo Ihres Wissens der alte steht.</translation>
    </message>
    <message>
        <source>Nobody knows what uses the old key</source>
        <translation>Niemand weiß, was den alten Schlüssel verwendet</translation>
    </message>
    <message>
        <source>Everything that was noted has the new key</source>
        <translation>Alle vermerkten Stellen haben den neuen Schlüssel</translation>
    </message>
    <message>
        <source>Tick each place once it has the new key: %L1 of %L2 have it</source>
        <translation>Haken Sie jede Stelle ab, sobald sie den neuen Schlüssel hat: %L1 von %L2 haben ihn</translation>
    </message>
    <message>
        <source>The vault does not have the old key&apos;s value.</source>
        <translation>Der Tresor hat den Wert des alten Schlüssels nicht.</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>Datei wird durchgesehen…</translation>
    </message>
    <message>
        <source>The file has the new key</source>
        <translation>Die Datei hat den neuen Schlüssel</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Datei wird geschrieben…</translation>
    </message>
    <message>
        <source>Swapped. What reads the file only when it starts must be started again.</source>
        <translation>Ausgetauscht. Was die Datei nur beim Start liest, muss neu gestartet werden.</translation>
    </message>
    <message>
        <source>Bringing the old content back…</source>
        <translation>Alter Inhalt wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Undone: the file has the old key again</source>
        <translation>Rückgängig gemacht: Die Datei hat wieder den alten Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Copy the new key</source>
        <translation>Neuen Schlüssel &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy failed</source>
        <translation>Kopieren fehlgeschlagen</translation>
    </message>
    <message>
        <source>Another program took the clipboard. The new key is not in it. Try again.</source>
        <translation>Ein anderes Programm hat die Zwischenablage übernommen. Der neue Schlüssel ist nicht darin. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Swap in file…</source>
        <translation>In Datei austauschen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Puts the old key back into the file. Possible until the rotation has ended or Keyturn is closed.</source>
        <translation>Setzt den alten Schlüssel wieder in die Datei ein. Möglich, bis die Rotation beendet ist oder Keyturn geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>keyturn::CopyStatus</name>
    <message numerus="yes">
        <source>Copied, clears in %Ln s</source>
        <translation>
            <numerusform>Kopiert, wird in %Ln s gelöscht</numerusform>
            <numerusform>Kopiert, wird in %Ln s gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied; the clipboard no longer holds it</source>
        <translation>Kopiert; nicht mehr in der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>keyturn::CreateDialog</name>
    <message>
        <source>For %1 on %2</source>
        <translation>Für %1 bei %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Expiration</source>
        <translation>&amp;Ablauf</translation>
    </message>
    <message>
        <source>&amp;Keep in the keychain</source>
        <translation>Im Schlüsselbund auf&amp;bewahren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Erstellen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Who answers for it: a person or a team</source>
        <translation>Wer dafür verantwortlich ist: eine Person oder ein Team</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>Zus&amp;tändig</translation>
    </message>
    <message>
        <source>Its note and its tags are taken over.</source>
        <translation>Notiz und Schlagwörter werden übernommen.</translation>
    </message>
    <message>
        <source>Its note is taken over.</source>
        <translation>Die Notiz wird übernommen.</translation>
    </message>
    <message>
        <source>Its tags are taken over.</source>
        <translation>Die Schlagwörter werden übernommen.</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>Geben Sie einen Namen ein</translation>
    </message>
    <message>
        <source>You will see this name in the list.</source>
        <translation>Dieser Name erscheint in der Liste.</translation>
    </message>
    <message>
        <source>Holds characters that cannot be seen: %1</source>
        <translation>Enthält Zeichen, die nicht sichtbar sind: %1</translation>
    </message>
    <message>
        <source>Another key has this name. Choose a different one to tell them apart.</source>
        <translation>Ein anderer Schlüssel hat diesen Namen. Wählen Sie zur Unterscheidung einen anderen.</translation>
    </message>
    <message>
        <source>Another name in the list looks the same, but is written with other characters. Choose a different one to tell them apart.</source>
        <translation>Ein anderer Name in der Liste sieht gleich aus, ist aber mit anderen Zeichen geschrieben. Wählen Sie zur Unterscheidung einen anderen.</translation>
    </message>
    <message>
        <source>Waiting for your keychain: look for an unlock prompt</source>
        <translation>Warten auf Ihren Schlüsselbund: Achten Sie auf eine Aufforderung zum Entsperren</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt…</translation>
    </message>
    <message>
        <source>Saving in your keychain…</source>
        <translation>Wird in Ihrem Schlüsselbund gespeichert…</translation>
    </message>
    <message>
        <source>Create without keeping</source>
        <translation>Erstellen, ohne aufzubewahren</translation>
    </message>
    <message>
        <source>Please wait until the key is saved.</source>
        <translation>Bitte warten Sie, bis der Schlüssel gespeichert ist.</translation>
    </message>
    <message>
        <source>Please wait: the answer brings the only copy of the key.</source>
        <translation>Bitte warten Sie: Die Antwort bringt die einzige Kopie des Schlüssels.</translation>
    </message>
    <message>
        <source>Not known yet whether this key is saved</source>
        <translation>Noch nicht bekannt, ob dieser Schlüssel gespeichert ist</translation>
    </message>
    <message>
        <source>This key has not been saved</source>
        <translation>Dieser Schlüssel wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>This key cannot be shown again.</source>
        <translation>Dieser Schlüssel kann nicht noch einmal angezeigt werden.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether your keychain has the key, and it is not in the clipboard now.</source>
        <translation>Niemand weiß bisher, ob Ihr Schlüsselbund den Schlüssel hat, und in der Zwischenablage ist er jetzt nicht.</translation>
    </message>
    <message>
        <source>The key is neither saved in your keychain nor in the clipboard now.</source>
        <translation>Der Schlüssel ist weder in Ihrem Schlüsselbund gespeichert noch jetzt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Copy and close</source>
        <translation>&amp;Kopieren und schließen</translation>
    </message>
    <message>
        <source>&amp;Delete this key</source>
        <translation>Diesen Schlüssel &amp;löschen</translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialDelegate</name>
    <message>
        <source>Being rotated</source>
        <translation>Wird rotiert</translation>
    </message>
    <message>
        <source>This session · local name</source>
        <translation>Diese Sitzung · lokaler Name</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Diese Sitzung</translation>
    </message>
    <message>
        <source>Local name</source>
        <translation>Lokaler Name</translation>
    </message>
    <message>
        <source>In vault</source>
        <translation>Im Tresor</translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialForm</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Another service…</source>
        <translation>Anderer Dienst…</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Persönliches Zugriffstoken</translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialModel</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>%1, this session</source>
        <translation>%1, diese Sitzung</translation>
    </message>
    <message>
        <source>%1, being rotated</source>
        <translation>%1, wird rotiert</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation>%1, gelöscht</translation>
    </message>
    <message>
        <source>%1, gone</source>
        <translation>%1, verschwunden</translation>
    </message>
    <message>
        <source>%1, looks like another name</source>
        <translation>%1, sieht aus wie ein anderer Name</translation>
    </message>
    <message>
        <source>%1, breaks your policy</source>
        <translation>%1, verstößt gegen Ihre Richtlinie</translation>
    </message>
    <message>
        <source>%1 (name on this computer)</source>
        <translation>%1 (Name auf diesem Computer)</translation>
    </message>
    <message>
        <source>%1 (name at the service)</source>
        <translation>%1 (Name beim Dienst)</translation>
    </message>
    <message>
        <source>The name holds characters that cannot be seen. They are shown as their codes.</source>
        <translation>Der Name enthält Zeichen, die nicht sichtbar sind. Sie werden als Codes angezeigt.</translation>
    </message>
    <message>
        <source>Another name in this list looks the same, but is written with other characters. Compare the IDs.</source>
        <translation>Ein anderer Name in dieser Liste sieht gleich aus, ist aber mit anderen Zeichen geschrieben. Vergleichen Sie die IDs.</translation>
    </message>
    <message>
        <source>Appeared in the list, and was not made here.</source>
        <translation>In der Liste erschienen und nicht hier erstellt.</translation>
    </message>
    <message>
        <source>Made by you.</source>
        <translation>Von Ihnen erstellt.</translation>
    </message>
    <message>
        <source>Made by a colleague.</source>
        <translation>Im Team erstellt.</translation>
    </message>
    <message>
        <source>To investigate: nobody knows yet who made it.</source>
        <translation>Zu klären: Noch weiß niemand, von wem er stammt.</translation>
    </message>
    <message>
        <source>Keyturn is signed in with this key.</source>
        <translation>Keyturn ist mit diesem Schlüssel angemeldet.</translation>
    </message>
    <message>
        <source>This key is being rotated.</source>
        <translation>Dieser Schlüssel wird rotiert.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>time of creation</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>The service did not say when.</source>
        <translation>Der Dienst hat nicht gesagt, wann.</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Gelöscht %1</translation>
    </message>
    <message>
        <source>Expired; gone, as seen %1</source>
        <translation>Abgelaufen; verschwunden, bemerkt %1</translation>
    </message>
    <message>
        <source>Gone, as seen %1</source>
        <translation>Verschwunden, bemerkt %1</translation>
    </message>
    <message>
        <source>The service did not say when it expires, or not so that Keyturn can read it.</source>
        <translation>Der Dienst hat nicht gesagt, wann der Schlüssel abläuft, oder nicht so, dass Keyturn es lesen kann.</translation>
    </message>
    <message>
        <source>In vault</source>
        <translation>Im Tresor</translation>
    </message>
    <message>
        <source>Not in vault</source>
        <translation>Nicht im Tresor</translation>
    </message>
    <message>
        <source>The secret is in the vault of this computer.</source>
        <translation>Das Geheimnis ist im Tresor dieses Computers.</translation>
    </message>
    <message>
        <source>The secret is not in the vault of this computer.</source>
        <translation>Das Geheimnis ist nicht im Tresor dieses Computers.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>The service answered that it made this key, but a list that was read since does not have it. If the list lacks it some minutes after it was made, too, it is shown as gone.</source>
        <translation>Der Dienst hat geantwortet, dass er diesen Schlüssel erstellt hat, aber eine seither gelesene Liste enthält ihn nicht. Fehlt er auch einige Minuten nach dem Erstellen in der Liste, wird er als verschwunden angezeigt.</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Verwendet in</translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialTable</name>
    <message>
        <source>Copy the value</source>
        <translation>Wert kopieren</translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialTools</name>
    <message>
        <source>Breaks the policy</source>
        <translation>Verstößt gegen die Richtlinie</translation>
    </message>
    <message>
        <source>To investigate</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %Ln</source>
        <translation>
            <numerusform>%Ln ausblenden</numerusform>
            <numerusform>%Ln ausblenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialsPage</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Aktualisieren (F5)</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Noch keine Token</translation>
    </message>
    <message>
        <source>No API keys yet</source>
        <translation>Noch keine API-Schlüssel</translation>
    </message>
    <message>
        <source>What you create here is kept in your keychain before you see it.</source>
        <translation>Was Sie hier erstellen, wird in Ihrem Schlüsselbund aufbewahrt, bevor Sie es sehen.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No name or ID here matches the search and the filter.</source>
        <translation>Kein Name und keine ID hier passt zu Suche und Filter.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired or expiring soon</source>
        <translation>
            <numerusform>%Ln abgelaufen oder bald ablaufend</numerusform>
            <numerusform>%Ln abgelaufen oder bald ablaufend</numerusform>
        </translation>
    </message>
    <message>
        <source>Created “%1”</source>
        <translation>„%1“ erstellt</translation>
    </message>
</context>
<context>
    <name>keyturn::DateCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>keyturn::DateField</name>
    <message>
        <source>Alt+Down opens a calendar</source>
        <translation>Alt+Pfeil nach unten öffnet einen Kalender</translation>
    </message>
</context>
<context>
    <name>keyturn::DatePopup</name>
    <message>
        <source>Choose a date</source>
        <translation>Datum auswählen</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>keyturn::DeleteDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>Zu löschen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Type %L1 to delete all of these</source>
        <translation>Geben Sie %L1 ein, um alle zu löschen</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Whatever uses it stops working at once. This cannot be undone.</source>
        <translation>Alles, was davon Gebrauch macht, funktioniert sofort nicht mehr. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Whatever uses them stops working at once. This cannot be undone.</source>
        <translation>Was sie verwendet, funktioniert sofort nicht mehr. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Its secret is removed from your keychain, too.</source>
        <translation>Auch das Geheimnis wird aus Ihrem Schlüsselbund entfernt.</translation>
    </message>
    <message>
        <source>What your keychain holds of them is removed, too.</source>
        <translation>Auch was Ihr Schlüsselbund davon enthält, wird entfernt.</translation>
    </message>
    <message>
        <source>Keyturn is signed in with this key</source>
        <translation>Keyturn ist mit diesem Schlüssel angemeldet</translation>
    </message>
    <message>
        <source>Deleting it would lock Keyturn out. Sign in with another key or token first, then delete this one.</source>
        <translation>Das Löschen würde Keyturn aussperren. Melden Sie sich zuerst mit einem anderen Schlüssel oder Token an, und löschen Sie dann diesen.</translation>
    </message>
    <message>
        <source>Keyturn is signed in with this key; deleting it would lock Keyturn out.</source>
        <translation>Keyturn ist mit diesem Schlüssel angemeldet; das Löschen würde Keyturn aussperren.</translation>
    </message>
    <message>
        <source>“%1” is left out</source>
        <translation>„%1“ wird ausgelassen</translation>
    </message>
    <message>
        <source>Another name looks the same</source>
        <translation>Ein anderer Name sieht gleich aus</translation>
    </message>
    <message>
        <source>“%1” (%2) is written with other characters than “%3” (%4).</source>
        <translation>„%1“ (%2) ist mit anderen Zeichen geschrieben als „%3“ (%4).</translation>
    </message>
    <message>
        <source>Compare the IDs before you delete.</source>
        <translation>Vergleichen Sie die IDs, bevor Sie löschen.</translation>
    </message>
    <message>
        <source>Sign in with another…</source>
        <translation>Mit anderem anmelden…</translation>
    </message>
    <message>
        <source>Cancelling after this one…</source>
        <translation>Wird nach diesem abgebrochen…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Deleting, %L1 of %L2…</source>
        <translation>Wird gelöscht, %L1 von %L2…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Please wait: deleting cannot be taken back.</source>
        <translation>Bitte warten Sie: Das Löschen kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>A rotation is under way</source>
        <translation>Eine Rotation läuft</translation>
    </message>
    <message>
        <source>“%1” is the new key that is to replace “%2”.</source>
        <extracomment>both are names of keys</extracomment>
        <translation>„%1“ ist der neue Schlüssel, der „%2“ ersetzen soll.</translation>
    </message>
    <message>
        <source>Whatever has got the new key already stops working, and the rotation cannot go on before another key is made.</source>
        <translation>Was den neuen Schlüssel schon hat, funktioniert nicht mehr, und die Rotation kann erst weitergehen, wenn ein anderer Schlüssel erstellt ist.</translation>
    </message>
</context>
<context>
    <name>keyturn::DetailsDrawer</name>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Close the details (Esc)</source>
        <translation>Details schließen (Esc)</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <extracomment>%1 is the name of a key</extracomment>
        <translation>Details von %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>keyturn::DiagnoseDialog</name>
    <message>
        <source>Diagnose</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>What Keyturn needs, one thing after the other. Nothing that is sent holds a key.</source>
        <translation>Was Keyturn braucht, eins nach dem anderen. Nichts, was gesendet wird, enthält einen Schlüssel.</translation>
    </message>
    <message>
        <source>Keyturn %1</source>
        <translation>Keyturn %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>C&amp;opy report</source>
        <translation>&amp;Bericht kopieren</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>No problem found</source>
        <translation>Kein Problem gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems found</source>
        <translation>
            <numerusform>%Ln Problem gefunden</numerusform>
            <numerusform>%Ln Probleme gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Bericht kopiert</translation>
    </message>
</context>
<context>
    <name>keyturn::EndpointDialog</name>
    <message>
        <source>Change the address</source>
        <translation>Adresse ändern</translation>
    </message>
    <message>
        <source>%1 does not document this address, so Keyturn assumes it. If you know better, enter the path here; it is kept as your own profile of the service.</source>
        <translation>%1 dokumentiert diese Adresse nicht, deshalb ist sie eine Annahme von Keyturn. Wenn Sie es besser wissen, geben Sie den Pfad hier ein; er wird als Ihr eigenes Profil des Dienstes gespeichert.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>&amp;Path (%1)</source>
        <extracomment>%1 is a verb of HTTP like GET</extracomment>
        <translation>&amp;Pfad (%1)</translation>
    </message>
    <message>
        <source>&amp;Restore default</source>
        <translation>&amp;Standard wiederherstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Sp&amp;eichern</translation>
    </message>
    <message>
        <source>This path cannot be used</source>
        <translation>Dieser Pfad kann nicht verwendet werden</translation>
    </message>
</context>
<context>
    <name>keyturn::EntryDetails</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
</context>
<context>
    <name>keyturn::EntryDialog</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>The server of this key is not known</source>
        <translation>Der Server dieses Schlüssels ist nicht bekannt</translation>
    </message>
    <message>
        <source>The key is sent nowhere before you name its server.</source>
        <translation>Der Schlüssel wird nirgendwohin gesendet, bevor Sie seinen Server angeben.</translation>
    </message>
    <message>
        <source>Name t&amp;he server…</source>
        <translation>Ser&amp;ver angeben…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation>&amp;Offenlegen</translation>
    </message>
    <message>
        <source>&amp;Use in code…</source>
        <translation>Im &amp;Code verwenden…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Take it as it is</source>
        <translation>So übernehmen</translation>
    </message>
    <message>
        <source>Keyturn could not write its own list</source>
        <translation>Keyturn konnte die eigene Liste nicht schreiben</translation>
    </message>
    <message>
        <source>Nothing was changed. Try it once more.</source>
        <translation>Es wurde nichts geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>The key was not copied</source>
        <translation>Der Schlüssel wurde nicht kopiert</translation>
    </message>
    <message>
        <source>Another program took or kept the clipboard. Try again, or reveal it and copy it from there.</source>
        <translation>Ein anderes Programm hat die Zwischenablage übernommen oder festgehalten. Versuchen Sie es erneut, oder legen Sie den Wert offen, und kopieren Sie ihn von dort.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Save what you changed, or cancel, then remove the entry.</source>
        <translation>Speichern Sie Ihre Änderungen, oder brechen Sie ab, und entfernen Sie dann den Eintrag.</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>Geben Sie einen Namen ein</translation>
    </message>
    <message>
        <source>You will see this name in the vault.</source>
        <translation>Dieser Name erscheint im Tresor.</translation>
    </message>
    <message>
        <source>What you entered is still here. Save it once more.</source>
        <translation>Ihre Eingaben sind noch hier. Speichern Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Close without saving what you changed?</source>
        <translation>Schließen, ohne Ihre Änderungen zu speichern?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Verwe&amp;rfen</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>keyturn::EntryFacts</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not in the keychain any more</source>
        <translation>Nicht mehr im Schlüsselbund</translation>
    </message>
    <message>
        <source>Holds another value than Keyturn put there</source>
        <translation>Enthält einen anderen Wert, als Keyturn dort abgelegt hat</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Noch nicht verglichen</translation>
    </message>
    <message>
        <source>As it was kept</source>
        <translation>Wie aufbewahrt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Verwendet in</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Keyturn signs in with it</source>
        <translation>Keyturn meldet sich damit an</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>%1 is &quot;3 minutes ago&quot;</extracomment>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>The service does not list it any more, as seen %1</source>
        <translation>Der Dienst führt ihn nicht mehr auf, bemerkt %1</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Geltungsbereiche</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Reicht für</translation>
    </message>
</context>
<context>
    <name>keyturn::EntryFields</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Who answers for this key</source>
        <translation>Wer für diesen Schlüssel verantwortlich ist</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>Zustän&amp;dig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>No&amp;tiz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Schla&amp;gwörter</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Verwendet in</translation>
    </message>
    <message>
        <source>Each in a line: /srv/shop/.env: API_KEY, an address, @somebody, or any words</source>
        <translation>Je eine Zeile: /srv/shop/.env: API_KEY, eine Adresse, @jemand oder beliebige Wörter</translation>
    </message>
    <message>
        <source>Used &amp;in</source>
        <translation>Ver&amp;wendet in</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>An einem Datum</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>Lä&amp;uft ab</translation>
    </message>
</context>
<context>
    <name>keyturn::EntryRemoval</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Remove from the vault</source>
        <translation>Aus dem Tresor entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” from the vault?</source>
        <translation>„%1“ aus dem Tresor entfernen?</translation>
    </message>
    <message>
        <source>The key is removed from this computer&apos;s keychain only. Its value cannot be got back from anywhere. The key keeps working on the server until it is deleted there.</source>
        <translation>Der Schlüssel wird nur aus dem Schlüsselbund dieses Computers entfernt. Sein Wert ist von nirgendwo zurückzubekommen. Auf dem Server funktioniert der Schlüssel weiter, bis er dort gelöscht wird.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Keyturn is signed in with all of them</source>
        <translation>Keyturn ist mit allen davon angemeldet</translation>
    </message>
    <message>
        <source>Sign out first to remove them.</source>
        <translation>Melden Sie sich zuerst ab, um sie zu entfernen.</translation>
    </message>
    <message>
        <source>Keyturn is signed in with “%1”</source>
        <translation>Keyturn ist mit „%1“ angemeldet</translation>
    </message>
    <message>
        <source>Removing it alone would lock Keyturn out. Sign out to remove it; it keeps working on the server until it is deleted there.</source>
        <translation>Ihn allein zu entfernen, würde Keyturn aussperren. Melden Sie sich ab, um ihn zu entfernen; auf dem Server funktioniert er weiter, bis er dort gelöscht wird.</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>&amp;Abmelden…</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and reason</comment>
        <extracomment>%1 is a name, %2 why its entry was not removed</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is why these were not removed, %2 their names</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Not known yet whether all are removed</source>
        <translation>Noch nicht bekannt, ob alle entfernt wurden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were not removed</source>
        <translation>
            <numerusform>%Ln Eintrag wurde nicht entfernt</numerusform>
            <numerusform>%Ln Einträge wurden nicht entfernt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::ExpiryNotice</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Planner…</source>
        <translation>Planer…</translation>
    </message>
    <message>
        <source>%1 in the list of %2 as it was read last</source>
        <translation>%1 in der Liste von %2, wie sie zuletzt gelesen wurde</translation>
    </message>
    <message>
        <source>%1 in the vault</source>
        <translation>%1 im Tresor</translation>
    </message>
    <message>
        <source>&amp;1 day</source>
        <translation>&amp;1 Tag</translation>
    </message>
    <message>
        <source>1 &amp;week</source>
        <translation>1 &amp;Woche</translation>
    </message>
    <message>
        <source>&amp;Until a date…</source>
        <translation>&amp;Bis zu einem Datum…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a time, %2 says how many keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln will have expired</source>
        <translation>
            <numerusform>%Ln wird abgelaufen sein</numerusform>
            <numerusform>%Ln werden abgelaufen sein</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed only until Keyturn is closed</source>
        <translation>Nur bis zum Beenden von Keyturn zurückgestellt</translation>
    </message>
    <message>
        <source>%1. The reminder comes back when Keyturn is started again.</source>
        <extracomment>%1 is a sentence without its full stop: &quot;The disk is full&quot;</extracomment>
        <translation>%1. Die Erinnerung kommt beim nächsten Start von Keyturn wieder.</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>Until then Keyturn does not remind you of these keys. Their lists still say when they expire.</source>
        <translation>Bis dahin erinnert Keyturn Sie nicht an diese Schlüssel. Ihre Listen sagen weiterhin, wann sie ablaufen.</translation>
    </message>
</context>
<context>
    <name>keyturn::ExpiryPicker</name>
    <message>
        <source>Expiration</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Custom date</source>
        <translation>Eigenes Datum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom Date…</source>
        <translation>Eigenes Datum…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Never expires. No event will ever force a rotation.</source>
        <translation>Läuft nie ab. Kein Ereignis wird je eine Rotation erzwingen.</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <extracomment>%1 is a moment like &quot;Fri 19 Feb 2027, 23:59 (your time zone, UTC+1), in 90 days&quot;</extracomment>
        <translation>Läuft ab: %1</translation>
    </message>
    <message>
        <source>Custom &amp;date</source>
        <translation>Eigenes Da&amp;tum</translation>
    </message>
</context>
<context>
    <name>keyturn::FactGrid</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is the name of a fact, such as &quot;Key ID&quot;</extracomment>
        <translation>Kopieren: %1</translation>
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
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>keyturn::HealthLine</name>
    <message>
        <source>What the service says of itself, which tells nothing about the key.</source>
        <translation>Was der Dienst über sich selbst sagt; über den Schlüssel sagt das nichts.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>%1 does not answer: %2</source>
        <extracomment>%1 is the service, %2 why: &quot;No network&quot;</extracomment>
        <translation>%1 antwortet nicht: %2</translation>
    </message>
    <message>
        <source>%1 does not say how it is</source>
        <translation>%1 gibt keine Auskunft über den eigenen Zustand</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 sagt: %2</translation>
    </message>
</context>
<context>
    <name>keyturn::HeldKeyCard</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Keyturn signs in with it</source>
        <translation>Keyturn meldet sich damit an</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Being rotated</source>
        <translation>Wird rotiert</translation>
    </message>
    <message>
        <source>Ver&amp;ify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Use in code…</source>
        <translation>Im &amp;Code verwenden…</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Key name</source>
        <translation>Schlüsselname</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, replaced</source>
        <translation>%1, ersetzt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not saved: forgotten when you quit</source>
        <translation>Nicht gespeichert: beim Beenden vergessen</translation>
    </message>
    <message>
        <source>End unknown: %1 does not say</source>
        <translation>Ablauf unbekannt: %1 nennt ihn nicht</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>&amp;Rotate…</source>
        <translation>&amp;Rotieren…</translation>
    </message>
</context>
<context>
    <name>keyturn::HeldKeyDeletion</name>
    <message>
        <source>Removed, but still listed</source>
        <translation>Entfernt, aber noch aufgeführt</translation>
    </message>
    <message>
        <source>The keychain no longer has it, but Keyturn could not change its own list.</source>
        <translation>Der Schlüsselbund hat ihn nicht mehr, aber Keyturn konnte die eigene Liste nicht ändern.</translation>
    </message>
    <message>
        <source>Still in the keychain: %1</source>
        <translation>Noch im Schlüsselbund: %1</translation>
    </message>
    <message>
        <source>Did you delete this key?</source>
        <translation>Haben Sie diesen Schlüssel gelöscht?</translation>
    </message>
    <message>
        <source>Did you delete “%1” at %2?</source>
        <translation>Haben Sie „%1“ bei %2 gelöscht?</translation>
    </message>
    <message>
        <source>Keyturn cannot look that up, because it signs in with this key: once the key is deleted there, taking it out of the vault signs you out.</source>
        <translation>Keyturn kann das nicht nachsehen, weil es sich mit diesem Schlüssel anmeldet: Sobald der Schlüssel dort gelöscht ist, meldet Sie das Entfernen aus dem Tresor ab.</translation>
    </message>
    <message>
        <source>Keyturn cannot look that up: the service does not list its keys.</source>
        <translation>Keyturn kann das nicht nachsehen: Der Dienst listet seine Schlüssel nicht auf.</translation>
    </message>
    <message>
        <source>The key is deleted: &amp;remove it from the vault too</source>
        <translation>Der Schlüssel ist gelöscht: auch aus dem Tresor &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Mark as replaced</source>
        <translation>&amp;Als ersetzt markieren</translation>
    </message>
    <message>
        <source>&amp;No, still there</source>
        <translation>&amp;Nein, noch vorhanden</translation>
    </message>
</context>
<context>
    <name>keyturn::HeldKeyPage</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Generate…</source>
        <translation>&amp;Generieren…</translation>
    </message>
    <message>
        <source>Opens %1 in the browser and takes the new key into the vault.</source>
        <translation>Öffnet %1 im Browser und übernimmt den neuen Schlüssel in den Tresor.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Opens %1 in the browser, where keys are deleted.</source>
        <translation>Öffnet %1 im Browser, wo Schlüssel gelöscht werden.</translation>
    </message>
    <message>
        <source>No key here yet</source>
        <translation>Noch kein Schlüssel hier</translation>
    </message>
    <message>
        <source>%1 does not list its keys: Keyturn knows those that are kept on this computer.</source>
        <translation>%1 listet die eigenen Schlüssel nicht auf: Keyturn kennt jene, die auf diesem Computer aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Schlüssel hinzufügen…</translation>
    </message>
    <message>
        <source>Generate…</source>
        <translation>Generieren…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Erneut prüfen</translation>
    </message>
</context>
<context>
    <name>keyturn::HeldKeyValue</name>
    <message>
        <source>Copy failed: the value is selected, press Ctrl+C</source>
        <translation>Kopieren fehlgeschlagen: Der Wert ist markiert, drücken Sie Strg+C</translation>
    </message>
    <message>
        <source>Waiting for your keychain: look for an unlock prompt</source>
        <translation>Warten auf Ihren Schlüsselbund: Achten Sie auf eine Aufforderung zum Entsperren</translation>
    </message>
    <message>
        <source>Reading from your keychain…</source>
        <translation>Wird aus Ihrem Schlüsselbund gelesen…</translation>
    </message>
    <message>
        <source>Not in the keychain any more</source>
        <translation>Nicht mehr im Schlüsselbund</translation>
    </message>
    <message>
        <source>Changed in the keychain</source>
        <translation>Im Schlüsselbund geändert</translation>
    </message>
</context>
<context>
    <name>keyturn::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Keys and tokens that exist already. They are kept in this computer&apos;s keychain; nothing is sent anywhere.</source>
        <translation>Schlüssel und Token, die es schon gibt. Sie werden im Schlüsselbund dieses Computers aufbewahrt; nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Speichern anhalten</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Key or .env text</source>
        <translation>Schlüssel oder .env-Text</translation>
    </message>
    <message>
        <source>Paste a key here, or the text of an .env file.
It is read at once and not shown.</source>
        <translation>Fügen Sie hier einen Schlüssel oder den Text einer .env-Datei ein.
Er wird sofort gelesen und nicht angezeigt.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei auswählen…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Show &amp;more (%L1)</source>
        <extracomment>on a button: %1 is the number of values that are not shown yet</extracomment>
        <translation>&amp;Mehr anzeigen (%L1)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Import %L1</source>
        <translation>%L1 &amp;importieren</translation>
    </message>
    <message>
        <source>Saving %L1 of %L2…</source>
        <translation>%L1 von %L2 wird gespeichert…</translation>
    </message>
    <message>
        <source>Not known yet whether all are saved</source>
        <translation>Noch nicht bekannt, ob alle gespeichert wurden</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Es wurde nichts importiert</translation>
    </message>
    <message>
        <source>%L1 of %L2 were imported</source>
        <translation>%L1 von %L2 wurden importiert</translation>
    </message>
    <message>
        <source>Keyturn could not write its own list. Without it an entry would not be found again.</source>
        <translation>Keyturn konnte die eigene Liste nicht schreiben. Ohne sie wäre ein Eintrag nicht wiederzufinden.</translation>
    </message>
    <message>
        <source>Please wait until the keys are saved.</source>
        <translation>Bitte warten Sie, bis die Schlüssel gespeichert sind.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>keyturn::ImportDrop</name>
    <message>
        <source>Drop it here to import keys from it</source>
        <translation>Hier ablegen, um Schlüssel daraus zu importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
</context>
<context>
    <name>keyturn::ImportRow</name>
    <message>
        <source>Choose %1</source>
        <extracomment>Of a box to tick: %1 is the number of a row</extracomment>
        <translation>%1 auswählen</translation>
    </message>
    <message>
        <source>Twice in this text</source>
        <translation>Zweimal in diesem Text</translation>
    </message>
    <message>
        <source>In the vault as “%1”</source>
        <translation>Im Tresor als „%1“</translation>
    </message>
    <message>
        <source>Not known yet whether it is saved.</source>
        <translation>Noch nicht bekannt, ob gespeichert wurde.</translation>
    </message>
    <message>
        <source>In the keychain, but not in the vault&apos;s list. Try it once more; Cancel takes it out again.</source>
        <translation>Im Schlüsselbund, aber nicht in der Liste des Tresors. Versuchen Sie es noch einmal; „Abbrechen“ nimmt ihn wieder heraus.</translation>
    </message>
</context>
<context>
    <name>keyturn::KeyHistory</name>
    <message>
        <source>Show its history</source>
        <translation>Verlauf anzeigen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is &quot;End changed by others&quot;, %2 &quot;from 19 Feb 2027 to 20 May 2027&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what was done, %2 how it ended: &quot;Renamed: Refused&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>keyturn::KeychainWait</name>
    <message>
        <source>Not known yet whether it is saved</source>
        <translation>Noch nicht bekannt, ob gespeichert wurde</translation>
    </message>
    <message>
        <source>What you entered stays here.</source>
        <translation>Ihre Eingaben bleiben hier.</translation>
    </message>
    <message>
        <source>Until then nobody knows whether the key is saved; what you entered stays here.</source>
        <translation>Bis dahin weiß niemand, ob der Schlüssel gespeichert ist; Ihre Eingaben bleiben hier.</translation>
    </message>
    <message>
        <source>Until then nobody knows whether the key is removed.</source>
        <translation>Bis dahin weiß niemand, ob der Schlüssel entfernt ist.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy failed: try again</source>
        <translation>Kopieren fehlgeschlagen: Versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>Close without knowing whether it is saved?</source>
        <translation>Schließen, ohne zu wissen, ob gespeichert wurde?</translation>
    </message>
    <message>
        <source>Your keychain may have it, or save it later: Keyturn looks again, and lists it in the vault then. If it does not, what you entered is kept nowhere.</source>
        <translation>Ihr Schlüsselbund hat ihn vielleicht oder speichert ihn später: Keyturn sieht dann erneut nach und führt ihn im Tresor auf. Andernfalls sind Ihre Eingaben nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Copy and close</source>
        <translation>&amp;Kopieren und schließen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
</context>
<context>
    <name>keyturn::LeftOutList</name>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln row(s).</source>
        <translation>
            <numerusform>Ausgelassen: %Ln Zeile.</numerusform>
            <numerusform>Ausgelassen: %Ln Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is a key or token all the same.</source>
        <translation>Kreuzen Sie an, was trotzdem ein Schlüssel oder Token ist.</translation>
    </message>
</context>
<context>
    <name>keyturn::ListExport</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write what is shown into a file, without the values of keys</source>
        <translation>Schreibt das Angezeigte in eine Datei, ohne die Werte von Schlüsseln</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Es wurde nichts exportiert</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 kann nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>One row was exported</source>
        <translation>Eine Zeile wurde exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were exported</source>
        <translation>
            <numerusform>%Ln Zeile wurde exportiert</numerusform>
            <numerusform>%Ln Zeilen wurden exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can read %1. The file holds no values of keys.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Nur Sie können %1 lesen. Die Datei enthält keine Werte von Schlüsseln.</translation>
    </message>
    <message>
        <source>The service has more keys than Keyturn could read.</source>
        <translation>Der Dienst hat mehr Schlüssel, als Keyturn lesen konnte.</translation>
    </message>
</context>
<context>
    <name>keyturn::ListFooter</name>
    <message>
        <source>Updating…</source>
        <translation>Wird aktualisiert…</translation>
    </message>
    <message>
        <source>%1, and more that cannot be read</source>
        <extracomment>%1 is &quot;7 keys&quot;</extracomment>
        <translation>%1 und weitere, die nicht gelesen werden können</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>„%1“ gelöscht</translation>
    </message>
    <message>
        <source>“%1” was gone already</source>
        <translation>„%1“ war bereits verschwunden</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>%L1 deleted, %2</source>
        <extracomment>%2 is &quot;2 were gone already&quot;</extracomment>
        <translation>%L1 gelöscht, %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Updated just now</source>
        <translation>Gerade eben aktualisiert</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <extracomment>%1 is &quot;14:03&quot;, or &quot;12 Mar, 14:03&quot; if that was not today</extracomment>
        <translation>Aktualisiert: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>&quot;2 shown · 12 keys&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln angezeigt</numerusform>
            <numerusform>%Ln angezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::ListMessages</name>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks to wait</source>
        <translation>%1 bittet zu warten</translation>
    </message>
    <message numerus="yes">
        <source>Keyturn tries again in %Ln s.</source>
        <translation>
            <numerusform>Keyturn versucht es in %Ln s erneut.</numerusform>
            <numerusform>Keyturn versucht es in %Ln s erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %Ln s.</source>
        <translation>
            <numerusform>Sie können es in %Ln s erneut versuchen.</numerusform>
            <numerusform>Sie können es in %Ln s erneut versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list came back empty</source>
        <translation>Die Liste kam leer zurück</translation>
    </message>
    <message>
        <source>The list came back incomplete</source>
        <translation>Die Liste kam unvollständig zurück</translation>
    </message>
    <message>
        <source>The list came back much shorter</source>
        <translation>Die Liste kam viel kürzer zurück</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not list %Ln row(s) that were there %2. All of them may have been deleted, or this answer may be wrong. Below is the last list.</source>
        <extracomment>%1 is the name of a service, %2 an age like &quot;3 minutes ago&quot;</extracomment>
        <translation>
            <numerusform>%1 hat %Ln Zeile nicht aufgeführt, die %2 noch da war. Vielleicht wurde sie gelöscht, oder diese Antwort ist falsch. Unten steht die letzte Liste.</numerusform>
            <numerusform>%1 hat %Ln Zeilen nicht aufgeführt, die %2 noch da waren. Vielleicht wurden sie alle gelöscht, oder diese Antwort ist falsch. Unten steht die letzte Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did not list the key that Keyturn is signed in with, although that key still works.</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>%1 hat den Schlüssel, mit dem Keyturn angemeldet ist, nicht aufgeführt, obwohl er noch funktioniert.</translation>
    </message>
    <message>
        <source>They are gone</source>
        <translation>Sie sind verschwunden</translation>
    </message>
    <message>
        <source>Keep showing the last list and look again</source>
        <translation>Letzte Liste weiter anzeigen und erneut nachsehen</translation>
    </message>
    <message>
        <source>%1 says that there is more, but Keyturn could not read it.</source>
        <translation>%1 sagt, dass es mehr gibt, aber Keyturn konnte es nicht lesen.</translation>
    </message>
    <message>
        <source>When it was read last, %1 had more than Keyturn could read.</source>
        <translation>Beim letzten Lesen hatte %1 mehr, als Keyturn lesen konnte.</translation>
    </message>
    <message>
        <source>This list is not complete</source>
        <translation>Diese Liste ist nicht vollständig</translation>
    </message>
    <message>
        <source>%1 sent these without an id: %2.</source>
        <extracomment>the name of a service, then names of keys</extracomment>
        <translation>%1 hat diese ohne ID gesendet: %2.</translation>
    </message>
    <message>
        <source>%1 sent these with the id of another row, so that a deletion may hit either: %2.</source>
        <translation>%1 hat diese mit der ID einer anderen Zeile gesendet, sodass ein Löschen beide treffen kann: %2.</translation>
    </message>
    <message>
        <source>Look for them on the service&apos;s own page.</source>
        <translation>Suchen Sie auf der Seite des Dienstes danach.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of this list cannot be shown</source>
        <translation>
            <numerusform>%Ln Zeile dieser Liste kann nicht angezeigt werden</numerusform>
            <numerusform>%Ln Zeilen dieser Liste können nicht angezeigt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>No tokens to show yet</source>
        <translation>Noch keine Token anzuzeigen</translation>
    </message>
    <message>
        <source>No keys to show yet</source>
        <translation>Noch keine Schlüssel anzuzeigen</translation>
    </message>
    <message>
        <source>You can make one on %1&apos;s own page (%2) and keep it here.</source>
        <extracomment>the name of a service, then the host of its website</extracomment>
        <translation>Sie können auf der Seite von %1 (%2) einen erstellen und hier aufbewahren.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Add the token you made there</source>
        <translation>Dort erstelltes Token hinzufügen</translation>
    </message>
    <message>
        <source>Add the key you made there</source>
        <translation>Dort erstellten Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <translation>Adresse ändern…</translation>
    </message>
    <message>
        <source>You are signed in to %1 with an API key.</source>
        <translation>Sie sind bei %1 mit einem API-Schlüssel angemeldet.</translation>
    </message>
    <message>
        <source>Tokens need a token sign-in</source>
        <translation>Token brauchen eine Anmeldung mit Token</translation>
    </message>
    <message>
        <source>Sign in with a token</source>
        <translation>Mit einem Token anmelden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>%1 The rows below were read %2.</source>
        <extracomment>%1 is an error&apos;s explanation, %2 an age like &quot;3 minutes ago&quot;</extracomment>
        <translation>%1 Die Zeilen unten wurden %2 gelesen.</translation>
    </message>
</context>
<context>
    <name>keyturn::ListNews</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone: %1.</source>
        <extracomment>%1 are names of keys that the service does not list any more</extracomment>
        <translation>Verschwunden: %1.</translation>
    </message>
    <message>
        <source>Back: %1.</source>
        <extracomment>%1 are names of keys that the service lists again</extracomment>
        <translation>Wieder da: %1.</translation>
    </message>
    <message>
        <source>Renamed: %1.</source>
        <extracomment>%1 is &quot;“old name” is now “new name”&quot;</extracomment>
        <translation>Umbenannt: %1.</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 heißt jetzt %2</translation>
    </message>
    <message>
        <source>Expiry changed: %1.</source>
        <extracomment>%1 is &quot;“name” from 19 Feb 2027 to 20 May 2027&quot;</extracomment>
        <translation>Ablauf geändert: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and ends</comment>
        <extracomment>%1 is a name, %2 &quot;from 19 Feb 2027 to 20 May 2027&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This list has changed</source>
        <translation>Diese Liste hat sich geändert</translation>
    </message>
</context>
<context>
    <name>keyturn::ListTools</name>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Auswahl aufheben (Esc)</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <extracomment>names of what is selected in a table</extracomment>
        <translation>Ausgewählt: %1</translation>
    </message>
</context>
<context>
    <name>keyturn::LostCreateDialog</name>
    <message>
        <source>What became of “%1”</source>
        <translation>Was aus „%1“ wurde</translation>
    </message>
    <message>
        <source>“%1” may have been created</source>
        <translation>„%1“ wurde vielleicht erstellt</translation>
    </message>
    <message>
        <source>Keyturn ended before the answer of %1 came, and no secret of it was found so far.</source>
        <translation>Keyturn wurde beendet, bevor die Antwort von %1 kam, und bisher wurde kein Geheimnis davon gefunden.</translation>
    </message>
</context>
<context>
    <name>keyturn::MainWindow</name>
    <message>
        <source>Quit Keyturn</source>
        <translation>Keyturn beenden</translation>
    </message>
    <message>
        <source>A new key is only in the clipboard.</source>
        <translation>Ein neuer Schlüssel ist nur in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Keyturn clears the clipboard when it ends. The key is not known to be in your keychain and cannot be shown again: paste it where you keep it first.</source>
        <translation>Keyturn leert die Zwischenablage beim Beenden. Es ist nicht bekannt, dass der Schlüssel in Ihrem Schlüsselbund ist, und er kann nicht noch einmal angezeigt werden: Fügen Sie ihn zuerst dort ein, wo Sie ihn aufbewahren.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Quit all the same</source>
        <translation>&amp;Trotzdem beenden</translation>
    </message>
</context>
<context>
    <name>keyturn::MenuBar</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Create…</source>
        <translation>&amp;Erstellen…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Copy key &amp;ID</source>
        <translation>Schlüssel-&amp;ID kopieren</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Follow &amp;system</source>
        <translation>Wie &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Expiry planner…</source>
        <translation>&amp;Ablaufplaner…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Keyturn</source>
        <translation>&amp;Über Keyturn</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache (Language)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Diagnose…</source>
        <translation>&amp;Diagnose…</translation>
    </message>
</context>
<context>
    <name>keyturn::MessageStrip</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>keyturn::NetworkForm</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Der des Systems</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>An HTTP proxy of my own</source>
        <translation>Ein eigener HTTP-Proxy</translation>
    </message>
    <message>
        <source>File of more authorities</source>
        <translation>Datei mit weiteren Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host, and a port from 1 to %L1. Until then the choice before stays in use.</source>
        <translation>Geben Sie den Rechner des Proxys und einen Port von 1 bis %L1 ein. Bis dahin gilt die vorige Wahl.</translation>
    </message>
    <message>
        <source>Servers on this computer are always reached without a proxy.</source>
        <translation>Server auf diesem Computer werden immer ohne Proxy erreicht.</translation>
    </message>
    <message>
        <source>Enter the whole path of a file. Until then the choice before stays in use.</source>
        <translation>Geben Sie den ganzen Pfad einer Datei ein. Bis dahin gilt die vorige Wahl.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy&apos;s host</source>
        <translation>Rechner des Proxys</translation>
    </message>
    <message>
        <source>Proxy&apos;s port</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>Keine verwenden</translation>
    </message>
    <message>
        <source>Trust only these authorities, not the system&apos;s</source>
        <translation>Nur diesen Zertifizierungsstellen vertrauen, nicht denen des Systems</translation>
    </message>
    <message>
        <source>Reading the certificates…</source>
        <translation>Die Zertifikate werden gelesen…</translation>
    </message>
</context>
<context>
    <name>keyturn::NotesDialog</name>
    <message>
        <source>Owner and notes</source>
        <translation>Zuständigkeit und Notizen</translation>
    </message>
    <message>
        <source>Owner and notes of “%1”</source>
        <translation>Zuständigkeit und Notizen zu „%1“</translation>
    </message>
    <message>
        <source>Seen on this computer only. The service is not told.</source>
        <translation>Nur auf diesem Computer zu sehen. Der Dienst erfährt davon nichts.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>&amp;Made by</source>
        <translation>He&amp;rkunft</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Who answers for this key</source>
        <translation>Wer für diesen Schlüssel verantwortlich ist</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>Zustän&amp;dig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>No&amp;tiz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Schla&amp;gwörter</translation>
    </message>
    <message>
        <source>Keyturn could not write its own list</source>
        <translation>Keyturn konnte die eigene Liste nicht schreiben</translation>
    </message>
    <message>
        <source>What you entered is not kept. Try it once more.</source>
        <translation>Ihre Eingaben sind nicht gespeichert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>&amp;Used in</source>
        <translation>Ver&amp;wendet in</translation>
    </message>
</context>
<context>
    <name>keyturn::NumberField</name>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
</context>
<context>
    <name>keyturn::OldKeyEnding</name>
    <message>
        <source>The old key is not in the list that was read</source>
        <translation>Der alte Schlüssel steht nicht in der gelesenen Liste</translation>
    </message>
    <message>
        <source>Nothing was deleted. Read the list again (F5), then retire the key.</source>
        <translation>Es wurde nichts gelöscht. Lesen Sie die Liste erneut (F5), und legen Sie den Schlüssel dann still.</translation>
    </message>
    <message>
        <source>Did you delete the old key?</source>
        <translation>Haben Sie den alten Schlüssel gelöscht?</translation>
    </message>
    <message>
        <source>Did you delete “%1” at %2?</source>
        <translation>Haben Sie „%1“ bei %2 gelöscht?</translation>
    </message>
    <message>
        <source>Keyturn cannot look that up: the service does not list its keys.</source>
        <translation>Keyturn kann das nicht nachsehen: Der Dienst listet seine Schlüssel nicht auf.</translation>
    </message>
    <message>
        <source>The key is &amp;deleted</source>
        <translation>&amp;Der Schlüssel ist gelöscht</translation>
    </message>
    <message>
        <source>&amp;No, still there</source>
        <translation>&amp;Nein, noch vorhanden</translation>
    </message>
    <message>
        <source>Keyturn ended before you said whether the old key is deleted. Retire it again to answer that.</source>
        <translation>Keyturn wurde beendet, bevor Sie gesagt haben, ob der alte Schlüssel gelöscht ist. Legen Sie ihn erneut still, um das zu beantworten.</translation>
    </message>
    <message>
        <source>Keyturn ended before the old key was deleted, and the service still lists it. Retire it when you are ready.</source>
        <translation>Keyturn wurde beendet, bevor der alte Schlüssel gelöscht war, und der Dienst führt ihn noch auf. Legen Sie ihn still, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>Keyturn ended while the old key was being deleted, and only a part of the list can be read. Look for the key at the service before you retire it.</source>
        <translation>Keyturn wurde beendet, während der alte Schlüssel gelöscht wurde, und die Liste kann nur zum Teil gelesen werden. Suchen Sie den Schlüssel beim Dienst, bevor Sie ihn stilllegen.</translation>
    </message>
    <message>
        <source>The old key was not retired</source>
        <translation>Der alte Schlüssel wurde nicht stillgelegt</translation>
    </message>
</context>
<context>
    <name>keyturn::OriginQuestion</name>
    <message>
        <source>Whose is it?</source>
        <translation>Von wem stammt das?</translation>
    </message>
    <message numerus="yes">
        <source>After this one, %Ln more are asked about.</source>
        <translation>
            <numerusform>Danach wird nach %Ln weiteren gefragt.</numerusform>
            <numerusform>Danach wird nach %Ln weiteren gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Appeared, and not in the vault: “%1”</source>
        <translation>Erschienen und nicht im Tresor: „%1“</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln…</source>
        <translation>
            <numerusform>Alle %Ln…</numerusform>
            <numerusform>Alle %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln are &amp;mine</source>
        <translation>
            <numerusform>Alle %Ln von &amp;mir</numerusform>
            <numerusform>Alle %Ln von &amp;mir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln are a &amp;colleague&apos;s</source>
        <translation>
            <numerusform>Alle %Ln aus dem &amp;Team</numerusform>
            <numerusform>Alle %Ln aus dem &amp;Team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Investigate all %Ln</source>
        <translation>
            <numerusform>Alle %Ln &amp;klären</numerusform>
            <numerusform>Alle %Ln &amp;klären</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::PageDialogs</name>
    <message>
        <source>Use in code</source>
        <translation>Im Code verwenden</translation>
    </message>
    <message>
        <source>Keyturn does not know how this key is used</source>
        <translation>Keyturn weiß nicht, wie dieser Schlüssel verwendet wird</translation>
    </message>
    <message>
        <source>No file describes its service, or this kind of key. The value can be copied and revealed.</source>
        <translation>Keine Datei beschreibt seinen Dienst oder diese Art von Schlüssel. Der Wert kann kopiert und offengelegt werden.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
</context>
<context>
    <name>keyturn::PageStack</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
</context>
<context>
    <name>keyturn::PasteField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>Ein&amp;fügen</translation>
    </message>
</context>
<context>
    <name>keyturn::PlanChart</name>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
</context>
<context>
    <name>keyturn::PlannerDialog</name>
    <message>
        <source>Expiry planner</source>
        <translation>Ablaufplaner</translation>
    </message>
    <message>
        <source>&amp;Add to calendar…</source>
        <translation>Zum Kalender &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Write all ends into a file for your calendar, with alarms</source>
        <translation>Schreibt alle Abläufe in eine Datei für Ihren Kalender, mit Erinnerungen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>On a working day</source>
        <translation>An einem Werktag</translation>
    </message>
    <message>
        <source>On a weekend</source>
        <translation>An einem Wochenende</translation>
    </message>
    <message>
        <source>Pile-up: more than twice as many as in an average week</source>
        <translation>Häufung: mehr als doppelt so viele wie in einer durchschnittlichen Woche</translation>
    </message>
    <message>
        <source>No key that Keyturn knows ends in the next twelve months.</source>
        <translation>Kein Schlüssel, den Keyturn kennt, läuft in den nächsten zwölf Monaten ab.</translation>
    </message>
    <message>
        <source>One key ends in the next twelve months.</source>
        <translation>Ein Schlüssel läuft in den nächsten zwölf Monaten ab.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys end in the next twelve months.</source>
        <translation>
            <numerusform>%Ln Schlüssel läuft in den nächsten zwölf Monaten ab.</numerusform>
            <numerusform>%Ln Schlüssel laufen in den nächsten zwölf Monaten ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>%1 is the first day of a week</extracomment>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1: no key ends</source>
        <translation>%1: Kein Schlüssel läuft ab</translation>
    </message>
    <message>
        <source>one key ends</source>
        <translation>ein Schlüssel läuft ab</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys end</source>
        <translation>
            <numerusform>%Ln Schlüssel läuft ab</numerusform>
            <numerusform>%Ln Schlüssel laufen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on a weekend</source>
        <translation>
            <numerusform>%Ln an einem Wochenende</numerusform>
            <numerusform>%Ln an einem Wochenende</numerusform>
        </translation>
    </message>
    <message>
        <source>a pile-up</source>
        <translation>eine Häufung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a week, %2 what happens in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>a key without a name</source>
        <translation>ein Schlüssel ohne Namen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>the name of a key, and the day on which it ends</extracomment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d. MMM</translation>
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
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Your own rules for the keys of %1. Keyturn keeps them on this computer; the service does not know them.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Ihre eigenen Regeln für die Schlüssel von %1. Keyturn speichert sie auf diesem Computer; der Dienst kennt sie nicht.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Longest lifetime in days</source>
        <translation>Längste Gültigkeit in Tagen</translation>
    </message>
    <message>
        <source>&amp;Longest lifetime in days</source>
        <translation>&amp;Längste Gültigkeit in Tagen</translation>
    </message>
    <message>
        <source>Keys must &amp;expire</source>
        <translation>Schlüssel müssen &amp;ablaufen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>Each key needs an &amp;owner</source>
        <translation>Für jeden Schlüssel muss &amp;jemand zuständig sein</translation>
    </message>
    <message>
        <source>A new key that breaks it</source>
        <translation>Ein neuer Schlüssel, der dagegen verstößt</translation>
    </message>
    <message>
        <source>Warn, and create it</source>
        <translation>Warnen und erstellen</translation>
    </message>
    <message>
        <source>Do not create it</source>
        <translation>Nicht erstellen</translation>
    </message>
    <message>
        <source>A new key that &amp;breaks it</source>
        <translation>Ein neuer Schlüssel, der dagegen &amp;verstößt</translation>
    </message>
    <message>
        <source>* stands for any characters, ? for one: team-*</source>
        <translation>* steht für beliebige Zeichen, ? für eines: team-*</translation>
    </message>
    <message>
        <source>Capital letters count. * stands for any characters, ? for one.</source>
        <translation>Groß- und Kleinschreibung zählt. * steht für beliebige Zeichen, ? für eines.</translation>
    </message>
    <message>
        <source>From 1 to %L1. Empty: any lifetime.</source>
        <translation>Von 1 bis %L1. Leer: beliebige Gültigkeit.</translation>
    </message>
</context>
<context>
    <name>keyturn::ProgramNotices</name>
    <message>
        <source>Keyturn cannot read or write its own file</source>
        <translation>Keyturn kann die eigene Datei nicht lesen oder schreiben</translation>
    </message>
    <message>
        <source>What you change here is forgotten when you quit.</source>
        <translation>Was Sie hier ändern, ist nach dem Beenden vergessen.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service file(s) cannot be used</source>
        <translation>
            <numerusform>%Ln Dienstdatei kann nicht verwendet werden</numerusform>
            <numerusform>%Ln Dienstdateien können nicht verwendet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else works as before.</source>
        <translation>Alles andere funktioniert wie zuvor.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>Tag unbekannt</translation>
    </message>
    <message>
        <source>Kept on %1.</source>
        <translation>Aufbewahrt: %1.</translation>
    </message>
    <message>
        <source>Kept between %1 and %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>Aufbewahrt: %1 bis %2.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain holds %Ln key(s) that are in no list</source>
        <translation>
            <numerusform>Der Schlüsselbund enthält %Ln Schlüssel, der in keiner Liste steht</numerusform>
            <numerusform>Der Schlüsselbund enthält %Ln Schlüssel, die in keiner Liste stehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyturn put them there, and its own list does not have them. “Add to the vault” reads them to see of which service they are; names, servers, organizations and ends are unknown.</source>
        <translation>Keyturn hat sie dort abgelegt, und die eigene Liste enthält sie nicht. „Zum Tresor hinzufügen“ liest sie, um zu sehen, von welchem Dienst sie sind; Namen, Server, Organisationen und Abläufe sind unbekannt.</translation>
    </message>
    <message>
        <source>Add to the vault</source>
        <translation>Zum Tresor hinzufügen</translation>
    </message>
    <message>
        <source>Found in the keychain</source>
        <translation>Im Schlüsselbund gefunden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) added to the vault</source>
        <translation>
            <numerusform>%Ln Schlüssel zum Tresor hinzugefügt</numerusform>
            <numerusform>%Ln Schlüssel zum Tresor hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>They are called “%1” there. Where the server is unknown, name it in the details before you verify or use them.</source>
        <translation>Sie heißen dort „%1“. Wo der Server unbekannt ist, geben Sie ihn in den Details an, bevor Sie sie prüfen oder verwenden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) could not be added to the vault</source>
        <translation>
            <numerusform>%Ln Schlüssel konnte nicht zum Tresor hinzugefügt werden</numerusform>
            <numerusform>%Ln Schlüssel konnten nicht zum Tresor hinzugefügt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>Es konnte kein Browser geöffnet werden</translation>
    </message>
    <message>
        <source>Open this address yourself: %1</source>
        <translation>Öffnen Sie diese Adresse selbst: %1</translation>
    </message>
</context>
<context>
    <name>keyturn::ProgressLine</name>
    <message>
        <source>Still waiting.</source>
        <translation>Es wird noch gewartet.</translation>
    </message>
</context>
<context>
    <name>keyturn::RemovalQuestion</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Remove from the vault</source>
        <translation>Aus dem Tresor entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln entries from the vault?</source>
        <translation>
            <numerusform>%Ln Eintrag aus dem Tresor entfernen?</numerusform>
            <numerusform>%Ln Einträge aus dem Tresor entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are removed from this computer&apos;s keychain only. Their values cannot be got back from anywhere. The keys keep working on the server until they are deleted there.</source>
        <translation>Sie werden nur aus dem Schlüsselbund dieses Computers entfernt. Ihre Werte sind von nirgendwo zurückzubekommen. Auf dem Server funktionieren die Schlüssel weiter, bis sie dort gelöscht werden.</translation>
    </message>
    <message numerus="yes">
        <source>Keyturn is signed in with %Ln of those that you selected: they stay. Sign out first to remove them.</source>
        <translation>
            <numerusform>Keyturn ist mit %Ln der ausgewählten angemeldet: Dieser bleibt. Melden Sie sich zuerst ab, um ihn zu entfernen.</numerusform>
            <numerusform>Keyturn ist mit %Ln der ausgewählten angemeldet: Diese bleiben. Melden Sie sich zuerst ab, um sie zu entfernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>To be removed</source>
        <translation>Zu entfernen</translation>
    </message>
    <message>
        <source>Type %L1 to remove all of these</source>
        <translation>Geben Sie %L1 ein, um alle zu entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove %L1</source>
        <extracomment>%1 is how many</extracomment>
        <translation>%L1 &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>keyturn::RemovalWait</name>
    <message>
        <source>Removed so far: %L1 of %L2.</source>
        <translation>Bisher entfernt: %L1 von %L2.</translation>
    </message>
    <message>
        <source>Until it answers, nobody knows whether it is removed.</source>
        <translation>Bis er antwortet, weiß niemand, ob entfernt wurde.</translation>
    </message>
    <message>
        <source>S&amp;top waiting</source>
        <translation>&amp;Nicht länger warten</translation>
    </message>
</context>
<context>
    <name>keyturn::ReplacePane</name>
    <message>
        <source>The page was opened before</source>
        <translation>Die Seite wurde schon einmal geöffnet</translation>
    </message>
    <message>
        <source>If the new key was made there, paste it. If not, the current key ends the moment you make a new one.</source>
        <translation>Wenn der neue Schlüssel dort erstellt wurde, fügen Sie ihn ein. Wenn nicht, wird der aktuelle Schlüssel ungültig, sobald Sie einen neuen erstellen.</translation>
    </message>
    <message>
        <source>The current key stops working at once</source>
        <translation>Der aktuelle Schlüssel funktioniert sofort nicht mehr</translation>
    </message>
    <message>
        <source>%1 has one key for each organization: the moment a new one is made, the current one is dead. Whatever uses it stops working, possibly for colleagues too.</source>
        <translation>%1 hat für jede Organisation einen Schlüssel: Sobald ein neuer erstellt ist, ist der aktuelle ungültig. Was ihn verwendet, funktioniert nicht mehr, möglicherweise auch bei anderen im Team.</translation>
    </message>
    <message>
        <source>Next, the page of %1 opens in your browser. Make the new key there, copy it and come back: it is kept in your keychain first and verified after that.</source>
        <translation>Als Nächstes öffnet sich die Seite von %1 in Ihrem Browser. Erstellen Sie den neuen Schlüssel dort, kopieren Sie ihn, und kommen Sie zurück: Er wird zuerst in Ihrem Schlüsselbund aufbewahrt und danach geprüft.</translation>
    </message>
    <message>
        <source>&amp;Open the page and rotate…</source>
        <translation>Seite &amp;öffnen und rotieren…</translation>
    </message>
    <message>
        <source>&amp;Keep the current key</source>
        <translation>Aktuellen Schlüssel &amp;behalten</translation>
    </message>
    <message>
        <source>Make the new key in the browser. It is shown there once: paste it here.</source>
        <translation>Erstellen Sie den neuen Schlüssel im Browser. Er wird dort einmal angezeigt: Fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open the &amp;page again</source>
        <translation>&amp;Seite erneut öffnen</translation>
    </message>
    <message>
        <source>&amp;Discard the new key</source>
        <translation>Neuen Schlüssel &amp;verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>&amp;Rotieren</translation>
    </message>
    <message>
        <source>This is the current key</source>
        <translation>Das ist der aktuelle Schlüssel</translation>
    </message>
    <message>
        <source>This key is being replaced. Make the new one on the page and paste that.</source>
        <translation>Dieser Schlüssel wird ersetzt. Erstellen Sie den neuen auf der Seite, und fügen Sie jenen ein.</translation>
    </message>
    <message>
        <source>Saving in your keychain…</source>
        <translation>Wird in Ihrem Schlüsselbund gespeichert…</translation>
    </message>
    <message>
        <source>Saved in your keychain. Asking %1…</source>
        <translation>In Ihrem Schlüsselbund gespeichert. %1 wird gefragt…</translation>
    </message>
    <message>
        <source>Removing it from your keychain…</source>
        <translation>Wird aus Ihrem Schlüsselbund entfernt…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Use the new key anyway</source>
        <translation>Neuen Schlüssel trotzdem verwenden</translation>
    </message>
    <message>
        <source>Leave the page in the browser open until it works.</source>
        <translation>Lassen Sie die Seite im Browser geöffnet, bis er funktioniert.</translation>
    </message>
    <message>
        <source>The new key is in your keychain.</source>
        <translation>Der neue Schlüssel ist in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Please wait until this is done.</source>
        <translation>Bitte warten Sie, bis dies erledigt ist.</translation>
    </message>
    <message>
        <source>The new key stays in the vault, but Keyturn goes on with the old one, which is dead if the new one was made. Rotate again to go on here.</source>
        <translation>Der neue Schlüssel bleibt im Tresor, aber Keyturn arbeitet mit dem alten weiter, der ungültig ist, falls der neue erstellt wurde. Rotieren Sie erneut, um hier fortzufahren.</translation>
    </message>
    <message>
        <source>If a new key was made on the page, the old one is dead, and the page shows the new one only once.</source>
        <translation>Falls auf der Seite ein neuer Schlüssel erstellt wurde, ist der alte ungültig, und die Seite zeigt den neuen nur einmal an.</translation>
    </message>
    <message>
        <source>The new key is kept nowhere yet, and the page shows it only once.</source>
        <translation>Der neue Schlüssel ist noch nirgends aufbewahrt, und die Seite zeigt ihn nur einmal an.</translation>
    </message>
    <message>
        <source>Close without the new key</source>
        <translation>Ohne den neuen Schlüssel schließen</translation>
    </message>
    <message>
        <source>Close without the new key?</source>
        <translation>Ohne den neuen Schlüssel schließen?</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>keyturn::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>keyturn::RescueNotices</name>
    <message>
        <source>Nothing was lost</source>
        <translation>Nichts ging verloren</translation>
    </message>
    <message>
        <source>Keyturn ended while these were being saved. They are in the vault: %1</source>
        <translation>Keyturn wurde beendet, während diese gespeichert wurden. Sie sind im Tresor: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Saved after all, and in the vault now: %1.</source>
        <translation>Doch noch gespeichert und jetzt im Tresor: %1.</translation>
    </message>
    <message>
        <source>Removed after all: %1.</source>
        <translation>Doch noch entfernt: %1.</translation>
    </message>
    <message>
        <source>Your keychain has done it after all</source>
        <translation>Ihr Schlüsselbund hat es doch noch getan</translation>
    </message>
    <message>
        <source>“%1”: %2. %3</source>
        <extracomment>a name, what was found (a sentence without a full stop), what that means</extracomment>
        <translation>„%1“: %2. %3</translation>
    </message>
    <message>
        <source>“%1” may be this, which is new in the list: %2.</source>
        <extracomment>a name, then one or more keys</extracomment>
        <translation>„%1“ kann dies sein, das in der Liste neu ist: %2.</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Open “%1”, and Keyturn looks for it in the list.</source>
        <translation>Öffnen Sie „%1“, und Keyturn sucht in der Liste danach.</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
    <message>
        <source>Look into the list; what nobody holds the secret of can be deleted there.</source>
        <translation>Sehen Sie in der Liste nach; wovon niemand das Geheimnis hat, kann dort gelöscht werden.</translation>
    </message>
    <message>
        <source>I have looked</source>
        <translation>Ich habe nachgesehen</translation>
    </message>
    <message>
        <source>Keyturn ended while something was being created</source>
        <translation>Keyturn wurde beendet, während etwas erstellt wurde</translation>
    </message>
    <message>
        <source>Whether the service made it is unknown, and no secret of it was found so far: %1.</source>
        <translation>Ob der Dienst es erstellt hat, ist unbekannt, und bisher wurde kein Geheimnis davon gefunden: %1.</translation>
    </message>
</context>
<context>
    <name>keyturn::RevealDialog</name>
    <message>
        <source>Reveal</source>
        <translation>Offenlegen</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Waiting for your keychain: look for an unlock prompt</source>
        <translation>Warten auf Ihren Schlüsselbund: Achten Sie auf eine Aufforderung zum Entsperren</translation>
    </message>
    <message>
        <source>Reading from your keychain…</source>
        <translation>Wird aus Ihrem Schlüsselbund gelesen…</translation>
    </message>
    <message>
        <source>Copy failed: the value is selected, press Ctrl+C</source>
        <translation>Kopieren fehlgeschlagen: Der Wert ist markiert, drücken Sie Strg+C</translation>
    </message>
</context>
<context>
    <name>keyturn::ReviewCard</name>
    <message>
        <source>Re&amp;mark</source>
        <translation>Be&amp;merkung</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Goes into the exported result</source>
        <translation>Kommt in das exportierte Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>&amp;Rotieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Nachfragen</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Nobody was named</source>
        <translation>Niemand wurde angegeben</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Not in the vault of this computer</source>
        <translation>Nicht im Tresor dieses Computers</translation>
    </message>
    <message>
        <source>In the vault of this computer</source>
        <translation>Im Tresor dieses Computers</translation>
    </message>
    <message>
        <source>Keyturn is signed in with this key, so it cannot be deleted here.</source>
        <translation>Keyturn ist mit diesem Schlüssel angemeldet, deshalb kann er hier nicht gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>keyturn::ReviewDialog</name>
    <message>
        <source>Access review</source>
        <translation>Zugriffsüberprüfung</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>&amp;Rotate…</source>
        <translation>Ro&amp;tieren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Übers&amp;pringen</translation>
    </message>
    <message>
        <source>%L1 of %L2 in %3</source>
        <extracomment>%1 and %2 are numbers, %3 is &quot;API Keys · Acme&quot;</extracomment>
        <translation>%L1 von %L2 in %3</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Das Ergebnis</translation>
    </message>
    <message>
        <source>The result. The service has more keys than could be listed, or than have an ID of their own: they were not looked at.</source>
        <translation>Das Ergebnis. Der Dienst hat mehr Schlüssel, als aufgelistet werden konnten oder als eine eigene ID haben: Diese wurden nicht angesehen.</translation>
    </message>
    <message>
        <source>The result is in %1. Only you can read it, and it holds no values of keys.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Das Ergebnis steht in %1. Nur Sie können es lesen, und es enthält keine Werte von Schlüsseln.</translation>
    </message>
    <message>
        <source>Nothing was exported: %1 cannot be written. Choose another folder.</source>
        <translation>Es wurde nichts exportiert: %1 kann nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Keep: %L1</source>
        <translation>Behalten: %L1</translation>
    </message>
    <message>
        <source>Rotate: %L1</source>
        <translation>Rotieren: %L1</translation>
    </message>
    <message>
        <source>Delete: %L1</source>
        <translation>Löschen: %L1</translation>
    </message>
    <message>
        <source>Ask: %L1</source>
        <translation>Nachfragen: %L1</translation>
    </message>
    <message>
        <source>Not looked at: %L1</source>
        <translation>Nicht angesehen: %L1</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Löschen: %1</translation>
    </message>
    <message>
        <source>Rotate: %1</source>
        <translation>Rotieren: %1</translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation>Nachfragen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln keys</source>
        <translation>
            <numerusform>%Ln Schlüssel löschen</numerusform>
            <numerusform>%Ln Schlüssel löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: %L1</source>
        <translation>Übersprungen: %L1</translation>
    </message>
    <message>
        <source>Resul&amp;t</source>
        <translation>&amp;Ergebnis</translation>
    </message>
</context>
<context>
    <name>keyturn::Reviewing</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Access review</source>
        <translation>Zugriffsüberprüfung</translation>
    </message>
    <message>
        <source>A review of these keys was begun and not finished.</source>
        <translation>Eine Überprüfung dieser Schlüssel wurde begonnen und nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Starting anew forgets its verdicts and remarks here. The verdicts stay in the list of activity.</source>
        <translation>Ein Neubeginn vergisst hier ihre Urteile und Bemerkungen. Die Urteile bleiben in der Liste der Aktivität.</translation>
    </message>
    <message>
        <source>&amp;Start anew</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>&amp;Continue the review (%L1 of %L2)</source>
        <extracomment>%1 and %2 are numbers of keys</extracomment>
        <translation>Überprüfung &amp;fortsetzen (%L1 von %L2)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>keyturn::RotateDialog</name>
    <message>
        <source>Rotate a key</source>
        <translation>Schlüssel rotieren</translation>
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
        <translation>„%1“ rotieren</translation>
    </message>
    <message>
        <source>St&amp;op rotating…</source>
        <translation>Rotation &amp;beenden…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Stop rotating</source>
        <translation>Rotation beenden</translation>
    </message>
    <message>
        <source>Stop rotating this key?</source>
        <translation>Rotation dieses Schlüssels beenden?</translation>
    </message>
    <message>
        <source>Nothing is deleted. Keyturn no longer asks for a new key.</source>
        <translation>Es wird nichts gelöscht. Keyturn fragt nicht mehr nach einem neuen Schlüssel.</translation>
    </message>
    <message>
        <source>The old key stays as it is, and Keyturn no longer reminds you of it. What you ticked is forgotten.</source>
        <translation>Der alte Schlüssel bleibt, wie er ist, und Keyturn erinnert Sie nicht mehr an ihn. Was Sie abgehakt haben, wird vergessen.</translation>
    </message>
    <message>
        <source>Both keys stay as they are, and Keyturn no longer reminds you of the old one. What you ticked is forgotten.</source>
        <translation>Beide Schlüssel bleiben, wie sie sind, und Keyturn erinnert Sie nicht mehr an den alten. Was Sie abgehakt haben, wird vergessen.</translation>
    </message>
    <message>
        <source>&amp;Go on rotating</source>
        <translation>&amp;Weiter rotieren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>The key is rotated</source>
        <translation>Der Schlüssel ist rotiert</translation>
    </message>
    <message>
        <source>%1 accepted the new key. It is in your keychain.</source>
        <translation>%1 hat den neuen Schlüssel angenommen. Er ist in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>The new key is in your keychain. %1 has not confirmed it yet.</source>
        <translation>Der neue Schlüssel ist in Ihrem Schlüsselbund. %1 hat ihn noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>The old entry is marked as replaced.</source>
        <translation>Der alte Eintrag ist als ersetzt markiert.</translation>
    </message>
    <message>
        <source>The old key “%1” is deleted.</source>
        <translation>Der alte Schlüssel „%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>The old key “%1” has ended.</source>
        <translation>Der alte Schlüssel „%1“ ist ungültig.</translation>
    </message>
    <message>
        <source>The new one is in your vault.</source>
        <translation>Der neue ist in Ihrem Tresor.</translation>
    </message>
    <message>
        <source>Put the new key wherever the old one was used.</source>
        <translation>Setzen Sie den neuen Schlüssel überall ein, wo der alte verwendet wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) that were noted were not ticked.</source>
        <translation>
            <numerusform>%Ln vermerkte Stelle wurde nicht abgehakt.</numerusform>
            <numerusform>%Ln vermerkte Stellen wurden nicht abgehakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>keyturn::RotateMaking</name>
    <message>
        <source>1. Make the new key</source>
        <translation>1. Neuen Schlüssel erstellen</translation>
    </message>
    <message>
        <source>&amp;Create the new key…</source>
        <translation>Neuen Schlüssel &amp;erstellen…</translation>
    </message>
    <message>
        <source>&amp;Make another one</source>
        <translation>Noch einen &amp;erstellen</translation>
    </message>
    <message>
        <source>&amp;Create another one…</source>
        <translation>Noch einen &amp;erstellen…</translation>
    </message>
    <message>
        <source>&amp;Generate the new key…</source>
        <translation>Neuen Schlüssel &amp;generieren…</translation>
    </message>
    <message>
        <source>&amp;Add the key that was made…</source>
        <translation>Erstellten Schlüssel &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Made, but not in your vault</source>
        <translation>Erstellt, aber nicht in Ihrem Tresor</translation>
    </message>
    <message>
        <source>A new key was made, but your keychain has not kept it. If you have its value, add it; otherwise delete that key and create another one.</source>
        <translation>Ein neuer Schlüssel wurde erstellt, aber Ihr Schlüsselbund hat ihn nicht aufbewahrt. Wenn Sie seinen Wert haben, fügen Sie ihn hinzu; andernfalls löschen Sie diesen Schlüssel, und erstellen Sie noch einen.</translation>
    </message>
    <message>
        <source>Nobody knows whether a new key was made</source>
        <translation>Niemand weiß, ob ein neuer Schlüssel erstellt wurde</translation>
    </message>
    <message>
        <source>%1 has not answered clearly. If the list shows a new key that nobody has, delete it: its value was never shown.</source>
        <translation>%1 hat nicht klar geantwortet. Wenn die Liste einen neuen Schlüssel zeigt, den niemand hat, löschen Sie ihn: Sein Wert wurde nie angezeigt.</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <translation>Noch nicht erstellt</translation>
    </message>
    <message>
        <source>The form begins with what the old key has. The new key is kept in your keychain before it is shown; the old one stays until you retire it.</source>
        <translation>Das Formular beginnt mit den Angaben des alten Schlüssels. Der neue Schlüssel wird in Ihrem Schlüsselbund aufbewahrt, bevor er angezeigt wird; der alte bleibt, bis Sie ihn stilllegen.</translation>
    </message>
    <message>
        <source>Make the new key on the page of %1 and paste it here. The old one stays until you retire it.</source>
        <translation>Erstellen Sie den neuen Schlüssel auf der Seite von %1, und fügen Sie ihn hier ein. Der alte bleibt, bis Sie ihn stilllegen.</translation>
    </message>
    <message>
        <source>Open the account of this key to go on</source>
        <translation>Öffnen Sie das Konto dieses Schlüssels, um fortzufahren</translation>
    </message>
    <message>
        <source>Made, but not in the vault any more: it cannot be verified or put in files</source>
        <translation>Erstellt, aber nicht mehr im Tresor: kann nicht geprüft oder in Dateien eingesetzt werden</translation>
    </message>
    <message>
        <source>“%1”, %2, is in your vault</source>
        <translation>„%1“, %2, ist in Ihrem Tresor</translation>
    </message>
</context>
<context>
    <name>keyturn::RotateRetiring</name>
    <message>
        <source>4. Retire the old key</source>
        <translation>4. Alten Schlüssel stilllegen</translation>
    </message>
    <message>
        <source>&amp;Use the new one for Keyturn&apos;s own sign-in</source>
        <translation>Den neuen für Keyturns eigene Anmeldung &amp;verwenden</translation>
    </message>
    <message>
        <source>Re&amp;tire old key</source>
        <translation>Alten Schlüssel s&amp;tilllegen</translation>
    </message>
    <message>
        <source>&amp;In 7 days</source>
        <translation>&amp;In 7 Tagen</translation>
    </message>
    <message>
        <source>retire</source>
        <translation>stilllegen</translation>
    </message>
    <message>
        <source>Name of the old key</source>
        <translation>Name des alten Schlüssels</translation>
    </message>
    <message>
        <source>Type “%1” to do it all the same</source>
        <extracomment>%1 is a word or a name</extracomment>
        <translation>Geben Sie „%1“ ein, um es trotzdem zu tun</translation>
    </message>
    <message>
        <source>There is no new key yet.</source>
        <translation>Es gibt noch keinen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>One place still uses the old key.</source>
        <translation>Eine Stelle verwendet noch den alten Schlüssel.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places still use the old key.</source>
        <translation>
            <numerusform>%Ln Stelle verwendet noch den alten Schlüssel.</numerusform>
            <numerusform>%Ln Stellen verwenden noch den alten Schlüssel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new key was never verified.</source>
        <translation>Der neue Schlüssel wurde nie geprüft.</translation>
    </message>
    <message>
        <source>The new key is not in the vault any more.</source>
        <translation>Der neue Schlüssel ist nicht mehr im Tresor.</translation>
    </message>
    <message>
        <source>The service does not list the new key any more.</source>
        <translation>Der Dienst führt den neuen Schlüssel nicht mehr auf.</translation>
    </message>
    <message>
        <source>The service refuses the new key.</source>
        <translation>Der Dienst lehnt den neuen Schlüssel ab.</translation>
    </message>
    <message>
        <source>Keyturn itself signs in with the old key.</source>
        <translation>Keyturn selbst meldet sich mit dem alten Schlüssel an.</translation>
    </message>
    <message>
        <source>&amp;Finish the rotation</source>
        <translation>Rotation &amp;abschließen</translation>
    </message>
    <message>
        <source>4. Finish</source>
        <translation>4. Abschließen</translation>
    </message>
    <message>
        <source>Writing that down…</source>
        <translation>Wird festgehalten…</translation>
    </message>
    <message>
        <source>The old key has ended: the service ended it when the new one was made</source>
        <translation>Der alte Schlüssel ist ungültig: Der Dienst hat ihn beim Erstellen des neuen widerrufen</translation>
    </message>
    <message>
        <source>The service does not list the old key any more</source>
        <translation>Der Dienst führt den alten Schlüssel nicht mehr auf</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>The days that you gave the old key are over</source>
        <translation>Die Tage, die Sie dem alten Schlüssel gegeben haben, sind um</translation>
    </message>
    <message>
        <source>The old key stays until %1. Keyturn reminds you then.</source>
        <translation>Der alte Schlüssel bleibt bis %1. Keyturn erinnert Sie dann.</translation>
    </message>
    <message>
        <source>Nothing stands against it any more</source>
        <translation>Nichts spricht mehr dagegen</translation>
    </message>
    <message>
        <source>Open the account of this key to go on</source>
        <translation>Öffnen Sie das Konto dieses Schlüssels, um fortzufahren</translation>
    </message>
</context>
<context>
    <name>keyturn::RotateVerifying</name>
    <message>
        <source>3. Verify the new key</source>
        <translation>3. Neuen Schlüssel prüfen</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation>Nicht geprüft: %1</translation>
    </message>
    <message>
        <source>Keyturn knows no request that checks this kind of key</source>
        <translation>Keyturn kennt keine Anfrage, die diese Art von Schlüssel prüft</translation>
    </message>
    <message>
        <source>The new key is not in the vault any more</source>
        <translation>Der neue Schlüssel ist nicht mehr im Tresor</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Nie geprüft</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>&amp;Paste again…</source>
        <translation>Noch einmal &amp;einfügen …</translation>
    </message>
</context>
<context>
    <name>keyturn::Rotating</name>
    <message>
        <source>Rotate a key</source>
        <translation>Schlüssel rotieren</translation>
    </message>
    <message>
        <source>Keyturn is not signed in where this key belongs.</source>
        <translation>Keyturn ist nicht dort angemeldet, wohin dieser Schlüssel gehört.</translation>
    </message>
    <message>
        <source>Connect the account first, then rotate the key.</source>
        <translation>Verbinden Sie zuerst das Konto, und rotieren Sie dann den Schlüssel.</translation>
    </message>
    <message>
        <source>Connect the account of %1 first, then rotate the key.</source>
        <translation>Verbinden Sie zuerst das Konto von %1, und rotieren Sie dann den Schlüssel.</translation>
    </message>
</context>
<context>
    <name>keyturn::RotationNotice</name>
    <message>
        <source>Go on…</source>
        <translation>Fortfahren…</translation>
    </message>
    <message>
        <source>Go on with “%1”…</source>
        <translation>Mit „%1“ fortfahren…</translation>
    </message>
    <message>
        <source>“%1”: the new key is still to be made.</source>
        <translation>„%1“: Der neue Schlüssel ist noch zu erstellen.</translation>
    </message>
    <message>
        <source>“%1”: the old key is still to be retired.</source>
        <translation>„%1“: Der alte Schlüssel ist noch stillzulegen.</translation>
    </message>
    <message>
        <source>“%1”: the days that you gave the old key are over.</source>
        <translation>„%1“: Die Tage, die Sie dem alten Schlüssel gegeben haben, sind um.</translation>
    </message>
    <message>
        <source>“%1”: the old key stays until %2.</source>
        <translation>„%1“: Der alte Schlüssel bleibt bis %2.</translation>
    </message>
    <message>
        <source>“%1”: retiring the old key was begun, and is not finished.</source>
        <translation>„%1“: Das Stilllegen des alten Schlüssels wurde begonnen und ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>An old key is to be retired</source>
        <translation>Ein alter Schlüssel ist stillzulegen</translation>
    </message>
    <message>
        <source>One key is being rotated</source>
        <translation>Ein Schlüssel wird rotiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are being rotated</source>
        <translation>
            <numerusform>%Ln Schlüssel wird rotiert</numerusform>
            <numerusform>%Ln Schlüssel werden rotiert</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: the new key is still to be put to use.</source>
        <translation>„%1“: Der neue Schlüssel ist noch einzusetzen.</translation>
    </message>
    <message>
        <source>“%1”: the new key is still to be verified.</source>
        <translation>„%1“: Der neue Schlüssel ist noch zu prüfen.</translation>
    </message>
</context>
<context>
    <name>keyturn::RowActions</name>
    <message>
        <source>Not kept: Keyturn cannot write its own file</source>
        <translation>Nicht gespeichert: Keyturn kann die eigene Datei nicht schreiben</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Dismiss %Ln</source>
        <translation>
            <numerusform>%Ln &amp;ausblenden</numerusform>
            <numerusform>%Ln &amp;ausblenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss &amp;all that are deleted or gone</source>
        <translation>Alle &amp;gelöschten und verschwundenen ausblenden</translation>
    </message>
    <message>
        <source>Copy key &amp;ID</source>
        <translation>Schlüssel-&amp;ID kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>Token &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>Schlüssel &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Use in code…</source>
        <translation>Im &amp;Code verwenden…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Show in vault</source>
        <translation>Im Tresor an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;New one like this…</source>
        <translation>&amp;Neuen wie diesen…</translation>
    </message>
    <message>
        <source>Ro&amp;tate…</source>
        <translation>&amp;Rotieren…</translation>
    </message>
    <message>
        <source>Copy n&amp;ame</source>
        <translation>Na&amp;men kopieren</translation>
    </message>
    <message>
        <source>O&amp;wner and notes…</source>
        <translation>Zuständigkeit und N&amp;otizen…</translation>
    </message>
    <message>
        <source>Show its &amp;history</source>
        <translation>&amp;Verlauf anzeigen</translation>
    </message>
    <message>
        <source>Made &amp;by</source>
        <translation>H&amp;erkunft</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln key IDs</source>
        <translation>
            <numerusform>%Ln Schlüssel-ID kopiert</numerusform>
            <numerusform>%Ln Schlüssel-IDs kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied “%1”</source>
        <translation>„%1“ kopiert</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln names</source>
        <translation>
            <numerusform>%Ln Name kopiert</numerusform>
            <numerusform>%Ln Namen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Not copied: the vault of this computer does not hold it</source>
        <translation>Nicht kopiert: Der Tresor dieses Computers enthält ihn nicht</translation>
    </message>
    <message>
        <source>Not copied: %1</source>
        <translation>Nicht kopiert: %1</translation>
    </message>
    <message>
        <source>Not copied: another program took or kept the clipboard</source>
        <translation>Nicht kopiert: Ein anderes Programm hat die Zwischenablage übernommen oder festgehalten</translation>
    </message>
    <message numerus="yes">
        <source>Copied “%1”, clears in %Ln s</source>
        <translation>
            <numerusform>„%1“ kopiert, wird in %Ln s gelöscht</numerusform>
            <numerusform>„%1“ kopiert, wird in %Ln s gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying “%1”…</source>
        <translation>„%1“ wird geprüft…</translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation>Nicht geprüft: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add to cal&amp;endar…</source>
        <translation>Zum Kalender &amp;hinzufügen…</translation>
    </message>
</context>
<context>
    <name>keyturn::RowDelegate</name>
    <message>
        <source>Local name</source>
        <translation>Lokaler Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Seen on this computer only</source>
        <translation>Nur auf diesem Computer zu sehen</translation>
    </message>
</context>
<context>
    <name>keyturn::RowDetails</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Local name</source>
        <translation>Lokaler Name</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Name dort</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Verwendet in</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Keyturn is signed in with it</source>
        <translation>Keyturn ist damit angemeldet</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>The vault has more than one entry that it may be</source>
        <translation>Im Tresor kommt mehr als ein Eintrag dafür infrage</translation>
    </message>
    <message>
        <source>Not in the vault of this computer</source>
        <translation>Nicht im Tresor dieses Computers</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Unknown: only what is in the vault can be verified</source>
        <translation>Unbekannt: Nur was im Tresor ist, kann geprüft werden</translation>
    </message>
    <message>
        <source>Not in the keychain any more</source>
        <translation>Nicht mehr im Schlüsselbund</translation>
    </message>
    <message>
        <source>The keychain holds another value than Keyturn put there</source>
        <translation>Der Schlüsselbund enthält einen anderen Wert, als Keyturn dort abgelegt hat</translation>
    </message>
    <message>
        <source>In the vault of this computer</source>
        <translation>Im Tresor dieses Computers</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>Alle Organisationen</translation>
    </message>
    <message>
        <source>Not yet: no list has had this key so far</source>
        <translation>Noch nicht: Bisher stand dieser Schlüssel in keiner Liste</translation>
    </message>
</context>
<context>
    <name>keyturn::RowRenaming</name>
    <message>
        <source>The local name could not be kept: Keyturn cannot write its own file.</source>
        <translation>Der lokale Name konnte nicht gespeichert werden: Keyturn kann die eigene Datei nicht schreiben.</translation>
    </message>
    <message>
        <source>A name cannot be empty. The old one stays.</source>
        <translation>Ein Name kann nicht leer sein. Der alte bleibt.</translation>
    </message>
    <message>
        <source>The local name is seen on this computer only: %1 cannot rename keys</source>
        <translation>Der lokale Name ist nur auf diesem Computer zu sehen: %1 kann Schlüssel nicht umbenennen</translation>
    </message>
    <message>
        <source>Local name changed</source>
        <translation>Lokaler Name geändert</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>keyturn::SandboxAccounts</name>
    <message>
        <source>Sandbox, as a user</source>
        <translation>Sandbox, persönlich</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>keyturn::SandboxProcess</name>
    <message>
        <source>Keyturn is not completely installed: its program “keyturn-sandbox” is missing or cannot be started. Install Keyturn again.</source>
        <translation>Keyturn ist nicht vollständig installiert: Das zugehörige Programm „keyturn-sandbox“ fehlt oder kann nicht gestartet werden. Installieren Sie Keyturn neu.</translation>
    </message>
    <message>
        <source>The sandbox server started but did not say where it is.</source>
        <translation>Der Sandbox-Server wurde gestartet, hat aber nicht gesagt, wo er zu erreichen ist.</translation>
    </message>
    <message>
        <source>The sandbox server stopped. Start it again to go on.</source>
        <translation>Der Sandbox-Server läuft nicht mehr. Starten Sie ihn erneut, um fortzufahren.</translation>
    </message>
</context>
<context>
    <name>keyturn::SandboxStart</name>
    <message>
        <source>The sandbox is not running</source>
        <translation>Die Sandbox läuft nicht</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Erneut starten</translation>
    </message>
</context>
<context>
    <name>keyturn::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>keyturn::SecretField</name>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
</context>
<context>
    <name>keyturn::SecretPane</name>
    <message>
        <source>I have &amp;stored this elsewhere</source>
        <translation>Ich habe dies anderswo &amp;gespeichert</translation>
    </message>
    <message>
        <source>&amp;Use in code…</source>
        <translation>Im &amp;Code verwenden…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>%1 will not show this again. If it is lost, create a new one.</source>
        <translation>%1 zeigt dies nicht noch einmal an. Wenn es verloren geht, erstellen Sie einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>%1 will not show this again. If it is lost, delete the token and create a new one.</source>
        <translation>%1 zeigt dies nicht noch einmal an. Wenn es verloren geht, löschen Sie das Token, und erstellen Sie ein neues.</translation>
    </message>
    <message>
        <source>%1 will not show this again. If it is lost, delete the key and create a new one.</source>
        <translation>%1 zeigt dies nicht noch einmal an. Wenn es verloren geht, löschen Sie den Schlüssel, und erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Copy failed: the value is selected, press Ctrl+C</source>
        <translation>Kopieren fehlgeschlagen: Der Wert ist markiert, drücken Sie Strg+C</translation>
    </message>
    <message>
        <source>Not kept in the keychain: copy it now</source>
        <translation>Nicht im Schlüsselbund aufbewahrt: jetzt kopieren</translation>
    </message>
    <message>
        <source>Until your keychain answers, nobody knows whether it is saved</source>
        <translation>Bis Ihr Schlüsselbund antwortet, weiß niemand, ob gespeichert wurde</translation>
    </message>
    <message>
        <source>Saved in your keychain</source>
        <translation>In Ihrem Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>Not known yet whether it is saved: copy it now</source>
        <translation>Noch nicht bekannt, ob gespeichert wurde: jetzt kopieren</translation>
    </message>
    <message>
        <source>Not saved: copy it now</source>
        <translation>Nicht gespeichert: jetzt kopieren</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>keyturn::SecretRow</name>
    <message>
        <source>Reveal</source>
        <translation>Offenlegen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Reveal for %Ln second(s)</source>
        <translation>
            <numerusform>Für %Ln Sekunde zeigen</numerusform>
            <numerusform>Für %Ln Sekunden zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::SelectedEntry</name>
    <message>
        <source>The key was not copied</source>
        <translation>Der Schlüssel wurde nicht kopiert</translation>
    </message>
    <message>
        <source>Another program took or kept the clipboard. Try again, or reveal it and copy it from there.</source>
        <translation>Ein anderes Programm hat die Zwischenablage übernommen oder festgehalten. Versuchen Sie es erneut, oder legen Sie den Wert offen, und kopieren Sie ihn von dort.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>keyturn::ServerDialog</name>
    <message>
        <source>Name the server</source>
        <translation>Server angeben</translation>
    </message>
    <message>
        <source>Which server is it for?</source>
        <translation>Für welchen Server ist er?</translation>
    </message>
    <message>
        <source>Keyturn does not know whether “%1” is for the usual server of %2 or for one of your own. The key is sent nowhere before you say so.</source>
        <extracomment>%1 is the name of a credential, %2 a service</extracomment>
        <translation>Keyturn weiß nicht, ob „%1“ für den üblichen Server von %2 oder für einen eigenen ist. Der Schlüssel wird nirgendwohin gesendet, bevor Sie es angeben.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Keyturn could not write its own list</source>
        <translation>Keyturn konnte die eigene Liste nicht schreiben</translation>
    </message>
    <message>
        <source>The server is not kept, and nothing was sent. Try it once more.</source>
        <translation>Der Server ist nicht gespeichert, und es wurde nichts gesendet. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>keyturn::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What you choose holds at once, and on this computer only.</source>
        <translation>Was Sie wählen, gilt sofort, und nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Schlüssel</translation>
    </message>
    <message>
        <source>What the service suggests</source>
        <translation>Was der Dienst vorschlägt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Where a service does not offer it, a new key begins with what the service suggests. Policies belong to an account: see the menu Account.</source>
        <translation>Wo ein Dienst das nicht anbietet, beginnt ein neuer Schlüssel mit dem, was der Dienst vorschlägt. Richtlinien gehören zu einem Konto: siehe das Menü „Konto“.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Dem System folgen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache (Language)</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>The window tells of them in any case.</source>
        <translation>Das Fenster meldet sie auf jeden Fall.</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Zwischenablage leeren nach</translation>
    </message>
    <message>
        <source>Hide a revealed secret after</source>
        <translation>Gezeigtes Geheimnis verbergen nach</translation>
    </message>
    <message>
        <source>Begin with the expiration</source>
        <translation>Mit diesem Ablauf beginnen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Use this language</source>
        <translation>Diese Sprache verwenden</translation>
    </message>
    <message>
        <source>Tell of keys that end soon with a message of the desktop, too</source>
        <translation>Schlüssel, die bald ablaufen, auch mit einer Nachricht des Desktops melden</translation>
    </message>
</context>
<context>
    <name>keyturn::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Some work only on a page that offers what they do.</source>
        <translation>Einige wirken nur auf einer Seite, die das anbietet, was sie tun.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>keyturn::Sidebar</name>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>keyturn::SidebarFold</name>
    <message>
        <source>&amp;Names in the sidebar</source>
        <translation>&amp;Namen in der Seitenleiste</translation>
    </message>
</context>
<context>
    <name>keyturn::StatePanel</name>
    <message>
        <source>Still waiting.</source>
        <translation>Es wird noch gewartet.</translation>
    </message>
</context>
<context>
    <name>keyturn::StatusChips</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>This week</source>
        <comment>expires within 7 days</comment>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>expires</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>when it expires</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Hier gelöscht</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Ends %1 – %2</source>
        <extracomment>a filter; %1 and %2 are the first and the last day of a week</extracomment>
        <translation>Läuft ab %1 – %2</translation>
    </message>
</context>
<context>
    <name>keyturn::StatusLine</name>
    <message>
        <source>Still waiting.</source>
        <translation>Es wird noch gewartet.</translation>
    </message>
</context>
<context>
    <name>keyturn::SwapDialog</name>
    <message>
        <source>Swap in file</source>
        <translation>In Datei austauschen</translation>
    </message>
    <message>
        <source>Swap the key in this file?</source>
        <translation>Schlüssel in dieser Datei austauschen?</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>Aus&amp;tauschen</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more place(s)</source>
        <translation>
            <numerusform>und %Ln weitere Stelle</numerusform>
            <numerusform>und %Ln weitere Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not call it %1, as was noted.</source>
        <translation>In der Datei heißt er nicht %1, anders als vermerkt.</translation>
    </message>
    <message numerus="yes">
        <source>The old key is also part of %Ln longer word(s), which stay.</source>
        <translation>
            <numerusform>Der alte Schlüssel ist auch Teil von %Ln längeren Wort, das bleibt.</numerusform>
            <numerusform>Der alte Schlüssel ist auch Teil von %Ln längeren Wörtern, die bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines hold the old key; each of them is changed.</source>
        <translation>
            <numerusform>%Ln Zeile enthält den alten Schlüssel; sie wird geändert.</numerusform>
            <numerusform>%Ln Zeilen enthalten den alten Schlüssel; jede davon wird geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::Switching</name>
    <message>
        <source>Unnamed (%1)</source>
        <extracomment>An organization that nobody has named: %1 is the beginning and end of its key</extracomment>
        <translation>Unbenannt (%1)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>K&amp;onto</translation>
    </message>
    <message>
        <source>&amp;Connect an account…</source>
        <translation>Konto &amp;verbinden…</translation>
    </message>
    <message>
        <source>E&amp;xplore the sandbox</source>
        <translation>&amp;Sandbox erkunden</translation>
    </message>
    <message>
        <source>&amp;Edit this account…</source>
        <translation>Dieses Konto &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Policy…</source>
        <translation>&amp;Richtlinie…</translation>
    </message>
    <message>
        <source>Access &amp;review…</source>
        <translation>&amp;Zugriffsüberprüfung…</translation>
    </message>
    <message>
        <source>&amp;Sign out…</source>
        <translation>&amp;Abmelden…</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Konto auswählen</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts geöffnet</translation>
    </message>
    <message>
        <source>Connect one, or explore</source>
        <translation>Verbinden oder erkunden</translation>
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
        <translation>%1 nimmt diese Anmeldung nicht mehr an</translation>
    </message>
    <message>
        <source>What is shown was read before. Sign in again to go on.</source>
        <translation>Was angezeigt wird, wurde vorher gelesen. Melden Sie sich erneut an, um fortzufahren.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 konnte nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>Von %1 abmelden?</translation>
    </message>
    <message>
        <source>On the service its key goes on working until it is deleted there. You can remove it from your keychain, or keep it there as an entry of the vault.</source>
        <translation>Beim Dienst funktioniert der Schlüssel weiter, bis er dort gelöscht wird. Sie können ihn aus Ihrem Schlüsselbund entfernen oder dort als Eintrag des Tresors behalten.</translation>
    </message>
    <message>
        <source>On the service its key goes on working until it is deleted there. Signing out removes it from this computer.</source>
        <translation>Beim Dienst funktioniert der Schlüssel weiter, bis er dort gelöscht wird. Das Abmelden entfernt ihn von diesem Computer.</translation>
    </message>
    <message>
        <source>Sign &amp;out and remove the key</source>
        <translation>Ab&amp;melden und Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Sign out, &amp;keep it in the vault</source>
        <translation>Abmelden, im &amp;Tresor behalten</translation>
    </message>
    <message>
        <source>&amp;Stay signed in</source>
        <translation>An&amp;gemeldet bleiben</translation>
    </message>
    <message>
        <source>Still signed in: %1</source>
        <translation>Noch angemeldet: %1</translation>
    </message>
</context>
<context>
    <name>keyturn::TableWithDetails</name>
    <message>
        <source>Details beside the table</source>
        <translation>Details neben der Tabelle</translation>
    </message>
    <message>
        <source>Details of the selected row beside the table (Enter)</source>
        <translation>Details der ausgewählten Zeile neben der Tabelle (Eingabetaste)</translation>
    </message>
</context>
<context>
    <name>keyturn::TokenForm</name>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Left empty, no scope is sent.</source>
        <translation>Bleibt das Feld leer, wird kein Geltungsbereich gesendet.</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>Geltu&amp;ngsbereich</translation>
    </message>
    <message>
        <source>Put in the scope %1</source>
        <translation>Geltungsbereich %1 einsetzen</translation>
    </message>
    <message>
        <source>Sub-organization</source>
        <translation>Unterorganisation</translation>
    </message>
    <message>
        <source>Choose one, or type the ID of another.</source>
        <translation>Wählen Sie eine aus, oder geben Sie die ID einer anderen ein.</translation>
    </message>
    <message>
        <source>Su&amp;b-organization</source>
        <translation>&amp;Unterorganisation</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>The key&apos;s own organization (%1)</source>
        <translation>Die eigene Organisation des Schlüssels (%1)</translation>
    </message>
    <message>
        <source>The key&apos;s own organization</source>
        <translation>Die eigene Organisation des Schlüssels</translation>
    </message>
    <message>
        <source>%1, part of %2</source>
        <translation>%1, Teil von %2</translation>
    </message>
    <message>
        <source>The organizations could not be read. An ID can be typed.</source>
        <translation>Die Organisationen konnten nicht gelesen werden. Eine ID kann eingegeben werden.</translation>
    </message>
    <message>
        <source>Reading the organizations…</source>
        <translation>Organisationen werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>The key reaches %Ln organization(s). The ID of another can be typed.</source>
        <translation>
            <numerusform>Der Schlüssel reicht für %Ln Organisation. Die ID einer anderen kann eingegeben werden.</numerusform>
            <numerusform>Der Schlüssel reicht für %Ln Organisationen. Die ID einer anderen kann eingegeben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ID of an organization can be typed.</source>
        <translation>Die ID einer Organisation kann eingegeben werden.</translation>
    </message>
    <message>
        <source>Use suggested sco&amp;pe</source>
        <translation>&amp;Vorschlag verwenden</translation>
    </message>
</context>
<context>
    <name>keyturn::TokenPanel</name>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Made from the key by %1. The token is kept in memory only and is gone when you forget it, switch or quit.</source>
        <translation>Von %1 aus dem Schlüssel erstellt. Das Token wird nur im Arbeitsspeicher gehalten und ist weg, wenn Sie es vergessen, das Konto wechseln oder Keyturn beenden.</translation>
    </message>
    <message>
        <source>Get access &amp;token</source>
        <translation>Zugriffs&amp;token abrufen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reveal the access token</source>
        <translation>Zugriffstoken offenlegen</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Kop&amp;ieren</translation>
    </message>
    <message>
        <source>Copy the access token</source>
        <translation>Zugriffstoken kopieren</translation>
    </message>
    <message>
        <source>Re&amp;new</source>
        <translation>&amp;Erneuern</translation>
    </message>
    <message>
        <source>F&amp;orget</source>
        <translation>Verge&amp;ssen</translation>
    </message>
    <message>
        <source>Use in code…</source>
        <translation>Im Code verwenden…</translation>
    </message>
    <message>
        <source>Use the access token…</source>
        <translation>Zugriffstoken verwenden…</translation>
    </message>
    <message>
        <source>This is not an organization ID</source>
        <translation>Das ist keine Organisations-ID</translation>
    </message>
    <message>
        <source>An organization ID is a GUID: 32 digits and letters from a to f in five groups, such as 6f9619ff-8b86-d011-b42d-00c04fc964ff.</source>
        <translation>Eine Organisations-ID ist eine GUID: 32 Ziffern und Buchstaben von a bis f in fünf Gruppen, etwa 6f9619ff-8b86-d011-b42d-00c04fc964ff.</translation>
    </message>
    <message>
        <source>Choose one from the list, or type an ID without spaces.</source>
        <translation>Wählen Sie eine aus der Liste, oder geben Sie eine ID ohne Leerzeichen ein.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Asking whom the token is for…</source>
        <translation>Es wird gefragt, für wen das Token ist…</translation>
    </message>
    <message>
        <source>The token that you have stays as it is.</source>
        <translation>Das vorhandene Token bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>For the key&apos;s own organization</source>
        <translation>Für die eigene Organisation des Schlüssels</translation>
    </message>
    <message>
        <source>For the key&apos;s own organization, %1</source>
        <translation>Für die eigene Organisation des Schlüssels, %1</translation>
    </message>
    <message>
        <source>Confirmed: %1 says that it is for %2</source>
        <translation>Bestätigt: Laut %1 ist es für %2</translation>
    </message>
    <message>
        <source>Not confirmed: %1 does not list %2 for this token</source>
        <translation>Nicht bestätigt: %1 führt %2 für dieses Token nicht auf</translation>
    </message>
    <message>
        <source>Unknown whether it is for %2: %1 did not say so clearly</source>
        <translation>Unbekannt, ob es für %2 ist: %1 hat das nicht klar gesagt</translation>
    </message>
    <message>
        <source>End unknown: %1 did not say</source>
        <translation>Ablauf unbekannt: %1 hat ihn nicht genannt</translation>
    </message>
    <message>
        <source>Ends in %1 (%2)</source>
        <comment>time left, moment</comment>
        <translation>Läuft ab in %1 (%2)</translation>
    </message>
    <message>
        <source>Ended at %1</source>
        <translation>Abgelaufen: %1</translation>
    </message>
    <message>
        <source>Copy failed: the value is selected, press Ctrl+C</source>
        <translation>Kopieren fehlgeschlagen: Der Wert ist markiert, drücken Sie Strg+C</translation>
    </message>
</context>
<context>
    <name>keyturn::UnknownPane</name>
    <message>
        <source>Candidates</source>
        <translation>Infrage kommende</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut nachsehen</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;I have looked</source>
        <translation>&amp;Ich habe nachgesehen</translation>
    </message>
</context>
<context>
    <name>keyturn::UseDialog</name>
    <message>
        <source>Use in code</source>
        <translation>Im Code verwenden</translation>
    </message>
    <message>
        <source>No snippets</source>
        <translation>Keine Codeausschnitte</translation>
    </message>
    <message>
        <source>The profile of this service has none. The value can still be saved to a file.</source>
        <translation>Das Profil dieses Dienstes enthält keine. Der Wert kann trotzdem in eine Datei gespeichert werden.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Codeausschnitte</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Codeausschnitt</translation>
    </message>
    <message>
        <source>Show the real &amp;value</source>
        <translation>Echten &amp;Wert anzeigen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save to file…</source>
        <translation>In &amp;Datei speichern…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Reading the value: your keychain may ask to be unlocked…</source>
        <translation>Wert wird gelesen: Vielleicht bittet Ihr Schlüsselbund darum, entsperrt zu werden…</translation>
    </message>
    <message>
        <source>The value is masked. Show the real value to copy this line, or save it to a file.</source>
        <translation>Der Wert ist verdeckt. Zeigen Sie den echten Wert an, um diese Zeile zu kopieren, oder speichern Sie ihn in eine Datei.</translation>
    </message>
    <message>
        <source>Copied. The text names the variable %1, the value is not in it.</source>
        <translation>Kopiert. Der Text nennt die Variable %1, der Wert steht nicht darin.</translation>
    </message>
    <message>
        <source>Copy failed</source>
        <translation>Kopieren fehlgeschlagen</translation>
    </message>
    <message>
        <source>Another program took the clipboard. Nothing of it is there. Try again.</source>
        <translation>Ein anderes Programm hat die Zwischenablage übernommen. Nichts davon ist dort. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Save to file</source>
        <translation>In Datei speichern</translation>
    </message>
    <message>
        <source>%1 is in this file already.</source>
        <translation>%1 steht bereits in dieser Datei.</translation>
    </message>
    <message>
        <source>%1
Its value there would be replaced. Everything else stays.</source>
        <translation>%1
Der dortige Wert würde ersetzt. Alles andere bleibt.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>%1 is in %2. Keep that file out of version control.</source>
        <translation>%1 steht in %2. Halten Sie diese Datei aus der Versionsverwaltung heraus.</translation>
    </message>
    <message>
        <source>Others on this computer could read the file; now only you can.</source>
        <translation>Andere auf diesem Computer konnten die Datei lesen; jetzt können das nur Sie.</translation>
    </message>
    <message>
        <source>This disk knows no permissions: others may be able to read it.</source>
        <translation>Dieser Datenträger kennt keine Zugriffsrechte: Andere können sie vielleicht lesen.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultActions</name>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Offenlegen</translation>
    </message>
    <message>
        <source>Use in code…</source>
        <translation>Im Code verwenden…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Re&amp;veal…</source>
        <translation>&amp;Offenlegen…</translation>
    </message>
    <message>
        <source>&amp;Use in code…</source>
        <translation>Im &amp;Code verwenden…</translation>
    </message>
    <message>
        <source>Ro&amp;tate…</source>
        <translation>&amp;Rotieren…</translation>
    </message>
    <message>
        <source>Veri&amp;fy</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Veri&amp;fy %L1</source>
        <translation>%L1 &amp;prüfen</translation>
    </message>
    <message>
        <source>Show in &amp;list</source>
        <translation>In &amp;Liste anzeigen</translation>
    </message>
    <message>
        <source>Show its &amp;history</source>
        <translation>&amp;Verlauf anzeigen</translation>
    </message>
    <message>
        <source>Add to c&amp;alendar…</source>
        <translation>Zum Kalender &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Expiry &amp;planner…</source>
        <translation>&amp;Ablaufplaner…</translation>
    </message>
    <message>
        <source>Local &amp;name</source>
        <translation>Lokaler &amp;Name</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Re&amp;move %L1…</source>
        <translation>%L1 &amp;entfernen…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Spalten</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultConditions</name>
    <message>
        <source>One entry is not in the keychain any more</source>
        <translation>Ein Eintrag ist nicht mehr im Schlüsselbund</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are not in the keychain any more</source>
        <translation>
            <numerusform>%Ln Eintrag ist nicht mehr im Schlüsselbund</numerusform>
            <numerusform>%Ln Einträge sind nicht mehr im Schlüsselbund</numerusform>
        </translation>
    </message>
    <message>
        <source>Something other than Keyturn has removed what belongs to it. Import it again where you still have it, or take it off the list.</source>
        <translation>Etwas anderes als Keyturn hat entfernt, was dazugehört. Importieren Sie den Eintrag neu, wo Sie den Wert noch haben, oder nehmen Sie ihn aus der Liste.</translation>
    </message>
    <message>
        <source>One entry has changed in the keychain</source>
        <translation>Ein Eintrag hat sich im Schlüsselbund geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have changed in the keychain</source>
        <translation>
            <numerusform>%Ln Eintrag hat sich im Schlüsselbund geändert</numerusform>
            <numerusform>%Ln Einträge haben sich im Schlüsselbund geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Something other than Keyturn has put another value there. Verify it, or import the right one and remove this one.</source>
        <translation>Etwas anderes als Keyturn hat dort einen anderen Wert abgelegt. Prüfen Sie ihn, oder importieren Sie den richtigen, und entfernen Sie diesen.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Take off the list…</source>
        <translation>Aus der Liste nehmen…</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultDelegate</name>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Being rotated</source>
        <translation>Wird rotiert</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultFilters</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Any condition</source>
        <translation>Jeder Zustand</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Nie geprüft</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Jeder Dienst</translation>
    </message>
    <message>
        <source>Any organization</source>
        <translation>Jede Organisation</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultMessages</name>
    <message>
        <source>Try again…</source>
        <translation>Erneut versuchen…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Take it off the list…</source>
        <translation>Aus der Liste nehmen…</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>Alle anzeigen…</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultModel</name>
    <message>
        <source>Not in the keychain any more</source>
        <translation>Nicht mehr im Schlüsselbund</translation>
    </message>
    <message>
        <source>Changed in the keychain</source>
        <translation>Im Schlüsselbund geändert</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Keyturn signs in with it</source>
        <translation>Keyturn meldet sich damit an</translation>
    </message>
    <message>
        <source>being rotated</source>
        <translation>wird rotiert</translation>
    </message>
    <message>
        <source>looks like another name</source>
        <translation>sieht aus wie ein anderer Name</translation>
    </message>
    <message>
        <source>Replaced %1.</source>
        <translation>Ersetzt %1.</translation>
    </message>
    <message>
        <source>The service does not list it any more, as seen %1.</source>
        <extracomment>%1 is &quot;3 minutes ago&quot;</extracomment>
        <translation>Der Dienst führt ihn nicht mehr auf, bemerkt %1.</translation>
    </message>
    <message>
        <source>Keyturn signs in with it.</source>
        <translation>Keyturn meldet sich damit an.</translation>
    </message>
    <message>
        <source>This key is being rotated.</source>
        <translation>Dieser Schlüssel wird rotiert.</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>The name holds characters that cannot be seen. They are shown as their codes.</source>
        <translation>Der Name enthält Zeichen, die nicht sichtbar sind. Sie werden als Codes angezeigt.</translation>
    </message>
    <message>
        <source>Another name in the vault looks the same, but is written with other characters. Compare their details.</source>
        <translation>Ein anderer Name im Tresor sieht gleich aus, ist aber mit anderen Zeichen geschrieben. Vergleichen Sie die Details.</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>Alle Organisationen</translation>
    </message>
    <message>
        <source>Organization unknown</source>
        <translation>Organisation unbekannt</translation>
    </message>
    <message>
        <source>Key ID: %1</source>
        <translation>Schlüssel-ID: %1</translation>
    </message>
    <message>
        <source>Stored %1</source>
        <comment>on a date</comment>
        <translation>Gespeichert am %1</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Niemand zuständig</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <comment>on a date</comment>
        <translation>Läuft ab am %1</translation>
    </message>
    <message>
        <source>Expiry unknown</source>
        <translation>Ablauf unbekannt</translation>
    </message>
    <message>
        <source>Nobody told Keyturn when it expires.</source>
        <translation>Niemand hat Keyturn gesagt, wann er abläuft.</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Nie geprüft</translation>
    </message>
    <message>
        <source>Keyturn has not asked the service about it yet.</source>
        <translation>Keyturn hat den Dienst noch nicht danach gefragt.</translation>
    </message>
    <message>
        <source>Scopes: %1</source>
        <translation>Geltungsbereiche: %1</translation>
    </message>
    <message>
        <source>Organizations: %1</source>
        <translation>Organisationen: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a status, then &quot;Verified 3 minutes ago&quot; or &quot;Never verified&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>Wo er funktioniert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Verwendet in</translation>
    </message>
    <message>
        <source>%1 · all organizations</source>
        <extracomment>Where a token works; %1 is a service</extracomment>
        <translation>%1 · alle Organisationen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Where a key works; %1 is a service, %2 an organization</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All</source>
        <comment>organizations</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>Nicht im Schlüsselbund</translation>
    </message>
    <message>
        <source>Replaced %1</source>
        <extracomment>%1 is &quot;3 days ago&quot;</extracomment>
        <translation>Ersetzt %1</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>verified</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>End not confirmed</source>
        <translation>Ablauf nicht bestätigt</translation>
    </message>
    <message>
        <source>Another end than asked for</source>
        <translation>Anderer Ablauf als verlangt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Keyturn has just made this key, but a list of the service that was read since does not have it.</source>
        <translation>Keyturn hat diesen Schlüssel gerade erstellt, aber eine seither gelesene Liste des Dienstes enthält ihn nicht.</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultPage</name>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Keys kept in this computer&apos;s keychain. Keyturn&apos;s own files hold none of them.</source>
        <translation>Schlüssel, die im Schlüsselbund dieses Computers aufbewahrt werden. Keyturns eigene Dateien enthalten keinen davon.</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Verify every entry that is shown</source>
        <translation>Jeden angezeigten Eintrag prüfen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Vault list</source>
        <translation>Tresorliste</translation>
    </message>
    <message>
        <source>Nothing in the vault yet</source>
        <translation>Noch nichts im Tresor</translation>
    </message>
    <message>
        <source>What you create in Keyturn is kept here, and so is what you import.</source>
        <translation>Was Sie in Keyturn erstellen, wird hier aufbewahrt, ebenso, was Sie importieren.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing in the vault matches the search and the filter.</source>
        <translation>Nichts im Tresor passt zu Suche und Filter.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>The vault&apos;s list could not be read</source>
        <translation>Die Liste des Tresors konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Your keys are still in the keychain, but Keyturn cannot read its own file that says which.</source>
        <translation>Ihre Schlüssel sind noch im Schlüsselbund, aber Keyturn kann die eigene Datei nicht lesen, in der steht, welche.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Removed from the vault</source>
        <translation>Aus dem Tresor entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag entfernt</numerusform>
            <numerusform>%Ln Einträge entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>Geben Sie einen Namen ein</translation>
    </message>
    <message>
        <source>You will see this name in the vault. The old name stays.</source>
        <translation>Dieser Name erscheint im Tresor. Der alte Name bleibt.</translation>
    </message>
    <message>
        <source>Local name changed</source>
        <translation>Lokaler Name geändert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The new name could not be kept: “%1”</source>
        <translation>Der neue Name konnte nicht gespeichert werden: „%1“</translation>
    </message>
    <message>
        <source>Keyturn cannot write its own list. The old name stays.</source>
        <translation>Keyturn kann die eigene Liste nicht schreiben. Der alte Name bleibt.</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultStatus</name>
    <message>
        <source>Looked at one entry</source>
        <translation>Ein Eintrag durchgesehen</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag durchgesehen</numerusform>
            <numerusform>%Ln Einträge durchgesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is lost</source>
        <translation>1 fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are lost</source>
        <translation>
            <numerusform>%Ln fehlt</numerusform>
            <numerusform>%Ln fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 has changed</source>
        <translation>1 hat sich geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have changed</source>
        <translation>
            <numerusform>%Ln hat sich geändert</numerusform>
            <numerusform>%Ln haben sich geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is lost or changed</source>
        <translation>nichts fehlt, nichts ist geändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;Looked at 12 entries: 1 is lost, 1 has changed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
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
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing %L1 of %L2…</source>
        <translation>%L1 von %L2 wird entfernt…</translation>
    </message>
    <message>
        <source>Cancelling after this one…</source>
        <translation>Wird nach diesem abgebrochen…</translation>
    </message>
    <message>
        <source>Keychain ready</source>
        <translation>Schlüsselbund bereit</translation>
    </message>
    <message>
        <source>Keychain not looked at yet</source>
        <translation>Schlüsselbund noch nicht durchgesehen</translation>
    </message>
    <message>
        <source>Verifying %L1 of %L2…</source>
        <translation>%L1 von %L2 wird geprüft…</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>Schlüsselbund wird durchgesehen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln angezeigt</numerusform>
            <numerusform>%Ln angezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::VaultVerification</name>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a name, %2 why it could not be verified</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Und %Ln weiterer.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 could not be verified</source>
        <translation>%L1 von %L2 konnten nicht geprüft werden</translation>
    </message>
</context>
<context>
    <name>keyturn::WelcomePage</name>
    <message>
        <source>Welcome to Keyturn</source>
        <translation>Willkommen bei Keyturn</translation>
    </message>
    <message>
        <source>Create, keep and check API keys and tokens. An API key acts for one organization; a personal access token works in all of yours and names one with each request.</source>
        <translation>API-Schlüssel und Token erstellen, aufbewahren und prüfen. Ein API-Schlüssel handelt für eine Organisation; ein persönliches Zugriffstoken funktioniert in allen Ihren Organisationen und nennt bei jeder Anfrage eine.</translation>
    </message>
    <message>
        <source>Explore the sandbox</source>
        <translation>Sandbox erkunden</translation>
    </message>
    <message>
        <source>Sample accounts and keys. Nothing leaves this computer.</source>
        <translation>Beispielkonten und -schlüssel. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Konto verbinden</translation>
    </message>
    <message>
        <source>Sign in with an API key or a token that you already have.</source>
        <translation>Mit einem vorhandenen API-Schlüssel oder Token anmelden.</translation>
    </message>
    <message>
        <source>Import a key</source>
        <translation>Schlüssel importieren</translation>
    </message>
    <message>
        <source>Keep a secret in the keychain and find it again.</source>
        <translation>Ein Geheimnis im Schlüsselbund aufbewahren und wiederfinden.</translation>
    </message>
</context>
<context>
    <name>policytext</name>
    <message>
        <source>Your policy wants names like %1.</source>
        <extracomment>%1 is a pattern like team-*</extracomment>
        <translation>Ihre Richtlinie verlangt Namen wie %1.</translation>
    </message>
    <message>
        <source>Your policy wants keys to expire.</source>
        <translation>Ihre Richtlinie verlangt, dass Schlüssel ablaufen.</translation>
    </message>
    <message numerus="yes">
        <source>Your policy allows at most %Ln days.</source>
        <translation>
            <numerusform>Ihre Richtlinie erlaubt höchstens %Ln Tag.</numerusform>
            <numerusform>Ihre Richtlinie erlaubt höchstens %Ln Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your policy wants an owner.</source>
        <translation>Ihre Richtlinie verlangt, dass jemand zuständig ist.</translation>
    </message>
</context>
<context>
    <name>reconciliationtext</name>
    <message>
        <source>The key was probably created</source>
        <translation>Der Schlüssel wurde wahrscheinlich erstellt</translation>
    </message>
    <message>
        <source>This is new in the list and has the same name. Its secret is lost: select it to delete it, or keep it if it is somebody else&apos;s.</source>
        <translation>Dieser ist neu in der Liste und hat denselben Namen. Sein Geheimnis ist verloren: Wählen Sie ihn aus, um ihn zu löschen, oder behalten Sie ihn, wenn er jemand anderem gehört.</translation>
    </message>
    <message>
        <source>Looking for the key in the list…</source>
        <translation>Der Schlüssel wird in der Liste gesucht…</translation>
    </message>
    <message>
        <source>The list cannot be read either</source>
        <translation>Auch die Liste kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Whether it was created stays unknown. Look again later.</source>
        <translation>Ob er erstellt wurde, bleibt unbekannt. Sehen Sie später erneut nach.</translation>
    </message>
    <message>
        <source>The key is not in the part of the list that can be read</source>
        <translation>Der Schlüssel ist nicht in dem Teil der Liste, der gelesen werden kann</translation>
    </message>
    <message>
        <source>Keyturn can read only a part of %1&apos;s list, so whether it was created stays unknown. Look for the name on the service&apos;s own page before you try again.</source>
        <translation>Keyturn kann die Liste von %1 nur zum Teil lesen, daher bleibt unbekannt, ob er erstellt wurde. Suchen Sie den Namen auf der Seite des Dienstes, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The key is not in the list</source>
        <translation>Der Schlüssel ist nicht in der Liste</translation>
    </message>
    <message>
        <source>The list was read several times since. The key was most probably not created; you can try again.</source>
        <translation>Die Liste wurde seither mehrmals gelesen. Der Schlüssel wurde höchstwahrscheinlich nicht erstellt; Sie können es erneut versuchen.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 · %2 · created %3</source>
        <extracomment>name, id and date of creation</extracomment>
        <translation>%1 · %2 · erstellt %3</translation>
    </message>
</context>
<context>
    <name>timetext</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format of QLocale::toString()</comment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time format of QLocale::toString()</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>today</source>
        <comment>inside a sentence</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>inside a sentence</comment>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>inside a sentence</comment>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired today</source>
        <translation>Heute abgelaufen</translation>
    </message>
    <message>
        <source>Expired yesterday</source>
        <translation>Gestern abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>Expired %Ln days ago</source>
        <translation>
            <numerusform>Vor %Ln Tag abgelaufen</numerusform>
            <numerusform>Vor %Ln Tagen abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>Läuft heute ab</translation>
    </message>
    <message>
        <source>Expires tomorrow</source>
        <translation>Läuft morgen ab</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %Ln days</source>
        <translation>
            <numerusform>Läuft in %Ln Tag ab</numerusform>
            <numerusform>Läuft in %Ln Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Active until %1</source>
        <comment>a date</comment>
        <translation>Aktiv bis %1</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Läuft nie ab</translation>
    </message>
    <message>
        <source>End unknown</source>
        <translation>Ablauf unbekannt</translation>
    </message>
    <message>
        <source>Unknown origin</source>
        <translation>Herkunft unbekannt</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Asked for %1, not confirmed</source>
        <comment>a date</comment>
        <translation>Verlangt: %1, nicht bestätigt</translation>
    </message>
    <message>
        <source>Asked never to expire, not confirmed</source>
        <translation>Verlangt: nie ablaufend, nicht bestätigt</translation>
    </message>
    <message>
        <source>%1, asked for %2</source>
        <extracomment>%1 is &quot;Never expires&quot; or when it expires, %2 a date</extracomment>
        <translation>%1, verlangt: %2</translation>
    </message>
    <message>
        <source>%1, asked never to expire</source>
        <extracomment>%1 says when it expires</extracomment>
        <translation>%1, verlangt: nie ablaufend</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format of QLocale::toString()</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format of QLocale::toString()</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>In %Ln Tag</numerusform>
            <numerusform>In %Ln Tagen</numerusform>
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
        <translation>%1, %2 (Ihre Zeitzone, %3), %4</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>date, time, &quot;in 90 days&quot;</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>vor 1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>vor 1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
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
        <translation>nie</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>the ends of a key before and after a change</extracomment>
        <translation>von %1 auf %2</translation>
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
        <translation>Noch nicht in der Liste</translation>
    </message>
</context>
</TS>
