// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"
#include "sandbox/dashboardpages.h"
#include "sandbox/router.h"

namespace keyturn::sandbox {

/// Pages that stand in for the services' dashboards, where keys are made that no API makes. GET
/// shows a page, POST changes something. There is no login: whoever reaches the sandbox, on
/// loopback, is the user. Refused is what other web pages could do through the user's browser.
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
/// Every POST is a form with the "form_token" of the page that it comes from. The answer shows a
/// new value once, in a field with the id "secret". A deletion answers with a redirection (303).
class DashboardRoutes final : public Routes
{
public:
    /// `state` must outlive the routes.
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

    Secret m_formToken; // declared before the pages, which hold a reference to it
    AnyreachPages m_keys;
    AnyreachPages m_tokens;
    AppcirclePages m_appcircle;
    AnyformatPages m_anyformat;
    Router m_router;
};

} // namespace keyturn::sandbox
