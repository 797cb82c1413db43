// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>

namespace keyturn::test {

/// Part of every secret that a test makes up. It must never turn up in a log line, a file, a window
/// title, an argument or an accessible name; TestCase fails the test when a log line holds it.
inline constexpr QLatin1StringView canary("kt_test_CANARY");

/// An organization key's value with the canary inside.
inline constexpr QLatin1StringView canaryKey("ak_7f3a90b2c4d1e5f6.kt_test_CANARY_b3Jk9Qd");

/// A personal access token's value with the canary inside.
inline constexpr QLatin1StringView canaryToken("pat_kt_test_CANARY_Wm4x41M");

/// What to look for where the canary must not be: plain (which is also its percent-encoding),
/// UTF-16, hex, and base64 at its three offsets.
inline QList<QByteArray> canaryEncodings()
{
    const QByteArray plain(canary.data(), canary.size());
    QByteArray utf16;
    for (const char c : plain)
        utf16.append(c).append('\0');
    QList<QByteArray> encodings{ plain, utf16, plain.toHex() };
    // Whole groups of three bytes, as they fall at each offset.
    for (qsizetype offset = 0; offset < 3; ++offset)
        encodings.append(plain.mid(offset, (plain.size() - offset) / 3 * 3).toBase64());
    return encodings;
}

/// The text holds the canary in one of these.
[[nodiscard]] inline bool holdsCanary(const QByteArray &text)
{
    for (const QByteArray &encoding : canaryEncodings()) {
        if (text.contains(encoding))
            return true;
    }
    return false;
}

} // namespace keyturn::test
