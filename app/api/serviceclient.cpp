// SPDX-License-Identifier: MIT
#include "api/serviceclient.h"

#include "api/credentialcodec.h"
#include "api/errorcodec.h"
#include "api/jsonreading.h"
#include "api/paging.h"
#include "api/tokencodec.h"
#include "core/aside.h"

#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

#include <utility>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

using Kind = ApiError::Kind;

enum class Loss
{
    MayMatter, ///< the caller must know if the request may have been carried out
    IsNothing,
};

/// What is needed from a request to read its answer.
struct Sent
{
    HttpCall call;
    Endpoint endpoint;
    QString host;
    std::shared_ptr<const Secret> credential;
    Loss loss = Loss::MayMatter;
};

Sent makeSent(const HttpCall &call, const Endpoint &endpoint, const HttpClient &http,
              std::shared_ptr<const Secret> credential)
{
    Sent sent{ call, endpoint, http.hostText(), std::move(credential) };
    sent.call.body.clear(); // may contain a key, and is not needed to read the answer
    return sent;
}

std::shared_ptr<const Secret> keep(const Secret &credential)
{
    return std::make_shared<const Secret>(credential.clone());
}

HttpCall callOf(const Endpoint &endpoint, const QString &id = {})
{
    HttpCall call;
    call.verb = endpoint.verb;
    call.path = endpoint.path;
    call.path.replace("{id}"_L1, ServerUrl::encodedSegment(id));
    return call;
}

/// A server may quote what it was sent. The text that is shown and stored must not contain it. The
/// codec recognizes only credentials with a known prefix.
void hideIn(ApiError &error, const Secret &secret)
{
    // A shorter text occurs in other texts by chance.
    constexpr qsizetype shortest = 4;
    if (secret.size() < shortest)
        return;
    const QString value = QString::fromUtf8(secret.reveal());
    for (QString *text : { &error.serverText, &error.serverCode }) {
        text->replace(value, u"…"_s, Qt::CaseInsensitive);
        text->replace(QString::fromLatin1(QUrl::toPercentEncoding(value)), u"…"_s,
                      Qt::CaseInsensitive);
    }
}

/// Adds what HttpClient and the codec cannot know.
void completeError(ApiError &error, const Sent &sent)
{
    error.request = QString::fromLatin1(sent.call.verb) + u' ' + sent.call.path;
    error.host = sent.host;
    error.assumedAddress = sent.endpoint.assumed;
    if (sent.loss == Loss::IsNothing)
        error.outcomeUnknown = false;
    hideIn(error, *sent.credential);
}

void handOn(Reply *inner, Reply *outer)
{
    QObject::connect(outer, &Reply::cancelRequested, inner, &Reply::cancel);
    QObject::connect(inner, &Reply::waiting, outer, &Reply::waiting);
}

/// What an answer that is no success says.
std::optional<ApiError> errorIn(const Result<HttpAnswer, ApiError> &answer, const Sent &sent,
                                const ServiceProfile &profile)
{
    if (!answer)
        return answer.error();
    if (answer->status >= 300)
        return codec::readError(*answer, sent.call, profile, sent.endpoint);
    return {};
}

/// Settles `reply` with what has become of an answer with that status; 0: there was none.
template <typename T>
void settle(ApiReply<T> *reply, Result<T, ApiError> result, int status, const Sent &sent)
{
    if (!result && status != 0)
        result.error().httpStatus = status;
    if (!result)
        completeError(result.error(), sent);
    reply->settle(std::move(result));
}

/// Settles `reply` with the result of `read` for the body of a successful answer.
template <typename T, typename Read>
void settleWith(HttpReply *pending, ApiReply<T> *reply, const Sent &sent,
                const ServiceProfile &profile, Read read)
{
    handOn(pending, reply);
    QObject::connect(pending, &Reply::finished, reply, [=, &profile] {
        auto answer = pending->takeResult();
        const auto error = errorIn(answer, sent, profile);
        Result<T, ApiError> result =
            error ? Result<T, ApiError>(failure(*error)) : read(answer->body);
        if (answer)
            answer->body.fill('\0'); // nobody shares it; it may hold a new secret
        settle(reply, std::move(result), answer ? answer->status : 0, sent);
    });
}

/// The same for what may be long: such an answer is read by another thread, because the window
/// would stand still meanwhile. `read` gets the whole answer, and shares nothing that may change.
template <typename T, typename Read>
void settleAside(HttpReply *pending, ApiReply<T> *reply, const Sent &sent,
                 const ServiceProfile &profile, Read read)
{
    constexpr qsizetype shortBody = 64 * 1024;
    handOn(pending, reply);
    QObject::connect(pending, &Reply::finished, reply, [=, &profile] {
        auto answer = pending->takeResult();
        const int status = answer ? answer->status : 0;
        if (const auto error = errorIn(answer, sent, profile)) {
            settle(reply, Result<T, ApiError>(failure(*error)), status, sent);
            return;
        }
        if (answer->body.size() <= shortBody) {
            settle(reply, read(*answer), status, sent);
            return;
        }
        makeAside(
            reply, [read, answer = std::move(*answer)] { return read(answer); },
            [reply, status, sent](Result<T, ApiError> result) {
                settle(reply, std::move(result), status, sent);
            });
    });
}

constexpr int mostPages = 1000; // ten thousand keys, ten on a page

struct ListPage
{
    CredentialList list;
    paging::Signs signs;
};

Result<ListPage, ApiError> readListPage(const HttpAnswer &answer, const KindProfile &kind,
                                        const QUrl &address, qsizetype before,
                                        const Secret &signedInWith)
{
    const auto document = codec::parse(answer.body);
    if (!document)
        return failure(document.error());
    auto list = codec::readList(*document, kind, signedInWith);
    if (!list)
        return failure(list.error());
    const qsizetype count = before + list->rowCount();
    return ListPage{ std::move(*list), paging::signsOf(answer, *document, address, count) };
}

/// Adds the rows of a page. Returns false if the page has no new credential: a server that ignores
/// the query for the next page sends the first page again and again.
bool append(CredentialList &list, CredentialList page)
{
    if (list.rowCount() == 0) {
        list = std::move(page); // has no id twice
        return !list.items.empty();
    }
    const auto before = list.items.size();
    const int rowsBefore = int(list.rowCount());
    list.append(std::move(page.items));
    for (LeftOutRow &row : page.leftOut) {
        if (row.number > 0)
            row.number += rowsBefore;
        list.leaveOut(std::move(row));
    }
    return list.items.size() > before;
}

} // namespace

ServiceClient::ServiceClient(ServiceProfile profile, ServerUrl server, HttpClient::Limits limits,
                             QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_limits(limits)
    , m_http(std::move(server), nullptr)
{
    m_http.setLimits(limits);
}

ApiReply<CredentialList> *ServiceClient::list(const Caller &caller, CredentialKind kind)
{
    const Endpoint *endpoint = find(kind, Operation::List);
    if (!endpoint)
        return notOffered<CredentialList>(u"list"_s);
    auto *reply = new ApiReply<CredentialList>(this);
    readPage(callOf(*endpoint), { keep(caller.credential), headersOf(caller) },
             *m_profile.kind(kind), {}, reply);
    return reply;
}

void ServiceClient::readPage(HttpCall call, const Asking &asking, const KindProfile &kind,
                             ReadSoFar soFar, ApiReply<CredentialList> *reply)
{
    call.headers = asking.headers;
    const QUrl address = server().resolved(call.path, call.query);
    const qsizetype before = soFar.list.rowCount();
    auto *attempt = new ApiReply<ListPage>(reply);
    settleAside(m_http.send(call, *asking.credential), attempt,
                makeSent(call, *kind.endpoint(Operation::List), m_http, asking.credential),
                m_profile,
                [kind, address, before, credential = asking.credential](const HttpAnswer &answer) {
                    return readListPage(answer, kind, address, before, *credential);
                });
    handOn(attempt, reply);
    connect(attempt, &Reply::finished, reply, [=, this, &kind, soFar = std::move(soFar)]() mutable {
        auto read = attempt->takeResult();
        const bool isCanceled = !read && read.error().kind == Kind::Canceled;
        if (isCanceled || (!read && soFar.pages == 0)) {
            reply->settle(failure(read.error()));
            return;
        }
        const bool isNews = read && append(soFar.list, std::move(read->list));
        const bool isLast = read && !read->signs.saysMore;
        soFar.list.complete = isLast && soFar.list.leftOut.empty();
        const bool goesOn = isNews && !isLast && read->signs.next;
        if (goesOn && ++soFar.pages < mostPages) {
            call.query = *read->signs.next;
            readPage(std::move(call), asking, kind, std::move(soFar), reply);
            return;
        }
        reply->settle(std::move(soFar.list));
    });
}

ApiReply<CreatedCredential> *ServiceClient::create(const Caller &caller, CredentialKind kind,
                                                   const CredentialDraft &draft)
{
    const Endpoint *endpoint = find(kind, Operation::Create);
    if (!endpoint)
        return notOffered<CreatedCredential>(u"create"_s);
    const KindProfile *profile = m_profile.kind(kind);
    HttpCall call = callOf(*endpoint);
    call.body = codec::writeDraft(draft, *profile);
    return request<CreatedCredential>(caller, call, *endpoint,
                                      [profile, draft](const QByteArray &body) {
                                          auto created = codec::readCreated(body, *profile, draft);
                                          // The server says that it has made the credential; only
                                          // its secret is lost.
                                          if (!created)
                                              created.error().outcomeUnknown = true;
                                          return created;
                                      });
}

ApiReply<Credential> *ServiceClient::rename(const Caller &caller, CredentialKind kind,
                                            const Credential &credential, const QString &name)
{
    const Endpoint *endpoint = find(kind, Operation::Rename);
    if (!endpoint || credential.id.isEmpty())
        return notOffered<Credential>(u"rename"_s);
    const KindProfile *profile = m_profile.kind(kind);
    HttpCall call = callOf(*endpoint, credential.id);
    call.body = codec::writeName(name, *profile);
    Credential renamed = credential;
    renamed.name = name;
    return request<Credential>(caller, call, *endpoint, [profile, renamed](const QByteArray &body) {
        return codec::readRenamed(body, *profile, renamed);
    });
}

ApiReply<Done> *ServiceClient::remove(const Caller &caller, CredentialKind kind, const QString &id)
{
    const Endpoint *endpoint = find(kind, Operation::Delete);
    // Without an id the address would be that of the whole collection.
    if (!endpoint || id.isEmpty())
        return notOffered<Done>(u"delete"_s);
    return request<Done>(caller, callOf(*endpoint, id), *endpoint,
                         [](const QByteArray &) { return Done{}; });
}

ApiReply<Verification> *ServiceClient::probe(const Caller &caller)
{
    if (m_profile.probes.empty())
        return notOffered<Verification>(u"probe"_s);
    auto *reply = new ApiReply<Verification>(this);
    probeFrom(0, { keep(caller.credential), headersOf(caller) }, reply);
    return reply;
}

void ServiceClient::probeFrom(std::size_t index, const Asking &asking,
                              ApiReply<Verification> *reply)
{
    const Probe &probe = m_profile.probes[index];
    HttpCall call = callOf(probe.endpoint);
    call.query = QUrlQuery(probe.query);
    call.headers = asking.headers;
    auto *attempt = new ApiReply<Verification>(reply);
    settleWith(m_http.send(call, *asking.credential), attempt,
               makeSent(call, probe.endpoint, m_http, asking.credential), m_profile,
               codec::readVerification);
    handOn(attempt, reply);
    connect(attempt, &Reply::finished, reply, [=, this] {
        auto result = attempt->takeResult();
        const bool isAbsent = !result
            && (result.error().kind == Kind::NotFound
                || result.error().kind == Kind::MethodNotAllowed);
        if (isAbsent && index + 1 < m_profile.probes.size())
            probeFrom(index + 1, asking, reply);
        else
            reply->settle(std::move(result));
    });
}

ApiReply<OrganizationList> *ServiceClient::organizations(const Caller &caller)
{
    if (!m_profile.organizations)
        return notOffered<OrganizationList>(u"organizations"_s);
    const OrganizationsEndpoint &offer = *m_profile.organizations;
    return request<OrganizationList>(
        caller, callOf(offer.endpoint), offer.endpoint,
        [&offer](const QByteArray &body) { return codec::readOrganizations(body, offer); });
}

ApiReply<AccessToken> *ServiceClient::exchange(const Caller &caller, const ExchangeWish &wish,
                                               const QDateTime &now)
{
    const KindProfile *kind = caller.kind ? m_profile.kind(*caller.kind) : nullptr;
    if (!kind || !kind->exchange)
        return notOffered<AccessToken>(u"exchange"_s);
    if (!wish.authServer)
        return refused<AccessToken>(Kind::NameNotFound, u"no address of an exchange"_s);
    const Exchange &offer = *kind->exchange;
    const bool namesItsOwn = wish.organizationId.isEmpty() && offer.organizationRequired;
    HttpCall call = callOf(offer.endpoint);
    call.verb = "POST";
    call.contentType = "application/x-www-form-urlencoded";
    call.body = codec::writeForm({
        { offer.idField, wish.credentialId.toUtf8() },
        { offer.secretField, caller.credential.reveal().toByteArray() },
        { offer.scopeField, wish.scope.toUtf8() },
        { offer.organizationField,
          (namesItsOwn ? caller.organizationId : wish.organizationId).toUtf8() },
    });
    auto *reply = new ApiReply<AccessToken>(this);
    auto *http = new HttpClient(*wish.authServer, reply);
    http->setLimits(m_limits);
    Sent sent = makeSent(call, offer.endpoint, *http, keep(caller.credential));
    sent.loss = Loss::IsNothing;
    settleWith(http->send(call, Secret()), reply, sent, m_profile,
               [wish, now](const QByteArray &body) {
                   auto token = codec::readToken(body, now);
                   if (token) {
                       token->scope = wish.scope;
                       token->organizationId = wish.organizationId;
                   }
                   return token;
               });
    return reply;
}

ApiReply<ServiceHealth> *ServiceClient::health()
{
    if (!m_profile.health)
        return notOffered<ServiceHealth>(u"health"_s);
    const HealthEndpoint &offer = *m_profile.health;
    return request<ServiceHealth>(
        { Secret() }, callOf(offer.endpoint), offer.endpoint,
        [&offer](const QByteArray &body) { return codec::readHealth(body, offer); });
}

template <typename T, typename Read>
ApiReply<T> *ServiceClient::request(const Caller &caller, HttpCall call, const Endpoint &endpoint,
                                    Read read)
{
    call.headers = headersOf(caller);
    auto *reply = new ApiReply<T>(this);
    settleWith(m_http.send(call, caller.credential), reply,
               makeSent(call, endpoint, m_http, keep(caller.credential)), m_profile, read);
    return reply;
}

template <typename T> ApiReply<T> *ServiceClient::notOffered(const QString &operation)
{
    return refused<T>(Kind::MethodNotAllowed, operation);
}

template <typename T> ApiReply<T> *ServiceClient::refused(Kind kind, const QString &detail)
{
    auto *reply = new ApiReply<T>(this);
    ApiError error;
    error.kind = kind;
    error.host = m_http.hostText();
    error.detail = detail;
    reply->settle(failure(std::move(error)));
    return reply;
}

const Endpoint *ServiceClient::find(CredentialKind kind, Operation operation) const
{
    const KindProfile *profile = m_profile.kind(kind);
    return profile ? profile->endpoint(operation) : nullptr;
}

ServiceClient::Headers ServiceClient::headersOf(const Caller &caller) const
{
    const KindProfile *kind = caller.kind ? m_profile.kind(*caller.kind) : nullptr;
    if (!kind || kind->organizationHeader.isEmpty() || caller.organizationId.isEmpty())
        return {};
    return { { kind->organizationHeader, caller.organizationId.toUtf8() } };
}

} // namespace keyturn
