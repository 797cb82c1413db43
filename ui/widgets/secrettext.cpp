// SPDX-License-Identifier: MIT
#include "ui/widgets/secrettext.h"

#include "core/secret.h"
#include "core/userdefaults.h"
#include "ui/style/fonts.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextDocument>
#include <QTextOption>
#include <QWindow>

namespace keyturn {

SecretText::SecretText(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_timer(this)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setAcceptDrops(false);
    setContextMenuPolicy(Qt::NoContextMenu);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    // Commands and program text read from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    setTabChangesFocus(true);
    setTextStyle(this, TextStyle::MonospaceBody);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SecretText::expire);
    // Queued for the same reason as in SecretField: while the focus moves between two windows of
    // Keyturn, no window may have it.
    connect(
        qGuiApp, &QGuiApplication::focusWindowChanged, this,
        [this] {
            if (!isActiveWindow())
                expire();
        },
        Qt::QueuedConnection);
}

void SecretText::setPlain(const QString &text)
{
    m_timer.stop();
    m_holdsSecret = false;
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    replaceText(text);
}

void SecretText::setSecret(const Secret &text)
{
    m_holdsSecret = true;
    // Selected text would go to PRIMARY; a middle click anywhere would paste it.
    setTextInteractionFlags(Qt::NoTextInteraction);
    replaceText(QString::fromUtf8(text.reveal()));
    m_timer.start(userDefaults().revealTime);
}

void SecretText::replaceText(const QString &text)
{
    setPlainText(text);
    moveCursor(QTextCursor::Start);
}

void SecretText::expire()
{
    if (!m_holdsSecret)
        return;
    setPlain({});
    Q_EMIT expired();
}

bool SecretText::event(QEvent *event)
{
    // Otherwise the window's own Ctrl+C shortcut would take the key before this text.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

bool SecretText::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
        if (m_holdsSecret) {
            event->accept();
            return true;
        }
        break;
    default:
        break;
    }
    return QPlainTextEdit::viewportEvent(event);
}

void SecretText::keyPressEvent(QKeyEvent *event)
{
    const bool isCopy = event->matches(QKeySequence::Copy);
    if (isCopy && (m_holdsSecret || !textCursor().hasSelection())) {
        Q_EMIT copyRequested();
        event->accept();
        return;
    }
    // The dialog handles Esc and Enter.
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

QMimeData *SecretText::createMimeDataFromSelection() const
{
    return m_holdsSecret ? new QMimeData : QPlainTextEdit::createMimeDataFromSelection();
}

} // namespace keyturn
