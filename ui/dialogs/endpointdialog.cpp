// SPDX-License-Identifier: MIT
#include "ui/dialogs/endpointdialog.h"

#include "core/displaytext.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/widgets/messagestrip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyturn {

EndpointDialog::EndpointDialog(ServiceCatalog &catalog, QString serviceId, CredentialKind kind,
                               Operation operation, QWidget *parent)
    : GuardedDialog(parent)
    , m_catalog(catalog)
    , m_serviceId(std::move(serviceId))
    , m_kind(kind)
    , m_operation(operation)
    , m_path(new QLineEdit(this))
    , m_message(new MessageStrip(this))
{
    setWindowTitle(tr("Change the address"));
    const ServiceProfile *profile = m_catalog.profile(m_serviceId);
    const KindProfile *kindProfile = profile ? profile->kind(m_kind) : nullptr;
    const Endpoint *endpoint = kindProfile ? kindProfile->endpoint(m_operation) : nullptr;
    const Endpoint *builtIn = m_catalog.builtInEndpoint(m_serviceId, m_kind, m_operation);
    QVBoxLayout *layout = addLayout();
    const auto heading = addHeading(layout, this);
    heading.title->setText(tr("Change the address"));
    heading.subtitle->setText(tr("%1 does not document this address, so Keyturn assumes it. If you "
                                 "know better, enter the "
                                 "path here; it is kept as your own profile of the service.")
                                  .arg(profile ? profile->name : QString()));
    m_path->setText(endpoint ? endpoint->path : QString());
    m_path->setAccessibleName(tr("Path"));
    //: %1 is a verb of HTTP like GET
    addFieldLabel(
        layout, tr("&Path (%1)").arg(QString::fromLatin1(endpoint ? endpoint->verb : QByteArray())),
        m_path, this);
    m_message->hide();
    layout->addSpacing(metrics::large);
    layout->addWidget(m_message);
    layout->addSpacing(metrics::large);
    auto *restore = new QPushButton(tr("&Restore default"), this);
    restore->setAutoDefault(false);
    restore->setEnabled(builtIn && endpoint && builtIn->path != endpoint->path);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *save = new QPushButton(tr("&Save"), this);
    save->setDefault(true);
    setButtonRole(save, ButtonRole::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::small);
    buttons->addWidget(restore);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &EndpointDialog::reject);
    connect(restore, &QPushButton::clicked, this,
            [this] { finish(m_catalog.restoreEndpointPath(m_serviceId, m_kind, m_operation)); });
    connect(save, &QPushButton::clicked, this, [this] {
        finish(
            m_catalog.setEndpointPath(m_serviceId, m_kind, m_operation, m_path->text().trimmed()));
    });
}

void EndpointDialog::finish(const Result<Done, ProfileProblem> &result)
{
    if (!result) {
        m_message->show(Tone::Bad, tr("This path cannot be used"),
                        DisplayText(result.error().reason).text());
        m_message->endWith(m_path);
        m_path->setFocus(Qt::OtherFocusReason);
        return;
    }
    accept();
    Q_EMIT changed();
}

} // namespace keyturn
