// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>
#include <QString>

/// Puts one variable into a `.env` file: the only place where a secret is written to a file, and
/// only because the user asked for that file.
namespace keyturn::envfile {

enum class Problem
{
    IsLink, ///< also one that points nowhere: what it stands for is somebody else's choice
    NotAFile,
    NotReadable,
    NotWritable, ///< also a file of somebody else's, or one that is write-protected
    TooLarge,
    NotText, ///< binary, or not UTF-8
    AlreadyThere, ///< the file sets the variable, and nobody said that it may be replaced
    NotClear, ///< with the new line the rest of the file would be read differently
    NotRepresentable, ///< the value holds what no line can
    Changed, ///< by another program meanwhile
    NotKept, ///< the file does not hold what was written
};

/// What to do with an assignment of the same name.
enum class IfThere
{
    Refuse,
    Replace ///< the last one, which is the one that counts
};

/// What a file looks like before anything is done to it.
struct Look
{
    bool exists = false;
    bool setsVariable = false;

    bool operator==(const Look &) const = default;
};

struct Saved
{
    bool wasOpenToOthers = false; ///< the file that was there; now it is not
    bool isPrivate = true; ///< false on a file system that knows no permissions

    bool operator==(const Saved &) const = default;
};

[[nodiscard]] Result<Look, Problem> look(const QString &path, const QString &variable);

/// The file's bytes with the variable set: appended, or its last value replaced. Every other byte
/// stays: comments, order, line ends, a byte order mark, the lack of a last line end.
[[nodiscard]] Result<QByteArray, Problem> merged(const QByteArray &file, const QString &variable,
                                                 const Secret &value, IfThere ifThere);

/// Mode 0600 before the first byte, as a whole or not at all, read back and compared. After a
/// problem other than NotKept the file is as it was.
[[nodiscard]] Result<Saved, Problem> save(const QString &path, const QString &variable,
                                          const Secret &value, IfThere ifThere);

} // namespace keyturn::envfile
