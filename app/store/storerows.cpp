// SPDX-License-Identifier: MIT
#include "store/storerows.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

// SQLite strips a leading byte order mark, replaces U+FFFE and U+FFFF and mangles lone surrogates
// when it converts between UTF-8 and UTF-16 (src/utf.c of SQLite 3.40).
bool survivesAsText(const QString &value)
{
    const bool changed = std::any_of(value.begin(), value.end(), [](QChar c) {
        return c.unicode() == 0 || c.unicode() == 0xFEFF || c.unicode() >= 0xFFFE;
    });
    return !changed && value.isValidUtf16();
}

QByteArray utf16Bytes(const QString &value)
{
    QByteArray bytes(value.size() * 2, Qt::Uninitialized);
    qToLittleEndian<char16_t>(value.utf16(), value.size(), bytes.data());
    return bytes;
}

QString fromUtf16Bytes(const QByteArray &bytes)
{
    QString value(bytes.size() / 2, Qt::Uninitialized);
    qFromLittleEndian<char16_t>(bytes.constData(), value.size(), value.data());
    return value;
}

void addValue(QCryptographicHash &hash, char tag, QByteArrayView bytes)
{
    const auto size = qToLittleEndian<qint64>(bytes.size());
    hash.addData(QByteArrayView(&tag, 1));
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), qsizetype(sizeof size)));
    hash.addData(bytes);
}

template <typename Value> struct Named
{
    QLatin1StringView name;
    Value value;
};

constexpr std::array conditionNames{
    Named<EntryCondition>{ "as-kept"_L1, EntryCondition::AsKept },
    Named<EntryCondition>{ "lost"_L1, EntryCondition::Lost },
    Named<EntryCondition>{ "changed"_L1, EntryCondition::Changed },
};

constexpr std::array outcomeNames{
    Named<CheckOutcome>{ "works"_L1, CheckOutcome::Works },
    Named<CheckOutcome>{ "not-allowed"_L1, CheckOutcome::NotAllowed },
    Named<CheckOutcome>{ "organization-missing"_L1, CheckOutcome::OrganizationMissing },
    Named<CheckOutcome>{ "refused"_L1, CheckOutcome::Refused },
    Named<CheckOutcome>{ "not-accepted"_L1, CheckOutcome::NotAccepted },
    Named<CheckOutcome>{ "expired"_L1, CheckOutcome::Expired },
    Named<CheckOutcome>{ "unreachable"_L1, CheckOutcome::Unreachable },
    Named<CheckOutcome>{ "unclear"_L1, CheckOutcome::Unclear },
};

template <typename Names, typename Value> QString nameIn(const Names &names, Value value)
{
    const auto found = std::find_if(names.begin(), names.end(),
                                    [value](const auto &each) { return each.value == value; });
    Q_ASSERT(found != names.end());
    return found->name;
}

template <typename Value, std::size_t size>
std::optional<Value> valueOf(const std::array<Named<Value>, size> &names, const QString &name)
{
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&name](const auto &each) { return each.name == name; });
    return found == names.end() ? std::nullopt : std::optional(found->value);
}

} // namespace

RowWriter &RowWriter::text(const QString &value)
{
    // A null QString would be bound as NULL.
    if (value.isEmpty())
        m_row.append(u""_s);
    else if (survivesAsText(value))
        m_row.append(value);
    else
        m_row.append(utf16Bytes(value));
    return *this;
}

RowWriter &RowWriter::list(const QStringList &values)
{
    return text(values.join(u'\n'));
}

RowWriter &RowWriter::number(qint64 value)
{
    m_row.append(value);
    return *this;
}

RowWriter &RowWriter::kind(CredentialKind value)
{
    switch (value) {
    case CredentialKind::ApiKey:
        return text(u"api-key"_s);
    case CredentialKind::Token:
        return text(u"token"_s);
    case CredentialKind::PersonalAccessKey:
        return text(u"personal-access-key"_s);
    }
    Q_UNREACHABLE();
}

RowWriter &RowWriter::moment(const QDateTime &value)
{
    m_row.append(value.isValid() ? QVariant(value.toMSecsSinceEpoch()) : QVariant());
    return *this;
}

RowWriter &RowWriter::moment(const std::optional<QDateTime> &value)
{
    return moment(value.value_or(QDateTime()));
}

QString RowReader::text()
{
    const QVariant &value = m_row.at(m_at++);
    if (value.typeId() == QMetaType::QByteArray)
        return fromUtf16Bytes(value.toByteArray());
    return value.toString();
}

QStringList RowReader::list()
{
    return text().split(u'\n', Qt::SkipEmptyParts);
}

qint64 RowReader::number()
{
    return m_row.at(m_at++).toLongLong();
}

CredentialKind RowReader::kind()
{
    const QString name = text();
    if (name == "token"_L1)
        return CredentialKind::Token;
    if (name == "personal-access-key"_L1)
        return CredentialKind::PersonalAccessKey;
    return CredentialKind::ApiKey;
}

QDateTime RowReader::moment()
{
    return optionalMoment().value_or(QDateTime());
}

std::optional<QDateTime> RowReader::optionalMoment()
{
    const QVariant &value = m_row.at(m_at++);
    if (value.isNull())
        return {};
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

namespace storerows {

QByteArray checksum(QLatin1StringView table, const Row &row)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addValue(hash, 't', QByteArrayView(table.data(), table.size()));
    for (const QVariant &value : row) {
        if (value.isNull()) {
            addValue(hash, 'n', {});
        } else if (value.typeId() == QMetaType::QByteArray) {
            addValue(hash, 'b', value.toByteArray());
        } else if (value.typeId() == QMetaType::QString) {
            addValue(hash, 's', value.toString().toUtf8());
        } else {
            addValue(hash, 'i', QByteArray::number(value.toLongLong()));
        }
    }
    return hash.result();
}

Row fromKey(const ListKey &key)
{
    return RowWriter().text(key.connectionUuid).text(key.organizationId).kind(key.kind).row();
}

Row fromConnection(const ConnectionRecord &connection)
{
    return RowWriter()
        .text(connection.uuid)
        .text(connection.serviceId)
        .text(connection.serverUrl)
        .text(connection.accountName)
        .kind(connection.kind)
        .text(connection.hint)
        .text(connection.credentialId)
        .number(connection.colour)
        .moment(connection.lastOpenedAt)
        .text(connection.lastOrganizationId)
        .number(connection.isSandbox ? 1 : 0)
        .row();
}

ConnectionRecord toConnection(const Row &row)
{
    RowReader reader(row);
    ConnectionRecord connection;
    connection.uuid = reader.text();
    connection.serviceId = reader.text();
    connection.serverUrl = reader.text();
    connection.accountName = reader.text();
    connection.kind = reader.kind();
    connection.hint = reader.text();
    connection.credentialId = reader.text();
    connection.colour = int(reader.number());
    connection.lastOpenedAt = reader.moment();
    connection.lastOrganizationId = reader.text();
    connection.isSandbox = reader.number() != 0;
    return connection;
}

Row fromVaultEntry(const VaultRecord &entry)
{
    return RowWriter()
        .text(entry.uuid)
        .text(entry.serviceId)
        .text(entry.serverUrl)
        .text(entry.organizationId)
        .text(entry.organizationName)
        .kind(entry.kind)
        .text(entry.credentialId)
        .text(entry.name)
        .text(entry.hint)
        .moment(entry.storedAt)
        .moment(entry.expiresAt)
        .number(entry.expiryKnown ? 1 : 0)
        .row();
}

VaultRecord toVaultEntry(const Row &row)
{
    RowReader reader(row);
    VaultRecord entry;
    entry.uuid = reader.text();
    entry.serviceId = reader.text();
    entry.serverUrl = reader.text();
    entry.organizationId = reader.text();
    entry.organizationName = reader.text();
    entry.kind = reader.kind();
    entry.credentialId = reader.text();
    entry.name = reader.text();
    entry.hint = reader.text();
    entry.storedAt = reader.moment();
    entry.expiresAt = reader.optionalMoment();
    entry.expiryKnown = reader.number() != 0;
    return entry;
}

Row moreFromConnection(const ConnectionRecord &connection)
{
    return RowWriter()
        .text(connection.uuid)
        .text(connection.vaultUuid)
        .text(connection.authUrl)
        .row();
}

void readMore(const Row &row, ConnectionRecord &connection)
{
    RowReader reader(row);
    std::ignore = reader.text();
    connection.vaultUuid = reader.text();
    connection.authUrl = reader.text();
}

Row moreFromVaultEntry(const VaultRecord &entry)
{
    const CheckRecord check = entry.check.value_or(CheckRecord{});
    return RowWriter()
        .text(entry.uuid)
        .text(entry.authUrl)
        .text(entry.note)
        .list(entry.tags)
        .text(entry.fingerprint)
        .text(nameIn(conditionNames, entry.condition))
        .text(entry.check ? nameIn(outcomeNames, check.outcome) : QString())
        .moment(check.checkedAt)
        .list(check.scopes)
        .list(check.organizations)
        .moment(entry.supersededAt)
        .row();
}

void readMore(const Row &row, VaultRecord &entry)
{
    RowReader reader(row);
    std::ignore = reader.text();
    entry.authUrl = reader.text();
    entry.note = reader.text();
    entry.tags = reader.list();
    entry.fingerprint = reader.text();
    entry.condition = valueOf(conditionNames, reader.text()).value_or(EntryCondition::AsKept);
    const auto outcome = valueOf(outcomeNames, reader.text());
    CheckRecord check;
    check.checkedAt = reader.moment();
    check.scopes = reader.list();
    check.organizations = reader.list();
    if (outcome) {
        check.outcome = *outcome;
        entry.check = check;
    }
    entry.supersededAt = reader.optionalMoment();
}

Row fromIntent(const IntentRecord &intent)
{
    return RowWriter()
        .text(intent.uuid)
        .text(intent.serviceId)
        .text(intent.serverUrl)
        .text(intent.organizationId)
        .kind(intent.kind)
        .text(intent.name)
        .moment(intent.expiresAt)
        .moment(intent.startedAt)
        .row();
}

IntentRecord toIntent(const Row &row)
{
    RowReader reader(row);
    IntentRecord intent;
    intent.uuid = reader.text();
    intent.serviceId = reader.text();
    intent.serverUrl = reader.text();
    intent.organizationId = reader.text();
    intent.kind = reader.kind();
    intent.name = reader.text();
    intent.expiresAt = reader.optionalMoment();
    intent.startedAt = reader.moment();
    return intent;
}

Row fromCredential(const ListKey &key, int position, const Credential &credential)
{
    return fromKey(key)
        + RowWriter()
              .number(position)
              .kind(credential.kind)
              .text(credential.id)
              .text(credential.name)
              .moment(credential.createdAt)
              .moment(credential.expiresAt)
              .number(credential.expiryKnown ? 1 : 0)
              .row();
}

Credential toCredential(const Row &row)
{
    const Row own = row.sliced(4);
    RowReader reader(own);
    Credential credential;
    credential.kind = reader.kind();
    credential.id = reader.text();
    credential.name = reader.text();
    credential.createdAt = reader.optionalMoment();
    credential.expiresAt = reader.optionalMoment();
    credential.expiryKnown = reader.number() != 0;
    return credential;
}

} // namespace storerows
} // namespace keyturn
