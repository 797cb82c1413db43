// SPDX-License-Identifier: MIT
#pragma once

#include "session/accessreview.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace keyturn {

class FactGrid;
class KeyFreeFields;
class ServiceCatalog;
class StatusLine;

/// One key of an access review: what is known of it, and the buttons for a verdict.
class ReviewCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewCard)

public:
    /// `session` must outlive the card. Keys of the services in the catalog are refused as remarks.
    ReviewCard(const Session &session, const ServiceCatalog &catalog, QWidget *parent);

    void show(const AccessReview::Item &item);
    [[nodiscard]] QString remark() const;

Q_SIGNALS:
    /// The remark holds no key.
    void verdictGiven(keyturn::ReviewVerdict verdict);
    void copyRequested(const QString &id);

private:
    void addButtons(QVBoxLayout *layout);
    void tellFacts(const AccessReview::Item &item);
    void tellWarning(const AccessReview::Item &item);
    void tellVerdict();
    void give(ReviewVerdict verdict);

    struct Choice
    {
        ReviewVerdict verdict;
        QPushButton *button;
    };

    const Session &m_session;
    QLabel *m_name = nullptr;
    QWidget *m_place = nullptr; ///< of m_facts
    FactGrid *m_facts = nullptr;
    StatusLine *m_warning = nullptr;
    QLineEdit *m_remark = nullptr;
    KeyFreeFields *m_keyFree;
    std::vector<Choice> m_choices;
    ReviewVerdict m_verdict = ReviewVerdict::None; ///< that of the key that is shown
};

} // namespace keyturn
