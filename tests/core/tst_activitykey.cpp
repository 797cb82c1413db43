// SPDX-License-Identifier: MIT
#include "core/activitykey.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace keyturn;
using namespace Qt::StringLiterals;

namespace {

ActivityEntry entryOf(const QString &id, const QString &hint)
{
    ActivityEntry entry;
    entry.serviceId = u"anyreach"_s;
    entry.serverUrl = u"https://api.example.com"_s;
    entry.keyId = id;
    entry.keyHint = hint;
    return entry;
}

ActivityKey keyOf(const QString &id, const QString &hint)
{
    return { u"anyreach"_s, u"https://api.example.com"_s, CredentialKind::ApiKey, id, hint, {} };
}

} // namespace

class TestActivityKey final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreAboutAKey_data()
    {
        QTest::addColumn<QString>("entryId");
        QTest::addColumn<QString>("entryHint");
        QTest::addColumn<QString>("keyId");
        QTest::addColumn<QString>("keyHint");
        QTest::addColumn<bool>("isAboutIt");

        const QString id = u"ak_7f3a90b2"_s;
        const QString longId = u"ak_7f3a90b2c4d1e5f6"_s;
        const QString hint = u"ak_7f3a…k9Qd"_s;
        QTest::newRow("the same id") << id << QString() << id << hint << true;
        QTest::newRow("a shortened id") << id << QString() << longId << hint << true;
        QTest::newRow("another id, the same hint")
            << u"ak_00000000"_s << hint << id << hint << false;
        QTest::newRow("no id in the entry") << QString() << hint << id << hint << true;
        QTest::newRow("no id of the key") << id << hint << QString() << hint << true;
        QTest::newRow("an id here, a hint there") << id << QString() << QString() << hint << false;
        QTest::newRow("nothing known") << QString() << QString() << QString() << QString() << false;
        QTest::newRow("nothing known of the entry")
            << QString() << QString() << id << hint << false;
    }

    void entriesAreAboutAKey()
    {
        QFETCH(const QString, entryId);
        QFETCH(const QString, entryHint);
        QFETCH(const QString, keyId);
        QFETCH(const QString, keyHint);
        QTEST(isAbout(entryOf(entryId, entryHint), keyOf(keyId, keyHint)), "isAboutIt");
    }

    void thePlaceDecides()
    {
        const ActivityKey key = keyOf(u"ak_7f3a90b2"_s, {});
        ActivityEntry entry = entryOf(u"ak_7f3a90b2"_s, {});
        QVERIFY(isAbout(entry, key));
        QCOMPARE(activityKeyOf(entry), key);
        entry.kind = CredentialKind::Token;
        QVERIFY(!isAbout(entry, key));
        entry = entryOf(u"ak_7f3a90b2"_s, {});
        entry.serviceId = u"appcircle"_s;
        QVERIFY(!isAbout(entry, key));
        entry = entryOf(u"ak_7f3a90b2"_s, {});
        entry.serverUrl = u"https://other.example.com"_s;
        QVERIFY(!isAbout(entry, key));
        entry.serverUrl.clear(); // it was imported, and nobody knows from where
        QVERIFY(isAbout(entry, key));
    }
};

KEYTURN_TEST_MAIN(QCoreApplication, TestActivityKey)
#include "tst_activitykey.moc"
