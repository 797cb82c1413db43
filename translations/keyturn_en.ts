<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>The server asks to wait %n second(s).</source>
        <translation>
            <numerusform>The server asks to wait %n second.</numerusform>
            <numerusform>The server asks to wait %n seconds.</numerusform>
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
    <name>keyturn::CredentialsPage</name>
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
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
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
    <name>keyturn::MainWindow</name>
    <message numerus="yes">
        <source>%n expired or expiring soon</source>
        <translation>
            <numerusform>%n expired or expiring soon</numerusform>
            <numerusform>%n expired or expiring soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service file(s) cannot be used</source>
        <translation>
            <numerusform>%n service file cannot be used</numerusform>
            <numerusform>%n service files cannot be used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::RevealDialog</name>
    <message numerus="yes">
        <source>Copied, clears in %n s</source>
        <translation>
            <numerusform>Copied, clears in %n s</numerusform>
            <numerusform>Copied, clears in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::SecretPane</name>
    <message numerus="yes">
        <source>Copied, clears in %n s</source>
        <translation>
            <numerusform>Copied, clears in %n s</numerusform>
            <numerusform>Copied, clears in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::VaultPage</name>
    <message numerus="yes">
        <source>%n credential(s)</source>
        <translation>
            <numerusform>%n credential</numerusform>
            <numerusform>%n credentials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied, clears in %n s</source>
        <translation>
            <numerusform>Copied, clears in %n s</numerusform>
            <numerusform>Copied, clears in %n s</numerusform>
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
</context>
</TS>
