// SPDX-License-Identifier: MIT
#pragma once

class QCoreApplication;

namespace keyturn {

/// Installs Keyturn's texts in the first of the user's languages that exists, Qt's own texts in the
/// same language, and sets the layout direction of that language. Uses QLocale(): set the default
/// locale before; if there are no texts in its language, its language becomes that of the texts, so
/// that dates and numbers go with them. Also needed for English, whose plurals are translations.
void installTranslations(QCoreApplication &application);

} // namespace keyturn
