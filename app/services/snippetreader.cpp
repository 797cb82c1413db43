// SPDX-License-Identifier: MIT
#include "services/snippetreader.h"

#include "services/snippettext.h"

#include <QJsonArray>

#include <map>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

using Need = CheckedObject::Need;

QString snippetObjection(const SnippetPiece &piece, SnippetLanguage language,
                         const SnippetContext &context)
{
    switch (piece.placeholder) {
    case SnippetPlaceholder::None:
    case SnippetPlaceholder::Variable:
    case SnippetPlaceholder::Value:
    case SnippetPlaceholder::Id:
        return {};
    case SnippetPlaceholder::Secret:
    case SnippetPlaceholder::Bearer:
    case SnippetPlaceholder::Authorization:
        if (language == SnippetLanguage::Env)
            return ProfileText::tr("must set {{value}}: the language env reads no variables");
        return {};
    case SnippetPlaceholder::OrganizationHeader:
        if (!context.hasOrganizationHeader)
            return ProfileText::tr(
                "must not name {{organizationHeader}} without an \"organizationHeader\"");
        [[fallthrough]];
    case SnippetPlaceholder::Organization:
        if (!context.hasOrganization)
            return ProfileText::tr(
                "must not name an organization without an \"organizationVariable\"");
        if (language == SnippetLanguage::Env)
            return ProfileText::tr(
                "must not name an organization: the language env reads no variables");
        return {};
    case SnippetPlaceholder::AuthUrl:
        if (!context.hasAuthAddress)
            return ProfileText::tr("must not name {{authUrl:…}} without an \"exchange\"");
        [[fallthrough]];
    case SnippetPlaceholder::Url: {
        const QString objection = pathObjection(piece.text);
        return objection.isEmpty()
            ? QString()
            : ProfileText::tr("holds a path that %1", "%1 ends the sentence").arg(objection);
    }
    }
    return {};
}

void checkSnippet(const CheckedObject &node, const SnippetTemplate &snippet,
                  const SnippetContext &context)
{
    const QString key = u"lines"_s;
    const auto pieces = snippetPieces(snippet.text);
    if (!pieces)
        return node.fault(key, pieces.error());
    for (const SnippetPiece &piece : *pieces) {
        const QString objection = snippetObjection(piece, snippet.language, context);
        if (!objection.isEmpty())
            node.fault(key, objection);
    }
}

SnippetTemplate readSnippet(const CheckedObject &node, const SnippetContext &context)
{
    static const std::map<QString, SnippetLanguage> languages{
        { u"env"_s, SnippetLanguage::Env },       { u"go"_s, SnippetLanguage::Go },
        { u"java"_s, SnippetLanguage::Java },     { u"javascript"_s, SnippetLanguage::JavaScript },
        { u"json"_s, SnippetLanguage::Json },     { u"powershell"_s, SnippetLanguage::PowerShell },
        { u"python"_s, SnippetLanguage::Python }, { u"rust"_s, SnippetLanguage::Rust },
        { u"shell"_s, SnippetLanguage::Shell },
    };
    QStringList names;
    for (const auto &[name, language] : languages)
        names.append(name);
    SnippetTemplate snippet;
    snippet.name =
        node.text(u"name"_s, Need::Required, u"\\S(.{0,30}\\S)?"_s,
                  QT_TRANSLATE_NOOP("ProfileText", "must be a text of at most 32 characters"));
    const QString language =
        node.text(u"language"_s, Need::Required, names.join(u'|'),
                  { QT_TRANSLATE_NOOP("ProfileText", "must be one of %1"), names.join(", "_L1) });
    if (const auto found = languages.find(language); found != languages.end())
        snippet.language = found->second;
    const QJsonArray lines = node.value(u"lines"_s).toArray();
    QStringList texts;
    for (const QJsonValue &line : lines) {
        if (!line.isString() || line.toString().contains(u'\n'))
            node.fault(u"lines"_s, ProfileText::tr("must be a list of lines"));
        texts.append(line.toString());
    }
    if (texts.isEmpty())
        node.fault(u"lines"_s, ProfileText::tr("must be a list of lines"));
    snippet.text = texts.join(u'\n');
    checkSnippet(node, snippet, context);
    return snippet;
}

} // namespace

std::vector<SnippetTemplate> readSnippets(const CheckedObject &node, const SnippetContext &context)
{
    std::vector<SnippetTemplate> snippets;
    for (const CheckedObject &item : node.items(u"snippets"_s))
        snippets.push_back(readSnippet(item, context));
    return snippets;
}

} // namespace keyturn
