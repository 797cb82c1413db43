// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace keyturn {

/// A rounded ground that sets something apart: the secret in its dialog.
class Panel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Panel)

public:
    explicit Panel(QWidget *parent)
        : QWidget(parent)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace keyturn
