// SPDX-License-Identifier: MIT
#include "ui/dialogs/removalwait.h"

#include "ui/text/errortext.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>

namespace keyturn {

RemovalWait::RemovalWait(Keychain &keychain, QWidget &window)
    : m_window(window)
    , m_slow(keychain, nullptr)
{
    connect(&m_slow, &SlowKeychain::changed, this, &RemovalWait::follow);
}

RemovalWait::~RemovalWait() = default;

void RemovalWait::begin(const QString &title, const QString &other)
{
    end();
    m_title = title;
    m_other = other;
    m_soFar.clear();
    m_slow.setAtWork(true);
}

void RemovalWait::goOn(int removed, int total)
{
    m_slow.setAtWork(false);
    if (removed > 0)
        m_soFar = tr("Removed so far: %L1 of %L2.").arg(removed).arg(total) + u' ';
    m_slow.setAtWork(true);
}

void RemovalWait::end()
{
    m_slow.setAtWork(false);
}

void RemovalWait::follow()
{
    if (m_slow.isSlow())
        show();
    else if (m_box)
        m_box->deleteLater(); // nothing was chosen
}

void RemovalWait::show()
{
    QWidget *dialog = QApplication::activeModalWidget();
    const Message message = *errortext::keychainState(KeychainState::Waiting);
    auto *box = new QMessageBox(QMessageBox::Warning, m_title, message.title, QMessageBox::NoButton,
                                dialog ? dialog : &m_window);
    m_box = box;
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(message.text + u' ' + m_soFar
                            + tr("Until it answers, nobody knows whether it is removed."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setAttribute(Qt::WA_ShowWithoutActivating);
    QPushButton *other =
        m_other.isEmpty() ? nullptr : box->addButton(m_other, QMessageBox::AcceptRole);
    auto *stop = box->addButton(tr("S&top waiting"), QMessageBox::RejectRole);
    box->setDefaultButton(stop);
    box->setEscapeButton(stop);
    connect(box, &QMessageBox::finished, this, [this, box, other] {
        m_box.clear(); // the box lives a little longer
        m_slow.setAtWork(false);
        if (other && box->clickedButton() == other)
            Q_EMIT otherChosen();
        else
            Q_EMIT stopped();
    });
    box->open();
}

} // namespace keyturn
