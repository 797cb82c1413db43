// SPDX-License-Identifier: MIT
//
// keyturn-gallery OUTDIR [WINDOW]: writes every window, or those whose name begins with WINDOW, as
// PNG files: in light and dark, at 100 % and 200 %, with long texts, and from right to left. Needs
// no display.
#include "main/translations.h"
#include "screenshots/gallery.h"
#include "screenshots/pseudotranslator.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QPixmap>
#include <QProcess>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

using keyturn::Scheme;

struct Variant
{
    QString name;
    Scheme scheme = Scheme::Light;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool longTexts = false;
};

QList<Variant> variants()
{
    return {
        { u"light"_s, Scheme::Light },
        { u"dark"_s, Scheme::Dark },
        { u"light-long"_s, Scheme::Light, Qt::LeftToRight, true },
        { u"dark-long"_s, Scheme::Dark, Qt::LeftToRight, true },
        { u"light-rtl"_s, Scheme::Light, Qt::RightToLeft },
        { u"dark-rtl"_s, Scheme::Dark, Qt::RightToLeft },
    };
}

bool renderAll(keyturn::Theme &theme, const QDir &folder, const QString &prefix,
               const QString &suffix)
{
    keyturn::gallery::PseudoTranslator translator;
    for (const Variant &variant : variants()) {
        theme.setScheme(variant.scheme);
        QGuiApplication::setLayoutDirection(variant.direction);
        if (variant.longTexts)
            QCoreApplication::installTranslator(&translator);
        for (const auto &[name, make] : keyturn::gallery::windows(theme)) {
            if (!name.startsWith(prefix))
                continue;
            const std::unique_ptr<QWidget> window = make();
            window->show();
            if (!QTest::qWaitForWindowActive(window.get()))
                return false;
            const QString file = name + u'-' + variant.name + suffix + ".png"_L1;
            if (!window->grab().save(folder.filePath(file)))
                return false;
        }
        QCoreApplication::removeTranslator(&translator);
    }
    return true;
}

int renderEachScale(const QString &program, const QString &folder, const QString &prefix)
{
    for (const auto &scale : { u"1"_s, u"2"_s }) {
        // Qt reads the scale factor once, when the application starts, so each scale needs its own
        // process.
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_SCALE_FACTOR"_s, scale);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(program, { folder, prefix, scale });
        if (!process.waitForFinished(300'000) || process.exitCode() != 0)
            return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QFile::decodeName(argv[i]));
    if (arguments.isEmpty()) {
        QTextStream(stderr) << "usage: keyturn-gallery OUTDIR [WINDOW]\n";
        return 2;
    }
    QDir folder(arguments.at(0));
    if (!folder.mkpath(u"."_s))
        return 1;
    const QString prefix = arguments.value(1);
    if (arguments.size() < 3) {
        const QCoreApplication launcher(argc, argv);
        return renderEachScale(QCoreApplication::applicationFilePath(), arguments.at(0), prefix);
    }
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English));
    keyturn::installTranslations(application);
    QFont font = QApplication::font();
    if (QFontDatabase::hasFamily(u"Inter"_s))
        font.setFamily(u"Inter"_s);
    font.setPointSizeF(9.75); // 13 pixels, as in the target pictures
    QApplication::setFont(font);
    keyturn::Theme theme;
    const QString suffix = arguments.at(2) == u"1"_s ? QString() : u"@2x"_s;
    return renderAll(theme, folder, prefix, suffix) ? 0 : 1;
}
