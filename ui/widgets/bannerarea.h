// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QScrollArea>

class QVBoxLayout;

namespace keyturn {

/// Holds the message strips above a page. Takes up no room while all of them are hidden. Where the
/// window is too low for all of them and the page, they scroll: what has just been shown is seen,
/// and what has the keyboard focus. When a strip with the focus goes, the focus goes back to where
/// it came from, and not to the answers of the next strip.
class BannerArea : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BannerArea)

public:
    /// `room` is the area's margins while a strip is shown.
    BannerArea(const QMargins &room, QWidget *parent);
    ~BannerArea() override;

    void add(QWidget *banner);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateRoom();
    void followFocus(QWidget *before, QWidget *now);
    void giveFocusBack();
    void showWhole(QWidget *banner);

    QVBoxLayout *m_layout;
    QMargins m_room;
    QPointer<QWidget> m_before; ///< had the focus before a strip got it
};

} // namespace keyturn
