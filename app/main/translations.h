// SPDX-License-Identifier: MIT
#pragma once

class QCoreApplication;

namespace keyturn {

/// Installs Qt's own texts and then Keyturn's, each in the first of the user's languages that
/// exists, and sets the layout direction. Uses QLocale(): set the default locale before. Also
/// needed for English, whose plurals are translations.
void installTranslations(QCoreApplication &application);

} // namespace keyturn
