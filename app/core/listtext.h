// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace keyturn {

/// What joins texts, in the way of the user's language.
struct ListText
{
    Q_DECLARE_TR_FUNCTIONS(ListText)

public:
    [[nodiscard]] static QString joined(const QStringList &parts)
    {
        return parts.join(tr(", ", "between the parts of a list"));
    }
    /// A list that is a sentence.
    [[nodiscard]] static QString sentence(const QStringList &parts)
    {
        //: a sentence that is a list: "“Deploy”, “Backup”."
        return tr("%1.").arg(joined(parts));
    }
    /// `name` is safe to show.
    [[nodiscard]] static QString quoted(const QString &name)
    {
        //: a name in quotation marks
        return tr("“%1”").arg(name);
    }
    [[nodiscard]] static QString labelled(const QString &label, const QString &text)
    {
        //: a label or a title, and what it is about
        return tr("%1: %2").arg(label, text);
    }
};

} // namespace keyturn
