// SPDX-License-Identifier: MIT
#include "ui/delegates/activitydelegate.h"

#include "models/activitymodel.h"
#include "ui/delegates/credentialcell.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/style/plaintext.h"
#include "ui/widgets/badge.h"

#include <QPainter>

#include <algorithm>

namespace keyturn {

namespace {

using Column = ActivityModel::Column;

Column columnOf(const QModelIndex &index)
{
    return static_cast<Column>(index.column());
}

BadgeLook lookOf(const QModelIndex &index)
{
    return activityLook(
        static_cast<activitytext::Weight>(index.data(ActivityModel::WeightRole).toInt()));
}

template <typename Width> int widestOf(const QStringList &texts, Width width)
{
    int widest = 0;
    for (const QString &text : texts)
        widest = std::max(widest, width(text));
    return widest;
}

credentialcell::NameMarks marksOf(const QModelIndex &index)
{
    credentialcell::NameMarks marks;
    marks.warns = index.data(ActivityModel::SuspiciousRole).toBool();
    return marks;
}

} // namespace

BadgeLook activityLook(activitytext::Weight weight)
{
    switch (weight) {
    case activitytext::Weight::Good:
        return { Tone::Good, Icon::Ok };
    case activitytext::Weight::Neutral:
        return { Tone::Neutral, Icon::Ok };
    case activitytext::Weight::Doubtful:
        return { Tone::Warning, Icon::Warn };
    case activitytext::Weight::Bad:
        return { Tone::Bad, Icon::Warn };
    }
    Q_UNREACHABLE();
}

ActivityDelegate::ActivityDelegate(QObject *parent)
    : RowDelegate(parent)
{
}

void ActivityDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    if (columnOf(index) == Column::Key)
        option->font = textFont(TextStyle::Strong);
}

void ActivityDelegate::paintCell(QPainter *painter, const QRect &content,
                                 const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    switch (columnOf(index)) {
    case Column::Result: {
        const BadgeLook look = lookOf(index);
        paintBadge(painter, content, look.tone, look.icon, option.text, option.palette,
                   option.state.testFlag(QStyle::State_Selected));
        return;
    }
    case Column::Key:
        credentialcell::paintName(painter, content, option, marksOf(index));
        return;
    case Column::When:
        dim(painter, option);
        break;
    case Column::What:
    case Column::Where:
        break;
    }
    paintLine(painter, content, option.text, option.direction);
}

int ActivityDelegate::contentWidth(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    // Rows of which others are wider come later: there is room for all texts that can be.
    if (columnOf(index) == Column::Result)
        return widestOf(activitytext::allResults(), [&index](const QString &text) {
            return badgeSize(lookOf(index).icon, text).width();
        });
    if (columnOf(index) == Column::What)
        return widestOf(activitytext::allDeeds(), [&option](const QString &text) {
            return metrics::plainTextWidth(QFontMetrics(option.font), text);
        });
    if (columnOf(index) == Column::Key)
        return credentialcell::nameWidth(option, marksOf(index));
    return RowDelegate::contentWidth(option, index);
}

} // namespace keyturn
