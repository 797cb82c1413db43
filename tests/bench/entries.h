// SPDX-License-Identifier: MIT
#pragma once

#include "core/records.h"
#include "store/store.h"

#include <QSignalSpy>

namespace keyturn::test {

/// The folder of Keyturn's own file for that HOME.
[[nodiscard]] inline QString dataFolder(const QString &home)
{
    return home + QStringLiteral("/.local/share/keyturn");
}

/// Writes entries with varied texts to a new store, the same at each run. Their credentials are not
/// in the keychain: nothing of what is measured looks for them there.
[[nodiscard]] inline bool fillVault(const QString &home, int count)
{
    Store store(dataFolder(home) + QStringLiteral("/keyturn.sqlite"), nullptr);
    Reply *last = store.open();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < count; ++i) {
        // So that neighbours in the table have nothing in common.
        const int mixed = int((qint64(i) * 7919) % count);
        const QString id = QStringLiteral("%1").arg(i, 8, 16, QChar(u'0'));
        VaultRecord record;
        record.uuid = id + QStringLiteral("-3f2a-4c19-9d7e-0a1b2c3d4e5f");
        record.serviceId = QStringLiteral("anyreach");
        record.serverUrl = QStringLiteral("https://api.example");
        record.organizationName = QStringLiteral("Organization %1").arg(mixed % 40);
        record.name = QStringLiteral("Key %1 of a team").arg(mixed);
        record.hint = QStringLiteral("ak_%1…k9Qd").arg(id);
        record.credentialId = QStringLiteral("ak_%1c4d1e5f6").arg(id);
        record.note = QStringLiteral("handed to team %1 for its servers").arg(mixed % 90);
        record.storedAt = now.addSecs(-i);
        record.expiresAt = now.addDays(40 + mixed % 300);
        last = store.saveVaultEntry(record);
    }
    QSignalSpy written(last, &Reply::finished);
    return written.wait(600'000);
}

} // namespace keyturn::test
