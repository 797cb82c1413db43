// SPDX-License-Identifier: MIT
#include "core/lookalikes.h"

#include <algorithm>
#include <memory>
#include <unicode/uspoof.h>

namespace keyturn {

namespace {

constexpr qsizetype comparedUnits = 1024; // as much as DisplayText shows in one line

using Checker = std::unique_ptr<USpoofChecker, decltype(&uspoof_close)>;

/// Two texts look alike if their skeletons are equal. Null if ICU cannot make one.
QString skeletonOf(const QString &name)
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

} // namespace

LookAlikes::LookAlikes(const QStringList &names)
{
    for (const QString &name : names) {
        QStringList &alike = m_namesByLooks[skeletonOf(name)];
        // For each name one other is enough.
        if (alike.size() < 2 && !alike.contains(name))
            alike.append(name);
    }
}

QString LookAlikes::of(const QString &name) const
{
    const QString looks = skeletonOf(name);
    if (looks.isEmpty())
        return {};
    const QStringList alike = m_namesByLooks.value(looks);
    const auto other = std::find_if(alike.begin(), alike.end(),
                                    [&name](const QString &each) { return each != name; });
    return other == alike.end() ? QString() : *other;
}

} // namespace keyturn
