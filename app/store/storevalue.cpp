// SPDX-License-Identifier: MIT
#include "store/storevalue.h"

#include "core/rotation.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

// When SQLite converts between UTF-8 and UTF-16, it removes a leading byte order mark, replaces
// U+FFFE and U+FFFF, and damages lone surrogates (src/utf.c of SQLite 3.40).
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

template <typename Enum> struct Word
{
    QLatin1StringView text;
    Enum value;
};
// Clang 14 cannot deduce this by itself.
template <typename Enum> Word(QLatin1StringView, Enum) -> Word<Enum>;

// An unknown word is read as the first value of the list.
template <typename Enum> constexpr std::array<Word<Enum>, 0> words{};

template <>
constexpr std::array words<CredentialKind>{
    Word{ "api-key"_L1, CredentialKind::ApiKey },
    Word{ "token"_L1, CredentialKind::Token },
    Word{ "personal-access-key"_L1, CredentialKind::PersonalAccessKey },
};

template <>
constexpr std::array words<EntryCondition>{
    Word{ "as-kept"_L1, EntryCondition::AsKept },
    Word{ "lost"_L1, EntryCondition::Lost },
    Word{ "changed"_L1, EntryCondition::Changed },
};

template <>
constexpr std::array words<CheckOutcome>{
    Word{ "unclear"_L1, CheckOutcome::Unclear },
    Word{ "works"_L1, CheckOutcome::Works },
    Word{ "not-allowed"_L1, CheckOutcome::NotAllowed },
    Word{ "organization-missing"_L1, CheckOutcome::OrganizationMissing },
    Word{ "refused"_L1, CheckOutcome::Refused },
    Word{ "not-accepted"_L1, CheckOutcome::NotAccepted },
    Word{ "expired"_L1, CheckOutcome::Expired },
    Word{ "unreachable"_L1, CheckOutcome::Unreachable },
};

template <>
constexpr std::array words<Consumer::Kind>{
    Word{ "words"_L1, Consumer::Kind::Words },
    Word{ "file"_L1, Consumer::Kind::File },
    Word{ "address"_L1, Consumer::Kind::Address },
    Word{ "person"_L1, Consumer::Kind::Person },
};

template <>
constexpr std::array words<RotationStep>{
    Word{ "making"_L1, RotationStep::Making },
    Word{ "using"_L1, RotationStep::Using },
    Word{ "waiting"_L1, RotationStep::Waiting },
    Word{ "retiring"_L1, RotationStep::Retiring },
};

template <>
constexpr std::array words<Origin>{
    Word{ "unknown"_L1, Origin::Unknown },
    Word{ "unasked"_L1, Origin::Unasked },
    Word{ "mine"_L1, Origin::Mine },
    Word{ "colleague"_L1, Origin::Colleague },
    Word{ "investigate"_L1, Origin::Investigate },
};

template <>
constexpr std::array words<ReviewVerdict>{
    Word{ "none"_L1, ReviewVerdict::None },     Word{ "keep"_L1, ReviewVerdict::Keep },
    Word{ "rotate"_L1, ReviewVerdict::Rotate }, Word{ "delete"_L1, ReviewVerdict::Delete },
    Word{ "ask"_L1, ReviewVerdict::Ask },       Word{ "skipped"_L1, ReviewVerdict::Skipped },
};

/// Without tabs and line breaks.
QString escaped(QString text)
{
    return text.replace(u'\\', "\\\\"_L1).replace(u'\t', "\\t"_L1).replace(u'\n', "\\n"_L1);
}

QString unescaped(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar c = text.at(i);
        if (c == u'\\' && i + 1 < text.size()) {
            c = text.at(++i);
            c = c == u't' ? u'\t' : c == u'n' ? u'\n' : c;
        }
        plain.append(c);
    }
    return plain;
}

void addValue(QCryptographicHash &hash, char tag, QByteArrayView bytes)
{
    const auto size = qToLittleEndian<qint64>(bytes.size());
    hash.addData(QByteArrayView(&tag, 1));
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), qsizetype(sizeof size)));
    hash.addData(bytes);
}

} // namespace

QVariant Stored<QString>::write(const QString &value)
{
    // A null QString would be bound as NULL.
    if (value.isEmpty())
        return u""_s;
    return survivesAsText(value) ? QVariant(value) : QVariant(utf16Bytes(value));
}

QString Stored<QString>::read(const QVariant &value)
{
    return value.typeId() == QMetaType::QByteArray ? fromUtf16Bytes(value.toByteArray())
                                                   : value.toString();
}

QVariant Stored<QStringList>::write(const QStringList &value)
{
    return Stored<QString>::write(value.join(u'\n'));
}

QStringList Stored<QStringList>::read(const QVariant &value)
{
    return Stored<QString>::read(value).split(u'\n', Qt::SkipEmptyParts);
}

QVariant Stored<QDateTime>::write(const QDateTime &value)
{
    return value.isValid() ? QVariant(value.toMSecsSinceEpoch()) : QVariant();
}

QDateTime Stored<QDateTime>::read(const QVariant &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QVariant Stored<QDate>::write(const QDate &value)
{
    return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant();
}

QDate Stored<QDate>::read(const QVariant &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QVariant Stored<std::optional<QDateTime>>::write(const std::optional<QDateTime> &value)
{
    return Stored<QDateTime>::write(value.value_or(QDateTime()));
}

std::optional<QDateTime> Stored<std::optional<QDateTime>>::read(const QVariant &value)
{
    return Stored<QDateTime>::read(value);
}

QVariant Stored<std::optional<AskedEnd>>::write(const std::optional<AskedEnd> &value)
{
    if (!value)
        return {};
    return value->at ? Stored<QDateTime>::write(*value->at) : Stored<QString>::write(u"never"_s);
}

std::optional<AskedEnd> Stored<std::optional<AskedEnd>>::read(const QVariant &value)
{
    if (value.typeId() == QMetaType::LongLong)
        return AskedEnd{ Stored<QDateTime>::read(value) };
    return AskedEnd{};
}

template <typename Enum> QVariant wordOf(Enum value)
{
    const auto found =
        std::find_if(words<Enum>.begin(), words<Enum>.end(),
                     [value](const Word<Enum> &word) { return word.value == value; });
    Q_ASSERT(found != words<Enum>.end());
    return QString(found->text);
}

template <typename Enum> Enum ofWord(const QVariant &word)
{
    const QString text = Stored<QString>::read(word);
    const auto found = std::find_if(words<Enum>.begin(), words<Enum>.end(),
                                    [&text](const Word<Enum> &each) { return each.text == text; });
    return found == words<Enum>.end() ? words<Enum>.front().value : found->value;
}

QVariant Stored<std::vector<Consumer>>::write(const std::vector<Consumer> &value)
{
    QStringList lines;
    for (const Consumer &consumer : value)
        lines.append(QStringList{ wordOf(consumer.kind).toString(), escaped(consumer.text),
                                  escaped(consumer.variable) }
                         .join(u'\t'));
    return Stored<QStringList>::write(lines);
}

std::vector<Consumer> Stored<std::vector<Consumer>>::read(const QVariant &value)
{
    std::vector<Consumer> consumers;
    const QStringList lines = Stored<QStringList>::read(value);
    for (const QString &line : lines) {
        const QStringList parts = line.split(u'\t');
        if (parts.size() == 3)
            consumers.push_back({ ofWord<Consumer::Kind>(parts.at(0)), unescaped(parts.at(1)),
                                  unescaped(parts.at(2)) });
    }
    return consumers;
}

template QVariant wordOf(CredentialKind);
template QVariant wordOf(EntryCondition);
template QVariant wordOf(CheckOutcome);
template QVariant wordOf(RotationStep);
template QVariant wordOf(Origin);
template QVariant wordOf(ReviewVerdict);
template CredentialKind ofWord(const QVariant &);
template EntryCondition ofWord(const QVariant &);
template CheckOutcome ofWord(const QVariant &);
template RotationStep ofWord(const QVariant &);
template Origin ofWord(const QVariant &);
template ReviewVerdict ofWord(const QVariant &);

QByteArray checksumOf(QLatin1StringView table, const Row &row)
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

} // namespace keyturn
