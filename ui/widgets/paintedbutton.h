// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace keyturn {

/// What the buttons that paint themselves share: they can be reached by the Tab key, are painted
/// again when the pointer comes and goes, are as high as they want to be, and their size follows
/// the font.
class PaintedButton : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaintedButton)

public:
    /// As wide and as high as it wants to be, unless it says otherwise.
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    explicit PaintedButton(QSizePolicy::Policy horizontal, QWidget *parent);

    bool event(QEvent *event) override;
};

} // namespace keyturn
