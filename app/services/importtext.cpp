// SPDX-License-Identifier: MIT
#include "services/importtext.h"

#include "core/credentialtext.h"
#include "core/envtext.h"
#include "services/servicecatalog.h"

#include <algorithm>
#include <array>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortest = 8;

bool isNumber(const QString &value)
{
    return std::all_of(value.begin(), value.end(),
                       [](QChar c) { return c.isDigit() || QStringView(u".,:+-_").contains(c); });
}

bool isTruth(const QString &value)
{
    constexpr std::array words{ "true"_L1, "false"_L1, "yes"_L1,     "no"_L1,
                                "on"_L1,   "off"_L1,   "enabled"_L1, "disabled"_L1 };
    return std::any_of(words.begin(), words.end(), [&value](QLatin1StringView word) {
        return value.compare(word, Qt::CaseInsensitive) == 0;
    });
}

bool isPath(const QString &value)
{
    const bool isDrive = value.size() > 2 && value.at(0).isLetter() && value.at(1) == u':'
        && (value.at(2) == u'\\' || value.at(2) == u'/');
    return isDrive || value.startsWith("./"_L1) || value.startsWith("../"_L1)
        || value.startsWith("~/"_L1) || (value.startsWith(u'/') && value.count(u'/') > 1);
}

/// Nothing where it may be a credential.
std::optional<LeftOut> objection(const QString &value)
{
    if (value.contains("://"_L1))
        return LeftOut::Address;
    if (isTruth(value))
        return LeftOut::Truth;
    if (isNumber(value))
        return LeftOut::Number;
    if (isPath(value))
        return LeftOut::Path;
    if (value.size() < shortest)
        return LeftOut::TooShort;
    return std::nullopt;
}

LeftOut reasonOf(CredentialTextError error)
{
    switch (error) {
    case CredentialTextError::Empty:
        return LeftOut::Empty;
    case CredentialTextError::TooLong:
        return LeftOut::TooLong;
    case CredentialTextError::Blank:
    case CredentialTextError::ControlCharacter:
    case CredentialTextError::NotAscii:
        break;
    }
    return LeftOut::NotVisibleAscii;
}

struct Found
{
    QString serviceId;
    CredentialKind kind = CredentialKind::ApiKey;
};

std::optional<Found> byPrefix(const Secret &secret, const ServiceCatalog &catalog)
{
    std::optional<Found> found;
    qsizetype longest = 0;
    for (const ServiceProfile &profile : catalog.profiles()) {
        for (const KindProfile &kind : profile.kinds) {
            const QByteArray prefix = kind.prefix.toUtf8();
            if (prefix.size() <= longest || !secret.reveal().startsWith(prefix))
                continue;
            longest = prefix.size();
            found = Found{ profile.id, kind.kind };
        }
    }
    return found;
}

std::optional<Found> byVariable(const QString &variable, const ServiceCatalog &catalog)
{
    if (variable.isEmpty())
        return std::nullopt;
    for (const ServiceProfile &profile : catalog.profiles()) {
        for (const KindProfile &kind : profile.kinds) {
            if (kind.prefix.isEmpty() && kind.variable == variable)
                return Found{ profile.id, kind.kind };
        }
    }
    return std::nullopt;
}

void add(ImportText &result, const QString &variable, const QString &value,
         const ServiceCatalog &catalog)
{
    auto secret = credentialFromText(value);
    if (!secret) {
        result.leftOut.push_back({ variable, reasonOf(secret.error()) });
        return;
    }
    std::optional<Found> found = byPrefix(*secret, catalog);
    if (const auto reason = objection(value.trimmed()); reason && !found) {
        result.leftOut.push_back({ variable, *reason });
        return;
    }
    if (result.candidates.size() == mostImportCandidates) {
        result.leftOut.push_back({ variable, LeftOut::TooMany });
        return;
    }
    if (!found)
        found = byVariable(variable, catalog);
    ImportCandidate candidate;
    candidate.variable = variable;
    candidate.isRepeated =
        std::any_of(result.candidates.begin(), result.candidates.end(),
                    [&secret](const auto &other) { return other.secret.equals(*secret); });
    candidate.secret = std::move(*secret);
    if (found) {
        candidate.serviceId = found->serviceId;
        candidate.kind = found->kind;
    }
    result.candidates.push_back(std::move(candidate));
}

} // namespace

ImportText readImport(const QString &text, const ServiceCatalog &catalog)
{
    ImportText result;
    if (!envtext::looksLikeEnv(text)) {
        add(result, {}, text, catalog);
        return result;
    }
    envtext::Parsed parsed = envtext::parse(text);
    result.unreadableLines = int(parsed.unreadableLines.size());
    for (envtext::Assignment &assignment : parsed.assignments) {
        add(result, assignment.name, assignment.value, catalog);
        assignment.value.fill(u'\0');
    }
    return result;
}

} // namespace keyturn
