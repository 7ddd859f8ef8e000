// SPDX-License-Identifier: GPL-3.0-or-later
#include "redisscripts.h"

#include <QFile>

//! A library's resources are dropped by the linker unless something asks for them; the macro must stand outside of namespaces.
static void registerResources()
{
    Q_INIT_RESOURCE(redis);
}

namespace Ringproof {

namespace {

QByteArray text(const char *name)
{
    QFile file(QStringLiteral(":/ringproof/redis/%1.lua").arg(QLatin1StringView(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The script %s.lua is missing from this program.", name);
    return file.readAll();
}

} // namespace

const RedisScripts &RedisScripts::instance()
{
    static const RedisScripts scripts = [] {
        registerResources();
        const QByteArray number = text("number");
        const auto aboutNumber = [&number](const char *name) { return RedisScript(number + text(name)); };
        return RedisScripts {.issue = aboutNumber("issue"),
                             .withdraw = aboutNumber("withdraw"),
                             .extend = aboutNumber("extend"),
                             .verify = aboutNumber("verify"),
                             .revoke = aboutNumber("revoke"),
                             .reset = aboutNumber("reset"),
                             .status = aboutNumber("status"),
                             .page = RedisScript(text("page")),
                             .active = RedisScript(text("active")),
                             .delist = RedisScript(text("delist")),
                             .list = RedisScript(text("list")),
                             .tell = RedisScript(text("tell")),
                             .reserve = RedisScript(text("reserve")),
                             .release = RedisScript(text("release"))};
    }();
    return scripts;
}

} // namespace Ringproof
