// SPDX-License-Identifier: MIT
// usage: keyturn-bench-states FOLDER ADDRESS
// Makes homes for start.py below that folder, on a virtual display and a real keyring: "known" has
// signed in to the service at that address, "1000" and so on have that many entries in the vault's
// index.
#include "bench/entries.h"
#include "keychain/helperkeychain.h"
#include "support/canary.h"
#include "support/runningprogram.h"
#include "support/uirobot.h"

#include <QApplication>
#include <QDir>

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

namespace {

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
    const QApplication application(argc, argv);
    const QDir folder(QCoreApplication::arguments().value(1));
    if (!signIn(folder.filePath(u"known"_s), QCoreApplication::arguments().value(2)))
        return 1;
    for (const int count : { 1'000, 10'000, 100'000 }) {
        if (!fillVault(folder.filePath(QString::number(count)), count))
            return 1;
    }
    return 0;
}
