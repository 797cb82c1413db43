// SPDX-License-Identifier: MIT
#include "support/testcase.h"

#include <QByteArray>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace keyturn::test {

class TestAppIcons final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachSizeShowsTheDrawing_data();
    void eachSizeShowsTheDrawing();
    void otherSystemsHaveTheSamePictures();
};

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(u"%1/%2"_s.arg(QStringLiteral(KEYTURN_APP_ICON_FOLDER), name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QImage drawn(int size)
{
    QSvgRenderer drawing(QStringLiteral(KEYTURN_APP_ICON));
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter);
    return image;
}

/// How far the two are apart, from 0 to 255, on average over all pixels and channels.
double distance(const QImage &one, const QImage &other)
{
    double sum = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb here = one.pixel(x, y);
            const QRgb there = other.pixel(x, y);
            sum += std::abs(qRed(here) - qRed(there)) + std::abs(qGreen(here) - qGreen(there))
                + std::abs(qBlue(here) - qBlue(there)) + std::abs(qAlpha(here) - qAlpha(there));
        }
    }
    constexpr int channels = 4;
    return sum / (double(one.width()) * one.height() * channels);
}

} // namespace

void TestAppIcons::eachSizeShowsTheDrawing_data()
{
    QTest::addColumn<int>("size");
    for (const int size : { 16, 22, 24, 32, 48, 64, 128, 256, 512 })
        QTest::addRow("%d", size) << size;
}

void TestAppIcons::eachSizeShowsTheDrawing()
{
    QFETCH(const int, size);
    const QImage kept = QImage::fromData(contentOf(u"%1.png"_s.arg(size)));
    QCOMPARE(kept.size(), QSize(size, size));
    // Two programs smooth edges differently. Another drawing is much further away: one that is
    // mirrored by 20 and more.
    constexpr double sameDrawing = 6;
    const QImage now = drawn(size);
    const QImage drawing = kept.convertToFormat(now.format());
    QVERIFY2(distance(drawing, now) < sameDrawing,
             qPrintable(u"they are %1 apart"_s.arg(distance(drawing, now))));
    QVERIFY(distance(drawing.mirrored(true, false), now) > sameDrawing);
}

void TestAppIcons::otherSystemsHaveTheSamePictures()
{
    for (const int size : { 16, 32, 64, 128, 256 }) {
        const QByteArray picture = contentOf(u"%1.png"_s.arg(size));
        QVERIFY(!picture.isEmpty());
        QVERIFY(contentOf(u"keyturn.icns"_s).contains(picture));
        QVERIFY(contentOf(u"keyturn.ico"_s).contains(picture));
    }
}

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QGuiApplication, keyturn::test::TestAppIcons)
#include "tst_appicons.moc"
