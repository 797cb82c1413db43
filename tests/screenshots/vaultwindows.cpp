// SPDX-License-Identifier: MIT
#include "screenshots/vaultwindows.h"

#include "ui/dialogs/capturedialog.h"
#include "ui/dialogs/entrydialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/revealdialog.h"
#include "ui/dialogs/serverdialog.h"
#include "ui/dialogs/usedialog.h"
#include "ui/pages/vaultpage.h"
#include "ui/text/kindtext.h"
#include "ui/vaultfixture.h"
#include "ui/widgets/credentialtable.h"

#include <QCheckBox>
#include <QItemSelectionModel>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyturn::gallery {

namespace {

constexpr QSize pageSize(932, 728); // the target picture without its sidebar

class VaultWindow final : public QWidget
{
public:
    explicit VaultWindow(Theme &theme)
        : m_fixture(&theme)
    {
        if (!m_fixture.open())
            qFatal("the store does not open");
    }
    ~VaultWindow() override { delete m_content; }
    Q_DISABLE_COPY_MOVE(VaultWindow)

    [[nodiscard]] test::VaultFixture &fixture() { return m_fixture; }

    void setContent(QWidget *content)
    {
        m_content = content;
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(content);
    }

private:
    test::VaultFixture m_fixture;
    QWidget *m_content = nullptr;
};

VaultRecord recordOf(test::VaultFixture &fixture, const QString &uuid, const QString &name)
{
    VaultRecord record = fixture.record(uuid, name);
    record.storedAt = fixture.clock.now().addDays(-uuid.toInt());
    return record;
}

void fill(test::VaultFixture &fixture)
{
    const QDateTime now = fixture.clock.now();
    VaultRecord production = recordOf(fixture, u"1"_s, u"Production server"_s);
    production.expiresAt = now.addDays(90);
    production.check =
        CheckRecord{ CheckOutcome::Works, now.addSecs(-180), { u"agents:read"_s }, {} };
    VaultRecord laptop = recordOf(fixture, u"2"_s, u"Laptop"_s);
    laptop.kind = CredentialKind::Token;
    laptop.hint = u"pat_…x41M"_s;
    laptop.expiresAt = now.addDays(5);
    laptop.check = CheckRecord{ CheckOutcome::Works, now.addDays(-1), {}, { u"Acme Voice"_s } };
    VaultRecord mobile = recordOf(fixture, u"4"_s, u"Mobile builds"_s);
    mobile.serviceId = u"appcircle"_s;
    mobile.serverUrl = u"https://api.appcircle.io"_s;
    mobile.kind = CredentialKind::PersonalAccessKey;
    mobile.organizationName = u"Acme Mobile"_s;
    mobile.hint = u"…9f2c"_s;
    mobile.credentialId.clear();
    mobile.expiryKnown = false;
    mobile.check = CheckRecord{ CheckOutcome::NotAllowed, now.addSecs(-7200), {}, {} };
    VaultRecord invoices = recordOf(fixture, u"9"_s, u"Invoices"_s);
    invoices.serviceId = u"anyformat"_s;
    invoices.serverUrl = u"https://api.anyformat.ai"_s;
    invoices.organizationName = u"Acme Finance"_s;
    invoices.hint = u"…Zt7e"_s;
    invoices.check = CheckRecord{ CheckOutcome::Refused, now.addSecs(-7200), {}, {} };
    VaultRecord replaced = recordOf(fixture, u"30"_s, u"Invoices"_s);
    replaced.serviceId = invoices.serviceId;
    replaced.serverUrl = invoices.serverUrl;
    replaced.organizationName = u"Acme Finance"_s;
    replaced.hint = u"…41Qa"_s;
    replaced.supersededAt = now.addDays(-9);
    invoices.expiryKnown = false;
    VaultRecord old = recordOf(fixture, u"400"_s, u"Legacy \u202Eimporter"_s);
    old.expiresAt = now.addDays(-9);
    old.organizationName.clear();
    VaultRecord trial = recordOf(fixture, u"3"_s, u"Trial"_s);
    trial.serverUrl = u"http://127.0.0.1:4010"_s;
    trial.askedEnd = AskedEnd{ now.addDays(60) };
    VaultRecord nightly = recordOf(fixture, u"5"_s, u"Nightly export"_s);
    nightly.expiryKnown = false;
    nightly.askedEnd = AskedEnd{ now.addDays(90) };
    for (const VaultRecord &record :
         { production, laptop, mobile, invoices, old, trial, nightly, replaced }) {
        if (!fixture.keep(record, test::canaryKey))
            qFatal("an entry is not kept");
    }
}

VaultPage *pageOf(test::VaultFixture &fixture)
{
    return new VaultPage(fixture.pageParts(), nullptr);
}

void showInside(VaultWindow &window, QWidget *dialog)
{
    dialog->setWindowFlags(Qt::Widget);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    window.setContent(dialog);
    window.resize(window.sizeHint());
}

std::unique_ptr<QWidget> makeVault(Theme &theme)
{
    auto window = std::make_unique<VaultWindow>(theme);
    fill(window->fixture());
    VaultPage *page = pageOf(window->fixture());
    window->setContent(page);
    window->resize(pageSize);
    auto *table = page->findChild<CredentialTable *>();
    table->selectionModel()->setCurrentIndex(table->model()->index(0, 0),
                                             QItemSelectionModel::ClearAndSelect
                                                 | QItemSelectionModel::Rows);
    return window;
}

std::unique_ptr<QWidget> makeVaultDetails(Theme &theme)
{
    std::unique_ptr<QWidget> window = makeVault(theme);
    auto *table = window->findChild<CredentialTable *>();
    // When the window is shown and knows its size.
    QTimer::singleShot(0, table, [table] { QTest::keyClick(table, Qt::Key_Return); });
    return window;
}

std::unique_ptr<QWidget> makeEmptyVault(Theme &theme)
{
    auto window = std::make_unique<VaultWindow>(theme);
    window->setContent(pageOf(window->fixture()));
    window->resize(pageSize);
    return window;
}

std::unique_ptr<QWidget> makeVaultLost(Theme &theme)
{
    auto window = std::make_unique<VaultWindow>(theme);
    test::VaultFixture &fixture = window->fixture();
    fill(fixture);
    fixture.keychain.drop(credentialKey(u"9"_s));
    fixture.keychain.put(credentialKey(u"2"_s), Secret("another value"));
    std::ignore = fixture.vault.audit();
    window->setContent(pageOf(fixture));
    window->resize(pageSize);
    QTest::qWait(200); // the keychain answers
    return window;
}

enum class Server
{
    Known,
    Unknown
};

std::unique_ptr<QWidget> makeEntryOf(Theme &theme, const QString &uuid,
                                     Server server = Server::Known)
{
    auto window = std::make_unique<VaultWindow>(theme);
    test::VaultFixture &fixture = window->fixture();
    fill(fixture);
    VaultRecord record = *fixture.vault.find(uuid);
    record.note = u"Stays on this machine. Handed to nobody."_s;
    record.owner = u"Payments team"_s;
    record.tags = { u"laptop"_s, u"north"_s };
    if (server == Server::Unknown)
        record.serverUrl.clear();
    std::ignore = fixture.vault.keepIndex(record);
    QTest::qWait(100);
    auto *model = new VaultModel({ [](const VaultRecord &) { return u"Anyreach"_s; },
                                   kindtext::noun, [](const VaultRecord &) { return false; } },
                                 fixture.clock, window.get());
    auto *dialog = new EntryDialog(fixture.entryParts(*model), uuid, nullptr);
    showInside(*window, dialog);
    return window;
}

std::unique_ptr<QWidget> makeEntry(Theme &theme)
{
    return makeEntryOf(theme, u"2"_s);
}

std::unique_ptr<QWidget> makeEntryWithOtherEnd(Theme &theme)
{
    return makeEntryOf(theme, u"3"_s);
}

std::unique_ptr<QWidget> makeEntryWithoutServer(Theme &theme)
{
    return makeEntryOf(theme, u"5"_s, Server::Unknown);
}

std::unique_ptr<QWidget> makeNamingServer(Theme &theme)
{
    auto window = std::make_unique<VaultWindow>(theme);
    test::VaultFixture &fixture = window->fixture();
    fill(fixture);
    showInside(
        *window,
        new ServerDialog(fixture.catalog, fixture.vault, *fixture.vault.find(u"4"_s), nullptr));
    return window;
}

std::unique_ptr<QWidget> makeReveal(Theme &theme)
{
    auto window = std::make_unique<VaultWindow>(theme);
    test::VaultFixture &fixture = window->fixture();
    fill(fixture);
    showInside(*window,
               new RevealDialog(fixture.vault, fixture.vault.entries().back(),
                                u"Anyreach · Acme Voice"_s, fixture.clipboard, nullptr));
    QTest::qWait(50); // the keychain answers
    return window;
}

enum class SnippetForm
{
    Variable,
    Value
};

/// The Python program for a token, or its curl command with the value in it.
std::unique_ptr<QWidget> makeUse(Theme &theme, SnippetForm form)
{
    auto window = std::make_unique<VaultWindow>(theme);
    test::VaultFixture &fixture = window->fixture();
    fixture.keychain.put(credentialKey(u"1"_s), Secret::fromText(test::canaryToken));
    UseSubject subject;
    subject.name = u"Laptop"_s;
    subject.serverUrl = u"https://api.anyreach.ai"_s;
    subject.organizationId = u"org_7f3a90"_s;
    subject.hint = u"pat_…x41M"_s;
    subject.secret = [&fixture] { return fixture.keychain.read(credentialKey(u"1"_s)); };
    const KindProfile &kind = *fixture.catalog.profile(u"anyreach"_s)->kind(CredentialKind::Token);
    auto *dialog = new UseDialog(kind, std::move(subject), fixture.clipboard, nullptr);
    dialog->findChild<QListWidget *>()->setCurrentRow(form == SnippetForm::Value ? 3 : 4);
    showInside(*window, dialog);
    if (form == SnippetForm::Value) {
        dialog->findChild<QCheckBox *>()->click();
        QTest::qWait(50); // the keychain answers
    }
    return window;
}

std::unique_ptr<QWidget> makeUseVariable(Theme &theme)
{
    return makeUse(theme, SnippetForm::Variable);
}

std::unique_ptr<QWidget> makeUseValue(Theme &theme)
{
    return makeUse(theme, SnippetForm::Value);
}

std::unique_ptr<QWidget> makeImportText(Theme &theme)
{
    auto window = std::make_unique<VaultWindow>(theme);
    test::VaultFixture &fixture = window->fixture();
    fill(fixture);
    const QString file = fixture.folder.filePath(u"sample.env"_s);
    QFile env(file);
    if (!env.open(QIODevice::WriteOnly))
        qFatal("cannot write the sample");
    env.write("PORT=8080\nDEBUG=true\nAPI_URL=https://api.example\n"
              "ANYREACH_API_KEY=ak_7f3a90b2c4d1e5f6.kt_test_CANARY_other\n"
              "ANYFORMAT_API_KEY=kt_test_CANARY_anyformat\n"
              "APPCIRCLE_API_KEY_SECRET=kt_test_CANARY_appcircle\n"
              "SOMETHING_ELSE=kt_test_CANARY_something_else\n"
              "COPY=ak_7f3a90b2c4d1e5f6.kt_test_CANARY_b3Jk9Qd\n"
              "AUTH=`Bearer pat_kt_test_CANARY_of_last_year`;\n"
              "# ANYREACH_TOKEN=pat_kt_test_CANARY_Wm4x41M\n");
    env.close();
    auto *dialog = new ImportDialog(fixture.catalog, fixture.vault, fixture.clock, nullptr);
    dialog->readFile(file);
    QTest::qWait(100); // the keychain answers
    showInside(*window, dialog);
    return window;
}

std::unique_ptr<QWidget> makeImportEmpty(Theme &theme)
{
    auto window = std::make_unique<VaultWindow>(theme);
    showInside(*window,
               new ImportDialog(window->fixture().catalog, window->fixture().vault,
                                window->fixture().clock, nullptr));
    return window;
}

std::unique_ptr<QWidget> makeCapture(Theme &theme)
{
    auto window = std::make_unique<VaultWindow>(theme);
    test::VaultFixture &fixture = window->fixture();
    auto *dialog = new CaptureDialog(fixture.vault, fixture.catalog, fixture.clock,
                                     fixture.clipboard, {}, nullptr);
    for (auto *field : dialog->findChildren<QLineEdit *>()) {
        if (field->echoMode() == QLineEdit::Password)
            field->setText(test::canaryKey);
    }
    showInside(*window, dialog);
    return window;
}

std::unique_ptr<QWidget> makeCaptureRefused(Theme &theme)
{
    auto window = std::make_unique<VaultWindow>(theme);
    test::VaultFixture &fixture = window->fixture();
    CaptureDialog::Preset preset;
    preset.kind = CredentialKind::Token;
    fixture.keychain.setFault(test::FakeKeychain::Fault::Locked);
    auto *dialog = new CaptureDialog(fixture.vault, fixture.catalog, fixture.clock,
                                     fixture.clipboard, std::move(preset), nullptr);
    for (auto *field : dialog->findChildren<QLineEdit *>()) {
        if (field->echoMode() == QLineEdit::Password)
            field->setText(u"ak_7f3a90b2"_s);
    }
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->isDefault())
            button->click();
    }
    QTest::qWait(50); // the keychain answers
    showInside(*window, dialog);
    return window;
}

} // namespace

std::vector<Window> vaultWindows(Theme &theme)
{
    return {
        { u"vault"_s, [&theme] { return makeVault(theme); } },
        { u"vault-details"_s, [&theme] { return makeVaultDetails(theme); } },
        { u"vault-empty"_s, [&theme] { return makeEmptyVault(theme); } },
        { u"vault-lost"_s, [&theme] { return makeVaultLost(theme); } },
        { u"vault-entry"_s, [&theme] { return makeEntry(theme); } },
        { u"vault-entry-other-end"_s, [&theme] { return makeEntryWithOtherEnd(theme); } },
        { u"vault-entry-no-server"_s, [&theme] { return makeEntryWithoutServer(theme); } },
        { u"vault-server"_s, [&theme] { return makeNamingServer(theme); } },
        { u"reveal"_s, [&theme] { return makeReveal(theme); } },
        { u"use-variable"_s, [&theme] { return makeUseVariable(theme); } },
        { u"use-value"_s, [&theme] { return makeUseValue(theme); } },
        { u"import"_s, [&theme] { return makeImportText(theme); } },
        { u"import-empty"_s, [&theme] { return makeImportEmpty(theme); } },
        { u"capture"_s, [&theme] { return makeCapture(theme); } },
        { u"capture-refused"_s, [&theme] { return makeCaptureRefused(theme); } },
    };
}

} // namespace keyturn::gallery
