// SPDX-License-Identifier: MIT
#include "main/program.h"

#include <QDir>

namespace keyturn {

using namespace Qt::StringLiterals;

Program::Program(const Places &places, const Clock &clock, Keychain &keychain, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_dataFolder(places.dataFolder)
    , m_limits(places.limits)
    , m_catalog(ServiceCatalog::load(u":/keyturn/services"_s,
                                     QDir(places.configFolder).filePath(u"services"_s)))
    , m_store(QDir(places.dataFolder).filePath(u"keyturn.sqlite"_s), nullptr)
    , m_vault(keychain, m_store, nullptr)
    , m_signIns(m_store, nullptr)
    , m_current(m_catalog, m_signIns, m_vault, m_store, clock, places.limits, nullptr)
    , m_keeping(m_catalog, m_signIns, m_current, m_vault, clock, nullptr)
    , m_signOut(m_signIns, m_vault, nullptr)
    , m_rescue(m_catalog, m_vault, m_store, nullptr)
    , m_adoption(m_catalog, m_vault, m_signIns, m_store, nullptr)
    , m_knownKeys({ m_catalog, m_signIns, m_current, m_vault, m_store, clock }, nullptr)
    , m_reminders(m_knownKeys, m_store, clock, nullptr)
    , m_rotations(m_store, m_signIns, nullptr)
    , m_leftRetirements(m_rotations, m_current, m_vault, nullptr)
    , m_activity(
          { m_catalog, m_signIns, m_current, m_vault, m_rotations, m_rescue, m_store, clock },
          nullptr)
    , m_sandboxProcess(places.sandboxProgram, QDir(places.dataFolder).filePath(u"sandbox"_s),
                       nullptr)
    , m_sandbox(m_sandboxProcess, m_catalog, m_signIns, m_current, nullptr)
{
}

void Program::begin()
{
    auto *reply = m_store.open();
    connect(reply, &Reply::finished, this, [this, reply] { handleOpened(reply->takeResult()); });
}

void Program::handleOpened(const Result<Store::Opened, StoreError> &opened)
{
    if (opened) {
        watchLists();
        Q_EMIT storeOpened(*opened);
    } else {
        Q_EMIT storeFailed(opened.error());
    }
    // These are called for a store that could not be opened, too. Reading then fails, and the pages
    // say that nothing can be read.
    m_reminders.load();
    m_vault.load();
    m_rotations.load();
    m_signIns.load();
}

void Program::watchLists()
{
    connect(&m_vault, &Vault::changed, &m_rescue, &Rescue::run, Qt::SingleShotConnection);
    connect(
        &m_signIns, &SignIns::loaded, &m_adoption,
        [this] {
            // The vault was read before the sign-ins; this is false if that failed.
            if (m_vault.isLoaded())
                m_adoption.begin();
        },
        Qt::SingleShotConnection);
}

} // namespace keyturn
