// SPDX-License-Identifier: MIT
#include "ui/preferenceeffects.h"

#include "core/userdefaults.h"
#include "ui/secretclipboard.h"
#include "ui/style/theme.h"

#include <utility>

namespace keyturn {

PreferenceEffects::PreferenceEffects(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_present(parts.preferences.values())
{
    applyTimes();
    connect(&m_parts.preferences, &Preferences::changed, this, &PreferenceEffects::follow);
}

void PreferenceEffects::applyTimes()
{
    m_parts.clipboard.setLifetime(std::chrono::seconds(m_present.clipboardSeconds));
    setUserDefaults({ std::chrono::seconds(m_present.revealSeconds), m_present.lifetimeDays });
}

void PreferenceEffects::follow()
{
    const PreferenceValues before = std::exchange(m_present, m_parts.preferences.values());
    applyTimes();
    if (before.scheme != m_present.scheme)
        m_parts.theme.setScheme(schemeOf(m_present.scheme));
    if (before.network != m_present.network)
        m_parts.network.apply(m_present.network);
}

} // namespace keyturn
