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
        { u"widgets"_s, makeWidgetSheet },    { u"api-keys"_s, makeApiKeys },
        { u"first-start"_s, makeFirstStart }, { u"error-and-empty"_s, makeErrorAndEmpty },
        { u"connect"_s, makeConnect },        { u"secret"_s, makeSecret },
    };
    for (auto *more : { vaultWindows, programWindows }) {
        for (Window &window : more(theme))
            windows.push_back(std::move(window));
    }
    return windows;
}

} // namespace keyturn::gallery
