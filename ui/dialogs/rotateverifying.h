// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/rotatestep.h"

class QHBoxLayout;
class QPushButton;

namespace keyturn {

class Clock;
class Rotation;
class VaultChecks;

/// The third step of a rotation: whether the service accepts the new key.
class RotateVerifying final : public RotateStep
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotateVerifying)

public:
    /// Both must outlive the step. `service` is safe to show.
    RotateVerifying(Rotation &rotation, const VaultChecks &checks, const Clock &clock,
                    const QString &service, QWidget *parent);

    void updateStep();
    /// The new key is made elsewhere and pasted, so that a wrong one may be.
    void offerPastingAgain();

Q_SIGNALS:
    void pasteAgainRequested(); ///< the service has refused what was pasted

private:
    Rotation &m_rotation;
    const VaultChecks &m_checks;
    const Clock &m_clock;
    QString m_service;
    QPushButton *m_verify;
    QPushButton *m_paste = nullptr; ///< where it is offered
    QHBoxLayout *m_buttons;
};

} // namespace keyturn
