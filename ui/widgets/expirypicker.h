// SPDX-License-Identifier: MIT
#pragma once

#include "core/expiry.h"
#include "services/serviceprofile.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QDateEdit;
class QLabel;

namespace keyturn {

class ChoiceBox;
class Clock;
class StatusLine;

/// Chooses an expiration: the service's presets, a custom date, never. Always says the moment that
/// the choice means. The rules are ExpiryRules'.
class ExpiryPicker final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExpiryPicker)

public:
    ExpiryPicker(const ExpiryOffer &offer, const Clock &clock, QWidget *parent);

    [[nodiscard]] ExpiryChoice choice() const;
    void setChoice(const ExpiryChoice &choice);

    /// Nothing, or why the choice cannot be used now.
    [[nodiscard]] std::optional<ExpiryError> error() const;

    /// The combo box, for a label's buddy.
    [[nodiscard]] QWidget *focusTarget() const;

Q_SIGNALS:
    void choiceChanged();

private:
    void fill(const ExpiryOffer &offer);
    void handleChange();
    void showResolved();

    const Clock &m_clock;
    ExpiryRules m_rules;
    ChoiceBox *m_presets = nullptr;
    QLabel *m_dateLabel = nullptr;
    QDateEdit *m_date = nullptr;
    StatusLine *m_resolved = nullptr;
    QTimer m_minute; ///< midnight moves every preset
};

} // namespace keyturn
