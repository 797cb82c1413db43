// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

namespace keyturn {

class Spinner;
class StatusLine;

/// Says what is under way, beside a drawing that turns; empty while nothing is. After some seconds
/// it adds that Keyturn is still waiting. Where the desktop asks for less motion, the drawing
/// stands still. Screen readers are told the additions.
class ProgressLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgressLine)

public:
    explicit ProgressLine(QWidget *parent);

    /// `text` is plain text, "Creating…"; empty when the work is over. A text without an ellipsis
    /// says itself that Keyturn waits, and nothing is added to it. The same text again changes
    /// nothing.
    void setWork(const QString &text);
    /// Adds why the window stays open although the user has asked to close it. Goes with the work.
    void explain(const QString &why);

private:
    void updateText();

    Spinner *m_spinner = nullptr;
    StatusLine *m_text = nullptr;
    QTimer m_patience;
    QString m_work;
    QString m_why;
    bool m_isLong = false;
};

} // namespace keyturn
