// SPDX-License-Identifier: MIT
#include "ui/dialogs/connectdialog.h"

#include "ui/dialogs/keychainwait.h"
#include "ui/text/checkmessage.h"
#include "ui/text/errortext.h"
#include "ui/text/inputtext.h"
#include "ui/widgets/badgelook.h"
#include "ui/widgets/credentialform.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/scrollingform.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace keyturn {

ConnectDialog::ConnectDialog(ConnectFlow::Parts parts, QWidget *parent)
    : GuardedDialog(parent)
    , m_flow(parts, this)
    , m_form(new CredentialForm(parts.catalog, CredentialInput::Use::SignIn, this))
{
    setWindowTitle(tr("Connect an account"));
    buildLayout(parts.keeping.keychain());
    connect(m_form, &CredentialForm::changed, this, [this](Field field) {
        if (field == Field::Service)
            updateService();
    });
    connect(m_cancel, &QPushButton::clicked, this, &ConnectDialog::reject);
    connect(m_connect, &QPushButton::clicked, this, &ConnectDialog::submit);
    connect(m_message, &MessageStrip::actionTriggered, this, &ConnectDialog::handleAction);
    connect(m_message, &MessageStrip::ended, this, &ConnectDialog::endOffers);
    m_wait->endWith(m_form);
    connect(m_wait, &KeychainWait::ended, this, &ConnectDialog::endOffers);
    connect(m_wait, &KeychainWait::actionTriggered, this, [this](int action) {
        if (action == 0)
            m_flow.stayUntilQuit();
        else
            m_flow.keepAgain();
    });
    connect(m_wait, &KeychainWait::changed, this, &ConnectDialog::updateProgress);
    connect(m_wait, &KeychainWait::left, this, [this] {
        m_flow.leave();
        leave(Rejected);
    });
    connect(&m_flow, &ConnectFlow::stepChanged, this, &ConnectDialog::handleStep);
    updateService();
    updateProgress();
    focus(Field::Credential);
}

ConnectDialog::~ConnectDialog() = default;

void ConnectDialog::buildLayout(Keychain &keychain)
{
    QVBoxLayout *layout = addLayout();
    const auto heading = addHeading(layout, this);
    m_title = heading.title;
    m_subtitle = heading.subtitle;
    m_title->setText(tr("Connect an account"));
    layout->addWidget(new ScrollingForm(m_form, this));
    m_message = addMessage(layout);
    m_wait = new KeychainWait({ keychain, { tr("Stay signed in until I quit"), tr("Try again") } },
                              this);
    layout->insertWidget(layout->indexOf(m_message) + 1, m_wait);
    m_progress = new ProgressLine(this);
    const auto buttons = addButtons(layout, m_progress, tr("&Connect"));
    m_cancel = buttons.cancel;
    m_connect = buttons.accept;
}

void ConnectDialog::setConnection(const ConnectionRecord &connection, const QString &organizationId)
{
    m_title->setText(tr("Sign in again"));
    setWindowTitle(tr("Sign in again"));
    OrganizationRecord organization{ organizationId, {} };
    for (const OrganizationRecord &known : connection.organizations) {
        if (known.id == organizationId)
            organization = known;
    }
    CredentialFacts facts = CredentialFacts::of(connection, organization);
    // Needed for a token, too, because it is sent with each request.
    facts.organizationId = organizationId;
    facts.uuid = connection.uuid;
    m_form->fill(facts);
    m_form->fixService();
}

void ConnectDialog::suggest(const CredentialFacts &facts)
{
    m_form->fill(facts);
}

QString ConnectDialog::serviceName() const
{
    const ServiceProfile *service = m_form->input().service();
    return service ? service->name : QString();
}

void ConnectDialog::focus(Field field)
{
    m_form->editor(field)->setFocus(Qt::OtherFocusReason);
}

/// The form was changed: what was offered would use what it held before.
void ConnectDialog::endOffers()
{
    m_askedAddress.reset();
    m_mayKeepAgain = false;
    m_connect->setText(tr("&Connect"));
}

void ConnectDialog::updateService()
{
    const CredentialInput input = m_form->input();
    const ServiceProfile *profile = input.service();
    if (!profile)
        return;
    const auto &kinds = profile->kinds;
    const auto any = [&kinds](auto condition) {
        return std::any_of(kinds.begin(), kinds.end(), condition);
    };
    QString text;
    if (profile->probes.empty())
        text = tr("Keyturn knows no request that checks a key of %1, so it cannot sign in there.")
                   .arg(profile->name);
    else if (any([](const KindProfile &kind) { return kind.kind == CredentialKind::Token; }))
        text = tr("An API key acts for one organization. A personal access token works in all of "
                  "yours.");
    else if (any([](const KindProfile &kind) { return kind.exchange.has_value(); }))
        text = tr("The key stays in your keychain. It is exchanged for access tokens, which live "
                  "for a short time.");
    else if (any([](const KindProfile &kind) { return kind.onlyOne; }))
        text = tr("%1 has one key for each organization: making a new key revokes the old one.")
                   .arg(profile->name);
    else
        text = tr("%1 is asked first. Only a key that it accepts is kept.").arg(profile->name);
    m_subtitle->setText(text);
}

void ConnectDialog::updateProgress()
{
    m_form->setEditable(!m_flow.isBusy());
    m_connect->setEnabled(!m_flow.isBusy());
    m_connect->setText(m_flow.step() == ConnectFlow::Step::Limited ? tr("&Try again")
                           : m_flow.step() == ConnectFlow::Step::NotKept
                           ? tr("&Try the keychain again")
                           : tr("&Connect"));
    m_cancel->setEnabled(m_flow.step() != ConnectFlow::Step::Keeping || m_wait->isUndecided());
    m_progress->setWork(
        m_flow.step() == ConnectFlow::Step::Verifying     ? tr("Asking %1…").arg(serviceName())
            : m_flow.step() == ConnectFlow::Step::Keeping ? tr("Saving in your keychain…")
                                                          : QString());
}

void ConnectDialog::submit()
{
    if (m_flow.isBusy())
        return;
    if (m_mayKeepAgain) {
        m_flow.keepAgain();
        return;
    }
    CredentialInput input = m_form->input();
    if (const auto field = input.problem()) {
        const Message why = inputtext::problem(input, *field);
        m_message->show(Tone::Bad, why.title, why.text);
        m_message->endWith(m_form->editor(*field));
        m_message->endWith(m_form->editor(Field::Service)); // decides what is asked
        // A service that is not known any more cannot be chosen again.
        focus(*field == Field::Service ? Field::Credential : *field);
        return;
    }
    if (!asksAboutAddress(input))
        start(std::move(input));
}

/// Below the address of a request nothing of the service would be found, and the credential need
/// not be sent there to see it. Whether it is one is a guess, so the user decides.
bool ConnectDialog::asksAboutAddress(const CredentialInput &input)
{
    m_askedAddress.reset();
    for (const Field field : { Field::ServerAddress, Field::AuthAddress }) {
        const QString address =
            input.asks(field) ? inputtext::addressWithoutRequest(input, field) : QString();
        if (address.isEmpty())
            continue;
        m_askedAddress = field;
        m_message->show(
            Tone::Warning, tr("This is the address of a request"),
            tr("The address ends with a path of the API of %1. The server's address is %2.")
                .arg(serviceName(), address));
        m_message->setActions({ tr("Use %1").arg(address), tr("Connect as it is") });
        m_message->endWith(m_form->editor(field));
        m_message->endWith(m_form->editor(Field::Service));
        focus(field);
        return true;
    }
    return false;
}

void ConnectDialog::start(CredentialInput input)
{
    m_askedAddress.reset();
    m_message->hide();
    const CredentialFacts facts = input.facts();
    m_flow.start(facts, input.takeCredential());
}

void ConnectDialog::handleStep()
{
    m_mayKeepAgain = m_flow.step() == ConnectFlow::Step::NotKept;
    const bool isUndecided = m_mayKeepAgain && m_flow.keepError()->isUndecided();
    m_wait->setFate(m_flow.step() == ConnectFlow::Step::Keeping ? KeychainWait::Fate::BeingSaved
                        : isUndecided                           ? KeychainWait::Fate::Unknown
                                                                : KeychainWait::Fate::Known,
                    m_flow.keepError());
    updateProgress();
    if (m_flow.step() == ConnectFlow::Step::Keeping)
        m_message->hide(); // it was about an earlier attempt
    switch (m_flow.step()) {
    case ConnectFlow::Step::Ready:
    case ConnectFlow::Step::Verifying:
    case ConnectFlow::Step::Keeping:
        break;
    case ConnectFlow::Step::Refused:
        tellRefused();
        break;
    case ConnectFlow::Step::Limited:
        tellLimited();
        break;
    case ConnectFlow::Step::NotKept:
        if (!isUndecided) // otherwise m_wait says what there is to say
            tellNotKept();
        break;
    case ConnectFlow::Step::Connected:
        leave(Accepted);
        break;
    }
}

void ConnectDialog::tellRefused()
{
    const ApiError error = m_flow.error().value_or(ApiError{});
    if (error.kind == ApiError::Kind::Canceled)
        return;
    const CredentialInput input = m_form->input();
    const CheckResult &result = m_flow.result();
    const Message message = result.isAsked
        ? errortext::refusedCredential(error, errortext::Attempt::Connect, *input.service())
        : checkMessage(result, *input.service());
    m_message->show(checkLook(result.outcome).tone, message.title, message.text);
    m_message->endWith(m_form);
    if (!result.isAsked) {
        m_connect->setFocus(Qt::OtherFocusReason);
        return;
    }
    switch (error.kind) {
    case ApiError::Kind::OrganizationMissing:
        focus(input.asks(Field::OrganizationId) ? Field::OrganizationId : Field::Credential);
        break;
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::Invalid:
        m_form->selectCredential();
        break;
    case ApiError::Kind::NameNotFound:
    case ApiError::Kind::ConnectionRefused:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::NotJson:
    case ApiError::Kind::Redirected:
    case ApiError::Kind::CertificateRefused:
        focus(addressOf(error));
        break;
    default: // other errors do not concern one of the fields
        m_connect->setFocus(Qt::OtherFocusReason);
    }
}

/// The address field of the server that failed.
ConnectDialog::Field ConnectDialog::addressOf(const ApiError &error) const
{
    const CredentialInput input = m_form->input();
    const auto isMeant = [&](Field field) {
        const auto server = ServerUrl::parse(input.text(field));
        return server && server->resolved(QStringLiteral("/")).authority() == error.host;
    };
    const bool isAuth = input.asks(Field::AuthAddress) && isMeant(Field::AuthAddress)
        && !isMeant(Field::ServerAddress);
    return isAuth ? Field::AuthAddress : Field::ServerAddress;
}

void ConnectDialog::tellLimited()
{
    const ServiceProfile *service = m_form->input().service();
    if (!service)
        return;
    const Message message =
        errortext::limitedCredential(m_flow.error().value_or(ApiError{}), *service);
    m_message->show(checkLook(m_flow.result().outcome).tone, message.title, message.text);
    m_message->setActions({ tr("Connect anyway") });
    m_message->endWith(m_form);
    m_connect->setFocus(Qt::OtherFocusReason);
}

void ConnectDialog::tellNotKept()
{
    const Message why = errortext::vault(*m_flow.keepError());
    m_message->show(Tone::Warning, why.title,
                    tr("The sign-in works. %1 Without the keychain you can stay signed in until "
                       "you quit; nothing is written to disk.")
                        .arg(why.text));
    m_message->setActions({ tr("Stay signed in until I quit") });
    m_message->endWith(m_form);
    m_connect->setFocus(Qt::OtherFocusReason);
}

void ConnectDialog::handleAction(int action)
{
    if (m_askedAddress) {
        const Field field = *m_askedAddress;
        if (action == 1) {
            start(m_form->input());
            return;
        }
        const QString address = inputtext::addressWithoutRequest(m_form->input(), field);
        qobject_cast<QLineEdit *>(m_form->editor(field))->setText(address);
        submit(); // the other address may be one of a request, too
    } else if (m_flow.step() == ConnectFlow::Step::Limited) {
        m_flow.connectAnyway();
    } else if (m_flow.step() == ConnectFlow::Step::NotKept) {
        m_flow.stayUntilQuit();
    }
}

bool ConnectDialog::mayClose() const
{
    return m_flow.step() != ConnectFlow::Step::Keeping && m_wait->isSafeToLeave();
}

void ConnectDialog::reject()
{
    if (m_flow.step() == ConnectFlow::Step::Verifying)
        m_flow.cancel();
    else if (m_wait->isUndecided())
        m_wait->askToLeave();
    else if (mayClose())
        leave(Rejected);
    else
        m_progress->explain(tr("Please wait until the key is saved."));
}

void ConnectDialog::leave(int result)
{
    m_form->wipeCredential();
    done(result);
}

} // namespace keyturn
