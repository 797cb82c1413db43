// SPDX-License-Identifier: MIT
#include "models/credentialmodel.h"
#include "support/testcase.h"
#include "ui/delegates/credentialcell.h"
#include "ui/delegates/credentialdelegate.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/widgets/badgelook.h"
#include "ui/widgets/credentialtable.h"
#include "ui/widgets/tablecolumns.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>

#include <memory>

using namespace Qt::StringLiterals;

namespace keyturn::test {

using credentialcell::NameWidths;

class CredentialTableTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void cellsLeaveTheMarginsOfThePage_data();
    void cellsLeaveTheMarginsOfThePage();
    void theNameGivesWayFirst_data();
    void theNameGivesWayFirst();
    void namesAreMirrored();
    void everyStatusHasItsLook_data();
    void everyStatusHasItsLook();
    void everyOutcomeHasItsLook_data();
    void everyOutcomeHasItsLook();
    void badgesShowTheirTone();
    void expiredRowsAreDimmed();
    void suspiciousNamesAreMarked();
    void selectionCoversTheWholeRow();
    void hoverCoversTheWholeRow();
    void idsReadTheSameFromRightToLeft();
    void longIdsKeepBothEnds();

    void columnsYieldToTheName();
    void headersStandOverTheirCells_data();
    void headersStandOverTheirCells();
    void theTableIsAsTheDesignSays();
    void columnsFitTheirContents();
    void theMenuIsAskedForByMouseAndKeyboard();
    void theMenuButtonKeepsASelectionOfSeveral();
    void enterAndDoubleClickActivate();
    void tabLeavesTheTable();
    void theNameEditorHasAName();

private:
    [[nodiscard]] QModelIndex at(int row, int column = 0) const;
    [[nodiscard]] QImage picture() const;

    std::unique_ptr<QWidget> m_window;
    CredentialTable *m_table = nullptr;
    QStandardItemModel *m_model = nullptr;
};

namespace {

constexpr int nameColumn = static_cast<int>(CredentialModel::Column::Name);
constexpr int idColumn = static_cast<int>(CredentialModel::Column::KeyId);
constexpr int statusColumn = static_cast<int>(CredentialModel::Column::Status);

QList<QStandardItem *> row(const QString &name, const QString &id, Lifetime state)
{
    QList<QStandardItem *> items;
    for (const QString &text : { name, id, u"3 Sep 2026"_s, u"In 5 days"_s, QString() })
        items.append(new QStandardItem(text));
    for (QStandardItem *item : std::as_const(items)) {
        item->setData(static_cast<int>(state), CredentialModel::LifetimeRole);
        item->setData(state == Lifetime::Expired, CredentialModel::DimmedRole);
    }
    return items;
}

int countOf(const QImage &image, const QRect &rect, const QColor &colour)
{
    int count = 0;
    for (int y = rect.top(); y <= rect.bottom(); ++y)
        for (int x = rect.left(); x <= rect.right(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    return count;
}

} // namespace

void CredentialTableTest::initTestCase()
{
    QApplication::setStyle(new KeyturnStyle);
    QApplication::setPalette(keyturnPalette(Ground::Light));
}

void CredentialTableTest::init()
{
    TestCase::init();
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 400);
    m_table = new CredentialTable(m_window.get());
    m_table->resize(900, 360);
    m_model = new QStandardItemModel(m_table);
    m_model->appendRow(row(u"Legacy importer"_s, u"ak_1f07c2e4…"_s, Lifetime::Expired));
    m_model->appendRow(row(u"CI pipeline"_s, u"ak_9b1d44a0…"_s, Lifetime::Soon));
    m_model->appendRow(row(u"Production server"_s, u"ak_7f3a90b2…"_s, Lifetime::Active));
    m_table->setItemDelegate(new CredentialDelegate(m_table));
    m_table->setModel(m_model);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void CredentialTableTest::cleanup()
{
    m_window.reset();
    TestCase::cleanup();
}

QModelIndex CredentialTableTest::at(int row, int column) const
{
    return m_model->index(row, column);
}

QImage CredentialTableTest::picture() const
{
    return m_table->viewport()->grab().toImage();
}

void CredentialTableTest::cellsLeaveTheMarginsOfThePage_data()
{
    using rowcell::Edge;
    QTest::addColumn<Edge>("edge");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QRect>("expected");
    const auto add = [](const char *name, Edge edge, Qt::LayoutDirection direction,
                        QRect expected) { QTest::newRow(name) << edge << direction << expected; };
    add("middle", Edge::None, Qt::LeftToRight, { 112, 0, 176, 37 });
    add("first", Edge::Leading, Qt::LeftToRight, { 128, 0, 160, 37 });
    add("last", Edge::Trailing, Qt::LeftToRight, { 112, 0, 136, 37 });
    add("only", Edge::Both, Qt::LeftToRight, { 128, 0, 120, 37 });
    add("first, from the right", Edge::Leading, Qt::RightToLeft, { 112, 0, 160, 37 });
    add("last, from the right", Edge::Trailing, Qt::RightToLeft, { 152, 0, 136, 37 });
}

void CredentialTableTest::cellsLeaveTheMarginsOfThePage()
{
    QFETCH(rowcell::Edge, edge);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QRect, expected);
    const QRect cell(100, 0, 200, 38);
    QCOMPARE(rowcell::contentRect(cell, edge, 40, direction), expected);
    QCOMPARE(rowcell::padding(edge, 40), cell.width() - expected.width());
}

void CredentialTableTest::theNameGivesWayFirst_data()
{
    QTest::addColumn<NameWidths>("widths");
    QTest::addColumn<QRect>("text");
    QTest::addColumn<QRect>("warning");
    QTest::addColumn<QRect>("chip");
    QTest::newRow("a name alone") << NameWidths{ .text = 80 } << QRect(10, 0, 80, 36) << QRect()
                                  << QRect();
    QTest::newRow("all of it fits") << NameWidths{ 80, 14, 70, 20 } << QRect(10, 0, 80, 36)
                                    << QRect(96, 11, 14, 14) << QRect(122, 8, 70, 20);
    QTest::newRow("the name is cut") << NameWidths{ 500, 14, 70, 20 } << QRect(10, 0, 98, 36)
                                     << QRect(114, 11, 14, 14) << QRect(140, 8, 70, 20);
    QTest::newRow("the chip goes") << NameWidths{ 500, 14, 150, 20 } << QRect(10, 0, 180, 36)
                                   << QRect(196, 11, 14, 14) << QRect();
}

void CredentialTableTest::theNameGivesWayFirst()
{
    QFETCH(NameWidths, widths);
    QFETCH(QRect, text);
    QFETCH(QRect, warning);
    QFETCH(QRect, chip);
    const QRect content(10, 0, 200, 36);
    const auto parts = credentialcell::nameParts(content, widths, Qt::LeftToRight);
    QCOMPARE(parts.text, text);
    QCOMPARE(parts.warning, warning);
    QCOMPARE(parts.chip, chip);
    for (const QRect &part : { parts.text, parts.warning, parts.chip })
        QVERIFY(part.isNull() || content.contains(part));
}

void CredentialTableTest::namesAreMirrored()
{
    const QRect content(10, 0, 200, 36);
    const NameWidths widths{ 80, 14, 70, 20 };
    const auto parts = credentialcell::nameParts(content, widths, Qt::RightToLeft);
    QCOMPARE(parts.text.right(), content.right());
    QCOMPARE_LT(parts.warning.right(), parts.text.left());
    QCOMPARE_LT(parts.chip.right(), parts.warning.left());
}

void CredentialTableTest::everyStatusHasItsLook_data()
{
    QTest::addColumn<Lifetime>("state");
    QTest::addColumn<BadgeLook>("look");
    QTest::newRow("active") << Lifetime::Active << BadgeLook{ Tone::Neutral, Icon::Clock };
    QTest::newRow("today") << Lifetime::Today << BadgeLook{ Tone::Bad, Icon::Clock };
    QTest::newRow("this week") << Lifetime::Week << BadgeLook{ Tone::Warning, Icon::Warn };
    QTest::newRow("soon") << Lifetime::Soon << BadgeLook{ Tone::Warning, Icon::Clock };
    QTest::newRow("expired") << Lifetime::Expired << BadgeLook{ Tone::Bad, Icon::Warn };
    QTest::newRow("never") << Lifetime::Never << BadgeLook{ Tone::Neutral, Icon::Infinity };
    QTest::newRow("unknown") << Lifetime::Unknown << BadgeLook{ Tone::Neutral, Icon::Info };
    QTest::newRow("not listed") << Lifetime::NotListed << BadgeLook{ Tone::Warning, Icon::Info };
    QTest::newRow("found") << Lifetime::UnknownOrigin << BadgeLook{ Tone::Warning, Icon::Info };
    QTest::newRow("replaced") << Lifetime::Replaced << BadgeLook{ Tone::Neutral, Icon::Refresh };
    QTest::newRow("gone") << Lifetime::Gone << BadgeLook{ Tone::Neutral, Icon::Close };
    QTest::newRow("deleted") << Lifetime::DeletedHere << BadgeLook{ Tone::Neutral, Icon::Trash };
}

void CredentialTableTest::everyStatusHasItsLook()
{
    QFETCH(Lifetime, state);
    QFETCH(BadgeLook, look);
    QCOMPARE(lifetimeLook(state), look);
    const QModelIndex cell = at(0, statusColumn);
    m_model->setData(cell, int(state), CredentialModel::LifetimeRole);
    QCOMPARE(lifetimeLook(cell), look);
    // Not as it was asked for: that warns, and what is worse stays.
    m_model->setData(cell, true, CredentialModel::OtherEndRole);
    QCOMPARE(lifetimeLook(cell), (isOver(state) ? look : BadgeLook{ Tone::Warning, Icon::Warn }));
}

void CredentialTableTest::everyOutcomeHasItsLook_data()
{
    QTest::addColumn<CheckOutcome>("outcome");
    QTest::addColumn<BadgeLook>("look");
    const BadgeLook good{ Tone::Good, Icon::Ok };
    const BadgeLook doubtful{ Tone::Warning, Icon::Warn };
    const BadgeLook bad{ Tone::Bad, Icon::Warn };
    QTest::newRow("works") << CheckOutcome::Works << good;
    QTest::newRow("not allowed") << CheckOutcome::NotAllowed << doubtful;
    QTest::newRow("organization missing") << CheckOutcome::OrganizationMissing << doubtful;
    QTest::newRow("refused") << CheckOutcome::Refused << bad;
    QTest::newRow("not accepted") << CheckOutcome::NotAccepted << bad;
    QTest::newRow("expired") << CheckOutcome::Expired << bad;
    QTest::newRow("unreachable") << CheckOutcome::Unreachable << doubtful;
    QTest::newRow("unclear") << CheckOutcome::Unclear << doubtful;
}

void CredentialTableTest::everyOutcomeHasItsLook()
{
    QFETCH(CheckOutcome, outcome);
    QFETCH(BadgeLook, look);
    QCOMPARE(checkLook(outcome), look);
}

void CredentialTableTest::badgesShowTheirTone()
{
    const Colours &c = colours(m_table->palette());
    const QImage image = picture();
    const std::pair<int, QColor> expected[] = { { 0, c.badGround },
                                                { 1, c.warningGround },
                                                { 2, c.neutralGround } };
    for (const auto &[row, ground] : expected)
        QCOMPARE_GE(countOf(image, m_table->visualRect(at(row, statusColumn)), ground), 200);
}

void CredentialTableTest::expiredRowsAreDimmed()
{
    const Colours &c = colours(m_table->palette());
    const QImage image = picture();
    QCOMPARE(countOf(image, m_table->visualRect(at(0, nameColumn)), c.text), 0);
    QCOMPARE_GT(countOf(image, m_table->visualRect(at(2, nameColumn)), c.text), 0);
}

void CredentialTableTest::suspiciousNamesAreMarked()
{
    const QRect cell = m_table->visualRect(at(2));
    const QImage before = picture().copy(cell);
    const int width = m_table->itemDelegate()->sizeHint({}, at(2)).width();
    m_model->setData(at(2), true, CredentialModel::SuspiciousRole);
    QVERIFY(picture().copy(cell) != before);
    QCOMPARE_GT(m_table->itemDelegate()->sizeHint({}, at(2)).width(), width);
    const int marked = m_table->itemDelegate()->sizeHint({}, at(2)).width();
    m_model->setData(at(2), true, CredentialModel::ThisSessionRole);
    QCOMPARE_GT(m_table->itemDelegate()->sizeHint({}, at(2)).width(), marked);
}

void CredentialTableTest::selectionCoversTheWholeRow()
{
    m_table->selectRow(1);
    const QColor selection = colours(m_table->palette()).selection;
    const QImage image = picture();
    const int y = m_table->visualRect(at(1)).top() + 6; // below the focus ring
    for (const int x : { 6, 300, image.width() - 7 })
        QCOMPARE(image.pixelColor(x, y), selection);
    QCOMPARE(image.pixelColor(2, m_table->visualRect(at(2)).top() + 4),
             colours(m_table->palette()).page);
}

void CredentialTableTest::hoverCoversTheWholeRow()
{
    const QColor hover = colours(m_table->palette()).hover;
    const QPoint middle = m_table->visualRect(at(2, 1)).center();
    QHoverEvent event(QEvent::HoverMove, middle, m_table->viewport()->mapToGlobal(middle), {});
    QApplication::sendEvent(m_table->viewport(), &event);
    QCOMPARE(m_table->hoveredRow(), 2);
    const QImage image = picture();
    const int y = m_table->visualRect(at(2)).top() + 4;
    for (const int x : { 2, 300, image.width() - 3 })
        QCOMPARE(image.pixelColor(x, y), hover);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(m_table->viewport(), &leave);
    QCOMPARE(m_table->hoveredRow(), -1);
}

void CredentialTableTest::idsReadTheSameFromRightToLeft()
{
    // A shortened id ends with "…": low dots at the right, in both directions.
    const auto highInkAtTheRight = [this] {
        const QRect rect = m_table->visualRect(at(2, idColumn)).adjusted(2, 2, -2, -2);
        const QImage image = picture().copy(rect);
        QRect bounds;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (qGray(image.pixel(x, y)) < 160)
                    bounds |= QRect(x, y, 1, 1);
        int high = 0;
        for (int y = bounds.top(); y < bounds.center().y(); ++y)
            for (int x = bounds.right() - 5; x <= bounds.right(); ++x)
                high += qGray(image.pixel(x, y)) < 160 ? 1 : 0;
        return bounds.isEmpty() ? -1 : high;
    };
    QCOMPARE(highInkAtTheRight(), 0);
    m_table->setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(highInkAtTheRight(), 0);
}

void CredentialTableTest::longIdsKeepBothEnds()
{
    const QString begin = u"deploy-bot-of-the-team-"_s;
    m_model->setData(at(0, idColumn), QString(begin + u"that-writes-invoices-eu"_s));
    m_model->setData(at(2, idColumn), QString(begin + u"that-writes-invoices-us"_s));
    m_table->fitColumns();
    // The column is not as wide as the longest id, which would leave no room for the names.
    QCOMPARE_LT(m_table->columnWidth(idColumn), 300);
    const auto pictureOf = [this](int row) {
        return picture().copy(m_table->visualRect(at(row, idColumn)).adjusted(2, 2, -2, -2));
    };
    // The rows also differ in their state, which dims expired ones: give them the same state and no
    // selection.
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_model->setData(at(0, column), false, CredentialModel::DimmedRole);
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    QVERIFY(pictureOf(0) != pictureOf(2));
    m_model->setData(at(0, idColumn), at(2, idColumn).data());
    QVERIFY(pictureOf(0) == pictureOf(2));
}

void CredentialTableTest::columnsYieldToTheName()
{
    m_table->columns().setYielding({ 2, idColumn });
    QVERIFY(!m_table->isColumnHidden(2));
    const int idWidth = m_table->columnWidth(idColumn);
    const int created = m_table->columnWidth(2);
    const int other = 900 - m_table->columnWidth(0) - idWidth - created;
    const auto resizeTo = [this](int width) { m_table->resize(width, 360); };

    resizeTo(other + idWidth + created + 40);
    QVERIFY(m_table->isColumnHidden(2));
    QVERIFY(!m_table->isColumnHidden(idColumn));
    QCOMPARE(m_table->columnWidth(0), created + 40);
    resizeTo(other + 200);
    QVERIFY(m_table->isColumnHidden(2) && m_table->isColumnHidden(idColumn));
    QCOMPARE(m_table->columnWidth(0), 200);

    resizeTo(900);
    QVERIFY(!m_table->isColumnHidden(2) && !m_table->isColumnHidden(idColumn));
    QCOMPARE(m_table->columnWidth(2), created);
    QCOMPARE(m_table->columnWidth(idColumn), idWidth);

    // Hidden when the columns are fitted anew, and known in their new width afterwards.
    resizeTo(other + 200);
    m_model->setData(at(0, idColumn), u"ak_1f07c2e4-and-more…"_s);
    m_table->fitColumns();
    QVERIFY(m_table->isColumnHidden(idColumn));
    resizeTo(900);
    QCOMPARE_GT(m_table->columnWidth(idColumn), idWidth);
}

void CredentialTableTest::headersStandOverTheirCells_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from left to right") << Qt::LeftToRight;
    QTest::newRow("from right to left") << Qt::RightToLeft;
}

void CredentialTableTest::headersStandOverTheirCells()
{
    QFETCH(Qt::LayoutDirection, direction);
    m_model->setHorizontalHeaderLabels({ u"H"_s, u"H"_s, u"H"_s, u"H"_s, u"H"_s });
    for (int column = 0; column < 3; ++column)
        m_model->setData(at(2, column), u"H"_s);
    m_table->setLayoutDirection(direction);
    m_table->clearFocus();
    const QImage cells = picture();
    const QImage header = m_table->horizontalHeader()->viewport()->grab().toImage();
    const auto middleOfInk = [](const QImage &image, const QRect &rect) {
        QRect bounds;
        for (int y = rect.top() + 6; y < rect.bottom() - 6; ++y)
            for (int x = rect.left() + 4; x < rect.right() - 4; ++x)
                if (qGray(image.pixel(x, y)) < 170)
                    bounds |= QRect(x, y, 1, 1);
        return bounds.center().x();
    };
    for (int column = 0; column < 3; ++column) {
        const QRect cell = m_table->visualRect(at(2, column));
        const QRect section(cell.x(), 0, cell.width(), header.height());
        QCOMPARE_LE(qAbs(middleOfInk(cells, cell) - middleOfInk(header, section)), 2);
    }
}

void CredentialTableTest::theTableIsAsTheDesignSays()
{
    QCOMPARE(m_table->rowHeight(0), metrics::rowHeight(m_table->fontMetrics()));
    QCOMPARE(m_table->horizontalHeader()->height(), 32);
    QVERIFY(!m_table->showGrid());
    QVERIFY(m_table->verticalHeader()->isHidden());
    QCOMPARE(m_table->selectionBehavior(), QAbstractItemView::SelectRows);
    QCOMPARE(m_table->selectionMode(), QAbstractItemView::ExtendedSelection);
    QCOMPARE(m_table->horizontalHeader()->length(), m_table->viewport()->width());
}

void CredentialTableTest::columnsFitTheirContents()
{
    const QAbstractItemDelegate *delegate = m_table->itemDelegate();
    QStyleOptionViewItem option;
    option.widget = m_table;
    option.font = m_table->font();
    for (int column = 1; column < m_model->columnCount(); ++column)
        QCOMPARE_GE(m_table->columnWidth(column),
                    delegate->sizeHint(option, at(1, column)).width());
    QCOMPARE_GT(m_table->columnWidth(nameColumn), m_table->columnWidth(idColumn));
}

void CredentialTableTest::theMenuIsAskedForByMouseAndKeyboard()
{
    QSignalSpy requested(m_table, &CredentialTable::menuRequested);
    const auto rowAsked = [&requested] {
        return requested.isEmpty() ? -1 : requested.takeFirst().at(0).toModelIndex().row();
    };
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {},
                      m_table->menuButtonRect(at(1)).center());
    QCOMPARE(rowAsked(), 1);
    QVERIFY(m_table->selectionModel()->isRowSelected(1));

    m_table->setCurrentIndex(at(2));
    QTest::keyClick(m_table, Qt::Key_Menu);
    QCOMPARE(rowAsked(), 2);
    QTest::keyClick(m_table, Qt::Key_F10, Qt::ShiftModifier);
    QCOMPARE(rowAsked(), 2);

    const QPoint place = m_table->visualRect(at(0, 1)).center();
    QContextMenuEvent click(QContextMenuEvent::Mouse, place,
                            m_table->viewport()->mapToGlobal(place));
    QApplication::sendEvent(m_table->viewport(), &click);
    QCOMPARE(rowAsked(), 0);

    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(rowAsked(), -1);
}

void CredentialTableTest::theMenuButtonKeepsASelectionOfSeveral()
{
    m_table->selectAll();
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {},
                      m_table->menuButtonRect(at(1)).center());
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 3);
    QCOMPARE(m_table->currentIndex().row(), 1);
}

void CredentialTableTest::enterAndDoubleClickActivate()
{
    QSignalSpy activated(m_table, &CredentialTable::activated);
    m_table->setFocus();
    m_table->setCurrentIndex(at(1));
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    const QPoint place = m_table->visualRect(at(2, 1)).center();
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(activated.size(), 1);
    QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(activated.size(), 2);
}

void CredentialTableTest::tabLeavesTheTable()
{
    auto *after = new QLineEdit(m_window.get());
    after->setGeometry(0, 365, 100, 30);
    after->show();
    m_table->setFocus();
    m_table->setCurrentIndex(at(0));
    QTest::keyClick(m_table, Qt::Key_Tab);
    QVERIFY(after->hasFocus());
}

void CredentialTableTest::theNameEditorHasAName()
{
    m_table->setFocus();
    m_table->setCurrentIndex(at(1));
    QTest::keyClick(m_table, Qt::Key_F2);
    auto *editor = m_table->findChild<QLineEdit *>(u"nameEditor"_s);
    QVERIFY(editor != nullptr);
    QCOMPARE(editor->accessibleName(), u"Name"_s);
    QCOMPARE(editor->text(), u"CI pipeline"_s);
    QVERIFY(m_table->rowRect(at(1)).contains(editor->geometry()));
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::CredentialTableTest)
#include "tst_credentialtable.moc"
