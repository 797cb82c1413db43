// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace keyturn {

/// Puts a new value in the place of an old one in a file that uses it, whatever the file's format.
/// The old value is found byte by byte. Where it is only part of a longer word, that is another
/// value, and stays.
///
/// A link is followed, and stays a link. The file keeps its mode, owner and group, and is replaced
/// as a whole, so that whoever reads it finds the old or the new content, also after `kill -9`. The
/// new content is written under no name, or with access for the owner alone, until it is complete.
///
/// Reads and writes at once, so call it where a slow disk may be waited for.
class FileSwap final
{
public:
    enum class Problem
    {
        NotThere, ///< also a link to nothing
        NotAFile,
        HasOtherNames, ///< hard links, under which the old content would stay
        NotReadable,
        NotWritable, ///< also if mode, owner or group could not be kept
        TooLarge,
        NotFound,
        Same, ///< the new value is the old one, or one of them is empty
        NotRepresentable, ///< the new value has a character that could need quotes or an escape
        Changed, ///< another program has changed the file in the meantime
    };

    /// One place where the value is replaced. No other text of the line is repeated here, because
    /// it may hold other secrets.
    struct Place
    {
        int line = 0; ///< from 1
        QString name; ///< what the value is assigned to; empty if no name stands before it

        bool operator==(const Place &) const = default;
    };

    /// Looks for `oldValue` and changes nothing.
    [[nodiscard]] static Result<FileSwap, Problem> find(const QString &path, const Secret &oldValue,
                                                        const Secret &newValue);

    /// The file itself: what a link points to.
    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] const QList<Place> &places() const { return m_places; }
    /// How often the old value is part of a longer word, where it stays.
    [[nodiscard]] int insideOthers() const { return m_insideOthers; }
    [[nodiscard]] bool isSwapped() const { return m_isSwapped; }
    /// It is, and the file is still as swap() has left it.
    [[nodiscard]] bool isAsSwapped() const;

    /// Writes the new value to every place. After a problem the file is as it was.
    [[nodiscard]] Result<Done, Problem> swap();
    /// Brings the old content back, unless the file was changed after swap().
    [[nodiscard]] Result<Done, Problem> undo();

private:
    FileSwap() = default;

    [[nodiscard]] Result<Done, Problem> replace(const QByteArray &expected,
                                                const QByteArray &content) const;

    QString m_file;
    QByteArray m_before;
    QByteArray m_after;
    QList<Place> m_places;
    int m_insideOthers = 0;
    bool m_isSwapped = false;
};

} // namespace keyturn
