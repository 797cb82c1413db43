// SPDX-License-Identifier: MIT
#include "ui/dialogs/consumerlist.h"

#include "core/displaytext.h"
#include "session/rotation.h"
#include "ui/dialogs/swapdialog.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/style/plaintext.h"
#include "ui/text/errortext.h"
#include "ui/text/swaptext.h"
#include "ui/widgets/copystatus.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/statusline.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace keyturn {

ConsumerList::ConsumerList(Rotation &rotation, Vault &vault, FileSwaps &swaps,
                           SecretClipboard &clipboard, QWidget *parent)
    : RotateStep(tr("2. Put it to use"), parent)
    , m_rotation(rotation)
    , m_vault(vault)
    , m_swaps(swaps)
    , m_copy(new QPushButton(tr("&Copy the new key"), bodyParent()))
    , m_copied(new CopyStatus(clipboard, CopyStatus::Afterwards::ThatItIsGone, bodyParent()))
    , m_none(new Paragraph(tr("Nothing is noted under “Used in” of the old key. Put the new one "
                              "wherever you know the old one to be."),
                           bodyParent()))
    , m_message(new MessageStrip(bodyParent()))
{
    m_copy->setAutoDefault(false);
    m_copied->hide();
    auto *copying = new QHBoxLayout;
    copying->setSpacing(metrics::small);
    copying->addWidget(m_copy, 0, Qt::AlignLeading);
    copying->addWidget(m_copied, 1);
    body().addLayout(copying);
    connect(m_copy, &QPushButton::clicked, this, &ConsumerList::copyNew);
    body().addWidget(m_none);
    m_message->hide();
    body().addWidget(m_message);
    addRows();
}

ConsumerList::~ConsumerList() = default;

/// For the places that are no file.
void ConsumerList::copyNew()
{
    m_message->hide();
    setBusy(true);
    const QString uuid = m_rotation.record().newUuid;
    auto *reply = m_vault.secret(uuid);
    connect(reply, &Reply::finished, this, [this, reply, uuid] {
        const auto value = reply->takeResult();
        setBusy(false);
        if (!value) {
            const Message why = errortext::keychain(value.error());
            m_message->show(Tone::Bad, why.title, why.text);
        } else if (m_copied->copy(*value)) {
            m_vault.noteGivenOut(uuid, Vault::GivenOut::Copied);
            m_copied->show();
        } else {
            m_copied->hide();
            m_message->show(
                Tone::Bad, tr("Copy failed"),
                tr("Another program took the clipboard. The new key is not in it. Try again."));
        }
    });
}

/// More may be noted while the rotation is under way; nothing goes.
void ConsumerList::addRows()
{
    const std::vector<Consumer> &consumers = m_rotation.record().consumers;
    while (m_rows.size() < consumers.size())
        addRow(consumers[m_rows.size()]);
    m_none->setVisible(m_rows.empty());
}

void ConsumerList::addRow(const Consumer &consumer)
{
    const std::size_t at = m_rows.size();
    const DisplayText shown(consumer.line());
    Row row{ consumer };
    // An ampersand in a path must not become a mnemonic.
    row.box =
        new QCheckBox(QString(shown.text()).replace(u'&', QStringLiteral("&&")), bodyParent());
    row.box->setAccessibleName(shown.text());
    row.box->setToolTip(plainToolTip(shown.full()));
    row.box->setAccessibleDescription(shown.full());
    row.status = new StatusLine(bodyParent());
    row.status->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::small);
    line->addWidget(row.box, 1);
    if (consumer.kind == Consumer::Kind::File) {
        row.swap = new QPushButton(tr("Swap in file…"), bodyParent());
        row.swap->setAccessibleDescription(shown.text());
        row.undo = new QPushButton(tr("Undo"), bodyParent());
        row.undo->setToolTip(
            tr("Puts the old key back into the file. Possible until the rotation has ended or "
               "Keyturn is closed."));
        row.undo->setAccessibleDescription(shown.text() + u'\n' + row.undo->toolTip());
        for (QPushButton *button : { row.swap, row.undo }) {
            button->setAutoDefault(false);
            line->addWidget(button);
        }
        row.undo->hide();
        setButtonRole(row.undo, ButtonRole::Quiet);
        connect(row.swap, &QPushButton::clicked, this, [this, at] { readValues(at); });
        connect(row.undo, &QPushButton::clicked, this, [this, at] { undo(at); });
    }
    const int below = body().indexOf(m_message);
    body().insertLayout(below, line);
    body().insertWidget(below + 1, row.status);
    // Not clicked(): assistive technology ticks the box without a click.
    connect(row.box, &QCheckBox::toggled, this,
            [this, consumer](bool isTicked) { m_rotation.setTicked(consumer, isTicked); });
    m_rows.push_back(row);
    if (row.undo)
        lookForSwap(at);
}

/// The list may have been closed since it was swapped.
void ConsumerList::lookForSwap(std::size_t row)
{
    auto *reply = m_swaps.canUndo(m_rows[row].consumer.text);
    connect(reply, &Reply::finished, this, [this, reply, row] {
        const auto isSwapped = reply->takeResult();
        if (!isSwapped || !*isSwapped || m_isBusy)
            return;
        m_rows[row].isSwapped = true;
        m_rows[row].status->setStatus(Tone::Good, Icon::Ok, tr("The file has the new key"));
        m_rows[row].status->show();
        updateStep();
    });
}

bool ConsumerList::canSwap() const
{
    return m_rotation.oldEntry() && m_rotation.newEntry() && !m_isBusy;
}

void ConsumerList::updateStep()
{
    addRows();
    const RotationRecord &record = m_rotation.record();
    const int left = record.untickedCount();
    if (record.consumers.empty())
        setStatus(Tone::Neutral, Icon::Info, tr("Nobody knows what uses the old key"));
    else if (left == 0)
        setStatus(Tone::Good, Icon::Ok, tr("Everything that was noted has the new key"));
    else
        setStatus(Tone::Neutral, Icon::Info,
                  tr("Tick each place once it has the new key: %L1 of %L2 have it")
                      .arg(int(record.consumers.size()) - left)
                      .arg(int(record.consumers.size())));
    m_copy->setEnabled(m_rotation.newEntry() && !m_isBusy);
    for (const Row &row : m_rows) {
        const QSignalBlocker silent(row.box);
        row.box->setChecked(record.isTicked(row.consumer));
        if (!row.swap)
            continue;
        row.swap->setEnabled(canSwap());
        row.swap->setVisible(!row.isSwapped);
        row.swap->setToolTip(
            m_rotation.oldEntry() ? QString() : tr("The vault does not have the old key's value."));
        row.undo->setVisible(row.isSwapped);
        row.undo->setEnabled(!m_isBusy);
    }
}

void ConsumerList::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    updateStep();
}

void ConsumerList::refuse(std::size_t row, const Message &why)
{
    m_rows[row].status->hide();
    m_message->show(Tone::Bad, why.title, why.text);
    endWork(row);
}

/// The button that was pressed is disabled meanwhile, which moves the focus on.
void ConsumerList::beginWork()
{
    m_message->hide();
    setBusy(true);
    m_movedTo = window()->focusWidget();
}

/// Gives the focus back to the row, unless the user has gone elsewhere meanwhile.
void ConsumerList::endWork(std::size_t row)
{
    setBusy(false);
    if (window()->focusWidget() == m_movedTo)
        (m_rows[row].isSwapped ? m_rows[row].undo : m_rows[row].swap)->setFocus();
}

/// Both values are read anew for each file, and not held here.
void ConsumerList::readValues(std::size_t row)
{
    if (!canSwap())
        return;
    m_rows[row].status->setWork(tr("Looking into the file…"));
    m_rows[row].status->show();
    beginWork();
    auto *reply = m_vault.secret(m_rotation.record().oldUuid);
    connect(reply, &Reply::finished, this, [this, reply, row] {
        const auto old = reply->takeResult();
        if (!old) {
            refuse(row, errortext::keychain(old.error()));
            return;
        }
        auto *next = m_vault.secret(m_rotation.record().newUuid);
        const auto held = std::make_shared<Secret>(old->clone());
        connect(next, &Reply::finished, this, [this, next, held, row] {
            if (const auto fresh = next->takeResult())
                look(row, *held, *fresh);
            else
                refuse(row, errortext::keychain(fresh.error()));
        });
    });
}

void ConsumerList::look(std::size_t row, const Secret &oldValue, const Secret &newValue)
{
    auto *reply = m_swaps.find(m_rows[row].consumer.text, oldValue, newValue);
    connect(reply, &Reply::finished, this, [this, reply, row] {
        const auto found = reply->takeResult();
        if (!found) {
            refuse(row, swaptext::problem(found.error(), m_rows[row].consumer.text));
            return;
        }
        if (found->isNew) {
            m_rows[row].status->setStatus(Tone::Good, Icon::Ok, tr("The file has the new key"));
            m_rotation.setTicked(m_rows[row].consumer, true);
            endWork(row);
            return;
        }
        m_rows[row].status->hide();
        showDifference(row, *found);
    });
}

void ConsumerList::showDifference(std::size_t row, const FileSwaps::Found &found)
{
    const VaultRecord *old = m_rotation.oldEntry();
    const VaultRecord *fresh = m_rotation.newEntry();
    if (!old || !fresh) {
        endWork(row);
        return;
    }
    auto *dialog =
        new SwapDialog(found, { old->hint, fresh->hint }, m_rows[row].consumer.variable, window());
    connect(dialog, &SwapDialog::finished, this, [this, row](int result) {
        if (result == QDialog::Accepted)
            swap(row);
        else
            endWork(row);
    });
    dialog->open();
}

void ConsumerList::swap(std::size_t row)
{
    m_rows[row].status->setWork(tr("Writing the file…"));
    m_rows[row].status->show();
    auto *reply = m_swaps.swap(m_rows[row].consumer.text);
    connect(reply, &Reply::finished, this, [this, reply, row] {
        if (const auto done = reply->takeResult(); !done) {
            refuse(row, swaptext::problem(done.error(), m_rows[row].consumer.text));
            return;
        }
        m_rows[row].isSwapped = true;
        m_rows[row].status->setStatus(Tone::Good, Icon::Ok,
                                      tr("Swapped. What reads the file only when it starts must "
                                         "be started again."));
        m_rotation.noteSwapped(m_rows[row].consumer, false);
        m_rotation.setTicked(m_rows[row].consumer, true);
        endWork(row);
    });
}

void ConsumerList::undo(std::size_t row)
{
    if (m_isBusy)
        return;
    m_rows[row].status->setWork(tr("Bringing the old content back…"));
    m_rows[row].status->show();
    beginWork();
    auto *reply = m_swaps.undo(m_rows[row].consumer.text);
    connect(reply, &Reply::finished, this, [this, reply, row] {
        if (const auto done = reply->takeResult(); !done) {
            m_rows[row].isSwapped = done.error() == FileSwap::Problem::NotWritable;
            refuse(row, swaptext::undoProblem(done.error(), m_rows[row].consumer.text));
            return;
        }
        m_rows[row].isSwapped = false;
        m_rows[row].status->setStatus(Tone::Neutral, Icon::Info,
                                      tr("Undone: the file has the old key again"));
        m_rotation.noteSwapped(m_rows[row].consumer, true);
        m_rotation.setTicked(m_rows[row].consumer, false);
        endWork(row);
    });
}

} // namespace keyturn
