// SPDX-License-Identifier: MIT
// usage: keyturn-bench-window NAME ROUNDS
// Operates the program's window, in this process, and prints how long that takes. NAME is one of
// search, refresh, create and keychain. Needs a display, and the last two a real keyring.
#include "bench/keys.h"
#include "bench/tables.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace keyturn::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *heading = "| what | %s | %s |\n|---|---|---|\n";

bool measure(const QString &name, int rounds)
{
    const QTemporaryDir home;
    if (name == "search"_L1) {
        std::printf(heading, "median gap", "worst gap");
        for (const int entries : { 10'000, 100'000 }) {
            const QTemporaryDir filled;
            if (!measureVault(filled.path(), entries))
                return false;
        }
        return true;
    }
    if (name == "refresh"_L1) {
        std::printf(heading, "worst gap, median", "worst gap, least");
        return measureRefresh(home.path(), 10'000);
    }
    if (name == "create"_L1)
        return measureCreate(home.path(), rounds);
    return name == "keychain"_L1 && measureKeychain(rounds);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    return measure(arguments.value(1), arguments.value(2, u"7"_s).toInt()) ? 0 : 1;
}
