// SPDX-License-Identifier: MIT
#include "services/importtext.h"

#include "core/credentialtext.h"
#include "core/envtext.h"
#include "services/plausibility.h"
#include "services/servicecatalog.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace keyturn {

using namespace Qt::StringLiterals;

namespace {

LeftOut reasonOf(CredentialTextError error, const QString &value)
{
    if (value.contains(u'\n')) {
        static const QRegularExpression privateKey(u"-----BEGIN [A-Z0-9 ]*PRIVATE KEY"_s);
        return value.contains(privateKey) ? LeftOut::PrivateKey : LeftOut::SeveralLines;
    }
    switch (error) {
    case CredentialTextError::Empty:
        return LeftOut::Empty;
    case CredentialTextError::TooLong:
        return LeftOut::TooLong;
    case CredentialTextError::Blank:
    case CredentialTextError::ControlCharacter:
    case CredentialTextError::NotAscii:
        break;
    }
    return LeftOut::NotVisibleAscii;
}

struct Found
{
    QString serviceId;
    CredentialKind kind = CredentialKind::ApiKey;
};

std::optional<Found> byPrefix(const Secret &secret, const ServiceCatalog &catalog)
{
    std::optional<Found> found;
    qsizetype longest = 0;
    for (const ServiceProfile &profile : catalog.profiles()) {
        for (const KindProfile &kind : profile.kinds) {
            const QByteArray prefix = kind.prefix.toUtf8();
            if (prefix.size() <= longest || !secret.reveal().startsWith(prefix))
                continue;
            longest = prefix.size();
            found = Found{ profile.id, kind.kind };
        }
    }
    return found;
}

std::optional<Found> byVariable(const QString &variable, const ServiceCatalog &catalog)
{
    if (variable.isEmpty())
        return std::nullopt;
    for (const ServiceProfile &profile : catalog.profiles()) {
        for (const KindProfile &kind : profile.kinds) {
            if (kind.prefix.isEmpty() && kind.variable == variable)
                return Found{ profile.id, kind.kind };
        }
    }
    return std::nullopt;
}

/// Finds values that begin with a prefix of a service, anywhere in a text.
class PrefixScan final
{
public:
    explicit PrefixScan(const ServiceCatalog &catalog)
    {
        constexpr qsizetype shortestPrefix = 3; // a shorter prefix would be found in ordinary words
        QStringList prefixes;
        for (const ServiceProfile &profile : catalog.profiles()) {
            for (const KindProfile &kind : profile.kinds) {
                if (kind.prefix.size() >= shortestPrefix)
                    prefixes.append(QRegularExpression::escape(kind.prefix));
            }
        }
        if (!prefixes.isEmpty())
            m_form.setPattern(
                u"(?<![A-Za-z0-9_/.+-])(?:%1)[A-Za-z0-9_.~+/=-]{8,}"_s.arg(prefixes.join(u'|')));
    }

    struct Hit
    {
        QString value;
        qsizetype begin = 0;
    };

    [[nodiscard]] std::vector<Hit> hits(const QString &text) const
    {
        std::vector<Hit> hits;
        if (m_form.pattern().isEmpty())
            return hits;
        for (auto each = m_form.globalMatch(text); each.hasNext();) {
            const auto match = each.next();
            QString value = match.captured();
            while (value.endsWith(u'.')) // of a sentence
                value.chop(1);
            hits.push_back({ value, match.capturedStart() });
        }
        return hits;
    }

private:
    QRegularExpression m_form;
};

/// Reads one text.
class ImportReader final
{
public:
    ImportReader(const QString &text, const ServiceCatalog &catalog)
        : m_plain(withoutInvisibles(text))
        , m_catalog(catalog)
        , m_scan(catalog)
    {
        for (qsizetype at = 0; (at = m_plain.indexOf(u'\n', at)) >= 0; ++at)
            m_lineEnds.push_back(at);
        m_hadInvisibles = m_plain != text;
    }

    ImportText read()
    {
        if (readWrapped() || readSingle())
            return std::move(m_result);
        FoundAssignments found = findAssignments(m_plain);
        for (FoundAssignment &item : found.items) {
            // In a comment only a value with a known prefix counts; the scan below finds it.
            if (!item.isComment)
                add(item);
            item.value.fill(u'\0');
        }
        addScanned(found);
        for (const int line : found.unreadLines) {
            if (!m_linesWithValue.contains(line))
                m_result.unreadLines.append(line);
        }
        const bool isOneLine = !m_plain.trimmed().contains(u'\n');
        if (isOneLine && m_result.candidates.empty() && m_result.leftOut.empty())
            m_result.leftOut.push_back({ {}, LeftOut::NotVisibleAscii, 1 }); // ordinary words
        const auto isAbove = [](const auto &a, const auto &b) { return a.line < b.line; };
        std::stable_sort(m_result.candidates.begin(), m_result.candidates.end(), isAbove);
        std::stable_sort(m_result.leftOut.begin(), m_result.leftOut.end(), isAbove);
        return std::move(m_result);
    }

private:
    /// Reads one value that was broken into several lines: its beginning has a known prefix, and
    /// the lines below contain nothing but characters of a value.
    bool readWrapped()
    {
        constexpr qsizetype mostLines = 6;
        static const QRegularExpression piece(u"\\A[A-Za-z0-9_.~+/=-]+\\z"_s);
        const QStringList lines = m_plain.simplified().split(u' ');
        const bool isBroken = m_plain.trimmed().contains(u'\n');
        if (!isBroken || lines.size() < 2 || lines.size() > mostLines)
            return false;
        for (qsizetype at = 0; at < lines.size(); ++at) {
            const bool opens = hasPrefix(lines.at(at));
            const bool isPiece = piece.match(lines.at(at)).hasMatch();
            if (!isPiece || opens != (at == 0) || lines.at(at).contains(u'='))
                return false;
        }
        FoundAssignment joined{ {}, lines.join(QString()), 1 };
        joined.treatments = Treatment::Joined;
        if (auto candidate = makeCandidate(joined))
            take(std::move(*candidate));
        return true;
    }

    bool readSingle()
    {
        const QString trimmed = m_plain.trimmed();
        Treatments treatments = m_hadInvisibles ? Treatment::InvisibleRemoved : Treatment::None;
        QString value = tidied(trimmed, treatments);
        const bool isOneWord = !value.contains(u' ') && !value.contains(u'\n')
            && !value.contains(u'<') && !trimmed.startsWith(u'{');
        const bool holdsAnother = !hasPrefix(value) && !m_scan.hits(value).empty();
        if (envtext::looksLikeEnv(trimmed) || !isOneWord || holdsAnother)
            return false;
        add({ {}, value, 1, false, treatments | quotesAround(trimmed, value) });
        return true;
    }

    /// A value that stands alone has no form to which quotes around it would belong: taking them
    /// off is told.
    static Treatments quotesAround(const QString &whole, const QString &value)
    {
        const bool isQuoted = whole.startsWith(u'"') || whole.startsWith(u'\'');
        return isQuoted && whole != value ? Treatment::QuotesRemoved : Treatment::None;
    }

    /// What was done to a value that the scan has found: little, if it is its whole line.
    [[nodiscard]] Treatments treatmentsOf(const PrefixScan::Hit &hit) const
    {
        const QString whole = lineAt(lineOf(hit.begin)).trimmed().toString();
        Treatments treatments = Treatment::None;
        if (tidied(whole, treatments) != hit.value)
            return Treatment::TakenFromText;
        return treatments | quotesAround(whole, hit.value);
    }

    [[nodiscard]] bool hasPrefix(const QString &value) const
    {
        const auto secret = credentialFromText(value);
        return secret && byPrefix(*secret, m_catalog).has_value();
    }

    std::optional<ImportCandidate> makeCandidate(const FoundAssignment &item)
    {
        auto secret = credentialFromText(item.value);
        if (!secret) {
            m_result.leftOut.push_back(
                { item.name, reasonOf(secret.error(), item.value), item.line });
            return std::nullopt;
        }
        std::optional<Found> found = byPrefix(*secret, m_catalog);
        if (!found)
            found = byVariable(item.name, m_catalog);
        ImportCandidate candidate;
        candidate.variable = item.name;
        candidate.line = item.line;
        candidate.treatments = item.treatments;
        candidate.isRepeated = isKnown(*secret);
        candidate.secret = std::move(*secret);
        if (found) {
            candidate.serviceId = found->serviceId;
            candidate.kind = found->kind;
        }
        return candidate;
    }

    void add(FoundAssignment item)
    {
        if (!hasPrefix(item.value)) {
            const auto hits = m_scan.hits(item.value);
            if (hits.size() == 1) {
                item.value = hits.front().value;
                item.treatments |= Treatment::TakenFromText;
            } else if (const QString plain = fromBase64(item.value); !plain.isEmpty()) {
                item.value = plain;
                item.treatments |= Treatment::Base64Decoded;
            }
        }
        auto candidate = makeCandidate(item);
        if (!candidate)
            return;
        const bool isPrefixed = byPrefix(candidate->secret, m_catalog).has_value();
        std::optional<LeftOut> doubt = plausibility::objection(item.name, item.value);
        // A known prefix outweighs all doubts about the value except that it is a placeholder.
        if (isPrefixed && doubt != LeftOut::Placeholder)
            doubt = std::nullopt;
        if (isPrefixed)
            m_linesWithValue.insert(item.line);
        if (doubt)
            leaveOut(*doubt, std::move(*candidate));
        else
            take(std::move(*candidate));
    }

    /// The value that Base64 contains, as in the "data" of a Kubernetes secret, if it has a known
    /// prefix.
    [[nodiscard]] QString fromBase64(const QString &value) const
    {
        const auto decoded = QByteArray::fromBase64Encoding(
            value.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return {};
        const QString plain = QString::fromLatin1(*decoded).trimmed();
        return hasPrefix(plain) ? plain : QString();
    }

    void addScanned(const FoundAssignments &found)
    {
        for (const PrefixScan::Hit &hit : m_scan.hits(m_plain)) {
            const auto secret = credentialFromText(hit.value);
            if (!secret || isKnown(*secret))
                continue;
            FoundAssignment item{ {}, hit.value, lineOf(hit.begin) };
            item.treatments = treatmentsOf(hit);
            for (const FoundAssignment &other : found.items) {
                if (other.line == item.line && other.isComment) {
                    item.name = other.name;
                    item.isComment = true;
                }
            }
            m_linesWithValue.insert(item.line);
            auto candidate = makeCandidate(item);
            if (!candidate)
                continue;
            if (plausibility::isPlaceholder(item.value))
                leaveOut(LeftOut::Placeholder, std::move(*candidate));
            else if (item.isComment || isInComment(hit.begin))
                leaveOut(LeftOut::Comment, std::move(*candidate));
            else
                take(std::move(*candidate));
        }
    }

    [[nodiscard]] int lineOf(qsizetype at) const
    {
        return int(std::lower_bound(m_lineEnds.begin(), m_lineEnds.end(), at) - m_lineEnds.begin())
            + 1;
    }

    [[nodiscard]] qsizetype beginOf(int line) const
    {
        return line == 1 ? 0 : m_lineEnds[std::size_t(line) - 2] + 1;
    }

    [[nodiscard]] QStringView lineAt(int line) const
    {
        const qsizetype begin = beginOf(line);
        const bool isLast = std::size_t(line) > m_lineEnds.size();
        const qsizetype end = isLast ? m_plain.size() : m_lineEnds[std::size_t(line) - 1];
        return QStringView(m_plain).sliced(begin, end - begin);
    }

    [[nodiscard]] bool isInComment(qsizetype at) const
    {
        const int line = lineOf(at);
        const QStringView before = lineAt(line).first(at - beginOf(line)).trimmed();
        return before.startsWith(u'#') || before.startsWith(u';') || before.startsWith("//"_L1)
            || before.startsWith("--"_L1) || before.startsWith("<!--"_L1)
            || before.contains(" #"_L1) || before.startsWith("rem "_L1, Qt::CaseInsensitive);
    }

    [[nodiscard]] static std::size_t hashOf(const Secret &secret)
    {
        return qHash(secret.reveal(), QHashSeed::globalSeed());
    }

    [[nodiscard]] bool isKnown(const Secret &secret) const
    {
        if (!m_seen.contains(hashOf(secret)))
            return false;
        const auto isSame = [&secret](const ImportCandidate &other) {
            return other.secret.equals(secret);
        };
        return std::any_of(m_result.candidates.begin(), m_result.candidates.end(), isSame)
            || std::any_of(m_result.leftOut.begin(), m_result.leftOut.end(),
                           [&isSame](const LeftOutValue &value) {
                               return value.candidate && isSame(*value.candidate);
                           });
    }

    void take(ImportCandidate candidate)
    {
        if (m_hadInvisibles)
            candidate.treatments |= Treatment::InvisibleRemoved;
        m_seen.insert(hashOf(candidate.secret));
        m_result.candidates.push_back(std::move(candidate));
    }

    void leaveOut(LeftOut reason, ImportCandidate candidate)
    {
        m_seen.insert(hashOf(candidate.secret));
        const QString variable = candidate.variable;
        const int line = candidate.line;
        m_result.leftOut.push_back({ variable, reason, line, std::move(candidate) });
    }

    QString m_plain;
    const ServiceCatalog &m_catalog;
    PrefixScan m_scan;
    std::vector<qsizetype> m_lineEnds;
    bool m_hadInvisibles = false;
    QSet<int> m_linesWithValue;
    /// Hashes of all values so far: a text may have thousands, too many to compare each with each.
    QSet<std::size_t> m_seen;
    ImportText m_result;
};

} // namespace

ImportText readImport(const QString &text, const ServiceCatalog &catalog)
{
    return ImportReader(text, catalog).read();
}

} // namespace keyturn
