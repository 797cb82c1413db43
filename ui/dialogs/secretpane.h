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
struct KindProfile;

/// The pane of the create dialog that shows the secret once. It knows whether the user may leave
/// without a question.
class SecretPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretPane)

public:
    /// `session`, `flow` and `clipboard` must outlive the pane.
    SecretPane(Session &session, CreateFlow &flow, SecretClipboard &clipboard, QWidget *parent);

    /// To be called when the flow has reached Shown.
    void updateSecret();

    /// True if the secret is saved, is in the clipboard now (alone or in a snippet), was written to
    /// a file, or if the user says that it is stored elsewhere. A copy that the clipboard has lost
    /// does not count: nobody knows whether it was pasted.
    [[nodiscard]] bool isSafeToLeave() const;

    /// Copies the secret and verifies the copy; true if that worked.
    bool copy();

    /// Wipes the secret from the pane.
    void forget();

Q_SIGNALS:
    void doneRequested();

private:
    [[nodiscard]] static QString adviceFor(const KindProfile &kind);
    [[nodiscard]] bool isInClipboard() const;
    void buildLayout();
    void updateFacts(Session &session);
    void updateSaved();
    void updateEnd();
    void noteOnlyCopy();
    void openUse();

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
    QLabel *m_expires = nullptr; ///< once the facts are shown
    MessageStrip *m_otherEnd = nullptr; ///< says that it does not end when it was asked to
    QCheckBox *m_keptElsewhere = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_done = nullptr;
    std::optional<SecretClipboard::Ticket> m_snippet; ///< the last copy inside a snippet
    bool m_isExported = false; ///< written to a file
};

} // namespace keyturn
