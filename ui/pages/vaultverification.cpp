// SPDX-License-Identifier: MIT
#include "ui/pages/vaultverification.h"

#include "models/vaultmodel.h"
#include "session/vaultchecks.h"
#include "ui/pages/vaultmessages.h"
#include "ui/text/checkmessage.h"

namespace keyturn {

VaultVerification::VaultVerification(VaultChecks &checks, VaultModel &model,
                                     VaultMessages &messages)
    : QObject(&messages)
    , m_checks(checks)
    , m_model(model)
    , m_messages(messages)
{
    for (const auto signal : { &VaultChecks::progressed, &VaultChecks::finished })
        connect(&m_checks, signal, this, &VaultVerification::updateMarks);
    connect(&m_checks, &VaultChecks::checked, this, &VaultVerification::updateMarks);
}

void VaultVerification::verify(const QStringList &uuids)
{
    if (uuids.isEmpty())
        return;
    m_messages.clear();
    const int unknown = m_checks.countUnknown(uuids);
    const int withoutRequest = m_checks.countWithoutRequest(uuids);
    const int withoutServer = m_checks.countWithoutServer(uuids);
    if (unknown + withoutRequest + withoutServer > 0)
        m_messages.tell(notAsked(unknown, withoutRequest, withoutServer));
    m_checks.check(uuids);
    updateMarks();
}

void VaultVerification::updateMarks()
{
    QSet<QString> pending;
    for (const VaultRecord &record : m_model.rows()) {
        if (m_checks.isChecking(record.uuid))
            pending.insert(record.uuid);
    }
    m_model.setChecking(pending);
}

} // namespace keyturn
