// SPDX-License-Identifier: MIT
#include "ui/pages/activityverification.h"

#include "ui/secretclipboard.h"
#include "ui/widgets/messagestrip.h"

namespace keyturn {

using Fault = ActivityVerdict::Fault;

ActivityVerification::ActivityVerification(Store &store, SecretClipboard &clipboard,
                                           MessageStrip &strip)
    : QObject(&strip)
    , m_store(store)
    , m_clipboard(clipboard)
    , m_strip(strip)
{
    connect(&m_strip, &MessageStrip::actionTriggered, this, [this] {
        if (m_verdict.fault == Fault::None)
            m_clipboard.copyPlain(m_verdict.lastHash);
        else
            Q_EMIT entryRequested(m_verdict.number);
    });
}

void ActivityVerification::run()
{
    if (m_reply)
        return;
    m_strip.hide(); // the same answer again is an answer
    auto *reply = m_store.verifyActivity();
    m_reply = reply;
    connect(reply, &Reply::finished, this, [this, reply] {
        m_reply.clear();
        Q_EMIT workChanged(false);
        tell(reply->takeResult());
    });
    Q_EMIT workChanged(true);
}

void ActivityVerification::tell(const Result<ActivityVerdict, StoreError> &verdict)
{
    if (!verdict) {
        m_verdict = {};
        m_strip.show(Tone::Warning, tr("The log could not be verified"),
                     tr("Keyturn cannot read its own file. Nothing is known about the log."));
        return;
    }
    m_verdict = *verdict;
    switch (m_verdict.fault) {
    case Fault::None:
        tellWhole(m_verdict);
        return;
    case Fault::Changed:
        m_strip.show(
            Tone::Bad, tr("The log was changed"),
            tr("Entry %1 was changed: what is in the file now is not what Keyturn wrote. The "
               "entries before it are as they were written.")
                .arg(m_verdict.number));
        break;
    case Fault::Missing:
        m_strip.show(Tone::Bad, tr("The log has a gap"),
                     tr("Entry %1 is missing or cannot be read. The entries before it are as "
                        "Keyturn wrote them.")
                         .arg(m_verdict.number));
        break;
    }
    m_strip.setActions({ tr("Show the place") });
}

void ActivityVerification::tellWhole(const ActivityVerdict &verdict)
{
    const QString looked = verdict.count == 1
        ? tr("One entry was looked at.")
        : tr("%Ln entries were looked at.", nullptr, verdict.count);
    m_strip.show(Tone::Good, tr("The log is as Keyturn wrote it"),
                 //: %1 is "12 entries were looked at.", %2 the end of a check sum
                 tr("%1 The newest check sum ends with %2. Keep it elsewhere: comparing it later "
                    "also finds out whether somebody wrote the whole log anew.")
                     .arg(looked, verdict.lastHash.right(8)));
    m_strip.setActions({ tr("Copy the check sum") });
}

} // namespace keyturn
