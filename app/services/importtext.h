// SPDX-License-Identifier: MIT
#pragma once

#include "core/credential.h"
#include "core/secret.h"

#include <QString>

#include <optional>
#include <vector>

namespace keyturn {

class ServiceCatalog;

/// One value of a text that may be a credential.
struct ImportCandidate
{
    QString variable; ///< what the text calls it; empty for a value that stands alone
    Secret secret;
    QString serviceId; ///< empty: nothing tells which
    std::optional<CredentialKind> kind; ///< set with the service
    bool isRepeated = false; ///< the same value stands further up in the text
};

/// Why a value of a text is taken for no credential.
enum class LeftOut
{
    Empty,
    Address,
    Path,
    Number,
    Truth, ///< true, false, yes, no …
    TooShort,
    NotVisibleAscii, ///< no header can carry it: blanks, line breaks, letters beyond ASCII
    TooLong,
    TooMany, ///< there are more values than can be looked through at a time
};

struct LeftOutValue
{
    QString variable;
    LeftOut reason = LeftOut::Empty;

    bool operator==(const LeftOutValue &) const = default;
};

struct ImportText
{
    std::vector<ImportCandidate> candidates;
    std::vector<LeftOutValue> leftOut;
    int unreadableLines = 0;
};

/// More are left out as TooMany.
inline constexpr std::size_t mostImportCandidates = 100;

/// What of a pasted text, or of a file, can be imported: a single value, or the assignments of an
/// `.env` text. The kind is known by the longest prefix of all services, or where a kind's values
/// have none, by the variable's name that its service suggests.
[[nodiscard]] ImportText readImport(const QString &text, const ServiceCatalog &catalog);

} // namespace keyturn
