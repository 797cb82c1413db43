// SPDX-License-Identifier: MIT
#include "sandbox/anyformatstate.h"

#include "sandbox/mint.h"

#include <algorithm>
#include <array>

namespace keyturn::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keyDigits = 40;

/// Days are relative to today.
struct SampleWorkflow
{
    const char *name;
    const char *description; ///< none: the service sends null
    std::optional<int> createdDaysAgo;
};

constexpr std::array documentWorkflows{
    SampleWorkflow{ "Invoices", "Number, supplier, lines and total", 31 },
    SampleWorkflow{ "Delivery notes", nullptr, 12 },
    SampleWorkflow{ "Contracts", "Parties, term and notice", std::nullopt },
};
constexpr std::array claimWorkflows{
    SampleWorkflow{ "Damage reports", "Date, place and amount", 4 },
};

template <std::size_t Count>
Result<Done, StateError> seedOrganization(Database &database, const Clock &clock,
                                          const QString &name,
                                          const std::array<SampleWorkflow, Count> &workflows)
{
    const QString id = mintGuid();
    auto made = database.run(u"INSERT INTO anyformat_organizations VALUES (?, ?)"_s, { id, name });
    if (!made)
        return failure(made.error());
    for (const SampleWorkflow &workflow : workflows) {
        QVariant description(QMetaType::fromType<QString>());
        if (workflow.description)
            description = QString::fromLatin1(workflow.description);
        QVariant created(QMetaType::fromType<qint64>());
        if (workflow.createdDaysAgo)
            created = clock.now().addDays(-*workflow.createdDaysAgo).toMSecsSinceEpoch();
        auto done = database.run(
            u"INSERT INTO anyformat_workflows VALUES (?, ?, ?, ?, ?)"_s,
            { mintGuid(), id, QString::fromLatin1(workflow.name), description, created });
        if (!done)
            return failure(done.error());
    }
    return Done{};
}

} // namespace

Result<Done, StateError> seedAnyformat(Database &database, const Clock &clock)
{
    auto documents = seedOrganization(database, clock, u"Acme Documents"_s, documentWorkflows);
    if (!documents)
        return documents;
    return seedOrganization(database, clock, u"Acme Claims"_s, claimWorkflows);
}

Result<std::vector<Account>, StateError> AnyformatState::bootstrap()
{
    const auto places = this->places();
    if (!places || places->empty())
        return failure(StateError::Storage);
    const AnyformatPlace &first = places->front();
    auto key = first.keyId.isEmpty() ? insertKey(first.organization.id) : first.keyId;
    if (!key)
        return failure(key.error());
    auto value = addValue(*key);
    if (!value)
        return failure(value.error());
    std::vector<Account> accounts;
    accounts.push_back({ "anyformat"_L1, CredentialKind::ApiKey, QString(),
                         Organization{ QString(), first.organization.name }, std::move(*value) });
    return accounts;
}

Result<std::vector<AnyformatPlace>, StateError> AnyformatState::places() const
{
    auto query =
        m_database.run(u"SELECT o.id, o.name, k.id, k.created_at FROM anyformat_organizations o"
                       " LEFT JOIN anyformat_keys k ON k.organization = o.id ORDER BY o.rowid"_s);
    if (!query)
        return failure(query.error());
    std::vector<AnyformatPlace> result;
    while (query->next()) {
        AnyformatPlace place{ { query->value(0).toString(), query->value(1).toString() },
                              query->value(2).toString(),
                              std::nullopt };
        if (!query->isNull(3))
            place.createdAt = QDateTime::fromMSecsSinceEpoch(query->value(3).toLongLong(), Qt::UTC);
        result.push_back(std::move(place));
    }
    return result;
}

Result<Secret, StateError> AnyformatState::generateKey(const QString &organization,
                                                       const QString &replaced)
{
    return m_database.inTransaction([&]() -> Result<Secret, StateError> {
        const auto places = this->places();
        if (!places)
            return failure(places.error());
        const auto found = std::find_if(places->begin(), places->end(), [&](const auto &place) {
            return place.organization.id == organization;
        });
        if (found == places->end())
            return failure(StateError::NotFound);
        if (found->keyId != replaced)
            return failure(StateError::Conflict);
        auto dropped = m_database.run(u"DELETE FROM anyformat_keys WHERE organization = ?"_s,
                                      { organization });
        if (!dropped)
            return failure(dropped.error());
        const auto made = insertKey(organization);
        if (!made)
            return failure(made.error());
        return addValue(*made);
    });
}

Result<QString, StateError> AnyformatState::organizationOf(QByteArrayView key) const
{
    auto query = m_database.run(u"SELECT k.organization FROM anyformat_values v"
                                " JOIN anyformat_keys k ON k.id = v.key WHERE v.fingerprint = ?"_s,
                                { fingerprint(key) });
    if (!query)
        return failure(query.error());
    if (!query->next())
        return failure(StateError::NotFound);
    return query->value(0).toString();
}

Result<std::vector<Workflow>, StateError>
AnyformatState::workflows(const QString &organization) const
{
    auto query =
        m_database.run(u"SELECT id, name, description, created_at FROM anyformat_workflows"
                       " WHERE organization = ? ORDER BY created_at DESC NULLS LAST, rowid"_s,
                       { organization });
    if (!query)
        return failure(query.error());
    std::vector<Workflow> result;
    while (query->next()) {
        Workflow workflow{ query->value(0).toString(), query->value(1).toString(), std::nullopt,
                           std::nullopt };
        if (!query->isNull(2))
            workflow.description = query->value(2).toString();
        if (!query->isNull(3))
            workflow.createdAt =
                QDateTime::fromMSecsSinceEpoch(query->value(3).toLongLong(), Qt::UTC);
        result.push_back(std::move(workflow));
    }
    return result;
}

Result<QString, StateError> AnyformatState::insertKey(const QString &organization)
{
    const QString id = mintGuid();
    auto done = m_database.run(u"INSERT INTO anyformat_keys VALUES (?, ?, ?)"_s,
                               { id, organization, m_clock.now().toMSecsSinceEpoch() });
    if (!done)
        return failure(done.error());
    return id;
}

Result<Secret, StateError> AnyformatState::addValue(const QString &key)
{
    Secret value = mintOpaque(keyDigits);
    auto done = m_database.run(u"INSERT INTO anyformat_values VALUES (?, ?)"_s,
                               { fingerprint(value.reveal()), key });
    if (!done)
        return failure(done.error());
    return value;
}

} // namespace keyturn::sandbox
