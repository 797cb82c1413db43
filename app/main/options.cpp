// SPDX-License-Identifier: MIT
#include "main/options.h"

#include "core/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

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
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Creates, keeps and deletes API keys and tokens. Secrets stay in your keychain."_s);
    const QCommandLineOption sandbox(
        u"sandbox"_s, u"Open the sandbox: a local server with made-up organizations."_s);
    const QCommandLineOption noSandbox(
        u"no-sandbox"_s, u"Open your own sign-ins, as without any option. Wins over --sandbox."_s);
    const QCommandLineOption language(
        u"lang"_s,
        u"Language and country of texts, dates and numbers, e.g. en_GB. Texts are in English "
        "if there are none in the language, and then dates are, too."_s,
        u"locale"_s);
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({ sandbox, noSandbox, language });
    addOptionsOfQt(parser);

    commandline::read(parser, argc, argv);
    if (!parser.positionalArguments().isEmpty())
        commandline::refuse(u"Keyturn takes no files or other arguments."_s);

    Options options;
    options.sandbox = parser.isSet(sandbox) && !parser.isSet(noSandbox);
    if (parser.isSet(language)) {
        options.locale = parser.value(language);
        if (QLocale(*options.locale).language() == QLocale::C)
            commandline::refuse(u"'%1' is not a language."_s.arg(*options.locale));
    }
    if (parser.isSet(version))
        parser.showVersion();
    return options;
}

} // namespace keyturn
