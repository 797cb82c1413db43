// SPDX-License-Identifier: MIT
#include "snippets/snippet.h"

#include "services/snippettext.h"
#include "snippets/snippetquoting.h"

#include <algorithm>
#include <optional>

namespace keyturn {

namespace {

using namespace Qt::StringLiterals;

using Parts = std::vector<SnippetPart>;

SnippetPart literal(const QString &text)
{
    return { SnippetPart::Kind::Literal, text };
}

/// A line break in a header's value would begin another header.
bool hasControlCharacter(const Parts &parts)
{
    return std::any_of(parts.cbegin(), parts.cend(), [](const SnippetPart &part) {
        return std::any_of(part.text.cbegin(), part.text.cend(),
                           [](QChar c) { return c.category() == QChar::Other_Control; });
    });
}

QString joined(const QString &address, const QString &path)
{
    return (address.endsWith(u'/') ? address.chopped(1) : address) + path;
}

/// Renders one snippet, piece by piece.
class Renderer final
{
public:
    /// `secret` is null for a snippet that reads an environment variable.
    Renderer(SnippetLanguage language, const SnippetValues &values, const Secret *secret)
        : m_language(language)
        , m_values(values)
        , m_hasSecret(secret)
        , m_secret(secret ? exactText(*secret) : QString())
    {
    }

    Result<Snippet, SnippetError> render(const std::vector<SnippetPiece> &pieces)
    {
        if (!m_secret)
            return failure(SnippetError::NotRepresentable);
        QString text;
        for (const SnippetPiece &piece : pieces) {
            const std::optional<QString> rendered = render(piece);
            if (!rendered)
                return failure(SnippetError::NotRepresentable);
            text += *rendered;
        }
        m_snippet.text = Secret::fromText(text);
        text.fill(u'\0');
        return std::move(m_snippet);
    }

private:
    std::optional<QString> render(const SnippetPiece &piece)
    {
        switch (piece.placeholder) {
        case SnippetPlaceholder::None:
            return piece.text;
        case SnippetPlaceholder::Variable:
            return m_values.variable;
        case SnippetPlaceholder::Value:
            return expression(m_language, { value() });
        case SnippetPlaceholder::Secret:
            return expression(m_language, { secret() });
        case SnippetPlaceholder::Bearer:
            return header({ literal(u"Bearer "_s), secret() });
        case SnippetPlaceholder::Authorization:
            return header({ literal(u"Authorization: Bearer "_s), secret() });
        case SnippetPlaceholder::Id:
            return quoted(m_language, m_values.credentialId);
        case SnippetPlaceholder::Organization:
            return header({ organization() });
        case SnippetPlaceholder::OrganizationHeader:
            return header({ literal(m_values.organizationHeader + u": "_s), organization() });
        case SnippetPlaceholder::Url:
            return quoted(m_language, joined(m_values.serverUrl, piece.text));
        case SnippetPlaceholder::AuthUrl:
            return quoted(m_language, joined(m_values.authUrl, piece.text));
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<QString> header(const Parts &parts) const
    {
        return hasControlCharacter(parts) ? std::nullopt : expression(m_language, parts);
    }

    SnippetPart secret()
    {
        if (!m_hasSecret)
            return { SnippetPart::Kind::Variable, m_values.variable };
        m_snippet.holdsSecret = true;
        return literal(*m_secret);
    }

    SnippetPart value()
    {
        if (m_hasSecret)
            return secret();
        m_snippet.isMasked = true;
        return literal(m_values.hint);
    }

    [[nodiscard]] SnippetPart organization() const
    {
        if (!m_values.organizationId.isEmpty())
            return literal(m_values.organizationId);
        return { SnippetPart::Kind::Variable, m_values.organizationVariable };
    }

    SnippetLanguage m_language;
    const SnippetValues &m_values;
    bool m_hasSecret;
    std::optional<QString> m_secret; ///< empty without a secret; nothing if the secret is not UTF-8
    Snippet m_snippet;
};

Result<Snippet, SnippetError> render(const SnippetTemplate &snippet, const SnippetValues &values,
                                     const Secret *secret)
{
    const auto pieces = snippetPieces(snippet.text);
    if (!pieces)
        return failure(SnippetError::BadTemplate);
    return Renderer(snippet.language, values, secret).render(*pieces);
}

} // namespace

SnippetSet snippetsFor(const KindProfile &kind)
{
    return { kind.variable, kind.organizationVariable, QString::fromLatin1(kind.organizationHeader),
             kind.snippets };
}

SnippetSet snippetsFor(const Exchange &exchange)
{
    return { exchange.variable, {}, {}, exchange.snippets };
}

Result<Snippet, SnippetError> renderSnippet(const SnippetTemplate &snippet,
                                            const SnippetValues &values)
{
    return render(snippet, values, nullptr);
}

Result<Snippet, SnippetError> renderSnippet(const SnippetTemplate &snippet,
                                            const SnippetValues &values, const Secret &secret)
{
    return render(snippet, values, &secret);
}

} // namespace keyturn
