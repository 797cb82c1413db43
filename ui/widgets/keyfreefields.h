// SPDX-License-Identifier: MIT
#pragma once

#include "exports/valueguard.h"

#include <QObject>

#include <vector>

class QVBoxLayout;
class QWidget;

namespace keyturn {

class StatusLine;

/// The fields of a form whose texts are kept in Keyturn's own file, where no key may be. A form
/// asks before it saves: a field with a whole key in it says so in a line below it, until that is
/// taken out, and keeps its text.
class KeyFreeFields final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyFreeFields)

public:
    KeyFreeFields(const ServiceCatalog &catalog, QWidget *form);

    /// Adds a QLineEdit or a QPlainTextEdit, which must outlive this object; its line is added at
    /// the end of `layout`.
    void add(QWidget *field, QVBoxLayout *layout);

    /// False if one of them holds a key; the first of these has the focus then.
    [[nodiscard]] bool check();

private:
    struct Field
    {
        QWidget *field;
        QWidget *place; ///< of the line; hidden if nothing is wrong
        StatusLine *line;
    };

    [[nodiscard]] bool holdsKey(const Field &field) const;

    ValueGuard m_guard;
    QWidget *m_form;
    std::vector<Field> m_fields;
};

} // namespace keyturn
