// SPDX-License-Identifier: MIT
#include "ui/pages/listnews.h"

#include "core/displaytext.h"
#include "core/listtext.h"
#include "models/timetext.h"
#include "session/listing.h"
#include "ui/widgets/messagestrip.h"

#include <chrono>
#include <functional>

namespace keyturn {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Change = ListChanges::Change;

QString quoted(const QString &name)
{
    return ListText::quoted(DisplayText(name).inSentence());
}

QString nameOf(const Credential &row)
{
    return quoted(row.name.trimmed().isEmpty() ? row.id : row.name);
}

/// At most five of them: "“Deploy”, “Backup” and 3 more".
template <typename Item>
QString listOf(const std::vector<Item> &items, const std::function<QString(const Item &)> &text)
{
    constexpr std::size_t most = 5;
    QStringList texts;
    for (const Item &item : items) {
        if (std::size_t(texts.size()) == most) {
            texts.append(ListNews::tr("and %Ln more", nullptr, int(items.size() - most)));
            break;
        }
        texts.append(text(item));
    }
    return ListText::joined(texts);
}

} // namespace

ListNews::ListNews(Listing &listing, MessageStrip &banner, const Clock &clock)
    : QObject(&banner)
    , m_listing(listing)
    , m_banner(banner)
    , m_clock(clock)
{
    connect(&listing, &Listing::changedElsewhere, this, &ListNews::take);
    connect(&listing, &Listing::accepted, this, &ListNews::dropUntold);
    connect(&m_banner, &MessageStrip::closed, this, [this] { m_news = {}; });
    m_soon.setSingleShot(true);
    m_soon.setInterval(20ms); // after the rows are drawn
    connect(&m_soon, &QTimer::timeout, this, &ListNews::show);
}

void ListNews::take(const ListChanges &changes)
{
    m_news.add(changes);
    m_news.appeared.clear(); // asked about by OriginQuestion
    m_soon.start();
}

void ListNews::dropUntold()
{
    const auto dropped = std::erase_if(m_news.endChanged, [this](const Change &change) {
        const Credential *row = m_listing.model().find(change.now.id);
        return row && !row->expiryKnown;
    });
    if (dropped > 0)
        m_soon.start();
}

void ListNews::show()
{
    if (m_news.isEmpty()) {
        m_banner.hide();
        return;
    }
    QStringList sentences;
    const auto add = [&sentences](const QString &sentence, const QString &names) {
        if (!names.isEmpty())
            sentences.append(sentence.arg(names));
    };
    //: %1 are names of keys that the service does not list any more
    add(tr("Gone: %1."), listOf<Credential>(m_news.vanished, nameOf));
    //: %1 are names of keys that the service lists again
    add(tr("Back: %1."), listOf<Credential>(m_news.returned, nameOf));
    //: %1 is "“old name” is now “new name”"
    add(tr("Renamed: %1."), listOf<Change>(m_news.renamed, [](const Change &change) {
            return tr("%1 is now %2").arg(nameOf(change.before), nameOf(change.now));
        }));
    //: %1 is "“name” from 19 Feb 2027 to 20 May 2027"
    add(tr("Expiry changed: %1."), listOf<Change>(m_news.endChanged, [this](const Change &change) {
            //: %1 is a name, %2 "from 19 Feb 2027 to 20 May 2027"
            return tr("%1 %2", "name and ends")
                .arg(nameOf(change.now),
                     timetext::fromTo({ change.before.expiresAt, change.now.expiresAt }, m_clock));
        }));
    m_banner.show(Tone::Neutral, tr("This list has changed"), sentences.join(u' '));
}

} // namespace keyturn
