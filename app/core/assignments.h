// SPDX-License-Identifier: MIT
#pragma once

#include <QFlags>
#include <QList>
#include <QString>

#include <vector>

namespace keyturn {

/// What was done to a value on its way out of a text; people are told, because a value that was
/// changed without a word is a value that nobody can check.
enum class Treatment
{
    None = 0,
    QuotesRemoved =
        1, ///< that no tool of the form would have kept: backticks, quotes within quotes
    SeparatorRemoved = 2, ///< a ";" or "," behind it
    BearerRemoved = 4, ///< the word "Bearer" in front of it
    InvisibleRemoved = 8, ///< no-break blanks, characters of no width
    ReferenceFollowed = 16, ///< it stood under another name of the same text
    ReadAsDotenv = 32, ///< as python-dotenv reads it; a shell would read on over the line
    Joined = 64, ///< from several lines
    TakenFromText = 128, ///< from the middle of something else
    Base64Decoded = 256,
};
Q_DECLARE_FLAGS(Treatments, Treatment)
Q_DECLARE_OPERATORS_FOR_FLAGS(Treatments)

/// A name and its value in any of the forms in which people keep them. The value is a plain text
/// that may be a secret: the caller turns it into one and wipes it.
struct FoundAssignment
{
    QString name; ///< as it is written
    QString value;
    int line = 0; ///< 1-based; 0 where the form has no lines of its own (JSON)
    bool isComment = false;
    Treatments treatments = Treatment::None;

    bool operator==(const FoundAssignment &) const = default;
};

struct FoundAssignments
{
    std::vector<FoundAssignment> items; ///< in the order of the text
    QList<int> unreadLines; ///< of no form that is known, and not empty
};

/// Blanks of every kind become the plain one, and characters of no width go (U+200B, U+FEFF …).
[[nodiscard]] QString withoutInvisibles(const QString &text);

/// The assignments of a text, whatever tool it is of: `.env` in its dialects, sh, fish, csh, cmd
/// and PowerShell, systemd units, Dockerfiles, YAML (compose, Kubernetes), INI, TOML, JSON,
/// .netrc. References to other names (`$NAME`, `${NAME}`, `%NAME%`) are followed within the text;
/// one that leads nowhere stays as it is written. What stands in a comment is found as well and
/// marked. Takes time that grows with the text and not faster.
[[nodiscard]] FoundAssignments findAssignments(const QString &text);

/// Quotes, separators and the word "Bearer" around a value that stands alone.
[[nodiscard]] QString tidied(const QString &value, Treatments &treatments);

} // namespace keyturn
