// SPDX-License-Identifier: MIT
// Overwrites every block of memory that is given back, in the programs that this file is linked
// into. Qt's strings, its JSON parser, its sockets and its line edits copy what they are handed,
// and none of them can be told to wipe it. But all of them free their copies in the end, and all of
// that is done by free().
//
// Needs the GNU C library, whose own functions do the work. A sanitizer has a free() of its own, so
// CMakeLists.txt leaves this file out then. GLIBC_TUNABLES (malloc.perturb) would be a way without
// code, but it spares the small blocks of each thread's cache (2.36), and only the environment of
// a new process can set it. What the wiping costs is measured by tests/bench/bench_wipingfree.cpp:
// hardly anything, but twice the time to write and free a block of several megabytes.

#include <cstdlib>

#ifdef __GLIBC__

#    include <cstring>
#    include <malloc.h>

extern "C" {

// NOLINTBEGIN(bugprone-reserved-identifier,readability-identifier-naming): glibc's names
void __libc_free(void *block);
void *__libc_realloc(void *block, std::size_t size);
// NOLINTEND(bugprone-reserved-identifier,readability-identifier-naming)

// NOLINTBEGIN(readability-inconsistent-declaration-parameter-name): glibc's names are reserved ones
void free(void *block) noexcept
{
    if (block)
        explicit_bzero(block, malloc_usable_size(block));
    __libc_free(block);
}

// glibc's realloc() would free the old block without calling free().
void *realloc(void *block, std::size_t size) noexcept
{
    const std::size_t before = malloc_usable_size(block);
    if (!block || size <= before) { // glibc never moves a block that does not grow
        if (block)
            explicit_bzero(static_cast<char *>(block) + size, before - size);
        return __libc_realloc(block, size);
    }
    void *fresh = std::malloc(size);
    if (!fresh)
        return nullptr;
    std::memcpy(fresh, block, before);
    std::free(block);
    return fresh;
}
// NOLINTEND(readability-inconsistent-declaration-parameter-name)

} // extern "C"

#endif
