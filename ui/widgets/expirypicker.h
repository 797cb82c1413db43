// SPDX-License-Identifier: MIT
#pragma once

#include "core/expiry.h"
#include "services/serviceprofile.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;

namespace keyturn {

class ChoiceBox;
class Clock;
class DateField;
class StatusLine;
struct DateChoices;

/// Lets the user choose an expiration: one of the service's presets, a custom date, or never. A
/// line below always shows the resulting moment. The rules are in ExpiryRules.
class ExpiryPicker final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExpiryPicker)

public:
    ExpiryPicker(const ExpiryOffer &offer, const Clock &clock, QWidget *parent);

    [[nodiscard]] ExpiryChoice choice() const;
    void setChoice(const ExpiryChoice &choice);

    /// Why the choice cannot be used now; nothing if it can.
    [[nodiscard]] std::optional<ExpiryError> error() const;

    /// The combo box; it serves as the buddy of a label.
    [[nodiscard]] QWidget *focusTarget() const;

Q_SIGNALS:
    void choiceChanged();

private:
    void fill(const ExpiryOffer &offer);
    [[nodiscard]] DateChoices choices(const ExpiryOffer &offer) const;
    void handleChange();
    void updateResolved();
    void awaitDayChange();

    const Clock &m_clock;
    ExpiryRules m_rules;
    ChoiceBox *m_presets = nullptr;
    QLabel *m_dateLabel = nullptr;
    DateField *m_date = nullptr;
    StatusLine *m_resolved = nullptr;
    QTimer m_dayChange; ///< fires at midnight, and at least once a minute before
};

} // namespace keyturn
