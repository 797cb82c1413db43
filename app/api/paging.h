// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

#include <optional>

namespace keyturn {
struct HttpAnswer;
}

/// Recognizes how a server splits a list into pages. The services do not document it, so all usual
/// signs are read: the headers Link, X-Next-Page and X-Total, and in the body cursors, links, page
/// numbers, totals and flags. The functions have no side effects.
namespace keyturn::paging {

/// What an answer says about the pages after it.
struct Signs
{
    bool saysMore = false; ///< true if there are rows that were not sent so far
    /// The query that asks for the next page; empty if it is not known.
    std::optional<QUrlQuery> next;
};

/// Reads the signs in an answer. `page` is its body, and `sent` the address that was asked. A link
/// to the next page is used only if it has the origin and path of `sent`, so that the credential is
/// sent nowhere else. `itemsSoFar` counts the rows of this page and of all pages before it: a
/// larger total means that there are more.
[[nodiscard]] Signs signsOf(const HttpAnswer &answer, const QJsonDocument &page, const QUrl &sent,
                            qsizetype itemsSoFar);

} // namespace keyturn::paging
