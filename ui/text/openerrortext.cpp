// SPDX-License-Identifier: MIT
#include "ui/text/openerrortext.h"

#include "core/displaytext.h"
#include "ui/text/kindtext.h"

#include <QCoreApplication>
#include <QDir>

namespace keyturn::errortext {

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

Message noService(const QString &serviceId, const ServiceCatalog &catalog)
{
    Message message;
    message.title = ErrorText::tr("Keyturn does not know its service “%1” any more")
                        .arg(DisplayText(serviceId).inSentence());
    // The catalog does not know which service an unusable file describes. By convention a file has
    // the name of its service.
    for (const ProfileProblem &problem : catalog.problems()) {
        if (problem.file != serviceId + QLatin1String(".json"))
            continue;
        message.text = ErrorText::tr("The service's file %1 cannot be used: %2 Mend it and start "
                                     "Keyturn again. The sign-in and its key are still "
                                     "here.")
                           .arg(DisplayText(problem.file).inSentence(), problem.reason);
        return message;
    }
    message.text = ErrorText::tr("The service's file is gone from %1. Put it back and start "
                                 "Keyturn again, or choose another account. The sign-in and its "
                                 "key are still here.")
                       .arg(QDir::toNativeSeparators(DisplayText(catalog.userFolder()).text()));
    return message;
}

} // namespace

Message opening(const OpenError &error, const ConnectionRecord &record,
                const ServiceCatalog &catalog)
{
    switch (error.kind) {
    case OpenError::Kind::NoService:
        return noService(record.serviceId, catalog);
    case OpenError::Kind::NoKind:
        return { ErrorText::tr("%1 has no key of this kind any more")
                     .arg(catalog.profile(record.serviceId)->name),
                 ErrorText::tr(
                     "The service's file in %1 does not describe the kind “%2”, with which "
                     "you are signed in. Mend the file and start Keyturn again, or choose "
                     "another account. The sign-in and its key are still here.")
                     .arg(QDir::toNativeSeparators(DisplayText(catalog.userFolder()).text()),
                          kindtext::noun(record.kind)) };
    case OpenError::Kind::BadAddress: {
        const auto server = ServerUrl::parse(record.serverUrl);
        return { ErrorText::tr("its address cannot be used"),
                 ErrorText::tr("“%1”: %2 Sign in again with the right address.")
                     .arg(DisplayText(record.serverUrl).inSentence(),
                          server ? QString() : serverUrl(server.error())) };
    }
    case OpenError::Kind::Keychain:
        return keychain(error.keychain);
    }
    Q_UNREACHABLE();
}

} // namespace keyturn::errortext
