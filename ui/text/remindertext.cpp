// SPDX-License-Identifier: MIT
#include "ui/text/remindertext.h"

#include "core/displaytext.h"
#include "core/listtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace keyturn::remindertext {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostNames = 3;

struct ReminderText
{
    Q_DECLARE_TR_FUNCTIONS(ReminderText)
};

/// "One key", "2 tokens and 1 key"
QString whoOf(int tokens, int keys)
{
    const QString severalKeys =
        keys == 1 ? ReminderText::tr("1 key") : ReminderText::tr("%Ln keys", nullptr, keys);
    const QString severalTokens =
        tokens == 1 ? ReminderText::tr("1 token") : ReminderText::tr("%Ln tokens", nullptr, tokens);
    if (tokens == 0)
        return keys == 1 ? ReminderText::tr("One key") : severalKeys;
    if (keys == 0)
        return tokens == 1 ? ReminderText::tr("One token") : severalTokens;
    //: "2 tokens" and "1 key"
    return ReminderText::tr("%1 and %2").arg(severalTokens, severalKeys);
}

} // namespace

QString title(const std::vector<KnownKey> &keys, const Clock &clock)
{
    int tokens = 0;
    std::size_t today = 0;
    std::size_t thisWeek = 0;
    for (const KnownKey &key : keys) {
        tokens += key.key.subject.kind == CredentialKind::Token ? 1 : 0;
        const Lifetime status = lifetime(key.key.life, clock);
        today += std::size_t(status == Lifetime::Today);
        thisWeek += std::size_t(isIn(status, LifetimeGroup::ThisWeek));
    }
    const QString who = whoOf(tokens, int(keys.size()) - tokens);
    const bool isOne = keys.size() == 1;
    //: %1 is "One key", "3 keys" or "2 tokens and 1 key", as in the next texts
    const QString ofToday =
        isOne ? ReminderText::tr("%1 expires today") : ReminderText::tr("%1 expire today");
    if (today == keys.size())
        return ofToday.arg(who);
    const QString ofWeek =
        isOne ? ReminderText::tr("%1 expires this week") : ReminderText::tr("%1 expire this week");
    const QString ofMonth =
        isOne ? ReminderText::tr("%1 expires soon") : ReminderText::tr("%1 expire soon");
    const QString told = (thisWeek == keys.size() ? ofWeek : ofMonth).arg(who);
    //: %1 is "3 keys expire this week", %2 a number
    return today == 0
        ? told
        : ReminderText::tr("%1, %2 of them today").arg(told, QLocale().toString(qulonglong(today)));
}

QString names(const std::vector<KnownKey> &keys)
{
    const auto isUnnamed = [](const KnownKey &key) { return key.name.trimmed().isEmpty(); };
    if (keys.size() > mostNames || std::any_of(keys.begin(), keys.end(), isUnnamed))
        return {};
    QStringList names;
    for (const KnownKey &key : keys)
        names.append(ReminderText::tr("“%1”").arg(DisplayText(key.name).inSentence()));
    return ListText::sentence(names);
}

} // namespace keyturn::remindertext
