// SPDX-License-Identifier: MIT
#include "ui/text/placetext.h"

#include "core/displaytext.h"
#include "services/servicecatalog.h"
#include "session/credentialfacts.h"
#include "session/places.h"
#include "session/signins.h"
#include "ui/text/kindtext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <utility>

namespace keyturn::placetext {

using namespace Qt::StringLiterals;

namespace {

class PlaceText
{
    Q_DECLARE_TR_FUNCTIONS(PlaceText)
};

/// The name of the organization; where it has none but its ID, that of the account.
QString nameOf(const ConnectionRecord &record, const QString &organizationId)
{
    for (const OrganizationRecord &organization : record.organizations) {
        const QString own = organizationNameOf(record, organization);
        if (organization.id == organizationId && own != organization.id && !own.isEmpty())
            return own;
    }
    return record.accountName;
}

} // namespace

QString list(const ListKey &key, const std::vector<KeyPlace> &places, const SignIns &signIns,
             const ServiceCatalog &catalog)
{
    const ConnectionRecord *record = signIns.find(key.connectionUuid);
    if (!record)
        return {};
    QString name = nameOf(*record, key.organizationId);
    const auto looksAlike = [&key, record, &name](const KeyPlace &place) {
        return place.list && place.list->connectionUuid == key.connectionUuid
            && place.list->organizationId != key.organizationId
            && nameOf(*record, place.list->organizationId) == name;
    };
    // Only the ID tells those apart that nobody has named.
    if (name.isEmpty() || std::any_of(places.begin(), places.end(), looksAlike))
        name = key.organizationId;
    const ServiceProfile *profile = catalog.profile(record->serviceId);
    //: an organization, then its service
    const QString where = PlaceText::tr("%1 · %2").arg(
        DisplayText(name).inSentence(),
        DisplayText(profile ? profile->name : record->serviceId).inSentence());
    const auto isOfSameAccount = [&key](const KeyPlace &place) {
        return place.list && place.list->connectionUuid == key.connectionUuid
            && place.list->organizationId == key.organizationId;
    };
    if (std::count_if(places.begin(), places.end(), isOfSameAccount) < 2)
        return where;
    //: an account as above, then the page of one of its lists
    return PlaceText::tr("%1 · %2").arg(where, kindtext::page(key.kind));
}

QString show(const KeyPlace &place, const std::vector<KeyPlace> &places, const SignIns &signIns,
             const ServiceCatalog &catalog)
{
    if (!place.list)
        return PlaceText::tr("Show in the vault");
    // An ampersand in a name must not become a mnemonic.
    return PlaceText::tr("Show in %1")
        .arg(list(*place.list, places, signIns, catalog).replace(u'&', u"&&"_s));
}

QString of(const ServiceCatalog &catalog, const VaultRecord &record)
{
    const ServiceProfile *profile = catalog.profile(record.serviceId);
    const QString name = DisplayText(profile ? profile->name : record.serviceId).text();
    const auto usual = ServerUrl::parse(profile ? profile->address : QString());
    if (profile && Places::isServerUnknown(record))
        return PlaceText::tr("%1 (server unknown)").arg(name);
    const auto own = ServerUrl::parse(record.serverUrl);
    if (!own || (usual && usual->text() == own->text()))
        return name;
    return PlaceText::tr("%1 (%2)").arg(name, own->host());
}

std::function<QString(const VaultRecord &)> each(const ServiceCatalog &catalog)
{
    return [&catalog, known = QHash<std::pair<QString, QString>, QString>()](
               const VaultRecord &record) mutable {
        QString &text = known[{ record.serviceId, record.serverUrl }];
        if (text.isNull())
            text = of(catalog, record);
        return text;
    };
}

} // namespace keyturn::placetext
