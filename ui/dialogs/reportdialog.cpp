// SPDX-License-Identifier: MIT
#include "ui/dialogs/reportdialog.h"

#include "ui/style/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyturn {

ReportDialog::ReportDialog(const QString &title, const QStringList &lines, const QString &again,
                           QWidget *parent)
    : GuardedDialog(parent)
{
    setWindowTitle(tr("Report"));
    QVBoxLayout *layout = addLayout();
    const Heading heading = addHeading(layout, this);
    heading.title->setText(title);
    heading.subtitle->hide();
    auto *names = new QListWidget(this);
    names->setAccessibleName(tr("What became of them"));
    names->setSelectionMode(QAbstractItemView::NoSelection);
    names->addItems(lines);
    fitRows(names);
    auto *retry = new QPushButton(again, this);
    retry->setAutoDefault(false);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::small);
    buttons->addStretch(1);
    buttons->addWidget(retry);
    buttons->addWidget(close);
    layout->addSpacing(metrics::large);
    layout->addWidget(names);
    layout->addSpacing(metrics::huge);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &ReportDialog::reject);
    connect(retry, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT againRequested();
    });
    close->setFocus(Qt::OtherFocusReason);
}

} // namespace keyturn
