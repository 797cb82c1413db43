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
        { u"vault"_s, [&theme] { return makeVault(theme); } },
        { u"vault-details"_s, [&theme] { return makeVaultDetails(theme); } },
        { u"vault-empty"_s, [&theme] { return makeEmptyVault(theme); } },
        { u"vault-lost"_s, [&theme] { return makeVaultLost(theme); } },
        { u"vault-entry"_s, [&theme] { return makeEntry(theme); } },
        { u"vault-entry-other-end"_s, [&theme] { return makeEntryWithOtherEnd(theme); } },
        { u"vault-entry-no-server"_s, [&theme] { return makeEntryWithoutServer(theme); } },
        { u"vault-server"_s, [&theme] { return makeNamingServer(theme); } },
        { u"reveal"_s, [&theme] { return makeReveal(theme); } },
        { u"use-variable"_s, [&theme] { return makeUseVariable(theme); } },
        { u"use-value"_s, [&theme] { return makeUseValue(theme); } },
        { u"import"_s, [&theme] { return makeImportText(theme); } },
        { u"import-empty"_s, [&theme] { return makeImportEmpty(theme); } },
        { u"capture"_s, [&theme] { return makeCapture(theme); } },
        { u"capture-refused"_s, [&theme] { return makeCaptureRefused(theme); } },
    };
    for (Window &window : programWindows(theme))
        windows.push_back(std::move(window));
    return windows;
}

} // namespace keyturn::gallery
