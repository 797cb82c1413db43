// SPDX-License-Identifier: MIT
#include "ui/pages/tokenform.h"

#include "core/credentialtext.h"
#include "core/displaytext.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/keyturnstyle.h"
#include "ui/style/metrics.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/statusline.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QUuid>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

void addLabel(QVBoxLayout *layout, const QString &text, QWidget *field, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    setTextStyle(label, TextStyle::Medium);
    label->setBuddy(field);
    layout->addSpacing(metrics::medium);
    layout->addWidget(label);
    layout->addSpacing(metrics::tiny);
}

} // namespace

TokenForm::TokenForm(const Session &session, const HeldKeys &keys, const ExchangeFlow &flow,
                     QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_keys(keys)
    , m_flow(flow)
{
    auto *fields = new QHBoxLayout(this);
    fields->setContentsMargins({});
    fields->setSpacing(metrics::large);
    for (const auto &[name, add] :
         { std::pair(exchange().scopeField, &TokenForm::addScope),
           std::pair(exchange().organizationField, &TokenForm::addOrganization) }) {
        if (name.isEmpty())
            continue;
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        fields->addLayout(column, 1);
        (this->*add)(column);
        column->addStretch(1);
    }
    updateChoices();
}

const Exchange &TokenForm::exchange() const
{
    return *m_session.profile().kind(m_keys.kind())->exchange;
}

void TokenForm::addScope(QVBoxLayout *layout)
{
    m_scope = new QLineEdit(this);
    m_scope->setAccessibleName(tr("Scope"));
    m_scope->setPlaceholderText(exchange().scope);
    m_scope->setToolTip(tr("Left empty, no scope is sent."));
    m_scope->installEventFilter(this);
    addLabel(layout, tr("&Scope"), m_scope, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::small);
    row->addWidget(m_scope, 1);
    layout->addLayout(row);
    connect(m_scope, &QLineEdit::returnPressed, this, &TokenForm::submitted);
    if (!exchange().scope.isEmpty())
        addSuggestion(row);
}

void TokenForm::addSuggestion(QLayout *row)
{
    auto *suggestion = new QPushButton(tr("Use suggested sco&pe"), this);
    suggestion->setAccessibleName(tr("Put in the scope %1").arg(exchange().scope));
    suggestion->setToolTip(exchange().scope.toHtmlEscaped());
    suggestion->setAutoDefault(false);
    row->addWidget(suggestion);
    connect(suggestion, &QPushButton::clicked, this, [this] {
        m_scope->setText(exchange().scope);
        m_scope->setFocus(Qt::OtherFocusReason);
    });
}

void TokenForm::addOrganization(QVBoxLayout *layout)
{
    m_organization = new ChoiceBox(this);
    m_organization->setAccessibleName(tr("Sub-organization"));
    m_organization->setEditable(true);
    m_organization->setInsertPolicy(QComboBox::NoInsert);
    // A completer would turn an id into a name while the user types.
    m_organization->setCompleter(nullptr);
    m_organization->lineEdit()->setAccessibleName(tr("Sub-organization"));
    m_organization->lineEdit()->setDragEnabled(false);
    m_organization->lineEdit()->installEventFilter(this);
    m_organization->setToolTip(tr("Choose one, or type the ID of another."));
    addLabel(layout, tr("Su&b-organization"), m_organization, this);
    layout->addWidget(m_organization);
    addChoicesLine(layout);
}

void TokenForm::addChoicesLine(QVBoxLayout *layout)
{
    m_choices = new StatusLine(this);
    m_choices->setObjectName(u"choices"_s);
    m_choices->describe(m_organization->lineEdit());
    setTextStyle(m_choices, TextStyle::Secondary);
    m_retry = new QPushButton(tr("Retry"), this);
    m_retry->setAutoDefault(false);
    setButtonRole(m_retry, ButtonRole::Quiet);
    QSizePolicy policy = m_retry->sizePolicy();
    // So that nothing moves when the button is shown or hidden.
    policy.setRetainSizeWhenHidden(true);
    m_retry->setSizePolicy(policy);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::small);
    row->addWidget(m_choices, 1);
    row->addWidget(m_retry);
    layout->addSpacing(metrics::tiny);
    layout->addLayout(row);
    connect(m_retry, &QPushButton::clicked, this, &TokenForm::refreshRequested);
}

void TokenForm::setBusy(bool isBusy)
{
    if (m_scope)
        m_scope->setEnabled(!isBusy);
    if (m_organization)
        m_organization->setEnabled(!isBusy);
}

QString TokenForm::scope() const
{
    return m_scope ? m_scope->text().trimmed() : QString();
}

void TokenForm::focusOrganization()
{
    if (m_organization)
        m_organization->setFocus(Qt::OtherFocusReason);
}

QString TokenForm::ownText() const
{
    if (exchange().organizationRequired && !m_keys.place().organizationId.isEmpty()) {
        return tr("The key's own organization (%1)")
            .arg(DisplayText(m_keys.place().organizationId).inSentence());
    }
    return tr("The key's own organization");
}

void TokenForm::updateChoices()
{
    if (!m_organization)
        return;
    const auto chosen = organization();
    const QString typed = m_organization->currentText();
    const QSignalBlocker blocker(m_organization);
    m_organization->clear();
    m_organization->addItem(ownText(), QString());
    for (const ListedOrganization &choice : m_flow.choices()) {
        const QString name = DisplayText(choice.name.isEmpty() ? choice.id : choice.name).text();
        const QString parent = nameOf(choice.parentId);
        m_organization->addItem(
            parent.isEmpty() ? name : tr("%1, part of %2").arg(name, DisplayText(parent).text()),
            choice.id);
        m_organization->setItemData(m_organization->count() - 1, DisplayText(choice.id).toHtml(),
                                    Qt::ToolTipRole);
    }
    const int index = chosen ? m_organization->findData(*chosen) : -1;
    m_organization->setCurrentIndex(std::max(0, index));
    if (index < 0 && !typed.isEmpty())
        m_organization->setEditText(typed);
    updateChoicesLine();
}

void TokenForm::updateChoicesLine()
{
    using Choices = ExchangeFlow::Choices;
    const Choices state = m_flow.choicesState();
    m_retry->setVisible(state == Choices::Failed);
    const int count = int(m_flow.choices().size());
    m_choices->setStatus(
        state == Choices::Failed ? Tone::Warning : Tone::Neutral,
        state == Choices::Failed ? std::optional(Icon::Warn) : std::nullopt,
        state == Choices::Failed ? tr("The organizations could not be read. An ID can be typed.")
            : state == Choices::Reading ? tr("Reading the organizations…")
            : state == Choices::Read
            ? tr("The key reaches %Ln organization(s). The ID of another can be typed.", nullptr,
                 count)
            : tr("The ID of an organization can be typed."));
}

QString TokenForm::nameOf(const QString &organizationId) const
{
    if (organizationId.isEmpty())
        return {};
    for (const ListedOrganization &choice : m_flow.choices()) {
        if (choice.id == organizationId)
            return choice.name.isEmpty() ? choice.id : choice.name;
    }
    return organizationId;
}

std::optional<QString> TokenForm::organization() const
{
    if (!m_organization)
        return QString();
    const QString text = m_organization->currentText();
    const int current = m_organization->currentIndex();
    if (current >= 0 && m_organization->itemText(current) == text)
        return m_organization->itemData(current).toString();
    const QString id = text.trimmed();
    if (id.isEmpty())
        return QString();
    // A name that is typed in full means that organization.
    if (const int named = m_organization->findText(id, Qt::MatchFixedString); named >= 0)
        return m_organization->itemData(named).toString();
    const bool isId =
        exchange().organizationRequired ? !QUuid(id).isNull() : bool(credentialFromText(id));
    return isId ? std::optional(id) : std::nullopt;
}

/// Ctrl+C copies the key, unless text is selected in a field.
bool TokenForm::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<QLineEdit *>(watched);
    if (!field || event->type() != QEvent::ShortcutOverride || field->hasSelectedText()
        || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return QWidget::eventFilter(watched, event);
    event->ignore(); // otherwise the field would take the shortcut and copy nothing
    return true;
}

} // namespace keyturn
