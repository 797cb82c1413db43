// SPDX-License-Identifier: MIT
#include "ui/dialogs/rotateverifying.h"

#include "models/checktext.h"
#include "session/rotation.h"
#include "session/vaultchecks.h"
#include "ui/text/errortext.h"
#include "ui/widgets/badgelook.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace keyturn {

RotateVerifying::RotateVerifying(Rotation &rotation, const VaultChecks &checks, const Clock &clock,
                                 const QString &service, QWidget *parent)
    : RotateStep(tr("3. Verify the new key"), parent)
    , m_rotation(rotation)
    , m_checks(checks)
    , m_clock(clock)
    , m_service(service)
    , m_verify(new QPushButton(icon(Icon::Shield), tr("&Verify"), bodyParent()))
    , m_buttons(new QHBoxLayout)
{
    m_verify->setAutoDefault(false);
    m_buttons->addWidget(m_verify);
    m_buttons->addStretch(1);
    body().addLayout(m_buttons);
    connect(m_verify, &QPushButton::clicked, &m_rotation, &Rotation::verify);
}

void RotateVerifying::offerPastingAgain()
{
    m_paste = new QPushButton(tr("&Paste again…"), bodyParent());
    m_paste->setAutoDefault(false);
    m_paste->hide();
    m_buttons->insertWidget(1, m_paste);
    connect(m_paste, &QPushButton::clicked, this, &RotateVerifying::pasteAgainRequested);
}

void RotateVerifying::updateStep()
{
    const VaultRecord *entry = m_rotation.newEntry();
    const auto obstacles = m_rotation.obstacles();
    const bool isRefused =
        std::find(obstacles.begin(), obstacles.end(), RotationObstacle::NewRefused)
        != obstacles.end();
    if (m_paste)
        m_paste->setVisible(isRefused && !m_rotation.isVerifying());
    m_verify->setEnabled(entry && !m_rotation.isVerifying());
    if (m_rotation.isVerifying()) {
        setWork(tr("Asking %1…").arg(m_service));
        return;
    }
    const QString uuid = m_rotation.record().newUuid;
    if (const auto error = m_checks.keychainError(uuid)) {
        setStatus(Tone::Bad, Icon::Warn,
                  tr("Not verified: %1").arg(errortext::keychain(*error).title));
        return;
    }
    if (entry && !entry->check && m_checks.countWithoutRequest({ uuid }) > 0) {
        m_verify->setEnabled(false);
        setStatus(Tone::Warning, Icon::Info,
                  tr("Keyturn knows no request that checks this kind of key"));
        return;
    }
    if (!entry && m_rotation.record().step != RotationStep::Making) {
        setStatus(Tone::Bad, Icon::Warn, tr("The new key is not in the vault any more"));
        return;
    }
    if (!entry || !entry->check) {
        setStatus(Tone::Neutral, Icon::Info, tr("Never verified"));
        return;
    }
    const BadgeLook look = checkLook(entry->check->outcome);
    setStatus(look.tone, look.icon,
              tr("%1. %2").arg(checktext::line(entry->check, m_clock),
                               checktext::words(entry->check->outcome).meaning));
}

} // namespace keyturn
