// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace keyturn {

/// The room above a widget that comes and goes: it is there only while the widget is.
class GapAbove final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GapAbove)

public:
    GapAbove(int height, QWidget &below, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override { return { 0, m_height }; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_height;
};

} // namespace keyturn
