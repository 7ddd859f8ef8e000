<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_US">
<context>
    <name>AuditFile</name>
    <message>
        <source>the audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Keep the damaged file for whoever looks into it.</source>
        <translation>破損したファイルは、調査する人のために残しておいてください。</translation>
    </message>
    <message>
        <source>There is no audit log at %1.</source>
        <translation>%1 に監査ログはありません。</translation>
    </message>
    <message>
        <source>The audit log %1 has rows and no beginning: it was tampered with or damaged. Nothing is added to it. Keep it for whoever looks into it, move it away together with its .head file, and start again.</source>
        <translation>監査ログ %1 に行はありますが、先頭がありません。改ざんまたは破損しています。このログには何も追記されません。調査する人のために保管し、.head ファイルと一緒に別の場所へ移してから、起動し直してください。</translation>
    </message>
    <message>
        <source>The audit log %1 is kept under another key than the one given.</source>
        <translation>監査ログ %1 は、指定された鍵とは別の鍵で管理されています。</translation>
    </message>
    <message>
        <source>The audit log %1 is kept under a key, and none is given.</source>
        <translation>監査ログ %1 は鍵で管理されていますが、鍵が指定されていません。</translation>
    </message>
    <message>
        <source>Nothing is added to it, so that nobody can go round it. Set RINGPROOF_AUDIT_KEY to its key, or unlock the keychain that has it; if the key is lost, move the log away together with its .head file, and a new one begins.</source>
        <translation>抜け道を作らないため、何も追記されません。RINGPROOF_AUDIT_KEY に鍵を設定するか、鍵のあるキーチェーンのロックを解除してください。鍵を失った場合は、ログを .head ファイルと一緒に別の場所へ移すと、新しいログが始まります。</translation>
    </message>
    <message>
        <source>The signed head of the log was missing.</source>
        <translation>ログの署名付き末尾情報がありませんでした。</translation>
    </message>
    <message>
        <source>The signed head of the log could not be read.</source>
        <translation>ログの署名付き末尾情報を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The signed head of the log was not signed under its key.</source>
        <translation>ログの署名付き末尾情報は、このログの鍵で署名されたものではありませんでした。</translation>
    </message>
    <message>
        <source>The signed head names row %1, which was missing or another one.</source>
        <translation>署名付き末尾情報が示す行 %1 がないか、別の行になっていました。</translation>
    </message>
    <message>
        <source>Row %1, seen before, was missing or another one.</source>
        <translation>以前に確認された行 %1 がないか、別の行になっていました。</translation>
    </message>
    <message>
        <source>Rows up to %1 were removed.</source>
        <translation>行 %1 までが削除されました。</translation>
    </message>
    <message>
        <source>What tells whether a key is the log&apos;s had been changed.</source>
        <translation>鍵がこのログのものかどうかを示す情報が変更されていました。</translation>
    </message>
    <message>
        <source>The log was gone: a signed head names row %1 of it.</source>
        <translation>ログがなくなっていました。署名付き末尾情報はその行 %1 を示しています。</translation>
    </message>
    <message>
        <source>The signed head was another log&apos;s, or not signed by the means that the log has.</source>
        <translation>署名付き末尾情報が別のログのものか、このログの方法で署名されたものではありませんでした。</translation>
    </message>
    <message>
        <source>Nothing was removed, for the log isn&apos;t as it was left.</source>
        <translation>ログが最後に書かれたときの状態と異なるため、何も削除しませんでした。</translation>
    </message>
</context>
<context>
    <name>AuditHead</name>
    <message>
        <source>%1, the signed end of the audit log, can&apos;t be written (%2). Until it can, rows removed from the end of the log would go unnoticed. Check who may write to its folder, and that the disk isn&apos;t full.</source>
        <translation>監査ログの署名付き末尾情報 %1 に書き込めません（%2）。書き込めるようになるまで、ログの末尾から行が削除されても検出できません。フォルダーの書き込み権限と、ディスクの空き容量を確認してください。</translation>
    </message>
</context>
<context>
    <name>AuditReport</name>
    <message>
        <source>The check was stopped after row %1. Up to there nothing was found.</source>
        <translation>確認は行 %1 の後で中止されました。そこまでに問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Row %1 is not as it was written. What follows it can&apos;t be relied on either. Keep the log as it is for whoever looks into it.</source>
        <translation>行 %1 が書き込まれたときの内容と異なります。それ以降の行も信頼できません。調査する人のために、ログをそのまま保管してください。</translation>
    </message>
    <message>
        <source>Row %1 is missing: it was removed. Keep the log as it is for whoever looks into it.</source>
        <translation>行 %1 がありません。削除されています。調査する人のために、ログをそのまま保管してください。</translation>
    </message>
    <message>
        <source>The log ends before row %1, which was there: rows were cut off its end, or an older copy was put in its place. Keep the log as it is for whoever looks into it.</source>
        <translation>以前あった行 %1 より前でログが終わっています。末尾の行が切り取られたか、古いコピーに置き換えられています。調査する人のために、ログをそのまま保管してください。</translation>
    </message>
    <message>
        <source>The rows that are there are as they were written, but the log&apos;s signed head (the .head file beside it) is missing or not the log&apos;s own: rows may have been cut off its end. Keep both for whoever looks into it.</source>
        <translation>残っている行は書き込まれたときのままですが、ログの署名付き末尾情報（同じ場所の .head ファイル）がないか、このログのものではありません。末尾の行が切り取られた可能性があります。調査する人のために、両方を保管してください。</translation>
    </message>
    <message>
        <source>Old rows were removed otherwise than by Ringproof: row %1 is not a signed beginning. Keep the log as it is for whoever looks into it.</source>
        <translation>古い行が Ringproof 以外の方法で削除されました。行 %1 は署名された先頭ではありません。調査する人のために、ログをそのまま保管してください。</translation>
    </message>
    <message>
        <source>The log is sound. It is empty.</source>
        <translation>ログに問題はありません。ログは空です。</translation>
    </message>
    <message>
        <source>The log is sound: rows %1 to %2 are as they were written, and none is missing.</source>
        <translation>ログに問題はありません。行 %1 から %2 までは書き込まれたときのままで、欠けている行はありません。</translation>
    </message>
    <message>
        <source>It is kept without a key, so this shows careless changes only: set RINGPROOF_AUDIT_KEY.</source>
        <translation>鍵なしで管理されているため、検出できるのは不注意による変更だけです。RINGPROOF_AUDIT_KEY を設定してください。</translation>
    </message>
    <message>
        <source>The rows before %1 are from before there was a key: of them this shows careless changes only.</source>
        <translation>行 %1 より前は鍵が設定される前のものです。これらについて検出できるのは、不注意による変更だけです。</translation>
    </message>
    <message>
        <source>What the log says of itself (its id, and since which row it has a key) was removed or changed. Keep the log as it is for whoever looks into it.</source>
        <translation>ログ自身についての情報（ID と、どの行から鍵があるか）が削除または変更されています。調査する人のために、ログをそのまま保管してください。</translation>
    </message>
    <message>
        <source>There is a key, and no row of the log is under it. If the key is new, check again after the next entry, which brings the log under it. If the log was under it before, another one was put in its place: keep it as it is for whoever looks into it.</source>
        <translation>鍵がありますが、その鍵による行がログに 1 つもありません。鍵が新しい場合は、次の記録でログに鍵が適用されますので、その後にもう一度確認してください。以前からこの鍵によるログだった場合は、別のログに置き換えられています。調査する人のために、そのまま保管してください。</translation>
    </message>
    <message>
        <source>Row %1 notes that the log was not as it had been left when that row was written; its cause says what was found. Keep the log as it is for whoever looks into it.</source>
        <translation>行 %1 は、その行が書かれた時点でログが最後の状態と異なっていたことを示しています。見つかった内容は行の原因にあります。調査する人のために、ログをそのまま保管してください。</translation>
    </message>
</context>
<context>
    <name>CallStatus</name>
    <message>
        <source>Status unknown</source>
        <translation>状態不明</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>呼び出し中</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>通話終了</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>話し中</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Call failed</source>
        <translation>発信失敗</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>着信拒否</translation>
    </message>
</context>
<context>
    <name>CallTimeline</name>
    <message>
        <source>no charge</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>US$%1</source>
        <comment>the price of a call</comment>
        <translation>US$%1</translation>
    </message>
    <message>
        <source>lasted %1</source>
        <translation>通話時間 %1</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>Code void</source>
        <translation>コード失効</translation>
    </message>
    <message>
        <source>Code revoked</source>
        <translation>コード無効化</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>認証済み</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>code revoked</source>
        <translation>コード無効化</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>The call was placed, but its progress can&apos;t be followed. Ask the customer whether the phone rings.</source>
        <translation>発信しましたが、進行状況を確認できません。電話が鳴っているかお客様に確認してください。</translation>
    </message>
    <message>
        <source>The call is about to be placed.</source>
        <translation>まもなく発信します。</translation>
    </message>
    <message>
        <source>Ask the customer to pick up.</source>
        <translation>電話に出るようお客様に伝えてください。</translation>
    </message>
    <message>
        <source>The voice is reading out the code. Ask the customer to repeat it to you.</source>
        <translation>音声がコードを読み上げています。コードを復唱するようお客様に伝えてください。</translation>
    </message>
    <message>
        <source>Enter the code if the customer has it. If it was missed, or a mailbox took the call, call again.</source>
        <translation>お客様がコードを聞き取れた場合は入力してください。聞き逃したときや留守番電話につながったときは、もう一度発信してください。</translation>
    </message>
    <message>
        <source>The line is in use. Ask the customer to end the other call, then call again.</source>
        <translation>話し中です。ほかの通話を終えるようお客様に伝えてから、もう一度発信してください。</translation>
    </message>
    <message>
        <source>The call was turned away on the phone. Tell the customer that it comes from you, then call again.</source>
        <translation>着信が拒否されました。こちらからの電話であることをお客様に伝えてから、もう一度発信してください。</translation>
    </message>
    <message>
        <source>Nobody picked up. Ask whether this is the right number and the phone is at hand, then call again.</source>
        <translation>応答がありませんでした。番号が正しく、電話が手元にあるか確認してから、もう一度発信してください。</translation>
    </message>
    <message>
        <source>The call ended before anyone could pick up. Call again.</source>
        <translation>応答できる前に通話が終了しました。もう一度発信してください。</translation>
    </message>
    <message>
        <source>The number couldn&apos;t be reached. Check it with the customer, then call again or try another number.</source>
        <translation>この番号につながりませんでした。お客様に番号を確認し、もう一度発信するか、別の番号をお試しください。</translation>
    </message>
    <message>
        <source>Placing the call</source>
        <translation>発信中</translation>
    </message>
    <message>
        <source>The phone should ring in a few seconds.</source>
        <translation>数秒以内に電話が鳴ります。</translation>
    </message>
    <message>
        <source>Call placed</source>
        <translation>発信済み</translation>
    </message>
    <message>
        <source>Call not confirmed</source>
        <translation>発信未確認</translation>
    </message>
    <message>
        <source>Ask the customer whether the phone rings. If it does, the code it reads out is good.</source>
        <translation>電話が鳴っているかお客様に確認してください。鳴っていれば、読み上げられるコードは有効です。</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n 回の試行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live code(s)</source>
        <translation>
            <numerusform>有効なコード %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>That isn&apos;t a phone number: it has too many or strange characters.</source>
        <translation>電話番号ではありません。文字数が多すぎるか、使えない文字が含まれています。</translation>
    </message>
    <message>
        <source>Another program sent something that isn&apos;t a start of Ringproof.</source>
        <translation>別のプログラムから、Ringproof の起動要求ではないデータが届きました。</translation>
    </message>
    <message>
        <source>Open on this config file.</source>
        <translation>この設定ファイルで開きます。</translation>
    </message>
    <message>
        <source>Open on this profile.</source>
        <translation>このプロファイルで開きます。</translation>
    </message>
    <message>
        <source>Fill in this number. It isn&apos;t called before you say so.</source>
        <translation>この番号を入力済みにします。指示するまで発信しません。</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or contrast; otherwise as chosen in the settings.</source>
        <translation>配色: system、light、dark、contrast。指定がなければ設定に従います。</translation>
    </message>
    <message>
        <source>Verifies phone numbers by voice one-time codes. Without options it opens the profile that was used last. Where the console is open already, its window comes to the front.</source>
        <translation>音声で読み上げるワンタイムコードで電話番号を認証します。オプションがなければ、前回使用したプロファイルを開きます。すでにコンソールが開いている場合は、そのウィンドウを前面に表示します。</translation>
    </message>
    <message>
        <source>A link whose number is filled in.</source>
        <translation>番号を入力済みにするリンク。</translation>
    </message>
    <message>
        <source>%1 See: ringproof --help</source>
        <translation>%1 参照: ringproof --help</translation>
    </message>
    <message>
        <source>Give either --config or --profile, not both.</source>
        <translation>--config と --profile は、どちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an option nor a tel: link. See: ringproof --help</source>
        <translation>「%1」はオプションでも tel: リンクでもありません。参照: ringproof --help</translation>
    </message>
    <message>
        <source>Give one number, not several.</source>
        <translation>番号は 1 つだけ指定してください。</translation>
    </message>
    <message>
        <source>--theme is one of system, light, dark, contrast.</source>
        <translation>--theme には system、light、dark、contrast のいずれかを指定します。</translation>
    </message>
    <message>
        <source>Ringproof can&apos;t start</source>
        <translation>Ringproof を起動できません</translation>
    </message>
</context>
<context>
    <name>EmbeddedLedger</name>
    <message>
        <source>codes</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Limits start afresh, and codes on their way can&apos;t be verified.</source>
        <translation>制限は最初から数え直され、送信中のコードは認証できません。</translation>
    </message>
</context>
<context>
    <name>Fate</name>
    <message>
        <source>Rings, is answered after 2.5 seconds, and hears the code three times.</source>
        <translation>呼び出し後 2.5 秒で応答し、コードを 3 回聞きます。</translation>
    </message>
    <message>
        <source>Busy.</source>
        <translation>話し中です。</translation>
    </message>
    <message>
        <source>Rings for 30 seconds, and nobody answers.</source>
        <translation>30 秒間呼び出しますが、応答がありません。</translation>
    </message>
    <message>
        <source>Rings, and the call is declined after 3 seconds.</source>
        <translation>呼び出し後 3 秒で着信が拒否されます。</translation>
    </message>
    <message>
        <source>Answered by a machine after 15 seconds; the code is spoken to it.</source>
        <translation>15 秒後に留守番電話が応答し、そこにコードが読み上げられます。</translation>
    </message>
    <message>
        <source>The account has run out of credits, so the phone never rings.</source>
        <translation>アカウントの残高がないため、電話は鳴りません。</translation>
    </message>
    <message>
        <source>The account may not call this country, so the phone never rings.</source>
        <translation>この国への発信が許可されていないアカウントのため、電話は鳴りません。</translation>
    </message>
    <message>
        <source>The number is out of service, so the phone never rings.</source>
        <translation>使われていない番号のため、電話は鳴りません。</translation>
    </message>
    <message>
        <source>Rings for 25 seconds before it is answered.</source>
        <translation>25 秒間呼び出した後に応答します。</translation>
    </message>
    <message>
        <source>Answered, and hung up before the code has been read out once.</source>
        <translation>応答しますが、コードが 1 回読み上げられる前に切られます。</translation>
    </message>
    <message>
        <source>Running the flow is answered 401: wrong auth id or token.</source>
        <translation>フローの実行に 401 が返ります。auth id または auth token が正しくありません。</translation>
    </message>
    <message>
        <source>Running the flow is answered 404: no such PHLO.</source>
        <translation>フローの実行に 404 が返ります。該当する PHLO がありません。</translation>
    </message>
    <message>
        <source>Running the flow is answered 429 with Retry-After: 5.</source>
        <translation>フローの実行に 429 と Retry-After: 5 が返ります。</translation>
    </message>
    <message>
        <source>Running the flow is answered 500.</source>
        <translation>フローの実行に 500 が返ります。</translation>
    </message>
    <message>
        <source>The phone rings, but the reply to the run takes 20 seconds.</source>
        <translation>電話は鳴りますが、実行への応答に 20 秒かかります。</translation>
    </message>
    <message>
        <source>The phone rings, but the connection ends without a reply.</source>
        <translation>電話は鳴りますが、応答がないまま接続が切れます。</translation>
    </message>
    <message>
        <source>The phone rings, but the connection ends in the middle of the reply.</source>
        <translation>電話は鳴りますが、応答の途中で接続が切れます。</translation>
    </message>
    <message>
        <source>The phone rings, but the reply to the run is broken JSON.</source>
        <translation>電話は鳴りますが、実行への応答が壊れた JSON です。</translation>
    </message>
    <message>
        <source>Running the flow is answered 502 with a page of HTML.</source>
        <translation>フローの実行に 502 と HTML ページが返ります。</translation>
    </message>
    <message>
        <source>Running the flow is answered 200 with a page of HTML, as by the portal of a hotel&apos;s network.</source>
        <translation>フローの実行に 200 と HTML ページが返ります。ホテルのネットワークのログイン画面のような場合です。</translation>
    </message>
    <message>
        <source>Running the flow is answered 302 to another address.</source>
        <translation>フローの実行に、別のアドレスへの 302 が返ります。</translation>
    </message>
    <message>
        <source>The flow is not wired: 201, but it stopped and placed no call.</source>
        <translation>フローが接続されていません。201 が返りますが、フローは停止し、発信されません。</translation>
    </message>
    <message>
        <source>The phone rings, but the reply to the run names no call.</source>
        <translation>電話は鳴りますが、実行への応答に通話が示されていません。</translation>
    </message>
    <message>
        <source>Answered; the call&apos;s detail record appears only 15 seconds after its end.</source>
        <translation>応答します。通話明細は、終了から 15 秒たって初めて現れます。</translation>
    </message>
    <message>
        <source>Answered; looking the call up while it lives is always answered 404.</source>
        <translation>応答します。通話中に照会すると、常に 404 が返ります。</translation>
    </message>
    <message>
        <source>Answered; looking the call up is always answered 500.</source>
        <translation>応答します。通話を照会すると、常に 500 が返ります。</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Verified</source>
        <translation>認証済み</translation>
    </message>
    <message>
        <source>Placed, not verified</source>
        <translation>発信済み、未認証</translation>
    </message>
    <message>
        <source>Refused by a rule</source>
        <translation>規則により拒否</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>発信せず</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 %2 and others</source>
        <comment>calling code, country</comment>
        <translation>%1 %2 ほか</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>calling code, country</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Verifications</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a range of seconds</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時</translation>
    </message>
</context>
<context>
    <name>FlowRunner</name>
    <message>
        <source>Calls on this profile are in one language, so “%1” can&apos;t be chosen. Leave the language out, or have an administrator add languages to the profile.</source>
        <translation>このプロファイルの通話は 1 言語だけのため、「%1」は選べません。言語の指定を外すか、管理者にプロファイルへの言語の追加を依頼してください。</translation>
    </message>
</context>
<context>
    <name>HangupAdvice</name>
    <message>
        <source>The call ended for a reason that isn&apos;t known here (%1). Ask the customer whether the phone rang; if it didn&apos;t, call again.</source>
        <translation>未知の理由で通話が終了しました（%1）。電話が鳴ったかお客様に確認し、鳴らなかった場合はもう一度発信してください。</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Verified</source>
        <translation>認証済み</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>コード不一致</translation>
    </message>
    <message>
        <source>Attempts used up</source>
        <translation>試行回数の上限到達</translation>
    </message>
    <message>
        <source>No live code</source>
        <translation>有効なコードなし</translation>
    </message>
    <message>
        <source>Call begun</source>
        <translation>発信開始</translation>
    </message>
    <message>
        <source>Call placed</source>
        <translation>発信済み</translation>
    </message>
    <message>
        <source>Call refused by policy</source>
        <translation>ポリシーにより発信拒否</translation>
    </message>
    <message>
        <source>Call not placed</source>
        <translation>発信せず</translation>
    </message>
    <message>
        <source>Call uncertain</source>
        <translation>発信不確実</translation>
    </message>
    <message>
        <source>Store not reached</source>
        <translation>ストアに接続できず</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>通話終了</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>話し中</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>着信拒否</translation>
    </message>
    <message>
        <source>Call cancelled</source>
        <translation>発信キャンセル</translation>
    </message>
    <message>
        <source>Call failed</source>
        <translation>発信失敗</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Hung up after the end</source>
        <translation>終了後に切断</translation>
    </message>
    <message>
        <source>Hang-up uncertain</source>
        <translation>切断不確実</translation>
    </message>
    <message>
        <source>Code revoked</source>
        <translation>コード無効化</translation>
    </message>
    <message>
        <source>No code to revoke</source>
        <translation>無効にするコードなし</translation>
    </message>
    <message>
        <source>Code not revoked</source>
        <translation>コードを無効化できず</translation>
    </message>
    <message>
        <source>Limits reset</source>
        <translation>制限をリセット</translation>
    </message>
    <message>
        <source>Limits not reset</source>
        <translation>制限をリセットできず</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <translation>古い項目を削除</translation>
    </message>
    <message>
        <source>Log found tampered with</source>
        <translation>ログの改ざんを検出</translation>
    </message>
    <message>
        <source>called a moment before</source>
        <translation>直前に発信済み</translation>
    </message>
    <message>
        <source>the number&apos;s calls of the hour were used up</source>
        <translation>この番号への 1 時間の発信回数が上限に到達</translation>
    </message>
    <message>
        <source>the number&apos;s calls of the day were used up</source>
        <translation>この番号への 1 日の発信回数が上限に到達</translation>
    </message>
    <message>
        <source>the account&apos;s calls of the day were used up</source>
        <translation>アカウントの 1 日の発信回数が上限に到達</translation>
    </message>
    <message>
        <source>the profile doesn&apos;t allow calls to such numbers</source>
        <translation>プロファイルがこの種の番号への発信を許可していない</translation>
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
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <translation>%1、%2、担当者 %3</translation>
    </message>
    <message>
        <source>%1, number ending in %2, %3</source>
        <translation>%1、末尾 %2 の番号、%3</translation>
    </message>
    <message>
        <source>%1, number ending in %2, %3, by %4</source>
        <translation>%1、末尾 %2 の番号、%3、担当者 %4</translation>
    </message>
    <message>
        <source>Number uncovered</source>
        <translation>番号を表示</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>判定なし</translation>
    </message>
    <message>
        <source>Reset begun</source>
        <translation>リセット開始</translation>
    </message>
    <message numerus="yes">
        <source>a list of %n number(s)</source>
        <translation>
            <numerusform>%n 件の番号の一覧</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastResort</name>
    <message>
        <source>Ringproof has met a fault that it has no answer to, and ends. Live codes and the audit log are kept, and a call that was placed goes on. Start it again; if it ends again, free some memory or report it.</source>
        <translation>Ringproof は対処できない障害が発生したため終了します。有効なコードと監査ログは保持され、発信済みの通話はそのまま続きます。もう一度起動してください。再び終了する場合は、メモリーを空けるか、問題を報告してください。</translation>
    </message>
</context>
<context>
    <name>ManagedPolicy</name>
    <message>
        <source>Uncovering numbers</source>
        <translation>番号の表示</translation>
    </message>
    <message>
        <source>The workbench</source>
        <translation>ワークベンチ</translation>
    </message>
    <message>
        <source>Editing profiles</source>
        <translation>プロファイルの編集</translation>
    </message>
    <message>
        <source>Storing codes plain</source>
        <translation>コードの平文保存</translation>
    </message>
    <message>
        <source>The HTTP endpoint</source>
        <translation>HTTP エンドポイント</translation>
    </message>
    <message>
        <source>Clearing a number&apos;s limits</source>
        <translation>番号の制限の解除</translation>
    </message>
    <message>
        <source>Nothing is opened until that is mended, so that no rule is gone round by accident.</source>
        <translation>誤って規則をすり抜けることのないよう、修正されるまで何も開きません。</translation>
    </message>
    <message>
        <source>The managed policy %1 must belong to root and be writable by root alone (chown root, chmod 644).</source>
        <translation>管理ポリシー %1 は root が所有し、root だけが書き込めるようにする必要があります（chown root、chmod 644）。</translation>
    </message>
    <message>
        <source>The folder of the managed policy %1 must belong to root and be writable by root alone (chown root, chmod 755).</source>
        <translation>管理ポリシー %1 のフォルダーは root が所有し、root だけが書き込めるようにする必要があります（chown root、chmod 755）。</translation>
    </message>
    <message>
        <source>your administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>The managed policy %1 can&apos;t be read (%2). Whoever looks after this computer must let everybody read it.</source>
        <translation>管理ポリシー %1 を読み取れません（%2）。このコンピューターの管理者が、全員に読み取りを許可する必要があります。</translation>
    </message>
    <message>
        <source>%1 is too large to be a managed policy.</source>
        <translation>%1 は管理ポリシーとしては大きすぎます。</translation>
    </message>
    <message>
        <source>The managed policy %1 is not a JSON object (line %2: %3).</source>
        <translation>管理ポリシー %1 は JSON オブジェクトではありません（%2 行目: %3）。</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;, which is nothing that can be switched off.</source>
        <translation>に「%1」が指定されていますが、これは無効にできる項目ではありません。</translation>
    </message>
    <message>
        <source>%1: pinned must be an object with the keys of a config file.</source>
        <translation>%1: pinned は、設定ファイルのキーを持つオブジェクトである必要があります。</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1、pinned</translation>
    </message>
    <message>
        <source>%1 is switched off on this computer. Ask %2 if you need it.</source>
        <translation>このコンピューターでは%1が無効になっています。必要な場合は、%2にお問い合わせください。</translation>
    </message>
    <message>
        <source>Removing rows of the audit log</source>
        <translation>監査ログの行の削除</translation>
    </message>
</context>
<context>
    <name>NumberPattern</name>
    <message>
        <source>&quot;%1&quot; is neither a number with its country code (+447012345678) nor the beginning of numbers with a star behind it (+4470*).</source>
        <translation>「%1」は、国番号付きの番号（+447012345678）でも、末尾に * を付けた番号の先頭部分（+4470*）でもありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no country code behind the +. No country&apos;s begins with 0.</source>
        <translation>「%1」は + の後に国番号がありません。0 で始まる国番号はありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than 15 digits; no number has that many.</source>
        <translation>「%1」は 15 桁を超えています。そのような番号はありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too short for a number. If every number that begins so is meant, write %2*.</source>
        <translation>「%1」は番号として短すぎます。これで始まるすべての番号を指す場合は、%2* と入力してください。</translation>
    </message>
</context>
<context>
    <name>OtpParameters</name>
    <message>
        <source>The body is neither a form nor JSON. Send application/json or application/x-www-form-urlencoded.</source>
        <translation>本文がフォームでも JSON でもありません。application/json または application/x-www-form-urlencoded で送信してください。</translation>
    </message>
    <message>
        <source>The body is not a JSON object.</source>
        <translation>本文が JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>%1 is not a string. Put it into quotes: a number loses its leading zeros.</source>
        <translation>%1 が文字列ではありません。数値では先頭の 0 が失われるため、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>%1 is missing from the request.</source>
        <translation>リクエストに %1 がありません。</translation>
    </message>
    <message>
        <source>%1 is in the request more than once. Send it once.</source>
        <translation>リクエストに %1 が複数あります。1 つだけ送信してください。</translation>
    </message>
    <message>
        <source>What was entered is not a code: a code is made of digits alone.</source>
        <translation>入力された内容はコードではありません。コードは数字だけです。</translation>
    </message>
</context>
<context>
    <name>OtpStore</name>
    <message>
        <source>The list of live codes has no place “%1”. Read it from the beginning.</source>
        <translation>有効なコードの一覧に位置「%1」はありません。先頭から読み直してください。</translation>
    </message>
    <message>
        <source>This number&apos;s code was sealed under another key than this desk has, so it can&apos;t be judged here. No attempt was counted. Enter it at the desk that placed the call, and have all desks given the same key (RINGPROOF_SEAL_KEY).</source>
        <translation>この番号のコードは、このデスクの鍵とは別の鍵で封印されているため、ここでは判定できません。試行は数えられていません。発信したデスクで入力し、すべてのデスクに同じ鍵（RINGPROOF_SEAL_KEY）を設定してもらってください。</translation>
    </message>
</context>
<context>
    <name>PemFile</name>
    <message>
        <source>the file %1 can&apos;t be read: %2</source>
        <translation>ファイル %1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>there is no certificate in PEM form in %1</source>
        <translation>%1 に PEM 形式の証明書がありません</translation>
    </message>
</context>
<context>
    <name>PhloRun</name>
    <message>
        <source>Nobody was called.</source>
        <translation>電話はかけられていません。</translation>
    </message>
    <message>
        <source>The phone may still ring; if it doesn&apos;t within a minute, call again.</source>
        <translation>まだ電話が鳴る可能性があります。1 分以内に鳴らなければ、もう一度発信してください。</translation>
    </message>
    <message>
        <source>The PHLO stopped before it placed a call. Nobody was called. Open the PHLO in Plivo&apos;s console and check that its nodes are connected, from Start to Initiate Call.</source>
        <translation>PHLO が発信前に停止しました。電話はかけられていません。Plivo のコンソールで PHLO を開き、Start から Initiate Call までノードがつながっているか確認してください。</translation>
    </message>
    <message>
        <source>The PHLO stopped at its node “%1”: nothing is connected to its output “%2”. Nobody was called. Open the PHLO in Plivo&apos;s console, connect that output to the next node, and save.</source>
        <translation>PHLO がノード「%1」で停止しました。出力「%2」に何もつながっていません。電話はかけられていません。Plivo のコンソールで PHLO を開き、その出力を次のノードにつないで保存してください。</translation>
    </message>
    <message>
        <source>Plivo took the request, but its answer can&apos;t be read.</source>
        <translation>Plivo はリクエストを受け付けましたが、応答を読み取れません。</translation>
    </message>
    <message>
        <source>Plivo took the request and reported a fault: “%1”.</source>
        <translation>Plivo はリクエストを受け付け、エラーを報告しました:「%1」</translation>
    </message>
    <message>
        <source>Plivo knows no PHLO with this id in this account (status 404).</source>
        <translation>Plivo のこのアカウントに、この ID の PHLO はありません（ステータス 404）。</translation>
    </message>
    <message>
        <source>Check the PHLO&apos;s id against the list of PHLOs in Plivo&apos;s console, and the auth id.</source>
        <translation>PHLO の ID を Plivo のコンソールの PHLO 一覧と照合し、auth id も確認してください。</translation>
    </message>
</context>
<context>
    <name>PhloSettings</name>
    <message>
        <source>%1 is not a web address. It looks like https://phlorunner.plivo.com.</source>
        <translation>%1 は Web アドレスではありません。正しい形式の例: https://phlorunner.plivo.com.</translation>
    </message>
    <message>
        <source>%1 has a user name or password in it. Take it out; the auth id and token have settings of their own.</source>
        <translation>%1 にユーザー名またはパスワードが含まれています。削除してください。auth id と auth token には専用の設定があります。</translation>
    </message>
    <message>
        <source>%1 has a “?” or “#” part. Only the address of the server belongs there.</source>
        <translation>%1 に「?」または「#」の部分があります。サーバーのアドレスだけを指定してください。</translation>
    </message>
    <message>
        <source>%1 begins with http://, which would show the credentials and codes to the network. Use https://; http:// is accepted for this computer only.</source>
        <translation>%1 は http:// で始まるため、認証情報とコードがネットワーク上で見えてしまいます。https:// を使用してください。http:// はこのコンピューターに限り使用できます。</translation>
    </message>
    <message>
        <source>“%1” is not the tag of a language (BCP 47), like es or pt-BR.</source>
        <translation>「%1」は、es や pt-BR のような言語タグ（BCP 47）ではありません。</translation>
    </message>
    <message>
        <source>The language “%1” is there twice.</source>
        <translation>言語「%1」が 2 回指定されています。</translation>
    </message>
    <message>
        <source>The PHLO for the language “%1” is not an id. Copy it again from the list of PHLOs in Plivo&apos;s console.</source>
        <translation>言語「%1」の PHLO が ID ではありません。Plivo のコンソールの PHLO 一覧からもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a key of a PHLO&apos;s Start node. Use letters, digits and _, as in language.</source>
        <translation>「%1」は PHLO の Start ノードのキーに使えません。language のように、英字、数字、_ を使用してください。</translation>
    </message>
    <message>
        <source>The key “%1” is taken: the PHLO is given from, to and otp. Use another, as in language.</source>
        <translation>キー「%1」は使用済みです。PHLO には from、to、otp が渡されます。language のような別のキーを使用してください。</translation>
    </message>
    <message>
        <source>Calls on this profile are in one language, so “%1” can&apos;t be chosen. Leave the language out, or have an administrator add languages to the profile.</source>
        <translation>このプロファイルの通話は 1 言語だけのため、「%1」は選べません。言語の指定を外すか、管理者にプロファイルへの言語の追加を依頼してください。</translation>
    </message>
    <message>
        <source>Calls on this profile can&apos;t be made in “%1”. Choose one of: %2.</source>
        <translation>このプロファイルでは「%1」での通話はできません。次から選択してください: %2</translation>
    </message>
    <message>
        <source>The Plivo auth id is missing. Plivo&apos;s console shows it on its first page.</source>
        <translation>Plivo の auth id がありません。Plivo のコンソールの最初のページに表示されています。</translation>
    </message>
    <message>
        <source>The Plivo auth id has characters that no auth id has. Copy it again from the first page of Plivo&apos;s console.</source>
        <translation>Plivo の auth id に使えない文字が含まれています。Plivo のコンソールの最初のページからもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The PHLO&apos;s id is missing. Plivo&apos;s console shows it in the list of PHLOs.</source>
        <translation>PHLO の ID がありません。Plivo のコンソールの PHLO 一覧に表示されています。</translation>
    </message>
    <message>
        <source>The PHLO&apos;s id has characters that no such id has. Copy it again from the list of PHLOs in Plivo&apos;s console.</source>
        <translation>PHLO の ID に使えない文字が含まれています。Plivo のコンソールの PHLO 一覧からもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The caller id “%1” is not + and 8 to 15 digits. Use a number of the Plivo account, written like +14155550100.</source>
        <translation>発信者番号「%1」が、+ と 8～15 桁の数字ではありません。Plivo アカウントの番号を +14155550100 の形式で指定してください。</translation>
    </message>
    <message>
        <source>The PHLO address</source>
        <translation>PHLO アドレス</translation>
    </message>
    <message>
        <source>The Voice address</source>
        <translation>Voice アドレス</translation>
    </message>
    <message>
        <source>The deadline for Plivo&apos;s reply must be 1 to 60 seconds.</source>
        <translation>Plivo の応答の期限は 1～60 秒にしてください。</translation>
    </message>
    <message>
        <source>The Plivo auth token is missing. Plivo&apos;s console shows it on its first page.</source>
        <translation>Plivo の auth token がありません。Plivo のコンソールの最初のページに表示されています。</translation>
    </message>
    <message>
        <source>The Plivo auth token has a space or a character in it that no token has. Copy it again from the first page of Plivo&apos;s console.</source>
        <translation>Plivo の auth token に空白または使えない文字が含まれています。Plivo のコンソールの最初のページからもう一度コピーしてください。</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>There is a character in this that can&apos;t be shown. Enter the number in digits.</source>
        <translation>表示できない文字が含まれています。番号を数字で入力してください。</translation>
    </message>
    <message>
        <source>“%1” doesn&apos;t belong in a telephone number. Enter one number, in digits.</source>
        <translation>「%1」は電話番号に使えません。番号を 1 つ、数字で入力してください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be dialled. Enter the number in digits, without words.</source>
        <translation>「%1」はダイヤルできません。番号を文字ではなく数字で入力してください。</translation>
    </message>
    <message>
        <source>Only a + so far. The country code and the number are missing.</source>
        <translation>まだ + だけです。国番号と番号を入力してください。</translation>
    </message>
    <message>
        <source>There is no digit in this. Enter the number in digits.</source>
        <translation>数字が含まれていません。番号を数字で入力してください。</translation>
    </message>
    <message>
        <source>This text is far too long for a telephone number. Enter the number alone.</source>
        <translation>電話番号としては長すぎます。番号だけを入力してください。</translation>
    </message>
    <message>
        <source>Enter a telephone number.</source>
        <translation>電話番号を入力してください。</translation>
    </message>
    <message>
        <source>The voice call can&apos;t dial the extension %1. Ask for a number that rings directly.</source>
        <translation>音声通話では内線 %1 をダイヤルできません。直接つながる番号をお尋ねください。</translation>
    </message>
    <message>
        <source>International freephone</source>
        <translation>国際フリーダイヤル</translation>
    </message>
    <message>
        <source>International shared-cost service</source>
        <translation>国際分担課金サービス</translation>
    </message>
    <message>
        <source>Inmarsat satellite network</source>
        <translation>インマルサット衛星通信網</translation>
    </message>
    <message>
        <source>Universal personal numbers</source>
        <translation>国際パーソナル番号</translation>
    </message>
    <message>
        <source>Global satellite network</source>
        <translation>グローバル衛星通信網</translation>
    </message>
    <message>
        <source>International network</source>
        <translation>国際通信網</translation>
    </message>
    <message>
        <source>Humanitarian relief network</source>
        <translation>人道支援通信網</translation>
    </message>
    <message>
        <source>International premium-rate service</source>
        <translation>国際有料情報サービス</translation>
    </message>
    <message>
        <source>Worldwide network</source>
        <translation>世界通信網</translation>
    </message>
    <message>
        <source>This is too short for a number of %1. Is a digit missing, or the area code?</source>
        <translation>%1 の番号としては短すぎます。数字または市外局番が抜けていませんか。</translation>
    </message>
    <message>
        <source>This is too long for a number of %1. Is there a digit too many?</source>
        <translation>%1 の番号としては長すぎます。余分な数字はありませんか。</translation>
    </message>
    <message>
        <source>This is too short for a telephone number. Digits are missing.</source>
        <translation>電話番号としては短すぎます。数字が足りません。</translation>
    </message>
    <message>
        <source>No telephone of %1 can have this number. Check its digits with the customer.</source>
        <translation>%1 にこのような電話番号はありません。お客様に番号を確認してください。</translation>
    </message>
    <message>
        <source>If %1 is meant, put a + in front.</source>
        <translation>%1 を指す場合は、先頭に + を付けてください。</translation>
    </message>
    <message>
        <source>This number has no country code, and no default country is set. Write it with + and the country code.</source>
        <translation>国番号がなく、既定の国も設定されていません。+ と国番号を付けて入力してください。</translation>
    </message>
    <message>
        <source>No country has a calling code that starts %1. Check the digits after the +.</source>
        <translation>%1 で始まる国番号はありません。+ の後の数字を確認してください。</translation>
    </message>
    <message>
        <source>This has %1 digits; no telephone number has that many. Enter one number at a time.</source>
        <translation>%1 桁あります。これほど長い電話番号はありません。番号は 1 つずつ入力してください。</translation>
    </message>
    <message>
        <source>landline number</source>
        <translation>固定電話番号</translation>
    </message>
    <message>
        <source>mobile number</source>
        <translation>携帯電話番号</translation>
    </message>
    <message>
        <source>landline or mobile number</source>
        <translation>固定または携帯電話番号</translation>
    </message>
    <message>
        <source>freephone number</source>
        <translation>フリーダイヤル番号</translation>
    </message>
    <message>
        <source>premium-rate number</source>
        <translation>有料情報サービス番号</translation>
    </message>
    <message>
        <source>shared-cost number</source>
        <translation>分担課金番号</translation>
    </message>
    <message>
        <source>VoIP number</source>
        <translation>VoIP 番号</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>パーソナル番号</translation>
    </message>
    <message>
        <source>pager number</source>
        <translation>ポケットベル番号</translation>
    </message>
    <message>
        <source>company-wide number</source>
        <translation>企業共通番号</translation>
    </message>
    <message>
        <source>voicemail number</source>
        <translation>留守番電話番号</translation>
    </message>
    <message>
        <source>satellite number</source>
        <translation>衛星電話番号</translation>
    </message>
    <message>
        <source>number of an unknown kind</source>
        <translation>種類不明の番号</translation>
    </message>
</context>
<context>
    <name>Plivo</name>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>1 分待ってから、もう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>%n 秒待ってから、もう一度お試しください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s), then try again.</source>
        <translation>
            <numerusform>%n 分待ってから、もう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection, then try again.</source>
        <translation>このコンピューターのネットワーク接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be found.</source>
        <translation>サーバー %1 が見つかりません。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection and the address in the profile.</source>
        <translation>このコンピューターのネットワーク接続と、プロファイルのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The server %1 refuses connections.</source>
        <translation>サーバー %1 が接続を拒否しています。</translation>
    </message>
    <message>
        <source>Check the address in the profile and that no firewall is in the way, then try again.</source>
        <translation>プロファイルのアドレスと、ファイアウォールに遮られていないかを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be reached.</source>
        <translation>サーバー %1 に接続できません。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>%1 への安全な接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>Check the address and port in the profile.</source>
        <translation>プロファイルのアドレスとポートを確認してください。</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t prove that it is the right one: %2.</source>
        <translation>サーバー %1 が正しいサーバーであることを確認できません: %2。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock and the address in the profile, and whether something on the network inspects traffic.</source>
        <translation>このコンピューターの時計とプロファイルのアドレス、ネットワーク上で通信が検査されていないかを確認してください。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: it speaks no TLS of version 1.2 or later.</source>
        <translation>%1 への安全な接続を確立できませんでした。TLS 1.2 以降に対応していません。</translation>
    </message>
    <message>
        <source>Check the address in the profile, and whether something on the network inspects traffic.</source>
        <translation>プロファイルのアドレスと、ネットワーク上で通信が検査されていないかを確認してください。</translation>
    </message>
    <message>
        <source>The profile&apos;s own authorities can&apos;t be used: %1.</source>
        <translation>プロファイル独自の認証局を使用できません: %1。</translation>
    </message>
    <message>
        <source>Check network.ca in the profile.</source>
        <translation>プロファイルの network.ca を確認してください。</translation>
    </message>
    <message>
        <source>The proxy didn&apos;t make a connection to %1.</source>
        <translation>プロキシが %1 に接続しませんでした。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s proxy settings, then try again.</source>
        <translation>このコンピューターのプロキシ設定を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a user name and password, and doesn&apos;t accept what this computer&apos;s proxy settings have.</source>
        <translation>%1 への途中にあるプロキシがユーザー名とパスワードを要求しており、このコンピューターのプロキシ設定の内容を受け付けません。</translation>
    </message>
    <message>
        <source>Put the right ones into this computer&apos;s proxy settings, or ask whoever runs the proxy to let this server through without.</source>
        <translation>このコンピューターのプロキシ設定を正しいものに直すか、このサーバーを認証なしで通すようプロキシの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The server %1 didn&apos;t answer in time.</source>
        <translation>サーバー %1 が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be reached: it didn&apos;t answer in time.</source>
        <translation>サーバー %1 に接続できません。時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The connection to %1 broke before its answer was here.</source>
        <translation>%1 への接続が、応答の到着前に切れました。</translation>
    </message>
    <message>
        <source>The server %1 sent an answer that can&apos;t be read.</source>
        <translation>サーバー %1 から、読み取れない応答が届きました。</translation>
    </message>
    <message>
        <source>Check the address in the profile; if it is right, look at Plivo&apos;s status page.</source>
        <translation>プロファイルのアドレスを確認してください。正しい場合は、Plivo のステータスページをご覧ください。</translation>
    </message>
    <message>
        <source>The program ended before %1 had answered.</source>
        <translation>%1 が応答する前にプログラムが終了しました。</translation>
    </message>
    <message>
        <source>%1 Plivo says: “%2”.</source>
        <translation>%1 Plivo からのメッセージ:「%2」</translation>
    </message>
    <message>
        <source>Plivo didn&apos;t understand the request (status 400).</source>
        <translation>Plivo がリクエストを理解できませんでした（ステータス 400）。</translation>
    </message>
    <message>
        <source>Check the caller id in the profile, and that the PHLO&apos;s Start node has the keys from, to and otp.</source>
        <translation>プロファイルの発信者番号と、PHLO の Start ノードにキー from、to、otp があるかを確認してください。</translation>
    </message>
    <message>
        <source>Plivo didn&apos;t accept the auth id and auth token (status 401).</source>
        <translation>Plivo が auth id と auth token を受け付けませんでした（ステータス 401）。</translation>
    </message>
    <message>
        <source>Check both against the first page of Plivo&apos;s console.</source>
        <translation>両方を Plivo のコンソールの最初のページと照合してください。</translation>
    </message>
    <message>
        <source>The Plivo account has no credit for this (status 402).</source>
        <translation>Plivo アカウントの残高が足りません（ステータス 402）。</translation>
    </message>
    <message>
        <source>Ask an administrator to add credit in Plivo&apos;s console.</source>
        <translation>Plivo のコンソールで残高を追加するよう、管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Plivo doesn&apos;t allow this account to do that (status 403).</source>
        <translation>Plivo がこのアカウントにその操作を許可していません（ステータス 403）。</translation>
    </message>
    <message>
        <source>Ask an administrator to look at the account&apos;s permissions in Plivo&apos;s console.</source>
        <translation>Plivo のコンソールでアカウントの権限を確認するよう、管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Plivo has had too many requests from this account (status 429).</source>
        <translation>このアカウントから Plivo へのリクエストが多すぎます（ステータス 429）。</translation>
    </message>
    <message>
        <source>The server points to another address (status %1), which isn&apos;t followed because the credentials would go with it.</source>
        <translation>サーバーが別のアドレスを示しました（ステータス %1）。認証情報も送られてしまうため、転送には従いません。</translation>
    </message>
    <message>
        <source>Check the address in the profile.</source>
        <translation>プロファイルのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Plivo has a fault of its own (status %1).</source>
        <translation>Plivo 側で障害が起きています（ステータス %1）。</translation>
    </message>
    <message>
        <source>If it stays, look at Plivo&apos;s status page.</source>
        <translation>続く場合は、Plivo のステータスページをご覧ください。</translation>
    </message>
    <message>
        <source>Plivo refused the request (status %1).</source>
        <translation>Plivo がリクエストを拒否しました（ステータス %1）。</translation>
    </message>
    <message>
        <source>Check the profile&apos;s settings; if they are right, ask Plivo&apos;s support.</source>
        <translation>プロファイルの設定を確認してください。正しい場合は、Plivo のサポートにお問い合わせください。</translation>
    </message>
</context>
<context>
    <name>PlivoCheck</name>
    <message>
        <source>The account has no credit left (%1). Unless Plivo bills it afterwards, add credit in Plivo&apos;s console, or calls will fail.</source>
        <translation>アカウントの残高がありません（%1）。後払いの契約でなければ、Plivo のコンソールで残高を追加してください。追加しないと発信に失敗します。</translation>
    </message>
    <message>
        <source>The account&apos;s credit is low (%1). Add credit in Plivo&apos;s console before calls begin to fail.</source>
        <translation>アカウントの残高が少なくなっています（%1）。発信に失敗する前に、Plivo のコンソールで残高を追加してください。</translation>
    </message>
    <message>
        <source>The account has credit (%1).</source>
        <translation>アカウントに残高があります（%1）。</translation>
    </message>
    <message>
        <source>Plivo knows the account.</source>
        <translation>Plivo でアカウントを確認できました。</translation>
    </message>
    <message>
        <source>Plivo knows the account: %1.</source>
        <translation>Plivo でアカウントを確認できました: %1。</translation>
    </message>
    <message>
        <source>The PHLO is there: %1, made on %2.</source>
        <translation>PHLO があります: %1（作成日 %2）。</translation>
    </message>
    <message>
        <source>The PHLO is there: %1.</source>
        <translation>PHLO があります: %1。</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>can&apos;t be used: %1</source>
        <translation>を使用できません: %1</translation>
    </message>
    <message>
        <source>can&apos;t allow &quot;%1&quot;: such numbers are always refused because of what they cost.</source>
        <translation>で「%1」は許可できません。料金がかかるため、この種の番号は常に拒否されます。</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;. Besides the ordinary kinds, which are always allowed, there are: %2.</source>
        <translation>に「%1」が指定されています。常に許可される通常の種類のほかに指定できるのは、次のとおりです: %2</translation>
    </message>
    <message>
        <source>must name a file by its whole path: &quot;/path/ca.pem&quot;.</source>
        <translation>にはファイルの完全なパスを指定してください: &quot;/path/ca.pem&quot;</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;, which is no country code (two letters, ISO 3166-1: &quot;US&quot;).</source>
        <translation>に「%1」が指定されていますが、国コード（ISO 3166-1 の 2 文字: &quot;US&quot;）ではありません。</translation>
    </message>
    <message>
        <source>is missing: it names the PHLO that places the calls (auth_id, phlo_id, from).</source>
        <translation>がありません。発信する PHLO を指定します（auth_id、phlo_id、from）。</translation>
    </message>
    <message>
        <source>must be &quot;sealed&quot;: %1</source>
        <translation>は &quot;sealed&quot; である必要があります: %1</translation>
    </message>
    <message>
        <source>must be a country code (two letters, ISO 3166-1: &quot;US&quot;).</source>
        <translation>は国コード（ISO 3166-1 の 2 文字: &quot;US&quot;）である必要があります。</translation>
    </message>
    <message>
        <source>There is no config file %1. Check the path.</source>
        <translation>設定ファイル %1 がありません。パスを確認してください。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a config file.</source>
        <translation>%1 はフォルダーで、設定ファイルではありません。</translation>
    </message>
    <message>
        <source>The config file %1 can&apos;t be read: %2.</source>
        <translation>設定ファイル %1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 is too large to be a config file.</source>
        <translation>%1 は設定ファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>%1: line %2 is not JSON: %3.</source>
        <translation>%1: %2 行目が JSON ではありません: %3。</translation>
    </message>
    <message>
        <source>%1: a config file is one JSON object in braces.</source>
        <translation>%1: 設定ファイルは、波かっこで囲んだ 1 つの JSON オブジェクトです。</translation>
    </message>
</context>
<context>
    <name>ProfileName</name>
    <message>
        <source>A profile needs a name.</source>
        <translation>プロファイルには名前が必要です。</translation>
    </message>
    <message>
        <source>The name is too long: a profile&apos;s name has at most %1 characters.</source>
        <translation>名前が長すぎます。プロファイルの名前は最大 %1 文字です。</translation>
    </message>
    <message>
        <source>The name has a character in it that can&apos;t be read. Type it again.</source>
        <translation>名前に読み取れない文字が含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>The name has an invisible character in it. Type it again.</source>
        <translation>名前に見えない文字が含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>A profile&apos;s name can&apos;t begin or end with a space.</source>
        <translation>プロファイルの名前の先頭と末尾に空白は使えません。</translation>
    </message>
    <message>
        <source>A profile&apos;s name can&apos;t begin with a dot or a hyphen, nor end with a dot.</source>
        <translation>プロファイルの名前の先頭にドットやハイフン、末尾にドットは使えません。</translation>
    </message>
    <message>
        <source>A profile&apos;s name can&apos;t have a “%1” in it, because it is a file&apos;s name too.</source>
        <translation>ファイル名にもなるため、プロファイルの名前に「%1」は使えません。</translation>
    </message>
    <message>
        <source>Windows keeps the name “%1” for a device. Choose another.</source>
        <translation>名前「%1」は Windows がデバイス用に予約しています。別の名前にしてください。</translation>
    </message>
    <message>
        <source>The name “sandbox” is taken: that profile is always there. Choose another.</source>
        <translation>名前「sandbox」は使用済みです。このプロファイルは常に存在します。別の名前にしてください。</translation>
    </message>
</context>
<context>
    <name>ProfileSaving</name>
    <message>
        <source>The audit log has a key from now on, which is in the keychain. Programs of yours that can&apos;t ask the keychain, such as scheduled ones, need it in RINGPROOF_AUDIT_KEY.</source>
        <translation>監査ログに鍵が設定され、キーチェーンに保管されました。定期実行など、キーチェーンを利用できないプログラムでは、RINGPROOF_AUDIT_KEY にこの鍵が必要です。</translation>
    </message>
</context>
<context>
    <name>ProfileTransfer</name>
    <message>
        <source>%1 can&apos;t be read (%2). Check the path.</source>
        <translation>%1 を読み取れません（%2）。パスを確認してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2). Nothing was imported.</source>
        <translation>%1 を読み取れません（%2）。何もインポートしませんでした。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Nothing was exported; name a file in a folder that you may write to.</source>
        <translation>%1 に書き込めません（%2）。何もエクスポートしませんでした。書き込めるフォルダーのファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing was exported; name another file.</source>
        <translation>%1 はすでにあります。何もエクスポートしませんでした。別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The secrets of this profile can&apos;t be kept: %1 Nothing was imported. Unlock the keychain, or import the profile without its secrets and set them in the environment.</source>
        <translation>このプロファイルのシークレットを保管できません: %1 何もインポートしませんでした。キーチェーンのロックを解除するか、シークレットなしでインポートして環境変数で設定してください。</translation>
    </message>
    <message>
        <source>The sandbox is on every computer already and isn&apos;t exported.</source>
        <translation>サンドボックスはどのコンピューターにもあるため、エクスポートしません。</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>code read out by the customer</source>
        <translation>お客様がコードを読み上げ</translation>
    </message>
    <message>
        <source>code keyed in on the phone</source>
        <translation>電話機でコードを入力</translation>
    </message>
    <message>
        <source>code entered at another desk</source>
        <translation>別のデスクでコードを入力</translation>
    </message>
    <message>
        <source>code entered by %1</source>
        <translation>%1 がコードを入力</translation>
    </message>
</context>
<context>
    <name>ReceiptFormat</name>
    <message>
        <source>Phone number {number} verified by voice call, {how}, {time}, by {operator} (run {run_id}, audit row {row})</source>
        <comment>The words in braces stay as they are.</comment>
        <translation>電話番号 {number} を音声通話で認証、{how}、{time}、担当者 {operator}（実行 {run_id}、監査行 {row}）</translation>
    </message>
    <message>
        <source>It is longer than a receipt&apos;s format may be (%1 characters). Shorten it.</source>
        <translation>認証記録の書式の上限（%1 文字）を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>It has a line break or an invisible character in it. A receipt is one line; take it out.</source>
        <translation>改行または見えない文字が含まれています。認証記録は 1 行です。取り除いてください。</translation>
    </message>
    <message>
        <source>There is no placeholder {%1}. There are: %2.</source>
        <translation>プレースホルダー {%1} はありません。使えるもの: %2</translation>
    </message>
    <message>
        <source>The brace at character %1 is alone. Write {{ or }} for a brace itself.</source>
        <translation>%1 文字目の波かっこが対になっていません。波かっこ自体は {{ または }} と入力してください。</translation>
    </message>
</context>
<context>
    <name>RedisAddress</name>
    <message>
        <source>Between the brackets of a Redis address stands an IPv6 address, such as redis://[::1]:6379/0.</source>
        <translation>Redis アドレスの角かっこの中には IPv6 アドレスを入力します。例: redis://[::1]:6379/0.</translation>
    </message>
    <message>
        <source>An IPv6 address stands in brackets, such as redis://[::1]:6379/0.</source>
        <translation>IPv6 アドレスは角かっこで囲みます。例: redis://[::1]:6379/0.</translation>
    </message>
    <message>
        <source>The Redis address names no host. Write it as redis://127.0.0.1:6379/0.</source>
        <translation>Redis アドレスにホストがありません。redis://127.0.0.1:6379/0 のように入力してください。</translation>
    </message>
    <message>
        <source>The host of the Redis address has a character that no host name has.</source>
        <translation>Redis アドレスのホストに、ホスト名に使えない文字が含まれています。</translation>
    </message>
    <message>
        <source>The port of the Redis address, after the colon, must be a number from 1 to 65535.</source>
        <translation>Redis アドレスのコロンの後のポートは、1～65535 の数値にしてください。</translation>
    </message>
    <message>
        <source>A %1:// address names one server, and this one has a comma in it. Lists of servers begin with %1+sentinel:// or %1+cluster://.</source>
        <translation>%1:// のアドレスには 1 台のサーバーを指定しますが、コンマが含まれています。サーバーの一覧は %1+sentinel:// または %1+cluster:// で始めます。</translation>
    </message>
    <message>
        <source>Server %1 of the list in the Redis address can&apos;t be read. %2</source>
        <translation>Redis アドレスの一覧の %1 番目のサーバーを読み取れません。%2</translation>
    </message>
    <message>
        <source>A %1:// address names after its slash what the Sentinels watch, by letters, digits, dots, hyphens and underscores, such as %1://10.0.0.1:26379,10.0.0.2:26379/mymaster.</source>
        <translation>%1:// のアドレスでは、スラッシュの後に Sentinel の監視対象の名前を、英字、数字、ドット、ハイフン、下線で指定します。例: %1://10.0.0.1:26379,10.0.0.2:26379/mymaster</translation>
    </message>
    <message>
        <source>What stands after the slash of the Redis address must be the number of a database, such as 0.</source>
        <translation>Redis アドレスのスラッシュの後には、0 などのデータベース番号を指定してください。</translation>
    </message>
    <message>
        <source>A Redis cluster has one database, 0. Leave out what stands after the slash of the Redis address.</source>
        <translation>Redis のクラスターのデータベースは 0 だけです。Redis アドレスのスラッシュの後は省略してください。</translation>
    </message>
    <message>
        <source>A Redis address must not hold a password, because addresses are shown and stored. Leave it out and set the environment variable RINGPROOF_REDIS_PASSWORD.</source>
        <translation>アドレスは表示・保存されるため、Redis アドレスにパスワードを含めることはできません。省略し、環境変数 RINGPROOF_REDIS_PASSWORD を設定してください。</translation>
    </message>
    <message>
        <source>The Redis address has an option that Ringproof doesn&apos;t know%1. There are: ca, cert, key, servername.</source>
        <translation>Redis アドレスに Ringproof の知らないオプションがあります%1。使えるもの: ca、cert、key、servername。</translation>
    </message>
    <message>
        <source>The option %1 of the Redis address is about TLS, which a %2:// address doesn&apos;t use. For TLS, write %3://.</source>
        <translation>Redis アドレスのオプション %1 は TLS 用ですが、%2:// のアドレスは TLS を使いません。TLS を使う場合は %3:// にしてください。</translation>
    </message>
    <message>
        <source>The value of the option %1 of the Redis address can&apos;t be read: a % in it is written %25.</source>
        <translation>Redis アドレスのオプション %1 の値を読み取れません。値の中の % は %25 と表記します。</translation>
    </message>
    <message>
        <source>The option %1 of the Redis address has no value.</source>
        <translation>Redis アドレスのオプション %1 に値がありません。</translation>
    </message>
    <message>
        <source>The option %1 stands twice in the Redis address.</source>
        <translation>Redis アドレスにオプション %1 が 2 回指定されています。</translation>
    </message>
    <message>
        <source>The option %1 of the Redis address must name a file by its whole path, such as %1=/etc/ringproof/%1.pem.</source>
        <translation>Redis アドレスのオプション %1 には、%1=/etc/ringproof/%1.pem のように、ファイルの完全なパスを指定してください。</translation>
    </message>
    <message>
        <source>The option %1 of the Redis address must be the name in the server&apos;s certificate, such as redis.example.com.</source>
        <translation>Redis アドレスのオプション %1 には、redis.example.com のように、サーバーの証明書にある名前を指定してください。</translation>
    </message>
    <message>
        <source>The options cert and key of the Redis address go together, and %1 is missing.</source>
        <translation>Redis アドレスのオプション cert と key は両方必要ですが、%1 がありません。</translation>
    </message>
    <message>
        <source>A Redis address begins with redis://, such as redis://127.0.0.1:6379/0.</source>
        <translation>Redis アドレスは redis:// で始まります。例: redis://127.0.0.1:6379/0.</translation>
    </message>
    <message>
        <source>The address is of a kind that Ringproof doesn&apos;t know. A Redis address begins with redis://, rediss:// (TLS), redis+sentinel:// or redis+cluster://, such as redis://127.0.0.1:6379/0.</source>
        <translation>Ringproof の知らない種類のアドレスです。Redis アドレスは redis://、rediss://（TLS）、redis+sentinel://、redis+cluster:// のいずれかで始まります。例: redis://127.0.0.1:6379/0.</translation>
    </message>
    <message>
        <source>The user in the Redis address, before the @, can&apos;t be read. Write special characters as %2F and the like.</source>
        <translation>Redis アドレスの @ の前のユーザーを読み取れません。特殊文字は %2F のように表記してください。</translation>
    </message>
    <message>
        <source>There is a # in the Redis address. Leave it out; in the name of a file it is written %23.</source>
        <translation>Redis アドレスに # があります。省略してください。ファイル名の中では %23 と表記します。</translation>
    </message>
</context>
<context>
    <name>RedisTls</name>
    <message>
        <source>the key in %1 is locked by a passphrase, for which nobody can be asked here. Use a key without one, in a file that only its user can read</source>
        <translation>%1 の鍵はパスフレーズで保護されていますが、ここでは入力を求められません。パスフレーズのない鍵を、使用するユーザーだけが読めるファイルで使用してください</translation>
    </message>
    <message>
        <source>there is no EC or RSA key in PEM form in %1</source>
        <translation>%1 に PEM 形式の EC または RSA の鍵がありません</translation>
    </message>
    <message>
        <source>it asks for a certificate of ours. Name one with its key: ?cert=/path/desk.pem&amp;key=/path/desk.key</source>
        <translation>こちらの証明書を要求しています。鍵と一緒に指定してください: ?cert=/path/desk.pem&amp;key=/path/desk.key</translation>
    </message>
    <message>
        <source>it and Ringproof have no way of TLS in common</source>
        <translation>Ringproof と共通の TLS 方式がありません</translation>
    </message>
    <message>
        <source>it doesn&apos;t take us by TLS as we come. It may ask for a certificate of ours: ?cert=/path/desk.pem&amp;key=/path/desk.key</source>
        <translation>この TLS 接続を受け付けません。こちらの証明書を要求している可能性があります: ?cert=/path/desk.pem&amp;key=/path/desk.key</translation>
    </message>
    <message>
        <source>it speaks no TLS of version 1.2 or later</source>
        <translation>TLS 1.2 以降に対応していません</translation>
    </message>
    <message>
        <source>it serves no host of the name that it was asked for. Check the host, and servername if there is one</source>
        <translation>要求した名前のホストを提供していません。ホストと、指定している場合は servername を確認してください</translation>
    </message>
    <message>
        <source>our certificate in %1 has expired</source>
        <translation>%1 の証明書は期限切れです</translation>
    </message>
    <message>
        <source>our certificate in %1 was revoked</source>
        <translation>%1 の証明書は失効しています</translation>
    </message>
    <message>
        <source>it doesn&apos;t know the authority that issued our certificate in %1</source>
        <translation>%1 の証明書を発行した認証局を認識していません</translation>
    </message>
    <message>
        <source>it doesn&apos;t accept our certificate in %1</source>
        <translation>%1 の証明書を受け付けません</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>your administrator</source>
        <translation>管理者</translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>%n 秒後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%n 分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>%n 時間後</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be called again %1, or at once if a supervisor resets the number.</source>
        <translation>%1に再発信できます。責任者が番号をリセットすれば、すぐに発信できます。</translation>
    </message>
    <message>
        <source>It can be called again %1. Resetting numbers is switched off on this computer; ask %2 if it can&apos;t wait.</source>
        <translation>%1に再発信できます。このコンピューターでは番号のリセットが無効になっています。お急ぎの場合は、%2にお問い合わせください。</translation>
    </message>
    <message>
        <source>%1 is a %2. This profile doesn&apos;t call such numbers. Ask the customer for another number, or %3 to allow them.</source>
        <translation>%1 は%2です。このプロファイルはこの種の番号に発信しません。お客様に別の番号をお尋ねになるか、%3に許可を依頼してください。</translation>
    </message>
    <message>
        <source>%1 is a %2. Calls to such numbers are always refused because of what they cost; nobody can allow them. Ask the customer for another number.</source>
        <translation>%1 は%2です。料金がかかるため、この種の番号への発信は常に拒否され、誰も許可できません。お客様に別の番号をお尋ねください。</translation>
    </message>
    <message>
        <source>%1 belongs to no country (%2), and this profile calls numbers of certain countries only. Ask the customer for another number.</source>
        <translation>%1 はどの国にも属していません（%2）。このプロファイルは特定の国の番号にだけ発信します。お客様に別の番号をお尋ねください。</translation>
    </message>
    <message>
        <source>%1 is a number of %2, which shares the calling code +%3 with %4 and isn&apos;t among the countries that this profile calls. Ask the customer for another number, or %5 to allow %2 (%6).</source>
        <translation>%1 は%2の番号です。%2は国番号 +%3 を%4と共有しており、このプロファイルの発信先の国に含まれていません。お客様に別の番号をお尋ねになるか、%5に許可（%6）を依頼してください。</translation>
    </message>
    <message>
        <source>%1 is a number of %2, which isn&apos;t among the countries that this profile calls. Ask the customer for another number, or %3 to allow %2 (%4).</source>
        <translation>%1 は%2の番号で、このプロファイルの発信先の国に含まれていません。お客様に別の番号をお尋ねになるか、%3に%2の許可（%4）を依頼してください。</translation>
    </message>
    <message>
        <source>%1 is never called by this profile: it is on the list of refused numbers (%2). Ask the customer for another number, or %3 to take it off the list.</source>
        <translation>%1 は拒否番号の一覧（%2）にあるため、このプロファイルからは発信しません。お客様に別の番号をお尋ねになるか、%3に一覧からの削除を依頼してください。</translation>
    </message>
    <message>
        <source>%1 was called a moment ago. %2</source>
        <translation>%1 には先ほど発信したばかりです。%2</translation>
    </message>
    <message>
        <source>%1 has had all the calls that are allowed in an hour. %2</source>
        <translation>%1 への 1 時間の発信回数が上限に達しました。%2</translation>
    </message>
    <message>
        <source>%1 has had all the calls that are allowed in a day. %2</source>
        <translation>%1 への 1 日の発信回数が上限に達しました。%2</translation>
    </message>
    <message>
        <source>The account&apos;s calls for today are used up. Calls are possible again %1, when the day ends in UTC; if they can&apos;t wait, ask %2 to raise the daily budget.</source>
        <translation>アカウントの本日の発信回数が上限に達しました。UTC で日付が変わる%1に、再び発信できます。お急ぎの場合は、1 日の上限の引き上げを%2に依頼してください。</translation>
    </message>
    <message>
        <source>Resetting numbers is switched off on this computer. Ask %1 if you need it.</source>
        <translation>このコンピューターでは番号のリセットが無効になっています。必要な場合は、%1にお問い合わせください。</translation>
    </message>
</context>
<context>
    <name>RegionList</name>
    <message>
        <source>%1, +%2</source>
        <comment>country, calling code</comment>
        <translation>%1、+%2</translation>
    </message>
</context>
<context>
    <name>RequestGuard</name>
    <message>
        <source>The request names no host. Send one Host header.</source>
        <translation>リクエストにホストがありません。Host ヘッダーを 1 つ送信してください。</translation>
    </message>
    <message>
        <source>The request was sent to another name than this computer&apos;s own. Use localhost or 127.0.0.1 with the port, or serve behind a proxy.</source>
        <translation>リクエストがこのコンピューター以外の名前宛てに送られました。localhost または 127.0.0.1 とポートを使用するか、プロキシの背後で提供してください。</translation>
    </message>
    <message>
        <source>The request comes from a page of another site. Pages in a browser may not place calls; let your server make the request.</source>
        <translation>リクエストが別のサイトのページから送られています。ブラウザーのページからは発信できません。お使いのサーバーからリクエストしてください。</translation>
    </message>
    <message>
        <source>Too many requests with a wrong token came from here. Wait, then send the right one.</source>
        <translation>誤ったトークンのリクエストがここから多数届きました。しばらく待ってから、正しいトークンを送信してください。</translation>
    </message>
    <message>
        <source>The request shows no token, or a wrong one. Send it as a Bearer token, or as the password of Basic authentication.</source>
        <translation>リクエストのトークンがないか、正しくありません。Bearer トークンまたは Basic 認証のパスワードとして送信してください。</translation>
    </message>
</context>
<context>
    <name>RespReader</name>
    <message>
        <source>it sent a reply larger than any that was asked for</source>
        <translation>要求したものより大きい応答が返されました</translation>
    </message>
    <message>
        <source>what it sends is not the protocol of a Redis</source>
        <translation>送られてくるデータが Redis のプロトコルではありません</translation>
    </message>
</context>
<context>
    <name>Ringproof::ActiveCodes</name>
    <message>
        <source>Ran out</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>認証済み</translation>
    </message>
    <message>
        <source>Attempts used up</source>
        <translation>試行回数の上限到達</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>無効化済み</translation>
    </message>
    <message>
        <source>Call not placed</source>
        <translation>発信せず</translation>
    </message>
    <message>
        <source>About to run out</source>
        <translation>まもなく期限切れ</translation>
    </message>
    <message>
        <source>Wrong code entered</source>
        <translation>誤ったコードの入力あり</translation>
    </message>
    <message>
        <source>Waiting for the code</source>
        <translation>コード待ち</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>attempts left</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Number ending in %1, %2, by %3</source>
        <translation>末尾 %1 の番号、%2、担当者 %3</translation>
    </message>
    <message>
        <source>Number ending in %1, %2, %3 left, attempts left %4, by %5</source>
        <translation>末尾 %1 の番号、%2、残り %3、残り試行回数 %4、担当者 %5</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Attempts left</source>
        <translation>残り試行回数</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Called at</source>
        <translation>発信時刻</translation>
    </message>
</context>
<context>
    <name>Ringproof::ActiveCodesPage</name>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Active codes</source>
        <translation>有効なコード</translation>
    </message>
    <message>
        <source>State of the list</source>
        <translation>一覧の状態</translation>
    </message>
    <message>
        <source>The codes that customers of the whole team can use now. The codes themselves are never shown.</source>
        <translation>チーム全体のお客様が現在使えるコードです。コード自体が表示されることはありません。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter by operator or number</source>
        <translation>担当者または番号で絞り込み</translation>
    </message>
    <message>
        <source>Part of an operator&apos;s name, a whole number, or its last two digits</source>
        <translation>担当者名の一部、番号全体、または番号の末尾 2 桁</translation>
    </message>
    <message>
        <source>Codes shown</source>
        <translation>表示中のコード</translation>
    </message>
    <message>
        <source>The store can&apos;t be asked</source>
        <translation>ストアに照会できません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No live code matches the filter.</source>
        <translation>条件に一致する有効なコードはありません。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>No live codes</source>
        <translation>有効なコードはありません</translation>
    </message>
    <message>
        <source>As soon as somebody on the team calls a customer, the code is listed here until it is used or runs out.</source>
        <translation>チームの誰かがお客様に発信すると、使用されるか期限が切れるまで、コードがここに表示されます。</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>一覧を読み込み中…</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>コード %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n code(s)</source>
        <translation>
            <numerusform>コード %n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The code of %1 may still work. %2</source>
        <translation>%1 のコードはまだ使える可能性があります。%2</translation>
    </message>
    <message>
        <source>The code of %1 was revoked.</source>
        <translation>%1 のコードを無効にしました。</translation>
    </message>
    <message>
        <source>The code of %1 had ended before.</source>
        <translation>%1 のコードはすでに終了していました。</translation>
    </message>
</context>
<context>
    <name>Ringproof::AppearanceSection</name>
    <message>
        <source>Look</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>The size of text is the system&apos;s own.</source>
        <translation>文字の大きさはシステムの設定に従います。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>自動で動かさない</translation>
    </message>
    <message>
        <source>The ring around a code and the sign of a ringing phone stand still then; what they say stands beside them.</source>
        <translation>コードの周りの輪や着信中の電話の表示が静止します。内容は横に文字で表示されます。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of the console</source>
        <translation>コンソールの言語</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>Of the windows. In which languages calls are made is a setting of the profile, under Plivo.</source>
        <translation>ウィンドウの言語です。通話の言語は、プロファイルの Plivo の設定で指定します。</translation>
    </message>
</context>
<context>
    <name>Ringproof::Attention</name>
    <message>
        <source>%1 is verified</source>
        <translation>%1 を認証しました</translation>
    </message>
    <message>
        <source>The customer keyed in the code on the phone.</source>
        <translation>お客様が電話機でコードを入力しました。</translation>
    </message>
    <message>
        <source>The code was entered at another desk.</source>
        <translation>別のデスクでコードが入力されました。</translation>
    </message>
    <message>
        <source>The call to %1 failed</source>
        <translation>%1 への発信に失敗しました</translation>
    </message>
    <message>
        <source>%1. The customer&apos;s card says what to do next.</source>
        <translation>%1。次の手順はお客様のカードに表示されています。</translation>
    </message>
    <message>
        <source>No call was placed. The customer&apos;s card says why.</source>
        <translation>発信されませんでした。理由はお客様のカードに表示されています。</translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditCheckCard</name>
    <message>
        <source>Is it sound?</source>
        <translation>ログの健全性</translation>
    </message>
    <message>
        <source>Reads every row and finds the first that was changed, removed or put in, and whether rows are missing at the end.</source>
        <translation>すべての行を読み、変更・削除・挿入された最初の行と、末尾に欠けた行がないかを調べます。</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>ログを確認</translation>
    </message>
    <message>
        <source>Check the audit log</source>
        <translation>監査ログを確認</translation>
    </message>
    <message>
        <source>Checking the log</source>
        <translation>ログを確認中</translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditKeyCard</name>
    <message>
        <source>The log and its key</source>
        <translation>ログと鍵</translation>
    </message>
    <message>
        <source>Every call, verification and change is written down with who did it and when; numbers are masked, and a code is never written. The log belongs to this computer, whatever the profile.</source>
        <translation>すべての発信、認証、変更が、誰がいつ行ったかとともに記録されます。番号は一部を伏せ、コードは記録しません。ログはプロファイルにかかわらず、このコンピューターのものです。</translation>
    </message>
    <message>
        <source>State of the audit log&apos;s key</source>
        <translation>監査ログの鍵の状態</translation>
    </message>
    <message>
        <source>Result of making a key</source>
        <translation>鍵の作成結果</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>鍵を作成</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Make a key for the audit log</source>
        <translation>監査ログの鍵を作成</translation>
    </message>
    <message>
        <source>The key is in the keychain. The log is signed with it from the next time that Ringproof opens a profile.</source>
        <translation>鍵はキーチェーンにあります。次に Ringproof がプロファイルを開くときから、ログの署名に使われます。</translation>
    </message>
    <message>
        <source>The log has a key, from RINGPROOF_AUDIT_KEY. Nobody without it can change a row unnoticed.</source>
        <translation>ログには RINGPROOF_AUDIT_KEY の鍵があります。鍵を持たない人が、気付かれずに行を変更することはできません。</translation>
    </message>
    <message>
        <source>The log has a key, in the keychain. Nobody without it can change a row unnoticed.</source>
        <translation>ログにはキーチェーンの鍵があります。鍵を持たない人が、気付かれずに行を変更することはできません。</translation>
    </message>
    <message>
        <source>The log has no key. It shows careless changes, but somebody who can write the file and knows how could change it unnoticed.</source>
        <translation>ログに鍵がありません。不注意による変更は検出できますが、ファイルに書き込めて方法を知る人なら、気付かれずに変更できます。</translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditLog</name>
    <message>
        <source>Nothing was removed.</source>
        <translation>何も削除されませんでした。</translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditReader</name>
    <message>
        <source>The export can&apos;t be written (%1). What is there is not complete. Make room or choose another place, then export again.</source>
        <translation>エクスポートを書き込めません（%1）。書き込まれた内容は不完全です。空きを作るか別の場所を選んで、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The export was stopped and is not complete.</source>
        <translation>エクスポートは中止され、完了していません。</translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditRetentionCard</name>
    <message>
        <source>How long it is kept</source>
        <translation>保管期間</translation>
    </message>
    <message>
        <source>Removes the oldest rows; what remains can still be checked. Nothing is removed by itself.</source>
        <translation>最も古い行から削除します。残りの行は引き続き確認できます。自動で削除されることはありません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>Result of removing old rows</source>
        <translation>古い行の削除結果</translation>
    </message>
    <message>
        <source>Remove rows older than this many days</source>
        <translation>この日数より古い行を削除</translation>
    </message>
    <message>
        <source>Days that are kept</source>
        <translation>保管日数</translation>
    </message>
    <message>
        <source>Remove old rows</source>
        <translation>古い行を削除</translation>
    </message>
    <message>
        <source>They can&apos;t be brought back.</source>
        <translation>元に戻せません。</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>削除中…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed. What remains can still be checked.</source>
        <translation>
            <numerusform>%n 行を削除しました。残りの行は引き続き確認できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditStatistician</name>
    <message>
        <source>Counting was stopped.</source>
        <translation>集計を中止しました。</translation>
    </message>
</context>
<context>
    <name>Ringproof::CallSection</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の手順</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>番号を変更</translation>
    </message>
    <message>
        <source>Ends the call, revokes the code, and goes back to the number</source>
        <translation>通話を終了してコードを無効にし、番号の入力に戻ります</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>認証済み</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>Code void</source>
        <translation>コード失効</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>無効化済み</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>通話なし</translation>
    </message>
    <message>
        <source>%1&#xa0;· %2</source>
        <comment>about a number, language of the call</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>コードを確認中…</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left</source>
        <translation>
            <numerusform>残り試行回数 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>The code that the customer hears</source>
        <translation>お客様が聞くコード</translation>
    </message>
</context>
<context>
    <name>Ringproof::ChartCard</name>
    <message>
        <source>There is nothing to show for this time.</source>
        <translation>この期間に表示するものはありません。</translation>
    </message>
    <message>
        <source>%1, table</source>
        <translation>%1（表）</translation>
    </message>
    <message>
        <source>%1, chart</source>
        <translation>%1（グラフ）</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>グラフで表示</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>%1: show as a chart</source>
        <translation>%1: グラフで表示</translation>
    </message>
    <message>
        <source>%1: show as a table</source>
        <translation>%1: 表で表示</translation>
    </message>
</context>
<context>
    <name>Ringproof::CheckCard</name>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>確認結果</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>照会中…</translation>
    </message>
    <message>
        <source>It works, but something needs a look.</source>
        <translation>動作していますが、確認が必要な点があります。</translation>
    </message>
</context>
<context>
    <name>Ringproof::CheckList</name>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Doesn&apos;t work</source>
        <translation>動作しません</translation>
    </message>
</context>
<context>
    <name>Ringproof::CheckSection</name>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>確認結果</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>動作の確認</translation>
    </message>
    <message>
        <source>Asks Plivo for the account and the PHLO of this profile. No call is placed, and nothing is charged.</source>
        <translation>このプロファイルのアカウントと PHLO を Plivo に照会します。発信も課金もされません。</translation>
    </message>
    <message>
        <source>Make a test call</source>
        <translation>テスト発信を行う</translation>
    </message>
    <message>
        <source>A test call is a call like any other: on the page Verify, type the number of a phone at hand. It counts and costs like any other.</source>
        <translation>テスト発信は通常の発信と同じです。「認証」ページで、手元の電話の番号を入力してください。回数にも料金にも通常どおり含まれます。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Asking Plivo…</source>
        <translation>Plivo に照会中…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Calls won&apos;t work until this is mended.</source>
        <translation>修正されるまで発信できません。</translation>
    </message>
    <message>
        <source>Calls work, but something needs a look.</source>
        <translation>発信できますが、確認が必要な点があります。</translation>
    </message>
    <message>
        <source>Everything that can be checked is in order.</source>
        <translation>確認できる項目はすべて正常です。</translation>
    </message>
</context>
<context>
    <name>Ringproof::ChosenCode</name>
    <message>
        <source>Call again</source>
        <translation>再発信</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Revoke the code</source>
        <translation>コードを無効にする</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Choose a code to call its number again or to revoke it.</source>
        <translation>コードを選ぶと、その番号への再発信やコードの無効化ができます。</translation>
    </message>
    <message>
        <source>Opens the number on the page Verify; nothing is called before you say so there</source>
        <translation>「認証」ページで番号を開きます。そこで指示するまで発信しません</translation>
    </message>
    <message>
        <source>The code then works no more, and the customer needs another call.</source>
        <translation>コードは使えなくなり、お客様にはもう一度電話をかける必要があります。</translation>
    </message>
</context>
<context>
    <name>Ringproof::Cli</name>
    <message>
        <source>Standard output can&apos;t be written to.</source>
        <translation>標準出力に書き込めません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Name a file in a folder that you may write to.</source>
        <translation>%1 に書き込めません（%2）。書き込めるフォルダーのファイルを指定してください。</translation>
    </message>
    <message>
        <source>--format is csv or jsonl (JSON Lines), not %1.</source>
        <translation>--format は csv または jsonl（JSON Lines）です。%1 は使えません。</translation>
    </message>
    <message>
        <source>With --json, name a file for the export: --out FILE.</source>
        <translation>--json を使う場合は、エクスポート先のファイルを指定してください: --out FILE</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2).</source>
        <translation>%1 に書き込めません（%2）。</translation>
    </message>
    <message>
        <source>Rows written to %1: %2</source>
        <translation>%1 に書き込んだ行数: %2</translation>
    </message>
    <message>
        <source>Say how many days are kept: audit remove --older-than DAYS.</source>
        <translation>保管日数を指定してください: audit remove --older-than DAYS</translation>
    </message>
    <message>
        <source>There is no audit log at %1.</source>
        <translation>%1 に監査ログはありません。</translation>
    </message>
    <message>
        <source>Rows removed: %1. What remains can still be checked.</source>
        <translation>削除した行数: %1。残りの行は引き続き確認できます。</translation>
    </message>
    <message>
        <source>Say what to do with the audit log: verify, export or remove.</source>
        <translation>監査ログに対する操作を指定してください: verify、export、remove</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>残り %1 秒</translation>
    </message>
    <message>
        <source>use this profile (see: ringproof-cli profiles)</source>
        <translation>このプロファイルを使用（参照: ringproof-cli profiles）</translation>
    </message>
    <message>
        <source>use this config file</source>
        <translation>この設定ファイルを使用</translation>
    </message>
    <message>
        <source>print one JSON object on one line</source>
        <translation>1 つの JSON オブジェクトを 1 行で出力</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>このヘルプを表示</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>バージョンを表示</translation>
    </message>
    <message>
        <source>call a number and speak a code</source>
        <translation>番号に発信してコードを読み上げる</translation>
    </message>
    <message>
        <source>stay and tell what becomes of the call</source>
        <translation>そのまま待機し、通話の経過を表示</translation>
    </message>
    <message>
        <source>the customer&apos;s language (en, es, pt-BR), where the profile has a choice</source>
        <translation>お客様の言語（en、es、pt-BR）。プロファイルで選べる場合</translation>
    </message>
    <message>
        <source>judge the code that came back; - reads it from standard input</source>
        <translation>返されたコードを判定。- は標準入力から読み取り</translation>
    </message>
    <message>
        <source>end a number&apos;s code before its time</source>
        <translation>番号のコードを期限前に無効にする</translation>
    </message>
    <message>
        <source>clear a number&apos;s cooldown and limits</source>
        <translation>番号の待機時間と制限を解除</translation>
    </message>
    <message>
        <source>tell how a number stands</source>
        <translation>番号の状況を表示</translation>
    </message>
    <message>
        <source>list the live codes (never the digits)</source>
        <translation>有効なコードの一覧（数字は表示しない）</translation>
    </message>
    <message>
        <source>offer /dispatch_otp/ and /verify_otp/ over HTTP</source>
        <translation>/dispatch_otp/ と /verify_otp/ を HTTP で提供</translation>
    </message>
    <message>
        <source>address to listen on (127.0.0.1)</source>
        <translation>待ち受けるアドレス（127.0.0.1）</translation>
    </message>
    <message>
        <source>port to listen on (5001; 0: any free one)</source>
        <translation>待ち受けるポート（5001、0: 空きポート）</translation>
    </message>
    <message>
        <source>certificate chain, PEM, to speak TLS with</source>
        <translation>TLS に使う証明書チェーン（PEM）</translation>
    </message>
    <message>
        <source>its private key, PEM</source>
        <translation>その秘密鍵（PEM）</translation>
    </message>
    <message>
        <source>a proxy in front speaks TLS</source>
        <translation>前段のプロキシが TLS を処理</translation>
    </message>
    <message>
        <source>run Plivo&apos;s stand-in by itself</source>
        <translation>Plivo の代役を単独で実行</translation>
    </message>
    <message>
        <source>port on 127.0.0.1 (any free one)</source>
        <translation>127.0.0.1 のポート（空きポート）</translation>
    </message>
    <message>
        <source>how much faster than real phones (1)</source>
        <translation>実際の電話に対する速度の倍率（1）</translation>
    </message>
    <message>
        <source>check config, PHLO and store, and say what to mend</source>
        <translation>設定、PHLO、ストアを確認し、修正点を表示</translation>
    </message>
    <message>
        <source>check the audit log, write it out, remove what is old</source>
        <translation>監査ログの確認、書き出し、古い行の削除</translation>
    </message>
    <message>
        <source>another log than this computer&apos;s</source>
        <translation>このコンピューターのもの以外のログ</translation>
    </message>
    <message>
        <source>export: comma-separated values, or JSON Lines</source>
        <translation>export: コンマ区切り（CSV）または JSON Lines</translation>
    </message>
    <message>
        <source>export: where to (standard output)</source>
        <translation>export: 出力先（標準出力）</translation>
    </message>
    <message>
        <source>export: this number&apos;s rows only</source>
        <translation>export: この番号の行だけ</translation>
    </message>
    <message>
        <source>remove: how many days are kept</source>
        <translation>remove: 保管日数</translation>
    </message>
    <message>
        <source>list the profiles, or: show, create, set, unset, duplicate, rename, remove, export, import</source>
        <translation>プロファイルの一覧、または show、create、set、unset、duplicate、rename、remove、export、import</translation>
    </message>
    <message>
        <source>create: the config file that it begins as (-: standard input)</source>
        <translation>create: 元にする設定ファイル（-: 標準入力）</translation>
    </message>
    <message>
        <source>import: what to call it here</source>
        <translation>import: ここでの名前</translation>
    </message>
    <message>
        <source>export, import: the settings alone</source>
        <translation>export、import: 設定だけ</translation>
    </message>
    <message>
        <source>one whole verification in the sandbox, on this terminal</source>
        <translation>サンドボックスでの認証をこの端末で一通り実行</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See: ringproof-cli --help</source>
        <translation>コマンド「%1」はありません。参照: ringproof-cli --help</translation>
    </message>
    <message>
        <source>%1 has no option --%2. Usage: %3</source>
        <translation>%1 にオプション --%2 はありません。使い方: %3</translation>
    </message>
    <message>
        <source>There is no option --%1 before the command. See: ringproof-cli --help</source>
        <translation>コマンドの前にオプション --%1 は使えません。参照: ringproof-cli --help</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 に値は指定できません。</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2</source>
        <translation>--%1 には値が必要です: --%1 %2</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 が 2 回指定されています。</translation>
    </message>
    <message>
        <source>Say what to do. See: ringproof-cli --help</source>
        <translation>操作を指定してください。参照: ringproof-cli --help</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>Give either --config or --profile, not both.</source>
        <translation>--config と --profile は、どちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>Verifies phone numbers by voice one-time codes.</source>
        <translation>音声で読み上げるワンタイムコードで電話番号を認証します。</translation>
    </message>
    <message>
        <source>Usage: ringproof-cli [--profile NAME | --config FILE] [--json] COMMAND …</source>
        <translation>使い方: ringproof-cli [--profile NAME | --config FILE] [--json] COMMAND …</translation>
    </message>
    <message>
        <source>Without --profile or --config everything happens in the sandbox: no call is placed.
Secrets come from the environment (RINGPROOF_AUTH_TOKEN, RINGPROOF_REDIS_PASSWORD, RINGPROOF_SEAL_KEY, RINGPROOF_AUDIT_KEY, RINGPROOF_HTTP_TOKEN), else from the keychain.
Exit status: 0 done or verified, 1 not verified or none, 2 bad usage or input, 3 refused by policy, 4 PHLO rejected, 5 store unreachable, 6 uncertain whether the phone rings.</source>
        <translation>--profile も --config もない場合は、すべてサンドボックスで行われ、発信されません。
シークレットは環境変数（RINGPROOF_AUTH_TOKEN、RINGPROOF_REDIS_PASSWORD、RINGPROOF_SEAL_KEY、RINGPROOF_AUDIT_KEY、RINGPROOF_HTTP_TOKEN）から、なければキーチェーンから読み取ります。
終了ステータス: 0 完了または認証済み、1 未認証または該当なし、2 使い方または入力の誤り、3 ポリシーにより拒否、4 PHLO が拒否、5 ストアに接続不可、6 電話が鳴るか不確実。</translation>
    </message>
    <message>
        <source>verification initiated: %1 is being called. The code lives for %2 s.</source>
        <translation>発信を開始しました: %1 に発信しています。コードの有効時間は %2 秒です。</translation>
    </message>
    <message>
        <source>It is uncertain whether %1 is being called: %2 Should the phone ring, the code lives for %3 s.</source>
        <translation>%1 に発信されているか不確実です: %2 電話が鳴った場合、コードの有効時間は %3 秒です。</translation>
    </message>
    <message>
        <source>Calls left to this number: %1</source>
        <translation>この番号への残り発信回数: %1</translation>
    </message>
    <message>
        <source>PHLO run: %1</source>
        <translation>PHLO の実行: %1</translation>
    </message>
    <message>
        <source>The simulated phone says: %1</source>
        <translation>模擬電話の音声: %1</translation>
    </message>
    <message>
        <source>The simulated phone ends with this command: add --follow to hear the code.</source>
        <translation>模擬電話はこのコマンドとともに終了します。コードを聞くには --follow を付けてください。</translation>
    </message>
    <message>
        <source>The profile %1 can be used.</source>
        <translation>プロファイル %1 を使用できます。</translation>
    </message>
    <message>
        <source>Codes are stored plain: whoever can read the store can read them, and programs that check with GET and DEL can&apos;t promise single use. Use code_storage &quot;sealed&quot; unless such programs share the store.</source>
        <translation>コードは平文で保存されます。ストアを読める人はコードも読め、GET と DEL で確認するプログラムでは 1 回限りの使用を保証できません。そのようなプログラムとストアを共有しない限り、code_storage &quot;sealed&quot; を使用してください。</translation>
    </message>
    <message>
        <source>Calls can be placed and codes verified.</source>
        <translation>発信とコードの認証を行えます。</translation>
    </message>
    <message>
        <source>Something needs mending before calls can be placed.</source>
        <translation>発信するには、先に修正が必要です。</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking for its password on the desktop.</source>
        <translation>キーチェーンを待っています。デスクトップでパスワードを求めている可能性があります。</translation>
    </message>
    <message>
        <source>This is not in the audit log: %1</source>
        <translation>次の内容は監査ログに記録されていません: %1</translation>
    </message>
    <message>
        <source>Calls left in %1: %2</source>
        <translation>%1の残り発信回数: %2</translation>
    </message>
    <message>
        <source>Calls in %1: no limit</source>
        <translation>%1の発信回数: 制限なし</translation>
    </message>
    <message>
        <source>The code of %1 no longer works.</source>
        <translation>%1 のコードは使えなくなりました。</translation>
    </message>
    <message>
        <source>%1 has no live code.</source>
        <translation>%1 に有効なコードはありません。</translation>
    </message>
    <message>
        <source>%1 can be called again; its limits start afresh.</source>
        <translation>%1 に再発信できます。制限は最初から数え直されます。</translation>
    </message>
    <message>
        <source>%1 has a live code.</source>
        <translation>%1 に有効なコードがあります。</translation>
    </message>
    <message>
        <source>Time left: %1 s</source>
        <translation>残り時間: %1 秒</translation>
    </message>
    <message>
        <source>Attempts left: %1</source>
        <translation>残り試行回数: %1</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>Can be called again in %1 s</source>
        <translation>%1 秒後に再発信できます</translation>
    </message>
    <message>
        <source>Can be called now, as far as the cooldown goes</source>
        <translation>待機時間に関しては、今すぐ発信できます</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>パスフレーズ: </translation>
    </message>
    <message>
        <source>There is no passphrase. Type it at the terminal, write it to standard input, or set RINGPROOF_PASSPHRASE.</source>
        <translation>パスフレーズがありません。端末で入力するか、標準入力に渡すか、RINGPROOF_PASSPHRASE を設定してください。</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>もう一度入力: </translation>
    </message>
    <message>
        <source>The two passphrases aren&apos;t the same. Nothing was done; try again.</source>
        <translation>2 つのパスフレーズが一致しません。何も行いませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The config file %1 can&apos;t be read: %2.</source>
        <translation>設定ファイル %1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 is too large to be a config file.</source>
        <translation>%1 は設定ファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 is laid down on this computer. Ask %2 if it must be changed.</source>
        <translation>%1 はこのコンピューターで固定されています。変更が必要な場合は、%2にお問い合わせください。</translation>
    </message>
    <message>
        <source>The profile “%1” was changed.</source>
        <translation>プロファイル「%1」を変更しました。</translation>
    </message>
    <message>
        <source>The sandbox can&apos;t be changed. Make a profile of your own.</source>
        <translation>サンドボックスは変更できません。独自のプロファイルを作成してください。</translation>
    </message>
    <message>
        <source>The sandbox has no config file: no call leaves this computer.</source>
        <translation>サンドボックスに設定ファイルはありません。このコンピューターの外へ発信されることはありません。</translation>
    </message>
    <message>
        <source>The profile “%1” as it is used on this computer.</source>
        <translation>このコンピューターで使用されるプロファイル「%1」です。</translation>
    </message>
    <message>
        <source>Say what is in it: profiles create NAME --from FILE, a config file, or - for standard input.</source>
        <translation>内容を指定してください: profiles create NAME --from FILE（設定ファイル、または標準入力を表す -）</translation>
    </message>
    <message>
        <source>There is a profile “%1” now.</source>
        <translation>プロファイル「%1」を作成しました。</translation>
    </message>
    <message>
        <source>The profile “%1” doesn&apos;t say anything about %2.</source>
        <translation>プロファイル「%1」に %2 の指定はありません。</translation>
    </message>
    <message>
        <source>There is a profile “%1” now, a copy of “%2”.</source>
        <translation>「%2」のコピーとして、プロファイル「%1」を作成しました。</translation>
    </message>
    <message>
        <source>The profile “%1” is called “%2” now.</source>
        <translation>プロファイル「%1」の名前を「%2」に変更しました。</translation>
    </message>
    <message>
        <source>Its secrets are still in the keychain: %1</source>
        <translation>シークレットはまだキーチェーンにあります: %1</translation>
    </message>
    <message>
        <source>The profile “%1” is gone.</source>
        <translation>プロファイル「%1」を削除しました。</translation>
    </message>
    <message>
        <source>The profile “%1” is in %2, without secrets.</source>
        <translation>プロファイル「%1」をシークレットなしで %2 に保存しました。</translation>
    </message>
    <message>
        <source>The profile “%1” is in %2, with these secrets: %3. Tell the passphrase by another way than the file.</source>
        <translation>プロファイル「%1」を %2 に保存しました。含まれるシークレット: %3。パスフレーズはファイルとは別の方法で伝えてください。</translation>
    </message>
    <message>
        <source>There is a profile “%1” now. No secrets came with it.</source>
        <translation>プロファイル「%1」を作成しました。シークレットは含まれていませんでした。</translation>
    </message>
    <message>
        <source>There is a profile “%1” now, and these secrets are in the keychain: %2.</source>
        <translation>プロファイル「%1」を作成し、次のシークレットをキーチェーンに保管しました: %2。</translation>
    </message>
    <message>
        <source>Profiles are config files in %1.</source>
        <translation>プロファイルは %1 にある設定ファイルです。</translation>
    </message>
    <message>
        <source>profiles can&apos;t “%1”. It can: %2.</source>
        <translation>profiles に「%1」という操作はありません。使えるもの: %2</translation>
    </message>
    <message>
        <source>--host must be an IP address of this computer, like 127.0.0.1 or 0.0.0.0, not &quot;%1&quot;.</source>
        <translation>--host には、127.0.0.1 や 0.0.0.0 のような、このコンピューターの IP アドレスを指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--port must be a number from 0 to 65535, not &quot;%1&quot;.</source>
        <translation>--port には 0～65535 の数値を指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--cert and --key go together.</source>
        <translation>--cert と --key は両方指定してください。</translation>
    </message>
    <message>
        <source>See: ringproof-cli serve --help</source>
        <translation>参照: ringproof-cli serve --help</translation>
    </message>
    <message>
        <source>Serving /dispatch_otp/ and /verify_otp/ at %1. Ctrl+C ends it.</source>
        <translation>%1 で /dispatch_otp/ と /verify_otp/ を提供しています。Ctrl+C で終了します。</translation>
    </message>
    <message>
        <source>--speed must be a number from 0.1 to 1000, not &quot;%1&quot;.</source>
        <translation>--speed には 0.1～1000 の数値を指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>%1 is called.</source>
        <translation>%1 に発信されました。</translation>
    </message>
    <message>
        <source>%1 hears: %2</source>
        <translation>%1 に聞こえる内容: %2</translation>
    </message>
    <message>
        <source>The simulator answers at %1. No call is placed.</source>
        <translation>シミュレーターは %1 で応答しています。実際の発信は行われません。</translation>
    </message>
    <message>
        <source>A config for it, with RINGPROOF_AUTH_TOKEN=%1:</source>
        <translation>RINGPROOF_AUTH_TOKEN=%1 と一緒に使う設定:</translation>
    </message>
    <message>
        <source>Calling %1 in the sandbox: a simulated phone, no real call.</source>
        <translation>サンドボックスで %1 に発信しています。模擬電話であり、実際の発信ではありません。</translation>
    </message>
    <message>
        <source>The simulated call ended before the code was spoken.</source>
        <translation>コードが読み上げられる前に、模擬通話が終了しました。</translation>
    </message>
    <message>
        <source>The code is entered.</source>
        <translation>コードを入力しました。</translation>
    </message>
    <message>
        <source>Code: </source>
        <translation>コード: </translation>
    </message>
    <message>
        <source>Number verified: %1</source>
        <translation>番号を認証しました: %1</translation>
    </message>
    <message>
        <source>Number not verified: that is not the code. Attempts left: %1. Time left: %2 s.</source>
        <translation>番号は認証されませんでした。コードが違います。残り試行回数: %1。残り時間: %2 秒。</translation>
    </message>
    <message>
        <source>Number not verified: that was the last attempt, and the code is gone. Call again for a new one.</source>
        <translation>番号は認証されませんでした。最後の試行だったため、コードは失効しました。新しいコードには、もう一度発信してください。</translation>
    </message>
    <message>
        <source>number not found! There is no live code for %1: it has run out, was used, or was never sent. Call again for a new one.</source>
        <translation>番号が見つかりません。%1 に有効なコードはありません。期限切れか、使用済みか、送信されていません。新しいコードには、もう一度発信してください。</translation>
    </message>
    <message>
        <source>The code must be digits.</source>
        <translation>コードは数字で入力してください。</translation>
    </message>
</context>
<context>
    <name>Ringproof::Cli::Follower</name>
    <message>
        <source>The code has run out.</source>
        <translation>コードの期限が切れました。</translation>
    </message>
    <message>
        <source>It lasted %1 s.</source>
        <translation>通話時間は %1 秒でした。</translation>
    </message>
    <message>
        <source>Nobody has heard the code.</source>
        <translation>コードは誰にも聞かれませんでした。</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>別のプログラム</translation>
    </message>
    <message>
        <source>Number verified by %1.</source>
        <translation>番号は %1 により認証されました。</translation>
    </message>
    <message>
        <source>The code is gone: too many wrong attempts.</source>
        <translation>誤った試行が多すぎるため、コードは失効しました。</translation>
    </message>
    <message>
        <source>The code was revoked.</source>
        <translation>コードは無効にされました。</translation>
    </message>
    <message>
        <source>A wrong code was entered by %1.</source>
        <translation>%1 により誤ったコードが入力されました。</translation>
    </message>
</context>
<context>
    <name>Ringproof::Cli::Listener</name>
    <message>
        <source>Its voice says: %1</source>
        <translation>音声の内容: %1</translation>
    </message>
    <message>
        <source>The simulated phone rings.</source>
        <translation>模擬電話が鳴っています。</translation>
    </message>
    <message>
        <source>The simulated phone is answered.</source>
        <translation>模擬電話が応答しました。</translation>
    </message>
</context>
<context>
    <name>Ringproof::ClusterClient</name>
    <message numerus="yes">
        <source>%n requests are waiting for the Redis Cluster at %1 already; this one was not sent. Try again in a moment.</source>
        <translation>
            <numerusform>%1 の Redis Cluster ではすでに %n 件のリクエストが待機中のため、このリクエストは送信しませんでした。しばらくしてからもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The Redis Cluster at %1 doesn&apos;t answer. Nothing was sent.</source>
        <translation>%1 の Redis Cluster が応答しません。何も送信しませんでした。</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 何も送信しませんでした。</translation>
    </message>
    <message>
        <source>No server of the Redis Cluster at %1 keeps this part of the data at present.</source>
        <translation>%1 の Redis Cluster には現在、この部分のデータを保持するサーバーがありません。</translation>
    </message>
    <message>
        <source>%1 If it has a replica, that takes over within seconds: try again then.</source>
        <translation>%1 レプリカがあれば数秒で引き継ぎます。その後もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to the Redis Cluster at %1 has been closed. Nothing was sent.</source>
        <translation>%1 の Redis Cluster への接続が閉じられました。何も送信しませんでした。</translation>
    </message>
    <message>
        <source>The Redis at %1 doesn&apos;t answer.</source>
        <translation>%1 の Redis が応答しません。</translation>
    </message>
    <message>
        <source>The Redis at %1 doesn&apos;t allow this user to ask for the cluster&apos;s servers. The user needs +cluster|slots.</source>
        <translation>%1 の Redis は、このユーザーがクラスターのサーバーを照会することを許可していません。ユーザーに +cluster|slots が必要です。</translation>
    </message>
    <message>
        <source>The Redis at %1 isn&apos;t part of a cluster. Set its address as redis://…</source>
        <translation>%1 の Redis はクラスターに属していません。アドレスを redis://… に設定してください。</translation>
    </message>
    <message>
        <source>The Redis at %1 can&apos;t tell the cluster&apos;s servers (%2).</source>
        <translation>%1 の Redis からクラスターのサーバーを取得できません（%2）。</translation>
    </message>
    <message>
        <source>The Redis at %1 knows of no server that keeps any data.</source>
        <translation>%1 の Redis は、データを保持するサーバーを把握していません。</translation>
    </message>
    <message>
        <source>%1 Requests about what it keeps wait until it is back, or until its replica has taken over.</source>
        <translation>%1 復旧するか、レプリカが引き継ぐまで、そこに保持されたデータへのリクエストは待機します。</translation>
    </message>
</context>
<context>
    <name>Ringproof::CodeEntry</name>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message numerus="yes">
        <source>That has %n digit(s), and the code has %1. Nothing was entered.</source>
        <translation>
            <numerusform>入力は %n 桁ですが、コードは %1 桁です。何も入力されませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::Console</name>
    <message>
        <source>Leave these customers?</source>
        <translation>これらのお客様から離れますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) still have a call or a live code.</source>
        <translation>
            <numerusform>通話中または有効なコードのあるお客様が、まだ %n 人います。</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening %1 takes their cards off the screen. Their calls go on, and their codes stay valid until they run out.</source>
        <translation>%1 を開くと、お客様のカードは画面から消えます。通話は続き、コードは期限が切れるまで有効です。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>このまま続ける</translation>
    </message>
    <message>
        <source>%1 stays open. %2</source>
        <translation>%1 を開いたままにします。%2</translation>
    </message>
    <message>
        <source>Opening the sandbox…</source>
        <translation>サンドボックスを開いています…</translation>
    </message>
    <message>
        <source>Opening %1. The system&apos;s keychain may ask you to unlock it.</source>
        <translation>%1 を開いています。システムのキーチェーンがロックの解除を求めることがあります。</translation>
    </message>
    <message>
        <source>The HTTP endpoint of %1 is off now: codes that are keyed in on a phone don&apos;t reach this computer.</source>
        <translation>%1 の HTTP エンドポイントは現在オフです。電話で入力されたコードはこのコンピューターに届きません。</translation>
    </message>
    <message>
        <source>Secrets of %1</source>
        <translation>%1 のシークレット</translation>
    </message>
</context>
<context>
    <name>Ringproof::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>Ringproof::CopyRow</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
</context>
<context>
    <name>Ringproof::CountdownRing</name>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::CustomerTabs</name>
    <message>
        <source>Customers</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Close customer</source>
        <translation>お客様を閉じる</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, needs attention</source>
        <translation>%1、要対応</translation>
    </message>
</context>
<context>
    <name>Ringproof::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>Ringproof::EndpointPage</name>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Where a PHLO sends the code that a customer keys in on the phone, and where your own programs dispatch and verify.</source>
        <translation>お客様が電話機で入力したコードを PHLO が送る先、および独自のプログラムから発信と認証を行う先です。</translation>
    </message>
</context>
<context>
    <name>Ringproof::EndpointSwitch</name>
    <message>
        <source>The endpoint is still finishing the requests that are under way. Switch it on when it is off.</source>
        <translation>エンドポイントは処理中のリクエストを終えています。オフになってからオンにしてください。</translation>
    </message>
</context>
<context>
    <name>Ringproof::Endpoints</name>
    <message>
        <source>Too many requests concern this number. Wait, then go on more slowly.</source>
        <translation>この番号に関するリクエストが多すぎます。しばらく待ってから、間隔を空けて続けてください。</translation>
    </message>
    <message>
        <source>Serving on %1 without TLS would send codes across the network in the clear. Give a certificate and its key, say that a proxy in front speaks TLS, or serve on 127.0.0.1.</source>
        <translation>TLS なしで %1 で提供すると、コードが平文でネットワークを流れます。証明書とその鍵を指定するか、前段のプロキシが TLS を処理すると指定するか、127.0.0.1 で提供してください。</translation>
    </message>
    <message>
        <source>Without a token, everybody who can reach the endpoints could place calls at your expense. Set RINGPROOF_HTTP_TOKEN to a long random text, or serve on 127.0.0.1 without a proxy.</source>
        <translation>トークンがないと、エンドポイントに接続できる誰もが、そちらの負担で発信できてしまいます。RINGPROOF_HTTP_TOKEN に長いランダムな文字列を設定するか、プロキシなしで 127.0.0.1 で提供してください。</translation>
    </message>
    <message>
        <source>Too many requests come from here. Wait, then go on more slowly.</source>
        <translation>ここからのリクエストが多すぎます。しばらく待ってから、間隔を空けて続けてください。</translation>
    </message>
    <message>
        <source>There is nothing here. The endpoints are /dispatch_otp/, /verify_otp/ and /healthz.</source>
        <translation>ここには何もありません。エンドポイントは /dispatch_otp/、/verify_otp/、/healthz です。</translation>
    </message>
    <message>
        <source>This method is not served here. Use GET or POST.</source>
        <translation>このメソッドには対応していません。GET または POST を使用してください。</translation>
    </message>
    <message>
        <source>The store can&apos;t be reached, so no code can be dispatched or verified.</source>
        <translation>ストアに接続できないため、コードの発信も認証もできません。</translation>
    </message>
    <message>
        <source>The endpoints and their store are at work.</source>
        <translation>エンドポイントとストアは動作しています。</translation>
    </message>
    <message>
        <source>The token is so short that it can be guessed, and whoever guesses it places calls at your expense. It needs at least %1 characters. Make one with: openssl rand -hex 32</source>
        <translation>トークンが短すぎて推測されるおそれがあり、推測した人はあなたの費用で発信できます。%1 文字以上にしてください。作成: openssl rand -hex 32</translation>
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
        <translation>詳細</translation>
    </message>
    <message>
        <source>Choose an entry to see all of it.</source>
        <translation>項目を選ぶと、すべての内容が表示されます。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>サインイン名</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a user on a computer</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>実行 ID</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>通話 ID</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Row of the log</source>
        <translation>ログの行</translation>
    </message>
    <message>
        <source>This call</source>
        <translation>この通話</translation>
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
        <translation>応答なし</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
</context>
<context>
    <name>Ringproof::ExchangeSection</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Copy the exchange</source>
        <translation>送受信をコピー</translation>
    </message>
    <message>
        <source>Requests and replies</source>
        <translation>リクエストと応答</translation>
    </message>
    <message>
        <source>What this window has said to Plivo, and what came back. Credentials and codes are never kept.</source>
        <translation>このウィンドウが Plivo に送った内容と、返ってきた内容です。認証情報とコードは残しません。</translation>
    </message>
    <message>
        <source>Nothing yet. Place a call on the page Verify, and its requests are listed here.</source>
        <translation>まだ何もありません。「認証」ページで発信すると、リクエストがここに表示されます。</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>送受信</translation>
    </message>
</context>
<context>
    <name>Ringproof::FateSection</name>
    <message>
        <source>The next call</source>
        <translation>次の発信</translation>
    </message>
    <message>
        <source>What the simulator does with the next call, whatever its number says. The calls after it go by their numbers again.</source>
        <translation>番号にかかわらず、シミュレーターが次の発信をどう扱うかを指定します。その後の発信は、再び番号に従います。</translation>
    </message>
    <message>
        <source>What the next call comes to</source>
        <translation>次の発信の結果</translation>
    </message>
    <message>
        <source>As its number says</source>
        <translation>番号に従う</translation>
    </message>
</context>
<context>
    <name>Ringproof::FirstRun</name>
    <message>
        <source>My team</source>
        <translation>マイチーム</translation>
    </message>
    <message>
        <source>My team %1</source>
        <translation>マイチーム %1</translation>
    </message>
    <message>
        <source>Codes in a shared Redis are sealed under a key that all desks have. Paste the team&apos;s, or make one if this is the first desk.</source>
        <translation>共有 Redis のコードは、すべてのデスクが持つ鍵で封印されます。チームの鍵を貼り付けるか、最初のデスクの場合は鍵を作成してください。</translation>
    </message>
</context>
<context>
    <name>Ringproof::FirstRunDialog</name>
    <message>
        <source>The sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>It has a simulated phone that rings on the screen and speaks the code. No real phone rings, and nothing is charged.</source>
        <translation>画面上で鳴り、コードを読み上げる模擬電話があります。実際の電話は鳴らず、課金もされません。</translation>
    </message>
    <message>
        <source>1. Fill in a number of the sandbox, and press Enter.
2. Answer the phone at the side, and listen or read.
3. Type the code that you heard. Done: that is all that a desk does.</source>
        <translation>1. サンドボックスの番号を入力し、Enter キーを押します。
2. 横の電話に応答し、聞くか読みます。
3. 聞いたコードを入力します。これで完了です。デスクの作業はこれだけです。</translation>
    </message>
    <message>
        <source>Fill in a number</source>
        <translation>番号を入力</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>プロファイルの名前</translation>
    </message>
    <message>
        <source>As it is shown on top of the window. You can have several profiles side by side.</source>
        <translation>ウィンドウの上部に表示されます。複数のプロファイルを並べて使えます。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Result of the step</source>
        <translation>ステップの結果</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>このステップを省略</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Set up Ringproof</source>
        <translation>Ringproof の設定</translation>
    </message>
    <message>
        <source>Problem with the name</source>
        <translation>名前の問題</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試してみる</translation>
    </message>
    <message>
        <source>Ringproof begins in the sandbox, where you can do everything that a desk does.</source>
        <translation>Ringproof は、デスクの作業をすべて試せるサンドボックスから始まります。</translation>
    </message>
    <message>
        <source>Connect Plivo</source>
        <translation>Plivo に接続</translation>
    </message>
    <message>
        <source>Plivo places the real calls. Paste what its console shows; Check asks Plivo whether it is right.</source>
        <translation>実際の発信は Plivo が行います。Plivo のコンソールの内容を貼り付けてください。「確認」で、正しいか Plivo に照会します。</translation>
    </message>
    <message>
        <source>Choose the store</source>
        <translation>ストアを選択</translation>
    </message>
    <message>
        <source>Where live codes are kept: on this computer, or in a Redis for several desks. You can change it later in the settings.</source>
        <translation>有効なコードの保存先です。このコンピューター、または複数のデスク用の Redis を選びます。後から設定で変更できます。</translation>
    </message>
    <message>
        <source>Make the profile</source>
        <translation>プロファイルを作成</translation>
    </message>
    <message>
        <source>A profile needs the Plivo account: auth id, token, PHLO and caller id. Skip the step to stay in the sandbox; what you have typed is kept.</source>
        <translation>プロファイルには Plivo アカウントの auth id、auth token、PHLO、発信者番号が必要です。省略するとサンドボックスのままになります。入力した内容は保持されます。</translation>
    </message>
    <message>
        <source>The profile is there</source>
        <translation>プロファイルを作成しました</translation>
    </message>
    <message>
        <source>Something about it is good to know before it is opened.</source>
        <translation>開く前に知っておくとよいことがあります。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
</context>
<context>
    <name>Ringproof::FlagSetting</name>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
</context>
<context>
    <name>Ringproof::GuideSection</name>
    <message>
        <source>Making the PHLO</source>
        <translation>PHLO の作成</translation>
    </message>
    <message>
        <source>A PHLO is the flow that Plivo runs for each call. It is put together once, in Plivo&apos;s console: choose PHLO, Create New PHLO, then Build my own. After each node, click Validate.</source>
        <translation>PHLO は、発信ごとに Plivo が実行するフローです。Plivo のコンソールで一度だけ作成します。PHLO、Create New PHLO、Build my own の順に選びます。ノードを追加するたびに Validate をクリックしてください。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Click the Start node. Under API Request, add these keys; their values may stay empty.</source>
        <translation>Start ノードをクリックします。API Request の下に次のキーを追加します。値は空のままで構いません。</translation>
    </message>
    <message>
        <source>Key 1</source>
        <translation>キー 1</translation>
    </message>
    <message>
        <source>Key 2</source>
        <translation>キー 2</translation>
    </message>
    <message>
        <source>Key 3</source>
        <translation>キー 3</translation>
    </message>
    <message>
        <source>Key 4</source>
        <translation>キー 4</translation>
    </message>
    <message>
        <source>Initiate Call</source>
        <translation>Initiate Call</translation>
    </message>
    <message>
        <source>Drag Initiate Call onto the canvas and connect it to Start&apos;s state API Request. Connect its state Voicemail to a Hangup node, so that no answering machine is told a code.</source>
        <translation>Initiate Call をキャンバスにドラッグし、Start の状態 API Request につなぎます。留守番電話にコードが伝わらないよう、状態 Voicemail を Hangup ノードにつなぎます。</translation>
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
        <translation>Get Input（コードの前）</translation>
    </message>
    <message>
        <source>Keeps the code from answering machines that Plivo doesn&apos;t notice. Connect it to Answered, let it take 1 digit, and give it this text as its prompt. The next node is connected to its state for an input.</source>
        <translation>Plivo が検出できない留守番電話にコードが伝わるのを防ぎます。Answered につなぎ、入力を 1 桁にして、プロンプトにこの文章を指定します。次のノードは、入力があったときの状態につなぎます。</translation>
    </message>
    <message>
        <source>Play Audio</source>
        <translation>Play Audio</translation>
    </message>
    <message>
        <source>Connect it to Answered, or to the node before. Under Speak Text choose Amazon Polly, and paste this text.</source>
        <translation>Answered、または前のノードにつなぎます。Speak Text で Amazon Polly を選び、この文章を貼り付けます。</translation>
    </message>
    <message>
        <source>Get Input, after the code</source>
        <translation>Get Input（コードの後）</translation>
    </message>
    <message>
        <source>Lets the customer key the code in on the phone instead of reading it out. Connect it to Play Audio&apos;s last state, and give it this text as its prompt.</source>
        <translation>お客様がコードを読み上げる代わりに、電話機で入力できるようにします。Play Audio の最後の状態につなぎ、プロンプトにこの文章を指定します。</translation>
    </message>
    <message>
        <source>Number of digits</source>
        <translation>桁数</translation>
    </message>
    <message>
        <source>HTTP Request</source>
        <translation>HTTP Request</translation>
    </message>
    <message>
        <source>Sends what was keyed in to Ringproof, which has to be reachable from the internet for that. The page Endpoint has every setting of this node, ready to be copied.</source>
        <translation>入力されたコードを Ringproof に送ります。そのためには、インターネットから Ringproof に接続できる必要があります。「エンドポイント」ページに、このノードのすべての設定がコピーできる形で表示されています。</translation>
    </message>
    <message>
        <source>Go to Endpoint</source>
        <translation>「エンドポイント」へ</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Decides by the reply. As its variable choose “status” of the HTTP Request node (type {{ to see the list), and connect one Play Audio node to the branch that equals this value, another one to the rest.</source>
        <translation>応答によって分岐します。変数に HTTP Request ノードの「status」を選び（{{ と入力すると一覧が出ます）、この値と等しい分岐に Play Audio ノードを 1 つ、その他の分岐に別の Play Audio ノードをつなぎます。</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Give the PHLO a name and save it. Its id is on Plivo&apos;s list of PHLOs; it goes into this profile&apos;s settings as:</source>
        <translation>PHLO に名前を付けて保存します。ID は Plivo の PHLO 一覧にあり、このプロファイルの次の設定に入力します。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Copy the text: %1</source>
        <translation>文章をコピー: %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::GuideStep</name>
    <message>
        <source>Step %1: %2</source>
        <translation>ステップ %1: %2</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
</context>
<context>
    <name>Ringproof::HandOver</name>
    <message>
        <source>Ringproof is open already; its window comes to the front.</source>
        <translation>Ringproof はすでに開いています。ウィンドウを前面に表示します。</translation>
    </message>
    <message>
        <source>Ringproof is open already, but doesn&apos;t answer. Close its window, or end its process, and start it again.</source>
        <translation>Ringproof はすでに開いていますが、応答しません。ウィンドウを閉じるかプロセスを終了してから、起動し直してください。</translation>
    </message>
</context>
<context>
    <name>Ringproof::Handset</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Phone state</source>
        <translation>電話の状態</translation>
    </message>
    <message>
        <source>Spoken words</source>
        <translation>読み上げられた言葉</translation>
    </message>
    <message>
        <source>Spoken digits</source>
        <translation>読み上げられた数字</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>応答(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>拒否(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Hang up</source>
        <translation>切断(&amp;H)</translation>
    </message>
    <message>
        <source>Handset</source>
        <translation>受話器</translation>
    </message>
    <message>
        <source>Keyed in: %1</source>
        <translation>入力: %1</translation>
    </message>
    <message>
        <source>This phone stands in for the customer&apos;s. It rings here when you call a number.</source>
        <translation>この電話は、お客様の電話の代わりです。番号に発信すると、ここで鳴ります。</translation>
    </message>
    <message>
        <source>A call is on its way…</source>
        <translation>まもなく電話がかかってきます…</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>%1 からの着信</translation>
    </message>
    <message>
        <source>In a call, about to speak</source>
        <translation>通話中、まもなく読み上げ</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>Call over: %1</source>
        <translation>通話終了: %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::HandsetPanel</name>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>呼び出し中</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>通話中</translation>
    </message>
    <message>
        <source>over</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Ring aloud</source>
        <translation>着信音を鳴らす</translation>
    </message>
    <message>
        <source>Speak aloud</source>
        <translation>音声で読み上げる</translation>
    </message>
    <message>
        <source>Customer&apos;s phone (simulated)</source>
        <translation>お客様の電話（模擬）</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Plays the system&apos;s alert sound while a simulated phone rings</source>
        <translation>模擬電話の呼び出し中に、システムの警告音を鳴らします</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 rings too</source>
        <translation>%1 も呼び出し中</translation>
    </message>
    <message>
        <source>Shows the phone of this number</source>
        <translation>この番号の電話を表示します</translation>
    </message>
</context>
<context>
    <name>Ringproof::Health</name>
    <message>
        <source>Store: connecting</source>
        <translation>ストア: 接続中</translation>
    </message>
    <message>
        <source>The store of the codes hasn&apos;t answered yet.</source>
        <translation>コードのストアからまだ応答がありません。</translation>
    </message>
    <message>
        <source>Calls: none yet</source>
        <translation>発信: まだなし</translation>
    </message>
    <message>
        <source>No call has been placed since the window was opened.</source>
        <translation>ウィンドウを開いてから、まだ発信していません。</translation>
    </message>
    <message>
        <source>Store: connected</source>
        <translation>ストア: 接続済み</translation>
    </message>
    <message>
        <source>%1, answered in %2 ms.</source>
        <translation>%1、応答 %2 ミリ秒。</translation>
    </message>
    <message>
        <source>Store: not reachable</source>
        <translation>ストア: 接続不可</translation>
    </message>
    <message>
        <source>Calls: working</source>
        <translation>発信: 正常</translation>
    </message>
    <message>
        <source>The last call was accepted at %1.</source>
        <translation>最後の発信は %1 に受け付けられました。</translation>
    </message>
    <message>
        <source>Calls: last one rejected</source>
        <translation>発信: 直前は拒否</translation>
    </message>
    <message>
        <source>The last call was rejected at %1.</source>
        <translation>最後の発信は %1 に拒否されました。</translation>
    </message>
    <message>
        <source>Calls: last one not confirmed</source>
        <translation>発信: 直前は未確認</translation>
    </message>
    <message>
        <source>The last call was asked for at %1, and no clear answer came.</source>
        <translation>最後の発信は %1 に要求しましたが、明確な応答がありませんでした。</translation>
    </message>
    <message>
        <source>Audit log: not written</source>
        <translation>監査ログ: 書き込み不可</translation>
    </message>
</context>
<context>
    <name>Ringproof::HistoryFilter</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Search by number</source>
        <translation>番号で検索</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>～</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>Ringproof::HistoryModel</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Row %1 is missing from the log</source>
        <translation>ログに行 %1 がありません</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
</context>
<context>
    <name>Ringproof::HistoryPage</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>ログを確認</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>State of the history</source>
        <translation>履歴の状態</translation>
    </message>
    <message>
        <source>Entries found</source>
        <translation>見つかった項目</translation>
    </message>
    <message>
        <source>What was done on this computer, the newest first. Numbers are masked, and no code is ever kept.</source>
        <translation>このコンピューターで行われたことを、新しい順に表示します。番号は一部を伏せ、コードは残しません。</translation>
    </message>
    <message>
        <source>Comma-separated values…</source>
        <translation>コンマ区切り（CSV）…</translation>
    </message>
    <message>
        <source>JSON Lines…</source>
        <translation>JSON Lines…</translation>
    </message>
    <message>
        <source>Writes the entries that are found into a file</source>
        <translation>見つかった項目をファイルに書き出します</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>履歴をエクスポート</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切り（CSV） (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), still counting…</source>
        <translation>
            <numerusform>%n 件（集計中…）</numerusform>
        </translation>
    </message>
    <message>
        <source>The log can&apos;t be read</source>
        <translation>ログを読み取れません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>まだ何も記録されていません</translation>
    </message>
    <message>
        <source>Every call, every code that is entered and every hang-up on this computer will be listed here.</source>
        <translation>このコンピューターでの発信、コードの入力、切断がすべてここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No entry matches the search. Numbers are found by the whole number only, because the log doesn&apos;t hold them.</source>
        <translation>検索に一致する項目はありません。番号はログに保存されないため、番号全体でのみ検索できます。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>Ringproof::HistoryTask</name>
    <message>
        <source>%1 can&apos;t be written (%2). Nothing was exported. Choose a folder that you may write to.</source>
        <translation>%1 に書き込めません（%2）。何もエクスポートしませんでした。書き込めるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>%1 にエクスポート中</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>エクスポートを中止しました。ファイルは書き込まれていません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Make room or choose another place, then export again.</source>
        <translation>%1 に書き込めません（%2）。空きを作るか別の場所を選んで、もう一度エクスポートしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry(s) written.</source>
        <translation>
            <numerusform>%1: %n 件を書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the log</source>
        <translation>ログを確認中</translation>
    </message>
</context>
<context>
    <name>Ringproof::HttpServer</name>
    <message>
        <source>The request doesn&apos;t say clearly where its body ends. Send one Content-Length.</source>
        <translation>リクエストの本文の終わりが明確ではありません。Content-Length を 1 つ送信してください。</translation>
    </message>
    <message>
        <source>There are no WebSockets here.</source>
        <translation>WebSocket には対応していません。</translation>
    </message>
    <message>
        <source>The request is too large: at most %1 bytes are read.</source>
        <translation>リクエストが大きすぎます。読み取れるのは最大 %1 バイトです。</translation>
    </message>
    <message>
        <source>This method is not served here.</source>
        <translation>このメソッドには対応していません。</translation>
    </message>
    <message>
        <source>The request took too long to arrive.</source>
        <translation>リクエストの到着に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>Port %1 of %2 is taken by another program, so nothing is served there. Stop that program, or choose another port.</source>
        <translation>%2 のポート %1 は別のプログラムが使用しているため、提供できません。そのプログラムを終了するか、別のポートを選んでください。</translation>
    </message>
    <message>
        <source>The system doesn&apos;t allow serving on port %1 of %2: ports below 1024 belong to administrators. Choose a port of 1024 or above.</source>
        <translation>%2 のポート %1 での提供をシステムが許可していません。1024 未満のポートは管理者用です。1024 以上のポートを選んでください。</translation>
    </message>
    <message>
        <source>This computer has no address %1, so nothing can be served there. Choose 127.0.0.1 or one of its own.</source>
        <translation>このコンピューターにアドレス %1 はないため、提供できません。127.0.0.1 またはこのコンピューターのアドレスを選んでください。</translation>
    </message>
    <message>
        <source>Port %1 of %2 can&apos;t be served: %3. Choose another address or port.</source>
        <translation>%2 のポート %1 で提供できません: %3。別のアドレスまたはポートを選んでください。</translation>
    </message>
    <message>
        <source>HTTPS needs a certificate and its private key. Give both, or neither.</source>
        <translation>HTTPS には証明書と秘密鍵が必要です。両方指定するか、どちらも指定しないでください。</translation>
    </message>
</context>
<context>
    <name>Ringproof::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>How calls went, as this computer&apos;s audit log has it.</source>
        <translation>このコンピューターの監査ログに基づく、発信の状況です。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Calls and what came of them</source>
        <translation>発信とその結果</translation>
    </message>
    <message>
        <source>A code that was verified right after midnight counts for the new day.</source>
        <translation>午前 0 時の直後に認証されたコードは、翌日分として数えられます。</translation>
    </message>
    <message>
        <source>From the call to the right code</source>
        <translation>発信から正しいコードまで</translation>
    </message>
    <message>
        <source>How many customers needed how many seconds.</source>
        <translation>何秒かかったお客様が何人いるかを示します。</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>発信先</translation>
    </message>
    <message>
        <source>The audit log keeps a number&apos;s calling code, which some countries share.</source>
        <translation>監査ログには番号の国番号が記録されます。一部の国は国番号を共有しています。</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>By this computer&apos;s time zone.</source>
        <translation>このコンピューターのタイムゾーンによります。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>The last 13 weeks</source>
        <translation>過去 13 週間</translation>
    </message>
    <message>
        <source>The last 52 weeks</source>
        <translation>過去 52 週間</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>The profile %1</source>
        <translation>プロファイル %1</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>すべてのプロファイル</translation>
    </message>
    <message>
        <source>Reading the audit log</source>
        <translation>監査ログを読み込み中</translation>
    </message>
</context>
<context>
    <name>Ringproof::JobThread</name>
    <message>
        <source>The file is being closed, so nothing was done.</source>
        <translation>ファイルを閉じている途中のため、何も行いませんでした。</translation>
    </message>
</context>
<context>
    <name>Ringproof::KeyFigures</name>
    <message>
        <source>Calls placed</source>
        <translation>発信数</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>認証済み</translation>
    </message>
    <message>
        <source>Share verified</source>
        <translation>認証率</translation>
    </message>
    <message>
        <source>Half took at most</source>
        <translation>所要時間の中央値</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>Ringproof::KeypadConfirmation</name>
    <message>
        <source>Codes can&apos;t be keyed in on the simulated phone.</source>
        <translation>模擬電話ではコードを入力できません。</translation>
    </message>
</context>
<context>
    <name>Ringproof::LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The language in which the call speaks</source>
        <translation>通話で使う言語</translation>
    </message>
    <message>
        <source>Usual language</source>
        <translation>通常の言語</translation>
    </message>
</context>
<context>
    <name>Ringproof::LanguagesSetting</name>
    <message>
        <source>Add a language</source>
        <translation>言語を追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Tag of the language</source>
        <translation>言語タグ</translation>
    </message>
    <message>
        <source>The PHLO&apos;s id</source>
        <translation>PHLO の ID</translation>
    </message>
    <message>
        <source>PHLO of the language</source>
        <translation>この言語の PHLO</translation>
    </message>
    <message>
        <source>Remove the language</source>
        <translation>言語を削除</translation>
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
        <translation>新しいお客様</translation>
    </message>
    <message>
        <source>Another customer at the same time (%1)</source>
        <translation>同時に別のお客様に対応（%1）</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>Verify page</source>
        <translation>「認証」ページ</translation>
    </message>
    <message>
        <source>Active codes</source>
        <translation>有効なコード</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Voice and PHLO</source>
        <translation>音声と PHLO</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>ワークベンチ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) need attention</source>
        <translation>
            <numerusform>%n 人のお客様が要対応</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Set up Ringproof…</source>
        <translation>Ringproof の設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;About Ringproof</source>
        <translation>Ringproof について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>お客様(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>新しいお客様(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close customer</source>
        <translation>お客様を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Go to the n&amp;ext one</source>
        <translation>次のお客様へ(&amp;E)</translation>
    </message>
    <message>
        <source>Go to the &amp;previous one</source>
        <translation>前のお客様へ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>電話(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>応答(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>拒否(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Hang up</source>
        <translation>切断(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show the simulated phone</source>
        <translation>模擬電話を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Store health</source>
        <translation>ストアの状態</translation>
    </message>
    <message>
        <source>Call health</source>
        <translation>発信の状態</translation>
    </message>
    <message>
        <source>Audit log health</source>
        <translation>監査ログの状態</translation>
    </message>
    <message>
        <source>Storage of codes</source>
        <translation>コードの保存</translation>
    </message>
    <message>
        <source>Codes: stored readable</source>
        <translation>コード: 平文で保存</translation>
    </message>
    <message>
        <source>This profile shares its codes with other programs, so they are stored as they are: whoever can read the store can read them, and a program that checks a code by itself may let it in twice.</source>
        <translation>このプロファイルはほかのプログラムとコードを共有しているため、コードはそのまま保存されます。ストアを読める人はコードも読め、独自にコードを確認するプログラムは同じコードを 2 回受け付ける可能性があります。</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation>%1後に再試行</translation>
    </message>
    <message>
        <source>About Ringproof</source>
        <translation>Ringproof について</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Ringproof %1&lt;/h3&gt;&lt;p&gt;Proves that a person holds a phone number: a call reads out a code, and the code comes back.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Ringproof %1&lt;/h3&gt;&lt;p&gt;電話でコードを読み上げ、そのコードを受け取ることで、本人がその電話番号を使っていることを確認します。&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Ringproof::ManageCard</name>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>A profile is one way of working: an account, a PHLO, a store, and rules. They lie side by side, and are switched on top of the window.</source>
        <translation>プロファイルは、アカウント、PHLO、ストア、規則をまとめた 1 つの作業環境です。複数を並べて持ち、ウィンドウの上部で切り替えます。</translation>
    </message>
    <message>
        <source>Problem with the name</source>
        <translation>名前の問題</translation>
    </message>
    <message>
        <source>Result of the change of profiles</source>
        <translation>プロファイルの変更結果</translation>
    </message>
    <message>
        <source>Create a profile</source>
        <translation>プロファイルを作成</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Duplicate this profile</source>
        <translation>このプロファイルを複製</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename this profile</source>
        <translation>このプロファイルの名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete this profile</source>
        <translation>このプロファイルを削除</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>プロファイルの名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <translation>%1 のコピー %2</translation>
    </message>
    <message>
        <source>The copy has the same settings and secrets. What shall it be called?</source>
        <translation>コピーの設定とシークレットは元と同じです。名前を入力してください。</translation>
    </message>
    <message>
        <source>What shall the profile be called?</source>
        <translation>プロファイルの名前を入力してください。</translation>
    </message>
    <message>
        <source>Delete the profile %1? Its settings and its secrets go, and can&apos;t be brought back. The store and the audit log stay as they are.</source>
        <translation>プロファイル %1 を削除しますか? 設定とシークレットは削除され、元に戻せません。ストアと監査ログはそのまま残ります。</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>The profile %1 is there. Switch to it on top of the window.</source>
        <translation>プロファイル %1 を用意しました。ウィンドウの上部で切り替えられます。</translation>
    </message>
    <message>
        <source>The profile %1 is there, but without its secrets: %2</source>
        <translation>プロファイル %1 を用意しましたが、シークレットがありません: %2</translation>
    </message>
    <message>
        <source>The profile is gone, but not its secrets: %1</source>
        <translation>プロファイルは削除しましたが、シークレットは残っています: %1</translation>
    </message>
    <message>
        <source>Customers under way</source>
        <translation>対応中のお客様</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) still have a call or a live code. Their cards leave the screen; their calls go on, and their codes stay valid until they run out.</source>
        <translation>
            <numerusform>%n 人のお客様に通話中または有効なコードがあります。カードは画面から消えますが、通話は続き、コードは期限まで有効です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::MaskedNumber</name>
    <message>
        <source>Show the number</source>
        <translation>番号を表示</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
</context>
<context>
    <name>Ringproof::MissingSecrets</name>
    <message>
        <source>On the first page of Plivo&apos;s console, beside the auth id.</source>
        <translation>Plivo のコンソールの最初のページ、auth id の横にあります。</translation>
    </message>
    <message>
        <source>Leave it empty if the Redis asks for none.</source>
        <translation>Redis がパスワードを必要としない場合は、空のままにします。</translation>
    </message>
    <message>
        <source>64 hex digits, the same at every desk. A code that was sealed under another key can&apos;t be verified.</source>
        <translation>16 進数 64 桁、すべてのデスクで同じもの。別の鍵で封印されたコードは認証できません。</translation>
    </message>
    <message>
        <source>Give what is missing</source>
        <translation>不足しているものを入力</translation>
    </message>
    <message>
        <source>It goes into the system&apos;s keychain, and never into a file. Without a keychain it is kept until Ringproof ends, and asked for again the next time.</source>
        <translation>システムのキーチェーンに保管され、ファイルには保存されません。キーチェーンがない場合は Ringproof の終了まで保持され、次回もう一度入力が必要です。</translation>
    </message>
    <message>
        <source>Result of keeping the secrets</source>
        <translation>シークレットの保管の結果</translation>
    </message>
    <message>
        <source>Keep and open</source>
        <translation>保管して開く</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>不足: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>保管中…</translation>
    </message>
</context>
<context>
    <name>Ringproof::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Ringproof::NumberSection</name>
    <message>
        <source>Call</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>Problem with the number</source>
        <translation>番号の問題</translation>
    </message>
    <message>
        <source>Verify a phone number</source>
        <translation>電話番号を認証</translation>
    </message>
    <message>
        <source>The number gets a call, and a voice reads out a code. Whoever holds the phone repeats the code to you.</source>
        <translation>この番号に発信し、音声でコードを読み上げます。電話を持っている人に、コードを復唱してもらいます。</translation>
    </message>
    <message>
        <source>Customer&apos;s number</source>
        <translation>お客様の番号</translation>
    </message>
    <message>
        <source>Type or paste a number</source>
        <translation>番号を入力または貼り付け</translation>
    </message>
    <message>
        <source>This number can be called again in %1.</source>
        <translation>この番号には %1後に再発信できます。</translation>
    </message>
    <message>
        <source>Country if none is given: %1</source>
        <translation>指定がない場合の国: %1</translation>
    </message>
    <message>
        <source>Begin with + and the country code.</source>
        <translation>+ と国番号から始めてください。</translation>
    </message>
    <message>
        <source>Call in</source>
        <comment>a language</comment>
        <translation>通話の言語</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>%1 を試す</translation>
    </message>
    <message>
        <source>Other outcomes…</source>
        <translation>その他の結果…</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
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
        <translation>発信されませんでした。%1</translation>
    </message>
    <message>
        <source>No call was placed, because it couldn&apos;t be entered into the audit log. %1</source>
        <translation>監査ログに記録できなかったため、発信しませんでした。%1</translation>
    </message>
    <message>
        <source>%1 The code could not be withdrawn either; it runs out by itself, and this try counts against the number&apos;s limits.</source>
        <translation>%1 コードの取り消しもできませんでした。コードは自然に期限切れになり、この発信は番号の制限に数えられます。</translation>
    </message>
    <message>
        <source>The call was ended.</source>
        <translation>通話を終了しました。</translation>
    </message>
    <message>
        <source>The call had already ended by itself.</source>
        <translation>通話はすでに終了していました。</translation>
    </message>
    <message>
        <source>Its code is revoked: nobody can use it any more.</source>
        <translation>コードは無効になり、もう誰も使えません。</translation>
    </message>
    <message>
        <source>Its code was gone before.</source>
        <translation>コードはすでに失効していました。</translation>
    </message>
    <message>
        <source>Its code couldn&apos;t be revoked; it runs out by itself. %1</source>
        <translation>コードを無効にできませんでした。コードは自然に期限切れになります。%1</translation>
    </message>
    <message>
        <source>The call can&apos;t be ended from here: calls aren&apos;t followed. The phone may ring on.</source>
        <translation>通話の経過を確認していないため、ここから通話を終了できません。電話は鳴り続ける可能性があります。</translation>
    </message>
    <message>
        <source>Nothing was reset, because it couldn&apos;t be entered into the audit log. %1</source>
        <translation>監査ログに記録できなかったため、何もリセットしませんでした。%1</translation>
    </message>
    <message>
        <source>The number isn&apos;t shown, because that couldn&apos;t be entered into the audit log. %1</source>
        <translation>監査ログに記録できなかったため、番号を表示しません。%1</translation>
    </message>
    <message>
        <source>The numbers are masked, because showing them couldn&apos;t be entered into the audit log. %1</source>
        <translation>表示を監査ログに記録できなかったため、番号は伏せてあります。%1</translation>
    </message>
</context>
<context>
    <name>Ringproof::PhloClient</name>
    <message>
        <source>%1 Nobody was called.</source>
        <translation>%1 電話はかけられていません。</translation>
    </message>
    <message>
        <source>The phone may still ring; if it doesn&apos;t within a minute, call again.</source>
        <translation>まだ電話が鳴る可能性があります。1 分以内に鳴らなければ、もう一度発信してください。</translation>
    </message>
    <message>
        <source>Nobody was called.</source>
        <translation>電話はかけられていません。</translation>
    </message>
    <message>
        <source>“%1” is not a PHLO&apos;s id. Copy it again from the list of PHLOs in Plivo&apos;s console.</source>
        <translation>「%1」は PHLO の ID ではありません。Plivo のコンソールの PHLO 一覧からもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Plivo knows no PHLO with the id “%1” in this account (status 404).</source>
        <translation>Plivo のこのアカウントに、ID「%1」の PHLO はありません（ステータス 404）。</translation>
    </message>
    <message>
        <source>Check the id against the list of PHLOs in Plivo&apos;s console, and the auth id.</source>
        <translation>ID を Plivo のコンソールの PHLO 一覧と照合し、auth id も確認してください。</translation>
    </message>
    <message>
        <source>What %1 answered is not a PHLO. Check the PHLO address in the profile.</source>
        <translation>%1 の応答は PHLO ではありません。プロファイルの PHLO アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Plivo knows no account with the auth id “%1” (status 404).</source>
        <translation>Plivo に auth id「%1」のアカウントはありません（ステータス 404）。</translation>
    </message>
    <message>
        <source>Check the auth id against the first page of Plivo&apos;s console.</source>
        <translation>auth id を Plivo のコンソールの最初のページと照合してください。</translation>
    </message>
    <message>
        <source>What %1 answered is not a Plivo account. Check the Voice address in the profile.</source>
        <translation>%1 の応答は Plivo アカウントではありません。プロファイルの Voice アドレスを確認してください。</translation>
    </message>
</context>
<context>
    <name>Ringproof::PhoneField</name>
    <message>
        <source>Phone number</source>
        <translation>電話番号</translation>
    </message>
</context>
<context>
    <name>Ringproof::PlivoSection</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Both stand on the first page of Plivo&apos;s console (console.plivo.com), under Account.</source>
        <translation>どちらも Plivo のコンソール（console.plivo.com）の最初のページの Account にあります。</translation>
    </message>
    <message>
        <source>Auth ID</source>
        <translation>Auth ID</translation>
    </message>
    <message>
        <source>Begins with MA or SA.</source>
        <translation>MA または SA で始まります。</translation>
    </message>
    <message>
        <source>Opens the account, so it is kept with the secrets and never written to a file.</source>
        <translation>アカウントを開く鍵となるため、シークレットとして保管し、ファイルには書き込みません。</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>The PHLO is the flow in Plivo that places the call and speaks the code. The page Voice and PHLO shows how it is made.</source>
        <translation>PHLO は、発信してコードを読み上げる Plivo のフローです。作り方は「音声と PHLO」ページにあります。</translation>
    </message>
    <message>
        <source>PHLO ID</source>
        <translation>PHLO ID</translation>
    </message>
    <message>
        <source>In Plivo&apos;s console under PHLO, beside the flow&apos;s name.</source>
        <translation>Plivo のコンソールの PHLO で、フローの名前の横にあります。</translation>
    </message>
    <message>
        <source>Caller ID</source>
        <translation>発信者番号</translation>
    </message>
    <message>
        <source>The number that customers see: one of the account&apos;s, with + and country code.</source>
        <translation>お客様に表示される番号です。アカウントの番号を + と国番号付きで指定します。</translation>
    </message>
    <message>
        <source>Languages of calls</source>
        <translation>通話の言語</translation>
    </message>
    <message>
        <source>Leave these empty if the PHLO speaks one language. A language is written as its tag: es, pt-BR.</source>
        <translation>PHLO の言語が 1 つだけの場合は空のままにします。言語は es、pt-BR のようなタグで指定します。</translation>
    </message>
    <message>
        <source>A PHLO for each language</source>
        <translation>言語ごとの PHLO</translation>
    </message>
    <message>
        <source>Used in the place of the PHLO above when the call is to be in this language.</source>
        <translation>この言語で通話するとき、上の PHLO の代わりに使われます。</translation>
    </message>
    <message>
        <source>Key of the Start node</source>
        <translation>Start ノードのキー</translation>
    </message>
    <message>
        <source>If one PHLO speaks several languages: the key under which it is told which.</source>
        <translation>1 つの PHLO が複数の言語を話す場合に、言語を伝えるためのキーです。</translation>
    </message>
    <message>
        <source>Usual language</source>
        <translation>通常の言語</translation>
    </message>
    <message>
        <source>Spoken where nobody chooses.</source>
        <translation>言語が選択されない場合に使われます。</translation>
    </message>
    <message>
        <source>Plivo&apos;s servers</source>
        <translation>Plivo のサーバー</translation>
    </message>
    <message>
        <source>Right as they are, unless Plivo or your administrator tells you otherwise.</source>
        <translation>Plivo または管理者から指示がない限り、このままで構いません。</translation>
    </message>
    <message>
        <source>PHLO address</source>
        <translation>PHLO アドレス</translation>
    </message>
    <message>
        <source>Runs the flow. https:// only; http:// is accepted on this computer.</source>
        <translation>フローを実行します。https:// のみ。http:// はこのコンピューターに限り使用できます。</translation>
    </message>
    <message>
        <source>Voice address</source>
        <translation>Voice アドレス</translation>
    </message>
    <message>
        <source>Tells how a call goes.</source>
        <translation>通話の状況を取得します。</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>独自の認証局</translation>
    </message>
    <message>
        <source>A file (PEM) by its whole path. Only where a proxy of your organisation opens encrypted connections.</source>
        <translation>ファイル（PEM）の完全なパスです。組織のプロキシが暗号化された接続を復号する場合にのみ指定します。</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>動作の確認</translation>
    </message>
    <message>
        <source>Asks Plivo for the account and the PHLO, with what stands here now. No call is placed, and nothing is charged.</source>
        <translation>現在の入力内容で、アカウントと PHLO を Plivo に照会します。発信も課金もされません。</translation>
    </message>
    <message>
        <source>Check Plivo</source>
        <translation>Plivo を確認</translation>
    </message>
    <message>
        <source>Plivo knows the account and the PHLO.</source>
        <translation>Plivo でアカウントと PHLO を確認できました。</translation>
    </message>
    <message>
        <source>Calls won&apos;t work until this is mended.</source>
        <translation>修正されるまで発信できません。</translation>
    </message>
</context>
<context>
    <name>Ringproof::PolicySection</name>
    <message>
        <source>Codes</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>桁数</translation>
    </message>
    <message>
        <source>4 to 8 digits. Each digit more makes guessing ten times harder, and reading out longer.</source>
        <translation>4～8 桁。1 桁増えるごとに推測は 10 倍難しくなり、読み上げは長くなります。</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>桁</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>有効時間</translation>
    </message>
    <message>
        <source>30 to 600. How long a code can be verified after its call was placed.</source>
        <translation>30～600。発信後、コードを認証できる時間です。</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Start anew when the call is answered</source>
        <translation>応答時に計り直す</translation>
    </message>
    <message>
        <source>The time to live begins again then, so that a phone that rings long leaves enough of it. Never past 10 minutes in all.</source>
        <translation>応答した時点から有効時間を計り直し、呼び出しが長くても十分な時間を残します。合計で 10 分を超えることはありません。</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>1 to 100. After this many wrong entries the code is gone.</source>
        <translation>1～100。誤った入力がこの回数に達すると、コードは失効します。</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>回</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>通話</translation>
    </message>
    <message>
        <source>What keeps a customer from being called too often, and the account from being emptied. 0 switches a limit off.</source>
        <translation>お客様への過剰な発信と、アカウントの使いすぎを防ぎます。0 にすると制限なしになります。</translation>
    </message>
    <message>
        <source>Pause between two calls to a number</source>
        <translation>同じ番号への発信の間隔</translation>
    </message>
    <message>
        <source>Up to 604,800 (a week).</source>
        <translation>最大 604,800（1 週間）。</translation>
    </message>
    <message>
        <source>Calls to a number within an hour</source>
        <translation>1 時間以内の同じ番号への発信</translation>
    </message>
    <message>
        <source>Any 60 minutes, not the hour of the clock.</source>
        <translation>毎正時からではなく、任意の 60 分間です。</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>回</translation>
    </message>
    <message>
        <source>Calls to a number within a day</source>
        <translation>1 日以内の同じ番号への発信</translation>
    </message>
    <message>
        <source>Any 24 hours. Times the attempts, it is how often a code of a number can be guessed at in a day.</source>
        <translation>任意の 24 時間です。試行回数を掛けると、1 日に番号のコードを推測できる回数になります。</translation>
    </message>
    <message>
        <source>Calls of the account in a day</source>
        <translation>アカウントの 1 日の発信</translation>
    </message>
    <message>
        <source>All desks together, from midnight to midnight UTC.</source>
        <translation>全デスクの合計。UTC の午前 0 時から翌午前 0 時までです。</translation>
    </message>
    <message>
        <source>Who may be called</source>
        <translation>発信できる番号</translation>
    </message>
    <message>
        <source>Premium-rate, shared-cost and satellite numbers are never called: they can cost any amount.</source>
        <translation>有料情報サービス、分担課金、衛星電話の番号には、料金に際限がないため発信しません。</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Numbers of other countries are refused before anything is stored or paid for.</source>
        <translation>その他の国の番号は、保存や課金の前に拒否されます。</translation>
    </message>
    <message>
        <source>Also allowed</source>
        <translation>追加で許可する種類</translation>
    </message>
    <message>
        <source>These kinds are refused unless they are ticked: they are often dear, and a machine often answers.</source>
        <translation>これらの種類は、選択しない限り拒否されます。料金が高く、機械が応答することの多い番号です。</translation>
    </message>
    <message>
        <source>Numbers that are never called</source>
        <translation>発信しない番号</translation>
    </message>
    <message>
        <source>One a line, with + and country code. With * at its end it stands for all numbers that begin so.</source>
        <translation>1 行に 1 つ、+ と国番号付きで入力します。末尾に * を付けると、それで始まるすべての番号を指します。</translation>
    </message>
</context>
<context>
    <name>Ringproof::ProfileBand</name>
    <message>
        <source>Practice only: no real phone rings, and nothing is charged.</source>
        <translation>練習専用です。実際の電話は鳴らず、課金もされません。</translation>
    </message>
    <message>
        <source>Work on another profile (%1)</source>
        <translation>別のプロファイルで作業（%1）</translation>
    </message>
</context>
<context>
    <name>Ringproof::ProfileButton</name>
    <message>
        <source>Profile %1</source>
        <translation>プロファイル %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::ProfileDraft</name>
    <message>
        <source>Laid down for this computer. Ask %1 if it has to be changed.</source>
        <translation>このコンピューターで固定されています。変更が必要な場合は、%1にお問い合わせください。</translation>
    </message>
</context>
<context>
    <name>Ringproof::ProfileMenu</name>
    <message>
        <source>P&amp;rofile</source>
        <translation>プロファイル(&amp;R)</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1（練習用）</translation>
    </message>
    <message>
        <source>%1 (can&apos;t be opened)</source>
        <translation>%1（開けません）</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>プロファイルの管理(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>Ringproof::ProfileSection</name>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Of the band on top of the window, so that profiles can&apos;t be mistaken for each other.</source>
        <translation>プロファイルを取り違えないための、ウィンドウ上部の帯の色です。</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <translation>%1（+%2）</translation>
    </message>
    <message>
        <source>Usual country</source>
        <translation>通常の国</translation>
    </message>
    <message>
        <source>Of numbers that are typed without a country code.</source>
        <translation>国番号なしで入力された番号の国です。</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>認証記録</translation>
    </message>
    <message>
        <source>The line about a verification for the ticket. Leave it empty for the usual one, or write your own with %1.</source>
        <translation>チケットに貼る、認証についての 1 行です。空のままなら通常の書式を使います。%1 を使って独自の書式も作れます。</translation>
    </message>
</context>
<context>
    <name>Ringproof::ProfileStore</name>
    <message>
        <source>The sandbox can&apos;t be changed. Make a profile of your own.</source>
        <translation>サンドボックスは変更できません。独自のプロファイルを作成してください。</translation>
    </message>
    <message>
        <source>The profile “%1” was changed by somebody else in the meantime. Nothing was saved: open it again and repeat your change.</source>
        <translation>プロファイル「%1」は、その間に別の人が変更しました。何も保存しませんでした。開き直して、もう一度変更してください。</translation>
    </message>
    <message>
        <source>The sandbox is no file, so it can&apos;t be copied. Make a profile of your own.</source>
        <translation>サンドボックスはファイルではないため、コピーできません。独自のプロファイルを作成してください。</translation>
    </message>
    <message>
        <source>The sandbox keeps its name.</source>
        <translation>サンドボックスの名前は変更できません。</translation>
    </message>
    <message>
        <source>The profile “%1” can&apos;t be renamed (%2). It keeps its name.</source>
        <translation>プロファイル「%1」の名前を変更できません（%2）。名前は元のままです。</translation>
    </message>
    <message>
        <source>The sandbox is always there and can&apos;t be removed.</source>
        <translation>サンドボックスは常に存在し、削除できません。</translation>
    </message>
    <message>
        <source>The profile “%1” can&apos;t be removed (%2). It is still there.</source>
        <translation>プロファイル「%1」を削除できません（%2）。まだ残っています。</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Choose another name.</source>
        <translation>プロファイル「%1」はすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>The folder of the profiles, %1, can&apos;t be made. Nothing was changed; see to it that you may write there.</source>
        <translation>プロファイルのフォルダー %1 を作成できません。何も変更しませんでした。書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>Another program is changing profiles at this moment. Nothing was changed; try again.</source>
        <translation>別のプログラムがプロファイルを変更中です。何も変更しませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The folder of the profiles, %1, can&apos;t be written to. Nothing was changed; see to it that there is room and that you may write there.</source>
        <translation>プロファイルのフォルダー %1 に書き込めません。何も変更しませんでした。空き容量と書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>There is no profile “%1”. There are: %2. Profiles are config files in %3.</source>
        <translation>プロファイル「%1」はありません。あるもの: %2。プロファイルは %3 にある設定ファイルです。</translation>
    </message>
    <message>
        <source>The profile “%1” can&apos;t be read (%2). See to it that you may read %3.</source>
        <translation>プロファイル「%1」を読み取れません（%2）。%3 の読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>The profile “%1” can&apos;t be read (%2).</source>
        <translation>プロファイル「%1」を読み取れません（%2）。</translation>
    </message>
    <message>
        <source>%1 is too large to be a config file.</source>
        <translation>%1 は設定ファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>The sandbox is always there and is not written to a file.</source>
        <translation>サンドボックスは常に存在し、ファイルには書き込まれません。</translation>
    </message>
    <message>
        <source>The profile “%1” can&apos;t be saved (%2). What was there before is as it was.</source>
        <translation>プロファイル「%1」を保存できません（%2）。以前の内容はそのまま残っています。</translation>
    </message>
</context>
<context>
    <name>Ringproof::RailButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
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
        <translation>%1 という名前のホストがありません</translation>
    </message>
    <message>
        <source>the host %1 can&apos;t be looked up: %2</source>
        <translation>ホスト %1 の名前を解決できません: %2</translation>
    </message>
    <message>
        <source>it expects TLS: write rediss:// in place of redis://</source>
        <translation>TLS を必要としています。redis:// の代わりに rediss:// にしてください</translation>
    </message>
    <message>
        <source>the look-up of its name takes long</source>
        <translation>名前の解決に時間がかかっています</translation>
    </message>
    <message>
        <source>no answer by TLS; for a port without TLS, write redis:// in place of rediss://</source>
        <translation>TLS での応答がありません。TLS を使わないポートの場合は、rediss:// の代わりに redis:// にしてください</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答がありません</translation>
    </message>
    <message numerus="yes">
        <source>%1, after %n ms</source>
        <translation>
            <numerusform>%1（%n ミリ秒後）</numerusform>
        </translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>接続が閉じられました</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>if it expects TLS, write rediss:// in place of redis://</source>
        <translation>TLS を必要とする場合は、redis:// の代わりに rediss:// にしてください</translation>
    </message>
    <message>
        <source>it may ask for a certificate of ours: ?cert=/path/desk.pem&amp;key=/path/desk.key</source>
        <translation>こちらの証明書を要求している可能性があります: ?cert=/path/desk.pem&amp;key=/path/desk.key</translation>
    </message>
    <message>
        <source>it may not accept our certificate in %1</source>
        <translation>%1 の証明書を受け付けていない可能性があります</translation>
    </message>
    <message>
        <source>the certificate in %1 and the key in %2 don&apos;t belong together (“%3”)</source>
        <translation>%1 の証明書と %2 の鍵が対になっていません（「%3」）</translation>
    </message>
    <message>
        <source>it doesn&apos;t seem to speak TLS; for a port without TLS, write redis:// in place of rediss:// (“%1”)</source>
        <translation>TLS に対応していないようです。TLS を使わないポートの場合は、rediss:// の代わりに redis:// にしてください（「%1」）</translation>
    </message>
    <message>
        <source>TLS came to an end: “%1”</source>
        <translation>TLS が終了しました:「%1」</translation>
    </message>
    <message>
        <source>it is a replica, not the master</source>
        <translation>マスターではなくレプリカです</translation>
    </message>
    <message>
        <source>it is a node of a cluster. Write %1+cluster:// in place of %1://</source>
        <translation>クラスターのノードです。%1:// の代わりに %1+cluster:// にしてください</translation>
    </message>
    <message>
        <source>it is a Sentinel, which watches over others and stores nothing. Write %1+sentinel:// in place of %1://, and after the slash the name of what it watches</source>
        <translation>ほかを監視するだけで何も保存しない Sentinel です。%1:// の代わりに %1+sentinel:// にし、スラッシュの後に監視対象の名前を指定してください</translation>
    </message>
    <message>
        <source>it refused us: “%1”. Check the user in the address and RINGPROOF_REDIS_PASSWORD</source>
        <translation>拒否されました:「%1」。アドレスのユーザーと RINGPROOF_REDIS_PASSWORD を確認してください</translation>
    </message>
    <message>
        <source>it asks for a password. Set RINGPROOF_REDIS_PASSWORD</source>
        <translation>パスワードが要求されています。RINGPROOF_REDIS_PASSWORD を設定してください</translation>
    </message>
    <message>
        <source>it doesn&apos;t accept the user or the password. Check the user in the address and RINGPROOF_REDIS_PASSWORD</source>
        <translation>ユーザーまたはパスワードが受け付けられません。アドレスのユーザーと RINGPROOF_REDIS_PASSWORD を確認してください</translation>
    </message>
    <message>
        <source>a password is set here, but this server has none. Check that it is the right server, and unset RINGPROOF_REDIS_PASSWORD if it is</source>
        <translation>ここではパスワードが設定されていますが、このサーバーにはありません。正しいサーバーか確認し、正しければ RINGPROOF_REDIS_PASSWORD の設定を解除してください</translation>
    </message>
    <message>
        <source>it runs in protected mode and accepts programs on its own computer only. Give it a password</source>
        <translation>保護モードで動作しており、同じコンピューターのプログラムだけを受け付けます。パスワードを設定してください</translation>
    </message>
    <message>
        <source>it doesn&apos;t let us use database %1: “%2”</source>
        <translation>データベース %1 の使用が許可されていません:「%2」</translation>
    </message>
    <message>
        <source>it doesn&apos;t let us ask whether it is the master: “%1”. Give the user the right +info</source>
        <translation>マスターかどうかの照会が許可されていません:「%1」。ユーザーに権限 +info を与えてください</translation>
    </message>
    <message>
        <source>it said “%1”</source>
        <translation>返答:「%1」</translation>
    </message>
</context>
<context>
    <name>Ringproof::RedisPipeline</name>
    <message>
        <source>The connection to the Redis at %1 has been closed. Nothing was sent.</source>
        <translation>%1 の Redis への接続が閉じられました。何も送信しませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are waiting for the Redis at %1 already; this one was not sent. Try again in a moment.</source>
        <translation>
            <numerusform>%1 の Redis ではすでに %n 件のリクエストが待機中のため、このリクエストは送信しませんでした。しばらくしてからもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The Redis at %1 doesn&apos;t let Ringproof in: %2.</source>
        <translation>%1 の Redis が Ringproof を受け付けません: %2。</translation>
    </message>
    <message>
        <source>Ringproof doesn&apos;t connect to the Redis at %1: %2.</source>
        <translation>Ringproof は %1 の Redis に接続しません: %2。</translation>
    </message>
    <message>
        <source>it answered what nobody had asked</source>
        <translation>要求していない応答が返されました</translation>
    </message>
    <message>
        <source>it doesn&apos;t answer</source>
        <translation>応答がありません</translation>
    </message>
    <message>
        <source>The Redis at %1 can&apos;t be reached (%2).</source>
        <translation>%1 の Redis に接続できません（%2）。</translation>
    </message>
    <message>
        <source>The Redis at %1 doesn&apos;t answer.</source>
        <translation>%1 の Redis が応答しません。</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 何も送信しませんでした。</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. Check that it runs and that the address is right.</source>
        <translation>%1 何も送信しませんでした。Redis が動作していることと、アドレスが正しいことを確認してください。</translation>
    </message>
    <message>
        <source>%1 It took a request before; whether it was carried out isn&apos;t known.</source>
        <translation>%1 その前にリクエストを受け取っていますが、実行されたかどうかは不明です。</translation>
    </message>
</context>
<context>
    <name>Ringproof::RedisStore</name>
    <message>
        <source>%1 at %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>What the Redis at %1 holds about this number was written by a newer release of Ringproof. Nothing was done. Update this one.</source>
        <translation>%1 の Redis にあるこの番号の情報は、より新しい Ringproof が書き込んだものです。何も行いませんでした。こちらの Ringproof を更新してください。</translation>
    </message>
    <message>
        <source>The Redis at %1 isn&apos;t ready (%2). Nothing was done. Try again in a moment.</source>
        <translation>%1 の Redis の準備ができていません（%2）。何も行いませんでした。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The Redis at %1 is a replica that takes no changes. Nothing was done. Set the address of the primary server.</source>
        <translation>%1 の Redis は、変更を受け付けないレプリカです。何も行いませんでした。プライマリサーバーのアドレスを設定してください。</translation>
    </message>
    <message>
        <source>The Redis Cluster at %1 is moving this part of its data and didn&apos;t come to rest in time. Nothing was done. Try again in a moment.</source>
        <translation>%1 の Redis Cluster はデータのこの部分を移動中で、時間内に完了しませんでした。何も行いませんでした。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The Redis at %1 is part of a cluster. Nothing was done. Write redis+cluster:// in place of redis:// in its address.</source>
        <translation>%1 の Redis はクラスターに属しています。何も行いませんでした。アドレスの redis:// を redis+cluster:// にしてください。</translation>
    </message>
    <message>
        <source>The Redis at %1 takes no changes at present (%2). Nothing was done. Whoever runs it needs to look at it.</source>
        <translation>%1 の Redis は現在変更を受け付けません（%2）。何も行いませんでした。Redis の管理者による確認が必要です。</translation>
    </message>
    <message>
        <source>The Redis at %1 doesn&apos;t allow this user what Ringproof needs (%2). Nothing was done. The user needs ~number:* ~ringproof:* +@read +@write +@scripting +@connection +time +info%3.</source>
        <translation>%1 の Redis は、Ringproof に必要な操作をこのユーザーに許可していません（%2）。何も行いませんでした。ユーザーに必要な権限: ~number:* ~ringproof:* +@read +@write +@scripting +@connection +time +info%3</translation>
    </message>
    <message>
        <source>Another program keeps something else under one of Ringproof&apos;s keys in the Redis at %1. Nothing was done. Use another database.</source>
        <translation>%1 の Redis では、別のプログラムが Ringproof のキーの 1 つに別のデータを保存しています。何も行いませんでした。別のデータベースを使用してください。</translation>
    </message>
    <message>
        <source>The Redis at %1 refused the request: “%2”. Nothing was done.</source>
        <translation>%1 の Redis がリクエストを拒否しました:「%2」。何も行いませんでした。</translation>
    </message>
    <message>
        <source>The Redis at %1 answered in a way that Ringproof doesn&apos;t understand. Check that it is a Redis.</source>
        <translation>%1 の Redis の応答を Ringproof は理解できません。Redis であることを確認してください。</translation>
    </message>
</context>
<context>
    <name>Ringproof::RegionBox</name>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>No country chosen</source>
        <translation>国が選択されていません</translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <comment>country, calling code</comment>
        <translation>%1、+%2</translation>
    </message>
</context>
<context>
    <name>Ringproof::RegionList</name>
    <message>
        <source>Choose a country</source>
        <translation>国を選択</translation>
    </message>
    <message>
        <source>Search countries</source>
        <translation>国を検索</translation>
    </message>
    <message>
        <source>Country, or calling code</source>
        <translation>国名または国番号</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国</translation>
    </message>
    <message>
        <source>No country is called so.</source>
        <translation>該当する国はありません。</translation>
    </message>
</context>
<context>
    <name>Ringproof::RegionsSetting</name>
    <message>
        <source>Countries that may be called</source>
        <translation>発信できる国</translation>
    </message>
    <message>
        <source>Search by name, code or +49</source>
        <translation>国名、国コード、+49 などで検索</translation>
    </message>
    <message>
        <source>Search countries</source>
        <translation>国を検索</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <translation>%1（+%2）</translation>
    </message>
    <message>
        <source>All countries may be called. Tick some to allow only those.</source>
        <translation>すべての国に発信できます。特定の国だけを許可するには、国を選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n countries may be called.</source>
        <translation>
            <numerusform>%n か国に発信できます。</numerusform>
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
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>新しく作成</translation>
    </message>
    <message>
        <source>Settings of the HTTP Request node</source>
        <translation>HTTP Request ノードの設定</translation>
    </message>
    <message>
        <source>Type these into the node that stands behind Get Input in the PHLO. With them, a code that is keyed in on the phone verifies its number here, and the waiting card shows it at once.</source>
        <translation>PHLO で Get Input の後に置いたノードに、これらを入力します。電話機で入力されたコードがここで番号を認証し、待機中のカードにすぐ表示されるようになります。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Get_Input_1 is the name of the Get Input node; if yours has another one, type {{ there and choose its digits.</source>
        <translation>Get_Input_1 は Get Input ノードの名前です。別の名前の場合は、そこで {{ と入力して、そのノードの数字を選んでください。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
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
        <translation>新しいトークンを作成</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>トークンを表示</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>トークンを隠す</translation>
    </message>
    <message>
        <source>This token was made for this session and is gone with it. To keep one, set RINGPROOF_HTTP_TOKEN before Ringproof starts. A new one can be made while the endpoint is off.</source>
        <translation>このトークンはこのセッション用で、終了すると失われます。保持するには、Ringproof の起動前に RINGPROOF_HTTP_TOKEN を設定してください。エンドポイントがオフの間は、新しいトークンを作成できます。</translation>
    </message>
    <message>
        <source>This token comes from RINGPROOF_HTTP_TOKEN.</source>
        <translation>このトークンは RINGPROOF_HTTP_TOKEN によるものです。</translation>
    </message>
</context>
<context>
    <name>Ringproof::SaveBar</name>
    <message>
        <source>Result of saving</source>
        <translation>保存の結果</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Use them now</source>
        <translation>今すぐ使用</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>変更を保存</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) can&apos;t be saved as they are</source>
        <translation>
            <numerusform>%n 件の設定は、このままでは保存できません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed and not saved</source>
        <translation>
            <numerusform>%n 件の設定が変更され、保存されていません</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
</context>
<context>
    <name>Ringproof::ScriptSection</name>
    <message>
        <source>The code, three times</source>
        <translation>コード（3 回）</translation>
    </message>
    <message>
        <source>Before it: “press one to hear your code”</source>
        <translation>コードの前:「コードを聞くには 1 を押してください」</translation>
    </message>
    <message>
        <source>After it: “key your code in”</source>
        <translation>コードの後:「コードを入力してください」</translation>
    </message>
    <message>
        <source>At the end: the number is verified</source>
        <translation>最後: 番号が認証された場合</translation>
    </message>
    <message>
        <source>At the end: that was not the code</source>
        <translation>最後: コードが違う場合</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>About the sound</source>
        <translation>音声について</translation>
    </message>
    <message>
        <source>What the customer hears</source>
        <translation>お客様に聞こえる内容</translation>
    </message>
    <message>
        <source>Copy the script</source>
        <translation>台本をコピー</translation>
    </message>
    <message>
        <source>As it is heard, with the code 0 4 2 1 3 7</source>
        <translation>コード 0 4 2 1 3 7 の場合に聞こえる内容</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>Spoken by %1, Amazon&apos;s voice for it. The code comes from the Start node&apos;s key “otp”.</source>
        <translation>この言語の Amazon の音声 %1 が読み上げます。コードは Start ノードのキー「otp」から取得します。</translation>
    </message>
    <message>
        <source>Spoken by %1, Amazon&apos;s voice for it.</source>
        <translation>この言語の Amazon の音声 %1 が読み上げます。</translation>
    </message>
    <message>
        <source>Spoken by this computer&apos;s own voice; on the phone it is Amazon&apos;s, slower, with pauses.</source>
        <translation>このコンピューターの音声で読み上げます。電話では Amazon の音声が、間を置いてゆっくり読み上げます。</translation>
    </message>
    <message>
        <source>This computer can&apos;t speak, so only the words are shown.</source>
        <translation>このコンピューターは読み上げができないため、言葉だけを表示します。</translation>
    </message>
    <message>
        <source>This computer has no voice for %1, so only the words are shown.</source>
        <translation>このコンピューターに %1の音声がないため、言葉だけを表示します。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Ringproof::ScriptView</name>
    <message>
        <source>Script</source>
        <translation>台本</translation>
    </message>
</context>
<context>
    <name>Ringproof::SecretSetting</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しい鍵</translation>
    </message>
    <message>
        <source>Problem with %1</source>
        <translation>%1の問題</translation>
    </message>
    <message>
        <source>Show what is typed: %1</source>
        <translation>入力内容を表示: %1</translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <translation>消去: %1</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Make: %1</source>
        <translation>作成: %1</translation>
    </message>
    <message>
        <source>Plivo auth token</source>
        <translation>Plivo の auth token</translation>
    </message>
    <message>
        <source>Redis password</source>
        <translation>Redis のパスワード</translation>
    </message>
    <message>
        <source>Key of sealed codes</source>
        <translation>封印用の鍵</translation>
    </message>
    <message>
        <source>Key of the audit log</source>
        <translation>監査ログの鍵</translation>
    </message>
    <message>
        <source>Token of the HTTP endpoint</source>
        <translation>HTTP エンドポイントのトークン</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>It comes from %1, which goes before everything that is kept here.</source>
        <translation>%1 によるものです。ここに保管されているものより優先されます。</translation>
    </message>
    <message>
        <source>The keychain couldn&apos;t take it, so it is forgotten when Ringproof ends.</source>
        <translation>キーチェーンに保管できなかったため、Ringproof の終了時に消去されます。</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>ここに貼り付け</translation>
    </message>
    <message>
        <source>Paste another one to replace it</source>
        <translation>置き換えるには、別のものを貼り付け</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
</context>
<context>
    <name>Ringproof::SecretVault</name>
    <message>
        <source>The audit key could not be kept, and without it the log would take no row at the next start: nothing was changed. %1</source>
        <translation>監査用の鍵を保管できませんでした。鍵がないと次の起動時にログに書き込めなくなるため、何も変更していません。%1</translation>
    </message>
    <message>
        <source>What the keychain has under ringproof, %1,</source>
        <translation>キーチェーンの ringproof、%1 の内容</translation>
    </message>
    <message>
        <source>The keychain has an audit key already, and the log is signed with it: with another one it could no longer be checked. Move the log away and delete the entry audit_key of ringproof in the keychain to begin anew.</source>
        <translation>キーチェーンにはすでに監査用の鍵があり、ログの署名に使われています。別の鍵にすると、ログを確認できなくなります。新しく始めるには、ログを別の場所へ移し、キーチェーンの ringproof の項目 audit_key を削除してください。</translation>
    </message>
    <message>
        <source>It is kept until Ringproof ends, and has to be given again after that. %1</source>
        <translation>Ringproof の終了まで保持されます。その後は、もう一度指定する必要があります。%1</translation>
    </message>
    <message>
        <source>%1 is set in the environment and goes before it.</source>
        <translation>%1 が環境変数に設定されており、そちらが優先されます。</translation>
    </message>
    <message>
        <source>The audit key stays: the log that is signed with it would take no row without it.</source>
        <translation>監査用の鍵は残します。この鍵がないと、この鍵で署名されたログに書き込めなくなります。</translation>
    </message>
    <message>
        <source>The keychain may still have it. %1</source>
        <translation>キーチェーンにまだ残っている可能性があります。%1</translation>
    </message>
    <message>
        <source>The secrets could not be copied: nothing was changed. %1</source>
        <translation>シークレットをコピーできませんでした。何も変更していません。%1</translation>
    </message>
</context>
<context>
    <name>Ringproof::SecretsSection</name>
    <message>
        <source>Secrets of this profile</source>
        <translation>このプロファイルのシークレット</translation>
    </message>
    <message>
        <source>A secret is looked for in the environment first, then in the system&apos;s keychain. Without a keychain it is kept until Ringproof ends, and asked for again the next time. None is ever written to a file, nor shown here.</source>
        <translation>シークレットはまず環境変数から、次にシステムのキーチェーンから読み取ります。キーチェーンがない場合は Ringproof の終了まで保持し、次回もう一度尋ねます。ファイルに書き込むことも、ここに表示することもありません。</translation>
    </message>
</context>
<context>
    <name>Ringproof::SentinelClient</name>
    <message numerus="yes">
        <source>%n requests are waiting for the Redis at %1 already; this one was not sent. Try again in a moment.</source>
        <translation>
            <numerusform>%1 の Redis ではすでに %n 件のリクエストが待機中のため、このリクエストは送信しませんでした。しばらくしてからもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The Redis of master “%1” is failing over: %2 is down, and its Sentinels are putting a replica in its place.</source>
        <translation>マスター「%1」の Redis はフェイルオーバー中です。%2 が停止しており、Sentinel がレプリカへの切り替えを行っています。</translation>
    </message>
    <message>
        <source>The connection to the Redis at %1 has been closed. Nothing was sent.</source>
        <translation>%1 の Redis への接続が閉じられました。何も送信しませんでした。</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. Try again in a few seconds.</source>
        <translation>%1 何も送信しませんでした。数秒後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 If it stays away, its Sentinels put a replica in its place. Nothing was sent. Try again in a few seconds.</source>
        <translation>%1 復旧しない場合は、Sentinel がレプリカに切り替えます。何も送信しませんでした。数秒後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The master “%1” at %2 can&apos;t be written to at the moment. Nothing was sent. Try again in a few seconds.</source>
        <translation>%2 のマスター「%1」は現在書き込みできません。何も送信しませんでした。数秒後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 何も送信しませんでした。</translation>
    </message>
    <message>
        <source>The Sentinels of master “%1” don&apos;t answer.</source>
        <translation>マスター「%1」の Sentinel が応答しません。</translation>
    </message>
</context>
<context>
    <name>Ringproof::SentinelLink</name>
    <message>
        <source>it doesn&apos;t answer</source>
        <translation>応答がありません</translation>
    </message>
    <message>
        <source>it answered what nobody had asked</source>
        <translation>要求していない応答が返されました</translation>
    </message>
    <message>
        <source>it refused us: “%1”. Check the user in the address and RINGPROOF_REDIS_PASSWORD</source>
        <translation>拒否されました:「%1」。アドレスのユーザーと RINGPROOF_REDIS_PASSWORD を確認してください</translation>
    </message>
    <message>
        <source>it is no Sentinel. Check the host and the port in the address; Sentinels usually listen on port 26379</source>
        <translation>Sentinel ではありません。アドレスのホストとポートを確認してください。Sentinel は通常、ポート 26379 で待ち受けます</translation>
    </message>
    <message>
        <source>it said “%1”</source>
        <translation>返答:「%1」</translation>
    </message>
    <message>
        <source>its answer can&apos;t be understood</source>
        <translation>応答を理解できません</translation>
    </message>
    <message>
        <source>it watches no master of the name “%1”</source>
        <translation>「%1」という名前のマスターを監視していません</translation>
    </message>
</context>
<context>
    <name>Ringproof::SentinelWatch</name>
    <message>
        <source>The Sentinel at %1 watches no master of the name “%2”. Check the name in the address, after the slash.</source>
        <translation>%1 の Sentinel は「%2」という名前のマスターを監視していません。アドレスのスラッシュの後の名前を確認してください。</translation>
    </message>
    <message>
        <source>The Sentinel at %1 is of no use: %2.</source>
        <translation>%1 の Sentinel は使用できません: %2。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No Sentinel of master “%1” can be reached: %2.</source>
        <translation>マスター「%1」のどの Sentinel にも接続できません: %2。</translation>
    </message>
</context>
<context>
    <name>Ringproof::ServingSection</name>
    <message>
        <source>Switch on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>State of the endpoint</source>
        <translation>エンドポイントの状態</translation>
    </message>
    <message>
        <source>Problem with the endpoint</source>
        <translation>エンドポイントの問題</translation>
    </message>
    <message>
        <source>This computer&apos;s endpoint</source>
        <translation>このコンピューターのエンドポイント</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>終了処理中</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Nothing is served. Codes that are keyed in on a phone reach this computer only while this is on.</source>
        <translation>何も提供していません。電話機で入力されたコードは、これがオンの間だけ、このコンピューターに届きます。</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>%1 で待ち受け中</translation>
    </message>
    <message>
        <source>Nothing more is accepted; what is under way is being finished.</source>
        <translation>新しいリクエストは受け付けません。処理中のものを終えています。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) served.</source>
        <translation>
            <numerusform>%n 件のリクエストを処理しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No request yet.</source>
        <translation>リクエストはまだありません。</translation>
    </message>
    <message>
        <source>The last one, at %1: %2</source>
        <translation>最後のリクエスト（%1）: %2</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>ポート %1 を使用</translation>
    </message>
</context>
<context>
    <name>Ringproof::SettingRow</name>
    <message>
        <source>Problem with %1</source>
        <translation>%1の問題</translation>
    </message>
</context>
<context>
    <name>Ringproof::SettingsPage</name>
    <message>
        <source>Parts of the settings</source>
        <translation>設定の分類</translation>
    </message>
    <message>
        <source>The sandbox can&apos;t be changed: it is for trying things out, and no real phone rings. Create a profile to work with real calls.</source>
        <translation>サンドボックスは変更できません。試すための場所で、実際の電話は鳴りません。実際に発信するには、プロファイルを作成してください。</translation>
    </message>
    <message>
        <source>This profile was opened from the file %1. Change it there, and open it again.</source>
        <translation>このプロファイルはファイル %1 から開かれました。変更はそのファイルで行い、開き直してください。</translation>
    </message>
    <message>
        <source>These changes were not saved last time. Secrets that were typed then have to be typed again.</source>
        <translation>これらの変更は前回保存されませんでした。そのとき入力したシークレットは、もう一度入力する必要があります。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Profile settings</source>
        <translation>プロファイルの設定</translation>
    </message>
    <message>
        <source>What tells this profile from the others.</source>
        <translation>このプロファイルをほかと見分けるための設定です。</translation>
    </message>
    <message>
        <source>Plivo</source>
        <translation>Plivo</translation>
    </message>
    <message>
        <source>Plivo settings</source>
        <translation>Plivo の設定</translation>
    </message>
    <message>
        <source>Who places the calls, and who pays for them.</source>
        <translation>誰が発信し、誰が支払うかの設定です。</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>Store settings</source>
        <translation>ストアの設定</translation>
    </message>
    <message>
        <source>Where live codes, limits and counts are kept.</source>
        <translation>有効なコード、制限、回数の保存先です。</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Policy settings</source>
        <translation>ポリシーの設定</translation>
    </message>
    <message>
        <source>The rules that hold at every desk on this profile.</source>
        <translation>このプロファイルのすべてのデスクに適用される規則です。</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Secrets settings</source>
        <translation>シークレットの設定</translation>
    </message>
    <message>
        <source>Tokens, passwords and keys, and where each of them is.</source>
        <translation>トークン、パスワード、鍵と、それぞれの保管場所です。</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Audit log settings</source>
        <translation>監査ログの設定</translation>
    </message>
    <message>
        <source>Who did what, when, and what came of it.</source>
        <translation>誰が、いつ、何をし、どうなったかの記録です。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Appearance settings</source>
        <translation>外観の設定</translation>
    </message>
    <message>
        <source>How Ringproof looks on this computer. What you choose holds at once.</source>
        <translation>このコンピューターでの Ringproof の外観です。選択はすぐに反映されます。</translation>
    </message>
    <message>
        <source>Why these settings can&apos;t be changed</source>
        <translation>これらの設定を変更できない理由</translation>
    </message>
</context>
<context>
    <name>Ringproof::SideRail</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>Ringproof::SingleInstance</name>
    <message>
        <source>A second start can&apos;t be told from the first one: %1 can&apos;t be written to.</source>
        <translation>二重に起動しても検出できません。%1 に書き込めません。</translation>
    </message>
    <message>
        <source>A second start won&apos;t reach this window: %1</source>
        <translation>二重に起動しても、このウィンドウに切り替わりません: %1</translation>
    </message>
</context>
<context>
    <name>Ringproof::StartWindow</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>サンドボックスを開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Ringproof</source>
        <translation>Ringproof</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>To practise: no real phone rings, and nothing is charged.</source>
        <translation>練習用です。実際の電話は鳴らず、料金もかかりません。</translation>
    </message>
</context>
<context>
    <name>Ringproof::StoreSection</name>
    <message>
        <source>Where codes are kept</source>
        <translation>コードの保存先</translation>
    </message>
    <message>
        <source>On this computer, codes are known to this computer alone. In a Redis, every desk on it sees the same codes, limits and calls.</source>
        <translation>このコンピューターに保存すると、コードはこのコンピューターだけが扱えます。Redis に保存すると、接続するすべてのデスクが同じコード、制限、発信を共有します。</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>An address begins with redis://, or with rediss:// for an encrypted connection. Sentinels and clusters: redis+sentinel://, redis+cluster://.</source>
        <translation>アドレスは redis:// で始まり、暗号化された接続では rediss:// で始まります。Sentinel とクラスターでは redis+sentinel://、redis+cluster:// です。</translation>
    </message>
    <message>
        <source>Leave it empty if the Redis asks for none.</source>
        <translation>Redis がパスワードを必要としない場合は、空のままにします。</translation>
    </message>
    <message>
        <source>How codes are stored</source>
        <translation>コードの保存方法</translation>
    </message>
    <message>
        <source>Sealed codes can be checked but not read, not even by somebody who has a copy of the store. Every desk needs the same key.</source>
        <translation>封印されたコードは確認できますが、ストアのコピーを持つ人にも読み取れません。すべてのデスクに同じ鍵が必要です。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Plain is for other programs that read or write codes in the same Redis.</source>
        <translation>平文は、同じ Redis のコードを読み書きするほかのプログラムのための形式です。</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>平文</translation>
    </message>
    <message>
        <source>Warning about plain codes</source>
        <translation>平文コードに関する警告</translation>
    </message>
    <message>
        <source>64 hex digits. The first desk makes one; at the others, paste the same. A code that was sealed under another key can&apos;t be verified.</source>
        <translation>16 進数 64 桁。最初のデスクで作成し、ほかのデスクでは同じものを貼り付けます。別の鍵で封印されたコードは認証できません。</translation>
    </message>
    <message>
        <source>Whoever can read the store can read live codes, and programs that check with GET and DEL can&apos;t promise that a code works only once. Use it only while such programs share the store.</source>
        <translation>ストアを読める人は有効なコードも読め、GET と DEL で確認するプログラムではコードの 1 回限りの使用を保証できません。そのようなプログラムとストアを共有する場合にのみ使用してください。</translation>
    </message>
    <message>
        <source>Does it answer?</source>
        <translation>応答の確認</translation>
    </message>
    <message>
        <source>Connects with what stands here now, and changes nothing.</source>
        <translation>現在の入力内容で接続します。何も変更しません。</translation>
    </message>
    <message>
        <source>Check the store</source>
        <translation>ストアを確認</translation>
    </message>
    <message>
        <source>The store can be used.</source>
        <translation>ストアを使用できます。</translation>
    </message>
    <message>
        <source>No code can be issued or verified until this is mended.</source>
        <translation>修正されるまで、コードの発行も認証もできません。</translation>
    </message>
</context>
<context>
    <name>Ringproof::StoreSetting</name>
    <message>
        <source>Note about the password</source>
        <translation>パスワードに関するお知らせ</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>A Redis that the team shares</source>
        <translation>チームで共有する Redis</translation>
    </message>
    <message>
        <source>The password was taken out of the address. It is kept with the secrets when you save.</source>
        <translation>パスワードをアドレスから取り除きました。保存すると、シークレットとして保管されます。</translation>
    </message>
    <message>
        <source>Address of the Redis</source>
        <translation>Redis のアドレス</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
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
        <translation>通話の進行状況</translation>
    </message>
</context>
<context>
    <name>Ringproof::TransferCard</name>
    <message>
        <source>Hand it on</source>
        <translation>受け渡し</translation>
    </message>
    <message>
        <source>A profile goes to another desk as one file, with the secrets that you choose, sealed with a passphrase. Tell the passphrase by another way than the file.</source>
        <translation>プロファイルを、選択したシークレットとともに 1 つのファイルとして、パスフレーズで封印し、別のデスクに渡します。パスフレーズはファイルとは別の方法で伝えてください。</translation>
    </message>
    <message>
        <source>Result of handing on</source>
        <translation>受け渡しの結果</translation>
    </message>
    <message>
        <source>Export this profile</source>
        <translation>このプロファイルをエクスポート</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>プロファイルをインポート</translation>
    </message>
    <message>
        <source>Progress of handing on</source>
        <translation>受け渡しの進行状況</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Name of the profile here</source>
        <translation>ここでのプロファイルの名前</translation>
    </message>
    <message>
        <source>The one that it had</source>
        <translation>元の名前</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>%n 文字以上</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>パスフレーズ（再入力）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel handing on</source>
        <translation>受け渡しをキャンセル</translation>
    </message>
    <message>
        <source>These secrets go with it. The key of the audit log never does: it is this computer&apos;s.</source>
        <translation>次のシークレットが含まれます。監査ログの鍵はこのコンピューターのものなので、含まれません。</translation>
    </message>
    <message>
        <source>Choose the file, and type the passphrase that it was sealed with.</source>
        <translation>ファイルを選択し、封印に使われたパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Export the profile to</source>
        <translation>プロファイルのエクスポート先</translation>
    </message>
    <message>
        <source>Import a profile from</source>
        <translation>プロファイルのインポート元</translation>
    </message>
    <message>
        <source>Sealed profiles (*.%1)</source>
        <translation>封印されたプロファイル (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The passphrase is not the same both times. Type it once more.</source>
        <translation>2 回のパスフレーズが一致しません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>封印中…</translation>
    </message>
    <message>
        <source>The profile is in %1. These were not there to go with it: %2. %3</source>
        <translation>プロファイルを %1 に保存しました。次のものはなかったため、含まれていません: %2。%3</translation>
    </message>
    <message>
        <source>The profile is in %1. Whoever has the passphrase can import it.</source>
        <translation>プロファイルを %1 に保存しました。パスフレーズを知る人がインポートできます。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>The profile %1 is there. Switch to it on top of the window.</source>
        <translation>プロファイル %1 を用意しました。ウィンドウの上部で切り替えられます。</translation>
    </message>
</context>
<context>
    <name>Ringproof::TrayIcon</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>ウィンドウを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>新しいお客様(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>No profile is open</source>
        <translation>開いているプロファイルはありません</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n customer(s) need attention</source>
        <translation>
            <numerusform>%1: %n 人のお客様が要対応</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n customer(s) waiting</source>
        <translation>
            <numerusform>%1: %n 人のお客様が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody is waiting</source>
        <translation>%1: 待機中のお客様なし</translation>
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
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Reachable from the internet</source>
        <translation>インターネットからの接続</translation>
    </message>
    <message>
        <source>Plivo calls this endpoint over the internet, and it listens on this computer alone. A tunnel such as ngrok passes its requests on: run this command in a terminal and leave it running. Whoever finds the tunnel&apos;s address needs the token as well.</source>
        <translation>Plivo はインターネット経由でこのエンドポイントを呼び出しますが、エンドポイントはこのコンピューター内でのみ待ち受けています。ngrok などのトンネルがリクエストを中継します。端末でこのコマンドを実行し、そのままにしておいてください。トンネルのアドレスを知られても、トークンがなければ使えません。</translation>
    </message>
    <message>
        <source>Then type or paste the public address that ngrok shows (Forwarding):</source>
        <translation>次に、ngrok が表示する公開アドレス（Forwarding）を入力するか貼り付けてください:</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>公開アドレス</translation>
    </message>
</context>
<context>
    <name>Ringproof::VerifyCard</name>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reset limits…</source>
        <translation>制限をリセット…</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>再発信</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>次のお客様</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>認証記録をコピー</translation>
    </message>
    <message>
        <source>Ends the call and revokes its code (%1)</source>
        <translation>通話を終了し、コードを無効にします（%1）</translation>
    </message>
    <message>
        <source>Reset limits</source>
        <translation>制限をリセット</translation>
    </message>
    <message>
        <source>A supervisor lets the number be called again at once</source>
        <translation>責任者が、この番号にすぐ再発信できるようにします</translation>
    </message>
    <message>
        <source>A line for the ticket: masked number, time, how it was verified, and where it is recorded (%1)</source>
        <translation>チケット用の 1 行: 一部を伏せた番号、時刻、認証の方法、記録の場所（%1）</translation>
    </message>
    <message>
        <source>Call again in %1</source>
        <translation>%1後に再発信</translation>
    </message>
    <message numerus="yes">
        <source>%n more call(s) to this number allowed</source>
        <translation>
            <numerusform>この番号にはあと %n 回発信できます</numerusform>
        </translation>
    </message>
    <message>
        <source>No more calls to this number allowed for now</source>
        <translation>この番号には、当面発信できません</translation>
    </message>
    <message>
        <source>Clear the limits of %1?</source>
        <translation>%1 の制限を解除しますか?</translation>
    </message>
    <message>
        <source>The number can then be called again at once, and the calls it has had no longer count. Do this only if you are sure that nobody is trying out codes. The audit log will say that you did it.</source>
        <translation>この番号にすぐ再発信できるようになり、これまでの発信は数えられなくなります。コードを試している人がいないと確信できる場合にのみ行ってください。解除したことは監査ログに記録されます。</translation>
    </message>
    <message>
        <source>Clear limits</source>
        <translation>制限を解除</translation>
    </message>
</context>
<context>
    <name>Ringproof::VerifyPage</name>
    <message>
        <source>No call yet</source>
        <translation>まだ発信していません</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>認証済み</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>Code void</source>
        <translation>コード失効</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>無効化済み</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>通話なし</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新しいお客様</translation>
    </message>
    <message>
        <source>Close customer</source>
        <translation>お客様を閉じる</translation>
    </message>
    <message>
        <source>Hang up and close?</source>
        <translation>切断して閉じますか?</translation>
    </message>
    <message>
        <source>The call to %1 is still going on. Hanging up ends it and makes its code void.</source>
        <translation>%1 との通話はまだ続いています。切断すると通話が終了し、コードは失効します。</translation>
    </message>
    <message>
        <source>Hang up and close</source>
        <translation>切断して閉じる</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>閉じない</translation>
    </message>
    <message>
        <source>A call to %1 is being placed. It is hung up as soon as it can be, and its code made void.</source>
        <translation>%1 に発信しています。可能になり次第切断し、コードを失効させます。</translation>
    </message>
</context>
<context>
    <name>Ringproof::VerifySession</name>
    <message>
        <source>A code has digits only. Nothing was entered.</source>
        <translation>コードは数字だけです。何も入力されませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>That isn&apos;t the code. %n attempt(s) left. Ask the customer to read it again, digit by digit.</source>
        <translation>
            <numerusform>コードが違います。残り試行回数は %n 回です。1 桁ずつもう一度読み上げるよう、お客様に伝えてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>That isn&apos;t the code, and it was the last attempt: the code is void. Call again for a new one.</source>
        <translation>コードが違います。最後の試行だったため、コードは失効しました。新しいコードには、もう一度発信してください。</translation>
    </message>
    <message>
        <source>This number has no live code any more: it ran out, or it was used or revoked elsewhere. Call again for a new one.</source>
        <translation>この番号に有効なコードはもうありません。期限が切れたか、ほかの場所で使用または無効化されました。新しいコードには、もう一度発信してください。</translation>
    </message>
    <message>
        <source>That isn&apos;t the code of the call that is being placed. Wait until the customer has heard it.</source>
        <translation>発信中の通話のコードではありません。お客様がコードを聞くまでお待ちください。</translation>
    </message>
    <message>
        <source>The code&apos;s time is up. Call again for a new one.</source>
        <translation>コードの期限が切れました。新しいコードには、もう一度発信してください。</translation>
    </message>
    <message>
        <source>The last call&apos;s code couldn&apos;t be revoked; it runs out by itself. %1</source>
        <translation>前回の通話のコードを無効にできませんでした。コードは自然に期限切れになります。%1</translation>
    </message>
    <message>
        <source>Hanging up…</source>
        <translation>切断中…</translation>
    </message>
    <message>
        <source>%1 Check the number with the customer.</source>
        <translation>%1 お客様に番号を確認してください。</translation>
    </message>
    <message>
        <source>The limits of %1 are cleared. It can be called now.</source>
        <translation>%1 の制限を解除しました。今すぐ発信できます。</translation>
    </message>
    <message>
        <source>The limits could not be cleared. %1</source>
        <translation>制限を解除できませんでした。%1</translation>
    </message>
    <message>
        <source>Another desk has called this number as well. Only the newest call&apos;s code counts.</source>
        <translation>別のデスクもこの番号に発信しました。最新の通話のコードだけが有効です。</translation>
    </message>
    <message>
        <source>%1 has called this number as well. Only the newest call&apos;s code counts.</source>
        <translation>%1 もこの番号に発信しました。最新の通話のコードだけが有効です。</translation>
    </message>
    <message>
        <source>The code was withdrawn. Call again for a new one.</source>
        <translation>コードは取り消されました。新しいコードには、もう一度発信してください。</translation>
    </message>
    <message>
        <source>Too many wrong codes were entered elsewhere. Call again for a new one.</source>
        <translation>ほかの場所で誤ったコードが何度も入力されました。新しいコードには、もう一度発信してください。</translation>
    </message>
    <message>
        <source>Too many wrong codes were entered elsewhere, so the code is void. Call again for a new one.</source>
        <translation>ほかの場所で誤ったコードが何度も入力されたため、コードは失効しました。新しいコードには、もう一度発信してください。</translation>
    </message>
    <message>
        <source>The code was revoked. If the customer is still with you, call again for a new one.</source>
        <translation>コードは無効にされました。お客様とまだ話している場合は、もう一度発信して新しいコードを伝えてください。</translation>
    </message>
    <message>
        <source>%1 revoked the code. If the customer is still with you, call again for a new one.</source>
        <translation>%1 がコードを無効にしました。お客様とまだ話している場合は、もう一度発信して新しいコードを伝えてください。</translation>
    </message>
    <message>
        <source>on the phone&apos;s keypad</source>
        <translation>電話機のキーパッドで</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>ほかの場所で</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 により</translation>
    </message>
    <message>
        <source>%1 is verified. The customer keyed in the code on the phone.</source>
        <translation>%1 を認証しました。お客様が電話機でコードを入力しました。</translation>
    </message>
    <message>
        <source>%1 is verified. The code was entered elsewhere.</source>
        <translation>%1 を認証しました。ほかの場所でコードが入力されました。</translation>
    </message>
    <message>
        <source>%1 is verified. %2 entered the code.</source>
        <translation>%1 を認証しました。%2 がコードを入力しました。</translation>
    </message>
    <message>
        <source>%1 is verified.</source>
        <translation>%1 を認証しました。</translation>
    </message>
</context>
<context>
    <name>Ringproof::VoiceCalls</name>
    <message>
        <source>Plivo doesn&apos;t show this call, so it can&apos;t be ended from here. The phone may ring on.</source>
        <translation>Plivo にこの通話が表示されないため、ここから終了できません。電話は鳴り続ける可能性があります。</translation>
    </message>
    <message>
        <source>Plivo doesn&apos;t show this call yet. It will be ended as soon as it does; the phone may ring until then.</source>
        <translation>Plivo にこの通話がまだ表示されていません。表示され次第終了します。それまで電話が鳴る可能性があります。</translation>
    </message>
    <message>
        <source>The phone may ring on.</source>
        <translation>電話は鳴り続ける可能性があります。</translation>
    </message>
    <message>
        <source>The call goes on.</source>
        <translation>通話は続いています。</translation>
    </message>
    <message>
        <source>The call had already ended by itself.</source>
        <translation>通話はすでに終了していました。</translation>
    </message>
    <message>
        <source>These Plivo credentials can place calls but not end them. The call goes on. An administrator can give the credentials access to the Voice API.</source>
        <translation>この Plivo の認証情報では、発信はできますが通話の終了はできません。通話は続いています。管理者は、認証情報に Voice API へのアクセスを許可できます。</translation>
    </message>
</context>
<context>
    <name>Ringproof::VoicePage</name>
    <message>
        <source>Voice and PHLO</source>
        <translation>音声と PHLO</translation>
    </message>
    <message>
        <source>What your customers hear on the phone, and the flow at Plivo that says it.</source>
        <translation>お客様が電話で聞く内容と、それを読み上げる Plivo のフローです。</translation>
    </message>
</context>
<context>
    <name>Ringproof::WelcomeBar</name>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Setting up isn&apos;t finished yet: step %1 of %2.</source>
        <translation>設定がまだ完了していません: ステップ %1 / %2。</translation>
    </message>
    <message>
        <source>This is the sandbox: try everything, no real phone rings. For real calls, connect Plivo and choose a store.</source>
        <translation>ここはサンドボックスです。実際の電話は鳴らないので、何でもお試しください。実際に発信するには、Plivo に接続し、ストアを選択してください。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>設定する</translation>
    </message>
    <message>
        <source>Go on with setting up Ringproof</source>
        <translation>Ringproof の設定を続ける</translation>
    </message>
    <message>
        <source>Set up Ringproof</source>
        <translation>Ringproof の設定</translation>
    </message>
</context>
<context>
    <name>Ringproof::WorkRow</name>
    <message>
        <source>Under way</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Result of the work</source>
        <translation>処理の結果</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセル中…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 / %2 行</translation>
    </message>
</context>
<context>
    <name>Ringproof::WorkbenchPage</name>
    <message>
        <source>Workbench</source>
        <translation>ワークベンチ</translation>
    </message>
    <message>
        <source>For testing a PHLO: what is sent, what comes back, and what happens when it goes wrong.</source>
        <translation>PHLO をテストするためのページです。送信内容、応答、問題が起きたときの動作を確認できます。</translation>
    </message>
</context>
<context>
    <name>Ringproof::Workspace</name>
    <message>
        <source>The store %1 can&apos;t be used. %2</source>
        <translation>ストア %1 を使用できません。%2</translation>
    </message>
    <message>
        <source>This profile stores codes sealed, and the key is missing. Set RINGPROOF_SEAL_KEY to 64 hex digits, the same on every desk, or give it to Ringproof&apos;s window, which keeps it in the keychain. Make a key with: openssl rand -hex 32</source>
        <translation>このプロファイルはコードを封印して保存しますが、鍵がありません。RINGPROOF_SEAL_KEY に 16 進数 64 桁を全デスク共通で設定するか、Ringproof のウィンドウで入力してください（キーチェーンに保管されます）。鍵の作成: openssl rand -hex 32</translation>
    </message>
    <message>
        <source>Plivo&apos;s auth token is missing. Set RINGPROOF_AUTH_TOKEN, or give it to Ringproof&apos;s window, which keeps it in the keychain; the token is on the first page of Plivo&apos;s console.</source>
        <translation>Plivo の auth token がありません。RINGPROOF_AUTH_TOKEN を設定するか、Ringproof のウィンドウで入力してください（キーチェーンに保管されます）。auth token は Plivo のコンソールの最初のページにあります。</translation>
    </message>
</context>
<context>
    <name>SealedProfile</name>
    <message>
        <source>This computer has too little free memory for the passphrase&apos;s protection. Nothing was done; close other programs and try again.</source>
        <translation>パスフレーズの保護に必要な空きメモリが足りません。何も行いませんでした。ほかのプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file is damaged: it was changed or cut off on its way. Nothing was imported; ask for it again.</source>
        <translation>ファイルが破損しています。途中で変更されたか、切れています。何もインポートしませんでした。もう一度受け取ってください。</translation>
    </message>
    <message>
        <source>The passphrase is too long. At most %1 bytes can be used.</source>
        <translation>パスフレーズが長すぎます。使用できるのは最大 %1 バイトです。</translation>
    </message>
    <message>
        <source>The passphrase is too short: it needs %1 characters, because whoever gets hold of the file can try as many as they like. A few words that don&apos;t belong together do well.</source>
        <translation>パスフレーズが短すぎます。ファイルを手に入れた人は何度でも試せるため、%1 文字必要です。互いに関係のない単語をいくつか並べるとよいでしょう。</translation>
    </message>
    <message>
        <source>The passphrase repeats the same few characters. A few words that don&apos;t belong together do well.</source>
        <translation>パスフレーズが同じ数文字の繰り返しです。互いに関係のない単語をいくつか並べるとよいでしょう。</translation>
    </message>
    <message>
        <source>The profile is too large to be handed on in a file.</source>
        <translation>プロファイルが大きすぎるため、ファイルで受け渡せません。</translation>
    </message>
    <message>
        <source>The file is not a profile that was exported by Ringproof. Choose another file.</source>
        <translation>Ringproof でエクスポートされたプロファイルではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file was exported by a newer release of Ringproof. Nothing was imported; update Ringproof on this computer.</source>
        <translation>より新しい Ringproof でエクスポートされたファイルです。何もインポートしませんでした。このコンピューターの Ringproof を更新してください。</translation>
    </message>
    <message>
        <source>The file asks for more work than any release of Ringproof does, so it isn&apos;t from Ringproof. Nothing was imported.</source>
        <translation>どの Ringproof よりも多くの計算量を要求しているため、Ringproof のファイルではありません。何もインポートしませんでした。</translation>
    </message>
    <message>
        <source>That is not the passphrase of this file. Nothing was imported; type it again.</source>
        <translation>このファイルのパスフレーズではありません。何もインポートしませんでした。入力し直してください。</translation>
    </message>
    <message>
        <source>The passphrase is right, but somebody has changed the file since it was sealed. Nothing was imported; don&apos;t use it, and tell whoever gave it to you.</source>
        <translation>パスフレーズは正しいものの、封印後に誰かがファイルを変更しています。何もインポートしませんでした。このファイルは使わず、渡した人に知らせてください。</translation>
    </message>
</context>
<context>
    <name>SecretPlaces</name>
    <message>
        <source>From the environment</source>
        <translation>環境変数から</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>キーチェーン内</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>このセッションのみ</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>%1 must be 64 hex digits (256 bits). Make one with: openssl rand -hex 32</source>
        <translation>%1 は 16 進数 64 桁（256 ビット）である必要があります。作成: openssl rand -hex 32</translation>
    </message>
</context>
<context>
    <name>ServerTls</name>
    <message>
        <source>%1 can&apos;t be read: %2. Check the path and who may read the file.</source>
        <translation>%1 を読み取れません: %2。パスと読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>%1 holds no certificate. HTTPS needs one in PEM form.</source>
        <translation>%1 に証明書がありません。HTTPS には PEM 形式の証明書が必要です。</translation>
    </message>
    <message>
        <source>%1 can be read or changed by other users of this computer, so the key in it isn&apos;t secret. Take the right away (chmod 600), and use a new key if somebody may have read it.</source>
        <translation>%1 はこのコンピューターのほかのユーザーが読み取りまたは変更できるため、その中の鍵は秘密とは言えません。権限を取り除き（chmod 600）、誰かに読まれた可能性があれば新しい鍵を使用してください。</translation>
    </message>
    <message>
        <source>%1 holds no private key that can be used. HTTPS needs an RSA or elliptic curve key in PEM form, without a passphrase.</source>
        <translation>%1 に使用できる秘密鍵がありません。HTTPS には、パスフレーズのない PEM 形式の RSA または楕円曲線の鍵が必要です。</translation>
    </message>
    <message>
        <source>%1 and %2 don&apos;t belong together. Give the private key that the certificate was made for, and put the server&apos;s own certificate first.</source>
        <translation>%1 と %2 が対になっていません。証明書に対応する秘密鍵を指定し、サーバー自身の証明書を先頭に置いてください。</translation>
    </message>
</context>
<context>
    <name>ServerTrust</name>
    <message>
        <source>no name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>名前のない発行者</translation>
    </message>
    <message>
        <source>its certificate is self-signed and not among the authorities in %1</source>
        <translation>証明書が自己署名で、%1 の認証局に含まれていません</translation>
    </message>
    <message>
        <source>its certificate is self-signed and not among this system&apos;s authorities. If it is the right server, name the file with its authority: %1</source>
        <translation>証明書が自己署名で、このシステムの認証局に含まれていません。正しいサーバーであれば、認証局のファイルを指定してください: %1</translation>
    </message>
    <message>
        <source>its certificate was issued by “%1”, which isn&apos;t among the authorities in %2</source>
        <translation>証明書の発行者「%1」が、%2 の認証局に含まれていません</translation>
    </message>
    <message>
        <source>its certificate was issued by “%1”, which isn&apos;t among this system&apos;s authorities. If it is the right server, name the file with its authority: %2</source>
        <translation>証明書の発行者「%1」が、このシステムの認証局に含まれていません。正しいサーバーであれば、認証局のファイルを指定してください: %2</translation>
    </message>
    <message>
        <source>its certificate is for %1, not for %2</source>
        <translation>証明書は %1 用で、%2 用ではありません</translation>
    </message>
    <message>
        <source>its certificate is for %1, not for %2. If it is the right server, name it as in the certificate: %3</source>
        <translation>証明書は %1 用で、%2 用ではありません。正しいサーバーであれば、証明書のとおりの名前を指定してください: %3</translation>
    </message>
    <message>
        <source>its certificate says that “%1” issued it, but that authority&apos;s key didn&apos;t sign it. Check that this system&apos;s authorities are the present ones</source>
        <translation>証明書の発行者は「%1」とされていますが、その認証局の鍵で署名されていません。このシステムの認証局が最新か確認してください</translation>
    </message>
    <message>
        <source>its certificate says that “%1” issued it, but that authority&apos;s key didn&apos;t sign it. Check that %2 is the present one</source>
        <translation>証明書の発行者は「%1」とされていますが、その認証局の鍵で署名されていません。%2 が最新か確認してください</translation>
    </message>
    <message>
        <source>its certificate (%1) expired on %2</source>
        <translation>証明書（%1）は %2 に期限切れになりました</translation>
    </message>
    <message>
        <source>its certificate (%1) isn&apos;t valid before %2. Check that this computer&apos;s clock is right</source>
        <translation>証明書（%1）は %2 まで有効になりません。このコンピューターの時計が正しいか確認してください</translation>
    </message>
    <message>
        <source>its certificate (%1) was revoked</source>
        <translation>証明書（%1）は失効しています</translation>
    </message>
    <message>
        <source>it shows no certificate</source>
        <translation>証明書が提示されません</translation>
    </message>
    <message>
        <source>its certificate (%1) isn&apos;t meant for servers</source>
        <translation>証明書（%1）はサーバー用ではありません</translation>
    </message>
    <message>
        <source>its certificate isn&apos;t good: “%1”</source>
        <translation>証明書に問題があります:「%1」</translation>
    </message>
    <message>
        <source>there is no TLS on this computer. Install OpenSSL, or what Qt uses in its place</source>
        <translation>このコンピューターでは TLS を使用できません。OpenSSL、または Qt が代わりに使用するものをインストールしてください</translation>
    </message>
    <message>
        <source>its certificate can&apos;t be checked</source>
        <translation>証明書を確認できません</translation>
    </message>
</context>
<context>
    <name>SettingsReader</name>
    <message>
        <source>a text in quotes</source>
        <translation>引用符で囲んだ文字列</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>がありません。</translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation>が空です。</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1～%2 の整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文字列のリスト</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>波かっこで囲んだオブジェクト</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>is not a setting. Known here: %1.</source>
        <translation>という設定はありません。使える設定: %1。</translation>
    </message>
    <message>
        <source>must be %1, not %2.</source>
        <translation>は%1である必要があります。%2は使えません。</translation>
    </message>
</context>
<context>
    <name>SqliteFile</name>
    <message>
        <source>%1 is a folder, where a file is needed: %2 can&apos;t be kept there. Name a file.</source>
        <translation>%1 はフォルダーですが、ファイルが必要です。そこに%2を保存できません。ファイルを指定してください。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made, so %2 can&apos;t be kept there. Check who may write to the folder above it, or choose another place.</source>
        <translation>フォルダー %1 を作成できないため、%2を保存できません。親フォルダーの書き込み権限を確認するか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be made (%2), so %3 can&apos;t be kept there. Check who may write to the folder, or choose another place.</source>
        <translation>%1 を作成できないため（%2）、%3を保存できません。フォルダーの書き込み権限を確認するか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed, so %1 can&apos;t be kept on this computer. Install it (on Debian: libqt6sql6-sqlite).</source>
        <translation>SQLite 用の Qt ドライバーがインストールされていないため、このコンピューターに%1を保存できません。インストールしてください（Debian: libqt6sql6-sqlite）。</translation>
    </message>
    <message>
        <source>%1 is a database of another program and is left alone. Name another file in the store&apos;s address.</source>
        <translation>%1 は別のプログラムのデータベースのため、手を加えません。ストアのアドレスに別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 was written by a newer release of Ringproof, which this one can&apos;t read. Update Ringproof on this computer.</source>
        <translation>%1 はより新しい Ringproof が書き込んだもので、こちらでは読み取れません。このコンピューターの Ringproof を更新してください。</translation>
    </message>
    <message>
        <source>%1 lies where files can&apos;t be shared safely, on a network drive perhaps. Choose a place on this computer.</source>
        <translation>%1 は、ネットワークドライブなど、ファイルを安全に共有できない場所にあります。このコンピューター上の場所を選んでください。</translation>
    </message>
    <message>
        <source>Another program holds %1, so nothing was done. Try again; if it stays so, close the program that has the file open.</source>
        <translation>別のプログラムが %1 を使用中のため、何も行いませんでした。もう一度お試しください。続く場合は、ファイルを開いているプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full, so nothing was done. Make room on it and try again.</source>
        <translation>%1 のあるディスクに空きがないため、何も行いませんでした。空きを作って、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened for writing, so %2 can&apos;t be kept in it. Check that you may write to the file and to its folder.</source>
        <translation>%1 を書き込み用に開けないため、%2を保存できません。ファイルとフォルダーの書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>%1 is not a database and is left alone. Name another file, or move that one away.</source>
        <translation>%1 はデータベースではないため、手を加えません。別のファイルを指定するか、そのファイルを別の場所へ移してください。</translation>
    </message>
    <message>
        <source>%1 is damaged. Move it away and start again: a new one is made. %2</source>
        <translation>%1 は破損しています。別の場所へ移してから起動し直すと、新しく作成されます。%2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2. Check the disk that it is on, then try again.</source>
        <translation>%1 を使用できません: %2。ディスクを確認してから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>StoreAddress</name>
    <message>
        <source>A store on this computer must name a file by its whole path: embedded:/path/codes.db</source>
        <translation>このコンピューター上のストアには、ファイルの完全なパスを指定してください: embedded:/path/codes.db</translation>
    </message>
</context>
<context>
    <name>StoreCheck</name>
    <message>
        <source>%1 answers in %2 ms. That is slow: use a store nearer to the desks.</source>
        <translation>%1 の応答時間は %2 ミリ秒です。遅いため、デスクにより近いストアを使用してください。</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms.</source>
        <translation>%1 の応答時間は %2 ミリ秒です。</translation>
    </message>
    <message>
        <source>The store&apos;s clock and this computer&apos;s differ by %1 s. Codes are not affected (the store&apos;s clock counts); the times shown here are. Set both clocks by NTP.</source>
        <translation>ストアとこのコンピューターの時計が %1 秒ずれています。コードには影響しませんが（ストアの時計で計ります）、ここに表示される時刻には影響します。両方の時計を NTP で合わせてください。</translation>
    </message>
    <message>
        <source>The store&apos;s clock and this computer&apos;s differ by %1 s.</source>
        <translation>ストアとこのコンピューターの時計が %1 秒ずれています。</translation>
    </message>
</context>
<context>
    <name>SystemKeychain</name>
    <message>
        <source>No keychain runs in this session. Start GNOME Keyring, KWallet or KeePassXC&apos;s Secret Service, or set secrets in the environment.</source>
        <translation>このセッションではキーチェーンが動作していません。GNOME Keyring、KWallet、KeePassXC の Secret Service のいずれかを起動するか、シークレットを環境変数で設定してください。</translation>
    </message>
    <message>
        <source>The system has no keychain here. Set secrets in the environment.</source>
        <translation>このシステムにキーチェーンはありません。シークレットを環境変数で設定してください。</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was declined. Unlock it and try again.</source>
        <translation>キーチェーンがロックされているか、アクセスが拒否されました。ロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain answered with an error (%1). See whether the system&apos;s own program for passwords can open it.</source>
        <translation>キーチェーンがエラーを返しました（%1）。システムのパスワード管理プログラムで開けるか確認してください。</translation>
    </message>
    <message>
        <source>no details</source>
        <translation>詳細なし</translation>
    </message>
    <message>
        <source>The keychain has no such entry.</source>
        <translation>キーチェーンにその項目はありません。</translation>
    </message>
    <message>
        <source>There is no D-Bus session, so no keychain can be reached. Set secrets in the environment, or start this in a desktop session.</source>
        <translation>D-Bus セッションがないため、キーチェーンに接続できません。シークレットを環境変数で設定するか、デスクトップセッションで起動してください。</translation>
    </message>
    <message numerus="yes">
        <source>The keychain has not answered for %n second(s). It may be waiting for its password in another window: answer it and try again.</source>
        <translation>
            <numerusform>キーチェーンから %n 秒間応答がありません。別のウィンドウでパスワードの入力を待っている可能性があります。入力して、もう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain took the secret and doesn&apos;t give it back. See whether the system&apos;s own program for passwords can open it.</source>
        <translation>キーチェーンはシークレットを受け取りましたが、読み出せません。システムのパスワード管理プログラムで開けるか確認してください。</translation>
    </message>
</context>
<context>
    <name>TelLink</name>
    <message>
        <source>The link holds no phone number that can be called. Copy the number from the page and paste it here.</source>
        <translation>リンクに発信できる電話番号がありません。ページから番号をコピーして、ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>The link&apos;s number has an extension, and a call with a code can&apos;t dial one. Ask the customer for a number that rings directly.</source>
        <translation>リンクの番号には内線があり、コードの通話では内線をダイヤルできません。直接つながる番号をお客様にお尋ねください。</translation>
    </message>
    <message>
        <source>The link&apos;s number holds only within one company or area. Ask the customer for the whole number, with its country code.</source>
        <translation>リンクの番号は特定の会社または地域内でのみ有効です。国番号を含む番号全体をお客様にお尋ねください。</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two parts of a span</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>まだ: %1</translation>
    </message>
    <message>
        <source>Now: %1, at %2.</source>
        <translation>現在: %1、%2。</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1、%2。</translation>
    </message>
    <message>
        <source>Now: %1, since %2, %3 after the call was placed.</source>
        <translation>現在: %1、%2 から（発信の %3後）。</translation>
    </message>
    <message>
        <source>%1 at %2, %3 after the call was placed.</source>
        <translation>%1、%2（発信の %3後）。</translation>
    </message>
</context>
<context>
    <name>VoiceCalls</name>
    <message>
        <source>These Plivo credentials can place calls but not look at them, so it can&apos;t be shown how the call goes. Verification works all the same; ask the customer whether the phone rings. An administrator can give the credentials access to the Voice API.</source>
        <translation>この Plivo の認証情報では、発信はできますが照会はできないため、通話の状況を表示できません。認証は通常どおり行えます。電話が鳴っているかお客様に確認してください。管理者は、認証情報に Voice API へのアクセスを許可できます。</translation>
    </message>
    <message>
        <source>Plivo&apos;s answer about the call can&apos;t be read.</source>
        <translation>通話に関する Plivo の応答を読み取れません。</translation>
    </message>
    <message>
        <source>Plivo&apos;s list of calls can&apos;t be read.</source>
        <translation>Plivo の通話一覧を読み取れません。</translation>
    </message>
    <message>
        <source>Plivo has no record of how the call ended. Ask the customer whether the phone rang.</source>
        <translation>通話がどのように終了したか、Plivo に記録がありません。電話が鳴ったかお客様に確認してください。</translation>
    </message>
    <message>
        <source>Plivo shows no call to this number since the dispatch, so it was probably not placed. Call again.</source>
        <translation>Plivo には発信要求以降のこの番号への通話が表示されないため、おそらく発信されていません。もう一度発信してください。</translation>
    </message>
    <message>
        <source>Plivo doesn&apos;t show the call yet.</source>
        <translation>Plivo に通話がまだ表示されていません。</translation>
    </message>
    <message>
        <source>Plivo doesn&apos;t show a call to this number yet.</source>
        <translation>Plivo にこの番号への通話がまだ表示されていません。</translation>
    </message>
    <message>
        <source>The call has ended; Plivo hasn&apos;t recorded how. Ask the customer for the code.</source>
        <translation>通話は終了しました。終了の経緯は Plivo にまだ記録されていません。お客様にコードをお尋ねください。</translation>
    </message>
    <message>
        <source>The phone doesn&apos;t ring any more; Plivo hasn&apos;t recorded yet how the call ended.</source>
        <translation>電話はもう鳴っていません。通話がどのように終了したかは、Plivo にまだ記録されていません。</translation>
    </message>
    <message>
        <source>%1 So it can&apos;t be shown how the call goes; verification works all the same.</source>
        <translation>%1 そのため、通話の状況を表示できません。認証は通常どおり行えます。</translation>
    </message>
</context>
</TS>
