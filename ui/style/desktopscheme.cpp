// SPDX-License-Identifier: MIT
#include "ui/style/desktopscheme.h"

namespace keyturn {

void DesktopScheme::setGround(std::optional<Ground> ground)
{
    if (m_ground == ground)
        return;
    m_ground = ground;
    Q_EMIT changed();
}

void DesktopScheme::setContrast(bool contrast)
{
    if (m_contrast == contrast)
        return;
    m_contrast = contrast;
    Q_EMIT changed();
}

void DesktopScheme::setLessMotion(bool lessMotion)
{
    if (m_lessMotion == lessMotion)
        return;
    m_lessMotion = lessMotion;
    Q_EMIT changed();
}

#ifndef Q_OS_LINUX
std::unique_ptr<DesktopScheme> DesktopScheme::create()
{
    return nullptr;
}
#endif

} // namespace keyturn
