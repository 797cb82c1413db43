// SPDX-License-Identifier: MIT
#include "screenshots/samples.h"

#include "models/credentialmodel.h"
#include "ui/delegates/credentialdelegate.h"
#include "ui/style/fonts.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/cardbutton.h"
#include "ui/widgets/connectionswitcher.h"
#include "ui/widgets/credentialtable.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/navigationbutton.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/statepanel.h"
#include "ui/widgets/statusline.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyturn::gallery {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Gallery", text);
}

QLabel *label(const QString &text, TextStyle style, QPalette::ColorRole role, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setForegroundRole(role);
    setTextStyle(made, style);
    return made;
}

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *made = new Paragraph(text, parent);
    made->setForegroundRole(QPalette::PlaceholderText);
    return made;
}

QPushButton *button(const QString &text, ButtonRole role, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    setButtonRole(made, role);
    return made;
}

QFrame *hairLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    line->setMinimumHeight(1);
    line->setMaximumHeight(1);
    return line;
}

struct Row
{
    const char *name;
    const char *id;
    const char *created;
    const char *status;
    Lifetime state;
    bool inVault;
    bool session = false;
    bool suspicious = false;
};

constexpr Row rows[] = {
    { "Legacy importer", "ak_1f07c2e4…", "12 Mar 2024",
      QT_TRANSLATE_NOOP("Gallery", "Expired 9 days ago"), Lifetime::Expired, false },
    { "CI pipeline", "ak_9b1d44a0…", "3 Sep 2026",
      QT_TRANSLATE_NOOP("Gallery", "Expires in 5 days"), Lifetime::Week, true },
    { "Voice gateway eu-1", "ak_51c0de77…", "28 Aug 2026",
      QT_TRANSLATE_NOOP("Gallery", "Expires in 23 days"), Lifetime::Soon, true },
    { "Production server", "ak_7f3a90b2…", "21 Nov 2026",
      QT_TRANSLATE_NOOP("Gallery", "Active until 19 Feb 2027"), Lifetime::Active, true },
    { "Data warehouse sync", "ak_c44e18d9…", "2 Jan 2026",
      QT_TRANSLATE_NOOP("Gallery", "Active until 2 Jan 2027"), Lifetime::Active, false },
    { "Keyturn on this computer", "ak_02ab77f1…", "14 Oct 2026",
      QT_TRANSLATE_NOOP("Gallery", "Active until 12 Apr 2027"), Lifetime::Active, true, true },
    { "Grandfathered webhook ⟨U+202E⟩", "ak_e0e0b3c5…", "7 Feb 2023",
      QT_TRANSLATE_NOOP("Gallery", "Never expires"), Lifetime::Never, false, false, true },
};

QList<QStandardItem *> itemsOf(const Row &row)
{
    QList<QStandardItem *> items;
    for (const char *text : { row.name, row.id, row.created })
        items.append(new QStandardItem(QString::fromUtf8(text)));
    items.append(new QStandardItem(tr(row.status)));
    items.append(new QStandardItem);
    for (QStandardItem *item : std::as_const(items)) {
        item->setData(static_cast<int>(row.state), CredentialModel::LifetimeRole);
        item->setData(row.inVault, CredentialModel::InVaultRole);
        item->setData(row.session, CredentialModel::ThisSessionRole);
        item->setData(row.suspicious, CredentialModel::SuspiciousRole);
        item->setData(row.state == Lifetime::Expired, CredentialModel::DimmedRole);
    }
    return items;
}

CredentialTable *table(QWidget *parent)
{
    auto *view = new CredentialTable(parent);
    auto *model = new QStandardItemModel(view);
    for (const Row &row : rows)
        model->appendRow(itemsOf(row));
    model->setHorizontalHeaderLabels(
        { tr("Name"), tr("Key ID"), tr("Created"), tr("Status"), tr("Vault") });
    view->setItemDelegate(new CredentialDelegate(view));
    view->setModel(model);
    view->horizontalHeader()->setSortIndicator(3, Qt::AscendingOrder);
    view->horizontalHeader()->setSortIndicatorShown(true);
    view->selectRow(2);
    return view;
}

Sidebar *sidebar(const QString &current, QWidget *parent)
{
    auto *made = new Sidebar(parent);
    made->switcher()->setConnection({ u"Acme Voice"_s, u"Anyreach · organization key"_s });
    using Section = Sidebar::Section;
    made->addPage(Section::Session, u"keys"_s, Icon::Key, tr("API Keys"))
        ->setCount(3, Tone::Warning);
    made->addPage(Section::Session, u"tokens"_s, Icon::User, tr("Account → Tokens"))->setCount(2);
    made->addPage(Section::Computer, u"vault"_s, Icon::Vault, tr("Vault"))->setCount(14);
    made->setCurrent(current);
    return made;
}

struct Page
{
    std::unique_ptr<QWidget> window;
    QVBoxLayout *layout = nullptr;
};

Page page(const QString &current)
{
    auto window = std::make_unique<QWidget>();
    window->resize(1148, 728);
    window->setFocusPolicy(Qt::StrongFocus);
    window->setFocus(); // the pictures show a window that nobody has used yet
    auto *row = new QHBoxLayout(window.get());
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(sidebar(current, window.get()));
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    row->addLayout(layout, 1);
    return { std::move(window), layout };
}

void addHeader(QVBoxLayout *layout, const QString &title, const QString &text,
               const QString &primary, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::pageMargin, 22, metrics::pageMargin, 14);
    row->setSpacing(10);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(metrics::tiny);
    titles->addWidget(label(title, TextStyle::PageTitle, QPalette::WindowText, parent));
    titles->addWidget(wrapped(text, parent));
    row->addLayout(titles, 1);
    auto *refresh = new QToolButton(parent);
    refresh->setIcon(icon(Icon::Refresh));
    refresh->setAutoRaise(true);
    refresh->setAccessibleName(tr("Refresh"));
    row->addWidget(refresh, 0, Qt::AlignTop);
    QPushButton *action = button(primary, ButtonRole::Primary, parent);
    action->setIcon(icon(Icon::Plus));
    row->addWidget(action, 0, Qt::AlignTop);
    layout->addLayout(row);
}

QLineEdit *searchField(QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->addAction(icon(Icon::Search, Tone::Neutral), QLineEdit::LeadingPosition);
    field->setPlaceholderText(tr("Search"));
    field->setMinimumWidth(260);
    field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return field;
}

void addTools(QVBoxLayout *layout, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::medium - 2);
    row->setSpacing(metrics::small);
    row->addWidget(searchField(parent));
    auto *group = new QButtonGroup(parent);
    const std::pair<QString, int> chips[] = { { tr("All"), 7 },
                                              { tr("Active"), 3 },
                                              { tr("Expires soon"), 2 },
                                              { tr("Expired"), 1 },
                                              { tr("Never"), 1 } };
    for (const auto &[text, count] : chips) {
        auto *chip = new FilterChip(text, parent);
        chip->setCount(count);
        group->addButton(chip);
        row->addWidget(chip);
    }
    group->buttons().constFirst()->setChecked(true);
    row->addStretch(1);
    layout->addLayout(row);
}

void addFoot(QVBoxLayout *layout, QWidget *parent)
{
    layout->addWidget(hairLine(parent));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::pageMargin, 9, metrics::pageMargin, 9);
    row->setSpacing(metrics::large);
    const auto text = [parent](const QString &words) {
        return label(words, TextStyle::Secondary, QPalette::PlaceholderText, parent);
    };
    row->addWidget(text(tr("7 keys")));
    row->addWidget(text(tr("1 selected")));
    row->addStretch(1);
    row->addWidget(text(tr("Updated just now")));
    layout->addLayout(row);
}

struct Form
{
    std::unique_ptr<QWidget> window;
    QVBoxLayout *layout = nullptr;
};

Form dialog(const QString &title, const QString &text)
{
    auto window = std::make_unique<QDialog>();
    auto *layout = new QVBoxLayout(window.get());
    layout->setContentsMargins(metrics::dialogMargin, metrics::dialogMargin, metrics::dialogMargin,
                               metrics::dialogMargin);
    layout->setSpacing(5);
    layout->addWidget(label(title, TextStyle::DialogTitle, QPalette::WindowText, window.get()));
    layout->addWidget(wrapped(text, window.get()));
    layout->addSpacing(metrics::small);
    return { std::move(window), layout };
}

void fitDialog(QWidget *window)
{
    window->resize(metrics::dialogWidth,
                   window->layout()->totalHeightForWidth(metrics::dialogWidth));
}

void addField(QVBoxLayout *layout, const QString &name, QWidget *field)
{
    layout->addSpacing(metrics::small);
    layout->addWidget(label(name, TextStyle::Medium, QPalette::WindowText, field->parentWidget()));
    layout->addWidget(field);
}

} // namespace

std::unique_ptr<QWidget> makeApiKeys()
{
    auto [window, layout] = page(u"keys"_s);
    addHeader(layout, tr("API Keys"),
              tr("Each key acts for Acme Voice and carries the organization with it."),
              tr("Create API Key"), window.get());
    addTools(layout, window.get());
    layout->addWidget(table(window.get()), 1);
    addFoot(layout, window.get());
    return std::move(window);
}

std::unique_ptr<QWidget> makeErrorAndEmpty()
{
    auto [window, layout] = page(u"tokens"_s);
    addHeader(layout, tr("Account → Tokens"),
              tr("Tokens are yours and follow you to every organization."), tr("New token"),
              window.get());
    auto *strip = new MessageStrip(window.get());
    strip->show(Tone::Bad, tr("Anyreach did not answer at the address that Keyturn assumes."),
                tr("GET /admin/pats was answered with 404."));
    strip->setActions({ tr("Change the address…") });
    auto *around = new QHBoxLayout;
    around->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
    around->addWidget(strip);
    layout->addLayout(around);
    auto *stack = new PageStack(window.get());
    StatePanel *empty = stack->panel(PageState::Empty);
    empty->setMessage(Icon::User, tr("No tokens to show yet"),
                      tr("You can make one on Anyreach's own page and keep it here."));
    empty->setActions({ tr("Open Account → Tokens"), tr("Add the token you made there") });
    stack->setState(PageState::Empty);
    layout->addWidget(stack, 1);
    return std::move(window);
}

std::unique_ptr<QWidget> makeFirstStart()
{
    auto [window, layout] = page(QString());
    layout->addStretch(1);
    layout->addWidget(new IconLabel(Icon::Key, 44, QPalette::WindowText, window.get()), 0,
                      Qt::AlignHCenter);
    layout->addSpacing(metrics::medium);
    layout->addWidget(label(tr("Welcome to Keyturn"), TextStyle::WelcomeTitle, QPalette::WindowText,
                            window.get()),
                      0, Qt::AlignHCenter);
    layout->addSpacing(6);
    QLabel *text = wrapped(tr("Create, keep and check API keys and tokens. An API key acts for one "
                              "organization; a personal access token works in all of yours and "
                              "names one with each request."),
                           window.get());
    text->setAlignment(Qt::AlignCenter);
    text->setMinimumWidth(520);
    layout->addWidget(text, 0, Qt::AlignHCenter);
    layout->addSpacing(26);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(14);
    cards->addStretch(1);
    cards->addWidget(new CardButton(Icon::User, tr("Connect an account"),
                                    tr("Sign in with an API key or a token that you already have."),
                                    window.get()));
    cards->addWidget(new CardButton(Icon::Activity, tr("Explore the sandbox"),
                                    tr("Sample accounts and keys. Nothing leaves this computer."),
                                    window.get()));
    cards->addWidget(new CardButton(Icon::Vault, tr("Import a key"),
                                    tr("Keep a secret in the keychain and find it again."),
                                    window.get()));
    cards->addStretch(1);
    layout->addLayout(cards);
    layout->addStretch(1);
    return std::move(window);
}

std::unique_ptr<QWidget> makeConnect()
{
    auto [window, layout] = dialog(tr("Connect an account"),
                                   tr("An API key acts for one organization. A personal "
                                      "access token works in all of yours."));
    auto *service = new QComboBox(window.get());
    service->addItem(u"Anyreach"_s);
    addField(layout, tr("Service"), service);
    auto *credential = new QLineEdit(u"••••••••••••••••••••••••"_s, window.get());
    setTextStyle(credential, TextStyle::MonospaceBody);
    addField(layout, tr("Credential"), credential);
    auto *organization = new QLineEdit(u"org_7Qp1"_s, window.get());
    addField(layout, tr("Organization ID"), organization);
    auto *hint = new StatusLine(window.get());
    setTextStyle(hint, TextStyle::Secondary);
    hint->setStatus(Tone::Neutral, std::nullopt, tr("Sent as X-Anyreach-Org with every request."));
    layout->addWidget(hint);
    auto *address = new QLineEdit(window.get());
    address->setPlaceholderText(u"https://api.anyreach.ai"_s);
    addField(layout, tr("Server address"), address);
    layout->addSpacing(metrics::small);
    auto *strip = new MessageStrip(window.get());
    strip->show(Tone::Warning, {},
                tr("Anyreach accepted the token, but it may not manage keys here (403). Ask for "
                   "the admin role, or connect anyway to use the vault."));
    layout->addWidget(strip);
    layout->addSpacing(metrics::medium);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(button(tr("Cancel"), ButtonRole::Normal, window.get()));
    buttons->addWidget(button(tr("Connect anyway"), ButtonRole::Normal, window.get()));
    buttons->addWidget(button(tr("Try again"), ButtonRole::Primary, window.get()));
    layout->addLayout(buttons);
    organization->setFocus();
    fitDialog(window.get());
    return std::move(window);
}

std::unique_ptr<QWidget> makeSecret()
{
    auto [window, layout] = dialog(tr("Copy your key now"),
                                   tr("Anyreach will not show this again. If it is lost, "
                                      "delete the key and create a new one."));
    auto *panel = new Panel(window.get());
    auto *row = new QHBoxLayout(panel);
    auto *value = new QLineEdit(u"ak_7f3a90b2…•••••••••••••••• k9Qd"_s, window.get());
    value->setReadOnly(true);
    value->setFrame(false);
    setTextStyle(value, TextStyle::MonospaceBody);
    row->addWidget(value, 1);
    auto *reveal = new QToolButton(window.get());
    reveal->setIcon(icon(Icon::Eye));
    reveal->setAutoRaise(true);
    row->addWidget(reveal);
    QPushButton *copy = button(tr("Copy"), ButtonRole::Primary, window.get());
    copy->setIcon(icon(Icon::Copy));
    row->addWidget(copy);
    layout->addWidget(panel);
    auto *saved = new StatusLine(window.get());
    saved->setStatus(Tone::Good, Icon::Ok, tr("Saved in your keychain"));
    layout->addWidget(saved);
    auto *expires = new StatusLine(window.get());
    expires->setStatus(Tone::Neutral, Icon::Calendar,
                       tr("Expires Fri 19 Feb 2027, 23:59 (your time zone, UTC+1), in 90 days"));
    layout->addWidget(expires);
    layout->addSpacing(metrics::huge);
    auto *buttons = new QHBoxLayout;
    QPushButton *use = button(tr("Use in code…"), ButtonRole::Quiet, window.get());
    use->setMenu(new QMenu(use));
    buttons->addWidget(use);
    buttons->addStretch(1);
    buttons->addWidget(button(tr("Done"), ButtonRole::Normal, window.get()));
    layout->addLayout(buttons);
    copy->setFocus();
    fitDialog(window.get());
    return std::move(window);
}

namespace {

void addButtons(QGridLayout *grid, QWidget *parent)
{
    const std::pair<QString, ButtonRole> all[] = { { tr("Normal"), ButtonRole::Normal },
                                                   { tr("Primary"), ButtonRole::Primary },
                                                   { tr("Quiet"), ButtonRole::Quiet },
                                                   { tr("Delete key"), ButtonRole::Danger } };
    int column = 0;
    for (const auto &[text, role] : all) {
        QPushButton *with = button(text, role, parent);
        with->setIcon(icon(Icon::Copy));
        QPushButton *off = button(text, role, parent);
        off->setIcon(icon(Icon::Copy));
        off->setEnabled(false);
        grid->addWidget(button(text, role, parent), 0, column);
        grid->addWidget(with, 1, column);
        grid->addWidget(off, 2, column);
        ++column;
    }
}

void addChoices(QGridLayout *grid, QWidget *parent)
{
    auto *on = new QCheckBox(tr("Keep in the keychain"), parent);
    on->setChecked(true);
    auto *half = new QCheckBox(tr("Some of them"), parent);
    half->setCheckState(Qt::PartiallyChecked);
    auto *off = new QCheckBox(tr("Disabled"), parent);
    off->setEnabled(false);
    auto *radio = new QRadioButton(tr("System"), parent);
    radio->setChecked(true);
    grid->addWidget(on, 3, 0);
    grid->addWidget(half, 3, 1);
    grid->addWidget(new QCheckBox(tr("Not set"), parent), 3, 2);
    grid->addWidget(off, 3, 3);
    grid->addWidget(radio, 4, 0);
    grid->addWidget(new QRadioButton(tr("Dark"), parent), 4, 1);
    auto *progress = new QProgressBar(parent);
    progress->setValue(40);
    grid->addWidget(progress, 4, 2, 1, 2);
}

void addFields(QGridLayout *grid, QWidget *parent)
{
    auto *date = new QDateEdit(QDate(2027, 2, 19), parent);
    date->setCalendarPopup(true);
    auto *combo = new QComboBox(parent);
    combo->addItems({ tr("90 days"), tr("Custom Date…"), tr("Never") });
    auto *off = new QLineEdit(tr("Disabled"), parent);
    off->setEnabled(false);
    auto *spin = new QSpinBox(parent);
    spin->setValue(45);
    grid->addWidget(combo, 5, 0);
    grid->addWidget(date, 5, 1);
    grid->addWidget(spin, 5, 2);
    grid->addWidget(off, 5, 3);
    auto *text = new QTextEdit(parent);
    text->setAcceptRichText(false);
    text->setPlainText(tr("Several\nlines\nof\ntext\nthat\nscroll\nin\na\nfield"));
    text->setMaximumHeight(90);
    grid->addWidget(text, 6, 0, 1, 2);
    auto *selected = new QLineEdit(tr("Selected text"), parent);
    selected->selectAll();
    grid->addWidget(selected, 6, 2, 1, 2, Qt::AlignTop);
    selected->setFocus();
}

void addBadges(QGridLayout *grid, QWidget *parent)
{
    const std::tuple<Tone, Icon, QString> all[] = {
        { Tone::Neutral, Icon::Infinity, tr("Never expires") },
        { Tone::Good, Icon::Ok, tr("Verified 3 min ago") },
        { Tone::Warning, Icon::Clock, tr("Expires in 5 days") },
        { Tone::Bad, Icon::Warn, tr("Refused (401)") },
    };
    int column = 0;
    for (const auto &[tone, symbol, text] : all) {
        auto *badge = new Badge(parent);
        badge->setBadge(tone, symbol, text);
        grid->addWidget(badge, 7, column++);
    }
    auto *icons = new QHBoxLayout;
    icons->setSpacing(metrics::small);
    for (int i = 0; i < iconCount; ++i)
        icons->addWidget(new IconLabel(static_cast<Icon>(i), 16, QPalette::WindowText, parent));
    icons->addStretch(1);
    grid->addLayout(icons, 8, 0, 1, 4);
}

QMenu *sampleMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setWindowFlags(Qt::Widget); // shows the menu as a part of the sheet
    menu->addAction(icon(Icon::Copy), tr("Copy ID"))->setShortcut(QKeySequence::Copy);
    menu->addAction(icon(Icon::Pencil), tr("Rename…"))->setShortcut(Qt::Key_F2);
    menu->addSeparator();
    QMenu *more = menu->addMenu(tr("Use in code"));
    more->addAction(tr("curl"));
    menu->setActiveAction(menu->addAction(icon(Icon::Trash), tr("Delete key…")));
    QAction *checked = menu->addAction(tr("Show expired"));
    checked->setCheckable(true);
    checked->setChecked(true);
    menu->addAction(tr("Not now"))->setEnabled(false);
    return menu;
}

} // namespace

std::unique_ptr<QWidget> makeWidgetSheet()
{
    auto window = std::make_unique<QWidget>();
    auto *row = new QHBoxLayout(window.get());
    row->setContentsMargins(metrics::huge, metrics::huge, metrics::huge, metrics::huge);
    row->setSpacing(metrics::huge);
    auto *grid = new QGridLayout;
    grid->setSpacing(metrics::medium);
    row->addLayout(grid);
    addButtons(grid, window.get());
    addChoices(grid, window.get());
    addFields(grid, window.get());
    addBadges(grid, window.get());
    auto *strips = new QVBoxLayout;
    row->addLayout(strips);
    for (const Tone tone : { Tone::Neutral, Tone::Good, Tone::Warning, Tone::Bad }) {
        auto *strip = new MessageStrip(window.get());
        strip->show(tone, tr("What happened."), tr("What it means, and what can be done."));
        strip->setActions({ tr("Retry") });
        strip->setClosing(MessageStrip::Closing::ByUser);
        strip->setMinimumWidth(460);
        strips->addWidget(strip);
    }
    QMenu *menu = sampleMenu(window.get());
    strips->addWidget(menu, 0, Qt::AlignLeft);
    menu->show();
    strips->addStretch(1);
    window->resize(window->sizeHint());
    return window;
}

} // namespace keyturn::gallery
