// SPDX-License-Identifier: MIT
#include "services/checkedobject.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace keyturn {

using namespace Qt::StringLiterals;

CheckedObject::CheckedObject(QJsonObject object, QStringList path,
                             std::optional<ProfileFault> &fault, Patterns patterns)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_fault(fault)
    , m_patterns(patterns)
{
}

bool CheckedObject::matches(const QString &pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

CheckedObject CheckedObject::child(const QString &key, Need need) const
{
    const QJsonValue found = value(key);
    if (found.isUndefined() && need == Need::Required)
        fault(key, ProfileText::tr("is missing"));
    else if (!found.isObject() && !found.isUndefined())
        fault(key, ProfileText::tr("must be an object"));
    return { found.toObject(), m_path + QStringList(key), m_fault, m_patterns };
}

std::vector<CheckedObject> CheckedObject::items(const QString &key) const
{
    const QJsonValue found = value(key);
    if (!found.isArray() && !found.isUndefined())
        fault(key, ProfileText::tr("must be a list"));
    std::vector<CheckedObject> result;
    const QJsonArray items = found.toArray();
    for (qsizetype i = 0; i < items.size(); ++i)
        result.emplace_back(items.at(i).toObject(), m_path + QStringList{ key, QString::number(i) },
                            m_fault, m_patterns);
    return result;
}

QString CheckedObject::text(const QString &key, Need need, const QString &pattern,
                            const Reason &expectation) const
{
    const QJsonValue found = value(key);
    if (found.isUndefined()) {
        if (need == Need::Required)
            fault(key, ProfileText::tr("is missing"));
        return {};
    }
    if (!found.isString())
        fault(key, ProfileText::tr("must be a text"));
    else if (m_patterns == Patterns::Checked && !matches(pattern, found.toString()))
        fault(key, expectation.text());
    return found.toString();
}

QString CheckedObject::fieldName(const QString &key, Need need, const Reason &expectation) const
{
    return text(key, need, need == Need::Required ? u".{1,64}"_s : u".{0,64}"_s, expectation);
}

bool CheckedObject::flag(const QString &key, bool fallback) const
{
    const QJsonValue found = value(key);
    if (!found.isBool() && !found.isUndefined())
        fault(key, ProfileText::tr("must be true or false"));
    return found.toBool(fallback);
}

std::optional<int> CheckedObject::days(const QString &key) const
{
    return number(key, longestLifetime,
                  { QT_TRANSLATE_NOOP("ProfileText", "must be a number of days from 1 to %1"),
                    QString::number(longestLifetime) });
}

std::optional<int> CheckedObject::number(const QString &key, int largest,
                                         const Reason &expectation) const
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return std::nullopt;
    const int count = found.toInt(0);
    if (count < 1 || count > largest)
        fault(key, expectation.text());
    return count;
}

void CheckedObject::fault(const QString &key, const QString &reason) const
{
    if (m_fault)
        return;
    const QStringList path = m_path + QStringList(key);
    m_fault = ProfileFault{ path,
                            ProfileText::tr("\"%1\" %2.",
                                            "%1 is a place in a file, %2 says what is "
                                            "wrong with it")
                                .arg(path.join(u'.'), reason) };
}

QString pathObjection(const QString &path)
{
    if (!path.startsWith(u'/'))
        return ProfileText::tr("must begin with \"/\"");
    if (path.contains("//"_L1))
        return ProfileText::tr("must not hold \"//\"");
    if (path.contains(".."_L1) || path.contains("/./"_L1) || path.endsWith("/."_L1))
        return ProfileText::tr("must not hold the segments \".\" or \"..\"");
    if (path.contains(u'?') || path.contains(u'#'))
        return ProfileText::tr("must not hold \"?\" or \"#\"");
    QString literal = path;
    literal.remove("{id}"_L1);
    const bool isLiteral = std::all_of(literal.begin(), literal.end(), [](QChar c) {
        return c.unicode() < 0x80
            && (c.isLetterOrNumber() || QLatin1StringView("._~!$&'()*+,;=:@/-").contains(c));
    });
    if (path.size() > 512 || !isLiteral)
        return ProfileText::tr("must be at most 512 letters, digits and the signs of a path");
    return {};
}

} // namespace keyturn
