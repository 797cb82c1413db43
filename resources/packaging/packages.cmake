# SPDX-License-Identifier: MIT
# Packages by CPack: `cpack --preset deb` makes the one for Debian of the preset "release". What other
# systems need is beside this file (README.md).
set(CPACK_PACKAGE_NAME keyturn)
set(CPACK_PACKAGE_VENDOR "The Keyturn developers")
set(KEYTURN_CONTACT "The Keyturn developers <developers@keyturn.example>" CACHE STRING
    "Who answers for a package: a name and an address")
set(CPACK_PACKAGE_CONTACT "${KEYTURN_CONTACT}")
set(CPACK_PACKAGE_HOMEPAGE_URL "${KEYTURN_HOMEPAGE}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
"Creates, copies, verifies, rotates and deletes API keys and personal access
tokens of several services from one window. A new secret is put into the
desktop's keychain before it is shown, and never into a file of its own.

A sandbox, which is a local server with made-up organizations, lets one try
everything without an account.")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_VERBATIM_VARIABLES ON)
# Whatever the umask was: a package has folders that all may read.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
# Read by cpack itself, once for each kind of package.
set(CPACK_PROJECT_CONFIG_FILE "${PROJECT_SOURCE_DIR}/resources/packaging/each.cmake")
set(CPACK_KEYTURN_SOURCE "${PROJECT_SOURCE_DIR}")

if(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_PACKAGE_NAME Keyturn)
elseif(WIN32)
    set(CPACK_GENERATOR ZIP)
else()
    set(CPACK_GENERATOR DEB)
endif()

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 0keyturn1) # a package that Debian itself made would replace it
set(CPACK_DEBIAN_COMPRESSION_TYPE xz) # a third smaller than gzip
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_DEBUGINFO_PACKAGE ON) # keyturn-dbgsym; the programs themselves are stripped
# Loaded at run time, so that no program names them: what talks to the keychain, the driver of SQLite,
# the plug-ins for SVG and Wayland, and Qt's own texts. In later releases of Debian the plug-in for SVG
# has a package of its own.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libsecret-1-0, libqt6sql6-sqlite, qt6-svg-plugins | libqt6svg6 (<< 6.7), qt6-wayland, qt6-translations-l10n")
# Any keychain will do that is a Secret Service, or KWallet.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "gnome-keyring | keepassxc | kwalletmanager, default-dbus-session-bus | dbus-session-bus, ca-certificates")

include(CPack)
