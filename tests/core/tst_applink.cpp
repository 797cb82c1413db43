// SPDX-License-Identifier: MIT
#include "core/applink.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

using To = AppLink::To;
using Error = AppLinkError;

/// What a keyturn:// link may be, and that nothing else is one.
class TestAppLink final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void leadsToWhatItNames_data();
    void leadsToWhatItNames();
    void isRefused_data();
    void isRefused();
    void isMeantByItsScheme();
};

void TestAppLink::leadsToWhatItNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<To>("to");
    QTest::addColumn<QString>("name");
    const auto row = [](const QString &text, To to, const QString &name) {
        QTest::newRow(qPrintable(text)) << text << to << name;
    };
    row(u"keyturn://page/vault"_s, To::Page, u"vault"_s);
    row(u"keyturn://page/api-key"_s, To::Page, u"api-key"_s);
    row(u"KEYTURN://Page/vault"_s, To::Page, u"vault"_s);
    row(u"keyturn://organization/org_1"_s, To::Organization, u"org_1"_s);
    row(u"keyturn://organization/0a1b2c3d-0000-4000-8000-1f2e3d4c5b6a"_s, To::Organization,
        u"0a1b2c3d-0000-4000-8000-1f2e3d4c5b6a"_s);
    row(u"keyturn://key/ak_7f3a90b2c4d1e5f6"_s, To::Key, u"ak_7f3a90b2c4d1e5f6"_s);
    row(u"keyturn://key/a.b..c"_s, To::Key, u"a.b..c"_s);
}

void TestAppLink::leadsToWhatItNames()
{
    QFETCH(const QString, text);
    QFETCH(const To, to);
    QFETCH(const QString, name);
    const auto link = parseAppLink(text);
    QVERIFY(link.has_value());
    QCOMPARE(link->to, to);
    QCOMPARE(link->name, name);
}

void TestAppLink::isRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Error>("error");
    const auto rows = [](Error error, const QStringList &texts) {
        for (const QString &text : texts)
            QTest::newRow(qPrintable(text.left(60))) << text << error;
    };
    rows(Error::UnknownPlace,
         { u""_s,
           u"keyturn"_s,
           u"keyturn:"_s,
           u"keyturn:/"_s,
           u"keyturn://"_s,
           u"keyturn:///"_s,
           u"keyturn://page"_s,
           u"keyturn:page/vault"_s,
           u"keyturn:/page/vault"_s,
           u"keyturn:///page/vault"_s,
           u"keyturn://pages/vault"_s,
           u"keyturn://create/x"_s,
           u"keyturn://delete/ak_1"_s,
           u"keyturn://reveal/ak_1"_s,
           u"keyturn://key:80/ak_1"_s,
           u"keyturn://user@key/ak_1"_s,
           u"keyturn://key\\ak_1"_s,
           u"keyturn://key?x/1"_s,
           u"keyturn:--sandbox"_s,
           u"https://page/vault"_s,
           u" keyturn://page/vault"_s,
           u"keyturn2://page/vault"_s,
           u"javascript:alert(1)"_s,
           u"keyturn://\u212Aey/ak_1"_s });
    rows(Error::BadName,
         { u"keyturn://page/"_s, u"keyturn://page/vault/"_s, u"keyturn://page/vault/x"_s,
           u"keyturn://page/../vault"_s, u"keyturn://page/.."_s, u"keyturn://page/."_s,
           u"keyturn://key/%61k_1"_s, u"keyturn://key/ak_1?delete=1"_s, u"keyturn://key/ak_1#x"_s,
           u"keyturn://key/ak 1"_s, u"keyturn://key/ak_1\n"_s, u"keyturn://key/ak_1\u202E"_s,
           u"keyturn://key/\u0430k_1"_s, u"keyturn://key/<b>x</b>"_s, u"keyturn://key/ak_1;ls"_s,
           u"keyturn://key/ak_1"_s + QChar(0), u"keyturn://organization/org 1"_s,
           u"keyturn://key//ak_1"_s, u"keyturn://key/٣"_s });
    rows(Error::TooLong,
         { u"keyturn://key/"_s + QString(AppLink::longest, u'a'), QString(1'000'000, u'/') });
}

void TestAppLink::isRefused()
{
    QFETCH(const QString, text);
    QFETCH(const Error, error);
    const auto link = parseAppLink(text);
    QVERIFY(!link.has_value());
    QCOMPARE(link.error(), error);
}

void TestAppLink::isMeantByItsScheme()
{
    QVERIFY(AppLink::isMeant(u"keyturn:"_s));
    QVERIFY(AppLink::isMeant(u"KeyTurn:anything"_s));
    QVERIFY(!AppLink::isMeant(u"keyturn"_s));
    QVERIFY(!AppLink::isMeant(u"\u212Aeyturn:x"_s));
    QVERIFY(!AppLink::isMeant(u"/home/keyturn:x"_s));
}

KEYTURN_TEST_MAIN(QCoreApplication, TestAppLink)

#include "tst_applink.moc"
