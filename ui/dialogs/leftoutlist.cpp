// SPDX-License-Identifier: MIT
#include "ui/dialogs/leftoutlist.h"

#include "ui/style/metrics.h"
#include "ui/text/importtext.h"

#include <QAbstractListModel>
#include <QLabel>
#include <QListView>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace keyturn {

/// The rows of the list. This is a model and not one widget for each row, because a text of one
/// megabyte may have about ten thousand lines that are left out.
class LeftOutModel final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    struct Row
    {
        LeftOutValue value;
        int text = 0; ///< number of the text that the value is from, from 1
    };

    void add(std::vector<LeftOutValue> values)
    {
        ++m_texts;
        if (values.empty())
            return;
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(values.size()) - 1);
        for (LeftOutValue &value : values)
            m_rows.push_back({ std::move(value), m_texts });
        endInsertRows();
        if (first > 0) // from the second text on, each row names its text
            Q_EMIT dataChanged(index(0), index(first - 1), { Qt::DisplayRole });
    }

    [[nodiscard]] const LeftOutValue &value(int row) const
    {
        return m_rows.at(std::size_t(row)).value;
    }

    [[nodiscard]] bool canTakeSome() const
    {
        return std::any_of(m_rows.begin(), m_rows.end(),
                           [](const Row &row) { return row.value.candidate.has_value(); });
    }

    [[nodiscard]] bool isTicked(int row) const { return m_ticked.contains(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const Qt::ItemFlags flags = QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
        return value(index.row()).candidate ? flags | Qt::ItemIsUserCheckable : flags;
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const Row &row = m_rows.at(std::size_t(index.row()));
        if (role == Qt::DisplayRole)
            return importtext::leftOut(row.value, m_texts > 1 ? row.text : 0);
        if (role == Qt::CheckStateRole && row.value.candidate)
            return isTicked(index.row()) ? Qt::Checked : Qt::Unchecked;
        return {};
    }

    bool setData(const QModelIndex &index, const QVariant &state, int role) override
    {
        if (role != Qt::CheckStateRole || !value(index.row()).candidate)
            return false;
        if (state.toInt() == Qt::Checked)
            m_ticked.insert(index.row());
        else
            m_ticked.remove(index.row());
        Q_EMIT dataChanged(index, index, { Qt::CheckStateRole });
        return true;
    }

private:
    std::vector<Row> m_rows;
    QSet<int> m_ticked;
    int m_texts = 0;
};

LeftOutList::LeftOutList(QWidget *parent)
    : QWidget(parent)
    , m_model(new LeftOutModel(this))
    , m_title(new QLabel(this))
    , m_view(new QListView(this))
{
    m_title->setObjectName(QStringLiteral("leftOut"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_view->setObjectName(QStringLiteral("leftOutRows"));
    m_view->setAccessibleName(tr("Left out"));
    m_view->setUniformItemSizes(true);
    m_view->setModel(m_model);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::small);
    layout->addWidget(m_title);
    layout->addWidget(m_view);
    hide();
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &, const QList<int> &roles) {
                if (roles.contains(Qt::CheckStateRole))
                    Q_EMIT tickChanged(first.row());
            });
}

LeftOutList::~LeftOutList() = default;

void LeftOutList::add(std::vector<LeftOutValue> values)
{
    m_model->add(std::move(values));
    const int count = m_model->rowCount();
    setVisible(count > 0);
    const QString title = tr("Left out: %Ln row(s).", nullptr, count);
    m_title->setText(m_model->canTakeSome()
                         ? title + u' ' + tr("Tick what is a key or token all the same.")
                         : title);
    fitHeight();
}

/// Makes the list as high as its rows, but not higher than four rows.
void LeftOutList::fitHeight()
{
    constexpr int mostRows = 4;
    constexpr int leastRows = 2; // on a small screen the list may shrink to this height
    const int frame = 2 * (m_view->frameWidth() + metrics::tiny);
    const int height = std::max(m_view->sizeHintForRow(0), m_view->fontMetrics().height());
    m_view->setMinimumHeight(std::min(m_model->rowCount(), leastRows) * height + frame);
    m_view->setMaximumHeight(std::min(m_model->rowCount(), mostRows) * height + frame);
}

bool LeftOutList::isTicked(int row) const
{
    return m_model->isTicked(row);
}

ImportCandidate LeftOutList::candidate(int row) const
{
    const ImportCandidate &known = *m_model->value(row).candidate;
    return { .variable = known.variable,
             .secret = known.secret.clone(),
             .serviceId = known.serviceId,
             .kind = known.kind,
             .isRepeated = known.isRepeated,
             .line = known.line,
             .treatments = known.treatments };
}

} // namespace keyturn
