// SPDX-License-Identifier: MIT
#include "exports/valueguard.h"
#include "support/canary.h"
#include "support/testcase.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyturn::test {

class ValueGuardTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreLeftOut()
    {
        const ValueGuard guard(ServiceCatalog::load(u":/keyturn/services"_s, {}));
        for (const QString &value : { QString(canaryKey), QString(canaryToken) }) {
            QCOMPARE(guard.checked(value), ValueGuard::replacement());
            QCOMPARE(guard.checked(u"my key "_s + value + u" of Monday"_s),
                     ValueGuard::replacement());
            QCOMPARE(guard.checkedId(value), ValueGuard::replacement());
        }
    }

    void valuesWithoutAPrefixThatIsKnownAreLeftOut()
    {
        const ValueGuard guard(ServiceCatalog::load(u":/keyturn/services"_s, {}));
        for (const QString &text :
             { u"zQ3fT9xLm2Rk8VbN5wYc7HdJ4pGs6AeU"_s, u"KEY=zQ3fT9xLm2Rk8VbN5wYc7HdJ4pGs6AeU"_s,
               u"the new one (\"zQ3fT9xLm2Rk8VbN5wYc7HdJ4pGs6AeU\"), for nights"_s })
            QVERIFY2(guard.holdsValue(text), qPrintable(text));
    }

    void whatIsNoValueStays()
    {
        const ValueGuard guard(ServiceCatalog::load(u":/keyturn/services"_s, {}));
        for (const QString &text : { u"Production server"_s, u"ak_7f3a90b2…k9Qd"_s,
                                     u"peak_of_the_mountain_range"_s, u"ak_"_s, u""_s })
            QCOMPARE(guard.checked(text), text);
        QCOMPARE(guard.checkedId(u"ak_7f3a90b2c4d1e5f6"_s), u"ak_7f3a90b2c4d1e5f6"_s);
        // What people write in notes.
        for (const QString &text :
             { u"ak_12ab…9f (shortened)"_s, u"took the place of ak_7f3a90b2c4d1e5f6 in May"_s,
               u"ak_7f3a90b2c4d1e5f6."_s, u"pat_builder_team_2027"_s,
               u"ak_deployment.prod.server"_s, u"pat_MyServerNameProd"_s,
               u"6F9619FF-8B86-D011-B42D-00C04FC964FF"_s,
               u"commit 3b18e512dba79e4c8300dd08aeb37f8e728b8dad"_s,
               u"https://docs.example.com/document/d/1AbCdE2fGhIjK3lMnOpQ4rStUvW5xYz6/edit"_s,
               u"/srv/Shop2/releases/1AbCdE2fGhIjK3lMnOpQ4rStUvW5xYz6/.env: API_KEY"_s,
               u"Donaudampfschifffahrtsgesellschaftskapitänsmütze"_s })
            QVERIFY2(!guard.holdsValue(text), qPrintable(text));
        QVERIFY(guard.checked({}).isNull());
    }
};

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QCoreApplication, keyturn::test::ValueGuardTest)
#include "tst_valueguard.moc"
