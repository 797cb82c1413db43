// SPDX-License-Identifier: MIT
#include "core/displaytext.h"

#include <QTextBoundaryFinder>

namespace keyturn {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maximumGraphemes = 128;
// A single grapheme cluster can be endless (a row of Hangul jamo), so limiting their number is not
// enough.
constexpr qsizetype maximumTextUnits = 1024;
constexpr qsizetype maximumUnits = 16384;
// No writing system stacks more marks. Many marks would be drawn over the lines above and below,
// and QString::normalized() (Qt 6.4.2) takes quadratic time to sort them.
constexpr int maximumMarks = 8;
constexpr qsizetype longestMarker = 10; // ⟨U+10FFFF⟩

constexpr QChar ellipsis(u'\u2026');
constexpr QChar lineBreak(u'\u23CE');
constexpr QChar tab(u'\u21E5');
constexpr QChar open(u'\u27E8');
constexpr QChar close(u'\u27E9');

char32_t codePointAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[at + 1]);
    return c.unicode();
}

bool isMark(QChar::Category category)
{
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining
        || category == QChar::Mark_Enclosing;
}

bool isLineBreak(char32_t c)
{
    return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isVariationSelector(char32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF)
        || (c >= 0x180B && c <= 0x180F);
}

/// Characters that are letters, marks or symbols by their category, but that no font draws.
bool isBlankGlyph(char32_t c)
{
    return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || c == 0x2800
        || c == 0x3164 || c == 0xFFA0 || c == 0xFFFC || isVariationSelector(c);
}

bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return isBlankGlyph(c);
    }
}

/// A variation selector after a symbol chooses between its text form and its emoji form. It is
/// visible and common in honest names.
bool isEmojiSelector(char32_t c, char32_t previous)
{
    if (c != 0xFE0E && c != 0xFE0F)
        return false;
    const auto category = QChar::category(previous);
    return category == QChar::Symbol_Other || category == QChar::Symbol_Math;
}

QString marker(char32_t c)
{
    return u"%1U+%2%3"_s.arg(open).arg(uint(c), 4, 16, QLatin1Char('0')).toUpper().arg(close);
}

/// Reads the raw text once and collects the text to show.
class Gate final
{
public:
    void read(QStringView raw)
    {
        for (qsizetype at = 0; at < raw.size();) {
            const char32_t c = codePointAt(raw, at);
            at += QChar::requiresSurrogates(c) ? 2 : 1;
            if (c == U'\r' && at < raw.size() && raw[at] == u'\n')
                continue; // the line feed after it stands for both
            take(c);
            m_previous = c;
        }
    }

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] bool isSuspicious() const { return m_suspicious; }

private:
    void take(char32_t c)
    {
        if (isLineBreak(c))
            return show(lineBreak);
        if (c == U'\t')
            return show(tab);
        if (isEmojiSelector(c, m_previous)) {
            m_text += QChar::fromUcs4(c);
            return;
        }
        if (isHidden(c))
            return show(marker(c));
        takeVisible(c);
    }

    void takeVisible(char32_t c)
    {
        // At the beginning, a combining mark has no base: it would be drawn over Keyturn's own
        // words before the name.
        m_marks = isMark(QChar::category(c)) ? m_marks + 1 : 0;
        if (m_marks > maximumMarks || (m_marks > 0 && m_text.isEmpty()))
            return show(marker(c));
        // The signs that mark hidden characters may also be part of the raw text. They would
        // imitate a hidden character or distract from a real one.
        m_suspicious |= c == open.unicode() || c == lineBreak.unicode() || c == tab.unicode();
        m_text += QChar::fromUcs4(c);
    }

    template <typename Text> void show(const Text &visible)
    {
        m_text += visible;
        m_suspicious = true;
    }

    QString m_text;
    char32_t m_previous = 0;
    int m_marks = 0;
    bool m_suspicious = false;
};

/// At most `length` UTF-16 units, without cutting a surrogate pair.
QStringView firstUnits(QStringView text, qsizetype length)
{
    if (length >= text.size())
        return text;
    const bool splits =
        length > 0 && text[length - 1].isHighSurrogate() && text[length].isLowSurrogate();
    return text.first(splits ? length - 1 : length);
}

/// The longest beginning of at most `length` UTF-16 units that cuts neither a surrogate pair nor a
/// marker.
QString beginning(const QString &text, qsizetype length)
{
    QString cut = firstUnits(text, length).toString();
    const qsizetype opened = cut.lastIndexOf(open);
    if (opened > cut.lastIndexOf(close) && cut.size() - opened < longestMarker)
        cut.truncate(opened);
    return cut;
}

QString shortened(const QString &full)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, full);
    qsizetype end = 0;
    for (qsizetype count = 0; count < maximumGraphemes; ++count) {
        const qsizetype next = finder.toNextBoundary();
        if (next < 0)
            return full;
        if (next > maximumTextUnits) {
            end = end > 0 ? end : maximumTextUnits;
            break;
        }
        end = next;
    }
    return end < full.size() ? beginning(full, end) + ellipsis : full;
}

} // namespace

DisplayText::DisplayText(const QString &raw)
{
    Gate gate;
    gate.read(firstUnits(raw, maximumUnits));
    m_suspicious = gate.isSuspicious();
    m_full = gate.text().normalized(QString::NormalizationForm_C);
    if (raw.size() > maximumUnits || m_full.size() > maximumUnits)
        m_full = beginning(m_full, std::min(m_full.size(), maximumUnits - 1)) + ellipsis;
    m_text = shortened(m_full);
}

QString DisplayText::inSentence() const
{
    constexpr QChar firstStrongIsolate(u'\u2068');
    constexpr QChar popIsolate(u'\u2069');
    return m_text.isEmpty() ? QString() : firstStrongIsolate + m_text + popIsolate;
}

} // namespace keyturn
