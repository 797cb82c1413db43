// SPDX-License-Identifier: MIT
#include "ui/widgets/secretfield.h"

#include "ui/style/fonts.h"

#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QWindow>

namespace keyturn {

using namespace std::chrono_literals;

namespace {

constexpr auto revealTime = 30s;

} // namespace

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent)
    , m_maskTimer(this)
{
    setReadOnly(true);
    setDragEnabled(false);
    setContextMenuPolicy(Qt::NoContextMenu);
    setTextStyle(this, TextStyle::MonospaceBody);
    setAccessibleName(tr("Secret"));
    setObjectName(QStringLiteral("secret"));
    m_maskTimer.setSingleShot(true);
    m_maskTimer.setInterval(revealTime);
    connect(&m_maskTimer, &QTimer::timeout, this, &SecretField::mask);
    // Qt 6.4 sends a change of the active window to windows only, not to the widgets in them. The
    // connection is queued because between two windows of Keyturn there may be a moment without
    // focus.
    connect(
        qGuiApp, &QGuiApplication::focusWindowChanged, this,
        [this] {
            if (!isActiveWindow())
                mask();
            else if (m_offersWhenActive)
                offerSelection();
        },
        Qt::QueuedConnection);
}

void SecretField::setSecret(const Secret *secret, const QString &hint)
{
    m_secret = secret;
    m_hint = hint;
    m_isRevealed = true; // mask() does nothing unless the field is revealed
    mask();
}

void SecretField::clearSecret()
{
    m_secret = nullptr;
    m_offersWhenActive = false;
    m_hint.clear();
    m_isRevealed = true;
    mask();
}

void SecretField::reveal()
{
    if (!m_secret || m_isRevealed)
        return;
    m_isRevealed = true;
    setText(QString::fromUtf8(m_secret->reveal()));
    setCursorPosition(0);
    m_maskTimer.start();
    Q_EMIT revealedChanged(true);
}

void SecretField::mask()
{
    m_maskTimer.stop();
    if (!m_isRevealed)
        return;
    m_isRevealed = false;
    // Not clear(): clear() would keep the secret on the undo stack, one Ctrl+Z away. setText()
    // empties the undo stack.
    setText(m_hint);
    setCursorPosition(0);
    Q_EMIT revealedChanged(false);
}

void SecretField::offerSelection()
{
    // A question shown before may not have given the focus back yet. Revealed now, the secret would
    // be masked again at once; so this waits until the window is active.
    m_offersWhenActive = !isActiveWindow();
    if (m_offersWhenActive)
        return;
    reveal();
    setFocus(Qt::OtherFocusReason);
    selectAll();
}

bool SecretField::event(QEvent *event)
{
    // Otherwise the window's own Ctrl+C shortcut would take the key before this field.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        event->accept();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        event->accept();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        // Text selected with Shift would go to PRIMARY, as text selected with the mouse would.
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            event->ignore();
        else
            QLineEdit::keyPressEvent(event);
        return;
    default:
        event->ignore(); // the dialog handles Tab, Esc and Enter
    }
}

// Selecting text with the mouse would put the secret into PRIMARY; a middle click anywhere would
// paste it.
void SecretField::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void SecretField::mouseMoveEvent(QMouseEvent *event)
{
    event->accept();
}

void SecretField::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void SecretField::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
}

} // namespace keyturn
