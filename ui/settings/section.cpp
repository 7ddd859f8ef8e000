// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/section.h"

#include "settings/secretsetting.h"
#include "settings/settingrow.h"
#include "theme/metrics.h"
#include "widgets/linefield.h"

#include <QVBoxLayout>

namespace Ringproof {

SettingsSection::SettingsSection(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Metrics::Large);
}

QWidget *SettingsSection::judge()
{
    QWidget *first = nullptr;
    const auto rows = findChildren<SettingRow *>();
    for (SettingRow *row : rows) {
        row->judge();
        if (!first && row->isTellingFault())
            first = row->focusProxy();
    }
    const auto secrets = findChildren<SecretSetting *>();
    for (SecretSetting *secret : secrets) {
        if (!first && secret->isWrong())
            first = secret->field();
    }
    return first;
}

void SettingsSection::addCard(QWidget *card)
{
    m_column->addWidget(card);
}

} // namespace Ringproof
