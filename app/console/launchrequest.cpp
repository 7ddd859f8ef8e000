// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/launchrequest.h"

#include "phone/tellink.h"
#include "theme/appearance.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace Ringproof {

namespace {

constexpr qsizetype LongestNumber = 256; // characters, of a tel: link with everything that it can have
const QString ConfigKey = QStringLiteral("config");
const QString ProfileKey = QStringLiteral("profile");
const QString NumberKey = QStringLiteral("number");
const QString ThemeKey = QStringLiteral("theme");
const QString ActivationKey = QStringLiteral("activation");

//! What a number's field takes: one line of printable characters.
Expected<QString> cleanNumber(const QString &text)
{
    const bool isPrintable = std::all_of(text.begin(), text.end(), [](QChar character) { return character.isPrint(); });
    if (!isPrintable || text.size() > LongestNumber)
        return failure(Error::Kind::Invalid, QCoreApplication::translate("Console", "That isn't a phone number: it has too many or strange characters."));
    return text.trimmed();
}

} // namespace

QByteArray LaunchRequest::toJson() const
{
    QJsonObject object;
    const auto put = [&object](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    put(ConfigKey, config);
    put(ProfileKey, profile);
    put(NumberKey, number);
    put(ThemeKey, theme);
    put(ActivationKey, QString::fromLatin1(activation));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Expected<LaunchRequest> LaunchRequest::fromJson(const QByteArray &json)
{
    const auto strange = [] { return failure(Error::Kind::Invalid, QCoreApplication::translate("Console", "Another program sent something that isn't a start of Ringproof.")); };
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return strange();
    const QJsonObject object = document.object();
    static const QSet<QString> known {ConfigKey, ProfileKey, NumberKey, ThemeKey, ActivationKey};
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()) || !it.value().isString())
            return strange();
    }
    LaunchRequest request;
    request.config = object.value(ConfigKey).toString();
    request.profile = object.value(ProfileKey).toString();
    const Expected<QString> number = cleanNumber(object.value(NumberKey).toString());
    if (!number)
        return tl::make_unexpected(number.error());
    request.number = *number;
    request.theme = object.value(ThemeKey).toString();
    if (!request.theme.isEmpty() && !appearanceFromText(request.theme))
        return strange();
    request.activation = object.value(ActivationKey).toString().toLatin1();
    if (!request.config.isEmpty() && (!request.profile.isEmpty() || QFileInfo(request.config).isRelative()))
        return strange();
    return request;
}

Expected<CommandLine> parseCommandLine(const QStringList &arguments)
{
    const auto wrong = [](const QString &sentence) { return failure(Error::Kind::Invalid, sentence); };
    const QCommandLineOption config(ConfigKey, QCoreApplication::translate("Console", "Open on this config file."), QStringLiteral("FILE"));
    const QCommandLineOption profile(ProfileKey, QCoreApplication::translate("Console", "Open on this profile."), QStringLiteral("NAME"));
    const QCommandLineOption number(NumberKey, QCoreApplication::translate("Console", "Fill in this number. It isn't called before you say so."),
                                    QStringLiteral("NUMBER"));
    const QCommandLineOption theme(ThemeKey, QCoreApplication::translate("Console", "Colours: system, light, dark or contrast; otherwise as chosen in the settings."), QStringLiteral("NAME"));
    QCommandLineOption gallery(QStringLiteral("gallery"));
    gallery.setFlags(QCommandLineOption::HiddenFromHelp); // for those who work on the console, not with it
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "Console", "Verifies phone numbers by voice one-time codes. Without options it opens the profile that was used last. Where the "
                   "console is open already, its window comes to the front."));
    parser.addOptions({config, profile, number, theme, gallery});
    parser.addPositionalArgument(QStringLiteral("tel:NUMBER"), QCoreApplication::translate("Console", "A link whose number is filled in."),
                                 QStringLiteral("[tel:NUMBER]"));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return wrong(QCoreApplication::translate("Console", "%1 See: ringproof --help").arg(parser.errorText()));
    CommandLine line;
    if (parser.isSet(help)) {
        line.print = parser.helpText();
        return line;
    }
    if (parser.isSet(version)) {
        line.print = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n';
        return line;
    }
    if (parser.isSet(config) && parser.isSet(profile))
        return wrong(QCoreApplication::translate("Console", "Give either --config or --profile, not both."));

    QStringList positional = parser.positionalArguments();
    if (!positional.isEmpty() && !isTelLink(positional.first())) {
        return wrong(QCoreApplication::translate("Console", "\"%1\" is neither an option nor a tel: link. See: ringproof --help").arg(positional.first()));
    }
    if (positional.size() + parser.values(number).size() > 1)
        return wrong(QCoreApplication::translate("Console", "Give one number, not several."));
    if (parser.isSet(number))
        positional = parser.values(number);
    if (!positional.isEmpty()) {
        const Expected<QString> clean = cleanNumber(positional.first());
        if (!clean)
            return tl::make_unexpected(clean.error());
        line.request.number = *clean;
    }
    if (parser.isSet(theme)) {
        line.request.theme = parser.value(theme);
        if (!appearanceFromText(line.request.theme))
            return wrong(QCoreApplication::translate("Console", "--theme is one of system, light, dark, contrast."));
    }
    if (parser.isSet(config))
        line.request.config = QFileInfo(parser.value(config)).absoluteFilePath();
    line.request.profile = parser.value(profile);
    line.wantsGallery = parser.isSet(gallery);
    return line;
}

} // namespace Ringproof
