// SPDX-License-Identifier: MIT
#include "sandbox/statejson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>
#include <tuple>

namespace keyturn::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int format = 1;
constexpr QLatin1StringView formatName("keyturn-sandbox");

// ---- the fields of each record: one list, used for writing and for reading

template <typename Record, typename Value> struct Field
{
    const char *name;
    Value Record::*member;
};

template <typename Record, typename Value>
constexpr Field<Record, Value> field(const char *name, Value Record::*member)
{
    return { name, member };
}

template <typename Record> constexpr auto fields = std::tuple<>();
template <>
constexpr auto fields<Organization> = std::tuple(field("id", &Organization::id),
                                                 field("name", &Organization::name));

template <>
constexpr auto fields<Owner> = std::tuple(field("kind", &Owner::kind), field("id", &Owner::id));

template <>
constexpr auto fields<Member> = std::tuple(field("user", &Member::user),
                                           field("organization", &Member::organization),
                                           field("role", &Member::role));

template <>
constexpr auto fields<KeptCredential> = std::tuple(
    field("owner", &KeptCredential::owner), field("id", &KeptCredential::id),
    field("value_prefix", &KeptCredential::valuePrefix), field("name", &KeptCredential::name),
    field("created_at", &KeptCredential::createdAt),
    field("expires_at", &KeptCredential::expiresAt),
    field("is_bootstrap", &KeptCredential::isBootstrap), field("hashes", &KeptCredential::hashes));

template <>
constexpr auto fields<Agent> = std::tuple(field("id", &Agent::id),
                                          field("organization", &Agent::organization),
                                          field("name", &Agent::name),
                                          field("description", &Agent::description),
                                          field("created_at", &Agent::createdAt));

template <>
constexpr auto fields<AnyreachRecords> = std::tuple(
    field("organizations", &AnyreachRecords::organizations),
    field("members", &AnyreachRecords::members),
    field("credentials", &AnyreachRecords::credentials), field("agents", &AnyreachRecords::agents),
    field("home_organization", &AnyreachRecords::homeOrganization),
    field("home_user", &AnyreachRecords::homeUser));

template <>
constexpr auto fields<AppcircleProfile> = std::tuple(field("id", &AppcircleProfile::id),
                                                     field("name", &AppcircleProfile::name),
                                                     field("updated_at",
                                                           &AppcircleProfile::updatedAt));

template <>
constexpr auto fields<AppcircleOrganization> =
    std::tuple(field("id", &AppcircleOrganization::id), field("name", &AppcircleOrganization::name),
               field("root", &AppcircleOrganization::root),
               field("created_at", &AppcircleOrganization::createdAt),
               field("members", &AppcircleOrganization::members),
               field("builds", &AppcircleOrganization::builds),
               field("distributions", &AppcircleOrganization::distributions));

template <>
constexpr auto fields<AccessKey> = std::tuple(field("user", &AccessKey::user),
                                              field("organization", &AccessKey::organization),
                                              field("created_at", &AccessKey::createdAt),
                                              field("hashes", &AccessKey::hashes));

template <>
constexpr auto fields<ApiKey> = std::tuple(field("name", &ApiKey::name),
                                           field("organization", &ApiKey::organization),
                                           field("created_at", &ApiKey::createdAt),
                                           field("expires_at", &ApiKey::expiresAt),
                                           field("reach", &ApiKey::reach),
                                           field("hashes", &ApiKey::hashes));

template <>
constexpr auto
    fields<AppcircleRecords> = std::tuple(field("home_user", &AppcircleRecords::homeUser),
                                          field("organizations", &AppcircleRecords::organizations),
                                          field("access_keys", &AppcircleRecords::accessKeys),
                                          field("api_keys", &AppcircleRecords::apiKeys));

template <>
constexpr auto fields<Workflow> = std::tuple(field("id", &Workflow::id),
                                             field("name", &Workflow::name),
                                             field("description", &Workflow::description),
                                             field("created_at", &Workflow::createdAt));

template <>
constexpr auto fields<AnyformatKey> = std::tuple(field("id", &AnyformatKey::id),
                                                 field("created_at", &AnyformatKey::createdAt),
                                                 field("hashes", &AnyformatKey::hashes));

template <>
constexpr auto fields<AnyformatOrganization> =
    std::tuple(field("id", &AnyformatOrganization::id), field("name", &AnyformatOrganization::name),
               field("workflows", &AnyformatOrganization::workflows),
               field("key", &AnyformatOrganization::key));

template <>
constexpr auto fields<AnyformatRecords> = std::tuple(field("organizations",
                                                           &AnyformatRecords::organizations));

// ---- how values are written and read

/// A record: a JSON object with all fields of the record.
template <typename Value> struct Json
{
    static_assert(std::tuple_size_v<decltype(fields<Value>)> > 0, "a record lists its fields");

    static QJsonValue written(const Value &record)
    {
        QJsonObject object;
        const auto put = [&]<typename Member>(const Field<Value, Member> &field) {
            object.insert(QLatin1StringView(field.name),
                          Json<Member>::written(record.*field.member));
        };
        std::apply([&](const auto &...each) { (put(each), ...); }, fields<Value>);
        return object;
    }

    static std::optional<Value> read(const QJsonValue &value)
    {
        const QJsonObject object = value.toObject();
        Value record;
        const auto take = [&]<typename Member>(const Field<Value, Member> &field) {
            auto member = Json<Member>::read(object.value(QLatin1StringView(field.name)));
            if (member)
                record.*field.member = std::move(*member);
            return member.has_value();
        };
        const bool isWhole =
            std::apply([&](const auto &...each) { return (take(each) && ...); }, fields<Value>);
        return value.isObject() && isWhole ? std::optional(std::move(record)) : std::nullopt;
    }
};

template <> struct Json<QString>
{
    static QJsonValue written(const QString &text) { return text; }
    static std::optional<QString> read(const QJsonValue &value)
    {
        return value.isString() ? std::optional(value.toString()) : std::nullopt;
    }
};

template <> struct Json<bool>
{
    static QJsonValue written(bool value) { return value; }
    static std::optional<bool> read(const QJsonValue &value)
    {
        return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
    }
};

/// A moment: milliseconds since 1970, UTC.
template <> struct Json<QDateTime>
{
    static QJsonValue written(const QDateTime &moment) { return moment.toMSecsSinceEpoch(); }
    static std::optional<QDateTime> read(const QJsonValue &value)
    {
        constexpr qint64 none = std::numeric_limits<qint64>::min();
        const auto moment = QDateTime::fromMSecsSinceEpoch(value.toInteger(none), Qt::UTC);
        return value.toInteger(none) != none && moment.isValid() ? std::optional(moment)
                                                                 : std::nullopt;
    }
};

/// A hash: hexadecimal digits.
template <> struct Json<QByteArray>
{
    static QJsonValue written(const QByteArray &hash) { return QString::fromLatin1(hash.toHex()); }
    static std::optional<QByteArray> read(const QJsonValue &value)
    {
        const QByteArray hash = QByteArray::fromHex(value.toString().toLatin1());
        const bool isHash =
            hash.size() == QCryptographicHash::hashLength(QCryptographicHash::Sha256);
        return isHash ? std::optional(hash) : std::nullopt;
    }
};

template <> struct Json<CredentialKind>
{
    static QJsonValue written(CredentialKind kind) { return kindKey(kind); }
    static auto read(const QJsonValue &value) { return kindFromKey(value.toString()); }
};

template <> struct Json<Role>
{
    static QJsonValue written(Role role) { return nameOf(role); }
    static std::optional<Role> read(const QJsonValue &value)
    {
        for (const Role role : { Role::Admin, Role::Viewer }) {
            if (value == nameOf(role))
                return role;
        }
        return std::nullopt;
    }
};

/// An optional value: null if there is none.
template <typename Value> struct Json<std::optional<Value>>
{
    static QJsonValue written(const std::optional<Value> &value)
    {
        return value ? Json<Value>::written(*value) : QJsonValue();
    }
    static std::optional<std::optional<Value>> read(const QJsonValue &value)
    {
        if (value.isNull())
            return std::optional<Value>();
        auto found = Json<Value>::read(value);
        return found ? std::optional(std::move(found)) : std::nullopt;
    }
};

template <typename Value> struct Json<QList<Value>>
{
    static QJsonValue written(const QList<Value> &list)
    {
        QJsonArray array;
        for (const Value &value : list)
            array.append(Json<Value>::written(value));
        return array;
    }
    static std::optional<QList<Value>> read(const QJsonValue &value)
    {
        if (!value.isArray())
            return std::nullopt;
        QList<Value> list;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &each : array) {
            auto found = Json<Value>::read(each);
            if (!found)
                return std::nullopt;
            list.append(std::move(*found));
        }
        return list;
    }
};

// ---- references between records

template <typename List> QStringList idsOf(const List &list)
{
    QStringList ids;
    for (const auto &each : list)
        ids.append(each.id);
    return ids;
}

bool isWhole(const AnyreachRecords &records)
{
    const QStringList known = idsOf(records.organizations);
    const auto isKnown = [&](const auto &each) { return known.contains(each.organization); };
    return std::all_of(records.members.begin(), records.members.end(), isKnown)
        && std::all_of(records.agents.begin(), records.agents.end(), isKnown)
        && std::any_of(records.members.begin(), records.members.end(), [&](const Member &member) {
               return member.user == records.homeUser
                   && member.organization == records.homeOrganization;
           });
}

bool isWhole(const AppcircleRecords &records)
{
    const QStringList known = idsOf(records.organizations);
    const auto isKnown = [&](const auto &each) { return known.contains(each.organization); };
    return !known.isEmpty() && !records.organizations.first().root
        && std::all_of(records.accessKeys.begin(), records.accessKeys.end(), isKnown)
        && std::all_of(records.apiKeys.begin(), records.apiKeys.end(), isKnown);
}

bool isWhole(const AnyformatRecords &records)
{
    return !records.organizations.isEmpty();
}

template <typename Records>
std::optional<Records> recordsFrom(const QJsonObject &object, QLatin1StringView service,
                                   const Records &samples)
{
    if (!object.contains(service))
        return samples;
    auto records = Json<Records>::read(object.value(service));
    return records && isWhole(*records) ? std::move(records) : std::nullopt;
}

} // namespace

QByteArray toJson(const State &state)
{
    return QJsonDocument(
               QJsonObject{ { u"format"_s, QString(formatName) },
                            { u"version"_s, format },
                            { u"anyreach"_s, Json<AnyreachRecords>::written(state.anyreach) },
                            { u"appcircle"_s, Json<AppcircleRecords>::written(state.appcircle) },
                            { u"anyformat"_s, Json<AnyformatRecords>::written(state.anyformat) } })
        .toJson();
}

Result<State, Unreadable> stateFrom(const QByteArray &json, const State &samples)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const int version = object.value("version"_L1).toInt();
    if (object.value("format"_L1) != formatName || version < format)
        return failure(Unreadable::Damaged);
    if (version > format)
        return failure(Unreadable::Newer);
    auto anyreach = recordsFrom(object, "anyreach"_L1, samples.anyreach);
    auto appcircle = recordsFrom(object, "appcircle"_L1, samples.appcircle);
    auto anyformat = recordsFrom(object, "anyformat"_L1, samples.anyformat);
    if (!anyreach || !appcircle || !anyformat)
        return failure(Unreadable::Damaged);
    return State{ std::move(*anyreach), std::move(*appcircle), std::move(*anyformat) };
}

} // namespace keyturn::sandbox
