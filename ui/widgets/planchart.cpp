// SPDX-License-Identifier: MIT
#include "ui/widgets/planchart.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/plaintext.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace keyturn {

namespace {

enum Role
{
    FirstDayRole = Qt::UserRole,
    CountRole,
    OnWeekendRole,
    PileUpRole,
    MostRole ///< the count of the highest bar
};

constexpr int leastWidth = 12;
constexpr int plotHeight = 150;
constexpr int leastBar = 3; ///< so that a single key among hundreds is seen

} // namespace

class PlanChart::BarDelegate final : public QStyledItemDelegate
{
public:
    explicit BarDelegate(QObject *parent)
        : QStyledItemDelegate(parent)
    {
    }

    void setSize(const QSize &size) { m_size = size; }
    [[nodiscard]] QSize size() const { return m_size; }

    /// In one row, a list view gives each item its whole height; the months need their own.
    [[nodiscard]] QRect barIn(const QRect &item) const
    {
        return { item.topLeft(), QSize(item.width(), m_size.height()) };
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return m_size;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Colours &c = colours(option.palette);
        const bool isCurrent = option.state & QStyle::State_Selected;
        const QRect r = barIn(option.rect);
        if (isCurrent)
            paintRounded(painter, r, metrics::tiny, c.selection, c.accent);
        else if (option.state & QStyle::State_MouseOver)
            paintRounded(painter, r, metrics::tiny, c.hover);
        const int count = index.data(CountRole).toInt();
        painter->fillRect(QRect(r.x(), r.bottom(), r.width(), 1), c.outline);
        if (count > 0)
            paintBar(painter, option, index, count);
        if (isCurrent && option.widget && focusRingVisible(option.widget))
            paintFocusRing(painter, r.adjusted(1, 1, -1, -1), metrics::tiny, option.palette);
    }

private:
    void paintBar(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                  int count) const
    {
        const Colours &c = colours(option.palette);
        const QFontMetrics fm(textFont(TextStyle::Small));
        const int line = fm.height();
        const int side = metrics::iconSize(fm);
        const QRect r = barIn(option.rect);
        // Above a bar there is room for its number and the mark of a pile-up.
        const int room = r.height() - line - side - metrics::small;
        const int most = std::max(1, index.data(MostRole).toInt());
        const int height = std::max(leastBar, room * count / most);
        const int onWeekend = index.data(OnWeekendRole).toInt();
        const int weekend = onWeekend == 0 ? 0 : std::max(leastBar - 1, height * onWeekend / count);
        const QRect bar(r.x() + 2, r.bottom() - height, r.width() - 4, height);
        PlanChart::paintSample(painter, bar, false, option.palette);
        if (weekend > 0)
            PlanChart::paintSample(painter, bar.adjusted(0, height - weekend, 0, 0), true,
                                   option.palette);
        QRect above(r.x(), bar.y() - line - 1, r.width(), line);
        const QString number = QLocale().toString(count);
        if (metrics::plainTextWidth(fm, number) <= r.width()) {
            painter->setFont(textFont(TextStyle::Small));
            painter->setPen(option.state & QStyle::State_Selected ? c.selectedText : c.text);
            paintText(painter, above, Qt::AlignCenter | Qt::TextSingleLine, number);
        }
        if (index.data(PileUpRole).toBool())
            paintIcon(painter, QRect(r.center().x() - side / 2, above.y() - side, side, side),
                      Icon::Warn, c.warning);
    }

    QSize m_size;
};

PlanChart::PlanChart(QWidget *parent)
    : QListView(parent)
    , m_delegate(new BarDelegate(this))
{
    setAccessibleName(tr("Weeks"));
    setModel(&m_model);
    setItemDelegate(m_delegate);
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT barChosen(index.row()); });
    fitBars();
}

void PlanChart::setBars(const std::vector<Bar> &bars)
{
    int most = 0;
    for (const Bar &bar : bars)
        most = std::max(most, bar.count);
    // At first that of the first bar that is one.
    const auto first =
        std::find_if(bars.begin(), bars.end(), [](const Bar &bar) { return bar.count > 0; });
    const int current = currentBar() >= 0 ? currentBar()
        : first == bars.end()             ? 0
                                          : int(first - bars.begin());
    m_model.clear();
    for (const Bar &bar : bars) {
        auto *item = new QStandardItem;
        item->setData(bar.name, Qt::AccessibleTextRole);
        item->setData(bar.name.toHtmlEscaped(), Qt::ToolTipRole);
        item->setData(bar.firstDay, FirstDayRole);
        item->setData(bar.count, CountRole);
        item->setData(bar.onWeekend, OnWeekendRole);
        item->setData(bar.isPileUp, PileUpRole);
        item->setData(most, MostRole);
        m_model.appendRow(item);
    }
    fitBars();
    setCurrentBar(std::min(current, int(bars.size()) - 1));
}

void PlanChart::setCurrentBar(int bar)
{
    setCurrentIndex(m_model.index(bar, 0));
}

void PlanChart::paintSample(QPainter *painter, const QRect &rect, bool isWeekend,
                            const QPalette &palette)
{
    const Colours &c = colours(palette);
    if (!isWeekend) {
        painter->fillRect(rect, c.accent);
        return;
    }
    // A pattern besides the colour, for who does not see the colour.
    painter->fillRect(rect, c.warningGround);
    painter->fillRect(rect, QBrush(c.warning, Qt::BDiagPattern));
    painter->setPen(c.warning);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(rect.adjusted(0, 0, -1, -1));
}

QSize PlanChart::sizeHint() const
{
    const QFontMetrics fm(textFont(TextStyle::Small));
    const int height = plotHeight + fm.height() + metrics::iconSize(fm);
    return { leastWidth * std::max(1, m_model.rowCount()), height + axisHeight() + metrics::large };
}

QSize PlanChart::minimumSizeHint() const
{
    return { 10 * leastWidth, sizeHint().height() }; // the rest can be scrolled
}

int PlanChart::axisHeight() const
{
    return 2 * QFontMetrics(textFont(TextStyle::Small)).height() + metrics::small;
}

/// All weeks fit into the width, unless they would become too narrow to be hit.
void PlanChart::fitBars()
{
    const int height = sizeHint().height() - axisHeight() - metrics::large;
    const int bars = std::max(1, m_model.rowCount());
    const QSize size(std::max(leastWidth, viewport()->width() / bars), height);
    if (size == m_delegate->size())
        return;
    m_delegate->setSize(size);
    scheduleDelayedItemsLayout();
}

void PlanChart::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    fitBars();
}

void PlanChart::keyPressEvent(QKeyEvent *event)
{
    const bool chooses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space;
    if (chooses && currentIndex().isValid())
        Q_EMIT barChosen(currentBar());
    else
        QListView::keyPressEvent(event);
}

void PlanChart::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT currentBarChanged(current.row());
}

/// The months are drawn in the view, because their names are wider than a bar.
void PlanChart::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    painter.setFont(textFont(TextStyle::Small));
    const QFontMetrics fm(textFont(TextStyle::Small));
    painter.setPen(colours(palette()).secondary);
    const QLocale locale;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QDate first = m_model.index(row, 0).data(FirstDayRole).toDate();
        const QDate last = first.addDays(6);
        if (last.day() > 7) // no month begins in this week
            continue;
        const QRect bar = m_delegate->barIn(visualRect(m_model.index(row, 0)));
        const int width = 5 * bar.width();
        const int x = isMirrored ? bar.right() - width : bar.x() + 2;
        const auto align = isMirrored ? Qt::AlignRight : Qt::AlignLeft;
        const QRect place(x, bar.bottom() + metrics::tiny, width, fm.height());
        paintText(&painter, place, align | Qt::TextSingleLine,
                  locale.standaloneMonthName(last.month(), QLocale::ShortFormat));
        if (last.month() == 1 || row < 5)
            paintText(&painter, place.translated(0, fm.height()), align | Qt::TextSingleLine,
                      QString::number(last.year()));
    }
}

} // namespace keyturn
