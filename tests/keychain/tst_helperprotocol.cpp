// SPDX-License-Identifier: MIT
#include "keychain/helperprotocol.h"
#include "keychain/keychainvalue.h"
#include "support/testcase.h"

#include <QTemporaryFile>

#include <cstdio>

using namespace keyturn;
using namespace Qt::StringLiterals;

class TestHelperProtocol final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void requestSurvivesTheMessage_data();
    void requestSurvivesTheMessage();
    void answerSurvivesTheMessage();
    void errorSurvivesTheMessage_data();
    void errorSurvivesTheMessage();
    void everyVisibleCharacterSurvives();
    void aMessageWithAValueIsLong();
    void messagesAreReadOneByOne();
    void nonsenseIsNoRequestAndNoAnswer_data();
    void nonsenseIsNoRequestAndNoAnswer();
    void aListSurvivesTheMessage();
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

void TestHelperProtocol::requestSurvivesTheMessage_data()
{
    QTest::addColumn<int>("operation");
    QTest::newRow("check") << int(Operation::Check);
    QTest::newRow("write") << int(Operation::Write);
    QTest::newRow("read") << int(Operation::Read);
    QTest::newRow("remove") << int(Operation::Remove);
}

void TestHelperProtocol::requestSurvivesTheMessage()
{
    QFETCH(const int, operation);
    const auto back = decodeRequest(
        encode(HelperRequest{ 7, Operation(operation), u"Keyturn/x/\"1\""_s, canarySecret() })
            .reveal());
    QVERIFY(back);
    QCOMPARE(back->id, quint64(7));
    QCOMPARE(int(back->operation), operation);
    QCOMPARE(back->key, u"Keyturn/x/\"1\""_s);
    QVERIFY(back->value.equals(canarySecret()));
}

void TestHelperProtocol::answerSurvivesTheMessage()
{
    const auto value = decodeAnswer(encode(HelperAnswer{ 8, canarySecret() }).reveal());
    QVERIFY(value && value->outcome);
    QCOMPARE(value->id, quint64(8));
    QVERIFY(value->outcome->equals(canarySecret()));

    const auto done = decodeAnswer(encode(HelperAnswer{ 9, Secret() }).reveal());
    QVERIFY(done && done->outcome);
    QVERIFY(done->outcome->isEmpty());
}

void TestHelperProtocol::errorSurvivesTheMessage_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("mayHaveActed");
    for (int kind = int(Kind::Absent); kind <= int(Kind::NotListable); ++kind) {
        QTest::addRow("kind %d", kind) << kind << false;
        QTest::addRow("kind %d, after it may have acted", kind) << kind << true;
    }
}

void TestHelperProtocol::errorSurvivesTheMessage()
{
    QFETCH(const int, kind);
    QFETCH(const bool, mayHaveActed);
    const KeychainError error{ Kind(kind), u"\u201cwhy\u201d\n"_s, mayHaveActed };
    const auto back = decodeAnswer(encode(HelperAnswer{ 1, failure(error) }).reveal());
    QVERIFY(back && !back->outcome);
    QVERIFY(back->outcome.error() == error);
}

void TestHelperProtocol::everyVisibleCharacterSurvives()
{
    const auto back = decodeAnswer(encode(HelperAnswer{ 1, Secret(visibleAscii()) }).reveal());
    QVERIFY(back && back->outcome);
    QCOMPARE(back->outcome->reveal().toByteArray(), visibleAscii());
    QVERIFY(!refusalOf(*back->outcome));
}

void TestHelperProtocol::aMessageWithAValueIsLong()
{
    HelperRequest request{ 1, Operation::Write, u"Keyturn/x/1"_s, canarySecret() };
    QCOMPARE(encode(request).size(), shortestWithValue);
    request.value.wipe();
    QVERIFY(encode(request).size() < 100);
    const Secret longest(QByteArray(20'000, 'x'));
    const auto back = decodeAnswer(encode(HelperAnswer{ 1, longest.clone() }).reveal());
    QVERIFY(back && back->outcome && back->outcome->equals(longest));
}

void TestHelperProtocol::messagesAreReadOneByOne()
{
    const Secret first = encode(HelperRequest{ 1, Operation::Write, u"k"_s, canarySecret() });
    const Secret second = encode(HelperRequest{ 2, Operation::Check, {}, {} });
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(first.reveal().toByteArray() + second.reveal().toByteArray() + "cut");
    file.close();
    std::FILE *stream = std::fopen(QFile::encodeName(file.fileName()).constData(), "rb");
    QVERIFY(stream);
    QVERIFY(readMessage(stream).equals(first));
    QVERIFY(readMessage(stream).equals(second));
    QVERIFY(readMessage(stream).isEmpty());
    std::fclose(stream);
}

void TestHelperProtocol::nonsenseIsNoRequestAndNoAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good =
        encode(HelperRequest{ 1, Operation::Write, u"k"_s, canarySecret() }).reveal().toByteArray();
    const auto with = [&good](qsizetype at, const QByteArray &bytes) {
        return QByteArray(good).replace(at, bytes.size(), bytes);
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("** a library has something to say **\n");
    QTest::newRow("cut off") << good.chopped(1);
    QTest::newRow("one byte more") << QByteArray(good + '\0');
    QTest::newRow("a head alone") << QByteArray("\0\0\0\x15", 4) + good.mid(4, 16);
    QTest::newRow("unknown word") << with(12, "\x63");
    QTest::newRow("a bit alone") << with(12, "\x80");
    QTest::newRow("text longer than all") << with(13, "\xff\xff\xff\xff");
    QTest::newRow("value longer than the rest") << with(17, QByteArray("\0\0\x20\0", 4));
}

void TestHelperProtocol::nonsenseIsNoRequestAndNoAnswer()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!decodeRequest(bytes));
    QVERIFY(!decodeAnswer(bytes));
}

void TestHelperProtocol::aListSurvivesTheMessage()
{
    const KeychainEntries entries{
        { u"Keyturn/credential/1"_s, QDateTime::fromSecsSinceEpoch(1795165200, Qt::UTC) },
        { u"Keyturn/connection/with blank \u00e9"_s, QDateTime() },
    };
    const auto back = decodeAnswer(encode(HelperAnswer{ 3, encodeEntries(entries) }).reveal());
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
