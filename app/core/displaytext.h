// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace keyturn {

/// Text that came from a server, a file or another person, made safe to look at. The only form in
/// which such text reaches a label, a tooltip, a table or a dialog.
///
/// NFC. Control, format (bidi overrides, zero-width), surrogate, private-use and unassigned
/// characters become visible: U+202E is shown as "⟨U+202E⟩", line breaks and paragraph separators
/// as "⏎", a tab as "⇥". So do characters that no font draws (Hangul fillers, variation selectors
/// behind anything but a symbol) and the ninth combining mark on one base. At most 128 grapheme
/// clusters and 1024 characters, then "…"; the whole stays available. An empty or blank name is
/// shown as is: callers say what that means.
class DisplayText final
{
public:
    DisplayText() = default;
    explicit DisplayText(const QString &raw);

    /// One plain line, at most 128 graphemes.
    [[nodiscard]] const QString &text() const { return m_text; }

    /// One plain line, whole (but never more than 16384 characters).
    [[nodiscard]] const QString &full() const { return m_full; }

    [[nodiscard]] bool isShortened() const { return m_text != m_full; }

    /// True when something had to be made visible, or looks as if it had been: worth a second look
    /// by the reader.
    [[nodiscard]] bool isSuspicious() const { return m_suspicious; }

    /// text() for places that read HTML whatever we do (tooltips): escaped.
    [[nodiscard]] QString toHtml() const { return m_text.toHtmlEscaped(); }

    /// text() isolated (FSI … PDI), so that its direction cannot disturb a sentence of ours around
    /// it.
    [[nodiscard]] QString inSentence() const;

    bool operator==(const DisplayText &) const = default;

private:
    QString m_text;
    QString m_full;
    bool m_suspicious = false;
};

} // namespace keyturn
