// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

namespace keyturn::gallery {

/// Makes every translatable text two fifths longer, as German texts are, adds accents, and puts it
/// between ⟦ and ⟧. Texts that nobody made translatable stand out.
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *context, const char *sourceText,
                                    const char *disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    /// The words of `text` that no translator has made, and that are neither data of the gallery
    /// nor names.
    [[nodiscard]] static QString untranslated(const QString &text);
};

} // namespace keyturn::gallery
