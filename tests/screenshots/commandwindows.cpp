// SPDX-License-Identifier: MIT
#include "screenshots/commandwindows.h"

#include "screenshots/settle.h"
#include "support/uirobot.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/diagnosedialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/widgets/searchfield.h"
#include "ui/window/menubar.h"
#include "ui/windowfixture.h"

#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;

namespace keyturn::gallery {

namespace {

using test::WindowFixture;

std::shared_ptr<WindowFixture> started(Theme &theme)
{
    auto fixture = std::make_shared<WindowFixture>(&theme);
    std::ignore = fixture->open();
    fixture->service.addKey(u"ak_9b1d44a0"_s, u"CI pipeline"_s);
    fixture->service.addKey(u"ak_7f3a90b2"_s, u"Production server"_s);
    fixture->service.addKey(u"ak_7f3a90b3"_s, u"Production server 2"_s);
    fixture->signIn();
    std::ignore = fixture->showMainWindow();
    VaultRecord record;
    record.uuid = u"1"_s;
    record.name = u"Production server"_s;
    record.serviceId = u"anyreach"_s;
    std::ignore = fixture->keep(record, u"ak_7f3a90b2.x"_s);
    settle(fixture->store);
    return fixture;
}

/// The dialog that a signal of the menus opens, alone.
template <typename Dialog>
std::unique_ptr<QWidget> opened(Theme &theme, void (MenuBar::*signal)(), const QString &typed = {})
{
    const auto fixture = started(theme);
    Q_EMIT(fixture->window->findChild<MenuBar *>()->*signal)();
    auto *dialog = fixture->window->findChild<Dialog *>();
    if (auto *field = dialog->template findChild<SearchField *>())
        field->setText(typed);
    settle(fixture->store);
    dialog->setParent(nullptr, dialog->windowFlags());
    dialog->show();
    QObject::connect(dialog, &QObject::destroyed, dialog, [fixture] {});
    return std::unique_ptr<QWidget>(dialog);
}

} // namespace

std::vector<Window> commandWindows(Theme &theme)
{
    return {
        { u"command-palette"_s,
          [&theme] { return opened<CommandPalette>(theme, &MenuBar::paletteRequested); } },
        { u"command-palette-keys"_s,
          [&theme] {
              return opened<CommandPalette>(theme, &MenuBar::paletteRequested, u"prod"_s);
          } },
        { u"command-palette-nothing"_s,
          [&theme] {
              return opened<CommandPalette>(theme, &MenuBar::paletteRequested, u"zebra"_s);
          } },
        { u"keyboard-shortcuts"_s,
          [&theme] { return opened<ShortcutsDialog>(theme, &MenuBar::shortcutsRequested); } },
        { u"diagnosis"_s,
          [&theme] { return opened<DiagnoseDialog>(theme, &MenuBar::diagnosisRequested); } },
        { u"about"_s, [&theme] { return opened<AboutDialog>(theme, &MenuBar::aboutRequested); } },
    };
}

} // namespace keyturn::gallery
