// SPDX-License-Identifier: MIT
#include "support/testcase.h"
#include "ui/pages/pageframe.h"
#include "ui/style/fonts.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/widgets/cardbutton.h"
#include "ui/widgets/connectionswitcher.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/fieldlabel.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/navigationbutton.h"
#include "ui/widgets/statusline.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

using Factory = std::function<QWidget *(QWidget *)>;
Q_DECLARE_METATYPE(Factory)

namespace keyturn::test {

class StyleTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyControlShowsThatItHasTheKeyboard_data();
    void everyControlShowsThatItHasTheKeyboard();
    void aClickShowsNoRingUntilAKeyIsPressed();
    void controlsHaveTheDesignsHeights();
    void controlsGrowWithTheFont();
    void aButtonIsAsWideAsItsText();
    void thePrimaryButtonIsFilled();
    void selectedRowsKeepTheTextColour();
    void textStylesFollowTheDesktopsFont();
    void scrollBarsHaveNoArrows();
    void aTextBeginsWhereTheWindowBegins_data();
    void aTextBeginsWhereTheWindowBegins();
    void aSentenceReadsTheSameFromRightToLeft_data();
    void aSentenceReadsTheSameFromRightToLeft();
};

namespace {

class Stage final : public QWidget
{
public:
    Stage()
    {
        resize(400, 300);
        setFocusPolicy(Qt::StrongFocus);
    }

    void put(QWidget *widget)
    {
        widget->move(20, 20);
        widget->resize(widget->sizeHint().expandedTo({ 40, 24 }));
        show();
        setFocus();
    }
};

int countOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    return count;
}

} // namespace

void StyleTest::initTestCase()
{
    QApplication::setStyle(new KeyturnStyle);
    QApplication::setPalette(keyturnPalette(Ground::Light));
}

void StyleTest::everyControlShowsThatItHasTheKeyboard_data()
{
    QTest::addColumn<Factory>("make");
    const auto row = [](const char *name, Factory make) { QTest::newRow(name) << std::move(make); };
    row("button", [](QWidget *p) { return new QPushButton(u"Done"_s, p); });
    row("primary button", [](QWidget *p) {
        auto *button = new QPushButton(u"Create"_s, p);
        setButtonRole(button, ButtonRole::Primary);
        return button;
    });
    row("quiet button", [](QWidget *p) {
        auto *button = new QPushButton(u"Use in code"_s, p);
        setButtonRole(button, ButtonRole::Quiet);
        return button;
    });
    row("tool button", [](QWidget *p) {
        auto *button = new QToolButton(p);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAutoRaise(true);
        return button;
    });
    row("check box", [](QWidget *p) { return new QCheckBox(u"Keep"_s, p); });
    row("radio button", [](QWidget *p) { return new QRadioButton(u"Dark"_s, p); });
    row("line edit", [](QWidget *p) { return new QLineEdit(p); });
    row("combo box", [](QWidget *p) { return new QComboBox(p); });
    row("spin box", [](QWidget *p) { return new QSpinBox(p); });
    row("date edit", [](QWidget *p) {
        auto *edit = new QDateEdit(p);
        edit->setCalendarPopup(true);
        return edit;
    });
    row("text edit", [](QWidget *p) { return new QPlainTextEdit(p); });
    row("navigation button", [](QWidget *p) {
        auto *button = new NavigationButton(p);
        button->setPage(Icon::Key, u"Keys"_s);
        return button;
    });
    row("connection switcher", [](QWidget *p) { return new ConnectionSwitcher(p); });
    row("filter chip", [](QWidget *p) { return new FilterChip(u"All"_s, p); });
    row("card", [](QWidget *p) { return new CardButton(Icon::User, u"Connect"_s, u"Now"_s, p); });
}

void StyleTest::everyControlShowsThatItHasTheKeyboard()
{
    QFETCH(Factory, make);
    Stage stage;
    QWidget *control = make(&stage);
    stage.put(control);
    QVERIFY(QTest::qWaitForWindowActive(&stage));
    const QColor accent = colours(stage.palette()).accent;
    const int before = countOf(control->grab().toImage(), accent);
    control->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(control->hasFocus());
    const int after = countOf(control->grab().toImage(), accent);
    // The gap hides some of a filled button's own accent colour, so any clear difference is
    // accepted.
    QCOMPARE_GE(qAbs(after - before), 60);
}

void StyleTest::aClickShowsNoRingUntilAKeyIsPressed()
{
    Stage stage;
    auto *button = new QPushButton(u"Refresh"_s, &stage);
    stage.put(button);
    QVERIFY(QTest::qWaitForWindowActive(&stage));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(button->hasFocus());
    QVERIFY(!focusRingVisible(button));
    QTest::keyClick(button, Qt::Key_Shift);
    QVERIFY(focusRingVisible(button));
}

void StyleTest::controlsHaveTheDesignsHeights()
{
    QFont font = QApplication::font();
    font.setPixelSize(13);
    QWidget page;
    QDialog form;
    for (QWidget *parent : { &page, static_cast<QWidget *>(&form) })
        parent->setFont(font);
    const auto height = [](QWidget *widget) { return widget->sizeHint().height(); };
    QCOMPARE(height(new QPushButton(u"Done"_s, &page)), 32);
    QCOMPARE(height(new QLineEdit(&page)), 32);
    QCOMPARE(height(new QComboBox(&page)), 32);
    QCOMPARE(height(new QLineEdit(&form)), 36);
    QCOMPARE(height(new QComboBox(&form)), 36);
    QCOMPARE(height(new QDateEdit(&form)), 36);
    QCOMPARE(height(new QPushButton(u"Done"_s, &form)), 32);
}

void StyleTest::controlsGrowWithTheFont()
{
    QWidget page;
    QFont font = QApplication::font();
    font.setPixelSize(30);
    page.setFont(font);
    const int line = QFontMetrics(font).height();
    QCOMPARE_GE(QPushButton(u"Done"_s, &page).sizeHint().height(), line + 12);
    QCOMPARE_GE(QLineEdit(&page).sizeHint().height(), line + 12);
    QCOMPARE_GE(QComboBox(&page).sizeHint().height(), line + 12);
}

void StyleTest::aButtonIsAsWideAsItsText()
{
    QPushButton shortOne(u"OK"_s);
    QPushButton longOne(u"A considerably longer text than that"_s);
    shortOne.ensurePolished();
    longOne.ensurePolished();
    const int text = longOne.fontMetrics().horizontalAdvance(longOne.text());
    QCOMPARE_GE(longOne.sizeHint().width(), text + 20);
    QCOMPARE_LE(longOne.sizeHint().width(), text + 40);
    QCOMPARE_LE(shortOne.sizeHint().width(), 70);
}

void StyleTest::thePrimaryButtonIsFilled()
{
    Stage stage;
    auto *button = new QPushButton(u"Create"_s, &stage);
    setButtonRole(button, ButtonRole::Primary);
    stage.put(button);
    const QImage picture = button->grab().toImage();
    const Colours &c = colours(stage.palette());
    QCOMPARE_GE(countOf(picture, c.accent), picture.width() * picture.height() / 2);
    QCOMPARE(buttonRole(button), ButtonRole::Primary);
    QCOMPARE(buttonRole(nullptr), ButtonRole::Normal);
}

void StyleTest::selectedRowsKeepTheTextColour()
{
    for (const Ground ground : { Ground::Light, Ground::Dark }) {
        const QPalette palette = keyturnPalette(ground);
        QCOMPARE(palette.color(QPalette::HighlightedText), palette.color(QPalette::Text));
    }
}

void StyleTest::textStylesFollowTheDesktopsFont()
{
    const QFont before = QApplication::font();
    QLabel title;
    setTextStyle(&title, TextStyle::PageTitle);
    QFont larger = before;
    larger.setPointSizeF(26);
    QApplication::setFont(larger);
    refreshTextStyles();
    QCOMPARE(title.font().pointSizeF(), 40.0);
    QCOMPARE(title.font().family(), larger.family());
    QApplication::setFont(before);
}

void StyleTest::scrollBarsHaveNoArrows()
{
    QStyleOptionSlider option;
    option.rect = QRect(0, 0, 12, 200);
    option.orientation = Qt::Vertical;
    option.minimum = 0;
    option.maximum = 1000;
    option.pageStep = 10;
    option.sliderPosition = 1000;
    const QStyle *style = QApplication::style();
    const auto rect = [&option, style](QStyle::SubControl part) {
        return style->subControlRect(QStyle::CC_ScrollBar, &option, part, nullptr);
    };
    QVERIFY(rect(QStyle::SC_ScrollBarAddLine).isEmpty());
    QVERIFY(rect(QStyle::SC_ScrollBarSubLine).isEmpty());
    QCOMPARE(rect(QStyle::SC_ScrollBarSlider), QRect(0, 168, 12, 32));
    QCOMPARE(rect(QStyle::SC_ScrollBarSubPage), QRect(0, 0, 12, 168));
}

void StyleTest::aTextBeginsWhereTheWindowBegins_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from left to right") << Qt::LeftToRight;
    QTest::newRow("from right to left") << Qt::RightToLeft;
}

void StyleTest::aTextBeginsWhereTheWindowBegins()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QWidget window;
    window.setLayoutDirection(direction);
    auto *page = new QWidget(&window);
    new PageFrame(u"Vault"_s, u"What is kept here"_s, *page);
    auto *wrapped = new QLabel(u"A sentence"_s, &window);
    wrapped->setWordWrap(true);
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(page);
    layout->addWidget(new QLabel(u"Progress"_s, &window));
    layout->addWidget(wrapped);
    layout->addWidget(new FieldLabel(u"&Name"_s, page, &window));
    window.resize(600, 400);
    window.show();

    int seen = 0;
    for (QLabel *label : window.findChildren<QLabel *>()) {
        if (label->text().isEmpty() || !label->isVisible())
            continue;
        ++seen;
        const QImage image = label->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QRgb background = image.pixel(image.width() / 2, 0);
        QRegion text;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixel(x, y) != background)
                    text += QRect(x, y, 1, 1);
            }
        }
        const QRect ink = text.boundingRect();
        const int left = ink.left();
        const int right = image.width() - 1 - ink.right();
        const bool isMirrored = direction == Qt::RightToLeft;
        QVERIFY2((isMirrored ? right : left) < 4, qPrintable(label->text()));
        QVERIFY2((isMirrored ? left : right) > 100, qPrintable(label->text()));
    }
    QCOMPARE(seen, 5);
}

void StyleTest::aSentenceReadsTheSameFromRightToLeft_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : { "subtitle", "status", "button", "plain label" })
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

/// An English sentence, as there are no other texts yet: its full stop belongs behind it.
void StyleTest::aSentenceReadsTheSameFromRightToLeft()
{
    QFETCH(const QString, kind);
    const QString text = u"A key acts for all."_s;
    // The height of what stands at the right end, and of the whole.
    const auto heights = [&](Qt::LayoutDirection direction) {
        QGuiApplication::setLayoutDirection(direction);
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        QWidget window;
        QWidget *label = nullptr;
        if (kind == "status"_L1) {
            auto *status = new StatusLine(&window);
            status->setStatus(Tone::Neutral, std::nullopt, text);
            label = status;
        } else if (kind == "button"_L1) {
            auto *button = new QPushButton(text, &window);
            setButtonRole(button, ButtonRole::Quiet); // no outline
            label = button;
        } else if (kind == "plain label"_L1) {
            label = new QLabel(text, &window);
        } else {
            label = new ElidedLabel(text, &window);
        }
        label->resize(500, 30);
        const QImage image = label->grab().toImage().convertToFormat(QImage::Format_RGB32);
        QRegion found;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixel(x, y) != image.pixel(0, 0))
                    found += QRect(x, y, 1, 1);
            }
        }
        const QRect whole = found.boundingRect();
        const QRect end = found.intersected(QRect(whole.right() - 1, 0, 2, 30)).boundingRect();
        return std::pair(end.height(), whole.height());
    };
    for (const auto direction : { Qt::LeftToRight, Qt::RightToLeft }) {
        const auto [end, whole] = heights(direction);
        QVERIFY2(end > 0 && end < whole / 2, qPrintable(u"%1 of %2"_s.arg(end).arg(whole)));
    }
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::StyleTest)
#include "tst_style.moc"
