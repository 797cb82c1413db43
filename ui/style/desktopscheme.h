// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/palette.h"

#include <QObject>

#include <memory>
#include <optional>

namespace keyturn {

/// What the desktop's settings say about light, dark and contrast, beyond what Qt tells. It knows
/// nothing at first; changed() follows when an answer arrives, and again when the user changes
/// their mind. Never blocks.
class DesktopScheme : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopScheme)

public:
    /// The one of this platform; null where Qt itself tells everything.
    [[nodiscard]] static std::unique_ptr<DesktopScheme> create();

    [[nodiscard]] std::optional<Ground> ground() const { return m_ground; }
    [[nodiscard]] bool wantsContrast() const { return m_contrast; }

Q_SIGNALS:
    void changed();

protected:
    DesktopScheme() = default;
    void setGround(std::optional<Ground> ground);
    void setContrast(bool contrast);

private:
    std::optional<Ground> m_ground;
    bool m_contrast = false;
};

} // namespace keyturn
