// SPDX-License-Identifier: MIT
#include "api/apicall.h"

#include "api/credentialcodec.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace keyturn {

void hideIn(ApiError &error, const Secret &secret)
{
    // Of fewer characters every text is full by chance.
    constexpr qsizetype shortest = 4;
    if (secret.size() < shortest)
        return;
    const QString value = QString::fromUtf8(secret.reveal());
    for (QString *text : { &error.serverText, &error.serverCode }) {
        text->replace(value, u"…"_s, Qt::CaseInsensitive);
        text->replace(QString::fromLatin1(QUrl::toPercentEncoding(value)), u"…"_s,
                      Qt::CaseInsensitive);
    }
}

void askProbes(HttpClient &http, const ServiceProfile &profile, const CallHeaders &headers,
               ApiReply<Verification> *reply, std::size_t index)
{
    const Probe &probe = profile.probes[index];
    HttpCall call;
    call.verb = probe.endpoint.verb;
    call.path = probe.endpoint.path;
    call.query = QUrlQuery(probe.query);
    call.headers = headers;
    auto *attempt = new ApiReply<Verification>(reply);
    ask(http, profile, attempt, call, probe.endpoint,
        [](const HttpAnswer &answer) { return codec::readVerification(answer.body); });
    QObject::connect(reply, &Reply::cancelRequested, attempt, &Reply::cancel);
    QObject::connect(attempt, &Reply::waiting, reply, &Reply::waiting);
    QObject::connect(attempt, &Reply::finished, reply,
                     [&http, &profile, headers, reply, attempt, index] {
                         using Kind = ApiError::Kind;
                         auto result = attempt->takeResult();
                         const bool isAbsent = !result
                             && (result.error().kind == Kind::NotFound
                                 || result.error().kind == Kind::MethodNotAllowed);
                         if (isAbsent && index + 1 < profile.probes.size())
                             askProbes(http, profile, headers, reply, index + 1);
                         else
                             reply->settle(std::move(result));
                     });
}

} // namespace keyturn
