// SPDX-License-Identifier: MIT
#include "ui/text/programfacts.h"

#include "net/serverfacts.h"
#include "store/storecheck.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(keyturn::AboutDialog)
};

/// The kinds of keychain that Keyturn uses on this system.
QString keychainKind()
{
#if defined(Q_OS_WIN)
    return u"Windows Credential Manager"_s;
#elif defined(Q_OS_MACOS)
    return u"macOS Keychain"_s;
#else
    return Text::tr("Secret Service or KWallet");
#endif
}

} // namespace

std::vector<std::pair<QString, QString>> programFacts()
{
    // Names of libraries are the same in all languages.
    return {
        { Text::tr("Qt"), QString::fromLatin1(qVersion()) },
        { Text::tr("TLS"), tlsVersion() },
        { u"SQLite"_s, sqliteVersion() },
        { u"QtKeychain"_s, QStringLiteral(KEYTURN_QTKEYCHAIN_VERSION) },
        { Text::tr("System"),
          Text::tr("%1, %2").arg(QSysInfo::prettyProductName(),
                                 QSysInfo::currentCpuArchitecture()) },
        { Text::tr("Keychain"), keychainKind() },
        { Text::tr("Licence"), Text::tr("MIT") },
    };
}

} // namespace keyturn
