// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/paintedbutton.h"

namespace keyturn {

/// A line of the command palette: icon and name, in a quieter colour where that belongs, and at the
/// end the keys that do the same. Screen readers get the name, and the rest as the description.
class PaletteButton final : public PaintedButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteButton)

public:
    explicit PaletteButton(QWidget *parent);

    /// The texts must be safe to show already (DisplayText). `keys` as the user reads them; the
    /// last two may be empty.
    void setTexts(const QIcon &icon, const QString &name, const QString &place,
                  const QString &keys);
    /// Marks the line that Enter chooses while the focus is elsewhere.
    void setNext(bool isNext);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_place;
    QString m_keys;
    bool m_isNext = false;
};

} // namespace keyturn
