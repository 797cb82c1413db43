// SPDX-License-Identifier: MIT
#include "keychain/helperkeychain.h"
#include "support/awaited.h"
#include "support/fakehttpserver.h"
#include "support/runningprogram.h"
#include "support/testcase.h"
#include "support/uirobot.h"

#include <QApplication>
#include <QMap>
#include <QProcess>
#include <QUuid>

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

/// Signing in, the next start and signing out with a real keyring; secret-tool shows what the
/// keyring holds.
class TestRealKeyring final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aSignInIsKeptThereAndTakenAway();
    void itHoldsExactlyWhatTheVaultLists();

private:
    /// The entries by the names under which Keyturn stores them.
    [[nodiscard]] static QMap<QString, QByteArray> keyring();
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
    auto program = std::make_unique<RunningProgram>(home.path(), keychain);
    QVERIFY(program->start());
    QVERIFY2(program->signIn({ server.address(), canaryKey }),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY(isInKeyring());
    program.reset();

    program = std::make_unique<RunningProgram>(home.path(), keychain);
    QVERIFY(program->start());
    QTRY_COMPARE(program->names(), QStringList{ u"Listed"_s });
    QVERIFY(program->pickFromSwitcher(u"Sign out"_s));
    QVERIFY(UiRobot::click(u"Sign out and remove the key"_s));
    QVERIFY2(UiRobot::waitUntil(
                 [&] { return program->application().program().signIns().records().empty(); }),
             qPrintable(UiRobot::everythingSeen()));
    QVERIFY(!isInKeyring());
}

QMap<QString, QByteArray> TestRealKeyring::keyring()
{
    QProcess tool;
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(u"secret-tool"_s, { u"search"_s, u"--all"_s, u"server"_s, u"Keyturn"_s });
    tool.waitForFinished();
    QMap<QString, QByteArray> entries;
    QByteArray secret;
    for (const QByteArray &line : tool.readAllStandardOutput().split('\n')) {
        if (line.startsWith("secret = "))
            secret = line.mid(9);
        else if (line.startsWith("attribute.user = "))
            entries.insert(QString::fromUtf8(line.mid(17)), secret);
    }
    return entries;
}

void TestRealKeyring::itHoldsExactlyWhatTheVaultLists()
{
    const QTemporaryDir home;
    FakeHttpServer server([](const FakeRequest &request) {
        return FakeResponse{ .body = request.path.startsWith("/admin/members")
                                 ? "[]"
                                 : R"([{"key_id":"ak_11112222","name":"Listed"}])" };
    });
    HelperKeychain keychain(HelperKeychain::defaultProgram(), nullptr);
    RunningProgram program(home.path(), keychain);
    QVERIFY(program.start());
    QVERIFY2(program.signIn({ server.address(), canaryKey }),
             qPrintable(UiRobot::everythingSeen()));
    Vault &vault = program.application().program().vault();
    QMap<QString, QByteArray> expected;
    expected.insert(credentialKey(vault.entries().front().uuid), canaryKey.data());
    for (const QString &service : { u"anyreach"_s, u"appcircle"_s, u"anyformat"_s }) {
        VaultRecord record;
        record.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        record.serviceId = service;
        record.name = u"The name of "_s + service;
        record.storedAt = QDateTime::currentDateTimeUtc();
        const QByteArray value = QByteArray(canary.data()) + service.toUtf8();
        const auto kept = awaited(vault.keep(record, Secret{ QByteArrayView(value) }));
        QVERIFY(kept && *kept);
        expected.insert(credentialKey(record.uuid), value);
    }
    QTRY_VERIFY(std::all_of(vault.entries().begin(), vault.entries().end(),
                            [](const VaultRecord &r) { return !r.fingerprint.isEmpty(); }));

    QMap<QString, QByteArray> found = keyring();
    // Keyturn's own entries, which are no credentials.
    QCOMPARE(found.remove(u"Keyturn/fingerprint/1"_s), 1);
    QCOMPARE(found.remove(u"Keyturn/canary/canary"_s), 1);
    QCOMPARE(found, expected);
    QCOMPARE(qsizetype(vault.entries().size()), found.size());
    QVERIFY(!contentsBelow(home.path()).contains(canary.data()));

    const QString gone = vault.entries().front().uuid;
    const auto forgotten = awaited(vault.forget(gone));
    QVERIFY(forgotten && *forgotten);
    QVERIFY(!keyring().contains(credentialKey(gone)));
    for (const VaultRecord &record : std::vector<VaultRecord>(vault.entries()))
        QVERIFY(*awaited(vault.forget(record.uuid)));
    QVERIFY(!isInKeyring());
}

KEYTURN_TEST_MAIN(QApplication, TestRealKeyring)
#include "tst_realkeyring.moc"
