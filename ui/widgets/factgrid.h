// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QGridLayout;

namespace keyturn {

/// Names and values, one fact a line. Values wrap; they are text of others, made safe to look at by
/// whoever adds them.
class FactGrid final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactGrid)

public:
    explicit FactGrid(QWidget *parent);

    /// `toolTip` is read as HTML.
    void add(const QString &name, const QString &value, const QString &toolTip = {});

private:
    QGridLayout *m_layout = nullptr;
};

} // namespace keyturn
