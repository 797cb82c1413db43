// SPDX-License-Identifier: MIT
#include "ui/dialogs/removalquestion.h"

#include "core/displaytext.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/numberfield.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyturn {

namespace {

QString lineOf(const VaultRecord &record)
{
    const DisplayText shown(record.name);
    const QString name =
        shown.text().trimmed().isEmpty() ? RemovalQuestion::tr("(no name)") : shown.inSentence();
    const QString &more = record.hint.isEmpty() ? record.credentialId : record.hint;
    return more.isEmpty() ? name
                          : RemovalQuestion::tr("%1 · %2").arg(name, DisplayText(more).text());
}

} // namespace

RemovalQuestion::RemovalQuestion(const std::vector<VaultRecord> &records, int signIns,
                                 QWidget *parent)
    : GuardedDialog(parent)
{
    const int count = int(records.size());
    setWindowTitle(tr("Remove from the vault"));
    QVBoxLayout *layout = addLayout();
    const Heading heading = addHeading(layout, this);
    heading.title->setText(tr("Remove %Ln entries from the vault?", nullptr, count));
    heading.subtitle->setText(tr(
        "They are removed from this computer's keychain only. Their values cannot be got back from "
        "anywhere. The keys keep working on the server until they are deleted there."));
    layout->addSpacing(metrics::large);
    addNames(layout, records);
    MessageStrip *message = addMessage(layout);
    if (signIns > 0)
        message->show(
            Tone::Neutral, {},
            tr("Keyturn is signed in with %Ln of those that you selected: they stay. Sign "
               "out first to remove them.",
               nullptr, signIns));
    layout->addSpacing(metrics::huge);
    addChoice(layout, count);
}

void RemovalQuestion::addNames(QVBoxLayout *layout, const std::vector<VaultRecord> &records)
{
    auto *names = new QListWidget(this);
    names->setAccessibleName(tr("To be removed"));
    names->setSelectionMode(QAbstractItemView::NoSelection);
    for (const VaultRecord &record : records)
        names->addItem(lineOf(record));
    fitRows(names);
    layout->addWidget(names);
    if (records.size() < 2)
        return;
    m_number = new NumberField(qsizetype(records.size()), this);
    addFieldLabel(layout, tr("Type %L1 to remove all of these").arg(records.size()), m_number,
                  this);
}

void RemovalQuestion::addChoice(QVBoxLayout *layout, int count)
{
    //: %1 is how many
    m_remove = new QPushButton(tr("&Remove %L1").arg(count), this);
    m_remove->setAutoDefault(false);
    m_remove->setEnabled(!m_number);
    setButtonRole(m_remove, ButtonRole::Danger);
    auto *keep = new QPushButton(tr("&Keep"), this);
    keep->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::small);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    buttons->addWidget(keep);
    layout->addLayout(buttons);
    connect(m_remove, &QPushButton::clicked, this, &RemovalQuestion::accept);
    connect(keep, &QPushButton::clicked, this, &RemovalQuestion::reject);
    if (m_number) {
        connect(m_number, &NumberField::textChanged, this,
                [this] { m_remove->setEnabled(m_number->isRight()); });
        connect(m_number, &NumberField::returnPressed, this, [this] { m_remove->click(); });
    }
    (m_number ? static_cast<QWidget *>(m_number) : keep)->setFocus(Qt::OtherFocusReason);
}

} // namespace keyturn
