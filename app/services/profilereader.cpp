// SPDX-License-Identifier: MIT
#include "services/profilereader.h"

#include "core/displaytext.h"
#include "core/serverurl.h"
#include "services/snippetreader.h"

#include <QJsonArray>

#include <algorithm>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

using Need = CheckedObject::Need;

enum class HoldsId
{
    No,
    Yes
};

/// The verbs that are allowed for an operation. A list with the verb DELETE, for instance, would be
/// a mistake with grave results.
QStringList verbsFor(Operation operation)
{
    switch (operation) {
    case Operation::List:
        return { u"GET"_s, u"POST"_s };
    case Operation::Create:
        return { u"POST"_s, u"PUT"_s };
    case Operation::Rename:
        return { u"PATCH"_s, u"PUT"_s, u"POST"_s };
    case Operation::Delete:
        return { u"DELETE"_s, u"POST"_s };
    }
    return {};
}

bool namesOneCredential(Operation operation)
{
    return operation == Operation::Rename || operation == Operation::Delete;
}

/// Headers that a profile must not set.
bool isReservedHeader(const QString &header)
{
    static const QStringList reserved{
        u"accept"_s,
        u"accept-encoding"_s,
        u"authorization"_s,
        u"connection"_s,
        u"content-length"_s,
        u"content-type"_s,
        u"cookie"_s,
        u"expect"_s,
        u"host"_s,
        u"idempotency-key"_s,
        u"proxy-connection"_s,
        u"proxy-authorization"_s,
        u"te"_s,
        u"trailer"_s,
        u"transfer-encoding"_s,
        u"upgrade"_s,
        u"user-agent"_s,
        u"x-request-id"_s,
    };
    return reserved.contains(header.toLower());
}

QString readVariable(const CheckedObject &node, const QString &key)
{
    return node.text(
        key, Need::Optional, u"[A-Za-z_][A-Za-z0-9_]{0,63}"_s,
        QT_TRANSLATE_NOOP("ProfileText", "must be the name of an environment variable"));
}

QString readPath(const CheckedObject &node, HoldsId holdsId)
{
    const QString path = node.text(u"path"_s, Need::Required, u"[\\s\\S]*"_s, "");
    const QString objection = pathObjection(path);
    if (!objection.isEmpty())
        node.fault(u"path"_s, objection);
    if (path.count("{id}"_L1) != (holdsId == HoldsId::Yes ? 1 : 0))
        node.fault(u"path"_s,
                   holdsId == HoldsId::Yes ? ProfileText::tr("must hold \"{id}\" once")
                                           : ProfileText::tr("must not hold \"{id}\""));
    return path;
}

QString readAddress(const CheckedObject &root, const QString &key, Need need)
{
    const QString address = root.text(key, need, u"[\\s\\S]*"_s, "");
    if (address.isEmpty() && need == Need::Optional)
        return {};
    const auto url = ServerUrl::parse(address);
    if (url)
        return url->text();
    root.fault(key,
               ProfileText::tr("must be an https address without user name, query or fragment"));
    return {};
}

QUrl readPage(const CheckedObject &node)
{
    const QString page =
        node.text(u"page"_s, Need::Optional, u".{0,512}"_s,
                  QT_TRANSLATE_NOOP("ProfileText", "must be a text of at most 512 characters"));
    if (page.isEmpty())
        return {};
    // ServerUrl checks the address itself; a page may also have a query and a fragment.
    const auto behind =
        std::find_if(page.begin(), page.end(), [](QChar c) { return c == u'?' || c == u'#'; });
    const QString origin = page.first(behind - page.begin());
    const QUrl url(page, QUrl::StrictMode);
    if (ServerUrl::parse(origin) && url.isValid() && url.scheme() == "https"_L1)
        return url;
    node.fault(u"page"_s, ProfileText::tr("must be an https address"));
    return {};
}

Exchange readWay(const CheckedObject &node)
{
    Exchange way;
    way.endpoint = { "POST", readPath(node, HoldsId::No), node.flag(u"assumed"_s) };
    way.secretField = node.fieldName(u"secret"_s, Need::Required);
    way.idField = node.fieldName(u"id"_s, Need::Optional);
    way.scopeField = node.fieldName(u"scope"_s, Need::Optional);
    way.organizationField = node.fieldName(u"organization"_s, Need::Optional);
    way.organizationRequired = node.flag(u"organizationRequired"_s);
    return way;
}

void readAccessToken(const CheckedObject &node, Exchange &exchange)
{
    exchange.variable = readVariable(node, u"variable"_s);
    exchange.snippets = readSnippets(node, { .hasAuthAddress = true });
    if (!exchange.snippets.empty() && exchange.variable.isEmpty())
        node.fault(u"variable"_s, ProfileText::tr("is missing, and there are \"snippets\""));
}

std::optional<Exchange> readExchange(const CheckedObject &node)
{
    if (!node.has(u"exchange"_s))
        return std::nullopt;
    const CheckedObject exchange = node.child(u"exchange"_s, Need::Required);
    const QString used =
        exchange.text(u"use"_s, Need::Required, u"[A-Za-z0-9-]{1,32}"_s,
                      QT_TRANSLATE_NOOP("ProfileText", "must be the name of one of the \"ways\""));
    const CheckedObject ways = exchange.child(u"ways"_s, Need::Required);
    // All ways are checked, so that choosing another way later cannot fail.
    for (const QString &name : ways.keys())
        readWay(ways.child(name, Need::Required));
    if (!ways.has(used))
        exchange.fault(u"use"_s, ProfileText::tr("must be the name of one of the \"ways\""));
    Exchange result = readWay(ways.child(used, Need::Required));
    result.scope =
        exchange.text(u"scope"_s, Need::Optional, u"[ -~]{0,200}"_s,
                      QT_TRANSLATE_NOOP("ProfileText", "must be at most 200 ASCII characters"));
    readAccessToken(exchange.child(u"accessToken"_s, Need::Optional), result);
    return result;
}

Endpoint readEndpoint(const CheckedObject &node, Operation operation)
{
    Endpoint endpoint;
    const QStringList verbs = verbsFor(operation);
    endpoint.verb =
        node.text(u"verb"_s, Need::Required, verbs.join(u'|'),
                  { QT_TRANSLATE_NOOP("ProfileText", "must be one of %1"), verbs.join(", "_L1) })
            .toLatin1();
    endpoint.path = readPath(node, namesOneCredential(operation) ? HoldsId::Yes : HoldsId::No);
    endpoint.assumed = node.flag(u"assumed"_s);
    return endpoint;
}

std::map<Operation, Endpoint> readEndpoints(const CheckedObject &node)
{
    std::map<Operation, Endpoint> endpoints;
    for (const auto operation :
         { Operation::List, Operation::Create, Operation::Rename, Operation::Delete }) {
        const QString key = operationKey(operation);
        if (node.has(key))
            endpoints.emplace(operation, readEndpoint(node.child(key, Need::Required), operation));
    }
    return endpoints;
}

/// The names that services give to a key itself.
bool saysSecret(QString fieldName)
{
    static const QStringList names{ u"secret"_s,       u"password"_s,   u"token"_s,
                                    u"accesstoken"_s,  u"apikey"_s,     u"secretkey"_s,
                                    u"clientsecret"_s, u"privatekey"_s, u"secrettoken"_s };
    return names.contains(fieldName.remove(u'_').remove(u'-').toLower());
}

FieldNames readFields(const CheckedObject &node, const KindProfile &kind)
{
    const auto field = [&node](const QString &key, Need need) {
        return node.fieldName(key, need,
                              QT_TRANSLATE_NOOP("ProfileText", "must be the name of a JSON key"));
    };
    const Need listed = kind.endpoints.empty() ? Need::Optional : Need::Required;
    const Need created = kind.endpoint(Operation::Create) ? Need::Required : Need::Optional;
    const QString id = field(u"id"_s, listed);
    const QString secret = field(u"secret"_s, created);
    // An id is shown, copied, stored and a part of addresses.
    if (!id.isEmpty() && (id == secret || saysSecret(id)))
        node.fault(u"id"_s, ProfileText::tr("must not name the field of the key itself"));
    return { .id = id,
             .name = field(u"name"_s, listed),
             .createdAt = field(u"createdAt"_s, Need::Optional),
             .expiresAt = field(u"expiresAt"_s, Need::Optional),
             .secret = secret };
}

QList<int> readPresets(const CheckedObject &node)
{
    const QString key = u"presetDays"_s;
    const auto faulty = [&node, &key] {
        node.fault(key, ProfileText::tr("must be a list of different numbers of days, ascending"));
    };
    const QJsonValue value = node.value(key);
    if (!value.isArray() && !value.isUndefined())
        faulty();
    QList<int> presets;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items) {
        const int count = item.toInt(0); // toInt() also returns 0 for a fraction or a text
        if (count < 1 || count > CheckedObject::longestLifetime
            || (!presets.isEmpty() && count <= presets.last()))
            faulty();
        presets.append(count);
    }
    return presets;
}

ExpiryOffer readExpiry(const CheckedObject &node)
{
    ExpiryOffer offer;
    node.text(
        u"unit"_s, Need::Optional, u"ms"_s,
        QT_TRANSLATE_NOOP("ProfileText", "must be \"ms\": moments are sent as epoch milliseconds"));
    offer.presetDays = readPresets(node);
    offer.defaultDays = node.days(u"defaultDays"_s).value_or(offer.defaultDays);
    offer.never = node.flag(u"never"_s, offer.never);
    offer.customDate = node.flag(u"customDate"_s, offer.customDate);
    offer.maximumDays = node.days(u"maximumDays"_s);
    if (!offer.presetDays.isEmpty() && !offer.presetDays.contains(offer.defaultDays))
        node.fault(u"defaultDays"_s, ProfileText::tr("must be one of \"presetDays\""));
    const auto beyond = [&offer](int preset) { return preset > *offer.maximumDays; };
    if (offer.maximumDays
        && std::any_of(offer.presetDays.cbegin(), offer.presetDays.cend(), beyond))
        node.fault(u"maximumDays"_s,
                   ProfileText::tr("must not be less than one of \"presetDays\""));
    return offer;
}

KindProfile readKind(const CheckedObject &node, CredentialKind kind)
{
    KindProfile profile;
    profile.kind = kind;
    profile.prefix =
        node.text(u"prefix"_s, Need::Optional, u"[!-~]{0,16}"_s,
                  QT_TRANSLATE_NOOP("ProfileText", "must be at most 16 visible ASCII characters"));
    profile.idEnd =
        node.text(u"idEnd"_s, Need::Optional, u"[!-~]{0,4}"_s,
                  QT_TRANSLATE_NOOP("ProfileText", "must be at most 4 visible ASCII characters"));
    profile.idShown = node.number(u"idShown"_s, 64,
                                  QT_TRANSLATE_NOOP("ProfileText", "must be a number from 1 to 64"))
                          .value_or(0);
    // A token as defined by RFC 9110; other characters could end the header and begin another.
    const QString header =
        node.text(u"organizationHeader"_s, Need::Optional, u"[A-Za-z0-9!#$%&'*+.^_`|~-]{0,64}"_s,
                  QT_TRANSLATE_NOOP("ProfileText", "must be the name of an HTTP header"));
    if (isReservedHeader(header))
        node.fault(u"organizationHeader"_s,
                   ProfileText::tr("must not be a header that Keyturn sets itself"));
    profile.organizationHeader = header.toLatin1();
    profile.endpoints = readEndpoints(node.child(u"endpoints"_s, Need::Optional));
    profile.fields = readFields(
        node.child(u"fields"_s, profile.endpoints.empty() ? Need::Optional : Need::Required),
        profile);
    profile.expiry = readExpiry(node.child(u"expiry"_s, Need::Optional));
    if (node.has(u"expiry"_s) && !profile.takesEnd())
        node.fault(u"expiry"_s,
                   ProfileText::tr("needs the field \"expiresAt\" among the \"fields\""));
    profile.page = readPage(node);
    profile.pagePlace = node.text(
        u"pagePlace"_s, Need::Optional, u"\\P{C}{0,100}"_s,
        QT_TRANSLATE_NOOP("ProfileText", "must be a text of at most 100 visible characters"));
    profile.exchange = readExchange(node);
    profile.onlyOne = node.flag(u"onlyOne"_s);
    profile.variable = readVariable(node, u"variable"_s);
    profile.organizationVariable = readVariable(node, u"organizationVariable"_s);
    profile.snippets = readSnippets(node,
                                    { .hasOrganization = !profile.organizationVariable.isEmpty(),
                                      .hasOrganizationHeader = !header.isEmpty(),
                                      .hasAuthAddress = profile.exchange.has_value() });
    if (!profile.snippets.empty() && profile.variable.isEmpty())
        node.fault(u"variable"_s, ProfileText::tr("is missing, and there are \"snippets\""));
    return profile;
}

std::vector<Probe> readProbes(const CheckedObject &root)
{
    std::vector<Probe> probes;
    for (const CheckedObject &node : root.items(u"probes"_s)) {
        Probe probe;
        probe.endpoint.verb =
            node.text(u"verb"_s, Need::Required, u"GET"_s,
                      QT_TRANSLATE_NOOP("ProfileText",
                                        "must be GET, because a check must not change anything"))
                .toLatin1();
        probe.endpoint.path = readPath(node, HoldsId::No);
        probe.endpoint.assumed = node.flag(u"assumed"_s);
        probe.query = node.text(
            u"query"_s, Need::Optional, u"(?:[A-Za-z0-9._~-]+=[A-Za-z0-9._~-]*(?:&(?!$)|$)){0,8}"_s,
            QT_TRANSLATE_NOOP("ProfileText", "must be a query such as \"limit=1\""));
        probes.push_back(std::move(probe));
    }
    return probes;
}

std::map<int, StatusMeaning> readMeanings(const CheckedObject &root)
{
    static const std::map<QString, StatusMeaning> meanings{
        { u"not-accepted"_s, StatusMeaning::NotAccepted },
        { u"not-allowed"_s, StatusMeaning::NotAllowed },
        { u"refused"_s, StatusMeaning::Refused },
    };
    const CheckedObject node = root.child(u"statusMeanings"_s, Need::Optional);
    std::map<int, StatusMeaning> result;
    for (const QString &status : node.keys()) {
        const int number = status.toInt();
        if (status.size() != 3 || number < 400 || number > 499) {
            node.fault(status, ProfileText::tr("must be a status from 400 to 499"));
            continue;
        }
        const QString meaning = node.text(
            status, Need::Required, u"not-accepted|not-allowed|refused"_s,
            QT_TRANSLATE_NOOP("ProfileText", "must be one of not-accepted, not-allowed, refused"));
        if (const auto found = meanings.find(meaning); found != meanings.end())
            result.emplace(number, found->second);
    }
    return result;
}

std::optional<OrganizationsEndpoint> readOrganizations(const CheckedObject &root)
{
    if (!root.has(u"organizations"_s))
        return std::nullopt;
    const CheckedObject node = root.child(u"organizations"_s, Need::Required);
    OrganizationsEndpoint result;
    result.endpoint = { "GET", readPath(node, HoldsId::No), node.flag(u"assumed"_s) };
    result.listField = node.fieldName(u"list"_s, Need::Optional);
    result.idField = node.fieldName(u"id"_s, Need::Required);
    result.nameField = node.fieldName(u"name"_s, Need::Required);
    result.parentField = node.fieldName(u"parent"_s, Need::Optional);
    return result;
}

std::optional<HealthEndpoint> readHealth(const CheckedObject &root)
{
    if (!root.has(u"health"_s))
        return std::nullopt;
    const CheckedObject node = root.child(u"health"_s, Need::Required);
    return HealthEndpoint{ { "GET", readPath(node, HoldsId::No), node.flag(u"assumed"_s) },
                           node.fieldName(u"field"_s, Need::Required),
                           node.fieldName(u"value"_s, Need::Required) };
}

ServiceProfile readProfile(const CheckedObject &root)
{
    ServiceProfile profile;
    profile.id = root.text(
        u"id"_s, Need::Required, u"[a-z0-9][a-z0-9-]{0,31}"_s,
        QT_TRANSLATE_NOOP("ProfileText", "must be at most 32 small letters, digits and hyphens"));
    profile.name =
        root.text(u"name"_s, Need::Required, u"\\S(.{0,62}\\S)?"_s,
                  QT_TRANSLATE_NOOP("ProfileText", "must be a text of at most 64 characters"));
    if (DisplayText(profile.name).isSuspicious())
        root.fault(u"name"_s, ProfileText::tr("must not hold invisible characters"));
    const QJsonValue position = root.value(u"position"_s);
    profile.position = position.toInt(position.isUndefined() ? profile.position : -1);
    if (profile.position < 0 || profile.position > 1000)
        root.fault(u"position"_s, ProfileText::tr("must be a number from 0 to 1000"));
    profile.address = readAddress(root, u"address"_s, Need::Required);
    profile.authAddress = readAddress(root, u"authAddress"_s, Need::Optional);
    profile.organizationMissingText =
        root.text(u"organizationMissingText"_s, Need::Optional, u".{0,200}"_s,
                  QT_TRANSLATE_NOOP("ProfileText", "must be a text of at most 200 characters"));

    const CheckedObject kinds = root.child(u"kinds"_s, Need::Required);
    for (const auto kind :
         { CredentialKind::ApiKey, CredentialKind::Token, CredentialKind::PersonalAccessKey }) {
        if (kinds.has(kindKey(kind)))
            profile.kinds.push_back(readKind(kinds.child(kindKey(kind), Need::Required), kind));
    }
    if (profile.kinds.empty())
        root.fault(u"kinds"_s,
                   ProfileText::tr("must hold \"api-key\", \"token\" or \"personal-access-key\""));
    profile.probes = readProbes(root);
    profile.statusMeanings = readMeanings(root);
    profile.organizations = readOrganizations(root);
    profile.health = readHealth(root);
    for (const KindProfile &kind : profile.kinds) {
        if (kind.exchange && profile.authAddress.isEmpty())
            root.fault(u"authAddress"_s,
                       ProfileText::tr("is missing, and a kind has an \"exchange\""));
    }
    return profile;
}

} // namespace

Result<ServiceProfile, ProfileFault> ProfileReader::read(const QJsonObject &profile,
                                                         CheckedObject::Patterns patterns)
{
    std::optional<ProfileFault> fault;
    ServiceProfile result = readProfile(CheckedObject(profile, {}, fault, patterns));
    if (fault)
        return failure(*std::move(fault));
    return result;
}

bool ProfileReader::isServiceId(const QString &id)
{
    return CheckedObject::matches(u"[a-z0-9][a-z0-9-]{0,31}"_s, id);
}

} // namespace keyturn
