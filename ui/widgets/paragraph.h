// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/heightmemo.h"

#include <QLabel>

class QTextLayout;

namespace keyturn {

/// Breaks a text into lines with the line height of the design; returns the height of all lines.
qreal layOutParagraph(QTextLayout &layout, int width, Qt::LayoutDirection direction,
                      Qt::Alignment alignment = Qt::AlignLeft, qsizetype boldLength = 0);

/// One wrapped paragraph of plain text with the line height of the design. Its beginning may be
/// bold. A QLabel can show that only as HTML, and text from a server must never be read as HTML.
class Paragraph final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Paragraph)

public:
    explicit Paragraph(QWidget *parent = nullptr);
    explicit Paragraph(const QString &text, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal lay(QTextLayout &layout, int width) const;

    qsizetype m_titleLength = 0;
    mutable HeightMemo m_heights;
};

} // namespace keyturn
