// SPDX-License-Identifier: MIT
#include "models/credentialmodel.h"
#include "support/canary.h"
#include "support/fakekeychain.h"
#include "support/fakeservice.h"
#include "support/runningprogram.h"
#include "support/testcase.h"
#include "support/uirobot.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace keyturn::test {

/// The whole program, while the clock of the computer is set: libfaketime stands between the
/// program and the clock, and reads how far it is off from a file.
class TestClockSet final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void statusesFollowMidnightAndAClockThatIsSet()
    {
        QVERIFY(setOffset(0));
        const SystemClock clock;
        const QDate day = clock.today().addDays(1);
        setClock(QDateTime(day, QTime(0, 0), Qt::UTC).addSecs(-8));
        QVERIFY2(clock.now().date() == day.addDays(-1), "libfaketime does not work");

        FakeService service(clock);
        service.answer("/admin/members/me/scopes",
                       { .status = 200, .body = R"({ "scopes": ["org:manage"] })" });
        service.addKey(u"ak_1"_s, u"CI pipeline"_s, QDateTime(day, QTime(12, 0), Qt::UTC));
        const QTemporaryDir home;
        FakeKeychain keychain;
        RunningProgram program(home.path(), keychain);
        QVERIFY(program.start());
        setClock(QDateTime(day, QTime(0, 0), Qt::UTC).addSecs(-8)); // however long that took
        QVERIFY2(program.signIn({ service.address(), canaryKey }),
                 qPrintable(UiRobot::everythingSeen()));
        const auto status = [&program] {
            return program.rowOf(u"CI pipeline"_s)
                .siblingAtColumn(int(CredentialModel::Column::Status))
                .data(CredentialModel::LifetimeRole)
                .toInt();
        };
        // What is seen, not what would be computed now.
        const auto sees = [](const QString &chip) { return UiRobot::look(chip) != nullptr; };
        setClock(QDateTime(day, QTime(0, 0), Qt::UTC).addSecs(-3));
        QTRY_VERIFY_WITH_TIMEOUT(UiRobot::sees(u"One key expires today"_s), 90'000);
        QCOMPARE(status(), int(Lifetime::Today));
        QVERIFY(sees(u"This week 1"_s));

        // Within a minute each part of the window has looked at the clock.
        setClock(QDateTime(day, QTime(13, 0, 30), Qt::UTC)); // as after a suspension
        QTRY_VERIFY_WITH_TIMEOUT(sees(u"Expired 1"_s), 90'000);
        QTRY_VERIFY_WITH_TIMEOUT(!UiRobot::sees(u"One key expires today"_s), 90'000);

        setClock(QDateTime(day, QTime(11, 0, 30), Qt::UTC)); // and back
        QTRY_VERIFY_WITH_TIMEOUT(sees(u"Expired 0"_s), 90'000);
        QTRY_VERIFY_WITH_TIMEOUT(UiRobot::sees(u"One key expires today"_s), 90'000);
    }

private:
    /// Real time, plus so many milliseconds.
    [[nodiscard]] bool setOffset(qint64 milliseconds)
    {
        m_offset = milliseconds;
        QFile file(qEnvironmentVariable("FAKETIME_TIMESTAMP_FILE"));
        const QByteArray text = (milliseconds < 0 ? "" : "+")
            + QByteArray::number(double(milliseconds) / 1000, 'f', 3) + '\n';
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate)
            && file.write(text) == text.size();
    }

    void setClock(const QDateTime &wanted)
    {
        QVERIFY(setOffset(m_offset + SystemClock().now().msecsTo(wanted)));
    }

    qint64 m_offset = 0;
};

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::TestClockSet)
#include "tst_clockset.moc"
