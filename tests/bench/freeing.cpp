// SPDX-License-Identifier: MIT
// Prints what bench_wipingfree measures, with the C library's own free().
#include "bench/freeingwork.h"

#include <cstdio>

int main()
{
    const auto work = keyturn::test::FreeingWork::measure();
    std::printf("%f %f\n", work.list, work.picture);
    return 0;
}
