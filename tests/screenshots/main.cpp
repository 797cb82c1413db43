// SPDX-License-Identifier: MIT
//
// keyturn-gallery OUTDIR [WINDOW]: writes every window, or those whose name begins with WINDOW, as
// PNG files: in light and dark, at 100 % and 200 %, with long texts, and from right to left. Needs
// no display.
#include "core/commandline.h"
#include "main/translations.h"
#include "screenshots/gallery.h"
#include "screenshots/pseudotranslator.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFontDatabase>
#include <QPixmap>
#include <QProcess>
#include <QTest>

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

QList<Variant> variants(const QString &language)
{
    if (!language.isEmpty())
        return { { u"light-"_s + language, Scheme::Light, QGuiApplication::layoutDirection() },
                 { u"dark-"_s + language, Scheme::Dark, QGuiApplication::layoutDirection() } };
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
               const QString &suffix, const QString &language)
{
    keyturn::gallery::PseudoTranslator translator;
    for (const Variant &variant : variants(language)) {
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

struct Options
{
    QString folder;
    QString prefix; ///< only the windows whose name begins so
    QString scale; ///< empty: each scale, in a process of its own
    QString language; ///< empty: English, and longer texts
};

/// Ends the process for --help and mistakes.
Options readOptions(int argc, char *argv[])
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Draws every window of Keyturn, in each state."_s);
    parser.addPositionalArgument(u"folder"_s, u"Where to put the pictures."_s);
    parser.addPositionalArgument(u"window"_s, u"Draws only those whose name begins so."_s,
                                 u"[window]"_s);
    QCommandLineOption scale(u"scale"_s, {}, u"factor"_s); // for renderEachScale()
    scale.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(scale);
    const QCommandLineOption language(u"language"_s, u"Draws them in that language."_s, u"de"_s);
    parser.addOption(language);
    keyturn::commandline::read(parser, argc, argv);
    const QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty() || arguments.size() > 2 || arguments.front().isEmpty())
        keyturn::commandline::refuse(u"It takes a folder, and a name if it is for one window."_s);
    return { arguments.front(), arguments.value(1), parser.value(scale), parser.value(language) };
}

int renderEachScale(const QString &program, const Options &options)
{
    for (const auto &scale : { u"1"_s, u"2"_s }) {
        // Qt reads the scale factor once, when the application starts, so each scale needs its own
        // process.
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_SCALE_FACTOR"_s, scale);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(program,
                      { u"--scale"_s, scale, u"--language"_s, options.language, options.folder,
                        options.prefix });
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
    QCoreApplication::setApplicationName(u"keyturn-gallery"_s);
    const Options options = readOptions(argc, argv);
    QDir folder(options.folder);
    if (!folder.mkpath(u"."_s))
        return 1;
    if (options.scale.isEmpty()) {
        const QCoreApplication launcher(argc, argv);
        return renderEachScale(QCoreApplication::applicationFilePath(), options);
    }
    QApplication application(argc, argv);
    keyturn::useLanguage(application, options.language.isEmpty() ? u"en"_s : options.language);
    QFont font = QApplication::font();
    if (QFontDatabase::hasFamily(u"Inter"_s))
        font.setFamily(u"Inter"_s);
    font.setPointSizeF(9.75); // 13 pixels, as in the target pictures
    QApplication::setFont(font);
    keyturn::Theme theme;
    const QString suffix = options.scale == u"1"_s ? QString() : u"@2x"_s;
    return renderAll(theme, folder, options.prefix, suffix, options.language) ? 0 : 1;
}
