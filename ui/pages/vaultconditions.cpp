// SPDX-License-Identifier: MIT
#include "ui/pages/vaultconditions.h"

#include "session/vault.h"
#include "ui/text/errortext.h"
#include "ui/widgets/messagestrip.h"

#include <algorithm>

namespace keyturn {

namespace {

Message lostMessage(int count)
{
    return { count == 1 ? VaultConditions::tr("One entry is not in the keychain any more")
                        : VaultConditions::tr("%Ln entries are not in the keychain any more",
                                              nullptr, count),
             VaultConditions::tr("Something other than Keyturn has removed what belongs to it. "
                                 "Import it again where you still have it, or take it off the "
                                 "list.") };
}

Message changedMessage(int count)
{
    return { count == 1
                 ? VaultConditions::tr("One entry has changed in the keychain")
                 : VaultConditions::tr("%Ln entries have changed in the keychain", nullptr, count),
             VaultConditions::tr("Something other than Keyturn has put another value there. Verify "
                                 "it, or import the right one and remove this one.") };
}

} // namespace

VaultConditions::VaultConditions(const Vault &vault, MessageStrip &strip, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_strip(strip)
{
    m_strip.setObjectName(QStringLiteral("conditions"));
    connect(&m_strip, &MessageStrip::actionTriggered, this, &VaultConditions::handleAction);
    connect(&m_strip, &MessageStrip::closed, this, &VaultConditions::noteSeen);
}

void VaultConditions::updateMessage(const QStringList &told)
{
    const auto [lost, changed] = notAsKept();
    const QStringList all = lost + changed;
    if (std::all_of(all.begin(), all.end(), [this, &told](const QString &uuid) {
            return m_seen.contains(uuid) || told.contains(uuid);
        })) {
        m_strip.hide();
        return;
    }
    Message message =
        lost.isEmpty() ? changedMessage(int(changed.size())) : lostMessage(int(lost.size()));
    if (!lost.isEmpty() && !changed.isEmpty())
        message.text += u' ' + changedMessage(int(changed.size())).title + u'.';
    m_strip.show(Tone::Warning, message.title, message.text);
    QStringList actions{ all.size() == 1 ? tr("Show it") : tr("Show them") };
    if (!lost.isEmpty())
        actions.append(tr("Take off the list…"));
    m_strip.setActions(actions);
}

VaultConditions::Uuids VaultConditions::notAsKept() const
{
    Uuids uuids;
    const CompactList<VaultRecord> &entries = m_vault.entries();
    for (std::size_t at = 0; at < entries.size(); ++at) {
        const EntryCondition condition = entries.only<&VaultRecord::condition>(at).condition;
        if (condition != EntryCondition::AsKept)
            (condition == EntryCondition::Lost ? uuids.lost : uuids.changed)
                .append(entries.only<&VaultRecord::uuid>(at).uuid);
    }
    return uuids;
}

void VaultConditions::handleAction(int action)
{
    if (action == 0)
        Q_EMIT showRequested();
    else
        Q_EMIT removalRequested(notAsKept().lost);
}

void VaultConditions::noteSeen()
{
    const auto [lost, changed] = notAsKept();
    for (const QString &uuid : lost + changed)
        m_seen.insert(uuid);
}

} // namespace keyturn
