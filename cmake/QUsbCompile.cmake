# SPDX-FileCopyrightText: 2026 The QUsb developers
# SPDX-License-Identifier: MIT

# How everything in this repository is compiled: Qt's stricter switches, and the warnings a consumer of the public
# headers may have turned on.
function(qusb_compile_options target)
    target_compile_definitions(${target} PRIVATE
        QT_NO_KEYWORDS
        QT_NO_CAST_FROM_ASCII
        QT_NO_CAST_TO_ASCII
        QT_NO_URL_CAST_FROM_STRING
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
        QT_NO_FOREACH
        QT_NO_CONTEXTLESS_CONNECT
        QT_STRICT_ITERATORS
        QT_USE_QSTRINGBUILDER
        QT_DISABLE_DEPRECATED_BEFORE=0x060400
    )
    if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
        target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
        if(QUSB_WARNINGS_AS_ERRORS)
            target_compile_options(${target} PRIVATE -Werror)
        endif()
    endif()
endfunction()

# The headers that nearly every file needs are parsed once for each target: half of what compiling costs.
function(qusb_precompile_headers target)
    if(QUSB_PRECOMPILE_HEADERS)
        target_precompile_headers(${target} PRIVATE ${ARGN}
            <QtCore/qcoreapplication.h>
            <QtCore/qfuture.h>
            <QtCore/qlist.h>
            <QtCore/qpromise.h>
            <QtCore/qstringbuilder.h>
            <QtCore/qtimer.h>
            <algorithm>
            <chrono>
            <functional>
            <memory>
            <optional>
            <vector>
        )
    endif()
endfunction()
