// SPDX-License-Identifier: MIT
#pragma once

#include "webclient.h"

namespace keyturn::test {

/// Uses the dashboard pages as a browser would: opens a page, fills in a form that is on it, and
/// sends it.
class DashboardClient final
{
public:
    explicit DashboardClient(WebClient &web)
        : m_web(web)
    {
    }

    [[nodiscard]] WebAnswer open(const QString &page) { return m_web.ask("GET", page, {}); }

    /// Sends a form of `page` after reading the form's token from the page.
    [[nodiscard]] WebAnswer send(const QString &page, const QString &action, FormFields fields,
                                 const Headers &headers = {});

    /// Sends the form below `heading`, the name of an organization, with its hidden fields.
    [[nodiscard]] WebAnswer sendUnder(const QString &page, const QString &heading,
                                      const Headers &headers = {});

    [[nodiscard]] static QString formToken(const QByteArray &page);
    /// The value of the field with this id; empty if there is none.
    [[nodiscard]] static QString shown(const QByteArray &page, const QString &id);

private:
    WebClient &m_web;
};

} // namespace keyturn::test
