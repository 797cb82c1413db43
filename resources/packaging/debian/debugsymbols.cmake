# SPDX-License-Identifier: MIT
# Run by cpack when the packages are made. CMake 3.25 writes the folder of the build into the check sums of
# the package with the debug symbols, and leaves its documents out; lintian shows both (tests/package/run).
list(FILTER CPACK_PACKAGE_FILES INCLUDE REGEX "-dbgsym_.*[.]ddeb$")
foreach(package IN LISTS CPACK_PACKAGE_FILES)
    set(folder "${package}.unpacked")
    execute_process(COMMAND dpkg-deb -R "${package}" "${folder}" COMMAND_ERROR_IS_FATAL ANY)
    file(GLOB_RECURSE files RELATIVE "${folder}" "${folder}/usr/*")
    list(SORT files)
    set(sums "")
    foreach(file IN LISTS files)
        file(MD5 "${folder}/${file}" sum)
        string(APPEND sums "${sum}  ${file}\n")
    endforeach()
    file(WRITE "${folder}/DEBIAN/md5sums" "${sums}")
    # As in Debian's own: the documents are those of the package that it belongs to.
    file(MAKE_DIRECTORY "${folder}/usr/share/doc")
    file(CREATE_LINK keyturn "${folder}/usr/share/doc/keyturn-dbgsym" SYMBOLIC)
    execute_process(COMMAND dpkg-deb --root-owner-group -b "${folder}" "${package}"
        OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
    file(REMOVE_RECURSE "${folder}")
endforeach()
