// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/console.h"

#include "api/endpointswitch.h"
#include "phone/tellink.h"
#include "profile/secretvault.h"
#include "start/startwindow.h"
#include "theme/appearance.h"
#include "wiring/translations.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

#include <algorithm>
#include <cstdio>

namespace Ringproof {

namespace {

using namespace std::chrono_literals;

constexpr int BadUsage = 2;
constexpr auto Grace = 150ms; // shorter than what people see as waiting; the keychain usually answers within it

const QString Sandbox = QStringLiteral("sandbox"); // as Profile::named() calls it

QString lastProfileKey()
{
    return QStringLiteral("console/profile");
}

} // namespace

Console::Console(QSettings &settings, SecretVault &vault, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_vault(vault)
    , m_profiles(ManagedPolicy::ofSystem().value_or(ManagedPolicy())) // where the policy is broken, no profile is opened at all
{
    m_grace.setSingleShot(true);
    connect(&m_grace, &QTimer::timeout, this, &Console::showOpening);
}

Console::~Console() = default;

MainWindow *Console::window() const
{
    return m_current ? &m_current->window() : nullptr;
}

const Profile *Console::profile() const
{
    return m_current ? &m_current->profile() : nullptr;
}

StartWindow *Console::asking() const
{
    return m_asking;
}

QList<ProfileChoice> Console::choices() const
{
    QList<ProfileChoice> choices;
    const QStringList names = m_profiles.names();
    for (const QString &name : names) {
        const auto stored = m_profiles.read(name);
        if (stored)
            choices.append({name, stored->profile.name, stored->profile.colour, stored->profile.sandbox ? Desk::Kind::Sandbox : Desk::Kind::Real});
        else
            choices.append({name, name, ProfileColour::Grey, Desk::Kind::Real, stored.error().message});
    }
    return choices;
}

Console::Source Console::sourceFor(const LaunchRequest &request) const
{
    if (!request.config.isEmpty() || !request.profile.isEmpty())
        return {request.config, request.profile};
    const QString last = m_settings.value(lastProfileKey()).toString();
    return {{}, last.isEmpty() ? Sandbox : last};
}

void Console::start(const LaunchRequest &request)
{
    m_number = request.number;
    open(sourceFor(request));
}

void Console::take(const LaunchRequest &request)
{
    if (m_isQuitting)
        return;
    if (const auto appearance = appearanceFromText(request.theme))
        applyAppearance(*qApp, *appearance);
    if (!request.number.isEmpty())
        m_number = request.number;
    bringForward(request.activation);
    const Source wanted {request.config, request.profile};
    const bool isNamed = wanted != Source();
    if (isNamed && (!m_current || wanted != m_source))
        open(wanted); // the number goes to where the request wanted it
    else
        fillInNumber();
}

void Console::switchTo(const QString &profile)
{
    open({{}, profile});
}

void Console::reload()
{
    if (m_current)
        open(m_source);
}

void Console::open(const Source &source, Customers customers)
{
    const int round = ++m_round;
    m_opening = source;
    m_customers = customers;
    const Expected<Profile> profile = chosenProfile(source.config, source.name);
    if (!profile) {
        couldNotOpen(source, profile.error());
        return;
    }
    m_grace.start(Grace);
    QCoro::connect(m_vault.secretsFor(*profile), this, [this, round, source, profile = *profile](const Expected<Secrets> &secrets) {
        if (round == m_round)
            onSecrets(source, profile, secrets);
    });
}

void Console::onSecrets(const Source &source, const Profile &profile, const Expected<Secrets> &secrets)
{
    if (!secrets) {
        onUnreadableSecrets(source, profile, secrets.error());
        return;
    }
    Expected<std::unique_ptr<Workspace>> workspace = Workspace::open(profile, *secrets, Workspace::Calls::Placed);
    if (!workspace)
        couldNotOpen(source, workspace.error(), {profile, missingSecrets(profile, *secrets)});
    else
        onOpened(source, std::move(*workspace));
}

//! One of the keys is none. In the keychain another one can be put in its place, unless it is the audit log's.
void Console::onUnreadableSecrets(const Source &source, const Profile &profile, const Error &error)
{
    QSet<SecretKind> others = SecretVault::usedBy(profile);
    if (!others.remove(SecretKind::SealKey) || !Secrets::fromEnvironment()) {
        couldNotOpen(source, error);
        return;
    }
    QCoro::connect(m_vault.secretsFor(profile, others), this, [this, round = m_round, source, profile, error](const Expected<Secrets> &secrets) {
        if (round == m_round)
            couldNotOpen(source, error, {profile, secrets ? missingSecrets(profile, *secrets) : QList<SecretKind>()});
    });
}

void Console::onOpened(const Source &source, std::unique_ptr<Workspace> workspace)
{
    endOpening();
    if (m_current && m_customers == Customers::AskAbout && m_current->window().customersUnderWay() > 0)
        ask(source, std::move(workspace));
    else
        replace(source, std::move(workspace));
}

//! Nothing is lost by leaving: codes live on in the store, calls go on. But nobody would see them here.
void Console::ask(const Source &source, std::unique_ptr<Workspace> workspace)
{
    MainWindow &window = m_current->window();
    const QString name = workspace->profile().name;
    auto *question = new QMessageBox(QMessageBox::Question, tr("Leave these customers?"),
                                     tr("%n customer(s) still have a call or a live code.", nullptr, window.customersUnderWay()),
                                     QMessageBox::NoButton, &window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("Opening %1 takes their cards off the screen. Their calls go on, and their codes stay valid until they run out.").arg(name));
    QPushButton *leave = question->addButton(tr("Open %1").arg(name), QMessageBox::AcceptRole);
    QPushButton *stay = question->addButton(tr("Stay here"), QMessageBox::RejectRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    m_question = question;
    m_waiting = std::move(workspace);
    connect(question, &QDialog::finished, this, [this, source, question, leave] {
        if (question->clickedButton() == leave && m_waiting)
            replace(source, std::move(m_waiting));
        m_waiting.reset();
    });
    question->open();
}

void Console::replace(const Source &source, std::unique_ptr<Workspace> workspace)
{
    OpenProfile *const before = m_current;
    if (before)
        before->window().rememberPlace(); // the new one takes it
    if (m_language)
        speak(*std::exchange(m_language, std::nullopt)); // a window that stands keeps its words
    auto opened = std::make_unique<OpenProfile>(std::move(workspace), source.name, [this] { return choices(); },
                                                OpenProfile::Shared {m_settings, m_profiles, m_vault});
    m_current = opened.get();
    const bool wasServing = before && before->endpoint().state() == EndpointSwitch::State::On;
    if (before && source == m_source)
        m_current->takeOverEndpoint(*before);
    m_source = source;
    connect(m_current, &OpenProfile::closed, this, [this, profile = m_current] { leave(profile); });
    connect(&m_current->window(), &MainWindow::profileWanted, this, &Console::switchTo);
    connect(&m_current->window(), &MainWindow::reloadWanted, this, &Console::reload);
    connect(&m_current->window(), &MainWindow::profileRenamed, this, &Console::onRenamed);
    connect(&m_current->window(), &MainWindow::profileRemoved, this, &Console::onRemoved);
    connect(&m_current->window(), &MainWindow::languageWanted, this, [this](const QString &tag) {
        m_language = tag;
        reload();
    });
    m_open.push_back(std::move(opened));
    if (source.config.isEmpty())
        m_settings.setValue(lastProfileKey(), source.name);

    m_current->window().show();
    if (wasServing)
        tellEndpoint(*before);
    if (before)
        before->window().close();
    if (m_start) {
        m_start->disconnect(this);
        m_start->hide();
        m_start.release()->deleteLater(); // its own button may have led here
    }
    m_exitStatus = 0;
    Q_EMIT switched();
    fillInNumber();
}

void Console::onRenamed(const QString &name)
{
    m_source = {{}, name};
    m_settings.setValue(lastProfileKey(), name);
    open({{}, name}, Customers::Leave);
}

void Console::onRemoved()
{
    m_settings.setValue(lastProfileKey(), Sandbox);
    open({{}, Sandbox}, Customers::Leave);
}

//! Plivo's posts fail without it, and nobody would know why.
void Console::tellEndpoint(const OpenProfile &before)
{
    const EndpointSwitch &now = m_current->endpoint();
    if (now.state() == EndpointSwitch::State::On)
        return;
    const QString what = tr("The HTTP endpoint of %1 is off now: codes that are keyed in on a phone don't reach this computer.").arg(before.profile().name);
    m_current->window().tell(Tone::Warning, now.problem().isEmpty() ? what : what + u' ' + now.problem());
}

void Console::couldNotOpen(const Source &source, const Error &error, const Missing &missing)
{
    endOpening();
    const bool canBeGiven = !missing.secrets.isEmpty() && !m_profiles.editingRefusal();
    if (m_current && canBeGiven) {
        askFor(missing, error);
        fillInNumber();
        return;
    }
    if (m_current) {
        m_current->window().tell(Tone::Danger, tr("%1 stays open. %2").arg(m_current->profile().name, error.message));
        fillInNumber();
        return;
    }
    std::fprintf(stderr, "%s\n", qUtf8Printable(error.message));
    m_exitStatus = BadUsage;
    if (QGuiApplication::platformName() == QLatin1StringView("offscreen")) {
        // Nobody looks: whoever started it reads the terminal.
        Q_EMIT finished(m_exitStatus);
        return;
    }
    const bool isSandbox = source.name == Sandbox;
    StartWindow &start = makeStartWindow();
    start.showProblem(error.message, isSandbox ? StartWindow::Offer::TryAgain : StartWindow::Offer::TryAgainOrSandbox);
    if (canBeGiven)
        start.askFor(missing.secrets, missing.profile, m_vault);
}

//! Over the window whose profile stays open.
void Console::askFor(const Missing &missing, const Error &error)
{
    auto *asking = new StartWindow(&m_current->window());
    asking->setAttribute(Qt::WA_DeleteOnClose);
    asking->setWindowTitle(tr("Secrets of %1").arg(missing.profile.name));
    asking->showProblem(error.message, StartWindow::Offer::TryAgain);
    asking->askFor(missing.secrets, missing.profile, m_vault);
    connect(asking, &StartWindow::tryAgainWanted, this, [this, source = m_opening] { open(source); });
    m_asking = asking;
    asking->show();
}

//! It takes longer than the blink of an eye: say what is waited for.
void Console::showOpening()
{
    const QString name = !m_opening.config.isEmpty() ? m_opening.config : m_opening.name;
    const QString words = name == Sandbox ? tr("Opening the sandbox…") : tr("Opening %1. The system's keychain may ask you to unlock it.").arg(name);
    if (m_current)
        m_current->window().tell(Tone::Info, m_told = words);
    else
        makeStartWindow().showWaiting(words);
}

StartWindow &Console::makeStartWindow()
{
    if (!m_start) {
        m_start = std::make_unique<StartWindow>();
        connect(m_start.get(), &StartWindow::tryAgainWanted, this, [this] { open(m_opening); });
        connect(m_start.get(), &StartWindow::sandboxWanted, this, [this] { open({{}, Sandbox}); });
        connect(m_start.get(), &StartWindow::closed, this, [this] {
            endOpening();
            Q_EMIT finished(m_exitStatus);
        });
    }
    m_start->show();
    return *m_start;
}

//! Whatever was being opened or asked counts no more.
void Console::endOpening()
{
    ++m_round;
    m_grace.stop();
    m_waiting.reset();
    if (m_question)
        m_question->close();
    if (m_asking)
        m_asking->close();
    if (m_current && !m_told.isEmpty())
        m_current->window().takeBack(m_told);
    m_told.clear();
}

void Console::leave(OpenProfile *left)
{
    const auto it = std::find_if(m_open.begin(), m_open.end(), [left](const auto &open) { return open.get() == left; });
    if (it == m_open.end())
        return;
    it->release()->deleteLater(); // its own signal led here
    m_open.erase(it);
    if (m_current == left) {
        m_current = nullptr;
        endOpening();
        Q_EMIT switched();
    }
    if (m_open.empty() && !m_start)
        Q_EMIT finished(m_exitStatus);
}

void Console::quit()
{
    m_isQuitting = true;
    endOpening();
    if (m_start) {
        m_start->close(); // says closed()
        return;
    }
    if (m_current)
        m_current->window().close();
    if (m_open.empty())
        Q_EMIT finished(m_exitStatus);
}

void Console::bringForward(const QByteArray &activation)
{
    QWidget *const window = m_start ? static_cast<QWidget *>(m_start.get()) : this->window();
    if (!window)
        return;
    if (!activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activation); // where Qt's Wayland platform looks for it, once
    window->setWindowState((window->windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    window->show();
    window->raise();
    window->activateWindow();
}

void Console::fillInNumber()
{
    if (!m_current || m_number.isEmpty())
        return;
    const QString number = std::exchange(m_number, QString());
    if (!isTelLink(number)) {
        m_current->window().fillIn(number);
        return;
    }
    if (const Expected<QString> linked = numberOfTelLink(number)) {
        m_current->window().fillIn(*linked);
    } else {
        qWarning().noquote() << linked.error().message;
        m_current->window().tell(Tone::Warning, linked.error().message);
    }
}

} // namespace Ringproof
