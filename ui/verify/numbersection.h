// SPDX-License-Identifier: GPL-3.0-or-later
// The first half of a card: whom to call.
#pragma once

#include "verify/calllanguages.h"

#include <QWidget>

#include <optional>

namespace Ringproof {

class ActionButton;
class LanguageBox;
class PhoneField;
class PhoneNumber;
class RegionBox;
class SpokenLabel;
class TextLabel;
class VerifySession;

class NumberSection : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Real, Sandbox };

    NumberSection(VerifySession &session, Place place, LanguageOffer languages, QWidget *parent = nullptr);

    void focusNumber();
    //! Puts a number into the field, and says what is wrong with it, if anything. Places no call.
    void fillIn(const QString &number);
    //! Whether somebody has typed, or something was filled in.
    [[nodiscard]] bool isEmpty() const;
    //! Whether that number was filled in and stands there as it was.
    [[nodiscard]] bool isFilledWith(const QString &number) const;
    void showSession(); //!< after the session changed
    void showTime(); //!< after time has passed

protected:
    void changeEvent(QEvent *event) override;

private:
    void placeCall();
    void onEdited();
    void showNumber();
    void proposeLanguage();
    QWidget *makeAbout();
    QWidget *makeSandboxHint();

    VerifySession &m_session;
    const LanguageOffer m_languages;
    PhoneField *m_field;
    RegionBox *m_region; //!< that of the number, or else the one that a number without a country code is read for
    ActionButton *m_call;
    TextLabel *m_about; //!< country and line type, or what to do
    LanguageBox *m_language;
    bool m_isLanguageChosen = false; //!< by hand, for this customer
    SpokenLabel *m_problem;
    QString m_filledIn; //!< what was last filled in
    QString m_shapeOfFilledIn; //!< as the field shows it
    TextLabel *m_wait;
};

//! `United States · mobile`
[[nodiscard]] QString aboutNumber(const PhoneNumber &number);

//! A wait as people say it: `23 s`, `12 min`, `5 h`.
[[nodiscard]] QString shortWait(std::chrono::milliseconds wait);

} // namespace Ringproof
