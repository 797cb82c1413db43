// SPDX-License-Identifier: MIT
#pragma once

#include "api/credentialapi.h"
#include "api/errorcodec.h"

/// How the classes of this folder ask a server; for their own use.
namespace keyturn {

/// Adds what the codec cannot know to an error that it found in a complete answer.
inline ApiError placed(ApiError error, const HttpClient &http, const HttpCall &call,
                       const HttpAnswer &answer, const Endpoint &endpoint)
{
    error.httpStatus = answer.status;
    error.request = QString::fromLatin1(call.verb) + u' ' + call.path;
    error.host = http.hostText();
    error.assumedAddress = endpoint.assumed;
    return error;
}

/// Sends `call` and settles `reply` with what `read` makes of an answer that means success.
template <typename T, typename Read>
void ask(HttpClient &http, const ServiceProfile &profile, ApiReply<T> *reply, const HttpCall &call,
         const Endpoint &endpoint, Read read)
{
    HttpReply *pending = http.send(call);
    HttpCall sent = call;
    sent.body.clear(); // it may hold a key, and nothing below looks at it
    QObject::connect(reply, &Reply::cancelRequested, pending, &Reply::cancel);
    QObject::connect(pending, &Reply::waiting, reply, &Reply::waiting);
    QObject::connect(
        pending, &Reply::finished, reply, [&http, &profile, reply, pending, sent, endpoint, read] {
            auto answer = pending->takeResult();
            if (!answer) {
                answer.error().assumedAddress = endpoint.assumed;
                reply->settle(failure(std::move(answer.error())));
            } else if (answer->status >= 300) {
                reply->settle(failure(placed(codec::readError(*answer, sent, profile, endpoint),
                                             http, sent, *answer, endpoint)));
            } else if (Result<T, ApiError> result = read(*answer); result) {
                reply->settle(std::move(result));
            } else {
                reply->settle(
                    failure(placed(std::move(result.error()), http, sent, *answer, endpoint)));
            }
        });
}

/// For what the profile does not offer, and the interface therefore should not have asked.
inline auto notOffered(const HttpClient &http, const QString &detail)
{
    ApiError error;
    error.kind = ApiError::Kind::MethodNotAllowed;
    error.host = http.hostText();
    error.detail = detail;
    return failure(std::move(error));
}

/// A server may quote what it was sent. What is shown and kept must not hold it; the codec knows
/// only credentials with a prefix.
void hideIn(ApiError &error, const Secret &secret);

using CallHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// Asks the profile's probes in turn, the next one only where this one answers 404 or 405, and
/// settles `reply` with what the last one asked has answered. The profile has a probe.
void askProbes(HttpClient &http, const ServiceProfile &profile, const CallHeaders &headers,
               ApiReply<Verification> *reply, std::size_t index = 0);

} // namespace keyturn
