// SPDX-License-Identifier: MIT
#include "ui/pages/listexport.h"

#include "core/displaytext.h"
#include "models/activityfilter.h"
#include "models/vaultmodel.h"
#include "session/exporttables.h"
#include "session/session.h"
#include "ui/pages/pageframe.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>

namespace keyturn {

using namespace Qt::StringLiterals;

ListExport::ListExport(PageFrame &frame, const QAbstractItemModel &shown, const QString &fileName,
                       std::function<Content()> collect)
    : QObject(&frame)
    , m_frame(frame)
    , m_button(new QPushButton(tr("Export…"), &frame))
    , m_strip(frame.addBanner(MessageStrip::Closing::ByUser))
    , m_fileName(fileName)
    , m_collect(std::move(collect))
    , m_file(nullptr)
{
    m_button->setToolTip(tr("Write what is shown into a file, without the values of keys"));
    frame.addFirstButton(*m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        Q_EMIT requested();
        if (!m_asksLater)
            ask();
    });
    const auto update = [this, &shown] { m_button->setEnabled(shown.rowCount() > 0); };
    connect(&shown, &QAbstractItemModel::rowsInserted, this, update);
    connect(&shown, &QAbstractItemModel::rowsRemoved, this, update);
    connect(&shown, &QAbstractItemModel::layoutChanged, this, update);
    connect(&shown, &QAbstractItemModel::modelReset, this, update);
    update();
}

void ListExport::ask()
{
    m_strip->hide();
    auto *dialog = new QFileDialog(m_frame.window(), tr("Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    const QString json = tr("JSON (*.json)");
    dialog->setNameFilters({ tr("Comma-separated values (*.csv)"), json });
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setDirectory(QDir::home());
    dialog->selectFile(m_fileName + u".csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, json](const QString &filter) {
        dialog->setDefaultSuffix(filter == json ? u"json"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ListExport::write);
    // The session may close, and the page with it, while the dialog is open.
    connect(this, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}

void ListExport::write(const QString &path)
{
    Content content = m_collect();
    auto *reply = m_file.write(
        path, [path, make = std::move(content.make)] { return contentOf(path, make()); });
    connect(reply, &Reply::finished, this, [this, reply, path, remark = content.remark] {
        tell(path, reply->takeResult(), remark);
    });
}

void ListExport::tell(const QString &path, const Result<int, FileError> &written,
                      const QString &remark)
{
    const QString shownPath = DisplayText(QDir::toNativeSeparators(path)).inSentence();
    if (!written) {
        m_strip->show(Tone::Bad, tr("Nothing was exported"),
                      //: %1 is the path of a file
                      tr("%1 cannot be written. Choose another folder.").arg(shownPath));
        return;
    }
    const QString title = *written == 1 ? tr("One row was exported")
                                        : tr("%Ln rows were exported", nullptr, *written);
    //: %1 is the path of a file
    QString text = tr("Only you can read %1. The file holds no values of keys.").arg(shownPath);
    if (!remark.isEmpty())
        text += u' ' + remark;
    m_strip->show(remark.isEmpty() ? Tone::Good : Tone::Warning, title, text);
    Q_EMIT exported(*written);
}

void addExport(PageFrame &frame, const ServiceCatalog &catalog, const Session &session,
               Listing &listing, const QAbstractItemModel &shown)
{
    const auto collect = [&catalog, &session, &listing, &shown] {
        QHash<QString, const Credential *> rows;
        for (const CredentialModel *model : { &listing.deleted(), &listing.model() }) {
            for (const Credential &row : model->rows())
                rows.insert(row.id, &row);
        }
        std::vector<exporttables::ListedKey> keys;
        keys.reserve(std::size_t(shown.rowCount()));
        for (int row = 0; row < shown.rowCount(); ++row) {
            const QModelIndex index = shown.index(row, 0);
            const QString id = index.data(CredentialModel::IdRole).toString();
            const Credential *credential = rows.value(id);
            if (!credential)
                continue;
            keys.push_back(
                { *credential, listing.model().aliasOf(id),
                  static_cast<Lifetime>(index.data(CredentialModel::LifetimeRole).toInt()),
                  listing.model().isInVault(id) && listing.entryOf(id), listing.notesOf(id) });
        }
        const exporttables::ListPlace place{ session.connection().serviceId,
                                             session.connection().serverUrl,
                                             session.connection().accountName,
                                             session.organizationName() };
        ListExport::Content content;
        content.make = [keys = std::move(keys), place, guard = ValueGuard(catalog)] {
            return exporttables::ofList(keys, place, guard);
        };
        if (!listing.isComplete())
            content.remark = ListExport::tr("The service has more keys than Keyturn could read.");
        return content;
    };
    auto *added = new ListExport(
        frame, shown, listing.kind() == CredentialKind::Token ? u"tokens"_s : u"keys"_s, collect);
    QObject::connect(added, &ListExport::exported, &listing,
                     [&listing](int rows) { listing.noteExported(Deed::ExportedList, rows); });
}

ListExport *addExport(PageFrame &frame, const ServiceCatalog &catalog, const VaultModel &model,
                      const QAbstractItemModel &shown)
{
    const auto collect = [&catalog, &model, &shown] {
        const auto &records = model.rows();
        std::vector<exporttables::KeptKey> keys;
        keys.reserve(std::size_t(shown.rowCount()));
        for (int row = 0; row < shown.rowCount(); ++row) {
            const QString uuid = shown.index(row, 0).data(VaultModel::IdRole).toString();
            const auto at = records.find(uuid);
            if (at < 0)
                continue;
            const VaultRecord record = records[std::size_t(at)];
            keys.push_back({ record, model.lifetimeOf(record) });
        }
        ListExport::Content content;
        content.make = [keys = std::move(keys), guard = ValueGuard(catalog)] {
            return exporttables::ofVault(keys, guard);
        };
        return content;
    };
    return new ListExport(frame, shown, u"vault"_s, collect);
}

ListExport *addExport(PageFrame &frame, const ServiceCatalog &catalog, const ActivityFilter &shown)
{
    const auto collect = [&catalog, &shown] {
        std::vector<ActivityEntry> entries;
        entries.reserve(std::size_t(shown.rowCount()));
        for (int row = 0; row < shown.rowCount(); ++row)
            entries.push_back(*shown.entryAt(row));
        ListExport::Content content;
        content.make = [entries = std::move(entries), guard = ValueGuard(catalog)] {
            return exporttables::ofActivity(entries, guard);
        };
        return content;
    };
    return new ListExport(frame, shown, u"activity"_s, collect);
}

} // namespace keyturn
