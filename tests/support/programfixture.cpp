// SPDX-License-Identifier: MIT
#include "support/programfixture.h"

#include "store/storefixture.h"
#include "support/awaited.h"

#include <QDir>
#include <QFile>

namespace keyturn::test {

using namespace Qt::StringLiterals;

namespace {

template <typename T> T valueOr(StoreReply<T> *reply)
{
    auto result = wait(reply);
    return result ? std::move(*result) : T();
}

} // namespace

Surroundings::Surroundings(const QByteArray &profile)
    : service(clock)
{
    if (profile.isEmpty())
        return;
    QFile file(folder.filePath(u"services/own.json"_s));
    if (!QDir(folder.path()).mkpath(u"services"_s) || !file.open(QIODevice::WriteOnly)
        || file.write(profile) != profile.size())
        qFatal("cannot write the profile");
}

Program::Places Surroundings::places() const
{
    return { folder.path(), folder.path(), folder.filePath(u"no-such-program"_s) };
}

void Surroundings::refuse(const QString &table, const QString &operation) const
{
    rawSql(file(),
           u"CREATE TRIGGER refuse_%1 BEFORE %2 ON %1 "
           "BEGIN SELECT RAISE(ABORT, 'refused'); END"_s.arg(table, operation));
}

void Surroundings::allow(const QString &table) const
{
    rawSql(file(), u"DROP TRIGGER refuse_%1"_s.arg(table));
}

ProgramParts::ProgramParts(Surroundings &around)
    : program(around.places(), around.clock, around.keychain, nullptr)
    , catalog(program.catalog())
    , store(program.store())
    , vault(program.vault())
    , signIns(program.signIns())
    , current(program.current())
    , keeping(program.keeping())
    , signOut(program.signOut())
    , rescue(program.rescue())
    , sandbox(program.sandbox())
{
}

bool ProgramParts::open()
{
    return wait(store.open()).has_value();
}

bool ProgramParts::load()
{
    program.reminders().load();
    vault.load();
    program.rotations().load();
    signIns.load();
    return waitUntil(&signIns, &SignIns::loaded, [this] { return signIns.isLoaded(); });
}

bool ProgramParts::settleStore()
{
    return wait(store.openIntents()).has_value();
}

std::vector<IntentRecord> ProgramParts::openIntents()
{
    return valueOr(store.openIntents());
}

std::vector<VaultRecord> ProgramParts::vaultOnDisk()
{
    return valueOr(store.vaultEntries());
}

std::vector<ConnectionRecord> ProgramParts::connectionsOnDisk()
{
    return valueOr(store.connections());
}

bool ProgramParts::keep(const VaultRecord &record, const QString &value)
{
    const auto kept = awaited(vault.keep(record, Secret::fromText(value)));
    return kept && *kept;
}

ConnectFlow::Parts ProgramParts::connectParts()
{
    return { catalog, signIns, keeping, program.clock() };
}

ReplaceFlow::Parts ProgramParts::replaceParts()
{
    return { catalog, signIns, current, keeping, vault, program.clock() };
}

VaultChecks::Parts ProgramParts::checkParts()
{
    return { catalog, signIns, vault, program.clock() };
}

ProgramFixture::ProgramFixture(const QByteArray &profile)
    : Surroundings(profile)
    , ProgramParts(static_cast<Surroundings &>(*this))
{
}

LaterStart::LaterStart(ProgramFixture &earlier)
    : ProgramParts(static_cast<Surroundings &>(earlier))
{
    // Waits until the earlier start has written everything to disk.
    std::ignore = earlier.settleStore();
}

} // namespace keyturn::test
