// SPDX-License-Identifier: MIT
// usage: keyturn-bench-service KEYS
// A service with that many API keys, in a process of its own: its work is not Keyturn's. Prints its
// address. At each line on the standard input, it gives one key in a hundred another name, and says
// "changed". Ends with the input.
#include "reliability/accountanswers.h"
#include "support/fakeservice.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTextStream>

#include <cstdio>

using namespace keyturn;
using namespace keyturn::test;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const SystemClock clock;
    FakeService service(clock);
    knowAccounts(service);
    const int count = QCoreApplication::arguments().value(1).toInt();
    for (int i = 0; i < count; ++i) {
        const int mixed = int((qint64(i) * 7919) % count);
        service.addKey(u"ak_%1c4d1e5f6"_s.arg(i, 8, 16, QChar(u'0')),
                       u"Key %1 of a team"_s.arg(mixed), clock.now().addDays(40 + mixed % 300),
                       clock.now().addDays(-mixed % 900));
    }
    say(service.address());

    int changes = 0;
    QTextStream input(stdin);
    const QSocketNotifier asked(fileno(stdin), QSocketNotifier::Read);
    QObject::connect(&asked, &QSocketNotifier::activated, &application, [&] {
        if (input.readLine().isNull()) {
            QCoreApplication::quit();
            return;
        }
        service.server().clear(); // what it remembers of requests
        ++changes;
        auto &rows = service.rows(CredentialKind::ApiKey);
        for (std::size_t row = std::size_t(changes); row < rows.size(); row += 100)
            rows[row].name = u"Key %1, changed %2"_s.arg(row).arg(changes);
        say(u"changed"_s);
    });
    return QCoreApplication::exec();
}
