// SPDX-License-Identifier: MIT
#pragma once

#include "services/profiletext.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace keyturn {

/// What is wrong with a profile, and in which place.
struct ProfileFault
{
    QStringList path; ///< the keys that lead to the place: "kinds", "api-key", "prefix"
    QString reason; ///< a sentence that names the place; it contains no text of the file
};

/// An object in a profile's JSON whose values are checked as they are read. Only the first fault of
/// the whole file is kept, in `fault`. Reading continues after a fault, so readers need no error
/// handling. Keys that nobody reads are ignored.
class CheckedObject final
{
public:
    using Reason = ProfileText::Reason;

    enum class Need
    {
        Optional,
        Required
    };

    enum class Patterns
    {
        Checked,
        /// For a file that came with Keyturn: a test has checked it. Compiling the patterns would
        /// be a tenth of the time until the first window.
        KnownToFit
    };

    /// `fault` must outlive this object and all its children.
    CheckedObject(QJsonObject object, QStringList path, std::optional<ProfileFault> &fault,
                  Patterns patterns);

    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    [[nodiscard]] QStringList keys() const { return m_object.keys(); }
    [[nodiscard]] QJsonValue value(const QString &key) const { return m_object.value(key); }

    /// The object under `key`; an empty object if there is none.
    [[nodiscard]] CheckedObject child(const QString &key, Need need) const;
    [[nodiscard]] std::vector<CheckedObject> items(const QString &key) const;

    /// The text under `key`. `pattern` must match the whole text; otherwise `expectation` is the
    /// reason of the fault.
    // NOLINTNEXTLINE(*-nodiscard): some callers need only this check and ignore the result
    QString text(const QString &key, Need need, const QString &pattern,
                 const Reason &expectation) const;
    /// The name of a field in what a server receives or sends.
    [[nodiscard]] QString
    fieldName(const QString &key, Need need,
              const Reason &expectation = QT_TRANSLATE_NOOP("ProfileText",
                                                            "must be the name of a field")) const;
    [[nodiscard]] bool flag(const QString &key, bool fallback = false) const;
    [[nodiscard]] std::optional<int> days(const QString &key) const;
    /// A whole number from 1 to `largest`; otherwise `expectation` is the reason of the fault.
    [[nodiscard]] std::optional<int> number(const QString &key, int largest,
                                            const Reason &expectation) const;

    void fault(const QString &key, const QString &reason) const;

    static constexpr int longestLifetime = 36500; ///< in days: a hundred years
    [[nodiscard]] static bool matches(const QString &pattern, const QString &text);

private:
    QJsonObject m_object;
    QStringList m_path;
    std::optional<ProfileFault> &m_fault;
    Patterns m_patterns;
};

/// Why `path` cannot be part of an address; empty if it can. Allowed is RFC 3986 pchar without
/// percent signs: data is percent-encoded when it is put into the path.
[[nodiscard]] QString pathObjection(const QString &path);

} // namespace keyturn
