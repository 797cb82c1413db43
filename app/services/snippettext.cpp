// SPDX-License-Identifier: MIT
#include "services/snippettext.h"

#include "services/profiletext.h"

#include <map>
#include <optional>

namespace keyturn {

namespace {

using namespace Qt::StringLiterals;

std::optional<SnippetPiece> placeholderNamed(const QString &name)
{
    static const std::map<QString, SnippetPlaceholder> names{
        { u"authorization"_s, SnippetPlaceholder::Authorization },
        { u"bearer"_s, SnippetPlaceholder::Bearer },
        { u"id"_s, SnippetPlaceholder::Id },
        { u"organization"_s, SnippetPlaceholder::Organization },
        { u"organizationHeader"_s, SnippetPlaceholder::OrganizationHeader },
        { u"secret"_s, SnippetPlaceholder::Secret },
        { u"value"_s, SnippetPlaceholder::Value },
        { u"variable"_s, SnippetPlaceholder::Variable },
    };
    for (const auto &[opening, placeholder] :
         { std::pair("url:"_L1, SnippetPlaceholder::Url),
           std::pair("authUrl:"_L1, SnippetPlaceholder::AuthUrl) }) {
        if (name.startsWith(opening))
            return SnippetPiece{ placeholder, name.sliced(opening.size()) };
    }
    const auto found = names.find(name);
    if (found == names.end())
        return std::nullopt;
    return SnippetPiece{ found->second, {} };
}

} // namespace

Result<std::vector<SnippetPiece>, QString> snippetPieces(const QString &text)
{
    std::vector<SnippetPiece> pieces;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype open = text.indexOf("{{"_L1, at);
        // The language itself may put a brace before the placeholder: "{{{secret}}}" is a list in
        // Go.
        while (open >= 0 && open + 2 < text.size() && text.at(open + 2) == u'{')
            ++open;
        if (open != at)
            pieces.push_back({ SnippetPlaceholder::None,
                               text.sliced(at, (open < 0 ? text.size() : open) - at) });
        if (open < 0)
            break;
        const qsizetype close = text.indexOf("}}"_L1, open);
        if (close < 0)
            return failure(ProfileText::tr("must not hold \"{{\" without a \"}}\" behind it"));
        auto piece = placeholderNamed(text.sliced(open + 2, close - open - 2));
        if (!piece)
            return failure(ProfileText::tr("must not hold a placeholder that is not in the list"));
        pieces.push_back(*std::move(piece));
        at = close + 2;
    }
    return pieces;
}

} // namespace keyturn
