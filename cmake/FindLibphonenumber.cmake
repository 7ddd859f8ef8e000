# SPDX-License-Identifier: GPL-3.0-or-later
# Defines Libphonenumber::Libphonenumber.
find_package(libphonenumber CONFIG QUIET)
if(TARGET libphonenumber::phonenumber)
    if(NOT TARGET Libphonenumber::Libphonenumber)
        add_library(Libphonenumber::Libphonenumber ALIAS libphonenumber::phonenumber)
    endif()
    set(Libphonenumber_FOUND TRUE)
    return()
endif()

find_path(Libphonenumber_INCLUDE_DIR phonenumbers/phonenumberutil.h)
find_library(Libphonenumber_LIBRARY phonenumber)
find_package(Protobuf QUIET)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Libphonenumber
    REQUIRED_VARS Libphonenumber_LIBRARY Libphonenumber_INCLUDE_DIR Protobuf_LIBRARIES)
if(Libphonenumber_FOUND AND NOT TARGET Libphonenumber::Libphonenumber)
    add_library(Libphonenumber::Libphonenumber UNKNOWN IMPORTED)
    set_target_properties(Libphonenumber::Libphonenumber PROPERTIES
        IMPORTED_LOCATION "${Libphonenumber_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${Libphonenumber_INCLUDE_DIR}"
        INTERFACE_LINK_LIBRARIES protobuf::libprotobuf)
endif()
mark_as_advanced(Libphonenumber_INCLUDE_DIR Libphonenumber_LIBRARY)
