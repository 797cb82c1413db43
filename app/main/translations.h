// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QCoreApplication;

namespace keyturn {

/// Sets the language of texts, dates, numbers and sorting, and the layout direction. `choice` is a
/// language ("de"; of the country of the system), a locale ("de_AT"), or empty for the system's
/// languages. May be called again, while there is no window.
void useLanguage(QCoreApplication &application, const QString &choice);

/// Installs Keyturn's texts in the first of the user's languages that exists, Qt's own texts in the
/// same language, and sets the layout direction of that language, all in place of what an earlier
/// call has installed. Uses QLocale(): its language becomes that of the texts, so that dates and
/// numbers go with them. Also needed for English, whose plurals are translations.
void installTranslations(QCoreApplication &application);

} // namespace keyturn
