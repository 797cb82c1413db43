// SPDX-License-Identifier: MIT
#pragma once

#include "core/listchanges.h"

#include <QObject>
#include <QTimer>

namespace keyturn {

class Clock;
class Listing;
class MessageStrip;

/// Names once what others have changed in a list, each with its own word: gone, back, renamed,
/// another end; of what has appeared, OriginQuestion asks. What comes while the message is open is
/// added to it; closing it forgets it all.
class ListNews final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListNews)

public:
    /// Everything is borrowed and must outlive this object. Nothing else may use `banner`.
    ListNews(Listing &listing, MessageStrip &banner, const Clock &clock);

private:
    void take(const ListChanges &changes);
    /// The service does not tell the new end any more: what was said of it is no longer so.
    void dropUntold();
    void show();

    Listing &m_listing;
    MessageStrip &m_banner;
    const Clock &m_clock;
    ListChanges m_news;
    QTimer m_soon; ///< the window stands still long enough while it takes a long list
};

} // namespace keyturn
