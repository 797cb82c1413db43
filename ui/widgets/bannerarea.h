// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace keyturn {

/// Holds the message strips above a page. Takes no room at all while none of them is shown.
class BannerArea : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BannerArea)

public:
    /// `room`: the margins while something is shown.
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
