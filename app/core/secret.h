// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QDebug>

#include <string>
#include <vector>

class QString;

namespace keyturn {

/// The full value of a credential. A Secret can be moved but not copied by accident, cannot be
/// streamed, stored in a QVariant or compared with ==, and its memory is wiped when it is
/// destroyed. Copies that Qt's strings, sockets and line edits make are wiped when they are freed,
/// on Linux (wipingfree.cpp); elsewhere they are not. So this class prevents accidents (in a log
/// line, a model, an export); it does not protect against a debugger.
class [[nodiscard]] Secret final
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    /// Takes the memory over and leaves no copy behind.
    explicit Secret(std::vector<char> &&bytes);
    ~Secret();

    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    /// Makes a secret from text that the caller has validated; the text is encoded as UTF-8.
    [[nodiscard]] static Secret fromText(const QString &text);

    /// An intended copy of the value.
    [[nodiscard]] Secret clone() const;

    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_bytes.size()); }

    /// The only access to the value. The view is valid as long as this object; reviews search for
    /// this name.
    [[nodiscard]] QByteArrayView reveal() const;

    /// Compares in a time that depends only on the lengths.
    [[nodiscard]] bool equals(const Secret &other) const;

    void wipe();

private:
    std::vector<char> m_bytes;
};

QDebug operator<<(QDebug, const Secret &) = delete;

} // namespace keyturn
