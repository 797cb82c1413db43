// SPDX-License-Identifier: MIT
#pragma once

#include <QFlags>
#include <QList>
#include <QString>

#include <vector>

namespace keyturn {

/// What was done to a value when it was taken out of a text. The user is told, because otherwise
/// nobody could check the changed value.
enum class Treatment
{
    None = 0,
    QuotesRemoved =
        1, ///< quotes that a reader of this form would keep: backticks, quotes within quotes
    SeparatorRemoved = 2, ///< a ";" or "," after the value
    BearerRemoved = 4, ///< the word "Bearer" before the value
    InvisibleRemoved = 8, ///< no-break spaces, characters without width
    ReferenceFollowed = 16, ///< the value was a reference to another name in the same text
    ReadAsDotenv = 32, ///< as python-dotenv does; a shell would read on in the next line
    Joined = 64, ///< the value was spread over several lines
    TakenFromText = 128, ///< found in the middle of other text
    Base64Decoded = 256,
};
Q_DECLARE_FLAGS(Treatments, Treatment)
Q_DECLARE_OPERATORS_FOR_FLAGS(Treatments)

/// A name and its value, in any of the forms in which people keep them. The value is plain text
/// that may be a secret: the caller must turn it into a Secret and wipe the text.
struct FoundAssignment
{
    QString name; ///< as written in the text
    QString value;
    int line = 0; ///< 1-based; 0 for a form without lines (JSON)
    bool isComment = false;
    Treatments treatments = Treatment::None;

    bool operator==(const FoundAssignment &) const = default;
};

/// Everything that findAssignments() has found.
struct FoundAssignments
{
    std::vector<FoundAssignment> items; ///< in the order of the text
    QList<int> unreadLines; ///< numbers of the lines that are not empty and have no known form
};

/// Replaces every kind of space by a plain one, and removes characters without width (U+200B,
/// U+FEFF …).
[[nodiscard]] QString withoutInvisibles(const QString &text);

/// Finds the assignments in a text of any known form: `.env` in its dialects, sh, fish, csh, cmd
/// and PowerShell, systemd units, Dockerfiles, YAML (compose, Kubernetes), INI, TOML, JSON, .netrc.
/// References to other names of the text (`$NAME`, `${NAME}`, `%NAME%`) are replaced by their
/// value; a reference to an unknown name stays as it is. Assignments in comments are found, too,
/// and marked. The time needed grows in proportion to the text.
[[nodiscard]] FoundAssignments findAssignments(const QString &text);

/// Removes the quotes, the separators and the word "Bearer" around a value; adds what was done to
/// `treatments`.
[[nodiscard]] QString tidied(const QString &value, Treatments &treatments);

} // namespace keyturn
