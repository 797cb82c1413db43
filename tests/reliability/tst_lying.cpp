// SPDX-License-Identifier: MIT
#include "keychain/keyringcontrol.h"
#include "reliability/amount.h"
#include "reliability/faultyservice.h"
#include "support/testcase.h"

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

/// A Secret Service that reports success but does something else, in several ways at random.
class TestLying final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void noYesIsBelieved();
};

void TestLying::noYesIsBelieved()
{
    const QString lies[] = {
        u"honest"_s, u"nothing"_s, u"stale"_s, u"cut"_s, u"keep"_s, u"empty"_s
    };
    FaultyService service;
    service.setMode(lies[0]);
    QVERIFY(service.start());
    const auto keychain = newRealKeychain();
    QRandomGenerator random = faults();
    const int operations = amount(120, 1'000);
    int saved = 0;
    int deleted = 0;
    int falselySaved = 0;
    int falselyDeleted = 0;
    int falselyRead = 0;
    for (int i = 0; i < operations; ++i) {
        service.setMode(lies[random.bounded(int(std::size(lies)))]);
        const QString key = credentialKey(QString::number(random.bounded(5)));
        const QString value = u"value-%1"_s.arg(i);
        const int what = random.bounded(3);
        if (what == 0) {
            if (answerOf(keychain->write(key, Secret::fromText(value)))) {
                ++saved;
                falselySaved += service.held(key) == value ? 0 : 1;
            }
        } else if (what == 1) {
            if (answerOf(keychain->remove(key))) {
                ++deleted;
                falselyDeleted += service.held(key).isEmpty() ? 0 : 1;
            }
        } else {
            const auto read = answerOf(keychain->read(key));
            const bool isAbsent = !read && read.error().kind == KeychainError::Kind::Absent;
            falselyRead += (read && valueOf(read) != service.held(key))
                    || (isAbsent && !service.held(key).isEmpty())
                ? 1
                : 0;
        }
    }
    measured(QByteArray::number(operations) + " operations, " + QByteArray::number(falselySaved)
             + " of " + QByteArray::number(saved) + " false \"saved\", "
             + QByteArray::number(falselyDeleted) + " of " + QByteArray::number(deleted)
             + " false \"deleted\", " + QByteArray::number(falselyRead) + " false reads");
    QVERIFY(saved > 0 && deleted > 0);
    QCOMPARE(falselySaved, 0);
    QCOMPARE(falselyDeleted, 0);
    QCOMPARE(falselyRead, 0);
}

KEYTURN_TEST_MAIN(QCoreApplication, TestLying)
#include "tst_lying.moc"
