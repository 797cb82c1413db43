// SPDX-License-Identifier: MIT
#include "ui/secretclipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QMimeData>
#include <QRandomGenerator>

namespace keyturn {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QMimeData *markedAsSecret(const Secret &secret)
{
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(secret.reveal()));
    // Klipper, and other clipboard managers that know this hint, keep data with it out of their
    // history.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"_ba);
    // The same for the clipboard histories of Windows and macOS.
    data->setData(
        u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s,
        "1"_ba);
    data->setData(u"application/x-nspasteboard-concealed-type"_s, "1"_ba);
    return data;
}

} // namespace

SecretClipboard::SecretClipboard(QClipboard &clipboard, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
{
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (left() == 0s)
            clearIfOurs();
        else
            Q_EMIT tick();
    });
    connect(&m_clipboard, &QClipboard::dataChanged, this, [this] {
        if (!m_writing && !m_hash.isEmpty() && !isOurs())
            forget();
    });
}

std::optional<SecretClipboard::Ticket> SecretClipboard::copy(const Secret &secret)
{
    m_last = Ticket{ quint64(m_last) + 1 };
    m_salt.resize(16);
    QRandomGenerator::system()->generate(m_salt.begin(), m_salt.end());
    m_writing = true;
    m_clipboard.setMimeData(markedAsSecret(secret), QClipboard::Clipboard);
    m_writing = false;
    m_hash = hashOf(secret.reveal().toByteArray());
    if (!isOurs()) {
        forget();
        return std::nullopt;
    }
    m_endsAt = QDeadlineTimer(m_lifetime).deadline();
    m_tick.start();
    Q_EMIT tick();
    return m_last;
}

void SecretClipboard::copyPlain(const QString &text)
{
    m_clipboard.setText(text, QClipboard::Clipboard);
}

QString SecretClipboard::text() const
{
    return m_clipboard.text();
}

std::chrono::seconds SecretClipboard::left() const
{
    if (m_hash.isEmpty())
        return 0s;
    const qint64 milliseconds = m_endsAt - QDeadlineTimer::current().deadline();
    return std::chrono::seconds(std::max<qint64>(0, (milliseconds + 999) / 1000));
}

std::chrono::seconds SecretClipboard::left(Ticket ticket) const
{
    return ticket == m_last ? left() : 0s;
}

bool SecretClipboard::holds(Ticket ticket) const
{
    return ticket == m_last && !m_hash.isEmpty() && isOurs();
}

void SecretClipboard::noteOnlyCopy(Ticket ticket, const QString &uuid)
{
    m_onlyCopy = ticket;
    m_onlyCopyUuid = uuid;
}

void SecretClipboard::forgetOnlyCopy(const QString &uuid)
{
    if (m_onlyCopyUuid == uuid)
        m_onlyCopy.reset();
}

QString SecretClipboard::onlyCopy() const
{
    return m_onlyCopy && holds(*m_onlyCopy) ? m_onlyCopyUuid : QString();
}

void SecretClipboard::clearIfOurs()
{
    if (m_hash.isEmpty())
        return;
    if (isOurs()) {
        m_writing = true;
        m_clipboard.clear(QClipboard::Clipboard);
        m_writing = false;
    }
    forget();
}

bool SecretClipboard::isOurs() const
{
    const QString text = m_clipboard.text(QClipboard::Clipboard);
    return !text.isEmpty() && hashOf(text.toUtf8()) == m_hash;
}

QByteArray SecretClipboard::hashOf(const QByteArray &value) const
{
    return QCryptographicHash::hash(QByteArray(m_salt + value), QCryptographicHash::Sha256);
}

void SecretClipboard::forget()
{
    m_hash.clear();
    m_tick.stop();
    Q_EMIT cleared();
}

} // namespace keyturn
