<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_US">
<context>
    <name>AuditFile</name>
    <message>
        <source>the audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Keep the damaged file for whoever looks into it.</source>
        <translation>احتفظ بالملف التالف لمن سيفحصه.</translation>
    </message>
    <message>
        <source>There is no audit log at %1.</source>
        <translation>لا يوجد سجل تدقيق في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The audit log %1 has rows and no beginning: it was tampered with or damaged. Nothing is added to it. Keep it for whoever looks into it, move it away together with its .head file, and start again.</source>
        <translation>سجل التدقيق ⁨%1⁩ فيه صفوف وليس له بداية: تم العبث به أو أنه تالف. لن يُضاف إليه شيء. احتفظ به لمن سيفحصه، وانقله مع ملف ‎.head الخاص به إلى مكان آخر، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>The audit log %1 is kept under another key than the one given.</source>
        <translation>سجل التدقيق ⁨%1⁩ محفوظ بمفتاح غير المفتاح المعطى.</translation>
    </message>
    <message>
        <source>The audit log %1 is kept under a key, and none is given.</source>
        <translation>سجل التدقيق ⁨%1⁩ محفوظ بمفتاح، ولم يُعطَ أي مفتاح.</translation>
    </message>
    <message>
        <source>Nothing is added to it, so that nobody can go round it. Set RINGPROOF_AUDIT_KEY to its key, or unlock the keychain that has it; if the key is lost, move the log away together with its .head file, and a new one begins.</source>
        <translation>لن يُضاف إليه شيء، حتى لا يتمكن أحد من الالتفاف عليه. اضبط RINGPROOF_AUDIT_KEY على مفتاحه، أو افتح قفل سلسلة المفاتيح التي تحتويه؛ وإذا فُقد المفتاح فانقل السجل مع ملف ‎.head الخاص به إلى مكان آخر، وسيبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>The signed head of the log was missing.</source>
        <translation>كان رأس السجل الموقَّع مفقودًا.</translation>
    </message>
    <message>
        <source>The signed head of the log could not be read.</source>
        <translation>تعذّرت قراءة رأس السجل الموقَّع.</translation>
    </message>
    <message>
        <source>The signed head of the log was not signed under its key.</source>
        <translation>لم يكن رأس السجل الموقَّع موقَّعًا بمفتاح السجل.</translation>
    </message>
    <message>
        <source>The signed head names row %1, which was missing or another one.</source>
        <translation>يذكر الرأس الموقَّع الصف ⁨%1⁩، وكان مفقودًا أو صفًا مختلفًا.</translation>
    </message>
    <message>
        <source>Row %1, seen before, was missing or another one.</source>
        <translation>الصف ⁨%1⁩ الذي سبقت رؤيته كان مفقودًا أو صفًا مختلفًا.</translation>
    </message>
    <message>
        <source>Rows up to %1 were removed.</source>
        <translation>أُزيلت الصفوف حتى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>What tells whether a key is the log&apos;s had been changed.</source>
        <translation>غُيّر ما يدل على أن المفتاح هو مفتاح السجل.</translation>
    </message>
    <message>
        <source>The log was gone: a signed head names row %1 of it.</source>
        <translation>كان السجل مفقودًا: يذكر رأس موقَّع الصف ⁨%1⁩ منه.</translation>
    </message>
    <message>
        <source>The signed head was another log&apos;s, or not signed by the means that the log has.</source>
        <translation>كان الرأس الموقَّع لسجل آخر، أو لم يكن موقَّعًا بوسائل هذا السجل.</translation>
    </message>
    <message>
        <source>Nothing was removed, for the log isn&apos;t as it was left.</source>
        <translation>لم يُزَل شيء، لأن السجل ليس كما تُرك.</translation>
    </message>
</context>
<context>
    <name>AuditHead</name>
    <message>
        <source>%1, the signed end of the audit log, can&apos;t be written (%2). Until it can, rows removed from the end of the log would go unnoticed. Check who may write to its folder, and that the disk isn&apos;t full.</source>
        <translation>تعذّرت كتابة ⁨%1⁩، وهو النهاية الموقَّعة لسجل التدقيق (⁨%2⁩). وإلى أن تتيسر كتابته، لن تُلاحظ إزالة صفوف من آخر السجل. تحقق من صلاحية الكتابة في مجلده، ومن أن القرص غير ممتلئ.</translation>
    </message>
</context>
<context>
    <name>AuditReport</name>
    <message>
        <source>The check was stopped after row %1. Up to there nothing was found.</source>
        <translation>أُوقف الفحص بعد الصف ⁨%1⁩. لم يُعثر على شيء حتى ذلك الصف.</translation>
    </message>
    <message>
        <source>Row %1 is not as it was written. What follows it can&apos;t be relied on either. Keep the log as it is for whoever looks into it.</source>
        <translation>الصف ⁨%1⁩ ليس كما كُتب. ولا يمكن الاعتماد على ما بعده أيضًا. احتفظ بالسجل كما هو لمن سيفحصه.</translation>
    </message>
    <message>
        <source>Row %1 is missing: it was removed. Keep the log as it is for whoever looks into it.</source>
        <translation>الصف ⁨%1⁩ مفقود: لقد أُزيل. احتفظ بالسجل كما هو لمن سيفحصه.</translation>
    </message>
    <message>
        <source>The log ends before row %1, which was there: rows were cut off its end, or an older copy was put in its place. Keep the log as it is for whoever looks into it.</source>
        <translation>ينتهي السجل قبل الصف ⁨%1⁩ الذي كان موجودًا: قُطعت صفوف من آخره، أو وُضعت مكانه نسخة أقدم. احتفظ بالسجل كما هو لمن سيفحصه.</translation>
    </message>
    <message>
        <source>The rows that are there are as they were written, but the log&apos;s signed head (the .head file beside it) is missing or not the log&apos;s own: rows may have been cut off its end. Keep both for whoever looks into it.</source>
        <translation>الصفوف الموجودة كما كُتبت، لكن رأس السجل الموقَّع (ملف ‎.head بجانبه) مفقود أو لا يخص هذا السجل: ربما قُطعت صفوف من آخره. احتفظ بكليهما لمن سيفحصهما.</translation>
    </message>
    <message>
        <source>Old rows were removed otherwise than by Ringproof: row %1 is not a signed beginning. Keep the log as it is for whoever looks into it.</source>
        <translation>أُزيلت صفوف قديمة بغير Ringproof: الصف ⁨%1⁩ ليس بداية موقَّعة. احتفظ بالسجل كما هو لمن سيفحصه.</translation>
    </message>
    <message>
        <source>The log is sound. It is empty.</source>
        <translation>السجل سليم. وهو فارغ.</translation>
    </message>
    <message>
        <source>The log is sound: rows %1 to %2 are as they were written, and none is missing.</source>
        <translation>السجل سليم: الصفوف من ⁨%1⁩ إلى ⁨%2⁩ كما كُتبت، ولا ينقص منها شيء.</translation>
    </message>
    <message>
        <source>It is kept without a key, so this shows careless changes only: set RINGPROOF_AUDIT_KEY.</source>
        <translation>السجل محفوظ بلا مفتاح، ولذلك لا يكشف هذا إلا التغييرات العفوية: اضبط RINGPROOF_AUDIT_KEY.</translation>
    </message>
    <message>
        <source>The rows before %1 are from before there was a key: of them this shows careless changes only.</source>
        <translation>الصفوف التي قبل ⁨%1⁩ تعود إلى ما قبل وجود مفتاح: لا يكشف هذا فيها إلا التغييرات العفوية.</translation>
    </message>
    <message>
        <source>What the log says of itself (its id, and since which row it has a key) was removed or changed. Keep the log as it is for whoever looks into it.</source>
        <translation>أُزيل ما يقوله السجل عن نفسه (معرّفه، ومنذ أي صف له مفتاح) أو غُيّر. احتفظ بالسجل كما هو لمن سيفحصه.</translation>
    </message>
    <message>
        <source>There is a key, and no row of the log is under it. If the key is new, check again after the next entry, which brings the log under it. If the log was under it before, another one was put in its place: keep it as it is for whoever looks into it.</source>
        <translation>يوجد مفتاح، ولا يوجد صف في السجل تحته. إذا كان المفتاح جديدًا فأعد الفحص بعد القيد التالي الذي يضع السجل تحته. وإذا كان السجل تحته من قبل فقد وُضع سجل آخر مكانه: احتفظ به كما هو لمن سيفحصه.</translation>
    </message>
    <message>
        <source>Row %1 notes that the log was not as it had been left when that row was written; its cause says what was found. Keep the log as it is for whoever looks into it.</source>
        <translation>يبيّن الصف ⁨%1⁩ أن السجل لم يكن كما تُرك عند كتابة هذا الصف؛ ويذكر سببه ما وُجد. احتفظ بالسجل كما هو لمن سيفحصه.</translation>
    </message>
</context>
<context>
    <name>CallStatus</name>
    <message>
        <source>Status unknown</source>
        <translation>الحالة غير معروفة</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>يرنّ</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>انتهت المكالمة</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Call failed</source>
        <translation>فشلت المكالمة</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>رُفضت المكالمة</translation>
    </message>
</context>
<context>
    <name>CallTimeline</name>
    <message>
        <source>no charge</source>
        <translation>بلا تكلفة</translation>
    </message>
    <message>
        <source>US$%1</source>
        <comment>the price of a call</comment>
        <translation>⁨%1⁩ دولار أمريكي</translation>
    </message>
    <message>
        <source>lasted %1</source>
        <translation>استغرقت ⁨%1⁩</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>Code void</source>
        <translation>الرمز غير صالح</translation>
    </message>
    <message>
        <source>Code revoked</source>
        <translation>أُبطل الرمز</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>أُنهيت المكالمة</translation>
    </message>
    <message>
        <source>code revoked</source>
        <translation>أُبطل الرمز</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>The call was placed, but its progress can&apos;t be followed. Ask the customer whether the phone rings.</source>
        <translation>أُجريت المكالمة، لكن لا يمكن تتبّع سيرها. اسأل العميل هل يرنّ الهاتف.</translation>
    </message>
    <message>
        <source>The call is about to be placed.</source>
        <translation>ستُجرى المكالمة بعد لحظات.</translation>
    </message>
    <message>
        <source>Ask the customer to pick up.</source>
        <translation>اطلب من العميل الرد.</translation>
    </message>
    <message>
        <source>The voice is reading out the code. Ask the customer to repeat it to you.</source>
        <translation>الصوت يقرأ الرمز الآن. اطلب من العميل أن يردده لك.</translation>
    </message>
    <message>
        <source>Enter the code if the customer has it. If it was missed, or a mailbox took the call, call again.</source>
        <translation>أدخل الرمز إذا كان لدى العميل. وإذا فاته الرمز أو رد البريد الصوتي، فاتصل مرة أخرى.</translation>
    </message>
    <message>
        <source>The line is in use. Ask the customer to end the other call, then call again.</source>
        <translation>الخط مشغول. اطلب من العميل إنهاء المكالمة الأخرى، ثم اتصل مرة أخرى.</translation>
    </message>
    <message>
        <source>The call was turned away on the phone. Tell the customer that it comes from you, then call again.</source>
        <translation>رُفضت المكالمة على الهاتف. أخبر العميل أنها منك، ثم اتصل مرة أخرى.</translation>
    </message>
    <message>
        <source>Nobody picked up. Ask whether this is the right number and the phone is at hand, then call again.</source>
        <translation>لم يرد أحد. اسأل هل الرقم صحيح والهاتف في المتناول، ثم اتصل مرة أخرى.</translation>
    </message>
    <message>
        <source>The call ended before anyone could pick up. Call again.</source>
        <translation>انتهت المكالمة قبل أن يتمكن أحد من الرد. اتصل مرة أخرى.</translation>
    </message>
    <message>
        <source>The number couldn&apos;t be reached. Check it with the customer, then call again or try another number.</source>
        <translation>تعذّر الوصول إلى الرقم. تأكد منه مع العميل، ثم اتصل مرة أخرى أو جرّب رقمًا آخر.</translation>
    </message>
    <message>
        <source>Placing the call</source>
        <translation>جارٍ إجراء المكالمة</translation>
    </message>
    <message>
        <source>The phone should ring in a few seconds.</source>
        <translation>سيرنّ الهاتف خلال ثوانٍ.</translation>
    </message>
    <message>
        <source>Call placed</source>
        <translation>أُجريت المكالمة</translation>
    </message>
    <message>
        <source>Call not confirmed</source>
        <translation>المكالمة غير مؤكدة</translation>
    </message>
    <message>
        <source>Ask the customer whether the phone rings. If it does, the code it reads out is good.</source>
        <translation>اسأل العميل هل يرنّ الهاتف. إذا كان يرنّ، فالرمز الذي يقرؤه صالح.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>لا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%n محاولات</numerusform>
            <numerusform>%n محاولة</numerusform>
            <numerusform>%n محاولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live code(s)</source>
        <translation>
            <numerusform>لا رموز سارية</numerusform>
            <numerusform>رمز سارٍ واحد</numerusform>
            <numerusform>رمزان ساريان</numerusform>
            <numerusform>%n رموز سارية</numerusform>
            <numerusform>%n رمزًا ساريًا</numerusform>
            <numerusform>%n رمز سارٍ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>That isn&apos;t a phone number: it has too many or strange characters.</source>
        <translation>هذا ليس رقم هاتف: فيه محارف كثيرة جدًا أو غريبة.</translation>
    </message>
    <message>
        <source>Another program sent something that isn&apos;t a start of Ringproof.</source>
        <translation>أرسل برنامج آخر شيئًا ليس طلب تشغيل لـ Ringproof.</translation>
    </message>
    <message>
        <source>Open on this config file.</source>
        <translation>افتح على ملف الإعداد هذا.</translation>
    </message>
    <message>
        <source>Open on this profile.</source>
        <translation>افتح على ملف التعريف هذا.</translation>
    </message>
    <message>
        <source>Fill in this number. It isn&apos;t called before you say so.</source>
        <translation>املأ هذا الرقم. لن يُتصل به قبل أن تطلب ذلك.</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or contrast; otherwise as chosen in the settings.</source>
        <translation>الألوان: system أو light أو dark أو contrast؛ وإلا فكما اختير في الإعدادات.</translation>
    </message>
    <message>
        <source>Verifies phone numbers by voice one-time codes. Without options it opens the profile that was used last. Where the console is open already, its window comes to the front.</source>
        <translation>يتحقق من أرقام الهواتف برموز صوتية تُستخدم مرة واحدة. وبدون خيارات يفتح آخر ملف تعريف استُخدم. وإذا كانت وحدة التحكم مفتوحة من قبل، تظهر نافذتها في المقدمة.</translation>
    </message>
    <message>
        <source>A link whose number is filled in.</source>
        <translation>رابط يُملأ رقمه.</translation>
    </message>
    <message>
        <source>%1 See: ringproof --help</source>
        <translation>⁨%1⁩ انظر: ringproof --help</translation>
    </message>
    <message>
        <source>Give either --config or --profile, not both.</source>
        <translation>أعطِ --config أو --profile، وليس كليهما.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an option nor a tel: link. See: ringproof --help</source>
        <translation>«⁨%1⁩» ليس خيارًا ولا رابط tel:. انظر: ringproof --help</translation>
    </message>
    <message>
        <source>Give one number, not several.</source>
        <translation>أعطِ رقمًا واحدًا، لا عدة أرقام.</translation>
    </message>
    <message>
        <source>--theme is one of system, light, dark, contrast.</source>
        <translation>قيمة --theme واحدة من system أو light أو dark أو contrast.</translation>
    </message>
    <message>
        <source>Ringproof can&apos;t start</source>
        <translation>تعذّر بدء Ringproof</translation>
    </message>
</context>
<context>
    <name>EmbeddedLedger</name>
    <message>
        <source>codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Limits start afresh, and codes on their way can&apos;t be verified.</source>
        <translation>تبدأ الحدود من جديد، ولا يمكن التحقق من الرموز التي في الطريق.</translation>
    </message>
</context>
<context>
    <name>Fate</name>
    <message>
        <source>Rings, is answered after 2.5 seconds, and hears the code three times.</source>
        <translation>يرنّ، ويُرَد بعد 2.5 ثانية، ويُسمع الرمز ثلاث مرات.</translation>
    </message>
    <message>
        <source>Busy.</source>
        <translation>مشغول.</translation>
    </message>
    <message>
        <source>Rings for 30 seconds, and nobody answers.</source>
        <translation>يرنّ 30 ثانية، ولا يرد أحد.</translation>
    </message>
    <message>
        <source>Rings, and the call is declined after 3 seconds.</source>
        <translation>يرنّ، وتُرفض المكالمة بعد 3 ثوانٍ.</translation>
    </message>
    <message>
        <source>Answered by a machine after 15 seconds; the code is spoken to it.</source>
        <translation>يرد جهاز بعد 15 ثانية، ويُقال له الرمز.</translation>
    </message>
    <message>
        <source>The account has run out of credits, so the phone never rings.</source>
        <translation>نفد رصيد الحساب، فلا يرنّ الهاتف أبدًا.</translation>
    </message>
    <message>
        <source>The account may not call this country, so the phone never rings.</source>
        <translation>لا يُسمح للحساب بالاتصال بهذا البلد، فلا يرنّ الهاتف أبدًا.</translation>
    </message>
    <message>
        <source>The number is out of service, so the phone never rings.</source>
        <translation>الرقم خارج الخدمة، فلا يرنّ الهاتف أبدًا.</translation>
    </message>
    <message>
        <source>Rings for 25 seconds before it is answered.</source>
        <translation>يرنّ 25 ثانية قبل الرد.</translation>
    </message>
    <message>
        <source>Answered, and hung up before the code has been read out once.</source>
        <translation>يُرَد، ثم تُنهى المكالمة قبل قراءة الرمز مرة واحدة.</translation>
    </message>
    <message>
        <source>Running the flow is answered 401: wrong auth id or token.</source>
        <translation>يُجاب تشغيل التدفق بـ 401: ‏auth id أو auth token خاطئ.</translation>
    </message>
    <message>
        <source>Running the flow is answered 404: no such PHLO.</source>
        <translation>يُجاب تشغيل التدفق بـ 404: لا يوجد PHLO كهذا.</translation>
    </message>
    <message>
        <source>Running the flow is answered 429 with Retry-After: 5.</source>
        <translation>يُجاب تشغيل التدفق بـ 429 مع Retry-After: 5.</translation>
    </message>
    <message>
        <source>Running the flow is answered 500.</source>
        <translation>يُجاب تشغيل التدفق بـ 500.</translation>
    </message>
    <message>
        <source>The phone rings, but the reply to the run takes 20 seconds.</source>
        <translation>يرنّ الهاتف، لكن الرد على التشغيل يستغرق 20 ثانية.</translation>
    </message>
    <message>
        <source>The phone rings, but the connection ends without a reply.</source>
        <translation>يرنّ الهاتف، لكن الاتصال ينتهي بلا رد.</translation>
    </message>
    <message>
        <source>The phone rings, but the connection ends in the middle of the reply.</source>
        <translation>يرنّ الهاتف، لكن الاتصال ينتهي في منتصف الرد.</translation>
    </message>
    <message>
        <source>The phone rings, but the reply to the run is broken JSON.</source>
        <translation>يرنّ الهاتف، لكن الرد على التشغيل JSON معطوب.</translation>
    </message>
    <message>
        <source>Running the flow is answered 502 with a page of HTML.</source>
        <translation>يُجاب تشغيل التدفق بـ 502 مع صفحة HTML.</translation>
    </message>
    <message>
        <source>Running the flow is answered 200 with a page of HTML, as by the portal of a hotel&apos;s network.</source>
        <translation>يُجاب تشغيل التدفق بـ 200 مع صفحة HTML، كما تفعل بوابة شبكة فندق.</translation>
    </message>
    <message>
        <source>Running the flow is answered 302 to another address.</source>
        <translation>يُجاب تشغيل التدفق بـ 302 إلى عنوان آخر.</translation>
    </message>
    <message>
        <source>The flow is not wired: 201, but it stopped and placed no call.</source>
        <translation>التدفق غير موصول: 201، لكنه توقف ولم يُجرِ أي مكالمة.</translation>
    </message>
    <message>
        <source>The phone rings, but the reply to the run names no call.</source>
        <translation>يرنّ الهاتف، لكن الرد على التشغيل لا يذكر أي مكالمة.</translation>
    </message>
    <message>
        <source>Answered; the call&apos;s detail record appears only 15 seconds after its end.</source>
        <translation>يُرَد؛ ولا يظهر السجل التفصيلي للمكالمة إلا بعد 15 ثانية من انتهائها.</translation>
    </message>
    <message>
        <source>Answered; looking the call up while it lives is always answered 404.</source>
        <translation>يُرَد؛ ويُجاب الاستعلام عن المكالمة أثناء سيرها دائمًا بـ 404.</translation>
    </message>
    <message>
        <source>Answered; looking the call up is always answered 500.</source>
        <translation>يُرَد؛ ويُجاب الاستعلام عن المكالمة دائمًا بـ 500.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Placed, not verified</source>
        <translation>أُجريت بلا تحقق</translation>
    </message>
    <message>
        <source>Refused by a rule</source>
        <translation>رفضتها قاعدة</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>لم تُجرَ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 %2 and others</source>
        <comment>calling code, country</comment>
        <translation>⁨%1⁩ ⁨%2⁩ وغيرها</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>calling code, country</comment>
        <translation>⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>Verifications</source>
        <translation>عمليات التحقق</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>a range of seconds</comment>
        <translation>⁨%1⁩–⁨%2⁩</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
</context>
<context>
    <name>FlowRunner</name>
    <message>
        <source>Calls on this profile are in one language, so “%1” can&apos;t be chosen. Leave the language out, or have an administrator add languages to the profile.</source>
        <translation>المكالمات في ملف التعريف هذا بلغة واحدة، فلا يمكن اختيار «⁨%1⁩». اترك اللغة، أو اطلب من المسؤول إضافة لغات إلى ملف التعريف.</translation>
    </message>
</context>
<context>
    <name>HangupAdvice</name>
    <message>
        <source>The call ended for a reason that isn&apos;t known here (%1). Ask the customer whether the phone rang; if it didn&apos;t, call again.</source>
        <translation>انتهت المكالمة لسبب غير معروف هنا (⁨%1⁩). اسأل العميل هل رنّ الهاتف؛ وإن لم يرنّ فاتصل مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>رمز خاطئ</translation>
    </message>
    <message>
        <source>Attempts used up</source>
        <translation>استُنفدت المحاولات</translation>
    </message>
    <message>
        <source>No live code</source>
        <translation>لا يوجد رمز سارٍ</translation>
    </message>
    <message>
        <source>Call begun</source>
        <translation>بدأت المكالمة</translation>
    </message>
    <message>
        <source>Call placed</source>
        <translation>أُجريت المكالمة</translation>
    </message>
    <message>
        <source>Call refused by policy</source>
        <translation>رفضت السياسة المكالمة</translation>
    </message>
    <message>
        <source>Call not placed</source>
        <translation>لم تُجرَ المكالمة</translation>
    </message>
    <message>
        <source>Call uncertain</source>
        <translation>المكالمة غير مؤكدة</translation>
    </message>
    <message>
        <source>Store not reached</source>
        <translation>تعذّر الوصول إلى المخزن</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>انتهت المكالمة</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>لم يُرَد</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>رُفضت المكالمة</translation>
    </message>
    <message>
        <source>Call cancelled</source>
        <translation>أُلغيت المكالمة</translation>
    </message>
    <message>
        <source>Call failed</source>
        <translation>فشلت المكالمة</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>أُنهيت المكالمة</translation>
    </message>
    <message>
        <source>Hung up after the end</source>
        <translation>أُنهيت بعد انتهائها</translation>
    </message>
    <message>
        <source>Hang-up uncertain</source>
        <translation>الإنهاء غير مؤكد</translation>
    </message>
    <message>
        <source>Code revoked</source>
        <translation>أُبطل الرمز</translation>
    </message>
    <message>
        <source>No code to revoke</source>
        <translation>لا رمز لإبطاله</translation>
    </message>
    <message>
        <source>Code not revoked</source>
        <translation>لم يُبطَل الرمز</translation>
    </message>
    <message>
        <source>Limits reset</source>
        <translation>أُعيد ضبط الحدود</translation>
    </message>
    <message>
        <source>Limits not reset</source>
        <translation>لم يُعَد ضبط الحدود</translation>
    </message>
    <message>
        <source>Old entries removed</source>
        <translation>أُزيلت القيود القديمة</translation>
    </message>
    <message>
        <source>Log found tampered with</source>
        <translation>وُجد عبث بالسجل</translation>
    </message>
    <message>
        <source>called a moment before</source>
        <translation>اتُّصل به قبل لحظات</translation>
    </message>
    <message>
        <source>the number&apos;s calls of the hour were used up</source>
        <translation>استُنفدت مكالمات الرقم لهذه الساعة</translation>
    </message>
    <message>
        <source>the number&apos;s calls of the day were used up</source>
        <translation>استُنفدت مكالمات الرقم لهذا اليوم</translation>
    </message>
    <message>
        <source>the account&apos;s calls of the day were used up</source>
        <translation>استُنفدت مكالمات الحساب لهذا اليوم</translation>
    </message>
    <message>
        <source>the profile doesn&apos;t allow calls to such numbers</source>
        <translation>لا يسمح ملف التعريف بالاتصال بمثل هذه الأرقام</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action and its outcome</comment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time of day</comment>
        <translation>⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <translation>⁨%1⁩، ⁨%2⁩، بواسطة ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1, number ending in %2, %3</source>
        <translation>⁨%1⁩، رقم ينتهي بـ ⁨%2⁩، ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1, number ending in %2, %3, by %4</source>
        <translation>⁨%1⁩، رقم ينتهي بـ ⁨%2⁩، ⁨%3⁩، بواسطة ⁨%4⁩</translation>
    </message>
    <message>
        <source>Number uncovered</source>
        <translation>كُشف الرقم</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>بلا نتيجة</translation>
    </message>
    <message>
        <source>Reset begun</source>
        <translation>بدأت إعادة الضبط</translation>
    </message>
    <message numerus="yes">
        <source>a list of %n number(s)</source>
        <translation>
            <numerusform>قائمة بلا أرقام</numerusform>
            <numerusform>قائمة برقم واحد</numerusform>
            <numerusform>قائمة برقمين</numerusform>
            <numerusform>قائمة من %n أرقام</numerusform>
            <numerusform>قائمة من %n رقمًا</numerusform>
            <numerusform>قائمة من %n رقم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastResort</name>
    <message>
        <source>Ringproof has met a fault that it has no answer to, and ends. Live codes and the audit log are kept, and a call that was placed goes on. Start it again; if it ends again, free some memory or report it.</source>
        <translation>واجه Ringproof خللًا لا يعرف كيف يعالجه، وسيُغلق الآن. تبقى الرموز السارية وسجل التدقيق محفوظة، وتستمر المكالمة التي بدأت. شغّله من جديد؛ وإذا أُغلق مرة أخرى فحرّر بعض الذاكرة أو أبلغ عن المشكلة.</translation>
    </message>
</context>
<context>
    <name>ManagedPolicy</name>
    <message>
        <source>Uncovering numbers</source>
        <translation>كشف الأرقام</translation>
    </message>
    <message>
        <source>The workbench</source>
        <translation>منضدة الاختبار</translation>
    </message>
    <message>
        <source>Editing profiles</source>
        <translation>تحرير ملفات التعريف</translation>
    </message>
    <message>
        <source>Storing codes plain</source>
        <translation>تخزين الرموز مكشوفة</translation>
    </message>
    <message>
        <source>The HTTP endpoint</source>
        <translation>نقطة نهاية HTTP</translation>
    </message>
    <message>
        <source>Clearing a number&apos;s limits</source>
        <translation>مسح حدود رقم</translation>
    </message>
    <message>
        <source>Nothing is opened until that is mended, so that no rule is gone round by accident.</source>
        <translation>لن يُفتح شيء حتى يُصلَح ذلك، لئلا تُتجاوز أي قاعدة سهوًا.</translation>
    </message>
    <message>
        <source>The managed policy %1 must belong to root and be writable by root alone (chown root, chmod 644).</source>
        <translation>يجب أن تكون السياسة المُدارة ⁨%1⁩ ملكًا لـ root وقابلة للكتابة من root وحده (chown root، ‏chmod 644).</translation>
    </message>
    <message>
        <source>The folder of the managed policy %1 must belong to root and be writable by root alone (chown root, chmod 755).</source>
        <translation>يجب أن يكون مجلد السياسة المُدارة ⁨%1⁩ ملكًا لـ root وقابلًا للكتابة من root وحده (chown root، ‏chmod 755).</translation>
    </message>
    <message>
        <source>your administrator</source>
        <translation>المسؤول لديك</translation>
    </message>
    <message>
        <source>The managed policy %1 can&apos;t be read (%2). Whoever looks after this computer must let everybody read it.</source>
        <translation>تعذّرت قراءة السياسة المُدارة ⁨%1⁩ (⁨%2⁩). على من يتولى هذا الحاسوب أن يسمح للجميع بقراءتها.</translation>
    </message>
    <message>
        <source>%1 is too large to be a managed policy.</source>
        <translation>⁨%1⁩ أكبر من أن يكون سياسة مُدارة.</translation>
    </message>
    <message>
        <source>The managed policy %1 is not a JSON object (line %2: %3).</source>
        <translation>السياسة المُدارة ⁨%1⁩ ليست كائن JSON (السطر ⁨%2⁩: ⁨%3⁩).</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;, which is nothing that can be switched off.</source>
        <translation>يذكر «⁨%1⁩»، وليس هذا مما يمكن إيقافه.</translation>
    </message>
    <message>
        <source>%1: pinned must be an object with the keys of a config file.</source>
        <translation>⁨%1⁩: يجب أن يكون pinned كائنًا بمفاتيح ملف إعداد.</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>⁨%1⁩، pinned</translation>
    </message>
    <message>
        <source>%1 is switched off on this computer. Ask %2 if you need it.</source>
        <translation>⁨%1⁩: موقوف على هذا الحاسوب. راجع ⁨%2⁩ إذا احتجت إليه.</translation>
    </message>
    <message>
        <source>Removing rows of the audit log</source>
        <translation>إزالة صفوف سجل التدقيق</translation>
    </message>
</context>
<context>
    <name>NumberPattern</name>
    <message>
        <source>&quot;%1&quot; is neither a number with its country code (+447012345678) nor the beginning of numbers with a star behind it (+4470*).</source>
        <translation>«⁨%1⁩» ليس رقمًا مع رمز بلده (‎+447012345678) ولا بداية أرقام تتبعها نجمة (‎+4470*).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no country code behind the +. No country&apos;s begins with 0.</source>
        <translation>لا يوجد في «⁨%1⁩» رمز بلد بعد علامة +. لا يبدأ رمز أي بلد بـ 0.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than 15 digits; no number has that many.</source>
        <translation>في «⁨%1⁩» أكثر من 15 رقمًا؛ ولا يوجد رقم هاتف بهذا الطول.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too short for a number. If every number that begins so is meant, write %2*.</source>
        <translation>«⁨%1⁩» أقصر من أن يكون رقم هاتف. إذا كان المقصود كل رقم يبدأ هكذا، فاكتب ⁨%2⁩*.</translation>
    </message>
</context>
<context>
    <name>OtpParameters</name>
    <message>
        <source>The body is neither a form nor JSON. Send application/json or application/x-www-form-urlencoded.</source>
        <translation>المتن ليس نموذجًا ولا JSON. أرسل application/json أو application/x-www-form-urlencoded.</translation>
    </message>
    <message>
        <source>The body is not a JSON object.</source>
        <translation>المتن ليس كائن JSON.</translation>
    </message>
    <message>
        <source>%1 is not a string. Put it into quotes: a number loses its leading zeros.</source>
        <translation>⁨%1⁩ ليس نصًا. ضعه بين علامتي اقتباس: العدد يفقد أصفاره الأولى.</translation>
    </message>
    <message>
        <source>%1 is missing from the request.</source>
        <translation>⁨%1⁩ غير موجود في الطلب.</translation>
    </message>
    <message>
        <source>%1 is in the request more than once. Send it once.</source>
        <translation>⁨%1⁩ موجود في الطلب أكثر من مرة. أرسله مرة واحدة.</translation>
    </message>
    <message>
        <source>What was entered is not a code: a code is made of digits alone.</source>
        <translation>ما أُدخل ليس رمزًا: الرمز يتكون من أرقام فقط.</translation>
    </message>
</context>
<context>
    <name>OtpStore</name>
    <message>
        <source>The list of live codes has no place “%1”. Read it from the beginning.</source>
        <translation>لا موضع «⁨%1⁩» في قائمة الرموز السارية. اقرأها من البداية.</translation>
    </message>
    <message>
        <source>This number&apos;s code was sealed under another key than this desk has, so it can&apos;t be judged here. No attempt was counted. Enter it at the desk that placed the call, and have all desks given the same key (RINGPROOF_SEAL_KEY).</source>
        <translation>خُتم رمز هذا الرقم بمفتاح غير مفتاح محطة العمل هذه، فلا يمكن الحكم عليه هنا. لم تُحتسب أي محاولة. أدخله في المحطة التي أجرت المكالمة، واطلب أن تُعطى كل المحطات المفتاح نفسه (RINGPROOF_SEAL_KEY).</translation>
    </message>
</context>
<context>
    <name>PemFile</name>
    <message>
        <source>the file %1 can&apos;t be read: %2</source>
        <translation>تعذّرت قراءة الملف ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>there is no certificate in PEM form in %1</source>
        <translation>لا توجد شهادة بصيغة PEM في ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>PhloRun</name>
    <message>
        <source>Nobody was called.</source>
        <translation>لم يُتصل بأحد.</translation>
    </message>
    <message>
        <source>The phone may still ring; if it doesn&apos;t within a minute, call again.</source>
        <translation>قد يرنّ الهاتف بعد؛ فإن لم يرنّ خلال دقيقة فاتصل مرة أخرى.</translation>
    </message>
    <message>
        <source>The PHLO stopped before it placed a call. Nobody was called. Open the PHLO in Plivo&apos;s console and check that its nodes are connected, from Start to Initiate Call.</source>
        <translation>توقف PHLO قبل أن يُجري مكالمة. لم يُتصل بأحد. افتح PHLO في وحدة تحكم Plivo وتأكد من اتصال عقده، من Start إلى Initiate Call.</translation>
    </message>
    <message>
        <source>The PHLO stopped at its node “%1”: nothing is connected to its output “%2”. Nobody was called. Open the PHLO in Plivo&apos;s console, connect that output to the next node, and save.</source>
        <translation>توقف PHLO عند عقدته «⁨%1⁩»: لا شيء موصول بمخرجها «⁨%2⁩». لم يُتصل بأحد. افتح PHLO في وحدة تحكم Plivo، وصِل ذلك المخرج بالعقدة التالية، ثم احفظ.</translation>
    </message>
    <message>
        <source>Plivo took the request, but its answer can&apos;t be read.</source>
        <translation>تلقّى Plivo الطلب، لكن تعذّرت قراءة جوابه.</translation>
    </message>
    <message>
        <source>Plivo took the request and reported a fault: “%1”.</source>
        <translation>تلقّى Plivo الطلب وأبلغ عن خطأ: «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Plivo knows no PHLO with this id in this account (status 404).</source>
        <translation>لا يعرف Plivo أي PHLO بهذا المعرّف في هذا الحساب (الحالة 404).</translation>
    </message>
    <message>
        <source>Check the PHLO&apos;s id against the list of PHLOs in Plivo&apos;s console, and the auth id.</source>
        <translation>قارن معرّف PHLO بقائمة PHLO في وحدة تحكم Plivo، وتأكد من auth id.</translation>
    </message>
</context>
<context>
    <name>PhloSettings</name>
    <message>
        <source>%1 is not a web address. It looks like https://phlorunner.plivo.com.</source>
        <translation>⁨%1⁩ ليس عنوان ويب. يكون شكله https://phlorunner.plivo.com.</translation>
    </message>
    <message>
        <source>%1 has a user name or password in it. Take it out; the auth id and token have settings of their own.</source>
        <translation>في ⁨%1⁩ اسم مستخدم أو كلمة مرور. احذف ذلك؛ فلكل من auth id وauth token إعداد خاص.</translation>
    </message>
    <message>
        <source>%1 has a “?” or “#” part. Only the address of the server belongs there.</source>
        <translation>في ⁨%1⁩ جزء «?» أو «#». لا يوضع هناك إلا عنوان الخادم.</translation>
    </message>
    <message>
        <source>%1 begins with http://, which would show the credentials and codes to the network. Use https://; http:// is accepted for this computer only.</source>
        <translation>يبدأ ⁨%1⁩ بـ http://, وهذا يكشف بيانات الاعتماد والرموز للشبكة. استخدم https://; أما http:// فيُقبل لهذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>“%1” is not the tag of a language (BCP 47), like es or pt-BR.</source>
        <translation>«⁨%1⁩» ليس وسم لغة (BCP 47)، مثل es أو pt-BR.</translation>
    </message>
    <message>
        <source>The language “%1” is there twice.</source>
        <translation>اللغة «⁨%1⁩» مذكورة مرتين.</translation>
    </message>
    <message>
        <source>The PHLO for the language “%1” is not an id. Copy it again from the list of PHLOs in Plivo&apos;s console.</source>
        <translation>قيمة PHLO للغة «⁨%1⁩» ليست معرّفًا. انسخه مرة أخرى من قائمة PHLO في وحدة تحكم Plivo.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a key of a PHLO&apos;s Start node. Use letters, digits and _, as in language.</source>
        <translation>لا يصلح «⁨%1⁩» مفتاحًا لعقدة Start في PHLO. استخدم حروفًا وأرقامًا و_ كما في language.</translation>
    </message>
    <message>
        <source>The key “%1” is taken: the PHLO is given from, to and otp. Use another, as in language.</source>
        <translation>المفتاح «⁨%1⁩» محجوز: يُعطى PHLO المفاتيح from وto وotp. استخدم غيره كما في language.</translation>
    </message>
    <message>
        <source>Calls on this profile are in one language, so “%1” can&apos;t be chosen. Leave the language out, or have an administrator add languages to the profile.</source>
        <translation>المكالمات في ملف التعريف هذا بلغة واحدة، فلا يمكن اختيار «⁨%1⁩». اترك اللغة، أو اطلب من المسؤول إضافة لغات إلى ملف التعريف.</translation>
    </message>
    <message>
        <source>Calls on this profile can&apos;t be made in “%1”. Choose one of: %2.</source>
        <translation>لا يمكن إجراء مكالمات في ملف التعريف هذا بلغة «⁨%1⁩». اختر واحدة من: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The Plivo auth id is missing. Plivo&apos;s console shows it on its first page.</source>
        <translation>ينقص auth id الخاص بـ Plivo. تعرضه وحدة تحكم Plivo في صفحتها الأولى.</translation>
    </message>
    <message>
        <source>The Plivo auth id has characters that no auth id has. Copy it again from the first page of Plivo&apos;s console.</source>
        <translation>في auth id الخاص بـ Plivo محارف لا توجد في أي auth id. انسخه مرة أخرى من الصفحة الأولى لوحدة تحكم Plivo.</translation>
    </message>
    <message>
        <source>The PHLO&apos;s id is missing. Plivo&apos;s console shows it in the list of PHLOs.</source>
        <translation>ينقص معرّف PHLO. تعرضه وحدة تحكم Plivo في قائمة PHLO.</translation>
    </message>
    <message>
        <source>The PHLO&apos;s id has characters that no such id has. Copy it again from the list of PHLOs in Plivo&apos;s console.</source>
        <translation>في معرّف PHLO محارف لا توجد في أي معرّف كهذا. انسخه مرة أخرى من قائمة PHLO في وحدة تحكم Plivo.</translation>
    </message>
    <message>
        <source>The caller id “%1” is not + and 8 to 15 digits. Use a number of the Plivo account, written like +14155550100.</source>
        <translation>رقم المتصل «⁨%1⁩» ليس علامة + متبوعة بـ 8 إلى 15 رقمًا. استخدم رقمًا من حساب Plivo، مكتوبًا مثل ‎+14155550100.</translation>
    </message>
    <message>
        <source>The PHLO address</source>
        <translation>عنوان PHLO</translation>
    </message>
    <message>
        <source>The Voice address</source>
        <translation>عنوان Voice</translation>
    </message>
    <message>
        <source>The deadline for Plivo&apos;s reply must be 1 to 60 seconds.</source>
        <translation>يجب أن تكون مهلة رد Plivo من 1 إلى 60 ثانية.</translation>
    </message>
    <message>
        <source>The Plivo auth token is missing. Plivo&apos;s console shows it on its first page.</source>
        <translation>ينقص auth token الخاص بـ Plivo. تعرضه وحدة تحكم Plivo في صفحتها الأولى.</translation>
    </message>
    <message>
        <source>The Plivo auth token has a space or a character in it that no token has. Copy it again from the first page of Plivo&apos;s console.</source>
        <translation>في auth token الخاص بـ Plivo مسافة أو محرف لا يوجد في أي auth token. انسخه مرة أخرى من الصفحة الأولى لوحدة تحكم Plivo.</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>There is a character in this that can&apos;t be shown. Enter the number in digits.</source>
        <translation>فيه محرف لا يمكن عرضه. أدخل الرقم بالأرقام.</translation>
    </message>
    <message>
        <source>“%1” doesn&apos;t belong in a telephone number. Enter one number, in digits.</source>
        <translation>لا مكان لـ «⁨%1⁩» في رقم هاتف. أدخل رقمًا واحدًا بالأرقام.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be dialled. Enter the number in digits, without words.</source>
        <translation>لا يمكن طلب «⁨%1⁩». أدخل الرقم بالأرقام دون كلمات.</translation>
    </message>
    <message>
        <source>Only a + so far. The country code and the number are missing.</source>
        <translation>علامة + فقط حتى الآن. ينقص رمز البلد والرقم.</translation>
    </message>
    <message>
        <source>There is no digit in this. Enter the number in digits.</source>
        <translation>لا توجد أرقام هنا. أدخل الرقم بالأرقام.</translation>
    </message>
    <message>
        <source>This text is far too long for a telephone number. Enter the number alone.</source>
        <translation>هذا النص أطول بكثير من رقم هاتف. أدخل الرقم وحده.</translation>
    </message>
    <message>
        <source>Enter a telephone number.</source>
        <translation>أدخل رقم هاتف.</translation>
    </message>
    <message>
        <source>The voice call can&apos;t dial the extension %1. Ask for a number that rings directly.</source>
        <translation>لا يمكن للمكالمة الصوتية طلب الرقم الفرعي ⁨%1⁩. اطلب رقمًا يرنّ مباشرة.</translation>
    </message>
    <message>
        <source>International freephone</source>
        <translation>رقم مجاني دولي</translation>
    </message>
    <message>
        <source>International shared-cost service</source>
        <translation>خدمة دولية مشتركة التكلفة</translation>
    </message>
    <message>
        <source>Inmarsat satellite network</source>
        <translation>شبكة Inmarsat للأقمار الصناعية</translation>
    </message>
    <message>
        <source>Universal personal numbers</source>
        <translation>أرقام شخصية عالمية</translation>
    </message>
    <message>
        <source>Global satellite network</source>
        <translation>شبكة أقمار صناعية عالمية</translation>
    </message>
    <message>
        <source>International network</source>
        <translation>شبكة دولية</translation>
    </message>
    <message>
        <source>Humanitarian relief network</source>
        <translation>شبكة الإغاثة الإنسانية</translation>
    </message>
    <message>
        <source>International premium-rate service</source>
        <translation>خدمة دولية مرتفعة السعر</translation>
    </message>
    <message>
        <source>Worldwide network</source>
        <translation>شبكة عالمية</translation>
    </message>
    <message>
        <source>This is too short for a number of %1. Is a digit missing, or the area code?</source>
        <translation>هذا أقصر من أن يكون رقمًا من ⁨%1⁩. هل ينقص رقم، أو رمز المنطقة؟</translation>
    </message>
    <message>
        <source>This is too long for a number of %1. Is there a digit too many?</source>
        <translation>هذا أطول من أن يكون رقمًا من ⁨%1⁩. هل فيه رقم زائد؟</translation>
    </message>
    <message>
        <source>This is too short for a telephone number. Digits are missing.</source>
        <translation>هذا أقصر من أن يكون رقم هاتف. تنقصه أرقام.</translation>
    </message>
    <message>
        <source>No telephone of %1 can have this number. Check its digits with the customer.</source>
        <translation>لا يمكن أن يكون هذا رقم هاتف من ⁨%1⁩. راجع أرقامه مع العميل.</translation>
    </message>
    <message>
        <source>If %1 is meant, put a + in front.</source>
        <translation>إذا كان المقصود ⁨%1⁩، فضع + في أوله.</translation>
    </message>
    <message>
        <source>This number has no country code, and no default country is set. Write it with + and the country code.</source>
        <translation>ليس لهذا الرقم رمز بلد، ولم يُحدَّد بلد افتراضي. اكتبه بعلامة + ورمز البلد.</translation>
    </message>
    <message>
        <source>No country has a calling code that starts %1. Check the digits after the +.</source>
        <translation>لا بلد يبدأ رمز اتصاله بـ ⁨%1⁩. راجع الأرقام التي بعد +.</translation>
    </message>
    <message>
        <source>This has %1 digits; no telephone number has that many. Enter one number at a time.</source>
        <translation>فيه ⁨%1⁩ رقمًا؛ ولا يوجد رقم هاتف بهذا الطول. أدخل رقم هاتف واحدًا في كل مرة.</translation>
    </message>
    <message>
        <source>landline number</source>
        <translation>رقم هاتف أرضي</translation>
    </message>
    <message>
        <source>mobile number</source>
        <translation>رقم هاتف محمول</translation>
    </message>
    <message>
        <source>landline or mobile number</source>
        <translation>رقم هاتف أرضي أو محمول</translation>
    </message>
    <message>
        <source>freephone number</source>
        <translation>رقم مجاني</translation>
    </message>
    <message>
        <source>premium-rate number</source>
        <translation>رقم مرتفع السعر</translation>
    </message>
    <message>
        <source>shared-cost number</source>
        <translation>رقم مشترك التكلفة</translation>
    </message>
    <message>
        <source>VoIP number</source>
        <translation>رقم VoIP</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>رقم شخصي</translation>
    </message>
    <message>
        <source>pager number</source>
        <translation>رقم جهاز نداء</translation>
    </message>
    <message>
        <source>company-wide number</source>
        <translation>رقم موحّد لشركة</translation>
    </message>
    <message>
        <source>voicemail number</source>
        <translation>رقم بريد صوتي</translation>
    </message>
    <message>
        <source>satellite number</source>
        <translation>رقم أقمار صناعية</translation>
    </message>
    <message>
        <source>number of an unknown kind</source>
        <translation>رقم من نوع غير معروف</translation>
    </message>
</context>
<context>
    <name>Plivo</name>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>انتظر دقيقة، ثم حاول مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>حاول مرة أخرى الآن.</numerusform>
            <numerusform>انتظر ثانية واحدة، ثم حاول مرة أخرى.</numerusform>
            <numerusform>انتظر ثانيتين، ثم حاول مرة أخرى.</numerusform>
            <numerusform>انتظر %n ثوانٍ، ثم حاول مرة أخرى.</numerusform>
            <numerusform>انتظر %n ثانية، ثم حاول مرة أخرى.</numerusform>
            <numerusform>انتظر %n ثانية، ثم حاول مرة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s), then try again.</source>
        <translation>
            <numerusform>حاول مرة أخرى الآن.</numerusform>
            <numerusform>انتظر دقيقة واحدة، ثم حاول مرة أخرى.</numerusform>
            <numerusform>انتظر دقيقتين، ثم حاول مرة أخرى.</numerusform>
            <numerusform>انتظر %n دقائق، ثم حاول مرة أخرى.</numerusform>
            <numerusform>انتظر %n دقيقة، ثم حاول مرة أخرى.</numerusform>
            <numerusform>انتظر %n دقيقة، ثم حاول مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection, then try again.</source>
        <translation>تحقق من اتصال هذا الحاسوب بالشبكة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be found.</source>
        <translation>تعذّر العثور على الخادم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection and the address in the profile.</source>
        <translation>تحقق من اتصال هذا الحاسوب بالشبكة ومن العنوان في ملف التعريف.</translation>
    </message>
    <message>
        <source>The server %1 refuses connections.</source>
        <translation>يرفض الخادم ⁨%1⁩ الاتصالات.</translation>
    </message>
    <message>
        <source>Check the address in the profile and that no firewall is in the way, then try again.</source>
        <translation>تحقق من العنوان في ملف التعريف ومن عدم وجود جدار حماية يعترض الاتصال، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be reached.</source>
        <translation>تعذّر الوصول إلى الخادم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>تعذّر إنشاء اتصال آمن بـ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Check the address and port in the profile.</source>
        <translation>تحقق من العنوان والمنفذ في ملف التعريف.</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t prove that it is the right one: %2.</source>
        <translation>لا يستطيع الخادم ⁨%1⁩ إثبات أنه الخادم الصحيح: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock and the address in the profile, and whether something on the network inspects traffic.</source>
        <translation>تحقق من ساعة هذا الحاسوب ومن العنوان في ملف التعريف، ومن وجود شيء على الشبكة يفحص حركة البيانات.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: it speaks no TLS of version 1.2 or later.</source>
        <translation>تعذّر إنشاء اتصال آمن بـ ⁨%1⁩: لا يدعم TLS بالإصدار 1.2 أو أحدث.</translation>
    </message>
    <message>
        <source>Check the address in the profile, and whether something on the network inspects traffic.</source>
        <translation>تحقق من العنوان في ملف التعريف، ومن وجود شيء على الشبكة يفحص حركة البيانات.</translation>
    </message>
    <message>
        <source>The profile&apos;s own authorities can&apos;t be used: %1.</source>
        <translation>لا يمكن استخدام جهات التصديق الخاصة بملف التعريف: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Check network.ca in the profile.</source>
        <translation>تحقق من network.ca في ملف التعريف.</translation>
    </message>
    <message>
        <source>The proxy didn&apos;t make a connection to %1.</source>
        <translation>لم يُنشئ الوكيل اتصالًا بـ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s proxy settings, then try again.</source>
        <translation>تحقق من إعدادات الوكيل في هذا الحاسوب، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 asks for a user name and password, and doesn&apos;t accept what this computer&apos;s proxy settings have.</source>
        <translation>يطلب الوكيل في الطريق إلى ⁨%1⁩ اسم مستخدم وكلمة مرور، ولا يقبل ما في إعدادات الوكيل في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Put the right ones into this computer&apos;s proxy settings, or ask whoever runs the proxy to let this server through without.</source>
        <translation>أدخل القيم الصحيحة في إعدادات الوكيل في هذا الحاسوب، أو اطلب ممن يدير الوكيل أن يسمح بهذا الخادم دونها.</translation>
    </message>
    <message>
        <source>The server %1 didn&apos;t answer in time.</source>
        <translation>لم يُجب الخادم ⁨%1⁩ في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The server %1 can&apos;t be reached: it didn&apos;t answer in time.</source>
        <translation>تعذّر الوصول إلى الخادم ⁨%1⁩: لم يُجب في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before its answer was here.</source>
        <translation>انقطع الاتصال بـ ⁨%1⁩ قبل وصول جوابه.</translation>
    </message>
    <message>
        <source>The server %1 sent an answer that can&apos;t be read.</source>
        <translation>أرسل الخادم ⁨%1⁩ جوابًا تتعذّر قراءته.</translation>
    </message>
    <message>
        <source>Check the address in the profile; if it is right, look at Plivo&apos;s status page.</source>
        <translation>تحقق من العنوان في ملف التعريف؛ فإن كان صحيحًا فراجع صفحة حالة Plivo.</translation>
    </message>
    <message>
        <source>The program ended before %1 had answered.</source>
        <translation>انتهى البرنامج قبل أن يجيب ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 Plivo says: “%2”.</source>
        <translation>⁨%1⁩ يقول Plivo: «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Plivo didn&apos;t understand the request (status 400).</source>
        <translation>لم يفهم Plivo الطلب (الحالة 400).</translation>
    </message>
    <message>
        <source>Check the caller id in the profile, and that the PHLO&apos;s Start node has the keys from, to and otp.</source>
        <translation>تحقق من رقم المتصل في ملف التعريف، ومن أن عقدة Start في PHLO فيها المفاتيح from وto وotp.</translation>
    </message>
    <message>
        <source>Plivo didn&apos;t accept the auth id and auth token (status 401).</source>
        <translation>لم يقبل Plivo قيمتي auth id وauth token (الحالة 401).</translation>
    </message>
    <message>
        <source>Check both against the first page of Plivo&apos;s console.</source>
        <translation>قارنهما بما في الصفحة الأولى لوحدة تحكم Plivo.</translation>
    </message>
    <message>
        <source>The Plivo account has no credit for this (status 402).</source>
        <translation>لا رصيد في حساب Plivo لهذا (الحالة 402).</translation>
    </message>
    <message>
        <source>Ask an administrator to add credit in Plivo&apos;s console.</source>
        <translation>اطلب من المسؤول إضافة رصيد في وحدة تحكم Plivo.</translation>
    </message>
    <message>
        <source>Plivo doesn&apos;t allow this account to do that (status 403).</source>
        <translation>لا يسمح Plivo لهذا الحساب بذلك (الحالة 403).</translation>
    </message>
    <message>
        <source>Ask an administrator to look at the account&apos;s permissions in Plivo&apos;s console.</source>
        <translation>اطلب من المسؤول مراجعة أذونات الحساب في وحدة تحكم Plivo.</translation>
    </message>
    <message>
        <source>Plivo has had too many requests from this account (status 429).</source>
        <translation>تلقّى Plivo طلبات كثيرة جدًا من هذا الحساب (الحالة 429).</translation>
    </message>
    <message>
        <source>The server points to another address (status %1), which isn&apos;t followed because the credentials would go with it.</source>
        <translation>يحيل الخادم إلى عنوان آخر (الحالة ⁨%1⁩)، ولا يُتبع لأن بيانات الاعتماد سترسَل معه.</translation>
    </message>
    <message>
        <source>Check the address in the profile.</source>
        <translation>تحقق من العنوان في ملف التعريف.</translation>
    </message>
    <message>
        <source>Plivo has a fault of its own (status %1).</source>
        <translation>لدى Plivo خطأ داخلي (الحالة ⁨%1⁩).</translation>
    </message>
    <message>
        <source>If it stays, look at Plivo&apos;s status page.</source>
        <translation>إذا استمر ذلك، فراجع صفحة حالة Plivo.</translation>
    </message>
    <message>
        <source>Plivo refused the request (status %1).</source>
        <translation>رفض Plivo الطلب (الحالة ⁨%1⁩).</translation>
    </message>
    <message>
        <source>Check the profile&apos;s settings; if they are right, ask Plivo&apos;s support.</source>
        <translation>تحقق من إعدادات ملف التعريف؛ فإن كانت صحيحة فراجع دعم Plivo.</translation>
    </message>
</context>
<context>
    <name>PlivoCheck</name>
    <message>
        <source>The account has no credit left (%1). Unless Plivo bills it afterwards, add credit in Plivo&apos;s console, or calls will fail.</source>
        <translation>لم يبقَ رصيد في الحساب (⁨%1⁩). ما لم يكن Plivo يحاسبه لاحقًا، أضف رصيدًا في وحدة تحكم Plivo وإلا فستفشل المكالمات.</translation>
    </message>
    <message>
        <source>The account&apos;s credit is low (%1). Add credit in Plivo&apos;s console before calls begin to fail.</source>
        <translation>رصيد الحساب منخفض (⁨%1⁩). أضف رصيدًا في وحدة تحكم Plivo قبل أن تبدأ المكالمات بالفشل.</translation>
    </message>
    <message>
        <source>The account has credit (%1).</source>
        <translation>في الحساب رصيد (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Plivo knows the account.</source>
        <translation>يعرف Plivo الحساب.</translation>
    </message>
    <message>
        <source>Plivo knows the account: %1.</source>
        <translation>يعرف Plivo الحساب: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The PHLO is there: %1, made on %2.</source>
        <translation>PHLO موجود: ⁨%1⁩، أُنشئ في ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The PHLO is there: %1.</source>
        <translation>PHLO موجود: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>can&apos;t be used: %1</source>
        <translation>لا يمكن استخدامه: ⁨%1⁩</translation>
    </message>
    <message>
        <source>can&apos;t allow &quot;%1&quot;: such numbers are always refused because of what they cost.</source>
        <translation>لا يمكنه السماح بـ «⁨%1⁩»: تُرفض هذه الأرقام دائمًا بسبب تكلفتها.</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;. Besides the ordinary kinds, which are always allowed, there are: %2.</source>
        <translation>يذكر «⁨%1⁩». إلى جانب الأنواع العادية المسموح بها دائمًا، توجد: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>must name a file by its whole path: &quot;/path/ca.pem&quot;.</source>
        <translation>يجب أن يذكر ملفًا بمساره الكامل: &quot;/path/ca.pem&quot;.</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;, which is no country code (two letters, ISO 3166-1: &quot;US&quot;).</source>
        <translation>يذكر «⁨%1⁩»، وليس رمز بلد (حرفان، ISO 3166-1: ‏&quot;US&quot;).</translation>
    </message>
    <message>
        <source>is missing: it names the PHLO that places the calls (auth_id, phlo_id, from).</source>
        <translation>غير موجود: فهو يسمّي PHLO الذي يُجري المكالمات (auth_id، phlo_id، from).</translation>
    </message>
    <message>
        <source>must be &quot;sealed&quot;: %1</source>
        <translation>يجب أن يكون &quot;sealed&quot;: ⁨%1⁩</translation>
    </message>
    <message>
        <source>must be a country code (two letters, ISO 3166-1: &quot;US&quot;).</source>
        <translation>يجب أن يكون رمز بلد (حرفان، ISO 3166-1: ‏&quot;US&quot;).</translation>
    </message>
    <message>
        <source>There is no config file %1. Check the path.</source>
        <translation>لا يوجد ملف إعداد ⁨%1⁩. تحقق من المسار.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a config file.</source>
        <translation>⁨%1⁩ مجلد وليس ملف إعداد.</translation>
    </message>
    <message>
        <source>The config file %1 can&apos;t be read: %2.</source>
        <translation>تعذّرت قراءة ملف الإعداد ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 is too large to be a config file.</source>
        <translation>⁨%1⁩ أكبر من أن يكون ملف إعداد.</translation>
    </message>
    <message>
        <source>%1: line %2 is not JSON: %3.</source>
        <translation>⁨%1⁩: السطر ⁨%2⁩ ليس JSON: ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1: a config file is one JSON object in braces.</source>
        <translation>⁨%1⁩: ملف الإعداد كائن JSON واحد بين قوسين معقوفين.</translation>
    </message>
</context>
<context>
    <name>ProfileName</name>
    <message>
        <source>A profile needs a name.</source>
        <translation>يحتاج ملف التعريف إلى اسم.</translation>
    </message>
    <message>
        <source>The name is too long: a profile&apos;s name has at most %1 characters.</source>
        <translation>الاسم طويل جدًا: لا يزيد اسم ملف التعريف على ⁨%1⁩ محرفًا.</translation>
    </message>
    <message>
        <source>The name has a character in it that can&apos;t be read. Type it again.</source>
        <translation>في الاسم محرف تتعذّر قراءته. اكتبه مرة أخرى.</translation>
    </message>
    <message>
        <source>The name has an invisible character in it. Type it again.</source>
        <translation>في الاسم محرف غير مرئي. اكتبه مرة أخرى.</translation>
    </message>
    <message>
        <source>A profile&apos;s name can&apos;t begin or end with a space.</source>
        <translation>لا يمكن أن يبدأ اسم ملف التعريف أو ينتهي بمسافة.</translation>
    </message>
    <message>
        <source>A profile&apos;s name can&apos;t begin with a dot or a hyphen, nor end with a dot.</source>
        <translation>لا يمكن أن يبدأ اسم ملف التعريف بنقطة أو شرطة، ولا أن ينتهي بنقطة.</translation>
    </message>
    <message>
        <source>A profile&apos;s name can&apos;t have a “%1” in it, because it is a file&apos;s name too.</source>
        <translation>لا يمكن أن يحتوي اسم ملف التعريف على «⁨%1⁩»، لأنه اسم ملف أيضًا.</translation>
    </message>
    <message>
        <source>Windows keeps the name “%1” for a device. Choose another.</source>
        <translation>يحجز Windows الاسم «⁨%1⁩» لجهاز. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The name “sandbox” is taken: that profile is always there. Choose another.</source>
        <translation>الاسم «sandbox» محجوز: ذلك الملف موجود دائمًا. اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>ProfileSaving</name>
    <message>
        <source>The audit log has a key from now on, which is in the keychain. Programs of yours that can&apos;t ask the keychain, such as scheduled ones, need it in RINGPROOF_AUDIT_KEY.</source>
        <translation>لسجل التدقيق من الآن مفتاح محفوظ في سلسلة المفاتيح. البرامج التي لا يمكنها سؤال سلسلة المفاتيح، كالمجدولة، تحتاج إليه في RINGPROOF_AUDIT_KEY.</translation>
    </message>
</context>
<context>
    <name>ProfileTransfer</name>
    <message>
        <source>%1 can&apos;t be read (%2). Check the path.</source>
        <translation>تعذّرت قراءة ⁨%1⁩ (⁨%2⁩). تحقق من المسار.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2). Nothing was imported.</source>
        <translation>تعذّرت قراءة ⁨%1⁩ (⁨%2⁩). لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Nothing was exported; name a file in a folder that you may write to.</source>
        <translation>تعذّرت كتابة ⁨%1⁩ (⁨%2⁩). لم يُصدَّر شيء؛ حدّد ملفًا في مجلد يمكنك الكتابة فيه.</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing was exported; name another file.</source>
        <translation>⁨%1⁩ موجود بالفعل. لم يُصدَّر شيء؛ حدّد ملفًا آخر.</translation>
    </message>
    <message>
        <source>The secrets of this profile can&apos;t be kept: %1 Nothing was imported. Unlock the keychain, or import the profile without its secrets and set them in the environment.</source>
        <translation>لا يمكن حفظ أسرار ملف التعريف هذا: ⁨%1⁩ لم يُستورد شيء. افتح قفل سلسلة المفاتيح، أو استورد ملف التعريف دون أسراره واضبطها في البيئة.</translation>
    </message>
    <message>
        <source>The sandbox is on every computer already and isn&apos;t exported.</source>
        <translation>بيئة التجربة موجودة على كل حاسوب، ولا تُصدَّر.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>code read out by the customer</source>
        <translation>قرأ العميل الرمز</translation>
    </message>
    <message>
        <source>code keyed in on the phone</source>
        <translation>أُدخل الرمز على الهاتف</translation>
    </message>
    <message>
        <source>code entered at another desk</source>
        <translation>أُدخل الرمز في محطة عمل أخرى</translation>
    </message>
    <message>
        <source>code entered by %1</source>
        <translation>أدخل الرمز ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ReceiptFormat</name>
    <message>
        <source>Phone number {number} verified by voice call, {how}, {time}, by {operator} (run {run_id}, audit row {row})</source>
        <comment>The words in braces stay as they are.</comment>
        <translation>تم التحقق من رقم الهاتف {number} بمكالمة صوتية، {how}، {time}، بواسطة {operator} (التشغيل {run_id}، صف التدقيق {row})</translation>
    </message>
    <message>
        <source>It is longer than a receipt&apos;s format may be (%1 characters). Shorten it.</source>
        <translation>أطول مما يُسمح به لصيغة الإيصال (⁨%1⁩ محرفًا). اختصرها.</translation>
    </message>
    <message>
        <source>It has a line break or an invisible character in it. A receipt is one line; take it out.</source>
        <translation>فيها فاصل أسطر أو محرف غير مرئي. الإيصال سطر واحد؛ احذف ذلك.</translation>
    </message>
    <message>
        <source>There is no placeholder {%1}. There are: %2.</source>
        <translation>لا يوجد عنصر نائب {⁨%1⁩}. المتاح: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The brace at character %1 is alone. Write {{ or }} for a brace itself.</source>
        <translation>القوس المعقوف عند المحرف ⁨%1⁩ وحيد. اكتب {{ أو }} للقوس نفسه.</translation>
    </message>
</context>
<context>
    <name>RedisAddress</name>
    <message>
        <source>Between the brackets of a Redis address stands an IPv6 address, such as redis://[::1]:6379/0.</source>
        <translation>بين القوسين المربعين في عنوان Redis يوضع عنوان IPv6، مثل redis://[::1]:6379/0.</translation>
    </message>
    <message>
        <source>An IPv6 address stands in brackets, such as redis://[::1]:6379/0.</source>
        <translation>يوضع عنوان IPv6 بين قوسين مربعين، مثل redis://[::1]:6379/0.</translation>
    </message>
    <message>
        <source>The Redis address names no host. Write it as redis://127.0.0.1:6379/0.</source>
        <translation>لا يذكر عنوان Redis أي مضيف. اكتبه هكذا: redis://127.0.0.1:6379/0.</translation>
    </message>
    <message>
        <source>The host of the Redis address has a character that no host name has.</source>
        <translation>في مضيف عنوان Redis محرف لا يوجد في أي اسم مضيف.</translation>
    </message>
    <message>
        <source>The port of the Redis address, after the colon, must be a number from 1 to 65535.</source>
        <translation>يجب أن يكون منفذ عنوان Redis، بعد النقطتين، عددًا من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>A %1:// address names one server, and this one has a comma in it. Lists of servers begin with %1+sentinel:// or %1+cluster://.</source>
        <translation>عنوان ⁨%1⁩:// يسمّي خادمًا واحدًا، وفي هذا العنوان فاصلة. تبدأ قوائم الخوادم بـ ⁨%1⁩+sentinel:// أو ⁨%1⁩+cluster://.</translation>
    </message>
    <message>
        <source>Server %1 of the list in the Redis address can&apos;t be read. %2</source>
        <translation>تعذّرت قراءة الخادم ⁨%1⁩ من القائمة في عنوان Redis. ⁨%2⁩</translation>
    </message>
    <message>
        <source>A %1:// address names after its slash what the Sentinels watch, by letters, digits, dots, hyphens and underscores, such as %1://10.0.0.1:26379,10.0.0.2:26379/mymaster.</source>
        <translation>عنوان ⁨%1⁩:// يسمّي بعد الشرطة المائلة ما تراقبه خوادم Sentinel، بحروف وأرقام ونقاط وشرطات وشرطات سفلية، مثل ⁨%1⁩://10.0.0.1:26379,10.0.0.2:26379/mymaster.</translation>
    </message>
    <message>
        <source>What stands after the slash of the Redis address must be the number of a database, such as 0.</source>
        <translation>ما بعد الشرطة المائلة في عنوان Redis يجب أن يكون رقم قاعدة بيانات، مثل 0.</translation>
    </message>
    <message>
        <source>A Redis cluster has one database, 0. Leave out what stands after the slash of the Redis address.</source>
        <translation>لدى Redis Cluster قاعدة بيانات واحدة، 0. احذف ما بعد الشرطة المائلة في عنوان Redis.</translation>
    </message>
    <message>
        <source>A Redis address must not hold a password, because addresses are shown and stored. Leave it out and set the environment variable RINGPROOF_REDIS_PASSWORD.</source>
        <translation>يجب ألّا يحتوي عنوان Redis على كلمة مرور، لأن العناوين تُعرض وتُخزَّن. احذفها واضبط متغير البيئة RINGPROOF_REDIS_PASSWORD.</translation>
    </message>
    <message>
        <source>The Redis address has an option that Ringproof doesn&apos;t know%1. There are: ca, cert, key, servername.</source>
        <translation>في عنوان Redis خيار لا يعرفه Ringproof%1. المتاح: ca، cert، key، servername.</translation>
    </message>
    <message>
        <source>The option %1 of the Redis address is about TLS, which a %2:// address doesn&apos;t use. For TLS, write %3://.</source>
        <translation>يخص الخيار ⁨%1⁩ في عنوان Redis بروتوكول TLS، ولا يستخدمه عنوان ⁨%2⁩://. لاستخدام TLS اكتب ⁨%3⁩://.</translation>
    </message>
    <message>
        <source>The value of the option %1 of the Redis address can&apos;t be read: a % in it is written %25.</source>
        <translation>تعذّرت قراءة قيمة الخيار ⁨%1⁩ في عنوان Redis: تُكتب علامة % فيها هكذا %25.</translation>
    </message>
    <message>
        <source>The option %1 of the Redis address has no value.</source>
        <translation>ليس للخيار ⁨%1⁩ في عنوان Redis قيمة.</translation>
    </message>
    <message>
        <source>The option %1 stands twice in the Redis address.</source>
        <translation>الخيار ⁨%1⁩ مذكور مرتين في عنوان Redis.</translation>
    </message>
    <message>
        <source>The option %1 of the Redis address must name a file by its whole path, such as %1=/etc/ringproof/%1.pem.</source>
        <translation>يجب أن يسمّي الخيار ⁨%1⁩ في عنوان Redis ملفًا بمساره الكامل، مثل %1=/etc/ringproof/%1.pem.</translation>
    </message>
    <message>
        <source>The option %1 of the Redis address must be the name in the server&apos;s certificate, such as redis.example.com.</source>
        <translation>يجب أن يكون الخيار ⁨%1⁩ في عنوان Redis هو الاسم الوارد في شهادة الخادم، مثل redis.example.com.</translation>
    </message>
    <message>
        <source>The options cert and key of the Redis address go together, and %1 is missing.</source>
        <translation>يجتمع الخياران cert وkey في عنوان Redis، و⁨%1⁩ غير موجود.</translation>
    </message>
    <message>
        <source>A Redis address begins with redis://, such as redis://127.0.0.1:6379/0.</source>
        <translation>يبدأ عنوان Redis بـ redis://، مثل redis://127.0.0.1:6379/0.</translation>
    </message>
    <message>
        <source>The address is of a kind that Ringproof doesn&apos;t know. A Redis address begins with redis://, rediss:// (TLS), redis+sentinel:// or redis+cluster://, such as redis://127.0.0.1:6379/0.</source>
        <translation>العنوان من نوع لا يعرفه Ringproof. يبدأ عنوان Redis بـ redis:// أو rediss:// (مع TLS) أو redis+sentinel:// أو redis+cluster://، مثل redis://127.0.0.1:6379/0.</translation>
    </message>
    <message>
        <source>The user in the Redis address, before the @, can&apos;t be read. Write special characters as %2F and the like.</source>
        <translation>تعذّرت قراءة المستخدم في عنوان Redis، قبل @. اكتب المحارف الخاصة بشكل ⁨%2⁩F وما شابهه.</translation>
    </message>
    <message>
        <source>There is a # in the Redis address. Leave it out; in the name of a file it is written %23.</source>
        <translation>في عنوان Redis علامة #. احذفها؛ وفي اسم ملف تُكتب هكذا %23.</translation>
    </message>
</context>
<context>
    <name>RedisTls</name>
    <message>
        <source>the key in %1 is locked by a passphrase, for which nobody can be asked here. Use a key without one, in a file that only its user can read</source>
        <translation>المفتاح في ⁨%1⁩ مقفل بعبارة مرور، ولا يمكن طلبها من أحد هنا. استخدم مفتاحًا بلا عبارة مرور، في ملف لا يستطيع قراءته إلا مستخدمه</translation>
    </message>
    <message>
        <source>there is no EC or RSA key in PEM form in %1</source>
        <translation>لا يوجد مفتاح EC أو RSA بصيغة PEM في ⁨%1⁩</translation>
    </message>
    <message>
        <source>it asks for a certificate of ours. Name one with its key: ?cert=/path/desk.pem&amp;key=/path/desk.key</source>
        <translation>يطلب شهادة منا. حدّد شهادة مع مفتاحها: ?cert=/path/desk.pem&amp;key=/path/desk.key</translation>
    </message>
    <message>
        <source>it and Ringproof have no way of TLS in common</source>
        <translation>لا توجد طريقة TLS مشتركة بينه وبين Ringproof</translation>
    </message>
    <message>
        <source>it doesn&apos;t take us by TLS as we come. It may ask for a certificate of ours: ?cert=/path/desk.pem&amp;key=/path/desk.key</source>
        <translation>لا يقبلنا عبر TLS بحالنا هذه. ربما يطلب شهادة منا: ?cert=/path/desk.pem&amp;key=/path/desk.key</translation>
    </message>
    <message>
        <source>it speaks no TLS of version 1.2 or later</source>
        <translation>لا يدعم TLS بالإصدار 1.2 أو أحدث</translation>
    </message>
    <message>
        <source>it serves no host of the name that it was asked for. Check the host, and servername if there is one</source>
        <translation>لا يخدم مضيفًا بالاسم المطلوب. تحقق من المضيف، ومن servername إن وُجد</translation>
    </message>
    <message>
        <source>our certificate in %1 has expired</source>
        <translation>انتهت صلاحية شهادتنا في ⁨%1⁩</translation>
    </message>
    <message>
        <source>our certificate in %1 was revoked</source>
        <translation>أُبطلت شهادتنا في ⁨%1⁩</translation>
    </message>
    <message>
        <source>it doesn&apos;t know the authority that issued our certificate in %1</source>
        <translation>لا يعرف الجهة التي أصدرت شهادتنا في ⁨%1⁩</translation>
    </message>
    <message>
        <source>it doesn&apos;t accept our certificate in %1</source>
        <translation>لا يقبل شهادتنا في ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>your administrator</source>
        <translation>المسؤول لديك</translation>
    </message>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>بعد ثانية واحدة</numerusform>
            <numerusform>بعد ثانيتين</numerusform>
            <numerusform>بعد %n ثوانٍ</numerusform>
            <numerusform>بعد %n ثانية</numerusform>
            <numerusform>بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>بعد ساعة واحدة</numerusform>
            <numerusform>بعد ساعتين</numerusform>
            <numerusform>بعد %n ساعات</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be called again %1, or at once if a supervisor resets the number.</source>
        <translation>يمكن الاتصال به مرة أخرى ⁨%1⁩، أو فورًا إذا أعاد المشرف ضبط حدود الرقم.</translation>
    </message>
    <message>
        <source>It can be called again %1. Resetting numbers is switched off on this computer; ask %2 if it can&apos;t wait.</source>
        <translation>يمكن الاتصال به مرة أخرى ⁨%1⁩. إعادة ضبط حدود الأرقام موقوفة على هذا الحاسوب؛ راجع ⁨%2⁩ إذا تعذّر الانتظار.</translation>
    </message>
    <message>
        <source>%1 is a %2. This profile doesn&apos;t call such numbers. Ask the customer for another number, or %3 to allow them.</source>
        <translation>⁨%1⁩ هو ⁨%2⁩. لا يتصل ملف التعريف هذا بمثل هذه الأرقام. اطلب من العميل رقمًا آخر، أو من ⁨%3⁩ السماح بها.</translation>
    </message>
    <message>
        <source>%1 is a %2. Calls to such numbers are always refused because of what they cost; nobody can allow them. Ask the customer for another number.</source>
        <translation>⁨%1⁩ هو ⁨%2⁩. تُرفض المكالمات إلى هذه الأرقام دائمًا بسبب تكلفتها؛ ولا يستطيع أحد السماح بها. اطلب من العميل رقمًا آخر.</translation>
    </message>
    <message>
        <source>%1 belongs to no country (%2), and this profile calls numbers of certain countries only. Ask the customer for another number.</source>
        <translation>⁨%1⁩ لا ينتمي إلى أي بلد (⁨%2⁩)، وملف التعريف هذا لا يتصل إلا بأرقام بلدان معينة. اطلب من العميل رقمًا آخر.</translation>
    </message>
    <message>
        <source>%1 is a number of %2, which shares the calling code +%3 with %4 and isn&apos;t among the countries that this profile calls. Ask the customer for another number, or %5 to allow %2 (%6).</source>
        <translation>⁨%1⁩ رقم من ⁨%2⁩، وهي تشترك في رمز الاتصال +⁨%3⁩ مع ⁨%4⁩ وليست من البلدان التي يتصل بها ملف التعريف هذا. اطلب من العميل رقمًا آخر، أو من ⁨%5⁩ السماح بـ ⁨%2⁩ (⁨%6⁩).</translation>
    </message>
    <message>
        <source>%1 is a number of %2, which isn&apos;t among the countries that this profile calls. Ask the customer for another number, or %3 to allow %2 (%4).</source>
        <translation>⁨%1⁩ رقم من ⁨%2⁩، وهي ليست من البلدان التي يتصل بها ملف التعريف هذا. اطلب من العميل رقمًا آخر، أو من ⁨%3⁩ السماح بـ ⁨%2⁩ (⁨%4⁩).</translation>
    </message>
    <message>
        <source>%1 is never called by this profile: it is on the list of refused numbers (%2). Ask the customer for another number, or %3 to take it off the list.</source>
        <translation>لا يتصل ملف التعريف هذا بالرقم ⁨%1⁩ أبدًا: فهو في قائمة الأرقام المرفوضة (⁨%2⁩). اطلب من العميل رقمًا آخر، أو من ⁨%3⁩ إزالته من القائمة.</translation>
    </message>
    <message>
        <source>%1 was called a moment ago. %2</source>
        <translation>اتُّصل بالرقم ⁨%1⁩ قبل لحظات. ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 has had all the calls that are allowed in an hour. %2</source>
        <translation>استُنفدت المكالمات المسموح بها للرقم ⁨%1⁩ خلال ساعة. ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 has had all the calls that are allowed in a day. %2</source>
        <translation>استُنفدت المكالمات المسموح بها للرقم ⁨%1⁩ خلال يوم. ⁨%2⁩</translation>
    </message>
    <message>
        <source>The account&apos;s calls for today are used up. Calls are possible again %1, when the day ends in UTC; if they can&apos;t wait, ask %2 to raise the daily budget.</source>
        <translation>استُنفدت مكالمات الحساب لهذا اليوم. يمكن الاتصال مرة أخرى ⁨%1⁩، عند انتهاء اليوم بالتوقيت العالمي UTC؛ وإذا تعذّر الانتظار فاطلب من ⁨%2⁩ رفع الحصة اليومية.</translation>
    </message>
    <message>
        <source>Resetting numbers is switched off on this computer. Ask %1 if you need it.</source>
        <translation>إعادة ضبط حدود الأرقام موقوفة على هذا الحاسوب. راجع ⁨%1⁩ إذا احتجت إليها.</translation>
    </message>
</context>
<context>
    <name>RegionList</name>
    <message>
        <source>%1, +%2</source>
        <comment>country, calling code</comment>
        <translation>⁨%1⁩، +⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>RequestGuard</name>
    <message>
        <source>The request names no host. Send one Host header.</source>
        <translation>لا يذكر الطلب أي مضيف. أرسل ترويسة Host واحدة.</translation>
    </message>
    <message>
        <source>The request was sent to another name than this computer&apos;s own. Use localhost or 127.0.0.1 with the port, or serve behind a proxy.</source>
        <translation>أُرسل الطلب إلى اسم غير اسم هذا الحاسوب. استخدم localhost أو 127.0.0.1 مع المنفذ، أو اخدم من خلف وكيل.</translation>
    </message>
    <message>
        <source>The request comes from a page of another site. Pages in a browser may not place calls; let your server make the request.</source>
        <translation>يأتي الطلب من صفحة في موقع آخر. لا يجوز للصفحات في المتصفح إجراء مكالمات؛ اجعل خادمك يرسل الطلب.</translation>
    </message>
    <message>
        <source>Too many requests with a wrong token came from here. Wait, then send the right one.</source>
        <translation>وردت من هنا طلبات كثيرة جدًا برمز وصول خاطئ. انتظر، ثم أرسل الصحيح.</translation>
    </message>
    <message>
        <source>The request shows no token, or a wrong one. Send it as a Bearer token, or as the password of Basic authentication.</source>
        <translation>لا يحمل الطلب رمز وصول، أو يحمل رمز وصول خاطئًا. أرسله كرمز Bearer، أو ككلمة مرور في مصادقة Basic.</translation>
    </message>
</context>
<context>
    <name>RespReader</name>
    <message>
        <source>it sent a reply larger than any that was asked for</source>
        <translation>أرسل ردًا أكبر من أي رد طُلب</translation>
    </message>
    <message>
        <source>what it sends is not the protocol of a Redis</source>
        <translation>ما يرسله ليس بروتوكول Redis</translation>
    </message>
</context>
<context>
    <name>Ringproof::ActiveCodes</name>
    <message>
        <source>Ran out</source>
        <translation>انتهت صلاحيته</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Attempts used up</source>
        <translation>استُنفدت المحاولات</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>أُبطل</translation>
    </message>
    <message>
        <source>Call not placed</source>
        <translation>لم تُجرَ المكالمة</translation>
    </message>
    <message>
        <source>About to run out</source>
        <translation>يوشك على الانتهاء</translation>
    </message>
    <message>
        <source>Wrong code entered</source>
        <translation>أُدخل رمز خاطئ</translation>
    </message>
    <message>
        <source>Waiting for the code</source>
        <translation>في انتظار الرمز</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>⁨%1⁩ ث</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>attempts left</comment>
        <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Number ending in %1, %2, by %3</source>
        <translation>رقم ينتهي بـ ⁨%1⁩، ⁨%2⁩، بواسطة ⁨%3⁩</translation>
    </message>
    <message>
        <source>Number ending in %1, %2, %3 left, attempts left %4, by %5</source>
        <translation>رقم ينتهي بـ ⁨%1⁩، ⁨%2⁩، بقي ⁨%3⁩، المحاولات المتبقية ⁨%4⁩، بواسطة ⁨%5⁩</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Attempts left</source>
        <translation>المحاولات المتبقية</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Called at</source>
        <translation>وقت الاتصال</translation>
    </message>
</context>
<context>
    <name>Ringproof::ActiveCodesPage</name>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Active codes</source>
        <translation>الرموز السارية</translation>
    </message>
    <message>
        <source>State of the list</source>
        <translation>حالة القائمة</translation>
    </message>
    <message>
        <source>The codes that customers of the whole team can use now. The codes themselves are never shown.</source>
        <translation>الرموز التي يمكن لعملاء الفريق كله استخدامها الآن. ولا تُعرض الرموز نفسها أبدًا.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter by operator or number</source>
        <translation>تصفية حسب المشغّل أو الرقم</translation>
    </message>
    <message>
        <source>Part of an operator&apos;s name, a whole number, or its last two digits</source>
        <translation>جزء من اسم المشغّل، أو رقم كامل، أو آخر رقمين منه</translation>
    </message>
    <message>
        <source>Codes shown</source>
        <translation>الرموز المعروضة</translation>
    </message>
    <message>
        <source>The store can&apos;t be asked</source>
        <translation>تعذّر سؤال المخزن</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No live code matches the filter.</source>
        <translation>لا يوجد رمز سارٍ يطابق التصفية.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>No live codes</source>
        <translation>لا رموز سارية</translation>
    </message>
    <message>
        <source>As soon as somebody on the team calls a customer, the code is listed here until it is used or runs out.</source>
        <translation>ما إن يتصل أحد من الفريق بعميل حتى يظهر الرمز هنا، إلى أن يُستخدم أو تنتهي صلاحيته.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>جارٍ قراءة القائمة…</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%n رموز</numerusform>
            <numerusform>%n رمزًا</numerusform>
            <numerusform>%n رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n code(s)</source>
        <translation>
            <numerusform>⁨%1⁩ من %n رمز</numerusform>
            <numerusform>⁨%1⁩ من رمز واحد</numerusform>
            <numerusform>⁨%1⁩ من رمزين</numerusform>
            <numerusform>⁨%1⁩ من %n رموز</numerusform>
            <numerusform>⁨%1⁩ من %n رمزًا</numerusform>
            <numerusform>⁨%1⁩ من %n رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>The code of %1 may still work. %2</source>
        <translation>ربما لا يزال رمز ⁨%1⁩ صالحًا. ⁨%2⁩</translation>
    </message>
    <message>
        <source>The code of %1 was revoked.</source>
        <translation>أُبطل رمز ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The code of %1 had ended before.</source>
        <translation>كان رمز ⁨%1⁩ قد انتهى من قبل.</translation>
    </message>
</context>
<context>
    <name>Ringproof::AppearanceSection</name>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>The size of text is the system&apos;s own.</source>
        <translation>حجم النص هو حجم النظام.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>لا شيء يتحرك من نفسه</translation>
    </message>
    <message>
        <source>The ring around a code and the sign of a ringing phone stand still then; what they say stands beside them.</source>
        <translation>عندئذ تثبت الحلقة حول الرمز وعلامة الهاتف الذي يرنّ؛ وما تدلان عليه مكتوب بجانبهما.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the console</source>
        <translation>لغة وحدة التحكم</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>Of the windows. In which languages calls are made is a setting of the profile, under Plivo.</source>
        <translation>لغة النوافذ. أما لغات المكالمات فإعداد في ملف التعريف، تحت Plivo.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Attention</name>
    <message>
        <source>%1 is verified</source>
        <translation>تم التحقق من ⁨%1⁩</translation>
    </message>
    <message>
        <source>The customer keyed in the code on the phone.</source>
        <translation>أدخل العميل الرمز على الهاتف.</translation>
    </message>
    <message>
        <source>The code was entered at another desk.</source>
        <translation>أُدخل الرمز في محطة عمل أخرى.</translation>
    </message>
    <message>
        <source>The call to %1 failed</source>
        <translation>فشلت المكالمة إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1. The customer&apos;s card says what to do next.</source>
        <translation>⁨%1⁩. تبيّن بطاقة العميل الخطوة التالية.</translation>
    </message>
    <message>
        <source>No call was placed. The customer&apos;s card says why.</source>
        <translation>لم تُجرَ أي مكالمة. تبيّن بطاقة العميل السبب.</translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditCheckCard</name>
    <message>
        <source>Is it sound?</source>
        <translation>هل هو سليم؟</translation>
    </message>
    <message>
        <source>Reads every row and finds the first that was changed, removed or put in, and whether rows are missing at the end.</source>
        <translation>يقرأ كل صف ويجد أول صف غُيّر أو أُزيل أو أُدخل، ويتبيّن هل تنقص صفوف في آخره.</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>فحص السجل</translation>
    </message>
    <message>
        <source>Check the audit log</source>
        <translation>فحص سجل التدقيق</translation>
    </message>
    <message>
        <source>Checking the log</source>
        <translation>جارٍ فحص السجل</translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditKeyCard</name>
    <message>
        <source>The log and its key</source>
        <translation>السجل ومفتاحه</translation>
    </message>
    <message>
        <source>Every call, verification and change is written down with who did it and when; numbers are masked, and a code is never written. The log belongs to this computer, whatever the profile.</source>
        <translation>تُدوَّن كل مكالمة وكل تحقق وكل تغيير مع من قام به ومتى؛ وتُخفى الأرقام جزئيًا، ولا يُكتب رمز أبدًا. يخص السجل هذا الحاسوب، أيًا كان ملف التعريف.</translation>
    </message>
    <message>
        <source>State of the audit log&apos;s key</source>
        <translation>حالة مفتاح سجل التدقيق</translation>
    </message>
    <message>
        <source>Result of making a key</source>
        <translation>نتيجة إنشاء المفتاح</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>إنشاء مفتاح</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Make a key for the audit log</source>
        <translation>إنشاء مفتاح لسجل التدقيق</translation>
    </message>
    <message>
        <source>The key is in the keychain. The log is signed with it from the next time that Ringproof opens a profile.</source>
        <translation>المفتاح في سلسلة المفاتيح. سيُوقَّع السجل به ابتداءً من المرة القادمة التي يفتح فيها Ringproof ملف تعريف.</translation>
    </message>
    <message>
        <source>The log has a key, from RINGPROOF_AUDIT_KEY. Nobody without it can change a row unnoticed.</source>
        <translation>للسجل مفتاح، من RINGPROOF_AUDIT_KEY. لا يستطيع أحد بدونه تغيير صف دون أن يُلاحظ.</translation>
    </message>
    <message>
        <source>The log has a key, in the keychain. Nobody without it can change a row unnoticed.</source>
        <translation>للسجل مفتاح، في سلسلة المفاتيح. لا يستطيع أحد بدونه تغيير صف دون أن يُلاحظ.</translation>
    </message>
    <message>
        <source>The log has no key. It shows careless changes, but somebody who can write the file and knows how could change it unnoticed.</source>
        <translation>ليس للسجل مفتاح. فهو يكشف التغييرات العفوية، لكن من يستطيع الكتابة في الملف ويعرف الطريقة يمكنه تغييره دون أن يُلاحظ.</translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditLog</name>
    <message>
        <source>Nothing was removed.</source>
        <translation>لم يُزَل شيء.</translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditReader</name>
    <message>
        <source>The export can&apos;t be written (%1). What is there is not complete. Make room or choose another place, then export again.</source>
        <translation>تعذّرت كتابة التصدير (⁨%1⁩). ما كُتب غير مكتمل. أفسح مساحة أو اختر مكانًا آخر، ثم صدّر مرة أخرى.</translation>
    </message>
    <message>
        <source>The export was stopped and is not complete.</source>
        <translation>أُوقف التصدير وهو غير مكتمل.</translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditRetentionCard</name>
    <message>
        <source>How long it is kept</source>
        <translation>مدة الاحتفاظ به</translation>
    </message>
    <message>
        <source>Removes the oldest rows; what remains can still be checked. Nothing is removed by itself.</source>
        <translation>يزيل أقدم الصفوف؛ وما يبقى يظل قابلًا للفحص. لا يُزال شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Result of removing old rows</source>
        <translation>نتيجة إزالة الصفوف القديمة</translation>
    </message>
    <message>
        <source>Remove rows older than this many days</source>
        <translation>إزالة الصفوف الأقدم من هذا العدد من الأيام</translation>
    </message>
    <message>
        <source>Days that are kept</source>
        <translation>أيام الاحتفاظ</translation>
    </message>
    <message>
        <source>Remove old rows</source>
        <translation>إزالة الصفوف القديمة</translation>
    </message>
    <message>
        <source>They can&apos;t be brought back.</source>
        <translation>لا يمكن استعادتها.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>الإبقاء عليها</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>جارٍ الإزالة…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed. What remains can still be checked.</source>
        <translation>
            <numerusform>لم يُزَل أي صف. ما بقي يظل قابلًا للفحص.</numerusform>
            <numerusform>أُزيل صف واحد. ما بقي يظل قابلًا للفحص.</numerusform>
            <numerusform>أُزيل صفان. ما بقي يظل قابلًا للفحص.</numerusform>
            <numerusform>أُزيلت %n صفوف. ما بقي يظل قابلًا للفحص.</numerusform>
            <numerusform>أُزيل %n صفًا. ما بقي يظل قابلًا للفحص.</numerusform>
            <numerusform>أُزيل %n صف. ما بقي يظل قابلًا للفحص.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::AuditStatistician</name>
    <message>
        <source>Counting was stopped.</source>
        <translation>أُوقف العدّ.</translation>
    </message>
</context>
<context>
    <name>Ringproof::CallSection</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>تغيير الرقم</translation>
    </message>
    <message>
        <source>Ends the call, revokes the code, and goes back to the number</source>
        <translation>ينهي المكالمة، ويبطل الرمز، ويعود إلى الرقم</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>Code void</source>
        <translation>الرمز غير صالح</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>أُنهيت المكالمة</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>أُبطل</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>لا مكالمة</translation>
    </message>
    <message>
        <source>%1&#xa0;· %2</source>
        <comment>about a number, language of the call</comment>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>⁨%1⁩.</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>جارٍ فحص الرمز…</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left</source>
        <translation>
            <numerusform>لا محاولات متبقية</numerusform>
            <numerusform>بقيت محاولة واحدة</numerusform>
            <numerusform>بقيت محاولتان</numerusform>
            <numerusform>بقيت %n محاولات</numerusform>
            <numerusform>بقيت %n محاولة</numerusform>
            <numerusform>بقيت %n محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>The code that the customer hears</source>
        <translation>الرمز الذي يسمعه العميل</translation>
    </message>
</context>
<context>
    <name>Ringproof::ChartCard</name>
    <message>
        <source>There is nothing to show for this time.</source>
        <translation>لا شيء لعرضه في هذه الفترة.</translation>
    </message>
    <message>
        <source>%1, table</source>
        <translation>⁨%1⁩، جدول</translation>
    </message>
    <message>
        <source>%1, chart</source>
        <translation>⁨%1⁩، مخطط</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>عرض كمخطط</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>%1: show as a chart</source>
        <translation>⁨%1⁩: عرض كمخطط</translation>
    </message>
    <message>
        <source>%1: show as a table</source>
        <translation>⁨%1⁩: عرض كجدول</translation>
    </message>
</context>
<context>
    <name>Ringproof::CheckCard</name>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>نتيجة الفحص</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>It works, but something needs a look.</source>
        <translation>يعمل، لكن هناك ما يحتاج إلى نظرة.</translation>
    </message>
</context>
<context>
    <name>Ringproof::CheckList</name>
    <message>
        <source>Credentials</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>المخزن</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>على ما يرام</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>يحتاج إلى نظرة</translation>
    </message>
    <message>
        <source>Doesn&apos;t work</source>
        <translation>لا يعمل</translation>
    </message>
</context>
<context>
    <name>Ringproof::CheckSection</name>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>نتيجة الفحص</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>هل يعمل؟</translation>
    </message>
    <message>
        <source>Asks Plivo for the account and the PHLO of this profile. No call is placed, and nothing is charged.</source>
        <translation>يسأل Plivo عن الحساب وعن PHLO في ملف التعريف هذا. لا تُجرى مكالمة، ولا يُحتسب أي مبلغ.</translation>
    </message>
    <message>
        <source>Make a test call</source>
        <translation>إجراء مكالمة اختبار</translation>
    </message>
    <message>
        <source>A test call is a call like any other: on the page Verify, type the number of a phone at hand. It counts and costs like any other.</source>
        <translation>مكالمة الاختبار مكالمة كغيرها: في صفحة «التحقق»، اكتب رقم هاتف في متناولك. وهي تُحتسب وتكلّف كغيرها.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Asking Plivo…</source>
        <translation>جارٍ سؤال Plivo…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>فحص مرة أخرى</translation>
    </message>
    <message>
        <source>Calls won&apos;t work until this is mended.</source>
        <translation>لن تعمل المكالمات حتى يُصلَح ذلك.</translation>
    </message>
    <message>
        <source>Calls work, but something needs a look.</source>
        <translation>المكالمات تعمل، لكن هناك ما يحتاج إلى نظرة.</translation>
    </message>
    <message>
        <source>Everything that can be checked is in order.</source>
        <translation>كل ما يمكن فحصه على ما يرام.</translation>
    </message>
</context>
<context>
    <name>Ringproof::ChosenCode</name>
    <message>
        <source>Call again</source>
        <translation>اتصل مرة أخرى</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Revoke the code</source>
        <translation>إبطال الرمز</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليه</translation>
    </message>
    <message>
        <source>Choose a code to call its number again or to revoke it.</source>
        <translation>اختر رمزًا للاتصال برقمه مرة أخرى أو لإبطاله.</translation>
    </message>
    <message>
        <source>Opens the number on the page Verify; nothing is called before you say so there</source>
        <translation>يفتح الرقم في صفحة «التحقق»؛ ولا يُتصل بأحد قبل أن تطلب ذلك هناك</translation>
    </message>
    <message>
        <source>The code then works no more, and the customer needs another call.</source>
        <translation>عندئذ لا يعود الرمز صالحًا، ويحتاج العميل إلى مكالمة أخرى.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Cli</name>
    <message>
        <source>Standard output can&apos;t be written to.</source>
        <translation>تعذّرت الكتابة إلى الخرج القياسي.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Name a file in a folder that you may write to.</source>
        <translation>تعذّرت كتابة ⁨%1⁩ (⁨%2⁩). حدّد ملفًا في مجلد يمكنك الكتابة فيه.</translation>
    </message>
    <message>
        <source>--format is csv or jsonl (JSON Lines), not %1.</source>
        <translation>قيمة --format هي csv أو jsonl (JSON Lines)، وليست ⁨%1⁩.</translation>
    </message>
    <message>
        <source>With --json, name a file for the export: --out FILE.</source>
        <translation>مع --json حدّد ملفًا للتصدير: --out FILE.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2).</source>
        <translation>تعذّرت كتابة ⁨%1⁩ (⁨%2⁩).</translation>
    </message>
    <message>
        <source>Rows written to %1: %2</source>
        <translation>صفوف كُتبت في ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Say how many days are kept: audit remove --older-than DAYS.</source>
        <translation>حدّد عدد الأيام التي يُحتفظ بها: audit remove --older-than DAYS.</translation>
    </message>
    <message>
        <source>There is no audit log at %1.</source>
        <translation>لا يوجد سجل تدقيق في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Rows removed: %1. What remains can still be checked.</source>
        <translation>صفوف أُزيلت: ⁨%1⁩. ما بقي يظل قابلًا للفحص.</translation>
    </message>
    <message>
        <source>Say what to do with the audit log: verify, export or remove.</source>
        <translation>حدّد ما تريد فعله بسجل التدقيق: verify أو export أو remove.</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>بقي ⁨%1⁩ ث</translation>
    </message>
    <message>
        <source>use this profile (see: ringproof-cli profiles)</source>
        <translation>استخدام ملف التعريف هذا (انظر: ringproof-cli profiles)</translation>
    </message>
    <message>
        <source>use this config file</source>
        <translation>استخدام ملف الإعداد هذا</translation>
    </message>
    <message>
        <source>print one JSON object on one line</source>
        <translation>طباعة كائن JSON واحد في سطر واحد</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>عرض هذه المساعدة</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>عرض الإصدار</translation>
    </message>
    <message>
        <source>call a number and speak a code</source>
        <translation>الاتصال برقم وقراءة رمز</translation>
    </message>
    <message>
        <source>stay and tell what becomes of the call</source>
        <translation>البقاء وبيان مآل المكالمة</translation>
    </message>
    <message>
        <source>the customer&apos;s language (en, es, pt-BR), where the profile has a choice</source>
        <translation>لغة العميل (en، es، pt-BR)، إذا كان في ملف التعريف خيار</translation>
    </message>
    <message>
        <source>judge the code that came back; - reads it from standard input</source>
        <translation>الحكم على الرمز العائد؛ - يقرؤه من الدخل القياسي</translation>
    </message>
    <message>
        <source>end a number&apos;s code before its time</source>
        <translation>إنهاء رمز رقم قبل وقته</translation>
    </message>
    <message>
        <source>clear a number&apos;s cooldown and limits</source>
        <translation>مسح فترة الانتظار والحدود لرقم</translation>
    </message>
    <message>
        <source>tell how a number stands</source>
        <translation>بيان وضع رقم</translation>
    </message>
    <message>
        <source>list the live codes (never the digits)</source>
        <translation>سرد الرموز السارية (دون أرقامها أبدًا)</translation>
    </message>
    <message>
        <source>offer /dispatch_otp/ and /verify_otp/ over HTTP</source>
        <translation>تقديم /dispatch_otp/ و/verify_otp/ عبر HTTP</translation>
    </message>
    <message>
        <source>address to listen on (127.0.0.1)</source>
        <translation>العنوان الذي يُستمع عليه (127.0.0.1)</translation>
    </message>
    <message>
        <source>port to listen on (5001; 0: any free one)</source>
        <translation>المنفذ الذي يُستمع عليه (5001؛ 0: أي منفذ حر)</translation>
    </message>
    <message>
        <source>certificate chain, PEM, to speak TLS with</source>
        <translation>سلسلة الشهادات، PEM، لاستخدام TLS</translation>
    </message>
    <message>
        <source>its private key, PEM</source>
        <translation>مفتاحها الخاص، PEM</translation>
    </message>
    <message>
        <source>a proxy in front speaks TLS</source>
        <translation>وكيل في المقدمة يتولى TLS</translation>
    </message>
    <message>
        <source>run Plivo&apos;s stand-in by itself</source>
        <translation>تشغيل بديل Plivo وحده</translation>
    </message>
    <message>
        <source>port on 127.0.0.1 (any free one)</source>
        <translation>منفذ على 127.0.0.1 (أي منفذ حر)</translation>
    </message>
    <message>
        <source>how much faster than real phones (1)</source>
        <translation>كم مرة أسرع من الهواتف الحقيقية (1)</translation>
    </message>
    <message>
        <source>check config, PHLO and store, and say what to mend</source>
        <translation>فحص الإعداد وPHLO والمخزن، وبيان ما يجب إصلاحه</translation>
    </message>
    <message>
        <source>check the audit log, write it out, remove what is old</source>
        <translation>فحص سجل التدقيق، أو كتابته، أو إزالة القديم منه</translation>
    </message>
    <message>
        <source>another log than this computer&apos;s</source>
        <translation>سجل آخر غير سجل هذا الحاسوب</translation>
    </message>
    <message>
        <source>export: comma-separated values, or JSON Lines</source>
        <translation>export: قيم مفصولة بفواصل، أو JSON Lines</translation>
    </message>
    <message>
        <source>export: where to (standard output)</source>
        <translation>export: إلى أين (الخرج القياسي)</translation>
    </message>
    <message>
        <source>export: this number&apos;s rows only</source>
        <translation>export: صفوف هذا الرقم فقط</translation>
    </message>
    <message>
        <source>remove: how many days are kept</source>
        <translation>remove: عدد الأيام التي يُحتفظ بها</translation>
    </message>
    <message>
        <source>list the profiles, or: show, create, set, unset, duplicate, rename, remove, export, import</source>
        <translation>سرد ملفات التعريف، أو: show، create، set، unset، duplicate، rename، remove، export، import</translation>
    </message>
    <message>
        <source>create: the config file that it begins as (-: standard input)</source>
        <translation>create: ملف الإعداد الذي يبدأ به (-: الدخل القياسي)</translation>
    </message>
    <message>
        <source>import: what to call it here</source>
        <translation>import: الاسم الذي يُعطى له هنا</translation>
    </message>
    <message>
        <source>export, import: the settings alone</source>
        <translation>export، import: الإعدادات وحدها</translation>
    </message>
    <message>
        <source>one whole verification in the sandbox, on this terminal</source>
        <translation>تحقق كامل في بيئة التجربة، على هذه الطرفية</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See: ringproof-cli --help</source>
        <translation>لا يوجد أمر «⁨%1⁩». انظر: ringproof-cli --help</translation>
    </message>
    <message>
        <source>%1 has no option --%2. Usage: %3</source>
        <translation>ليس للأمر ⁨%1⁩ خيار --⁨%2⁩. الاستخدام: ⁨%3⁩</translation>
    </message>
    <message>
        <source>There is no option --%1 before the command. See: ringproof-cli --help</source>
        <translation>لا يوجد خيار --⁨%1⁩ قبل الأمر. انظر: ringproof-cli --help</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>لا يأخذ --⁨%1⁩ قيمة.</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2</source>
        <translation>يحتاج --⁨%1⁩ إلى قيمة: --⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>أُعطي --⁨%1⁩ مرتين.</translation>
    </message>
    <message>
        <source>Say what to do. See: ringproof-cli --help</source>
        <translation>حدّد ما تريد فعله. انظر: ringproof-cli --help</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>الاستخدام: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Give either --config or --profile, not both.</source>
        <translation>أعطِ --config أو --profile، وليس كليهما.</translation>
    </message>
    <message>
        <source>Verifies phone numbers by voice one-time codes.</source>
        <translation>يتحقق من أرقام الهواتف برموز صوتية تُستخدم مرة واحدة.</translation>
    </message>
    <message>
        <source>Usage: ringproof-cli [--profile NAME | --config FILE] [--json] COMMAND …</source>
        <translation>الاستخدام: ringproof-cli [--profile NAME | --config FILE] [--json] COMMAND …</translation>
    </message>
    <message>
        <source>Without --profile or --config everything happens in the sandbox: no call is placed.
Secrets come from the environment (RINGPROOF_AUTH_TOKEN, RINGPROOF_REDIS_PASSWORD, RINGPROOF_SEAL_KEY, RINGPROOF_AUDIT_KEY, RINGPROOF_HTTP_TOKEN), else from the keychain.
Exit status: 0 done or verified, 1 not verified or none, 2 bad usage or input, 3 refused by policy, 4 PHLO rejected, 5 store unreachable, 6 uncertain whether the phone rings.</source>
        <translation>بدون --profile أو --config يجري كل شيء في بيئة التجربة: لا تُجرى أي مكالمة.
تأتي الأسرار من البيئة (RINGPROOF_AUTH_TOKEN، RINGPROOF_REDIS_PASSWORD، RINGPROOF_SEAL_KEY، RINGPROOF_AUDIT_KEY، RINGPROOF_HTTP_TOKEN)، وإلا فمن سلسلة المفاتيح.
حالة الخروج: 0 تم أو تم التحقق، 1 لم يتم التحقق أو لا يوجد، 2 استخدام أو دخل خاطئ، 3 رفضته السياسة، 4 رفضه PHLO، 5 تعذّر الوصول إلى المخزن، 6 لا يُعرف هل يرنّ الهاتف.</translation>
    </message>
    <message>
        <source>verification initiated: %1 is being called. The code lives for %2 s.</source>
        <translation>بدأ التحقق: جارٍ الاتصال بـ ⁨%1⁩. يبقى الرمز صالحًا ⁨%2⁩ ث.</translation>
    </message>
    <message>
        <source>It is uncertain whether %1 is being called: %2 Should the phone ring, the code lives for %3 s.</source>
        <translation>لا يُعرف هل يجري الاتصال بـ ⁨%1⁩: ⁨%2⁩ إذا رنّ الهاتف، فالرمز يبقى صالحًا ⁨%3⁩ ث.</translation>
    </message>
    <message>
        <source>Calls left to this number: %1</source>
        <translation>المكالمات المتبقية لهذا الرقم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>PHLO run: %1</source>
        <translation>تشغيل PHLO: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The simulated phone says: %1</source>
        <translation>يقول الهاتف المحاكى: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The simulated phone ends with this command: add --follow to hear the code.</source>
        <translation>ينتهي الهاتف المحاكى مع هذا الأمر: أضف --follow لسماع الرمز.</translation>
    </message>
    <message>
        <source>The profile %1 can be used.</source>
        <translation>ملف التعريف ⁨%1⁩ قابل للاستخدام.</translation>
    </message>
    <message>
        <source>Codes are stored plain: whoever can read the store can read them, and programs that check with GET and DEL can&apos;t promise single use. Use code_storage &quot;sealed&quot; unless such programs share the store.</source>
        <translation>تُخزَّن الرموز مكشوفة: من يستطيع قراءة المخزن يستطيع قراءتها، والبرامج التي تفحص بـ GET وDEL لا تضمن الاستخدام مرة واحدة. استخدم code_storage &quot;sealed&quot; ما لم تشارك مثل هذه البرامج المخزن.</translation>
    </message>
    <message>
        <source>Calls can be placed and codes verified.</source>
        <translation>يمكن إجراء المكالمات والتحقق من الرموز.</translation>
    </message>
    <message>
        <source>Something needs mending before calls can be placed.</source>
        <translation>هناك ما يجب إصلاحه قبل إجراء المكالمات.</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking for its password on the desktop.</source>
        <translation>في انتظار سلسلة المفاتيح. ربما تطلب كلمة مرورها على سطح المكتب.</translation>
    </message>
    <message>
        <source>This is not in the audit log: %1</source>
        <translation>هذا ليس في سجل التدقيق: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Calls left in %1: %2</source>
        <translation>المكالمات المتبقية خلال ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Calls in %1: no limit</source>
        <translation>المكالمات خلال ⁨%1⁩: بلا حد</translation>
    </message>
    <message>
        <source>The code of %1 no longer works.</source>
        <translation>لم يعد رمز ⁨%1⁩ صالحًا.</translation>
    </message>
    <message>
        <source>%1 has no live code.</source>
        <translation>ليس للرقم ⁨%1⁩ رمز سارٍ.</translation>
    </message>
    <message>
        <source>%1 can be called again; its limits start afresh.</source>
        <translation>يمكن الاتصال بالرقم ⁨%1⁩ مرة أخرى؛ وتبدأ حدوده من جديد.</translation>
    </message>
    <message>
        <source>%1 has a live code.</source>
        <translation>للرقم ⁨%1⁩ رمز سارٍ.</translation>
    </message>
    <message>
        <source>Time left: %1 s</source>
        <translation>الوقت المتبقي: ⁨%1⁩ ث</translation>
    </message>
    <message>
        <source>Attempts left: %1</source>
        <translation>المحاولات المتبقية: ⁨%1⁩</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Can be called again in %1 s</source>
        <translation>يمكن الاتصال به مرة أخرى بعد ⁨%1⁩ ث</translation>
    </message>
    <message>
        <source>Can be called now, as far as the cooldown goes</source>
        <translation>يمكن الاتصال به الآن من حيث فترة الانتظار</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>عبارة المرور: </translation>
    </message>
    <message>
        <source>There is no passphrase. Type it at the terminal, write it to standard input, or set RINGPROOF_PASSPHRASE.</source>
        <translation>لا توجد عبارة مرور. اكتبها في الطرفية، أو اكتبها إلى الدخل القياسي، أو اضبط RINGPROOF_PASSPHRASE.</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>أعد كتابتها: </translation>
    </message>
    <message>
        <source>The two passphrases aren&apos;t the same. Nothing was done; try again.</source>
        <translation>عبارتا المرور غير متطابقتين. لم يُفعل شيء؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The config file %1 can&apos;t be read: %2.</source>
        <translation>تعذّرت قراءة ملف الإعداد ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 is too large to be a config file.</source>
        <translation>⁨%1⁩ أكبر من أن يكون ملف إعداد.</translation>
    </message>
    <message>
        <source>%1 is laid down on this computer. Ask %2 if it must be changed.</source>
        <translation>⁨%1⁩ مفروض على هذا الحاسوب. راجع ⁨%2⁩ إذا وجب تغييره.</translation>
    </message>
    <message>
        <source>The profile “%1” was changed.</source>
        <translation>تم تغيير ملف التعريف «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The sandbox can&apos;t be changed. Make a profile of your own.</source>
        <translation>لا يمكن تغيير بيئة التجربة. أنشئ ملف تعريف خاصًا بك.</translation>
    </message>
    <message>
        <source>The sandbox has no config file: no call leaves this computer.</source>
        <translation>ليس لبيئة التجربة ملف إعداد: لا تخرج أي مكالمة من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The profile “%1” as it is used on this computer.</source>
        <translation>ملف التعريف «⁨%1⁩» كما يُستخدم على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Say what is in it: profiles create NAME --from FILE, a config file, or - for standard input.</source>
        <translation>حدّد محتواه: profiles create NAME --from FILE، أي ملف إعداد، أو - للدخل القياسي.</translation>
    </message>
    <message>
        <source>There is a profile “%1” now.</source>
        <translation>يوجد الآن ملف تعريف «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The profile “%1” doesn&apos;t say anything about %2.</source>
        <translation>لا يذكر ملف التعريف «⁨%1⁩» شيئًا عن ⁨%2⁩.</translation>
    </message>
    <message>
        <source>There is a profile “%1” now, a copy of “%2”.</source>
        <translation>يوجد الآن ملف تعريف «⁨%1⁩»، نسخة من «⁨%2⁩».</translation>
    </message>
    <message>
        <source>The profile “%1” is called “%2” now.</source>
        <translation>صار اسم ملف التعريف «⁨%1⁩» الآن «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Its secrets are still in the keychain: %1</source>
        <translation>لا تزال أسراره في سلسلة المفاتيح: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The profile “%1” is gone.</source>
        <translation>أُزيل ملف التعريف «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The profile “%1” is in %2, without secrets.</source>
        <translation>ملف التعريف «⁨%1⁩» موجود في ⁨%2⁩، بلا أسرار.</translation>
    </message>
    <message>
        <source>The profile “%1” is in %2, with these secrets: %3. Tell the passphrase by another way than the file.</source>
        <translation>ملف التعريف «⁨%1⁩» موجود في ⁨%2⁩، مع هذه الأسرار: ⁨%3⁩. أبلغ بعبارة المرور عن طريق غير طريق الملف.</translation>
    </message>
    <message>
        <source>There is a profile “%1” now. No secrets came with it.</source>
        <translation>يوجد الآن ملف تعريف «⁨%1⁩». لم تأتِ معه أسرار.</translation>
    </message>
    <message>
        <source>There is a profile “%1” now, and these secrets are in the keychain: %2.</source>
        <translation>يوجد الآن ملف تعريف «⁨%1⁩»، وهذه الأسرار في سلسلة المفاتيح: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Profiles are config files in %1.</source>
        <translation>ملفات التعريف هي ملفات إعداد في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>profiles can&apos;t “%1”. It can: %2.</source>
        <translation>لا يعرف profiles الأمر «⁨%1⁩». المتاح: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>--host must be an IP address of this computer, like 127.0.0.1 or 0.0.0.0, not &quot;%1&quot;.</source>
        <translation>يجب أن تكون قيمة --host عنوان IP لهذا الحاسوب، مثل 127.0.0.1 أو 0.0.0.0، وليس «⁨%1⁩».</translation>
    </message>
    <message>
        <source>--port must be a number from 0 to 65535, not &quot;%1&quot;.</source>
        <translation>يجب أن تكون قيمة --port عددًا من 0 إلى 65535، وليس «⁨%1⁩».</translation>
    </message>
    <message>
        <source>--cert and --key go together.</source>
        <translation>يجتمع --cert و--key معًا.</translation>
    </message>
    <message>
        <source>See: ringproof-cli serve --help</source>
        <translation>انظر: ringproof-cli serve --help</translation>
    </message>
    <message>
        <source>Serving /dispatch_otp/ and /verify_otp/ at %1. Ctrl+C ends it.</source>
        <translation>يُقدَّم /dispatch_otp/ و/verify_otp/ على ⁨%1⁩. اضغط Ctrl+C للإنهاء.</translation>
    </message>
    <message>
        <source>--speed must be a number from 0.1 to 1000, not &quot;%1&quot;.</source>
        <translation>يجب أن تكون قيمة --speed عددًا من 0.1 إلى 1000، وليس «⁨%1⁩».</translation>
    </message>
    <message>
        <source>%1 is called.</source>
        <translation>جارٍ الاتصال بـ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 hears: %2</source>
        <translation>يسمع ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>The simulator answers at %1. No call is placed.</source>
        <translation>يجيب المحاكي على ⁨%1⁩. لا تُجرى أي مكالمة.</translation>
    </message>
    <message>
        <source>A config for it, with RINGPROOF_AUTH_TOKEN=%1:</source>
        <translation>إعداد له، مع RINGPROOF_AUTH_TOKEN=%1:</translation>
    </message>
    <message>
        <source>Calling %1 in the sandbox: a simulated phone, no real call.</source>
        <translation>جارٍ الاتصال بـ ⁨%1⁩ في بيئة التجربة: هاتف محاكى، لا مكالمة حقيقية.</translation>
    </message>
    <message>
        <source>The simulated call ended before the code was spoken.</source>
        <translation>انتهت المكالمة المحاكاة قبل قراءة الرمز.</translation>
    </message>
    <message>
        <source>The code is entered.</source>
        <translation>جارٍ إدخال الرمز.</translation>
    </message>
    <message>
        <source>Code: </source>
        <translation>الرمز: </translation>
    </message>
    <message>
        <source>Number verified: %1</source>
        <translation>تم التحقق من الرقم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Number not verified: that is not the code. Attempts left: %1. Time left: %2 s.</source>
        <translation>لم يتم التحقق من الرقم: ليس هذا هو الرمز. المحاولات المتبقية: ⁨%1⁩. الوقت المتبقي: ⁨%2⁩ ث.</translation>
    </message>
    <message>
        <source>Number not verified: that was the last attempt, and the code is gone. Call again for a new one.</source>
        <translation>لم يتم التحقق من الرقم: كانت تلك آخر محاولة، وانتهى الرمز. اتصل مرة أخرى للحصول على رمز جديد.</translation>
    </message>
    <message>
        <source>number not found! There is no live code for %1: it has run out, was used, or was never sent. Call again for a new one.</source>
        <translation>لم يُعثر على الرقم! لا يوجد رمز سارٍ لـ ⁨%1⁩: انتهت صلاحيته أو استُخدم أو لم يُرسل قط. اتصل مرة أخرى للحصول على رمز جديد.</translation>
    </message>
    <message>
        <source>The code must be digits.</source>
        <translation>يجب أن يكون الرمز أرقامًا.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Cli::Follower</name>
    <message>
        <source>The code has run out.</source>
        <translation>انتهت صلاحية الرمز.</translation>
    </message>
    <message>
        <source>It lasted %1 s.</source>
        <translation>استمرت ⁨%1⁩ ث.</translation>
    </message>
    <message>
        <source>Nobody has heard the code.</source>
        <translation>لم يسمع أحد الرمز.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>Number verified by %1.</source>
        <translation>تم التحقق من الرقم بواسطة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The code is gone: too many wrong attempts.</source>
        <translation>انتهى الرمز: محاولات خاطئة كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The code was revoked.</source>
        <translation>أُبطل الرمز.</translation>
    </message>
    <message>
        <source>A wrong code was entered by %1.</source>
        <translation>أدخل ⁨%1⁩ رمزًا خاطئًا.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Cli::Listener</name>
    <message>
        <source>Its voice says: %1</source>
        <translation>يقول صوته: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The simulated phone rings.</source>
        <translation>الهاتف المحاكى يرنّ.</translation>
    </message>
    <message>
        <source>The simulated phone is answered.</source>
        <translation>تم الرد على الهاتف المحاكى.</translation>
    </message>
</context>
<context>
    <name>Ringproof::ClusterClient</name>
    <message numerus="yes">
        <source>%n requests are waiting for the Redis Cluster at %1 already; this one was not sent. Try again in a moment.</source>
        <translation>
            <numerusform>لم يُرسل هذا الطلب إلى Redis Cluster على ⁨%1⁩. حاول مرة أخرى بعد لحظات.</numerusform>
            <numerusform>ينتظر طلب واحد بالفعل Redis Cluster على ⁨%1⁩؛ ولم يُرسل هذا الطلب. حاول مرة أخرى بعد لحظات.</numerusform>
            <numerusform>ينتظر طلبان بالفعل Redis Cluster على ⁨%1⁩؛ ولم يُرسل هذا الطلب. حاول مرة أخرى بعد لحظات.</numerusform>
            <numerusform>تنتظر %n طلبات بالفعل Redis Cluster على ⁨%1⁩؛ ولم يُرسل هذا الطلب. حاول مرة أخرى بعد لحظات.</numerusform>
            <numerusform>ينتظر %n طلبًا بالفعل Redis Cluster على ⁨%1⁩؛ ولم يُرسل هذا الطلب. حاول مرة أخرى بعد لحظات.</numerusform>
            <numerusform>ينتظر %n طلب بالفعل Redis Cluster على ⁨%1⁩؛ ولم يُرسل هذا الطلب. حاول مرة أخرى بعد لحظات.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Redis Cluster at %1 doesn&apos;t answer. Nothing was sent.</source>
        <translation>لا يجيب Redis Cluster على ⁨%1⁩. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>⁨%1⁩ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>No server of the Redis Cluster at %1 keeps this part of the data at present.</source>
        <translation>لا يحتفظ أي خادم في Redis Cluster على ⁨%1⁩ بهذا الجزء من البيانات حاليًا.</translation>
    </message>
    <message>
        <source>%1 If it has a replica, that takes over within seconds: try again then.</source>
        <translation>⁨%1⁩ إذا كانت له نسخة متماثلة، فستحل محله خلال ثوانٍ: حاول مرة أخرى عندئذ.</translation>
    </message>
    <message>
        <source>The connection to the Redis Cluster at %1 has been closed. Nothing was sent.</source>
        <translation>أُغلق الاتصال بـ Redis Cluster على ⁨%1⁩. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The Redis at %1 doesn&apos;t answer.</source>
        <translation>لا يجيب Redis على ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The Redis at %1 doesn&apos;t allow this user to ask for the cluster&apos;s servers. The user needs +cluster|slots.</source>
        <translation>لا يسمح Redis على ⁨%1⁩ لهذا المستخدم بالسؤال عن خوادم العنقود. يحتاج المستخدم إلى +cluster|slots.</translation>
    </message>
    <message>
        <source>The Redis at %1 isn&apos;t part of a cluster. Set its address as redis://…</source>
        <translation>ليس Redis على ⁨%1⁩ جزءًا من عنقود. اضبط عنوانه بشكل redis://…</translation>
    </message>
    <message>
        <source>The Redis at %1 can&apos;t tell the cluster&apos;s servers (%2).</source>
        <translation>لا يستطيع Redis على ⁨%1⁩ ذكر خوادم العنقود (⁨%2⁩).</translation>
    </message>
    <message>
        <source>The Redis at %1 knows of no server that keeps any data.</source>
        <translation>لا يعرف Redis على ⁨%1⁩ أي خادم يحتفظ ببيانات.</translation>
    </message>
    <message>
        <source>%1 Requests about what it keeps wait until it is back, or until its replica has taken over.</source>
        <translation>⁨%1⁩ تنتظر الطلبات المتعلقة بما يحتفظ به حتى يعود، أو حتى تحل نسخته المتماثلة محله.</translation>
    </message>
</context>
<context>
    <name>Ringproof::CodeEntry</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message numerus="yes">
        <source>That has %n digit(s), and the code has %1. Nothing was entered.</source>
        <translation>
            <numerusform>هذا خالٍ من الأرقام، والرمز من ⁨%1⁩. لم يُدخل شيء.</numerusform>
            <numerusform>هذا رقم واحد، والرمز من ⁨%1⁩. لم يُدخل شيء.</numerusform>
            <numerusform>هذان رقمان، والرمز من ⁨%1⁩. لم يُدخل شيء.</numerusform>
            <numerusform>هذه %n أرقام، والرمز من ⁨%1⁩. لم يُدخل شيء.</numerusform>
            <numerusform>هذا %n رقمًا، والرمز من ⁨%1⁩. لم يُدخل شيء.</numerusform>
            <numerusform>هذا %n رقم، والرمز من ⁨%1⁩. لم يُدخل شيء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::Console</name>
    <message>
        <source>Leave these customers?</source>
        <translation>هل تريد ترك هؤلاء العملاء؟</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) still have a call or a live code.</source>
        <translation>
            <numerusform>لا عملاء لديهم مكالمة أو رمز سارٍ.</numerusform>
            <numerusform>لا يزال لدى عميل واحد مكالمة أو رمز سارٍ.</numerusform>
            <numerusform>لا يزال لدى عميلين مكالمة أو رمز سارٍ.</numerusform>
            <numerusform>لا يزال لدى %n عملاء مكالمة أو رمز سارٍ.</numerusform>
            <numerusform>لا يزال لدى %n عميلًا مكالمة أو رمز سارٍ.</numerusform>
            <numerusform>لا يزال لدى %n عميل مكالمة أو رمز سارٍ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening %1 takes their cards off the screen. Their calls go on, and their codes stay valid until they run out.</source>
        <translation>فتح ⁨%1⁩ يزيل بطاقاتهم من الشاشة. تستمر مكالماتهم، وتبقى رموزهم صالحة حتى تنتهي مدتها.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح ⁨%1⁩</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>%1 stays open. %2</source>
        <translation>يبقى ⁨%1⁩ مفتوحًا. ⁨%2⁩</translation>
    </message>
    <message>
        <source>Opening the sandbox…</source>
        <translation>جارٍ فتح بيئة التجربة…</translation>
    </message>
    <message>
        <source>Opening %1. The system&apos;s keychain may ask you to unlock it.</source>
        <translation>جارٍ فتح ⁨%1⁩. قد تطلب منك سلسلة مفاتيح النظام فتح قفلها.</translation>
    </message>
    <message>
        <source>The HTTP endpoint of %1 is off now: codes that are keyed in on a phone don&apos;t reach this computer.</source>
        <translation>نقطة نهاية HTTP الخاصة بـ ⁨%1⁩ متوقفة الآن: الرموز المُدخلة على الهاتف لا تصل إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Secrets of %1</source>
        <translation>أسرار ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Ringproof::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>Ringproof::CopyRow</name>
    <message>
        <source>Copy %1</source>
        <translation>نسخ ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Ringproof::CountdownRing</name>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>لا ثوانٍ</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::CustomerTabs</name>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Close customer</source>
        <translation>إغلاق العميل</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, needs attention</source>
        <translation>⁨%1⁩، يحتاج إلى انتباه</translation>
    </message>
</context>
<context>
    <name>Ringproof::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>Ringproof::EndpointPage</name>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Where a PHLO sends the code that a customer keys in on the phone, and where your own programs dispatch and verify.</source>
        <translation>حيث يرسل PHLO الرمز الذي يدخله العميل على الهاتف، وحيث تطلب برامجك المكالمات وتتحقق من الرموز.</translation>
    </message>
</context>
<context>
    <name>Ringproof::EndpointSwitch</name>
    <message>
        <source>The endpoint is still finishing the requests that are under way. Switch it on when it is off.</source>
        <translation>لا تزال نقطة النهاية تُتم الطلبات الجارية. شغّلها بعد أن تتوقف.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Endpoints</name>
    <message>
        <source>Too many requests concern this number. Wait, then go on more slowly.</source>
        <translation>طلبات كثيرة جدًا تخص هذا الرقم. انتظر، ثم تابع بسرعة أقل.</translation>
    </message>
    <message>
        <source>Serving on %1 without TLS would send codes across the network in the clear. Give a certificate and its key, say that a proxy in front speaks TLS, or serve on 127.0.0.1.</source>
        <translation>الخدمة على ⁨%1⁩ دون TLS ترسل الرموز مكشوفة عبر الشبكة. أعطِ شهادة ومفتاحها، أو اذكر أن وكيلًا في المقدمة يتولى TLS، أو اخدم على 127.0.0.1.</translation>
    </message>
    <message>
        <source>Without a token, everybody who can reach the endpoints could place calls at your expense. Set RINGPROOF_HTTP_TOKEN to a long random text, or serve on 127.0.0.1 without a proxy.</source>
        <translation>بدون رمز وصول، يستطيع كل من يصل إلى نقاط النهاية إجراء مكالمات على حسابك. اضبط RINGPROOF_HTTP_TOKEN على نص عشوائي طويل، أو اخدم على 127.0.0.1 دون وكيل.</translation>
    </message>
    <message>
        <source>Too many requests come from here. Wait, then go on more slowly.</source>
        <translation>تأتي من هنا طلبات كثيرة جدًا. انتظر، ثم تابع بسرعة أقل.</translation>
    </message>
    <message>
        <source>There is nothing here. The endpoints are /dispatch_otp/, /verify_otp/ and /healthz.</source>
        <translation>لا شيء هنا. نقاط النهاية هي /dispatch_otp/ و/verify_otp/ و/healthz.</translation>
    </message>
    <message>
        <source>This method is not served here. Use GET or POST.</source>
        <translation>هذه الطريقة غير مدعومة هنا. استخدم GET أو POST.</translation>
    </message>
    <message>
        <source>The store can&apos;t be reached, so no code can be dispatched or verified.</source>
        <translation>تعذّر الوصول إلى المخزن، فلا يمكن إرسال رمز ولا التحقق منه.</translation>
    </message>
    <message>
        <source>The endpoints and their store are at work.</source>
        <translation>نقاط النهاية ومخزنها تعمل.</translation>
    </message>
    <message>
        <source>The token is so short that it can be guessed, and whoever guesses it places calls at your expense. It needs at least %1 characters. Make one with: openssl rand -hex 32</source>
        <translation>رمز الوصول قصير بحيث يمكن تخمينه، ومن يخمّنه يجري مكالمات على حسابك. يلزمه ⁨%1⁩ حرفًا على الأقل. أنشئ واحدًا بالأمر: openssl rand -hex 32</translation>
    </message>
</context>
<context>
    <name>Ringproof::EntryDetails</name>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Choose an entry to see all of it.</source>
        <translation>اختر قيدًا لعرضه كاملًا.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>سُجّل الدخول باسم</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a user on a computer</comment>
        <translation>⁨%1⁩ على ⁨%2⁩</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>Run id</source>
        <translation>معرّف التشغيل</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>معرّف المكالمة</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Row of the log</source>
        <translation>صف السجل</translation>
    </message>
    <message>
        <source>This call</source>
        <translation>هذه المكالمة</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time of day and what happened</comment>
        <translation>⁨%1⁩  ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Ringproof::ExchangeModel</name>
    <message>
        <source>No answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>⁨%1⁩ مللي ثانية</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
</context>
<context>
    <name>Ringproof::ExchangeSection</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Copy the exchange</source>
        <translation>نسخ التبادل</translation>
    </message>
    <message>
        <source>Requests and replies</source>
        <translation>الطلبات والردود</translation>
    </message>
    <message>
        <source>What this window has said to Plivo, and what came back. Credentials and codes are never kept.</source>
        <translation>ما أرسلته هذه النافذة إلى Plivo، وما عاد منه. لا يُحتفظ ببيانات الاعتماد ولا بالرموز أبدًا.</translation>
    </message>
    <message>
        <source>Nothing yet. Place a call on the page Verify, and its requests are listed here.</source>
        <translation>لا شيء بعد. أجرِ مكالمة في صفحة «التحقق»، وستظهر طلباتها هنا.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
</context>
<context>
    <name>Ringproof::FateSection</name>
    <message>
        <source>The next call</source>
        <translation>المكالمة التالية</translation>
    </message>
    <message>
        <source>What the simulator does with the next call, whatever its number says. The calls after it go by their numbers again.</source>
        <translation>ما يفعله المحاكي بالمكالمة التالية، أيًا كان رقمها. أما المكالمات بعدها فتتبع أرقامها من جديد.</translation>
    </message>
    <message>
        <source>What the next call comes to</source>
        <translation>مآل المكالمة التالية</translation>
    </message>
    <message>
        <source>As its number says</source>
        <translation>حسب رقمها</translation>
    </message>
</context>
<context>
    <name>Ringproof::FirstRun</name>
    <message>
        <source>My team</source>
        <translation>فريقي</translation>
    </message>
    <message>
        <source>My team %1</source>
        <translation>فريقي ⁨%1⁩</translation>
    </message>
    <message>
        <source>Codes in a shared Redis are sealed under a key that all desks have. Paste the team&apos;s, or make one if this is the first desk.</source>
        <translation>تُختم الرموز في Redis مشترك بمفتاح لدى كل محطات العمل. الصق مفتاح الفريق، أو أنشئ مفتاحًا إذا كانت هذه أول محطة.</translation>
    </message>
</context>
<context>
    <name>Ringproof::FirstRunDialog</name>
    <message>
        <source>The sandbox</source>
        <translation>بيئة التجربة</translation>
    </message>
    <message>
        <source>It has a simulated phone that rings on the screen and speaks the code. No real phone rings, and nothing is charged.</source>
        <translation>فيها هاتف محاكى يرنّ على الشاشة ويقرأ الرمز. لا يرنّ أي هاتف حقيقي، ولا يُحتسب أي مبلغ.</translation>
    </message>
    <message>
        <source>1. Fill in a number of the sandbox, and press Enter.
2. Answer the phone at the side, and listen or read.
3. Type the code that you heard. Done: that is all that a desk does.</source>
        <translation>1. املأ رقمًا من بيئة التجربة، واضغط Enter.
2. رُدّ على الهاتف في الجانب، واستمع أو اقرأ.
3. اكتب الرمز الذي سمعته. انتهى: هذا كل ما تفعله محطة العمل.</translation>
    </message>
    <message>
        <source>Fill in a number</source>
        <translation>املأ رقمًا</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>اسم ملف التعريف</translation>
    </message>
    <message>
        <source>As it is shown on top of the window. You can have several profiles side by side.</source>
        <translation>كما يظهر أعلى النافذة. يمكن أن يكون لديك عدة ملفات تعريف جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Result of the step</source>
        <translation>نتيجة الخطوة</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>تخطّي هذه الخطوة</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Set up Ringproof</source>
        <translation>إعداد Ringproof</translation>
    </message>
    <message>
        <source>Problem with the name</source>
        <translation>مشكلة في الاسم</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>جرّبه</translation>
    </message>
    <message>
        <source>Ringproof begins in the sandbox, where you can do everything that a desk does.</source>
        <translation>يبدأ Ringproof في بيئة التجربة، حيث يمكنك فعل كل ما تفعله محطة العمل.</translation>
    </message>
    <message>
        <source>Connect Plivo</source>
        <translation>ربط Plivo</translation>
    </message>
    <message>
        <source>Plivo places the real calls. Paste what its console shows; Check asks Plivo whether it is right.</source>
        <translation>يُجري Plivo المكالمات الحقيقية. الصق ما تعرضه وحدة تحكمه؛ ويسأل زر الفحص Plivo هل هو صحيح.</translation>
    </message>
    <message>
        <source>Choose the store</source>
        <translation>اختيار المخزن</translation>
    </message>
    <message>
        <source>Where live codes are kept: on this computer, or in a Redis for several desks. You can change it later in the settings.</source>
        <translation>مكان حفظ الرموز السارية: على هذا الحاسوب، أو في Redis لعدة محطات عمل. يمكنك تغييره لاحقًا في الإعدادات.</translation>
    </message>
    <message>
        <source>Make the profile</source>
        <translation>إنشاء ملف التعريف</translation>
    </message>
    <message>
        <source>A profile needs the Plivo account: auth id, token, PHLO and caller id. Skip the step to stay in the sandbox; what you have typed is kept.</source>
        <translation>يحتاج ملف التعريف إلى حساب Plivo: auth id وauth token وPHLO ورقم المتصل. تخطَّ الخطوة للبقاء في بيئة التجربة؛ وسيُحتفظ بما كتبته.</translation>
    </message>
    <message>
        <source>The profile is there</source>
        <translation>أُنشئ ملف التعريف</translation>
    </message>
    <message>
        <source>Something about it is good to know before it is opened.</source>
        <translation>هناك ما يحسن معرفته عنه قبل فتحه.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Ringproof::FlagSetting</name>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
</context>
<context>
    <name>Ringproof::GuideSection</name>
    <message>
        <source>Making the PHLO</source>
        <translation>إنشاء PHLO</translation>
    </message>
    <message>
        <source>A PHLO is the flow that Plivo runs for each call. It is put together once, in Plivo&apos;s console: choose PHLO, Create New PHLO, then Build my own. After each node, click Validate.</source>
        <translation>‏PHLO هو التدفق الذي يشغّله Plivo لكل مكالمة. يُبنى مرة واحدة في وحدة تحكم Plivo: اختر PHLO، ثم Create New PHLO، ثم Build my own. وبعد كل عقدة انقر Validate.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Click the Start node. Under API Request, add these keys; their values may stay empty.</source>
        <translation>انقر عقدة Start. وتحت API Request أضف هذه المفاتيح؛ ويمكن أن تبقى قيمها فارغة.</translation>
    </message>
    <message>
        <source>Key 1</source>
        <translation>المفتاح 1</translation>
    </message>
    <message>
        <source>Key 2</source>
        <translation>المفتاح 2</translation>
    </message>
    <message>
        <source>Key 3</source>
        <translation>المفتاح 3</translation>
    </message>
    <message>
        <source>Key 4</source>
        <translation>المفتاح 4</translation>
    </message>
    <message>
        <source>Initiate Call</source>
        <translation>Initiate Call</translation>
    </message>
    <message>
        <source>Drag Initiate Call onto the canvas and connect it to Start&apos;s state API Request. Connect its state Voicemail to a Hangup node, so that no answering machine is told a code.</source>
        <translation>اسحب Initiate Call إلى اللوحة وصِلها بالحالة API Request لعقدة Start. وصِل حالتها Voicemail بعقدة Hangup، حتى لا يُقال الرمز لأي جهاز رد آلي.</translation>
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
        <translation>Get Input، قبل الرمز</translation>
    </message>
    <message>
        <source>Keeps the code from answering machines that Plivo doesn&apos;t notice. Connect it to Answered, let it take 1 digit, and give it this text as its prompt. The next node is connected to its state for an input.</source>
        <translation>تحجب الرمز عن أجهزة الرد الآلي التي لا ينتبه لها Plivo. صِلها بـ Answered، واجعلها تأخذ رقمًا واحدًا، وأعطها هذا النص كرسالة. وتوصَل العقدة التالية بحالتها الخاصة بالإدخال.</translation>
    </message>
    <message>
        <source>Play Audio</source>
        <translation>Play Audio</translation>
    </message>
    <message>
        <source>Connect it to Answered, or to the node before. Under Speak Text choose Amazon Polly, and paste this text.</source>
        <translation>صِلها بـ Answered، أو بالعقدة السابقة. وتحت Speak Text اختر Amazon Polly، والصق هذا النص.</translation>
    </message>
    <message>
        <source>Get Input, after the code</source>
        <translation>Get Input، بعد الرمز</translation>
    </message>
    <message>
        <source>Lets the customer key the code in on the phone instead of reading it out. Connect it to Play Audio&apos;s last state, and give it this text as its prompt.</source>
        <translation>تتيح للعميل إدخال الرمز على الهاتف بدلًا من قراءته لك. صِلها بآخر حالة لعقدة Play Audio، وأعطها هذا النص كرسالة.</translation>
    </message>
    <message>
        <source>Number of digits</source>
        <translation>عدد الأرقام</translation>
    </message>
    <message>
        <source>HTTP Request</source>
        <translation>HTTP Request</translation>
    </message>
    <message>
        <source>Sends what was keyed in to Ringproof, which has to be reachable from the internet for that. The page Endpoint has every setting of this node, ready to be copied.</source>
        <translation>ترسل ما أُدخل إلى Ringproof، ويجب لذلك أن يمكن الوصول إليه من الإنترنت. في صفحة «نقطة النهاية» كل إعدادات هذه العقدة، جاهزة للنسخ.</translation>
    </message>
    <message>
        <source>Go to Endpoint</source>
        <translation>الانتقال إلى «نقطة النهاية»</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Decides by the reply. As its variable choose “status” of the HTTP Request node (type {{ to see the list), and connect one Play Audio node to the branch that equals this value, another one to the rest.</source>
        <translation>تقرر حسب الرد. اختر متغيرًا لها «status» من عقدة HTTP Request (اكتب {{ لرؤية القائمة)، وصِل عقدة Play Audio بالفرع الذي يساوي هذه القيمة، وعقدة أخرى بالباقي.</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>Give the PHLO a name and save it. Its id is on Plivo&apos;s list of PHLOs; it goes into this profile&apos;s settings as:</source>
        <translation>أعطِ PHLO اسمًا واحفظه. معرّفه في قائمة PHLO لدى Plivo؛ ويوضع في إعدادات ملف التعريف هذا تحت:</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Copy the text: %1</source>
        <translation>نسخ النص: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Ringproof::GuideStep</name>
    <message>
        <source>Step %1: %2</source>
        <translation>الخطوة ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
</context>
<context>
    <name>Ringproof::HandOver</name>
    <message>
        <source>Ringproof is open already; its window comes to the front.</source>
        <translation>Ringproof مفتوح بالفعل؛ وستظهر نافذته في المقدمة.</translation>
    </message>
    <message>
        <source>Ringproof is open already, but doesn&apos;t answer. Close its window, or end its process, and start it again.</source>
        <translation>Ringproof مفتوح بالفعل، لكنه لا يجيب. أغلق نافذته، أو أنهِ عمليته، ثم شغّله مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Handset</name>
    <message>
        <source>“%1”</source>
        <translation>«⁨%1⁩»</translation>
    </message>
    <message>
        <source>Phone state</source>
        <translation>حالة الهاتف</translation>
    </message>
    <message>
        <source>Spoken words</source>
        <translation>الكلام المنطوق</translation>
    </message>
    <message>
        <source>Spoken digits</source>
        <translation>الأرقام المنطوقة</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;رد</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>ر&amp;فض</translation>
    </message>
    <message>
        <source>&amp;Hang up</source>
        <translation>إ&amp;نهاء المكالمة</translation>
    </message>
    <message>
        <source>Handset</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Keyed in: %1</source>
        <translation>أُدخل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>This phone stands in for the customer&apos;s. It rings here when you call a number.</source>
        <translation>يحل هذا الهاتف محل هاتف العميل. ويرنّ هنا عندما تتصل برقم.</translation>
    </message>
    <message>
        <source>A call is on its way…</source>
        <translation>المكالمة في الطريق…</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>مكالمة من ⁨%1⁩</translation>
    </message>
    <message>
        <source>In a call, about to speak</source>
        <translation>في مكالمة، على وشك الكلام</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>في مكالمة</translation>
    </message>
    <message>
        <source>Call over: %1</source>
        <translation>انتهت المكالمة: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Ringproof::HandsetPanel</name>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>يرنّ</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>في مكالمة</translation>
    </message>
    <message>
        <source>over</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Ring aloud</source>
        <translation>رنين مسموع</translation>
    </message>
    <message>
        <source>Speak aloud</source>
        <translation>كلام مسموع</translation>
    </message>
    <message>
        <source>Customer&apos;s phone (simulated)</source>
        <translation>هاتف العميل (محاكى)</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>الهواتف</translation>
    </message>
    <message>
        <source>Plays the system&apos;s alert sound while a simulated phone rings</source>
        <translation>يشغّل صوت التنبيه في النظام أثناء رنين هاتف محاكى</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 rings too</source>
        <translation>⁨%1⁩ يرنّ أيضًا</translation>
    </message>
    <message>
        <source>Shows the phone of this number</source>
        <translation>يعرض هاتف هذا الرقم</translation>
    </message>
</context>
<context>
    <name>Ringproof::Health</name>
    <message>
        <source>Store: connecting</source>
        <translation>المخزن: جارٍ الاتصال</translation>
    </message>
    <message>
        <source>The store of the codes hasn&apos;t answered yet.</source>
        <translation>لم يُجب مخزن الرموز بعد.</translation>
    </message>
    <message>
        <source>Calls: none yet</source>
        <translation>المكالمات: لا شيء بعد</translation>
    </message>
    <message>
        <source>No call has been placed since the window was opened.</source>
        <translation>لم تُجرَ أي مكالمة منذ فتح النافذة.</translation>
    </message>
    <message>
        <source>Store: connected</source>
        <translation>المخزن: متصل</translation>
    </message>
    <message>
        <source>%1, answered in %2 ms.</source>
        <translation>⁨%1⁩، أجاب خلال ⁨%2⁩ مللي ثانية.</translation>
    </message>
    <message>
        <source>Store: not reachable</source>
        <translation>المخزن: تعذّر الوصول</translation>
    </message>
    <message>
        <source>Calls: working</source>
        <translation>المكالمات: تعمل</translation>
    </message>
    <message>
        <source>The last call was accepted at %1.</source>
        <translation>قُبلت آخر مكالمة في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Calls: last one rejected</source>
        <translation>المكالمات: رُفضت الأخيرة</translation>
    </message>
    <message>
        <source>The last call was rejected at %1.</source>
        <translation>رُفضت آخر مكالمة في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Calls: last one not confirmed</source>
        <translation>المكالمات: الأخيرة غير مؤكدة</translation>
    </message>
    <message>
        <source>The last call was asked for at %1, and no clear answer came.</source>
        <translation>طُلبت آخر مكالمة في ⁨%1⁩، ولم يأتِ جواب واضح.</translation>
    </message>
    <message>
        <source>Audit log: not written</source>
        <translation>سجل التدقيق: لا يُكتب</translation>
    </message>
</context>
<context>
    <name>Ringproof::HistoryFilter</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Search by number</source>
        <translation>بحث برقم</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>من قام به</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>من … إلى …</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
</context>
<context>
    <name>Ringproof::HistoryModel</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Row %1 is missing from the log</source>
        <translation>الصف ⁨%1⁩ مفقود من السجل</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
</context>
<context>
    <name>Ringproof::HistoryPage</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>فحص السجل</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>State of the history</source>
        <translation>حالة المحفوظات</translation>
    </message>
    <message>
        <source>Entries found</source>
        <translation>القيود الموجودة</translation>
    </message>
    <message>
        <source>What was done on this computer, the newest first. Numbers are masked, and no code is ever kept.</source>
        <translation>ما جرى على هذا الحاسوب، الأحدث أولًا. الأرقام مخفية جزئيًا، ولا يُحتفظ برمز أبدًا.</translation>
    </message>
    <message>
        <source>Comma-separated values…</source>
        <translation>قيم مفصولة بفواصل…</translation>
    </message>
    <message>
        <source>JSON Lines…</source>
        <translation>JSON Lines…</translation>
    </message>
    <message>
        <source>Writes the entries that are found into a file</source>
        <translation>يكتب القيود الموجودة في ملف</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>تصدير المحفوظات</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>%n قيود</numerusform>
            <numerusform>%n قيدًا</numerusform>
            <numerusform>%n قيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), still counting…</source>
        <translation>
            <numerusform>لا قيود، والعدّ مستمر…</numerusform>
            <numerusform>قيد واحد، والعدّ مستمر…</numerusform>
            <numerusform>قيدان، والعدّ مستمر…</numerusform>
            <numerusform>%n قيود، والعدّ مستمر…</numerusform>
            <numerusform>%n قيدًا، والعدّ مستمر…</numerusform>
            <numerusform>%n قيد، والعدّ مستمر…</numerusform>
        </translation>
    </message>
    <message>
        <source>The log can&apos;t be read</source>
        <translation>تعذّرت قراءة السجل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
        <source>Every call, every code that is entered and every hang-up on this computer will be listed here.</source>
        <translation>ستظهر هنا كل مكالمة، وكل رمز يُدخل، وكل إنهاء لمكالمة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No entry matches the search. Numbers are found by the whole number only, because the log doesn&apos;t hold them.</source>
        <translation>لا قيد يطابق البحث. لا يُعثر على الأرقام إلا بالرقم الكامل، لأن السجل لا يحتفظ بها.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>Ringproof::HistoryTask</name>
    <message>
        <source>%1 can&apos;t be written (%2). Nothing was exported. Choose a folder that you may write to.</source>
        <translation>تعذّرت كتابة ⁨%1⁩ (⁨%2⁩). لم يُصدَّر شيء. اختر مجلدًا يمكنك الكتابة فيه.</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>جارٍ التصدير إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>أُوقف التصدير. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Make room or choose another place, then export again.</source>
        <translation>تعذّرت كتابة ⁨%1⁩ (⁨%2⁩). أفسح مساحة أو اختر مكانًا آخر، ثم صدّر مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry(s) written.</source>
        <translation>
            <numerusform>⁨%1⁩: لم يُكتب أي قيد.</numerusform>
            <numerusform>⁨%1⁩: كُتب قيد واحد.</numerusform>
            <numerusform>⁨%1⁩: كُتب قيدان.</numerusform>
            <numerusform>⁨%1⁩: كُتبت %n قيود.</numerusform>
            <numerusform>⁨%1⁩: كُتب %n قيدًا.</numerusform>
            <numerusform>⁨%1⁩: كُتب %n قيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the log</source>
        <translation>جارٍ فحص السجل</translation>
    </message>
</context>
<context>
    <name>Ringproof::HttpServer</name>
    <message>
        <source>The request doesn&apos;t say clearly where its body ends. Send one Content-Length.</source>
        <translation>لا يبيّن الطلب بوضوح أين ينتهي متنه. أرسل Content-Length واحدًا.</translation>
    </message>
    <message>
        <source>There are no WebSockets here.</source>
        <translation>لا توجد WebSockets هنا.</translation>
    </message>
    <message>
        <source>The request is too large: at most %1 bytes are read.</source>
        <translation>الطلب كبير جدًا: يُقرأ ⁨%1⁩ بايت على الأكثر.</translation>
    </message>
    <message>
        <source>This method is not served here.</source>
        <translation>هذه الطريقة غير مدعومة هنا.</translation>
    </message>
    <message>
        <source>The request took too long to arrive.</source>
        <translation>استغرق وصول الطلب وقتًا طويلًا جدًا.</translation>
    </message>
    <message>
        <source>Port %1 of %2 is taken by another program, so nothing is served there. Stop that program, or choose another port.</source>
        <translation>يشغل برنامج آخر المنفذ ⁨%1⁩ على ⁨%2⁩، فلا خدمة هناك. أوقف ذلك البرنامج، أو اختر منفذًا آخر.</translation>
    </message>
    <message>
        <source>The system doesn&apos;t allow serving on port %1 of %2: ports below 1024 belong to administrators. Choose a port of 1024 or above.</source>
        <translation>لا يسمح النظام بالخدمة على المنفذ ⁨%1⁩ على ⁨%2⁩: المنافذ التي دون 1024 للمسؤولين. اختر المنفذ 1024 أو أعلى.</translation>
    </message>
    <message>
        <source>This computer has no address %1, so nothing can be served there. Choose 127.0.0.1 or one of its own.</source>
        <translation>ليس لهذا الحاسوب عنوان ⁨%1⁩، فلا يمكن تقديم شيء هناك. اختر 127.0.0.1 أو أحد عناوينه.</translation>
    </message>
    <message>
        <source>Port %1 of %2 can&apos;t be served: %3. Choose another address or port.</source>
        <translation>تعذّرت الخدمة على المنفذ ⁨%1⁩ على ⁨%2⁩: ⁨%3⁩. اختر عنوانًا آخر أو منفذًا آخر.</translation>
    </message>
    <message>
        <source>HTTPS needs a certificate and its private key. Give both, or neither.</source>
        <translation>يحتاج HTTPS إلى شهادة ومفتاحها الخاص. أعطِ كليهما، أو لا تعطِ أيًا منهما.</translation>
    </message>
</context>
<context>
    <name>Ringproof::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>How calls went, as this computer&apos;s audit log has it.</source>
        <translation>كيف سارت المكالمات، حسب سجل التدقيق في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Calls and what came of them</source>
        <translation>المكالمات وما آلت إليه</translation>
    </message>
    <message>
        <source>A code that was verified right after midnight counts for the new day.</source>
        <translation>الرمز الذي تم التحقق منه بعد منتصف الليل مباشرة يُحتسب لليوم الجديد.</translation>
    </message>
    <message>
        <source>From the call to the right code</source>
        <translation>من المكالمة إلى الرمز الصحيح</translation>
    </message>
    <message>
        <source>How many customers needed how many seconds.</source>
        <translation>كم عميلًا احتاج كم ثانية.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>The audit log keeps a number&apos;s calling code, which some countries share.</source>
        <translation>يحتفظ سجل التدقيق برمز اتصال الرقم، وتشترك فيه بعض البلدان.</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>ساعة اليوم</translation>
    </message>
    <message>
        <source>By this computer&apos;s time zone.</source>
        <translation>حسب المنطقة الزمنية لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>The last 13 weeks</source>
        <translation>آخر 13 أسبوعًا</translation>
    </message>
    <message>
        <source>The last 52 weeks</source>
        <translation>آخر 52 أسبوعًا</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>The profile %1</source>
        <translation>ملف التعريف ⁨%1⁩</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>كل ملفات التعريف</translation>
    </message>
    <message>
        <source>Reading the audit log</source>
        <translation>جارٍ قراءة سجل التدقيق</translation>
    </message>
</context>
<context>
    <name>Ringproof::JobThread</name>
    <message>
        <source>The file is being closed, so nothing was done.</source>
        <translation>الملف قيد الإغلاق، فلم يُفعل شيء.</translation>
    </message>
</context>
<context>
    <name>Ringproof::KeyFigures</name>
    <message>
        <source>Calls placed</source>
        <translation>المكالمات المُجراة</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Share verified</source>
        <translation>نسبة ما تم التحقق منه</translation>
    </message>
    <message>
        <source>Half took at most</source>
        <translation>استغرق نصفها على الأكثر</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>⁨%1⁩ %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>⁨%1⁩ ث</translation>
    </message>
</context>
<context>
    <name>Ringproof::KeypadConfirmation</name>
    <message>
        <source>Codes can&apos;t be keyed in on the simulated phone.</source>
        <translation>لا يمكن إدخال الرموز على الهاتف المحاكى.</translation>
    </message>
</context>
<context>
    <name>Ringproof::LanguageBox</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The language in which the call speaks</source>
        <translation>اللغة التي تتكلم بها المكالمة</translation>
    </message>
    <message>
        <source>Usual language</source>
        <translation>اللغة المعتادة</translation>
    </message>
</context>
<context>
    <name>Ringproof::LanguagesSetting</name>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Tag of the language</source>
        <translation>وسم اللغة</translation>
    </message>
    <message>
        <source>The PHLO&apos;s id</source>
        <translation>معرّف PHLO</translation>
    </message>
    <message>
        <source>PHLO of the language</source>
        <translation>‏PHLO اللغة</translation>
    </message>
    <message>
        <source>Remove the language</source>
        <translation>إزالة اللغة</translation>
    </message>
</context>
<context>
    <name>Ringproof::MainWindow</name>
    <message>
        <source>%1 – Ringproof</source>
        <translation>⁨%1⁩ – Ringproof</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>Another customer at the same time (%1)</source>
        <translation>عميل آخر في الوقت نفسه (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Verify page</source>
        <translation>صفحة التحقق</translation>
    </message>
    <message>
        <source>Active codes</source>
        <translation>الرموز السارية</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Voice and PHLO</source>
        <translation>الصوت وPHLO</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Workbench</source>
        <translation>منضدة الاختبار</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) need attention</source>
        <translation>
            <numerusform>لا عملاء بحاجة إلى انتباه</numerusform>
            <numerusform>عميل واحد بحاجة إلى انتباه</numerusform>
            <numerusform>عميلان بحاجة إلى انتباه</numerusform>
            <numerusform>%n عملاء بحاجة إلى انتباه</numerusform>
            <numerusform>%n عميلًا بحاجة إلى انتباه</numerusform>
            <numerusform>%n عميل بحاجة إلى انتباه</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;Set up Ringproof…</source>
        <translation>إ&amp;عداد Ringproof…</translation>
    </message>
    <message>
        <source>&amp;About Ringproof</source>
        <translation>&amp;حول Ringproof</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;العميل</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>عميل &amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Close customer</source>
        <translation>إ&amp;غلاق العميل</translation>
    </message>
    <message>
        <source>Go to the n&amp;ext one</source>
        <translation>الانتقال إلى ال&amp;تالي</translation>
    </message>
    <message>
        <source>Go to the &amp;previous one</source>
        <translation>الانتقال إلى ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>ال&amp;هاتف</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;رد</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>ر&amp;فض</translation>
    </message>
    <message>
        <source>&amp;Hang up</source>
        <translation>إ&amp;نهاء المكالمة</translation>
    </message>
    <message>
        <source>&amp;Show the simulated phone</source>
        <translation>إ&amp;ظهار الهاتف المحاكى</translation>
    </message>
    <message>
        <source>Store health</source>
        <translation>حالة المخزن</translation>
    </message>
    <message>
        <source>Call health</source>
        <translation>حالة المكالمات</translation>
    </message>
    <message>
        <source>Audit log health</source>
        <translation>حالة سجل التدقيق</translation>
    </message>
    <message>
        <source>Storage of codes</source>
        <translation>تخزين الرموز</translation>
    </message>
    <message>
        <source>Codes: stored readable</source>
        <translation>الرموز: مخزّنة مكشوفة</translation>
    </message>
    <message>
        <source>This profile shares its codes with other programs, so they are stored as they are: whoever can read the store can read them, and a program that checks a code by itself may let it in twice.</source>
        <translation>يشارك ملف التعريف هذا رموزه مع برامج أخرى، ولذلك تُخزَّن كما هي: من يستطيع قراءة المخزن يستطيع قراءتها، والبرنامج الذي يفحص رمزًا بنفسه قد يقبله مرتين.</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation>المحاولة التالية بعد ⁨%1⁩</translation>
    </message>
    <message>
        <source>About Ringproof</source>
        <translation>حول Ringproof</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Ringproof %1&lt;/h3&gt;&lt;p&gt;Proves that a person holds a phone number: a call reads out a code, and the code comes back.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Ringproof ⁨%1⁩&lt;/h3&gt;&lt;p&gt;يثبت أن شخصًا يملك رقم هاتف: مكالمة تقرأ رمزًا، ثم يعود الرمز.&lt;/p&gt;&lt;p&gt;برنامج حر بموجب رخصة GNU العمومية العامة، الإصدار 3 أو أحدث.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Ringproof::ManageCard</name>
    <message>
        <source>Profiles</source>
        <translation>ملفات التعريف</translation>
    </message>
    <message>
        <source>A profile is one way of working: an account, a PHLO, a store, and rules. They lie side by side, and are switched on top of the window.</source>
        <translation>ملف التعريف طريقة عمل واحدة: حساب وPHLO ومخزن وقواعد. توجد جنبًا إلى جنب، ويُبدَّل بينها أعلى النافذة.</translation>
    </message>
    <message>
        <source>Problem with the name</source>
        <translation>مشكلة في الاسم</translation>
    </message>
    <message>
        <source>Result of the change of profiles</source>
        <translation>نتيجة تغيير ملفات التعريف</translation>
    </message>
    <message>
        <source>Create a profile</source>
        <translation>إنشاء ملف تعريف</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Duplicate this profile</source>
        <translation>تكرار ملف التعريف هذا</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Rename this profile</source>
        <translation>إعادة تسمية ملف التعريف هذا</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete this profile</source>
        <translation>حذف ملف التعريف هذا</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>اسم ملف التعريف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>نسخة من ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <translation>نسخة من ⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>The copy has the same settings and secrets. What shall it be called?</source>
        <translation>للنسخة الإعدادات والأسرار نفسها. ما اسمها؟</translation>
    </message>
    <message>
        <source>What shall the profile be called?</source>
        <translation>ما اسم ملف التعريف؟</translation>
    </message>
    <message>
        <source>Delete the profile %1? Its settings and its secrets go, and can&apos;t be brought back. The store and the audit log stay as they are.</source>
        <translation>هل تريد حذف ملف التعريف ⁨%1⁩؟ ستُحذف إعداداته وأسراره، ولا يمكن استعادتها. ويبقى المخزن وسجل التدقيق كما هما.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>The profile %1 is there. Switch to it on top of the window.</source>
        <translation>ملف التعريف ⁨%1⁩ جاهز. انتقل إليه أعلى النافذة.</translation>
    </message>
    <message>
        <source>The profile %1 is there, but without its secrets: %2</source>
        <translation>ملف التعريف ⁨%1⁩ جاهز، لكن دون أسراره: ⁨%2⁩</translation>
    </message>
    <message>
        <source>The profile is gone, but not its secrets: %1</source>
        <translation>حُذف ملف التعريف، لكن لم تُحذف أسراره: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Customers under way</source>
        <translation>عملاء قيد المعالجة</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) still have a call or a live code. Their cards leave the screen; their calls go on, and their codes stay valid until they run out.</source>
        <translation>
            <numerusform>لا عملاء لديهم مكالمة أو رمز سارٍ.</numerusform>
            <numerusform>لا يزال لدى عميل واحد مكالمة أو رمز سارٍ. تختفي بطاقته من الشاشة؛ وتستمر مكالمته ويبقى رمزه ساريًا حتى ينتهي.</numerusform>
            <numerusform>لا يزال لدى عميلين مكالمة أو رمز سارٍ. تختفي بطاقتاهما من الشاشة؛ وتستمر المكالمات وتبقى الرموز سارية حتى تنتهي.</numerusform>
            <numerusform>لا يزال لدى %n عملاء مكالمة أو رمز سارٍ. تختفي بطاقاتهم من الشاشة؛ وتستمر المكالمات وتبقى الرموز سارية حتى تنتهي.</numerusform>
            <numerusform>لا يزال لدى %n عميلًا مكالمة أو رمز سارٍ. تختفي بطاقاتهم من الشاشة؛ وتستمر المكالمات وتبقى الرموز سارية حتى تنتهي.</numerusform>
            <numerusform>لا يزال لدى %n عميل مكالمة أو رمز سارٍ. تختفي بطاقاتهم من الشاشة؛ وتستمر المكالمات وتبقى الرموز سارية حتى تنتهي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ringproof::MaskedNumber</name>
    <message>
        <source>Show the number</source>
        <translation>إظهار الرقم</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
</context>
<context>
    <name>Ringproof::MissingSecrets</name>
    <message>
        <source>On the first page of Plivo&apos;s console, beside the auth id.</source>
        <translation>في الصفحة الأولى لوحدة تحكم Plivo، بجانب auth id.</translation>
    </message>
    <message>
        <source>Leave it empty if the Redis asks for none.</source>
        <translation>اتركه فارغًا إذا كان Redis لا يطلب كلمة مرور.</translation>
    </message>
    <message>
        <source>64 hex digits, the same at every desk. A code that was sealed under another key can&apos;t be verified.</source>
        <translation>‏64 رقمًا ست عشريًا، نفسها في كل محطات العمل. الرمز المختوم بمفتاح آخر لا يمكن التحقق منه.</translation>
    </message>
    <message>
        <source>Give what is missing</source>
        <translation>إدخال ما ينقص</translation>
    </message>
    <message>
        <source>It goes into the system&apos;s keychain, and never into a file. Without a keychain it is kept until Ringproof ends, and asked for again the next time.</source>
        <translation>يُحفظ في سلسلة مفاتيح النظام، ولا يُحفظ في ملف أبدًا. من دون سلسلة مفاتيح يبقى حتى ينتهي Ringproof، ويُطلب من جديد في المرة التالية.</translation>
    </message>
    <message>
        <source>Result of keeping the secrets</source>
        <translation>نتيجة حفظ الأسرار</translation>
    </message>
    <message>
        <source>Keep and open</source>
        <translation>الحفظ والفتح</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>لا يزال ينقص: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح ⁨%1⁩</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>Ringproof::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>Ringproof::NumberSection</name>
    <message>
        <source>Call</source>
        <translation>اتصل</translation>
    </message>
    <message>
        <source>Problem with the number</source>
        <translation>مشكلة في الرقم</translation>
    </message>
    <message>
        <source>Verify a phone number</source>
        <translation>التحقق من رقم هاتف</translation>
    </message>
    <message>
        <source>The number gets a call, and a voice reads out a code. Whoever holds the phone repeats the code to you.</source>
        <translation>يتلقى الرقم مكالمة، ويقرأ صوت رمزًا. ومن يحمل الهاتف يردد لك الرمز.</translation>
    </message>
    <message>
        <source>Customer&apos;s number</source>
        <translation>رقم العميل</translation>
    </message>
    <message>
        <source>Type or paste a number</source>
        <translation>اكتب رقمًا أو الصقه</translation>
    </message>
    <message>
        <source>This number can be called again in %1.</source>
        <translation>يمكن الاتصال بهذا الرقم مرة أخرى بعد ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Country if none is given: %1</source>
        <translation>البلد إن لم يُذكر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Begin with + and the country code.</source>
        <translation>ابدأ بعلامة + ورمز البلد.</translation>
    </message>
    <message>
        <source>Call in</source>
        <comment>a language</comment>
        <translation>الاتصال بلغة</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>جرّب ⁨%1⁩</translation>
    </message>
    <message>
        <source>Other outcomes…</source>
        <translation>نتائج أخرى…</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>⁨%1⁩ ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>⁨%1⁩ د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>⁨%1⁩ س</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Ringproof::OtpService</name>
    <message>
        <source>No call was placed. %1</source>
        <translation>لم تُجرَ أي مكالمة. ⁨%1⁩</translation>
    </message>
    <message>
        <source>No call was placed, because it couldn&apos;t be entered into the audit log. %1</source>
        <translation>لم تُجرَ أي مكالمة، لأنه تعذّر تدوينها في سجل التدقيق. ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 The code could not be withdrawn either; it runs out by itself, and this try counts against the number&apos;s limits.</source>
        <translation>⁨%1⁩ وتعذّر سحب الرمز أيضًا؛ ستنتهي صلاحيته من تلقاء نفسه، وتُحتسب هذه المحاولة من حدود الرقم.</translation>
    </message>
    <message>
        <source>The call was ended.</source>
        <translation>أُنهيت المكالمة.</translation>
    </message>
    <message>
        <source>The call had already ended by itself.</source>
        <translation>كانت المكالمة قد انتهت من نفسها.</translation>
    </message>
    <message>
        <source>Its code is revoked: nobody can use it any more.</source>
        <translation>أُبطل رمزها: لم يعد أحد يستطيع استخدامه.</translation>
    </message>
    <message>
        <source>Its code was gone before.</source>
        <translation>كان رمزها قد انتهى من قبل.</translation>
    </message>
    <message>
        <source>Its code couldn&apos;t be revoked; it runs out by itself. %1</source>
        <translation>تعذّر إبطال رمزها؛ ستنتهي صلاحيته من تلقاء نفسه. ⁨%1⁩</translation>
    </message>
    <message>
        <source>The call can&apos;t be ended from here: calls aren&apos;t followed. The phone may ring on.</source>
        <translation>لا يمكن إنهاء المكالمة من هنا: لا تُتبَّع المكالمات. قد يستمر رنين الهاتف.</translation>
    </message>
    <message>
        <source>Nothing was reset, because it couldn&apos;t be entered into the audit log. %1</source>
        <translation>لم يُعَد ضبط شيء، لأن ذلك تعذّر قيده في سجل التدقيق. ⁨%1⁩</translation>
    </message>
    <message>
        <source>The number isn&apos;t shown, because that couldn&apos;t be entered into the audit log. %1</source>
        <translation>لا يُعرض الرقم، لأن ذلك تعذّر قيده في سجل التدقيق. ⁨%1⁩</translation>
    </message>
    <message>
        <source>The numbers are masked, because showing them couldn&apos;t be entered into the audit log. %1</source>
        <translation>الأرقام محجوبة، لأن عرضها تعذّر قيده في سجل التدقيق. ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Ringproof::PhloClient</name>
    <message>
        <source>%1 Nobody was called.</source>
        <translation>⁨%1⁩ لم يُتصل بأحد.</translation>
    </message>
    <message>
        <source>The phone may still ring; if it doesn&apos;t within a minute, call again.</source>
        <translation>قد يرنّ الهاتف بعد؛ فإن لم يرنّ خلال دقيقة فاتصل مرة أخرى.</translation>
    </message>
    <message>
        <source>Nobody was called.</source>
        <translation>لم يُتصل بأحد.</translation>
    </message>
    <message>
        <source>“%1” is not a PHLO&apos;s id. Copy it again from the list of PHLOs in Plivo&apos;s console.</source>
        <translation>«⁨%1⁩» ليس معرّف PHLO. انسخه مرة أخرى من قائمة PHLO في وحدة تحكم Plivo.</translation>
    </message>
    <message>
        <source>Plivo knows no PHLO with the id “%1” in this account (status 404).</source>
        <translation>لا يعرف Plivo أي PHLO بالمعرّف «⁨%1⁩» في هذا الحساب (الحالة 404).</translation>
    </message>
    <message>
        <source>Check the id against the list of PHLOs in Plivo&apos;s console, and the auth id.</source>
        <translation>قارن المعرّف بقائمة PHLO في وحدة تحكم Plivo، وتأكد من auth id.</translation>
    </message>
    <message>
        <source>What %1 answered is not a PHLO. Check the PHLO address in the profile.</source>
        <translation>ما أجاب به ⁨%1⁩ ليس PHLO. تحقق من عنوان PHLO في ملف التعريف.</translation>
    </message>
    <message>
        <source>Plivo knows no account with the auth id “%1” (status 404).</source>
        <translation>لا يعرف Plivo أي حساب بقيمة auth id «⁨%1⁩» (الحالة 404).</translation>
    </message>
    <message>
        <source>Check the auth id against the first page of Plivo&apos;s console.</source>
        <translation>قارن auth id بما في الصفحة الأولى لوحدة تحكم Plivo.</translation>
    </message>
    <message>
        <source>What %1 answered is not a Plivo account. Check the Voice address in the profile.</source>
        <translation>ما أجاب به ⁨%1⁩ ليس حساب Plivo. تحقق من عنوان Voice في ملف التعريف.</translation>
    </message>
</context>
<context>
    <name>Ringproof::PhoneField</name>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
</context>
<context>
    <name>Ringproof::PlivoSection</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Both stand on the first page of Plivo&apos;s console (console.plivo.com), under Account.</source>
        <translation>كلاهما في الصفحة الأولى لوحدة تحكم Plivo ‏(console.plivo.com)، تحت Account.</translation>
    </message>
    <message>
        <source>Auth ID</source>
        <translation>Auth ID</translation>
    </message>
    <message>
        <source>Begins with MA or SA.</source>
        <translation>يبدأ بـ MA أو SA.</translation>
    </message>
    <message>
        <source>Opens the account, so it is kept with the secrets and never written to a file.</source>
        <translation>يفتح الحساب، ولذلك يُحفظ مع الأسرار ولا يُكتب في ملف أبدًا.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>The PHLO is the flow in Plivo that places the call and speaks the code. The page Voice and PHLO shows how it is made.</source>
        <translation>‏PHLO هو التدفق لدى Plivo الذي يُجري المكالمة ويقرأ الرمز. تبيّن صفحة «الصوت وPHLO» كيف يُنشأ.</translation>
    </message>
    <message>
        <source>PHLO ID</source>
        <translation>معرّف PHLO</translation>
    </message>
    <message>
        <source>In Plivo&apos;s console under PHLO, beside the flow&apos;s name.</source>
        <translation>في وحدة تحكم Plivo تحت PHLO، بجانب اسم التدفق.</translation>
    </message>
    <message>
        <source>Caller ID</source>
        <translation>رقم المتصل</translation>
    </message>
    <message>
        <source>The number that customers see: one of the account&apos;s, with + and country code.</source>
        <translation>الرقم الذي يراه العملاء: أحد أرقام الحساب، بعلامة + ورمز البلد.</translation>
    </message>
    <message>
        <source>Languages of calls</source>
        <translation>لغات المكالمات</translation>
    </message>
    <message>
        <source>Leave these empty if the PHLO speaks one language. A language is written as its tag: es, pt-BR.</source>
        <translation>اتركها فارغة إذا كان PHLO يتكلم لغة واحدة. تُكتب اللغة بوسمها: es، pt-BR.</translation>
    </message>
    <message>
        <source>A PHLO for each language</source>
        <translation>‏PHLO لكل لغة</translation>
    </message>
    <message>
        <source>Used in the place of the PHLO above when the call is to be in this language.</source>
        <translation>يُستخدم بدلًا من PHLO أعلاه عندما تكون المكالمة بهذه اللغة.</translation>
    </message>
    <message>
        <source>Key of the Start node</source>
        <translation>مفتاح عقدة Start</translation>
    </message>
    <message>
        <source>If one PHLO speaks several languages: the key under which it is told which.</source>
        <translation>إذا كان PHLO واحد يتكلم عدة لغات: المفتاح الذي يُبلَّغ تحته باللغة.</translation>
    </message>
    <message>
        <source>Usual language</source>
        <translation>اللغة المعتادة</translation>
    </message>
    <message>
        <source>Spoken where nobody chooses.</source>
        <translation>تُستخدم حيث لا يختار أحد.</translation>
    </message>
    <message>
        <source>Plivo&apos;s servers</source>
        <translation>خوادم Plivo</translation>
    </message>
    <message>
        <source>Right as they are, unless Plivo or your administrator tells you otherwise.</source>
        <translation>صحيحة كما هي، ما لم يخبرك Plivo أو المسؤول لديك بغير ذلك.</translation>
    </message>
    <message>
        <source>PHLO address</source>
        <translation>عنوان PHLO</translation>
    </message>
    <message>
        <source>Runs the flow. https:// only; http:// is accepted on this computer.</source>
        <translation>يشغّل التدفق. https:// فقط؛ ويُقبل http:// على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Voice address</source>
        <translation>عنوان Voice</translation>
    </message>
    <message>
        <source>Tells how a call goes.</source>
        <translation>يبيّن كيف تسير المكالمة.</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>جهة تصديق خاصة</translation>
    </message>
    <message>
        <source>A file (PEM) by its whole path. Only where a proxy of your organisation opens encrypted connections.</source>
        <translation>ملف (PEM) بمساره الكامل. فقط حيث يفتح وكيل في مؤسستك الاتصالات المشفّرة.</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>هل يعمل؟</translation>
    </message>
    <message>
        <source>Asks Plivo for the account and the PHLO, with what stands here now. No call is placed, and nothing is charged.</source>
        <translation>يسأل Plivo عن الحساب وعن PHLO بالقيم المكتوبة هنا الآن. لا تُجرى مكالمة، ولا يُحتسب أي مبلغ.</translation>
    </message>
    <message>
        <source>Check Plivo</source>
        <translation>فحص Plivo</translation>
    </message>
    <message>
        <source>Plivo knows the account and the PHLO.</source>
        <translation>يعرف Plivo الحساب وPHLO.</translation>
    </message>
    <message>
        <source>Calls won&apos;t work until this is mended.</source>
        <translation>لن تعمل المكالمات حتى يُصلَح ذلك.</translation>
    </message>
</context>
<context>
    <name>Ringproof::PolicySection</name>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>4 to 8 digits. Each digit more makes guessing ten times harder, and reading out longer.</source>
        <translation>من 4 إلى 8 أرقام. كل رقم إضافي يجعل التخمين أصعب عشر مرات، والقراءة أطول.</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>مدة الصلاحية</translation>
    </message>
    <message>
        <source>30 to 600. How long a code can be verified after its call was placed.</source>
        <translation>من 30 إلى 600. المدة التي يمكن فيها التحقق من الرمز بعد إجراء مكالمته.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثانية</translation>
    </message>
    <message>
        <source>Start anew when the call is answered</source>
        <translation>البدء من جديد عند الرد على المكالمة</translation>
    </message>
    <message>
        <source>The time to live begins again then, so that a phone that rings long leaves enough of it. Never past 10 minutes in all.</source>
        <translation>عندئذ تبدأ مدة الصلاحية من جديد، فيبقى منها ما يكفي إذا طال رنين الهاتف. ولا تتجاوز 10 دقائق إجمالًا.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>1 to 100. After this many wrong entries the code is gone.</source>
        <translation>من 1 إلى 100. بعد هذا العدد من الإدخالات الخاطئة ينتهي الرمز.</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>إدخالات</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>What keeps a customer from being called too often, and the account from being emptied. 0 switches a limit off.</source>
        <translation>ما يمنع كثرة الاتصال بالعميل واستنزاف الحساب. القيمة 0 توقف الحد.</translation>
    </message>
    <message>
        <source>Pause between two calls to a number</source>
        <translation>فترة الانتظار بين مكالمتين إلى رقم</translation>
    </message>
    <message>
        <source>Up to 604,800 (a week).</source>
        <translation>حتى 604,800 (أسبوع).</translation>
    </message>
    <message>
        <source>Calls to a number within an hour</source>
        <translation>المكالمات إلى رقم خلال ساعة</translation>
    </message>
    <message>
        <source>Any 60 minutes, not the hour of the clock.</source>
        <translation>أي 60 دقيقة، لا ساعة التوقيت.</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>مكالمات</translation>
    </message>
    <message>
        <source>Calls to a number within a day</source>
        <translation>المكالمات إلى رقم خلال يوم</translation>
    </message>
    <message>
        <source>Any 24 hours. Times the attempts, it is how often a code of a number can be guessed at in a day.</source>
        <translation>أي 24 ساعة. وبضربها في المحاولات ينتج عدد مرات تخمين رمز رقم في اليوم.</translation>
    </message>
    <message>
        <source>Calls of the account in a day</source>
        <translation>مكالمات الحساب في اليوم</translation>
    </message>
    <message>
        <source>All desks together, from midnight to midnight UTC.</source>
        <translation>كل محطات العمل معًا، من منتصف الليل إلى منتصف الليل بتوقيت UTC.</translation>
    </message>
    <message>
        <source>Who may be called</source>
        <translation>من يمكن الاتصال به</translation>
    </message>
    <message>
        <source>Premium-rate, shared-cost and satellite numbers are never called: they can cost any amount.</source>
        <translation>لا يُتصل أبدًا بالأرقام مرتفعة السعر ومشتركة التكلفة وأرقام الأقمار الصناعية: فقد تكلّف أي مبلغ.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Numbers of other countries are refused before anything is stored or paid for.</source>
        <translation>تُرفض أرقام البلدان الأخرى قبل تخزين أي شيء أو دفع ثمنه.</translation>
    </message>
    <message>
        <source>Also allowed</source>
        <translation>مسموح بها أيضًا</translation>
    </message>
    <message>
        <source>These kinds are refused unless they are ticked: they are often dear, and a machine often answers.</source>
        <translation>تُرفض هذه الأنواع ما لم تُحدَّد: فهي غالبًا غالية، وكثيرًا ما يرد جهاز.</translation>
    </message>
    <message>
        <source>Numbers that are never called</source>
        <translation>أرقام لا يُتصل بها أبدًا</translation>
    </message>
    <message>
        <source>One a line, with + and country code. With * at its end it stands for all numbers that begin so.</source>
        <translation>رقم في كل سطر، بعلامة + ورمز البلد. وإذا انتهى بـ * فهو يعني كل الأرقام التي تبدأ هكذا.</translation>
    </message>
</context>
<context>
    <name>Ringproof::ProfileBand</name>
    <message>
        <source>Practice only: no real phone rings, and nothing is charged.</source>
        <translation>للتدريب فقط: لا يرنّ أي هاتف حقيقي، ولا يُحتسب أي مبلغ.</translation>
    </message>
    <message>
        <source>Work on another profile (%1)</source>
        <translation>العمل بملف تعريف آخر (⁨%1⁩)</translation>
    </message>
</context>
<context>
    <name>Ringproof::ProfileButton</name>
    <message>
        <source>Profile %1</source>
        <translation>ملف التعريف ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Ringproof::ProfileDraft</name>
    <message>
        <source>Laid down for this computer. Ask %1 if it has to be changed.</source>
        <translation>مفروض على هذا الحاسوب. راجع ⁨%1⁩ إذا وجب تغييره.</translation>
    </message>
</context>
<context>
    <name>Ringproof::ProfileMenu</name>
    <message>
        <source>P&amp;rofile</source>
        <translation>&amp;ملف التعريف</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>⁨%1⁩ (تدريب)</translation>
    </message>
    <message>
        <source>%1 (can&apos;t be opened)</source>
        <translation>⁨%1⁩ (تعذّر فتحه)</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>إ&amp;دارة ملفات التعريف…</translation>
    </message>
</context>
<context>
    <name>Ringproof::ProfileSection</name>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Of the band on top of the window, so that profiles can&apos;t be mistaken for each other.</source>
        <translation>لون الشريط أعلى النافذة، حتى لا تختلط ملفات التعريف.</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <translation>⁨%1⁩ (+⁨%2⁩)</translation>
    </message>
    <message>
        <source>Usual country</source>
        <translation>البلد المعتاد</translation>
    </message>
    <message>
        <source>Of numbers that are typed without a country code.</source>
        <translation>للأرقام التي تُكتب دون رمز بلد.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>The line about a verification for the ticket. Leave it empty for the usual one, or write your own with %1.</source>
        <translation>السطر الخاص بالتحقق في التذكرة. اتركه فارغًا للسطر المعتاد، أو اكتب سطرك باستخدام ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>Ringproof::ProfileStore</name>
    <message>
        <source>The sandbox can&apos;t be changed. Make a profile of your own.</source>
        <translation>لا يمكن تغيير بيئة التجربة. أنشئ ملف تعريف خاصًا بك.</translation>
    </message>
    <message>
        <source>The profile “%1” was changed by somebody else in the meantime. Nothing was saved: open it again and repeat your change.</source>
        <translation>غيّر شخص آخر ملف التعريف «⁨%1⁩» في هذه الأثناء. لم يُحفظ شيء: افتحه مرة أخرى وكرر تغييرك.</translation>
    </message>
    <message>
        <source>The sandbox is no file, so it can&apos;t be copied. Make a profile of your own.</source>
        <translation>بيئة التجربة ليست ملفًا، فلا يمكن نسخها. أنشئ ملف تعريف خاصًا بك.</translation>
    </message>
    <message>
        <source>The sandbox keeps its name.</source>
        <translation>تحتفظ بيئة التجربة باسمها.</translation>
    </message>
    <message>
        <source>The profile “%1” can&apos;t be renamed (%2). It keeps its name.</source>
        <translation>تعذّرت إعادة تسمية ملف التعريف «⁨%1⁩» (⁨%2⁩). سيحتفظ باسمه.</translation>
    </message>
    <message>
        <source>The sandbox is always there and can&apos;t be removed.</source>
        <translation>بيئة التجربة موجودة دائمًا ولا يمكن إزالتها.</translation>
    </message>
    <message>
        <source>The profile “%1” can&apos;t be removed (%2). It is still there.</source>
        <translation>تعذّرت إزالة ملف التعريف «⁨%1⁩» (⁨%2⁩). لا يزال موجودًا.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Choose another name.</source>
        <translation>يوجد ملف تعريف «⁨%1⁩» بالفعل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The folder of the profiles, %1, can&apos;t be made. Nothing was changed; see to it that you may write there.</source>
        <translation>تعذّر إنشاء مجلد ملفات التعريف ⁨%1⁩. لم يتغير شيء؛ تأكد من أنه يمكنك الكتابة هناك.</translation>
    </message>
    <message>
        <source>Another program is changing profiles at this moment. Nothing was changed; try again.</source>
        <translation>يغيّر برنامج آخر ملفات التعريف في هذه اللحظة. لم يتغير شيء؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The folder of the profiles, %1, can&apos;t be written to. Nothing was changed; see to it that there is room and that you may write there.</source>
        <translation>تعذّرت الكتابة في مجلد ملفات التعريف ⁨%1⁩. لم يتغير شيء؛ تأكد من وجود مساحة ومن أنه يمكنك الكتابة هناك.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. There are: %2. Profiles are config files in %3.</source>
        <translation>لا يوجد ملف تعريف «⁨%1⁩». المتاح: ⁨%2⁩. ملفات التعريف هي ملفات إعداد في ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The profile “%1” can&apos;t be read (%2). See to it that you may read %3.</source>
        <translation>تعذّرت قراءة ملف التعريف «⁨%1⁩» (⁨%2⁩). تأكد من أنه يمكنك قراءة ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The profile “%1” can&apos;t be read (%2).</source>
        <translation>تعذّرت قراءة ملف التعريف «⁨%1⁩» (⁨%2⁩).</translation>
    </message>
    <message>
        <source>%1 is too large to be a config file.</source>
        <translation>⁨%1⁩ أكبر من أن يكون ملف إعداد.</translation>
    </message>
    <message>
        <source>The sandbox is always there and is not written to a file.</source>
        <translation>بيئة التجربة موجودة دائمًا ولا تُكتب في ملف.</translation>
    </message>
    <message>
        <source>The profile “%1” can&apos;t be saved (%2). What was there before is as it was.</source>
        <translation>تعذّر حفظ ملف التعريف «⁨%1⁩» (⁨%2⁩). بقي ما كان هناك كما هو.</translation>
    </message>
</context>
<context>
    <name>Ringproof::RailButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>page, what is new there</comment>
        <translation>⁨%1⁩ – ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Ringproof::RedisConnection</name>
    <message>
        <source>there is no host of the name %1</source>
        <translation>لا يوجد مضيف بالاسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>the host %1 can&apos;t be looked up: %2</source>
        <translation>تعذّر البحث عن المضيف ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>it expects TLS: write rediss:// in place of redis://</source>
        <translation>يتوقع TLS: اكتب rediss:// بدلًا من redis://</translation>
    </message>
    <message>
        <source>the look-up of its name takes long</source>
        <translation>البحث عن اسمه يستغرق وقتًا طويلًا</translation>
    </message>
    <message>
        <source>no answer by TLS; for a port without TLS, write redis:// in place of rediss://</source>
        <translation>لا جواب عبر TLS؛ لمنفذ بلا TLS اكتب redis:// بدلًا من rediss://</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا جواب</translation>
    </message>
    <message numerus="yes">
        <source>%1, after %n ms</source>
        <translation>
            <numerusform>⁨%1⁩، فورًا</numerusform>
            <numerusform>⁨%1⁩، بعد مللي ثانية واحدة</numerusform>
            <numerusform>⁨%1⁩، بعد %n مللي ثانية</numerusform>
            <numerusform>⁨%1⁩، بعد %n مللي ثانية</numerusform>
            <numerusform>⁨%1⁩، بعد %n مللي ثانية</numerusform>
            <numerusform>⁨%1⁩، بعد %n مللي ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>أغلق الاتصال</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>⁨%1⁩؛ ⁨%2⁩</translation>
    </message>
    <message>
        <source>if it expects TLS, write rediss:// in place of redis://</source>
        <translation>إذا كان يتوقع TLS فاكتب rediss:// بدلًا من redis://</translation>
    </message>
    <message>
        <source>it may ask for a certificate of ours: ?cert=/path/desk.pem&amp;key=/path/desk.key</source>
        <translation>ربما يطلب شهادة منا: ?cert=/path/desk.pem&amp;key=/path/desk.key</translation>
    </message>
    <message>
        <source>it may not accept our certificate in %1</source>
        <translation>ربما لا يقبل شهادتنا في ⁨%1⁩</translation>
    </message>
    <message>
        <source>the certificate in %1 and the key in %2 don&apos;t belong together (“%3”)</source>
        <translation>الشهادة في ⁨%1⁩ والمفتاح في ⁨%2⁩ لا يخص أحدهما الآخر («⁨%3⁩»)</translation>
    </message>
    <message>
        <source>it doesn&apos;t seem to speak TLS; for a port without TLS, write redis:// in place of rediss:// (“%1”)</source>
        <translation>يبدو أنه لا يدعم TLS؛ لمنفذ بلا TLS اكتب redis:// بدلًا من rediss:// («⁨%1⁩»)</translation>
    </message>
    <message>
        <source>TLS came to an end: “%1”</source>
        <translation>انتهى TLS: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>it is a replica, not the master</source>
        <translation>هو نسخة متماثلة وليس الخادم الرئيسي</translation>
    </message>
    <message>
        <source>it is a node of a cluster. Write %1+cluster:// in place of %1://</source>
        <translation>هو عقدة في عنقود. اكتب ⁨%1⁩+cluster:// بدلًا من ⁨%1⁩://</translation>
    </message>
    <message>
        <source>it is a Sentinel, which watches over others and stores nothing. Write %1+sentinel:// in place of %1://, and after the slash the name of what it watches</source>
        <translation>هو Sentinel يراقب خوادم أخرى ولا يخزّن شيئًا. اكتب ⁨%1⁩+sentinel:// بدلًا من ⁨%1⁩://، وبعد الشرطة المائلة اسم ما يراقبه</translation>
    </message>
    <message>
        <source>it refused us: “%1”. Check the user in the address and RINGPROOF_REDIS_PASSWORD</source>
        <translation>رفضنا: «⁨%1⁩». تحقق من المستخدم في العنوان ومن RINGPROOF_REDIS_PASSWORD</translation>
    </message>
    <message>
        <source>it asks for a password. Set RINGPROOF_REDIS_PASSWORD</source>
        <translation>يطلب كلمة مرور. اضبط RINGPROOF_REDIS_PASSWORD</translation>
    </message>
    <message>
        <source>it doesn&apos;t accept the user or the password. Check the user in the address and RINGPROOF_REDIS_PASSWORD</source>
        <translation>لا يقبل المستخدم أو كلمة المرور. تحقق من المستخدم في العنوان ومن RINGPROOF_REDIS_PASSWORD</translation>
    </message>
    <message>
        <source>a password is set here, but this server has none. Check that it is the right server, and unset RINGPROOF_REDIS_PASSWORD if it is</source>
        <translation>توجد كلمة مرور مضبوطة هنا، لكن هذا الخادم بلا كلمة مرور. تأكد من أنه الخادم الصحيح، فإن كان كذلك فألغِ ضبط RINGPROOF_REDIS_PASSWORD</translation>
    </message>
    <message>
        <source>it runs in protected mode and accepts programs on its own computer only. Give it a password</source>
        <translation>يعمل في الوضع المحمي ولا يقبل إلا البرامج التي على حاسوبه. أعطِه كلمة مرور</translation>
    </message>
    <message>
        <source>it doesn&apos;t let us use database %1: “%2”</source>
        <translation>لا يسمح لنا باستخدام قاعدة البيانات ⁨%1⁩: «⁨%2⁩»</translation>
    </message>
    <message>
        <source>it doesn&apos;t let us ask whether it is the master: “%1”. Give the user the right +info</source>
        <translation>لا يسمح لنا بالسؤال هل هو الخادم الرئيسي: «⁨%1⁩». امنح المستخدم الصلاحية +info</translation>
    </message>
    <message>
        <source>it said “%1”</source>
        <translation>قال «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>Ringproof::RedisPipeline</name>
    <message>
        <source>The connection to the Redis at %1 has been closed. Nothing was sent.</source>
        <translation>أُغلق الاتصال بـ Redis على ⁨%1⁩. لم يُرسل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests are waiting for the Redis at %1 already; this one was not sent. Try again in a moment.</source>
        <translation>
            <numerusform>لم يُرسل هذا الطلب إلى Redis على ⁨%1⁩. حاول مرة أخرى بعد لحظات.</numerusform>
            <numerusform>ينتظر طلب واحد بالفعل Redis على ⁨%1⁩؛ ولم يُرسل هذا الطلب. حاول مرة أخرى بعد لحظات.</numerusform>
            <numerusform>ينتظر طلبان بالفعل Redis على ⁨%1⁩؛ ولم يُرسل هذا الطلب. حاول مرة أخرى بعد لحظات.</numerusform>
            <numerusform>تنتظر %n طلبات بالفعل Redis على ⁨%1⁩؛ ولم يُرسل هذا الطلب. حاول مرة أخرى بعد لحظات.</numerusform>
            <numerusform>ينتظر %n طلبًا بالفعل Redis على ⁨%1⁩؛ ولم يُرسل هذا الطلب. حاول مرة أخرى بعد لحظات.</numerusform>
            <numerusform>ينتظر %n طلب بالفعل Redis على ⁨%1⁩؛ ولم يُرسل هذا الطلب. حاول مرة أخرى بعد لحظات.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Redis at %1 doesn&apos;t let Ringproof in: %2.</source>
        <translation>لا يسمح Redis على ⁨%1⁩ بدخول Ringproof: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Ringproof doesn&apos;t connect to the Redis at %1: %2.</source>
        <translation>لا يتصل Ringproof بـ Redis على ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>it answered what nobody had asked</source>
        <translation>أجاب بما لم يسأل عنه أحد</translation>
    </message>
    <message>
        <source>it doesn&apos;t answer</source>
        <translation>لا يجيب</translation>
    </message>
    <message>
        <source>The Redis at %1 can&apos;t be reached (%2).</source>
        <translation>تعذّر الوصول إلى Redis على ⁨%1⁩ (⁨%2⁩).</translation>
    </message>
    <message>
        <source>The Redis at %1 doesn&apos;t answer.</source>
        <translation>لا يجيب Redis على ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>⁨%1⁩ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. Check that it runs and that the address is right.</source>
        <translation>⁨%1⁩ لم يُرسل شيء. تأكد من أنه يعمل ومن صحة العنوان.</translation>
    </message>
    <message>
        <source>%1 It took a request before; whether it was carried out isn&apos;t known.</source>
        <translation>⁨%1⁩ كان قد تلقى طلبًا من قبل؛ ولا يُعرف هل نُفّذ.</translation>
    </message>
</context>
<context>
    <name>Ringproof::RedisStore</name>
    <message>
        <source>%1 at %2</source>
        <translation>⁨%1⁩ على ⁨%2⁩</translation>
    </message>
    <message>
        <source>What the Redis at %1 holds about this number was written by a newer release of Ringproof. Nothing was done. Update this one.</source>
        <translation>ما يحتفظ به Redis على ⁨%1⁩ عن هذا الرقم كتبه إصدار أحدث من Ringproof. لم يُفعل شيء. حدّث هذا الإصدار.</translation>
    </message>
    <message>
        <source>The Redis at %1 isn&apos;t ready (%2). Nothing was done. Try again in a moment.</source>
        <translation>‏Redis على ⁨%1⁩ ليس جاهزًا (⁨%2⁩). لم يُفعل شيء. حاول مرة أخرى بعد لحظات.</translation>
    </message>
    <message>
        <source>The Redis at %1 is a replica that takes no changes. Nothing was done. Set the address of the primary server.</source>
        <translation>‏Redis على ⁨%1⁩ نسخة متماثلة لا تقبل التغييرات. لم يُفعل شيء. اضبط عنوان الخادم الرئيسي.</translation>
    </message>
    <message>
        <source>The Redis Cluster at %1 is moving this part of its data and didn&apos;t come to rest in time. Nothing was done. Try again in a moment.</source>
        <translation>ينقل Redis Cluster على ⁨%1⁩ هذا الجزء من بياناته ولم يستقر في الوقت المحدد. لم يُفعل شيء. حاول مرة أخرى بعد لحظات.</translation>
    </message>
    <message>
        <source>The Redis at %1 is part of a cluster. Nothing was done. Write redis+cluster:// in place of redis:// in its address.</source>
        <translation>‏Redis على ⁨%1⁩ جزء من عنقود. لم يُفعل شيء. اكتب redis+cluster:// بدلًا من redis:// في عنوانه.</translation>
    </message>
    <message>
        <source>The Redis at %1 takes no changes at present (%2). Nothing was done. Whoever runs it needs to look at it.</source>
        <translation>لا يقبل Redis على ⁨%1⁩ التغييرات حاليًا (⁨%2⁩). لم يُفعل شيء. يجب أن يفحصه من يديره.</translation>
    </message>
    <message>
        <source>The Redis at %1 doesn&apos;t allow this user what Ringproof needs (%2). Nothing was done. The user needs ~number:* ~ringproof:* +@read +@write +@scripting +@connection +time +info%3.</source>
        <translation>لا يسمح Redis على ⁨%1⁩ لهذا المستخدم بما يحتاج إليه Ringproof ‏(⁨%2⁩). لم يُفعل شيء. يحتاج المستخدم إلى ~number:* ~ringproof:* +@read +@write +@scripting +@connection +time +info%3.</translation>
    </message>
    <message>
        <source>Another program keeps something else under one of Ringproof&apos;s keys in the Redis at %1. Nothing was done. Use another database.</source>
        <translation>يحتفظ برنامج آخر بشيء مختلف تحت أحد مفاتيح Ringproof في Redis على ⁨%1⁩. لم يُفعل شيء. استخدم قاعدة بيانات أخرى.</translation>
    </message>
    <message>
        <source>The Redis at %1 refused the request: “%2”. Nothing was done.</source>
        <translation>رفض Redis على ⁨%1⁩ الطلب: «⁨%2⁩». لم يُفعل شيء.</translation>
    </message>
    <message>
        <source>The Redis at %1 answered in a way that Ringproof doesn&apos;t understand. Check that it is a Redis.</source>
        <translation>أجاب Redis على ⁨%1⁩ بما لا يفهمه Ringproof. تأكد من أنه Redis.</translation>
    </message>
</context>
<context>
    <name>Ringproof::RegionBox</name>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>No country chosen</source>
        <translation>لم يُختر بلد</translation>
    </message>
    <message>
        <source>%1, +%2</source>
        <comment>country, calling code</comment>
        <translation>⁨%1⁩، +⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Ringproof::RegionList</name>
    <message>
        <source>Choose a country</source>
        <translation>اختيار بلد</translation>
    </message>
    <message>
        <source>Search countries</source>
        <translation>بحث في البلدان</translation>
    </message>
    <message>
        <source>Country, or calling code</source>
        <translation>البلد أو رمز الاتصال</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>No country is called so.</source>
        <translation>لا يوجد بلد بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>Ringproof::RegionsSetting</name>
    <message>
        <source>Countries that may be called</source>
        <translation>البلدان التي يمكن الاتصال بها</translation>
    </message>
    <message>
        <source>Search by name, code or +49</source>
        <translation>بحث بالاسم أو الرمز أو ‎+49</translation>
    </message>
    <message>
        <source>Search countries</source>
        <translation>بحث في البلدان</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <translation>⁨%1⁩ (+⁨%2⁩)</translation>
    </message>
    <message>
        <source>All countries may be called. Tick some to allow only those.</source>
        <translation>يمكن الاتصال بكل البلدان. حدّد بعضها للسماح بها وحدها.</translation>
    </message>
    <message numerus="yes">
        <source>%n countries may be called.</source>
        <translation>
            <numerusform>لا يمكن الاتصال بأي بلد.</numerusform>
            <numerusform>يمكن الاتصال ببلد واحد.</numerusform>
            <numerusform>يمكن الاتصال ببلدين.</numerusform>
            <numerusform>يمكن الاتصال بـ %n بلدان.</numerusform>
            <numerusform>يمكن الاتصال بـ %n بلدًا.</numerusform>
            <numerusform>يمكن الاتصال بـ %n بلد.</numerusform>
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
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>إنشاء جديد</translation>
    </message>
    <message>
        <source>Settings of the HTTP Request node</source>
        <translation>إعدادات عقدة HTTP Request</translation>
    </message>
    <message>
        <source>Type these into the node that stands behind Get Input in the PHLO. With them, a code that is keyed in on the phone verifies its number here, and the waiting card shows it at once.</source>
        <translation>اكتبها في العقدة التي تلي Get Input في PHLO. وبها يتحقق الرمز المُدخل على الهاتف من رقمه هنا، وتعرضه البطاقة المنتظرة فورًا.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Get_Input_1 is the name of the Get Input node; if yours has another one, type {{ there and choose its digits.</source>
        <translation>‏Get_Input_1 هو اسم عقدة Get Input؛ فإن كان لعقدتك اسم آخر، فاكتب {{ هناك واختر أرقامها.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
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
        <translation>إنشاء رمز وصول جديد</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>إظهاره</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>إخفاؤه</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>إظهار رمز الوصول</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>إخفاء رمز الوصول</translation>
    </message>
    <message>
        <source>This token was made for this session and is gone with it. To keep one, set RINGPROOF_HTTP_TOKEN before Ringproof starts. A new one can be made while the endpoint is off.</source>
        <translation>أُنشئ رمز الوصول هذا لهذه الجلسة وينتهي بانتهائها. للاحتفاظ برمز وصول، اضبط RINGPROOF_HTTP_TOKEN قبل بدء Ringproof. ويمكن إنشاء رمز وصول جديد ونقطة النهاية متوقفة.</translation>
    </message>
    <message>
        <source>This token comes from RINGPROOF_HTTP_TOKEN.</source>
        <translation>يأتي رمز الوصول هذا من RINGPROOF_HTTP_TOKEN.</translation>
    </message>
</context>
<context>
    <name>Ringproof::SaveBar</name>
    <message>
        <source>Result of saving</source>
        <translation>نتيجة الحفظ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Use them now</source>
        <translation>استخدامها الآن</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) can&apos;t be saved as they are</source>
        <translation>
            <numerusform>لا إعدادات يتعذّر حفظها</numerusform>
            <numerusform>يتعذّر حفظ إعداد واحد كما هو</numerusform>
            <numerusform>يتعذّر حفظ إعدادين كما هما</numerusform>
            <numerusform>يتعذّر حفظ %n إعدادات كما هي</numerusform>
            <numerusform>يتعذّر حفظ %n إعدادًا كما هي</numerusform>
            <numerusform>يتعذّر حفظ %n إعداد كما هي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed and not saved</source>
        <translation>
            <numerusform>لا إعدادات مغيّرة</numerusform>
            <numerusform>إعداد واحد مغيّر وغير محفوظ</numerusform>
            <numerusform>إعدادان مغيّران وغير محفوظين</numerusform>
            <numerusform>%n إعدادات مغيّرة وغير محفوظة</numerusform>
            <numerusform>%n إعدادًا مغيّرًا وغير محفوظ</numerusform>
            <numerusform>%n إعداد مغيّر وغير محفوظ</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>Ringproof::ScriptSection</name>
    <message>
        <source>The code, three times</source>
        <translation>الرمز، ثلاث مرات</translation>
    </message>
    <message>
        <source>Before it: “press one to hear your code”</source>
        <translation>قبله: «اضغط واحدًا لسماع رمزك»</translation>
    </message>
    <message>
        <source>After it: “key your code in”</source>
        <translation>بعده: «أدخل رمزك»</translation>
    </message>
    <message>
        <source>At the end: the number is verified</source>
        <translation>في النهاية: تم التحقق من الرقم</translation>
    </message>
    <message>
        <source>At the end: that was not the code</source>
        <translation>في النهاية: لم يكن ذلك هو الرمز</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>About the sound</source>
        <translation>عن الصوت</translation>
    </message>
    <message>
        <source>What the customer hears</source>
        <translation>ما يسمعه العميل</translation>
    </message>
    <message>
        <source>Copy the script</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>As it is heard, with the code 0 4 2 1 3 7</source>
        <translation>كما يُسمع، بالرمز 0 4 2 1 3 7</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Spoken by %1, Amazon&apos;s voice for it. The code comes from the Start node&apos;s key “otp”.</source>
        <translation>يقرؤه ⁨%1⁩، وهو صوت Amazon لهذه اللغة. ويأتي الرمز من المفتاح «otp» في عقدة Start.</translation>
    </message>
    <message>
        <source>Spoken by %1, Amazon&apos;s voice for it.</source>
        <translation>يقرؤه ⁨%1⁩، وهو صوت Amazon لهذه اللغة.</translation>
    </message>
    <message>
        <source>Spoken by this computer&apos;s own voice; on the phone it is Amazon&apos;s, slower, with pauses.</source>
        <translation>يقرؤه صوت هذا الحاسوب؛ أما على الهاتف فصوت Amazon، أبطأ ومع وقفات.</translation>
    </message>
    <message>
        <source>This computer can&apos;t speak, so only the words are shown.</source>
        <translation>لا يستطيع هذا الحاسوب الكلام، فلا تُعرض إلا الكلمات.</translation>
    </message>
    <message>
        <source>This computer has no voice for %1, so only the words are shown.</source>
        <translation>ليس في هذا الحاسوب صوت للغة ⁨%1⁩، فلا تُعرض إلا الكلمات.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>Ringproof::ScriptView</name>
    <message>
        <source>Script</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>Ringproof::SecretSetting</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>نسيانه</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Problem with %1</source>
        <translation>مشكلة في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Show what is typed: %1</source>
        <translation>إظهار المكتوب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <translation>نسيان: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Make: %1</source>
        <translation>إنشاء: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Plivo auth token</source>
        <translation>Plivo auth token</translation>
    </message>
    <message>
        <source>Redis password</source>
        <translation>كلمة مرور Redis</translation>
    </message>
    <message>
        <source>Key of sealed codes</source>
        <translation>مفتاح الرموز المختومة</translation>
    </message>
    <message>
        <source>Key of the audit log</source>
        <translation>مفتاح سجل التدقيق</translation>
    </message>
    <message>
        <source>Token of the HTTP endpoint</source>
        <translation>رمز وصول نقطة نهاية HTTP</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>It comes from %1, which goes before everything that is kept here.</source>
        <translation>يأتي من ⁨%1⁩، وله الأولوية على كل ما يُحفظ هنا.</translation>
    </message>
    <message>
        <source>The keychain couldn&apos;t take it, so it is forgotten when Ringproof ends.</source>
        <translation>تعذّر حفظه في سلسلة المفاتيح، فسيُنسى عند إنهاء Ringproof.</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>الصقه هنا</translation>
    </message>
    <message>
        <source>Paste another one to replace it</source>
        <translation>الصق غيره لاستبداله</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>Ringproof::SecretVault</name>
    <message>
        <source>The audit key could not be kept, and without it the log would take no row at the next start: nothing was changed. %1</source>
        <translation>تعذّر حفظ مفتاح التدقيق، وبدونه لن يقبل السجل أي صف عند البدء التالي: لم يتغير شيء. ⁨%1⁩</translation>
    </message>
    <message>
        <source>What the keychain has under ringproof, %1,</source>
        <translation>ما في سلسلة المفاتيح تحت ringproof، ⁨%1⁩،</translation>
    </message>
    <message>
        <source>The keychain has an audit key already, and the log is signed with it: with another one it could no longer be checked. Move the log away and delete the entry audit_key of ringproof in the keychain to begin anew.</source>
        <translation>في سلسلة المفاتيح مفتاح تدقيق بالفعل، والسجل موقَّع به: ولو استُبدل لما أمكن فحص السجل بعدها. للبدء من جديد، انقل السجل إلى مكان آخر واحذف المدخل audit_key الخاص بـ ringproof من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>It is kept until Ringproof ends, and has to be given again after that. %1</source>
        <translation>يُحفظ حتى إنهاء Ringproof، ويجب إعطاؤه مرة أخرى بعد ذلك. ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 is set in the environment and goes before it.</source>
        <translation>‏⁨%1⁩ مضبوط في البيئة وله الأولوية عليه.</translation>
    </message>
    <message>
        <source>The audit key stays: the log that is signed with it would take no row without it.</source>
        <translation>يبقى مفتاح التدقيق: فالسجل الموقَّع به لن يقبل أي صف بدونه.</translation>
    </message>
    <message>
        <source>The keychain may still have it. %1</source>
        <translation>ربما لا يزال في سلسلة المفاتيح. ⁨%1⁩</translation>
    </message>
    <message>
        <source>The secrets could not be copied: nothing was changed. %1</source>
        <translation>تعذّر نسخ الأسرار: لم يتغير شيء. ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Ringproof::SecretsSection</name>
    <message>
        <source>Secrets of this profile</source>
        <translation>أسرار ملف التعريف هذا</translation>
    </message>
    <message>
        <source>A secret is looked for in the environment first, then in the system&apos;s keychain. Without a keychain it is kept until Ringproof ends, and asked for again the next time. None is ever written to a file, nor shown here.</source>
        <translation>يُبحث عن السر في البيئة أولًا، ثم في سلسلة مفاتيح النظام. وبدون سلسلة مفاتيح يُحفظ حتى إنهاء Ringproof، ثم يُطلب في المرة التالية. لا يُكتب أي سر في ملف أبدًا، ولا يُعرض هنا.</translation>
    </message>
</context>
<context>
    <name>Ringproof::SentinelClient</name>
    <message numerus="yes">
        <source>%n requests are waiting for the Redis at %1 already; this one was not sent. Try again in a moment.</source>
        <translation>
            <numerusform>لم يُرسل هذا الطلب إلى Redis على ⁨%1⁩. حاول مرة أخرى بعد لحظات.</numerusform>
            <numerusform>ينتظر طلب واحد بالفعل Redis على ⁨%1⁩؛ ولم يُرسل هذا الطلب. حاول مرة أخرى بعد لحظات.</numerusform>
            <numerusform>ينتظر طلبان بالفعل Redis على ⁨%1⁩؛ ولم يُرسل هذا الطلب. حاول مرة أخرى بعد لحظات.</numerusform>
            <numerusform>تنتظر %n طلبات بالفعل Redis على ⁨%1⁩؛ ولم يُرسل هذا الطلب. حاول مرة أخرى بعد لحظات.</numerusform>
            <numerusform>ينتظر %n طلبًا بالفعل Redis على ⁨%1⁩؛ ولم يُرسل هذا الطلب. حاول مرة أخرى بعد لحظات.</numerusform>
            <numerusform>ينتظر %n طلب بالفعل Redis على ⁨%1⁩؛ ولم يُرسل هذا الطلب. حاول مرة أخرى بعد لحظات.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Redis of master “%1” is failing over: %2 is down, and its Sentinels are putting a replica in its place.</source>
        <translation>يجري تجاوز الفشل في Redis ذي الخادم الرئيسي «⁨%1⁩»: ‏⁨%2⁩ متوقف، وخوادم Sentinel التابعة له تضع نسخة متماثلة مكانه.</translation>
    </message>
    <message>
        <source>The connection to the Redis at %1 has been closed. Nothing was sent.</source>
        <translation>أُغلق الاتصال بـ Redis على ⁨%1⁩. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent. Try again in a few seconds.</source>
        <translation>⁨%1⁩ لم يُرسل شيء. حاول مرة أخرى بعد ثوانٍ.</translation>
    </message>
    <message>
        <source>%1 If it stays away, its Sentinels put a replica in its place. Nothing was sent. Try again in a few seconds.</source>
        <translation>⁨%1⁩ إذا بقي غائبًا فستضع خوادم Sentinel التابعة له نسخة متماثلة مكانه. لم يُرسل شيء. حاول مرة أخرى بعد ثوانٍ.</translation>
    </message>
    <message>
        <source>The master “%1” at %2 can&apos;t be written to at the moment. Nothing was sent. Try again in a few seconds.</source>
        <translation>لا يمكن الكتابة إلى الخادم الرئيسي «⁨%1⁩» على ⁨%2⁩ حاليًا. لم يُرسل شيء. حاول مرة أخرى بعد ثوانٍ.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>⁨%1⁩ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The Sentinels of master “%1” don&apos;t answer.</source>
        <translation>لا تجيب خوادم Sentinel التابعة للخادم الرئيسي «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>Ringproof::SentinelLink</name>
    <message>
        <source>it doesn&apos;t answer</source>
        <translation>لا يجيب</translation>
    </message>
    <message>
        <source>it answered what nobody had asked</source>
        <translation>أجاب بما لم يسأل عنه أحد</translation>
    </message>
    <message>
        <source>it refused us: “%1”. Check the user in the address and RINGPROOF_REDIS_PASSWORD</source>
        <translation>رفضنا: «⁨%1⁩». تحقق من المستخدم في العنوان ومن RINGPROOF_REDIS_PASSWORD</translation>
    </message>
    <message>
        <source>it is no Sentinel. Check the host and the port in the address; Sentinels usually listen on port 26379</source>
        <translation>ليس Sentinel. تحقق من المضيف والمنفذ في العنوان؛ تستمع خوادم Sentinel عادةً على المنفذ 26379</translation>
    </message>
    <message>
        <source>it said “%1”</source>
        <translation>قال «⁨%1⁩»</translation>
    </message>
    <message>
        <source>its answer can&apos;t be understood</source>
        <translation>تعذّر فهم جوابه</translation>
    </message>
    <message>
        <source>it watches no master of the name “%1”</source>
        <translation>لا يراقب خادمًا رئيسيًا بالاسم «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>Ringproof::SentinelWatch</name>
    <message>
        <source>The Sentinel at %1 watches no master of the name “%2”. Check the name in the address, after the slash.</source>
        <translation>لا يراقب Sentinel على ⁨%1⁩ خادمًا رئيسيًا بالاسم «⁨%2⁩». تحقق من الاسم في العنوان، بعد الشرطة المائلة.</translation>
    </message>
    <message>
        <source>The Sentinel at %1 is of no use: %2.</source>
        <translation>لا يفيد Sentinel على ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>No Sentinel of master “%1” can be reached: %2.</source>
        <translation>تعذّر الوصول إلى أي Sentinel للخادم الرئيسي «⁨%1⁩»: ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>Ringproof::ServingSection</name>
    <message>
        <source>Switch on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>State of the endpoint</source>
        <translation>حالة نقطة النهاية</translation>
    </message>
    <message>
        <source>Problem with the endpoint</source>
        <translation>مشكلة في نقطة النهاية</translation>
    </message>
    <message>
        <source>This computer&apos;s endpoint</source>
        <translation>نقطة النهاية في هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ال&amp;منفذ</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>قيد الإنهاء</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Nothing is served. Codes that are keyed in on a phone reach this computer only while this is on.</source>
        <translation>لا يُقدَّم شيء. لا تصل الرموز المُدخلة على هاتف إلى هذا الحاسوب إلا عندما تعمل نقطة النهاية.</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>الاستماع على ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nothing more is accepted; what is under way is being finished.</source>
        <translation>لا يُقبل المزيد؛ ويجري إنهاء الطلبات الجارية.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) served.</source>
        <translation>
            <numerusform>لم يُخدم أي طلب.</numerusform>
            <numerusform>خُدم طلب واحد.</numerusform>
            <numerusform>خُدم طلبان.</numerusform>
            <numerusform>خُدمت %n طلبات.</numerusform>
            <numerusform>خُدم %n طلبًا.</numerusform>
            <numerusform>خُدم %n طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>No request yet.</source>
        <translation>لا طلبات بعد.</translation>
    </message>
    <message>
        <source>The last one, at %1: %2</source>
        <translation>الأخير، في ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>استخدام المنفذ ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Ringproof::SettingRow</name>
    <message>
        <source>Problem with %1</source>
        <translation>مشكلة في ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Ringproof::SettingsPage</name>
    <message>
        <source>Parts of the settings</source>
        <translation>أجزاء الإعدادات</translation>
    </message>
    <message>
        <source>The sandbox can&apos;t be changed: it is for trying things out, and no real phone rings. Create a profile to work with real calls.</source>
        <translation>لا يمكن تغيير بيئة التجربة: فهي لتجربة الأشياء، ولا يرنّ أي هاتف حقيقي. أنشئ ملف تعريف للعمل بمكالمات حقيقية.</translation>
    </message>
    <message>
        <source>This profile was opened from the file %1. Change it there, and open it again.</source>
        <translation>فُتح ملف التعريف هذا من الملف ⁨%1⁩. غيّره هناك، ثم افتحه مرة أخرى.</translation>
    </message>
    <message>
        <source>These changes were not saved last time. Secrets that were typed then have to be typed again.</source>
        <translation>لم تُحفظ هذه التغييرات في المرة السابقة. ويجب إعادة كتابة الأسرار التي كُتبت حينها.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>Profile settings</source>
        <translation>إعدادات ملف التعريف</translation>
    </message>
    <message>
        <source>What tells this profile from the others.</source>
        <translation>ما يميّز ملف التعريف هذا عن غيره.</translation>
    </message>
    <message>
        <source>Plivo</source>
        <translation>Plivo</translation>
    </message>
    <message>
        <source>Plivo settings</source>
        <translation>إعدادات Plivo</translation>
    </message>
    <message>
        <source>Who places the calls, and who pays for them.</source>
        <translation>من يُجري المكالمات، ومن يدفع ثمنها.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>المخزن</translation>
    </message>
    <message>
        <source>Store settings</source>
        <translation>إعدادات المخزن</translation>
    </message>
    <message>
        <source>Where live codes, limits and counts are kept.</source>
        <translation>مكان حفظ الرموز السارية والحدود والأعداد.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Policy settings</source>
        <translation>إعدادات السياسة</translation>
    </message>
    <message>
        <source>The rules that hold at every desk on this profile.</source>
        <translation>القواعد السارية على كل محطة عمل تستخدم ملف التعريف هذا.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>الأسرار</translation>
    </message>
    <message>
        <source>Secrets settings</source>
        <translation>إعدادات الأسرار</translation>
    </message>
    <message>
        <source>Tokens, passwords and keys, and where each of them is.</source>
        <translation>رموز الوصول وكلمات المرور والمفاتيح، ومكان كل منها.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Audit log settings</source>
        <translation>إعدادات سجل التدقيق</translation>
    </message>
    <message>
        <source>Who did what, when, and what came of it.</source>
        <translation>من فعل ماذا، ومتى، وما نتج عنه.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Appearance settings</source>
        <translation>إعدادات المظهر</translation>
    </message>
    <message>
        <source>How Ringproof looks on this computer. What you choose holds at once.</source>
        <translation>كيف يبدو Ringproof على هذا الحاسوب. يسري ما تختاره فورًا.</translation>
    </message>
    <message>
        <source>Why these settings can&apos;t be changed</source>
        <translation>لماذا لا يمكن تغيير هذه الإعدادات</translation>
    </message>
</context>
<context>
    <name>Ringproof::SideRail</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>Ringproof::SingleInstance</name>
    <message>
        <source>A second start can&apos;t be told from the first one: %1 can&apos;t be written to.</source>
        <translation>لا يمكن تمييز التشغيل الثاني من الأول: تعذّرت الكتابة إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A second start won&apos;t reach this window: %1</source>
        <translation>لن يصل تشغيل ثانٍ إلى هذه النافذة: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Ringproof::StartWindow</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>فتح بيئة التجربة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Ringproof</source>
        <translation>Ringproof</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>To practise: no real phone rings, and nothing is charged.</source>
        <translation>للتدريب: لا يرن أي هاتف حقيقي، ولا تُحتسب أي تكلفة.</translation>
    </message>
</context>
<context>
    <name>Ringproof::StoreSection</name>
    <message>
        <source>Where codes are kept</source>
        <translation>مكان حفظ الرموز</translation>
    </message>
    <message>
        <source>On this computer, codes are known to this computer alone. In a Redis, every desk on it sees the same codes, limits and calls.</source>
        <translation>على هذا الحاسوب، لا يعرف الرموز إلا هو. أما في Redis فترى كل محطات العمل المتصلة به الرموز والحدود والمكالمات نفسها.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>المخزن</translation>
    </message>
    <message>
        <source>An address begins with redis://, or with rediss:// for an encrypted connection. Sentinels and clusters: redis+sentinel://, redis+cluster://.</source>
        <translation>يبدأ العنوان بـ redis://، أو بـ rediss:// لاتصال مشفّر. لخوادم Sentinel والعناقيد: redis+sentinel://، redis+cluster://.</translation>
    </message>
    <message>
        <source>Leave it empty if the Redis asks for none.</source>
        <translation>اتركه فارغًا إذا كان Redis لا يطلب كلمة مرور.</translation>
    </message>
    <message>
        <source>How codes are stored</source>
        <translation>كيفية تخزين الرموز</translation>
    </message>
    <message>
        <source>Sealed codes can be checked but not read, not even by somebody who has a copy of the store. Every desk needs the same key.</source>
        <translation>الرموز المختومة يمكن فحصها ولا يمكن قراءتها، حتى لمن لديه نسخة من المخزن. وتحتاج كل محطات العمل إلى المفتاح نفسه.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Plain is for other programs that read or write codes in the same Redis.</source>
        <translation>الشكل المكشوف للبرامج الأخرى التي تقرأ الرموز أو تكتبها في Redis نفسه.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مختومة</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>مكشوفة</translation>
    </message>
    <message>
        <source>Warning about plain codes</source>
        <translation>تحذير بشأن الرموز المكشوفة</translation>
    </message>
    <message>
        <source>64 hex digits. The first desk makes one; at the others, paste the same. A code that was sealed under another key can&apos;t be verified.</source>
        <translation>‏64 رقمًا ست عشريًا. تنشئه أول محطة عمل؛ وفي المحطات الأخرى الصق المفتاح نفسه. الرمز المختوم بمفتاح آخر لا يمكن التحقق منه.</translation>
    </message>
    <message>
        <source>Whoever can read the store can read live codes, and programs that check with GET and DEL can&apos;t promise that a code works only once. Use it only while such programs share the store.</source>
        <translation>من يستطيع قراءة المخزن يستطيع قراءة الرموز السارية، والبرامج التي تفحص بـ GET وDEL لا تضمن أن يعمل الرمز مرة واحدة فقط. لا تستخدم هذا إلا ما دامت مثل هذه البرامج تشارك المخزن.</translation>
    </message>
    <message>
        <source>Does it answer?</source>
        <translation>هل يجيب؟</translation>
    </message>
    <message>
        <source>Connects with what stands here now, and changes nothing.</source>
        <translation>يتصل بالقيم المكتوبة هنا الآن، ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Check the store</source>
        <translation>فحص المخزن</translation>
    </message>
    <message>
        <source>The store can be used.</source>
        <translation>المخزن قابل للاستخدام.</translation>
    </message>
    <message>
        <source>No code can be issued or verified until this is mended.</source>
        <translation>لا يمكن إصدار رمز ولا التحقق منه حتى يُصلَح ذلك.</translation>
    </message>
</context>
<context>
    <name>Ringproof::StoreSetting</name>
    <message>
        <source>Note about the password</source>
        <translation>ملاحظة بشأن كلمة المرور</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>A Redis that the team shares</source>
        <translation>‏Redis يشترك فيه الفريق</translation>
    </message>
    <message>
        <source>The password was taken out of the address. It is kept with the secrets when you save.</source>
        <translation>أُخذت كلمة المرور من العنوان. وستُحفظ مع الأسرار عند الحفظ.</translation>
    </message>
    <message>
        <source>Address of the Redis</source>
        <translation>عنوان Redis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
</context>
<context>
    <name>Ringproof::TimelineRow</name>
    <message>
        <source>+%1</source>
        <comment>after the call was placed</comment>
        <translation>بعد ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Ringproof::TimelineView</name>
    <message>
        <source>Progress of the call</source>
        <translation>سير المكالمة</translation>
    </message>
</context>
<context>
    <name>Ringproof::TransferCard</name>
    <message>
        <source>Hand it on</source>
        <translation>نقله إلى محطة أخرى</translation>
    </message>
    <message>
        <source>A profile goes to another desk as one file, with the secrets that you choose, sealed with a passphrase. Tell the passphrase by another way than the file.</source>
        <translation>ينتقل ملف التعريف إلى محطة عمل أخرى كملف واحد، مع الأسرار التي تختارها، مختومًا بعبارة مرور. أبلغ بعبارة المرور عن طريق غير طريق الملف.</translation>
    </message>
    <message>
        <source>Result of handing on</source>
        <translation>نتيجة النقل</translation>
    </message>
    <message>
        <source>Export this profile</source>
        <translation>تصدير ملف التعريف هذا</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>استيراد ملف تعريف</translation>
    </message>
    <message>
        <source>Progress of handing on</source>
        <translation>تقدّم النقل</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>اختيار الملف</translation>
    </message>
    <message>
        <source>Name of the profile here</source>
        <translation>اسم ملف التعريف هنا</translation>
    </message>
    <message>
        <source>The one that it had</source>
        <translation>الاسم الذي كان له</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>بلا حد أدنى للمحارف</numerusform>
            <numerusform>محرف واحد على الأقل</numerusform>
            <numerusform>محرفان على الأقل</numerusform>
            <numerusform>%n محارف على الأقل</numerusform>
            <numerusform>%n محرفًا على الأقل</numerusform>
            <numerusform>%n محرف على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>عبارة المرور، مرة أخرى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel handing on</source>
        <translation>إلغاء النقل</translation>
    </message>
    <message>
        <source>These secrets go with it. The key of the audit log never does: it is this computer&apos;s.</source>
        <translation>تنتقل معه هذه الأسرار. أما مفتاح سجل التدقيق فلا ينتقل أبدًا: فهو لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose the file, and type the passphrase that it was sealed with.</source>
        <translation>اختر الملف، واكتب عبارة المرور التي خُتم بها.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Export the profile to</source>
        <translation>تصدير ملف التعريف إلى</translation>
    </message>
    <message>
        <source>Import a profile from</source>
        <translation>استيراد ملف تعريف من</translation>
    </message>
    <message>
        <source>Sealed profiles (*.%1)</source>
        <translation>ملفات تعريف مختومة (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The passphrase is not the same both times. Type it once more.</source>
        <translation>عبارة المرور ليست نفسها في المرتين. اكتبها مرة أخرى.</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>جارٍ الختم…</translation>
    </message>
    <message>
        <source>The profile is in %1. These were not there to go with it: %2. %3</source>
        <translation>ملف التعريف في ⁨%1⁩. لم تكن هذه موجودة لتنتقل معه: ⁨%2⁩. ⁨%3⁩</translation>
    </message>
    <message>
        <source>The profile is in %1. Whoever has the passphrase can import it.</source>
        <translation>ملف التعريف في ⁨%1⁩. يستطيع استيراده من لديه عبارة المرور.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>The profile %1 is there. Switch to it on top of the window.</source>
        <translation>ملف التعريف ⁨%1⁩ جاهز. انتقل إليه أعلى النافذة.</translation>
    </message>
</context>
<context>
    <name>Ringproof::TrayIcon</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>إ&amp;ظهار النافذة</translation>
    </message>
    <message>
        <source>&amp;New customer</source>
        <translation>عميل &amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>No profile is open</source>
        <translation>لا يوجد ملف تعريف مفتوح</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n customer(s) need attention</source>
        <translation>
            <numerusform>⁨%1⁩: لا عملاء بحاجة إلى انتباه</numerusform>
            <numerusform>⁨%1⁩: عميل واحد بحاجة إلى انتباه</numerusform>
            <numerusform>⁨%1⁩: عميلان بحاجة إلى انتباه</numerusform>
            <numerusform>⁨%1⁩: %n عملاء بحاجة إلى انتباه</numerusform>
            <numerusform>⁨%1⁩: %n عميلًا بحاجة إلى انتباه</numerusform>
            <numerusform>⁨%1⁩: %n عميل بحاجة إلى انتباه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n customer(s) waiting</source>
        <translation>
            <numerusform>⁨%1⁩: لا عملاء في الانتظار</numerusform>
            <numerusform>⁨%1⁩: عميل واحد في الانتظار</numerusform>
            <numerusform>⁨%1⁩: عميلان في الانتظار</numerusform>
            <numerusform>⁨%1⁩: %n عملاء في الانتظار</numerusform>
            <numerusform>⁨%1⁩: %n عميلًا في الانتظار</numerusform>
            <numerusform>⁨%1⁩: %n عميل في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody is waiting</source>
        <translation>⁨%1⁩: لا أحد في الانتظار</translation>
    </message>
    <message>
        <source>Ringproof – %1</source>
        <translation>Ringproof – ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Ringproof::TunnelSection</name>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Reachable from the internet</source>
        <translation>الوصول من الإنترنت</translation>
    </message>
    <message>
        <source>Plivo calls this endpoint over the internet, and it listens on this computer alone. A tunnel such as ngrok passes its requests on: run this command in a terminal and leave it running. Whoever finds the tunnel&apos;s address needs the token as well.</source>
        <translation>يتصل Plivo بنقطة النهاية هذه عبر الإنترنت، وهي لا تستمع إلا على هذا الحاسوب. ويمرّر نفق مثل ngrok طلباته: شغّل هذا الأمر في طرفية واتركه يعمل. ومن يجد عنوان النفق يحتاج إلى رمز الوصول أيضًا.</translation>
    </message>
    <message>
        <source>Then type or paste the public address that ngrok shows (Forwarding):</source>
        <translation>ثم اكتب العنوان العام الذي يعرضه ngrok ‏(Forwarding) أو الصقه:</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>العنوان العام</translation>
    </message>
</context>
<context>
    <name>Ringproof::VerifyCard</name>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Reset limits…</source>
        <translation>إعادة ضبط الحدود…</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>اتصل مرة أخرى</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>إنهاء المكالمة</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>العميل التالي</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>نسخ الإيصال</translation>
    </message>
    <message>
        <source>Ends the call and revokes its code (%1)</source>
        <translation>ينهي المكالمة ويبطل رمزها (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Reset limits</source>
        <translation>إعادة ضبط الحدود</translation>
    </message>
    <message>
        <source>A supervisor lets the number be called again at once</source>
        <translation>يتيح المشرف الاتصال بالرقم مرة أخرى فورًا</translation>
    </message>
    <message>
        <source>A line for the ticket: masked number, time, how it was verified, and where it is recorded (%1)</source>
        <translation>سطر للتذكرة: الرقم مخفيًا جزئيًا، والوقت، وكيف تم التحقق، وأين دُوّن ذلك (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Call again in %1</source>
        <translation>اتصل مرة أخرى بعد ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n more call(s) to this number allowed</source>
        <translation>
            <numerusform>لا مكالمات أخرى مسموح بها إلى هذا الرقم</numerusform>
            <numerusform>مكالمة أخرى واحدة مسموح بها إلى هذا الرقم</numerusform>
            <numerusform>مكالمتان أخريان مسموح بهما إلى هذا الرقم</numerusform>
            <numerusform>%n مكالمات أخرى مسموح بها إلى هذا الرقم</numerusform>
            <numerusform>%n مكالمة أخرى مسموح بها إلى هذا الرقم</numerusform>
            <numerusform>%n مكالمة أخرى مسموح بها إلى هذا الرقم</numerusform>
        </translation>
    </message>
    <message>
        <source>No more calls to this number allowed for now</source>
        <translation>لا مكالمات أخرى مسموح بها إلى هذا الرقم حاليًا</translation>
    </message>
    <message>
        <source>Clear the limits of %1?</source>
        <translation>هل تريد مسح حدود ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>The number can then be called again at once, and the calls it has had no longer count. Do this only if you are sure that nobody is trying out codes. The audit log will say that you did it.</source>
        <translation>عندئذ يمكن الاتصال بالرقم مرة أخرى فورًا، ولا تُحتسب مكالماته السابقة. لا تفعل هذا إلا إذا كنت متأكدًا من أن لا أحد يجرّب الرموز. وسيذكر سجل التدقيق أنك فعلت ذلك.</translation>
    </message>
    <message>
        <source>Clear limits</source>
        <translation>مسح الحدود</translation>
    </message>
</context>
<context>
    <name>Ringproof::VerifyPage</name>
    <message>
        <source>No call yet</source>
        <translation>لا مكالمة بعد</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>Code void</source>
        <translation>الرمز غير صالح</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>أُبطل</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>لا مكالمة</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>Close customer</source>
        <translation>إغلاق العميل</translation>
    </message>
    <message>
        <source>Hang up and close?</source>
        <translation>هل تريد إنهاء المكالمة والإغلاق؟</translation>
    </message>
    <message>
        <source>The call to %1 is still going on. Hanging up ends it and makes its code void.</source>
        <translation>لا تزال المكالمة إلى ⁨%1⁩ جارية. إنهاؤها يجعل رمزها غير صالح.</translation>
    </message>
    <message>
        <source>Hang up and close</source>
        <translation>إنهاء المكالمة والإغلاق</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>الإبقاء مفتوحًا</translation>
    </message>
    <message>
        <source>A call to %1 is being placed. It is hung up as soon as it can be, and its code made void.</source>
        <translation>يجري الآن بدء مكالمة إلى ⁨%1⁩. ستُنهى حالما يمكن ذلك، ويصبح رمزها غير صالح.</translation>
    </message>
</context>
<context>
    <name>Ringproof::VerifySession</name>
    <message>
        <source>A code has digits only. Nothing was entered.</source>
        <translation>الرمز أرقام فقط. لم يُدخل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>That isn&apos;t the code. %n attempt(s) left. Ask the customer to read it again, digit by digit.</source>
        <translation>
            <numerusform>ليس هذا هو الرمز. لا محاولات متبقية. اطلب من العميل قراءته مرة أخرى رقمًا رقمًا.</numerusform>
            <numerusform>ليس هذا هو الرمز. بقيت محاولة واحدة. اطلب من العميل قراءته مرة أخرى رقمًا رقمًا.</numerusform>
            <numerusform>ليس هذا هو الرمز. بقيت محاولتان. اطلب من العميل قراءته مرة أخرى رقمًا رقمًا.</numerusform>
            <numerusform>ليس هذا هو الرمز. بقيت %n محاولات. اطلب من العميل قراءته مرة أخرى رقمًا رقمًا.</numerusform>
            <numerusform>ليس هذا هو الرمز. بقيت %n محاولة. اطلب من العميل قراءته مرة أخرى رقمًا رقمًا.</numerusform>
            <numerusform>ليس هذا هو الرمز. بقيت %n محاولة. اطلب من العميل قراءته مرة أخرى رقمًا رقمًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>That isn&apos;t the code, and it was the last attempt: the code is void. Call again for a new one.</source>
        <translation>ليس هذا هو الرمز، وكانت تلك آخر محاولة: لم يعد الرمز صالحًا. اتصل مرة أخرى للحصول على رمز جديد.</translation>
    </message>
    <message>
        <source>This number has no live code any more: it ran out, or it was used or revoked elsewhere. Call again for a new one.</source>
        <translation>لم يعد لهذا الرقم رمز سارٍ: انتهت صلاحيته، أو استُخدم أو أُبطل في مكان آخر. اتصل مرة أخرى للحصول على رمز جديد.</translation>
    </message>
    <message>
        <source>That isn&apos;t the code of the call that is being placed. Wait until the customer has heard it.</source>
        <translation>ليس هذا رمز المكالمة الجاري إجراؤها. انتظر حتى يسمعه العميل.</translation>
    </message>
    <message>
        <source>The code&apos;s time is up. Call again for a new one.</source>
        <translation>انتهى وقت الرمز. اتصل مرة أخرى للحصول على رمز جديد.</translation>
    </message>
    <message>
        <source>The last call&apos;s code couldn&apos;t be revoked; it runs out by itself. %1</source>
        <translation>تعذّر إبطال رمز المكالمة الأخيرة؛ ستنتهي صلاحيته من تلقاء نفسه. ⁨%1⁩</translation>
    </message>
    <message>
        <source>Hanging up…</source>
        <translation>جارٍ إنهاء المكالمة…</translation>
    </message>
    <message>
        <source>%1 Check the number with the customer.</source>
        <translation>⁨%1⁩ تأكد من الرقم مع العميل.</translation>
    </message>
    <message>
        <source>The limits of %1 are cleared. It can be called now.</source>
        <translation>مُسحت حدود ⁨%1⁩. يمكن الاتصال به الآن.</translation>
    </message>
    <message>
        <source>The limits could not be cleared. %1</source>
        <translation>تعذّر مسح الحدود. ⁨%1⁩</translation>
    </message>
    <message>
        <source>Another desk has called this number as well. Only the newest call&apos;s code counts.</source>
        <translation>اتصلت محطة عمل أخرى بهذا الرقم أيضًا. لا يُعتد إلا برمز أحدث مكالمة.</translation>
    </message>
    <message>
        <source>%1 has called this number as well. Only the newest call&apos;s code counts.</source>
        <translation>اتصل ⁨%1⁩ بهذا الرقم أيضًا. لا يُعتد إلا برمز أحدث مكالمة.</translation>
    </message>
    <message>
        <source>The code was withdrawn. Call again for a new one.</source>
        <translation>سُحب الرمز. اتصل مرة أخرى للحصول على رمز جديد.</translation>
    </message>
    <message>
        <source>Too many wrong codes were entered elsewhere. Call again for a new one.</source>
        <translation>أُدخلت رموز خاطئة كثيرة جدًا في مكان آخر. اتصل مرة أخرى للحصول على رمز جديد.</translation>
    </message>
    <message>
        <source>Too many wrong codes were entered elsewhere, so the code is void. Call again for a new one.</source>
        <translation>أُدخلت رموز خاطئة كثيرة جدًا في مكان آخر، فلم يعد الرمز صالحًا. اتصل مرة أخرى للحصول على رمز جديد.</translation>
    </message>
    <message>
        <source>The code was revoked. If the customer is still with you, call again for a new one.</source>
        <translation>أُبطل الرمز. إذا كان العميل لا يزال معك، فاتصل مرة أخرى للحصول على رمز جديد.</translation>
    </message>
    <message>
        <source>%1 revoked the code. If the customer is still with you, call again for a new one.</source>
        <translation>أبطل ⁨%1⁩ الرمز. إذا كان العميل لا يزال معك، فاتصل مرة أخرى للحصول على رمز جديد.</translation>
    </message>
    <message>
        <source>on the phone&apos;s keypad</source>
        <translation>على لوحة مفاتيح الهاتف</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>في مكان آخر</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بواسطة ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 is verified. The customer keyed in the code on the phone.</source>
        <translation>تم التحقق من ⁨%1⁩. أدخل العميل الرمز على الهاتف.</translation>
    </message>
    <message>
        <source>%1 is verified. The code was entered elsewhere.</source>
        <translation>تم التحقق من ⁨%1⁩. أُدخل الرمز في مكان آخر.</translation>
    </message>
    <message>
        <source>%1 is verified. %2 entered the code.</source>
        <translation>تم التحقق من ⁨%1⁩. أدخل ⁨%2⁩ الرمز.</translation>
    </message>
    <message>
        <source>%1 is verified.</source>
        <translation>تم التحقق من ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>Ringproof::VoiceCalls</name>
    <message>
        <source>Plivo doesn&apos;t show this call, so it can&apos;t be ended from here. The phone may ring on.</source>
        <translation>لا يعرض Plivo هذه المكالمة، فلا يمكن إنهاؤها من هنا. قد يستمر رنين الهاتف.</translation>
    </message>
    <message>
        <source>Plivo doesn&apos;t show this call yet. It will be ended as soon as it does; the phone may ring until then.</source>
        <translation>لا يعرض Plivo هذه المكالمة بعد. ستُنهى فور ظهورها؛ وقد يرنّ الهاتف حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The phone may ring on.</source>
        <translation>قد يستمر رنين الهاتف.</translation>
    </message>
    <message>
        <source>The call goes on.</source>
        <translation>المكالمة مستمرة.</translation>
    </message>
    <message>
        <source>The call had already ended by itself.</source>
        <translation>كانت المكالمة قد انتهت من نفسها.</translation>
    </message>
    <message>
        <source>These Plivo credentials can place calls but not end them. The call goes on. An administrator can give the credentials access to the Voice API.</source>
        <translation>تستطيع بيانات اعتماد Plivo هذه إجراء المكالمات لا إنهاءها. المكالمة مستمرة. يمكن للمسؤول منح بيانات الاعتماد صلاحية الوصول إلى Voice API.</translation>
    </message>
</context>
<context>
    <name>Ringproof::VoicePage</name>
    <message>
        <source>Voice and PHLO</source>
        <translation>الصوت وPHLO</translation>
    </message>
    <message>
        <source>What your customers hear on the phone, and the flow at Plivo that says it.</source>
        <translation>ما يسمعه عملاؤك على الهاتف، والتدفق لدى Plivo الذي يقوله.</translation>
    </message>
</context>
<context>
    <name>Ringproof::WelcomeBar</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Setting up isn&apos;t finished yet: step %1 of %2.</source>
        <translation>لم يكتمل الإعداد بعد: الخطوة ⁨%1⁩ من ⁨%2⁩.</translation>
    </message>
    <message>
        <source>This is the sandbox: try everything, no real phone rings. For real calls, connect Plivo and choose a store.</source>
        <translation>هذه بيئة التجربة: جرّب كل شيء، لا يرنّ أي هاتف حقيقي. وللمكالمات الحقيقية اربط Plivo واختر مخزنًا.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Go on with setting up Ringproof</source>
        <translation>متابعة إعداد Ringproof</translation>
    </message>
    <message>
        <source>Set up Ringproof</source>
        <translation>إعداد Ringproof</translation>
    </message>
</context>
<context>
    <name>Ringproof::WorkRow</name>
    <message>
        <source>Under way</source>
        <translation>جارٍ التنفيذ</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>مدى التقدّم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Result of the work</source>
        <translation>نتيجة العمل</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>جارٍ الإلغاء…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>⁨%1⁩ من ⁨%2⁩ صف</translation>
    </message>
</context>
<context>
    <name>Ringproof::WorkbenchPage</name>
    <message>
        <source>Workbench</source>
        <translation>منضدة الاختبار</translation>
    </message>
    <message>
        <source>For testing a PHLO: what is sent, what comes back, and what happens when it goes wrong.</source>
        <translation>لاختبار PHLO: ما يُرسل، وما يعود، وما يحدث عند حدوث خلل.</translation>
    </message>
</context>
<context>
    <name>Ringproof::Workspace</name>
    <message>
        <source>The store %1 can&apos;t be used. %2</source>
        <translation>لا يمكن استخدام المخزن ⁨%1⁩. ⁨%2⁩</translation>
    </message>
    <message>
        <source>This profile stores codes sealed, and the key is missing. Set RINGPROOF_SEAL_KEY to 64 hex digits, the same on every desk, or give it to Ringproof&apos;s window, which keeps it in the keychain. Make a key with: openssl rand -hex 32</source>
        <translation>يخزّن ملف التعريف هذا الرموز مختومة، والمفتاح غير موجود. اضبط RINGPROOF_SEAL_KEY على 64 رقمًا ست عشريًا، نفسها في كل محطات العمل، أو أدخله في نافذة Ringproof التي تحفظه في سلسلة المفاتيح. أنشئ مفتاحًا بالأمر: openssl rand -hex 32</translation>
    </message>
    <message>
        <source>Plivo&apos;s auth token is missing. Set RINGPROOF_AUTH_TOKEN, or give it to Ringproof&apos;s window, which keeps it in the keychain; the token is on the first page of Plivo&apos;s console.</source>
        <translation>ينقص auth token الخاص بـ Plivo. اضبط RINGPROOF_AUTH_TOKEN، أو أدخله في نافذة Ringproof التي تحفظه في سلسلة المفاتيح؛ وهو في الصفحة الأولى لوحدة تحكم Plivo.</translation>
    </message>
</context>
<context>
    <name>SealedProfile</name>
    <message>
        <source>This computer has too little free memory for the passphrase&apos;s protection. Nothing was done; close other programs and try again.</source>
        <translation>الذاكرة الحرة في هذا الحاسوب أقل مما تحتاج إليه حماية عبارة المرور. لم يُفعل شيء؛ أغلق برامج أخرى وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The file is damaged: it was changed or cut off on its way. Nothing was imported; ask for it again.</source>
        <translation>الملف تالف: تغيّر أو قُطع في طريقه. لم يُستورد شيء؛ اطلبه مرة أخرى.</translation>
    </message>
    <message>
        <source>The passphrase is too long. At most %1 bytes can be used.</source>
        <translation>عبارة المرور طويلة جدًا. يمكن استخدام ⁨%1⁩ بايت على الأكثر.</translation>
    </message>
    <message>
        <source>The passphrase is too short: it needs %1 characters, because whoever gets hold of the file can try as many as they like. A few words that don&apos;t belong together do well.</source>
        <translation>عبارة المرور قصيرة جدًا: تحتاج إلى ⁨%1⁩ محرفًا، لأن من يحصل على الملف يستطيع تجربة ما شاء منها. بضع كلمات لا صلة بينها خيار جيد.</translation>
    </message>
    <message>
        <source>The passphrase repeats the same few characters. A few words that don&apos;t belong together do well.</source>
        <translation>تكرر عبارة المرور المحارف القليلة نفسها. بضع كلمات لا صلة بينها خيار جيد.</translation>
    </message>
    <message>
        <source>The profile is too large to be handed on in a file.</source>
        <translation>ملف التعريف أكبر من أن يُنقل في ملف.</translation>
    </message>
    <message>
        <source>The file is not a profile that was exported by Ringproof. Choose another file.</source>
        <translation>هذا الملف ليس ملف تعريف صدّره Ringproof. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The file was exported by a newer release of Ringproof. Nothing was imported; update Ringproof on this computer.</source>
        <translation>صُدّر الملف بإصدار أحدث من Ringproof. لم يُستورد شيء؛ حدّث Ringproof على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The file asks for more work than any release of Ringproof does, so it isn&apos;t from Ringproof. Nothing was imported.</source>
        <translation>يتطلب الملف عملًا أكثر مما يتطلبه أي إصدار من Ringproof، فليس من Ringproof. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this file. Nothing was imported; type it again.</source>
        <translation>ليست هذه عبارة مرور هذا الملف. لم يُستورد شيء؛ اكتبها مرة أخرى.</translation>
    </message>
    <message>
        <source>The passphrase is right, but somebody has changed the file since it was sealed. Nothing was imported; don&apos;t use it, and tell whoever gave it to you.</source>
        <translation>عبارة المرور صحيحة، لكن أحدًا غيّر الملف بعد ختمه. لم يُستورد شيء؛ لا تستخدمه، وأخبر من أعطاك إياه.</translation>
    </message>
</context>
<context>
    <name>SecretPlaces</name>
    <message>
        <source>From the environment</source>
        <translation>من البيئة</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>هذه الجلسة فقط</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>غير موجود</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>%1 must be 64 hex digits (256 bits). Make one with: openssl rand -hex 32</source>
        <translation>يجب أن يكون ⁨%1⁩ من 64 رقمًا ست عشريًا (256 بت). أنشئه بالأمر: openssl rand -hex 32</translation>
    </message>
</context>
<context>
    <name>ServerTls</name>
    <message>
        <source>%1 can&apos;t be read: %2. Check the path and who may read the file.</source>
        <translation>تعذّرت قراءة ⁨%1⁩: ⁨%2⁩. تحقق من المسار ومن صلاحية قراءة الملف.</translation>
    </message>
    <message>
        <source>%1 holds no certificate. HTTPS needs one in PEM form.</source>
        <translation>لا شهادة في ⁨%1⁩. يحتاج HTTPS إلى شهادة بصيغة PEM.</translation>
    </message>
    <message>
        <source>%1 can be read or changed by other users of this computer, so the key in it isn&apos;t secret. Take the right away (chmod 600), and use a new key if somebody may have read it.</source>
        <translation>يستطيع مستخدمون آخرون لهذا الحاسوب قراءة ⁨%1⁩ أو تغييره، فالمفتاح الذي فيه ليس سرًا. اسحب الصلاحية (chmod 600)، واستخدم مفتاحًا جديدًا إن كان من الممكن أن أحدًا قرأه.</translation>
    </message>
    <message>
        <source>%1 holds no private key that can be used. HTTPS needs an RSA or elliptic curve key in PEM form, without a passphrase.</source>
        <translation>لا يوجد في ⁨%1⁩ مفتاح خاص صالح للاستخدام. يحتاج HTTPS إلى مفتاح RSA أو مفتاح منحنى إهليلجي بصيغة PEM، بلا عبارة مرور.</translation>
    </message>
    <message>
        <source>%1 and %2 don&apos;t belong together. Give the private key that the certificate was made for, and put the server&apos;s own certificate first.</source>
        <translation>‏⁨%1⁩ و⁨%2⁩ لا يخص أحدهما الآخر. أعطِ المفتاح الخاص الذي صُنعت له الشهادة، وضع شهادة الخادم نفسه أولًا.</translation>
    </message>
</context>
<context>
    <name>ServerTrust</name>
    <message>
        <source>no name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
    <message>
        <source>its certificate is self-signed and not among the authorities in %1</source>
        <translation>شهادته موقَّعة ذاتيًا وليست بين جهات التصديق في ⁨%1⁩</translation>
    </message>
    <message>
        <source>its certificate is self-signed and not among this system&apos;s authorities. If it is the right server, name the file with its authority: %1</source>
        <translation>شهادته موقَّعة ذاتيًا وليست بين جهات التصديق في هذا النظام. إذا كان هو الخادم الصحيح، فحدّد الملف الذي فيه جهة تصديقه: ⁨%1⁩</translation>
    </message>
    <message>
        <source>its certificate was issued by “%1”, which isn&apos;t among the authorities in %2</source>
        <translation>أصدر شهادته «⁨%1⁩»، وليس بين جهات التصديق في ⁨%2⁩</translation>
    </message>
    <message>
        <source>its certificate was issued by “%1”, which isn&apos;t among this system&apos;s authorities. If it is the right server, name the file with its authority: %2</source>
        <translation>أصدر شهادته «⁨%1⁩»، وليس بين جهات التصديق في هذا النظام. إذا كان هو الخادم الصحيح، فحدّد الملف الذي فيه جهة تصديقه: ⁨%2⁩</translation>
    </message>
    <message>
        <source>its certificate is for %1, not for %2</source>
        <translation>شهادته لـ ⁨%1⁩ وليست لـ ⁨%2⁩</translation>
    </message>
    <message>
        <source>its certificate is for %1, not for %2. If it is the right server, name it as in the certificate: %3</source>
        <translation>شهادته لـ ⁨%1⁩ وليست لـ ⁨%2⁩. إذا كان هو الخادم الصحيح، فسمِّه كما في الشهادة: ⁨%3⁩</translation>
    </message>
    <message>
        <source>its certificate says that “%1” issued it, but that authority&apos;s key didn&apos;t sign it. Check that this system&apos;s authorities are the present ones</source>
        <translation>تقول شهادته إن «⁨%1⁩» أصدرها، لكن مفتاح جهة التصديق تلك لم يوقّعها. تأكد من أن جهات التصديق في هذا النظام هي الحالية</translation>
    </message>
    <message>
        <source>its certificate says that “%1” issued it, but that authority&apos;s key didn&apos;t sign it. Check that %2 is the present one</source>
        <translation>تقول شهادته إن «⁨%1⁩» أصدرها، لكن مفتاح جهة التصديق تلك لم يوقّعها. تأكد من أن ⁨%2⁩ هي الحالية</translation>
    </message>
    <message>
        <source>its certificate (%1) expired on %2</source>
        <translation>انتهت صلاحية شهادته (⁨%1⁩) في ⁨%2⁩</translation>
    </message>
    <message>
        <source>its certificate (%1) isn&apos;t valid before %2. Check that this computer&apos;s clock is right</source>
        <translation>لا تصبح شهادته (⁨%1⁩) صالحة قبل ⁨%2⁩. تأكد من صحة ساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>its certificate (%1) was revoked</source>
        <translation>أُبطلت شهادته (⁨%1⁩)</translation>
    </message>
    <message>
        <source>it shows no certificate</source>
        <translation>لا يقدّم أي شهادة</translation>
    </message>
    <message>
        <source>its certificate (%1) isn&apos;t meant for servers</source>
        <translation>شهادته (⁨%1⁩) ليست مخصصة للخوادم</translation>
    </message>
    <message>
        <source>its certificate isn&apos;t good: “%1”</source>
        <translation>شهادته غير سليمة: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>there is no TLS on this computer. Install OpenSSL, or what Qt uses in its place</source>
        <translation>لا يوجد TLS على هذا الحاسوب. ثبّت OpenSSL، أو ما تستخدمه Qt بدلًا منه</translation>
    </message>
    <message>
        <source>its certificate can&apos;t be checked</source>
        <translation>تعذّر فحص شهادته</translation>
    </message>
</context>
<context>
    <name>SettingsReader</name>
    <message>
        <source>a text in quotes</source>
        <translation>نصًا بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>غير موجود.</translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation>فارغ.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>عددًا صحيحًا من ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>‏true أو false</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>قائمة نصوص</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>كائنًا بين قوسين معقوفين</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>واحدًا من ⁨%1⁩</translation>
    </message>
    <message>
        <source>is not a setting. Known here: %1.</source>
        <translation>ليس إعدادًا. المعروف هنا: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>must be %1, not %2.</source>
        <translation>يجب أن يكون ⁨%1⁩، وليس ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>SqliteFile</name>
    <message>
        <source>%1 is a folder, where a file is needed: %2 can&apos;t be kept there. Name a file.</source>
        <translation>‏⁨%1⁩ مجلد، والمطلوب ملف: لا يمكن حفظ ⁨%2⁩ هناك. حدّد ملفًا.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made, so %2 can&apos;t be kept there. Check who may write to the folder above it, or choose another place.</source>
        <translation>تعذّر إنشاء المجلد ⁨%1⁩، فلا يمكن حفظ ⁨%2⁩ هناك. تحقق من صلاحية الكتابة في المجلد الذي فوقه، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be made (%2), so %3 can&apos;t be kept there. Check who may write to the folder, or choose another place.</source>
        <translation>تعذّر إنشاء ⁨%1⁩ ‏(⁨%2⁩)، فلا يمكن حفظ ⁨%3⁩ هناك. تحقق من صلاحية الكتابة في المجلد، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed, so %1 can&apos;t be kept on this computer. Install it (on Debian: libqt6sql6-sqlite).</source>
        <translation>برنامج تشغيل SQLite الخاص بـ Qt غير مثبّت، فلا يمكن حفظ ⁨%1⁩ على هذا الحاسوب. ثبّته (في Debian: ‏libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>%1 is a database of another program and is left alone. Name another file in the store&apos;s address.</source>
        <translation>‏⁨%1⁩ قاعدة بيانات لبرنامج آخر، ولم تُمَس. حدّد ملفًا آخر في عنوان المخزن.</translation>
    </message>
    <message>
        <source>%1 was written by a newer release of Ringproof, which this one can&apos;t read. Update Ringproof on this computer.</source>
        <translation>كُتب ⁨%1⁩ بإصدار أحدث من Ringproof لا يستطيع هذا الإصدار قراءته. حدّث Ringproof على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 lies where files can&apos;t be shared safely, on a network drive perhaps. Choose a place on this computer.</source>
        <translation>يقع ⁨%1⁩ حيث لا يمكن مشاركة الملفات بأمان، ربما على قرص شبكي. اختر مكانًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Another program holds %1, so nothing was done. Try again; if it stays so, close the program that has the file open.</source>
        <translation>يشغل برنامج آخر ⁨%1⁩، فلم يُفعل شيء. حاول مرة أخرى؛ وإذا استمر ذلك فأغلق البرنامج الذي يفتح الملف.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full, so nothing was done. Make room on it and try again.</source>
        <translation>القرص الذي عليه ⁨%1⁩ ممتلئ، فلم يُفعل شيء. أفسح مساحة عليه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened for writing, so %2 can&apos;t be kept in it. Check that you may write to the file and to its folder.</source>
        <translation>تعذّر فتح ⁨%1⁩ للكتابة، فلا يمكن حفظ ⁨%2⁩ فيه. تأكد من أنه يمكنك الكتابة في الملف وفي مجلده.</translation>
    </message>
    <message>
        <source>%1 is not a database and is left alone. Name another file, or move that one away.</source>
        <translation>‏⁨%1⁩ ليس قاعدة بيانات، ولم يُمَس. حدّد ملفًا آخر، أو انقل ذلك الملف إلى مكان آخر.</translation>
    </message>
    <message>
        <source>%1 is damaged. Move it away and start again: a new one is made. %2</source>
        <translation>‏⁨%1⁩ تالف. انقله إلى مكان آخر وابدأ من جديد: سيُنشأ ملف جديد. ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2. Check the disk that it is on, then try again.</source>
        <translation>لا يمكن استخدام ⁨%1⁩: ⁨%2⁩. تحقق من القرص الذي هو عليه، ثم حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>StoreAddress</name>
    <message>
        <source>A store on this computer must name a file by its whole path: embedded:/path/codes.db</source>
        <translation>المخزن على هذا الحاسوب يجب أن يسمّي ملفًا بمساره الكامل: embedded:/path/codes.db</translation>
    </message>
</context>
<context>
    <name>StoreCheck</name>
    <message>
        <source>%1 answers in %2 ms. That is slow: use a store nearer to the desks.</source>
        <translation>يجيب ⁨%1⁩ خلال ⁨%2⁩ مللي ثانية. هذا بطيء: استخدم مخزنًا أقرب إلى محطات العمل.</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms.</source>
        <translation>يجيب ⁨%1⁩ خلال ⁨%2⁩ مللي ثانية.</translation>
    </message>
    <message>
        <source>The store&apos;s clock and this computer&apos;s differ by %1 s. Codes are not affected (the store&apos;s clock counts); the times shown here are. Set both clocks by NTP.</source>
        <translation>الفرق بين ساعة المخزن وساعة هذا الحاسوب ⁨%1⁩ ث. لا تتأثر الرموز (فالمعتمد ساعة المخزن)؛ أما الأوقات المعروضة هنا فتتأثر. اضبط الساعتين عبر NTP.</translation>
    </message>
    <message>
        <source>The store&apos;s clock and this computer&apos;s differ by %1 s.</source>
        <translation>الفرق بين ساعة المخزن وساعة هذا الحاسوب ⁨%1⁩ ث.</translation>
    </message>
</context>
<context>
    <name>SystemKeychain</name>
    <message>
        <source>No keychain runs in this session. Start GNOME Keyring, KWallet or KeePassXC&apos;s Secret Service, or set secrets in the environment.</source>
        <translation>لا تعمل سلسلة مفاتيح في هذه الجلسة. شغّل GNOME Keyring أو KWallet أو Secret Service الخاص بـ KeePassXC، أو اضبط الأسرار في البيئة.</translation>
    </message>
    <message>
        <source>The system has no keychain here. Set secrets in the environment.</source>
        <translation>لا توجد في النظام سلسلة مفاتيح هنا. اضبط الأسرار في البيئة.</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was declined. Unlock it and try again.</source>
        <translation>سلسلة المفاتيح مقفلة، أو رُفض الوصول إليها. افتح قفلها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The keychain answered with an error (%1). See whether the system&apos;s own program for passwords can open it.</source>
        <translation>أجابت سلسلة المفاتيح بخطأ (⁨%1⁩). انظر هل يستطيع برنامج كلمات المرور في النظام فتحها.</translation>
    </message>
    <message>
        <source>no details</source>
        <translation>لا تفاصيل</translation>
    </message>
    <message>
        <source>The keychain has no such entry.</source>
        <translation>لا يوجد مدخل كهذا في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>There is no D-Bus session, so no keychain can be reached. Set secrets in the environment, or start this in a desktop session.</source>
        <translation>لا توجد جلسة D-Bus، فلا يمكن الوصول إلى أي سلسلة مفاتيح. اضبط الأسرار في البيئة، أو شغّل هذا في جلسة سطح مكتب.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain has not answered for %n second(s). It may be waiting for its password in another window: answer it and try again.</source>
        <translation>
            <numerusform>لم تُجب سلسلة المفاتيح بعد. ربما تنتظر كلمة مرورها في نافذة أخرى: أدخلها وحاول مرة أخرى.</numerusform>
            <numerusform>لم تُجب سلسلة المفاتيح منذ ثانية واحدة. ربما تنتظر كلمة مرورها في نافذة أخرى: أدخلها وحاول مرة أخرى.</numerusform>
            <numerusform>لم تُجب سلسلة المفاتيح منذ ثانيتين. ربما تنتظر كلمة مرورها في نافذة أخرى: أدخلها وحاول مرة أخرى.</numerusform>
            <numerusform>لم تُجب سلسلة المفاتيح منذ %n ثوانٍ. ربما تنتظر كلمة مرورها في نافذة أخرى: أدخلها وحاول مرة أخرى.</numerusform>
            <numerusform>لم تُجب سلسلة المفاتيح منذ %n ثانية. ربما تنتظر كلمة مرورها في نافذة أخرى: أدخلها وحاول مرة أخرى.</numerusform>
            <numerusform>لم تُجب سلسلة المفاتيح منذ %n ثانية. ربما تنتظر كلمة مرورها في نافذة أخرى: أدخلها وحاول مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain took the secret and doesn&apos;t give it back. See whether the system&apos;s own program for passwords can open it.</source>
        <translation>أخذت سلسلة المفاتيح السر ولا تعيده. انظر هل يستطيع برنامج كلمات المرور في النظام فتحها.</translation>
    </message>
</context>
<context>
    <name>TelLink</name>
    <message>
        <source>The link holds no phone number that can be called. Copy the number from the page and paste it here.</source>
        <translation>لا يحتوي الرابط على رقم هاتف يمكن الاتصال به. انسخ الرقم من الصفحة والصقه هنا.</translation>
    </message>
    <message>
        <source>The link&apos;s number has an extension, and a call with a code can&apos;t dial one. Ask the customer for a number that rings directly.</source>
        <translation>لرقم الرابط رقم فرعي، ولا تستطيع مكالمة الرمز طلبه. اطلب من العميل رقمًا يرنّ مباشرة.</translation>
    </message>
    <message>
        <source>The link&apos;s number holds only within one company or area. Ask the customer for the whole number, with its country code.</source>
        <translation>رقم الرابط صالح داخل شركة أو منطقة واحدة فقط. اطلب من العميل الرقم الكامل مع رمز بلده.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضرّ</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>⁨%1⁩ س ⁨%2⁩ د</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>⁨%1⁩ د ⁨%2⁩ ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>⁨%1⁩ ث</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two parts of a span</comment>
        <translation>⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>لا ساعات</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>لا ثوانٍ</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>ليس بعد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Now: %1, at %2.</source>
        <translation>الآن: ⁨%1⁩، في ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>⁨%1⁩ في ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Now: %1, since %2, %3 after the call was placed.</source>
        <translation>الآن: ⁨%1⁩، منذ ⁨%2⁩، بعد ⁨%3⁩ من إجراء المكالمة.</translation>
    </message>
    <message>
        <source>%1 at %2, %3 after the call was placed.</source>
        <translation>⁨%1⁩ في ⁨%2⁩، بعد ⁨%3⁩ من إجراء المكالمة.</translation>
    </message>
</context>
<context>
    <name>VoiceCalls</name>
    <message>
        <source>These Plivo credentials can place calls but not look at them, so it can&apos;t be shown how the call goes. Verification works all the same; ask the customer whether the phone rings. An administrator can give the credentials access to the Voice API.</source>
        <translation>تستطيع بيانات اعتماد Plivo هذه إجراء المكالمات لا الاطلاع عليها، فلا يمكن عرض سير المكالمة. ومع ذلك يعمل التحقق؛ اسأل العميل هل يرنّ الهاتف. ويمكن للمسؤول منح بيانات الاعتماد صلاحية الوصول إلى Voice API.</translation>
    </message>
    <message>
        <source>Plivo&apos;s answer about the call can&apos;t be read.</source>
        <translation>تعذّرت قراءة جواب Plivo عن المكالمة.</translation>
    </message>
    <message>
        <source>Plivo&apos;s list of calls can&apos;t be read.</source>
        <translation>تعذّرت قراءة قائمة المكالمات لدى Plivo.</translation>
    </message>
    <message>
        <source>Plivo has no record of how the call ended. Ask the customer whether the phone rang.</source>
        <translation>لا سجل لدى Plivo عن كيفية انتهاء المكالمة. اسأل العميل هل رنّ الهاتف.</translation>
    </message>
    <message>
        <source>Plivo shows no call to this number since the dispatch, so it was probably not placed. Call again.</source>
        <translation>لا يعرض Plivo أي مكالمة إلى هذا الرقم منذ طلبها، فالأرجح أنها لم تُجرَ. اتصل مرة أخرى.</translation>
    </message>
    <message>
        <source>Plivo doesn&apos;t show the call yet.</source>
        <translation>لا يعرض Plivo المكالمة بعد.</translation>
    </message>
    <message>
        <source>Plivo doesn&apos;t show a call to this number yet.</source>
        <translation>لا يعرض Plivo مكالمة إلى هذا الرقم بعد.</translation>
    </message>
    <message>
        <source>The call has ended; Plivo hasn&apos;t recorded how. Ask the customer for the code.</source>
        <translation>انتهت المكالمة؛ ولم يسجّل Plivo كيف انتهت. اسأل العميل عن الرمز.</translation>
    </message>
    <message>
        <source>The phone doesn&apos;t ring any more; Plivo hasn&apos;t recorded yet how the call ended.</source>
        <translation>لم يعد الهاتف يرنّ؛ ولم يسجّل Plivo بعد كيف انتهت المكالمة.</translation>
    </message>
    <message>
        <source>%1 So it can&apos;t be shown how the call goes; verification works all the same.</source>
        <translation>⁨%1⁩ لذلك لا يمكن عرض سير المكالمة؛ ومع ذلك يعمل التحقق.</translation>
    </message>
</context>
</TS>
