// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/palette.h"

#include <QObject>

#include <memory>

namespace keyturn {

class DesktopScheme;

/// The colour schemes that the user can choose from.
enum class Scheme
{
    System, ///< follows the desktop's choice, also when it changes
    Light,
    Dark
};

/// "light", "dark", and anything else for the desktop's choice: as Preferences keeps it.
[[nodiscard]] Scheme schemeOf(const QString &key);

/// Sets the application's style and palette, and keeps the palette in step with the desktop's
/// choice of light or dark. A high-contrast palette that the user chose is kept. There is one Theme
/// in an application; it must be made before the first window is shown.
class Theme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    void setScheme(Scheme scheme);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }

    /// Whether light or dark colours are in use now.
    [[nodiscard]] Ground ground() const { return m_ground; }

Q_SIGNALS:
    /// Emitted after the application's palette has changed.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    [[nodiscard]] Ground wantedGround(const QPalette &desktop) const;
    [[nodiscard]] QPalette wantedPalette(const QPalette &desktop) const;

    std::unique_ptr<DesktopScheme> m_desktop;
    QPalette m_applied;
    Scheme m_scheme = Scheme::System;
    Ground m_ground = Ground::Light;
    bool m_applying = false;
};

} // namespace keyturn
