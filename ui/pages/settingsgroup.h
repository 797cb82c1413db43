// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QGridLayout;

namespace keyturn {

class StatusLine;

/// A group of settings under a heading: on the left what is set, on the right how. Fields are as
/// wide as each other.
class SettingsGroup final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsGroup)

public:
    SettingsGroup(const QString &heading, QWidget *parent);

    /// Takes ownership of `field`, whose accessible name becomes the label.
    void add(const QString &label, QWidget &field);
    /// The same for a field that says itself what it sets: a check box.
    void add(QWidget &field);
    /// A line below the last field.
    StatusLine *addLine(const QString &text);

private:
    QGridLayout *m_rows;
};

} // namespace keyturn
