// SPDX-License-Identifier: MIT
#include "ui/text/kindtext.h"

#include "core/displaytext.h"
#include "session/session.h"

#include <QCoreApplication>

namespace keyturn::kindtext {

namespace {

struct KindText
{
    Q_DECLARE_TR_FUNCTIONS(KindText)
};

} // namespace

QString page(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::ApiKey:
        return KindText::tr("API Keys");
    case CredentialKind::Token:
        return KindText::tr("Account → Tokens");
    case CredentialKind::PersonalAccessKey:
        return KindText::tr("Personal Access Key");
    }
    Q_UNREACHABLE();
}

QString heldPage(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::ApiKey:
        return KindText::tr("API Key");
    case CredentialKind::Token:
        return KindText::tr("Token");
    case CredentialKind::PersonalAccessKey:
        return KindText::tr("Personal Access Key");
    }
    Q_UNREACHABLE();
}

QString organization(const QString &name)
{
    return name.isEmpty() ? KindText::tr("an unnamed organization")
                          : DisplayText(name).inSentence();
}

QString pageSubtitle(CredentialKind kind, const QString &organization)
{
    switch (kind) {
    case CredentialKind::ApiKey:
        return KindText::tr("Each key acts for %1 and carries the organization with it.")
            .arg(organization);
    case CredentialKind::Token:
        return KindText::tr("Tokens are yours and follow you to every organization.");
    case CredentialKind::PersonalAccessKey:
        return KindText::tr("The key is exchanged for access tokens that live for a short time.");
    }
    Q_UNREACHABLE();
}

QString heldSubtitle(const Session &session, CredentialKind kind)
{
    const KindProfile *profile = session.profile().kind(kind);
    const QString service = DisplayText(session.profile().name).inSentence();
    if (profile && profile->onlyOne)
        return KindText::tr("The key of %1 at %2. Making a new key revokes the old one.")
            .arg(organization(session.organizationName()), service);
    if (profile && profile->exchange)
        return KindText::tr("%1 exchanges the key for access tokens that live for a short time.")
            .arg(service);
    return KindText::tr("%1 does not list its keys. This is what this computer has.").arg(service);
}

QString list(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::ApiKey:
    case CredentialKind::PersonalAccessKey:
        return KindText::tr("Key list");
    case CredentialKind::Token:
        return KindText::tr("Token list");
    }
    Q_UNREACHABLE();
}

QString create(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::ApiKey:
        return KindText::tr("Create API Key");
    case CredentialKind::Token:
        return KindText::tr("New token");
    case CredentialKind::PersonalAccessKey:
        return KindText::tr("Generate key");
    }
    Q_UNREACHABLE();
}

QString remove(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::ApiKey:
    case CredentialKind::PersonalAccessKey:
        return KindText::tr("Delete key");
    case CredentialKind::Token:
        return KindText::tr("Delete token");
    }
    Q_UNREACHABLE();
}

QString remove(CredentialKind kind, int number)
{
    //: %1 is "3 keys"
    return number == 1 ? remove(kind) : KindText::tr("Delete %1").arg(count(kind, number));
}

QString rename(bool isLocal)
{
    return isLocal ? KindText::tr("&Local name") : KindText::tr("&Rename");
}

QString noun(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::ApiKey:
        return KindText::tr("API key");
    case CredentialKind::Token:
        return KindText::tr("Token");
    case CredentialKind::PersonalAccessKey:
        return KindText::tr("Personal access key");
    }
    Q_UNREACHABLE();
}

QString copyNow(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::ApiKey:
    case CredentialKind::PersonalAccessKey:
        return KindText::tr("Copy your key now");
    case CredentialKind::Token:
        return KindText::tr("Copy your token now");
    }
    Q_UNREACHABLE();
}

QString count(CredentialKind kind, int count)
{
    switch (kind) {
    case CredentialKind::ApiKey:
    case CredentialKind::PersonalAccessKey:
        return KindText::tr("%Ln key(s)", nullptr, count);
    case CredentialKind::Token:
        return KindText::tr("%Ln token(s)", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString makeInBrowser(const QString &service, const QString &place)
{
    return place.isEmpty()
        ? KindText::tr("Your browser was asked to open %1. Make the key there, copy it, and paste "
                       "it here. It is kept in this computer's keychain.")
              .arg(service)
        //: %2 is the way through menus: "My Organization → Security"
        : KindText::tr("Your browser was asked to open %1. Make the key there (%2), copy it, and "
                       "paste it here. It is kept in this computer's keychain.")
              .arg(service, place);
}

QString deleteInBrowser(const QString &service, const QString &place)
{
    return place.isEmpty()
        ? KindText::tr("Your browser was asked to open %1. Delete the key there, then answer.")
              .arg(service)
        : KindText::tr("Your browser was asked to open %1. Delete the key there (%2), then answer.")
              .arg(service, place);
}

} // namespace keyturn::kindtext
