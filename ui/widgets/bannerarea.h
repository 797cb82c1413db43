// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace keyturn {

/// Holds the message strips above a page. Takes up no room while all of them are hidden.
class BannerArea : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BannerArea)

public:
    /// `room` is the area's margins while a strip is shown.
    BannerArea(const QMargins &room, QWidget *parent);

    void add(QWidget *banner);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateRoom();

    QVBoxLayout *m_layout;
    QMargins m_room;
};

} // namespace keyturn
