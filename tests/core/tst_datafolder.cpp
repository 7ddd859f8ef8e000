// SPDX-License-Identifier: GPL-3.0-or-later
// Where this user's codes and audit log lie, and who says so. Nothing is written.
#include "audit/auditlog.h"
#include "datafolder.h"
#include "profile/managedpolicy.h"
#include "store/storeaddress.h"

#include <QFile>
#include <QTest>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Ringproof;

class TestDataFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSystemIsNotTalkedOverByTheEnvironment()
    {
        const QString before = dataFolder(HomeBy::System);
        moveTheEnvironment();
        QCOMPARE(dataFolder(HomeBy::System), before);
        QVERIFY(before.endsWith(QStringLiteral("/ringproof")));
#ifdef Q_OS_UNIX
        const passwd *const user = getpwuid(getuid());
        QVERIFY2(before.startsWith(user ? QFile::decodeName(user->pw_dir) : QStringLiteral("/nonexistent")), qPrintable(before));
#endif
    }

    void withoutAPolicyTheEnvironmentCounts()
    {
#ifdef Q_OS_LINUX
        if (QFile::exists(ManagedPolicy::systemPath()))
            QSKIP("this computer has a managed policy");
        moveTheEnvironment();
        QCOMPARE(dataFolder(), QStringLiteral("/tmp/elsewhere/data/ringproof"));
        QCOMPARE(AuditLog::defaultPath(), QStringLiteral("/tmp/elsewhere/data/ringproof/audit.db"));
        QCOMPARE(usualPathOf(StoreFile::Codes), QStringLiteral("/tmp/elsewhere/data/ringproof/codes.db"));
#else
        QSKIP("XDG_DATA_HOME counts on Linux only");
#endif
    }

private:
    static void moveTheEnvironment()
    {
        qputenv("HOME", "/tmp/elsewhere");
        qputenv("XDG_DATA_HOME", "/tmp/elsewhere/data");
    }
};

QTEST_GUILESS_MAIN(TestDataFolder)
#include "tst_datafolder.moc"
