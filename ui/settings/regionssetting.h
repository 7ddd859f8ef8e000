// SPDX-License-Identifier: GPL-3.0-or-later
// The countries that may be called: all, or those that are ticked in a list that can be searched.
#pragma once

#include "settings/settingrow.h"

class QListWidget;

namespace Ringproof {

class LineField;
class SpokenLabel;

class RegionsSetting : public SettingRow
{
    Q_OBJECT

public:
    RegionsSetting(ProfileDraft &draft, const QString &key, const Words &words, QWidget *parent = nullptr);

protected:
    void showValue() override;

private:
    void fill();
    void write();
    void filter(const QString &typed);

    LineField *m_search;
    QListWidget *m_list;
    SpokenLabel *m_summary;
};

} // namespace Ringproof
