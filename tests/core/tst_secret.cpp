// SPDX-License-Identifier: MIT
#include "core/secret.h"
#include "support/testcase.h"

#include <QCoreApplication>

#include <type_traits>

using namespace keyturn;

static_assert(!std::is_copy_constructible_v<Secret>);
static_assert(!std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret>);

class TestSecret final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatItWasGiven()
    {
        const Secret secret = Secret::fromText(test::canaryKey);
        QCOMPARE(secret.reveal(), QByteArrayView(test::canaryKey.data(), test::canaryKey.size()));
        QCOMPARE(secret.size(), test::canaryKey.size());
        QVERIFY(!secret.isEmpty());
    }

    void aNewOneIsEmpty()
    {
        const Secret secret;
        QVERIFY(secret.isEmpty());
        QVERIFY(secret.reveal().isEmpty());
    }

    void movingLeavesNothingBehind()
    {
        Secret from = Secret::fromText(test::canaryKey);
        const Secret to = std::move(from);
        QVERIFY(from.isEmpty()); // NOLINT(bugprone-use-after-move): this is what the test is about
        QCOMPARE(to.size(), test::canaryKey.size());
    }

    void assigningReplacesTheOldValue()
    {
        Secret secret = Secret::fromText(test::canaryKey);
        secret = Secret::fromText(test::canaryToken);
        QVERIFY(secret.equals(Secret::fromText(test::canaryToken)));
    }

    void aCloneIsEqualAndIndependent()
    {
        Secret secret = Secret::fromText(test::canaryKey);
        const Secret clone = secret.clone();
        secret.wipe();
        QVERIFY(secret.isEmpty());
        QVERIFY(clone.equals(Secret::fromText(test::canaryKey)));
    }

    void wipingOverwritesTheMemory()
    {
        Secret secret = Secret::fromText(test::canaryKey);
        // A cleared vector keeps its memory, so the address can still be read.
        const char *at = secret.reveal().data();
        const auto size = secret.size();
        secret.wipe();
        const volatile char *memory = at;
#if !defined(__SANITIZE_ADDRESS__)
        for (qsizetype i = 0; i < size; ++i)
            QCOMPARE(memory[i], '\0');
#else
        Q_UNUSED(memory)
        Q_UNUSED(size)
#endif
    }

    void equalityLooksAtEveryByte_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<bool>("equal");
        QTest::newRow("same") << QByteArray("abc") << QByteArray("abc") << true;
        QTest::newRow("both empty") << QByteArray() << QByteArray() << true;
        QTest::newRow("first differs") << QByteArray("xbc") << QByteArray("abc") << false;
        QTest::newRow("last differs") << QByteArray("abx") << QByteArray("abc") << false;
        QTest::newRow("shorter") << QByteArray("ab") << QByteArray("abc") << false;
        QTest::newRow("empty") << QByteArray() << QByteArray("abc") << false;
        QTest::newRow("high bytes") << QByteArray("\x80\xff") << QByteArray("\x80\x7f") << false;
    }

    void equalityLooksAtEveryByte()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QTEST(Secret(left).equals(Secret(right)), "equal");
    }
};

KEYTURN_TEST_MAIN(QCoreApplication, TestSecret)
#include "tst_secret.moc"
