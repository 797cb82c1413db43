// SPDX-License-Identifier: MIT
#include "ui/delegates/credentialdelegate.h"

#include "models/credentialmodel.h"
#include "ui/style/fonts.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/style/plaintext.h"
#include "ui/widgets/badge.h"

#include <QLineEdit>
#include <QPainter>

namespace keyturn {

namespace credentialcell {

namespace {

constexpr int gap = 6;
constexpr int chipGap = 12;
constexpr int chipPadding = 11;

} // namespace

NameParts nameParts(const QRect &content, const NameWidths &widths, Qt::LayoutDirection direction)
{
    const int warningRoom = widths.warning > 0 ? gap + widths.warning : 0;
    int chipRoom = widths.chip > 0 ? chipGap + widths.chip : 0;
    if (content.width() - warningRoom - chipRoom < content.width() / 4)
        chipRoom = 0; // a chip without a name tells nothing
    const int text = std::max(0, std::min(widths.text, content.width() - warningRoom - chipRoom));
    const auto part = [&content, direction](int from, int width, int height) {
        const QRect logical(content.x() + from, content.y() + (content.height() - height) / 2,
                            width, height);
        return QStyle::visualRect(direction, content, logical);
    };
    NameParts parts;
    parts.text = part(0, text, content.height());
    if (warningRoom > 0)
        parts.warning = part(text + gap, widths.warning, widths.warning);
    if (chipRoom > 0)
        parts.chip = part(text + warningRoom + chipGap, widths.chip, widths.height);
    return parts;
}

NameWidths nameWidths(const QStyleOptionViewItem &option, const NameMarks &marks)
{
    const QFontMetrics fm(option.font);
    const QFontMetrics chip(textFont(TextStyle::Small));
    NameWidths widths;
    widths.text = metrics::plainTextWidth(fm, option.text);
    if (marks.warns)
        widths.warning = metrics::iconSize(fm);
    if (!marks.chip.isEmpty())
        widths.chip = metrics::plainTextWidth(chip, marks.chip) + 2 * chipPadding;
    widths.height = metrics::atLeast(20, chip, 5);
    return widths;
}

void paintName(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option,
               const NameMarks &marks)
{
    const Colours &c = colours(option.palette);
    const QColor text = painter->pen().color();
    const auto parts = nameParts(content, nameWidths(option, marks), option.direction);
    paintLine(painter, parts.text, option.text, option.direction);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool derived = c.secondary == c.text;
    if (!parts.warning.isNull())
        paintIcon(painter, parts.warning, Icon::Warn, derived && selected ? text : c.warning);
    if (parts.chip.isNull())
        return;
    paintRounded(painter, parts.chip, parts.chip.height() / 2.0, c.page, c.line);
    painter->setFont(textFont(TextStyle::Small));
    painter->setPen(c.secondary);
    painter->drawText(parts.chip, Qt::AlignCenter | Qt::TextSingleLine, marks.chip);
}

int nameWidth(const QStyleOptionViewItem &option, const NameMarks &marks)
{
    const NameWidths widths = nameWidths(option, marks);
    return widths.text + (widths.warning > 0 ? widths.warning + gap : 0)
        + (widths.chip > 0 ? widths.chip + chipGap : 0);
}

IconAndText iconAndText(const QRect &content, int iconSide, Qt::LayoutDirection direction)
{
    const QRect icon(content.x(), content.y() + (content.height() - iconSide) / 2, iconSide,
                     iconSide);
    return { QStyle::visualRect(direction, content, icon),
             QStyle::visualRect(direction, content, content.adjusted(iconSide + gap, 0, 0, 0)) };
}

} // namespace credentialcell

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

ExpiryLook lookOf(const QModelIndex &index)
{
    return expiryLook(
        static_cast<ExpiryState>(index.data(CredentialModel::ExpiryStateRole).toInt()));
}

int lockSide(const QFontMetrics &fm)
{
    return metrics::atLeast(14, fm, -2);
}

/// What stands in the chip behind the name, if anything: a name of our own is always said to be
/// one.
QString chipText(const QModelIndex &index)
{
    const bool hasAlias = !index.data(CredentialModel::AliasRole).toString().isEmpty();
    if (isSet(index, CredentialModel::ThisSessionRole))
        return hasAlias ? CredentialDelegate::tr("This session · local name")
                        : CredentialDelegate::tr("This session");
    return hasAlias ? CredentialDelegate::tr("Local name") : QString();
}

QString inVaultText()
{
    return CredentialDelegate::tr("In vault");
}

credentialcell::NameMarks marksOf(const QModelIndex &index)
{
    return { isSet(index, CredentialModel::SuspiciousRole), chipText(index) };
}

} // namespace

ExpiryLook expiryLook(ExpiryState state)
{
    switch (state) {
    case ExpiryState::Active:
    case ExpiryState::Unknown:
        return { Tone::Neutral, Icon::Clock };
    case ExpiryState::Soon:
        return { Tone::Warning, Icon::Clock };
    case ExpiryState::Expired:
        return { Tone::Bad, Icon::Warn };
    case ExpiryState::Never:
        return { Tone::Neutral, Icon::Infinity };
    }
    return {};
}

CredentialDelegate::CredentialDelegate(QObject *parent)
    : RowDelegate(parent)
{
}

void CredentialDelegate::initStyleOption(QStyleOptionViewItem *option,
                                         const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    if (columnOf(index) == Column::KeyId)
        option->font = textFont(TextStyle::Monospace);
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
    const Colours &c = colours(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (isSet(index, CredentialModel::DimmedRole) && !(selected && c.secondary == c.text))
        painter->setPen(c.secondary);
    const Column column = columnOf(index);
    if (column == Column::Name)
        credentialcell::paintName(painter, content, option, marksOf(index));
    else if (column == Column::Expires)
        paintBadge(painter, content, lookOf(index).tone, lookOf(index).icon, option.text,
                   option.palette);
    else if (column == Column::Vault)
        paintVault(painter, content, option, index);
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
    if (column == Column::Expires)
        return badgeSize(lookOf(index).icon, option.text).width();
    if (column == Column::Vault)
        return lockSide(fm) + credentialcell::gap + metrics::plainTextWidth(fm, inVaultText());
    return RowDelegate::contentWidth(option, index);
}

QWidget *CredentialDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const
{
    if (columnOf(index) != Column::Name)
        return RowDelegate::createEditor(parent, option, index);
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("Name"));
    editor->setObjectName(QStringLiteral("nameEditor"));
    return editor;
}

} // namespace keyturn
