<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>AuditFile</name>
    <message>
        <source>the audit log</source>
        <translation>el registro de auditoría</translation>
    </message>
    <message>
        <source>Keep the damaged file for whoever looks into it.</source>
        <translation>Conserve el archivo dañado para quien lo investigue.</translation>
    </message>
    <message>
        <source>There is no audit log at %1.</source>
        <translation>No hay ningún registro de auditoría en %1.</translation>
    </message>
    <message>
        <source>The audit log %1 has rows and no beginning: it was tampered with or damaged. Nothing is added to it. Keep it for whoever looks into it, move it away together with its .head file, and start again.</source>
        <translation>El registro de auditoría %1 tiene filas pero no tiene comienzo: fue manipulado o está dañado. No se le añade nada. Consérvelo para quien lo investigue, muévalo a otro lugar junto con su archivo .head y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The audit log %1 is kept under another key than the one given.</source>
        <translation>El registro de auditoría %1 se lleva con otra clave distinta de la indicada.</translation>
    </message>
    <message>
        <source>The audit log %1 is kept under a key, and none is given.</source>
        <translation>El registro de auditoría %1 se lleva con una clave y no se indicó ninguna.</translation>
    </message>
    <message>
        <source>Nothing is added to it, so that nobody can go round it. Set RINGPROOF_AUDIT_KEY to its key, or unlock the keychain that has it; if the key is lost, move the log away together with its .head file, and a new one begins.</source>
        <translation>No se le añade nada, para que nadie pueda eludirlo. Defina RINGPROOF_AUDIT_KEY con su clave o desbloquee el llavero que la contiene; si la clave se perdió, mueva el registro a otro lugar junto con su archivo .head y se iniciará uno nuevo.</translation>
    </message>
    <message>
        <source>The signed head of the log was missing.</source>
        <translation>Faltaba la cabecera firmada del registro.</translation>
    </message>
    <message>
        <source>The signed head of the log could not be read.</source>
        <translation>No se pudo leer la cabecera firmada del registro.</translation>
    </message>
    <message>
        <source>The signed head of the log was not signed under its key.</source>
        <translation>La cabecera firmada del registro no se firmó con su clave.</translation>
    </message>
    <message>
        <source>The signed head names row %1, which was missing or another one.</source>
        <translation>La cabecera firmada nombra la fila %1, que faltaba o era otra.</translation>
    </message>
    <message>
        <source>Row %1, seen before, was missing or another one.</source>
        <translation>La fila %1, vista antes, faltaba o era otra.</translation>
    </message>
    <message>
        <source>Rows up to %1 were removed.</source>
        <translation>Se eliminaron las filas hasta la %1.</translation>
    </message>
    <message>
        <source>What tells whether a key is the log&apos;s had been changed.</source>
        <translation>Se había modificado lo que indica si una clave es la del registro.</translation>
    </message>
    <message>
        <source>The log was gone: a signed head names row %1 of it.</source>
        <translation>El registro había desaparecido: una cabecera firmada nombra su fila %1.</translation>
    </message>
    <message>
        <source>The signed head was another log&apos;s, or not signed by the means that the log has.</source>
        <translation>La cabecera firmada era de otro registro, o no estaba firmada con los medios de este.</translation>
    </message>
    <message>
        <source>Nothing was removed, for the log isn&apos;t as it was left.</source>
        <translation>No se eliminó nada, porque el registro no está como se dejó.</translation>
    </message>
</context>
<context>
    <name>AuditHead</name>
    <message>
        <source>%1, the signed end of the audit log, can&apos;t be written (%2). Until it can, rows removed from the end of the log would go unnoticed. Check who may write to its folder, and that the disk isn&apos;t full.</source>
        <translation>No se puede escribir %1, el final firmado del registro de auditoría (%2). Mientras no se pueda, no se notaría que se eliminan filas al final del registro. Compruebe quién puede escribir en su carpeta y que el disco no esté lleno.</translation>
    </message>
</context>
<context>
    <name>AuditReport</name>
    <message>
        <source>The check was stopped after row %1. Up to there nothing was found.</source>
        <translation>La comprobación se detuvo después de la fila %1. Hasta ahí no se encontró nada.</translation>
    </message>
    <message>
        <source>Row %1 is not as it was written. What follows it can&apos;t be relied on either. Keep the log as it is for whoever looks into it.</source>
        <translation>La fila %1 no está como se escribió. Tampoco se puede confiar en lo que sigue. Conserve el registro tal como está para quien lo investigue.</translation>
    </message>
    <message>
        <source>Row %1 is missing: it was removed. Keep the log as it is for whoever looks into it.</source>
        <translation>Falta la fila %1: fue eliminada. Conserve el registro tal como está para quien lo investigue.</translation>
    </message>
    <message>
        <source>The log ends before row %1, which was there: rows were cut off its end, or an older copy was put in its place. Keep the log as it is for whoever looks into it.</source>
        <translation>El registro termina antes de la fila %1, que existía: se cortaron filas del final o se puso en su lugar una copia más antigua. Conserve el registro tal como está para quien lo investigue.</translation>
    </message>
    <message>
        <source>The rows that are there are as they were written, but the log&apos;s signed head (the .head file beside it) is missing or not the log&apos;s own: rows may have been cut off its end. Keep both for whoever looks into it.</source>
        <translation>Las filas presentes están como se escribieron, pero la cabecera firmada del registro (el archivo .head que lo acompaña) falta o no es la suya: es posible que se hayan cortado filas del final. Conserve ambos para quien lo investigue.</translation>
    </message>
    <message>
        <source>Old rows were removed otherwise than by Ringproof: row %1 is not a signed beginning. Keep the log as it is for whoever looks into it.</source>
        <translation>Se eliminaron filas antiguas por un medio ajeno a Ringproof: la fila %1 no es un comienzo firmado. Conserve el registro tal como está para quien lo investigue.</translation>
    </message>
    <message>
        <source>The log is sound. It is empty.</source>
        <translation>El registro está íntegro. Está vacío.</translation>
    </message>
    <message>
        <source>The log is sound: rows %1 to %2 are as they were written, and none is missing.</source>
        <translation>El registro está íntegro: las filas %1 a %2 están como se escribieron y no falta ninguna.</translation>
    </message>
    <message>
        <source>It is kept without a key, so this shows careless changes only: set RINGPROOF_AUDIT_KEY.</source>
        <translation>Se lleva sin clave, así que esto solo revela cambios descuidados: defina RINGPROOF_AUDIT_KEY.</translation>
    </message>
    <message>
        <source>The rows before %1 are from before there was a key: of them this shows careless changes only.</source>
        <translation>Las filas anteriores a la %1 son de antes de que hubiera una clave: en ellas esto solo revela cambios descuidados.</translation>
    </message>
    <message>
        <source>What the log says of itself (its id, and since which row it has a key) was removed or changed. Keep the log as it is for whoever looks into it.</source>
        <translation>Lo que el registro dice de sí mismo (su identificador y desde qué fila tiene clave) se eliminó o se modificó. Conserve el registro tal como está para quien lo investigue.</translation>
    </message>
    <message>
        <source>There is a key, and no row of the log is under it. If the key is new, check again after the next entry, which brings the log under it. If the log was under it before, another one was put in its place: keep it as it is for whoever looks into it.</source>
        <translation>Hay una clave y ninguna fila del registro está bajo ella. Si la clave es nueva, compruebe de nuevo tras la próxima entrada, que pondrá el registro bajo ella. Si el registro ya lo estaba antes, se puso otro en su lugar: consérvelo tal como está para quien lo investigue.</translation>
    </message>
    <message>
        <source>Row %1 notes that the log was not as it had been left when that row was written; its cause says what was found. Keep the log as it is for whoever looks into it.</source>
        <translation>La fila %1 señala que el registro no estaba como se había dejado cuando se escribió esa fila; su causa indica lo que se encontró. Conserve el registro tal como está para quien lo investigue.</translation>
    </message>
</context>
<context>
    <name>CallStatus</name>
    <message>
        <source>Status unknown</source>
        <translation>Estado desconocido</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Contestada</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Llamada terminada</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Call failed</source>
        <translation>Llamada fallida</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
</context>
<context>
    <name>CallTimeline</name>
    <message>
        <source>no charge</source>
        <translation>sin cargo</translation>
    </message>
    <message>
        <source>US$%1</source>
        <comment>the price of a call</comment>
        <translation>US$%1</translation>
    </message>
    <message>
        <source>lasted %1</source>
        <translation>duró %1</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message>
        <source>Code void</source>
        <translation>Código anulado</translation>
    </message>
    <message>
        <source>Code revoked</source>
        <translation>Código revocado</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Se colgó</translation>
    </message>
    <message>
        <source>code revoked</source>
        <translation>código revocado</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>The call was placed, but its progress can&apos;t be followed. Ask the customer whether the phone rings.</source>
        <translation>La llamada se realizó, pero no se puede seguir su curso. Pregunte al cliente si suena el teléfono.</translation>
    </message>
    <message>
        <source>The call is about to be placed.</source>
        <translation>La llamada está a punto de realizarse.</translation>
    </message>
    <message>
        <source>Ask the customer to pick up.</source>
        <translation>Pida al cliente que conteste.</translation>
    </message>
    <message>
        <source>The voice is reading out the code. Ask the customer to repeat it to you.</source>
        <translation>La voz está leyendo el código. Pida al cliente que se lo repita.</translation>
    </message>
    <message>
        <source>Enter the code if the customer has it. If it was missed, or a mailbox took the call, call again.</source>
        <translation>Escriba el código si el cliente lo tiene. Si no lo oyó o contestó un buzón de voz, llame de nuevo.</translation>
    </message>
    <message>
        <source>The line is in use. Ask the customer to end the other call, then call again.</source>
        <translation>La línea está ocupada. Pida al cliente que termine la otra llamada y llame de nuevo.</translation>
    </message>
    <message>
        <source>The call was turned away on the phone. Tell the customer that it comes from you, then call again.</source>
        <translation>La llamada se rechazó en el teléfono. Diga al cliente que es suya y llame de nuevo.</translation>
    </message>
    <message>
        <source>Nobody picked up. Ask whether this is the right number and the phone is at hand, then call again.</source>
        <translation>Nadie contestó. Pregunte si el número es correcto y si el teléfono está a mano, y llame de nuevo.</translation>
    </message>
    <message>
        <source>The call ended before anyone could pick up. Call again.</source>
        <translation>La llamada terminó antes de que alguien pudiera contestar. Llame de nuevo.</translation>
    </message>
    <message>
        <source>The number couldn&apos;t be reached. Check it with the customer, then call again or try another number.</source>
        <translation>No se pudo contactar con el número. Compruébelo con el cliente y llame de nuevo o pruebe con otro número.</translation>
    </message>
    <message>
        <source>Placing the call</source>
        <translation>Realizando la llamada</translation>
    </message>
    <message>
        <source>The phone should ring in a few seconds.</source>
        <translation>El teléfono debería sonar en unos segundos.</translation>
    </message>
    <message>
        <source>Call placed</source>
        <translation>Llamada realizada</translation>
    </message>
    <message>
        <source>Call not confirmed</source>
        <translation>Llamada sin confirmar</translation>
    </message>
    <message>
        <source>Ask the customer whether the phone rings. If it does, the code it reads out is good.</source>
        <translation>Pregunte al cliente si suena el teléfono. Si suena, el código que lee es válido.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live code(s)</source>
        <translation>
            <numerusform>%n código vigente</numerusform>
            <numerusform>%n códigos vigentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>That isn&apos;t a phone number: it has too many or strange characters.</source>
        <translation>Eso no es un número de teléfono: tiene demasiados caracteres o caracteres extraños.</translation>
    </message>
    <message>
        <source>Another program sent something that isn&apos;t a start of Ringproof.</source>
        <translation>Otro programa envió algo que no es un inicio de Ringproof.</translation>
    </message>
    <message>
        <source>Open on this config file.</source>
        <translation>Abrir con este archivo de configuración.</translation>
    </message>
    <message>
        <source>Open on this profile.</source>
        <translation>Abrir con este perfil.</translation>
    </message>
    <message>
        <source>Fill in this number. It isn&apos;t called before you say so.</source>
        <translation>Rellenar este número. No se llama hasta que usted lo indique.</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or contrast; otherwise as chosen in the settings.</source>
        <translation>Colores: system, light, dark o contrast; si no, los elegidos en los ajustes.</translation>
    </message>
    <message>
        <source>Verifies phone numbers by voice one-time codes. Without options it opens the profile that was used last. Where the console is open already, its window comes to the front.</source>
        <translation>Verifica números de teléfono mediante códigos de un solo uso por voz. Sin opciones abre el perfil que se usó por última vez. Si la consola ya está abierta, su ventana pasa al frente.</translation>
    </message>
    <message>
        <source>A link whose number is filled in.</source>
        <translation>Un enlace cuyo número se rellena.</translation>
    </message>
    <message>
        <source>%1 See: ringproof --help</source>
        <translation>%1 Consulte: ringproof --help</translation>
    </message>
    <message>
        <source>Give either --config or --profile, not both.</source>
        <translation>Indique --config o --profile, pero no ambos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an option nor a tel: link. See: ringproof --help</source>
        <translation>«%1» no es una opción ni un enlace tel:. Consulte: ringproof --help</translation>
    </message>
    <message>
        <source>Give one number, not several.</source>
        <translation>Indique un solo número, no varios.</translation>
    </message>
    <message>
        <source>--theme is one of system, light, dark, contrast.</source>
        <translation>--theme es uno de estos: system, light, dark, contrast.</translation>
    </message>
    <message>
        <source>Ringproof can&apos;t start</source>
        <translation>Ringproof no puede iniciarse</translation>
    </message>
</context>
<context>
    <name>EmbeddedLedger</name>
    <message>
        <source>codes</source>
        <translation>los códigos</translation>
    </message>
    <message>
        <source>Limits start afresh, and codes on their way can&apos;t be verified.</source>
        <translation>Los límites empiezan de cero y los códigos en camino no se pueden verificar.</translation>
    </message>
</context>
<context>
    <name>Fate</name>
    <message>
        <source>Rings, is answered after 2.5 seconds, and hears the code three times.</source>
        <translation>Suena, contestan a los 2,5 segundos y se oye el código tres veces.</translation>
    </message>
    <message>
        <source>Busy.</source>
        <translation>Ocupado.</translation>
    </message>
    <message>
        <source>Rings for 30 seconds, and nobody answers.</source>
        <translation>Suena durante 30 segundos y nadie contesta.</translation>
    </message>
    <message>
        <source>Rings, and the call is declined after 3 seconds.</source>
        <translation>Suena y la llamada se rechaza a los 3 segundos.</translation>
    </message>
    <message>
        <source>Answered by a machine after 15 seconds; the code is spoken to it.</source>
        <translation>Contesta una máquina a los 15 segundos; se le dicta el código.</translation>
    </message>
    <message>
        <source>The account has run out of credits, so the phone never rings.</source>
        <translation>La cuenta se quedó sin saldo, así que el teléfono no llega a sonar.</translation>
    </message>
    <message>
        <source>The account may not call this country, so the phone never rings.</source>
        <translation>La cuenta no puede llamar a este país, así que el teléfono no llega a sonar.</translation>
    </message>
    <message>
        <source>The number is out of service, so the phone never rings.</source>
        <translation>El número está fuera de servicio, así que el teléfono no llega a sonar.</translation>
    </message>
    <message>
        <source>Rings for 25 seconds before it is answered.</source>
        <translation>Suena durante 25 segundos antes de que contesten.</translation>
    </message>
    <message>
        <source>Answered, and hung up before the code has been read out once.</source>
        <translation>Contestan y cuelgan antes de que el código se haya leído una vez.</translation>
    </message>
    <message>
        <source>Running the flow is answered 401: wrong auth id or token.</source>
        <translation>La ejecución del flujo recibe 401: auth id o token incorrecto.</translation>
    </message>
    <message>
        <source>Running the flow is answered 404: no such PHLO.</source>
        <translation>La ejecución del flujo recibe 404: no existe ese PHLO.</translation>
    </message>
    <message>
        <source>Running the flow is answered 429 with Retry-After: 5.</source>
        <translation>La ejecución del flujo recibe 429 con Retry-After: 5.</translation>
    </message>
    <message>
        <source>Running the flow is answered 500.</source>
        <translation>La ejecución del flujo recibe 500.</translation>
    </message>
    <message>
        <source>The phone rings, but the reply to the run takes 20 seconds.</source>
        <translation>El teléfono suena, pero la respuesta a la ejecución tarda 20 segundos.</translation>
    </message>
    <message>
        <source>The phone rings, but the connection ends without a reply.</source>
        <translation>El teléfono suena, pero la conexión termina sin respuesta.</translation>
    </message>
    <message>
        <source>The phone rings, but the connection ends in the middle of the reply.</source>
        <translation>El teléfono suena, pero la conexión termina en mitad de la respuesta.</translation>
    </message>
    <message>
        <source>The phone rings, but the reply to the run is broken JSON.</source>
        <translation>El teléfono suena, pero la respuesta a la ejecución es JSON dañado.</translation>
    </message>
    <message>
        <source>Running the flow is answered 502 with a page of HTML.</source>
        <translation>La ejecución del flujo recibe 502 con una página HTML.</translation>
    </message>
    <message>
        <source>Running the flow is answered 200 with a page of HTML, as by the portal of a hotel&apos;s network.</source>
        <translation>La ejecución del flujo recibe 200 con una página HTML, como la del portal de la red de un hotel.</translation>
    </message>
    <message>
        <source>Running the flow is answered 302 to another address.</source>
        <translation>La ejecución del flujo recibe 302 hacia otra dirección.</translation>
    </message>
    <message>
        <source>The flow is not wired: 201, but it stopped and placed no call.</source>
        <translation>El flujo no está conectado: 201, pero se detuvo y no realizó ninguna llamada.</translation>
    </message>
    <message>
        <source>The phone rings, but the reply to the run names no call.</source>
        <translation>El teléfono suena, pero la respuesta a la ejecución no nombra ninguna llamada.</translation>
    </message>
    <message>
        <source>Answered; the call&apos;s detail record appears only 15 seconds after its end.</source>
        <translation>Contestan; el registro detallado de la llamada no aparece hasta 15 segundos después de su fin.</translation>
    </message>
    <message>
        <source>Answered; looking the call up while it lives is always answered 404.</source>
        <translation>Contestan; consultar la llamada mientras está en curso siempre recibe 404.</translation>
    </message>
    <message>
        <source>Answered; looking the call up is always answered 500.</source>
        <translation>Contestan; consultar la llamada siempre recibe 500.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Verified</source>
        <translation>Verificadas</translation>
    </message>
    <message>
        <source>Placed, not verified</source>
        <translation>Realizadas, sin verificar</translation>
    </message>
    <message>
        <source>Refused by a rule</source>
        <translation>Denegadas por una regla</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>No realizadas</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>%1 %2 and others</source>
        <comment>calling code, country</comment>
        <translation>%1 %2 y otros</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>calling code, country</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Verifications</source>
        <translation>Verificaciones</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a range of seconds</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>FlowRunner</name>
    <message>
        <source>Calls on this profile are in one language, so “%1” can&apos;t be chosen. Leave the language out, or have an administrator add languages to the profile.</source>
        <translation>Las llamadas de este perfil se hacen en un solo idioma, así que no se puede elegir «%1». Omita el idioma o pida a un administrador que añada idiomas al perfil.</translation>
    </message>
</context>
<context>
    <name>HangupAdvice</name>
    <message>
        <source>The call ended for a reason that isn&apos;t known here (%1). Ask the customer whether the phone rang; if it didn&apos;t, call again.</source>
        <translation>La llamada terminó por un motivo que aquí no se conoce (%1). Pregunte al cliente si sonó el teléfono; si no sonó, llame de nuevo.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>Código incorrecto</translation>
    </message>
    <message>
        <source>Attempts used up</source>
        <translation>Intentos agotados</translation>
    </message>
    <message>
        <source>No live code</source>
        <translation>Ningún código vigente</translation>
    </message>
    <message>
        <source>Call begun</source>
        <translation>Llamada iniciada</translation>
    </message>
    <message>
        <source>Call placed</source>
        <translation>Llamada realizada</translation>
    </message>
    <message>
        <source>Call refused by policy</source>
        <translation>Llamada denegada por la política</translation>
    </message>
    <message>
        <source>Call not placed</source>
        <translation>Llamada no realizada</translation>
    </message>
    <message>
        <source>Call uncertain</source>
        <translation>Llamada incierta</translation>
    </message>
    <message>
        <source>Store not reached</source>
        <translation>Almacén no accesible</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Llamada terminada</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>No contestada</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Call cancelled</source>
        <translation>Llamada cancelada</translation>
    </message>
    <message>
        <source>Call failed</source>
        <translation>Llamada fallida</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Se colgó</translation>
    </message>
    <message>
        <source>Hung up after the end</source>
        <translation>Se colgó tras el final</translation>
    </message>
    <message>
        <source>Hang-up uncertain</source>
        <translation>Colgado incierto</translation>
    </message>
    <message>
        <source>Code revoked</source>
        <translation>Código revocado</translation>
    </message>
    <message>
        <source>No code to revoke</source>
        <translation>Ningún código que revocar</translation>
    </message>
    <message>
        <source>Code not revoked</source>
        <translation>Código no revocado</translation>
    </message>
    <message>
        <source>Limits reset</source>
        <translation>Límites restablecidos</translation>
    </message>
    <message>
        <source>Limits not reset</source>
        <translation>Límites no restablecidos</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <translation>Entradas antiguas eliminadas</translation>
    </message>
    <message>
        <source>Log found tampered with</source>
        <translation>Registro manipulado detectado</translation>
    </message>
    <message>
        <source>called a moment before</source>
        <translation>se llamó un momento antes</translation>
    </message>
    <message>
        <source>the number&apos;s calls of the hour were used up</source>
        <translation>se agotaron las llamadas de la hora para el número</translation>
    </message>
    <message>
        <source>the number&apos;s calls of the day were used up</source>
        <translation>se agotaron las llamadas del día para el número</translation>
    </message>
    <message>
        <source>the account&apos;s calls of the day were used up</source>
        <translation>se agotaron las llamadas del día de la cuenta</translation>
    </message>
    <message>
        <source>the profile doesn&apos;t allow calls to such numbers</source>
        <translation>el perfil no permite llamadas a esos números</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action and its outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <translation>%1, %2, por %3</translation>
    </message>
    <message>
        <source>%1, number ending in %2, %3</source>
        <translation>%1, número terminado en %2, %3</translation>
    </message>
    <message>
        <source>%1, number ending in %2, %3, by %4</source>
        <translation>%1, número terminado en %2, %3, por %4</translation>
    </message>
    <message>
        <source>Number uncovered</source>
        <translation>Número mostrado</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Sin resultado</translation>
    </message>
    <message>
        <source>Reset begun</source>
        <translation>Restablecimiento iniciado</translation>
    </message>
    <message numerus="yes">
        <source>a list of %n number(s)</source>
        <translation>
            <numerusform>una lista de %n número</numerusform>
            <numerusform>una lista de %n números</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastResort</name>
    <message>
        <source>Ringproof has met a fault that it has no answer to, and ends. Live codes and the audit log are kept, and a call that was placed goes on. Start it again; if it ends again, free some memory or report it.</source>
        <translation>Ringproof ha encontrado un fallo para el que no tiene respuesta y se cierra. Los códigos vigentes y el registro de auditoría se conservan, y una llamada ya iniciada sigue su curso. Ábralo de nuevo; si vuelve a cerrarse, libere memoria o infórmelo.</translation>
    </message>
</context>
<context>
    <name>ManagedPolicy</name>
    <message>
        <source>Uncovering numbers</source>
        <translation>Mostrar números</translation>
    </message>
    <message>
        <source>The workbench</source>
        <translation>El banco de pruebas</translation>
    </message>
    <message>
        <source>Editing profiles</source>
        <translation>Editar perfiles</translation>
    </message>
    <message>
        <source>Storing codes plain</source>
        <translation>Guardar códigos sin sellar</translation>
    </message>
    <message>
        <source>The HTTP endpoint</source>
        <translation>El endpoint HTTP</translation>
    </message>
    <message>
        <source>Clearing a number&apos;s limits</source>
        <translation>Borrar los límites de un número</translation>
    </message>
    <message>
        <source>Nothing is opened until that is mended, so that no rule is gone round by accident.</source>
        <translation>No se abre nada hasta que se corrija, para que ninguna regla se eluda por accidente.</translation>
    </message>
    <message>
        <source>The managed policy %1 must belong to root and be writable by root alone (chown root, chmod 644).</source>
        <translation>La política administrada %1 debe pertenecer a root y solo root debe poder escribirla (chown root, chmod 644).</translation>
    </message>
    <message>
        <source>The folder of the managed policy %1 must belong to root and be writable by root alone (chown root, chmod 755).</source>
        <translation>La carpeta de la política administrada %1 debe pertenecer a root y solo root debe poder escribir en ella (chown root, chmod 755).</translation>
    </message>
    <message>
        <source>your administrator</source>
        <translation>su administrador</translation>
    </message>
    <message>
        <source>The managed policy %1 can&apos;t be read (%2). Whoever looks after this computer must let everybody read it.</source>
        <translation>No se puede leer la política administrada %1 (%2). Quien administra este equipo debe permitir que todos la lean.</translation>
    </message>
    <message>
        <source>%1 is too large to be a managed policy.</source>
        <translation>%1 es demasiado grande para ser una política administrada.</translation>
    </message>
    <message>
        <source>The managed policy %1 is not a JSON object (line %2: %3).</source>
        <translation>La política administrada %1 no es un objeto JSON (línea %2: %3).</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;, which is nothing that can be switched off.</source>
        <translation>nombra «%1», que no es algo que se pueda desactivar.</translation>
    </message>
    <message>
        <source>%1: pinned must be an object with the keys of a config file.</source>
        <translation>%1: pinned debe ser un objeto con las claves de un archivo de configuración.</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, pinned</translation>
    </message>
    <message>
        <source>%1 is switched off on this computer. Ask %2 if you need it.</source>
        <translation>Función desactivada en este equipo: %1. Si la necesita, consulte a %2.</translation>
    </message>
    <message>
        <source>Removing rows of the audit log</source>
        <translation>Eliminar filas del registro de auditoría</translation>
    </message>
</context>
<context>
    <name>NumberPattern</name>
    <message>
        <source>&quot;%1&quot; is neither a number with its country code (+447012345678) nor the beginning of numbers with a star behind it (+4470*).</source>
        <translation>«%1» no es un número con su código de país (+447012345678) ni el comienzo de números seguido de un asterisco (+4470*).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no country code behind the +. No country&apos;s begins with 0.</source>
        <translation>«%1» no tiene código de país detrás del +. Ninguno empieza por 0.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than 15 digits; no number has that many.</source>
        <translation>«%1» tiene más de 15 dígitos; ningún número tiene tantos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too short for a number. If every number that begins so is meant, write %2*.</source>
        <translation>«%1» es demasiado corto para ser un número. Si se refiere a todos los números que empiezan así, escriba %2*.</translation>
    </message>
</context>
<context>
    <name>OtpParameters</name>
    <message>
        <source>The body is neither a form nor JSON. Send application/json or application/x-www-form-urlencoded.</source>
        <translation>El cuerpo no es un formulario ni JSON. Envíe application/json o application/x-www-form-urlencoded.</translation>
    </message>
    <message>
        <source>The body is not a JSON object.</source>
        <translation>El cuerpo no es un objeto JSON.</translation>
    </message>
    <message>
        <source>%1 is not a string. Put it into quotes: a number loses its leading zeros.</source>
        <translation>%1 no es una cadena. Póngalo entre comillas: un número pierde los ceros iniciales.</translation>
    </message>
    <message>
        <source>%1 is missing from the request.</source>
        <translation>Falta %1 en la solicitud.</translation>
    </message>
    <message>
        <source>%1 is in the request more than once. Send it once.</source>
        <translation>%1 está más de una vez en la solicitud. Envíelo una sola vez.</translation>
    </message>
    <message>
        <source>What was entered is not a code: a code is made of digits alone.</source>
        <translation>Lo que se escribió no es un código: un código consta solo de dígitos.</translation>
    </message>
</context>
<context>
    <name>OtpStore</name>
    <message>
        <source>The list of live codes has no place “%1”. Read it from the beginning.</source>
        <translation>La lista de códigos vigentes no tiene la posición «%1». Léala desde el principio.</translation>
    </message>
    <message>
        <source>This number&apos;s code was sealed under another key than this desk has, so it can&apos;t be judged here. No attempt was counted. Enter it at the desk that placed the call, and have all desks given the same key (RINGPROOF_SEAL_KEY).</source>
        <translation>El código de este número se selló con una clave distinta de la de este puesto, así que no se puede comprobar aquí. No se contó ningún intento. Escríbalo en el puesto que realizó la llamada y pida que se dé la misma clave a todos los puestos (RINGPROOF_SEAL_KEY).</translation>
    </message>
</context>
<context>
    <name>PemFile</name>
    <message>
        <source>the file %1 can&apos;t be read: %2</source>
        <translation>no se puede leer el archivo %1: %2</translation>
    </message>
    <message>
        <source>there is no certificate in PEM form in %1</source>
        <translation>no hay ningún certificado en formato PEM en %1</translation>
    </message>
</context>
<context>
    <name>PhloRun</name>
    <message>
        <source>Nobody was called.</source>
        <translation>No se llamó a nadie.</translation>
    </message>
    <message>
        <source>The phone may still ring; if it doesn&apos;t within a minute, call again.</source>
        <translation>Es posible que el teléfono aún suene; si no suena en un minuto, llame de nuevo.</translation>
    </message>
    <message>
        <source>The PHLO stopped before it placed a call. Nobody was called. Open the PHLO in Plivo&apos;s console and check that its nodes are connected, from Start to Initiate Call.</source>
        <translation>El PHLO se detuvo antes de realizar una llamada. No se llamó a nadie. Abra el PHLO en la consola de Plivo y compruebe que sus nodos estén conectados, desde Start hasta Initiate Call.</translation>
    </message>
    <message>
        <source>The PHLO stopped at its node “%1”: nothing is connected to its output “%2”. Nobody was called. Open the PHLO in Plivo&apos;s console, connect that output to the next node, and save.</source>
        <translation>El PHLO se detuvo en su nodo «%1»: no hay nada conectado a su salida «%2». No se llamó a nadie. Abra el PHLO en la consola de Plivo, conecte esa salida al nodo siguiente y guarde.</translation>
    </message>
    <message>
        <source>Plivo took the request, but its answer can&apos;t be read.</source>
        <translation>Plivo aceptó la solicitud, pero no se puede leer su respuesta.</translation>
    </message>
    <message>
        <source>Plivo took the request and reported a fault: “%1”.</source>
        <translation>Plivo aceptó la solicitud e informó de un error: «%1».</translation>
    </message>
    <message>
        <source>Plivo knows no PHLO with this id in this account (status 404).</source>
        <translation>Plivo no conoce ningún PHLO con este id en esta cuenta (estado 404).</translation>
    </message>
    <message>
        <source>Check the PHLO&apos;s id against the list of PHLOs in Plivo&apos;s console, and the auth id.</source>
        <translation>Compruebe el id del PHLO con la lista de PHLO de la consola de Plivo, y el auth id.</translation>
    </message>
</context>
<context>
    <name>PhloSettings</name>
    <message>
        <source>%1 is not a web address. It looks like https://phlorunner.plivo.com.</source>
        <translation>%1 no es una dirección web. Tiene esta forma: https://phlorunner.plivo.com.</translation>
    </message>
    <message>
        <source>%1 has a user name or password in it. Take it out; the auth id and token have settings of their own.</source>
        <translation>%1 contiene un nombre de usuario o una contraseña. Quítelos; el auth id y el token tienen sus propios ajustes.</translation>
    </message>
    <message>
        <source>%1 has a “?” or “#” part. Only the address of the server belongs there.</source>
        <translation>%1 tiene una parte con «?» o «#». Ahí va solo la dirección del servidor.</translation>
    </message>
    <message>
        <source>%1 begins with http://, which would show the credentials and codes to the network. Use https://; http:// is accepted for this computer only.</source>
        <translation>%1 empieza por http://, lo que mostraría a la red las credenciales y los códigos. Use https://; http:// solo se acepta para este equipo.</translation>
    </message>
    <message>
        <source>“%1” is not the tag of a language (BCP 47), like es or pt-BR.</source>
        <translation>«%1» no es la etiqueta de un idioma (BCP 47), como es o pt-BR.</translation>
    </message>
    <message>
        <source>The language “%1” is there twice.</source>
        <translation>El idioma «%1» está dos veces.</translation>
    </message>
    <message>
        <source>The PHLO for the language “%1” is not an id. Copy it again from the list of PHLOs in Plivo&apos;s console.</source>
        <translation>El PHLO del idioma «%1» no es un id. Cópielo de nuevo de la lista de PHLO de la consola de Plivo.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a key of a PHLO&apos;s Start node. Use letters, digits and _, as in language.</source>
        <translation>«%1» no puede ser una clave del nodo Start de un PHLO. Use letras, dígitos y _, como en language.</translation>
    </message>
    <message>
        <source>The key “%1” is taken: the PHLO is given from, to and otp. Use another, as in language.</source>
        <translation>La clave «%1» está ocupada: el PHLO recibe from, to y otp. Use otra, como language.</translation>
    </message>
    <message>
        <source>Calls on this profile are in one language, so “%1” can&apos;t be chosen. Leave the language out, or have an administrator add languages to the profile.</source>
        <translation>Las llamadas de este perfil se hacen en un solo idioma, así que no se puede elegir «%1». Omita el idioma o pida a un administrador que añada idiomas al perfil.</translation>
    </message>
    <message>
        <source>Calls on this profile can&apos;t be made in “%1”. Choose one of: %2.</source>
        <translation>Las llamadas de este perfil no se pueden hacer en «%1». Elija uno de estos: %2.</translation>
    </message>
    <message>
        <source>The Plivo auth id is missing. Plivo&apos;s console shows it on its first page.</source>
        <translation>Falta el auth id de Plivo. La consola de Plivo lo muestra en su primera página.</translation>
    </message>
    <message>
        <source>The Plivo auth id has characters that no auth id has. Copy it again from the first page of Plivo&apos;s console.</source>
        <translation>El auth id de Plivo tiene caracteres que ningún auth id tiene. Cópielo de nuevo de la primera página de la consola de Plivo.</translation>
    </message>
    <message>
        <source>The PHLO&apos;s id is missing. Plivo&apos;s console shows it in the list of PHLOs.</source>
        <translation>Falta el id del PHLO. La consola de Plivo lo muestra en la lista de PHLO.</translation>
    </message>
    <message>
        <source>The PHLO&apos;s id has characters that no such id has. Copy it again from the list of PHLOs in Plivo&apos;s console.</source>
        <translation>El id del PHLO tiene caracteres que ningún id así tiene. Cópielo de nuevo de la lista de PHLO de la consola de Plivo.</translation>
    </message>
    <message>
        <source>The caller id “%1” is not + and 8 to 15 digits. Use a number of the Plivo account, written like +14155550100.</source>
        <translation>El identificador de llamada «%1» no es un + seguido de 8 a 15 dígitos. Use un número de la cuenta de Plivo, escrito como +14155550100.</translation>
    </message>
    <message>
        <source>The PHLO address</source>
        <translation>La dirección de PHLO</translation>
    </message>
    <message>
        <source>The Voice address</source>
        <translation>La dirección de Voice</translation>
    </message>
    <message>
        <source>The deadline for Plivo&apos;s reply must be 1 to 60 seconds.</source>
        <translation>El plazo para la respuesta de Plivo debe ser de 1 a 60 segundos.</translation>
    </message>
    <message>
        <source>The Plivo auth token is missing. Plivo&apos;s console shows it on its first page.</source>
        <translation>Falta el auth token de Plivo. La consola de Plivo lo muestra en su primera página.</translation>
    </message>
    <message>
        <source>The Plivo auth token has a space or a character in it that no token has. Copy it again from the first page of Plivo&apos;s console.</source>
        <translation>El auth token de Plivo contiene un espacio o un carácter que ningún token tiene. Cópielo de nuevo de la primera página de la consola de Plivo.</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>There is a character in this that can&apos;t be shown. Enter the number in digits.</source>
        <translation>Hay un carácter que no se puede mostrar. Escriba el número con dígitos.</translation>
    </message>
    <message>
        <source>“%1” doesn&apos;t belong in a telephone number. Enter one number, in digits.</source>
        <translation>«%1» no corresponde a un número de teléfono. Escriba un solo número, con dígitos.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be dialled. Enter the number in digits, without words.</source>
        <translation>«%1» no se puede marcar. Escriba el número con dígitos, sin palabras.</translation>
    </message>
    <message>
        <source>Only a + so far. The country code and the number are missing.</source>
        <translation>De momento solo hay un +. Faltan el código de país y el número.</translation>
    </message>
    <message>
        <source>There is no digit in this. Enter the number in digits.</source>
        <translation>Aquí no hay ningún dígito. Escriba el número con dígitos.</translation>
    </message>
    <message>
        <source>This text is far too long for a telephone number. Enter the number alone.</source>
        <translation>Este texto es demasiado largo para un número de teléfono. Escriba solo el número.</translation>
    </message>
    <message>
        <source>Enter a telephone number.</source>
        <translation>Escriba un número de teléfono.</translation>
    </message>
    <message>
        <source>The voice call can&apos;t dial the extension %1. Ask for a number that rings directly.</source>
        <translation>La llamada de voz no puede marcar la extensión %1. Pida un número que suene directamente.</translation>
    </message>
    <message>
        <source>International freephone</source>
        <translation>Servicio gratuito internacional</translation>
    </message>
    <message>
        <source>International shared-cost service</source>
        <translation>Servicio internacional de coste compartido</translation>
    </message>
    <message>
        <source>Inmarsat satellite network</source>
        <translation>Red de satélites Inmarsat</translation>
    </message>
    <message>
        <source>Universal personal numbers</source>
        <translation>Números personales universales</translation>
    </message>
    <message>
        <source>Global satellite network</source>
        <translation>Red mundial de satélites</translation>
    </message>
    <message>
        <source>International network</source>
        <translation>Red internacional</translation>
    </message>
    <message>
        <source>Humanitarian relief network</source>
        <translation>Red de ayuda humanitaria</translation>
    </message>
    <message>
        <source>International premium-rate service</source>
        <translation>Servicio internacional de tarificación adicional</translation>
    </message>
    <message>
        <source>Worldwide network</source>
        <translation>Red mundial</translation>
    </message>
    <message>
        <source>This is too short for a number of %1. Is a digit missing, or the area code?</source>
        <translation>Es demasiado corto para un número de %1. ¿Falta un dígito o el código de área?</translation>
    </message>
    <message>
        <source>This is too long for a number of %1. Is there a digit too many?</source>
        <translation>Es demasiado largo para un número de %1. ¿Sobra algún dígito?</translation>
    </message>
    <message>
        <source>This is too short for a telephone number. Digits are missing.</source>
        <translation>Es demasiado corto para un número de teléfono. Faltan dígitos.</translation>
    </message>
    <message>
        <source>No telephone of %1 can have this number. Check its digits with the customer.</source>
        <translation>Ningún teléfono de %1 puede tener este número. Compruebe los dígitos con el cliente.</translation>
    </message>
    <message>
        <source>If %1 is meant, put a + in front.</source>
        <translation>Si se refiere a %1, ponga un + delante.</translation>
    </message>
    <message>
        <source>This number has no country code, and no default country is set. Write it with + and the country code.</source>
        <translation>Este número no tiene código de país y no hay un país predeterminado. Escríbalo con + y el código de país.</translation>
    </message>
    <message>
        <source>No country has a calling code that starts %1. Check the digits after the +.</source>
        <translation>Ningún país tiene un código que empiece por %1. Compruebe los dígitos después del +.</translation>
    </message>
    <message>
        <source>This has %1 digits; no telephone number has that many. Enter one number at a time.</source>
        <translation>Tiene %1 dígitos; ningún número de teléfono tiene tantos. Escriba un número cada vez.</translation>
    </message>
    <message>
        <source>landline number</source>
        <translation>número fijo</translation>
    </message>
    <message>
        <source>mobile number</source>
        <translation>número móvil</translation>
    </message>
    <message>
        <source>landline or mobile number</source>
        <translation>número fijo o móvil</translation>
    </message>
    <message>
        <source>freephone number</source>
        <translation>número gratuito</translation>
    </message>
    <message>
        <source>premium-rate number</source>
        <translation>número de tarificación adicional</translation>
    </message>
    <message>
        <source>shared-cost number</source>
        <translation>número de coste compartido</translation>
    </message>
    <message>
        <source>VoIP number</source>
        <translation>número de VoIP</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>número personal</translation>
    </message>
    <message>
        <source>pager number</source>
        <translation>número de buscapersonas</translation>
    </message>
    <message>
        <source>company-wide number</source>
        <translation>número corporativo</translation>
    </message>
    <message>
        <source>voicemail number</source>
        <translation>número de buzón de voz</translation>
    </message>
    <message>
        <source>satellite number</source>
        <translation>número de satélite</translation>
    </message>
    <message>
        <source>number of an unknown kind</source>
        <translation>número de tipo desconocido</translation>
    </message>
</context>
<context>
    <name>Plivo</name>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere un minuto y vuelva a intentarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Espere %n segundo y vuelva a intentarlo.</numerusform>
            <numerusform>Espere %n segundos y vuelva a intentarlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s), then try again.</source>
        <translation>
            <numerusform>Espere %n minuto y vuelva a intentarlo.</numerusform>
            <numerusform>Espere %n minutos y vuelva a intentarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection, then try again.</source>
        <translation>Compruebe la conexión de red de este equipo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be found.</source>
        <translation>No se encuentra el servidor %1.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection and the address in the profile.</source>
        <translation>Compruebe la conexión de red de este equipo y la dirección en el perfil.</translation>
    </message>
    <message>
        <source>The server %1 refuses connections.</source>
        <translation>El servidor %1 no acepta conexiones.</translation>
    </message>
    <message>
        <source>Check the address in the profile and that no firewall is in the way, then try again.</source>
        <translation>Compruebe la dirección en el perfil y que ningún cortafuegos lo impida, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be reached.</source>
        <translation>No se puede acceder al servidor %1.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>No se pudo establecer una conexión segura con %1.</translation>
    </message>
    <message>
        <source>Check the address and port in the profile.</source>
        <translation>Compruebe la dirección y el puerto en el perfil.</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t prove that it is the right one: %2.</source>
        <translation>El servidor %1 no puede demostrar que es el correcto: %2.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock and the address in the profile, and whether something on the network inspects traffic.</source>
        <translation>Compruebe el reloj de este equipo, la dirección en el perfil y si algo en la red inspecciona el tráfico.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: it speaks no TLS of version 1.2 or later.</source>
        <translation>No se pudo establecer una conexión segura con %1: no usa TLS 1.2 ni posterior.</translation>
    </message>
    <message>
        <source>Check the address in the profile, and whether something on the network inspects traffic.</source>
        <translation>Compruebe la dirección en el perfil y si algo en la red inspecciona el tráfico.</translation>
    </message>
    <message>
        <source>The profile&apos;s own authorities can&apos;t be used: %1.</source>
        <translation>No se pueden usar las autoridades propias del perfil: %1.</translation>
    </message>
    <message>
        <source>Check network.ca in the profile.</source>
        <translation>Compruebe network.ca en el perfil.</translation>
    </message>
    <message>
        <source>The proxy didn&apos;t make a connection to %1.</source>
        <translation>El proxy no estableció la conexión con %1.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s proxy settings, then try again.</source>
        <translation>Compruebe los ajustes de proxy de este equipo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a user name and password, and doesn&apos;t accept what this computer&apos;s proxy settings have.</source>
        <translation>El proxy en el camino a %1 pide nombre de usuario y contraseña, y no acepta los de los ajustes de proxy de este equipo.</translation>
    </message>
    <message>
        <source>Put the right ones into this computer&apos;s proxy settings, or ask whoever runs the proxy to let this server through without.</source>
        <translation>Ponga los correctos en los ajustes de proxy de este equipo, o pida a quien administra el proxy que deje pasar este servidor sin ellos.</translation>
    </message>
    <message>
        <source>The server %1 didn&apos;t answer in time.</source>
        <translation>El servidor %1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be reached: it didn&apos;t answer in time.</source>
        <translation>No se puede acceder al servidor %1: no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before its answer was here.</source>
        <translation>La conexión con %1 se cortó antes de recibir su respuesta.</translation>
    </message>
    <message>
        <source>The server %1 sent an answer that can&apos;t be read.</source>
        <translation>El servidor %1 envió una respuesta que no se puede leer.</translation>
    </message>
    <message>
        <source>Check the address in the profile; if it is right, look at Plivo&apos;s status page.</source>
        <translation>Compruebe la dirección en el perfil; si es correcta, consulte la página de estado de Plivo.</translation>
    </message>
    <message>
        <source>The program ended before %1 had answered.</source>
        <translation>El programa terminó antes de que %1 respondiera.</translation>
    </message>
    <message>
        <source>%1 Plivo says: “%2”.</source>
        <translation>%1 Plivo dice: «%2».</translation>
    </message>
    <message>
        <source>Plivo didn&apos;t understand the request (status 400).</source>
        <translation>Plivo no entendió la solicitud (estado 400).</translation>
    </message>
    <message>
        <source>Check the caller id in the profile, and that the PHLO&apos;s Start node has the keys from, to and otp.</source>
        <translation>Compruebe el identificador de llamada en el perfil y que el nodo Start del PHLO tenga las claves from, to y otp.</translation>
    </message>
    <message>
        <source>Plivo didn&apos;t accept the auth id and auth token (status 401).</source>
        <translation>Plivo no aceptó el auth id y el auth token (estado 401).</translation>
    </message>
    <message>
        <source>Check both against the first page of Plivo&apos;s console.</source>
        <translation>Compruebe ambos con la primera página de la consola de Plivo.</translation>
    </message>
    <message>
        <source>The Plivo account has no credit for this (status 402).</source>
        <translation>La cuenta de Plivo no tiene saldo para esto (estado 402).</translation>
    </message>
    <message>
        <source>Ask an administrator to add credit in Plivo&apos;s console.</source>
        <translation>Pida a un administrador que añada saldo en la consola de Plivo.</translation>
    </message>
    <message>
        <source>Plivo doesn&apos;t allow this account to do that (status 403).</source>
        <translation>Plivo no permite a esta cuenta hacer eso (estado 403).</translation>
    </message>
    <message>
        <source>Ask an administrator to look at the account&apos;s permissions in Plivo&apos;s console.</source>
        <translation>Pida a un administrador que revise los permisos de la cuenta en la consola de Plivo.</translation>
    </message>
    <message>
        <source>Plivo has had too many requests from this account (status 429).</source>
        <translation>Plivo ha recibido demasiadas solicitudes de esta cuenta (estado 429).</translation>
    </message>
    <message>
        <source>The server points to another address (status %1), which isn&apos;t followed because the credentials would go with it.</source>
        <translation>El servidor remite a otra dirección (estado %1), que no se sigue porque las credenciales irían con la solicitud.</translation>
    </message>
    <message>
        <source>Check the address in the profile.</source>
        <translation>Compruebe la dirección en el perfil.</translation>
    </message>
    <message>
        <source>Plivo has a fault of its own (status %1).</source>
        <translation>Plivo tiene un error propio (estado %1).</translation>
    </message>
    <message>
        <source>If it stays, look at Plivo&apos;s status page.</source>
        <translation>Si continúa, consulte la página de estado de Plivo.</translation>
    </message>
    <message>
        <source>Plivo refused the request (status %1).</source>
        <translation>Plivo denegó la solicitud (estado %1).</translation>
    </message>
    <message>
        <source>Check the profile&apos;s settings; if they are right, ask Plivo&apos;s support.</source>
        <translation>Compruebe los ajustes del perfil; si son correctos, consulte al soporte de Plivo.</translation>
    </message>
</context>
<context>
    <name>PlivoCheck</name>
    <message>
        <source>The account has no credit left (%1). Unless Plivo bills it afterwards, add credit in Plivo&apos;s console, or calls will fail.</source>
        <translation>A la cuenta no le queda saldo (%1). Salvo que Plivo facture después, añada saldo en la consola de Plivo o las llamadas fallarán.</translation>
    </message>
    <message>
        <source>The account&apos;s credit is low (%1). Add credit in Plivo&apos;s console before calls begin to fail.</source>
        <translation>El saldo de la cuenta es bajo (%1). Añada saldo en la consola de Plivo antes de que las llamadas empiecen a fallar.</translation>
    </message>
    <message>
        <source>The account has credit (%1).</source>
        <translation>La cuenta tiene saldo (%1).</translation>
    </message>
    <message>
        <source>Plivo knows the account.</source>
        <translation>Plivo conoce la cuenta.</translation>
    </message>
    <message>
        <source>Plivo knows the account: %1.</source>
        <translation>Plivo conoce la cuenta: %1.</translation>
    </message>
    <message>
        <source>The PHLO is there: %1, made on %2.</source>
        <translation>El PHLO existe: %1, creado el %2.</translation>
    </message>
    <message>
        <source>The PHLO is there: %1.</source>
        <translation>El PHLO existe: %1.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>can&apos;t be used: %1</source>
        <translation>no se puede usar: %1</translation>
    </message>
    <message>
        <source>can&apos;t allow &quot;%1&quot;: such numbers are always refused because of what they cost.</source>
        <translation>no puede permitir «%1»: esos números siempre se deniegan por lo que cuestan.</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;. Besides the ordinary kinds, which are always allowed, there are: %2.</source>
        <translation>nombra «%1». Además de los tipos habituales, que siempre se permiten, existen: %2.</translation>
    </message>
    <message>
        <source>must name a file by its whole path: &quot;/path/ca.pem&quot;.</source>
        <translation>debe nombrar un archivo con su ruta completa: &quot;/path/ca.pem&quot;.</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;, which is no country code (two letters, ISO 3166-1: &quot;US&quot;).</source>
        <translation>nombra «%1», que no es un código de país (dos letras, ISO 3166-1: &quot;US&quot;).</translation>
    </message>
    <message>
        <source>is missing: it names the PHLO that places the calls (auth_id, phlo_id, from).</source>
        <translation>falta: indica el PHLO que realiza las llamadas (auth_id, phlo_id, from).</translation>
    </message>
    <message>
        <source>must be &quot;sealed&quot;: %1</source>
        <translation>debe ser &quot;sealed&quot;: %1</translation>
    </message>
    <message>
        <source>must be a country code (two letters, ISO 3166-1: &quot;US&quot;).</source>
        <translation>debe ser un código de país (dos letras, ISO 3166-1: &quot;US&quot;).</translation>
    </message>
    <message>
        <source>There is no config file %1. Check the path.</source>
        <translation>No existe el archivo de configuración %1. Compruebe la ruta.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a config file.</source>
        <translation>%1 es una carpeta, no un archivo de configuración.</translation>
    </message>
    <message>
        <source>The config file %1 can&apos;t be read: %2.</source>
        <translation>No se puede leer el archivo de configuración %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a config file.</source>
        <translation>%1 es demasiado grande para ser un archivo de configuración.</translation>
    </message>
    <message>
        <source>%1: line %2 is not JSON: %3.</source>
        <translation>%1: la línea %2 no es JSON: %3.</translation>
    </message>
    <message>
        <source>%1: a config file is one JSON object in braces.</source>
        <translation>%1: un archivo de configuración es un solo objeto JSON entre llaves.</translation>
    </message>
</context>
<context>
    <name>ProfileName</name>
    <message>
        <source>A profile needs a name.</source>
        <translation>El perfil necesita un nombre.</translation>
    </message>
    <message>
        <source>The name is too long: a profile&apos;s name has at most %1 characters.</source>
        <translation>El nombre es demasiado largo: el nombre de un perfil tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>The name has a character in it that can&apos;t be read. Type it again.</source>
        <translation>El nombre contiene un carácter que no se puede leer. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The name has an invisible character in it. Type it again.</source>
        <translation>El nombre contiene un carácter invisible. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>A profile&apos;s name can&apos;t begin or end with a space.</source>
        <translation>El nombre de un perfil no puede empezar ni terminar con un espacio.</translation>
    </message>
    <message>
        <source>A profile&apos;s name can&apos;t begin with a dot or a hyphen, nor end with a dot.</source>
        <translation>El nombre de un perfil no puede empezar con un punto o un guion, ni terminar con un punto.</translation>
    </message>
    <message>
        <source>A profile&apos;s name can&apos;t have a “%1” in it, because it is a file&apos;s name too.</source>
        <translation>El nombre de un perfil no puede contener «%1», porque también es el nombre de un archivo.</translation>
    </message>
    <message>
        <source>Windows keeps the name “%1” for a device. Choose another.</source>
        <translation>Windows reserva el nombre «%1» para un dispositivo. Elija otro.</translation>
    </message>
    <message>
        <source>The name “sandbox” is taken: that profile is always there. Choose another.</source>
        <translation>El nombre «sandbox» está ocupado: ese perfil siempre existe. Elija otro.</translation>
    </message>
</context>
<context>
    <name>ProfileSaving</name>
    <message>
        <source>The audit log has a key from now on, which is in the keychain. Programs of yours that can&apos;t ask the keychain, such as scheduled ones, need it in RINGPROOF_AUDIT_KEY.</source>
        <translation>El registro de auditoría tiene desde ahora una clave, que está en el llavero. Los programas suyos que no puedan consultar el llavero, como los programados, la necesitan en RINGPROOF_AUDIT_KEY.</translation>
    </message>
</context>
<context>
    <name>ProfileTransfer</name>
    <message>
        <source>%1 can&apos;t be read (%2). Check the path.</source>
        <translation>No se puede leer %1 (%2). Compruebe la ruta.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2). Nothing was imported.</source>
        <translation>No se puede leer %1 (%2). No se importó nada.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Nothing was exported; name a file in a folder that you may write to.</source>
        <translation>No se puede escribir %1 (%2). No se exportó nada; indique un archivo en una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing was exported; name another file.</source>
        <translation>%1 ya existe. No se exportó nada; indique otro archivo.</translation>
    </message>
    <message>
        <source>The secrets of this profile can&apos;t be kept: %1 Nothing was imported. Unlock the keychain, or import the profile without its secrets and set them in the environment.</source>
        <translation>No se pueden guardar los secretos de este perfil: %1 No se importó nada. Desbloquee el llavero, o importe el perfil sin sus secretos y defínalos en el entorno.</translation>
    </message>
    <message>
        <source>The sandbox is on every computer already and isn&apos;t exported.</source>
        <translation>El entorno de práctica ya está en todos los equipos y no se exporta.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>code read out by the customer</source>
        <translation>código leído por el cliente</translation>
    </message>
    <message>
        <source>code keyed in on the phone</source>
        <translation>código tecleado en el teléfono</translation>
    </message>
    <message>
        <source>code entered at another desk</source>
        <translation>código escrito en otro puesto</translation>
    </message>
    <message>
        <source>code entered by %1</source>
        <translation>código escrito por %1</translation>
    </message>
</context>
<context>
    <name>ReceiptFormat</name>
    <message>
        <source>Phone number {number} verified by voice call, {how}, {time}, by {operator} (run {run_id}, audit row {row})</source>
        <comment>The words in braces stay as they are.</comment>
        <translation>Número de teléfono {number} verificado por llamada de voz, {how}, {time}, por {operator} (ejecución {run_id}, fila de auditoría {row})</translation>
    </message>
    <message>
        <source>It is longer than a receipt&apos;s format may be (%1 characters). Shorten it.</source>
        <translation>Es más largo de lo que puede ser el formato de un comprobante (%1 caracteres). Acórtelo.</translation>
    </message>
    <message>
        <source>It has a line break or an invisible character in it. A receipt is one line; take it out.</source>
        <translation>Contiene un salto de línea o un carácter invisible. Un comprobante es una sola línea; quítelo.</translation>
    </message>
    <message>
        <source>There is no placeholder {%1}. There are: %2.</source>
        <translation>No existe el marcador {%1}. Existen: %2.</translation>
    </message>
    <message>
        <source>The brace at character %1 is alone. Write {{ or }} for a brace itself.</source>
        <translation>La llave del carácter %1 está sola. Escriba {{ o }} para una llave como tal.</translation>
    </message>
</context>
<context>
    <name>RedisAddress</name>
    <message>
        <source>Between the brackets of a Redis address stands an IPv6 address, such as redis://[::1]:6379/0.</source>
        <translation>Entre los corchetes de una dirección de Redis va una dirección IPv6, como redis://[::1]:6379/0.</translation>
    </message>
    <message>
        <source>An IPv6 address stands in brackets, such as redis://[::1]:6379/0.</source>
        <translation>Una dirección IPv6 va entre corchetes, como redis://[::1]:6379/0.</translation>
    </message>
    <message>
        <source>The Redis address names no host. Write it as redis://127.0.0.1:6379/0.</source>
        <translation>La dirección de Redis no indica ningún host. Escríbala como redis://127.0.0.1:6379/0.</translation>
    </message>
    <message>
        <source>The host of the Redis address has a character that no host name has.</source>
        <translation>El host de la dirección de Redis contiene un carácter que ningún nombre de host tiene.</translation>
    </message>
    <message>
        <source>The port of the Redis address, after the colon, must be a number from 1 to 65535.</source>
        <translation>El puerto de la dirección de Redis, después de los dos puntos, debe ser un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>A %1:// address names one server, and this one has a comma in it. Lists of servers begin with %1+sentinel:// or %1+cluster://.</source>
        <translation>Una dirección %1:// indica un solo servidor, y esta contiene una coma. Las listas de servidores empiezan por %1+sentinel:// o %1+cluster://.</translation>
    </message>
    <message>
        <source>Server %1 of the list in the Redis address can&apos;t be read. %2</source>
        <translation>No se puede leer el servidor %1 de la lista en la dirección de Redis. %2</translation>
    </message>
    <message>
        <source>A %1:// address names after its slash what the Sentinels watch, by letters, digits, dots, hyphens and underscores, such as %1://10.0.0.1:26379,10.0.0.2:26379/mymaster.</source>
        <translation>Una dirección %1:// indica tras la barra lo que vigilan los Sentinel, con letras, dígitos, puntos, guiones y guiones bajos, como %1://10.0.0.1:26379,10.0.0.2:26379/mymaster.</translation>
    </message>
    <message>
        <source>What stands after the slash of the Redis address must be the number of a database, such as 0.</source>
        <translation>Lo que va tras la barra de la dirección de Redis debe ser el número de una base de datos, como 0.</translation>
    </message>
    <message>
        <source>A Redis cluster has one database, 0. Leave out what stands after the slash of the Redis address.</source>
        <translation>Un Redis Cluster tiene una sola base de datos, 0. Omita lo que va tras la barra de la dirección de Redis.</translation>
    </message>
    <message>
        <source>A Redis address must not hold a password, because addresses are shown and stored. Leave it out and set the environment variable RINGPROOF_REDIS_PASSWORD.</source>
        <translation>Una dirección de Redis no debe contener una contraseña, porque las direcciones se muestran y se guardan. Omítala y defina la variable de entorno RINGPROOF_REDIS_PASSWORD.</translation>
    </message>
    <message>
        <source>The Redis address has an option that Ringproof doesn&apos;t know%1. There are: ca, cert, key, servername.</source>
        <translation>La dirección de Redis tiene una opción que Ringproof no conoce%1. Existen: ca, cert, key, servername.</translation>
    </message>
    <message>
        <source>The option %1 of the Redis address is about TLS, which a %2:// address doesn&apos;t use. For TLS, write %3://.</source>
        <translation>La opción %1 de la dirección de Redis se refiere a TLS, que una dirección %2:// no usa. Para TLS, escriba %3://.</translation>
    </message>
    <message>
        <source>The value of the option %1 of the Redis address can&apos;t be read: a % in it is written %25.</source>
        <translation>No se puede leer el valor de la opción %1 de la dirección de Redis: un % se escribe %25.</translation>
    </message>
    <message>
        <source>The option %1 of the Redis address has no value.</source>
        <translation>La opción %1 de la dirección de Redis no tiene valor.</translation>
    </message>
    <message>
        <source>The option %1 stands twice in the Redis address.</source>
        <translation>La opción %1 está dos veces en la dirección de Redis.</translation>
    </message>
    <message>
        <source>The option %1 of the Redis address must name a file by its whole path, such as %1=/etc/ringproof/%1.pem.</source>
        <translation>La opción %1 de la dirección de Redis debe indicar un archivo con su ruta completa, como %1=/etc/ringproof/%1.pem.</translation>
    </message>
    <message>
        <source>The option %1 of the Redis address must be the name in the server&apos;s certificate, such as redis.example.com.</source>
        <translation>La opción %1 de la dirección de Redis debe ser el nombre que figura en el certificado del servidor, como redis.example.com.</translation>
    </message>
    <message>
        <source>The options cert and key of the Redis address go together, and %1 is missing.</source>
        <translation>Las opciones cert y key de la dirección de Redis van juntas, y falta %1.</translation>
    </message>
    <message>
        <source>A Redis address begins with redis://, such as redis://127.0.0.1:6379/0.</source>
        <translation>Una dirección de Redis empieza por redis://, como redis://127.0.0.1:6379/0.</translation>
    </message>
    <message>
        <source>The address is of a kind that Ringproof doesn&apos;t know. A Redis address begins with redis://, rediss:// (TLS), redis+sentinel:// or redis+cluster://, such as redis://127.0.0.1:6379/0.</source>
        <translation>La dirección es de un tipo que Ringproof no conoce. Una dirección de Redis empieza por redis://, rediss:// (TLS), redis+sentinel:// o redis+cluster://, como redis://127.0.0.1:6379/0.</translation>
    </message>
    <message>
        <source>The user in the Redis address, before the @, can&apos;t be read. Write special characters as %2F and the like.</source>
        <translation>No se puede leer el usuario de la dirección de Redis, antes de la @. Escriba los caracteres especiales como %2F y similares.</translation>
    </message>
    <message>
        <source>There is a # in the Redis address. Leave it out; in the name of a file it is written %23.</source>
        <translation>Hay un # en la dirección de Redis. Omítalo; en el nombre de un archivo se escribe %23.</translation>
    </message>
</context>
<context>
    <name>RedisTls</name>
    <message>
        <source>the key in %1 is locked by a passphrase, for which nobody can be asked here. Use a key without one, in a file that only its user can read</source>
        <translation>la clave de %1 está protegida por una frase de contraseña, que aquí no se puede pedir a nadie. Use una clave sin ella, en un archivo que solo su usuario pueda leer</translation>
    </message>
    <message>
        <source>there is no EC or RSA key in PEM form in %1</source>
        <translation>no hay ninguna clave EC o RSA en formato PEM en %1</translation>
    </message>
    <message>
        <source>it asks for a certificate of ours. Name one with its key: ?cert=/path/desk.pem&amp;key=/path/desk.key</source>
        <translation>pide un certificado nuestro. Indique uno con su clave: ?cert=/path/desk.pem&amp;key=/path/desk.key</translation>
    </message>
    <message>
        <source>it and Ringproof have no way of TLS in common</source>
        <translation>no tiene con Ringproof ninguna modalidad de TLS en común</translation>
    </message>
    <message>
        <source>it doesn&apos;t take us by TLS as we come. It may ask for a certificate of ours: ?cert=/path/desk.pem&amp;key=/path/desk.key</source>
        <translation>no nos acepta por TLS tal como nos presentamos. Quizá pida un certificado nuestro: ?cert=/path/desk.pem&amp;key=/path/desk.key</translation>
    </message>
    <message>
        <source>it speaks no TLS of version 1.2 or later</source>
        <translation>no usa TLS 1.2 ni posterior</translation>
    </message>
    <message>
        <source>it serves no host of the name that it was asked for. Check the host, and servername if there is one</source>
        <translation>no atiende a ningún host con el nombre solicitado. Compruebe el host, y servername si lo hay</translation>
    </message>
    <message>
        <source>our certificate in %1 has expired</source>
        <translation>nuestro certificado en %1 ha caducado</translation>
    </message>
    <message>
        <source>our certificate in %1 was revoked</source>
        <translation>nuestro certificado en %1 fue revocado</translation>
    </message>
    <message>
        <source>it doesn&apos;t know the authority that issued our certificate in %1</source>
        <translation>no conoce la autoridad que emitió nuestro certificado en %1</translation>
    </message>
    <message>
        <source>it doesn&apos;t accept our certificate in %1</source>
        <translation>no acepta nuestro certificado en %1</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>your administrator</source>
        <translation>su administrador</translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>dentro de %n segundo</numerusform>
            <numerusform>dentro de %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>dentro de %n minuto</numerusform>
            <numerusform>dentro de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>dentro de %n hora</numerusform>
            <numerusform>dentro de %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be called again %1, or at once if a supervisor resets the number.</source>
        <translation>Se puede volver a llamar %1, o de inmediato si un supervisor restablece el número.</translation>
    </message>
    <message>
        <source>It can be called again %1. Resetting numbers is switched off on this computer; ask %2 if it can&apos;t wait.</source>
        <translation>Se puede volver a llamar %1. Restablecer números está desactivado en este equipo; consulte a %2 si no puede esperar.</translation>
    </message>
    <message>
        <source>%1 is a %2. This profile doesn&apos;t call such numbers. Ask the customer for another number, or %3 to allow them.</source>
        <translation>%1 es un %2. Este perfil no llama a esos números. Pida otro número al cliente, o pida a %3 que los permita.</translation>
    </message>
    <message>
        <source>%1 is a %2. Calls to such numbers are always refused because of what they cost; nobody can allow them. Ask the customer for another number.</source>
        <translation>%1 es un %2. Las llamadas a esos números siempre se deniegan por lo que cuestan; nadie puede permitirlas. Pida otro número al cliente.</translation>
    </message>
    <message>
        <source>%1 belongs to no country (%2), and this profile calls numbers of certain countries only. Ask the customer for another number.</source>
        <translation>%1 no pertenece a ningún país (%2), y este perfil solo llama a números de determinados países. Pida otro número al cliente.</translation>
    </message>
    <message>
        <source>%1 is a number of %2, which shares the calling code +%3 with %4 and isn&apos;t among the countries that this profile calls. Ask the customer for another number, or %5 to allow %2 (%6).</source>
        <translation>%1 es un número de %2, que comparte el código +%3 con %4 y no está entre los países a los que llama este perfil. Pida otro número al cliente, o pida a %5 que permita %2 (%6).</translation>
    </message>
    <message>
        <source>%1 is a number of %2, which isn&apos;t among the countries that this profile calls. Ask the customer for another number, or %3 to allow %2 (%4).</source>
        <translation>%1 es un número de %2, que no está entre los países a los que llama este perfil. Pida otro número al cliente, o pida a %3 que permita %2 (%4).</translation>
    </message>
    <message>
        <source>%1 is never called by this profile: it is on the list of refused numbers (%2). Ask the customer for another number, or %3 to take it off the list.</source>
        <translation>Este perfil nunca llama a %1: está en la lista de números denegados (%2). Pida otro número al cliente, o pida a %3 que lo quite de la lista.</translation>
    </message>
    <message>
        <source>%1 was called a moment ago. %2</source>
        <translation>Se llamó a %1 hace un momento. %2</translation>
    </message>
    <message>
        <source>%1 has had all the calls that are allowed in an hour. %2</source>
        <translation>%1 ya ha recibido todas las llamadas permitidas en una hora. %2</translation>
    </message>
    <message>
        <source>%1 has had all the calls that are allowed in a day. %2</source>
        <translation>%1 ya ha recibido todas las llamadas permitidas en un día. %2</translation>
    </message>
    <message>
        <source>The account&apos;s calls for today are used up. Calls are possible again %1, when the day ends in UTC; if they can&apos;t wait, ask %2 to raise the daily budget.</source>
        <translation>Las llamadas de hoy de la cuenta están agotadas. Se podrá llamar de nuevo %1, cuando termine el día en UTC; si no puede esperar, pida a %2 que aumente el cupo diario.</translation>
    </message>
    <message>
        <source>Resetting numbers is switched off on this computer. Ask %1 if you need it.</source>
        <translation>Restablecer números está desactivado en este equipo. Consulte a %1 si lo necesita.</translation>
    </message>
</context>
<context>
    <name>RegionList</name>
    <message>
        <source>%1, +%2</source>
        <comment>country, calling code</comment>
        <translation>%1, +%2</translation>
    </message>
</context>
<context>
    <name>RequestGuard</name>
    <message>
        <source>The request names no host. Send one Host header.</source>
        <translation>La solicitud no indica ningún host. Envíe una sola cabecera Host.</translation>
    </message>
    <message>
        <source>The request was sent to another name than this computer&apos;s own. Use localhost or 127.0.0.1 with the port, or serve behind a proxy.</source>
        <translation>La solicitud se envió a un nombre que no es el de este equipo. Use localhost o 127.0.0.1 con el puerto, o sirva detrás de un proxy.</translation>
    </message>
    <message>
        <source>The request comes from a page of another site. Pages in a browser may not place calls; let your server make the request.</source>
        <translation>La solicitud procede de una página de otro sitio. Las páginas de un navegador no pueden realizar llamadas; haga que su servidor envíe la solicitud.</translation>
    </message>
    <message>
        <source>Too many requests with a wrong token came from here. Wait, then send the right one.</source>
        <translation>Llegaron de aquí demasiadas solicitudes con un token incorrecto. Espere y envíe el correcto.</translation>
    </message>
    <message>
        <source>The request shows no token, or a wrong one. Send it as a Bearer token, or as the password of Basic authentication.</source>
        <translation>La solicitud no presenta ningún token, o presenta uno incorrecto. Envíelo como token Bearer o como contraseña de la autenticación Basic.</translation>
    </message>
</context>
<context>
    <name>RespReader</name>
    <message>
        <source>it sent a reply larger than any that was asked for</source>
        <translation>envió una respuesta mayor que cualquiera que se hubiera pedido</translation>
    </message>
    <message>
        <source>what it sends is not the protocol of a Redis</source>
        <translation>lo que envía no es el protocolo de un Redis</translation>
    </message>
</context>
<context>
    <name>Ringproof::ActiveCodes</name>
    <message>
        <source>Ran out</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Attempts used up</source>
        <translation>Intentos agotados</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Call not placed</source>
        <translation>Llamada no realizada</translation>
    </message>
    <message>
        <source>About to run out</source>
        <translation>A punto de caducar</translation>
    </message>
    <message>
        <source>Wrong code entered</source>
        <translation>Código incorrecto</translation>
    </message>
    <message>
        <source>Waiting for the code</source>
        <translation>Esperando el código</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>attempts left</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Number ending in %1, %2, by %3</source>
        <translation>Número terminado en %1, %2, por %3</translation>
    </message>
    <message>
        <source>Number ending in %1, %2, %3 left, attempts left %4, by %5</source>
        <translation>Número terminado en %1, %2, quedan %3, intentos restantes %4, por %5</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Attempts left</source>
        <translation>Intentos restantes</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Called at</source>
        <translation>Hora de llamada</translation>
    </message>
</context>
<context>
    <name>Ringproof::ActiveCodesPage</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Active codes</source>
        <translation>Códigos activos</translation>
    </message>
    <message>
        <source>State of the list</source>
        <translation>Estado de la lista</translation>
    </message>
    <message>
        <source>The codes that customers of the whole team can use now. The codes themselves are never shown.</source>
        <translation>Los códigos que los clientes de todo el grupo pueden usar ahora. Los códigos en sí nunca se muestran.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by operator or number</source>
        <translation>Filtrar por operador o número</translation>
    </message>
    <message>
        <source>Part of an operator&apos;s name, a whole number, or its last two digits</source>
        <translation>Parte del nombre de un operador, un número completo o sus dos últimos dígitos</translation>
    </message>
    <message>
        <source>Codes shown</source>
        <translation>Códigos mostrados</translation>
    </message>
    <message>
        <source>The store can&apos;t be asked</source>
        <translation>No se puede consultar el almacén</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No live code matches the filter.</source>
        <translation>Ningún código vigente coincide con el filtro.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>No live codes</source>
        <translation>No hay códigos vigentes</translation>
    </message>
    <message>
        <source>As soon as somebody on the team calls a customer, the code is listed here until it is used or runs out.</source>
        <translation>En cuanto alguien del grupo llame a un cliente, el código aparecerá aquí hasta que se use o caduque.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n código</numerusform>
            <numerusform>%n códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n code(s)</source>
        <translation>
            <numerusform>%1 de %n código</numerusform>
            <numerusform>%1 de %n códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>The code of %1 may still work. %2</source>
        <translation>Es posible que el código de %1 aún funcione. %2</translation>
    </message>
    <message>
        <source>The code of %1 was revoked.</source>
        <translation>Se revocó el código de %1.</translation>
    </message>
    <message>
        <source>The code of %1 had ended before.</source>
        <translation>El código de %1 ya había terminado.</translation>
    </message>
</context>
<context>
    <name>Ringproof::AppearanceSection</name>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Los del sistema</translation>
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
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>The size of text is the system&apos;s own.</source>
        <translation>El tamaño del texto es el del sistema.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nada se mueve por sí solo</translation>
    </message>
    <message>
        <source>The ring around a code and the sign of a ringing phone stand still then; what they say stands beside them.</source>
        <translation>El anillo alrededor del código y la señal de que suena un teléfono quedan quietos; lo que indican figura a su lado.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the console</source>
        <translation>Idioma de la consola</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Of the windows. In which languages calls are made is a setting of the profile, under Plivo.</source>
        <translation>El de las ventanas. Los idiomas de las llamadas son un ajuste del perfil, en Plivo.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Attention</name>
    <message>
        <source>%1 is verified</source>
        <translation>%1 está verificado</translation>
    </message>
    <message>
        <source>The customer keyed in the code on the phone.</source>
        <translation>El cliente tecleó el código en el teléfono.</translation>
    </message>
    <message>
        <source>The code was entered at another desk.</source>
        <translation>El código se escribió en otro puesto.</translation>
    </message>
    <message>
        <source>The call to %1 failed</source>
        <translation>La llamada a %1 falló</translation>
    </message>
    <message>
        <source>%1. The customer&apos;s card says what to do next.</source>
        <translation>%1. La ficha del cliente indica qué hacer a continuación.</translation>
    </message>
    <message>
        <source>No call was placed. The customer&apos;s card says why.</source>
        <translation>No se realizó ninguna llamada. La ficha del cliente indica por qué.</translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditCheckCard</name>
    <message>
        <source>Is it sound?</source>
        <translation>¿Está íntegro?</translation>
    </message>
    <message>
        <source>Reads every row and finds the first that was changed, removed or put in, and whether rows are missing at the end.</source>
        <translation>Lee todas las filas y encuentra la primera que se haya cambiado, eliminado o introducido, y si faltan filas al final.</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Comprobar registro</translation>
    </message>
    <message>
        <source>Check the audit log</source>
        <translation>Comprobar el registro de auditoría</translation>
    </message>
    <message>
        <source>Checking the log</source>
        <translation>Comprobando el registro</translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditKeyCard</name>
    <message>
        <source>The log and its key</source>
        <translation>El registro y su clave</translation>
    </message>
    <message>
        <source>Every call, verification and change is written down with who did it and when; numbers are masked, and a code is never written. The log belongs to this computer, whatever the profile.</source>
        <translation>Cada llamada, verificación y cambio se anota con quién lo hizo y cuándo; los números se enmascaran y nunca se escribe un código. El registro pertenece a este equipo, sea cual sea el perfil.</translation>
    </message>
    <message>
        <source>State of the audit log&apos;s key</source>
        <translation>Estado de la clave del registro de auditoría</translation>
    </message>
    <message>
        <source>Result of making a key</source>
        <translation>Resultado de crear una clave</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Crear clave</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Make a key for the audit log</source>
        <translation>Crear una clave para el registro de auditoría</translation>
    </message>
    <message>
        <source>The key is in the keychain. The log is signed with it from the next time that Ringproof opens a profile.</source>
        <translation>La clave está en el llavero. El registro se firmará con ella desde la próxima vez que Ringproof abra un perfil.</translation>
    </message>
    <message>
        <source>The log has a key, from RINGPROOF_AUDIT_KEY. Nobody without it can change a row unnoticed.</source>
        <translation>El registro tiene una clave, de RINGPROOF_AUDIT_KEY. Nadie sin ella puede cambiar una fila sin que se note.</translation>
    </message>
    <message>
        <source>The log has a key, in the keychain. Nobody without it can change a row unnoticed.</source>
        <translation>El registro tiene una clave, en el llavero. Nadie sin ella puede cambiar una fila sin que se note.</translation>
    </message>
    <message>
        <source>The log has no key. It shows careless changes, but somebody who can write the file and knows how could change it unnoticed.</source>
        <translation>El registro no tiene clave. Revela cambios descuidados, pero alguien que pueda escribir el archivo y sepa cómo podría cambiarlo sin que se note.</translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditLog</name>
    <message>
        <source>Nothing was removed.</source>
        <translation>No se eliminó nada.</translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditReader</name>
    <message>
        <source>The export can&apos;t be written (%1). What is there is not complete. Make room or choose another place, then export again.</source>
        <translation>No se puede escribir la exportación (%1). Lo que hay no está completo. Libere espacio o elija otro lugar y exporte de nuevo.</translation>
    </message>
    <message>
        <source>The export was stopped and is not complete.</source>
        <translation>La exportación se detuvo y no está completa.</translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditRetentionCard</name>
    <message>
        <source>How long it is kept</source>
        <translation>Cuánto tiempo se conserva</translation>
    </message>
    <message>
        <source>Removes the oldest rows; what remains can still be checked. Nothing is removed by itself.</source>
        <translation>Elimina las filas más antiguas; lo que queda aún se puede comprobar. Nada se elimina por sí solo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Eliminarlas</translation>
    </message>
    <message>
        <source>Result of removing old rows</source>
        <translation>Resultado de eliminar filas antiguas</translation>
    </message>
    <message>
        <source>Remove rows older than this many days</source>
        <translation>Eliminar filas con más de estos días</translation>
    </message>
    <message>
        <source>Days that are kept</source>
        <translation>Días que se conservan</translation>
    </message>
    <message>
        <source>Remove old rows</source>
        <translation>Eliminar filas antiguas</translation>
    </message>
    <message>
        <source>They can&apos;t be brought back.</source>
        <translation>No se pueden recuperar.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Eliminando…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed. What remains can still be checked.</source>
        <translation>
            <numerusform>%n fila eliminada. Lo que queda aún se puede comprobar.</numerusform>
            <numerusform>%n filas eliminadas. Lo que queda aún se puede comprobar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditStatistician</name>
    <message>
        <source>Counting was stopped.</source>
        <translation>Se detuvo el recuento.</translation>
    </message>
</context>
<context>
    <name>Ringproof::CallSection</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Cambiar número</translation>
    </message>
    <message>
        <source>Ends the call, revokes the code, and goes back to the number</source>
        <translation>Termina la llamada, revoca el código y vuelve al número</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message>
        <source>Code void</source>
        <translation>Código anulado</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Se colgó</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Sin llamada</translation>
    </message>
    <message>
        <source>%1&#xa0;· %2</source>
        <comment>about a number, language of the call</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>Comprobando el código…</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left</source>
        <translation>
            <numerusform>Queda %n intento</numerusform>
            <numerusform>Quedan %n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>The code that the customer hears</source>
        <translation>El código que oye el cliente</translation>
    </message>
</context>
<context>
    <name>Ringproof::ChartCard</name>
    <message>
        <source>There is nothing to show for this time.</source>
        <translation>No hay nada que mostrar para este periodo.</translation>
    </message>
    <message>
        <source>%1, table</source>
        <translation>%1, tabla</translation>
    </message>
    <message>
        <source>%1, chart</source>
        <translation>%1, gráfico</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>%1: show as a chart</source>
        <translation>%1: mostrar como gráfico</translation>
    </message>
    <message>
        <source>%1: show as a table</source>
        <translation>%1: mostrar como tabla</translation>
    </message>
</context>
<context>
    <name>Ringproof::CheckCard</name>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>Resultado de la comprobación</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>It works, but something needs a look.</source>
        <translation>Funciona, pero hay algo que revisar.</translation>
    </message>
</context>
<context>
    <name>Ringproof::CheckList</name>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Doesn&apos;t work</source>
        <translation>No funciona</translation>
    </message>
</context>
<context>
    <name>Ringproof::CheckSection</name>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>Resultado de la comprobación</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>¿Funciona?</translation>
    </message>
    <message>
        <source>Asks Plivo for the account and the PHLO of this profile. No call is placed, and nothing is charged.</source>
        <translation>Consulta a Plivo la cuenta y el PHLO de este perfil. No se realiza ninguna llamada ni se cobra nada.</translation>
    </message>
    <message>
        <source>Make a test call</source>
        <translation>Hacer una llamada de prueba</translation>
    </message>
    <message>
        <source>A test call is a call like any other: on the page Verify, type the number of a phone at hand. It counts and costs like any other.</source>
        <translation>Una llamada de prueba es una llamada como cualquier otra: en la página Verificar, escriba el número de un teléfono que tenga a mano. Cuenta y cuesta como cualquier otra.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Asking Plivo…</source>
        <translation>Consultando a Plivo…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Calls won&apos;t work until this is mended.</source>
        <translation>Las llamadas no funcionarán hasta que esto se corrija.</translation>
    </message>
    <message>
        <source>Calls work, but something needs a look.</source>
        <translation>Las llamadas funcionan, pero hay algo que revisar.</translation>
    </message>
    <message>
        <source>Everything that can be checked is in order.</source>
        <translation>Todo lo que se puede comprobar está en orden.</translation>
    </message>
</context>
<context>
    <name>Ringproof::ChosenCode</name>
    <message>
        <source>Call again</source>
        <translation>Llamar de nuevo</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Revoke the code</source>
        <translation>Revocar el código</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Choose a code to call its number again or to revoke it.</source>
        <translation>Elija un código para volver a llamar a su número o para revocarlo.</translation>
    </message>
    <message>
        <source>Opens the number on the page Verify; nothing is called before you say so there</source>
        <translation>Abre el número en la página Verificar; no se llama hasta que usted lo indique allí</translation>
    </message>
    <message>
        <source>The code then works no more, and the customer needs another call.</source>
        <translation>El código dejará de funcionar y el cliente necesitará otra llamada.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Cli</name>
    <message>
        <source>Standard output can&apos;t be written to.</source>
        <translation>No se puede escribir en la salida estándar.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Name a file in a folder that you may write to.</source>
        <translation>No se puede escribir %1 (%2). Indique un archivo en una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>--format is csv or jsonl (JSON Lines), not %1.</source>
        <translation>--format es csv o jsonl (JSON Lines), no %1.</translation>
    </message>
    <message>
        <source>With --json, name a file for the export: --out FILE.</source>
        <translation>Con --json, indique un archivo para la exportación: --out FILE.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2).</source>
        <translation>No se puede escribir %1 (%2).</translation>
    </message>
    <message>
        <source>Rows written to %1: %2</source>
        <translation>Filas escritas en %1: %2</translation>
    </message>
    <message>
        <source>Say how many days are kept: audit remove --older-than DAYS.</source>
        <translation>Indique cuántos días se conservan: audit remove --older-than DAYS.</translation>
    </message>
    <message>
        <source>There is no audit log at %1.</source>
        <translation>No hay ningún registro de auditoría en %1.</translation>
    </message>
    <message>
        <source>Rows removed: %1. What remains can still be checked.</source>
        <translation>Filas eliminadas: %1. Lo que queda aún se puede comprobar.</translation>
    </message>
    <message>
        <source>Say what to do with the audit log: verify, export or remove.</source>
        <translation>Indique qué hacer con el registro de auditoría: verify, export o remove.</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>use this profile (see: ringproof-cli profiles)</source>
        <translation>usar este perfil (consulte: ringproof-cli profiles)</translation>
    </message>
    <message>
        <source>use this config file</source>
        <translation>usar este archivo de configuración</translation>
    </message>
    <message>
        <source>print one JSON object on one line</source>
        <translation>escribir un objeto JSON en una línea</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>mostrar esta ayuda</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>mostrar la versión</translation>
    </message>
    <message>
        <source>call a number and speak a code</source>
        <translation>llamar a un número y dictar un código</translation>
    </message>
    <message>
        <source>stay and tell what becomes of the call</source>
        <translation>permanecer y contar cómo va la llamada</translation>
    </message>
    <message>
        <source>the customer&apos;s language (en, es, pt-BR), where the profile has a choice</source>
        <translation>el idioma del cliente (en, es, pt-BR), si el perfil ofrece varios</translation>
    </message>
    <message>
        <source>judge the code that came back; - reads it from standard input</source>
        <translation>comprobar el código que se devolvió; - lo lee de la entrada estándar</translation>
    </message>
    <message>
        <source>end a number&apos;s code before its time</source>
        <translation>terminar antes de tiempo el código de un número</translation>
    </message>
    <message>
        <source>clear a number&apos;s cooldown and limits</source>
        <translation>borrar la pausa y los límites de un número</translation>
    </message>
    <message>
        <source>tell how a number stands</source>
        <translation>mostrar el estado de un número</translation>
    </message>
    <message>
        <source>list the live codes (never the digits)</source>
        <translation>enumerar los códigos vigentes (nunca los dígitos)</translation>
    </message>
    <message>
        <source>offer /dispatch_otp/ and /verify_otp/ over HTTP</source>
        <translation>ofrecer /dispatch_otp/ y /verify_otp/ por HTTP</translation>
    </message>
    <message>
        <source>address to listen on (127.0.0.1)</source>
        <translation>dirección en la que escuchar (127.0.0.1)</translation>
    </message>
    <message>
        <source>port to listen on (5001; 0: any free one)</source>
        <translation>puerto en el que escuchar (5001; 0: cualquiera libre)</translation>
    </message>
    <message>
        <source>certificate chain, PEM, to speak TLS with</source>
        <translation>cadena de certificados, PEM, para usar TLS</translation>
    </message>
    <message>
        <source>its private key, PEM</source>
        <translation>su clave privada, PEM</translation>
    </message>
    <message>
        <source>a proxy in front speaks TLS</source>
        <translation>un proxy delante se encarga de TLS</translation>
    </message>
    <message>
        <source>run Plivo&apos;s stand-in by itself</source>
        <translation>ejecutar solo el sustituto de Plivo</translation>
    </message>
    <message>
        <source>port on 127.0.0.1 (any free one)</source>
        <translation>puerto en 127.0.0.1 (cualquiera libre)</translation>
    </message>
    <message>
        <source>how much faster than real phones (1)</source>
        <translation>cuánto más rápido que los teléfonos reales (1)</translation>
    </message>
    <message>
        <source>check config, PHLO and store, and say what to mend</source>
        <translation>comprobar configuración, PHLO y almacén, y decir qué corregir</translation>
    </message>
    <message>
        <source>check the audit log, write it out, remove what is old</source>
        <translation>comprobar el registro de auditoría, exportarlo, eliminar lo antiguo</translation>
    </message>
    <message>
        <source>another log than this computer&apos;s</source>
        <translation>otro registro en lugar del de este equipo</translation>
    </message>
    <message>
        <source>export: comma-separated values, or JSON Lines</source>
        <translation>export: valores separados por comas o JSON Lines</translation>
    </message>
    <message>
        <source>export: where to (standard output)</source>
        <translation>export: adónde (salida estándar)</translation>
    </message>
    <message>
        <source>export: this number&apos;s rows only</source>
        <translation>export: solo las filas de este número</translation>
    </message>
    <message>
        <source>remove: how many days are kept</source>
        <translation>remove: cuántos días se conservan</translation>
    </message>
    <message>
        <source>list the profiles, or: show, create, set, unset, duplicate, rename, remove, export, import</source>
        <translation>enumerar los perfiles, o bien: show, create, set, unset, duplicate, rename, remove, export, import</translation>
    </message>
    <message>
        <source>create: the config file that it begins as (-: standard input)</source>
        <translation>create: el archivo de configuración del que parte (-: entrada estándar)</translation>
    </message>
    <message>
        <source>import: what to call it here</source>
        <translation>import: cómo llamarlo aquí</translation>
    </message>
    <message>
        <source>export, import: the settings alone</source>
        <translation>export, import: solo los ajustes</translation>
    </message>
    <message>
        <source>one whole verification in the sandbox, on this terminal</source>
        <translation>una verificación completa en el entorno de práctica, en esta terminal</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See: ringproof-cli --help</source>
        <translation>No existe el comando «%1». Consulte: ringproof-cli --help</translation>
    </message>
    <message>
        <source>%1 has no option --%2. Usage: %3</source>
        <translation>%1 no tiene la opción --%2. Uso: %3</translation>
    </message>
    <message>
        <source>There is no option --%1 before the command. See: ringproof-cli --help</source>
        <translation>No existe la opción --%1 antes del comando. Consulte: ringproof-cli --help</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 no lleva valor.</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2</source>
        <translation>--%1 necesita un valor: --%1 %2</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 se indicó dos veces.</translation>
    </message>
    <message>
        <source>Say what to do. See: ringproof-cli --help</source>
        <translation>Indique qué hacer. Consulte: ringproof-cli --help</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Give either --config or --profile, not both.</source>
        <translation>Indique --config o --profile, pero no ambos.</translation>
    </message>
    <message>
        <source>Verifies phone numbers by voice one-time codes.</source>
        <translation>Verifica números de teléfono mediante códigos de un solo uso por voz.</translation>
    </message>
    <message>
        <source>Usage: ringproof-cli [--profile NAME | --config FILE] [--json] COMMAND …</source>
        <translation>Uso: ringproof-cli [--profile NAME | --config FILE] [--json] COMMAND …</translation>
    </message>
    <message>
        <source>Without --profile or --config everything happens in the sandbox: no call is placed.
Secrets come from the environment (RINGPROOF_AUTH_TOKEN, RINGPROOF_REDIS_PASSWORD, RINGPROOF_SEAL_KEY, RINGPROOF_AUDIT_KEY, RINGPROOF_HTTP_TOKEN), else from the keychain.
Exit status: 0 done or verified, 1 not verified or none, 2 bad usage or input, 3 refused by policy, 4 PHLO rejected, 5 store unreachable, 6 uncertain whether the phone rings.</source>
        <translation>Sin --profile ni --config todo ocurre en el entorno de práctica: no se realiza ninguna llamada.
Los secretos proceden del entorno (RINGPROOF_AUTH_TOKEN, RINGPROOF_REDIS_PASSWORD, RINGPROOF_SEAL_KEY, RINGPROOF_AUDIT_KEY, RINGPROOF_HTTP_TOKEN) o, si no, del llavero.
Estado de salida: 0 hecho o verificado, 1 no verificado o ninguno, 2 uso o entrada incorrectos, 3 denegado por la política, 4 PHLO rechazado, 5 almacén no accesible, 6 no se sabe si suena el teléfono.</translation>
    </message>
    <message>
        <source>verification initiated: %1 is being called. The code lives for %2 s.</source>
        <translation>Verificación iniciada: se está llamando a %1. El código vale durante %2 s.</translation>
    </message>
    <message>
        <source>It is uncertain whether %1 is being called: %2 Should the phone ring, the code lives for %3 s.</source>
        <translation>No se sabe si se está llamando a %1: %2 Si el teléfono suena, el código vale durante %3 s.</translation>
    </message>
    <message>
        <source>Calls left to this number: %1</source>
        <translation>Llamadas restantes a este número: %1</translation>
    </message>
    <message>
        <source>PHLO run: %1</source>
        <translation>Ejecución de PHLO: %1</translation>
    </message>
    <message>
        <source>The simulated phone says: %1</source>
        <translation>El teléfono simulado dice: %1</translation>
    </message>
    <message>
        <source>The simulated phone ends with this command: add --follow to hear the code.</source>
        <translation>El teléfono simulado termina con este comando: añada --follow para oír el código.</translation>
    </message>
    <message>
        <source>The profile %1 can be used.</source>
        <translation>El perfil %1 se puede usar.</translation>
    </message>
    <message>
        <source>Codes are stored plain: whoever can read the store can read them, and programs that check with GET and DEL can&apos;t promise single use. Use code_storage &quot;sealed&quot; unless such programs share the store.</source>
        <translation>Los códigos se guardan sin sellar: quien pueda leer el almacén puede leerlos, y los programas que comprueban con GET y DEL no pueden garantizar un solo uso. Use code_storage &quot;sealed&quot;, salvo que esos programas compartan el almacén.</translation>
    </message>
    <message>
        <source>Calls can be placed and codes verified.</source>
        <translation>Se pueden realizar llamadas y verificar códigos.</translation>
    </message>
    <message>
        <source>Something needs mending before calls can be placed.</source>
        <translation>Hay algo que corregir antes de poder realizar llamadas.</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking for its password on the desktop.</source>
        <translation>Esperando al llavero. Quizá esté pidiendo su contraseña en el escritorio.</translation>
    </message>
    <message>
        <source>This is not in the audit log: %1</source>
        <translation>Esto no está en el registro de auditoría: %1</translation>
    </message>
    <message>
        <source>Calls left in %1: %2</source>
        <translation>Llamadas restantes en %1: %2</translation>
    </message>
    <message>
        <source>Calls in %1: no limit</source>
        <translation>Llamadas en %1: sin límite</translation>
    </message>
    <message>
        <source>The code of %1 no longer works.</source>
        <translation>El código de %1 ya no funciona.</translation>
    </message>
    <message>
        <source>%1 has no live code.</source>
        <translation>%1 no tiene ningún código vigente.</translation>
    </message>
    <message>
        <source>%1 can be called again; its limits start afresh.</source>
        <translation>Se puede volver a llamar a %1; sus límites empiezan de cero.</translation>
    </message>
    <message>
        <source>%1 has a live code.</source>
        <translation>%1 tiene un código vigente.</translation>
    </message>
    <message>
        <source>Time left: %1 s</source>
        <translation>Tiempo restante: %1 s</translation>
    </message>
    <message>
        <source>Attempts left: %1</source>
        <translation>Intentos restantes: %1</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>una hora</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un día</translation>
    </message>
    <message>
        <source>Can be called again in %1 s</source>
        <translation>Se puede volver a llamar en %1 s</translation>
    </message>
    <message>
        <source>Can be called now, as far as the cooldown goes</source>
        <translation>Se puede llamar ahora, en lo que respecta a la pausa</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Frase de contraseña: </translation>
    </message>
    <message>
        <source>There is no passphrase. Type it at the terminal, write it to standard input, or set RINGPROOF_PASSPHRASE.</source>
        <translation>No hay frase de contraseña. Escríbala en la terminal, envíela por la entrada estándar o defina RINGPROOF_PASSPHRASE.</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>De nuevo la misma: </translation>
    </message>
    <message>
        <source>The two passphrases aren&apos;t the same. Nothing was done; try again.</source>
        <translation>Las dos frases de contraseña no son iguales. No se hizo nada; vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The config file %1 can&apos;t be read: %2.</source>
        <translation>No se puede leer el archivo de configuración %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a config file.</source>
        <translation>%1 es demasiado grande para ser un archivo de configuración.</translation>
    </message>
    <message>
        <source>%1 is laid down on this computer. Ask %2 if it must be changed.</source>
        <translation>%1 está fijado en este equipo. Consulte a %2 si debe cambiarse.</translation>
    </message>
    <message>
        <source>The profile “%1” was changed.</source>
        <translation>Se cambió el perfil «%1».</translation>
    </message>
    <message>
        <source>The sandbox can&apos;t be changed. Make a profile of your own.</source>
        <translation>El entorno de práctica no se puede cambiar. Cree un perfil propio.</translation>
    </message>
    <message>
        <source>The sandbox has no config file: no call leaves this computer.</source>
        <translation>El entorno de práctica no tiene archivo de configuración: ninguna llamada sale de este equipo.</translation>
    </message>
    <message>
        <source>The profile “%1” as it is used on this computer.</source>
        <translation>El perfil «%1» tal como se usa en este equipo.</translation>
    </message>
    <message>
        <source>Say what is in it: profiles create NAME --from FILE, a config file, or - for standard input.</source>
        <translation>Indique su contenido: profiles create NAME --from FILE, un archivo de configuración, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>There is a profile “%1” now.</source>
        <translation>Ahora existe el perfil «%1».</translation>
    </message>
    <message>
        <source>The profile “%1” doesn&apos;t say anything about %2.</source>
        <translation>El perfil «%1» no dice nada sobre %2.</translation>
    </message>
    <message>
        <source>There is a profile “%1” now, a copy of “%2”.</source>
        <translation>Ahora existe el perfil «%1», una copia de «%2».</translation>
    </message>
    <message>
        <source>The profile “%1” is called “%2” now.</source>
        <translation>El perfil «%1» ahora se llama «%2».</translation>
    </message>
    <message>
        <source>Its secrets are still in the keychain: %1</source>
        <translation>Sus secretos siguen en el llavero: %1</translation>
    </message>
    <message>
        <source>The profile “%1” is gone.</source>
        <translation>El perfil «%1» se eliminó.</translation>
    </message>
    <message>
        <source>The profile “%1” is in %2, without secrets.</source>
        <translation>El perfil «%1» está en %2, sin secretos.</translation>
    </message>
    <message>
        <source>The profile “%1” is in %2, with these secrets: %3. Tell the passphrase by another way than the file.</source>
        <translation>El perfil «%1» está en %2, con estos secretos: %3. Comunique la frase de contraseña por una vía distinta del archivo.</translation>
    </message>
    <message>
        <source>There is a profile “%1” now. No secrets came with it.</source>
        <translation>Ahora existe el perfil «%1». No llegó ningún secreto con él.</translation>
    </message>
    <message>
        <source>There is a profile “%1” now, and these secrets are in the keychain: %2.</source>
        <translation>Ahora existe el perfil «%1», y estos secretos están en el llavero: %2.</translation>
    </message>
    <message>
        <source>Profiles are config files in %1.</source>
        <translation>Los perfiles son archivos de configuración en %1.</translation>
    </message>
    <message>
        <source>profiles can&apos;t “%1”. It can: %2.</source>
        <translation>profiles no puede «%1». Puede: %2.</translation>
    </message>
    <message>
        <source>--host must be an IP address of this computer, like 127.0.0.1 or 0.0.0.0, not &quot;%1&quot;.</source>
        <translation>--host debe ser una dirección IP de este equipo, como 127.0.0.1 o 0.0.0.0, no «%1».</translation>
    </message>
    <message>
        <source>--port must be a number from 0 to 65535, not &quot;%1&quot;.</source>
        <translation>--port debe ser un número del 0 al 65535, no «%1».</translation>
    </message>
    <message>
        <source>--cert and --key go together.</source>
        <translation>--cert y --key van juntas.</translation>
    </message>
    <message>
        <source>See: ringproof-cli serve --help</source>
        <translation>Consulte: ringproof-cli serve --help</translation>
    </message>
    <message>
        <source>Serving /dispatch_otp/ and /verify_otp/ at %1. Ctrl+C ends it.</source>
        <translation>Sirviendo /dispatch_otp/ y /verify_otp/ en %1. Ctrl+C lo termina.</translation>
    </message>
    <message>
        <source>--speed must be a number from 0.1 to 1000, not &quot;%1&quot;.</source>
        <translation>--speed debe ser un número de 0.1 a 1000, no «%1».</translation>
    </message>
    <message>
        <source>%1 is called.</source>
        <translation>Se llama a %1.</translation>
    </message>
    <message>
        <source>%1 hears: %2</source>
        <translation>%1 oye: %2</translation>
    </message>
    <message>
        <source>The simulator answers at %1. No call is placed.</source>
        <translation>El simulador responde en %1. No se realiza ninguna llamada.</translation>
    </message>
    <message>
        <source>A config for it, with RINGPROOF_AUTH_TOKEN=%1:</source>
        <translation>Una configuración para él, con RINGPROOF_AUTH_TOKEN=%1:</translation>
    </message>
    <message>
        <source>Calling %1 in the sandbox: a simulated phone, no real call.</source>
        <translation>Llamando a %1 en el entorno de práctica: un teléfono simulado, ninguna llamada real.</translation>
    </message>
    <message>
        <source>The simulated call ended before the code was spoken.</source>
        <translation>La llamada simulada terminó antes de que se dictara el código.</translation>
    </message>
    <message>
        <source>The code is entered.</source>
        <translation>Se escribe el código.</translation>
    </message>
    <message>
        <source>Code: </source>
        <translation>Código: </translation>
    </message>
    <message>
        <source>Number verified: %1</source>
        <translation>Número verificado: %1</translation>
    </message>
    <message>
        <source>Number not verified: that is not the code. Attempts left: %1. Time left: %2 s.</source>
        <translation>Número no verificado: ese no es el código. Intentos restantes: %1. Tiempo restante: %2 s.</translation>
    </message>
    <message>
        <source>Number not verified: that was the last attempt, and the code is gone. Call again for a new one.</source>
        <translation>Número no verificado: era el último intento y el código ya no vale. Llame de nuevo para obtener otro.</translation>
    </message>
    <message>
        <source>number not found! There is no live code for %1: it has run out, was used, or was never sent. Call again for a new one.</source>
        <translation>¡Número no encontrado! No hay ningún código vigente para %1: caducó, se usó o nunca se envió. Llame de nuevo para obtener otro.</translation>
    </message>
    <message>
        <source>The code must be digits.</source>
        <translation>El código debe constar de dígitos.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Cli::Follower</name>
    <message>
        <source>The code has run out.</source>
        <translation>El código caducó.</translation>
    </message>
    <message>
        <source>It lasted %1 s.</source>
        <translation>Duró %1 s.</translation>
    </message>
    <message>
        <source>Nobody has heard the code.</source>
        <translation>Nadie ha oído el código.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>Number verified by %1.</source>
        <translation>Número verificado por %1.</translation>
    </message>
    <message>
        <source>The code is gone: too many wrong attempts.</source>
        <translation>El código ya no vale: demasiados intentos incorrectos.</translation>
    </message>
    <message>
        <source>The code was revoked.</source>
        <translation>Se revocó el código.</translation>
    </message>
    <message>
        <source>A wrong code was entered by %1.</source>
        <translation>%1 escribió un código incorrecto.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Cli::Listener</name>
    <message>
        <source>Its voice says: %1</source>
        <translation>Su voz dice: %1</translation>
    </message>
    <message>
        <source>The simulated phone rings.</source>
        <translation>El teléfono simulado suena.</translation>
    </message>
    <message>
        <source>The simulated phone is answered.</source>
        <translation>El teléfono simulado contesta.</translation>
    </message>
</context>
<context>
    <name>Ringproof::ClusterClient</name>
    <message numerus="yes">
        <source>%n requests are waiting for the Redis Cluster at %1 already; this one was not sent. Try again in a moment.</source>
        <translation>
            <numerusform>Ya hay %n solicitud en espera del Redis Cluster en %1; esta no se envió. Vuelva a intentarlo en un momento.</numerusform>
            <numerusform>Ya hay %n solicitudes en espera del Redis Cluster en %1; esta no se envió. Vuelva a intentarlo en un momento.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Redis Cluster at %1 doesn&apos;t answer. Nothing was sent.</source>
        <translation>El Redis Cluster en %1 no responde. No se envió nada.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 No se envió nada.</translation>
    </message>
    <message>
        <source>No server of the Redis Cluster at %1 keeps this part of the data at present.</source>
        <translation>Ningún servidor del Redis Cluster en %1 guarda esta parte de los datos en este momento.</translation>
    </message>
    <message>
        <source>%1 If it has a replica, that takes over within seconds: try again then.</source>
        <translation>%1 Si tiene una réplica, esta lo sustituye en segundos: vuelva a intentarlo entonces.</translation>
    </message>
    <message>
        <source>The connection to the Redis Cluster at %1 has been closed. Nothing was sent.</source>
        <translation>Se ha cerrado la conexión con el Redis Cluster en %1. No se envió nada.</translation>
    </message>
    <message>
        <source>The Redis at %1 doesn&apos;t answer.</source>
        <translation>El Redis en %1 no responde.</translation>
    </message>
    <message>
        <source>The Redis at %1 doesn&apos;t allow this user to ask for the cluster&apos;s servers. The user needs +cluster|slots.</source>
        <translation>El Redis en %1 no permite a este usuario consultar los servidores del clúster. El usuario necesita +cluster|slots.</translation>
    </message>
    <message>
        <source>The Redis at %1 isn&apos;t part of a cluster. Set its address as redis://…</source>
        <translation>El Redis en %1 no forma parte de un clúster. Ponga su dirección como redis://…</translation>
    </message>
    <message>
        <source>The Redis at %1 can&apos;t tell the cluster&apos;s servers (%2).</source>
        <translation>El Redis en %1 no puede indicar los servidores del clúster (%2).</translation>
    </message>
    <message>
        <source>The Redis at %1 knows of no server that keeps any data.</source>
        <translation>El Redis en %1 no conoce ningún servidor que guarde datos.</translation>
    </message>
    <message>
        <source>%1 Requests about what it keeps wait until it is back, or until its replica has taken over.</source>
        <translation>%1 Las solicitudes sobre lo que guarda esperan hasta que vuelva o hasta que su réplica lo sustituya.</translation>
    </message>
</context>
<context>
    <name>Ringproof::CodeEntry</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message numerus="yes">
        <source>That has %n digit(s), and the code has %1. Nothing was entered.</source>
        <translation>
            <numerusform>Tiene %n dígito y el código tiene %1. No se envió nada.</numerusform>
            <numerusform>Tiene %n dígitos y el código tiene %1. No se envió nada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::Console</name>
    <message>
        <source>Leave these customers?</source>
        <translation>¿Dejar a estos clientes?</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) still have a call or a live code.</source>
        <translation>
            <numerusform>%n cliente aún tiene una llamada o un código vigente.</numerusform>
            <numerusform>%n clientes aún tienen una llamada o un código vigente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening %1 takes their cards off the screen. Their calls go on, and their codes stay valid until they run out.</source>
        <translation>Al abrir %1, sus fichas desaparecen de la pantalla. Sus llamadas continúan y sus códigos siguen siendo válidos hasta que caduquen.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>%1 stays open. %2</source>
        <translation>%1 sigue abierto. %2</translation>
    </message>
    <message>
        <source>Opening the sandbox…</source>
        <translation>Abriendo el entorno de práctica…</translation>
    </message>
    <message>
        <source>Opening %1. The system&apos;s keychain may ask you to unlock it.</source>
        <translation>Abriendo %1. Es posible que el llavero del sistema le pida que lo desbloquee.</translation>
    </message>
    <message>
        <source>The HTTP endpoint of %1 is off now: codes that are keyed in on a phone don&apos;t reach this computer.</source>
        <translation>El punto de conexión HTTP de %1 está ahora desactivado: los códigos que se teclean en un teléfono no llegan a este equipo.</translation>
    </message>
    <message>
        <source>Secrets of %1</source>
        <translation>Secretos de %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Ringproof::CopyRow</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::CountdownRing</name>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se conoce</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::CustomerTabs</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Close customer</source>
        <translation>Cerrar cliente</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, needs attention</source>
        <translation>%1, requiere atención</translation>
    </message>
</context>
<context>
    <name>Ringproof::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Ringproof::EndpointPage</name>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Where a PHLO sends the code that a customer keys in on the phone, and where your own programs dispatch and verify.</source>
        <translation>Adonde un PHLO envía el código que un cliente teclea en el teléfono, y donde sus propios programas envían y verifican.</translation>
    </message>
</context>
<context>
    <name>Ringproof::EndpointSwitch</name>
    <message>
        <source>The endpoint is still finishing the requests that are under way. Switch it on when it is off.</source>
        <translation>El endpoint aún está terminando las solicitudes en curso. Actívelo cuando esté desactivado.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Endpoints</name>
    <message>
        <source>Too many requests concern this number. Wait, then go on more slowly.</source>
        <translation>Demasiadas solicitudes se refieren a este número. Espere y continúe más despacio.</translation>
    </message>
    <message>
        <source>Serving on %1 without TLS would send codes across the network in the clear. Give a certificate and its key, say that a proxy in front speaks TLS, or serve on 127.0.0.1.</source>
        <translation>Servir en %1 sin TLS enviaría códigos por la red sin cifrar. Indique un certificado y su clave, indique que un proxy delante se encarga de TLS, o sirva en 127.0.0.1.</translation>
    </message>
    <message>
        <source>Without a token, everybody who can reach the endpoints could place calls at your expense. Set RINGPROOF_HTTP_TOKEN to a long random text, or serve on 127.0.0.1 without a proxy.</source>
        <translation>Sin un token, cualquiera que pueda acceder a los endpoints podría realizar llamadas a su costa. Defina RINGPROOF_HTTP_TOKEN con un texto largo y aleatorio, o sirva en 127.0.0.1 sin proxy.</translation>
    </message>
    <message>
        <source>Too many requests come from here. Wait, then go on more slowly.</source>
        <translation>Llegan de aquí demasiadas solicitudes. Espere y continúe más despacio.</translation>
    </message>
    <message>
        <source>There is nothing here. The endpoints are /dispatch_otp/, /verify_otp/ and /healthz.</source>
        <translation>Aquí no hay nada. Los endpoints son /dispatch_otp/, /verify_otp/ y /healthz.</translation>
    </message>
    <message>
        <source>This method is not served here. Use GET or POST.</source>
        <translation>Este método no se sirve aquí. Use GET o POST.</translation>
    </message>
    <message>
        <source>The store can&apos;t be reached, so no code can be dispatched or verified.</source>
        <translation>No se puede acceder al almacén, así que no se puede enviar ni verificar ningún código.</translation>
    </message>
    <message>
        <source>The endpoints and their store are at work.</source>
        <translation>Los endpoints y su almacén están en funcionamiento.</translation>
    </message>
    <message>
        <source>The token is so short that it can be guessed, and whoever guesses it places calls at your expense. It needs at least %1 characters. Make one with: openssl rand -hex 32</source>
        <translation>El token es tan corto que se puede adivinar, y quien lo adivine hará llamadas a su costa. Debe tener al menos %1 caracteres. Cree uno con: openssl rand -hex 32</translation>
    </message>
</context>
<context>
    <name>Ringproof::EntryDetails</name>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Choose an entry to see all of it.</source>
        <translation>Elija una entrada para verla completa.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Sesión iniciada como</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a user on a computer</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Id de ejecución</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>Id de llamada</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Row of the log</source>
        <translation>Fila del registro</translation>
    </message>
    <message>
        <source>This call</source>
        <translation>Esta llamada</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time of day and what happened</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>Ringproof::ExchangeModel</name>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>Ringproof::ExchangeSection</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Copy the exchange</source>
        <translation>Copiar el intercambio</translation>
    </message>
    <message>
        <source>Requests and replies</source>
        <translation>Solicitudes y respuestas</translation>
    </message>
    <message>
        <source>What this window has said to Plivo, and what came back. Credentials and codes are never kept.</source>
        <translation>Lo que esta ventana ha dicho a Plivo y lo que ha recibido. Las credenciales y los códigos nunca se guardan.</translation>
    </message>
    <message>
        <source>Nothing yet. Place a call on the page Verify, and its requests are listed here.</source>
        <translation>Aún no hay nada. Realice una llamada en la página Verificar y sus solicitudes aparecerán aquí.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
</context>
<context>
    <name>Ringproof::FateSection</name>
    <message>
        <source>The next call</source>
        <translation>La próxima llamada</translation>
    </message>
    <message>
        <source>What the simulator does with the next call, whatever its number says. The calls after it go by their numbers again.</source>
        <translation>Lo que hace el simulador con la próxima llamada, sea cual sea su número. Las siguientes vuelven a regirse por sus números.</translation>
    </message>
    <message>
        <source>What the next call comes to</source>
        <translation>En qué acaba la próxima llamada</translation>
    </message>
    <message>
        <source>As its number says</source>
        <translation>Según su número</translation>
    </message>
</context>
<context>
    <name>Ringproof::FirstRun</name>
    <message>
        <source>My team</source>
        <translation>Mi grupo</translation>
    </message>
    <message>
        <source>My team %1</source>
        <translation>Mi grupo %1</translation>
    </message>
    <message>
        <source>Codes in a shared Redis are sealed under a key that all desks have. Paste the team&apos;s, or make one if this is the first desk.</source>
        <translation>Los códigos de un Redis compartido se sellan con una clave que tienen todos los puestos. Pegue la del grupo, o cree una si este es el primer puesto.</translation>
    </message>
</context>
<context>
    <name>Ringproof::FirstRunDialog</name>
    <message>
        <source>The sandbox</source>
        <translation>El entorno de práctica</translation>
    </message>
    <message>
        <source>It has a simulated phone that rings on the screen and speaks the code. No real phone rings, and nothing is charged.</source>
        <translation>Tiene un teléfono simulado que suena en la pantalla y dicta el código. Ningún teléfono real suena y no se cobra nada.</translation>
    </message>
    <message>
        <source>1. Fill in a number of the sandbox, and press Enter.
2. Answer the phone at the side, and listen or read.
3. Type the code that you heard. Done: that is all that a desk does.</source>
        <translation>1. Rellene un número del entorno de práctica y pulse Intro.
2. Conteste el teléfono del lateral y escuche o lea.
3. Escriba el código que oyó. Listo: eso es todo lo que hace un puesto.</translation>
    </message>
    <message>
        <source>Fill in a number</source>
        <translation>Rellenar un número</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <source>As it is shown on top of the window. You can have several profiles side by side.</source>
        <translation>Tal como se muestra en la parte superior de la ventana. Puede tener varios perfiles a la vez.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Result of the step</source>
        <translation>Resultado del paso</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Omitir este paso</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Set up Ringproof</source>
        <translation>Configurar Ringproof</translation>
    </message>
    <message>
        <source>Problem with the name</source>
        <translation>Problema con el nombre</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Pruébelo</translation>
    </message>
    <message>
        <source>Ringproof begins in the sandbox, where you can do everything that a desk does.</source>
        <translation>Ringproof empieza en el entorno de práctica, donde puede hacer todo lo que hace un puesto.</translation>
    </message>
    <message>
        <source>Connect Plivo</source>
        <translation>Conectar Plivo</translation>
    </message>
    <message>
        <source>Plivo places the real calls. Paste what its console shows; Check asks Plivo whether it is right.</source>
        <translation>Plivo realiza las llamadas reales. Pegue lo que muestra su consola; Comprobar pregunta a Plivo si es correcto.</translation>
    </message>
    <message>
        <source>Choose the store</source>
        <translation>Elegir el almacén</translation>
    </message>
    <message>
        <source>Where live codes are kept: on this computer, or in a Redis for several desks. You can change it later in the settings.</source>
        <translation>Dónde se guardan los códigos vigentes: en este equipo o en un Redis para varios puestos. Puede cambiarlo después en los ajustes.</translation>
    </message>
    <message>
        <source>Make the profile</source>
        <translation>Crear el perfil</translation>
    </message>
    <message>
        <source>A profile needs the Plivo account: auth id, token, PHLO and caller id. Skip the step to stay in the sandbox; what you have typed is kept.</source>
        <translation>Un perfil necesita la cuenta de Plivo: auth id, token, PHLO e identificador de llamada. Omita el paso para quedarse en el entorno de práctica; lo que ha escrito se conserva.</translation>
    </message>
    <message>
        <source>The profile is there</source>
        <translation>El perfil está creado</translation>
    </message>
    <message>
        <source>Something about it is good to know before it is opened.</source>
        <translation>Conviene saber algo sobre él antes de abrirlo.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::FlagSetting</name>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
</context>
<context>
    <name>Ringproof::GuideSection</name>
    <message>
        <source>Making the PHLO</source>
        <translation>Crear el PHLO</translation>
    </message>
    <message>
        <source>A PHLO is the flow that Plivo runs for each call. It is put together once, in Plivo&apos;s console: choose PHLO, Create New PHLO, then Build my own. After each node, click Validate.</source>
        <translation>Un PHLO es el flujo que Plivo ejecuta en cada llamada. Se arma una sola vez, en la consola de Plivo: elija PHLO, Create New PHLO y luego Build my own. Después de cada nodo, haga clic en Validate.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Click the Start node. Under API Request, add these keys; their values may stay empty.</source>
        <translation>Haga clic en el nodo Start. En API Request, añada estas claves; sus valores pueden quedar vacíos.</translation>
    </message>
    <message>
        <source>Key 1</source>
        <translation>Clave 1</translation>
    </message>
    <message>
        <source>Key 2</source>
        <translation>Clave 2</translation>
    </message>
    <message>
        <source>Key 3</source>
        <translation>Clave 3</translation>
    </message>
    <message>
        <source>Key 4</source>
        <translation>Clave 4</translation>
    </message>
    <message>
        <source>Initiate Call</source>
        <translation>Initiate Call</translation>
    </message>
    <message>
        <source>Drag Initiate Call onto the canvas and connect it to Start&apos;s state API Request. Connect its state Voicemail to a Hangup node, so that no answering machine is told a code.</source>
        <translation>Arrastre Initiate Call al lienzo y conéctelo al estado API Request de Start. Conecte su estado Voicemail a un nodo Hangup, para que a ningún contestador se le dicte un código.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Get Input, before the code</source>
        <translation>Get Input, antes del código</translation>
    </message>
    <message>
        <source>Keeps the code from answering machines that Plivo doesn&apos;t notice. Connect it to Answered, let it take 1 digit, and give it this text as its prompt. The next node is connected to its state for an input.</source>
        <translation>Protege el código de los contestadores que Plivo no detecta. Conéctelo a Answered, haga que acepte 1 dígito y póngale este texto como mensaje. El nodo siguiente se conecta a su estado para una entrada.</translation>
    </message>
    <message>
        <source>Play Audio</source>
        <translation>Play Audio</translation>
    </message>
    <message>
        <source>Connect it to Answered, or to the node before. Under Speak Text choose Amazon Polly, and paste this text.</source>
        <translation>Conéctelo a Answered o al nodo anterior. En Speak Text elija Amazon Polly y pegue este texto.</translation>
    </message>
    <message>
        <source>Get Input, after the code</source>
        <translation>Get Input, después del código</translation>
    </message>
    <message>
        <source>Lets the customer key the code in on the phone instead of reading it out. Connect it to Play Audio&apos;s last state, and give it this text as its prompt.</source>
        <translation>Permite que el cliente teclee el código en el teléfono en lugar de leerlo. Conéctelo al último estado de Play Audio y póngale este texto como mensaje.</translation>
    </message>
    <message>
        <source>Number of digits</source>
        <translation>Número de dígitos</translation>
    </message>
    <message>
        <source>HTTP Request</source>
        <translation>HTTP Request</translation>
    </message>
    <message>
        <source>Sends what was keyed in to Ringproof, which has to be reachable from the internet for that. The page Endpoint has every setting of this node, ready to be copied.</source>
        <translation>Envía lo tecleado a Ringproof, que para ello debe ser accesible desde internet. La página Endpoint tiene todos los ajustes de este nodo, listos para copiar.</translation>
    </message>
    <message>
        <source>Go to Endpoint</source>
        <translation>Ir a Endpoint</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Decides by the reply. As its variable choose “status” of the HTTP Request node (type {{ to see the list), and connect one Play Audio node to the branch that equals this value, another one to the rest.</source>
        <translation>Decide según la respuesta. Como variable, elija «status» del nodo HTTP Request (escriba {{ para ver la lista), y conecte un nodo Play Audio a la rama igual a este valor y otro al resto.</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Igual a</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Give the PHLO a name and save it. Its id is on Plivo&apos;s list of PHLOs; it goes into this profile&apos;s settings as:</source>
        <translation>Dé un nombre al PHLO y guárdelo. Su id está en la lista de PHLO de Plivo; va en los ajustes de este perfil como:</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Copy the text: %1</source>
        <translation>Copiar el texto: %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::GuideStep</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
</context>
<context>
    <name>Ringproof::HandOver</name>
    <message>
        <source>Ringproof is open already; its window comes to the front.</source>
        <translation>Ringproof ya está abierto; su ventana pasa al frente.</translation>
    </message>
    <message>
        <source>Ringproof is open already, but doesn&apos;t answer. Close its window, or end its process, and start it again.</source>
        <translation>Ringproof ya está abierto, pero no responde. Cierre su ventana o termine su proceso, e inícielo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Handset</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Phone state</source>
        <translation>Estado del teléfono</translation>
    </message>
    <message>
        <source>Spoken words</source>
        <translation>Palabras dictadas</translation>
    </message>
    <message>
        <source>Spoken digits</source>
        <translation>Dígitos dictados</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>Co&amp;ntestar</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>&amp;Hang up</source>
        <translation>C&amp;olgar</translation>
    </message>
    <message>
        <source>Handset</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Keyed in: %1</source>
        <translation>Tecleado: %1</translation>
    </message>
    <message>
        <source>This phone stands in for the customer&apos;s. It rings here when you call a number.</source>
        <translation>Este teléfono hace las veces del teléfono del cliente. Suena aquí cuando usted llama a un número.</translation>
    </message>
    <message>
        <source>A call is on its way…</source>
        <translation>Hay una llamada en camino…</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Llamada de %1</translation>
    </message>
    <message>
        <source>In a call, about to speak</source>
        <translation>En llamada, a punto de hablar</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>En llamada</translation>
    </message>
    <message>
        <source>Call over: %1</source>
        <translation>Llamada terminada: %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::HandsetPanel</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>sonando</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>en llamada</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>Ring aloud</source>
        <translation>Timbre audible</translation>
    </message>
    <message>
        <source>Speak aloud</source>
        <translation>Voz audible</translation>
    </message>
    <message>
        <source>Customer&apos;s phone (simulated)</source>
        <translation>Teléfono del cliente (simulado)</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Plays the system&apos;s alert sound while a simulated phone rings</source>
        <translation>Reproduce el sonido de alerta del sistema mientras suena un teléfono simulado</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 rings too</source>
        <translation>%1 también suena</translation>
    </message>
    <message>
        <source>Shows the phone of this number</source>
        <translation>Muestra el teléfono de este número</translation>
    </message>
</context>
<context>
    <name>Ringproof::Health</name>
    <message>
        <source>Store: connecting</source>
        <translation>Almacén: conectando</translation>
    </message>
    <message>
        <source>The store of the codes hasn&apos;t answered yet.</source>
        <translation>El almacén de los códigos aún no ha respondido.</translation>
    </message>
    <message>
        <source>Calls: none yet</source>
        <translation>Llamadas: ninguna aún</translation>
    </message>
    <message>
        <source>No call has been placed since the window was opened.</source>
        <translation>No se ha realizado ninguna llamada desde que se abrió la ventana.</translation>
    </message>
    <message>
        <source>Store: connected</source>
        <translation>Almacén: conectado</translation>
    </message>
    <message>
        <source>%1, answered in %2 ms.</source>
        <translation>%1, respondió en %2 ms.</translation>
    </message>
    <message>
        <source>Store: not reachable</source>
        <translation>Almacén: no accesible</translation>
    </message>
    <message>
        <source>Calls: working</source>
        <translation>Llamadas: funcionan</translation>
    </message>
    <message>
        <source>The last call was accepted at %1.</source>
        <translation>La última llamada se aceptó a las %1.</translation>
    </message>
    <message>
        <source>Calls: last one rejected</source>
        <translation>Llamadas: última rechazada</translation>
    </message>
    <message>
        <source>The last call was rejected at %1.</source>
        <translation>La última llamada se rechazó a las %1.</translation>
    </message>
    <message>
        <source>Calls: last one not confirmed</source>
        <translation>Llamadas: última sin confirmar</translation>
    </message>
    <message>
        <source>The last call was asked for at %1, and no clear answer came.</source>
        <translation>La última llamada se solicitó a las %1 y no llegó una respuesta clara.</translation>
    </message>
    <message>
        <source>Audit log: not written</source>
        <translation>Registro de auditoría: no se escribe</translation>
    </message>
</context>
<context>
    <name>Ringproof::HistoryFilter</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Search by number</source>
        <translation>Buscar por número</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>Por cualquiera</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Desde … hasta …</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>Ringproof::HistoryModel</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Row %1 is missing from the log</source>
        <translation>Falta la fila %1 en el registro</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
</context>
<context>
    <name>Ringproof::HistoryPage</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Comprobar registro</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>State of the history</source>
        <translation>Estado del historial</translation>
    </message>
    <message>
        <source>Entries found</source>
        <translation>Entradas encontradas</translation>
    </message>
    <message>
        <source>What was done on this computer, the newest first. Numbers are masked, and no code is ever kept.</source>
        <translation>Lo que se hizo en este equipo, lo más reciente primero. Los números se enmascaran y nunca se guarda un código.</translation>
    </message>
    <message>
        <source>Comma-separated values…</source>
        <translation>Valores separados por comas…</translation>
    </message>
    <message>
        <source>JSON Lines…</source>
        <translation>JSON Lines…</translation>
    </message>
    <message>
        <source>Writes the entries that are found into a file</source>
        <translation>Escribe en un archivo las entradas encontradas</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), still counting…</source>
        <translation>
            <numerusform>%n entrada, contando aún…</numerusform>
            <numerusform>%n entradas, contando aún…</numerusform>
        </translation>
    </message>
    <message>
        <source>The log can&apos;t be read</source>
        <translation>No se puede leer el registro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no ha ocurrido nada</translation>
    </message>
    <message>
        <source>Every call, every code that is entered and every hang-up on this computer will be listed here.</source>
        <translation>Aquí aparecerá cada llamada, cada código que se escriba y cada vez que se cuelgue en este equipo.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No entry matches the search. Numbers are found by the whole number only, because the log doesn&apos;t hold them.</source>
        <translation>Ninguna entrada coincide con la búsqueda. Los números solo se encuentran por el número completo, porque el registro no los contiene.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>Ringproof::HistoryTask</name>
    <message>
        <source>%1 can&apos;t be written (%2). Nothing was exported. Choose a folder that you may write to.</source>
        <translation>No se puede escribir %1 (%2). No se exportó nada. Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Exportando a %1</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>La exportación se detuvo. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Make room or choose another place, then export again.</source>
        <translation>No se puede escribir %1 (%2). Libere espacio o elija otro lugar y exporte de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry(s) written.</source>
        <translation>
            <numerusform>%1: %n entrada escrita.</numerusform>
            <numerusform>%1: %n entradas escritas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the log</source>
        <translation>Comprobando el registro</translation>
    </message>
</context>
<context>
    <name>Ringproof::HttpServer</name>
    <message>
        <source>The request doesn&apos;t say clearly where its body ends. Send one Content-Length.</source>
        <translation>La solicitud no indica con claridad dónde termina su cuerpo. Envíe un solo Content-Length.</translation>
    </message>
    <message>
        <source>There are no WebSockets here.</source>
        <translation>Aquí no hay WebSockets.</translation>
    </message>
    <message>
        <source>The request is too large: at most %1 bytes are read.</source>
        <translation>La solicitud es demasiado grande: se leen como máximo %1 bytes.</translation>
    </message>
    <message>
        <source>This method is not served here.</source>
        <translation>Este método no se sirve aquí.</translation>
    </message>
    <message>
        <source>The request took too long to arrive.</source>
        <translation>La solicitud tardó demasiado en llegar.</translation>
    </message>
    <message>
        <source>Port %1 of %2 is taken by another program, so nothing is served there. Stop that program, or choose another port.</source>
        <translation>El puerto %1 de %2 lo ocupa otro programa, así que no se sirve nada ahí. Detenga ese programa o elija otro puerto.</translation>
    </message>
    <message>
        <source>The system doesn&apos;t allow serving on port %1 of %2: ports below 1024 belong to administrators. Choose a port of 1024 or above.</source>
        <translation>El sistema no permite servir en el puerto %1 de %2: los puertos inferiores a 1024 pertenecen a los administradores. Elija el puerto 1024 o uno superior.</translation>
    </message>
    <message>
        <source>This computer has no address %1, so nothing can be served there. Choose 127.0.0.1 or one of its own.</source>
        <translation>Este equipo no tiene la dirección %1, así que no se puede servir nada ahí. Elija 127.0.0.1 o una de las suyas.</translation>
    </message>
    <message>
        <source>Port %1 of %2 can&apos;t be served: %3. Choose another address or port.</source>
        <translation>No se puede servir en el puerto %1 de %2: %3. Elija otra dirección u otro puerto.</translation>
    </message>
    <message>
        <source>HTTPS needs a certificate and its private key. Give both, or neither.</source>
        <translation>HTTPS necesita un certificado y su clave privada. Indique ambos o ninguno.</translation>
    </message>
</context>
<context>
    <name>Ringproof::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>How calls went, as this computer&apos;s audit log has it.</source>
        <translation>Cómo fueron las llamadas, según el registro de auditoría de este equipo.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Calls and what came of them</source>
        <translation>Las llamadas y su resultado</translation>
    </message>
    <message>
        <source>A code that was verified right after midnight counts for the new day.</source>
        <translation>Un código verificado justo después de medianoche cuenta para el nuevo día.</translation>
    </message>
    <message>
        <source>From the call to the right code</source>
        <translation>De la llamada al código correcto</translation>
    </message>
    <message>
        <source>How many customers needed how many seconds.</source>
        <translation>Cuántos clientes necesitaron cuántos segundos.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>The audit log keeps a number&apos;s calling code, which some countries share.</source>
        <translation>El registro de auditoría guarda el código de país del número, que algunos países comparten.</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>By this computer&apos;s time zone.</source>
        <translation>Según la zona horaria de este equipo.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>The last 13 weeks</source>
        <translation>Las últimas 13 semanas</translation>
    </message>
    <message>
        <source>The last 52 weeks</source>
        <translation>Las últimas 52 semanas</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>The profile %1</source>
        <translation>El perfil %1</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Todos los perfiles</translation>
    </message>
    <message>
        <source>Reading the audit log</source>
        <translation>Leyendo el registro de auditoría</translation>
    </message>
</context>
<context>
    <name>Ringproof::JobThread</name>
    <message>
        <source>The file is being closed, so nothing was done.</source>
        <translation>El archivo se está cerrando, así que no se hizo nada.</translation>
    </message>
</context>
<context>
    <name>Ringproof::KeyFigures</name>
    <message>
        <source>Calls placed</source>
        <translation>Llamadas realizadas</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificadas</translation>
    </message>
    <message>
        <source>Share verified</source>
        <translation>Proporción verificada</translation>
    </message>
    <message>
        <source>Half took at most</source>
        <translation>La mitad tardó como máximo</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>Ringproof::KeypadConfirmation</name>
    <message>
        <source>Codes can&apos;t be keyed in on the simulated phone.</source>
        <translation>En el teléfono simulado no se pueden teclear códigos.</translation>
    </message>
</context>
<context>
    <name>Ringproof::LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language in which the call speaks</source>
        <translation>El idioma en que habla la llamada</translation>
    </message>
    <message>
        <source>Usual language</source>
        <translation>Idioma habitual</translation>
    </message>
</context>
<context>
    <name>Ringproof::LanguagesSetting</name>
    <message>
        <source>Add a language</source>
        <translation>Añadir un idioma</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Tag of the language</source>
        <translation>Etiqueta del idioma</translation>
    </message>
    <message>
        <source>The PHLO&apos;s id</source>
        <translation>El id del PHLO</translation>
    </message>
    <message>
        <source>PHLO of the language</source>
        <translation>PHLO del idioma</translation>
    </message>
    <message>
        <source>Remove the language</source>
        <translation>Quitar el idioma</translation>
    </message>
</context>
<context>
    <name>Ringproof::MainWindow</name>
    <message>
        <source>%1 – Ringproof</source>
        <translation>%1 – Ringproof</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <source>Another customer at the same time (%1)</source>
        <translation>Otro cliente al mismo tiempo (%1)</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Verify page</source>
        <translation>Página Verificar</translation>
    </message>
    <message>
        <source>Active codes</source>
        <translation>Códigos activos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Voice and PHLO</source>
        <translation>Voz y PHLO</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>Banco de pruebas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) need attention</source>
        <translation>
            <numerusform>%n cliente requiere atención</numerusform>
            <numerusform>%n clientes requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Set up Ringproof…</source>
        <translation>&amp;Configurar Ringproof…</translation>
    </message>
    <message>
        <source>&amp;About Ringproof</source>
        <translation>&amp;Acerca de Ringproof</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Cliente</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>&amp;Nuevo cliente</translation>
    </message>
    <message>
        <source>&amp;Close customer</source>
        <translation>&amp;Cerrar cliente</translation>
    </message>
    <message>
        <source>Go to the n&amp;ext one</source>
        <translation>Ir al &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the &amp;previous one</source>
        <translation>Ir al &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sali&amp;r</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Contestar</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>&amp;Hang up</source>
        <translation>C&amp;olgar</translation>
    </message>
    <message>
        <source>&amp;Show the simulated phone</source>
        <translation>&amp;Mostrar el teléfono simulado</translation>
    </message>
    <message>
        <source>Store health</source>
        <translation>Estado del almacén</translation>
    </message>
    <message>
        <source>Call health</source>
        <translation>Estado de las llamadas</translation>
    </message>
    <message>
        <source>Audit log health</source>
        <translation>Estado del registro de auditoría</translation>
    </message>
    <message>
        <source>Storage of codes</source>
        <translation>Almacenamiento de códigos</translation>
    </message>
    <message>
        <source>Codes: stored readable</source>
        <translation>Códigos: guardados legibles</translation>
    </message>
    <message>
        <source>This profile shares its codes with other programs, so they are stored as they are: whoever can read the store can read them, and a program that checks a code by itself may let it in twice.</source>
        <translation>Este perfil comparte sus códigos con otros programas, así que se guardan tal cual: quien pueda leer el almacén puede leerlos, y un programa que compruebe un código por su cuenta podría aceptarlo dos veces.</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation>próximo intento en %1</translation>
    </message>
    <message>
        <source>About Ringproof</source>
        <translation>Acerca de Ringproof</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Ringproof %1&lt;/h3&gt;&lt;p&gt;Proves that a person holds a phone number: a call reads out a code, and the code comes back.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Ringproof %1&lt;/h3&gt;&lt;p&gt;Demuestra que una persona tiene un número de teléfono: una llamada lee un código y el código vuelve.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Ringproof::ManageCard</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>A profile is one way of working: an account, a PHLO, a store, and rules. They lie side by side, and are switched on top of the window.</source>
        <translation>Un perfil es una forma de trabajar: una cuenta, un PHLO, un almacén y unas reglas. Conviven unos junto a otros, y se cambia entre ellos en la parte superior de la ventana.</translation>
    </message>
    <message>
        <source>Problem with the name</source>
        <translation>Problema con el nombre</translation>
    </message>
    <message>
        <source>Result of the change of profiles</source>
        <translation>Resultado del cambio de perfiles</translation>
    </message>
    <message>
        <source>Create a profile</source>
        <translation>Crear un perfil</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Duplicate this profile</source>
        <translation>Duplicar este perfil</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename this profile</source>
        <translation>Renombrar este perfil</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete this profile</source>
        <translation>Eliminar este perfil</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 copia</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <translation>%1 copia %2</translation>
    </message>
    <message>
        <source>The copy has the same settings and secrets. What shall it be called?</source>
        <translation>La copia tiene los mismos ajustes y secretos. ¿Cómo debe llamarse?</translation>
    </message>
    <message>
        <source>What shall the profile be called?</source>
        <translation>¿Cómo debe llamarse el perfil?</translation>
    </message>
    <message>
        <source>Delete the profile %1? Its settings and its secrets go, and can&apos;t be brought back. The store and the audit log stay as they are.</source>
        <translation>¿Eliminar el perfil %1? Sus ajustes y sus secretos desaparecen y no se pueden recuperar. El almacén y el registro de auditoría quedan como están.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>The profile %1 is there. Switch to it on top of the window.</source>
        <translation>El perfil %1 está listo. Cambie a él en la parte superior de la ventana.</translation>
    </message>
    <message>
        <source>The profile %1 is there, but without its secrets: %2</source>
        <translation>El perfil %1 está listo, pero sin sus secretos: %2</translation>
    </message>
    <message>
        <source>The profile is gone, but not its secrets: %1</source>
        <translation>El perfil se eliminó, pero no sus secretos: %1</translation>
    </message>
    <message>
        <source>Customers under way</source>
        <translation>Clientes en curso</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) still have a call or a live code. Their cards leave the screen; their calls go on, and their codes stay valid until they run out.</source>
        <translation>
            <numerusform>%n cliente aún tiene una llamada o un código vigente. Su tarjeta desaparece de la pantalla; la llamada continúa y el código sigue vigente hasta que caduque.</numerusform>
            <numerusform>%n clientes aún tienen una llamada o un código vigente. Sus tarjetas desaparecen de la pantalla; las llamadas continúan y los códigos siguen vigentes hasta que caduquen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::MaskedNumber</name>
    <message>
        <source>Show the number</source>
        <translation>Mostrar el número</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
</context>
<context>
    <name>Ringproof::MissingSecrets</name>
    <message>
        <source>On the first page of Plivo&apos;s console, beside the auth id.</source>
        <translation>En la primera página de la consola de Plivo, junto al auth id.</translation>
    </message>
    <message>
        <source>Leave it empty if the Redis asks for none.</source>
        <translation>Déjela vacía si el Redis no pide ninguna.</translation>
    </message>
    <message>
        <source>64 hex digits, the same at every desk. A code that was sealed under another key can&apos;t be verified.</source>
        <translation>64 dígitos hexadecimales, los mismos en todos los puestos. Un código sellado con otra clave no se puede verificar.</translation>
    </message>
    <message>
        <source>Give what is missing</source>
        <translation>Indicar lo que falta</translation>
    </message>
    <message>
        <source>It goes into the system&apos;s keychain, and never into a file. Without a keychain it is kept until Ringproof ends, and asked for again the next time.</source>
        <translation>Se guarda en el llavero del sistema y nunca en un archivo. Sin llavero se conserva hasta que Ringproof termine, y se vuelve a pedir la próxima vez.</translation>
    </message>
    <message>
        <source>Result of keeping the secrets</source>
        <translation>Resultado de guardar los secretos</translation>
    </message>
    <message>
        <source>Keep and open</source>
        <translation>Guardar y abrir</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Aún falta: %1.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>Ringproof::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Ringproof::NumberSection</name>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Problem with the number</source>
        <translation>Problema con el número</translation>
    </message>
    <message>
        <source>Verify a phone number</source>
        <translation>Verificar un número de teléfono</translation>
    </message>
    <message>
        <source>The number gets a call, and a voice reads out a code. Whoever holds the phone repeats the code to you.</source>
        <translation>El número recibe una llamada y una voz lee un código. Quien tiene el teléfono le repite el código a usted.</translation>
    </message>
    <message>
        <source>Customer&apos;s number</source>
        <translation>Número del cliente</translation>
    </message>
    <message>
        <source>Type or paste a number</source>
        <translation>Escriba o pegue un número</translation>
    </message>
    <message>
        <source>This number can be called again in %1.</source>
        <translation>Se puede volver a llamar a este número en %1.</translation>
    </message>
    <message>
        <source>Country if none is given: %1</source>
        <translation>País si no se indica ninguno: %1</translation>
    </message>
    <message>
        <source>Begin with + and the country code.</source>
        <translation>Empiece por + y el código de país.</translation>
    </message>
    <message>
        <source>Call in</source>
        <comment>a language</comment>
        <translation>Llamar en</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Pruebe %1</translation>
    </message>
    <message>
        <source>Other outcomes…</source>
        <translation>Otros resultados…</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Ringproof::OtpService</name>
    <message>
        <source>No call was placed. %1</source>
        <translation>No se realizó ninguna llamada. %1</translation>
    </message>
    <message>
        <source>No call was placed, because it couldn&apos;t be entered into the audit log. %1</source>
        <translation>No se realizó ninguna llamada, porque no se pudo anotar en el registro de auditoría. %1</translation>
    </message>
    <message>
        <source>%1 The code could not be withdrawn either; it runs out by itself, and this try counts against the number&apos;s limits.</source>
        <translation>%1 Tampoco se pudo retirar el código; caduca por sí solo, y este intento cuenta para los límites del número.</translation>
    </message>
    <message>
        <source>The call was ended.</source>
        <translation>Se terminó la llamada.</translation>
    </message>
    <message>
        <source>The call had already ended by itself.</source>
        <translation>La llamada ya había terminado por sí sola.</translation>
    </message>
    <message>
        <source>Its code is revoked: nobody can use it any more.</source>
        <translation>Su código está revocado: nadie puede usarlo ya.</translation>
    </message>
    <message>
        <source>Its code was gone before.</source>
        <translation>Su código ya no existía.</translation>
    </message>
    <message>
        <source>Its code couldn&apos;t be revoked; it runs out by itself. %1</source>
        <translation>No se pudo revocar su código; caduca por sí solo. %1</translation>
    </message>
    <message>
        <source>The call can&apos;t be ended from here: calls aren&apos;t followed. The phone may ring on.</source>
        <translation>La llamada no se puede terminar desde aquí: las llamadas no se siguen. Es posible que el teléfono siga sonando.</translation>
    </message>
    <message>
        <source>Nothing was reset, because it couldn&apos;t be entered into the audit log. %1</source>
        <translation>No se restableció nada, porque no se pudo anotar en el registro de auditoría. %1</translation>
    </message>
    <message>
        <source>The number isn&apos;t shown, because that couldn&apos;t be entered into the audit log. %1</source>
        <translation>El número no se muestra, porque eso no se pudo anotar en el registro de auditoría. %1</translation>
    </message>
    <message>
        <source>The numbers are masked, because showing them couldn&apos;t be entered into the audit log. %1</source>
        <translation>Los números están ocultos, porque mostrarlos no se pudo anotar en el registro de auditoría. %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::PhloClient</name>
    <message>
        <source>%1 Nobody was called.</source>
        <translation>%1 No se llamó a nadie.</translation>
    </message>
    <message>
        <source>The phone may still ring; if it doesn&apos;t within a minute, call again.</source>
        <translation>Es posible que el teléfono aún suene; si no suena en un minuto, llame de nuevo.</translation>
    </message>
    <message>
        <source>Nobody was called.</source>
        <translation>No se llamó a nadie.</translation>
    </message>
    <message>
        <source>“%1” is not a PHLO&apos;s id. Copy it again from the list of PHLOs in Plivo&apos;s console.</source>
        <translation>«%1» no es el id de un PHLO. Cópielo de nuevo de la lista de PHLO de la consola de Plivo.</translation>
    </message>
    <message>
        <source>Plivo knows no PHLO with the id “%1” in this account (status 404).</source>
        <translation>Plivo no conoce ningún PHLO con el id «%1» en esta cuenta (estado 404).</translation>
    </message>
    <message>
        <source>Check the id against the list of PHLOs in Plivo&apos;s console, and the auth id.</source>
        <translation>Compruebe el id con la lista de PHLO de la consola de Plivo, y el auth id.</translation>
    </message>
    <message>
        <source>What %1 answered is not a PHLO. Check the PHLO address in the profile.</source>
        <translation>Lo que respondió %1 no es un PHLO. Compruebe la dirección de PHLO en el perfil.</translation>
    </message>
    <message>
        <source>Plivo knows no account with the auth id “%1” (status 404).</source>
        <translation>Plivo no conoce ninguna cuenta con el auth id «%1» (estado 404).</translation>
    </message>
    <message>
        <source>Check the auth id against the first page of Plivo&apos;s console.</source>
        <translation>Compruebe el auth id con la primera página de la consola de Plivo.</translation>
    </message>
    <message>
        <source>What %1 answered is not a Plivo account. Check the Voice address in the profile.</source>
        <translation>Lo que respondió %1 no es una cuenta de Plivo. Compruebe la dirección de Voice en el perfil.</translation>
    </message>
</context>
<context>
    <name>Ringproof::PhoneField</name>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
</context>
<context>
    <name>Ringproof::PlivoSection</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Both stand on the first page of Plivo&apos;s console (console.plivo.com), under Account.</source>
        <translation>Ambos están en la primera página de la consola de Plivo (console.plivo.com), en Account.</translation>
    </message>
    <message>
        <source>Auth ID</source>
        <translation>Auth ID</translation>
    </message>
    <message>
        <source>Begins with MA or SA.</source>
        <translation>Empieza por MA o SA.</translation>
    </message>
    <message>
        <source>Opens the account, so it is kept with the secrets and never written to a file.</source>
        <translation>Abre la cuenta, así que se guarda con los secretos y nunca se escribe en un archivo.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>The PHLO is the flow in Plivo that places the call and speaks the code. The page Voice and PHLO shows how it is made.</source>
        <translation>El PHLO es el flujo de Plivo que realiza la llamada y dicta el código. La página Voz y PHLO muestra cómo se crea.</translation>
    </message>
    <message>
        <source>PHLO ID</source>
        <translation>PHLO ID</translation>
    </message>
    <message>
        <source>In Plivo&apos;s console under PHLO, beside the flow&apos;s name.</source>
        <translation>En la consola de Plivo, en PHLO, junto al nombre del flujo.</translation>
    </message>
    <message>
        <source>Caller ID</source>
        <translation>Identificador de llamada</translation>
    </message>
    <message>
        <source>The number that customers see: one of the account&apos;s, with + and country code.</source>
        <translation>El número que ven los clientes: uno de los de la cuenta, con + y código de país.</translation>
    </message>
    <message>
        <source>Languages of calls</source>
        <translation>Idiomas de las llamadas</translation>
    </message>
    <message>
        <source>Leave these empty if the PHLO speaks one language. A language is written as its tag: es, pt-BR.</source>
        <translation>Deje esto vacío si el PHLO habla un solo idioma. Un idioma se escribe con su etiqueta: es, pt-BR.</translation>
    </message>
    <message>
        <source>A PHLO for each language</source>
        <translation>Un PHLO para cada idioma</translation>
    </message>
    <message>
        <source>Used in the place of the PHLO above when the call is to be in this language.</source>
        <translation>Se usa en lugar del PHLO de arriba cuando la llamada ha de ser en este idioma.</translation>
    </message>
    <message>
        <source>Key of the Start node</source>
        <translation>Clave del nodo Start</translation>
    </message>
    <message>
        <source>If one PHLO speaks several languages: the key under which it is told which.</source>
        <translation>Si un mismo PHLO habla varios idiomas: la clave con la que se le indica cuál.</translation>
    </message>
    <message>
        <source>Usual language</source>
        <translation>Idioma habitual</translation>
    </message>
    <message>
        <source>Spoken where nobody chooses.</source>
        <translation>Se habla cuando nadie elige.</translation>
    </message>
    <message>
        <source>Plivo&apos;s servers</source>
        <translation>Servidores de Plivo</translation>
    </message>
    <message>
        <source>Right as they are, unless Plivo or your administrator tells you otherwise.</source>
        <translation>Correctos tal como están, salvo que Plivo o su administrador le indiquen otra cosa.</translation>
    </message>
    <message>
        <source>PHLO address</source>
        <translation>Dirección de PHLO</translation>
    </message>
    <message>
        <source>Runs the flow. https:// only; http:// is accepted on this computer.</source>
        <translation>Ejecuta el flujo. Solo se acepta https:// o, en este equipo, también http:// sin cifrar.</translation>
    </message>
    <message>
        <source>Voice address</source>
        <translation>Dirección de Voice</translation>
    </message>
    <message>
        <source>Tells how a call goes.</source>
        <translation>Indica cómo va una llamada.</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Autoridad de certificación propia</translation>
    </message>
    <message>
        <source>A file (PEM) by its whole path. Only where a proxy of your organisation opens encrypted connections.</source>
        <translation>Un archivo (PEM) con su ruta completa. Solo si un proxy de su organización abre las conexiones cifradas.</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>¿Funciona?</translation>
    </message>
    <message>
        <source>Asks Plivo for the account and the PHLO, with what stands here now. No call is placed, and nothing is charged.</source>
        <translation>Consulta a Plivo la cuenta y el PHLO con lo que figura aquí ahora. No se realiza ninguna llamada ni se cobra nada.</translation>
    </message>
    <message>
        <source>Check Plivo</source>
        <translation>Comprobar Plivo</translation>
    </message>
    <message>
        <source>Plivo knows the account and the PHLO.</source>
        <translation>Plivo conoce la cuenta y el PHLO.</translation>
    </message>
    <message>
        <source>Calls won&apos;t work until this is mended.</source>
        <translation>Las llamadas no funcionarán hasta que esto se corrija.</translation>
    </message>
</context>
<context>
    <name>Ringproof::PolicySection</name>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>4 to 8 digits. Each digit more makes guessing ten times harder, and reading out longer.</source>
        <translation>De 4 a 8 dígitos. Cada dígito más hace diez veces más difícil adivinarlo y más larga la lectura.</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>dígitos</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Tiempo de vida</translation>
    </message>
    <message>
        <source>30 to 600. How long a code can be verified after its call was placed.</source>
        <translation>De 30 a 600. Cuánto tiempo se puede verificar un código después de realizar su llamada.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Start anew when the call is answered</source>
        <translation>Empezar de nuevo al contestarse la llamada</translation>
    </message>
    <message>
        <source>The time to live begins again then, so that a phone that rings long leaves enough of it. Never past 10 minutes in all.</source>
        <translation>El tiempo de vida vuelve a empezar entonces, para que quede suficiente aunque el teléfono suene mucho. Nunca más de 10 minutos en total.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>1 to 100. After this many wrong entries the code is gone.</source>
        <translation>De 1 a 100. Tras este número de entradas incorrectas, el código deja de valer.</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entradas</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>What keeps a customer from being called too often, and the account from being emptied. 0 switches a limit off.</source>
        <translation>Lo que evita que se llame demasiado a un cliente y que se vacíe la cuenta. 0 desactiva un límite.</translation>
    </message>
    <message>
        <source>Pause between two calls to a number</source>
        <translation>Pausa entre dos llamadas a un número</translation>
    </message>
    <message>
        <source>Up to 604,800 (a week).</source>
        <translation>Hasta 604&#x202f;800 (una semana).</translation>
    </message>
    <message>
        <source>Calls to a number within an hour</source>
        <translation>Llamadas a un número en una hora</translation>
    </message>
    <message>
        <source>Any 60 minutes, not the hour of the clock.</source>
        <translation>Cualquier periodo de 60 minutos, no la hora del reloj.</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>llamadas</translation>
    </message>
    <message>
        <source>Calls to a number within a day</source>
        <translation>Llamadas a un número en un día</translation>
    </message>
    <message>
        <source>Any 24 hours. Times the attempts, it is how often a code of a number can be guessed at in a day.</source>
        <translation>Cualquier periodo de 24 horas. Multiplicado por los intentos, es cuántas veces se puede probar a adivinar un código de un número en un día.</translation>
    </message>
    <message>
        <source>Calls of the account in a day</source>
        <translation>Llamadas de la cuenta en un día</translation>
    </message>
    <message>
        <source>All desks together, from midnight to midnight UTC.</source>
        <translation>Todos los puestos juntos, de medianoche a medianoche UTC.</translation>
    </message>
    <message>
        <source>Who may be called</source>
        <translation>A quién se puede llamar</translation>
    </message>
    <message>
        <source>Premium-rate, shared-cost and satellite numbers are never called: they can cost any amount.</source>
        <translation>Nunca se llama a números de tarificación adicional, de coste compartido ni de satélite: pueden costar cualquier importe.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Numbers of other countries are refused before anything is stored or paid for.</source>
        <translation>Los números de otros países se deniegan antes de que se guarde o se pague nada.</translation>
    </message>
    <message>
        <source>Also allowed</source>
        <translation>También permitidos</translation>
    </message>
    <message>
        <source>These kinds are refused unless they are ticked: they are often dear, and a machine often answers.</source>
        <translation>Estos tipos se deniegan si no se marcan: suelen ser caros y a menudo contesta una máquina.</translation>
    </message>
    <message>
        <source>Numbers that are never called</source>
        <translation>Números a los que nunca se llama</translation>
    </message>
    <message>
        <source>One a line, with + and country code. With * at its end it stands for all numbers that begin so.</source>
        <translation>Uno por línea, con + y código de país. Con * al final representa todos los números que empiezan así.</translation>
    </message>
</context>
<context>
    <name>Ringproof::ProfileBand</name>
    <message>
        <source>Practice only: no real phone rings, and nothing is charged.</source>
        <translation>Solo práctica: ningún teléfono real suena y no se cobra nada.</translation>
    </message>
    <message>
        <source>Work on another profile (%1)</source>
        <translation>Trabajar con otro perfil (%1)</translation>
    </message>
</context>
<context>
    <name>Ringproof::ProfileButton</name>
    <message>
        <source>Profile %1</source>
        <translation>Perfil %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::ProfileDraft</name>
    <message>
        <source>Laid down for this computer. Ask %1 if it has to be changed.</source>
        <translation>Fijado para este equipo. Consulte a %1 si debe cambiarse.</translation>
    </message>
</context>
<context>
    <name>Ringproof::ProfileMenu</name>
    <message>
        <source>P&amp;rofile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (práctica)</translation>
    </message>
    <message>
        <source>%1 (can&apos;t be opened)</source>
        <translation>%1 (no se puede abrir)</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>&amp;Administrar perfiles…</translation>
    </message>
</context>
<context>
    <name>Ringproof::ProfileSection</name>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Of the band on top of the window, so that profiles can&apos;t be mistaken for each other.</source>
        <translation>El de la banda superior de la ventana, para que los perfiles no se confundan entre sí.</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <translation>%1 (+%2)</translation>
    </message>
    <message>
        <source>Usual country</source>
        <translation>País habitual</translation>
    </message>
    <message>
        <source>Of numbers that are typed without a country code.</source>
        <translation>El de los números escritos sin código de país.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprobante</translation>
    </message>
    <message>
        <source>The line about a verification for the ticket. Leave it empty for the usual one, or write your own with %1.</source>
        <translation>La línea sobre una verificación para el tique. Déjela vacía para usar la habitual, o escriba la suya con %1.</translation>
    </message>
</context>
<context>
    <name>Ringproof::ProfileStore</name>
    <message>
        <source>The sandbox can&apos;t be changed. Make a profile of your own.</source>
        <translation>El entorno de práctica no se puede cambiar. Cree un perfil propio.</translation>
    </message>
    <message>
        <source>The profile “%1” was changed by somebody else in the meantime. Nothing was saved: open it again and repeat your change.</source>
        <translation>Otra persona cambió entretanto el perfil «%1». No se guardó nada: ábralo de nuevo y repita su cambio.</translation>
    </message>
    <message>
        <source>The sandbox is no file, so it can&apos;t be copied. Make a profile of your own.</source>
        <translation>El entorno de práctica no es un archivo, así que no se puede copiar. Cree un perfil propio.</translation>
    </message>
    <message>
        <source>The sandbox keeps its name.</source>
        <translation>El entorno de práctica conserva su nombre.</translation>
    </message>
    <message>
        <source>The profile “%1” can&apos;t be renamed (%2). It keeps its name.</source>
        <translation>No se puede cambiar el nombre del perfil «%1» (%2). Conserva su nombre.</translation>
    </message>
    <message>
        <source>The sandbox is always there and can&apos;t be removed.</source>
        <translation>El entorno de práctica siempre existe y no se puede eliminar.</translation>
    </message>
    <message>
        <source>The profile “%1” can&apos;t be removed (%2). It is still there.</source>
        <translation>No se puede eliminar el perfil «%1» (%2). Sigue ahí.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Choose another name.</source>
        <translation>Ya existe un perfil «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>The folder of the profiles, %1, can&apos;t be made. Nothing was changed; see to it that you may write there.</source>
        <translation>No se puede crear la carpeta de los perfiles, %1. No se cambió nada; asegúrese de que puede escribir ahí.</translation>
    </message>
    <message>
        <source>Another program is changing profiles at this moment. Nothing was changed; try again.</source>
        <translation>Otro programa está cambiando perfiles en este momento. No se cambió nada; vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The folder of the profiles, %1, can&apos;t be written to. Nothing was changed; see to it that there is room and that you may write there.</source>
        <translation>No se puede escribir en la carpeta de los perfiles, %1. No se cambió nada; asegúrese de que hay espacio y de que puede escribir ahí.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. There are: %2. Profiles are config files in %3.</source>
        <translation>No existe el perfil «%1». Existen: %2. Los perfiles son archivos de configuración en %3.</translation>
    </message>
    <message>
        <source>The profile “%1” can&apos;t be read (%2). See to it that you may read %3.</source>
        <translation>No se puede leer el perfil «%1» (%2). Asegúrese de que puede leer %3.</translation>
    </message>
    <message>
        <source>The profile “%1” can&apos;t be read (%2).</source>
        <translation>No se puede leer el perfil «%1» (%2).</translation>
    </message>
    <message>
        <source>%1 is too large to be a config file.</source>
        <translation>%1 es demasiado grande para ser un archivo de configuración.</translation>
    </message>
    <message>
        <source>The sandbox is always there and is not written to a file.</source>
        <translation>El entorno de práctica siempre existe y no se escribe en un archivo.</translation>
    </message>
    <message>
        <source>The profile “%1” can&apos;t be saved (%2). What was there before is as it was.</source>
        <translation>No se puede guardar el perfil «%1» (%2). Lo que había antes sigue como estaba.</translation>
    </message>
</context>
<context>
    <name>Ringproof::RailButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>page, what is new there</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Ringproof::RedisConnection</name>
    <message>
        <source>there is no host of the name %1</source>
        <translation>no existe ningún host con el nombre %1</translation>
    </message>
    <message>
        <source>the host %1 can&apos;t be looked up: %2</source>
        <translation>no se puede resolver el host %1: %2</translation>
    </message>
    <message>
        <source>it expects TLS: write rediss:// in place of redis://</source>
        <translation>espera TLS: escriba rediss:// en lugar de redis://</translation>
    </message>
    <message>
        <source>the look-up of its name takes long</source>
        <translation>la resolución de su nombre está tardando</translation>
    </message>
    <message>
        <source>no answer by TLS; for a port without TLS, write redis:// in place of rediss://</source>
        <translation>no hay respuesta por TLS; para un puerto sin TLS, escriba redis:// en lugar de rediss://</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%1, after %n ms</source>
        <translation>
            <numerusform>%1, tras %n ms</numerusform>
            <numerusform>%1, tras %n ms</numerusform>
        </translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>cerró la conexión</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>if it expects TLS, write rediss:// in place of redis://</source>
        <translation>si espera TLS, escriba rediss:// en lugar de redis://</translation>
    </message>
    <message>
        <source>it may ask for a certificate of ours: ?cert=/path/desk.pem&amp;key=/path/desk.key</source>
        <translation>quizá pida un certificado nuestro: ?cert=/path/desk.pem&amp;key=/path/desk.key</translation>
    </message>
    <message>
        <source>it may not accept our certificate in %1</source>
        <translation>quizá no acepte nuestro certificado en %1</translation>
    </message>
    <message>
        <source>the certificate in %1 and the key in %2 don&apos;t belong together (“%3”)</source>
        <translation>el certificado de %1 y la clave de %2 no corresponden entre sí («%3»)</translation>
    </message>
    <message>
        <source>it doesn&apos;t seem to speak TLS; for a port without TLS, write redis:// in place of rediss:// (“%1”)</source>
        <translation>no parece usar TLS; para un puerto sin TLS, escriba redis:// en lugar de rediss:// («%1»)</translation>
    </message>
    <message>
        <source>TLS came to an end: “%1”</source>
        <translation>TLS terminó: «%1»</translation>
    </message>
    <message>
        <source>it is a replica, not the master</source>
        <translation>es una réplica, no el maestro</translation>
    </message>
    <message>
        <source>it is a node of a cluster. Write %1+cluster:// in place of %1://</source>
        <translation>es un nodo de un clúster. Escriba %1+cluster:// en lugar de %1://</translation>
    </message>
    <message>
        <source>it is a Sentinel, which watches over others and stores nothing. Write %1+sentinel:// in place of %1://, and after the slash the name of what it watches</source>
        <translation>es un Sentinel, que vigila a otros y no guarda nada. Escriba %1+sentinel:// en lugar de %1://, y tras la barra el nombre de lo que vigila</translation>
    </message>
    <message>
        <source>it refused us: “%1”. Check the user in the address and RINGPROOF_REDIS_PASSWORD</source>
        <translation>nos denegó el acceso: «%1». Compruebe el usuario de la dirección y RINGPROOF_REDIS_PASSWORD</translation>
    </message>
    <message>
        <source>it asks for a password. Set RINGPROOF_REDIS_PASSWORD</source>
        <translation>pide una contraseña. Defina RINGPROOF_REDIS_PASSWORD</translation>
    </message>
    <message>
        <source>it doesn&apos;t accept the user or the password. Check the user in the address and RINGPROOF_REDIS_PASSWORD</source>
        <translation>no acepta el usuario o la contraseña. Compruebe el usuario de la dirección y RINGPROOF_REDIS_PASSWORD</translation>
    </message>
    <message>
        <source>a password is set here, but this server has none. Check that it is the right server, and unset RINGPROOF_REDIS_PASSWORD if it is</source>
        <translation>aquí hay definida una contraseña, pero este servidor no tiene ninguna. Compruebe que sea el servidor correcto y, si lo es, quite RINGPROOF_REDIS_PASSWORD</translation>
    </message>
    <message>
        <source>it runs in protected mode and accepts programs on its own computer only. Give it a password</source>
        <translation>funciona en modo protegido y solo acepta programas de su propio equipo. Póngale una contraseña</translation>
    </message>
    <message>
        <source>it doesn&apos;t let us use database %1: “%2”</source>
        <translation>no nos deja usar la base de datos %1: «%2»</translation>
    </message>
    <message>
        <source>it doesn&apos;t let us ask whether it is the master: “%1”. Give the user the right +info</source>
        <translation>no nos deja preguntar si es el maestro: «%1». Dé al usuario el permiso +info</translation>
    </message>
    <message>
        <source>it said “%1”</source>
        <translation>dijo «%1»</translation>
    </message>
</context>
<context>
    <name>Ringproof::RedisPipeline</name>
    <message>
        <source>The connection to the Redis at %1 has been closed. Nothing was sent.</source>
        <translation>Se ha cerrado la conexión con el Redis en %1. No se envió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are waiting for the Redis at %1 already; this one was not sent. Try again in a moment.</source>
        <translation>
            <numerusform>Ya hay %n solicitud en espera del Redis en %1; esta no se envió. Vuelva a intentarlo en un momento.</numerusform>
            <numerusform>Ya hay %n solicitudes en espera del Redis en %1; esta no se envió. Vuelva a intentarlo en un momento.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Redis at %1 doesn&apos;t let Ringproof in: %2.</source>
        <translation>El Redis en %1 no deja entrar a Ringproof: %2.</translation>
    </message>
    <message>
        <source>Ringproof doesn&apos;t connect to the Redis at %1: %2.</source>
        <translation>Ringproof no se conecta al Redis en %1: %2.</translation>
    </message>
    <message>
        <source>it answered what nobody had asked</source>
        <translation>respondió algo que nadie había preguntado</translation>
    </message>
    <message>
        <source>it doesn&apos;t answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>The Redis at %1 can&apos;t be reached (%2).</source>
        <translation>No se puede acceder al Redis en %1 (%2).</translation>
    </message>
    <message>
        <source>The Redis at %1 doesn&apos;t answer.</source>
        <translation>El Redis en %1 no responde.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 No se envió nada.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. Check that it runs and that the address is right.</source>
        <translation>%1 No se envió nada. Compruebe que esté en marcha y que la dirección sea correcta.</translation>
    </message>
    <message>
        <source>%1 It took a request before; whether it was carried out isn&apos;t known.</source>
        <translation>%1 Antes aceptó una solicitud; no se sabe si se llevó a cabo.</translation>
    </message>
</context>
<context>
    <name>Ringproof::RedisStore</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>What the Redis at %1 holds about this number was written by a newer release of Ringproof. Nothing was done. Update this one.</source>
        <translation>Lo que el Redis en %1 guarda sobre este número lo escribió una versión más reciente de Ringproof. No se hizo nada. Actualice esta.</translation>
    </message>
    <message>
        <source>The Redis at %1 isn&apos;t ready (%2). Nothing was done. Try again in a moment.</source>
        <translation>El Redis en %1 no está listo (%2). No se hizo nada. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The Redis at %1 is a replica that takes no changes. Nothing was done. Set the address of the primary server.</source>
        <translation>El Redis en %1 es una réplica que no acepta cambios. No se hizo nada. Ponga la dirección del servidor primario.</translation>
    </message>
    <message>
        <source>The Redis Cluster at %1 is moving this part of its data and didn&apos;t come to rest in time. Nothing was done. Try again in a moment.</source>
        <translation>El Redis Cluster en %1 está moviendo esta parte de sus datos y no terminó a tiempo. No se hizo nada. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The Redis at %1 is part of a cluster. Nothing was done. Write redis+cluster:// in place of redis:// in its address.</source>
        <translation>El Redis en %1 forma parte de un clúster. No se hizo nada. Escriba redis+cluster:// en lugar de redis:// en su dirección.</translation>
    </message>
    <message>
        <source>The Redis at %1 takes no changes at present (%2). Nothing was done. Whoever runs it needs to look at it.</source>
        <translation>El Redis en %1 no acepta cambios en este momento (%2). No se hizo nada. Quien lo administra debe revisarlo.</translation>
    </message>
    <message>
        <source>The Redis at %1 doesn&apos;t allow this user what Ringproof needs (%2). Nothing was done. The user needs ~number:* ~ringproof:* +@read +@write +@scripting +@connection +time +info%3.</source>
        <translation>El Redis en %1 no permite a este usuario lo que Ringproof necesita (%2). No se hizo nada. El usuario necesita ~number:* ~ringproof:* +@read +@write +@scripting +@connection +time +info%3.</translation>
    </message>
    <message>
        <source>Another program keeps something else under one of Ringproof&apos;s keys in the Redis at %1. Nothing was done. Use another database.</source>
        <translation>Otro programa guarda otra cosa con una de las claves de Ringproof en el Redis en %1. No se hizo nada. Use otra base de datos.</translation>
    </message>
    <message>
        <source>The Redis at %1 refused the request: “%2”. Nothing was done.</source>
        <translation>El Redis en %1 denegó la solicitud: «%2». No se hizo nada.</translation>
    </message>
    <message>
        <source>The Redis at %1 answered in a way that Ringproof doesn&apos;t understand. Check that it is a Redis.</source>
        <translation>El Redis en %1 respondió de un modo que Ringproof no entiende. Compruebe que sea un Redis.</translation>
    </message>
</context>
<context>
    <name>Ringproof::RegionBox</name>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>No country chosen</source>
        <translation>Ningún país elegido</translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <comment>country, calling code</comment>
        <translation>%1, +%2</translation>
    </message>
</context>
<context>
    <name>Ringproof::RegionList</name>
    <message>
        <source>Choose a country</source>
        <translation>Elegir un país</translation>
    </message>
    <message>
        <source>Search countries</source>
        <translation>Buscar países</translation>
    </message>
    <message>
        <source>Country, or calling code</source>
        <translation>País o código de país</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>No country is called so.</source>
        <translation>Ningún país se llama así.</translation>
    </message>
</context>
<context>
    <name>Ringproof::RegionsSetting</name>
    <message>
        <source>Countries that may be called</source>
        <translation>Países a los que se puede llamar</translation>
    </message>
    <message>
        <source>Search by name, code or +49</source>
        <translation>Buscar por nombre, código o +49</translation>
    </message>
    <message>
        <source>Search countries</source>
        <translation>Buscar países</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <translation>%1 (+%2)</translation>
    </message>
    <message>
        <source>All countries may be called. Tick some to allow only those.</source>
        <translation>Se puede llamar a todos los países. Marque algunos para permitir solo esos.</translation>
    </message>
    <message numerus="yes">
        <source>%n countries may be called.</source>
        <translation>
            <numerusform>Se puede llamar a %n país.</numerusform>
            <numerusform>Se puede llamar a %n países.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::RequestSettings</name>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Crear otro</translation>
    </message>
    <message>
        <source>Settings of the HTTP Request node</source>
        <translation>Ajustes del nodo HTTP Request</translation>
    </message>
    <message>
        <source>Type these into the node that stands behind Get Input in the PHLO. With them, a code that is keyed in on the phone verifies its number here, and the waiting card shows it at once.</source>
        <translation>Escríbalos en el nodo que va detrás de Get Input en el PHLO. Con ellos, un código tecleado en el teléfono verifica aquí su número, y la ficha en espera lo muestra de inmediato.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Get_Input_1 is the name of the Get Input node; if yours has another one, type {{ there and choose its digits.</source>
        <translation>Get_Input_1 es el nombre del nodo Get Input; si el suyo tiene otro, escriba {{ ahí y elija sus dígitos.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Auth: Basic Auth</source>
        <translation>Auth: Basic Auth</translation>
    </message>
    <message>
        <source>Body: application/json</source>
        <translation>Body: application/json</translation>
    </message>
    <message>
        <source>Response: application/json</source>
        <translation>Response: application/json</translation>
    </message>
    <message>
        <source>Make a new token</source>
        <translation>Crear un token nuevo</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ocultarlo</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Mostrar el token</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>Ocultar el token</translation>
    </message>
    <message>
        <source>This token was made for this session and is gone with it. To keep one, set RINGPROOF_HTTP_TOKEN before Ringproof starts. A new one can be made while the endpoint is off.</source>
        <translation>Este token se creó para esta sesión y desaparece con ella. Para conservar uno, defina RINGPROOF_HTTP_TOKEN antes de iniciar Ringproof. Se puede crear otro mientras el endpoint está desactivado.</translation>
    </message>
    <message>
        <source>This token comes from RINGPROOF_HTTP_TOKEN.</source>
        <translation>Este token procede de RINGPROOF_HTTP_TOKEN.</translation>
    </message>
</context>
<context>
    <name>Ringproof::SaveBar</name>
    <message>
        <source>Result of saving</source>
        <translation>Resultado de guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Use them now</source>
        <translation>Usarlos ahora</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) can&apos;t be saved as they are</source>
        <translation>
            <numerusform>%n ajuste no se puede guardar como está</numerusform>
            <numerusform>%n ajustes no se pueden guardar como están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed and not saved</source>
        <translation>
            <numerusform>%n ajuste cambiado y sin guardar</numerusform>
            <numerusform>%n ajustes cambiados y sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>Ringproof::ScriptSection</name>
    <message>
        <source>The code, three times</source>
        <translation>El código, tres veces</translation>
    </message>
    <message>
        <source>Before it: “press one to hear your code”</source>
        <translation>Antes: «pulse uno para oír su código»</translation>
    </message>
    <message>
        <source>After it: “key your code in”</source>
        <translation>Después: «teclee su código»</translation>
    </message>
    <message>
        <source>At the end: the number is verified</source>
        <translation>Al final: el número está verificado</translation>
    </message>
    <message>
        <source>At the end: that was not the code</source>
        <translation>Al final: ese no era el código</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>About the sound</source>
        <translation>Acerca del sonido</translation>
    </message>
    <message>
        <source>What the customer hears</source>
        <translation>Lo que oye el cliente</translation>
    </message>
    <message>
        <source>Copy the script</source>
        <translation>Copiar el guion</translation>
    </message>
    <message>
        <source>As it is heard, with the code 0 4 2 1 3 7</source>
        <translation>Tal como se oye, con el código 0 4 2 1 3 7</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Spoken by %1, Amazon&apos;s voice for it. The code comes from the Start node&apos;s key “otp”.</source>
        <translation>Lo dice %1, la voz de Amazon para este idioma. El código procede de la clave «otp» del nodo Start.</translation>
    </message>
    <message>
        <source>Spoken by %1, Amazon&apos;s voice for it.</source>
        <translation>Lo dice %1, la voz de Amazon para este idioma.</translation>
    </message>
    <message>
        <source>Spoken by this computer&apos;s own voice; on the phone it is Amazon&apos;s, slower, with pauses.</source>
        <translation>Lo dice la voz de este equipo; en el teléfono es la de Amazon, más lenta y con pausas.</translation>
    </message>
    <message>
        <source>This computer can&apos;t speak, so only the words are shown.</source>
        <translation>Este equipo no puede hablar, así que solo se muestran las palabras.</translation>
    </message>
    <message>
        <source>This computer has no voice for %1, so only the words are shown.</source>
        <translation>Este equipo no tiene voz para %1, así que solo se muestran las palabras.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>Ringproof::ScriptView</name>
    <message>
        <source>Script</source>
        <translation>Guion</translation>
    </message>
</context>
<context>
    <name>Ringproof::SecretSetting</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva clave</translation>
    </message>
    <message>
        <source>Problem with %1</source>
        <translation>Problema con %1</translation>
    </message>
    <message>
        <source>Show what is typed: %1</source>
        <translation>Mostrar lo escrito: %1</translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <translation>Olvidar: %1</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Make: %1</source>
        <translation>Crear: %1</translation>
    </message>
    <message>
        <source>Plivo auth token</source>
        <translation>Auth token de Plivo</translation>
    </message>
    <message>
        <source>Redis password</source>
        <translation>Contraseña de Redis</translation>
    </message>
    <message>
        <source>Key of sealed codes</source>
        <translation>Clave de los códigos sellados</translation>
    </message>
    <message>
        <source>Key of the audit log</source>
        <translation>Clave del registro de auditoría</translation>
    </message>
    <message>
        <source>Token of the HTTP endpoint</source>
        <translation>Token del endpoint HTTP</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>It comes from %1, which goes before everything that is kept here.</source>
        <translation>Procede de %1, que tiene prioridad sobre todo lo que se guarda aquí.</translation>
    </message>
    <message>
        <source>The keychain couldn&apos;t take it, so it is forgotten when Ringproof ends.</source>
        <translation>El llavero no pudo aceptarlo, así que se olvida cuando Ringproof termine.</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Pegue aquí el valor</translation>
    </message>
    <message>
        <source>Paste another one to replace it</source>
        <translation>Pegue otro valor para reemplazarlo</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>Ringproof::SecretVault</name>
    <message>
        <source>The audit key could not be kept, and without it the log would take no row at the next start: nothing was changed. %1</source>
        <translation>No se pudo guardar la clave de auditoría, y sin ella el registro no aceptaría ninguna fila en el próximo inicio: no se cambió nada. %1</translation>
    </message>
    <message>
        <source>What the keychain has under ringproof, %1,</source>
        <translation>Lo que el llavero tiene en ringproof, %1,</translation>
    </message>
    <message>
        <source>The keychain has an audit key already, and the log is signed with it: with another one it could no longer be checked. Move the log away and delete the entry audit_key of ringproof in the keychain to begin anew.</source>
        <translation>El llavero ya tiene una clave de auditoría y el registro está firmado con ella: con otra ya no se podría comprobar. Mueva el registro a otro lugar y elimine la entrada audit_key de ringproof en el llavero para empezar de nuevo.</translation>
    </message>
    <message>
        <source>It is kept until Ringproof ends, and has to be given again after that. %1</source>
        <translation>Se conserva hasta que Ringproof termine, y después hay que volver a indicarlo. %1</translation>
    </message>
    <message>
        <source>%1 is set in the environment and goes before it.</source>
        <translation>%1 está definida en el entorno y tiene prioridad.</translation>
    </message>
    <message>
        <source>The audit key stays: the log that is signed with it would take no row without it.</source>
        <translation>La clave de auditoría se queda: sin ella, el registro firmado con ella no aceptaría ninguna fila.</translation>
    </message>
    <message>
        <source>The keychain may still have it. %1</source>
        <translation>Es posible que el llavero aún lo tenga. %1</translation>
    </message>
    <message>
        <source>The secrets could not be copied: nothing was changed. %1</source>
        <translation>No se pudieron copiar los secretos: no se cambió nada. %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::SecretsSection</name>
    <message>
        <source>Secrets of this profile</source>
        <translation>Secretos de este perfil</translation>
    </message>
    <message>
        <source>A secret is looked for in the environment first, then in the system&apos;s keychain. Without a keychain it is kept until Ringproof ends, and asked for again the next time. None is ever written to a file, nor shown here.</source>
        <translation>Un secreto se busca primero en el entorno y luego en el llavero del sistema. Sin llavero se conserva hasta que Ringproof termina, y se vuelve a pedir la próxima vez. Ninguno se escribe nunca en un archivo ni se muestra aquí.</translation>
    </message>
</context>
<context>
    <name>Ringproof::SentinelClient</name>
    <message numerus="yes">
        <source>%n requests are waiting for the Redis at %1 already; this one was not sent. Try again in a moment.</source>
        <translation>
            <numerusform>Ya hay %n solicitud en espera del Redis en %1; esta no se envió. Vuelva a intentarlo en un momento.</numerusform>
            <numerusform>Ya hay %n solicitudes en espera del Redis en %1; esta no se envió. Vuelva a intentarlo en un momento.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Redis of master “%1” is failing over: %2 is down, and its Sentinels are putting a replica in its place.</source>
        <translation>El Redis del maestro «%1» está en conmutación: %2 está caído y sus Sentinel están poniendo una réplica en su lugar.</translation>
    </message>
    <message>
        <source>The connection to the Redis at %1 has been closed. Nothing was sent.</source>
        <translation>Se ha cerrado la conexión con el Redis en %1. No se envió nada.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. Try again in a few seconds.</source>
        <translation>%1 No se envió nada. Vuelva a intentarlo en unos segundos.</translation>
    </message>
    <message>
        <source>%1 If it stays away, its Sentinels put a replica in its place. Nothing was sent. Try again in a few seconds.</source>
        <translation>%1 Si no vuelve, sus Sentinel ponen una réplica en su lugar. No se envió nada. Vuelva a intentarlo en unos segundos.</translation>
    </message>
    <message>
        <source>The master “%1” at %2 can&apos;t be written to at the moment. Nothing was sent. Try again in a few seconds.</source>
        <translation>Por el momento no se puede escribir en el maestro «%1» en %2. No se envió nada. Vuelva a intentarlo en unos segundos.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 No se envió nada.</translation>
    </message>
    <message>
        <source>The Sentinels of master “%1” don&apos;t answer.</source>
        <translation>Los Sentinel del maestro «%1» no responden.</translation>
    </message>
</context>
<context>
    <name>Ringproof::SentinelLink</name>
    <message>
        <source>it doesn&apos;t answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>it answered what nobody had asked</source>
        <translation>respondió algo que nadie había preguntado</translation>
    </message>
    <message>
        <source>it refused us: “%1”. Check the user in the address and RINGPROOF_REDIS_PASSWORD</source>
        <translation>nos denegó el acceso: «%1». Compruebe el usuario de la dirección y RINGPROOF_REDIS_PASSWORD</translation>
    </message>
    <message>
        <source>it is no Sentinel. Check the host and the port in the address; Sentinels usually listen on port 26379</source>
        <translation>no es un Sentinel. Compruebe el host y el puerto de la dirección; los Sentinel suelen escuchar en el puerto 26379</translation>
    </message>
    <message>
        <source>it said “%1”</source>
        <translation>dijo «%1»</translation>
    </message>
    <message>
        <source>its answer can&apos;t be understood</source>
        <translation>no se puede entender su respuesta</translation>
    </message>
    <message>
        <source>it watches no master of the name “%1”</source>
        <translation>no vigila ningún maestro con el nombre «%1»</translation>
    </message>
</context>
<context>
    <name>Ringproof::SentinelWatch</name>
    <message>
        <source>The Sentinel at %1 watches no master of the name “%2”. Check the name in the address, after the slash.</source>
        <translation>El Sentinel en %1 no vigila ningún maestro con el nombre «%2». Compruebe el nombre en la dirección, tras la barra.</translation>
    </message>
    <message>
        <source>The Sentinel at %1 is of no use: %2.</source>
        <translation>El Sentinel en %1 no sirve: %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No Sentinel of master “%1” can be reached: %2.</source>
        <translation>No se puede acceder a ningún Sentinel del maestro «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>Ringproof::ServingSection</name>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>State of the endpoint</source>
        <translation>Estado del endpoint</translation>
    </message>
    <message>
        <source>Problem with the endpoint</source>
        <translation>Problema con el endpoint</translation>
    </message>
    <message>
        <source>This computer&apos;s endpoint</source>
        <translation>El endpoint de este equipo</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>P&amp;uerto</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Nothing is served. Codes that are keyed in on a phone reach this computer only while this is on.</source>
        <translation>No se sirve nada. Los códigos tecleados en un teléfono llegan a este equipo solo mientras esto está activado.</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Escuchando en %1</translation>
    </message>
    <message>
        <source>Nothing more is accepted; what is under way is being finished.</source>
        <translation>Ya no se acepta nada más; se está terminando lo que está en curso.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) served.</source>
        <translation>
            <numerusform>%n solicitud servida.</numerusform>
            <numerusform>%n solicitudes servidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request yet.</source>
        <translation>Aún no hay solicitudes.</translation>
    </message>
    <message>
        <source>The last one, at %1: %2</source>
        <translation>La última, a las %1: %2</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Usar el puerto %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::SettingRow</name>
    <message>
        <source>Problem with %1</source>
        <translation>Problema con %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::SettingsPage</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Partes de los ajustes</translation>
    </message>
    <message>
        <source>The sandbox can&apos;t be changed: it is for trying things out, and no real phone rings. Create a profile to work with real calls.</source>
        <translation>El entorno de práctica no se puede cambiar: es para probar cosas y ningún teléfono real suena. Cree un perfil para trabajar con llamadas reales.</translation>
    </message>
    <message>
        <source>This profile was opened from the file %1. Change it there, and open it again.</source>
        <translation>Este perfil se abrió desde el archivo %1. Cámbielo allí y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>These changes were not saved last time. Secrets that were typed then have to be typed again.</source>
        <translation>Estos cambios no se guardaron la última vez. Los secretos que se escribieron entonces hay que escribirlos de nuevo.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Profile settings</source>
        <translation>Ajustes del perfil</translation>
    </message>
    <message>
        <source>What tells this profile from the others.</source>
        <translation>Lo que distingue este perfil de los demás.</translation>
    </message>
    <message>
        <source>Plivo</source>
        <translation>Plivo</translation>
    </message>
    <message>
        <source>Plivo settings</source>
        <translation>Ajustes de Plivo</translation>
    </message>
    <message>
        <source>Who places the calls, and who pays for them.</source>
        <translation>Quién realiza las llamadas y quién las paga.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Store settings</source>
        <translation>Ajustes del almacén</translation>
    </message>
    <message>
        <source>Where live codes, limits and counts are kept.</source>
        <translation>Dónde se guardan los códigos vigentes, los límites y los recuentos.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Policy settings</source>
        <translation>Ajustes de la política</translation>
    </message>
    <message>
        <source>The rules that hold at every desk on this profile.</source>
        <translation>Las reglas que valen en todos los puestos de este perfil.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Secrets settings</source>
        <translation>Ajustes de los secretos</translation>
    </message>
    <message>
        <source>Tokens, passwords and keys, and where each of them is.</source>
        <translation>Tokens, contraseñas y claves, y dónde está cada uno.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Audit log settings</source>
        <translation>Ajustes del registro de auditoría</translation>
    </message>
    <message>
        <source>Who did what, when, and what came of it.</source>
        <translation>Quién hizo qué, cuándo y con qué resultado.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Appearance settings</source>
        <translation>Ajustes de apariencia</translation>
    </message>
    <message>
        <source>How Ringproof looks on this computer. What you choose holds at once.</source>
        <translation>Qué aspecto tiene Ringproof en este equipo. Lo que elija se aplica de inmediato.</translation>
    </message>
    <message>
        <source>Why these settings can&apos;t be changed</source>
        <translation>Por qué estos ajustes no se pueden cambiar</translation>
    </message>
</context>
<context>
    <name>Ringproof::SideRail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>Ringproof::SingleInstance</name>
    <message>
        <source>A second start can&apos;t be told from the first one: %1 can&apos;t be written to.</source>
        <translation>No se puede distinguir un segundo inicio del primero: no se puede escribir en %1.</translation>
    </message>
    <message>
        <source>A second start won&apos;t reach this window: %1</source>
        <translation>Un segundo inicio no llegará a esta ventana: %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::StartWindow</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Abrir el entorno de práctica</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Ringproof</source>
        <translation>Ringproof</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>To practise: no real phone rings, and nothing is charged.</source>
        <translation>Para practicar: no suena ningún teléfono real y no se cobra nada.</translation>
    </message>
</context>
<context>
    <name>Ringproof::StoreSection</name>
    <message>
        <source>Where codes are kept</source>
        <translation>Dónde se guardan los códigos</translation>
    </message>
    <message>
        <source>On this computer, codes are known to this computer alone. In a Redis, every desk on it sees the same codes, limits and calls.</source>
        <translation>En este equipo, los códigos solo los conoce este equipo. En un Redis, todos los puestos que lo usan ven los mismos códigos, límites y llamadas.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>An address begins with redis://, or with rediss:// for an encrypted connection. Sentinels and clusters: redis+sentinel://, redis+cluster://.</source>
        <translation>Una dirección empieza por redis://, o por rediss:// para una conexión cifrada. Sentinel y clústeres: redis+sentinel://, redis+cluster://.</translation>
    </message>
    <message>
        <source>Leave it empty if the Redis asks for none.</source>
        <translation>Déjela vacía si el Redis no pide ninguna.</translation>
    </message>
    <message>
        <source>How codes are stored</source>
        <translation>Cómo se guardan los códigos</translation>
    </message>
    <message>
        <source>Sealed codes can be checked but not read, not even by somebody who has a copy of the store. Every desk needs the same key.</source>
        <translation>Los códigos sellados se pueden comprobar pero no leer, ni siquiera por alguien que tenga una copia del almacén. Todos los puestos necesitan la misma clave.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Plain is for other programs that read or write codes in the same Redis.</source>
        <translation>Sin sellar es para otros programas que leen o escriben códigos en el mismo Redis.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellados</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Sin sellar</translation>
    </message>
    <message>
        <source>Warning about plain codes</source>
        <translation>Advertencia sobre códigos sin sellar</translation>
    </message>
    <message>
        <source>64 hex digits. The first desk makes one; at the others, paste the same. A code that was sealed under another key can&apos;t be verified.</source>
        <translation>64 dígitos hexadecimales. El primer puesto crea una; en los demás, pegue la misma. Un código sellado con otra clave no se puede verificar.</translation>
    </message>
    <message>
        <source>Whoever can read the store can read live codes, and programs that check with GET and DEL can&apos;t promise that a code works only once. Use it only while such programs share the store.</source>
        <translation>Quien pueda leer el almacén puede leer los códigos vigentes, y los programas que comprueban con GET y DEL no pueden garantizar que un código funcione una sola vez. Úselo solo mientras esos programas compartan el almacén.</translation>
    </message>
    <message>
        <source>Does it answer?</source>
        <translation>¿Responde?</translation>
    </message>
    <message>
        <source>Connects with what stands here now, and changes nothing.</source>
        <translation>Se conecta con lo que figura aquí ahora y no cambia nada.</translation>
    </message>
    <message>
        <source>Check the store</source>
        <translation>Comprobar el almacén</translation>
    </message>
    <message>
        <source>The store can be used.</source>
        <translation>El almacén se puede usar.</translation>
    </message>
    <message>
        <source>No code can be issued or verified until this is mended.</source>
        <translation>No se puede emitir ni verificar ningún código hasta que esto se corrija.</translation>
    </message>
</context>
<context>
    <name>Ringproof::StoreSetting</name>
    <message>
        <source>Note about the password</source>
        <translation>Nota sobre la contraseña</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>A Redis that the team shares</source>
        <translation>Un Redis que comparte el grupo</translation>
    </message>
    <message>
        <source>The password was taken out of the address. It is kept with the secrets when you save.</source>
        <translation>La contraseña se quitó de la dirección. Se guardará con los secretos cuando guarde.</translation>
    </message>
    <message>
        <source>Address of the Redis</source>
        <translation>Dirección del Redis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>Ringproof::TimelineRow</name>
    <message>
        <source>+%1</source>
        <comment>after the call was placed</comment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>Ringproof::TimelineView</name>
    <message>
        <source>Progress of the call</source>
        <translation>Progreso de la llamada</translation>
    </message>
</context>
<context>
    <name>Ringproof::TransferCard</name>
    <message>
        <source>Hand it on</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>A profile goes to another desk as one file, with the secrets that you choose, sealed with a passphrase. Tell the passphrase by another way than the file.</source>
        <translation>Un perfil va a otro puesto en un solo archivo, con los secretos que usted elija, sellado con una frase de contraseña. Comunique la frase de contraseña por una vía distinta del archivo.</translation>
    </message>
    <message>
        <source>Result of handing on</source>
        <translation>Resultado de la transferencia</translation>
    </message>
    <message>
        <source>Export this profile</source>
        <translation>Exportar este perfil</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Importar un perfil</translation>
    </message>
    <message>
        <source>Progress of handing on</source>
        <translation>Progreso de la transferencia</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>Name of the profile here</source>
        <translation>Nombre del perfil aquí</translation>
    </message>
    <message>
        <source>The one that it had</source>
        <translation>El que tenía</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>Al menos %n carácter</numerusform>
            <numerusform>Al menos %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Frase de contraseña, otra vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel handing on</source>
        <translation>Cancelar la transferencia</translation>
    </message>
    <message>
        <source>These secrets go with it. The key of the audit log never does: it is this computer&apos;s.</source>
        <translation>Estos secretos lo acompañan. La clave del registro de auditoría nunca: es de este equipo.</translation>
    </message>
    <message>
        <source>Choose the file, and type the passphrase that it was sealed with.</source>
        <translation>Elija el archivo y escriba la frase de contraseña con la que se selló.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Export the profile to</source>
        <translation>Exportar el perfil a</translation>
    </message>
    <message>
        <source>Import a profile from</source>
        <translation>Importar un perfil de</translation>
    </message>
    <message>
        <source>Sealed profiles (*.%1)</source>
        <translation>Perfiles sellados (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The passphrase is not the same both times. Type it once more.</source>
        <translation>La frase de contraseña no es la misma las dos veces. Escríbala otra vez.</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Sellando…</translation>
    </message>
    <message>
        <source>The profile is in %1. These were not there to go with it: %2. %3</source>
        <translation>El perfil está en %1. Estos no estaban disponibles para acompañarlo: %2. %3</translation>
    </message>
    <message>
        <source>The profile is in %1. Whoever has the passphrase can import it.</source>
        <translation>El perfil está en %1. Quien tenga la frase de contraseña puede importarlo.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>The profile %1 is there. Switch to it on top of the window.</source>
        <translation>El perfil %1 está listo. Cambie a él en la parte superior de la ventana.</translation>
    </message>
</context>
<context>
    <name>Ringproof::TrayIcon</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Mostrar la ventana</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>&amp;Nuevo cliente</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>No profile is open</source>
        <translation>Ningún perfil abierto</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n customer(s) need attention</source>
        <translation>
            <numerusform>%1: %n cliente requiere atención</numerusform>
            <numerusform>%1: %n clientes requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n customer(s) waiting</source>
        <translation>
            <numerusform>%1: %n cliente en espera</numerusform>
            <numerusform>%1: %n clientes en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody is waiting</source>
        <translation>%1: nadie espera</translation>
    </message>
    <message>
        <source>Ringproof – %1</source>
        <translation>Ringproof – %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::TunnelSection</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Reachable from the internet</source>
        <translation>Accesible desde internet</translation>
    </message>
    <message>
        <source>Plivo calls this endpoint over the internet, and it listens on this computer alone. A tunnel such as ngrok passes its requests on: run this command in a terminal and leave it running. Whoever finds the tunnel&apos;s address needs the token as well.</source>
        <translation>Plivo llama a este endpoint por internet, y este solo escucha en este equipo. Un túnel como ngrok le pasa las solicitudes: ejecute este comando en una terminal y déjelo en marcha. Quien descubra la dirección del túnel necesita también el token.</translation>
    </message>
    <message>
        <source>Then type or paste the public address that ngrok shows (Forwarding):</source>
        <translation>Después escriba o pegue la dirección pública que muestra ngrok (Forwarding):</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
</context>
<context>
    <name>Ringproof::VerifyCard</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reset limits…</source>
        <translation>Restablecer límites…</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Llamar de nuevo</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Siguiente cliente</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Copiar comprobante</translation>
    </message>
    <message>
        <source>Ends the call and revokes its code (%1)</source>
        <translation>Termina la llamada y revoca su código (%1)</translation>
    </message>
    <message>
        <source>Reset limits</source>
        <translation>Restablecer límites</translation>
    </message>
    <message>
        <source>A supervisor lets the number be called again at once</source>
        <translation>Un supervisor permite que se vuelva a llamar al número de inmediato</translation>
    </message>
    <message>
        <source>A line for the ticket: masked number, time, how it was verified, and where it is recorded (%1)</source>
        <translation>Una línea para el tique: número enmascarado, hora, cómo se verificó y dónde consta (%1)</translation>
    </message>
    <message>
        <source>Call again in %1</source>
        <translation>Llamar de nuevo en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more call(s) to this number allowed</source>
        <translation>
            <numerusform>Se permite %n llamada más a este número</numerusform>
            <numerusform>Se permiten %n llamadas más a este número</numerusform>
        </translation>
    </message>
    <message>
        <source>No more calls to this number allowed for now</source>
        <translation>Por ahora no se permiten más llamadas a este número</translation>
    </message>
    <message>
        <source>Clear the limits of %1?</source>
        <translation>¿Borrar los límites de %1?</translation>
    </message>
    <message>
        <source>The number can then be called again at once, and the calls it has had no longer count. Do this only if you are sure that nobody is trying out codes. The audit log will say that you did it.</source>
        <translation>Entonces se podrá volver a llamar al número de inmediato, y las llamadas que ha recibido dejarán de contar. Hágalo solo si está seguro de que nadie está probando códigos. El registro de auditoría indicará que usted lo hizo.</translation>
    </message>
    <message>
        <source>Clear limits</source>
        <translation>Borrar límites</translation>
    </message>
</context>
<context>
    <name>Ringproof::VerifyPage</name>
    <message>
        <source>No call yet</source>
        <translation>Aún sin llamada</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message>
        <source>Code void</source>
        <translation>Código anulado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Sin llamada</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <source>Close customer</source>
        <translation>Cerrar cliente</translation>
    </message>
    <message>
        <source>Hang up and close?</source>
        <translation>¿Colgar y cerrar?</translation>
    </message>
    <message>
        <source>The call to %1 is still going on. Hanging up ends it and makes its code void.</source>
        <translation>La llamada a %1 sigue en curso. Al colgar, termina y su código queda anulado.</translation>
    </message>
    <message>
        <source>Hang up and close</source>
        <translation>Colgar y cerrar</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <source>A call to %1 is being placed. It is hung up as soon as it can be, and its code made void.</source>
        <translation>Se está iniciando una llamada a %1. Se colgará en cuanto sea posible y su código quedará anulado.</translation>
    </message>
</context>
<context>
    <name>Ringproof::VerifySession</name>
    <message>
        <source>A code has digits only. Nothing was entered.</source>
        <translation>Un código solo tiene dígitos. No se envió nada.</translation>
    </message>
    <message numerus="yes">
        <source>That isn&apos;t the code. %n attempt(s) left. Ask the customer to read it again, digit by digit.</source>
        <translation>
            <numerusform>Ese no es el código. Queda %n intento. Pida al cliente que lo lea de nuevo, dígito por dígito.</numerusform>
            <numerusform>Ese no es el código. Quedan %n intentos. Pida al cliente que lo lea de nuevo, dígito por dígito.</numerusform>
        </translation>
    </message>
    <message>
        <source>That isn&apos;t the code, and it was the last attempt: the code is void. Call again for a new one.</source>
        <translation>Ese no es el código, y era el último intento: el código queda anulado. Llame de nuevo para obtener otro.</translation>
    </message>
    <message>
        <source>This number has no live code any more: it ran out, or it was used or revoked elsewhere. Call again for a new one.</source>
        <translation>Este número ya no tiene ningún código vigente: caducó, o se usó o revocó en otro lugar. Llame de nuevo para obtener otro.</translation>
    </message>
    <message>
        <source>That isn&apos;t the code of the call that is being placed. Wait until the customer has heard it.</source>
        <translation>Ese no es el código de la llamada que se está realizando. Espere hasta que el cliente lo haya oído.</translation>
    </message>
    <message>
        <source>The code&apos;s time is up. Call again for a new one.</source>
        <translation>Se acabó el tiempo del código. Llame de nuevo para obtener otro.</translation>
    </message>
    <message>
        <source>The last call&apos;s code couldn&apos;t be revoked; it runs out by itself. %1</source>
        <translation>No se pudo revocar el código de la última llamada; caduca por sí solo. %1</translation>
    </message>
    <message>
        <source>Hanging up…</source>
        <translation>Colgando…</translation>
    </message>
    <message>
        <source>%1 Check the number with the customer.</source>
        <translation>%1 Compruebe el número con el cliente.</translation>
    </message>
    <message>
        <source>The limits of %1 are cleared. It can be called now.</source>
        <translation>Se borraron los límites de %1. Ya se le puede llamar.</translation>
    </message>
    <message>
        <source>The limits could not be cleared. %1</source>
        <translation>No se pudieron borrar los límites. %1</translation>
    </message>
    <message>
        <source>Another desk has called this number as well. Only the newest call&apos;s code counts.</source>
        <translation>Otro puesto también ha llamado a este número. Solo vale el código de la llamada más reciente.</translation>
    </message>
    <message>
        <source>%1 has called this number as well. Only the newest call&apos;s code counts.</source>
        <translation>%1 también ha llamado a este número. Solo vale el código de la llamada más reciente.</translation>
    </message>
    <message>
        <source>The code was withdrawn. Call again for a new one.</source>
        <translation>El código se retiró. Llame de nuevo para obtener otro.</translation>
    </message>
    <message>
        <source>Too many wrong codes were entered elsewhere. Call again for a new one.</source>
        <translation>Se escribieron demasiados códigos incorrectos en otro lugar. Llame de nuevo para obtener otro.</translation>
    </message>
    <message>
        <source>Too many wrong codes were entered elsewhere, so the code is void. Call again for a new one.</source>
        <translation>Se escribieron demasiados códigos incorrectos en otro lugar, así que el código queda anulado. Llame de nuevo para obtener otro.</translation>
    </message>
    <message>
        <source>The code was revoked. If the customer is still with you, call again for a new one.</source>
        <translation>El código se revocó. Si el cliente sigue con usted, llame de nuevo para obtener otro.</translation>
    </message>
    <message>
        <source>%1 revoked the code. If the customer is still with you, call again for a new one.</source>
        <translation>%1 revocó el código. Si el cliente sigue con usted, llame de nuevo para obtener otro.</translation>
    </message>
    <message>
        <source>on the phone&apos;s keypad</source>
        <translation>en el teclado del teléfono</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>en otro lugar</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>%1 is verified. The customer keyed in the code on the phone.</source>
        <translation>%1 está verificado. El cliente tecleó el código en el teléfono.</translation>
    </message>
    <message>
        <source>%1 is verified. The code was entered elsewhere.</source>
        <translation>%1 está verificado. El código se escribió en otro lugar.</translation>
    </message>
    <message>
        <source>%1 is verified. %2 entered the code.</source>
        <translation>%1 está verificado. %2 escribió el código.</translation>
    </message>
    <message>
        <source>%1 is verified.</source>
        <translation>%1 está verificado.</translation>
    </message>
</context>
<context>
    <name>Ringproof::VoiceCalls</name>
    <message>
        <source>Plivo doesn&apos;t show this call, so it can&apos;t be ended from here. The phone may ring on.</source>
        <translation>Plivo no muestra esta llamada, así que no se puede terminar desde aquí. Es posible que el teléfono siga sonando.</translation>
    </message>
    <message>
        <source>Plivo doesn&apos;t show this call yet. It will be ended as soon as it does; the phone may ring until then.</source>
        <translation>Plivo aún no muestra esta llamada. Se terminará en cuanto la muestre; hasta entonces es posible que el teléfono suene.</translation>
    </message>
    <message>
        <source>The phone may ring on.</source>
        <translation>Es posible que el teléfono siga sonando.</translation>
    </message>
    <message>
        <source>The call goes on.</source>
        <translation>La llamada continúa.</translation>
    </message>
    <message>
        <source>The call had already ended by itself.</source>
        <translation>La llamada ya había terminado por sí sola.</translation>
    </message>
    <message>
        <source>These Plivo credentials can place calls but not end them. The call goes on. An administrator can give the credentials access to the Voice API.</source>
        <translation>Estas credenciales de Plivo pueden realizar llamadas pero no terminarlas. La llamada continúa. Un administrador puede dar a las credenciales acceso a la Voice API.</translation>
    </message>
</context>
<context>
    <name>Ringproof::VoicePage</name>
    <message>
        <source>Voice and PHLO</source>
        <translation>Voz y PHLO</translation>
    </message>
    <message>
        <source>What your customers hear on the phone, and the flow at Plivo that says it.</source>
        <translation>Lo que sus clientes oyen en el teléfono, y el flujo de Plivo que lo dice.</translation>
    </message>
</context>
<context>
    <name>Ringproof::WelcomeBar</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Setting up isn&apos;t finished yet: step %1 of %2.</source>
        <translation>La configuración aún no está terminada: paso %1 de %2.</translation>
    </message>
    <message>
        <source>This is the sandbox: try everything, no real phone rings. For real calls, connect Plivo and choose a store.</source>
        <translation>Este es el entorno de práctica: pruebe todo, ningún teléfono real suena. Para llamadas reales, conecte Plivo y elija un almacén.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Go on with setting up Ringproof</source>
        <translation>Continuar con la configuración de Ringproof</translation>
    </message>
    <message>
        <source>Set up Ringproof</source>
        <translation>Configurar Ringproof</translation>
    </message>
</context>
<context>
    <name>Ringproof::WorkRow</name>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hasta dónde ha llegado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Result of the work</source>
        <translation>Resultado del trabajo</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 filas</translation>
    </message>
</context>
<context>
    <name>Ringproof::WorkbenchPage</name>
    <message>
        <source>Workbench</source>
        <translation>Banco de pruebas</translation>
    </message>
    <message>
        <source>For testing a PHLO: what is sent, what comes back, and what happens when it goes wrong.</source>
        <translation>Para probar un PHLO: qué se envía, qué se recibe y qué ocurre cuando algo falla.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Workspace</name>
    <message>
        <source>The store %1 can&apos;t be used. %2</source>
        <translation>No se puede usar el almacén %1. %2</translation>
    </message>
    <message>
        <source>This profile stores codes sealed, and the key is missing. Set RINGPROOF_SEAL_KEY to 64 hex digits, the same on every desk, or give it to Ringproof&apos;s window, which keeps it in the keychain. Make a key with: openssl rand -hex 32</source>
        <translation>Este perfil guarda los códigos sellados y falta la clave. Defina RINGPROOF_SEAL_KEY con 64 dígitos hexadecimales, los mismos en todos los puestos, o indíquela en la ventana de Ringproof, que la guarda en el llavero. Cree una clave con: openssl rand -hex 32</translation>
    </message>
    <message>
        <source>Plivo&apos;s auth token is missing. Set RINGPROOF_AUTH_TOKEN, or give it to Ringproof&apos;s window, which keeps it in the keychain; the token is on the first page of Plivo&apos;s console.</source>
        <translation>Falta el auth token de Plivo. Defina RINGPROOF_AUTH_TOKEN, o indíquelo en la ventana de Ringproof, que lo guarda en el llavero; el token está en la primera página de la consola de Plivo.</translation>
    </message>
</context>
<context>
    <name>SealedProfile</name>
    <message>
        <source>This computer has too little free memory for the passphrase&apos;s protection. Nothing was done; close other programs and try again.</source>
        <translation>Este equipo tiene muy poca memoria libre para la protección de la frase de contraseña. No se hizo nada; cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file is damaged: it was changed or cut off on its way. Nothing was imported; ask for it again.</source>
        <translation>El archivo está dañado: se cambió o se cortó por el camino. No se importó nada; pida que se lo envíen de nuevo.</translation>
    </message>
    <message>
        <source>The passphrase is too long. At most %1 bytes can be used.</source>
        <translation>La frase de contraseña es demasiado larga. Se pueden usar como máximo %1 bytes.</translation>
    </message>
    <message>
        <source>The passphrase is too short: it needs %1 characters, because whoever gets hold of the file can try as many as they like. A few words that don&apos;t belong together do well.</source>
        <translation>La frase de contraseña es demasiado corta: necesita %1 caracteres, porque quien consiga el archivo puede probar tantas como quiera. Unas cuantas palabras sin relación entre sí van bien.</translation>
    </message>
    <message>
        <source>The passphrase repeats the same few characters. A few words that don&apos;t belong together do well.</source>
        <translation>La frase de contraseña repite los mismos pocos caracteres. Unas cuantas palabras sin relación entre sí van bien.</translation>
    </message>
    <message>
        <source>The profile is too large to be handed on in a file.</source>
        <translation>El perfil es demasiado grande para pasarlo en un archivo.</translation>
    </message>
    <message>
        <source>The file is not a profile that was exported by Ringproof. Choose another file.</source>
        <translation>El archivo no es un perfil exportado por Ringproof. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The file was exported by a newer release of Ringproof. Nothing was imported; update Ringproof on this computer.</source>
        <translation>El archivo lo exportó una versión más reciente de Ringproof. No se importó nada; actualice Ringproof en este equipo.</translation>
    </message>
    <message>
        <source>The file asks for more work than any release of Ringproof does, so it isn&apos;t from Ringproof. Nothing was imported.</source>
        <translation>El archivo pide más trabajo que cualquier versión de Ringproof, así que no es de Ringproof. No se importó nada.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this file. Nothing was imported; type it again.</source>
        <translation>Esa no es la frase de contraseña de este archivo. No se importó nada; escríbala de nuevo.</translation>
    </message>
    <message>
        <source>The passphrase is right, but somebody has changed the file since it was sealed. Nothing was imported; don&apos;t use it, and tell whoever gave it to you.</source>
        <translation>La frase de contraseña es correcta, pero alguien ha cambiado el archivo desde que se selló. No se importó nada; no lo use y avise a quien se lo dio.</translation>
    </message>
</context>
<context>
    <name>SecretPlaces</name>
    <message>
        <source>From the environment</source>
        <translation>Del entorno</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>En el llavero</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Solo esta sesión</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No está</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>%1 must be 64 hex digits (256 bits). Make one with: openssl rand -hex 32</source>
        <translation>%1 debe constar de 64 dígitos hexadecimales (256 bits). Créela con: openssl rand -hex 32</translation>
    </message>
</context>
<context>
    <name>ServerTls</name>
    <message>
        <source>%1 can&apos;t be read: %2. Check the path and who may read the file.</source>
        <translation>No se puede leer %1: %2. Compruebe la ruta y quién puede leer el archivo.</translation>
    </message>
    <message>
        <source>%1 holds no certificate. HTTPS needs one in PEM form.</source>
        <translation>%1 no contiene ningún certificado. HTTPS necesita uno en formato PEM.</translation>
    </message>
    <message>
        <source>%1 can be read or changed by other users of this computer, so the key in it isn&apos;t secret. Take the right away (chmod 600), and use a new key if somebody may have read it.</source>
        <translation>Otros usuarios de este equipo pueden leer o cambiar %1, así que la clave que contiene no es secreta. Quíteles el permiso (chmod 600), y use una clave nueva si alguien pudo haberla leído.</translation>
    </message>
    <message>
        <source>%1 holds no private key that can be used. HTTPS needs an RSA or elliptic curve key in PEM form, without a passphrase.</source>
        <translation>%1 no contiene ninguna clave privada que se pueda usar. HTTPS necesita una clave RSA o de curva elíptica en formato PEM, sin frase de contraseña.</translation>
    </message>
    <message>
        <source>%1 and %2 don&apos;t belong together. Give the private key that the certificate was made for, and put the server&apos;s own certificate first.</source>
        <translation>%1 y %2 no corresponden entre sí. Indique la clave privada para la que se hizo el certificado, y ponga primero el certificado del propio servidor.</translation>
    </message>
</context>
<context>
    <name>ServerTrust</name>
    <message>
        <source>no name</source>
        <translation>ningún nombre</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>its certificate is self-signed and not among the authorities in %1</source>
        <translation>su certificado es autofirmado y no está entre las autoridades de %1</translation>
    </message>
    <message>
        <source>its certificate is self-signed and not among this system&apos;s authorities. If it is the right server, name the file with its authority: %1</source>
        <translation>su certificado es autofirmado y no está entre las autoridades de este sistema. Si es el servidor correcto, indique el archivo con su autoridad: %1</translation>
    </message>
    <message>
        <source>its certificate was issued by “%1”, which isn&apos;t among the authorities in %2</source>
        <translation>su certificado lo emitió «%1», que no está entre las autoridades de %2</translation>
    </message>
    <message>
        <source>its certificate was issued by “%1”, which isn&apos;t among this system&apos;s authorities. If it is the right server, name the file with its authority: %2</source>
        <translation>su certificado lo emitió «%1», que no está entre las autoridades de este sistema. Si es el servidor correcto, indique el archivo con su autoridad: %2</translation>
    </message>
    <message>
        <source>its certificate is for %1, not for %2</source>
        <translation>su certificado es para %1, no para %2</translation>
    </message>
    <message>
        <source>its certificate is for %1, not for %2. If it is the right server, name it as in the certificate: %3</source>
        <translation>su certificado es para %1, no para %2. Si es el servidor correcto, nómbrelo como en el certificado: %3</translation>
    </message>
    <message>
        <source>its certificate says that “%1” issued it, but that authority&apos;s key didn&apos;t sign it. Check that this system&apos;s authorities are the present ones</source>
        <translation>su certificado dice que lo emitió «%1», pero la clave de esa autoridad no lo firmó. Compruebe que las autoridades de este sistema sean las actuales</translation>
    </message>
    <message>
        <source>its certificate says that “%1” issued it, but that authority&apos;s key didn&apos;t sign it. Check that %2 is the present one</source>
        <translation>su certificado dice que lo emitió «%1», pero la clave de esa autoridad no lo firmó. Compruebe que %2 sea la actual</translation>
    </message>
    <message>
        <source>its certificate (%1) expired on %2</source>
        <translation>su certificado (%1) caducó el %2</translation>
    </message>
    <message>
        <source>its certificate (%1) isn&apos;t valid before %2. Check that this computer&apos;s clock is right</source>
        <translation>su certificado (%1) no es válido antes del %2. Compruebe que el reloj de este equipo sea correcto</translation>
    </message>
    <message>
        <source>its certificate (%1) was revoked</source>
        <translation>su certificado (%1) fue revocado</translation>
    </message>
    <message>
        <source>it shows no certificate</source>
        <translation>no presenta ningún certificado</translation>
    </message>
    <message>
        <source>its certificate (%1) isn&apos;t meant for servers</source>
        <translation>su certificado (%1) no está destinado a servidores</translation>
    </message>
    <message>
        <source>its certificate isn&apos;t good: “%1”</source>
        <translation>su certificado no es válido: «%1»</translation>
    </message>
    <message>
        <source>there is no TLS on this computer. Install OpenSSL, or what Qt uses in its place</source>
        <translation>no hay TLS en este equipo. Instale OpenSSL o lo que Qt use en su lugar</translation>
    </message>
    <message>
        <source>its certificate can&apos;t be checked</source>
        <translation>no se puede comprobar su certificado</translation>
    </message>
</context>
<context>
    <name>SettingsReader</name>
    <message>
        <source>a text in quotes</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>falta.</translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation>está vacío.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>un objeto entre llaves</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>is not a setting. Known here: %1.</source>
        <translation>no es un ajuste. Se conocen aquí: %1.</translation>
    </message>
    <message>
        <source>must be %1, not %2.</source>
        <translation>debe ser %1, no %2.</translation>
    </message>
</context>
<context>
    <name>SqliteFile</name>
    <message>
        <source>%1 is a folder, where a file is needed: %2 can&apos;t be kept there. Name a file.</source>
        <translation>%1 es una carpeta donde se necesita un archivo: no es posible guardar ahí %2. Indique un archivo.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made, so %2 can&apos;t be kept there. Check who may write to the folder above it, or choose another place.</source>
        <translation>No se puede crear la carpeta %1, así que no es posible guardar ahí %2. Compruebe quién puede escribir en la carpeta superior, o elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be made (%2), so %3 can&apos;t be kept there. Check who may write to the folder, or choose another place.</source>
        <translation>No se puede crear %1 (%2), así que no es posible guardar ahí %3. Compruebe quién puede escribir en la carpeta, o elija otro lugar.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed, so %1 can&apos;t be kept on this computer. Install it (on Debian: libqt6sql6-sqlite).</source>
        <translation>El controlador de Qt para SQLite no está instalado, así que no es posible guardar %1 en este equipo. Instálelo (en Debian: libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>%1 is a database of another program and is left alone. Name another file in the store&apos;s address.</source>
        <translation>%1 es una base de datos de otro programa y no se toca. Indique otro archivo en la dirección del almacén.</translation>
    </message>
    <message>
        <source>%1 was written by a newer release of Ringproof, which this one can&apos;t read. Update Ringproof on this computer.</source>
        <translation>%1 lo escribió una versión más reciente de Ringproof, y esta no puede leerlo. Actualice Ringproof en este equipo.</translation>
    </message>
    <message>
        <source>%1 lies where files can&apos;t be shared safely, on a network drive perhaps. Choose a place on this computer.</source>
        <translation>%1 está donde los archivos no se pueden compartir con seguridad, quizá en una unidad de red. Elija un lugar en este equipo.</translation>
    </message>
    <message>
        <source>Another program holds %1, so nothing was done. Try again; if it stays so, close the program that has the file open.</source>
        <translation>Otro programa retiene %1, así que no se hizo nada. Vuelva a intentarlo; si continúa, cierre el programa que tiene abierto el archivo.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full, so nothing was done. Make room on it and try again.</source>
        <translation>El disco que contiene %1 está lleno, así que no se hizo nada. Libere espacio en él y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened for writing, so %2 can&apos;t be kept in it. Check that you may write to the file and to its folder.</source>
        <translation>No se puede abrir %1 para escribir, así que no es posible guardar en él %2. Compruebe que puede escribir en el archivo y en su carpeta.</translation>
    </message>
    <message>
        <source>%1 is not a database and is left alone. Name another file, or move that one away.</source>
        <translation>%1 no es una base de datos y no se toca. Indique otro archivo, o mueva ese a otro lugar.</translation>
    </message>
    <message>
        <source>%1 is damaged. Move it away and start again: a new one is made. %2</source>
        <translation>%1 está dañado. Muévalo a otro lugar y empiece de nuevo: se creará otro. %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2. Check the disk that it is on, then try again.</source>
        <translation>No se puede usar %1: %2. Compruebe el disco en el que está y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>StoreAddress</name>
    <message>
        <source>A store on this computer must name a file by its whole path: embedded:/path/codes.db</source>
        <translation>Un almacén en este equipo debe indicar un archivo con su ruta completa: embedded:/path/codes.db</translation>
    </message>
</context>
<context>
    <name>StoreCheck</name>
    <message>
        <source>%1 answers in %2 ms. That is slow: use a store nearer to the desks.</source>
        <translation>%1 responde en %2 ms. Es lento: use un almacén más cercano a los puestos.</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms.</source>
        <translation>%1 responde en %2 ms.</translation>
    </message>
    <message>
        <source>The store&apos;s clock and this computer&apos;s differ by %1 s. Codes are not affected (the store&apos;s clock counts); the times shown here are. Set both clocks by NTP.</source>
        <translation>El reloj del almacén y el de este equipo difieren en %1 s. No afecta a los códigos (cuenta el reloj del almacén), pero sí a las horas que se muestran aquí. Ajuste ambos relojes por NTP.</translation>
    </message>
    <message>
        <source>The store&apos;s clock and this computer&apos;s differ by %1 s.</source>
        <translation>El reloj del almacén y el de este equipo difieren en %1 s.</translation>
    </message>
</context>
<context>
    <name>SystemKeychain</name>
    <message>
        <source>No keychain runs in this session. Start GNOME Keyring, KWallet or KeePassXC&apos;s Secret Service, or set secrets in the environment.</source>
        <translation>No hay ningún llavero en marcha en esta sesión. Inicie GNOME Keyring, KWallet o el Secret Service de KeePassXC, o defina los secretos en el entorno.</translation>
    </message>
    <message>
        <source>The system has no keychain here. Set secrets in the environment.</source>
        <translation>El sistema no tiene llavero aquí. Defina los secretos en el entorno.</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was declined. Unlock it and try again.</source>
        <translation>El llavero está bloqueado o se denegó el acceso a él. Desbloquéelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain answered with an error (%1). See whether the system&apos;s own program for passwords can open it.</source>
        <translation>El llavero respondió con un error (%1). Vea si el programa de contraseñas del propio sistema puede abrirlo.</translation>
    </message>
    <message>
        <source>no details</source>
        <translation>sin detalles</translation>
    </message>
    <message>
        <source>The keychain has no such entry.</source>
        <translation>El llavero no tiene esa entrada.</translation>
    </message>
    <message>
        <source>There is no D-Bus session, so no keychain can be reached. Set secrets in the environment, or start this in a desktop session.</source>
        <translation>No hay ninguna sesión de D-Bus, así que no se puede acceder a ningún llavero. Defina los secretos en el entorno, o inicie esto en una sesión de escritorio.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain has not answered for %n second(s). It may be waiting for its password in another window: answer it and try again.</source>
        <translation>
            <numerusform>El llavero no ha respondido en %n segundo. Quizá espere su contraseña en otra ventana: respóndale y vuelva a intentarlo.</numerusform>
            <numerusform>El llavero no ha respondido en %n segundos. Quizá espere su contraseña en otra ventana: respóndale y vuelva a intentarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain took the secret and doesn&apos;t give it back. See whether the system&apos;s own program for passwords can open it.</source>
        <translation>El llavero aceptó el secreto y no lo devuelve. Vea si el programa de contraseñas del propio sistema puede abrirlo.</translation>
    </message>
</context>
<context>
    <name>TelLink</name>
    <message>
        <source>The link holds no phone number that can be called. Copy the number from the page and paste it here.</source>
        <translation>El enlace no contiene ningún número de teléfono al que se pueda llamar. Copie el número de la página y péguelo aquí.</translation>
    </message>
    <message>
        <source>The link&apos;s number has an extension, and a call with a code can&apos;t dial one. Ask the customer for a number that rings directly.</source>
        <translation>El número del enlace tiene una extensión, y una llamada con un código no puede marcarla. Pida al cliente un número que suene directamente.</translation>
    </message>
    <message>
        <source>The link&apos;s number holds only within one company or area. Ask the customer for the whole number, with its country code.</source>
        <translation>El número del enlace solo vale dentro de una empresa o zona. Pida al cliente el número completo, con su código de país.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two parts of a span</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Aún no: %1</translation>
    </message>
    <message>
        <source>Now: %1, at %2.</source>
        <translation>Ahora: %1, a las %2.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 a las %2.</translation>
    </message>
    <message>
        <source>Now: %1, since %2, %3 after the call was placed.</source>
        <translation>Ahora: %1, desde las %2, %3 después de realizarse la llamada.</translation>
    </message>
    <message>
        <source>%1 at %2, %3 after the call was placed.</source>
        <translation>%1 a las %2, %3 después de realizarse la llamada.</translation>
    </message>
</context>
<context>
    <name>VoiceCalls</name>
    <message>
        <source>These Plivo credentials can place calls but not look at them, so it can&apos;t be shown how the call goes. Verification works all the same; ask the customer whether the phone rings. An administrator can give the credentials access to the Voice API.</source>
        <translation>Estas credenciales de Plivo pueden realizar llamadas pero no consultarlas, así que no se puede mostrar cómo va la llamada. La verificación funciona igualmente; pregunte al cliente si suena el teléfono. Un administrador puede dar a las credenciales acceso a la Voice API.</translation>
    </message>
    <message>
        <source>Plivo&apos;s answer about the call can&apos;t be read.</source>
        <translation>No se puede leer la respuesta de Plivo sobre la llamada.</translation>
    </message>
    <message>
        <source>Plivo&apos;s list of calls can&apos;t be read.</source>
        <translation>No se puede leer la lista de llamadas de Plivo.</translation>
    </message>
    <message>
        <source>Plivo has no record of how the call ended. Ask the customer whether the phone rang.</source>
        <translation>Plivo no tiene constancia de cómo terminó la llamada. Pregunte al cliente si sonó el teléfono.</translation>
    </message>
    <message>
        <source>Plivo shows no call to this number since the dispatch, so it was probably not placed. Call again.</source>
        <translation>Plivo no muestra ninguna llamada a este número desde el envío, así que probablemente no se realizó. Llame de nuevo.</translation>
    </message>
    <message>
        <source>Plivo doesn&apos;t show the call yet.</source>
        <translation>Plivo aún no muestra la llamada.</translation>
    </message>
    <message>
        <source>Plivo doesn&apos;t show a call to this number yet.</source>
        <translation>Plivo aún no muestra ninguna llamada a este número.</translation>
    </message>
    <message>
        <source>The call has ended; Plivo hasn&apos;t recorded how. Ask the customer for the code.</source>
        <translation>La llamada ha terminado; Plivo no ha registrado cómo. Pida el código al cliente.</translation>
    </message>
    <message>
        <source>The phone doesn&apos;t ring any more; Plivo hasn&apos;t recorded yet how the call ended.</source>
        <translation>El teléfono ya no suena; Plivo aún no ha registrado cómo terminó la llamada.</translation>
    </message>
    <message>
        <source>%1 So it can&apos;t be shown how the call goes; verification works all the same.</source>
        <translation>%1 Así que no se puede mostrar cómo va la llamada; la verificación funciona igualmente.</translation>
    </message>
</context>
</TS>
