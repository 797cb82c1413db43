// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace keyturn {

/// Base class of the buttons that paint themselves. They can be reached by the Tab key, are
/// repainted when the pointer enters or leaves, have a fixed height, and adapt their size to the
/// font.
class PaintedButton : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaintedButton)

public:
    /// The size hint; derived classes that can be smaller return less.
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    explicit PaintedButton(QSizePolicy::Policy horizontal, QWidget *parent);

    bool event(QEvent *event) override;
};

} // namespace keyturn
