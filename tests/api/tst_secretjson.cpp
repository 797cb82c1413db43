// SPDX-License-Identifier: MIT
#include "api/secretjson.h"
#include "support/testcase.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace keyturn;
using namespace keyturn::test;
using codec::SecretJson;
using namespace Qt::StringLiterals;

class TestSecretJson final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theParserSeesNothingOfTheSecret_data();
    void theParserSeesNothingOfTheSecret();
    void everythingElseStaysWhereItWas();
    void onlyVisibleAsciiIsTaken_data();
    void onlyVisibleAsciiIsTaken();
    void eachStringIsTakenFromItsOwnPlace();
    void whatIsNoStringIsLeft();
};

void TestSecretJson::theParserSeesNothingOfTheSecret_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("plain") << QByteArray(R"({"id":"1","pat_key":"SECRET"})");
    QTest::newRow("blanks") << QByteArray("{ \"pat_key\" :\r\n\t \"SECRET\" , \"id\" : \"1\" }");
    QTest::newRow("key escaped") << QByteArray(R"({"pat\u005fkey":"SECRET"})");
    QTest::newRow("after its own name") << QByteArray(R"({"a":"pat_key","pat_key":"SECRET"})");
    QTest::newRow("after a quote") << QByteArray(R"({"a":"\"pat_key\":","pat_key":"SECRET"})");
}

void TestSecretJson::theParserSeesNothingOfTheSecret()
{
    QFETCH(QByteArray, body);
    body.replace("SECRET", QByteArray(canaryKey.data(), canaryKey.size()));
    SecretJson json(body, "pat_key");
    QVERIFY(!holdsCanary(json.text()));
    const QJsonDocument document = QJsonDocument::fromJson(json.text());
    QVERIFY(document.isObject());
    QVERIFY(json.take(document["pat_key"_L1]).equals(Secret::fromText(canaryKey)));
    QVERIFY(json.take(document["pat_key"_L1]).isEmpty()); // once
}

void TestSecretJson::everythingElseStaysWhereItWas()
{
    const QByteArray body = R"({"pat_key":"ak_1.secret","id":"1"} and no JSON)";
    const SecretJson json(body, "pat_key");
    QCOMPARE(json.text(), R"({"pat_key":"0"          ,"id":"1"} and no JSON)");
    QCOMPARE(SecretJson(R"({"pat_key":"","a":1})", "pat_key").text(), R"({"pat_key":"0","a":1})");
    const QByteArray cut = R"({"pat_key":"ak_1.sec)";
    QCOMPARE(SecretJson(cut, "pat_key").text(), cut);
    QCOMPARE(SecretJson("{}", "pat_key").text(), "{}");
}

void TestSecretJson::onlyVisibleAsciiIsTaken_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("escapes") << QByteArray(R"(a\u0062\/\\\"!~)") << QByteArray(R"(ab/\"!~)");
    for (const char *raw : { "", "a b", R"(a\n)", R"(a\u0000)", R"(\u00e9)", "\xc3\xa9", R"(\q)",
                             R"(\u-041)", R"(\u004)", "a\x7f" })
        QTest::newRow(raw) << QByteArray(raw) << QByteArray();
}

void TestSecretJson::onlyVisibleAsciiIsTaken()
{
    QFETCH(const QByteArray, raw);
    QFETCH(const QByteArray, text);
    SecretJson json(QByteArray("{\"k\":\"" + raw + "\"}"), "k");
    const Secret taken = json.take(QJsonDocument::fromJson(json.text())["k"_L1]);
    QCOMPARE(taken.reveal().toByteArray(), text);
}

void TestSecretJson::eachStringIsTakenFromItsOwnPlace()
{
    SecretJson json(R"({"a":{"k":"first"},"b":{"k":"second","c":{"k":"third"}}})", "k");
    const QJsonDocument document = QJsonDocument::fromJson(json.text());
    QCOMPARE(json.take(document["b"_L1]["k"_L1]).reveal().toByteArray(), "second");
    QCOMPARE(json.take(document["a"_L1]["k"_L1]).reveal().toByteArray(), "first");
    QCOMPARE(json.take(document["b"_L1]["c"_L1]["k"_L1]).reveal().toByteArray(), "third");
}

void TestSecretJson::whatIsNoStringIsLeft()
{
    const QByteArray body = R"({"a":{"k":"first"},"b":{"k":0},"k":null})";
    SecretJson json(body, "k");
    const QJsonDocument document = QJsonDocument::fromJson(json.text());
    QVERIFY(json.take(document["b"_L1]["k"_L1]).isEmpty());
    QVERIFY(json.take(document["k"_L1]).isEmpty());
    QCOMPARE(json.take(document["a"_L1]["k"_L1]).reveal().toByteArray(), "first");
}

KEYTURN_TEST_MAIN(QCoreApplication, TestSecretJson)
#include "tst_secretjson.moc"
