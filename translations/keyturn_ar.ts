<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>ActivityText</name>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>أُعيدت تسميته</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>جرى التحقق</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>استُبدل برمز وصول</translation>
    </message>
    <message>
        <source>Kept in the vault</source>
        <translation>حُفظ في الخزنة</translation>
    </message>
    <message>
        <source>Removed from the vault</source>
        <translation>أُزيل من الخزنة</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>حلّ محله آخر</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>سُجّل الدخول</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>سُجّل الخروج</translation>
    </message>
    <message>
        <source>Appeared in the list</source>
        <translation>ظهر في القائمة</translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <translation>اختفى من القائمة</translation>
    </message>
    <message>
        <source>Back in the list</source>
        <translation>عاد إلى القائمة</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>كُشف</translation>
    </message>
    <message>
        <source>Renamed by others</source>
        <translation>أعاد آخرون تسميته</translation>
    </message>
    <message>
        <source>End changed by others</source>
        <translation>غيّر آخرون انتهاءه</translation>
    </message>
    <message>
        <source>Reviewed: keep</source>
        <translation>رُوجع: إبقاء</translation>
    </message>
    <message>
        <source>Reviewed: rotate</source>
        <translation>رُوجع: تدوير</translation>
    </message>
    <message>
        <source>Reviewed: delete</source>
        <translation>رُوجع: حذف</translation>
    </message>
    <message>
        <source>Reviewed: ask</source>
        <translation>رُوجع: سؤال</translation>
    </message>
    <message>
        <source>Said to be mine</source>
        <translation>قيل إنه لي</translation>
    </message>
    <message>
        <source>Said to be a colleague&apos;s</source>
        <translation>قيل إنه لزميل</translation>
    </message>
    <message>
        <source>To be investigated</source>
        <translation>ينبغي تقصّيه</translation>
    </message>
    <message>
        <source>Saved to a file</source>
        <translation>حُفظ في ملف</translation>
    </message>
    <message>
        <source>Rotation begun</source>
        <translation>بدأ التدوير</translation>
    </message>
    <message>
        <source>Rotation ended</source>
        <translation>انتهى التدوير</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>شوهد</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>تغيّر منذ ذلك الحين</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a key, %2 &quot;from 19 Feb 2027 to 20 May 2027&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <extracomment>%1 is the new name of a key, %2 the one before</extracomment>
        <translation>‏%1 (سابقًا: %2)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>an account, and one of its organizations</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Rotation stopped</source>
        <translation>أُوقف التدوير</translation>
    </message>
    <message>
        <source>Retiring put off</source>
        <translation>أُجّل السحب</translation>
    </message>
    <message>
        <source>Old key retired</source>
        <translation>سُحب المفتاح القديم</translation>
    </message>
    <message>
        <source>Swapped in a file</source>
        <translation>بُدّل في ملف</translation>
    </message>
    <message>
        <source>Swap undone</source>
        <translation>جرى التراجع عن التبديل</translation>
    </message>
    <message>
        <source>Place ticked</source>
        <translation>أُشّر على موضع</translation>
    </message>
    <message>
        <source>Tick taken back</source>
        <translation>أُزيل التأشير</translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation>تغيّرت السياسة</translation>
    </message>
    <message>
        <source>Owner changed</source>
        <translation>تغيّر المالك</translation>
    </message>
    <message>
        <source>Note or tags changed</source>
        <translation>تغيّرت الملاحظة أو الوسوم</translation>
    </message>
    <message>
        <source>“Used in” changed</source>
        <translation>تغيّر «يُستخدم في»</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>استُبعد</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>صُدّرت القائمة</translation>
    </message>
    <message>
        <source>Vault exported</source>
        <translation>صُدّرت الخزنة</translation>
    </message>
    <message>
        <source>Activity exported</source>
        <translation>صُدّر النشاط</translation>
    </message>
    <message>
        <source>Review exported</source>
        <translation>صُدّرت المراجعة</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>One row</source>
        <translation>صف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>‏%Ln صفوف</numerusform>
            <numerusform>‏%Ln صفًا</numerusform>
            <numerusform>‏%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>All keys of the account</source>
        <translation>كل مفاتيح الحساب</translation>
    </message>
    <message>
        <source>%1 (file: %2)</source>
        <extracomment>%1 is the name of a key, %2 that of a file</extracomment>
        <translation>‏%1 (الملف: %2)</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>no list</source>
        <translation>لا توجد قائمة</translation>
    </message>
    <message>
        <source>[%1].%2: a key, not its id</source>
        <translation>‏[%1].%2: مفتاح وليس معرّفه</translation>
    </message>
    <message>
        <source>a key that is there twice</source>
        <translation>مفتاح JSON مكرر</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>Verified</source>
        <translation>جرى التحقق</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>جرى التحقق %1</translation>
    </message>
    <message>
        <source>The key works</source>
        <translation>المفتاح يعمل</translation>
    </message>
    <message>
        <source>The service accepted it.</source>
        <translation>قبلته الخدمة.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>Not allowed %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>غير مسموح %1</translation>
    </message>
    <message>
        <source>The key is valid, but may not do what was asked</source>
        <translation>المفتاح صالح، لكن لا يُسمح له بما طُلب</translation>
    </message>
    <message>
        <source>The service knows it, but it may not do what was asked to check it.</source>
        <translation>تعرفه الخدمة، لكن لا يُسمح له بما طُلب لفحصه.</translation>
    </message>
    <message>
        <source>Organization missing</source>
        <translation>المؤسسة ناقصة</translation>
    </message>
    <message>
        <source>Organization missing %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>المؤسسة ناقصة %1</translation>
    </message>
    <message>
        <source>The key does not say which organization</source>
        <translation>المفتاح لا يذكر المؤسسة</translation>
    </message>
    <message>
        <source>The key needs the ID of its organization, and none is known here.</source>
        <translation>يحتاج المفتاح إلى معرّف مؤسسته، ولا يُعرف أي معرّف هنا.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>رُفض %1</translation>
    </message>
    <message>
        <source>The service refused the key</source>
        <translation>رفضت الخدمة المفتاح</translation>
    </message>
    <message>
        <source>The service refused it: it is not valid, or no longer.</source>
        <translation>رفضته الخدمة: إنه غير صالح، أو لم يعد صالحًا.</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>Not accepted %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>لم يُقبل %1</translation>
    </message>
    <message>
        <source>The service did not accept the key</source>
        <translation>لم تقبل الخدمة المفتاح</translation>
    </message>
    <message>
        <source>The service did not accept the key, and does not say whether it is no longer valid or only not allowed.</source>
        <translation>لم تقبل الخدمة المفتاح، ولا تذكر هل لم يعد صالحًا أم أنه غير مسموح له فقط.</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>result of a check</comment>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Refused as expired %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>رُفض لانتهاء صلاحيته %1</translation>
    </message>
    <message>
        <source>The key has expired</source>
        <translation>انتهت صلاحية المفتاح</translation>
    </message>
    <message>
        <source>The service refused it, and its last day has passed.</source>
        <translation>رفضته الخدمة، وقد مضى يومه الأخير.</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>تعذّر الوصول</translation>
    </message>
    <message>
        <source>Could not be reached %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>تعذّر الوصول %1</translation>
    </message>
    <message>
        <source>The service could not be reached</source>
        <translation>تعذّر الوصول إلى الخدمة</translation>
    </message>
    <message>
        <source>No answer of the service came. That says nothing about the key.</source>
        <translation>لم يصل أي جواب من الخدمة. هذا لا يدل على شيء بشأن المفتاح.</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>result of a check</comment>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>No clear answer %1</source>
        <comment>%1: 3 minutes ago</comment>
        <translation>لا جواب واضح %1</translation>
    </message>
    <message>
        <source>The service gave no clear answer</source>
        <translation>لم تعطِ الخدمة جوابًا واضحًا</translation>
    </message>
    <message>
        <source>The service answered with something that says neither yes nor no.</source>
        <translation>أجابت الخدمة بما لا يعني نعم ولا لا.</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>لم يجرِ التحقق قط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln work</source>
        <comment>of the entries that were verified</comment>
        <translation>
            <numerusform>لا شيء يعمل</numerusform>
            <numerusform>واحد يعمل</numerusform>
            <numerusform>اثنان يعملان</numerusform>
            <numerusform>‏%Ln تعمل</numerusform>
            <numerusform>‏%Ln تعمل</numerusform>
            <numerusform>‏%Ln تعمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>لا شيء مرفوض</numerusform>
            <numerusform>واحد مرفوض</numerusform>
            <numerusform>اثنان مرفوضان</numerusform>
            <numerusform>‏%Ln مرفوضة</numerusform>
            <numerusform>‏%Ln مرفوضة</numerusform>
            <numerusform>‏%Ln مرفوضة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>لا شيء منتهي الصلاحية</numerusform>
            <numerusform>واحد منتهي الصلاحية</numerusform>
            <numerusform>اثنان منتهيا الصلاحية</numerusform>
            <numerusform>‏%Ln منتهية الصلاحية</numerusform>
            <numerusform>‏%Ln منتهية الصلاحية</numerusform>
            <numerusform>‏%Ln منتهية الصلاحية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not allowed</source>
        <translation>
            <numerusform>لا شيء غير مسموح</numerusform>
            <numerusform>واحد غير مسموح</numerusform>
            <numerusform>اثنان غير مسموحين</numerusform>
            <numerusform>‏%Ln غير مسموحة</numerusform>
            <numerusform>‏%Ln غير مسموحة</numerusform>
            <numerusform>‏%Ln غير مسموحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be reached</source>
        <translation>
            <numerusform>لم يتعذّر الوصول إلى شيء</numerusform>
            <numerusform>واحد تعذّر الوصول إليه</numerusform>
            <numerusform>اثنان تعذّر الوصول إليهما</numerusform>
            <numerusform>‏%Ln تعذّر الوصول إليها</numerusform>
            <numerusform>‏%Ln تعذّر الوصول إليها</numerusform>
            <numerusform>‏%Ln تعذّر الوصول إليها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gave no clear answer</source>
        <translation>
            <numerusform>لا شيء بلا جواب واضح</numerusform>
            <numerusform>واحد بلا جواب واضح</numerusform>
            <numerusform>اثنان بلا جواب واضح</numerusform>
            <numerusform>‏%Ln بلا جواب واضح</numerusform>
            <numerusform>‏%Ln بلا جواب واضح</numerusform>
            <numerusform>‏%Ln بلا جواب واضح</numerusform>
        </translation>
    </message>
    <message>
        <source>This key cannot be verified</source>
        <translation>لا يمكن التحقق من هذا المفتاح</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be verified</source>
        <translation>
            <numerusform>لا شيء يتعذّر التحقق منه</numerusform>
            <numerusform>واحد لا يمكن التحقق منه</numerusform>
            <numerusform>اثنان لا يمكن التحقق منهما</numerusform>
            <numerusform>‏%Ln لا يمكن التحقق منها</numerusform>
            <numerusform>‏%Ln لا يمكن التحقق منها</numerusform>
            <numerusform>‏%Ln لا يمكن التحقق منها</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyturn knows no request that checks this kind of key. Nothing was sent.</source>
        <translation>لا يعرف Keyturn طلبًا يفحص هذا النوع من المفاتيح. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Keyturn does not know the service, so it cannot ask whether the value works. Keyturn can still keep, show and copy the value.</source>
        <translation>لا يعرف Keyturn الخدمة، فلا يمكنه السؤال هل تعمل القيمة. يمكنه مع ذلك حفظ القيمة وعرضها ونسخها.</translation>
    </message>
    <message>
        <source>The key was not asked about: its server is not known</source>
        <translation>لم يُسأل عن المفتاح: خادمه غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not asked about: their servers are not known</source>
        <translation>
            <numerusform>لا شيء لم يُسأل عنه</numerusform>
            <numerusform>واحد لم يُسأل عنه: خادمه غير معروف</numerusform>
            <numerusform>اثنان لم يُسأل عنهما: خادماهما غير معروفين</numerusform>
            <numerusform>‏%Ln لم يُسأل عنها: خوادمها غير معروفة</numerusform>
            <numerusform>‏%Ln لم يُسأل عنها: خوادمها غير معروفة</numerusform>
            <numerusform>‏%Ln لم يُسأل عنها: خوادمها غير معروفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. Choose “Edit…” in the details to say for which server it is.</source>
        <translation>لم يُرسل شيء. اختر «تحرير…» في التفاصيل لتحديد الخادم الذي يخصه.</translation>
    </message>
    <message>
        <source>Whether the key works is not known.</source>
        <translation>لا يُعرف هل يعمل المفتاح.</translation>
    </message>
</context>
<context>
    <name>ConsumerText</name>
    <message>
        <source>Used in %1</source>
        <comment>files, addresses, people</comment>
        <translation>يُستخدم في %1</translation>
    </message>
</context>
<context>
    <name>DeletionText</name>
    <message numerus="yes">
        <source>%Ln were gone already</source>
        <translation>
            <numerusform>لم يكن شيء قد اختفى من قبل</numerusform>
            <numerusform>واحد كان قد اختفى من قبل</numerusform>
            <numerusform>اثنان كانا قد اختفيا من قبل</numerusform>
            <numerusform>‏%Ln كانت قد اختفت من قبل</numerusform>
            <numerusform>‏%Ln كانت قد اختفت من قبل</numerusform>
            <numerusform>‏%Ln كانت قد اختفت من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 deleted</source>
        <translation>حُذف %L1 من %L2</translation>
    </message>
    <message>
        <source>“%1” was gone already</source>
        <translation>‏«%1» كان قد اختفى من قبل</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>‏«%1» حُذف</translation>
    </message>
    <message>
        <source>“%1” is perhaps deleted</source>
        <translation>‏«%1» ربما حُذف</translation>
    </message>
    <message>
        <source>“%1” is not deleted</source>
        <translation>‏«%1» لم يُحذف</translation>
    </message>
    <message>
        <source>The list was read again after the last deletion: this is what it says.</source>
        <translation>قُرئت القائمة مجددًا بعد آخر حذف: هذا ما تقوله.</translation>
    </message>
    <message>
        <source>After the last deletion the list could not be read to its end.</source>
        <translation>بعد آخر حذف تعذّرت قراءة القائمة حتى نهايتها.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>the name of a key, its ID, and what became of its deletion</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>لم يُحاوَل</translation>
    </message>
    <message>
        <source>was gone already; its secret could not be removed from the keychain</source>
        <translation>كان قد اختفى من قبل؛ تعذّرت إزالة سره من سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>deleted on the service; its secret could not be removed from the keychain</source>
        <translation>حُذف لدى الخدمة؛ تعذّرت إزالة سره من سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>was gone already</source>
        <translation>كان قد اختفى من قبل</translation>
    </message>
    <message>
        <source>%1; still there</source>
        <extracomment>%1 is why a key was not deleted</extracomment>
        <translation>‏%1؛ ما زال موجودًا</translation>
    </message>
    <message>
        <source>%1; gone now</source>
        <translation>‏%1؛ اختفى الآن</translation>
    </message>
    <message>
        <source>the server said that it was deleted, but still lists it</source>
        <translation>قال الخادم إنه حُذف، لكنه ما زال يسرده</translation>
    </message>
    <message>
        <source>%1; unknown, because the list could not be read afterwards</source>
        <translation>‏%1؛ غير معروف، إذ تعذّرت قراءة القائمة بعد ذلك</translation>
    </message>
    <message>
        <source>unknown, because the list could not be read afterwards</source>
        <translation>غير معروف، إذ تعذّرت قراءة القائمة بعد ذلك</translation>
    </message>
    <message>
        <source>no whole answer came</source>
        <translation>لم يصل جواب كامل</translation>
    </message>
    <message>
        <source>the server failed (%1)</source>
        <translation>أخفق الخادم (%1)</translation>
    </message>
    <message>
        <source>the server did not find it (%1)</source>
        <translation>لم يجده الخادم (%1)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is the name of a key, %2 what became of its deletion</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Not tried, because you cancelled: %1.</source>
        <translation>لم يُحاوَل لأنك ألغيت: %1.</translation>
    </message>
    <message>
        <source>Deleted, but its secret is still here</source>
        <translation>حُذف، لكن سره ما زال هنا</translation>
    </message>
    <message>
        <source>Not everything was deleted</source>
        <translation>لم يُحذف كل شيء</translation>
    </message>
    <message>
        <source>Not known yet whether everything was deleted</source>
        <translation>لا يُعرف بعد هل حُذف كل شيء</translation>
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
            <numerusform>‏%Ln منها – %1</numerusform>
            <numerusform>‏%Ln منها – %1</numerusform>
            <numerusform>‏%Ln منها – %1</numerusform>
            <numerusform>‏%Ln منها – %1</numerusform>
            <numerusform>‏%Ln منها – %1</numerusform>
            <numerusform>‏%Ln منها – %1</numerusform>
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
        <translation>كُتب إدخال تجريبي وقُرئ ثم أُزيل.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>أُلغي الفحص.</translation>
    </message>
    <message>
        <source>There is no file yet, or the check was cancelled.</source>
        <translation>لا يوجد ملف بعد، أو أُلغي الفحص.</translation>
    </message>
    <message>
        <source>The file opens, and SQLite finds no fault in it.</source>
        <translation>يُفتح الملف، ولا يجد SQLite فيه خللًا.</translation>
    </message>
    <message>
        <source>SQLite finds a fault in the file. Quit Keyturn and start it again: the damaged file is kept, and the newest copy takes its place.</source>
        <translation>يجد SQLite خللًا في الملف. أنهِ Keyturn وشغّله من جديد: يُحتفظ بالملف التالف، وتحل أحدث نسخة محله.</translation>
    </message>
    <message>
        <source>The file cannot be opened. See to it that you may read and write it.</source>
        <translation>يتعذر فتح الملف. تأكد من أنه يمكنك قراءته والكتابة فيه.</translation>
    </message>
    <message>
        <source>How much is free is not known.</source>
        <translation>مقدار المساحة الخالية غير معروف.</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>المساحة الخالية: %1.</translation>
    </message>
    <message>
        <source>Only %1 are free. Make room: Keyturn creates no key that it could not note first.</source>
        <translation>المساحة الخالية %1 فقط. أفسح مكانًا: لا ينشئ Keyturn مفتاحًا لم يستطع تدوينه أولًا.</translation>
    </message>
    <message>
        <source>Only you can read Keyturn&apos;s folder and its file, and you may write them.</source>
        <translation>أنت وحدك من يقرأ مجلد Keyturn وملفه، ويمكنك الكتابة فيهما.</translation>
    </message>
    <message>
        <source>Others may read Keyturn&apos;s folder or its file, or you may not write them. Quit Keyturn and start it again, which sets the rights.</source>
        <translation>يمكن لآخرين قراءة مجلد Keyturn أو ملفه، أو لا يمكنك الكتابة فيهما. أنهِ Keyturn وشغّله من جديد، فتُضبط الأذونات.</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>لا يوجد حساب موصول.</translation>
    </message>
    <message>
        <source>Nothing was sent: the check was cancelled, or the service names no address that may be asked without a key.</source>
        <translation>لم يُرسل شيء: أُلغي الفحص، أو لا تذكر الخدمة عنوانًا يمكن سؤاله دون مفتاح.</translation>
    </message>
    <message>
        <source>Sent, without a key and without a proxy: %1.</source>
        <translation>أُرسل دون مفتاح ودون وكيل: %1.</translation>
    </message>
    <message>
        <source>Sent, without a key and through the proxy %1: %2.</source>
        <translation>أُرسل دون مفتاح وعبر الوكيل %1: %2.</translation>
    </message>
    <message>
        <source>The server answers (%1), as it does to a request without a key.</source>
        <translation>يجيب الخادم (%1) كما يجيب عن طلب دون مفتاح.</translation>
    </message>
    <message>
        <source>The server answers with the error %1. Try again later.</source>
        <translation>يجيب الخادم بالخطأ %1. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>an answer, and what was sent</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No server has told the time.</source>
        <translation>لم يخبر أي خادم بالوقت.</translation>
    </message>
    <message>
        <source>The clock of this computer agrees with that of the server.</source>
        <translation>ساعة هذا الحاسوب توافق ساعة الخادم.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes ahead of the server&apos;s. Set it: certificates and the ends of keys are judged by it.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب توافق ساعة الخادم. اضبطها: بها تُقيَّم الشهادات ومواعيد انتهاء المفاتيح.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة دقيقة واحدة على ساعة الخادم. اضبطها: بها تُقيَّم الشهادات ومواعيد انتهاء المفاتيح.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة دقيقتين على ساعة الخادم. اضبطها: بها تُقيَّم الشهادات ومواعيد انتهاء المفاتيح.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %Ln دقائق على ساعة الخادم. اضبطها: بها تُقيَّم الشهادات ومواعيد انتهاء المفاتيح.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %Ln دقيقة على ساعة الخادم. اضبطها: بها تُقيَّم الشهادات ومواعيد انتهاء المفاتيح.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %Ln دقيقة على ساعة الخادم. اضبطها: بها تُقيَّم الشهادات ومواعيد انتهاء المفاتيح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes behind the server&apos;s. Set it: certificates and the ends of keys are judged by it.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب توافق ساعة الخادم. اضبطها: بها تُقيَّم الشهادات ومواعيد انتهاء المفاتيح.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة دقيقة واحدة عن ساعة الخادم. اضبطها: بها تُقيَّم الشهادات ومواعيد انتهاء المفاتيح.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة دقيقتين عن ساعة الخادم. اضبطها: بها تُقيَّم الشهادات ومواعيد انتهاء المفاتيح.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %Ln دقائق عن ساعة الخادم. اضبطها: بها تُقيَّم الشهادات ومواعيد انتهاء المفاتيح.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %Ln دقيقة عن ساعة الخادم. اضبطها: بها تُقيَّم الشهادات ومواعيد انتهاء المفاتيح.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %Ln دقيقة عن ساعة الخادم. اضبطها: بها تُقيَّم الشهادات ومواعيد انتهاء المفاتيح.</numerusform>
        </translation>
    </message>
    <message>
        <source>OK</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file</source>
        <translation>ملف Keyturn الخاص</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>المساحة على القرص</translation>
    </message>
    <message>
        <source>Rights of the file</source>
        <translation>أذونات الملف</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>الخادم %1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This key may not list what is here.</source>
        <translation>لا يُسمح لهذا المفتاح بسرد ما هنا.</translation>
    </message>
    <message>
        <source>This key may not create keys or tokens here. Nothing was created.</source>
        <translation>لا يُسمح لهذا المفتاح بإنشاء مفاتيح أو رموز مميزة هنا. لم يُنشأ شيء.</translation>
    </message>
    <message>
        <source>This key may not rename. The old name stays.</source>
        <translation>لا يُسمح لهذا المفتاح بإعادة التسمية. يبقى الاسم القديم.</translation>
    </message>
    <message>
        <source>This key may not delete keys or tokens here. Nothing was deleted.</source>
        <translation>لا يُسمح لهذا المفتاح بحذف مفاتيح أو رموز مميزة هنا. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>The key works, but it may not manage keys here.</source>
        <translation>المفتاح يعمل، لكن لا يُسمح له بإدارة المفاتيح هنا.</translation>
    </message>
    <message>
        <source>The key may not have an access token for this organization.</source>
        <translation>لا يُسمح للمفتاح بالحصول على رمز وصول لهذه المؤسسة.</translation>
    </message>
    <message>
        <source>The key may not see the list of organizations.</source>
        <translation>لا يُسمح للمفتاح برؤية قائمة المؤسسات.</translation>
    </message>
    <message>
        <source>The service does not say how it is.</source>
        <translation>لا تذكر الخدمة حالتها.</translation>
    </message>
    <message>
        <source>Ask an admin of this organization, or sign in with another key.</source>
        <translation>اسأل أحد مسؤولي هذه المؤسسة، أو سجّل الدخول بمفتاح آخر.</translation>
    </message>
    <message>
        <source>Ask for the admin role in this organization.</source>
        <translation>اطلب دور المسؤول في هذه المؤسسة.</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>لم يُنشأ شيء.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>The old name stays.</source>
        <translation>يبقى الاسم القديم.</translation>
    </message>
    <message>
        <source>Perhaps the name is taken, or something changed at the same time. Refresh the list and look.</source>
        <translation>ربما كان الاسم مستخدمًا، أو تغيّر شيء في الوقت نفسه. حدّث القائمة وانظر.</translation>
    </message>
    <message>
        <source>Something changed at the same time. Refresh the list and try again.</source>
        <translation>تغيّر شيء في الوقت نفسه. حدّث القائمة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The server could not answer as things are there now. Try again.</source>
        <translation>تعذّر على الخادم الجواب والأمور على حالها الآن. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The server found a conflict (409)</source>
        <translation>وجد الخادم تعارضًا (409)</translation>
    </message>
    <message>
        <source>Perhaps it was deleted meanwhile: refresh the list, or check the server address.</source>
        <translation>ربما حُذف في الأثناء: حدّث القائمة، أو افحص عنوان الخادم.</translation>
    </message>
    <message>
        <source>Check the server address.</source>
        <translation>افحص عنوان الخادم.</translation>
    </message>
    <message>
        <source>Not found (%1)</source>
        <translation>غير موجود (%1)</translation>
    </message>
    <message>
        <source>The server does not offer this (%1)</source>
        <translation>لا يقدّم الخادم هذا (%1)</translation>
    </message>
    <message>
        <source>%1 has nothing at %2.</source>
        <translation>لا شيء لدى %1 في %2.</translation>
    </message>
    <message>
        <source>%1 does not offer %2.</source>
        <translation>لا يقدّم %1 ‏%2.</translation>
    </message>
    <message>
        <source>The service gave no reason (%1).</source>
        <translation>لم تذكر الخدمة سببًا (%1).</translation>
    </message>
    <message>
        <source>%1 did not accept the input</source>
        <translation>لم يقبل %1 المُدخلات</translation>
    </message>
    <message>
        <source>%1 did not accept the request</source>
        <translation>لم يقبل %1 الطلب</translation>
    </message>
    <message>
        <source>The server may run another version of the service than Keyturn knows. Check the server address, or tell whoever runs the server.</source>
        <translation>قد يشغّل الخادم إصدارًا من الخدمة غير الذي يعرفه Keyturn. افحص عنوان الخادم، أو أبلغ من يشغّل الخادم.</translation>
    </message>
    <message>
        <source>The server answers like a proxy (407)</source>
        <translation>يجيب الخادم كوكيل (407)</translation>
    </message>
    <message>
        <source>%1 asks for the login to a proxy, but this computer uses no proxy for it. Check the server address.</source>
        <translation>يطلب %1 تسجيل الدخول إلى وكيل، لكن هذا الحاسوب لا يستخدم وكيلًا للوصول إليه. افحص عنوان الخادم.</translation>
    </message>
    <message>
        <source>An unexpected answer (%1)</source>
        <translation>جواب غير متوقع (%1)</translation>
    </message>
    <message>
        <source>Keyturn does not know what this answer means. Check the server address.</source>
        <translation>لا يعرف Keyturn معنى هذا الجواب. افحص عنوان الخادم.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>طلبات أكثر من اللازم</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait %Ln second(s).</source>
        <translation>
            <numerusform>لا يطلب الخادم الانتظار.</numerusform>
            <numerusform>يطلب الخادم الانتظار ثانية واحدة.</numerusform>
            <numerusform>يطلب الخادم الانتظار ثانيتين.</numerusform>
            <numerusform>يطلب الخادم الانتظار %Ln ثوانٍ.</numerusform>
            <numerusform>يطلب الخادم الانتظار %Ln ثانية.</numerusform>
            <numerusform>يطلب الخادم الانتظار %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server asks to wait. Try again in a minute.</source>
        <translation>يطلب الخادم الانتظار. حاول مجددًا بعد دقيقة.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1 is what the server answered, in its own language</extracomment>
        <translation>يقول الخادم: «%1»</translation>
    </message>
    <message>
        <source>The server&apos;s name was not found</source>
        <translation>لم يُعثر على اسم الخادم</translation>
    </message>
    <message>
        <source>There is no server called %1, or this computer is offline. Check the address and the network.</source>
        <translation>لا يوجد خادم باسم %1، أو أن هذا الحاسوب غير متصل بالشبكة. افحص العنوان والشبكة.</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation>رفض الخادم الاتصال</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address and the port, or whether the server is running.</source>
        <translation>لا يجيب شيء عند %1. افحص العنوان والمنفذ، وهل الخادم قيد التشغيل.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>%1 closed the connection before a whole answer had come. Try again.</source>
        <translation>أغلق %1 الاتصال قبل أن يصل جواب كامل. حاول مجددًا.</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>لا شبكة</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here. Check this computer&apos;s network.</source>
        <translation>لا يمكن الوصول إلى %1 من هنا. افحص شبكة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>لم يجب %1 في الوقت المحدد</translation>
    </message>
    <message>
        <source>The server may be busy, or the network slow. Try again.</source>
        <translation>قد يكون الخادم مشغولًا أو الشبكة بطيئة. حاول مجددًا.</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>There is no secure connection</source>
        <translation>لا يوجد اتصال آمن</translation>
    </message>
    <message>
        <source>%1: %2 Perhaps it speaks plain http there, or another port is meant. No key was sent. Check the address.</source>
        <translation>‏%1: %2 ربما يستخدم http غير المشفّر هناك، أو أن المقصود منفذ آخر. لم يُرسل أي مفتاح. افحص العنوان.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was refused</source>
        <translation>رُفضت شهادة الخادم</translation>
    </message>
    <message>
        <source>%1 could not prove who it is: %2 The certificate names %3. No key was sent. Check the address, this computer&apos;s clock, or ask whoever runs the server.</source>
        <translation>تعذّر على %1 إثبات هويته: %2 تذكر الشهادة %3. لم يُرسل أي مفتاح. افحص العنوان وساعة هذا الحاسوب، أو اسأل من يشغّل الخادم.</translation>
    </message>
    <message>
        <source>The proxy wants a login</source>
        <translation>يطلب الوكيل تسجيل الدخول</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy asks for a user name and password, which Keyturn does not send. Log in to the proxy in the system settings, then try again.</source>
        <translation>يطلب وكيل هذا الحاسوب اسم مستخدم وكلمة مرور، ولا يرسلهما Keyturn. سجّل الدخول إلى الوكيل في إعدادات النظام، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The proxy did not work</source>
        <translation>لم يعمل الوكيل</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy could not be reached. Check the proxy in the system settings.</source>
        <translation>تعذّر الوصول إلى وكيل هذا الحاسوب. افحص الوكيل في إعدادات النظام.</translation>
    </message>
    <message>
        <source>The server sends elsewhere</source>
        <translation>يحيل الخادم إلى مكان آخر</translation>
    </message>
    <message>
        <source>%1 answered with a redirect, which Keyturn never follows with a key. Check the server address.</source>
        <translation>أجاب %1 بإعادة توجيه، ولا يتبعها Keyturn أبدًا بمفتاح. افحص عنوان الخادم.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>الجواب كبير جدًا</translation>
    </message>
    <message>
        <source>The server sent more than a list of keys can be.</source>
        <translation>أرسل الخادم أكثر مما يمكن أن تكون عليه قائمة مفاتيح.</translation>
    </message>
    <message>
        <source>The server sent more than such an answer can be.</source>
        <translation>أرسل الخادم أكثر مما يمكن أن يكون عليه جواب كهذا.</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>لا يمكن قراءة الجواب</translation>
    </message>
    <message>
        <source>The answer of %1 states two lengths, so nobody can tell where it ends. A fault of the server, or of a proxy before it: tell whoever runs it.</source>
        <translation>يذكر جواب %1 طولين، فلا يمكن معرفة أين ينتهي. هذا خلل في الخادم أو في وكيل أمامه: أبلغ من يشغّله.</translation>
    </message>
    <message>
        <source>%1 refused the key</source>
        <translation>رفض %1 المفتاح</translation>
    </message>
    <message>
        <source>The key or token was deleted, has expired or is incomplete (401). Check the value, or use another key.</source>
        <translation>المفتاح أو الرمز المميز حُذف أو انتهت صلاحيته أو أنه ناقص (401). افحص القيمة، أو استخدم مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>The key or token was deleted, has expired or is incomplete (401).</source>
        <translation>المفتاح أو الرمز المميز حُذف أو انتهت صلاحيته أو أنه ناقص (401).</translation>
    </message>
    <message>
        <source>The key or token was deleted, has expired or is incomplete (401). Sign in again with a key that works.</source>
        <translation>المفتاح أو الرمز المميز حُذف أو انتهت صلاحيته أو أنه ناقص (401). سجّل الدخول مجددًا بمفتاح يعمل.</translation>
    </message>
    <message>
        <source>The token does not say which organization</source>
        <translation>الرمز المميز لا يذكر المؤسسة</translation>
    </message>
    <message>
        <source>A personal access token works in several organizations and must name one with each request (401). Enter the organization ID.</source>
        <translation>يعمل رمز الوصول الشخصي في عدة مؤسسات، ويجب أن يسمّي إحداها مع كل طلب (401). أدخل معرّف المؤسسة.</translation>
    </message>
    <message>
        <source>Not allowed (403)</source>
        <translation>غير مسموح (403)</translation>
    </message>
    <message>
        <source>%1 did not answer at the address that Keyturn assumes</source>
        <translation>لم يجب %1 عند العنوان الذي يفترضه Keyturn</translation>
    </message>
    <message>
        <source>%1 was answered with %2.</source>
        <translation>جاء الجواب عن %1 بالرمز %2.</translation>
    </message>
    <message>
        <source>%1 has a problem (%2)</source>
        <translation>لدى %1 مشكلة (%2)</translation>
    </message>
    <message>
        <source>The fault is on the server&apos;s side. Try again later.</source>
        <translation>الخلل من جهة الخادم. حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>This does not look like %1</source>
        <translation>لا يبدو هذا %1</translation>
    </message>
    <message>
        <source>%1 answered with a web page or something else that is not the service&apos;s API. Check the server address.</source>
        <translation>أجاب %1 بصفحة ويب أو بشيء آخر ليس API الخدمة. افحص عنوان الخادم.</translation>
    </message>
    <message>
        <source>The answer could not be understood</source>
        <translation>تعذّر فهم الجواب</translation>
    </message>
    <message>
        <source>%1 answered in a form that Keyturn does not know.</source>
        <translation>أجاب %1 بصيغة لا يعرفها Keyturn.</translation>
    </message>
    <message>
        <source>%1 answered in a form that Keyturn does not know (%2).</source>
        <translation>أجاب %1 بصيغة لا يعرفها Keyturn (%2).</translation>
    </message>
    <message>
        <source>Ask for the admin role, or connect anyway to see what it may see.</source>
        <translation>اطلب دور المسؤول، أو اتصل رغم ذلك لترى ما يُسمح له برؤيته.</translation>
    </message>
    <message>
        <source>The key or token may lack a role there. Connect anyway to keep it and use it for what it may do.</source>
        <translation>قد ينقص المفتاح أو الرمز المميز دور هناك. اتصل رغم ذلك للاحتفاظ به واستخدامه فيما يُسمح له به.</translation>
    </message>
    <message>
        <source>%1 accepted it, but it may not manage keys here (403)</source>
        <translation>قبله %1، لكن لا يُسمح له بإدارة المفاتيح هنا (403)</translation>
    </message>
    <message>
        <source>%1 accepted it, but did not allow the request (403)</source>
        <translation>قبله %1، لكنه لم يسمح بالطلب (403)</translation>
    </message>
    <message>
        <source>You can connect anyway and see what it may see.</source>
        <translation>يمكنك الاتصال رغم ذلك ورؤية ما يُسمح له برؤيته.</translation>
    </message>
    <message>
        <source>The key or token was deleted, has expired or is incomplete (%1).</source>
        <translation>المفتاح أو الرمز المميز حُذف أو انتهت صلاحيته أو أنه ناقص (%1).</translation>
    </message>
    <message>
        <source>%1 did not accept the key</source>
        <translation>لم يقبل %1 المفتاح</translation>
    </message>
    <message>
        <source>The key or token is not valid, or may not do this: %1 answers both with %2.</source>
        <translation>المفتاح أو الرمز المميز غير صالح، أو لا يُسمح له بهذا: يجيب %1 عن الحالتين بالرمز %2.</translation>
    </message>
    <message>
        <source>Nothing was created yet.</source>
        <translation>لم يُنشأ شيء بعد.</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>ليس في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>The keychain no longer has this entry. It was removed by another program or on another day.</source>
        <translation>لم يعد هذا الإدخال في سلسلة المفاتيح. أزاله برنامج آخر أو أُزيل في يوم آخر.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>Unlock it with your password, usually the one you log in with, then try again.</source>
        <translation>افتح قفلها بكلمة مرورك، وهي عادةً التي تدخل بها إلى الحاسوب، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The keychain said no</source>
        <translation>رفضت سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Access was denied or the unlock prompt was dismissed. Try again and allow it.</source>
        <translation>رُفض الوصول أو أُغلق طلب فتح القفل. حاول مجددًا واسمح به.</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>لا توجد سلسلة مفاتيح</translation>
    </message>
    <message>
        <source>No keychain service answers in this session. Install and start one, for example gnome-keyring or KeePassXC, then try again.</source>
        <translation>لا تجيب أي خدمة سلسلة مفاتيح في هذه الجلسة. ثبّت واحدة وشغّلها، مثل gnome-keyring أو KeePassXC، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>There is no keyring to keep it in</source>
        <translation>لا توجد حلقة مفاتيح للحفظ فيها</translation>
    </message>
    <message>
        <source>The keychain service runs but has no default keyring. Create one, for example with the program “Passwords and Keys”, then try again.</source>
        <translation>خدمة سلسلة المفاتيح تعمل، لكن ليست لها حلقة مفاتيح افتراضية. أنشئ واحدة، مثلًا ببرنامج «كلمات السر والمفاتيح»، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>سلسلة المفاتيح لا تجيب</translation>
    </message>
    <message>
        <source>The keychain may be waiting for you: look for an unlock prompt behind other windows, then try again.</source>
        <translation>قد تكون سلسلة المفاتيح في انتظارك: ابحث عن طلب فتح القفل خلف النوافذ الأخرى، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The keychain did not keep it</source>
        <translation>لم تحفظه سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>The keychain reported success, but reading it back gave something else.</source>
        <translation>أبلغت سلسلة المفاتيح بالنجاح، لكن إعادة القراءة أعطت شيئًا آخر.</translation>
    </message>
    <message>
        <source>The keychain cannot keep this value</source>
        <translation>لا يمكن لسلسلة المفاتيح حفظ هذه القيمة</translation>
    </message>
    <message>
        <source>The value is empty, too long, or holds characters that no key has.</source>
        <translation>القيمة فارغة أو أطول من اللازم أو فيها محارف لا توجد في أي مفتاح.</translation>
    </message>
    <message>
        <source>The keychain was not asked any further.</source>
        <translation>لم تُسأل سلسلة المفاتيح بعد ذلك.</translation>
    </message>
    <message>
        <source>The keychain cannot be used</source>
        <translation>لا يمكن استخدام سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>The keychain failed for a reason that it does not say. Logging out and in again often helps.</source>
        <translation>أخفقت سلسلة المفاتيح لسبب لا تذكره. كثيرًا ما يفيد الخروج من جلسة الحاسوب والدخول مجددًا.</translation>
    </message>
    <message>
        <source>This keychain cannot say what it holds</source>
        <translation>لا يمكن لسلسلة المفاتيح هذه أن تذكر ما فيها</translation>
    </message>
    <message>
        <source>Entries that Keyturn no longer lists cannot be found from here. Look for “Keyturn” in the keychain&apos;s own program.</source>
        <translation>لا يمكن العثور من هنا على إدخالات لم يعد Keyturn يسردها. ابحث عن «Keyturn» في برنامج سلسلة المفاتيح نفسها.</translation>
    </message>
    <message>
        <source>Keyturn is not completely installed</source>
        <translation>تثبيت Keyturn غير كامل</translation>
    </message>
    <message>
        <source>Its program “keyturn-keychain” is missing or cannot be started, and without it Keyturn cannot ask your keychain. Install Keyturn again, then try again.</source>
        <translation>برنامجه «keyturn-keychain» ناقص أو لا يمكن تشغيله، ومن دونه لا يمكن لـ Keyturn سؤال سلسلة مفاتيحك. ثبّت Keyturn مجددًا، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Waiting for your keychain</source>
        <translation>في انتظار سلسلة مفاتيحك</translation>
    </message>
    <message>
        <source>Look for an unlock prompt, or a question whether keyturn-keychain may have access; it may be behind other windows.</source>
        <translation>ابحث عن طلب فتح القفل، أو عن سؤال هل يُسمح لـ keyturn-keychain بالوصول؛ قد يكون خلف النوافذ الأخرى.</translation>
    </message>
    <message>
        <source>Keyturn cannot write its own file</source>
        <translation>لا يمكن لـ Keyturn الكتابة في ملفه</translation>
    </message>
    <message>
        <source>Its data folder is read-only. Nothing was sent.</source>
        <translation>مجلد بياناته للقراءة فقط. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file is not a file</source>
        <translation>ملف Keyturn ليس ملفًا</translation>
    </message>
    <message>
        <source>A link or a folder stands in its place. Nothing was sent.</source>
        <translation>مكانه رابط أو مجلد. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>Free some space, then try again. Nothing was sent.</source>
        <translation>أفرغ بعض المساحة، ثم حاول مجددًا. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file is damaged</source>
        <translation>ملف Keyturn تالف</translation>
    </message>
    <message>
        <source>Start Keyturn again: it sets the damaged file aside and begins a new one.</source>
        <translation>شغّل Keyturn مجددًا: ينحّي الملف التالف جانبًا ويبدأ ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file is from a newer version</source>
        <translation>ملف Keyturn من إصدار أحدث</translation>
    </message>
    <message>
        <source>Start that version, or move the file away.</source>
        <translation>شغّل ذلك الإصدار، أو انقل الملف إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file cannot be used</source>
        <translation>لا يمكن استخدام ملف Keyturn</translation>
    </message>
    <message>
        <source>What happens here cannot be remembered. Nothing was sent.</source>
        <translation>لا يمكن تذكّر ما يحدث هنا. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Keyturn cannot write to its own folder</source>
        <translation>لا يمكن لـ Keyturn الكتابة في مجلده</translation>
    </message>
    <message>
        <source>%1 is read-only or belongs to somebody else. Make it writable, then try again.</source>
        <translation>‏%1 للقراءة فقط أو يملكه غيرك. اجعله قابلًا للكتابة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>In %1 a link or a folder stands in place of keyturn.sqlite, and Keyturn does not write to where it leads. Take it away, then try again.</source>
        <translation>في %1 رابط أو مجلد مكان keyturn.sqlite، ولا يكتب Keyturn حيث يؤدي. أزله من هناك، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file cannot be opened. Free some space, then try again.</source>
        <translation>لا يمكن فتح ملف Keyturn. أفرغ بعض المساحة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>This version cannot read keyturn.sqlite in %1, and has not changed it. Start the newer version.</source>
        <translation>لا يمكن لهذا الإصدار قراءة keyturn.sqlite في %1، ولم يغيّره. شغّل الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>A new one in %1 could not be begun either. Try again.</source>
        <translation>تعذّر أيضًا بدء ملف جديد في %1. حاول مجددًا.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file cannot be opened</source>
        <translation>لا يمكن فتح ملف Keyturn</translation>
    </message>
    <message>
        <source>Another program may be using keyturn.sqlite in %1. Try again.</source>
        <translation>قد يكون برنامج آخر يستخدم keyturn.sqlite في %1. حاول مجددًا.</translation>
    </message>
    <message>
        <source>Until then there are no kept sign-ins and no vault here, nothing can be created, and what you do is forgotten when you quit. Your keys are in the keychain as before.</source>
        <translation>إلى ذلك الحين لا توجد هنا عمليات تسجيل دخول محفوظة ولا خزنة، ولا يمكن إنشاء شيء، ويُنسى ما تفعله عند الإنهاء. مفاتيحك في سلسلة المفاتيح كما كانت.</translation>
    </message>
    <message>
        <source>Secrets were never in it: they are in your keychain as before.</source>
        <translation>لم تكن الأسرار فيه قط: إنها في سلسلة مفاتيحك كما كانت.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file names a newer version</source>
        <translation>يذكر ملف Keyturn إصدارًا أحدث</translation>
    </message>
    <message numerus="yes">
        <source>Its version number is that of a newer Keyturn, or damaged; everything else in it is sound. The file was set aside as %1, and the new one holds the same sign-ins and the same %Ln entries of the vault.</source>
        <translation>
            <numerusform>رقم إصداره لإصدار أحدث من Keyturn، أو أنه تالف؛ وكل ما عدا ذلك فيه سليم. نُحّي الملف جانبًا باسم %1، وفي الجديد عمليات تسجيل الدخول نفسها، ولا إدخالات في الخزنة.</numerusform>
            <numerusform>رقم إصداره لإصدار أحدث من Keyturn، أو أنه تالف؛ وكل ما عدا ذلك فيه سليم. نُحّي الملف جانبًا باسم %1، وفي الجديد عمليات تسجيل الدخول نفسها وإدخال الخزنة نفسه.</numerusform>
            <numerusform>رقم إصداره لإصدار أحدث من Keyturn، أو أنه تالف؛ وكل ما عدا ذلك فيه سليم. نُحّي الملف جانبًا باسم %1، وفي الجديد عمليات تسجيل الدخول نفسها وإدخالا الخزنة نفساهما.</numerusform>
            <numerusform>رقم إصداره لإصدار أحدث من Keyturn، أو أنه تالف؛ وكل ما عدا ذلك فيه سليم. نُحّي الملف جانبًا باسم %1، وفي الجديد عمليات تسجيل الدخول نفسها و%Ln إدخالات الخزنة نفسها.</numerusform>
            <numerusform>رقم إصداره لإصدار أحدث من Keyturn، أو أنه تالف؛ وكل ما عدا ذلك فيه سليم. نُحّي الملف جانبًا باسم %1، وفي الجديد عمليات تسجيل الدخول نفسها وإدخالات الخزنة نفسها، وعددها %Ln.</numerusform>
            <numerusform>رقم إصداره لإصدار أحدث من Keyturn، أو أنه تالف؛ وكل ما عدا ذلك فيه سليم. نُحّي الملف جانبًا باسم %1، وفي الجديد عمليات تسجيل الدخول نفسها وإدخالات الخزنة نفسها، وعددها %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was set aside as %1.</source>
        <translation>نُحّي الملف جانبًا باسم %1.</translation>
    </message>
    <message numerus="yes">
        <source>The new one holds %Ln entries of the vault, from what could still be read and from the copy of %1. What changed after that may be missing.</source>
        <translation>
            <numerusform>لا إدخالات خزنة في الجديد، مما أمكنت قراءته ومن نسخة %1. قد ينقص ما تغيّر بعد ذلك.</numerusform>
            <numerusform>في الجديد إدخال خزنة واحد، مما أمكنت قراءته ومن نسخة %1. قد ينقص ما تغيّر بعد ذلك.</numerusform>
            <numerusform>في الجديد إدخالا خزنة، مما أمكنت قراءته ومن نسخة %1. قد ينقص ما تغيّر بعد ذلك.</numerusform>
            <numerusform>في الجديد %Ln إدخالات خزنة، مما أمكنت قراءته ومن نسخة %1. قد ينقص ما تغيّر بعد ذلك.</numerusform>
            <numerusform>في الجديد %Ln إدخالًا في الخزنة، مما أمكنت قراءته ومن نسخة %1. قد ينقص ما تغيّر بعد ذلك.</numerusform>
            <numerusform>في الجديد %Ln إدخال في الخزنة، مما أمكنت قراءته ومن نسخة %1. قد ينقص ما تغيّر بعد ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new one holds the %Ln entries of the vault that could still be read. Others may be missing.</source>
        <translation>
            <numerusform>ليس في الجديد أي إدخال للخزنة أمكنت قراءته. قد تنقص إدخالات أخرى.</numerusform>
            <numerusform>في الجديد إدخال الخزنة الوحيد الذي أمكنت قراءته. قد تنقص إدخالات أخرى.</numerusform>
            <numerusform>في الجديد إدخالا الخزنة اللذان أمكنت قراءتهما. قد تنقص إدخالات أخرى.</numerusform>
            <numerusform>في الجديد إدخالات الخزنة التي أمكنت قراءتها، وعددها %Ln. قد تنقص إدخالات أخرى.</numerusform>
            <numerusform>في الجديد إدخالات الخزنة التي أمكنت قراءتها، وعددها %Ln. قد تنقص إدخالات أخرى.</numerusform>
            <numerusform>في الجديد إدخالات الخزنة التي أمكنت قراءتها، وعددها %Ln. قد تنقص إدخالات أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it could be read, and the new one is empty.</source>
        <translation>تعذّرت قراءة أي شيء منه، والجديد فارغ.</translation>
    </message>
    <message numerus="yes">
        <source>The new one has %Ln accounts; connect again what is missing.</source>
        <translation>
            <numerusform>ليس في الجديد أي حساب؛ صِل مجددًا ما ينقص.</numerusform>
            <numerusform>في الجديد حساب واحد؛ صِل مجددًا ما ينقص.</numerusform>
            <numerusform>في الجديد حسابان؛ صِل مجددًا ما ينقص.</numerusform>
            <numerusform>في الجديد %Ln حسابات؛ صِل مجددًا ما ينقص.</numerusform>
            <numerusform>في الجديد %Ln حسابًا؛ صِل مجددًا ما ينقص.</numerusform>
            <numerusform>في الجديد %Ln حساب؛ صِل مجددًا ما ينقص.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new one has no account: connect again those that you had.</source>
        <translation>ليس في الجديد أي حساب: صِل مجددًا ما كان لديك منها.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file was damaged</source>
        <translation>كان ملف Keyturn تالفًا</translation>
    </message>
    <message>
        <source>Keyturn&apos;s own file was missing</source>
        <translation>كان ملف Keyturn مفقودًا</translation>
    </message>
    <message>
        <source>Your keychain was locked before Keyturn could look. Unlock it, then try again.</source>
        <translation>أُقفلت سلسلة مفاتيحك قبل أن يتمكن Keyturn من النظر. افتح قفلها، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Your keychain ended before Keyturn could look. Start it, then try again.</source>
        <translation>أُنهيت سلسلة مفاتيحك قبل أن يتمكن Keyturn من النظر. شغّلها، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Your keychain failed before Keyturn could look. Try again.</source>
        <translation>أخفقت سلسلة مفاتيحك قبل أن يتمكن Keyturn من النظر. حاول مجددًا.</translation>
    </message>
    <message>
        <source>Not known yet whether it is saved</source>
        <translation>لا يُعرف بعد هل حُفظ</translation>
    </message>
    <message>
        <source>Nothing is saved twice, and what Keyturn finds later is listed in the vault.</source>
        <translation>لا يُحفظ شيء مرتين، وما يجده Keyturn لاحقًا يُسرد في الخزنة.</translation>
    </message>
    <message>
        <source>Your keychain has not answered and may still save what it was asked to. Keyturn looks again, and lists it in the vault then.</source>
        <translation>لم تجب سلسلة مفاتيحك، وقد تحفظ لاحقًا ما طُلب منها. ينظر Keyturn مجددًا، ويسرده عندئذٍ في الخزنة.</translation>
    </message>
    <message>
        <source>In the keychain, but not in the list</source>
        <translation>في سلسلة المفاتيح، لكن ليس في القائمة</translation>
    </message>
    <message>
        <source>The secret is in your keychain, but Keyturn could not write its own index. The next start looks for it there and offers it, where the keychain can be searched. Copy it now to be sure.</source>
        <translation>السر في سلسلة مفاتيحك، لكن تعذّر على Keyturn كتابة فهرسه. يبحث عنه عند التشغيل التالي هناك ويعرضه، حيث يمكن البحث في سلسلة المفاتيح. انسخه الآن احتياطًا.</translation>
    </message>
    <message>
        <source>Removed, but still listed</source>
        <translation>أُزيل، لكنه ما زال مسرودًا</translation>
    </message>
    <message>
        <source>The keychain no longer has it, but Keyturn could not change its own list. Remove it once more later.</source>
        <translation>لم يعد في سلسلة المفاتيح، لكن تعذّر على Keyturn تغيير قائمته. أزله مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>Not known yet whether it is removed</source>
        <translation>لا يُعرف بعد هل أُزيل</translation>
    </message>
    <message>
        <source>What Keyturn finds gone later is taken off the list.</source>
        <translation>ما يجده Keyturn لاحقًا قد اختفى يُرفع من القائمة.</translation>
    </message>
    <message>
        <source>Your keychain has not answered and may still remove it. Keyturn looks again, and takes it off the list then.</source>
        <translation>لم تجب سلسلة مفاتيحك وقد تزيله لاحقًا. ينظر Keyturn مجددًا، ويرفعه عندئذٍ من القائمة.</translation>
    </message>
    <message>
        <source>The keychain still has it</source>
        <translation>ما زال في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>The keychain reported success, but the entry can still be read.</source>
        <translation>أبلغت سلسلة المفاتيح بالنجاح، لكن ما زالت قراءة الإدخال ممكنة.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>لم يُزَل شيء.</translation>
    </message>
    <message>
        <source>%1 is a link</source>
        <translation>‏%1 رابط</translation>
    </message>
    <message>
        <source>A secret is not written to where a link points. Choose the file itself. Nothing was written.</source>
        <translation>لا يُكتب سر حيث يشير رابط. اختر الملف نفسه. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>‏%1 ليس ملفًا</translation>
    </message>
    <message>
        <source>Choose a file, or a new name. Nothing was written.</source>
        <translation>اختر ملفًا، أو اسمًا جديدًا. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>لا يمكن قراءة %1</translation>
    </message>
    <message>
        <source>Its lines could not be kept, so nothing was written.</source>
        <translation>تعذّر الإبقاء على أسطره، فلم يُكتب شيء.</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>لا يمكن كتابة %1</translation>
    </message>
    <message>
        <source>The file or its folder is write-protected, belongs to somebody else, or the disk is full. Nothing was changed.</source>
        <translation>الملف أو مجلده محمي من الكتابة أو يملكه غيرك، أو القرص ممتلئ. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>‏%1 كبير جدًا</translation>
    </message>
    <message>
        <source>A file with variables has at most 1 MiB. Nothing was written.</source>
        <translation>حجم ملف المتغيرات 1 MiB على الأكثر. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>%1 is not a text file</source>
        <translation>‏%1 ليس ملفًا نصيًا</translation>
    </message>
    <message>
        <source>Only UTF-8 text can be added to. Nothing was written.</source>
        <translation>لا تمكن الإضافة إلا إلى نص UTF-8. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>%1 has just changed</source>
        <translation>تغيّر %1 للتو</translation>
    </message>
    <message>
        <source>Another program wrote to it meanwhile. Nothing was written; try again.</source>
        <translation>كتب فيه برنامج آخر في الأثناء. لم يُكتب شيء؛ حاول مجددًا.</translation>
    </message>
    <message>
        <source>%1 cannot be added to</source>
        <translation>لا تمكن الإضافة إلى %1</translation>
    </message>
    <message>
        <source>With one more line the rest of it would mean something else: look for a quote that is not closed. Nothing was written.</source>
        <translation>بسطر آخر يتغيّر معنى بقيته: ابحث عن علامة اقتباس غير مغلقة. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>This value does not fit into a file of variables</source>
        <translation>لا تصلح هذه القيمة لملف متغيرات</translation>
    </message>
    <message>
        <source>The value holds a character that no line can hold. Nothing was written.</source>
        <translation>في القيمة محرف لا يتسع له أي سطر. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>%1 does not hold what was written</source>
        <translation>ليس في %1 ما كُتب</translation>
    </message>
    <message>
        <source>The file was read again, and it is different. Look at it, and do not rely on the value being there.</source>
        <translation>قُرئ الملف مجددًا، وهو مختلف. انظر فيه، ولا تعتمد على وجود القيمة هناك.</translation>
    </message>
    <message>
        <source>This cannot be written in that language</source>
        <translation>لا يمكن كتابة هذا بتلك اللغة</translation>
    </message>
    <message>
        <source>The value or the organization holds a character that does not fit there, such as a line break in a header.</source>
        <translation>في القيمة أو المؤسسة محرف لا يصلح هناك، مثل فاصل أسطر في ترويسة.</translation>
    </message>
    <message>
        <source>The profile of this service is faulty</source>
        <translation>ملف تعريف هذه الخدمة معيب</translation>
    </message>
    <message>
        <source>One of its snippets cannot be read.</source>
        <translation>لا يمكن قراءة أحد مقتطفاته.</translation>
    </message>
    <message>
        <source>Choose when it expires.</source>
        <translation>اختر متى ينتهي.</translation>
    </message>
    <message>
        <source>That is not a date. Enter one like 31.12.2027 or pick it from the calendar.</source>
        <translation>هذا ليس تاريخًا. أدخل تاريخًا مثل 31.12.2027 أو اختره من التقويم.</translation>
    </message>
    <message>
        <source>The date is not in the future. Choose tomorrow or later.</source>
        <translation>التاريخ ليس في المستقبل. اختر الغد أو ما بعده.</translation>
    </message>
    <message>
        <source>The date is later than this service allows.</source>
        <translation>التاريخ أبعد مما تسمح به هذه الخدمة.</translation>
    </message>
    <message>
        <source>This service does not allow a key without an end.</source>
        <translation>لا تسمح هذه الخدمة بمفتاح بلا انتهاء.</translation>
    </message>
    <message>
        <source>Enter the address of the server.</source>
        <translation>أدخل عنوان الخادم.</translation>
    </message>
    <message>
        <source>That is not an address. An address looks like https://api.example.com.</source>
        <translation>هذا ليس عنوانًا. يبدو العنوان هكذا: https://api.example.com.</translation>
    </message>
    <message>
        <source>Only https is allowed, so that nobody on the way can read the key. Plain http works for this computer alone.</source>
        <translation>لا يُسمح إلا بـ https، حتى لا يقرأ أحد المفتاح في الطريق. أما http غير المشفّر فلهذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>Leave out everything before the @: an address with a user name in it can pretend to be another server.</source>
        <translation>احذف كل ما قبل @: يمكن لعنوان فيه اسم مستخدم أن يتظاهر بأنه خادم آخر.</translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on.</source>
        <translation>احذف كل شيء ابتداءً من ? أو #.</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation>لا يذكر العنوان أي خادم.</translation>
    </message>
    <message>
        <source>Enter the key or token.</source>
        <translation>أدخل المفتاح أو الرمز المميز.</translation>
    </message>
    <message>
        <source>A key or token has no spaces inside. Was more than the value copied, for example “Bearer” in front?</source>
        <translation>لا توجد مسافات داخل المفتاح أو الرمز المميز. هل نُسخ أكثر من القيمة، مثل «Bearer» قبلها؟</translation>
    </message>
    <message>
        <source>The value holds a line break or another invisible character. Copy it again, alone.</source>
        <translation>في القيمة فاصل أسطر أو محرف آخر غير مرئي. انسخها مجددًا وحدها.</translation>
    </message>
    <message>
        <source>The value holds a character that no key or token has, perhaps a curly quote. Copy it again from where it was shown.</source>
        <translation>في القيمة محرف لا يوجد في أي مفتاح أو رمز مميز، ربما علامة اقتباس معقوفة. انسخها مجددًا من حيث عُرضت.</translation>
    </message>
    <message>
        <source>That is longer than any key or token. Was a whole file copied?</source>
        <translation>هذا أطول من أي مفتاح أو رمز مميز. هل نُسخ ملف كامل؟</translation>
    </message>
    <message>
        <source>Keyturn does not know its service “%1” any more</source>
        <translation>لم يعد Keyturn يعرف خدمته «%1»</translation>
    </message>
    <message>
        <source>The service&apos;s file %1 cannot be used: %2 Mend it and start Keyturn again. The sign-in and its key are still here.</source>
        <translation>لا يمكن استخدام ملف الخدمة %1: %2 أصلحه وشغّل Keyturn مجددًا. تسجيل الدخول ومفتاحه ما زالا هنا.</translation>
    </message>
    <message>
        <source>The service&apos;s file is gone from %1. Put it back and start Keyturn again, or choose another account. The sign-in and its key are still here.</source>
        <translation>اختفى ملف الخدمة من %1. أعده وشغّل Keyturn مجددًا، أو اختر حسابًا آخر. تسجيل الدخول ومفتاحه ما زالا هنا.</translation>
    </message>
    <message>
        <source>%1 has no key of this kind any more</source>
        <translation>لم يعد لدى %1 مفتاح من هذا النوع</translation>
    </message>
    <message>
        <source>The service&apos;s file in %1 does not describe the kind “%2”, with which you are signed in. Mend the file and start Keyturn again, or choose another account. The sign-in and its key are still here.</source>
        <translation>لا يصف ملف الخدمة في %1 النوع «%2» الذي سُجّل دخولك به. أصلح الملف وشغّل Keyturn مجددًا، أو اختر حسابًا آخر. تسجيل الدخول ومفتاحه ما زالا هنا.</translation>
    </message>
    <message>
        <source>its address cannot be used</source>
        <translation>لا يمكن استخدام عنوانه</translation>
    </message>
    <message>
        <source>“%1”: %2 Sign in again with the right address.</source>
        <translation>‏«%1»: %2 سجّل الدخول مجددًا بالعنوان الصحيح.</translation>
    </message>
    <message>
        <source>The key that Keyturn uses may not delete this.</source>
        <translation>لا يُسمح للمفتاح الذي يستخدمه Keyturn بحذف هذا.</translation>
    </message>
    <message>
        <source>Not deleted.</source>
        <translation>لم يُحذف.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>in a comment</source>
        <translation>في تعليق برمجي</translation>
    </message>
    <message>
        <source>a placeholder</source>
        <translation>قيمة نائبة</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>مشفّر</translation>
    </message>
    <message>
        <source>a reference to another value</source>
        <translation>إحالة إلى قيمة أخرى</translation>
    </message>
    <message>
        <source>a private key of several lines; Keyturn keeps keys of one line</source>
        <translation>مفتاح خاص من عدة أسطر؛ يحفظ Keyturn مفاتيح من سطر واحد</translation>
    </message>
    <message>
        <source>a text of several lines; Keyturn keeps keys of one line</source>
        <translation>نص من عدة أسطر؛ يحفظ Keyturn مفاتيح من سطر واحد</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>مسار</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>أقصر من اللازم</translation>
    </message>
    <message>
        <source>characters that no key has</source>
        <translation>محارف لا توجد في أي مفتاح</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>أطول من اللازم</translation>
    </message>
    <message>
        <source>of no form that Keyturn reads</source>
        <translation>بلا صيغة يقرؤها Keyturn</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>لا يمكن قراءة الملف</translation>
    </message>
    <message>
        <source>The file is gone, or you may not read it.</source>
        <translation>اختفى الملف، أو لا يُسمح لك بقراءته.</translation>
    </message>
    <message>
        <source>That is a folder. Choose a file in it.</source>
        <translation>هذا مجلد. اختر ملفًا فيه.</translation>
    </message>
    <message>
        <source>That is too much</source>
        <translation>هذا أكثر من اللازم</translation>
    </message>
    <message>
        <source>At most 1 MB is read. Copy the lines with the keys out of it.</source>
        <translation>يُقرأ 1 MB على الأكثر. انسخ منه الأسطر التي فيها المفاتيح.</translation>
    </message>
    <message>
        <source>That is not a text</source>
        <translation>هذا ليس نصًا</translation>
    </message>
    <message>
        <source>The source holds bytes that no text has. Choose an .env file or another text.</source>
        <translation>في المصدر بايتات لا توجد في أي نص. اختر ملف ‎.env أو نصًا آخر.</translation>
    </message>
    <message>
        <source>Look at what was left out</source>
        <translation>انظر فيما تُرك</translation>
    </message>
    <message>
        <source>Some of it may be a key or token all the same: tick what is one, below.</source>
        <translation>قد يكون بعضه مفتاحًا أو رمزًا مميزًا رغم ذلك: أشّر أدناه على ما هو كذلك.</translation>
    </message>
    <message>
        <source>What was pasted is taken for no key: %1.</source>
        <translation>ما أُلصق لا يُعدّ مفتاحًا: %1.</translation>
    </message>
    <message>
        <source>No value in it looks like a key or token.</source>
        <translation>لا تبدو أي قيمة فيه مفتاحًا أو رمزًا مميزًا.</translation>
    </message>
    <message>
        <source>Tick below what is one all the same.</source>
        <translation>أشّر أدناه على ما هو كذلك رغم هذا.</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>لا شيء للاستيراد</translation>
    </message>
    <message>
        <source>The file is in an older encoding than UTF-8 and was read as Latin-1: letters like ü may look wrong, keys and tokens do not.</source>
        <translation>ترميز الملف أقدم من UTF-8 وقُرئ على أنه Latin-1: قد تبدو حروف مثل ü خاطئة، أما المفاتيح والرموز المميزة فلا.</translation>
    </message>
    <message>
        <source>text %1, line %2</source>
        <translation>النص %1، السطر %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>علامات الاقتباس</translation>
    </message>
    <message>
        <source>the “;” or “,” at its end</source>
        <translation>العلامة «;» أو «,» في آخره</translation>
    </message>
    <message>
        <source>the word “Bearer”</source>
        <translation>كلمة «Bearer»</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>محارف غير مرئية</translation>
    </message>
    <message>
        <source>Taken off: %1.</source>
        <extracomment>%1 is what stood around a value: &quot;quotes, the word “Bearer”&quot;</extracomment>
        <translation>نُزع: %1.</translation>
    </message>
    <message>
        <source>Joined from several lines: tick it if they are one value.</source>
        <translation>جُمعت من عدة أسطر: أشّر عليها إن كانت قيمة واحدة.</translation>
    </message>
    <message>
        <source>Taken from the middle of a text: see that its end is right.</source>
        <translation>أُخذت من وسط نص: تأكد من صحة آخرها.</translation>
    </message>
    <message>
        <source>The value stands under another name in the same text.</source>
        <translation>القيمة موجودة باسم آخر في النص نفسه.</translation>
    </message>
    <message>
        <source>Read as python-dotenv reads it; a shell would read on over the end of the line.</source>
        <translation>قُرئ كما يقرؤه python-dotenv؛ أما الصدفة (shell) فتواصل القراءة بعد آخر السطر.</translation>
    </message>
    <message>
        <source>Decoded from Base64.</source>
        <translation>فُكّ ترميزها من Base64.</translation>
    </message>
    <message>
        <source>Whether they are in the vault already cannot be told: %1.</source>
        <translation>لا يمكن معرفة هل هي في الخزنة من قبل: %1.</translation>
    </message>
    <message>
        <source>What you changed is not saved</source>
        <translation>ما غيّرته لم يُحفظ</translation>
    </message>
    <message>
        <source>The key is in the vault as it was before the change, because Keyturn could not write its own list. Edit it in the vault.</source>
        <translation>المفتاح في الخزنة كما كان قبل التغيير، لأن Keyturn تعذّرت عليه كتابة قائمته. حرّره في الخزنة.</translation>
    </message>
    <message>
        <source>Close without importing this key?</source>
        <translation>إغلاق دون استيراد هذا المفتاح؟</translation>
    </message>
    <message>
        <source>Close without importing these %L1 keys?</source>
        <translation>إغلاق دون استيراد هذه المفاتيح، وعددها %L1؟</translation>
    </message>
    <message>
        <source>This key is not shown yet.</source>
        <translation>هذا المفتاح غير معروض بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not shown yet.</source>
        <extracomment>of the keys that are not imported when the dialog is closed</extracomment>
        <translation>
            <numerusform>كلها معروضة.</numerusform>
            <numerusform>واحد منها غير معروض بعد.</numerusform>
            <numerusform>اثنان منها غير معروضين بعد.</numerusform>
            <numerusform>‏%Ln منها غير معروضة بعد.</numerusform>
            <numerusform>‏%Ln منها غير معروضة بعد.</numerusform>
            <numerusform>‏%Ln منها غير معروضة بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source file is not changed. Your keychain may have what it was asked to save, or save it later; Keyturn lists it in the vault then.</source>
        <translation>لا يتغيّر ملف المصدر. قد يكون في سلسلة مفاتيحك ما طُلب منها حفظه، أو قد تحفظه لاحقًا؛ ويسرده Keyturn عندئذٍ في الخزنة.</translation>
    </message>
    <message>
        <source>The source file is not changed.</source>
        <translation>لا يتغيّر ملف المصدر.</translation>
    </message>
    <message>
        <source>There is a value in it that is of no service that Keyturn knows.</source>
        <translation>فيها قيمة لا تخص أي خدمة يعرفها Keyturn.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln values in it that are of no service that Keyturn knows.</source>
        <translation>
            <numerusform>فيها %Ln قيم لا تخص أي خدمة يعرفها Keyturn.</numerusform>
            <numerusform>فيها قيمة واحدة لا تخص أي خدمة يعرفها Keyturn.</numerusform>
            <numerusform>فيها قيمتان لا تخصان أي خدمة يعرفها Keyturn.</numerusform>
            <numerusform>فيها %Ln قيم لا تخص أي خدمة يعرفها Keyturn.</numerusform>
            <numerusform>فيها %Ln قيمة لا تخص أي خدمة يعرفها Keyturn.</numerusform>
            <numerusform>فيها %Ln قيمة لا تخص أي خدمة يعرفها Keyturn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <extracomment>%1 is &quot;API_KEY · line 3 · a placeholder&quot;</extracomment>
        <translation>تُرك: %1.</translation>
    </message>
    <message>
        <source>If it is a key all the same, import it.</source>
        <translation>إن كان مفتاحًا رغم ذلك فاستورده.</translation>
    </message>
    <message>
        <source>Nothing was taken from the clipboard</source>
        <translation>لم يؤخذ شيء من الحافظة</translation>
    </message>
</context>
<context>
    <name>InputText</name>
    <message>
        <source>&amp;Service</source>
        <translation>الخ&amp;دمة</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>Cre&amp;dential</source>
        <translation>بيانات الا&amp;عتماد</translation>
    </message>
    <message>
        <source>&amp;Key name</source>
        <translation>اسم الم&amp;فتاح</translation>
    </message>
    <message>
        <source>&amp;Organization ID</source>
        <translation>&amp;معرّف المؤسسة</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>الم&amp;ؤسسة</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>عنوان ال&amp;خادم</translation>
    </message>
    <message>
        <source>A&amp;uth address</source>
        <translation>عنوان الم&amp;صادقة</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>اسم الحسا&amp;ب</translation>
    </message>
    <message>
        <source>S&amp;ervice</source>
        <translation>الخ&amp;دمة</translation>
    </message>
    <message>
        <source>&amp;Key or token</source>
        <translation>المف&amp;تاح أو الرمز المميز</translation>
    </message>
    <message>
        <source>Key na&amp;me</source>
        <translation>اسم الم&amp;فتاح</translation>
    </message>
    <message>
        <source>Organization &amp;ID</source>
        <translation>مع&amp;رّف المؤسسة</translation>
    </message>
    <message>
        <source>&amp;Organization (optional)</source>
        <translation>الم&amp;ؤسسة (اختياري)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>اسم الخدمة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Key name</source>
        <translation>اسم المفتاح</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>معرّف المؤسسة</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Auth address</source>
        <translation>عنوان المصادقة</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>اسم الحساب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Key name, as at the service</source>
        <translation>اسم المفتاح كما هو لدى الخدمة</translation>
    </message>
    <message>
        <source>Organization (optional)</source>
        <translation>المؤسسة (اختياري)</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>اسم الخدمة</translation>
    </message>
    <message>
        <source>As it is called where it was made</source>
        <translation>كما سُمّي حيث أُنشئ</translation>
    </message>
    <message>
        <source>A GUID, shown where the key was made</source>
        <translation>معرّف GUID، يُعرض حيث أُنشئ المفتاح</translation>
    </message>
    <message>
        <source>Tokens work in all of your organizations</source>
        <translation>تعمل الرموز المميزة في جميع مؤسساتك</translation>
    </message>
    <message>
        <source>This does not begin like a key or token of %1.</source>
        <translation>هذا لا يبدأ كمفتاح أو رمز مميز من %1.</translation>
    </message>
    <message>
        <source>%1 has no keys or tokens that begin like this. Its own begin with: %2</source>
        <translation>ليس لدى %1 مفاتيح أو رموز مميزة تبدأ هكذا. مفاتيحه تبدأ بـ: %2</translation>
    </message>
    <message>
        <source>This seems to be only a part of a key: “%1” is missing inside.</source>
        <translation>يبدو هذا جزءًا من مفتاح فقط: ينقص «%1» في داخله.</translation>
    </message>
    <message>
        <source>The name holds letters of other alphabets. Written plainly it is %1.</source>
        <translation>في الاسم حروف من أبجديات أخرى. كتابته الواضحة %1.</translation>
    </message>
    <message>
        <source>This is the address of a request, not of the server. Leave out %1 at its end.</source>
        <translation>هذا عنوان طلب، لا عنوان الخادم. احذف %1 من آخره.</translation>
    </message>
    <message>
        <source>An organization ID is a GUID: 32 digits and letters from a to f in five groups, such as 6f9619ff-8b86-d011-b42d-00c04fc964ff, and not the organization&apos;s name.</source>
        <translation>معرّف المؤسسة هو GUID: 32 من الأرقام والحروف من a إلى f في خمس مجموعات، مثل 6f9619ff-8b86-d011-b42d-00c04fc964ff، وليس اسم المؤسسة.</translation>
    </message>
    <message>
        <source>Enter the key or token</source>
        <translation>أدخل المفتاح أو الرمز المميز</translation>
    </message>
    <message>
        <source>Paste it as it was shown.</source>
        <translation>ألصقه كما عُرض.</translation>
    </message>
    <message>
        <source>The key or token cannot be used</source>
        <translation>لا يمكن استخدام المفتاح أو الرمز المميز</translation>
    </message>
    <message>
        <source>This is not a whole key</source>
        <translation>هذا ليس مفتاحًا كاملًا</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>المفتاح ال&amp;جديد</translation>
    </message>
    <message>
        <source>N&amp;ame in the vault</source>
        <translation>الا&amp;سم في الخزنة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What a field of a list&apos;s row is called: &quot;Organization 3&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>As it is called where it was made; sent together with the key.</source>
        <translation>كما سُمّي حيث أُنشئ؛ يُرسل مع المفتاح.</translation>
    </message>
    <message>
        <source>Sent as %1 with every request.</source>
        <translation>يُرسل بوصفه %1 مع كل طلب.</translation>
    </message>
    <message>
        <source>A GUID, shown where the key was made.</source>
        <translation>معرّف GUID، يُعرض حيث أُنشئ المفتاح.</translation>
    </message>
    <message>
        <source>A key of %1 does not say which organization it is for. Your name for it tells one from another.</source>
        <translation>لا يذكر مفتاح %1 المؤسسة التي يخصها. الاسم الذي تختاره له يميّز بين واحد وآخر.</translation>
    </message>
    <message>
        <source>You will see this name in Keyturn (optional).</source>
        <translation>سترى هذا الاسم في Keyturn (اختياري).</translation>
    </message>
    <message>
        <source>The service is not known any more</source>
        <translation>لم تعد الخدمة معروفة</translation>
    </message>
    <message>
        <source>%1 came from a file of your own, which is gone. Put the file back and start Keyturn again, or sign out.</source>
        <translation>جاء %1 من ملف خاص بك، وقد اختفى. أعد الملف وشغّل Keyturn مجددًا، أو سجّل الخروج.</translation>
    </message>
    <message>
        <source>Enter the key&apos;s name</source>
        <translation>أدخل اسم المفتاح</translation>
    </message>
    <message>
        <source>%1 asks for it together with the key.</source>
        <translation>يطلبه %1 مع المفتاح.</translation>
    </message>
    <message>
        <source>Enter the organization ID</source>
        <translation>أدخل معرّف المؤسسة</translation>
    </message>
    <message>
        <source>A token works in several organizations and names one with each request. The ID has no spaces; it is not the name in the address of the dashboard.</source>
        <translation>يعمل الرمز المميز في عدة مؤسسات ويسمّي إحداها مع كل طلب. لا مسافات في المعرّف؛ وهو ليس الاسم الوارد في عنوان لوحة المعلومات.</translation>
    </message>
    <message>
        <source>Name the organization</source>
        <translation>سمِّ المؤسسة</translation>
    </message>
    <message>
        <source>Nothing in the key tells which organization it is for: with keys of two of them, the names alone tell them apart.</source>
        <translation>لا شيء في المفتاح يدل على المؤسسة التي يخصها: إن كانت لديك مفاتيح لمؤسستين فالأسماء وحدها تميّز بينها.</translation>
    </message>
    <message>
        <source>The address cannot be used</source>
        <translation>لا يمكن استخدام العنوان</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>أدخل اسمًا</translation>
    </message>
    <message>
        <source>You will see this name in the vault.</source>
        <translation>سترى هذا الاسم في الخزنة.</translation>
    </message>
    <message>
        <source>%1 has no keys or tokens that begin like this. Choose another service, or leave it out.</source>
        <translation>ليس لدى %1 مفاتيح أو رموز مميزة تبدأ هكذا. اختر خدمة أخرى، أو اتركها فارغة.</translation>
    </message>
    <message>
        <source>Choose the service that the key belongs to, or leave it out.</source>
        <translation>اختر الخدمة التي يخصها المفتاح، أو اتركها فارغة.</translation>
    </message>
    <message>
        <source>Enter the name of the service that the key belongs to.</source>
        <translation>أدخل اسم الخدمة التي يخصها المفتاح.</translation>
    </message>
    <message>
        <source>%1 is in the list of services: choose it there.</source>
        <translation>‏%1 في قائمة الخدمات: اختره هناك.</translation>
    </message>
    <message>
        <source>Enter the key&apos;s own name at the service: it is sent along with the key.</source>
        <translation>أدخل اسم المفتاح لدى الخدمة: يُرسل مع المفتاح.</translation>
    </message>
    <message>
        <source>Enter the ID of its organization: it is sent along with the key.</source>
        <translation>أدخل معرّف مؤسسته: يُرسل مع المفتاح.</translation>
    </message>
    <message>
        <source>This cannot be an organization ID: it has no spaces, only letters, digits and signs.</source>
        <translation>لا يمكن أن يكون هذا معرّف مؤسسة: لا مسافات فيه، بل حروف وأرقام وعلامات فقط.</translation>
    </message>
    <message>
        <source>Enter a name. You will see this name in the vault.</source>
        <translation>أدخل اسمًا. سترى هذا الاسم في الخزنة.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>service and kind</comment>
        <extracomment>A name for a credential: %1 is its service, %2 its kind</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 key</source>
        <translation>مفتاح %1</translation>
    </message>
    <message>
        <source>%1 token</source>
        <translation>رمز %1 المميز</translation>
    </message>
    <message>
        <source>%1 access key</source>
        <translation>مفتاح وصول %1</translation>
    </message>
    <message>
        <source>This is an address. Enter the ID alone.</source>
        <translation>هذا عنوان. أدخل المعرّف وحده.</translation>
    </message>
</context>
<context>
    <name>KeyInField</name>
    <message>
        <source>This looks like a whole key, so nothing was saved. Keyturn keeps keys only in the keychain: take it out here. Import… in the vault keeps it there.</source>
        <translation>يبدو هذا مفتاحًا كاملًا، فلم يُحفظ شيء. لا يحفظ Keyturn المفاتيح إلا في سلسلة المفاتيح: أخرجه من هنا. «استيراد…» في الخزنة يحفظه هناك.</translation>
    </message>
    <message>
        <source>A whole key seems to be in the wrong field</source>
        <translation>يبدو أن مفتاحًا كاملًا في الحقل الخطأ</translation>
    </message>
    <message>
        <source>Only what is in the field for the key goes into the keychain. Take it out here; nothing was saved.</source>
        <translation>لا يُحفظ في سلسلة المفاتيح إلا ما في حقل المفتاح. أخرجه من هنا؛ لم يُحفظ شيء.</translation>
    </message>
</context>
<context>
    <name>KindText</name>
    <message>
        <source>API Keys</source>
        <translation>مفاتيح API</translation>
    </message>
    <message>
        <source>Account → Tokens</source>
        <translation>الحساب ← الرموز المميزة</translation>
    </message>
    <message>
        <source>Personal Access Key</source>
        <translation>مفتاح وصول شخصي</translation>
    </message>
    <message>
        <source>API Key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رمز مميز</translation>
    </message>
    <message>
        <source>an unnamed organization</source>
        <translation>مؤسسة بلا اسم</translation>
    </message>
    <message>
        <source>Each key acts for %1 and carries the organization with it.</source>
        <translation>يعمل كل مفتاح باسم %1 ويحمل المؤسسة معه.</translation>
    </message>
    <message>
        <source>Tokens are yours and follow you to every organization.</source>
        <translation>الرموز المميزة لك وتتبعك إلى كل مؤسسة.</translation>
    </message>
    <message>
        <source>The key is exchanged for access tokens that live for a short time.</source>
        <translation>تعطي الخدمة مقابل المفتاح رموز وصول قصيرة العمر.</translation>
    </message>
    <message>
        <source>The key of %1 at %2. Making a new key revokes the old one.</source>
        <translation>مفتاح %1 لدى %2. إنشاء مفتاح جديد يُبطل القديم.</translation>
    </message>
    <message>
        <source>%1 exchanges the key for access tokens that live for a short time.</source>
        <translation>يعطي %1 مقابل المفتاح رموز وصول قصيرة العمر.</translation>
    </message>
    <message>
        <source>%1 does not list its keys. This is what this computer has.</source>
        <translation>لا يسرد %1 مفاتيحه. هذا ما لدى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Key list</source>
        <translation>قائمة المفاتيح</translation>
    </message>
    <message>
        <source>Token list</source>
        <translation>قائمة الرموز المميزة</translation>
    </message>
    <message>
        <source>Create API Key</source>
        <translation>إنشاء مفتاح API</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>رمز مميز جديد</translation>
    </message>
    <message>
        <source>Generate key</source>
        <translation>توليد مفتاح</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>حذف المفتاح</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>حذف الرمز المميز</translation>
    </message>
    <message>
        <source>&amp;Local name</source>
        <translation>الاسم الم&amp;حلي</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة ال&amp;تسمية</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Personal access key</source>
        <translation>مفتاح وصول شخصي</translation>
    </message>
    <message>
        <source>Copy your key now</source>
        <translation>انسخ مفتاحك الآن</translation>
    </message>
    <message>
        <source>Copy your token now</source>
        <translation>انسخ رمزك المميز الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>لا مفاتيح</numerusform>
            <numerusform>مفتاح واحد</numerusform>
            <numerusform>مفتاحان</numerusform>
            <numerusform>‏%Ln مفاتيح</numerusform>
            <numerusform>‏%Ln مفتاحًا</numerusform>
            <numerusform>‏%Ln مفتاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>لا رموز مميزة</numerusform>
            <numerusform>رمز مميز واحد</numerusform>
            <numerusform>رمزان مميزان</numerusform>
            <numerusform>‏%Ln رموز مميزة</numerusform>
            <numerusform>‏%Ln رمزًا مميزًا</numerusform>
            <numerusform>‏%Ln رمز مميز</numerusform>
        </translation>
    </message>
    <message>
        <source>Your browser was asked to open %1. Make the key there, copy it, and paste it here. It is kept in this computer&apos;s keychain.</source>
        <translation>طُلب من متصفحك فتح %1. أنشئ المفتاح هناك وانسخه ثم ألصقه هنا. يُحفظ في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your browser was asked to open %1. Make the key there (%2), copy it, and paste it here. It is kept in this computer&apos;s keychain.</source>
        <extracomment>%2 is the way through menus: &quot;My Organization → Security&quot;</extracomment>
        <translation>طُلب من متصفحك فتح %1. أنشئ المفتاح هناك (%2) وانسخه ثم ألصقه هنا. يُحفظ في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your browser was asked to open %1. Delete the key there, then answer.</source>
        <translation>طُلب من متصفحك فتح %1. احذف المفتاح هناك، ثم أجب.</translation>
    </message>
    <message>
        <source>Your browser was asked to open %1. Delete the key there (%2), then answer.</source>
        <translation>طُلب من متصفحك فتح %1. احذف المفتاح هناك (%2)، ثم أجب.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <extracomment>%1 is &quot;3 keys&quot;</extracomment>
        <translation>حذف %1</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>The link was not followed</source>
        <translation>لم يُتّبع الرابط</translation>
    </message>
    <message>
        <source>No page, organization or key has a link that long.</source>
        <translation>لا توجد صفحة أو مؤسسة أو مفتاح برابط بهذا الطول.</translation>
    </message>
    <message>
        <source>A link can show a page, an organization or a key, and do nothing else. This one asks for something different.</source>
        <translation>يمكن للرابط أن يعرض صفحة أو مؤسسة أو مفتاحًا، ولا شيء غير ذلك. وهذا الرابط يطلب شيئًا آخر.</translation>
    </message>
    <message>
        <source>What this link names has characters that the name of no page, organization or key has.</source>
        <translation>ما يسميه هذا الرابط يحوي رموزًا لا يحويها اسم أي صفحة أو مؤسسة أو مفتاح.</translation>
    </message>
    <message>
        <source>The page that this link names is not there. Some pages need an open account of a service that has them.</source>
        <translation>الصفحة التي يسميها هذا الرابط غير موجودة. تحتاج بعض الصفحات إلى حساب مفتوح لخدمة تتيحها.</translation>
    </message>
    <message>
        <source>None of your accounts has the organization that this link names. Connect an account that has it, then open the link again.</source>
        <translation>لا يملك أي من حساباتك المؤسسة التي يسميها هذا الرابط. صِل حسابًا يملكها، ثم افتح الرابط من جديد.</translation>
    </message>
    <message>
        <source>Neither the open organization nor the vault has the key that this link names. If another organization has it, open that one first.</source>
        <translation>لا تملك المؤسسة المفتوحة ولا الخزنة المفتاح الذي يسميه هذا الرابط. إن كانت مؤسسة أخرى تملكه فافتحها أولًا.</translation>
    </message>
</context>
<context>
    <name>ListText</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>a sentence that is a list: &quot;“Deploy”, “Backup”.&quot;</extracomment>
        <translation>‏%1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>a name in quotation marks</extracomment>
        <translation>‏«%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a label or a title, and what it is about</extracomment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>The file of authorities cannot be read.</source>
        <translation>تعذّرت قراءة ملف سلطات التصديق.</translation>
    </message>
    <message>
        <source>The file of authorities is larger than 4 MiB.</source>
        <translation>ملف سلطات التصديق أكبر من 4 ميبيبايت.</translation>
    </message>
    <message>
        <source>There is no certificate in PEM format in the file of authorities.</source>
        <translation>لا توجد شهادة بصيغة PEM في ملف سلطات التصديق.</translation>
    </message>
    <message>
        <source>No server is trusted now, so none can be reached with https. Choose another file, or trust the system&apos;s.</source>
        <translation>لا يوجد خادم موثوق به الآن، فلا يمكن الوصول إلى أي خادم عبر https. اختر ملفًا آخر، أو ثق بسلطات النظام.</translation>
    </message>
    <message>
        <source>Only the system&apos;s authorities are trusted now.</source>
        <translation>سلطات النظام وحدها موثوق بها الآن.</translation>
    </message>
    <message>
        <source>The system&apos;s authorities are trusted.</source>
        <translation>سلطات النظام موثوق بها.</translation>
    </message>
    <message>
        <source>Only the authorities in the file are trusted. A connection that is open stays for two minutes at most.</source>
        <translation>السلطات الواردة في الملف وحدها موثوق بها. يبقى الاتصال المفتوح دقيقتين على الأكثر.</translation>
    </message>
    <message>
        <source>The authorities in the file are trusted besides the system&apos;s.</source>
        <translation>السلطات الواردة في الملف موثوق بها إلى جانب سلطات النظام.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Creates, keeps and deletes API keys and tokens. Secrets stay in your keychain.</source>
        <translation>ينشئ مفاتيح API والرموز المميزة ويحفظها ويحذفها. تبقى الأسرار في سلسلة مفاتيحك.</translation>
    </message>
    <message>
        <source>Open the sandbox: a local server with made-up organizations.</source>
        <translation>يفتح البيئة التجريبية: خادم محلي بمؤسسات وهمية.</translation>
    </message>
    <message>
        <source>Open your own sign-ins, as without any option. Wins over --sandbox.</source>
        <translation>يفتح عمليات تسجيل الدخول الخاصة بك، كما هو الحال دون أي خيار. له الأولوية على ‎--sandbox‎.</translation>
    </message>
    <message>
        <source>Language and country of texts, dates and numbers, e.g. en_GB; for this start, whatever is chosen in the menu View. Texts are in English if there are none in the language, and then dates are, too.</source>
        <translation>لغة النصوص والتواريخ والأرقام وبلدها، مثل ar_EG؛ لهذا التشغيل، أيًّا كان المختار في قائمة «عرض». إن لم توجد نصوص بتلك اللغة فالنصوص بالإنجليزية، وكذلك التواريخ.</translation>
    </message>
    <message>
        <source>locale</source>
        <comment>stands for a value in --help</comment>
        <translation>لغة</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a language.</source>
        <translation>‏«%1» ليست لغة.</translation>
    </message>
    <message>
        <source>link</source>
        <comment>stands for a value in --help</comment>
        <translation>رابط</translation>
    </message>
    <message>
        <source>A keyturn:// link to a page, an organization or a key, which is shown.</source>
        <translation>رابط keyturn:// إلى صفحة أو مؤسسة أو مفتاح، يُعرض.</translation>
    </message>
    <message>
        <source>Keyturn takes one keyturn:// link, and no files or other arguments.</source>
        <translation>يقبل Keyturn رابط keyturn:// واحدًا، ولا يقبل ملفات أو وسائط أخرى.</translation>
    </message>
</context>
<context>
    <name>OriginText</name>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Appeared in the list; not made here</source>
        <translation>ظهر في القائمة؛ لم يُنشأ هنا</translation>
    </message>
    <message>
        <source>Made by me</source>
        <translation>أنشأته أنا</translation>
    </message>
    <message>
        <source>Made by a colleague</source>
        <translation>أنشأه زميل</translation>
    </message>
    <message>
        <source>To investigate</source>
        <translation>للتقصي</translation>
    </message>
    <message>
        <source>&amp;Mine</source>
        <comment>a key</comment>
        <translation>&amp;لي</translation>
    </message>
    <message>
        <source>A &amp;colleague&apos;s</source>
        <comment>a key</comment>
        <translation>ل&amp;زميل</translation>
    </message>
    <message>
        <source>&amp;Investigate</source>
        <translation>للت&amp;قصي</translation>
    </message>
    <message>
        <source>&amp;Unknown</source>
        <comment>who made a key</comment>
        <translation>&amp;غير معروف</translation>
    </message>
    <message>
        <source>Not made here</source>
        <translation>لم يُنشأ هنا</translation>
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
        <translation>العرض في الخزنة</translation>
    </message>
    <message>
        <source>Show in %1</source>
        <translation>العرض في %1</translation>
    </message>
    <message>
        <source>%1 (server unknown)</source>
        <translation>‏%1 (الخادم غير معروف)</translation>
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
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>يجب أن يكون كائنًا</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>يجب أن يكون قائمة</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>يجب أن يكون نصًّا</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>يجب أن يكون true أو false</translation>
    </message>
    <message>
        <source>must be a number of days from 1 to %1</source>
        <translation>يجب أن يكون عدد أيام من 1 إلى %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2.</source>
        <comment>%1 is a place in a file, %2 says what is wrong with it</comment>
        <translation>‏«%1» %2.</translation>
    </message>
    <message>
        <source>must begin with &quot;/&quot;</source>
        <translation>يجب أن يبدأ بـ «/»</translation>
    </message>
    <message>
        <source>must not hold &quot;//&quot;</source>
        <translation>يجب ألا يحتوي على «//»</translation>
    </message>
    <message>
        <source>must not hold the segments &quot;.&quot; or &quot;..&quot;</source>
        <translation>يجب ألا يحتوي على المقطعين «.» أو «..»</translation>
    </message>
    <message>
        <source>must not hold &quot;?&quot; or &quot;#&quot;</source>
        <translation>يجب ألا يحتوي على «?» أو «#»</translation>
    </message>
    <message>
        <source>must be at most 512 letters, digits and the signs of a path</source>
        <translation>يجب ألا يتجاوز 512 من الحروف والأرقام ورموز المسارات</translation>
    </message>
    <message>
        <source>must be the name of a field</source>
        <translation>يجب أن يكون اسم حقل</translation>
    </message>
    <message>
        <source>must be the name of an environment variable</source>
        <translation>يجب أن يكون اسم متغير بيئة</translation>
    </message>
    <message>
        <source>must hold &quot;{id}&quot; once</source>
        <translation>يجب أن يحتوي على «{id}» مرة واحدة</translation>
    </message>
    <message>
        <source>must not hold &quot;{id}&quot;</source>
        <translation>يجب ألا يحتوي على «{id}»</translation>
    </message>
    <message>
        <source>must be an https address without user name, query or fragment</source>
        <translation>يجب أن يكون عنوان https دون اسم مستخدم أو استعلام أو جزء</translation>
    </message>
    <message>
        <source>must be a text of at most 512 characters</source>
        <translation>يجب أن يكون نصًّا لا يتجاوز 512 محرفًا</translation>
    </message>
    <message>
        <source>must be an https address</source>
        <translation>يجب أن يكون عنوان https</translation>
    </message>
    <message>
        <source>is missing, and there are &quot;snippets&quot;</source>
        <translation>غير موجود مع وجود «snippets»</translation>
    </message>
    <message>
        <source>must be the name of one of the &quot;ways&quot;</source>
        <translation>يجب أن يكون اسم أحد «ways»</translation>
    </message>
    <message>
        <source>must be at most 200 ASCII characters</source>
        <translation>يجب ألا يتجاوز 200 محرف ASCII</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>يجب أن يكون واحدًا من: %1</translation>
    </message>
    <message>
        <source>must be the name of a JSON key</source>
        <translation>يجب أن يكون اسم مفتاح JSON</translation>
    </message>
    <message>
        <source>must not name the field of the key itself</source>
        <translation>يجب ألا يسمّي حقل المفتاح نفسه</translation>
    </message>
    <message>
        <source>must be a list of different numbers of days, ascending</source>
        <translation>يجب أن يكون قائمة تصاعدية بأعداد أيام مختلفة</translation>
    </message>
    <message>
        <source>must be &quot;ms&quot;: moments are sent as epoch milliseconds</source>
        <translation>يجب أن يكون «ms»: تُرسل اللحظات بالميلي ثانية منذ 1970</translation>
    </message>
    <message>
        <source>must be one of &quot;presetDays&quot;</source>
        <translation>يجب أن يكون من قيم «presetDays»</translation>
    </message>
    <message>
        <source>must not be less than one of &quot;presetDays&quot;</source>
        <translation>يجب ألا يقل عن أيٍّ من «presetDays»</translation>
    </message>
    <message>
        <source>must be at most 16 visible ASCII characters</source>
        <translation>يجب ألا يتجاوز 16 محرف ASCII مرئيًّا</translation>
    </message>
    <message>
        <source>must be at most 4 visible ASCII characters</source>
        <translation>يجب ألا يتجاوز 4 محارف ASCII مرئية</translation>
    </message>
    <message>
        <source>must be a number from 1 to 64</source>
        <translation>يجب أن يكون عددًا من 1 إلى 64</translation>
    </message>
    <message>
        <source>must be the name of an HTTP header</source>
        <translation>يجب أن يكون اسم ترويسة HTTP</translation>
    </message>
    <message>
        <source>must not be a header that Keyturn sets itself</source>
        <translation>يجب ألا يكون ترويسة يضبطها Keyturn بنفسه</translation>
    </message>
    <message>
        <source>needs the field &quot;expiresAt&quot; among the &quot;fields&quot;</source>
        <translation>يتطلب الحقل «expiresAt» ضمن «fields»</translation>
    </message>
    <message>
        <source>must be a text of at most 100 visible characters</source>
        <translation>يجب أن يكون نصًّا لا يتجاوز 100 محرف مرئي</translation>
    </message>
    <message>
        <source>must be GET, because a check must not change anything</source>
        <translation>يجب أن يكون GET، لأن الفحص يجب ألا يغيّر شيئًا</translation>
    </message>
    <message>
        <source>must be a query such as &quot;limit=1&quot;</source>
        <translation>يجب أن يكون استعلامًا مثل «limit=1»</translation>
    </message>
    <message>
        <source>must be a status from 400 to 499</source>
        <translation>يجب أن يكون حالة من 400 إلى 499</translation>
    </message>
    <message>
        <source>must be one of not-accepted, not-allowed, refused</source>
        <translation>يجب أن يكون not-accepted أو not-allowed أو refused</translation>
    </message>
    <message>
        <source>must be at most 32 small letters, digits and hyphens</source>
        <translation>يجب ألا يتجاوز 32 من الحروف الصغيرة والأرقام والشرطات</translation>
    </message>
    <message>
        <source>must be a text of at most 64 characters</source>
        <translation>يجب أن يكون نصًّا لا يتجاوز 64 محرفًا</translation>
    </message>
    <message>
        <source>must not hold invisible characters</source>
        <translation>يجب ألا يحتوي على محارف غير مرئية</translation>
    </message>
    <message>
        <source>must be a number from 0 to 1000</source>
        <translation>يجب أن يكون عددًا من 0 إلى 1000</translation>
    </message>
    <message>
        <source>must be a text of at most 200 characters</source>
        <translation>يجب أن يكون نصًّا لا يتجاوز 200 محرف</translation>
    </message>
    <message>
        <source>must hold &quot;api-key&quot;, &quot;token&quot; or &quot;personal-access-key&quot;</source>
        <translation>يجب أن يحتوي على «api-key» أو «token» أو «personal-access-key»</translation>
    </message>
    <message>
        <source>is missing, and a kind has an &quot;exchange&quot;</source>
        <translation>غير موجود مع أن لأحد الأنواع «exchange»</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تتعذر قراءة الملف.</translation>
    </message>
    <message>
        <source>The file is larger than 256 KiB.</source>
        <translation>حجم الملف أكبر من 256 كيبيبايت.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>هذا ليس JSON صالحًا: %1.</translation>
    </message>
    <message>
        <source>The file must hold one JSON object.</source>
        <translation>يجب أن يحتوي الملف على كائن JSON واحد.</translation>
    </message>
    <message>
        <source>A key appears twice in the same object.</source>
        <translation>يظهر مفتاح JSON مرتين في الكائن نفسه.</translation>
    </message>
    <message>
        <source>&quot;id&quot; must name the service with at most 32 small letters, digits and hyphens.</source>
        <translation>يجب أن يسمّي «id» الخدمة بما لا يتجاوز 32 من الحروف الصغيرة والأرقام والشرطات.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is in %2 already.</source>
        <translation>الخدمة «%1» موجودة في %2 بالفعل.</translation>
    </message>
    <message>
        <source>There is no folder for the user&apos;s own services.</source>
        <translation>لا يوجد مجلد لخدمات المستخدم الخاصة.</translation>
    </message>
    <message>
        <source>The folder is a symbolic link; Keyturn writes to real folders only.</source>
        <translation>المجلد رابط رمزي؛ لا يكتب Keyturn إلا في مجلدات حقيقية.</translation>
    </message>
    <message>
        <source>The file is a symbolic link; Keyturn writes to real files only.</source>
        <translation>الملف رابط رمزي؛ لا يكتب Keyturn إلا في ملفات حقيقية.</translation>
    </message>
    <message>
        <source>There is something else in the place of the file.</source>
        <translation>يوجد شيء آخر في مكان الملف.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>يتعذر إنشاء المجلد.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>تتعذر كتابة الملف.</translation>
    </message>
    <message>
        <source>The file is there, but not a profile of this service.</source>
        <translation>الملف موجود، لكنه ليس ملف تعريف لهذه الخدمة.</translation>
    </message>
    <message>
        <source>The file cannot be removed.</source>
        <translation>تتعذر إزالة الملف.</translation>
    </message>
    <message>
        <source>The service has no such operation to change.</source>
        <translation>ليس للخدمة عملية كهذه لتغييرها.</translation>
    </message>
    <message>
        <source>This operation did not come with Keyturn; there is no way back.</source>
        <translation>لم تأتِ هذه العملية مع Keyturn؛ لا سبيل للرجوع.</translation>
    </message>
    <message>
        <source>must set {{value}}: the language env reads no variables</source>
        <translation>يجب أن يضبط ‎{{value}}‎: لغة env لا تقرأ متغيرات</translation>
    </message>
    <message>
        <source>must not name {{organizationHeader}} without an &quot;organizationHeader&quot;</source>
        <translation>يجب ألا يذكر ‎{{organizationHeader}}‎ دون «organizationHeader»</translation>
    </message>
    <message>
        <source>must not name an organization without an &quot;organizationVariable&quot;</source>
        <translation>يجب ألا يذكر مؤسسة دون «organizationVariable»</translation>
    </message>
    <message>
        <source>must not name an organization: the language env reads no variables</source>
        <translation>يجب ألا يذكر مؤسسة: لغة env لا تقرأ متغيرات</translation>
    </message>
    <message>
        <source>must not name {{authUrl:…}} without an &quot;exchange&quot;</source>
        <translation>يجب ألا يذكر ‎{{authUrl:…}}‎ دون «exchange»</translation>
    </message>
    <message>
        <source>holds a path that %1</source>
        <comment>%1 ends the sentence</comment>
        <translation>يحتوي على مسار %1</translation>
    </message>
    <message>
        <source>must be a text of at most 32 characters</source>
        <translation>يجب أن يكون نصًّا لا يتجاوز 32 محرفًا</translation>
    </message>
    <message>
        <source>must be a list of lines</source>
        <translation>يجب أن يكون قائمة أسطر</translation>
    </message>
    <message>
        <source>must not hold &quot;{{&quot; without a &quot;}}&quot; behind it</source>
        <translation>يجب ألا يحتوي على «‎{{‎» دون «‎}}‎» بعده</translation>
    </message>
    <message>
        <source>must not hold a placeholder that is not in the list</source>
        <translation>يجب ألا يحتوي على عنصر نائب غير مدرج في القائمة</translation>
    </message>
</context>
<context>
    <name>ReminderText</name>
    <message>
        <source>1 key</source>
        <translation>مفتاح واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>لا مفاتيح</numerusform>
            <numerusform>مفتاح واحد</numerusform>
            <numerusform>مفتاحان</numerusform>
            <numerusform>‏%Ln مفاتيح</numerusform>
            <numerusform>‏%Ln مفتاحًا</numerusform>
            <numerusform>‏%Ln مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>رمز مميز واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>لا رموز مميزة</numerusform>
            <numerusform>رمز مميز واحد</numerusform>
            <numerusform>رمزان مميزان</numerusform>
            <numerusform>‏%Ln رموز مميزة</numerusform>
            <numerusform>‏%Ln رمزًا مميزًا</numerusform>
            <numerusform>‏%Ln رمز مميز</numerusform>
        </translation>
    </message>
    <message>
        <source>One key</source>
        <translation>مفتاح واحد</translation>
    </message>
    <message>
        <source>One token</source>
        <translation>رمز مميز واحد</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>&quot;2 tokens&quot; and &quot;1 key&quot;</extracomment>
        <translation>‏%1 و%2</translation>
    </message>
    <message>
        <source>%1 expires today</source>
        <extracomment>%1 is &quot;One key&quot;, &quot;3 keys&quot; or &quot;2 tokens and 1 key&quot;, as in the next texts</extracomment>
        <translation>ينتهي اليوم: %1</translation>
    </message>
    <message>
        <source>%1 expire today</source>
        <translation>تنتهي اليوم: %1</translation>
    </message>
    <message>
        <source>%1 expires this week</source>
        <translation>ينتهي هذا الأسبوع: %1</translation>
    </message>
    <message>
        <source>%1 expire this week</source>
        <translation>تنتهي هذا الأسبوع: %1</translation>
    </message>
    <message>
        <source>%1 expires soon</source>
        <translation>ينتهي قريبًا: %1</translation>
    </message>
    <message>
        <source>%1 expire soon</source>
        <translation>تنتهي قريبًا: %1</translation>
    </message>
    <message>
        <source>%1, %2 of them today</source>
        <extracomment>%1 is &quot;3 keys expire this week&quot;, %2 a number</extracomment>
        <translation>‏%1، منها %2 اليوم</translation>
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
        <translation>عميل MCP</translation>
    </message>
    <message>
        <source>Shell export</source>
        <translation>تصدير إلى shell</translation>
    </message>
</context>
<context>
    <name>SwapText</name>
    <message>
        <source>The file is not there</source>
        <translation>الملف غير موجود</translation>
    </message>
    <message>
        <source>Nothing was changed. Look whether %1 has moved, or put the new key in its place by hand.</source>
        <translation>لم يتغيّر شيء. انظر هل نُقل %1، أو ضع المفتاح الجديد مكانه يدويًا.</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>هذا ليس ملفًا</translation>
    </message>
    <message>
        <source>Nothing was changed: Keyturn swaps keys in ordinary files only.</source>
        <translation>لم يتغيّر شيء: لا يبدّل Keyturn المفاتيح إلا في الملفات العادية.</translation>
    </message>
    <message>
        <source>The file has other names</source>
        <translation>للملف أسماء أخرى</translation>
    </message>
    <message>
        <source>Nothing was changed: under its other names (hard links) the file would keep the old key. Change it by hand.</source>
        <translation>لم يتغيّر شيء: سيبقى المفتاح القديم في الملف بأسمائه الأخرى (روابط صلبة). غيّره يدويًا.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>لا يمكن قراءة الملف</translation>
    </message>
    <message>
        <source>Nothing was changed. Look who may read %1.</source>
        <translation>لم يتغيّر شيء. انظر من يُسمح له بقراءة %1.</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>لا يمكن كتابة الملف</translation>
    </message>
    <message>
        <source>The file is as it was. Look who may write %1, and whether its owner and its rights can be kept.</source>
        <translation>الملف كما كان. انظر من يُسمح له بالكتابة في %1، وهل يمكن الإبقاء على مالكه وأذوناته.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>الملف كبير جدًا</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the new key in it by hand.</source>
        <translation>لم يتغيّر شيء. ضع المفتاح الجديد فيه يدويًا.</translation>
    </message>
    <message>
        <source>The old key is not in this file</source>
        <translation>المفتاح القديم ليس في هذا الملف</translation>
    </message>
    <message>
        <source>Nothing was changed. It may be written in another way, or the file has another key.</source>
        <translation>لم يتغيّر شيء. قد يكون مكتوبًا بطريقة أخرى، أو في الملف مفتاح آخر.</translation>
    </message>
    <message>
        <source>The new key is the old one</source>
        <translation>المفتاح الجديد هو القديم نفسه</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The new key needs quotes in this file</source>
        <translation>يحتاج المفتاح الجديد إلى علامات اقتباس في هذا الملف</translation>
    </message>
    <message>
        <source>Another program has changed the file</source>
        <translation>غيّر برنامج آخر الملف</translation>
    </message>
    <message>
        <source>The file was left as that program wrote it. Swap again to see what is in it now.</source>
        <translation>تُرك الملف كما كتبه ذلك البرنامج. بدّل مجددًا لترى ما فيه الآن.</translation>
    </message>
    <message>
        <source>The file still has the new key. Look who may write %1, then undo once more.</source>
        <translation>ما زال في الملف المفتاح الجديد. انظر من يمكنه كتابة %1، ثم تراجع مجددًا.</translation>
    </message>
    <message>
        <source>The file was left as that program wrote it, and the swap can no longer be undone. “Swap in file…” looks what is in it now.</source>
        <translation>تُرك الملف كما كتبه ذلك البرنامج، ولم يعد التراجع عن التبديل ممكنًا. «التبديل في ملف…» ينظر ما فيه الآن.</translation>
    </message>
</context>
<context>
    <name>UnknownOutcome</name>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>لم يجب %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The request was canceled before the answer had come.</source>
        <translation>أُلغي الطلب قبل وصول الجواب.</translation>
    </message>
    <message>
        <source>%1 answered with a redirect, which Keyturn does not follow.</source>
        <translation>أجاب %1 بإعادة توجيه، ولا يتبعها Keyturn.</translation>
    </message>
    <message>
        <source>The answer was too large to be read.</source>
        <translation>كان الجواب أكبر من أن يُقرأ.</translation>
    </message>
    <message>
        <source>The answer stated two lengths, so nobody can tell where it ends.</source>
        <translation>ذكر الجواب طولين، فلا يمكن معرفة أين ينتهي.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>تعذّر فهم الجواب.</translation>
    </message>
    <message>
        <source>%1 answered with an error (%2).</source>
        <translation>أجاب %1 بخطأ (%2).</translation>
    </message>
    <message>
        <source>The connection ended before a readable answer had come.</source>
        <translation>انتهى الاتصال قبل وصول جواب مقروء.</translation>
    </message>
    <message>
        <source>%1 may have created the key</source>
        <translation>ربما أنشأ %1 المفتاح</translation>
    </message>
    <message>
        <source>The request was sent once and is not repeated. If it was created, its secret is lost: delete it and create a new one.</source>
        <translation>أُرسل الطلب مرة واحدة ولا يُكرَّر. إن كان المفتاح قد أُنشئ فقد ضاع سره: احذفه وأنشئ مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>%1 may have deleted the key</source>
        <translation>ربما حذف %1 المفتاح</translation>
    </message>
    <message>
        <source>Refresh the list to see what is there.</source>
        <translation>حدّث القائمة لترى ما هو موجود.</translation>
    </message>
    <message>
        <source>%1 may have renamed the key</source>
        <translation>ربما أعاد %1 تسمية المفتاح</translation>
    </message>
    <message>
        <source>Refresh the list to see its name.</source>
        <translation>حدّث القائمة لترى اسمه.</translation>
    </message>
    <message>
        <source>No access token came</source>
        <translation>لم يصل أي رمز وصول</translation>
    </message>
    <message>
        <source>If a token was made, it expires on its own. You can ask again.</source>
        <translation>إن كان رمز قد أُنشئ فسينتهي من تلقاء نفسه. يمكنك الطلب مجددًا.</translation>
    </message>
</context>
<context>
    <name>commandline</name>
    <message>
        <source>%1: %2 See %1 --help.</source>
        <extracomment>%1 is a program, %2 a sentence that says what is wrong</extracomment>
        <translation>‏%1: %2 انظر ‎%1 --help‎.</translation>
    </message>
</context>
<context>
    <name>endtext</name>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Asked for %1, not confirmed</source>
        <translation>المطلوب: %1، غير مؤكد</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>The expiry is not the one that was asked for</source>
        <translation>الانتهاء غير الذي طُلب</translation>
    </message>
    <message>
        <source>Asked for: %1. %2 says that it ends: %3.</source>
        <extracomment>a moment or &quot;Never&quot;, the name of a service, a moment or &quot;Never&quot;</extracomment>
        <translation>المطلوب: %1. يقول %2 إنه ينتهي: %3.</translation>
    </message>
</context>
<context>
    <name>keyturn::AboutDialog</name>
    <message>
        <source>Secret Service or KWallet</source>
        <translation>‏Secret Service أو KWallet</translation>
    </message>
    <message>
        <source>About Keyturn</source>
        <translation>حول Keyturn</translation>
    </message>
    <message>
        <source>Keyturn %1</source>
        <translation>Keyturn %1</translation>
    </message>
    <message>
        <source>Creates, keeps and deletes API keys and tokens. Secrets are kept in your keychain and nowhere else.</source>
        <translation>ينشئ مفاتيح API والرموز المميزة ويحفظها ويحذفها. تُحفظ الأسرار في سلسلة مفاتيحك ولا تُحفظ في أي مكان آخر.</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>MIT</source>
        <translation>MIT</translation>
    </message>
    <message>
        <source>C&amp;opy details</source>
        <translation>&amp;نسخ التفاصيل</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إغ&amp;لاق</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>نُسخت التفاصيل</translation>
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
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>الإدخال</translation>
    </message>
    <message>
        <source>Check sum</source>
        <translation>المجموع الاختباري</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Expiry before</source>
        <translation>الانتهاء سابقًا</translation>
    </message>
    <message>
        <source>Expiry now</source>
        <translation>الانتهاء الآن</translation>
    </message>
    <message>
        <source>Name before</source>
        <translation>الاسم سابقًا</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>معرّف المفتاح</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
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
        <translation>معرّف المفتاح: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Which key</source>
        <translation>أي مفتاح</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>keyturn::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>التحقق من السجل</translation>
    </message>
    <message>
        <source>Look whether somebody has changed the log in Keyturn&apos;s file</source>
        <translation>النظر هل غيّر أحد السجل في ملف Keyturn</translation>
    </message>
    <message>
        <source>Activity list</source>
        <translation>قائمة النشاط</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>جميع المفاتيح</translation>
    </message>
    <message>
        <source>Keep entries</source>
        <translation>مدة الاحتفاظ بالإدخالات</translation>
    </message>
    <message>
        <source>Keep for ever</source>
        <translation>احتفاظ دائم</translation>
    </message>
    <message>
        <source>Keep for 1 year</source>
        <translation>احتفاظ لسنة واحدة</translation>
    </message>
    <message>
        <source>Keep for 90 days</source>
        <translation>احتفاظ لـ 90 يومًا</translation>
    </message>
    <message>
        <source>Nothing was cut off: the log was touched, or cannot be read</source>
        <translation>لم يُقتطع شيء: جرى العبث بالسجل، أو لا يمكن قراءته</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>No entry of the log matches the search and the filter.</source>
        <translation>لا يطابق أي إدخال في السجل البحثَ والتصفية.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>تعذّرت قراءة السجل</translation>
    </message>
    <message>
        <source>Keyturn cannot read its own file. Your keys are not affected.</source>
        <translation>لا يمكن لـ Keyturn قراءة ملفه. لا يمسّ ذلك مفاتيحك.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The log lacks something</source>
        <translation>ينقص السجل شيء</translation>
    </message>
    <message>
        <source>Keyturn could not write its own file when something was done, so no entry says so.</source>
        <translation>تعذّر على Keyturn الكتابة في ملفه حين فُعل شيء، فلا إدخال يذكر ذلك.</translation>
    </message>
    <message>
        <source>Verifying the log…</source>
        <translation>يجري التحقق من السجل…</translation>
    </message>
    <message>
        <source>Only the history of this key: %1</source>
        <translation>تاريخ هذا المفتاح فقط: %1</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>تاريخ %1</translation>
    </message>
    <message>
        <source>Show its &amp;history</source>
        <translation>عرض تا&amp;ريخه</translation>
    </message>
    <message>
        <source>Copy key &amp;ID</source>
        <translation>نسخ &amp;معرّف المفتاح</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>نُسخ %1</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>إدخال واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>لا إدخالات</numerusform>
            <numerusform>إدخال واحد</numerusform>
            <numerusform>إدخالان</numerusform>
            <numerusform>‏%Ln إدخالات</numerusform>
            <numerusform>‏%Ln إدخالًا</numerusform>
            <numerusform>‏%Ln إدخال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and older ones</source>
        <extracomment>%1 is &quot;500 entries&quot;</extracomment>
        <translation>‏%1، وأقدم منها</translation>
    </message>
    <message>
        <source>Not exported: the log could not be read</source>
        <translation>لم يُصدَّر: تعذّرت قراءة السجل</translation>
    </message>
    <message>
        <source>What was done here and seen to change. Never a value of a key.</source>
        <translation>ما جرى هنا وما لوحظ تغيّره. لا قيمة مفتاح أبدًا.</translation>
    </message>
    <message>
        <source>Nothing is noted yet</source>
        <translation>لم يُدوَّن شيء بعد</translation>
    </message>
    <message>
        <source>What you do with keys is noted here, and so is what others have changed at a service. What happens in the sandbox is not noted.</source>
        <translation>يُدوَّن هنا ما تفعله بالمفاتيح، وما غيّره آخرون لدى خدمة. ولا يُدوَّن ما يجري في البيئة التجريبية.</translation>
    </message>
</context>
<context>
    <name>keyturn::ActivityVerification</name>
    <message>
        <source>The log could not be verified</source>
        <translation>تعذّر التحقق من السجل</translation>
    </message>
    <message>
        <source>Keyturn cannot read its own file. Nothing is known about the log.</source>
        <translation>لا يمكن لـ Keyturn قراءة ملفه. لا يُعرف شيء عن السجل.</translation>
    </message>
    <message>
        <source>The log was changed</source>
        <translation>غُيّر السجل</translation>
    </message>
    <message>
        <source>Entry %1 was changed: what is in the file now is not what Keyturn wrote. The entries before it are as they were written.</source>
        <translation>غُيّر الإدخال %1: ما في الملف الآن ليس ما كتبه Keyturn. الإدخالات التي قبله كما كُتبت.</translation>
    </message>
    <message>
        <source>The log has a gap</source>
        <translation>في السجل فجوة</translation>
    </message>
    <message>
        <source>Entry %1 is missing or cannot be read. The entries before it are as Keyturn wrote them.</source>
        <translation>الإدخال %1 ناقص أو لا يمكن قراءته. الإدخالات التي قبله كما كتبها Keyturn.</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>عرض الموضع</translation>
    </message>
    <message>
        <source>One entry was looked at.</source>
        <translation>نُظر في إدخال واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were looked at.</source>
        <translation>
            <numerusform>لم يُنظر في أي إدخال.</numerusform>
            <numerusform>نُظر في إدخال واحد.</numerusform>
            <numerusform>نُظر في إدخالين.</numerusform>
            <numerusform>نُظر في %Ln إدخالات.</numerusform>
            <numerusform>نُظر في %Ln إدخالًا.</numerusform>
            <numerusform>نُظر في %Ln إدخال.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is as Keyturn wrote it</source>
        <translation>السجل كما كتبه Keyturn</translation>
    </message>
    <message>
        <source>%1 The newest check sum ends with %2. Keep it elsewhere: comparing it later also finds out whether somebody wrote the whole log anew.</source>
        <extracomment>%1 is &quot;12 entries were looked at.&quot;, %2 the end of a check sum</extracomment>
        <translation>‏%1 ينتهي أحدث مجموع اختباري بـ %2. احفظه في مكان آخر: بمقارنته لاحقًا يُعرف أيضًا هل أعاد أحد كتابة السجل كله.</translation>
    </message>
    <message>
        <source>Copy the check sum</source>
        <translation>نسخ المجموع الاختباري</translation>
    </message>
</context>
<context>
    <name>keyturn::CalendarExport</name>
    <message>
        <source>A key expires</source>
        <translation>ينتهي مفتاح</translation>
    </message>
    <message>
        <source>“%1” expires</source>
        <translation>‏«%1» ينتهي</translation>
    </message>
    <message>
        <source>Nothing to add to a calendar</source>
        <translation>لا شيء يُضاف إلى تقويم</translation>
    </message>
    <message>
        <source>Keyturn knows of no end that is still to come. Choose a key that expires.</source>
        <translation>لا يعرف Keyturn أي انتهاء لم يحن بعد. اختر مفتاحًا له انتهاء.</translation>
    </message>
    <message>
        <source>Add to calendar</source>
        <translation>إضافة إلى التقويم</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>تقويم (*.ics)</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>لم يُكتب شيء</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>لا يمكن كتابة %1. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The end of one key was written</source>
        <translation>كُتب انتهاء مفتاح واحد</translation>
    </message>
    <message numerus="yes">
        <source>The ends of %Ln keys were written</source>
        <translation>
            <numerusform>لم يُكتب انتهاء أي مفتاح</numerusform>
            <numerusform>كُتب انتهاء مفتاح واحد</numerusform>
            <numerusform>كُتب انتهاء مفتاحين</numerusform>
            <numerusform>كُتب انتهاء %Ln مفاتيح</numerusform>
            <numerusform>كُتب انتهاء %Ln مفتاحًا</numerusform>
            <numerusform>كُتب انتهاء %Ln مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1 with your calendar. Opened again later, it finds these events and moves those whose end has changed.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>افتح %1 بتقويمك. إذا فُتح مجددًا لاحقًا وجد هذه الأحداث ونقل ما تغيّر انتهاؤه.</translation>
    </message>
    <message>
        <source>%1, so Keyturn may forget which ends are in the calendar: a later file may not move those that change.</source>
        <extracomment>%1 is a sentence without its full stop: &quot;The disk is full&quot;</extracomment>
        <translation>‏%1، لذا قد ينسى Keyturn أي مواعيد انتهاء في التقويم: وقد لا ينقل ملف لاحق ما يتغيّر منها.</translation>
    </message>
</context>
<context>
    <name>keyturn::CaptureDialog</name>
    <message>
        <source>Add the token you made there</source>
        <translation>أضف الرمز المميز الذي أنشأته هناك</translation>
    </message>
    <message>
        <source>Import a key</source>
        <translation>استيراد مفتاح</translation>
    </message>
    <message>
        <source>Add the key you made there</source>
        <translation>أضف المفتاح الذي أنشأته هناك</translation>
    </message>
    <message>
        <source>The key is kept in this computer&apos;s keychain. Nothing is sent anywhere.</source>
        <translation>يُحفظ المفتاح في سلسلة مفاتيح هذا الحاسوب. لا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>“%1” was saved late</source>
        <translation>‏«%1» حُفظ متأخرًا</translation>
    </message>
    <message>
        <source>Your keychain has answered, and the key is in the vault now. What the form holds is not saved yet.</source>
        <translation>أجابت سلسلة مفاتيحك، والمفتاح الآن في الخزنة. ما في النموذج لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>This key is in the vault already</source>
        <translation>هذا المفتاح في الخزنة من قبل</translation>
    </message>
    <message>
        <source>This key may be in the vault already</source>
        <translation>ربما كان هذا المفتاح في الخزنة من قبل</translation>
    </message>
    <message>
        <source>“%1” has the same ID.</source>
        <translation>‏«%1» له المعرّف نفسه.</translation>
    </message>
    <message>
        <source>“%1” ends the same.</source>
        <translation>‏«%1» ينتهي بالمحارف نفسها.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>الاحتفاظ بكليهما</translation>
    </message>
    <message>
        <source>Keyturn could not write its own list</source>
        <translation>تعذّر على Keyturn كتابة قائمته</translation>
    </message>
    <message>
        <source>Without it the entry would not be found again. Save once more; Cancel takes it out of the keychain again.</source>
        <translation>من دونها لن يُعثر على الإدخال مجددًا. احفظ مرة أخرى؛ «إلغاء» يخرجه من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Saving in your keychain…</source>
        <translation>يجري الحفظ في سلسلة مفاتيحك…</translation>
    </message>
    <message>
        <source>Please wait until the key is saved.</source>
        <translation>انتظر حتى يُحفظ المفتاح.</translation>
    </message>
</context>
<context>
    <name>keyturn::CertificateText</name>
    <message>
        <source>The server did not agree to a secure connection with TLS 1.2 or later.</source>
        <translation>لم يوافق الخادم على اتصال آمن بـ TLS 1.2 أو أحدث.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>انتهت صلاحية الشهادة.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet. The clock of this computer may be wrong.</source>
        <translation>الشهادة غير صالحة بعد. قد تكون ساعة هذا الحاسوب خاطئة.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server.</source>
        <translation>الشهادة تخص خادمًا آخر.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself, not by an authority that this computer trusts.</source>
        <translation>الشهادة موقّعة من نفسها، لا من جهة يثق بها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The certificate was issued by an authority that this computer does not trust.</source>
        <translation>أصدرت الشهادة جهة لا يثق بها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The certificate has been revoked.</source>
        <translation>أُبطلت الشهادة.</translation>
    </message>
    <message>
        <source>The server showed no certificate.</source>
        <translation>لم يُبرز الخادم أي شهادة.</translation>
    </message>
    <message>
        <source>This computer has no library for secure connections.</source>
        <translation>ليست في هذا الحاسوب مكتبة للاتصالات الآمنة.</translation>
    </message>
    <message>
        <source>The certificate may not be used for this server.</source>
        <translation>لا يُسمح باستخدام الشهادة لهذا الخادم.</translation>
    </message>
    <message>
        <source>The certificate is damaged or forged.</source>
        <translation>الشهادة تالفة أو مزوّرة.</translation>
    </message>
    <message>
        <source>Whether the certificate has been revoked could not be found out.</source>
        <translation>تعذّرت معرفة هل أُبطلت الشهادة.</translation>
    </message>
    <message>
        <source>The certificate could not be checked.</source>
        <translation>تعذّر فحص الشهادة.</translation>
    </message>
</context>
<context>
    <name>keyturn::ChoiceBox</name>
    <message>
        <source>Opens the list of choices</source>
        <translation>يفتح قائمة الخيارات</translation>
    </message>
</context>
<context>
    <name>keyturn::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Find a page, a command or a key</source>
        <translation>العثور على صفحة أو أمر أو مفتاح</translation>
    </message>
    <message>
        <source>Enter opens the first that is found</source>
        <translation>يفتح مفتاح الإدخال أول ما يُعثر عليه</translation>
    </message>
    <message>
        <source>Nothing has all these words in its name.</source>
        <translation>لا شيء يحمل كل هذه الكلمات في اسمه.</translation>
    </message>
    <message>
        <source>The first %L1 of %L2. Type more to find others.</source>
        <translation>أول %L1 من %L2. اكتب المزيد للعثور على غيرها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>لم يُعثر على شيء</numerusform>
            <numerusform>عُثر على واحد</numerusform>
            <numerusform>عُثر على اثنين</numerusform>
            <numerusform>عُثر على %Ln</numerusform>
            <numerusform>عُثر على %Ln</numerusform>
            <numerusform>عُثر على %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::Commands</name>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>الصفوف المحددة</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a place: %1 is the vault, %2 a service</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>في قائمة</translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectDialog</name>
    <message>
        <source>Connect an account</source>
        <translation>توصيل حساب</translation>
    </message>
    <message>
        <source>Stay signed in until I quit</source>
        <translation>إبقاء الدخول مسجلًا حتى الإنهاء</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>ا&amp;تصال</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Keyturn knows no request that checks a key of %1, so it cannot sign in there.</source>
        <translation>لا يعرف Keyturn طلبًا يفحص مفتاحًا من %1، فلا يمكنه تسجيل الدخول هناك.</translation>
    </message>
    <message>
        <source>An API key acts for one organization. A personal access token works in all of yours.</source>
        <translation>يعمل مفتاح API باسم مؤسسة واحدة. ويعمل رمز الوصول الشخصي في جميع مؤسساتك.</translation>
    </message>
    <message>
        <source>The key stays in your keychain. It is exchanged for access tokens, which live for a short time.</source>
        <translation>يبقى المفتاح في سلسلة مفاتيحك. تُستبدل به رموز وصول قصيرة العمر.</translation>
    </message>
    <message>
        <source>%1 has one key for each organization: making a new key revokes the old one.</source>
        <translation>لدى %1 مفتاح واحد لكل مؤسسة: إنشاء مفتاح جديد يُبطل القديم.</translation>
    </message>
    <message>
        <source>%1 is asked first. Only a key that it accepts is kept.</source>
        <translation>يُسأل %1 أولًا. لا يُحفظ إلا مفتاح يقبله.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
    <message>
        <source>&amp;Try the keychain again</source>
        <translation>إعادة &amp;محاولة سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>يجري سؤال %1…</translation>
    </message>
    <message>
        <source>Saving in your keychain…</source>
        <translation>يجري الحفظ في سلسلة مفاتيحك…</translation>
    </message>
    <message>
        <source>This is the address of a request</source>
        <translation>هذا عنوان طلب</translation>
    </message>
    <message>
        <source>The address ends with a path of the API of %1. The server&apos;s address is %2.</source>
        <translation>ينتهي العنوان بمسار من API الخاص بـ %1. عنوان الخادم هو %2.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>Connect as it is</source>
        <translation>الاتصال كما هو</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>الاتصال رغم ذلك</translation>
    </message>
    <message>
        <source>The sign-in works. %1 Without the keychain you can stay signed in until you quit; nothing is written to disk.</source>
        <translation>تسجيل الدخول يعمل. %1 من دون سلسلة المفاتيح يمكن أن يبقى الدخول مسجلًا حتى الإنهاء؛ لا يُكتب شيء على القرص.</translation>
    </message>
    <message>
        <source>Please wait until the key is saved.</source>
        <translation>انتظر حتى يُحفظ المفتاح.</translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectionDialog</name>
    <message>
        <source>Edit account</source>
        <translation>تحرير الحساب</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a key, %2 the server, %3 the server where it is exchanged for access tokens</extracomment>
        <translation>‏%1 لدى %2</translation>
    </message>
    <message>
        <source>%1 at %2, exchanged at %3</source>
        <translation>‏%1 لدى %2، يُستبدل لدى %3</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>اسم الحساب</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation>اسم الحسا&amp;ب</translation>
    </message>
    <message>
        <source>&amp;Organizations</source>
        <translation>المؤ&amp;سسات</translation>
    </message>
    <message>
        <source>Organization name</source>
        <translation>اسم المؤسسة</translation>
    </message>
    <message>
        <source>&amp;Organization name</source>
        <translation>اسم الم&amp;ؤسسة</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>تسجيل ال&amp;خروج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>معرّف المؤسسة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Add organization</source>
        <translation>إ&amp;ضافة مؤسسة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>This is not an organization ID</source>
        <translation>هذا ليس معرّف مؤسسة</translation>
    </message>
    <message>
        <source>“%1” is empty or holds spaces or letters that no ID has.</source>
        <translation>‏«%1» فارغ أو فيه مسافات أو حروف لا توجد في أي معرّف.</translation>
    </message>
    <message>
        <source>Enter at least one organization</source>
        <translation>أدخل مؤسسة واحدة على الأقل</translation>
    </message>
    <message>
        <source>A token names an organization with each request.</source>
        <translation>يسمّي الرمز المميز مؤسسة مع كل طلب.</translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectionEntry</name>
    <message>
        <source>open now</source>
        <translation>مفتوح الآن</translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectionList</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>البحث عن حساب</translation>
    </message>
    <message>
        <source>No account has this name</source>
        <translation>لا حساب بهذا الاسم</translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectionSwitcher</name>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
</context>
<context>
    <name>keyturn::ConsumerList</name>
    <message>
        <source>2. Put it to use</source>
        <translation>2. الاستعمال</translation>
    </message>
    <message>
        <source>Nothing is noted under “Used in” of the old key. Put the new one wherever you know the old one to be.</source>
        <translation>لم يُدوَّن شيء تحت «يُستخدم في» للمفتاح القديم. ضع الجديد حيثما تعرف أن القديم موجود.</translation>
    </message>
    <message>
        <source>Nobody knows what uses the old key</source>
        <translation>لا يُعرف ما الذي يستخدم المفتاح القديم</translation>
    </message>
    <message>
        <source>Everything that was noted has the new key</source>
        <translation>لدى كل ما دُوّن المفتاح الجديد</translation>
    </message>
    <message>
        <source>Tick each place once it has the new key: %L1 of %L2 have it</source>
        <translation>أشّر على كل موضع متى صار لديه المفتاح الجديد: هو لدى %L1 من %L2</translation>
    </message>
    <message>
        <source>The vault does not have the old key&apos;s value.</source>
        <translation>ليست قيمة المفتاح القديم في الخزنة.</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>يجري النظر في الملف…</translation>
    </message>
    <message>
        <source>The file has the new key</source>
        <translation>في الملف المفتاح الجديد</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>تجري كتابة الملف…</translation>
    </message>
    <message>
        <source>Swapped. What reads the file only when it starts must be started again.</source>
        <translation>تم التبديل. ما لا يقرأ الملف إلا عند بدئه يجب تشغيله مجددًا.</translation>
    </message>
    <message>
        <source>Bringing the old content back…</source>
        <translation>تجري استعادة المحتوى القديم…</translation>
    </message>
    <message>
        <source>Undone: the file has the old key again</source>
        <translation>جرى التراجع: في الملف المفتاح القديم مجددًا</translation>
    </message>
    <message>
        <source>&amp;Copy the new key</source>
        <translation>&amp;نسخ المفتاح الجديد</translation>
    </message>
    <message>
        <source>Copy failed</source>
        <translation>أخفق النسخ</translation>
    </message>
    <message>
        <source>Another program took the clipboard. The new key is not in it. Try again.</source>
        <translation>أخذ برنامج آخر الحافظة. المفتاح الجديد ليس فيها. حاول مجددًا.</translation>
    </message>
    <message>
        <source>Swap in file…</source>
        <translation>التبديل في ملف…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Puts the old key back into the file. Possible until the rotation has ended or Keyturn is closed.</source>
        <translation>يعيد المفتاح القديم إلى الملف. ممكن حتى ينتهي التدوير أو يُغلق Keyturn.</translation>
    </message>
</context>
<context>
    <name>keyturn::CopyStatus</name>
    <message numerus="yes">
        <source>Copied, clears in %Ln s</source>
        <translation>
            <numerusform>نُسخ، يُمسح الآن</numerusform>
            <numerusform>نُسخ، يُمسح بعد %Ln ث</numerusform>
            <numerusform>نُسخ، يُمسح بعد %Ln ث</numerusform>
            <numerusform>نُسخ، يُمسح بعد %Ln ث</numerusform>
            <numerusform>نُسخ، يُمسح بعد %Ln ث</numerusform>
            <numerusform>نُسخ، يُمسح بعد %Ln ث</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied; the clipboard no longer holds it</source>
        <translation>نُسخ؛ لم يعد في الحافظة</translation>
    </message>
</context>
<context>
    <name>keyturn::CreateDialog</name>
    <message>
        <source>For %1 on %2</source>
        <translation>لـ %1 لدى %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Expiration</source>
        <translation>الان&amp;تهاء</translation>
    </message>
    <message>
        <source>&amp;Keep in the keychain</source>
        <translation>ال&amp;حفظ في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>إ&amp;نشاء</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Who answers for it: a person or a team</source>
        <translation>من المسؤول عنه: شخص أو فريق</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>المال&amp;ك</translation>
    </message>
    <message>
        <source>Its note and its tags are taken over.</source>
        <translation>تُنقل ملاحظته ووسومه.</translation>
    </message>
    <message>
        <source>Its note is taken over.</source>
        <translation>تُنقل ملاحظته.</translation>
    </message>
    <message>
        <source>Its tags are taken over.</source>
        <translation>تُنقل وسومه.</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>أدخل اسمًا</translation>
    </message>
    <message>
        <source>You will see this name in the list.</source>
        <translation>سترى هذا الاسم في القائمة.</translation>
    </message>
    <message>
        <source>Holds characters that cannot be seen: %1</source>
        <translation>فيه محارف لا تُرى: %1</translation>
    </message>
    <message>
        <source>Another key has this name. Choose a different one to tell them apart.</source>
        <translation>لمفتاح آخر هذا الاسم. اختر اسمًا مختلفًا للتمييز بينهما.</translation>
    </message>
    <message>
        <source>Another name in the list looks the same, but is written with other characters. Choose a different one to tell them apart.</source>
        <translation>يبدو اسم آخر في القائمة مطابقًا، لكنه مكتوب بمحارف أخرى. اختر اسمًا مختلفًا للتمييز بينهما.</translation>
    </message>
    <message>
        <source>Waiting for your keychain: look for an unlock prompt</source>
        <translation>في انتظار سلسلة مفاتيحك: ابحث عن طلب فتح القفل</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>يجري الفحص…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>يجري الإنشاء…</translation>
    </message>
    <message>
        <source>Saving in your keychain…</source>
        <translation>يجري الحفظ في سلسلة مفاتيحك…</translation>
    </message>
    <message>
        <source>Create without keeping</source>
        <translation>الإنشاء دون حفظ</translation>
    </message>
    <message>
        <source>Please wait until the key is saved.</source>
        <translation>انتظر حتى يُحفظ المفتاح.</translation>
    </message>
    <message>
        <source>Please wait: the answer brings the only copy of the key.</source>
        <translation>انتظر: يحمل الجواب النسخة الوحيدة من المفتاح.</translation>
    </message>
    <message>
        <source>Not known yet whether this key is saved</source>
        <translation>لا يُعرف بعد هل حُفظ هذا المفتاح</translation>
    </message>
    <message>
        <source>This key has not been saved</source>
        <translation>لم يُحفظ هذا المفتاح</translation>
    </message>
    <message>
        <source>This key cannot be shown again.</source>
        <translation>لا يمكن عرض هذا المفتاح مجددًا.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether your keychain has the key, and it is not in the clipboard now.</source>
        <translation>لا يُعرف بعد هل المفتاح في سلسلة مفاتيحك، وهو ليس في الحافظة الآن.</translation>
    </message>
    <message>
        <source>The key is neither saved in your keychain nor in the clipboard now.</source>
        <translation>المفتاح ليس محفوظًا في سلسلة مفاتيحك وليس في الحافظة الآن.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Copy and close</source>
        <translation>نسخ &amp;وإغلاق</translation>
    </message>
    <message>
        <source>&amp;Delete this key</source>
        <translation>حذ&amp;ف هذا المفتاح</translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialDelegate</name>
    <message>
        <source>Being rotated</source>
        <translation>قيد التدوير</translation>
    </message>
    <message>
        <source>This session · local name</source>
        <translation>هذه الجلسة · اسم محلي</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>هذه الجلسة</translation>
    </message>
    <message>
        <source>Local name</source>
        <translation>اسم محلي</translation>
    </message>
    <message>
        <source>In vault</source>
        <translation>في الخزنة</translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialForm</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Another service…</source>
        <translation>خدمة أخرى…</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>رمز وصول شخصي</translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialModel</name>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>%1, this session</source>
        <translation>‏%1، هذه الجلسة</translation>
    </message>
    <message>
        <source>%1, being rotated</source>
        <translation>‏%1، قيد التدوير</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation>‏%1، حُذف</translation>
    </message>
    <message>
        <source>%1, gone</source>
        <translation>‏%1، اختفى</translation>
    </message>
    <message>
        <source>%1, looks like another name</source>
        <translation>‏%1، يبدو مثل اسم آخر</translation>
    </message>
    <message>
        <source>%1, breaks your policy</source>
        <translation>‏%1، يخالف سياستك</translation>
    </message>
    <message>
        <source>%1 (name on this computer)</source>
        <translation>‏%1 (الاسم على هذا الحاسوب)</translation>
    </message>
    <message>
        <source>%1 (name at the service)</source>
        <translation>‏%1 (الاسم لدى الخدمة)</translation>
    </message>
    <message>
        <source>The name holds characters that cannot be seen. They are shown as their codes.</source>
        <translation>في الاسم محارف لا تُرى. تُعرض بأرقامها.</translation>
    </message>
    <message>
        <source>Another name in this list looks the same, but is written with other characters. Compare the IDs.</source>
        <translation>يبدو اسم آخر في هذه القائمة مطابقًا، لكنه مكتوب بمحارف أخرى. قارن المعرّفات.</translation>
    </message>
    <message>
        <source>Appeared in the list, and was not made here.</source>
        <translation>ظهر في القائمة، ولم يُنشأ هنا.</translation>
    </message>
    <message>
        <source>Made by you.</source>
        <translation>أنشأته أنت.</translation>
    </message>
    <message>
        <source>Made by a colleague.</source>
        <translation>أنشأه زميل.</translation>
    </message>
    <message>
        <source>To investigate: nobody knows yet who made it.</source>
        <translation>للتقصي: لا يُعرف بعد من أنشأه.</translation>
    </message>
    <message>
        <source>Keyturn is signed in with this key.</source>
        <translation>سُجّل دخول Keyturn بهذا المفتاح.</translation>
    </message>
    <message>
        <source>This key is being rotated.</source>
        <translation>هذا المفتاح قيد التدوير.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>time of creation</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>The service did not say when.</source>
        <translation>لم تذكر الخدمة متى.</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>حُذف %1</translation>
    </message>
    <message>
        <source>Expired; gone, as seen %1</source>
        <translation>انتهت صلاحيته؛ شوهد أنه اختفى %1</translation>
    </message>
    <message>
        <source>Gone, as seen %1</source>
        <translation>شوهد أنه اختفى %1</translation>
    </message>
    <message>
        <source>The service did not say when it expires, or not so that Keyturn can read it.</source>
        <translation>لم تذكر الخدمة متى ينتهي، أو ذكرته بما لا يستطيع Keyturn قراءته.</translation>
    </message>
    <message>
        <source>In vault</source>
        <translation>في الخزنة</translation>
    </message>
    <message>
        <source>Not in vault</source>
        <translation>ليس في الخزنة</translation>
    </message>
    <message>
        <source>The secret is in the vault of this computer.</source>
        <translation>السر في خزنة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The secret is not in the vault of this computer.</source>
        <translation>السر ليس في خزنة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>معرّف المفتاح</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>The service answered that it made this key, but a list that was read since does not have it. If the list lacks it some minutes after it was made, too, it is shown as gone.</source>
        <translation>أجابت الخدمة بأنها أنشأت هذا المفتاح، لكن قائمة قُرئت بعد ذلك لا تتضمنه. وإذا لم يظهر في القائمة بعد دقائق من إنشائه أيضًا، فسيُعرض على أنه اختفى.</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>يُستخدم في</translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialTable</name>
    <message>
        <source>Copy the value</source>
        <translation>نسخ القيمة</translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialTools</name>
    <message>
        <source>Breaks the policy</source>
        <translation>يخالف السياسة</translation>
    </message>
    <message>
        <source>To investigate</source>
        <translation>للتقصي</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>نسخ الرمز المميز</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>نسخ المفتاح</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>استبعاد</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %Ln</source>
        <translation>
            <numerusform>لا شيء للاستبعاد</numerusform>
            <numerusform>استبعاد واحد</numerusform>
            <numerusform>استبعاد اثنين</numerusform>
            <numerusform>استبعاد %Ln</numerusform>
            <numerusform>استبعاد %Ln</numerusform>
            <numerusform>استبعاد %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialsPage</name>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>تحديث (F5)</translation>
    </message>
    <message>
        <source>No tokens yet</source>
        <translation>لا رموز مميزة بعد</translation>
    </message>
    <message>
        <source>No API keys yet</source>
        <translation>لا مفاتيح API بعد</translation>
    </message>
    <message>
        <source>What you create here is kept in your keychain before you see it.</source>
        <translation>ما تنشئه هنا يُحفظ في سلسلة مفاتيحك قبل أن تراه.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>No name or ID here matches the search and the filter.</source>
        <translation>لا يطابق أي اسم أو معرّف هنا البحثَ والتصفية.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired or expiring soon</source>
        <translation>
            <numerusform>لا شيء انتهى أو ينتهي قريبًا</numerusform>
            <numerusform>واحد انتهى أو ينتهي قريبًا</numerusform>
            <numerusform>اثنان انتهيا أو ينتهيان قريبًا</numerusform>
            <numerusform>‏%Ln انتهت أو تنتهي قريبًا</numerusform>
            <numerusform>‏%Ln انتهت أو تنتهي قريبًا</numerusform>
            <numerusform>‏%Ln انتهت أو تنتهي قريبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Created “%1”</source>
        <translation>أُنشئ «%1»</translation>
    </message>
</context>
<context>
    <name>keyturn::DateCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
</context>
<context>
    <name>keyturn::DateField</name>
    <message>
        <source>Alt+Down opens a calendar</source>
        <translation>يفتح Alt+السهم لأسفل تقويمًا</translation>
    </message>
</context>
<context>
    <name>keyturn::DatePopup</name>
    <message>
        <source>Choose a date</source>
        <translation>اختيار تاريخ</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>keyturn::DeleteDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغ&amp;لاق</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>معرّف المفتاح</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>سيُحذف</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Type %L1 to delete all of these</source>
        <translation>اكتب %L1 لحذف هذه كلها</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>حذف «%1»؟</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>حذف %1؟</translation>
    </message>
    <message>
        <source>Whatever uses it stops working at once. This cannot be undone.</source>
        <translation>يتوقف فورًا كل ما يستخدمه. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Whatever uses them stops working at once. This cannot be undone.</source>
        <translation>يتوقف فورًا كل ما يستخدمها. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Its secret is removed from your keychain, too.</source>
        <translation>يُزال سره من سلسلة مفاتيحك أيضًا.</translation>
    </message>
    <message>
        <source>What your keychain holds of them is removed, too.</source>
        <translation>يُزال أيضًا ما في سلسلة مفاتيحك منها.</translation>
    </message>
    <message>
        <source>Keyturn is signed in with this key</source>
        <translation>سُجّل دخول Keyturn بهذا المفتاح</translation>
    </message>
    <message>
        <source>Deleting it would lock Keyturn out. Sign in with another key or token first, then delete this one.</source>
        <translation>حذفه يمنع Keyturn من الدخول. سجّل الدخول أولًا بمفتاح أو رمز مميز آخر، ثم احذف هذا.</translation>
    </message>
    <message>
        <source>Keyturn is signed in with this key; deleting it would lock Keyturn out.</source>
        <translation>سُجّل دخول Keyturn بهذا المفتاح؛ حذفه يمنع Keyturn من الدخول.</translation>
    </message>
    <message>
        <source>“%1” is left out</source>
        <translation>‏«%1» مستثنى</translation>
    </message>
    <message>
        <source>Another name looks the same</source>
        <translation>اسم آخر يبدو مطابقًا</translation>
    </message>
    <message>
        <source>“%1” (%2) is written with other characters than “%3” (%4).</source>
        <translation>‏«%1» (%2) مكتوب بمحارف غير محارف «%3» (%4).</translation>
    </message>
    <message>
        <source>Compare the IDs before you delete.</source>
        <translation>قارن المعرّفات قبل الحذف.</translation>
    </message>
    <message>
        <source>Sign in with another…</source>
        <translation>تسجيل الدخول بآخر…</translation>
    </message>
    <message>
        <source>Cancelling after this one…</source>
        <translation>يُلغى بعد هذا…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>يجري الحذف…</translation>
    </message>
    <message>
        <source>Deleting, %L1 of %L2…</source>
        <translation>يجري الحذف، %L1 من %L2…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>ما آلت إليه</translation>
    </message>
    <message>
        <source>Please wait: deleting cannot be taken back.</source>
        <translation>انتظر: لا يمكن التراجع عن الحذف.</translation>
    </message>
    <message>
        <source>A rotation is under way</source>
        <translation>هناك تدوير جارٍ</translation>
    </message>
    <message>
        <source>“%1” is the new key that is to replace “%2”.</source>
        <extracomment>both are names of keys</extracomment>
        <translation>‏«%1» هو المفتاح الجديد الذي سيحل محل «%2».</translation>
    </message>
    <message>
        <source>Whatever has got the new key already stops working, and the rotation cannot go on before another key is made.</source>
        <translation>كل ما حصل على المفتاح الجديد يتوقف عن العمل، ولا يمكن أن يستمر التدوير قبل إنشاء مفتاح آخر.</translation>
    </message>
</context>
<context>
    <name>keyturn::DetailsDrawer</name>
    <message>
        <source>Close the details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Close the details (Esc)</source>
        <translation>إغلاق التفاصيل (Esc)</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <extracomment>%1 is the name of a key</extracomment>
        <translation>تفاصيل %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>keyturn::DiagnoseDialog</name>
    <message>
        <source>Diagnose</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>What Keyturn needs, one thing after the other. Nothing that is sent holds a key.</source>
        <translation>ما يحتاجه Keyturn، واحدًا بعد الآخر. لا يحوي أي شيء يُرسل مفتاحًا.</translation>
    </message>
    <message>
        <source>Keyturn %1</source>
        <translation>Keyturn %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>C&amp;opy report</source>
        <translation>&amp;نسخ التقرير</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إغ&amp;لاق</translation>
    </message>
    <message>
        <source>No problem found</source>
        <translation>لم يُعثر على مشكلة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems found</source>
        <translation>
            <numerusform>لم يُعثر على مشكلة</numerusform>
            <numerusform>عُثر على مشكلة واحدة</numerusform>
            <numerusform>عُثر على مشكلتين</numerusform>
            <numerusform>عُثر على %Ln مشكلات</numerusform>
            <numerusform>عُثر على %Ln مشكلة</numerusform>
            <numerusform>عُثر على %Ln مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>نُسخ التقرير</translation>
    </message>
</context>
<context>
    <name>keyturn::EndpointDialog</name>
    <message>
        <source>Change the address</source>
        <translation>تغيير العنوان</translation>
    </message>
    <message>
        <source>%1 does not document this address, so Keyturn assumes it. If you know better, enter the path here; it is kept as your own profile of the service.</source>
        <translation>لا يوثّق %1 هذا العنوان، لذا يفترضه Keyturn. إن كنت تعرف الصحيح فأدخل المسار هنا؛ ويُحفظ ملف تعريف خاصًا بك لهذه الخدمة.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>&amp;Path (%1)</source>
        <extracomment>%1 is a verb of HTTP like GET</extracomment>
        <translation>ال&amp;مسار (%1)</translation>
    </message>
    <message>
        <source>&amp;Restore default</source>
        <translation>استعادة الا&amp;فتراضي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>This path cannot be used</source>
        <translation>لا يمكن استخدام هذا المسار</translation>
    </message>
</context>
<context>
    <name>keyturn::EntryDetails</name>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
</context>
<context>
    <name>keyturn::EntryDialog</name>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>The server of this key is not known</source>
        <translation>خادم هذا المفتاح غير معروف</translation>
    </message>
    <message>
        <source>The key is sent nowhere before you name its server.</source>
        <translation>لا يُرسل المفتاح إلى أي مكان قبل أن تسمّي خادمه.</translation>
    </message>
    <message>
        <source>Name t&amp;he server…</source>
        <translation>تسمية ال&amp;خادم…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>التح&amp;قق</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation>&amp;كشف</translation>
    </message>
    <message>
        <source>&amp;Use in code…</source>
        <translation>الاستخدام في ال&amp;شيفرة…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Take it as it is</source>
        <translation>أخذه كما هو</translation>
    </message>
    <message>
        <source>Keyturn could not write its own list</source>
        <translation>تعذّر على Keyturn كتابة قائمته</translation>
    </message>
    <message>
        <source>Nothing was changed. Try it once more.</source>
        <translation>لم يتغيّر شيء. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إغ&amp;لاق</translation>
    </message>
    <message>
        <source>The key was not copied</source>
        <translation>لم يُنسخ المفتاح</translation>
    </message>
    <message>
        <source>Another program took or kept the clipboard. Try again, or reveal it and copy it from there.</source>
        <translation>أخذ برنامج آخر الحافظة أو احتفظ بها. حاول مجددًا، أو اكشفه وانسخه من هناك.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>يجري التحقق…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Save what you changed, or cancel, then remove the entry.</source>
        <translation>احفظ ما غيّرته أو ألغِه، ثم أزل الإدخال.</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>أدخل اسمًا</translation>
    </message>
    <message>
        <source>You will see this name in the vault.</source>
        <translation>سترى هذا الاسم في الخزنة.</translation>
    </message>
    <message>
        <source>What you entered is still here. Save it once more.</source>
        <translation>ما أدخلته ما زال هنا. احفظه مرة أخرى.</translation>
    </message>
    <message>
        <source>Close without saving what you changed?</source>
        <translation>إغلاق دون حفظ ما غيّرته؟</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>ت&amp;جاهل</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;رجوع</translation>
    </message>
</context>
<context>
    <name>keyturn::EntryFacts</name>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not in the keychain any more</source>
        <translation>لم يعد في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Holds another value than Keyturn put there</source>
        <translation>فيه قيمة غير التي وضعها Keyturn هناك</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>لم يُقارَن بعد</translation>
    </message>
    <message>
        <source>As it was kept</source>
        <translation>كما حُفظ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>يُستخدم في</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>معرّف المفتاح</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>خُزّن</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Keyturn signs in with it</source>
        <translation>يسجّل Keyturn الدخول به</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>حلّ محله آخر</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>%1 is &quot;3 minutes ago&quot;</extracomment>
        <translation>اختفى</translation>
    </message>
    <message>
        <source>The service does not list it any more, as seen %1</source>
        <translation>لم تعد الخدمة تسرده، كما شوهد %1</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>جرى التحقق</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>يصل إلى</translation>
    </message>
</context>
<context>
    <name>keyturn::EntryFields</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Who answers for this key</source>
        <translation>من المسؤول عن هذا المفتاح</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>الم&amp;الك</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>ملاح&amp;ظة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>مفصولة بفواصل</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>ال&amp;وسوم</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>يُستخدم في</translation>
    </message>
    <message>
        <source>Each in a line: /srv/shop/.env: API_KEY, an address, @somebody, or any words</source>
        <translation>كل واحد في سطر: ‎/srv/shop/.env: API_KEY أو عنوان أو ‎@شخص أو أي كلمات</translation>
    </message>
    <message>
        <source>Used &amp;in</source>
        <translation>&amp;يُستخدم في</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>في تاريخ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>الان&amp;تهاء</translation>
    </message>
</context>
<context>
    <name>keyturn::EntryRemoval</name>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message>
        <source>Remove from the vault</source>
        <translation>الإزالة من الخزنة</translation>
    </message>
    <message>
        <source>Remove “%1” from the vault?</source>
        <translation>إزالة «%1» من الخزنة؟</translation>
    </message>
    <message>
        <source>The key is removed from this computer&apos;s keychain only. Its value cannot be got back from anywhere. The key keeps working on the server until it is deleted there.</source>
        <translation>يُزال المفتاح من سلسلة مفاتيح هذا الحاسوب فقط. لا يمكن استعادة قيمته من أي مكان. يظل المفتاح يعمل لدى الخادم إلى أن يُحذف هناك.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Keyturn is signed in with all of them</source>
        <translation>سُجّل دخول Keyturn بها كلها</translation>
    </message>
    <message>
        <source>Sign out first to remove them.</source>
        <translation>سجّل الخروج أولًا لإزالتها.</translation>
    </message>
    <message>
        <source>Keyturn is signed in with “%1”</source>
        <translation>سُجّل دخول Keyturn بـ «%1»</translation>
    </message>
    <message>
        <source>Removing it alone would lock Keyturn out. Sign out to remove it; it keeps working on the server until it is deleted there.</source>
        <translation>إزالته وحدها تمنع Keyturn من الدخول. سجّل الخروج لإزالته؛ ويظل يعمل لدى الخادم إلى أن يُحذف هناك.</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>تسجيل ال&amp;خروج…</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>لم يُحاوَل</translation>
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
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>‏%Ln أخرى</numerusform>
            <numerusform>‏%Ln أخرى</numerusform>
            <numerusform>‏%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is why these were not removed, %2 their names</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Not known yet whether all are removed</source>
        <translation>لا يُعرف بعد هل أُزيلت كلها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were not removed</source>
        <translation>
            <numerusform>لا إدخالات لم تُزَل</numerusform>
            <numerusform>لم يُزَل إدخال واحد</numerusform>
            <numerusform>لم يُزَل إدخالان</numerusform>
            <numerusform>لم تُزَل %Ln إدخالات</numerusform>
            <numerusform>لم يُزَل %Ln إدخالًا</numerusform>
            <numerusform>لم يُزَل %Ln إدخال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::ExpiryNotice</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Planner…</source>
        <translation>المخطط…</translation>
    </message>
    <message>
        <source>%1 in the list of %2 as it was read last</source>
        <translation>‏%1 في قائمة %2 كما قُرئت آخر مرة</translation>
    </message>
    <message>
        <source>%1 in the vault</source>
        <translation>‏%1 في الخزنة</translation>
    </message>
    <message>
        <source>&amp;1 day</source>
        <translation>ي&amp;وم واحد</translation>
    </message>
    <message>
        <source>1 &amp;week</source>
        <translation>أ&amp;سبوع واحد</translation>
    </message>
    <message>
        <source>&amp;Until a date…</source>
        <translation>&amp;حتى تاريخ…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a time, %2 says how many keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln will have expired</source>
        <translation>
            <numerusform>لن تنتهي صلاحية شيء</numerusform>
            <numerusform>ستكون صلاحية واحد قد انتهت</numerusform>
            <numerusform>ستكون صلاحية اثنين قد انتهت</numerusform>
            <numerusform>ستكون صلاحية %Ln قد انتهت</numerusform>
            <numerusform>ستكون صلاحية %Ln قد انتهت</numerusform>
            <numerusform>ستكون صلاحية %Ln قد انتهت</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed only until Keyturn is closed</source>
        <translation>التأجيل حتى إغلاق Keyturn فقط</translation>
    </message>
    <message>
        <source>%1. The reminder comes back when Keyturn is started again.</source>
        <extracomment>%1 is a sentence without its full stop: &quot;The disk is full&quot;</extracomment>
        <translation>‏%1. يعود التذكير عند تشغيل Keyturn مجددًا.</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>مؤجَّل حتى %1</translation>
    </message>
    <message>
        <source>Until then Keyturn does not remind you of these keys. Their lists still say when they expire.</source>
        <translation>حتى ذلك الحين لا يذكّرك Keyturn بهذه المفاتيح. وما زالت قوائمها تقول متى تنتهي.</translation>
    </message>
</context>
<context>
    <name>keyturn::ExpiryPicker</name>
    <message>
        <source>Expiration</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Custom date</source>
        <translation>تاريخ مخصص</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>‏%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>‏%Ln أيام</numerusform>
            <numerusform>‏%Ln يومًا</numerusform>
            <numerusform>‏%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom Date…</source>
        <translation>تاريخ مخصص…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Never expires. No event will ever force a rotation.</source>
        <translation>لا ينتهي أبدًا. لن يفرض أي حدث تدويره.</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <extracomment>%1 is a moment like &quot;Fri 19 Feb 2027, 23:59 (your time zone, UTC+1), in 90 days&quot;</extracomment>
        <translation>ينتهي %1</translation>
    </message>
    <message>
        <source>Custom &amp;date</source>
        <translation>تاريخ م&amp;خصص</translation>
    </message>
</context>
<context>
    <name>keyturn::FactGrid</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is the name of a fact, such as &quot;Key ID&quot;</extracomment>
        <translation>نسخ: %1</translation>
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
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>keyturn::HealthLine</name>
    <message>
        <source>What the service says of itself, which tells nothing about the key.</source>
        <translation>ما تقوله الخدمة عن نفسها، ولا يدل على شيء بشأن المفتاح.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>يجري سؤال %1…</translation>
    </message>
    <message>
        <source>%1 does not answer: %2</source>
        <extracomment>%1 is the service, %2 why: &quot;No network&quot;</extracomment>
        <translation>لا يجيب %1: %2</translation>
    </message>
    <message>
        <source>%1 does not say how it is</source>
        <translation>لا يذكر %1 حالته</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>يقول %1: %2</translation>
    </message>
</context>
<context>
    <name>keyturn::HeldKeyCard</name>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>ا&amp;لمفتاح</translation>
    </message>
    <message>
        <source>Keyturn signs in with it</source>
        <translation>يسجّل Keyturn الدخول به</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>حلّ محله آخر</translation>
    </message>
    <message>
        <source>Being rotated</source>
        <translation>قيد التدوير</translation>
    </message>
    <message>
        <source>Ver&amp;ify</source>
        <translation>الت&amp;حقق</translation>
    </message>
    <message>
        <source>&amp;Use in code…</source>
        <translation>الاستخدام في ال&amp;شيفرة…</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Key name</source>
        <translation>اسم المفتاح</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>خُزّن</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>آخر فحص</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, replaced</source>
        <translation>‏%1، حلّ محله آخر</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not saved: forgotten when you quit</source>
        <translation>غير محفوظ: يُنسى عند الإنهاء</translation>
    </message>
    <message>
        <source>End unknown: %1 does not say</source>
        <translation>الانتهاء غير معروف: لا يذكره %1</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>يجري سؤال %1…</translation>
    </message>
    <message>
        <source>&amp;Rotate…</source>
        <translation>ت&amp;دوير…</translation>
    </message>
</context>
<context>
    <name>keyturn::HeldKeyDeletion</name>
    <message>
        <source>Removed, but still listed</source>
        <translation>أُزيل، لكنه ما زال مسرودًا</translation>
    </message>
    <message>
        <source>The keychain no longer has it, but Keyturn could not change its own list.</source>
        <translation>لم يعد في سلسلة المفاتيح، لكن تعذّر على Keyturn تغيير قائمته.</translation>
    </message>
    <message>
        <source>Still in the keychain: %1</source>
        <translation>ما زال في سلسلة المفاتيح: %1</translation>
    </message>
    <message>
        <source>Did you delete this key?</source>
        <translation>هل حذفت هذا المفتاح؟</translation>
    </message>
    <message>
        <source>Did you delete “%1” at %2?</source>
        <translation>هل حذفت «%1» لدى %2؟</translation>
    </message>
    <message>
        <source>Keyturn cannot look that up, because it signs in with this key: once the key is deleted there, taking it out of the vault signs you out.</source>
        <translation>لا يمكن لـ Keyturn معرفة ذلك، لأنه يسجّل الدخول بهذا المفتاح: متى حُذف المفتاح هناك، فإن إخراجه من الخزنة يسجّل خروجك.</translation>
    </message>
    <message>
        <source>Keyturn cannot look that up: the service does not list its keys.</source>
        <translation>لا يمكن لـ Keyturn معرفة ذلك: لا تسرد الخدمة مفاتيحها.</translation>
    </message>
    <message>
        <source>The key is deleted: &amp;remove it from the vault too</source>
        <translation>حُذف المفتاح: إ&amp;زالته من الخزنة أيضًا</translation>
    </message>
    <message>
        <source>&amp;Mark as replaced</source>
        <translation>وضع &amp;علامة بأن آخر حلّ محله</translation>
    </message>
    <message>
        <source>&amp;No, still there</source>
        <translation>&amp;لا، ما زال هناك</translation>
    </message>
</context>
<context>
    <name>keyturn::HeldKeyPage</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Generate…</source>
        <translation>ت&amp;وليد…</translation>
    </message>
    <message>
        <source>Opens %1 in the browser and takes the new key into the vault.</source>
        <translation>يفتح %1 في المتصفح ويأخذ المفتاح الجديد إلى الخزنة.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>ح&amp;ذف…</translation>
    </message>
    <message>
        <source>Opens %1 in the browser, where keys are deleted.</source>
        <translation>يفتح %1 في المتصفح، حيث تُحذف المفاتيح.</translation>
    </message>
    <message>
        <source>No key here yet</source>
        <translation>لا مفتاح هنا بعد</translation>
    </message>
    <message>
        <source>%1 does not list its keys: Keyturn knows those that are kept on this computer.</source>
        <translation>لا يسرد %1 مفاتيحه: يعرف Keyturn ما هو محفوظ منها على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>إضافة مفتاح…</translation>
    </message>
    <message>
        <source>Generate…</source>
        <translation>توليد…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>التحقق مجددًا</translation>
    </message>
</context>
<context>
    <name>keyturn::HeldKeyValue</name>
    <message>
        <source>Copy failed: the value is selected, press Ctrl+C</source>
        <translation>أخفق النسخ: القيمة محددة، اضغط Ctrl+C</translation>
    </message>
    <message>
        <source>Waiting for your keychain: look for an unlock prompt</source>
        <translation>في انتظار سلسلة مفاتيحك: ابحث عن طلب فتح القفل</translation>
    </message>
    <message>
        <source>Reading from your keychain…</source>
        <translation>تجري القراءة من سلسلة مفاتيحك…</translation>
    </message>
    <message>
        <source>Not in the keychain any more</source>
        <translation>لم يعد في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Changed in the keychain</source>
        <translation>تغيّر في سلسلة المفاتيح</translation>
    </message>
</context>
<context>
    <name>keyturn::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Keys and tokens that exist already. They are kept in this computer&apos;s keychain; nothing is sent anywhere.</source>
        <translation>مفاتيح ورموز مميزة موجودة من قبل. تُحفظ في سلسلة مفاتيح هذا الحاسوب؛ لا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>Stop saving</source>
        <translation>إيقاف الحفظ</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>Key or .env text</source>
        <translation>مفتاح أو نص ‎.env</translation>
    </message>
    <message>
        <source>Paste a key here, or the text of an .env file.
It is read at once and not shown.</source>
        <translation>ألصق هنا مفتاحًا، أو نص ملف ‎.env.
يُقرأ فورًا ولا يُعرض.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>ا&amp;ختيار ملف…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Show &amp;more (%L1)</source>
        <extracomment>on a button: %1 is the number of values that are not shown yet</extracomment>
        <translation>عرض ال&amp;مزيد (%L1)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
    <message>
        <source>&amp;Import %L1</source>
        <translation>ا&amp;ستيراد %L1</translation>
    </message>
    <message>
        <source>Saving %L1 of %L2…</source>
        <translation>يجري حفظ %L1 من %L2…</translation>
    </message>
    <message>
        <source>Not known yet whether all are saved</source>
        <translation>لا يُعرف بعد هل حُفظت كلها</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>لم يُستورد شيء</translation>
    </message>
    <message>
        <source>%L1 of %L2 were imported</source>
        <translation>استُورد %L1 من %L2</translation>
    </message>
    <message>
        <source>Keyturn could not write its own list. Without it an entry would not be found again.</source>
        <translation>تعذّر على Keyturn كتابة قائمته. من دونها لن يُعثر على إدخال مجددًا.</translation>
    </message>
    <message>
        <source>Please wait until the keys are saved.</source>
        <translation>انتظر حتى تُحفظ المفاتيح.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغ&amp;لاق</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;رجوع</translation>
    </message>
</context>
<context>
    <name>keyturn::ImportDrop</name>
    <message>
        <source>Drop it here to import keys from it</source>
        <translation>أسقطه هنا لاستيراد المفاتيح منه</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
</context>
<context>
    <name>keyturn::ImportRow</name>
    <message>
        <source>Choose %1</source>
        <extracomment>Of a box to tick: %1 is the number of a row</extracomment>
        <translation>اختيار %1</translation>
    </message>
    <message>
        <source>Twice in this text</source>
        <translation>مرتان في هذا النص</translation>
    </message>
    <message>
        <source>In the vault as “%1”</source>
        <translation>في الخزنة باسم «%1»</translation>
    </message>
    <message>
        <source>Not known yet whether it is saved.</source>
        <translation>لا يُعرف بعد هل حُفظ.</translation>
    </message>
    <message>
        <source>In the keychain, but not in the vault&apos;s list. Try it once more; Cancel takes it out again.</source>
        <translation>في سلسلة المفاتيح، لكن ليس في قائمة الخزنة. حاول مرة أخرى؛ «إلغاء» يخرجه منها.</translation>
    </message>
</context>
<context>
    <name>keyturn::KeyHistory</name>
    <message>
        <source>Show its history</source>
        <translation>عرض تاريخه</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاريخ المفتاح</translation>
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
        <translation>لا يُعرف بعد هل حُفظ</translation>
    </message>
    <message>
        <source>What you entered stays here.</source>
        <translation>ما أدخلته يبقى هنا.</translation>
    </message>
    <message>
        <source>Until then nobody knows whether the key is saved; what you entered stays here.</source>
        <translation>إلى ذلك الحين لا يُعرف هل حُفظ المفتاح؛ ما أدخلته يبقى هنا.</translation>
    </message>
    <message>
        <source>Until then nobody knows whether the key is removed.</source>
        <translation>إلى ذلك الحين لا يُعرف هل أُزيل المفتاح.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>إيقاف الانتظار</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Copy failed: try again</source>
        <translation>أخفق النسخ: حاول مجددًا</translation>
    </message>
    <message>
        <source>Close without knowing whether it is saved?</source>
        <translation>إغلاق دون معرفة هل حُفظ؟</translation>
    </message>
    <message>
        <source>Your keychain may have it, or save it later: Keyturn looks again, and lists it in the vault then. If it does not, what you entered is kept nowhere.</source>
        <translation>قد يكون في سلسلة مفاتيحك، أو قد تحفظه لاحقًا: ينظر Keyturn مجددًا، ويسرده عندئذٍ في الخزنة. وإلا فإن ما أدخلته غير محفوظ في أي مكان.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Copy and close</source>
        <translation>نسخ &amp;وإغلاق</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إغ&amp;لاق</translation>
    </message>
</context>
<context>
    <name>keyturn::LeftOutList</name>
    <message>
        <source>Left out</source>
        <translation>ما تُرك</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln row(s).</source>
        <translation>
            <numerusform>لم يُترك أي صف.</numerusform>
            <numerusform>تُرك صف واحد.</numerusform>
            <numerusform>تُرك صفان.</numerusform>
            <numerusform>تُركت %Ln صفوف.</numerusform>
            <numerusform>تُرك %Ln صفًا.</numerusform>
            <numerusform>تُرك %Ln صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what is a key or token all the same.</source>
        <translation>أشّر على ما هو مفتاح أو رمز مميز رغم ذلك.</translation>
    </message>
</context>
<context>
    <name>keyturn::ListExport</name>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Write what is shown into a file, without the values of keys</source>
        <translation>كتابة المعروض في ملف، دون قيم المفاتيح</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON ‏(*.json)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>لم يُصدَّر شيء</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>لا يمكن كتابة %1. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>One row was exported</source>
        <translation>صُدّر صف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were exported</source>
        <translation>
            <numerusform>لم يُصدَّر أي صف</numerusform>
            <numerusform>صُدّر صف واحد</numerusform>
            <numerusform>صُدّر صفان</numerusform>
            <numerusform>صُدّرت %Ln صفوف</numerusform>
            <numerusform>صُدّر %Ln صفًا</numerusform>
            <numerusform>صُدّر %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can read %1. The file holds no values of keys.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>أنت وحدك يمكنك قراءة %1. لا يحوي الملف قيم المفاتيح.</translation>
    </message>
    <message>
        <source>The service has more keys than Keyturn could read.</source>
        <translation>لدى الخدمة مفاتيح أكثر مما استطاع Keyturn قراءته.</translation>
    </message>
</context>
<context>
    <name>keyturn::ListFooter</name>
    <message>
        <source>Updating…</source>
        <translation>يجري التحديث…</translation>
    </message>
    <message>
        <source>%1, and more that cannot be read</source>
        <extracomment>%1 is &quot;7 keys&quot;</extracomment>
        <translation>‏%1، وأخرى لا يمكن قراءتها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>واحد محدد</numerusform>
            <numerusform>اثنان محددان</numerusform>
            <numerusform>‏%Ln محددة</numerusform>
            <numerusform>‏%Ln محددة</numerusform>
            <numerusform>‏%Ln محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>حُذف «%1»</translation>
    </message>
    <message>
        <source>“%1” was gone already</source>
        <translation>‏«%1» كان قد اختفى من قبل</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>حُذف %1</translation>
    </message>
    <message>
        <source>%L1 deleted, %2</source>
        <extracomment>%2 is &quot;2 were gone already&quot;</extracomment>
        <translation>حُذف %L1، %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Updated just now</source>
        <translation>حُدِّثت قبل لحظة</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <extracomment>%1 is &quot;14:03&quot;, or &quot;12 Mar, 14:03&quot; if that was not today</extracomment>
        <translation>آخر تحديث: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>&quot;2 shown · 12 keys&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>لا شيء معروض</numerusform>
            <numerusform>واحد معروض</numerusform>
            <numerusform>اثنان معروضان</numerusform>
            <numerusform>‏%Ln معروضة</numerusform>
            <numerusform>‏%Ln معروضة</numerusform>
            <numerusform>‏%Ln معروضة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::ListMessages</name>
    <message>
        <source>row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks to wait</source>
        <translation>يطلب %1 الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>Keyturn tries again in %Ln s.</source>
        <translation>
            <numerusform>يحاول Keyturn مجددًا الآن.</numerusform>
            <numerusform>يحاول Keyturn مجددًا بعد %Ln ث.</numerusform>
            <numerusform>يحاول Keyturn مجددًا بعد %Ln ث.</numerusform>
            <numerusform>يحاول Keyturn مجددًا بعد %Ln ث.</numerusform>
            <numerusform>يحاول Keyturn مجددًا بعد %Ln ث.</numerusform>
            <numerusform>يحاول Keyturn مجددًا بعد %Ln ث.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %Ln s.</source>
        <translation>
            <numerusform>يمكنك المحاولة مجددًا الآن.</numerusform>
            <numerusform>يمكنك المحاولة مجددًا بعد %Ln ث.</numerusform>
            <numerusform>يمكنك المحاولة مجددًا بعد %Ln ث.</numerusform>
            <numerusform>يمكنك المحاولة مجددًا بعد %Ln ث.</numerusform>
            <numerusform>يمكنك المحاولة مجددًا بعد %Ln ث.</numerusform>
            <numerusform>يمكنك المحاولة مجددًا بعد %Ln ث.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list came back empty</source>
        <translation>عادت القائمة فارغة</translation>
    </message>
    <message>
        <source>The list came back incomplete</source>
        <translation>عادت القائمة ناقصة</translation>
    </message>
    <message>
        <source>The list came back much shorter</source>
        <translation>عادت القائمة أقصر بكثير</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not list %Ln row(s) that were there %2. All of them may have been deleted, or this answer may be wrong. Below is the last list.</source>
        <extracomment>%1 is the name of a service, %2 an age like &quot;3 minutes ago&quot;</extracomment>
        <translation>
            <numerusform>سرد %1 كل الصفوف التي كانت موجودة %2. ربما حُذفت كلها، أو كان هذا الجواب خاطئًا. أدناه آخر قائمة.</numerusform>
            <numerusform>لم يسرد %1 صفًا واحدًا كان موجودًا %2. ربما حُذف، أو كان هذا الجواب خاطئًا. أدناه آخر قائمة.</numerusform>
            <numerusform>لم يسرد %1 صفين كانا موجودين %2. ربما حُذفا كلاهما، أو كان هذا الجواب خاطئًا. أدناه آخر قائمة.</numerusform>
            <numerusform>لم يسرد %1 ‏%Ln صفوف كانت موجودة %2. ربما حُذفت كلها، أو كان هذا الجواب خاطئًا. أدناه آخر قائمة.</numerusform>
            <numerusform>لم يسرد %1 ‏%Ln صفًا كانت موجودة %2. ربما حُذفت كلها، أو كان هذا الجواب خاطئًا. أدناه آخر قائمة.</numerusform>
            <numerusform>لم يسرد %1 ‏%Ln صف كانت موجودة %2. ربما حُذفت كلها، أو كان هذا الجواب خاطئًا. أدناه آخر قائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did not list the key that Keyturn is signed in with, although that key still works.</source>
        <extracomment>%1 is the name of a service</extracomment>
        <translation>لم يسرد %1 المفتاح الذي سُجّل دخول Keyturn به، مع أن ذلك المفتاح ما زال يعمل.</translation>
    </message>
    <message>
        <source>They are gone</source>
        <translation>اختفت فعلًا</translation>
    </message>
    <message>
        <source>Keep showing the last list and look again</source>
        <translation>مواصلة عرض آخر قائمة والنظر مجددًا</translation>
    </message>
    <message>
        <source>%1 says that there is more, but Keyturn could not read it.</source>
        <translation>يقول %1 إن هناك المزيد، لكن تعذّرت على Keyturn قراءته.</translation>
    </message>
    <message>
        <source>When it was read last, %1 had more than Keyturn could read.</source>
        <translation>حين قُرئ %1 آخر مرة، كان لديه أكثر مما استطاع Keyturn قراءته.</translation>
    </message>
    <message>
        <source>This list is not complete</source>
        <translation>هذه القائمة غير كاملة</translation>
    </message>
    <message>
        <source>%1 sent these without an id: %2.</source>
        <extracomment>the name of a service, then names of keys</extracomment>
        <translation>أرسل %1 هذه بلا معرّف: %2.</translation>
    </message>
    <message>
        <source>%1 sent these with the id of another row, so that a deletion may hit either: %2.</source>
        <translation>أرسل %1 هذه بمعرّف صف آخر، فقد يصيب الحذف أيًا منهما: %2.</translation>
    </message>
    <message>
        <source>Look for them on the service&apos;s own page.</source>
        <translation>ابحث عنها في صفحة الخدمة نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of this list cannot be shown</source>
        <translation>
            <numerusform>يمكن عرض كل صفوف هذه القائمة</numerusform>
            <numerusform>لا يمكن عرض صف واحد من هذه القائمة</numerusform>
            <numerusform>لا يمكن عرض صفين من هذه القائمة</numerusform>
            <numerusform>لا يمكن عرض %Ln صفوف من هذه القائمة</numerusform>
            <numerusform>لا يمكن عرض %Ln صفًا من هذه القائمة</numerusform>
            <numerusform>لا يمكن عرض %Ln صف من هذه القائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>No tokens to show yet</source>
        <translation>لا رموز مميزة للعرض بعد</translation>
    </message>
    <message>
        <source>No keys to show yet</source>
        <translation>لا مفاتيح للعرض بعد</translation>
    </message>
    <message>
        <source>You can make one on %1&apos;s own page (%2) and keep it here.</source>
        <extracomment>the name of a service, then the host of its website</extracomment>
        <translation>يمكنك إنشاء واحد في صفحة %1 نفسها (%2) وحفظه هنا.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Add the token you made there</source>
        <translation>أضف الرمز المميز الذي أنشأته هناك</translation>
    </message>
    <message>
        <source>Add the key you made there</source>
        <translation>أضف المفتاح الذي أنشأته هناك</translation>
    </message>
    <message>
        <source>Change the address…</source>
        <translation>تغيير العنوان…</translation>
    </message>
    <message>
        <source>You are signed in to %1 with an API key.</source>
        <translation>سُجّل دخولك إلى %1 بمفتاح API.</translation>
    </message>
    <message>
        <source>Tokens need a token sign-in</source>
        <translation>تتطلب الرموز المميزة تسجيل الدخول برمز مميز</translation>
    </message>
    <message>
        <source>Sign in with a token</source>
        <translation>تسجيل الدخول برمز مميز</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1 The rows below were read %2.</source>
        <extracomment>%1 is an error&apos;s explanation, %2 an age like &quot;3 minutes ago&quot;</extracomment>
        <translation>‏%1 قُرئت الصفوف أدناه %2.</translation>
    </message>
</context>
<context>
    <name>keyturn::ListNews</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone: %1.</source>
        <extracomment>%1 are names of keys that the service does not list any more</extracomment>
        <translation>اختفى: %1.</translation>
    </message>
    <message>
        <source>Back: %1.</source>
        <extracomment>%1 are names of keys that the service lists again</extracomment>
        <translation>عاد: %1.</translation>
    </message>
    <message>
        <source>Renamed: %1.</source>
        <extracomment>%1 is &quot;“old name” is now “new name”&quot;</extracomment>
        <translation>أُعيدت تسميته: %1.</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>‏%1 صار الآن %2</translation>
    </message>
    <message>
        <source>Expiry changed: %1.</source>
        <extracomment>%1 is &quot;“name” from 19 Feb 2027 to 20 May 2027&quot;</extracomment>
        <translation>تغيّر الانتهاء: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and ends</comment>
        <extracomment>%1 is a name, %2 &quot;from 19 Feb 2027 to 20 May 2027&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This list has changed</source>
        <translation>تغيّرت هذه القائمة</translation>
    </message>
</context>
<context>
    <name>keyturn::ListTools</name>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>مسح التحديد (Esc)</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>مسح التحديد</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <extracomment>names of what is selected in a table</extracomment>
        <translation>المحدد: %1</translation>
    </message>
</context>
<context>
    <name>keyturn::LostCreateDialog</name>
    <message>
        <source>What became of “%1”</source>
        <translation>ما آل إليه «%1»</translation>
    </message>
    <message>
        <source>“%1” may have been created</source>
        <translation>ربما أُنشئ «%1»</translation>
    </message>
    <message>
        <source>Keyturn ended before the answer of %1 came, and no secret of it was found so far.</source>
        <translation>انتهى Keyturn قبل أن يصل جواب %1، ولم يُعثر له على سر حتى الآن.</translation>
    </message>
</context>
<context>
    <name>keyturn::MainWindow</name>
    <message>
        <source>Quit Keyturn</source>
        <translation>إنهاء Keyturn</translation>
    </message>
    <message>
        <source>A new key is only in the clipboard.</source>
        <translation>ثمة مفتاح جديد في الحافظة فقط.</translation>
    </message>
    <message>
        <source>Keyturn clears the clipboard when it ends. The key is not known to be in your keychain and cannot be shown again: paste it where you keep it first.</source>
        <translation>يمسح Keyturn الحافظة عند انتهائه. لا يُعرف أن المفتاح في سلسلة مفاتيحك ولا يمكن عرضه مجددًا: ألصقه أولًا حيث تحفظه.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Quit all the same</source>
        <translation>إن&amp;هاء رغم ذلك</translation>
    </message>
</context>
<context>
    <name>keyturn::MenuBar</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Create…</source>
        <translation>إ&amp;نشاء…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>ت&amp;حديث</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>Copy key &amp;ID</source>
        <translation>نسخ &amp;معرّف المفتاح</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة ال&amp;تسمية</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>ح&amp;ذف…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Follow &amp;system</source>
        <translation>اتّباع ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Expiry planner…</source>
        <translation>م&amp;خطط الانتهاء…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مس&amp;اعدة</translation>
    </message>
    <message>
        <source>&amp;About Keyturn</source>
        <translation>&amp;حول Keyturn</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ال&amp;لغة (Language)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>الإعدا&amp;دات</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>لوحة الأ&amp;وامر…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Diagnose…</source>
        <translation>الت&amp;شخيص…</translation>
    </message>
</context>
<context>
    <name>keyturn::MessageStrip</name>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>keyturn::NetworkForm</name>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>وكيل النظام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>An HTTP proxy of my own</source>
        <translation>وكيل HTTP خاص بي</translation>
    </message>
    <message>
        <source>File of more authorities</source>
        <translation>ملف سلطات تصديق إضافية</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>سلطات التصديق</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>شهادات (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host, and a port from 1 to %L1. Until then the choice before stays in use.</source>
        <translation>أدخل مضيف الوكيل ومنفذًا من 1 إلى %L1. وحتى ذلك الحين يبقى الاختيار السابق مستخدمًا.</translation>
    </message>
    <message>
        <source>Servers on this computer are always reached without a proxy.</source>
        <translation>يُوصل إلى الخوادم على هذا الحاسوب دائمًا دون وكيل.</translation>
    </message>
    <message>
        <source>Enter the whole path of a file. Until then the choice before stays in use.</source>
        <translation>أدخل المسار الكامل لملف. وحتى ذلك الحين يبقى الاختيار السابق مستخدمًا.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Proxy&apos;s host</source>
        <translation>مضيف الوكيل</translation>
    </message>
    <message>
        <source>Proxy&apos;s port</source>
        <translation>منفذ الوكيل</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>عدم استخدام أي ملف</translation>
    </message>
    <message>
        <source>Trust only these authorities, not the system&apos;s</source>
        <translation>الثقة بهذه السلطات وحدها، لا بسلطات النظام</translation>
    </message>
    <message>
        <source>Reading the certificates…</source>
        <translation>تجري قراءة الشهادات…</translation>
    </message>
</context>
<context>
    <name>keyturn::NotesDialog</name>
    <message>
        <source>Owner and notes</source>
        <translation>المالك والملاحظات</translation>
    </message>
    <message>
        <source>Owner and notes of “%1”</source>
        <translation>مالك «%1» وملاحظاته</translation>
    </message>
    <message>
        <source>Seen on this computer only. The service is not told.</source>
        <translation>يُرى على هذا الحاسوب فقط. لا تُبلَّغ به الخدمة.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>من أنشأه</translation>
    </message>
    <message>
        <source>&amp;Made by</source>
        <translation>من أنشأ&amp;ه</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Who answers for this key</source>
        <translation>من المسؤول عن هذا المفتاح</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>الما&amp;لك</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>ملاح&amp;ظة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>مفصولة بفواصل</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>ال&amp;وسوم</translation>
    </message>
    <message>
        <source>Keyturn could not write its own list</source>
        <translation>تعذّر على Keyturn كتابة قائمته</translation>
    </message>
    <message>
        <source>What you entered is not kept. Try it once more.</source>
        <translation>ما أدخلته لم يُحفظ. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>&amp;Used in</source>
        <translation>&amp;يُستخدم في</translation>
    </message>
</context>
<context>
    <name>keyturn::NumberField</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
</context>
<context>
    <name>keyturn::OldKeyEnding</name>
    <message>
        <source>The old key is not in the list that was read</source>
        <translation>المفتاح القديم ليس في القائمة التي قُرئت</translation>
    </message>
    <message>
        <source>Nothing was deleted. Read the list again (F5), then retire the key.</source>
        <translation>لم يُحذف شيء. اقرأ القائمة مجددًا (F5)، ثم اسحب المفتاح.</translation>
    </message>
    <message>
        <source>Did you delete the old key?</source>
        <translation>هل حذفت المفتاح القديم؟</translation>
    </message>
    <message>
        <source>Did you delete “%1” at %2?</source>
        <translation>هل حذفت «%1» لدى %2؟</translation>
    </message>
    <message>
        <source>Keyturn cannot look that up: the service does not list its keys.</source>
        <translation>لا يمكن لـ Keyturn معرفة ذلك: لا تسرد الخدمة مفاتيحها.</translation>
    </message>
    <message>
        <source>The key is &amp;deleted</source>
        <translation>&amp;حُذف المفتاح</translation>
    </message>
    <message>
        <source>&amp;No, still there</source>
        <translation>&amp;لا، ما زال هناك</translation>
    </message>
    <message>
        <source>Keyturn ended before you said whether the old key is deleted. Retire it again to answer that.</source>
        <translation>انتهى Keyturn قبل أن تقول هل حُذف المفتاح القديم. اسحبه مجددًا للإجابة عن ذلك.</translation>
    </message>
    <message>
        <source>Keyturn ended before the old key was deleted, and the service still lists it. Retire it when you are ready.</source>
        <translation>انتهى Keyturn قبل حذف المفتاح القديم، وما زالت الخدمة تسرده. اسحبه متى كنت مستعدًا.</translation>
    </message>
    <message>
        <source>Keyturn ended while the old key was being deleted, and only a part of the list can be read. Look for the key at the service before you retire it.</source>
        <translation>انتهى Keyturn أثناء حذف المفتاح القديم، ولا يمكن قراءة إلا جزء من القائمة. ابحث عن المفتاح لدى الخدمة قبل سحبه.</translation>
    </message>
    <message>
        <source>The old key was not retired</source>
        <translation>لم يُسحب المفتاح القديم</translation>
    </message>
</context>
<context>
    <name>keyturn::OriginQuestion</name>
    <message>
        <source>Whose is it?</source>
        <translation>لمن هو؟</translation>
    </message>
    <message numerus="yes">
        <source>After this one, %Ln more are asked about.</source>
        <translation>
            <numerusform>بعد هذا لا يُسأل عن شيء آخر.</numerusform>
            <numerusform>بعد هذا يُسأل عن واحد آخر.</numerusform>
            <numerusform>بعد هذا يُسأل عن اثنين آخرين.</numerusform>
            <numerusform>بعد هذا يُسأل عن %Ln أخرى.</numerusform>
            <numerusform>بعد هذا يُسأل عن %Ln أخرى.</numerusform>
            <numerusform>بعد هذا يُسأل عن %Ln أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Appeared, and not in the vault: “%1”</source>
        <translation>ظهر، وليس في الخزنة: «%1»</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln…</source>
        <translation>
            <numerusform>الكل (%Ln)…</numerusform>
            <numerusform>الواحد…</numerusform>
            <numerusform>كلاهما…</numerusform>
            <numerusform>الكل (%Ln)…</numerusform>
            <numerusform>الكل (%Ln)…</numerusform>
            <numerusform>الكل (%Ln)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln are &amp;mine</source>
        <translation>
            <numerusform>كلها (%Ln) &amp;لي</numerusform>
            <numerusform>هذا &amp;لي</numerusform>
            <numerusform>كلاهما &amp;لي</numerusform>
            <numerusform>كلها (%Ln) &amp;لي</numerusform>
            <numerusform>كلها (%Ln) &amp;لي</numerusform>
            <numerusform>كلها (%Ln) &amp;لي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln are a &amp;colleague&apos;s</source>
        <translation>
            <numerusform>كلها (%Ln) ل&amp;زميل</numerusform>
            <numerusform>هذا ل&amp;زميل</numerusform>
            <numerusform>كلاهما ل&amp;زميل</numerusform>
            <numerusform>كلها (%Ln) ل&amp;زميل</numerusform>
            <numerusform>كلها (%Ln) ل&amp;زميل</numerusform>
            <numerusform>كلها (%Ln) ل&amp;زميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Investigate all %Ln</source>
        <translation>
            <numerusform>كلها (%Ln) للت&amp;قصي</numerusform>
            <numerusform>هذا للت&amp;قصي</numerusform>
            <numerusform>كلاهما للت&amp;قصي</numerusform>
            <numerusform>كلها (%Ln) للت&amp;قصي</numerusform>
            <numerusform>كلها (%Ln) للت&amp;قصي</numerusform>
            <numerusform>كلها (%Ln) للت&amp;قصي</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::PageDialogs</name>
    <message>
        <source>Use in code</source>
        <translation>الاستخدام في الشيفرة</translation>
    </message>
    <message>
        <source>Keyturn does not know how this key is used</source>
        <translation>لا يعرف Keyturn كيف يُستخدم هذا المفتاح</translation>
    </message>
    <message>
        <source>No file describes its service, or this kind of key. The value can be copied and revealed.</source>
        <translation>لا يصف أي ملف خدمته أو هذا النوع من المفاتيح. يمكن نسخ القيمة وكشفها.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز وصول</translation>
    </message>
</context>
<context>
    <name>keyturn::PageStack</name>
    <message>
        <source>Loading…</source>
        <translation>يجري التحميل…</translation>
    </message>
</context>
<context>
    <name>keyturn::PasteField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
</context>
<context>
    <name>keyturn::PlanChart</name>
    <message>
        <source>Weeks</source>
        <translation>الأسابيع</translation>
    </message>
</context>
<context>
    <name>keyturn::PlannerDialog</name>
    <message>
        <source>Expiry planner</source>
        <translation>مخطط الانتهاء</translation>
    </message>
    <message>
        <source>&amp;Add to calendar…</source>
        <translation>إ&amp;ضافة إلى التقويم…</translation>
    </message>
    <message>
        <source>Write all ends into a file for your calendar, with alarms</source>
        <translation>كتابة جميع مواعيد الانتهاء في ملف لتقويمك، مع تنبيهات</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغ&amp;لاق</translation>
    </message>
    <message>
        <source>On a working day</source>
        <translation>في يوم عمل</translation>
    </message>
    <message>
        <source>On a weekend</source>
        <translation>في عطلة نهاية الأسبوع</translation>
    </message>
    <message>
        <source>Pile-up: more than twice as many as in an average week</source>
        <translation>تكدّس: أكثر من ضعف أسبوع متوسط</translation>
    </message>
    <message>
        <source>No key that Keyturn knows ends in the next twelve months.</source>
        <translation>لا ينتهي في الأشهر الاثني عشر القادمة أي مفتاح يعرفه Keyturn.</translation>
    </message>
    <message>
        <source>One key ends in the next twelve months.</source>
        <translation>ينتهي مفتاح واحد في الأشهر الاثني عشر القادمة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys end in the next twelve months.</source>
        <translation>
            <numerusform>لا ينتهي أي مفتاح في الأشهر الاثني عشر القادمة.</numerusform>
            <numerusform>ينتهي مفتاح واحد في الأشهر الاثني عشر القادمة.</numerusform>
            <numerusform>ينتهي مفتاحان في الأشهر الاثني عشر القادمة.</numerusform>
            <numerusform>تنتهي %Ln مفاتيح في الأشهر الاثني عشر القادمة.</numerusform>
            <numerusform>ينتهي %Ln مفتاحًا في الأشهر الاثني عشر القادمة.</numerusform>
            <numerusform>ينتهي %Ln مفتاح في الأشهر الاثني عشر القادمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of %1</source>
        <extracomment>%1 is the first day of a week</extracomment>
        <translation>أسبوع %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1: no key ends</source>
        <translation>‏%1: لا ينتهي أي مفتاح</translation>
    </message>
    <message>
        <source>one key ends</source>
        <translation>ينتهي مفتاح واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys end</source>
        <translation>
            <numerusform>لا ينتهي أي مفتاح</numerusform>
            <numerusform>ينتهي مفتاح واحد</numerusform>
            <numerusform>ينتهي مفتاحان</numerusform>
            <numerusform>تنتهي %Ln مفاتيح</numerusform>
            <numerusform>ينتهي %Ln مفتاحًا</numerusform>
            <numerusform>ينتهي %Ln مفتاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on a weekend</source>
        <translation>
            <numerusform>لا شيء في عطلة نهاية الأسبوع</numerusform>
            <numerusform>واحد في عطلة نهاية الأسبوع</numerusform>
            <numerusform>اثنان في عطلة نهاية الأسبوع</numerusform>
            <numerusform>‏%Ln في عطلة نهاية الأسبوع</numerusform>
            <numerusform>‏%Ln في عطلة نهاية الأسبوع</numerusform>
            <numerusform>‏%Ln في عطلة نهاية الأسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>a pile-up</source>
        <translation>تكدّس</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a week, %2 what happens in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>‏%Ln أخرى</numerusform>
            <numerusform>‏%Ln أخرى</numerusform>
            <numerusform>‏%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>a key without a name</source>
        <translation>مفتاح بلا اسم</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>the name of a key, and the day on which it ends</extracomment>
        <translation>‏%1 في %2</translation>
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
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Your own rules for the keys of %1. Keyturn keeps them on this computer; the service does not know them.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>قواعدك الخاصة لمفاتيح %1. يحفظها Keyturn على هذا الحاسوب؛ ولا تعرفها الخدمة.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>بلا قيد</translation>
    </message>
    <message>
        <source>Longest lifetime in days</source>
        <translation>أطول مدة صلاحية بالأيام</translation>
    </message>
    <message>
        <source>&amp;Longest lifetime in days</source>
        <translation>أ&amp;طول مدة صلاحية بالأيام</translation>
    </message>
    <message>
        <source>Keys must &amp;expire</source>
        <translation>يجب أن &amp;تنتهي المفاتيح</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>الأ&amp;سماء</translation>
    </message>
    <message>
        <source>Each key needs an &amp;owner</source>
        <translation>يلزم كل مفتاح ما&amp;لك</translation>
    </message>
    <message>
        <source>A new key that breaks it</source>
        <translation>مفتاح جديد يخالفها</translation>
    </message>
    <message>
        <source>Warn, and create it</source>
        <translation>التحذير وإنشاؤه</translation>
    </message>
    <message>
        <source>Do not create it</source>
        <translation>عدم إنشائه</translation>
    </message>
    <message>
        <source>A new key that &amp;breaks it</source>
        <translation>مفتاح جديد ي&amp;خالفها</translation>
    </message>
    <message>
        <source>* stands for any characters, ? for one: team-*</source>
        <translation>العلامة * تعني أي محارف، و«?» محرفًا واحدًا: ‎team-*‎</translation>
    </message>
    <message>
        <source>Capital letters count. * stands for any characters, ? for one.</source>
        <translation>تُراعى الحروف الكبيرة. العلامة * تعني أي محارف، و«?» محرفًا واحدًا.</translation>
    </message>
    <message>
        <source>From 1 to %L1. Empty: any lifetime.</source>
        <translation>من 1 إلى %L1. فارغ: أي مدة صلاحية.</translation>
    </message>
</context>
<context>
    <name>keyturn::ProgramNotices</name>
    <message>
        <source>Keyturn cannot read or write its own file</source>
        <translation>لا يمكن لـ Keyturn قراءة ملفه أو الكتابة فيه</translation>
    </message>
    <message>
        <source>What you change here is forgotten when you quit.</source>
        <translation>ما تغيّره هنا يُنسى عند الإنهاء.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>‏%1، السطر %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service file(s) cannot be used</source>
        <translation>
            <numerusform>يمكن استخدام كل ملفات الخدمات</numerusform>
            <numerusform>لا يمكن استخدام ملف خدمة واحد</numerusform>
            <numerusform>لا يمكن استخدام ملفي خدمات</numerusform>
            <numerusform>لا يمكن استخدام %Ln ملفات خدمات</numerusform>
            <numerusform>لا يمكن استخدام %Ln ملف خدمات</numerusform>
            <numerusform>لا يمكن استخدام %Ln ملف خدمات</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else works as before.</source>
        <translation>يعمل كل ما عدا ذلك كما كان.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation>يوم غير معروف</translation>
    </message>
    <message>
        <source>Kept on %1.</source>
        <translation>حُفظ في %1.</translation>
    </message>
    <message>
        <source>Kept between %1 and %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>حُفظت بين %1 و%2.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain holds %Ln key(s) that are in no list</source>
        <translation>
            <numerusform>ليس في سلسلة المفاتيح أي مفتاح خارج القوائم</numerusform>
            <numerusform>في سلسلة المفاتيح مفتاح واحد ليس في أي قائمة</numerusform>
            <numerusform>في سلسلة المفاتيح مفتاحان ليسا في أي قائمة</numerusform>
            <numerusform>في سلسلة المفاتيح %Ln مفاتيح ليست في أي قائمة</numerusform>
            <numerusform>في سلسلة المفاتيح %Ln مفتاحًا ليست في أي قائمة</numerusform>
            <numerusform>في سلسلة المفاتيح %Ln مفتاح ليست في أي قائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyturn put them there, and its own list does not have them. “Add to the vault” reads them to see of which service they are; names, servers, organizations and ends are unknown.</source>
        <translation>وضعها Keyturn هناك، وليست في قائمته. «إضافة إلى الخزنة» يقرؤها لمعرفة خدماتها؛ أما الأسماء والخوادم والمؤسسات ومواعيد الانتهاء فغير معروفة.</translation>
    </message>
    <message>
        <source>Add to the vault</source>
        <translation>إضافة إلى الخزنة</translation>
    </message>
    <message>
        <source>Found in the keychain</source>
        <translation>عُثر عليه في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) added to the vault</source>
        <translation>
            <numerusform>لم يُضَف أي مفتاح إلى الخزنة</numerusform>
            <numerusform>أُضيف مفتاح واحد إلى الخزنة</numerusform>
            <numerusform>أُضيف مفتاحان إلى الخزنة</numerusform>
            <numerusform>أُضيفت %Ln مفاتيح إلى الخزنة</numerusform>
            <numerusform>أُضيف %Ln مفتاحًا إلى الخزنة</numerusform>
            <numerusform>أُضيف %Ln مفتاح إلى الخزنة</numerusform>
        </translation>
    </message>
    <message>
        <source>They are called “%1” there. Where the server is unknown, name it in the details before you verify or use them.</source>
        <translation>تُسمى هناك «%1». حيث لا يُعرف الخادم، سمّه في التفاصيل قبل التحقق منها أو استخدامها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) could not be added to the vault</source>
        <translation>
            <numerusform>أُضيفت كل المفاتيح إلى الخزنة</numerusform>
            <numerusform>تعذّرت إضافة مفتاح واحد إلى الخزنة</numerusform>
            <numerusform>تعذّرت إضافة مفتاحين إلى الخزنة</numerusform>
            <numerusform>تعذّرت إضافة %Ln مفاتيح إلى الخزنة</numerusform>
            <numerusform>تعذّرت إضافة %Ln مفتاحًا إلى الخزنة</numerusform>
            <numerusform>تعذّرت إضافة %Ln مفتاح إلى الخزنة</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>تعذّر فتح أي متصفح</translation>
    </message>
    <message>
        <source>Open this address yourself: %1</source>
        <translation>افتح هذا العنوان بنفسك: %1</translation>
    </message>
</context>
<context>
    <name>keyturn::ProgressLine</name>
    <message>
        <source>Still waiting.</source>
        <translation>ما زال الانتظار جاريًا.</translation>
    </message>
</context>
<context>
    <name>keyturn::RemovalQuestion</name>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Remove from the vault</source>
        <translation>الإزالة من الخزنة</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln entries from the vault?</source>
        <translation>
            <numerusform>إزالة %Ln إدخالات من الخزنة؟</numerusform>
            <numerusform>إزالة إدخال واحد من الخزنة؟</numerusform>
            <numerusform>إزالة إدخالين من الخزنة؟</numerusform>
            <numerusform>إزالة %Ln إدخالات من الخزنة؟</numerusform>
            <numerusform>إزالة %Ln إدخالًا من الخزنة؟</numerusform>
            <numerusform>إزالة %Ln إدخال من الخزنة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They are removed from this computer&apos;s keychain only. Their values cannot be got back from anywhere. The keys keep working on the server until they are deleted there.</source>
        <translation>تُزال من سلسلة مفاتيح هذا الحاسوب فقط. لا يمكن استعادة قيمها من أي مكان. تظل المفاتيح تعمل لدى الخادم إلى أن تُحذف هناك.</translation>
    </message>
    <message numerus="yes">
        <source>Keyturn is signed in with %Ln of those that you selected: they stay. Sign out first to remove them.</source>
        <translation>
            <numerusform>لم يُسجَّل دخول Keyturn بأي مما حددته. سجّل الخروج أولًا لإزالتها.</numerusform>
            <numerusform>سُجّل دخول Keyturn بواحد مما حددته: إنه يبقى. سجّل الخروج أولًا لإزالته.</numerusform>
            <numerusform>سُجّل دخول Keyturn باثنين مما حددته: إنهما يبقيان. سجّل الخروج أولًا لإزالتهما.</numerusform>
            <numerusform>سُجّل دخول Keyturn بـ %Ln مما حددته: إنها تبقى. سجّل الخروج أولًا لإزالتها.</numerusform>
            <numerusform>سُجّل دخول Keyturn بـ %Ln مما حددته: إنها تبقى. سجّل الخروج أولًا لإزالتها.</numerusform>
            <numerusform>سُجّل دخول Keyturn بـ %Ln مما حددته: إنها تبقى. سجّل الخروج أولًا لإزالتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>To be removed</source>
        <translation>سيُزال</translation>
    </message>
    <message>
        <source>Type %L1 to remove all of these</source>
        <translation>اكتب %L1 لإزالة هذه كلها</translation>
    </message>
    <message>
        <source>&amp;Remove %L1</source>
        <extracomment>%1 is how many</extracomment>
        <translation>إ&amp;زالة %L1</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إ&amp;بقاء</translation>
    </message>
</context>
<context>
    <name>keyturn::RemovalWait</name>
    <message>
        <source>Removed so far: %L1 of %L2.</source>
        <translation>أُزيل حتى الآن: %L1 من %L2.</translation>
    </message>
    <message>
        <source>Until it answers, nobody knows whether it is removed.</source>
        <translation>حتى تجيب، لا يُعرف هل أُزيل.</translation>
    </message>
    <message>
        <source>S&amp;top waiting</source>
        <translation>إ&amp;يقاف الانتظار</translation>
    </message>
</context>
<context>
    <name>keyturn::ReplacePane</name>
    <message>
        <source>The page was opened before</source>
        <translation>فُتحت الصفحة من قبل</translation>
    </message>
    <message>
        <source>If the new key was made there, paste it. If not, the current key ends the moment you make a new one.</source>
        <translation>إن كان المفتاح الجديد قد أُنشئ هناك فألصقه. وإلا فإن المفتاح الحالي ينتهي لحظة إنشائك مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>The current key stops working at once</source>
        <translation>يتوقف المفتاح الحالي عن العمل فورًا</translation>
    </message>
    <message>
        <source>%1 has one key for each organization: the moment a new one is made, the current one is dead. Whatever uses it stops working, possibly for colleagues too.</source>
        <translation>لدى %1 مفتاح واحد لكل مؤسسة: لحظة إنشاء مفتاح جديد يصبح الحالي ميتًا. يتوقف كل ما يستخدمه، وربما لدى الزملاء أيضًا.</translation>
    </message>
    <message>
        <source>Next, the page of %1 opens in your browser. Make the new key there, copy it and come back: it is kept in your keychain first and verified after that.</source>
        <translation>بعد ذلك تُفتح صفحة %1 في متصفحك. أنشئ المفتاح الجديد هناك وانسخه وعُد: يُحفظ أولًا في سلسلة مفاتيحك ثم يجري التحقق منه.</translation>
    </message>
    <message>
        <source>&amp;Open the page and rotate…</source>
        <translation>&amp;فتح الصفحة والتدوير…</translation>
    </message>
    <message>
        <source>&amp;Keep the current key</source>
        <translation>إ&amp;بقاء المفتاح الحالي</translation>
    </message>
    <message>
        <source>Make the new key in the browser. It is shown there once: paste it here.</source>
        <translation>أنشئ المفتاح الجديد في المتصفح. يُعرض هناك مرة واحدة: ألصقه هنا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open the &amp;page again</source>
        <translation>فتح ال&amp;صفحة مجددًا</translation>
    </message>
    <message>
        <source>&amp;Discard the new key</source>
        <translation>تجا&amp;هل المفتاح الجديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>ت&amp;دوير</translation>
    </message>
    <message>
        <source>This is the current key</source>
        <translation>هذا هو المفتاح الحالي</translation>
    </message>
    <message>
        <source>This key is being replaced. Make the new one on the page and paste that.</source>
        <translation>هذا المفتاح يجري استبداله. أنشئ المفتاح الجديد في الصفحة وألصقه.</translation>
    </message>
    <message>
        <source>Saving in your keychain…</source>
        <translation>يجري الحفظ في سلسلة مفاتيحك…</translation>
    </message>
    <message>
        <source>Saved in your keychain. Asking %1…</source>
        <translation>حُفظ في سلسلة مفاتيحك. يجري سؤال %1…</translation>
    </message>
    <message>
        <source>Removing it from your keychain…</source>
        <translation>تجري إزالته من سلسلة مفاتيحك…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>الفحص مجددًا</translation>
    </message>
    <message>
        <source>Use the new key anyway</source>
        <translation>استخدام المفتاح الجديد رغم ذلك</translation>
    </message>
    <message>
        <source>Leave the page in the browser open until it works.</source>
        <translation>اترك الصفحة مفتوحة في المتصفح حتى يعمل.</translation>
    </message>
    <message>
        <source>The new key is in your keychain.</source>
        <translation>المفتاح الجديد في سلسلة مفاتيحك.</translation>
    </message>
    <message>
        <source>Please wait until this is done.</source>
        <translation>انتظر حتى يتم ذلك.</translation>
    </message>
    <message>
        <source>The new key stays in the vault, but Keyturn goes on with the old one, which is dead if the new one was made. Rotate again to go on here.</source>
        <translation>يبقى المفتاح الجديد في الخزنة، لكن Keyturn يواصل بالقديم، وهو ميت إن كان الجديد قد أُنشئ. أعد التدوير للمتابعة هنا.</translation>
    </message>
    <message>
        <source>If a new key was made on the page, the old one is dead, and the page shows the new one only once.</source>
        <translation>إن كان مفتاح جديد قد أُنشئ في الصفحة فالقديم ميت، ولا تعرض الصفحة الجديد إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>The new key is kept nowhere yet, and the page shows it only once.</source>
        <translation>المفتاح الجديد غير محفوظ في أي مكان بعد، ولا تعرضه الصفحة إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>Close without the new key</source>
        <translation>الإغلاق دون المفتاح الجديد</translation>
    </message>
    <message>
        <source>Close without the new key?</source>
        <translation>إغلاق دون المفتاح الجديد؟</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغ&amp;لاق</translation>
    </message>
</context>
<context>
    <name>keyturn::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>ما آلت إليه</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغ&amp;لاق</translation>
    </message>
</context>
<context>
    <name>keyturn::RescueNotices</name>
    <message>
        <source>Nothing was lost</source>
        <translation>لم يضِع شيء</translation>
    </message>
    <message>
        <source>Keyturn ended while these were being saved. They are in the vault: %1</source>
        <translation>انتهى Keyturn أثناء حفظ هذه. إنها في الخزنة: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Saved after all, and in the vault now: %1.</source>
        <translation>حُفظ في النهاية، وهو الآن في الخزنة: %1.</translation>
    </message>
    <message>
        <source>Removed after all: %1.</source>
        <translation>أُزيل في النهاية: %1.</translation>
    </message>
    <message>
        <source>Your keychain has done it after all</source>
        <translation>أنجزته سلسلة مفاتيحك في النهاية</translation>
    </message>
    <message>
        <source>“%1”: %2. %3</source>
        <extracomment>a name, what was found (a sentence without a full stop), what that means</extracomment>
        <translation>«%1»: %2. %3</translation>
    </message>
    <message>
        <source>“%1” may be this, which is new in the list: %2.</source>
        <extracomment>a name, then one or more keys</extracomment>
        <translation>‏«%1» قد يكون هذا، وهو جديد في القائمة: %2.</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>النظر فيه…</translation>
    </message>
    <message>
        <source>Open “%1”, and Keyturn looks for it in the list.</source>
        <translation>افتح «%1» ليبحث عنه Keyturn في القائمة.</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>فتح «%1»</translation>
    </message>
    <message>
        <source>Look into the list; what nobody holds the secret of can be deleted there.</source>
        <translation>انظر في القائمة؛ ما لا يملك أحد سره يمكن حذفه هناك.</translation>
    </message>
    <message>
        <source>I have looked</source>
        <translation>نظرت</translation>
    </message>
    <message>
        <source>Keyturn ended while something was being created</source>
        <translation>انتهى Keyturn أثناء إنشاء شيء</translation>
    </message>
    <message>
        <source>Whether the service made it is unknown, and no secret of it was found so far: %1.</source>
        <translation>لا يُعرف هل أنشأته الخدمة، ولم يُعثر له على سر حتى الآن: %1.</translation>
    </message>
</context>
<context>
    <name>keyturn::RevealDialog</name>
    <message>
        <source>Reveal</source>
        <translation>كشف</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إغ&amp;لاق</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Waiting for your keychain: look for an unlock prompt</source>
        <translation>في انتظار سلسلة مفاتيحك: ابحث عن طلب فتح القفل</translation>
    </message>
    <message>
        <source>Reading from your keychain…</source>
        <translation>تجري القراءة من سلسلة مفاتيحك…</translation>
    </message>
    <message>
        <source>Copy failed: the value is selected, press Ctrl+C</source>
        <translation>أخفق النسخ: القيمة محددة، اضغط Ctrl+C</translation>
    </message>
</context>
<context>
    <name>keyturn::ReviewCard</name>
    <message>
        <source>Re&amp;mark</source>
        <translation>تعلي&amp;ق</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Goes into the exported result</source>
        <translation>يُدرج في النتيجة المصدَّرة</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>ت&amp;دوير</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;سؤال</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>معرّف المفتاح</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Nobody was named</source>
        <translation>لم يُسمَّ أحد</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>أُبقي</translation>
    </message>
    <message>
        <source>Not in the vault of this computer</source>
        <translation>ليس في خزنة هذا الحاسوب</translation>
    </message>
    <message>
        <source>In the vault of this computer</source>
        <translation>في خزنة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Keyturn is signed in with this key, so it cannot be deleted here.</source>
        <translation>سُجّل دخول Keyturn بهذا المفتاح، فلا يمكن حذفه هنا.</translation>
    </message>
</context>
<context>
    <name>keyturn::ReviewDialog</name>
    <message>
        <source>Access review</source>
        <translation>مراجعة الوصول</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>ما ينبغي فعله</translation>
    </message>
    <message>
        <source>&amp;Rotate…</source>
        <translation>ت&amp;دوير…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغ&amp;لاق</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>تخ&amp;طي</translation>
    </message>
    <message>
        <source>%L1 of %L2 in %3</source>
        <extracomment>%1 and %2 are numbers, %3 is &quot;API Keys · Acme&quot;</extracomment>
        <translation>‏%L1 من %L2 في %3</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>The result. The service has more keys than could be listed, or than have an ID of their own: they were not looked at.</source>
        <translation>النتيجة. لدى الخدمة مفاتيح أكثر مما أمكن سرده، أو أكثر مما له معرّف خاص به: لم يُنظر فيها.</translation>
    </message>
    <message>
        <source>The result is in %1. Only you can read it, and it holds no values of keys.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>النتيجة في %1. أنت وحدك يمكنك قراءتها، ولا تحوي قيم المفاتيح.</translation>
    </message>
    <message>
        <source>Nothing was exported: %1 cannot be written. Choose another folder.</source>
        <translation>لم يُصدَّر شيء: لا يمكن كتابة %1. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Keep: %L1</source>
        <translation>إبقاء: %L1</translation>
    </message>
    <message>
        <source>Rotate: %L1</source>
        <translation>تدوير: %L1</translation>
    </message>
    <message>
        <source>Delete: %L1</source>
        <translation>حذف: %L1</translation>
    </message>
    <message>
        <source>Ask: %L1</source>
        <translation>سؤال: %L1</translation>
    </message>
    <message>
        <source>Not looked at: %L1</source>
        <translation>لم يُنظر فيه: %L1</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>حذف: %1</translation>
    </message>
    <message>
        <source>Rotate: %1</source>
        <translation>تدوير: %1</translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation>سؤال: %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln keys</source>
        <translation>
            <numerusform>حذف %Ln مفاتيح</numerusform>
            <numerusform>حذف مفتاح واحد</numerusform>
            <numerusform>حذف مفتاحين</numerusform>
            <numerusform>حذف %Ln مفاتيح</numerusform>
            <numerusform>حذف %Ln مفتاحًا</numerusform>
            <numerusform>حذف %Ln مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: %L1</source>
        <translation>جرى تخطيه: %L1</translation>
    </message>
    <message>
        <source>Resul&amp;t</source>
        <translation>ال&amp;نتيجة</translation>
    </message>
</context>
<context>
    <name>keyturn::Reviewing</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON ‏(*.json)</translation>
    </message>
    <message>
        <source>Access review</source>
        <translation>مراجعة الوصول</translation>
    </message>
    <message>
        <source>A review of these keys was begun and not finished.</source>
        <translation>بدأت مراجعة لهذه المفاتيح ولم تكتمل.</translation>
    </message>
    <message>
        <source>Starting anew forgets its verdicts and remarks here. The verdicts stay in the list of activity.</source>
        <translation>البدء من جديد ينسى أحكامها وتعليقاتها هنا. تبقى الأحكام في قائمة النشاط.</translation>
    </message>
    <message>
        <source>&amp;Start anew</source>
        <translation>&amp;بدء من جديد</translation>
    </message>
    <message>
        <source>&amp;Continue the review (%L1 of %L2)</source>
        <extracomment>%1 and %2 are numbers of keys</extracomment>
        <translation>&amp;متابعة المراجعة (%L1 من %L2)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>keyturn::RotateDialog</name>
    <message>
        <source>Rotate a key</source>
        <translation>تدوير مفتاح</translation>
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
        <translation>تدوير «%1»</translation>
    </message>
    <message>
        <source>St&amp;op rotating…</source>
        <translation>إ&amp;يقاف التدوير…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إغ&amp;لاق</translation>
    </message>
    <message>
        <source>Stop rotating</source>
        <translation>إيقاف التدوير</translation>
    </message>
    <message>
        <source>Stop rotating this key?</source>
        <translation>إيقاف تدوير هذا المفتاح؟</translation>
    </message>
    <message>
        <source>Nothing is deleted. Keyturn no longer asks for a new key.</source>
        <translation>لا يُحذف شيء. لن يطلب Keyturn بعد الآن مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>The old key stays as it is, and Keyturn no longer reminds you of it. What you ticked is forgotten.</source>
        <translation>يبقى المفتاح القديم كما هو، ولن يذكّرك به Keyturn بعد الآن. يُنسى ما أشّرت عليه.</translation>
    </message>
    <message>
        <source>Both keys stay as they are, and Keyturn no longer reminds you of the old one. What you ticked is forgotten.</source>
        <translation>يبقى المفتاحان كما هما، ولن يذكّرك Keyturn بالقديم بعد الآن. يُنسى ما أشّرت عليه.</translation>
    </message>
    <message>
        <source>&amp;Go on rotating</source>
        <translation>&amp;مواصلة التدوير</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>The key is rotated</source>
        <translation>تم تدوير المفتاح</translation>
    </message>
    <message>
        <source>%1 accepted the new key. It is in your keychain.</source>
        <translation>قبل %1 المفتاح الجديد. إنه في سلسلة مفاتيحك.</translation>
    </message>
    <message>
        <source>The new key is in your keychain. %1 has not confirmed it yet.</source>
        <translation>المفتاح الجديد في سلسلة مفاتيحك. لم يؤكده %1 بعد.</translation>
    </message>
    <message>
        <source>The old entry is marked as replaced.</source>
        <translation>على الإدخال القديم علامة بأن آخر حلّ محله.</translation>
    </message>
    <message>
        <source>The old key “%1” is deleted.</source>
        <translation>حُذف المفتاح القديم «%1».</translation>
    </message>
    <message>
        <source>The old key “%1” has ended.</source>
        <translation>انتهى المفتاح القديم «%1».</translation>
    </message>
    <message>
        <source>The new one is in your vault.</source>
        <translation>الجديد في خزنتك.</translation>
    </message>
    <message>
        <source>Put the new key wherever the old one was used.</source>
        <translation>ضع المفتاح الجديد حيثما استُخدم القديم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) that were noted were not ticked.</source>
        <translation>
            <numerusform>أُشّر على كل المواضع المدوَّنة.</numerusform>
            <numerusform>موضع واحد مدوَّن لم يُؤشَّر عليه.</numerusform>
            <numerusform>موضعان مدوَّنان لم يُؤشَّر عليهما.</numerusform>
            <numerusform>‏%Ln مواضع مدوَّنة لم يُؤشَّر عليها.</numerusform>
            <numerusform>‏%Ln موضعًا مدوَّنًا لم يُؤشَّر عليها.</numerusform>
            <numerusform>‏%Ln موضع مدوَّن لم يُؤشَّر عليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;تم</translation>
    </message>
</context>
<context>
    <name>keyturn::RotateMaking</name>
    <message>
        <source>1. Make the new key</source>
        <translation>1. إنشاء المفتاح الجديد</translation>
    </message>
    <message>
        <source>&amp;Create the new key…</source>
        <translation>إ&amp;نشاء المفتاح الجديد…</translation>
    </message>
    <message>
        <source>&amp;Make another one</source>
        <translation>إنشاء آ&amp;خر</translation>
    </message>
    <message>
        <source>&amp;Create another one…</source>
        <translation>إنشاء آ&amp;خر…</translation>
    </message>
    <message>
        <source>&amp;Generate the new key…</source>
        <translation>&amp;توليد المفتاح الجديد…</translation>
    </message>
    <message>
        <source>&amp;Add the key that was made…</source>
        <translation>إ&amp;ضافة المفتاح الذي أُنشئ…</translation>
    </message>
    <message>
        <source>Made, but not in your vault</source>
        <translation>أُنشئ، لكنه ليس في خزنتك</translation>
    </message>
    <message>
        <source>A new key was made, but your keychain has not kept it. If you have its value, add it; otherwise delete that key and create another one.</source>
        <translation>أُنشئ مفتاح جديد، لكن سلسلة مفاتيحك لم تحفظه. إن كانت قيمته لديك فأضفه؛ وإلا فاحذف ذلك المفتاح وأنشئ آخر.</translation>
    </message>
    <message>
        <source>Nobody knows whether a new key was made</source>
        <translation>لا يُعرف هل أُنشئ مفتاح جديد</translation>
    </message>
    <message>
        <source>%1 has not answered clearly. If the list shows a new key that nobody has, delete it: its value was never shown.</source>
        <translation>لم يجب %1 بوضوح. إن عرضت القائمة مفتاحًا جديدًا ليس لدى أحد فاحذفه: لم تُعرض قيمته قط.</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <translation>لم يُنشأ بعد</translation>
    </message>
    <message>
        <source>The form begins with what the old key has. The new key is kept in your keychain before it is shown; the old one stays until you retire it.</source>
        <translation>يبدأ النموذج بما لدى المفتاح القديم. يُحفظ المفتاح الجديد في سلسلة مفاتيحك قبل عرضه؛ ويبقى القديم إلى أن تسحبه.</translation>
    </message>
    <message>
        <source>Make the new key on the page of %1 and paste it here. The old one stays until you retire it.</source>
        <translation>أنشئ المفتاح الجديد في صفحة %1 وألصقه هنا. يبقى القديم إلى أن تسحبه.</translation>
    </message>
    <message>
        <source>Open the account of this key to go on</source>
        <translation>افتح حساب هذا المفتاح للمتابعة</translation>
    </message>
    <message>
        <source>Made, but not in the vault any more: it cannot be verified or put in files</source>
        <translation>أُنشئ، لكنه لم يعد في الخزنة: لا يمكن التحقق منه أو وضعه في ملفات</translation>
    </message>
    <message>
        <source>“%1”, %2, is in your vault</source>
        <translation>‏«%1»، %2، في خزنتك</translation>
    </message>
</context>
<context>
    <name>keyturn::RotateRetiring</name>
    <message>
        <source>4. Retire the old key</source>
        <translation>4. سحب المفتاح القديم</translation>
    </message>
    <message>
        <source>&amp;Use the new one for Keyturn&apos;s own sign-in</source>
        <translation>استخدام ال&amp;جديد لتسجيل دخول Keyturn نفسه</translation>
    </message>
    <message>
        <source>Re&amp;tire old key</source>
        <translation>&amp;سحب المفتاح القديم</translation>
    </message>
    <message>
        <source>&amp;In 7 days</source>
        <translation>بعد &amp;7 أيام</translation>
    </message>
    <message>
        <source>retire</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Name of the old key</source>
        <translation>اسم المفتاح القديم</translation>
    </message>
    <message>
        <source>Type “%1” to do it all the same</source>
        <extracomment>%1 is a word or a name</extracomment>
        <translation>اكتب «%1» لفعل ذلك رغم هذا</translation>
    </message>
    <message>
        <source>There is no new key yet.</source>
        <translation>لا يوجد مفتاح جديد بعد.</translation>
    </message>
    <message>
        <source>One place still uses the old key.</source>
        <translation>ما زال موضع واحد يستخدم المفتاح القديم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places still use the old key.</source>
        <translation>
            <numerusform>لا موضع يستخدم المفتاح القديم.</numerusform>
            <numerusform>ما زال موضع واحد يستخدم المفتاح القديم.</numerusform>
            <numerusform>ما زال موضعان يستخدمان المفتاح القديم.</numerusform>
            <numerusform>ما زالت %Ln مواضع تستخدم المفتاح القديم.</numerusform>
            <numerusform>ما زال %Ln موضعًا يستخدم المفتاح القديم.</numerusform>
            <numerusform>ما زال %Ln موضع يستخدم المفتاح القديم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new key was never verified.</source>
        <translation>لم يجرِ التحقق من المفتاح الجديد قط.</translation>
    </message>
    <message>
        <source>The new key is not in the vault any more.</source>
        <translation>لم يعد المفتاح الجديد في الخزنة.</translation>
    </message>
    <message>
        <source>The service does not list the new key any more.</source>
        <translation>لم تعد الخدمة تسرد المفتاح الجديد.</translation>
    </message>
    <message>
        <source>The service refuses the new key.</source>
        <translation>ترفض الخدمة المفتاح الجديد.</translation>
    </message>
    <message>
        <source>Keyturn itself signs in with the old key.</source>
        <translation>يسجّل Keyturn نفسه الدخول بالمفتاح القديم.</translation>
    </message>
    <message>
        <source>&amp;Finish the rotation</source>
        <translation>إ&amp;تمام التدوير</translation>
    </message>
    <message>
        <source>4. Finish</source>
        <translation>4. الإتمام</translation>
    </message>
    <message>
        <source>Writing that down…</source>
        <translation>يجري تدوين ذلك…</translation>
    </message>
    <message>
        <source>The old key has ended: the service ended it when the new one was made</source>
        <translation>انتهى المفتاح القديم: أنهته الخدمة عند إنشاء الجديد</translation>
    </message>
    <message>
        <source>The service does not list the old key any more</source>
        <translation>لم تعد الخدمة تسرد المفتاح القديم</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>The days that you gave the old key are over</source>
        <translation>انقضت الأيام التي منحتها للمفتاح القديم</translation>
    </message>
    <message>
        <source>The old key stays until %1. Keyturn reminds you then.</source>
        <translation>يبقى المفتاح القديم حتى %1. يذكّرك Keyturn عندئذٍ.</translation>
    </message>
    <message>
        <source>Nothing stands against it any more</source>
        <translation>لم يعد شيء يحول دون ذلك</translation>
    </message>
    <message>
        <source>Open the account of this key to go on</source>
        <translation>افتح حساب هذا المفتاح للمتابعة</translation>
    </message>
</context>
<context>
    <name>keyturn::RotateVerifying</name>
    <message>
        <source>3. Verify the new key</source>
        <translation>3. التحقق من المفتاح الجديد</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>التح&amp;قق</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>يجري سؤال %1…</translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation>لم يجرِ التحقق: %1</translation>
    </message>
    <message>
        <source>Keyturn knows no request that checks this kind of key</source>
        <translation>لا يعرف Keyturn طلبًا يفحص هذا النوع من المفاتيح</translation>
    </message>
    <message>
        <source>The new key is not in the vault any more</source>
        <translation>لم يعد المفتاح الجديد في الخزنة</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>لم يجرِ التحقق قط</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>&amp;Paste again…</source>
        <translation>ل&amp;صق مرة أخرى…</translation>
    </message>
</context>
<context>
    <name>keyturn::Rotating</name>
    <message>
        <source>Rotate a key</source>
        <translation>تدوير مفتاح</translation>
    </message>
    <message>
        <source>Keyturn is not signed in where this key belongs.</source>
        <translation>لم يُسجَّل دخول Keyturn حيث ينتمي هذا المفتاح.</translation>
    </message>
    <message>
        <source>Connect the account first, then rotate the key.</source>
        <translation>صِل الحساب أولًا، ثم دوّر المفتاح.</translation>
    </message>
    <message>
        <source>Connect the account of %1 first, then rotate the key.</source>
        <translation>صِل حساب %1 أولًا، ثم دوّر المفتاح.</translation>
    </message>
</context>
<context>
    <name>keyturn::RotationNotice</name>
    <message>
        <source>Go on…</source>
        <translation>متابعة…</translation>
    </message>
    <message>
        <source>Go on with “%1”…</source>
        <translation>متابعة «%1»…</translation>
    </message>
    <message>
        <source>“%1”: the new key is still to be made.</source>
        <translation>‏«%1»: ما زال ينبغي إنشاء المفتاح الجديد.</translation>
    </message>
    <message>
        <source>“%1”: the old key is still to be retired.</source>
        <translation>‏«%1»: ما زال ينبغي سحب المفتاح القديم.</translation>
    </message>
    <message>
        <source>“%1”: the days that you gave the old key are over.</source>
        <translation>‏«%1»: انقضت الأيام التي منحتها للمفتاح القديم.</translation>
    </message>
    <message>
        <source>“%1”: the old key stays until %2.</source>
        <translation>‏«%1»: يبقى المفتاح القديم حتى %2.</translation>
    </message>
    <message>
        <source>“%1”: retiring the old key was begun, and is not finished.</source>
        <translation>‏«%1»: بدأ سحب المفتاح القديم ولم يكتمل.</translation>
    </message>
    <message>
        <source>An old key is to be retired</source>
        <translation>ثمة مفتاح قديم ينبغي سحبه</translation>
    </message>
    <message>
        <source>One key is being rotated</source>
        <translation>مفتاح واحد قيد التدوير</translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys are being rotated</source>
        <translation>
            <numerusform>لا مفاتيح قيد التدوير</numerusform>
            <numerusform>مفتاح واحد قيد التدوير</numerusform>
            <numerusform>مفتاحان قيد التدوير</numerusform>
            <numerusform>‏%Ln مفاتيح قيد التدوير</numerusform>
            <numerusform>‏%Ln مفتاحًا قيد التدوير</numerusform>
            <numerusform>‏%Ln مفتاح قيد التدوير</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: the new key is still to be put to use.</source>
        <translation>‏«%1»: ما زال ينبغي استعمال المفتاح الجديد.</translation>
    </message>
    <message>
        <source>“%1”: the new key is still to be verified.</source>
        <translation>‏«%1»: ما زال ينبغي التحقق من المفتاح الجديد.</translation>
    </message>
</context>
<context>
    <name>keyturn::RowActions</name>
    <message>
        <source>Not kept: Keyturn cannot write its own file</source>
        <translation>لم يُحفظ: لا يمكن لـ Keyturn الكتابة في ملفه</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>الأعمد&amp;ة</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>استب&amp;عاد</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Dismiss %Ln</source>
        <translation>
            <numerusform>استب&amp;عاد %Ln</numerusform>
            <numerusform>استب&amp;عاد واحد</numerusform>
            <numerusform>استب&amp;عاد اثنين</numerusform>
            <numerusform>استب&amp;عاد %Ln</numerusform>
            <numerusform>استب&amp;عاد %Ln</numerusform>
            <numerusform>استب&amp;عاد %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss &amp;all that are deleted or gone</source>
        <translation>استبعاد &amp;كل ما حُذف أو اختفى</translation>
    </message>
    <message>
        <source>Copy key &amp;ID</source>
        <translation>نسخ &amp;معرّف المفتاح</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>&amp;نسخ الرمز المميز</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>&amp;نسخ المفتاح</translation>
    </message>
    <message>
        <source>&amp;Use in code…</source>
        <translation>الا&amp;ستخدام في الشيفرة…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>التح&amp;قق</translation>
    </message>
    <message>
        <source>&amp;Show in vault</source>
        <translation>العرض في ال&amp;خزنة</translation>
    </message>
    <message>
        <source>&amp;New one like this…</source>
        <translation>&amp;جديد مثل هذا…</translation>
    </message>
    <message>
        <source>Ro&amp;tate…</source>
        <translation>ت&amp;دوير…</translation>
    </message>
    <message>
        <source>Copy n&amp;ame</source>
        <translation>نسخ &amp;الاسم</translation>
    </message>
    <message>
        <source>O&amp;wner and notes…</source>
        <translation>المالك &amp;والملاحظات…</translation>
    </message>
    <message>
        <source>Show its &amp;history</source>
        <translation>عرض تا&amp;ريخه</translation>
    </message>
    <message>
        <source>Made &amp;by</source>
        <translation>من أنشأ&amp;ه</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>نُسخ %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln key IDs</source>
        <translation>
            <numerusform>لم يُنسخ أي معرّف مفتاح</numerusform>
            <numerusform>نُسخ معرّف مفتاح واحد</numerusform>
            <numerusform>نُسخ معرّفا مفتاحين</numerusform>
            <numerusform>نُسخت معرّفات %Ln مفاتيح</numerusform>
            <numerusform>نُسخت معرّفات %Ln مفتاحًا</numerusform>
            <numerusform>نُسخت معرّفات %Ln مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied “%1”</source>
        <translation>نُسخ «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln names</source>
        <translation>
            <numerusform>لم يُنسخ أي اسم</numerusform>
            <numerusform>نُسخ اسم واحد</numerusform>
            <numerusform>نُسخ اسمان</numerusform>
            <numerusform>نُسخت %Ln أسماء</numerusform>
            <numerusform>نُسخ %Ln اسمًا</numerusform>
            <numerusform>نُسخ %Ln اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Not copied: the vault of this computer does not hold it</source>
        <translation>لم يُنسخ: ليس في خزنة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Not copied: %1</source>
        <translation>لم يُنسخ: %1</translation>
    </message>
    <message>
        <source>Not copied: another program took or kept the clipboard</source>
        <translation>لم يُنسخ: أخذ برنامج آخر الحافظة أو احتفظ بها</translation>
    </message>
    <message numerus="yes">
        <source>Copied “%1”, clears in %Ln s</source>
        <translation>
            <numerusform>نُسخ «%1»، يُمسح الآن</numerusform>
            <numerusform>نُسخ «%1»، يُمسح بعد %Ln ث</numerusform>
            <numerusform>نُسخ «%1»، يُمسح بعد %Ln ث</numerusform>
            <numerusform>نُسخ «%1»، يُمسح بعد %Ln ث</numerusform>
            <numerusform>نُسخ «%1»، يُمسح بعد %Ln ث</numerusform>
            <numerusform>نُسخ «%1»، يُمسح بعد %Ln ث</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying “%1”…</source>
        <translation>يجري التحقق من «%1»…</translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation>لم يجرِ التحقق: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add to cal&amp;endar…</source>
        <translation>إ&amp;ضافة إلى التقويم…</translation>
    </message>
</context>
<context>
    <name>keyturn::RowDelegate</name>
    <message>
        <source>Local name</source>
        <translation>اسم محلي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Seen on this computer only</source>
        <translation>يُرى على هذا الحاسوب فقط</translation>
    </message>
</context>
<context>
    <name>keyturn::RowDetails</name>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>Local name</source>
        <translation>اسم محلي</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>الاسم هناك</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>معرّف المفتاح</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>من أنشأه</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>يُستخدم في</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Keyturn is signed in with it</source>
        <translation>سُجّل دخول Keyturn به</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>أُبقي</translation>
    </message>
    <message>
        <source>The vault has more than one entry that it may be</source>
        <translation>في الخزنة أكثر من إدخال قد يكون هو</translation>
    </message>
    <message>
        <source>Not in the vault of this computer</source>
        <translation>ليس في خزنة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>جرى التحقق</translation>
    </message>
    <message>
        <source>Unknown: only what is in the vault can be verified</source>
        <translation>غير معروف: لا يمكن التحقق إلا مما في الخزنة</translation>
    </message>
    <message>
        <source>Not in the keychain any more</source>
        <translation>لم يعد في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>The keychain holds another value than Keyturn put there</source>
        <translation>في سلسلة المفاتيح قيمة غير التي وضعها Keyturn هناك</translation>
    </message>
    <message>
        <source>In the vault of this computer</source>
        <translation>في خزنة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>يجري الفحص…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>جميع المؤسسات</translation>
    </message>
    <message>
        <source>Not yet: no list has had this key so far</source>
        <translation>ليس بعد: لم تتضمن أي قائمة هذا المفتاح حتى الآن</translation>
    </message>
</context>
<context>
    <name>keyturn::RowRenaming</name>
    <message>
        <source>The local name could not be kept: Keyturn cannot write its own file.</source>
        <translation>تعذّر حفظ الاسم المحلي: لا يمكن لـ Keyturn الكتابة في ملفه.</translation>
    </message>
    <message>
        <source>A name cannot be empty. The old one stays.</source>
        <translation>لا يمكن أن يكون الاسم فارغًا. يبقى الاسم القديم.</translation>
    </message>
    <message>
        <source>The local name is seen on this computer only: %1 cannot rename keys</source>
        <translation>يُرى الاسم المحلي على هذا الحاسوب فقط: لا يمكن لـ %1 إعادة تسمية المفاتيح</translation>
    </message>
    <message>
        <source>Local name changed</source>
        <translation>تغيّر الاسم المحلي</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>أُعيدت تسميته</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>keyturn::SandboxAccounts</name>
    <message>
        <source>Sandbox, as a user</source>
        <translation>البيئة التجريبية، بصفة مستخدم</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>البيئة التجريبية</translation>
    </message>
</context>
<context>
    <name>keyturn::SandboxProcess</name>
    <message>
        <source>Keyturn is not completely installed: its program “keyturn-sandbox” is missing or cannot be started. Install Keyturn again.</source>
        <translation>تثبيت Keyturn غير كامل: برنامجه «keyturn-sandbox» ناقص أو لا يمكن تشغيله. ثبّت Keyturn مجددًا.</translation>
    </message>
    <message>
        <source>The sandbox server started but did not say where it is.</source>
        <translation>بدأ خادم البيئة التجريبية لكنه لم يذكر أين هو.</translation>
    </message>
    <message>
        <source>The sandbox server stopped. Start it again to go on.</source>
        <translation>توقف خادم البيئة التجريبية. شغّله مجددًا للمتابعة.</translation>
    </message>
</context>
<context>
    <name>keyturn::SandboxStart</name>
    <message>
        <source>The sandbox is not running</source>
        <translation>البيئة التجريبية لا تعمل</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>تشغيلها مجددًا</translation>
    </message>
</context>
<context>
    <name>keyturn::SearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>keyturn::SecretField</name>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
</context>
<context>
    <name>keyturn::SecretPane</name>
    <message>
        <source>I have &amp;stored this elsewhere</source>
        <translation>&amp;خزّنت هذا في مكان آخر</translation>
    </message>
    <message>
        <source>&amp;Use in code…</source>
        <translation>الا&amp;ستخدام في الشيفرة…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;تم</translation>
    </message>
    <message>
        <source>%1 will not show this again. If it is lost, create a new one.</source>
        <translation>لن يعرض %1 هذا مجددًا. إن ضاع فأنشئ واحدًا جديدًا.</translation>
    </message>
    <message>
        <source>%1 will not show this again. If it is lost, delete the token and create a new one.</source>
        <translation>لن يعرض %1 هذا مجددًا. إن ضاع فاحذف الرمز المميز وأنشئ واحدًا جديدًا.</translation>
    </message>
    <message>
        <source>%1 will not show this again. If it is lost, delete the key and create a new one.</source>
        <translation>لن يعرض %1 هذا مجددًا. إن ضاع فاحذف المفتاح وأنشئ واحدًا جديدًا.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Copy failed: the value is selected, press Ctrl+C</source>
        <translation>أخفق النسخ: القيمة محددة، اضغط Ctrl+C</translation>
    </message>
    <message>
        <source>Not kept in the keychain: copy it now</source>
        <translation>لم يُحفظ في سلسلة المفاتيح: انسخه الآن</translation>
    </message>
    <message>
        <source>Until your keychain answers, nobody knows whether it is saved</source>
        <translation>حتى تجيب سلسلة مفاتيحك، لا يُعرف هل حُفظ</translation>
    </message>
    <message>
        <source>Saved in your keychain</source>
        <translation>حُفظ في سلسلة مفاتيحك</translation>
    </message>
    <message>
        <source>Not known yet whether it is saved: copy it now</source>
        <translation>لا يُعرف بعد هل حُفظ: انسخه الآن</translation>
    </message>
    <message>
        <source>Not saved: copy it now</source>
        <translation>لم يُحفظ: انسخه الآن</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>keyturn::SecretRow</name>
    <message>
        <source>Reveal</source>
        <translation>كشف</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message numerus="yes">
        <source>Reveal for %Ln second(s)</source>
        <translation>
            <numerusform>العرض لمدة %Ln ثانية</numerusform>
            <numerusform>العرض لمدة ثانية واحدة</numerusform>
            <numerusform>العرض لمدة ثانيتين</numerusform>
            <numerusform>العرض لمدة %Ln ثوانٍ</numerusform>
            <numerusform>العرض لمدة %Ln ثانية</numerusform>
            <numerusform>العرض لمدة %Ln ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::SelectedEntry</name>
    <message>
        <source>The key was not copied</source>
        <translation>لم يُنسخ المفتاح</translation>
    </message>
    <message>
        <source>Another program took or kept the clipboard. Try again, or reveal it and copy it from there.</source>
        <translation>أخذ برنامج آخر الحافظة أو احتفظ بها. حاول مجددًا، أو اكشفه وانسخه من هناك.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
</context>
<context>
    <name>keyturn::ServerDialog</name>
    <message>
        <source>Name the server</source>
        <translation>تسمية الخادم</translation>
    </message>
    <message>
        <source>Which server is it for?</source>
        <translation>لأي خادم هو؟</translation>
    </message>
    <message>
        <source>Keyturn does not know whether “%1” is for the usual server of %2 or for one of your own. The key is sent nowhere before you say so.</source>
        <extracomment>%1 is the name of a credential, %2 a service</extracomment>
        <translation>لا يعرف Keyturn هل «%1» للخادم المعتاد لـ %2 أم لخادم خاص بك. لا يُرسل المفتاح إلى أي مكان قبل أن تحدد ذلك.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Keyturn could not write its own list</source>
        <translation>تعذّر على Keyturn كتابة قائمته</translation>
    </message>
    <message>
        <source>The server is not kept, and nothing was sent. Try it once more.</source>
        <translation>لم يُحفظ الخادم، ولم يُرسل شيء. حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>keyturn::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>What you choose holds at once, and on this computer only.</source>
        <translation>يسري ما تختاره فورًا، وعلى هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>القيم السرية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>‏%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>‏%Ln ثوانٍ</numerusform>
            <numerusform>‏%Ln ثانية</numerusform>
            <numerusform>‏%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>‏%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>‏%Ln دقائق</numerusform>
            <numerusform>‏%Ln دقيقة</numerusform>
            <numerusform>‏%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>المفاتيح الجديدة</translation>
    </message>
    <message>
        <source>What the service suggests</source>
        <translation>ما تقترحه الخدمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>‏%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>‏%Ln أيام</numerusform>
            <numerusform>‏%Ln يومًا</numerusform>
            <numerusform>‏%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Where a service does not offer it, a new key begins with what the service suggests. Policies belong to an account: see the menu Account.</source>
        <translation>حيث لا تتيحها الخدمة، يبدأ المفتاح الجديد بما تقترحه الخدمة. تخص السياسات حسابًا بعينه: انظر قائمة «الحساب».</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>المظهر واللغة</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>اتباع النظام</translation>
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
        <source>Language</source>
        <translation>اللغة (Language)</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>The window tells of them in any case.</source>
        <translation>تبلّغ النافذة عنها في كل الأحوال.</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>مسح الحافظة بعد</translation>
    </message>
    <message>
        <source>Hide a revealed secret after</source>
        <translation>إخفاء القيمة السرية المعروضة بعد</translation>
    </message>
    <message>
        <source>Begin with the expiration</source>
        <translation>البدء بمدة الانتهاء</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Use this language</source>
        <translation>استخدام هذه اللغة</translation>
    </message>
    <message>
        <source>Tell of keys that end soon with a message of the desktop, too</source>
        <translation>الإبلاغ برسالة من سطح المكتب أيضًا عن المفاتيح التي تنتهي قريبًا</translation>
    </message>
</context>
<context>
    <name>keyturn::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Some work only on a page that offers what they do.</source>
        <translation>يعمل بعضها فقط في صفحة تتيح ما تفعله.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إغ&amp;لاق</translation>
    </message>
</context>
<context>
    <name>keyturn::Sidebar</name>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>keyturn::SidebarFold</name>
    <message>
        <source>&amp;Names in the sidebar</source>
        <translation>الأ&amp;سماء في الشريط الجانبي</translation>
    </message>
</context>
<context>
    <name>keyturn::StatePanel</name>
    <message>
        <source>Still waiting.</source>
        <translation>ما زال الانتظار جاريًا.</translation>
    </message>
</context>
<context>
    <name>keyturn::StatusChips</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>ينتهي قريبًا</translation>
    </message>
    <message>
        <source>This week</source>
        <comment>expires within 7 days</comment>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>expires</comment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>when it expires</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>حلّ محله آخر</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>اختفى</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>حُذف هنا</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Ends %1 – %2</source>
        <extracomment>a filter; %1 and %2 are the first and the last day of a week</extracomment>
        <translation>ينتهي %1 – %2</translation>
    </message>
</context>
<context>
    <name>keyturn::StatusLine</name>
    <message>
        <source>Still waiting.</source>
        <translation>ما زال الانتظار جاريًا.</translation>
    </message>
</context>
<context>
    <name>keyturn::SwapDialog</name>
    <message>
        <source>Swap in file</source>
        <translation>التبديل في ملف</translation>
    </message>
    <message>
        <source>Swap the key in this file?</source>
        <translation>تبديل المفتاح في هذا الملف؟</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>&amp;تبديل</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more place(s)</source>
        <translation>
            <numerusform>ولا مواضع أخرى</numerusform>
            <numerusform>وموضع واحد آخر</numerusform>
            <numerusform>وموضعان آخران</numerusform>
            <numerusform>و%Ln مواضع أخرى</numerusform>
            <numerusform>و%Ln موضعًا آخر</numerusform>
            <numerusform>و%Ln موضع آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not call it %1, as was noted.</source>
        <translation>لا يسميه الملف %1 كما دُوّن.</translation>
    </message>
    <message numerus="yes">
        <source>The old key is also part of %Ln longer word(s), which stay.</source>
        <translation>
            <numerusform>ليس المفتاح القديم جزءًا من أي كلمة أطول.</numerusform>
            <numerusform>المفتاح القديم أيضًا جزء من كلمة أطول تبقى كما هي.</numerusform>
            <numerusform>المفتاح القديم أيضًا جزء من كلمتين أطول تبقيان كما هما.</numerusform>
            <numerusform>المفتاح القديم أيضًا جزء من %Ln كلمات أطول تبقى كما هي.</numerusform>
            <numerusform>المفتاح القديم أيضًا جزء من %Ln كلمة أطول تبقى كما هي.</numerusform>
            <numerusform>المفتاح القديم أيضًا جزء من %Ln كلمة أطول تبقى كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines hold the old key; each of them is changed.</source>
        <translation>
            <numerusform>لا يوجد المفتاح القديم في أي سطر.</numerusform>
            <numerusform>سطر واحد يتضمن المفتاح القديم؛ سيُغيَّر.</numerusform>
            <numerusform>سطران يتضمنان المفتاح القديم؛ سيُغيَّر كلاهما.</numerusform>
            <numerusform>‏%Ln أسطر تتضمن المفتاح القديم؛ سيُغيَّر كل منها.</numerusform>
            <numerusform>‏%Ln سطرًا يتضمن المفتاح القديم؛ سيُغيَّر كل منها.</numerusform>
            <numerusform>‏%Ln سطر يتضمن المفتاح القديم؛ سيُغيَّر كل منها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::Switching</name>
    <message>
        <source>Unnamed (%1)</source>
        <extracomment>An organization that nobody has named: %1 is the beginning and end of its key</extracomment>
        <translation>بلا اسم (%1)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>الحسا&amp;ب</translation>
    </message>
    <message>
        <source>&amp;Connect an account…</source>
        <translation>ت&amp;وصيل حساب…</translation>
    </message>
    <message>
        <source>E&amp;xplore the sandbox</source>
        <translation>ا&amp;ستكشاف البيئة التجريبية</translation>
    </message>
    <message>
        <source>&amp;Edit this account…</source>
        <translation>ت&amp;حرير هذا الحساب…</translation>
    </message>
    <message>
        <source>&amp;Policy…</source>
        <translation>السياس&amp;ة…</translation>
    </message>
    <message>
        <source>Access &amp;review…</source>
        <translation>&amp;مراجعة الوصول…</translation>
    </message>
    <message>
        <source>&amp;Sign out…</source>
        <translation>تسجيل ال&amp;خروج…</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>اختيار حساب</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>لا حساب</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>لا شيء مفتوح</translation>
    </message>
    <message>
        <source>Connect one, or explore</source>
        <translation>صِل حسابًا، أو استكشف</translation>
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
        <translation>لم يعد %1 يقبل تسجيل الدخول هذا</translation>
    </message>
    <message>
        <source>What is shown was read before. Sign in again to go on.</source>
        <translation>المعروض قُرئ من قبل. سجّل الدخول مجددًا للمتابعة.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>تعذّر فتح %1: %2</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>عرض المجلد</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>تسجيل الخروج من %1؟</translation>
    </message>
    <message>
        <source>On the service its key goes on working until it is deleted there. You can remove it from your keychain, or keep it there as an entry of the vault.</source>
        <translation>يظل مفتاحه يعمل لدى الخدمة إلى أن يُحذف هناك. يمكنك إزالته من سلسلة مفاتيحك، أو الاحتفاظ به فيها إدخالًا في الخزنة.</translation>
    </message>
    <message>
        <source>On the service its key goes on working until it is deleted there. Signing out removes it from this computer.</source>
        <translation>يظل مفتاحه يعمل لدى الخدمة إلى أن يُحذف هناك. تسجيل الخروج يزيله من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Sign &amp;out and remove the key</source>
        <translation>تسجيل ال&amp;خروج وإزالة المفتاح</translation>
    </message>
    <message>
        <source>Sign out, &amp;keep it in the vault</source>
        <translation>تسجيل الخروج، مع ال&amp;حفظ في الخزنة</translation>
    </message>
    <message>
        <source>&amp;Stay signed in</source>
        <translation>إ&amp;بقاء الدخول مسجلًا</translation>
    </message>
    <message>
        <source>Still signed in: %1</source>
        <translation>ما زال الدخول مسجلًا: %1</translation>
    </message>
</context>
<context>
    <name>keyturn::TableWithDetails</name>
    <message>
        <source>Details beside the table</source>
        <translation>التفاصيل بجانب الجدول</translation>
    </message>
    <message>
        <source>Details of the selected row beside the table (Enter)</source>
        <translation>تفاصيل الصف المحدد بجانب الجدول (Enter)</translation>
    </message>
</context>
<context>
    <name>keyturn::TokenForm</name>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Left empty, no scope is sent.</source>
        <translation>إن تُرك فارغًا فلا يُرسل نطاق.</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>الن&amp;طاق</translation>
    </message>
    <message>
        <source>Put in the scope %1</source>
        <translation>أُدرج النطاق %1</translation>
    </message>
    <message>
        <source>Sub-organization</source>
        <translation>المؤسسة الفرعية</translation>
    </message>
    <message>
        <source>Choose one, or type the ID of another.</source>
        <translation>اختر واحدة، أو اكتب معرّف أخرى.</translation>
    </message>
    <message>
        <source>Su&amp;b-organization</source>
        <translation>المؤسسة ال&amp;فرعية</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The key&apos;s own organization (%1)</source>
        <translation>مؤسسة المفتاح نفسه (%1)</translation>
    </message>
    <message>
        <source>The key&apos;s own organization</source>
        <translation>مؤسسة المفتاح نفسه</translation>
    </message>
    <message>
        <source>%1, part of %2</source>
        <translation>‏%1، جزء من %2</translation>
    </message>
    <message>
        <source>The organizations could not be read. An ID can be typed.</source>
        <translation>تعذّرت قراءة المؤسسات. يمكن كتابة معرّف.</translation>
    </message>
    <message>
        <source>Reading the organizations…</source>
        <translation>تجري قراءة المؤسسات…</translation>
    </message>
    <message numerus="yes">
        <source>The key reaches %Ln organization(s). The ID of another can be typed.</source>
        <translation>
            <numerusform>لا يصل المفتاح إلى أي مؤسسة. يمكن كتابة معرّف أخرى.</numerusform>
            <numerusform>يصل المفتاح إلى مؤسسة واحدة. يمكن كتابة معرّف أخرى.</numerusform>
            <numerusform>يصل المفتاح إلى مؤسستين. يمكن كتابة معرّف أخرى.</numerusform>
            <numerusform>يصل المفتاح إلى %Ln مؤسسات. يمكن كتابة معرّف أخرى.</numerusform>
            <numerusform>يصل المفتاح إلى %Ln مؤسسة. يمكن كتابة معرّف أخرى.</numerusform>
            <numerusform>يصل المفتاح إلى %Ln مؤسسة. يمكن كتابة معرّف أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ID of an organization can be typed.</source>
        <translation>يمكن كتابة معرّف مؤسسة.</translation>
    </message>
    <message>
        <source>Use suggested sco&amp;pe</source>
        <translation>استخدام النطاق الم&amp;قترح</translation>
    </message>
</context>
<context>
    <name>keyturn::TokenPanel</name>
    <message>
        <source>Access token</source>
        <translation>رمز وصول</translation>
    </message>
    <message>
        <source>Made from the key by %1. The token is kept in memory only and is gone when you forget it, switch or quit.</source>
        <translation>يُنشئه %1 من المفتاح. يُحفظ الرمز المميز في الذاكرة فقط، ويختفي عند نسيانه أو التبديل أو الإنهاء.</translation>
    </message>
    <message>
        <source>Get access &amp;token</source>
        <translation>الحصول على رمز و&amp;صول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reveal the access token</source>
        <translation>كشف رمز الوصول</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>ن&amp;سخ</translation>
    </message>
    <message>
        <source>Copy the access token</source>
        <translation>نسخ رمز الوصول</translation>
    </message>
    <message>
        <source>Re&amp;new</source>
        <translation>ت&amp;جديد</translation>
    </message>
    <message>
        <source>F&amp;orget</source>
        <translation>نس&amp;يان</translation>
    </message>
    <message>
        <source>Use in code…</source>
        <translation>الاستخدام في الشيفرة…</translation>
    </message>
    <message>
        <source>Use the access token…</source>
        <translation>استخدام رمز الوصول…</translation>
    </message>
    <message>
        <source>This is not an organization ID</source>
        <translation>هذا ليس معرّف مؤسسة</translation>
    </message>
    <message>
        <source>An organization ID is a GUID: 32 digits and letters from a to f in five groups, such as 6f9619ff-8b86-d011-b42d-00c04fc964ff.</source>
        <translation>معرّف المؤسسة هو GUID: 32 من الأرقام والحروف من a إلى f في خمس مجموعات، مثل 6f9619ff-8b86-d011-b42d-00c04fc964ff.</translation>
    </message>
    <message>
        <source>Choose one from the list, or type an ID without spaces.</source>
        <translation>اختر واحدة من القائمة، أو اكتب معرّفًا بلا مسافات.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>يجري سؤال %1…</translation>
    </message>
    <message>
        <source>Asking whom the token is for…</source>
        <translation>يجري السؤال لمن الرمز المميز…</translation>
    </message>
    <message>
        <source>The token that you have stays as it is.</source>
        <translation>الرمز المميز الذي لديك يبقى كما هو.</translation>
    </message>
    <message>
        <source>For the key&apos;s own organization</source>
        <translation>لمؤسسة المفتاح نفسه</translation>
    </message>
    <message>
        <source>For the key&apos;s own organization, %1</source>
        <translation>لمؤسسة المفتاح نفسه، %1</translation>
    </message>
    <message>
        <source>Confirmed: %1 says that it is for %2</source>
        <translation>مؤكد: يقول %1 إنه لـ %2</translation>
    </message>
    <message>
        <source>Not confirmed: %1 does not list %2 for this token</source>
        <translation>غير مؤكد: لا يسرد %1 ‏%2 لهذا الرمز المميز</translation>
    </message>
    <message>
        <source>Unknown whether it is for %2: %1 did not say so clearly</source>
        <translation>لا يُعرف هل هو لـ %2: لم يذكر %1 ذلك بوضوح</translation>
    </message>
    <message>
        <source>End unknown: %1 did not say</source>
        <translation>الانتهاء غير معروف: لم يذكره %1</translation>
    </message>
    <message>
        <source>Ends in %1 (%2)</source>
        <comment>time left, moment</comment>
        <translation>ينتهي بعد %1 (%2)</translation>
    </message>
    <message>
        <source>Ended at %1</source>
        <translation>انتهى في %1</translation>
    </message>
    <message>
        <source>Copy failed: the value is selected, press Ctrl+C</source>
        <translation>أخفق النسخ: القيمة محددة، اضغط Ctrl+C</translation>
    </message>
</context>
<context>
    <name>keyturn::UnknownPane</name>
    <message>
        <source>Candidates</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>النظر مج&amp;ددًا</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>لي&amp;س الآن</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغ&amp;لاق</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>الا&amp;حتفاظ به</translation>
    </message>
    <message>
        <source>&amp;I have looked</source>
        <translation>نظر&amp;ت</translation>
    </message>
</context>
<context>
    <name>keyturn::UseDialog</name>
    <message>
        <source>Use in code</source>
        <translation>الاستخدام في الشيفرة</translation>
    </message>
    <message>
        <source>No snippets</source>
        <translation>لا مقتطفات</translation>
    </message>
    <message>
        <source>The profile of this service has none. The value can still be saved to a file.</source>
        <translation>ليس في ملف تعريف هذه الخدمة أي مقتطف. يمكن مع ذلك حفظ القيمة في ملف.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>المقتطفات</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>المقتطف</translation>
    </message>
    <message>
        <source>Show the real &amp;value</source>
        <translation>عرض ال&amp;قيمة الحقيقية</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Save to file…</source>
        <translation>&amp;حفظ في ملف…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إغ&amp;لاق</translation>
    </message>
    <message>
        <source>Reading the value: your keychain may ask to be unlocked…</source>
        <translation>تجري قراءة القيمة: قد تطلب سلسلة مفاتيحك فتح القفل…</translation>
    </message>
    <message>
        <source>The value is masked. Show the real value to copy this line, or save it to a file.</source>
        <translation>القيمة محجوبة. اعرض القيمة الحقيقية لنسخ هذا السطر، أو احفظها في ملف.</translation>
    </message>
    <message>
        <source>Copied. The text names the variable %1, the value is not in it.</source>
        <translation>نُسخ. يذكر النص المتغير %1، وليست القيمة فيه.</translation>
    </message>
    <message>
        <source>Copy failed</source>
        <translation>أخفق النسخ</translation>
    </message>
    <message>
        <source>Another program took the clipboard. Nothing of it is there. Try again.</source>
        <translation>أخذ برنامج آخر الحافظة. لا شيء منه هناك. حاول مجددًا.</translation>
    </message>
    <message>
        <source>Save to file</source>
        <translation>حفظ في ملف</translation>
    </message>
    <message>
        <source>%1 is in this file already.</source>
        <translation>‏%1 في هذا الملف من قبل.</translation>
    </message>
    <message>
        <source>%1
Its value there would be replaced. Everything else stays.</source>
        <translation>‏%1
ستُستبدل قيمته هناك. ويبقى كل ما عداها.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>ا&amp;ستبدال</translation>
    </message>
    <message>
        <source>%1 is in %2. Keep that file out of version control.</source>
        <translation>‏%1 في %2. أبقِ ذلك الملف خارج التحكم بالإصدارات.</translation>
    </message>
    <message>
        <source>Others on this computer could read the file; now only you can.</source>
        <translation>كان في وسع آخرين على هذا الحاسوب قراءة الملف؛ أما الآن فأنت وحدك.</translation>
    </message>
    <message>
        <source>This disk knows no permissions: others may be able to read it.</source>
        <translation>لا يعرف هذا القرص الأذونات: قد يكون في وسع آخرين قراءته.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultActions</name>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>كشف</translation>
    </message>
    <message>
        <source>Use in code…</source>
        <translation>الاستخدام في الشيفرة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Re&amp;veal…</source>
        <translation>&amp;كشف…</translation>
    </message>
    <message>
        <source>&amp;Use in code…</source>
        <translation>الا&amp;ستخدام في الشيفرة…</translation>
    </message>
    <message>
        <source>Ro&amp;tate…</source>
        <translation>ت&amp;دوير…</translation>
    </message>
    <message>
        <source>Veri&amp;fy</source>
        <translation>الت&amp;حقق</translation>
    </message>
    <message>
        <source>Veri&amp;fy %L1</source>
        <translation>الت&amp;حقق من %L1</translation>
    </message>
    <message>
        <source>Show in &amp;list</source>
        <translation>ال&amp;عرض في القائمة</translation>
    </message>
    <message>
        <source>Show its &amp;history</source>
        <translation>عرض تا&amp;ريخه</translation>
    </message>
    <message>
        <source>Add to c&amp;alendar…</source>
        <translation>إ&amp;ضافة إلى التقويم…</translation>
    </message>
    <message>
        <source>Expiry &amp;planner…</source>
        <translation>م&amp;خطط الانتهاء…</translation>
    </message>
    <message>
        <source>Local &amp;name</source>
        <translation>الاسم &amp;المحلي</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;تحرير…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>Re&amp;move %L1…</source>
        <translation>إ&amp;زالة %L1…</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>الأعمد&amp;ة</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultConditions</name>
    <message>
        <source>One entry is not in the keychain any more</source>
        <translation>إدخال واحد لم يعد في سلسلة المفاتيح</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are not in the keychain any more</source>
        <translation>
            <numerusform>كل الإدخالات في سلسلة المفاتيح</numerusform>
            <numerusform>إدخال واحد لم يعد في سلسلة المفاتيح</numerusform>
            <numerusform>إدخالان لم يعودا في سلسلة المفاتيح</numerusform>
            <numerusform>‏%Ln إدخالات لم تعد في سلسلة المفاتيح</numerusform>
            <numerusform>‏%Ln إدخالًا لم تعد في سلسلة المفاتيح</numerusform>
            <numerusform>‏%Ln إدخال لم تعد في سلسلة المفاتيح</numerusform>
        </translation>
    </message>
    <message>
        <source>Something other than Keyturn has removed what belongs to it. Import it again where you still have it, or take it off the list.</source>
        <translation>أزال شيء غير Keyturn ما يخصه. استورده مجددًا من حيث ما زال لديك، أو ارفعه من القائمة.</translation>
    </message>
    <message>
        <source>One entry has changed in the keychain</source>
        <translation>إدخال واحد تغيّر في سلسلة المفاتيح</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have changed in the keychain</source>
        <translation>
            <numerusform>لم يتغيّر أي إدخال في سلسلة المفاتيح</numerusform>
            <numerusform>إدخال واحد تغيّر في سلسلة المفاتيح</numerusform>
            <numerusform>إدخالان تغيّرا في سلسلة المفاتيح</numerusform>
            <numerusform>‏%Ln إدخالات تغيّرت في سلسلة المفاتيح</numerusform>
            <numerusform>‏%Ln إدخالًا تغيّرت في سلسلة المفاتيح</numerusform>
            <numerusform>‏%Ln إدخال تغيّرت في سلسلة المفاتيح</numerusform>
        </translation>
    </message>
    <message>
        <source>Something other than Keyturn has put another value there. Verify it, or import the right one and remove this one.</source>
        <translation>وضع شيء غير Keyturn قيمة أخرى هناك. تحقق منها، أو استورد القيمة الصحيحة وأزل هذه.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرضه</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Take off the list…</source>
        <translation>الرفع من القائمة…</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultDelegate</name>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Being rotated</source>
        <translation>قيد التدوير</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>حلّ محله آخر</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultFilters</name>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Any condition</source>
        <translation>أي وضع</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>لم يجرِ التحقق قط</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>أي خدمة</translation>
    </message>
    <message>
        <source>Any organization</source>
        <translation>أي مؤسسة</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultMessages</name>
    <message>
        <source>Try again…</source>
        <translation>إعادة المحاولة…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Take it off the list…</source>
        <translation>رفعه من القائمة…</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>عرض الكل…</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultModel</name>
    <message>
        <source>Not in the keychain any more</source>
        <translation>لم يعد في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Changed in the keychain</source>
        <translation>تغيّر في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>حلّ محله آخر</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>اختفى</translation>
    </message>
    <message>
        <source>Keyturn signs in with it</source>
        <translation>يسجّل Keyturn الدخول به</translation>
    </message>
    <message>
        <source>being rotated</source>
        <translation>قيد التدوير</translation>
    </message>
    <message>
        <source>looks like another name</source>
        <translation>يبدو مثل اسم آخر</translation>
    </message>
    <message>
        <source>Replaced %1.</source>
        <translation>حلّ محله آخر %1.</translation>
    </message>
    <message>
        <source>The service does not list it any more, as seen %1.</source>
        <extracomment>%1 is &quot;3 minutes ago&quot;</extracomment>
        <translation>لم تعد الخدمة تسرده، كما شوهد %1.</translation>
    </message>
    <message>
        <source>Keyturn signs in with it.</source>
        <translation>يسجّل Keyturn الدخول به.</translation>
    </message>
    <message>
        <source>This key is being rotated.</source>
        <translation>هذا المفتاح قيد التدوير.</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>الوسوم: %1</translation>
    </message>
    <message>
        <source>The name holds characters that cannot be seen. They are shown as their codes.</source>
        <translation>في الاسم محارف لا تُرى. تُعرض بأرقامها.</translation>
    </message>
    <message>
        <source>Another name in the vault looks the same, but is written with other characters. Compare their details.</source>
        <translation>يبدو اسم آخر في الخزنة مطابقًا، لكنه مكتوب بمحارف أخرى. قارن تفاصيلهما.</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>جميع المؤسسات</translation>
    </message>
    <message>
        <source>Organization unknown</source>
        <translation>المؤسسة غير معروفة</translation>
    </message>
    <message>
        <source>Key ID: %1</source>
        <translation>معرّف المفتاح: %1</translation>
    </message>
    <message>
        <source>Stored %1</source>
        <comment>on a date</comment>
        <translation>خُزّن %1</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>بلا مالك</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>المالك: %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <comment>on a date</comment>
        <translation>ينتهي %1</translation>
    </message>
    <message>
        <source>Expiry unknown</source>
        <translation>الانتهاء غير معروف</translation>
    </message>
    <message>
        <source>Nobody told Keyturn when it expires.</source>
        <translation>لم يُبلَّغ Keyturn متى ينتهي.</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>لم يجرِ التحقق قط</translation>
    </message>
    <message>
        <source>Keyturn has not asked the service about it yet.</source>
        <translation>لم يسأل Keyturn الخدمة عنه بعد.</translation>
    </message>
    <message>
        <source>Scopes: %1</source>
        <translation>النطاقات: %1</translation>
    </message>
    <message>
        <source>Organizations: %1</source>
        <translation>المؤسسات: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a status, then &quot;Verified 3 minutes ago&quot; or &quot;Never verified&quot;</extracomment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>أين يعمل</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>جرى التحقق</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>خُزّن</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>يُستخدم في</translation>
    </message>
    <message>
        <source>%1 · all organizations</source>
        <extracomment>Where a token works; %1 is a service</extracomment>
        <translation>‏%1 · جميع المؤسسات</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Where a key works; %1 is a service, %2 an organization</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All</source>
        <comment>organizations</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>يجري الفحص…</translation>
    </message>
    <message>
        <source>Not in the keychain</source>
        <translation>ليس في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Replaced %1</source>
        <extracomment>%1 is &quot;3 days ago&quot;</extracomment>
        <translation>حلّ محله آخر %1</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>verified</comment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>End not confirmed</source>
        <translation>الانتهاء غير مؤكد</translation>
    </message>
    <message>
        <source>Another end than asked for</source>
        <translation>انتهاء غير المطلوب</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Keyturn has just made this key, but a list of the service that was read since does not have it.</source>
        <translation>أنشأ Keyturn هذا المفتاح للتو، لكن قائمة للخدمة قُرئت بعد ذلك لا تتضمنه.</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultPage</name>
    <message>
        <source>Vault</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>Keys kept in this computer&apos;s keychain. Keyturn&apos;s own files hold none of them.</source>
        <translation>مفاتيح محفوظة في سلسلة مفاتيح هذا الحاسوب. ليس في ملفات Keyturn أي منها.</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>التحقق من الكل</translation>
    </message>
    <message>
        <source>Verify every entry that is shown</source>
        <translation>التحقق من كل إدخال معروض</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Vault list</source>
        <translation>قائمة الخزنة</translation>
    </message>
    <message>
        <source>Nothing in the vault yet</source>
        <translation>لا شيء في الخزنة بعد</translation>
    </message>
    <message>
        <source>What you create in Keyturn is kept here, and so is what you import.</source>
        <translation>ما تنشئه في Keyturn يُحفظ هنا، وكذلك ما تستورده.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Nothing in the vault matches the search and the filter.</source>
        <translation>لا شيء في الخزنة يطابق البحث والتصفية.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>The vault&apos;s list could not be read</source>
        <translation>تعذّرت قراءة قائمة الخزنة</translation>
    </message>
    <message>
        <source>Your keys are still in the keychain, but Keyturn cannot read its own file that says which.</source>
        <translation>ما زالت مفاتيحك في سلسلة المفاتيح، لكن لا يمكن لـ Keyturn قراءة ملفه الذي يذكر أيها هي.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Removed from the vault</source>
        <translation>أُزيل من الخزنة</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln entries</source>
        <translation>
            <numerusform>لم يُزَل أي إدخال</numerusform>
            <numerusform>أُزيل إدخال واحد</numerusform>
            <numerusform>أُزيل إدخالان</numerusform>
            <numerusform>أُزيلت %Ln إدخالات</numerusform>
            <numerusform>أُزيل %Ln إدخالًا</numerusform>
            <numerusform>أُزيل %Ln إدخال</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>Enter a name</source>
        <translation>أدخل اسمًا</translation>
    </message>
    <message>
        <source>You will see this name in the vault. The old name stays.</source>
        <translation>سترى هذا الاسم في الخزنة. يبقى الاسم القديم.</translation>
    </message>
    <message>
        <source>Local name changed</source>
        <translation>تغيّر الاسم المحلي</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The new name could not be kept: “%1”</source>
        <translation>تعذّر حفظ الاسم الجديد: «%1»</translation>
    </message>
    <message>
        <source>Keyturn cannot write its own list. The old name stays.</source>
        <translation>لا يمكن لـ Keyturn كتابة قائمته. يبقى الاسم القديم.</translation>
    </message>
</context>
<context>
    <name>keyturn::VaultStatus</name>
    <message>
        <source>Looked at one entry</source>
        <translation>نُظر في إدخال واحد</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln entries</source>
        <translation>
            <numerusform>لم يُنظر في أي إدخال</numerusform>
            <numerusform>نُظر في إدخال واحد</numerusform>
            <numerusform>نُظر في إدخالين</numerusform>
            <numerusform>نُظر في %Ln إدخالات</numerusform>
            <numerusform>نُظر في %Ln إدخالًا</numerusform>
            <numerusform>نُظر في %Ln إدخال</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is lost</source>
        <translation>ضاع واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are lost</source>
        <translation>
            <numerusform>لم يضِع شيء</numerusform>
            <numerusform>ضاع واحد</numerusform>
            <numerusform>ضاع اثنان</numerusform>
            <numerusform>ضاعت %Ln</numerusform>
            <numerusform>ضاعت %Ln</numerusform>
            <numerusform>ضاعت %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>1 has changed</source>
        <translation>تغيّر واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have changed</source>
        <translation>
            <numerusform>لم يتغيّر شيء</numerusform>
            <numerusform>تغيّر واحد</numerusform>
            <numerusform>تغيّر اثنان</numerusform>
            <numerusform>تغيّرت %Ln</numerusform>
            <numerusform>تغيّرت %Ln</numerusform>
            <numerusform>تغيّرت %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is lost or changed</source>
        <translation>لم يضِع شيء ولم يتغيّر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;Looked at 12 entries: 1 is lost, 1 has changed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>لا مفاتيح</numerusform>
            <numerusform>مفتاح واحد</numerusform>
            <numerusform>مفتاحان</numerusform>
            <numerusform>‏%Ln مفاتيح</numerusform>
            <numerusform>‏%Ln مفتاحًا</numerusform>
            <numerusform>‏%Ln مفتاح</numerusform>
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
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>واحد محدد</numerusform>
            <numerusform>اثنان محددان</numerusform>
            <numerusform>‏%Ln محددة</numerusform>
            <numerusform>‏%Ln محددة</numerusform>
            <numerusform>‏%Ln محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing %L1 of %L2…</source>
        <translation>تجري إزالة %L1 من %L2…</translation>
    </message>
    <message>
        <source>Cancelling after this one…</source>
        <translation>يُلغى بعد هذا…</translation>
    </message>
    <message>
        <source>Keychain ready</source>
        <translation>سلسلة المفاتيح جاهزة</translation>
    </message>
    <message>
        <source>Keychain not looked at yet</source>
        <translation>لم يُنظر في سلسلة المفاتيح بعد</translation>
    </message>
    <message>
        <source>Verifying %L1 of %L2…</source>
        <translation>يجري التحقق من %L1 من %L2…</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>يجري النظر في سلسلة المفاتيح…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>لا شيء معروض</numerusform>
            <numerusform>واحد معروض</numerusform>
            <numerusform>اثنان معروضان</numerusform>
            <numerusform>‏%Ln معروضة</numerusform>
            <numerusform>‏%Ln معروضة</numerusform>
            <numerusform>‏%Ln معروضة</numerusform>
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
            <numerusform>ولا شيء آخر.</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و%Ln أخرى.</numerusform>
            <numerusform>و%Ln أخرى.</numerusform>
            <numerusform>و%Ln أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 could not be verified</source>
        <translation>تعذّر التحقق من %L1 من %L2</translation>
    </message>
</context>
<context>
    <name>keyturn::WelcomePage</name>
    <message>
        <source>Welcome to Keyturn</source>
        <translation>مرحبًا بك في Keyturn</translation>
    </message>
    <message>
        <source>Create, keep and check API keys and tokens. An API key acts for one organization; a personal access token works in all of yours and names one with each request.</source>
        <translation>أنشئ مفاتيح API والرموز المميزة واحفظها وافحصها. يعمل مفتاح API باسم مؤسسة واحدة؛ ويعمل رمز الوصول الشخصي في جميع مؤسساتك ويسمّي إحداها مع كل طلب.</translation>
    </message>
    <message>
        <source>Explore the sandbox</source>
        <translation>استكشاف البيئة التجريبية</translation>
    </message>
    <message>
        <source>Sample accounts and keys. Nothing leaves this computer.</source>
        <translation>حسابات ومفاتيح نموذجية. لا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>توصيل حساب</translation>
    </message>
    <message>
        <source>Sign in with an API key or a token that you already have.</source>
        <translation>سجّل الدخول بمفتاح API أو رمز مميز لديك من قبل.</translation>
    </message>
    <message>
        <source>Import a key</source>
        <translation>استيراد مفتاح</translation>
    </message>
    <message>
        <source>Keep a secret in the keychain and find it again.</source>
        <translation>احفظ سرًا في سلسلة المفاتيح واعثر عليه مجددًا.</translation>
    </message>
</context>
<context>
    <name>policytext</name>
    <message>
        <source>Your policy wants names like %1.</source>
        <extracomment>%1 is a pattern like team-*</extracomment>
        <translation>تريد سياستك أسماء مثل %1.</translation>
    </message>
    <message>
        <source>Your policy wants keys to expire.</source>
        <translation>تريد سياستك أن تنتهي المفاتيح.</translation>
    </message>
    <message numerus="yes">
        <source>Your policy allows at most %Ln days.</source>
        <translation>
            <numerusform>لا تسمح سياستك بأي يوم.</numerusform>
            <numerusform>تسمح سياستك بيوم واحد على الأكثر.</numerusform>
            <numerusform>تسمح سياستك بيومين على الأكثر.</numerusform>
            <numerusform>تسمح سياستك بـ %Ln أيام على الأكثر.</numerusform>
            <numerusform>تسمح سياستك بـ %Ln يومًا على الأكثر.</numerusform>
            <numerusform>تسمح سياستك بـ %Ln يوم على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your policy wants an owner.</source>
        <translation>تريد سياستك مالكًا.</translation>
    </message>
</context>
<context>
    <name>reconciliationtext</name>
    <message>
        <source>The key was probably created</source>
        <translation>الأرجح أن المفتاح أُنشئ</translation>
    </message>
    <message>
        <source>This is new in the list and has the same name. Its secret is lost: select it to delete it, or keep it if it is somebody else&apos;s.</source>
        <translation>هذا جديد في القائمة وله الاسم نفسه. ضاع سره: حدّده لحذفه، أو أبقِه إن كان لغيرك.</translation>
    </message>
    <message>
        <source>Looking for the key in the list…</source>
        <translation>يجري البحث عن المفتاح في القائمة…</translation>
    </message>
    <message>
        <source>The list cannot be read either</source>
        <translation>لا يمكن قراءة القائمة أيضًا</translation>
    </message>
    <message>
        <source>Whether it was created stays unknown. Look again later.</source>
        <translation>يبقى غير معروف هل أُنشئ. انظر مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>The key is not in the part of the list that can be read</source>
        <translation>المفتاح ليس في الجزء الذي يمكن قراءته من القائمة</translation>
    </message>
    <message>
        <source>Keyturn can read only a part of %1&apos;s list, so whether it was created stays unknown. Look for the name on the service&apos;s own page before you try again.</source>
        <translation>لا يمكن لـ Keyturn إلا قراءة جزء من قائمة %1، فيبقى غير معروف هل أُنشئ. ابحث عن الاسم في صفحة الخدمة نفسها قبل أن تحاول مجددًا.</translation>
    </message>
    <message>
        <source>The key is not in the list</source>
        <translation>المفتاح ليس في القائمة</translation>
    </message>
    <message>
        <source>The list was read several times since. The key was most probably not created; you can try again.</source>
        <translation>قُرئت القائمة عدة مرات منذ ذلك الحين. الأرجح كثيرًا أن المفتاح لم يُنشأ؛ يمكنك المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 · %2 · created %3</source>
        <extracomment>name, id and date of creation</extracomment>
        <translation>‏%1 · %2 · أُنشئ %3</translation>
    </message>
</context>
<context>
    <name>timetext</name>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
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
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>inside a sentence</comment>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>inside a sentence</comment>
        <translation>غدًا</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired today</source>
        <translation>انتهى اليوم</translation>
    </message>
    <message>
        <source>Expired yesterday</source>
        <translation>انتهى أمس</translation>
    </message>
    <message numerus="yes">
        <source>Expired %Ln days ago</source>
        <translation>
            <numerusform>انتهى اليوم</numerusform>
            <numerusform>انتهى قبل يوم واحد</numerusform>
            <numerusform>انتهى قبل يومين</numerusform>
            <numerusform>انتهى قبل %Ln أيام</numerusform>
            <numerusform>انتهى قبل %Ln يومًا</numerusform>
            <numerusform>انتهى قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>ينتهي اليوم</translation>
    </message>
    <message>
        <source>Expires tomorrow</source>
        <translation>ينتهي غدًا</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %Ln days</source>
        <translation>
            <numerusform>ينتهي اليوم</numerusform>
            <numerusform>ينتهي بعد يوم واحد</numerusform>
            <numerusform>ينتهي بعد يومين</numerusform>
            <numerusform>ينتهي بعد %Ln أيام</numerusform>
            <numerusform>ينتهي بعد %Ln يومًا</numerusform>
            <numerusform>ينتهي بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Active until %1</source>
        <comment>a date</comment>
        <translation>نشط حتى %1</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>لا ينتهي أبدًا</translation>
    </message>
    <message>
        <source>End unknown</source>
        <translation>الانتهاء غير معروف</translation>
    </message>
    <message>
        <source>Unknown origin</source>
        <translation>المصدر غير معروف</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>حلّ محله آخر</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>اختفى</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Asked for %1, not confirmed</source>
        <comment>a date</comment>
        <translation>المطلوب: %1، غير مؤكد</translation>
    </message>
    <message>
        <source>Asked never to expire, not confirmed</source>
        <translation>طُلب ألا ينتهي أبدًا، غير مؤكد</translation>
    </message>
    <message>
        <source>%1, asked for %2</source>
        <extracomment>%1 is &quot;Never expires&quot; or when it expires, %2 a date</extracomment>
        <translation>‏%1، والمطلوب %2</translation>
    </message>
    <message>
        <source>%1, asked never to expire</source>
        <extracomment>%1 says when it expires</extracomment>
        <translation>‏%1، والمطلوب ألا ينتهي أبدًا</translation>
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
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
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
        <translation>‏%1، %2، %3</translation>
    </message>
    <message>
        <source>%1, %2 (your time zone, %3), %4</source>
        <comment>date, time, time zone such as UTC+1, &quot;in 90 days&quot;</comment>
        <translation>‏%1، %2 (منطقتك الزمنية، %3)، %4</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>date, time, &quot;in 90 days&quot;</comment>
        <translation>‏%1، %2، %3</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>قبل لحظة</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>قبل دقيقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>قبل أقل من دقيقة</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>قبل ساعة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>قبل أقل من ساعة</numerusform>
            <numerusform>قبل ساعة واحدة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>never</source>
        <comment>inside a sentence</comment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>the ends of a key before and after a change</extracomment>
        <translation>من %1 إلى %2</translation>
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
        <translation>ليس في القائمة بعد</translation>
    </message>
</context>
</TS>
