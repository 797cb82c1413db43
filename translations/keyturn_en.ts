<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CheckText</name>
    <message numerus="yes">
        <source>%n cannot be verified</source>
        <translation>
            <numerusform>%n cannot be verified</numerusform>
            <numerusform>%n cannot be verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work</source>
        <comment>of the entries that were verified</comment>
        <translation>
            <numerusform>%n works</numerusform>
            <numerusform>%n work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n expired</numerusform>
            <numerusform>%n expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not allowed</source>
        <translation>
            <numerusform>%n not allowed</numerusform>
            <numerusform>%n not allowed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be reached</source>
        <translation>
            <numerusform>%n could not be reached</numerusform>
            <numerusform>%n could not be reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gave no clear answer</source>
        <translation>
            <numerusform>%n gave no clear answer</numerusform>
            <numerusform>%n gave no clear answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not asked about: their servers are not known</source>
        <translation>
            <numerusform>%n were not asked about: their servers are not known</numerusform>
            <numerusform>%n were not asked about: their servers are not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletionText</name>
    <message numerus="yes">
        <source>%n were gone already</source>
        <translation>
            <numerusform>%n was gone already</numerusform>
            <numerusform>%n were gone already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>The server asks to wait %n second(s).</source>
        <translation>
            <numerusform>The server asks to wait %n second.</numerusform>
            <numerusform>The server asks to wait %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new one holds %n entries of the vault, from what could still be read and from the copy of %1. What changed after that may be missing.</source>
        <translation>
            <numerusform>The new one holds %n entry of the vault, from what could still be read and from the copy of %1. What changed after that may be missing.</numerusform>
            <numerusform>The new one holds %n entries of the vault, from what could still be read and from the copy of %1. What changed after that may be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new one holds the %n entries of the vault that could still be read. Others may be missing.</source>
        <translation>
            <numerusform>The new one holds the %n entry of the vault that could still be read. Others may be missing.</numerusform>
            <numerusform>The new one holds the %n entries of the vault that could still be read. Others may be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its version number is that of a newer Keyturn, or damaged; everything else in it is sound. The file was set aside as %1, and the new one holds the same sign-ins and the same %n entries of the vault.</source>
        <translation>
            <numerusform>Its version number is that of a newer Keyturn, or damaged; everything else in it is sound. The file was set aside as %1, and the new one holds the same sign-ins and the same %n entry of the vault.</numerusform>
            <numerusform>Its version number is that of a newer Keyturn, or damaged; everything else in it is sound. The file was set aside as %1, and the new one holds the same sign-ins and the same %n entries of the vault.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new one has %n accounts; connect again what is missing.</source>
        <translation>
            <numerusform>The new one has %n account; connect again what is missing.</numerusform>
            <numerusform>The new one has %n accounts; connect again what is missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n of them are not shown yet.</source>
        <extracomment>of the keys that are not imported when the dialog is closed</extracomment>
        <translation>
            <numerusform>%n of them is not shown yet.</numerusform>
            <numerusform>%n of them are not shown yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindText</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderText</name>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::ActivityPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entries</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::ActivityVerification</name>
    <message numerus="yes">
        <source>%n entries were looked at.</source>
        <translation>
            <numerusform>%n entries were looked at.</numerusform>
            <numerusform>%n entries were looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::CalendarExport</name>
    <message numerus="yes">
        <source>The ends of %n keys were written</source>
        <translation>
            <numerusform>The end of %n key was written</numerusform>
            <numerusform>The ends of %n keys were written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::CopyStatus</name>
    <message numerus="yes">
        <source>Copied, clears in %n s</source>
        <translation>
            <numerusform>Copied, clears in %n s</numerusform>
            <numerusform>Copied, clears in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialsPage</name>
    <message numerus="yes">
        <source>%n expired or expiring soon</source>
        <translation>
            <numerusform>%n expired or expiring soon</numerusform>
            <numerusform>%n expired or expiring soon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::EntryRemoval</name>
    <message numerus="yes">
        <source>%n entries were not removed</source>
        <translation>
            <numerusform>%n entries were not removed</numerusform>
            <numerusform>%n entries were not removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::ExpiryNotice</name>
    <message numerus="yes">
        <source>%n will have expired</source>
        <translation>
            <numerusform>%n will have expired</numerusform>
            <numerusform>%n will have expired</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::ExpiryPicker</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::LeftOutList</name>
    <message numerus="yes">
        <source>Left out: %n row(s).</source>
        <translation>
            <numerusform>Left out: %n row.</numerusform>
            <numerusform>Left out: %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::ListExport</name>
    <message numerus="yes">
        <source>%n rows were exported</source>
        <translation>
            <numerusform>%n rows were exported</numerusform>
            <numerusform>%n rows were exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::ListFooter</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::ListMessages</name>
    <message numerus="yes">
        <source>Keyturn tries again in %n s.</source>
        <translation>
            <numerusform>Keyturn tries again in %n s.</numerusform>
            <numerusform>Keyturn tries again in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n s.</source>
        <translation>
            <numerusform>You can try again in %n s.</numerusform>
            <numerusform>You can try again in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of this list cannot be shown</source>
        <translation>
            <numerusform>%n row of this list cannot be shown</numerusform>
            <numerusform>%n rows of this list cannot be shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not list %n row(s) that were there %2. All of them may have been deleted, or this answer may be wrong. Below is the last list.</source>
        <extracomment>%1 is the name of a service, %2 an age like &quot;3 minutes ago&quot;</extracomment>
        <translation>
            <numerusform>%1 did not list %n row that was there %2. This row may have been deleted, or this answer may be wrong. Below is the last list.</numerusform>
            <numerusform>%1 did not list %n rows that were there %2. All of them may have been deleted, or this answer may be wrong. Below is the last list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::ListNews</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::OriginQuestion</name>
    <message numerus="yes">
        <source>After this one, %n more are asked about.</source>
        <translation>
            <numerusform>After this one, %n more is asked about.</numerusform>
            <numerusform>After this one, %n more are asked about.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n…</source>
        <translation>
            <numerusform>All %n…</numerusform>
            <numerusform>All %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n are &amp;mine</source>
        <translation>
            <numerusform>All %n are &amp;mine</numerusform>
            <numerusform>All %n are &amp;mine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n are a &amp;colleague&apos;s</source>
        <translation>
            <numerusform>All %n are a &amp;colleague&apos;s</numerusform>
            <numerusform>All %n are a &amp;colleague&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Investigate all %n</source>
        <translation>
            <numerusform>&amp;Investigate all %n</numerusform>
            <numerusform>&amp;Investigate all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::PlannerDialog</name>
    <message numerus="yes">
        <source>%n keys end in the next twelve months.</source>
        <translation>
            <numerusform>%n key ends in the next twelve months.</numerusform>
            <numerusform>%n keys end in the next twelve months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys end</source>
        <translation>
            <numerusform>%n key ends</numerusform>
            <numerusform>%n keys end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on a weekend</source>
        <translation>
            <numerusform>%n on a weekend</numerusform>
            <numerusform>%n on a weekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::ProgramNotices</name>
    <message numerus="yes">
        <source>%n service file(s) cannot be used</source>
        <translation>
            <numerusform>%n service file cannot be used</numerusform>
            <numerusform>%n service files cannot be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keychain holds %n key(s) that are in no list</source>
        <translation>
            <numerusform>The keychain holds %n key that is in no list</numerusform>
            <numerusform>The keychain holds %n keys that are in no list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) added to the vault</source>
        <translation>
            <numerusform>%n key added to the vault</numerusform>
            <numerusform>%n keys added to the vault</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be added to the vault</source>
        <translation>
            <numerusform>%n key could not be added to the vault</numerusform>
            <numerusform>%n keys could not be added to the vault</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::RemovalQuestion</name>
    <message numerus="yes">
        <source>Remove %n entries from the vault?</source>
        <translation>
            <numerusform>Remove %n entry from the vault?</numerusform>
            <numerusform>Remove %n entries from the vault?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keyturn is signed in with %n of those that you selected: they stay. Sign out first to remove them.</source>
        <translation>
            <numerusform>Keyturn is signed in with %n of those that you selected: they stay. Sign out first to remove them.</numerusform>
            <numerusform>Keyturn is signed in with %n of those that you selected: they stay. Sign out first to remove them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::ReviewDialog</name>
    <message numerus="yes">
        <source>Delete %n keys</source>
        <translation>
            <numerusform>Delete %n key</numerusform>
            <numerusform>Delete %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::RotateDialog</name>
    <message numerus="yes">
        <source>%n place(s) that were noted were not ticked.</source>
        <translation>
            <numerusform>%n place that was noted was not ticked.</numerusform>
            <numerusform>%n places that were noted were not ticked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::RotateRetiring</name>
    <message numerus="yes">
        <source>%n places still use the old key.</source>
        <translation>
            <numerusform>%n place still uses the old key.</numerusform>
            <numerusform>%n places still use the old key.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::RotationNotice</name>
    <message numerus="yes">
        <source>%n keys are being rotated</source>
        <translation>
            <numerusform>%n key is being rotated</numerusform>
            <numerusform>%n keys are being rotated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::RowActions</name>
    <message numerus="yes">
        <source>Copied %n key IDs</source>
        <translation>
            <numerusform>Copied %n key ID</numerusform>
            <numerusform>Copied %n key IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied “%1”, clears in %n s</source>
        <translation>
            <numerusform>Copied “%1”, clears in %n s</numerusform>
            <numerusform>Copied “%1”, clears in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n names</source>
        <translation>
            <numerusform>Copied %n name</numerusform>
            <numerusform>Copied %n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::SwapDialog</name>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>and %n more place</numerusform>
            <numerusform>and %n more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The old key is also part of %n longer word(s), which stay.</source>
        <translation>
            <numerusform>The old key is also part of %n longer word, which stays.</numerusform>
            <numerusform>The old key is also part of %n longer words, which stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::TokenForm</name>
    <message numerus="yes">
        <source>The key reaches %n organization(s). The ID of another can be typed.</source>
        <translation>
            <numerusform>The key reaches %n organization. The ID of another can be typed.</numerusform>
            <numerusform>The key reaches %n organizations. The ID of another can be typed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::VaultConditions</name>
    <message numerus="yes">
        <source>%n entries are not in the keychain any more</source>
        <translation>
            <numerusform>%n entries are not in the keychain any more</numerusform>
            <numerusform>%n entries are not in the keychain any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have changed in the keychain</source>
        <translation>
            <numerusform>%n entries have changed in the keychain</numerusform>
            <numerusform>%n entries have changed in the keychain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::VaultPage</name>
    <message numerus="yes">
        <source>Removed %n entries</source>
        <translation>
            <numerusform>Removed %n entry</numerusform>
            <numerusform>Removed %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::VaultStatus</name>
    <message numerus="yes">
        <source>Looked at %n entries</source>
        <translation>
            <numerusform>Looked at %n entries</numerusform>
            <numerusform>Looked at %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are lost</source>
        <translation>
            <numerusform>%n are lost</numerusform>
            <numerusform>%n are lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have changed</source>
        <translation>
            <numerusform>%n have changed</numerusform>
            <numerusform>%n have changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::VaultVerification</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>policytext</name>
    <message numerus="yes">
        <source>Your policy allows at most %n days.</source>
        <translation>
            <numerusform>Your policy allows at most %n day.</numerusform>
            <numerusform>Your policy allows at most %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timetext</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expired %n days ago</source>
        <translation>
            <numerusform>Expired %n day ago</numerusform>
            <numerusform>Expired %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n days</source>
        <translation>
            <numerusform>Expires in %n day</numerusform>
            <numerusform>Expires in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>In %n days</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
