// SPDX-License-Identifier: MIT
#pragma once

#include "store/storefixture.h"
#include "support/programfixture.h"

#include <memory>

namespace keyturn::test {

/// A session of that program with the service of `around`, signed in with an organization key or a
/// token.
[[nodiscard]] std::unique_ptr<Session> signIn(Surroundings &around, ProgramParts &program,
                                              CredentialKind signedInWith = CredentialKind::ApiKey);

/// A session with one service, signed in with an organization key or a token.
struct Bench : ProgramFixture
{
    explicit Bench(CredentialKind signedInWith = CredentialKind::ApiKey);

    [[nodiscard]] Listing &keys() { return *session->listing(CredentialKind::ApiKey); }
    [[nodiscard]] Listing &tokens() { return *session->listing(CredentialKind::Token); }
    [[nodiscard]] qsizetype posts() { return service.server().count("POST"); }
    /// A vault record for a credential of the organization.
    [[nodiscard]] VaultRecord vaultRecord(const QString &uuid, const QString &credentialId);
    /// Reads that list; false if it fails.
    [[nodiscard]] bool readList(Listing &listing);

    std::unique_ptr<Session> session;
};

/// The names of the rows, sorted.
[[nodiscard]] QStringList namesIn(Listing &listing);

} // namespace keyturn::test
