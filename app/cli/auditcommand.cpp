// SPDX-License-Identifier: GPL-3.0-or-later
// The audit log on the command line: check it, hand it on, remove what is too old to keep.
#include "audit/auditlog.h"
#include "cli/command.h"
#include "wiring/auditing.h"
#include "wiring/operatorname.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <cstdio>

namespace Ringproof::Cli {

namespace {

QString faultName(AuditReport::Fault fault)
{
    using Fault = AuditReport::Fault;
    switch (fault) {
    case Fault::None: return QStringLiteral("sound");
    case Fault::Altered: return QStringLiteral("altered");
    case Fault::Removed: return QStringLiteral("removed");
    case Fault::CutOff: return QStringLiteral("cut_off");
    case Fault::NoHead: return QStringLiteral("no_head");
    case Fault::NoBeginning: return QStringLiteral("no_beginning");
    case Fault::Noted: return QStringLiteral("noted");
    case Fault::AboutAltered: return QStringLiteral("about_altered");
    case Fault::NotKeyed: return QStringLiteral("not_keyed");
    }
    return {};
}

int failed(Context &context, const Error &error)
{
    const auto [outcome, status] = [&error]() -> std::pair<QString, int> {
        switch (error.kind) {
        case Error::Kind::NotFound: return {QStringLiteral("none"), NotVerified};
        case Error::Kind::Rejected: return {QStringLiteral("refused"), NotVerified};
        case Error::Kind::Invalid: return {QStringLiteral("invalid"), BadUsage};
        default: return {QStringLiteral("unavailable"), StoreUnreachable};
        }
    }();
    context.printer.failure(outcome, error.message);
    return status;
}

QCoro::Task<int> check(Context &context, QString path, Secret key)
{
    AuditReader reader(path, key);
    const Expected<AuditReport> report = co_await reader.check();
    if (!report)
        co_return failed(context, report.error());
    const bool sound = report->isSound();
    QJsonObject json {
        {QStringLiteral("status"), sound ? QStringLiteral("success") : QStringLiteral("failure")},
        {QStringLiteral("outcome"), faultName(report->fault)},
        {QStringLiteral("message"), report->sentence()},
        {QStringLiteral("file"), path},
        {QStringLiteral("rows"), report->rows},
        {QStringLiteral("first_seq"), report->firstSeq},
        {QStringLiteral("last_seq"), report->lastSeq},
        {QStringLiteral("keyed"), report->form == AuditChain::Form::Keyed},
    };
    if (report->seq > 0)
        json.insert(QStringLiteral("seq"), report->seq);
    context.printer.result(json, report->sentence());
    co_return sound ? Done : NotVerified;
}

//! Where an export goes: a file that is there only once it is whole, or standard output.
struct Target {
    std::shared_ptr<QIODevice> device;
    QSaveFile *file = nullptr;
};

Expected<Target> openTarget(const QString &path)
{
    if (path.isEmpty()) {
        auto output = std::make_shared<QFile>();
        if (!output->open(stdout, QIODevice::WriteOnly))
            return failure(Error::Kind::Unavailable, tr("Standard output can't be written to."));
        return Target {output, nullptr};
    }
    auto file = std::make_shared<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly) || !file->setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failure(Error::Kind::Invalid, tr("%1 can't be written (%2). Name a file in a folder that you may write to.").arg(path, file->errorString()));
    return Target {file, file.get()};
}

QCoro::Task<int> exportLog(Context &context, QString path, Secret key)
{
    const auto &options = context.invocation.options;
    const QString formatName = options.value(QStringLiteral("format"), QStringLiteral("csv"));
    const QString out = options.value(QStringLiteral("out"));
    if (formatName != QLatin1StringView("csv") && formatName != QLatin1StringView("jsonl"))
        co_return failed(context, {Error::Kind::Invalid, tr("--format is csv or jsonl (JSON Lines), not %1.").arg(formatName)});
    if (out.isEmpty() && context.printer.format() == Format::Json)
        co_return failed(context, {Error::Kind::Invalid, tr("With --json, name a file for the export: --out FILE.")});
    AuditFilter filter;
    if (const QString text = options.value(QStringLiteral("number")); !text.isEmpty()) {
        const auto number = PhoneNumber::parse(text, QStringLiteral("US"));
        if (!number)
            co_return failed(context, {Error::Kind::Invalid, number.error().message});
        filter.number = number->e164();
    }
    const Expected<Target> target = openTarget(out);
    if (!target)
        co_return failed(context, target.error());

    AuditReader reader(path, key);
    const AuditFormat format = formatName == QLatin1StringView("csv") ? AuditFormat::Csv : AuditFormat::JsonLines;
    const Expected<qint64> rows = co_await reader.exportTo(target->device, format, filter);
    if (!rows)
        co_return failed(context, rows.error());
    if (!target->file) {
        target->device->close();
        co_return Done; // the export itself is what was asked for
    }
    if (!target->file->commit())
        co_return failed(context, {Error::Kind::Unavailable, tr("%1 can't be written (%2).").arg(out, target->file->errorString())});
    const QString message = tr("Rows written to %1: %2").arg(QDir::toNativeSeparators(out)).arg(*rows);
    context.printer.result({{QStringLiteral("status"), QStringLiteral("success")},
                            {QStringLiteral("outcome"), QStringLiteral("exported")},
                            {QStringLiteral("message"), message},
                            {QStringLiteral("rows"), *rows}},
                           message);
    co_return Done;
}

QCoro::Task<int> removeOld(Context &context, QString path, Secret key)
{
    bool ok = false;
    const int days = context.invocation.options.value(QStringLiteral("older-than")).toInt(&ok);
    if (!ok || days < 1)
        co_return failed(context, {Error::Kind::Invalid, tr("Say how many days are kept: audit remove --older-than DAYS.")});
    if (!QFile::exists(path))
        co_return failed(context, {Error::Kind::NotFound, tr("There is no audit log at %1.").arg(path)});
    AuditLog log(path, key, auditContext({}));
    const Milliseconds age = std::chrono::hours(24) * days;
    const QString by = operatorName();
    const Expected<qint64> removed = co_await log.removeOlderThan(age, by);
    if (!removed)
        co_return failed(context, removed.error());
    const QString message = tr("Rows removed: %1. What remains can still be checked.").arg(*removed);
    context.printer.result({{QStringLiteral("status"), QStringLiteral("success")},
                            {QStringLiteral("outcome"), QStringLiteral("removed")},
                            {QStringLiteral("message"), message},
                            {QStringLiteral("rows"), *removed}},
                           message);
    co_return Done;
}

} // namespace

QCoro::Task<int> auditCommand(Context &context)
{
    const Expected<ManagedPolicy> managed = ManagedPolicy::ofSystem();
    if (!managed)
        co_return failed(context, managed.error());
    const QString action = context.invocation.arguments.value(0);
    const bool isRemoval = action == QLatin1StringView("remove");
    if (isRemoval && !managed->allows(ManagedPolicy::Feature::AuditRemoval)) {
        context.printer.failure(QStringLiteral("refused"), managed->sentenceFor(ManagedPolicy::Feature::AuditRemoval));
        co_return RefusedByPolicy;
    }
    const Profile anyProfile = Profile::sandboxProfile(); // the key is this computer's
    const QSet<SecretKind> wanted {SecretKind::AuditKey};
    const Expected<Secrets> secrets = co_await readSecrets(context, anyProfile, wanted);
    if (!secrets)
        co_return failed(context, secrets.error());
    const QString path = context.invocation.options.value(QStringLiteral("file"), AuditLog::defaultPath());
    const Secret key = secrets->auditKey;
    if (action == QLatin1StringView("verify"))
        co_return co_await check(context, path, key);
    if (action == QLatin1StringView("export"))
        co_return co_await exportLog(context, path, key);
    if (isRemoval)
        co_return co_await removeOld(context, path, key);
    co_return failed(context, {Error::Kind::Invalid, tr("Say what to do with the audit log: verify, export or remove.")});
}

} // namespace Ringproof::Cli
