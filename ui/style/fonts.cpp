// SPDX-License-Identifier: MIT
#include "ui/style/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QWidget>

namespace keyturn {

namespace {

constexpr const char *styleProperty = "keyturnTextStyle";
constexpr qreal designedBody = 13.0;

struct Entry
{
    qreal size; ///< font size in the design, where body text has 13
    QFont::Weight weight;
};

Entry entry(TextStyle style)
{
    switch (style) {
    case TextStyle::Body:
    case TextStyle::MonospaceBody:
        return { 13, QFont::Normal };
    case TextStyle::Medium:
        return { 13, QFont::Medium };
    case TextStyle::Strong:
        return { 13, QFont::DemiBold };
    case TextStyle::Secondary:
    case TextStyle::Monospace:
        return { 12, QFont::Normal };
    case TextStyle::Badge:
        return { 12, QFont::Medium };
    case TextStyle::Caption:
        return { 11.5, QFont::Normal };
    case TextStyle::CaptionMedium:
        return { 11.5, QFont::Medium };
    case TextStyle::Small:
        return { 11, QFont::Normal };
    case TextStyle::SmallMedium:
        return { 11, QFont::Medium };
    case TextStyle::PanelTitle:
        return { 15, QFont::DemiBold };
    case TextStyle::DialogTitle:
        return { 17, QFont::DemiBold };
    case TextStyle::PageTitle:
        return { 20, QFont::DemiBold };
    case TextStyle::WelcomeTitle:
        return { 22, QFont::DemiBold };
    }
    return { 13, QFont::Normal };
}

void scaleTo(QFont &font, const QFont &body, qreal factor)
{
    if (body.pointSizeF() > 0)
        font.setPointSizeF(body.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(body.pixelSize() * factor));
}

} // namespace

QFont textFont(TextStyle style)
{
    const QFont body = QApplication::font();
    const bool fixed = style == TextStyle::Monospace || style == TextStyle::MonospaceBody;
    QFont result = fixed ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : body;
    const auto [size, weight] = entry(style);
    scaleTo(result, body, size / designedBody);
    if (weight != QFont::Normal)
        result.setWeight(weight);
    return result;
}

void setTextStyle(QWidget *widget, TextStyle style)
{
    widget->setProperty(styleProperty, static_cast<int>(style));
    widget->setFont(textFont(style));
}

void refreshTextStyles()
{
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        const QVariant style = widget->property(styleProperty);
        if (style.isValid())
            widget->setFont(textFont(static_cast<TextStyle>(style.toInt())));
    }
}

} // namespace keyturn
