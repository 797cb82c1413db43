// SPDX-License-Identifier: MIT
#include "screenshots/pseudotranslator.h"

using namespace Qt::StringLiterals;

namespace keyturn::gallery {

QString PseudoTranslator::translate(const char *, const char *sourceText, const char *, int) const
{
    static constexpr auto filler = "wörter und sätze können länger sein als hier gedacht "_L1;
    QString text = QString::fromUtf8(sourceText);
    const auto more = std::max<qsizetype>(2, text.size() * 2 / 5);
    const QString padding = QString::fromUtf8(filler.data(), filler.size());
    QString extra;
    while (extra.size() < more)
        extra += padding;
    text.replace(u'a', u'ä').replace(u'o', u'ö').replace(u'u', u'ü');
    return text + u' ' + extra.left(more).trimmed();
}

} // namespace keyturn::gallery
