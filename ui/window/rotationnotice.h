// SPDX-License-Identifier: MIT
#pragma once

#include "core/minutetimer.h"
#include "session/rotations.h"
#include "ui/window/notices.h"

namespace keyturn {

/// The quiet message that keys are being rotated, with a way to go on; a warning once the days are
/// over that an old key was given.
class RotationNotice final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotationNotice)

public:
    /// Everything is borrowed and must outlive this object.
    RotationNotice(const Rotations &rotations, const Clock &clock, Notices &notices,
                   QObject *parent);

Q_SIGNALS:
    void resumeRequested(const QString &uuid);

private:
    void update();
    void awaitNextDue();
    [[nodiscard]] Message message(const std::vector<RotationRecord> &shown, bool isDue) const;
    [[nodiscard]] QString stand(const RotationRecord &record) const;

    const Rotations &m_rotations;
    const Clock &m_clock;
    Notices &m_notices;
    MinuteTimer m_minute; ///< the days are over
    std::size_t m_closedAt = 0; ///< how many there were when the user closed it
};

} // namespace keyturn
