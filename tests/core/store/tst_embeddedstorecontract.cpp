// SPDX-License-Identifier: GPL-3.0-or-later
// The embedded store keeps the contract of OtpStore.
#include "core/store/embeddedharness.h"

#include <QTest>

using namespace Ringproof;

class TestEmbeddedStoreContract : public OtpStoreContract
{
    Q_OBJECT

protected:
    std::unique_ptr<StoreHarness> makeHarness() override { return std::make_unique<EmbeddedHarness>(); }
};

QTEST_GUILESS_MAIN(TestEmbeddedStoreContract)

#include "tst_embeddedstorecontract.moc"
