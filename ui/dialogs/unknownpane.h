// SPDX-License-Identifier: MIT
#pragma once

#include "session/reconciliation.h"
#include "ui/text/localerrortext.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace keyturn {

class MessageStrip;

/// Says that a create may or may not have succeeded, and shows which listed credentials may be its
/// result. Never chooses or deletes a credential by itself.
class UnknownPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnknownPane)

public:
    /// What closing means for the create.
    enum class Closing
    {
        Settles, ///< the user has seen it; keeping needs no button of its own
        LeavesOpen, ///< it is told again; there is a button for keeping what was found
    };

    /// `reconciliation` is borrowed and must outlive the pane.
    UnknownPane(Reconciliation &reconciliation, Closing closing, QWidget *parent);

    /// `what` says what has happened.
    void tellOutcome(const Message &what);

Q_SIGNALS:
    void deleteRequested(const QString &id);
    void keepRequested();
    void closeRequested();

private:
    void addButtons(QVBoxLayout *layout);
    void updateCandidates();

    Reconciliation &m_reconciliation;
    Closing m_closing;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    MessageStrip *m_message = nullptr;
    QListWidget *m_candidates = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace keyturn
