// SPDX-License-Identifier: MIT
#include "sandbox/router.h"

namespace keyturn::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The segment in place of "{}", or an empty text if the pattern has no "{}"; nothing if the path
/// does not match.
std::optional<QString> parameterOf(const QStringList &pattern, const QStringList &path)
{
    if (pattern.size() != path.size())
        return std::nullopt;
    QString parameter = u""_s;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i) == "{}"_L1 && !path.at(i).isEmpty())
            parameter = path.at(i);
        else if (pattern.at(i) != path.at(i))
            return std::nullopt;
    }
    return parameter;
}

} // namespace

void Router::add(Verb verb, const QString &pattern, Handler handler)
{
    m_routes.push_back({ verb, pattern, pattern.mid(1).split(u'/'), std::move(handler) });
}

std::optional<Router::Match> Router::match(const Request &request) const
{
    std::optional<Match> found;
    for (const Route &route : m_routes) {
        const auto parameter = parameterOf(route.segments, request.path);
        if (!parameter)
            continue;
        if (!found)
            found = Match{ route.pattern, *parameter, nullptr, {} };
        if (route.verb == request.verb)
            found->handler = &route.handler;
        found->allow += (found->allow.isEmpty() ? "" : ", ") + nameOf(route.verb);
    }
    return found;
}

std::optional<Routes::Outcome> Router::answer(const Request &request,
                                              const Answer &notAllowed) const
{
    const auto found = match(request);
    if (!found)
        return std::nullopt;
    if (!found->handler)
        return Routes::Outcome{ found->pattern, notAllowed.with("Allow", found->allow) };
    Request matched = request;
    matched.parameter = found->parameter;
    return Routes::Outcome{ found->pattern, (*found->handler)(matched) };
}

} // namespace keyturn::sandbox
