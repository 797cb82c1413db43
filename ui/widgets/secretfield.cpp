// SPDX-License-Identifier: MIT
#include "ui/widgets/secretfield.h"

#include "core/userdefaults.h"
#include "ui/style/fonts.h"
#include "ui/widgets/hiddentext.h"

#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextDocument>
#include <QtMath>
#include <QWindow>

namespace keyturn {

namespace {

constexpr int groupLength = 4;
constexpr qreal gap = 0.75; // characters
constexpr int mostLines = 6;
constexpr int slack = 3; // what rounding may take from a line

} // namespace

SecretField::SecretField(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_maskTimer(this)
{
    hideTextFromAssistiveTechnology(this);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setAcceptDrops(false);
    setContextMenuPolicy(Qt::NoContextMenu);
    // Selecting text with the mouse would put the secret into PRIMARY; a middle click anywhere
    // would paste it.
    setTextInteractionFlags(Qt::NoTextInteraction);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A value reads from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    document()->setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setTextStyle(this, TextStyle::MonospaceBody);
    setAccessibleName(tr("Secret"));
    setObjectName(QStringLiteral("secret"));
    m_maskTimer.setSingleShot(true);
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
    setAccessibleDescription(hint);
    m_isRevealed = true; // mask() does nothing unless the field is revealed
    mask();
}

void SecretField::clearSecret()
{
    m_secret = nullptr;
    m_offersWhenActive = false;
    m_hint.clear();
    setAccessibleDescription({});
    m_isRevealed = true;
    mask();
}

void SecretField::reveal()
{
    if (!m_secret || m_isRevealed)
        return;
    m_isRevealed = true;
    showText(QString::fromUtf8(m_secret->reveal()));
    m_maskTimer.start(userDefaults().revealTime);
    Q_EMIT revealedChanged(true);
}

void SecretField::mask()
{
    m_maskTimer.stop();
    if (!m_isRevealed)
        return;
    m_isRevealed = false;
    showText(m_hint);
    Q_EMIT revealedChanged(false);
}

void SecretField::showText(const QString &text)
{
    setPlainText(text); // replaces the whole document; there is no undo stack
    if (m_isRevealed)
        separateGroups();
    moveCursor(QTextCursor::Start);
    fitMargins();
    updateGeometry();
}

/// Widens the last character of each group, so that the gap is no part of the text.
void SecretField::separateGroups()
{
    QTextCharFormat wide;
    wide.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    const qreal character = QFontMetricsF(font()).horizontalAdvance(u'0');
    wide.setFontLetterSpacing(groupWidth() - groupLength * character);
    QTextCursor cursor(document());
    const int length = document()->characterCount() - 1; // without the end of the paragraph
    for (int last = groupLength - 1; last < length; last += groupLength) {
        cursor.setPosition(last);
        cursor.setPosition(last + 1, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(wide);
    }
}

int SecretField::groupWidth() const
{
    const qreal character = QFontMetricsF(font()).horizontalAdvance(u'0');
    return qCeil(groupLength * character + character * gap);
}

int SecretField::groupsIn(int width) const
{
    return std::max(1, (width - slack) / groupWidth());
}

int SecretField::linesFor(qsizetype length, int width) const
{
    const int groups = groupsIn(width);
    const qsizetype perLine = qsizetype(groups) * groupLength;
    return int(std::max<qsizetype>(1, (length + perLine - 1) / perLine));
}

int SecretField::lines(int width) const
{
    const qsizetype length = m_secret ? QString::fromUtf8(m_secret->reveal()).size() : 0;
    const int hint = fontMetrics().horizontalAdvance(m_hint) > width ? 2 : 1;
    return std::max(hint, linesFor(length, width));
}

int SecretField::heightForWidth(int width) const
{
    return std::min(lines(width), mostLines) * fontMetrics().lineSpacing() + 2;
}

QSize SecretField::sizeHint() const
{
    const int width = groupWidth() * groupLength;
    return { width, heightForWidth(width) };
}

QSize SecretField::minimumSizeHint() const
{
    return { groupWidth() * 2, fontMetrics().lineSpacing() };
}

/// Lets a line end with a group, and centres what needs fewer lines than there is room for.
void SecretField::fitMargins()
{
    const bool isLong = lines(width()) > mostLines;
    setVerticalScrollBarPolicy(isLong && m_isRevealed ? Qt::ScrollBarAlwaysOn
                                                      : Qt::ScrollBarAlwaysOff);
    const int room = width() - (isLong ? verticalScrollBar()->sizeHint().width() : 0);
    QMargins margins;
    if (m_isRevealed) {
        margins.setRight(std::max(0, room - groupsIn(room) * groupWidth() - slack));
    }
    const int shown = m_isRevealed                       ? linesFor(text().size(), room)
        : fontMetrics().horizontalAdvance(m_hint) > room ? 2
                                                         : 1;
    margins.setTop(std::max(0, (height() - shown * fontMetrics().lineSpacing()) / 2));
    if (margins != viewportMargins())
        setViewportMargins(margins);
}

void SecretField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitMargins();
}

void SecretField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_isRevealed)
        separateGroups();
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
    return QPlainTextEdit::event(event);
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
    const auto scroll = [this, event](QAbstractSlider::SliderAction action) {
        verticalScrollBar()->triggerAction(action);
        event->accept();
    };
    switch (event->key()) {
    case Qt::Key_Up:
        scroll(QAbstractSlider::SliderSingleStepSub);
        return;
    case Qt::Key_Down:
        scroll(QAbstractSlider::SliderSingleStepAdd);
        return;
    case Qt::Key_PageUp:
        scroll(QAbstractSlider::SliderPageStepSub);
        return;
    case Qt::Key_PageDown:
        scroll(QAbstractSlider::SliderPageStepAdd);
        return;
    default:
        // The dialog handles Tab, Esc and Enter. Text selected with Shift would go to PRIMARY.
        event->ignore();
    }
}

/// Whatever selects, the value never leaves by Qt's own ways.
QMimeData *SecretField::createMimeDataFromSelection() const
{
    return new QMimeData;
}

} // namespace keyturn
