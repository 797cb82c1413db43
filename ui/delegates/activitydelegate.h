// SPDX-License-Identifier: MIT
#pragma once

#include "models/activitytext.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/widgets/badgelook.h"

namespace keyturn {

/// The look of a result, the same in the table and in the details of an entry.
[[nodiscard]] BadgeLook activityLook(activitytext::Weight weight);

/// Paints the columns of an ActivityModel, or of a proxy of one, from the model's roles.
class ActivityDelegate final : public RowDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityDelegate)

public:
    explicit ActivityDelegate(QObject *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    void paintCell(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
    [[nodiscard]] int contentWidth(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const override;
};

} // namespace keyturn
