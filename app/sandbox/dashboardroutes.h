// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"
#include "sandbox/dashboardpages.h"
#include "sandbox/router.h"

namespace keyturn::sandbox {

/// Pages that stand in for the services' dashboards, where keys are made that no API makes. GET
/// shows a page, POST does something with it. There is no login: who may talk to the sandbox, on
/// loopback, is the user. What is refused is what other web pages could do through the browser.
///
///     GET  /dashboard
///     GET  /dashboard/anyreach/api-key
///     POST /dashboard/anyreach/api-key/create                  name
///     GET  /dashboard/anyreach/token
///     POST /dashboard/anyreach/token/create                    name
///     GET  /dashboard/appcircle/personal-access-key
///     POST /dashboard/appcircle/personal-access-key/generate   organization
///     POST /dashboard/appcircle/personal-access-key/delete     organization
///     GET  /dashboard/appcircle/api-key
///     POST /dashboard/appcircle/api-key/create                 name, expires, organization…
///     POST /dashboard/appcircle/api-key/delete                 name
///     GET  /dashboard/anyformat/api-key
///     POST /dashboard/anyformat/api-key/generate               organization, replaces
///
/// Every POST is a form with the "form_token" of the page that it comes from. What was made is on
/// the page that answers, once, in a field with the id "secret"; a deletion leads back by 303.
class DashboardRoutes final : public Routes
{
public:
    /// `state` outlives the routes.
    explicit DashboardRoutes(SandboxState &state);

    [[nodiscard]] std::optional<Outcome> answer(const Request &request) override;

private:
    using Page = std::function<Answer()>;
    using Action = std::function<Answer(const FormBody &form)>;

    void addAppcircle();
    void addPage(const QString &path, const Page &page);
    void addAction(const QString &path, const Action &action);
    [[nodiscard]] Outcome outcome(const Request &request) const;
    [[nodiscard]] Answer act(const Request &request, const Action &action) const;

    Secret m_formToken; // before the pages, which refer to it
    AnyreachPages m_keys;
    AnyreachPages m_tokens;
    AppcirclePages m_appcircle;
    AnyformatPages m_anyformat;
    Router m_router;
};

} // namespace keyturn::sandbox
