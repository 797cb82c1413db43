// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/notices.h"

#include <QObject>

namespace keyturn {

class Keychain;
class Rescue;
class ServiceCatalog;
class SignIns;

/// Tells of the program itself, whatever page is shown: the state of the keychain, service files
/// that cannot be used, a store that cannot be written, what was being created when Keyturn ended
/// without warning.
class ProgramNotices final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgramNotices)

public:
    /// All are borrowed and outlive this object.
    ProgramNotices(const ServiceCatalog &catalog, const SignIns &signIns, Keychain &keychain,
                   Notices &notices, QObject *parent);

    /// Asks the keychain for a canary and tells what is wrong with it, if anything.
    void checkKeychain();

    /// `rescue` outlives this object.
    void watch(Rescue &rescue);

    /// Something does not work; told until something else is.
    void tellProblem(const Message &message);

private:
    void tellKeychainState();
    void tellProfileProblems();
    void tellRescued(Rescue &rescue, const QString &name);
    void tellUnknown(Rescue &rescue);
    void forgetRescue(Rescue &rescue);

    const ServiceCatalog &m_catalog;
    Keychain &m_keychain;
    Notices &m_notices;
    QStringList m_rescued; ///< names, made safe to be shown
};

} // namespace keyturn
