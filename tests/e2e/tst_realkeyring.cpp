// SPDX-License-Identifier: MIT
#include "support/fakehttpserver.h"
#include "support/program.h"
#include "support/testcase.h"
#include "support/uirobot.h"
#include "vault/helperkeychain.h"

#include <QApplication>
#include <QProcess>

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

/// Signing in, the next start and signing out with the desktop's own keyring: secret-tool tells
/// what it holds.
class TestRealKeyring final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aSignInIsKeptThereAndTakenAway();

private:
    [[nodiscard]] static bool isInKeyring();
};

bool TestRealKeyring::isInKeyring()
{
    QProcess tool;
    tool.start(u"secret-tool"_s, { u"search"_s, u"--all"_s, u"server"_s, u"Keyturn"_s });
    tool.waitForFinished();
    return tool.readAllStandardOutput().contains(canaryKey.data());
}

void TestRealKeyring::aSignInIsKeptThereAndTakenAway()
{
    const QTemporaryDir home;
    FakeHttpServer server([](const FakeRequest &request) {
        return FakeResponse{ .body = request.path.startsWith("/admin/members")
                                 ? "[]"
                                 : R"([{"key_id":"ak_11112222","name":"Listed"}])" };
    });
    HelperKeychain keychain(HelperKeychain::defaultProgram(), nullptr);
    auto program = std::make_unique<Program>(home.path(), keychain);
    QVERIFY(program->start());
    QVERIFY2(program->signIn({ server.address(), canaryKey }),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY(isInKeyring());
    program.reset();

    program = std::make_unique<Program>(home.path(), keychain);
    QVERIFY(program->start());
    QTRY_COMPARE(program->names(), QStringList{ u"Listed"_s });
    QVERIFY(program->pickFromSwitcher(u"Sign out"_s));
    QVERIFY(UiRobot::click(u"Sign out and remove the key"_s));
    QVERIFY2(
        UiRobot::waitUntil([&] { return program->application().connections().records().empty(); }),
        qPrintable(UiRobot::everythingSeen()));
    QVERIFY(!isInKeyring());
}

KEYTURN_TEST_MAIN(QApplication, TestRealKeyring)
#include "tst_realkeyring.moc"
