// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historytask.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

#include <qcoro/qcorotask.h>

namespace Ringproof {

HistoryTask::HistoryTask(AuditSource source, QObject *parent) : QObject(parent), m_source(std::move(source)) { }

HistoryTask::~HistoryTask() = default;

void HistoryTask::exportTo(const QString &path, AuditFormat format, const AuditFilter &filter)
{
    if (isRunning())
        return;
    const QString shown = QDir::toNativeSeparators(path);
    auto file = std::make_shared<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly) || !file->setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        Q_EMIT ended(Tone::Danger, tr("%1 can't be written (%2). Nothing was exported. Choose a folder that you may write to.").arg(shown, file->errorString()));
        return;
    }
    begin(tr("Exporting to %1").arg(QFileInfo(path).fileName()));
    QCoro::connect(m_reader->exportTo(file, format, filter), this, [this, file, shown](const Expected<qint64> &rows) {
        if (!rows && m_isCancelled)
            end(Tone::Neutral, tr("The export was stopped. No file was written."));
        else if (!rows)
            end(Tone::Danger, rows.error().message);
        else if (!file->commit())
            end(Tone::Danger, tr("%1 can't be written (%2). Make room or choose another place, then export again.").arg(shown, file->errorString()));
        else
            end(Tone::Info, tr("%1: %n entry(s) written.", nullptr, int(*rows)).arg(shown));
    });
}

void HistoryTask::check()
{
    if (isRunning())
        return;
    begin(tr("Checking the log"));
    QCoro::connect(m_reader->check(), this, [this](const Expected<AuditReport> &report) {
        if (!report)
            end(Tone::Danger, report.error().message);
        else if (report->wasCancelled)
            end(Tone::Neutral, report->sentence());
        else if (!report->isSound())
            end(Tone::Danger, report->sentence());
        else
            end(report->form == AuditChain::Form::Keyed ? Tone::Info : Tone::Warning, report->sentence());
    });
}

void HistoryTask::cancel()
{
    m_isCancelled = true;
    if (m_reader)
        m_reader->cancel();
}

void HistoryTask::begin(const QString &what)
{
    m_isCancelled = false;
    m_reader = std::make_unique<AuditReader>(m_source.path, m_source.key);
    connect(m_reader.get(), &AuditReader::progressed, this, &HistoryTask::progressed);
    Q_EMIT begun(what);
}

void HistoryTask::end(Tone tone, const QString &sentence)
{
    m_reader.release()->deleteLater(); // it is calling
    Q_EMIT ended(tone, sentence);
}

} // namespace Ringproof
