// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace keyturn {

/// The context of the texts about files of services.
struct ProfileText
{
    Q_DECLARE_TR_FUNCTIONS(ProfileText)

public:
    /// The end of a sentence, which is made only if it is said: most files have no fault, and they
    /// are read before the first window. `source` is marked with QT_TRANSLATE_NOOP.
    struct Reason
    {
        // NOLINTNEXTLINE(google-explicit-constructor): most reasons name nothing
        Reason(const char *source, QString named = {})
            : m_source(source)
            , m_named(std::move(named))
        {
        }

        [[nodiscard]] QString text() const
        {
            const QString text = tr(m_source);
            return m_named.isEmpty() ? text : text.arg(m_named);
        }

    private:
        const char *m_source;
        QString m_named; ///< takes the place of %1
    };
};

} // namespace keyturn
