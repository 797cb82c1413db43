// SPDX-License-Identifier: MIT
#pragma once

#include "session/accessreview.h"
#include "ui/dialogs/guardeddialog.h"
#include "ui/secretclipboard.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace keyturn {

class ReviewCard;
class StatusLine;

/// Leads through an access review, key by key, and shows its result at the end. It changes nothing:
/// what is to be deleted or rotated is asked for by signals. Closed before its end, it goes on
/// where it stood when it is opened with the same review again.
class ReviewDialog final : public GuardedDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewDialog)

public:
    /// Everything is borrowed and must outlive the dialog.
    ReviewDialog(const Session &session, const Listing &listing, AccessReview &review,
                 const ServiceCatalog &catalog, SecretClipboard &clipboard, QWidget *parent);

    /// What has become of exportRequested().
    void tellExported(const QString &path, bool isWritten);

Q_SIGNALS:
    void deleteRequested(const QStringList &ids); ///< the dialog has closed
    void rotateRequested(const QString &id); ///< the dialog has closed
    void exportRequested(); ///< the dialog stays open

private:
    void buildResult();
    void addLowerEdge(QVBoxLayout *layout);
    void showItem(std::size_t at);
    void showResult();
    void decide(ReviewVerdict verdict);
    void fillResult();

    const Session &m_session;
    const Listing &m_listing;
    AccessReview &m_review;
    std::size_t m_at = 0; ///< items().size(): the result
    QLabel *m_subtitle = nullptr;
    ReviewCard *m_card = nullptr;
    QWidget *m_result = nullptr;
    QLabel *m_counts = nullptr;
    QListWidget *m_todo = nullptr; ///< what was not to be kept
    QPushButton *m_rotate = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_export = nullptr;
    StatusLine *m_exported = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace keyturn
