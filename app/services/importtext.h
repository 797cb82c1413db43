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

/// A value in a text that may be a credential.
struct ImportCandidate
{
    QString variable; ///< the variable's name; empty for a value that stands alone
    Secret secret;
    QString serviceId; ///< empty if the service cannot be told
    std::optional<CredentialKind> kind; ///< set if serviceId is set
    bool isRepeated = false; ///< the same value occurs in an earlier line
    int line = 0; ///< 1-based; 0 if the text has no lines of its own (JSON)
    Treatments treatments = Treatment::None; ///< what was removed from the value or changed in it
};

/// Why a value in a text is not imported unless the user asks for it.
enum class LeftOut
{
    Comment, ///< it is in a comment
    Placeholder, ///< "your_key_here", "xxxx", "changeme"
    Encrypted, ///< only its own tool can read it
    Reference, ///< the name of another value that is not in this text
    PrivateKey, ///< a PEM block with a private key
    SeveralLines, ///< another text with line breaks, for example a certificate
    Empty,
    Address,
    Path,
    Number,
    Truth, ///< true, false, yes, no …
    TooShort,
    NotVisibleAscii, ///< cannot be sent in a header: blanks, line breaks, characters beyond ASCII
    TooLong,
    Unread, ///< a line of no known form
};

/// A value that is not imported unless the user asks for it.
struct LeftOutValue
{
    QString variable;
    LeftOut reason = LeftOut::Empty;
    int line = 0;
    /// What would be imported if the user asks for it; nothing if the value cannot be a credential.
    std::optional<ImportCandidate> candidate = {};
};

/// Everything that readImport() has found.
struct ImportText
{
    std::vector<ImportCandidate> candidates;
    std::vector<LeftOutValue> leftOut;
    QList<int> unreadLines; ///< lines of no known form that contain no known prefix
    bool isLatin1 = false; ///< the file is not UTF-8: characters beyond ASCII are a guess
};

/// Finds what can be imported from a pasted text or a file: assignments in every known form
/// (findAssignments()), and values with a known prefix anywhere. A text with neither is read as one
/// value. Service and kind follow from the longest matching prefix of all services or, for kinds
/// without a prefix, from the variable's name that the service's profile suggests.
[[nodiscard]] ImportText readImport(const QString &text, const ServiceCatalog &catalog);

} // namespace keyturn
