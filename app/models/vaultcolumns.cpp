// SPDX-License-Identifier: MIT
#include "models/vaultcolumns.h"

#include "core/listtext.h"
#include "models/checktext.h"
#include "models/consumertext.h"
#include "models/timetext.h"

#include <array>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

using Entry = VaultModel::Entry;
using consumertext::namesInSentence;

QString conditionWords(EntryCondition condition)
{
    switch (condition) {
    case EntryCondition::Lost:
        return VaultModel::tr("Not in the keychain any more");
    case EntryCondition::Changed:
        return VaultModel::tr("Changed in the keychain");
    case EntryCondition::AsKept:
        break;
    }
    return {};
}

QString name(const VaultModel &, const VaultRecord &record)
{
    const QString text = DisplayText(record.name).text();
    return text.trimmed().isEmpty() ? VaultModel::tr("(no name)") : text;
}

QString spokenName(const VaultModel &model, const VaultRecord &record)
{
    QStringList parts{ name(model, record) };
    if (record.condition != EntryCondition::AsKept)
        parts.append(conditionWords(record.condition));
    if (record.supersededAt)
        parts.append(VaultModel::tr("Replaced"));
    else if (record.isGone())
        parts.append(VaultModel::tr("Gone"));
    if (model.words().isSignIn(record))
        parts.append(VaultModel::tr("Keyturn signs in with it"));
    if (model.isRotated(record))
        parts.append(VaultModel::tr("being rotated"));
    if (model.hasLookAlike(record))
        parts.append(VaultModel::tr("looks like another name"));
    return ListText::joined(parts);
}

QString nameToolTip(const VaultModel &model, const VaultRecord &record)
{
    const DisplayText shown(record.name);
    QStringList lines{ shown.toHtml() };
    const auto add = [&lines](const QString &plain) { lines.append(plain.toHtmlEscaped()); };
    if (record.condition != EntryCondition::AsKept)
        add(conditionWords(record.condition) + u'.');
    if (record.supersededAt)
        add(VaultModel::tr("Replaced %1.").arg(timetext::ago(*record.supersededAt, model.clock())));
    else if (record.isGone())
        //: %1 is "3 minutes ago"
        add(VaultModel::tr("The service does not list it any more, as seen %1.")
                .arg(timetext::ago(*record.goneAt, model.clock())));
    if (model.words().isSignIn(record))
        add(VaultModel::tr("Keyturn signs in with it."));
    if (model.isRotated(record))
        add(VaultModel::tr("This key is being rotated."));
    if (!record.tags.isEmpty())
        add(VaultModel::tr("Tags: %1").arg(namesInSentence(record.tags)));
    if (!record.note.trimmed().isEmpty())
        lines.append(DisplayText(record.note).toHtml());
    if (shown.isSuspicious())
        add(VaultModel::tr(
            "The name holds characters that cannot be seen. They are shown as their codes."));
    if (model.hasLookAlike(record))
        add(VaultModel::tr("Another name in the vault looks the same, but is written with other "
                           "characters. Compare their details."));
    return tooltip::ofLines(lines);
}

QString service(const VaultModel &model, const VaultRecord &record)
{
    return DisplayText(model.words().service(record)).text();
}

QString serviceToolTip(const VaultModel &model, const VaultRecord &record)
{
    return tooltip::ofLines(
        { service(model, record).toHtmlEscaped(), DisplayText(record.serverUrl).toHtml() });
}

QString organization(const VaultModel &, const VaultRecord &record)
{
    return VaultModel::organization(record);
}

QString spokenOrganization(const VaultModel &, const VaultRecord &record)
{
    if (record.kind == CredentialKind::Token)
        return VaultModel::tr("All organizations");
    const QString text = VaultModel::organization(record);
    return text.trimmed().isEmpty() ? VaultModel::tr("Organization unknown") : text;
}

QString kind(const VaultModel &model, const VaultRecord &record)
{
    return model.words().kind(record.kind);
}

QString hint(const VaultModel &, const VaultRecord &record)
{
    return DisplayText(record.hint).text();
}

QString hintToolTip(const VaultModel &model, const VaultRecord &record)
{
    return tooltip::ofText(
        record.credentialId.isEmpty()
            ? hint(model, record)
            : VaultModel::tr("Key ID: %1").arg(DisplayText(record.credentialId).text()));
}

QString stored(const VaultModel &model, const VaultRecord &record)
{
    return timetext::shortDate(record.storedAt, model.clock());
}

QString spokenStored(const VaultModel &model, const VaultRecord &record)
{
    return VaultModel::tr("Stored %1", "on a date")
        .arg(timetext::date(record.storedAt, model.clock()));
}

QString storedToolTip(const VaultModel &model, const VaultRecord &record)
{
    return tooltip::ofMoment(record.storedAt, model.clock());
}

QString expires(const VaultModel &model, const VaultRecord &record)
{
    return timetext::shortExpiry(record.end(), model.clock());
}

QString owner(const VaultModel &, const VaultRecord &record)
{
    return DisplayText(record.owner).text();
}

QString spokenOwner(const VaultModel &model, const VaultRecord &record)
{
    const QString text = owner(model, record);
    return text.isEmpty() ? VaultModel::tr("No owner") : VaultModel::tr("Owner: %1").arg(text);
}

/// What the end alone means, whatever has become of the credential.
Lifetime meaningOfEnd(const VaultModel &model, const VaultRecord &record)
{
    return lifetime({ record.end() }, model.clock());
}

/// Neither told nor asked for.
bool isEndUntold(const VaultModel &model, const VaultRecord &record)
{
    return meaningOfEnd(model, record) == Lifetime::Unknown && !record.end().isUnconfirmed();
}

// For screen readers: the short form says nothing without the heading of the column.
QString spokenExpires(const VaultModel &model, const VaultRecord &record)
{
    const QString text = timetext::expiry(record.end(), model.clock());
    if (meaningOfEnd(model, record) == Lifetime::Active)
        return VaultModel::tr("Expires %1", "on a date").arg(text);
    return isEndUntold(model, record) ? VaultModel::tr("Expiry unknown") : text;
}

QVariant expiryMoment(const VaultModel &, const VaultRecord &record)
{
    const bool hasMoment = record.expiryKnown && record.expiresAt && record.expiresAt->isValid();
    return hasMoment ? QVariant(*record.expiresAt) : QVariant();
}

QString expiresToolTip(const VaultModel &model, const VaultRecord &record)
{
    if (isEndUntold(model, record))
        return tooltip::ofText(VaultModel::tr("Nobody told Keyturn when it expires."));
    return tooltip::ofEnd(record.end(), model.clock());
}

QString verified(const VaultModel &model, const VaultRecord &record)
{
    return model.verified(record);
}

QString spokenVerified(const VaultModel &model, const VaultRecord &record)
{
    return model.standing(record) == VaultModel::Standing::NeverChecked
        ? VaultModel::tr("Never verified")
        : model.verified(record);
}

QString verifiedToolTip(const VaultModel &model, const VaultRecord &record)
{
    if (!record.check)
        return tooltip::ofText(VaultModel::tr("Keyturn has not asked the service about it yet."));
    const CheckRecord &check = *record.check;
    QStringList lines{ checktext::words(check.outcome).meaning };
    lines += timetext::exact(check.checkedAt, model.clock()).split(u'\n');
    if (!check.scopes.isEmpty())
        lines.append(VaultModel::tr("Scopes: %1").arg(namesInSentence(check.scopes)));
    if (!check.organizations.isEmpty())
        lines.append(VaultModel::tr("Organizations: %1").arg(namesInSentence(check.organizations)));
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    return tooltip::ofLines(lines);
}

QString where(const VaultModel &model, const VaultRecord &record)
{
    return model.where(record);
}

QString status(const VaultModel &model, const VaultRecord &record)
{
    return model.status(record);
}

/// Also says what the badge shows as a sign, or nothing of: the last check.
QString spokenStatus(const VaultModel &model, const VaultRecord &record)
{
    const QString text = model.status(record);
    //: a status, then "Verified 3 minutes ago" or "Never verified"
    return model.endMatters(record)
        ? VaultModel::tr("%1, %2").arg(text, spokenVerified(model, record))
        : text;
}

QString statusToolTip(const VaultModel &model, const VaultRecord &record)
{
    if (!model.endMatters(record))
        return verifiedToolTip(model, record);
    if (model.lifetimeOf(record) == Lifetime::NotListed)
        return tooltip::ofText(VaultModel::tr("Keyturn has just made this key, but a list of the "
                                              "service that was read since does not have it."));
    return tooltip::joined(expiresToolTip(model, record),
                           record.check ? tooltip::ofText(model.verified(record))
                                        : verifiedToolTip(model, record));
}

QString usedIn(const VaultModel &, const VaultRecord &record)
{
    return consumertext::cell(record.consumers);
}

QString spokenUsedIn(const VaultModel &, const VaultRecord &record)
{
    return consumertext::spoken(record.consumers);
}

QString usedInToolTip(const VaultModel &, const VaultRecord &record)
{
    return consumertext::toolTip(record.consumers);
}

constexpr std::array columns{
    Entry{ .title = QT_TRANSLATE_NOOP("keyturn::VaultModel", "Name"),
           .text = name,
           .accessibleText = spokenName,
           .toolTip = nameToolTip,
           .sortValue = [](const auto &,
                           const VaultRecord &record) { return QVariant(record.name); } },
    Entry{ .title = QT_TRANSLATE_NOOP("keyturn::VaultModel", "Where it works"),
           .text = where,
           .toolTip = serviceToolTip },
    Entry{ .title = QT_TRANSLATE_NOOP("keyturn::VaultModel", "Type"), .text = kind },
    Entry{
        .title = QT_TRANSLATE_NOOP("keyturn::VaultModel", "Value"),
        .text = hint,
        .toolTip = hintToolTip,
        .sortValue = [](const auto &, const VaultRecord &record) { return QVariant(record.hint); },
        .order = Entry::Order::Values },
    Entry{ .title = QT_TRANSLATE_NOOP("keyturn::VaultModel", "Status"),
           .text = status,
           .accessibleText = spokenStatus,
           .toolTip = statusToolTip,
           .sortValue = [](const VaultModel &model,
                           const VaultRecord &record) { return QVariant(model.urgency(record)); },
           .order = Entry::Order::Values,
           .times = Entry::Times::MoveOn },
    Entry{ .title = QT_TRANSLATE_NOOP("keyturn::VaultModel", "Verified"),
           .text = verified,
           .accessibleText = spokenVerified,
           .toolTip = verifiedToolTip,
           .sortValue =
               [](const auto &, const VaultRecord &record) {
                   return record.check ? QVariant(record.check->checkedAt) : QVariant();
               },
           .order = Entry::Order::Values,
           .times = Entry::Times::MoveOn },
    Entry{ .title = QT_TRANSLATE_NOOP("keyturn::VaultModel", "Service"),
           .text = service,
           .toolTip = serviceToolTip },
    Entry{ .title = QT_TRANSLATE_NOOP("keyturn::VaultModel", "Organization"),
           .text = organization,
           .accessibleText = spokenOrganization },
    Entry{ .title = QT_TRANSLATE_NOOP("keyturn::VaultModel", "Stored"),
           .text = stored,
           .accessibleText = spokenStored,
           .toolTip = storedToolTip,
           .sortValue =
               [](const auto &, const VaultRecord &record) {
                   return record.storedAt.isValid() ? QVariant(record.storedAt) : QVariant();
               },
           .order = Entry::Order::Values },
    Entry{ .title = QT_TRANSLATE_NOOP("keyturn::VaultModel", "Expires"),
           .text = expires,
           .accessibleText = spokenExpires,
           .toolTip = expiresToolTip,
           .sortValue = expiryMoment,
           .order = Entry::Order::Values,
           .times = Entry::Times::MoveOn },
    Entry{ .title = QT_TRANSLATE_NOOP("keyturn::VaultModel", "Owner"),
           .text = owner,
           .accessibleText = spokenOwner },
    Entry{ .title = QT_TRANSLATE_NOOP("keyturn::VaultModel", "Used in"),
           .text = usedIn,
           .accessibleText = spokenUsedIn,
           .toolTip = usedInToolTip },
};

} // namespace

std::span<const VaultModel::Entry> vaultColumns()
{
    return columns;
}

} // namespace keyturn
