// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

/// Text with assignments in it, as people keep credentials: `.env` files, shell scripts,
/// PowerShell. Everything here takes time that grows with the text and not faster.
namespace keyturn::envtext {

/// One name and its value, quotes and escapes taken off. The value is a plain text that may be a
/// secret: the caller turns it into one and wipes it.
struct Assignment
{
    QString name;
    QString value;
    int line = 0; ///< 1-based: where the assignment begins
    qsizetype begin = 0; ///< in the text: the value as it is written, quotes included
    qsizetype end = 0;

    bool operator==(const Assignment &) const = default;
};

/// All that a text holds, in its order; a name may be there twice.
struct Parsed
{
    std::vector<Assignment> assignments;
    QList<int> unreadableLines; ///< neither blank, nor a comment, nor an assignment

    bool operator==(const Parsed &) const = default;
};

/// Why a file's bytes are no text to read.
enum class Problem
{
    TooLarge,
    Binary,
    NotUtf8
};

constexpr qsizetype maximumBytes = 1024 * 1024;

/// The text of a file: UTF-8 with or without a byte order mark, or UTF-16 with one. NUL, or more
/// than a few control characters, make it binary.
[[nodiscard]] Result<QString, Problem> decode(const QByteArray &file);

/// Reads `NAME=value`, also behind `export` or `set`, and PowerShell's `$env:NAME = "value"`. Lines
/// end with LF, CRLF or CR. A comment begins with "#" where a line begins, or behind a value and a
/// blank. Values:
/// - bare: to the end of the line, blanks around it taken off, every other character as it is;
/// - in single quotes: as it is, over several lines if need be;
/// - in double quotes: the same, with \n \r \t \" \' \\ \$ and \` as escapes; any other backslash
///   stands for itself;
/// - quoted pieces that touch each other, or characters behind a backslash, are joined, as a shell
///   does: 'it'\''s'. Pieces after the first do not reach beyond the line.
/// - PowerShell's, on one line: quotes are doubled inside their like, and a backtick escapes.
/// A quote that never closes, or only in front of the value of another assignment, spoils its own
/// line alone.
[[nodiscard]] Parsed parse(const QString &text);

/// Whether a pasted text is to be read with parse() and not as one credential's value: it has more
/// than one line, or is one assignment to what looks like a variable. "ak_x.y=" does not: the
/// equals signs at the end of Base64 are part of a value.
[[nodiscard]] bool looksLikeEnv(const QString &text);

} // namespace keyturn::envtext
