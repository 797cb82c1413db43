// SPDX-License-Identifier: MIT
#pragma once

#include "session/expiringkeys.h"
#include "ui/window/notices.h"

#include <QObject>

namespace keyturn {

class WindowState;

/// The quiet message that keys expire this week, with a way to see them. Closing it is for the rest
/// of the day.
class ExpiryNotice final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExpiryNotice)

public:
    /// Everything is borrowed and must outlive this object.
    struct Parts
    {
        const ExpiringKeys &keys;
        const ServiceCatalog &catalog;
        const SignIns &signIns;
        const Clock &clock;
        WindowState &windowState;
        Notices &notices;
    };

    ExpiryNotice(Parts parts, QObject *parent);

Q_SIGNALS:
    void vaultRequested();
    void listRequested(const keyturn::ListKey &key);

private:
    void update();
    [[nodiscard]] QString title() const;
    /// "Acme Apps · Appcircle"
    [[nodiscard]] QString nameOf(const ListKey &key) const;
    [[nodiscard]] QString whereOf(const ExpiringKeys::Place &place) const;
    [[nodiscard]] Notices::Action actionOf(const ExpiringKeys::Place &place);

    Parts m_parts;
    MinuteTimer m_minute; ///< another day begins
};

} // namespace keyturn
