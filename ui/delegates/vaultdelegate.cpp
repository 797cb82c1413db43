// SPDX-License-Identifier: MIT
#include "ui/delegates/vaultdelegate.h"

#include "models/vaultmodel.h"
#include "ui/delegates/credentialcell.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
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
    // A chip is left out if the Status column says the same: the name needs the room.
    const auto standing =
        static_cast<VaultModel::Standing>(index.data(VaultModel::StandingRole).toInt());
    if (condition == EntryCondition::Changed)
        marks.chip = VaultDelegate::tr("Changed");
    else if (isSet(index, VaultModel::RotatedRole))
        marks.chip = VaultDelegate::tr("Being rotated");
    else if (isSet(index, VaultModel::ReplacedRole) && standing != VaultModel::Standing::Replaced)
        marks.chip = VaultDelegate::tr("Replaced");
    return marks;
}

/// The badge of a cell; nothing for a cell of plain text.
std::optional<BadgeLook> badgeOf(const QModelIndex &index)
{
    const Column column = columnOf(index);
    if (column == Column::Expires
        || (column == Column::Status && isSet(index, VaultModel::EndMattersRole)))
        return lifetimeLook(index);
    if (column != Column::Status && column != Column::Verified)
        return std::nullopt;
    switch (static_cast<VaultModel::Standing>(index.data(VaultModel::StandingRole).toInt())) {
    case VaultModel::Standing::Lost:
        return BadgeLook{ Tone::Bad, Icon::Warn };
    case VaultModel::Standing::Replaced:
        return lifetimeLook(Lifetime::Replaced);
    case VaultModel::Standing::Checked:
        return checkLook(static_cast<CheckOutcome>(index.data(VaultModel::CheckRole).toInt()));
    case VaultModel::Standing::Checking:
    case VaultModel::Standing::NeverChecked:
        break;
    }
    return std::nullopt;
}

constexpr int signGap = 6;

int signSide(const QFontMetrics &fm)
{
    return metrics::atLeast(14, fm, -2);
}

/// The status has a sign behind it: the last check says that the credential works.
bool hasSign(const QModelIndex &index)
{
    return columnOf(index) == Column::Status && isSet(index, VaultModel::WorksRole);
}

/// The badge gives way, so that the sign is never cut.
void paintBadgeAndSign(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option,
                       const QModelIndex &index, const BadgeLook &look)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const int side = signSide(QFontMetrics(option.font));
    const int room = hasSign(index) ? side + signGap : 0;
    const QRect box = paintBadge(
        painter, QStyle::visualRect(option.direction, content, content.adjusted(0, 0, -room, 0)),
        look.tone, look.icon, option.text, option.palette, isSelected);
    if (room == 0)
        return;
    const QRect badge = QStyle::visualRect(option.direction, content, box);
    const QRect sign(badge.right() + 1 + signGap, content.y(), side, content.height());
    const Colours &c = colours(option.palette);
    paintIcon(painter, QStyle::visualRect(option.direction, content, sign), Icon::Ok,
              isSelected && c.secondary == c.text ? c.selectedText : c.good);
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

VaultDelegate::VaultDelegate(QObject *parent, const ServiceCatalog *catalog)
    : RowDelegate(parent, catalog)
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
        (columnOf(index) == Column::Status || columnOf(index) == Column::Verified) && !badge;
    if (isUnverified || isSet(index, VaultModel::DimmedRole))
        dim(painter, option);
    if (columnOf(index) == Column::Name)
        credentialcell::paintName(painter, content, option, marksOf(index));
    else if (badge)
        paintBadgeAndSign(painter, content, option, index, *badge);
    else
        paintLine(painter, content, shownText(painter, content, option, index), option.direction);
}

int VaultDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (columnOf(index) == Column::Name)
        return credentialcell::nameWidth(option, marksOf(index));
    if (const auto badge = badgeOf(index))
        return badgeSize(badge->icon, option.text).width()
            + (hasSign(index) ? signSide(QFontMetrics(option.font)) + signGap : 0);
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
