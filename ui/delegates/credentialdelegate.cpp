// SPDX-License-Identifier: MIT
#include "ui/delegates/credentialdelegate.h"

#include "models/credentialmodel.h"
#include "ui/delegates/credentialcell.h"
#include "ui/style/fonts.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/style/plaintext.h"
#include "ui/text/origintext.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/badgelook.h"

#include <QPainter>

namespace keyturn {

namespace {

using Column = CredentialModel::Column;

Column columnOf(const QModelIndex &index)
{
    return static_cast<Column>(index.column());
}

bool isSet(const QModelIndex &index, int role)
{
    return index.data(role).toBool();
}

int lockSide(const QFontMetrics &fm)
{
    return metrics::atLeast(14, fm, -2);
}

/// Widest id, in characters, that a column makes room for; longer ids are elided in the middle.
constexpr int mostIdCharacters = 24;

/// The text of the chip behind the name; empty: no chip. A name that was given in Keyturn, and that
/// the service does not know, is always marked as a local name.
QString chipText(const QModelIndex &index)
{
    if (isSet(index, CredentialModel::RotatedRole))
        return CredentialDelegate::tr("Being rotated");
    const bool hasAlias = !index.data(CredentialModel::AliasRole).toString().isEmpty();
    if (isSet(index, CredentialModel::ThisSessionRole))
        return hasAlias ? CredentialDelegate::tr("This session · local name")
                        : CredentialDelegate::tr("This session");
    const QString origin =
        origintext::mark(static_cast<Origin>(index.data(CredentialModel::OriginRole).toInt()));
    return !origin.isEmpty() ? origin : hasAlias ? CredentialDelegate::tr("Local name") : QString();
}

QString inVaultText()
{
    return CredentialDelegate::tr("In vault");
}

credentialcell::NameMarks marksOf(const QModelIndex &index)
{
    return { isSet(index, CredentialModel::SuspiciousRole)
                 || isSet(index, CredentialModel::BreaksPolicyRole),
             chipText(index) };
}

} // namespace

CredentialDelegate::CredentialDelegate(QObject *parent, NameIs name, const ServiceCatalog *catalog)
    : RowDelegate(parent, catalog)
    , m_name(name)
{
}

void CredentialDelegate::initStyleOption(QStyleOptionViewItem *option,
                                         const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    if (columnOf(index) == Column::KeyId)
        option->font = textFont(TextStyle::Monospace);
    else if (columnOf(index) == Column::Name && isSet(index, CredentialModel::DeletedRole))
        option->font.setStrikeOut(true);
}

void CredentialDelegate::paintVault(QPainter *painter, const QRect &content,
                                    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Colours &c = colours(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor plain = selected && c.secondary == c.text ? c.selectedText : c.secondary;
    if (!isSet(index, CredentialModel::InVaultRole)) {
        painter->setPen(plain);
        paintLine(painter, content, QStringLiteral("–"), option.direction);
        return;
    }
    const QColor good = selected && c.secondary == c.text ? c.selectedText : c.good;
    const auto [icon, text] =
        credentialcell::iconAndText(content, lockSide(QFontMetrics(option.font)), option.direction);
    paintIcon(painter, icon, Icon::Lock, good);
    painter->setPen(good);
    paintLine(painter, text, inVaultText(), option.direction);
}

void CredentialDelegate::paintCell(QPainter *painter, const QRect &content,
                                   const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    if (isSet(index, CredentialModel::DimmedRole))
        dim(painter, option);
    const Column column = columnOf(index);
    if (column == Column::Name)
        credentialcell::paintName(painter, content, option, marksOf(index));
    else if (column == Column::Status)
        paintBadge(painter, content, lifetimeLook(index).tone, lifetimeLook(index).icon,
                   option.text, option.palette, option.state.testFlag(QStyle::State_Selected));
    else if (column == Column::Vault)
        paintVault(painter, content, option, index);
    else if (column == Column::KeyId)
        paintLine(painter, content,
                  painter->fontMetrics().elidedText(option.text, Qt::ElideMiddle, content.width()),
                  option.direction);
    else
        paintLine(painter, content, option.text, option.direction);
}

int CredentialDelegate::contentWidth(const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const QFontMetrics fm(option.font);
    const Column column = columnOf(index);
    if (column == Column::Name)
        return credentialcell::nameWidth(option, marksOf(index));
    if (column == Column::Status)
        return badgeSize(lifetimeLook(index).icon, option.text).width();
    if (column == Column::Vault)
        return credentialcell::iconAndTextWidth(fm, lockSide(fm), inVaultText());
    if (column == Column::KeyId)
        return std::min(RowDelegate::contentWidth(option, index),
                        mostIdCharacters * fm.horizontalAdvance(u'0'));
    return RowDelegate::contentWidth(option, index);
}

QWidget *CredentialDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const
{
    if (columnOf(index) != Column::Name)
        return RowDelegate::createEditor(parent, option, index);
    return nameEditor(parent, m_name);
}

} // namespace keyturn
