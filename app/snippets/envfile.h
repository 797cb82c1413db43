// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>
#include <QString>

/// Sets one variable in a `.env` file. This is the only place where a secret is written to a file,
/// and only because the user asked for it.
namespace keyturn::envfile {

/// Why a variable could not be put into a file.
enum class Problem
{
    IsLink, ///< also a link to nothing: somebody else could choose what it points to
    NotAFile,
    NotReadable,
    NotWritable, ///< also a file of another user or one that is write-protected
    TooLarge,
    NotText, ///< binary, or not UTF-8
    AlreadyThere, ///< the file sets the variable, and replacing it was not allowed
    NotClear, ///< the new line would change how the rest of the file is read
    NotRepresentable, ///< no line of a .env file can hold the value
    Changed, ///< another program has changed the file in the meantime
    NotKept, ///< the file does not hold what was written
};

/// What to do if the file sets the variable already.
enum class IfThere
{
    Refuse,
    Replace ///< replaces the last assignment, which is the one in force
};

/// What the file holds before it is changed.
struct Look
{
    bool exists = false;
    bool setsVariable = false;

    bool operator==(const Look &) const = default;
};

/// Who could read the old file, and whether the new one is private.
struct Saved
{
    bool wasOpenToOthers = false; ///< the old file was open to other users; the new one is not
    bool isPrivate = true; ///< false on a file system without permissions

    bool operator==(const Saved &) const = default;
};

[[nodiscard]] Result<Look, Problem> look(const QString &path, const QString &variable);

/// The bytes of the file with the variable set: appended, or in place of its last value. Every
/// other byte stays: comments, the order, line ends, a byte order mark, a missing last line end.
[[nodiscard]] Result<QByteArray, Problem> merged(const QByteArray &file, const QString &variable,
                                                 const Secret &value, IfThere ifThere);

/// Sets the variable in the file. The new file has mode 0600 before its first byte is written,
/// replaces the old one as a whole, and is read back and compared. After a problem other than
/// NotKept the file is unchanged.
[[nodiscard]] Result<Saved, Problem> save(const QString &path, const QString &variable,
                                          const Secret &value, IfThere ifThere);

} // namespace keyturn::envfile
