// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/icons.h"
#include "ui/style/palette.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QPushButton;

namespace keyturn {

class StatusLine;

/// One quiet line that answers what the user has just done: "Renamed", with a button that leads on
/// or back. Screen readers announce it. It goes after a while, but not while its button has the
/// keyboard focus or the pointer is on it.
class AnswerLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswerLine)

public:
    /// What the button beside the text is called and does.
    struct Action
    {
        QString text; ///< empty: no button
        std::function<void()> run;
    };

    explicit AnswerLine(QWidget *parent);

    /// In the place of the answer before. Plain text.
    void tell(Tone tone, Icon icon, const QString &text, Action action = {});
    void clear();

private:
    void goUnlessUsed();

    StatusLine *m_text = nullptr;
    QPushButton *m_button = nullptr;
    Action m_action;
    QTimer m_timer;
};

} // namespace keyturn
