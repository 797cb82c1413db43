// SPDX-License-Identifier: MIT
#pragma once

#include "services/servicecatalog.h"
#include "session/currentsession.h"
#include "session/keepsignin.h"
#include "session/signins.h"
#include "session/vault.h"
#include "session/vaultchecks.h"
#include "store/store.h"
#include "support/canary.h"
#include "support/fakekeychain.h"
#include "support/fixedclock.h"
#include "support/uirobot.h"
#include "ui/dialogs/entrydialog.h"
#include "ui/pages/vaultpage.h"
#include "ui/secretclipboard.h"
#include "ui/windowstate.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace keyturn::test {

/// A vault with a real store and a keychain in memory, the service that comes with Keyturn, and one
/// more of the user's own.
class VaultFixture final
{
public:
    VaultFixture()
        : catalog(catalogIn(folder))
        , store(file(), nullptr)
        , vault(keychain, store, nullptr)
        , signIns(store, nullptr)
        , current(catalog, signIns, vault, store, clock, {}, nullptr)
        , keeping(catalog, signIns, current, vault, clock, nullptr)
        , checks({ catalog, signIns, vault, clock }, nullptr)
        , clipboard(*QGuiApplication::clipboard(), nullptr)
        , windowState(folder.filePath(QStringLiteral("window.ini")))
    {
    }

    ~VaultFixture() { clipboard.clearIfOurs(); }
    Q_DISABLE_COPY_MOVE(VaultFixture)

    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("keyturn.sqlite")); }

    [[nodiscard]] bool openStore()
    {
        bool opened = false;
        auto *reply = store.open();
        QObject::connect(reply, &Reply::finished, reply,
                         [&opened, reply] { opened = reply->takeResult().has_value(); });
        QSignalSpy finished(reply, &Reply::finished);
        return finished.wait(20'000) && opened;
    }

    /// What windows work with.
    [[nodiscard]] VaultPage::Parts pageParts()
    {
        return { catalog, signIns, vault, clock, checks, clipboard, windowState };
    }
    [[nodiscard]] EntryDialog::Parts entryParts(const VaultModel &model)
    {
        return { catalog, signIns, vault, clock, checks, clipboard, model };
    }

    /// In the keychain and in the list.
    [[nodiscard]] bool keep(const VaultRecord &record, QLatin1StringView value)
    {
        auto *reply = vault.keep(record, Secret(QByteArrayView(value.data(), value.size())));
        bool kept = false;
        QObject::connect(reply, &Reply::finished, reply,
                         [&kept, reply] { kept = reply->takeResult().has_value(); });
        QSignalSpy finished(reply, &Reply::finished);
        return finished.wait(20'000) && kept;
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

    /// From now on the list on disk refuses `statement` ("INSERT", "DELETE").
    void breakList(const QString &statement) const
    {
        const QString name = QStringLiteral("breaker");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(file());
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(
                QStringLiteral("CREATE TRIGGER broken BEFORE %1 ON vault BEGIN "
                               "SELECT RAISE(FAIL, 'as the test wants'); END")
                    .arg(statement)));
        }
        QSqlDatabase::removeDatabase(name);
    }

    void mendList() const
    {
        const QString name = QStringLiteral("mender");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(file());
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(QStringLiteral("DROP TRIGGER broken")));
        }
        QSqlDatabase::removeDatabase(name);
    }

    /// Where the canary can be read in what a program or a person gets out of the windows; empty
    /// when nowhere.
    [[nodiscard]] static QString canaryFound()
    {
        for (QWidget *widget : QApplication::allWidgets()) {
            QStringList texts{ widget->windowTitle(), widget->toolTip(), widget->statusTip(),
                               widget->whatsThis(), widget->objectName() };
            if (auto *interface = QAccessible::queryAccessibleInterface(widget)) {
                for (const auto kind : { QAccessible::Name, QAccessible::Description,
                                         QAccessible::Value, QAccessible::Help })
                    texts.append(interface->text(kind));
            }
            if (texts.join(u' ').contains(canary))
                return QString::fromLatin1(widget->metaObject()->className());
        }
        return {};
    }

    QTemporaryDir folder;
    FixedClock clock;
    FakeKeychain keychain;
    ServiceCatalog catalog;
    Store store;
    Vault vault;
    SignIns signIns;
    CurrentSession current;
    KeepSignIn keeping;
    VaultChecks checks;
    SecretClipboard clipboard;
    WindowState windowState;

private:
    static ServiceCatalog catalogIn(const QTemporaryDir &folder)
    {
        const QString own = folder.filePath(QStringLiteral("services"));
        QDir().mkpath(own);
        QFile file(own + QStringLiteral("/zed.json"));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the profile");
        // No raw string: moc loses count of the braces in it (Qt 6.4).
        file.write(
            "{ \"id\": \"zed\", \"name\": \"Zed Cloud\", \"address\": \"https://zed.example\","
            "\"kinds\": { \"api-key\": { \"prefix\": \"zed_\","
            "\"endpoints\": { \"list\": { \"verb\": \"GET\", \"path\": \"/keys\" } },"
            "\"fields\": { \"id\": \"id\", \"name\": \"name\", \"createdAt\": \"c\","
            "\"expiresAt\": \"e\", \"secret\": \"s\" } } } }");
        file.close();
        return ServiceCatalog::load(QStringLiteral(":/keyturn/services"), own);
    }
};

} // namespace keyturn::test
