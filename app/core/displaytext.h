// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace keyturn {

/// Text from a server, a file or another person, made safe to show. Such text may reach a label, a
/// tooltip, a table or a dialog in this form only.
///
/// The text is normalized to NFC. Control characters, format characters (bidi overrides,
/// zero-width), surrogates, private-use and unassigned characters become visible: U+202E is shown
/// as "⟨U+202E⟩", line breaks and paragraph separators as "⏎", a tab as "⇥". The same is done with
/// characters that no font draws (Hangul fillers, variation selectors that do not follow a symbol)
/// and with the ninth combining mark on one base. Text beyond 128 grapheme clusters or 1024
/// characters is replaced by "…"; full() has more. An empty or blank text stays as it is: callers
/// say what it means.
class DisplayText final
{
public:
    DisplayText() = default;
    explicit DisplayText(const QString &raw);

    /// The text in one line, at most 128 graphemes.
    [[nodiscard]] const QString &text() const { return m_text; }

    /// The whole text in one line, but at most 16384 characters.
    [[nodiscard]] const QString &full() const { return m_full; }

    [[nodiscard]] bool isShortened() const { return m_text != m_full; }

    /// True if something had to be made visible, or if the raw text contains signs that look like
    /// that: the reader should look twice.
    [[nodiscard]] bool isSuspicious() const { return m_suspicious; }

    /// text(), escaped for places that always read HTML (tooltips).
    [[nodiscard]] QString toHtml() const { return m_text.toHtmlEscaped(); }

    /// text() between the isolating characters FSI and PDI, so that its writing direction cannot
    /// disturb the sentence around it.
    [[nodiscard]] QString inSentence() const;

    bool operator==(const DisplayText &) const = default;

private:
    QString m_text;
    QString m_full;
    bool m_suspicious = false;
};

} // namespace keyturn
