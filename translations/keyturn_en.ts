<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ActivityText</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message numerus="yes">
        <source>%Ln cannot be verified</source>
        <translation>
            <numerusform>%Ln cannot be verified</numerusform>
            <numerusform>%Ln cannot be verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln work</source>
        <comment>of the entries that were verified</comment>
        <translation>
            <numerusform>%Ln works</numerusform>
            <numerusform>%Ln work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>%Ln expired</numerusform>
            <numerusform>%Ln expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not allowed</source>
        <translation>
            <numerusform>%Ln not allowed</numerusform>
            <numerusform>%Ln not allowed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be reached</source>
        <translation>
            <numerusform>%Ln could not be reached</numerusform>
            <numerusform>%Ln could not be reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gave no clear answer</source>
        <translation>
            <numerusform>%Ln gave no clear answer</numerusform>
            <numerusform>%Ln gave no clear answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not asked about: their servers are not known</source>
        <translation>
            <numerusform>%Ln were not asked about: their servers are not known</numerusform>
            <numerusform>%Ln were not asked about: their servers are not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletionText</name>
    <message numerus="yes">
        <source>%Ln were gone already</source>
        <translation>
            <numerusform>%Ln was gone already</numerusform>
            <numerusform>%Ln were gone already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them – %1</source>
        <extracomment>%1 is why so many keys were not deleted</extracomment>
        <translation>
            <numerusform>%Ln of them – %1</numerusform>
            <numerusform>%Ln of them – %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes ahead of the server&apos;s. Set it: certificates and the ends of keys are judged by it.</source>
        <translation>
            <numerusform>The clock of this computer is %Ln minute ahead of the server&apos;s. Set it: certificates and the ends of keys are judged by it.</numerusform>
            <numerusform>The clock of this computer is %Ln minutes ahead of the server&apos;s. Set it: certificates and the ends of keys are judged by it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes behind the server&apos;s. Set it: certificates and the ends of keys are judged by it.</source>
        <translation>
            <numerusform>The clock of this computer is %Ln minute behind the server&apos;s. Set it: certificates and the ends of keys are judged by it.</numerusform>
            <numerusform>The clock of this computer is %Ln minutes behind the server&apos;s. Set it: certificates and the ends of keys are judged by it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>The server asks to wait %Ln second(s).</source>
        <translation>
            <numerusform>The server asks to wait %Ln second.</numerusform>
            <numerusform>The server asks to wait %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new one holds %Ln entries of the vault, from what could still be read and from the copy of %1. What changed after that may be missing.</source>
        <translation>
            <numerusform>The new one holds %Ln entry of the vault, from what could still be read and from the copy of %1. What changed after that may be missing.</numerusform>
            <numerusform>The new one holds %Ln entries of the vault, from what could still be read and from the copy of %1. What changed after that may be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new one holds the %Ln entries of the vault that could still be read. Others may be missing.</source>
        <translation>
            <numerusform>The new one holds the %Ln entry of the vault that could still be read. Others may be missing.</numerusform>
            <numerusform>The new one holds the %Ln entries of the vault that could still be read. Others may be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its version number is that of a newer Keyturn, or damaged; everything else in it is sound. The file was set aside as %1, and the new one holds the same sign-ins and the same %Ln entries of the vault.</source>
        <translation>
            <numerusform>Its version number is that of a newer Keyturn, or damaged; everything else in it is sound. The file was set aside as %1, and the new one holds the same sign-ins and the same %Ln entry of the vault.</numerusform>
            <numerusform>Its version number is that of a newer Keyturn, or damaged; everything else in it is sound. The file was set aside as %1, and the new one holds the same sign-ins and the same %Ln entries of the vault.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new one has %Ln accounts; connect again what is missing.</source>
        <translation>
            <numerusform>The new one has %Ln account; connect again what is missing.</numerusform>
            <numerusform>The new one has %Ln accounts; connect again what is missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%Ln of them are not shown yet.</source>
        <extracomment>of the keys that are not imported when the dialog is closed</extracomment>
        <translation>
            <numerusform>%Ln of them is not shown yet.</numerusform>
            <numerusform>%Ln of them are not shown yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln values in it that are of no service that Keyturn knows.</source>
        <translation>
            <numerusform>There is %Ln value in it that is of no service that Keyturn knows.</numerusform>
            <numerusform>There are %Ln values in it that are of no service that Keyturn knows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindText</name>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderText</name>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::ActivityPage</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entries</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::ActivityVerification</name>
    <message numerus="yes">
        <source>%Ln entries were looked at.</source>
        <translation>
            <numerusform>%Ln entries were looked at.</numerusform>
            <numerusform>%Ln entries were looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::CalendarExport</name>
    <message numerus="yes">
        <source>The ends of %Ln keys were written</source>
        <translation>
            <numerusform>The end of %Ln key was written</numerusform>
            <numerusform>The ends of %Ln keys were written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::CommandPalette</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::CopyStatus</name>
    <message numerus="yes">
        <source>Copied, clears in %Ln s</source>
        <translation>
            <numerusform>Copied, clears in %Ln s</numerusform>
            <numerusform>Copied, clears in %Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialTools</name>
    <message numerus="yes">
        <source>Dismiss %Ln</source>
        <translation>
            <numerusform>Dismiss %Ln</numerusform>
            <numerusform>Dismiss %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialsPage</name>
    <message numerus="yes">
        <source>%Ln expired or expiring soon</source>
        <translation>
            <numerusform>%Ln expired or expiring soon</numerusform>
            <numerusform>%Ln expired or expiring soon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::DiagnoseDialog</name>
    <message numerus="yes">
        <source>%Ln problems found</source>
        <translation>
            <numerusform>%Ln problem found</numerusform>
            <numerusform>%Ln problems found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::EntryRemoval</name>
    <message numerus="yes">
        <source>%Ln entries were not removed</source>
        <translation>
            <numerusform>%Ln entries were not removed</numerusform>
            <numerusform>%Ln entries were not removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::ExpiryNotice</name>
    <message numerus="yes">
        <source>%Ln will have expired</source>
        <translation>
            <numerusform>%Ln will have expired</numerusform>
            <numerusform>%Ln will have expired</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::ExpiryPicker</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::LeftOutList</name>
    <message numerus="yes">
        <source>Left out: %Ln row(s).</source>
        <translation>
            <numerusform>Left out: %Ln row.</numerusform>
            <numerusform>Left out: %Ln rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::ListExport</name>
    <message numerus="yes">
        <source>%Ln rows were exported</source>
        <translation>
            <numerusform>%Ln rows were exported</numerusform>
            <numerusform>%Ln rows were exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::ListFooter</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::ListMessages</name>
    <message numerus="yes">
        <source>Keyturn tries again in %Ln s.</source>
        <translation>
            <numerusform>Keyturn tries again in %Ln s.</numerusform>
            <numerusform>Keyturn tries again in %Ln s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %Ln s.</source>
        <translation>
            <numerusform>You can try again in %Ln s.</numerusform>
            <numerusform>You can try again in %Ln s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of this list cannot be shown</source>
        <translation>
            <numerusform>%Ln row of this list cannot be shown</numerusform>
            <numerusform>%Ln rows of this list cannot be shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not list %Ln row(s) that were there %2. All of them may have been deleted, or this answer may be wrong. Below is the last list.</source>
        <extracomment>%1 is the name of a service, %2 an age like &quot;3 minutes ago&quot;</extracomment>
        <translation>
            <numerusform>%1 did not list %Ln row that was there %2. This row may have been deleted, or this answer may be wrong. Below is the last list.</numerusform>
            <numerusform>%1 did not list %Ln rows that were there %2. All of them may have been deleted, or this answer may be wrong. Below is the last list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::ListNews</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::OriginQuestion</name>
    <message numerus="yes">
        <source>After this one, %Ln more are asked about.</source>
        <translation>
            <numerusform>After this one, %Ln more is asked about.</numerusform>
            <numerusform>After this one, %Ln more are asked about.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln…</source>
        <translation>
            <numerusform>All %Ln…</numerusform>
            <numerusform>All %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln are &amp;mine</source>
        <translation>
            <numerusform>All %Ln are &amp;mine</numerusform>
            <numerusform>All %Ln are &amp;mine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln are a &amp;colleague&apos;s</source>
        <translation>
            <numerusform>All %Ln are a &amp;colleague&apos;s</numerusform>
            <numerusform>All %Ln are a &amp;colleague&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Investigate all %Ln</source>
        <translation>
            <numerusform>&amp;Investigate all %Ln</numerusform>
            <numerusform>&amp;Investigate all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::PlannerDialog</name>
    <message numerus="yes">
        <source>%Ln keys end in the next twelve months.</source>
        <translation>
            <numerusform>%Ln key ends in the next twelve months.</numerusform>
            <numerusform>%Ln keys end in the next twelve months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keys end</source>
        <translation>
            <numerusform>%Ln key ends</numerusform>
            <numerusform>%Ln keys end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on a weekend</source>
        <translation>
            <numerusform>%Ln on a weekend</numerusform>
            <numerusform>%Ln on a weekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::ProgramNotices</name>
    <message numerus="yes">
        <source>%Ln service file(s) cannot be used</source>
        <translation>
            <numerusform>%Ln service file cannot be used</numerusform>
            <numerusform>%Ln service files cannot be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keychain holds %Ln key(s) that are in no list</source>
        <translation>
            <numerusform>The keychain holds %Ln key that is in no list</numerusform>
            <numerusform>The keychain holds %Ln keys that are in no list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) added to the vault</source>
        <translation>
            <numerusform>%Ln key added to the vault</numerusform>
            <numerusform>%Ln keys added to the vault</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) could not be added to the vault</source>
        <translation>
            <numerusform>%Ln key could not be added to the vault</numerusform>
            <numerusform>%Ln keys could not be added to the vault</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::RemovalQuestion</name>
    <message numerus="yes">
        <source>Remove %Ln entries from the vault?</source>
        <translation>
            <numerusform>Remove %Ln entry from the vault?</numerusform>
            <numerusform>Remove %Ln entries from the vault?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keyturn is signed in with %Ln of those that you selected: they stay. Sign out first to remove them.</source>
        <translation>
            <numerusform>Keyturn is signed in with %Ln of those that you selected: they stay. Sign out first to remove them.</numerusform>
            <numerusform>Keyturn is signed in with %Ln of those that you selected: they stay. Sign out first to remove them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::ReviewDialog</name>
    <message numerus="yes">
        <source>Delete %Ln keys</source>
        <translation>
            <numerusform>Delete %Ln key</numerusform>
            <numerusform>Delete %Ln keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::RotateDialog</name>
    <message numerus="yes">
        <source>%Ln place(s) that were noted were not ticked.</source>
        <translation>
            <numerusform>%Ln place that was noted was not ticked.</numerusform>
            <numerusform>%Ln places that were noted were not ticked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::RotateRetiring</name>
    <message numerus="yes">
        <source>%Ln places still use the old key.</source>
        <translation>
            <numerusform>%Ln place still uses the old key.</numerusform>
            <numerusform>%Ln places still use the old key.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::RotationNotice</name>
    <message numerus="yes">
        <source>%Ln keys are being rotated</source>
        <translation>
            <numerusform>%Ln key is being rotated</numerusform>
            <numerusform>%Ln keys are being rotated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::RowActions</name>
    <message numerus="yes">
        <source>Copied %Ln key IDs</source>
        <translation>
            <numerusform>Copied %Ln key ID</numerusform>
            <numerusform>Copied %Ln key IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied “%1”, clears in %Ln s</source>
        <translation>
            <numerusform>Copied “%1”, clears in %Ln s</numerusform>
            <numerusform>Copied “%1”, clears in %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln names</source>
        <translation>
            <numerusform>Copied %Ln name</numerusform>
            <numerusform>Copied %Ln names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Dismiss %Ln</source>
        <translation>
            <numerusform>&amp;Dismiss %Ln</numerusform>
            <numerusform>&amp;Dismiss %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::SecretRow</name>
    <message numerus="yes">
        <source>Reveal for %Ln second(s)</source>
        <translation>
            <numerusform>Reveal for %Ln second</numerusform>
            <numerusform>Reveal for %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::SettingsPage</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::SwapDialog</name>
    <message numerus="yes">
        <source>and %Ln more place(s)</source>
        <translation>
            <numerusform>and %Ln more place</numerusform>
            <numerusform>and %Ln more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The old key is also part of %Ln longer word(s), which stay.</source>
        <translation>
            <numerusform>The old key is also part of %Ln longer word, which stays.</numerusform>
            <numerusform>The old key is also part of %Ln longer words, which stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines hold the old key; each of them is changed.</source>
        <translation>
            <numerusform>%Ln line holds the old key; it is changed.</numerusform>
            <numerusform>%Ln lines hold the old key; each of them is changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::TokenForm</name>
    <message numerus="yes">
        <source>The key reaches %Ln organization(s). The ID of another can be typed.</source>
        <translation>
            <numerusform>The key reaches %Ln organization. The ID of another can be typed.</numerusform>
            <numerusform>The key reaches %Ln organizations. The ID of another can be typed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::VaultConditions</name>
    <message numerus="yes">
        <source>%Ln entries are not in the keychain any more</source>
        <translation>
            <numerusform>%Ln entries are not in the keychain any more</numerusform>
            <numerusform>%Ln entries are not in the keychain any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries have changed in the keychain</source>
        <translation>
            <numerusform>%Ln entries have changed in the keychain</numerusform>
            <numerusform>%Ln entries have changed in the keychain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::VaultPage</name>
    <message numerus="yes">
        <source>Removed %Ln entries</source>
        <translation>
            <numerusform>Removed %Ln entry</numerusform>
            <numerusform>Removed %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::VaultStatus</name>
    <message numerus="yes">
        <source>Looked at %Ln entries</source>
        <translation>
            <numerusform>Looked at %Ln entries</numerusform>
            <numerusform>Looked at %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are lost</source>
        <translation>
            <numerusform>%Ln are lost</numerusform>
            <numerusform>%Ln are lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have changed</source>
        <translation>
            <numerusform>%Ln have changed</numerusform>
            <numerusform>%Ln have changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::VaultVerification</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>policytext</name>
    <message numerus="yes">
        <source>Your policy allows at most %Ln days.</source>
        <translation>
            <numerusform>Your policy allows at most %Ln day.</numerusform>
            <numerusform>Your policy allows at most %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timetext</name>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expired %Ln days ago</source>
        <translation>
            <numerusform>Expired %Ln day ago</numerusform>
            <numerusform>Expired %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires in %Ln days</source>
        <translation>
            <numerusform>Expires in %Ln day</numerusform>
            <numerusform>Expires in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>In %Ln days</numerusform>
            <numerusform>In %Ln days</numerusform>
        </translation>
    </message>
</context>
</TS>
