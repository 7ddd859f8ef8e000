// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ringproof::Cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Ringproof::Cli", text);
}

using Option = CommandSpec::Option;

const QList<Option> &globalOptions()
{
    static const QList<Option> options {
        {QStringLiteral("profile"), QStringLiteral("NAME"), tr("use this profile (see: ringproof-cli profiles)")},
        {QStringLiteral("config"), QStringLiteral("FILE"), tr("use this config file")},
        {QStringLiteral("json"), {}, tr("print one JSON object on one line")},
        {QStringLiteral("help"), {}, tr("show this help")},
        {QStringLiteral("version"), {}, tr("show the version")},
    };
    return options;
}

QList<CommandSpec> makeSpecs()
{
    const QString number = QStringLiteral("NUMBER");
    return {
        {QStringLiteral("dispatch"), {number}, tr("call a number and speak a code"),
         {{QStringLiteral("follow"), {}, tr("stay and tell what becomes of the call")},
          {QStringLiteral("lang"), QStringLiteral("xx"), tr("the customer's language (en, es, pt-BR), where the profile has a choice")}}},
        {QStringLiteral("verify"), {number, QStringLiteral("CODE")}, tr("judge the code that came back; - reads it from standard input"), {}},
        {QStringLiteral("revoke"), {number}, tr("end a number's code before its time"), {}},
        {QStringLiteral("reset"), {number}, tr("clear a number's cooldown and limits"), {}},
        {QStringLiteral("status"), {number}, tr("tell how a number stands"), {}},
        {QStringLiteral("codes"), {}, tr("list the live codes (never the digits)"), {}},
        {QStringLiteral("serve"), {}, tr("offer /dispatch_otp/ and /verify_otp/ over HTTP"),
         {{QStringLiteral("host"), QStringLiteral("ADDRESS"), tr("address to listen on (127.0.0.1)")},
          {QStringLiteral("port"), QStringLiteral("N"), tr("port to listen on (5001; 0: any free one)")},
          {QStringLiteral("cert"), QStringLiteral("FILE"), tr("certificate chain, PEM, to speak TLS with")},
          {QStringLiteral("key"), QStringLiteral("FILE"), tr("its private key, PEM")},
          {QStringLiteral("behind-proxy"), {}, tr("a proxy in front speaks TLS")}}},
        {QStringLiteral("simulate"), {}, tr("run Plivo's stand-in by itself"),
         {{QStringLiteral("port"), QStringLiteral("N"), tr("port on 127.0.0.1 (any free one)")},
          {QStringLiteral("speed"), QStringLiteral("X"), tr("how much faster than real phones (1)")}}},
        {QStringLiteral("doctor"), {}, tr("check config, PHLO and store, and say what to mend"), {}},
        {QStringLiteral("audit"), {QStringLiteral("verify|export|remove")}, tr("check the audit log, write it out, remove what is old"),
         {{QStringLiteral("file"), QStringLiteral("FILE"), tr("another log than this computer's")},
          {QStringLiteral("format"), QStringLiteral("csv|jsonl"), tr("export: comma-separated values, or JSON Lines")},
          {QStringLiteral("out"), QStringLiteral("FILE"), tr("export: where to (standard output)")},
          {QStringLiteral("number"), QStringLiteral("NUMBER"), tr("export: this number's rows only")},
          {QStringLiteral("older-than"), QStringLiteral("DAYS"), tr("remove: how many days are kept")}}},
        {QStringLiteral("profiles"), {QStringLiteral("[ACTION]"), QStringLiteral("[NAME|FILE]"), QStringLiteral("[…]"), QStringLiteral("[…]")},
         tr("list the profiles, or: show, create, set, unset, duplicate, rename, remove, export, import"),
         {{QStringLiteral("from"), QStringLiteral("FILE"), tr("create: the config file that it begins as (-: standard input)")},
          {QStringLiteral("name"), QStringLiteral("NAME"), tr("import: what to call it here")},
          {QStringLiteral("without-secrets"), {}, tr("export, import: the settings alone")}}},
        {QStringLiteral("try"), {}, tr("one whole verification in the sandbox, on this terminal"), {}},
    };
}

const Option *findOption(const QList<Option> &options, const QString &name)
{
    const auto found = std::find_if(options.begin(), options.end(), [&name](const Option &option) { return option.name == name; });
    return found == options.end() ? nullptr : &*found;
}

const CommandSpec *findCommand(const QString &name)
{
    const QList<CommandSpec> &specs = commandSpecs();
    const auto found = std::find_if(specs.begin(), specs.end(), [&name](const CommandSpec &spec) { return spec.name == name; });
    return found == specs.end() ? nullptr : &*found;
}

QString usage(const CommandSpec &spec)
{
    QString line = QStringLiteral("ringproof-cli %1").arg(spec.name);
    for (const QString &argument : spec.arguments)
        line += u' ' + argument;
    for (const Option &option : spec.options)
        line += QStringLiteral(" [--%1%2]").arg(option.name, option.value.isEmpty() ? QString() : u' ' + option.value);
    return line;
}

QString optionLines(const QList<Option> &options)
{
    QString lines;
    for (const Option &option : options) {
        const QString left = option.value.isEmpty() ? option.name : option.name + u' ' + option.value;
        lines += QStringLiteral("  --%1 %2\n").arg(left, -16).arg(option.summary);
    }
    return lines;
}

tl::unexpected<Error> usageError(const QString &what)
{
    return failure(Error::Kind::Invalid, what);
}

} // namespace

const QList<CommandSpec> &commandSpecs()
{
    static const QList<CommandSpec> specs = makeSpecs();
    return specs;
}

bool wantsJson(const QStringList &arguments)
{
    return arguments.contains(QLatin1StringView("--json"));
}

Expected<Invocation> parseCommandLine(const QStringList &arguments)
{
    Invocation invocation;
    const CommandSpec *spec = nullptr;
    bool onlyPositional = false;

    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        const bool isOption = !onlyPositional && argument.startsWith(u'-') && argument.size() > 1;
        if (isOption && argument == QLatin1StringView("--")) {
            onlyPositional = true;
            continue;
        }
        if (!isOption) {
            if (!spec) {
                spec = findCommand(argument);
                if (!spec)
                    return usageError(tr("There is no command \"%1\". See: ringproof-cli --help").arg(argument));
                invocation.command = spec->name;
            } else {
                invocation.arguments.append(argument);
            }
            continue;
        }

        QString name = argument;
        if (name == QLatin1StringView("-h"))
            name = QStringLiteral("--help");
        else if (name == QLatin1StringView("-v"))
            name = QStringLiteral("--version");
        name = name.sliced(name.startsWith(QLatin1StringView("--")) ? 2 : 1);
        std::optional<QString> value;
        if (const qsizetype equals = name.indexOf(u'='); equals >= 0) {
            value = name.sliced(equals + 1);
            name.truncate(equals);
        }

        const Option *option = findOption(globalOptions(), name);
        if (!option && spec)
            option = findOption(spec->options, name);
        if (!option) {
            return usageError(spec ? tr("%1 has no option --%2. Usage: %3").arg(spec->name, name, usage(*spec))
                                   : tr("There is no option --%1 before the command. See: ringproof-cli --help").arg(name));
        }
        if (option->value.isEmpty()) {
            if (value)
                return usageError(tr("--%1 takes no value.").arg(name));
            value = QString();
        } else if (!value) {
            if (i + 1 >= arguments.size())
                return usageError(tr("--%1 needs a value: --%1 %2").arg(name, option->value));
            value = arguments[++i];
        }
        if (invocation.options.contains(name))
            return usageError(tr("--%1 is given twice.").arg(name));
        invocation.options.insert(name, *value);
    }

    invocation.json = invocation.has(QStringLiteral("json"));
    invocation.help = invocation.has(QStringLiteral("help"));
    invocation.version = invocation.has(QStringLiteral("version"));
    if (invocation.help || invocation.version)
        return invocation;
    if (!spec)
        return usageError(tr("Say what to do. See: ringproof-cli --help"));
    const auto isRequired = [](const QString &name) { return !name.startsWith(u'['); };
    const auto required = std::count_if(spec->arguments.begin(), spec->arguments.end(), isRequired);
    if (invocation.arguments.size() < required || invocation.arguments.size() > spec->arguments.size())
        return usageError(tr("Usage: %1").arg(usage(*spec)));
    if (invocation.has(QStringLiteral("config")) && invocation.has(QStringLiteral("profile")))
        return usageError(tr("Give either --config or --profile, not both."));
    return invocation;
}

QString helpText()
{
    QString text = tr("Verifies phone numbers by voice one-time codes.") + QStringLiteral("\n\n");
    text += tr("Usage: ringproof-cli [--profile NAME | --config FILE] [--json] COMMAND …") + QStringLiteral("\n\n");
    for (const CommandSpec &spec : commandSpecs()) {
        const QString left = spec.name + (spec.arguments.isEmpty() ? QString() : u' ' + spec.arguments.join(u' '));
        text += QStringLiteral("  %1 %2\n").arg(left, -18).arg(spec.summary);
    }
    text += u'\n' + optionLines(globalOptions()) + u'\n';
    text += tr("Without --profile or --config everything happens in the sandbox: no call is placed.\n"
               "Secrets come from the environment (RINGPROOF_AUTH_TOKEN, RINGPROOF_REDIS_PASSWORD, RINGPROOF_SEAL_KEY, "
               "RINGPROOF_AUDIT_KEY, RINGPROOF_HTTP_TOKEN), else from the keychain.\n"
               "Exit status: 0 done or verified, 1 not verified or none, 2 bad usage or input, 3 refused by policy, 4 PHLO rejected, "
               "5 store unreachable, 6 uncertain whether the phone rings.");
    return text + u'\n';
}

QString helpText(const CommandSpec &spec)
{
    QString text = tr("Usage: %1").arg(usage(spec)) + QStringLiteral("\n\n") + spec.summary + u'\n';
    if (!spec.options.isEmpty())
        text += u'\n' + optionLines(spec.options);
    return text + u'\n' + optionLines(globalOptions());
}

} // namespace Ringproof::Cli
