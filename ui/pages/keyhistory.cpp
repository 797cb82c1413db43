// SPDX-License-Identifier: MIT
#include "ui/pages/keyhistory.h"

#include "models/activitytext.h"
#include "models/timetext.h"
#include "models/tooltip.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/hairline.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace keyturn {

namespace {

constexpr int mostShown = 4;

} // namespace

KeyHistory::KeyHistory(Store &store, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_clock(clock)
    , m_layout(new QVBoxLayout(this))
    , m_all(new QPushButton(icon(Icon::Activity), tr("Show its history"), this))
{
    auto *heading = new QLabel(tr("History"), this);
    setTextStyle(heading, TextStyle::Strong);
    m_all->setAutoDefault(false);
    setButtonRole(m_all, ButtonRole::Quiet);
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT allRequested(m_key); });
    connect(&m_store, &Store::activityAppended, this, &KeyHistory::read);
    m_layout->setContentsMargins(0, metrics::medium, 0, 0);
    m_layout->setSpacing(metrics::small);
    m_layout->addWidget(new HairLine(this));
    m_layout->addWidget(heading);
    m_layout->addWidget(m_all, 0, Qt::AlignLeading);
    hide();
}

void KeyHistory::showKey(const ActivityKey &key)
{
    if (std::exchange(m_key, key) != key)
        take({});
    read();
}

void KeyHistory::read()
{
    delete m_reading;
    if (m_key == ActivityKey())
        return;
    auto *reply = m_store.activityOf(m_key, mostShown);
    m_reading = reply;
    connect(reply, &Reply::finished, this, [this, reply] {
        m_reading.clear();
        if (const auto entries = reply->takeResult())
            take(*entries);
    });
}

void KeyHistory::take(const std::vector<ActivityEntry> &entries)
{
    if (m_entries == entries)
        return;
    m_entries = entries;
    delete std::exchange(m_grid, nullptr);
    setVisible(!entries.empty());
    if (entries.empty())
        return;
    m_grid = new FactGrid(this);
    for (const ActivityEntry &entry : entries) {
        QString text = activitytext::deed(entry.deed);
        if (const auto ends = activitytext::ends(entry))
            //: %1 is "End changed by others", %2 "from 19 Feb 2027 to 20 May 2027"
            text = tr("%1 %2").arg(text, timetext::fromTo(*ends, m_clock));
        if (entry.result != DeedResult::Done || entry.isChanged)
            //: %1 is what was done, %2 how it ended: "Renamed: Refused"
            text = tr("%1: %2").arg(text, activitytext::result(entry));
        m_grid->add(timetext::shortTime(entry.at, m_clock), text,
                    tooltip::ofMoment(entry.at, m_clock));
    }
    m_layout->insertWidget(2, m_grid);
    m_grid->show();
}

} // namespace keyturn
