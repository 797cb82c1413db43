// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

/// Reads text with assignments, as people keep credentials: `.env` files, shell scripts,
/// PowerShell. The time that each function needs grows in proportion to the text.
namespace keyturn::envtext {

/// A name and its value, without quotes and escapes. The value is plain text that may be a secret:
/// the caller must turn it into a Secret and wipe the text.
struct Assignment
{
    QString name;
    QString value;
    int line = 0; ///< number of the line in which the assignment begins, from 1
    qsizetype begin = 0; ///< position in the text where the value begins, with its quotes
    qsizetype end = 0;

    bool operator==(const Assignment &) const = default;
};

/// Everything that was found, in the order of the text; a name may occur twice.
struct Parsed
{
    std::vector<Assignment> assignments;
    QList<int> unreadableLines; ///< neither blank, nor a comment, nor an assignment

    bool operator==(const Parsed &) const = default;
};

/// Why the bytes of a file cannot be read as text.
enum class Problem
{
    TooLarge,
    Binary,
    NotUtf8
};

constexpr qsizetype maximumBytes = qsizetype{ 1024 } * 1024;

/// The text of a file in UTF-8, with or without a byte order mark, or in UTF-16 with one. A NUL, or
/// more than a few control characters, makes the file Binary.
[[nodiscard]] Result<QString, Problem> decode(const QByteArray &file);

/// Reads `NAME=value`, also after `export` or `set`, and PowerShell's `$env:NAME = "value"`. Lines
/// end with LF, CRLF or CR. A comment begins with "#" at the beginning of a line, or after a value
/// and a blank. A value is written in one of these ways:
/// - bare: to the end of the line, without blanks around it, every other character as it is;
/// - in single quotes: as it is, also over several lines;
/// - in double quotes: the same, with \n \r \t \" \' \\ \$ and \` as escapes; any other backslash
///   stands for itself;
/// - quoted pieces without a blank between them, or characters after a backslash, are joined as in
///   a shell: 'it'\''s'. Pieces after the first must end in the same line;
/// - in PowerShell, on one line: a quote is doubled inside such quotes, and a backtick escapes.
/// If a quote is never closed, or only by the opening quote of another assignment's value, only
/// that line is unreadable.
[[nodiscard]] Parsed parse(const QString &text);

/// True if a pasted text should be read with parse() rather than as the value of one credential: it
/// has more than one line, or is one assignment to something that looks like a variable. "ak_x.y="
/// is not: an equals sign at the end is part of a Base64 value.
[[nodiscard]] bool looksLikeEnv(const QString &text);

} // namespace keyturn::envtext
