# SPDX-FileCopyrightText: 2026 The QUsb developers
# SPDX-License-Identifier: MIT

# cmake -DWAY=shared|static|subdirectory -DSOURCE=… -DWORK=… [-DLAUNCHER=…] -P package.cmake
# Builds QUsb the given way and installs it, and builds and runs a consumer that finds it: with CMake, and the shared
# library with pkg-config too. The shared one also gets all examples.
set(common -G Ninja -DCMAKE_BUILD_TYPE=None -DCMAKE_CXX_COMPILER_LAUNCHER=${LAUNCHER})
set(consumer ${CMAKE_CURRENT_LIST_DIR}/consumer)
file(REMOVE_RECURSE ${WORK}/prefix ${WORK}/consumer ${WORK}/examples)
file(MAKE_DIRECTORY ${WORK}/consumer)

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
    if(NOT output MATCHES "devices: [0-9]+")
        message(FATAL_ERROR "The consumer said: ${output}")
    endif()
    message("${output}")
endfunction()

function(install_library shared)
    run(${CMAKE_COMMAND} -S ${SOURCE} -B ${WORK}/library ${common} -DCMAKE_INSTALL_PREFIX=${WORK}/prefix
        -DBUILD_SHARED_LIBS=${shared} -DBUILD_TESTING=OFF -DQUSB_BUILD_CLI=OFF -DQUSB_BUILD_INSPECTOR=OFF)
    run(${CMAKE_COMMAND} --build ${WORK}/library)
    run(${CMAKE_COMMAND} --install ${WORK}/library)
endfunction()

function(build_with_cmake)
    run(${CMAKE_COMMAND} -S ${consumer} -B ${WORK}/consumer ${common} ${ARGN})
    run(${CMAKE_COMMAND} --build ${WORK}/consumer --target consumer)
    run_consumer(${WORK}/consumer/consumer)
endfunction()

# All at once, which takes the compiler's and Qt's checks only once; and each alone is configured, since they are to be
# copied out. 09-coroutine is left out where there is no QCoro.
function(build_examples)
    run(${CMAKE_COMMAND} -S ${SOURCE}/examples -B ${WORK}/examples ${common} -DCMAKE_PREFIX_PATH=${WORK}/prefix)
    run(${CMAKE_COMMAND} --build ${WORK}/examples)
    run(${WORK}/examples/11-testing-your-driver/tst_thermometer)
    file(GLOB examples ${WORK}/examples/*/cmake_install.cmake) # one for each that is built
    foreach(example IN LISTS examples)
        cmake_path(GET example PARENT_PATH directory)
        cmake_path(GET directory FILENAME name)
        run(${CMAKE_COMMAND} -S ${SOURCE}/examples/${name} -B ${WORK}/${name} ${common} -DCMAKE_PREFIX_PATH=${WORK}/prefix)
    endforeach()
endfunction()

function(build_with_pkg_config)
    file(GLOB_RECURSE pc_file ${WORK}/prefix/qusb.pc)
    cmake_path(GET pc_file PARENT_PATH pc_dir)
    cmake_path(GET pc_dir PARENT_PATH lib_dir)
    run(${CMAKE_COMMAND} -E env PKG_CONFIG_PATH=${pc_dir} sh -c
        "c++ -std=c++17 -fPIC ${consumer}/main.cpp $(pkg-config --cflags --libs qusb) -Wl,-rpath,${lib_dir} -o ${WORK}/consumer/plain")
    run_consumer(${WORK}/consumer/plain)
endfunction()

if(WAY STREQUAL "shared")
    install_library(ON)
    build_with_cmake(-DCMAKE_PREFIX_PATH=${WORK}/prefix)
    build_with_pkg_config()
    build_examples()
elseif(WAY STREQUAL "static")
    install_library(OFF)
    build_with_cmake(-DCMAKE_PREFIX_PATH=${WORK}/prefix)
else()
    build_with_cmake(-DQUSB_SOURCE_DIR=${SOURCE})
endif()
