// SPDX-License-Identifier: MIT
#pragma once

#include "keychain/helperkeychain.h"
#include "keychain/keychainfixture.h"

#include <memory>

namespace keyturn::test {

// The real helper, and the gnome-keyring that tests/support/with-keyring started.

inline constexpr QLatin1StringView keychainProgram("keyturn-keychain");

[[nodiscard]] std::unique_ptr<HelperKeychain> newRealKeychain();

[[nodiscard]] bool lockLogin();
[[nodiscard]] bool unlockLogin();

/// Ends the daemon and lets the bus start another one, which is opened.
[[nodiscard]] bool restartKeyring();

/// tests/support/keyring-tool.py
[[nodiscard]] bool runKeyringTool(const QStringList &arguments);

/// What secret-tool tells about this app's entries: labels, attributes and values.
[[nodiscard]] QString secretToolListing();

/// "attribute.user" of each entry, sorted.
[[nodiscard]] QStringList storedKeys();

/// The folder that all files of the keyring, the helper and the test lie in.
[[nodiscard]] QString keyringRoot();

/// The daemon's process stands still as long as this lives.
class StoppedDaemon final
{
    Q_DISABLE_COPY_MOVE(StoppedDaemon)

public:
    StoppedDaemon();
    ~StoppedDaemon();

    void goOn();
    void kill();

private:
    void signal(int number) const;
};

} // namespace keyturn::test
