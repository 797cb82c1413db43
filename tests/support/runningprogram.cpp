// SPDX-License-Identifier: MIT
#include "support/runningprogram.h"

#include "main/translations.h"
#include "support/uirobot.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDirIterator>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

namespace keyturn::test {

using namespace Qt::StringLiterals;

RunningProgram::RunningProgram(const QString &home, Keychain &keychain, HttpClient::Limits limits)
    : RunningProgram(Program::Places{ QDir(home).filePath(u"data"_s),
                                      QDir(home).filePath(u"config"_s),
                                      SandboxProcess::defaultProgram(), limits },
                     keychain)
{
}

RunningProgram::RunningProgram(const Program::Places &places, Keychain &keychain)
    : m_application({ .sandbox = false, .locale = {} }, places, m_clock, keychain)
{
    QGuiApplication::setQuitOnLastWindowClosed(false);
    static const bool translated = [] {
        // The tour finds what it clicks by its English name, on any desktop.
        useLanguage(*qApp, u"en"_s); // also for the plurals of English
        return true;
    }();
    Q_UNUSED(translated)
}

bool RunningProgram::start()
{
    m_application.show();
    return focusWindow()
        && UiRobot::waitUntil([this] { return m_application.program().signIns().isLoaded(); });
}

bool RunningProgram::focusWindow()
{
    window().activateWindow();
    return QTest::qWaitForWindowActive(&window());
}

bool RunningProgram::openConnect()
{
    if (!focusWindow())
        return false;
    const bool opened = UiRobot::look(u"Connect an account"_s)
        ? UiRobot::click(u"Connect an account"_s)
        : pickFromSwitcher(u"Connect an account"_s);
    return opened && UiRobot::find(u"Credential"_s);
}

bool RunningProgram::fillIn(const SignIn &signIn)
{
    return UiRobot::type(u"Server address"_s, signIn.address)
        && UiRobot::type(u"Credential"_s, signIn.credential)
        && (signIn.organizationId.isEmpty()
            || UiRobot::type(u"Organization ID"_s, signIn.organizationId))
        && (signIn.accountName.isEmpty() || UiRobot::type(u"Account name"_s, signIn.accountName))
        && UiRobot::click(u"Connect"_s);
}

bool RunningProgram::signIn(const SignIn &signIn)
{
    return openConnect() && fillIn(signIn) && waitForNoDialog() && focusWindow()
        && UiRobot::waitUntil([this] { return !names().isEmpty(); });
}

QTableView *RunningProgram::table()
{
    for (auto *view : m_application.window().findChildren<QTableView *>()) {
        if (view->isVisible())
            return view;
    }
    return nullptr;
}

QStringList RunningProgram::names()
{
    QStringList names;
    if (const QTableView *view = table()) {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            if (index.flags() & Qt::ItemIsSelectable) // otherwise it is said to be deleted
                names.append(index.data().toString());
        }
    }
    names.sort();
    return names;
}

QModelIndex RunningProgram::rowOf(const QString &name)
{
    const QTableView *view = table();
    if (!view)
        return {};
    const QModelIndexList found = view->model()->match(view->model()->index(0, 0), Qt::DisplayRole,
                                                       name, -1, Qt::MatchExactly);
    for (const QModelIndex &index : found) {
        if (index.flags() & Qt::ItemIsSelectable) // otherwise it is said to be deleted
            return index;
    }
    return {};
}

bool RunningProgram::select(const QString &name)
{
    if (!focusWindow() || !UiRobot::waitUntil([&] { return rowOf(name).isValid(); }))
        return false;
    QTableView *view = table();
    const QModelIndex index = rowOf(name);
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    view->setFocus();
    return view->selectionModel()->isRowSelected(rowOf(name).row());
}

bool RunningProgram::rename(const QString &from, const QString &to)
{
    if (!select(from))
        return false;
    UiRobot::press(QKeySequence(Qt::Key_F2));
    const auto editor = [this] { return table()->viewport()->findChild<QLineEdit *>(); };
    if (!UiRobot::waitUntil([&] { return editor() && editor()->isVisible(); }))
        return false;
    QLineEdit *field = editor();
    QTest::keySequence(field, QKeySequence::SelectAll);
    QTest::keyClicks(field, to);
    QTest::keyClick(field, Qt::Key_Return);
    return UiRobot::waitUntil([&] { return !editor(); });
}

bool RunningProgram::remove(const QString &name, const QString &button)
{
    if (!select(name))
        return false;
    UiRobot::press(QKeySequence::Delete);
    return UiRobot::waitToSee(u"cannot be undone"_s) && UiRobot::click(button);
}

QString RunningProgram::switcherText()
{
    const auto *switcher = m_application.window().findChild<QWidget *>(u"connectionSwitcher"_s);
    return switcher ? switcher->accessibleDescription() : QString();
}

bool RunningProgram::pickFromSwitcher(const QString &entry)
{
    // Not found by its accessible name "Organization", because a filter of the vault has the same
    // one.
    auto *switcher = window().findChild<QWidget *>(u"connectionSwitcher"_s);
    if (!focusWindow() || !switcher)
        return false;
    QTest::mouseClick(switcher, Qt::LeftButton);
    if (!UiRobot::waitUntil([] { return QApplication::activePopupWidget(); }))
        return false;
    const auto *list = QApplication::activePopupWidget();
    for (auto *each : list->findChildren<QAbstractButton *>()) {
        const QString told =
            UiRobot::accessibleName(each) + " ("_L1 + each->accessibleDescription() + u')';
        if (!told.contains(entry))
            continue;
        QTest::mouseClick(each, Qt::LeftButton);
        return true;
    }
    return false;
}

bool RunningProgram::paste(const QString &field, const QString &text)
{
    QWidget *widget = UiRobot::find(field);
    if (!widget)
        return false;
    QGuiApplication::clipboard()->setText(text);
    widget->setFocus();
    QTest::keySequence(widget, QKeySequence::SelectAll);
    QTest::keyClick(widget, Qt::Key_Delete);
    QTest::keySequence(widget, QKeySequence::Paste);
    QGuiApplication::clipboard()->clear();
    return true;
}

bool RunningProgram::waitForNoDialog()
{
    return UiRobot::waitUntil([] { return !QApplication::activeModalWidget(); });
}

QByteArray contentsBelow(const QString &folder)
{
    QByteArray contents;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            contents += file.readAll();
    }
    return contents;
}

} // namespace keyturn::test
