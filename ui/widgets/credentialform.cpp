// SPDX-License-Identifier: MIT
#include "ui/widgets/credentialform.h"

#include "core/displaytext.h"
#include "services/servicecatalog.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/text/inputtext.h"
#include "ui/text/kindtext.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/fieldlabel.h"
#include "ui/widgets/hiddentext.h"
#include "ui/widgets/statusline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

using Use = CredentialInput::Use;
using Field = CredentialInput::Field;

/// The fields that a form for this use can have, line by line. This is also their tab order.
std::vector<std::vector<Field>> linesOf(Use use)
{
    switch (use) {
    case Use::SignIn:
        return { { Field::Service, Field::Kind },
                 { Field::Credential },
                 { Field::KeyName },
                 { Field::OrganizationId },
                 { Field::OrganizationName },
                 { Field::ServerAddress, Field::AuthAddress },
                 { Field::Name } };
    case Use::Capture:
        return { { Field::Name },    { Field::Credential },     { Field::Service },
                 { Field::KeyName }, { Field::OrganizationId }, { Field::OrganizationName } };
    case Use::Import:
        return { { Field::Name },
                 { Field::Service, Field::Kind, Field::OrganizationName },
                 { Field::ServiceName, Field::KeyName, Field::OrganizationId } };
    case Use::Replace:
        return { { Field::Credential }, { Field::Name } };
    }
    Q_UNREACHABLE();
}

bool hasHint(Use use, Field field)
{
    if (field == Field::Credential)
        return true;
    return use == Use::SignIn && field != Field::Service && field != Field::Kind
        && field != Field::Name;
}

} // namespace

CredentialForm::CredentialForm(const ServiceCatalog &catalog, Use use, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_guard(catalog)
    , m_use(use)
{
    build();
}

CredentialForm::CredentialForm(const ServiceCatalog &catalog, const Secret &value, int number,
                               QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_guard(catalog)
    , m_use(Use::Import)
    , m_value(&value)
    , m_number(number)
{
    build();
}

void CredentialForm::build()
{
    const bool isInList = m_use == Use::Import;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(isInList ? metrics::small : 0);
    for (const std::vector<Field> &fields : linesOf(m_use)) {
        auto *line = new QHBoxLayout;
        line->setSpacing(isInList && fields.size() > 1 ? metrics::small : metrics::medium);
        for (const Field field : fields)
            addToLine(line, field);
        layout->addLayout(line);
    }
    handleServiceChange();
    for (const auto &[field, part] : m_parts) {
        if (part.edit)
            connect(part.edit, &QLineEdit::textChanged, this,
                    [this, field = field] { handleEdit(field); });
        else if (field == Field::Kind)
            connect(part.box, &ChoiceBox::currentIndexChanged, this,
                    [this] { handleEdit(Field::Kind); });
        else
            connect(part.box, &ChoiceBox::currentIndexChanged, this, [this] {
                handleServiceChange();
                Q_EMIT changed(Field::Service);
            });
    }
    for (const Field field : { Field::ServerAddress, Field::AuthAddress }) {
        if (has(field))
            connect(m_parts.at(field).edit, &QLineEdit::textEdited, this,
                    [this, field] { m_editedAddresses.insert(int(field)); });
    }
}

void CredentialForm::addToLine(QBoxLayout *line, Field field)
{
    const bool isInList = m_use == Use::Import;
    const bool isSmall = isInList && (field == Field::Service || field == Field::Kind);
    line->addWidget(addPart(field), isSmall ? 0 : 1);
    if (!isInList || field != Field::Name)
        return;
    m_valueHint = new QLabel(this);
    m_valueHint->setTextFormat(Qt::PlainText);
    setTextStyle(m_valueHint, TextStyle::Monospace);
    // Hints differ in length; the name fields of all rows have the same width.
    constexpr int usualHint = 16; // "ak_7f3a90b2…k9Qd"
    m_valueHint->setMinimumWidth(m_valueHint->fontMetrics().averageCharWidth() * usualHint);
    line->addWidget(m_valueHint);
}

QWidget *CredentialForm::addPart(Field field)
{
    Part &part = m_parts[field];
    part.frame = new QWidget(this);
    auto *column = new QVBoxLayout(part.frame);
    column->setContentsMargins({});
    column->setSpacing(0);
    const bool isBox = field == Field::Service || field == Field::Kind;
    QWidget *row = isBox ? makeBox(field, part) : makeEdit(field, part);
    editor(field)->setAccessibleName(inputtext::name(m_use, field, m_number));
    if (const QString label = inputtext::label(m_use, field); !label.isEmpty())
        FieldLabel::add(column, label, row, part.frame)->setBuddy(editor(field));
    else
        column->addWidget(row);
    if (hasHint(m_use, field))
        addHint(field, part, column);
    if (m_use == Use::SignIn)
        column->addStretch(1); // in case the part beside this one has a longer hint
    return part.frame;
}

QWidget *CredentialForm::makeBox(Field field, Part &part)
{
    part.box = new ChoiceBox(part.frame);
    if (m_use == Use::Import) {
        part.box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        part.box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    if (field == Field::Kind)
        return part.box;
    if (m_use == Use::Import)
        part.box->addItem(tr("Choose…"));
    for (const ServiceProfile &profile : m_catalog.profiles())
        part.box->addItem(DisplayText(profile.name).text(), profile.id);
    if (m_use == Use::Import)
        part.box->addItem(tr("Another service…"));
    if (m_use != Use::Capture)
        return part.box;
    auto *row = new QWidget(part.frame);
    m_kind = new Badge(row);
    m_kind->setObjectName(u"kind"_s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::medium);
    layout->addWidget(part.box, 1);
    layout->addWidget(m_kind);
    return row;
}

QWidget *CredentialForm::makeEdit(Field field, Part &part)
{
    part.edit = new QLineEdit(part.frame);
    if (field == Field::Credential) {
        part.edit->setObjectName(u"credential"_s);
        part.edit->setEchoMode(QLineEdit::Password);
        hideTextFromAssistiveTechnology(part.edit);
        part.edit->setInputMethodHints(part.edit->inputMethodHints() | Qt::ImhSensitiveData);
        part.edit->setDragEnabled(false);
    }
    return part.edit;
}

void CredentialForm::addHint(Field field, Part &part, QVBoxLayout *column)
{
    part.hint = new StatusLine(part.frame);
    part.hint->hide();
    part.hint->describe(part.edit ? static_cast<QWidget *>(part.edit) : part.box);
    // A long hint wraps; it must not widen the dialog.
    QSizePolicy policy = part.hint->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    part.hint->setSizePolicy(policy);
    column->addSpacing(metrics::tiny);
    if (field != Field::Credential) {
        column->addWidget(part.hint);
        return;
    }
    part.hint->setObjectName(u"credentialHint"_s);
    auto *row = new QHBoxLayout;
    if (m_use == Use::SignIn) {
        m_kind = new Badge(part.frame);
        row->addWidget(m_kind, 0, Qt::AlignTop);
    }
    row->addWidget(part.hint, 1);
    row->addStretch(); // keeps the badge at the leading edge while there is no hint
    column->addLayout(row);
}

void CredentialForm::fillKinds()
{
    if (!has(Field::Kind))
        return;
    ChoiceBox *box = m_parts.at(Field::Kind).box;
    const QSignalBlocker silent(box);
    box->clear();
    for (const CredentialKind kind : input().kinds())
        box->addItem(kindtext::noun(kind), kindKey(kind));
    if (service() && service()->id == m_known.serviceId)
        box->setCurrentIndex(std::max(0, box->findData(kindKey(m_known.kind))));
}

void CredentialForm::prefillAddresses()
{
    const ServiceProfile *chosen = service();
    for (const Field field : { Field::ServerAddress, Field::AuthAddress }) {
        if (chosen && has(field) && !m_editedAddresses.contains(int(field)))
            m_parts.at(field).edit->setText(field == Field::ServerAddress ? chosen->address
                                                                          : chosen->authAddress);
    }
}

void CredentialForm::handleServiceChange()
{
    fillKinds();
    prefillAddresses();
    suggestName();
    updateParts();
}

void CredentialForm::handleEdit(Field field)
{
    if (field == Field::Credential && m_use == Use::Capture)
        detectService();
    if (field == Field::Credential || field == Field::Kind)
        suggestName();
    updateParts();
    Q_EMIT changed(field);
}

/// Chooses the service that the beginning of the value belongs to, if that is not the chosen one.
void CredentialForm::detectService()
{
    const QString text = m_parts.at(Field::Credential).edit->text();
    const auto tells = [&text](const ServiceProfile &profile) {
        CredentialInput input(Use::Capture, &profile);
        input.setCredential(text);
        return input.credential() && input.isKindTold();
    };
    const auto &profiles = m_catalog.profiles();
    const auto found = std::find_if(profiles.begin(), profiles.end(), tells);
    if (found == profiles.end() || (service() && tells(*service())))
        return;
    ChoiceBox *box = m_parts.at(Field::Service).box;
    box->setCurrentIndex(box->findData(found->id));
}

void CredentialForm::suggestName()
{
    QLineEdit *name = m_parts.at(Field::Name).edit;
    const bool isWanted = m_use == Use::Capture || m_use == Use::Import;
    if (!isWanted || !service() || name->text() != m_suggestedName)
        return;
    m_suggestedName = inputtext::suggestedName(input());
    name->setText(m_suggestedName);
}

void CredentialForm::updateParts()
{
    const CredentialInput now = input();
    for (const auto &[field, part] : m_parts) {
        const bool isFixed = m_isServiceFixed && part.box;
        const bool isChoice = m_use != Use::Import || field != Field::Kind || part.box->count() > 1;
        editor(field)->setEnabled(m_isEditable && !isFixed && isChoice);
        part.frame->setVisible(now.asks(field));
        if (part.edit)
            part.edit->setPlaceholderText(inputtext::placeholder(now, field));
        if (!part.hint)
            continue;
        const inputtext::Hint hint = inputtext::hint(now, field);
        part.hint->setStatus(hint.tone,
                             hint.tone == Tone::Neutral ? std::nullopt : std::optional(Icon::Warn),
                             hint.text);
        part.hint->setVisible(!hint.text.isEmpty());
    }
    updateKind(now);
}

void CredentialForm::updateKind(const CredentialInput &now)
{
    const KindProfile *kind = now.kind();
    if (m_valueHint)
        m_valueHint->setText(credentialHint(*m_value, kind ? kind->prefix : QString()));
    if (!m_kind)
        return;
    const bool isSignIn = m_use == Use::SignIn;
    m_kind->setVisible(isSignIn ? now.isKindTold() : kind && now.credential());
    if (!kind)
        return;
    const bool isToken = kind->kind == CredentialKind::Token;
    if (!isSignIn)
        m_kind->setBadge(Tone::Neutral, {}, kindtext::noun(kind->kind));
    else
        m_kind->setBadge(Tone::Neutral, isToken ? Icon::User : Icon::Key,
                         isToken ? tr("Personal access token") : kindtext::noun(kind->kind));
}

void CredentialForm::fill(const CredentialFacts &facts)
{
    m_known = facts;
    const auto write = [this](Field field, const QString &text) {
        if (has(field) && !text.isEmpty())
            m_parts.at(field).edit->setText(text);
    };
    if (has(Field::Service)) {
        ChoiceBox *box = m_parts.at(Field::Service).box;
        const int found = box->findData(facts.serviceId);
        // A sign-in whose service is not known any more shows no service; other forms start with
        // the first.
        box->setCurrentIndex(m_use == Use::SignIn ? found : std::max(0, found));
    }
    for (const auto &[field, address] : { std::pair(Field::ServerAddress, facts.serverUrl),
                                          std::pair(Field::AuthAddress, facts.authUrl) }) {
        if (!address.isEmpty())
            m_editedAddresses.insert(int(field));
        write(field, address);
    }
    write(Field::KeyName, facts.credentialId);
    write(Field::OrganizationId, facts.organizationId);
    write(Field::OrganizationName, facts.organizationName);
    write(Field::Name, facts.name);
    handleServiceChange();
}

void CredentialForm::fixService()
{
    m_isServiceFixed = true;
    updateParts();
}

void CredentialForm::setEditable(bool editable)
{
    m_isEditable = editable;
    updateParts();
}

CredentialInput CredentialForm::input() const
{
    QStringList known;
    for (const ServiceProfile &profile : m_catalog.profiles())
        known << profile.id << profile.name;
    // The last entry of the list, after all profiles, stands for a service without a profile.
    const bool isAnother = m_use == Use::Import
        && m_parts.at(Field::Service).box->currentIndex() == int(m_catalog.profiles().size()) + 1;
    CredentialInput made =
        isAnother ? CredentialInput::ofAnother(m_use, known) : CredentialInput(m_use, service());
    made.setKnown(m_known);
    made.refuseKeys(m_guard);
    made.setKind(has(Field::Kind)
                     ? kindFromKey(m_parts.at(Field::Kind).box->currentData().toString())
                     : m_known.kind);
    for (const auto &[field, part] : m_parts) {
        if (part.edit && field != Field::Credential)
            made.setText(field, part.edit->text());
    }
    if (m_value)
        made.setCredential(m_value->clone());
    else
        made.setCredential(m_parts.at(Field::Credential).edit->text());
    return made;
}

const ServiceProfile *CredentialForm::service() const
{
    return m_catalog.profile(has(Field::Service)
                                 ? m_parts.at(Field::Service).box->currentData().toString()
                                 : m_known.serviceId);
}

QWidget *CredentialForm::editor(Field field) const
{
    const auto found = m_parts.find(field);
    if (found == m_parts.end())
        return nullptr;
    return found->second.edit ? static_cast<QWidget *>(found->second.edit) : found->second.box;
}

StatusLine *CredentialForm::hint(Field field) const
{
    const auto found = m_parts.find(field);
    return found == m_parts.end() ? nullptr : found->second.hint;
}

void CredentialForm::selectCredential()
{
    m_parts.at(Field::Credential).edit->setFocus(Qt::OtherFocusReason);
    m_parts.at(Field::Credential).edit->selectAll();
}

void CredentialForm::wipeCredential()
{
    // Not clear(): clear() would keep the old text on the undo stack, which setText() empties.
    m_parts.at(Field::Credential).edit->setText({});
}

} // namespace keyturn
