// SPDX-License-Identifier: MIT
#include "ui/window/notices.h"

#include "ui/style/metrics.h"

#include <QPushButton>

namespace keyturn {

Notices::Notices(QWidget *parent)
    : BannerArea({ metrics::pageMargin, metrics::medium, metrics::pageMargin, 0 }, parent)
{
    for (Place &place : m_places) {
        place.strip = new MessageStrip(this);
        add(place.strip);
        connect(place.strip, &MessageStrip::actionTriggered, this, [&place](int index) {
            // A copy: calling it may show another message here.
            const auto run = place.actions.at(std::size_t(index)).run;
            if (run)
                run();
        });
        connect(place.strip, &MessageStrip::closed, this, [&place] {
            if (const auto run = place.closed)
                run();
        });
    }
}

void Notices::tell(Topic topic, const Notice &notice)
{
    Place &told = place(topic);
    told.actions = notice.actions;
    told.closed = notice.closed;
    QStringList labels;
    for (const Action &action : notice.actions)
        labels.append(action.text);
    told.strip->setClosing(notice.closing);
    told.strip->show(notice.tone, notice.message.title, notice.message.text);
    told.strip->setActions(labels);
}

void Notices::end(Topic topic)
{
    place(topic).strip->hide();
}

QWidget *Notices::button(Topic topic, int action)
{
    return place(topic).strip->action(action);
}

} // namespace keyturn
