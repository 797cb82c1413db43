// SPDX-License-Identifier: MIT
#include "api/paging.h"

#include "net/httpclient.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace keyturn::paging {

using namespace Qt::StringLiterals;

namespace {

struct Cursor
{
    QLatin1StringView key; ///< the key in the answer
    QLatin1StringView parameter; ///< the query item of the next request
};

constexpr std::array cursors{ Cursor{ "next_cursor"_L1, "cursor"_L1 },
                              Cursor{ "nextCursor"_L1, "cursor"_L1 },
                              Cursor{ "next_page_token"_L1, "page_token"_L1 },
                              Cursor{ "nextPageToken"_L1, "pageToken"_L1 } };

constexpr std::array links{ "next"_L1,          "next_url"_L1,  "nextUrl"_L1,
                            "next_page_url"_L1, "next_page"_L1, "nextPage"_L1 };

constexpr std::array flags{ "has_more"_L1,  "hasMore"_L1,       "has_next"_L1,
                            "hasNext"_L1,   "has_next_page"_L1, "hasNextPage"_L1,
                            "next_page"_L1, "nextPage"_L1,      "next"_L1 };

constexpr std::array totals{ "total"_L1, "total_count"_L1, "totalCount"_L1, "count"_L1 };

/// The object of an answer, and the objects in it that usually describe the pages.
QList<QJsonObject> placesIn(const QJsonObject &object)
{
    QList<QJsonObject> places{ object };
    for (const auto key : { "links"_L1, "_links"_L1, "urls"_L1, "meta"_L1, "pagination"_L1,
                            "paging"_L1, "page_info"_L1, "pageInfo"_L1, "result_info"_L1 })
        places.append(object.value(key).toObject());
    for (const auto key : { "pagination"_L1, "page"_L1 }) // { "meta": { "pagination": … } }
        places.append(object.value("meta"_L1).toObject().value(key).toObject());
    return places;
}

bool isSet(const QJsonValue &value)
{
    return value.isBool()  ? value.toBool()
        : value.isDouble() ? value.toDouble() != 0
        : value.isString() ? !value.toString().isEmpty()
        : value.isArray()  ? !value.toArray().isEmpty()
                           : !value.toObject().isEmpty();
}

/// The query of a link, if the link leads to the same origin and path as `sent` and asks for
/// something else; nothing for any other link.
std::optional<QUrlQuery> queryOf(const QString &link, const QUrl &sent)
{
    const QUrl target = sent.resolved(QUrl(link, QUrl::StrictMode));
    const auto portOf = [](const QUrl &url) {
        return url.port(url.scheme() == "https"_L1 ? 443 : 80);
    };
    const bool isSame = target.isValid() && target.scheme() == sent.scheme()
        && target.host(QUrl::FullyEncoded) == sent.host(QUrl::FullyEncoded)
        && portOf(target) == portOf(sent)
        && target.path(QUrl::FullyEncoded) == sent.path(QUrl::FullyEncoded)
        && target.userInfo().isEmpty();
    if (!isSame || !target.hasQuery() || target.query() == sent.query())
        return std::nullopt;
    return QUrlQuery(target);
}

QUrlQuery with(const QUrl &sent, QLatin1StringView parameter, const QString &value)
{
    QUrlQuery query(sent);
    query.removeAllQueryItems(parameter);
    query.addQueryItem(parameter, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    return query;
}

void note(Signs &signs, const std::optional<QUrlQuery> &next)
{
    signs.saysMore = true;
    if (!signs.next)
        signs.next = next;
}

/// Reads the Link header (RFC 8288), for example "<https://…?page=2>; rel="next"", and X-Next-Page.
void readHeaders(const HttpAnswer &answer, const QUrl &sent, Signs &signs)
{
    static const QRegularExpression form(
        u"<([^>]*)>[^,]*;\\s*rel\\s*=\\s*(?:\"[^\"]*\\bnext\\b[^\"]*\"|next\\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto link = form.match(QString::fromLatin1(answer.link));
    if (link.hasMatch())
        note(signs, queryOf(link.captured(1), sent));
    if (const QByteArray page = answer.nextPage.trimmed(); !page.isEmpty() && page != "0")
        note(signs, with(sent, "page"_L1, QString::fromLatin1(page)));
}

void readLink(const QJsonValue &value, const QUrl &sent, Signs &signs)
{
    const QString text =
        value.isObject() ? value.toObject().value("href"_L1).toString() : value.toString();
    if (text.startsWith(u'/') || text.startsWith(u'?') || text.startsWith("http"_L1))
        note(signs, queryOf(text, sent));
    else if (const int page = value.toInt(); page > 1)
        note(signs, with(sent, "page"_L1, QString::number(page)));
}

/// Reads page numbers, for example { "page": 1, "total_pages": 3 } or { "current_page": 1,
/// "last_page": 3 }.
void readNumbers(const QJsonObject &place, const QUrl &sent, Signs &signs)
{
    int page = 0;
    for (const auto key : { "page"_L1, "current_page"_L1, "currentPage"_L1 })
        page = std::max(page, place.value(key).toInt());
    int last = 0;
    for (const auto key : { "total_pages"_L1, "totalPages"_L1, "last_page"_L1, "lastPage"_L1,
                            "page_count"_L1, "pageCount"_L1, "pages"_L1 })
        last = std::max(last, place.value(key).toInt());
    if (page >= 1 && last > page)
        note(signs, with(sent, "page"_L1, QString::number(page + 1)));
    else if (page == 0 && last > 1 && !QUrlQuery(sent).hasQueryItem(u"page"_s))
        note(signs, with(sent, "page"_L1, u"2"_s));
}

void readPlace(const QJsonObject &place, const QUrl &sent, Signs &signs)
{
    for (const Cursor &cursor : cursors) {
        const QString value = place.value(cursor.key).toString();
        if (!value.isEmpty())
            note(signs, with(sent, cursor.parameter, value));
    }
    for (const auto key : links)
        readLink(place.value(key), sent, signs);
    readNumbers(place, sent, signs);
    for (const auto key : flags)
        signs.saysMore |= isSet(place.value(key));
}

} // namespace

Signs signsOf(const HttpAnswer &answer, const QJsonDocument &page, const QUrl &sent,
              qsizetype itemsSoFar)
{
    Signs signs;
    readHeaders(answer, sent, signs);
    signs.saysMore |= answer.total.trimmed().toLongLong() > itemsSoFar;
    for (const QJsonObject &place : placesIn(page.object())) {
        readPlace(place, sent, signs);
        for (const auto key : totals)
            signs.saysMore |= place.value(key).toDouble() > double(itemsSoFar);
    }
    return signs;
}

} // namespace keyturn::paging
