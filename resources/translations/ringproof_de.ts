<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>AuditFile</name>
    <message>
        <source>the audit log</source>
        <translation>das Audit-Protokoll</translation>
    </message>
    <message>
        <source>Keep the damaged file for whoever looks into it.</source>
        <translation>Bewahren Sie die beschädigte Datei für die Untersuchung auf.</translation>
    </message>
    <message>
        <source>There is no audit log at %1.</source>
        <translation>Unter %1 gibt es kein Audit-Protokoll.</translation>
    </message>
    <message>
        <source>The audit log %1 has rows and no beginning: it was tampered with or damaged. Nothing is added to it. Keep it for whoever looks into it, move it away together with its .head file, and start again.</source>
        <translation>Das Audit-Protokoll %1 hat Zeilen, aber keinen Anfang: Es wurde manipuliert oder beschädigt. Es wird nichts mehr hinzugefügt. Bewahren Sie es für die Untersuchung auf, verschieben Sie es zusammen mit seiner .head-Datei und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>The audit log %1 is kept under another key than the one given.</source>
        <translation>Das Audit-Protokoll %1 wird mit einem anderen Schlüssel geführt als dem angegebenen.</translation>
    </message>
    <message>
        <source>The audit log %1 is kept under a key, and none is given.</source>
        <translation>Das Audit-Protokoll %1 wird mit einem Schlüssel geführt, und es ist keiner angegeben.</translation>
    </message>
    <message>
        <source>Nothing is added to it, so that nobody can go round it. Set RINGPROOF_AUDIT_KEY to its key, or unlock the keychain that has it; if the key is lost, move the log away together with its .head file, and a new one begins.</source>
        <translation>Es wird nichts hinzugefügt, damit niemand es umgehen kann. Setzen Sie RINGPROOF_AUDIT_KEY auf seinen Schlüssel oder entsperren Sie den Schlüsselbund, der ihn enthält; ist der Schlüssel verloren, verschieben Sie das Protokoll zusammen mit seiner .head-Datei, dann beginnt ein neues.</translation>
    </message>
    <message>
        <source>The signed head of the log was missing.</source>
        <translation>Der signierte Kopf des Protokolls fehlte.</translation>
    </message>
    <message>
        <source>The signed head of the log could not be read.</source>
        <translation>Der signierte Kopf des Protokolls war nicht lesbar.</translation>
    </message>
    <message>
        <source>The signed head of the log was not signed under its key.</source>
        <translation>Der signierte Kopf des Protokolls war nicht mit dessen Schlüssel signiert.</translation>
    </message>
    <message>
        <source>The signed head names row %1, which was missing or another one.</source>
        <translation>Der signierte Kopf nennt Zeile %1, die fehlte oder eine andere war.</translation>
    </message>
    <message>
        <source>Row %1, seen before, was missing or another one.</source>
        <translation>Die zuvor gesehene Zeile %1 fehlte oder war eine andere.</translation>
    </message>
    <message>
        <source>Rows up to %1 were removed.</source>
        <translation>Die Zeilen bis %1 wurden entfernt.</translation>
    </message>
    <message>
        <source>What tells whether a key is the log&apos;s had been changed.</source>
        <translation>Woran zu erkennen ist, ob ein Schlüssel der des Protokolls ist, war geändert worden.</translation>
    </message>
    <message>
        <source>The log was gone: a signed head names row %1 of it.</source>
        <translation>Das Protokoll war verschwunden: Ein signierter Kopf nennt Zeile %1 davon.</translation>
    </message>
    <message>
        <source>The signed head was another log&apos;s, or not signed by the means that the log has.</source>
        <translation>Der signierte Kopf gehörte zu einem anderen Protokoll oder war nicht mit den Mitteln dieses Protokolls signiert.</translation>
    </message>
    <message>
        <source>Nothing was removed, for the log isn&apos;t as it was left.</source>
        <translation>Es wurde nichts entfernt, denn das Protokoll ist nicht mehr so, wie es hinterlassen wurde.</translation>
    </message>
</context>
<context>
    <name>AuditHead</name>
    <message>
        <source>%1, the signed end of the audit log, can&apos;t be written (%2). Until it can, rows removed from the end of the log would go unnoticed. Check who may write to its folder, and that the disk isn&apos;t full.</source>
        <translation>%1, das signierte Ende des Audit-Protokolls, kann nicht geschrieben werden (%2). Bis dahin bliebe unbemerkt, wenn Zeilen am Ende des Protokolls entfernt werden. Prüfen Sie, wer in den Ordner schreiben darf und ob die Festplatte voll ist.</translation>
    </message>
</context>
<context>
    <name>AuditReport</name>
    <message>
        <source>The check was stopped after row %1. Up to there nothing was found.</source>
        <translation>Die Prüfung wurde nach Zeile %1 abgebrochen. Bis dahin wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Row %1 is not as it was written. What follows it can&apos;t be relied on either. Keep the log as it is for whoever looks into it.</source>
        <translation>Zeile %1 ist nicht mehr so, wie sie geschrieben wurde. Auch auf alles danach ist kein Verlass. Bewahren Sie das Protokoll unverändert für die Untersuchung auf.</translation>
    </message>
    <message>
        <source>Row %1 is missing: it was removed. Keep the log as it is for whoever looks into it.</source>
        <translation>Zeile %1 fehlt: Sie wurde entfernt. Bewahren Sie das Protokoll unverändert für die Untersuchung auf.</translation>
    </message>
    <message>
        <source>The log ends before row %1, which was there: rows were cut off its end, or an older copy was put in its place. Keep the log as it is for whoever looks into it.</source>
        <translation>Das Protokoll endet vor Zeile %1, die es schon gab: Zeilen wurden am Ende abgeschnitten, oder eine ältere Kopie wurde an seine Stelle gesetzt. Bewahren Sie das Protokoll unverändert für die Untersuchung auf.</translation>
    </message>
    <message>
        <source>The rows that are there are as they were written, but the log&apos;s signed head (the .head file beside it) is missing or not the log&apos;s own: rows may have been cut off its end. Keep both for whoever looks into it.</source>
        <translation>Die vorhandenen Zeilen sind so, wie sie geschrieben wurden, aber der signierte Kopf des Protokolls (die .head-Datei daneben) fehlt oder gehört nicht dazu: Am Ende könnten Zeilen abgeschnitten worden sein. Bewahren Sie beides für die Untersuchung auf.</translation>
    </message>
    <message>
        <source>Old rows were removed otherwise than by Ringproof: row %1 is not a signed beginning. Keep the log as it is for whoever looks into it.</source>
        <translation>Alte Zeilen wurden anders als durch Ringproof entfernt: Zeile %1 ist kein signierter Anfang. Bewahren Sie das Protokoll unverändert für die Untersuchung auf.</translation>
    </message>
    <message>
        <source>The log is sound. It is empty.</source>
        <translation>Das Protokoll ist unversehrt. Es ist leer.</translation>
    </message>
    <message>
        <source>The log is sound: rows %1 to %2 are as they were written, and none is missing.</source>
        <translation>Das Protokoll ist unversehrt: Die Zeilen %1 bis %2 sind so, wie sie geschrieben wurden, und keine fehlt.</translation>
    </message>
    <message>
        <source>It is kept without a key, so this shows careless changes only: set RINGPROOF_AUDIT_KEY.</source>
        <translation>Es wird ohne Schlüssel geführt, daher zeigt dies nur unbedachte Änderungen: Setzen Sie RINGPROOF_AUDIT_KEY.</translation>
    </message>
    <message>
        <source>The rows before %1 are from before there was a key: of them this shows careless changes only.</source>
        <translation>Die Zeilen vor %1 stammen aus der Zeit ohne Schlüssel: Bei ihnen zeigt dies nur unbedachte Änderungen.</translation>
    </message>
    <message>
        <source>What the log says of itself (its id, and since which row it has a key) was removed or changed. Keep the log as it is for whoever looks into it.</source>
        <translation>Was das Protokoll über sich selbst sagt (seine Kennung und seit welcher Zeile es einen Schlüssel hat), wurde entfernt oder geändert. Bewahren Sie das Protokoll unverändert für die Untersuchung auf.</translation>
    </message>
    <message>
        <source>There is a key, and no row of the log is under it. If the key is new, check again after the next entry, which brings the log under it. If the log was under it before, another one was put in its place: keep it as it is for whoever looks into it.</source>
        <translation>Es gibt einen Schlüssel, und keine Zeile des Protokolls wird mit ihm geführt. Ist der Schlüssel neu, prüfen Sie nach dem nächsten Eintrag erneut; von da an gilt er. Galt er schon vorher, wurde ein anderes Protokoll untergeschoben: Bewahren Sie es unverändert für die Untersuchung auf.</translation>
    </message>
    <message>
        <source>Row %1 notes that the log was not as it had been left when that row was written; its cause says what was found. Keep the log as it is for whoever looks into it.</source>
        <translation>Zeile %1 hält fest, dass das Protokoll beim Schreiben dieser Zeile nicht so war, wie es hinterlassen wurde; ihre Ursache nennt den Befund. Bewahren Sie das Protokoll unverändert für die Untersuchung auf.</translation>
    </message>
</context>
<context>
    <name>CallStatus</name>
    <message>
        <source>Status unknown</source>
        <translation>Status unbekannt</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Anruf beendet</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Call failed</source>
        <translation>Anruf fehlgeschlagen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgewiesen</translation>
    </message>
</context>
<context>
    <name>CallTimeline</name>
    <message>
        <source>no charge</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>US$%1</source>
        <comment>the price of a call</comment>
        <translation>%1 US$</translation>
    </message>
    <message>
        <source>lasted %1</source>
        <translation>Dauer %1</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>Code void</source>
        <translation>Code ungültig</translation>
    </message>
    <message>
        <source>Code revoked</source>
        <translation>Code widerrufen</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Aufgelegt</translation>
    </message>
    <message>
        <source>code revoked</source>
        <translation>Code widerrufen</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>The call was placed, but its progress can&apos;t be followed. Ask the customer whether the phone rings.</source>
        <translation>Der Anruf wurde gestartet, sein Verlauf lässt sich aber nicht verfolgen. Fragen Sie den Kunden, ob das Telefon klingelt.</translation>
    </message>
    <message>
        <source>The call is about to be placed.</source>
        <translation>Der Anruf wird gleich gestartet.</translation>
    </message>
    <message>
        <source>Ask the customer to pick up.</source>
        <translation>Bitten Sie den Kunden, abzuheben.</translation>
    </message>
    <message>
        <source>The voice is reading out the code. Ask the customer to repeat it to you.</source>
        <translation>Die Stimme liest den Code vor. Bitten Sie den Kunden, ihn zu wiederholen.</translation>
    </message>
    <message>
        <source>Enter the code if the customer has it. If it was missed, or a mailbox took the call, call again.</source>
        <translation>Geben Sie den Code ein, wenn der Kunde ihn hat. Wurde er verpasst oder hat eine Mailbox abgehoben, rufen Sie erneut an.</translation>
    </message>
    <message>
        <source>The line is in use. Ask the customer to end the other call, then call again.</source>
        <translation>Die Leitung ist besetzt. Bitten Sie den Kunden, das andere Gespräch zu beenden, und rufen Sie dann erneut an.</translation>
    </message>
    <message>
        <source>The call was turned away on the phone. Tell the customer that it comes from you, then call again.</source>
        <translation>Der Anruf wurde am Telefon abgewiesen. Sagen Sie dem Kunden, dass er von Ihnen kommt, und rufen Sie dann erneut an.</translation>
    </message>
    <message>
        <source>Nobody picked up. Ask whether this is the right number and the phone is at hand, then call again.</source>
        <translation>Niemand hat abgehoben. Fragen Sie, ob die Nummer stimmt und das Telefon zur Hand ist, und rufen Sie dann erneut an.</translation>
    </message>
    <message>
        <source>The call ended before anyone could pick up. Call again.</source>
        <translation>Der Anruf endete, bevor jemand abheben konnte. Rufen Sie erneut an.</translation>
    </message>
    <message>
        <source>The number couldn&apos;t be reached. Check it with the customer, then call again or try another number.</source>
        <translation>Die Nummer war nicht erreichbar. Prüfen Sie sie mit dem Kunden und rufen Sie dann erneut an, oder versuchen Sie eine andere Nummer.</translation>
    </message>
    <message>
        <source>Placing the call</source>
        <translation>Anruf wird gestartet</translation>
    </message>
    <message>
        <source>The phone should ring in a few seconds.</source>
        <translation>Das Telefon sollte in wenigen Sekunden klingeln.</translation>
    </message>
    <message>
        <source>Call placed</source>
        <translation>Anruf gestartet</translation>
    </message>
    <message>
        <source>Call not confirmed</source>
        <translation>Anruf nicht bestätigt</translation>
    </message>
    <message>
        <source>Ask the customer whether the phone rings. If it does, the code it reads out is good.</source>
        <translation>Fragen Sie den Kunden, ob das Telefon klingelt. Wenn ja, ist der vorgelesene Code gültig.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live code(s)</source>
        <translation>
            <numerusform>%n gültiger Code</numerusform>
            <numerusform>%n gültige Codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>That isn&apos;t a phone number: it has too many or strange characters.</source>
        <translation>Das ist keine Telefonnummer: Sie hat zu viele oder unzulässige Zeichen.</translation>
    </message>
    <message>
        <source>Another program sent something that isn&apos;t a start of Ringproof.</source>
        <translation>Ein anderes Programm hat etwas gesendet, das kein Start von Ringproof ist.</translation>
    </message>
    <message>
        <source>Open on this config file.</source>
        <translation>Mit dieser Konfigurationsdatei öffnen.</translation>
    </message>
    <message>
        <source>Open on this profile.</source>
        <translation>Mit diesem Profil öffnen.</translation>
    </message>
    <message>
        <source>Fill in this number. It isn&apos;t called before you say so.</source>
        <translation>Diese Nummer eintragen. Sie wird erst auf Ihre Anweisung angerufen.</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or contrast; otherwise as chosen in the settings.</source>
        <translation>Farben: system, light, dark oder contrast; sonst wie in den Einstellungen gewählt.</translation>
    </message>
    <message>
        <source>Verifies phone numbers by voice one-time codes. Without options it opens the profile that was used last. Where the console is open already, its window comes to the front.</source>
        <translation>Verifiziert Telefonnummern durch Einmalcodes per Sprachanruf. Ohne Optionen wird das zuletzt verwendete Profil geöffnet. Ist die Konsole schon offen, kommt ihr Fenster nach vorn.</translation>
    </message>
    <message>
        <source>A link whose number is filled in.</source>
        <translation>Ein Link, dessen Nummer eingetragen wird.</translation>
    </message>
    <message>
        <source>%1 See: ringproof --help</source>
        <translation>%1 Siehe: ringproof --help</translation>
    </message>
    <message>
        <source>Give either --config or --profile, not both.</source>
        <translation>Geben Sie entweder --config oder --profile an, nicht beides.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an option nor a tel: link. See: ringproof --help</source>
        <translation>„%1“ ist weder eine Option noch ein tel:-Link. Siehe: ringproof --help</translation>
    </message>
    <message>
        <source>Give one number, not several.</source>
        <translation>Geben Sie nur eine Nummer an.</translation>
    </message>
    <message>
        <source>--theme is one of system, light, dark, contrast.</source>
        <translation>--theme ist eines von system, light, dark, contrast.</translation>
    </message>
    <message>
        <source>Ringproof can&apos;t start</source>
        <translation>Ringproof kann nicht starten</translation>
    </message>
</context>
<context>
    <name>EmbeddedLedger</name>
    <message>
        <source>codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Limits start afresh, and codes on their way can&apos;t be verified.</source>
        <translation>Die Limits beginnen neu, und Codes, die unterwegs sind, können nicht verifiziert werden.</translation>
    </message>
</context>
<context>
    <name>Fate</name>
    <message>
        <source>Rings, is answered after 2.5 seconds, and hears the code three times.</source>
        <translation>Klingelt, wird nach 2,5 Sekunden angenommen und hört den Code dreimal.</translation>
    </message>
    <message>
        <source>Busy.</source>
        <translation>Besetzt.</translation>
    </message>
    <message>
        <source>Rings for 30 seconds, and nobody answers.</source>
        <translation>Klingelt 30 Sekunden lang, und niemand nimmt ab.</translation>
    </message>
    <message>
        <source>Rings, and the call is declined after 3 seconds.</source>
        <translation>Klingelt, und der Anruf wird nach 3 Sekunden abgewiesen.</translation>
    </message>
    <message>
        <source>Answered by a machine after 15 seconds; the code is spoken to it.</source>
        <translation>Nach 15 Sekunden von einem Anrufbeantworter angenommen; ihm wird der Code vorgelesen.</translation>
    </message>
    <message>
        <source>The account has run out of credits, so the phone never rings.</source>
        <translation>Das Konto hat kein Guthaben mehr, deshalb klingelt das Telefon nicht.</translation>
    </message>
    <message>
        <source>The account may not call this country, so the phone never rings.</source>
        <translation>Das Konto darf dieses Land nicht anrufen, deshalb klingelt das Telefon nicht.</translation>
    </message>
    <message>
        <source>The number is out of service, so the phone never rings.</source>
        <translation>Die Nummer ist außer Betrieb, deshalb klingelt das Telefon nicht.</translation>
    </message>
    <message>
        <source>Rings for 25 seconds before it is answered.</source>
        <translation>Klingelt 25 Sekunden lang, bevor abgenommen wird.</translation>
    </message>
    <message>
        <source>Answered, and hung up before the code has been read out once.</source>
        <translation>Angenommen und aufgelegt, bevor der Code einmal vorgelesen wurde.</translation>
    </message>
    <message>
        <source>Running the flow is answered 401: wrong auth id or token.</source>
        <translation>Der Start des Ablaufs wird mit 401 beantwortet: auth id oder auth token falsch.</translation>
    </message>
    <message>
        <source>Running the flow is answered 404: no such PHLO.</source>
        <translation>Der Start des Ablaufs wird mit 404 beantwortet: Diesen PHLO gibt es nicht.</translation>
    </message>
    <message>
        <source>Running the flow is answered 429 with Retry-After: 5.</source>
        <translation>Der Start des Ablaufs wird mit 429 und Retry-After: 5 beantwortet.</translation>
    </message>
    <message>
        <source>Running the flow is answered 500.</source>
        <translation>Der Start des Ablaufs wird mit 500 beantwortet.</translation>
    </message>
    <message>
        <source>The phone rings, but the reply to the run takes 20 seconds.</source>
        <translation>Das Telefon klingelt, aber die Antwort auf den Start dauert 20 Sekunden.</translation>
    </message>
    <message>
        <source>The phone rings, but the connection ends without a reply.</source>
        <translation>Das Telefon klingelt, aber die Verbindung endet ohne Antwort.</translation>
    </message>
    <message>
        <source>The phone rings, but the connection ends in the middle of the reply.</source>
        <translation>Das Telefon klingelt, aber die Verbindung endet mitten in der Antwort.</translation>
    </message>
    <message>
        <source>The phone rings, but the reply to the run is broken JSON.</source>
        <translation>Das Telefon klingelt, aber die Antwort auf den Start ist defektes JSON.</translation>
    </message>
    <message>
        <source>Running the flow is answered 502 with a page of HTML.</source>
        <translation>Der Start des Ablaufs wird mit 502 und einer HTML-Seite beantwortet.</translation>
    </message>
    <message>
        <source>Running the flow is answered 200 with a page of HTML, as by the portal of a hotel&apos;s network.</source>
        <translation>Der Start des Ablaufs wird mit 200 und einer HTML-Seite beantwortet, wie vom Portal eines Hotelnetzes.</translation>
    </message>
    <message>
        <source>Running the flow is answered 302 to another address.</source>
        <translation>Der Start des Ablaufs wird mit 302 auf eine andere Adresse beantwortet.</translation>
    </message>
    <message>
        <source>The flow is not wired: 201, but it stopped and placed no call.</source>
        <translation>Der Ablauf ist nicht verbunden: 201, aber er brach ab und startete keinen Anruf.</translation>
    </message>
    <message>
        <source>The phone rings, but the reply to the run names no call.</source>
        <translation>Das Telefon klingelt, aber die Antwort auf den Start nennt keinen Anruf.</translation>
    </message>
    <message>
        <source>Answered; the call&apos;s detail record appears only 15 seconds after its end.</source>
        <translation>Angenommen; der Einzelnachweis des Anrufs erscheint erst 15 Sekunden nach seinem Ende.</translation>
    </message>
    <message>
        <source>Answered; looking the call up while it lives is always answered 404.</source>
        <translation>Angenommen; die Abfrage des laufenden Anrufs wird immer mit 404 beantwortet.</translation>
    </message>
    <message>
        <source>Answered; looking the call up is always answered 500.</source>
        <translation>Angenommen; die Abfrage des Anrufs wird immer mit 500 beantwortet.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Placed, not verified</source>
        <translation>Gestartet, nicht verifiziert</translation>
    </message>
    <message>
        <source>Refused by a rule</source>
        <translation>Von einer Regel abgelehnt</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 %2 and others</source>
        <comment>calling code, country</comment>
        <translation>%1 %2 und andere</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>calling code, country</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Verifications</source>
        <translation>Verifizierungen</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a range of seconds</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
</context>
<context>
    <name>FlowRunner</name>
    <message>
        <source>Calls on this profile are in one language, so “%1” can&apos;t be chosen. Leave the language out, or have an administrator add languages to the profile.</source>
        <translation>Anrufe dieses Profils erfolgen in nur einer Sprache, daher ist „%1“ nicht wählbar. Lassen Sie die Sprache weg, oder bitten Sie einen Administrator, dem Profil Sprachen hinzuzufügen.</translation>
    </message>
</context>
<context>
    <name>HangupAdvice</name>
    <message>
        <source>The call ended for a reason that isn&apos;t known here (%1). Ask the customer whether the phone rang; if it didn&apos;t, call again.</source>
        <translation>Der Anruf endete aus einem hier unbekannten Grund (%1). Fragen Sie den Kunden, ob das Telefon geklingelt hat; wenn nicht, rufen Sie erneut an.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>Falscher Code</translation>
    </message>
    <message>
        <source>Attempts used up</source>
        <translation>Versuche aufgebraucht</translation>
    </message>
    <message>
        <source>No live code</source>
        <translation>Kein gültiger Code</translation>
    </message>
    <message>
        <source>Call begun</source>
        <translation>Anruf begonnen</translation>
    </message>
    <message>
        <source>Call placed</source>
        <translation>Anruf gestartet</translation>
    </message>
    <message>
        <source>Call refused by policy</source>
        <translation>Anruf durch Richtlinie abgelehnt</translation>
    </message>
    <message>
        <source>Call not placed</source>
        <translation>Anruf nicht gestartet</translation>
    </message>
    <message>
        <source>Call uncertain</source>
        <translation>Anruf ungewiss</translation>
    </message>
    <message>
        <source>Store not reached</source>
        <translation>Speicher nicht erreicht</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Anruf beendet</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Call cancelled</source>
        <translation>Anruf abgebrochen</translation>
    </message>
    <message>
        <source>Call failed</source>
        <translation>Anruf fehlgeschlagen</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Aufgelegt</translation>
    </message>
    <message>
        <source>Hung up after the end</source>
        <translation>Nach dem Ende aufgelegt</translation>
    </message>
    <message>
        <source>Hang-up uncertain</source>
        <translation>Auflegen ungewiss</translation>
    </message>
    <message>
        <source>Code revoked</source>
        <translation>Code widerrufen</translation>
    </message>
    <message>
        <source>No code to revoke</source>
        <translation>Kein Code zu widerrufen</translation>
    </message>
    <message>
        <source>Code not revoked</source>
        <translation>Code nicht widerrufen</translation>
    </message>
    <message>
        <source>Limits reset</source>
        <translation>Limits zurückgesetzt</translation>
    </message>
    <message>
        <source>Limits not reset</source>
        <translation>Limits nicht zurückgesetzt</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <translation>Alte Einträge entfernt</translation>
    </message>
    <message>
        <source>Log found tampered with</source>
        <translation>Manipulation des Protokolls entdeckt</translation>
    </message>
    <message>
        <source>called a moment before</source>
        <translation>gerade eben angerufen</translation>
    </message>
    <message>
        <source>the number&apos;s calls of the hour were used up</source>
        <translation>die Anrufe der Nummer für diese Stunde waren aufgebraucht</translation>
    </message>
    <message>
        <source>the number&apos;s calls of the day were used up</source>
        <translation>die Anrufe der Nummer für diesen Tag waren aufgebraucht</translation>
    </message>
    <message>
        <source>the account&apos;s calls of the day were used up</source>
        <translation>die Anrufe des Kontos für diesen Tag waren aufgebraucht</translation>
    </message>
    <message>
        <source>the profile doesn&apos;t allow calls to such numbers</source>
        <translation>das Profil erlaubt keine Anrufe an solche Nummern</translation>
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
        <translation>%1, %2, von %3</translation>
    </message>
    <message>
        <source>%1, number ending in %2, %3</source>
        <translation>%1, Nummer mit Endziffern %2, %3</translation>
    </message>
    <message>
        <source>%1, number ending in %2, %3, by %4</source>
        <translation>%1, Nummer mit Endziffern %2, %3, von %4</translation>
    </message>
    <message>
        <source>Number uncovered</source>
        <translation>Nummer aufgedeckt</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Kein Ergebnis</translation>
    </message>
    <message>
        <source>Reset begun</source>
        <translation>Zurücksetzen begonnen</translation>
    </message>
    <message numerus="yes">
        <source>a list of %n number(s)</source>
        <translation>
            <numerusform>eine Liste mit %n Nummer</numerusform>
            <numerusform>eine Liste mit %n Nummern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastResort</name>
    <message>
        <source>Ringproof has met a fault that it has no answer to, and ends. Live codes and the audit log are kept, and a call that was placed goes on. Start it again; if it ends again, free some memory or report it.</source>
        <translation>Ringproof ist auf einen Fehler gestoßen, auf den es keine Antwort hat, und endet. Gültige Codes und das Audit-Protokoll bleiben erhalten, und ein ausgelöster Anruf geht weiter. Starten Sie es neu; endet es wieder, geben Sie Speicher frei oder melden Sie es.</translation>
    </message>
</context>
<context>
    <name>ManagedPolicy</name>
    <message>
        <source>Uncovering numbers</source>
        <translation>Das Aufdecken von Nummern</translation>
    </message>
    <message>
        <source>The workbench</source>
        <translation>Die Werkbank</translation>
    </message>
    <message>
        <source>Editing profiles</source>
        <translation>Das Bearbeiten von Profilen</translation>
    </message>
    <message>
        <source>Storing codes plain</source>
        <translation>Das Speichern von Codes im Klartext</translation>
    </message>
    <message>
        <source>The HTTP endpoint</source>
        <translation>Der HTTP-Endpunkt</translation>
    </message>
    <message>
        <source>Clearing a number&apos;s limits</source>
        <translation>Das Zurücksetzen der Limits einer Nummer</translation>
    </message>
    <message>
        <source>Nothing is opened until that is mended, so that no rule is gone round by accident.</source>
        <translation>Bis das behoben ist, wird nichts geöffnet, damit keine Regel versehentlich umgangen wird.</translation>
    </message>
    <message>
        <source>The managed policy %1 must belong to root and be writable by root alone (chown root, chmod 644).</source>
        <translation>Die verwaltete Richtlinie %1 muss root gehören und darf nur für root schreibbar sein (chown root, chmod 644).</translation>
    </message>
    <message>
        <source>The folder of the managed policy %1 must belong to root and be writable by root alone (chown root, chmod 755).</source>
        <translation>Der Ordner der verwalteten Richtlinie %1 muss root gehören und darf nur für root schreibbar sein (chown root, chmod 755).</translation>
    </message>
    <message>
        <source>your administrator</source>
        <translation>Ihren Administrator</translation>
    </message>
    <message>
        <source>The managed policy %1 can&apos;t be read (%2). Whoever looks after this computer must let everybody read it.</source>
        <translation>Die verwaltete Richtlinie %1 kann nicht gelesen werden (%2). Wer diesen Computer betreut, muss sie für alle lesbar machen.</translation>
    </message>
    <message>
        <source>%1 is too large to be a managed policy.</source>
        <translation>%1 ist zu groß für eine verwaltete Richtlinie.</translation>
    </message>
    <message>
        <source>The managed policy %1 is not a JSON object (line %2: %3).</source>
        <translation>Die verwaltete Richtlinie %1 ist kein JSON-Objekt (Zeile %2: %3).</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;, which is nothing that can be switched off.</source>
        <translation>nennt „%1“, was sich nicht abschalten lässt.</translation>
    </message>
    <message>
        <source>%1: pinned must be an object with the keys of a config file.</source>
        <translation>%1: pinned muss ein Objekt mit den Schlüsseln einer Konfigurationsdatei sein.</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, pinned</translation>
    </message>
    <message>
        <source>%1 is switched off on this computer. Ask %2 if you need it.</source>
        <translation>%1 ist auf diesem Computer abgeschaltet. Wenden Sie sich an %2, wenn Sie es brauchen.</translation>
    </message>
    <message>
        <source>Removing rows of the audit log</source>
        <translation>Das Entfernen von Zeilen des Audit-Protokolls</translation>
    </message>
</context>
<context>
    <name>NumberPattern</name>
    <message>
        <source>&quot;%1&quot; is neither a number with its country code (+447012345678) nor the beginning of numbers with a star behind it (+4470*).</source>
        <translation>„%1“ ist weder eine Nummer mit Ländervorwahl (+447012345678) noch der Anfang von Nummern mit einem Stern dahinter (+4470*).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no country code behind the +. No country&apos;s begins with 0.</source>
        <translation>„%1“ hat keine Ländervorwahl hinter dem +. Keine beginnt mit 0.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than 15 digits; no number has that many.</source>
        <translation>„%1“ hat mehr als 15 Ziffern; so viele hat keine Nummer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too short for a number. If every number that begins so is meant, write %2*.</source>
        <translation>„%1“ ist zu kurz für eine Nummer. Wenn alle Nummern gemeint sind, die so beginnen, schreiben Sie %2*.</translation>
    </message>
</context>
<context>
    <name>OtpParameters</name>
    <message>
        <source>The body is neither a form nor JSON. Send application/json or application/x-www-form-urlencoded.</source>
        <translation>Der Inhalt ist weder ein Formular noch JSON. Senden Sie application/json oder application/x-www-form-urlencoded.</translation>
    </message>
    <message>
        <source>The body is not a JSON object.</source>
        <translation>Der Inhalt ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>%1 is not a string. Put it into quotes: a number loses its leading zeros.</source>
        <translation>%1 ist keine Zeichenkette. Setzen Sie den Wert in Anführungszeichen: Eine Zahl verliert führende Nullen.</translation>
    </message>
    <message>
        <source>%1 is missing from the request.</source>
        <translation>%1 fehlt in der Anfrage.</translation>
    </message>
    <message>
        <source>%1 is in the request more than once. Send it once.</source>
        <translation>%1 steht mehr als einmal in der Anfrage. Senden Sie es nur einmal.</translation>
    </message>
    <message>
        <source>What was entered is not a code: a code is made of digits alone.</source>
        <translation>Die Eingabe ist kein Code: Ein Code besteht nur aus Ziffern.</translation>
    </message>
</context>
<context>
    <name>OtpStore</name>
    <message>
        <source>The list of live codes has no place “%1”. Read it from the beginning.</source>
        <translation>Die Liste der gültigen Codes hat keine Stelle „%1“. Lesen Sie sie von Anfang an.</translation>
    </message>
    <message>
        <source>This number&apos;s code was sealed under another key than this desk has, so it can&apos;t be judged here. No attempt was counted. Enter it at the desk that placed the call, and have all desks given the same key (RINGPROOF_SEAL_KEY).</source>
        <translation>Der Code dieser Nummer wurde mit einem anderen Schlüssel versiegelt als dem dieses Arbeitsplatzes und kann hier nicht geprüft werden. Es wurde kein Versuch gezählt. Geben Sie ihn an dem Arbeitsplatz ein, der den Anruf gestartet hat, und lassen Sie allen Arbeitsplätzen denselben Schlüssel geben (RINGPROOF_SEAL_KEY).</translation>
    </message>
</context>
<context>
    <name>PemFile</name>
    <message>
        <source>the file %1 can&apos;t be read: %2</source>
        <translation>die Datei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>there is no certificate in PEM form in %1</source>
        <translation>%1 enthält kein Zertifikat im PEM-Format</translation>
    </message>
</context>
<context>
    <name>PhloRun</name>
    <message>
        <source>Nobody was called.</source>
        <translation>Niemand wurde angerufen.</translation>
    </message>
    <message>
        <source>The phone may still ring; if it doesn&apos;t within a minute, call again.</source>
        <translation>Das Telefon klingelt vielleicht noch; wenn nicht innerhalb einer Minute, rufen Sie erneut an.</translation>
    </message>
    <message>
        <source>The PHLO stopped before it placed a call. Nobody was called. Open the PHLO in Plivo&apos;s console and check that its nodes are connected, from Start to Initiate Call.</source>
        <translation>Der PHLO brach ab, bevor er einen Anruf startete. Niemand wurde angerufen. Öffnen Sie den PHLO in der Plivo-Konsole und prüfen Sie, ob seine Knoten von Start bis Initiate Call verbunden sind.</translation>
    </message>
    <message>
        <source>The PHLO stopped at its node “%1”: nothing is connected to its output “%2”. Nobody was called. Open the PHLO in Plivo&apos;s console, connect that output to the next node, and save.</source>
        <translation>Der PHLO brach an seinem Knoten „%1“ ab: Mit dessen Ausgang „%2“ ist nichts verbunden. Niemand wurde angerufen. Öffnen Sie den PHLO in der Plivo-Konsole, verbinden Sie diesen Ausgang mit dem nächsten Knoten und speichern Sie.</translation>
    </message>
    <message>
        <source>Plivo took the request, but its answer can&apos;t be read.</source>
        <translation>Plivo hat die Anfrage angenommen, aber die Antwort ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Plivo took the request and reported a fault: “%1”.</source>
        <translation>Plivo hat die Anfrage angenommen und einen Fehler gemeldet: „%1“.</translation>
    </message>
    <message>
        <source>Plivo knows no PHLO with this id in this account (status 404).</source>
        <translation>Plivo kennt in diesem Konto keinen PHLO mit dieser ID (Status 404).</translation>
    </message>
    <message>
        <source>Check the PHLO&apos;s id against the list of PHLOs in Plivo&apos;s console, and the auth id.</source>
        <translation>Vergleichen Sie die ID des PHLO mit der PHLO-Liste in der Plivo-Konsole, und prüfen Sie die auth id.</translation>
    </message>
</context>
<context>
    <name>PhloSettings</name>
    <message>
        <source>%1 is not a web address. It looks like https://phlorunner.plivo.com.</source>
        <translation>%1 ist keine Webadresse. Sie sieht so aus: https://phlorunner.plivo.com.</translation>
    </message>
    <message>
        <source>%1 has a user name or password in it. Take it out; the auth id and token have settings of their own.</source>
        <translation>%1 enthält einen Benutzernamen oder ein Passwort. Nehmen Sie es heraus; auth id und auth token haben eigene Einstellungen.</translation>
    </message>
    <message>
        <source>%1 has a “?” or “#” part. Only the address of the server belongs there.</source>
        <translation>%1 hat einen Teil mit „?“ oder „#“. Dorthin gehört nur die Adresse des Servers.</translation>
    </message>
    <message>
        <source>%1 begins with http://, which would show the credentials and codes to the network. Use https://; http:// is accepted for this computer only.</source>
        <translation>%1 beginnt mit http://, was dem Netzwerk Zugangsdaten und Codes zeigen würde. Verwenden Sie https://; http:// ist nur für diesen Computer zulässig.</translation>
    </message>
    <message>
        <source>“%1” is not the tag of a language (BCP 47), like es or pt-BR.</source>
        <translation>„%1“ ist keine Sprachkennung (BCP 47) wie es oder pt-BR.</translation>
    </message>
    <message>
        <source>The language “%1” is there twice.</source>
        <translation>Die Sprache „%1“ ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>The PHLO for the language “%1” is not an id. Copy it again from the list of PHLOs in Plivo&apos;s console.</source>
        <translation>Der PHLO für die Sprache „%1“ ist keine ID. Kopieren Sie sie erneut aus der PHLO-Liste in der Plivo-Konsole.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a key of a PHLO&apos;s Start node. Use letters, digits and _, as in language.</source>
        <translation>„%1“ kann kein Schlüssel im Start-Knoten eines PHLO sein. Verwenden Sie Buchstaben, Ziffern und _, wie in language.</translation>
    </message>
    <message>
        <source>The key “%1” is taken: the PHLO is given from, to and otp. Use another, as in language.</source>
        <translation>Der Schlüssel „%1“ ist vergeben: Der PHLO erhält from, to und otp. Verwenden Sie einen anderen, etwa language.</translation>
    </message>
    <message>
        <source>Calls on this profile are in one language, so “%1” can&apos;t be chosen. Leave the language out, or have an administrator add languages to the profile.</source>
        <translation>Anrufe dieses Profils erfolgen in nur einer Sprache, daher ist „%1“ nicht wählbar. Lassen Sie die Sprache weg, oder bitten Sie einen Administrator, dem Profil Sprachen hinzuzufügen.</translation>
    </message>
    <message>
        <source>Calls on this profile can&apos;t be made in “%1”. Choose one of: %2.</source>
        <translation>Anrufe dieses Profils sind in „%1“ nicht möglich. Wählen Sie eine dieser Sprachen: %2.</translation>
    </message>
    <message>
        <source>The Plivo auth id is missing. Plivo&apos;s console shows it on its first page.</source>
        <translation>Die Plivo auth id fehlt. Sie steht auf der ersten Seite der Plivo-Konsole.</translation>
    </message>
    <message>
        <source>The Plivo auth id has characters that no auth id has. Copy it again from the first page of Plivo&apos;s console.</source>
        <translation>Die Plivo auth id hat Zeichen, die keine auth id hat. Kopieren Sie sie erneut von der ersten Seite der Plivo-Konsole.</translation>
    </message>
    <message>
        <source>The PHLO&apos;s id is missing. Plivo&apos;s console shows it in the list of PHLOs.</source>
        <translation>Die ID des PHLO fehlt. Sie steht in der PHLO-Liste der Plivo-Konsole.</translation>
    </message>
    <message>
        <source>The PHLO&apos;s id has characters that no such id has. Copy it again from the list of PHLOs in Plivo&apos;s console.</source>
        <translation>Die ID des PHLO hat Zeichen, die keine solche ID hat. Kopieren Sie sie erneut aus der PHLO-Liste in der Plivo-Konsole.</translation>
    </message>
    <message>
        <source>The caller id “%1” is not + and 8 to 15 digits. Use a number of the Plivo account, written like +14155550100.</source>
        <translation>Die Absendernummer „%1“ besteht nicht aus + und 8 bis 15 Ziffern. Verwenden Sie eine Nummer des Plivo-Kontos in der Form +14155550100.</translation>
    </message>
    <message>
        <source>The PHLO address</source>
        <translation>Die PHLO-Adresse</translation>
    </message>
    <message>
        <source>The Voice address</source>
        <translation>Die Voice-Adresse</translation>
    </message>
    <message>
        <source>The deadline for Plivo&apos;s reply must be 1 to 60 seconds.</source>
        <translation>Die Frist für die Antwort von Plivo muss 1 bis 60 Sekunden betragen.</translation>
    </message>
    <message>
        <source>The Plivo auth token is missing. Plivo&apos;s console shows it on its first page.</source>
        <translation>Der Plivo auth token fehlt. Er steht auf der ersten Seite der Plivo-Konsole.</translation>
    </message>
    <message>
        <source>The Plivo auth token has a space or a character in it that no token has. Copy it again from the first page of Plivo&apos;s console.</source>
        <translation>Der Plivo auth token enthält ein Leerzeichen oder ein Zeichen, das kein Token hat. Kopieren Sie ihn erneut von der ersten Seite der Plivo-Konsole.</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>There is a character in this that can&apos;t be shown. Enter the number in digits.</source>
        <translation>Hier steht ein Zeichen, das nicht angezeigt werden kann. Geben Sie die Nummer in Ziffern ein.</translation>
    </message>
    <message>
        <source>“%1” doesn&apos;t belong in a telephone number. Enter one number, in digits.</source>
        <translation>„%1“ gehört nicht in eine Telefonnummer. Geben Sie eine Nummer in Ziffern ein.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be dialled. Enter the number in digits, without words.</source>
        <translation>„%1“ kann nicht gewählt werden. Geben Sie die Nummer in Ziffern ein, ohne Wörter.</translation>
    </message>
    <message>
        <source>Only a + so far. The country code and the number are missing.</source>
        <translation>Bisher nur ein +. Ländervorwahl und Nummer fehlen.</translation>
    </message>
    <message>
        <source>There is no digit in this. Enter the number in digits.</source>
        <translation>Hier steht keine Ziffer. Geben Sie die Nummer in Ziffern ein.</translation>
    </message>
    <message>
        <source>This text is far too long for a telephone number. Enter the number alone.</source>
        <translation>Dieser Text ist viel zu lang für eine Telefonnummer. Geben Sie nur die Nummer ein.</translation>
    </message>
    <message>
        <source>Enter a telephone number.</source>
        <translation>Geben Sie eine Telefonnummer ein.</translation>
    </message>
    <message>
        <source>The voice call can&apos;t dial the extension %1. Ask for a number that rings directly.</source>
        <translation>Der Sprachanruf kann die Durchwahl %1 nicht wählen. Bitten Sie um eine Nummer, die direkt klingelt.</translation>
    </message>
    <message>
        <source>International freephone</source>
        <translation>Internationale gebührenfreie Nummern</translation>
    </message>
    <message>
        <source>International shared-cost service</source>
        <translation>Internationaler Dienst mit geteilten Kosten</translation>
    </message>
    <message>
        <source>Inmarsat satellite network</source>
        <translation>Satellitennetz Inmarsat</translation>
    </message>
    <message>
        <source>Universal personal numbers</source>
        <translation>Universelle persönliche Nummern</translation>
    </message>
    <message>
        <source>Global satellite network</source>
        <translation>Globales Satellitennetz</translation>
    </message>
    <message>
        <source>International network</source>
        <translation>Internationales Netz</translation>
    </message>
    <message>
        <source>Humanitarian relief network</source>
        <translation>Netz für humanitäre Hilfe</translation>
    </message>
    <message>
        <source>International premium-rate service</source>
        <translation>Internationaler Mehrwertdienst</translation>
    </message>
    <message>
        <source>Worldwide network</source>
        <translation>Weltweites Netz</translation>
    </message>
    <message>
        <source>This is too short for a number of %1. Is a digit missing, or the area code?</source>
        <translation>Diese Nummer (%1) ist zu kurz. Fehlt eine Ziffer oder die Ortsvorwahl?</translation>
    </message>
    <message>
        <source>This is too long for a number of %1. Is there a digit too many?</source>
        <translation>Diese Nummer (%1) ist zu lang. Ist eine Ziffer zu viel?</translation>
    </message>
    <message>
        <source>This is too short for a telephone number. Digits are missing.</source>
        <translation>Das ist zu kurz für eine Telefonnummer. Es fehlen Ziffern.</translation>
    </message>
    <message>
        <source>No telephone of %1 can have this number. Check its digits with the customer.</source>
        <translation>Diese Nummer (%1) kann es nicht geben. Prüfen Sie die Ziffern mit dem Kunden.</translation>
    </message>
    <message>
        <source>If %1 is meant, put a + in front.</source>
        <translation>Wenn %1 gemeint ist, setzen Sie ein + davor.</translation>
    </message>
    <message>
        <source>This number has no country code, and no default country is set. Write it with + and the country code.</source>
        <translation>Diese Nummer hat keine Ländervorwahl, und es ist kein übliches Land eingestellt. Schreiben Sie sie mit + und Ländervorwahl.</translation>
    </message>
    <message>
        <source>No country has a calling code that starts %1. Check the digits after the +.</source>
        <translation>Kein Land hat eine Vorwahl, die mit %1 beginnt. Prüfen Sie die Ziffern nach dem +.</translation>
    </message>
    <message>
        <source>This has %1 digits; no telephone number has that many. Enter one number at a time.</source>
        <translation>Das sind %1 Ziffern; so viele hat keine Telefonnummer. Geben Sie immer nur eine Nummer ein.</translation>
    </message>
    <message>
        <source>landline number</source>
        <translation>Festnetznummer</translation>
    </message>
    <message>
        <source>mobile number</source>
        <translation>Mobilnummer</translation>
    </message>
    <message>
        <source>landline or mobile number</source>
        <translation>Festnetz- oder Mobilnummer</translation>
    </message>
    <message>
        <source>freephone number</source>
        <translation>gebührenfreie Nummer</translation>
    </message>
    <message>
        <source>premium-rate number</source>
        <translation>Mehrwertdienstnummer</translation>
    </message>
    <message>
        <source>shared-cost number</source>
        <translation>Nummer mit geteilten Kosten</translation>
    </message>
    <message>
        <source>VoIP number</source>
        <translation>VoIP-Nummer</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>persönliche Nummer</translation>
    </message>
    <message>
        <source>pager number</source>
        <translation>Pagernummer</translation>
    </message>
    <message>
        <source>company-wide number</source>
        <translation>unternehmensweite Nummer</translation>
    </message>
    <message>
        <source>voicemail number</source>
        <translation>Mailboxnummer</translation>
    </message>
    <message>
        <source>satellite number</source>
        <translation>Satellitennummer</translation>
    </message>
    <message>
        <source>number of an unknown kind</source>
        <translation>Nummer unbekannter Art</translation>
    </message>
</context>
<context>
    <name>Plivo</name>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Warten Sie eine Minute und versuchen Sie es dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Warten Sie %n Sekunde und versuchen Sie es dann erneut.</numerusform>
            <numerusform>Warten Sie %n Sekunden und versuchen Sie es dann erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s), then try again.</source>
        <translation>
            <numerusform>Warten Sie %n Minute und versuchen Sie es dann erneut.</numerusform>
            <numerusform>Warten Sie %n Minuten und versuchen Sie es dann erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection, then try again.</source>
        <translation>Prüfen Sie die Netzwerkverbindung dieses Computers und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be found.</source>
        <translation>Der Server %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection and the address in the profile.</source>
        <translation>Prüfen Sie die Netzwerkverbindung dieses Computers und die Adresse im Profil.</translation>
    </message>
    <message>
        <source>The server %1 refuses connections.</source>
        <translation>Der Server %1 lehnt Verbindungen ab.</translation>
    </message>
    <message>
        <source>Check the address in the profile and that no firewall is in the way, then try again.</source>
        <translation>Prüfen Sie die Adresse im Profil und ob eine Firewall im Weg ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be reached.</source>
        <translation>Der Server %1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Es war keine sichere Verbindung zu %1 möglich.</translation>
    </message>
    <message>
        <source>Check the address and port in the profile.</source>
        <translation>Prüfen Sie Adresse und Port im Profil.</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t prove that it is the right one: %2.</source>
        <translation>Der Server %1 kann nicht nachweisen, dass er der richtige ist: %2.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock and the address in the profile, and whether something on the network inspects traffic.</source>
        <translation>Prüfen Sie die Uhr dieses Computers, die Adresse im Profil und ob etwas im Netzwerk den Datenverkehr mitliest.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: it speaks no TLS of version 1.2 or later.</source>
        <translation>Es war keine sichere Verbindung zu %1 möglich: Der Server spricht kein TLS ab Version 1.2.</translation>
    </message>
    <message>
        <source>Check the address in the profile, and whether something on the network inspects traffic.</source>
        <translation>Prüfen Sie die Adresse im Profil und ob etwas im Netzwerk den Datenverkehr mitliest.</translation>
    </message>
    <message>
        <source>The profile&apos;s own authorities can&apos;t be used: %1.</source>
        <translation>Die eigenen Zertifizierungsstellen des Profils sind nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>Check network.ca in the profile.</source>
        <translation>Prüfen Sie network.ca im Profil.</translation>
    </message>
    <message>
        <source>The proxy didn&apos;t make a connection to %1.</source>
        <translation>Der Proxy hat keine Verbindung zu %1 hergestellt.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s proxy settings, then try again.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen dieses Computers und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a user name and password, and doesn&apos;t accept what this computer&apos;s proxy settings have.</source>
        <translation>Der Proxy auf dem Weg zu %1 verlangt Benutzername und Passwort und nimmt die aus den Proxy-Einstellungen dieses Computers nicht an.</translation>
    </message>
    <message>
        <source>Put the right ones into this computer&apos;s proxy settings, or ask whoever runs the proxy to let this server through without.</source>
        <translation>Tragen Sie die richtigen in die Proxy-Einstellungen dieses Computers ein, oder bitten Sie den Betreiber des Proxys, diesen Server ohne Anmeldung durchzulassen.</translation>
    </message>
    <message>
        <source>The server %1 didn&apos;t answer in time.</source>
        <translation>Der Server %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be reached: it didn&apos;t answer in time.</source>
        <translation>Der Server %1 ist nicht erreichbar: Er hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before its answer was here.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die Antwort da war.</translation>
    </message>
    <message>
        <source>The server %1 sent an answer that can&apos;t be read.</source>
        <translation>Der Server %1 hat eine unlesbare Antwort gesendet.</translation>
    </message>
    <message>
        <source>Check the address in the profile; if it is right, look at Plivo&apos;s status page.</source>
        <translation>Prüfen Sie die Adresse im Profil; wenn sie stimmt, sehen Sie auf die Statusseite von Plivo.</translation>
    </message>
    <message>
        <source>The program ended before %1 had answered.</source>
        <translation>Das Programm endete, bevor %1 geantwortet hatte.</translation>
    </message>
    <message>
        <source>%1 Plivo says: “%2”.</source>
        <translation>%1 Plivo meldet: „%2“.</translation>
    </message>
    <message>
        <source>Plivo didn&apos;t understand the request (status 400).</source>
        <translation>Plivo hat die Anfrage nicht verstanden (Status 400).</translation>
    </message>
    <message>
        <source>Check the caller id in the profile, and that the PHLO&apos;s Start node has the keys from, to and otp.</source>
        <translation>Prüfen Sie die Absendernummer im Profil und ob der Start-Knoten des PHLO die Schlüssel from, to und otp hat.</translation>
    </message>
    <message>
        <source>Plivo didn&apos;t accept the auth id and auth token (status 401).</source>
        <translation>Plivo hat auth id und auth token nicht angenommen (Status 401).</translation>
    </message>
    <message>
        <source>Check both against the first page of Plivo&apos;s console.</source>
        <translation>Vergleichen Sie beide mit der ersten Seite der Plivo-Konsole.</translation>
    </message>
    <message>
        <source>The Plivo account has no credit for this (status 402).</source>
        <translation>Das Plivo-Konto hat dafür kein Guthaben (Status 402).</translation>
    </message>
    <message>
        <source>Ask an administrator to add credit in Plivo&apos;s console.</source>
        <translation>Bitten Sie einen Administrator, in der Plivo-Konsole Guthaben aufzuladen.</translation>
    </message>
    <message>
        <source>Plivo doesn&apos;t allow this account to do that (status 403).</source>
        <translation>Plivo erlaubt das diesem Konto nicht (Status 403).</translation>
    </message>
    <message>
        <source>Ask an administrator to look at the account&apos;s permissions in Plivo&apos;s console.</source>
        <translation>Bitten Sie einen Administrator, die Berechtigungen des Kontos in der Plivo-Konsole anzusehen.</translation>
    </message>
    <message>
        <source>Plivo has had too many requests from this account (status 429).</source>
        <translation>Plivo hat zu viele Anfragen von diesem Konto erhalten (Status 429).</translation>
    </message>
    <message>
        <source>The server points to another address (status %1), which isn&apos;t followed because the credentials would go with it.</source>
        <translation>Der Server verweist auf eine andere Adresse (Status %1). Ihr wird nicht gefolgt, weil die Zugangsdaten mitgingen.</translation>
    </message>
    <message>
        <source>Check the address in the profile.</source>
        <translation>Prüfen Sie die Adresse im Profil.</translation>
    </message>
    <message>
        <source>Plivo has a fault of its own (status %1).</source>
        <translation>Plivo hat selbst einen Fehler (Status %1).</translation>
    </message>
    <message>
        <source>If it stays, look at Plivo&apos;s status page.</source>
        <translation>Wenn es so bleibt, sehen Sie auf die Statusseite von Plivo.</translation>
    </message>
    <message>
        <source>Plivo refused the request (status %1).</source>
        <translation>Plivo hat die Anfrage abgelehnt (Status %1).</translation>
    </message>
    <message>
        <source>Check the profile&apos;s settings; if they are right, ask Plivo&apos;s support.</source>
        <translation>Prüfen Sie die Einstellungen des Profils; wenn sie stimmen, fragen Sie den Support von Plivo.</translation>
    </message>
</context>
<context>
    <name>PlivoCheck</name>
    <message>
        <source>The account has no credit left (%1). Unless Plivo bills it afterwards, add credit in Plivo&apos;s console, or calls will fail.</source>
        <translation>Das Konto hat kein Guthaben mehr (%1). Falls Plivo nicht nachträglich abrechnet, laden Sie in der Plivo-Konsole Guthaben auf, sonst schlagen Anrufe fehl.</translation>
    </message>
    <message>
        <source>The account&apos;s credit is low (%1). Add credit in Plivo&apos;s console before calls begin to fail.</source>
        <translation>Das Guthaben des Kontos ist niedrig (%1). Laden Sie in der Plivo-Konsole Guthaben auf, bevor Anrufe fehlschlagen.</translation>
    </message>
    <message>
        <source>The account has credit (%1).</source>
        <translation>Das Konto hat Guthaben (%1).</translation>
    </message>
    <message>
        <source>Plivo knows the account.</source>
        <translation>Plivo kennt das Konto.</translation>
    </message>
    <message>
        <source>Plivo knows the account: %1.</source>
        <translation>Plivo kennt das Konto: %1.</translation>
    </message>
    <message>
        <source>The PHLO is there: %1, made on %2.</source>
        <translation>Der PHLO ist vorhanden: %1, erstellt am %2.</translation>
    </message>
    <message>
        <source>The PHLO is there: %1.</source>
        <translation>Der PHLO ist vorhanden: %1.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>can&apos;t be used: %1</source>
        <translation>ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>can&apos;t allow &quot;%1&quot;: such numbers are always refused because of what they cost.</source>
        <translation>kann „%1“ nicht erlauben: Solche Nummern werden wegen ihrer Kosten immer abgelehnt.</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;. Besides the ordinary kinds, which are always allowed, there are: %2.</source>
        <translation>nennt „%1“. Außer den gewöhnlichen Arten, die immer erlaubt sind, gibt es: %2.</translation>
    </message>
    <message>
        <source>must name a file by its whole path: &quot;/path/ca.pem&quot;.</source>
        <translation>muss eine Datei mit vollständigem Pfad nennen: &quot;/path/ca.pem&quot;.</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;, which is no country code (two letters, ISO 3166-1: &quot;US&quot;).</source>
        <translation>nennt „%1“, was kein Länderkürzel ist (zwei Buchstaben, ISO 3166-1: &quot;US&quot;).</translation>
    </message>
    <message>
        <source>is missing: it names the PHLO that places the calls (auth_id, phlo_id, from).</source>
        <translation>fehlt: Es nennt den PHLO, der die Anrufe startet (auth_id, phlo_id, from).</translation>
    </message>
    <message>
        <source>must be &quot;sealed&quot;: %1</source>
        <translation>muss &quot;sealed&quot; sein: %1</translation>
    </message>
    <message>
        <source>must be a country code (two letters, ISO 3166-1: &quot;US&quot;).</source>
        <translation>muss ein Länderkürzel sein (zwei Buchstaben, ISO 3166-1: &quot;US&quot;).</translation>
    </message>
    <message>
        <source>There is no config file %1. Check the path.</source>
        <translation>Es gibt keine Konfigurationsdatei %1. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a config file.</source>
        <translation>%1 ist ein Ordner, keine Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>The config file %1 can&apos;t be read: %2.</source>
        <translation>Die Konfigurationsdatei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a config file.</source>
        <translation>%1 ist zu groß für eine Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>%1: line %2 is not JSON: %3.</source>
        <translation>%1: Zeile %2 ist kein JSON: %3.</translation>
    </message>
    <message>
        <source>%1: a config file is one JSON object in braces.</source>
        <translation>%1: Eine Konfigurationsdatei ist ein JSON-Objekt in geschweiften Klammern.</translation>
    </message>
</context>
<context>
    <name>ProfileName</name>
    <message>
        <source>A profile needs a name.</source>
        <translation>Ein Profil braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name is too long: a profile&apos;s name has at most %1 characters.</source>
        <translation>Der Name ist zu lang: Der Name eines Profils hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The name has a character in it that can&apos;t be read. Type it again.</source>
        <translation>Der Name enthält ein unlesbares Zeichen. Geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>The name has an invisible character in it. Type it again.</source>
        <translation>Der Name enthält ein unsichtbares Zeichen. Geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>A profile&apos;s name can&apos;t begin or end with a space.</source>
        <translation>Der Name eines Profils darf nicht mit einem Leerzeichen beginnen oder enden.</translation>
    </message>
    <message>
        <source>A profile&apos;s name can&apos;t begin with a dot or a hyphen, nor end with a dot.</source>
        <translation>Der Name eines Profils darf nicht mit einem Punkt oder Bindestrich beginnen und nicht mit einem Punkt enden.</translation>
    </message>
    <message>
        <source>A profile&apos;s name can&apos;t have a “%1” in it, because it is a file&apos;s name too.</source>
        <translation>Der Name eines Profils darf kein „%1“ enthalten, denn er ist auch ein Dateiname.</translation>
    </message>
    <message>
        <source>Windows keeps the name “%1” for a device. Choose another.</source>
        <translation>Windows reserviert den Namen „%1“ für ein Gerät. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The name “sandbox” is taken: that profile is always there. Choose another.</source>
        <translation>Der Name „sandbox“ ist vergeben: Dieses Profil ist immer da. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>ProfileSaving</name>
    <message>
        <source>The audit log has a key from now on, which is in the keychain. Programs of yours that can&apos;t ask the keychain, such as scheduled ones, need it in RINGPROOF_AUDIT_KEY.</source>
        <translation>Das Audit-Protokoll hat von jetzt an einen Schlüssel, der im Schlüsselbund liegt. Ihre Programme, die den Schlüsselbund nicht fragen können, etwa zeitgesteuerte, brauchen ihn in RINGPROOF_AUDIT_KEY.</translation>
    </message>
</context>
<context>
    <name>ProfileTransfer</name>
    <message>
        <source>%1 can&apos;t be read (%2). Check the path.</source>
        <translation>%1 kann nicht gelesen werden (%2). Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2). Nothing was imported.</source>
        <translation>%1 kann nicht gelesen werden (%2). Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Nothing was exported; name a file in a folder that you may write to.</source>
        <translation>%1 kann nicht geschrieben werden (%2). Es wurde nichts exportiert; nennen Sie eine Datei in einem Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing was exported; name another file.</source>
        <translation>%1 gibt es schon. Es wurde nichts exportiert; nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The secrets of this profile can&apos;t be kept: %1 Nothing was imported. Unlock the keychain, or import the profile without its secrets and set them in the environment.</source>
        <translation>Die Geheimnisse dieses Profils können nicht aufbewahrt werden: %1 Es wurde nichts importiert. Entsperren Sie den Schlüsselbund, oder importieren Sie das Profil ohne seine Geheimnisse und setzen Sie sie in der Umgebung.</translation>
    </message>
    <message>
        <source>The sandbox is on every computer already and isn&apos;t exported.</source>
        <translation>Die Sandbox ist schon auf jedem Computer und wird nicht exportiert.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>code read out by the customer</source>
        <translation>Code vom Kunden vorgelesen</translation>
    </message>
    <message>
        <source>code keyed in on the phone</source>
        <translation>Code am Telefon eingetippt</translation>
    </message>
    <message>
        <source>code entered at another desk</source>
        <translation>Code an einem anderen Arbeitsplatz eingegeben</translation>
    </message>
    <message>
        <source>code entered by %1</source>
        <translation>Code von %1 eingegeben</translation>
    </message>
</context>
<context>
    <name>ReceiptFormat</name>
    <message>
        <source>Phone number {number} verified by voice call, {how}, {time}, by {operator} (run {run_id}, audit row {row})</source>
        <comment>The words in braces stay as they are.</comment>
        <translation>Telefonnummer {number} per Sprachanruf verifiziert, {how}, {time}, von {operator} (Lauf {run_id}, Audit-Zeile {row})</translation>
    </message>
    <message>
        <source>It is longer than a receipt&apos;s format may be (%1 characters). Shorten it.</source>
        <translation>Es ist länger, als das Format eines Belegs sein darf (%1 Zeichen). Kürzen Sie es.</translation>
    </message>
    <message>
        <source>It has a line break or an invisible character in it. A receipt is one line; take it out.</source>
        <translation>Es enthält einen Zeilenumbruch oder ein unsichtbares Zeichen. Ein Beleg ist eine Zeile; entfernen Sie es.</translation>
    </message>
    <message>
        <source>There is no placeholder {%1}. There are: %2.</source>
        <translation>Einen Platzhalter {%1} gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>The brace at character %1 is alone. Write {{ or }} for a brace itself.</source>
        <translation>Die Klammer an Zeichen %1 steht allein. Schreiben Sie {{ oder }} für die Klammer selbst.</translation>
    </message>
</context>
<context>
    <name>RedisAddress</name>
    <message>
        <source>Between the brackets of a Redis address stands an IPv6 address, such as redis://[::1]:6379/0.</source>
        <translation>In den eckigen Klammern einer Redis-Adresse steht eine IPv6-Adresse, etwa redis://[::1]:6379/0.</translation>
    </message>
    <message>
        <source>An IPv6 address stands in brackets, such as redis://[::1]:6379/0.</source>
        <translation>Eine IPv6-Adresse steht in eckigen Klammern, etwa redis://[::1]:6379/0.</translation>
    </message>
    <message>
        <source>The Redis address names no host. Write it as redis://127.0.0.1:6379/0.</source>
        <translation>Die Redis-Adresse nennt keinen Host. Schreiben Sie sie als redis://127.0.0.1:6379/0.</translation>
    </message>
    <message>
        <source>The host of the Redis address has a character that no host name has.</source>
        <translation>Der Host der Redis-Adresse hat ein Zeichen, das kein Hostname hat.</translation>
    </message>
    <message>
        <source>The port of the Redis address, after the colon, must be a number from 1 to 65535.</source>
        <translation>Der Port der Redis-Adresse nach dem Doppelpunkt muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>A %1:// address names one server, and this one has a comma in it. Lists of servers begin with %1+sentinel:// or %1+cluster://.</source>
        <translation>Eine %1://-Adresse nennt einen Server, und in dieser steht ein Komma. Serverlisten beginnen mit %1+sentinel:// oder %1+cluster://.</translation>
    </message>
    <message>
        <source>Server %1 of the list in the Redis address can&apos;t be read. %2</source>
        <translation>Server %1 in der Liste der Redis-Adresse ist nicht lesbar. %2</translation>
    </message>
    <message>
        <source>A %1:// address names after its slash what the Sentinels watch, by letters, digits, dots, hyphens and underscores, such as %1://10.0.0.1:26379,10.0.0.2:26379/mymaster.</source>
        <translation>Eine %1://-Adresse nennt nach dem Schrägstrich, was die Sentinels überwachen, mit Buchstaben, Ziffern, Punkten, Bindestrichen und Unterstrichen, etwa %1://10.0.0.1:26379,10.0.0.2:26379/mymaster.</translation>
    </message>
    <message>
        <source>What stands after the slash of the Redis address must be the number of a database, such as 0.</source>
        <translation>Nach dem Schrägstrich der Redis-Adresse muss die Nummer einer Datenbank stehen, etwa 0.</translation>
    </message>
    <message>
        <source>A Redis cluster has one database, 0. Leave out what stands after the slash of the Redis address.</source>
        <translation>Ein Redis Cluster hat eine Datenbank, 0. Lassen Sie weg, was nach dem Schrägstrich der Redis-Adresse steht.</translation>
    </message>
    <message>
        <source>A Redis address must not hold a password, because addresses are shown and stored. Leave it out and set the environment variable RINGPROOF_REDIS_PASSWORD.</source>
        <translation>Eine Redis-Adresse darf kein Passwort enthalten, denn Adressen werden angezeigt und gespeichert. Lassen Sie es weg und setzen Sie die Umgebungsvariable RINGPROOF_REDIS_PASSWORD.</translation>
    </message>
    <message>
        <source>The Redis address has an option that Ringproof doesn&apos;t know%1. There are: ca, cert, key, servername.</source>
        <translation>Die Redis-Adresse hat eine Option, die Ringproof nicht kennt%1. Es gibt: ca, cert, key, servername.</translation>
    </message>
    <message>
        <source>The option %1 of the Redis address is about TLS, which a %2:// address doesn&apos;t use. For TLS, write %3://.</source>
        <translation>Die Option %1 der Redis-Adresse betrifft TLS, das eine %2://-Adresse nicht verwendet. Für TLS schreiben Sie %3://.</translation>
    </message>
    <message>
        <source>The value of the option %1 of the Redis address can&apos;t be read: a % in it is written %25.</source>
        <translation>Der Wert der Option %1 der Redis-Adresse ist nicht lesbar: Ein % darin wird %25 geschrieben.</translation>
    </message>
    <message>
        <source>The option %1 of the Redis address has no value.</source>
        <translation>Die Option %1 der Redis-Adresse hat keinen Wert.</translation>
    </message>
    <message>
        <source>The option %1 stands twice in the Redis address.</source>
        <translation>Die Option %1 steht doppelt in der Redis-Adresse.</translation>
    </message>
    <message>
        <source>The option %1 of the Redis address must name a file by its whole path, such as %1=/etc/ringproof/%1.pem.</source>
        <translation>Die Option %1 der Redis-Adresse muss eine Datei mit vollständigem Pfad nennen, etwa %1=/etc/ringproof/%1.pem.</translation>
    </message>
    <message>
        <source>The option %1 of the Redis address must be the name in the server&apos;s certificate, such as redis.example.com.</source>
        <translation>Die Option %1 der Redis-Adresse muss der Name im Zertifikat des Servers sein, etwa redis.example.com.</translation>
    </message>
    <message>
        <source>The options cert and key of the Redis address go together, and %1 is missing.</source>
        <translation>Die Optionen cert und key der Redis-Adresse gehören zusammen, und %1 fehlt.</translation>
    </message>
    <message>
        <source>A Redis address begins with redis://, such as redis://127.0.0.1:6379/0.</source>
        <translation>Eine Redis-Adresse beginnt mit redis://, etwa redis://127.0.0.1:6379/0.</translation>
    </message>
    <message>
        <source>The address is of a kind that Ringproof doesn&apos;t know. A Redis address begins with redis://, rediss:// (TLS), redis+sentinel:// or redis+cluster://, such as redis://127.0.0.1:6379/0.</source>
        <translation>Die Adresse ist von einer Art, die Ringproof nicht kennt. Eine Redis-Adresse beginnt mit redis://, rediss:// (TLS), redis+sentinel:// oder redis+cluster://, etwa redis://127.0.0.1:6379/0.</translation>
    </message>
    <message>
        <source>The user in the Redis address, before the @, can&apos;t be read. Write special characters as %2F and the like.</source>
        <translation>Der Benutzer in der Redis-Adresse vor dem @ ist nicht lesbar. Schreiben Sie Sonderzeichen als %2F und dergleichen.</translation>
    </message>
    <message>
        <source>There is a # in the Redis address. Leave it out; in the name of a file it is written %23.</source>
        <translation>In der Redis-Adresse steht ein #. Lassen Sie es weg; im Namen einer Datei wird es %23 geschrieben.</translation>
    </message>
</context>
<context>
    <name>RedisTls</name>
    <message>
        <source>the key in %1 is locked by a passphrase, for which nobody can be asked here. Use a key without one, in a file that only its user can read</source>
        <translation>der Schlüssel in %1 ist mit einer Passphrase gesperrt, nach der hier niemand gefragt werden kann. Verwenden Sie einen ohne Passphrase, in einer Datei, die nur ihr Benutzer lesen kann</translation>
    </message>
    <message>
        <source>there is no EC or RSA key in PEM form in %1</source>
        <translation>%1 enthält keinen EC- oder RSA-Schlüssel im PEM-Format</translation>
    </message>
    <message>
        <source>it asks for a certificate of ours. Name one with its key: ?cert=/path/desk.pem&amp;key=/path/desk.key</source>
        <translation>er verlangt ein Zertifikat von uns. Nennen Sie eines mit seinem Schlüssel: ?cert=/path/desk.pem&amp;key=/path/desk.key</translation>
    </message>
    <message>
        <source>it and Ringproof have no way of TLS in common</source>
        <translation>er und Ringproof haben kein gemeinsames TLS-Verfahren</translation>
    </message>
    <message>
        <source>it doesn&apos;t take us by TLS as we come. It may ask for a certificate of ours: ?cert=/path/desk.pem&amp;key=/path/desk.key</source>
        <translation>er nimmt uns so nicht über TLS an. Vielleicht verlangt er ein Zertifikat von uns: ?cert=/path/desk.pem&amp;key=/path/desk.key</translation>
    </message>
    <message>
        <source>it speaks no TLS of version 1.2 or later</source>
        <translation>er spricht kein TLS ab Version 1.2</translation>
    </message>
    <message>
        <source>it serves no host of the name that it was asked for. Check the host, and servername if there is one</source>
        <translation>er bedient keinen Host mit dem angefragten Namen. Prüfen Sie den Host und servername, falls angegeben</translation>
    </message>
    <message>
        <source>our certificate in %1 has expired</source>
        <translation>unser Zertifikat in %1 ist abgelaufen</translation>
    </message>
    <message>
        <source>our certificate in %1 was revoked</source>
        <translation>unser Zertifikat in %1 wurde widerrufen</translation>
    </message>
    <message>
        <source>it doesn&apos;t know the authority that issued our certificate in %1</source>
        <translation>er kennt die Zertifizierungsstelle nicht, die unser Zertifikat in %1 ausgestellt hat</translation>
    </message>
    <message>
        <source>it doesn&apos;t accept our certificate in %1</source>
        <translation>er nimmt unser Zertifikat in %1 nicht an</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>your administrator</source>
        <translation>Ihren Administrator</translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>in %n Sekunde</numerusform>
            <numerusform>in %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be called again %1, or at once if a supervisor resets the number.</source>
        <translation>Ein erneuter Anruf ist %1 möglich, oder sofort, wenn die Teamleitung die Nummer zurücksetzt.</translation>
    </message>
    <message>
        <source>It can be called again %1. Resetting numbers is switched off on this computer; ask %2 if it can&apos;t wait.</source>
        <translation>Ein erneuter Anruf ist %1 möglich. Das Zurücksetzen von Nummern ist auf diesem Computer abgeschaltet; wenden Sie sich an %2, wenn es nicht warten kann.</translation>
    </message>
    <message>
        <source>%1 is a %2. This profile doesn&apos;t call such numbers. Ask the customer for another number, or %3 to allow them.</source>
        <translation>%1 ist eine %2. Dieses Profil ruft solche Nummern nicht an. Bitten Sie den Kunden um eine andere Nummer, oder bitten Sie %3, sie zu erlauben.</translation>
    </message>
    <message>
        <source>%1 is a %2. Calls to such numbers are always refused because of what they cost; nobody can allow them. Ask the customer for another number.</source>
        <translation>%1 ist eine %2. Anrufe an solche Nummern werden wegen ihrer Kosten immer abgelehnt; niemand kann sie erlauben. Bitten Sie den Kunden um eine andere Nummer.</translation>
    </message>
    <message>
        <source>%1 belongs to no country (%2), and this profile calls numbers of certain countries only. Ask the customer for another number.</source>
        <translation>%1 gehört zu keinem Land (%2), und dieses Profil ruft nur Nummern bestimmter Länder an. Bitten Sie den Kunden um eine andere Nummer.</translation>
    </message>
    <message>
        <source>%1 is a number of %2, which shares the calling code +%3 with %4 and isn&apos;t among the countries that this profile calls. Ask the customer for another number, or %5 to allow %2 (%6).</source>
        <translation>%1 gehört zu einem Land, das dieses Profil nicht anruft: %2 (teilt sich die Vorwahl +%3 mit %4). Bitten Sie den Kunden um eine andere Nummer, oder bitten Sie %5, %2 (%6) zu erlauben.</translation>
    </message>
    <message>
        <source>%1 is a number of %2, which isn&apos;t among the countries that this profile calls. Ask the customer for another number, or %3 to allow %2 (%4).</source>
        <translation>%1 gehört zu einem Land, das dieses Profil nicht anruft: %2. Bitten Sie den Kunden um eine andere Nummer, oder bitten Sie %3, %2 (%4) zu erlauben.</translation>
    </message>
    <message>
        <source>%1 is never called by this profile: it is on the list of refused numbers (%2). Ask the customer for another number, or %3 to take it off the list.</source>
        <translation>%1 wird von diesem Profil nie angerufen: Die Nummer steht auf der Liste der abgelehnten Nummern (%2). Bitten Sie den Kunden um eine andere Nummer, oder bitten Sie %3, sie von der Liste zu nehmen.</translation>
    </message>
    <message>
        <source>%1 was called a moment ago. %2</source>
        <translation>%1 wurde gerade eben angerufen. %2</translation>
    </message>
    <message>
        <source>%1 has had all the calls that are allowed in an hour. %2</source>
        <translation>%1 hat alle Anrufe erhalten, die in einer Stunde erlaubt sind. %2</translation>
    </message>
    <message>
        <source>%1 has had all the calls that are allowed in a day. %2</source>
        <translation>%1 hat alle Anrufe erhalten, die an einem Tag erlaubt sind. %2</translation>
    </message>
    <message>
        <source>The account&apos;s calls for today are used up. Calls are possible again %1, when the day ends in UTC; if they can&apos;t wait, ask %2 to raise the daily budget.</source>
        <translation>Die Anrufe des Kontos für heute sind aufgebraucht. Anrufe sind wieder %1 möglich, wenn der Tag nach UTC endet; wenn sie nicht warten können, bitten Sie %2, das Tagesbudget zu erhöhen.</translation>
    </message>
    <message>
        <source>Resetting numbers is switched off on this computer. Ask %1 if you need it.</source>
        <translation>Das Zurücksetzen von Nummern ist auf diesem Computer abgeschaltet. Wenden Sie sich an %1, wenn Sie es brauchen.</translation>
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
        <translation>Die Anfrage nennt keinen Host. Senden Sie genau einen Host-Header.</translation>
    </message>
    <message>
        <source>The request was sent to another name than this computer&apos;s own. Use localhost or 127.0.0.1 with the port, or serve behind a proxy.</source>
        <translation>Die Anfrage ging an einen anderen Namen als den dieses Computers. Verwenden Sie localhost oder 127.0.0.1 mit dem Port, oder betreiben Sie den Dienst hinter einem Proxy.</translation>
    </message>
    <message>
        <source>The request comes from a page of another site. Pages in a browser may not place calls; let your server make the request.</source>
        <translation>Die Anfrage kommt von einer Seite einer anderen Website. Seiten im Browser dürfen keine Anrufe starten; lassen Sie Ihren Server die Anfrage stellen.</translation>
    </message>
    <message>
        <source>Too many requests with a wrong token came from here. Wait, then send the right one.</source>
        <translation>Von hier kamen zu viele Anfragen mit falschem Token. Warten Sie und senden Sie dann den richtigen.</translation>
    </message>
    <message>
        <source>The request shows no token, or a wrong one. Send it as a Bearer token, or as the password of Basic authentication.</source>
        <translation>Die Anfrage enthält keinen oder einen falschen Token. Senden Sie ihn als Bearer-Token oder als Passwort der Basic-Authentifizierung.</translation>
    </message>
</context>
<context>
    <name>RespReader</name>
    <message>
        <source>it sent a reply larger than any that was asked for</source>
        <translation>er hat eine größere Antwort gesendet, als je angefordert wurde</translation>
    </message>
    <message>
        <source>what it sends is not the protocol of a Redis</source>
        <translation>was er sendet, ist nicht das Protokoll eines Redis</translation>
    </message>
</context>
<context>
    <name>Ringproof::ActiveCodes</name>
    <message>
        <source>Ran out</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Attempts used up</source>
        <translation>Versuche aufgebraucht</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Call not placed</source>
        <translation>Anruf nicht gestartet</translation>
    </message>
    <message>
        <source>About to run out</source>
        <translation>Läuft gleich ab</translation>
    </message>
    <message>
        <source>Wrong code entered</source>
        <translation>Falscher Code eingegeben</translation>
    </message>
    <message>
        <source>Waiting for the code</source>
        <translation>Wartet auf den Code</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>attempts left</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Number ending in %1, %2, by %3</source>
        <translation>Nummer mit Endziffern %1, %2, von %3</translation>
    </message>
    <message>
        <source>Number ending in %1, %2, %3 left, attempts left %4, by %5</source>
        <translation>Nummer mit Endziffern %1, %2, Restzeit %3, Versuche übrig: %4, von %5</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Attempts left</source>
        <translation>Versuche übrig</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Called at</source>
        <translation>Angerufen um</translation>
    </message>
</context>
<context>
    <name>Ringproof::ActiveCodesPage</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Active codes</source>
        <translation>Aktive Codes</translation>
    </message>
    <message>
        <source>State of the list</source>
        <translation>Status der Liste</translation>
    </message>
    <message>
        <source>The codes that customers of the whole team can use now. The codes themselves are never shown.</source>
        <translation>Die Codes, die Kunden des ganzen Teams jetzt verwenden können. Die Codes selbst werden nie angezeigt.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by operator or number</source>
        <translation>Nach Person oder Nummer filtern</translation>
    </message>
    <message>
        <source>Part of an operator&apos;s name, a whole number, or its last two digits</source>
        <translation>Teil des Namens einer Person, eine ganze Nummer oder deren letzte zwei Ziffern</translation>
    </message>
    <message>
        <source>Codes shown</source>
        <translation>Angezeigte Codes</translation>
    </message>
    <message>
        <source>The store can&apos;t be asked</source>
        <translation>Der Speicher ist nicht abfragbar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No live code matches the filter.</source>
        <translation>Kein gültiger Code entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>No live codes</source>
        <translation>Keine gültigen Codes</translation>
    </message>
    <message>
        <source>As soon as somebody on the team calls a customer, the code is listed here until it is used or runs out.</source>
        <translation>Sobald jemand im Team einen Kunden anruft, steht der Code hier, bis er verwendet wird oder abläuft.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Liste wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n Code</numerusform>
            <numerusform>%n Codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n code(s)</source>
        <translation>
            <numerusform>%1 von %n Code</numerusform>
            <numerusform>%1 von %n Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>The code of %1 may still work. %2</source>
        <translation>Der Code von %1 funktioniert vielleicht noch. %2</translation>
    </message>
    <message>
        <source>The code of %1 was revoked.</source>
        <translation>Der Code von %1 wurde widerrufen.</translation>
    </message>
    <message>
        <source>The code of %1 had ended before.</source>
        <translation>Der Code von %1 war schon beendet.</translation>
    </message>
</context>
<context>
    <name>Ringproof::AppearanceSection</name>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Wie im System</translation>
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
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>The size of text is the system&apos;s own.</source>
        <translation>Die Textgröße ist die des Systems.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nichts bewegt sich von selbst</translation>
    </message>
    <message>
        <source>The ring around a code and the sign of a ringing phone stand still then; what they say stands beside them.</source>
        <translation>Der Ring um einen Code und das Zeichen eines klingelnden Telefons stehen dann still; was sie sagen, steht daneben.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the console</source>
        <translation>Sprache der Konsole</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>Of the windows. In which languages calls are made is a setting of the profile, under Plivo.</source>
        <translation>Die Sprache der Fenster. In welchen Sprachen Anrufe erfolgen, ist eine Einstellung des Profils unter Plivo.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Attention</name>
    <message>
        <source>%1 is verified</source>
        <translation>%1 ist verifiziert</translation>
    </message>
    <message>
        <source>The customer keyed in the code on the phone.</source>
        <translation>Der Kunde hat den Code am Telefon eingetippt.</translation>
    </message>
    <message>
        <source>The code was entered at another desk.</source>
        <translation>Der Code wurde an einem anderen Arbeitsplatz eingegeben.</translation>
    </message>
    <message>
        <source>The call to %1 failed</source>
        <translation>Der Anruf an %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1. The customer&apos;s card says what to do next.</source>
        <translation>%1. Auf der Karte des Kunden steht, was als Nächstes zu tun ist.</translation>
    </message>
    <message>
        <source>No call was placed. The customer&apos;s card says why.</source>
        <translation>Es wurde kein Anruf gestartet. Auf der Karte des Kunden steht, warum.</translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditCheckCard</name>
    <message>
        <source>Is it sound?</source>
        <translation>Ist es unversehrt?</translation>
    </message>
    <message>
        <source>Reads every row and finds the first that was changed, removed or put in, and whether rows are missing at the end.</source>
        <translation>Liest jede Zeile und findet die erste, die geändert, entfernt oder eingefügt wurde, und ob am Ende Zeilen fehlen.</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>Check the audit log</source>
        <translation>Audit-Protokoll prüfen</translation>
    </message>
    <message>
        <source>Checking the log</source>
        <translation>Protokoll wird geprüft</translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditKeyCard</name>
    <message>
        <source>The log and its key</source>
        <translation>Das Protokoll und sein Schlüssel</translation>
    </message>
    <message>
        <source>Every call, verification and change is written down with who did it and when; numbers are masked, and a code is never written. The log belongs to this computer, whatever the profile.</source>
        <translation>Jeder Anruf, jede Verifizierung und jede Änderung wird mit Person und Zeit festgehalten; Nummern sind maskiert, und ein Code wird nie geschrieben. Das Protokoll gehört zu diesem Computer, unabhängig vom Profil.</translation>
    </message>
    <message>
        <source>State of the audit log&apos;s key</source>
        <translation>Status des Schlüssels des Audit-Protokolls</translation>
    </message>
    <message>
        <source>Result of making a key</source>
        <translation>Ergebnis der Schlüsselerzeugung</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Make a key for the audit log</source>
        <translation>Schlüssel für das Audit-Protokoll erzeugen</translation>
    </message>
    <message>
        <source>The key is in the keychain. The log is signed with it from the next time that Ringproof opens a profile.</source>
        <translation>Der Schlüssel ist im Schlüsselbund. Das Protokoll wird damit signiert, sobald Ringproof das nächste Mal ein Profil öffnet.</translation>
    </message>
    <message>
        <source>The log has a key, from RINGPROOF_AUDIT_KEY. Nobody without it can change a row unnoticed.</source>
        <translation>Das Protokoll hat einen Schlüssel aus RINGPROOF_AUDIT_KEY. Ohne ihn kann niemand unbemerkt eine Zeile ändern.</translation>
    </message>
    <message>
        <source>The log has a key, in the keychain. Nobody without it can change a row unnoticed.</source>
        <translation>Das Protokoll hat einen Schlüssel im Schlüsselbund. Ohne ihn kann niemand unbemerkt eine Zeile ändern.</translation>
    </message>
    <message>
        <source>The log has no key. It shows careless changes, but somebody who can write the file and knows how could change it unnoticed.</source>
        <translation>Das Protokoll hat keinen Schlüssel. Es zeigt unbedachte Änderungen, aber wer die Datei schreiben kann und weiß, wie, könnte es unbemerkt ändern.</translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditLog</name>
    <message>
        <source>Nothing was removed.</source>
        <translation>Es wurde nichts entfernt.</translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditReader</name>
    <message>
        <source>The export can&apos;t be written (%1). What is there is not complete. Make room or choose another place, then export again.</source>
        <translation>Der Export kann nicht geschrieben werden (%1). Was vorhanden ist, ist unvollständig. Schaffen Sie Platz oder wählen Sie einen anderen Ort, und exportieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>The export was stopped and is not complete.</source>
        <translation>Der Export wurde abgebrochen und ist unvollständig.</translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditRetentionCard</name>
    <message>
        <source>How long it is kept</source>
        <translation>Wie lange es aufbewahrt wird</translation>
    </message>
    <message>
        <source>Removes the oldest rows; what remains can still be checked. Nothing is removed by itself.</source>
        <translation>Entfernt die ältesten Zeilen; der Rest bleibt prüfbar. Nichts wird von selbst entfernt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Result of removing old rows</source>
        <translation>Ergebnis des Entfernens alter Zeilen</translation>
    </message>
    <message>
        <source>Remove rows older than this many days</source>
        <translation>Zeilen entfernen, die älter sind als so viele Tage</translation>
    </message>
    <message>
        <source>Days that are kept</source>
        <translation>Aufbewahrte Tage</translation>
    </message>
    <message>
        <source>Remove old rows</source>
        <translation>Alte Zeilen entfernen</translation>
    </message>
    <message>
        <source>They can&apos;t be brought back.</source>
        <translation>Sie lassen sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed. What remains can still be checked.</source>
        <translation>
            <numerusform>%n Zeile entfernt. Der Rest bleibt prüfbar.</numerusform>
            <numerusform>%n Zeilen entfernt. Der Rest bleibt prüfbar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditStatistician</name>
    <message>
        <source>Counting was stopped.</source>
        <translation>Das Zählen wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Ringproof::CallSection</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifizieren</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Nummer ändern</translation>
    </message>
    <message>
        <source>Ends the call, revokes the code, and goes back to the number</source>
        <translation>Beendet den Anruf, widerruft den Code und kehrt zur Nummer zurück</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>Code void</source>
        <translation>Code ungültig</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Aufgelegt</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Kein Anruf</translation>
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
        <translation>Code wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left</source>
        <translation>
            <numerusform>Noch %n Versuch</numerusform>
            <numerusform>Noch %n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>The code that the customer hears</source>
        <translation>Der Code, den der Kunde hört</translation>
    </message>
</context>
<context>
    <name>Ringproof::ChartCard</name>
    <message>
        <source>There is nothing to show for this time.</source>
        <translation>Für diesen Zeitraum gibt es nichts zu zeigen.</translation>
    </message>
    <message>
        <source>%1, table</source>
        <translation>%1, Tabelle</translation>
    </message>
    <message>
        <source>%1, chart</source>
        <translation>%1, Diagramm</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Als Diagramm anzeigen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>%1: show as a chart</source>
        <translation>%1: als Diagramm anzeigen</translation>
    </message>
    <message>
        <source>%1: show as a table</source>
        <translation>%1: als Tabelle anzeigen</translation>
    </message>
</context>
<context>
    <name>Ringproof::CheckCard</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird abgefragt…</translation>
    </message>
    <message>
        <source>It works, but something needs a look.</source>
        <translation>Es funktioniert, aber etwas sollten Sie sich ansehen.</translation>
    </message>
</context>
<context>
    <name>Ringproof::CheckList</name>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Doesn&apos;t work</source>
        <translation>Funktioniert nicht</translation>
    </message>
</context>
<context>
    <name>Ringproof::CheckSection</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Funktioniert es?</translation>
    </message>
    <message>
        <source>Asks Plivo for the account and the PHLO of this profile. No call is placed, and nothing is charged.</source>
        <translation>Fragt Plivo nach dem Konto und dem PHLO dieses Profils. Es wird kein Anruf gestartet und nichts berechnet.</translation>
    </message>
    <message>
        <source>Make a test call</source>
        <translation>Testanruf machen</translation>
    </message>
    <message>
        <source>A test call is a call like any other: on the page Verify, type the number of a phone at hand. It counts and costs like any other.</source>
        <translation>Ein Testanruf ist ein Anruf wie jeder andere: Geben Sie auf der Seite Verifizieren die Nummer eines Telefons ein, das Sie zur Hand haben. Er zählt und kostet wie jeder andere.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Asking Plivo…</source>
        <translation>Plivo wird gefragt…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Calls won&apos;t work until this is mended.</source>
        <translation>Anrufe funktionieren erst, wenn das behoben ist.</translation>
    </message>
    <message>
        <source>Calls work, but something needs a look.</source>
        <translation>Anrufe funktionieren, aber etwas sollten Sie sich ansehen.</translation>
    </message>
    <message>
        <source>Everything that can be checked is in order.</source>
        <translation>Alles, was sich prüfen lässt, ist in Ordnung.</translation>
    </message>
</context>
<context>
    <name>Ringproof::ChosenCode</name>
    <message>
        <source>Call again</source>
        <translation>Erneut anrufen</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoke the code</source>
        <translation>Code widerrufen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Choose a code to call its number again or to revoke it.</source>
        <translation>Wählen Sie einen Code, um seine Nummer erneut anzurufen oder ihn zu widerrufen.</translation>
    </message>
    <message>
        <source>Opens the number on the page Verify; nothing is called before you say so there</source>
        <translation>Öffnet die Nummer auf der Seite Verifizieren; angerufen wird erst, wenn Sie es dort veranlassen</translation>
    </message>
    <message>
        <source>The code then works no more, and the customer needs another call.</source>
        <translation>Der Code funktioniert dann nicht mehr, und der Kunde braucht einen neuen Anruf.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Cli</name>
    <message>
        <source>Standard output can&apos;t be written to.</source>
        <translation>Auf die Standardausgabe kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Name a file in a folder that you may write to.</source>
        <translation>%1 kann nicht geschrieben werden (%2). Nennen Sie eine Datei in einem Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>--format is csv or jsonl (JSON Lines), not %1.</source>
        <translation>--format ist csv oder jsonl (JSON Lines), nicht %1.</translation>
    </message>
    <message>
        <source>With --json, name a file for the export: --out FILE.</source>
        <translation>Nennen Sie mit --json eine Datei für den Export: --out FILE.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2).</source>
        <translation>%1 kann nicht geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>Rows written to %1: %2</source>
        <translation>Nach %1 geschriebene Zeilen: %2</translation>
    </message>
    <message>
        <source>Say how many days are kept: audit remove --older-than DAYS.</source>
        <translation>Geben Sie an, wie viele Tage aufbewahrt werden: audit remove --older-than DAYS.</translation>
    </message>
    <message>
        <source>There is no audit log at %1.</source>
        <translation>Unter %1 gibt es kein Audit-Protokoll.</translation>
    </message>
    <message>
        <source>Rows removed: %1. What remains can still be checked.</source>
        <translation>Entfernte Zeilen: %1. Der Rest bleibt prüfbar.</translation>
    </message>
    <message>
        <source>Say what to do with the audit log: verify, export or remove.</source>
        <translation>Geben Sie an, was mit dem Audit-Protokoll geschehen soll: verify, export oder remove.</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>use this profile (see: ringproof-cli profiles)</source>
        <translation>dieses Profil verwenden (siehe: ringproof-cli profiles)</translation>
    </message>
    <message>
        <source>use this config file</source>
        <translation>diese Konfigurationsdatei verwenden</translation>
    </message>
    <message>
        <source>print one JSON object on one line</source>
        <translation>ein JSON-Objekt in einer Zeile ausgeben</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>diese Hilfe anzeigen</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>die Version anzeigen</translation>
    </message>
    <message>
        <source>call a number and speak a code</source>
        <translation>eine Nummer anrufen und einen Code vorlesen</translation>
    </message>
    <message>
        <source>stay and tell what becomes of the call</source>
        <translation>warten und melden, was aus dem Anruf wird</translation>
    </message>
    <message>
        <source>the customer&apos;s language (en, es, pt-BR), where the profile has a choice</source>
        <translation>die Sprache des Kunden (en, es, pt-BR), wo das Profil eine Wahl hat</translation>
    </message>
    <message>
        <source>judge the code that came back; - reads it from standard input</source>
        <translation>den zurückgemeldeten Code prüfen; - liest ihn von der Standardeingabe</translation>
    </message>
    <message>
        <source>end a number&apos;s code before its time</source>
        <translation>den Code einer Nummer vorzeitig beenden</translation>
    </message>
    <message>
        <source>clear a number&apos;s cooldown and limits</source>
        <translation>Wartezeit und Limits einer Nummer zurücksetzen</translation>
    </message>
    <message>
        <source>tell how a number stands</source>
        <translation>zeigen, wie es um eine Nummer steht</translation>
    </message>
    <message>
        <source>list the live codes (never the digits)</source>
        <translation>die gültigen Codes auflisten (nie die Ziffern)</translation>
    </message>
    <message>
        <source>offer /dispatch_otp/ and /verify_otp/ over HTTP</source>
        <translation>/dispatch_otp/ und /verify_otp/ über HTTP anbieten</translation>
    </message>
    <message>
        <source>address to listen on (127.0.0.1)</source>
        <translation>Adresse, auf der gelauscht wird (127.0.0.1)</translation>
    </message>
    <message>
        <source>port to listen on (5001; 0: any free one)</source>
        <translation>Port, auf dem gelauscht wird (5001; 0: ein beliebiger freier)</translation>
    </message>
    <message>
        <source>certificate chain, PEM, to speak TLS with</source>
        <translation>Zertifikatskette (PEM) für TLS</translation>
    </message>
    <message>
        <source>its private key, PEM</source>
        <translation>ihr privater Schlüssel (PEM)</translation>
    </message>
    <message>
        <source>a proxy in front speaks TLS</source>
        <translation>ein vorgeschalteter Proxy spricht TLS</translation>
    </message>
    <message>
        <source>run Plivo&apos;s stand-in by itself</source>
        <translation>den Stellvertreter für Plivo allein betreiben</translation>
    </message>
    <message>
        <source>port on 127.0.0.1 (any free one)</source>
        <translation>Port auf 127.0.0.1 (ein beliebiger freier)</translation>
    </message>
    <message>
        <source>how much faster than real phones (1)</source>
        <translation>wie viel schneller als echte Telefone (1)</translation>
    </message>
    <message>
        <source>check config, PHLO and store, and say what to mend</source>
        <translation>Konfiguration, PHLO und Speicher prüfen und sagen, was zu beheben ist</translation>
    </message>
    <message>
        <source>check the audit log, write it out, remove what is old</source>
        <translation>das Audit-Protokoll prüfen, ausgeben, Altes entfernen</translation>
    </message>
    <message>
        <source>another log than this computer&apos;s</source>
        <translation>ein anderes Protokoll als das dieses Computers</translation>
    </message>
    <message>
        <source>export: comma-separated values, or JSON Lines</source>
        <translation>export: kommagetrennte Werte oder JSON Lines</translation>
    </message>
    <message>
        <source>export: where to (standard output)</source>
        <translation>export: wohin (Standardausgabe)</translation>
    </message>
    <message>
        <source>export: this number&apos;s rows only</source>
        <translation>export: nur die Zeilen dieser Nummer</translation>
    </message>
    <message>
        <source>remove: how many days are kept</source>
        <translation>remove: wie viele Tage aufbewahrt werden</translation>
    </message>
    <message>
        <source>list the profiles, or: show, create, set, unset, duplicate, rename, remove, export, import</source>
        <translation>die Profile auflisten, oder: show, create, set, unset, duplicate, rename, remove, export, import</translation>
    </message>
    <message>
        <source>create: the config file that it begins as (-: standard input)</source>
        <translation>create: die Konfigurationsdatei als Anfang (-: Standardeingabe)</translation>
    </message>
    <message>
        <source>import: what to call it here</source>
        <translation>import: wie es hier heißen soll</translation>
    </message>
    <message>
        <source>export, import: the settings alone</source>
        <translation>export, import: nur die Einstellungen</translation>
    </message>
    <message>
        <source>one whole verification in the sandbox, on this terminal</source>
        <translation>eine ganze Verifizierung in der Sandbox, in diesem Terminal</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See: ringproof-cli --help</source>
        <translation>Es gibt keinen Befehl „%1“. Siehe: ringproof-cli --help</translation>
    </message>
    <message>
        <source>%1 has no option --%2. Usage: %3</source>
        <translation>%1 hat keine Option --%2. Aufruf: %3</translation>
    </message>
    <message>
        <source>There is no option --%1 before the command. See: ringproof-cli --help</source>
        <translation>Vor dem Befehl gibt es keine Option --%1. Siehe: ringproof-cli --help</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 hat keinen Wert.</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2</source>
        <translation>--%1 braucht einen Wert: --%1 %2</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>Say what to do. See: ringproof-cli --help</source>
        <translation>Geben Sie an, was zu tun ist. Siehe: ringproof-cli --help</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Give either --config or --profile, not both.</source>
        <translation>Geben Sie entweder --config oder --profile an, nicht beides.</translation>
    </message>
    <message>
        <source>Verifies phone numbers by voice one-time codes.</source>
        <translation>Verifiziert Telefonnummern durch Einmalcodes per Sprachanruf.</translation>
    </message>
    <message>
        <source>Usage: ringproof-cli [--profile NAME | --config FILE] [--json] COMMAND …</source>
        <translation>Aufruf: ringproof-cli [--profile NAME | --config FILE] [--json] COMMAND …</translation>
    </message>
    <message>
        <source>Without --profile or --config everything happens in the sandbox: no call is placed.
Secrets come from the environment (RINGPROOF_AUTH_TOKEN, RINGPROOF_REDIS_PASSWORD, RINGPROOF_SEAL_KEY, RINGPROOF_AUDIT_KEY, RINGPROOF_HTTP_TOKEN), else from the keychain.
Exit status: 0 done or verified, 1 not verified or none, 2 bad usage or input, 3 refused by policy, 4 PHLO rejected, 5 store unreachable, 6 uncertain whether the phone rings.</source>
        <translation>Ohne --profile oder --config geschieht alles in der Sandbox: Es wird kein Anruf gestartet.
Geheimnisse kommen aus der Umgebung (RINGPROOF_AUTH_TOKEN, RINGPROOF_REDIS_PASSWORD, RINGPROOF_SEAL_KEY, RINGPROOF_AUDIT_KEY, RINGPROOF_HTTP_TOKEN), sonst aus dem Schlüsselbund.
Exit-Status: 0 erledigt oder verifiziert, 1 nicht verifiziert oder keiner, 2 falscher Aufruf oder falsche Eingabe, 3 durch Richtlinie abgelehnt, 4 PHLO zurückgewiesen, 5 Speicher nicht erreichbar, 6 ungewiss, ob das Telefon klingelt.</translation>
    </message>
    <message>
        <source>verification initiated: %1 is being called. The code lives for %2 s.</source>
        <translation>Verifizierung eingeleitet: %1 wird angerufen. Der Code ist %2 s gültig.</translation>
    </message>
    <message>
        <source>It is uncertain whether %1 is being called: %2 Should the phone ring, the code lives for %3 s.</source>
        <translation>Es ist ungewiss, ob %1 angerufen wird: %2 Sollte das Telefon klingeln, ist der Code %3 s gültig.</translation>
    </message>
    <message>
        <source>Calls left to this number: %1</source>
        <translation>Verbleibende Anrufe an diese Nummer: %1</translation>
    </message>
    <message>
        <source>PHLO run: %1</source>
        <translation>PHLO-Lauf: %1</translation>
    </message>
    <message>
        <source>The simulated phone says: %1</source>
        <translation>Das simulierte Telefon sagt: %1</translation>
    </message>
    <message>
        <source>The simulated phone ends with this command: add --follow to hear the code.</source>
        <translation>Das simulierte Telefon endet mit diesem Befehl: Ergänzen Sie --follow, um den Code zu hören.</translation>
    </message>
    <message>
        <source>The profile %1 can be used.</source>
        <translation>Das Profil %1 ist verwendbar.</translation>
    </message>
    <message>
        <source>Codes are stored plain: whoever can read the store can read them, and programs that check with GET and DEL can&apos;t promise single use. Use code_storage &quot;sealed&quot; unless such programs share the store.</source>
        <translation>Codes werden im Klartext gespeichert: Wer den Speicher lesen kann, kann sie lesen, und Programme, die mit GET und DEL prüfen, können die einmalige Verwendung nicht garantieren. Verwenden Sie code_storage &quot;sealed&quot;, sofern nicht solche Programme den Speicher mitbenutzen.</translation>
    </message>
    <message>
        <source>Calls can be placed and codes verified.</source>
        <translation>Anrufe können gestartet und Codes verifiziert werden.</translation>
    </message>
    <message>
        <source>Something needs mending before calls can be placed.</source>
        <translation>Bevor Anrufe gestartet werden können, ist etwas zu beheben.</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking for its password on the desktop.</source>
        <translation>Warten auf den Schlüsselbund. Vielleicht fragt er auf dem Desktop nach seinem Passwort.</translation>
    </message>
    <message>
        <source>This is not in the audit log: %1</source>
        <translation>Das steht nicht im Audit-Protokoll: %1</translation>
    </message>
    <message>
        <source>Calls left in %1: %2</source>
        <translation>Verbleibende Anrufe (%1): %2</translation>
    </message>
    <message>
        <source>Calls in %1: no limit</source>
        <translation>Anrufe (%1): kein Limit</translation>
    </message>
    <message>
        <source>The code of %1 no longer works.</source>
        <translation>Der Code von %1 funktioniert nicht mehr.</translation>
    </message>
    <message>
        <source>%1 has no live code.</source>
        <translation>%1 hat keinen gültigen Code.</translation>
    </message>
    <message>
        <source>%1 can be called again; its limits start afresh.</source>
        <translation>%1 kann wieder angerufen werden; die Limits beginnen neu.</translation>
    </message>
    <message>
        <source>%1 has a live code.</source>
        <translation>%1 hat einen gültigen Code.</translation>
    </message>
    <message>
        <source>Time left: %1 s</source>
        <translation>Restzeit: %1 s</translation>
    </message>
    <message>
        <source>Attempts left: %1</source>
        <translation>Versuche übrig: %1</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>Can be called again in %1 s</source>
        <translation>Kann in %1 s wieder angerufen werden</translation>
    </message>
    <message>
        <source>Can be called now, as far as the cooldown goes</source>
        <translation>Kann jetzt angerufen werden, was die Wartezeit betrifft</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Passphrase: </translation>
    </message>
    <message>
        <source>There is no passphrase. Type it at the terminal, write it to standard input, or set RINGPROOF_PASSPHRASE.</source>
        <translation>Es gibt keine Passphrase. Geben Sie sie im Terminal ein, schreiben Sie sie auf die Standardeingabe, oder setzen Sie RINGPROOF_PASSPHRASE.</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Noch einmal: </translation>
    </message>
    <message>
        <source>The two passphrases aren&apos;t the same. Nothing was done; try again.</source>
        <translation>Die beiden Passphrasen sind nicht gleich. Es wurde nichts getan; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The config file %1 can&apos;t be read: %2.</source>
        <translation>Die Konfigurationsdatei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a config file.</source>
        <translation>%1 ist zu groß für eine Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>%1 is laid down on this computer. Ask %2 if it must be changed.</source>
        <translation>%1 ist auf diesem Computer vorgegeben. Wenden Sie sich an %2, wenn es geändert werden muss.</translation>
    </message>
    <message>
        <source>The profile “%1” was changed.</source>
        <translation>Das Profil „%1“ wurde geändert.</translation>
    </message>
    <message>
        <source>The sandbox can&apos;t be changed. Make a profile of your own.</source>
        <translation>Die Sandbox kann nicht geändert werden. Erstellen Sie ein eigenes Profil.</translation>
    </message>
    <message>
        <source>The sandbox has no config file: no call leaves this computer.</source>
        <translation>Die Sandbox hat keine Konfigurationsdatei: Kein Anruf verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>The profile “%1” as it is used on this computer.</source>
        <translation>Das Profil „%1“, wie es auf diesem Computer verwendet wird.</translation>
    </message>
    <message>
        <source>Say what is in it: profiles create NAME --from FILE, a config file, or - for standard input.</source>
        <translation>Geben Sie seinen Inhalt an: profiles create NAME --from FILE, eine Konfigurationsdatei, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>There is a profile “%1” now.</source>
        <translation>Das Profil „%1“ ist jetzt vorhanden.</translation>
    </message>
    <message>
        <source>The profile “%1” doesn&apos;t say anything about %2.</source>
        <translation>Das Profil „%1“ sagt nichts über %2.</translation>
    </message>
    <message>
        <source>There is a profile “%1” now, a copy of “%2”.</source>
        <translation>Das Profil „%1“ ist jetzt vorhanden, eine Kopie von „%2“.</translation>
    </message>
    <message>
        <source>The profile “%1” is called “%2” now.</source>
        <translation>Das Profil „%1“ heißt jetzt „%2“.</translation>
    </message>
    <message>
        <source>Its secrets are still in the keychain: %1</source>
        <translation>Seine Geheimnisse sind noch im Schlüsselbund: %1</translation>
    </message>
    <message>
        <source>The profile “%1” is gone.</source>
        <translation>Das Profil „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>The profile “%1” is in %2, without secrets.</source>
        <translation>Das Profil „%1“ ist in %2, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>The profile “%1” is in %2, with these secrets: %3. Tell the passphrase by another way than the file.</source>
        <translation>Das Profil „%1“ ist in %2, mit diesen Geheimnissen: %3. Teilen Sie die Passphrase auf anderem Weg mit als die Datei.</translation>
    </message>
    <message>
        <source>There is a profile “%1” now. No secrets came with it.</source>
        <translation>Das Profil „%1“ ist jetzt vorhanden. Es kamen keine Geheimnisse mit.</translation>
    </message>
    <message>
        <source>There is a profile “%1” now, and these secrets are in the keychain: %2.</source>
        <translation>Das Profil „%1“ ist jetzt vorhanden, und diese Geheimnisse sind im Schlüsselbund: %2.</translation>
    </message>
    <message>
        <source>Profiles are config files in %1.</source>
        <translation>Profile sind Konfigurationsdateien in %1.</translation>
    </message>
    <message>
        <source>profiles can&apos;t “%1”. It can: %2.</source>
        <translation>profiles kennt „%1“ nicht. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>--host must be an IP address of this computer, like 127.0.0.1 or 0.0.0.0, not &quot;%1&quot;.</source>
        <translation>--host muss eine IP-Adresse dieses Computers sein, etwa 127.0.0.1 oder 0.0.0.0, nicht „%1“.</translation>
    </message>
    <message>
        <source>--port must be a number from 0 to 65535, not &quot;%1&quot;.</source>
        <translation>--port muss eine Zahl von 0 bis 65535 sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>--cert and --key go together.</source>
        <translation>--cert und --key gehören zusammen.</translation>
    </message>
    <message>
        <source>See: ringproof-cli serve --help</source>
        <translation>Siehe: ringproof-cli serve --help</translation>
    </message>
    <message>
        <source>Serving /dispatch_otp/ and /verify_otp/ at %1. Ctrl+C ends it.</source>
        <translation>/dispatch_otp/ und /verify_otp/ laufen unter %1. Beenden mit Strg+C.</translation>
    </message>
    <message>
        <source>--speed must be a number from 0.1 to 1000, not &quot;%1&quot;.</source>
        <translation>--speed muss eine Zahl von 0.1 bis 1000 sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1 is called.</source>
        <translation>%1 wird angerufen.</translation>
    </message>
    <message>
        <source>%1 hears: %2</source>
        <translation>%1 hört: %2</translation>
    </message>
    <message>
        <source>The simulator answers at %1. No call is placed.</source>
        <translation>Der Simulator antwortet unter %1. Es wird kein Anruf gestartet.</translation>
    </message>
    <message>
        <source>A config for it, with RINGPROOF_AUTH_TOKEN=%1:</source>
        <translation>Eine Konfiguration dafür, mit RINGPROOF_AUTH_TOKEN=%1:</translation>
    </message>
    <message>
        <source>Calling %1 in the sandbox: a simulated phone, no real call.</source>
        <translation>%1 wird in der Sandbox angerufen: ein simuliertes Telefon, kein echter Anruf.</translation>
    </message>
    <message>
        <source>The simulated call ended before the code was spoken.</source>
        <translation>Der simulierte Anruf endete, bevor der Code vorgelesen wurde.</translation>
    </message>
    <message>
        <source>The code is entered.</source>
        <translation>Der Code wird eingegeben.</translation>
    </message>
    <message>
        <source>Code: </source>
        <translation>Code: </translation>
    </message>
    <message>
        <source>Number verified: %1</source>
        <translation>Nummer verifiziert: %1</translation>
    </message>
    <message>
        <source>Number not verified: that is not the code. Attempts left: %1. Time left: %2 s.</source>
        <translation>Nummer nicht verifiziert: Das ist nicht der Code. Versuche übrig: %1. Restzeit: %2 s.</translation>
    </message>
    <message>
        <source>Number not verified: that was the last attempt, and the code is gone. Call again for a new one.</source>
        <translation>Nummer nicht verifiziert: Das war der letzte Versuch, und der Code ist ungültig. Rufen Sie für einen neuen erneut an.</translation>
    </message>
    <message>
        <source>number not found! There is no live code for %1: it has run out, was used, or was never sent. Call again for a new one.</source>
        <translation>Nummer nicht gefunden! Für %1 gibt es keinen gültigen Code: Er ist abgelaufen, wurde verwendet oder nie gesendet. Rufen Sie für einen neuen erneut an.</translation>
    </message>
    <message>
        <source>The code must be digits.</source>
        <translation>Der Code muss aus Ziffern bestehen.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Cli::Follower</name>
    <message>
        <source>The code has run out.</source>
        <translation>Der Code ist abgelaufen.</translation>
    </message>
    <message>
        <source>It lasted %1 s.</source>
        <translation>Dauer: %1 s.</translation>
    </message>
    <message>
        <source>Nobody has heard the code.</source>
        <translation>Niemand hat den Code gehört.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>einem anderen Programm</translation>
    </message>
    <message>
        <source>Number verified by %1.</source>
        <translation>Nummer von %1 verifiziert.</translation>
    </message>
    <message>
        <source>The code is gone: too many wrong attempts.</source>
        <translation>Der Code ist ungültig: zu viele falsche Versuche.</translation>
    </message>
    <message>
        <source>The code was revoked.</source>
        <translation>Der Code wurde widerrufen.</translation>
    </message>
    <message>
        <source>A wrong code was entered by %1.</source>
        <translation>Ein falscher Code wurde von %1 eingegeben.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Cli::Listener</name>
    <message>
        <source>Its voice says: %1</source>
        <translation>Die Stimme sagt: %1</translation>
    </message>
    <message>
        <source>The simulated phone rings.</source>
        <translation>Das simulierte Telefon klingelt.</translation>
    </message>
    <message>
        <source>The simulated phone is answered.</source>
        <translation>Das simulierte Telefon wird abgenommen.</translation>
    </message>
</context>
<context>
    <name>Ringproof::ClusterClient</name>
    <message numerus="yes">
        <source>%n requests are waiting for the Redis Cluster at %1 already; this one was not sent. Try again in a moment.</source>
        <translation>
            <numerusform>%n Anfrage wartet schon auf den Redis Cluster unter %1; diese wurde nicht gesendet. Versuchen Sie es gleich noch einmal.</numerusform>
            <numerusform>%n Anfragen warten schon auf den Redis Cluster unter %1; diese wurde nicht gesendet. Versuchen Sie es gleich noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Redis Cluster at %1 doesn&apos;t answer. Nothing was sent.</source>
        <translation>Der Redis Cluster unter %1 antwortet nicht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No server of the Redis Cluster at %1 keeps this part of the data at present.</source>
        <translation>Kein Server des Redis Cluster unter %1 hält derzeit diesen Teil der Daten.</translation>
    </message>
    <message>
        <source>%1 If it has a replica, that takes over within seconds: try again then.</source>
        <translation>%1 Hat er ein Replikat, übernimmt es innerhalb von Sekunden: Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The connection to the Redis Cluster at %1 has been closed. Nothing was sent.</source>
        <translation>Die Verbindung zum Redis Cluster unter %1 wurde geschlossen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The Redis at %1 doesn&apos;t answer.</source>
        <translation>Redis unter %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>The Redis at %1 doesn&apos;t allow this user to ask for the cluster&apos;s servers. The user needs +cluster|slots.</source>
        <translation>Redis unter %1 erlaubt diesem Benutzer nicht, nach den Servern des Clusters zu fragen. Der Benutzer braucht +cluster|slots.</translation>
    </message>
    <message>
        <source>The Redis at %1 isn&apos;t part of a cluster. Set its address as redis://…</source>
        <translation>Redis unter %1 ist nicht Teil eines Clusters. Setzen Sie seine Adresse als redis://…</translation>
    </message>
    <message>
        <source>The Redis at %1 can&apos;t tell the cluster&apos;s servers (%2).</source>
        <translation>Redis unter %1 kann die Server des Clusters nicht nennen (%2).</translation>
    </message>
    <message>
        <source>The Redis at %1 knows of no server that keeps any data.</source>
        <translation>Redis unter %1 kennt keinen Server, der Daten hält.</translation>
    </message>
    <message>
        <source>%1 Requests about what it keeps wait until it is back, or until its replica has taken over.</source>
        <translation>%1 Anfragen zu seinen Daten warten, bis er zurück ist oder sein Replikat übernommen hat.</translation>
    </message>
</context>
<context>
    <name>Ringproof::CodeEntry</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message numerus="yes">
        <source>That has %n digit(s), and the code has %1. Nothing was entered.</source>
        <translation>
            <numerusform>Das ist %n Ziffer, der Code hat %1. Es wurde nichts eingegeben.</numerusform>
            <numerusform>Das sind %n Ziffern, der Code hat %1. Es wurde nichts eingegeben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::Console</name>
    <message>
        <source>Leave these customers?</source>
        <translation>Diese Kunden verlassen?</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) still have a call or a live code.</source>
        <translation>
            <numerusform>%n Kunde hat noch einen Anruf oder einen gültigen Code.</numerusform>
            <numerusform>%n Kunden haben noch einen Anruf oder einen gültigen Code.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening %1 takes their cards off the screen. Their calls go on, and their codes stay valid until they run out.</source>
        <translation>Beim Öffnen von %1 verschwinden ihre Karten vom Bildschirm. Ihre Anrufe laufen weiter, und ihre Codes bleiben gültig, bis sie ablaufen.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>%1 stays open. %2</source>
        <translation>%1 bleibt offen. %2</translation>
    </message>
    <message>
        <source>Opening the sandbox…</source>
        <translation>Die Sandbox wird geöffnet…</translation>
    </message>
    <message>
        <source>Opening %1. The system&apos;s keychain may ask you to unlock it.</source>
        <translation>%1 wird geöffnet. Vielleicht bittet Sie der Schlüsselbund des Systems, ihn zu entsperren.</translation>
    </message>
    <message>
        <source>The HTTP endpoint of %1 is off now: codes that are keyed in on a phone don&apos;t reach this computer.</source>
        <translation>Der HTTP-Endpunkt von %1 ist jetzt aus: Codes, die am Telefon eingetippt werden, erreichen diesen Computer nicht.</translation>
    </message>
    <message>
        <source>Secrets of %1</source>
        <translation>Geheimnisse von %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Ringproof::CopyRow</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>Ringproof::CountdownRing</name>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::CustomerTabs</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Close customer</source>
        <translation>Kunden schließen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, needs attention</source>
        <translation>%1, braucht Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>Ringproof::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>Ringproof::EndpointPage</name>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Where a PHLO sends the code that a customer keys in on the phone, and where your own programs dispatch and verify.</source>
        <translation>Wohin ein PHLO den Code sendet, den ein Kunde am Telefon eintippt, und wo Ihre eigenen Programme anrufen und verifizieren.</translation>
    </message>
</context>
<context>
    <name>Ringproof::EndpointSwitch</name>
    <message>
        <source>The endpoint is still finishing the requests that are under way. Switch it on when it is off.</source>
        <translation>Der Endpunkt schließt noch laufende Anfragen ab. Schalten Sie ihn ein, wenn er aus ist.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Endpoints</name>
    <message>
        <source>Too many requests concern this number. Wait, then go on more slowly.</source>
        <translation>Zu viele Anfragen betreffen diese Nummer. Warten Sie und machen Sie dann langsamer weiter.</translation>
    </message>
    <message>
        <source>Serving on %1 without TLS would send codes across the network in the clear. Give a certificate and its key, say that a proxy in front speaks TLS, or serve on 127.0.0.1.</source>
        <translation>Der Betrieb auf %1 ohne TLS würde Codes unverschlüsselt durch das Netzwerk senden. Geben Sie ein Zertifikat und seinen Schlüssel an, oder dass ein vorgeschalteter Proxy TLS spricht, oder verwenden Sie 127.0.0.1.</translation>
    </message>
    <message>
        <source>Without a token, everybody who can reach the endpoints could place calls at your expense. Set RINGPROOF_HTTP_TOKEN to a long random text, or serve on 127.0.0.1 without a proxy.</source>
        <translation>Ohne Token könnte jeder, der die Endpunkte erreicht, auf Ihre Kosten Anrufe starten. Setzen Sie RINGPROOF_HTTP_TOKEN auf einen langen zufälligen Text, oder verwenden Sie 127.0.0.1 ohne Proxy.</translation>
    </message>
    <message>
        <source>Too many requests come from here. Wait, then go on more slowly.</source>
        <translation>Von hier kommen zu viele Anfragen. Warten Sie und machen Sie dann langsamer weiter.</translation>
    </message>
    <message>
        <source>There is nothing here. The endpoints are /dispatch_otp/, /verify_otp/ and /healthz.</source>
        <translation>Hier gibt es nichts. Die Endpunkte sind /dispatch_otp/, /verify_otp/ und /healthz.</translation>
    </message>
    <message>
        <source>This method is not served here. Use GET or POST.</source>
        <translation>Diese Methode wird hier nicht bedient. Verwenden Sie GET oder POST.</translation>
    </message>
    <message>
        <source>The store can&apos;t be reached, so no code can be dispatched or verified.</source>
        <translation>Der Speicher ist nicht erreichbar, daher kann kein Code gesendet oder verifiziert werden.</translation>
    </message>
    <message>
        <source>The endpoints and their store are at work.</source>
        <translation>Die Endpunkte und ihr Speicher sind in Betrieb.</translation>
    </message>
    <message>
        <source>The token is so short that it can be guessed, and whoever guesses it places calls at your expense. It needs at least %1 characters. Make one with: openssl rand -hex 32</source>
        <translation>Der Token ist so kurz, dass er erraten werden kann, und wer ihn errät, löst Anrufe auf Ihre Kosten aus. Er braucht mindestens %1 Zeichen. Erzeugen Sie einen mit: openssl rand -hex 32</translation>
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
        <translation>Details</translation>
    </message>
    <message>
        <source>Choose an entry to see all of it.</source>
        <translation>Wählen Sie einen Eintrag, um alles davon zu sehen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a user on a computer</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>Lauf-ID</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>Anruf-ID</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Row of the log</source>
        <translation>Zeile im Protokoll</translation>
    </message>
    <message>
        <source>This call</source>
        <translation>Dieser Anruf</translation>
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
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>Ringproof::ExchangeSection</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Copy the exchange</source>
        <translation>Austausch kopieren</translation>
    </message>
    <message>
        <source>Requests and replies</source>
        <translation>Anfragen und Antworten</translation>
    </message>
    <message>
        <source>What this window has said to Plivo, and what came back. Credentials and codes are never kept.</source>
        <translation>Was dieses Fenster an Plivo gesendet hat und was zurückkam. Zugangsdaten und Codes werden nie aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing yet. Place a call on the page Verify, and its requests are listed here.</source>
        <translation>Noch nichts. Starten Sie auf der Seite Verifizieren einen Anruf, dann stehen seine Anfragen hier.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
</context>
<context>
    <name>Ringproof::FateSection</name>
    <message>
        <source>The next call</source>
        <translation>Der nächste Anruf</translation>
    </message>
    <message>
        <source>What the simulator does with the next call, whatever its number says. The calls after it go by their numbers again.</source>
        <translation>Was der Simulator mit dem nächsten Anruf macht, egal was dessen Nummer sagt. Die Anrufe danach richten sich wieder nach ihren Nummern.</translation>
    </message>
    <message>
        <source>What the next call comes to</source>
        <translation>Was aus dem nächsten Anruf wird</translation>
    </message>
    <message>
        <source>As its number says</source>
        <translation>Wie es die Nummer sagt</translation>
    </message>
</context>
<context>
    <name>Ringproof::FirstRun</name>
    <message>
        <source>My team</source>
        <translation>Mein Team</translation>
    </message>
    <message>
        <source>My team %1</source>
        <translation>Mein Team %1</translation>
    </message>
    <message>
        <source>Codes in a shared Redis are sealed under a key that all desks have. Paste the team&apos;s, or make one if this is the first desk.</source>
        <translation>Codes in einem gemeinsamen Redis werden mit einem Schlüssel versiegelt, den alle Arbeitsplätze haben. Fügen Sie den des Teams ein, oder erzeugen Sie einen, wenn dies der erste Arbeitsplatz ist.</translation>
    </message>
</context>
<context>
    <name>Ringproof::FirstRunDialog</name>
    <message>
        <source>The sandbox</source>
        <translation>Die Sandbox</translation>
    </message>
    <message>
        <source>It has a simulated phone that rings on the screen and speaks the code. No real phone rings, and nothing is charged.</source>
        <translation>Sie hat ein simuliertes Telefon, das auf dem Bildschirm klingelt und den Code vorliest. Kein echtes Telefon klingelt, und nichts wird berechnet.</translation>
    </message>
    <message>
        <source>1. Fill in a number of the sandbox, and press Enter.
2. Answer the phone at the side, and listen or read.
3. Type the code that you heard. Done: that is all that a desk does.</source>
        <translation>1. Tragen Sie eine Nummer der Sandbox ein und drücken Sie die Eingabetaste.
2. Nehmen Sie am Telefon an der Seite ab und hören oder lesen Sie mit.
3. Tippen Sie den gehörten Code ein. Fertig: Mehr ist an einem Arbeitsplatz nicht zu tun.</translation>
    </message>
    <message>
        <source>Fill in a number</source>
        <translation>Nummer eintragen</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>As it is shown on top of the window. You can have several profiles side by side.</source>
        <translation>Wie er oben im Fenster steht. Sie können mehrere Profile nebeneinander haben.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Result of the step</source>
        <translation>Ergebnis des Schritts</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Schritt überspringen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Set up Ringproof</source>
        <translation>Ringproof einrichten</translation>
    </message>
    <message>
        <source>Problem with the name</source>
        <translation>Problem mit dem Namen</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Ringproof begins in the sandbox, where you can do everything that a desk does.</source>
        <translation>Ringproof beginnt in der Sandbox, in der Sie alles tun können, was ein Arbeitsplatz tut.</translation>
    </message>
    <message>
        <source>Connect Plivo</source>
        <translation>Plivo verbinden</translation>
    </message>
    <message>
        <source>Plivo places the real calls. Paste what its console shows; Check asks Plivo whether it is right.</source>
        <translation>Plivo startet die echten Anrufe. Fügen Sie ein, was die Plivo-Konsole zeigt; „Prüfen“ fragt Plivo, ob es stimmt.</translation>
    </message>
    <message>
        <source>Choose the store</source>
        <translation>Speicher wählen</translation>
    </message>
    <message>
        <source>Where live codes are kept: on this computer, or in a Redis for several desks. You can change it later in the settings.</source>
        <translation>Wo gültige Codes liegen: auf diesem Computer oder in einem Redis für mehrere Arbeitsplätze. Sie können es später in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Make the profile</source>
        <translation>Profil erstellen</translation>
    </message>
    <message>
        <source>A profile needs the Plivo account: auth id, token, PHLO and caller id. Skip the step to stay in the sandbox; what you have typed is kept.</source>
        <translation>Ein Profil braucht das Plivo-Konto: auth id, auth token, PHLO und Absendernummer. Überspringen Sie den Schritt, um in der Sandbox zu bleiben; Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>The profile is there</source>
        <translation>Das Profil ist angelegt</translation>
    </message>
    <message>
        <source>Something about it is good to know before it is opened.</source>
        <translation>Etwas dazu sollten Sie wissen, bevor es geöffnet wird.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>Ringproof::FlagSetting</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
</context>
<context>
    <name>Ringproof::GuideSection</name>
    <message>
        <source>Making the PHLO</source>
        <translation>Den PHLO erstellen</translation>
    </message>
    <message>
        <source>A PHLO is the flow that Plivo runs for each call. It is put together once, in Plivo&apos;s console: choose PHLO, Create New PHLO, then Build my own. After each node, click Validate.</source>
        <translation>Ein PHLO ist der Ablauf, den Plivo bei jedem Anruf ausführt. Er wird einmal in der Plivo-Konsole zusammengestellt: Wählen Sie PHLO, Create New PHLO, dann Build my own. Klicken Sie nach jedem Knoten auf Validate.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Click the Start node. Under API Request, add these keys; their values may stay empty.</source>
        <translation>Klicken Sie auf den Knoten Start. Fügen Sie unter API Request diese Schlüssel hinzu; ihre Werte dürfen leer bleiben.</translation>
    </message>
    <message>
        <source>Key 1</source>
        <translation>Schlüssel 1</translation>
    </message>
    <message>
        <source>Key 2</source>
        <translation>Schlüssel 2</translation>
    </message>
    <message>
        <source>Key 3</source>
        <translation>Schlüssel 3</translation>
    </message>
    <message>
        <source>Key 4</source>
        <translation>Schlüssel 4</translation>
    </message>
    <message>
        <source>Initiate Call</source>
        <translation>Initiate Call</translation>
    </message>
    <message>
        <source>Drag Initiate Call onto the canvas and connect it to Start&apos;s state API Request. Connect its state Voicemail to a Hangup node, so that no answering machine is told a code.</source>
        <translation>Ziehen Sie Initiate Call auf die Arbeitsfläche und verbinden Sie es mit dem Zustand API Request von Start. Verbinden Sie seinen Zustand Voicemail mit einem Hangup-Knoten, damit kein Anrufbeantworter einen Code erfährt.</translation>
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
        <translation>Get Input, vor dem Code</translation>
    </message>
    <message>
        <source>Keeps the code from answering machines that Plivo doesn&apos;t notice. Connect it to Answered, let it take 1 digit, and give it this text as its prompt. The next node is connected to its state for an input.</source>
        <translation>Hält den Code von Anrufbeantwortern fern, die Plivo nicht bemerkt. Verbinden Sie es mit Answered, lassen Sie es 1 Ziffer annehmen und geben Sie ihm diesen Text als Ansage. Der nächste Knoten wird mit seinem Zustand für eine Eingabe verbunden.</translation>
    </message>
    <message>
        <source>Play Audio</source>
        <translation>Play Audio</translation>
    </message>
    <message>
        <source>Connect it to Answered, or to the node before. Under Speak Text choose Amazon Polly, and paste this text.</source>
        <translation>Verbinden Sie es mit Answered oder mit dem Knoten davor. Wählen Sie unter Speak Text Amazon Polly und fügen Sie diesen Text ein.</translation>
    </message>
    <message>
        <source>Get Input, after the code</source>
        <translation>Get Input, nach dem Code</translation>
    </message>
    <message>
        <source>Lets the customer key the code in on the phone instead of reading it out. Connect it to Play Audio&apos;s last state, and give it this text as its prompt.</source>
        <translation>Lässt den Kunden den Code am Telefon eintippen, statt ihn vorzulesen. Verbinden Sie es mit dem letzten Zustand von Play Audio und geben Sie ihm diesen Text als Ansage.</translation>
    </message>
    <message>
        <source>Number of digits</source>
        <translation>Anzahl der Ziffern</translation>
    </message>
    <message>
        <source>HTTP Request</source>
        <translation>HTTP Request</translation>
    </message>
    <message>
        <source>Sends what was keyed in to Ringproof, which has to be reachable from the internet for that. The page Endpoint has every setting of this node, ready to be copied.</source>
        <translation>Sendet die Eingabe an Ringproof, das dafür aus dem Internet erreichbar sein muss. Die Seite Endpunkt zeigt jede Einstellung dieses Knotens zum Kopieren.</translation>
    </message>
    <message>
        <source>Go to Endpoint</source>
        <translation>Zum Endpunkt</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Decides by the reply. As its variable choose “status” of the HTTP Request node (type {{ to see the list), and connect one Play Audio node to the branch that equals this value, another one to the rest.</source>
        <translation>Entscheidet nach der Antwort. Wählen Sie als Variable „status“ des HTTP-Request-Knotens (tippen Sie {{ für die Liste), und verbinden Sie einen Play-Audio-Knoten mit dem Zweig, der diesem Wert gleicht, und einen weiteren mit dem Rest.</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Ist gleich</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Give the PHLO a name and save it. Its id is on Plivo&apos;s list of PHLOs; it goes into this profile&apos;s settings as:</source>
        <translation>Geben Sie dem PHLO einen Namen und speichern Sie ihn. Seine ID steht in der PHLO-Liste von Plivo; in die Einstellungen dieses Profils kommt sie als:</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Copy the text: %1</source>
        <translation>Text kopieren: %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::GuideStep</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
</context>
<context>
    <name>Ringproof::HandOver</name>
    <message>
        <source>Ringproof is open already; its window comes to the front.</source>
        <translation>Ringproof ist schon offen; sein Fenster kommt nach vorn.</translation>
    </message>
    <message>
        <source>Ringproof is open already, but doesn&apos;t answer. Close its window, or end its process, and start it again.</source>
        <translation>Ringproof ist schon offen, antwortet aber nicht. Schließen Sie sein Fenster oder beenden Sie seinen Prozess, und starten Sie es neu.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Handset</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Phone state</source>
        <translation>Telefonstatus</translation>
    </message>
    <message>
        <source>Spoken words</source>
        <translation>Gesprochene Worte</translation>
    </message>
    <message>
        <source>Spoken digits</source>
        <translation>Gesprochene Ziffern</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>A&amp;bweisen</translation>
    </message>
    <message>
        <source>&amp;Hang up</source>
        <translation>Auf&amp;legen</translation>
    </message>
    <message>
        <source>Handset</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Keyed in: %1</source>
        <translation>Eingetippt: %1</translation>
    </message>
    <message>
        <source>This phone stands in for the customer&apos;s. It rings here when you call a number.</source>
        <translation>Dieses Telefon steht für das des Kunden. Es klingelt hier, wenn Sie eine Nummer anrufen.</translation>
    </message>
    <message>
        <source>A call is on its way…</source>
        <translation>Ein Anruf ist unterwegs…</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Anruf von %1</translation>
    </message>
    <message>
        <source>In a call, about to speak</source>
        <translation>Im Gespräch, spricht gleich</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Call over: %1</source>
        <translation>Anruf beendet: %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::HandsetPanel</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>klingelt</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>im Gespräch</translation>
    </message>
    <message>
        <source>over</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Ring aloud</source>
        <translation>Laut klingeln</translation>
    </message>
    <message>
        <source>Speak aloud</source>
        <translation>Laut sprechen</translation>
    </message>
    <message>
        <source>Customer&apos;s phone (simulated)</source>
        <translation>Telefon des Kunden (simuliert)</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Plays the system&apos;s alert sound while a simulated phone rings</source>
        <translation>Spielt den Hinweiston des Systems, während ein simuliertes Telefon klingelt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 rings too</source>
        <translation>%1 klingelt auch</translation>
    </message>
    <message>
        <source>Shows the phone of this number</source>
        <translation>Zeigt das Telefon dieser Nummer</translation>
    </message>
</context>
<context>
    <name>Ringproof::Health</name>
    <message>
        <source>Store: connecting</source>
        <translation>Speicher: wird verbunden</translation>
    </message>
    <message>
        <source>The store of the codes hasn&apos;t answered yet.</source>
        <translation>Der Speicher der Codes hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Calls: none yet</source>
        <translation>Anrufe: noch keine</translation>
    </message>
    <message>
        <source>No call has been placed since the window was opened.</source>
        <translation>Seit dem Öffnen des Fensters wurde kein Anruf gestartet.</translation>
    </message>
    <message>
        <source>Store: connected</source>
        <translation>Speicher: verbunden</translation>
    </message>
    <message>
        <source>%1, answered in %2 ms.</source>
        <translation>%1, Antwort in %2 ms.</translation>
    </message>
    <message>
        <source>Store: not reachable</source>
        <translation>Speicher: nicht erreichbar</translation>
    </message>
    <message>
        <source>Calls: working</source>
        <translation>Anrufe: funktionieren</translation>
    </message>
    <message>
        <source>The last call was accepted at %1.</source>
        <translation>Der letzte Anruf wurde um %1 angenommen.</translation>
    </message>
    <message>
        <source>Calls: last one rejected</source>
        <translation>Anrufe: letzter zurückgewiesen</translation>
    </message>
    <message>
        <source>The last call was rejected at %1.</source>
        <translation>Der letzte Anruf wurde um %1 zurückgewiesen.</translation>
    </message>
    <message>
        <source>Calls: last one not confirmed</source>
        <translation>Anrufe: letzter nicht bestätigt</translation>
    </message>
    <message>
        <source>The last call was asked for at %1, and no clear answer came.</source>
        <translation>Der letzte Anruf wurde um %1 angefordert, und es kam keine klare Antwort.</translation>
    </message>
    <message>
        <source>Audit log: not written</source>
        <translation>Audit-Protokoll: nicht geschrieben</translation>
    </message>
</context>
<context>
    <name>Ringproof::HistoryFilter</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Search by number</source>
        <translation>Nach Nummer suchen</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>Ringproof::HistoryModel</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Row %1 is missing from the log</source>
        <translation>Zeile %1 fehlt im Protokoll</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>Ringproof::HistoryPage</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>State of the history</source>
        <translation>Status des Verlaufs</translation>
    </message>
    <message>
        <source>Entries found</source>
        <translation>Gefundene Einträge</translation>
    </message>
    <message>
        <source>What was done on this computer, the newest first. Numbers are masked, and no code is ever kept.</source>
        <translation>Was auf diesem Computer getan wurde, das Neueste zuerst. Nummern sind maskiert, und Codes werden nie aufbewahrt.</translation>
    </message>
    <message>
        <source>Comma-separated values…</source>
        <translation>Kommagetrennte Werte…</translation>
    </message>
    <message>
        <source>JSON Lines…</source>
        <translation>JSON Lines…</translation>
    </message>
    <message>
        <source>Writes the entries that are found into a file</source>
        <translation>Schreibt die gefundenen Einträge in eine Datei</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), still counting…</source>
        <translation>
            <numerusform>%n Eintrag, zählt noch…</numerusform>
            <numerusform>%n Einträge, zählt noch…</numerusform>
        </translation>
    </message>
    <message>
        <source>The log can&apos;t be read</source>
        <translation>Das Protokoll kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch nichts geschehen</translation>
    </message>
    <message>
        <source>Every call, every code that is entered and every hang-up on this computer will be listed here.</source>
        <translation>Jeder Anruf, jeder eingegebene Code und jedes Auflegen auf diesem Computer steht dann hier.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No entry matches the search. Numbers are found by the whole number only, because the log doesn&apos;t hold them.</source>
        <translation>Kein Eintrag entspricht der Suche. Nummern werden nur als ganze Nummer gefunden, weil das Protokoll sie nicht enthält.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
</context>
<context>
    <name>Ringproof::HistoryTask</name>
    <message>
        <source>%1 can&apos;t be written (%2). Nothing was exported. Choose a folder that you may write to.</source>
        <translation>%1 kann nicht geschrieben werden (%2). Es wurde nichts exportiert. Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Export nach %1</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Der Export wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Make room or choose another place, then export again.</source>
        <translation>%1 kann nicht geschrieben werden (%2). Schaffen Sie Platz oder wählen Sie einen anderen Ort, und exportieren Sie dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry(s) written.</source>
        <translation>
            <numerusform>%1: %n Eintrag geschrieben.</numerusform>
            <numerusform>%1: %n Einträge geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the log</source>
        <translation>Protokoll wird geprüft</translation>
    </message>
</context>
<context>
    <name>Ringproof::HttpServer</name>
    <message>
        <source>The request doesn&apos;t say clearly where its body ends. Send one Content-Length.</source>
        <translation>Die Anfrage sagt nicht eindeutig, wo ihr Inhalt endet. Senden Sie genau ein Content-Length.</translation>
    </message>
    <message>
        <source>There are no WebSockets here.</source>
        <translation>Hier gibt es keine WebSockets.</translation>
    </message>
    <message>
        <source>The request is too large: at most %1 bytes are read.</source>
        <translation>Die Anfrage ist zu groß: Es werden höchstens %1 Bytes gelesen.</translation>
    </message>
    <message>
        <source>This method is not served here.</source>
        <translation>Diese Methode wird hier nicht bedient.</translation>
    </message>
    <message>
        <source>The request took too long to arrive.</source>
        <translation>Die Anfrage brauchte zu lange, um anzukommen.</translation>
    </message>
    <message>
        <source>Port %1 of %2 is taken by another program, so nothing is served there. Stop that program, or choose another port.</source>
        <translation>Port %1 von %2 ist von einem anderen Programm belegt, daher wird dort nichts bedient. Beenden Sie dieses Programm, oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>The system doesn&apos;t allow serving on port %1 of %2: ports below 1024 belong to administrators. Choose a port of 1024 or above.</source>
        <translation>Das System erlaubt keinen Dienst auf Port %1 von %2: Ports unter 1024 sind Administratoren vorbehalten. Wählen Sie einen Port ab 1024.</translation>
    </message>
    <message>
        <source>This computer has no address %1, so nothing can be served there. Choose 127.0.0.1 or one of its own.</source>
        <translation>Dieser Computer hat keine Adresse %1, daher kann dort nichts bedient werden. Wählen Sie 127.0.0.1 oder eine seiner eigenen.</translation>
    </message>
    <message>
        <source>Port %1 of %2 can&apos;t be served: %3. Choose another address or port.</source>
        <translation>Port %1 von %2 kann nicht bedient werden: %3. Wählen Sie eine andere Adresse oder einen anderen Port.</translation>
    </message>
    <message>
        <source>HTTPS needs a certificate and its private key. Give both, or neither.</source>
        <translation>HTTPS braucht ein Zertifikat und dessen privaten Schlüssel. Geben Sie beides an oder keines.</translation>
    </message>
</context>
<context>
    <name>Ringproof::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>How calls went, as this computer&apos;s audit log has it.</source>
        <translation>Wie Anrufe verliefen, nach dem Audit-Protokoll dieses Computers.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Calls and what came of them</source>
        <translation>Anrufe und was daraus wurde</translation>
    </message>
    <message>
        <source>A code that was verified right after midnight counts for the new day.</source>
        <translation>Ein Code, der kurz nach Mitternacht verifiziert wurde, zählt zum neuen Tag.</translation>
    </message>
    <message>
        <source>From the call to the right code</source>
        <translation>Vom Anruf bis zum richtigen Code</translation>
    </message>
    <message>
        <source>How many customers needed how many seconds.</source>
        <translation>Wie viele Kunden wie viele Sekunden brauchten.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>The audit log keeps a number&apos;s calling code, which some countries share.</source>
        <translation>Das Audit-Protokoll hält die Ländervorwahl einer Nummer fest, die sich manche Länder teilen.</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Stunde des Tages</translation>
    </message>
    <message>
        <source>By this computer&apos;s time zone.</source>
        <translation>In der Zeitzone dieses Computers.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>The last 13 weeks</source>
        <translation>Die letzten 13 Wochen</translation>
    </message>
    <message>
        <source>The last 52 weeks</source>
        <translation>Die letzten 52 Wochen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>The profile %1</source>
        <translation>Das Profil %1</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Alle Profile</translation>
    </message>
    <message>
        <source>Reading the audit log</source>
        <translation>Audit-Protokoll wird gelesen</translation>
    </message>
</context>
<context>
    <name>Ringproof::JobThread</name>
    <message>
        <source>The file is being closed, so nothing was done.</source>
        <translation>Die Datei wird gerade geschlossen, daher wurde nichts getan.</translation>
    </message>
</context>
<context>
    <name>Ringproof::KeyFigures</name>
    <message>
        <source>Calls placed</source>
        <translation>Gestartete Anrufe</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Share verified</source>
        <translation>Anteil verifiziert</translation>
    </message>
    <message>
        <source>Half took at most</source>
        <translation>Die Hälfte brauchte höchstens</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
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
        <translation>Codes können am simulierten Telefon nicht eingetippt werden.</translation>
    </message>
</context>
<context>
    <name>Ringproof::LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language in which the call speaks</source>
        <translation>Die Sprache, in der der Anruf spricht</translation>
    </message>
    <message>
        <source>Usual language</source>
        <translation>Übliche Sprache</translation>
    </message>
</context>
<context>
    <name>Ringproof::LanguagesSetting</name>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Tag of the language</source>
        <translation>Sprachkennung</translation>
    </message>
    <message>
        <source>The PHLO&apos;s id</source>
        <translation>Die ID des PHLO</translation>
    </message>
    <message>
        <source>PHLO of the language</source>
        <translation>PHLO der Sprache</translation>
    </message>
    <message>
        <source>Remove the language</source>
        <translation>Sprache entfernen</translation>
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
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Another customer at the same time (%1)</source>
        <translation>Ein weiterer Kunde zur selben Zeit (%1)</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifizieren</translation>
    </message>
    <message>
        <source>Verify page</source>
        <translation>Seite Verifizieren</translation>
    </message>
    <message>
        <source>Active codes</source>
        <translation>Aktive Codes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Voice and PHLO</source>
        <translation>Stimme und PHLO</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>Werkbank</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) need attention</source>
        <translation>
            <numerusform>%n Kunde braucht Aufmerksamkeit</numerusform>
            <numerusform>%n Kunden brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Set up Ringproof…</source>
        <translation>Ringproof &amp;einrichten…</translation>
    </message>
    <message>
        <source>&amp;About Ringproof</source>
        <translation>Ü&amp;ber Ringproof</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>&amp;Neuer Kunde</translation>
    </message>
    <message>
        <source>&amp;Close customer</source>
        <translation>Kunden &amp;schließen</translation>
    </message>
    <message>
        <source>Go to the n&amp;ext one</source>
        <translation>Zum nä&amp;chsten gehen</translation>
    </message>
    <message>
        <source>Go to the &amp;previous one</source>
        <translation>Zum &amp;vorigen gehen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>A&amp;bweisen</translation>
    </message>
    <message>
        <source>&amp;Hang up</source>
        <translation>Auf&amp;legen</translation>
    </message>
    <message>
        <source>&amp;Show the simulated phone</source>
        <translation>&amp;Simuliertes Telefon anzeigen</translation>
    </message>
    <message>
        <source>Store health</source>
        <translation>Zustand des Speichers</translation>
    </message>
    <message>
        <source>Call health</source>
        <translation>Zustand der Anrufe</translation>
    </message>
    <message>
        <source>Audit log health</source>
        <translation>Zustand des Audit-Protokolls</translation>
    </message>
    <message>
        <source>Storage of codes</source>
        <translation>Speicherung der Codes</translation>
    </message>
    <message>
        <source>Codes: stored readable</source>
        <translation>Codes: lesbar gespeichert</translation>
    </message>
    <message>
        <source>This profile shares its codes with other programs, so they are stored as they are: whoever can read the store can read them, and a program that checks a code by itself may let it in twice.</source>
        <translation>Dieses Profil teilt seine Codes mit anderen Programmen, daher werden sie unverändert gespeichert: Wer den Speicher lesen kann, kann sie lesen, und ein Programm, das einen Code selbst prüft, lässt ihn vielleicht zweimal gelten.</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation>nächster Versuch in %1</translation>
    </message>
    <message>
        <source>About Ringproof</source>
        <translation>Über Ringproof</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Ringproof %1&lt;/h3&gt;&lt;p&gt;Proves that a person holds a phone number: a call reads out a code, and the code comes back.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Ringproof %1&lt;/h3&gt;&lt;p&gt;Belegt, dass jemand über eine Telefonnummer verfügt: Ein Anruf liest einen Code vor, und der Code kommt zurück.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Ringproof::ManageCard</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>A profile is one way of working: an account, a PHLO, a store, and rules. They lie side by side, and are switched on top of the window.</source>
        <translation>Ein Profil ist eine Arbeitsweise: ein Konto, ein PHLO, ein Speicher und Regeln. Profile liegen nebeneinander und werden oben im Fenster gewechselt.</translation>
    </message>
    <message>
        <source>Problem with the name</source>
        <translation>Problem mit dem Namen</translation>
    </message>
    <message>
        <source>Result of the change of profiles</source>
        <translation>Ergebnis der Profiländerung</translation>
    </message>
    <message>
        <source>Create a profile</source>
        <translation>Profil erstellen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate this profile</source>
        <translation>Dieses Profil duplizieren</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename this profile</source>
        <translation>Dieses Profil umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this profile</source>
        <translation>Dieses Profil löschen</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <translation>%1 Kopie %2</translation>
    </message>
    <message>
        <source>The copy has the same settings and secrets. What shall it be called?</source>
        <translation>Die Kopie hat dieselben Einstellungen und Geheimnisse. Wie soll sie heißen?</translation>
    </message>
    <message>
        <source>What shall the profile be called?</source>
        <translation>Wie soll das Profil heißen?</translation>
    </message>
    <message>
        <source>Delete the profile %1? Its settings and its secrets go, and can&apos;t be brought back. The store and the audit log stay as they are.</source>
        <translation>Das Profil %1 löschen? Seine Einstellungen und Geheimnisse werden entfernt und lassen sich nicht wiederherstellen. Speicher und Audit-Protokoll bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The profile %1 is there. Switch to it on top of the window.</source>
        <translation>Das Profil %1 ist vorhanden. Wechseln Sie oben im Fenster dorthin.</translation>
    </message>
    <message>
        <source>The profile %1 is there, but without its secrets: %2</source>
        <translation>Das Profil %1 ist vorhanden, aber ohne seine Geheimnisse: %2</translation>
    </message>
    <message>
        <source>The profile is gone, but not its secrets: %1</source>
        <translation>Das Profil ist entfernt, aber seine Geheimnisse nicht: %1</translation>
    </message>
    <message>
        <source>Customers under way</source>
        <translation>Kunden in Bearbeitung</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) still have a call or a live code. Their cards leave the screen; their calls go on, and their codes stay valid until they run out.</source>
        <translation>
            <numerusform>%n Kunde hat noch einen Anruf oder einen gültigen Code. Die Karte verschwindet vom Bildschirm; der Anruf geht weiter, und der Code bleibt gültig, bis er abläuft.</numerusform>
            <numerusform>%n Kunden haben noch einen Anruf oder einen gültigen Code. Ihre Karten verschwinden vom Bildschirm; ihre Anrufe gehen weiter, und ihre Codes bleiben gültig, bis sie ablaufen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::MaskedNumber</name>
    <message>
        <source>Show the number</source>
        <translation>Nummer anzeigen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
</context>
<context>
    <name>Ringproof::MissingSecrets</name>
    <message>
        <source>On the first page of Plivo&apos;s console, beside the auth id.</source>
        <translation>Auf der ersten Seite der Plivo-Konsole, neben der auth id.</translation>
    </message>
    <message>
        <source>Leave it empty if the Redis asks for none.</source>
        <translation>Lassen Sie es leer, wenn Redis keines verlangt.</translation>
    </message>
    <message>
        <source>64 hex digits, the same at every desk. A code that was sealed under another key can&apos;t be verified.</source>
        <translation>64 Hexadezimalziffern, an jedem Arbeitsplatz dieselben. Ein Code, der mit einem anderen Schlüssel versiegelt wurde, kann nicht verifiziert werden.</translation>
    </message>
    <message>
        <source>Give what is missing</source>
        <translation>Fehlendes angeben</translation>
    </message>
    <message>
        <source>It goes into the system&apos;s keychain, and never into a file. Without a keychain it is kept until Ringproof ends, and asked for again the next time.</source>
        <translation>Es kommt in den Schlüsselbund des Systems und nie in eine Datei. Ohne Schlüsselbund wird es behalten, bis Ringproof endet, und beim nächsten Mal erneut erfragt.</translation>
    </message>
    <message>
        <source>Result of keeping the secrets</source>
        <translation>Ergebnis des Aufbewahrens der Geheimnisse</translation>
    </message>
    <message>
        <source>Keep and open</source>
        <translation>Aufbewahren und öffnen</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Es fehlt noch: %1.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Wird aufbewahrt…</translation>
    </message>
</context>
<context>
    <name>Ringproof::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Ringproof::NumberSection</name>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Problem with the number</source>
        <translation>Problem mit der Nummer</translation>
    </message>
    <message>
        <source>Verify a phone number</source>
        <translation>Telefonnummer verifizieren</translation>
    </message>
    <message>
        <source>The number gets a call, and a voice reads out a code. Whoever holds the phone repeats the code to you.</source>
        <translation>Die Nummer wird angerufen, und eine Stimme liest einen Code vor. Wer das Telefon in der Hand hat, wiederholt Ihnen den Code.</translation>
    </message>
    <message>
        <source>Customer&apos;s number</source>
        <translation>Nummer des Kunden</translation>
    </message>
    <message>
        <source>Type or paste a number</source>
        <translation>Nummer eingeben oder einfügen</translation>
    </message>
    <message>
        <source>This number can be called again in %1.</source>
        <translation>Diese Nummer kann in %1 wieder angerufen werden.</translation>
    </message>
    <message>
        <source>Country if none is given: %1</source>
        <translation>Land, wenn keines angegeben ist: %1</translation>
    </message>
    <message>
        <source>Begin with + and the country code.</source>
        <translation>Beginnen Sie mit + und der Ländervorwahl.</translation>
    </message>
    <message>
        <source>Call in</source>
        <comment>a language</comment>
        <translation>Anruf auf</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>%1 versuchen</translation>
    </message>
    <message>
        <source>Other outcomes…</source>
        <translation>Andere Ergebnisse…</translation>
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
        <translation>Es wurde kein Anruf gestartet. %1</translation>
    </message>
    <message>
        <source>No call was placed, because it couldn&apos;t be entered into the audit log. %1</source>
        <translation>Es wurde kein Anruf gestartet, weil er nicht in das Audit-Protokoll eingetragen werden konnte. %1</translation>
    </message>
    <message>
        <source>%1 The code could not be withdrawn either; it runs out by itself, and this try counts against the number&apos;s limits.</source>
        <translation>%1 Auch der Code konnte nicht zurückgezogen werden; er läuft von selbst ab, und dieser Versuch zählt zu den Limits der Nummer.</translation>
    </message>
    <message>
        <source>The call was ended.</source>
        <translation>Der Anruf wurde beendet.</translation>
    </message>
    <message>
        <source>The call had already ended by itself.</source>
        <translation>Der Anruf war schon von selbst beendet.</translation>
    </message>
    <message>
        <source>Its code is revoked: nobody can use it any more.</source>
        <translation>Sein Code ist widerrufen: Niemand kann ihn mehr verwenden.</translation>
    </message>
    <message>
        <source>Its code was gone before.</source>
        <translation>Sein Code war schon nicht mehr gültig.</translation>
    </message>
    <message>
        <source>Its code couldn&apos;t be revoked; it runs out by itself. %1</source>
        <translation>Sein Code konnte nicht widerrufen werden; er läuft von selbst ab. %1</translation>
    </message>
    <message>
        <source>The call can&apos;t be ended from here: calls aren&apos;t followed. The phone may ring on.</source>
        <translation>Der Anruf kann von hier nicht beendet werden: Anrufe werden nicht verfolgt. Das Telefon klingelt vielleicht weiter.</translation>
    </message>
    <message>
        <source>Nothing was reset, because it couldn&apos;t be entered into the audit log. %1</source>
        <translation>Es wurde nichts zurückgesetzt, weil es nicht ins Audit-Protokoll eingetragen werden konnte. %1</translation>
    </message>
    <message>
        <source>The number isn&apos;t shown, because that couldn&apos;t be entered into the audit log. %1</source>
        <translation>Die Nummer wird nicht gezeigt, weil das nicht ins Audit-Protokoll eingetragen werden konnte. %1</translation>
    </message>
    <message>
        <source>The numbers are masked, because showing them couldn&apos;t be entered into the audit log. %1</source>
        <translation>Die Nummern sind verdeckt, weil ihr Anzeigen nicht ins Audit-Protokoll eingetragen werden konnte. %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::PhloClient</name>
    <message>
        <source>%1 Nobody was called.</source>
        <translation>%1 Niemand wurde angerufen.</translation>
    </message>
    <message>
        <source>The phone may still ring; if it doesn&apos;t within a minute, call again.</source>
        <translation>Das Telefon klingelt vielleicht noch; wenn nicht innerhalb einer Minute, rufen Sie erneut an.</translation>
    </message>
    <message>
        <source>Nobody was called.</source>
        <translation>Niemand wurde angerufen.</translation>
    </message>
    <message>
        <source>“%1” is not a PHLO&apos;s id. Copy it again from the list of PHLOs in Plivo&apos;s console.</source>
        <translation>„%1“ ist keine PHLO-ID. Kopieren Sie sie erneut aus der PHLO-Liste in der Plivo-Konsole.</translation>
    </message>
    <message>
        <source>Plivo knows no PHLO with the id “%1” in this account (status 404).</source>
        <translation>Plivo kennt in diesem Konto keinen PHLO mit der ID „%1“ (Status 404).</translation>
    </message>
    <message>
        <source>Check the id against the list of PHLOs in Plivo&apos;s console, and the auth id.</source>
        <translation>Vergleichen Sie die ID mit der PHLO-Liste in der Plivo-Konsole, und prüfen Sie die auth id.</translation>
    </message>
    <message>
        <source>What %1 answered is not a PHLO. Check the PHLO address in the profile.</source>
        <translation>Was %1 geantwortet hat, ist kein PHLO. Prüfen Sie die PHLO-Adresse im Profil.</translation>
    </message>
    <message>
        <source>Plivo knows no account with the auth id “%1” (status 404).</source>
        <translation>Plivo kennt kein Konto mit der auth id „%1“ (Status 404).</translation>
    </message>
    <message>
        <source>Check the auth id against the first page of Plivo&apos;s console.</source>
        <translation>Vergleichen Sie die auth id mit der ersten Seite der Plivo-Konsole.</translation>
    </message>
    <message>
        <source>What %1 answered is not a Plivo account. Check the Voice address in the profile.</source>
        <translation>Was %1 geantwortet hat, ist kein Plivo-Konto. Prüfen Sie die Voice-Adresse im Profil.</translation>
    </message>
</context>
<context>
    <name>Ringproof::PhoneField</name>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
</context>
<context>
    <name>Ringproof::PlivoSection</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Both stand on the first page of Plivo&apos;s console (console.plivo.com), under Account.</source>
        <translation>Beide stehen auf der ersten Seite der Plivo-Konsole (console.plivo.com) unter Account.</translation>
    </message>
    <message>
        <source>Auth ID</source>
        <translation>Auth ID</translation>
    </message>
    <message>
        <source>Begins with MA or SA.</source>
        <translation>Beginnt mit MA oder SA.</translation>
    </message>
    <message>
        <source>Opens the account, so it is kept with the secrets and never written to a file.</source>
        <translation>Öffnet das Konto, daher wird er bei den Geheimnissen aufbewahrt und nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>The PHLO is the flow in Plivo that places the call and speaks the code. The page Voice and PHLO shows how it is made.</source>
        <translation>Der PHLO ist der Ablauf bei Plivo, der den Anruf startet und den Code vorliest. Die Seite Stimme und PHLO zeigt, wie er erstellt wird.</translation>
    </message>
    <message>
        <source>PHLO ID</source>
        <translation>PHLO-ID</translation>
    </message>
    <message>
        <source>In Plivo&apos;s console under PHLO, beside the flow&apos;s name.</source>
        <translation>In der Plivo-Konsole unter PHLO, neben dem Namen des Ablaufs.</translation>
    </message>
    <message>
        <source>Caller ID</source>
        <translation>Absendernummer</translation>
    </message>
    <message>
        <source>The number that customers see: one of the account&apos;s, with + and country code.</source>
        <translation>Die Nummer, die Kunden sehen: eine des Kontos, mit + und Ländervorwahl.</translation>
    </message>
    <message>
        <source>Languages of calls</source>
        <translation>Sprachen der Anrufe</translation>
    </message>
    <message>
        <source>Leave these empty if the PHLO speaks one language. A language is written as its tag: es, pt-BR.</source>
        <translation>Lassen Sie dies leer, wenn der PHLO nur eine Sprache spricht. Eine Sprache wird als Kennung geschrieben: es, pt-BR.</translation>
    </message>
    <message>
        <source>A PHLO for each language</source>
        <translation>Ein PHLO für jede Sprache</translation>
    </message>
    <message>
        <source>Used in the place of the PHLO above when the call is to be in this language.</source>
        <translation>Ersetzt den PHLO oben, wenn der Anruf in dieser Sprache erfolgen soll.</translation>
    </message>
    <message>
        <source>Key of the Start node</source>
        <translation>Schlüssel des Start-Knotens</translation>
    </message>
    <message>
        <source>If one PHLO speaks several languages: the key under which it is told which.</source>
        <translation>Wenn ein PHLO mehrere Sprachen spricht: der Schlüssel, unter dem er die Sprache erfährt.</translation>
    </message>
    <message>
        <source>Usual language</source>
        <translation>Übliche Sprache</translation>
    </message>
    <message>
        <source>Spoken where nobody chooses.</source>
        <translation>Wird gesprochen, wenn niemand wählt.</translation>
    </message>
    <message>
        <source>Plivo&apos;s servers</source>
        <translation>Server von Plivo</translation>
    </message>
    <message>
        <source>Right as they are, unless Plivo or your administrator tells you otherwise.</source>
        <translation>Richtig, wie sie sind, sofern Plivo oder Ihr Administrator nichts anderes sagt.</translation>
    </message>
    <message>
        <source>PHLO address</source>
        <translation>PHLO-Adresse</translation>
    </message>
    <message>
        <source>Runs the flow. https:// only; http:// is accepted on this computer.</source>
        <translation>Führt den Ablauf aus. Nur https://; http:// ist auf diesem Computer zulässig.</translation>
    </message>
    <message>
        <source>Voice address</source>
        <translation>Voice-Adresse</translation>
    </message>
    <message>
        <source>Tells how a call goes.</source>
        <translation>Meldet, wie ein Anruf verläuft.</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Eigene Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>A file (PEM) by its whole path. Only where a proxy of your organisation opens encrypted connections.</source>
        <translation>Eine Datei (PEM) mit vollständigem Pfad. Nur wenn ein Proxy Ihrer Organisation verschlüsselte Verbindungen öffnet.</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Funktioniert es?</translation>
    </message>
    <message>
        <source>Asks Plivo for the account and the PHLO, with what stands here now. No call is placed, and nothing is charged.</source>
        <translation>Fragt Plivo mit den jetzigen Angaben nach dem Konto und dem PHLO. Es wird kein Anruf gestartet und nichts berechnet.</translation>
    </message>
    <message>
        <source>Check Plivo</source>
        <translation>Plivo prüfen</translation>
    </message>
    <message>
        <source>Plivo knows the account and the PHLO.</source>
        <translation>Plivo kennt das Konto und den PHLO.</translation>
    </message>
    <message>
        <source>Calls won&apos;t work until this is mended.</source>
        <translation>Anrufe funktionieren erst, wenn das behoben ist.</translation>
    </message>
</context>
<context>
    <name>Ringproof::PolicySection</name>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>4 to 8 digits. Each digit more makes guessing ten times harder, and reading out longer.</source>
        <translation>4 bis 8 Ziffern. Jede weitere Ziffer macht das Erraten zehnmal schwerer und das Vorlesen länger.</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Gültigkeitsdauer</translation>
    </message>
    <message>
        <source>30 to 600. How long a code can be verified after its call was placed.</source>
        <translation>30 bis 600. Wie lange ein Code nach dem Start seines Anrufs verifiziert werden kann.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Start anew when the call is answered</source>
        <translation>Bei Annahme des Anrufs neu beginnen</translation>
    </message>
    <message>
        <source>The time to live begins again then, so that a phone that rings long leaves enough of it. Never past 10 minutes in all.</source>
        <translation>Die Gültigkeitsdauer beginnt dann neu, damit auch nach langem Klingeln genug Zeit bleibt. Insgesamt nie über 10 Minuten.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>1 to 100. After this many wrong entries the code is gone.</source>
        <translation>1 bis 100. Nach so vielen falschen Eingaben ist der Code ungültig.</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>What keeps a customer from being called too often, and the account from being emptied. 0 switches a limit off.</source>
        <translation>Schützt Kunden vor zu vielen Anrufen und das Konto davor, geleert zu werden. 0 schaltet ein Limit ab.</translation>
    </message>
    <message>
        <source>Pause between two calls to a number</source>
        <translation>Pause zwischen zwei Anrufen an eine Nummer</translation>
    </message>
    <message>
        <source>Up to 604,800 (a week).</source>
        <translation>Bis zu 604.800 (eine Woche).</translation>
    </message>
    <message>
        <source>Calls to a number within an hour</source>
        <translation>Anrufe an eine Nummer pro Stunde</translation>
    </message>
    <message>
        <source>Any 60 minutes, not the hour of the clock.</source>
        <translation>Beliebige 60 Minuten, nicht die Stunde der Uhr.</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Calls to a number within a day</source>
        <translation>Anrufe an eine Nummer pro Tag</translation>
    </message>
    <message>
        <source>Any 24 hours. Times the attempts, it is how often a code of a number can be guessed at in a day.</source>
        <translation>Beliebige 24 Stunden. Mal die Versuche ergibt es, wie oft pro Tag ein Code einer Nummer geraten werden kann.</translation>
    </message>
    <message>
        <source>Calls of the account in a day</source>
        <translation>Anrufe des Kontos pro Tag</translation>
    </message>
    <message>
        <source>All desks together, from midnight to midnight UTC.</source>
        <translation>Alle Arbeitsplätze zusammen, von Mitternacht bis Mitternacht UTC.</translation>
    </message>
    <message>
        <source>Who may be called</source>
        <translation>Wer angerufen werden darf</translation>
    </message>
    <message>
        <source>Premium-rate, shared-cost and satellite numbers are never called: they can cost any amount.</source>
        <translation>Mehrwertdienst-, Satelliten- und Nummern mit geteilten Kosten werden nie angerufen: Sie können beliebig viel kosten.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Numbers of other countries are refused before anything is stored or paid for.</source>
        <translation>Nummern anderer Länder werden abgelehnt, bevor etwas gespeichert oder bezahlt wird.</translation>
    </message>
    <message>
        <source>Also allowed</source>
        <translation>Auch erlaubt</translation>
    </message>
    <message>
        <source>These kinds are refused unless they are ticked: they are often dear, and a machine often answers.</source>
        <translation>Diese Arten werden abgelehnt, wenn sie nicht angekreuzt sind: Sie sind oft teuer, und oft antwortet ein Automat.</translation>
    </message>
    <message>
        <source>Numbers that are never called</source>
        <translation>Nummern, die nie angerufen werden</translation>
    </message>
    <message>
        <source>One a line, with + and country code. With * at its end it stands for all numbers that begin so.</source>
        <translation>Eine pro Zeile, mit + und Ländervorwahl. Mit * am Ende steht sie für alle Nummern, die so beginnen.</translation>
    </message>
</context>
<context>
    <name>Ringproof::ProfileBand</name>
    <message>
        <source>Practice only: no real phone rings, and nothing is charged.</source>
        <translation>Nur zur Übung: Kein echtes Telefon klingelt, und nichts wird berechnet.</translation>
    </message>
    <message>
        <source>Work on another profile (%1)</source>
        <translation>Mit einem anderen Profil arbeiten (%1)</translation>
    </message>
</context>
<context>
    <name>Ringproof::ProfileButton</name>
    <message>
        <source>Profile %1</source>
        <translation>Profil %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::ProfileDraft</name>
    <message>
        <source>Laid down for this computer. Ask %1 if it has to be changed.</source>
        <translation>Für diesen Computer vorgegeben. Wenden Sie sich an %1, wenn es geändert werden muss.</translation>
    </message>
</context>
<context>
    <name>Ringproof::ProfileMenu</name>
    <message>
        <source>P&amp;rofile</source>
        <translation>P&amp;rofil</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (Übung)</translation>
    </message>
    <message>
        <source>%1 (can&apos;t be opened)</source>
        <translation>%1 (kann nicht geöffnet werden)</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>Profile &amp;verwalten…</translation>
    </message>
</context>
<context>
    <name>Ringproof::ProfileSection</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Of the band on top of the window, so that profiles can&apos;t be mistaken for each other.</source>
        <translation>Des Bandes oben im Fenster, damit Profile nicht verwechselt werden.</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <translation>%1 (+%2)</translation>
    </message>
    <message>
        <source>Usual country</source>
        <translation>Übliches Land</translation>
    </message>
    <message>
        <source>Of numbers that are typed without a country code.</source>
        <translation>Von Nummern, die ohne Ländervorwahl eingegeben werden.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>The line about a verification for the ticket. Leave it empty for the usual one, or write your own with %1.</source>
        <translation>Die Zeile über eine Verifizierung für das Ticket. Lassen Sie sie leer für die übliche, oder schreiben Sie eine eigene mit %1.</translation>
    </message>
</context>
<context>
    <name>Ringproof::ProfileStore</name>
    <message>
        <source>The sandbox can&apos;t be changed. Make a profile of your own.</source>
        <translation>Die Sandbox kann nicht geändert werden. Erstellen Sie ein eigenes Profil.</translation>
    </message>
    <message>
        <source>The profile “%1” was changed by somebody else in the meantime. Nothing was saved: open it again and repeat your change.</source>
        <translation>Das Profil „%1“ wurde inzwischen von jemand anderem geändert. Es wurde nichts gespeichert: Öffnen Sie es erneut und wiederholen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>The sandbox is no file, so it can&apos;t be copied. Make a profile of your own.</source>
        <translation>Die Sandbox ist keine Datei und kann daher nicht kopiert werden. Erstellen Sie ein eigenes Profil.</translation>
    </message>
    <message>
        <source>The sandbox keeps its name.</source>
        <translation>Die Sandbox behält ihren Namen.</translation>
    </message>
    <message>
        <source>The profile “%1” can&apos;t be renamed (%2). It keeps its name.</source>
        <translation>Das Profil „%1“ kann nicht umbenannt werden (%2). Es behält seinen Namen.</translation>
    </message>
    <message>
        <source>The sandbox is always there and can&apos;t be removed.</source>
        <translation>Die Sandbox ist immer da und kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The profile “%1” can&apos;t be removed (%2). It is still there.</source>
        <translation>Das Profil „%1“ kann nicht entfernt werden (%2). Es ist noch da.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Choose another name.</source>
        <translation>Es gibt schon ein Profil „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder of the profiles, %1, can&apos;t be made. Nothing was changed; see to it that you may write there.</source>
        <translation>Der Ordner der Profile, %1, kann nicht angelegt werden. Es wurde nichts geändert; sorgen Sie dafür, dass Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Another program is changing profiles at this moment. Nothing was changed; try again.</source>
        <translation>Ein anderes Programm ändert gerade Profile. Es wurde nichts geändert; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The folder of the profiles, %1, can&apos;t be written to. Nothing was changed; see to it that there is room and that you may write there.</source>
        <translation>In den Ordner der Profile, %1, kann nicht geschrieben werden. Es wurde nichts geändert; sorgen Sie dafür, dass Platz ist und Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. There are: %2. Profiles are config files in %3.</source>
        <translation>Es gibt kein Profil „%1“. Es gibt: %2. Profile sind Konfigurationsdateien in %3.</translation>
    </message>
    <message>
        <source>The profile “%1” can&apos;t be read (%2). See to it that you may read %3.</source>
        <translation>Das Profil „%1“ kann nicht gelesen werden (%2). Sorgen Sie dafür, dass Sie %3 lesen dürfen.</translation>
    </message>
    <message>
        <source>The profile “%1” can&apos;t be read (%2).</source>
        <translation>Das Profil „%1“ kann nicht gelesen werden (%2).</translation>
    </message>
    <message>
        <source>%1 is too large to be a config file.</source>
        <translation>%1 ist zu groß für eine Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>The sandbox is always there and is not written to a file.</source>
        <translation>Die Sandbox ist immer da und wird nicht in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The profile “%1” can&apos;t be saved (%2). What was there before is as it was.</source>
        <translation>Das Profil „%1“ kann nicht gespeichert werden (%2). Was vorher da war, ist unverändert.</translation>
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
        <translation>es gibt keinen Host mit dem Namen %1</translation>
    </message>
    <message>
        <source>the host %1 can&apos;t be looked up: %2</source>
        <translation>der Host %1 kann nicht aufgelöst werden: %2</translation>
    </message>
    <message>
        <source>it expects TLS: write rediss:// in place of redis://</source>
        <translation>er erwartet TLS: Schreiben Sie rediss:// statt redis://</translation>
    </message>
    <message>
        <source>the look-up of its name takes long</source>
        <translation>die Auflösung seines Namens dauert lange</translation>
    </message>
    <message>
        <source>no answer by TLS; for a port without TLS, write redis:// in place of rediss://</source>
        <translation>keine Antwort über TLS; für einen Port ohne TLS schreiben Sie redis:// statt rediss://</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%1, after %n ms</source>
        <translation>
            <numerusform>%1, nach %n ms</numerusform>
            <numerusform>%1, nach %n ms</numerusform>
        </translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>er hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>if it expects TLS, write rediss:// in place of redis://</source>
        <translation>wenn er TLS erwartet, schreiben Sie rediss:// statt redis://</translation>
    </message>
    <message>
        <source>it may ask for a certificate of ours: ?cert=/path/desk.pem&amp;key=/path/desk.key</source>
        <translation>vielleicht verlangt er ein Zertifikat von uns: ?cert=/path/desk.pem&amp;key=/path/desk.key</translation>
    </message>
    <message>
        <source>it may not accept our certificate in %1</source>
        <translation>vielleicht nimmt er unser Zertifikat in %1 nicht an</translation>
    </message>
    <message>
        <source>the certificate in %1 and the key in %2 don&apos;t belong together (“%3”)</source>
        <translation>das Zertifikat in %1 und der Schlüssel in %2 gehören nicht zusammen („%3“)</translation>
    </message>
    <message>
        <source>it doesn&apos;t seem to speak TLS; for a port without TLS, write redis:// in place of rediss:// (“%1”)</source>
        <translation>er spricht anscheinend kein TLS; für einen Port ohne TLS schreiben Sie redis:// statt rediss:// („%1“)</translation>
    </message>
    <message>
        <source>TLS came to an end: “%1”</source>
        <translation>TLS wurde beendet: „%1“</translation>
    </message>
    <message>
        <source>it is a replica, not the master</source>
        <translation>er ist ein Replikat, nicht der Master</translation>
    </message>
    <message>
        <source>it is a node of a cluster. Write %1+cluster:// in place of %1://</source>
        <translation>er ist ein Knoten eines Clusters. Schreiben Sie %1+cluster:// statt %1://</translation>
    </message>
    <message>
        <source>it is a Sentinel, which watches over others and stores nothing. Write %1+sentinel:// in place of %1://, and after the slash the name of what it watches</source>
        <translation>er ist ein Sentinel, der andere überwacht und nichts speichert. Schreiben Sie %1+sentinel:// statt %1://, und nach dem Schrägstrich den Namen dessen, was er überwacht</translation>
    </message>
    <message>
        <source>it refused us: “%1”. Check the user in the address and RINGPROOF_REDIS_PASSWORD</source>
        <translation>er hat uns abgelehnt: „%1“. Prüfen Sie den Benutzer in der Adresse und RINGPROOF_REDIS_PASSWORD</translation>
    </message>
    <message>
        <source>it asks for a password. Set RINGPROOF_REDIS_PASSWORD</source>
        <translation>er verlangt ein Passwort. Setzen Sie RINGPROOF_REDIS_PASSWORD</translation>
    </message>
    <message>
        <source>it doesn&apos;t accept the user or the password. Check the user in the address and RINGPROOF_REDIS_PASSWORD</source>
        <translation>er nimmt Benutzer oder Passwort nicht an. Prüfen Sie den Benutzer in der Adresse und RINGPROOF_REDIS_PASSWORD</translation>
    </message>
    <message>
        <source>a password is set here, but this server has none. Check that it is the right server, and unset RINGPROOF_REDIS_PASSWORD if it is</source>
        <translation>hier ist ein Passwort gesetzt, aber dieser Server hat keines. Prüfen Sie, ob es der richtige Server ist, und entfernen Sie in diesem Fall RINGPROOF_REDIS_PASSWORD</translation>
    </message>
    <message>
        <source>it runs in protected mode and accepts programs on its own computer only. Give it a password</source>
        <translation>er läuft im geschützten Modus und nimmt nur Programme auf seinem eigenen Computer an. Geben Sie ihm ein Passwort</translation>
    </message>
    <message>
        <source>it doesn&apos;t let us use database %1: “%2”</source>
        <translation>er lässt uns Datenbank %1 nicht verwenden: „%2“</translation>
    </message>
    <message>
        <source>it doesn&apos;t let us ask whether it is the master: “%1”. Give the user the right +info</source>
        <translation>er lässt uns nicht fragen, ob er der Master ist: „%1“. Geben Sie dem Benutzer das Recht +info</translation>
    </message>
    <message>
        <source>it said “%1”</source>
        <translation>er meldete „%1“</translation>
    </message>
</context>
<context>
    <name>Ringproof::RedisPipeline</name>
    <message>
        <source>The connection to the Redis at %1 has been closed. Nothing was sent.</source>
        <translation>Die Verbindung zu Redis unter %1 wurde geschlossen. Es wurde nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are waiting for the Redis at %1 already; this one was not sent. Try again in a moment.</source>
        <translation>
            <numerusform>%n Anfrage wartet schon auf Redis unter %1; diese wurde nicht gesendet. Versuchen Sie es gleich noch einmal.</numerusform>
            <numerusform>%n Anfragen warten schon auf Redis unter %1; diese wurde nicht gesendet. Versuchen Sie es gleich noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Redis at %1 doesn&apos;t let Ringproof in: %2.</source>
        <translation>Redis unter %1 lässt Ringproof nicht ein: %2.</translation>
    </message>
    <message>
        <source>Ringproof doesn&apos;t connect to the Redis at %1: %2.</source>
        <translation>Ringproof verbindet sich nicht mit Redis unter %1: %2.</translation>
    </message>
    <message>
        <source>it answered what nobody had asked</source>
        <translation>er hat geantwortet, ohne gefragt zu sein</translation>
    </message>
    <message>
        <source>it doesn&apos;t answer</source>
        <translation>er antwortet nicht</translation>
    </message>
    <message>
        <source>The Redis at %1 can&apos;t be reached (%2).</source>
        <translation>Redis unter %1 ist nicht erreichbar (%2).</translation>
    </message>
    <message>
        <source>The Redis at %1 doesn&apos;t answer.</source>
        <translation>Redis unter %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. Check that it runs and that the address is right.</source>
        <translation>%1 Es wurde nichts gesendet. Prüfen Sie, ob er läuft und die Adresse stimmt.</translation>
    </message>
    <message>
        <source>%1 It took a request before; whether it was carried out isn&apos;t known.</source>
        <translation>%1 Zuvor hat er eine Anfrage angenommen; ob sie ausgeführt wurde, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Ringproof::RedisStore</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>What the Redis at %1 holds about this number was written by a newer release of Ringproof. Nothing was done. Update this one.</source>
        <translation>Was Redis unter %1 zu dieser Nummer enthält, wurde von einer neueren Version von Ringproof geschrieben. Es wurde nichts getan. Aktualisieren Sie diese.</translation>
    </message>
    <message>
        <source>The Redis at %1 isn&apos;t ready (%2). Nothing was done. Try again in a moment.</source>
        <translation>Redis unter %1 ist nicht bereit (%2). Es wurde nichts getan. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The Redis at %1 is a replica that takes no changes. Nothing was done. Set the address of the primary server.</source>
        <translation>Redis unter %1 ist ein Replikat, das keine Änderungen annimmt. Es wurde nichts getan. Setzen Sie die Adresse des primären Servers.</translation>
    </message>
    <message>
        <source>The Redis Cluster at %1 is moving this part of its data and didn&apos;t come to rest in time. Nothing was done. Try again in a moment.</source>
        <translation>Der Redis Cluster unter %1 verschiebt diesen Teil seiner Daten und kam nicht rechtzeitig zur Ruhe. Es wurde nichts getan. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The Redis at %1 is part of a cluster. Nothing was done. Write redis+cluster:// in place of redis:// in its address.</source>
        <translation>Redis unter %1 ist Teil eines Clusters. Es wurde nichts getan. Schreiben Sie in der Adresse redis+cluster:// statt redis://.</translation>
    </message>
    <message>
        <source>The Redis at %1 takes no changes at present (%2). Nothing was done. Whoever runs it needs to look at it.</source>
        <translation>Redis unter %1 nimmt derzeit keine Änderungen an (%2). Es wurde nichts getan. Der Betreiber muss es sich ansehen.</translation>
    </message>
    <message>
        <source>The Redis at %1 doesn&apos;t allow this user what Ringproof needs (%2). Nothing was done. The user needs ~number:* ~ringproof:* +@read +@write +@scripting +@connection +time +info%3.</source>
        <translation>Redis unter %1 erlaubt diesem Benutzer nicht, was Ringproof braucht (%2). Es wurde nichts getan. Der Benutzer braucht ~number:* ~ringproof:* +@read +@write +@scripting +@connection +time +info%3.</translation>
    </message>
    <message>
        <source>Another program keeps something else under one of Ringproof&apos;s keys in the Redis at %1. Nothing was done. Use another database.</source>
        <translation>Ein anderes Programm bewahrt in Redis unter %1 etwas anderes unter einem Schlüssel von Ringproof auf. Es wurde nichts getan. Verwenden Sie eine andere Datenbank.</translation>
    </message>
    <message>
        <source>The Redis at %1 refused the request: “%2”. Nothing was done.</source>
        <translation>Redis unter %1 hat die Anfrage abgelehnt: „%2“. Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>The Redis at %1 answered in a way that Ringproof doesn&apos;t understand. Check that it is a Redis.</source>
        <translation>Redis unter %1 hat auf eine Weise geantwortet, die Ringproof nicht versteht. Prüfen Sie, ob es ein Redis ist.</translation>
    </message>
</context>
<context>
    <name>Ringproof::RegionBox</name>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>No country chosen</source>
        <translation>Kein Land gewählt</translation>
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
        <translation>Land wählen</translation>
    </message>
    <message>
        <source>Search countries</source>
        <translation>Länder suchen</translation>
    </message>
    <message>
        <source>Country, or calling code</source>
        <translation>Land oder Vorwahl</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>No country is called so.</source>
        <translation>Kein Land heißt so.</translation>
    </message>
</context>
<context>
    <name>Ringproof::RegionsSetting</name>
    <message>
        <source>Countries that may be called</source>
        <translation>Länder, die angerufen werden dürfen</translation>
    </message>
    <message>
        <source>Search by name, code or +49</source>
        <translation>Suche nach Name, Kürzel oder +49</translation>
    </message>
    <message>
        <source>Search countries</source>
        <translation>Länder suchen</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <translation>%1 (+%2)</translation>
    </message>
    <message>
        <source>All countries may be called. Tick some to allow only those.</source>
        <translation>Alle Länder dürfen angerufen werden. Kreuzen Sie einige an, um nur diese zu erlauben.</translation>
    </message>
    <message numerus="yes">
        <source>%n countries may be called.</source>
        <translation>
            <numerusform>%n Land darf angerufen werden.</numerusform>
            <numerusform>%n Länder dürfen angerufen werden.</numerusform>
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
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>Settings of the HTTP Request node</source>
        <translation>Einstellungen des HTTP-Request-Knotens</translation>
    </message>
    <message>
        <source>Type these into the node that stands behind Get Input in the PHLO. With them, a code that is keyed in on the phone verifies its number here, and the waiting card shows it at once.</source>
        <translation>Tragen Sie diese im PHLO in den Knoten hinter Get Input ein. Damit verifiziert ein am Telefon eingetippter Code hier seine Nummer, und die wartende Karte zeigt es sofort.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Get_Input_1 is the name of the Get Input node; if yours has another one, type {{ there and choose its digits.</source>
        <translation>Get_Input_1 ist der Name des Get-Input-Knotens; heißt Ihrer anders, tippen Sie dort {{ und wählen Sie seine Ziffern.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
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
        <translation>Neuen Token erzeugen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Token anzeigen</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>Token verbergen</translation>
    </message>
    <message>
        <source>This token was made for this session and is gone with it. To keep one, set RINGPROOF_HTTP_TOKEN before Ringproof starts. A new one can be made while the endpoint is off.</source>
        <translation>Dieser Token wurde für diese Sitzung erzeugt und endet mit ihr. Um einen zu behalten, setzen Sie RINGPROOF_HTTP_TOKEN, bevor Ringproof startet. Ein neuer kann erzeugt werden, während der Endpunkt aus ist.</translation>
    </message>
    <message>
        <source>This token comes from RINGPROOF_HTTP_TOKEN.</source>
        <translation>Dieser Token kommt aus RINGPROOF_HTTP_TOKEN.</translation>
    </message>
</context>
<context>
    <name>Ringproof::SaveBar</name>
    <message>
        <source>Result of saving</source>
        <translation>Ergebnis des Speicherns</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Use them now</source>
        <translation>Jetzt verwenden</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) can&apos;t be saved as they are</source>
        <translation>
            <numerusform>%n Einstellung kann so nicht gespeichert werden</numerusform>
            <numerusform>%n Einstellungen können so nicht gespeichert werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed and not saved</source>
        <translation>
            <numerusform>%n Einstellung geändert und nicht gespeichert</numerusform>
            <numerusform>%n Einstellungen geändert und nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>Ringproof::ScriptSection</name>
    <message>
        <source>The code, three times</source>
        <translation>Der Code, dreimal</translation>
    </message>
    <message>
        <source>Before it: “press one to hear your code”</source>
        <translation>Davor: „Drücken Sie die Eins, um Ihren Code zu hören“</translation>
    </message>
    <message>
        <source>After it: “key your code in”</source>
        <translation>Danach: „Tippen Sie Ihren Code ein“</translation>
    </message>
    <message>
        <source>At the end: the number is verified</source>
        <translation>Am Ende: Die Nummer ist verifiziert</translation>
    </message>
    <message>
        <source>At the end: that was not the code</source>
        <translation>Am Ende: Das war nicht der Code</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>About the sound</source>
        <translation>Zum Klang</translation>
    </message>
    <message>
        <source>What the customer hears</source>
        <translation>Was der Kunde hört</translation>
    </message>
    <message>
        <source>Copy the script</source>
        <translation>Skript kopieren</translation>
    </message>
    <message>
        <source>As it is heard, with the code 0 4 2 1 3 7</source>
        <translation>Wie man es hört, mit dem Code 0 4 2 1 3 7</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Spoken by %1, Amazon&apos;s voice for it. The code comes from the Start node&apos;s key “otp”.</source>
        <translation>Gesprochen von %1, der Stimme von Amazon dafür. Der Code kommt aus dem Schlüssel „otp“ des Start-Knotens.</translation>
    </message>
    <message>
        <source>Spoken by %1, Amazon&apos;s voice for it.</source>
        <translation>Gesprochen von %1, der Stimme von Amazon dafür.</translation>
    </message>
    <message>
        <source>Spoken by this computer&apos;s own voice; on the phone it is Amazon&apos;s, slower, with pauses.</source>
        <translation>Gesprochen von der Stimme dieses Computers; am Telefon ist es die von Amazon, langsamer und mit Pausen.</translation>
    </message>
    <message>
        <source>This computer can&apos;t speak, so only the words are shown.</source>
        <translation>Dieser Computer kann nicht sprechen, daher werden nur die Worte gezeigt.</translation>
    </message>
    <message>
        <source>This computer has no voice for %1, so only the words are shown.</source>
        <translation>Dieser Computer hat keine Stimme für %1, daher werden nur die Worte gezeigt.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>Ringproof::ScriptView</name>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
</context>
<context>
    <name>Ringproof::SecretSetting</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Problem with %1</source>
        <translation>Problem mit %1</translation>
    </message>
    <message>
        <source>Show what is typed: %1</source>
        <translation>Eingabe anzeigen: %1</translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <translation>Vergessen: %1</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Make: %1</source>
        <translation>Erzeugen: %1</translation>
    </message>
    <message>
        <source>Plivo auth token</source>
        <translation>Plivo auth token</translation>
    </message>
    <message>
        <source>Redis password</source>
        <translation>Redis-Passwort</translation>
    </message>
    <message>
        <source>Key of sealed codes</source>
        <translation>Schlüssel der versiegelten Codes</translation>
    </message>
    <message>
        <source>Key of the audit log</source>
        <translation>Schlüssel des Audit-Protokolls</translation>
    </message>
    <message>
        <source>Token of the HTTP endpoint</source>
        <translation>Token des HTTP-Endpunkts</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>It comes from %1, which goes before everything that is kept here.</source>
        <translation>Es kommt aus %1, und das hat Vorrang vor allem, was hier aufbewahrt wird.</translation>
    </message>
    <message>
        <source>The keychain couldn&apos;t take it, so it is forgotten when Ringproof ends.</source>
        <translation>Der Schlüsselbund konnte es nicht annehmen, daher wird es vergessen, wenn Ringproof endet.</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>Paste another one to replace it</source>
        <translation>Zum Ersetzen ein anderes einfügen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>Ringproof::SecretVault</name>
    <message>
        <source>The audit key could not be kept, and without it the log would take no row at the next start: nothing was changed. %1</source>
        <translation>Der Audit-Schlüssel konnte nicht aufbewahrt werden, und ohne ihn nähme das Protokoll beim nächsten Start keine Zeile an: Es wurde nichts geändert. %1</translation>
    </message>
    <message>
        <source>What the keychain has under ringproof, %1,</source>
        <translation>Was der Schlüsselbund unter ringproof, %1, enthält,</translation>
    </message>
    <message>
        <source>The keychain has an audit key already, and the log is signed with it: with another one it could no longer be checked. Move the log away and delete the entry audit_key of ringproof in the keychain to begin anew.</source>
        <translation>Der Schlüsselbund hat schon einen Audit-Schlüssel, und das Protokoll ist damit signiert: Mit einem anderen wäre es nicht mehr prüfbar. Um neu zu beginnen, verschieben Sie das Protokoll und löschen Sie den Eintrag audit_key von ringproof im Schlüsselbund.</translation>
    </message>
    <message>
        <source>It is kept until Ringproof ends, and has to be given again after that. %1</source>
        <translation>Es wird aufbewahrt, bis Ringproof endet, und muss danach neu angegeben werden. %1</translation>
    </message>
    <message>
        <source>%1 is set in the environment and goes before it.</source>
        <translation>%1 ist in der Umgebung gesetzt und hat Vorrang.</translation>
    </message>
    <message>
        <source>The audit key stays: the log that is signed with it would take no row without it.</source>
        <translation>Der Audit-Schlüssel bleibt: Das damit signierte Protokoll nähme ohne ihn keine Zeile an.</translation>
    </message>
    <message>
        <source>The keychain may still have it. %1</source>
        <translation>Vielleicht ist es noch im Schlüsselbund. %1</translation>
    </message>
    <message>
        <source>The secrets could not be copied: nothing was changed. %1</source>
        <translation>Die Geheimnisse konnten nicht kopiert werden: Es wurde nichts geändert. %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::SecretsSection</name>
    <message>
        <source>Secrets of this profile</source>
        <translation>Geheimnisse dieses Profils</translation>
    </message>
    <message>
        <source>A secret is looked for in the environment first, then in the system&apos;s keychain. Without a keychain it is kept until Ringproof ends, and asked for again the next time. None is ever written to a file, nor shown here.</source>
        <translation>Ein Geheimnis wird zuerst in der Umgebung gesucht, dann im Schlüsselbund des Systems. Ohne Schlüsselbund wird es aufbewahrt, bis Ringproof endet, und beim nächsten Mal erneut erfragt. Keines wird je in eine Datei geschrieben oder hier angezeigt.</translation>
    </message>
</context>
<context>
    <name>Ringproof::SentinelClient</name>
    <message numerus="yes">
        <source>%n requests are waiting for the Redis at %1 already; this one was not sent. Try again in a moment.</source>
        <translation>
            <numerusform>%n Anfrage wartet schon auf Redis unter %1; diese wurde nicht gesendet. Versuchen Sie es gleich noch einmal.</numerusform>
            <numerusform>%n Anfragen warten schon auf Redis unter %1; diese wurde nicht gesendet. Versuchen Sie es gleich noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Redis of master “%1” is failing over: %2 is down, and its Sentinels are putting a replica in its place.</source>
        <translation>Redis des Masters „%1“ wird umgeschaltet: %2 ist ausgefallen, und die Sentinels setzen ein Replikat an seine Stelle.</translation>
    </message>
    <message>
        <source>The connection to the Redis at %1 has been closed. Nothing was sent.</source>
        <translation>Die Verbindung zu Redis unter %1 wurde geschlossen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. Try again in a few seconds.</source>
        <translation>%1 Es wurde nichts gesendet. Versuchen Sie es in einigen Sekunden erneut.</translation>
    </message>
    <message>
        <source>%1 If it stays away, its Sentinels put a replica in its place. Nothing was sent. Try again in a few seconds.</source>
        <translation>%1 Bleibt er weg, setzen seine Sentinels ein Replikat an seine Stelle. Es wurde nichts gesendet. Versuchen Sie es in einigen Sekunden erneut.</translation>
    </message>
    <message>
        <source>The master “%1” at %2 can&apos;t be written to at the moment. Nothing was sent. Try again in a few seconds.</source>
        <translation>In den Master „%1“ unter %2 kann gerade nicht geschrieben werden. Es wurde nichts gesendet. Versuchen Sie es in einigen Sekunden erneut.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The Sentinels of master “%1” don&apos;t answer.</source>
        <translation>Die Sentinels des Masters „%1“ antworten nicht.</translation>
    </message>
</context>
<context>
    <name>Ringproof::SentinelLink</name>
    <message>
        <source>it doesn&apos;t answer</source>
        <translation>er antwortet nicht</translation>
    </message>
    <message>
        <source>it answered what nobody had asked</source>
        <translation>er hat geantwortet, ohne gefragt zu sein</translation>
    </message>
    <message>
        <source>it refused us: “%1”. Check the user in the address and RINGPROOF_REDIS_PASSWORD</source>
        <translation>er hat uns abgelehnt: „%1“. Prüfen Sie den Benutzer in der Adresse und RINGPROOF_REDIS_PASSWORD</translation>
    </message>
    <message>
        <source>it is no Sentinel. Check the host and the port in the address; Sentinels usually listen on port 26379</source>
        <translation>er ist kein Sentinel. Prüfen Sie Host und Port in der Adresse; Sentinels lauschen meist auf Port 26379</translation>
    </message>
    <message>
        <source>it said “%1”</source>
        <translation>er meldete „%1“</translation>
    </message>
    <message>
        <source>its answer can&apos;t be understood</source>
        <translation>seine Antwort ist nicht verständlich</translation>
    </message>
    <message>
        <source>it watches no master of the name “%1”</source>
        <translation>er überwacht keinen Master mit dem Namen „%1“</translation>
    </message>
</context>
<context>
    <name>Ringproof::SentinelWatch</name>
    <message>
        <source>The Sentinel at %1 watches no master of the name “%2”. Check the name in the address, after the slash.</source>
        <translation>Der Sentinel unter %1 überwacht keinen Master mit dem Namen „%2“. Prüfen Sie den Namen in der Adresse nach dem Schrägstrich.</translation>
    </message>
    <message>
        <source>The Sentinel at %1 is of no use: %2.</source>
        <translation>Der Sentinel unter %1 ist nicht brauchbar: %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No Sentinel of master “%1” can be reached: %2.</source>
        <translation>Kein Sentinel des Masters „%1“ ist erreichbar: %2.</translation>
    </message>
</context>
<context>
    <name>Ringproof::ServingSection</name>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>State of the endpoint</source>
        <translation>Status des Endpunkts</translation>
    </message>
    <message>
        <source>Problem with the endpoint</source>
        <translation>Problem mit dem Endpunkt</translation>
    </message>
    <message>
        <source>This computer&apos;s endpoint</source>
        <translation>Der Endpunkt dieses Computers</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Nothing is served. Codes that are keyed in on a phone reach this computer only while this is on.</source>
        <translation>Nichts wird bedient. Am Telefon eingetippte Codes erreichen diesen Computer nur, solange dies eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Lauscht auf %1</translation>
    </message>
    <message>
        <source>Nothing more is accepted; what is under way is being finished.</source>
        <translation>Es wird nichts mehr angenommen; Laufendes wird abgeschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) served.</source>
        <translation>
            <numerusform>%n Anfrage bedient.</numerusform>
            <numerusform>%n Anfragen bedient.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request yet.</source>
        <translation>Noch keine Anfrage.</translation>
    </message>
    <message>
        <source>The last one, at %1: %2</source>
        <translation>Die letzte, um %1: %2</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Port %1 verwenden</translation>
    </message>
</context>
<context>
    <name>Ringproof::SettingRow</name>
    <message>
        <source>Problem with %1</source>
        <translation>Problem mit %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::SettingsPage</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Teile der Einstellungen</translation>
    </message>
    <message>
        <source>The sandbox can&apos;t be changed: it is for trying things out, and no real phone rings. Create a profile to work with real calls.</source>
        <translation>Die Sandbox kann nicht geändert werden: Sie ist zum Ausprobieren da, und kein echtes Telefon klingelt. Erstellen Sie ein Profil, um mit echten Anrufen zu arbeiten.</translation>
    </message>
    <message>
        <source>This profile was opened from the file %1. Change it there, and open it again.</source>
        <translation>Dieses Profil wurde aus der Datei %1 geöffnet. Ändern Sie es dort und öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>These changes were not saved last time. Secrets that were typed then have to be typed again.</source>
        <translation>Diese Änderungen wurden letztes Mal nicht gespeichert. Damals eingegebene Geheimnisse müssen neu eingegeben werden.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profile settings</source>
        <translation>Profileinstellungen</translation>
    </message>
    <message>
        <source>What tells this profile from the others.</source>
        <translation>Was dieses Profil von den anderen unterscheidet.</translation>
    </message>
    <message>
        <source>Plivo</source>
        <translation>Plivo</translation>
    </message>
    <message>
        <source>Plivo settings</source>
        <translation>Plivo-Einstellungen</translation>
    </message>
    <message>
        <source>Who places the calls, and who pays for them.</source>
        <translation>Wer die Anrufe startet und wer sie bezahlt.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Store settings</source>
        <translation>Speichereinstellungen</translation>
    </message>
    <message>
        <source>Where live codes, limits and counts are kept.</source>
        <translation>Wo gültige Codes, Limits und Zählungen liegen.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Policy settings</source>
        <translation>Richtlinieneinstellungen</translation>
    </message>
    <message>
        <source>The rules that hold at every desk on this profile.</source>
        <translation>Die Regeln, die an jedem Arbeitsplatz mit diesem Profil gelten.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Secrets settings</source>
        <translation>Einstellungen der Geheimnisse</translation>
    </message>
    <message>
        <source>Tokens, passwords and keys, and where each of them is.</source>
        <translation>Token, Passwörter und Schlüssel, und wo sie jeweils sind.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Audit log settings</source>
        <translation>Einstellungen des Audit-Protokolls</translation>
    </message>
    <message>
        <source>Who did what, when, and what came of it.</source>
        <translation>Wer was wann getan hat und was daraus wurde.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Appearance settings</source>
        <translation>Darstellungseinstellungen</translation>
    </message>
    <message>
        <source>How Ringproof looks on this computer. What you choose holds at once.</source>
        <translation>Wie Ringproof auf diesem Computer aussieht. Ihre Wahl gilt sofort.</translation>
    </message>
    <message>
        <source>Why these settings can&apos;t be changed</source>
        <translation>Warum diese Einstellungen nicht geändert werden können</translation>
    </message>
</context>
<context>
    <name>Ringproof::SideRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>Ringproof::SingleInstance</name>
    <message>
        <source>A second start can&apos;t be told from the first one: %1 can&apos;t be written to.</source>
        <translation>Ein zweiter Start lässt sich vom ersten nicht unterscheiden: In %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>A second start won&apos;t reach this window: %1</source>
        <translation>Ein zweiter Start erreicht dieses Fenster nicht: %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::StartWindow</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Sandbox öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Ringproof</source>
        <translation>Ringproof</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>To practise: no real phone rings, and nothing is charged.</source>
        <translation>Zum Üben: Kein echtes Telefon klingelt, und nichts wird berechnet.</translation>
    </message>
</context>
<context>
    <name>Ringproof::StoreSection</name>
    <message>
        <source>Where codes are kept</source>
        <translation>Wo Codes liegen</translation>
    </message>
    <message>
        <source>On this computer, codes are known to this computer alone. In a Redis, every desk on it sees the same codes, limits and calls.</source>
        <translation>Auf diesem Computer sind Codes nur diesem Computer bekannt. In einem Redis sieht jeder verbundene Arbeitsplatz dieselben Codes, Limits und Anrufe.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>An address begins with redis://, or with rediss:// for an encrypted connection. Sentinels and clusters: redis+sentinel://, redis+cluster://.</source>
        <translation>Eine Adresse beginnt mit redis:// oder, für eine verschlüsselte Verbindung, mit rediss://. Sentinels und Cluster: redis+sentinel://, redis+cluster://.</translation>
    </message>
    <message>
        <source>Leave it empty if the Redis asks for none.</source>
        <translation>Lassen Sie es leer, wenn Redis keines verlangt.</translation>
    </message>
    <message>
        <source>How codes are stored</source>
        <translation>Wie Codes gespeichert werden</translation>
    </message>
    <message>
        <source>Sealed codes can be checked but not read, not even by somebody who has a copy of the store. Every desk needs the same key.</source>
        <translation>Versiegelte Codes sind prüfbar, aber nicht lesbar, auch nicht für jemanden mit einer Kopie des Speichers. Jeder Arbeitsplatz braucht denselben Schlüssel.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Plain is for other programs that read or write codes in the same Redis.</source>
        <translation>Klartext ist für andere Programme, die Codes im selben Redis lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Klartext</translation>
    </message>
    <message>
        <source>Warning about plain codes</source>
        <translation>Warnung zu Codes im Klartext</translation>
    </message>
    <message>
        <source>64 hex digits. The first desk makes one; at the others, paste the same. A code that was sealed under another key can&apos;t be verified.</source>
        <translation>64 Hexadezimalziffern. Der erste Arbeitsplatz erzeugt einen; an den anderen fügen Sie denselben ein. Ein Code, der mit einem anderen Schlüssel versiegelt wurde, kann nicht verifiziert werden.</translation>
    </message>
    <message>
        <source>Whoever can read the store can read live codes, and programs that check with GET and DEL can&apos;t promise that a code works only once. Use it only while such programs share the store.</source>
        <translation>Wer den Speicher lesen kann, kann gültige Codes lesen, und Programme, die mit GET und DEL prüfen, können nicht garantieren, dass ein Code nur einmal funktioniert. Verwenden Sie dies nur, solange solche Programme den Speicher mitbenutzen.</translation>
    </message>
    <message>
        <source>Does it answer?</source>
        <translation>Antwortet er?</translation>
    </message>
    <message>
        <source>Connects with what stands here now, and changes nothing.</source>
        <translation>Verbindet sich mit den jetzigen Angaben und ändert nichts.</translation>
    </message>
    <message>
        <source>Check the store</source>
        <translation>Speicher prüfen</translation>
    </message>
    <message>
        <source>The store can be used.</source>
        <translation>Der Speicher ist verwendbar.</translation>
    </message>
    <message>
        <source>No code can be issued or verified until this is mended.</source>
        <translation>Bis das behoben ist, kann kein Code ausgegeben oder verifiziert werden.</translation>
    </message>
</context>
<context>
    <name>Ringproof::StoreSetting</name>
    <message>
        <source>Note about the password</source>
        <translation>Hinweis zum Passwort</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>A Redis that the team shares</source>
        <translation>Ein Redis, den das Team gemeinsam nutzt</translation>
    </message>
    <message>
        <source>The password was taken out of the address. It is kept with the secrets when you save.</source>
        <translation>Das Passwort wurde aus der Adresse genommen. Beim Speichern wird es bei den Geheimnissen aufbewahrt.</translation>
    </message>
    <message>
        <source>Address of the Redis</source>
        <translation>Redis-Adresse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
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
        <translation>Verlauf des Anrufs</translation>
    </message>
</context>
<context>
    <name>Ringproof::TransferCard</name>
    <message>
        <source>Hand it on</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>A profile goes to another desk as one file, with the secrets that you choose, sealed with a passphrase. Tell the passphrase by another way than the file.</source>
        <translation>Ein Profil geht als eine Datei an einen anderen Arbeitsplatz, mit den Geheimnissen Ihrer Wahl, versiegelt mit einer Passphrase. Teilen Sie die Passphrase auf anderem Weg mit als die Datei.</translation>
    </message>
    <message>
        <source>Result of handing on</source>
        <translation>Ergebnis der Weitergabe</translation>
    </message>
    <message>
        <source>Export this profile</source>
        <translation>Dieses Profil exportieren</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Profil importieren</translation>
    </message>
    <message>
        <source>Progress of handing on</source>
        <translation>Fortschritt der Weitergabe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Name of the profile here</source>
        <translation>Name des Profils hier</translation>
    </message>
    <message>
        <source>The one that it had</source>
        <translation>Der bisherige</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>Mindestens %n Zeichen</numerusform>
            <numerusform>Mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Passphrase, noch einmal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel handing on</source>
        <translation>Weitergabe abbrechen</translation>
    </message>
    <message>
        <source>These secrets go with it. The key of the audit log never does: it is this computer&apos;s.</source>
        <translation>Diese Geheimnisse gehen mit. Der Schlüssel des Audit-Protokolls nie: Er gehört diesem Computer.</translation>
    </message>
    <message>
        <source>Choose the file, and type the passphrase that it was sealed with.</source>
        <translation>Wählen Sie die Datei, und geben Sie die Passphrase ein, mit der sie versiegelt wurde.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Export the profile to</source>
        <translation>Profil exportieren nach</translation>
    </message>
    <message>
        <source>Import a profile from</source>
        <translation>Profil importieren aus</translation>
    </message>
    <message>
        <source>Sealed profiles (*.%1)</source>
        <translation>Versiegelte Profile (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The passphrase is not the same both times. Type it once more.</source>
        <translation>Die Passphrase ist nicht beide Male dieselbe. Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Wird versiegelt…</translation>
    </message>
    <message>
        <source>The profile is in %1. These were not there to go with it: %2. %3</source>
        <translation>Das Profil ist in %1. Diese fehlten und konnten nicht mitgehen: %2. %3</translation>
    </message>
    <message>
        <source>The profile is in %1. Whoever has the passphrase can import it.</source>
        <translation>Das Profil ist in %1. Wer die Passphrase hat, kann es importieren.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>The profile %1 is there. Switch to it on top of the window.</source>
        <translation>Das Profil %1 ist vorhanden. Wechseln Sie oben im Fenster dorthin.</translation>
    </message>
</context>
<context>
    <name>Ringproof::TrayIcon</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>Fenster &amp;anzeigen</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>&amp;Neuer Kunde</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>No profile is open</source>
        <translation>Kein Profil geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n customer(s) need attention</source>
        <translation>
            <numerusform>%1: %n Kunde braucht Aufmerksamkeit</numerusform>
            <numerusform>%1: %n Kunden brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n customer(s) waiting</source>
        <translation>
            <numerusform>%1: %n Kunde wartet</numerusform>
            <numerusform>%1: %n Kunden warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody is waiting</source>
        <translation>%1: niemand wartet</translation>
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
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Reachable from the internet</source>
        <translation>Aus dem Internet erreichbar</translation>
    </message>
    <message>
        <source>Plivo calls this endpoint over the internet, and it listens on this computer alone. A tunnel such as ngrok passes its requests on: run this command in a terminal and leave it running. Whoever finds the tunnel&apos;s address needs the token as well.</source>
        <translation>Plivo ruft diesen Endpunkt über das Internet auf, er lauscht aber nur auf diesem Computer. Ein Tunnel wie ngrok leitet die Anfragen weiter: Führen Sie diesen Befehl in einem Terminal aus und lassen Sie ihn laufen. Wer die Adresse des Tunnels findet, braucht auch den Token.</translation>
    </message>
    <message>
        <source>Then type or paste the public address that ngrok shows (Forwarding):</source>
        <translation>Geben Sie dann die öffentliche Adresse ein, die ngrok zeigt (Forwarding):</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
</context>
<context>
    <name>Ringproof::VerifyCard</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reset limits…</source>
        <translation>Limits zurücksetzen…</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Erneut anrufen</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Nächster Kunde</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Beleg kopieren</translation>
    </message>
    <message>
        <source>Ends the call and revokes its code (%1)</source>
        <translation>Beendet den Anruf und widerruft seinen Code (%1)</translation>
    </message>
    <message>
        <source>Reset limits</source>
        <translation>Limits zurücksetzen</translation>
    </message>
    <message>
        <source>A supervisor lets the number be called again at once</source>
        <translation>Die Teamleitung erlaubt, die Nummer sofort wieder anzurufen</translation>
    </message>
    <message>
        <source>A line for the ticket: masked number, time, how it was verified, and where it is recorded (%1)</source>
        <translation>Eine Zeile für das Ticket: maskierte Nummer, Zeit, wie sie verifiziert wurde und wo es festgehalten ist (%1)</translation>
    </message>
    <message>
        <source>Call again in %1</source>
        <translation>Erneut anrufen in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more call(s) to this number allowed</source>
        <translation>
            <numerusform>Noch %n Anruf an diese Nummer erlaubt</numerusform>
            <numerusform>Noch %n Anrufe an diese Nummer erlaubt</numerusform>
        </translation>
    </message>
    <message>
        <source>No more calls to this number allowed for now</source>
        <translation>Vorerst keine weiteren Anrufe an diese Nummer erlaubt</translation>
    </message>
    <message>
        <source>Clear the limits of %1?</source>
        <translation>Limits von %1 zurücksetzen?</translation>
    </message>
    <message>
        <source>The number can then be called again at once, and the calls it has had no longer count. Do this only if you are sure that nobody is trying out codes. The audit log will say that you did it.</source>
        <translation>Die Nummer kann dann sofort wieder angerufen werden, und ihre bisherigen Anrufe zählen nicht mehr. Tun Sie das nur, wenn Sie sicher sind, dass niemand Codes durchprobiert. Das Audit-Protokoll hält fest, dass Sie es getan haben.</translation>
    </message>
    <message>
        <source>Clear limits</source>
        <translation>Limits zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Ringproof::VerifyPage</name>
    <message>
        <source>No call yet</source>
        <translation>Noch kein Anruf</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>Code void</source>
        <translation>Code ungültig</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Kein Anruf</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Close customer</source>
        <translation>Kunden schließen</translation>
    </message>
    <message>
        <source>Hang up and close?</source>
        <translation>Auflegen und schließen?</translation>
    </message>
    <message>
        <source>The call to %1 is still going on. Hanging up ends it and makes its code void.</source>
        <translation>Der Anruf an %1 läuft noch. Auflegen beendet ihn und macht seinen Code ungültig.</translation>
    </message>
    <message>
        <source>Hang up and close</source>
        <translation>Auflegen und schließen</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>A call to %1 is being placed. It is hung up as soon as it can be, and its code made void.</source>
        <translation>Ein Anruf an %1 wird gerade ausgelöst. Er wird beendet, sobald das möglich ist, und sein Code ungültig gemacht.</translation>
    </message>
</context>
<context>
    <name>Ringproof::VerifySession</name>
    <message>
        <source>A code has digits only. Nothing was entered.</source>
        <translation>Ein Code hat nur Ziffern. Es wurde nichts eingegeben.</translation>
    </message>
    <message numerus="yes">
        <source>That isn&apos;t the code. %n attempt(s) left. Ask the customer to read it again, digit by digit.</source>
        <translation>
            <numerusform>Das ist nicht der Code. Noch %n Versuch. Bitten Sie den Kunden, ihn noch einmal Ziffer für Ziffer vorzulesen.</numerusform>
            <numerusform>Das ist nicht der Code. Noch %n Versuche. Bitten Sie den Kunden, ihn noch einmal Ziffer für Ziffer vorzulesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>That isn&apos;t the code, and it was the last attempt: the code is void. Call again for a new one.</source>
        <translation>Das ist nicht der Code, und es war der letzte Versuch: Der Code ist ungültig. Rufen Sie für einen neuen erneut an.</translation>
    </message>
    <message>
        <source>This number has no live code any more: it ran out, or it was used or revoked elsewhere. Call again for a new one.</source>
        <translation>Diese Nummer hat keinen gültigen Code mehr: Er ist abgelaufen oder wurde anderswo verwendet oder widerrufen. Rufen Sie für einen neuen erneut an.</translation>
    </message>
    <message>
        <source>That isn&apos;t the code of the call that is being placed. Wait until the customer has heard it.</source>
        <translation>Das ist nicht der Code des Anrufs, der gerade gestartet wird. Warten Sie, bis der Kunde ihn gehört hat.</translation>
    </message>
    <message>
        <source>The code&apos;s time is up. Call again for a new one.</source>
        <translation>Die Zeit des Codes ist abgelaufen. Rufen Sie für einen neuen erneut an.</translation>
    </message>
    <message>
        <source>The last call&apos;s code couldn&apos;t be revoked; it runs out by itself. %1</source>
        <translation>Der Code des letzten Anrufs konnte nicht widerrufen werden; er läuft von selbst ab. %1</translation>
    </message>
    <message>
        <source>Hanging up…</source>
        <translation>Wird aufgelegt…</translation>
    </message>
    <message>
        <source>%1 Check the number with the customer.</source>
        <translation>%1 Prüfen Sie die Nummer mit dem Kunden.</translation>
    </message>
    <message>
        <source>The limits of %1 are cleared. It can be called now.</source>
        <translation>Die Limits von %1 sind zurückgesetzt. Die Nummer kann jetzt angerufen werden.</translation>
    </message>
    <message>
        <source>The limits could not be cleared. %1</source>
        <translation>Die Limits konnten nicht zurückgesetzt werden. %1</translation>
    </message>
    <message>
        <source>Another desk has called this number as well. Only the newest call&apos;s code counts.</source>
        <translation>Ein anderer Arbeitsplatz hat diese Nummer auch angerufen. Nur der Code des neuesten Anrufs zählt.</translation>
    </message>
    <message>
        <source>%1 has called this number as well. Only the newest call&apos;s code counts.</source>
        <translation>%1 hat diese Nummer auch angerufen. Nur der Code des neuesten Anrufs zählt.</translation>
    </message>
    <message>
        <source>The code was withdrawn. Call again for a new one.</source>
        <translation>Der Code wurde zurückgezogen. Rufen Sie für einen neuen erneut an.</translation>
    </message>
    <message>
        <source>Too many wrong codes were entered elsewhere. Call again for a new one.</source>
        <translation>Anderswo wurden zu viele falsche Codes eingegeben. Rufen Sie für einen neuen erneut an.</translation>
    </message>
    <message>
        <source>Too many wrong codes were entered elsewhere, so the code is void. Call again for a new one.</source>
        <translation>Anderswo wurden zu viele falsche Codes eingegeben, daher ist der Code ungültig. Rufen Sie für einen neuen erneut an.</translation>
    </message>
    <message>
        <source>The code was revoked. If the customer is still with you, call again for a new one.</source>
        <translation>Der Code wurde widerrufen. Wenn der Kunde noch bei Ihnen ist, rufen Sie für einen neuen erneut an.</translation>
    </message>
    <message>
        <source>%1 revoked the code. If the customer is still with you, call again for a new one.</source>
        <translation>%1 hat den Code widerrufen. Wenn der Kunde noch bei Ihnen ist, rufen Sie für einen neuen erneut an.</translation>
    </message>
    <message>
        <source>on the phone&apos;s keypad</source>
        <translation>auf der Telefontastatur</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>anderswo</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 is verified. The customer keyed in the code on the phone.</source>
        <translation>%1 ist verifiziert. Der Kunde hat den Code am Telefon eingetippt.</translation>
    </message>
    <message>
        <source>%1 is verified. The code was entered elsewhere.</source>
        <translation>%1 ist verifiziert. Der Code wurde anderswo eingegeben.</translation>
    </message>
    <message>
        <source>%1 is verified. %2 entered the code.</source>
        <translation>%1 ist verifiziert. %2 hat den Code eingegeben.</translation>
    </message>
    <message>
        <source>%1 is verified.</source>
        <translation>%1 ist verifiziert.</translation>
    </message>
</context>
<context>
    <name>Ringproof::VoiceCalls</name>
    <message>
        <source>Plivo doesn&apos;t show this call, so it can&apos;t be ended from here. The phone may ring on.</source>
        <translation>Plivo zeigt diesen Anruf nicht, daher kann er von hier nicht beendet werden. Das Telefon klingelt vielleicht weiter.</translation>
    </message>
    <message>
        <source>Plivo doesn&apos;t show this call yet. It will be ended as soon as it does; the phone may ring until then.</source>
        <translation>Plivo zeigt diesen Anruf noch nicht. Er wird beendet, sobald das der Fall ist; bis dahin klingelt das Telefon vielleicht.</translation>
    </message>
    <message>
        <source>The phone may ring on.</source>
        <translation>Das Telefon klingelt vielleicht weiter.</translation>
    </message>
    <message>
        <source>The call goes on.</source>
        <translation>Der Anruf läuft weiter.</translation>
    </message>
    <message>
        <source>The call had already ended by itself.</source>
        <translation>Der Anruf war schon von selbst beendet.</translation>
    </message>
    <message>
        <source>These Plivo credentials can place calls but not end them. The call goes on. An administrator can give the credentials access to the Voice API.</source>
        <translation>Diese Plivo-Zugangsdaten können Anrufe starten, aber nicht beenden. Der Anruf läuft weiter. Ein Administrator kann den Zugangsdaten Zugriff auf die Voice API geben.</translation>
    </message>
</context>
<context>
    <name>Ringproof::VoicePage</name>
    <message>
        <source>Voice and PHLO</source>
        <translation>Stimme und PHLO</translation>
    </message>
    <message>
        <source>What your customers hear on the phone, and the flow at Plivo that says it.</source>
        <translation>Was Ihre Kunden am Telefon hören, und der Ablauf bei Plivo, der es spricht.</translation>
    </message>
</context>
<context>
    <name>Ringproof::WelcomeBar</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Setting up isn&apos;t finished yet: step %1 of %2.</source>
        <translation>Die Einrichtung ist noch nicht fertig: Schritt %1 von %2.</translation>
    </message>
    <message>
        <source>This is the sandbox: try everything, no real phone rings. For real calls, connect Plivo and choose a store.</source>
        <translation>Dies ist die Sandbox: Probieren Sie alles aus, kein echtes Telefon klingelt. Für echte Anrufe verbinden Sie Plivo und wählen einen Speicher.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Go on with setting up Ringproof</source>
        <translation>Einrichtung von Ringproof fortsetzen</translation>
    </message>
    <message>
        <source>Set up Ringproof</source>
        <translation>Ringproof einrichten</translation>
    </message>
</context>
<context>
    <name>Ringproof::WorkRow</name>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Result of the work</source>
        <translation>Ergebnis der Arbeit</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
</context>
<context>
    <name>Ringproof::WorkbenchPage</name>
    <message>
        <source>Workbench</source>
        <translation>Werkbank</translation>
    </message>
    <message>
        <source>For testing a PHLO: what is sent, what comes back, and what happens when it goes wrong.</source>
        <translation>Zum Testen eines PHLO: was gesendet wird, was zurückkommt und was geschieht, wenn es schiefgeht.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Workspace</name>
    <message>
        <source>The store %1 can&apos;t be used. %2</source>
        <translation>Der Speicher %1 ist nicht verwendbar. %2</translation>
    </message>
    <message>
        <source>This profile stores codes sealed, and the key is missing. Set RINGPROOF_SEAL_KEY to 64 hex digits, the same on every desk, or give it to Ringproof&apos;s window, which keeps it in the keychain. Make a key with: openssl rand -hex 32</source>
        <translation>Dieses Profil speichert Codes versiegelt, und der Schlüssel fehlt. Setzen Sie RINGPROOF_SEAL_KEY auf 64 Hexadezimalziffern, an jedem Arbeitsplatz dieselben, oder geben Sie ihn im Fenster von Ringproof an, das ihn in den Schlüsselbund legt. Erzeugen Sie einen Schlüssel mit: openssl rand -hex 32</translation>
    </message>
    <message>
        <source>Plivo&apos;s auth token is missing. Set RINGPROOF_AUTH_TOKEN, or give it to Ringproof&apos;s window, which keeps it in the keychain; the token is on the first page of Plivo&apos;s console.</source>
        <translation>Der Plivo auth token fehlt. Setzen Sie RINGPROOF_AUTH_TOKEN, oder geben Sie ihn im Fenster von Ringproof an, das ihn in den Schlüsselbund legt; der Token steht auf der ersten Seite der Plivo-Konsole.</translation>
    </message>
</context>
<context>
    <name>SealedProfile</name>
    <message>
        <source>This computer has too little free memory for the passphrase&apos;s protection. Nothing was done; close other programs and try again.</source>
        <translation>Dieser Computer hat zu wenig freien Arbeitsspeicher für den Schutz durch die Passphrase. Es wurde nichts getan; schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file is damaged: it was changed or cut off on its way. Nothing was imported; ask for it again.</source>
        <translation>Die Datei ist beschädigt: Sie wurde unterwegs verändert oder abgeschnitten. Es wurde nichts importiert; lassen Sie sie sich noch einmal geben.</translation>
    </message>
    <message>
        <source>The passphrase is too long. At most %1 bytes can be used.</source>
        <translation>Die Passphrase ist zu lang. Höchstens %1 Bytes sind möglich.</translation>
    </message>
    <message>
        <source>The passphrase is too short: it needs %1 characters, because whoever gets hold of the file can try as many as they like. A few words that don&apos;t belong together do well.</source>
        <translation>Die Passphrase ist zu kurz: Sie braucht %1 Zeichen, denn wer die Datei in die Hand bekommt, kann beliebig viele ausprobieren. Gut sind ein paar Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>The passphrase repeats the same few characters. A few words that don&apos;t belong together do well.</source>
        <translation>Die Passphrase wiederholt dieselben wenigen Zeichen. Gut sind ein paar Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>The profile is too large to be handed on in a file.</source>
        <translation>Das Profil ist zu groß, um in einer Datei weitergegeben zu werden.</translation>
    </message>
    <message>
        <source>The file is not a profile that was exported by Ringproof. Choose another file.</source>
        <translation>Die Datei ist kein von Ringproof exportiertes Profil. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file was exported by a newer release of Ringproof. Nothing was imported; update Ringproof on this computer.</source>
        <translation>Die Datei wurde von einer neueren Version von Ringproof exportiert. Es wurde nichts importiert; aktualisieren Sie Ringproof auf diesem Computer.</translation>
    </message>
    <message>
        <source>The file asks for more work than any release of Ringproof does, so it isn&apos;t from Ringproof. Nothing was imported.</source>
        <translation>Die Datei verlangt mehr Rechenarbeit als jede Version von Ringproof und stammt daher nicht von Ringproof. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this file. Nothing was imported; type it again.</source>
        <translation>Das ist nicht die Passphrase dieser Datei. Es wurde nichts importiert; geben Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>The passphrase is right, but somebody has changed the file since it was sealed. Nothing was imported; don&apos;t use it, and tell whoever gave it to you.</source>
        <translation>Die Passphrase stimmt, aber jemand hat die Datei seit dem Versiegeln verändert. Es wurde nichts importiert; verwenden Sie sie nicht, und informieren Sie die Person, von der Sie sie haben.</translation>
    </message>
</context>
<context>
    <name>SecretPlaces</name>
    <message>
        <source>From the environment</source>
        <translation>Aus der Umgebung</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Nur diese Sitzung</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht vorhanden</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>%1 must be 64 hex digits (256 bits). Make one with: openssl rand -hex 32</source>
        <translation>%1 muss aus 64 Hexadezimalziffern (256 Bit) bestehen. Erzeugen Sie einen Wert mit: openssl rand -hex 32</translation>
    </message>
</context>
<context>
    <name>ServerTls</name>
    <message>
        <source>%1 can&apos;t be read: %2. Check the path and who may read the file.</source>
        <translation>%1 kann nicht gelesen werden: %2. Prüfen Sie den Pfad und wer die Datei lesen darf.</translation>
    </message>
    <message>
        <source>%1 holds no certificate. HTTPS needs one in PEM form.</source>
        <translation>%1 enthält kein Zertifikat. HTTPS braucht eines im PEM-Format.</translation>
    </message>
    <message>
        <source>%1 can be read or changed by other users of this computer, so the key in it isn&apos;t secret. Take the right away (chmod 600), and use a new key if somebody may have read it.</source>
        <translation>%1 kann von anderen Benutzern dieses Computers gelesen oder geändert werden, daher ist der Schlüssel darin nicht geheim. Entziehen Sie das Recht (chmod 600), und verwenden Sie einen neuen Schlüssel, falls ihn jemand gelesen haben könnte.</translation>
    </message>
    <message>
        <source>%1 holds no private key that can be used. HTTPS needs an RSA or elliptic curve key in PEM form, without a passphrase.</source>
        <translation>%1 enthält keinen verwendbaren privaten Schlüssel. HTTPS braucht einen RSA- oder Elliptische-Kurven-Schlüssel im PEM-Format ohne Passphrase.</translation>
    </message>
    <message>
        <source>%1 and %2 don&apos;t belong together. Give the private key that the certificate was made for, and put the server&apos;s own certificate first.</source>
        <translation>%1 und %2 gehören nicht zusammen. Geben Sie den privaten Schlüssel an, für den das Zertifikat ausgestellt wurde, und stellen Sie das eigene Zertifikat des Servers an den Anfang.</translation>
    </message>
</context>
<context>
    <name>ServerTrust</name>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>jemand ohne Namen</translation>
    </message>
    <message>
        <source>its certificate is self-signed and not among the authorities in %1</source>
        <translation>sein Zertifikat ist selbstsigniert und gehört nicht zu den Zertifizierungsstellen in %1</translation>
    </message>
    <message>
        <source>its certificate is self-signed and not among this system&apos;s authorities. If it is the right server, name the file with its authority: %1</source>
        <translation>sein Zertifikat ist selbstsigniert und gehört nicht zu den Zertifizierungsstellen dieses Systems. Wenn es der richtige Server ist, nennen Sie die Datei mit seiner Zertifizierungsstelle: %1</translation>
    </message>
    <message>
        <source>its certificate was issued by “%1”, which isn&apos;t among the authorities in %2</source>
        <translation>sein Zertifikat wurde von „%1“ ausgestellt, und das gehört nicht zu den Zertifizierungsstellen in %2</translation>
    </message>
    <message>
        <source>its certificate was issued by “%1”, which isn&apos;t among this system&apos;s authorities. If it is the right server, name the file with its authority: %2</source>
        <translation>sein Zertifikat wurde von „%1“ ausgestellt, und das gehört nicht zu den Zertifizierungsstellen dieses Systems. Wenn es der richtige Server ist, nennen Sie die Datei mit seiner Zertifizierungsstelle: %2</translation>
    </message>
    <message>
        <source>its certificate is for %1, not for %2</source>
        <translation>sein Zertifikat gilt für %1, nicht für %2</translation>
    </message>
    <message>
        <source>its certificate is for %1, not for %2. If it is the right server, name it as in the certificate: %3</source>
        <translation>sein Zertifikat gilt für %1, nicht für %2. Wenn es der richtige Server ist, nennen Sie ihn wie im Zertifikat: %3</translation>
    </message>
    <message>
        <source>its certificate says that “%1” issued it, but that authority&apos;s key didn&apos;t sign it. Check that this system&apos;s authorities are the present ones</source>
        <translation>laut seinem Zertifikat hat „%1“ es ausgestellt, aber der Schlüssel dieser Zertifizierungsstelle hat es nicht signiert. Prüfen Sie, ob die Zertifizierungsstellen dieses Systems aktuell sind</translation>
    </message>
    <message>
        <source>its certificate says that “%1” issued it, but that authority&apos;s key didn&apos;t sign it. Check that %2 is the present one</source>
        <translation>laut seinem Zertifikat hat „%1“ es ausgestellt, aber der Schlüssel dieser Zertifizierungsstelle hat es nicht signiert. Prüfen Sie, ob %2 aktuell ist</translation>
    </message>
    <message>
        <source>its certificate (%1) expired on %2</source>
        <translation>sein Zertifikat (%1) ist am %2 abgelaufen</translation>
    </message>
    <message>
        <source>its certificate (%1) isn&apos;t valid before %2. Check that this computer&apos;s clock is right</source>
        <translation>sein Zertifikat (%1) gilt erst ab %2. Prüfen Sie, ob die Uhr dieses Computers stimmt</translation>
    </message>
    <message>
        <source>its certificate (%1) was revoked</source>
        <translation>sein Zertifikat (%1) wurde widerrufen</translation>
    </message>
    <message>
        <source>it shows no certificate</source>
        <translation>er zeigt kein Zertifikat</translation>
    </message>
    <message>
        <source>its certificate (%1) isn&apos;t meant for servers</source>
        <translation>sein Zertifikat (%1) ist nicht für Server bestimmt</translation>
    </message>
    <message>
        <source>its certificate isn&apos;t good: “%1”</source>
        <translation>sein Zertifikat ist nicht gut: „%1“</translation>
    </message>
    <message>
        <source>there is no TLS on this computer. Install OpenSSL, or what Qt uses in its place</source>
        <translation>auf diesem Computer gibt es kein TLS. Installieren Sie OpenSSL oder das, was Qt stattdessen verwendet</translation>
    </message>
    <message>
        <source>its certificate can&apos;t be checked</source>
        <translation>sein Zertifikat kann nicht geprüft werden</translation>
    </message>
</context>
<context>
    <name>SettingsReader</name>
    <message>
        <source>a text in quotes</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>fehlt.</translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation>ist leer.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>ein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>is not a setting. Known here: %1.</source>
        <translation>ist keine Einstellung. Hier bekannt: %1.</translation>
    </message>
    <message>
        <source>must be %1, not %2.</source>
        <translation>muss %1 sein, nicht %2.</translation>
    </message>
</context>
<context>
    <name>SqliteFile</name>
    <message>
        <source>%1 is a folder, where a file is needed: %2 can&apos;t be kept there. Name a file.</source>
        <translation>%1 ist ein Ordner, wo eine Datei für %2 nötig ist. Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made, so %2 can&apos;t be kept there. Check who may write to the folder above it, or choose another place.</source>
        <translation>Der Ordner %1 für %2 kann nicht angelegt werden. Prüfen Sie, wer in den Ordner darüber schreiben darf, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be made (%2), so %3 can&apos;t be kept there. Check who may write to the folder, or choose another place.</source>
        <translation>%1 kann nicht angelegt werden (%2) und ist für %3 nicht verwendbar. Prüfen Sie, wer in den Ordner schreiben darf, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed, so %1 can&apos;t be kept on this computer. Install it (on Debian: libqt6sql6-sqlite).</source>
        <translation>Der SQLite-Treiber von Qt ist nicht installiert; auf diesem Computer wird er für %1 gebraucht. Installieren Sie ihn (unter Debian: libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>%1 is a database of another program and is left alone. Name another file in the store&apos;s address.</source>
        <translation>%1 ist eine Datenbank eines anderen Programms und bleibt unberührt. Nennen Sie in der Adresse des Speichers eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 was written by a newer release of Ringproof, which this one can&apos;t read. Update Ringproof on this computer.</source>
        <translation>%1 wurde von einer neueren Version von Ringproof geschrieben, die diese nicht lesen kann. Aktualisieren Sie Ringproof auf diesem Computer.</translation>
    </message>
    <message>
        <source>%1 lies where files can&apos;t be shared safely, on a network drive perhaps. Choose a place on this computer.</source>
        <translation>%1 liegt an einem Ort, an dem Dateien nicht sicher geteilt werden können, vielleicht auf einem Netzlaufwerk. Wählen Sie einen Ort auf diesem Computer.</translation>
    </message>
    <message>
        <source>Another program holds %1, so nothing was done. Try again; if it stays so, close the program that has the file open.</source>
        <translation>Ein anderes Programm hält %1 geöffnet, daher wurde nichts getan. Versuchen Sie es erneut; wenn es so bleibt, schließen Sie das Programm, das die Datei geöffnet hat.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full, so nothing was done. Make room on it and try again.</source>
        <translation>Die Festplatte mit %1 ist voll, daher wurde nichts getan. Schaffen Sie dort Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened for writing, so %2 can&apos;t be kept in it. Check that you may write to the file and to its folder.</source>
        <translation>%1 kann nicht zum Schreiben geöffnet werden und ist für %2 nicht verwendbar. Prüfen Sie, ob Sie in die Datei und ihren Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 is not a database and is left alone. Name another file, or move that one away.</source>
        <translation>%1 ist keine Datenbank und bleibt unberührt. Nennen Sie eine andere Datei, oder verschieben Sie diese.</translation>
    </message>
    <message>
        <source>%1 is damaged. Move it away and start again: a new one is made. %2</source>
        <translation>%1 ist beschädigt. Verschieben Sie die Datei und starten Sie neu: Es wird eine neue angelegt. %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2. Check the disk that it is on, then try again.</source>
        <translation>%1 ist nicht verwendbar: %2. Prüfen Sie die Festplatte, auf der es liegt, und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>StoreAddress</name>
    <message>
        <source>A store on this computer must name a file by its whole path: embedded:/path/codes.db</source>
        <translation>Ein Speicher auf diesem Computer muss eine Datei mit vollständigem Pfad nennen: embedded:/path/codes.db</translation>
    </message>
</context>
<context>
    <name>StoreCheck</name>
    <message>
        <source>%1 answers in %2 ms. That is slow: use a store nearer to the desks.</source>
        <translation>%1 antwortet in %2 ms. Das ist langsam: Verwenden Sie einen Speicher näher an den Arbeitsplätzen.</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms.</source>
        <translation>%1 antwortet in %2 ms.</translation>
    </message>
    <message>
        <source>The store&apos;s clock and this computer&apos;s differ by %1 s. Codes are not affected (the store&apos;s clock counts); the times shown here are. Set both clocks by NTP.</source>
        <translation>Die Uhr des Speichers und die dieses Computers weichen um %1 s voneinander ab. Codes sind nicht betroffen (die Uhr des Speichers zählt), wohl aber die hier gezeigten Zeiten. Stellen Sie beide Uhren über NTP.</translation>
    </message>
    <message>
        <source>The store&apos;s clock and this computer&apos;s differ by %1 s.</source>
        <translation>Die Uhr des Speichers und die dieses Computers weichen um %1 s voneinander ab.</translation>
    </message>
</context>
<context>
    <name>SystemKeychain</name>
    <message>
        <source>No keychain runs in this session. Start GNOME Keyring, KWallet or KeePassXC&apos;s Secret Service, or set secrets in the environment.</source>
        <translation>In dieser Sitzung läuft kein Schlüsselbund. Starten Sie GNOME Keyring, KWallet oder den Secret Service von KeePassXC, oder setzen Sie Geheimnisse in der Umgebung.</translation>
    </message>
    <message>
        <source>The system has no keychain here. Set secrets in the environment.</source>
        <translation>Das System hat hier keinen Schlüsselbund. Setzen Sie Geheimnisse in der Umgebung.</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was declined. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt, oder der Zugriff darauf wurde verweigert. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain answered with an error (%1). See whether the system&apos;s own program for passwords can open it.</source>
        <translation>Der Schlüsselbund hat mit einem Fehler geantwortet (%1). Sehen Sie nach, ob das Passwortprogramm des Systems ihn öffnen kann.</translation>
    </message>
    <message>
        <source>no details</source>
        <translation>keine Einzelheiten</translation>
    </message>
    <message>
        <source>The keychain has no such entry.</source>
        <translation>Der Schlüsselbund hat keinen solchen Eintrag.</translation>
    </message>
    <message>
        <source>There is no D-Bus session, so no keychain can be reached. Set secrets in the environment, or start this in a desktop session.</source>
        <translation>Es gibt keine D-Bus-Sitzung, daher ist kein Schlüsselbund erreichbar. Setzen Sie Geheimnisse in der Umgebung, oder starten Sie dies in einer Desktop-Sitzung.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain has not answered for %n second(s). It may be waiting for its password in another window: answer it and try again.</source>
        <translation>
            <numerusform>Der Schlüsselbund hat seit %n Sekunde nicht geantwortet. Vielleicht wartet er in einem anderen Fenster auf sein Passwort: Geben Sie es ein und versuchen Sie es erneut.</numerusform>
            <numerusform>Der Schlüsselbund hat seit %n Sekunden nicht geantwortet. Vielleicht wartet er in einem anderen Fenster auf sein Passwort: Geben Sie es ein und versuchen Sie es erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain took the secret and doesn&apos;t give it back. See whether the system&apos;s own program for passwords can open it.</source>
        <translation>Der Schlüsselbund hat das Geheimnis angenommen und gibt es nicht zurück. Sehen Sie nach, ob das Passwortprogramm des Systems ihn öffnen kann.</translation>
    </message>
</context>
<context>
    <name>TelLink</name>
    <message>
        <source>The link holds no phone number that can be called. Copy the number from the page and paste it here.</source>
        <translation>Der Link enthält keine Telefonnummer, die angerufen werden kann. Kopieren Sie die Nummer von der Seite und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>The link&apos;s number has an extension, and a call with a code can&apos;t dial one. Ask the customer for a number that rings directly.</source>
        <translation>Die Nummer des Links hat eine Durchwahl, und ein Anruf mit Code kann keine wählen. Bitten Sie den Kunden um eine Nummer, die direkt klingelt.</translation>
    </message>
    <message>
        <source>The link&apos;s number holds only within one company or area. Ask the customer for the whole number, with its country code.</source>
        <translation>Die Nummer des Links gilt nur innerhalb eines Unternehmens oder Gebiets. Bitten Sie den Kunden um die ganze Nummer mit Ländervorwahl.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
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
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Noch nicht: %1</translation>
    </message>
    <message>
        <source>Now: %1, at %2.</source>
        <translation>Jetzt: %1, um %2.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 um %2.</translation>
    </message>
    <message>
        <source>Now: %1, since %2, %3 after the call was placed.</source>
        <translation>Jetzt: %1, seit %2, %3 nach dem Start des Anrufs.</translation>
    </message>
    <message>
        <source>%1 at %2, %3 after the call was placed.</source>
        <translation>%1 um %2, %3 nach dem Start des Anrufs.</translation>
    </message>
</context>
<context>
    <name>VoiceCalls</name>
    <message>
        <source>These Plivo credentials can place calls but not look at them, so it can&apos;t be shown how the call goes. Verification works all the same; ask the customer whether the phone rings. An administrator can give the credentials access to the Voice API.</source>
        <translation>Diese Plivo-Zugangsdaten können Anrufe starten, aber nicht ansehen, daher lässt sich nicht zeigen, wie der Anruf verläuft. Die Verifizierung funktioniert trotzdem; fragen Sie den Kunden, ob das Telefon klingelt. Ein Administrator kann den Zugangsdaten Zugriff auf die Voice API geben.</translation>
    </message>
    <message>
        <source>Plivo&apos;s answer about the call can&apos;t be read.</source>
        <translation>Plivos Antwort zum Anruf ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Plivo&apos;s list of calls can&apos;t be read.</source>
        <translation>Plivos Anrufliste ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Plivo has no record of how the call ended. Ask the customer whether the phone rang.</source>
        <translation>Plivo hat keine Aufzeichnung, wie der Anruf endete. Fragen Sie den Kunden, ob das Telefon geklingelt hat.</translation>
    </message>
    <message>
        <source>Plivo shows no call to this number since the dispatch, so it was probably not placed. Call again.</source>
        <translation>Plivo zeigt seit dem Start keinen Anruf an diese Nummer, er kam also vermutlich nicht zustande. Rufen Sie erneut an.</translation>
    </message>
    <message>
        <source>Plivo doesn&apos;t show the call yet.</source>
        <translation>Plivo zeigt den Anruf noch nicht.</translation>
    </message>
    <message>
        <source>Plivo doesn&apos;t show a call to this number yet.</source>
        <translation>Plivo zeigt noch keinen Anruf an diese Nummer.</translation>
    </message>
    <message>
        <source>The call has ended; Plivo hasn&apos;t recorded how. Ask the customer for the code.</source>
        <translation>Der Anruf ist beendet; wie, hat Plivo nicht festgehalten. Fragen Sie den Kunden nach dem Code.</translation>
    </message>
    <message>
        <source>The phone doesn&apos;t ring any more; Plivo hasn&apos;t recorded yet how the call ended.</source>
        <translation>Das Telefon klingelt nicht mehr; Plivo hat noch nicht festgehalten, wie der Anruf endete.</translation>
    </message>
    <message>
        <source>%1 So it can&apos;t be shown how the call goes; verification works all the same.</source>
        <translation>%1 Daher lässt sich nicht zeigen, wie der Anruf verläuft; die Verifizierung funktioniert trotzdem.</translation>
    </message>
</context>
</TS>
