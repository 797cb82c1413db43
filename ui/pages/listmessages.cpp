// SPDX-License-Identifier: MIT
#include "ui/pages/listmessages.h"

#include "core/clock.h"
#include "core/displaytext.h"
#include "core/listtext.h"
#include "models/timetext.h"
#include "ui/style/icons.h"
#include "ui/text/kindtext.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/statepanel.h"

namespace keyturn {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// The names of the rows that are left out for this reason, at most five: "“Deploy”, row 7".
QString namesOf(const std::vector<LeftOutRow> &rows, LeftOutRow::Reason reason)
{
    constexpr int most = 5;
    QStringList names;
    int count = 0;
    for (const LeftOutRow &row : rows) {
        if (row.reason != reason || ++count > most)
            continue;
        names.append(row.name.isEmpty() ? ListMessages::tr("row %1").arg(row.number)
                                        : ListText::quoted(DisplayText(row.name).inSentence()));
    }
    if (count > most)
        names.append(ListMessages::tr("and %Ln more", nullptr, count - most));
    return ListText::joined(names);
}

} // namespace

ListMessages::ListMessages(const Session &session, Listing &listing, MessageStrip &banner,
                           PageStack &stack)
    : QObject(&stack)
    , m_session(session)
    , m_listing(listing)
    , m_banner(banner)
    , m_stack(stack)
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &ListMessages::updateMessages);
    connect(&m_banner, &MessageStrip::actionTriggered, this, &ListMessages::handleBannerAction);
    connect(m_stack.panel(PageState::Error), &StatePanel::actionTriggered, this,
            &ListMessages::handlePanelAction);
}

void ListMessages::updateMessages()
{
    if (tellWaiting())
        return;
    const auto &error = m_listing.error();
    if (m_listing.missingInHeld() > 0) {
        tellHeld();
        return;
    }
    if (!error) {
        tellIncomplete();
        return;
    }
    const Message message =
        errortext::api(*error, errortext::Attempt::List, m_session.profile().name);
    if (isAddressAssumed())
        tellAssumedAddress(message);
    else if (needsTokenSignIn())
        tellTokenSignInNeeded(*error);
    else
        tellFailure(message);
}

bool ListMessages::needsTokenSignIn() const
{
    const auto &error = m_listing.error();
    return error && error->kind == ApiError::Kind::Forbidden
        && m_listing.kind() == CredentialKind::Token
        && m_session.connection().kind == CredentialKind::ApiKey;
}

bool ListMessages::isAddressAssumed() const
{
    const auto &error = m_listing.error();
    return error && error->assumedAddress
        && (error->kind == ApiError::Kind::NotFound
            || error->kind == ApiError::Kind::MethodNotAllowed);
}

bool ListMessages::tellWaiting()
{
    const qint64 left = m_listing.waitsUntil().isValid()
        ? m_session.clock().now().secsTo(m_listing.waitsUntil())
        : 0;
    if (left <= 0) {
        m_second.stop();
        return false;
    }
    m_second.start();
    const QString title = tr("%1 asks to wait").arg(m_session.profile().name);
    const QString text = m_listing.state() == Listing::State::Loading
        ? tr("Keyturn tries again in %Ln s.", nullptr, int(left))
        : tr("You can try again in %Ln s.", nullptr, int(left));
    m_stack.panel(PageState::Error)->setMessage(Icon::Clock, title, text);
    m_stack.panel(PageState::Error)->setActions({});
    m_banner.show(Tone::Warning, title, text);
    return true;
}

/// An answer that lacks most of the list may be a fault of the service; nothing is told of its rows
/// before the user has said what it is.
void ListMessages::tellHeld()
{
    const int missing = m_listing.missingInHeld();
    const QString title = m_listing.isHeldEmpty() ? tr("The list came back empty")
        : m_listing.isHeldWithoutThisSession()    ? tr("The list came back incomplete")
                                                  : tr("The list came back much shorter");
    //: %1 is the name of a service, %2 an age like "3 minutes ago"
    QString text =
        tr("%1 did not list %Ln row(s) that were there %2. All of them may have been "
           "deleted, or this answer may be wrong. Below is the last list.",
           nullptr, missing)
            .arg(m_session.profile().name, timetext::ago(m_listing.fetchedAt(), m_session.clock()));
    if (m_listing.isHeldWithoutThisSession()) {
        //: %1 is the name of a service
        text = tr("%1 did not list the key that Keyturn is signed in with, although that key "
                  "still works.")
                   .arg(m_session.profile().name)
            + u' ' + text;
    }
    m_banner.show(Tone::Warning, title, text);
    m_banner.setActions({ tr("They are gone"), tr("Keep showing the last list and look again") });
}

void ListMessages::tellIncomplete()
{
    if (m_listing.isComplete()) {
        m_banner.hide();
        return;
    }
    if (!m_listing.leftOut().empty()) {
        tellLeftOut();
        return;
    }
    // Why, was told when it was read; the rows last seen only know that there were more.
    const QString text = m_listing.state() == Listing::State::Loaded
        ? tr("%1 says that there is more, but Keyturn could not read it.")
        : tr("When it was read last, %1 had more than Keyturn could read.");
    m_banner.show(Tone::Warning, tr("This list is not complete"),
                  text.arg(m_session.profile().name));
}

void ListMessages::tellLeftOut()
{
    const auto &rows = m_listing.leftOut();
    const QString without = namesOf(rows, LeftOutRow::Reason::NoId);
    const QString again = namesOf(rows, LeftOutRow::Reason::SameId);
    QStringList sentences;
    if (!without.isEmpty())
        //: the name of a service, then names of keys
        sentences.append(
            tr("%1 sent these without an id: %2.").arg(m_session.profile().name, without));
    if (!again.isEmpty())
        sentences.append(tr("%1 sent these with the id of another row, so that a deletion may hit "
                            "either: %2.")
                             .arg(m_session.profile().name, again));
    sentences.append(tr("Look for them on the service's own page."));
    m_banner.show(Tone::Warning,
                  tr("%Ln row(s) of this list cannot be shown", nullptr, int(rows.size())),
                  sentences.join(u' '));
}

void ListMessages::tellAssumedAddress(const Message &message)
{
    const bool isToken = m_listing.kind() == CredentialKind::Token;
    StatePanel *panel = m_stack.panel(PageState::Error);
    panel->setMessage(isToken ? Icon::User : Icon::Key,
                      isToken ? tr("No tokens to show yet") : tr("No keys to show yet"),
                      //: the name of a service, then the host of its website
                      tr("You can make one on %1's own page (%2) and keep it here.")
                          .arg(m_session.profile().name, m_listing.profile().page.host()));
    panel->setActions(
        { tr("Open %1").arg(kindtext::page(m_listing.kind())),
          isToken ? tr("Add the token you made there") : tr("Add the key you made there") });
    m_banner.show(Tone::Bad, message.title, message.text);
    m_banner.setActions({ tr("Change the address…") });
}

void ListMessages::tellTokenSignInNeeded(const ApiError &error)
{
    StatePanel *panel = m_stack.panel(PageState::Error);
    QString text = tr("You are signed in to %1 with an API key.").arg(m_session.profile().name);
    if (const QString said = errortext::serverSaid(error); !said.isEmpty())
        text.prepend(said + u' ');
    panel->setMessage(Icon::User, tr("Tokens need a token sign-in"), text);
    panel->setActions({ tr("Sign in with a token") });
    m_banner.hide();
}

void ListMessages::tellFailure(const Message &message)
{
    StatePanel *panel = m_stack.panel(PageState::Error);
    panel->setMessage(Icon::Warn, message.title, message.text);
    panel->setActions({ tr("Retry") });
    if (m_listing.model().rowCount() == 0 || m_session.isExpired()) {
        m_banner.hide();
        return;
    }
    m_banner.show(Tone::Bad, message.title,
                  //: %1 is an error's explanation, %2 an age like "3 minutes ago"
                  tr("%1 The rows below were read %2.")
                      .arg(message.text, timetext::ago(m_listing.fetchedAt(), m_session.clock())));
    m_banner.setActions({ tr("Retry") });
}

void ListMessages::handleBannerAction(int action)
{
    if (m_listing.missingInHeld() > 0 && action == 0)
        m_listing.takeHeld();
    else if (isAddressAssumed())
        Q_EMIT addressRequested();
    else
        Q_EMIT reloadRequested();
}

void ListMessages::handlePanelAction(int action)
{
    if (needsTokenSignIn())
        Q_EMIT tokenSignInRequested();
    else if (!isAddressAssumed())
        Q_EMIT reloadRequested();
    else if (action == 0)
        Q_EMIT servicePageRequested();
    else
        Q_EMIT captureRequested();
}

} // namespace keyturn
