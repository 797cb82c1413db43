// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/notices.h"

#include <QObject>

namespace keyturn {

class Adoption;
class Keychain;
class ServiceCatalog;
class SignIns;

/// Tells about problems of the program itself, whichever page is shown: the state of the keychain,
/// service files that cannot be used, a store that cannot be written, and entries of the keychain
/// that are in no list.
class ProgramNotices final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgramNotices)

public:
    /// Everything is borrowed and must outlive this object.
    ProgramNotices(const ServiceCatalog &catalog, const SignIns &signIns, Keychain &keychain,
                   Notices &notices, QObject *parent);

    /// Asks the keychain for a canary and tells what is wrong with the keychain, if anything.
    void checkKeychain();

    /// `adoption` must outlive this object.
    void watch(Adoption &adoption);

    /// Something could not be read or written although the store is open.
    void tellStoreFailed();
    void tellStoreUnopened(const Message &message);
    void tellStoreOpened(const Store::Opened &opened);

    /// Tells about something that does not work, until there is another problem to tell about.
    void tellProblem(const Message &message);

    /// Tells where the user is to go without Keyturn's help.
    void tellNoBrowser(const QUrl &url);

Q_SIGNALS:
    void storeRequested(); ///< the user wants Keyturn to try again to open its own file

private:
    void tellKeychainState();
    void tellProfileProblems();
    void tellStrays(Adoption &adoption);
    void tellAdopted(int count);
    void tellAdoptionFailed(Adoption &adoption, const VaultError &error);

    const ServiceCatalog &m_catalog;
    Keychain &m_keychain;
    Notices &m_notices;
    bool m_isStoreClosed = false; ///< the last attempt to open the store has failed
    bool m_storeWasReplaced = false;
};

} // namespace keyturn
