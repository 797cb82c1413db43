// SPDX-License-Identifier: MIT
#include "support/testcase.h"
#include "ui/delegates/rowdelegate.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/palette.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/connectionswitcher.h"
#include "ui/widgets/credentialtable.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/navigationbutton.h"
#include "ui/widgets/planchart.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

using Make = std::function<QWidget *(QWidget *)>;
Q_DECLARE_METATYPE(Make)

namespace keyturn::test {

/// What is painted, in each palette: the colours of a palette are compared in tst_palette.cpp, but
/// what a control makes of them is seen on its picture only.
class ContrastTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fieldsHaveASeenBorder_data();
    void fieldsHaveASeenBorder();
    void theFocusIsSeen_data();
    void theFocusIsSeen();
    void theSelectionIsSeen_data();
    void theSelectionIsSeen();
    void selectedTextIsReadable_data();
    void selectedTextIsReadable();
};

namespace {

constexpr double least = 3.0;

QPalette usersPalette()
{
    QPalette palette;
    for (const auto role : { QPalette::Window, QPalette::Base, QPalette::Button })
        palette.setColor(role, Qt::black);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(role, Qt::white);
    // A highlight that itself is hardly seen.
    palette.setColor(QPalette::Highlight, QColor(0x202020));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

struct Look
{
    const char *name;
    QPalette palette;
};

std::array<Look, 5> schemes()
{
    return { Look{ "light", keyturnPalette(Ground::Light) },
             Look{ "dark", keyturnPalette(Ground::Dark) },
             Look{ "light, more contrast", highContrastPalette(Ground::Light) },
             Look{ "dark, more contrast", highContrastPalette(Ground::Dark) },
             Look{ "of the user", usersPalette() } };
}

struct Control
{
    const char *name;
    Make make;
};

void addRows(const std::vector<Control> &controls)
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QPalette>("palette");
    for (const Look &scheme : schemes())
        for (const Control &control : controls)
            QTest::addRow("%s: %s", scheme.name, control.name) << control.make << scheme.palette;
}

template <typename Widget> QWidget *made(QWidget *parent)
{
    return new Widget(parent);
}

std::vector<Control> fields()
{
    return { { "line edit", made<QLineEdit> },
             { "text edit", made<QPlainTextEdit> },
             { "list", made<QListWidget> },
             { "combo box", made<ChoiceBox> },
             { "spin box", made<QSpinBox> },
             { "date edit", made<QDateEdit> },
             { "check box", [](QWidget *parent) { return new QCheckBox(u"Keep"_s, parent); } },
             { "radio button",
               [](QWidget *parent) { return new QRadioButton(u"Dark"_s, parent); } } };
}

/// A page with one control at (20, 20), and something else that has the focus.
class Stage final : public QWidget
{
public:
    explicit Stage(const Make &make)
        : m_control(make(this))
    {
        resize(360, 260);
        setFocusPolicy(Qt::StrongFocus);
        m_control->setGeometry(QRect(
            { 20, 20 }, m_control->sizeHint().expandedTo({ 60, 24 }).boundedTo({ 300, 220 })));
        show();
        setFocus();
    }

    [[nodiscard]] QWidget &control() { return *m_control; }
    [[nodiscard]] QImage picture() { return grab().toImage(); }

private:
    QWidget *m_control;
};

bool differsStrongly(const QImage &one, const QImage &other, QPoint at)
{
    const QRgb first = one.pixel(at);
    const QRgb second = other.pixel(at);
    return first != second && contrastRatio(QColor(first), QColor(second)) >= least;
}

/// How often two pictures differ by 3 : 1 at least.
int strongChanges(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            count += differsStrongly(one, other, { x, y }) ? 1 : 0;
    return count;
}

/// The longest line, across or down, in which they do. No letter has one.
int longestStrongChange(const QImage &one, const QImage &other)
{
    const auto longest = [&one, &other](bool down) {
        int best = 0;
        for (int a = 0; a < (down ? one.width() : one.height()); ++a) {
            int run = 0;
            for (int b = 0; b < (down ? one.height() : one.width()); ++b) {
                const QPoint at = down ? QPoint(a, b) : QPoint(b, a);
                run = differsStrongly(one, other, at) ? run + 1 : 0;
                best = std::max(best, run);
            }
        }
        return best;
    };
    return std::max(longest(true), longest(false));
}

QWidget *tableWithRows(QWidget *parent)
{
    auto *model = new QStandardItemModel(3, 2, parent);
    for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 2; ++column)
            model->setItem(row, column, new QStandardItem(u"team"_s));
    auto *table = new CredentialTable(parent);
    table->setItemDelegate(new RowDelegate(table));
    table->setModel(model);
    return table;
}

/// Selects or chooses what the control has to select.
void select(QWidget &control, bool selected)
{
    if (auto *button = qobject_cast<QAbstractButton *>(&control)) {
        button->setCheckable(true);
        button->setChecked(selected);
    } else if (auto *view = qobject_cast<QAbstractItemView *>(&control)) {
        const QModelIndex index = view->model()->index(1, 0);
        if (selected)
            view->selectionModel()->setCurrentIndex(
                index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        else
            view->selectionModel()->clear();
    } else if (auto *menu = qobject_cast<QMenu *>(&control)) {
        menu->setActiveAction(selected ? menu->actions().at(1) : nullptr);
    }
}

} // namespace

void ContrastTest::initTestCase()
{
    QApplication::setStyle(new KeyturnStyle);
}

void ContrastTest::fieldsHaveASeenBorder_data()
{
    addRows(fields());
}

void ContrastTest::fieldsHaveASeenBorder()
{
    QFETCH(Make, make);
    QFETCH(QPalette, palette);
    QApplication::setPalette(palette);
    Stage stage(make);
    const QImage picture = stage.picture();
    const QRect place = stage.control().geometry();
    const int y = place.center().y();
    const QColor page = picture.pixelColor(place.left() - 2, y);
    double seen = 0;
    for (int x = place.left(); x < place.left() + 4; ++x)
        seen = std::max(seen, contrastRatio(page, picture.pixelColor(x, y)));
    QCOMPARE_GE(seen, least);
}

void ContrastTest::theFocusIsSeen_data()
{
    std::vector<Control> controls = fields();
    controls.insert(controls.end(),
                    { { "button", made<QPushButton> },
                      { "primary button",
                        [](QWidget *parent) {
                            auto *button = new QPushButton(u"Create"_s, parent);
                            setButtonRole(button, ButtonRole::Primary);
                            return button;
                        } },
                      { "tool button",
                        [](QWidget *parent) {
                            auto *button = new QToolButton(parent);
                            button->setFocusPolicy(Qt::StrongFocus);
                            return button;
                        } },
                      { "entry of the sidebar", made<NavigationButton> },
                      { "switcher", made<ConnectionSwitcher> },
                      { "chip", [](QWidget *parent) { return new FilterChip(u"All"_s, parent); } },
                      { "table", tableWithRows } });
    std::erase_if(controls, [](const Control &control) {
        return QLatin1StringView(control.name) == "list"_L1;
    });
    addRows(controls);
}

void ContrastTest::theFocusIsSeen()
{
    QFETCH(Make, make);
    QFETCH(QPalette, palette);
    QApplication::setPalette(palette);
    Stage stage(make);
    stage.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&stage));
    select(stage.control(), false);
    const QImage before = stage.picture();
    if (auto *table = qobject_cast<QAbstractItemView *>(&stage.control()))
        table->selectionModel()->setCurrentIndex(table->model()->index(1, 0),
                                                 QItemSelectionModel::NoUpdate);
    stage.control().setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(stage.control().hasFocus());
    QCOMPARE_GE(strongChanges(before, stage.picture()), 60);
}

void ContrastTest::theSelectionIsSeen_data()
{
    addRows({ { "entry of the sidebar", made<NavigationButton> },
              { "chip", [](QWidget *parent) { return new FilterChip(u"Expired"_s, parent); } },
              { "row of a table", tableWithRows },
              { "row of a table from right to left",
                [](QWidget *parent) {
                    QWidget *table = tableWithRows(parent);
                    table->setLayoutDirection(Qt::RightToLeft);
                    return table;
                } },
              { "row of a table whose first column was moved",
                [](QWidget *parent) {
                    QWidget *table = tableWithRows(parent);
                    static_cast<CredentialTable *>(table)->horizontalHeader()->moveSection(0, 1);
                    return table;
                } },
              { "entry of a list",
                [](QWidget *parent) {
                    auto *list = new QListWidget(parent);
                    list->addItems({ u"one"_s, u"two"_s });
                    return list;
                } },
              { "entry of a menu",
                [](QWidget *parent) {
                    auto *menu = new QMenu(parent);
                    menu->addAction(u"Copy"_s);
                    menu->addAction(u"Rename"_s);
                    // Like a child, so that the picture of the page has it.
                    menu->setParent(parent, Qt::Widget);
                    return menu;
                } },
              { "week of the planner", [](QWidget *parent) {
                   auto *chart = new PlanChart(parent);
                   const QDate first(2026, 3, 2);
                   chart->setBars({ { first, 1, 0, false, u"one"_s },
                                    { first.addDays(7), 2, 0, false, u"two"_s } });
                   return chart;
               } } });
}

void ContrastTest::theSelectionIsSeen()
{
    QFETCH(Make, make);
    QFETCH(QPalette, palette);
    QApplication::setPalette(palette);
    Stage stage(make);
    select(stage.control(), false);
    const QImage before = stage.picture();
    select(stage.control(), true);
    // Half the height of the lowest of them.
    QCOMPARE_GE(longestStrongChange(before, stage.picture()), 14);
}

void ContrastTest::selectedTextIsReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    for (const Look &scheme : schemes())
        QTest::newRow(scheme.name) << scheme.palette;
}

void ContrastTest::selectedTextIsReadable()
{
    QFETCH(QPalette, palette);
    const Colours &c = colours(palette);
    QCOMPARE_GE(contrastRatio(c.onTextSelection, c.textSelection), 4.5);
    QCOMPARE_GE(contrastRatio(c.selectedText, c.selection), 4.5);
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::ContrastTest)
#include "tst_contrast.moc"
