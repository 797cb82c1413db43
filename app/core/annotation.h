// SPDX-License-Identifier: MIT
#pragma once

#include "core/consumer.h"
#include "core/credential.h"

#include <QString>
#include <QStringList>

namespace keyturn {

/// Whose a listed credential is, as the user said.
enum class Origin
{
    Unknown,
    Unasked, ///< it has appeared in the list and was not made here: the user is to say whose it is
    Mine,
    Colleague,
    Investigate, ///< nobody knows yet, and the user wants to find out
};

/// What the user has said about a credential of a list, on this computer. What is said of one that
/// the vault has is in the vault's entry (VaultRecord), all but the origin.
struct Annotation
{
    Origin origin = Origin::Unknown;
    QString owner; ///< who answers for the credential; one line
    QString note;
    QStringList tags; ///< none is empty or contains a line break
    std::vector<Consumer> consumers = {}; ///< what uses the credential

    bool operator==(const Annotation &) const = default;
};

/// A credential that a list had, and has no longer, or perhaps.
struct GoneRow
{
    Credential credential; ///< as it was listed
    QDateTime at; ///< UTC: when the list was seen without it
    bool isDeletedHere = false; ///< otherwise the list alone says that it is gone
    /// The rows last seen have it still: it was perhaps deleted here. The store finds that out.
    bool isListed = false;

    bool operator==(const GoneRow &) const = default;
};

} // namespace keyturn
