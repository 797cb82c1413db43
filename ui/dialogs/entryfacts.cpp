// SPDX-License-Identifier: MIT
#include "ui/dialogs/entryfacts.h"

#include "core/clock.h"
#include "core/displaytext.h"
#include "core/listtext.h"
#include "models/checktext.h"
#include "models/timetext.h"
#include "models/tooltip.h"
#include "models/vaultmodel.h"
#include "services/servicecatalog.h"
#include "session/signins.h"
#include "session/vaultchecks.h"
#include "ui/style/metrics.h"
#include "ui/text/kindtext.h"
#include "ui/widgets/factgrid.h"

#include <QVBoxLayout>

#include <utility>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

QString orUnknown(const QString &text)
{
    return text.trimmed().isEmpty() ? EntryFacts::tr("Unknown") : text;
}

QString keychainWords(const VaultRecord &record)
{
    switch (record.condition) {
    case EntryCondition::Lost:
        return EntryFacts::tr("Not in the keychain any more");
    case EntryCondition::Changed:
        return EntryFacts::tr("Holds another value than Keyturn put there");
    case EntryCondition::AsKept:
        break;
    }
    return record.fingerprint.isEmpty() ? EntryFacts::tr("Not compared yet")
                                        : EntryFacts::tr("As it was kept");
}

QString shownNames(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names)
        shown.append(DisplayText(name).text());
    return DisplayText(ListText::joined(shown)).text();
}

} // namespace

EntryFacts::EntryFacts(Parts parts, Extent extent, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_extent(extent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, extent == Extent::Facts ? metrics::large : 0, 0, 0);
}

void EntryFacts::updateFacts(const VaultRecord &record)
{
    delete std::exchange(m_grid, nullptr);
    m_grid = new FactGrid(this);
    connect(m_grid, &FactGrid::copyRequested, this, &EntryFacts::copyRequested);
    if (m_extent == Extent::WithNotes)
        addNotes(record);
    addPlace(record);
    addTimes(record);
    addCheck(record);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_grid, 0, Qt::AlignTop);
    m_grid->show();
}

void EntryFacts::addNotes(const VaultRecord &record)
{
    if (!record.owner.isEmpty())
        m_grid->add(tr("Owner"), DisplayText(record.owner).text());
    if (!record.note.trimmed().isEmpty())
        m_grid->add(tr("Note"), DisplayText(record.note).text());
    if (!record.tags.isEmpty())
        m_grid->add(tr("Tags"), shownNames(record.tags));
    if (!record.consumers.empty())
        m_grid->add(tr("Used in"), shownNames(linesOf(record.consumers)));
}

void EntryFacts::addPlace(const VaultRecord &record)
{
    const ServiceProfile *profile = m_parts.catalog.profile(record.serviceId);
    m_grid->add(tr("Service"), DisplayText(profile ? profile->name : record.serviceId).text());
    m_grid->add(tr("Server"), orUnknown(DisplayText(record.serverUrl).text()));
    m_grid->add(tr("Organization"), orUnknown(VaultModel::organization(record)));
    m_grid->add(tr("Type"), kindtext::noun(record.kind));
    if (!record.credentialId.isEmpty())
        m_grid->addCopyable(tr("Key ID"), DisplayText(record.credentialId).text(),
                            record.credentialId);
    m_grid->add(tr("Value"), DisplayText(record.hint).text());
}

void EntryFacts::addTimes(const VaultRecord &record)
{
    m_grid->add(tr("Stored"), timetext::date(record.storedAt, m_parts.clock));
    m_grid->add(tr("Expires"), timetext::expiry(record.end(), m_parts.clock),
                tooltip::ofEnd(record.end(), m_parts.clock));
    m_grid->add(tr("Keychain"), keychainWords(record));
    if (m_parts.signIns.userOf(record.uuid))
        m_grid->add(tr("Sign-in"), tr("Keyturn signs in with it"));
    if (record.supersededAt)
        m_grid->add(tr("Replaced"), timetext::ago(*record.supersededAt, m_parts.clock));
    else if (record.isGone())
        //: %1 is "3 minutes ago"
        m_grid->add(tr("Gone"),
                    tr("The service does not list it any more, as seen %1")
                        .arg(timetext::ago(*record.goneAt, m_parts.clock)));
}

void EntryFacts::addCheck(const VaultRecord &record)
{
    QString text = m_parts.model.verified(record);
    if (record.check && !m_parts.checks.isChecking(record.uuid))
        text += u". "_s + checktext::words(record.check->outcome).meaning;
    m_grid->add(tr("Verified"), text,
                record.check
                    ? timetext::exact(record.check->checkedAt, m_parts.clock).toHtmlEscaped()
                    : QString());
    if (record.check && !record.check->scopes.isEmpty())
        m_grid->add(tr("Scopes"), shownNames(record.check->scopes));
    if (record.check && !record.check->organizations.isEmpty())
        m_grid->add(tr("Reaches"), shownNames(record.check->organizations));
}

} // namespace keyturn
