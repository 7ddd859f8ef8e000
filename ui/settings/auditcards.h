// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of the audit log's settings.
#pragma once

#include "profile/secretvault.h"
#include "settings/auditsection.h"
#include "settings/card.h"

#include <functional>
#include <memory>

namespace Ringproof {

class ActionButton;
class AuditReader;
struct AuditReport;
class LineField;
class MessageBar;
class WorkRow;

//! Where the log lies, and the key that signs it.
class AuditKeyCard : public Card
{
    Q_OBJECT

public:
    AuditKeyCard(const SettingsContext &with, const AuditSection::Log &log, QWidget *parent = nullptr);

private:
    void make();
    void showState();

    SettingsContext m_with;
    MessageBar *m_state;
    MessageBar *m_result;
    ActionButton *m_make;
};

//! Reads the whole log. Leaving ends it.
class AuditCheckCard : public Card
{
    Q_OBJECT

public:
    AuditCheckCard(const SettingsContext &with, const AuditSection::Log &log, QWidget *parent = nullptr);
    ~AuditCheckCard() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void check();
    void stop();
    void read(const Secret &key);
    void rest();
    void onChecked(const Expected<AuditReport> &report);

    SettingsContext m_with;
    const QString m_path;
    std::unique_ptr<AuditReader> m_reader;
    ActionButton *m_button;
    WorkRow *m_work;
    int m_round = 0;
};

//! Removes what is older than is to be kept.
class AuditRetentionCard : public Card
{
    Q_OBJECT

public:
    AuditRetentionCard(const SettingsContext &with, const AuditSection::Log &log, QWidget *parent = nullptr);

private:
    void ask();
    void remove();
    void rest();

    SettingsContext m_with;
    const AuditSection::Log m_log;
    LineField *m_days;
    ActionButton *m_remove;
    QWidget *m_question;
    ActionButton *m_sure;
    MessageBar *m_result;
    int m_asked = 0; //!< days
    bool m_isRemoving = false;
};

} // namespace Ringproof
