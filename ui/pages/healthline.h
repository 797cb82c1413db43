// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/statusline.h"

#include <QPointer>

namespace keyturn {

class Reply;
class Session;

/// What the session's service says of itself. It tells nothing about a key.
class HealthLine final : public StatusLine
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HealthLine)

public:
    /// `session` is borrowed and outlives the line.
    HealthLine(Session &session, QWidget *parent);

    /// Does nothing while an answer is awaited.
    void ask();

private:
    Session &m_session;
    QPointer<Reply> m_reply;
};

} // namespace keyturn
