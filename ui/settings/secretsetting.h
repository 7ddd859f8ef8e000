// SPDX-License-Identifier: GPL-3.0-or-later
// One secret: where it is, and where another is typed or made.
#pragma once

#include "settings/secretplaces.h"

#include <QWidget>

namespace Ringproof {

class ActionButton;
class CopyRow;
class LineField;
class SpokenLabel;
class StatusPill;
class TextLabel;

//! What is typed goes into the draft and is kept when that is saved; what is kept is never shown.
class SecretSetting : public QWidget
{
    Q_OBJECT

public:
    SecretSetting(ProfileDraft &draft, SecretPlaces &places, SecretKind kind, const QString &help = {}, QWidget *parent = nullptr);

    //! For people: `Plivo auth token`.
    [[nodiscard]] static QString nameOf(SecretKind kind);

    [[nodiscard]] LineField *field() const { return m_field; }
    //! Something was typed that can't be such a secret; a draft with it must not be saved.
    [[nodiscard]] bool isWrong() const;

private:
    void take(const QString &typed);
    void make();
    void forget();
    void showState();

    ProfileDraft &m_draft;
    SecretPlaces &m_places;
    const SecretKind m_kind;
    StatusPill *m_place;
    TextLabel *m_about;
    LineField *m_field;
    ActionButton *m_uncover;
    ActionButton *m_make = nullptr; //!< of keys
    ActionButton *m_forget;
    CopyRow *m_made; //!< a key that was made, to be handed to the other desks
    SpokenLabel *m_problem;
    QString m_fault;
};

} // namespace Ringproof
