// SPDX-License-Identifier: MIT
#include "core/reply.h"
#include "core/result.h"
#include "support/testcase.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSignalSpy>

using namespace keyturn;

enum class Trouble
{
    Some
};
using NumberReply = TypedReply<int, Trouble>;

class TestReply final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void finishesOnceAndNeverInsideTheCall()
    {
        QObject owner;
        QPointer<NumberReply> reply = new NumberReply(&owner);
        QSignalSpy finished(reply, &Reply::finished);
        reply->settle(7);
        QCOMPARE(finished.count(), 0);
        QVERIFY(reply->isSettled());
        QTRY_COMPARE(finished.count(), 1);
        QTRY_VERIFY(reply.isNull());
        QCOMPARE(finished.count(), 1);
    }

    void theFirstResultCounts()
    {
        QObject owner;
        auto *reply = new NumberReply(&owner);
        int finished = 0;
        int value = 0;
        connect(reply, &Reply::finished, &owner, [&finished, &value, reply] {
            ++finished;
            value = reply->takeResult().value();
        });
        reply->settle(1);
        reply->settle(failure(Trouble::Some));
        reply->settle(2);
        QTRY_COMPARE(finished, 1);
        QCOMPARE(value, 1);
    }

    void nothingIsSaidOnceTheOwnerIsGone()
    {
        auto owner = std::make_unique<QObject>();
        auto *reply = new NumberReply(owner.get());
        QSignalSpy finished(reply, &Reply::finished);
        reply->settle(1);
        owner.reset();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(finished.count(), 0);
    }

    void cancellingAsksTheProducer()
    {
        QObject owner;
        auto *reply = new NumberReply(&owner);
        QSignalSpy asked(reply, &Reply::cancelRequested);
        reply->cancel();
        QCOMPARE(asked.count(), 1);
        QVERIFY(!reply->isSettled());
    }
};

KEYTURN_TEST_MAIN(QCoreApplication, TestReply)
#include "tst_reply.moc"
