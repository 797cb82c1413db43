// SPDX-License-Identifier: MIT
#include "core/credentialtext.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace keyturn;
using namespace Qt::StringLiterals;

namespace {

using Error = CredentialTextError;

/// "ok", or the name of the error, so that a failing row can be read.
QByteArray outcome(const QString &text)
{
    const auto secret = credentialFromText(text);
    if (secret)
        return "ok";
    switch (secret.error()) {
    case Error::Empty:
        return "empty";
    case Error::Blank:
        return "blank";
    case Error::ControlCharacter:
        return "control";
    case Error::NotAscii:
        return "not ascii";
    case Error::TooLong:
        return "too long";
    }
    return {};
}

} // namespace

class TestCredentialText final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void onlyVisibleAsciiGetsThrough_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QString &text, const char *expected) {
            QTest::newRow(name) << text << QByteArray(expected);
        };
        const QString key = test::canaryKey;

        row("key", key, "ok");
        row("token", test::canaryToken, "ok");
        row("all visible ASCII", visibleAscii(), "ok");
        row("one character", u"x"_s, "ok");
        row("quotes are kept", u"\"ak_1.2\""_s, "ok");
        row("4096 characters", QString(4096, u'a'), "ok");
        row("4096 and a newline behind", QString(4096, u'a') + u'\n', "ok");

        row("null", QString(), "empty");
        row("nothing", u""_s, "empty");
        row("blanks", u"   "_s, "empty");
        row("newlines", u"\r\n\t\n"_s, "empty");
        row("no-break spaces", u"\u00a0\u2003"_s, "empty");
        row("line separator alone", u"\u2028"_s, "empty");

        row("blank around", u"  "_s + key + u" "_s, "ok");
        row("newline behind", key + u'\n', "ok");
        row("CR LF behind", key + u"\r\n"_s, "ok");
        row("tab in front", u'\t' + key, "ok");
        row("NBSP around", u'\u00a0' + key + u'\u00a0', "ok");
        row("U+2028 behind", key + u'\u2028', "ok");

        row("Bearer in front", u"Bearer "_s + key, "blank");
        row("inner blank", u"ak_1 .2"_s, "blank");
        row("inner NBSP", u"ak_1\u00a0.2"_s, "blank");
        row("inner U+2028", u"ak_1\u2028.2"_s, "blank");
        row("inner U+2029", u"ak_1\u2029.2"_s, "blank");
        row("inner ideographic space", u"ak_1\u3000.2"_s, "blank");

        row("inner LF", u"ak_1\nX-Evil: 1"_s, "control");
        row("inner CR", u"ak_1\rX-Evil:1"_s, "control");
        row("inner CR LF", u"ak_1\r\nHost:evil"_s, "control");
        row("inner tab", u"ak_1\t.2"_s, "control");
        row("NUL inside", u"ak_1"_s + QChar(0) + u".2"_s, "control");
        row("NUL behind", u"ak_1.2"_s + QChar(0), "control");
        row("NUL alone", QString(QChar(0)), "control");
        row("escape", u"ak_\u001b[31m"_s, "control");
        row("DEL", u"ak_1\u007f"_s, "control");
        row("C1", u"ak_1\u009b2"_s, "control");
        row("NEL inside", u"ak_1\u00852"_s, "control");

        row("umlaut", u"ak_\u00fc"_s, "not ascii");
        row("Cyrillic a", u"\u0430k_1.2"_s, "not ascii");
        row("zero-width space", u"ak_1\u200b.2"_s, "not ascii");
        row("zero-width space in front", u'\u200b' + key, "not ascii");
        row("byte order mark", u'\ufeff' + key, "not ascii");
        row("soft hyphen", u"ak_1\u00ad2"_s, "not ascii");
        row("bidi override", u"ak_\u202e1"_s, "not ascii");
        row("typographic quotes", u"\u201cak_1.2\u201d"_s, "not ascii");
        row("full-width letters", u"\uff41\uff4b"_s, "not ascii");
        row("emoji", u"ak_\U0001F511"_s, "not ascii");
        row("lone surrogate", u"ak_"_s + QChar(0xd800), "not ascii");
        row("tag character", u"ak_\U000E0041"_s, "not ascii");

        row("4097 characters", QString(4097, u'a'), "too long");
        row("a million", QString(1'000'000, u'a'), "too long");
    }

    void onlyVisibleAsciiGetsThrough()
    {
        QFETCH(QString, text);
        QTEST(outcome(text), "expected");
    }

    void everyOtherUnitIsRefused()
    {
        for (char32_t c = 0; c <= 0xFFFF; ++c) {
            const QString text = u'a' + QString(QChar(char16_t(c))) + u'b';
            const bool visible = c >= '!' && c <= '~';
            QVERIFY2(credentialFromText(text).has_value() == visible,
                     qPrintable(QString::number(c, 16)));
        }
    }

    void theValueIsTheTrimmedText()
    {
        const auto secret = credentialFromText(u" \t"_s + test::canaryKey + u"\r\n"_s);
        QVERIFY(secret.has_value());
        QVERIFY(secret->equals(Secret::fromText(test::canaryKey)));
    }

    void theHintShowsEnoughAndNoMore_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &value, const QString &prefix,
                            const QString &expected) {
            QTest::newRow(name) << value << prefix << expected;
        };
        row("key", test::canaryKey, u"ak_"_s, u"ak_7f3a90b2…k9Qd"_s);
        row("short id", u"ak_7f3.0123456789abcdef"_s, u"ak_"_s, u"ak_7f3…cdef"_s);
        row("token: nothing of its secret in front", test::canaryToken, u"pat_"_s, u"pat_…x41M"_s);
        row("unknown prefix", u"eyJhbGciOi.J9abcdefgh"_s, QString(), u"…efgh"_s);
        row("another prefix", test::canaryKey, u"pat_"_s, u"…k9Qd"_s);
        row("prefix in another case", test::canaryKey, u"AK_"_s, u"…k9Qd"_s);
        row("15 characters", u"ak_123.45678901"_s, u"ak_"_s, u"ak_…"_s);
        row("16 characters", u"ak_123.456789012"_s, u"ak_"_s, u"ak_123…9012"_s);
        row("15 without prefix", u"123456789012345"_s, QString(), u"…"_s);
        row("16 without prefix", u"1234567890123456"_s, QString(), u"…3456"_s);
        row("long id, short secret", u"ak_7f3a90b2c4d1e5f6.abcd"_s, u"ak_"_s, u"ak_7f3a90b2…"_s);
        row("the dot is the last", u"ak_7f3a90b2c4d1e5f6."_s, u"ak_"_s, u"ak_7f3a90b2…"_s);
        row("empty", QString(), u"ak_"_s, u"…"_s);
        row("the prefix alone", u"ak_"_s, u"ak_"_s, u"ak_…"_s);
        row("not ours: control characters",
            u"0123456789abcd\n\x01"
            "ef"_s,
            QString(), u"…\ufffd\ufffdef"_s);
    }

    void theHintShowsEnoughAndNoMore()
    {
        QFETCH(QString, value);
        QFETCH(QString, prefix);
        QTEST(credentialHint(Secret::fromText(value), prefix), "expected");
    }

    void theHintNeverHoldsTheSecret()
    {
        for (const auto &[value, prefix] :
             { std::pair(test::canaryKey, u"ak_"_s), std::pair(test::canaryToken, u"pat_"_s) }) {
            QVERIFY(!credentialHint(Secret::fromText(value), prefix).contains(test::canary));
            QVERIFY(!credentialHint(Secret::fromText(value), QString()).contains(test::canary));
        }
    }

private:
    static QString visibleAscii()
    {
        QString all;
        for (char16_t c = u'!'; c <= u'~'; ++c)
            all += QChar(c);
        return all;
    }
};

KEYTURN_TEST_MAIN(QCoreApplication, TestCredentialText)
#include "tst_credentialtext.moc"
