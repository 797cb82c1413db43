// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/webmessage.h"

#include <functional>
#include <optional>
#include <vector>

namespace keyturn::sandbox {

/// The requests of one service. An implementation answers what is its own, errors in the service's
/// own words included, and leaves the rest to the next.
class Routes
{
public:
    Routes() = default;
    virtual ~Routes() = default;
    Q_DISABLE_COPY_MOVE(Routes)

    /// `matched`: the pattern of the path, for the log. Empty result: no path of this service.
    struct Outcome
    {
        QString matched;
        Answer answer;
    };
    [[nodiscard]] virtual std::optional<Outcome> answer(const Request &request) = 0;
};

/// Finds the handler of a path. It compares whole, already decoded segments, so that an id with an
/// encoded slash stays one segment, and knows a path that exists from a verb that it refuses.
class Router final
{
public:
    /// The request's `parameter` is the segment that stands for "{}" in the pattern, if it has one.
    using Handler = std::function<Answer(const Request &request)>;

    struct Match
    {
        QString pattern;
        QString parameter;
        const Handler *handler = nullptr; ///< none: the path exists, this verb does not
        QByteArray allow; ///< the verbs that do, for the Allow header
    };

    void add(Verb verb, const QString &pattern, Handler handler);
    [[nodiscard]] std::optional<Match> match(const Request &request) const;

    /// What the handler says; `notAllowed` for a verb that the path refuses, to which the Allow
    /// header is added (RFC 9110, 15.5.6). Nothing if there is no such path.
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
