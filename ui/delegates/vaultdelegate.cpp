// SPDX-License-Identifier: MIT
#include "ui/delegates/vaultdelegate.h"

#include "models/vaultmodel.h"
#include "ui/delegates/credentialcell.h"
#include "ui/style/fonts.h"
#include "ui/style/plaintext.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/badgelook.h"

#include <QPainter>

namespace keyturn {

namespace {

using Column = VaultModel::Column;

Column columnOf(const QModelIndex &index)
{
    return static_cast<Column>(index.column());
}

bool isSet(const QModelIndex &index, int role)
{
    return index.data(role).toBool();
}

credentialcell::NameMarks marksOf(const QModelIndex &index)
{
    credentialcell::NameMarks marks;
    const auto condition =
        static_cast<EntryCondition>(index.data(VaultModel::ConditionRole).toInt());
    marks.warns = condition != EntryCondition::AsKept || isSet(index, VaultModel::SuspiciousRole);
    // A chip is left out if the State column says the same: the name needs the room.
    const auto standing =
        static_cast<VaultModel::Standing>(index.data(VaultModel::StandingRole).toInt());
    if (condition == EntryCondition::Changed)
        marks.chip = VaultDelegate::tr("Changed");
    else if (isSet(index, VaultModel::ReplacedRole) && standing != VaultModel::Standing::Replaced)
        marks.chip = VaultDelegate::tr("Replaced");
    return marks;
}

/// The badge of a cell; nothing for a cell of plain text.
std::optional<BadgeLook> badgeOf(const QModelIndex &index)
{
    const Column column = columnOf(index);
    if (column == Column::Expires
        || (column == Column::State && isSet(index, VaultModel::EndMattersRole)))
        return expiryLook(index);
    if (column != Column::State && column != Column::Verified)
        return std::nullopt;
    switch (static_cast<VaultModel::Standing>(index.data(VaultModel::StandingRole).toInt())) {
    case VaultModel::Standing::Lost:
        return BadgeLook{ Tone::Bad, Icon::Warn };
    case VaultModel::Standing::Replaced:
        return BadgeLook{ Tone::Neutral, Icon::Info };
    case VaultModel::Standing::Checked:
        return checkLook(static_cast<CheckOutcome>(index.data(VaultModel::CheckRole).toInt()));
    case VaultModel::Standing::Checking:
    case VaultModel::Standing::NeverChecked:
        break;
    }
    return std::nullopt;
}

/// A hint that is too long is shortened in the middle: its end tells one key from another.
QString shownText(const QPainter *painter, const QRect &content, const QStyleOptionViewItem &option,
                  const QModelIndex &index)
{
    const QFontMetrics fm = painter->fontMetrics();
    if (columnOf(index) != Column::Hint || fm.horizontalAdvance(option.text) <= content.width())
        return option.text;
    const qsizetype dots = option.text.indexOf(u'…');
    if (dots < 0)
        return fm.elidedText(option.text, Qt::ElideMiddle, content.width());
    const QString tail = option.text.sliced(dots);
    QString head = option.text.first(dots);
    while (!head.isEmpty() && fm.horizontalAdvance(head + tail) > content.width())
        head.chop(1);
    return head + tail;
}

} // namespace

VaultDelegate::VaultDelegate(QObject *parent)
    : RowDelegate(parent)
{
}

void VaultDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    if (columnOf(index) == Column::Name)
        option->font = textFont(TextStyle::Strong);
    else if (columnOf(index) == Column::Hint)
        option->font = textFont(TextStyle::Monospace);
}

void VaultDelegate::paintCell(QPainter *painter, const QRect &content,
                              const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto badge = badgeOf(index);
    const bool isUnverified =
        (columnOf(index) == Column::State || columnOf(index) == Column::Verified) && !badge;
    if (isUnverified || isSet(index, VaultModel::DimmedRole))
        dim(painter, option);
    if (columnOf(index) == Column::Name)
        credentialcell::paintName(painter, content, option, marksOf(index));
    else if (badge)
        paintBadge(painter, content, badge->tone, badge->icon, option.text, option.palette,
                   option.state.testFlag(QStyle::State_Selected));
    else
        paintLine(painter, content, shownText(painter, content, option, index), option.direction);
}

int VaultDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (columnOf(index) == Column::Name)
        return credentialcell::nameWidth(option, marksOf(index));
    if (const auto badge = badgeOf(index))
        return badgeSize(badge->icon, option.text).width();
    return RowDelegate::contentWidth(option, index);
}

QWidget *VaultDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    if (columnOf(index) != Column::Name)
        return RowDelegate::createEditor(parent, option, index);
    return nameEditor(parent, NameIs::Local);
}

} // namespace keyturn
