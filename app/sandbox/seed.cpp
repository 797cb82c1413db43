// SPDX-License-Identifier: MIT
#include "sandbox/seed.h"

#include "sandbox/mint.h"

#include <array>
#include <optional>

namespace keyturn::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView firstUser("user_first_admin");
constexpr QLatin1StringView secondUser("user_second_admin");

/// A sample; days are relative to today.
struct Sample
{
    const char *name;
    int createdDaysAgo;
    std::optional<int> expiresInDays;
    QLatin1StringView setting; ///< under which its id is kept, if it is
};

constexpr std::array voiceKeys{
    Sample{ "Legacy importer", 986, -9, {} },
    Sample{ "CI pipeline", 85, 5, {} },
    Sample{ "Voice gateway eu-1", 67, 23, {} },
    Sample{ "Production server", 275, 90, {} },
    Sample{ "Data warehouse sync", 138, 42, {} },
    Sample{ bootstrapName.data(), 38, bootstrapDays, setting::bootstrapKey },
    Sample{ "Grandfathered webhook", 1240, std::nullopt, {} },
};
constexpr std::array mobileKeys{
    Sample{ "Release train", 121, 59, {} },
    Sample{ "Crash reporter", 355, 10, {} },
    Sample{ "Store screenshots", 402, -37, {} },
};
constexpr std::array financeKeys{
    Sample{ "Invoice export", 210, 155, {} },
    Sample{ "Ledger import", 690, std::nullopt, {} },
};
constexpr std::array firstTokens{
    Sample{ bootstrapName.data(), 38, bootstrapDays, setting::bootstrapToken },
    Sample{ "Weekly report script", 74, 16, {} },
    Sample{ "Shell on the notebook", 260, std::nullopt, {} },
};
constexpr std::array secondTokens{
    Sample{ "Second admin's notebook", 19, 71, {} },
};

/// One seeding: remembers the first failure, so that the steps read as a list.
class Seeder final
{
public:
    Seeder(Database &database, const Clock &clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    [[nodiscard]] Result<Done, StateError> result() const
    {
        if (m_error)
            return failure(*m_error);
        return Done{};
    }

    void insert(const QString &statement, const QVariantList &values)
    {
        if (m_error)
            return;
        if (auto done = m_database.run(statement, values); !done)
            m_error = done.error();
    }

    void setting(QLatin1StringView name, const QString &value)
    {
        insert(u"INSERT INTO settings VALUES (?, ?)"_s, { QString(name), value });
    }

    [[nodiscard]] QString organization(const QString &name)
    {
        const QString id = mintOrganizationId();
        insert(u"INSERT INTO organizations VALUES (?, ?)"_s, { id, name });
        agent(id, u"Front desk"_s, u"Answers the main line and forwards calls"_s, 160);
        agent(id, u"Appointment reminders"_s, u"Calls the day before an appointment"_s, 47);
        return id;
    }

    void user(QLatin1StringView id, const QString &name)
    {
        insert(u"INSERT INTO users VALUES (?, ?)"_s, { QString(id), name });
    }

    void member(QLatin1StringView user, const QString &organization, const QString &role)
    {
        insert(u"INSERT INTO members VALUES (?, ?, ?)"_s, { QString(user), organization, role });
    }

    template <std::size_t Count>
    void credentials(CredentialKind kind, const QString &owner,
                     const std::array<Sample, Count> &samples)
    {
        for (const Sample &sample : samples)
            credential(kind, owner, sample);
    }

private:
    void credential(CredentialKind kind, const QString &owner, const Sample &sample)
    {
        if (m_error)
            return;
        NewCredential row{ kind, owner, QString::fromLatin1(sample.name),
                           m_clock.now().addDays(-sample.createdDaysAgo), std::nullopt };
        if (sample.expiresInDays)
            row.expiresAt = endOfDayIn(*sample.expiresInDays, m_clock);
        const auto inserted = insertCredential(m_database, row);
        if (!inserted)
            m_error = inserted.error();
        else if (!sample.setting.isEmpty())
            setting(sample.setting, inserted->id);
    }

    void agent(const QString &organization, const QString &name, const QString &description,
               int createdDaysAgo)
    {
        const QString id = u"agent_"_s % mintOrganizationId().mid(4, 12);
        const qint64 created = m_clock.now().addDays(-createdDaysAgo).toMSecsSinceEpoch();
        insert(u"INSERT INTO agents VALUES (?, ?, ?, ?, ?)"_s,
               { id, organization, name, description, created });
    }

    Database &m_database;
    const Clock &m_clock;
    std::optional<StateError> m_error;
};

} // namespace

Result<Done, StateError> seed(Database &database, const Clock &clock)
{
    Seeder seeder(database, clock);
    const QString voice = seeder.organization(u"Acme Voice"_s);
    const QString mobile = seeder.organization(u"Acme Mobile"_s);
    const QString finance = seeder.organization(u"Acme Finance"_s);
    seeder.user(firstUser, u"First admin"_s);
    seeder.user(secondUser, u"Second admin"_s);
    seeder.member(firstUser, voice, u"admin"_s);
    seeder.member(firstUser, mobile, u"viewer"_s);
    seeder.member(secondUser, voice, u"admin"_s);
    seeder.member(secondUser, finance, u"admin"_s);
    seeder.setting(setting::homeOrganization, voice);
    seeder.setting(setting::homeUser, firstUser);
    seeder.credentials(CredentialKind::ApiKey, voice, voiceKeys);
    seeder.credentials(CredentialKind::ApiKey, mobile, mobileKeys);
    seeder.credentials(CredentialKind::ApiKey, finance, financeKeys);
    seeder.credentials(CredentialKind::Token, firstUser, firstTokens);
    seeder.credentials(CredentialKind::Token, secondUser, secondTokens);
    return seeder.result();
}

Result<InsertedCredential, StateError> insertCredential(Database &database,
                                                        const NewCredential &row)
{
    const auto identity = [&]() -> Result<Identity, StateError> {
        for (;;) { // what lists show of the id has 32 bits only: it may be taken
            const Identity candidate = mintIdentity(row.kind);
            auto taken =
                database.run(u"SELECT 1 FROM credentials WHERE id = ?"_s, { candidate.listedId });
            if (!taken)
                return failure(taken.error());
            if (!taken->next())
                return candidate;
        }
    }();
    if (!identity)
        return failure(identity.error());
    const QVariant expires = row.expiresAt ? QVariant(row.expiresAt->toMSecsSinceEpoch())
                                           : QVariant(QMetaType::fromType<qint64>());
    auto done =
        database.run(u"INSERT INTO credentials VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                     { identity->listedId, storedKind(row.kind), row.owner, identity->valuePrefix,
                       row.name, row.createdAt.toMSecsSinceEpoch(), expires });
    if (!done)
        return failure(done.error());
    return InsertedCredential{ identity->listedId, identity->valuePrefix };
}

QDateTime endOfDayIn(int days, const Clock &clock)
{
    return clock.today().addDays(days + 1).startOfDay(clock.zone()).toUTC().addMSecs(-1);
}

QString storedKind(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::ApiKey:
        return u"key"_s;
    case CredentialKind::Token:
        return u"token"_s;
    case CredentialKind::PersonalAccessKey:
        return u"access_key"_s;
    }
    Q_UNREACHABLE();
}

} // namespace keyturn::sandbox
