// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

class QAbstractButton;
class QHeaderView;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;

namespace keyturn {

/// How prominently a button is painted.
enum class ButtonRole
{
    Normal,
    Primary, ///< the main action of a window
    Quiet, ///< has no frame until it is hovered
    Danger, ///< destroys something that cannot be brought back
};

void setButtonRole(QAbstractButton *button, ButtonRole role);
[[nodiscard]] ButtonRole buttonRole(const QWidget *button);

/// The room before the text of the first section, behind the text of the last one, and on both
/// sides of every other text. With the margins of the rows, the header's texts line up with the
/// columns.
struct HeaderMargins
{
    int leading = 0;
    int between = 0;
    int trailing = 0;
};
void setHeaderMargins(QHeaderView *header, const HeaderMargins &margins);

/// True if the widget has the focus and the user should see that. A button or a view that got the
/// focus by a click shows no ring.
[[nodiscard]] bool focusRingVisible(const QWidget *widget);

/// Paints the focus ring, two pixels in the accent colour, inside `rect`.
void paintFocusRing(QPainter *painter, const QRectF &rect, qreal radius, const QPalette &palette);

/// If the focus of `widget` is to be seen, paints the ring along its edge and returns what is left
/// inside behind a gap; otherwise all of it. For what has an outline of its own, which may say
/// "chosen": a ring with a gap cannot be mistaken for it.
[[nodiscard]] QRectF paintDetachedRing(QPainter *painter, const QWidget *widget, qreal radius);

/// Paints a rounded rectangle with an outline of one pixel inside `rect`; no outline if `line` is
/// an invalid colour.
void paintRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill,
                  const QColor &line = {});

/// Keyturn's look, built on Fusion: rounded controls in the heights of the design, a visible focus,
/// slim scroll bars. All colours come from the option's palette; there are no style sheets.
class KeyturnStyle final : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyturnStyle)

public:
    KeyturnStyle();

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                      bool enabled, const QString &text,
                      QPalette::ColorRole textRole) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl subControl, const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option,
                                         const QSize &size, const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returnData) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap standard, const QStyleOption *option,
                                     const QWidget *widget) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace keyturn
