// SPDX-License-Identifier: MIT
#include "keychain/helperprotocol.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

using Operation = HelperRequest::Operation;
using Kind = KeychainError::Kind;

template <typename E> struct Name
{
    E value;
    QLatin1StringView text;
};

constexpr std::array operations{
    Name<Operation>{ Operation::Check, "check"_L1 },
    Name<Operation>{ Operation::Write, "write"_L1 },
    Name<Operation>{ Operation::Read, "read"_L1 },
    Name<Operation>{ Operation::Remove, "remove"_L1 },
    Name<Operation>{ Operation::List, "list"_L1 },
};

constexpr std::array kinds{
    Name<Kind>{ Kind::Absent, "absent"_L1 },
    Name<Kind>{ Kind::Locked, "locked"_L1 },
    Name<Kind>{ Kind::Denied, "denied"_L1 },
    Name<Kind>{ Kind::NoService, "no-service"_L1 },
    Name<Kind>{ Kind::NoCollection, "no-collection"_L1 },
    Name<Kind>{ Kind::TimedOut, "timed-out"_L1 },
    Name<Kind>{ Kind::Mismatch, "mismatch"_L1 },
    Name<Kind>{ Kind::Refused, "refused"_L1 },
    Name<Kind>{ Kind::Canceled, "canceled"_L1 },
    Name<Kind>{ Kind::Unavailable, "unavailable"_L1 },
    Name<Kind>{ Kind::NotListable, "not-listable"_L1 },
};

template <typename Names, typename E> QString textOf(const Names &names, E value)
{
    const auto at = std::find_if(names.begin(), names.end(),
                                 [value](const auto &name) { return name.value == value; });
    Q_ASSERT(at != names.end());
    return at->text;
}

template <typename E, std::size_t count>
std::optional<E> valueOf(const std::array<Name<E>, count> &names, const QString &text)
{
    const auto at = std::find_if(names.begin(), names.end(),
                                 [&text](const auto &name) { return name.text == text; });
    return at == names.end() ? std::nullopt : std::optional<E>(at->value);
}

// The value is appended as bytes: passing it through QJsonObject would make three more copies.
QByteArray toLine(const QJsonObject &object, const Secret &value)
{
    QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (!value.isEmpty()) {
        const QByteArrayView bytes = value.reveal();
        QByteArray base64 = QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64();
        line.chop(1);
        line.reserve(line.size() + base64.size() + 16);
        line.append(",\"value\":\"").append(base64).append("\"}");
        wipe(base64);
    }
    line.append('\n');
    return line;
}

std::optional<QJsonObject> toObject(QByteArrayView line)
{
    const auto document =
        QJsonDocument::fromJson(QByteArray::fromRawData(line.data(), line.size()));
    if (!document.isObject() || !document.object().value("id"_L1).isDouble())
        return std::nullopt;
    return document.object();
}

quint64 idOf(const QJsonObject &object)
{
    return quint64(object.value("id"_L1).toInteger());
}

Secret secretOf(const QJsonObject &object)
{
    QString text = object.value("value"_L1).toString();
    QByteArray base64 = text.toLatin1();
    QByteArray bytes = QByteArray::fromBase64(base64);
    Secret secret{ QByteArrayView(bytes) };
    wipe(text);
    wipe(base64);
    wipe(bytes);
    return secret;
}

} // namespace

QByteArray encode(const HelperRequest &request)
{
    const QJsonObject object{
        { "id"_L1, qint64(request.id) },
        { "operation"_L1, textOf(operations, request.operation) },
        { "key"_L1, request.key },
    };
    return toLine(object, request.value);
}

QByteArray encode(const HelperAnswer &answer)
{
    QJsonObject object{ { "id"_L1, qint64(answer.id) } };
    if (answer.outcome)
        return toLine(object, *answer.outcome);
    object.insert("error"_L1, textOf(kinds, answer.outcome.error().kind));
    object.insert("detail"_L1, answer.outcome.error().detail);
    return toLine(object, Secret());
}

std::optional<HelperRequest> decodeRequest(QByteArrayView line)
{
    const auto object = toObject(line);
    if (!object)
        return std::nullopt;
    const auto operation = valueOf(operations, object->value("operation"_L1).toString());
    if (!operation)
        return std::nullopt;
    return HelperRequest{ idOf(*object), *operation, object->value("key"_L1).toString(),
                          secretOf(*object) };
}

std::optional<HelperAnswer> decodeAnswer(QByteArrayView line)
{
    const auto object = toObject(line);
    if (!object)
        return std::nullopt;
    if (!object->contains("error"_L1))
        return HelperAnswer{ idOf(*object), secretOf(*object) };
    const auto kind = valueOf(kinds, object->value("error"_L1).toString());
    if (!kind)
        return std::nullopt;
    return HelperAnswer{ idOf(*object),
                         failure(KeychainError{ *kind, object->value("detail"_L1).toString() }) };
}

Secret encodeEntries(const KeychainEntries &entries)
{
    QStringList lines;
    for (const KeychainEntry &entry : entries) {
        const qint64 stored = entry.storedAt.isValid() ? entry.storedAt.toSecsSinceEpoch() : -1;
        lines.append(QString::number(stored) % u' ' % entry.key);
    }
    return Secret::fromText(lines.join(u'\n'));
}

std::optional<KeychainEntries> decodeEntries(const Secret &text)
{
    KeychainEntries entries;
    const QStringList lines = QString::fromUtf8(text.reveal()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        bool isNumber = false;
        const qint64 stored = line.section(u' ', 0, 0).toLongLong(&isNumber);
        const QString key = line.section(u' ', 1);
        if (!isNumber || key.isEmpty())
            return std::nullopt;
        entries.push_back(
            { key, stored < 0 ? QDateTime() : QDateTime::fromSecsSinceEpoch(stored, Qt::UTC) });
    }
    return entries;
}

void wipe(QByteArray &bytes)
{
    bytes.fill('\0');
    bytes.clear();
}

void wipe(QString &text)
{
    text.fill(QChar());
    text.clear();
}

} // namespace keyturn
