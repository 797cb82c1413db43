// SPDX-License-Identifier: MIT
#include "screenshots/reminderwindows.h"

#include "screenshots/settle.h"
#include "support/awaited.h"
#include "ui/dialogs/plannerdialog.h"
#include "ui/widgets/planchart.h"
#include "ui/windowfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn::gallery {

namespace {

using test::WindowFixture;

struct Line
{
    QString name;
    int days;
    CredentialKind kind = CredentialKind::ApiKey;
};

const std::vector<Line> &few()
{
    static const std::vector<Line> lines{
        { u"CI pipeline"_s, 14 },
        { u"Laptop of the office"_s, 3, CredentialKind::Token },
        { u"Voice gateway eu-1"_s, 29, CredentialKind::Token },
        { u"Production server"_s, 90 },
    };
    return lines;
}

const std::vector<Line> &many()
{
    static const std::vector<Line> lines = [] {
        std::vector<Line> made = few();
        // A week in which everything of one migration ends, and single keys over the year.
        for (int i = 0; i < 9; ++i)
            made.push_back({ u"Migrated %1"_s.arg(i + 1), 121 + i % 6 });
        for (int i = 0; i < 24; ++i)
            made.push_back({ u"Service %1"_s.arg(i + 1), 9 + i * 14 + (i * i) % 9 });
        return made;
    }();
    return lines;
}

std::shared_ptr<WindowFixture> filled(Theme &theme, const std::vector<Line> &lines)
{
    auto fixture = std::make_shared<WindowFixture>(&theme);
    std::ignore = fixture->open() && fixture->load();
    for (const Line &line : lines) {
        VaultRecord record;
        record.uuid = record.name = line.name;
        record.serviceId = u"anyreach"_s;
        record.serverUrl = u"https://api.anyreach.ai"_s;
        record.organizationName = u"Northwind Traders"_s;
        record.kind = line.kind;
        record.hint = u"ak_7f3a90b2…k9Qd"_s;
        record.storedAt = fixture->clock.now().addDays(-100);
        record.expiresAt = fixture->clock.now().addDays(line.days);
        std::ignore = test::awaited(fixture->vault.keepIndex(record));
    }
    std::ignore = fixture->showMainWindow();
    fixture->window->watchReminders(fixture->program.knownKeys(), fixture->program.reminders());
    const Reminders &reminders = fixture->program.reminders();
    if (!lines.empty())
        std::ignore = QTest::qWaitFor([&reminders] { return reminders.shown().size() > 1; });
    settle(fixture->store);
    return fixture;
}

std::unique_ptr<QWidget> keep(const std::shared_ptr<WindowFixture> &fixture, QWidget *window)
{
    QObject::connect(window, &QObject::destroyed, window, [fixture] {});
    return std::unique_ptr<QWidget>(window);
}

std::unique_ptr<QWidget> panel(Theme &theme)
{
    const auto fixture = filled(theme, few());
    clickSaid("keyturn::VaultPage", "Vault");
    settle(fixture->store);
    return keep(fixture, fixture->window.release());
}

std::unique_ptr<QWidget> planner(Theme &theme, const std::vector<Line> &lines, int week)
{
    const auto fixture = filled(theme, lines);
    Program &program = fixture->program;
    auto *dialog = new PlannerDialog({ program.knownKeys(), program.reminders(), fixture->catalog,
                                       fixture->signIns, fixture->clock },
                                     nullptr);
    dialog->open();
    std::ignore = QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; });
    dialog->findChild<PlanChart *>()->setCurrentBar(week);
    settle(fixture->store);
    return keep(fixture, dialog);
}

/// The vault with the keys of one week.
std::unique_ptr<QWidget> week(Theme &theme)
{
    const auto fixture = filled(theme, many());
    fixture->window->findChild<VaultPage *>()->choose(
        DaySpan{ fixture->clock.today().addDays(121), fixture->clock.today().addDays(127) });
    clickSaid("keyturn::VaultPage", "Vault");
    settle(fixture->store);
    return keep(fixture, fixture->window.release());
}

} // namespace

std::vector<Window> reminderWindows(Theme &theme)
{
    return {
        { u"reminder"_s, [&theme] { return panel(theme); } },
        { u"planner"_s, [&theme] { return planner(theme, many(), 17); } },
        { u"planner-empty"_s, [&theme] { return planner(theme, {}, 0); } },
        { u"planner-week"_s, [&theme] { return week(theme); } },
    };
}

} // namespace keyturn::gallery
