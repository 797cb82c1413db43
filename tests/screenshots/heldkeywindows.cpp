// SPDX-License-Identifier: MIT
#include "screenshots/heldkeywindows.h"

#include "screenshots/settle.h"
#include "support/canary.h"
#include "ui/dialogs/capturedialog.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/keychainwait.h"
#include "ui/dialogs/rotatedialog.h"
#include "ui/heldkeyfixture.h"
#include "ui/pages/heldkeypage.h"
#include "ui/widgets/messagestrip.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn::gallery {

namespace {

using test::FakeService;
using test::HeldKeyFixture;
using Preparation = std::function<void(HeldKeyFixture &, QWidget &)>;

/// Makes the picture's window own the program that is below it.
std::unique_ptr<QWidget> keep(const std::shared_ptr<HeldKeyFixture> &fixture, QWidget *window)
{
    QObject::connect(window, &QObject::destroyed, window, [fixture] {});
    return std::unique_ptr<QWidget>(window);
}

HeldKeyPage *shownPage(const QWidget &window)
{
    for (auto *page : window.findChildren<HeldKeyPage *>()) {
        if (page->isVisible())
            return page;
    }
    return nullptr;
}

void pressReturnIn(const char *field, const QWidget &window)
{
    for (auto *edit : window.findChildren<QLineEdit *>()) {
        if (edit->isVisible() && edit->placeholderText() == QString::fromLatin1(field))
            QTest::keyClick(edit, Qt::Key_Return);
    }
}

void chooseOrganization(const QWidget &window, int index)
{
    for (auto *box : window.findChildren<QComboBox *>()) {
        if (box->isVisible() && box->isEditable())
            box->setCurrentIndex(index);
    }
}

std::unique_ptr<QWidget> page(Theme &theme, const QString &serviceId, CredentialKind kind,
                              const Preparation &prepare)
{
    const auto fixture = std::make_shared<HeldKeyFixture>(&theme);
    std::ignore = fixture->start(serviceId, kind);
    settle(fixture->store);
    prepare(*fixture, *fixture->window);
    settle(fixture->store);
    return keep(fixture, fixture->window.release());
}

template <typename Dialog>
std::unique_ptr<QWidget> show(const std::shared_ptr<HeldKeyFixture> &fixture, Dialog *dialog,
                              const std::function<void(Dialog &)> &prepare)
{
    dialog->open();
    settle(fixture->store);
    prepare(*dialog);
    settle(fixture->store);
    return keep(fixture, dialog);
}

std::unique_ptr<QWidget> connectDialog(Theme &theme, int service,
                                       const std::function<void(ConnectDialog &)> &prepare)
{
    const auto fixture = std::make_shared<HeldKeyFixture>(&theme);
    std::ignore = fixture->open();
    return show<ConnectDialog>(fixture, new ConnectDialog(fixture->connectParts(), nullptr),
                               [service, prepare](ConnectDialog &dialog) {
                                   dialog.findChildren<QComboBox *>().constFirst()->setCurrentIndex(
                                       service);
                                   prepare(dialog);
                               });
}

std::unique_ptr<QWidget> rotateOnlyKey(Theme &theme, int status, bool goesOn, bool hangs = false)
{
    const auto fixture = std::make_shared<HeldKeyFixture>(&theme);
    std::ignore = fixture->signIn(u"anyformat"_s, CredentialKind::ApiKey);
    if (status != 200)
        fixture->service.answer("/v2/workflows/",
                                { .status = status, .body = R"({"detail":"Invalid API key"})" });
    const VaultRecord old = *fixture->own();
    return show<RotateDialog>(
        fixture,
        new RotateDialog(fixture->rotateParts(),
                         Rotation::draft(fixture->session(), CredentialKind::ApiKey, nullptr, &old),
                         nullptr),
        [goesOn, hangs, fixture](RotateDialog &dialog) {
            if (!goesOn)
                return;
            if (hangs)
                fixture->keychain.setFault(test::FakeKeychain::Fault::Hang);
            dialog.findChild<QPushButton *>(u"openPage"_s)->click();
            auto *field = dialog.findChild<QLineEdit *>(u"credential"_s);
            if (!QTest::qWaitFor([field] { return field->isVisible(); }))
                return;
            field->setText(test::canary + u"_fresh_x1Y2"_s);
            QTest::keyClick(field, Qt::Key_Return);
        });
}

/// A key that is being kept while the keychain has that fault; `isGivenUp`: nobody waits for it any
/// longer.
std::unique_ptr<QWidget>
captureHung(Theme &theme, bool isGivenUp,
            test::FakeKeychain::Fault fault = test::FakeKeychain::Fault::Hang)
{
    const auto fixture = std::make_shared<HeldKeyFixture>(&theme);
    std::ignore = fixture->open();
    if (fault == test::FakeKeychain::Fault::Hang)
        fixture->keychain.setFault(fault);
    else
        fixture->keychain.failNext(fault);
    return show<CaptureDialog>(fixture,
                               new CaptureDialog(fixture->vault, fixture->catalog, fixture->clock,
                                                 fixture->clipboard, {}, nullptr),
                               [fixture, isGivenUp, fault](CaptureDialog &dialog) {
                                   const auto fields = dialog.findChildren<QLineEdit *>();
                                   for (auto *field : fields)
                                       field->setText(field->echoMode() == QLineEdit::Password
                                                          ? test::canaryKey
                                                          : u"Build"_s);
                                   QTest::keyClick(fields.front(), Qt::Key_Return);
                                   const bool isAsked = QTest::qWaitFor([&fixture] {
                                       return fixture->keychain.state() == KeychainState::Waiting;
                                   });
                                   if (isAsked && isGivenUp)
                                       fixture->keychain.timeOutHung();
                                   QTest::qWait(50); // the dialog is told
                               });
}

/// Two keys that are being imported while the keychain hangs; `isStopped`: the user waits no
/// longer.
std::unique_ptr<QWidget> importHung(Theme &theme, bool isStopped)
{
    const auto fixture = std::make_shared<HeldKeyFixture>(&theme);
    std::ignore = fixture->open();
    QFile file(fixture->folder.filePath(u"keys.env"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(QByteArray("ANYREACH_KEY=") + test::canaryKey.data()
                   + "\nANYREACH_TOKEN=" + test::canaryToken.data() + '\n');
    file.close();
    return show<ImportDialog>(
        fixture, new ImportDialog(fixture->catalog, fixture->vault, fixture->clock, nullptr),
        [fixture, isStopped, path = file.fileName()](ImportDialog &dialog) {
            dialog.readFile(path);
            settle(fixture->store);
            fixture->keychain.setFault(test::FakeKeychain::Fault::Hang);
            for (auto *button : dialog.findChildren<QPushButton *>()) {
                if (button->isDefault())
                    button->click();
            }
            const bool isAsked = QTest::qWaitFor(
                [&fixture] { return fixture->keychain.state() == KeychainState::Waiting; });
            if (isAsked && isStopped)
                dialog.findChild<KeychainWait *>()->findChild<MessageStrip *>()->action(0)->click();
            QTest::qWait(50); // the dialog is told
        });
}

std::vector<Window> pages(Theme &theme)
{
    const auto exchange = [](HeldKeyFixture &, QWidget &window) {
        pressReturnIn("openid,profile,email", window);
    };
    return {
        { u"held-token"_s,
          [&theme, exchange] {
              return page(theme, u"appcircle"_s, CredentialKind::PersonalAccessKey, exchange);
          } },
        { u"held-token-unconfirmed"_s,
          [&theme, exchange] {
              return page(theme, u"appcircle"_s, CredentialKind::PersonalAccessKey,
                          [exchange](HeldKeyFixture &fixture, QWidget &window) {
                              chooseOrganization(window, 2);
                              fixture.service.answer(
                                  "/identity/v1/organizations",
                                  FakeService::only(FakeService::android, "Android"));
                              fixture.service.answer("/auth/v3/token",
                                                     FakeService::token("abc.def.ghij", {}));
                              exchange(fixture, window);
                          });
          } },
        { u"held-token-refused"_s,
          [&theme, exchange] {
              return page(theme, u"appcircle"_s, CredentialKind::PersonalAccessKey,
                          [exchange](HeldKeyFixture &fixture, QWidget &window) {
                              fixture.service.answer(
                                  "/auth/v3/token",
                                  { .status = 401, .body = R"({"error":"invalid_grant"})" });
                              exchange(fixture, window);
                          });
          } },
        { u"held-api-key"_s,
          [&theme] {
              return page(theme, u"appcircle"_s, CredentialKind::ApiKey,
                          [](HeldKeyFixture &fixture, QWidget &) {
                              std::ignore = fixture.addKey(u"other-0002"_s, u"Store uploads"_s,
                                                           CredentialKind::ApiKey);
                          });
          } },
        { u"held-empty"_s,
          [&theme] {
              return page(theme, u"appcircle"_s, CredentialKind::PersonalAccessKey,
                          [](HeldKeyFixture &, QWidget &window) {
                              window.findChild<QAbstractButton *>(u"api-key"_s)->click();
                          });
          } },
        { u"held-only-one"_s,
          [&theme] {
              return page(theme, u"anyformat"_s, CredentialKind::ApiKey,
                          [](HeldKeyFixture &fixture, QWidget &window) {
                              fixture.service.answer(
                                  "/v2/workflows/",
                                  { .status = 403, .body = R"({"detail":"denied"})" });
                              shownPage(window)->verify();
                          });
          } },
    };
}

std::vector<Window> dialogs(Theme &theme)
{
    return {
        { u"connect-access-key"_s,
          [&theme] { return connectDialog(theme, 1, [](ConnectDialog &) {}); } },
        { u"connect-api-key"_s,
          [&theme] {
              return connectDialog(theme, 1, [](ConnectDialog &dialog) {
                  dialog.findChildren<QComboBox *>().constLast()->setCurrentIndex(1);
              });
          } },
        { u"connect-only-one"_s,
          [&theme] { return connectDialog(theme, 2, [](ConnectDialog &) {}); } },
        { u"rotate-only-warning"_s, [&theme] { return rotateOnlyKey(theme, 200, false); } },
        { u"rotate-only-refused"_s, [&theme] { return rotateOnlyKey(theme, 401, true); } },
        { u"rotate-only-waiting"_s, [&theme] { return rotateOnlyKey(theme, 200, true, true); } },
        { u"rotate-only-done"_s, [&theme] { return rotateOnlyKey(theme, 200, true); } },
        { u"import-waiting"_s, [&theme] { return importHung(theme, false); } },
        { u"import-undecided"_s, [&theme] { return importHung(theme, true); } },
        { u"capture-waiting"_s, [&theme] { return captureHung(theme, false); } },
        { u"capture-undecided"_s, [&theme] { return captureHung(theme, true); } },
        { u"capture-undecided-locked"_s,
          [&theme] { return captureHung(theme, false, test::FakeKeychain::Fault::LocksAfter); } },
        { u"capture-undecided-ended"_s,
          [&theme] { return captureHung(theme, false, test::FakeKeychain::Fault::EndsAfter); } },
        { u"capture-api-key"_s,
          [&theme] {
              const auto fixture = std::make_shared<HeldKeyFixture>(&theme);
              std::ignore = fixture->open();
              CaptureDialog::Preset preset{ u"appcircle"_s,
                                            u"https://api.appcircle.io"_s,
                                            {},
                                            u"Acme Apps"_s,
                                            CredentialKind::ApiKey };
              return show<CaptureDialog>(fixture,
                                         new CaptureDialog(fixture->vault, fixture->catalog,
                                                           fixture->clock, fixture->clipboard,
                                                           preset, nullptr),
                                         [](CaptureDialog &) {});
          } },
    };
}

} // namespace

std::vector<Window> heldKeyWindows(Theme &theme)
{
    std::vector<Window> windows = pages(theme);
    for (Window &dialog : dialogs(theme))
        windows.push_back(std::move(dialog));
    return windows;
}

} // namespace keyturn::gallery
