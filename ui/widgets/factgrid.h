// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace keyturn {

/// Names and values, one fact in each row. Values wrap. Values come from outside; the caller makes
/// them safe to show (DisplayText).
class FactGrid final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactGrid)

public:
    explicit FactGrid(QWidget *parent);

    /// `toolTip` is read as HTML: the caller escapes it (plainToolTip()). Returns the label of the
    /// value, for a value that changes.
    QLabel *add(const QString &name, const QString &value, const QString &toolTip = {});

    /// The same with a button that copies the value, for what is no secret. `copyable` is the raw
    /// value.
    void addCopyable(const QString &name, const QString &value, const QString &copyable);

Q_SIGNALS:
    void copyRequested(const QString &value);

private:
    QGridLayout *m_layout = nullptr;
};

} // namespace keyturn
