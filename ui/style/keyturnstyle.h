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

enum class ButtonRole
{
    Normal,
    Primary, ///< the one that a window is about
    Quiet, ///< no frame until it is hovered
    Danger, ///< destroys something
};

void setButtonRole(QAbstractButton *button, ButtonRole role);
[[nodiscard]] ButtonRole buttonRole(const QWidget *button);

/// Room before the text of the first section and behind the last one, and on both sides of every
/// other, so that a header stands over rows that have it too.
struct HeaderMargins
{
    int leading = 0;
    int between = 0;
    int trailing = 0;
};
void setHeaderMargins(QHeaderView *header, const HeaderMargins &margins);

/// True when a widget has the focus and the user has to see it: always, but for buttons and views
/// that got it by a click.
[[nodiscard]] bool focusRingVisible(const QWidget *widget);

/// The two pixels of accent inside `rect` that every widget shows which has the keyboard.
void paintFocusRing(QPainter *painter, const QRectF &rect, qreal radius, const QPalette &palette);

/// A rounded rectangle whose one pixel of outline lies inside `rect`; an invalid line: none.
void paintRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill,
                  const QColor &line = {});

/// Our looks over Fusion: rounded controls in the design's heights, a visible focus, slim scroll
/// bars. All colours come from the option's palette; there are no style sheets.
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
