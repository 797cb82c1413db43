// SPDX-License-Identifier: MIT
#include "ui/window/expirynotice.h"

#include "core/clock.h"
#include "core/displaytext.h"
#include "services/servicecatalog.h"
#include "session/credentialfacts.h"
#include "session/signins.h"
#include "ui/text/kindtext.h"
#include "ui/windowstate.h"

#include <QLocale>

#include <algorithm>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostActions = 2;

} // namespace

ExpiryNotice::ExpiryNotice(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_minute(parts.clock, this)
{
    connect(&m_parts.keys, &ExpiringKeys::changed, this, &ExpiryNotice::update);
    connect(&m_minute, &MinuteTimer::ticked, this, &ExpiryNotice::update);
    update();
}

void ExpiryNotice::update()
{
    const auto &places = m_parts.keys.places();
    if (places.empty() || m_parts.windowState.expiryNoticeClosedOn() == m_parts.clock.today()) {
        m_parts.notices.end(Notices::Topic::Expiry);
        return;
    }
    QStringList where;
    std::vector<Notices::Action> actions;
    for (const ExpiringKeys::Place &place : places) {
        where.append(whereOf(place));
        if (actions.size() < mostActions)
            actions.push_back(actionOf(place));
    }
    if (places.size() == 1)
        actions.front().text = tr("Show");
    m_parts.notices.tell(
        Notices::Topic::Expiry,
        { Tone::Neutral,
          { title(), where.join(u", "_s) + u'.' },
          actions,
          MessageStrip::Closing::ByUser,
          [this] { m_parts.windowState.closeExpiryNotice(m_parts.clock.today()); } });
}

QString ExpiryNotice::title() const
{
    int count = 0;
    int today = 0;
    for (const ExpiringKeys::Place &place : m_parts.keys.places()) {
        count += place.count;
        today += place.today;
    }
    if (count == today)
        return count == 1 ? tr("One key expires today")
                          : tr("%n keys expire today", nullptr, count);
    const QString week = count == 1 ? tr("One key expires this week")
                                    : tr("%n keys expire this week", nullptr, count);
    //: %1 is "3 keys expire this week", %2 a number
    return today == 0 ? week : tr("%1, %2 of them today").arg(week, QLocale().toString(today));
}

QString ExpiryNotice::nameOf(const ListKey &key) const
{
    const ConnectionRecord *record = m_parts.signIns.find(key.connectionUuid);
    if (!record)
        return {};
    QString name = record->accountName;
    for (const OrganizationRecord &organization : record->organizations) {
        const QString own = organizationNameOf(*record, organization);
        if (organization.id == key.organizationId && !own.isEmpty())
            name = own;
    }
    const ServiceProfile *profile = m_parts.catalog.profile(record->serviceId);
    //: an organization, then its service
    const QString where =
        tr("%1 · %2").arg(DisplayText(name).inSentence(),
                          DisplayText(profile ? profile->name : record->serviceId).inSentence());
    const auto &places = m_parts.keys.places();
    const auto isOfSameAccount = [&key](const ExpiringKeys::Place &place) {
        return place.list && place.list->connectionUuid == key.connectionUuid
            && place.list->organizationId == key.organizationId;
    };
    if (std::count_if(places.begin(), places.end(), isOfSameAccount) < 2)
        return where;
    //: an account as above, then the page of one of its lists
    return tr("%1 · %2").arg(where, kindtext::page(key.kind));
}

QString ExpiryNotice::whereOf(const ExpiringKeys::Place &place) const
{
    const QString number = QLocale().toString(place.count);
    return place.list
        //: %1 is a number, %2 an organization and its service
        ? tr("%1 in the list of %2 as it was read last").arg(number, nameOf(*place.list))
        : tr("%1 in the vault").arg(number);
}

Notices::Action ExpiryNotice::actionOf(const ExpiringKeys::Place &place)
{
    if (!place.list)
        return { tr("Show in the vault"), [this] { Q_EMIT vaultRequested(); } };
    // An ampersand in a name must not become a mnemonic.
    return { tr("Show in %1").arg(nameOf(*place.list).replace(u'&', u"&&"_s)),
             [this, key = *place.list] { Q_EMIT listRequested(key); } };
}

} // namespace keyturn
