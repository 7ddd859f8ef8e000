# SPDX-License-Identifier: GPL-3.0-or-later
# Defines Libsodium::Libsodium.
find_package(unofficial-sodium CONFIG QUIET)
if(TARGET unofficial-sodium::sodium)
    if(NOT TARGET Libsodium::Libsodium)
        add_library(Libsodium::Libsodium ALIAS unofficial-sodium::sodium)
    endif()
    set(Libsodium_FOUND TRUE)
    return()
endif()

find_path(Libsodium_INCLUDE_DIR sodium.h)
find_library(Libsodium_LIBRARY NAMES sodium libsodium)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Libsodium REQUIRED_VARS Libsodium_LIBRARY Libsodium_INCLUDE_DIR)
if(Libsodium_FOUND AND NOT TARGET Libsodium::Libsodium)
    add_library(Libsodium::Libsodium UNKNOWN IMPORTED)
    set_target_properties(Libsodium::Libsodium PROPERTIES
        IMPORTED_LOCATION "${Libsodium_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${Libsodium_INCLUDE_DIR}")
endif()
mark_as_advanced(Libsodium_INCLUDE_DIR Libsodium_LIBRARY)
