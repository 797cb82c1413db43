// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"
#include "ui/text/errortext.h"

#include <QObject>
#include <QTimer>

namespace keyturn {

class MessageStrip;
class PageStack;

/// Says why a list is missing or not as it should be: in the page's message while there are rows,
/// in place of the rows while there are none. Offers what can be done and emits what the user
/// chose.
class ListMessages final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListMessages)

public:
    /// Everything is borrowed and must outlive this object. Nothing else may use `banner` or the
    /// error panel of `stack`.
    ListMessages(const Session &session, Listing &listing, MessageStrip &banner, PageStack &stack);

    /// To be called when the state of the list has changed.
    void updateMessages();

    /// True if the list of tokens was refused (403) and the session is signed in with an API key:
    /// services show tokens only to a session that is signed in with a token.
    [[nodiscard]] bool needsTokenSignIn() const;

Q_SIGNALS:
    void reloadRequested();
    /// The assumed address did not work, and the user wants to change it.
    void addressRequested();
    void servicePageRequested();
    void captureRequested();
    void tokenSignInRequested();

private:
    [[nodiscard]] bool tellWaiting();
    void tellHeld();
    void tellIncomplete();
    void tellLeftOut();
    void tellAssumedAddress(const Message &message);
    void tellTokenSignInNeeded(const ApiError &error);
    void tellFailure(const Message &message);
    void handleBannerAction(int action);
    void handlePanelAction(int action);
    [[nodiscard]] bool isAddressAssumed() const;

    const Session &m_session;
    Listing &m_listing;
    MessageStrip &m_banner;
    PageStack &m_stack;
    QTimer m_second; ///< counts down a pause that the server asked for
};

} // namespace keyturn
