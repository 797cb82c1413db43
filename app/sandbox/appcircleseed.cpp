// SPDX-License-Identifier: MIT
#include "sandbox/appcircleseed.h"

#include "sandbox/mint.h"
#include "sandbox/seed.h"

#include <optional>

namespace keyturn::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Days are relative to today.
struct SampleKey
{
    QString name;
    int createdDaysAgo;
    int expiresInDays;
    QStringList organizations; ///< the first is its own
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

    /// `root` empty: it is one.
    [[nodiscard]] QString organization(const QString &name, const QString &root)
    {
        const QString id = mintGuid();
        const QVariant parent = root.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : root;
        insert(u"INSERT INTO appcircle_organizations VALUES (?, ?, ?, ?)"_s,
               { id, name, parent, daysAgo(730) });
        profile(id, AppcircleState::Profiles::Build, name % u" main"_s, 3);
        profile(id, AppcircleState::Profiles::Distribution, name % u" testers"_s, 9);
        return id;
    }

    void member(const QString &organization)
    {
        insert(u"INSERT INTO appcircle_members SELECT value, ? FROM settings WHERE name = ?"_s,
               { organization, QString(setting::homeUser) });
    }

    void key(const SampleKey &sample)
    {
        if (m_error)
            return;
        const NewAppcircleApiKey row{ sample.name, sample.organizations.first(),
                                      m_clock.now().addDays(-sample.createdDaysAgo),
                                      endOfDayIn(sample.expiresInDays, m_clock) };
        if (auto done = insertApiKey(m_database, row, sample.organizations); !done)
            m_error = done.error();
    }

private:
    void profile(const QString &organization, AppcircleState::Profiles kind, const QString &name,
                 int updatedDaysAgo)
    {
        insert(u"INSERT INTO appcircle_profiles VALUES (?, ?, ?, ?, ?)"_s,
               { mintGuid(), organization, storedKind(kind), name, daysAgo(updatedDaysAgo) });
    }

    [[nodiscard]] qint64 daysAgo(int days) const
    {
        return m_clock.now().addDays(-days).toMSecsSinceEpoch();
    }

    Database &m_database;
    const Clock &m_clock;
    std::optional<StateError> m_error;
};

} // namespace

Result<Done, StateError> seedAppcircle(Database &database, const Clock &clock)
{
    Seeder seeder(database, clock);
    const QString root = seeder.organization(u"Acme Apps"_s, {});
    const QString ios = seeder.organization(u"Acme Apps iOS"_s, root);
    const QString android = seeder.organization(u"Acme Apps Android"_s, root);
    static_cast<void>(seeder.organization(u"Acme Apps Labs"_s, root));
    for (const QString &organization : { root, ios, android })
        seeder.member(organization);
    seeder.insert(u"INSERT INTO settings VALUES (?, ?)"_s,
                  { QString(setting::appcircleRoot), root });
    seeder.key({ u"Build farm"_s, 41, 140, { root, ios, android } });
    seeder.key({ u"Store uploads"_s, 176, 6, { ios } });
    seeder.key({ u"Old importer"_s, 371, -6, { root } });
    return seeder.result();
}

Result<Done, StateError> insertApiKey(Database &database, const NewAppcircleApiKey &key,
                                      const QStringList &organizations)
{
    auto done = database.run(u"INSERT INTO appcircle_api_keys VALUES (?, ?, ?, ?)"_s,
                             { key.name, key.organization, key.createdAt.toMSecsSinceEpoch(),
                               key.expiresAt.toMSecsSinceEpoch() });
    if (!done)
        return failure(done.error());
    for (const QString &organization : organizations) {
        // The names of the roles are not published; one that may do everything will do.
        auto role = database.run(u"INSERT INTO appcircle_api_roles VALUES (?, ?, ?)"_s,
                                 { key.name, organization, u"owner"_s });
        if (!role)
            return failure(role.error());
    }
    return Done{};
}

QString storedKind(AppcircleState::Profiles kind)
{
    return kind == AppcircleState::Profiles::Build ? u"build"_s : u"distribution"_s;
}

} // namespace keyturn::sandbox
