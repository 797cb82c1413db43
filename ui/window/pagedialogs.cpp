// SPDX-License-Identifier: MIT
#include "ui/window/pagedialogs.h"

#include "core/displaytext.h"
#include "core/serverurl.h"
#include "session/currentsession.h"
#include "session/exchangeflow.h"
#include "session/places.h"
#include "ui/dialogs/capturedialog.h"
#include "ui/dialogs/endpointdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/serverdialog.h"
#include "ui/dialogs/usedialog.h"
#include "ui/pages/credentialspage.h"
#include "ui/pages/heldkeypage.h"
#include "ui/pages/vaultpage.h"
#include "ui/text/kindtext.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QMessageBox>
#include <QPointer>
#include <QUrl>

namespace keyturn {

PageDialogs::PageDialogs(Parts parts, QWidget &window)
    : QObject(&window)
    , m_parts(parts)
    , m_window(window)
{
}

void PageDialogs::serve(CredentialsPage &page)
{
    connect(&page, &CredentialsPage::openServicePageRequested, this, &PageDialogs::openServicePage);
    connect(&page, &CredentialsPage::captureRequested, this, &PageDialogs::capture);
    connect(&page, &CredentialsPage::useRequested, this, [this](const VaultRecord &record) {
        use(record, [&vault = m_parts.vault, uuid = record.uuid] { return vault.secret(uuid); });
    });
    connect(&page, &CredentialsPage::rotateRequested, this, &PageDialogs::rotateRowRequested);
    page.offerExport();
    connect(&page, &CredentialsPage::changeAddressRequested, this, &PageDialogs::changeAddress);
}

void PageDialogs::serve(HeldKeyPage &page)
{
    connect(&page, &HeldKeyPage::pageRequested, this, &PageDialogs::openInBrowser);
    connect(&page, &HeldKeyPage::captureRequested, this, &PageDialogs::capture);
    connect(&page, &HeldKeyPage::generateRequested, this, &PageDialogs::generate);
    connect(&page, &HeldKeyPage::useRequested, this, [this, &page](const VaultRecord &record) {
        use(record, [&page, record] { return page.secret(record); });
    });
    connect(&page, &HeldKeyPage::useTokenRequested, this,
            [this, &page](const VaultRecord &key) { useToken(page, key); });
    connect(&page, &HeldKeyPage::rotateRequested, this, &PageDialogs::rotateEntryRequested);
}

void PageDialogs::serve(VaultPage &page)
{
    connect(&page, &VaultPage::importRequested, this, &PageDialogs::import);
    connect(&page, &VaultPage::useRequested, this, [this](const VaultRecord &record) {
        use(record, [&vault = m_parts.vault, uuid = record.uuid] { return vault.secret(uuid); });
    });
    connect(&page, &VaultPage::rotateRequested, this, &PageDialogs::rotateEntryRequested);
}

ImportDialog *PageDialogs::makeImport()
{
    auto *dialog = new ImportDialog(m_parts.catalog, m_parts.vault, m_parts.clock, &m_window);
    connect(dialog, &ImportDialog::imported, this, &PageDialogs::imported);
    return dialog;
}

void PageDialogs::import()
{
    makeImport()->open();
}

void PageDialogs::importFiles(const QStringList &paths)
{
    ImportDialog *dialog = makeImport();
    for (const QString &path : paths)
        dialog->readFile(path);
    dialog->open();
}

void PageDialogs::importText(const QString &text)
{
    ImportDialog *dialog = makeImport();
    dialog->readText(text);
    dialog->open();
}

/// Opens the dialog and returns it; nullptr if the session has no such kind.
CaptureDialog *PageDialogs::capture(CredentialKind kind)
{
    Session *session = m_parts.current.session();
    if (!session || !session->profile().kind(kind))
        return nullptr;
    auto *dialog =
        new CaptureDialog(session->vault(), m_parts.catalog, session->clock(), m_parts.clipboard,
                          CredentialFacts::in(*session, kind), &m_window);
    connect(dialog, &CaptureDialog::saved, this, [this, kind] { Q_EMIT captured(kind); });
    dialog->open();
    return dialog;
}

void PageDialogs::generate(CredentialKind kind)
{
    const Session *session = m_parts.current.session();
    if (!session)
        return;
    openInBrowser(session->page(kind));
    if (CaptureDialog *dialog = capture(kind))
        dialog->setSteps(
            kindtext::makeInBrowser(DisplayText(session->profile().name).inSentence(),
                                    DisplayText(session->pagePlace(kind)).inSentence()));
}

void PageDialogs::use(const VaultRecord &record, SecretSource secret)
{
    const ServiceProfile *service = m_parts.catalog.profile(record.serviceId);
    const KindProfile *kind = service ? service->kind(record.kind) : nullptr;
    if (kind && Places::isServerUnknown(record)) {
        nameServer(record, std::move(secret));
        return;
    }
    auto subject = useSubject(record, std::move(secret), m_parts.catalog, m_parts.signIns);
    if (!subject) {
        tellNoUse();
        return;
    }
    auto *dialog = new UseDialog(*kind, std::move(*subject), m_parts.clipboard, &m_window);
    connect(dialog, &UseDialog::valueCopied, this, [this, uuid = record.uuid] {
        m_parts.vault.noteGivenOut(uuid, Vault::GivenOut::Copied);
    });
    connect(dialog, &UseDialog::valueSaved, this, [this, uuid = record.uuid] {
        m_parts.vault.noteGivenOut(uuid, Vault::GivenOut::SavedToFile);
    });
    dialog->open();
}

/// A snippet names the server, and whoever runs it sends the value there.
void PageDialogs::nameServer(const VaultRecord &record, SecretSource secret)
{
    QWidget *details = QApplication::activeModalWidget();
    auto *dialog =
        new ServerDialog(m_parts.catalog, m_parts.vault, record, details ? details : &m_window);
    connect(dialog, &ServerDialog::named, this,
            [this, uuid = record.uuid, secret = std::move(secret)] {
                if (const VaultRecord *named = m_parts.vault.find(uuid))
                    use(*named, secret);
            });
    dialog->open();
}

/// In a box and not above the pages: the dialog of an entry may be open before them.
void PageDialogs::tellNoUse()
{
    QWidget *dialog = QApplication::activeModalWidget();
    auto *box = new QMessageBox(QMessageBox::Information, tr("Use in code"),
                                tr("Keyturn does not know how this key is used"),
                                QMessageBox::Close, dialog ? dialog : &m_window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("No file describes its service, or this kind of key. The "
                               "value can be copied and revealed."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void PageDialogs::useToken(HeldKeyPage &page, const VaultRecord &key)
{
    const AccessToken *token = page.accessToken();
    const Session *session = m_parts.current.session();
    const KindProfile *kind = session ? session->profile().kind(key.kind) : nullptr;
    if (!token || !kind || !kind->exchange)
        return;
    // The dialog is deleted with the session at the latest, and the page with both.
    const auto secret = [&page] {
        auto *reply = new KeychainReply<Secret>(&page);
        if (const AccessToken *held = page.accessToken())
            reply->settle(held->value.clone());
        else
            reply->settle(failure(KeychainError{ KeychainError::Kind::Absent, {} }));
        return reply;
    };
    UseSubject subject = useSubject(*token, secret, *session);
    subject.name = tr("Access token");
    auto *dialog = new UseDialog(snippetsFor(*kind->exchange), std::move(subject),
                                 m_parts.clipboard, &m_window);
    dialog->open();
}

void PageDialogs::changeAddress(CredentialKind kind, Operation operation)
{
    const Session *session = m_parts.current.session();
    if (!session)
        return;
    auto *dialog =
        new EndpointDialog(m_parts.catalog, session->profile().id, kind, operation, &m_window);
    // Queued: reopening the session deletes its dialogs, and this dialog is one of them.
    connect(dialog, &EndpointDialog::changed, &m_parts.current, &CurrentSession::reopen,
            Qt::QueuedConnection);
    dialog->open();
}

void PageDialogs::openServicePage(CredentialKind kind)
{
    if (const Session *session = m_parts.current.session())
        openInBrowser(session->page(kind));
}

/// The same rule as for servers: plain http is opened only for this computer.
void PageDialogs::openInBrowser(const QUrl &url)
{
    if (const auto server = ServerUrl::parse(url.adjusted(QUrl::RemoveQuery).toString());
        server && server->isSameOrigin(url) && !QDesktopServices::openUrl(url))
        Q_EMIT notOpened(url);
}

void PageDialogs::openServiceFolder()
{
    const QString &folder = m_parts.catalog.userFolder();
    QDir().mkpath(folder); // the folder may have been deleted together with the file
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

void PageDialogs::closeOfSession()
{
    const auto found = m_window.findChildren<GuardedDialog *>();
    const QList<QPointer<GuardedDialog>> dialogs(found.begin(), found.end());
    for (const auto &dialog : dialogs) {
        // A dialog may have been deleted together with its parent dialog.
        if (dialog && !dialog->outlivesSession())
            delete dialog.data();
    }
}

} // namespace keyturn
