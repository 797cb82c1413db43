// SPDX-License-Identifier: MIT
#include "core/lookalikes.h"

#include <QHash>

#include <algorithm>
#include <memory>
#include <unicode/uspoof.h>
#include <utility>

namespace keyturn {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype comparedUnits = 1024; // as much as DisplayText shows in one line

using Checker = std::unique_ptr<USpoofChecker, decltype(&uspoof_close)>;

QString skeletonFromIcu(const QString &name)
{
    // ICU allows several threads to read the same checker.
    static const Checker checker = [] {
        UErrorCode error = U_ZERO_ERROR;
        return Checker(uspoof_open(&error), &uspoof_close);
    }();
    const QString text = name.left(comparedUnits);
    // UTS 39 replaces one character by at most 18.
    QString skeleton(std::max<qsizetype>(text.size() * 18, 1), Qt::Uninitialized);
    UErrorCode error = U_ZERO_ERROR;
    const int32_t length = uspoof_getSkeleton(
        checker.get(), 0, reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()),
        reinterpret_cast<UChar *>(skeleton.data()), int32_t(skeleton.size()), &error);
    if (U_FAILURE(error))
        return {};
    skeleton.truncate(length);
    return skeleton;
}

/// Appends the skeleton of a character of ASCII, as confusables.txt of UTS 39 has it. False if it
/// has other characters in it, or is not printable. A test compares all with ICU's.
bool appendAsciiLooks(QString &skeleton, char16_t character)
{
    if (character < u' ' || character > u'~')
        return false;
    switch (character) {
    case u'"':
        skeleton += "''"_L1;
        return true;
    case u'%':
        return false; // of three other characters
    case u'0':
        skeleton += u'O';
        return true;
    case u'1':
    case u'I':
    case u'|':
        skeleton += u'l';
        return true;
    case u'`':
        skeleton += u'\'';
        return true;
    case u'm':
        skeleton += "rn"_L1;
        return true;
    default:
        skeleton += QChar(character);
        return true;
    }
}

/// Two texts look alike if their skeletons are equal. Null if ICU cannot make one.
///
/// A skeleton is made character by character. Those of ASCII do not combine with each other, so a
/// name of them, as almost every one is, needs no ICU, whose data take more memory than the list.
QString skeletonOf(const QString &name)
{
    QString skeleton;
    skeleton.reserve(name.size() + 8);
    for (const QChar character : QStringView(name).left(comparedUnits)) {
        if (!appendAsciiLooks(skeleton, character.unicode()))
            return skeletonFromIcu(name);
    }
    return skeleton;
}

quint32 hashOf(const QString &skeleton)
{
    return quint32(qHash(skeleton));
}

} // namespace

void LookAlikes::renew(std::size_t count, const NameAt &nameAt)
{
    const std::size_t known = m_names.size();
    std::vector<Looks> looks(std::max(count, known)); // by place
    for (const Looks &each : m_looks)
        looks[each.place] = each;
    looks.resize(count);
    m_names.resize(count);
    bool isOther = count != known;
    for (std::size_t place = 0; place < count; ++place) {
        const QString name = nameAt(place);
        const std::size_t hash = qHash(name, QHashSeed::globalSeed());
        if (place < known && m_names[place] == hash)
            continue;
        m_names[place] = hash;
        looks[place] = { hashOf(skeletonOf(name)), quint32(place) };
        isOther = true;
    }
    if (!isOther)
        return;
    std::sort(looks.begin(), looks.end());
    m_looks = std::move(looks);
    m_alike.clear();
    for (auto first = m_looks.cbegin(); first != m_looks.cend();) {
        const auto last = std::find_if(
            first, m_looks.cend(), [first](const Looks &each) { return each.hash != first->hash; });
        if (last - first > 1)
            noteAlike(Run(first, last), nameAt);
        first = last;
    }
}

void LookAlikes::noteAlike(Run sameHash, const NameAt &nameAt)
{
    const QString first = nameAt(sameHash.front().place);
    if (std::all_of(sameHash.begin(), sameHash.end(),
                    [&](const Looks &each) { return nameAt(each.place) == first; }))
        return;
    QHash<QString, QString> firsts; // by skeleton
    for (const Looks &each : sameHash) {
        const QString name = nameAt(each.place);
        const QString skeleton = skeletonOf(name);
        if (skeleton.isEmpty())
            continue;
        const auto known = firsts.constFind(skeleton);
        if (known == firsts.constEnd())
            firsts.insert(skeleton, name);
        else if (*known != name)
            m_alike.unite({ *known, name });
    }
}

QString LookAlikes::of(const QString &name, const NameAt &nameAt) const
{
    const QString skeleton = skeletonOf(name);
    if (skeleton.isEmpty())
        return {};
    const quint32 hash = hashOf(skeleton);
    auto each = std::lower_bound(m_looks.begin(), m_looks.end(), Looks{ hash, 0 });
    for (; each != m_looks.end() && each->hash == hash; ++each) {
        const QString other = nameAt(each->place);
        if (other != name && skeletonOf(other) == skeleton)
            return other;
    }
    return {};
}

} // namespace keyturn
