// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace keyturn {

/// One line of plain text, elided with "…" if it does not fit. The tooltip of an elided text is the
/// whole text, and screen readers always get the whole text.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidedLabel)

public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    explicit ElidedLabel(const QString &text, QWidget *parent = nullptr);

    void setElideMode(Qt::TextElideMode mode);
    [[nodiscard]] bool isElided() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString line() const;

    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace keyturn
