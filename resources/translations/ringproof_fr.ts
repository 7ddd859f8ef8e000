<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>AuditFile</name>
    <message>
        <source>the audit log</source>
        <translation>le journal d’audit</translation>
    </message>
    <message>
        <source>Keep the damaged file for whoever looks into it.</source>
        <translation>Conservez le fichier endommagé pour la personne qui l’examinera.</translation>
    </message>
    <message>
        <source>There is no audit log at %1.</source>
        <translation>Il n’y a pas de journal d’audit à l’emplacement %1.</translation>
    </message>
    <message>
        <source>The audit log %1 has rows and no beginning: it was tampered with or damaged. Nothing is added to it. Keep it for whoever looks into it, move it away together with its .head file, and start again.</source>
        <translation>Le journal d’audit %1 contient des lignes mais n’a pas de début&#xa0;: il a été falsifié ou endommagé. Rien n’y est ajouté. Conservez-le pour la personne qui l’examinera, déplacez-le avec son fichier .head, puis recommencez.</translation>
    </message>
    <message>
        <source>The audit log %1 is kept under another key than the one given.</source>
        <translation>Le journal d’audit %1 est tenu sous une autre clé que celle indiquée.</translation>
    </message>
    <message>
        <source>The audit log %1 is kept under a key, and none is given.</source>
        <translation>Le journal d’audit %1 est tenu sous une clé, et aucune n’est indiquée.</translation>
    </message>
    <message>
        <source>Nothing is added to it, so that nobody can go round it. Set RINGPROOF_AUDIT_KEY to its key, or unlock the keychain that has it; if the key is lost, move the log away together with its .head file, and a new one begins.</source>
        <translation>Rien n’y est ajouté, pour que personne ne puisse le contourner. Donnez sa clé à RINGPROOF_AUDIT_KEY, ou déverrouillez le trousseau qui la contient&#x202f;; si la clé est perdue, déplacez le journal avec son fichier .head, et un nouveau commencera.</translation>
    </message>
    <message>
        <source>The signed head of the log was missing.</source>
        <translation>L’en-tête signé du journal manquait.</translation>
    </message>
    <message>
        <source>The signed head of the log could not be read.</source>
        <translation>L’en-tête signé du journal n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The signed head of the log was not signed under its key.</source>
        <translation>L’en-tête signé du journal n’était pas signé avec sa clé.</translation>
    </message>
    <message>
        <source>The signed head names row %1, which was missing or another one.</source>
        <translation>L’en-tête signé désigne la ligne %1, qui manquait ou n’était pas la même.</translation>
    </message>
    <message>
        <source>Row %1, seen before, was missing or another one.</source>
        <translation>La ligne %1, déjà vue, manquait ou n’était pas la même.</translation>
    </message>
    <message>
        <source>Rows up to %1 were removed.</source>
        <translation>Les lignes jusqu’à %1 ont été supprimées.</translation>
    </message>
    <message>
        <source>What tells whether a key is the log&apos;s had been changed.</source>
        <translation>Ce qui indique si une clé est celle du journal avait été modifié.</translation>
    </message>
    <message>
        <source>The log was gone: a signed head names row %1 of it.</source>
        <translation>Le journal avait disparu&#xa0;: un en-tête signé en désigne la ligne %1.</translation>
    </message>
    <message>
        <source>The signed head was another log&apos;s, or not signed by the means that the log has.</source>
        <translation>L’en-tête signé était celui d’un autre journal, ou n’était pas signé par les moyens de celui-ci.</translation>
    </message>
    <message>
        <source>Nothing was removed, for the log isn&apos;t as it was left.</source>
        <translation>Rien n’a été supprimé, car le journal n’est pas tel qu’il avait été laissé.</translation>
    </message>
</context>
<context>
    <name>AuditHead</name>
    <message>
        <source>%1, the signed end of the audit log, can&apos;t be written (%2). Until it can, rows removed from the end of the log would go unnoticed. Check who may write to its folder, and that the disk isn&apos;t full.</source>
        <translation>%1, la fin signée du journal d’audit, ne peut pas être écrit (%2). D’ici là, la suppression de lignes à la fin du journal passerait inaperçue. Vérifiez qui peut écrire dans son dossier et que le disque n’est pas plein.</translation>
    </message>
</context>
<context>
    <name>AuditReport</name>
    <message>
        <source>The check was stopped after row %1. Up to there nothing was found.</source>
        <translation>Le contrôle a été arrêté après la ligne %1. Jusque-là, rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>Row %1 is not as it was written. What follows it can&apos;t be relied on either. Keep the log as it is for whoever looks into it.</source>
        <translation>La ligne %1 n’est plus telle qu’elle a été écrite. Ce qui suit n’est pas fiable non plus. Conservez le journal en l’état pour la personne qui l’examinera.</translation>
    </message>
    <message>
        <source>Row %1 is missing: it was removed. Keep the log as it is for whoever looks into it.</source>
        <translation>La ligne %1 manque&#xa0;: elle a été supprimée. Conservez le journal en l’état pour la personne qui l’examinera.</translation>
    </message>
    <message>
        <source>The log ends before row %1, which was there: rows were cut off its end, or an older copy was put in its place. Keep the log as it is for whoever looks into it.</source>
        <translation>Le journal se termine avant la ligne %1, qui existait&#xa0;: des lignes ont été coupées à la fin, ou une copie plus ancienne a pris sa place. Conservez le journal en l’état pour la personne qui l’examinera.</translation>
    </message>
    <message>
        <source>The rows that are there are as they were written, but the log&apos;s signed head (the .head file beside it) is missing or not the log&apos;s own: rows may have been cut off its end. Keep both for whoever looks into it.</source>
        <translation>Les lignes présentes sont telles qu’elles ont été écrites, mais l’en-tête signé du journal (le fichier .head à côté) manque ou n’est pas le sien&#xa0;: des lignes ont pu être coupées à la fin. Conservez les deux pour la personne qui les examinera.</translation>
    </message>
    <message>
        <source>Old rows were removed otherwise than by Ringproof: row %1 is not a signed beginning. Keep the log as it is for whoever looks into it.</source>
        <translation>D’anciennes lignes ont été supprimées autrement que par Ringproof&#xa0;: la ligne %1 n’est pas un début signé. Conservez le journal en l’état pour la personne qui l’examinera.</translation>
    </message>
    <message>
        <source>The log is sound. It is empty.</source>
        <translation>Le journal est intact. Il est vide.</translation>
    </message>
    <message>
        <source>The log is sound: rows %1 to %2 are as they were written, and none is missing.</source>
        <translation>Le journal est intact&#xa0;: les lignes %1 à %2 sont telles qu’elles ont été écrites, et aucune ne manque.</translation>
    </message>
    <message>
        <source>It is kept without a key, so this shows careless changes only: set RINGPROOF_AUDIT_KEY.</source>
        <translation>Il est tenu sans clé&#xa0;: seules les modifications maladroites sont donc décelées. Définissez RINGPROOF_AUDIT_KEY.</translation>
    </message>
    <message>
        <source>The rows before %1 are from before there was a key: of them this shows careless changes only.</source>
        <translation>Les lignes avant %1 datent d’avant la clé&#xa0;: seules les modifications maladroites y sont décelées.</translation>
    </message>
    <message>
        <source>What the log says of itself (its id, and since which row it has a key) was removed or changed. Keep the log as it is for whoever looks into it.</source>
        <translation>Ce que le journal dit de lui-même (son identifiant et depuis quelle ligne il a une clé) a été supprimé ou modifié. Conservez le journal en l’état pour la personne qui l’examinera.</translation>
    </message>
    <message>
        <source>There is a key, and no row of the log is under it. If the key is new, check again after the next entry, which brings the log under it. If the log was under it before, another one was put in its place: keep it as it is for whoever looks into it.</source>
        <translation>Il y a une clé, et aucune ligne du journal n’est sous cette clé. Si la clé est nouvelle, vérifiez de nouveau après la prochaine entrée, qui y placera le journal. Si le journal y était déjà, un autre a été mis à sa place&#xa0;: conservez-le en l’état pour la personne qui l’examinera.</translation>
    </message>
    <message>
        <source>Row %1 notes that the log was not as it had been left when that row was written; its cause says what was found. Keep the log as it is for whoever looks into it.</source>
        <translation>La ligne %1 note que le journal n’était pas tel qu’il avait été laissé lorsqu’elle a été écrite&#x202f;; sa cause indique ce qui a été constaté. Conservez le journal en l’état pour la personne qui l’examinera.</translation>
    </message>
</context>
<context>
    <name>CallStatus</name>
    <message>
        <source>Status unknown</source>
        <translation>État inconnu</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Décroché</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Appel terminé</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Call failed</source>
        <translation>Échec de l’appel</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
</context>
<context>
    <name>CallTimeline</name>
    <message>
        <source>no charge</source>
        <translation>sans frais</translation>
    </message>
    <message>
        <source>US$%1</source>
        <comment>the price of a call</comment>
        <translation>%1 $ US</translation>
    </message>
    <message>
        <source>lasted %1</source>
        <translation>a duré %1</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Code void</source>
        <translation>Code annulé</translation>
    </message>
    <message>
        <source>Code revoked</source>
        <translation>Code révoqué</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Raccroché</translation>
    </message>
    <message>
        <source>code revoked</source>
        <translation>code révoqué</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>The call was placed, but its progress can&apos;t be followed. Ask the customer whether the phone rings.</source>
        <translation>L’appel a été lancé, mais son déroulement ne peut pas être suivi. Demandez au client si le téléphone sonne.</translation>
    </message>
    <message>
        <source>The call is about to be placed.</source>
        <translation>L’appel va être lancé.</translation>
    </message>
    <message>
        <source>Ask the customer to pick up.</source>
        <translation>Demandez au client de décrocher.</translation>
    </message>
    <message>
        <source>The voice is reading out the code. Ask the customer to repeat it to you.</source>
        <translation>La voix lit le code. Demandez au client de vous le répéter.</translation>
    </message>
    <message>
        <source>Enter the code if the customer has it. If it was missed, or a mailbox took the call, call again.</source>
        <translation>Saisissez le code si le client l’a. S’il l’a manqué, ou si une messagerie a pris l’appel, rappelez.</translation>
    </message>
    <message>
        <source>The line is in use. Ask the customer to end the other call, then call again.</source>
        <translation>La ligne est occupée. Demandez au client de terminer l’autre appel, puis rappelez.</translation>
    </message>
    <message>
        <source>The call was turned away on the phone. Tell the customer that it comes from you, then call again.</source>
        <translation>L’appel a été rejeté sur le téléphone. Dites au client qu’il vient de vous, puis rappelez.</translation>
    </message>
    <message>
        <source>Nobody picked up. Ask whether this is the right number and the phone is at hand, then call again.</source>
        <translation>Personne n’a décroché. Demandez si c’est le bon numéro et si le téléphone est à portée de main, puis rappelez.</translation>
    </message>
    <message>
        <source>The call ended before anyone could pick up. Call again.</source>
        <translation>L’appel s’est terminé avant que quelqu’un puisse décrocher. Rappelez.</translation>
    </message>
    <message>
        <source>The number couldn&apos;t be reached. Check it with the customer, then call again or try another number.</source>
        <translation>Le numéro n’a pas pu être joint. Vérifiez-le avec le client, puis rappelez ou essayez un autre numéro.</translation>
    </message>
    <message>
        <source>Placing the call</source>
        <translation>Lancement de l’appel</translation>
    </message>
    <message>
        <source>The phone should ring in a few seconds.</source>
        <translation>Le téléphone devrait sonner dans quelques secondes.</translation>
    </message>
    <message>
        <source>Call placed</source>
        <translation>Appel lancé</translation>
    </message>
    <message>
        <source>Call not confirmed</source>
        <translation>Appel non confirmé</translation>
    </message>
    <message>
        <source>Ask the customer whether the phone rings. If it does, the code it reads out is good.</source>
        <translation>Demandez au client si le téléphone sonne. Si oui, le code qu’il entend est bon.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n essai</numerusform>
            <numerusform>%n essais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live code(s)</source>
        <translation>
            <numerusform>%n code actif</numerusform>
            <numerusform>%n codes actifs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>That isn&apos;t a phone number: it has too many or strange characters.</source>
        <translation>Ce n’est pas un numéro de téléphone&#xa0;: il a trop de caractères ou des caractères étranges.</translation>
    </message>
    <message>
        <source>Another program sent something that isn&apos;t a start of Ringproof.</source>
        <translation>Un autre programme a envoyé quelque chose qui n’est pas un démarrage de Ringproof.</translation>
    </message>
    <message>
        <source>Open on this config file.</source>
        <translation>Ouvrir avec ce fichier de configuration.</translation>
    </message>
    <message>
        <source>Open on this profile.</source>
        <translation>Ouvrir avec ce profil.</translation>
    </message>
    <message>
        <source>Fill in this number. It isn&apos;t called before you say so.</source>
        <translation>Préremplir ce numéro. Il n’est appelé que sur votre demande.</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or contrast; otherwise as chosen in the settings.</source>
        <translation>Couleurs&#xa0;: system, light, dark ou contrast&#x202f;; sinon, celles choisies dans les paramètres.</translation>
    </message>
    <message>
        <source>Verifies phone numbers by voice one-time codes. Without options it opens the profile that was used last. Where the console is open already, its window comes to the front.</source>
        <translation>Vérifie des numéros de téléphone par des codes vocaux à usage unique. Sans option, ouvre le dernier profil utilisé. Si la console est déjà ouverte, sa fenêtre passe au premier plan.</translation>
    </message>
    <message>
        <source>A link whose number is filled in.</source>
        <translation>Un lien dont le numéro est prérempli.</translation>
    </message>
    <message>
        <source>%1 See: ringproof --help</source>
        <translation>%1 Voir&#xa0;: ringproof --help</translation>
    </message>
    <message>
        <source>Give either --config or --profile, not both.</source>
        <translation>Indiquez soit --config, soit --profile, pas les deux.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an option nor a tel: link. See: ringproof --help</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une option ni un lien tel:. Voir&#xa0;: ringproof --help</translation>
    </message>
    <message>
        <source>Give one number, not several.</source>
        <translation>Indiquez un seul numéro.</translation>
    </message>
    <message>
        <source>--theme is one of system, light, dark, contrast.</source>
        <translation>--theme vaut system, light, dark ou contrast.</translation>
    </message>
    <message>
        <source>Ringproof can&apos;t start</source>
        <translation>Ringproof ne peut pas démarrer</translation>
    </message>
</context>
<context>
    <name>EmbeddedLedger</name>
    <message>
        <source>codes</source>
        <translation>les codes</translation>
    </message>
    <message>
        <source>Limits start afresh, and codes on their way can&apos;t be verified.</source>
        <translation>Les limites repartent de zéro, et les codes en cours ne peuvent plus être vérifiés.</translation>
    </message>
</context>
<context>
    <name>Fate</name>
    <message>
        <source>Rings, is answered after 2.5 seconds, and hears the code three times.</source>
        <translation>Sonne, est décroché au bout de 2,5 secondes et entend le code trois fois.</translation>
    </message>
    <message>
        <source>Busy.</source>
        <translation>Occupé.</translation>
    </message>
    <message>
        <source>Rings for 30 seconds, and nobody answers.</source>
        <translation>Sonne pendant 30 secondes, et personne ne répond.</translation>
    </message>
    <message>
        <source>Rings, and the call is declined after 3 seconds.</source>
        <translation>Sonne, et l’appel est refusé au bout de 3 secondes.</translation>
    </message>
    <message>
        <source>Answered by a machine after 15 seconds; the code is spoken to it.</source>
        <translation>Un répondeur décroche au bout de 15 secondes&#x202f;; le code lui est lu.</translation>
    </message>
    <message>
        <source>The account has run out of credits, so the phone never rings.</source>
        <translation>Le compte n’a plus de crédit&#xa0;: le téléphone ne sonne pas.</translation>
    </message>
    <message>
        <source>The account may not call this country, so the phone never rings.</source>
        <translation>Le compte ne peut pas appeler ce pays&#xa0;: le téléphone ne sonne pas.</translation>
    </message>
    <message>
        <source>The number is out of service, so the phone never rings.</source>
        <translation>Le numéro n’est plus en service&#xa0;: le téléphone ne sonne pas.</translation>
    </message>
    <message>
        <source>Rings for 25 seconds before it is answered.</source>
        <translation>Sonne 25 secondes avant d’être décroché.</translation>
    </message>
    <message>
        <source>Answered, and hung up before the code has been read out once.</source>
        <translation>Décroché, puis raccroché avant que le code ait été lu une fois.</translation>
    </message>
    <message>
        <source>Running the flow is answered 401: wrong auth id or token.</source>
        <translation>L’exécution du flux reçoit 401&#xa0;: auth id ou auth token erroné.</translation>
    </message>
    <message>
        <source>Running the flow is answered 404: no such PHLO.</source>
        <translation>L’exécution du flux reçoit 404&#xa0;: PHLO inexistant.</translation>
    </message>
    <message>
        <source>Running the flow is answered 429 with Retry-After: 5.</source>
        <translation>L’exécution du flux reçoit 429 avec Retry-After: 5.</translation>
    </message>
    <message>
        <source>Running the flow is answered 500.</source>
        <translation>L’exécution du flux reçoit 500.</translation>
    </message>
    <message>
        <source>The phone rings, but the reply to the run takes 20 seconds.</source>
        <translation>Le téléphone sonne, mais la réponse à l’exécution prend 20 secondes.</translation>
    </message>
    <message>
        <source>The phone rings, but the connection ends without a reply.</source>
        <translation>Le téléphone sonne, mais la connexion se termine sans réponse.</translation>
    </message>
    <message>
        <source>The phone rings, but the connection ends in the middle of the reply.</source>
        <translation>Le téléphone sonne, mais la connexion se termine au milieu de la réponse.</translation>
    </message>
    <message>
        <source>The phone rings, but the reply to the run is broken JSON.</source>
        <translation>Le téléphone sonne, mais la réponse à l’exécution est du JSON défectueux.</translation>
    </message>
    <message>
        <source>Running the flow is answered 502 with a page of HTML.</source>
        <translation>L’exécution du flux reçoit 502 avec une page HTML.</translation>
    </message>
    <message>
        <source>Running the flow is answered 200 with a page of HTML, as by the portal of a hotel&apos;s network.</source>
        <translation>L’exécution du flux reçoit 200 avec une page HTML, comme du portail d’un réseau d’hôtel.</translation>
    </message>
    <message>
        <source>Running the flow is answered 302 to another address.</source>
        <translation>L’exécution du flux reçoit 302 vers une autre adresse.</translation>
    </message>
    <message>
        <source>The flow is not wired: 201, but it stopped and placed no call.</source>
        <translation>Le flux n’est pas relié&#xa0;: 201, mais il s’est arrêté et n’a lancé aucun appel.</translation>
    </message>
    <message>
        <source>The phone rings, but the reply to the run names no call.</source>
        <translation>Le téléphone sonne, mais la réponse à l’exécution ne nomme aucun appel.</translation>
    </message>
    <message>
        <source>Answered; the call&apos;s detail record appears only 15 seconds after its end.</source>
        <translation>Décroché&#x202f;; le détail de l’appel n’apparaît que 15 secondes après sa fin.</translation>
    </message>
    <message>
        <source>Answered; looking the call up while it lives is always answered 404.</source>
        <translation>Décroché&#x202f;; la consultation de l’appel en cours reçoit toujours 404.</translation>
    </message>
    <message>
        <source>Answered; looking the call up is always answered 500.</source>
        <translation>Décroché&#x202f;; la consultation de l’appel reçoit toujours 500.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Placed, not verified</source>
        <translation>Lancés, non vérifiés</translation>
    </message>
    <message>
        <source>Refused by a rule</source>
        <translation>Refusés par une règle</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Non lancés</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1 %2 and others</source>
        <comment>calling code, country</comment>
        <translation>%1 %2 et autres</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>calling code, country</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Verifications</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a range of seconds</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>FlowRunner</name>
    <message>
        <source>Calls on this profile are in one language, so “%1” can&apos;t be chosen. Leave the language out, or have an administrator add languages to the profile.</source>
        <translation>Les appels de ce profil se font en une seule langue&#xa0;: «&#xa0;%1&#xa0;» ne peut pas être choisi. N’indiquez pas de langue, ou demandez à un administrateur d’ajouter des langues au profil.</translation>
    </message>
</context>
<context>
    <name>HangupAdvice</name>
    <message>
        <source>The call ended for a reason that isn&apos;t known here (%1). Ask the customer whether the phone rang; if it didn&apos;t, call again.</source>
        <translation>L’appel s’est terminé pour une raison inconnue ici (%1). Demandez au client si le téléphone a sonné&#x202f;; sinon, rappelez.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>Code erroné</translation>
    </message>
    <message>
        <source>Attempts used up</source>
        <translation>Essais épuisés</translation>
    </message>
    <message>
        <source>No live code</source>
        <translation>Pas de code actif</translation>
    </message>
    <message>
        <source>Call begun</source>
        <translation>Appel commencé</translation>
    </message>
    <message>
        <source>Call placed</source>
        <translation>Appel lancé</translation>
    </message>
    <message>
        <source>Call refused by policy</source>
        <translation>Appel refusé par les règles</translation>
    </message>
    <message>
        <source>Call not placed</source>
        <translation>Appel non lancé</translation>
    </message>
    <message>
        <source>Call uncertain</source>
        <translation>Appel incertain</translation>
    </message>
    <message>
        <source>Store not reached</source>
        <translation>Stockage injoignable</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Appel terminé</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Pas décroché</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Call cancelled</source>
        <translation>Appel annulé</translation>
    </message>
    <message>
        <source>Call failed</source>
        <translation>Échec de l’appel</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Raccroché</translation>
    </message>
    <message>
        <source>Hung up after the end</source>
        <translation>Raccroché après la fin</translation>
    </message>
    <message>
        <source>Hang-up uncertain</source>
        <translation>Raccrochage incertain</translation>
    </message>
    <message>
        <source>Code revoked</source>
        <translation>Code révoqué</translation>
    </message>
    <message>
        <source>No code to revoke</source>
        <translation>Aucun code à révoquer</translation>
    </message>
    <message>
        <source>Code not revoked</source>
        <translation>Code non révoqué</translation>
    </message>
    <message>
        <source>Limits reset</source>
        <translation>Limites réinitialisées</translation>
    </message>
    <message>
        <source>Limits not reset</source>
        <translation>Limites non réinitialisées</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <translation>Anciennes entrées supprimées</translation>
    </message>
    <message>
        <source>Log found tampered with</source>
        <translation>Journal trouvé falsifié</translation>
    </message>
    <message>
        <source>called a moment before</source>
        <translation>appelé un instant plus tôt</translation>
    </message>
    <message>
        <source>the number&apos;s calls of the hour were used up</source>
        <translation>les appels de l’heure vers ce numéro étaient épuisés</translation>
    </message>
    <message>
        <source>the number&apos;s calls of the day were used up</source>
        <translation>les appels du jour vers ce numéro étaient épuisés</translation>
    </message>
    <message>
        <source>the account&apos;s calls of the day were used up</source>
        <translation>les appels du jour du compte étaient épuisés</translation>
    </message>
    <message>
        <source>the profile doesn&apos;t allow calls to such numbers</source>
        <translation>le profil n’autorise pas les appels vers de tels numéros</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action and its outcome</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>%1, %2, par %3</translation>
    </message>
    <message>
        <source>%1, number ending in %2, %3</source>
        <translation>%1, numéro finissant par %2, %3</translation>
    </message>
    <message>
        <source>%1, number ending in %2, %3, by %4</source>
        <translation>%1, numéro finissant par %2, %3, par %4</translation>
    </message>
    <message>
        <source>Number uncovered</source>
        <translation>Numéro affiché</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Sans résultat</translation>
    </message>
    <message>
        <source>Reset begun</source>
        <translation>Réinitialisation commencée</translation>
    </message>
    <message numerus="yes">
        <source>a list of %n number(s)</source>
        <translation>
            <numerusform>une liste de %n numéro</numerusform>
            <numerusform>une liste de %n numéros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastResort</name>
    <message>
        <source>Ringproof has met a fault that it has no answer to, and ends. Live codes and the audit log are kept, and a call that was placed goes on. Start it again; if it ends again, free some memory or report it.</source>
        <translation>Ringproof a rencontré une erreur pour laquelle il n’a pas de réponse et se ferme. Les codes actifs et le journal d’audit sont conservés, et un appel déjà lancé se poursuit. Relancez-le ; s’il se ferme de nouveau, libérez de la mémoire ou signalez-le.</translation>
    </message>
</context>
<context>
    <name>ManagedPolicy</name>
    <message>
        <source>Uncovering numbers</source>
        <translation>L’affichage des numéros</translation>
    </message>
    <message>
        <source>The workbench</source>
        <translation>L’atelier</translation>
    </message>
    <message>
        <source>Editing profiles</source>
        <translation>La modification des profils</translation>
    </message>
    <message>
        <source>Storing codes plain</source>
        <translation>Le stockage des codes en clair</translation>
    </message>
    <message>
        <source>The HTTP endpoint</source>
        <translation>Le point d’accès HTTP</translation>
    </message>
    <message>
        <source>Clearing a number&apos;s limits</source>
        <translation>L’effacement des limites d’un numéro</translation>
    </message>
    <message>
        <source>Nothing is opened until that is mended, so that no rule is gone round by accident.</source>
        <translation>Rien ne s’ouvre tant que ce n’est pas corrigé, pour qu’aucune règle ne soit contournée par accident.</translation>
    </message>
    <message>
        <source>The managed policy %1 must belong to root and be writable by root alone (chown root, chmod 644).</source>
        <translation>La stratégie gérée %1 doit appartenir à root et n’être modifiable que par root (chown root, chmod 644).</translation>
    </message>
    <message>
        <source>The folder of the managed policy %1 must belong to root and be writable by root alone (chown root, chmod 755).</source>
        <translation>Le dossier de la stratégie gérée %1 doit appartenir à root et n’être modifiable que par root (chown root, chmod 755).</translation>
    </message>
    <message>
        <source>your administrator</source>
        <translation>votre administrateur</translation>
    </message>
    <message>
        <source>The managed policy %1 can&apos;t be read (%2). Whoever looks after this computer must let everybody read it.</source>
        <translation>La stratégie gérée %1 ne peut pas être lue (%2). La personne qui s’occupe de cet ordinateur doit en permettre la lecture à tous.</translation>
    </message>
    <message>
        <source>%1 is too large to be a managed policy.</source>
        <translation>%1 est trop volumineux pour une stratégie gérée.</translation>
    </message>
    <message>
        <source>The managed policy %1 is not a JSON object (line %2: %3).</source>
        <translation>La stratégie gérée %1 n’est pas un objet JSON (ligne %2&#xa0;: %3).</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;, which is nothing that can be switched off.</source>
        <translation>cite «&#xa0;%1&#xa0;», qui ne fait pas partie de ce qui peut être désactivé.</translation>
    </message>
    <message>
        <source>%1: pinned must be an object with the keys of a config file.</source>
        <translation>%1&#xa0;: pinned doit être un objet avec les clés d’un fichier de configuration.</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, pinned</translation>
    </message>
    <message>
        <source>%1 is switched off on this computer. Ask %2 if you need it.</source>
        <translation>%1&#xa0;: désactivé sur cet ordinateur. Adressez-vous à %2 si vous en avez besoin.</translation>
    </message>
    <message>
        <source>Removing rows of the audit log</source>
        <translation>Suppression de lignes du journal d’audit</translation>
    </message>
</context>
<context>
    <name>NumberPattern</name>
    <message>
        <source>&quot;%1&quot; is neither a number with its country code (+447012345678) nor the beginning of numbers with a star behind it (+4470*).</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un numéro avec son indicatif de pays (+447012345678) ni un début de numéro suivi d’une étoile (+4470*).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no country code behind the +. No country&apos;s begins with 0.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’indicatif de pays après le +. Aucun ne commence par 0.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than 15 digits; no number has that many.</source>
        <translation>«&#xa0;%1&#xa0;» a plus de 15 chiffres&#x202f;; aucun numéro n’en a autant.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too short for a number. If every number that begins so is meant, write %2*.</source>
        <translation>«&#xa0;%1&#xa0;» est trop court pour un numéro. Si vous visez tous les numéros qui commencent ainsi, écrivez %2*.</translation>
    </message>
</context>
<context>
    <name>OtpParameters</name>
    <message>
        <source>The body is neither a form nor JSON. Send application/json or application/x-www-form-urlencoded.</source>
        <translation>Le corps n’est ni un formulaire ni du JSON. Envoyez application/json ou application/x-www-form-urlencoded.</translation>
    </message>
    <message>
        <source>The body is not a JSON object.</source>
        <translation>Le corps n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>%1 is not a string. Put it into quotes: a number loses its leading zeros.</source>
        <translation>%1 n’est pas une chaîne. Mettez-la entre guillemets&#xa0;: un nombre perd ses zéros initiaux.</translation>
    </message>
    <message>
        <source>%1 is missing from the request.</source>
        <translation>%1 manque dans la requête.</translation>
    </message>
    <message>
        <source>%1 is in the request more than once. Send it once.</source>
        <translation>%1 figure plusieurs fois dans la requête. Envoyez-le une seule fois.</translation>
    </message>
    <message>
        <source>What was entered is not a code: a code is made of digits alone.</source>
        <translation>La saisie n’est pas un code&#xa0;: un code ne comporte que des chiffres.</translation>
    </message>
</context>
<context>
    <name>OtpStore</name>
    <message>
        <source>The list of live codes has no place “%1”. Read it from the beginning.</source>
        <translation>La liste des codes actifs n’a pas d’emplacement «&#xa0;%1&#xa0;». Lisez-la depuis le début.</translation>
    </message>
    <message>
        <source>This number&apos;s code was sealed under another key than this desk has, so it can&apos;t be judged here. No attempt was counted. Enter it at the desk that placed the call, and have all desks given the same key (RINGPROOF_SEAL_KEY).</source>
        <translation>Le code de ce numéro a été scellé sous une autre clé que celle de ce poste&#xa0;: il ne peut pas être contrôlé ici. Aucun essai n’a été compté. Saisissez-le sur le poste qui a lancé l’appel, et faites donner la même clé à tous les postes (RINGPROOF_SEAL_KEY).</translation>
    </message>
</context>
<context>
    <name>PemFile</name>
    <message>
        <source>the file %1 can&apos;t be read: %2</source>
        <translation>le fichier %1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>there is no certificate in PEM form in %1</source>
        <translation>il n’y a pas de certificat au format PEM dans %1</translation>
    </message>
</context>
<context>
    <name>PhloRun</name>
    <message>
        <source>Nobody was called.</source>
        <translation>Personne n’a été appelé.</translation>
    </message>
    <message>
        <source>The phone may still ring; if it doesn&apos;t within a minute, call again.</source>
        <translation>Le téléphone peut encore sonner&#x202f;; s’il ne sonne pas dans la minute, rappelez.</translation>
    </message>
    <message>
        <source>The PHLO stopped before it placed a call. Nobody was called. Open the PHLO in Plivo&apos;s console and check that its nodes are connected, from Start to Initiate Call.</source>
        <translation>Le PHLO s’est arrêté avant de lancer un appel. Personne n’a été appelé. Ouvrez le PHLO dans la console de Plivo et vérifiez que ses nœuds sont reliés, de Start à Initiate Call.</translation>
    </message>
    <message>
        <source>The PHLO stopped at its node “%1”: nothing is connected to its output “%2”. Nobody was called. Open the PHLO in Plivo&apos;s console, connect that output to the next node, and save.</source>
        <translation>Le PHLO s’est arrêté à son nœud «&#xa0;%1&#xa0;»&#xa0;: rien n’est relié à sa sortie «&#xa0;%2&#xa0;». Personne n’a été appelé. Ouvrez le PHLO dans la console de Plivo, reliez cette sortie au nœud suivant et enregistrez.</translation>
    </message>
    <message>
        <source>Plivo took the request, but its answer can&apos;t be read.</source>
        <translation>Plivo a accepté la requête, mais sa réponse est illisible.</translation>
    </message>
    <message>
        <source>Plivo took the request and reported a fault: “%1”.</source>
        <translation>Plivo a accepté la requête et signalé une erreur&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Plivo knows no PHLO with this id in this account (status 404).</source>
        <translation>Plivo ne connaît aucun PHLO avec cet identifiant dans ce compte (statut 404).</translation>
    </message>
    <message>
        <source>Check the PHLO&apos;s id against the list of PHLOs in Plivo&apos;s console, and the auth id.</source>
        <translation>Comparez l’identifiant du PHLO avec la liste des PHLO dans la console de Plivo, et vérifiez l’auth id.</translation>
    </message>
</context>
<context>
    <name>PhloSettings</name>
    <message>
        <source>%1 is not a web address. It looks like https://phlorunner.plivo.com.</source>
        <translation>%1 n’est pas une adresse web. Exemple&#xa0;: https://phlorunner.plivo.com.</translation>
    </message>
    <message>
        <source>%1 has a user name or password in it. Take it out; the auth id and token have settings of their own.</source>
        <translation>%1 contient un nom d’utilisateur ou un mot de passe. Retirez-le&#x202f;; l’auth id et l’auth token ont leurs propres paramètres.</translation>
    </message>
    <message>
        <source>%1 has a “?” or “#” part. Only the address of the server belongs there.</source>
        <translation>%1 contient une partie «&#x202f;?&#xa0;» ou «&#xa0;#&#xa0;». Seule l’adresse du serveur a sa place ici.</translation>
    </message>
    <message>
        <source>%1 begins with http://, which would show the credentials and codes to the network. Use https://; http:// is accepted for this computer only.</source>
        <translation>%1 commence par http://, ce qui exposerait les identifiants et les codes au réseau. Utilisez https://; http:// n’est accepté que pour cet ordinateur.</translation>
    </message>
    <message>
        <source>“%1” is not the tag of a language (BCP 47), like es or pt-BR.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le code d’une langue (BCP 47), comme es ou pt-BR.</translation>
    </message>
    <message>
        <source>The language “%1” is there twice.</source>
        <translation>La langue «&#xa0;%1&#xa0;» y figure deux fois.</translation>
    </message>
    <message>
        <source>The PHLO for the language “%1” is not an id. Copy it again from the list of PHLOs in Plivo&apos;s console.</source>
        <translation>Le PHLO de la langue «&#xa0;%1&#xa0;» n’est pas un identifiant. Copiez-le de nouveau depuis la liste des PHLO dans la console de Plivo.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a key of a PHLO&apos;s Start node. Use letters, digits and _, as in language.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être une clé du nœud Start d’un PHLO. Utilisez des lettres, des chiffres et _, comme dans language.</translation>
    </message>
    <message>
        <source>The key “%1” is taken: the PHLO is given from, to and otp. Use another, as in language.</source>
        <translation>La clé «&#xa0;%1&#xa0;» est prise&#xa0;: le PHLO reçoit from, to et otp. Utilisez-en une autre, comme language.</translation>
    </message>
    <message>
        <source>Calls on this profile are in one language, so “%1” can&apos;t be chosen. Leave the language out, or have an administrator add languages to the profile.</source>
        <translation>Les appels de ce profil se font en une seule langue&#xa0;: «&#xa0;%1&#xa0;» ne peut pas être choisi. N’indiquez pas de langue, ou demandez à un administrateur d’ajouter des langues au profil.</translation>
    </message>
    <message>
        <source>Calls on this profile can&apos;t be made in “%1”. Choose one of: %2.</source>
        <translation>Les appels de ce profil ne peuvent pas se faire en «&#xa0;%1&#xa0;». Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The Plivo auth id is missing. Plivo&apos;s console shows it on its first page.</source>
        <translation>L’auth id de Plivo manque. La console de Plivo l’affiche sur sa première page.</translation>
    </message>
    <message>
        <source>The Plivo auth id has characters that no auth id has. Copy it again from the first page of Plivo&apos;s console.</source>
        <translation>L’auth id de Plivo contient des caractères qu’aucun auth id ne contient. Copiez-le de nouveau depuis la première page de la console de Plivo.</translation>
    </message>
    <message>
        <source>The PHLO&apos;s id is missing. Plivo&apos;s console shows it in the list of PHLOs.</source>
        <translation>L’identifiant du PHLO manque. La console de Plivo l’affiche dans la liste des PHLO.</translation>
    </message>
    <message>
        <source>The PHLO&apos;s id has characters that no such id has. Copy it again from the list of PHLOs in Plivo&apos;s console.</source>
        <translation>L’identifiant du PHLO contient des caractères qu’aucun identifiant de ce type ne contient. Copiez-le de nouveau depuis la liste des PHLO dans la console de Plivo.</translation>
    </message>
    <message>
        <source>The caller id “%1” is not + and 8 to 15 digits. Use a number of the Plivo account, written like +14155550100.</source>
        <translation>Le numéro appelant «&#xa0;%1&#xa0;» n’est pas un + suivi de 8 à 15 chiffres. Utilisez un numéro du compte Plivo, écrit comme +14155550100.</translation>
    </message>
    <message>
        <source>The PHLO address</source>
        <translation>L’adresse PHLO</translation>
    </message>
    <message>
        <source>The Voice address</source>
        <translation>L’adresse Voice</translation>
    </message>
    <message>
        <source>The deadline for Plivo&apos;s reply must be 1 to 60 seconds.</source>
        <translation>Le délai de réponse de Plivo doit être compris entre 1 et 60 secondes.</translation>
    </message>
    <message>
        <source>The Plivo auth token is missing. Plivo&apos;s console shows it on its first page.</source>
        <translation>L’auth token de Plivo manque. La console de Plivo l’affiche sur sa première page.</translation>
    </message>
    <message>
        <source>The Plivo auth token has a space or a character in it that no token has. Copy it again from the first page of Plivo&apos;s console.</source>
        <translation>L’auth token de Plivo contient une espace ou un caractère qu’aucun auth token ne contient. Copiez-le de nouveau depuis la première page de la console de Plivo.</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>There is a character in this that can&apos;t be shown. Enter the number in digits.</source>
        <translation>Il y a ici un caractère qui ne peut pas être affiché. Saisissez le numéro en chiffres.</translation>
    </message>
    <message>
        <source>“%1” doesn&apos;t belong in a telephone number. Enter one number, in digits.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas sa place dans un numéro de téléphone. Saisissez un seul numéro, en chiffres.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be dialled. Enter the number in digits, without words.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être composé. Saisissez le numéro en chiffres, sans mots.</translation>
    </message>
    <message>
        <source>Only a + so far. The country code and the number are missing.</source>
        <translation>Seulement un + pour l’instant. L’indicatif du pays et le numéro manquent.</translation>
    </message>
    <message>
        <source>There is no digit in this. Enter the number in digits.</source>
        <translation>Il n’y a aucun chiffre. Saisissez le numéro en chiffres.</translation>
    </message>
    <message>
        <source>This text is far too long for a telephone number. Enter the number alone.</source>
        <translation>Ce texte est bien trop long pour un numéro de téléphone. Saisissez seulement le numéro.</translation>
    </message>
    <message>
        <source>Enter a telephone number.</source>
        <translation>Saisissez un numéro de téléphone.</translation>
    </message>
    <message>
        <source>The voice call can&apos;t dial the extension %1. Ask for a number that rings directly.</source>
        <translation>L’appel vocal ne peut pas composer le poste %1. Demandez un numéro direct.</translation>
    </message>
    <message>
        <source>International freephone</source>
        <translation>Numéros verts internationaux</translation>
    </message>
    <message>
        <source>International shared-cost service</source>
        <translation>Numéros internationaux à coûts partagés</translation>
    </message>
    <message>
        <source>Inmarsat satellite network</source>
        <translation>Réseau satellite Inmarsat</translation>
    </message>
    <message>
        <source>Universal personal numbers</source>
        <translation>Numéros personnels universels</translation>
    </message>
    <message>
        <source>Global satellite network</source>
        <translation>Réseau mondial par satellite</translation>
    </message>
    <message>
        <source>International network</source>
        <translation>Réseau international</translation>
    </message>
    <message>
        <source>Humanitarian relief network</source>
        <translation>Réseau d’aide humanitaire</translation>
    </message>
    <message>
        <source>International premium-rate service</source>
        <translation>Numéros internationaux surtaxés</translation>
    </message>
    <message>
        <source>Worldwide network</source>
        <translation>Réseau mondial</translation>
    </message>
    <message>
        <source>This is too short for a number of %1. Is a digit missing, or the area code?</source>
        <translation>C’est trop court pour un numéro (%1). Manque-t-il un chiffre, ou l’indicatif régional&#x202f;?</translation>
    </message>
    <message>
        <source>This is too long for a number of %1. Is there a digit too many?</source>
        <translation>C’est trop long pour un numéro (%1). Y a-t-il un chiffre de trop&#x202f;?</translation>
    </message>
    <message>
        <source>This is too short for a telephone number. Digits are missing.</source>
        <translation>C’est trop court pour un numéro de téléphone. Il manque des chiffres.</translation>
    </message>
    <message>
        <source>No telephone of %1 can have this number. Check its digits with the customer.</source>
        <translation>Aucun téléphone (%1) ne peut avoir ce numéro. Vérifiez ses chiffres avec le client.</translation>
    </message>
    <message>
        <source>If %1 is meant, put a + in front.</source>
        <translation>S’il s’agit de %1, mettez un + devant.</translation>
    </message>
    <message>
        <source>This number has no country code, and no default country is set. Write it with + and the country code.</source>
        <translation>Ce numéro n’a pas d’indicatif de pays, et aucun pays par défaut n’est défini. Écrivez-le avec + et l’indicatif du pays.</translation>
    </message>
    <message>
        <source>No country has a calling code that starts %1. Check the digits after the +.</source>
        <translation>Aucun pays n’a d’indicatif qui commence par %1. Vérifiez les chiffres après le +.</translation>
    </message>
    <message>
        <source>This has %1 digits; no telephone number has that many. Enter one number at a time.</source>
        <translation>Il y a ici %1 chiffres&#x202f;; aucun numéro de téléphone n’en a autant. Saisissez un numéro à la fois.</translation>
    </message>
    <message>
        <source>landline number</source>
        <translation>numéro fixe</translation>
    </message>
    <message>
        <source>mobile number</source>
        <translation>numéro mobile</translation>
    </message>
    <message>
        <source>landline or mobile number</source>
        <translation>numéro fixe ou mobile</translation>
    </message>
    <message>
        <source>freephone number</source>
        <translation>numéro vert</translation>
    </message>
    <message>
        <source>premium-rate number</source>
        <translation>numéro surtaxé</translation>
    </message>
    <message>
        <source>shared-cost number</source>
        <translation>numéro à coûts partagés</translation>
    </message>
    <message>
        <source>VoIP number</source>
        <translation>numéro VoIP</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>numéro personnel</translation>
    </message>
    <message>
        <source>pager number</source>
        <translation>numéro de messageur</translation>
    </message>
    <message>
        <source>company-wide number</source>
        <translation>numéro d’entreprise</translation>
    </message>
    <message>
        <source>voicemail number</source>
        <translation>numéro de messagerie vocale</translation>
    </message>
    <message>
        <source>satellite number</source>
        <translation>numéro satellite</translation>
    </message>
    <message>
        <source>number of an unknown kind</source>
        <translation>numéro d’un type inconnu</translation>
    </message>
</context>
<context>
    <name>Plivo</name>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Attendez une minute, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Attendez %n seconde, puis réessayez.</numerusform>
            <numerusform>Attendez %n secondes, puis réessayez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s), then try again.</source>
        <translation>
            <numerusform>Attendez %n minute, puis réessayez.</numerusform>
            <numerusform>Attendez %n minutes, puis réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection, then try again.</source>
        <translation>Vérifiez la connexion réseau de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be found.</source>
        <translation>Le serveur %1 est introuvable.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection and the address in the profile.</source>
        <translation>Vérifiez la connexion réseau de cet ordinateur et l’adresse dans le profil.</translation>
    </message>
    <message>
        <source>The server %1 refuses connections.</source>
        <translation>Le serveur %1 refuse les connexions.</translation>
    </message>
    <message>
        <source>Check the address in the profile and that no firewall is in the way, then try again.</source>
        <translation>Vérifiez l’adresse dans le profil et qu’aucun pare-feu ne fait obstacle, puis réessayez.</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be reached.</source>
        <translation>Le serveur %1 est injoignable.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Aucune connexion sécurisée à %1 n’a pu être établie.</translation>
    </message>
    <message>
        <source>Check the address and port in the profile.</source>
        <translation>Vérifiez l’adresse et le port dans le profil.</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t prove that it is the right one: %2.</source>
        <translation>Le serveur %1 ne peut pas prouver qu’il est le bon&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock and the address in the profile, and whether something on the network inspects traffic.</source>
        <translation>Vérifiez l’horloge de cet ordinateur et l’adresse dans le profil, et si quelque chose sur le réseau inspecte le trafic.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: it speaks no TLS of version 1.2 or later.</source>
        <translation>Aucune connexion sécurisée à %1 n’a pu être établie&#xa0;: il ne prend pas en charge TLS 1.2 ou ultérieur.</translation>
    </message>
    <message>
        <source>Check the address in the profile, and whether something on the network inspects traffic.</source>
        <translation>Vérifiez l’adresse dans le profil, et si quelque chose sur le réseau inspecte le trafic.</translation>
    </message>
    <message>
        <source>The profile&apos;s own authorities can&apos;t be used: %1.</source>
        <translation>Les autorités propres au profil ne peuvent pas être utilisées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check network.ca in the profile.</source>
        <translation>Vérifiez network.ca dans le profil.</translation>
    </message>
    <message>
        <source>The proxy didn&apos;t make a connection to %1.</source>
        <translation>Le proxy n’a pas établi de connexion à %1.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s proxy settings, then try again.</source>
        <translation>Vérifiez les paramètres de proxy de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a user name and password, and doesn&apos;t accept what this computer&apos;s proxy settings have.</source>
        <translation>Le proxy vers %1 demande un nom d’utilisateur et un mot de passe, et n’accepte pas ceux des paramètres de proxy de cet ordinateur.</translation>
    </message>
    <message>
        <source>Put the right ones into this computer&apos;s proxy settings, or ask whoever runs the proxy to let this server through without.</source>
        <translation>Mettez les bons dans les paramètres de proxy de cet ordinateur, ou demandez au responsable du proxy de laisser passer ce serveur sans eux.</translation>
    </message>
    <message>
        <source>The server %1 didn&apos;t answer in time.</source>
        <translation>Le serveur %1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be reached: it didn&apos;t answer in time.</source>
        <translation>Le serveur %1 est injoignable&#xa0;: il n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before its answer was here.</source>
        <translation>La connexion à %1 a été coupée avant l’arrivée de sa réponse.</translation>
    </message>
    <message>
        <source>The server %1 sent an answer that can&apos;t be read.</source>
        <translation>Le serveur %1 a envoyé une réponse illisible.</translation>
    </message>
    <message>
        <source>Check the address in the profile; if it is right, look at Plivo&apos;s status page.</source>
        <translation>Vérifiez l’adresse dans le profil&#x202f;; si elle est correcte, consultez la page d’état de Plivo.</translation>
    </message>
    <message>
        <source>The program ended before %1 had answered.</source>
        <translation>Le programme s’est terminé avant la réponse de %1.</translation>
    </message>
    <message>
        <source>%1 Plivo says: “%2”.</source>
        <translation>%1 Plivo indique&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Plivo didn&apos;t understand the request (status 400).</source>
        <translation>Plivo n’a pas compris la requête (statut 400).</translation>
    </message>
    <message>
        <source>Check the caller id in the profile, and that the PHLO&apos;s Start node has the keys from, to and otp.</source>
        <translation>Vérifiez le numéro appelant dans le profil, et que le nœud Start du PHLO a les clés from, to et otp.</translation>
    </message>
    <message>
        <source>Plivo didn&apos;t accept the auth id and auth token (status 401).</source>
        <translation>Plivo n’a pas accepté l’auth id et l’auth token (statut 401).</translation>
    </message>
    <message>
        <source>Check both against the first page of Plivo&apos;s console.</source>
        <translation>Comparez les deux avec la première page de la console de Plivo.</translation>
    </message>
    <message>
        <source>The Plivo account has no credit for this (status 402).</source>
        <translation>Le compte Plivo n’a pas assez de crédit (statut 402).</translation>
    </message>
    <message>
        <source>Ask an administrator to add credit in Plivo&apos;s console.</source>
        <translation>Demandez à un administrateur d’ajouter du crédit dans la console de Plivo.</translation>
    </message>
    <message>
        <source>Plivo doesn&apos;t allow this account to do that (status 403).</source>
        <translation>Plivo n’autorise pas ce compte à faire cela (statut 403).</translation>
    </message>
    <message>
        <source>Ask an administrator to look at the account&apos;s permissions in Plivo&apos;s console.</source>
        <translation>Demandez à un administrateur de vérifier les autorisations du compte dans la console de Plivo.</translation>
    </message>
    <message>
        <source>Plivo has had too many requests from this account (status 429).</source>
        <translation>Plivo a reçu trop de requêtes de ce compte (statut 429).</translation>
    </message>
    <message>
        <source>The server points to another address (status %1), which isn&apos;t followed because the credentials would go with it.</source>
        <translation>Le serveur renvoie vers une autre adresse (statut %1), qui n’est pas suivie car les identifiants partiraient avec.</translation>
    </message>
    <message>
        <source>Check the address in the profile.</source>
        <translation>Vérifiez l’adresse dans le profil.</translation>
    </message>
    <message>
        <source>Plivo has a fault of its own (status %1).</source>
        <translation>Plivo rencontre une erreur interne (statut %1).</translation>
    </message>
    <message>
        <source>If it stays, look at Plivo&apos;s status page.</source>
        <translation>Si cela persiste, consultez la page d’état de Plivo.</translation>
    </message>
    <message>
        <source>Plivo refused the request (status %1).</source>
        <translation>Plivo a refusé la requête (statut %1).</translation>
    </message>
    <message>
        <source>Check the profile&apos;s settings; if they are right, ask Plivo&apos;s support.</source>
        <translation>Vérifiez les paramètres du profil&#x202f;; s’ils sont corrects, adressez-vous à l’assistance de Plivo.</translation>
    </message>
</context>
<context>
    <name>PlivoCheck</name>
    <message>
        <source>The account has no credit left (%1). Unless Plivo bills it afterwards, add credit in Plivo&apos;s console, or calls will fail.</source>
        <translation>Le compte n’a plus de crédit (%1). À moins que Plivo ne facture après coup, ajoutez du crédit dans la console de Plivo, sinon les appels échoueront.</translation>
    </message>
    <message>
        <source>The account&apos;s credit is low (%1). Add credit in Plivo&apos;s console before calls begin to fail.</source>
        <translation>Le crédit du compte est faible (%1). Ajoutez du crédit dans la console de Plivo avant que les appels n’échouent.</translation>
    </message>
    <message>
        <source>The account has credit (%1).</source>
        <translation>Le compte a du crédit (%1).</translation>
    </message>
    <message>
        <source>Plivo knows the account.</source>
        <translation>Plivo connaît le compte.</translation>
    </message>
    <message>
        <source>Plivo knows the account: %1.</source>
        <translation>Plivo connaît le compte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The PHLO is there: %1, made on %2.</source>
        <translation>Le PHLO existe&#xa0;: %1, créé le %2.</translation>
    </message>
    <message>
        <source>The PHLO is there: %1.</source>
        <translation>Le PHLO existe&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>can&apos;t be used: %1</source>
        <translation>ne peut pas être utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>can&apos;t allow &quot;%1&quot;: such numbers are always refused because of what they cost.</source>
        <translation>ne peut pas autoriser «&#xa0;%1&#xa0;»&#xa0;: ces numéros sont toujours refusés en raison de leur coût.</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;. Besides the ordinary kinds, which are always allowed, there are: %2.</source>
        <translation>cite «&#xa0;%1&#xa0;». Outre les types ordinaires, toujours autorisés, il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>must name a file by its whole path: &quot;/path/ca.pem&quot;.</source>
        <translation>doit désigner un fichier par son chemin complet&#xa0;: &quot;/path/ca.pem&quot;.</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;, which is no country code (two letters, ISO 3166-1: &quot;US&quot;).</source>
        <translation>cite «&#xa0;%1&#xa0;», qui n’est pas un code de pays (deux lettres, ISO 3166-1&#xa0;: &quot;US&quot;).</translation>
    </message>
    <message>
        <source>is missing: it names the PHLO that places the calls (auth_id, phlo_id, from).</source>
        <translation>manque&#xa0;: il désigne le PHLO qui lance les appels (auth_id, phlo_id, from).</translation>
    </message>
    <message>
        <source>must be &quot;sealed&quot;: %1</source>
        <translation>doit être &quot;sealed&quot;&#xa0;: %1</translation>
    </message>
    <message>
        <source>must be a country code (two letters, ISO 3166-1: &quot;US&quot;).</source>
        <translation>doit être un code de pays (deux lettres, ISO 3166-1&#xa0;: &quot;US&quot;).</translation>
    </message>
    <message>
        <source>There is no config file %1. Check the path.</source>
        <translation>Il n’y a pas de fichier de configuration %1. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a config file.</source>
        <translation>%1 est un dossier, pas un fichier de configuration.</translation>
    </message>
    <message>
        <source>The config file %1 can&apos;t be read: %2.</source>
        <translation>Le fichier de configuration %1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a config file.</source>
        <translation>%1 est trop volumineux pour un fichier de configuration.</translation>
    </message>
    <message>
        <source>%1: line %2 is not JSON: %3.</source>
        <translation>%1&#xa0;: la ligne %2 n’est pas du JSON&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: a config file is one JSON object in braces.</source>
        <translation>%1&#xa0;: un fichier de configuration est un seul objet JSON entre accolades.</translation>
    </message>
</context>
<context>
    <name>ProfileName</name>
    <message>
        <source>A profile needs a name.</source>
        <translation>Un profil a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The name is too long: a profile&apos;s name has at most %1 characters.</source>
        <translation>Le nom est trop long&#xa0;: un nom de profil a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>The name has a character in it that can&apos;t be read. Type it again.</source>
        <translation>Le nom contient un caractère illisible. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The name has an invisible character in it. Type it again.</source>
        <translation>Le nom contient un caractère invisible. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>A profile&apos;s name can&apos;t begin or end with a space.</source>
        <translation>Un nom de profil ne peut ni commencer ni finir par une espace.</translation>
    </message>
    <message>
        <source>A profile&apos;s name can&apos;t begin with a dot or a hyphen, nor end with a dot.</source>
        <translation>Un nom de profil ne peut pas commencer par un point ou un trait d’union, ni finir par un point.</translation>
    </message>
    <message>
        <source>A profile&apos;s name can&apos;t have a “%1” in it, because it is a file&apos;s name too.</source>
        <translation>Un nom de profil ne peut pas contenir «&#xa0;%1&#xa0;», car c’est aussi un nom de fichier.</translation>
    </message>
    <message>
        <source>Windows keeps the name “%1” for a device. Choose another.</source>
        <translation>Windows réserve le nom «&#xa0;%1&#xa0;» à un périphérique. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The name “sandbox” is taken: that profile is always there. Choose another.</source>
        <translation>Le nom «&#xa0;sandbox&#xa0;» est pris&#xa0;: ce profil existe toujours. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>ProfileSaving</name>
    <message>
        <source>The audit log has a key from now on, which is in the keychain. Programs of yours that can&apos;t ask the keychain, such as scheduled ones, need it in RINGPROOF_AUDIT_KEY.</source>
        <translation>Le journal d’audit a désormais une clé, conservée dans le trousseau. Vos programmes qui ne peuvent pas interroger le trousseau, comme les tâches planifiées, en ont besoin dans RINGPROOF_AUDIT_KEY.</translation>
    </message>
</context>
<context>
    <name>ProfileTransfer</name>
    <message>
        <source>%1 can&apos;t be read (%2). Check the path.</source>
        <translation>%1 ne peut pas être lu (%2). Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2). Nothing was imported.</source>
        <translation>%1 ne peut pas être lu (%2). Rien n’a été importé.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Nothing was exported; name a file in a folder that you may write to.</source>
        <translation>%1 ne peut pas être écrit (%2). Rien n’a été exporté&#x202f;; indiquez un fichier dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing was exported; name another file.</source>
        <translation>%1 existe déjà. Rien n’a été exporté&#x202f;; indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>The secrets of this profile can&apos;t be kept: %1 Nothing was imported. Unlock the keychain, or import the profile without its secrets and set them in the environment.</source>
        <translation>Les secrets de ce profil ne peuvent pas être conservés&#xa0;: %1 Rien n’a été importé. Déverrouillez le trousseau, ou importez le profil sans ses secrets et définissez-les dans l’environnement.</translation>
    </message>
    <message>
        <source>The sandbox is on every computer already and isn&apos;t exported.</source>
        <translation>Le bac à sable existe déjà sur chaque ordinateur et ne s’exporte pas.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>code read out by the customer</source>
        <translation>code lu à voix haute par le client</translation>
    </message>
    <message>
        <source>code keyed in on the phone</source>
        <translation>code tapé sur le téléphone</translation>
    </message>
    <message>
        <source>code entered at another desk</source>
        <translation>code saisi sur un autre poste</translation>
    </message>
    <message>
        <source>code entered by %1</source>
        <translation>code saisi par %1</translation>
    </message>
</context>
<context>
    <name>ReceiptFormat</name>
    <message>
        <source>Phone number {number} verified by voice call, {how}, {time}, by {operator} (run {run_id}, audit row {row})</source>
        <comment>The words in braces stay as they are.</comment>
        <translation>Numéro de téléphone {number} vérifié par appel vocal, {how}, {time}, par {operator} (exécution {run_id}, ligne d’audit {row})</translation>
    </message>
    <message>
        <source>It is longer than a receipt&apos;s format may be (%1 characters). Shorten it.</source>
        <translation>C’est plus long que ne peut l’être le format d’un reçu (%1 caractères). Raccourcissez-le.</translation>
    </message>
    <message>
        <source>It has a line break or an invisible character in it. A receipt is one line; take it out.</source>
        <translation>Il contient un saut de ligne ou un caractère invisible. Un reçu tient en une ligne&#x202f;; retirez-le.</translation>
    </message>
    <message>
        <source>There is no placeholder {%1}. There are: %2.</source>
        <translation>Il n’y a pas de variable {%1}. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The brace at character %1 is alone. Write {{ or }} for a brace itself.</source>
        <translation>L’accolade au caractère %1 est seule. Écrivez {{ ou }} pour une accolade proprement dite.</translation>
    </message>
</context>
<context>
    <name>RedisAddress</name>
    <message>
        <source>Between the brackets of a Redis address stands an IPv6 address, such as redis://[::1]:6379/0.</source>
        <translation>Entre les crochets d’une adresse Redis se place une adresse IPv6, comme redis://[::1]:6379/0.</translation>
    </message>
    <message>
        <source>An IPv6 address stands in brackets, such as redis://[::1]:6379/0.</source>
        <translation>Une adresse IPv6 s’écrit entre crochets, comme redis://[::1]:6379/0.</translation>
    </message>
    <message>
        <source>The Redis address names no host. Write it as redis://127.0.0.1:6379/0.</source>
        <translation>L’adresse Redis ne nomme aucun hôte. Écrivez-la comme redis://127.0.0.1:6379/0.</translation>
    </message>
    <message>
        <source>The host of the Redis address has a character that no host name has.</source>
        <translation>L’hôte de l’adresse Redis contient un caractère qu’aucun nom d’hôte ne contient.</translation>
    </message>
    <message>
        <source>The port of the Redis address, after the colon, must be a number from 1 to 65535.</source>
        <translation>Le port de l’adresse Redis, après le deux-points, doit être un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>A %1:// address names one server, and this one has a comma in it. Lists of servers begin with %1+sentinel:// or %1+cluster://.</source>
        <translation>Une adresse %1:// désigne un seul serveur, et celle-ci contient une virgule. Les listes de serveurs commencent par %1+sentinel:// ou %1+cluster://.</translation>
    </message>
    <message>
        <source>Server %1 of the list in the Redis address can&apos;t be read. %2</source>
        <translation>Le serveur %1 de la liste dans l’adresse Redis est illisible. %2</translation>
    </message>
    <message>
        <source>A %1:// address names after its slash what the Sentinels watch, by letters, digits, dots, hyphens and underscores, such as %1://10.0.0.1:26379,10.0.0.2:26379/mymaster.</source>
        <translation>Une adresse %1:// nomme après sa barre oblique ce que les Sentinels surveillent, avec des lettres, chiffres, points, traits d’union et tirets bas, comme %1://10.0.0.1:26379,10.0.0.2:26379/mymaster.</translation>
    </message>
    <message>
        <source>What stands after the slash of the Redis address must be the number of a database, such as 0.</source>
        <translation>Après la barre oblique de l’adresse Redis doit venir le numéro d’une base de données, comme 0.</translation>
    </message>
    <message>
        <source>A Redis cluster has one database, 0. Leave out what stands after the slash of the Redis address.</source>
        <translation>Un Redis Cluster n’a qu’une base de données, 0. Supprimez ce qui suit la barre oblique de l’adresse Redis.</translation>
    </message>
    <message>
        <source>A Redis address must not hold a password, because addresses are shown and stored. Leave it out and set the environment variable RINGPROOF_REDIS_PASSWORD.</source>
        <translation>Une adresse Redis ne doit pas contenir de mot de passe, car les adresses sont affichées et enregistrées. Retirez-le et définissez la variable d’environnement RINGPROOF_REDIS_PASSWORD.</translation>
    </message>
    <message>
        <source>The Redis address has an option that Ringproof doesn&apos;t know%1. There are: ca, cert, key, servername.</source>
        <translation>L’adresse Redis contient une option que Ringproof ne connaît pas%1. Il y a&#xa0;: ca, cert, key, servername.</translation>
    </message>
    <message>
        <source>The option %1 of the Redis address is about TLS, which a %2:// address doesn&apos;t use. For TLS, write %3://.</source>
        <translation>L’option %1 de l’adresse Redis concerne TLS, qu’une adresse %2:// n’utilise pas. Pour TLS, écrivez %3://.</translation>
    </message>
    <message>
        <source>The value of the option %1 of the Redis address can&apos;t be read: a % in it is written %25.</source>
        <translation>La valeur de l’option %1 de l’adresse Redis est illisible&#xa0;: un % s’y écrit %25.</translation>
    </message>
    <message>
        <source>The option %1 of the Redis address has no value.</source>
        <translation>L’option %1 de l’adresse Redis n’a pas de valeur.</translation>
    </message>
    <message>
        <source>The option %1 stands twice in the Redis address.</source>
        <translation>L’option %1 figure deux fois dans l’adresse Redis.</translation>
    </message>
    <message>
        <source>The option %1 of the Redis address must name a file by its whole path, such as %1=/etc/ringproof/%1.pem.</source>
        <translation>L’option %1 de l’adresse Redis doit désigner un fichier par son chemin complet, comme %1=/etc/ringproof/%1.pem.</translation>
    </message>
    <message>
        <source>The option %1 of the Redis address must be the name in the server&apos;s certificate, such as redis.example.com.</source>
        <translation>L’option %1 de l’adresse Redis doit être le nom figurant dans le certificat du serveur, comme redis.example.com.</translation>
    </message>
    <message>
        <source>The options cert and key of the Redis address go together, and %1 is missing.</source>
        <translation>Les options cert et key de l’adresse Redis vont ensemble, et %1 manque.</translation>
    </message>
    <message>
        <source>A Redis address begins with redis://, such as redis://127.0.0.1:6379/0.</source>
        <translation>Une adresse Redis commence par redis://, comme redis://127.0.0.1:6379/0.</translation>
    </message>
    <message>
        <source>The address is of a kind that Ringproof doesn&apos;t know. A Redis address begins with redis://, rediss:// (TLS), redis+sentinel:// or redis+cluster://, such as redis://127.0.0.1:6379/0.</source>
        <translation>L’adresse est d’un type que Ringproof ne connaît pas. Une adresse Redis commence par redis://, rediss:// (TLS), redis+sentinel:// ou redis+cluster://, comme redis://127.0.0.1:6379/0.</translation>
    </message>
    <message>
        <source>The user in the Redis address, before the @, can&apos;t be read. Write special characters as %2F and the like.</source>
        <translation>L’utilisateur dans l’adresse Redis, avant le @, est illisible. Écrivez les caractères spéciaux sous la forme %2F et semblables.</translation>
    </message>
    <message>
        <source>There is a # in the Redis address. Leave it out; in the name of a file it is written %23.</source>
        <translation>Il y a un # dans l’adresse Redis. Retirez-le&#x202f;; dans un nom de fichier, il s’écrit %23.</translation>
    </message>
</context>
<context>
    <name>RedisTls</name>
    <message>
        <source>the key in %1 is locked by a passphrase, for which nobody can be asked here. Use a key without one, in a file that only its user can read</source>
        <translation>la clé dans %1 est protégée par une phrase secrète, que l’on ne peut demander à personne ici. Utilisez-en une sans, dans un fichier que seul son utilisateur peut lire</translation>
    </message>
    <message>
        <source>there is no EC or RSA key in PEM form in %1</source>
        <translation>il n’y a pas de clé EC ou RSA au format PEM dans %1</translation>
    </message>
    <message>
        <source>it asks for a certificate of ours. Name one with its key: ?cert=/path/desk.pem&amp;key=/path/desk.key</source>
        <translation>il demande un certificat de notre part. Indiquez-en un avec sa clé&#xa0;:&#x202f;?cert=/path/desk.pem&amp;key=/path/desk.key</translation>
    </message>
    <message>
        <source>it and Ringproof have no way of TLS in common</source>
        <translation>lui et Ringproof n’ont aucun mode TLS en commun</translation>
    </message>
    <message>
        <source>it doesn&apos;t take us by TLS as we come. It may ask for a certificate of ours: ?cert=/path/desk.pem&amp;key=/path/desk.key</source>
        <translation>il ne nous accepte pas par TLS tels quels. Il demande peut-être un certificat de notre part&#xa0;:&#x202f;?cert=/path/desk.pem&amp;key=/path/desk.key</translation>
    </message>
    <message>
        <source>it speaks no TLS of version 1.2 or later</source>
        <translation>il ne prend pas en charge TLS 1.2 ou ultérieur</translation>
    </message>
    <message>
        <source>it serves no host of the name that it was asked for. Check the host, and servername if there is one</source>
        <translation>il ne sert aucun hôte du nom demandé. Vérifiez l’hôte, et servername s’il y en a un</translation>
    </message>
    <message>
        <source>our certificate in %1 has expired</source>
        <translation>notre certificat dans %1 a expiré</translation>
    </message>
    <message>
        <source>our certificate in %1 was revoked</source>
        <translation>notre certificat dans %1 a été révoqué</translation>
    </message>
    <message>
        <source>it doesn&apos;t know the authority that issued our certificate in %1</source>
        <translation>il ne connaît pas l’autorité qui a émis notre certificat dans %1</translation>
    </message>
    <message>
        <source>it doesn&apos;t accept our certificate in %1</source>
        <translation>il n’accepte pas notre certificat dans %1</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>your administrator</source>
        <translation>votre administrateur</translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>dans %n seconde</numerusform>
            <numerusform>dans %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>dans %n minute</numerusform>
            <numerusform>dans %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>dans %n heure</numerusform>
            <numerusform>dans %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be called again %1, or at once if a supervisor resets the number.</source>
        <translation>Il pourra être rappelé %1, ou tout de suite si un responsable réinitialise le numéro.</translation>
    </message>
    <message>
        <source>It can be called again %1. Resetting numbers is switched off on this computer; ask %2 if it can&apos;t wait.</source>
        <translation>Il pourra être rappelé %1. La réinitialisation des numéros est désactivée sur cet ordinateur&#x202f;; adressez-vous à %2 si cela ne peut pas attendre.</translation>
    </message>
    <message>
        <source>%1 is a %2. This profile doesn&apos;t call such numbers. Ask the customer for another number, or %3 to allow them.</source>
        <translation>%1 est un %2. Ce profil n’appelle pas de tels numéros. Demandez un autre numéro au client, ou demandez à %3 de les autoriser.</translation>
    </message>
    <message>
        <source>%1 is a %2. Calls to such numbers are always refused because of what they cost; nobody can allow them. Ask the customer for another number.</source>
        <translation>%1 est un %2. Les appels vers de tels numéros sont toujours refusés en raison de leur coût&#x202f;; personne ne peut les autoriser. Demandez un autre numéro au client.</translation>
    </message>
    <message>
        <source>%1 belongs to no country (%2), and this profile calls numbers of certain countries only. Ask the customer for another number.</source>
        <translation>%1 n’appartient à aucun pays (%2), et ce profil n’appelle que les numéros de certains pays. Demandez un autre numéro au client.</translation>
    </message>
    <message>
        <source>%1 is a number of %2, which shares the calling code +%3 with %4 and isn&apos;t among the countries that this profile calls. Ask the customer for another number, or %5 to allow %2 (%6).</source>
        <translation>%1 est un numéro d’un pays (%2) qui partage l’indicatif +%3 avec %4 et ne fait pas partie de ceux que ce profil appelle. Demandez un autre numéro au client, ou demandez à %5 d’autoriser ce pays&#xa0;: %2 (%6).</translation>
    </message>
    <message>
        <source>%1 is a number of %2, which isn&apos;t among the countries that this profile calls. Ask the customer for another number, or %3 to allow %2 (%4).</source>
        <translation>%1 est un numéro d’un pays (%2) qui ne fait pas partie de ceux que ce profil appelle. Demandez un autre numéro au client, ou demandez à %3 d’autoriser ce pays&#xa0;: %2 (%4).</translation>
    </message>
    <message>
        <source>%1 is never called by this profile: it is on the list of refused numbers (%2). Ask the customer for another number, or %3 to take it off the list.</source>
        <translation>%1 n’est jamais appelé par ce profil&#xa0;: il figure dans la liste des numéros refusés (%2). Demandez un autre numéro au client, ou demandez à %3 de le retirer de la liste.</translation>
    </message>
    <message>
        <source>%1 was called a moment ago. %2</source>
        <translation>%1 vient d’être appelé. %2</translation>
    </message>
    <message>
        <source>%1 has had all the calls that are allowed in an hour. %2</source>
        <translation>%1 a reçu tous les appels autorisés en une heure. %2</translation>
    </message>
    <message>
        <source>%1 has had all the calls that are allowed in a day. %2</source>
        <translation>%1 a reçu tous les appels autorisés en une journée. %2</translation>
    </message>
    <message>
        <source>The account&apos;s calls for today are used up. Calls are possible again %1, when the day ends in UTC; if they can&apos;t wait, ask %2 to raise the daily budget.</source>
        <translation>Les appels du compte pour aujourd’hui sont épuisés. Ils seront de nouveau possibles %1, à la fin de la journée UTC&#x202f;; s’ils ne peuvent pas attendre, demandez à %2 d’augmenter le quota quotidien.</translation>
    </message>
    <message>
        <source>Resetting numbers is switched off on this computer. Ask %1 if you need it.</source>
        <translation>La réinitialisation des numéros est désactivée sur cet ordinateur. Adressez-vous à %1 si vous en avez besoin.</translation>
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
        <translation>La requête ne nomme aucun hôte. Envoyez un en-tête Host.</translation>
    </message>
    <message>
        <source>The request was sent to another name than this computer&apos;s own. Use localhost or 127.0.0.1 with the port, or serve behind a proxy.</source>
        <translation>La requête a été envoyée à un autre nom que celui de cet ordinateur. Utilisez localhost ou 127.0.0.1 avec le port, ou servez derrière un proxy.</translation>
    </message>
    <message>
        <source>The request comes from a page of another site. Pages in a browser may not place calls; let your server make the request.</source>
        <translation>La requête vient d’une page d’un autre site. Les pages d’un navigateur ne peuvent pas lancer d’appels&#x202f;; faites faire la requête par votre serveur.</translation>
    </message>
    <message>
        <source>Too many requests with a wrong token came from here. Wait, then send the right one.</source>
        <translation>Trop de requêtes avec un mauvais jeton sont venues d’ici. Attendez, puis envoyez le bon.</translation>
    </message>
    <message>
        <source>The request shows no token, or a wrong one. Send it as a Bearer token, or as the password of Basic authentication.</source>
        <translation>La requête ne présente aucun jeton, ou un mauvais. Envoyez-le comme jeton Bearer, ou comme mot de passe de l’authentification Basic.</translation>
    </message>
</context>
<context>
    <name>RespReader</name>
    <message>
        <source>it sent a reply larger than any that was asked for</source>
        <translation>il a envoyé une réponse plus grande que toutes celles demandées</translation>
    </message>
    <message>
        <source>what it sends is not the protocol of a Redis</source>
        <translation>ce qu’il envoie n’est pas le protocole d’un Redis</translation>
    </message>
</context>
<context>
    <name>Ringproof::ActiveCodes</name>
    <message>
        <source>Ran out</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Attempts used up</source>
        <translation>Essais épuisés</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Call not placed</source>
        <translation>Appel non lancé</translation>
    </message>
    <message>
        <source>About to run out</source>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Wrong code entered</source>
        <translation>Code erroné saisi</translation>
    </message>
    <message>
        <source>Waiting for the code</source>
        <translation>En attente du code</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>attempts left</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Number ending in %1, %2, by %3</source>
        <translation>Numéro finissant par %1, %2, par %3</translation>
    </message>
    <message>
        <source>Number ending in %1, %2, %3 left, attempts left %4, by %5</source>
        <translation>Numéro finissant par %1, %2, reste %3, essais restants&#xa0;: %4, par %5</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Attempts left</source>
        <translation>Essais restants</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Called at</source>
        <translation>Appelé à</translation>
    </message>
</context>
<context>
    <name>Ringproof::ActiveCodesPage</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Active codes</source>
        <translation>Codes actifs</translation>
    </message>
    <message>
        <source>State of the list</source>
        <translation>État de la liste</translation>
    </message>
    <message>
        <source>The codes that customers of the whole team can use now. The codes themselves are never shown.</source>
        <translation>Les codes que les clients de toute l’équipe peuvent utiliser en ce moment. Les codes eux-mêmes ne sont jamais affichés.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter by operator or number</source>
        <translation>Filtrer par opérateur ou numéro</translation>
    </message>
    <message>
        <source>Part of an operator&apos;s name, a whole number, or its last two digits</source>
        <translation>Partie du nom d’un opérateur, numéro entier ou ses deux derniers chiffres</translation>
    </message>
    <message>
        <source>Codes shown</source>
        <translation>Codes affichés</translation>
    </message>
    <message>
        <source>The store can&apos;t be asked</source>
        <translation>Le stockage ne peut pas être interrogé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No live code matches the filter.</source>
        <translation>Aucun code actif ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No live codes</source>
        <translation>Aucun code actif</translation>
    </message>
    <message>
        <source>As soon as somebody on the team calls a customer, the code is listed here until it is used or runs out.</source>
        <translation>Dès qu’un membre de l’équipe appelle un client, le code figure ici jusqu’à ce qu’il soit utilisé ou expire.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n code(s)</source>
        <translation>
            <numerusform>%1 sur %n code</numerusform>
            <numerusform>%1 sur %n codes</numerusform>
        </translation>
    </message>
    <message>
        <source>The code of %1 may still work. %2</source>
        <translation>Le code de %1 fonctionne peut-être encore. %2</translation>
    </message>
    <message>
        <source>The code of %1 was revoked.</source>
        <translation>Le code de %1 a été révoqué.</translation>
    </message>
    <message>
        <source>The code of %1 had ended before.</source>
        <translation>Le code de %1 avait déjà pris fin.</translation>
    </message>
</context>
<context>
    <name>Ringproof::AppearanceSection</name>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Celles du système</translation>
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
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>The size of text is the system&apos;s own.</source>
        <translation>La taille du texte est celle du système.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Rien ne bouge tout seul</translation>
    </message>
    <message>
        <source>The ring around a code and the sign of a ringing phone stand still then; what they say stands beside them.</source>
        <translation>L’anneau autour d’un code et le signe d’un téléphone qui sonne restent alors immobiles&#x202f;; ce qu’ils disent est écrit à côté.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the console</source>
        <translation>Langue de la console</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Of the windows. In which languages calls are made is a setting of the profile, under Plivo.</source>
        <translation>Celle des fenêtres. Les langues des appels se règlent dans le profil, sous Plivo.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Attention</name>
    <message>
        <source>%1 is verified</source>
        <translation>%1 est vérifié</translation>
    </message>
    <message>
        <source>The customer keyed in the code on the phone.</source>
        <translation>Le client a tapé le code sur le téléphone.</translation>
    </message>
    <message>
        <source>The code was entered at another desk.</source>
        <translation>Le code a été saisi sur un autre poste.</translation>
    </message>
    <message>
        <source>The call to %1 failed</source>
        <translation>L’appel vers %1 a échoué</translation>
    </message>
    <message>
        <source>%1. The customer&apos;s card says what to do next.</source>
        <translation>%1. La fiche du client dit quoi faire ensuite.</translation>
    </message>
    <message>
        <source>No call was placed. The customer&apos;s card says why.</source>
        <translation>Aucun appel n’a été lancé. La fiche du client dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditCheckCard</name>
    <message>
        <source>Is it sound?</source>
        <translation>Est-il intact&#x202f;?</translation>
    </message>
    <message>
        <source>Reads every row and finds the first that was changed, removed or put in, and whether rows are missing at the end.</source>
        <translation>Lit chaque ligne et trouve la première qui a été modifiée, supprimée ou insérée, et si des lignes manquent à la fin.</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Contrôler le journal</translation>
    </message>
    <message>
        <source>Check the audit log</source>
        <translation>Contrôler le journal d’audit</translation>
    </message>
    <message>
        <source>Checking the log</source>
        <translation>Contrôle du journal</translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditKeyCard</name>
    <message>
        <source>The log and its key</source>
        <translation>Le journal et sa clé</translation>
    </message>
    <message>
        <source>Every call, verification and change is written down with who did it and when; numbers are masked, and a code is never written. The log belongs to this computer, whatever the profile.</source>
        <translation>Chaque appel, vérification et modification est consigné avec son auteur et sa date&#x202f;; les numéros sont masqués, et un code n’est jamais écrit. Le journal appartient à cet ordinateur, quel que soit le profil.</translation>
    </message>
    <message>
        <source>State of the audit log&apos;s key</source>
        <translation>État de la clé du journal d’audit</translation>
    </message>
    <message>
        <source>Result of making a key</source>
        <translation>Résultat de la création d’une clé</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Créer une clé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Make a key for the audit log</source>
        <translation>Créer une clé pour le journal d’audit</translation>
    </message>
    <message>
        <source>The key is in the keychain. The log is signed with it from the next time that Ringproof opens a profile.</source>
        <translation>La clé est dans le trousseau. Le journal sera signé avec elle dès la prochaine ouverture d’un profil par Ringproof.</translation>
    </message>
    <message>
        <source>The log has a key, from RINGPROOF_AUDIT_KEY. Nobody without it can change a row unnoticed.</source>
        <translation>Le journal a une clé, tirée de RINGPROOF_AUDIT_KEY. Sans elle, personne ne peut modifier une ligne sans que cela se voie.</translation>
    </message>
    <message>
        <source>The log has a key, in the keychain. Nobody without it can change a row unnoticed.</source>
        <translation>Le journal a une clé, dans le trousseau. Sans elle, personne ne peut modifier une ligne sans que cela se voie.</translation>
    </message>
    <message>
        <source>The log has no key. It shows careless changes, but somebody who can write the file and knows how could change it unnoticed.</source>
        <translation>Le journal n’a pas de clé. Il décèle les modifications maladroites, mais quelqu’un qui peut écrire le fichier et sait s’y prendre pourrait le modifier sans que cela se voie.</translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditLog</name>
    <message>
        <source>Nothing was removed.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditReader</name>
    <message>
        <source>The export can&apos;t be written (%1). What is there is not complete. Make room or choose another place, then export again.</source>
        <translation>L’export ne peut pas être écrit (%1). Ce qui s’y trouve n’est pas complet. Libérez de la place ou choisissez un autre emplacement, puis exportez de nouveau.</translation>
    </message>
    <message>
        <source>The export was stopped and is not complete.</source>
        <translation>L’export a été arrêté et n’est pas complet.</translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditRetentionCard</name>
    <message>
        <source>How long it is kept</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>Removes the oldest rows; what remains can still be checked. Nothing is removed by itself.</source>
        <translation>Supprime les lignes les plus anciennes&#x202f;; ce qui reste peut toujours être contrôlé. Rien n’est supprimé tout seul.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>Result of removing old rows</source>
        <translation>Résultat de la suppression des anciennes lignes</translation>
    </message>
    <message>
        <source>Remove rows older than this many days</source>
        <translation>Supprimer les lignes plus anciennes que ce nombre de jours</translation>
    </message>
    <message>
        <source>Days that are kept</source>
        <translation>Jours conservés</translation>
    </message>
    <message>
        <source>Remove old rows</source>
        <translation>Supprimer les anciennes lignes</translation>
    </message>
    <message>
        <source>They can&apos;t be brought back.</source>
        <translation>Elles ne pourront pas être récupérées.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Suppression…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed. What remains can still be checked.</source>
        <translation>
            <numerusform>%n ligne supprimée. Ce qui reste peut toujours être contrôlé.</numerusform>
            <numerusform>%n lignes supprimées. Ce qui reste peut toujours être contrôlé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditStatistician</name>
    <message>
        <source>Counting was stopped.</source>
        <translation>Le comptage a été arrêté.</translation>
    </message>
</context>
<context>
    <name>Ringproof::CallSection</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Changer de numéro</translation>
    </message>
    <message>
        <source>Ends the call, revokes the code, and goes back to the number</source>
        <translation>Met fin à l’appel, révoque le code et revient au numéro</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Code void</source>
        <translation>Code annulé</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Raccroché</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Pas d’appel</translation>
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
        <translation>Contrôle du code…</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left</source>
        <translation>
            <numerusform>%n essai restant</numerusform>
            <numerusform>%n essais restants</numerusform>
        </translation>
    </message>
    <message>
        <source>The code that the customer hears</source>
        <translation>Le code que le client entend</translation>
    </message>
</context>
<context>
    <name>Ringproof::ChartCard</name>
    <message>
        <source>There is nothing to show for this time.</source>
        <translation>Il n’y a rien à afficher pour cette période.</translation>
    </message>
    <message>
        <source>%1, table</source>
        <translation>%1, tableau</translation>
    </message>
    <message>
        <source>%1, chart</source>
        <translation>%1, graphique</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Afficher en graphique</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>%1: show as a chart</source>
        <translation>%1&#xa0;: afficher en graphique</translation>
    </message>
    <message>
        <source>%1: show as a table</source>
        <translation>%1&#xa0;: afficher en tableau</translation>
    </message>
</context>
<context>
    <name>Ringproof::CheckCard</name>
    <message>
        <source>Check</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>Résultat du contrôle</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Contrôle…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>It works, but something needs a look.</source>
        <translation>Cela fonctionne, mais un point est à examiner.</translation>
    </message>
</context>
<context>
    <name>Ringproof::CheckList</name>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Doesn&apos;t work</source>
        <translation>Ne fonctionne pas</translation>
    </message>
</context>
<context>
    <name>Ringproof::CheckSection</name>
    <message>
        <source>Check</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>Résultat du contrôle</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Est-ce que cela fonctionne&#x202f;?</translation>
    </message>
    <message>
        <source>Asks Plivo for the account and the PHLO of this profile. No call is placed, and nothing is charged.</source>
        <translation>Demande à Plivo le compte et le PHLO de ce profil. Aucun appel n’est lancé, et rien n’est facturé.</translation>
    </message>
    <message>
        <source>Make a test call</source>
        <translation>Faire un appel d’essai</translation>
    </message>
    <message>
        <source>A test call is a call like any other: on the page Verify, type the number of a phone at hand. It counts and costs like any other.</source>
        <translation>Un appel d’essai est un appel comme un autre&#xa0;: sur la page «&#xa0;Vérifier&#xa0;», saisissez le numéro d’un téléphone à portée de main. Il compte et coûte comme un autre.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Contrôle…</translation>
    </message>
    <message>
        <source>Asking Plivo…</source>
        <translation>Interrogation de Plivo…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Contrôler de nouveau</translation>
    </message>
    <message>
        <source>Calls won&apos;t work until this is mended.</source>
        <translation>Les appels ne fonctionneront pas tant que ce n’est pas corrigé.</translation>
    </message>
    <message>
        <source>Calls work, but something needs a look.</source>
        <translation>Les appels fonctionnent, mais un point est à examiner.</translation>
    </message>
    <message>
        <source>Everything that can be checked is in order.</source>
        <translation>Tout ce qui peut être contrôlé est en ordre.</translation>
    </message>
</context>
<context>
    <name>Ringproof::ChosenCode</name>
    <message>
        <source>Call again</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Revoke the code</source>
        <translation>Révoquer le code</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Choose a code to call its number again or to revoke it.</source>
        <translation>Choisissez un code pour rappeler son numéro ou le révoquer.</translation>
    </message>
    <message>
        <source>Opens the number on the page Verify; nothing is called before you say so there</source>
        <translation>Ouvre le numéro sur la page «&#xa0;Vérifier&#xa0;»&#x202f;; rien n’est appelé avant que vous ne le demandiez là</translation>
    </message>
    <message>
        <source>The code then works no more, and the customer needs another call.</source>
        <translation>Le code ne fonctionne alors plus, et le client a besoin d’un autre appel.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Cli</name>
    <message>
        <source>Standard output can&apos;t be written to.</source>
        <translation>Impossible d’écrire sur la sortie standard.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Name a file in a folder that you may write to.</source>
        <translation>%1 ne peut pas être écrit (%2). Indiquez un fichier dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>--format is csv or jsonl (JSON Lines), not %1.</source>
        <translation>--format vaut csv ou jsonl (JSON Lines), pas %1.</translation>
    </message>
    <message>
        <source>With --json, name a file for the export: --out FILE.</source>
        <translation>Avec --json, indiquez un fichier pour l’export&#xa0;: --out FILE.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2).</source>
        <translation>%1 ne peut pas être écrit (%2).</translation>
    </message>
    <message>
        <source>Rows written to %1: %2</source>
        <translation>Lignes écrites dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Say how many days are kept: audit remove --older-than DAYS.</source>
        <translation>Indiquez combien de jours conserver&#xa0;: audit remove --older-than DAYS.</translation>
    </message>
    <message>
        <source>There is no audit log at %1.</source>
        <translation>Il n’y a pas de journal d’audit à l’emplacement %1.</translation>
    </message>
    <message>
        <source>Rows removed: %1. What remains can still be checked.</source>
        <translation>Lignes supprimées&#xa0;: %1. Ce qui reste peut toujours être contrôlé.</translation>
    </message>
    <message>
        <source>Say what to do with the audit log: verify, export or remove.</source>
        <translation>Indiquez quoi faire du journal d’audit&#xa0;: verify, export ou remove.</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>reste %1 s</translation>
    </message>
    <message>
        <source>use this profile (see: ringproof-cli profiles)</source>
        <translation>utiliser ce profil (voir&#xa0;: ringproof-cli profiles)</translation>
    </message>
    <message>
        <source>use this config file</source>
        <translation>utiliser ce fichier de configuration</translation>
    </message>
    <message>
        <source>print one JSON object on one line</source>
        <translation>afficher un objet JSON sur une ligne</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <source>call a number and speak a code</source>
        <translation>appeler un numéro et dire un code</translation>
    </message>
    <message>
        <source>stay and tell what becomes of the call</source>
        <translation>rester et dire ce que devient l’appel</translation>
    </message>
    <message>
        <source>the customer&apos;s language (en, es, pt-BR), where the profile has a choice</source>
        <translation>la langue du client (en, es, pt-BR), si le profil laisse le choix</translation>
    </message>
    <message>
        <source>judge the code that came back; - reads it from standard input</source>
        <translation>contrôler le code reçu&#x202f;; - le lit depuis l’entrée standard</translation>
    </message>
    <message>
        <source>end a number&apos;s code before its time</source>
        <translation>mettre fin au code d’un numéro avant terme</translation>
    </message>
    <message>
        <source>clear a number&apos;s cooldown and limits</source>
        <translation>effacer le délai et les limites d’un numéro</translation>
    </message>
    <message>
        <source>tell how a number stands</source>
        <translation>dire où en est un numéro</translation>
    </message>
    <message>
        <source>list the live codes (never the digits)</source>
        <translation>lister les codes actifs (jamais les chiffres)</translation>
    </message>
    <message>
        <source>offer /dispatch_otp/ and /verify_otp/ over HTTP</source>
        <translation>proposer /dispatch_otp/ et /verify_otp/ par HTTP</translation>
    </message>
    <message>
        <source>address to listen on (127.0.0.1)</source>
        <translation>adresse d’écoute (127.0.0.1)</translation>
    </message>
    <message>
        <source>port to listen on (5001; 0: any free one)</source>
        <translation>port d’écoute (5001&#x202f;; 0&#xa0;: n’importe quel port libre)</translation>
    </message>
    <message>
        <source>certificate chain, PEM, to speak TLS with</source>
        <translation>chaîne de certificats, PEM, pour parler TLS</translation>
    </message>
    <message>
        <source>its private key, PEM</source>
        <translation>sa clé privée, PEM</translation>
    </message>
    <message>
        <source>a proxy in front speaks TLS</source>
        <translation>un proxy en amont parle TLS</translation>
    </message>
    <message>
        <source>run Plivo&apos;s stand-in by itself</source>
        <translation>lancer seul le remplaçant de Plivo</translation>
    </message>
    <message>
        <source>port on 127.0.0.1 (any free one)</source>
        <translation>port sur 127.0.0.1 (n’importe quel port libre)</translation>
    </message>
    <message>
        <source>how much faster than real phones (1)</source>
        <translation>combien de fois plus vite que de vrais téléphones (1)</translation>
    </message>
    <message>
        <source>check config, PHLO and store, and say what to mend</source>
        <translation>contrôler configuration, PHLO et stockage, et dire quoi corriger</translation>
    </message>
    <message>
        <source>check the audit log, write it out, remove what is old</source>
        <translation>contrôler le journal d’audit, l’exporter, supprimer ce qui est ancien</translation>
    </message>
    <message>
        <source>another log than this computer&apos;s</source>
        <translation>un autre journal que celui de cet ordinateur</translation>
    </message>
    <message>
        <source>export: comma-separated values, or JSON Lines</source>
        <translation>export&#xa0;: valeurs séparées par des virgules, ou JSON Lines</translation>
    </message>
    <message>
        <source>export: where to (standard output)</source>
        <translation>export&#xa0;: destination (sortie standard)</translation>
    </message>
    <message>
        <source>export: this number&apos;s rows only</source>
        <translation>export&#xa0;: les lignes de ce numéro seulement</translation>
    </message>
    <message>
        <source>remove: how many days are kept</source>
        <translation>remove&#xa0;: nombre de jours conservés</translation>
    </message>
    <message>
        <source>list the profiles, or: show, create, set, unset, duplicate, rename, remove, export, import</source>
        <translation>lister les profils, ou&#xa0;: show, create, set, unset, duplicate, rename, remove, export, import</translation>
    </message>
    <message>
        <source>create: the config file that it begins as (-: standard input)</source>
        <translation>create&#xa0;: le fichier de configuration de départ (-&#xa0;: entrée standard)</translation>
    </message>
    <message>
        <source>import: what to call it here</source>
        <translation>import&#xa0;: son nom ici</translation>
    </message>
    <message>
        <source>export, import: the settings alone</source>
        <translation>export, import&#xa0;: les paramètres seuls</translation>
    </message>
    <message>
        <source>one whole verification in the sandbox, on this terminal</source>
        <translation>une vérification entière dans le bac à sable, sur ce terminal</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See: ringproof-cli --help</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;». Voir&#xa0;: ringproof-cli --help</translation>
    </message>
    <message>
        <source>%1 has no option --%2. Usage: %3</source>
        <translation>%1 n’a pas d’option --%2. Usage&#xa0;: %3</translation>
    </message>
    <message>
        <source>There is no option --%1 before the command. See: ringproof-cli --help</source>
        <translation>Il n’y a pas d’option --%1 avant la commande. Voir&#xa0;: ringproof-cli --help</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 n’accepte pas de valeur.</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2</source>
        <translation>--%1 nécessite une valeur&#xa0;: --%1 %2</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 est indiqué deux fois.</translation>
    </message>
    <message>
        <source>Say what to do. See: ringproof-cli --help</source>
        <translation>Indiquez quoi faire. Voir&#xa0;: ringproof-cli --help</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Give either --config or --profile, not both.</source>
        <translation>Indiquez soit --config, soit --profile, pas les deux.</translation>
    </message>
    <message>
        <source>Verifies phone numbers by voice one-time codes.</source>
        <translation>Vérifie des numéros de téléphone par des codes vocaux à usage unique.</translation>
    </message>
    <message>
        <source>Usage: ringproof-cli [--profile NAME | --config FILE] [--json] COMMAND …</source>
        <translation>Usage&#xa0;: ringproof-cli [--profile NAME | --config FILE] [--json] COMMAND …</translation>
    </message>
    <message>
        <source>Without --profile or --config everything happens in the sandbox: no call is placed.
Secrets come from the environment (RINGPROOF_AUTH_TOKEN, RINGPROOF_REDIS_PASSWORD, RINGPROOF_SEAL_KEY, RINGPROOF_AUDIT_KEY, RINGPROOF_HTTP_TOKEN), else from the keychain.
Exit status: 0 done or verified, 1 not verified or none, 2 bad usage or input, 3 refused by policy, 4 PHLO rejected, 5 store unreachable, 6 uncertain whether the phone rings.</source>
        <translation>Sans --profile ni --config, tout se passe dans le bac à sable&#xa0;: aucun appel n’est lancé.
Les secrets viennent de l’environnement (RINGPROOF_AUTH_TOKEN, RINGPROOF_REDIS_PASSWORD, RINGPROOF_SEAL_KEY, RINGPROOF_AUDIT_KEY, RINGPROOF_HTTP_TOKEN), sinon du trousseau.
Code de sortie&#xa0;: 0 fait ou vérifié, 1 non vérifié ou aucun, 2 usage ou saisie incorrects, 3 refusé par les règles, 4 PHLO rejeté, 5 stockage injoignable, 6 incertain que le téléphone sonne.</translation>
    </message>
    <message>
        <source>verification initiated: %1 is being called. The code lives for %2 s.</source>
        <translation>vérification lancée&#xa0;: %1 est en cours d’appel. Le code est valable %2 s.</translation>
    </message>
    <message>
        <source>It is uncertain whether %1 is being called: %2 Should the phone ring, the code lives for %3 s.</source>
        <translation>Il n’est pas sûr que %1 soit appelé&#xa0;: %2 Si le téléphone sonne, le code est valable %3 s.</translation>
    </message>
    <message>
        <source>Calls left to this number: %1</source>
        <translation>Appels restants vers ce numéro&#xa0;: %1</translation>
    </message>
    <message>
        <source>PHLO run: %1</source>
        <translation>Exécution du PHLO&#xa0;: %1</translation>
    </message>
    <message>
        <source>The simulated phone says: %1</source>
        <translation>Le téléphone simulé dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The simulated phone ends with this command: add --follow to hear the code.</source>
        <translation>Le téléphone simulé s’arrête avec cette commande&#xa0;: ajoutez --follow pour entendre le code.</translation>
    </message>
    <message>
        <source>The profile %1 can be used.</source>
        <translation>Le profil %1 peut être utilisé.</translation>
    </message>
    <message>
        <source>Codes are stored plain: whoever can read the store can read them, and programs that check with GET and DEL can&apos;t promise single use. Use code_storage &quot;sealed&quot; unless such programs share the store.</source>
        <translation>Les codes sont stockés en clair&#xa0;: quiconque peut lire le stockage peut les lire, et les programmes qui contrôlent avec GET et DEL ne peuvent pas garantir l’usage unique. Utilisez code_storage &quot;sealed&quot;, sauf si de tels programmes partagent le stockage.</translation>
    </message>
    <message>
        <source>Calls can be placed and codes verified.</source>
        <translation>Des appels peuvent être lancés et des codes vérifiés.</translation>
    </message>
    <message>
        <source>Something needs mending before calls can be placed.</source>
        <translation>Il y a quelque chose à corriger avant de pouvoir lancer des appels.</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking for its password on the desktop.</source>
        <translation>En attente du trousseau. Il demande peut-être son mot de passe sur le bureau.</translation>
    </message>
    <message>
        <source>This is not in the audit log: %1</source>
        <translation>Ceci ne figure pas dans le journal d’audit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Calls left in %1: %2</source>
        <translation>Appels restants en %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Calls in %1: no limit</source>
        <translation>Appels en %1&#xa0;: sans limite</translation>
    </message>
    <message>
        <source>The code of %1 no longer works.</source>
        <translation>Le code de %1 ne fonctionne plus.</translation>
    </message>
    <message>
        <source>%1 has no live code.</source>
        <translation>%1 n’a pas de code actif.</translation>
    </message>
    <message>
        <source>%1 can be called again; its limits start afresh.</source>
        <translation>%1 peut être rappelé&#x202f;; ses limites repartent de zéro.</translation>
    </message>
    <message>
        <source>%1 has a live code.</source>
        <translation>%1 a un code actif.</translation>
    </message>
    <message>
        <source>Time left: %1 s</source>
        <translation>Temps restant&#xa0;: %1 s</translation>
    </message>
    <message>
        <source>Attempts left: %1</source>
        <translation>Essais restants&#xa0;: %1</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>une heure</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>une journée</translation>
    </message>
    <message>
        <source>Can be called again in %1 s</source>
        <translation>Peut être rappelé dans %1 s</translation>
    </message>
    <message>
        <source>Can be called now, as far as the cooldown goes</source>
        <translation>Peut être appelé maintenant, pour ce qui est du délai entre appels</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Phrase secrète&#xa0;: </translation>
    </message>
    <message>
        <source>There is no passphrase. Type it at the terminal, write it to standard input, or set RINGPROOF_PASSPHRASE.</source>
        <translation>Il n’y a pas de phrase secrète. Saisissez-la au terminal, écrivez-la sur l’entrée standard ou définissez RINGPROOF_PASSPHRASE.</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>La même, de nouveau&#xa0;: </translation>
    </message>
    <message>
        <source>The two passphrases aren&apos;t the same. Nothing was done; try again.</source>
        <translation>Les deux phrases secrètes ne sont pas identiques. Rien n’a été fait&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>The config file %1 can&apos;t be read: %2.</source>
        <translation>Le fichier de configuration %1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a config file.</source>
        <translation>%1 est trop volumineux pour un fichier de configuration.</translation>
    </message>
    <message>
        <source>%1 is laid down on this computer. Ask %2 if it must be changed.</source>
        <translation>%1 est imposé sur cet ordinateur. Adressez-vous à %2 s’il faut le modifier.</translation>
    </message>
    <message>
        <source>The profile “%1” was changed.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» a été modifié.</translation>
    </message>
    <message>
        <source>The sandbox can&apos;t be changed. Make a profile of your own.</source>
        <translation>Le bac à sable ne peut pas être modifié. Créez votre propre profil.</translation>
    </message>
    <message>
        <source>The sandbox has no config file: no call leaves this computer.</source>
        <translation>Le bac à sable n’a pas de fichier de configuration&#xa0;: aucun appel ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>The profile “%1” as it is used on this computer.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» tel qu’il est utilisé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Say what is in it: profiles create NAME --from FILE, a config file, or - for standard input.</source>
        <translation>Indiquez son contenu&#xa0;: profiles create NAME --from FILE, un fichier de configuration, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>There is a profile “%1” now.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» existe maintenant.</translation>
    </message>
    <message>
        <source>The profile “%1” doesn&apos;t say anything about %2.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» ne dit rien de %2.</translation>
    </message>
    <message>
        <source>There is a profile “%1” now, a copy of “%2”.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» existe maintenant, copie de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The profile “%1” is called “%2” now.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» s’appelle maintenant «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Its secrets are still in the keychain: %1</source>
        <translation>Ses secrets sont encore dans le trousseau&#xa0;: %1</translation>
    </message>
    <message>
        <source>The profile “%1” is gone.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» n’existe plus.</translation>
    </message>
    <message>
        <source>The profile “%1” is in %2, without secrets.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» est dans %2, sans secrets.</translation>
    </message>
    <message>
        <source>The profile “%1” is in %2, with these secrets: %3. Tell the passphrase by another way than the file.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» est dans %2, avec ces secrets&#xa0;: %3. Communiquez la phrase secrète par une autre voie que le fichier.</translation>
    </message>
    <message>
        <source>There is a profile “%1” now. No secrets came with it.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» existe maintenant. Il est venu sans secrets.</translation>
    </message>
    <message>
        <source>There is a profile “%1” now, and these secrets are in the keychain: %2.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» existe maintenant, et ces secrets sont dans le trousseau&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Profiles are config files in %1.</source>
        <translation>Les profils sont des fichiers de configuration dans %1.</translation>
    </message>
    <message>
        <source>profiles can&apos;t “%1”. It can: %2.</source>
        <translation>profiles ne connaît pas «&#xa0;%1&#xa0;». Il connaît&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--host must be an IP address of this computer, like 127.0.0.1 or 0.0.0.0, not &quot;%1&quot;.</source>
        <translation>--host doit être une adresse IP de cet ordinateur, comme 127.0.0.1 ou 0.0.0.0, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--port must be a number from 0 to 65535, not &quot;%1&quot;.</source>
        <translation>--port doit être un nombre de 0 à 65535, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--cert and --key go together.</source>
        <translation>--cert et --key vont ensemble.</translation>
    </message>
    <message>
        <source>See: ringproof-cli serve --help</source>
        <translation>Voir&#xa0;: ringproof-cli serve --help</translation>
    </message>
    <message>
        <source>Serving /dispatch_otp/ and /verify_otp/ at %1. Ctrl+C ends it.</source>
        <translation>/dispatch_otp/ et /verify_otp/ sont servis à l’adresse %1. Ctrl+C y met fin.</translation>
    </message>
    <message>
        <source>--speed must be a number from 0.1 to 1000, not &quot;%1&quot;.</source>
        <translation>--speed doit être un nombre de 0.1 à 1000, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is called.</source>
        <translation>%1 est appelé.</translation>
    </message>
    <message>
        <source>%1 hears: %2</source>
        <translation>%1 entend&#xa0;: %2</translation>
    </message>
    <message>
        <source>The simulator answers at %1. No call is placed.</source>
        <translation>Le simulateur répond à l’adresse %1. Aucun appel n’est lancé.</translation>
    </message>
    <message>
        <source>A config for it, with RINGPROOF_AUTH_TOKEN=%1:</source>
        <translation>Une configuration pour lui, avec RINGPROOF_AUTH_TOKEN=%1&#xa0;:</translation>
    </message>
    <message>
        <source>Calling %1 in the sandbox: a simulated phone, no real call.</source>
        <translation>Appel de %1 dans le bac à sable&#xa0;: un téléphone simulé, pas de véritable appel.</translation>
    </message>
    <message>
        <source>The simulated call ended before the code was spoken.</source>
        <translation>L’appel simulé s’est terminé avant que le code soit dit.</translation>
    </message>
    <message>
        <source>The code is entered.</source>
        <translation>Le code est saisi.</translation>
    </message>
    <message>
        <source>Code: </source>
        <translation>Code&#xa0;: </translation>
    </message>
    <message>
        <source>Number verified: %1</source>
        <translation>Numéro vérifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Number not verified: that is not the code. Attempts left: %1. Time left: %2 s.</source>
        <translation>Numéro non vérifié&#xa0;: ce n’est pas le code. Essais restants&#xa0;: %1. Temps restant&#xa0;: %2 s.</translation>
    </message>
    <message>
        <source>Number not verified: that was the last attempt, and the code is gone. Call again for a new one.</source>
        <translation>Numéro non vérifié&#xa0;: c’était le dernier essai, et le code n’existe plus. Rappelez pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>number not found! There is no live code for %1: it has run out, was used, or was never sent. Call again for a new one.</source>
        <translation>numéro introuvable&#x202f;! Il n’y a pas de code actif pour %1&#xa0;: il a expiré, a été utilisé ou n’a jamais été envoyé. Rappelez pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>The code must be digits.</source>
        <translation>Le code ne doit comporter que des chiffres.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Cli::Follower</name>
    <message>
        <source>The code has run out.</source>
        <translation>Le code a expiré.</translation>
    </message>
    <message>
        <source>It lasted %1 s.</source>
        <translation>Il a duré %1 s.</translation>
    </message>
    <message>
        <source>Nobody has heard the code.</source>
        <translation>Personne n’a entendu le code.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>Number verified by %1.</source>
        <translation>Numéro vérifié par %1.</translation>
    </message>
    <message>
        <source>The code is gone: too many wrong attempts.</source>
        <translation>Le code n’existe plus&#xa0;: trop d’essais erronés.</translation>
    </message>
    <message>
        <source>The code was revoked.</source>
        <translation>Le code a été révoqué.</translation>
    </message>
    <message>
        <source>A wrong code was entered by %1.</source>
        <translation>Un code erroné a été saisi par %1.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Cli::Listener</name>
    <message>
        <source>Its voice says: %1</source>
        <translation>Sa voix dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The simulated phone rings.</source>
        <translation>Le téléphone simulé sonne.</translation>
    </message>
    <message>
        <source>The simulated phone is answered.</source>
        <translation>Le téléphone simulé est décroché.</translation>
    </message>
</context>
<context>
    <name>Ringproof::ClusterClient</name>
    <message numerus="yes">
        <source>%n requests are waiting for the Redis Cluster at %1 already; this one was not sent. Try again in a moment.</source>
        <translation>
            <numerusform>%n requête attend déjà le Redis Cluster à %1&#x202f;; celle-ci n’a pas été envoyée. Réessayez dans un instant.</numerusform>
            <numerusform>%n requêtes attendent déjà le Redis Cluster à %1&#x202f;; celle-ci n’a pas été envoyée. Réessayez dans un instant.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Redis Cluster at %1 doesn&apos;t answer. Nothing was sent.</source>
        <translation>Le Redis Cluster à %1 ne répond pas. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>No server of the Redis Cluster at %1 keeps this part of the data at present.</source>
        <translation>Aucun serveur du Redis Cluster à %1 ne détient cette partie des données pour l’instant.</translation>
    </message>
    <message>
        <source>%1 If it has a replica, that takes over within seconds: try again then.</source>
        <translation>%1 S’il a un réplica, celui-ci prend le relais en quelques secondes&#xa0;: réessayez alors.</translation>
    </message>
    <message>
        <source>The connection to the Redis Cluster at %1 has been closed. Nothing was sent.</source>
        <translation>La connexion au Redis Cluster à %1 a été fermée. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The Redis at %1 doesn&apos;t answer.</source>
        <translation>Le Redis à %1 ne répond pas.</translation>
    </message>
    <message>
        <source>The Redis at %1 doesn&apos;t allow this user to ask for the cluster&apos;s servers. The user needs +cluster|slots.</source>
        <translation>Le Redis à %1 n’autorise pas cet utilisateur à demander les serveurs du cluster. L’utilisateur a besoin de +cluster|slots.</translation>
    </message>
    <message>
        <source>The Redis at %1 isn&apos;t part of a cluster. Set its address as redis://…</source>
        <translation>Le Redis à %1 ne fait pas partie d’un cluster. Définissez son adresse comme redis://…</translation>
    </message>
    <message>
        <source>The Redis at %1 can&apos;t tell the cluster&apos;s servers (%2).</source>
        <translation>Le Redis à %1 ne peut pas indiquer les serveurs du cluster (%2).</translation>
    </message>
    <message>
        <source>The Redis at %1 knows of no server that keeps any data.</source>
        <translation>Le Redis à %1 ne connaît aucun serveur qui détienne des données.</translation>
    </message>
    <message>
        <source>%1 Requests about what it keeps wait until it is back, or until its replica has taken over.</source>
        <translation>%1 Les requêtes sur ce qu’il détient attendent son retour, ou que son réplica ait pris le relais.</translation>
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
            <numerusform>Cela fait %n chiffre, et le code en a %1. Rien n’a été saisi.</numerusform>
            <numerusform>Cela fait %n chiffres, et le code en a %1. Rien n’a été saisi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::Console</name>
    <message>
        <source>Leave these customers?</source>
        <translation>Quitter ces clients&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) still have a call or a live code.</source>
        <translation>
            <numerusform>%n client a encore un appel ou un code actif.</numerusform>
            <numerusform>%n clients ont encore un appel ou un code actif.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening %1 takes their cards off the screen. Their calls go on, and their codes stay valid until they run out.</source>
        <translation>L’ouverture de %1 retire leurs fiches de l’écran. Leurs appels se poursuivent, et leurs codes restent valables jusqu’à leur expiration.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>%1 stays open. %2</source>
        <translation>%1 reste ouvert. %2</translation>
    </message>
    <message>
        <source>Opening the sandbox…</source>
        <translation>Ouverture du bac à sable…</translation>
    </message>
    <message>
        <source>Opening %1. The system&apos;s keychain may ask you to unlock it.</source>
        <translation>Ouverture de %1. Le trousseau du système peut vous demander de le déverrouiller.</translation>
    </message>
    <message>
        <source>The HTTP endpoint of %1 is off now: codes that are keyed in on a phone don&apos;t reach this computer.</source>
        <translation>Le point d’accès HTTP de %1 est maintenant arrêté&#xa0;: les codes saisis sur un téléphone n’atteignent pas cet ordinateur.</translation>
    </message>
    <message>
        <source>Secrets of %1</source>
        <translation>Secrets de %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Ringproof::CopyRow</name>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::CountdownRing</name>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::CustomerTabs</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Close customer</source>
        <translation>Fermer le client</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, needs attention</source>
        <translation>%1, requiert votre attention</translation>
    </message>
</context>
<context>
    <name>Ringproof::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Ringproof::EndpointPage</name>
    <message>
        <source>Endpoint</source>
        <translation>Point d’accès</translation>
    </message>
    <message>
        <source>Where a PHLO sends the code that a customer keys in on the phone, and where your own programs dispatch and verify.</source>
        <translation>Là où un PHLO envoie le code qu’un client tape sur le téléphone, et où vos propres programmes envoient et vérifient des codes.</translation>
    </message>
</context>
<context>
    <name>Ringproof::EndpointSwitch</name>
    <message>
        <source>The endpoint is still finishing the requests that are under way. Switch it on when it is off.</source>
        <translation>Le point d’accès termine encore les requêtes en cours. Activez-le quand il sera arrêté.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Endpoints</name>
    <message>
        <source>Too many requests concern this number. Wait, then go on more slowly.</source>
        <translation>Trop de requêtes concernent ce numéro. Attendez, puis continuez plus lentement.</translation>
    </message>
    <message>
        <source>Serving on %1 without TLS would send codes across the network in the clear. Give a certificate and its key, say that a proxy in front speaks TLS, or serve on 127.0.0.1.</source>
        <translation>Servir sur %1 sans TLS enverrait les codes en clair sur le réseau. Indiquez un certificat et sa clé, indiquez qu’un proxy en amont parle TLS, ou servez sur 127.0.0.1.</translation>
    </message>
    <message>
        <source>Without a token, everybody who can reach the endpoints could place calls at your expense. Set RINGPROOF_HTTP_TOKEN to a long random text, or serve on 127.0.0.1 without a proxy.</source>
        <translation>Sans jeton, quiconque peut joindre les points d’accès pourrait lancer des appels à vos frais. Donnez à RINGPROOF_HTTP_TOKEN un long texte aléatoire, ou servez sur 127.0.0.1 sans proxy.</translation>
    </message>
    <message>
        <source>Too many requests come from here. Wait, then go on more slowly.</source>
        <translation>Trop de requêtes viennent d’ici. Attendez, puis continuez plus lentement.</translation>
    </message>
    <message>
        <source>There is nothing here. The endpoints are /dispatch_otp/, /verify_otp/ and /healthz.</source>
        <translation>Il n’y a rien ici. Les points d’accès sont /dispatch_otp/, /verify_otp/ et /healthz.</translation>
    </message>
    <message>
        <source>This method is not served here. Use GET or POST.</source>
        <translation>Cette méthode n’est pas servie ici. Utilisez GET ou POST.</translation>
    </message>
    <message>
        <source>The store can&apos;t be reached, so no code can be dispatched or verified.</source>
        <translation>Le stockage est injoignable&#xa0;: aucun code ne peut être envoyé ni vérifié.</translation>
    </message>
    <message>
        <source>The endpoints and their store are at work.</source>
        <translation>Les points d’accès et leur stockage fonctionnent.</translation>
    </message>
    <message>
        <source>The token is so short that it can be guessed, and whoever guesses it places calls at your expense. It needs at least %1 characters. Make one with: openssl rand -hex 32</source>
        <translation>Le jeton est si court qu’il peut être deviné, et qui le devine passe des appels à vos frais. Il lui faut au moins %1 caractères. Créez-en un avec&#xa0;: openssl rand -hex 32</translation>
    </message>
</context>
<context>
    <name>Ringproof::EntryDetails</name>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Choose an entry to see all of it.</source>
        <translation>Choisissez une entrée pour la voir en entier.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a user on a computer</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>ID d’exécution</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>ID d’appel</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Row of the log</source>
        <translation>Ligne du journal</translation>
    </message>
    <message>
        <source>This call</source>
        <translation>Cet appel</translation>
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
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>Ringproof::ExchangeSection</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Copy the exchange</source>
        <translation>Copier l’échange</translation>
    </message>
    <message>
        <source>Requests and replies</source>
        <translation>Requêtes et réponses</translation>
    </message>
    <message>
        <source>What this window has said to Plivo, and what came back. Credentials and codes are never kept.</source>
        <translation>Ce que cette fenêtre a dit à Plivo, et ce qui est revenu. Les identifiants et les codes ne sont jamais conservés.</translation>
    </message>
    <message>
        <source>Nothing yet. Place a call on the page Verify, and its requests are listed here.</source>
        <translation>Rien pour l’instant. Lancez un appel sur la page «&#xa0;Vérifier&#xa0;», et ses requêtes figureront ici.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
</context>
<context>
    <name>Ringproof::FateSection</name>
    <message>
        <source>The next call</source>
        <translation>L’appel suivant</translation>
    </message>
    <message>
        <source>What the simulator does with the next call, whatever its number says. The calls after it go by their numbers again.</source>
        <translation>Ce que le simulateur fait de l’appel suivant, quel que soit son numéro. Les appels d’après suivent de nouveau leurs numéros.</translation>
    </message>
    <message>
        <source>What the next call comes to</source>
        <translation>Issue de l’appel suivant</translation>
    </message>
    <message>
        <source>As its number says</source>
        <translation>Selon son numéro</translation>
    </message>
</context>
<context>
    <name>Ringproof::FirstRun</name>
    <message>
        <source>My team</source>
        <translation>Mon équipe</translation>
    </message>
    <message>
        <source>My team %1</source>
        <translation>Mon équipe %1</translation>
    </message>
    <message>
        <source>Codes in a shared Redis are sealed under a key that all desks have. Paste the team&apos;s, or make one if this is the first desk.</source>
        <translation>Les codes d’un Redis partagé sont scellés sous une clé que tous les postes possèdent. Collez celle de l’équipe, ou créez-en une si c’est le premier poste.</translation>
    </message>
</context>
<context>
    <name>Ringproof::FirstRunDialog</name>
    <message>
        <source>The sandbox</source>
        <translation>Le bac à sable</translation>
    </message>
    <message>
        <source>It has a simulated phone that rings on the screen and speaks the code. No real phone rings, and nothing is charged.</source>
        <translation>Il a un téléphone simulé qui sonne à l’écran et dit le code. Aucun vrai téléphone ne sonne, et rien n’est facturé.</translation>
    </message>
    <message>
        <source>1. Fill in a number of the sandbox, and press Enter.
2. Answer the phone at the side, and listen or read.
3. Type the code that you heard. Done: that is all that a desk does.</source>
        <translation>1. Insérez un numéro du bac à sable et appuyez sur Entrée.
2. Décrochez le téléphone sur le côté, et écoutez ou lisez.
3. Tapez le code entendu. C’est fait&#xa0;: un poste ne fait rien de plus.</translation>
    </message>
    <message>
        <source>Fill in a number</source>
        <translation>Insérer un numéro</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>As it is shown on top of the window. You can have several profiles side by side.</source>
        <translation>Tel qu’il s’affiche en haut de la fenêtre. Vous pouvez avoir plusieurs profils côte à côte.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Result of the step</source>
        <translation>Résultat de l’étape</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Passer cette étape</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Set up Ringproof</source>
        <translation>Configurer Ringproof</translation>
    </message>
    <message>
        <source>Problem with the name</source>
        <translation>Problème avec le nom</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>L’essayer</translation>
    </message>
    <message>
        <source>Ringproof begins in the sandbox, where you can do everything that a desk does.</source>
        <translation>Ringproof démarre dans le bac à sable, où vous pouvez faire tout ce que fait un poste.</translation>
    </message>
    <message>
        <source>Connect Plivo</source>
        <translation>Connecter Plivo</translation>
    </message>
    <message>
        <source>Plivo places the real calls. Paste what its console shows; Check asks Plivo whether it is right.</source>
        <translation>Plivo lance les vrais appels. Collez ce que sa console affiche&#x202f;; «&#xa0;Contrôler&#xa0;» demande à Plivo si c’est correct.</translation>
    </message>
    <message>
        <source>Choose the store</source>
        <translation>Choisir le stockage</translation>
    </message>
    <message>
        <source>Where live codes are kept: on this computer, or in a Redis for several desks. You can change it later in the settings.</source>
        <translation>Où sont conservés les codes actifs&#xa0;: sur cet ordinateur, ou dans un Redis pour plusieurs postes. Vous pourrez le changer plus tard dans les paramètres.</translation>
    </message>
    <message>
        <source>Make the profile</source>
        <translation>Créer le profil</translation>
    </message>
    <message>
        <source>A profile needs the Plivo account: auth id, token, PHLO and caller id. Skip the step to stay in the sandbox; what you have typed is kept.</source>
        <translation>Un profil a besoin du compte Plivo&#xa0;: auth id, auth token, PHLO et numéro appelant. Passez l’étape pour rester dans le bac à sable&#x202f;; ce que vous avez saisi est conservé.</translation>
    </message>
    <message>
        <source>The profile is there</source>
        <translation>Le profil est créé</translation>
    </message>
    <message>
        <source>Something about it is good to know before it is opened.</source>
        <translation>Il y a quelque chose à savoir avant de l’ouvrir.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::FlagSetting</name>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
</context>
<context>
    <name>Ringproof::GuideSection</name>
    <message>
        <source>Making the PHLO</source>
        <translation>Créer le PHLO</translation>
    </message>
    <message>
        <source>A PHLO is the flow that Plivo runs for each call. It is put together once, in Plivo&apos;s console: choose PHLO, Create New PHLO, then Build my own. After each node, click Validate.</source>
        <translation>Un PHLO est le flux que Plivo exécute pour chaque appel. Il se compose une seule fois, dans la console de Plivo&#xa0;: choisissez PHLO, Create New PHLO, puis Build my own. Après chaque nœud, cliquez sur Validate.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Click the Start node. Under API Request, add these keys; their values may stay empty.</source>
        <translation>Cliquez sur le nœud Start. Sous API Request, ajoutez ces clés&#x202f;; leurs valeurs peuvent rester vides.</translation>
    </message>
    <message>
        <source>Key 1</source>
        <translation>Clé 1</translation>
    </message>
    <message>
        <source>Key 2</source>
        <translation>Clé 2</translation>
    </message>
    <message>
        <source>Key 3</source>
        <translation>Clé 3</translation>
    </message>
    <message>
        <source>Key 4</source>
        <translation>Clé 4</translation>
    </message>
    <message>
        <source>Initiate Call</source>
        <translation>Initiate Call</translation>
    </message>
    <message>
        <source>Drag Initiate Call onto the canvas and connect it to Start&apos;s state API Request. Connect its state Voicemail to a Hangup node, so that no answering machine is told a code.</source>
        <translation>Faites glisser Initiate Call sur le canevas et reliez-le à l’état API Request de Start. Reliez son état Voicemail à un nœud Hangup, pour qu’aucun code ne soit dit à un répondeur.</translation>
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
        <translation>Get Input, avant le code</translation>
    </message>
    <message>
        <source>Keeps the code from answering machines that Plivo doesn&apos;t notice. Connect it to Answered, let it take 1 digit, and give it this text as its prompt. The next node is connected to its state for an input.</source>
        <translation>Protège le code des répondeurs que Plivo ne remarque pas. Reliez-le à Answered, faites-lui prendre 1 chiffre et donnez-lui ce texte comme invite. Le nœud suivant se relie à son état pour une saisie.</translation>
    </message>
    <message>
        <source>Play Audio</source>
        <translation>Play Audio</translation>
    </message>
    <message>
        <source>Connect it to Answered, or to the node before. Under Speak Text choose Amazon Polly, and paste this text.</source>
        <translation>Reliez-le à Answered, ou au nœud précédent. Sous Speak Text, choisissez Amazon Polly et collez ce texte.</translation>
    </message>
    <message>
        <source>Get Input, after the code</source>
        <translation>Get Input, après le code</translation>
    </message>
    <message>
        <source>Lets the customer key the code in on the phone instead of reading it out. Connect it to Play Audio&apos;s last state, and give it this text as its prompt.</source>
        <translation>Permet au client de taper le code sur le téléphone au lieu de le lire à voix haute. Reliez-le au dernier état de Play Audio, et donnez-lui ce texte comme invite.</translation>
    </message>
    <message>
        <source>Number of digits</source>
        <translation>Nombre de chiffres</translation>
    </message>
    <message>
        <source>HTTP Request</source>
        <translation>HTTP Request</translation>
    </message>
    <message>
        <source>Sends what was keyed in to Ringproof, which has to be reachable from the internet for that. The page Endpoint has every setting of this node, ready to be copied.</source>
        <translation>Envoie ce qui a été tapé à Ringproof, qui doit pour cela être joignable depuis Internet. La page «&#xa0;Point d’accès&#xa0;» contient tous les paramètres de ce nœud, prêts à copier.</translation>
    </message>
    <message>
        <source>Go to Endpoint</source>
        <translation>Aller au point d’accès</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Decides by the reply. As its variable choose “status” of the HTTP Request node (type {{ to see the list), and connect one Play Audio node to the branch that equals this value, another one to the rest.</source>
        <translation>Décide selon la réponse. Choisissez comme variable «&#xa0;status&#xa0;» du nœud HTTP Request (tapez {{ pour voir la liste), et reliez un nœud Play Audio à la branche égale à cette valeur, un autre au reste.</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Égal à</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Give the PHLO a name and save it. Its id is on Plivo&apos;s list of PHLOs; it goes into this profile&apos;s settings as:</source>
        <translation>Donnez un nom au PHLO et enregistrez-le. Son identifiant figure dans la liste des PHLO de Plivo&#x202f;; il va dans les paramètres de ce profil sous&#xa0;:</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Copy the text: %1</source>
        <translation>Copier le texte&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::GuideStep</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Étape %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
</context>
<context>
    <name>Ringproof::HandOver</name>
    <message>
        <source>Ringproof is open already; its window comes to the front.</source>
        <translation>Ringproof est déjà ouvert&#x202f;; sa fenêtre passe au premier plan.</translation>
    </message>
    <message>
        <source>Ringproof is open already, but doesn&apos;t answer. Close its window, or end its process, and start it again.</source>
        <translation>Ringproof est déjà ouvert, mais ne répond pas. Fermez sa fenêtre, ou mettez fin à son processus, et redémarrez-le.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Handset</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Phone state</source>
        <translation>État du téléphone</translation>
    </message>
    <message>
        <source>Spoken words</source>
        <translation>Mots prononcés</translation>
    </message>
    <message>
        <source>Spoken digits</source>
        <translation>Chiffres prononcés</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Décrocher</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;Refuser</translation>
    </message>
    <message>
        <source>&amp;Hang up</source>
        <translation>Ra&amp;ccrocher</translation>
    </message>
    <message>
        <source>Handset</source>
        <translation>Combiné</translation>
    </message>
    <message>
        <source>Keyed in: %1</source>
        <translation>Tapé&#xa0;: %1</translation>
    </message>
    <message>
        <source>This phone stands in for the customer&apos;s. It rings here when you call a number.</source>
        <translation>Ce téléphone remplace celui du client. Il sonne ici quand vous appelez un numéro.</translation>
    </message>
    <message>
        <source>A call is on its way…</source>
        <translation>Un appel arrive…</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Appel de %1</translation>
    </message>
    <message>
        <source>In a call, about to speak</source>
        <translation>En communication, va parler</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>En communication</translation>
    </message>
    <message>
        <source>Call over: %1</source>
        <translation>Appel terminé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::HandsetPanel</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>sonne</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>en communication</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Ring aloud</source>
        <translation>Sonnerie audible</translation>
    </message>
    <message>
        <source>Speak aloud</source>
        <translation>Voix audible</translation>
    </message>
    <message>
        <source>Customer&apos;s phone (simulated)</source>
        <translation>Téléphone du client (simulé)</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Plays the system&apos;s alert sound while a simulated phone rings</source>
        <translation>Joue le son d’alerte du système pendant qu’un téléphone simulé sonne</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 rings too</source>
        <translation>%1 sonne aussi</translation>
    </message>
    <message>
        <source>Shows the phone of this number</source>
        <translation>Affiche le téléphone de ce numéro</translation>
    </message>
</context>
<context>
    <name>Ringproof::Health</name>
    <message>
        <source>Store: connecting</source>
        <translation>Stockage&#xa0;: connexion</translation>
    </message>
    <message>
        <source>The store of the codes hasn&apos;t answered yet.</source>
        <translation>Le stockage des codes n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>Calls: none yet</source>
        <translation>Appels&#xa0;: aucun encore</translation>
    </message>
    <message>
        <source>No call has been placed since the window was opened.</source>
        <translation>Aucun appel n’a été lancé depuis l’ouverture de la fenêtre.</translation>
    </message>
    <message>
        <source>Store: connected</source>
        <translation>Stockage&#xa0;: connecté</translation>
    </message>
    <message>
        <source>%1, answered in %2 ms.</source>
        <translation>%1, a répondu en %2 ms.</translation>
    </message>
    <message>
        <source>Store: not reachable</source>
        <translation>Stockage&#xa0;: injoignable</translation>
    </message>
    <message>
        <source>Calls: working</source>
        <translation>Appels&#xa0;: fonctionnent</translation>
    </message>
    <message>
        <source>The last call was accepted at %1.</source>
        <translation>Le dernier appel a été accepté à %1.</translation>
    </message>
    <message>
        <source>Calls: last one rejected</source>
        <translation>Appels&#xa0;: le dernier a été rejeté</translation>
    </message>
    <message>
        <source>The last call was rejected at %1.</source>
        <translation>Le dernier appel a été rejeté à %1.</translation>
    </message>
    <message>
        <source>Calls: last one not confirmed</source>
        <translation>Appels&#xa0;: le dernier n’est pas confirmé</translation>
    </message>
    <message>
        <source>The last call was asked for at %1, and no clear answer came.</source>
        <translation>Le dernier appel a été demandé à %1, et aucune réponse claire n’est venue.</translation>
    </message>
    <message>
        <source>Audit log: not written</source>
        <translation>Journal d’audit&#xa0;: non écrit</translation>
    </message>
</context>
<context>
    <name>Ringproof::HistoryFilter</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Search by number</source>
        <translation>Rechercher par numéro</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>au</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>Par tous</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>À tout moment</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>Ringproof::HistoryModel</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Row %1 is missing from the log</source>
        <translation>La ligne %1 manque dans le journal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
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
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Contrôler le journal</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>State of the history</source>
        <translation>État de l’historique</translation>
    </message>
    <message>
        <source>Entries found</source>
        <translation>Entrées trouvées</translation>
    </message>
    <message>
        <source>What was done on this computer, the newest first. Numbers are masked, and no code is ever kept.</source>
        <translation>Ce qui a été fait sur cet ordinateur, du plus récent au plus ancien. Les numéros sont masqués, et aucun code n’est jamais conservé.</translation>
    </message>
    <message>
        <source>Comma-separated values…</source>
        <translation>Valeurs séparées par des virgules…</translation>
    </message>
    <message>
        <source>JSON Lines…</source>
        <translation>JSON Lines…</translation>
    </message>
    <message>
        <source>Writes the entries that are found into a file</source>
        <translation>Écrit les entrées trouvées dans un fichier</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), still counting…</source>
        <translation>
            <numerusform>%n entrée, comptage en cours…</numerusform>
            <numerusform>%n entrées, comptage en cours…</numerusform>
        </translation>
    </message>
    <message>
        <source>The log can&apos;t be read</source>
        <translation>Le journal ne peut pas être lu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Il ne s’est encore rien passé</translation>
    </message>
    <message>
        <source>Every call, every code that is entered and every hang-up on this computer will be listed here.</source>
        <translation>Chaque appel, chaque code saisi et chaque raccrochage sur cet ordinateur figurera ici.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No entry matches the search. Numbers are found by the whole number only, because the log doesn&apos;t hold them.</source>
        <translation>Aucune entrée ne correspond à la recherche. Un numéro ne se trouve que par le numéro entier, car le journal ne le contient pas.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>Ringproof::HistoryTask</name>
    <message>
        <source>%1 can&apos;t be written (%2). Nothing was exported. Choose a folder that you may write to.</source>
        <translation>%1 ne peut pas être écrit (%2). Rien n’a été exporté. Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Export vers %1</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>L’export a été arrêté. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Make room or choose another place, then export again.</source>
        <translation>%1 ne peut pas être écrit (%2). Libérez de la place ou choisissez un autre emplacement, puis exportez de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry(s) written.</source>
        <translation>
            <numerusform>%1&#xa0;: %n entrée écrite.</numerusform>
            <numerusform>%1&#xa0;: %n entrées écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the log</source>
        <translation>Contrôle du journal</translation>
    </message>
</context>
<context>
    <name>Ringproof::HttpServer</name>
    <message>
        <source>The request doesn&apos;t say clearly where its body ends. Send one Content-Length.</source>
        <translation>La requête ne dit pas clairement où son corps se termine. Envoyez un seul Content-Length.</translation>
    </message>
    <message>
        <source>There are no WebSockets here.</source>
        <translation>Il n’y a pas de WebSockets ici.</translation>
    </message>
    <message>
        <source>The request is too large: at most %1 bytes are read.</source>
        <translation>La requête est trop volumineuse&#xa0;: %1 octets au plus sont lus.</translation>
    </message>
    <message>
        <source>This method is not served here.</source>
        <translation>Cette méthode n’est pas servie ici.</translation>
    </message>
    <message>
        <source>The request took too long to arrive.</source>
        <translation>La requête a mis trop de temps à arriver.</translation>
    </message>
    <message>
        <source>Port %1 of %2 is taken by another program, so nothing is served there. Stop that program, or choose another port.</source>
        <translation>Le port %1 de %2 est pris par un autre programme&#xa0;: rien n’y est servi. Arrêtez ce programme, ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>The system doesn&apos;t allow serving on port %1 of %2: ports below 1024 belong to administrators. Choose a port of 1024 or above.</source>
        <translation>Le système n’autorise pas le port %1 de %2&#xa0;: les ports inférieurs à 1024 sont réservés aux administrateurs. Choisissez un port à partir de 1024.</translation>
    </message>
    <message>
        <source>This computer has no address %1, so nothing can be served there. Choose 127.0.0.1 or one of its own.</source>
        <translation>Cet ordinateur n’a pas d’adresse %1&#xa0;: rien ne peut y être servi. Choisissez 127.0.0.1 ou l’une des siennes.</translation>
    </message>
    <message>
        <source>Port %1 of %2 can&apos;t be served: %3. Choose another address or port.</source>
        <translation>Le port %1 de %2 ne peut pas être servi&#xa0;: %3. Choisissez une autre adresse ou un autre port.</translation>
    </message>
    <message>
        <source>HTTPS needs a certificate and its private key. Give both, or neither.</source>
        <translation>HTTPS nécessite un certificat et sa clé privée. Indiquez les deux, ou aucun.</translation>
    </message>
</context>
<context>
    <name>Ringproof::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>How calls went, as this computer&apos;s audit log has it.</source>
        <translation>Comment les appels se sont passés, d’après le journal d’audit de cet ordinateur.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Calls and what came of them</source>
        <translation>Les appels et leur issue</translation>
    </message>
    <message>
        <source>A code that was verified right after midnight counts for the new day.</source>
        <translation>Un code vérifié juste après minuit compte pour le nouveau jour.</translation>
    </message>
    <message>
        <source>From the call to the right code</source>
        <translation>De l’appel au bon code</translation>
    </message>
    <message>
        <source>How many customers needed how many seconds.</source>
        <translation>Combien de clients ont mis combien de secondes.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Vers où</translation>
    </message>
    <message>
        <source>The audit log keeps a number&apos;s calling code, which some countries share.</source>
        <translation>Le journal d’audit conserve l’indicatif d’un numéro, que certains pays partagent.</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Heure de la journée</translation>
    </message>
    <message>
        <source>By this computer&apos;s time zone.</source>
        <translation>Selon le fuseau horaire de cet ordinateur.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>The last 13 weeks</source>
        <translation>Les 13 dernières semaines</translation>
    </message>
    <message>
        <source>The last 52 weeks</source>
        <translation>Les 52 dernières semaines</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>The profile %1</source>
        <translation>Le profil %1</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Tous les profils</translation>
    </message>
    <message>
        <source>Reading the audit log</source>
        <translation>Lecture du journal d’audit</translation>
    </message>
</context>
<context>
    <name>Ringproof::JobThread</name>
    <message>
        <source>The file is being closed, so nothing was done.</source>
        <translation>Le fichier est en cours de fermeture&#xa0;: rien n’a été fait.</translation>
    </message>
</context>
<context>
    <name>Ringproof::KeyFigures</name>
    <message>
        <source>Calls placed</source>
        <translation>Appels lancés</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Share verified</source>
        <translation>Part vérifiée</translation>
    </message>
    <message>
        <source>Half took at most</source>
        <translation>La moitié en au plus</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
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
        <translation>Les codes ne peuvent pas être tapés sur le téléphone simulé.</translation>
    </message>
</context>
<context>
    <name>Ringproof::LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language in which the call speaks</source>
        <translation>La langue dans laquelle l’appel parle</translation>
    </message>
    <message>
        <source>Usual language</source>
        <translation>Langue habituelle</translation>
    </message>
</context>
<context>
    <name>Ringproof::LanguagesSetting</name>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Tag of the language</source>
        <translation>Code de la langue</translation>
    </message>
    <message>
        <source>The PHLO&apos;s id</source>
        <translation>L’identifiant du PHLO</translation>
    </message>
    <message>
        <source>PHLO of the language</source>
        <translation>PHLO de la langue</translation>
    </message>
    <message>
        <source>Remove the language</source>
        <translation>Supprimer la langue</translation>
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
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Another customer at the same time (%1)</source>
        <translation>Un autre client en même temps (%1)</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verify page</source>
        <translation>Page «&#xa0;Vérifier&#xa0;»</translation>
    </message>
    <message>
        <source>Active codes</source>
        <translation>Codes actifs</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Voice and PHLO</source>
        <translation>Voix et PHLO</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point d’accès</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) need attention</source>
        <translation>
            <numerusform>%n client requiert votre attention</numerusform>
            <numerusform>%n clients requièrent votre attention</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Set up Ringproof…</source>
        <translation>&amp;Configurer Ringproof…</translation>
    </message>
    <message>
        <source>&amp;About Ringproof</source>
        <translation>À &amp;propos de Ringproof</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>&amp;Nouveau client</translation>
    </message>
    <message>
        <source>&amp;Close customer</source>
        <translation>&amp;Fermer le client</translation>
    </message>
    <message>
        <source>Go to the n&amp;ext one</source>
        <translation>Aller au &amp;suivant</translation>
    </message>
    <message>
        <source>Go to the &amp;previous one</source>
        <translation>Aller au &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Décrocher</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;Refuser</translation>
    </message>
    <message>
        <source>&amp;Hang up</source>
        <translation>Ra&amp;ccrocher</translation>
    </message>
    <message>
        <source>&amp;Show the simulated phone</source>
        <translation>A&amp;fficher le téléphone simulé</translation>
    </message>
    <message>
        <source>Store health</source>
        <translation>État du stockage</translation>
    </message>
    <message>
        <source>Call health</source>
        <translation>État des appels</translation>
    </message>
    <message>
        <source>Audit log health</source>
        <translation>État du journal d’audit</translation>
    </message>
    <message>
        <source>Storage of codes</source>
        <translation>Stockage des codes</translation>
    </message>
    <message>
        <source>Codes: stored readable</source>
        <translation>Codes&#xa0;: stockés en clair</translation>
    </message>
    <message>
        <source>This profile shares its codes with other programs, so they are stored as they are: whoever can read the store can read them, and a program that checks a code by itself may let it in twice.</source>
        <translation>Ce profil partage ses codes avec d’autres programmes, ils sont donc stockés tels quels&#xa0;: quiconque peut lire le stockage peut les lire, et un programme qui contrôle un code lui-même peut l’accepter deux fois.</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation>prochain essai dans %1</translation>
    </message>
    <message>
        <source>About Ringproof</source>
        <translation>À propos de Ringproof</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Ringproof %1&lt;/h3&gt;&lt;p&gt;Proves that a person holds a phone number: a call reads out a code, and the code comes back.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Ringproof %1&lt;/h3&gt;&lt;p&gt;Prouve qu’une personne détient un numéro de téléphone&#xa0;: un appel lit un code, et le code revient.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Ringproof::ManageCard</name>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>A profile is one way of working: an account, a PHLO, a store, and rules. They lie side by side, and are switched on top of the window.</source>
        <translation>Un profil est une façon de travailler&#xa0;: un compte, un PHLO, un stockage et des règles. Les profils coexistent, et se changent en haut de la fenêtre.</translation>
    </message>
    <message>
        <source>Problem with the name</source>
        <translation>Problème avec le nom</translation>
    </message>
    <message>
        <source>Result of the change of profiles</source>
        <translation>Résultat de la modification des profils</translation>
    </message>
    <message>
        <source>Create a profile</source>
        <translation>Créer un profil</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Duplicate this profile</source>
        <translation>Dupliquer ce profil</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename this profile</source>
        <translation>Renommer ce profil</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this profile</source>
        <translation>Supprimer ce profil</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 copie</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <translation>%1 copie %2</translation>
    </message>
    <message>
        <source>The copy has the same settings and secrets. What shall it be called?</source>
        <translation>La copie a les mêmes paramètres et secrets. Quel nom lui donner&#x202f;?</translation>
    </message>
    <message>
        <source>What shall the profile be called?</source>
        <translation>Quel nom donner au profil&#x202f;?</translation>
    </message>
    <message>
        <source>Delete the profile %1? Its settings and its secrets go, and can&apos;t be brought back. The store and the audit log stay as they are.</source>
        <translation>Supprimer le profil %1&#x202f;? Ses paramètres et ses secrets disparaissent et ne pourront pas être récupérés. Le stockage et le journal d’audit restent tels quels.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>The profile %1 is there. Switch to it on top of the window.</source>
        <translation>Le profil %1 est créé. Passez à ce profil en haut de la fenêtre.</translation>
    </message>
    <message>
        <source>The profile %1 is there, but without its secrets: %2</source>
        <translation>Le profil %1 est créé, mais sans ses secrets&#xa0;: %2</translation>
    </message>
    <message>
        <source>The profile is gone, but not its secrets: %1</source>
        <translation>Le profil n’existe plus, mais ses secrets sont encore là&#xa0;: %1</translation>
    </message>
    <message>
        <source>Customers under way</source>
        <translation>Clients en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) still have a call or a live code. Their cards leave the screen; their calls go on, and their codes stay valid until they run out.</source>
        <translation>
            <numerusform>%n client a encore un appel ou un code actif. Sa fiche quitte l’écran&#x202f;; son appel continue et son code reste valable jusqu’à son expiration.</numerusform>
            <numerusform>%n clients ont encore un appel ou un code actif. Leurs fiches quittent l’écran&#x202f;; leurs appels continuent et leurs codes restent valables jusqu’à leur expiration.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::MaskedNumber</name>
    <message>
        <source>Show the number</source>
        <translation>Afficher le numéro</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
</context>
<context>
    <name>Ringproof::MissingSecrets</name>
    <message>
        <source>On the first page of Plivo&apos;s console, beside the auth id.</source>
        <translation>Sur la première page de la console de Plivo, à côté de l’auth id.</translation>
    </message>
    <message>
        <source>Leave it empty if the Redis asks for none.</source>
        <translation>Laissez vide si le Redis n’en demande pas.</translation>
    </message>
    <message>
        <source>64 hex digits, the same at every desk. A code that was sealed under another key can&apos;t be verified.</source>
        <translation>64 chiffres hexadécimaux, les mêmes sur chaque poste. Un code scellé sous une autre clé ne peut pas être vérifié.</translation>
    </message>
    <message>
        <source>Give what is missing</source>
        <translation>Indiquer ce qui manque</translation>
    </message>
    <message>
        <source>It goes into the system&apos;s keychain, and never into a file. Without a keychain it is kept until Ringproof ends, and asked for again the next time.</source>
        <translation>Il va dans le trousseau du système, jamais dans un fichier. Sans trousseau, il est conservé jusqu’à la fermeture de Ringproof et redemandé la fois suivante.</translation>
    </message>
    <message>
        <source>Result of keeping the secrets</source>
        <translation>Résultat de la conservation des secrets</translation>
    </message>
    <message>
        <source>Keep and open</source>
        <translation>Conserver et ouvrir</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Il manque encore&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Conservation…</translation>
    </message>
</context>
<context>
    <name>Ringproof::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Ringproof::NumberSection</name>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Problem with the number</source>
        <translation>Problème avec le numéro</translation>
    </message>
    <message>
        <source>Verify a phone number</source>
        <translation>Vérifier un numéro de téléphone</translation>
    </message>
    <message>
        <source>The number gets a call, and a voice reads out a code. Whoever holds the phone repeats the code to you.</source>
        <translation>Le numéro est appelé, et une voix lit un code. La personne qui a le téléphone vous répète le code.</translation>
    </message>
    <message>
        <source>Customer&apos;s number</source>
        <translation>Numéro du client</translation>
    </message>
    <message>
        <source>Type or paste a number</source>
        <translation>Tapez ou collez un numéro</translation>
    </message>
    <message>
        <source>This number can be called again in %1.</source>
        <translation>Ce numéro pourra être rappelé dans %1.</translation>
    </message>
    <message>
        <source>Country if none is given: %1</source>
        <translation>Pays si aucun n’est indiqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Begin with + and the country code.</source>
        <translation>Commencez par + et l’indicatif du pays.</translation>
    </message>
    <message>
        <source>Call in</source>
        <comment>a language</comment>
        <translation>Appeler en</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Essayer %1</translation>
    </message>
    <message>
        <source>Other outcomes…</source>
        <translation>Autres issues…</translation>
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
        <translation>Aucun appel n’a été lancé. %1</translation>
    </message>
    <message>
        <source>No call was placed, because it couldn&apos;t be entered into the audit log. %1</source>
        <translation>Aucun appel n’a été lancé, car il n’a pas pu être inscrit au journal d’audit. %1</translation>
    </message>
    <message>
        <source>%1 The code could not be withdrawn either; it runs out by itself, and this try counts against the number&apos;s limits.</source>
        <translation>%1 Le code n’a pas pu être retiré non plus&#x202f;; il expirera de lui-même, et cette tentative compte dans les limites du numéro.</translation>
    </message>
    <message>
        <source>The call was ended.</source>
        <translation>L’appel a été terminé.</translation>
    </message>
    <message>
        <source>The call had already ended by itself.</source>
        <translation>L’appel s’était déjà terminé de lui-même.</translation>
    </message>
    <message>
        <source>Its code is revoked: nobody can use it any more.</source>
        <translation>Son code est révoqué&#xa0;: personne ne peut plus l’utiliser.</translation>
    </message>
    <message>
        <source>Its code was gone before.</source>
        <translation>Son code n’existait déjà plus.</translation>
    </message>
    <message>
        <source>Its code couldn&apos;t be revoked; it runs out by itself. %1</source>
        <translation>Son code n’a pas pu être révoqué&#x202f;; il expirera de lui-même. %1</translation>
    </message>
    <message>
        <source>The call can&apos;t be ended from here: calls aren&apos;t followed. The phone may ring on.</source>
        <translation>L’appel ne peut pas être terminé d’ici&#xa0;: les appels ne sont pas suivis. Le téléphone peut continuer à sonner.</translation>
    </message>
    <message>
        <source>Nothing was reset, because it couldn&apos;t be entered into the audit log. %1</source>
        <translation>Rien n’a été réinitialisé, car cela n’a pas pu être inscrit dans le journal d’audit. %1</translation>
    </message>
    <message>
        <source>The number isn&apos;t shown, because that couldn&apos;t be entered into the audit log. %1</source>
        <translation>Le numéro n’est pas affiché, car cela n’a pas pu être inscrit dans le journal d’audit. %1</translation>
    </message>
    <message>
        <source>The numbers are masked, because showing them couldn&apos;t be entered into the audit log. %1</source>
        <translation>Les numéros sont masqués, car leur affichage n’a pas pu être inscrit dans le journal d’audit. %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::PhloClient</name>
    <message>
        <source>%1 Nobody was called.</source>
        <translation>%1 Personne n’a été appelé.</translation>
    </message>
    <message>
        <source>The phone may still ring; if it doesn&apos;t within a minute, call again.</source>
        <translation>Le téléphone peut encore sonner&#x202f;; s’il ne sonne pas dans la minute, rappelez.</translation>
    </message>
    <message>
        <source>Nobody was called.</source>
        <translation>Personne n’a été appelé.</translation>
    </message>
    <message>
        <source>“%1” is not a PHLO&apos;s id. Copy it again from the list of PHLOs in Plivo&apos;s console.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un identifiant de PHLO. Copiez-le de nouveau depuis la liste des PHLO dans la console de Plivo.</translation>
    </message>
    <message>
        <source>Plivo knows no PHLO with the id “%1” in this account (status 404).</source>
        <translation>Plivo ne connaît aucun PHLO avec l’identifiant «&#xa0;%1&#xa0;» dans ce compte (statut 404).</translation>
    </message>
    <message>
        <source>Check the id against the list of PHLOs in Plivo&apos;s console, and the auth id.</source>
        <translation>Comparez l’identifiant avec la liste des PHLO dans la console de Plivo, et vérifiez l’auth id.</translation>
    </message>
    <message>
        <source>What %1 answered is not a PHLO. Check the PHLO address in the profile.</source>
        <translation>Ce que %1 a répondu n’est pas un PHLO. Vérifiez l’adresse PHLO dans le profil.</translation>
    </message>
    <message>
        <source>Plivo knows no account with the auth id “%1” (status 404).</source>
        <translation>Plivo ne connaît aucun compte avec l’auth id «&#xa0;%1&#xa0;» (statut 404).</translation>
    </message>
    <message>
        <source>Check the auth id against the first page of Plivo&apos;s console.</source>
        <translation>Comparez l’auth id avec la première page de la console de Plivo.</translation>
    </message>
    <message>
        <source>What %1 answered is not a Plivo account. Check the Voice address in the profile.</source>
        <translation>Ce que %1 a répondu n’est pas un compte Plivo. Vérifiez l’adresse Voice dans le profil.</translation>
    </message>
</context>
<context>
    <name>Ringproof::PhoneField</name>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
</context>
<context>
    <name>Ringproof::PlivoSection</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Both stand on the first page of Plivo&apos;s console (console.plivo.com), under Account.</source>
        <translation>Les deux figurent sur la première page de la console de Plivo (console.plivo.com), sous Account.</translation>
    </message>
    <message>
        <source>Auth ID</source>
        <translation>Auth ID</translation>
    </message>
    <message>
        <source>Begins with MA or SA.</source>
        <translation>Commence par MA ou SA.</translation>
    </message>
    <message>
        <source>Opens the account, so it is kept with the secrets and never written to a file.</source>
        <translation>Donne accès au compte&#xa0;: il est conservé avec les secrets et n’est jamais écrit dans un fichier.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>The PHLO is the flow in Plivo that places the call and speaks the code. The page Voice and PHLO shows how it is made.</source>
        <translation>Le PHLO est le flux de Plivo qui lance l’appel et dit le code. La page «&#xa0;Voix et PHLO&#xa0;» montre comment le créer.</translation>
    </message>
    <message>
        <source>PHLO ID</source>
        <translation>ID du PHLO</translation>
    </message>
    <message>
        <source>In Plivo&apos;s console under PHLO, beside the flow&apos;s name.</source>
        <translation>Dans la console de Plivo sous PHLO, à côté du nom du flux.</translation>
    </message>
    <message>
        <source>Caller ID</source>
        <translation>Numéro appelant</translation>
    </message>
    <message>
        <source>The number that customers see: one of the account&apos;s, with + and country code.</source>
        <translation>Le numéro que voient les clients&#xa0;: l’un de ceux du compte, avec + et l’indicatif du pays.</translation>
    </message>
    <message>
        <source>Languages of calls</source>
        <translation>Langues des appels</translation>
    </message>
    <message>
        <source>Leave these empty if the PHLO speaks one language. A language is written as its tag: es, pt-BR.</source>
        <translation>Laissez vide si le PHLO parle une seule langue. Une langue s’écrit par son code&#xa0;: es, pt-BR.</translation>
    </message>
    <message>
        <source>A PHLO for each language</source>
        <translation>Un PHLO par langue</translation>
    </message>
    <message>
        <source>Used in the place of the PHLO above when the call is to be in this language.</source>
        <translation>Utilisé à la place du PHLO ci-dessus quand l’appel doit se faire dans cette langue.</translation>
    </message>
    <message>
        <source>Key of the Start node</source>
        <translation>Clé du nœud Start</translation>
    </message>
    <message>
        <source>If one PHLO speaks several languages: the key under which it is told which.</source>
        <translation>Si un PHLO parle plusieurs langues&#xa0;: la clé sous laquelle on lui indique laquelle.</translation>
    </message>
    <message>
        <source>Usual language</source>
        <translation>Langue habituelle</translation>
    </message>
    <message>
        <source>Spoken where nobody chooses.</source>
        <translation>Parlée quand personne ne choisit.</translation>
    </message>
    <message>
        <source>Plivo&apos;s servers</source>
        <translation>Serveurs de Plivo</translation>
    </message>
    <message>
        <source>Right as they are, unless Plivo or your administrator tells you otherwise.</source>
        <translation>Corrects tels quels, sauf indication contraire de Plivo ou de votre administrateur.</translation>
    </message>
    <message>
        <source>PHLO address</source>
        <translation>Adresse PHLO</translation>
    </message>
    <message>
        <source>Runs the flow. https:// only; http:// is accepted on this computer.</source>
        <translation>Exécute le flux. https:// seulement&#x202f;; http:// est accepté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Voice address</source>
        <translation>Adresse Voice</translation>
    </message>
    <message>
        <source>Tells how a call goes.</source>
        <translation>Indique le déroulement d’un appel.</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Autorité de certification propre</translation>
    </message>
    <message>
        <source>A file (PEM) by its whole path. Only where a proxy of your organisation opens encrypted connections.</source>
        <translation>Un fichier (PEM) par son chemin complet. Seulement si un proxy de votre organisation ouvre les connexions chiffrées.</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Est-ce que cela fonctionne&#x202f;?</translation>
    </message>
    <message>
        <source>Asks Plivo for the account and the PHLO, with what stands here now. No call is placed, and nothing is charged.</source>
        <translation>Demande à Plivo le compte et le PHLO, avec ce qui est saisi ici. Aucun appel n’est lancé, et rien n’est facturé.</translation>
    </message>
    <message>
        <source>Check Plivo</source>
        <translation>Contrôler Plivo</translation>
    </message>
    <message>
        <source>Plivo knows the account and the PHLO.</source>
        <translation>Plivo connaît le compte et le PHLO.</translation>
    </message>
    <message>
        <source>Calls won&apos;t work until this is mended.</source>
        <translation>Les appels ne fonctionneront pas tant que ce n’est pas corrigé.</translation>
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
        <translation>Longueur</translation>
    </message>
    <message>
        <source>4 to 8 digits. Each digit more makes guessing ten times harder, and reading out longer.</source>
        <translation>4 à 8 chiffres. Chaque chiffre de plus rend le code dix fois plus dur à deviner, et plus long à lire.</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Durée de validité</translation>
    </message>
    <message>
        <source>30 to 600. How long a code can be verified after its call was placed.</source>
        <translation>30 à 600. Combien de temps un code peut être vérifié après le lancement de son appel.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>Start anew when the call is answered</source>
        <translation>Repartir quand l’appel est décroché</translation>
    </message>
    <message>
        <source>The time to live begins again then, so that a phone that rings long leaves enough of it. Never past 10 minutes in all.</source>
        <translation>La durée de validité recommence alors, pour qu’un téléphone qui sonne longtemps en laisse assez. Jamais plus de 10 minutes en tout.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>1 to 100. After this many wrong entries the code is gone.</source>
        <translation>1 à 100. Après ce nombre de saisies erronées, le code n’existe plus.</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>saisies</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>What keeps a customer from being called too often, and the account from being emptied. 0 switches a limit off.</source>
        <translation>Ce qui évite qu’un client soit appelé trop souvent et que le compte soit vidé. 0 désactive une limite.</translation>
    </message>
    <message>
        <source>Pause between two calls to a number</source>
        <translation>Délai entre deux appels vers un numéro</translation>
    </message>
    <message>
        <source>Up to 604,800 (a week).</source>
        <translation>Jusqu’à 604 800 (une semaine).</translation>
    </message>
    <message>
        <source>Calls to a number within an hour</source>
        <translation>Appels vers un numéro en une heure</translation>
    </message>
    <message>
        <source>Any 60 minutes, not the hour of the clock.</source>
        <translation>60 minutes quelconques, pas l’heure de l’horloge.</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>appels</translation>
    </message>
    <message>
        <source>Calls to a number within a day</source>
        <translation>Appels vers un numéro en une journée</translation>
    </message>
    <message>
        <source>Any 24 hours. Times the attempts, it is how often a code of a number can be guessed at in a day.</source>
        <translation>24 heures quelconques. Multiplié par les essais, c’est combien de fois par jour on peut tenter de deviner un code d’un numéro.</translation>
    </message>
    <message>
        <source>Calls of the account in a day</source>
        <translation>Appels du compte en une journée</translation>
    </message>
    <message>
        <source>All desks together, from midnight to midnight UTC.</source>
        <translation>Tous les postes ensemble, de minuit à minuit UTC.</translation>
    </message>
    <message>
        <source>Who may be called</source>
        <translation>Qui peut être appelé</translation>
    </message>
    <message>
        <source>Premium-rate, shared-cost and satellite numbers are never called: they can cost any amount.</source>
        <translation>Les numéros surtaxés, à coûts partagés et satellite ne sont jamais appelés&#xa0;: ils peuvent coûter n’importe quel montant.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Numbers of other countries are refused before anything is stored or paid for.</source>
        <translation>Les numéros d’autres pays sont refusés avant que quoi que ce soit ne soit stocké ou payé.</translation>
    </message>
    <message>
        <source>Also allowed</source>
        <translation>Autorisés aussi</translation>
    </message>
    <message>
        <source>These kinds are refused unless they are ticked: they are often dear, and a machine often answers.</source>
        <translation>Ces types sont refusés s’ils ne sont pas cochés&#xa0;: ils sont souvent chers, et une machine répond souvent.</translation>
    </message>
    <message>
        <source>Numbers that are never called</source>
        <translation>Numéros jamais appelés</translation>
    </message>
    <message>
        <source>One a line, with + and country code. With * at its end it stands for all numbers that begin so.</source>
        <translation>Un par ligne, avec + et l’indicatif du pays. Avec * à la fin, il vaut pour tous les numéros qui commencent ainsi.</translation>
    </message>
</context>
<context>
    <name>Ringproof::ProfileBand</name>
    <message>
        <source>Practice only: no real phone rings, and nothing is charged.</source>
        <translation>Entraînement seulement&#xa0;: aucun vrai téléphone ne sonne, et rien n’est facturé.</translation>
    </message>
    <message>
        <source>Work on another profile (%1)</source>
        <translation>Travailler avec un autre profil (%1)</translation>
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
        <translation>Imposé pour cet ordinateur. Adressez-vous à %1 s’il faut le modifier.</translation>
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
        <translation>%1 (entraînement)</translation>
    </message>
    <message>
        <source>%1 (can&apos;t be opened)</source>
        <translation>%1 (ne peut pas être ouvert)</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>&amp;Gérer les profils…</translation>
    </message>
</context>
<context>
    <name>Ringproof::ProfileSection</name>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Of the band on top of the window, so that profiles can&apos;t be mistaken for each other.</source>
        <translation>Du bandeau en haut de la fenêtre, pour ne pas confondre les profils.</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <translation>%1 (+%2)</translation>
    </message>
    <message>
        <source>Usual country</source>
        <translation>Pays habituel</translation>
    </message>
    <message>
        <source>Of numbers that are typed without a country code.</source>
        <translation>Des numéros saisis sans indicatif de pays.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>The line about a verification for the ticket. Leave it empty for the usual one, or write your own with %1.</source>
        <translation>La ligne sur une vérification, pour le ticket. Laissez vide pour la ligne habituelle, ou écrivez la vôtre avec %1.</translation>
    </message>
</context>
<context>
    <name>Ringproof::ProfileStore</name>
    <message>
        <source>The sandbox can&apos;t be changed. Make a profile of your own.</source>
        <translation>Le bac à sable ne peut pas être modifié. Créez votre propre profil.</translation>
    </message>
    <message>
        <source>The profile “%1” was changed by somebody else in the meantime. Nothing was saved: open it again and repeat your change.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» a été modifié entre-temps par quelqu’un d’autre. Rien n’a été enregistré&#xa0;: rouvrez-le et refaites votre modification.</translation>
    </message>
    <message>
        <source>The sandbox is no file, so it can&apos;t be copied. Make a profile of your own.</source>
        <translation>Le bac à sable n’est pas un fichier&#xa0;: il ne peut pas être copié. Créez votre propre profil.</translation>
    </message>
    <message>
        <source>The sandbox keeps its name.</source>
        <translation>Le bac à sable garde son nom.</translation>
    </message>
    <message>
        <source>The profile “%1” can&apos;t be renamed (%2). It keeps its name.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» ne peut pas être renommé (%2). Il garde son nom.</translation>
    </message>
    <message>
        <source>The sandbox is always there and can&apos;t be removed.</source>
        <translation>Le bac à sable existe toujours et ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>The profile “%1” can&apos;t be removed (%2). It is still there.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» ne peut pas être supprimé (%2). Il existe encore.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Choose another name.</source>
        <translation>Il y a déjà un profil «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The folder of the profiles, %1, can&apos;t be made. Nothing was changed; see to it that you may write there.</source>
        <translation>Le dossier des profils, %1, ne peut pas être créé. Rien n’a été modifié&#x202f;; assurez-vous de pouvoir y écrire.</translation>
    </message>
    <message>
        <source>Another program is changing profiles at this moment. Nothing was changed; try again.</source>
        <translation>Un autre programme modifie des profils en ce moment. Rien n’a été modifié&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>The folder of the profiles, %1, can&apos;t be written to. Nothing was changed; see to it that there is room and that you may write there.</source>
        <translation>Impossible d’écrire dans le dossier des profils, %1. Rien n’a été modifié&#x202f;; assurez-vous qu’il y a de la place et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. There are: %2. Profiles are config files in %3.</source>
        <translation>Il n’y a pas de profil «&#xa0;%1&#xa0;». Il y a&#xa0;: %2. Les profils sont des fichiers de configuration dans %3.</translation>
    </message>
    <message>
        <source>The profile “%1” can&apos;t be read (%2). See to it that you may read %3.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» ne peut pas être lu (%2). Assurez-vous de pouvoir lire %3.</translation>
    </message>
    <message>
        <source>The profile “%1” can&apos;t be read (%2).</source>
        <translation>Le profil «&#xa0;%1&#xa0;» ne peut pas être lu (%2).</translation>
    </message>
    <message>
        <source>%1 is too large to be a config file.</source>
        <translation>%1 est trop volumineux pour un fichier de configuration.</translation>
    </message>
    <message>
        <source>The sandbox is always there and is not written to a file.</source>
        <translation>Le bac à sable existe toujours et n’est pas écrit dans un fichier.</translation>
    </message>
    <message>
        <source>The profile “%1” can&apos;t be saved (%2). What was there before is as it was.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» ne peut pas être enregistré (%2). Ce qui existait reste tel quel.</translation>
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
        <translation>il n’y a pas d’hôte du nom %1</translation>
    </message>
    <message>
        <source>the host %1 can&apos;t be looked up: %2</source>
        <translation>l’hôte %1 ne peut pas être résolu&#xa0;: %2</translation>
    </message>
    <message>
        <source>it expects TLS: write rediss:// in place of redis://</source>
        <translation>il attend TLS&#xa0;: écrivez rediss:// au lieu de redis://</translation>
    </message>
    <message>
        <source>the look-up of its name takes long</source>
        <translation>la résolution de son nom prend du temps</translation>
    </message>
    <message>
        <source>no answer by TLS; for a port without TLS, write redis:// in place of rediss://</source>
        <translation>pas de réponse par TLS&#x202f;; pour un port sans TLS, écrivez redis:// au lieu de rediss://</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message numerus="yes">
        <source>%1, after %n ms</source>
        <translation>
            <numerusform>%1, après %n ms</numerusform>
            <numerusform>%1, après %n ms</numerusform>
        </translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>il a fermé la connexion</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>if it expects TLS, write rediss:// in place of redis://</source>
        <translation>s’il attend TLS, écrivez rediss:// au lieu de redis://</translation>
    </message>
    <message>
        <source>it may ask for a certificate of ours: ?cert=/path/desk.pem&amp;key=/path/desk.key</source>
        <translation>il demande peut-être un certificat de notre part&#xa0;:&#x202f;?cert=/path/desk.pem&amp;key=/path/desk.key</translation>
    </message>
    <message>
        <source>it may not accept our certificate in %1</source>
        <translation>il n’accepte peut-être pas notre certificat dans %1</translation>
    </message>
    <message>
        <source>the certificate in %1 and the key in %2 don&apos;t belong together (“%3”)</source>
        <translation>le certificat dans %1 et la clé dans %2 ne vont pas ensemble («&#xa0;%3&#xa0;»)</translation>
    </message>
    <message>
        <source>it doesn&apos;t seem to speak TLS; for a port without TLS, write redis:// in place of rediss:// (“%1”)</source>
        <translation>il ne semble pas parler TLS&#x202f;; pour un port sans TLS, écrivez redis:// au lieu de rediss:// («&#xa0;%1&#xa0;»)</translation>
    </message>
    <message>
        <source>TLS came to an end: “%1”</source>
        <translation>TLS s’est terminé&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it is a replica, not the master</source>
        <translation>c’est un réplica, pas le maître</translation>
    </message>
    <message>
        <source>it is a node of a cluster. Write %1+cluster:// in place of %1://</source>
        <translation>c’est un nœud d’un cluster. Écrivez %1+cluster:// au lieu de %1://</translation>
    </message>
    <message>
        <source>it is a Sentinel, which watches over others and stores nothing. Write %1+sentinel:// in place of %1://, and after the slash the name of what it watches</source>
        <translation>c’est un Sentinel, qui surveille les autres et ne stocke rien. Écrivez %1+sentinel:// au lieu de %1://, et après la barre oblique le nom de ce qu’il surveille</translation>
    </message>
    <message>
        <source>it refused us: “%1”. Check the user in the address and RINGPROOF_REDIS_PASSWORD</source>
        <translation>il nous a refusés&#xa0;: «&#xa0;%1&#xa0;». Vérifiez l’utilisateur dans l’adresse et RINGPROOF_REDIS_PASSWORD</translation>
    </message>
    <message>
        <source>it asks for a password. Set RINGPROOF_REDIS_PASSWORD</source>
        <translation>il demande un mot de passe. Définissez RINGPROOF_REDIS_PASSWORD</translation>
    </message>
    <message>
        <source>it doesn&apos;t accept the user or the password. Check the user in the address and RINGPROOF_REDIS_PASSWORD</source>
        <translation>il n’accepte pas l’utilisateur ou le mot de passe. Vérifiez l’utilisateur dans l’adresse et RINGPROOF_REDIS_PASSWORD</translation>
    </message>
    <message>
        <source>a password is set here, but this server has none. Check that it is the right server, and unset RINGPROOF_REDIS_PASSWORD if it is</source>
        <translation>un mot de passe est défini ici, mais ce serveur n’en a pas. Vérifiez que c’est le bon serveur et, si oui, supprimez RINGPROOF_REDIS_PASSWORD</translation>
    </message>
    <message>
        <source>it runs in protected mode and accepts programs on its own computer only. Give it a password</source>
        <translation>il est en mode protégé et n’accepte que les programmes de son propre ordinateur. Donnez-lui un mot de passe</translation>
    </message>
    <message>
        <source>it doesn&apos;t let us use database %1: “%2”</source>
        <translation>il ne nous laisse pas utiliser la base de données %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>it doesn&apos;t let us ask whether it is the master: “%1”. Give the user the right +info</source>
        <translation>il ne nous laisse pas demander s’il est le maître&#xa0;: «&#xa0;%1&#xa0;». Donnez à l’utilisateur le droit +info</translation>
    </message>
    <message>
        <source>it said “%1”</source>
        <translation>il a répondu «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Ringproof::RedisPipeline</name>
    <message>
        <source>The connection to the Redis at %1 has been closed. Nothing was sent.</source>
        <translation>La connexion au Redis à %1 a été fermée. Rien n’a été envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are waiting for the Redis at %1 already; this one was not sent. Try again in a moment.</source>
        <translation>
            <numerusform>%n requête attend déjà le Redis à %1&#x202f;; celle-ci n’a pas été envoyée. Réessayez dans un instant.</numerusform>
            <numerusform>%n requêtes attendent déjà le Redis à %1&#x202f;; celle-ci n’a pas été envoyée. Réessayez dans un instant.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Redis at %1 doesn&apos;t let Ringproof in: %2.</source>
        <translation>Le Redis à %1 n’accepte pas Ringproof&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Ringproof doesn&apos;t connect to the Redis at %1: %2.</source>
        <translation>Ringproof ne se connecte pas au Redis à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it answered what nobody had asked</source>
        <translation>il a répondu ce que personne n’avait demandé</translation>
    </message>
    <message>
        <source>it doesn&apos;t answer</source>
        <translation>il ne répond pas</translation>
    </message>
    <message>
        <source>The Redis at %1 can&apos;t be reached (%2).</source>
        <translation>Le Redis à %1 est injoignable (%2).</translation>
    </message>
    <message>
        <source>The Redis at %1 doesn&apos;t answer.</source>
        <translation>Le Redis à %1 ne répond pas.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. Check that it runs and that the address is right.</source>
        <translation>%1 Rien n’a été envoyé. Vérifiez qu’il fonctionne et que l’adresse est correcte.</translation>
    </message>
    <message>
        <source>%1 It took a request before; whether it was carried out isn&apos;t known.</source>
        <translation>%1 Il avait déjà reçu une requête&#x202f;; on ne sait pas si elle a été exécutée.</translation>
    </message>
</context>
<context>
    <name>Ringproof::RedisStore</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>What the Redis at %1 holds about this number was written by a newer release of Ringproof. Nothing was done. Update this one.</source>
        <translation>Ce que le Redis à %1 contient sur ce numéro a été écrit par une version plus récente de Ringproof. Rien n’a été fait. Mettez celle-ci à jour.</translation>
    </message>
    <message>
        <source>The Redis at %1 isn&apos;t ready (%2). Nothing was done. Try again in a moment.</source>
        <translation>Le Redis à %1 n’est pas prêt (%2). Rien n’a été fait. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The Redis at %1 is a replica that takes no changes. Nothing was done. Set the address of the primary server.</source>
        <translation>Le Redis à %1 est un réplica qui n’accepte pas de modifications. Rien n’a été fait. Indiquez l’adresse du serveur primaire.</translation>
    </message>
    <message>
        <source>The Redis Cluster at %1 is moving this part of its data and didn&apos;t come to rest in time. Nothing was done. Try again in a moment.</source>
        <translation>Le Redis Cluster à %1 déplace cette partie de ses données et n’a pas fini à temps. Rien n’a été fait. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The Redis at %1 is part of a cluster. Nothing was done. Write redis+cluster:// in place of redis:// in its address.</source>
        <translation>Le Redis à %1 fait partie d’un cluster. Rien n’a été fait. Écrivez redis+cluster:// au lieu de redis:// dans son adresse.</translation>
    </message>
    <message>
        <source>The Redis at %1 takes no changes at present (%2). Nothing was done. Whoever runs it needs to look at it.</source>
        <translation>Le Redis à %1 n’accepte pas de modifications pour l’instant (%2). Rien n’a été fait. La personne qui le gère doit l’examiner.</translation>
    </message>
    <message>
        <source>The Redis at %1 doesn&apos;t allow this user what Ringproof needs (%2). Nothing was done. The user needs ~number:* ~ringproof:* +@read +@write +@scripting +@connection +time +info%3.</source>
        <translation>Le Redis à %1 n’autorise pas à cet utilisateur ce dont Ringproof a besoin (%2). Rien n’a été fait. L’utilisateur a besoin de ~number:* ~ringproof:* +@read +@write +@scripting +@connection +time +info%3.</translation>
    </message>
    <message>
        <source>Another program keeps something else under one of Ringproof&apos;s keys in the Redis at %1. Nothing was done. Use another database.</source>
        <translation>Un autre programme conserve autre chose sous l’une des clés de Ringproof dans le Redis à %1. Rien n’a été fait. Utilisez une autre base de données.</translation>
    </message>
    <message>
        <source>The Redis at %1 refused the request: “%2”. Nothing was done.</source>
        <translation>Le Redis à %1 a refusé la requête&#xa0;: «&#xa0;%2&#xa0;». Rien n’a été fait.</translation>
    </message>
    <message>
        <source>The Redis at %1 answered in a way that Ringproof doesn&apos;t understand. Check that it is a Redis.</source>
        <translation>Le Redis à %1 a répondu d’une façon que Ringproof ne comprend pas. Vérifiez que c’est bien un Redis.</translation>
    </message>
</context>
<context>
    <name>Ringproof::RegionBox</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>No country chosen</source>
        <translation>Aucun pays choisi</translation>
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
        <translation>Choisir un pays</translation>
    </message>
    <message>
        <source>Search countries</source>
        <translation>Rechercher un pays</translation>
    </message>
    <message>
        <source>Country, or calling code</source>
        <translation>Pays ou indicatif</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>No country is called so.</source>
        <translation>Aucun pays ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>Ringproof::RegionsSetting</name>
    <message>
        <source>Countries that may be called</source>
        <translation>Pays qui peuvent être appelés</translation>
    </message>
    <message>
        <source>Search by name, code or +49</source>
        <translation>Rechercher par nom, code ou +49</translation>
    </message>
    <message>
        <source>Search countries</source>
        <translation>Rechercher un pays</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <translation>%1 (+%2)</translation>
    </message>
    <message>
        <source>All countries may be called. Tick some to allow only those.</source>
        <translation>Tous les pays peuvent être appelés. Cochez-en pour n’autoriser que ceux-là.</translation>
    </message>
    <message numerus="yes">
        <source>%n countries may be called.</source>
        <translation>
            <numerusform>%n pays peut être appelé.</numerusform>
            <numerusform>%n pays peuvent être appelés.</numerusform>
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
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>En créer un nouveau</translation>
    </message>
    <message>
        <source>Settings of the HTTP Request node</source>
        <translation>Paramètres du nœud HTTP Request</translation>
    </message>
    <message>
        <source>Type these into the node that stands behind Get Input in the PHLO. With them, a code that is keyed in on the phone verifies its number here, and the waiting card shows it at once.</source>
        <translation>Tapez-les dans le nœud placé après Get Input dans le PHLO. Un code tapé sur le téléphone vérifie alors son numéro ici, et la fiche en attente l’affiche aussitôt.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Get_Input_1 is the name of the Get Input node; if yours has another one, type {{ there and choose its digits.</source>
        <translation>Get_Input_1 est le nom du nœud Get Input&#x202f;; si le vôtre en a un autre, tapez {{ à cet endroit et choisissez ses chiffres.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
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
        <translation>Créer un nouveau jeton</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Le masquer</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Afficher le jeton</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>Masquer le jeton</translation>
    </message>
    <message>
        <source>This token was made for this session and is gone with it. To keep one, set RINGPROOF_HTTP_TOKEN before Ringproof starts. A new one can be made while the endpoint is off.</source>
        <translation>Ce jeton a été créé pour cette session et disparaîtra avec elle. Pour en garder un, définissez RINGPROOF_HTTP_TOKEN avant le démarrage de Ringproof. Un nouveau peut être créé quand le point d’accès est désactivé.</translation>
    </message>
    <message>
        <source>This token comes from RINGPROOF_HTTP_TOKEN.</source>
        <translation>Ce jeton vient de RINGPROOF_HTTP_TOKEN.</translation>
    </message>
</context>
<context>
    <name>Ringproof::SaveBar</name>
    <message>
        <source>Result of saving</source>
        <translation>Résultat de l’enregistrement</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Use them now</source>
        <translation>Les appliquer maintenant</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) can&apos;t be saved as they are</source>
        <translation>
            <numerusform>%n paramètre ne peut pas être enregistré tel quel</numerusform>
            <numerusform>%n paramètres ne peuvent pas être enregistrés tels quels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed and not saved</source>
        <translation>
            <numerusform>%n paramètre modifié et non enregistré</numerusform>
            <numerusform>%n paramètres modifiés et non enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>Ringproof::ScriptSection</name>
    <message>
        <source>The code, three times</source>
        <translation>Le code, trois fois</translation>
    </message>
    <message>
        <source>Before it: “press one to hear your code”</source>
        <translation>Avant&#xa0;: «&#xa0;appuyez sur un pour entendre votre code&#xa0;»</translation>
    </message>
    <message>
        <source>After it: “key your code in”</source>
        <translation>Après&#xa0;: «&#xa0;tapez votre code&#xa0;»</translation>
    </message>
    <message>
        <source>At the end: the number is verified</source>
        <translation>À la fin&#xa0;: le numéro est vérifié</translation>
    </message>
    <message>
        <source>At the end: that was not the code</source>
        <translation>À la fin&#xa0;: ce n’était pas le code</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>About the sound</source>
        <translation>À propos du son</translation>
    </message>
    <message>
        <source>What the customer hears</source>
        <translation>Ce que le client entend</translation>
    </message>
    <message>
        <source>Copy the script</source>
        <translation>Copier le script</translation>
    </message>
    <message>
        <source>As it is heard, with the code 0 4 2 1 3 7</source>
        <translation>Tel qu’on l’entend, avec le code 0 4 2 1 3 7</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Spoken by %1, Amazon&apos;s voice for it. The code comes from the Start node&apos;s key “otp”.</source>
        <translation>Dit par %1, la voix d’Amazon pour cette langue. Le code vient de la clé «&#xa0;otp&#xa0;» du nœud Start.</translation>
    </message>
    <message>
        <source>Spoken by %1, Amazon&apos;s voice for it.</source>
        <translation>Dit par %1, la voix d’Amazon pour cette langue.</translation>
    </message>
    <message>
        <source>Spoken by this computer&apos;s own voice; on the phone it is Amazon&apos;s, slower, with pauses.</source>
        <translation>Dit par la voix de cet ordinateur&#x202f;; au téléphone, c’est celle d’Amazon, plus lente, avec des pauses.</translation>
    </message>
    <message>
        <source>This computer can&apos;t speak, so only the words are shown.</source>
        <translation>Cet ordinateur ne peut pas parler&#xa0;: seuls les mots s’affichent.</translation>
    </message>
    <message>
        <source>This computer has no voice for %1, so only the words are shown.</source>
        <translation>Cet ordinateur n’a pas de voix pour %1&#xa0;: seuls les mots s’affichent.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>Ringproof::ScriptView</name>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
</context>
<context>
    <name>Ringproof::SecretSetting</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Problem with %1</source>
        <translation>Problème avec %1</translation>
    </message>
    <message>
        <source>Show what is typed: %1</source>
        <translation>Afficher la saisie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <translation>Oublier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Make: %1</source>
        <translation>Créer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Plivo auth token</source>
        <translation>Auth token de Plivo</translation>
    </message>
    <message>
        <source>Redis password</source>
        <translation>Mot de passe Redis</translation>
    </message>
    <message>
        <source>Key of sealed codes</source>
        <translation>Clé des codes scellés</translation>
    </message>
    <message>
        <source>Key of the audit log</source>
        <translation>Clé du journal d’audit</translation>
    </message>
    <message>
        <source>Token of the HTTP endpoint</source>
        <translation>Jeton du point d’accès HTTP</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>It comes from %1, which goes before everything that is kept here.</source>
        <translation>Il vient de %1, qui passe avant tout ce qui est conservé ici.</translation>
    </message>
    <message>
        <source>The keychain couldn&apos;t take it, so it is forgotten when Ringproof ends.</source>
        <translation>Le trousseau n’a pas pu le prendre&#xa0;: il sera oublié à la fermeture de Ringproof.</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Collez-le ici</translation>
    </message>
    <message>
        <source>Paste another one to replace it</source>
        <translation>Collez-en un autre pour le remplacer</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>Ringproof::SecretVault</name>
    <message>
        <source>The audit key could not be kept, and without it the log would take no row at the next start: nothing was changed. %1</source>
        <translation>La clé d’audit n’a pas pu être conservée, et sans elle le journal n’accepterait aucune ligne au prochain démarrage&#xa0;: rien n’a été modifié. %1</translation>
    </message>
    <message>
        <source>What the keychain has under ringproof, %1,</source>
        <translation>Ce que le trousseau contient sous ringproof, %1,</translation>
    </message>
    <message>
        <source>The keychain has an audit key already, and the log is signed with it: with another one it could no longer be checked. Move the log away and delete the entry audit_key of ringproof in the keychain to begin anew.</source>
        <translation>Le trousseau a déjà une clé d’audit, et le journal est signé avec elle&#xa0;: avec une autre, il ne pourrait plus être contrôlé. Pour recommencer, déplacez le journal et supprimez l’entrée audit_key de ringproof dans le trousseau.</translation>
    </message>
    <message>
        <source>It is kept until Ringproof ends, and has to be given again after that. %1</source>
        <translation>Il est conservé jusqu’à la fermeture de Ringproof, et devra être redonné ensuite. %1</translation>
    </message>
    <message>
        <source>%1 is set in the environment and goes before it.</source>
        <translation>%1 est défini dans l’environnement et passe avant.</translation>
    </message>
    <message>
        <source>The audit key stays: the log that is signed with it would take no row without it.</source>
        <translation>La clé d’audit reste&#xa0;: sans elle, le journal qu’elle signe n’accepterait aucune ligne.</translation>
    </message>
    <message>
        <source>The keychain may still have it. %1</source>
        <translation>Le trousseau l’a peut-être encore. %1</translation>
    </message>
    <message>
        <source>The secrets could not be copied: nothing was changed. %1</source>
        <translation>Les secrets n’ont pas pu être copiés&#xa0;: rien n’a été modifié. %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::SecretsSection</name>
    <message>
        <source>Secrets of this profile</source>
        <translation>Secrets de ce profil</translation>
    </message>
    <message>
        <source>A secret is looked for in the environment first, then in the system&apos;s keychain. Without a keychain it is kept until Ringproof ends, and asked for again the next time. None is ever written to a file, nor shown here.</source>
        <translation>Un secret est cherché d’abord dans l’environnement, puis dans le trousseau du système. Sans trousseau, il est conservé jusqu’à la fermeture de Ringproof et redemandé la fois suivante. Aucun n’est jamais écrit dans un fichier ni affiché ici.</translation>
    </message>
</context>
<context>
    <name>Ringproof::SentinelClient</name>
    <message numerus="yes">
        <source>%n requests are waiting for the Redis at %1 already; this one was not sent. Try again in a moment.</source>
        <translation>
            <numerusform>%n requête attend déjà le Redis à %1&#x202f;; celle-ci n’a pas été envoyée. Réessayez dans un instant.</numerusform>
            <numerusform>%n requêtes attendent déjà le Redis à %1&#x202f;; celle-ci n’a pas été envoyée. Réessayez dans un instant.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Redis of master “%1” is failing over: %2 is down, and its Sentinels are putting a replica in its place.</source>
        <translation>Le Redis du maître «&#xa0;%1&#xa0;» bascule&#xa0;: %2 est en panne, et ses Sentinels mettent un réplica à sa place.</translation>
    </message>
    <message>
        <source>The connection to the Redis at %1 has been closed. Nothing was sent.</source>
        <translation>La connexion au Redis à %1 a été fermée. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. Try again in a few seconds.</source>
        <translation>%1 Rien n’a été envoyé. Réessayez dans quelques secondes.</translation>
    </message>
    <message>
        <source>%1 If it stays away, its Sentinels put a replica in its place. Nothing was sent. Try again in a few seconds.</source>
        <translation>%1 S’il reste absent, ses Sentinels mettront un réplica à sa place. Rien n’a été envoyé. Réessayez dans quelques secondes.</translation>
    </message>
    <message>
        <source>The master “%1” at %2 can&apos;t be written to at the moment. Nothing was sent. Try again in a few seconds.</source>
        <translation>Impossible d’écrire sur le maître «&#xa0;%1&#xa0;» à %2 pour le moment. Rien n’a été envoyé. Réessayez dans quelques secondes.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The Sentinels of master “%1” don&apos;t answer.</source>
        <translation>Les Sentinels du maître «&#xa0;%1&#xa0;» ne répondent pas.</translation>
    </message>
</context>
<context>
    <name>Ringproof::SentinelLink</name>
    <message>
        <source>it doesn&apos;t answer</source>
        <translation>il ne répond pas</translation>
    </message>
    <message>
        <source>it answered what nobody had asked</source>
        <translation>il a répondu ce que personne n’avait demandé</translation>
    </message>
    <message>
        <source>it refused us: “%1”. Check the user in the address and RINGPROOF_REDIS_PASSWORD</source>
        <translation>il nous a refusés&#xa0;: «&#xa0;%1&#xa0;». Vérifiez l’utilisateur dans l’adresse et RINGPROOF_REDIS_PASSWORD</translation>
    </message>
    <message>
        <source>it is no Sentinel. Check the host and the port in the address; Sentinels usually listen on port 26379</source>
        <translation>ce n’est pas un Sentinel. Vérifiez l’hôte et le port dans l’adresse&#x202f;; les Sentinels écoutent d’ordinaire sur le port 26379</translation>
    </message>
    <message>
        <source>it said “%1”</source>
        <translation>il a répondu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>its answer can&apos;t be understood</source>
        <translation>sa réponse est incompréhensible</translation>
    </message>
    <message>
        <source>it watches no master of the name “%1”</source>
        <translation>il ne surveille aucun maître du nom «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Ringproof::SentinelWatch</name>
    <message>
        <source>The Sentinel at %1 watches no master of the name “%2”. Check the name in the address, after the slash.</source>
        <translation>Le Sentinel à %1 ne surveille aucun maître du nom «&#xa0;%2&#xa0;». Vérifiez le nom dans l’adresse, après la barre oblique.</translation>
    </message>
    <message>
        <source>The Sentinel at %1 is of no use: %2.</source>
        <translation>Le Sentinel à %1 n’est d’aucune utilité&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No Sentinel of master “%1” can be reached: %2.</source>
        <translation>Aucun Sentinel du maître «&#xa0;%1&#xa0;» n’est joignable&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Ringproof::ServingSection</name>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>State of the endpoint</source>
        <translation>État du point d’accès</translation>
    </message>
    <message>
        <source>Problem with the endpoint</source>
        <translation>Problème avec le point d’accès</translation>
    </message>
    <message>
        <source>This computer&apos;s endpoint</source>
        <translation>Le point d’accès de cet ordinateur</translation>
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
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finit</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Nothing is served. Codes that are keyed in on a phone reach this computer only while this is on.</source>
        <translation>Rien n’est servi. Les codes tapés sur un téléphone n’atteignent cet ordinateur que lorsque ceci est activé.</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Écoute sur %1</translation>
    </message>
    <message>
        <source>Nothing more is accepted; what is under way is being finished.</source>
        <translation>Plus rien n’est accepté&#x202f;; les requêtes en cours se terminent.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) served.</source>
        <translation>
            <numerusform>%n requête servie.</numerusform>
            <numerusform>%n requêtes servies.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request yet.</source>
        <translation>Aucune requête pour l’instant.</translation>
    </message>
    <message>
        <source>The last one, at %1: %2</source>
        <translation>La dernière, à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Utiliser le port %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::SettingRow</name>
    <message>
        <source>Problem with %1</source>
        <translation>Problème avec %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::SettingsPage</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Parties des paramètres</translation>
    </message>
    <message>
        <source>The sandbox can&apos;t be changed: it is for trying things out, and no real phone rings. Create a profile to work with real calls.</source>
        <translation>Le bac à sable ne peut pas être modifié&#xa0;: il sert à essayer, et aucun vrai téléphone ne sonne. Créez un profil pour travailler avec de vrais appels.</translation>
    </message>
    <message>
        <source>This profile was opened from the file %1. Change it there, and open it again.</source>
        <translation>Ce profil a été ouvert depuis le fichier %1. Modifiez-le là, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>These changes were not saved last time. Secrets that were typed then have to be typed again.</source>
        <translation>Ces modifications n’ont pas été enregistrées la dernière fois. Les secrets saisis alors doivent être saisis de nouveau.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profile settings</source>
        <translation>Paramètres du profil</translation>
    </message>
    <message>
        <source>What tells this profile from the others.</source>
        <translation>Ce qui distingue ce profil des autres.</translation>
    </message>
    <message>
        <source>Plivo</source>
        <translation>Plivo</translation>
    </message>
    <message>
        <source>Plivo settings</source>
        <translation>Paramètres Plivo</translation>
    </message>
    <message>
        <source>Who places the calls, and who pays for them.</source>
        <translation>Qui lance les appels, et qui les paie.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Store settings</source>
        <translation>Paramètres du stockage</translation>
    </message>
    <message>
        <source>Where live codes, limits and counts are kept.</source>
        <translation>Où sont conservés les codes actifs, les limites et les compteurs.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Policy settings</source>
        <translation>Paramètres des règles</translation>
    </message>
    <message>
        <source>The rules that hold at every desk on this profile.</source>
        <translation>Les règles valables sur chaque poste de ce profil.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Secrets settings</source>
        <translation>Paramètres des secrets</translation>
    </message>
    <message>
        <source>Tokens, passwords and keys, and where each of them is.</source>
        <translation>Jetons, mots de passe et clés, et où se trouve chacun d’eux.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Audit log settings</source>
        <translation>Paramètres du journal d’audit</translation>
    </message>
    <message>
        <source>Who did what, when, and what came of it.</source>
        <translation>Qui a fait quoi, quand, et avec quel résultat.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Appearance settings</source>
        <translation>Paramètres d’apparence</translation>
    </message>
    <message>
        <source>How Ringproof looks on this computer. What you choose holds at once.</source>
        <translation>L’aspect de Ringproof sur cet ordinateur. Vos choix s’appliquent aussitôt.</translation>
    </message>
    <message>
        <source>Why these settings can&apos;t be changed</source>
        <translation>Pourquoi ces paramètres ne peuvent pas être modifiés</translation>
    </message>
</context>
<context>
    <name>Ringproof::SideRail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>Ringproof::SingleInstance</name>
    <message>
        <source>A second start can&apos;t be told from the first one: %1 can&apos;t be written to.</source>
        <translation>Un second démarrage ne peut pas être distingué du premier&#xa0;: impossible d’écrire dans %1.</translation>
    </message>
    <message>
        <source>A second start won&apos;t reach this window: %1</source>
        <translation>Un second démarrage n’atteindra pas cette fenêtre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::StartWindow</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Ouvrir le bac à sable</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Ringproof</source>
        <translation>Ringproof</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>To practise: no real phone rings, and nothing is charged.</source>
        <translation>Pour s’exercer&#xa0;: aucun vrai téléphone ne sonne et rien n’est facturé.</translation>
    </message>
</context>
<context>
    <name>Ringproof::StoreSection</name>
    <message>
        <source>Where codes are kept</source>
        <translation>Où les codes sont conservés</translation>
    </message>
    <message>
        <source>On this computer, codes are known to this computer alone. In a Redis, every desk on it sees the same codes, limits and calls.</source>
        <translation>Sur cet ordinateur, les codes ne sont connus que de lui. Dans un Redis, tous les postes qui l’utilisent voient les mêmes codes, limites et appels.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>An address begins with redis://, or with rediss:// for an encrypted connection. Sentinels and clusters: redis+sentinel://, redis+cluster://.</source>
        <translation>Une adresse commence par redis://, ou par rediss:// pour une connexion chiffrée. Sentinels et clusters&#xa0;: redis+sentinel://, redis+cluster://.</translation>
    </message>
    <message>
        <source>Leave it empty if the Redis asks for none.</source>
        <translation>Laissez vide si le Redis n’en demande pas.</translation>
    </message>
    <message>
        <source>How codes are stored</source>
        <translation>Comment les codes sont stockés</translation>
    </message>
    <message>
        <source>Sealed codes can be checked but not read, not even by somebody who has a copy of the store. Every desk needs the same key.</source>
        <translation>Les codes scellés peuvent être contrôlés mais pas lus, même par quelqu’un qui a une copie du stockage. Chaque poste a besoin de la même clé.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Plain is for other programs that read or write codes in the same Redis.</source>
        <translation>«&#xa0;En clair&#xa0;» est destiné à d’autres programmes qui lisent ou écrivent des codes dans le même Redis.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellés</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>Warning about plain codes</source>
        <translation>Avertissement sur les codes en clair</translation>
    </message>
    <message>
        <source>64 hex digits. The first desk makes one; at the others, paste the same. A code that was sealed under another key can&apos;t be verified.</source>
        <translation>64 chiffres hexadécimaux. Le premier poste en crée une&#x202f;; sur les autres, collez la même. Un code scellé sous une autre clé ne peut pas être vérifié.</translation>
    </message>
    <message>
        <source>Whoever can read the store can read live codes, and programs that check with GET and DEL can&apos;t promise that a code works only once. Use it only while such programs share the store.</source>
        <translation>Quiconque peut lire le stockage peut lire les codes actifs, et les programmes qui contrôlent avec GET et DEL ne peuvent pas garantir qu’un code ne serve qu’une fois. À n’utiliser que tant que de tels programmes partagent le stockage.</translation>
    </message>
    <message>
        <source>Does it answer?</source>
        <translation>Répond-il&#x202f;?</translation>
    </message>
    <message>
        <source>Connects with what stands here now, and changes nothing.</source>
        <translation>Se connecte avec ce qui est saisi ici, et ne modifie rien.</translation>
    </message>
    <message>
        <source>Check the store</source>
        <translation>Contrôler le stockage</translation>
    </message>
    <message>
        <source>The store can be used.</source>
        <translation>Le stockage peut être utilisé.</translation>
    </message>
    <message>
        <source>No code can be issued or verified until this is mended.</source>
        <translation>Aucun code ne peut être émis ni vérifié tant que ce n’est pas corrigé.</translation>
    </message>
</context>
<context>
    <name>Ringproof::StoreSetting</name>
    <message>
        <source>Note about the password</source>
        <translation>Remarque sur le mot de passe</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>A Redis that the team shares</source>
        <translation>Un Redis partagé par l’équipe</translation>
    </message>
    <message>
        <source>The password was taken out of the address. It is kept with the secrets when you save.</source>
        <translation>Le mot de passe a été retiré de l’adresse. Il sera conservé avec les secrets quand vous enregistrerez.</translation>
    </message>
    <message>
        <source>Address of the Redis</source>
        <translation>Adresse du Redis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
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
        <translation>Déroulement de l’appel</translation>
    </message>
</context>
<context>
    <name>Ringproof::TransferCard</name>
    <message>
        <source>Hand it on</source>
        <translation>Le transmettre</translation>
    </message>
    <message>
        <source>A profile goes to another desk as one file, with the secrets that you choose, sealed with a passphrase. Tell the passphrase by another way than the file.</source>
        <translation>Un profil passe à un autre poste sous la forme d’un seul fichier, avec les secrets que vous choisissez, scellé par une phrase secrète. Communiquez-la par une autre voie que le fichier.</translation>
    </message>
    <message>
        <source>Result of handing on</source>
        <translation>Résultat de la transmission</translation>
    </message>
    <message>
        <source>Export this profile</source>
        <translation>Exporter ce profil</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Importer un profil</translation>
    </message>
    <message>
        <source>Progress of handing on</source>
        <translation>Progression de la transmission</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Name of the profile here</source>
        <translation>Nom du profil ici</translation>
    </message>
    <message>
        <source>The one that it had</source>
        <translation>Celui qu’il avait</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>Au moins %n caractère</numerusform>
            <numerusform>Au moins %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Phrase secrète, de nouveau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel handing on</source>
        <translation>Annuler la transmission</translation>
    </message>
    <message>
        <source>These secrets go with it. The key of the audit log never does: it is this computer&apos;s.</source>
        <translation>Ces secrets l’accompagnent. La clé du journal d’audit, jamais&#xa0;: elle appartient à cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose the file, and type the passphrase that it was sealed with.</source>
        <translation>Choisissez le fichier, et saisissez la phrase secrète avec laquelle il a été scellé.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Export the profile to</source>
        <translation>Exporter le profil vers</translation>
    </message>
    <message>
        <source>Import a profile from</source>
        <translation>Importer un profil depuis</translation>
    </message>
    <message>
        <source>Sealed profiles (*.%1)</source>
        <translation>Profils scellés (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The passphrase is not the same both times. Type it once more.</source>
        <translation>La phrase secrète n’est pas la même les deux fois. Saisissez-la encore une fois.</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Scellement…</translation>
    </message>
    <message>
        <source>The profile is in %1. These were not there to go with it: %2. %3</source>
        <translation>Le profil est dans %1. Ceci n’était pas là pour l’accompagner&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>The profile is in %1. Whoever has the passphrase can import it.</source>
        <translation>Le profil est dans %1. Quiconque a la phrase secrète peut l’importer.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>The profile %1 is there. Switch to it on top of the window.</source>
        <translation>Le profil %1 est créé. Passez à ce profil en haut de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>Ringproof::TrayIcon</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Afficher la fenêtre</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>&amp;Nouveau client</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>No profile is open</source>
        <translation>Aucun profil n’est ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n customer(s) need attention</source>
        <translation>
            <numerusform>%1&#xa0;: %n client requiert votre attention</numerusform>
            <numerusform>%1&#xa0;: %n clients requièrent votre attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n customer(s) waiting</source>
        <translation>
            <numerusform>%1&#xa0;: %n client en attente</numerusform>
            <numerusform>%1&#xa0;: %n clients en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody is waiting</source>
        <translation>%1&#xa0;: personne en attente</translation>
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
        <translation>Commande</translation>
    </message>
    <message>
        <source>Reachable from the internet</source>
        <translation>Joignable depuis Internet</translation>
    </message>
    <message>
        <source>Plivo calls this endpoint over the internet, and it listens on this computer alone. A tunnel such as ngrok passes its requests on: run this command in a terminal and leave it running. Whoever finds the tunnel&apos;s address needs the token as well.</source>
        <translation>Plivo appelle ce point d’accès par Internet, et celui-ci n’écoute que sur cet ordinateur. Un tunnel comme ngrok transmet ses requêtes&#xa0;: lancez cette commande dans un terminal et laissez-la tourner. Quiconque trouve l’adresse du tunnel a aussi besoin du jeton.</translation>
    </message>
    <message>
        <source>Then type or paste the public address that ngrok shows (Forwarding):</source>
        <translation>Tapez ou collez ensuite l’adresse publique que ngrok affiche (Forwarding)&#xa0;:</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
</context>
<context>
    <name>Ringproof::VerifyCard</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reset limits…</source>
        <translation>Réinitialiser les limites…</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Client suivant</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Copier le reçu</translation>
    </message>
    <message>
        <source>Ends the call and revokes its code (%1)</source>
        <translation>Met fin à l’appel et révoque son code (%1)</translation>
    </message>
    <message>
        <source>Reset limits</source>
        <translation>Réinitialiser les limites</translation>
    </message>
    <message>
        <source>A supervisor lets the number be called again at once</source>
        <translation>Un responsable permet de rappeler aussitôt le numéro</translation>
    </message>
    <message>
        <source>A line for the ticket: masked number, time, how it was verified, and where it is recorded (%1)</source>
        <translation>Une ligne pour le ticket&#xa0;: numéro masqué, heure, mode de vérification et endroit où elle est consignée (%1)</translation>
    </message>
    <message>
        <source>Call again in %1</source>
        <translation>Rappeler dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more call(s) to this number allowed</source>
        <translation>
            <numerusform>Encore %n appel autorisé vers ce numéro</numerusform>
            <numerusform>Encore %n appels autorisés vers ce numéro</numerusform>
        </translation>
    </message>
    <message>
        <source>No more calls to this number allowed for now</source>
        <translation>Plus d’appels autorisés vers ce numéro pour l’instant</translation>
    </message>
    <message>
        <source>Clear the limits of %1?</source>
        <translation>Effacer les limites de %1&#x202f;?</translation>
    </message>
    <message>
        <source>The number can then be called again at once, and the calls it has had no longer count. Do this only if you are sure that nobody is trying out codes. The audit log will say that you did it.</source>
        <translation>Le numéro pourra alors être rappelé aussitôt, et ses appels passés ne compteront plus. Ne le faites que si vous êtes sûr que personne n’essaie des codes. Le journal d’audit dira que vous l’avez fait.</translation>
    </message>
    <message>
        <source>Clear limits</source>
        <translation>Effacer les limites</translation>
    </message>
</context>
<context>
    <name>Ringproof::VerifyPage</name>
    <message>
        <source>No call yet</source>
        <translation>Pas encore d’appel</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Code void</source>
        <translation>Code annulé</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Pas d’appel</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Close customer</source>
        <translation>Fermer le client</translation>
    </message>
    <message>
        <source>Hang up and close?</source>
        <translation>Raccrocher et fermer&#x202f;?</translation>
    </message>
    <message>
        <source>The call to %1 is still going on. Hanging up ends it and makes its code void.</source>
        <translation>L’appel vers %1 est encore en cours. Raccrocher y met fin et annule son code.</translation>
    </message>
    <message>
        <source>Hang up and close</source>
        <translation>Raccrocher et fermer</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>A call to %1 is being placed. It is hung up as soon as it can be, and its code made void.</source>
        <translation>Un appel vers %1 est en train d’être lancé. Il sera raccroché dès que possible et son code annulé.</translation>
    </message>
</context>
<context>
    <name>Ringproof::VerifySession</name>
    <message>
        <source>A code has digits only. Nothing was entered.</source>
        <translation>Un code ne comporte que des chiffres. Rien n’a été saisi.</translation>
    </message>
    <message numerus="yes">
        <source>That isn&apos;t the code. %n attempt(s) left. Ask the customer to read it again, digit by digit.</source>
        <translation>
            <numerusform>Ce n’est pas le code. Il reste %n essai. Demandez au client de le relire, chiffre par chiffre.</numerusform>
            <numerusform>Ce n’est pas le code. Il reste %n essais. Demandez au client de le relire, chiffre par chiffre.</numerusform>
        </translation>
    </message>
    <message>
        <source>That isn&apos;t the code, and it was the last attempt: the code is void. Call again for a new one.</source>
        <translation>Ce n’est pas le code, et c’était le dernier essai&#xa0;: le code est annulé. Rappelez pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>This number has no live code any more: it ran out, or it was used or revoked elsewhere. Call again for a new one.</source>
        <translation>Ce numéro n’a plus de code actif&#xa0;: il a expiré, ou a été utilisé ou révoqué ailleurs. Rappelez pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>That isn&apos;t the code of the call that is being placed. Wait until the customer has heard it.</source>
        <translation>Ce n’est pas le code de l’appel en cours de lancement. Attendez que le client l’ait entendu.</translation>
    </message>
    <message>
        <source>The code&apos;s time is up. Call again for a new one.</source>
        <translation>Le temps du code est écoulé. Rappelez pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>The last call&apos;s code couldn&apos;t be revoked; it runs out by itself. %1</source>
        <translation>Le code du dernier appel n’a pas pu être révoqué&#x202f;; il expirera de lui-même. %1</translation>
    </message>
    <message>
        <source>Hanging up…</source>
        <translation>Raccrochage…</translation>
    </message>
    <message>
        <source>%1 Check the number with the customer.</source>
        <translation>%1 Vérifiez le numéro avec le client.</translation>
    </message>
    <message>
        <source>The limits of %1 are cleared. It can be called now.</source>
        <translation>Les limites de %1 sont effacées. Il peut être appelé maintenant.</translation>
    </message>
    <message>
        <source>The limits could not be cleared. %1</source>
        <translation>Les limites n’ont pas pu être effacées. %1</translation>
    </message>
    <message>
        <source>Another desk has called this number as well. Only the newest call&apos;s code counts.</source>
        <translation>Un autre poste a aussi appelé ce numéro. Seul le code de l’appel le plus récent compte.</translation>
    </message>
    <message>
        <source>%1 has called this number as well. Only the newest call&apos;s code counts.</source>
        <translation>%1 a aussi appelé ce numéro. Seul le code de l’appel le plus récent compte.</translation>
    </message>
    <message>
        <source>The code was withdrawn. Call again for a new one.</source>
        <translation>Le code a été retiré. Rappelez pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>Too many wrong codes were entered elsewhere. Call again for a new one.</source>
        <translation>Trop de codes erronés ont été saisis ailleurs. Rappelez pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>Too many wrong codes were entered elsewhere, so the code is void. Call again for a new one.</source>
        <translation>Trop de codes erronés ont été saisis ailleurs&#xa0;: le code est annulé. Rappelez pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>The code was revoked. If the customer is still with you, call again for a new one.</source>
        <translation>Le code a été révoqué. Si le client est encore avec vous, rappelez pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>%1 revoked the code. If the customer is still with you, call again for a new one.</source>
        <translation>%1 a révoqué le code. Si le client est encore avec vous, rappelez pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>on the phone&apos;s keypad</source>
        <translation>sur le clavier du téléphone</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>ailleurs</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>%1 is verified. The customer keyed in the code on the phone.</source>
        <translation>%1 est vérifié. Le client a tapé le code sur le téléphone.</translation>
    </message>
    <message>
        <source>%1 is verified. The code was entered elsewhere.</source>
        <translation>%1 est vérifié. Le code a été saisi ailleurs.</translation>
    </message>
    <message>
        <source>%1 is verified. %2 entered the code.</source>
        <translation>%1 est vérifié. %2 a saisi le code.</translation>
    </message>
    <message>
        <source>%1 is verified.</source>
        <translation>%1 est vérifié.</translation>
    </message>
</context>
<context>
    <name>Ringproof::VoiceCalls</name>
    <message>
        <source>Plivo doesn&apos;t show this call, so it can&apos;t be ended from here. The phone may ring on.</source>
        <translation>Plivo ne montre pas cet appel&#xa0;: il ne peut pas être terminé d’ici. Le téléphone peut continuer à sonner.</translation>
    </message>
    <message>
        <source>Plivo doesn&apos;t show this call yet. It will be ended as soon as it does; the phone may ring until then.</source>
        <translation>Plivo ne montre pas encore cet appel. Il sera terminé dès que ce sera le cas&#x202f;; le téléphone peut sonner jusque-là.</translation>
    </message>
    <message>
        <source>The phone may ring on.</source>
        <translation>Le téléphone peut continuer à sonner.</translation>
    </message>
    <message>
        <source>The call goes on.</source>
        <translation>L’appel se poursuit.</translation>
    </message>
    <message>
        <source>The call had already ended by itself.</source>
        <translation>L’appel s’était déjà terminé de lui-même.</translation>
    </message>
    <message>
        <source>These Plivo credentials can place calls but not end them. The call goes on. An administrator can give the credentials access to the Voice API.</source>
        <translation>Ces identifiants Plivo peuvent lancer des appels mais pas y mettre fin. L’appel se poursuit. Un administrateur peut donner aux identifiants l’accès à la Voice API.</translation>
    </message>
</context>
<context>
    <name>Ringproof::VoicePage</name>
    <message>
        <source>Voice and PHLO</source>
        <translation>Voix et PHLO</translation>
    </message>
    <message>
        <source>What your customers hear on the phone, and the flow at Plivo that says it.</source>
        <translation>Ce que vos clients entendent au téléphone, et le flux chez Plivo qui le dit.</translation>
    </message>
</context>
<context>
    <name>Ringproof::WelcomeBar</name>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Setting up isn&apos;t finished yet: step %1 of %2.</source>
        <translation>La configuration n’est pas encore terminée&#xa0;: étape %1 sur %2.</translation>
    </message>
    <message>
        <source>This is the sandbox: try everything, no real phone rings. For real calls, connect Plivo and choose a store.</source>
        <translation>Ceci est le bac à sable&#xa0;: essayez tout, aucun vrai téléphone ne sonne. Pour de vrais appels, connectez Plivo et choisissez un stockage.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Go on with setting up Ringproof</source>
        <translation>Continuer la configuration de Ringproof</translation>
    </message>
    <message>
        <source>Set up Ringproof</source>
        <translation>Configurer Ringproof</translation>
    </message>
</context>
<context>
    <name>Ringproof::WorkRow</name>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Result of the work</source>
        <translation>Résultat de l’opération</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 lignes sur %2</translation>
    </message>
</context>
<context>
    <name>Ringproof::WorkbenchPage</name>
    <message>
        <source>Workbench</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>For testing a PHLO: what is sent, what comes back, and what happens when it goes wrong.</source>
        <translation>Pour tester un PHLO&#xa0;: ce qui est envoyé, ce qui revient, et ce qui se passe quand quelque chose échoue.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Workspace</name>
    <message>
        <source>The store %1 can&apos;t be used. %2</source>
        <translation>Le stockage %1 ne peut pas être utilisé. %2</translation>
    </message>
    <message>
        <source>This profile stores codes sealed, and the key is missing. Set RINGPROOF_SEAL_KEY to 64 hex digits, the same on every desk, or give it to Ringproof&apos;s window, which keeps it in the keychain. Make a key with: openssl rand -hex 32</source>
        <translation>Ce profil stocke les codes scellés, et la clé manque. Donnez à RINGPROOF_SEAL_KEY 64 chiffres hexadécimaux, les mêmes sur chaque poste, ou indiquez-la dans la fenêtre de Ringproof, qui la conserve dans le trousseau. Créez une clé avec&#xa0;: openssl rand -hex 32</translation>
    </message>
    <message>
        <source>Plivo&apos;s auth token is missing. Set RINGPROOF_AUTH_TOKEN, or give it to Ringproof&apos;s window, which keeps it in the keychain; the token is on the first page of Plivo&apos;s console.</source>
        <translation>L’auth token de Plivo manque. Définissez RINGPROOF_AUTH_TOKEN, ou indiquez-le dans la fenêtre de Ringproof, qui le conserve dans le trousseau&#x202f;; il figure sur la première page de la console de Plivo.</translation>
    </message>
</context>
<context>
    <name>SealedProfile</name>
    <message>
        <source>This computer has too little free memory for the passphrase&apos;s protection. Nothing was done; close other programs and try again.</source>
        <translation>Cet ordinateur a trop peu de mémoire libre pour la protection de la phrase secrète. Rien n’a été fait&#x202f;; fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The file is damaged: it was changed or cut off on its way. Nothing was imported; ask for it again.</source>
        <translation>Le fichier est endommagé&#xa0;: il a été modifié ou tronqué en chemin. Rien n’a été importé&#x202f;; redemandez-le.</translation>
    </message>
    <message>
        <source>The passphrase is too long. At most %1 bytes can be used.</source>
        <translation>La phrase secrète est trop longue. %1 octets au plus peuvent être utilisés.</translation>
    </message>
    <message>
        <source>The passphrase is too short: it needs %1 characters, because whoever gets hold of the file can try as many as they like. A few words that don&apos;t belong together do well.</source>
        <translation>La phrase secrète est trop courte&#xa0;: il lui faut %1 caractères, car quiconque obtient le fichier peut en essayer autant qu’il veut. Quelques mots sans rapport entre eux conviennent bien.</translation>
    </message>
    <message>
        <source>The passphrase repeats the same few characters. A few words that don&apos;t belong together do well.</source>
        <translation>La phrase secrète répète les mêmes quelques caractères. Quelques mots sans rapport entre eux conviennent bien.</translation>
    </message>
    <message>
        <source>The profile is too large to be handed on in a file.</source>
        <translation>Le profil est trop volumineux pour être transmis dans un fichier.</translation>
    </message>
    <message>
        <source>The file is not a profile that was exported by Ringproof. Choose another file.</source>
        <translation>Le fichier n’est pas un profil exporté par Ringproof. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file was exported by a newer release of Ringproof. Nothing was imported; update Ringproof on this computer.</source>
        <translation>Le fichier a été exporté par une version plus récente de Ringproof. Rien n’a été importé&#x202f;; mettez Ringproof à jour sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The file asks for more work than any release of Ringproof does, so it isn&apos;t from Ringproof. Nothing was imported.</source>
        <translation>Le fichier demande plus de travail qu’aucune version de Ringproof&#xa0;: il ne vient donc pas de Ringproof. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this file. Nothing was imported; type it again.</source>
        <translation>Ce n’est pas la phrase secrète de ce fichier. Rien n’a été importé&#x202f;; saisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>The passphrase is right, but somebody has changed the file since it was sealed. Nothing was imported; don&apos;t use it, and tell whoever gave it to you.</source>
        <translation>La phrase secrète est correcte, mais quelqu’un a modifié le fichier depuis qu’il a été scellé. Rien n’a été importé&#x202f;; ne l’utilisez pas, et prévenez la personne qui vous l’a donné.</translation>
    </message>
</context>
<context>
    <name>SecretPlaces</name>
    <message>
        <source>From the environment</source>
        <translation>De l’environnement</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>Dans le trousseau</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Cette session seulement</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Absent</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>%1 must be 64 hex digits (256 bits). Make one with: openssl rand -hex 32</source>
        <translation>%1 doit comporter 64 chiffres hexadécimaux (256 bits). À créer avec&#xa0;: openssl rand -hex 32</translation>
    </message>
</context>
<context>
    <name>ServerTls</name>
    <message>
        <source>%1 can&apos;t be read: %2. Check the path and who may read the file.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2. Vérifiez le chemin et qui peut lire le fichier.</translation>
    </message>
    <message>
        <source>%1 holds no certificate. HTTPS needs one in PEM form.</source>
        <translation>%1 ne contient pas de certificat. HTTPS en nécessite un au format PEM.</translation>
    </message>
    <message>
        <source>%1 can be read or changed by other users of this computer, so the key in it isn&apos;t secret. Take the right away (chmod 600), and use a new key if somebody may have read it.</source>
        <translation>%1 peut être lu ou modifié par d’autres utilisateurs de cet ordinateur&#xa0;: la clé qu’il contient n’est donc pas secrète. Retirez ce droit (chmod 600), et utilisez une nouvelle clé si quelqu’un a pu la lire.</translation>
    </message>
    <message>
        <source>%1 holds no private key that can be used. HTTPS needs an RSA or elliptic curve key in PEM form, without a passphrase.</source>
        <translation>%1 ne contient pas de clé privée utilisable. HTTPS nécessite une clé RSA ou à courbe elliptique au format PEM, sans phrase secrète.</translation>
    </message>
    <message>
        <source>%1 and %2 don&apos;t belong together. Give the private key that the certificate was made for, and put the server&apos;s own certificate first.</source>
        <translation>%1 et %2 ne vont pas ensemble. Indiquez la clé privée pour laquelle le certificat a été créé, et placez le certificat propre au serveur en premier.</translation>
    </message>
</context>
<context>
    <name>ServerTrust</name>
    <message>
        <source>no name</source>
        <translation>aucun nom</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>quelqu’un sans nom</translation>
    </message>
    <message>
        <source>its certificate is self-signed and not among the authorities in %1</source>
        <translation>son certificat est autosigné et ne fait pas partie des autorités dans %1</translation>
    </message>
    <message>
        <source>its certificate is self-signed and not among this system&apos;s authorities. If it is the right server, name the file with its authority: %1</source>
        <translation>son certificat est autosigné et ne fait pas partie des autorités de ce système. Si c’est le bon serveur, indiquez le fichier contenant son autorité&#xa0;: %1</translation>
    </message>
    <message>
        <source>its certificate was issued by “%1”, which isn&apos;t among the authorities in %2</source>
        <translation>son certificat a été émis par «&#xa0;%1&#xa0;», qui ne fait pas partie des autorités dans %2</translation>
    </message>
    <message>
        <source>its certificate was issued by “%1”, which isn&apos;t among this system&apos;s authorities. If it is the right server, name the file with its authority: %2</source>
        <translation>son certificat a été émis par «&#xa0;%1&#xa0;», qui ne fait pas partie des autorités de ce système. Si c’est le bon serveur, indiquez le fichier contenant son autorité&#xa0;: %2</translation>
    </message>
    <message>
        <source>its certificate is for %1, not for %2</source>
        <translation>son certificat est pour %1, pas pour %2</translation>
    </message>
    <message>
        <source>its certificate is for %1, not for %2. If it is the right server, name it as in the certificate: %3</source>
        <translation>son certificat est pour %1, pas pour %2. Si c’est le bon serveur, nommez-le comme dans le certificat&#xa0;: %3</translation>
    </message>
    <message>
        <source>its certificate says that “%1” issued it, but that authority&apos;s key didn&apos;t sign it. Check that this system&apos;s authorities are the present ones</source>
        <translation>son certificat dit que «&#xa0;%1&#xa0;» l’a émis, mais la clé de cette autorité ne l’a pas signé. Vérifiez que les autorités de ce système sont les actuelles</translation>
    </message>
    <message>
        <source>its certificate says that “%1” issued it, but that authority&apos;s key didn&apos;t sign it. Check that %2 is the present one</source>
        <translation>son certificat dit que «&#xa0;%1&#xa0;» l’a émis, mais la clé de cette autorité ne l’a pas signé. Vérifiez que %2 est l’actuelle</translation>
    </message>
    <message>
        <source>its certificate (%1) expired on %2</source>
        <translation>son certificat (%1) a expiré le %2</translation>
    </message>
    <message>
        <source>its certificate (%1) isn&apos;t valid before %2. Check that this computer&apos;s clock is right</source>
        <translation>son certificat (%1) n’est pas valable avant le %2. Vérifiez que l’horloge de cet ordinateur est à l’heure</translation>
    </message>
    <message>
        <source>its certificate (%1) was revoked</source>
        <translation>son certificat (%1) a été révoqué</translation>
    </message>
    <message>
        <source>it shows no certificate</source>
        <translation>il ne présente aucun certificat</translation>
    </message>
    <message>
        <source>its certificate (%1) isn&apos;t meant for servers</source>
        <translation>son certificat (%1) n’est pas destiné aux serveurs</translation>
    </message>
    <message>
        <source>its certificate isn&apos;t good: “%1”</source>
        <translation>son certificat n’est pas bon&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is no TLS on this computer. Install OpenSSL, or what Qt uses in its place</source>
        <translation>il n’y a pas de TLS sur cet ordinateur. Installez OpenSSL, ou ce que Qt utilise à sa place</translation>
    </message>
    <message>
        <source>its certificate can&apos;t be checked</source>
        <translation>son certificat ne peut pas être contrôlé</translation>
    </message>
</context>
<context>
    <name>SettingsReader</name>
    <message>
        <source>a text in quotes</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>manque.</translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation>est vide.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>un objet entre accolades</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’un de %1</translation>
    </message>
    <message>
        <source>is not a setting. Known here: %1.</source>
        <translation>n’est pas un paramètre. Connus ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>must be %1, not %2.</source>
        <translation>doit être %1, pas %2.</translation>
    </message>
</context>
<context>
    <name>SqliteFile</name>
    <message>
        <source>%1 is a folder, where a file is needed: %2 can&apos;t be kept there. Name a file.</source>
        <translation>%1 est un dossier, alors qu’il faut un fichier&#xa0;: impossible d’y conserver %2. Indiquez un fichier.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made, so %2 can&apos;t be kept there. Check who may write to the folder above it, or choose another place.</source>
        <translation>Le dossier %1 ne peut pas être créé, donc impossible d’y conserver %2. Vérifiez qui peut écrire dans le dossier parent, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be made (%2), so %3 can&apos;t be kept there. Check who may write to the folder, or choose another place.</source>
        <translation>%1 ne peut pas être créé (%2), donc impossible d’y conserver %3. Vérifiez qui peut écrire dans le dossier, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed, so %1 can&apos;t be kept on this computer. Install it (on Debian: libqt6sql6-sqlite).</source>
        <translation>Le pilote de Qt pour SQLite n’est pas installé, donc impossible de conserver %1 sur cet ordinateur. Installez-le (sur Debian&#xa0;: libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>%1 is a database of another program and is left alone. Name another file in the store&apos;s address.</source>
        <translation>%1 est une base de données d’un autre programme et reste intacte. Indiquez un autre fichier dans l’adresse du stockage.</translation>
    </message>
    <message>
        <source>%1 was written by a newer release of Ringproof, which this one can&apos;t read. Update Ringproof on this computer.</source>
        <translation>%1 a été écrit par une version plus récente de Ringproof, que celle-ci ne peut pas lire. Mettez Ringproof à jour sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 lies where files can&apos;t be shared safely, on a network drive perhaps. Choose a place on this computer.</source>
        <translation>%1 se trouve là où les fichiers ne peuvent pas être partagés sans risque, peut-être sur un lecteur réseau. Choisissez un emplacement sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Another program holds %1, so nothing was done. Try again; if it stays so, close the program that has the file open.</source>
        <translation>Un autre programme occupe %1&#xa0;: rien n’a été fait. Réessayez&#x202f;; si cela persiste, fermez le programme qui a le fichier ouvert.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full, so nothing was done. Make room on it and try again.</source>
        <translation>Le disque qui contient %1 est plein&#xa0;: rien n’a été fait. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened for writing, so %2 can&apos;t be kept in it. Check that you may write to the file and to its folder.</source>
        <translation>%1 ne peut pas être ouvert en écriture, donc impossible d’y conserver %2. Vérifiez que vous pouvez écrire dans le fichier et dans son dossier.</translation>
    </message>
    <message>
        <source>%1 is not a database and is left alone. Name another file, or move that one away.</source>
        <translation>%1 n’est pas une base de données et reste intact. Indiquez un autre fichier, ou déplacez celui-ci.</translation>
    </message>
    <message>
        <source>%1 is damaged. Move it away and start again: a new one is made. %2</source>
        <translation>%1 est endommagé. Déplacez-le et recommencez&#xa0;: un nouveau sera créé. %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2. Check the disk that it is on, then try again.</source>
        <translation>%1 ne peut pas être utilisé&#xa0;: %2. Vérifiez le disque sur lequel il se trouve, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>StoreAddress</name>
    <message>
        <source>A store on this computer must name a file by its whole path: embedded:/path/codes.db</source>
        <translation>Un stockage sur cet ordinateur doit désigner un fichier par son chemin complet&#xa0;: embedded:/path/codes.db</translation>
    </message>
</context>
<context>
    <name>StoreCheck</name>
    <message>
        <source>%1 answers in %2 ms. That is slow: use a store nearer to the desks.</source>
        <translation>%1 répond en %2 ms. C’est lent&#xa0;: utilisez un stockage plus proche des postes.</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms.</source>
        <translation>%1 répond en %2 ms.</translation>
    </message>
    <message>
        <source>The store&apos;s clock and this computer&apos;s differ by %1 s. Codes are not affected (the store&apos;s clock counts); the times shown here are. Set both clocks by NTP.</source>
        <translation>L’horloge du stockage et celle de cet ordinateur diffèrent de %1 s. Les codes ne sont pas touchés (l’horloge du stockage compte)&#x202f;; les heures affichées ici le sont. Réglez les deux horloges par NTP.</translation>
    </message>
    <message>
        <source>The store&apos;s clock and this computer&apos;s differ by %1 s.</source>
        <translation>L’horloge du stockage et celle de cet ordinateur diffèrent de %1 s.</translation>
    </message>
</context>
<context>
    <name>SystemKeychain</name>
    <message>
        <source>No keychain runs in this session. Start GNOME Keyring, KWallet or KeePassXC&apos;s Secret Service, or set secrets in the environment.</source>
        <translation>Aucun trousseau ne fonctionne dans cette session. Démarrez GNOME Keyring, KWallet ou le Secret Service de KeePassXC, ou définissez les secrets dans l’environnement.</translation>
    </message>
    <message>
        <source>The system has no keychain here. Set secrets in the environment.</source>
        <translation>Le système n’a pas de trousseau ici. Définissez les secrets dans l’environnement.</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was declined. Unlock it and try again.</source>
        <translation>Le trousseau est verrouillé, ou l’accès à celui-ci a été refusé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The keychain answered with an error (%1). See whether the system&apos;s own program for passwords can open it.</source>
        <translation>Le trousseau a répondu par une erreur (%1). Voyez si le programme de mots de passe du système peut l’ouvrir.</translation>
    </message>
    <message>
        <source>no details</source>
        <translation>aucun détail</translation>
    </message>
    <message>
        <source>The keychain has no such entry.</source>
        <translation>Le trousseau n’a pas cette entrée.</translation>
    </message>
    <message>
        <source>There is no D-Bus session, so no keychain can be reached. Set secrets in the environment, or start this in a desktop session.</source>
        <translation>Il n’y a pas de session D-Bus&#xa0;: aucun trousseau n’est joignable. Définissez les secrets dans l’environnement, ou lancez ceci dans une session de bureau.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain has not answered for %n second(s). It may be waiting for its password in another window: answer it and try again.</source>
        <translation>
            <numerusform>Le trousseau n’a pas répondu depuis %n seconde. Il attend peut-être son mot de passe dans une autre fenêtre&#xa0;: répondez-y et réessayez.</numerusform>
            <numerusform>Le trousseau n’a pas répondu depuis %n secondes. Il attend peut-être son mot de passe dans une autre fenêtre&#xa0;: répondez-y et réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain took the secret and doesn&apos;t give it back. See whether the system&apos;s own program for passwords can open it.</source>
        <translation>Le trousseau a pris le secret et ne le rend pas. Voyez si le programme de mots de passe du système peut l’ouvrir.</translation>
    </message>
</context>
<context>
    <name>TelLink</name>
    <message>
        <source>The link holds no phone number that can be called. Copy the number from the page and paste it here.</source>
        <translation>Le lien ne contient aucun numéro de téléphone qui puisse être appelé. Copiez le numéro depuis la page et collez-le ici.</translation>
    </message>
    <message>
        <source>The link&apos;s number has an extension, and a call with a code can&apos;t dial one. Ask the customer for a number that rings directly.</source>
        <translation>Le numéro du lien a un poste, et un appel avec un code ne peut pas en composer. Demandez au client un numéro direct.</translation>
    </message>
    <message>
        <source>The link&apos;s number holds only within one company or area. Ask the customer for the whole number, with its country code.</source>
        <translation>Le numéro du lien ne vaut qu’au sein d’une entreprise ou d’une région. Demandez au client le numéro entier, avec l’indicatif du pays.</translation>
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
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Sarcelle</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
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
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Pas encore&#xa0;: %1</translation>
    </message>
    <message>
        <source>Now: %1, at %2.</source>
        <translation>Maintenant&#xa0;: %1, à %2.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 à %2.</translation>
    </message>
    <message>
        <source>Now: %1, since %2, %3 after the call was placed.</source>
        <translation>Maintenant&#xa0;: %1, depuis %2, %3 après le lancement de l’appel.</translation>
    </message>
    <message>
        <source>%1 at %2, %3 after the call was placed.</source>
        <translation>%1 à %2, %3 après le lancement de l’appel.</translation>
    </message>
</context>
<context>
    <name>VoiceCalls</name>
    <message>
        <source>These Plivo credentials can place calls but not look at them, so it can&apos;t be shown how the call goes. Verification works all the same; ask the customer whether the phone rings. An administrator can give the credentials access to the Voice API.</source>
        <translation>Ces identifiants Plivo peuvent lancer des appels mais pas les consulter&#xa0;: le déroulement de l’appel ne peut pas être affiché. La vérification fonctionne tout de même&#x202f;; demandez au client si le téléphone sonne. Un administrateur peut donner aux identifiants l’accès à la Voice API.</translation>
    </message>
    <message>
        <source>Plivo&apos;s answer about the call can&apos;t be read.</source>
        <translation>La réponse de Plivo sur l’appel est illisible.</translation>
    </message>
    <message>
        <source>Plivo&apos;s list of calls can&apos;t be read.</source>
        <translation>La liste des appels de Plivo est illisible.</translation>
    </message>
    <message>
        <source>Plivo has no record of how the call ended. Ask the customer whether the phone rang.</source>
        <translation>Plivo n’a pas de trace de la fin de l’appel. Demandez au client si le téléphone a sonné.</translation>
    </message>
    <message>
        <source>Plivo shows no call to this number since the dispatch, so it was probably not placed. Call again.</source>
        <translation>Plivo ne montre aucun appel vers ce numéro depuis l’envoi&#xa0;: il n’a sans doute pas été lancé. Rappelez.</translation>
    </message>
    <message>
        <source>Plivo doesn&apos;t show the call yet.</source>
        <translation>Plivo ne montre pas encore l’appel.</translation>
    </message>
    <message>
        <source>Plivo doesn&apos;t show a call to this number yet.</source>
        <translation>Plivo ne montre pas encore d’appel vers ce numéro.</translation>
    </message>
    <message>
        <source>The call has ended; Plivo hasn&apos;t recorded how. Ask the customer for the code.</source>
        <translation>L’appel est terminé&#x202f;; Plivo n’a pas encore noté comment. Demandez le code au client.</translation>
    </message>
    <message>
        <source>The phone doesn&apos;t ring any more; Plivo hasn&apos;t recorded yet how the call ended.</source>
        <translation>Le téléphone ne sonne plus&#x202f;; Plivo n’a pas encore noté comment l’appel s’est terminé.</translation>
    </message>
    <message>
        <source>%1 So it can&apos;t be shown how the call goes; verification works all the same.</source>
        <translation>%1 Le déroulement de l’appel ne peut donc pas être affiché&#x202f;; la vérification fonctionne tout de même.</translation>
    </message>
</context>
</TS>
