// SPDX-License-Identifier: MIT
#include "ui/pages/listfooter.h"

#include "core/displaytext.h"
#include "models/timetext.h"
#include "session/session.h"
#include "ui/dialogs/deletionreport.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/text/kindtext.h"
#include "ui/widgets/answerline.h"
#include "ui/widgets/countlabel.h"
#include "ui/widgets/progressline.h"

#include <QHBoxLayout>
#include <QLabel>

#include <cstdlib>

namespace keyturn {

using namespace std::chrono_literals;

ListFooter::ListFooter(const Session &session, Listing &listing, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_listing(listing)
    , m_count(new CountLabel(this))
    , m_selected(new QLabel(this))
    , m_age(new QLabel(this))
    , m_work(new ProgressLine(this))
    , m_answer(new AnswerLine(this))
    , m_minute(session.clock(), this)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, 2, metrics::pageMargin, 2);
    layout->setSpacing(metrics::large);
    layout->addWidget(m_count);
    layout->addWidget(m_selected);
    layout->addWidget(m_answer);
    layout->addStretch(1);
    layout->addWidget(m_work);
    layout->addWidget(m_age);
    for (QLabel *label : { m_selected, m_age }) {
        setTextStyle(label, TextStyle::Secondary);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    connect(&m_minute, &MinuteTimer::ticked, this, &ListFooter::updateAge);
    m_work->hide();
    m_workTimer.setSingleShot(true);
    m_workTimer.setInterval(1s);
    connect(&m_workTimer, &QTimer::timeout, this, [this] {
        m_work->setWork(tr("Updating…"));
        m_work->show();
    });
    connect(&m_listing, &Listing::changed, this, &ListFooter::updateWork);
    connect(&m_listing, &Listing::changed, this, &ListFooter::updateAge);
    updateWork();
}

void ListFooter::setSelected(int count, std::optional<int> shown)
{
    QString all = kindtext::count(m_listing.kind(), m_listing.model().rowCount());
    if (shown)
        //: "2 shown · 12 keys"
        all = tr("%1 · %2").arg(tr("%Ln shown", nullptr, *shown), all);
    m_count->setCountText(!m_listing.fetchedAt().isValid() ? QString()
                              : m_listing.isComplete()
                              ? all
                              //: %1 is "7 keys"
                              : tr("%1, and more that cannot be read").arg(all));
    m_selected->setText(count > 0 ? tr("%Ln selected", nullptr, count) : QString());
    updateAge();
}

void ListFooter::tellDeleted(const std::vector<Credential> &gone, int goneAlready,
                             std::function<void()> show)
{
    const Credential &first = gone.front();
    const QString name = DisplayText(first.name.isEmpty() ? first.id : first.name).inSentence();
    const int here = int(gone.size()) - goneAlready;
    QString text;
    if (gone.size() == 1)
        text = (here ? tr("Deleted “%1”") : tr("“%1” was gone already")).arg(name);
    else if (goneAlready == 0)
        text = tr("Deleted %1").arg(kindtext::count(m_listing.kind(), here));
    else if (here == 0)
        text = DeletionReport::goneAlreadyText(goneAlready);
    else
        //: %2 is "2 were gone already"
        text = tr("%L1 deleted, %2").arg(here).arg(DeletionReport::goneAlreadyText(goneAlready));
    m_answer->tell(Tone::Neutral, Icon::Trash, text, { tr("Show"), std::move(show) });
}

/// While nothing is shown yet, the page itself says that it is loading.
void ListFooter::updateWork()
{
    const bool isUpdating =
        m_listing.state() == Listing::State::Loading && m_listing.fetchedAt().isValid();
    if (isUpdating && !m_workTimer.isActive() && m_work->isHidden())
        m_workTimer.start();
    if (isUpdating)
        return;
    m_workTimer.stop();
    m_work->setWork({});
    m_work->hide();
}

/// Says when and not how long ago: a line that changes each minute would be drawn each minute. What
/// is shown in place of a later answer is not from just now.
void ListFooter::updateAge()
{
    const QDateTime at = m_listing.fetchedAt();
    const Clock &clock = m_session.clock();
    if (!at.isValid())
        m_age->clear();
    else if (std::abs(at.secsTo(clock.now())) < 60 && m_listing.missingInHeld() == 0)
        m_age->setText(tr("Updated just now"));
    else
        //: %1 is "14:03", or "12 Mar, 14:03" if that was not today
        m_age->setText(tr("Updated: %1").arg(timetext::shortTime(at, clock)));
}

} // namespace keyturn
