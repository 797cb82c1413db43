// SPDX-License-Identifier: MIT
#pragma once

#include "support/uirobot.h"
#include "ui/windowfixture.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>

namespace keyturn::test {

/// The program with a vault of credentials of the built-in services and of a service that the user
/// has added.
class VaultFixture final : public WindowFixture
{
public:
    /// `borrowedTheme`: see WindowFixture's `theme`.
    explicit VaultFixture(Theme *borrowedTheme = nullptr)
        : WindowFixture(borrowedTheme, ownProfile())
    {
    }

    [[nodiscard]] VaultRecord record(const QString &uuid, const QString &name) const
    {
        VaultRecord made;
        made.uuid = uuid;
        made.serviceId = QStringLiteral("anyreach");
        made.serverUrl = QStringLiteral("https://api.anyreach.ai");
        made.organizationName = QStringLiteral("Acme Voice");
        made.credentialId = QStringLiteral("ak_7f3a90b2c4d1e5f6");
        made.name = name;
        made.hint = QStringLiteral("ak_7f3a90b2…k9Qd");
        made.storedAt = clock.now();
        return made;
    }

private:
    // Not a raw string: moc (Qt 6.4) miscounts the braces in it.
    static QByteArray ownProfile()
    {
        return "{ \"id\": \"zed\", \"name\": \"Zed Cloud\", \"address\": \"https://zed.example\","
               "\"kinds\": { \"api-key\": { \"prefix\": \"zed_\","
               "\"endpoints\": { \"list\": { \"verb\": \"GET\", \"path\": \"/keys\" } },"
               "\"fields\": { \"id\": \"id\", \"name\": \"name\", \"createdAt\": \"c\","
               "\"expiresAt\": \"e\", \"secret\": \"s\" } } } }";
    }
};

} // namespace keyturn::test
