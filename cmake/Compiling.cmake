# SPDX-License-Identifier: GPL-3.0-or-later
# How everything of ours is compiled: warnings, sanitizers, hardening, a fast linker and a compiler cache where present.

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers carry time stamps that are of no account here.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE_PROGRAM})
endif()

if(NOT MSVC)
    find_program(MOLD_PROGRAM mold)
    if(MOLD_PROGRAM AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
        add_link_options(-fuse-ld=mold)
    endif()
endif()

add_library(ringproof_compiling INTERFACE)
target_compile_definitions(ringproof_compiling INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_KEYWORDS QT_NO_FOREACH QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    RINGPROOF_VERSION="${PROJECT_VERSION}")

if(MSVC)
    target_compile_options(ringproof_compiling INTERFACE /W4 /permissive- /utf-8)
    if(RINGPROOF_WERROR)
        target_compile_options(ringproof_compiling INTERFACE /WX)
    endif()
else()
    target_compile_options(ringproof_compiling INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wunused
        -fstack-protector-strong)
    if(RINGPROOF_WERROR)
        target_compile_options(ringproof_compiling INTERFACE -Werror)
    endif()
    if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
        # As distributions harden what they ship; packaging/linux/hardening.sh looks whether it has come to anything.
        target_link_options(ringproof_compiling INTERFACE -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack)
        if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
            target_compile_options(ringproof_compiling INTERFACE -fcf-protection)
        elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "aarch64|arm64")
            target_compile_options(ringproof_compiling INTERFACE -mbranch-protection=standard)
        endif()
        if(NOT RINGPROOF_SANITIZE AND NOT RINGPROOF_FUZZ)
            # One definition for all: the standard library's checks must be the same in every file of a program.
            target_compile_definitions(ringproof_compiling INTERFACE $<$<CONFIG:Release,RelWithDebInfo>:_GLIBCXX_ASSERTIONS>)
            target_compile_options(ringproof_compiling INTERFACE
                $<$<CONFIG:Release,RelWithDebInfo>:-fstack-clash-protection -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3>)
        endif()
    endif()
    if(RINGPROOF_SANITIZE)
        target_compile_options(ringproof_compiling INTERFACE
            -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
            -g1) # files and lines for reports; everything there is would fill 25 GB
        target_link_options(ringproof_compiling INTERFACE -fsanitize=address,undefined)
    endif()
endif()
