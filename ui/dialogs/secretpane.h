// SPDX-License-Identifier: MIT
#pragma once

#include "session/createflow.h"
#include "ui/secretclipboard.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace keyturn {

class MessageStrip;
class SecretField;
class StatusLine;

/// The one-time secret: the second half of the create dialog. Knows whether the user may leave
/// without being asked.
class SecretPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretPane)

public:
    /// `flow` and `clipboard` outlive the pane.
    SecretPane(Session &session, CreateFlow &flow, SecretClipboard &clipboard, QWidget *parent);

    /// The flow has reached Shown.
    void showSecret();

    /// Saved, copied, or the user says that it is kept elsewhere.
    [[nodiscard]] bool isSafeToLeave() const;

    /// The verified copy; true when it worked.
    bool copy();

    /// Wipes what the pane shows.
    void forget();

Q_SIGNALS:
    void doneRequested();

private:
    void buildLayout();
    void showFacts(Session &session);
    void showSaved();
    void showCountdown();

    CreateFlow &m_flow;
    Session &m_session;
    SecretClipboard &m_clipboard;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    SecretField *m_field = nullptr;
    QToolButton *m_reveal = nullptr;
    QPushButton *m_copy = nullptr;
    StatusLine *m_copied = nullptr;
    StatusLine *m_saved = nullptr;
    MessageStrip *m_notSaved = nullptr;
    QWidget *m_facts = nullptr;
    QCheckBox *m_keptElsewhere = nullptr;
    QPushButton *m_done = nullptr;
    bool m_wasCopied = false;
};

} // namespace keyturn
