// SPDX-License-Identifier: MIT
#include "support/testcase.h"

#include <cstdint>
#include <cstdlib>
#include <string>

using namespace keyturn;

namespace {

constexpr std::size_t size = 200;
/// glibc writes its own pointers to the beginning of a free block.
constexpr std::size_t ownWords = 16;

/// A block full of one letter, from the allocator as a library takes it.
std::uintptr_t filledBlock()
{
    auto *block = static_cast<char *>(std::malloc(size));
    std::fill_n(block, size, 'x');
    return reinterpret_cast<std::uintptr_t>(block);
}

void *pointer(std::uintptr_t address)
{
    return reinterpret_cast<void *>(address); // NOLINT(performance-no-int-to-ptr)
}

/// How often the letter stands there, whoever owns that memory now.
qsizetype lettersAt(std::uintptr_t address, std::size_t from, std::size_t to)
{
    const volatile char *bytes = static_cast<const char *>(pointer(address));
    qsizetype count = 0;
    for (std::size_t i = from; i < to; ++i)
        count += bytes[i] == 'x' ? 1 : 0;
    return count;
}

} // namespace

/// wipingfree.cpp, which is linked into this program.
class TestWipingFree final : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aFreeBlockIsZero()
    {
        const auto block = filledBlock();
        QCOMPARE(lettersAt(block, 0, size), qsizetype(size));
        std::free(pointer(block));
        const qsizetype left = lettersAt(block, ownWords, size);
        QCOMPARE(left, 0);
    }

    void growingLeavesNothingBehind()
    {
        const auto block = filledBlock();
        const auto larger =
            reinterpret_cast<std::uintptr_t>(std::realloc(pointer(block), 50 * size));
        const qsizetype left = larger == block ? -1 : lettersAt(block, ownWords, size);
        QCOMPARE(lettersAt(larger, 0, size), qsizetype(size));
        QCOMPARE(left, 0);
        std::free(pointer(larger));
    }

    void shrinkingWipesTheRest()
    {
        const auto block = filledBlock();
        const auto smaller = reinterpret_cast<std::uintptr_t>(std::realloc(pointer(block), 50));
        const qsizetype left = lettersAt(block, 50 + 3 * ownWords, size);
        QCOMPARE(lettersAt(smaller, 0, 50), qsizetype(50));
        QCOMPARE(left, 0);
        std::free(pointer(smaller));
    }

    void nothingAndZeroAreAsTheStandardSays()
    {
        std::free(nullptr);
        void *block = std::realloc(nullptr, size);
        QVERIFY(block);
        QVERIFY(!std::realloc(block, 0));
    }

    /// A library's free() is this one, too.
    void whatQtFreesIsZero()
    {
        QByteArray text(qsizetype(size), 'x');
        const auto at = reinterpret_cast<std::uintptr_t>(text.constData());
        text = QByteArray();
        const qsizetype left = lettersAt(at, ownWords, size);
        QCOMPARE(left, 0);
    }
};

KEYTURN_TEST_MAIN(QCoreApplication, TestWipingFree)
#include "tst_wipingfree.moc"
