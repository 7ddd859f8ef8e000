// SPDX-License-Identifier: GPL-3.0-or-later
// A process that writes to an audit log until it is killed: `auditwriter FILE`. Says how many entries are safe, a line each.
#include "core/audit/audited.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Ringproof;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    AuditLog log(QCoreApplication::arguments().value(1), testKey(), testContext());
    for (int i = 0;; ++i) {
        const auto written = QCoro::waitFor(log.record(anEntry(i)));
        std::fputs(written ? "safe\n" : "failed\n", stdout);
        std::fflush(stdout);
    }
}
