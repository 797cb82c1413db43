// SPDX-License-Identifier: MIT
#pragma once

#include "ui/windowfixture.h"

namespace keyturn::test {

/// The program, signed in at Appcircle or anyformat with a key that is stored in the vault.
class HeldKeyFixture final : public WindowFixture
{
public:
    using WindowFixture::WindowFixture;

    /// Signs in and shows the window.
    [[nodiscard]] bool start(const QString &serviceId, CredentialKind kind);
    [[nodiscard]] bool signIn(const QString &serviceId, CredentialKind kind);

    /// Adds one more entry at the session's place.
    [[nodiscard]] bool addKey(const QString &uuid, const QString &name, CredentialKind kind);

    [[nodiscard]] const VaultRecord *own();

    QString value; ///< value of the key that the program is signed in with
};

} // namespace keyturn::test
