// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

#include <optional>

namespace keyturn {
struct HttpAnswer;
}

/// How lists are split into pages. No service of ours documents it, so every usual sign counts.
/// Pure functions.
namespace keyturn::paging {

struct Signs
{
    bool saysMore = false; ///< this page is not the last
    std::optional<QUrlQuery> next; ///< the query that asks for the next page, if it is known
};

/// What the page says about the pages behind it. `sent`: the address that was asked; a link to a
/// next page is followed only on the same origin and the same path, so that neither the credential
/// nor the question goes elsewhere. `itemsSoFar`: of this page and all pages before it.
[[nodiscard]] Signs signsOf(const HttpAnswer &answer, const QJsonDocument &page, const QUrl &sent,
                            qsizetype itemsSoFar);

} // namespace keyturn::paging
