// SPDX-License-Identifier: MIT
#include "keychain/helperprotocol.h"
#include "keychain/keychainvalue.h"
#include "support/testcase.h"

using namespace keyturn;
using namespace Qt::StringLiterals;

class TestHelperProtocol final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void requestSurvivesTheLine_data();
    void requestSurvivesTheLine();
    void answerSurvivesTheLine();
    void errorSurvivesTheLine_data();
    void errorSurvivesTheLine();
    void everyVisibleCharacterSurvives();
    void lineIsOneLineWithoutThePlainValue();
    void nonsenseIsNoRequestAndNoAnswer_data();
    void nonsenseIsNoRequestAndNoAnswer();
    void aListSurvivesTheLine();
    void nonsenseIsNoList();
    void wipeEmptiesTheBuffer();
};

namespace {

using Kind = KeychainError::Kind;
using Operation = HelperRequest::Operation;

QByteArray visibleAscii()
{
    QByteArray all;
    for (char c = 0x21; c < 0x7f; ++c)
        all.append(c);
    return all;
}

Secret canarySecret()
{
    return Secret(QByteArrayView(test::canaryKey.data(), test::canaryKey.size()));
}

} // namespace

void TestHelperProtocol::requestSurvivesTheLine_data()
{
    QTest::addColumn<int>("operation");
    QTest::newRow("check") << int(Operation::Check);
    QTest::newRow("write") << int(Operation::Write);
    QTest::newRow("read") << int(Operation::Read);
    QTest::newRow("remove") << int(Operation::Remove);
}

void TestHelperProtocol::requestSurvivesTheLine()
{
    QFETCH(const int, operation);
    const auto back = decodeRequest(
        encode(HelperRequest{ 7, Operation(operation), u"Keyturn/x/\"1\""_s, canarySecret() }));
    QVERIFY(back);
    QCOMPARE(back->id, quint64(7));
    QCOMPARE(int(back->operation), operation);
    QCOMPARE(back->key, u"Keyturn/x/\"1\""_s);
    QVERIFY(back->value.equals(canarySecret()));
}

void TestHelperProtocol::answerSurvivesTheLine()
{
    const auto value = decodeAnswer(encode(HelperAnswer{ 8, canarySecret() }));
    QVERIFY(value && value->outcome);
    QCOMPARE(value->id, quint64(8));
    QVERIFY(value->outcome->equals(canarySecret()));

    const auto done = decodeAnswer(encode(HelperAnswer{ 9, Secret() }));
    QVERIFY(done && done->outcome);
    QVERIFY(done->outcome->isEmpty());
}

void TestHelperProtocol::errorSurvivesTheLine_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = int(Kind::Absent); kind <= int(Kind::Unavailable); ++kind)
        QTest::addRow("kind %d", kind) << kind;
}

void TestHelperProtocol::errorSurvivesTheLine()
{
    QFETCH(const int, kind);
    const KeychainError error{ Kind(kind), u"\u201cwhy\u201d\n"_s };
    const auto back = decodeAnswer(encode(HelperAnswer{ 1, failure(error) }));
    QVERIFY(back && !back->outcome);
    QVERIFY(back->outcome.error() == error);
}

void TestHelperProtocol::everyVisibleCharacterSurvives()
{
    const auto back = decodeAnswer(encode(HelperAnswer{ 1, Secret(visibleAscii()) }));
    QVERIFY(back && back->outcome);
    QCOMPARE(back->outcome->reveal().toByteArray(), visibleAscii());
    QVERIFY(!refusalOf(*back->outcome));
}

void TestHelperProtocol::lineIsOneLineWithoutThePlainValue()
{
    const QByteArray line =
        encode(HelperRequest{ 1, Operation::Write, u"Keyturn/x/1"_s, canarySecret() });
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    QVERIFY(!line.contains(QByteArrayView(test::canary.data(), test::canary.size())));
}

void TestHelperProtocol::nonsenseIsNoRequestAndNoAnswer_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("hello\n");
    QTest::newRow("array") << QByteArray("[1]\n");
    QTest::newRow("no id") << QByteArray(R"({"operation":"check"})");
    QTest::newRow("id is text") << QByteArray(R"({"id":"1","operation":"check"})");
    QTest::newRow("unknown word") << QByteArray(R"({"id":1,"operation":"sing","error":"sad"})");
    QTest::newRow("cut off") << QByteArray(R"({"id":1,"operation":"check")");
}

void TestHelperProtocol::nonsenseIsNoRequestAndNoAnswer()
{
    QFETCH(const QByteArray, line);
    QVERIFY(!decodeRequest(line));
    QVERIFY(!decodeAnswer(line));
}

void TestHelperProtocol::aListSurvivesTheLine()
{
    const KeychainEntries entries{
        { u"Keyturn/credential/1"_s, QDateTime::fromSecsSinceEpoch(1795165200, Qt::UTC) },
        { u"Keyturn/connection/with blank \u00e9"_s, QDateTime() },
    };
    const auto back = decodeAnswer(encode(HelperAnswer{ 3, encodeEntries(entries) }));
    QVERIFY(back && back->outcome);
    QVERIFY(decodeEntries(*back->outcome) == entries);
    QVERIFY(decodeEntries(Secret())->empty());
}

void TestHelperProtocol::nonsenseIsNoList()
{
    for (const char *text : { "hello", "12", "x Keyturn/a", "1 Keyturn/a\nno" })
        QVERIFY(!decodeEntries(Secret(QByteArrayView(text))));
}

void TestHelperProtocol::wipeEmptiesTheBuffer()
{
    QByteArray bytes = "abc"_ba;
    QString text = u"abc"_s;
    wipe(bytes);
    wipe(text);
    QVERIFY(bytes.isEmpty());
    QVERIFY(text.isEmpty());
}

KEYTURN_TEST_MAIN(QCoreApplication, TestHelperProtocol)
#include "tst_helperprotocol.moc"
