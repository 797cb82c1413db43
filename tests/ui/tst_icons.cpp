// SPDX-License-Identifier: MIT
#include "support/testcase.h"
#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"

#include <QApplication>
#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace keyturn::test {

class IconsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void everyIconHasItsOwnDrawing();
    void everyIconIsDrawnInTheColourAskedFor();
    void twiceTheScaleHasTwiceThePixels();
    void iconsFollowThePalette();
    void disabledIconsAreDimmed();
    void anIconKnowsWhichItIs();
    void aMenuBarNeedsNoPlugInForPictures();
    void theAppIconIsAResource();
};

namespace {

/// The colour of the most opaque pixel.
QColor inkOf(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor ink(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QColor here = image.pixelColor(x, y); here.alpha() > ink.alpha())
                ink = here;
    return ink;
}

bool isNear(const QColor &first, const QColor &second)
{
    return qAbs(first.red() - second.red()) < 4 && qAbs(first.green() - second.green()) < 4
        && qAbs(first.blue() - second.blue()) < 4;
}

} // namespace

void IconsTest::cleanup()
{
    QApplication::setPalette(QPalette());
    TestCase::cleanup();
}

void IconsTest::everyIconHasItsOwnDrawing()
{
    QSet<QByteArray> drawings;
    for (int i = 0; i < iconCount; ++i) {
        QFile file(iconFile(static_cast<Icon>(i)));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QByteArray drawing = file.readAll();
        QVERIFY2(drawing.contains("currentColor"), qPrintable(file.fileName()));
        QVERIFY2(drawing.contains("stroke-width=\"1.35\""), qPrintable(file.fileName()));
        drawings.insert(drawing);
    }
    QCOMPARE(drawings.size(), iconCount);
}

void IconsTest::everyIconIsDrawnInTheColourAskedFor()
{
    for (int i = 0; i < iconCount; ++i) {
        for (const QColor colour : { QColor(0xb3261e), QColor(0x7fd7a4) }) {
            const QColor ink = inkOf(iconPixmap(static_cast<Icon>(i), colour, 32, 1.0));
            QVERIFY2(ink.alpha() > 200, qPrintable(iconFile(static_cast<Icon>(i))));
            QVERIFY2(isNear(ink, colour), qPrintable(iconFile(static_cast<Icon>(i))));
        }
    }
}

void IconsTest::twiceTheScaleHasTwiceThePixels()
{
    const QPixmap one = iconPixmap(Icon::Key, Qt::black, 16, 1.0);
    const QPixmap two = iconPixmap(Icon::Key, Qt::black, 16, 2.0);
    QCOMPARE(one.size(), QSize(16, 16));
    QCOMPARE(two.size(), QSize(32, 32));
    QCOMPARE(two.devicePixelRatio(), 2.0);
    QCOMPARE(icon(Icon::Key).pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32));
}

void IconsTest::iconsFollowThePalette()
{
    const QIcon key = icon(Icon::Key);
    const QIcon bad = icon(Icon::Warn, Tone::Bad);
    for (const Ground ground : { Ground::Light, Ground::Dark }) {
        const QPalette palette = keyturnPalette(ground);
        QApplication::setPalette(palette);
        QVERIFY(isNear(inkOf(key.pixmap(32, 32)), colours(palette).text));
        QVERIFY(isNear(inkOf(bad.pixmap(32, 32)), colours(palette).bad));
    }
}

void IconsTest::disabledIconsAreDimmed()
{
    const QPalette palette = keyturnPalette(Ground::Light);
    QApplication::setPalette(palette);
    const QColor ink = inkOf(icon(Icon::Copy).pixmap(QSize(32, 32), QIcon::Disabled));
    QVERIFY(isNear(ink, palette.color(QPalette::Disabled, QPalette::WindowText)));
    QVERIFY(!isNear(ink, colours(palette).text));
}

void IconsTest::anIconKnowsWhichItIs()
{
    for (int i = 0; i < iconCount; ++i)
        QCOMPARE(keyturnIcon(icon(static_cast<Icon>(i))), static_cast<Icon>(i));
    QCOMPARE(keyturnIcon(QIcon()), std::nullopt);
}

/// QMenuBar asks its style for the icon of what has no room.
void IconsTest::aMenuBarNeedsNoPlugInForPictures()
{
    const KeyturnStyle style;
    const QIcon more =
        style.standardIcon(QStyle::SP_ToolBarHorizontalExtensionButton, nullptr, nullptr);
    QVERIFY(keyturnIcon(more) == Icon::More);
}

void IconsTest::theAppIconIsAResource()
{
    QVERIFY(QFile::exists(u":/keyturn/desktop/app.keyturn.keyturn.svg"_s));
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::IconsTest)
#include "tst_icons.moc"
