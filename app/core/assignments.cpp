// SPDX-License-Identifier: MIT
#include "core/assignments.h"

#include "core/envtext.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestReference = 8;
constexpr int deepestJson = 64;

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QString::fromLatin1(text),
                              QRegularExpression::UseUnicodePropertiesOption);
}

/// Matches without copying the text. Qt 6.5 renamed the function.
QRegularExpressionMatch matched(const QRegularExpression &form, QStringView text)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return form.matchView(text);
#else
    return form.match(text);
#endif
}

bool isQuoteOfAnyKind(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'`';
}

bool isQuoted(QStringView text)
{
    return text.size() >= 2 && isQuoteOfAnyKind(text.front()) && text.back() == text.front();
}

/// The length of the quoted text at the front, both quotes included; 0 if the quote is not closed.
/// A quote after a backslash does not close.
qsizetype quotedLength(QStringView text)
{
    if (text.isEmpty() || !isQuoteOfAnyKind(text.front()))
        return 0;
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (text.at(at) == u'\\')
            ++at;
        else if (text.at(at) == text.front())
            return at + 1;
    }
    return 0;
}

/// True if only separators follow the quoted text: , ; } ] ). They belong to the form, not to the
/// value.
bool endsWithSeparators(QStringView text, qsizetype quoted)
{
    const QStringView behind = text.sliced(quoted);
    return quoted > 0 && !behind.isEmpty()
        && std::all_of(behind.begin(), behind.end(),
                       [](QChar c) { return c.isSpace() || QStringView(u",;}])").contains(c); });
}

/// The text between a pair of quotes that has no such quote inside it, or nothing.
std::optional<QString> unquoted(QStringView text, Treatments &treatments)
{
    if (!isQuoted(text))
        return std::nullopt;
    const QChar quote = text.front();
    QString inside = text.sliced(1, text.size() - 2).toString();
    const QString escaped = QString(u'\\') + quote;
    if (inside.contains(escaped)) {
        inside.replace(escaped, QString(quote));
        treatments |= Treatment::ReadAsDotenv;
    } else if (inside.contains(quote)) {
        return std::nullopt;
    }
    return inside;
}

/// Splits a text into words as a shell does; the quotes stay.
QStringList wordsOf(QStringView text)
{
    QStringList words;
    QString word;
    QChar open;
    for (const QChar c : text) {
        if (open.isNull() && c.isSpace()) {
            if (!word.isEmpty())
                words.append(std::exchange(word, {}));
            continue;
        }
        if (open.isNull() && isQuoteOfAnyKind(c))
            open = c;
        else if (c == open)
            open = {};
        word.append(c);
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

/// The line without what may precede an assignment in shells, systemd units, Dockerfiles and lists.
QStringView withoutIntroduction(QStringView line)
{
    static const QRegularExpression introduction =
        pattern(R"(\A\s*(?:-\s+|export\s+|readonly\s+|local\s+|(?:declare|typeset)\s+(?:-\w+\s+)*)"
                R"(|(?i:env|arg)\s+|(?i:set)\s+(?:-\w+\s+)*|Environment\s*=\s*|\$(?i:env):))");
    for (;;) {
        const auto match = matched(introduction, line);
        if (!match.hasMatch())
            return line.trimmed();
        line = line.sliced(match.capturedEnd());
    }
}

struct Pair
{
    QString name;
    QString value;
};

/// NAME=value or "NAME": value. After a colon there must be white space, a quote or the end of the
/// line; otherwise an address ("https:…") would count as an assignment.
std::optional<Pair> pairOf(QStringView text)
{
    static const QRegularExpression form =
        pattern(R"(\A(['"]?)([\p{L}_][\p{L}\p{N}_.-]*)\1\s*(?:=|:(?=[\s'"`])|:\z)\s*(.*))"
                R"(\z)");
    const auto match = matched(form, text);
    if (!match.hasMatch())
        return std::nullopt;
    return Pair{ match.captured(2), match.captured(3) };
}

/// `setenv NAME value`, `SETX NAME value`, `set -gx NAME value`, `ENV NAME value`.
std::optional<Pair> pairWithoutSign(QStringView line)
{
    static const QRegularExpression form =
        pattern(R"(\A\s*(?:setenv|(?i:setx)|set\s+-\w+(?:\s+-\w+)*|ENV)\s+)"
                R"(([\p{L}_][\p{L}\p{N}_]*)\s+(\S.*)\z)");
    const auto match = matched(form, line);
    if (!match.hasMatch())
        return std::nullopt;
    return Pair{ match.captured(1), match.captured(2) };
}

std::optional<QString> commentIn(QStringView line)
{
    static const QRegularExpression form =
        pattern(R"(\A\s*(?:#+|//+|;+|--+|<!--|(?i:rem)\s)\s*(.*?)(?:-->)?\s*\z)");
    const auto match = matched(form, line);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

bool isStructure(QStringView line)
{
    static const QRegularExpression form =
        pattern(R"(\A\s*(?:\[.*\]|[{}\[\](),;]+|[\p{L}_"'][^=]*:|---|\.\.\.|@?(?i:echo))"
                R"(\s+off|#!.*)?\s*\z)");
    return matched(form, line).hasMatch();
}

/// Collects the texts in JSON of any structure. Kubernetes writes A=x as { "name": "A", "value":
/// "x" }.
void collect(const QString &name, const QJsonValue &value, int depth, FoundAssignments &found)
{
    if (depth > deepestJson)
        return;
    if (value.isString()) {
        FoundAssignment item{ name, value.toString() };
        item.value = tidied(item.value, item.treatments);
        found.items.push_back(std::move(item));
        return;
    }
    const QJsonArray list = value.toArray();
    for (const QJsonValue &entry : list)
        collect(name, entry, depth + 1, found);
    const QJsonObject object = value.toObject();
    const QString ownName = object.value("name"_L1).toString();
    if (!ownName.isEmpty() && object.value("value"_L1).isString()) {
        collect(ownName, object.value("value"_L1), depth + 1, found);
        return;
    }
    for (auto each = object.begin(); each != object.end(); ++each)
        collect(each.key(), each.value(), depth + 1, found);
}

std::optional<FoundAssignments> fromJson(const QString &text)
{
    const QStringView trimmed = QStringView(text).trimmed();
    if (!trimmed.startsWith(u'{') && !trimmed.startsWith(u'['))
        return std::nullopt;
    QByteArray bytes = trimmed.toUtf8();
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    bytes.fill('\0');
    if (document.isNull())
        return std::nullopt;
    FoundAssignments found;
    collect({}, document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()),
            0, found);
    return found;
}

/// "machine HOST login USER password VALUE", on one line or on several.
void collectNetrc(const QString &text, FoundAssignments &found)
{
    static const QRegularExpression form =
        pattern(R"((?:^|\s)machine\s+(\S+)((?:\s+(?:login|account)\s+\S+)*)\s+password\s+)"
                R"((\S+))");
    for (auto each = form.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        const int line = int(QStringView(text).first(match.capturedStart(3)).count(u'\n')) + 1;
        found.items.push_back({ match.captured(1), match.captured(3), line });
    }
}

/// Reads the lines that envtext could not read, or of which it read only a part.
class LineReader final
{
public:
    explicit LineReader(FoundAssignments &found)
        : m_found(found)
    {
    }

    /// False if the line has no known form.
    bool read(QStringView line, int number)
    {
        if (const auto comment = commentIn(line)) {
            if (const auto pair = pairOf(withoutIntroduction(*comment)))
                add(*pair, number, true);
            return true;
        }
        if (const auto pair = pairWithoutSign(line)) {
            add(*pair, number, false);
            return true;
        }
        return readWords(withoutIntroduction(line), number) || isStructure(line);
    }

    /// True if the line holds more than one assignment; all of them are added then.
    bool readSeveral(QStringView line, int number)
    {
        const QStringList words = wordsOf(withoutIntroduction(line));
        const auto isPair = [](const QString &word) {
            return word.contains(u'=') && pairOf(withoutOuterQuotes(word)).has_value();
        };
        if (words.size() < 2 || !std::all_of(words.begin(), words.end(), isPair))
            return false;
        for (const QString &word : words)
            add(*pairOf(withoutOuterQuotes(word)), number, false);
        return true;
    }

private:
    static QString withoutOuterQuotes(const QString &word)
    {
        return isQuoted(word) ? word.sliced(1, word.size() - 2) : word;
    }

    bool readWords(QStringView text, int number)
    {
        if (readSeveral(text, number))
            return true;
        auto pair = pairOf(text);
        if (!pair) // set "NAME=value": the quotes are around name and value
            pair = pairOf(withoutOuterQuotes(text.toString()));
        if (!pair)
            return false;
        add(*pair, number, false);
        return true;
    }

    void add(const Pair &pair, int number, bool isComment)
    {
        FoundAssignment item{ pair.name, {}, number, isComment };
        item.value = tidied(withoutTrailingComment(pair.value), item.treatments);
        if (!item.value.isEmpty())
            m_found.items.push_back(std::move(item));
    }

    static QString withoutTrailingComment(const QString &value)
    {
        const qsizetype quoted = quotedLength(value);
        if (quoted > 0)
            return value.sliced(quoted).trimmed().startsWith(u'#') ? value.first(quoted) : value;
        const qsizetype comment = value.indexOf(" #"_L1);
        return comment < 0 ? value : value.first(comment);
    }

    FoundAssignments &m_found;
};

std::optional<QString> referenceIn(const QString &value)
{
    static const QRegularExpression form =
        pattern(R"(\A(?:\$\{([\p{L}_][\p{L}\p{N}_]*)\}|\$([\p{L}_][\p{L}\p{N}_]*))"
                R"(|%([\p{L}_][\p{L}\p{N}_]*)%|\$env:([\p{L}_][\p{L}\p{N}_]*))\z)");
    const auto match = form.match(value);
    if (!match.hasMatch())
        return std::nullopt;
    for (int group = 1; group <= 4; ++group) {
        if (!match.captured(group).isEmpty())
            return match.captured(group);
    }
    return std::nullopt;
}

void followReferences(FoundAssignments &found)
{
    QHash<QString, QString> values;
    for (const FoundAssignment &item : found.items) {
        if (!item.isComment)
            values.insert(item.name, item.value);
    }
    for (FoundAssignment &item : found.items) {
        QString value = item.value;
        auto reference = referenceIn(value);
        for (int depth = 0; reference && values.contains(*reference); ++depth) {
            if (depth == deepestReference)
                return; // the references form a circle: there is no value
            value = values.value(*reference);
            reference = referenceIn(value);
        }
        if (value != item.value && !reference) {
            item.value = value;
            item.treatments |= Treatment::ReferenceFollowed;
        }
    }
}

} // namespace

QString withoutInvisibles(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        const bool hasNoWidth = (code >= 0x200B && code <= 0x200F) || code == 0x2060
            || code == 0xFEFF || code == 0x00AD;
        if (hasNoWidth)
            continue;
        plain.append(c.category() == QChar::Separator_Space ? QChar(u' ') : c);
    }
    return plain;
}

QString tidied(const QString &value, Treatments &treatments)
{
    QString rest = value.trimmed();
    // Four steps remove what can surround a value at most: a separator, quotes, "Bearer", quotes.
    for (int step = 0; step < 4; ++step) {
        if (const qsizetype quoted = quotedLength(rest); endsWithSeparators(rest, quoted)) {
            rest.truncate(quoted);
            treatments |= Treatment::SeparatorRemoved;
        } else if (rest.size() > 1 && (rest.back() == u';' || rest.back() == u',')) {
            rest = rest.chopped(1).trimmed();
            treatments |= Treatment::SeparatorRemoved;
        } else if (const auto inside = unquoted(rest, treatments)) {
            if (rest.front() == u'`' || step > 1)
                treatments |= Treatment::QuotesRemoved;
            rest = inside->trimmed();
        } else if (rest.startsWith("Bearer "_L1, Qt::CaseInsensitive)) {
            rest = rest.sliced(7).trimmed();
            treatments |= Treatment::BearerRemoved;
        } else {
            break;
        }
    }
    return rest;
}

FoundAssignments findAssignments(const QString &text)
{
    if (auto json = fromJson(text)) {
        followReferences(*json);
        return std::move(*json);
    }
    FoundAssignments found;
    const envtext::Parsed parsed = envtext::parse(text);
    LineReader reader(found);
    const QStringList lines =
        QString(text).replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').split(u'\n');
    const auto lineAt = [&lines](int number) { return QStringView(lines.at(number - 1)); };
    QSet<int> taken;
    for (const envtext::Assignment &assignment : parsed.assignments) {
        taken.insert(assignment.line);
        if (reader.readSeveral(lineAt(assignment.line), assignment.line))
            continue;
        if (assignment.name == "Environment"_L1
            && reader.read(lineAt(assignment.line), assignment.line))
            continue;
        FoundAssignment item{ assignment.name, {}, assignment.line };
        item.value = tidied(assignment.value, item.treatments);
        found.items.push_back(std::move(item));
    }
    for (const int number : parsed.unreadableLines) {
        taken.insert(number);
        if (!reader.read(lineAt(number), number))
            found.unreadLines.append(number);
    }
    for (int number = 1; number <= int(lines.size()); ++number) {
        if (!taken.contains(number) && commentIn(lineAt(number)))
            reader.read(lineAt(number), number);
    }
    collectNetrc(text, found);
    std::stable_sort(found.items.begin(), found.items.end(),
                     [](const auto &a, const auto &b) { return a.line < b.line; });
    followReferences(found);
    return found;
}

} // namespace keyturn
