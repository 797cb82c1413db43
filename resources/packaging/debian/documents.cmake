# SPDX-License-Identifier: MIT
# Run by cpack when the files of the package are in their places: adds what Debian's policy asks for.
set(documents "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share/doc/keyturn")

function(compress file)
    file(CHMOD "${file}" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ) # whatever the umask is
    execute_process(COMMAND gzip -9 --no-name --force "${file}" COMMAND_ERROR_IS_FATAL ANY)
endfunction()

file(COPY_FILE "${CPACK_KEYTURN_SOURCE}/resources/packaging/debian/copyright" "${documents}/copyright")
file(CHMOD "${documents}/copyright" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
file(REMOVE "${documents}/LICENSE") # the file above has its words
file(COPY_FILE "${CPACK_KEYTURN_SOURCE}/CHANGELOG.md" "${documents}/changelog")
string(TIMESTAMP day "%a, %d %b %Y %H:%M:%S +0000" UTC) # of SOURCE_DATE_EPOCH
file(WRITE "${documents}/changelog.Debian"
"keyturn (${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) unstable; urgency=medium

  * Release ${CPACK_PACKAGE_VERSION}; changelog.gz has what is new in it.

 -- ${CPACK_PACKAGE_CONTACT}  ${day}
")
compress("${documents}/changelog")
compress("${documents}/changelog.Debian")
file(GLOB pages "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share/man/man1/*.1")
foreach(page IN LISTS pages)
    compress("${page}")
endforeach()
