// SPDX-License-Identifier: MIT
#include "ui/window/rotationnotice.h"

#include "core/clock.h"
#include "core/displaytext.h"
#include "models/timetext.h"

#include <algorithm>

namespace keyturn {

namespace {

constexpr std::size_t mostActions = 2;

} // namespace

RotationNotice::RotationNotice(const Rotations &rotations, const Clock &clock, Notices &notices,
                               QObject *parent)
    : QObject(parent)
    , m_rotations(rotations)
    , m_clock(clock)
    , m_notices(notices)
    , m_minute(clock, this)
{
    connect(&m_rotations, &Rotations::changed, this, &RotationNotice::update);
    connect(&m_minute, &MinuteTimer::ticked, this, &RotationNotice::update);
    update();
}

void RotationNotice::update()
{
    std::vector<RotationRecord> shown = m_rotations.records();
    const auto isDue = [this](const RotationRecord &each) { return each.isDue(m_clock.now()); };
    const auto due = std::stable_partition(shown.begin(), shown.end(), isDue);
    const bool isAnyDue = due != shown.begin();
    awaitNextDue();
    if (shown.empty() || (!isAnyDue && m_closedAt == shown.size())) {
        m_notices.end(Notices::Topic::Rotation);
        return;
    }
    std::vector<Notices::Action> actions;
    for (const RotationRecord &record : shown) {
        if (actions.size() == mostActions)
            break;
        // An ampersand in a name must not become a mnemonic.
        const QString name =
            DisplayText(record.oldName).inSentence().replace(u'&', QStringLiteral("&&"));
        actions.push_back({ shown.size() == 1 ? tr("Go on…") : tr("Go on with “%1”…").arg(name),
                            [this, uuid = record.uuid] { Q_EMIT resumeRequested(uuid); } });
    }
    m_notices.tell(Notices::Topic::Rotation,
                   { isAnyDue ? Tone::Warning : Tone::Neutral, message(shown, isAnyDue), actions,
                     MessageStrip::Closing::ByUser,
                     [this, count = shown.size()] { m_closedAt = count; } });
}

/// The text says the day, and becomes a warning when it has come.
void RotationNotice::awaitNextDue()
{
    QDateTime next;
    for (const RotationRecord &record : m_rotations.records()) {
        if (record.retireBy && !record.isDue(m_clock.now())
            && (!next.isValid() || *record.retireBy < next))
            next = *record.retireBy;
    }
    m_minute.setMoment(next);
}

QString RotationNotice::stand(const RotationRecord &record) const
{
    const QString name = DisplayText(record.oldName).inSentence();
    switch (record.step) {
    case RotationStep::Making:
        return tr("“%1”: the new key is still to be made.").arg(name);
    case RotationStep::Using:
        return (record.untickedCount() > 0 ? tr("“%1”: the new key is still to be put to use.")
                    : record.verifiedAt    ? tr("“%1”: the old key is still to be retired.")
                                           : tr("“%1”: the new key is still to be verified."))
            .arg(name);
    case RotationStep::Waiting:
        return record.isDue(m_clock.now())
            ? tr("“%1”: the days that you gave the old key are over.").arg(name)
            : tr("“%1”: the old key stays until %2.")
                  .arg(name, timetext::date(*record.retireBy, m_clock));
    case RotationStep::Retiring:
        return tr("“%1”: retiring the old key was begun, and is not finished.").arg(name);
    }
    Q_UNREACHABLE();
}

Message RotationNotice::message(const std::vector<RotationRecord> &shown, bool isDue) const
{
    const int count = int(shown.size());
    QStringList lines;
    for (const RotationRecord &record : shown)
        lines.append(stand(record));
    const QString title = isDue ? tr("An old key is to be retired")
        : count == 1            ? tr("One key is being rotated")
                                : tr("%Ln keys are being rotated", nullptr, count);
    return { title, lines.join(u' ') };
}

} // namespace keyturn
