// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preferences.h"

namespace keyturn {

class SecretClipboard;
class Theme;

/// Makes the preferences hold, at once when the user changes them. The language is left to whoever
/// makes the window, see Application::changeLanguage().
class PreferenceEffects final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferenceEffects)

public:
    /// Everything is borrowed and must outlive this object.
    struct Parts
    {
        const Preferences &preferences;
        Theme &theme;
        SecretClipboard &clipboard;
        NetworkUse &network;
    };

    /// The times and the lifetime hold from here on; the rest when it is changed.
    PreferenceEffects(Parts parts, QObject *parent);

private:
    void applyTimes();
    void follow();

    Parts m_parts;
    PreferenceValues m_present;
};

} // namespace keyturn
