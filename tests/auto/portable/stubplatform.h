// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

// Included before everything else in the test `portable`: from here on, this is a system that has Qt, libusb and the standard
// library, and nothing else. Headers of POSIX and Linux are errors (see CMakeLists.txt).

#include <QtCore/QtCore>

#include <libusb.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <cstring>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <random>
#include <set>
#include <thread>
#include <vector>

#undef Q_OS_LINUX
#undef Q_OS_UNIX
#undef __linux__
#undef __unix__
#undef linux
#undef unix
