// SPDX-License-Identifier: MIT
// usage: keyturn-bench-states FOLDER
// Makes homes for start.py below that folder, on a virtual display and a real keyring: "known" has
// signed in to a service in this process, "1000" and so on have that many entries in the vault's
// index. Then it writes "ready" and goes on serving until its input ends.
#include "keychain/helperkeychain.h"
#include "reliability/accountanswers.h"
#include "store/store.h"
#include "support/canary.h"
#include "support/runningprogram.h"
#include "support/uirobot.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QSocketNotifier>

#include <cstdio>

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

namespace {

QString dataFolder(const QString &home)
{
    return home + u"/.local/share/keyturn"_s;
}

/// Writes entries to a new store. Their credentials are not in the keychain: nothing of what is
/// measured looks for them there.
bool fill(const QString &home, int count)
{
    Store store(dataFolder(home) + u"/keyturn.sqlite"_s, nullptr);
    Reply *last = store.open();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < count; ++i) {
        VaultRecord record;
        record.uuid = u"%1-3f2a-4c19-9d7e-0a1b2c3d4e5f"_s.arg(i, 8, 16, QChar(u'0'));
        record.serviceId = u"anyreach"_s;
        record.serverUrl = u"https://api.example"_s;
        record.organizationName = u"Organization %1"_s.arg(i % 40);
        record.name = u"Key %1 of a team"_s.arg(i);
        record.hint = u"ak_%1…k9Qd"_s.arg(i, 8, 16, QChar(u'0'));
        record.credentialId = u"ak_%1c4d1e5f6"_s.arg(i, 8, 16, QChar(u'0'));
        record.storedAt = now.addSecs(-i);
        record.expiresAt = now.addDays(40 + i % 300);
        last = store.saveVaultEntry(record);
    }
    QSignalSpy written(last, &Reply::finished);
    return written.wait(600'000);
}

bool signIn(const QString &home, const QString &address)
{
    HelperKeychain keychain(HelperKeychain::defaultProgram(), nullptr);
    RunningProgram program(Program::Places{ dataFolder(home), home + u"/.config/keyturn"_s,
                                            SandboxProcess::defaultProgram() },
                           keychain);
    return program.start() && program.signIn({ address, canaryKey });
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QDir folder(application.arguments().value(1));
    const SystemClock clock;
    FakeService service(clock);
    knowAccounts(service);
    for (int i = 0; i < 20; ++i)
        service.seed(CredentialKind::ApiKey, u"Key %1"_s.arg(i));
    if (!signIn(folder.filePath(u"known"_s), service.address()))
        return 1;
    for (const int count : { 1'000, 10'000, 100'000 }) {
        if (!fill(folder.filePath(QString::number(count)), count))
            return 1;
    }
    std::puts("ready");
    std::fflush(stdout);
    const QSocketNotifier ended(fileno(stdin), QSocketNotifier::Read);
    QObject::connect(&ended, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    return QApplication::exec();
}
