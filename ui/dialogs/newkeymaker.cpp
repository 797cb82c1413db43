// SPDX-License-Identifier: MIT
#include "ui/dialogs/newkeymaker.h"

#include "core/displaytext.h"
#include "session/createpreset.h"
#include "ui/dialogs/capturedialog.h"
#include "ui/dialogs/createdialog.h"
#include "ui/dialogs/deletedialog.h"
#include "ui/dialogs/rotationplace.h"
#include "ui/text/kindtext.h"

#include <QUrl>

#include <algorithm>

namespace keyturn {

namespace {

constexpr int mostTries = 100;

/// A name like the old one that no row has.
QString freeName(const CredentialModel &model, const QString &old)
{
    const auto isTaken = [&model](const QString &name) {
        return std::any_of(model.rows().begin(), model.rows().end(),
                           [&name](const Credential &each) { return each.name == name; });
    };
    QString name = successorName(old);
    for (int tries = 0; tries < mostTries && isTaken(name); ++tries)
        name = successorName(name);
    return name;
}

} // namespace

NewKeyMaker::NewKeyMaker(Parts parts, QWidget &dialog)
    : QObject(&dialog)
    , m_parts(parts)
    , m_dialog(dialog)
{
}

void NewKeyMaker::create()
{
    Listing *list = m_parts.place.listing();
    if (!list)
        return;
    const RotationRecord &record = m_parts.rotation.record();
    const Credential *row = m_parts.place.oldRow();
    const ExpiryOffer &offer = m_parts.place.kind().expiry;
    CreatePreset preset;
    if (row)
        preset = CreatePreset::like(*list, *row, offer, m_parts.clock);
    else
        preset.expiry = within(list->model().policy(), {}, offer, m_parts.clock);
    preset.name = freeName(list->model(), record.oldName);
    preset.uuid = record.newUuid;
    preset.mustBeKept = true;
    auto *dialog = new CreateDialog(*m_parts.place.session(), *list, m_parts.catalog,
                                    m_parts.clipboard, &m_dialog);
    dialog->fill(preset);
    connect(dialog, &CreateDialog::finished, this, [this, dialog] { takeCreated(dialog->flow()); });
    connect(dialog, &CreateDialog::deleteRequested, this, &NewKeyMaker::deleteRow);
    dialog->open();
}

void NewKeyMaker::takeCreated(const CreateFlow &flow)
{
    const bool isMade = !flow.credential().name.isEmpty();
    if (flow.unknownCause() || (isMade && flow.credential().id.isEmpty()))
        Q_EMIT outcomeUnknown();
    else if (isMade && flow.saved() != CreateFlow::Saved::Saved)
        m_parts.rotation.noteMade(flow.credential().id);
    else if (!isMade)
        m_parts.rotation.leaveUnmade();
    Q_EMIT closed();
}

/// A key that was made for this rotation, and whose value nobody has.
void NewKeyMaker::deleteRow(const QString &id)
{
    Listing *list = m_parts.place.listing();
    const Credential *row = list ? list->model().find(id) : nullptr;
    if (!row)
        return;
    auto *dialog = new DeleteDialog(*m_parts.place.session(), *list, { *row }, &m_dialog);
    connect(dialog, &DeleteDialog::finished, this, [this, dialog] {
        if (!dialog->deleted().empty())
            m_parts.rotation.noteMade({});
        Q_EMIT closed();
    });
    dialog->open();
}

void NewKeyMaker::capture()
{
    const RotationRecord &record = m_parts.rotation.record();
    openCapture(successorName(record.oldName), record.newId.isEmpty());
}

void NewKeyMaker::captureAgain()
{
    if (const VaultRecord *entry = m_parts.rotation.newEntry())
        openCapture(entry->name, false);
}

void NewKeyMaker::openCapture(const QString &name, bool makesOne)
{
    Session *session = m_parts.place.session();
    if (!session)
        return;
    const RotationRecord &record = m_parts.rotation.record();
    const CredentialKind kind = record.list.kind;
    CredentialFacts facts = CredentialFacts::in(*session, kind);
    facts.uuid = record.newUuid;
    facts.name = name;
    auto *dialog = new CaptureDialog(m_parts.vault, m_parts.catalog, m_parts.clock,
                                     m_parts.clipboard, facts, &m_dialog);
    if (makesOne) {
        Q_EMIT pageRequested(session->page(kind));
        dialog->setSteps(kindtext::makeInBrowser(
            m_parts.place.serviceName(), DisplayText(session->pagePlace(kind)).inSentence()));
    }
    connect(dialog, &CaptureDialog::saved, this, [this](const QString &uuid) {
        if (uuid != m_parts.rotation.record().newUuid)
            m_parts.rotation.adopt(uuid);
        else
            m_parts.rotation.renewEntry();
    });
    connect(dialog, &CaptureDialog::rejected, this, [this] {
        if (m_parts.rotation.record().newId.isEmpty())
            m_parts.rotation.leaveUnmade();
        Q_EMIT closed();
    });
    dialog->open();
}

} // namespace keyturn
