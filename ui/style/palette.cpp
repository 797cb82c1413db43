// SPDX-License-Identifier: MIT
#include "ui/style/palette.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace keyturn {

namespace {

const Colours &lightColours()
{
    static const Colours colours{
        .sidebar = QColor(0xf3f4f6),
        .page = QColor(0xffffff),
        .field = QColor(0xffffff),
        .text = QColor(0x1b1f24),
        .secondary = QColor(0x5c6570),
        .line = QColor(0xe3e6ea),
        .outline = QColor(0xc5cbd3),
        .fieldLine = QColor(0x868e99),
        .accent = QColor(0x4f46e5),
        .onAccent = QColor(0xffffff),
        .selection = QColor(0xe8e8fd),
        .selectedText = QColor(0x1b1f24),
        .hover = QColor(0xf7f7fb),
        .textSelection = QColor(0x4f46e5),
        .onTextSelection = QColor(0xffffff),
        .good = QColor(0x17693c),
        .goodGround = QColor(0xe3f4ea),
        .warning = QColor(0x8a5300),
        .warningGround = QColor(0xfdf1dc),
        .bad = QColor(0xb3261e),
        .badGround = QColor(0xfdeceb),
        .neutral = QColor(0x5c6570),
        .neutralGround = QColor(0xeceef1),
    };
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours{
        .sidebar = QColor(0x1b1e23),
        .page = QColor(0x23272d),
        .field = QColor(0x1b1e23),
        .text = QColor(0xe7eaee),
        .secondary = QColor(0xa0a8b2),
        .line = QColor(0x343a42),
        .outline = QColor(0x4a525c),
        .fieldLine = QColor(0x727b87),
        .accent = QColor(0x8b8cf9),
        .onAccent = QColor(0x14151c),
        .selection = QColor(0x343760),
        .selectedText = QColor(0xe7eaee),
        .hover = QColor(0x2a2f36),
        .textSelection = QColor(0x8b8cf9),
        .onTextSelection = QColor(0x14151c),
        .good = QColor(0x7fd7a4),
        .goodGround = QColor(0x1d3a2b),
        .warning = QColor(0xf2c078),
        .warningGround = QColor(0x3d3020),
        .bad = QColor(0xff9d95),
        .badGround = QColor(0x46241f),
        .neutral = QColor(0xa0a8b2),
        .neutralGround = QColor(0x323840),
    };
    return colours;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

QColor readableOn(const QColor &ground)
{
    return contrastRatio(ground, Qt::white) >= contrastRatio(ground, Qt::black) ? QColor(Qt::white)
                                                                                : QColor(Qt::black);
}

/// The colours for a high-contrast palette. Nothing is dimmed and no tone has a colour of its own:
/// words and icons tell the tones apart.
Colours derivedColours(const QPalette &palette)
{
    const auto role = [&palette](QPalette::ColorRole r) {
        return palette.color(QPalette::Active, r);
    };
    const QColor page = role(QPalette::Window);
    const QColor text = role(QPalette::WindowText);
    const QColor tint = mixed(page, text, 0.12);
    const QColor highlight = role(QPalette::Highlight);
    Colours derived;
    derived.sidebar = page;
    derived.page = page;
    derived.field = role(QPalette::Base);
    derived.text = text;
    derived.secondary = text;
    derived.line = mixed(page, text, 0.5);
    derived.outline = text;
    derived.fieldLine = text;
    derived.accent = contrastRatio(highlight, page) >= 3.0 ? highlight : text;
    derived.onAccent = readableOn(derived.accent);
    derived.selection = highlight;
    derived.selectedText = role(QPalette::HighlightedText);
    derived.hover = tint;
    derived.textSelection = highlight;
    derived.onTextSelection = derived.selectedText;
    for (QColor *tone : { &derived.good, &derived.warning, &derived.bad, &derived.neutral })
        *tone = text;
    for (QColor *ground : { &derived.goodGround, &derived.warningGround, &derived.badGround,
                            &derived.neutralGround })
        *ground = tint;
    return derived;
}

QPalette paletteFrom(const Colours &c)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) {
        palette.setColor(QPalette::Active, role, colour);
        palette.setColor(QPalette::Inactive, role, colour);
        palette.setColor(QPalette::Disabled, role, colour);
    };
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        { QPalette::Window, c.page },
        { QPalette::WindowText, c.text },
        { QPalette::Base, c.field },
        { QPalette::AlternateBase, c.sidebar },
        { QPalette::Text, c.text },
        { QPalette::Button, c.field },
        { QPalette::ButtonText, c.text },
        { QPalette::BrightText, c.bad },
        { QPalette::Highlight, c.selection },
        { QPalette::HighlightedText, c.selectedText },
        { QPalette::Link, c.accent },
        { QPalette::LinkVisited, c.accent },
        { QPalette::ToolTipBase, c.text },
        { QPalette::ToolTipText, c.page },
        { QPalette::Light, c.field },
        { QPalette::Midlight, c.line },
        { QPalette::Mid, c.line },
        { QPalette::Dark, c.outline },
        { QPalette::Shadow, c.outline },
        { QPalette::PlaceholderText, c.secondary },
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
        { QPalette::Accent, c.accent },
#endif
    };
    for (const auto &[role, colour] : roles)
        set(role, colour);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                             QPalette::HighlightedText, QPalette::PlaceholderText })
        palette.setColor(QPalette::Disabled, role, mixed(c.page, c.secondary, 0.65));
    return palette;
}

} // namespace

const QColor &Colours::toneText(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return neutral;
    case Tone::Good:
        return good;
    case Tone::Warning:
        return warning;
    case Tone::Bad:
        return bad;
    }
    return neutral;
}

const QColor &Colours::toneGround(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return neutralGround;
    case Tone::Good:
        return goodGround;
    case Tone::Warning:
        return warningGround;
    case Tone::Bad:
        return badGround;
    }
    return neutralGround;
}

const Colours &colours(const QPalette &palette)
{
    // The accent in Link tells which palette this is: widgets change other roles of their own
    // palette, but no widget of Keyturn changes Link.
    const QColor &link = palette.color(QPalette::Active, QPalette::Link);
    if (link == lightColours().accent)
        return lightColours();
    if (link == darkColours().accent)
        return darkColours();

    using Key = std::array<QRgb, 5>;
    // References to the elements of a map stay valid when it grows.
    static std::map<Key, Colours> derived;
    const auto rgb = [&palette](QPalette::ColorRole role) {
        return palette.color(QPalette::Active, role).rgba();
    };
    const Key key{ rgb(QPalette::Window), rgb(QPalette::WindowText), rgb(QPalette::Base),
                   rgb(QPalette::Highlight), rgb(QPalette::HighlightedText) };
    auto found = derived.find(key);
    if (found == derived.end())
        found = derived.emplace(key, derivedColours(palette)).first;
    return found->second;
}

QPalette keyturnPalette(Ground ground)
{
    return paletteFrom(ground == Ground::Light ? lightColours() : darkColours());
}

QPalette highContrastPalette(Ground ground)
{
    const bool light = ground == Ground::Light;
    const QColor page = light ? Qt::white : Qt::black;
    const QColor text = light ? Qt::black : Qt::white;
    Colours c = light ? lightColours() : darkColours();
    for (QColor *colour : { &c.sidebar, &c.page, &c.field })
        *colour = page;
    for (QColor *colour : { &c.text, &c.secondary, &c.outline, &c.fieldLine, &c.line, &c.bad })
        *colour = text;
    c.accent = light ? QColor(0x0000b0) : QColor(0xffff00);
    c.selection = c.accent;
    c.selectedText = page;
    return paletteFrom(c);
}

bool isHighContrast(const QPalette &palette)
{
    // Ordinary palettes have less contrast: Fusion's black on #efefef has 18.3.
    constexpr double least = 19.5;
    const auto ratio = [&palette](QPalette::ColorRole ground, QPalette::ColorRole text) {
        return contrastRatio(palette.color(QPalette::Active, ground),
                             palette.color(QPalette::Active, text));
    };
    return ratio(QPalette::Window, QPalette::WindowText) >= least
        && ratio(QPalette::Base, QPalette::Text) >= least
        && ratio(QPalette::Button, QPalette::ButtonText) >= least;
}

Ground groundOf(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Active, QPalette::Window))
            < luminance(palette.color(QPalette::Active, QPalette::WindowText))
        ? Ground::Dark
        : Ground::Light;
}

double contrastRatio(const QColor &first, const QColor &second)
{
    const double one = luminance(first);
    const double other = luminance(second);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto channel = [share](float low, float high) {
        return low + static_cast<float>(share) * (high - low);
    };
    return QColor::fromRgbF(channel(under.redF(), over.redF()),
                            channel(under.greenF(), over.greenF()),
                            channel(under.blueF(), over.blueF()));
}

} // namespace keyturn
