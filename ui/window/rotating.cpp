// SPDX-License-Identifier: MIT
#include "ui/window/rotating.h"

#include "core/displaytext.h"
#include "session/currentsession.h"
#include "session/places.h"

#include <QMessageBox>

namespace keyturn {

Rotating::Rotating(RotateDialog::Parts parts, QWidget &window)
    : QObject(&window)
    , m_parts(parts)
    , m_window(window)
{
    CurrentSession &current = m_parts.rotation.current;
    // Queued: the pages of the session are opened first.
    connect(
        &current, &CurrentSession::changed, this,
        [this] {
            if (m_then && isOpen(m_wanted.uuid, m_wanted.organizationId))
                std::exchange(m_then, nullptr)();
        },
        Qt::QueuedConnection);
    connect(&current, &CurrentSession::openFailed, this, [this] { m_then = nullptr; });
}

bool Rotating::isOpen(const QString &connectionUuid, const QString &organizationId) const
{
    const Session *session = m_parts.rotation.current.session();
    return session && session->connection().uuid == connectionUuid
        && session->organization().id == organizationId;
}

void Rotating::withAccount(const QString &connectionUuid, const QString &organizationId,
                           std::function<void()> then)
{
    m_then = nullptr;
    if (isOpen(connectionUuid, organizationId)) {
        then();
        return;
    }
    m_wanted = { connectionUuid, organizationId };
    m_then = std::move(then);
    m_parts.rotation.current.open(connectionUuid, organizationId);
}

void Rotating::rotateRow(CredentialKind kind, const QString &id)
{
    Session *session = m_parts.rotation.current.session();
    Listing *listing = session ? session->listing(kind) : nullptr;
    const Credential *row = listing ? listing->model().find(id) : nullptr;
    if (!row)
        return;
    const ListKey key{ session->connection().uuid, session->organization().id, kind };
    if (const RotationRecord *known = m_parts.rotation.rotations.ofRow(key, id))
        open(RotationRecord(*known));
    else
        open(Rotation::draft(*session, kind, row, listing->entryOf(id)));
}

void Rotating::rotateEntry(const VaultRecord &entry)
{
    if (const RotationRecord *known = m_parts.rotation.rotations.ofEntry(entry.uuid)) {
        resume(QString(known->uuid));
        return;
    }
    const auto begin = [this, entry] {
        Session *session = m_parts.rotation.current.session();
        Listing *listing = session->listing(entry.kind);
        const Credential *row = listing ? listing->rowOf(entry) : nullptr;
        open(Rotation::draft(*session, entry.kind, row, &entry));
    };
    const Session *session = m_parts.rotation.current.session();
    const bool isOwn = session && session->connection().uuid == entry.uuid; // not in the vault
    if (isOwn || (session && session->place(entry.kind).has(entry))) {
        begin();
        return;
    }
    for (const ConnectionRecord &account : m_parts.signIns.records()) {
        for (const OrganizationRecord &organization : account.organizations) {
            if (!Places::of(account, organization, entry.kind).has(entry))
                continue;
            withAccount(QString(account.uuid), QString(organization.id), begin);
            return;
        }
    }
    tellNoAccount(entry);
}

void Rotating::resume(const QString &uuid)
{
    const RotationRecord *known = m_parts.rotation.rotations.find(uuid);
    if (!known)
        return;
    const RotationRecord record = *known;
    const auto show = [this, record] {
        // More may have happened while the account was being opened.
        if (const RotationRecord *now = m_parts.rotation.rotations.find(record.uuid))
            open(RotationRecord(*now));
    };
    if (m_parts.signIns.find(record.list.connectionUuid))
        withAccount(record.list.connectionUuid, record.list.organizationId, show);
    else
        show(); // says that the account is needed
}

void Rotating::open(const RotationRecord &record)
{
    const ServiceProfile *service = m_parts.catalog.profile(record.serviceId);
    if (!service || !service->kind(record.list.kind)
        || m_window.findChild<RotateDialog *>(QString(), Qt::FindDirectChildrenOnly))
        return;
    auto *dialog = new RotateDialog(m_parts, record, &m_window);
    connect(dialog, &RotateDialog::pageRequested, this, &Rotating::pageRequested);
    dialog->open();
}

void Rotating::tellNoAccount(const VaultRecord &entry)
{
    auto *box = new QMessageBox(QMessageBox::Information, tr("Rotate a key"),
                                tr("Keyturn is not signed in where this key belongs."),
                                QMessageBox::Ok, &m_window);
    box->setTextFormat(Qt::PlainText);
    const QString name = DisplayText(entry.organizationName).inSentence();
    box->setInformativeText(
        entry.organizationName.isEmpty()
            ? tr("Connect the account first, then rotate the key.")
            : tr("Connect the account of %1 first, then rotate the key.").arg(name));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace keyturn
