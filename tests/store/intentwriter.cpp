// SPDX-License-Identifier: MIT
#include "store/store.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

/// Records one intent after the other and prints a line for each that is Done.
void writeNext(Store &store, const QString &prefix, int number)
{
    IntentRecord intent;
    intent.uuid = prefix + u'-' + QString::number(number);
    intent.name = u"written until killed"_s;
    intent.knownIds = QStringList(20, u"ak_7f3a90b2"_s);
    intent.startedAt = QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC).addSecs(number);
    auto *reply = store.recordIntent(intent);
    QObject::connect(reply, &Reply::finished, &store, [=, &store] {
        if (!reply->takeResult()) {
            QCoreApplication::exit(2);
            return;
        }
        std::printf("%s\n", qPrintable(intent.uuid));
        std::fflush(stdout);
        writeNext(store, prefix, number + 1);
    });
}

} // namespace

} // namespace keyturn::test

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    keyturn::Store store(arguments.at(1), nullptr);
    auto *reply = store.open();
    QObject::connect(reply, &keyturn::Reply::finished, &store, [reply, &store, &arguments] {
        const auto opened = reply->takeResult();
        if (!opened || opened->quarantined)
            QCoreApplication::exit(3);
        else
            keyturn::test::writeNext(store, arguments.at(2), 0);
    });
    return QCoreApplication::exec();
}
