// SPDX-License-Identifier: MIT
#pragma once

#include "models/activityfilter.h"
#include "models/activitymodel.h"
#include "session/activityhistory.h"
#include "session/activityretention.h"
#include "ui/pages/page.h"

class QMenu;
class QPushButton;

namespace keyturn {

class ActivityTable;
class ActivityVerification;
class AnswerLine;
class ChoiceBox;
class CountLabel;
class FilterChip;
class ListExport;
class ListTools;
class PageFrame;
class SecretClipboard;
class ServiceCatalog;
class TableWithDetails;
class WindowState;

/// The page of what was done from this computer, and of what was seen to have changed at the
/// services: find an entry, see the history of one key, verify the log. It does not depend on a
/// session. The log is read when the page is seen for the first time, and only as far as needed.
class ActivityPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityPage)

public:
    /// What the page needs; everything is borrowed and must outlive the page.
    struct Parts
    {
        const ServiceCatalog &catalog;
        Store &store;
        ActivityLog &log;
        const Clock &clock;
        SecretClipboard &clipboard;
        WindowState &windowState;
    };

    ActivityPage(Parts parts, QWidget *parent);

    [[nodiscard]] static QString pageId() { return QStringLiteral("activity"); }
    [[nodiscard]] static Entry pageEntry() { return { pageId(), Icon::Activity, tr("Activity") }; }

    /// Shows only the entries about this key.
    void showHistory(const ActivityKey &key);

    [[nodiscard]] Offer offer(Action action) const override;
    void perform(Action action) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addHeaderButtons();
    void addParts();
    void addKeyChips();
    void addRetention();
    void addFooter();
    void describeStates();
    void connectParts();
    void setKey(const std::optional<ActivityKey> &key);
    void clearFilters();
    void fillMenu(QMenu &menu, const ActivityEntry &entry);
    void openMenu(const QModelIndex &index, const QPoint &globalPosition);
    void showEntry(int number);
    void exportAll();
    void updateFilter();
    void updateState();

    Parts m_parts;
    ActivityModel m_model;
    ActivityFilter m_filter;
    ActivityHistory m_history;
    ActivityRetention m_retention;
    PageFrame *m_frame;
    ActivityVerification *m_verification;
    ListExport *m_export = nullptr;
    bool m_isExportWanted = false; ///< as soon as everything was read
    QPushButton *m_verify = nullptr;
    ListTools *m_tools = nullptr;
    FilterChip *m_allKeys = nullptr;
    FilterChip *m_oneKey = nullptr;
    ActivityTable *m_table = nullptr;
    TableWithDetails *m_details = nullptr;
    AnswerLine *m_answer = nullptr;
    CountLabel *m_count = nullptr;
};

} // namespace keyturn
