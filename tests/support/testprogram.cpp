// SPDX-FileCopyrightText: 2026 The QUsb developers
// SPDX-License-Identifier: MIT

#include "testprogram.h"

#include <QtCore/qmap.h>
#include <QtTest/qtest.h>

#ifdef QT_WIDGETS_LIB
#    include <QtWidgets/qapplication.h>
using TestApplication = QApplication;
#else
#    include <QtCore/qcoreapplication.h>
using TestApplication = QCoreApplication;
#endif

#include <algorithm>
#include <cstdio>

namespace {

struct Test
{
    TestProgram::Factory factory = nullptr;
    TestProgram::Application application = TestProgram::Application::Needed;
};

QMap<QByteArray, Test> &tests()
{
    static QMap<QByteArray, Test> tests;
    return tests;
}

int run(const Test &test, QStringList arguments)
{
    std::unique_ptr<TestApplication> application;
    if (test.application == TestProgram::Application::Needed) {
        // It keeps a reference to the first, and a pointer to the second.
        static int argc = 1;
        static QByteArray name = arguments.constFirst().toLocal8Bit();
        static char *argv[] = {name.data(), nullptr};
        application = std::make_unique<TestApplication>(argc, argv);
        application->setAttribute(Qt::AA_Use96Dpi, true);
    }
    return QTest::qExec(test.factory().get(), arguments);
}

} // namespace

QByteArray TestProgram::nameOf(const QMetaObject &metaObject)
{
    return QByteArray(metaObject.className()).toLower().replace("tst_", "");
}

bool TestProgram::add(const QByteArray &name, Factory factory, Application application)
{
    tests().insert(name, {factory, application});
    return true;
}

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    if (argc < 2) {
        int failures = 0;
        for (const Test &test : std::as_const(tests()))
            failures += run(test, arguments);
        return std::min(failures, 127);
    }
    const auto test = tests().constFind(argv[1]);
    if (test == tests().constEnd()) {
        std::fprintf(stderr, "There is no test %s. There are: %s\n", argv[1], tests().keys().join(' ').constData());
        return 127;
    }
    arguments.removeAt(1);
    return run(*test, arguments);
}
