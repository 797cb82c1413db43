// SPDX-License-Identifier: MIT
#pragma once

class QCoreApplication;

namespace keyturn {

/// Installs Qt's own texts and then ours, each in the first of the user's languages that exists,
/// and sets the direction of the windows. Uses QLocale(): set the default locale before. English
/// needs it, too: its plurals are translations.
void installTranslations(QCoreApplication &application);

} // namespace keyturn
