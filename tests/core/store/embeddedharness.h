// SPDX-License-Identifier: GPL-3.0-or-later
// The embedded store under the contract: a real file, a clock that is moved by hand.
#pragma once

#include "core/store/otpstorecontract.h"
#include "store/embeddedstore.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace Ringproof {

//! Where a sync costs nothing, if there is such a place: the contract is about answers, not about power cuts.
[[nodiscard]] inline QString quickFolderTemplate()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    const QString parent = memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
    return parent + QStringLiteral("/ringproof-test-XXXXXX");
}

class EmbeddedHarness final : public StoreHarness
{
public:
    OtpStore &open(const StoreSettings &settings) override
    {
        // Patient enough for a slow machine on which four stores write at once.
        m_stores.push_back(
            std::make_unique<EmbeddedStore>(path(), settings, m_clock, nullptr, std::chrono::seconds(60)));
        waitedFor(m_stores.back()->ping());
        return *m_stores.back();
    }

    void advance(Milliseconds by) override { m_clock.advance(by); }
    [[nodiscard]] Milliseconds now() const override { return m_clock.now(); }
    [[nodiscard]] bool clockRuns() const override { return false; }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("codes.sqlite")); }

private:
    QTemporaryDir m_folder {quickFolderTemplate()};
    ManualClock m_clock;
    std::vector<std::unique_ptr<EmbeddedStore>> m_stores; // after the folder: closed before it is removed
};

} // namespace Ringproof
