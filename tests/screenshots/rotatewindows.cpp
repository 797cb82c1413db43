// SPDX-License-Identifier: MIT
#include "screenshots/rotatewindows.h"

#include "screenshots/settle.h"
#include "session/places.h"
#include "ui/dialogs/swapdialog.h"
#include "ui/windowfixture.h"

using namespace Qt::StringLiterals;

namespace keyturn::gallery {

namespace {

using test::FakeResponse;
using test::WindowFixture;

/// How far a rotation has come.
enum class Stand
{
    NotMade,
    Unknown,
    Made,
    Ready,
    Waiting,
    Done
};

std::unique_ptr<QWidget> keep(const std::shared_ptr<WindowFixture> &fixture, QWidget *window)
{
    QObject::connect(window, &QObject::destroyed, window, [fixture] {});
    return std::unique_ptr<QWidget>(window);
}

VaultRecord entry(WindowFixture &fixture, const QString &uuid, const QString &name)
{
    const VaultPlace place = fixture.session().place(CredentialKind::ApiKey);
    VaultRecord entry;
    entry.uuid = uuid;
    entry.serviceId = place.serviceId;
    entry.serverUrl = place.serverUrl;
    entry.organizationId = place.organizationId;
    entry.organizationName = u"Northwind Traders"_s;
    entry.name = name;
    entry.storedAt = fixture.clock.now().addDays(-80);
    return entry;
}

std::unique_ptr<QWidget> rotation(Theme &theme, Stand stand)
{
    const auto fixture = std::make_shared<WindowFixture>(&theme);
    std::ignore = fixture->open();
    fixture->service.addKey(u"ak_7f3a90b2"_s, u"Voice gateway eu-1"_s);
    fixture->service.addKey(u"ak_8d21c4e7"_s, u"Voice gateway eu-2"_s);
    fixture->signIn();
    std::ignore = fixture->loadList();
    VaultRecord old = entry(*fixture, u"old"_s, u"Voice gateway eu-1"_s);
    old.credentialId = u"ak_7f3a90b2"_s;
    old.hint = u"ak_7f3a90b2.…x9Qd"_s;
    old.consumers = Consumer::ofLines(u"/srv/voice/.env: ANYREACH_API_KEY\n@telephony\n"
                                      "https://ci.northwind.example/settings"_s);
    std::ignore = fixture->keep(old, u"ak_7f3a90b2."_s + test::canary);
    RotationRecord record =
        Rotation::draft(fixture->session(), CredentialKind::ApiKey,
                        fixture->listing().model().find(old.credentialId), &old);
    record.startedAt = fixture->clock.now();
    const bool isMade = stand != Stand::NotMade && stand != Stand::Unknown;
    if (isMade) {
        VaultRecord fresh = entry(*fixture, record.newUuid, u"Voice gateway eu-2"_s);
        fresh.credentialId = u"ak_8d21c4e7"_s;
        fresh.hint = u"ak_8d21c4e7.…m2Lp"_s;
        if (stand != Stand::Made)
            fresh.check =
                CheckRecord{ CheckOutcome::Works, fixture->clock.now().addSecs(-180), {}, {} };
        std::ignore = fixture->keep(fresh, u"ak_8d21c4e7."_s + test::canary);
        record.step = RotationStep::Using;
        record.tick(record.consumers.front(), true);
    }
    if (stand == Stand::Ready || stand == Stand::Waiting || stand == Stand::Done) {
        record.ticked = record.consumers;
        record.verifiedAt = fixture->clock.now().addSecs(-180);
    }
    if (stand == Stand::Waiting) {
        record.step = RotationStep::Waiting;
        record.retireBy = fixture->clock.now().addDays(7);
    }
    if (stand == Stand::Unknown) {
        IntentRecord intent;
        intent.uuid = record.newUuid;
        intent.startedAt = fixture->clock.now();
        std::ignore = fixture->store.recordIntent(intent);
    }
    if (stand != Stand::NotMade)
        std::ignore = fixture->program.rotations().save(record);
    settle(fixture->store);
    auto *dialog = new RotateDialog(fixture->rotateParts(), record, nullptr);
    dialog->open();
    settle(fixture->store);
    if (stand == Stand::Done) {
        clickSaid("keyturn::RotateRetiring", "Re&tire old key");
        clickSaid("KindText", "Delete key");
        settle(fixture->store);
        dialog->activateWindow(); // in place of a window manager
        settle(fixture->store);
    }
    return keep(fixture, dialog);
}

std::unique_ptr<QWidget> swapping()
{
    auto dialog = std::make_unique<SwapDialog>(
        FileSwaps::Found{ u"/srv/voice/.env"_s, { { 3, u"ANYREACH_API_KEY"_s }, { 9, {} } }, 1 },
        SwapDialog::Hints{ u"ak_7f3a90b2.…x9Qd"_s, u"ak_8d21c4e7.…m2Lp"_s }, u"ANYREACH_API_KEY"_s,
        nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->open();
    return dialog;
}

/// The line above the pages, and the mark of the row.
std::unique_ptr<QWidget> underWay(Theme &theme)
{
    const auto fixture = std::make_shared<WindowFixture>(&theme);
    std::ignore = fixture->open();
    fixture->service.addKey(u"ak_7f3a90b2"_s, u"Voice gateway eu-1"_s);
    fixture->service.addKey(u"ak_8d21c4e7"_s, u"Voice gateway eu-2"_s);
    fixture->signIn();
    std::ignore = fixture->showMainWindow();
    RotationRecord record =
        Rotation::draft(fixture->session(), CredentialKind::ApiKey,
                        fixture->listing().model().find(u"ak_7f3a90b2"_s), nullptr);
    record.step = RotationStep::Using;
    record.startedAt = fixture->clock.now();
    std::ignore = fixture->program.rotations().save(record);
    settle(fixture->store);
    return keep(fixture, fixture->window.release());
}

} // namespace

std::vector<Window> rotateWindows(Theme &theme)
{
    return {
        { u"rotate-new"_s, [&theme] { return rotation(theme, Stand::NotMade); } },
        { u"rotate-unknown"_s, [&theme] { return rotation(theme, Stand::Unknown); } },
        { u"rotate-using"_s, [&theme] { return rotation(theme, Stand::Made); } },
        { u"rotate-ready"_s, [&theme] { return rotation(theme, Stand::Ready); } },
        { u"rotate-waiting"_s, [&theme] { return rotation(theme, Stand::Waiting); } },
        { u"rotate-done"_s, [&theme] { return rotation(theme, Stand::Done); } },
        { u"rotate-swap"_s, [] { return swapping(); } },
        { u"rotate-under-way"_s, [&theme] { return underWay(theme); } },
    };
}

} // namespace keyturn::gallery
