// SPDX-License-Identifier: MIT
#include "main/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>

#include <cstdio>
#include <cstdlib>

namespace keyturn {

using namespace Qt::StringLiterals;

Options parseOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Creates, keeps and deletes API keys and tokens. Secrets stay in your keychain."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sandbox(u"sandbox"_s,
                                     u"Open the sandbox: a local organization with sample keys."_s);
    const QCommandLineOption language(u"lang"_s, u"Language of the interface, e.g. de."_s,
                                      u"locale"_s);
    parser.addOptions({ sandbox, language });
    parser.process(application);

    Options options;
    options.sandbox = parser.isSet(sandbox);
    if (parser.isSet(language)) {
        options.locale = parser.value(language);
        if (QLocale(*options.locale).language() == QLocale::C) {
            std::fprintf(stderr, "keyturn: '%s' is not a language.\n", qPrintable(*options.locale));
            std::exit(EXIT_FAILURE);
        }
    }
    if (!parser.positionalArguments().isEmpty()) {
        std::fprintf(stderr, "keyturn: takes no files or other arguments; see keyturn --help.\n");
        std::exit(EXIT_FAILURE);
    }
    return options;
}

} // namespace keyturn
