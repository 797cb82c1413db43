// SPDX-License-Identifier: MIT
#include "main/options.h"

#include "core/applink.h"
#include "core/commandline.h"
#include "main/application.h"
#include "main/translations.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

bool isLanguage(const QString &locale)
{
    return QLocale(locale).language() != QLocale::C;
}

/// The language of --help and of mistakes. They are told before the options are known.
QString languageOf(int argc, char *argv[])
{
    for (int at = 1; at < argc; ++at) {
        const QString argument = QString::fromLocal8Bit(argv[at]);
        const QString name = argument.section(u'=', 0, 0);
        if (!name.startsWith(u'-') || (!name.endsWith("lang"_L1) && !name.endsWith("language"_L1)))
            continue;
        const bool hasValue = argument.contains(u'=');
        const QString value = hasValue ? argument.section(u'=', 1)
            : at + 1 < argc            ? QString::fromLocal8Bit(argv[at + 1])
                                       : QString();
        if (isLanguage(value))
            return value;
    }
    return Application::savedLanguage(Application::standardPlaces());
}

/// Adds the options of QApplication, so that they are not reported as mistakes here.
void addOptionsOfQt(QCommandLineParser &parser)
{
    // Qt writes its options with one dash before a whole word.
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    const auto add = [&parser](const QStringList &names, const QString &value) {
        for (const QString &name : names) {
            QCommandLineOption option(name, QString(), value);
            option.setFlags(QCommandLineOption::HiddenFromHelp);
            parser.addOption(option);
        }
    };
    add({ u"platform"_s, u"platformpluginpath"_s, u"platformtheme"_s, u"plugin"_s, u"geometry"_s,
          u"qwindowgeometry"_s, u"icon"_s, u"qwindowicon"_s, u"title"_s, u"qwindowtitle"_s,
          u"session"_s, u"display"_s, u"name"_s, u"style"_s, u"stylesheet"_s },
        u"value"_s);
    add({ u"reverse"_s, u"nograb"_s, u"dograb"_s, u"sync"_s, u"widgetcount"_s }, QString());
}

} // namespace

Options readOptions(int argc, char *argv[])
{
    std::optional<QCoreApplication> textApplication; // what is said has texts in files
    if (argc > 1) {
        textApplication.emplace(argc, argv);
        useLanguage(*textApplication, languageOf(argc, argv));
    }
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("Creates, keeps and deletes API keys and tokens. Secrets stay in your keychain."));
    const QCommandLineOption sandbox(
        u"sandbox"_s, Text::tr("Open the sandbox: a local server with made-up organizations."));
    const QCommandLineOption noSandbox(
        u"no-sandbox"_s,
        Text::tr("Open your own sign-ins, as without any option. Wins over --sandbox."));
    const QCommandLineOption language(
        { u"language"_s, u"lang"_s },
        Text::tr("Language and country of texts, dates and numbers, e.g. en_GB; for this start, "
                 "whatever is chosen in the menu View. Texts are in English if there are none in "
                 "the language, and then dates are, too."),
        Text::tr("locale", "stands for a value in --help"));
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({ sandbox, noSandbox, language });
    parser.addPositionalArgument(
        Text::tr("link", "stands for a value in --help"),
        Text::tr("A keyturn:// link to a page, an organization or a key, which is shown."),
        u"[%1]"_s.arg(Text::tr("link", "stands for a value in --help")));
    addOptionsOfQt(parser);

    commandline::read(parser, argc, argv);
    const QStringList others = parser.positionalArguments();
    if (others.size() > 1 || (!others.isEmpty() && !AppLink::isMeant(others.front())))
        commandline::refuse(
            Text::tr("Keyturn takes one keyturn:// link, and no files or other arguments."));

    Options options;
    options.link = others.value(0);
    options.sandbox = parser.isSet(sandbox) && !parser.isSet(noSandbox);
    if (parser.isSet(language)) {
        options.locale = parser.value(language);
        if (!isLanguage(*options.locale))
            commandline::refuse(Text::tr("'%1' is not a language.").arg(*options.locale));
    }
    if (parser.isSet(version))
        parser.showVersion();
    return options;
}

} // namespace keyturn
