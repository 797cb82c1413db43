// SPDX-License-Identifier: MIT
#include "ui/dialogs/unknownpane.h"

#include "ui/dialogs/guardeddialog.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/text/kindtext.h"
#include "ui/text/reconciliationtext.h"
#include "ui/widgets/messagestrip.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyturn {

UnknownPane::UnknownPane(Reconciliation &reconciliation, Closing closing, QWidget *parent)
    : QWidget(parent)
    , m_reconciliation(reconciliation)
    , m_closing(closing)
    , m_message(new MessageStrip(this))
    , m_candidates(new QListWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    const auto heading = GuardedDialog::addHeading(layout, this);
    m_title = heading.title;
    m_subtitle = heading.subtitle;
    m_candidates->setAccessibleName(tr("Candidates"));
    layout->addSpacing(metrics::medium);
    layout->addWidget(m_message);
    layout->addSpacing(metrics::medium);
    layout->addWidget(m_candidates);
    layout->addStretch(1);
    layout->addSpacing(metrics::huge);
    addButtons(layout);

    connect(&m_reconciliation, &Reconciliation::changed, this, &UnknownPane::updateCandidates);
    connect(m_candidates, &QListWidget::itemSelectionChanged, this,
            [this] { m_delete->setEnabled(!m_candidates->selectedItems().isEmpty()); });
    connect(m_again, &QPushButton::clicked, &m_reconciliation, &Reconciliation::lookAgain);
    connect(m_keep, &QPushButton::clicked, this, &UnknownPane::keepRequested);
    connect(m_close, &QPushButton::clicked, this, &UnknownPane::closeRequested);
    connect(m_delete, &QPushButton::clicked, this, [this] {
        if (const QListWidgetItem *item = m_candidates->currentItem())
            Q_EMIT deleteRequested(item->data(Qt::UserRole).toString());
    });
}

void UnknownPane::addButtons(QVBoxLayout *layout)
{
    const auto make = [this](const QString &text) {
        auto *button = new QPushButton(text, this);
        button->setAutoDefault(false);
        return button;
    };
    m_delete = make({});
    setButtonRole(m_delete, ButtonRole::Danger);
    m_again = make(tr("&Look again"));
    m_keep = make({});
    m_keep->setVisible(m_closing == Closing::LeavesOpen);
    m_close = make(m_closing == Closing::LeavesOpen ? tr("&Not now") : tr("&Close"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::small);
    buttons->addWidget(m_delete);
    buttons->addStretch(1);
    for (QPushButton *button : { m_again, m_keep, m_close })
        buttons->addWidget(button);
    layout->addLayout(buttons);
}

void UnknownPane::tellOutcome(const Message &what)
{
    m_title->setText(what.title);
    m_subtitle->setText(what.text);
    updateCandidates();
    m_close->setFocus(Qt::OtherFocusReason);
}

void UnknownPane::updateCandidates()
{
    const auto &candidates = m_reconciliation.candidates();
    m_candidates->clear();
    for (const Credential &candidate : candidates) {
        auto *item = new QListWidgetItem(
            reconciliationtext::candidate(candidate, m_reconciliation.session().clock()),
            m_candidates);
        item->setData(Qt::UserRole, candidate.id);
    }
    GuardedDialog::fitRows(m_candidates);
    const bool found = !candidates.empty();
    m_candidates->setVisible(found);
    m_delete->setVisible(found);
    m_delete->setText(kindtext::remove(m_reconciliation.listing().kind()));
    m_delete->setEnabled(false);
    m_again->setEnabled(!m_reconciliation.isLooking());
    m_keep->setText(found ? tr("&Keep it") : tr("&I have looked"));
    const auto [tone, message] = reconciliationtext::outcome(m_reconciliation);
    m_message->show(tone, message.title, message.text);
}

} // namespace keyturn
