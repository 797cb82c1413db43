// SPDX-License-Identifier: MIT
#include "ui/dialogs/rotateretiring.h"

#include "core/clock.h"
#include "core/displaytext.h"
#include "models/timetext.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/widgets/fieldlabel.h"
#include "ui/widgets/paragraph.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace keyturn {

RotateRetiring::RotateRetiring(const RotationRecord &record, const Clock &clock, QWidget *parent)
    : RotateStep(tr("4. Retire the old key"), parent)
    , m_clock(clock)
    , m_word(record.oldName.trimmed())
    , m_reasons(new Paragraph(bodyParent()))
    , m_signIn(new QPushButton(tr("&Use the new one for Keyturn's own sign-in"), bodyParent()))
    , m_override(new QWidget(bodyParent()))
    , m_typed(new QLineEdit(m_override))
    , m_retire(new QPushButton(tr("Re&tire old key"), bodyParent()))
    , m_later(new QPushButton(tr("&In 7 days"), bodyParent()))
{
    if (m_word.isEmpty() || DisplayText(m_word).isSuspicious() || DisplayText(m_word).isShortened())
        m_word = tr("retire");
    m_typed->setAccessibleName(tr("Name of the old key"));
    auto *part = new QVBoxLayout(m_override);
    part->setContentsMargins({});
    part->setSpacing(metrics::tiny);
    //: %1 is a word or a name
    auto *label = new FieldLabel(tr("Type “%1” to do it all the same")
                                     .arg(QString(m_word).replace(u'&', QStringLiteral("&&"))),
                                 m_typed, m_override);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    part->addWidget(label);
    part->addWidget(m_typed);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::small);
    for (QPushButton *button : { m_signIn, m_retire, m_later })
        button->setAutoDefault(false);
    buttons->addWidget(m_retire);
    buttons->addWidget(m_later);
    buttons->addStretch(1);
    auto *switching = new QHBoxLayout;
    switching->addWidget(m_signIn);
    switching->addStretch(1);
    body().addWidget(m_reasons);
    body().addLayout(switching);
    body().addWidget(m_override);
    body().addLayout(buttons);
    connect(m_typed, &QLineEdit::textChanged, this, &RotateRetiring::updateButtons);
    connect(m_signIn, &QPushButton::clicked, this, &RotateRetiring::signInRequested);
    connect(m_later, &QPushButton::clicked, this, &RotateRetiring::putOffRequested);
    connect(m_retire, &QPushButton::clicked, this, [this] {
        if (m_state.old == Old::Works)
            Q_EMIT retireRequested(isTyped());
        else
            Q_EMIT finishRequested();
    });
}

QString RotateRetiring::reason(RotationObstacle obstacle, int unticked) const
{
    switch (obstacle) {
    case RotationObstacle::NotMade:
        return tr("There is no new key yet.");
    case RotationObstacle::Unticked:
        return unticked == 1 ? tr("One place still uses the old key.")
                             : tr("%Ln places still use the old key.", nullptr, unticked);
    case RotationObstacle::NotVerified:
        return tr("The new key was never verified.");
    case RotationObstacle::NewMissing:
        return tr("The new key is not in the vault any more.");
    case RotationObstacle::NewGone:
        return tr("The service does not list the new key any more.");
    case RotationObstacle::NewRefused:
        return tr("The service refuses the new key.");
    case RotationObstacle::SignedIn:
        return tr("Keyturn itself signs in with the old key.");
    }
    Q_UNREACHABLE();
}

bool RotateRetiring::isTyped() const
{
    return m_typed->text().trimmed() == m_word;
}

void RotateRetiring::updateStep(const RotationRecord &record, const State &state)
{
    m_state = state;
    // What has ended already can only be forgotten too early.
    if (state.old != Old::Works)
        std::erase(m_state.obstacles, RotationObstacle::NotVerified);
    QStringList reasons;
    for (const RotationObstacle obstacle : m_state.obstacles)
        reasons.append(reason(obstacle, record.untickedCount()));
    m_reasons->setText(reasons.join(u' '));
    m_reasons->setVisible(!reasons.isEmpty());
    const auto &all = m_state.obstacles;
    m_signIn->setVisible(std::find(all.begin(), all.end(), RotationObstacle::SignedIn)
                         != all.end());
    m_override->setVisible(!all.empty() && state.mayOverride);
    m_retire->setText(state.old == Old::Works ? tr("Re&tire old key") : tr("&Finish the rotation"));
    setTitle(state.old == Old::Works ? tr("4. Retire the old key") : tr("4. Finish"));
    tellStatus(record);
    updateButtons();
}

void RotateRetiring::tellStatus(const RotationRecord &record)
{
    if (m_state.isBusy) {
        setWork(tr("Writing that down…"));
        return;
    }
    if (m_state.old == Old::Dead) {
        setStatus(Tone::Neutral, Icon::Info,
                  tr("The old key has ended: the service ended it when the new one was made"));
    } else if (m_state.old == Old::Gone) {
        setStatus(Tone::Neutral, Icon::Info, tr("The service does not list the old key any more"));
    } else if (record.isDue(m_clock.now())) {
        setStatus(Tone::Warning, Icon::Clock, tr("The days that you gave the old key are over"));
    } else if (record.step == RotationStep::Waiting && record.retireBy) {
        setStatus(Tone::Neutral, Icon::Clock,
                  tr("The old key stays until %1. Keyturn reminds you then.")
                      .arg(timetext::date(*record.retireBy, m_clock)));
    } else if (!m_state.obstacles.empty()) {
        setStatus(Tone::Warning, Icon::Warn, tr("Not yet"));
    } else {
        setStatus(Tone::Good, Icon::Ok, tr("Nothing stands against it any more"));
    }
    if (!m_state.hasAccount && m_state.old == Old::Works)
        setStatus(Tone::Warning, Icon::Info, tr("Open the account of this key to go on"));
}

void RotateRetiring::updateButtons()
{
    const bool isFree = m_state.obstacles.empty() || (m_state.mayOverride && isTyped());
    const bool hasAccount = m_state.hasAccount || m_state.old != Old::Works;
    m_retire->setEnabled(isFree && hasAccount && !m_state.isBusy);
    m_later->setEnabled(!m_state.isBusy);
    m_later->setVisible(m_state.old == Old::Works);
}

} // namespace keyturn
