// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/connectionlook.h"
#include "ui/widgets/paintedbutton.h"

namespace keyturn {

/// The card at the top of the sidebar. It shows which connection is open; a click is the way to
/// switch to another one.
class ConnectionSwitcher final : public PaintedButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionSwitcher)

public:
    explicit ConnectionSwitcher(QWidget *parent = nullptr);

    void setConnection(const ConnectionLook &look);
    [[nodiscard]] const QString &name() const { return m_look.name; }
    [[nodiscard]] const QString &subtitle() const { return m_look.details; }

    /// Folded, it shows the tile alone.
    void setFolded(bool isFolded);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ConnectionLook m_look;
    bool m_isFolded = false;
};

} // namespace keyturn
