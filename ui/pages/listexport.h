// SPDX-License-Identifier: MIT
#pragma once

#include "exports/exporttable.h"

class QAbstractItemModel;
class QPushButton;

namespace keyturn {

class ActivityFilter;
class Listing;
class MessageStrip;
class PageFrame;
class ServiceCatalog;
class Session;
class VaultModel;

/// The button "Export…" of a page: asks for a file, writes the rows that the page shows into it,
/// and says in a strip what was written, after that is so.
class ListExport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListExport)

public:
    /// What is to be written, as it is at this moment. `make` runs in another thread.
    struct Content
    {
        std::function<ExportTable()> make;
        QString remark = {}; ///< what the reader of the file should know; plain text
    };

    /// Adds the button and the strip to the frame, to which this object belongs. `fileName` is
    /// suggested, without its end. The button is enabled while `shown`, which is borrowed, has
    /// rows.
    ListExport(PageFrame &frame, const QAbstractItemModel &shown, const QString &fileName,
               std::function<Content()> collect);

    /// Asks for the file, without the button.
    void ask();
    /// With true, a click only emits requested(), and the owner calls ask() when it is ready.
    void setAsksLater(bool asksLater) { m_asksLater = asksLater; }

Q_SIGNALS:
    void requested();
    void exported(int rows); ///< they are in the file

private:
    void write(const QString &path);
    void tell(const QString &path, const Result<int, FileError> &written, const QString &remark);

    PageFrame &m_frame;
    QPushButton *m_button;
    MessageStrip *m_strip;
    const QString m_fileName;
    std::function<Content()> m_collect;
    PrivateFile m_file;
    bool m_asksLater = false;
};

// For each page that has a list. Everything is borrowed and must outlive the frame.
void addExport(PageFrame &frame, const ServiceCatalog &catalog, const Session &session,
               Listing &listing, const QAbstractItemModel &shown);
[[nodiscard]] ListExport *addExport(PageFrame &frame, const ServiceCatalog &catalog,
                                    const VaultModel &model, const QAbstractItemModel &shown);
[[nodiscard]] ListExport *addExport(PageFrame &frame, const ServiceCatalog &catalog,
                                    const ActivityFilter &shown);

} // namespace keyturn
