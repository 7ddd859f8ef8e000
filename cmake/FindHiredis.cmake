# SPDX-License-Identifier: GPL-3.0-or-later
# Defines Hiredis::Hiredis, from hiredis's own package where it has one (1.x), else from its files (0.14).
find_package(hiredis CONFIG QUIET)
if(TARGET hiredis::hiredis)
    if(NOT TARGET Hiredis::Hiredis)
        add_library(Hiredis::Hiredis ALIAS hiredis::hiredis)
    endif()
    set(Hiredis_FOUND TRUE)
    return()
endif()

find_path(Hiredis_INCLUDE_DIR hiredis/read.h)
find_library(Hiredis_LIBRARY hiredis)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Hiredis REQUIRED_VARS Hiredis_LIBRARY Hiredis_INCLUDE_DIR)
if(Hiredis_FOUND AND NOT TARGET Hiredis::Hiredis)
    add_library(Hiredis::Hiredis UNKNOWN IMPORTED)
    set_target_properties(Hiredis::Hiredis PROPERTIES
        IMPORTED_LOCATION "${Hiredis_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${Hiredis_INCLUDE_DIR}")
endif()
mark_as_advanced(Hiredis_INCLUDE_DIR Hiredis_LIBRARY)
