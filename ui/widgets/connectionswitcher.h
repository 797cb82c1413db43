// SPDX-License-Identifier: MIT
#pragma once

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

    /// `name` and `subtitle` must be safe to show already (DisplayText). `colour` is an index for
    /// tileColour().
    void setConnection(const QString &name, const QString &subtitle, int colour);
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &subtitle() const { return m_subtitle; }

    /// A colour on which white text is readable. The colours repeat after seven.
    [[nodiscard]] static QColor tileColour(int index);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTile(QPainter *painter, const QRect &rect) const;
    void paintTexts(QPainter *painter, const QRect &room) const;
    [[nodiscard]] static int textHeight();

    QString m_name;
    QString m_subtitle;
    int m_colour = 0;
};

} // namespace keyturn
