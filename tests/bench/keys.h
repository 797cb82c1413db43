// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace keyturn::test {

// Each needs a real keyring that is open, and prints what Keyturn takes beside another program that
// does the same. False if something could not be measured; why is on the standard error.

/// From the click on Create until the secret is shown and in the keychain, against the same request
/// by curl. The service's own time is in both, so that the difference is Keyturn's.
[[nodiscard]] bool measureCreate(const QString &home, int rounds);
/// Reading a value, against secret-tool.
[[nodiscard]] bool measureKeychain(int rounds);

} // namespace keyturn::test
