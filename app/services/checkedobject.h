// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace keyturn {

/// What is wrong with a profile, and where in it.
struct ProfileFault
{
    QStringList path; ///< the keys that lead to it: "kinds", "api-key", "prefix"
    QString reason; ///< a sentence that names the place; nothing in it comes from the file
};

/// An object of a profile's JSON whose values are checked while they are read. The first fault of
/// the whole file is kept in one place; whoever reads goes on after it and never sees it. Keys that
/// nobody asks for are ignored.
class CheckedObject final
{
public:
    enum class Need
    {
        Optional,
        Required
    };

    /// `fault` outlives the object and all that come from it.
    CheckedObject(QJsonObject object, QStringList path, std::optional<ProfileFault> &fault);

    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    [[nodiscard]] QStringList keys() const { return m_object.keys(); }
    [[nodiscard]] QJsonValue value(const QString &key) const { return m_object.value(key); }

    /// Empty if there is none.
    [[nodiscard]] CheckedObject child(const QString &key, Need need) const;
    [[nodiscard]] std::vector<CheckedObject> items(const QString &key) const;

    /// `pattern` has to match the whole text.
    QString text(const QString &key, Need need, const QString &pattern,
                 const QString &expectation) const;
    /// The name of a field in what a server sends or gets.
    [[nodiscard]] QString fieldName(const QString &key, Need need,
                                    const QString &what = QStringLiteral("a field")) const;
    [[nodiscard]] bool flag(const QString &key, bool fallback = false) const;
    [[nodiscard]] std::optional<int> days(const QString &key) const;

    void fault(const QString &key, const QString &reason) const;

    static constexpr int longestLifetime = 36500; ///< a hundred years of days
    [[nodiscard]] static bool matches(const QString &pattern, const QString &text);

private:
    QJsonObject m_object;
    QStringList m_path;
    std::optional<ProfileFault> &m_fault;
};

/// The reason why `path` cannot be part of an address, or nothing. RFC 3986 pchar without percent
/// signs: what is data in a path is encoded when it is put in.
[[nodiscard]] QString pathObjection(const QString &path);

} // namespace keyturn
