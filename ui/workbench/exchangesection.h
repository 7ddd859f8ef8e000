// SPDX-License-Identifier: GPL-3.0-or-later
// Raw requests to Plivo and the replies to them.
#pragma once

#include "widgets/surface.h"

namespace Ringproof {

class ActionButton;
class CopyButton;
class ExchangeLog;
class ExchangeModel;
class ScriptView;
class TableView;
class TextLabel;

//! The newest exchange is shown until the person chooses another; then that one stays.
class ExchangeSection : public Surface
{
    Q_OBJECT

public:
    //! \param log outlives this object.
    explicit ExchangeSection(ExchangeLog &log, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCurrent();
    void followNewest();
    void fit();

    ExchangeLog &m_log;
    ExchangeModel *m_model;
    TableView *m_table;
    ScriptView *m_text;
    ActionButton *m_clear;
    CopyButton *m_copy;
    TextLabel *m_none;
};

} // namespace Ringproof
