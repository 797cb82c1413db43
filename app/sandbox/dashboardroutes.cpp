// SPDX-License-Identifier: MIT
#include "sandbox/dashboardroutes.h"

#include "sandbox/mint.h"

#include <QUrl>

namespace keyturn::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype formTokenDigits = 64;
constexpr QLatin1StringView indexPath("/dashboard");

Answer index()
{
    HtmlPage page(u"Dashboards of the sandbox"_s);
    page.addLink(u"/dashboard/anyreach/api-key"_s, u"Anyreach: API keys"_s);
    page.addLink(u"/dashboard/anyreach/token"_s, u"Anyreach: tokens"_s);
    page.addLink(AppcirclePages::accessKeysPath, u"Appcircle: Personal Access Key"_s);
    page.addLink(AppcirclePages::apiKeysPath, u"Appcircle: API Keys"_s);
    page.addLink(AnyformatPages::path, u"anyformat: API Key"_s);
    return page.answer(200);
}

/// Protects against DNS rebinding: a web page elsewhere can make its own host name point to
/// 127.0.0.1 and would then have the same origin as these pages. The Host header reveals the name.
bool isAddressedLocally(const Request &request)
{
    const QString host = QUrl(u"http://"_s % QString::fromLatin1(request.header("host"))).host();
    return host == "127.0.0.1"_L1 || host == "localhost"_L1;
}

/// False if the browser says that the form comes from another origin. For forms of these pages
/// browsers send the origin "null", because the pages forbid a referrer (Fetch Standard, 3.1). So
/// this is only the first defence; the form token is the second.
bool isFromHere(const Request &request)
{
    const QByteArray host = request.header("host");
    const QByteArray origin = request.header("origin");
    if (!origin.isEmpty() && origin != "null" && origin != "http://" + host)
        return false;
    const QByteArray referrer = request.header("referer");
    if (!referrer.isEmpty() && QUrl(QString::fromLatin1(referrer)).authority().toLatin1() != host)
        return false;
    const QByteArray site = request.header("sec-fetch-site");
    return site.isEmpty() || site == "same-origin" || site == "none";
}

Answer protectedOne(const Answer &answer)
{
    return answer
        .with("Content-Security-Policy",
              "default-src 'none'; form-action 'self'; style-src 'unsafe-inline'")
        .with("X-Frame-Options", "DENY")
        .with("X-Content-Type-Options", "nosniff")
        .with("Referrer-Policy", "no-referrer");
}

} // namespace

DashboardRoutes::DashboardRoutes(SandboxState &state)
    : m_formToken(mintOpaque(formTokenDigits))
    , m_keys({ state, m_formToken }, CredentialKind::ApiKey)
    , m_tokens({ state, m_formToken }, CredentialKind::Token)
    , m_appcircle({ state, m_formToken })
    , m_anyformat({ state, m_formToken })
{
    addPage(indexPath, index);
    for (AnyreachPages *pages : { &m_keys, &m_tokens }) {
        addPage(pages->path(), [pages] { return pages->show(); });
        addAction(pages->path() % u"/create"_s,
                  [pages](const FormBody &form) { return pages->create(form); });
    }
    addAppcircle();
    addPage(AnyformatPages::path, [this] { return m_anyformat.show(); });
    addAction(AnyformatPages::path % u"/generate"_s,
              [this](const FormBody &form) { return m_anyformat.generate(form); });
}

void DashboardRoutes::addAppcircle()
{
    const QString accessKeys(AppcirclePages::accessKeysPath);
    const QString apiKeys(AppcirclePages::apiKeysPath);
    addPage(accessKeys, [this] { return m_appcircle.showAccessKeys(); });
    addAction(accessKeys % u"/generate"_s,
              [this](const FormBody &form) { return m_appcircle.generateAccessKey(form); });
    addAction(accessKeys % u"/delete"_s,
              [this](const FormBody &form) { return m_appcircle.deleteAccessKey(form); });
    addPage(apiKeys, [this] { return m_appcircle.showApiKeys(); });
    addAction(apiKeys % u"/create"_s,
              [this](const FormBody &form) { return m_appcircle.createApiKey(form); });
    addAction(apiKeys % u"/delete"_s,
              [this](const FormBody &form) { return m_appcircle.deleteApiKey(form); });
}

void DashboardRoutes::addPage(const QString &path, const Page &page)
{
    m_router.add(Verb::Get, path, [page](const Request &) { return page(); });
}

void DashboardRoutes::addAction(const QString &path, const Action &action)
{
    m_router.add(Verb::Post, path,
                 [this, action](const Request &request) { return act(request, action); });
}

std::optional<Routes::Outcome> DashboardRoutes::answer(const Request &request)
{
    if (request.path.constFirst() != "dashboard"_L1)
        return std::nullopt;
    const Outcome result = outcome(request);
    return Outcome{ result.matched, protectedOne(result.answer) };
}

Routes::Outcome DashboardRoutes::outcome(const Request &request) const
{
    const QString anywhere = u"/dashboard/…"_s;
    if (!isAddressedLocally(request))
        return { anywhere,
                 problemPage(403, u"The sandbox answers to 127.0.0.1 and localhost only."_s,
                             indexPath) };
    const auto found = m_router.answer(
        request, problemPage(405, u"Nothing is shown at this address."_s, indexPath));
    return found ? *found
                 : Outcome{ anywhere, problemPage(404, u"There is no such page."_s, indexPath) };
}

Answer DashboardRoutes::act(const Request &request, const Action &action) const
{
    const auto form = FormBody::from(request);
    if (!form)
        return problemPage(415, u"Only forms are understood here."_s, indexPath);
    const Secret token = Secret::fromText(form->value(u"form_token"));
    if (!isFromHere(request) || !token.equals(m_formToken))
        return problemPage(403,
                           u"This form was not made by the sandbox that runs now. Open the page"
                           " again. Nothing was done."_s,
                           indexPath);
    return action(*form);
}

} // namespace keyturn::sandbox
