// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

#include <array>
#include <memory>

namespace keyturn {

/// A text and the buttons that belong to it: beside the text, or below it where there is too little
/// room for both, so that a long label makes no window wider than it has to be.
class MessageLayout final : public QLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageLayout)

public:
    /// Takes ownership of `buttons`.
    MessageLayout(QWidget *text, QLayout *buttons);
    ~MessageLayout() override;

    /// The buttons stand below the text in any case.
    void setAlwaysBelow(bool isBelow);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    [[nodiscard]] QLayoutItem *takeAt(int index) override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    [[nodiscard]] bool isBelow(int width) const;

    std::array<std::unique_ptr<QLayoutItem>, 2> m_items; ///< the text and the buttons
    bool m_isAlwaysBelow = false;
};

} // namespace keyturn
