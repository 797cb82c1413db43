// SPDX-License-Identifier: MIT
#include "ui/dialogs/oldkeyending.h"

#include "core/displaytext.h"
#include "ui/dialogs/deletedialog.h"
#include "ui/dialogs/rotationplace.h"
#include "ui/text/kindtext.h"

#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace keyturn {

OldKeyEnding::OldKeyEnding(Rotation &rotation, const RotationPlace &place, QWidget &dialog)
    : QObject(&dialog)
    , m_rotation(rotation)
    , m_place(place)
    , m_dialog(dialog)
{
    connect(&m_rotation, &Rotation::mayRetire, this, &OldKeyEnding::begin);
    const auto fail = [this] {
        m_isUnderWay = false;
        Q_EMIT changed();
    };
    connect(&m_rotation, &Rotation::storeFailed, this, fail);
    connect(&m_rotation, &Rotation::vaultFailed, this, fail);
}

void OldKeyEnding::begin()
{
    m_isUnderWay = true;
    m_hasResumed = true; // nothing is left of an earlier run
    Q_EMIT changed();
    Listing *list = m_place.listing();
    const bool isDeletedHere =
        list && m_place.kind().endpoint(Operation::Delete) && !m_rotation.record().oldId.isEmpty();
    if (!isDeletedHere) {
        askWhetherDeleted();
        return;
    }
    if (m_place.isOldGone()) {
        finish();
        return;
    }
    const Credential *row = m_place.oldRow();
    if (!row) {
        keep();
        Q_EMIT told(Tone::Bad,
                    { tr("The old key is not in the list that was read"),
                      tr("Nothing was deleted. Read the list again (F5), then retire the key.") });
        return;
    }
    auto *dialog = new DeleteDialog(*m_place.session(), *list, { *row }, &m_dialog);
    connect(dialog, &DeleteDialog::finished, this, [this, dialog] {
        m_wasDeleted = !dialog->deleted().empty();
        m_wasDeleted ? finish() : keep();
    });
    dialog->open();
}

void OldKeyEnding::finish()
{
    m_isUnderWay = true;
    m_rotation.finish();
}

void OldKeyEnding::keep()
{
    m_isUnderWay = false;
    m_rotation.keepOld();
    Q_EMIT changed();
}

/// The service's own page deletes keys, and nobody can look it up.
void OldKeyEnding::askWhetherDeleted()
{
    const CredentialKind kind = m_rotation.record().list.kind;
    const Session *session = m_place.session();
    if (session && !session->page(kind).isEmpty())
        Q_EMIT pageRequested(session->page(kind));
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Did you delete the old key?"),
        tr("Did you delete “%1” at %2?")
            .arg(DisplayText(m_rotation.record().oldName).inSentence(), m_place.serviceName()),
        QMessageBox::NoButton, &m_dialog);
    box->setTextFormat(Qt::PlainText);
    const QString where = session ? DisplayText(session->pagePlace(kind)).inSentence() : QString();
    box->setInformativeText(
        kindtext::deleteInBrowser(m_place.serviceName(), where) + u' '
        + tr("Keyturn cannot look that up: the service does not list its keys."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *deleted = box->addButton(tr("The key is &deleted"), QMessageBox::AcceptRole);
    auto *nothing = box->addButton(tr("&No, still there"), QMessageBox::RejectRole);
    box->setDefaultButton(nothing);
    box->setEscapeButton(nothing);
    connect(box, &QMessageBox::finished, this,
            [this, box, deleted] { box->clickedButton() == deleted ? finish() : keep(); });
    box->open();
}

Message OldKeyEnding::whatIsKnown() const
{
    QString text;
    if (!m_place.listing())
        text = tr("Keyturn ended before you said whether the old key is deleted. Retire it again "
                  "to answer that.");
    else if (m_place.oldRow())
        text = tr("Keyturn ended before the old key was deleted, and the service still lists it. "
                  "Retire it when you are ready.");
    else
        text = tr("Keyturn ended while the old key was being deleted, and only a part of the list "
                  "can be read. Look for the key at the service before you retire it.");
    return { tr("The old key was not retired"), text };
}

void OldKeyEnding::resume()
{
    if (m_isUnderWay || m_hasResumed || m_rotation.record().step != RotationStep::Retiring)
        return;
    const Listing *list = m_place.listing();
    if (m_place.isOldGone()) {
        m_hasResumed = true;
        finish();
    } else if (m_place.session() && (!list || list->state() == Listing::State::Loaded)) {
        m_hasResumed = true;
        keep();
        Q_EMIT told(Tone::Warning, whatIsKnown());
    }
}

} // namespace keyturn
