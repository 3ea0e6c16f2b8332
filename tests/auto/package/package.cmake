# SPDX-FileCopyrightText: 2026 The QUsb developers
# SPDX-License-Identifier: MIT

# cmake -DWAY=shared|subdirectory|static|parent -DSOURCE=… -DBUILD=… -DWORK=… [-DLAUNCHER=…] -P package.cmake
# Builds and runs a consumer of QUsb that gets it the given way:
#   shared        installed from BUILD, what has just been built; with CMake and with pkg-config, and all examples
#   subdirectory  as a part of its own build, where it is static; that is installed, too
#   static        as subdirectory has installed it
#   parent        as a part of its own build, with the defaults: it only looks at what becomes of that
set(common -G Ninja -DCMAKE_BUILD_TYPE=None -DCMAKE_CXX_COMPILER_LAUNCHER=${LAUNCHER})
set(consumer ${CMAKE_CURRENT_LIST_DIR}/consumer)
set(prefix ${WORK}/${WAY}/prefix)
set(static_prefix ${WORK}/static/prefix)

function(run)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT result EQUAL 0)
        list(JOIN ARGN " " command)
        message(FATAL_ERROR "${command}\n${output}")
    endif()
    set(output "${output}" PARENT_SCOPE)
endfunction()

function(run_consumer program)
    run(${program})
    if(NOT output MATCHES "devices: [0-9]+" OR NOT output MATCHES "version: 0\\.1\\.0" OR NOT output MATCHES "translated: true")
        message(FATAL_ERROR "The consumer said: ${output}")
    endif()
    message("${output}")
endfunction()

function(build_with_cmake)
    set(build ${WORK}/${WAY}/consumer)
    run(${CMAKE_COMMAND} -S ${consumer} -B ${build} ${common} ${ARGN})
    run(${CMAKE_COMMAND} --build ${build} --target consumer)
    run_consumer(${build}/consumer)
endfunction()

# All at once; and each alone is configured, since they are to be copied out. What CMake has found out about the compiler
# by then it need not find out again. 09-coroutine is left out where there is no QCoro.
function(build_examples)
    set(build ${WORK}/${WAY}/examples)
    run(${CMAKE_COMMAND} -S ${SOURCE}/examples -B ${build} ${common} -DCMAKE_PREFIX_PATH=${prefix})
    run(${CMAKE_COMMAND} --build ${build})
    run(${build}/11-testing-your-driver/tst_thermometer)
    file(GLOB examples ${build}/*/cmake_install.cmake) # one for each that is built
    foreach(example IN LISTS examples)
        cmake_path(GET example PARENT_PATH directory)
        cmake_path(GET directory FILENAME name)
        file(COPY ${build}/CMakeFiles/${CMAKE_VERSION} DESTINATION ${WORK}/${WAY}/${name}/CMakeFiles)
        run(${CMAKE_COMMAND} -S ${SOURCE}/examples/${name} -B ${WORK}/${WAY}/${name} ${common}
            -DCMAKE_PREFIX_PATH=${prefix})
    endforeach()
endfunction()

function(build_with_pkg_config)
    file(GLOB_RECURSE pc_file ${prefix}/qusb.pc)
    cmake_path(GET pc_file PARENT_PATH pc_dir)
    cmake_path(GET pc_dir PARENT_PATH lib_dir)
    set(program ${WORK}/${WAY}/plain)
    run(${CMAKE_COMMAND} -E env PKG_CONFIG_PATH=${pc_dir} sh -c
        "c++ -std=c++17 -fPIC ${consumer}/main.cpp $(pkg-config --cflags --libs qusb) -Wl,-rpath,${lib_dir} -o ${program}")
    run_consumer(${program})
endfunction()

# The tree leaves alone what belongs to the project that contains it. It needs neither Qt Test nor Qt's linguist tools then.
function(look_at_parent)
    set(build ${WORK}/parent)
    file(REMOVE_RECURSE ${build})
    run(${CMAKE_COMMAND} -S ${consumer} -B ${build} ${common} -DQUSB_SOURCE_DIR=${SOURCE}
        -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Test=ON -DCMAKE_DISABLE_FIND_PACKAGE_Qt6LinguistTools=ON)
    file(STRINGS ${build}/CMakeCache.txt variables REGEX "^(BUILD_SHARED_LIBS|BUILD_TESTING|DART_[A-Z_]*|CTEST_[A-Z_]*):")
    if(variables)
        message(FATAL_ERROR "The cache of the parent has: ${variables}")
    endif()
    run(${CMAKE_COMMAND} --build ${build} --target help)
    foreach(target IN ITEMS Experimental Nightly update_translations release_translations update_docs)
        if(output MATCHES "(^|\n)${target}:")
            message(FATAL_ERROR "The parent has the target ${target}.")
        endif()
    endforeach()
    file(GLOB_RECURSE rules ${build}/cmake_install.cmake)
    foreach(rule IN LISTS rules)
        file(STRINGS ${rule} installs REGEX "file\\(INSTALL")
        if(installs)
            message(FATAL_ERROR "The parent installs QUsb: ${rule}")
        endif()
    endforeach()
endfunction()

if(WAY STREQUAL "parent")
    look_at_parent()
    return()
endif()
if(WAY STREQUAL "static")
    build_with_cmake(-DCMAKE_PREFIX_PATH=${static_prefix})
    return()
endif()
file(REMOVE_RECURSE ${prefix})
if(WAY STREQUAL "shared")
    foreach(component IN ITEMS runtime devel)
        run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${prefix} --component ${component})
    endforeach()
    file(GLOB_RECURSE licence ${prefix}/*/LICENSE)
    if(NOT licence)
        message(FATAL_ERROR "The licence is not installed.")
    endif()
    build_with_cmake(-DCMAKE_PREFIX_PATH=${prefix})
    build_with_pkg_config()
    build_examples()
else()
    build_with_cmake(-DQUSB_SOURCE_DIR=${SOURCE} -DBUILD_SHARED_LIBS=OFF -DQUSB_INSTALL=ON
        -DQUSB_PRECOMPILE_HEADERS=ON)
    run(${CMAKE_COMMAND} --install ${WORK}/${WAY}/consumer --prefix ${static_prefix})
endif()
