// SPDX-License-Identifier: MIT
#include "ui/pages/rowrenaming.h"

#include "session/session.h"
#include "ui/text/errortext.h"
#include "ui/widgets/answerline.h"
#include "ui/widgets/credentialtable.h"
#include "ui/widgets/tablewithdetails.h"

#include <QItemSelectionModel>
#include <QToolTip>

namespace keyturn {

using namespace Qt::StringLiterals;

RowRenaming::RowRenaming(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    Listing &listing = m_parts.listing;
    connect(
        &listing, &Listing::renameFailed, this, [this](const QString &id, const ApiError &error) {
            const Message message =
                errortext::api(error, errortext::Attempt::Rename, m_parts.session.profile().name);
            tellCellError(id, message.title + u"\n"_s + message.text);
        });
    connect(&listing, &Listing::aliasFailed, this, [this](const QString &id) {
        tellCellError(id,
                      tr("The local name could not be kept: Keyturn cannot write its own "
                         "file."));
    });
    connect(&listing, &Listing::renamed, this, &RowRenaming::tellRenamed);
    connect(&listing.model(), &CredentialModel::nameRefused, this, [this] {
        m_parts.answer.tell(Tone::Warning, Icon::Info,
                            tr("A name cannot be empty. The old one stays."));
    });
}

bool RowRenaming::isLocal() const
{
    return !m_parts.listing.profile().endpoint(Operation::Rename);
}

void RowRenaming::begin()
{
    const QModelIndexList rows = m_parts.table.selectionModel()->selectedRows();
    if (rows.size() != 1)
        return;
    if (isLocal())
        m_parts.answer.tell(
            Tone::Neutral, Icon::Info,
            tr("The local name is seen on this computer only: %1 cannot rename keys")
                .arg(m_parts.session.profile().name));
    m_parts.details.showTable();
    m_parts.table.edit(rows.front().siblingAtColumn(int(CredentialModel::Column::Name)));
}

void RowRenaming::tellRenamed(const QString &id, const QString &before)
{
    const auto undo = [this, id, before] {
        isLocal() ? m_parts.listing.setAlias(id, before) : m_parts.listing.rename(id, before);
    };
    m_parts.answer.tell(Tone::Good, Icon::Pencil,
                        isLocal() ? tr("Local name changed") : tr("Renamed"), { tr("Undo"), undo });
}

void RowRenaming::tellCellError(const QString &id, const QString &text)
{
    const QAbstractItemModel &rows = *m_parts.table.model();
    const QModelIndexList found =
        rows.match(rows.index(0, 0), CredentialModel::IdRole, id, 1, Qt::MatchExactly);
    const QRect cell = m_parts.table.visualRect(found.value(0));
    const QPoint below = m_parts.table.viewport()->mapToGlobal(cell.bottomLeft());
    // Escaped and in a tag: QToolTip reads a text as HTML if it looks like HTML.
    QToolTip::showText(below, u"<p>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</p>"_s,
                       &m_parts.table, cell, 15'000);
}

} // namespace keyturn
