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

// The other keys are compared as plain() makes them: services write one word in many ways.
constexpr std::array links{ "next"_L1,     "nexturl"_L1,  "nextpageurl"_L1,   "nextpage"_L1,
                            "nextlink"_L1, "nexthref"_L1, "odatanextlink"_L1, "nextrecordsurl"_L1 };

/// Set to anything, they say that there is more.
constexpr std::array moreFlags{ "hasmore"_L1,     "hasmoreitems"_L1,  "hasnext"_L1,
                                "hasnextpage"_L1, "istruncated"_L1,   "truncated"_L1,
                                "more"_L1,        "moreavailable"_L1, "nextmarker"_L1,
                                "nexttoken"_L1,   "continuation"_L1,  "continuationtoken"_L1,
                                "nextcursor"_L1,  "nextpagetoken"_L1 };

/// False, they say that there is more.
constexpr std::array endFlags{ "last"_L1, "islast"_L1, "islastpage"_L1, "complete"_L1, "done"_L1 };

constexpr std::array totals{ "total"_L1,         "totalcount"_L1, "count"_L1,
                             "totalelements"_L1, "totalitems"_L1, "totalresults"_L1,
                             "totalrecords"_L1,  "totalsize"_L1 };

/// Objects of these names describe the pages, or hold one that does.
constexpr std::array descriptions{ "links"_L1,    "urls"_L1,       "meta"_L1,
                                   "metadata"_L1, "pagination"_L1, "paging"_L1,
                                   "page"_L1,     "pageinfo"_L1,   "pages"_L1,
                                   "cursors"_L1,  "resultinfo"_L1, "responsemetadata"_L1 };

constexpr std::array lastPages{ "totalpages"_L1, "lastpage"_L1, "pagecount"_L1, "pages"_L1 };

template <std::size_t size>
bool has(const std::array<QLatin1StringView, size> &words, const QString &word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// "@odata.nextLink" and "odata_next_link" become "odatanextlink".
QString plain(const QString &key)
{
    QString word;
    for (const QChar c : key) {
        if (c.isLetterOrNumber())
            word.append(c.toLower());
    }
    return word;
}

/// The object of an answer, and the objects in it that describe the pages.
QList<QJsonObject> placesIn(const QJsonObject &object, int depth = 0)
{
    constexpr int deepest = 3;
    QList<QJsonObject> places{ object };
    for (auto member = object.begin(); depth < deepest && member != object.end(); ++member) {
        if (member->isObject() && has(descriptions, plain(member.key())))
            places.append(placesIn(member->toObject(), depth + 1));
    }
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
/// "last_page": 3 }. Where the first page is number 0, as { "number": 0, "totalPages": 3 }, the
/// second one is number 1.
void readNumbers(const QJsonObject &place, const QUrl &sent, Signs &signs)
{
    std::optional<int> page;
    int last = 0;
    for (auto member = place.begin(); member != place.end(); ++member) {
        if (!member->isDouble())
            continue;
        const QString word = plain(member.key());
        if (word == "page"_L1 || word == "currentpage"_L1 || word == "pagenumber"_L1
            || word == "number"_L1)
            page = std::max(page.value_or(0), member->toInt());
        else if (has(lastPages, word))
            last = std::max(last, member->toInt());
    }
    const bool wasFirst = !QUrlQuery(sent).hasQueryItem(u"page"_s);
    if (!page && wasFirst && last > 1)
        note(signs, with(sent, "page"_L1, u"2"_s));
    else if (page && (*page == 0 ? last > 1 : last > *page))
        note(signs, with(sent, "page"_L1, QString::number(*page + 1)));
}

/// True if the place says that these are all rows.
bool isTotalReached(const QJsonObject &place, qsizetype itemsSoFar)
{
    qint64 total = 0;
    for (auto member = place.begin(); member != place.end(); ++member) {
        const QString word = plain(member.key());
        if (word != "count"_L1 && has(totals, word)) // a count may be that of the page
            total = std::max(total, qint64(member->toDouble()));
    }
    return total > 0 && total <= itemsSoFar;
}

void readPlace(const QJsonObject &place, const QUrl &sent, qsizetype itemsSoFar, Signs &signs)
{
    for (const Cursor &cursor : cursors) {
        const QString value = place.value(cursor.key).toString();
        if (!value.isEmpty())
            note(signs, with(sent, cursor.parameter, value));
    }
    // A page number beside a total that is reached may be one that counts from 0.
    if (!isTotalReached(place, itemsSoFar))
        readNumbers(place, sent, signs);
    for (auto member = place.begin(); member != place.end(); ++member) {
        const QString word = plain(member.key());
        if (has(links, word))
            readLink(*member, sent, signs);
        signs.saysMore |= (has(links, word) || has(moreFlags, word)) && isSet(*member);
        signs.saysMore |= has(endFlags, word) && member->isBool() && !member->toBool();
        signs.saysMore |= has(totals, word) && member->toDouble() > double(itemsSoFar);
    }
}

/// The number of all rows in "items 0-2/9" (RFC 9110, 14.4); 0 if it is not told.
qlonglong totalIn(const QByteArray &contentRange)
{
    return contentRange.mid(contentRange.lastIndexOf('/') + 1).trimmed().toLongLong();
}

} // namespace

Signs signsOf(const HttpAnswer &answer, const QJsonDocument &page, const QUrl &sent,
              qsizetype itemsSoFar)
{
    Signs signs;
    readHeaders(answer, sent, signs);
    signs.saysMore |= answer.total.trimmed().toLongLong() > itemsSoFar;
    const qlonglong total = totalIn(answer.contentRange);
    constexpr int partialContent = 206;
    signs.saysMore |= total > itemsSoFar || (answer.status == partialContent && total == 0);
    for (const QJsonObject &place : placesIn(page.object()))
        readPlace(place, sent, itemsSoFar, signs);
    return signs;
}

} // namespace keyturn::paging
