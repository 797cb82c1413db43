// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>
#include <QTimer>

namespace keyturn {

/// How many rows a table has, or shows: "2 shown · 7 keys". Screen readers hear it once it has
/// settled: not after each letter that is typed into a search.
class CountLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CountLabel)

public:
    explicit CountLabel(QWidget *parent);

    void setCountText(const QString &text);

private:
    QTimer m_settling;
};

} // namespace keyturn
