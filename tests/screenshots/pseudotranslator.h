// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

namespace keyturn::gallery {

/// Makes every translatable text two fifths longer, as German texts are, and adds accents. Texts
/// that nobody made translatable stand out.
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *context, const char *sourceText,
                                    const char *disambiguation, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace keyturn::gallery
