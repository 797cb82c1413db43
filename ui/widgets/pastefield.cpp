// SPDX-License-Identifier: MIT
#include "ui/widgets/pastefield.h"

#include "ui/style/metrics.h"

#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

namespace keyturn {

namespace {

constexpr qsizetype mostTyped = 4096;
constexpr QChar bullet(u'\u2022');

} // namespace

PasteField::PasteField(Receiver receiver, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_receiver(std::move(receiver))
{
    setUndoRedoEnabled(false);
    setAcceptDrops(false);
    viewport()->setAcceptDrops(false);
    setTabChangesFocus(true);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int height = fontMetrics().lineSpacing() * 3 + metrics::large;
    setMinimumHeight(height);
    setMaximumHeight(height);
    connect(this, &QPlainTextEdit::textChanged, this, &PasteField::takeForeignText);
}

PasteField::~PasteField()
{
    m_typed.fill(u'\0');
}

void PasteField::submit()
{
    if (m_typed.isEmpty())
        return;
    const QString text = m_typed;
    wipe();
    m_receiver(text);
}

void PasteField::wipe()
{
    m_typed.fill(u'\0');
    setTyped({});
}

void PasteField::setTyped(const QString &text)
{
    m_typed = text;
    m_isMasking = true;
    setPlainText(QString(text.size(), bullet));
    m_isMasking = false;
    moveCursor(QTextCursor::End);
    Q_EMIT typed();
}

/// Masks what did not come through the keyboard or the clipboard: a screen reader or another client
/// of the accessibility interface writes into the document itself.
void PasteField::takeForeignText()
{
    if (m_isMasking)
        return;
    QString text;
    qsizetype masked = 0;
    for (const QChar c : toPlainText()) {
        const bool isOurs = c == bullet && masked < m_typed.size();
        text.append(isOurs ? m_typed.at(masked++) : c);
    }
    if (text.size() <= mostTyped) {
        setTyped(text);
        return;
    }
    wipe();
    m_receiver(text);
}

bool PasteField::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

// Called for every way of pasting: Ctrl+V, Shift+Insert, the middle mouse button and the menu.
void PasteField::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    const QString text = m_typed + source->text();
    wipe();
    m_receiver(text);
}

void PasteField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_typed.isEmpty())
            event->ignore();
        else
            submit();
        return;
    }
    if (event->matches(QKeySequence::DeleteStartOfWord) || event->key() == Qt::Key_Delete) {
        setTyped({});
        return;
    }
    if (event->key() == Qt::Key_Backspace) {
        setTyped(m_typed.chopped(m_typed.isEmpty() ? 0 : 1));
        return;
    }
    const QString text = event->text();
    const bool isTyped = !text.isEmpty() && text.at(0).isPrint()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isTyped && m_typed.size() < mostTyped)
        setTyped(m_typed + text);
    else
        event->ignore(); // the dialog handles Esc and Tab
}

void PasteField::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty())
        setTyped(m_typed + event->commitString());
    event->accept();
}

void PasteField::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Paste"), this, &PasteField::paste)->setEnabled(canPaste());
    menu->popup(event->globalPos());
}

} // namespace keyturn
