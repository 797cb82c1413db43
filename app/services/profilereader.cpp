// SPDX-License-Identifier: MIT
#include "services/profilereader.h"

#include "core/displaytext.h"
#include "core/serverurl.h"
#include "services/snippettext.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace keyturn {

namespace {

using namespace Qt::StringLiterals;

constexpr int longestLifetime = 36500; // a hundred years of days

bool matches(const QString &pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// What an operation may be asked with. A list that deletes would be a costly slip of the pen.
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

/// Headers whose value is never the profile's business.
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

/// The reason why `path` cannot be part of an address, or nothing. RFC 3986 pchar without percent
/// signs: what is data in a path is encoded when it is put in.
QString pathObjection(const QString &path)
{
    if (!path.startsWith(u'/'))
        return u"must begin with \"/\""_s;
    if (path.contains("//"_L1))
        return u"must not hold \"//\""_s;
    if (path.contains(".."_L1) || path.contains("/./"_L1) || path.endsWith("/."_L1))
        return u"must not hold the segments \".\" or \"..\""_s;
    if (path.contains(u'?') || path.contains(u'#'))
        return u"must not hold \"?\" or \"#\""_s;
    QString literal = path;
    literal.remove("{id}"_L1);
    if (path.size() > 512 || !matches(u"[A-Za-z0-9._~!$&'()*+,;=:@/-]*"_s, literal))
        return u"must be at most 512 letters, digits and the signs of a path"_s;
    return {};
}

} // namespace

Result<ServiceProfile, ProfileFault> ProfileReader::read(const QJsonObject &profile)
{
    ProfileReader reader;
    ServiceProfile result = reader.readProfile({ profile, {} });
    if (reader.m_fault)
        return failure(*std::move(reader.m_fault));
    return result;
}

bool ProfileReader::isServiceId(const QString &id)
{
    return matches(u"[a-z0-9][a-z0-9-]{0,31}"_s, id);
}

ServiceProfile ProfileReader::readProfile(const Node &root)
{
    ServiceProfile profile;
    profile.id = text(root, u"id"_s, Need::Required, u"[a-z0-9][a-z0-9-]{0,31}"_s,
                      u"must be at most 32 small letters, digits and hyphens"_s);
    profile.name = text(root, u"name"_s, Need::Required, u"\\S(.{0,62}\\S)?"_s,
                        u"must be a text of at most 64 characters"_s);
    if (DisplayText(profile.name).isSuspicious())
        fault(root, u"name"_s, u"must not hold invisible characters"_s);
    const QJsonValue position = root.object.value(u"position"_s);
    profile.position = position.toInt(position.isUndefined() ? profile.position : -1);
    if (profile.position < 0 || profile.position > 1000)
        fault(root, u"position"_s, u"must be a number from 0 to 1000"_s);
    profile.address = readAddress(root, u"address"_s, Need::Required);
    profile.authAddress = readAddress(root, u"authAddress"_s, Need::Optional);
    profile.organizationMissingText =
        text(root, u"organizationMissingText"_s, Need::Optional, u".{0,200}"_s,
             u"must be a text of at most 200 characters"_s);

    const Node kinds = child(root, u"kinds"_s, Need::Required);
    for (const auto kind :
         { CredentialKind::ApiKey, CredentialKind::Token, CredentialKind::PersonalAccessKey }) {
        if (kinds.object.contains(kindKey(kind)))
            profile.kinds.push_back(readKind(child(kinds, kindKey(kind), Need::Required), kind));
    }
    if (profile.kinds.empty())
        fault(root, u"kinds"_s, u"must hold \"api-key\", \"token\" or \"personal-access-key\""_s);
    profile.probes = readProbes(root);
    profile.statusMeanings = readMeanings(root);
    profile.organizations = readOrganizations(root);
    profile.health = readHealth(root);
    for (const KindProfile &kind : profile.kinds) {
        if (kind.exchange && profile.authAddress.isEmpty())
            fault(root, u"authAddress"_s, u"is missing, and a kind has an \"exchange\""_s);
    }
    return profile;
}

QString ProfileReader::readAddress(const Node &root, const QString &key, Need need)
{
    const QString address = text(root, key, need, u"[\\s\\S]*"_s, {});
    if (address.isEmpty() && need == Need::Optional)
        return {};
    const auto url = ServerUrl::parse(address);
    if (url)
        return url->text();
    fault(root, key, u"must be an https address without user name, query or fragment"_s);
    return {};
}

KindProfile ProfileReader::readKind(const Node &node, CredentialKind kind)
{
    KindProfile profile;
    profile.kind = kind;
    profile.prefix = text(node, u"prefix"_s, Need::Optional, u"[!-~]{0,16}"_s,
                          u"must be at most 16 visible ASCII characters"_s);
    profile.idEnd = text(node, u"idEnd"_s, Need::Optional, u"[!-~]{0,4}"_s,
                         u"must be at most 4 visible ASCII characters"_s);
    // A token as RFC 9110 defines it; anything else could end one header and begin another.
    const QString header =
        text(node, u"organizationHeader"_s, Need::Optional, u"[A-Za-z0-9!#$%&'*+.^_`|~-]{0,64}"_s,
             u"must be the name of an HTTP header"_s);
    if (isReservedHeader(header))
        fault(node, u"organizationHeader"_s, u"must not be a header that Keyturn sets itself"_s);
    profile.organizationHeader = header.toLatin1();
    profile.endpoints = readEndpoints(child(node, u"endpoints"_s, Need::Optional));
    profile.fields = readFields(
        child(node, u"fields"_s, profile.endpoints.empty() ? Need::Optional : Need::Required),
        profile);
    profile.expiry = readExpiry(child(node, u"expiry"_s, Need::Optional));
    profile.page = readPage(node);
    profile.exchange = readExchange(node);
    profile.onlyOne = flag(node, u"onlyOne"_s, false);
    profile.variable = readVariable(node, u"variable"_s);
    profile.organizationVariable = readVariable(node, u"organizationVariable"_s);
    profile.snippets = readSnippets(node,
                                    { .hasOrganization = !profile.organizationVariable.isEmpty(),
                                      .hasOrganizationHeader = !header.isEmpty(),
                                      .hasAuthAddress = profile.exchange.has_value() });
    if (!profile.snippets.empty() && profile.variable.isEmpty())
        fault(node, u"variable"_s, u"is missing, and there are \"snippets\""_s);
    return profile;
}

QString ProfileReader::readVariable(const Node &node, const QString &key)
{
    return text(node, key, Need::Optional, u"[A-Za-z_][A-Za-z0-9_]{0,63}"_s,
                u"must be the name of an environment variable"_s);
}

std::optional<Exchange> ProfileReader::readExchange(const Node &node)
{
    if (!node.object.contains(u"exchange"_s))
        return std::nullopt;
    const Node exchange = child(node, u"exchange"_s, Need::Required);
    const QString used = text(exchange, u"use"_s, Need::Required, u"[A-Za-z0-9-]{1,32}"_s,
                              u"must be the name of one of the \"ways\""_s);
    const Node ways = child(exchange, u"ways"_s, Need::Required);
    // Every way is checked, so that choosing another one cannot fail later.
    for (const QString &name : ways.object.keys())
        readWay(child(ways, name, Need::Required));
    if (!ways.object.contains(used))
        fault(exchange, u"use"_s, u"must be the name of one of the \"ways\""_s);
    Exchange result = readWay(child(ways, used, Need::Required));
    result.scope = text(exchange, u"scope"_s, Need::Optional, u"[ -~]{0,200}"_s,
                        u"must be at most 200 ASCII characters"_s);
    readAccessToken(child(exchange, u"accessToken"_s, Need::Optional), result);
    return result;
}

void ProfileReader::readAccessToken(const Node &node, Exchange &exchange)
{
    exchange.variable = readVariable(node, u"variable"_s);
    exchange.snippets = readSnippets(node, { .hasAuthAddress = true });
    if (!exchange.snippets.empty() && exchange.variable.isEmpty())
        fault(node, u"variable"_s, u"is missing, and there are \"snippets\""_s);
}

Exchange ProfileReader::readWay(const Node &node)
{
    Exchange way;
    way.endpoint = { "POST", readPath(node, false), flag(node, u"assumed"_s, false) };
    way.secretField = fieldName(node, u"secret"_s, Need::Required);
    way.idField = fieldName(node, u"id"_s, Need::Optional);
    way.scopeField = fieldName(node, u"scope"_s, Need::Optional);
    way.organizationField = fieldName(node, u"organization"_s, Need::Optional);
    way.organizationRequired = flag(node, u"organizationRequired"_s, false);
    return way;
}

std::vector<SnippetTemplate> ProfileReader::readSnippets(const Node &node,
                                                         const SnippetContext &context)
{
    const QString key = u"snippets"_s;
    const QJsonValue value = node.object.value(key);
    if (!value.isArray() && !value.isUndefined())
        fault(node, key, u"must be a list"_s);
    std::vector<SnippetTemplate> snippets;
    const QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < items.size(); ++i)
        snippets.push_back(readSnippet(
            { items.at(i).toObject(), node.path + QStringList{ key, QString::number(i) } },
            context));
    return snippets;
}

SnippetTemplate ProfileReader::readSnippet(const Node &node, const SnippetContext &context)
{
    static const std::map<QString, SnippetLanguage> languages{
        { u"env"_s, SnippetLanguage::Env },       { u"go"_s, SnippetLanguage::Go },
        { u"java"_s, SnippetLanguage::Java },     { u"javascript"_s, SnippetLanguage::JavaScript },
        { u"json"_s, SnippetLanguage::Json },     { u"powershell"_s, SnippetLanguage::PowerShell },
        { u"python"_s, SnippetLanguage::Python }, { u"rust"_s, SnippetLanguage::Rust },
        { u"shell"_s, SnippetLanguage::Shell },
    };
    QStringList names;
    for (const auto &[name, language] : languages)
        names.append(name);
    SnippetTemplate snippet;
    snippet.name = text(node, u"name"_s, Need::Required, u"\\S(.{0,30}\\S)?"_s,
                        u"must be a text of at most 32 characters"_s);
    const QString language = text(node, u"language"_s, Need::Required, names.join(u'|'),
                                  u"must be one of "_s + names.join(", "_L1));
    if (const auto found = languages.find(language); found != languages.end())
        snippet.language = found->second;
    const QJsonArray lines = node.object.value(u"lines"_s).toArray();
    QStringList texts;
    for (const QJsonValue &line : lines) {
        if (!line.isString() || line.toString().contains(u'\n'))
            fault(node, u"lines"_s, u"must be a list of lines"_s);
        texts.append(line.toString());
    }
    if (texts.isEmpty())
        fault(node, u"lines"_s, u"must be a list of lines"_s);
    snippet.text = texts.join(u'\n');
    checkSnippet(node, snippet, context);
    return snippet;
}

void ProfileReader::checkSnippet(const Node &node, const SnippetTemplate &snippet,
                                 const SnippetContext &context)
{
    const QString key = u"lines"_s;
    const auto pieces = snippetPieces(snippet.text);
    if (!pieces)
        return fault(node, key, pieces.error());
    for (const SnippetPiece &piece : *pieces) {
        const QString objection = snippetObjection(piece, snippet.language, context);
        if (!objection.isEmpty())
            fault(node, key, objection);
    }
}

QString ProfileReader::snippetObjection(const SnippetPiece &piece, SnippetLanguage language,
                                        const SnippetContext &context)
{
    switch (piece.placeholder) {
    case SnippetPlaceholder::None:
    case SnippetPlaceholder::Variable:
    case SnippetPlaceholder::Value:
    case SnippetPlaceholder::Id:
        return {};
    case SnippetPlaceholder::Secret:
    case SnippetPlaceholder::Bearer:
    case SnippetPlaceholder::Authorization:
        if (language == SnippetLanguage::Env)
            return u"must set {{value}}: the language env reads no variables"_s;
        return {};
    case SnippetPlaceholder::OrganizationHeader:
        if (!context.hasOrganizationHeader)
            return u"must not name {{organizationHeader}} without an \"organizationHeader\""_s;
        [[fallthrough]];
    case SnippetPlaceholder::Organization:
        if (!context.hasOrganization)
            return u"must not name an organization without an \"organizationVariable\""_s;
        if (language == SnippetLanguage::Env)
            return u"must not name an organization: the language env reads no variables"_s;
        return {};
    case SnippetPlaceholder::AuthUrl:
        if (!context.hasAuthAddress)
            return u"must not name {{authUrl:…}} without an \"exchange\""_s;
        [[fallthrough]];
    case SnippetPlaceholder::Url: {
        const QString objection = pathObjection(piece.text);
        return objection.isEmpty() ? QString() : u"holds a path that "_s + objection;
    }
    }
    return {};
}

std::map<int, StatusMeaning> ProfileReader::readMeanings(const Node &root)
{
    static const std::map<QString, StatusMeaning> meanings{
        { u"not-accepted"_s, StatusMeaning::NotAccepted },
        { u"not-allowed"_s, StatusMeaning::NotAllowed },
        { u"refused"_s, StatusMeaning::Refused },
    };
    const Node node = child(root, u"statusMeanings"_s, Need::Optional);
    std::map<int, StatusMeaning> result;
    for (const QString &status : node.object.keys()) {
        if (!matches(u"4[0-9][0-9]"_s, status)) {
            fault(node, status, u"must be a status from 400 to 499"_s);
            continue;
        }
        const QString meaning =
            text(node, status, Need::Required, u"not-accepted|not-allowed|refused"_s,
                 u"must be one of not-accepted, not-allowed, refused"_s);
        if (const auto found = meanings.find(meaning); found != meanings.end())
            result.emplace(status.toInt(), found->second);
    }
    return result;
}

std::optional<OrganizationsEndpoint> ProfileReader::readOrganizations(const Node &root)
{
    if (!root.object.contains(u"organizations"_s))
        return std::nullopt;
    const Node node = child(root, u"organizations"_s, Need::Required);
    OrganizationsEndpoint result;
    result.endpoint = { "GET", readPath(node, false), flag(node, u"assumed"_s, false) };
    result.listField = fieldName(node, u"list"_s, Need::Optional);
    result.idField = fieldName(node, u"id"_s, Need::Required);
    result.nameField = fieldName(node, u"name"_s, Need::Required);
    result.parentField = fieldName(node, u"parent"_s, Need::Optional);
    return result;
}

std::optional<HealthEndpoint> ProfileReader::readHealth(const Node &root)
{
    if (!root.object.contains(u"health"_s))
        return std::nullopt;
    const Node node = child(root, u"health"_s, Need::Required);
    return HealthEndpoint{ { "GET", readPath(node, false), flag(node, u"assumed"_s, false) },
                           fieldName(node, u"field"_s, Need::Required),
                           fieldName(node, u"value"_s, Need::Required) };
}

QString ProfileReader::fieldName(const Node &node, const QString &key, Need need)
{
    return text(node, key, need, need == Need::Required ? u".{1,64}"_s : u".{0,64}"_s,
                u"must be the name of a field"_s);
}

std::map<Operation, Endpoint> ProfileReader::readEndpoints(const Node &node)
{
    std::map<Operation, Endpoint> endpoints;
    for (const auto operation :
         { Operation::List, Operation::Create, Operation::Rename, Operation::Delete }) {
        const QString key = operationKey(operation);
        if (node.object.contains(key))
            endpoints.emplace(operation, readEndpoint(child(node, key, Need::Required), operation));
    }
    return endpoints;
}

Endpoint ProfileReader::readEndpoint(const Node &node, Operation operation)
{
    Endpoint endpoint;
    const QStringList verbs = verbsFor(operation);
    endpoint.verb = text(node, u"verb"_s, Need::Required, verbs.join(u'|'),
                         u"must be one of "_s + verbs.join(", "_L1))
                        .toLatin1();
    endpoint.path = readPath(node, namesOneCredential(operation));
    endpoint.assumed = flag(node, u"assumed"_s, false);
    return endpoint;
}

QString ProfileReader::readPath(const Node &node, bool holdsId)
{
    const QString path = text(node, u"path"_s, Need::Required, u"[\\s\\S]*"_s, {});
    const QString objection = pathObjection(path);
    if (!objection.isEmpty())
        fault(node, u"path"_s, objection);
    if (path.count("{id}"_L1) != (holdsId ? 1 : 0))
        fault(node, u"path"_s,
              holdsId ? u"must hold \"{id}\" once"_s : u"must not hold \"{id}\""_s);
    return path;
}

FieldNames ProfileReader::readFields(const Node &node, const KindProfile &kind)
{
    const auto field = [this, &node](const QString &key, Need need) {
        return text(node, key, need, need == Need::Required ? u".{1,64}"_s : u".{0,64}"_s,
                    u"must be the name of a JSON key"_s);
    };
    const Need listed = kind.endpoints.empty() ? Need::Optional : Need::Required;
    const Need created = kind.endpoint(Operation::Create) ? Need::Required : Need::Optional;
    return { .id = field(u"id"_s, listed),
             .name = field(u"name"_s, listed),
             .createdAt = field(u"createdAt"_s, Need::Optional),
             .expiresAt = field(u"expiresAt"_s, Need::Optional),
             .secret = field(u"secret"_s, created) };
}

ExpiryOffer ProfileReader::readExpiry(const Node &node)
{
    ExpiryOffer offer;
    text(node, u"unit"_s, Need::Optional, u"ms"_s,
         u"must be \"ms\": moments are sent as epoch milliseconds"_s);
    offer.presetDays = readPresets(node);
    offer.defaultDays = days(node, u"defaultDays"_s).value_or(offer.defaultDays);
    offer.never = flag(node, u"never"_s, offer.never);
    offer.customDate = flag(node, u"customDate"_s, offer.customDate);
    offer.maximumDays = days(node, u"maximumDays"_s);
    if (!offer.presetDays.isEmpty() && !offer.presetDays.contains(offer.defaultDays))
        fault(node, u"defaultDays"_s, u"must be one of \"presetDays\""_s);
    const auto beyond = [&offer](int preset) { return preset > *offer.maximumDays; };
    if (offer.maximumDays
        && std::any_of(offer.presetDays.cbegin(), offer.presetDays.cend(), beyond))
        fault(node, u"maximumDays"_s, u"must not be less than one of \"presetDays\""_s);
    return offer;
}

QList<int> ProfileReader::readPresets(const Node &node)
{
    const QString key = u"presetDays"_s;
    const QString expectation = u"must be a list of different numbers of days, ascending"_s;
    const QJsonValue value = node.object.value(key);
    if (!value.isArray() && !value.isUndefined())
        fault(node, key, expectation);
    QList<int> presets;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items) {
        const int count = item.toInt(0); // 0 as well for a fraction or a text
        if (count < 1 || count > longestLifetime || (!presets.isEmpty() && count <= presets.last()))
            fault(node, key, expectation);
        presets.append(count);
    }
    return presets;
}

std::vector<Probe> ProfileReader::readProbes(const Node &root)
{
    const QString key = u"probes"_s;
    const QJsonValue value = root.object.value(key);
    if (!value.isArray() && !value.isUndefined())
        fault(root, key, u"must be a list"_s);
    std::vector<Probe> probes;
    const QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Node node{ items.at(i).toObject(), { key, QString::number(i) } };
        Probe probe;
        probe.endpoint.verb = text(node, u"verb"_s, Need::Required, u"GET"_s,
                                   u"must be GET, because a check must not change anything"_s)
                                  .toLatin1();
        probe.endpoint.path = readPath(node, false);
        probe.endpoint.assumed = flag(node, u"assumed"_s, false);
        probe.query = text(node, u"query"_s, Need::Optional,
                           u"(?:[A-Za-z0-9._~-]+=[A-Za-z0-9._~-]*(?:&(?!$)|$)){0,8}"_s,
                           u"must be a query such as \"limit=1\""_s);
        probes.push_back(std::move(probe));
    }
    return probes;
}

QUrl ProfileReader::readPage(const Node &node)
{
    const QString page = text(node, u"page"_s, Need::Optional, u".{0,512}"_s,
                              u"must be a text of at most 512 characters"_s);
    if (page.isEmpty())
        return {};
    // ServerUrl knows every trick; a page may have a query or fragment besides.
    static const QRegularExpression behind(u"[?#].*"_s);
    QString origin = page;
    origin.remove(behind);
    const QUrl url(page, QUrl::StrictMode);
    if (ServerUrl::parse(origin) && url.isValid() && url.scheme() == "https"_L1)
        return url;
    fault(node, u"page"_s, u"must be an https address"_s);
    return {};
}

ProfileReader::Node ProfileReader::child(const Node &node, const QString &key, Need need)
{
    const QJsonValue value = node.object.value(key);
    if (value.isUndefined() && need == Need::Required)
        fault(node, key, u"is missing"_s);
    else if (!value.isObject() && !value.isUndefined())
        fault(node, key, u"must be an object"_s);
    return { value.toObject(), node.path + QStringList(key) };
}

QString ProfileReader::text(const Node &node, const QString &key, Need need, const QString &pattern,
                            const QString &expectation)
{
    const QJsonValue value = node.object.value(key);
    if (value.isUndefined()) {
        if (need == Need::Required)
            fault(node, key, u"is missing"_s);
        return {};
    }
    if (!value.isString())
        fault(node, key, u"must be a text"_s);
    else if (!matches(pattern, value.toString()))
        fault(node, key, expectation);
    return value.toString();
}

bool ProfileReader::flag(const Node &node, const QString &key, bool fallback)
{
    const QJsonValue value = node.object.value(key);
    if (!value.isBool() && !value.isUndefined())
        fault(node, key, u"must be true or false"_s);
    return value.toBool(fallback);
}

std::optional<int> ProfileReader::days(const Node &node, const QString &key)
{
    const QJsonValue value = node.object.value(key);
    if (value.isUndefined())
        return std::nullopt;
    const int count = value.toInt(0);
    if (count < 1 || count > longestLifetime)
        fault(node, key, u"must be a number of days from 1 to %1"_s.arg(longestLifetime));
    return count;
}

void ProfileReader::fault(const Node &node, const QString &key, const QString &reason)
{
    if (m_fault)
        return;
    const QStringList path = node.path + QStringList(key);
    m_fault = ProfileFault{ path, u"\"%1\" %2."_s.arg(path.join(u'.'), reason) };
}

} // namespace keyturn
