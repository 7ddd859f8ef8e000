// SPDX-License-Identifier: GPL-3.0-or-later
// A code keyed in on the simulated phone verifies its number, through a whole sandbox workspace.
#include "sandbox/simulator.h"
#include "wiring/keypadconfirmation.h"
#include "wiring/workspace.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Ringproof;

class KeypadConfirmationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theSpokenCodeVerifies();
    void aWrongCodeCountsAndTheRightOneStillVerifies();
    void aShorterCodeIsJudgedAtTheHash();

private:
    void callAndAnswer();
    void press(const QString &keys);
    [[nodiscard]] QString outcomes() const;

    const PhoneNumber m_number = *PhoneNumber::parse(QStringLiteral("+12025550100"), QStringLiteral("US"));
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<KeypadConfirmation> m_keypads;
    VirtualPhone *m_phone = nullptr;
    QString m_code;
    QStringList m_events;
};

void KeypadConfirmationTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Profile profile = Profile::sandboxProfile();
    profile.store = QStringLiteral("embedded:") + m_folder->filePath(QStringLiteral("codes.db"));
    auto workspace = Workspace::open(profile, Secrets::forSandbox().value(), Workspace::Calls::Placed, 5);
    QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().message));
    m_workspace = std::move(*workspace);
    m_keypads = std::make_unique<KeypadConfirmation>(*m_workspace->simulator(), m_workspace->service());
    m_phone = nullptr;
    m_code.clear();
    m_events.clear();
    connect(&m_workspace->store(), &OtpStore::happened, this, [this](const StoreEvent &event) {
        if (event.by == u"keypad")
            m_events.append(toString(event.kind));
    });
    connect(m_workspace->simulator(), &Simulator::called, this, [this](VirtualPhone *phone) {
        m_phone = phone;
        connect(phone, &VirtualPhone::said, this, [this](const QString &words) {
            if (!m_code.isEmpty())
                return;
            for (const QChar c : words) {
                if (c.isDigit())
                    m_code.append(c);
            }
        });
    });
    callAndAnswer();
}

void KeypadConfirmationTest::cleanup()
{
    QSignalSpy stopped(m_keypads.get(), &KeypadConfirmation::stopped);
    m_keypads->stop();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 20'000);
    QTRY_VERIFY(m_workspace->service().isIdle());
    m_keypads.reset();
    m_workspace.reset();
}

void KeypadConfirmationTest::callAndAnswer()
{
    const DispatchRequest request {m_number, QStringLiteral("ann@desk"), {}};
    const DispatchOutcome outcome = QCoro::waitFor(m_workspace->service().dispatch(request));
    QVERIFY2(outcome.kind == DispatchOutcome::Kind::Dispatched, qPrintable(outcome.message));
    QTRY_COMPARE_WITH_TIMEOUT(m_code.size(), 6, 20'000);
}

void KeypadConfirmationTest::press(const QString &keys)
{
    for (const QChar key : keys)
        m_phone->press(key);
}

QString KeypadConfirmationTest::outcomes() const
{
    return m_events.join(u' ');
}

void KeypadConfirmationTest::theSpokenCodeVerifies()
{
    press(m_code);
    QTRY_COMPARE_WITH_TIMEOUT(outcomes(), QStringLiteral("verified"), 20'000);
}

void KeypadConfirmationTest::aWrongCodeCountsAndTheRightOneStillVerifies()
{
    QString wrong = m_code;
    wrong[0] = wrong[0] == u'9' ? u'0' : u'9';
    press(wrong);
    QTRY_COMPARE_WITH_TIMEOUT(outcomes(), QStringLiteral("wrong"), 20'000);
    press(QStringLiteral("12*") + m_code); // begins afresh
    QTRY_COMPARE_WITH_TIMEOUT(outcomes(), QStringLiteral("wrong verified"), 20'000);
}

void KeypadConfirmationTest::aShorterCodeIsJudgedAtTheHash()
{
    press(m_code.first(3));
    press(QStringLiteral("#"));
    QTRY_COMPARE_WITH_TIMEOUT(outcomes(), QStringLiteral("wrong"), 20'000);
}

QTEST_GUILESS_MAIN(KeypadConfirmationTest)
#include "tst_keypadconfirmation.moc"
