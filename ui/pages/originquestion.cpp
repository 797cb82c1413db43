// SPDX-License-Identifier: MIT
#include "ui/pages/originquestion.h"

#include "core/displaytext.h"
#include "session/listing.h"
#include "ui/text/origintext.h"
#include "ui/widgets/messagestrip.h"

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

constexpr Origin choices[] = { Origin::Mine, Origin::Colleague, Origin::Investigate };

} // namespace

OriginQuestion::OriginQuestion(Listing &listing, MessageStrip &banner)
    : QObject(&banner)
    , m_listing(listing)
    , m_banner(banner)
{
    connect(&m_listing, &Listing::changed, this, &OriginQuestion::ask);
    connect(&m_banner, &MessageStrip::actionTriggered, this, &OriginQuestion::answer);
    connect(&m_banner, &MessageStrip::closed, this,
            [this] { m_listing.setOrigin(unasked(), Origin::Unknown); });
    ask();
}

QStringList OriginQuestion::unasked() const
{
    QStringList ids;
    if (m_listing.model().countOf(Origin::Unasked) == 0)
        return ids;
    for (const Credential &row : m_listing.model().rows()) {
        if (m_listing.model().annotationOf(row.id).origin == Origin::Unasked)
            ids.append(row.id);
    }
    return ids;
}

void OriginQuestion::ask()
{
    const QStringList ids = unasked();
    const Credential *row = ids.isEmpty() ? nullptr : m_listing.model().find(ids.front());
    if (!row) {
        m_banner.hide();
        return;
    }
    m_id = row->id;
    const QString name =
        DisplayText(row->name.trimmed().isEmpty() ? row->id : row->name).inSentence();
    const int more = int(ids.size()) - 1;
    QString text = tr("Whose is it?");
    if (more > 0)
        text += u' ' + tr("After this one, %n more are asked about.", nullptr, more);
    m_banner.show(Tone::Neutral, tr("Appeared, and not in the vault: “%1”").arg(name), text);
    QStringList labels;
    for (const Origin choice : choices)
        labels.append(origintext::choice(choice).remove(u'&'));
    m_banner.setActions(labels);
}

void OriginQuestion::answer(int choice)
{
    m_listing.setOrigin({ m_id }, choices[choice]);
}

} // namespace keyturn
