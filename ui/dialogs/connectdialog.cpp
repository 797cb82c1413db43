// SPDX-License-Identifier: MIT
#include "ui/dialogs/connectdialog.h"

#include "core/credentialtext.h"
#include "core/displaytext.h"
#include "core/serverurl.h"
#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/text/errortext.h"
#include "ui/text/kindtext.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/statusline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyturn {

ConnectDialog::ConnectDialog(Connections &connections, QWidget *parent)
    : GuardedDialog(parent)
    , m_connections(connections)
    , m_flow(connections, this)
{
    setWindowTitle(tr("Connect an account"));
    buildLayout();
    fillServices();
    connect(m_service, &QComboBox::currentIndexChanged, this, [this] {
        prefillAddress();
        checkCredential();
    });
    connect(m_credential, &QLineEdit::textChanged, this, &ConnectDialog::checkCredential);
    connect(m_address, &QLineEdit::textEdited, this, [this] {
        m_wasAddressEdited = true;
        update();
    });
    connect(m_organization, &QLineEdit::textChanged, this, &ConnectDialog::update);
    connect(m_cancel, &QPushButton::clicked, this, &ConnectDialog::reject);
    connect(m_connect, &QPushButton::clicked, this, &ConnectDialog::submit);
    connect(m_message, &MessageStrip::actionTriggered, this, &ConnectDialog::handleAction);
    connect(&m_flow, &ConnectFlow::stepChanged, this, &ConnectDialog::handleStep);
    prefillAddress();
    checkCredential();
    m_credential->setFocus(Qt::OtherFocusReason);
}

ConnectDialog::~ConnectDialog() = default;

void ConnectDialog::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::huge, metrics::huge, metrics::huge, metrics::huge);
    layout->setSpacing(0);
    const auto heading = addHeading(layout, this);
    m_title = heading.title;
    m_subtitle = heading.subtitle;
    m_title->setText(tr("Connect an account"));
    m_subtitle->setText(tr("An API key acts for one organization. A personal access token works in "
                           "all of yours."));
    m_service = new ChoiceBox(this);
    m_service->setAccessibleName(tr("Service"));
    addFieldLabel(layout, tr("&Service"), m_service, this);

    m_credential = new QLineEdit(this);
    m_credential->setEchoMode(QLineEdit::Password);
    m_credential->setAccessibleName(tr("Credential"));
    m_credential->setContextMenuPolicy(Qt::DefaultContextMenu);
    addFieldLabel(layout, tr("Cre&dential"), m_credential, this);
    m_kind = new Badge(this);
    m_credentialHint = new StatusLine(this);
    auto *credentialRow = new QHBoxLayout;
    credentialRow->addWidget(m_kind, 0, Qt::AlignTop);
    credentialRow->addWidget(m_credentialHint, 1);
    credentialRow->addStretch(); // keeps the badge at the start while there is no hint
    layout->addSpacing(metrics::tiny);
    layout->addLayout(credentialRow);

    m_organizationPart = new QWidget(this);
    auto *organizationLayout = new QVBoxLayout(m_organizationPart);
    organizationLayout->setContentsMargins({});
    organizationLayout->setSpacing(0);
    m_organization = new QLineEdit(m_organizationPart);
    m_organization->setAccessibleName(tr("Organization ID"));
    addFieldLabel(organizationLayout, tr("&Organization ID"), m_organization, m_organizationPart);
    m_organizationHint = new StatusLine(m_organizationPart);
    organizationLayout->addSpacing(metrics::tiny);
    organizationLayout->addWidget(m_organizationHint);
    layout->addWidget(m_organizationPart);

    m_address = new QLineEdit(this);
    m_address->setAccessibleName(tr("Server address"));
    addFieldLabel(layout, tr("Server &address"), m_address, this);
    m_addressHint = new StatusLine(this);
    layout->addSpacing(metrics::tiny);
    layout->addWidget(m_addressHint);
    m_account = new QLineEdit(this);
    m_account->setAccessibleName(tr("Account name"));
    m_account->setPlaceholderText(tr("What you call it; may stay empty"));
    addFieldLabel(layout, tr("Account &name"), m_account, this);

    m_message = new MessageStrip(this);
    m_message->hide();
    layout->addSpacing(metrics::large);
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addSpacing(metrics::large);
    m_progress = new QLabel(this);
    m_progress->setForegroundRole(QPalette::PlaceholderText);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setAutoDefault(false);
    m_connect = new QPushButton(tr("&Connect"), this);
    m_connect->setDefault(true);
    setButtonRole(m_connect, ButtonRole::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::small);
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_connect);
    layout->addLayout(buttons);
}

void ConnectDialog::fillServices()
{
    for (const ServiceProfile &profile : m_connections.catalog().profiles())
        m_service->addItem(profile.name, profile.id);
}

void ConnectDialog::setConnection(const ConnectionRecord &connection, const QString &organizationId)
{
    m_uuid = connection.uuid;
    m_title->setText(tr("Sign in again"));
    setWindowTitle(tr("Sign in again"));
    m_service->setCurrentIndex(m_service->findData(connection.serviceId));
    m_service->setEnabled(false);
    m_address->setText(connection.serverUrl);
    m_wasAddressEdited = true;
    m_account->setText(connection.accountName);
    m_organization->setText(organizationId);
    update();
}

const ServiceProfile *ConnectDialog::service() const
{
    return m_connections.catalog().profile(m_service->currentData().toString());
}

const KindProfile *ConnectDialog::kind() const
{
    const ServiceProfile *profile = service();
    const QByteArray start = m_credential->text().trimmed().left(16).toUtf8();
    return profile && !start.isEmpty() ? profile->kindOf(start) : nullptr;
}

void ConnectDialog::prefillAddress()
{
    if (!m_wasAddressEdited && service())
        m_address->setText(service()->address);
    update();
}

void ConnectDialog::checkCredential()
{
    const QString text = m_credential->text();
    QString hint;
    if (!text.trimmed().isEmpty()) {
        const auto credential = credentialFromText(text);
        if (!credential)
            hint = errortext::credential(credential.error());
        else if (!kind() && service() && credential->size() >= 4)
            hint = tr("This does not begin like a key or token of %1.").arg(service()->name);
    }
    m_credentialHint->setStatus(Tone::Bad, Icon::Warn, hint);
    m_credentialHint->setVisible(!hint.isEmpty());
    m_kind->setVisible(kind());
    if (kind()) {
        m_kind->setBadge(Tone::Neutral,
                         kind()->kind == CredentialKind::Token ? Icon::User : Icon::Key,
                         kind()->kind == CredentialKind::Token ? tr("Personal access token")
                                                               : kindtext::noun(kind()->kind));
    }
    update();
}

void ConnectDialog::update()
{
    const bool needsOrganization = kind() && !kind()->organizationHeader.isEmpty();
    m_organizationPart->setVisible(needsOrganization);
    if (needsOrganization) {
        m_organizationHint->setStatus(Tone::Neutral, std::nullopt,
                                      tr("Sent as %1 with every request.")
                                          .arg(QString::fromLatin1(kind()->organizationHeader)));
    }
    const auto server = ServerUrl::parse(m_address->text());
    QString addressHint;
    if (!server)
        addressHint = errortext::serverUrl(server.error());
    else if (server->host().contains(QLatin1String("xn--")))
        addressHint = tr("The name holds letters of other alphabets. Written plainly it is %1.")
                          .arg(server->host());
    m_addressHint->setStatus(server ? Tone::Warning : Tone::Bad, Icon::Warn, addressHint);
    m_addressHint->setVisible(!addressHint.isEmpty());
    const bool isBusy = m_flow.isBusy();
    for (QWidget *field :
         { static_cast<QWidget *>(m_credential), static_cast<QWidget *>(m_organization),
           static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_account) })
        field->setEnabled(!isBusy);
    m_service->setEnabled(!isBusy && m_uuid.isEmpty());
    m_connect->setEnabled(!isBusy);
    m_cancel->setEnabled(m_flow.step() != ConnectFlow::Step::Keeping);
    m_progress->setText(m_flow.step() == ConnectFlow::Step::Verifying
                            ? tr("Asking %1…").arg(service() ? service()->name : QString())
                            : m_flow.step() == ConnectFlow::Step::Keeping
                            ? tr("Saving in your keychain…")
                            : QString());
}

void ConnectDialog::submit()
{
    if (m_flow.isBusy())
        return;
    auto credential = credentialFromText(m_credential->text());
    const auto server = ServerUrl::parse(m_address->text());
    if (!credential || !kind()) {
        const QString why = !credential
            ? errortext::credential(credential.error())
            : tr("This does not begin like a key or token of %1.").arg(service()->name);
        m_message->show(Tone::Bad, tr("The credential cannot be used"), why);
        m_credential->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!server) {
        m_message->show(Tone::Bad, tr("The address cannot be used"),
                        errortext::serverUrl(server.error()));
        m_address->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QString organization = m_organization->text().trimmed();
    if (!kind()->organizationHeader.isEmpty() && !credentialFromText(organization)) {
        m_message->show(
            Tone::Bad, tr("Enter the organization ID"),
            tr("A token works in several organizations and names one with each request. "
               "The ID has no blanks; it is not the name in the address of the "
               "dashboard."));
        m_organization->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_message->hide();
    m_flow.start({ service()->id, server->text(), m_account->text().trimmed(),
                   kind()->organizationHeader.isEmpty() ? QString() : organization, m_uuid },
                 std::move(*credential));
}

void ConnectDialog::handleStep()
{
    update();
    switch (m_flow.step()) {
    case ConnectFlow::Step::Ready:
    case ConnectFlow::Step::Verifying:
    case ConnectFlow::Step::Keeping:
        break;
    case ConnectFlow::Step::Refused:
        showRefused();
        break;
    case ConnectFlow::Step::Limited:
        m_message->show(
            Tone::Warning,
            tr("%1 accepted it, but it may not manage keys here (403)").arg(service()->name),
            tr("Ask for the admin role, or connect anyway to see what it may see."));
        offer({ tr("Connect anyway"), tr("Try again") });
        break;
    case ConnectFlow::Step::NotKept: {
        const Message why = errortext::vault(*m_flow.keepError());
        m_message->show(
            Tone::Warning, why.title,
            tr("The sign-in works. %1 Without the keychain you can stay signed in until "
               "you quit; nothing is written to disk.")
                .arg(why.text));
        offer({ tr("Stay signed in until I quit"), tr("Try the keychain again") });
        break;
    }
    case ConnectFlow::Step::Connected:
        leave(Accepted);
        break;
    }
    adjustSize();
}

void ConnectDialog::showRefused()
{
    const ApiError &error = *m_flow.error();
    if (error.kind == ApiError::Kind::Canceled)
        return;
    const Message message = errortext::api(error, errortext::Attempt::Connect, service()->name);
    m_message->show(Tone::Bad, message.title, message.text);
    switch (error.kind) {
    case ApiError::Kind::OrganizationMissing:
        m_organization->setFocus(Qt::OtherFocusReason);
        break;
    case ApiError::Kind::Unauthorized:
        m_credential->setFocus(Qt::OtherFocusReason);
        m_credential->selectAll();
        break;
    case ApiError::Kind::NameNotFound:
    case ApiError::Kind::ConnectionRefused:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::NotJson:
    case ApiError::Kind::Redirected:
    case ApiError::Kind::CertificateRefused:
        m_address->setFocus(Qt::OtherFocusReason);
        break;
    default: // the rest has nothing to do with one of the fields
        m_connect->setFocus(Qt::OtherFocusReason);
    }
}

void ConnectDialog::offer(const QStringList &actions)
{
    m_message->setActions(actions);
}

void ConnectDialog::handleAction(int action)
{
    if (m_flow.step() == ConnectFlow::Step::Limited) {
        if (action == 0)
            m_flow.connectAnyway();
        else
            submit();
    } else if (m_flow.step() == ConnectFlow::Step::NotKept) {
        if (action == 0)
            m_flow.stayUntilQuit();
        else
            m_flow.keepAgain();
    }
}

void ConnectDialog::reject()
{
    if (m_flow.step() == ConnectFlow::Step::Verifying)
        m_flow.cancel();
    else if (mayClose())
        leave(Rejected);
}

void ConnectDialog::leave(int result)
{
    // setText() empties the undo stack as well; clear() would not.
    m_credential->setText({});
    done(result);
}

} // namespace keyturn
