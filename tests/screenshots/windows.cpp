// SPDX-License-Identifier: MIT
#include "screenshots/gallery.h"
#include "screenshots/programwindows.h"
#include "screenshots/samples.h"
#include "screenshots/vaultwindows.h"

using namespace Qt::StringLiterals;

namespace keyturn::gallery {

std::vector<Window> windows(Theme &theme)
{
    std::vector<Window> windows{
        { u"widgets"_s, makeWidgetSheet },
        { u"api-keys"_s, makeApiKeys },
        { u"first-start"_s, makeFirstStart },
        { u"error-and-empty"_s, makeErrorAndEmpty },
        { u"connect"_s, makeConnect },
        { u"secret"_s, makeSecret },
        { u"vault"_s, makeVault },
        { u"vault-empty"_s, makeEmptyVault },
        { u"vault-lost"_s, makeVaultLost },
        { u"vault-entry"_s, makeEntry },
        { u"reveal"_s, makeReveal },
        { u"use-variable"_s, makeUseVariable },
        { u"use-value"_s, makeUseValue },
        { u"import"_s, makeImportText },
        { u"import-empty"_s, makeImportEmpty },
        { u"capture"_s, makeCapture },
        { u"capture-refused"_s, makeCaptureRefused },
    };
    for (Window &window : programWindows(theme))
        windows.push_back(std::move(window));
    return windows;
}

} // namespace keyturn::gallery
