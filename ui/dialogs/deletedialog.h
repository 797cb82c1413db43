// SPDX-License-Identifier: MIT
#pragma once

#include "session/deleteflow.h"
#include "ui/dialogs/deletionreport.h"
#include "ui/dialogs/guardeddialog.h"

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace keyturn {

class MessageStrip;
class NumberField;
class ProgressLine;

/// Asks for confirmation and deletes credentials. The dialog names what will be deleted; the safe
/// button is the default; to delete several, the user must type their number, and may cancel
/// between two of them. It stays open until the service no longer lists them, and reports which
/// could not be deleted and why (DeletionReport). Nothing moves while it deletes: a click on Cancel
/// must not miss it.
class DeleteDialog final : public GuardedDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeleteDialog)

public:
    /// `session` and `listing` must outlive the dialog.
    DeleteDialog(Session &session, Listing &listing, std::vector<Credential> credentials,
                 QWidget *parent);

    /// Offers another sign-in where Keyturn's own credential is to be deleted, which needs one.
    void offerSignIn();

    [[nodiscard]] bool mayClose() const override { return !m_flow.isBusy(); }
    void reject() override;

    /// The credentials that are gone by now, goneAlready() of them without Keyturn.
    [[nodiscard]] std::vector<Credential> deleted() const;
    [[nodiscard]] int goneAlready() const { return DeletionReport::goneAlready(m_flow.items()); }

Q_SIGNALS:
    /// The user wants to sign in with another credential; the dialog is closed by now.
    void signInRequested();

private:
    void buildLayout();
    void addFacts(QVBoxLayout *layout);
    void addNames(QVBoxLayout *layout);
    void showNames(const QStringList &lines);
    void updateConsequences();
    /// Names those that are the new ones of rotations; empty if none is.
    [[nodiscard]] QString successorWarning() const;
    /// Names the credentials whose names look like other names of the list; empty if none does.
    [[nodiscard]] QString lookAlikeWarning() const;
    void start();
    void updateState();
    void handleFinished();
    [[nodiscard]] DeletionReport report() const;
    [[nodiscard]] qsizetype notTried() const;
    [[nodiscard]] bool isOwnCredential() const;
    [[nodiscard]] qsizetype count() const { return qsizetype(m_flow.items().size()); }

    Session &m_session;
    Listing &m_listing;
    /// What takeOwn() returned: the raw name of the credential that Keyturn is signed in with.
    QString m_spared;
    DeleteFlow m_flow;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QListWidget *m_names = nullptr; ///< null for a single credential, like the two below
    QLabel *m_numberLabel = nullptr;
    NumberField *m_number = nullptr;
    MessageStrip *m_message = nullptr;
    ProgressLine *m_progress = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_keep = nullptr;
    bool m_isReported = false; ///< m_message has the report
};

} // namespace keyturn
