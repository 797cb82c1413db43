// SPDX-License-Identifier: MIT
#pragma once

#include <QBasicTimer>
#include <QWidget>

#include <chrono>

namespace keyturn {

/// An open ring that turns while it is seen, and stands still where the desktop asks for less
/// motion. It says nothing to a screen reader: the text beside it does.
class Spinner final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Spinner)

public:
    /// When it has turned for so long, the text beside it adds that Keyturn is still waiting.
    static constexpr std::chrono::seconds patience{ 4 };

    /// `size` is in pixels at the font size of the design; the ring grows with the font.
    explicit Spinner(QWidget *parent, int size = 14);

    /// Degrees, clockwise from the top: where the ring is open.
    [[nodiscard]] int angle() const { return m_angle; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QBasicTimer m_timer;
    int m_size;
    int m_angle = 0;
};

} // namespace keyturn
