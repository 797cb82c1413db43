// SPDX-License-Identifier: MIT
#include "ui/style/plaintext.h"

using namespace Qt::StringLiterals;

namespace keyturn {

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    QString escaped = text.toHtmlEscaped();
    escaped.replace(u'\n', "<br>"_L1);
    return "<qt>"_L1 + escaped + "</qt>"_L1;
}

} // namespace keyturn
