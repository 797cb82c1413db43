// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

namespace keyturn {

/// A rounded box on the sidebar's ground that holds what belongs together: a secret and its
/// buttons.
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
