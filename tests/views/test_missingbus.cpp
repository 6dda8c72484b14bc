// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/missingbus.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace attest::views;
using namespace Qt::Literals::StringLiterals;

/// A bus that cannot be had is not asked for; one that can be is left alone.
class TestMissingBus : public QObject {
    Q_OBJECT

private:
    /// A file of this name in a folder of its own, which only its owner may run.
    static void put(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

private Q_SLOTS:
    void initTestCase()
    {
#if !defined(Q_OS_UNIX) || defined(Q_OS_DARWIN)
        QSKIP("There is no libdbus here.");
#endif
    }

    void saysThatThereIsNone_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<bool>("busOfTheUser");
        QTest::addColumn<bool>("launcher");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray none = QFile::exists(u"/usr/bin/dbus-launch"_s) ? QByteArray() : "disabled:";
        QTest::newRow("no bus") << QByteArray() << false << false << none;
        QTest::newRow("an address") << QByteArray("unix:path=/a") << false << false
                                    << QByteArray("unix:path=/a");
        QTest::newRow("the user's bus") << QByteArray() << true << false << QByteArray();
        QTest::newRow("one can be started") << QByteArray() << false << true << QByteArray();
    }

    void saysThatThereIsNone()
    {
        QFETCH(QByteArray, address);
        QFETCH(bool, busOfTheUser);
        QFETCH(bool, launcher);
        const QTemporaryDir folder;
        if (busOfTheUser)
            put(folder.filePath(u"bus"_s));
        if (launcher)
            put(folder.filePath(u"dbus-launch"_s));
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit());
        qputenv("PATH", folder.path().toLocal8Bit());
        doWithoutMissingBus();
        QTEST(qgetenv("DBUS_SESSION_BUS_ADDRESS"), "expected");
    }
};

QTEST_GUILESS_MAIN(TestMissingBus)
#include "test_missingbus.moc"
