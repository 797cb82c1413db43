// SPDX-License-Identifier: MIT
#include "services/serviceprofile.h"

#include <algorithm>

namespace keyturn {

using namespace Qt::StringLiterals;

QString KindProfile::idInside(QByteArrayView credential) const
{
    if (idEnd.isEmpty())
        return {};
    const qsizetype end = credential.indexOf(idEnd.toUtf8());
    return end > 0 ? QString::fromLatin1(credential.first(end)) : QString();
}

bool KindProfile::isValue(const QString &id) const
{
    return !prefix.isEmpty() && !idEnd.isEmpty() && id.startsWith(prefix) && id.contains(idEnd)
        && !id.endsWith(idEnd);
}

const Endpoint *KindProfile::endpoint(Operation operation) const
{
    const auto found = endpoints.find(operation);
    return found == endpoints.end() ? nullptr : &found->second;
}

const KindProfile *ServiceProfile::kind(CredentialKind kind) const
{
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [kind](const KindProfile &each) { return each.kind == kind; });
    return found == kinds.end() ? nullptr : &*found;
}

const KindProfile *ServiceProfile::kindOf(QByteArrayView credential) const
{
    // The longest prefix wins: "ak_live_" is more specific than "ak_".
    const KindProfile *best = nullptr;
    for (const KindProfile &each : kinds) {
        const bool opens = !each.prefix.isEmpty() && credential.startsWith(each.prefix.toUtf8());
        if (opens && (!best || each.prefix.size() > best->prefix.size()))
            best = &each;
    }
    return best;
}

bool ServiceProfile::listsSomething() const
{
    return std::any_of(kinds.begin(), kinds.end(),
                       [](const KindProfile &kind) { return kind.endpoint(Operation::List); });
}

QString operationKey(Operation operation)
{
    switch (operation) {
    case Operation::List:
        return u"list"_s;
    case Operation::Create:
        return u"create"_s;
    case Operation::Rename:
        return u"rename"_s;
    case Operation::Delete:
        return u"delete"_s;
    }
    return {};
}

} // namespace keyturn
