// SPDX-License-Identifier: MIT
#include "bench/tables.h"

#include "bench/benchservice.h"
#include "bench/entries.h"
#include "bench/figures.h"
#include "bench/looppulse.h"
#include "models/columnmodel.h"
#include "session/currentsession.h"
#include "support/canary.h"
#include "support/fakekeychain.h"
#include "support/runningprogram.h"
#include "support/uirobot.h"

#include <QApplication>
#include <QEventLoop>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace keyturn::test {

namespace {

constexpr int repetitions = 5;

bool fail(const char *what)
{
    std::fprintf(stderr, "Could not be measured: %s\nSeen: %s\n", what,
                 qPrintable(UiRobot::everythingSeen()));
    return false;
}

Program::Places placesIn(const QString &home)
{
    return { dataFolder(home), home + u"/.config/keyturn"_s, SandboxProcess::defaultProgram() };
}

/// Runs the event loop as a program does. QTest's own waiting sleeps between its turns, which would
/// count as time without a turn.
void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

template <typename Condition> bool settleUntil(Condition condition)
{
    constexpr int longest = 10'000;
    constexpr int step = 5;
    for (int waited = 0; waited < longest && !condition(); waited += step)
        settle(step);
    return condition();
}

/// Of what is done several times, the least.
template <typename Deed> double gapOf(LoopPulse &pulse, int wait, Deed deed)
{
    pulse.start();
    deed();
    settle(wait);
    return pulse.stop();
}

std::vector<double> keystrokes(LoopPulse &pulse, int wait)
{
    const QString word = u"team 12"_s;
    std::vector<double> fastest(std::size_t(2 * word.size()), 1e9);
    for (int run = 0; run < repetitions; ++run) {
        for (std::size_t i = 0; i < fastest.size(); ++i) {
            const auto length = qsizetype(i);
            const double gap = gapOf(pulse, wait, [&] {
                if (length < word.size())
                    QTest::keyClick(QApplication::focusWidget(), word.at(length).toLatin1());
                else
                    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
            });
            fastest[i] = std::min(fastest[i], gap);
        }
    }
    return fastest;
}

std::vector<double> sorts(LoopPulse &pulse, QTableView &table, int wait)
{
    QHeaderView *header = table.horizontalHeader();
    std::vector<double> fastest;
    for (int column = 0; column < header->count(); ++column) {
        if (header->isSectionHidden(column))
            continue;
        const QPoint place(header->sectionViewportPosition(column)
                               + header->sectionSize(column) / 2,
                           header->height() / 2);
        std::vector<double> gaps;
        for (int run = 0; run < repetitions; ++run) // each time in the other order
            gaps.push_back(gapOf(pulse, wait, [&] {
                QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
            }));
        fastest.push_back(least(gaps));
    }
    return fastest;
}

void print(const char *what, int count, const std::vector<double> &gaps)
{
    std::printf("| %s, %d rows | %.1f ms | %.1f ms |\n", what, count, median(gaps), worst(gaps));
    std::fflush(stdout);
}

struct Place
{
    QString selected;
    QString first; ///< the row at the top of the table
    int scrolled = 0;
    bool isEditing = false;

    bool operator==(const Place &) const = default;
};

Place placeIn(const QTableView &table)
{
    const auto id = [](const QModelIndex &index) {
        return index.data(ColumnRoles::IdRole).toString();
    };
    const auto *editor = table.viewport()->findChild<QLineEdit *>();
    return { id(table.selectionModel()->selectedRows().value(0)), id(table.indexAt({ 5, 5 })),
             table.verticalScrollBar()->value(), editor && editor->isVisible() };
}

} // namespace

bool measureVault(const QString &home, int entries)
{
    if (!fillVault(home, entries))
        return fail("the vault was not filled");
    FakeKeychain keychain;
    RunningProgram program(placesIn(home), keychain);
    if (!program.start() || !UiRobot::waitUntil([&] {
            return program.application().program().vault().entries().size() == std::size_t(entries);
        }))
        return fail("the vault was not read");
    // The page looks for each entry in the keychain, and none is there (entries.h): marking them as
    // lost would be measured along.
    keychain.setDelay(std::chrono::hours(1));
    if (!UiRobot::click(u"Vault"_s) || !UiRobot::waitUntil([&] { return program.table(); }))
        return fail("no page of the vault");
    const int wait = std::max(100, entries / 250);
    settle(2'000);
    LoopPulse pulse;
    UiRobot::press(QKeySequence::Find);
    if (!qobject_cast<QLineEdit *>(QApplication::focusWidget()))
        return fail("no search");
    print("A keystroke in the vault's search", entries, keystrokes(pulse, wait));
    print("Sorting the vault by a column", entries, sorts(pulse, *program.table(), 4 * wait));
    return true;
}

bool measureRefresh(const QString &home, int keys)
{
    BenchService service(keys);
    FakeKeychain keychain;
    RunningProgram program(placesIn(home), keychain);
    if (service.address().isEmpty() || !program.start()
        || !program.signIn({ service.address(), canaryKey }))
        return fail("not signed in");
    Listing &listing =
        *program.application().program().current().session()->listing(CredentialKind::ApiKey);
    QTableView *table = program.table();
    if (listing.model().rowCount() != keys)
        return fail("the list is not whole");
    const QModelIndex chosen = table->model()->index(keys / 2, 0);
    table->scrollTo(chosen, QAbstractItemView::PositionAtCenter);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(chosen).center());
    UiRobot::press(QKeySequence(Qt::Key_F2));
    settle(1'000);
    const Place before = placeIn(*table);
    if (!before.isEditing || before.selected.isEmpty())
        return fail("no editor");
    LoopPulse pulse;
    std::vector<double> gaps;
    bool stayed = true;
    for (int run = 0; run < repetitions; ++run) {
        if (!service.change())
            return fail("the service has not changed");
        const QDateTime fetched = listing.fetchedAt();
        pulse.start();
        UiRobot::press(QKeySequence(Qt::Key_F5));
        if (!settleUntil([&] { return listing.fetchedAt() > fetched; }))
            return fail("no new list");
        settle(500);
        gaps.push_back(pulse.stop());
        stayed = stayed && placeIn(*table) == before;
    }
    std::printf("| Reading a list of %d keys again, 1 %% changed | %.1f ms | %.1f ms |\n"
                "Selection, scroll position and editor %s.\n",
                keys, median(gaps), least(gaps), stayed ? "stayed" : "were lost");
    std::fflush(stdout);
    return true;
}

} // namespace keyturn::test
