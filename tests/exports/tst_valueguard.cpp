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

    void whatIsNoValueStays()
    {
        const ValueGuard guard(ServiceCatalog::load(u":/keyturn/services"_s, {}));
        for (const QString &text : { u"Production server"_s, u"ak_7f3a90b2…k9Qd"_s,
                                     u"peak_of_the_mountain_range"_s, u"ak_"_s, u""_s })
            QCOMPARE(guard.checked(text), text);
        QCOMPARE(guard.checkedId(u"ak_7f3a90b2c4d1e5f6"_s), u"ak_7f3a90b2c4d1e5f6"_s);
        QVERIFY(guard.checked({}).isNull());
    }
};

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QCoreApplication, keyturn::test::ValueGuardTest)
#include "tst_valueguard.moc"
