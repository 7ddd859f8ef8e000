// SPDX-License-Identifier: GPL-3.0-or-later
// What every OtpStore promises, as one suite of tests. A store's own test derives from it and says how to make its data.
#pragma once

#include "core/store/storedesk.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace Ringproof {

//! Data of one kind of store, empty at first, on which the suite opens stores; and the hand on its clock.
class StoreHarness
{
public:
    virtual ~StoreHarness() = default;

    //! Another store on this data with a connection of its own, as another console would have. It works, already hears what
    //! the others do, and lives as long as the harness.
    virtual OtpStore &open(const StoreSettings &settings) = 0;

    //! Moves the stores' clock, and with it the end of everything that they keep.
    virtual void advance(Milliseconds by) = 0;

    //! The time by the stores' clock.
    [[nodiscard]] virtual Milliseconds now() const = 0;

    //! Whether that clock also goes by itself. The suite then leaves room for a slow machine.
    [[nodiscard]] virtual bool clockRuns() const = 0;

    //! Whether a request is counted in the budget before its number's limits are looked at: of many at the same moment, some may be
    //! refused for the budget's sake that is given back a moment later.
    [[nodiscard]] virtual bool countsBudgetAhead() const { return false; }

    //! Whether programs written like the seed can work on the same data. Only then are the following three called.
    [[nodiscard]] virtual bool isSharedWithOthers() const { return false; }
    //! What such a program does to issue a code: stores a value for so long.
    virtual void plant(const PhoneNumber &number, const QByteArray &value, Milliseconds ttl);
    //! What such a program compares with; empty where there is nothing.
    [[nodiscard]] virtual QByteArray stored(const PhoneNumber &number);
    //! What such a program does after a right answer: deletes the value.
    virtual void take(const PhoneNumber &number);
};

class OtpStoreContract : public QObject
{
    Q_OBJECT

protected:
    //! New data, empty.
    virtual std::unique_ptr<StoreHarness> makeHarness() = 0;

    [[nodiscard]] StoreHarness &harness() const { return *m_harness; }

private Q_SLOTS:
    void init();
    void cleanup();

    // Judging (otpstorecontract_codes.cpp)
    void aRightCodeWorksOnce();
    void aWrongCodeCostsAnAttempt();
    void theLastAttemptEndsTheCode();
    void theLastAttemptMayBeRight();
    void oneAttemptMayBeAll();
    void aCodeEndsWithItsTime();
    void aNumberWithoutACodeIsExpired();
    void everyRunOfDigitsIsJudged_data();
    void everyRunOfDigitsIsJudged();
    void aCodeBelongsToItsNumber();
    void aNewCodeReplacesTheOldOne();
    void anyDeskVerifies();
    void theIssuersPolicySetsTheAttempts();
    void aCodeInAnotherFormIsLeftAlone_data();
    void aCodeInAnotherFormIsLeftAlone();
    void statusTellsHowANumberStands();
    void activeListsTheLiveCodes();
    void activeIsReadInPages();
    void pingTellsThatTheStoreWorks();

    // Keys of sealed codes (otpstorecontract_keys.cpp)
    void aCodeUnderAnotherKeyIsNotJudged();
    void bothKeysJudgeWhileTheyAreChanged();
    void anAttemptUnderTwoKeysCountsOnce();
    void aReplacedCodeKeepsItsKey();

    // Taking back (otpstorecontract_undoing.cpp)
    void aWithdrawnIssueGivesTheSendBack();
    void aTriedIssueIsNotGivenBack();
    void theReplacedCodeLivesOn();
    void attemptsOnTheWithdrawnCodeCountAgainstTheReplaced();
    void anExhaustedReplacedCodeStaysGone();
    void replacedCodesComeBackOneByOne();
    void aReplacedCodeThatEndedStaysGone();
    void onlyTheLiveIssueIsWithdrawn();
    void anEndedIssueIsNotWithdrawn_data();
    void anEndedIssueIsNotWithdrawn();
    void theBudgetIsGivenBackOnItsDayOnly();
    void anEndTakesTheReplacedCodesAlong_data();
    void anEndTakesTheReplacedCodesAlong();
    void extendGivesTimeFromNow();
    void extendNeverShortens();
    void extendStopsAtTheMaximum();
    void onlyTheLiveIssueIsExtended();
    void aRestoredCodeCanBeExtended();
    void revokeEndsTheCode();
    void revokeOfAnIssueLeavesOthersAlone();
    void aRevokedIssueDoesNotComeBack();
    void resetClearsCooldownAndWindows();
    void resetLeavesTheBudgetAlone();

    // Limits (otpstorecontract_limits.cpp)
    void theCooldownRefuses();
    void theCooldownOutlivesAVerification();
    void theCooldownIsTheAskingDesks();
    void theHourlyWindowSlides();
    void theDailyWindowSlides();
    void aTriedCodeCountsFromItsLatestAttempt();
    void theBudgetCountsByUtcDay();
    void theBudgetBelongsToTheAccount();
    void theLongestWaitIsTheReason();
    void zeroSwitchesALimitOff();
    void aRefusalChangesNothing();
    void limitsAreANumbersOwn();

    // Repeated requests, many at once, what others hear (otpstorecontract_together.cpp)
    void anIssueAskedAgainIsTheSameIssue();
    void aRefusalAskedAgainIsTheSameRefusal();
    void aVerificationAskedAgainIsTheSame_data();
    void aVerificationAskedAgainIsTheSame();
    void aWithdrawalAskedAgainIsTheSame();
    void aRevocationAskedAgainIsTheSame();
    void repliesAreForgottenAfterTenMinutes();
    void ofSimultaneousRightAnswersOneWins();
    void simultaneousWrongAnswersAreAllCounted();
    void ofSimultaneousIssuesOneIsGranted();
    void oneRequestSentBySeveralIsJudgedOnce();
    void everyEventIsHeardOnce();
    void whatChangedNothingIsNoEvent();

    // Other programs on the same data (otpstorecontract_others.cpp)
    void aPlainCodeIsAsOthersReadIt();
    void aSealedCodeIsNot();
    void anothersCodeIsVerified();
    void anothersCodeStartsAfresh();
    void anothersCodeReplacesOurs();
    void anothersCodeComesBackAfterAWithdrawal();
    void aCodeThatAnotherTookIsGone();
    void aPlantedCodeIsDeadToASealedProfile();
    void aSealedValuePutBackIsDead();

    // Any order of requests (otpstorecontract_model.cpp)
    void everyAnswerAgreesWithTheModel_data();
    void everyAnswerAgreesWithTheModel();
    void anyInterleavingKeepsTheBound_data();
    void anyInterleavingKeepsTheBound();

private:
    //! A desk at a store of its own.
    Desk desk(const StoreSettings &settings = {}, const QString &name = QStringLiteral("ann"));
    //! \return the issue's id. The test fails unless it was granted.
    QString issued(const Desk &desk, const PhoneNumber &number, const QString &digits,
                   std::source_location where = std::source_location::current());
    void enterWrong(const Desk &desk, const PhoneNumber &number, int times);

    //! Whether a time left is this much, less what a running clock has taken since the test began.
    [[nodiscard]] bool isAbout(Milliseconds left, Milliseconds expected) const;
    //! So far before a moment that a slow machine doesn't reach it.
    [[nodiscard]] Milliseconds shortOf(Milliseconds moment) const;
    [[nodiscard]] Milliseconds past(Milliseconds moment) const;
    //! Moves to this time of the next UTC day.
    void advanceToNextDayAt(Milliseconds sinceMidnight);
    [[nodiscard]] Milliseconds untilMidnight() const;

    std::unique_ptr<StoreHarness> m_harness;
    QElapsedTimer m_sinceStart;
};

//! The default policy without what a test is not about: no cooldown, no limits.
[[nodiscard]] StoreSettings withoutLimits();

//! A seal under a key of this byte.
[[nodiscard]] CodeSeal sealOf(char byte);

} // namespace Ringproof

#define SKIP_UNLESS_SHARED() \
    do { \
        if (!harness().isSharedWithOthers()) \
            QSKIP("No other programs work on this kind of store."); \
    } while (false)
