// SPDX-License-Identifier: MIT
#pragma once

#include "ui/delegates/rowdelegate.h"

namespace keyturn {

/// Paints the columns of a CredentialModel, or of a proxy of one, from the model's roles.
class CredentialDelegate final : public RowDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialDelegate)

public:
    explicit CredentialDelegate(QObject *parent = nullptr, NameIs name = NameIs::OfService,
                                const ServiceCatalog *catalog = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    void paintCell(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const override;

private:
    static void paintVault(QPainter *painter, const QRect &content,
                           const QStyleOptionViewItem &option, const QModelIndex &index);

    NameIs m_name;
};

} // namespace keyturn
