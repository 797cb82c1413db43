// SPDX-License-Identifier: MIT
#pragma once

#include "keychain/helperkeychain.h"
#include "keychain/keychainfixture.h"

#include <memory>

namespace keyturn::test {

// For tests with the real helper and the gnome-keyring that tests/support/with-keyring has started.

inline constexpr QLatin1StringView keychainProgram("keyturn-keychain");

[[nodiscard]] std::unique_ptr<HelperKeychain> newRealKeychain();

[[nodiscard]] bool lockLogin();
[[nodiscard]] bool unlockLogin();

/// Kills the keyring's daemon, lets the bus start another one, and unlocks its login keyring.
[[nodiscard]] bool restartKeyring();

/// Runs tests/support/keyring-tool.py.
[[nodiscard]] bool runKeyringTool(const QStringList &arguments);

/// What secret-tool prints about Keyturn's entries: labels, attributes and values.
[[nodiscard]] QString secretToolListing();

/// The "attribute.user" of each entry, sorted.
[[nodiscard]] QStringList storedKeys();

/// The folder that contains all files of the keyring, the helper and the test.
[[nodiscard]] QString keyringRoot();

/// Stops the process of the keyring's daemon as long as this object exists.
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
