// SPDX-License-Identifier: MIT
#include "session/lateoutcomes.h"
#include "support/awaited.h"
#include "support/canary.h"
#include "support/fakekeychain.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace keyturn;
using namespace keyturn::test;

using Operation = FakeKeychain::Operation;

namespace {

VaultRecord record()
{
    VaultRecord made;
    made.uuid = u"v"_s;
    return made;
}

/// Ends the pause that is under way, if there is one.
void hurry(const LateOutcomes &late)
{
    if (auto *pause = late.findChild<QTimer *>(); pause->isActive())
        pause->start(0ms);
}

} // namespace

class TestLateOutcomes : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsLookingUntilItIsStored();
    void doesNotReadWhatMayHaveBeenLocked_data();
    void doesNotReadWhatMayHaveBeenLocked();
    void tellsEachTimeThatAGuardedOneIsGone();
};

void TestLateOutcomes::keepsLookingUntilItIsStored()
{
    FakeKeychain keychain;
    LateOutcomes late(keychain, nullptr);
    QSignalSpy stored(&late, &LateOutcomes::stored);
    late.expectValue(record(), Secret::fromText(canaryKey));
    QVERIFY(awaited(keychain.check()));
    QTRY_VERIFY((hurry(late), keychain.requests().count(Operation::Read) > 10));
    QVERIFY(stored.isEmpty());
    keychain.put(credentialKey(u"v"_s), Secret::fromText(canaryKey));
    QTRY_VERIFY((hurry(late), stored.count() == 1));
    // Whoever was told may have failed to write it down.
    QVERIFY(late.isExpected(u"v"_s));
    QTRY_VERIFY((hurry(late), stored.count() > 1));
    QTRY_VERIFY(late.findChild<QTimer *>()->isActive()); // no look is under way
    late.forget(u"v"_s);
    const auto told = stored.count();
    const auto requests = keychain.requests().size();
    QTRY_VERIFY((hurry(late), !late.findChild<QTimer *>()->isActive()));
    QCOMPARE(keychain.requests().size(), requests); // nothing is asked for nothing
    QVERIFY(awaited(keychain.check()));
    QCOMPARE(stored.count(), told);
}

void TestLateOutcomes::doesNotReadWhatMayHaveBeenLocked_data()
{
    QTest::addColumn<bool>("isListable");
    QTest::newRow("locked meanwhile") << true;
    QTest::newRow("a lock cannot be seen") << false;
}

void TestLateOutcomes::doesNotReadWhatMayHaveBeenLocked()
{
    QFETCH(const bool, isListable);
    FakeKeychain keychain;
    LateOutcomes late(keychain, nullptr);
    // The keyring is locked, or cannot be listed, from the moment at which it would be listed.
    if (!isListable)
        keychain.setListable(FakeKeychain::Listable::No);
    late.expectRemoval(u"v"_s);
    keychain.put(credentialKey(u"v"_s), Secret::fromText(canaryKey));
    QVERIFY(awaited(keychain.check()));
    QTRY_VERIFY((hurry(late), keychain.requests().contains(Operation::List)));
    if (isListable) {
        keychain.setFault(FakeKeychain::Fault::Locked);
        QTRY_VERIFY((hurry(late), keychain.state() == KeychainState::Locked));
    }
    QVERIFY(awaited(keychain.check())); // the list is answered, too
    QVERIFY(!late.findChild<QTimer *>()->isActive());
    const auto reads = keychain.requests().count(Operation::Read);
    QVERIFY(awaited(keychain.check()));
    QCOMPARE(keychain.requests().count(Operation::Read), reads);
    QVERIFY(late.isExpected(u"v"_s));
}

void TestLateOutcomes::tellsEachTimeThatAGuardedOneIsGone()
{
    FakeKeychain keychain;
    LateOutcomes late(keychain, nullptr);
    QSignalSpy removed(&late, &LateOutcomes::removed);
    int missing = 0;
    connect(&late, &LateOutcomes::missing, this,
            [&](const VaultRecord &record, const Secret &secret) {
                if (record.uuid == u"v"_s && secret.equals(Secret::fromText(canaryKey)))
                    ++missing;
            });
    late.guard(record(), Secret::fromText(canaryKey));
    late.expectRemoval(u"v"_s); // the removal was given up only now; the entry is wanted still
    QVERIFY(late.mayBeRemoved(u"v"_s));
    QVERIFY(awaited(keychain.check()));
    QTRY_VERIFY((hurry(late), missing > 1));
    keychain.put(credentialKey(u"v"_s), Secret::fromText(canaryKey));
    late.guard(record(), Secret::fromText(canaryKey));
    QTRY_VERIFY((hurry(late), !late.mayBeRemoved(u"v"_s)));
    QVERIFY(!late.isExpected(u"v"_s));
    QVERIFY(removed.isEmpty());
}

KEYTURN_TEST_MAIN(QCoreApplication, TestLateOutcomes)
#include "tst_lateoutcomes.moc"
