// SPDX-License-Identifier: MIT
#pragma once

#include "session/createflow.h"
#include "ui/secretclipboard.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace keyturn {

class CopyStatus;
class FactGrid;
class MessageStrip;
class SecretRow;
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

    /// Saved, copied (alone or in a snippet), put into a file, or the user says that it is kept
    /// elsewhere.
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
    void openUse();
    void setKeptByUser();

    CreateFlow &m_flow;
    Session &m_session;
    SecretClipboard &m_clipboard;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    SecretRow *m_row = nullptr;
    CopyStatus *m_copied = nullptr;
    StatusLine *m_saved = nullptr;
    MessageStrip *m_notSaved = nullptr;
    FactGrid *m_facts = nullptr;
    QCheckBox *m_keptElsewhere = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_done = nullptr;
    bool m_wasCopied = false; ///< from here, at least once
    bool m_isKeptByUser = false; ///< in a file, or on the clipboard inside a snippet
};

} // namespace keyturn
