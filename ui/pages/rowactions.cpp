// SPDX-License-Identifier: MIT
#include "ui/pages/rowactions.h"

#include "core/displaytext.h"
#include "models/checktext.h"
#include "models/credentialmodel.h"
#include "session/createpreset.h"
#include "session/session.h"
#include "session/vaultchecks.h"
#include "ui/dialogs/notesdialog.h"
#include "ui/secretclipboard.h"
#include "ui/style/icons.h"
#include "ui/text/errortext.h"
#include "ui/text/kindtext.h"
#include "ui/text/origintext.h"
#include "ui/widgets/answerline.h"
#include "ui/widgets/badgelook.h"
#include "ui/widgets/credentialtable.h"
#include "ui/widgets/tablecolumns.h"

#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QMenu>
#include <QShortcut>

#include <algorithm>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

constexpr auto copyKeys = Qt::CTRL | Qt::SHIFT | Qt::Key_C;

} // namespace

RowActions::RowActions(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    auto *copy = new QShortcut(copyKeys, &m_parts.table);
    copy->setContext(Qt::WidgetWithChildrenShortcut);
    copy->setWhatsThis(copyText()); // also its name among the keyboard shortcuts
    connect(copy, &QShortcut::activated, this, &RowActions::copyKey);
    connect(&m_parts.table, &CredentialTable::menuRequested, this, &RowActions::openMenu);
    connect(&m_parts.table, &CredentialTable::copyOfRowRequested, this, &RowActions::copyKey);
    connect(&m_parts.table, &CredentialTable::clicked, this, &RowActions::handleClick);
    connect(&m_parts.checks, &VaultChecks::checked, this, &RowActions::handleChecked);
    connect(&m_parts.listing, &Listing::annotationFailed, this, [this] {
        m_parts.answer.tell(Tone::Bad, Icon::Warn,
                            tr("Not kept: Keyturn cannot write its own file"));
    });
}

QStringList RowActions::selectedIds() const
{
    QStringList ids;
    for (const QModelIndex &index : m_parts.table.selectionModel()->selectedRows())
        ids.append(index.data(CredentialModel::IdRole).toString());
    return ids;
}

bool RowActions::areDeletedSelected() const
{
    const QModelIndexList rows = m_parts.table.selectionModel()->selectedRows();
    return !rows.isEmpty() && rows.front().data(CredentialModel::DeletedRole).toBool();
}

void RowActions::dismissSelected()
{
    if (areDeletedSelected())
        dismiss(selectedIds());
}

void RowActions::dismiss(const QStringList &ids)
{
    m_parts.listing.dismissDeleted(ids);
    Q_EMIT dismissed();
}

const VaultRecord *RowActions::selectedEntry() const
{
    const QStringList ids = selectedIds();
    return ids.size() == 1 ? m_parts.listing.entryOf(ids.front()) : nullptr;
}

QString RowActions::idOf(const VaultRecord &entry) const
{
    for (const Credential &row : m_parts.listing.model().rows()) {
        const VaultRecord *found = m_parts.listing.entryOf(row.id);
        if (found && found->uuid == entry.uuid)
            return row.id;
    }
    return {};
}

void RowActions::openMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    if (!index.isValid())
        return;
    if (index.data(CredentialModel::DeletedRole).toBool()) {
        openMenuOfDeleted(index.data(CredentialModel::IdRole).toString(), globalPosition);
        return;
    }
    if (!m_parts.table.selectionModel()->isRowSelected(index.row()))
        m_parts.table.selectRow(index.row());
    auto *menu = new QMenu(&m_parts.table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillRowMenu(*menu);
    menu->addSeparator();
    m_parts.table.columns().addChoices(*menu->addMenu(tr("C&olumns")));
    menu->popup(globalPosition);
}

void RowActions::openMenuOfDeleted(const QString &id, const QPoint &globalPosition)
{
    QStringList all;
    for (const Credential &row : m_parts.listing.deleted().rows())
        all.append(row.id);
    const QStringList selected = areDeletedSelected() ? selectedIds() : QStringList();
    const QStringList these = selected.contains(id) ? selected : QStringList{ id };
    auto *menu = new QMenu(&m_parts.table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(Icon::Close),
                    these.size() == 1 ? tr("&Dismiss")
                                      : tr("&Dismiss %Ln", nullptr, int(these.size())),
                    this, [this, these] { dismiss(these); });
    if (these.size() == 1)
        addHistory(*menu, id);
    QAction *every = menu->addAction(tr("Dismiss &all that are deleted or gone"), this,
                                     [this, all] { dismiss(all); });
    every->setVisible(all.size() > 1);
    menu->addAction(icon(Icon::Copy), tr("Copy key &ID"), this,
                    [this, these] { m_parts.clipboard.copyPlain(these.join(u'\n')); });
    menu->popup(globalPosition);
}

void RowActions::fillRowMenu(QMenu &menu)
{
    if (selectedIds().size() == 1) {
        menu.addAction(icon(Icon::Info), tr("&Details"), Qt::Key_Return, this,
                       &RowActions::detailsRequested);
        menu.addSeparator();
    }
    fill(menu);
}

void RowActions::fill(QMenu &menu)
{
    if (selectedEntry())
        addOfEntry(menu);
    addOfRow(menu);
}

QString RowActions::copyText() const
{
    return m_parts.listing.kind() == CredentialKind::Token ? tr("&Copy token") : tr("&Copy key");
}

void RowActions::addOfEntry(QMenu &menu)
{
    menu.addAction(icon(Icon::Copy), copyText(), copyKeys, this, &RowActions::copyKey);
    menu.addAction(icon(Icon::Link), tr("&Use in code…"), this, [this] {
        if (const VaultRecord *record = selectedEntry())
            Q_EMIT useRequested(VaultRecord(*record));
    });
    menu.addAction(icon(Icon::Shield), tr("&Verify"), this, &RowActions::verify);
    menu.addAction(icon(Icon::Vault), tr("&Show in vault"), this, [this] {
        if (const VaultRecord *record = selectedEntry())
            Q_EMIT entryRequested(QString(record->uuid));
    });
    menu.addSeparator();
}

void RowActions::addOfRow(QMenu &menu)
{
    const KindProfile &profile = m_parts.listing.profile();
    const QStringList ids = selectedIds();
    if (ids.size() == 1 && profile.endpoint(Operation::Create)) {
        menu.addAction(icon(Icon::Plus), tr("&New one like this…"), this, [this, id = ids.front()] {
            if (const Credential *credential = m_parts.listing.model().find(id))
                Q_EMIT likeRequested(CreatePreset::like(m_parts.listing, *credential,
                                                        m_parts.listing.profile().expiry,
                                                        m_parts.session.clock()));
        });
    }
    if (ids.size() == 1)
        menu.addAction(icon(Icon::Refresh), tr("Ro&tate…"), this, [this, id = ids.front()] {
            Q_EMIT rotateRequested(m_parts.listing.kind(), id);
        });
    menu.addAction(icon(Icon::Copy), tr("Copy key &ID"), QKeySequence::Copy, this,
                   &RowActions::copyIds);
    menu.addAction(icon(Icon::Copy), tr("Copy n&ame"), this, &RowActions::copyNames);
    if (ids.size() == 1)
        menu.addAction(icon(Icon::Pencil), tr("O&wner and notes…"), this, &RowActions::openNotes);
    addOrigins(menu);
    menu.addAction(icon(Icon::Calendar), tr("Add to cal&endar…"), this,
                   &RowActions::requestCalendar);
    if (ids.size() == 1)
        addHistory(menu, ids.front());
    if (ids.size() == 1)
        menu.addAction(icon(Icon::Pencil), kindtext::rename(!profile.endpoint(Operation::Rename)),
                       Qt::Key_F2, this, &RowActions::renameRequested);
    if (profile.endpoint(Operation::Delete)) {
        menu.addSeparator();
        menu.addAction(icon(Icon::Trash),
                       kindtext::remove(m_parts.listing.kind(), int(ids.size())) + u"…"_s,
                       QKeySequence::Delete, this, &RowActions::removeRequested);
    }
}

void RowActions::addHistory(QMenu &menu, const QString &id)
{
    menu.addAction(icon(Icon::Activity), tr("Show its &history"), this,
                   [this, id] { Q_EMIT historyRequested(historyKey(id)); });
}

ActivityKey RowActions::historyKey(const QString &id) const
{
    const ConnectionRecord &connection = m_parts.session.connection();
    const Credential *row = m_parts.listing.model().find(id);
    if (!row)
        row = m_parts.listing.deleted().find(id);
    const VaultRecord *entry = m_parts.listing.entryOf(id);
    return { connection.serviceId,
             connection.serverUrl,
             m_parts.listing.kind(),
             id,
             entry ? entry->hint : QString(),
             row ? row->name : QString() };
}

void RowActions::addOrigins(QMenu &menu)
{
    QMenu *made = menu.addMenu(tr("Made &by"));
    const QStringList ids = selectedIds();
    for (const Origin origin :
         { Origin::Mine, Origin::Colleague, Origin::Investigate, Origin::Unknown }) {
        QAction *action = made->addAction(origintext::choice(origin), this, [this, ids, origin] {
            m_parts.listing.setOrigin(ids, origin);
        });
        action->setCheckable(true);
        action->setChecked(std::all_of(ids.begin(), ids.end(), [this, origin](const QString &id) {
            return m_parts.listing.notesOf(id).origin == origin;
        }));
    }
}

void RowActions::requestCalendar()
{
    const VaultPlace place = m_parts.session.place(m_parts.listing.kind());
    std::vector<KeySubject> subjects;
    for (const QString &id : selectedIds())
        subjects.push_back(
            { place.serviceId, place.serverUrl, place.organizationId, place.kind, id });
    Q_EMIT calendarRequested(subjects);
}

void RowActions::openNotes()
{
    const QStringList ids = selectedIds();
    if (ids.size() != 1)
        return;
    auto *dialog = new NotesDialog(m_parts.listing, m_parts.session.vault(), m_parts.catalog,
                                   ids.front(), m_parts.table.window());
    dialog->open();
}

/// A click on "In vault" opens the entry in the vault.
void RowActions::handleClick(const QModelIndex &index)
{
    if (index.column() != int(CredentialModel::Column::Vault)
        || QGuiApplication::keyboardModifiers() != Qt::NoModifier)
        return;
    if (const VaultRecord *record =
            m_parts.listing.entryOf(index.data(CredentialModel::IdRole).toString()))
        Q_EMIT entryRequested(QString(record->uuid));
}

void RowActions::copyIds()
{
    const QStringList ids = selectedIds();
    if (ids.isEmpty())
        return;
    m_parts.clipboard.copyPlain(ids.join(u'\n'));
    m_parts.answer.tell(Tone::Neutral, Icon::Copy,
                        ids.size() == 1 ? tr("Copied %1").arg(DisplayText(ids.front()).inSentence())
                                        : tr("Copied %Ln key IDs", nullptr, int(ids.size())));
}

void RowActions::copyNames()
{
    QStringList names;
    for (const QModelIndex &index : m_parts.table.selectionModel()->selectedRows())
        names.append(index.data(CredentialModel::RawNameRole).toString());
    if (names.isEmpty())
        return;
    m_parts.clipboard.copyPlain(names.join(u'\n'));
    m_parts.answer.tell(Tone::Neutral, Icon::Copy,
                        names.size() == 1
                            ? tr("Copied “%1”").arg(DisplayText(names.front()).inSentence())
                            : tr("Copied %Ln names", nullptr, int(names.size())));
}

void RowActions::copyKey()
{
    const VaultRecord *record = selectedEntry();
    if (!record) {
        if (selectedIds().size() == 1)
            m_parts.answer.tell(Tone::Warning, Icon::Info,
                                tr("Not copied: the vault of this computer does not hold it"));
        return;
    }
    if (m_reading)
        m_reading->cancel();
    auto *reply = m_parts.session.vault().secret(record->uuid);
    m_reading = reply;
    const QString name = DisplayText(record->name).inSentence();
    connect(reply, &Reply::finished, this, [this, reply, name, uuid = record->uuid] {
        const auto read = reply->takeResult();
        if (m_reading != reply)
            return; // the user has asked for another secret in the meantime
        m_reading.clear();
        if (!read)
            m_parts.answer.tell(Tone::Bad, Icon::Warn,
                                tr("Not copied: %1").arg(errortext::keychain(read.error()).title));
        else if (!m_parts.clipboard.copy(*read))
            m_parts.answer.tell(Tone::Bad, Icon::Warn,
                                tr("Not copied: another program took or kept the clipboard"));
        else
            tellCopied(uuid, name);
    });
}

void RowActions::tellCopied(const QString &uuid, const QString &name)
{
    m_parts.session.vault().noteGivenOut(uuid, Vault::GivenOut::Copied);
    m_parts.answer.tell(
        Tone::Good, Icon::Copy,
        tr("Copied “%1”, clears in %Ln s", nullptr, int(m_parts.clipboard.left().count()))
            .arg(name));
}

void RowActions::verify()
{
    const VaultRecord *record = selectedEntry();
    if (!record)
        return;
    m_verifying = record->uuid;
    m_parts.answer.tellWork(tr("Verifying “%1”…").arg(DisplayText(record->name).inSentence()));
    m_parts.checks.check({ m_verifying });
}

void RowActions::handleChecked(const QString &uuid)
{
    if (uuid != m_verifying)
        return;
    m_verifying.clear();
    const VaultRecord *record = m_parts.session.vault().find(uuid);
    if (const auto error = m_parts.checks.keychainError(uuid)) {
        m_parts.answer.tell(Tone::Bad, Icon::Warn,
                            tr("Not verified: %1").arg(errortext::keychain(*error).title));
    } else if (record && record->check) {
        const BadgeLook look = checkLook(record->check->outcome);
        m_parts.answer.tell(look.tone, look.icon,
                            tr("%1: %2").arg(DisplayText(record->name).inSentence(),
                                             checktext::words(record->check->outcome).meaning));
    }
}

} // namespace keyturn
