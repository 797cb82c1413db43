// SPDX-License-Identifier: MIT
#include "services/importtext.h"
#include "services/servicecatalog.h"
#include "support/testcase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace keyturn::test {

class ImportTextTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QDir folder(m_folder.path());
        QVERIFY(write(folder.filePath(u"one.json"_s),
                      "{ \"id\": \"one\", \"name\": \"One\", \"address\": \"https://one.example\","
                      "\"kinds\": { \"api-key\": { \"prefix\": \"ak_\" },"
                      "\"token\": { \"prefix\": \"ak_live_\" } } }"));
        QVERIFY(write(folder.filePath(u"two.json"_s),
                      "{ \"id\": \"two\", \"name\": \"Two\", \"address\": \"https://two.example\","
                      "\"kinds\": { \"api-key\": { \"variable\": \"TWO_API_KEY\" } } }"));
        QVERIFY(write(folder.filePath(u"zed.json"_s),
                      "{ \"id\": \"zed\", \"name\": \"Zed\", \"address\": \"https://zed.example\","
                      "\"kinds\": { \"api-key\": { \"prefix\": \"ak_l\" } } }"));
        m_catalog = std::make_unique<ServiceCatalog>(ServiceCatalog::load(m_folder.path(), {}));
        QVERIFY2(m_catalog->problems().empty(),
                 m_catalog->problems().empty() ? ""
                                               : qPrintable(m_catalog->problems().front().reason));
    }

    void theKindIsDetected_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("service");
        QTest::addColumn<CredentialKind>("kind");
        QTest::addRow("by its prefix")
            << u"ak_7f3a.kt_test_CANARY"_s << u"one"_s << CredentialKind::ApiKey;
        QTest::addRow("by the longest one")
            << u"ak_live_kt_test_CANARY"_s << u"one"_s << CredentialKind::Token;
        QTest::addRow("by the longest one that fits")
            << u"ak_lkt_test_CANARY"_s << u"zed"_s << CredentialKind::ApiKey;
        QTest::addRow("by the service's own variable")
            << u"TWO_API_KEY=kt_test_CANARY"_s << u"two"_s << CredentialKind::ApiKey;
        QTest::addRow("a prefix says more than a variable")
            << u"TWO_API_KEY=ak_kt_test_CANARY"_s << u"one"_s << CredentialKind::ApiKey;
    }

    void theKindIsDetected()
    {
        QFETCH(QString, text);
        QFETCH(QString, service);
        QFETCH(CredentialKind, kind);
        const ImportText found = readImport(text, *m_catalog);
        QCOMPARE(found.candidates.size(), std::size_t(1));
        QCOMPARE(found.candidates.front().serviceId, service);
        QCOMPARE(found.candidates.front().kind, std::optional(kind));
    }

    void whatNobodyKnowsAsksForItsService()
    {
        const ImportText found = readImport(u"kt_test_CANARY_unknown\n"_s, *m_catalog);
        QCOMPARE(found.candidates.size(), std::size_t(1));
        QVERIFY(found.candidates.front().serviceId.isEmpty());
        QVERIFY(!found.candidates.front().kind);
        QVERIFY(found.candidates.front().variable.isEmpty());
    }

    void whatIsNoCredentialIsLeftOut_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<LeftOut>("reason");
        QTest::addRow("nothing") << u""_s << LeftOut::Empty;
        QTest::addRow("an address") << u"https://api.example/v1"_s << LeftOut::Address;
        QTest::addRow("a connection string") << u"postgres://u:p@db/x"_s << LeftOut::Address;
        QTest::addRow("a number") << u"8080"_s << LeftOut::Number;
        QTest::addRow("a long number") << u"1234567890123"_s << LeftOut::Number;
        QTest::addRow("a moment") << u"2026-11-21"_s << LeftOut::Number;
        QTest::addRow("true") << u"True"_s << LeftOut::Truth;
        QTest::addRow("disabled") << u"disabled"_s << LeftOut::Truth;
        QTest::addRow("a path") << u"/usr/local/bin"_s << LeftOut::Path;
        QTest::addRow("a path of Windows") << u"C:\\Windows\\x"_s << LeftOut::Path;
        QTest::addRow("seven characters") << u"abcdefg"_s << LeftOut::TooShort;
        QTest::addRow("blanks") << u"\"some words here\""_s << LeftOut::NotVisibleAscii;
        QTest::addRow("an umlaut") << u"schlüssel-wort"_s << LeftOut::NotVisibleAscii;
        QTest::addRow("endless") << QString(5000, u'x') << LeftOut::TooLong;
    }

    void whatIsNoCredentialIsLeftOut()
    {
        QFETCH(QString, value);
        QFETCH(LeftOut, reason);
        const ImportText found = readImport(u"A="_s + value + u"\nB="_s + value, *m_catalog);
        QVERIFY(found.candidates.empty());
        QCOMPARE(found.leftOut.size(), std::size_t(2));
        QCOMPARE(found.leftOut.front().variable, u"A"_s);
        QVERIFY(found.leftOut.front().reason == reason);
        QCOMPARE(found.leftOut.front().line, 1);
    }

    void valuesAreFoundWhateverStandsAroundThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        const QString key = u"ak_12.kt_test_CANARY_key"_s;
        const QString token = u"ak_live_kt_test_CANARY"_s;
        row("quoted, alone", u"\"%1\""_s.arg(key), u" %1 [q]"_s.arg(key));
        row("Bearer, alone", u"Bearer %1\n"_s.arg(key), u" %1 [b]"_s.arg(key));
        row("an invisible mark", u"\u200B%1\u00A0"_s.arg(key), u" %1 [i]"_s.arg(key));
        row("two lines", key + u'\n' + token, u" %1| %2"_s.arg(key, token));
        row("a curl line",
            u"curl https://x.example \\\n -H \"Authorization: Bearer %1\""_s.arg(key),
            u" %1 [t]"_s.arg(key));
        row("HTML", u"<code>%1</code>"_s.arg(key), u" %1 [t]"_s.arg(key));
        row("a sentence", u"Here it is: %1. Bye"_s.arg(key), u" %1 [t]"_s.arg(key));
        row("in the middle of a value", u"URL=https://x.example/?key=%1&b=c"_s.arg(key),
            u"URL %1 [t]"_s.arg(key));
        row("JSON", u"{ \"A\": \"%1\" }"_s.arg(key), u"A %1"_s.arg(key));
        row("Base64 of Kubernetes",
            u"data:\n  token: "_s + QString::fromLatin1(key.toLatin1().toBase64()),
            u"token %1 [6]"_s.arg(key));
        row("with a separator", u"A=%1;"_s.arg(key), u"A %1 [s]"_s.arg(key));
        row("followed", u"A=%1\nB=$A"_s.arg(key), u"A %1|B %1 [r] again"_s.arg(key));
        row("a path that its name calls a key", u"AWS_SECRET_ACCESS_KEY=/a/b/CANARY/c"_s,
            u"AWS_SECRET_ACCESS_KEY /a/b/CANARY/c"_s);
        row("a path that is none", u"/aBcDeFgHi/tUvCANARYxYz0123456789AbCd"_s,
            u" /aBcDeFgHi/tUvCANARYxYz0123456789AbCd"_s);
        row("a name in another script", u"CLÉ=%1"_s.arg(key), u"CLÉ %1"_s.arg(key));
        row("zeros in a value", u"A=AKIA0000000000QWER"_s, u"A AKIA0000000000QWER"_s);
        row("part of a word", u"xak_12.kt_test_CANARY speak_12.CANARY"_s, u"- other"_s);

        row("in a comment", u"# A=%1\nPORT=80"_s.arg(key),
            u"-A comment %1 [t]|-PORT number"_s.arg(key));
        row("behind a value", u"PORT=80 # was %1"_s.arg(key),
            u"-PORT number|- comment %1 [t]"_s.arg(key));
        row("placeholders", u"A=ak_your_key_here\nB=ak_xxxxxxxxxxxx\nC=changeme123"_s,
            u"-A placeholder ak_your_key_here|-B placeholder ak_xxxxxxxxxxxx|"
            "-C placeholder changeme123"_s);
        row("encrypted", u"A=\"encrypted:BD0AbCdEf0123456789\""_s,
            u"-A encrypted encrypted:BD0AbCdEf0123456789"_s);
        row("nowhere to follow", u"A=${ELSEWHERE}"_s, u"-A reference ${ELSEWHERE}"_s);
        row("a private key in PEM",
            u"A=\"-----BEGIN EC PRIVATE KEY-----\nabc\n-----END EC PRIVATE KEY-----\"\nB=%1"_s.arg(
                key),
            u"B %1|-A private key"_s.arg(key));
        row("a certificate", u"A=\"-----BEGIN KEY-----\nabc\n-----END KEY-----\"\nB=%1"_s.arg(key),
            u"B %1|-A lines"_s.arg(key));
        row("wrapped", u"ak_12.kt_test_\nCANARY_key"_s, u" ak_12.kt_test_CANARY_key [j]"_s);
    }

    void valuesAreFoundWhateverStandsAroundThem()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        const ImportText found = readImport(text, *m_catalog);
        QStringList rows;
        for (const ImportCandidate &candidate : found.candidates)
            rows.append(outline(candidate) + (candidate.isRepeated ? u" again"_s : QString()));
        for (const LeftOutValue &value : found.leftOut) {
            const bool isShown = value.candidate && value.reason != LeftOut::Number;
            rows.append(
                u"-%1 %2"_s.arg(value.variable, nameOf(value.reason))
                + (isShown ? outline(*value.candidate).sliced(value.variable.size()) : QString()));
        }
        QCOMPARE(rows.join(u'|'), expected);
    }

    void whatIsLeftOutCanBeTakenAllTheSame()
    {
        const ImportText found =
            readImport(u"A=https://kt.example/CANARY\nB=x\nC=a b"_s, *m_catalog);
        QCOMPARE(found.leftOut.size(), std::size_t(3));
        QVERIFY(found.leftOut.at(0).candidate);
        QVERIFY(found.leftOut.at(0).candidate->secret.equals(Secret("https://kt.example/CANARY")));
        QVERIFY(found.leftOut.at(1).candidate);
        QVERIFY(!found.leftOut.at(2).candidate); // a blank cannot be sent in a header
    }

    void aLineThatIsNotReadIsNamedUnlessItsValueWasFound()
    {
        const ImportText found =
            readImport(u"what is this\nit is ak_12.kt_test_CANARY"_s, *m_catalog);
        QCOMPARE(found.unreadLines, QList<int>{ 1 });
    }

    void aPrefixIsBelievedHoweverShortTheValueIs()
    {
        QCOMPARE(readImport(u"A=ak_1\nB=1"_s, *m_catalog).candidates.size(), std::size_t(1));
    }

    void anEnvTextOfWindowsIsReadToo()
    {
        const QString text = u"# keys\r\nexport A='ak_a.kt_test_CANARY'\r\n\r\n"
                             "B=\"ak_b.kt_test_CANARY\" # old\r\nnonsense\r\n"_s;
        const ImportText found = readImport(text, *m_catalog);
        QCOMPARE(found.candidates.size(), std::size_t(2));
        QCOMPARE(found.candidates.at(0).variable, u"A"_s);
        QVERIFY(found.candidates.at(0).secret.equals(Secret("ak_a.kt_test_CANARY")));
        QVERIFY(found.candidates.at(1).secret.equals(Secret("ak_b.kt_test_CANARY")));
        QCOMPARE(found.unreadLines, QList<int>{ 5 });
    }

    void theSameValueTwiceIsSeen()
    {
        const ImportText found =
            readImport(u"A=kt_test_CANARY_1\nB=kt_test_CANARY_2\nC=kt_test_CANARY_1"_s, *m_catalog);
        QCOMPARE(found.candidates.size(), std::size_t(3));
        QVERIFY(!found.candidates.at(0).isRepeated);
        QVERIFY(!found.candidates.at(1).isRepeated);
        QVERIFY(found.candidates.at(2).isRepeated);
    }

    void thousandsOfValuesAreFound()
    {
        QString text;
        for (int i = 0; i < 5000; ++i)
            text += u"A%1=kt_test_CANARY_%1\n"_s.arg(i);
        const ImportText found = readImport(text, *m_catalog);
        QCOMPARE(found.candidates.size(), std::size_t(5000));
        QVERIFY(found.leftOut.empty());
        QVERIFY(!found.candidates.back().isRepeated);
    }

private:
    static QString nameOf(LeftOut reason)
    {
        switch (reason) {
        case LeftOut::Comment:
            return u"comment"_s;
        case LeftOut::Placeholder:
            return u"placeholder"_s;
        case LeftOut::Encrypted:
            return u"encrypted"_s;
        case LeftOut::Reference:
            return u"reference"_s;
        case LeftOut::PrivateKey:
            return u"private key"_s;
        case LeftOut::SeveralLines:
            return u"lines"_s;
        case LeftOut::Number:
            return u"number"_s;
        default:
            return u"other"_s;
        }
    }

    static QString outline(const ImportCandidate &candidate)
    {
        constexpr std::pair<Treatment, char16_t> letters[] = {
            { Treatment::SeparatorRemoved, u's' }, { Treatment::BearerRemoved, u'b' },
            { Treatment::InvisibleRemoved, u'i' }, { Treatment::ReferenceFollowed, u'r' },
            { Treatment::Joined, u'j' },           { Treatment::TakenFromText, u't' },
            { Treatment::Base64Decoded, u'6' },    { Treatment::QuotesRemoved, u'q' },
        };
        QString marks;
        for (const auto &[treatment, letter] : letters) {
            if (candidate.treatments & treatment)
                marks.append(QChar(letter));
        }
        return candidate.variable + u' ' + QString::fromLatin1(candidate.secret.reveal())
            + (marks.isEmpty() ? marks : u" ["_s + marks + u']');
    }

    static bool write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ServiceCatalog> m_catalog;
};

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QCoreApplication, keyturn::test::ImportTextTest)
#include "tst_importtext.moc"
