// SPDX-License-Identifier: MIT
#include "ui/pages/heldkeyvalue.h"

#include "core/displaytext.h"
#include "ui/style/icons.h"
#include "ui/widgets/copystatus.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/secretrow.h"

#include <QToolButton>

namespace keyturn {

HeldKeyValue::HeldKeyValue(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connectParts();
}

void HeldKeyValue::connectParts()
{
    SecretRow &row = m_parts.row;
    connect(&row, &SecretRow::copyRequested, this, &HeldKeyValue::copy);
    connect(&row.revealButton(), &QToolButton::toggled, this, [this](bool isWanted) {
        if (isWanted && m_secret.isEmpty())
            reveal();
    });
    connect(&row.field(), &SecretField::revealedChanged, this, [this](bool isRevealed) {
        if (isRevealed || m_secret.isEmpty())
            return;
        m_secret.wipe(); // first, because the next line makes the field emit this signal again
        m_parts.row.field().setSecret(nullptr, hint());
    });
    connect(&m_parts.status, &CopyStatus::ended, this, &HeldKeyValue::updateStatus);
    connect(&m_parts.session.vault().keychain(), &Keychain::stateChanged, this,
            &HeldKeyValue::updateStatus);
}

QString HeldKeyValue::hint() const
{
    const VaultRecord *record = m_parts.keys.find(m_uuid);
    return record ? DisplayText(record->hint).text() : QString();
}

void HeldKeyValue::setKey(const VaultRecord &record)
{
    const bool isAnother = m_uuid != record.uuid;
    m_uuid = record.uuid;
    if (isAnother || !m_parts.row.field().isRevealed()) {
        m_secret.wipe();
        m_parts.row.field().setSecret(nullptr, hint());
    }
    updateStatus();
}

void HeldKeyValue::read(const Then &then)
{
    const VaultRecord *record = m_parts.keys.find(m_uuid);
    if (!record)
        return;
    if (m_reading)
        m_reading->cancel();
    Q_EMIT readingStarted();
    auto *reply = m_parts.keys.secret(*record);
    m_reading = reply;
    updateStatus();
    connect(reply, &Reply::finished, this, [this, reply, then, uuid = m_uuid] {
        const auto secret = reply->takeResult();
        if (m_reading != reply)
            return; // another read was started in the meantime
        m_reading.clear();
        updateStatus();
        if (uuid != m_uuid)
            return; // another key is shown in the meantime
        if (secret) {
            then(*secret);
            return;
        }
        m_parts.row.revealButton().setChecked(m_parts.row.field().isRevealed());
        if (secret.error().kind != KeychainError::Kind::Canceled)
            Q_EMIT failed(errortext::keychain(secret.error()), [this, then] { read(then); });
    });
}

void HeldKeyValue::reveal()
{
    m_parts.row.revealButton().setChecked(false); // until the value has been read
    read([this](const Secret &secret) {
        lend(secret);
        m_parts.row.field().reveal();
        m_parts.session.vault().noteGivenOut(m_uuid, Vault::GivenOut::Revealed);
    });
}

/// The field gets an empty value first: it then reports that it is masked, which wipes m_secret.
void HeldKeyValue::lend(const Secret &secret)
{
    m_secret.wipe();
    m_parts.row.field().setSecret(&m_secret, hint());
    m_secret = secret.clone();
}

void HeldKeyValue::copy()
{
    read([this](const Secret &secret) { finishCopy(secret); });
}

void HeldKeyValue::finishCopy(const Secret &secret)
{
    if (m_parts.status.copy(secret)) {
        m_parts.session.vault().noteGivenOut(m_uuid, Vault::GivenOut::Copied);
        return;
    }
    lend(secret);
    m_parts.row.field().offerSelection();
    m_parts.status.setStatus(Tone::Bad, Icon::Warn,
                             tr("Copy failed: the value is selected, press Ctrl+C"));
}

void HeldKeyValue::forget()
{
    m_parts.row.field().clearSecret();
    m_secret.wipe();
}

void HeldKeyValue::updateStatus()
{
    CopyStatus &status = m_parts.status;
    if (status.hasCopied())
        return;
    const VaultRecord *record = m_parts.keys.find(m_uuid);
    if (m_reading && m_parts.session.vault().keychain().state() == KeychainState::Waiting) {
        status.setWork(tr("Waiting for your keychain: look for an unlock prompt"));
    } else if (m_reading) {
        status.setWork(tr("Reading from your keychain…"));
    } else if (record && record->condition == EntryCondition::Lost) {
        status.setStatus(Tone::Bad, Icon::Warn, tr("Not in the keychain any more"));
    } else if (record && record->condition == EntryCondition::Changed) {
        status.setStatus(Tone::Warning, Icon::Warn, tr("Changed in the keychain"));
    } else {
        status.setStatus(Tone::Neutral, std::nullopt, {});
    }
}

} // namespace keyturn
