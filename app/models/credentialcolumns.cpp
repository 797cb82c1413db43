// SPDX-License-Identifier: MIT
#include "models/credentialcolumns.h"

#include "models/consumertext.h"
#include "models/policytext.h"
#include "models/timetext.h"

#include <array>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

using Entry = CredentialModel::Entry;

constexpr QChar ellipsis(u'\u2026');

bool hasMoment(const std::optional<QDateTime> &moment)
{
    return moment && moment->isValid();
}

QString name(const CredentialModel &model, const Credential &row)
{
    const QString alias = model.aliasOf(row.id);
    const QString text = DisplayText(alias.isEmpty() ? row.name : alias).text();
    return text.trimmed().isEmpty() ? CredentialModel::tr("(no name)") : text;
}

QString spokenName(const CredentialModel &model, const Credential &row)
{
    QString spoken = name(model, row);
    if (model.isThisSession(row.id))
        spoken = CredentialModel::tr("%1, this session").arg(spoken);
    if (model.isRotated(row.id))
        spoken = CredentialModel::tr("%1, being rotated").arg(spoken);
    if (const auto deletion = model.deletionOf(row.id))
        spoken = (deletion->isConfirmed ? CredentialModel::tr("%1, deleted")
                                        : CredentialModel::tr("%1, gone"))
                     .arg(spoken);
    if (model.hasLookAlike(row))
        spoken = CredentialModel::tr("%1, looks like another name").arg(spoken);
    if (!model.breachesOf(row).empty())
        spoken = CredentialModel::tr("%1, breaks your policy").arg(spoken);
    return spoken;
}

QString nameToolTip(const CredentialModel &model, const Credential &row)
{
    const DisplayText shown(row.name);
    QStringList lines;
    const QString alias = model.aliasOf(row.id);
    const auto add = [&lines](const QString &plain) { lines.append(plain.toHtmlEscaped()); };
    if (alias.isEmpty()) {
        lines.append(shown.toHtml());
    } else {
        lines = {
            CredentialModel::tr("%1 (name on this computer)")
                .toHtmlEscaped()
                .arg(DisplayText(alias).toHtml()),
            CredentialModel::tr("%1 (name at the service)").toHtmlEscaped().arg(shown.toHtml())
        };
    }
    if (shown.isSuspicious())
        add(CredentialModel::tr(
            "The name holds characters that cannot be seen. They are shown as their codes."));
    if (model.hasLookAlike(row))
        add(CredentialModel::tr("Another name in this list looks the same, but is written with "
                                "other characters. Compare the IDs."));
    for (const PolicyBreach breach : model.breachesOf(row))
        add(policytext::breach(breach, model.policy()));
    switch (model.annotationOf(row.id).origin) {
    case Origin::Unasked:
        add(CredentialModel::tr("Appeared in the list, and was not made here."));
        break;
    case Origin::Mine:
        add(CredentialModel::tr("Made by you."));
        break;
    case Origin::Colleague:
        add(CredentialModel::tr("Made by a colleague."));
        break;
    case Origin::Investigate:
        add(CredentialModel::tr("To investigate: nobody knows yet who made it."));
        break;
    case Origin::Unknown:
        break;
    }
    if (model.isThisSession(row.id))
        add(CredentialModel::tr("Keyturn is signed in with this key."));
    if (model.isRotated(row.id))
        add(CredentialModel::tr("This key is being rotated."));
    return tooltip::ofLines(lines);
}

QVariant nameAsOwned(const CredentialModel &model, const Credential &row)
{
    const QString alias = model.aliasOf(row.id);
    return alias.isEmpty() ? row.name : alias;
}

/// An id is shortened only if the service's profile says so. Any other id is returned whole; if it
/// does not fit, the view elides it in the middle, because ids that people choose often begin
/// alike.
QString keyId(const CredentialModel &model, const Credential &row)
{
    const int shown = model.idShown(row.id);
    if (shown == 0)
        return DisplayText(row.id).text();
    QString cut = row.id.left(shown);
    if (cut.size() < row.id.size() && cut.back().isHighSurrogate())
        cut.chop(1);
    return DisplayText(cut).text() + ellipsis;
}

QString wholeKeyId(const CredentialModel &, const Credential &row)
{
    return tooltip::ofText(DisplayText(row.id).text());
}

QString created(const CredentialModel &model, const Credential &row)
{
    return hasMoment(row.createdAt) ? timetext::date(*row.createdAt, model.clock())
                                    : CredentialModel::tr("Unknown", "time of creation");
}

QString createdToolTip(const CredentialModel &model, const Credential &row)
{
    return hasMoment(row.createdAt)
        ? tooltip::ofMoment(*row.createdAt, model.clock())
        : tooltip::ofText(CredentialModel::tr("The service did not say when."));
}

QString status(const CredentialModel &model, const Credential &row)
{
    if (const auto deletion = model.deletionOf(row.id)) {
        const QString ago = timetext::ago(deletion->at, model.clock());
        if (deletion->isConfirmed)
            return CredentialModel::tr("Deleted %1").arg(ago);
        // Some services list nothing that has expired.
        return (hasEnded(row.expiresAt, deletion->at)
                    //: %1 is "3 minutes ago"
                    ? CredentialModel::tr("Expired; gone, as seen %1")
                    //: %1 is "3 minutes ago"; the service said no more than that it is not listed
                    : CredentialModel::tr("Gone, as seen %1"))
            .arg(ago);
    }
    return timetext::status(model.lifeOf(row), model.clock());
}

QString statusToolTip(const CredentialModel &model, const Credential &row)
{
    if (const auto deletion = model.deletionOf(row.id))
        return tooltip::ofMoment(deletion->at, model.clock());
    const KnownEnd end = model.endOf(row);
    if (model.lifetimeOf(row) == Lifetime::NotListed)
        return tooltip::ofText(
            CredentialModel::tr("The service answered that it made this key, but a list that was "
                                "read since does not have it. If the list lacks it some minutes "
                                "after it was made, too, it is shown as gone."));
    if (model.lifetimeOf(row) == Lifetime::Unknown && !end.isUnconfirmed())
        return tooltip::ofText(
            CredentialModel::tr("The service did not say when it expires, or not so that Keyturn "
                                "can read it."));
    return tooltip::ofEnd(end, model.clock());
}

QString inVault(const CredentialModel &model, const Credential &row)
{
    return model.isInVault(row.id) ? CredentialModel::tr("In vault") : u"\u2013"_s;
}

QString spokenInVault(const CredentialModel &model, const Credential &row)
{
    return model.isInVault(row.id) ? CredentialModel::tr("In vault")
                                   : CredentialModel::tr("Not in vault");
}

QString inVaultToolTip(const CredentialModel &model, const Credential &row)
{
    return tooltip::ofText(
        model.isInVault(row.id)
            ? CredentialModel::tr("The secret is in the vault of this computer.")
            : CredentialModel::tr("The secret is not in the vault of this computer."));
}

QString owner(const CredentialModel &model, const Credential &row)
{
    return DisplayText(model.annotationOf(row.id).owner).text();
}

QVariant ownerAsSaid(const CredentialModel &model, const Credential &row)
{
    const QString owner = model.annotationOf(row.id).owner;
    return owner.isEmpty() ? QVariant() : owner;
}

QString usedIn(const CredentialModel &model, const Credential &row)
{
    return consumertext::cell(model.annotationOf(row.id).consumers);
}

QString spokenUsedIn(const CredentialModel &model, const Credential &row)
{
    return consumertext::spoken(model.annotationOf(row.id).consumers);
}

QString usedInToolTip(const CredentialModel &model, const Credential &row)
{
    return consumertext::toolTip(model.annotationOf(row.id).consumers);
}

QVariant usedInAsSaid(const CredentialModel &model, const Credential &row)
{
    const QString text = usedIn(model, row);
    return text.isEmpty() ? QVariant() : text;
}

QVariant momentOf(const std::optional<QDateTime> &moment)
{
    return hasMoment(moment) ? QVariant(*moment) : QVariant();
}

constexpr std::array columns{
    Entry{ .title = QT_TRANSLATE_NOOP("keyturn::CredentialModel", "Name"),
           .text = name,
           .accessibleText = spokenName,
           .toolTip = nameToolTip,
           .sortValue = nameAsOwned },
    Entry{ .title = QT_TRANSLATE_NOOP("keyturn::CredentialModel", "Key ID"),
           .text = keyId,
           .toolTip = wholeKeyId,
           .sortValue = [](const auto &, const Credential &row) { return QVariant(row.id); },
           .order = Entry::Order::Values },
    Entry{ .title = QT_TRANSLATE_NOOP("keyturn::CredentialModel", "Created"),
           .text = created,
           .toolTip = createdToolTip,
           .sortValue = [](const auto &, const Credential &row) { return momentOf(row.createdAt); },
           .order = Entry::Order::Values,
           .times = Entry::Times::MoveOn },
    Entry{ .title = QT_TRANSLATE_NOOP("keyturn::CredentialModel", "Status"),
           .text = status,
           .toolTip = statusToolTip,
           .sortValue =
               [](const CredentialModel &model, const Credential &row) {
                   return QVariant(lifetimeOrder(model.lifeOf(row)));
               },
           .order = Entry::Order::Values,
           .times = Entry::Times::MoveOn },
    Entry{ .title = QT_TRANSLATE_NOOP("keyturn::CredentialModel", "Vault"),
           .text = inVault,
           .accessibleText = spokenInVault,
           .toolTip = inVaultToolTip,
           .sortValue =
               [](const CredentialModel &model, const Credential &row) {
                   return QVariant(model.isInVault(row.id) ? 0 : 1);
               },
           .order = Entry::Order::Values },
    Entry{ .title = QT_TRANSLATE_NOOP("keyturn::CredentialModel", "Owner"),
           .text = owner,
           .sortValue = ownerAsSaid },
    Entry{ .title = QT_TRANSLATE_NOOP("keyturn::CredentialModel", "Used in"),
           .text = usedIn,
           .accessibleText = spokenUsedIn,
           .toolTip = usedInToolTip,
           .sortValue = usedInAsSaid },
};

} // namespace

std::span<const CredentialModel::Entry> credentialColumns()
{
    return columns;
}

} // namespace keyturn
