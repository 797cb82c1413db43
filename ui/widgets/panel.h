// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

namespace keyturn {

/// A rounded box in the colour of the sidebar that holds widgets that belong together, such as a
/// secret and its buttons.
class Panel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Panel)

public:
    explicit Panel(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace keyturn
