// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"
#include "ui/text/errortext.h"

#include <QObject>
#include <QTimer>

namespace keyturn {

class MessageStrip;
class PageStack;

/// Why a list is not there, or not as it should be: in the page's message while rows are shown, in
/// place of the rows while there are none. Says what can be done and passes on what the user wants.
class ListMessages final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListMessages)

public:
    /// All are borrowed and outlive this object; nothing else uses `banner` and the error's panel.
    ListMessages(const Session &session, Listing &listing, MessageStrip &banner, PageStack &stack);

    /// The list is in another state now.
    void updateMessages();

Q_SIGNALS:
    void reloadRequested();
    /// The assumed address did not answer: the user wants to change it.
    void addressRequested();
    void servicePageRequested();
    void captureRequested();

private:
    [[nodiscard]] bool tellWaiting();
    void tellIncomplete();
    void tellAssumedAddress(const Message &message);
    void tellFailure(const Message &message);
    void handleBannerAction();
    void handlePanelAction(int action);
    [[nodiscard]] bool isAddressAssumed() const;

    const Session &m_session;
    Listing &m_listing;
    MessageStrip &m_banner;
    PageStack &m_stack;
    QTimer m_second; ///< counts a server's pause down
};

} // namespace keyturn
