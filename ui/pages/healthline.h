// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/statusline.h"

#include <QPointer>

namespace keyturn {

class Reply;
class Session;

/// What the session's service says about its own state, which tells nothing about a key.
class HealthLine final : public StatusLine
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HealthLine)

public:
    /// `session` is borrowed and must outlive the line.
    HealthLine(Session &session, QWidget *parent);

    /// Asks the service; does nothing while a request is under way.
    void ask();

private:
    Session &m_session;
    QPointer<Reply> m_reply;
};

} // namespace keyturn
