// SPDX-License-Identifier: MIT
#include "sandbox/samples.h"

#include "sandbox/mint.h"

#include <array>
#include <span>

namespace keyturn::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView firstUser("user_first_admin");
constexpr QLatin1StringView secondUser("user_second_admin");

/// One sample credential; days are counted from today.
struct Sample
{
    QLatin1StringView name;
    int createdDaysAgo = 0;
    std::optional<int> expiresInDays;
    bool isBootstrap = false;
};

constexpr std::array voiceKeys{
    Sample{ "Legacy importer"_L1, 986, -9 },
    Sample{ "CI pipeline"_L1, 85, 5 },
    Sample{ "Voice gateway eu-1"_L1, 67, 23 },
    Sample{ "Production server"_L1, 275, 90 },
    Sample{ "Data warehouse sync"_L1, 138, 42 },
    Sample{ bootstrapName, 38, bootstrapDays, true },
    Sample{ "Grandfathered webhook"_L1, 1240, std::nullopt },
};
constexpr std::array mobileKeys{
    Sample{ "Release train"_L1, 121, 59 },
    Sample{ "Crash reporter"_L1, 355, 10 },
    Sample{ "Store screenshots"_L1, 402, -37 },
};
constexpr std::array financeKeys{
    Sample{ "Invoice export"_L1, 210, 155 },
    Sample{ "Ledger import"_L1, 690, std::nullopt },
};
constexpr std::array firstTokens{
    Sample{ bootstrapName, 38, bootstrapDays, true },
    Sample{ "Weekly report script"_L1, 74, 16 },
    Sample{ "Shell on the notebook"_L1, 260, std::nullopt },
};
constexpr std::array secondTokens{
    Sample{ "Second admin's notebook"_L1, 19, 71 },
};

/// Makes the samples of all services at one moment.
class Sampler final
{
public:
    explicit Sampler(const Clock &clock)
        : m_clock(clock)
    {
    }

    [[nodiscard]] AnyreachRecords anyreach() const
    {
        AnyreachRecords records;
        const QString voice = mintOrganizationId();
        const QString mobile = mintOrganizationId();
        const QString finance = mintOrganizationId();
        records.organizations = { { voice, u"Acme Voice"_s },
                                  { mobile, u"Acme Mobile"_s },
                                  { finance, u"Acme Finance"_s } };
        records.members = { { firstUser, voice, Role::Admin },
                            { firstUser, mobile, Role::Viewer },
                            { secondUser, voice, Role::Admin },
                            { secondUser, finance, Role::Admin } };
        records.homeOrganization = voice;
        records.homeUser = firstUser;
        add(records, { CredentialKind::ApiKey, voice }, voiceKeys);
        add(records, { CredentialKind::ApiKey, mobile }, mobileKeys);
        add(records, { CredentialKind::ApiKey, finance }, financeKeys);
        add(records, { CredentialKind::Token, firstUser }, firstTokens);
        add(records, { CredentialKind::Token, secondUser }, secondTokens);
        for (const QString &organization : { voice, mobile, finance })
            records.agents += { agent(organization, u"Appointment reminders"_s,
                                      u"Calls the day before an appointment"_s, 47),
                                agent(organization, u"Front desk"_s,
                                      u"Answers the main line and forwards calls"_s, 160) };
        return records;
    }

    [[nodiscard]] AppcircleRecords appcircle() const
    {
        const auto root = place(u"Acme Apps"_s, std::nullopt, { firstUser });
        const Organization top{ root.id, root.name };
        const auto ios = place(u"Acme Apps iOS"_s, top, { firstUser });
        const auto android = place(u"Acme Apps Android"_s, top, { firstUser });
        const auto labs = place(u"Acme Apps Labs"_s, top, {});
        return { firstUser,
                 { root, ios, android, labs },
                 {},
                 { apiKey({ "Build farm"_L1, 41, 140 }, { root.id, ios.id, android.id }),
                   apiKey({ "Store uploads"_L1, 176, 6 }, { ios.id }),
                   apiKey({ "Old importer"_L1, 371, -6 }, { root.id }) } };
    }

    [[nodiscard]] AnyformatRecords anyformat() const
    {
        const QList<Workflow> documents{
            { mintGuid(), u"Delivery notes"_s, std::nullopt, daysAgo(12) },
            { mintGuid(), u"Invoices"_s, u"Number, supplier, lines and total"_s, daysAgo(31) },
            { mintGuid(), u"Contracts"_s, u"Parties, term and notice"_s, std::nullopt },
        };
        const QList<Workflow> claims{
            { mintGuid(), u"Damage reports"_s, u"Date, place and amount"_s, daysAgo(4) },
        };
        return { { { mintGuid(), u"Acme Documents"_s, documents, std::nullopt },
                   { mintGuid(), u"Acme Claims"_s, claims, std::nullopt } } };
    }

private:
    [[nodiscard]] QDateTime daysAgo(int days) const { return m_clock.now().addDays(-days); }
    [[nodiscard]] QDateTime endIn(int days) const
    {
        return endOf(m_clock.today().addDays(days), m_clock);
    }

    void add(AnyreachRecords &records, const Owner &owner, std::span<const Sample> samples) const
    {
        for (const Sample &sample : samples) {
            CredentialDraft draft{ sample.name, std::nullopt };
            if (sample.expiresInDays)
                draft.expiresAt = endIn(*sample.expiresInDays);
            auto credential = newCredential(records, owner, draft, daysAgo(sample.createdDaysAgo));
            credential.isBootstrap = sample.isBootstrap;
            records.credentials.append(std::move(credential));
        }
    }

    [[nodiscard]] Agent agent(const QString &organization, const QString &name,
                              const QString &description, int createdDaysAgo) const
    {
        return { u"agent_"_s % mintOrganizationId().mid(4, 12), organization, name, description,
                 daysAgo(createdDaysAgo) };
    }

    [[nodiscard]] AppcircleOrganization place(const QString &name,
                                              const std::optional<Organization> &root,
                                              const QStringList &members) const
    {
        return { mintGuid(),
                 name,
                 root,
                 daysAgo(730),
                 members,
                 { { mintGuid(), name % u" main"_s, daysAgo(3) } },
                 { { mintGuid(), name % u" testers"_s, daysAgo(9) } } };
    }

    /// The key's own organization is the first of `reach`.
    [[nodiscard]] ApiKey apiKey(const Sample &sample, const QStringList &reach) const
    {
        return { sample.name,
                 reach.first(),
                 daysAgo(sample.createdDaysAgo),
                 endIn(sample.expiresInDays.value_or(0)),
                 reach,
                 {} };
    }

    const Clock &m_clock;
};

} // namespace

State sampleState(const Clock &clock)
{
    const Sampler sampler(clock);
    return { sampler.anyreach(), sampler.appcircle(), sampler.anyformat() };
}

} // namespace keyturn::sandbox
