// SPDX-License-Identifier: MIT
#include "screenshots/programwindows.h"

#include "screenshots/activitywindows.h"
#include "screenshots/commandwindows.h"
#include "screenshots/heldkeywindows.h"
#include "screenshots/reminderwindows.h"
#include "screenshots/rotatewindows.h"
#include "screenshots/settle.h"
#include "support/uirobot.h"
#include "ui/dialogs/createdialog.h"
#include "ui/dialogs/deletedialog.h"
#include "ui/dialogs/lostcreatedialog.h"
#include "ui/dialogs/notesdialog.h"
#include "ui/dialogs/policydialog.h"
#include "ui/dialogs/reviewdialog.h"
#include "ui/pages/credentialspage.h"
#include "ui/pages/networkform.h"
#include "ui/widgets/connectionswitcher.h"
#include "ui/widgets/credentialtable.h"
#include "ui/widgets/datepopup.h"
#include "ui/widgets/drophint.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/pagestack.h"
#include "ui/window/notices.h"
#include "ui/windowfixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn::gallery {

namespace {

using test::FakeKeychain;
using test::FakeRequest;
using test::FakeResponse;
using test::FakeService;
using test::WindowFixture;
using Fault = FakeKeychain::Fault;
using Request = FakeService::Request;

void addKeys(FakeService &service)
{
    const auto day = [](int year, int month, int date) {
        return QDateTime(QDate(year, month, date), QTime(12, 0), Qt::UTC);
    };
    service.addKey(u"ak_1f07c2e4"_s, u"Legacy importer"_s, day(2026, 11, 12), day(2024, 3, 12));
    service.addKey(u"ak_9b1d44a0"_s, u"CI pipeline"_s, day(2026, 11, 26), day(2026, 9, 3));
    service.addKey(u"ak_51c0de77"_s, u"Voice gateway eu-1"_s, day(2026, 12, 14), day(2026, 8, 28));
    service.addKey(u"ak_7f3a90b2"_s, u"Production server"_s, day(2027, 2, 19), day(2026, 11, 21));
    service.addKey(u"ak_c44e18d9"_s, u"Data warehouse sync"_s, day(2027, 1, 2), day(2026, 1, 2));
    service.addKey(u"ak_own"_s, u"Keyturn on this computer"_s, day(2027, 4, 12), day(2026, 10, 14));
    service.addKey(u"ak_e0e0b3c5"_s, QString::fromUtf8("Grandfathered webhook \u202E"), {},
                   day(2023, 2, 7));
}

/// The service makes keys that never end, and answers with the secret and the id alone.
void answerWithSecretOnly(WindowFixture &fixture)
{
    fixture.service.twist = [&service = fixture.service](const test::FakeRequest &request,
                                                         FakeResponse honest) {
        if (request.verb == "POST") {
            Credential &made = service.rows(CredentialKind::ApiKey).back();
            made.expiresAt.reset();
            honest.body = R"({"key_id":")" + made.id.toUtf8() + R"(","pat_key":")"
                + service.lastSecret().toUtf8() + R"("})";
        }
        return honest;
    };
}

/// Makes the picture's window own the program that is below it.
std::unique_ptr<QWidget> keep(const std::shared_ptr<WindowFixture> &fixture, QWidget *window)
{
    QObject::connect(window, &QObject::destroyed, window, [fixture] {});
    return std::unique_ptr<QWidget>(window);
}

using Preparation = std::function<void(WindowFixture &)>;

std::unique_ptr<QWidget> mainWindow(Theme &theme, const Preparation &prepare)
{
    const auto fixture = std::make_shared<WindowFixture>(&theme);
    std::ignore = fixture->open();
    std::ignore = fixture->showMainWindow();
    prepare(*fixture);
    settle(fixture->store);
    return keep(fixture, fixture->window.release());
}

std::shared_ptr<WindowFixture> signedIn(Theme &theme)
{
    auto fixture = std::make_shared<WindowFixture>(&theme);
    std::ignore = fixture->open();
    addKeys(fixture->service);
    fixture->signIn();
    std::ignore = fixture->loadList();
    return fixture;
}

Policy strictPolicy()
{
    return { 30, true, u"team-*"_s, true, true };
}

std::unique_ptr<QWidget> createDialog(Theme &theme, const Preparation &prepare,
                                      const Policy &policy = {})
{
    const auto fixture = signedIn(theme);
    ConnectionRecord edited = fixture->session().connection();
    edited.policy = policy;
    fixture->session().takeEdits(edited);
    auto *dialog = new CreateDialog(fixture->session(), fixture->listing(), fixture->catalog,
                                    fixture->clipboard, nullptr);
    dialog->open();
    std::ignore = QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; });
    prepare(*fixture);
    settle(fixture->store);
    return keep(fixture, dialog);
}

std::unique_ptr<QWidget> policyDialog(Theme &theme)
{
    const auto fixture = signedIn(theme);
    ConnectionRecord record = fixture->session().connection();
    record.policy = strictPolicy();
    auto *dialog = new PolicyDialog(fixture->signIns, record, nullptr);
    dialog->open();
    settle(fixture->store);
    return keep(fixture, dialog);
}

/// The first key of a review, or with `isDone` its result.
std::unique_ptr<QWidget> reviewDialog(Theme &theme, bool isDone)
{
    const auto fixture = signedIn(theme);
    ConnectionRecord edited = fixture->session().connection();
    edited.policy = strictPolicy();
    fixture->session().takeEdits(edited);
    auto *review = new AccessReview(fixture->session(), fixture->listing(), &fixture->listing());
    for (std::size_t at = 0; isDone && at < review->items().size() - 1; ++at) {
        const bool isOwn = review->items()[at].isThisSession;
        review->decide(at, isOwn ? ReviewVerdict::Keep : ReviewVerdict(1 + at % 4),
                       at == 3 ? u"Who runs the nightly job?"_s : QString());
    }
    auto *dialog = new ReviewDialog(fixture->session(), fixture->listing(), *review,
                                    fixture->catalog, fixture->clipboard, nullptr);
    dialog->open();
    if (isDone)
        clickSaid("keyturn::ReviewDialog", "&Result");
    settle(fixture->store);
    return keep(fixture, dialog);
}

/// A create that an earlier run has left open, and what it may have made.
void loseACreate(WindowFixture &fixture)
{
    addKeys(fixture.service);
    fixture.service.addKey(u"ak_lost"_s, u"Nightly export"_s, {}, fixture.clock.now());
    fixture.signIn();
    const VaultPlace place = fixture.session().place(CredentialKind::ApiKey);
    IntentRecord intent;
    intent.uuid = u"lost"_s;
    intent.serviceId = place.serviceId;
    intent.serverUrl = place.serverUrl;
    intent.organizationId = place.organizationId;
    intent.name = u"Nightly export"_s;
    intent.startedAt = fixture.clock.now();
    std::ignore = fixture.store.recordIntent(intent);
    settle(fixture.store);
    if (fixture.window)
        fixture.window->watchRescue(fixture.rescue);
    fixture.rescue.run();
    settle(fixture.store);
}

std::unique_ptr<QWidget> lostCreateDialog(Theme &theme)
{
    const auto fixture = std::make_shared<WindowFixture>(&theme);
    std::ignore = fixture->open();
    loseACreate(*fixture);
    auto *reconciliation = new Reconciliation(fixture->session(), fixture->listing(),
                                              Reconciliation::usualPauses, &fixture->listing());
    reconciliation->look(fixture->rescue.unknown().front());
    settle(fixture->store);
    auto *dialog = new LostCreateDialog(*reconciliation, fixture->rescue, nullptr);
    dialog->open();
    return keep(fixture, dialog);
}

template <typename T> T *in(const char *name)
{
    QWidget *dialog = QApplication::activeModalWidget();
    return dialog ? dialog->findChild<T *>(QString::fromLatin1(name)) : nullptr;
}

void submit(const QString &name)
{
    in<QLineEdit>("name")->setText(name);
    QTest::keyClick(in<QLineEdit>("name"), Qt::Key_Return);
}

std::unique_ptr<QWidget> deleteDialog(Theme &theme, const QStringList &ids)
{
    const auto fixture = signedIn(theme);
    std::vector<Credential> credentials;
    for (const QString &id : ids)
        credentials.push_back(*fixture->listing().model().find(id));
    auto *dialog =
        new DeleteDialog(fixture->session(), fixture->listing(), std::move(credentials), nullptr);
    dialog->offerSignIn();
    dialog->open();
    settle(fixture->store);
    return keep(fixture, dialog);
}

/// A list with keys that have appeared, notes on some rows, and what has gone.
void noteOnList(WindowFixture &fixture)
{
    addKeys(fixture.service);
    fixture.signIn();
    settle(fixture.store);
    auto &rows = fixture.service.rows(CredentialKind::ApiKey);
    std::erase_if(rows, [](const Credential &row) { return row.id == u"ak_c44e18d9"_s; });
    fixture.service.addKey(u"ak_77aa01bc"_s, u"load test"_s, {}, fixture.clock.now());
    fixture.service.addKey(u"ak_78bb02cd"_s, u"Deploy"_s, {}, fixture.clock.now());
    fixture.listing().reload();
    settle(fixture.store);
    fixture.listing().setOrigin({ u"ak_51c0de77"_s }, Origin::Investigate);
    fixture.listing().annotate({ u"ak_7f3a90b2"_s }, [](Annotation &annotation) {
        annotation = { Origin::Colleague,
                       u"Platform team"_s,
                       u"Made for the move to the new data centre; ask before it is replaced."_s,
                       { u"production"_s, u"eu-1"_s },
                       Consumer::ofLines(u"/srv/shop/.env: VOICE_KEY\n@platform"_s) };
    });
}

/// Any text, in the language of the program.
QString said(const char *text)
{
    return QCoreApplication::translate("Gallery", text);
}

/// More than a small window has room for.
void tellMuch(Notices &notices)
{
    notices.tell(Notices::Topic::Keychain,
                 { Tone::Warning,
                   { said("The keychain is locked"), said("Unlock it to use what it holds.") },
                   { { said("Unlock"), {} } } });
    notices.tell(Notices::Topic::Rotation,
                 { Tone::Neutral,
                   { said("One key is being rotated"),
                     said("“Production server”: the new key is still to be put to use.") },
                   { { said("Go on…"), {} } },
                   MessageStrip::Closing::ByUser });
    notices.tell(Notices::Topic::Expiry,
                 { Tone::Neutral,
                   { said("2 keys expire soon"), said("“CI pipeline”, “Voice gateway eu-1”.") },
                   { { said("Show"), {} }, { said("Snooze"), {} }, { said("Planner…"), {} } },
                   MessageStrip::Closing::ByUser });
}

void openDetails(WindowFixture &fixture, const QString &id)
{
    CredentialTable *table = nullptr;
    for (const auto *page : fixture.window->findChildren<CredentialsPage *>()) {
        if (page->isVisible())
            table = page->findChild<CredentialTable *>();
    }
    const QModelIndex row =
        table->model()
            ->match(table->model()->index(0, 0), CredentialModel::IdRole, id, 1, Qt::MatchExactly)
            .value(0);
    table->selectRow(row.row());
    QTest::keyClick(table, Qt::Key_Return);
}

std::unique_ptr<QWidget> notesDialog(Theme &theme)
{
    const auto fixture = signedIn(theme);
    fixture->listing().annotate({ u"ak_7f3a90b2"_s }, [](Annotation &annotation) {
        annotation = { Origin::Colleague,
                       u"Platform team"_s,
                       u"Made for the move to the new data centre."_s,
                       { u"production"_s, u"eu-1"_s },
                       Consumer::ofLines(u"/srv/shop/.env: VOICE_KEY\n@platform"_s) };
    });
    auto *dialog = new NotesDialog(fixture->listing(), fixture->vault, fixture->catalog,
                                   u"ak_7f3a90b2"_s, nullptr);
    dialog->open();
    return keep(fixture, dialog);
}

/// Of three, one was deleted, one refused, and one not tried.
std::unique_ptr<QWidget> cancelledDeletion(Theme &theme)
{
    const auto fixture = signedIn(theme);
    std::vector<Credential> credentials;
    for (const QString &id : { u"ak_9b1d44a0"_s, u"ak_51c0de77"_s, u"ak_e0e0b3c5"_s })
        credentials.push_back(*fixture->listing().model().find(id));
    auto *dialog =
        new DeleteDialog(fixture->session(), fixture->listing(), std::move(credentials), nullptr);
    dialog->open();
    fixture->service.twist = [dialog](const FakeRequest &request, FakeResponse usual) {
        if (request.verb != "DELETE" || !request.path.endsWith("ak_51c0de77"))
            return usual;
        dialog->reject();
        return FakeService::refusal(403);
    };
    QTest::keyClicks(dialog->findChild<NumberField *>(), u"3"_s);
    dialog->findChild<QPushButton *>(u"delete"_s)->click();
    settle(fixture->store);
    return keep(fixture, dialog);
}

/// As small as the window can be on purpose.
void makeSmall(WindowFixture &fixture)
{
    fixture.window->resize(640, 480);
}

/// The calendar of the field for a custom date.
std::unique_ptr<QWidget> calendar(Theme &theme)
{
    const auto fixture = std::make_shared<WindowFixture>(&theme);
    const QDate today = fixture->clock.today();
    auto *popup = new DatePopup({ today,
                                  today.addDays(1),
                                  today.addDays(365),
                                  { { u"30 days"_s, today.addDays(30) },
                                    { u"90 days"_s, today.addDays(90) },
                                    { u"365 days"_s, today.addDays(365) } } },
                                today.addDays(5), nullptr);
    popup->setAttribute(Qt::WA_DeleteOnClose, false);
    return keep(fixture, popup);
}

/// The list that the switcher opens.
std::unique_ptr<QWidget> switcherList(Theme &theme)
{
    const auto fixture = std::make_shared<WindowFixture>(&theme);
    std::ignore = fixture->open();
    addKeys(fixture->service);
    fixture->signIn();
    const std::tuple<QString, QString, CredentialKind> others[] = {
        { u"anyreach"_s, u"Acme Mobile"_s, CredentialKind::Token },
        { u"appcircle"_s, u"Acme Apps"_s, CredentialKind::ApiKey },
        { u"appcircle"_s, u"Acme Apps"_s, CredentialKind::PersonalAccessKey },
    };
    int number = 0;
    for (const auto &[service, name, kind] : others) {
        ConnectionRecord record;
        record.uuid = u"other-%1"_s.arg(++number);
        record.serviceId = service;
        record.serverUrl = fixture->service.server().address();
        record.kind = kind;
        record.accountName = u"Sandbox"_s;
        record.colour = number;
        record.organizations = { { record.uuid, name } };
        fixture->keeping.untilQuit(record, Secret::fromText(u"value-%1"_s.arg(number)));
    }
    fixture->current.open(u"fixture"_s, {});
    std::ignore = fixture->showMainWindow();
    settle(fixture->store);
    QTest::mouseClick(fixture->window->findChild<ConnectionSwitcher *>(), Qt::LeftButton);
    QWidget *list = QApplication::activePopupWidget();
    list->setAttribute(Qt::WA_DeleteOnClose, false);
    list->setParent(nullptr, list->windowFlags());
    return keep(fixture, list);
}

/// The page of settings; with a network of one's own, scrolled down to it.
std::unique_ptr<QWidget> settings(Theme &theme, bool hasOwnNetwork)
{
    return mainWindow(theme, [hasOwnNetwork](WindowFixture &fixture) {
        addKeys(fixture.service);
        fixture.signIn();
        settle(fixture.store);
        QTest::keyClick(fixture.window.get(), Qt::Key_Comma, Qt::ControlModifier);
        if (!hasOwnNetwork)
            return;
        auto *form = fixture.window->findChild<NetworkForm *>();
        auto *proxy = form->findChild<QComboBox *>();
        proxy->setCurrentIndex(proxy->count() - 1);
        auto *file = form->findChildren<QLineEdit *>().constLast();
        QTest::keyClicks(file, u"/no/such/file.pem"_s);
        QTest::keyClick(file, Qt::Key_Return);
        std::ignore = QTest::qWaitFor([&fixture] { return !fixture.network.isReading(); });
        form->findChild<QCheckBox *>()->setFocus();
    });
}

std::vector<Window> pages(Theme &theme)
{
    const auto list = [](const FakeResponse &response) {
        return [response](WindowFixture &fixture) {
            fixture.service.answerAll(Request::List, response);
            fixture.signIn();
        };
    };
    return {
        { u"page-welcome"_s, [&theme] { return mainWindow(theme, [](WindowFixture &) {}); } },
        { u"page-settings"_s, [&theme] { return settings(theme, false); } },
        { u"page-settings-network"_s, [&theme] { return settings(theme, true); } },
        { u"page-keys"_s,
          [&theme] {
              return mainWindow(theme, [](WindowFixture &fixture) {
                  addKeys(fixture.service);
                  fixture.signIn();
              });
          } },
        { u"page-keys-other-ends"_s,
          [&theme] {
              return mainWindow(theme, [](WindowFixture &fixture) {
                  addKeys(fixture.service);
                  fixture.signIn();
                  settle(fixture.store);
                  fixture.listing().noteAskedEnd(u"ak_e0e0b3c5"_s,
                                                 AskedEnd{ fixture.clock.now().addDays(90) });
                  Credential created;
                  created.id = u"ak_new"_s;
                  created.name = u"Production server 2"_s;
                  created.createdAt = fixture.clock.now();
                  created.expiryKnown = false;
                  fixture.listing().add(created);
                  fixture.listing().noteAskedEnd(created.id,
                                                 AskedEnd{ fixture.clock.now().addDays(90) });
              });
          } },
        { u"page-appeared"_s, [&theme] { return mainWindow(theme, noteOnList); } },
        { u"page-details"_s,
          [&theme] {
              return mainWindow(theme, [](WindowFixture &fixture) {
                  noteOnList(fixture);
                  openDetails(fixture, u"ak_7f3a90b2"_s);
              });
          } },
        { u"page-came-back-empty"_s,
          [&theme] {
              return mainWindow(theme, [](WindowFixture &fixture) {
                  addKeys(fixture.service);
                  fixture.signIn();
                  settle(fixture.store);
                  fixture.listing().takeList({});
              });
          } },
        { u"page-messages"_s,
          [&theme] {
              return mainWindow(theme, [](WindowFixture &fixture) {
                  noteOnList(fixture);
                  tellMuch(*fixture.window->findChild<Notices *>());
                  fixture.window->resize(640, 480);
              });
          } },
        { u"page-empty"_s, [&theme, list] { return mainWindow(theme, list({ .body = "[]" })); } },
        { u"page-loading"_s,
          [&theme, list] {
              return mainWindow(theme, [list](WindowFixture &fixture) {
                  list({ .then = FakeResponse::Then::Hang })(fixture);
                  // There is no event to wait for: no answer comes.
                  QTest::qWait(int(std::chrono::milliseconds(PageStack::loadingDelay).count())
                               + 50);
              });
          } },
        { u"page-error"_s,
          [&theme, list] {
              return mainWindow(theme,
                                list({ .status = 500, .body = R"({"detail":"down for repair"})" }));
          } },
        { u"page-nothing-found"_s,
          [&theme] {
              return mainWindow(theme, [](WindowFixture &fixture) {
                  addKeys(fixture.service);
                  fixture.signIn();
                  settle(fixture.store);
                  for (auto *field : fixture.window->findChildren<QLineEdit *>())
                      field->setText(u"zebra"_s);
              });
          } },
        { u"drop"_s,
          [&theme] {
              return mainWindow(theme, [](WindowFixture &fixture) {
                  addKeys(fixture.service);
                  fixture.signIn();
                  fixture.window->findChild<DropHint *>()->showOver();
              });
          } },
        { u"small-welcome"_s,
          [&theme] {
              return mainWindow(theme, [](WindowFixture &fixture) { makeSmall(fixture); });
          } },
        { u"small-keys"_s,
          [&theme] {
              return mainWindow(theme, [](WindowFixture &fixture) {
                  addKeys(fixture.service);
                  fixture.signIn();
                  makeSmall(fixture);
              });
          } },
        { u"small-vault"_s,
          [&theme] {
              return mainWindow(theme, [](WindowFixture &fixture) {
                  addKeys(fixture.service);
                  fixture.signIn();
                  for (const auto &service : { u"anyreach"_s, u"appcircle"_s }) {
                      VaultRecord record;
                      record.uuid = record.name = record.serviceId = service;
                      record.organizationName = u"Northwind Traders"_s;
                      record.storedAt = fixture.clock.now();
                      std::ignore = fixture.keep(record, u"value-of-"_s + service);
                  }
                  makeSmall(fixture);
                  clickSaid("keyturn::VaultPage", "Vault");
              });
          } },
        { u"switcher"_s, [&theme] { return switcherList(theme); } },
        { u"page-expiring"_s,
          [&theme] {
              return mainWindow(theme, [](WindowFixture &fixture) {
                  addKeys(fixture.service);
                  fixture.signIn();
                  settle(fixture.store);
                  VaultRecord record;
                  record.uuid = record.name = u"Laptop"_s;
                  record.serviceId = u"anyreach"_s;
                  record.storedAt = fixture.clock.now();
                  record.expiresAt = fixture.clock.now().addDays(2);
                  std::ignore = fixture.keep(record, u"value"_s);
                  Program &program = fixture.program;
                  fixture.window->watchReminders(program.knownKeys(), program.reminders());
                  program.reminders().load();
              });
          } },
        { u"page-lost-create"_s, [&theme] { return mainWindow(theme, loseACreate); } },
        { u"page-stale-and-locked"_s,
          [&theme] {
              return mainWindow(theme, [](WindowFixture &fixture) {
                  addKeys(fixture.service);
                  fixture.signIn();
                  settle(fixture.store);
                  fixture.clock.advance(std::chrono::minutes(3));
                  fixture.service.answerAll(Request::List, FakeResponse{ .status = 500 });
                  fixture.listing().reload();
                  fixture.keychain.setFault(Fault::Locked);
                  fixture.window->checkKeychain();
              });
          } },
    };
}

std::vector<Window> dialogs(Theme &theme)
{
    const auto unkept = [](WindowFixture &fixture) {
        fixture.keychain.setFault(Fault::MismatchOnWrite);
        submit(u"Production server"_s);
        settle(fixture.store);
    };
    return {
        { u"create-empty"_s, [&theme] { return createDialog(theme, [](WindowFixture &) {}); } },
        { u"create-filled"_s,
          [&theme] {
              return createDialog(
                  theme, [](WindowFixture &) { in<QLineEdit>("name")->setText(u"CI pipeline"_s); });
          } },
        { u"create-custom-date"_s,
          [&theme] {
              return createDialog(theme, [](WindowFixture &) {
                  in<QLineEdit>("name")->setText(u"Backup job"_s);
                  in<QComboBox>("expiration")->setCurrentIndex(7);
              });
          } },
        { u"calendar"_s, [&theme] { return calendar(theme); } },
        { u"create-policy"_s,
          [&theme] {
              return createDialog(
                  theme, [](WindowFixture &) { in<QLineEdit>("name")->setText(u"Deploy bot"_s); },
                  strictPolicy());
          } },
        { u"review"_s, [&theme] { return reviewDialog(theme, false); } },
        { u"review-result"_s, [&theme] { return reviewDialog(theme, true); } },
        { u"policy"_s, [&theme] { return policyDialog(theme); } },
        { u"create-past-date"_s,
          [&theme] {
              return createDialog(theme, [](WindowFixture &) {
                  in<QComboBox>("expiration")->setCurrentIndex(7);
                  in<QDateEdit>("customDate")->setDate(QDate(2026, 11, 20));
              });
          } },
        { u"create-no-name"_s,
          [&theme] { return createDialog(theme, [](WindowFixture &) { submit({}); }); } },
        { u"create-refused"_s,
          [&theme] {
              return createDialog(theme, [](WindowFixture &fixture) {
                  fixture.service.answerNext(
                      Request::Create, { .status = 422, .body = R"({"detail":"name is taken"})" });
                  submit(u"Production server 2"_s);
                  settle(fixture.store);
              });
          } },
        { u"create-keychain-locked"_s,
          [&theme] {
              return createDialog(theme, [](WindowFixture &fixture) {
                  fixture.keychain.setFault(Fault::Locked);
                  submit(u"Production server 2"_s);
              });
          } },
        { u"secret-saved"_s,
          [&theme] {
              return createDialog(theme, [](WindowFixture &fixture) {
                  submit(u"Production server"_s);
                  settle(fixture.store);
              });
          } },
        { u"secret-copied"_s,
          [&theme] {
              return createDialog(theme, [](WindowFixture &fixture) {
                  submit(u"Production server"_s);
                  settle(fixture.store);
                  test::UiRobot::press(QKeySequence(Qt::Key_Return));
              });
          } },
        { u"secret-end-not-confirmed"_s,
          [&theme] {
              return createDialog(theme, [](WindowFixture &fixture) {
                  answerWithSecretOnly(fixture);
                  fixture.service.answerNext(Request::List, { .body = "[]" });
                  fixture.service.answerNext(Request::List, FakeService::refusal(403));
                  submit(u"Production server 2"_s);
                  settle(fixture.store);
              });
          } },
        { u"secret-other-end"_s,
          [&theme] {
              return createDialog(theme, [](WindowFixture &fixture) {
                  answerWithSecretOnly(fixture);
                  submit(u"Production server 2"_s);
                  settle(fixture.store);
              });
          } },
        { u"secret-not-saved"_s, [&theme, unkept] { return createDialog(theme, unkept); } },
        { u"unknown-found"_s,
          [&theme] {
              return createDialog(theme, [](WindowFixture &fixture) {
                  fixture.service.addKey(u"ak_new"_s, u"Lost reply"_s, {}, fixture.clock.now());
                  fixture.service.answerNext(Request::List, { .body = "[]" });
                  fixture.service.answerNext(Request::Create,
                                             { .then = FakeResponse::Then::CloseBeforeAnswer });
                  submit(u"Lost reply"_s);
                  settle(fixture.store);
              });
          } },
        { u"unknown-looking"_s,
          [&theme] {
              return createDialog(theme, [](WindowFixture &fixture) {
                  fixture.service.answerNext(Request::Create,
                                             { .then = FakeResponse::Then::CloseBeforeAnswer });
                  submit(u"Lost reply"_s);
                  settle(fixture.store);
              });
          } },
        { u"unknown-at-start"_s, [&theme] { return lostCreateDialog(theme); } },
        { u"delete-one"_s, [&theme] { return deleteDialog(theme, { u"ak_9b1d44a0"_s }); } },
        { u"delete-several"_s,
          [&theme] {
              return deleteDialog(theme, { u"ak_9b1d44a0"_s, u"ak_51c0de77"_s, u"ak_e0e0b3c5"_s });
          } },
        { u"delete-cancelled"_s, [&theme] { return cancelledDeletion(theme); } },
        { u"notes"_s, [&theme] { return notesDialog(theme); } },
        { u"delete-own"_s, [&theme] { return deleteDialog(theme, { u"ak_own"_s }); } },
    };
}

} // namespace

std::vector<Window> programWindows(Theme &theme)
{
    std::vector<Window> windows = pages(theme);
    for (Window &dialog : dialogs(theme))
        windows.push_back(std::move(dialog));
    for (Window &window : heldKeyWindows(theme))
        windows.push_back(std::move(window));
    for (auto *more : { activityWindows, commandWindows, reminderWindows, rotateWindows }) {
        for (Window &window : more(theme))
            windows.push_back(std::move(window));
    }
    return windows;
}

} // namespace keyturn::gallery
