// SPDX-License-Identifier: MIT
#pragma once

#include "core/credential.h"
#include "services/serviceprofile.h"
#include "session/usesubject.h"

#include <QObject>

class QUrl;
class QWidget;

namespace keyturn {

class Connections;
class CredentialsPage;
class HeldKeyPage;
class Notices;
class SecretClipboard;
class VaultPage;

/// Opens the dialogs, and the places in the browser, that pages ask for: those that lead to another
/// page, to another session, or to a message above all pages. What belongs to one page alone is
/// opened by that page.
class PageDialogs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageDialogs)

public:
    /// All are borrowed and outlive this object; the dialogs are shown over `window`.
    PageDialogs(Connections &connections, SecretClipboard &clipboard, Notices &notices,
                QWidget &window);

    void serve(CredentialsPage &page);
    void serve(HeldKeyPage &page);
    void serve(VaultPage &page);

    void import();
    /// Deletes the dialogs that borrow from the session. None of them holds anything that would be
    /// lost: while one does, the window is modal to it and nothing can switch.
    void closeOfSession();

Q_SIGNALS:
    void imported();
    void captured(keyturn::CredentialKind kind);

private:
    void capture(CredentialKind kind);
    void use(const VaultRecord &record, SecretSource secret);
    void useToken(HeldKeyPage &page, const VaultRecord &key);
    void replace(const VaultRecord &record);
    void changeAddress(CredentialKind kind, Operation operation);
    void openServicePage(CredentialKind kind);
    static void openInBrowser(const QUrl &url);

    Connections &m_connections;
    SecretClipboard &m_clipboard;
    Notices &m_notices;
    QWidget &m_window;
};

} // namespace keyturn
