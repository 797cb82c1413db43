// SPDX-License-Identifier: MIT
#include "ui/pages/vaultactions.h"

#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/tablecolumns.h"

#include <QMenu>
#include <QPushButton>

namespace keyturn {

VaultActions::VaultActions(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new FlowLayout(this);
    row->setContentsMargins({});
    const auto add = [this, row](Icon picture, const QString &text, bool ofOne,
                                 void (VaultActions::*signal)()) {
        auto *button = new QPushButton(icon(picture), text, this);
        button->setAutoDefault(false);
        setButtonRole(button, ButtonRole::Quiet);
        row->addWidget(button);
        m_items.push_back({ button, ofOne });
        connect(button, &QPushButton::clicked, this, signal);
    };
    add(Icon::Shield, tr("Verify"), false, &VaultActions::verifyRequested);
    add(Icon::Copy, tr("Copy"), true, &VaultActions::copyRequested);
    add(Icon::Eye, tr("Reveal"), true, &VaultActions::revealRequested);
    add(Icon::Link, tr("Use in code…"), true, &VaultActions::useRequested);
    add(Icon::Trash, tr("Remove"), false, &VaultActions::removeRequested);
}

void VaultActions::setSelected(int count)
{
    m_selected = count;
    for (const Item &item : m_items)
        item.button->setEnabled(count == 1 || (count > 1 && !item.ofOne));
}

void VaultActions::fill(QMenu &menu, int count)
{
    const bool isOne = count == 1;
    const auto add = [this, &menu](Icon picture, const QString &text, const QKeySequence &keys,
                                   void (VaultActions::*signal)()) {
        menu.addAction(icon(picture), text, keys, this, signal);
    };
    if (isOne) {
        add(Icon::Copy, tr("&Copy"), QKeySequence::Copy, &VaultActions::copyRequested);
        add(Icon::Eye, tr("Re&veal…"), {}, &VaultActions::revealRequested);
        add(Icon::Link, tr("&Use in code…"), {}, &VaultActions::useRequested);
        add(Icon::Refresh, tr("Ro&tate…"), {}, &VaultActions::rotateRequested);
    }
    add(Icon::Shield, isOne ? tr("Veri&fy") : tr("Veri&fy %L1").arg(count), {},
        &VaultActions::verifyRequested);
    if (isOne && m_isListed && m_isListed())
        add(Icon::Key, tr("Show in &list"), {}, &VaultActions::showInListRequested);
    if (isOne)
        add(Icon::Activity, tr("Show its &history"), {}, &VaultActions::historyRequested);
    menu.addSeparator();
    add(Icon::Calendar, tr("Add to c&alendar…"), {}, &VaultActions::calendarRequested);
    add(Icon::Calendar, tr("Expiry &planner…"), {}, &VaultActions::plannerRequested);
    menu.addSeparator();
    if (isOne) {
        add(Icon::Pencil, tr("Local &name"), Qt::Key_F2, &VaultActions::renameRequested);
        add(Icon::Pencil, tr("&Edit…"), {}, &VaultActions::editRequested);
    }
    add(Icon::Trash, isOne ? tr("Re&move…") : tr("Re&move %L1…").arg(count), QKeySequence::Delete,
        &VaultActions::removeRequested);
}

void VaultActions::fillRowMenu(QMenu &menu)
{
    if (m_selected == 1) {
        menu.addAction(icon(Icon::Info), tr("&Details"), Qt::Key_Return, this,
                       &VaultActions::detailsRequested);
        menu.addSeparator();
    }
    if (m_selected > 0)
        fill(menu, m_selected);
}

void VaultActions::openMenu(const QPoint &globalPosition, TableColumns &columns)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillRowMenu(*menu);
    menu->addSeparator();
    columns.addChoices(*menu->addMenu(tr("C&olumns")));
    menu->popup(globalPosition);
}

} // namespace keyturn
