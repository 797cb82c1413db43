// SPDX-License-Identifier: MIT
#include "ui/widgets/statusline.h"

#include "ui/style/metrics.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/fielddescription.h"
#include "ui/widgets/spinner.h"

#include <QAccessibleWidget>
#include <QPainter>
#include <QStyle>

namespace keyturn {

namespace {

/// A text that says what it is about. The bridge of Qt before 6.8 knows no descriptions: there the
/// field controls the line.
class AccessibleLine final : public QAccessibleWidget
{
public:
    explicit AccessibleLine(StatusLine *line)
        : QAccessibleWidget(line, QAccessible::StaticText)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString text = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && text.isEmpty() ? line().text() : text;
    }

    [[nodiscard]] QList<QPair<QAccessibleInterface *, QAccessible::Relation>>
    relations(QAccessible::Relation match) const override
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        constexpr QAccessible::Relation relation = QAccessible::Described;
#else
        constexpr QAccessible::Relation relation = QAccessible::Controller;
#endif
        auto all = QAccessibleWidget::relations(match);
        if (line().described() && (match & relation))
            all.append({ QAccessible::queryAccessibleInterface(line().described()), relation });
        return all;
    }

private:
    [[nodiscard]] const StatusLine &line() const
    {
        return *static_cast<StatusLine *>(widget());
    }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *line = qobject_cast<StatusLine *>(object);
    return line ? new AccessibleLine(line) : nullptr;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QLabel(parent)
{
    QAccessible::installFactory(makeAccessible); // Qt ignores one that is installed already
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_patience.setSingleShot(true);
    m_patience.setInterval(Spinner::patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        say(Tone::Neutral, {}, m_work + u' ' + tr("Still waiting."));
        announce(this);
    });
}

void StatusLine::setStatus(Tone tone, std::optional<Icon> icon, const QString &text)
{
    const bool isNew = text != this->text();
    setStatusQuietly(tone, icon, text);
    if (isNew && !text.isEmpty())
        announce(this);
}

void StatusLine::setStatusQuietly(Tone tone, std::optional<Icon> icon, const QString &text)
{
    m_work.clear();
    m_patience.stop();
    if (m_spinner)
        m_spinner->hide();
    say(tone, icon, text);
}

void StatusLine::setWork(const QString &text)
{
    if (text == m_work)
        return;
    m_work = text;
    if (text.endsWith(u'…'))
        m_patience.start();
    else
        m_patience.stop();
    if (!m_spinner)
        m_spinner = new Spinner(this);
    m_spinner->show();
    say(Tone::Neutral, {}, text);
}

void StatusLine::describe(QWidget *field)
{
    m_described = field;
    FieldDescription::add(*field, *this);
}

void StatusLine::say(Tone tone, std::optional<Icon> icon, const QString &text)
{
    m_tone = tone;
    m_icon = icon;
    setText(text);
    updateGeometry();
    update();
    if (m_spinner)
        m_spinner->setGeometry(iconPlace());
    Q_EMIT said();
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (m_spinner)
        m_spinner->setGeometry(iconPlace());
}

int StatusLine::iconSide() const
{
    return metrics::atLeast(14, fontMetrics(), -1);
}

int StatusLine::lead() const
{
    return m_icon || !m_work.isEmpty() ? iconSide() + 6 : 0;
}

/// Beside the first line of the text.
QRect StatusLine::iconPlace() const
{
    const QRect room = contentsRect();
    const int text = std::min(heightForWidth(room.width()), room.height());
    const int top = room.y() + (room.height() - text) / 2;
    const int side = iconSide();
    return QStyle::visualRect(layoutDirection(), room,
                              { room.x(), top + (fontMetrics().height() - side) / 2, side, side });
}

QSize StatusLine::sizeHint() const
{
    // As heightForWidth() measures it: by the advance some short texts would be broken.
    constexpr QRect room(0, 0, QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    const int width = fontMetrics().boundingRect(room, Qt::TextWordWrap, text()).width();
    return { lead() + width + 1, fontMetrics().height() };
}

QSize StatusLine::minimumSizeHint() const
{
    return { std::min(sizeHint().width(), lead() + fontMetrics().averageCharWidth() * 12),
             fontMetrics().height() };
}

int StatusLine::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - lead()), QWIDGETSIZE_MAX);
    return std::max(fontMetrics().height(),
                    fontMetrics().boundingRect(room, Qt::TextWordWrap, text()).height());
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor &colour = colours(palette()).toneText(m_tone);
    const QRect room = contentsRect();
    const int text = std::min(heightForWidth(room.width()), room.height());
    const int top = room.y() + (room.height() - text) / 2;
    const auto visual = [this, &room](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), room, logical);
    };
    if (m_icon)
        paintIcon(&painter, iconPlace(), *m_icon, colour);
    painter.setPen(colour);
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop);
    // The order of the characters follows from the text, as in paintLine().
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.drawText(visual({ room.x() + lead(), top, room.width() - lead(), text + 1 }),
                     static_cast<int>(alignment) | Qt::TextWordWrap, this->text());
}

} // namespace keyturn
