// SPDX-License-Identifier: MIT
#include "ui/style/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

constexpr QLatin1StringView iconPrefix("keyturn-");

constexpr std::array<QLatin1StringView, iconCount> names{
    "key"_L1,     "user"_L1,         "vault"_L1,    "activity"_L1, "gear"_L1,
    "search"_L1,  "plus"_L1,         "refresh"_L1,  "copy"_L1,     "eye"_L1,
    "eye-off"_L1, "ok"_L1,           "clock"_L1,    "warn"_L1,     "infinity"_L1,
    "close"_L1,   "chevron-down"_L1, "calendar"_L1, "lock"_L1,     "more"_L1,
    "trash"_L1,   "pencil"_L1,       "shield"_L1,   "link"_L1,     "info"_L1,
};

QLatin1StringView nameOf(Icon icon)
{
    return names.at(static_cast<std::size_t>(icon));
}

/// The width of the lines for an icon of this size. It grows more slowly than the icon: with lines
/// in proportion, a large icon would look too heavy beside text.
QByteArray strokeFor(int size)
{
    return QByteArray::number(1.35 * std::sqrt(16.0 / std::max(size, 16)), 'f', 3);
}

QImage rendered(Icon icon, const QColor &colour, int size, qreal devicePixelRatio)
{
    const int pixels = std::max(1, qCeil(size * devicePixelRatio));
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QFile file(iconFile(icon));
    if (!file.open(QIODevice::ReadOnly))
        return image;
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", colour.name().toLatin1());
    drawing.replace("\"1.35\"", QByteArray('"' + strokeFor(size) + '"'));
    QSvgRenderer renderer(drawing);
    QPainter painter(&image);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    return image;
}

class IconEngine final : public QIconEngine
{
public:
    IconEngine(Icon icon, std::optional<Tone> tone)
        : m_icon(icon)
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_icon, colour(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // QIcon passes `size` in device pixels.
        const int side = std::min(size.width(), size.height());
        return iconPixmap(m_icon, colour(mode), qRound(side / scale), scale);
    }

    QString iconName() override { return iconPrefix + nameOf(m_icon); }
    [[nodiscard]] QString key() const override { return u"keyturn"_s; }
    bool isNull() override { return false; }
    [[nodiscard]] QIconEngine *clone() const override { return new IconEngine(m_icon, m_tone); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (m_tone)
            return colours(palette).toneText(*m_tone);
        return palette.color(QPalette::Active,
                             mode == QIcon::Selected ? QPalette::HighlightedText
                                                     : QPalette::WindowText);
    }

    Icon m_icon;
    std::optional<Tone> m_tone;
};

} // namespace

QString iconFile(Icon icon)
{
    return ":/keyturn/icons/"_L1 + nameOf(icon) + ".svg"_L1;
}

QIcon icon(Icon icon)
{
    return QIcon(new IconEngine(icon, std::nullopt));
}

QIcon icon(Icon icon, Tone tone)
{
    return QIcon(new IconEngine(icon, tone));
}

QIcon standardIcon(QStyle::StandardPixmap standard)
{
    switch (standard) {
    case QStyle::SP_LineEditClearButton:
    case QStyle::SP_TitleBarCloseButton:
        return icon(Icon::Close);
    case QStyle::SP_MessageBoxInformation:
    case QStyle::SP_MessageBoxQuestion:
        return icon(Icon::Info, Tone::Neutral);
    case QStyle::SP_MessageBoxWarning:
        return icon(Icon::Warn, Tone::Warning);
    case QStyle::SP_MessageBoxCritical:
        return icon(Icon::Warn, Tone::Bad);
    case QStyle::SP_ToolBarHorizontalExtensionButton:
        // Every menu bar asks for it when it is made. Qt's own is a PNG, for which all plug-ins for
        // pictures are loaded.
        return icon(Icon::More);
    default:
        return {};
    }
}

std::optional<Icon> keyturnIcon(const QIcon &icon)
{
    const QString name = icon.name();
    if (!name.startsWith(iconPrefix))
        return std::nullopt;
    const auto found =
        std::find(names.begin(), names.end(), QStringView(name).mid(iconPrefix.size()));
    if (found == names.end())
        return std::nullopt;
    return static_cast<Icon>(found - names.begin());
}

QPixmap iconPixmap(Icon icon, const QColor &colour, int size, qreal devicePixelRatio)
{
    const QString key = iconPrefix + nameOf(icon) + u'/' + colour.name(QColor::HexArgb) + u'/'
        + QString::number(size) + u'/' + QString::number(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap::fromImage(rendered(icon, colour, size, devicePixelRatio));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter *painter, const QRect &rect, Icon icon, const QColor &colour)
{
    const int size = std::min(rect.width(), rect.height());
    if (size <= 0)
        return;
    // When QWidget::render() redirects a painter, the painter's device is still the widget. Only
    // the transformation tells the scale at which the icon is really drawn.
    const QTransform transform = painter->deviceTransform();
    const qreal ratio = std::max(1.0, std::hypot(transform.m11(), transform.m12()));
    const QPoint corner(rect.x() + (rect.width() - size) / 2,
                        rect.y() + (rect.height() - size) / 2);
    painter->drawPixmap(corner, iconPixmap(icon, colour, size, ratio));
}

} // namespace keyturn
