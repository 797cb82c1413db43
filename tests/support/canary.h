// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>

namespace keyturn::test {

/// A part of every secret in the tests. It must never occur in a log line, a file, a window title,
/// an argument or an accessible name; TestCase fails the test if a log line contains it.
inline constexpr QLatin1StringView canary("kt_test_CANARY");

/// The value of an organization key with the canary in it.
inline constexpr QLatin1StringView canaryKey("ak_7f3a90b2c4d1e5f6.kt_test_CANARY_b3Jk9Qd");

/// The value of a personal access token with the canary in it.
inline constexpr QLatin1StringView canaryToken("pat_kt_test_CANARY_Wm4x41M");

/// The canary in the encodings that a search has to look for: plain (which is also its
/// percent-encoding), UTF-16, hex, and base64 at its three offsets.
inline QList<QByteArray> canaryEncodings()
{
    const QByteArray plain(canary.data(), canary.size());
    QByteArray utf16;
    for (const char c : plain)
        utf16.append(c).append('\0');
    QList<QByteArray> encodings{ plain, utf16, plain.toHex() };
    // The whole groups of three bytes at each of the three offsets.
    for (qsizetype offset = 0; offset < 3; ++offset)
        encodings.append(plain.mid(offset, (plain.size() - offset) / 3 * 3).toBase64());
    return encodings;
}

/// True if the text contains the canary in one of these encodings.
[[nodiscard]] inline bool holdsCanary(const QByteArray &text)
{
    for (const QByteArray &encoding : canaryEncodings()) {
        if (text.contains(encoding))
            return true;
    }
    return false;
}

} // namespace keyturn::test
