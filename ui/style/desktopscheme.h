// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/palette.h"

#include <QObject>

#include <memory>
#include <optional>

namespace keyturn {

/// What the desktop's settings say about light, dark, contrast and motion, beyond what Qt reports.
/// Nothing is known at first; changed() is emitted when the desktop has answered, and again
/// whenever the user changes the settings. No function blocks.
class DesktopScheme : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopScheme)

public:
    /// Makes the object for this platform; null where Qt itself reports everything.
    [[nodiscard]] static std::unique_ptr<DesktopScheme> create();

    [[nodiscard]] std::optional<Ground> ground() const { return m_ground; }
    [[nodiscard]] bool wantsContrast() const { return m_contrast; }
    [[nodiscard]] bool wantsLessMotion() const { return m_lessMotion; }

Q_SIGNALS:
    void changed();

protected:
    DesktopScheme() = default;
    void setGround(std::optional<Ground> ground);
    void setContrast(bool contrast);
    void setLessMotion(bool lessMotion);

private:
    std::optional<Ground> m_ground;
    bool m_contrast = false;
    bool m_lessMotion = false;
};

} // namespace keyturn
