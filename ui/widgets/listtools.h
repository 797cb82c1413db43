// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QStackedLayout;

namespace keyturn {

class ElidedLabel;
class FlowLayout;
class SearchField;

/// The row of tools above a table: the search, and beside it the filters. While rows are selected,
/// what can be done with them takes the place of the filters. The row is as high as the higher of
/// both needs, so that a selection does not move the rows under the mouse; where the filters need a
/// line more, it says what is selected.
class ListTools final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListTools)

public:
    explicit ListTools(QWidget *parent);

    [[nodiscard]] SearchField &search() { return *m_search; }
    /// For the filters, whose parent is filterArea().
    [[nodiscard]] FlowLayout &filters() { return *m_filters; }
    [[nodiscard]] QWidget *filterArea() { return m_filterArea; }

    /// Takes ownership. A button before the actions ends the selection. May be called once.
    void setActions(QWidget *actions);
    /// `names` are those of what is selected.
    void showActions(bool isShown, const QStringList &names = {});

    void focusSearch();

Q_SIGNALS:
    void clearRequested(); ///< the selection is to be ended

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateSummary();

    SearchField *m_search;
    QWidget *m_filterArea;
    FlowLayout *m_filters;
    QWidget *m_actionArea = nullptr;
    ElidedLabel *m_summary = nullptr; ///< as high as what the actions leave free
    QString m_selected;
    QStackedLayout *m_places;
};

} // namespace keyturn
