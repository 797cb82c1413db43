// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace keyturn {

class CurrentSession;
class Navigation;
class Notices;
class SessionPages;
class SignIns;
class Vault;
struct Message;

/// Follows keyturn:// links: shows a page, opens an organization or selects a key, as the user
/// could by hand, and does nothing else. What cannot be followed is said.
class Links final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Links)

public:
    /// Everything is borrowed and must outlive this object.
    struct Parts
    {
        CurrentSession &current;
        const SignIns &signIns;
        const Vault &vault;
        Navigation &navigation;
        SessionPages &sessionPages;
        Notices &notices;
    };

    Links(Parts parts, QObject *parent);

    /// Follows the link, or says why not. While a dialog is open, it is done after the dialog: the
    /// dialog may belong to what is shown now. The last of several links counts.
    void follow(const QString &link);

private:
    void followWaiting();
    void showPage(const QString &id);
    void openOrganization(const QString &id);
    void lookForKey();
    [[nodiscard]] bool showListed();
    [[nodiscard]] bool showKept();
    [[nodiscard]] bool mayStillCome();
    void tell(const Message &message);

    Parts m_parts;
    QString m_waiting; ///< a link, until a dialog has closed
    QString m_key; ///< the id of a key, while lists are being read
};

} // namespace keyturn
