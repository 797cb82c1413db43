// SPDX-License-Identifier: MIT
#include "ui/pages/activitydetails.h"

#include "core/displaytext.h"
#include "models/activityfilter.h"
#include "models/activitymodel.h"
#include "models/activitytext.h"
#include "models/timetext.h"
#include "models/tooltip.h"
#include "ui/widgets/detailsdrawer.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/tablewithdetails.h"

#include <QMenu>
#include <QVBoxLayout>

#include <utility>

namespace keyturn {

ActivityDetails::ActivityDetails(Parts parts)
    : QObject(&parts.place)
    , m_parts(std::move(parts))
{
    auto *content = new QWidget(&m_parts.place.drawer());
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins({});
    m_parts.place.drawer().setContent(content);
    connect(&m_parts.place, &TableWithDetails::rowWanted, this, [this](const QModelIndex &row) {
        if (const ActivityEntry *entry = m_parts.filter.entryAt(row.row()))
            show(*entry);
    });
}

void ActivityDetails::show(const ActivityEntry &entry)
{
    DetailsDrawer &drawer = m_parts.place.drawer();
    drawer.setHeading(activitytext::key(entry), activitytext::deed(entry.deed));
    auto *menu = new QMenu(&m_parts.place);
    m_parts.fill(*menu, entry);
    drawer.setActions(menu);
    delete std::exchange(m_grid, nullptr);
    m_grid = new FactGrid(m_layout->parentWidget());
    connect(m_grid, &FactGrid::copyRequested, this, &ActivityDetails::copyRequested);
    m_grid->add(tr("When"), timetext::exact(entry.at, m_parts.clock).section(u'\n', 0, 0),
                tooltip::ofMoment(entry.at, m_parts.clock)); // it has the moment in UTC, too
    m_grid->add(tr("What"), activitytext::deed(entry.deed));
    m_grid->add(tr("Result"), activitytext::result(entry));
    addKey(entry);
    addPlace(entry);
    m_grid->add(tr("Entry"), QString::number(entry.number));
    m_grid->addCopyable(tr("Check sum"), entry.hash, entry.hash);
    m_layout->addWidget(m_grid, 0, Qt::AlignTop);
    m_grid->show();
}

void ActivityDetails::addKey(const ActivityEntry &entry)
{
    if (const QString kind = m_parts.model.kind(entry); !kind.isEmpty())
        m_grid->add(tr("Type"), kind);
    if (const auto ends = activitytext::ends(entry)) {
        addEnd(tr("Expiry before"), ends->before);
        addEnd(tr("Expiry now"), ends->now);
    } else if (isAboutFile(entry.deed) && !entry.nameBefore.isEmpty()) {
        m_grid->add(tr("File"), DisplayText(entry.nameBefore).text());
    } else if (!entry.nameBefore.isEmpty() && !isExport(entry.deed)) {
        m_grid->add(tr("Name before"), DisplayText(entry.nameBefore).text());
    }
    if (!entry.keyId.isEmpty())
        m_grid->addCopyable(tr("Key ID"), DisplayText(entry.keyId).text(), entry.keyId);
    if (!entry.keyHint.isEmpty())
        m_grid->add(tr("Value"), DisplayText(entry.keyHint).text());
}

void ActivityDetails::addEnd(const QString &label, const std::optional<QDateTime> &end)
{
    m_grid->add(label, end ? timetext::date(*end, m_parts.clock) : tr("Never"),
                end ? tooltip::ofMoment(*end, m_parts.clock) : QString());
}

void ActivityDetails::addPlace(const ActivityEntry &entry)
{
    if (!entry.accountName.isEmpty())
        m_grid->add(tr("Account"), DisplayText(entry.accountName).text());
    if (!entry.organizationName.isEmpty())
        m_grid->add(tr("Organization"), DisplayText(entry.organizationName).text());
    if (!entry.serviceId.isEmpty())
        m_grid->add(tr("Service"), m_parts.model.service(entry));
    if (!entry.serverUrl.isEmpty())
        m_grid->add(tr("Server"), DisplayText(entry.serverUrl).text());
}

} // namespace keyturn
