// SPDX-License-Identifier: MIT
#include "ui/dialogs/shortcutsdialog.h"

#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/widgets/factgrid.h"
#include "ui/widgets/scrollingform.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace keyturn {

ShortcutsDialog::ShortcutsDialog(const std::vector<Shortcut> &shortcuts, QWidget *parent)
    : GuardedDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    QVBoxLayout *layout = addLayout();
    const Heading heading = addHeading(layout, this);
    heading.title->setText(tr("Keyboard shortcuts"));
    heading.subtitle->setText(tr("Some work only on a page that offers what they do."));
    auto *groups = new QWidget(this);
    auto *column = new QVBoxLayout(groups);
    column->setContentsMargins({});
    column->setSpacing(metrics::small);
    QString group;
    FactGrid *grid = nullptr;
    int widest = 0; // so that the names stand below each other in all groups
    for (const Shortcut &shortcut : shortcuts)
        widest = std::max(widest, metrics::plainTextWidth(fontMetrics(), shortcut.keys));
    for (const Shortcut &shortcut : shortcuts) {
        if (!grid || shortcut.group != group) {
            group = shortcut.group;
            auto *title = new QLabel(group, groups);
            title->setTextFormat(Qt::PlainText);
            setTextStyle(title, TextStyle::Strong);
            if (grid)
                column->addSpacing(metrics::small);
            grid = new FactGrid(groups);
            if (auto *columns = qobject_cast<QGridLayout *>(grid->layout()))
                columns->setColumnMinimumWidth(0, widest);
            column->addWidget(title);
            column->addWidget(grid);
        }
        grid->add(shortcut.keys, shortcut.name);
    }
    layout->addSpacing(metrics::large);
    m_list = new ScrollingForm(groups, this);
    layout->addWidget(m_list);
    layout->addSpacing(metrics::large);
    auto *close = new QPushButton(tr("C&lose"), this);
    close->setDefault(true);
    close->setFocus(Qt::OtherFocusReason);
    connect(close, &QPushButton::clicked, this, &ShortcutsDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(buttons);
}

void ShortcutsDialog::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_list->verticalScrollBar();
    if (event->key() == Qt::Key_PageDown)
        bar->triggerAction(QScrollBar::SliderPageStepAdd);
    else if (event->key() == Qt::Key_PageUp)
        bar->triggerAction(QScrollBar::SliderPageStepSub);
    else
        GuardedDialog::keyPressEvent(event);
}

} // namespace keyturn
