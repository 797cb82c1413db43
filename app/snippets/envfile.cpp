// SPDX-License-Identifier: MIT
#include "snippets/envfile.h"

#include "core/envtext.h"
#include "snippets/snippetquoting.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <optional>

namespace keyturn::envfile {

namespace {

using namespace Qt::StringLiterals;

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ofOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

/// Refuses links and everything else that is not a regular file: what is at the path may change
/// between two accesses, and a link must not be followed.
std::optional<Problem> objection(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink())
        return Problem::IsLink;
    if (!info.exists())
        return std::nullopt;
    if (!info.isFile())
        return Problem::NotAFile;
    if (info.size() > envtext::maximumBytes)
        return Problem::TooLarge;
    return std::nullopt;
}

Result<QByteArray, Problem> readFile(const QString &path)
{
    if (const auto problem = objection(path))
        return failure(*problem);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Problem::NotReadable);
    QByteArray bytes = file.read(envtext::maximumBytes + 1);
    if (bytes.size() > envtext::maximumBytes)
        return failure(Problem::TooLarge);
    if (file.error() != QFileDevice::NoError)
        return failure(Problem::NotReadable);
    return bytes;
}

/// The text without the byte order mark, if the file has one.
Result<QString, Problem> textOf(const QByteArray &file)
{
    if (file.startsWith("\xff\xfe") || file.startsWith("\xfe\xff"))
        return failure(Problem::NotText); // UTF-16, which no reader of .env files knows
    const auto text = envtext::decode(file);
    if (text)
        return *text;
    return failure(text.error() == envtext::Problem::TooLarge ? Problem::TooLarge
                                                              : Problem::NotText);
}

/// The assignment that is in force: the last one of that name. PowerShell's are left out because
/// they are quoted differently.
const envtext::Assignment *lastOf(const QString &variable, const QString &text,
                                  const envtext::Parsed &parsed)
{
    const auto isMeant = [&](const envtext::Assignment &item) {
        const qsizetype line = std::max(text.lastIndexOf(u'\n', item.begin - 1),
                                        text.lastIndexOf(u'\r', item.begin - 1))
            + 1;
        return item.name == variable
            && !text.sliced(line, item.begin - line).contains("$env:"_L1, Qt::CaseInsensitive);
    };
    const auto found =
        std::find_if(parsed.assignments.crbegin(), parsed.assignments.crend(), isMeant);
    return found == parsed.assignments.crend() ? nullptr : &*found;
}

QString lineEndOf(const QString &text)
{
    if (text.contains("\r\n"_L1))
        return u"\r\n"_s;
    return text.contains(u'\r') && !text.contains(u'\n') ? u"\r"_s : u"\n"_s;
}

QString appended(const QString &text, const QString &line)
{
    const QString lineEnd = lineEndOf(text);
    const bool isClosed = text.isEmpty() || text.endsWith(u'\n') || text.endsWith(u'\r');
    return isClosed ? text + line + lineEnd : text + lineEnd + line;
}

QString replaced(const QString &text, const envtext::Assignment &item, const QString &written)
{
    // NAME= # comment: a blank keeps the new value apart from the comment.
    const bool touchesComment = item.end < text.size() && text.at(item.end) == u'#';
    return text.first(item.begin) + written + (touchesComment ? u" "_s : QString())
        + text.sliced(item.end);
}

/// True if every other assignment is read as before, and the last one of this name has the new
/// value.
bool isClear(const envtext::Parsed &before, const envtext::Assignment *replacedItem,
             const envtext::Parsed &after, const QString &variable, const QString &value)
{
    std::vector<envtext::Assignment> expected = before.assignments;
    if (replacedItem)
        expected.at(std::size_t(replacedItem - before.assignments.data())).value = value;
    else
        expected.push_back({ variable, value });
    const auto isSame = [](const envtext::Assignment &a, const envtext::Assignment &b) {
        return a.name == b.name && a.value == b.value;
    };
    return std::equal(expected.cbegin(), expected.cend(), after.assignments.cbegin(),
                      after.assignments.cend(), isSame)
        && before.unreadableLines.size() == after.unreadableLines.size();
}

/// Closes the file to others before anything is written. QSaveFile (Qt 6.4) gives its temporary
/// file the permissions of the file that it replaces, and a program that opened the temporary file
/// in such a moment could go on reading it.
class Target final
{
public:
    explicit Target(const QString &path)
        : m_path(path)
    {
    }

    Q_DISABLE_COPY_MOVE(Target)

    ~Target()
    {
        if (m_isDone)
            return;
        if (m_isNew)
            QFile::remove(m_path);
        else if (m_before)
            QFile::setPermissions(m_path, *m_before);
    }

    [[nodiscard]] bool prepare()
    {
        if (!QFileInfo::exists(m_path)) {
            QFile file(m_path);
            m_isNew = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly);
            return m_isNew;
        }
        const QFile::Permissions before = QFile::permissions(m_path);
        // The permission bits are checked as well: for an administrator every file is writable.
        if (!before.testFlag(QFile::WriteOwner) || !QFileInfo(m_path).isWritable())
            return false;
        // Fails for a file of another user.
        if (!QFile::setPermissions(m_path, ownerOnly))
            return false;
        m_before = before;
        return true;
    }

    [[nodiscard]] bool wasOpenToOthers() const { return m_before && (*m_before & ofOthers); }

    void setDone() { m_isDone = true; }

private:
    QString m_path;
    std::optional<QFile::Permissions> m_before;
    bool m_isNew = false;
    bool m_isDone = false;
};

bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly)
        && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

Result<Look, Problem> look(const QString &path, const QString &variable)
{
    if (const auto problem = objection(path))
        return failure(*problem);
    if (!QFileInfo::exists(path))
        return Look{};
    const auto bytes = readFile(path);
    if (!bytes)
        return failure(bytes.error());
    const auto text = textOf(*bytes);
    if (!text)
        return failure(text.error());
    return Look{ true, lastOf(variable, *text, envtext::parse(*text)) != nullptr };
}

Result<QByteArray, Problem> merged(const QByteArray &file, const QString &variable,
                                   const Secret &value, IfThere ifThere)
{
    const auto text = textOf(file);
    if (!text)
        return failure(text.error());
    const std::optional<QString> plain = exactText(value);
    const std::optional<QString> written =
        plain ? quoted(SnippetLanguage::Env, *plain) : std::nullopt;
    if (!written)
        return failure(Problem::NotRepresentable);
    const envtext::Parsed before = envtext::parse(*text);
    const envtext::Assignment *item = lastOf(variable, *text, before);
    if (item && ifThere == IfThere::Refuse)
        return failure(Problem::AlreadyThere);
    const QString whole =
        item ? replaced(*text, *item, *written) : appended(*text, variable + u'=' + *written);
    if (!isClear(before, item, envtext::parse(whole), variable, *plain))
        return failure(Problem::NotClear);
    QByteArray bytes = whole.toUtf8();
    if (file.startsWith(byteOrderMark))
        bytes.prepend(byteOrderMark.data(), byteOrderMark.size());
    if (bytes.size() > envtext::maximumBytes)
        return failure(Problem::TooLarge);
    // A shorter value can leave so many control characters in so short a text that it would not be
    // taken for a text any more.
    if (!textOf(bytes))
        return failure(Problem::NotText);
    return bytes;
}

Result<Saved, Problem> save(const QString &path, const QString &variable, const Secret &value,
                            IfThere ifThere)
{
    if (const auto problem = objection(path))
        return failure(*problem);
    QByteArray before;
    if (QFileInfo::exists(path)) {
        auto bytes = readFile(path);
        if (!bytes)
            return failure(bytes.error());
        before = *std::move(bytes);
    }
    const auto bytes = merged(before, variable, value, ifThere);
    if (!bytes)
        return failure(bytes.error());
    Target target(path);
    if (!target.prepare())
        return failure(Problem::NotWritable);
    if (const auto again = readFile(path); !again || *again != before)
        return failure(Problem::Changed);
    if (!write(path, *bytes))
        return failure(Problem::NotWritable);
    target.setDone();
    if (const auto kept = readFile(path); !kept || *kept != *bytes)
        return failure(Problem::NotKept);
    return Saved{ target.wasOpenToOthers(), !(QFile::permissions(path) & ofOthers) };
}

} // namespace keyturn::envfile
