// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace keyturn {

/// Something or somebody that uses a credential, and must get the new one when it is rotated. Said
/// by the user, as raw text.
struct Consumer
{
    enum class Kind
    {
        Words, ///< anything else: "the build server in the cellar"
        File,
        Address,
        Person
    };
    Kind kind = Kind::Words;
    QString text; ///< the path, the address, the person, or words; never empty
    QString variable = {}; ///< what the file calls the credential; empty: not said

    /// What a line of a field means. "/srv/shop/.env: API_KEY" is a file with the variable's name;
    /// paths are absolute or begin with "~/". A person is "@name" or a mail address. An empty text
    /// is no consumer.
    [[nodiscard]] static std::vector<Consumer> ofLines(const QString &text);
    /// In one line, so that ofLines() reads the same from it.
    [[nodiscard]] QString line() const;

    bool operator==(const Consumer &) const = default;
};

/// Each in a line.
[[nodiscard]] QStringList linesOf(const std::vector<Consumer> &consumers);

} // namespace keyturn
