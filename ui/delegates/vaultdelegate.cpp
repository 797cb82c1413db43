// SPDX-License-Identifier: MIT
#include "ui/delegates/vaultdelegate.h"

#include "models/vaultmodel.h"
#include "ui/delegates/credentialdelegate.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/style/plaintext.h"
#include "ui/widgets/badge.h"

#include <QPainter>

namespace keyturn {

namespace {

using Column = VaultModel::Column;

Column columnOf(const QModelIndex &index)
{
    return static_cast<Column>(index.column());
}

bool isSet(const QModelIndex &index, VaultModel::Role role)
{
    return index.data(role).toBool();
}

ExpiryLook lookOf(const QModelIndex &index)
{
    return expiryLook(static_cast<ExpiryState>(index.data(VaultModel::ExpiryStateRole).toInt()));
}

credentialcell::NameWidths nameWidths(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QFontMetrics fm(option.font);
    credentialcell::NameWidths widths;
    widths.text = metrics::plainTextWidth(fm, option.text);
    if (isSet(index, VaultModel::SuspiciousRole))
        widths.warning = metrics::iconSize(fm);
    return widths;
}

void paintName(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option,
               const QModelIndex &index)
{
    const Colours &c = colours(option.palette);
    const QColor text = painter->pen().color();
    const auto parts =
        credentialcell::nameParts(content, nameWidths(option, index), option.direction);
    paintLine(painter, parts.text, option.text, option.direction);
    if (parts.warning.isNull())
        return;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool derived = c.secondary == c.text;
    paintIcon(painter, parts.warning, Icon::Warn, derived && selected ? text : c.warning);
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
    const Colours &c = colours(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (isSet(index, VaultModel::DimmedRole) && !(selected && c.secondary == c.text))
        painter->setPen(c.secondary);
    if (columnOf(index) == Column::Name) {
        paintName(painter, content, option, index);
    } else if (columnOf(index) == Column::Expires) {
        const ExpiryLook look = lookOf(index);
        paintBadge(painter, content, look.tone, look.icon, option.text, option.palette);
    } else {
        paintLine(painter, content, option.text, option.direction);
    }
}

int VaultDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (columnOf(index) == Column::Expires)
        return badgeSize(lookOf(index).icon, option.text).width();
    if (columnOf(index) != Column::Name)
        return RowDelegate::contentWidth(option, index);
    const auto widths = nameWidths(option, index);
    return widths.text + (widths.warning > 0 ? widths.warning + metrics::small : 0);
}

} // namespace keyturn
