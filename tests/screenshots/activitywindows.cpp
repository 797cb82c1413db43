// SPDX-License-Identifier: MIT
#include "screenshots/activitywindows.h"

#include "screenshots/settle.h"
#include "store/storefixture.h"
#include "ui/pages/activitypage.h"
#include "ui/windowfixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace keyturn::gallery {

namespace {

using test::WindowFixture;
using Preparation = std::function<void(WindowFixture &)>;

struct Line
{
    int minutesAgo;
    Deed deed;
    DeedResult result = DeedResult::Done;
    QString name;
    QString account = u"North"_s;
    QString organization = u"Northwind Traders"_s;
    CredentialKind kind = CredentialKind::ApiKey;
    QString nameBefore = {};
};

QString idOf(const QString &name)
{
    return u"ak_"_s + QString(name).remove(u' ').toLower();
}

void write(WindowFixture &fixture)
{
    const Line lines[] = {
        { 60 * 24 * 30, Deed::SignedIn, DeedResult::Done, u"Keyturn on this computer"_s },
        { 60 * 24 * 12, Deed::Created, DeedResult::Done, u"CI pipeline"_s },
        { 60 * 24 * 12, Deed::Kept, DeedResult::Done, u"CI pipeline"_s },
        { 60 * 24 * 12 - 2, Deed::Copied, DeedResult::Done, u"CI pipeline"_s },
        { 60 * 24 * 9, Deed::Appeared, DeedResult::Done, u"Voice gateway eu-1"_s },
        { 60 * 24 * 8, Deed::Deleted, DeedResult::Unclear, u"Legacy importer"_s },
        { 60 * 26,
          Deed::Renamed,
          DeedResult::Refused,
          u"Laptop"_s,
          u"North"_s,
          {},
          CredentialKind::Token },
        { 60 * 25,
          Deed::Renamed,
          DeedResult::Done,
          u"Laptop of the office"_s,
          u"North"_s,
          {},
          CredentialKind::Token,
          u"Laptop"_s },
        { 70,
          Deed::Exchanged,
          DeedResult::Done,
          u"Mobile builds"_s,
          u"Acme Mobile"_s,
          {},
          CredentialKind::PersonalAccessKey },
        { 50, Deed::Verified, DeedResult::Done, u"Production server"_s },
        { 49, Deed::Verified, DeedResult::Refused, u"Data warehouse sync"_s },
        { 12, Deed::Revealed, DeedResult::Done, u"Production server"_s },
        { 5, Deed::Gone, DeedResult::Done, QString::fromUtf8("Grandfathered webhook \u202E") },
        { 3, Deed::Created, DeedResult::Failed, u"Backup job"_s },
        { 1, Deed::Verified, DeedResult::Done, u"CI pipeline"_s },
    };
    for (const Line &line : lines) {
        ActivityEntry entry;
        entry.at = fixture.clock.now().addSecs(-60 * line.minutesAgo);
        entry.deed = line.deed;
        entry.result = line.result;
        entry.accountName = line.account;
        entry.serviceId = u"anyreach"_s;
        entry.serverUrl = u"https://api.anyreach.ai"_s;
        entry.organizationName = line.organization;
        entry.kind = line.kind;
        entry.keyId = idOf(line.name);
        entry.keyName = line.name;
        entry.keyHint = u"ak_7f3a90b2…k9Qd"_s;
        entry.nameBefore = line.nameBefore;
        std::ignore = fixture.store.appendActivity(entry);
    }
}

std::unique_ptr<QWidget> page(Theme &theme, const Preparation &prepare, bool isEmpty = false)
{
    const auto fixture = std::make_shared<WindowFixture>(&theme);
    std::ignore = fixture->open();
    if (!isEmpty)
        write(*fixture);
    std::ignore = fixture->showMainWindow();
    if (auto *button = fixture->window->findChild<QAbstractButton *>(ActivityPage::pageId()))
        button->click();
    settle(fixture->store);
    prepare(*fixture);
    settle(fixture->store);
    QWidget *window = fixture->window.release();
    QObject::connect(window, &QObject::destroyed, [fixture] {});
    return std::unique_ptr<QWidget>(window);
}

ActivityPage *pageOf(WindowFixture &fixture)
{
    return fixture.window->findChild<ActivityPage *>();
}

void verify(WindowFixture &fixture)
{
    for (auto *button : pageOf(fixture)->findChildren<QAbstractButton *>()) {
        if (button->objectName() == "verifyLog"_L1)
            button->click();
    }
}

} // namespace

std::vector<Window> activityWindows(Theme &theme)
{
    return {
        { u"activity"_s, [&theme] { return page(theme, [](WindowFixture &) {}); } },
        { u"activity-empty"_s,
          [&theme] {
              return page(
                  theme, [](WindowFixture &) {}, true);
          } },
        { u"activity-nothing-found"_s,
          [&theme] {
              return page(theme, [](WindowFixture &fixture) {
                  pageOf(fixture)->findChild<QLineEdit *>()->setText(u"zebra"_s);
              });
          } },
        { u"activity-of-a-key"_s,
          [&theme] {
              return page(theme, [](WindowFixture &fixture) {
                  auto *table = pageOf(fixture)->findChild<QAbstractItemView *>();
                  pageOf(fixture)->showHistory({ u"anyreach"_s,
                                                 {},
                                                 CredentialKind::ApiKey,
                                                 idOf(u"CI pipeline"_s),
                                                 {},
                                                 u"CI pipeline"_s });
                  table->setCurrentIndex(table->model()->index(0, 0));
              });
          } },
        { u"activity-details"_s,
          [&theme] {
              return page(theme, [](WindowFixture &fixture) {
                  auto *table = pageOf(fixture)->findChild<QAbstractItemView *>();
                  table->setCurrentIndex(table->model()->index(7, 0));
                  Q_EMIT table->activated(table->model()->index(7, 0));
              });
          } },
        { u"activity-verified"_s, [&theme] { return page(theme, verify); } },
        { u"activity-touched"_s,
          [&theme] {
              return page(theme, [](WindowFixture &fixture) {
                  test::rawSql(fixture.file(), u"DELETE FROM activity WHERE number = 9"_s);
                  verify(fixture);
              });
          } },
    };
}

} // namespace keyturn::gallery
