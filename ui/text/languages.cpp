// SPDX-License-Identifier: MIT
#include "ui/text/languages.h"

namespace keyturn {

using namespace Qt::StringLiterals;

/// Not QLocale::nativeLanguageName(), which knows American English and the Spanish of Spain.
std::vector<Language> languages()
{
    return {
        { u"en"_s, u"English"_s },  { u"de"_s, u"Deutsch"_s }, { u"es"_s, u"Español"_s },
        { u"fr"_s, u"Français"_s }, { u"ja"_s, u"日本語"_s },  { u"ar"_s, u"العربية"_s },
    };
}

} // namespace keyturn
