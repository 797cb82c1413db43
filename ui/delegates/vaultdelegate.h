// SPDX-License-Identifier: MIT
#pragma once

#include "core/checkoutcome.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"

namespace keyturn {

/// Tone and icon of what a check has shown.
struct CheckLook
{
    Tone tone = Tone::Neutral;
    Icon icon = Icon::Info;

    bool operator==(const CheckLook &) const = default;
};
[[nodiscard]] CheckLook checkLook(CheckOutcome outcome);

/// Paints the columns of a VaultModel (or a proxy of one) from its roles.
class VaultDelegate final : public RowDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VaultDelegate)

public:
    explicit VaultDelegate(QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    void paintCell(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const override;
};

} // namespace keyturn
