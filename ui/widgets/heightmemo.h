// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QString>

#include <algorithm>
#include <array>
#include <cstddef>

namespace keyturn {

/// The heights of a wrapped text. A layout asks for each dozens of times, at a few widths, whenever
/// anything in the window changes, and breaking a text into lines takes long.
class HeightMemo final
{
public:
    /// What `measure` says of that width; it is only asked if the text or the font is another one
    /// than before, or the width is none of the last ones.
    template <typename Measure>
    [[nodiscard]] int at(int width, const QString &text, const QFont &font, Measure measure)
    {
        if (text != m_text || font != m_font) {
            m_text = text;
            m_font = font;
            m_known = {};
        }
        const auto known = std::find_if(m_known.begin(), m_known.end(),
                                        [width](const Known &one) { return one.width == width; });
        if (known != m_known.end())
            return known->height;
        Known &next = m_known[m_next++ % m_known.size()];
        next = { width, measure() };
        return next.height;
    }

private:
    struct Known
    {
        int width = -1;
        int height = 0;
    };

    QString m_text;
    QFont m_font;
    std::array<Known, 8> m_known;
    std::size_t m_next = 0;
};

} // namespace keyturn
