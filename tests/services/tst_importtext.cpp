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
        QVERIFY(found.leftOut.front() == (LeftOutValue{ u"A"_s, reason }));
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
        QCOMPARE(found.unreadableLines, 1);
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

    void moreThanCanBeLookedThroughIsLeftOut()
    {
        QString text;
        for (int i = 0; i < 5000; ++i)
            text += u"A%1=kt_test_CANARY_%1\n"_s.arg(i);
        const ImportText found = readImport(text, *m_catalog);
        QCOMPARE(found.candidates.size(), mostImportCandidates);
        QCOMPARE(found.leftOut.size(), 5000 - mostImportCandidates);
        QVERIFY(found.leftOut.front().reason == LeftOut::TooMany);
    }

private:
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
