// SPDX-License-Identifier: MIT
#include "ui/pages/rowdetails.h"

#include "core/displaytext.h"
#include "core/listtext.h"
#include "models/checktext.h"
#include "models/policytext.h"
#include "models/timetext.h"
#include "models/tooltip.h"
#include "session/session.h"
#include "session/vaultchecks.h"
#include "ui/pages/keyhistory.h"
#include "ui/pages/rowactions.h"
#include "ui/secretclipboard.h"
#include "ui/text/endtext.h"
#include "ui/text/kindtext.h"
#include "ui/text/origintext.h"
#include "ui/widgets/detailsdrawer.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/tablewithdetails.h"

#include <QMenu>
#include <QVBoxLayout>

namespace keyturn {

RowDetails::RowDetails(Parts parts)
    : QObject(&parts.place)
    , m_parts(parts)
{
    auto *content = new QWidget(&m_parts.place.drawer());
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins({});
    m_history = new KeyHistory(m_parts.session.store(), m_parts.session.clock(), content);
    m_layout->addWidget(m_history);
    m_layout->addStretch(1);
    m_parts.place.drawer().setContent(content);
    connect(m_history, &KeyHistory::allRequested, &m_parts.actions, &RowActions::historyRequested);
    connect(&m_parts.place, &TableWithDetails::rowWanted, this,
            [this](const QModelIndex &row) { show(row.data(CredentialModel::IdRole).toString()); });
    connect(&m_parts.actions, &RowActions::detailsRequested, &m_parts.place,
            &TableWithDetails::open);
    connect(&m_parts.listing, &Listing::changed, this, &RowDetails::update);
    connect(&m_parts.listing, &Listing::renamed, this, &RowDetails::update);
    connect(&m_parts.session.vault(), &Vault::changed, this, &RowDetails::update);
    connect(&m_parts.session, &Session::edited, this, &RowDetails::update);
    connect(&m_parts.checks, &VaultChecks::progressed, this, &RowDetails::update);
}

void RowDetails::show(const QString &id)
{
    m_id = id;
    update();
}

void RowDetails::update()
{
    const Credential *row = m_parts.listing.model().find(m_id);
    if (!row || !m_parts.place.isOpen())
        return;
    DetailsDrawer &drawer = m_parts.place.drawer();
    const QString alias = m_parts.listing.model().aliasOf(m_id);
    const QString name = DisplayText(alias.isEmpty() ? row->name : alias).text();
    drawer.setHeading(name.trimmed().isEmpty() ? tr("(no name)") : name,
                      kindtext::noun(m_parts.listing.kind()));
    auto *menu = new QMenu(&m_parts.place);
    m_parts.actions.fill(*menu);
    drawer.setActions(menu);
    delete std::exchange(m_grid, nullptr);
    m_grid = new FactGrid(m_layout->parentWidget());
    connect(m_grid, &FactGrid::copyRequested, this,
            [this](const QString &id) { m_parts.clipboard.copyPlain(id); });
    addName(*row);
    addNotes();
    addTimes(*row);
    addVault(m_parts.actions.selectedEntry());
    addPlace();
    m_layout->insertWidget(0, m_grid);
    m_history->showKey(m_parts.actions.historyKey(m_id));
    m_grid->show();
}

void RowDetails::addName(const Credential &row)
{
    const QString alias = m_parts.listing.model().aliasOf(row.id);
    if (!alias.isEmpty()) {
        m_grid->add(tr("Local name"), DisplayText(alias).text());
        m_grid->add(tr("Name there"), DisplayText(row.name).text());
    }
    m_grid->addCopyable(tr("Key ID"), DisplayText(row.id).text(), row.id);
}

void RowDetails::addNotes()
{
    const Annotation notes = m_parts.listing.notesOf(m_id);
    if (m_parts.listing.isListedLate(m_id))
        m_grid->add(tr("In the list"), tr("Not yet: no list has had this key so far"));
    if (notes.origin != Origin::Unknown)
        m_grid->add(tr("Made by"), origintext::fact(notes.origin));
    if (!notes.owner.isEmpty())
        m_grid->add(tr("Owner"), DisplayText(notes.owner).text());
    if (!notes.note.trimmed().isEmpty())
        m_grid->add(tr("Note"), DisplayText(notes.note).text());
    if (!notes.tags.isEmpty())
        m_grid->add(tr("Tags"), DisplayText(ListText::joined(notes.tags)).text());
    if (!notes.consumers.empty())
        m_grid->add(tr("Used in"), DisplayText(ListText::joined(linesOf(notes.consumers))).text());
}

/// Until a list confirms an end, it is one that was asked for, and its text says so.
void RowDetails::addTimes(const Credential &row)
{
    const Clock &clock = m_parts.session.clock();
    const bool isKnown = row.createdAt && row.createdAt->isValid();
    m_grid->add(tr("Created"), isKnown ? timetext::date(*row.createdAt, clock) : tr("Unknown"),
                isKnown ? tooltip::ofMoment(*row.createdAt, clock) : QString());
    const KnownEnd end = m_parts.listing.model().endOf(row);
    m_grid->add(tr("Expires"), endtext::exactly(end, clock), tooltip::ofEnd(end, clock));
    const CredentialModel &model = m_parts.listing.model();
    if (const auto breaches = model.breachesOf(row); !breaches.empty())
        m_grid->add(tr("Policy"), policytext::breaches(breaches, model.policy()));
}

void RowDetails::addVault(const VaultRecord *entry)
{
    if (m_parts.listing.model().isThisSession(m_id))
        m_grid->add(tr("Sign-in"), tr("Keyturn is signed in with it"));
    if (!entry) {
        // An id that fits several entries is none that could be named.
        m_grid->add(tr("Kept"),
                    m_parts.listing.model().isInVault(m_id)
                        ? tr("The vault has more than one entry that it may be")
                        : tr("Not in the vault of this computer"));
        m_grid->add(tr("Verified"), tr("Unknown: only what is in the vault can be verified"));
        return;
    }
    m_grid->add(tr("Kept"),
                entry->condition == EntryCondition::Lost ? tr("Not in the keychain any more")
                    : entry->condition == EntryCondition::Changed
                    ? tr("The keychain holds another value than Keyturn put there")
                    : tr("In the vault of this computer"));
    m_grid->add(tr("Verified"),
                m_parts.checks.isChecking(entry->uuid)
                    ? tr("Checking…")
                    : checktext::line(entry->check, m_parts.session.clock()));
}

void RowDetails::addPlace()
{
    const Session &session = m_parts.session;
    m_grid->add(tr("Service"), DisplayText(session.profile().name).text());
    m_grid->add(tr("Server"), session.server().text());
    m_grid->add(tr("Organization"),
                m_parts.listing.kind() == CredentialKind::Token
                    ? tr("All organizations")
                    : DisplayText(session.organizationName()).text());
}

} // namespace keyturn
