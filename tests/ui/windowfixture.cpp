// SPDX-License-Identifier: MIT
#include "ui/windowfixture.h"

#include "main/application.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

namespace keyturn::test {

using namespace Qt::StringLiterals;

WindowFixture::WindowFixture(Theme *borrowedTheme, const QByteArray &profile)
    : ProgramFixture(profile)
    , checks(checkParts(), nullptr)
    , clipboard(*QGuiApplication::clipboard(), nullptr)
    , ownTheme(borrowedTheme ? nullptr : std::make_unique<Theme>())
    , theme(borrowedTheme ? *borrowedTheme : *ownTheme)
    , windowState(folder.filePath(u"window.ini"_s))
    , preferences(folder.filePath(u"window.ini"_s), nullptr)
    , network(nullptr)
    , effects({ preferences, theme, clipboard, network }, nullptr)
    , swaps(program.rotations(), nullptr)
{
    if (ownTheme)
        ownTheme->setScheme(Scheme::Light);
}

WindowFixture::~WindowFixture()
{
    clipboard.clearIfOurs();
}

Session &WindowFixture::signIn(const QString &ownId)
{
    ConnectionRecord record;
    record.uuid = u"fixture"_s;
    record.serviceId = u"anyreach"_s;
    record.serverUrl = service.server().address();
    record.accountName = u"North"_s;
    record.credentialId = ownId;
    record.organizations = { { u"org_1"_s, u"Northwind Traders"_s } };
    keeping.untilQuit(record, Secret::fromText(ownId + u'.' + canary + u"_own"_s));
    return session();
}

bool WindowFixture::loadList()
{
    listing().reload();
    return QTest::qWaitFor([this] { return listing().state() == Listing::State::Loaded; });
}

bool WindowFixture::show(MainWindow &window)
{
    const QSignalSpy painted(&window, &MainWindow::firstPainted); // it has its pages then
    window.show();
    return QTest::qWaitForWindowActive(&window)
        && QTest::qWaitFor([&painted] { return !painted.isEmpty(); });
}

bool WindowFixture::showMainWindow()
{
    window = std::make_unique<MainWindow>(
        windowParts(program, clipboard, preferences, network, windowState));
    if (!show(*window))
        return false;
    if (!current.session())
        return true;
    // The window learns of a session when the session is opened.
    current.reopen();
    if (!session().listing(CredentialKind::ApiKey))
        return true;
    return QTest::qWaitFor([this] { return listing().state() == Listing::State::Loaded; });
}

bool WindowFixture::returnToWindow()
{
    const bool closed = QTest::qWaitFor([] { return !QApplication::activeModalWidget(); });
    window->activateWindow();
    return closed
        && QTest::qWaitFor([this] { return QApplication::activeWindow() == window.get(); });
}

VaultPage::Parts WindowFixture::pageParts()
{
    return { catalog, signIns, vault,     store,      program.rotations(),
             clock,   checks,  clipboard, windowState };
}

RotateDialog::Parts WindowFixture::rotateParts()
{
    return { { current, keeping, vault, checks, program.rotations(), clock },
             catalog,
             signIns,
             {},
             clipboard,
             swaps };
}

EntryDialog::Parts WindowFixture::entryParts(const VaultModel &model)
{
    return { catalog, signIns, vault, clock, checks, clipboard, model };
}

QString WindowFixture::canaryFound()
{
    for (QWidget *widget : QApplication::allWidgets()) {
        QStringList texts{ widget->windowTitle(), widget->toolTip(), widget->statusTip(),
                           widget->whatsThis(), widget->objectName() };
        if (auto *interface = QAccessible::queryAccessibleInterface(widget)) {
            for (const auto kind : { QAccessible::Name, QAccessible::Description,
                                     QAccessible::Value, QAccessible::Help })
                texts.append(interface->text(kind));
        }
        if (texts.join(u' ').contains(canary))
            return QString::fromLatin1(widget->metaObject()->className());
    }
    return {};
}

QStringList hostileNames()
{
    return {
        u"<b>bold</b>"_s,
        u"<img src=x onerror=alert(1)>"_s,
        u"<a href=\"https://example.com\">click</a>"_s,
        u"&lt;b&gt; &amp; &mnemonic"_s,
        u"<html><h1>Deleted</h1>"_s,
        QString::fromUtf8("invoice\u202Egnp.exe"),
        QString::fromUtf8("pay\u200Bpal"),
        QString::fromUtf8("a\u2066b\u2069c"),
        QString::fromUtf8("line\nbreak\r\nand\ttab"),
        QString::fromUtf8("\u2028separators\u2029"),
        u"nul"_s + QChar(0) + u"inside"_s,
        QString(300, u'W'),
        QString::fromUtf8("\u05D0\u05D1\u05D2 right to left"),
        u"%1 %2 %n"_s,
        u"rm -rf / ; $(reboot)"_s,
        QString::fromUtf8("Z\u0351\u036B\u0343\u036A\u0302a\u0348\u0329l\u034Eg\u0329o"),
    };
}

} // namespace keyturn::test
