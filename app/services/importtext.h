// SPDX-License-Identifier: MIT
#pragma once

#include "core/assignments.h"
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
    int line = 0; ///< 1-based; 0: the text has no lines of its own
    Treatments treatments = Treatment::None; ///< what was taken off, or changed
};

/// Why a value of a text is not taken by itself.
enum class LeftOut
{
    Comment, ///< it stands in a comment
    Placeholder, ///< "your_key_here", "xxxx", "changeme"
    Encrypted, ///< only a tool of its own can read it
    Reference, ///< the name of another value, which is not in this text
    Wrapped, ///< several lines that may be one value
    SeveralLines, ///< a certificate or a private key
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
    int line = 0;
    /// What it would be if it was taken all the same; nothing where it cannot be a credential.
    std::optional<ImportCandidate> candidate = {};
};

struct ImportText
{
    std::vector<ImportCandidate> candidates;
    std::vector<LeftOutValue> leftOut;
    QList<int> unreadLines; ///< of no known form, and with no known prefix in them
};

/// More are left out as TooMany.
inline constexpr std::size_t mostImportCandidates = 100;

/// What of a pasted text, or of a file, can be imported. Assignments are found in every form that
/// people have (findAssignments()), and values with the prefix of a service wherever they stand. A
/// text without any of that is one value. The kind is known by the longest prefix of all services,
/// or where a kind's values have none, by the variable's name that its service suggests.
[[nodiscard]] ImportText readImport(const QString &text, const ServiceCatalog &catalog);

} // namespace keyturn
