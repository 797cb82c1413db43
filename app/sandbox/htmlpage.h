// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"
#include "sandbox/webmessage.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace keyturn::sandbox {

/// A plain HTML page without scripts and without anything loaded from elsewhere. All texts that are
/// added are escaped here.
class HtmlPage final
{
public:
    struct Choice
    {
        QString value;
        QString label;
    };

    struct Field
    {
        enum class Kind
        {
            Hidden,
            Text,
            Date,
            Boxes, ///< one check box for each choice; the first is ticked
        };
        Kind kind = Kind::Hidden;
        QString name;
        QString value;
        QString label;
        QList<Choice> choices;
    };

    struct Form
    {
        QString action; ///< path that the form is sent to
        QList<Field> fields;
        QString button;
    };

    /// A hidden field.
    [[nodiscard]] static Field hidden(const QString &name, const QString &value)
    {
        return { Field::Kind::Hidden, name, value, {}, {} };
    }

    explicit HtmlPage(QString title);

    void addHeading(const QString &text);
    void addText(const QString &text);
    void addLink(const QString &path, const QString &text);
    void addTable(const QStringList &head, const QList<QStringList> &rows);

    /// `token` is the form token, by which the server recognizes its own forms.
    void addForm(const Form &form, const Secret &token);

    /// Adds a read-only field to copy `value` from.
    void addValue(const QString &id, const QString &label, const QString &value);

    /// Adds the value of a new credential in a field with the id "secret", and says that it is
    /// shown once.
    void addSecret(const QString &label, const Secret &secret);

    [[nodiscard]] Answer answer(int status) const;

private:
    QString m_title;
    QString m_body;
};

} // namespace keyturn::sandbox
