// SPDX-License-Identifier: MIT
#include "ui/text/networktext.h"

#include <QCoreApplication>

namespace keyturn::networktext {

namespace {

/// The context of the translations.
struct NetworkText
{
    Q_DECLARE_TR_FUNCTIONS(NetworkText)
};

QString reason(AuthorityFileError problem)
{
    switch (problem) {
    case AuthorityFileError::Unreadable:
        return NetworkText::tr("The file of authorities cannot be read.");
    case AuthorityFileError::TooLarge:
        return NetworkText::tr("The file of authorities is larger than 4 MiB.");
    case AuthorityFileError::NoCertificate:
        return NetworkText::tr("There is no certificate in PEM format in the file of authorities.");
    }
    return {};
}

} // namespace

Message trust(const NetworkSettings &settings, std::optional<AuthorityFileError> problem)
{
    if (problem)
        return { reason(*problem),
                 settings.trustsOnlyFile
                     ? NetworkText::tr("No server is trusted now, so none can be reached with "
                                       "https. Choose another file, or trust the system's.")
                     : NetworkText::tr("Only the system's authorities are trusted now.") };
    if (settings.authorityFile.isEmpty())
        return { {}, NetworkText::tr("The system's authorities are trusted.") };
    return {
        {},
        settings.trustsOnlyFile
            ? NetworkText::tr("Only the authorities in the file are trusted. A connection that "
                              "is open stays for two minutes at most.")
            : NetworkText::tr("The authorities in the file are trusted besides the system's.")
    };
}

} // namespace keyturn::networktext
