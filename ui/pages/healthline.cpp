// SPDX-License-Identifier: MIT
#include "ui/pages/healthline.h"

#include "core/displaytext.h"
#include "session/session.h"
#include "ui/style/icons.h"
#include "ui/text/errortext.h"

namespace keyturn {

HealthLine::HealthLine(Session &session, QWidget *parent)
    : StatusLine(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("health"));
    setToolTip(tr("What the service says of itself, which tells nothing about the key."));
    setAccessibleDescription(toolTip());
}

void HealthLine::ask()
{
    if (m_reply)
        return;
    const QString service = DisplayText(m_session.profile().name).inSentence();
    auto *reply = m_session.client().health();
    m_reply = reply;
    setWork(tr("Asking %1…").arg(service));
    connect(reply, &Reply::finished, this, [this, reply, service] {
        m_reply.clear();
        const auto health = reply->takeResult();
        if (!health) {
            const Message why = errortext::api(health.error(), errortext::Attempt::Health, service);
            //: %1 is the service, %2 why: "No network"
            setStatus(Tone::Warning, Icon::Warn,
                      tr("%1 does not answer: %2").arg(service, why.title));
            return;
        }
        const DisplayText said(health->text);
        const bool isMute = said.text().trimmed().isEmpty();
        setStatus(health->isWell ? Tone::Good : Tone::Warning,
                  health->isWell ? Icon::Ok : Icon::Warn,
                  isMute ? tr("%1 does not say how it is").arg(service)
                         : tr("%1 says: %2").arg(service, said.inSentence()));
    });
}

} // namespace keyturn
