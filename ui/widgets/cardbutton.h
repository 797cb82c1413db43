// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/icons.h"
#include "ui/widgets/heightmemo.h"
#include "ui/widgets/paintedbutton.h"

namespace keyturn {

/// A large button on the welcome page: an icon, a title and a sentence. All cards of a row get the
/// same height.
class CardButton final : public PaintedButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardButton)

public:
    CardButton(Icon icon, const QString &title, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Parts
    {
        QRect icon;
        QRect title;
        QRect text;
    };
    [[nodiscard]] Parts parts(int width) const;

    Icon m_icon;
    QString m_text;
    mutable HeightMemo m_heights;
};

} // namespace keyturn
