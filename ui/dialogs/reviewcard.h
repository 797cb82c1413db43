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
class StatusLine;

/// One key of an access review: what is known of it, and the buttons for a verdict.
class ReviewCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewCard)

public:
    /// `session` must outlive the card.
    ReviewCard(const Session &session, QWidget *parent);

    void show(const AccessReview::Item &item);
    [[nodiscard]] QString remark() const;

Q_SIGNALS:
    void verdictGiven(keyturn::ReviewVerdict verdict);
    void copyRequested(const QString &id);

private:
    void addButtons(QVBoxLayout *layout);
    void tellFacts(const AccessReview::Item &item);
    void tellWarning(const AccessReview::Item &item);

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
    std::vector<Choice> m_choices;
};

} // namespace keyturn
