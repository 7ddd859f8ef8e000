// SPDX-License-Identifier: GPL-3.0-or-later
// All that the log says of one entry, and the other entries of the same call.
#pragma once

#include "audit/auditentry.h"

#include <QList>
#include <QScrollArea>

#include <optional>

namespace Ringproof {

class EntryDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit EntryDetails(QWidget *parent = nullptr);

    void show(const std::optional<AuditEntry> &entry);
    //! \param story of the entry's call, oldest first.
    void showCall(const QList<AuditEntry> &story);
    [[nodiscard]] const std::optional<AuditEntry> &entry() const { return m_entry; }

Q_SIGNALS:
    void entryWanted(const Ringproof::AuditEntry &entry); //!< another one of the call

protected:
    void changeEvent(QEvent *event) override;

private:
    using QWidget::show;

    void rebuild();
    [[nodiscard]] QWidget *makeNothing() const;
    [[nodiscard]] QWidget *makeContent();

    std::optional<AuditEntry> m_entry;
    QList<AuditEntry> m_story;
};

} // namespace Ringproof
