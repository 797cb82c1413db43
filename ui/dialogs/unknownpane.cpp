// SPDX-License-Identifier: MIT
#include "ui/dialogs/unknownpane.h"

#include "core/clock.h"
#include "core/displaytext.h"
#include "models/timetext.h"
#include "ui/dialogs/guardeddialog.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/text/errortext.h"
#include "ui/text/kindtext.h"
#include "ui/widgets/messagestrip.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyturn {

UnknownPane::UnknownPane(Session &session, CreateFlow &flow, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_flow(flow)
    , m_message(new MessageStrip(this))
    , m_candidates(new QListWidget(this))
    , m_delete(new QPushButton(this))
    , m_close(new QPushButton(tr("&Close"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    const auto heading = GuardedDialog::addHeading(layout, this);
    m_title = heading.title;
    m_subtitle = heading.subtitle;
    m_candidates->setAccessibleName(tr("Candidates"));
    setButtonRole(m_delete, ButtonRole::Danger);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_delete);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    layout->addSpacing(metrics::medium);
    layout->addWidget(m_message);
    layout->addSpacing(metrics::medium);
    layout->addWidget(m_candidates);
    layout->addStretch(1);
    layout->addSpacing(metrics::huge);
    layout->addLayout(buttons);

    connect(&m_flow, &CreateFlow::candidatesChanged, this, &UnknownPane::updateCandidates);
    connect(m_candidates, &QListWidget::itemSelectionChanged, this,
            [this] { m_delete->setEnabled(!m_candidates->selectedItems().isEmpty()); });
    connect(m_close, &QPushButton::clicked, this, &UnknownPane::closeRequested);
    connect(m_delete, &QPushButton::clicked, this, [this] {
        if (const QListWidgetItem *item = m_candidates->currentItem())
            Q_EMIT deleteRequested(item->data(Qt::UserRole).toString());
    });
}

void UnknownPane::updateOutcome()
{
    const Message message = errortext::api(*m_flow.unknownCause(), errortext::Attempt::Create,
                                           m_session.profile().name);
    m_title->setText(message.title);
    m_subtitle->setText(message.text);
    updateCandidates();
    m_close->setFocus(Qt::OtherFocusReason);
}

void UnknownPane::updateCandidates()
{
    m_candidates->clear();
    for (const Credential &candidate : m_flow.candidates()) {
        const QString created = candidate.createdAt
            ? timetext::date(*candidate.createdAt, m_session.clock())
            : tr("unknown");
        //: name, id and date of creation
        auto *item = new QListWidgetItem(tr("%1 · %2 · created %3")
                                             .arg(DisplayText(candidate.name).inSentence(),
                                                  DisplayText(candidate.id).text(), created),
                                         m_candidates);
        item->setData(Qt::UserRole, candidate.id);
    }
    GuardedDialog::fitRows(m_candidates);
    const bool found = !m_flow.candidates().empty();
    m_candidates->setVisible(found);
    m_delete->setVisible(found);
    m_delete->setText(kindtext::remove(m_flow.kind()));
    m_delete->setEnabled(false);
    if (found) {
        m_message->show(Tone::Warning, tr("It was probably created"),
                        tr("This is new in the list and has the same name. Its secret is lost: "
                           "select it to delete it, or keep it if it is somebody else's."));
    } else if (m_flow.isReconciling()) {
        m_message->show(Tone::Neutral, tr("Looking for it in the list…"), {});
    } else if (m_flow.wasListRead() && !m_flow.wasListComplete()) {
        m_message->show(
            Tone::Warning, tr("It is not in the part of the list that can be read"),
            tr("Keyturn can read only a part of %1's list, so whether it was created stays "
               "unknown. Look for the name on the service's own page before you try "
               "again.")
                .arg(m_session.profile().name));
    } else if (m_flow.wasListRead()) {
        m_message->show(Tone::Good, tr("It is not in the list"),
                        tr("The list was read several times since. It was most probably not "
                           "created; you can try again."));
    } else {
        m_message->show(Tone::Warning, tr("The list cannot be read either"),
                        tr("Whether it was created stays unknown. Reload the page later and "
                           "look for the name."));
    }
}

} // namespace keyturn
