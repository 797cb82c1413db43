// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/webmessage.h"

#include <functional>
#include <optional>
#include <vector>

namespace keyturn::sandbox {

/// The requests of one service. An implementation answers the requests for its own paths, including
/// errors in the service's own form; other requests are left to the next Routes.
class Routes
{
public:
    Routes() = default;
    virtual ~Routes() = default;
    Q_DISABLE_COPY_MOVE(Routes)

    /// `matched` is the pattern of the path, for the log. Without a result the path is not one of
    /// this service.
    struct Outcome
    {
        QString matched;
        Answer answer;
    };
    [[nodiscard]] virtual std::optional<Outcome> answer(const Request &request) = 0;
};

/// Finds the handler of a path. Whole, already decoded segments are compared, so that an id with an
/// encoded slash stays one segment. A path that exists but refuses the verb is told from one that
/// does not exist.
class Router final
{
public:
    /// The request's `parameter` is the segment in place of "{}" in the pattern, if there is one.
    using Handler = std::function<Answer(const Request &request)>;

    struct Match
    {
        QString pattern;
        QString parameter;
        const Handler *handler = nullptr; ///< nullptr: the path exists, but not with this verb
        QByteArray allow; ///< the verbs that the path accepts, for the Allow header
    };

    void add(Verb verb, const QString &pattern, Handler handler);
    [[nodiscard]] std::optional<Match> match(const Request &request) const;

    /// The handler's answer; or `notAllowed` with an Allow header if the path refuses the verb (RFC
    /// 9110, 15.5.6). Nothing if there is no such path.
    [[nodiscard]] std::optional<Routes::Outcome> answer(const Request &request,
                                                        const Answer &notAllowed) const;

private:
    struct Route
    {
        Verb verb;
        QString pattern;
        QStringList segments;
        Handler handler;
    };
    std::vector<Route> m_routes;
};

} // namespace keyturn::sandbox
