// SPDX-License-Identifier: MIT
#pragma once

#include "session/createflow.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace keyturn {

class MessageStrip;

/// Says that a create may or may not have succeeded, and shows which listed credentials may be its
/// result. Never chooses or deletes a credential by itself.
class UnknownPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnknownPane)

public:
    UnknownPane(Session &session, CreateFlow &flow, QWidget *parent);

    void updateOutcome();

Q_SIGNALS:
    void deleteRequested(const QString &id);
    void closeRequested();

private:
    void updateCandidates();

    Session &m_session;
    CreateFlow &m_flow;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    MessageStrip *m_message = nullptr;
    QListWidget *m_candidates = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace keyturn
