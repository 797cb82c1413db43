// SPDX-License-Identifier: MIT
#include "core/secret.h"

#include <QString>

#include <utility>

namespace keyturn {

namespace {

// Optimisers remove a memset() right before the memory is freed, but not writes through a volatile
// pointer. explicit_bzero() exists on glibc and the BSDs only.
void wipeBytes(std::vector<char> &bytes)
{
    volatile char *at = bytes.data();
    for (std::size_t left = bytes.size(); left > 0; --left)
        *at++ = 0;
    bytes.clear();
}

} // namespace

Secret::Secret(QByteArrayView bytes)
    : m_bytes(bytes.begin(), bytes.end())
{
}

Secret::Secret(std::vector<char> &&bytes)
    : m_bytes(std::move(bytes))
{
}

Secret::~Secret()
{
    wipe();
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret Secret::fromText(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    Secret secret{ QByteArrayView(utf8) };
    utf8.fill('\0');
    return secret;
}

Secret Secret::clone() const
{
    return Secret(reveal());
}

QByteArrayView Secret::reveal() const
{
    return { m_bytes.data(), qsizetype(m_bytes.size()) };
}

bool Secret::equals(const Secret &other) const
{
    if (m_bytes.size() != other.m_bytes.size())
        return false;
    unsigned char difference = 0;
    for (std::size_t i = 0; i < m_bytes.size(); ++i)
        difference = static_cast<unsigned char>(difference
                                                | (static_cast<unsigned char>(m_bytes[i])
                                                   ^ static_cast<unsigned char>(other.m_bytes[i])));
    return difference == 0;
}

void Secret::wipe()
{
    wipeBytes(m_bytes);
}

} // namespace keyturn
