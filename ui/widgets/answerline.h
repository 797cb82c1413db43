// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/icons.h"
#include "ui/style/palette.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QPushButton;

namespace keyturn {

class ProgressLine;
class StatusLine;

/// One line that answers what the user has just done, for example "Renamed", with an optional
/// button. Screen readers announce the text. The line disappears after 15 s, but not while its
/// button has the keyboard focus or the pointer is on the line.
class AnswerLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswerLine)

public:
    /// The button beside the text.
    struct Action
    {
        QString text; ///< empty: no button
        std::function<void()> run;
    };

    explicit AnswerLine(QWidget *parent);

    /// Shows an answer in place of the one before. `text` is plain text.
    void tell(Tone tone, Icon icon, const QString &text, Action action = {});
    /// Shows that the answer is under way ("Verifying…"), until tell() or clear() is called.
    void tellWork(const QString &text);
    void clear();

private:
    void goUnlessUsed();

    StatusLine *m_text = nullptr;
    ProgressLine *m_work = nullptr;
    QPushButton *m_button = nullptr;
    Action m_action;
    QTimer m_timer;
};

} // namespace keyturn
