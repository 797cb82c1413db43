// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/formbody.h"
#include "sandbox/htmlpage.h"
#include "sandbox/sandboxstate.h"

namespace keyturn::sandbox {

/// What the pages of all services share.
struct Dashboard
{
    SandboxState &state;
    /// Contained in every form of this process, and required with every POST.
    const Secret &formToken;
};

/// A page that only says why something failed, with a link back to `page`.
[[nodiscard]] Answer problemPage(int status, const QString &text, const QString &page);

/// The page for the keys of one organization or the tokens of one user: those that the bootstrap
/// adds values to.
class AnyreachPages final
{
public:
    AnyreachPages(const Dashboard &dashboard, CredentialKind kind);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Answer show() const;
    [[nodiscard]] Answer create(const FormBody &form);

private:
    Dashboard m_dashboard;
    CredentialKind m_kind;
    QString m_path;
};

/// Appcircle's pages for personal access keys and for API keys.
class AppcirclePages final
{
public:
    static constexpr QLatin1StringView accessKeysPath{ "/dashboard/appcircle/personal-access-key" };
    static constexpr QLatin1StringView apiKeysPath{ "/dashboard/appcircle/api-key" };

    explicit AppcirclePages(const Dashboard &dashboard)
        : m_dashboard(dashboard)
    {
    }

    [[nodiscard]] Answer showAccessKeys() const;
    [[nodiscard]] Answer generateAccessKey(const FormBody &form);
    [[nodiscard]] Answer deleteAccessKey(const FormBody &form);

    [[nodiscard]] Answer showApiKeys() const;
    [[nodiscard]] Answer createApiKey(const FormBody &form);
    [[nodiscard]] Answer deleteApiKey(const FormBody &form);

private:
    [[nodiscard]] Result<ApiKeyDraft, QString> draftFrom(const FormBody &form) const;
    [[nodiscard]] HtmlPage::Form creationForm() const;

    Dashboard m_dashboard;
};

/// anyformat's page for the one key of each organization.
class AnyformatPages final
{
public:
    static constexpr QLatin1StringView path{ "/dashboard/anyformat/api-key" };

    explicit AnyformatPages(const Dashboard &dashboard)
        : m_dashboard(dashboard)
    {
    }

    [[nodiscard]] Answer show() const;
    [[nodiscard]] Answer generate(const FormBody &form);

private:
    Dashboard m_dashboard;
};

} // namespace keyturn::sandbox
