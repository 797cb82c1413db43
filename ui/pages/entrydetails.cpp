// SPDX-License-Identifier: MIT
#include "ui/pages/entrydetails.h"

#include "core/displaytext.h"
#include "models/vaultmodel.h"
#include "session/vault.h"
#include "session/vaultchecks.h"
#include "ui/pages/vaultactions.h"
#include "ui/widgets/detailsdrawer.h"
#include "ui/widgets/tablewithdetails.h"

#include <QMenu>

namespace keyturn {

EntryDetails::EntryDetails(Parts parts)
    : QObject(&parts.place)
    , m_parts(parts)
    , m_facts(new EntryFacts(parts.facts, EntryFacts::Extent::WithNotes, &parts.place.drawer()))
{
    m_parts.place.drawer().setContent(m_facts);
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
}

} // namespace keyturn
