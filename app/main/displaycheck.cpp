// SPDX-License-Identifier: MIT
#include "main/displaycheck.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <utility>

namespace keyturn {

namespace {

// A message handler is a plain function, and any thread may call it.
struct Held
{
    std::mutex mutex;
    QStringList lines;
    QString complaint; ///< the first warning: why no window can be opened
};

Held &held()
{
    static Held all;
    return all;
}

/// Ends the process without destructors: the QApplication is half made.
[[noreturn]] void giveUp(const QString &complaint)
{
    std::fprintf(stderr, "%s: No window can be opened (%s). Start it from a desktop.\n",
                 qPrintable(QCoreApplication::applicationName()), qPrintable(complaint));
    std::_Exit(DisplayCheck::noDisplay);
}

void hold(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const std::scoped_lock lock(held().mutex);
    QString &complaint = held().complaint;
    if ((type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg)
        && complaint.isEmpty())
        complaint = text.section(u'\n', 0, 0).trimmed();
    if (type == QtFatalMsg)
        giveUp(complaint);
    held().lines.append(qFormatLogMessage(type, context, text));
}

} // namespace

DisplayCheck::DisplayCheck()
    : m_before(qInstallMessageHandler(hold))
{
}

DisplayCheck::~DisplayCheck()
{
    qInstallMessageHandler(m_before);
    const std::scoped_lock lock(held().mutex);
    for (const QString &line : std::as_const(held().lines))
        std::fprintf(stderr, "%s\n", qPrintable(line));
    held().lines.clear();
}

} // namespace keyturn
