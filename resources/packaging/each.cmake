# SPDX-License-Identifier: MIT
# Run by cpack before it makes a package. A package is the same whenever it is made: all times in it are
# those of the last commit, or, in an unpacked release, of its changelog.
if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(COMMAND git -C "${CPACK_KEYTURN_SOURCE}" log -1 --format=%ct
        OUTPUT_VARIABLE date OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE result ERROR_QUIET)
    if(NOT result EQUAL 0)
        file(TIMESTAMP "${CPACK_KEYTURN_SOURCE}/CHANGELOG.md" date "%s" UTC)
    endif()
    set(ENV{SOURCE_DATE_EPOCH} "${date}")
endif()

if(CPACK_GENERATOR STREQUAL "DEB")
    set(CPACK_PRE_BUILD_SCRIPTS "${CPACK_KEYTURN_SOURCE}/resources/packaging/debian/documents.cmake")
    set(CPACK_POST_BUILD_SCRIPTS "${CPACK_KEYTURN_SOURCE}/resources/packaging/debian/debugsymbols.cmake")
endif()
