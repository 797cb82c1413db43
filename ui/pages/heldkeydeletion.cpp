// SPDX-License-Identifier: MIT
#include "ui/pages/heldkeydeletion.h"

#include "core/clock.h"
#include "core/displaytext.h"
#include "ui/style/keyturnstyle.h"
#include "ui/text/kindtext.h"

#include <QMessageBox>
#include <QPushButton>

namespace keyturn {

namespace {

Message removalFailure(const VaultError &error)
{
    if (!error.keychain) {
        return { HeldKeyDeletion::tr("Removed, but still listed"),
                 HeldKeyDeletion::tr("The keychain no longer has it, but Keyturn could not change "
                                     "its own list.") };
    }
    if (error.isUndecided())
        return errortext::removal(error);
    Message message = errortext::keychain(*error.keychain);
    message.title = HeldKeyDeletion::tr("Still in the keychain: %1").arg(message.title);
    return message;
}

} // namespace

HeldKeyDeletion::HeldKeyDeletion(Session &session, const HeldKeys &keys, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_keys(keys)
    , m_page(page)
{
}

void HeldKeyDeletion::ask(const VaultRecord &record)
{
    const QString service = DisplayText(m_session.profile().name).inSentence();
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Did you delete this key?"),
        tr("Did you delete “%1” at %2?").arg(DisplayText(record.name).inSentence(), service),
        QMessageBox::NoButton, m_page);
    box->setTextFormat(Qt::PlainText);
    const QString place = DisplayText(m_session.pagePlace(m_keys.kind())).inSentence();
    box->setInformativeText(
        kindtext::deleteInBrowser(service, place) + u' '
        + (m_keys.isOwn(record)
               ? tr("Keyturn cannot look that up, because it signs in with this key: once the key "
                    "is deleted there, taking it out of the vault signs you out.")
               : tr("Keyturn cannot look that up: the service does not list its keys.")));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *removal = box->addButton(tr("The key is deleted: &remove it from the vault too"),
                                   QMessageBox::DestructiveRole);
    QPushButton *mark = m_session.vault().find(record.uuid)
        ? box->addButton(tr("&Mark as replaced"), QMessageBox::AcceptRole)
        : nullptr;
    auto *nothing = box->addButton(tr("&No, still there"), QMessageBox::RejectRole);
    setButtonRole(removal, ButtonRole::Danger);
    box->setDefaultButton(nothing);
    box->setEscapeButton(nothing);
    connect(box, &QMessageBox::finished, this, [this, box, removal, mark, record] {
        if (box->clickedButton() == removal)
            forget(record);
        else if (mark && box->clickedButton() == mark)
            markReplaced(record);
    });
    box->open();
}

void HeldKeyDeletion::forget(const VaultRecord &record)
{
    if (m_keys.isOwn(record)) {
        Q_EMIT signOutRequested(m_session.connection().uuid);
        return;
    }
    auto *reply = m_session.vault().forget(record.uuid);
    connect(reply, &Reply::finished, this, [this, reply, record] {
        if (const auto removed = reply->takeResult(); !removed)
            Q_EMIT failed(removalFailure(removed.error()), [this, record] { forget(record); });
    });
}

void HeldKeyDeletion::markReplaced(const VaultRecord &record)
{
    auto *reply = m_session.vault().supersede(record.uuid, m_session.clock().now());
    connect(reply, &Reply::finished, this, [this, reply, record] {
        const auto marked = reply->takeResult();
        if (!marked && marked.error().store)
            Q_EMIT failed(errortext::store(*marked.error().store),
                          [this, record] { markReplaced(record); });
    });
}

} // namespace keyturn
