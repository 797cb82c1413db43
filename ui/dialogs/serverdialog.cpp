// SPDX-License-Identifier: MIT
#include "ui/dialogs/serverdialog.h"

#include "core/displaytext.h"
#include "services/servicecatalog.h"
#include "session/places.h"
#include "ui/style/metrics.h"
#include "ui/text/inputtext.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/statusline.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyturn {

ServerDialog::ServerDialog(const ServiceCatalog &catalog, Vault &vault, const VaultRecord &entry,
                           QWidget *parent)
    : GuardedDialog(parent)
    , m_vault(vault)
    , m_uuid(entry.uuid)
    , m_input(CredentialInput::Use::SignIn, catalog.profile(entry.serviceId))
{
    setWindowTitle(tr("Name the server"));
    const ServiceProfile &service = *m_input.service();
    const KindProfile *kind = service.kind(entry.kind);
    QVBoxLayout *layout = addLayout();
    const auto heading = addHeading(layout, this);
    heading.title->setText(tr("Which server is it for?"));
    //: %1 is the name of a credential, %2 a service
    heading.subtitle->setText(
        tr("Keyturn does not know whether “%1” is for the usual server of %2 "
           "or for one of your own. The key is sent nowhere before you say so.")
            .arg(DisplayText(entry.name).inSentence(), DisplayText(service.name).inSentence()));
    addLine(layout, Field::ServerAddress, service.address);
    if (kind && kind->exchange)
        addLine(layout, Field::AuthAddress, service.authAddress);
    m_message = addMessage(layout);
    const auto buttons = addButtons(layout, nullptr, tr("&Save"));
    m_save = buttons.accept;
    connect(buttons.cancel, &QPushButton::clicked, this, &ServerDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ServerDialog::save);
    updateHints();
}

void ServerDialog::addLine(QVBoxLayout *layout, Field field, const QString &usual)
{
    auto *edit = new QLineEdit(usual, this);
    edit->setAccessibleName(inputtext::name(m_input.use(), field, 0));
    addFieldLabel(layout, inputtext::label(m_input.use(), field), edit, this);
    auto *hint = new StatusLine(this);
    hint->describe(edit);
    layout->addSpacing(metrics::tiny);
    layout->addWidget(hint);
    m_lines.push_back({ field, edit, hint });
    connect(edit, &QLineEdit::textChanged, this, &ServerDialog::updateHints);
}

void ServerDialog::updateHints()
{
    for (const Line &line : m_lines) {
        m_input.setText(line.field, line.edit->text());
        const inputtext::Hint hint = inputtext::hint(m_input, line.field);
        line.hint->setStatus(hint.tone, std::nullopt, hint.text);
        line.hint->setVisible(!hint.text.isEmpty());
    }
}

void ServerDialog::save()
{
    if (m_saving)
        return;
    QString addresses[2];
    for (const Line &line : m_lines) {
        const auto server = ServerUrl::parse(line.edit->text());
        if (!server) {
            const Message message = inputtext::problem(m_input, line.field);
            m_message->show(Tone::Bad, message.title, message.text);
            line.edit->setFocus(Qt::OtherFocusReason);
            return;
        }
        addresses[line.field == Field::AuthAddress] = server->text();
    }
    m_message->hide();
    auto *reply = m_vault.update(m_uuid, [&addresses](VaultRecord &record) {
        record.serverUrl = addresses[0];
        record.authUrl = addresses[1];
    });
    m_saving = reply;
    m_save->setEnabled(false);
    connect(reply, &Reply::finished, this, [this, reply] {
        m_saving.clear();
        m_save->setEnabled(true);
        finish(reply->takeResult());
    });
}

void ServerDialog::finish(const Result<Done, VaultError> &saved)
{
    if (!saved) {
        m_message->show(Tone::Bad, tr("Keyturn could not write its own list"),
                        tr("The server is not kept, and nothing was sent. Try it once more."));
        return;
    }
    accept();
    Q_EMIT named();
}

/// The change that is being written cannot be called back.
void ServerDialog::done(int result)
{
    if (!m_saving)
        GuardedDialog::done(result);
}

} // namespace keyturn
