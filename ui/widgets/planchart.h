// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QListView>
#include <QStandardItemModel>

#include <vector>

namespace keyturn {

/// A bar for each of some weeks, in one row with the months below. The arrow keys move from week to
/// week; Enter or a click chooses one.
class PlanChart final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanChart)

public:
    struct Bar
    {
        QDate firstDay;
        int count = 0;
        int onWeekend = 0; ///< of these
        bool isPileUp = false;
        QString name; ///< for screen readers and as the tooltip; plain text
    };

    explicit PlanChart(QWidget *parent);

    /// The current bar stays the current one.
    void setBars(const std::vector<Bar> &bars);
    [[nodiscard]] int currentBar() const { return currentIndex().row(); }
    void setCurrentBar(int bar);

    /// The colour of what ends on a weekend, for a legend; see paintSample().
    static void paintSample(QPainter *painter, const QRect &rect, bool isWeekend,
                            const QPalette &palette);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentBarChanged(int bar);
    void barChosen(int bar);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    class BarDelegate;

    void fitBars();
    [[nodiscard]] int axisHeight() const;

    QStandardItemModel m_model;
    BarDelegate *m_delegate;
};

} // namespace keyturn
