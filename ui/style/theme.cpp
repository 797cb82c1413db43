// SPDX-License-Identifier: MIT
#include "ui/style/theme.h"

#include "ui/style/desktopscheme.h"
#include "ui/style/fonts.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/motion.h"
#include "ui/style/shownparts.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QStyleHints>
#include <QToolTip>

namespace keyturn {

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_desktop(DesktopScheme::create())
{
    QApplication::setStyle(new KeyturnStyle);
    showOnlyShownParts();
    if (m_desktop)
        connect(m_desktop.get(), &DesktopScheme::changed, this, &Theme::apply);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
#endif
    qApp->installEventFilter(this);
    apply();
}

Theme::~Theme() = default;

void Theme::setScheme(Scheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    apply();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != qApp || m_applying)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::ApplicationFontChange)
        refreshTextStyles();
    else if (event->type() == QEvent::ApplicationPaletteChange
             && QApplication::palette() != m_applied)
        QMetaObject::invokeMethod(this, &Theme::apply, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

Ground Theme::wantedGround(const QPalette &desktop) const
{
    switch (m_scheme) {
    case Scheme::Light:
        return Ground::Light;
    case Scheme::Dark:
        return Ground::Dark;
    case Scheme::System:
        break;
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme hint = QGuiApplication::styleHints()->colorScheme();
    if (hint != Qt::ColorScheme::Unknown)
        return hint == Qt::ColorScheme::Dark ? Ground::Dark : Ground::Light;
#endif
    if (m_desktop && m_desktop->ground())
        return *m_desktop->ground();
    return groundOf(desktop);
}

QPalette Theme::wantedPalette(const QPalette &desktop) const
{
    if (isHighContrast(desktop))
        return desktop;
    const Ground ground = wantedGround(desktop);
    if (m_desktop && m_desktop->wantsContrast())
        return highContrastPalette(ground);
    return keyturnPalette(ground);
}

void Theme::apply()
{
    if (m_applying)
        return;
    const QScopedValueRollback applying(m_applying, true);
    const QPalette before = m_applied;
    setMotionReduced(m_desktop && m_desktop->wantsLessMotion());
    // QApplication::palette() is the desktop's palette only while the application has set none.
    QApplication::setPalette(QPalette());
    const QPalette palette = wantedPalette(QApplication::palette());
    QApplication::setPalette(palette);
    m_applied = QApplication::palette();
    m_ground = groundOf(palette);

    const Colours &c = colours(palette);
    QPalette fields = palette;
    fields.setColor(QPalette::Highlight, c.textSelection);
    fields.setColor(QPalette::HighlightedText, c.onTextSelection);
    for (const char *field : { "QLineEdit", "QAbstractSpinBox", "QTextEdit", "QPlainTextEdit" })
        QApplication::setPalette(fields, field);
    QToolTip::setPalette(palette);
    if (m_applied != before)
        Q_EMIT changed();
}

} // namespace keyturn
