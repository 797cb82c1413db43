// SPDX-License-Identifier: MIT
#pragma once

#include "ui/delegates/rowdelegate.h"

namespace keyturn {

/// Paints the columns of a VaultModel, or of a proxy of one, from the model's roles.
class VaultDelegate final : public RowDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VaultDelegate)

public:
    explicit VaultDelegate(QObject *parent = nullptr, const ServiceCatalog *catalog = nullptr);

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
