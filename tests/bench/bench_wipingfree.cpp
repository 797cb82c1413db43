// SPDX-License-Identifier: MIT
#include "bench/freeingwork.h"
#include "support/testcase.h"

#include <QProcess>

#include <cstdio>

using namespace keyturn;
using namespace keyturn::test;

/// What wiping all memory that is freed costs: this program does so, "freeing" does not. The bound
/// is wide, because only a fault of another order is to be found; the numbers are for people.
class WipingFreeBench final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itCostsLittle()
    {
        QProcess process;
        process.start(QStringLiteral(KEYTURN_FREEING), {});
        QVERIFY(process.waitForFinished());
        const QByteArrayList numbers = process.readAllStandardOutput().trimmed().split(' ');
        const FreeingWork plain{ numbers.value(0).toDouble(), numbers.value(1).toDouble() };
        const FreeingWork wiping = FreeingWork::measure();
        QVERIFY(plain.list > 0 && plain.picture > 0 && wiping.list > 0 && wiping.picture > 0);
        std::printf("a list of 1000 rows: %.2f ms, wiping %.2f ms, ratio %.2f\n"
                    "a picture of 8 MB: %.2f ms, wiping %.2f ms, ratio %.2f\n",
                    plain.list, wiping.list, wiping.list / plain.list, plain.picture,
                    wiping.picture, wiping.picture / plain.picture);
        QVERIFY2(wiping.list < 2 * plain.list, "reading a list has become slow");
        QVERIFY2(wiping.picture < 4 * plain.picture, "large blocks have become slow");
    }
};

KEYTURN_TEST_MAIN(QCoreApplication, WipingFreeBench)
#include "bench_wipingfree.moc"
