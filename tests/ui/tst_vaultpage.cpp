// SPDX-License-Identifier: MIT
#include "core/displaytext.h"
#include "models/vaultmodel.h"
#include "support/fakehttpserver.h"
#include "support/testcase.h"
#include "ui/dialogs/entrydialog.h"
#include "ui/pages/vaultpage.h"
#include "ui/style/theme.h"
#include "ui/vaultfixture.h"
#include "ui/widgets/credentialtable.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/spinner.h"
#include "ui/widgets/statusline.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

#include <memory>

using namespace Qt::StringLiterals;

namespace keyturn::test {

using Fault = FakeKeychain::Fault;

class VaultPageTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>();
        m_theme->setScheme(Scheme::Light);
    }

    void cleanupTestCase() { m_theme.reset(); }

    void init()
    {
        TestCase::init();
        QGuiApplication::clipboard()->setText(foreign);
        m_fixture = std::make_unique<VaultFixture>();
        QVERIFY(m_fixture->open());
    }

    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
        TestCase::cleanup();
    }

    void anEmptyVaultOffersToImport()
    {
        show();
        QVERIFY(UiRobot::sees(u"Nothing in the vault yet"_s));
        QVERIFY(UiRobot::sees(u"0 key"_s));
        QSignalSpy import(m_page.get(), &VaultPage::importRequested);
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(import.count(), 2);
        QVERIFY(!UiRobot::look(u"Copy"_s));
    }

    void aNewEntryAppearsAtOnce()
    {
        show();
        QVERIFY(m_fixture->keep(m_fixture->record(u"1"_s, u"Production"_s), canaryKey));
        QVERIFY(table()->isVisible());
        QCOMPARE(shown(0, VaultModel::Column::Service), u"Anyreach"_s);
        QCOMPARE(shown(0, VaultModel::Column::Organization), u"Acme Voice"_s);
        QCOMPARE(shown(0, VaultModel::Column::Kind), u"API key"_s);
    }

    void aServerThatIsNotTheUsualOneIsNamed()
    {
        VaultRecord record = m_fixture->record(u"1"_s, u"Test"_s);
        record.serverUrl = u"http://127.0.0.1:4010"_s;
        QVERIFY(m_fixture->keep(record, canaryKey));
        show();
        QCOMPARE(shown(0, VaultModel::Column::Service), u"Anyreach (127.0.0.1)"_s);
    }

    void actionsAreForSelectedRowsOnly()
    {
        showOneEntry();
        table()->clearSelection();
        for (const QString &name : actions)
            QVERIFY2(!isEnabled(name), qPrintable(name));
        QVERIFY(!m_page->hasSelection());
        QSignalSpy changed(m_page.get(), &VaultPage::offersChanged);
        table()->selectRow(0);
        QVERIFY(!changed.isEmpty());
        QVERIFY(m_page->hasSelection());
        for (const QString &name : actions)
            QVERIFY2(isEnabled(name), qPrintable(name));
        QVERIFY(UiRobot::type(u"Search"_s, u"nothing like it"_s));
        for (const QString &name : actions)
            QVERIFY2(!isEnabled(name), qPrintable(name));
    }

    void aSelectionShowsTheActionsAndMovesNoRow_data()
    {
        QTest::addColumn<int>("width");
        QTest::addRow("wide") << 932;
        QTest::addRow("narrow") << 520;
    }

    void aSelectionShowsTheActionsAndMovesNoRow()
    {
        QFETCH(int, width);
        showEntries(3);
        m_page->resize(width, 728);
        QApplication::processEvents();
        const auto place = [this] {
            QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            return table()->viewport()->mapTo(m_page.get(), QPoint());
        };
        const QPoint before = place();
        for (const QString &name : actions)
            QVERIFY2(!UiRobot::look(name), qPrintable(name));
        QVERIFY(UiRobot::look(u"Condition"_s));
        const QPoint row = table()->visualRect(table()->model()->index(1, 0)).center();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, row);
        QCOMPARE(place(), before);
        for (const QString &name : actions)
            QVERIFY2(UiRobot::look(name), qPrintable(name));
        QVERIFY(!UiRobot::look(u"Condition"_s));
        QVERIFY(UiRobot::click(u"Clear the selection"_s));
        QVERIFY(!m_page->hasSelection());
        QCOMPARE(place(), before);
        QVERIFY(UiRobot::look(u"Condition"_s));
        QVERIFY(table()->hasFocus());
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, row);
        QTest::keyClick(table(), Qt::Key_Escape);
        QVERIFY(!m_page->hasSelection());
    }

    void aSelectionIsNamedInTheSecondLineOfTheFilters_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("hasTwoLines");
        QTest::addRow("two lines") << 600 << true;
        QTest::addRow("one line") << 1700 << false;
    }

    void aSelectionIsNamedInTheSecondLineOfTheFilters()
    {
        QFETCH(int, width);
        QFETCH(bool, hasTwoLines);
        for (const QString &service : { u"anyreach"_s, u"appcircle"_s, u"anyformat"_s }) {
            VaultRecord record = m_fixture->record(service, u"Key of "_s + service);
            record.serviceId = service;
            record.organizationName = u"Organization of "_s + service;
            QVERIFY(m_fixture->keep(record, canaryKey));
        }
        show();
        m_page->resize(width, 728);
        QApplication::processEvents();
        const QWidget *organizations = UiRobot::look(u"Organization"_s);
        QVERIFY(organizations);
        QCOMPARE(organizations->y() > 0, hasTwoLines);
        const auto place = [this] { return table()->viewport()->mapTo(m_page.get(), QPoint()); };
        const QPoint before = place();
        for (int row = 0; row < 2; ++row)
            QTest::mouseClick(table()->viewport(), Qt::LeftButton,
                              row == 0 ? Qt::NoModifier : Qt::ControlModifier,
                              table()->visualRect(table()->model()->index(row, 0)).center());
        const QString names = u"Selected: ⁨%1⁩, ⁨%2⁩"_s.arg(
            shown(0, VaultModel::Column::Name), shown(1, VaultModel::Column::Name));
        QVERIFY2(UiRobot::sees(names) == hasTwoLines, qPrintable(UiRobot::everythingSeen()));
        QCOMPARE(place(), before);
        QTest::keyClick(table(), Qt::Key_Escape);
        QVERIFY(!UiRobot::sees(u"Selected:"_s));
        QCOMPARE(place(), before);
    }

    void theChoicesOfAHiddenFilterAreNotRead()
    {
        showEntries(1);
        auto *states = UiRobot::look(u"Condition"_s);
        QVERIFY(states);
        const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(states);
        QVERIFY(seen->childCount() > 1);
        QVERIFY(seen->child(0));
        table()->selectRow(0);
        QVERIFY(!states->isVisible());
        QCOMPARE(seen->childCount(), 0);
        QVERIFY(!seen->child(0));
    }

    void theSearchIsAsWideAsOnTheOtherPages()
    {
        showEntries(1);
        QCOMPARE(UiRobot::look(u"Search"_s)->width(), 260);
    }

    void severalCanBeVerifiedAndRemovedAndNothingElse()
    {
        showEntries(3);
        table()->selectAll();
        QCOMPARE(m_page->selectedCount(), 3);
        QVERIFY(UiRobot::sees(u"3 selected · 3 key"_s));
        QStringList enabled;
        for (const QString &name : actions) {
            if (isEnabled(name))
                enabled.append(name);
        }
        QCOMPARE(enabled, (QStringList{ u"Verify"_s, u"Remove"_s }));
        table()->setFocus();
        UiRobot::press(QKeySequence::Copy);
        QTest::qWait(20); // nothing must happen
        QCOMPARE(clipboardText(), foreign);
    }

    void nothingIsCutOffInTheWindowsSize()
    {
        showEntries(3);
        VaultRecord other = m_fixture->record(u"zed"_s, u"Other"_s);
        other.serviceId = u"zed"_s;
        other.organizationName = u"Acme Finance"_s;
        QVERIFY(m_fixture->keep(other, canaryToken));
        m_page->resize(916, 640);
        QApplication::processEvents();
        for (const auto *button : m_page->findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || button->text().isEmpty())
                continue;
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
            const QRect place(button->mapTo(m_page.get(), QPoint()), button->size());
            QVERIFY2(m_page->rect().contains(place), qPrintable(button->text()));
        }
    }

    void copyTakesTheValueFromTheKeychain()
    {
        showOneEntry();
        QVERIFY(UiRobot::click(u"Copy"_s));
        QVERIFY(UiRobot::waitToSee(u"Copied, clears in 45 s"_s));
        QCOMPARE(clipboardText(), QString(canaryKey));
        m_fixture->clipboard.clearIfOurs();
        QVERIFY(!UiRobot::sees(u"Copied"_s));
    }

    void ctrlCCopiesTheValueAndNotTheCell()
    {
        showOneEntry();
        table()->setFocus();
        UiRobot::press(QKeySequence::Copy);
        QTRY_COMPARE(clipboardText(), QString(canaryKey));
    }

    void ctrlCWinsOverAShortcutOfTheWindow()
    {
        showOneEntry();
        QAction action;
        action.setShortcut(QKeySequence::Copy);
        m_page->addAction(&action);
        QSignalSpy triggered(&action, &QAction::triggered);
        table()->setFocus();
        UiRobot::press(QKeySequence::Copy);
        QTRY_COMPARE(clipboardText(), QString(canaryKey));
        QVERIFY(triggered.isEmpty());
    }

    void aCopyByAnotherIsNotSaidToBeOurs()
    {
        showOneEntry();
        m_fixture->clipboard.setLifetime(std::chrono::seconds(20));
        QVERIFY(UiRobot::click(u"Copy"_s));
        QVERIFY(UiRobot::waitToSee(u"Copied, clears in 20 s"_s));
        m_fixture->clipboard.setLifetime(std::chrono::seconds(45));
        QVERIFY(m_fixture->clipboard.copy(Secret("other")));
        QVERIFY(!UiRobot::sees(u"Copied"_s));
    }

    void aCopyThatFailsSaysWhy_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("said");
        QTest::addRow("locked") << Fault::Locked << u"The keychain is locked"_s;
        QTest::addRow("denied") << Fault::Denied << u"The keychain said no"_s;
        QTest::addRow("no service") << Fault::NoService << u"There is no keychain"_s;
        QTest::addRow("unavailable") << Fault::Unavailable << u"The keychain cannot be used"_s;
    }

    void aCopyThatFailsSaysWhy()
    {
        QFETCH(Fault, fault);
        QFETCH(QString, said);
        showOneEntry();
        m_fixture->keychain.setFault(fault);
        QVERIFY(UiRobot::click(u"Copy"_s));
        const auto *banner = m_page->findChild<MessageStrip *>();
        QTRY_VERIFY(banner->isVisible());
        QVERIFY2(banner->message().contains(said), qPrintable(banner->message()));
        QCOMPARE(clipboardText(), foreign);
        QVERIFY(m_page->findChild<StatusLine *>(u"keychain"_s)->text().contains(said));
        m_fixture->keychain.setFault(Fault::None);
        QVERIFY(UiRobot::click(u"Copy"_s));
        QVERIFY(UiRobot::waitToSee(u"Copied, clears in"_s));
        QVERIFY(UiRobot::sees(u"Keychain ready"_s));
    }

    void anEntryThatIsGoneCanBeTakenOffTheList()
    {
        showOneEntry();
        m_fixture->keychain.drop(credentialKey(u"1"_s));
        QVERIFY(UiRobot::click(u"Copy"_s));
        QVERIFY(UiRobot::waitToSee(u"The keychain no longer has this entry"_s));
        QCOMPARE(clipboardText(), foreign);
        QVERIFY(UiRobot::click(u"Take it off the list…"_s));
        QVERIFY(UiRobot::waitToSee(u"keeps working on the server"_s));
        QVERIFY(UiRobot::click(u"Remove"_s));
        QVERIFY(UiRobot::waitToSee(u"Nothing in the vault yet"_s));
    }

    void theLastEntryAskedForIsTheOneCopied()
    {
        QVERIFY(m_fixture->keep(m_fixture->record(u"1"_s, u"First"_s), canaryKey));
        QVERIFY(m_fixture->keep(m_fixture->record(u"2"_s, u"Second"_s), canaryToken));
        show();
        QVERIFY(finishAudit());
        const auto before = m_fixture->keychain.requests().count(FakeKeychain::Operation::Read);
        m_fixture->keychain.setFault(Fault::Hang);
        select(u"First"_s);
        m_page->perform(Page::Action::Copy);
        m_page->perform(Page::Action::Copy);
        QTRY_VERIFY(UiRobot::sees(u"Waiting for your keychain"_s));
        const auto *ring = m_page->findChild<StatusLine *>(u"keychain"_s)->findChild<Spinner *>();
        QVERIFY(ring && ring->isVisible());
        select(u"Second"_s);
        m_page->perform(Page::Action::Copy);
        m_fixture->keychain.setFault(Fault::None);
        QTRY_COMPARE(clipboardText(), QString(canaryToken));
        QCOMPARE(m_fixture->keychain.requests().count(FakeKeychain::Operation::Read), before + 2);
        QVERIFY(!ring->isVisible());
        QVERIFY(!UiRobot::sees(u"Canceled"_s));
    }

    void thePageMayGoWhileTheKeychainIsAsked_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addRow("copy") << u"Copy"_s;
        QTest::addRow("reveal") << u"Reveal"_s;
        QTest::addRow("remove") << u"Remove"_s;
    }

    void thePageMayGoWhileTheKeychainIsAsked()
    {
        QFETCH(QString, action);
        showOneEntry();
        m_fixture->keychain.setFault(Fault::Hang);
        QVERIFY(UiRobot::click(action));
        if (action == "Remove"_L1)
            QVERIFY(UiRobot::click(u"Remove"_s));
        QTRY_COMPARE(m_fixture->keychain.state(), KeychainState::Waiting);
        m_page.reset();
        m_fixture->keychain.setFault(Fault::None);
        QTRY_VERIFY(m_fixture->keychain.state() != KeychainState::Waiting);
        QTest::qWait(20); // nothing must happen
        QCOMPARE(clipboardText(), foreign);
    }

    void revealReveals()
    {
        showOneEntry();
        QVERIFY(UiRobot::click(u"Reveal"_s));
        const QPointer dialog(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QTRY_COMPARE(UiRobot::textOf(u"Secret"_s), QString(canaryKey));
        QVERIFY(UiRobot::click(u"Reveal"_s)); // the same button masks it
        QCOMPARE(UiRobot::textOf(u"Secret"_s), u"ak_7f3a90b2…k9Qd"_s);
        QVERIFY(UiRobot::find(u"Copy"_s));
        QCOMPARE(VaultFixture::canaryFound(), QString());
        QVERIFY(UiRobot::click(u"Copy"_s));
        QVERIFY(UiRobot::waitToSee(u"Copied, clears in 45 s"_s));
        QCOMPARE(clipboardText(), QString(canaryKey));

        auto *field = qobject_cast<QPlainTextEdit *>(UiRobot::look(u"Secret"_s));
        QString left = u"not closed"_s;
        connect(qobject_cast<QDialog *>(dialog.data()), &QDialog::finished, this,
                [&left, field] { left = field->toPlainText(); });
        QVERIFY(UiRobot::click(u"Close"_s));
        QTRY_VERIFY(!dialog);
        QCOMPARE(left, QString());
    }

    void enterAndADoubleClickOpenTheDetails()
    {
        showOneEntry();
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(UiRobot::find(u"Details of Production"_s));
        QVERIFY(!QApplication::activeModalWidget());
        QVERIFY2(table()->isVisible() && table()->hasFocus(), "it is beside the table");
        QVERIFY(UiRobot::sees(u"ak_7f3a90b2c4d1e5f6"_s));
        QVERIFY(UiRobot::sees(u"https://api.anyreach.ai"_s));
        QTest::keyClick(table(), Qt::Key_Escape);
        QVERIFY(!UiRobot::look(u"Details of Production"_s));
        QVERIFY2(m_page->hasSelection(), "the first Esc is for the drawer");
        const QRect cell = table()->visualRect(table()->model()->index(0, 0));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
        QVERIFY(UiRobot::find(u"Details of Production"_s));
        QCOMPARE(VaultFixture::canaryFound(), QString());
        QVERIFY(UiRobot::click(u"Copy: Key ID"_s));
        QCOMPARE(clipboardText(), u"ak_7f3a90b2c4d1e5f6"_s);
        QVERIFY(UiRobot::click(u"Close the details"_s));
        QVERIFY(!UiRobot::look(u"Details of Production"_s));
        QVERIFY(table()->hasFocus());
    }

    void theDetailsFollowTheSelectionAndTheVault()
    {
        showEntries(2);
        const auto click = [this](int row) {
            QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                              table()->visualRect(table()->model()->index(row, 0)).center());
        };
        click(0);
        QTest::keyClick(table(), Qt::Key_Return);
        const auto title = [this](int row) -> QString {
            return u"Details of "_s + shown(row, VaultModel::Column::Name);
        };
        QVERIFY(UiRobot::find(title(0)));
        QTest::keyClick(table(), Qt::Key_Down);
        QVERIFY(UiRobot::find(title(1)));
        click(0);
        QVERIFY(UiRobot::find(title(0)));
        VaultRecord record = m_fixture->vault.entries().front();
        record = *m_fixture->vault.find(
            table()->model()->index(0, 0).data(VaultModel::IdRole).toString());
        record.owner = u"Payments team"_s;
        record.note = u"for the night"_s;
        std::ignore = m_fixture->vault.keepIndex(record);
        QVERIFY(UiRobot::waitToSee(u"for the night"_s));
        QVERIFY(UiRobot::waitToSee(u"Payments team"_s));
        QVERIFY(UiRobot::click(u"Edit…"_s));
        QTRY_VERIFY(qobject_cast<EntryDialog *>(QApplication::activeModalWidget()));
        QVERIFY(UiRobot::type(u"Tags"_s, u"night"_s));
        QVERIFY(UiRobot::click(u"Save"_s));
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(UiRobot::waitToSee(u"Saved"_s));
        table()->selectAll();
        QVERIFY2(!UiRobot::look(title(0)) && !UiRobot::look(title(1)), "it is of one entry only");
    }

    void theDetailsThatAreWantedOpenBySelection()
    {
        showEntries(3);
        QVERIFY(UiRobot::click(u"Details beside the table"_s));
        const auto title = [this](int row) -> QString {
            return u"Details of "_s + shown(row, VaultModel::Column::Name);
        };
        QVERIFY2(UiRobot::look(title(0)), "the first one, as none was selected");
        table()->selectAll();
        QVERIFY(!UiRobot::look(title(0)));
        table()->selectRow(1);
        QVERIFY(UiRobot::look(title(1)));
        m_page.reset();
        show(); // as a later run does
        QVERIFY(!UiRobot::look(title(1)));
        table()->selectRow(2);
        QVERIFY(UiRobot::look(title(2)));
        QVERIFY(UiRobot::click(u"Details beside the table"_s));
        QVERIFY(!UiRobot::look(title(2)));
        table()->selectRow(1);
        QVERIFY2(!UiRobot::look(title(1)), "it is not wanted any more");
    }

    void inASmallWindowTheDetailsTakeThePlaceOfTheTable()
    {
        showOneEntry();
        m_page->resize(560, 600);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(UiRobot::find(u"Details of Production"_s));
        QVERIFY(!table()->isVisible());
        QVERIFY(UiRobot::look(u"Close the details"_s)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(table()->isVisible() && table()->hasFocus());
        QVERIFY(m_page->hasSelection());
        QTest::keyClick(table(), Qt::Key_Return);
        m_page->resize(1000, 600);
        QTRY_VERIFY(table()->isVisible());
        QVERIFY(UiRobot::look(u"Details of Production"_s));
    }

    void revealThatFailsSaysWhyAndTriesAgain()
    {
        showOneEntry();
        m_fixture->keychain.setFault(Fault::Locked);
        QVERIFY(UiRobot::click(u"Reveal"_s));
        QVERIFY(UiRobot::waitToSee(u"The keychain is locked"_s));
        QVERIFY(!UiRobot::look(u"Copy"_s)->isEnabled());
        m_fixture->keychain.setFault(Fault::None);
        QVERIFY(UiRobot::click(u"Try again"_s));
        QVERIFY(UiRobot::find(u"Copy"_s));
        QVERIFY(!UiRobot::sees(u"The keychain is locked"_s));
    }

    void revealOfWhatIsGoneSaysSo()
    {
        showOneEntry();
        m_fixture->keychain.drop(credentialKey(u"1"_s));
        QVERIFY(UiRobot::click(u"Reveal"_s));
        QVERIFY(UiRobot::waitToSee(u"The keychain no longer has this entry"_s));
        QVERIFY(!UiRobot::look(u"Try again"_s));
    }

    void removeAsksAndKeepIsTheDefault()
    {
        showOneEntry();
        QVERIFY(UiRobot::click(u"Remove"_s));
        QVERIFY(UiRobot::waitToSee(u"keychain only"_s));
        QVERIFY(UiRobot::sees(u"keeps working on the server"_s));
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(UiRobot::click(u"Remove"_s));
        QVERIFY(UiRobot::waitToSee(u"keychain only"_s));
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(!m_fixture->keychain.requests().contains(FakeKeychain::Operation::Remove));
        QCOMPARE(m_fixture->vault.entries().size(), std::size_t(1));
    }

    void removeTakesItOutOfTheKeychainAndTheList()
    {
        showOneEntry();
        QVERIFY(UiRobot::click(u"Remove"_s));
        QVERIFY(UiRobot::waitToSee(u"keychain only"_s));
        QVERIFY(UiRobot::click(u"Remove"_s));
        QVERIFY(UiRobot::waitToSee(u"Nothing in the vault yet"_s));
        QVERIFY(m_fixture->keychain.credentialKeys().isEmpty());
        QVERIFY(m_fixture->vault.entries().empty());
    }

    void aRemovalThatFailsIsReported()
    {
        showOneEntry();
        m_fixture->keychain.setFault(Fault::Locked);
        QVERIFY(UiRobot::click(u"Remove"_s));
        QVERIFY(UiRobot::waitToSee(u"keychain only"_s));
        QVERIFY(UiRobot::click(u"Remove"_s));
        QVERIFY(UiRobot::waitToSee(u"Nothing was removed"_s));
        QVERIFY(m_fixture->keychain.contains(credentialKey(u"1"_s)));
        QCOMPARE(table()->model()->rowCount(), 1);
    }

    void aListThatCannotBeChangedIsReported()
    {
        showOneEntry();
        m_fixture->refuse(u"vault"_s, u"DELETE"_s);
        QVERIFY(UiRobot::click(u"Remove"_s));
        QVERIFY(UiRobot::waitToSee(u"keychain only"_s));
        QVERIFY(UiRobot::click(u"Remove"_s));
        QVERIFY(UiRobot::waitToSee(u"Removed, but still listed"_s));
        QVERIFY(m_fixture->keychain.credentialKeys().isEmpty());
        QCOMPARE(table()->model()->rowCount(), 1);
    }

    void theRowsMenuHasTheSameActions()
    {
        showOneEntry();
        table()->clearSelection();
        const QModelIndex row = table()->model()->index(0, 0);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          table()->menuButtonRect(row).center());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QStringList texts;
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator())
                texts.append(action->text().remove(u'&'));
        }
        QCOMPARE(texts,
                 (QStringList{ u"Details"_s, u"Copy"_s, u"Reveal…"_s, u"Use in code…"_s,
                               u"Rotate…"_s, u"Verify"_s, u"Show its history"_s,
                               u"Add to calendar…"_s, u"Expiry planner…"_s, u"Local name"_s,
                               u"Edit…"_s, u"Remove…"_s, u"Columns"_s }));
        menu->actions().at(2)->trigger();
        menu->close();
        QTRY_COMPARE(clipboardText(), QString(canaryKey));
    }

    void fiveColumnsAreShownAndOthersAreChosen()
    {
        showEntries(2);
        const QStringList five{ u"Name"_s, u"Where it works"_s, u"Type"_s, u"Value"_s,
                                u"Status"_s };
        QCOMPARE(shownColumns(), five);
        QVERIFY(chooseColumn(u"Expires"_s));
        QCOMPARE(shownColumns(), five + QStringList{ u"Expires"_s });
        m_page.reset(); // as when Keyturn is quit and started again
        show();
        QCOMPARE(shownColumns(), five + QStringList{ u"Expires"_s });
        QVERIFY(chooseColumn(u"Expires"_s));
        QCOMPARE(shownColumns(), five);
    }

    void columnsLeftOutForWantOfRoomAreNotRememberedAsLeftOut()
    {
        showEntries(1);
        QVERIFY(chooseColumn(u"Organization"_s));
        m_page->resize(460, 728);
        QTRY_VERIFY(!shownColumns().contains(u"Type"_s));
        m_page->resize(1400, 728);
        QTRY_VERIFY(shownColumns().contains(u"Type"_s));
        QTRY_VERIFY(shownColumns().contains(u"Organization"_s));
        m_page->resize(460, 728);
        QTRY_VERIFY(!shownColumns().contains(u"Type"_s));
        m_page.reset();
        show();
        m_page->resize(1400, 728);
        QTRY_VERIFY(shownColumns().contains(u"Type"_s));
        QTRY_VERIFY(shownColumns().contains(u"Organization"_s));
        QVERIFY(!shownColumns().contains(u"Expires"_s));
    }

    /// Where the details stand beside the table, its columns are narrower; only then.
    void columnsAreAsWideAsBeforeWhenThereIsRoomAgain()
    {
        const auto widths = [this] {
            QList<int> all;
            const QHeaderView *header = table()->horizontalHeader();
            for (int column = 0; column < header->count(); ++column)
                all.append(header->sectionSize(column));
            return all;
        };
        constexpr QSize wide(1300, 728);
        constexpr QSize narrow(620, 728);
        VaultRecord record = m_fixture->record(u"1"_s, u"A name that is longer than most names"_s);
        record.organizationName = u"Northwind Traders and Partners"_s;
        QVERIFY(m_fixture->keep(record, canaryKey));
        m_page = std::make_unique<VaultPage>(m_fixture->pageParts(), nullptr);
        m_page->resize(narrow);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        const auto shrunk = widths();
        m_page->resize(wide);
        QVERIFY(UiRobot::waitUntil([&] { return widths() != shrunk; }));
        const auto whole = widths();
        table()->fitColumns(); // what a table gets that had the room from the beginning
        QCOMPARE(whole, widths());
        // The whole widths are what is remembered.
        m_page->resize(narrow);
        QVERIFY(UiRobot::waitUntil([&] { return widths() != whole; }));
        m_page.reset();
        show();
        m_page->resize(wide);
        QVERIFY(UiRobot::waitUntil([&] { return widths() == whole; }));
    }

    void theStatusIsNeverNarrowerThanItsBadge()
    {
        showEntries(3);
        QHeaderView *header = table()->horizontalHeader();
        const auto isWhole = [this, header] {
            const int state = int(VaultModel::Column::Status);
            for (int row = 0; row < table()->model()->rowCount(); ++row) {
                const QModelIndex index = table()->model()->index(row, state);
                QStyleOptionViewItem option;
                option.widget = table();
                option.font = table()->font();
                option.direction = Qt::LeftToRight;
                if (header->sectionSize(state)
                    < table()->itemDelegate()->sizeHint(option, index).width())
                    return false;
            }
            return true;
        };
        QVERIFY(isWhole());
        // The handle at the end of the column is dragged to its beginning.
        const int state = int(VaultModel::Column::Status);
        const QPoint handle(header->sectionViewportPosition(state) + header->sectionSize(state) - 2,
                            header->height() / 2);
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, handle);
        QTest::mouseMove(header->viewport(), handle - QPoint(60, 0));
        QTest::mouseMove(header->viewport(), handle - QPoint(200, 0));
        QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, handle - QPoint(200, 0));
        QVERIFY(isWhole());
        VaultRecord checked = m_fixture->vault.entries().front();
        checked.check =
            CheckRecord{ CheckOutcome::OrganizationMissing, m_fixture->clock.now(), {}, {} };
        std::ignore = m_fixture->vault.keepIndex(checked);
        QTRY_VERIFY(shownTexts(VaultModel::Column::Status).contains(u"Organization missing"_s));
        QVERIFY(isWhole());
    }

    void aRowIsCopiedByItsButton()
    {
        QVERIFY(m_fixture->keep(m_fixture->record(u"1"_s, u"First"_s), canaryKey));
        QVERIFY(m_fixture->keep(m_fixture->record(u"2"_s, u"Second"_s), canaryToken));
        show();
        QVERIFY(finishAudit());
        table()->selectAll();
        const QModelIndex row = table()->model()->index(1, 0);
        const QString value = row.data() == u"First"_s ? canaryKey : canaryToken;
        QTest::mouseMove(table()->viewport(), table()->copyButtonRect(row).center());
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          table()->copyButtonRect(row).center());
        QTRY_COMPARE(clipboardText(), value);
        QCOMPARE(m_page->selectedCount(), 1);
        QVERIFY(!table()->copyButtonRect(row).intersects(table()->menuButtonRect(row)));
    }

    void namesOfOthersAreShownPlain_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addRow("bold") << u"<b>bold</b>"_s;
        QTest::addRow("image") << u"<img src=x>"_s;
        QTest::addRow("bidi") << u"a\u202Eb"_s;
        QTest::addRow("lines") << u"a\nb<hr>"_s;
        QTest::addRow("place marker") << u"%1 %2"_s;
        QTest::addRow("blank") << u" "_s;
    }

    void namesOfOthersAreShownPlain()
    {
        QFETCH(QString, name);
        VaultRecord record = m_fixture->record(u"1"_s, name);
        record.organizationName = name;
        record.hint = name;
        QVERIFY(m_fixture->keep(record, canaryKey));
        show();
        table()->selectRow(0);
        QVERIFY(UiRobot::click(u"Remove"_s));
        QTRY_VERIFY(QApplication::activeModalWidget());
        checkLabels(name);
        QVERIFY(UiRobot::click(u"Keep"_s));
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(UiRobot::click(u"Reveal"_s));
        QTRY_VERIFY(QApplication::activeModalWidget());
        QVERIFY(UiRobot::find(u"Copy"_s));
        checkLabels(name);
        QVERIFY(UiRobot::click(u"Close"_s));
    }

    void servicesAreOfferedWhenThereAreSeveral()
    {
        QVERIFY(m_fixture->keep(m_fixture->record(u"1"_s, u"First"_s), canaryKey));
        show();
        QVERIFY(!UiRobot::look(u"Service"_s));
        VaultRecord other = m_fixture->record(u"2"_s, u"Second"_s);
        other.serviceId = u"zed"_s;
        QVERIFY(m_fixture->keep(other, canaryToken));
        QVERIFY(UiRobot::choose(u"Service"_s, u"Zed Cloud"_s));
        QCOMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(shown(0, VaultModel::Column::Name), u"Second"_s);
        QVERIFY(UiRobot::type(u"Search"_s, u"First"_s));
        QVERIFY(UiRobot::sees(u"Nothing found"_s));
        QVERIFY(UiRobot::click(u"Show all"_s));
        QCOMPARE(table()->model()->rowCount(), 2);
        QVERIFY(UiRobot::choose(u"Service"_s, u"Zed Cloud"_s));
        select(u"Second"_s);
        QVERIFY(UiRobot::click(u"Remove"_s));
        QVERIFY(UiRobot::waitToSee(u"keychain only"_s));
        QVERIFY(UiRobot::click(u"Remove"_s));
        QTRY_VERIFY(!UiRobot::look(u"Service"_s));
        QCOMPARE(table()->model()->rowCount(), 1);
    }

    void statusesAreFilteredByChipsWithCounts()
    {
        const auto keep = [this](const QString &uuid, std::optional<QDateTime> end) {
            VaultRecord entry = m_fixture->record(uuid, uuid);
            entry.expiresAt = end;
            entry.expiryKnown = true;
            return m_fixture->keep(entry, canaryKey);
        };
        const QDateTime now = m_fixture->clock.now();
        show();
        QVERIFY(!UiRobot::look(u"Active 0"_s)); // an empty vault has nothing to choose from
        QVERIFY(keep(u"past"_s, now.addDays(-1)));
        QVERIFY(keep(u"week"_s, now.addDays(2)));
        QVERIFY(keep(u"month"_s, now.addDays(20)));
        QVERIFY(keep(u"later"_s, now.addDays(200)));
        QVERIFY(keep(u"never"_s, std::nullopt));
        QTRY_VERIFY(UiRobot::look(u"All 5"_s));
        const auto names = [this] {
            QStringList texts = shownTexts(VaultModel::Column::Name);
            texts.sort();
            return texts;
        };
        QVERIFY(UiRobot::click(u"Active 1"_s));
        QCOMPARE(names(), QStringList{ u"later"_s });
        QVERIFY(UiRobot::click(u"Expires soon 2"_s));
        QCOMPARE(names(), (QStringList{ u"month"_s, u"week"_s }));
        QVERIFY(UiRobot::click(u"This week 1"_s));
        QCOMPARE(names(), QStringList{ u"week"_s });
        QVERIFY(UiRobot::click(u"Never 1"_s));
        QCOMPARE(names(), QStringList{ u"never"_s });
        QVERIFY(UiRobot::click(u"Expired 1"_s));
        QCOMPARE(names(), QStringList{ u"past"_s });
        QVERIFY(!UiRobot::look(u"Replaced 0"_s));
        QVERIFY(!UiRobot::look(u"Unknown 0"_s));
        // Time passes: the chips and what is shown follow, the choice stays.
        m_fixture->clock.advance(std::chrono::hours(24 * 3));
        tick();
        QTRY_COMPARE(names(), (QStringList{ u"past"_s, u"week"_s }));
        QVERIFY(UiRobot::look(u"Expired 2"_s));
        QVERIFY(!UiRobot::look(u"This week 0"_s));
        QVERIFY(UiRobot::click(u"All 5"_s));
        QCOMPARE(table()->model()->rowCount(), 5);
    }

    void aChosenStatusThatNothingHasAnyMoreStaysChosen()
    {
        VaultRecord entry = m_fixture->record(u"1"_s, u"First"_s);
        entry.expiresAt = m_fixture->clock.now().addDays(2);
        entry.expiryKnown = true;
        QVERIFY(m_fixture->keep(entry, canaryKey));
        show();
        QVERIFY(UiRobot::click(u"This week 1"_s));
        m_fixture->clock.advance(std::chrono::hours(24 * 3));
        tick();
        QTRY_VERIFY(UiRobot::sees(u"Nothing found"_s));
        QVERIFY(UiRobot::look(u"This week 0"_s));
        QVERIFY(UiRobot::click(u"Show all"_s));
        QVERIFY(!UiRobot::look(u"This week 0"_s));
        QCOMPARE(table()->model()->rowCount(), 1);
    }

    void filtersCombineAndShowAllClearsThem()
    {
        showEntries(3);
        VaultRecord other = m_fixture->record(u"4"_s, u"Elsewhere"_s);
        other.organizationName = u"Acme Finance"_s;
        other.check = CheckRecord{ CheckOutcome::Refused, m_fixture->clock.now(), {}, {} };
        QVERIFY(m_fixture->keep(other, canaryToken));
        QVERIFY(UiRobot::choose(u"Organization"_s, u"Acme Finance"_s));
        QCOMPARE(table()->model()->rowCount(), 1);
        QVERIFY(UiRobot::choose(u"Condition"_s, u"Needs attention"_s));
        QCOMPARE(table()->model()->rowCount(), 1);
        QVERIFY(UiRobot::choose(u"Condition"_s, u"Works"_s));
        QVERIFY(UiRobot::sees(u"Nothing found"_s));
        QVERIFY(UiRobot::click(u"Show all"_s));
        QCOMPARE(table()->model()->rowCount(), 4);
        QCOMPARE(UiRobot::textOf(u"Condition"_s), u"Any condition"_s);
    }

    void anOrganizationThatGoesTakesItsFilterAlong()
    {
        VaultRecord first = m_fixture->record(u"1"_s, u"First"_s);
        first.organizationName = u"Acme Finance"_s;
        QVERIFY(m_fixture->keep(first, canaryKey));
        QVERIFY(m_fixture->keep(m_fixture->record(u"2"_s, u"Second"_s), canaryToken));
        show();
        QVERIFY(finishAudit());
        QVERIFY(UiRobot::choose(u"Organization"_s, u"Acme Finance"_s));
        QCOMPARE(table()->model()->rowCount(), 1);
        std::ignore = m_fixture->vault.forget(u"1"_s);
        QTRY_COMPARE(m_fixture->vault.entries().size(), std::size_t(1));
        QCOMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(shown(0, VaultModel::Column::Name), u"Second"_s);
    }

    void f2RenamesInPlace()
    {
        showOneEntry();
        QVERIFY(finishAudit());
        m_page->perform(Page::Action::Rename);
        auto *editor = table()->findChild<QLineEdit *>(u"nameEditor"_s);
        QVERIFY(editor);
        QCOMPARE(editor->text(), u"Production"_s);
        QCOMPARE(editor->accessibleName(), u"Local name"_s);
        QCOMPARE(editor->toolTip(), u"Seen on this computer only"_s);
        QCOMPARE(m_page->offer(Page::Action::Rename).text.remove(u'&'), u"Local name"_s);
        QTest::keyClicks(editor, u"Staging"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(shown(0, VaultModel::Column::Name), u"Staging"_s);
        QCOMPARE(m_fixture->vault.entries().front().name, u"Staging"_s);
        QVERIFY(!m_fixture->vault.entries().front().fingerprint.isEmpty());
        QVERIFY(UiRobot::waitToSee(u"Local name changed"_s));
        QVERIFY(UiRobot::click(u"Undo"_s));
        QTRY_COMPARE(shown(0, VaultModel::Column::Name), u"Production"_s);
    }

    void anEmptyNameIsRefused()
    {
        showOneEntry();
        QVERIFY(finishAudit());
        m_page->perform(Page::Action::Rename);
        auto *editor = table()->findChild<QLineEdit *>(u"nameEditor"_s);
        QVERIFY(editor);
        QTest::keyClicks(editor, u"  "_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(banner()->isVisible());
        QVERIFY(banner()->message().contains("Enter a name"_L1));
        QCOMPARE(m_fixture->vault.entries().front().name, u"Production"_s);
    }

    void aNameThatCannotBeKeptIsNotShown()
    {
        showOneEntry();
        QVERIFY(finishAudit());
        m_fixture->refuse(u"vault"_s);
        m_page->perform(Page::Action::Rename);
        auto *editor = table()->findChild<QLineEdit *>(u"nameEditor"_s);
        QVERIFY(editor);
        QTest::keyClicks(editor, u"Staging"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(banner()->isVisible());
        QVERIFY2(banner()->message().contains("Staging"_L1), qPrintable(banner()->message()));
        QCOMPARE(shown(0, VaultModel::Column::Name), u"Production"_s);
    }

    void severalAreRemovedTogether()
    {
        showEntries(3);
        selectRows(2);
        QVERIFY(UiRobot::click(u"Remove"_s));
        QVERIFY(UiRobot::waitToSee(u"Remove 2 entries from the vault?"_s));
        for (const QString &text : { u"keep working on the server"_s, u"cannot be got back"_s })
            QVERIFY2(UiRobot::sees(text), qPrintable(text + UiRobot::everythingSeen()));
        const auto *names = QApplication::activeModalWidget()->findChild<QListWidget *>();
        QVERIFY(names);
        QCOMPARE(names->count(), 2);
        QVERIFY2(names->item(0)->text().contains("Entry "_L1), qPrintable(names->item(0)->text()));
        QVERIFY(!UiRobot::look(u"Remove 2"_s)->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::qWait(30);
        QVERIFY2(UiRobot::look(u"Remove 2"_s), "Enter without the number closes nothing");
        QCOMPARE(m_fixture->keychain.keys().filter(u"/credential/"_s).size(), 3);
        QVERIFY(UiRobot::type(u"Number"_s, u"2"_s));
        QVERIFY(UiRobot::click(u"Remove 2"_s));
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(m_fixture->keychain.keys().filter(u"/credential/"_s).size(), 1);
        QVERIFY(UiRobot::waitToSee(u"Removed 2 entries"_s));
    }

    void whatCouldNotBeRemovedIsReportedAndTriedAgain()
    {
        showEntries(3);
        table()->selectAll();
        QVERIFY(UiRobot::click(u"Remove"_s));
        m_fixture->keychain.setFault(Fault::Denied);
        QVERIFY(UiRobot::type(u"Number"_s, u"3"_s));
        QVERIFY(UiRobot::click(u"Remove 3"_s));
        QTRY_VERIFY(banner()->isVisible());
        QVERIFY2(banner()->message().contains("3 entries were not removed"_L1),
                 qPrintable(banner()->message()));
        QCOMPARE(table()->model()->rowCount(), 3);
        m_fixture->keychain.setFault(Fault::None);
        QVERIFY(UiRobot::click(u"Try again…"_s));
        QVERIFY(UiRobot::type(u"Number"_s, u"3"_s));
        QVERIFY(UiRobot::click(u"Remove 3"_s));
        QTRY_COMPARE(m_fixture->vault.entries().size(), std::size_t(0));
    }

    void aRemovalOfSeveralIsCancelledBetweenTwo()
    {
        showEntries(3);
        table()->selectAll();
        m_fixture->keychain.setDelay(std::chrono::milliseconds(150));
        QVERIFY(UiRobot::click(u"Remove"_s));
        QVERIFY(UiRobot::type(u"Number"_s, u"3"_s));
        QVERIFY(UiRobot::click(u"Remove 3"_s));
        QVERIFY2(UiRobot::waitToSee(u"Removing 1 of 3…"_s), qPrintable(UiRobot::everythingSeen()));
        QVERIFY(UiRobot::click(u"Cancel"_s));
        QVERIFY(UiRobot::sees(u"Cancelling after this one…"_s));
        QTRY_VERIFY(banner()->isVisible());
        QVERIFY2(banner()->message().contains("2 entries were not removed"_L1)
                     && banner()->message().contains("Not tried"_L1),
                 qPrintable(banner()->message()));
        QCOMPARE(table()->model()->rowCount(), 2);
        QCOMPARE(m_fixture->keychain.keys().filter(u"/credential/"_s).size(), 2);
        QVERIFY(!UiRobot::look(u"Cancel"_s));
        QVERIFY(!UiRobot::sees(u"Removing"_s));
    }

    void whatWasNotRemovedIsNamedInFull()
    {
        showEntries(12);
        table()->selectAll();
        QVERIFY(UiRobot::click(u"Remove"_s));
        m_fixture->keychain.setFault(Fault::Denied);
        QVERIFY(UiRobot::type(u"Number"_s, u"12"_s));
        QVERIFY(UiRobot::click(u"Remove 12"_s));
        QTRY_VERIFY(banner()->isVisible());
        QVERIFY2(banner()->message().contains("7 more"_L1), qPrintable(banner()->message()));
        QVERIFY(UiRobot::find(u"Try again…"_s));
        QVERIFY(UiRobot::click(u"Show all…"_s));
        const auto *all = qobject_cast<QListWidget *>(UiRobot::find(u"What became of them"_s));
        QVERIFY(all);
        QCOMPARE(all->count(), 12);
        for (int i = 1; i <= 12; ++i)
            QCOMPARE(all->findItems(u"Entry %1\u2069: "_s.arg(i), Qt::MatchContains).size(), 1);
        m_fixture->keychain.setFault(Fault::None);
        QVERIFY(UiRobot::click(u"Try again…"_s));
        QVERIFY(UiRobot::type(u"Number"_s, u"12"_s));
        QVERIFY(UiRobot::click(u"Remove 12"_s));
        QTRY_COMPARE(m_fixture->vault.entries().size(), std::size_t(0));
    }

    void theSignInIsNotTakenFromUnderKeyturn()
    {
        QVERIFY(signIn());
        show();
        QVERIFY(finishAudit());
        table()->selectAll();
        QVERIFY(m_page->selectedCount() == 1);
        QSignalSpy signOut(m_page.get(), &VaultPage::signOutRequested);
        QVERIFY(UiRobot::click(u"Remove"_s));
        QVERIFY(UiRobot::waitToSee(u"Keyturn is signed in with"_s));
        QVERIFY(UiRobot::click(u"Sign out…"_s));
        QCOMPARE(signOut.count(), 1);
        QCOMPARE(signOut.at(0).at(0).toString(), u"connection"_s);
        QVERIFY(!m_fixture->keychain.requests().contains(FakeKeychain::Operation::Remove));
    }

    void theSignInStaysWhenSeveralAreRemoved()
    {
        QVERIFY(signIn());
        QVERIFY(m_fixture->keep(m_fixture->record(u"2"_s, u"Second"_s), canaryToken));
        show();
        QVERIFY(finishAudit());
        table()->selectAll();
        QVERIFY(UiRobot::click(u"Remove"_s));
        QVERIFY(UiRobot::waitToSee(u"Remove 1"_s));
        QVERIFY(UiRobot::click(u"Remove 1"_s));
        QTRY_COMPARE(m_fixture->vault.entries().size(), std::size_t(1));
        QVERIFY(m_fixture->signIns.userOf(m_fixture->vault.entries().front().uuid));
    }

    void theFirstLookTellsWhatIsLostOrChanged()
    {
        for (const QString &uuid : { u"1"_s, u"2"_s, u"3"_s })
            QVERIFY(m_fixture->keep(m_fixture->record(uuid, u"Entry "_s + uuid), canaryKey));
        QTRY_VERIFY(!m_fixture->vault.entries().front().fingerprint.isEmpty());
        m_fixture->keychain.drop(credentialKey(u"1"_s));
        m_fixture->keychain.put(credentialKey(u"2"_s), Secret("another"));
        show();
        QVERIFY(UiRobot::waitToSee(u"Looked at 3 entries: 1 is lost, 1 has changed"_s));
        const auto *conditions = m_page->findChild<MessageStrip *>(u"conditions"_s);
        QVERIFY(conditions->isVisible());
        QVERIFY(conditions->message().contains("One entry is not in the keychain any more"_L1));
        QVERIFY(conditions->message().contains("One entry has changed in the keychain"_L1));
        QVERIFY(UiRobot::click(u"Show them"_s));
        QCOMPARE(table()->model()->rowCount(), 2);
        QVERIFY(UiRobot::click(u"Take off the list…"_s));
        QVERIFY(UiRobot::click(u"Remove"_s));
        QTRY_COMPARE(m_fixture->vault.entries().size(), std::size_t(2));
        QVERIFY(!conditions->message().contains("not in the keychain"_L1));
    }

    void aClosedBannerStaysClosed()
    {
        showOneEntry();
        QVERIFY(finishAudit());
        m_fixture->keychain.drop(credentialKey(u"1"_s));
        m_page->perform(Page::Action::Refresh);
        QVERIFY(UiRobot::waitToSee(u"1 is lost"_s));
        const auto *conditions = m_page->findChild<MessageStrip *>(u"conditions"_s);
        QVERIFY(conditions->isVisible());
        QVERIFY(UiRobot::click(u"Close message"_s));
        QVERIFY(!conditions->isVisible());
        VaultRecord renamed = m_fixture->vault.entries().front();
        renamed.note = u"looked at"_s;
        std::ignore = m_fixture->vault.keepIndex(renamed);
        QTRY_COMPARE(m_fixture->vault.entries().front().note, u"looked at"_s);
        QVERIFY(!conditions->isVisible());
    }

    void anAuditThatIsAskedForSaysThatAllIsWell()
    {
        showOneEntry();
        QVERIFY(finishAudit());
        QTest::qWait(20); // nothing must be said about the first one
        QVERIFY(!UiRobot::sees(u"Looked at"_s));
        m_page->perform(Page::Action::Refresh);
        QVERIFY(UiRobot::waitToSee(u"Looked at one entry: nothing is lost or changed"_s));
    }

    void anAuditThatIsAskedForDuringTheFirstOneIsMade()
    {
        m_fixture->keychain.setDelay(std::chrono::milliseconds(100));
        showOneEntry();
        const auto reads = [this] {
            return m_fixture->keychain.requests().count(FakeKeychain::Operation::Read);
        };
        QTRY_VERIFY(reads() > 0);
        m_page->perform(Page::Action::Refresh);
        QVERIFY(UiRobot::waitToSee(u"Looked at one entry: nothing is lost or changed"_s));
    }

    void aLockedKeychainIsNotLookedInto()
    {
        QVERIFY(m_fixture->keep(m_fixture->record(u"1"_s, u"Production"_s), canaryKey));
        m_fixture->keychain.setFault(Fault::Locked);
        std::ignore = m_fixture->keychain.check();
        QTRY_COMPARE(m_fixture->keychain.state(), KeychainState::Locked);
        const auto before = m_fixture->keychain.requests().count(FakeKeychain::Operation::Read);
        show();
        QTest::qWait(20); // nothing must happen
        QCOMPARE(m_fixture->keychain.requests().count(FakeKeychain::Operation::Read), before);
    }

    void useItIsLeftToTheWindow()
    {
        showOneEntry();
        QSignalSpy wanted(m_page.get(), &VaultPage::useRequested);
        QVERIFY(UiRobot::click(u"Use in code…"_s));
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(0).value<VaultRecord>().uuid, u"1"_s);
    }

    void severalAreVerifiedAndCounted()
    {
        FakeHttpServer server([](const FakeRequest &request) {
            const bool isRefused = request.header("Authorization").contains("refused");
            return FakeResponse{ isRefused ? 401 : 200, "{}" };
        });
        QVERIFY(keepAt(server, u"1"_s, canaryKey));
        QVERIFY(keepAt(server, u"2"_s, "ak_1234567890.kt_test_CANARY_refused"_L1));
        QVERIFY(keepAt(server, u"3"_s, canaryKey));
        show();
        QVERIFY(finishAudit());
        QVERIFY(UiRobot::click(u"Verify all"_s));
        QVERIFY(UiRobot::sees(u"Verifying 1 of 3"_s));
        QVERIFY(shownTexts(VaultModel::Column::Verified).contains(u"Checking…"_s));
        QVERIFY(UiRobot::waitToSee(u"2 work · 1 refused"_s));
        QStringList texts = shownTexts(VaultModel::Column::Verified);
        texts.sort();
        QCOMPARE(
            texts,
            (QStringList{ u"Refused just now"_s, u"Verified just now"_s, u"Verified just now"_s }));
        QVERIFY(!UiRobot::look(u"Cancel"_s));
        QCOMPARE(VaultFixture::canaryFound(), QString());
    }

    void severalThatCouldNotBeVerifiedAreNamedAndTriedAgain()
    {
        bool isDown = true;
        FakeHttpServer server([&isDown](const FakeRequest &request) {
            FakeResponse response{ .body = "{}" };
            if (isDown && request.header("Authorization").contains("down"))
                response.then = FakeResponse::Then::CloseBeforeAnswer;
            return response;
        });
        QVERIFY(keepAt(server, u"1"_s, canaryKey));
        QVERIFY(keepAt(server, u"2"_s, "ak_1234567890.kt_test_CANARY_down"_L1));
        show();
        QVERIFY(finishAudit());
        QVERIFY(UiRobot::click(u"Verify all"_s));
        QVERIFY2(UiRobot::waitToSee(u"1 of 2 could not be verified"_s),
                 qPrintable(UiRobot::everythingSeen()));
        const QString name = DisplayText(m_fixture->vault.find(u"2"_s)->name).inSentence();
        QVERIFY2(banner()->message().contains(name), qPrintable(banner()->message()));
        isDown = false;
        const auto before = server.requests().size();
        QVERIFY(UiRobot::click(u"Retry"_s));
        QVERIFY(!banner()->isVisible());
        QTRY_VERIFY(!m_fixture->checks.isRunning());
        QCOMPARE(m_fixture->vault.find(u"2"_s)->check->outcome, CheckOutcome::Works);
        for (auto i = before; i < server.requests().size(); ++i)
            QVERIFY(server.requests()[i].header("Authorization").contains("down"));
        QVERIFY(!banner()->isVisible());
    }

    void ofManyThatCouldNotBeVerifiedAllAreNamed()
    {
        FakeHttpServer server([](const FakeRequest &) {
            return FakeResponse{ .body = "{}", .then = FakeResponse::Then::CloseBeforeAnswer };
        });
        for (int i = 1; i <= 7; ++i)
            QVERIFY(keepAt(server, QString::number(i), canaryKey));
        show();
        QVERIFY(finishAudit());
        QVERIFY(UiRobot::click(u"Verify all"_s));
        QVERIFY(waitUntil(&m_fixture->checks, &VaultChecks::finished,
                          [this] { return !m_fixture->checks.isRunning(); }));
        QVERIFY2(UiRobot::waitToSee(u"7 of 7 could not be verified"_s),
                 qPrintable(UiRobot::everythingSeen()));
        QVERIFY2(banner()->message().contains("And 2 more."_L1), qPrintable(banner()->message()));
        QVERIFY(UiRobot::click(u"Show all…"_s));
        const auto *all = qobject_cast<QListWidget *>(UiRobot::find(u"What became of them"_s));
        QVERIFY(all);
        QCOMPARE(all->count(), 7);
        QVERIFY(UiRobot::click(u"Close"_s));
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(UiRobot::click(u"Retry"_s));
        QTRY_VERIFY(!m_fixture->checks.isRunning());
    }

    void verifyingCanBeCancelled()
    {
        FakeHttpServer server([](const FakeRequest &) {
            FakeResponse response;
            response.then = FakeResponse::Then::Hang;
            return response;
        });
        QVERIFY(keepAt(server, u"1"_s, canaryKey));
        QVERIFY(keepAt(server, u"2"_s, canaryKey));
        show();
        QVERIFY(finishAudit());
        table()->selectAll();
        QVERIFY(UiRobot::click(u"Verify"_s));
        QVERIFY(UiRobot::sees(u"Verifying 1 of 2"_s));
        QVERIFY(UiRobot::click(u"Cancel"_s));
        QTRY_VERIFY(!m_fixture->checks.isRunning());
        QVERIFY(!UiRobot::look(u"Cancel"_s));
        QVERIFY(!UiRobot::sees(u"Verifying"_s));
        QCOMPARE(shownTexts(VaultModel::Column::Verified), (QStringList{ u"Never"_s, u"Never"_s }));
    }

    void whatCannotBeReadIsNotSaidToBeRefused()
    {
        FakeHttpServer server([](const FakeRequest &) { return FakeResponse{}; });
        QVERIFY(keepAt(server, u"1"_s, canaryKey));
        show();
        QVERIFY(finishAudit());
        m_fixture->keychain.setFault(Fault::Locked);
        table()->selectRow(0);
        QVERIFY(UiRobot::click(u"Verify"_s));
        QTRY_VERIFY(banner()->isVisible());
        QVERIFY2(banner()->message().contains("The keychain is locked"_L1),
                 qPrintable(banner()->message()));
        QCOMPARE(shown(0, VaultModel::Column::Verified), u"Never"_s);
        QVERIFY(server.requests().isEmpty());
    }

    void whatCannotBeAskedIsCountedAndSaid()
    {
        FakeHttpServer server([](const FakeRequest &) { return FakeResponse{ .body = "[]" }; });
        QVERIFY(keepAt(server, u"1"_s, canaryKey));
        for (const QString &uuid : { u"2"_s, u"3"_s }) {
            VaultRecord other = m_fixture->record(uuid, u"Other"_s);
            other.serviceId = u"zed"_s;
            other.serverUrl = server.address();
            QVERIFY(m_fixture->keep(other, u"zed_"_s + canary + uuid));
        }
        show();
        QVERIFY(finishAudit());
        QVERIFY(UiRobot::click(u"Verify all"_s));
        QVERIFY2(UiRobot::waitToSee(u"2 cannot be verified"_s),
                 qPrintable(UiRobot::everythingSeen()));
        QVERIFY(UiRobot::sees(u"Keyturn knows no request that checks this kind of key. Nothing was "
                              "sent."_s));
        QTRY_VERIFY(m_fixture->vault.find(u"1"_s)->check && !m_fixture->checks.isRunning());
        for (const QString &uuid : { u"2"_s, u"3"_s })
            QVERIFY(!m_fixture->vault.find(uuid)->check);
        for (const FakeRequest &request : server.requests())
            QVERIFY(!request.header("Authorization").contains("zed_"));
    }

    void aCheckOfOneIsSaidInTheFooter()
    {
        showOneEntry();
        QVERIFY(finishAudit());
        VaultRecord checked = m_fixture->vault.entries().front();
        checked.check = CheckRecord{ CheckOutcome::Refused, m_fixture->clock.now(), {}, {} };
        std::ignore = m_fixture->vault.keepIndex(checked);
        QTRY_COMPARE(shown(0, VaultModel::Column::Verified), u"Refused just now"_s);
        Q_EMIT m_fixture->checks.checked(u"1"_s);
        Q_EMIT m_fixture->checks.finished();
        QVERIFY(UiRobot::sees(u"Refused just now"_s));
    }

    void theFooterSaysHowTheKeychainIs()
    {
        show();
        QVERIFY(UiRobot::sees(u"Keychain not looked at yet"_s));
        std::ignore = m_fixture->keychain.check();
        QVERIFY(UiRobot::waitToSee(u"Keychain ready"_s));
        m_fixture->keychain.setFault(Fault::Locked);
        std::ignore = m_fixture->keychain.check();
        QVERIFY(UiRobot::waitToSee(u"The keychain is locked"_s));
    }

    void aListThatCannotBeReadIsNotAnEmptyOne()
    {
        Store closed(m_fixture->folder.filePath(u"closed.sqlite"_s), nullptr);
        Vault vault(m_fixture->keychain, closed, nullptr);
        SignIns signIns(closed, nullptr);
        VaultChecks checks({ m_fixture->catalog, signIns, vault, m_fixture->clock }, nullptr);
        const Rotations rotations(closed, signIns, nullptr);
        VaultPage page({ m_fixture->catalog, signIns, vault, closed, rotations, m_fixture->clock,
                         checks, m_fixture->clipboard, m_fixture->windowState },
                       nullptr);
        page.show();
        vault.load();
        QVERIFY(UiRobot::waitToSee(u"The vault's list could not be read"_s));
        QSignalSpy failed(&vault, &Vault::loadFailed);
        QVERIFY(UiRobot::click(u"Try again"_s));
        QVERIFY(failed.wait());
    }

    void theValueIsNowhereToBeRead()
    {
        showOneEntry();
        QVERIFY(UiRobot::click(u"Copy"_s));
        QVERIFY(UiRobot::waitToSee(u"Copied, clears in"_s));
        QCOMPARE(VaultFixture::canaryFound(), QString());
        const QAbstractItemModel *model = table()->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            for (int role = 0; role < Qt::UserRole + 20; ++role)
                QVERIFY(!model->index(0, column).data(role).toString().contains(canary));
        }
        QVERIFY(!table()->dragEnabled());
        QCOMPARE(table()->dragDropMode(), QAbstractItemView::NoDragDrop);
    }

private:
    void show()
    {
        m_page = std::make_unique<VaultPage>(m_fixture->pageParts(), nullptr);
        m_page->resize(932, 728);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void showOneEntry()
    {
        QVERIFY(m_fixture->keep(m_fixture->record(u"1"_s, u"Production"_s), canaryKey));
        show();
        table()->selectRow(0);
        QVERIFY(m_page->hasSelection());
    }

    void showEntries(int count)
    {
        for (int i = 1; i <= count; ++i) {
            const QString uuid = QString::number(i);
            QVERIFY(m_fixture->keep(m_fixture->record(uuid, u"Entry "_s + uuid), canaryKey));
        }
        show();
        QVERIFY(finishAudit());
    }

    bool keepAt(const FakeHttpServer &server, const QString &uuid, QLatin1StringView value) const
    {
        VaultRecord record = m_fixture->record(uuid, u"Entry "_s + uuid);
        record.serverUrl = server.address();
        return m_fixture->keep(record, value);
    }

    /// The titles of the columns that are shown, in their order.
    QStringList shownColumns() const
    {
        QStringList titles;
        const QHeaderView *header = table()->horizontalHeader();
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            if (!header->isSectionHidden(column))
                titles.append(table()->model()->headerData(column, Qt::Horizontal).toString());
        }
        return titles;
    }

    /// Clicks on the column in the menu of the header.
    bool chooseColumn(const QString &title) const
    {
        const QWidget *header = table()->horizontalHeader()->viewport();
        QContextMenuEvent wish(QContextMenuEvent::Mouse, QPoint(20, 10),
                               header->mapToGlobal(QPoint(20, 10)));
        QApplication::sendEvent(table()->horizontalHeader()->viewport(), &wish);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return false;
        for (QAction *action : menu->actions()) {
            if (action->text() != title)
                continue;
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            return true;
        }
        return false;
    }

    /// Lets the minute end in which the model has made its texts.
    void tick() const
    {
        auto *filter = qobject_cast<QAbstractProxyModel *>(table()->model());
        auto *order = qobject_cast<QAbstractProxyModel *>(filter->sourceModel());
        order->sourceModel()->findChild<QTimer *>()->start(1);
    }

    QStringList shownTexts(VaultModel::Column column) const
    {
        QStringList texts;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            texts.append(shown(row, column));
        return texts;
    }

    /// Waits until the page has read every entry once, as it does when it is first shown.
    bool finishAudit() const
    {
        // One more for the key of the fingerprints.
        const auto wanted = qsizetype(m_fixture->vault.entries().size()) + 1;
        const bool areRead = QTest::qWaitFor([&] {
            return m_fixture->keychain.requests().count(FakeKeychain::Operation::Read) >= wanted;
        });
        QTest::qWait(30); // nothing more must be read
        return areRead;
    }

    MessageStrip *banner() const
    {
        for (auto *strip : m_page->findChildren<MessageStrip *>()) {
            if (strip->objectName().isEmpty())
                return strip;
        }
        return nullptr;
    }

    void selectRows(int count) const
    {
        table()->clearSelection();
        for (int row = 0; row < count; ++row)
            table()->selectionModel()->select(table()->model()->index(row, 0),
                                              QItemSelectionModel::Select
                                                  | QItemSelectionModel::Rows);
    }

    /// Signs in with a credential that becomes an entry of the vault.
    bool signIn() const
    {
        ConnectionRecord record;
        record.uuid = u"connection"_s;
        record.serviceId = u"anyreach"_s;
        record.serverUrl = u"https://127.0.0.1:1"_s;
        record.accountName = u"North"_s;
        record.organizations = { { {}, u"Acme Voice"_s } };
        auto *reply = m_fixture->keeping.keep(record, Secret(canaryKey));
        QSignalSpy finished(reply, &Reply::finished);
        return finished.wait(20'000) && !m_fixture->vault.entries().empty()
            && m_fixture->signIns.userOf(m_fixture->vault.entries().front().uuid);
    }

    static bool isEnabled(const QString &name)
    {
        const QWidget *button = UiRobot::look(name);
        return button && button->isEnabled();
    }

    CredentialTable *table() const { return m_page->findChild<CredentialTable *>(); }

    QString shown(int row, VaultModel::Column column) const
    {
        return table()->model()->index(row, int(column)).data().toString();
    }

    void select(const QString &name) const
    {
        const QModelIndexList found = table()->model()->match(
            table()->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        QVERIFY(!found.isEmpty());
        table()->selectRow(found.constFirst().row());
    }

    /// No label of the topmost dialog reads the name as HTML or contains raw control characters.
    static void checkLabels(const QString &name)
    {
        for (const QLabel *label : QApplication::activeModalWidget()->findChildren<QLabel *>()) {
            const bool isRich = label->textFormat() == Qt::RichText
                || (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()));
            QVERIFY2(!isRich, qPrintable(label->text()));
            QVERIFY(!label->text().contains(u'\u202E'));
            if (label->textFormat() == Qt::AutoText && !name.trimmed().isEmpty())
                QVERIFY2(!label->text().contains(name), qPrintable(label->text()));
        }
    }

    static QString clipboardText() { return QGuiApplication::clipboard()->text(); }

    const QString foreign = u"somebody else's"_s;
    const QStringList actions{ u"Verify"_s, u"Copy"_s, u"Reveal"_s, u"Use in code…"_s,
                               u"Remove"_s };
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<VaultFixture> m_fixture;
    std::unique_ptr<VaultPage> m_page;
};

} // namespace keyturn::test

KEYTURN_TEST_MAIN(QApplication, keyturn::test::VaultPageTest)
#include "tst_vaultpage.moc"
