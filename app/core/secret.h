// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <string>
#include <vector>

class QDebug;
class QString;

namespace keyturn {

/// A credential's full value. It can be moved, not copied by accident; it cannot be streamed,
/// stored in a QVariant or compared in passing; its memory is wiped when it goes. Qt's JSON parser,
/// its sockets and QLineEdit make copies that nobody can wipe: this type prevents accidents (a log
/// line, a model, an export), it is no defence against a debugger.
class [[nodiscard]] Secret final
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    ~Secret();

    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    /// The value from text that the caller already validated; encoded as UTF-8.
    [[nodiscard]] static Secret fromText(const QString &text);

    /// A second owner of the same value, on purpose.
    [[nodiscard]] Secret clone() const;

    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_bytes.size()); }

    /// The only way out. The view lives as long as this object; review searches for this name.
    [[nodiscard]] QByteArrayView reveal() const;

    /// Compares in time that depends on the lengths only.
    [[nodiscard]] bool equals(const Secret &other) const;

    void wipe();

private:
    std::vector<char> m_bytes;
};

QDebug operator<<(QDebug, const Secret &) = delete;

} // namespace keyturn
