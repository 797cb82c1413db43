<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>ActivityText</name>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Cambio de nombre</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Kept in the vault</source>
        <translation>Guardado en la bóveda</translation>
    </message>
    <message>
        <source>Removed from the vault</source>
        <translation>Se quitó de la bóveda</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Reemplazo</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Cierre de sesión</translation>
    </message>
    <message>
        <source>Appeared in the list</source>
        <translation>Aparición en la lista</translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <translation>Ya no está en la lista</translation>
    </message>
    <message>
        <source>Back in the list</source>
        <translation>De nuevo en la lista</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>Revelación</translation>
    </message>
    <message>
        <source>Renamed by others</source>
        <translation>Cambio de nombre por otros</translation>
    </message>
    <message>
        <source>End changed by others</source>
        <translation>Cambio de fin por otros</translation>
    </message>
    <message>
        <source>Reviewed: keep</source>
        <translation>Revisión: conservar</translation>
    </message>
    <message>
        <source>Reviewed: rotate</source>
        <translation>Revisión: rotar</translation>
    </message>
    <message>
        <source>Reviewed: delete</source>
        <translation>Revisión: eliminar</translation>
    </message>
    <message>
        <source>Reviewed: ask</source>
        <translation>Revisión: preguntar</translation>
    </message>
    <message>
        <source>Said to be mine</source>
        <translation>Marcado: creación propia</translation>
    </message>
    <message>
        <source>Said to be a colleague&apos;s</source>
        <translation>Marcado: creación de colegas</translation>
    </message>
    <message>
        <source>To be investigated</source>
        <translation>Por investigar</translation>
    </message>
    <message>
        <source>Saved to a file</source>
        <translation>Guardado en un archivo</translation>
    </message>
    <message>
        <source>Rotation begun</source>
        <translation>Comienzo de la rotación</translation>
    </message>
    <message>
        <source>Rotation ended</source>
        <translation>Fin de la rotación</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>No está claro</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Cambiado desde entonces</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a key, %2 &quot;from 19 Feb 2027 to 20 May 2027&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <extracomment>%1 is the new name of a key, %2 the one before</extracomment>
        <translation>%1 (antes: %2)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>an account, and one of its organizations</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Rotation stopped</source>
        <translation>Rotación detenida</translation>
    </message>
    <message>
        <source>Retiring put off</source>
        <translation>Retirada aplazada</translation>
    </message>
    <message>
        <source>Old key retired</source>
        <translation>Clave anterior retirada</translation>
    </message>
    <message>
        <source>Swapped in a file</source>
        <translation>Sustituida en un archivo</translation>
    </message>
    <message>
        <source>Swap undone</source>
        <translation>Sustitución deshecha</translation>
    </message>
    <message>
        <source>Place ticked</source>
        <translation>Lugar marcado</translation>
    </message>
    <message>
        <source>Tick taken back</source>
        <translation>Marca quitada</translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation>Política cambiada</translation>
    </message>
    <message>
        <source>Owner changed</source>
        <translation>Responsable cambiado</translation>
    </message>
    <message>
        <source>Note or tags changed</source>
        <translation>Nota o etiquetas cambiadas</translation>
    </message>
    <message>
        <source>“Used in” changed</source>
        <translation>«Se usa en» cambiado</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Ocultada</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>Lista exportada</translation>
    </message>
    <message>
        <source>Vault exported</source>
        <translation>Bóveda exportada</translation>
    </message>
    <message>
        <source>Activity exported</source>
        <translation>Actividad exportada</translation>
    </message>
    <message>
        <source>Review exported</source>
        <translation>Revisión exportada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>One row</source>
        <translation>Una fila</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>All keys of the account</source>
        <translation>Todas las claves de la cuenta</translation>
    </message>
    <message>
        <source>%1 (file: %2)</source>
        <extracomment>%1 is the name of a key, %2 that of a file</extracomment>
        <translation>%1 (archivo: %2)</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>no list</source>
        <translation>ninguna lista</translation>
    </message>
    <message>
        <source>[%1].%2: a key, not its id</source>
        <translation>[%1].%2: una clave, no su ID</translation>
    </message>
    <message>
        <source>a key that is there twice</source>
        <translation>una clave JSON repetida</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>Verificado %1</translation>
    </message>
    <message>
        <source>The key works</source>
        <translation>La clave funciona</translation>
    </message>
    <message>
        <source>The service accepted it.</source>
        <translation>El servicio la aceptó.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Not allowed %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>No permitido %1</translation>
    </message>
    <message>
        <source>The key is valid, but may not do what was asked</source>
        <translation>La clave es válida, pero no puede hacer lo que se pidió</translation>
    </message>
    <message>
        <source>The service knows it, but it may not do what was asked to check it.</source>
        <translation>El servicio la conoce, pero no puede hacer lo que se pidió para comprobarla.</translation>
    </message>
    <message>
        <source>Organization missing</source>
        <translation>Falta la organización</translation>
    </message>
    <message>
        <source>Organization missing %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>Faltaba la organización %1</translation>
    </message>
    <message>
        <source>The key does not say which organization</source>
        <translation>La clave no indica de qué organización es</translation>
    </message>
    <message>
        <source>The key needs the ID of its organization, and none is known here.</source>
        <translation>La clave necesita el ID de su organización, y aquí no se conoce ninguno.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>Rechazado %1</translation>
    </message>
    <message>
        <source>The service refused the key</source>
        <translation>El servicio rechazó la clave</translation>
    </message>
    <message>
        <source>The service refused it: it is not valid, or no longer.</source>
        <translation>El servicio la rechazó: no es válida o ya no lo es.</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>Not accepted %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>No aceptado %1</translation>
    </message>
    <message>
        <source>The service did not accept the key</source>
        <translation>El servicio no aceptó la clave</translation>
    </message>
    <message>
        <source>The service did not accept the key, and does not say whether it is no longer valid or only not allowed.</source>
        <translation>El servicio no aceptó la clave y no indica si ya no es válida o si solo no tiene permiso.</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>result of a check</comment>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Refused as expired %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>Rechazado por caducidad %1</translation>
    </message>
    <message>
        <source>The key has expired</source>
        <translation>La clave ha caducado</translation>
    </message>
    <message>
        <source>The service refused it, and its last day has passed.</source>
        <translation>El servicio la rechazó, y su último día ya pasó.</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>Sin conexión con el servicio</translation>
    </message>
    <message>
        <source>Could not be reached %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>Sin conexión con el servicio %1</translation>
    </message>
    <message>
        <source>The service could not be reached</source>
        <translation>No se pudo contactar con el servicio</translation>
    </message>
    <message>
        <source>No answer of the service came. That says nothing about the key.</source>
        <translation>No llegó ninguna respuesta del servicio. Eso no dice nada sobre la clave.</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>result of a check</comment>
        <translation>No está claro</translation>
    </message>
    <message>
        <source>No clear answer %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>Sin respuesta clara %1</translation>
    </message>
    <message>
        <source>The service gave no clear answer</source>
        <translation>El servicio no dio una respuesta clara</translation>
    </message>
    <message>
        <source>The service answered with something that says neither yes nor no.</source>
        <translation>El servicio respondió algo que no es ni sí ni no.</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Nunca verificado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln work</source>
        <comment>of the entries that were verified</comment>
        <translation>
            <numerusform>%Ln funciona</numerusform>
            <numerusform>%Ln funcionan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln con rechazo</numerusform>
            <numerusform>%Ln con rechazo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>%Ln ha caducado</numerusform>
            <numerusform>%Ln han caducado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not allowed</source>
        <translation>
            <numerusform>%Ln sin permiso</numerusform>
            <numerusform>%Ln sin permiso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be reached</source>
        <translation>
            <numerusform>%Ln sin conexión con el servicio</numerusform>
            <numerusform>%Ln sin conexión con el servicio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gave no clear answer</source>
        <translation>
            <numerusform>%Ln sin respuesta clara</numerusform>
            <numerusform>%Ln sin respuesta clara</numerusform>
        </translation>
    </message>
    <message>
        <source>This key cannot be verified</source>
        <translation>Esta clave no se puede verificar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be verified</source>
        <translation>
            <numerusform>%Ln no se puede verificar</numerusform>
            <numerusform>%Ln no se pueden verificar</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyturn knows no request that checks this kind of key. Nothing was sent.</source>
        <translation>Keyturn no conoce ninguna solicitud que compruebe este tipo de clave. No se envió nada.</translation>
    </message>
    <message>
        <source>Keyturn does not know the service, so it cannot ask whether the value works. Keyturn can still keep, show and copy the value.</source>
        <translation>Keyturn no conoce el servicio, así que no puede preguntarle si el valor funciona. Keyturn sí puede guardar, mostrar y copiar el valor.</translation>
    </message>
    <message>
        <source>The key was not asked about: its server is not known</source>
        <translation>No se preguntó por la clave: no se conoce su servidor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not asked about: their servers are not known</source>
        <translation>
            <numerusform>No se preguntó por %Ln: no se conoce su servidor</numerusform>
            <numerusform>No se preguntó por %Ln: no se conocen sus servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. Choose “Edit…” in the details to say for which server it is.</source>
        <translation>No se envió nada. Elija «Editar…» en los detalles para indicar para qué servidor es.</translation>
    </message>
    <message>
        <source>Whether the key works is not known.</source>
        <translation>No se sabe si la clave funciona.</translation>
    </message>
</context>
<context>
    <name>ConsumerText</name>
    <message>
        <source>Used in %1</source>
        <comment>files, addresses, people</comment>
        <translation>Se usa en %1</translation>
    </message>
</context>
<context>
    <name>DeletionText</name>
    <message numerus="yes">
        <source>%Ln were gone already</source>
        <translation>
            <numerusform>%Ln ya no estaba</numerusform>
            <numerusform>%Ln ya no estaban</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 deleted</source>
        <translation>Se eliminaron %L1 de %L2</translation>
    </message>
    <message>
        <source>“%1” was gone already</source>
        <translation>«%1» ya no estaba</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>«%1» se eliminó</translation>
    </message>
    <message>
        <source>“%1” is perhaps deleted</source>
        <translation>«%1» quizá se eliminó</translation>
    </message>
    <message>
        <source>“%1” is not deleted</source>
        <translation>«%1» no se eliminó</translation>
    </message>
    <message>
        <source>The list was read again after the last deletion: this is what it says.</source>
        <translation>La lista se leyó de nuevo después de la última eliminación: esto es lo que dice.</translation>
    </message>
    <message>
        <source>After the last deletion the list could not be read to its end.</source>
        <translation>Después de la última eliminación no se pudo leer la lista hasta el final.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>the name of a key, its ID, and what became of its deletion</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>no se intentó</translation>
    </message>
    <message>
        <source>was gone already; its secret could not be removed from the keychain</source>
        <translation>ya no estaba; su secreto no se pudo quitar del llavero</translation>
    </message>
    <message>
        <source>deleted on the service; its secret could not be removed from the keychain</source>
        <translation>se eliminó en el servicio; su secreto no se pudo quitar del llavero</translation>
    </message>
    <message>
        <source>was gone already</source>
        <translation>ya no estaba</translation>
    </message>
    <message>
        <source>%1; still there</source>
        <extracomment>%1 is why a key was not deleted</extracomment>
        <translation>%1; sigue ahí</translation>
    </message>
    <message>
        <source>%1; gone now</source>
        <translation>%1; ahora ya no está</translation>
    </message>
    <message>
        <source>the server said that it was deleted, but still lists it</source>
        <translation>el servidor dijo que se eliminó, pero todavía aparece en la lista</translation>
    </message>
    <message>
        <source>%1; unknown, because the list could not be read afterwards</source>
        <translation>%1; no se sabe, porque después no se pudo leer la lista</translation>
    </message>
    <message>
        <source>unknown, because the list could not be read afterwards</source>
        <translation>no se sabe, porque después no se pudo leer la lista</translation>
    </message>
    <message>
        <source>no whole answer came</source>
        <translation>no llegó una respuesta completa</translation>
    </message>
    <message>
        <source>the server failed (%1)</source>
        <translation>el servidor falló (%1)</translation>
    </message>
    <message>
        <source>the server did not find it (%1)</source>
        <translation>el servidor no la encontró (%1)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is the name of a key, %2 what became of its deletion</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Not tried, because you cancelled: %1.</source>
        <translation>No se intentó, porque se canceló: %1.</translation>
    </message>
    <message>
        <source>Deleted, but its secret is still here</source>
        <translation>Se eliminó, pero su secreto sigue aquí</translation>
    </message>
    <message>
        <source>Not everything was deleted</source>
        <translation>No se eliminó todo</translation>
    </message>
    <message>
        <source>Not known yet whether everything was deleted</source>
        <translation>Aún no se sabe si se eliminó todo</translation>
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
            <numerusform>%Ln de ellas – %1</numerusform>
            <numerusform>%Ln de ellas – %1</numerusform>
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
        <translation>Se escribió, se releyó y se quitó una entrada de prueba.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>La comprobación se canceló.</translation>
    </message>
    <message>
        <source>There is no file yet, or the check was cancelled.</source>
        <translation>Aún no hay archivo, o la comprobación se canceló.</translation>
    </message>
    <message>
        <source>The file opens, and SQLite finds no fault in it.</source>
        <translation>El archivo se abre y SQLite no encuentra ningún fallo en él.</translation>
    </message>
    <message>
        <source>SQLite finds a fault in the file. Quit Keyturn and start it again: the damaged file is kept, and the newest copy takes its place.</source>
        <translation>SQLite encuentra un fallo en el archivo. Salga de Keyturn e inícielo de nuevo: el archivo dañado se conserva y la copia más reciente ocupa su lugar.</translation>
    </message>
    <message>
        <source>The file cannot be opened. See to it that you may read and write it.</source>
        <translation>El archivo no se puede abrir. Asegúrese de que puede leerlo y escribirlo.</translation>
    </message>
    <message>
        <source>How much is free is not known.</source>
        <translation>No se sabe cuánto espacio hay libre.</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>Hay %1 libres.</translation>
    </message>
    <message>
        <source>Only %1 are free. Make room: Keyturn creates no key that it could not note first.</source>
        <translation>Solo hay %1 libres. Libere espacio: Keyturn no crea ninguna clave que no haya podido anotar antes.</translation>
    </message>
    <message>
        <source>Only you can read Keyturn&apos;s folder and its file, and you may write them.</source>
        <translation>Solo usted puede leer la carpeta de Keyturn y su archivo, y puede escribir en ellos.</translation>
    </message>
    <message>
        <source>Others may read Keyturn&apos;s folder or its file, or you may not write them. Quit Keyturn and start it again, which sets the rights.</source>
        <translation>Otros pueden leer la carpeta de Keyturn o su archivo, o usted no puede escribir en ellos. Salga de Keyturn e inícielo de nuevo: así se fijan los permisos.</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>No hay ninguna cuenta conectada.</translation>
    </message>
    <message>
        <source>Nothing was sent: the check was cancelled, or the service names no address that may be asked without a key.</source>
        <translation>No se envió nada: la comprobación se canceló, o el servicio no indica ninguna dirección que se pueda consultar sin clave.</translation>
    </message>
    <message>
        <source>Sent, without a key and without a proxy: %1.</source>
        <translation>Enviado, sin clave y sin proxy: %1.</translation>
    </message>
    <message>
        <source>Sent, without a key and through the proxy %1: %2.</source>
        <translation>Enviado, sin clave y a través del proxy %1: %2.</translation>
    </message>
    <message>
        <source>The server answers (%1), as it does to a request without a key.</source>
        <translation>El servidor responde (%1), como a una solicitud sin clave.</translation>
    </message>
    <message>
        <source>The server answers with the error %1. Try again later.</source>
        <translation>El servidor responde con el error %1. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>an answer, and what was sent</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No server has told the time.</source>
        <translation>Ningún servidor ha dicho la hora.</translation>
    </message>
    <message>
        <source>The clock of this computer agrees with that of the server.</source>
        <translation>El reloj de este equipo coincide con el del servidor.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes ahead of the server&apos;s. Set it: certificates and the ends of keys are judged by it.</source>
        <translation>
            <numerusform>El reloj de este equipo adelanta %Ln minuto respecto al del servidor. Ajústelo: con él se juzgan los certificados y la caducidad de las claves.</numerusform>
            <numerusform>El reloj de este equipo adelanta %Ln minutos respecto al del servidor. Ajústelo: con él se juzgan los certificados y la caducidad de las claves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes behind the server&apos;s. Set it: certificates and the ends of keys are judged by it.</source>
        <translation>
            <numerusform>El reloj de este equipo atrasa %Ln minuto respecto al del servidor. Ajústelo: con él se juzgan los certificados y la caducidad de las claves.</numerusform>
            <numerusform>El reloj de este equipo atrasa %Ln minutos respecto al del servidor. Ajústelo: con él se juzgan los certificados y la caducidad de las claves.</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>No comprobado</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file</source>
        <translation>Archivo propio de Keyturn</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Espacio en el disco</translation>
    </message>
    <message>
        <source>Rights of the file</source>
        <translation>Permisos del archivo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Servidor %1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This key may not list what is here.</source>
        <translation>Esta clave no puede leer la lista de lo que hay aquí.</translation>
    </message>
    <message>
        <source>This key may not create keys or tokens here. Nothing was created.</source>
        <translation>Esta clave no puede crear claves ni tokens aquí. No se creó nada.</translation>
    </message>
    <message>
        <source>This key may not rename. The old name stays.</source>
        <translation>Esta clave no puede cambiar nombres. Se mantiene el nombre anterior.</translation>
    </message>
    <message>
        <source>This key may not delete keys or tokens here. Nothing was deleted.</source>
        <translation>Esta clave no puede eliminar claves ni tokens aquí. No se eliminó nada.</translation>
    </message>
    <message>
        <source>The key works, but it may not manage keys here.</source>
        <translation>La clave funciona, pero no puede administrar claves aquí.</translation>
    </message>
    <message>
        <source>The key may not have an access token for this organization.</source>
        <translation>La clave no puede obtener un token de acceso para esta organización.</translation>
    </message>
    <message>
        <source>The key may not see the list of organizations.</source>
        <translation>La clave no puede ver la lista de organizaciones.</translation>
    </message>
    <message>
        <source>The service does not say how it is.</source>
        <translation>El servicio no indica cuál es su estado.</translation>
    </message>
    <message>
        <source>Ask an admin of this organization, or sign in with another key.</source>
        <translation>Pregunte a quien administra esta organización o inicie sesión con otra clave.</translation>
    </message>
    <message>
        <source>Ask for the admin role in this organization.</source>
        <translation>Solicite el rol de administración en esta organización.</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>No se creó nada.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se eliminó nada.</translation>
    </message>
    <message>
        <source>The old name stays.</source>
        <translation>Se mantiene el nombre anterior.</translation>
    </message>
    <message>
        <source>Perhaps the name is taken, or something changed at the same time. Refresh the list and look.</source>
        <translation>Quizá el nombre ya está en uso o algo cambió al mismo tiempo. Actualice la lista y compruébelo.</translation>
    </message>
    <message>
        <source>Something changed at the same time. Refresh the list and try again.</source>
        <translation>Algo cambió al mismo tiempo. Actualice la lista e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server could not answer as things are there now. Try again.</source>
        <translation>El servidor no pudo responder en el estado actual. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server found a conflict (409)</source>
        <translation>El servidor encontró un conflicto (409)</translation>
    </message>
    <message>
        <source>Perhaps it was deleted meanwhile: refresh the list, or check the server address.</source>
        <translation>Quizá se eliminó entretanto: actualice la lista o compruebe la dirección del servidor.</translation>
    </message>
    <message>
        <source>Check the server address.</source>
        <translation>Compruebe la dirección del servidor.</translation>
    </message>
    <message>
        <source>Not found (%1)</source>
        <translation>No se encontró (%1)</translation>
    </message>
    <message>
        <source>The server does not offer this (%1)</source>
        <translation>El servidor no ofrece esto (%1)</translation>
    </message>
    <message>
        <source>%1 has nothing at %2.</source>
        <translation>%1 no tiene nada en %2.</translation>
    </message>
    <message>
        <source>%1 does not offer %2.</source>
        <translation>%1 no ofrece %2.</translation>
    </message>
    <message>
        <source>The service gave no reason (%1).</source>
        <translation>El servicio no dio ningún motivo (%1).</translation>
    </message>
    <message>
        <source>%1 did not accept the input</source>
        <translation>%1 no aceptó los datos</translation>
    </message>
    <message>
        <source>%1 did not accept the request</source>
        <translation>%1 no aceptó la solicitud</translation>
    </message>
    <message>
        <source>The server may run another version of the service than Keyturn knows. Check the server address, or tell whoever runs the server.</source>
        <translation>Es posible que el servidor use otra versión del servicio que la que Keyturn conoce. Compruebe la dirección del servidor o avise a quien lo administra.</translation>
    </message>
    <message>
        <source>The server answers like a proxy (407)</source>
        <translation>El servidor responde como un proxy (407)</translation>
    </message>
    <message>
        <source>%1 asks for the login to a proxy, but this computer uses no proxy for it. Check the server address.</source>
        <translation>%1 pide iniciar sesión en un proxy, pero este equipo no usa ningún proxy para ello. Compruebe la dirección del servidor.</translation>
    </message>
    <message>
        <source>An unexpected answer (%1)</source>
        <translation>Respuesta inesperada (%1)</translation>
    </message>
    <message>
        <source>Keyturn does not know what this answer means. Check the server address.</source>
        <translation>Keyturn no sabe qué significa esta respuesta. Compruebe la dirección del servidor.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas solicitudes</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait %Ln second(s).</source>
        <translation>
            <numerusform>El servidor pide esperar %Ln segundo.</numerusform>
            <numerusform>El servidor pide esperar %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server asks to wait. Try again in a minute.</source>
        <translation>El servidor pide esperar. Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1 is what the server answered, in its own language</extracomment>
        <translation>El servidor dice: «%1»</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found</source>
        <translation>No se encontró el nombre del servidor</translation>
    </message>
    <message>
        <source>There is no server called %1, or this computer is offline. Check the address and the network.</source>
        <translation>No existe ningún servidor llamado %1 o este equipo está sin conexión. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation>El servidor rechazó la conexión</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address and the port, or whether the server is running.</source>
        <translation>Nada responde en %1. Compruebe la dirección y el puerto, o si el servidor está en marcha.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Se perdió la conexión</translation>
    </message>
    <message>
        <source>%1 closed the connection before a whole answer had come. Try again.</source>
        <translation>%1 cerró la conexión antes de que llegara una respuesta completa. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here. Check this computer&apos;s network.</source>
        <translation>No se puede llegar a %1 desde aquí. Compruebe la red de este equipo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 no respondió a tiempo</translation>
    </message>
    <message>
        <source>The server may be busy, or the network slow. Try again.</source>
        <translation>Es posible que el servidor esté ocupado o que la red sea lenta. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>There is no secure connection</source>
        <translation>No hay conexión segura</translation>
    </message>
    <message>
        <source>%1: %2 Perhaps it speaks plain http there, or another port is meant. No key was sent. Check the address.</source>
        <translation>%1: %2 Quizá allí se usa http sin cifrar o se trata de otro puerto. No se envió ninguna clave. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was refused</source>
        <translation>Se rechazó el certificado del servidor</translation>
    </message>
    <message>
        <source>%1 could not prove who it is: %2 The certificate names %3. No key was sent. Check the address, this computer&apos;s clock, or ask whoever runs the server.</source>
        <translation>%1 no pudo demostrar su identidad: %2 El certificado nombra a %3. No se envió ninguna clave. Compruebe la dirección y el reloj de este equipo, o pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The proxy wants a login</source>
        <translation>El proxy pide iniciar sesión</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy asks for a user name and password, which Keyturn does not send. Log in to the proxy in the system settings, then try again.</source>
        <translation>El proxy de este equipo pide un nombre de usuario y una contraseña, que Keyturn no envía. Inicie sesión en el proxy en la configuración del sistema e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The proxy did not work</source>
        <translation>El proxy no funcionó</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy could not be reached. Check the proxy in the system settings.</source>
        <translation>No se pudo contactar con el proxy de este equipo. Compruebe el proxy en la configuración del sistema.</translation>
    </message>
    <message>
        <source>The server sends elsewhere</source>
        <translation>El servidor remite a otro lugar</translation>
    </message>
    <message>
        <source>%1 answered with a redirect, which Keyturn never follows with a key. Check the server address.</source>
        <translation>%1 respondió con una redirección, que Keyturn nunca sigue con una clave. Compruebe la dirección del servidor.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>La respuesta es demasiado grande</translation>
    </message>
    <message>
        <source>The server sent more than a list of keys can be.</source>
        <translation>El servidor envió más de lo que puede ocupar una lista de claves.</translation>
    </message>
    <message>
        <source>The server sent more than such an answer can be.</source>
        <translation>El servidor envió más de lo que puede ocupar una respuesta así.</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>No se puede leer la respuesta</translation>
    </message>
    <message>
        <source>The answer of %1 states two lengths, so nobody can tell where it ends. A fault of the server, or of a proxy before it: tell whoever runs it.</source>
        <translation>La respuesta de %1 indica dos longitudes, así que no se puede saber dónde termina. Es un fallo del servidor o de un proxy anterior a él: avise a quien lo administra.</translation>
    </message>
    <message>
        <source>%1 refused the key</source>
        <translation>%1 rechazó la clave</translation>
    </message>
    <message>
        <source>The key or token was deleted, has expired or is incomplete (401). Check the value, or use another key.</source>
        <translation>La clave o el token se eliminó, ha caducado o está incompleto (401). Compruebe el valor o use otra clave.</translation>
    </message>
    <message>
        <source>The key or token was deleted, has expired or is incomplete (401).</source>
        <translation>La clave o el token se eliminó, ha caducado o está incompleto (401).</translation>
    </message>
    <message>
        <source>The key or token was deleted, has expired or is incomplete (401). Sign in again with a key that works.</source>
        <translation>La clave o el token se eliminó, ha caducado o está incompleto (401). Inicie sesión de nuevo con una clave que funcione.</translation>
    </message>
    <message>
        <source>The token does not say which organization</source>
        <translation>El token no indica de qué organización es</translation>
    </message>
    <message>
        <source>A personal access token works in several organizations and must name one with each request (401). Enter the organization ID.</source>
        <translation>Un token de acceso personal funciona en varias organizaciones y debe indicar una en cada solicitud (401). Introduzca el ID de la organización.</translation>
    </message>
    <message>
        <source>Not allowed (403)</source>
        <translation>No permitido (403)</translation>
    </message>
    <message>
        <source>%1 did not answer at the address that Keyturn assumes</source>
        <translation>%1 no respondió en la dirección que Keyturn supone</translation>
    </message>
    <message>
        <source>%1 was answered with %2.</source>
        <translation>La respuesta a %1 fue %2.</translation>
    </message>
    <message>
        <source>%1 has a problem (%2)</source>
        <translation>%1 tiene un problema (%2)</translation>
    </message>
    <message>
        <source>The fault is on the server&apos;s side. Try again later.</source>
        <translation>El fallo está en el servidor. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>This does not look like %1</source>
        <translation>Esto no parece ser %1</translation>
    </message>
    <message>
        <source>%1 answered with a web page or something else that is not the service&apos;s API. Check the server address.</source>
        <translation>%1 respondió con una página web u otra cosa que no es la API del servicio. Compruebe la dirección del servidor.</translation>
    </message>
    <message>
        <source>The answer could not be understood</source>
        <translation>No se pudo entender la respuesta</translation>
    </message>
    <message>
        <source>%1 answered in a form that Keyturn does not know.</source>
        <translation>%1 respondió en un formato que Keyturn no conoce.</translation>
    </message>
    <message>
        <source>%1 answered in a form that Keyturn does not know (%2).</source>
        <translation>%1 respondió en un formato que Keyturn no conoce (%2).</translation>
    </message>
    <message>
        <source>Ask for the admin role, or connect anyway to see what it may see.</source>
        <translation>Solicite el rol de administración o conecte de todos modos para ver a qué tiene acceso.</translation>
    </message>
    <message>
        <source>The key or token may lack a role there. Connect anyway to keep it and use it for what it may do.</source>
        <translation>Es posible que a la clave o al token le falte un rol allí. Conecte de todos modos para guardar la credencial y usarla en lo que tenga permitido.</translation>
    </message>
    <message>
        <source>%1 accepted it, but it may not manage keys here (403)</source>
        <translation>%1 la aceptó, pero no puede administrar claves aquí (403)</translation>
    </message>
    <message>
        <source>%1 accepted it, but did not allow the request (403)</source>
        <translation>%1 la aceptó, pero no permitió la solicitud (403)</translation>
    </message>
    <message>
        <source>You can connect anyway and see what it may see.</source>
        <translation>Puede conectar de todos modos y ver a qué tiene acceso.</translation>
    </message>
    <message>
        <source>The key or token was deleted, has expired or is incomplete (%1).</source>
        <translation>La clave o el token se eliminó, ha caducado o está incompleto (%1).</translation>
    </message>
    <message>
        <source>%1 did not accept the key</source>
        <translation>%1 no aceptó la clave</translation>
    </message>
    <message>
        <source>The key or token is not valid, or may not do this: %1 answers both with %2.</source>
        <translation>La clave o el token no es válido o no tiene permiso para esto: %1 responde a ambas cosas con %2.</translation>
    </message>
    <message>
        <source>Nothing was created yet.</source>
        <translation>Aún no se creó nada.</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>No está en el llavero</translation>
    </message>
    <message>
        <source>The keychain no longer has this entry. It was removed by another program or on another day.</source>
        <translation>El llavero ya no tiene esta entrada. La quitó otro programa o se quitó en otro momento.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>Unlock it with your password, usually the one you log in with, then try again.</source>
        <translation>Desbloquéelo con su contraseña, normalmente la que usa para entrar en el equipo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain said no</source>
        <translation>El llavero denegó el acceso</translation>
    </message>
    <message>
        <source>Access was denied or the unlock prompt was dismissed. Try again and allow it.</source>
        <translation>Se denegó el acceso o se cerró el aviso de desbloqueo. Inténtelo de nuevo y permita el acceso.</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>No hay ningún llavero</translation>
    </message>
    <message>
        <source>No keychain service answers in this session. Install and start one, for example gnome-keyring or KeePassXC, then try again.</source>
        <translation>Ningún servicio de llavero responde en esta sesión. Instale e inicie uno, por ejemplo gnome-keyring o KeePassXC, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no keyring to keep it in</source>
        <translation>No hay ningún depósito de claves donde guardarla</translation>
    </message>
    <message>
        <source>The keychain service runs but has no default keyring. Create one, for example with the program “Passwords and Keys”, then try again.</source>
        <translation>El servicio de llavero está en marcha, pero no tiene un depósito de claves predeterminado. Cree uno, por ejemplo con el programa «Contraseñas y claves», e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>The keychain may be waiting for you: look for an unlock prompt behind other windows, then try again.</source>
        <translation>Es posible que el llavero espere una respuesta de usted: busque un aviso de desbloqueo detrás de otras ventanas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain did not keep it</source>
        <translation>El llavero no la guardó</translation>
    </message>
    <message>
        <source>The keychain reported success, but reading it back gave something else.</source>
        <translation>El llavero informó de que todo fue bien, pero al volver a leer se obtuvo otra cosa.</translation>
    </message>
    <message>
        <source>The keychain cannot keep this value</source>
        <translation>El llavero no puede guardar este valor</translation>
    </message>
    <message>
        <source>The value is empty, too long, or holds characters that no key has.</source>
        <translation>El valor está vacío, es demasiado largo o contiene caracteres que no tiene ninguna clave.</translation>
    </message>
    <message>
        <source>The keychain was not asked any further.</source>
        <translation>No se hicieron más consultas al llavero.</translation>
    </message>
    <message>
        <source>The keychain cannot be used</source>
        <translation>No se puede usar el llavero</translation>
    </message>
    <message>
        <source>The keychain failed for a reason that it does not say. Logging out and in again often helps.</source>
        <translation>El llavero falló por un motivo que no indica. A menudo ayuda cerrar la sesión del equipo y volver a entrar.</translation>
    </message>
    <message>
        <source>This keychain cannot say what it holds</source>
        <translation>Este llavero no puede decir qué contiene</translation>
    </message>
    <message>
        <source>Entries that Keyturn no longer lists cannot be found from here. Look for “Keyturn” in the keychain&apos;s own program.</source>
        <translation>Las entradas que Keyturn ya no tiene en su lista no se pueden encontrar desde aquí. Busque «Keyturn» en el programa del propio llavero.</translation>
    </message>
    <message>
        <source>Keyturn is not completely installed</source>
        <translation>Keyturn no está instalado por completo</translation>
    </message>
    <message>
        <source>Its program “keyturn-keychain” is missing or cannot be started, and without it Keyturn cannot ask your keychain. Install Keyturn again, then try again.</source>
        <translation>Su programa «keyturn-keychain» falta o no se puede iniciar, y sin él Keyturn no puede consultar su llavero. Instale Keyturn de nuevo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Waiting for your keychain</source>
        <translation>Esperando al llavero</translation>
    </message>
    <message>
        <source>Look for an unlock prompt, or a question whether keyturn-keychain may have access; it may be behind other windows.</source>
        <translation>Busque un aviso de desbloqueo o una pregunta sobre si keyturn-keychain puede tener acceso; puede estar detrás de otras ventanas.</translation>
    </message>
    <message>
        <source>Keyturn cannot write its own file</source>
        <translation>Keyturn no puede escribir su propio archivo</translation>
    </message>
    <message>
        <source>Its data folder is read-only. Nothing was sent.</source>
        <translation>Su carpeta de datos es de solo lectura. No se envió nada.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file is not a file</source>
        <translation>El archivo propio de Keyturn no es un archivo</translation>
    </message>
    <message>
        <source>A link or a folder stands in its place. Nothing was sent.</source>
        <translation>En su lugar hay un enlace o una carpeta. No se envió nada.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Free some space, then try again. Nothing was sent.</source>
        <translation>Libere espacio e inténtelo de nuevo. No se envió nada.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file is damaged</source>
        <translation>El archivo propio de Keyturn está dañado</translation>
    </message>
    <message>
        <source>Start Keyturn again: it sets the damaged file aside and begins a new one.</source>
        <translation>Inicie Keyturn de nuevo: apartará el archivo dañado y comenzará uno nuevo.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file is from a newer version</source>
        <translation>El archivo propio de Keyturn es de una versión más reciente</translation>
    </message>
    <message>
        <source>Start that version, or move the file away.</source>
        <translation>Inicie esa versión o mueva el archivo a otro lugar.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file cannot be used</source>
        <translation>No se puede usar el archivo propio de Keyturn</translation>
    </message>
    <message>
        <source>What happens here cannot be remembered. Nothing was sent.</source>
        <translation>Lo que ocurra aquí no se puede recordar. No se envió nada.</translation>
    </message>
    <message>
        <source>Keyturn cannot write to its own folder</source>
        <translation>Keyturn no puede escribir en su propia carpeta</translation>
    </message>
    <message>
        <source>%1 is read-only or belongs to somebody else. Make it writable, then try again.</source>
        <translation>%1 es de solo lectura o pertenece a otra persona. Permita la escritura e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>In %1 a link or a folder stands in place of keyturn.sqlite, and Keyturn does not write to where it leads. Take it away, then try again.</source>
        <translation>En %1 hay un enlace o una carpeta en lugar de keyturn.sqlite, y Keyturn no escribe adonde lleva. Quítelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file cannot be opened. Free some space, then try again.</source>
        <translation>No se puede abrir el archivo propio de Keyturn. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This version cannot read keyturn.sqlite in %1, and has not changed it. Start the newer version.</source>
        <translation>Esta versión no puede leer keyturn.sqlite en %1 y no lo ha modificado. Inicie la versión más reciente.</translation>
    </message>
    <message>
        <source>A new one in %1 could not be begun either. Try again.</source>
        <translation>Tampoco se pudo comenzar uno nuevo en %1. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file cannot be opened</source>
        <translation>No se puede abrir el archivo propio de Keyturn</translation>
    </message>
    <message>
        <source>Another program may be using keyturn.sqlite in %1. Try again.</source>
        <translation>Es posible que otro programa esté usando keyturn.sqlite en %1. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Until then there are no kept sign-ins and no vault here, nothing can be created, and what you do is forgotten when you quit. Your keys are in the keychain as before.</source>
        <translation>Hasta entonces no hay aquí inicios de sesión guardados ni bóveda, no se puede crear nada y lo que haga se olvida al salir. Sus claves siguen en el llavero como antes.</translation>
    </message>
    <message>
        <source>Secrets were never in it: they are in your keychain as before.</source>
        <translation>Nunca contuvo secretos: siguen en su llavero como antes.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file names a newer version</source>
        <translation>El archivo propio de Keyturn indica una versión más reciente</translation>
    </message>
    <message numerus="yes">
        <source>Its version number is that of a newer Keyturn, or damaged; everything else in it is sound. The file was set aside as %1, and the new one holds the same sign-ins and the same %Ln entries of the vault.</source>
        <translation>
            <numerusform>Su número de versión es el de un Keyturn más reciente o está dañado; todo lo demás está intacto. El archivo se apartó como %1, y el nuevo contiene los mismos inicios de sesión y la misma %Ln entrada de la bóveda.</numerusform>
            <numerusform>Su número de versión es el de un Keyturn más reciente o está dañado; todo lo demás está intacto. El archivo se apartó como %1, y el nuevo contiene los mismos inicios de sesión y las mismas %Ln entradas de la bóveda.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was set aside as %1.</source>
        <translation>El archivo se apartó como %1.</translation>
    </message>
    <message numerus="yes">
        <source>The new one holds %Ln entries of the vault, from what could still be read and from the copy of %1. What changed after that may be missing.</source>
        <translation>
            <numerusform>El nuevo contiene %Ln entrada de la bóveda, de lo que aún se pudo leer y de la copia del %1. Puede faltar lo que cambió después.</numerusform>
            <numerusform>El nuevo contiene %Ln entradas de la bóveda, de lo que aún se pudo leer y de la copia del %1. Puede faltar lo que cambió después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new one holds the %Ln entries of the vault that could still be read. Others may be missing.</source>
        <translation>
            <numerusform>El nuevo contiene la %Ln entrada de la bóveda que aún se pudo leer. Pueden faltar otras.</numerusform>
            <numerusform>El nuevo contiene las %Ln entradas de la bóveda que aún se pudieron leer. Pueden faltar otras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it could be read, and the new one is empty.</source>
        <translation>No se pudo leer nada de él, y el nuevo está vacío.</translation>
    </message>
    <message numerus="yes">
        <source>The new one has %Ln accounts; connect again what is missing.</source>
        <translation>
            <numerusform>El nuevo tiene %Ln cuenta; vuelva a conectar lo que falte.</numerusform>
            <numerusform>El nuevo tiene %Ln cuentas; vuelva a conectar lo que falte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new one has no account: connect again those that you had.</source>
        <translation>El nuevo no tiene ninguna cuenta: vuelva a conectar las que tenía.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file was damaged</source>
        <translation>El archivo propio de Keyturn estaba dañado</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file was missing</source>
        <translation>Faltaba el archivo propio de Keyturn</translation>
    </message>
    <message>
        <source>Your keychain was locked before Keyturn could look. Unlock it, then try again.</source>
        <translation>Su llavero se bloqueó antes de que Keyturn pudiera mirar. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your keychain ended before Keyturn could look. Start it, then try again.</source>
        <translation>Su llavero se cerró antes de que Keyturn pudiera mirar. Inícielo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your keychain failed before Keyturn could look. Try again.</source>
        <translation>Su llavero falló antes de que Keyturn pudiera mirar. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Not known yet whether it is saved</source>
        <translation>Aún no se sabe si está guardada</translation>
    </message>
    <message>
        <source>Nothing is saved twice, and what Keyturn finds later is listed in the vault.</source>
        <translation>Nada se guarda dos veces, y lo que Keyturn encuentre más tarde aparece en la bóveda.</translation>
    </message>
    <message>
        <source>Your keychain has not answered and may still save what it was asked to. Keyturn looks again, and lists it in the vault then.</source>
        <translation>Su llavero no ha respondido y todavía puede guardar lo que se le pidió. Keyturn vuelve a mirar y entonces lo incluye en la bóveda.</translation>
    </message>
    <message>
        <source>In the keychain, but not in the list</source>
        <translation>Está en el llavero, pero no en la lista</translation>
    </message>
    <message>
        <source>The secret is in your keychain, but Keyturn could not write its own index. The next start looks for it there and offers it, where the keychain can be searched. Copy it now to be sure.</source>
        <translation>El secreto está en su llavero, pero Keyturn no pudo escribir su propio índice. En el próximo inicio lo busca allí y lo ofrece, si se puede buscar en el llavero. Para mayor seguridad, cópielo ahora.</translation>
    </message>
    <message>
        <source>Removed, but still listed</source>
        <translation>Se quitó, pero sigue en la lista</translation>
    </message>
    <message>
        <source>The keychain no longer has it, but Keyturn could not change its own list. Remove it once more later.</source>
        <translation>El llavero ya no la tiene, pero Keyturn no pudo cambiar su propia lista. Quítela otra vez más tarde.</translation>
    </message>
    <message>
        <source>Not known yet whether it is removed</source>
        <translation>Aún no se sabe si se quitó</translation>
    </message>
    <message>
        <source>What Keyturn finds gone later is taken off the list.</source>
        <translation>Lo que Keyturn vea más tarde que ya no está se quita de la lista.</translation>
    </message>
    <message>
        <source>Your keychain has not answered and may still remove it. Keyturn looks again, and takes it off the list then.</source>
        <translation>Su llavero no ha respondido y todavía puede quitarla. Keyturn vuelve a mirar y entonces la quita de la lista.</translation>
    </message>
    <message>
        <source>The keychain still has it</source>
        <translation>El llavero todavía la tiene</translation>
    </message>
    <message>
        <source>The keychain reported success, but the entry can still be read.</source>
        <translation>El llavero informó de que todo fue bien, pero la entrada todavía se puede leer.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>No se quitó nada.</translation>
    </message>
    <message>
        <source>%1 is a link</source>
        <translation>%1 es un enlace</translation>
    </message>
    <message>
        <source>A secret is not written to where a link points. Choose the file itself. Nothing was written.</source>
        <translation>Un secreto no se escribe adonde apunta un enlace. Elija el archivo mismo. No se escribió nada.</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 no es un archivo</translation>
    </message>
    <message>
        <source>Choose a file, or a new name. Nothing was written.</source>
        <translation>Elija un archivo o un nombre nuevo. No se escribió nada.</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>No se puede leer %1</translation>
    </message>
    <message>
        <source>Its lines could not be kept, so nothing was written.</source>
        <translation>Sus líneas no se podrían conservar, así que no se escribió nada.</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>No se puede escribir %1</translation>
    </message>
    <message>
        <source>The file or its folder is write-protected, belongs to somebody else, or the disk is full. Nothing was changed.</source>
        <translation>El archivo o su carpeta está protegido contra escritura o pertenece a otra persona, o el disco está lleno. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 es demasiado grande</translation>
    </message>
    <message>
        <source>A file with variables has at most 1 MiB. Nothing was written.</source>
        <translation>Un archivo con variables tiene como máximo 1 MiB. No se escribió nada.</translation>
    </message>
    <message>
        <source>%1 is not a text file</source>
        <translation>%1 no es un archivo de texto</translation>
    </message>
    <message>
        <source>Only UTF-8 text can be added to. Nothing was written.</source>
        <translation>Solo se puede añadir a texto UTF-8. No se escribió nada.</translation>
    </message>
    <message>
        <source>%1 has just changed</source>
        <translation>%1 acaba de cambiar</translation>
    </message>
    <message>
        <source>Another program wrote to it meanwhile. Nothing was written; try again.</source>
        <translation>Entretanto otro programa escribió en el archivo. No se escribió nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be added to</source>
        <translation>No se puede añadir nada a %1</translation>
    </message>
    <message>
        <source>With one more line the rest of it would mean something else: look for a quote that is not closed. Nothing was written.</source>
        <translation>Con una línea más, el resto significaría otra cosa: busque unas comillas sin cerrar. No se escribió nada.</translation>
    </message>
    <message>
        <source>This value does not fit into a file of variables</source>
        <translation>Este valor no cabe en un archivo de variables</translation>
    </message>
    <message>
        <source>The value holds a character that no line can hold. Nothing was written.</source>
        <translation>El valor contiene un carácter que ninguna línea puede contener. No se escribió nada.</translation>
    </message>
    <message>
        <source>%1 does not hold what was written</source>
        <translation>%1 no contiene lo que se escribió</translation>
    </message>
    <message>
        <source>The file was read again, and it is different. Look at it, and do not rely on the value being there.</source>
        <translation>El archivo se leyó de nuevo y es distinto. Revíselo y no dé por hecho que el valor está ahí.</translation>
    </message>
    <message>
        <source>This cannot be written in that language</source>
        <translation>Esto no se puede escribir en ese lenguaje</translation>
    </message>
    <message>
        <source>The value or the organization holds a character that does not fit there, such as a line break in a header.</source>
        <translation>El valor o la organización contiene un carácter que no cabe ahí, como un salto de línea en un encabezado.</translation>
    </message>
    <message>
        <source>The profile of this service is faulty</source>
        <translation>El perfil de este servicio es defectuoso</translation>
    </message>
    <message>
        <source>One of its snippets cannot be read.</source>
        <translation>Uno de sus fragmentos no se puede leer.</translation>
    </message>
    <message>
        <source>Choose when it expires.</source>
        <translation>Elija cuándo caduca.</translation>
    </message>
    <message>
        <source>That is not a date. Enter one like 31.12.2027 or pick it from the calendar.</source>
        <translation>Eso no es una fecha. Introduzca una como 31.12.2027 o elíjala en el calendario.</translation>
    </message>
    <message>
        <source>The date is not in the future. Choose tomorrow or later.</source>
        <translation>La fecha no está en el futuro. Elija mañana o un día posterior.</translation>
    </message>
    <message>
        <source>The date is later than this service allows.</source>
        <translation>La fecha es posterior a lo que permite este servicio.</translation>
    </message>
    <message>
        <source>This service does not allow a key without an end.</source>
        <translation>Este servicio no permite una clave sin fin.</translation>
    </message>
    <message>
        <source>Enter the address of the server.</source>
        <translation>Introduzca la dirección del servidor.</translation>
    </message>
    <message>
        <source>That is not an address. An address looks like https://api.example.com.</source>
        <translation>Eso no es una dirección. Una dirección es como https://api.example.com.</translation>
    </message>
    <message>
        <source>Only https is allowed, so that nobody on the way can read the key. Plain http works for this computer alone.</source>
        <translation>Solo se permite https, para que nadie pueda leer la clave por el camino. El http sin cifrar solo sirve para este equipo.</translation>
    </message>
    <message>
        <source>Leave out everything before the @: an address with a user name in it can pretend to be another server.</source>
        <translation>Omita todo lo que precede a @: una dirección con un nombre de usuario puede hacerse pasar por otro servidor.</translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on.</source>
        <translation>Omita todo a partir de ? o #.</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation>La dirección no indica ningún servidor.</translation>
    </message>
    <message>
        <source>Enter the key or token.</source>
        <translation>Introduzca la clave o el token.</translation>
    </message>
    <message>
        <source>A key or token has no spaces inside. Was more than the value copied, for example “Bearer” in front?</source>
        <translation>Una clave o un token no contiene espacios. ¿Se copió más que el valor, por ejemplo «Bearer» delante?</translation>
    </message>
    <message>
        <source>The value holds a line break or another invisible character. Copy it again, alone.</source>
        <translation>El valor contiene un salto de línea u otro carácter invisible. Cópielo de nuevo, sin nada más.</translation>
    </message>
    <message>
        <source>The value holds a character that no key or token has, perhaps a curly quote. Copy it again from where it was shown.</source>
        <translation>El valor contiene un carácter que no tiene ninguna clave ni token, quizá una comilla tipográfica. Cópielo de nuevo desde donde se mostró.</translation>
    </message>
    <message>
        <source>That is longer than any key or token. Was a whole file copied?</source>
        <translation>Es más largo que cualquier clave o token. ¿Se copió un archivo entero?</translation>
    </message>
    <message>
        <source>Keyturn does not know its service “%1” any more</source>
        <translation>Keyturn ya no conoce su servicio «%1»</translation>
    </message>
    <message>
        <source>The service&apos;s file %1 cannot be used: %2 Mend it and start Keyturn again. The sign-in and its key are still here.</source>
        <translation>No se puede usar el archivo %1 del servicio: %2 Corríjalo e inicie Keyturn de nuevo. El inicio de sesión y su clave siguen aquí.</translation>
    </message>
    <message>
        <source>The service&apos;s file is gone from %1. Put it back and start Keyturn again, or choose another account. The sign-in and its key are still here.</source>
        <translation>El archivo del servicio ya no está en %1. Vuelva a ponerlo e inicie Keyturn de nuevo, o elija otra cuenta. El inicio de sesión y su clave siguen aquí.</translation>
    </message>
    <message>
        <source>%1 has no key of this kind any more</source>
        <translation>%1 ya no tiene claves de este tipo</translation>
    </message>
    <message>
        <source>The service&apos;s file in %1 does not describe the kind “%2”, with which you are signed in. Mend the file and start Keyturn again, or choose another account. The sign-in and its key are still here.</source>
        <translation>El archivo del servicio en %1 no describe el tipo «%2», con el que tiene iniciada la sesión. Corrija el archivo e inicie Keyturn de nuevo, o elija otra cuenta. El inicio de sesión y su clave siguen aquí.</translation>
    </message>
    <message>
        <source>its address cannot be used</source>
        <translation>su dirección no se puede usar</translation>
    </message>
    <message>
        <source>“%1”: %2 Sign in again with the right address.</source>
        <translation>«%1»: %2 Inicie sesión de nuevo con la dirección correcta.</translation>
    </message>
    <message>
        <source>The key that Keyturn uses may not delete this.</source>
        <translation>La clave que usa Keyturn no puede eliminar esto.</translation>
    </message>
    <message>
        <source>Not deleted.</source>
        <translation>No eliminado.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>in a comment</source>
        <translation>en un comentario</translation>
    </message>
    <message>
        <source>a placeholder</source>
        <translation>un marcador de posición</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>a reference to another value</source>
        <translation>una referencia a otro valor</translation>
    </message>
    <message>
        <source>a private key of several lines; Keyturn keeps keys of one line</source>
        <translation>una clave privada de varias líneas; Keyturn guarda claves de una línea</translation>
    </message>
    <message>
        <source>a text of several lines; Keyturn keeps keys of one line</source>
        <translation>un texto de varias líneas; Keyturn guarda claves de una línea</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>una dirección</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>una ruta</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>demasiado corto</translation>
    </message>
    <message>
        <source>characters that no key has</source>
        <translation>caracteres que no tiene ninguna clave</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>demasiado largo</translation>
    </message>
    <message>
        <source>of no form that Keyturn reads</source>
        <translation>de un formato que Keyturn no lee</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>The file is gone, or you may not read it.</source>
        <translation>El archivo ya no está o usted no tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>That is a folder. Choose a file in it.</source>
        <translation>Eso es una carpeta. Elija un archivo de ella.</translation>
    </message>
    <message>
        <source>That is too much</source>
        <translation>Es demasiado</translation>
    </message>
    <message>
        <source>At most 1 MB is read. Copy the lines with the keys out of it.</source>
        <translation>Se lee 1 MB como máximo. Copie solo las líneas con las claves.</translation>
    </message>
    <message>
        <source>That is not a text</source>
        <translation>Eso no es un texto</translation>
    </message>
    <message>
        <source>The source holds bytes that no text has. Choose an .env file or another text.</source>
        <translation>El origen contiene bytes que no tiene ningún texto. Elija un archivo .env u otro texto.</translation>
    </message>
    <message>
        <source>Look at what was left out</source>
        <translation>Revise lo que se omitió</translation>
    </message>
    <message>
        <source>Some of it may be a key or token all the same: tick what is one, below.</source>
        <translation>Parte de ello puede ser aun así una clave o un token: márquelo abajo.</translation>
    </message>
    <message>
        <source>What was pasted is taken for no key: %1.</source>
        <translation>Lo pegado no se considera una clave: %1.</translation>
    </message>
    <message>
        <source>No value in it looks like a key or token.</source>
        <translation>Ningún valor parece una clave o un token.</translation>
    </message>
    <message>
        <source>Tick below what is one all the same.</source>
        <translation>Marque abajo lo que sí lo sea.</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada que importar</translation>
    </message>
    <message>
        <source>The file is in an older encoding than UTF-8 and was read as Latin-1: letters like ü may look wrong, keys and tokens do not.</source>
        <translation>El archivo está en una codificación anterior a UTF-8 y se leyó como Latin-1: letras como ü pueden verse mal; las claves y los tokens no.</translation>
    </message>
    <message>
        <source>text %1, line %2</source>
        <translation>texto %1, línea %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>comillas</translation>
    </message>
    <message>
        <source>the “;” or “,” at its end</source>
        <translation>el «;» o la «,» del final</translation>
    </message>
    <message>
        <source>the word “Bearer”</source>
        <translation>la palabra «Bearer»</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>caracteres invisibles</translation>
    </message>
    <message>
        <source>Taken off: %1.</source>
        <extracomment>%1 is what stood around a value: &quot;quotes, the word “Bearer”&quot;</extracomment>
        <translation>Se quitó: %1.</translation>
    </message>
    <message>
        <source>Joined from several lines: tick it if they are one value.</source>
        <translation>Unido a partir de varias líneas: márquelo si son un solo valor.</translation>
    </message>
    <message>
        <source>Taken from the middle of a text: see that its end is right.</source>
        <translation>Tomado de la mitad de un texto: compruebe que el final es correcto.</translation>
    </message>
    <message>
        <source>The value stands under another name in the same text.</source>
        <translation>El valor aparece con otro nombre en el mismo texto.</translation>
    </message>
    <message>
        <source>Read as python-dotenv reads it; a shell would read on over the end of the line.</source>
        <translation>Leído como lo lee python-dotenv; un intérprete de comandos seguiría leyendo más allá del final de la línea.</translation>
    </message>
    <message>
        <source>Decoded from Base64.</source>
        <translation>Descodificado de Base64.</translation>
    </message>
    <message>
        <source>Whether they are in the vault already cannot be told: %1.</source>
        <translation>No se puede saber si ya están en la bóveda: %1.</translation>
    </message>
    <message>
        <source>What you changed is not saved</source>
        <translation>Sus cambios no se han guardado</translation>
    </message>
    <message>
        <source>The key is in the vault as it was before the change, because Keyturn could not write its own list. Edit it in the vault.</source>
        <translation>La clave está en la bóveda como estaba antes del cambio, porque Keyturn no pudo escribir su propia lista. Edítela en la bóveda.</translation>
    </message>
    <message>
        <source>Close without importing this key?</source>
        <translation>¿Cerrar sin importar esta clave?</translation>
    </message>
    <message>
        <source>Close without importing these %L1 keys?</source>
        <translation>¿Cerrar sin importar estas %L1 claves?</translation>
    </message>
    <message>
        <source>This key is not shown yet.</source>
        <translation>Esta clave todavía no se muestra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not shown yet.</source>
        <extracomment>of the keys that are not imported when the dialog is closed</extracomment>
        <translation>
            <numerusform>%Ln de ellas todavía no se muestra.</numerusform>
            <numerusform>%Ln de ellas todavía no se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source file is not changed. Your keychain may have what it was asked to save, or save it later; Keyturn lists it in the vault then.</source>
        <translation>El archivo de origen no se modifica. Es posible que su llavero tenga lo que se le pidió guardar o que lo guarde más tarde; Keyturn lo incluye entonces en la bóveda.</translation>
    </message>
    <message>
        <source>The source file is not changed.</source>
        <translation>El archivo de origen no se modifica.</translation>
    </message>
    <message>
        <source>There is a value in it that is of no service that Keyturn knows.</source>
        <translation>Contiene un valor que no es de ningún servicio que Keyturn conozca.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln values in it that are of no service that Keyturn knows.</source>
        <translation>
            <numerusform>Contiene %Ln valor que no es de ningún servicio que Keyturn conozca.</numerusform>
            <numerusform>Contiene %Ln valores que no son de ningún servicio que Keyturn conozca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <extracomment>%1 is &quot;API_KEY · line 3 · a placeholder&quot;</extracomment>
        <translation>Omitido: %1.</translation>
    </message>
    <message>
        <source>If it is a key all the same, import it.</source>
        <translation>Si aun así es una clave, impórtela.</translation>
    </message>
    <message>
        <source>Nothing was taken from the clipboard</source>
        <translation>No se tomó nada del portapapeles</translation>
    </message>
</context>
<context>
    <name>InputText</name>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Servicio</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>Ti&amp;po</translation>
    </message>
    <message>
        <source>Cre&amp;dential</source>
        <translation>Cre&amp;dencial</translation>
    </message>
    <message>
        <source>&amp;Key name</source>
        <translation>Nombre de la c&amp;lave</translation>
    </message>
    <message>
        <source>&amp;Organization ID</source>
        <translation>ID de la &amp;organización</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>Di&amp;rección del servidor</translation>
    </message>
    <message>
        <source>A&amp;uth address</source>
        <translation>Dirección de a&amp;utenticación</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>&amp;Nombre de la cuenta</translation>
    </message>
    <message>
        <source>S&amp;ervice</source>
        <translation>S&amp;ervicio</translation>
    </message>
    <message>
        <source>&amp;Key or token</source>
        <translation>Clave o to&amp;ken</translation>
    </message>
    <message>
        <source>Key na&amp;me</source>
        <translation>No&amp;mbre de la clave</translation>
    </message>
    <message>
        <source>Organization &amp;ID</source>
        <translation>&amp;ID de la organización</translation>
    </message>
    <message>
        <source>&amp;Organization (optional)</source>
        <translation>Organi&amp;zación (opcional)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>Nombre del servicio</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Key name</source>
        <translation>Nombre de la clave</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>ID de la organización</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Auth address</source>
        <translation>Dirección de autenticación</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Key name, as at the service</source>
        <translation>Nombre de la clave, como en el servicio</translation>
    </message>
    <message>
        <source>Organization (optional)</source>
        <translation>Organización (opcional)</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Nombre del servicio</translation>
    </message>
    <message>
        <source>As it is called where it was made</source>
        <translation>El nombre que tiene donde se creó</translation>
    </message>
    <message>
        <source>A GUID, shown where the key was made</source>
        <translation>Un GUID, que se muestra donde se creó la clave</translation>
    </message>
    <message>
        <source>Tokens work in all of your organizations</source>
        <translation>Los tokens funcionan en todas sus organizaciones</translation>
    </message>
    <message>
        <source>This does not begin like a key or token of %1.</source>
        <translation>Esto no empieza como una clave o un token de %1.</translation>
    </message>
    <message>
        <source>%1 has no keys or tokens that begin like this. Its own begin with: %2</source>
        <translation>%1 no tiene claves ni tokens que empiecen así. Los suyos empiezan por: %2</translation>
    </message>
    <message>
        <source>This seems to be only a part of a key: “%1” is missing inside.</source>
        <translation>Esto parece ser solo una parte de una clave: falta «%1» en su interior.</translation>
    </message>
    <message>
        <source>The name holds letters of other alphabets. Written plainly it is %1.</source>
        <translation>El nombre contiene letras de otros alfabetos. Con letras corrientes es %1.</translation>
    </message>
    <message>
        <source>This is the address of a request, not of the server. Leave out %1 at its end.</source>
        <translation>Esta es la dirección de una solicitud, no la del servidor. Omita %1 al final.</translation>
    </message>
    <message>
        <source>An organization ID is a GUID: 32 digits and letters from a to f in five groups, such as 6f9619ff-8b86-d011-b42d-00c04fc964ff, and not the organization&apos;s name.</source>
        <translation>Un ID de organización es un GUID: 32 cifras y letras de la a a la f en cinco grupos, como 6f9619ff-8b86-d011-b42d-00c04fc964ff, y no el nombre de la organización.</translation>
    </message>
    <message>
        <source>Enter the key or token</source>
        <translation>Introduzca la clave o el token</translation>
    </message>
    <message>
        <source>Paste it as it was shown.</source>
        <translation>Péguelo tal como se mostró.</translation>
    </message>
    <message>
        <source>The key or token cannot be used</source>
        <translation>No se puede usar la clave o el token</translation>
    </message>
    <message>
        <source>This is not a whole key</source>
        <translation>Esto no es una clave completa</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>Cla&amp;ve nueva</translation>
    </message>
    <message>
        <source>N&amp;ame in the vault</source>
        <translation>&amp;Nombre en la bóveda</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What a field of a list&apos;s row is called: &quot;Organization 3&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>As it is called where it was made; sent together with the key.</source>
        <translation>El nombre que tiene donde se creó; se envía junto con la clave.</translation>
    </message>
    <message>
        <source>Sent as %1 with every request.</source>
        <translation>Se envía como %1 en cada solicitud.</translation>
    </message>
    <message>
        <source>A GUID, shown where the key was made.</source>
        <translation>Un GUID, que se muestra donde se creó la clave.</translation>
    </message>
    <message>
        <source>A key of %1 does not say which organization it is for. Your name for it tells one from another.</source>
        <translation>Una clave de %1 no indica para qué organización es. El nombre que usted le dé la distingue de las demás.</translation>
    </message>
    <message>
        <source>You will see this name in Keyturn (optional).</source>
        <translation>Verá este nombre en Keyturn (opcional).</translation>
    </message>
    <message>
        <source>The service is not known any more</source>
        <translation>Ya no se conoce el servicio</translation>
    </message>
    <message>
        <source>%1 came from a file of your own, which is gone. Put the file back and start Keyturn again, or sign out.</source>
        <translation>%1 procedía de un archivo suyo que ya no está. Vuelva a poner el archivo e inicie Keyturn de nuevo, o cierre la sesión.</translation>
    </message>
    <message>
        <source>Enter the key&apos;s name</source>
        <translation>Introduzca el nombre de la clave</translation>
    </message>
    <message>
        <source>%1 asks for it together with the key.</source>
        <translation>%1 lo pide junto con la clave.</translation>
    </message>
    <message>
        <source>Enter the organization ID</source>
        <translation>Introduzca el ID de la organización</translation>
    </message>
    <message>
        <source>A token works in several organizations and names one with each request. The ID has no spaces; it is not the name in the address of the dashboard.</source>
        <translation>Un token funciona en varias organizaciones e indica una en cada solicitud. El ID no tiene espacios; no es el nombre que aparece en la dirección del panel de control.</translation>
    </message>
    <message>
        <source>Name the organization</source>
        <translation>Dé un nombre a la organización</translation>
    </message>
    <message>
        <source>Nothing in the key tells which organization it is for: with keys of two of them, the names alone tell them apart.</source>
        <translation>Nada en la clave indica para qué organización es: con claves de dos de ellas, solo los nombres las distinguen.</translation>
    </message>
    <message>
        <source>The address cannot be used</source>
        <translation>No se puede usar la dirección</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>Introduzca un nombre</translation>
    </message>
    <message>
        <source>You will see this name in the vault.</source>
        <translation>Verá este nombre en la bóveda.</translation>
    </message>
    <message>
        <source>%1 has no keys or tokens that begin like this. Choose another service, or leave it out.</source>
        <translation>%1 no tiene claves ni tokens que empiecen así. Elija otro servicio u omítalo.</translation>
    </message>
    <message>
        <source>Choose the service that the key belongs to, or leave it out.</source>
        <translation>Elija el servicio al que pertenece la clave u omítalo.</translation>
    </message>
    <message>
        <source>Enter the name of the service that the key belongs to.</source>
        <translation>Introduzca el nombre del servicio al que pertenece la clave.</translation>
    </message>
    <message>
        <source>%1 is in the list of services: choose it there.</source>
        <translation>%1 está en la lista de servicios: elíjalo allí.</translation>
    </message>
    <message>
        <source>Enter the key&apos;s own name at the service: it is sent along with the key.</source>
        <translation>Introduzca el nombre propio de la clave en el servicio: se envía junto con la clave.</translation>
    </message>
    <message>
        <source>Enter the ID of its organization: it is sent along with the key.</source>
        <translation>Introduzca el ID de su organización: se envía junto con la clave.</translation>
    </message>
    <message>
        <source>This cannot be an organization ID: it has no spaces, only letters, digits and signs.</source>
        <translation>Esto no puede ser un ID de organización: no tiene espacios, solo letras, cifras y signos.</translation>
    </message>
    <message>
        <source>Enter a name. You will see this name in the vault.</source>
        <translation>Introduzca un nombre. Verá este nombre en la bóveda.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>service and kind</comment>
        <extracomment>A name for a credential: %1 is its service, %2 its kind</extracomment>
        <translation>%2 de %1</translation>
    </message>
    <message>
        <source>%1 key</source>
        <translation>Clave de %1</translation>
    </message>
    <message>
        <source>%1 token</source>
        <translation>Token de %1</translation>
    </message>
    <message>
        <source>%1 access key</source>
        <translation>Clave de acceso de %1</translation>
    </message>
    <message>
        <source>This is an address. Enter the ID alone.</source>
        <translation>Esto es una dirección. Introduzca solo el ID.</translation>
    </message>
</context>
<context>
    <name>KeyInField</name>
    <message>
        <source>This looks like a whole key, so nothing was saved. Keyturn keeps keys only in the keychain: take it out here. Import… in the vault keeps it there.</source>
        <translation>Esto parece una clave completa, así que no se guardó nada. Keyturn guarda las claves solo en el llavero: quítela de aquí. «Importar…», en la bóveda, la guarda allí.</translation>
    </message>
    <message>
        <source>A whole key seems to be in the wrong field</source>
        <translation>Parece que hay una clave completa en el campo equivocado</translation>
    </message>
    <message>
        <source>Only what is in the field for the key goes into the keychain. Take it out here; nothing was saved.</source>
        <translation>Solo lo que está en el campo de la clave va al llavero. Quítela de aquí; no se guardó nada.</translation>
    </message>
</context>
<context>
    <name>KindText</name>
    <message>
        <source>API Keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Account → Tokens</source>
        <translation>Cuenta → Tokens</translation>
    </message>
    <message>
        <source>Personal Access Key</source>
        <translation>Clave de acceso personal</translation>
    </message>
    <message>
        <source>API Key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>an unnamed organization</source>
        <translation>una organización sin nombre</translation>
    </message>
    <message>
        <source>Each key acts for %1 and carries the organization with it.</source>
        <translation>Cada clave actúa para %1 y lleva la organización consigo.</translation>
    </message>
    <message>
        <source>Tokens are yours and follow you to every organization.</source>
        <translation>Los tokens son suyos y le acompañan en todas las organizaciones.</translation>
    </message>
    <message>
        <source>The key is exchanged for access tokens that live for a short time.</source>
        <translation>La clave se intercambia por tokens de acceso de corta duración.</translation>
    </message>
    <message>
        <source>The key of %1 at %2. Making a new key revokes the old one.</source>
        <translation>La clave de %1 en %2. Crear una clave nueva revoca la anterior.</translation>
    </message>
    <message>
        <source>%1 exchanges the key for access tokens that live for a short time.</source>
        <translation>%1 intercambia la clave por tokens de acceso de corta duración.</translation>
    </message>
    <message>
        <source>%1 does not list its keys. This is what this computer has.</source>
        <translation>%1 no ofrece una lista de sus claves. Esto es lo que tiene este equipo.</translation>
    </message>
    <message>
        <source>Key list</source>
        <translation>Lista de claves</translation>
    </message>
    <message>
        <source>Token list</source>
        <translation>Lista de tokens</translation>
    </message>
    <message>
        <source>Create API Key</source>
        <translation>Crear clave de API</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Token nuevo</translation>
    </message>
    <message>
        <source>Generate key</source>
        <translation>Generar clave</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>Eliminar clave</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>Eliminar token</translation>
    </message>
    <message>
        <source>&amp;Local name</source>
        <translation>Nombre &amp;local</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Personal access key</source>
        <translation>Clave de acceso personal</translation>
    </message>
    <message>
        <source>Copy your key now</source>
        <translation>Copie su clave ahora</translation>
    </message>
    <message>
        <source>Copy your token now</source>
        <translation>Copie su token ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln clave</numerusform>
            <numerusform>%Ln claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Your browser was asked to open %1. Make the key there, copy it, and paste it here. It is kept in this computer&apos;s keychain.</source>
        <translation>Se pidió al navegador que abriera %1. Cree allí la clave, cópiela y péguela aquí. Se guarda en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Your browser was asked to open %1. Make the key there (%2), copy it, and paste it here. It is kept in this computer&apos;s keychain.</source>
        <extracomment>%2 is the way through menus: &quot;My Organization → Security&quot;</extracomment>
        <translation>Se pidió al navegador que abriera %1. Cree allí la clave (%2), cópiela y péguela aquí. Se guarda en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Your browser was asked to open %1. Delete the key there, then answer.</source>
        <translation>Se pidió al navegador que abriera %1. Elimine allí la clave y después responda.</translation>
    </message>
    <message>
        <source>Your browser was asked to open %1. Delete the key there (%2), then answer.</source>
        <translation>Se pidió al navegador que abriera %1. Elimine allí la clave (%2) y después responda.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>%1 is &quot;3 keys&quot;</extracomment>
        <translation>Eliminar %1</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>The link was not followed</source>
        <translation>No se siguió el enlace</translation>
    </message>
    <message>
        <source>No page, organization or key has a link that long.</source>
        <translation>Ninguna página, organización o clave tiene un enlace tan largo.</translation>
    </message>
    <message>
        <source>A link can show a page, an organization or a key, and do nothing else. This one asks for something different.</source>
        <translation>Un enlace puede mostrar una página, una organización o una clave, y nada más. Este pide otra cosa.</translation>
    </message>
    <message>
        <source>What this link names has characters that the name of no page, organization or key has.</source>
        <translation>Lo que nombra este enlace tiene caracteres que no aparecen en el nombre de ninguna página, organización o clave.</translation>
    </message>
    <message>
        <source>The page that this link names is not there. Some pages need an open account of a service that has them.</source>
        <translation>La página que nombra este enlace no está. Algunas páginas necesitan una cuenta abierta de un servicio que las tenga.</translation>
    </message>
    <message>
        <source>None of your accounts has the organization that this link names. Connect an account that has it, then open the link again.</source>
        <translation>Ninguna de sus cuentas tiene la organización que nombra este enlace. Conecte una cuenta que la tenga y abra el enlace de nuevo.</translation>
    </message>
    <message>
        <source>Neither the open organization nor the vault has the key that this link names. If another organization has it, open that one first.</source>
        <translation>Ni la organización abierta ni la bóveda tienen la clave que nombra este enlace. Si la tiene otra organización, ábrala primero.</translation>
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
        <translation>«%1»</translation>
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
        <translation>No se puede leer el archivo de autoridades.</translation>
    </message>
    <message>
        <source>The file of authorities is larger than 4 MiB.</source>
        <translation>El archivo de autoridades supera los 4 MiB.</translation>
    </message>
    <message>
        <source>There is no certificate in PEM format in the file of authorities.</source>
        <translation>El archivo de autoridades no contiene ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <source>No server is trusted now, so none can be reached with https. Choose another file, or trust the system&apos;s.</source>
        <translation>Ahora no se confía en ningún servidor, así que no se puede llegar a ninguno con https. Elija otro archivo o confíe en las del sistema.</translation>
    </message>
    <message>
        <source>Only the system&apos;s authorities are trusted now.</source>
        <translation>Ahora solo se confía en las autoridades del sistema.</translation>
    </message>
    <message>
        <source>The system&apos;s authorities are trusted.</source>
        <translation>Se confía en las autoridades del sistema.</translation>
    </message>
    <message>
        <source>Only the authorities in the file are trusted. A connection that is open stays for two minutes at most.</source>
        <translation>Solo se confía en las autoridades del archivo. Una conexión abierta permanece como máximo dos minutos.</translation>
    </message>
    <message>
        <source>The authorities in the file are trusted besides the system&apos;s.</source>
        <translation>Se confía en las autoridades del archivo además de las del sistema.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Creates, keeps and deletes API keys and tokens. Secrets stay in your keychain.</source>
        <translation>Crea, guarda y elimina claves de API y tokens. Los secretos permanecen en su llavero.</translation>
    </message>
    <message>
        <source>Open the sandbox: a local server with made-up organizations.</source>
        <translation>Abre el entorno de pruebas: un servidor local con organizaciones inventadas.</translation>
    </message>
    <message>
        <source>Open your own sign-ins, as without any option. Wins over --sandbox.</source>
        <translation>Abre sus propios inicios de sesión, como sin ninguna opción. Prevalece sobre --sandbox.</translation>
    </message>
    <message>
        <source>Language and country of texts, dates and numbers, e.g. en_GB; for this start, whatever is chosen in the menu View. Texts are in English if there are none in the language, and then dates are, too.</source>
        <translation>Idioma y país de textos, fechas y números, por ejemplo es_MX; para este inicio, sea lo que sea lo elegido en el menú Ver. Si no hay textos en ese idioma, están en inglés, y las fechas también.</translation>
    </message>
    <message>
        <source>locale</source>
        <comment>stands for a value in --help</comment>
        <translation>idioma</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a language.</source>
        <translation>«%1» no es un idioma.</translation>
    </message>
    <message>
        <source>link</source>
        <comment>stands for a value in --help</comment>
        <translation>enlace</translation>
    </message>
    <message>
        <source>A keyturn:// link to a page, an organization or a key, which is shown.</source>
        <translation>Un enlace keyturn:// a una página, una organización o una clave, que se muestra.</translation>
    </message>
    <message>
        <source>Keyturn takes one keyturn:// link, and no files or other arguments.</source>
        <translation>Keyturn acepta un enlace keyturn://, y ningún archivo ni otro argumento.</translation>
    </message>
</context>
<context>
    <name>OriginText</name>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Appeared in the list; not made here</source>
        <translation>Apareció en la lista; no se creó aquí</translation>
    </message>
    <message>
        <source>Made by me</source>
        <translation>Creación propia</translation>
    </message>
    <message>
        <source>Made by a colleague</source>
        <translation>Creación de colegas</translation>
    </message>
    <message>
        <source>To investigate</source>
        <translation>Por investigar</translation>
    </message>
    <message>
        <source>&amp;Mine</source>
        <comment>a key</comment>
        <translation>&amp;Mía</translation>
    </message>
    <message>
        <source>A &amp;colleague&apos;s</source>
        <comment>a key</comment>
        <translation>De &amp;colegas</translation>
    </message>
    <message>
        <source>&amp;Investigate</source>
        <translation>&amp;Investigar</translation>
    </message>
    <message>
        <source>&amp;Unknown</source>
        <comment>who made a key</comment>
        <translation>&amp;Desconocido</translation>
    </message>
    <message>
        <source>Not made here</source>
        <translation>No se creó aquí</translation>
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
        <translation>Mostrar en la bóveda</translation>
    </message>
    <message>
        <source>Show in %1</source>
        <translation>Mostrar en %1</translation>
    </message>
    <message>
        <source>%1 (server unknown)</source>
        <translation>%1 (servidor desconocido)</translation>
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
        <translation>falta</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>debe ser un objeto</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>debe ser una lista</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>debe ser un texto</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>must be a number of days from 1 to %1</source>
        <translation>debe ser un número de días de 1 a %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2.</source>
        <comment>%1 is a place in a file, %2 says what is wrong with it</comment>
        <translation>«%1» %2.</translation>
    </message>
    <message>
        <source>must begin with &quot;/&quot;</source>
        <translation>debe comenzar con «/»</translation>
    </message>
    <message>
        <source>must not hold &quot;//&quot;</source>
        <translation>no debe contener «//»</translation>
    </message>
    <message>
        <source>must not hold the segments &quot;.&quot; or &quot;..&quot;</source>
        <translation>no debe contener los segmentos «.» o «..»</translation>
    </message>
    <message>
        <source>must not hold &quot;?&quot; or &quot;#&quot;</source>
        <translation>no debe contener «?» ni «#»</translation>
    </message>
    <message>
        <source>must be at most 512 letters, digits and the signs of a path</source>
        <translation>debe tener como máximo 512 letras, dígitos y signos de una ruta</translation>
    </message>
    <message>
        <source>must be the name of a field</source>
        <translation>debe ser el nombre de un campo</translation>
    </message>
    <message>
        <source>must be the name of an environment variable</source>
        <translation>debe ser el nombre de una variable de entorno</translation>
    </message>
    <message>
        <source>must hold &quot;{id}&quot; once</source>
        <translation>debe contener «{id}» una sola vez</translation>
    </message>
    <message>
        <source>must not hold &quot;{id}&quot;</source>
        <translation>no debe contener «{id}»</translation>
    </message>
    <message>
        <source>must be an https address without user name, query or fragment</source>
        <translation>debe ser una dirección https sin nombre de usuario, consulta ni fragmento</translation>
    </message>
    <message>
        <source>must be a text of at most 512 characters</source>
        <translation>debe ser un texto de 512 caracteres como máximo</translation>
    </message>
    <message>
        <source>must be an https address</source>
        <translation>debe ser una dirección https</translation>
    </message>
    <message>
        <source>is missing, and there are &quot;snippets&quot;</source>
        <translation>falta, y hay «snippets»</translation>
    </message>
    <message>
        <source>must be the name of one of the &quot;ways&quot;</source>
        <translation>debe ser el nombre de uno de los «ways»</translation>
    </message>
    <message>
        <source>must be at most 200 ASCII characters</source>
        <translation>debe tener como máximo 200 caracteres ASCII</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>debe ser uno de estos valores: %1</translation>
    </message>
    <message>
        <source>must be the name of a JSON key</source>
        <translation>debe ser el nombre de una clave JSON</translation>
    </message>
    <message>
        <source>must not name the field of the key itself</source>
        <translation>no debe nombrar el campo de la propia clave</translation>
    </message>
    <message>
        <source>must be a list of different numbers of days, ascending</source>
        <translation>debe ser una lista ascendente de números de días distintos</translation>
    </message>
    <message>
        <source>must be &quot;ms&quot;: moments are sent as epoch milliseconds</source>
        <translation>debe ser «ms»: los momentos se envían en milisegundos desde 1970</translation>
    </message>
    <message>
        <source>must be one of &quot;presetDays&quot;</source>
        <translation>debe ser uno de «presetDays»</translation>
    </message>
    <message>
        <source>must not be less than one of &quot;presetDays&quot;</source>
        <translation>no debe ser menor que ninguno de «presetDays»</translation>
    </message>
    <message>
        <source>must be at most 16 visible ASCII characters</source>
        <translation>debe tener como máximo 16 caracteres ASCII visibles</translation>
    </message>
    <message>
        <source>must be at most 4 visible ASCII characters</source>
        <translation>debe tener como máximo 4 caracteres ASCII visibles</translation>
    </message>
    <message>
        <source>must be a number from 1 to 64</source>
        <translation>debe ser un número de 1 a 64</translation>
    </message>
    <message>
        <source>must be the name of an HTTP header</source>
        <translation>debe ser el nombre de un encabezado HTTP</translation>
    </message>
    <message>
        <source>must not be a header that Keyturn sets itself</source>
        <translation>no debe ser un encabezado que Keyturn establece por sí mismo</translation>
    </message>
    <message>
        <source>needs the field &quot;expiresAt&quot; among the &quot;fields&quot;</source>
        <translation>necesita el campo «expiresAt» entre los «fields»</translation>
    </message>
    <message>
        <source>must be a text of at most 100 visible characters</source>
        <translation>debe ser un texto de 100 caracteres visibles como máximo</translation>
    </message>
    <message>
        <source>must be GET, because a check must not change anything</source>
        <translation>debe ser GET, porque una verificación no debe cambiar nada</translation>
    </message>
    <message>
        <source>must be a query such as &quot;limit=1&quot;</source>
        <translation>debe ser una consulta como «limit=1»</translation>
    </message>
    <message>
        <source>must be a status from 400 to 499</source>
        <translation>debe ser un estado de 400 a 499</translation>
    </message>
    <message>
        <source>must be one of not-accepted, not-allowed, refused</source>
        <translation>debe ser not-accepted, not-allowed o refused</translation>
    </message>
    <message>
        <source>must be at most 32 small letters, digits and hyphens</source>
        <translation>debe tener como máximo 32 letras minúsculas, dígitos y guiones</translation>
    </message>
    <message>
        <source>must be a text of at most 64 characters</source>
        <translation>debe ser un texto de 64 caracteres como máximo</translation>
    </message>
    <message>
        <source>must not hold invisible characters</source>
        <translation>no debe contener caracteres invisibles</translation>
    </message>
    <message>
        <source>must be a number from 0 to 1000</source>
        <translation>debe ser un número de 0 a 1000</translation>
    </message>
    <message>
        <source>must be a text of at most 200 characters</source>
        <translation>debe ser un texto de 200 caracteres como máximo</translation>
    </message>
    <message>
        <source>must hold &quot;api-key&quot;, &quot;token&quot; or &quot;personal-access-key&quot;</source>
        <translation>debe contener «api-key», «token» o «personal-access-key»</translation>
    </message>
    <message>
        <source>is missing, and a kind has an &quot;exchange&quot;</source>
        <translation>falta, y un tipo tiene un «exchange»</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>The file is larger than 256 KiB.</source>
        <translation>El archivo supera los 256 KiB.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Este JSON no es válido: %1.</translation>
    </message>
    <message>
        <source>The file must hold one JSON object.</source>
        <translation>El archivo debe contener un objeto JSON.</translation>
    </message>
    <message>
        <source>A key appears twice in the same object.</source>
        <translation>Una clave JSON aparece dos veces en el mismo objeto.</translation>
    </message>
    <message>
        <source>&quot;id&quot; must name the service with at most 32 small letters, digits and hyphens.</source>
        <translation>«id» debe nombrar el servicio con 32 letras minúsculas, dígitos y guiones como máximo.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is in %2 already.</source>
        <translation>El servicio «%1» ya está en %2.</translation>
    </message>
    <message>
        <source>There is no folder for the user&apos;s own services.</source>
        <translation>No hay carpeta para los servicios propios.</translation>
    </message>
    <message>
        <source>The folder is a symbolic link; Keyturn writes to real folders only.</source>
        <translation>La carpeta es un enlace simbólico; Keyturn solo escribe en carpetas reales.</translation>
    </message>
    <message>
        <source>The file is a symbolic link; Keyturn writes to real files only.</source>
        <translation>El archivo es un enlace simbólico; Keyturn solo escribe en archivos reales.</translation>
    </message>
    <message>
        <source>There is something else in the place of the file.</source>
        <translation>Hay otra cosa en el lugar del archivo.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>No se puede crear la carpeta.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>No se puede escribir el archivo.</translation>
    </message>
    <message>
        <source>The file is there, but not a profile of this service.</source>
        <translation>El archivo existe, pero no es un perfil de este servicio.</translation>
    </message>
    <message>
        <source>The file cannot be removed.</source>
        <translation>No se puede quitar el archivo.</translation>
    </message>
    <message>
        <source>The service has no such operation to change.</source>
        <translation>El servicio no tiene tal operación que cambiar.</translation>
    </message>
    <message>
        <source>This operation did not come with Keyturn; there is no way back.</source>
        <translation>Esta operación no vino con Keyturn; no hay vuelta atrás.</translation>
    </message>
    <message>
        <source>must set {{value}}: the language env reads no variables</source>
        <translation>debe establecer {{value}}: el lenguaje env no lee variables</translation>
    </message>
    <message>
        <source>must not name {{organizationHeader}} without an &quot;organizationHeader&quot;</source>
        <translation>no debe nombrar {{organizationHeader}} sin un «organizationHeader»</translation>
    </message>
    <message>
        <source>must not name an organization without an &quot;organizationVariable&quot;</source>
        <translation>no debe nombrar una organización sin una «organizationVariable»</translation>
    </message>
    <message>
        <source>must not name an organization: the language env reads no variables</source>
        <translation>no debe nombrar una organización: el lenguaje env no lee variables</translation>
    </message>
    <message>
        <source>must not name {{authUrl:…}} without an &quot;exchange&quot;</source>
        <translation>no debe nombrar {{authUrl:…}} sin un «exchange»</translation>
    </message>
    <message>
        <source>holds a path that %1</source>
        <comment>%1 ends the sentence</comment>
        <translation>contiene una ruta que %1</translation>
    </message>
    <message>
        <source>must be a text of at most 32 characters</source>
        <translation>debe ser un texto de 32 caracteres como máximo</translation>
    </message>
    <message>
        <source>must be a list of lines</source>
        <translation>debe ser una lista de líneas</translation>
    </message>
    <message>
        <source>must not hold &quot;{{&quot; without a &quot;}}&quot; behind it</source>
        <translation>no debe contener «{{» sin un «}}» detrás</translation>
    </message>
    <message>
        <source>must not hold a placeholder that is not in the list</source>
        <translation>no debe contener un marcador que no esté en la lista</translation>
    </message>
</context>
<context>
    <name>ReminderText</name>
    <message>
        <source>1 key</source>
        <translation>1 clave</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln clave</numerusform>
            <numerusform>%Ln claves</numerusform>
        </translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 token</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>One key</source>
        <translation>Una clave</translation>
    </message>
    <message>
        <source>One token</source>
        <translation>Un token</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>&quot;2 tokens&quot; and &quot;1 key&quot;</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 expires today</source>
        <extracomment>%1 is &quot;One key&quot;, &quot;3 keys&quot; or &quot;2 tokens and 1 key&quot;, as in the next texts</extracomment>
        <translation>%1 caduca hoy</translation>
    </message>
    <message>
        <source>%1 expire today</source>
        <translation>%1 caducan hoy</translation>
    </message>
    <message>
        <source>%1 expires this week</source>
        <translation>%1 caduca esta semana</translation>
    </message>
    <message>
        <source>%1 expire this week</source>
        <translation>%1 caducan esta semana</translation>
    </message>
    <message>
        <source>%1 expires soon</source>
        <translation>%1 caduca pronto</translation>
    </message>
    <message>
        <source>%1 expire soon</source>
        <translation>%1 caducan pronto</translation>
    </message>
    <message>
        <source>%1, %2 of them today</source>
        <extracomment>%1 is &quot;3 keys expire this week&quot;, %2 a number</extracomment>
        <translation>%1 (hoy: %2)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>SnippetName</name>
    <message>
        <source>MCP client</source>
        <translation>Cliente MCP</translation>
    </message>
    <message>
        <source>Shell export</source>
        <translation>Export de shell</translation>
    </message>
</context>
<context>
    <name>SwapText</name>
    <message>
        <source>The file is not there</source>
        <translation>El archivo no está ahí</translation>
    </message>
    <message>
        <source>Nothing was changed. Look whether %1 has moved, or put the new key in its place by hand.</source>
        <translation>No se cambió nada. Compruebe si %1 se ha movido o ponga la clave nueva en su lugar a mano.</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Esto no es un archivo</translation>
    </message>
    <message>
        <source>Nothing was changed: Keyturn swaps keys in ordinary files only.</source>
        <translation>No se cambió nada: Keyturn solo sustituye claves en archivos corrientes.</translation>
    </message>
    <message>
        <source>The file has other names</source>
        <translation>El archivo tiene otros nombres</translation>
    </message>
    <message>
        <source>Nothing was changed: under its other names (hard links) the file would keep the old key. Change it by hand.</source>
        <translation>No se cambió nada: con sus otros nombres (enlaces duros), el archivo conservaría la clave anterior. Cámbiela a mano.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>Nothing was changed. Look who may read %1.</source>
        <translation>No se cambió nada. Compruebe quién puede leer %1.</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>No se puede escribir el archivo</translation>
    </message>
    <message>
        <source>The file is as it was. Look who may write %1, and whether its owner and its rights can be kept.</source>
        <translation>El archivo está como estaba. Compruebe quién puede escribir %1 y si se pueden conservar su propietario y sus permisos.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>El archivo es demasiado grande</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the new key in it by hand.</source>
        <translation>No se cambió nada. Ponga en él la clave nueva a mano.</translation>
    </message>
    <message>
        <source>The old key is not in this file</source>
        <translation>La clave anterior no está en este archivo</translation>
    </message>
    <message>
        <source>Nothing was changed. It may be written in another way, or the file has another key.</source>
        <translation>No se cambió nada. Es posible que esté escrita de otra forma o que el archivo tenga otra clave.</translation>
    </message>
    <message>
        <source>The new key is the old one</source>
        <translation>La clave nueva es la anterior</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>The new key needs quotes in this file</source>
        <translation>La clave nueva necesita comillas en este archivo</translation>
    </message>
    <message>
        <source>Another program has changed the file</source>
        <translation>Otro programa ha modificado el archivo</translation>
    </message>
    <message>
        <source>The file was left as that program wrote it. Swap again to see what is in it now.</source>
        <translation>El archivo se dejó como lo escribió ese programa. Sustituya de nuevo para ver qué contiene ahora.</translation>
    </message>
    <message>
        <source>The file still has the new key. Look who may write %1, then undo once more.</source>
        <translation>El archivo sigue teniendo la clave nueva. Compruebe quién puede escribir en %1 y vuelva a deshacer.</translation>
    </message>
    <message>
        <source>The file was left as that program wrote it, and the swap can no longer be undone. “Swap in file…” looks what is in it now.</source>
        <translation>El archivo se dejó como lo escribió ese programa y la sustitución ya no se puede deshacer. «Sustituir en el archivo…» mira qué contiene ahora.</translation>
    </message>
</context>
<context>
    <name>UnknownOutcome</name>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The request was canceled before the answer had come.</source>
        <translation>La solicitud se canceló antes de que llegara la respuesta.</translation>
    </message>
    <message>
        <source>%1 answered with a redirect, which Keyturn does not follow.</source>
        <translation>%1 respondió con una redirección, que Keyturn no sigue.</translation>
    </message>
    <message>
        <source>The answer was too large to be read.</source>
        <translation>La respuesta era demasiado grande para leerla.</translation>
    </message>
    <message>
        <source>The answer stated two lengths, so nobody can tell where it ends.</source>
        <translation>La respuesta indicaba dos longitudes, así que no se puede saber dónde termina.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>No se pudo entender la respuesta.</translation>
    </message>
    <message>
        <source>%1 answered with an error (%2).</source>
        <translation>%1 respondió con un error (%2).</translation>
    </message>
    <message>
        <source>The connection ended before a readable answer had come.</source>
        <translation>La conexión terminó antes de que llegara una respuesta legible.</translation>
    </message>
    <message>
        <source>%1 may have created the key</source>
        <translation>Es posible que %1 haya creado la clave</translation>
    </message>
    <message>
        <source>The request was sent once and is not repeated. If it was created, its secret is lost: delete it and create a new one.</source>
        <translation>La solicitud se envió una vez y no se repite. Si la clave se creó, su secreto se ha perdido: elimínela y cree una nueva.</translation>
    </message>
    <message>
        <source>%1 may have deleted the key</source>
        <translation>Es posible que %1 haya eliminado la clave</translation>
    </message>
    <message>
        <source>Refresh the list to see what is there.</source>
        <translation>Actualice la lista para ver qué hay.</translation>
    </message>
    <message>
        <source>%1 may have renamed the key</source>
        <translation>Es posible que %1 haya cambiado el nombre de la clave</translation>
    </message>
    <message>
        <source>Refresh the list to see its name.</source>
        <translation>Actualice la lista para ver su nombre.</translation>
    </message>
    <message>
        <source>No access token came</source>
        <translation>No llegó ningún token de acceso</translation>
    </message>
    <message>
        <source>If a token was made, it expires on its own. You can ask again.</source>
        <translation>Si se creó un token, caduca por sí solo. Puede pedirlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>commandline</name>
    <message>
        <source>%1: %2 See %1 --help.</source>
        <extracomment>%1 is a program, %2 a sentence that says what is wrong</extracomment>
        <translation>%1: %2 Consulte %1 --help.</translation>
    </message>
</context>
<context>
    <name>endtext</name>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Asked for %1, not confirmed</source>
        <translation>Se pidió %1, sin confirmar</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>The expiry is not the one that was asked for</source>
        <translation>La caducidad no es la que se pidió</translation>
    </message>
    <message>
        <source>Asked for: %1. %2 says that it ends: %3.</source>
        <extracomment>a moment or &quot;Never&quot;, the name of a service, a moment or &quot;Never&quot;</extracomment>
        <translation>Se pidió: %1. %2 dice que el fin es: %3.</translation>
    </message>
</context>
<context>
    <name>keyturn::AboutDialog</name>
    <message>
        <source>Secret Service or KWallet</source>
        <translation>Secret Service o KWallet</translation>
    </message>
    <message>
        <source>About Keyturn</source>
        <translation>Acerca de Keyturn</translation>
    </message>
    <message>
        <source>Keyturn %1</source>
        <translation>Keyturn %1</translation>
    </message>
    <message>
        <source>Creates, keeps and deletes API keys and tokens. Secrets are kept in your keychain and nowhere else.</source>
        <translation>Crea, guarda y elimina claves de API y tokens. Los secretos se guardan en su llavero y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>MIT</source>
        <translation>MIT</translation>
    </message>
    <message>
        <source>C&amp;opy details</source>
        <translation>C&amp;opiar detalles</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Detalles copiados</translation>
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
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Check sum</source>
        <translation>Suma de comprobación</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Expiry before</source>
        <translation>Caducidad anterior</translation>
    </message>
    <message>
        <source>Expiry now</source>
        <translation>Caducidad actual</translation>
    </message>
    <message>
        <source>Name before</source>
        <translation>Nombre anterior</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de la clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
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
        <translation>ID de la clave: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Which key</source>
        <translation>Qué clave</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>keyturn::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Verificar el registro</translation>
    </message>
    <message>
        <source>Look whether somebody has changed the log in Keyturn&apos;s file</source>
        <translation>Comprobar si alguien ha modificado el registro en el archivo de Keyturn</translation>
    </message>
    <message>
        <source>Activity list</source>
        <translation>Lista de actividad</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las claves</translation>
    </message>
    <message>
        <source>Keep entries</source>
        <translation>Conservar las entradas</translation>
    </message>
    <message>
        <source>Keep for ever</source>
        <translation>Conservar siempre</translation>
    </message>
    <message>
        <source>Keep for 1 year</source>
        <translation>Conservar 1 año</translation>
    </message>
    <message>
        <source>Keep for 90 days</source>
        <translation>Conservar 90 días</translation>
    </message>
    <message>
        <source>Nothing was cut off: the log was touched, or cannot be read</source>
        <translation>No se recortó nada: el registro fue alterado o no se puede leer</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No entry of the log matches the search and the filter.</source>
        <translation>Ninguna entrada del registro coincide con la búsqueda y el filtro.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>No se pudo leer el registro</translation>
    </message>
    <message>
        <source>Keyturn cannot read its own file. Your keys are not affected.</source>
        <translation>Keyturn no puede leer su propio archivo. Sus claves no se ven afectadas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The log lacks something</source>
        <translation>Al registro le falta algo</translation>
    </message>
    <message>
        <source>Keyturn could not write its own file when something was done, so no entry says so.</source>
        <translation>Keyturn no pudo escribir su propio archivo cuando se hizo algo, así que ninguna entrada lo indica.</translation>
    </message>
    <message>
        <source>Verifying the log…</source>
        <translation>Verificando el registro…</translation>
    </message>
    <message>
        <source>Only the history of this key: %1</source>
        <translation>Solo el historial de esta clave: %1</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historial de %1</translation>
    </message>
    <message>
        <source>Show its &amp;history</source>
        <translation>Mostrar su &amp;historial</translation>
    </message>
    <message>
        <source>Copy key &amp;ID</source>
        <translation>Copiar &amp;ID de la clave</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Se copió %1</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and older ones</source>
        <extracomment>%1 is &quot;500 entries&quot;</extracomment>
        <translation>%1, y otras más antiguas</translation>
    </message>
    <message>
        <source>Not exported: the log could not be read</source>
        <translation>No se exportó: no se pudo leer el registro</translation>
    </message>
    <message>
        <source>What was done here and seen to change. Never a value of a key.</source>
        <translation>Lo que se hizo aquí y lo que cambió. Nunca el valor de una clave.</translation>
    </message>
    <message>
        <source>Nothing is noted yet</source>
        <translation>Aún no hay nada anotado</translation>
    </message>
    <message>
        <source>What you do with keys is noted here, and so is what others have changed at a service. What happens in the sandbox is not noted.</source>
        <translation>Aquí se anota lo que usted hace con las claves y lo que otros han cambiado en un servicio. Lo que ocurre en el entorno de pruebas no se anota.</translation>
    </message>
</context>
<context>
    <name>keyturn::ActivityVerification</name>
    <message>
        <source>The log could not be verified</source>
        <translation>No se pudo verificar el registro</translation>
    </message>
    <message>
        <source>Keyturn cannot read its own file. Nothing is known about the log.</source>
        <translation>Keyturn no puede leer su propio archivo. No se sabe nada del registro.</translation>
    </message>
    <message>
        <source>The log was changed</source>
        <translation>El registro fue modificado</translation>
    </message>
    <message>
        <source>Entry %1 was changed: what is in the file now is not what Keyturn wrote. The entries before it are as they were written.</source>
        <translation>La entrada %1 fue modificada: lo que hay ahora en el archivo no es lo que Keyturn escribió. Las entradas anteriores están como se escribieron.</translation>
    </message>
    <message>
        <source>The log has a gap</source>
        <translation>El registro tiene un hueco</translation>
    </message>
    <message>
        <source>Entry %1 is missing or cannot be read. The entries before it are as Keyturn wrote them.</source>
        <translation>La entrada %1 falta o no se puede leer. Las entradas anteriores están como Keyturn las escribió.</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Mostrar el lugar</translation>
    </message>
    <message>
        <source>One entry was looked at.</source>
        <translation>Se examinó una entrada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were looked at.</source>
        <translation>
            <numerusform>Se examinó %Ln entrada.</numerusform>
            <numerusform>Se examinaron %Ln entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is as Keyturn wrote it</source>
        <translation>El registro está como Keyturn lo escribió</translation>
    </message>
    <message>
        <source>%1 The newest check sum ends with %2. Keep it elsewhere: comparing it later also finds out whether somebody wrote the whole log anew.</source>
        <extracomment>%1 is &quot;12 entries were looked at.&quot;, %2 the end of a check sum</extracomment>
        <translation>%1 La suma de comprobación más reciente termina en %2. Guárdela en otro lugar: compararla más tarde permite saber también si alguien escribió de nuevo todo el registro.</translation>
    </message>
    <message>
        <source>Copy the check sum</source>
        <translation>Copiar la suma de comprobación</translation>
    </message>
</context>
<context>
    <name>keyturn::CalendarExport</name>
    <message>
        <source>A key expires</source>
        <translation>Una clave caduca</translation>
    </message>
    <message>
        <source>“%1” expires</source>
        <translation>«%1» caduca</translation>
    </message>
    <message>
        <source>Nothing to add to a calendar</source>
        <translation>Nada que añadir a un calendario</translation>
    </message>
    <message>
        <source>Keyturn knows of no end that is still to come. Choose a key that expires.</source>
        <translation>Keyturn no conoce ningún fin que aún esté por llegar. Elija una clave que caduque.</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>Añadir al calendario</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>No se escribió nada</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>No se puede escribir %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The end of one key was written</source>
        <translation>Se escribió el fin de una clave</translation>
    </message>
    <message numerus="yes">
        <source>The ends of %Ln keys were written</source>
        <translation>
            <numerusform>Se escribió el fin de %Ln clave</numerusform>
            <numerusform>Se escribieron los fines de %Ln claves</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1 with your calendar. Opened again later, it finds these events and moves those whose end has changed.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Abra %1 con su calendario. Si se abre de nuevo más tarde, el calendario encuentra estos eventos y mueve aquellos cuyo fin ha cambiado.</translation>
    </message>
    <message>
        <source>%1, so Keyturn may forget which ends are in the calendar: a later file may not move those that change.</source>
        <extracomment>%1 is a sentence without its full stop: &quot;The disk is full&quot;</extracomment>
        <translation>%1, así que Keyturn puede olvidar qué fines están en el calendario: un archivo posterior puede no mover los que cambien.</translation>
    </message>
</context>
<context>
    <name>keyturn::CaptureDialog</name>
    <message>
        <source>Add the token you made there</source>
        <translation>Añadir el token que creó allí</translation>
    </message>
    <message>
        <source>Import a key</source>
        <translation>Importar una clave</translation>
    </message>
    <message>
        <source>Add the key you made there</source>
        <translation>Añadir la clave que creó allí</translation>
    </message>
    <message>
        <source>The key is kept in this computer&apos;s keychain. Nothing is sent anywhere.</source>
        <translation>La clave se guarda en el llavero de este equipo. No se envía nada a ningún lugar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>“%1” was saved late</source>
        <translation>«%1» se guardó con retraso</translation>
    </message>
    <message>
        <source>Your keychain has answered, and the key is in the vault now. What the form holds is not saved yet.</source>
        <translation>Su llavero ha respondido, y la clave ya está en la bóveda. Lo que contiene el formulario aún no está guardado.</translation>
    </message>
    <message>
        <source>This key is in the vault already</source>
        <translation>Esta clave ya está en la bóveda</translation>
    </message>
    <message>
        <source>This key may be in the vault already</source>
        <translation>Es posible que esta clave ya esté en la bóveda</translation>
    </message>
    <message>
        <source>“%1” has the same ID.</source>
        <translation>«%1» tiene el mismo ID.</translation>
    </message>
    <message>
        <source>“%1” ends the same.</source>
        <translation>«%1» termina igual.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambas</translation>
    </message>
    <message>
        <source>Keyturn could not write its own list</source>
        <translation>Keyturn no pudo escribir su propia lista</translation>
    </message>
    <message>
        <source>Without it the entry would not be found again. Save once more; Cancel takes it out of the keychain again.</source>
        <translation>Sin ella no se volvería a encontrar la entrada. Guarde otra vez; «Cancelar» la quita de nuevo del llavero.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>Saving in your keychain…</source>
        <translation>Guardando en el llavero…</translation>
    </message>
    <message>
        <source>Please wait until the key is saved.</source>
        <translation>Espere hasta que se guarde la clave.</translation>
    </message>
</context>
<context>
    <name>keyturn::CertificateText</name>
    <message>
        <source>The server did not agree to a secure connection with TLS 1.2 or later.</source>
        <translation>El servidor no aceptó una conexión segura con TLS 1.2 o posterior.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>El certificado ha caducado.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet. The clock of this computer may be wrong.</source>
        <translation>El certificado aún no es válido. Es posible que el reloj de este equipo no esté en hora.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server.</source>
        <translation>El certificado pertenece a otro servidor.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself, not by an authority that this computer trusts.</source>
        <translation>El certificado está firmado por sí mismo, no por una autoridad en la que este equipo confía.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that this computer does not trust.</source>
        <translation>El certificado fue emitido por una autoridad en la que este equipo no confía.</translation>
    </message>
    <message>
        <source>The certificate has been revoked.</source>
        <translation>El certificado ha sido revocado.</translation>
    </message>
    <message>
        <source>The server showed no certificate.</source>
        <translation>El servidor no mostró ningún certificado.</translation>
    </message>
    <message>
        <source>This computer has no library for secure connections.</source>
        <translation>Este equipo no tiene ninguna biblioteca para conexiones seguras.</translation>
    </message>
    <message>
        <source>The certificate may not be used for this server.</source>
        <translation>El certificado no se puede usar para este servidor.</translation>
    </message>
    <message>
        <source>The certificate is damaged or forged.</source>
        <translation>El certificado está dañado o falsificado.</translation>
    </message>
    <message>
        <source>Whether the certificate has been revoked could not be found out.</source>
        <translation>No se pudo averiguar si el certificado ha sido revocado.</translation>
    </message>
    <message>
        <source>The certificate could not be checked.</source>
        <translation>No se pudo comprobar el certificado.</translation>
    </message>
</context>
<context>
    <name>keyturn::ChoiceBox</name>
    <message>
        <source>Opens the list of choices</source>
        <translation>Abre la lista de opciones</translation>
    </message>
</context>
<context>
    <name>keyturn::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Find a page, a command or a key</source>
        <translation>Buscar una página, un comando o una clave</translation>
    </message>
    <message>
        <source>Enter opens the first that is found</source>
        <translation>Intro abre lo primero que se encuentra</translation>
    </message>
    <message>
        <source>Nothing has all these words in its name.</source>
        <translation>Nada tiene todas estas palabras en su nombre.</translation>
    </message>
    <message>
        <source>The first %L1 of %L2. Type more to find others.</source>
        <translation>Los primeros %L1 de %L2. Escriba más para encontrar otros.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::Commands</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Filas seleccionadas</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a place: %1 is the vault, %2 a service</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>En una lista</translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectDialog</name>
    <message>
        <source>Connect an account</source>
        <translation>Conectar una cuenta</translation>
    </message>
    <message>
        <source>Stay signed in until I quit</source>
        <translation>Mantener la sesión iniciada hasta salir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Keyturn knows no request that checks a key of %1, so it cannot sign in there.</source>
        <translation>Keyturn no conoce ninguna solicitud que compruebe una clave de %1, así que no puede iniciar sesión allí.</translation>
    </message>
    <message>
        <source>An API key acts for one organization. A personal access token works in all of yours.</source>
        <translation>Una clave de API actúa para una organización. Un token de acceso personal funciona en todas las suyas.</translation>
    </message>
    <message>
        <source>The key stays in your keychain. It is exchanged for access tokens, which live for a short time.</source>
        <translation>La clave permanece en su llavero. Se intercambia por tokens de acceso, que son de corta duración.</translation>
    </message>
    <message>
        <source>%1 has one key for each organization: making a new key revokes the old one.</source>
        <translation>%1 tiene una clave por organización: crear una clave nueva revoca la anterior.</translation>
    </message>
    <message>
        <source>%1 is asked first. Only a key that it accepts is kept.</source>
        <translation>Primero se pregunta a %1. Solo se guarda una clave que el servicio acepte.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>In&amp;tentar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Try the keychain again</source>
        <translation>In&amp;tentar de nuevo con el llavero</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>Saving in your keychain…</source>
        <translation>Guardando en el llavero…</translation>
    </message>
    <message>
        <source>This is the address of a request</source>
        <translation>Esta es la dirección de una solicitud</translation>
    </message>
    <message>
        <source>The address ends with a path of the API of %1. The server&apos;s address is %2.</source>
        <translation>La dirección termina con una ruta de la API de %1. La dirección del servidor es %2.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Connect as it is</source>
        <translation>Conectar tal como está</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>Conectar de todos modos</translation>
    </message>
    <message>
        <source>The sign-in works. %1 Without the keychain you can stay signed in until you quit; nothing is written to disk.</source>
        <translation>El inicio de sesión funciona. %1 Sin el llavero puede mantener la sesión iniciada hasta salir; no se escribe nada en el disco.</translation>
    </message>
    <message>
        <source>Please wait until the key is saved.</source>
        <translation>Espere hasta que se guarde la clave.</translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectionDialog</name>
    <message>
        <source>Edit account</source>
        <translation>Editar la cuenta</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a key, %2 the server, %3 the server where it is exchanged for access tokens</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 at %2, exchanged at %3</source>
        <translation>%1 en %2, se intercambia en %3</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>&amp;Nombre de la cuenta</translation>
    </message>
    <message>
        <source>&amp;Organizations</source>
        <translation>&amp;Organizaciones</translation>
    </message>
    <message>
        <source>Organization name</source>
        <translation>Nombre de la organización</translation>
    </message>
    <message>
        <source>&amp;Organization name</source>
        <translation>Nombre de la &amp;organización</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>C&amp;errar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>ID de la organización</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Add organization</source>
        <translation>&amp;Añadir organización</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>This is not an organization ID</source>
        <translation>Esto no es un ID de organización</translation>
    </message>
    <message>
        <source>“%1” is empty or holds spaces or letters that no ID has.</source>
        <translation>«%1» está vacío o contiene espacios o letras que no tiene ningún ID.</translation>
    </message>
    <message>
        <source>Enter at least one organization</source>
        <translation>Introduzca al menos una organización</translation>
    </message>
    <message>
        <source>A token names an organization with each request.</source>
        <translation>Un token indica una organización en cada solicitud.</translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectionEntry</name>
    <message>
        <source>open now</source>
        <translation>abierta ahora</translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectionList</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>Buscar una cuenta</translation>
    </message>
    <message>
        <source>No account has this name</source>
        <translation>Ninguna cuenta tiene este nombre</translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectionSwitcher</name>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
</context>
<context>
    <name>keyturn::ConsumerList</name>
    <message>
        <source>2. Put it to use</source>
        <translation>2. Ponerla en uso</translation>
    </message>
    <message>
        <source>Nothing is noted under “Used in” of the old key. Put the new one wherever you know the old one to be.</source>
        <translation>No hay nada anotado en «Se usa en» de la clave anterior. Ponga la nueva en todos los lugares donde sepa que está la anterior.</translation>
    </message>
    <message>
        <source>Nobody knows what uses the old key</source>
        <translation>No se sabe qué usa la clave anterior</translation>
    </message>
    <message>
        <source>Everything that was noted has the new key</source>
        <translation>Todo lo anotado tiene la clave nueva</translation>
    </message>
    <message>
        <source>Tick each place once it has the new key: %L1 of %L2 have it</source>
        <translation>Marque cada lugar cuando tenga la clave nueva: %L1 de %L2 la tienen</translation>
    </message>
    <message>
        <source>The vault does not have the old key&apos;s value.</source>
        <translation>La bóveda no tiene el valor de la clave anterior.</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>Examinando el archivo…</translation>
    </message>
    <message>
        <source>The file has the new key</source>
        <translation>El archivo tiene la clave nueva</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>Swapped. What reads the file only when it starts must be started again.</source>
        <translation>Se sustituyó. Lo que lee el archivo solo al iniciarse debe reiniciarse.</translation>
    </message>
    <message>
        <source>Bringing the old content back…</source>
        <translation>Restaurando el contenido anterior…</translation>
    </message>
    <message>
        <source>Undone: the file has the old key again</source>
        <translation>Se deshizo: el archivo vuelve a tener la clave anterior</translation>
    </message>
    <message>
        <source>&amp;Copy the new key</source>
        <translation>&amp;Copiar la clave nueva</translation>
    </message>
    <message>
        <source>Copy failed</source>
        <translation>No se pudo copiar</translation>
    </message>
    <message>
        <source>Another program took the clipboard. The new key is not in it. Try again.</source>
        <translation>Otro programa tomó el portapapeles. La clave nueva no está en él. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Swap in file…</source>
        <translation>Sustituir en el archivo…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Puts the old key back into the file. Possible until the rotation has ended or Keyturn is closed.</source>
        <translation>Vuelve a poner la clave anterior en el archivo. Es posible hasta que termine la rotación o se cierre Keyturn.</translation>
    </message>
</context>
<context>
    <name>keyturn::CopyStatus</name>
    <message numerus="yes">
        <source>Copied, clears in %Ln s</source>
        <translation>
            <numerusform>Se copió; se borra en %Ln s</numerusform>
            <numerusform>Se copió; se borra en %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied; the clipboard no longer holds it</source>
        <translation>Se copió; el portapapeles ya no lo contiene</translation>
    </message>
</context>
<context>
    <name>keyturn::CreateDialog</name>
    <message>
        <source>For %1 on %2</source>
        <translation>Para %1 en %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Expiration</source>
        <translation>Ca&amp;ducidad</translation>
    </message>
    <message>
        <source>&amp;Keep in the keychain</source>
        <translation>&amp;Guardar en el llavero</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Who answers for it: a person or a team</source>
        <translation>Quién responde de ella: una persona o un equipo</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>Its note and its tags are taken over.</source>
        <translation>Se toman también su nota y sus etiquetas.</translation>
    </message>
    <message>
        <source>Its note is taken over.</source>
        <translation>Se toma también su nota.</translation>
    </message>
    <message>
        <source>Its tags are taken over.</source>
        <translation>Se toman también sus etiquetas.</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>Introduzca un nombre</translation>
    </message>
    <message>
        <source>You will see this name in the list.</source>
        <translation>Verá este nombre en la lista.</translation>
    </message>
    <message>
        <source>Holds characters that cannot be seen: %1</source>
        <translation>Contiene caracteres que no se ven: %1</translation>
    </message>
    <message>
        <source>Another key has this name. Choose a different one to tell them apart.</source>
        <translation>Otra clave tiene este nombre. Elija uno distinto para distinguirlas.</translation>
    </message>
    <message>
        <source>Another name in the list looks the same, but is written with other characters. Choose a different one to tell them apart.</source>
        <translation>Otro nombre de la lista parece igual, pero está escrito con otros caracteres. Elija uno distinto para distinguirlos.</translation>
    </message>
    <message>
        <source>Waiting for your keychain: look for an unlock prompt</source>
        <translation>Esperando al llavero: busque un aviso de desbloqueo</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>Saving in your keychain…</source>
        <translation>Guardando en el llavero…</translation>
    </message>
    <message>
        <source>Create without keeping</source>
        <translation>Crear sin guardar</translation>
    </message>
    <message>
        <source>Please wait until the key is saved.</source>
        <translation>Espere hasta que se guarde la clave.</translation>
    </message>
    <message>
        <source>Please wait: the answer brings the only copy of the key.</source>
        <translation>Espere: la respuesta trae la única copia de la clave.</translation>
    </message>
    <message>
        <source>Not known yet whether this key is saved</source>
        <translation>Aún no se sabe si esta clave está guardada</translation>
    </message>
    <message>
        <source>This key has not been saved</source>
        <translation>Esta clave no se ha guardado</translation>
    </message>
    <message>
        <source>This key cannot be shown again.</source>
        <translation>Esta clave no se puede volver a mostrar.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether your keychain has the key, and it is not in the clipboard now.</source>
        <translation>Aún no se sabe si su llavero tiene la clave, y ahora no está en el portapapeles.</translation>
    </message>
    <message>
        <source>The key is neither saved in your keychain nor in the clipboard now.</source>
        <translation>Ahora la clave no está guardada en su llavero ni está en el portapapeles.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;Copy and close</source>
        <translation>&amp;Copiar y cerrar</translation>
    </message>
    <message>
        <source>&amp;Delete this key</source>
        <translation>&amp;Eliminar esta clave</translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialDelegate</name>
    <message>
        <source>Being rotated</source>
        <translation>En rotación</translation>
    </message>
    <message>
        <source>This session · local name</source>
        <translation>Esta sesión · nombre local</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Esta sesión</translation>
    </message>
    <message>
        <source>Local name</source>
        <translation>Nombre local</translation>
    </message>
    <message>
        <source>In vault</source>
        <translation>En la bóveda</translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialForm</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Another service…</source>
        <translation>Otro servicio…</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Token de acceso personal</translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialModel</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>%1, this session</source>
        <translation>%1, esta sesión</translation>
    </message>
    <message>
        <source>%1, being rotated</source>
        <translation>%1, en rotación</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation>%1, se eliminó</translation>
    </message>
    <message>
        <source>%1, gone</source>
        <translation>%1, ya no está</translation>
    </message>
    <message>
        <source>%1, looks like another name</source>
        <translation>%1, se parece a otro nombre</translation>
    </message>
    <message>
        <source>%1, breaks your policy</source>
        <translation>%1, incumple su política</translation>
    </message>
    <message>
        <source>%1 (name on this computer)</source>
        <translation>%1 (nombre en este equipo)</translation>
    </message>
    <message>
        <source>%1 (name at the service)</source>
        <translation>%1 (nombre en el servicio)</translation>
    </message>
    <message>
        <source>The name holds characters that cannot be seen. They are shown as their codes.</source>
        <translation>El nombre contiene caracteres que no se ven. Se muestran como sus códigos.</translation>
    </message>
    <message>
        <source>Another name in this list looks the same, but is written with other characters. Compare the IDs.</source>
        <translation>Otro nombre de esta lista parece igual, pero está escrito con otros caracteres. Compare los ID.</translation>
    </message>
    <message>
        <source>Appeared in the list, and was not made here.</source>
        <translation>Apareció en la lista y no se creó aquí.</translation>
    </message>
    <message>
        <source>Made by you.</source>
        <translation>Creación propia.</translation>
    </message>
    <message>
        <source>Made by a colleague.</source>
        <translation>Creación de colegas.</translation>
    </message>
    <message>
        <source>To investigate: nobody knows yet who made it.</source>
        <translation>Por investigar: aún no se sabe de quién procede.</translation>
    </message>
    <message>
        <source>Keyturn is signed in with this key.</source>
        <translation>Keyturn tiene la sesión iniciada con esta clave.</translation>
    </message>
    <message>
        <source>This key is being rotated.</source>
        <translation>Esta clave está en rotación.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>time of creation</comment>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>The service did not say when.</source>
        <translation>El servicio no indicó cuándo.</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Se eliminó %1</translation>
    </message>
    <message>
        <source>Expired; gone, as seen %1</source>
        <translation>Caducó; ya no está (visto %1)</translation>
    </message>
    <message>
        <source>Gone, as seen %1</source>
        <translation>Ya no está (visto %1)</translation>
    </message>
    <message>
        <source>The service did not say when it expires, or not so that Keyturn can read it.</source>
        <translation>El servicio no indicó cuándo caduca, o no de forma que Keyturn pueda leerlo.</translation>
    </message>
    <message>
        <source>In vault</source>
        <translation>En la bóveda</translation>
    </message>
    <message>
        <source>Not in vault</source>
        <translation>No está en la bóveda</translation>
    </message>
    <message>
        <source>The secret is in the vault of this computer.</source>
        <translation>El secreto está en la bóveda de este equipo.</translation>
    </message>
    <message>
        <source>The secret is not in the vault of this computer.</source>
        <translation>El secreto no está en la bóveda de este equipo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de la clave</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Bóveda</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>The service answered that it made this key, but a list that was read since does not have it. If the list lacks it some minutes after it was made, too, it is shown as gone.</source>
        <translation>El servicio respondió que creó esta clave, pero una lista leída después no la tiene. Si tampoco está en la lista unos minutos después de crearse, se muestra como «Ya no está».</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Se usa en</translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialTable</name>
    <message>
        <source>Copy the value</source>
        <translation>Copiar el valor</translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialTools</name>
    <message>
        <source>Breaks the policy</source>
        <translation>Incumple la política</translation>
    </message>
    <message>
        <source>To investigate</source>
        <translation>Por investigar</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copiar token</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %Ln</source>
        <translation>
            <numerusform>Ocultar %Ln</numerusform>
            <numerusform>Ocultar %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialsPage</name>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Actualizar (F5)</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>Aún no hay tokens</translation>
    </message>
    <message>
        <source>No API keys yet</source>
        <translation>Aún no hay claves de API</translation>
    </message>
    <message>
        <source>What you create here is kept in your keychain before you see it.</source>
        <translation>Lo que cree aquí se guarda en su llavero antes de que usted lo vea.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No name or ID here matches the search and the filter.</source>
        <translation>Ningún nombre ni ID coincide aquí con la búsqueda y el filtro.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired or expiring soon</source>
        <translation>
            <numerusform>%Ln caducó o caduca pronto</numerusform>
            <numerusform>%Ln caducaron o caducan pronto</numerusform>
        </translation>
    </message>
    <message>
        <source>Created “%1”</source>
        <translation>Se creó «%1»</translation>
    </message>
</context>
<context>
    <name>keyturn::DateCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
</context>
<context>
    <name>keyturn::DateField</name>
    <message>
        <source>Alt+Down opens a calendar</source>
        <translation>Alt+Abajo abre un calendario</translation>
    </message>
</context>
<context>
    <name>keyturn::DatePopup</name>
    <message>
        <source>Choose a date</source>
        <translation>Elegir una fecha</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>keyturn::DeleteDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>C&amp;onservar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de la clave</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>Se eliminará</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Type %L1 to delete all of these</source>
        <translation>Escriba %L1 para eliminar todo esto</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Whatever uses it stops working at once. This cannot be undone.</source>
        <translation>Lo que la use deja de funcionar de inmediato. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Whatever uses them stops working at once. This cannot be undone.</source>
        <translation>Lo que las use deja de funcionar de inmediato. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Its secret is removed from your keychain, too.</source>
        <translation>También se quita su secreto del llavero.</translation>
    </message>
    <message>
        <source>What your keychain holds of them is removed, too.</source>
        <translation>También se quita lo que su llavero contiene de ellas.</translation>
    </message>
    <message>
        <source>Keyturn is signed in with this key</source>
        <translation>Keyturn tiene la sesión iniciada con esta clave</translation>
    </message>
    <message>
        <source>Deleting it would lock Keyturn out. Sign in with another key or token first, then delete this one.</source>
        <translation>Eliminarla dejaría a Keyturn sin acceso. Primero inicie sesión con otra clave u otro token y después elimine esta.</translation>
    </message>
    <message>
        <source>Keyturn is signed in with this key; deleting it would lock Keyturn out.</source>
        <translation>Keyturn tiene la sesión iniciada con esta clave; eliminarla dejaría a Keyturn sin acceso.</translation>
    </message>
    <message>
        <source>“%1” is left out</source>
        <translation>«%1» queda fuera</translation>
    </message>
    <message>
        <source>Another name looks the same</source>
        <translation>Otro nombre parece igual</translation>
    </message>
    <message>
        <source>“%1” (%2) is written with other characters than “%3” (%4).</source>
        <translation>«%1» (%2) está escrito con otros caracteres que «%3» (%4).</translation>
    </message>
    <message>
        <source>Compare the IDs before you delete.</source>
        <translation>Compare los ID antes de eliminar.</translation>
    </message>
    <message>
        <source>Sign in with another…</source>
        <translation>Iniciar sesión con otra…</translation>
    </message>
    <message>
        <source>Cancelling after this one…</source>
        <translation>Cancelando después de esta…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>Deleting, %L1 of %L2…</source>
        <translation>Eliminando, %L1 de %L2…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Qué pasó con ellas</translation>
    </message>
    <message>
        <source>Please wait: deleting cannot be taken back.</source>
        <translation>Espere: una eliminación no se puede deshacer.</translation>
    </message>
    <message>
        <source>A rotation is under way</source>
        <translation>Hay una rotación en curso</translation>
    </message>
    <message>
        <source>“%1” is the new key that is to replace “%2”.</source>
        <extracomment>both are names of keys</extracomment>
        <translation>«%1» es la clave nueva que debe reemplazar a «%2».</translation>
    </message>
    <message>
        <source>Whatever has got the new key already stops working, and the rotation cannot go on before another key is made.</source>
        <translation>Lo que ya tenga la clave nueva deja de funcionar, y la rotación no puede seguir hasta que se cree otra clave.</translation>
    </message>
</context>
<context>
    <name>keyturn::DetailsDrawer</name>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Close the details (Esc)</source>
        <translation>Cerrar los detalles (Esc)</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <extracomment>%1 is the name of a key</extracomment>
        <translation>Detalles de %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>keyturn::DiagnoseDialog</name>
    <message>
        <source>Diagnose</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>What Keyturn needs, one thing after the other. Nothing that is sent holds a key.</source>
        <translation>Lo que Keyturn necesita, una cosa tras otra. Nada de lo que se envía contiene una clave.</translation>
    </message>
    <message>
        <source>Keyturn %1</source>
        <translation>Keyturn %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>C&amp;opy report</source>
        <translation>C&amp;opiar informe</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>No problem found</source>
        <translation>No se encontró ningún problema</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems found</source>
        <translation>
            <numerusform>%Ln problema encontrado</numerusform>
            <numerusform>%Ln problemas encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Informe copiado</translation>
    </message>
</context>
<context>
    <name>keyturn::EndpointDialog</name>
    <message>
        <source>Change the address</source>
        <translation>Cambiar la dirección</translation>
    </message>
    <message>
        <source>%1 does not document this address, so Keyturn assumes it. If you know better, enter the path here; it is kept as your own profile of the service.</source>
        <translation>%1 no documenta esta dirección, así que Keyturn la supone. Si conoce la correcta, introduzca aquí la ruta; se guarda como su propio perfil del servicio.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>&amp;Path (%1)</source>
        <extracomment>%1 is a verb of HTTP like GET</extracomment>
        <translation>&amp;Ruta (%1)</translation>
    </message>
    <message>
        <source>&amp;Restore default</source>
        <translation>Restaurar el &amp;valor predeterminado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>This path cannot be used</source>
        <translation>No se puede usar esta ruta</translation>
    </message>
</context>
<context>
    <name>keyturn::EntryDetails</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
</context>
<context>
    <name>keyturn::EntryDialog</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>The server of this key is not known</source>
        <translation>No se conoce el servidor de esta clave</translation>
    </message>
    <message>
        <source>The key is sent nowhere before you name its server.</source>
        <translation>La clave no se envía a ningún lugar antes de que usted indique su servidor.</translation>
    </message>
    <message>
        <source>Name t&amp;he server…</source>
        <translation>Indicar e&amp;l servidor…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation>&amp;Revelar</translation>
    </message>
    <message>
        <source>&amp;Use in code…</source>
        <translation>U&amp;sar en el código…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Take it as it is</source>
        <translation>Aceptarla como está</translation>
    </message>
    <message>
        <source>Keyturn could not write its own list</source>
        <translation>Keyturn no pudo escribir su propia lista</translation>
    </message>
    <message>
        <source>Nothing was changed. Try it once more.</source>
        <translation>No se cambió nada. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Cerr&amp;ar</translation>
    </message>
    <message>
        <source>The key was not copied</source>
        <translation>La clave no se copió</translation>
    </message>
    <message>
        <source>Another program took or kept the clipboard. Try again, or reveal it and copy it from there.</source>
        <translation>Otro programa tomó o retuvo el portapapeles. Inténtelo de nuevo, o revele la clave y cópiela desde allí.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Save what you changed, or cancel, then remove the entry.</source>
        <translation>Guarde sus cambios o cancele, y después quite la entrada.</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>Introduzca un nombre</translation>
    </message>
    <message>
        <source>You will see this name in the vault.</source>
        <translation>Verá este nombre en la bóveda.</translation>
    </message>
    <message>
        <source>What you entered is still here. Save it once more.</source>
        <translation>Lo que introdujo sigue aquí. Guárdelo otra vez.</translation>
    </message>
    <message>
        <source>Close without saving what you changed?</source>
        <translation>¿Cerrar sin guardar los cambios?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Volver</translation>
    </message>
</context>
<context>
    <name>keyturn::EntryFacts</name>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Not in the keychain any more</source>
        <translation>Ya no está en el llavero</translation>
    </message>
    <message>
        <source>Holds another value than Keyturn put there</source>
        <translation>Contiene un valor distinto del que puso Keyturn</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Aún sin comparar</translation>
    </message>
    <message>
        <source>As it was kept</source>
        <translation>Como se guardó</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Se usa en</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de la clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Keyturn signs in with it</source>
        <translation>Keyturn inicia sesión con ella</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Reemplazado</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>%1 is &quot;3 minutes ago&quot;</extracomment>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>The service does not list it any more, as seen %1</source>
        <translation>Ya no aparece en la lista del servicio (visto %1)</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Alcanza</translation>
    </message>
</context>
<context>
    <name>keyturn::EntryFields</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Who answers for this key</source>
        <translation>Quién responde de esta clave</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>Res&amp;ponsable</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>No&amp;ta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Separadas por comas</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Et&amp;iquetas</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Se usa en</translation>
    </message>
    <message>
        <source>Each in a line: /srv/shop/.env: API_KEY, an address, @somebody, or any words</source>
        <translation>Uno por línea: /srv/shop/.env: API_KEY, una dirección, @alguien o cualquier texto</translation>
    </message>
    <message>
        <source>Used &amp;in</source>
        <translation>Se &amp;usa en</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>En una fecha</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>Ca&amp;ducidad</translation>
    </message>
</context>
<context>
    <name>keyturn::EntryRemoval</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>C&amp;onservar</translation>
    </message>
    <message>
        <source>Remove from the vault</source>
        <translation>Quitar de la bóveda</translation>
    </message>
    <message>
        <source>Remove “%1” from the vault?</source>
        <translation>¿Quitar «%1» de la bóveda?</translation>
    </message>
    <message>
        <source>The key is removed from this computer&apos;s keychain only. Its value cannot be got back from anywhere. The key keeps working on the server until it is deleted there.</source>
        <translation>La clave se quita solo del llavero de este equipo. Su valor no se puede recuperar de ningún lugar. La clave sigue funcionando en el servidor hasta que se elimine allí.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Keyturn is signed in with all of them</source>
        <translation>Keyturn tiene la sesión iniciada con todas ellas</translation>
    </message>
    <message>
        <source>Sign out first to remove them.</source>
        <translation>Cierre la sesión primero para quitarlas.</translation>
    </message>
    <message>
        <source>Keyturn is signed in with “%1”</source>
        <translation>Keyturn tiene la sesión iniciada con «%1»</translation>
    </message>
    <message>
        <source>Removing it alone would lock Keyturn out. Sign out to remove it; it keeps working on the server until it is deleted there.</source>
        <translation>Quitarla sin más dejaría a Keyturn sin acceso. Cierre la sesión para quitarla; sigue funcionando en el servidor hasta que se elimine allí.</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>C&amp;errar sesión…</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>No se intentó</translation>
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
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is why these were not removed, %2 their names</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Not known yet whether all are removed</source>
        <translation>Aún no se sabe si se quitaron todas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were not removed</source>
        <translation>
            <numerusform>No se quitó %Ln entrada</numerusform>
            <numerusform>No se quitaron %Ln entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::ExpiryNotice</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Planner…</source>
        <translation>Planificador…</translation>
    </message>
    <message>
        <source>%1 in the list of %2 as it was read last</source>
        <translation>%1 en la lista de %2, según la última lectura</translation>
    </message>
    <message>
        <source>%1 in the vault</source>
        <translation>%1 en la bóveda</translation>
    </message>
    <message>
        <source>&amp;1 day</source>
        <translation>&amp;1 día</translation>
    </message>
    <message>
        <source>1 &amp;week</source>
        <translation>1 &amp;semana</translation>
    </message>
    <message>
        <source>&amp;Until a date…</source>
        <translation>&amp;Hasta una fecha…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a time, %2 says how many keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln will have expired</source>
        <translation>
            <numerusform>%Ln habrá caducado</numerusform>
            <numerusform>%Ln habrán caducado</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed only until Keyturn is closed</source>
        <translation>Pospuesto solo hasta que se cierre Keyturn</translation>
    </message>
    <message>
        <source>%1. The reminder comes back when Keyturn is started again.</source>
        <extracomment>%1 is a sentence without its full stop: &quot;The disk is full&quot;</extracomment>
        <translation>%1. El recordatorio vuelve cuando se inicia Keyturn de nuevo.</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Pospuesto hasta el %1</translation>
    </message>
    <message>
        <source>Until then Keyturn does not remind you of these keys. Their lists still say when they expire.</source>
        <translation>Hasta entonces Keyturn no le recuerda estas claves. Sus listas siguen diciendo cuándo caducan.</translation>
    </message>
</context>
<context>
    <name>keyturn::ExpiryPicker</name>
    <message>
        <source>Expiration</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Custom date</source>
        <translation>Fecha personalizada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom Date…</source>
        <translation>Fecha personalizada…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Never expires. No event will ever force a rotation.</source>
        <translation>No caduca nunca. Nada obligará nunca a una rotación.</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <extracomment>%1 is a moment like &quot;Fri 19 Feb 2027, 23:59 (your time zone, UTC+1), in 90 days&quot;</extracomment>
        <translation>Caduca el %1</translation>
    </message>
    <message>
        <source>Custom &amp;date</source>
        <translation>&amp;Fecha personalizada</translation>
    </message>
</context>
<context>
    <name>keyturn::FactGrid</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is the name of a fact, such as &quot;Key ID&quot;</extracomment>
        <translation>Copiar: %1</translation>
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
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>keyturn::HealthLine</name>
    <message>
        <source>What the service says of itself, which tells nothing about the key.</source>
        <translation>Lo que el servicio dice de sí mismo; no dice nada sobre la clave.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>%1 does not answer: %2</source>
        <extracomment>%1 is the service, %2 why: &quot;No network&quot;</extracomment>
        <translation>%1 no responde: %2</translation>
    </message>
    <message>
        <source>%1 does not say how it is</source>
        <translation>%1 no indica cuál es su estado</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 dice: %2</translation>
    </message>
</context>
<context>
    <name>keyturn::HeldKeyCard</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;lave</translation>
    </message>
    <message>
        <source>Keyturn signs in with it</source>
        <translation>Keyturn inicia sesión con ella</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Reemplazado</translation>
    </message>
    <message>
        <source>Being rotated</source>
        <translation>En rotación</translation>
    </message>
    <message>
        <source>Ver&amp;ify</source>
        <translation>Veri&amp;ficar</translation>
    </message>
    <message>
        <source>&amp;Use in code…</source>
        <translation>U&amp;sar en el código…</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Key name</source>
        <translation>Nombre de la clave</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Última comprobación</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, replaced</source>
        <translation>%1, reemplazado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Not saved: forgotten when you quit</source>
        <translation>Sin guardar: se olvida al salir</translation>
    </message>
    <message>
        <source>End unknown: %1 does not say</source>
        <translation>Fin desconocido: %1 no lo indica</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>&amp;Rotate…</source>
        <translation>Ro&amp;tar…</translation>
    </message>
</context>
<context>
    <name>keyturn::HeldKeyDeletion</name>
    <message>
        <source>Removed, but still listed</source>
        <translation>Se quitó, pero sigue en la lista</translation>
    </message>
    <message>
        <source>The keychain no longer has it, but Keyturn could not change its own list.</source>
        <translation>El llavero ya no la tiene, pero Keyturn no pudo cambiar su propia lista.</translation>
    </message>
    <message>
        <source>Still in the keychain: %1</source>
        <translation>Sigue en el llavero: %1</translation>
    </message>
    <message>
        <source>Did you delete this key?</source>
        <translation>¿Eliminó esta clave?</translation>
    </message>
    <message>
        <source>Did you delete “%1” at %2?</source>
        <translation>¿Eliminó «%1» en %2?</translation>
    </message>
    <message>
        <source>Keyturn cannot look that up, because it signs in with this key: once the key is deleted there, taking it out of the vault signs you out.</source>
        <translation>Keyturn no puede consultarlo, porque inicia sesión con esta clave: una vez eliminada allí, quitarla de la bóveda cierra su sesión.</translation>
    </message>
    <message>
        <source>Keyturn cannot look that up: the service does not list its keys.</source>
        <translation>Keyturn no puede consultarlo: el servicio no ofrece una lista de sus claves.</translation>
    </message>
    <message>
        <source>The key is deleted: &amp;remove it from the vault too</source>
        <translation>La clave está eliminada: &amp;quitarla también de la bóveda</translation>
    </message>
    <message>
        <source>&amp;Mark as replaced</source>
        <translation>&amp;Marcar como reemplazada</translation>
    </message>
    <message>
        <source>&amp;No, still there</source>
        <translation>&amp;No, sigue ahí</translation>
    </message>
</context>
<context>
    <name>keyturn::HeldKeyPage</name>
    <message>
        <source>&amp;Copy</source>
        <translation>Cop&amp;iar</translation>
    </message>
    <message>
        <source>&amp;Generate…</source>
        <translation>&amp;Generar…</translation>
    </message>
    <message>
        <source>Opens %1 in the browser and takes the new key into the vault.</source>
        <translation>Abre %1 en el navegador y añade la clave nueva a la bóveda.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Elimi&amp;nar…</translation>
    </message>
    <message>
        <source>Opens %1 in the browser, where keys are deleted.</source>
        <translation>Abre %1 en el navegador, donde se eliminan las claves.</translation>
    </message>
    <message>
        <source>No key here yet</source>
        <translation>Aún no hay ninguna clave aquí</translation>
    </message>
    <message>
        <source>%1 does not list its keys: Keyturn knows those that are kept on this computer.</source>
        <translation>%1 no ofrece una lista de sus claves: Keyturn conoce las que se guardan en este equipo.</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Añadir una clave…</translation>
    </message>
    <message>
        <source>Generate…</source>
        <translation>Generar…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Verificar de nuevo</translation>
    </message>
</context>
<context>
    <name>keyturn::HeldKeyValue</name>
    <message>
        <source>Copy failed: the value is selected, press Ctrl+C</source>
        <translation>No se pudo copiar: el valor está seleccionado, pulse Ctrl+C</translation>
    </message>
    <message>
        <source>Waiting for your keychain: look for an unlock prompt</source>
        <translation>Esperando al llavero: busque un aviso de desbloqueo</translation>
    </message>
    <message>
        <source>Reading from your keychain…</source>
        <translation>Leyendo del llavero…</translation>
    </message>
    <message>
        <source>Not in the keychain any more</source>
        <translation>Ya no está en el llavero</translation>
    </message>
    <message>
        <source>Changed in the keychain</source>
        <translation>Ha cambiado en el llavero</translation>
    </message>
</context>
<context>
    <name>keyturn::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Keys and tokens that exist already. They are kept in this computer&apos;s keychain; nothing is sent anywhere.</source>
        <translation>Claves y tokens que ya existen. Se guardan en el llavero de este equipo; no se envía nada a ningún lugar.</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>Dejar de guardar</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Key or .env text</source>
        <translation>Clave o texto .env</translation>
    </message>
    <message>
        <source>Paste a key here, or the text of an .env file.
It is read at once and not shown.</source>
        <translation>Pegue aquí una clave o el texto de un archivo .env.
Se lee de inmediato y no se muestra.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Show &amp;more (%L1)</source>
        <extracomment>on a button: %1 is the number of values that are not shown yet</extracomment>
        <translation>Mo&amp;strar más (%L1)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Import %L1</source>
        <translation>&amp;Importar %L1</translation>
    </message>
    <message>
        <source>Saving %L1 of %L2…</source>
        <translation>Guardando %L1 de %L2…</translation>
    </message>
    <message>
        <source>Not known yet whether all are saved</source>
        <translation>Aún no se sabe si se guardaron todas</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se importó nada</translation>
    </message>
    <message>
        <source>%L1 of %L2 were imported</source>
        <translation>Se importaron %L1 de %L2</translation>
    </message>
    <message>
        <source>Keyturn could not write its own list. Without it an entry would not be found again.</source>
        <translation>Keyturn no pudo escribir su propia lista. Sin ella no se volvería a encontrar una entrada.</translation>
    </message>
    <message>
        <source>Please wait until the keys are saved.</source>
        <translation>Espere hasta que se guarden las claves.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Volver</translation>
    </message>
</context>
<context>
    <name>keyturn::ImportDrop</name>
    <message>
        <source>Drop it here to import keys from it</source>
        <translation>Suéltelo aquí para importar las claves que contenga</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
</context>
<context>
    <name>keyturn::ImportRow</name>
    <message>
        <source>Choose %1</source>
        <extracomment>Of a box to tick: %1 is the number of a row</extracomment>
        <translation>Elegir %1</translation>
    </message>
    <message>
        <source>Twice in this text</source>
        <translation>Dos veces en este texto</translation>
    </message>
    <message>
        <source>In the vault as “%1”</source>
        <translation>En la bóveda como «%1»</translation>
    </message>
    <message>
        <source>Not known yet whether it is saved.</source>
        <translation>Aún no se sabe si está guardada.</translation>
    </message>
    <message>
        <source>In the keychain, but not in the vault&apos;s list. Try it once more; Cancel takes it out again.</source>
        <translation>Está en el llavero, pero no en la lista de la bóveda. Inténtelo otra vez; «Cancelar» la quita de nuevo.</translation>
    </message>
</context>
<context>
    <name>keyturn::KeyHistory</name>
    <message>
        <source>Show its history</source>
        <translation>Mostrar su historial</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
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
        <translation>Aún no se sabe si está guardada</translation>
    </message>
    <message>
        <source>What you entered stays here.</source>
        <translation>Lo que introdujo permanece aquí.</translation>
    </message>
    <message>
        <source>Until then nobody knows whether the key is saved; what you entered stays here.</source>
        <translation>Hasta entonces no se sabe si la clave está guardada; lo que introdujo permanece aquí.</translation>
    </message>
    <message>
        <source>Until then nobody knows whether the key is removed.</source>
        <translation>Hasta entonces no se sabe si la clave se quitó.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Copiarla</translation>
    </message>
    <message>
        <source>Copy failed: try again</source>
        <translation>No se pudo copiar: inténtelo de nuevo</translation>
    </message>
    <message>
        <source>Close without knowing whether it is saved?</source>
        <translation>¿Cerrar sin saber si está guardada?</translation>
    </message>
    <message>
        <source>Your keychain may have it, or save it later: Keyturn looks again, and lists it in the vault then. If it does not, what you entered is kept nowhere.</source>
        <translation>Es posible que su llavero la tenga o que la guarde más tarde: Keyturn vuelve a mirar y entonces la incluye en la bóveda. De lo contrario, lo que introdujo no se conserva en ningún lugar.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;Copy and close</source>
        <translation>&amp;Copiar y cerrar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>keyturn::LeftOutList</name>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln row(s).</source>
        <translation>
            <numerusform>Se omitió %Ln fila.</numerusform>
            <numerusform>Se omitieron %Ln filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is a key or token all the same.</source>
        <translation>Marque lo que sí sea una clave o un token.</translation>
    </message>
</context>
<context>
    <name>keyturn::ListExport</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write what is shown into a file, without the values of keys</source>
        <translation>Escribir lo que se muestra en un archivo, sin los valores de las claves</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>No se exportó nada</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>No se puede escribir %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>One row was exported</source>
        <translation>Se exportó una fila</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were exported</source>
        <translation>
            <numerusform>Se exportó %Ln fila</numerusform>
            <numerusform>Se exportaron %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can read %1. The file holds no values of keys.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Solo usted puede leer %1. El archivo no contiene valores de claves.</translation>
    </message>
    <message>
        <source>The service has more keys than Keyturn could read.</source>
        <translation>El servicio tiene más claves de las que Keyturn pudo leer.</translation>
    </message>
</context>
<context>
    <name>keyturn::ListFooter</name>
    <message>
        <source>Updating…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>%1, and more that cannot be read</source>
        <extracomment>%1 is &quot;7 keys&quot;</extracomment>
        <translation>%1, y más que no se pueden leer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>Selección: %Ln</numerusform>
            <numerusform>Selección: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>Se eliminó «%1»</translation>
    </message>
    <message>
        <source>“%1” was gone already</source>
        <translation>«%1» ya no estaba</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Se eliminaron %1</translation>
    </message>
    <message>
        <source>%L1 deleted, %2</source>
        <extracomment>%2 is &quot;2 were gone already&quot;</extracomment>
        <translation>Se eliminaron %L1, %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Updated just now</source>
        <translation>Actualizada hace un momento</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <extracomment>%1 is &quot;14:03&quot;, or &quot;12 Mar, 14:03&quot; if that was not today</extracomment>
        <translation>Actualizada: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>&quot;2 shown · 12 keys&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>Mostradas: %Ln</numerusform>
            <numerusform>Mostradas: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::ListMessages</name>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks to wait</source>
        <translation>%1 pide esperar</translation>
    </message>
    <message numerus="yes">
        <source>Keyturn tries again in %Ln s.</source>
        <translation>
            <numerusform>Keyturn lo intenta de nuevo en %Ln s.</numerusform>
            <numerusform>Keyturn lo intenta de nuevo en %Ln s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %Ln s.</source>
        <translation>
            <numerusform>Puede intentarlo de nuevo en %Ln s.</numerusform>
            <numerusform>Puede intentarlo de nuevo en %Ln s.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list came back empty</source>
        <translation>La lista llegó vacía</translation>
    </message>
    <message>
        <source>The list came back incomplete</source>
        <translation>La lista llegó incompleta</translation>
    </message>
    <message>
        <source>The list came back much shorter</source>
        <translation>La lista llegó mucho más corta</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not list %Ln row(s) that were there %2. All of them may have been deleted, or this answer may be wrong. Below is the last list.</source>
        <extracomment>%1 is the name of a service, %2 an age like &quot;3 minutes ago&quot;</extracomment>
        <translation>
            <numerusform>%1 no incluyó %Ln fila que estaba allí %2. Es posible que se haya eliminado o que esta respuesta sea incorrecta. Abajo está la última lista.</numerusform>
            <numerusform>%1 no incluyó %Ln filas que estaban allí %2. Es posible que se hayan eliminado todas o que esta respuesta sea incorrecta. Abajo está la última lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did not list the key that Keyturn is signed in with, although that key still works.</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>%1 no incluyó la clave con la que Keyturn tiene la sesión iniciada, aunque esa clave sigue funcionando.</translation>
    </message>
    <message>
        <source>They are gone</source>
        <translation>Ya no están</translation>
    </message>
    <message>
        <source>Keep showing the last list and look again</source>
        <translation>Seguir mostrando la última lista y volver a mirar</translation>
    </message>
    <message>
        <source>%1 says that there is more, but Keyturn could not read it.</source>
        <translation>%1 indica que hay más, pero Keyturn no pudo leerlo.</translation>
    </message>
    <message>
        <source>When it was read last, %1 had more than Keyturn could read.</source>
        <translation>En la última lectura, %1 tenía más de lo que Keyturn pudo leer.</translation>
    </message>
    <message>
        <source>This list is not complete</source>
        <translation>Esta lista no está completa</translation>
    </message>
    <message>
        <source>%1 sent these without an id: %2.</source>
        <extracomment>the name of a service, then names of keys</extracomment>
        <translation>%1 envió estas sin ID: %2.</translation>
    </message>
    <message>
        <source>%1 sent these with the id of another row, so that a deletion may hit either: %2.</source>
        <translation>%1 envió estas con el ID de otra fila, de modo que una eliminación puede afectar a cualquiera de las dos: %2.</translation>
    </message>
    <message>
        <source>Look for them on the service&apos;s own page.</source>
        <translation>Búsquelas en la página del propio servicio.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of this list cannot be shown</source>
        <translation>
            <numerusform>No se puede mostrar %Ln fila de esta lista</numerusform>
            <numerusform>No se pueden mostrar %Ln filas de esta lista</numerusform>
        </translation>
    </message>
    <message>
        <source>No tokens to show yet</source>
        <translation>Aún no hay tokens que mostrar</translation>
    </message>
    <message>
        <source>No keys to show yet</source>
        <translation>Aún no hay claves que mostrar</translation>
    </message>
    <message>
        <source>You can make one on %1&apos;s own page (%2) and keep it here.</source>
        <extracomment>the name of a service, then the host of its website</extracomment>
        <translation>Puede crear una credencial en la página de %1 (%2) y guardarla aquí.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Add the token you made there</source>
        <translation>Añadir el token que creó allí</translation>
    </message>
    <message>
        <source>Add the key you made there</source>
        <translation>Añadir la clave que creó allí</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <translation>Cambiar la dirección…</translation>
    </message>
    <message>
        <source>You are signed in to %1 with an API key.</source>
        <translation>Tiene la sesión iniciada en %1 con una clave de API.</translation>
    </message>
    <message>
        <source>Tokens need a token sign-in</source>
        <translation>Los tokens requieren iniciar sesión con un token</translation>
    </message>
    <message>
        <source>Sign in with a token</source>
        <translation>Iniciar sesión con un token</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 The rows below were read %2.</source>
        <extracomment>%1 is an error&apos;s explanation, %2 an age like &quot;3 minutes ago&quot;</extracomment>
        <translation>%1 Las filas de abajo se leyeron %2.</translation>
    </message>
</context>
<context>
    <name>keyturn::ListNews</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone: %1.</source>
        <extracomment>%1 are names of keys that the service does not list any more</extracomment>
        <translation>Ya no están: %1.</translation>
    </message>
    <message>
        <source>Back: %1.</source>
        <extracomment>%1 are names of keys that the service lists again</extracomment>
        <translation>De nuevo en la lista: %1.</translation>
    </message>
    <message>
        <source>Renamed: %1.</source>
        <extracomment>%1 is &quot;“old name” is now “new name”&quot;</extracomment>
        <translation>Con otro nombre: %1.</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 ahora es %2</translation>
    </message>
    <message>
        <source>Expiry changed: %1.</source>
        <extracomment>%1 is &quot;“name” from 19 Feb 2027 to 20 May 2027&quot;</extracomment>
        <translation>Cambio de caducidad: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and ends</comment>
        <extracomment>%1 is a name, %2 &quot;from 19 Feb 2027 to 20 May 2027&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This list has changed</source>
        <translation>Esta lista ha cambiado</translation>
    </message>
</context>
<context>
    <name>keyturn::ListTools</name>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Anular la selección (Esc)</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Anular la selección</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <extracomment>names of what is selected in a table</extracomment>
        <translation>Selección: %1</translation>
    </message>
</context>
<context>
    <name>keyturn::LostCreateDialog</name>
    <message>
        <source>What became of “%1”</source>
        <translation>Qué pasó con «%1»</translation>
    </message>
    <message>
        <source>“%1” may have been created</source>
        <translation>Es posible que «%1» se haya creado</translation>
    </message>
    <message>
        <source>Keyturn ended before the answer of %1 came, and no secret of it was found so far.</source>
        <translation>Keyturn se cerró antes de que llegara la respuesta de %1, y hasta ahora no se encontró ningún secreto suyo.</translation>
    </message>
</context>
<context>
    <name>keyturn::MainWindow</name>
    <message>
        <source>Quit Keyturn</source>
        <translation>Salir de Keyturn</translation>
    </message>
    <message>
        <source>A new key is only in the clipboard.</source>
        <translation>Una clave nueva está solo en el portapapeles.</translation>
    </message>
    <message>
        <source>Keyturn clears the clipboard when it ends. The key is not known to be in your keychain and cannot be shown again: paste it where you keep it first.</source>
        <translation>Keyturn vacía el portapapeles al cerrarse. No consta que la clave esté en su llavero, y no se puede volver a mostrar: antes péguela donde la vaya a guardar.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;Quit all the same</source>
        <translation>&amp;Salir de todos modos</translation>
    </message>
</context>
<context>
    <name>keyturn::MenuBar</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Create…</source>
        <translation>&amp;Crear…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Copy key &amp;ID</source>
        <translation>Copiar &amp;ID de la clave</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Follow &amp;system</source>
        <translation>Según el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Expiry planner…</source>
        <translation>&amp;Planificador de caducidades…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;About Keyturn</source>
        <translation>&amp;Acerca de Keyturn</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma (Language)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Aju&amp;stes</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Pale&amp;ta de comandos…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Diagnose…</source>
        <translation>&amp;Diagnóstico…</translation>
    </message>
</context>
<context>
    <name>keyturn::MessageStrip</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>keyturn::NetworkForm</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>An HTTP proxy of my own</source>
        <translation>Un proxy HTTP propio</translation>
    </message>
    <message>
        <source>File of more authorities</source>
        <translation>Archivo con más autoridades</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autoridades</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host, and a port from 1 to %L1. Until then the choice before stays in use.</source>
        <translation>Introduzca el servidor del proxy y un puerto de 1 a %L1. Hasta entonces sigue en uso la elección anterior.</translation>
    </message>
    <message>
        <source>Servers on this computer are always reached without a proxy.</source>
        <translation>A los servidores de este equipo siempre se llega sin proxy.</translation>
    </message>
    <message>
        <source>Enter the whole path of a file. Until then the choice before stays in use.</source>
        <translation>Introduzca la ruta completa de un archivo. Hasta entonces sigue en uso la elección anterior.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy&apos;s host</source>
        <translation>Servidor del proxy</translation>
    </message>
    <message>
        <source>Proxy&apos;s port</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>No usar ninguno</translation>
    </message>
    <message>
        <source>Trust only these authorities, not the system&apos;s</source>
        <translation>Confiar solo en estas autoridades, no en las del sistema</translation>
    </message>
    <message>
        <source>Reading the certificates…</source>
        <translation>Leyendo los certificados…</translation>
    </message>
</context>
<context>
    <name>keyturn::NotesDialog</name>
    <message>
        <source>Owner and notes</source>
        <translation>Responsable y notas</translation>
    </message>
    <message>
        <source>Owner and notes of “%1”</source>
        <translation>Responsable y notas de «%1»</translation>
    </message>
    <message>
        <source>Seen on this computer only. The service is not told.</source>
        <translation>Solo se ve en este equipo. No se comunica al servicio.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>&amp;Made by</source>
        <translation>&amp;Origen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Who answers for this key</source>
        <translation>Quién responde de esta clave</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>Res&amp;ponsable</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>No&amp;ta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Separadas por comas</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Eti&amp;quetas</translation>
    </message>
    <message>
        <source>Keyturn could not write its own list</source>
        <translation>Keyturn no pudo escribir su propia lista</translation>
    </message>
    <message>
        <source>What you entered is not kept. Try it once more.</source>
        <translation>Lo que introdujo no se ha guardado. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>&amp;Used in</source>
        <translation>Se &amp;usa en</translation>
    </message>
</context>
<context>
    <name>keyturn::NumberField</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
</context>
<context>
    <name>keyturn::OldKeyEnding</name>
    <message>
        <source>The old key is not in the list that was read</source>
        <translation>La clave anterior no está en la lista que se leyó</translation>
    </message>
    <message>
        <source>Nothing was deleted. Read the list again (F5), then retire the key.</source>
        <translation>No se eliminó nada. Lea la lista de nuevo (F5) y después retire la clave.</translation>
    </message>
    <message>
        <source>Did you delete the old key?</source>
        <translation>¿Eliminó la clave anterior?</translation>
    </message>
    <message>
        <source>Did you delete “%1” at %2?</source>
        <translation>¿Eliminó «%1» en %2?</translation>
    </message>
    <message>
        <source>Keyturn cannot look that up: the service does not list its keys.</source>
        <translation>Keyturn no puede consultarlo: el servicio no ofrece una lista de sus claves.</translation>
    </message>
    <message>
        <source>The key is &amp;deleted</source>
        <translation>La clave está &amp;eliminada</translation>
    </message>
    <message>
        <source>&amp;No, still there</source>
        <translation>&amp;No, sigue ahí</translation>
    </message>
    <message>
        <source>Keyturn ended before you said whether the old key is deleted. Retire it again to answer that.</source>
        <translation>Keyturn se cerró antes de que usted indicara si la clave anterior está eliminada. Retírela de nuevo para responder.</translation>
    </message>
    <message>
        <source>Keyturn ended before the old key was deleted, and the service still lists it. Retire it when you are ready.</source>
        <translation>Keyturn se cerró antes de que se eliminara la clave anterior, y todavía está en la lista del servicio. Retírela cuando lo considere oportuno.</translation>
    </message>
    <message>
        <source>Keyturn ended while the old key was being deleted, and only a part of the list can be read. Look for the key at the service before you retire it.</source>
        <translation>Keyturn se cerró mientras se eliminaba la clave anterior, y solo se puede leer una parte de la lista. Busque la clave en el servicio antes de retirarla.</translation>
    </message>
    <message>
        <source>The old key was not retired</source>
        <translation>La clave anterior no se retiró</translation>
    </message>
</context>
<context>
    <name>keyturn::OriginQuestion</name>
    <message>
        <source>Whose is it?</source>
        <translation>¿De quién es?</translation>
    </message>
    <message numerus="yes">
        <source>After this one, %Ln more are asked about.</source>
        <translation>
            <numerusform>Después de esta se pregunta por %Ln más.</numerusform>
            <numerusform>Después de esta se pregunta por %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Appeared, and not in the vault: “%1”</source>
        <translation>Apareció y no está en la bóveda: «%1»</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln…</source>
        <translation>
            <numerusform>La única (%Ln)…</numerusform>
            <numerusform>Las %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln are &amp;mine</source>
        <translation>
            <numerusform>Es &amp;mía (%Ln)</numerusform>
            <numerusform>Las %Ln son &amp;mías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln are a &amp;colleague&apos;s</source>
        <translation>
            <numerusform>Es de &amp;colegas (%Ln)</numerusform>
            <numerusform>Las %Ln son de &amp;colegas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Investigate all %Ln</source>
        <translation>
            <numerusform>&amp;Investigar la única (%Ln)</numerusform>
            <numerusform>&amp;Investigar las %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::PageDialogs</name>
    <message>
        <source>Use in code</source>
        <translation>Usar en el código</translation>
    </message>
    <message>
        <source>Keyturn does not know how this key is used</source>
        <translation>Keyturn no sabe cómo se usa esta clave</translation>
    </message>
    <message>
        <source>No file describes its service, or this kind of key. The value can be copied and revealed.</source>
        <translation>Ningún archivo describe su servicio o este tipo de clave. El valor se puede copiar y revelar.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
</context>
<context>
    <name>keyturn::PageStack</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>keyturn::PasteField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
</context>
<context>
    <name>keyturn::PlanChart</name>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
</context>
<context>
    <name>keyturn::PlannerDialog</name>
    <message>
        <source>Expiry planner</source>
        <translation>Planificador de caducidades</translation>
    </message>
    <message>
        <source>&amp;Add to calendar…</source>
        <translation>&amp;Añadir al calendario…</translation>
    </message>
    <message>
        <source>Write all ends into a file for your calendar, with alarms</source>
        <translation>Escribir todos los fines en un archivo para su calendario, con alarmas</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>On a working day</source>
        <translation>En día laborable</translation>
    </message>
    <message>
        <source>On a weekend</source>
        <translation>En fin de semana</translation>
    </message>
    <message>
        <source>Pile-up: more than twice as many as in an average week</source>
        <translation>Acumulación: más del doble que en una semana media</translation>
    </message>
    <message>
        <source>No key that Keyturn knows ends in the next twelve months.</source>
        <translation>Ninguna clave que Keyturn conozca termina en los próximos doce meses.</translation>
    </message>
    <message>
        <source>One key ends in the next twelve months.</source>
        <translation>Una clave termina en los próximos doce meses.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys end in the next twelve months.</source>
        <translation>
            <numerusform>%Ln clave termina en los próximos doce meses.</numerusform>
            <numerusform>%Ln claves terminan en los próximos doce meses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>%1 is the first day of a week</extracomment>
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1: no key ends</source>
        <translation>%1: no termina ninguna clave</translation>
    </message>
    <message>
        <source>one key ends</source>
        <translation>termina una clave</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys end</source>
        <translation>
            <numerusform>termina %Ln clave</numerusform>
            <numerusform>terminan %Ln claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on a weekend</source>
        <translation>
            <numerusform>%Ln en fin de semana</numerusform>
            <numerusform>%Ln en fin de semana</numerusform>
        </translation>
    </message>
    <message>
        <source>a pile-up</source>
        <translation>una acumulación</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a week, %2 what happens in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>a key without a name</source>
        <translation>una clave sin nombre</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>the name of a key, and the day on which it ends</extracomment>
        <translation>%1 el %2</translation>
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
        <translation>Política</translation>
    </message>
    <message>
        <source>Your own rules for the keys of %1. Keyturn keeps them on this computer; the service does not know them.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Sus propias reglas para las claves de %1. Keyturn las guarda en este equipo; el servicio no las conoce.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Longest lifetime in days</source>
        <translation>Duración máxima en días</translation>
    </message>
    <message>
        <source>&amp;Longest lifetime in days</source>
        <translation>&amp;Duración máxima en días</translation>
    </message>
    <message>
        <source>Keys must &amp;expire</source>
        <translation>Las claves deben &amp;caducar</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>Each key needs an &amp;owner</source>
        <translation>Cada clave necesita &amp;responsable</translation>
    </message>
    <message>
        <source>A new key that breaks it</source>
        <translation>Una clave nueva que la incumple</translation>
    </message>
    <message>
        <source>Warn, and create it</source>
        <translation>Advertir y crearla</translation>
    </message>
    <message>
        <source>Do not create it</source>
        <translation>No crearla</translation>
    </message>
    <message>
        <source>A new key that &amp;breaks it</source>
        <translation>Una clave nueva que la &amp;incumple</translation>
    </message>
    <message>
        <source>* stands for any characters, ? for one: team-*</source>
        <translation>* equivale a cualquier texto; ? a un carácter: team-*</translation>
    </message>
    <message>
        <source>Capital letters count. * stands for any characters, ? for one.</source>
        <translation>Se distinguen mayúsculas y minúsculas. * equivale a cualquier texto; ? a un carácter.</translation>
    </message>
    <message>
        <source>From 1 to %L1. Empty: any lifetime.</source>
        <translation>De 1 a %L1. Vacío: cualquier duración.</translation>
    </message>
</context>
<context>
    <name>keyturn::ProgramNotices</name>
    <message>
        <source>Keyturn cannot read or write its own file</source>
        <translation>Keyturn no puede leer ni escribir su propio archivo</translation>
    </message>
    <message>
        <source>What you change here is forgotten when you quit.</source>
        <translation>Lo que cambie aquí se olvida al salir.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service file(s) cannot be used</source>
        <translation>
            <numerusform>No se puede usar %Ln archivo de servicio</numerusform>
            <numerusform>No se pueden usar %Ln archivos de servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else works as before.</source>
        <translation>Todo lo demás funciona como antes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>un día desconocido</translation>
    </message>
    <message>
        <source>Kept on %1.</source>
        <translation>Guardado: %1.</translation>
    </message>
    <message>
        <source>Kept between %1 and %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>Guardado entre %1 y %2.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain holds %Ln key(s) that are in no list</source>
        <translation>
            <numerusform>El llavero contiene %Ln clave que no está en ninguna lista</numerusform>
            <numerusform>El llavero contiene %Ln claves que no están en ninguna lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyturn put them there, and its own list does not have them. “Add to the vault” reads them to see of which service they are; names, servers, organizations and ends are unknown.</source>
        <translation>Keyturn las puso allí, y su propia lista no las tiene. «Añadir a la bóveda» las lee para ver de qué servicio son; no se conocen sus nombres, servidores, organizaciones ni fines.</translation>
    </message>
    <message>
        <source>Add to the vault</source>
        <translation>Añadir a la bóveda</translation>
    </message>
    <message>
        <source>Found in the keychain</source>
        <translation>Encontrado en el llavero</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) added to the vault</source>
        <translation>
            <numerusform>Se añadió %Ln clave a la bóveda</numerusform>
            <numerusform>Se añadieron %Ln claves a la bóveda</numerusform>
        </translation>
    </message>
    <message>
        <source>They are called “%1” there. Where the server is unknown, name it in the details before you verify or use them.</source>
        <translation>Allí se llaman «%1». Si no se conoce el servidor, indíquelo en los detalles antes de verificarlas o usarlas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) could not be added to the vault</source>
        <translation>
            <numerusform>No se pudo añadir %Ln clave a la bóveda</numerusform>
            <numerusform>No se pudieron añadir %Ln claves a la bóveda</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>No se pudo abrir ningún navegador</translation>
    </message>
    <message>
        <source>Open this address yourself: %1</source>
        <translation>Abra usted esta dirección: %1</translation>
    </message>
</context>
<context>
    <name>keyturn::ProgressLine</name>
    <message>
        <source>Still waiting.</source>
        <translation>La espera continúa.</translation>
    </message>
</context>
<context>
    <name>keyturn::RemovalQuestion</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Remove from the vault</source>
        <translation>Quitar de la bóveda</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln entries from the vault?</source>
        <translation>
            <numerusform>¿Quitar %Ln entrada de la bóveda?</numerusform>
            <numerusform>¿Quitar %Ln entradas de la bóveda?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are removed from this computer&apos;s keychain only. Their values cannot be got back from anywhere. The keys keep working on the server until they are deleted there.</source>
        <translation>Se quitan solo del llavero de este equipo. Sus valores no se pueden recuperar de ningún lugar. Las claves siguen funcionando en el servidor hasta que se eliminen allí.</translation>
    </message>
    <message numerus="yes">
        <source>Keyturn is signed in with %Ln of those that you selected: they stay. Sign out first to remove them.</source>
        <translation>
            <numerusform>Keyturn tiene la sesión iniciada con %Ln de las que seleccionó: se queda. Cierre la sesión primero para quitarla.</numerusform>
            <numerusform>Keyturn tiene la sesión iniciada con %Ln de las que seleccionó: se quedan. Cierre la sesión primero para quitarlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>To be removed</source>
        <translation>Se quitará</translation>
    </message>
    <message>
        <source>Type %L1 to remove all of these</source>
        <translation>Escriba %L1 para quitar todo esto</translation>
    </message>
    <message>
        <source>&amp;Remove %L1</source>
        <extracomment>%1 is how many</extracomment>
        <translation>&amp;Quitar %L1</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>C&amp;onservar</translation>
    </message>
</context>
<context>
    <name>keyturn::RemovalWait</name>
    <message>
        <source>Removed so far: %L1 of %L2.</source>
        <translation>Quitadas hasta ahora: %L1 de %L2.</translation>
    </message>
    <message>
        <source>Until it answers, nobody knows whether it is removed.</source>
        <translation>Hasta que responda, no se sabe si se quitó.</translation>
    </message>
    <message>
        <source>S&amp;top waiting</source>
        <translation>Dejar de &amp;esperar</translation>
    </message>
</context>
<context>
    <name>keyturn::ReplacePane</name>
    <message>
        <source>The page was opened before</source>
        <translation>La página se abrió antes</translation>
    </message>
    <message>
        <source>If the new key was made there, paste it. If not, the current key ends the moment you make a new one.</source>
        <translation>Si la clave nueva se creó allí, péguela. Si no, la clave actual termina en cuanto cree una nueva.</translation>
    </message>
    <message>
        <source>The current key stops working at once</source>
        <translation>La clave actual deja de funcionar de inmediato</translation>
    </message>
    <message>
        <source>%1 has one key for each organization: the moment a new one is made, the current one is dead. Whatever uses it stops working, possibly for colleagues too.</source>
        <translation>%1 tiene una clave por organización: en cuanto se crea una nueva, la actual queda inservible. Lo que la use deja de funcionar, posiblemente también para colegas.</translation>
    </message>
    <message>
        <source>Next, the page of %1 opens in your browser. Make the new key there, copy it and come back: it is kept in your keychain first and verified after that.</source>
        <translation>A continuación se abre la página de %1 en su navegador. Cree allí la clave nueva, cópiela y vuelva: primero se guarda en su llavero y después se verifica.</translation>
    </message>
    <message>
        <source>&amp;Open the page and rotate…</source>
        <translation>&amp;Abrir la página y rotar…</translation>
    </message>
    <message>
        <source>&amp;Keep the current key</source>
        <translation>C&amp;onservar la clave actual</translation>
    </message>
    <message>
        <source>Make the new key in the browser. It is shown there once: paste it here.</source>
        <translation>Cree la clave nueva en el navegador. Allí se muestra una sola vez: péguela aquí.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Open the &amp;page again</source>
        <translation>Abrir la &amp;página de nuevo</translation>
    </message>
    <message>
        <source>&amp;Discard the new key</source>
        <translation>&amp;Descartar la clave nueva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>&amp;Rotar</translation>
    </message>
    <message>
        <source>This is the current key</source>
        <translation>Esta es la clave actual</translation>
    </message>
    <message>
        <source>This key is being replaced. Make the new one on the page and paste that.</source>
        <translation>Se está reemplazando esta clave. Cree la nueva en la página y pegue esa.</translation>
    </message>
    <message>
        <source>Saving in your keychain…</source>
        <translation>Guardando en el llavero…</translation>
    </message>
    <message>
        <source>Saved in your keychain. Asking %1…</source>
        <translation>Guardada en su llavero. Preguntando a %1…</translation>
    </message>
    <message>
        <source>Removing it from your keychain…</source>
        <translation>Quitándola del llavero…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Use the new key anyway</source>
        <translation>Usar la clave nueva de todos modos</translation>
    </message>
    <message>
        <source>Leave the page in the browser open until it works.</source>
        <translation>Deje abierta la página en el navegador hasta que funcione.</translation>
    </message>
    <message>
        <source>The new key is in your keychain.</source>
        <translation>La clave nueva está en su llavero.</translation>
    </message>
    <message>
        <source>Please wait until this is done.</source>
        <translation>Espere hasta que esto termine.</translation>
    </message>
    <message>
        <source>The new key stays in the vault, but Keyturn goes on with the old one, which is dead if the new one was made. Rotate again to go on here.</source>
        <translation>La clave nueva permanece en la bóveda, pero Keyturn sigue con la anterior, que ya no sirve si se creó la nueva. Rote de nuevo para continuar aquí.</translation>
    </message>
    <message>
        <source>If a new key was made on the page, the old one is dead, and the page shows the new one only once.</source>
        <translation>Si se creó una clave nueva en la página, la anterior ya no sirve, y la página muestra la nueva una sola vez.</translation>
    </message>
    <message>
        <source>The new key is kept nowhere yet, and the page shows it only once.</source>
        <translation>La clave nueva aún no está guardada en ningún lugar, y la página la muestra una sola vez.</translation>
    </message>
    <message>
        <source>Close without the new key</source>
        <translation>Cerrar sin la clave nueva</translation>
    </message>
    <message>
        <source>Close without the new key?</source>
        <translation>¿Cerrar sin la clave nueva?</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>keyturn::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Qué pasó con ellas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>keyturn::RescueNotices</name>
    <message>
        <source>Nothing was lost</source>
        <translation>No se perdió nada</translation>
    </message>
    <message>
        <source>Keyturn ended while these were being saved. They are in the vault: %1</source>
        <translation>Keyturn se cerró mientras se guardaban. Están en la bóveda: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Saved after all, and in the vault now: %1.</source>
        <translation>Al final se guardaron y ya están en la bóveda: %1.</translation>
    </message>
    <message>
        <source>Removed after all: %1.</source>
        <translation>Al final se quitaron: %1.</translation>
    </message>
    <message>
        <source>Your keychain has done it after all</source>
        <translation>Al final su llavero lo hizo</translation>
    </message>
    <message>
        <source>“%1”: %2. %3</source>
        <extracomment>a name, what was found (a sentence without a full stop), what that means</extracomment>
        <translation>«%1»: %2. %3</translation>
    </message>
    <message>
        <source>“%1” may be this, which is new in the list: %2.</source>
        <extracomment>a name, then one or more keys</extracomment>
        <translation>«%1» puede ser esto, que es nuevo en la lista: %2.</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Examinarlo…</translation>
    </message>
    <message>
        <source>Open “%1”, and Keyturn looks for it in the list.</source>
        <translation>Abra «%1», y Keyturn lo busca en la lista.</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Abrir «%1»</translation>
    </message>
    <message>
        <source>Look into the list; what nobody holds the secret of can be deleted there.</source>
        <translation>Mire en la lista; allí se puede eliminar aquello cuyo secreto no tiene nadie.</translation>
    </message>
    <message>
        <source>I have looked</source>
        <translation>Ya lo he comprobado</translation>
    </message>
    <message>
        <source>Keyturn ended while something was being created</source>
        <translation>Keyturn se cerró mientras se creaba algo</translation>
    </message>
    <message>
        <source>Whether the service made it is unknown, and no secret of it was found so far: %1.</source>
        <translation>No se sabe si el servicio lo creó, y hasta ahora no se encontró ningún secreto suyo: %1.</translation>
    </message>
</context>
<context>
    <name>keyturn::RevealDialog</name>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Waiting for your keychain: look for an unlock prompt</source>
        <translation>Esperando al llavero: busque un aviso de desbloqueo</translation>
    </message>
    <message>
        <source>Reading from your keychain…</source>
        <translation>Leyendo del llavero…</translation>
    </message>
    <message>
        <source>Copy failed: the value is selected, press Ctrl+C</source>
        <translation>No se pudo copiar: el valor está seleccionado, pulse Ctrl+C</translation>
    </message>
</context>
<context>
    <name>keyturn::ReviewCard</name>
    <message>
        <source>Re&amp;mark</source>
        <translation>Obser&amp;vación</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Goes into the exported result</source>
        <translation>Se incluye en el resultado exportado</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>C&amp;onservar</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>&amp;Rotar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Preguntar</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de la clave</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Nobody was named</source>
        <translation>No se ha indicado</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not in the vault of this computer</source>
        <translation>No está en la bóveda de este equipo</translation>
    </message>
    <message>
        <source>In the vault of this computer</source>
        <translation>En la bóveda de este equipo</translation>
    </message>
    <message>
        <source>Keyturn is signed in with this key, so it cannot be deleted here.</source>
        <translation>Keyturn tiene la sesión iniciada con esta clave, así que no se puede eliminar aquí.</translation>
    </message>
</context>
<context>
    <name>keyturn::ReviewDialog</name>
    <message>
        <source>Access review</source>
        <translation>Revisión de accesos</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>&amp;Rotate…</source>
        <translation>&amp;Rotar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Omi&amp;tir</translation>
    </message>
    <message>
        <source>%L1 of %L2 in %3</source>
        <extracomment>%1 and %2 are numbers, %3 is &quot;API Keys · Acme&quot;</extracomment>
        <translation>%L1 de %L2 en %3</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>El resultado</translation>
    </message>
    <message>
        <source>The result. The service has more keys than could be listed, or than have an ID of their own: they were not looked at.</source>
        <translation>El resultado. El servicio tiene más claves de las que se pudieron incluir en la lista o de las que tienen un ID propio: esas no se examinaron.</translation>
    </message>
    <message>
        <source>The result is in %1. Only you can read it, and it holds no values of keys.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>El resultado está en %1. Solo usted puede leerlo, y no contiene valores de claves.</translation>
    </message>
    <message>
        <source>Nothing was exported: %1 cannot be written. Choose another folder.</source>
        <translation>No se exportó nada: no se puede escribir %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Keep: %L1</source>
        <translation>Conservar: %L1</translation>
    </message>
    <message>
        <source>Rotate: %L1</source>
        <translation>Rotar: %L1</translation>
    </message>
    <message>
        <source>Delete: %L1</source>
        <translation>Eliminar: %L1</translation>
    </message>
    <message>
        <source>Ask: %L1</source>
        <translation>Preguntar: %L1</translation>
    </message>
    <message>
        <source>Not looked at: %L1</source>
        <translation>Sin examinar: %L1</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Eliminar: %1</translation>
    </message>
    <message>
        <source>Rotate: %1</source>
        <translation>Rotar: %1</translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation>Preguntar: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln keys</source>
        <translation>
            <numerusform>Eliminar %Ln clave</numerusform>
            <numerusform>Eliminar %Ln claves</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: %L1</source>
        <translation>Omitidas: %L1</translation>
    </message>
    <message>
        <source>Resul&amp;t</source>
        <translation>Re&amp;sultado</translation>
    </message>
</context>
<context>
    <name>keyturn::Reviewing</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Access review</source>
        <translation>Revisión de accesos</translation>
    </message>
    <message>
        <source>A review of these keys was begun and not finished.</source>
        <translation>Se empezó una revisión de estas claves y no se terminó.</translation>
    </message>
    <message>
        <source>Starting anew forgets its verdicts and remarks here. The verdicts stay in the list of activity.</source>
        <translation>Empezar de nuevo olvida aquí sus decisiones y observaciones. Las decisiones quedan en la lista de actividad.</translation>
    </message>
    <message>
        <source>&amp;Start anew</source>
        <translation>&amp;Empezar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Continue the review (%L1 of %L2)</source>
        <extracomment>%1 and %2 are numbers of keys</extracomment>
        <translation>&amp;Continuar la revisión (%L1 de %L2)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>keyturn::RotateDialog</name>
    <message>
        <source>Rotate a key</source>
        <translation>Rotar una clave</translation>
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
        <translation>Rotar «%1»</translation>
    </message>
    <message>
        <source>St&amp;op rotating…</source>
        <translation>Dete&amp;ner la rotación…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Stop rotating</source>
        <translation>Detener la rotación</translation>
    </message>
    <message>
        <source>Stop rotating this key?</source>
        <translation>¿Detener la rotación de esta clave?</translation>
    </message>
    <message>
        <source>Nothing is deleted. Keyturn no longer asks for a new key.</source>
        <translation>No se elimina nada. Keyturn deja de pedir una clave nueva.</translation>
    </message>
    <message>
        <source>The old key stays as it is, and Keyturn no longer reminds you of it. What you ticked is forgotten.</source>
        <translation>La clave anterior queda como está, y Keyturn deja de recordársela. Lo que marcó se olvida.</translation>
    </message>
    <message>
        <source>Both keys stay as they are, and Keyturn no longer reminds you of the old one. What you ticked is forgotten.</source>
        <translation>Ambas claves quedan como están, y Keyturn deja de recordarle la anterior. Lo que marcó se olvida.</translation>
    </message>
    <message>
        <source>&amp;Go on rotating</source>
        <translation>&amp;Continuar la rotación</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>The key is rotated</source>
        <translation>La rotación ha terminado</translation>
    </message>
    <message>
        <source>%1 accepted the new key. It is in your keychain.</source>
        <translation>%1 aceptó la clave nueva. Está en su llavero.</translation>
    </message>
    <message>
        <source>The new key is in your keychain. %1 has not confirmed it yet.</source>
        <translation>La clave nueva está en su llavero. %1 aún no la ha confirmado.</translation>
    </message>
    <message>
        <source>The old entry is marked as replaced.</source>
        <translation>La entrada anterior está marcada como reemplazada.</translation>
    </message>
    <message>
        <source>The old key “%1” is deleted.</source>
        <translation>La clave anterior «%1» está eliminada.</translation>
    </message>
    <message>
        <source>The old key “%1” has ended.</source>
        <translation>La clave anterior «%1» ha terminado.</translation>
    </message>
    <message>
        <source>The new one is in your vault.</source>
        <translation>La nueva está en su bóveda.</translation>
    </message>
    <message>
        <source>Put the new key wherever the old one was used.</source>
        <translation>Ponga la clave nueva en todos los lugares donde se usaba la anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) that were noted were not ticked.</source>
        <translation>
            <numerusform>%Ln lugar anotado no se marcó.</numerusform>
            <numerusform>%Ln lugares anotados no se marcaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
</context>
<context>
    <name>keyturn::RotateMaking</name>
    <message>
        <source>1. Make the new key</source>
        <translation>1. Crear la clave nueva</translation>
    </message>
    <message>
        <source>&amp;Create the new key…</source>
        <translation>&amp;Crear la clave nueva…</translation>
    </message>
    <message>
        <source>&amp;Make another one</source>
        <translation>Crear &amp;otra</translation>
    </message>
    <message>
        <source>&amp;Create another one…</source>
        <translation>&amp;Crear otra…</translation>
    </message>
    <message>
        <source>&amp;Generate the new key…</source>
        <translation>&amp;Generar la clave nueva…</translation>
    </message>
    <message>
        <source>&amp;Add the key that was made…</source>
        <translation>&amp;Añadir la clave creada…</translation>
    </message>
    <message>
        <source>Made, but not in your vault</source>
        <translation>Se creó, pero no está en su bóveda</translation>
    </message>
    <message>
        <source>A new key was made, but your keychain has not kept it. If you have its value, add it; otherwise delete that key and create another one.</source>
        <translation>Se creó una clave nueva, pero su llavero no la ha guardado. Si tiene su valor, añádala; si no, elimine esa clave y cree otra.</translation>
    </message>
    <message>
        <source>Nobody knows whether a new key was made</source>
        <translation>No se sabe si se creó una clave nueva</translation>
    </message>
    <message>
        <source>%1 has not answered clearly. If the list shows a new key that nobody has, delete it: its value was never shown.</source>
        <translation>%1 no ha respondido con claridad. Si la lista muestra una clave nueva que nadie tiene, elimínela: su valor no se mostró nunca.</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <translation>Aún no se ha creado</translation>
    </message>
    <message>
        <source>The form begins with what the old key has. The new key is kept in your keychain before it is shown; the old one stays until you retire it.</source>
        <translation>El formulario comienza con los datos de la clave anterior. La clave nueva se guarda en su llavero antes de mostrarse; la anterior permanece hasta que la retire.</translation>
    </message>
    <message>
        <source>Make the new key on the page of %1 and paste it here. The old one stays until you retire it.</source>
        <translation>Cree la clave nueva en la página de %1 y péguela aquí. La anterior permanece hasta que la retire.</translation>
    </message>
    <message>
        <source>Open the account of this key to go on</source>
        <translation>Abra la cuenta de esta clave para continuar</translation>
    </message>
    <message>
        <source>Made, but not in the vault any more: it cannot be verified or put in files</source>
        <translation>Se creó, pero ya no está en la bóveda: no se puede verificar ni poner en archivos</translation>
    </message>
    <message>
        <source>“%1”, %2, is in your vault</source>
        <translation>«%1», %2, está en su bóveda</translation>
    </message>
</context>
<context>
    <name>keyturn::RotateRetiring</name>
    <message>
        <source>4. Retire the old key</source>
        <translation>4. Retirar la clave anterior</translation>
    </message>
    <message>
        <source>&amp;Use the new one for Keyturn&apos;s own sign-in</source>
        <translation>&amp;Usar la nueva para el inicio de sesión de Keyturn</translation>
    </message>
    <message>
        <source>Re&amp;tire old key</source>
        <translation>Re&amp;tirar la clave anterior</translation>
    </message>
    <message>
        <source>&amp;In 7 days</source>
        <translation>En &amp;7 días</translation>
    </message>
    <message>
        <source>retire</source>
        <translation>retirar</translation>
    </message>
    <message>
        <source>Name of the old key</source>
        <translation>Nombre de la clave anterior</translation>
    </message>
    <message>
        <source>Type “%1” to do it all the same</source>
        <extracomment>%1 is a word or a name</extracomment>
        <translation>Escriba «%1» para hacerlo de todos modos</translation>
    </message>
    <message>
        <source>There is no new key yet.</source>
        <translation>Aún no hay una clave nueva.</translation>
    </message>
    <message>
        <source>One place still uses the old key.</source>
        <translation>Un lugar todavía usa la clave anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places still use the old key.</source>
        <translation>
            <numerusform>%Ln lugar todavía usa la clave anterior.</numerusform>
            <numerusform>%Ln lugares todavía usan la clave anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new key was never verified.</source>
        <translation>La clave nueva no se ha verificado nunca.</translation>
    </message>
    <message>
        <source>The new key is not in the vault any more.</source>
        <translation>La clave nueva ya no está en la bóveda.</translation>
    </message>
    <message>
        <source>The service does not list the new key any more.</source>
        <translation>La clave nueva ya no aparece en la lista del servicio.</translation>
    </message>
    <message>
        <source>The service refuses the new key.</source>
        <translation>El servicio rechaza la clave nueva.</translation>
    </message>
    <message>
        <source>Keyturn itself signs in with the old key.</source>
        <translation>El propio Keyturn inicia sesión con la clave anterior.</translation>
    </message>
    <message>
        <source>&amp;Finish the rotation</source>
        <translation>&amp;Finalizar la rotación</translation>
    </message>
    <message>
        <source>4. Finish</source>
        <translation>4. Finalizar</translation>
    </message>
    <message>
        <source>Writing that down…</source>
        <translation>Anotándolo…</translation>
    </message>
    <message>
        <source>The old key has ended: the service ended it when the new one was made</source>
        <translation>La clave anterior ha terminado: el servicio la terminó cuando se creó la nueva</translation>
    </message>
    <message>
        <source>The service does not list the old key any more</source>
        <translation>La clave anterior ya no aparece en la lista del servicio</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>The days that you gave the old key are over</source>
        <translation>Los días que dio a la clave anterior han pasado</translation>
    </message>
    <message>
        <source>The old key stays until %1. Keyturn reminds you then.</source>
        <translation>La clave anterior permanece hasta el %1. Keyturn se lo recordará entonces.</translation>
    </message>
    <message>
        <source>Nothing stands against it any more</source>
        <translation>Ya nada lo impide</translation>
    </message>
    <message>
        <source>Open the account of this key to go on</source>
        <translation>Abra la cuenta de esta clave para continuar</translation>
    </message>
</context>
<context>
    <name>keyturn::RotateVerifying</name>
    <message>
        <source>3. Verify the new key</source>
        <translation>3. Verificar la clave nueva</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation>No se verificó: %1</translation>
    </message>
    <message>
        <source>Keyturn knows no request that checks this kind of key</source>
        <translation>Keyturn no conoce ninguna solicitud que compruebe este tipo de clave</translation>
    </message>
    <message>
        <source>The new key is not in the vault any more</source>
        <translation>La clave nueva ya no está en la bóveda</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Nunca verificado</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>&amp;Paste again…</source>
        <translation>&amp;Pegar de nuevo…</translation>
    </message>
</context>
<context>
    <name>keyturn::Rotating</name>
    <message>
        <source>Rotate a key</source>
        <translation>Rotar una clave</translation>
    </message>
    <message>
        <source>Keyturn is not signed in where this key belongs.</source>
        <translation>Keyturn no tiene la sesión iniciada donde pertenece esta clave.</translation>
    </message>
    <message>
        <source>Connect the account first, then rotate the key.</source>
        <translation>Conecte primero la cuenta y después rote la clave.</translation>
    </message>
    <message>
        <source>Connect the account of %1 first, then rotate the key.</source>
        <translation>Conecte primero la cuenta de %1 y después rote la clave.</translation>
    </message>
</context>
<context>
    <name>keyturn::RotationNotice</name>
    <message>
        <source>Go on…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Go on with “%1”…</source>
        <translation>Continuar con «%1»…</translation>
    </message>
    <message>
        <source>“%1”: the new key is still to be made.</source>
        <translation>«%1»: falta crear la clave nueva.</translation>
    </message>
    <message>
        <source>“%1”: the old key is still to be retired.</source>
        <translation>«%1»: falta retirar la clave anterior.</translation>
    </message>
    <message>
        <source>“%1”: the days that you gave the old key are over.</source>
        <translation>«%1»: los días que dio a la clave anterior han pasado.</translation>
    </message>
    <message>
        <source>“%1”: the old key stays until %2.</source>
        <translation>«%1»: la clave anterior permanece hasta el %2.</translation>
    </message>
    <message>
        <source>“%1”: retiring the old key was begun, and is not finished.</source>
        <translation>«%1»: se comenzó a retirar la clave anterior, pero no se terminó.</translation>
    </message>
    <message>
        <source>An old key is to be retired</source>
        <translation>Hay que retirar una clave anterior</translation>
    </message>
    <message>
        <source>One key is being rotated</source>
        <translation>Una clave está en rotación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are being rotated</source>
        <translation>
            <numerusform>%Ln clave está en rotación</numerusform>
            <numerusform>%Ln claves están en rotación</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: the new key is still to be put to use.</source>
        <translation>«%1»: falta poner en uso la clave nueva.</translation>
    </message>
    <message>
        <source>“%1”: the new key is still to be verified.</source>
        <translation>«%1»: falta verificar la clave nueva.</translation>
    </message>
</context>
<context>
    <name>keyturn::RowActions</name>
    <message>
        <source>Not kept: Keyturn cannot write its own file</source>
        <translation>No se guardó: Keyturn no puede escribir su propio archivo</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>Oculta&amp;r</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Dismiss %Ln</source>
        <translation>
            <numerusform>Oculta&amp;r %Ln</numerusform>
            <numerusform>Oculta&amp;r %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss &amp;all that are deleted or gone</source>
        <translation>Ocultar todo lo eliminado o que &amp;ya no está</translation>
    </message>
    <message>
        <source>Copy key &amp;ID</source>
        <translation>Copiar &amp;ID de la clave</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>&amp;Copiar token</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>&amp;Copiar clave</translation>
    </message>
    <message>
        <source>&amp;Use in code…</source>
        <translation>&amp;Usar en el código…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>&amp;Show in vault</source>
        <translation>&amp;Mostrar en la bóveda</translation>
    </message>
    <message>
        <source>&amp;New one like this…</source>
        <translation>Crear &amp;similar…</translation>
    </message>
    <message>
        <source>Ro&amp;tate…</source>
        <translation>Ro&amp;tar…</translation>
    </message>
    <message>
        <source>Copy n&amp;ame</source>
        <translation>Copiar nom&amp;bre</translation>
    </message>
    <message>
        <source>O&amp;wner and notes…</source>
        <translation>Res&amp;ponsable y notas…</translation>
    </message>
    <message>
        <source>Show its &amp;history</source>
        <translation>Mostrar su &amp;historial</translation>
    </message>
    <message>
        <source>Made &amp;by</source>
        <translation>Ori&amp;gen</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Se copió %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln key IDs</source>
        <translation>
            <numerusform>Se copió %Ln ID de clave</numerusform>
            <numerusform>Se copiaron %Ln ID de claves</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied “%1”</source>
        <translation>Se copió «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln names</source>
        <translation>
            <numerusform>Se copió %Ln nombre</numerusform>
            <numerusform>Se copiaron %Ln nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>Not copied: the vault of this computer does not hold it</source>
        <translation>No se copió: la bóveda de este equipo no lo contiene</translation>
    </message>
    <message>
        <source>Not copied: %1</source>
        <translation>No se copió: %1</translation>
    </message>
    <message>
        <source>Not copied: another program took or kept the clipboard</source>
        <translation>No se copió: otro programa tomó o retuvo el portapapeles</translation>
    </message>
    <message numerus="yes">
        <source>Copied “%1”, clears in %Ln s</source>
        <translation>
            <numerusform>Se copió «%1»; se borra en %Ln s</numerusform>
            <numerusform>Se copió «%1»; se borra en %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying “%1”…</source>
        <translation>Verificando «%1»…</translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation>No se verificó: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add to cal&amp;endar…</source>
        <translation>&amp;Añadir al calendario…</translation>
    </message>
</context>
<context>
    <name>keyturn::RowDelegate</name>
    <message>
        <source>Local name</source>
        <translation>Nombre local</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Seen on this computer only</source>
        <translation>Solo se ve en este equipo</translation>
    </message>
</context>
<context>
    <name>keyturn::RowDetails</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Local name</source>
        <translation>Nombre local</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Nombre en el servicio</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de la clave</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Se usa en</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Keyturn is signed in with it</source>
        <translation>Keyturn tiene la sesión iniciada con ella</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>The vault has more than one entry that it may be</source>
        <translation>La bóveda tiene más de una entrada que podría ser esta</translation>
    </message>
    <message>
        <source>Not in the vault of this computer</source>
        <translation>No está en la bóveda de este equipo</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Unknown: only what is in the vault can be verified</source>
        <translation>Se desconoce: solo se puede verificar lo que está en la bóveda</translation>
    </message>
    <message>
        <source>Not in the keychain any more</source>
        <translation>Ya no está en el llavero</translation>
    </message>
    <message>
        <source>The keychain holds another value than Keyturn put there</source>
        <translation>El llavero contiene un valor distinto del que puso Keyturn</translation>
    </message>
    <message>
        <source>In the vault of this computer</source>
        <translation>En la bóveda de este equipo</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>Todas las organizaciones</translation>
    </message>
    <message>
        <source>Not yet: no list has had this key so far</source>
        <translation>Aún no: hasta ahora ninguna lista ha tenido esta clave</translation>
    </message>
</context>
<context>
    <name>keyturn::RowRenaming</name>
    <message>
        <source>The local name could not be kept: Keyturn cannot write its own file.</source>
        <translation>El nombre local no se pudo guardar: Keyturn no puede escribir su propio archivo.</translation>
    </message>
    <message>
        <source>A name cannot be empty. The old one stays.</source>
        <translation>Un nombre no puede estar vacío. Se mantiene el anterior.</translation>
    </message>
    <message>
        <source>The local name is seen on this computer only: %1 cannot rename keys</source>
        <translation>El nombre local solo se ve en este equipo: %1 no puede cambiar el nombre de las claves</translation>
    </message>
    <message>
        <source>Local name changed</source>
        <translation>Se cambió el nombre local</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Se cambió el nombre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>keyturn::SandboxAccounts</name>
    <message>
        <source>Sandbox, as a user</source>
        <translation>Entorno de pruebas, con rol de usuario</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Entorno de pruebas</translation>
    </message>
</context>
<context>
    <name>keyturn::SandboxProcess</name>
    <message>
        <source>Keyturn is not completely installed: its program “keyturn-sandbox” is missing or cannot be started. Install Keyturn again.</source>
        <translation>Keyturn no está instalado por completo: su programa «keyturn-sandbox» falta o no se puede iniciar. Instale Keyturn de nuevo.</translation>
    </message>
    <message>
        <source>The sandbox server started but did not say where it is.</source>
        <translation>El servidor del entorno de pruebas se inició, pero no indicó dónde está.</translation>
    </message>
    <message>
        <source>The sandbox server stopped. Start it again to go on.</source>
        <translation>El servidor del entorno de pruebas se detuvo. Inícielo de nuevo para continuar.</translation>
    </message>
</context>
<context>
    <name>keyturn::SandboxStart</name>
    <message>
        <source>The sandbox is not running</source>
        <translation>El entorno de pruebas no está en marcha</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Iniciarlo de nuevo</translation>
    </message>
</context>
<context>
    <name>keyturn::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>keyturn::SecretField</name>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
</context>
<context>
    <name>keyturn::SecretPane</name>
    <message>
        <source>I have &amp;stored this elsewhere</source>
        <translation>&amp;Ya lo guardé en otro lugar</translation>
    </message>
    <message>
        <source>&amp;Use in code…</source>
        <translation>U&amp;sar en el código…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>%1 will not show this again. If it is lost, create a new one.</source>
        <translation>%1 no volverá a mostrar esto. Si se pierde, cree una credencial nueva.</translation>
    </message>
    <message>
        <source>%1 will not show this again. If it is lost, delete the token and create a new one.</source>
        <translation>%1 no volverá a mostrar esto. Si se pierde, elimine el token y cree uno nuevo.</translation>
    </message>
    <message>
        <source>%1 will not show this again. If it is lost, delete the key and create a new one.</source>
        <translation>%1 no volverá a mostrar esto. Si se pierde, elimine la clave y cree una nueva.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Copy failed: the value is selected, press Ctrl+C</source>
        <translation>No se pudo copiar: el valor está seleccionado, pulse Ctrl+C</translation>
    </message>
    <message>
        <source>Not kept in the keychain: copy it now</source>
        <translation>No se guarda en el llavero: copie el valor ahora</translation>
    </message>
    <message>
        <source>Until your keychain answers, nobody knows whether it is saved</source>
        <translation>Hasta que su llavero responda, no se sabe si está guardado</translation>
    </message>
    <message>
        <source>Saved in your keychain</source>
        <translation>Guardado en su llavero</translation>
    </message>
    <message>
        <source>Not known yet whether it is saved: copy it now</source>
        <translation>Aún no se sabe si está guardado: copie el valor ahora</translation>
    </message>
    <message>
        <source>Not saved: copy it now</source>
        <translation>No se guardó: copie el valor ahora</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>keyturn::SecretRow</name>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Cop&amp;iar</translation>
    </message>
    <message numerus="yes">
        <source>Reveal for %Ln second(s)</source>
        <translation>
            <numerusform>Mostrar durante %Ln segundo</numerusform>
            <numerusform>Mostrar durante %Ln segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::SelectedEntry</name>
    <message>
        <source>The key was not copied</source>
        <translation>La clave no se copió</translation>
    </message>
    <message>
        <source>Another program took or kept the clipboard. Try again, or reveal it and copy it from there.</source>
        <translation>Otro programa tomó o retuvo el portapapeles. Inténtelo de nuevo, o revele la clave y cópiela desde allí.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>keyturn::ServerDialog</name>
    <message>
        <source>Name the server</source>
        <translation>Indicar el servidor</translation>
    </message>
    <message>
        <source>Which server is it for?</source>
        <translation>¿Para qué servidor es?</translation>
    </message>
    <message>
        <source>Keyturn does not know whether “%1” is for the usual server of %2 or for one of your own. The key is sent nowhere before you say so.</source>
        <extracomment>%1 is the name of a credential, %2 a service</extracomment>
        <translation>Keyturn no sabe si «%1» es para el servidor habitual de %2 o para uno propio. La clave no se envía a ningún lugar antes de que usted lo indique.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Keyturn could not write its own list</source>
        <translation>Keyturn no pudo escribir su propia lista</translation>
    </message>
    <message>
        <source>The server is not kept, and nothing was sent. Try it once more.</source>
        <translation>El servidor no se ha guardado, y no se envió nada. Inténtelo otra vez.</translation>
    </message>
</context>
<context>
    <name>keyturn::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>What you choose holds at once, and on this computer only.</source>
        <translation>Lo que elija vale enseguida y solo en este equipo.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Claves nuevas</translation>
    </message>
    <message>
        <source>What the service suggests</source>
        <translation>Lo que propone el servicio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Where a service does not offer it, a new key begins with what the service suggests. Policies belong to an account: see the menu Account.</source>
        <translation>Donde un servicio no la ofrece, una clave nueva empieza con lo que propone el servicio. Las políticas pertenecen a una cuenta: véase el menú «Cuenta».</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Seguir al sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma (Language)</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>The window tells of them in any case.</source>
        <translation>La ventana avisa de ellas en todo caso.</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Vaciar el portapapeles tras</translation>
    </message>
    <message>
        <source>Hide a revealed secret after</source>
        <translation>Ocultar un secreto mostrado tras</translation>
    </message>
    <message>
        <source>Begin with the expiration</source>
        <translation>Empezar con la caducidad</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Use this language</source>
        <translation>Usar este idioma</translation>
    </message>
    <message>
        <source>Tell of keys that end soon with a message of the desktop, too</source>
        <translation>Avisar de las claves que caducan pronto también con un mensaje del escritorio</translation>
    </message>
</context>
<context>
    <name>keyturn::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Some work only on a page that offers what they do.</source>
        <translation>Algunos solo funcionan en una página que ofrece lo que hacen.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>keyturn::Sidebar</name>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
</context>
<context>
    <name>keyturn::SidebarFold</name>
    <message>
        <source>&amp;Names in the sidebar</source>
        <translation>&amp;Nombres en la barra lateral</translation>
    </message>
</context>
<context>
    <name>keyturn::StatePanel</name>
    <message>
        <source>Still waiting.</source>
        <translation>La espera continúa.</translation>
    </message>
</context>
<context>
    <name>keyturn::StatusChips</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Caduca pronto</translation>
    </message>
    <message>
        <source>This week</source>
        <comment>expires within 7 days</comment>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>expires</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>when it expires</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Reemplazado</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Eliminado aquí</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Ends %1 – %2</source>
        <extracomment>a filter; %1 and %2 are the first and the last day of a week</extracomment>
        <translation>Fin: %1 – %2</translation>
    </message>
</context>
<context>
    <name>keyturn::StatusLine</name>
    <message>
        <source>Still waiting.</source>
        <translation>La espera continúa.</translation>
    </message>
</context>
<context>
    <name>keyturn::SwapDialog</name>
    <message>
        <source>Swap in file</source>
        <translation>Sustituir en el archivo</translation>
    </message>
    <message>
        <source>Swap the key in this file?</source>
        <translation>¿Sustituir la clave en este archivo?</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>&amp;Sustituir</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more place(s)</source>
        <translation>
            <numerusform>y %Ln lugar más</numerusform>
            <numerusform>y %Ln lugares más</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not call it %1, as was noted.</source>
        <translation>En el archivo no tiene el nombre anotado, %1.</translation>
    </message>
    <message numerus="yes">
        <source>The old key is also part of %Ln longer word(s), which stay.</source>
        <translation>
            <numerusform>La clave anterior también forma parte de %Ln palabra más larga, que permanece.</numerusform>
            <numerusform>La clave anterior también forma parte de %Ln palabras más largas, que permanecen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines hold the old key; each of them is changed.</source>
        <translation>
            <numerusform>%Ln línea contiene la clave antigua; se cambia.</numerusform>
            <numerusform>%Ln líneas contienen la clave antigua; se cambian todas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::Switching</name>
    <message>
        <source>Unnamed (%1)</source>
        <extracomment>An organization that nobody has named: %1 is the beginning and end of its key</extracomment>
        <translation>Sin nombre (%1)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>&amp;Connect an account…</source>
        <translation>&amp;Conectar una cuenta…</translation>
    </message>
    <message>
        <source>E&amp;xplore the sandbox</source>
        <translation>E&amp;xplorar el entorno de pruebas</translation>
    </message>
    <message>
        <source>&amp;Edit this account…</source>
        <translation>&amp;Editar esta cuenta…</translation>
    </message>
    <message>
        <source>&amp;Policy…</source>
        <translation>&amp;Política…</translation>
    </message>
    <message>
        <source>Access &amp;review…</source>
        <translation>&amp;Revisión de accesos…</translation>
    </message>
    <message>
        <source>&amp;Sign out…</source>
        <translation>Cerrar &amp;sesión…</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Elegir una cuenta</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Ninguna cuenta</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>No hay nada abierto</translation>
    </message>
    <message>
        <source>Connect one, or explore</source>
        <translation>Conecte una o explore</translation>
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
        <translation>%1 ya no acepta este inicio de sesión</translation>
    </message>
    <message>
        <source>What is shown was read before. Sign in again to go on.</source>
        <translation>Lo que se muestra se leyó antes. Inicie sesión de nuevo para continuar.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>No se pudo abrir %1: %2</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Cerrar sesión…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>¿Cerrar la sesión de %1?</translation>
    </message>
    <message>
        <source>On the service its key goes on working until it is deleted there. You can remove it from your keychain, or keep it there as an entry of the vault.</source>
        <translation>En el servicio, su clave sigue funcionando hasta que se elimine allí. Puede quitarla de su llavero o conservarla allí como entrada de la bóveda.</translation>
    </message>
    <message>
        <source>On the service its key goes on working until it is deleted there. Signing out removes it from this computer.</source>
        <translation>En el servicio, su clave sigue funcionando hasta que se elimine allí. Cerrar la sesión la quita de este equipo.</translation>
    </message>
    <message>
        <source>Sign &amp;out and remove the key</source>
        <translation>Cerrar sesión y &amp;quitar la clave</translation>
    </message>
    <message>
        <source>Sign out, &amp;keep it in the vault</source>
        <translation>Cerrar sesión y c&amp;onservarla en la bóveda</translation>
    </message>
    <message>
        <source>&amp;Stay signed in</source>
        <translation>&amp;Mantener la sesión iniciada</translation>
    </message>
    <message>
        <source>Still signed in: %1</source>
        <translation>La sesión sigue iniciada: %1</translation>
    </message>
</context>
<context>
    <name>keyturn::TableWithDetails</name>
    <message>
        <source>Details beside the table</source>
        <translation>Detalles junto a la tabla</translation>
    </message>
    <message>
        <source>Details of the selected row beside the table (Enter)</source>
        <translation>Detalles de la fila seleccionada junto a la tabla (Intro)</translation>
    </message>
</context>
<context>
    <name>keyturn::TokenForm</name>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Left empty, no scope is sent.</source>
        <translation>Si se deja vacío, no se envía ningún ámbito.</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>Á&amp;mbito</translation>
    </message>
    <message>
        <source>Put in the scope %1</source>
        <translation>Insertar el ámbito %1</translation>
    </message>
    <message>
        <source>Sub-organization</source>
        <translation>Suborganización</translation>
    </message>
    <message>
        <source>Choose one, or type the ID of another.</source>
        <translation>Elija una o escriba el ID de otra.</translation>
    </message>
    <message>
        <source>Su&amp;b-organization</source>
        <translation>Su&amp;borganización</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The key&apos;s own organization (%1)</source>
        <translation>La organización propia de la clave (%1)</translation>
    </message>
    <message>
        <source>The key&apos;s own organization</source>
        <translation>La organización propia de la clave</translation>
    </message>
    <message>
        <source>%1, part of %2</source>
        <translation>%1, parte de %2</translation>
    </message>
    <message>
        <source>The organizations could not be read. An ID can be typed.</source>
        <translation>No se pudieron leer las organizaciones. Se puede escribir un ID.</translation>
    </message>
    <message>
        <source>Reading the organizations…</source>
        <translation>Leyendo las organizaciones…</translation>
    </message>
    <message numerus="yes">
        <source>The key reaches %Ln organization(s). The ID of another can be typed.</source>
        <translation>
            <numerusform>La clave alcanza %Ln organización. Se puede escribir el ID de otra.</numerusform>
            <numerusform>La clave alcanza %Ln organizaciones. Se puede escribir el ID de otra.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ID of an organization can be typed.</source>
        <translation>Se puede escribir el ID de una organización.</translation>
    </message>
    <message>
        <source>Use suggested sco&amp;pe</source>
        <translation>Usar el sugeri&amp;do</translation>
    </message>
</context>
<context>
    <name>keyturn::TokenPanel</name>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Made from the key by %1. The token is kept in memory only and is gone when you forget it, switch or quit.</source>
        <translation>%1 lo crea a partir de la clave. El token se guarda solo en memoria y desaparece al olvidarlo, al cambiar de cuenta o al salir.</translation>
    </message>
    <message>
        <source>Get access &amp;token</source>
        <translation>Obtener to&amp;ken de acceso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reveal the access token</source>
        <translation>Revelar el token de acceso</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copy the access token</source>
        <translation>Copiar el token de acceso</translation>
    </message>
    <message>
        <source>Re&amp;new</source>
        <translation>&amp;Renovar</translation>
    </message>
    <message>
        <source>F&amp;orget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Use in code…</source>
        <translation>Usar en el código…</translation>
    </message>
    <message>
        <source>Use the access token…</source>
        <translation>Usar el token de acceso…</translation>
    </message>
    <message>
        <source>This is not an organization ID</source>
        <translation>Esto no es un ID de organización</translation>
    </message>
    <message>
        <source>An organization ID is a GUID: 32 digits and letters from a to f in five groups, such as 6f9619ff-8b86-d011-b42d-00c04fc964ff.</source>
        <translation>Un ID de organización es un GUID: 32 cifras y letras de la a a la f en cinco grupos, como 6f9619ff-8b86-d011-b42d-00c04fc964ff.</translation>
    </message>
    <message>
        <source>Choose one from the list, or type an ID without spaces.</source>
        <translation>Elija una de la lista o escriba un ID sin espacios.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>Asking whom the token is for…</source>
        <translation>Preguntando para quién es el token…</translation>
    </message>
    <message>
        <source>The token that you have stays as it is.</source>
        <translation>El token que tiene permanece como está.</translation>
    </message>
    <message>
        <source>For the key&apos;s own organization</source>
        <translation>Para la organización propia de la clave</translation>
    </message>
    <message>
        <source>For the key&apos;s own organization, %1</source>
        <translation>Para la organización propia de la clave, %1</translation>
    </message>
    <message>
        <source>Confirmed: %1 says that it is for %2</source>
        <translation>Confirmado: %1 indica que es para %2</translation>
    </message>
    <message>
        <source>Not confirmed: %1 does not list %2 for this token</source>
        <translation>Sin confirmar: %1 no incluye %2 para este token</translation>
    </message>
    <message>
        <source>Unknown whether it is for %2: %1 did not say so clearly</source>
        <translation>No se sabe si es para %2: %1 no lo indicó con claridad</translation>
    </message>
    <message>
        <source>End unknown: %1 did not say</source>
        <translation>Fin desconocido: %1 no lo indicó</translation>
    </message>
    <message>
        <source>Ends in %1 (%2)</source>
        <comment>time left, moment</comment>
        <translation>Termina en %1 (%2)</translation>
    </message>
    <message>
        <source>Ended at %1</source>
        <translation>Terminó: %1</translation>
    </message>
    <message>
        <source>Copy failed: the value is selected, press Ctrl+C</source>
        <translation>No se pudo copiar: el valor está seleccionado, pulse Ctrl+C</translation>
    </message>
</context>
<context>
    <name>keyturn::UnknownPane</name>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Mirar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Ahora no</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>C&amp;onservar</translation>
    </message>
    <message>
        <source>&amp;I have looked</source>
        <translation>&amp;Ya lo he comprobado</translation>
    </message>
</context>
<context>
    <name>keyturn::UseDialog</name>
    <message>
        <source>Use in code</source>
        <translation>Usar en el código</translation>
    </message>
    <message>
        <source>No snippets</source>
        <translation>Sin fragmentos</translation>
    </message>
    <message>
        <source>The profile of this service has none. The value can still be saved to a file.</source>
        <translation>El perfil de este servicio no tiene ninguno. Aun así, el valor se puede guardar en un archivo.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Fragmento</translation>
    </message>
    <message>
        <source>Show the real &amp;value</source>
        <translation>Mostrar el &amp;valor real</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save to file…</source>
        <translation>&amp;Guardar en un archivo…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Reading the value: your keychain may ask to be unlocked…</source>
        <translation>Leyendo el valor: es posible que su llavero pida que lo desbloquee…</translation>
    </message>
    <message>
        <source>The value is masked. Show the real value to copy this line, or save it to a file.</source>
        <translation>El valor está oculto. Muestre el valor real para copiar esta línea o guárdelo en un archivo.</translation>
    </message>
    <message>
        <source>Copied. The text names the variable %1, the value is not in it.</source>
        <translation>Se copió. El texto nombra la variable %1; no contiene el valor.</translation>
    </message>
    <message>
        <source>Copy failed</source>
        <translation>No se pudo copiar</translation>
    </message>
    <message>
        <source>Another program took the clipboard. Nothing of it is there. Try again.</source>
        <translation>Otro programa tomó el portapapeles. No quedó nada en él. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Save to file</source>
        <translation>Guardar en un archivo</translation>
    </message>
    <message>
        <source>%1 is in this file already.</source>
        <translation>%1 ya está en este archivo.</translation>
    </message>
    <message>
        <source>%1
Its value there would be replaced. Everything else stays.</source>
        <translation>%1
Se reemplazaría el valor que tiene allí. Todo lo demás permanece.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>%1 is in %2. Keep that file out of version control.</source>
        <translation>%1 está en %2. Mantenga ese archivo fuera del control de versiones.</translation>
    </message>
    <message>
        <source>Others on this computer could read the file; now only you can.</source>
        <translation>Otras personas podían leer el archivo en este equipo; ahora solo puede usted.</translation>
    </message>
    <message>
        <source>This disk knows no permissions: others may be able to read it.</source>
        <translation>Este disco no admite permisos: es posible que otras personas puedan leerlo.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultActions</name>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>Use in code…</source>
        <translation>Usar en el código…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Re&amp;veal…</source>
        <translation>&amp;Revelar…</translation>
    </message>
    <message>
        <source>&amp;Use in code…</source>
        <translation>&amp;Usar en el código…</translation>
    </message>
    <message>
        <source>Ro&amp;tate…</source>
        <translation>Ro&amp;tar…</translation>
    </message>
    <message>
        <source>Veri&amp;fy</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Veri&amp;fy %L1</source>
        <translation>&amp;Verificar %L1</translation>
    </message>
    <message>
        <source>Show in &amp;list</source>
        <translation>Mostrar en la &amp;lista</translation>
    </message>
    <message>
        <source>Show its &amp;history</source>
        <translation>Mostrar su &amp;historial</translation>
    </message>
    <message>
        <source>Add to c&amp;alendar…</source>
        <translation>&amp;Añadir al calendario…</translation>
    </message>
    <message>
        <source>Expiry &amp;planner…</source>
        <translation>&amp;Planificador de caducidades…</translation>
    </message>
    <message>
        <source>Local &amp;name</source>
        <translation>&amp;Nombre local</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Re&amp;move %L1…</source>
        <translation>&amp;Quitar %L1…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olumnas</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultConditions</name>
    <message>
        <source>One entry is not in the keychain any more</source>
        <translation>Una entrada ya no está en el llavero</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are not in the keychain any more</source>
        <translation>
            <numerusform>%Ln entrada ya no está en el llavero</numerusform>
            <numerusform>%Ln entradas ya no están en el llavero</numerusform>
        </translation>
    </message>
    <message>
        <source>Something other than Keyturn has removed what belongs to it. Import it again where you still have it, or take it off the list.</source>
        <translation>Algo ajeno a Keyturn ha quitado lo que corresponde a la entrada. Impórtelo de nuevo desde donde aún lo tenga o quítela de la lista.</translation>
    </message>
    <message>
        <source>One entry has changed in the keychain</source>
        <translation>Una entrada ha cambiado en el llavero</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have changed in the keychain</source>
        <translation>
            <numerusform>%Ln entrada ha cambiado en el llavero</numerusform>
            <numerusform>%Ln entradas han cambiado en el llavero</numerusform>
        </translation>
    </message>
    <message>
        <source>Something other than Keyturn has put another value there. Verify it, or import the right one and remove this one.</source>
        <translation>Algo ajeno a Keyturn ha puesto allí otro valor. Verifíquelo, o importe el correcto y quite este.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Take off the list…</source>
        <translation>Quitar de la lista…</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultDelegate</name>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Being rotated</source>
        <translation>En rotación</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Reemplazado</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultFilters</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Any condition</source>
        <translation>Cualquier condición</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Nunca verificado</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Cualquier servicio</translation>
    </message>
    <message>
        <source>Any organization</source>
        <translation>Cualquier organización</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultMessages</name>
    <message>
        <source>Try again…</source>
        <translation>Intentar de nuevo…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Take it off the list…</source>
        <translation>Quitarla de la lista…</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>Mostrar todo…</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultModel</name>
    <message>
        <source>Not in the keychain any more</source>
        <translation>Ya no está en el llavero</translation>
    </message>
    <message>
        <source>Changed in the keychain</source>
        <translation>Ha cambiado en el llavero</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Reemplazado</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Keyturn signs in with it</source>
        <translation>Keyturn inicia sesión con ella</translation>
    </message>
    <message>
        <source>being rotated</source>
        <translation>en rotación</translation>
    </message>
    <message>
        <source>looks like another name</source>
        <translation>se parece a otro nombre</translation>
    </message>
    <message>
        <source>Replaced %1.</source>
        <translation>Reemplazado %1.</translation>
    </message>
    <message>
        <source>The service does not list it any more, as seen %1.</source>
        <extracomment>%1 is &quot;3 minutes ago&quot;</extracomment>
        <translation>Ya no aparece en la lista del servicio (visto %1).</translation>
    </message>
    <message>
        <source>Keyturn signs in with it.</source>
        <translation>Keyturn inicia sesión con ella.</translation>
    </message>
    <message>
        <source>This key is being rotated.</source>
        <translation>Esta clave está en rotación.</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>The name holds characters that cannot be seen. They are shown as their codes.</source>
        <translation>El nombre contiene caracteres que no se ven. Se muestran como sus códigos.</translation>
    </message>
    <message>
        <source>Another name in the vault looks the same, but is written with other characters. Compare their details.</source>
        <translation>Otro nombre de la bóveda parece igual, pero está escrito con otros caracteres. Compare sus detalles.</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>Todas las organizaciones</translation>
    </message>
    <message>
        <source>Organization unknown</source>
        <translation>Organización desconocida</translation>
    </message>
    <message>
        <source>Key ID: %1</source>
        <translation>ID de la clave: %1</translation>
    </message>
    <message>
        <source>Stored %1</source>
        <comment>on a date</comment>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sin responsable</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable: %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <comment>on a date</comment>
        <translation>Caducidad: %1</translation>
    </message>
    <message>
        <source>Expiry unknown</source>
        <translation>Caducidad desconocida</translation>
    </message>
    <message>
        <source>Nobody told Keyturn when it expires.</source>
        <translation>No se indicó a Keyturn cuándo caduca.</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Nunca verificado</translation>
    </message>
    <message>
        <source>Keyturn has not asked the service about it yet.</source>
        <translation>Keyturn aún no ha preguntado por ella al servicio.</translation>
    </message>
    <message>
        <source>Scopes: %1</source>
        <translation>Ámbitos: %1</translation>
    </message>
    <message>
        <source>Organizations: %1</source>
        <translation>Organizaciones: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a status, then &quot;Verified 3 minutes ago&quot; or &quot;Never verified&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>Dónde funciona</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Se usa en</translation>
    </message>
    <message>
        <source>%1 · all organizations</source>
        <extracomment>Where a token works; %1 is a service</extracomment>
        <translation>%1 · todas las organizaciones</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Where a key works; %1 is a service, %2 an organization</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All</source>
        <comment>organizations</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>No está en el llavero</translation>
    </message>
    <message>
        <source>Replaced %1</source>
        <extracomment>%1 is &quot;3 days ago&quot;</extracomment>
        <translation>Reemplazado %1</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>verified</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>End not confirmed</source>
        <translation>Fin sin confirmar</translation>
    </message>
    <message>
        <source>Another end than asked for</source>
        <translation>Fin distinto del solicitado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Keyturn has just made this key, but a list of the service that was read since does not have it.</source>
        <translation>Keyturn acaba de crear esta clave, pero una lista del servicio leída después no la tiene.</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultPage</name>
    <message>
        <source>Vault</source>
        <translation>Bóveda</translation>
    </message>
    <message>
        <source>Keys kept in this computer&apos;s keychain. Keyturn&apos;s own files hold none of them.</source>
        <translation>Claves guardadas en el llavero de este equipo. Los archivos propios de Keyturn no contienen ninguna.</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Verificar todo</translation>
    </message>
    <message>
        <source>Verify every entry that is shown</source>
        <translation>Verificar cada entrada que se muestra</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Vault list</source>
        <translation>Lista de la bóveda</translation>
    </message>
    <message>
        <source>Nothing in the vault yet</source>
        <translation>Aún no hay nada en la bóveda</translation>
    </message>
    <message>
        <source>What you create in Keyturn is kept here, and so is what you import.</source>
        <translation>Lo que cree en Keyturn se guarda aquí, y también lo que importe.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Nothing in the vault matches the search and the filter.</source>
        <translation>Nada de la bóveda coincide con la búsqueda y el filtro.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>The vault&apos;s list could not be read</source>
        <translation>No se pudo leer la lista de la bóveda</translation>
    </message>
    <message>
        <source>Your keys are still in the keychain, but Keyturn cannot read its own file that says which.</source>
        <translation>Sus claves siguen en el llavero, pero Keyturn no puede leer su propio archivo que indica cuáles son.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Removed from the vault</source>
        <translation>Se quitó de la bóveda</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln entries</source>
        <translation>
            <numerusform>Se quitó %Ln entrada</numerusform>
            <numerusform>Se quitaron %Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>Introduzca un nombre</translation>
    </message>
    <message>
        <source>You will see this name in the vault. The old name stays.</source>
        <translation>Verá este nombre en la bóveda. Se mantiene el nombre anterior.</translation>
    </message>
    <message>
        <source>Local name changed</source>
        <translation>Se cambió el nombre local</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The new name could not be kept: “%1”</source>
        <translation>No se pudo guardar el nombre nuevo: «%1»</translation>
    </message>
    <message>
        <source>Keyturn cannot write its own list. The old name stays.</source>
        <translation>Keyturn no puede escribir su propia lista. Se mantiene el nombre anterior.</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultStatus</name>
    <message>
        <source>Looked at one entry</source>
        <translation>Se examinó una entrada</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln entries</source>
        <translation>
            <numerusform>Se examinó %Ln entrada</numerusform>
            <numerusform>Se examinaron %Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is lost</source>
        <translation>1 se ha perdido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are lost</source>
        <translation>
            <numerusform>%Ln se ha perdido</numerusform>
            <numerusform>%Ln se han perdido</numerusform>
        </translation>
    </message>
    <message>
        <source>1 has changed</source>
        <translation>1 ha cambiado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have changed</source>
        <translation>
            <numerusform>%Ln ha cambiado</numerusform>
            <numerusform>%Ln han cambiado</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is lost or changed</source>
        <translation>nada se ha perdido ni ha cambiado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;Looked at 12 entries: 1 is lost, 1 has changed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln clave</numerusform>
            <numerusform>%Ln claves</numerusform>
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
            <numerusform>Selección: %Ln</numerusform>
            <numerusform>Selección: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing %L1 of %L2…</source>
        <translation>Quitando %L1 de %L2…</translation>
    </message>
    <message>
        <source>Cancelling after this one…</source>
        <translation>Cancelando después de esta…</translation>
    </message>
    <message>
        <source>Keychain ready</source>
        <translation>Llavero listo</translation>
    </message>
    <message>
        <source>Keychain not looked at yet</source>
        <translation>Llavero aún sin examinar</translation>
    </message>
    <message>
        <source>Verifying %L1 of %L2…</source>
        <translation>Verificando %L1 de %L2…</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>Examinando el llavero…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>Mostradas: %Ln</numerusform>
            <numerusform>Mostradas: %Ln</numerusform>
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
            <numerusform>Y %Ln más.</numerusform>
            <numerusform>Y %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 could not be verified</source>
        <translation>No se pudieron verificar %L1 de %L2</translation>
    </message>
</context>
<context>
    <name>keyturn::WelcomePage</name>
    <message>
        <source>Welcome to Keyturn</source>
        <translation>Le damos la bienvenida a Keyturn</translation>
    </message>
    <message>
        <source>Create, keep and check API keys and tokens. An API key acts for one organization; a personal access token works in all of yours and names one with each request.</source>
        <translation>Cree, guarde y compruebe claves de API y tokens. Una clave de API actúa para una organización; un token de acceso personal funciona en todas las suyas e indica una en cada solicitud.</translation>
    </message>
    <message>
        <source>Explore the sandbox</source>
        <translation>Explorar el entorno de pruebas</translation>
    </message>
    <message>
        <source>Sample accounts and keys. Nothing leaves this computer.</source>
        <translation>Cuentas y claves de ejemplo. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Conectar una cuenta</translation>
    </message>
    <message>
        <source>Sign in with an API key or a token that you already have.</source>
        <translation>Inicie sesión con una clave de API o un token que ya tenga.</translation>
    </message>
    <message>
        <source>Import a key</source>
        <translation>Importar una clave</translation>
    </message>
    <message>
        <source>Keep a secret in the keychain and find it again.</source>
        <translation>Guarde un secreto en el llavero y vuelva a encontrarlo.</translation>
    </message>
</context>
<context>
    <name>policytext</name>
    <message>
        <source>Your policy wants names like %1.</source>
        <extracomment>%1 is a pattern like team-*</extracomment>
        <translation>Su política exige nombres como %1.</translation>
    </message>
    <message>
        <source>Your policy wants keys to expire.</source>
        <translation>Su política exige que las claves caduquen.</translation>
    </message>
    <message numerus="yes">
        <source>Your policy allows at most %Ln days.</source>
        <translation>
            <numerusform>Su política permite como máximo %Ln día.</numerusform>
            <numerusform>Su política permite como máximo %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your policy wants an owner.</source>
        <translation>Su política exige que haya responsable.</translation>
    </message>
</context>
<context>
    <name>reconciliationtext</name>
    <message>
        <source>The key was probably created</source>
        <translation>Es probable que la clave se creara</translation>
    </message>
    <message>
        <source>This is new in the list and has the same name. Its secret is lost: select it to delete it, or keep it if it is somebody else&apos;s.</source>
        <translation>Esta es nueva en la lista y tiene el mismo nombre. Su secreto se ha perdido: selecciónela para eliminarla o consérvela si es de otra persona.</translation>
    </message>
    <message>
        <source>Looking for the key in the list…</source>
        <translation>Buscando la clave en la lista…</translation>
    </message>
    <message>
        <source>The list cannot be read either</source>
        <translation>Tampoco se puede leer la lista</translation>
    </message>
    <message>
        <source>Whether it was created stays unknown. Look again later.</source>
        <translation>Sigue sin saberse si se creó. Vuelva a mirar más tarde.</translation>
    </message>
    <message>
        <source>The key is not in the part of the list that can be read</source>
        <translation>La clave no está en la parte de la lista que se puede leer</translation>
    </message>
    <message>
        <source>Keyturn can read only a part of %1&apos;s list, so whether it was created stays unknown. Look for the name on the service&apos;s own page before you try again.</source>
        <translation>Keyturn solo puede leer una parte de la lista de %1, así que sigue sin saberse si se creó. Busque el nombre en la página del propio servicio antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The key is not in the list</source>
        <translation>La clave no está en la lista</translation>
    </message>
    <message>
        <source>The list was read several times since. The key was most probably not created; you can try again.</source>
        <translation>La lista se ha leído varias veces desde entonces. Lo más probable es que la clave no se creara; puede intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>%1 · %2 · created %3</source>
        <extracomment>name, id and date of creation</extracomment>
        <translation>%1 · %2 · creación: %3</translation>
    </message>
</context>
<context>
    <name>timetext</name>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
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
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>inside a sentence</comment>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>inside a sentence</comment>
        <translation>mañana</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired today</source>
        <translation>Caducó hoy</translation>
    </message>
    <message>
        <source>Expired yesterday</source>
        <translation>Caducó ayer</translation>
    </message>
    <message numerus="yes">
        <source>Expired %Ln days ago</source>
        <translation>
            <numerusform>Caducó hace %Ln día</numerusform>
            <numerusform>Caducó hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>Caduca hoy</translation>
    </message>
    <message>
        <source>Expires tomorrow</source>
        <translation>Caduca mañana</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %Ln days</source>
        <translation>
            <numerusform>Caduca en %Ln día</numerusform>
            <numerusform>Caduca en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Active until %1</source>
        <comment>a date</comment>
        <translation>Activo hasta el %1</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>No caduca nunca</translation>
    </message>
    <message>
        <source>End unknown</source>
        <translation>Fin desconocido</translation>
    </message>
    <message>
        <source>Unknown origin</source>
        <translation>Origen desconocido</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Reemplazado</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Asked for %1, not confirmed</source>
        <comment>a date</comment>
        <translation>Se pidió %1, sin confirmar</translation>
    </message>
    <message>
        <source>Asked never to expire, not confirmed</source>
        <translation>Se pidió sin caducidad, sin confirmar</translation>
    </message>
    <message>
        <source>%1, asked for %2</source>
        <extracomment>%1 is &quot;Never expires&quot; or when it expires, %2 a date</extracomment>
        <translation>%1, se pidió %2</translation>
    </message>
    <message>
        <source>%1, asked never to expire</source>
        <extracomment>%1 says when it expires</extracomment>
        <translation>%1, se pidió sin caducidad</translation>
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
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>En %Ln día</numerusform>
            <numerusform>En %Ln días</numerusform>
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
        <translation>%1, %2 (su zona horaria, %3), %4</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>date, time, &quot;in 90 days&quot;</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>hace un momento</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>hace 1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>hace %Ln minuto</numerusform>
            <numerusform>hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>hace 1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>hace %Ln hora</numerusform>
            <numerusform>hace %Ln horas</numerusform>
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
        <translation>nunca</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>the ends of a key before and after a change</extracomment>
        <translation>de %1 a %2</translation>
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
        <translation>Aún no está en la lista</translation>
    </message>
</context>
</TS>
