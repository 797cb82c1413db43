// SPDX-License-Identifier: MIT
#include "sandbox/dashboardpages.h"

#include <algorithm>

namespace keyturn::sandbox {

using namespace Qt::StringLiterals;

namespace {

using Field = HtmlPage::Field;

constexpr qsizetype maximumName = 255;
constexpr int standardMonths = 6;

QString shown(const QDateTime &moment)
{
    return moment.toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

Answer unavailable(const QString &page)
{
    return problemPage(500, u"The sandbox cannot read or write its state."_s, page);
}

bool isName(const QString &name)
{
    return !name.trimmed().isEmpty() && name.toUcs4().size() <= maximumName;
}

const QString &shownOnlyOnce()
{
    static const QString text =
        u"Copy it now: it will be displayed only once. Leave this page, and nobody can show it"
        " again."_s;
    return text;
}

} // namespace

Answer problemPage(int status, const QString &text, const QString &page)
{
    HtmlPage html(u"That did not work"_s);
    html.addText(text);
    html.addLink(page, u"Back"_s);
    return html.answer(status);
}

Answer seeOther(const QString &page)
{
    Answer answer = Answer::empty(303);
    answer.headers.append({ "Location"_ba, page.toUtf8() });
    return answer;
}

AnyreachPages::AnyreachPages(const Dashboard &dashboard, CredentialKind kind)
    : m_dashboard(dashboard)
    , m_kind(kind)
    , m_path(kind == CredentialKind::Token ? u"/dashboard/anyreach/token"_s
                                           : u"/dashboard/anyreach/api-key"_s)
{
}

Answer AnyreachPages::show() const
{
    const auto owner = m_dashboard.state.home(m_kind);
    if (!owner)
        return unavailable(m_path);
    const auto credentials = m_dashboard.state.list(*owner);
    if (!credentials)
        return unavailable(m_path);
    const bool isToken = m_kind == CredentialKind::Token;
    HtmlPage page(isToken ? u"Anyreach: tokens"_s : u"Anyreach: API keys"_s);
    QList<QStringList> rows;
    for (const Credential &credential : *credentials)
        rows.append({ credential.id, credential.name, shown(*credential.createdAt),
                      credential.expiresAt ? shown(*credential.expiresAt) : u"Never"_s });
    page.addTable({ u"Id"_s, u"Name"_s, u"Created"_s, u"Expires"_s }, rows);
    page.addForm({ m_path % u"/create"_s,
                   { { Field::Kind::Text, u"name"_s, {}, u"Name"_s, {} } },
                   isToken ? u"Create token"_s : u"Create API Key"_s },
                 m_dashboard.formToken);
    return page.answer(200);
}

Answer AnyreachPages::create(const FormBody &form) const
{
    const QString name = form.value(u"name");
    if (!isName(name))
        return problemPage(400, u"A name of 1 to 255 characters is needed."_s, m_path);
    const auto owner = m_dashboard.state.home(m_kind);
    if (!owner)
        return unavailable(m_path);
    const auto minted = m_dashboard.state.create(*owner, { name, std::nullopt });
    if (!minted)
        return unavailable(m_path);
    HtmlPage page(u"Created"_s);
    page.addText(name);
    page.addValue(u"secret"_s, u"Value"_s, QString::fromUtf8(minted->secret.reveal()));
    page.addText(shownOnlyOnce());
    page.addLink(m_path, u"Done"_s);
    return page.answer(200);
}

Answer AppcirclePages::showAccessKeys() const
{
    const auto places = m_dashboard.state.appcircle().accessKeyPlaces();
    if (!places)
        return unavailable(accessKeysPath);
    HtmlPage page(u"Appcircle: Personal Access Key"_s);
    page.addText(u"You have at most one key in each organization. To get another, delete the one"
                 " you have, which stops working at once. A key of the root organization also gets"
                 " access tokens for its sub-organizations."_s);
    for (const AccessKeyPlace &place : *places) {
        const Field organization{
            Field::Kind::Hidden, u"organization"_s, place.organization.id, {}, {}
        };
        page.addHeading(place.organization.name);
        page.addText(u"Organization ID: "_s % place.organization.id);
        if (place.createdAt) {
            page.addText(u"Key generated "_s % shown(*place.createdAt));
            page.addForm({ accessKeysPath % u"/delete"_s, { organization }, u"Delete Key"_s },
                         m_dashboard.formToken);
        } else if (place.isDirectMember) {
            page.addText(u"No key."_s);
            page.addForm({ accessKeysPath % u"/generate"_s, { organization }, u"Generate Key"_s },
                         m_dashboard.formToken);
        } else {
            page.addText(u"You belong to this sub-organization through its root only. You cannot"
                         " generate a key here."_s);
        }
    }
    return page.answer(200);
}

Answer AppcirclePages::generateAccessKey(const FormBody &form) const
{
    const auto key = m_dashboard.state.appcircle().generateAccessKey(form.value(u"organization"));
    if (!key) {
        switch (key.error()) {
        case StateError::NotFound:
            return problemPage(404, u"There is no such organization."_s, accessKeysPath);
        case StateError::Forbidden:
            return problemPage(403, u"Only direct members can generate a key here."_s,
                               accessKeysPath);
        case StateError::Conflict:
            return problemPage(409, u"There is a key already. Delete it first."_s, accessKeysPath);
        case StateError::Storage:
            return unavailable(accessKeysPath);
        }
    }
    HtmlPage page(u"Your Personal Access Key"_s);
    page.addValue(u"secret"_s, u"Personal Access Key"_s, QString::fromUtf8(key->reveal()));
    page.addText(shownOnlyOnce());
    page.addLink(accessKeysPath, u"Done"_s);
    return page.answer(200);
}

Answer AppcirclePages::deleteAccessKey(const FormBody &form) const
{
    const auto done = m_dashboard.state.appcircle().deleteAccessKey(form.value(u"organization"));
    if (done)
        return seeOther(accessKeysPath);
    if (done.error() == StateError::NotFound)
        return problemPage(404, u"There is no key to delete."_s, accessKeysPath);
    return unavailable(accessKeysPath);
}

Result<std::vector<Organization>, StateError> AppcirclePages::organizations() const
{
    const auto places = m_dashboard.state.appcircle().accessKeyPlaces();
    if (!places)
        return failure(places.error());
    std::vector<Organization> result;
    for (const AccessKeyPlace &place : *places)
        result.push_back(place.organization);
    return result;
}

HtmlPage::Form AppcirclePages::creationForm(const std::vector<Organization> &places,
                                            const QDate &today)
{
    QList<HtmlPage::Choice> choices;
    for (const Organization &place : places)
        choices.append({ place.id, place.name % u" ("_s % place.id % u')' });
    // Documented: six months unless another date is chosen.
    return { AppcirclePages::apiKeysPath % u"/create"_s,
             { { Field::Kind::Text, u"name"_s, {}, u"Name"_s, {} },
               { Field::Kind::Date,
                 u"expires"_s,
                 today.addMonths(standardMonths).toString(Qt::ISODate),
                 u"Expires"_s,
                 {} },
               { Field::Kind::Boxes, u"organization"_s, {}, u"Organizations"_s, choices } },
             u"Create API Key"_s };
}

Answer AppcirclePages::showApiKeys() const
{
    const auto &state = m_dashboard.state.appcircle();
    const auto keys = state.apiKeys();
    const auto places = organizations();
    if (!keys || !places)
        return unavailable(apiKeysPath);
    HtmlPage page(u"Appcircle: API Keys"_s);
    page.addText(u"A key is used by its name and its secret. Neither name nor expiry can be changed"
                 " later. A key lasts a year at most, and there are at most %1 keys."_s.arg(
                     AppcircleState::maximumApiKeys));
    page.addForm(creationForm(*places, state.clock().today()), m_dashboard.formToken);
    for (const AppcircleApiKey &key : *keys) {
        const bool isExpired = key.expiresAt <= state.clock().now();
        QStringList reach;
        for (const Organization &organization : key.reach)
            reach.append(organization.name % u" ("_s % organization.id % u')');
        page.addHeading(key.name);
        page.addTable({ u"Status"_s, u"Created"_s, u"Expires"_s, u"Organizations"_s },
                      { { isExpired ? u"Expired"_s : u"Active"_s, shown(key.createdAt),
                          shown(key.expiresAt), reach.join(u", "_s) } });
        page.addForm({ apiKeysPath % u"/delete"_s,
                       { { Field::Kind::Hidden, u"name"_s, key.name, {}, {} } },
                       u"Delete"_s },
                     m_dashboard.formToken);
    }
    return page.answer(200);
}

Result<ApiKeyDraft, QString> AppcirclePages::draftFrom(const FormBody &form) const
{
    const Clock &clock = m_dashboard.state.clock();
    const QString name = form.value(u"name");
    const QDate expires = QDate::fromString(form.value(u"expires"), Qt::ISODate);
    QStringList organizations = form.values(u"organization");
    organizations.removeDuplicates();
    if (!isName(name))
        return failure(u"A name of 1 to 255 characters is needed."_s);
    if (!expires.isValid() || expires < clock.today()
        || expires > clock.today().addYears(AppcircleState::maximumApiKeyYears))
        return failure(u"The key has to expire from today to a year from now."_s);
    if (organizations.isEmpty())
        return failure(u"At least one organization is needed."_s);
    // It lives to the end of that day.
    const QDateTime end = expires.addDays(1).startOfDay(clock.zone()).toUTC().addMSecs(-1);
    return ApiKeyDraft{ name, end, organizations };
}

Answer AppcirclePages::createApiKey(const FormBody &form) const
{
    const auto draft = draftFrom(form);
    if (!draft)
        return problemPage(400, draft.error(), apiKeysPath);
    const auto secret = m_dashboard.state.appcircle().createApiKey(*draft);
    if (secret)
        return showNewApiKey(*draft, *secret);
    switch (secret.error()) {
    case StateError::NotFound:
        return problemPage(404, u"There is no such organization."_s, apiKeysPath);
    case StateError::Forbidden:
        return problemPage(409, u"There are as many keys as can be. Delete one first."_s,
                           apiKeysPath);
    case StateError::Conflict:
        return problemPage(409, u"There is a key of that name."_s, apiKeysPath);
    case StateError::Storage:
        break;
    }
    return unavailable(apiKeysPath);
}

Answer AppcirclePages::showNewApiKey(const ApiKeyDraft &draft, const Secret &secret) const
{
    const auto places = organizations();
    if (!places)
        return unavailable(apiKeysPath);
    HtmlPage page(u"Your API Key"_s);
    page.addValue(u"name"_s, u"Name"_s, draft.name);
    page.addValue(u"secret"_s, u"Secret"_s, QString::fromUtf8(secret.reveal()));
    page.addText(shownOnlyOnce());
    for (const Organization &place : *places) {
        if (draft.organizations.contains(place.id))
            page.addText(place.name % u", organization ID "_s % place.id);
    }
    page.addLink(apiKeysPath, u"Done"_s);
    return page.answer(200);
}

Answer AppcirclePages::deleteApiKey(const FormBody &form) const
{
    const auto done = m_dashboard.state.appcircle().deleteApiKey(form.value(u"name"));
    if (done)
        return seeOther(apiKeysPath);
    if (done.error() == StateError::NotFound)
        return problemPage(404, u"There is no such key."_s, apiKeysPath);
    return unavailable(apiKeysPath);
}

Answer AnyformatPages::show() const
{
    const auto places = m_dashboard.state.anyformat().places();
    if (!places)
        return unavailable(path);
    HtmlPage page(u"anyformat: API Key"_s);
    page.addText(u"Each organization has one key. As soon as a new one is generated the key before"
                 " it stops working, for everybody who uses it."_s);
    for (const AnyformatPlace &place : *places) {
        page.addHeading(place.organization.name);
        page.addText(place.createdAt ? u"Key generated "_s % shown(*place.createdAt)
                                     : u"No key."_s);
        page.addForm({ path % u"/generate"_s,
                       { { Field::Kind::Hidden, u"organization"_s, place.organization.id, {}, {} },
                         // So that a form that is sent twice does not end the key it made itself.
                         { Field::Kind::Hidden, u"replaces"_s, place.keyId, {}, {} } },
                       u"Generate new key"_s },
                     m_dashboard.formToken);
    }
    return page.answer(200);
}

Answer AnyformatPages::generate(const FormBody &form) const
{
    const auto key = m_dashboard.state.anyformat().generateKey(form.value(u"organization"),
                                                               form.value(u"replaces"));
    if (!key && key.error() == StateError::NotFound)
        return problemPage(404, u"There is no such organization."_s, path);
    if (!key && key.error() == StateError::Conflict)
        return problemPage(409,
                           u"The organization has got another key since this form was shown."
                           " Nothing was generated."_s,
                           path);
    if (!key)
        return unavailable(path);
    HtmlPage page(u"Your API Key"_s);
    page.addValue(u"secret"_s, u"API Key"_s, QString::fromUtf8(key->reveal()));
    page.addText(shownOnlyOnce());
    page.addText(u"The key before it has stopped working."_s);
    page.addLink(path, u"Done"_s);
    return page.answer(200);
}

} // namespace keyturn::sandbox
