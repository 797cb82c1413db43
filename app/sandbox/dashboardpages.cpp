// SPDX-License-Identifier: MIT
#include "sandbox/dashboardpages.h"

#include <initializer_list>

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

QString shown(const QString &organization, const QString &id)
{
    return organization % u" ("_s % id % u')';
}

bool isName(const QString &name)
{
    return !name.trimmed().isEmpty() && name.toUcs4().size() <= maximumName;
}

/// Redirects the browser to `page`, so that a reload does not repeat the action (RFC 9110, 15.4.4).
Answer seeOther(const QString &page)
{
    return Answer::empty(303).with("Location", page.toUtf8());
}

/// Why an action was refused, in the words of one page.
struct Refusal
{
    StateError error;
    int status;
    QString text;
};

Answer refused(StateError error, const QString &page, std::initializer_list<Refusal> known)
{
    for (const Refusal &refusal : known) {
        if (refusal.error == error)
            return problemPage(refusal.status, refusal.text, page);
    }
    return problemPage(500, u"The sandbox cannot read or write its state."_s, page);
}

} // namespace

Answer problemPage(int status, const QString &text, const QString &page)
{
    HtmlPage html(u"That did not work"_s);
    html.addText(text);
    html.addLink(page, u"Back"_s);
    return html.answer(status);
}

AnyreachPages::AnyreachPages(const Dashboard &dashboard, CredentialKind kind)
    : m_dashboard(dashboard)
    , m_kind(kind)
    , m_path(u"/dashboard/anyreach/"_s % kindKey(kind))
{
}

Answer AnyreachPages::show() const
{
    const auto credentials = m_dashboard.state.list(m_dashboard.state.home(m_kind));
    const bool isToken = m_kind == CredentialKind::Token;
    HtmlPage page(isToken ? u"Anyreach: tokens"_s : u"Anyreach: API keys"_s);
    QList<QStringList> rows;
    for (const Credential &credential : credentials)
        rows.append({ credential.id, credential.name, shown(*credential.createdAt),
                      credential.expiresAt ? shown(*credential.expiresAt) : u"Never"_s });
    page.addTable({ u"Id"_s, u"Name"_s, u"Created"_s, u"Expires"_s }, rows);
    page.addForm({ m_path % u"/create"_s,
                   { { Field::Kind::Text, u"name"_s, {}, u"Name"_s, {} } },
                   isToken ? u"Create token"_s : u"Create API Key"_s },
                 m_dashboard.formToken);
    return page.answer(200);
}

Answer AnyreachPages::create(const FormBody &form)
{
    const QString name = form.value(u"name");
    if (!isName(name))
        return problemPage(400, u"A name of 1 to 255 characters is needed."_s, m_path);
    SandboxState &state = m_dashboard.state;
    const auto minted = state.create(state.home(m_kind), { name, std::nullopt });
    if (!minted)
        return refused(minted.error(), m_path, {});
    HtmlPage page(u"Created"_s);
    page.addText(name);
    page.addSecret(u"Value"_s, minted->secret);
    page.addLink(m_path, u"Done"_s);
    return page.answer(200);
}

Answer AppcirclePages::showAccessKeys() const
{
    HtmlPage page(u"Appcircle: Personal Access Key"_s);
    page.addText(u"You have at most one key in each organization. To get another, delete the one"
                 " you have, which stops working at once. A key of the root organization also gets"
                 " access tokens for its sub-organizations."_s);
    const auto places = m_dashboard.state.appcircle().accessKeyPlaces();
    for (const AccessKeyPlace &place : places) {
        const Field organization = HtmlPage::hidden(u"organization"_s, place.organization.id);
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

Answer AppcirclePages::generateAccessKey(const FormBody &form)
{
    const auto key = m_dashboard.state.appcircle().generateAccessKey(form.value(u"organization"));
    if (!key)
        return refused(
            key.error(), accessKeysPath,
            { { StateError::NotFound, 404, u"There is no such organization."_s },
              { StateError::Forbidden, 403, u"Only direct members can generate a key here."_s },
              { StateError::Conflict, 409, u"There is a key already. Delete it first."_s } });
    HtmlPage page(u"Your Personal Access Key"_s);
    page.addSecret(u"Personal Access Key"_s, *key);
    page.addLink(accessKeysPath, u"Done"_s);
    return page.answer(200);
}

Answer AppcirclePages::deleteAccessKey(const FormBody &form)
{
    const auto done = m_dashboard.state.appcircle().deleteAccessKey(form.value(u"organization"));
    return done ? seeOther(accessKeysPath)
                : refused(done.error(), accessKeysPath,
                          { { StateError::NotFound, 404, u"There is no key to delete."_s } });
}

HtmlPage::Form AppcirclePages::creationForm() const
{
    AppcircleState &state = m_dashboard.state.appcircle();
    const QDate standard = state.clock().today().addMonths(standardMonths);
    QList<HtmlPage::Choice> choices;
    const auto places = state.accessKeyPlaces();
    for (const auto &[organization, isDirectMember, createdAt] : places)
        choices.append({ organization.id, shown(organization.name, organization.id) });
    // Documented: the expiry is six months away unless another date is chosen.
    return {
        apiKeysPath % u"/create"_s,
        { { Field::Kind::Text, u"name"_s, {}, u"Name"_s, {} },
          { Field::Kind::Date, u"expires"_s, standard.toString(Qt::ISODate), u"Expires"_s, {} },
          { Field::Kind::Boxes, u"organization"_s, {}, u"Organizations"_s, choices } },
        u"Create API Key"_s
    };
}

Answer AppcirclePages::showApiKeys() const
{
    AppcircleState &state = m_dashboard.state.appcircle();
    HtmlPage page(u"Appcircle: API Keys"_s);
    page.addText(u"A key is used by its name and its secret. Neither name nor expiry can be changed"
                 " later. A key lasts a year at most, and there are at most %1 keys."_s.arg(
                     AppcircleState::maximumApiKeys));
    page.addForm(creationForm(), m_dashboard.formToken);
    const auto keys = state.apiKeys();
    for (const ApiKey &key : keys) {
        const bool isExpired = key.expiresAt <= state.clock().now();
        QStringList reach;
        const auto organizations = state.organizations(key.reach);
        for (const AppcircleOrganization &organization : organizations)
            reach.append(shown(organization.name, organization.id));
        page.addHeading(key.name);
        page.addTable({ u"Status"_s, u"Created"_s, u"Expires"_s, u"Organizations"_s },
                      { { isExpired ? u"Expired"_s : u"Active"_s, shown(key.createdAt),
                          shown(key.expiresAt), reach.join(u", "_s) } });
        page.addForm(
            { apiKeysPath % u"/delete"_s, { HtmlPage::hidden(u"name"_s, key.name) }, u"Delete"_s },
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
    return ApiKeyDraft{ name, endOf(expires, clock), organizations };
}

Answer AppcirclePages::createApiKey(const FormBody &form)
{
    const auto draft = draftFrom(form);
    if (!draft)
        return problemPage(400, draft.error(), apiKeysPath);
    AppcircleState &state = m_dashboard.state.appcircle();
    const auto secret = state.createApiKey(*draft);
    if (!secret)
        return refused(secret.error(), apiKeysPath,
                       { { StateError::NotFound, 404, u"There is no such organization."_s },
                         { StateError::Forbidden, 409,
                           u"There are as many keys as can be. Delete one first."_s },
                         { StateError::Conflict, 409, u"There is a key of that name."_s } });
    HtmlPage page(u"Your API Key"_s);
    page.addValue(u"name"_s, u"Name"_s, draft->name);
    page.addSecret(u"Secret"_s, *secret);
    const auto organizations = state.organizations(draft->organizations);
    for (const AppcircleOrganization &organization : organizations)
        page.addText(organization.name % u", organization ID "_s % organization.id);
    page.addLink(apiKeysPath, u"Done"_s);
    return page.answer(200);
}

Answer AppcirclePages::deleteApiKey(const FormBody &form)
{
    const auto done = m_dashboard.state.appcircle().deleteApiKey(form.value(u"name"));
    return done ? seeOther(apiKeysPath)
                : refused(done.error(), apiKeysPath,
                          { { StateError::NotFound, 404, u"There is no such key."_s } });
}

Answer AnyformatPages::show() const
{
    HtmlPage page(u"anyformat: API Key"_s);
    page.addText(u"Each organization has one key. As soon as a new one is generated the key before"
                 " it stops working, for everybody who uses it."_s);
    const auto places = m_dashboard.state.anyformat().organizations();
    for (const AnyformatOrganization &place : places) {
        page.addHeading(place.name);
        page.addText(place.key ? u"Key generated "_s % shown(place.key->createdAt) : u"No key."_s);
        page.addForm({ path % u"/generate"_s,
                       { HtmlPage::hidden(u"organization"_s, place.id),
                         // A form that is sent twice must not end the key that it made itself.
                         HtmlPage::hidden(u"replaces"_s, place.keyId()) },
                       u"Generate new key"_s },
                     m_dashboard.formToken);
    }
    return page.answer(200);
}

Answer AnyformatPages::generate(const FormBody &form)
{
    const auto key = m_dashboard.state.anyformat().generateKey(form.value(u"organization"),
                                                               form.value(u"replaces"));
    if (!key)
        return refused(key.error(), path,
                       { { StateError::NotFound, 404, u"There is no such organization."_s },
                         { StateError::Conflict, 409,
                           u"The organization has got another key since this form was shown."
                           " Nothing was generated."_s } });
    HtmlPage page(u"Your API Key"_s);
    page.addSecret(u"API Key"_s, *key);
    page.addText(u"The key before it has stopped working."_s);
    page.addLink(path, u"Done"_s);
    return page.answer(200);
}

} // namespace keyturn::sandbox
