// SPDX-License-Identifier: MIT
#pragma once

#include "core/credential.h"
#include "services/serviceprofile.h"
#include "session/currentsession.h"
#include "session/usesubject.h"

#include <QObject>

class QUrl;
class QWidget;

namespace keyturn {

class CaptureDialog;
class Clock;
class CredentialsPage;
class HeldKeyPage;
class ImportDialog;
class KeepSignIn;
class SecretClipboard;
class SignIns;
class Vault;
class VaultPage;

/// Opens dialogs and web pages that pages ask for, if they lead to another page, another session or
/// a message above all pages. A dialog that concerns only one page is opened by that page.
class PageDialogs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageDialogs)

public:
    /// Everything is borrowed and must outlive this object.
    struct Parts
    {
        ServiceCatalog &catalog;
        const SignIns &signIns;
        CurrentSession &current;
        KeepSignIn &keeping;
        Vault &vault;
        const Clock &clock;
        HttpClient::Limits limits; ///< for every request
        SecretClipboard &clipboard;
    };

    /// The dialogs are shown over `window`.
    PageDialogs(Parts parts, QWidget &window);

    void serve(CredentialsPage &page);
    void serve(HeldKeyPage &page);
    void serve(VaultPage &page);

    void import();
    /// The same, with what is found in these files, or in this text.
    void importFiles(const QStringList &paths);
    void importText(const QString &text);
    /// Opens the folder of the user's own service files in the desktop's file manager.
    void openServiceFolder();
    /// Deletes the dialogs that borrow from the session. Nothing is lost: a dialog with something
    /// to lose is modal to the window, so that the user cannot switch sessions while it is open.
    void closeOfSession();
    void openInBrowser(const QUrl &url);

Q_SIGNALS:
    void imported();
    /// The system has no browser that it could start.
    void notOpened(const QUrl &url);
    void captured(keyturn::CredentialKind kind);
    void rotateRowRequested(keyturn::CredentialKind kind, const QString &id);
    void rotateEntryRequested(const keyturn::VaultRecord &record);

private:
    [[nodiscard]] ImportDialog *makeImport();
    CaptureDialog *capture(CredentialKind kind);
    void generate(CredentialKind kind);
    void use(const VaultRecord &record, SecretSource secret);
    void nameServer(const VaultRecord &record, SecretSource secret);
    void tellNoUse();
    void useToken(HeldKeyPage &page, const VaultRecord &key);
    void changeAddress(CredentialKind kind, Operation operation);
    void openServicePage(CredentialKind kind);

    Parts m_parts;
    QWidget &m_window;
};

} // namespace keyturn
