// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/connectionlook.h"
#include "ui/widgets/paintedbutton.h"

namespace keyturn {

/// A connection in the switcher's list: its tile and two lines; a tick if it is the open one; the
/// keys that open it from anywhere. Screen readers get the name, and the rest as the description.
class ConnectionEntry final : public PaintedButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionEntry)

public:
    struct Facts
    {
        ConnectionLook look;
        bool isOpen = false;
        QString keys = {}; ///< as the user reads them; empty: none
    };

    ConnectionEntry(Facts facts, QWidget *parent);

    /// True if the name or the details contain `text`, in whatever case; with an empty text always.
    [[nodiscard]] bool matches(const QString &text) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int keysWidth() const;

    Facts m_facts;
};

} // namespace keyturn
