// SPDX-License-Identifier: MIT
#include "ui/pages/vaultverification.h"

#include "core/displaytext.h"
#include "models/checktext.h"
#include "models/vaultmodel.h"
#include "session/vaultchecks.h"
#include "ui/pages/vaultmessages.h"
#include "ui/text/checkmessage.h"
#include "ui/text/errortext.h"

#include <utility>

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
    connect(&m_checks, &VaultChecks::checked, this,
            [this](const QString &uuid) { m_checked.append(uuid); });
    connect(&m_checks, &VaultChecks::finished, this, &VaultVerification::report);
    connect(&m_messages, &VaultMessages::verificationRequested, this, &VaultVerification::verify);
}

void VaultVerification::verify(const QStringList &uuids)
{
    if (uuids.isEmpty())
        return;
    m_messages.clear();
    const int unknown = m_checks.countUnknown(uuids);
    const int withoutRequest = m_checks.countWithoutRequest(uuids);
    const int withoutServer = m_checks.countWithoutServer(uuids);
    m_notAsked.clear();
    if (unknown + withoutRequest + withoutServer > 0) {
        const Message message = notAsked(unknown, withoutRequest, withoutServer);
        m_notAsked = message.title;
        m_messages.tell(message);
    }
    m_checks.check(uuids);
    updateMarks();
}

/// A key that a server has refused is verified: that is its result. What failed is the asking.
void VaultVerification::report()
{
    const QStringList checked = std::exchange(m_checked, {});
    QStringList failed;
    QStringList lines;
    for (const QString &uuid : checked) {
        const auto &rows = m_model.rows();
        const auto at = rows.find(uuid);
        const std::optional<VaultRecord> record =
            at < 0 ? std::nullopt : std::optional<VaultRecord>(rows[std::size_t(at)]);
        const auto unread = m_checks.keychainError(uuid);
        const bool isAsked = record && record->check
            && record->check->outcome != CheckOutcome::Unreachable
            && record->check->outcome != CheckOutcome::Unclear;
        if (!record || (!unread && isAsked))
            continue;
        const QString why = unread ? errortext::keychain(*unread).title
            : record->check        ? checktext::words(record->check->outcome).title
                                   : QString();
        failed.append(uuid);
        //: %1 is a name, %2 why it could not be verified
        lines.append(tr("%1: %2.").arg(DisplayText(record->name).inSentence(), why));
    }
    if (failed.isEmpty() || checked.size() < 2)
        return; // the status line says it
    constexpr int most = 5;
    const int more = int(lines.size()) - most;
    const QStringList all = more > 0 ? lines : QStringList();
    if (more > 0)
        lines = lines.first(most) << tr("And %Ln more.", nullptr, more);
    if (!m_notAsked.isEmpty())
        lines.append(m_notAsked + u'.');
    m_messages.tellUnverified(
        { tr("%L1 of %L2 could not be verified").arg(failed.size()).arg(checked.size()),
          lines.join(u'\n') },
        failed, all);
}

void VaultVerification::updateMarks()
{
    QSet<QString> pending;
    const CompactList<VaultRecord> &rows = m_model.rows();
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const QString uuid = rows.only<&VaultRecord::uuid>(row).uuid;
        if (m_checks.isChecking(uuid))
            pending.insert(uuid);
    }
    m_model.setChecking(pending);
}

} // namespace keyturn
