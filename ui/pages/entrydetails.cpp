// SPDX-License-Identifier: MIT
#include "ui/pages/entrydetails.h"

#include "core/displaytext.h"
#include "models/vaultmodel.h"
#include "session/vault.h"
#include "session/vaultchecks.h"
#include "ui/pages/keyhistory.h"
#include "ui/pages/vaultactions.h"
#include "ui/widgets/detailsdrawer.h"
#include "ui/widgets/tablewithdetails.h"

#include <QMenu>
#include <QVBoxLayout>

namespace keyturn {

EntryDetails::EntryDetails(Parts parts)
    : QObject(&parts.place)
    , m_parts(parts)
{
    auto *content = new QWidget(&m_parts.place.drawer());
    m_facts = new EntryFacts(m_parts.facts, EntryFacts::Extent::WithNotes, content);
    m_history = new KeyHistory(m_parts.store, m_parts.facts.clock, content);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->addWidget(m_facts);
    layout->addWidget(m_history);
    layout->addStretch(1);
    m_parts.place.drawer().setContent(content);
    connect(m_history, &KeyHistory::allRequested, &m_parts.actions,
            &VaultActions::historyRequested);
    connect(m_facts, &EntryFacts::copyRequested, this, &EntryDetails::copyRequested);
    connect(&m_parts.place, &TableWithDetails::rowWanted, this,
            [this](const QModelIndex &row) { show(row.data(VaultModel::IdRole).toString()); });
    connect(&m_parts.vault, &Vault::changed, this, &EntryDetails::update);
    connect(&m_parts.facts.model, &VaultModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.contains(VaultModel::LifetimeRole))
                    update();
            });
    connect(&m_parts.facts.checks, &VaultChecks::progressed, this, &EntryDetails::update);
}

void EntryDetails::show(const QString &uuid)
{
    m_uuid = uuid;
    auto *menu = new QMenu(&m_parts.place);
    m_parts.actions.fill(*menu, 1);
    m_parts.place.drawer().setActions(menu);
    update();
}

void EntryDetails::update()
{
    const VaultRecord *record = m_parts.vault.find(m_uuid);
    if (!record || !m_parts.place.isOpen())
        return;
    const QString name = DisplayText(record->name).text();
    m_parts.place.drawer().setHeading(name.trimmed().isEmpty() ? tr("(no name)") : name,
                                      m_parts.facts.model.where(*record));
    m_facts->updateFacts(*record);
    m_history->showKey(activityKeyOf(*record));
}

} // namespace keyturn
