// SPDX-License-Identifier: GPL-3.0-or-later
// The console: what outlives a window, and the way from one profile to the next.
#pragma once

#include "console/launchrequest.h"
#include "console/openprofile.h"
#include "profile/profilestore.h"
#include "profile/secretvault.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QMessageBox;
class QSettings;

namespace Ringproof {

class SecretVault;
class StartWindow;

//! At most one profile is open at a time; one that was left goes on by itself until nothing of it is under way. A profile is opened
//! wholly before the one before it is left, so a fault changes nothing but says why.
class Console : public QObject
{
    Q_OBJECT

public:
    //! \param settings of the windows, and of which profile was used last. Both outlive the console.
    Console(QSettings &settings, SecretVault &vault, QObject *parent = nullptr);
    ~Console() override;

    //! Opens the profile that the request asks for: else the one that was used last, else the sandbox.
    void start(const LaunchRequest &request);

    //! What a later start asks for: the window comes to the front, on another profile if one is named and nobody objects, and with the
    //! number filled in.
    void take(const LaunchRequest &request);

    //! Opens another profile in the place of the one that is open. Where customers have live codes or calls, the person is asked first.
    void switchTo(const QString &profile);

    //! Opens the current profile anew, after its settings were changed.
    void reload();

    //! Ends everything the graceful way; finished() comes then.
    void quit();

    //! Null while nothing is open (yet).
    [[nodiscard]] MainWindow *window() const;
    [[nodiscard]] const Profile *profile() const; //!< that is open; null while none is
    [[nodiscard]] SecretVault &vault() { return m_vault; }
    [[nodiscard]] ProfileStore &profiles() { return m_profiles; }

    //! Brings whatever is open to the front.
    //! \param activation the desktop's permission to do so, where it gave one.
    void bringForward(const QByteArray &activation = {});

    [[nodiscard]] StartWindow *startWindow() const { return m_start.get(); } //!< null once a profile is open
    //! Over the window, for the secrets of a profile that couldn't be opened; null: nothing is asked for.
    [[nodiscard]] StartWindow *asking() const;

Q_SIGNALS:
    void switched(); //!< window() is another one, or none
    //! Nothing is open any more and nothing is under way.
    //! \param exitStatus of the program.
    void finished(int exitStatus);

private:
    //! Where a profile comes from: one of the two is empty.
    struct Source {
        QString config;
        QString name;

        friend bool operator==(const Source &, const Source &) = default;
    };

    //! Who have a live code or a call when a profile is left.
    enum class Customers { AskAbout, Leave };

    //! What is to be given before a profile can be opened.
    struct Missing {
        Profile profile;
        QList<SecretKind> secrets; //!< empty: nothing that is given would help
    };

    [[nodiscard]] Source sourceFor(const LaunchRequest &request) const;
    void open(const Source &source, Customers customers = Customers::AskAbout);
    void onSecrets(const Source &source, const Profile &profile, const Expected<Secrets> &secrets);
    void onOpened(const Source &source, std::unique_ptr<Workspace> workspace);
    void ask(const Source &source, std::unique_ptr<Workspace> workspace);
    void replace(const Source &source, std::unique_ptr<Workspace> workspace);
    void onUnreadableSecrets(const Source &source, const Profile &profile, const Error &error);
    void onRenamed(const QString &name);
    void onRemoved();
    //! Of a profile that was left, and that served.
    void tellEndpoint(const OpenProfile &before);
    void couldNotOpen(const Source &source, const Error &error, const Missing &missing = {});
    void askFor(const Missing &missing, const Error &error);
    void showOpening();
    [[nodiscard]] StartWindow &makeStartWindow();
    void endOpening();
    void leave(OpenProfile *left);
    [[nodiscard]] QList<ProfileChoice> choices() const;
    void fillInNumber();

    QSettings &m_settings;
    SecretVault &m_vault;
    ProfileStore m_profiles;
    std::vector<std::unique_ptr<OpenProfile>> m_open; //!< the current one, and those that still have something under way
    OpenProfile *m_current = nullptr;
    Source m_source; //!< of the current one
    std::unique_ptr<StartWindow> m_start;
    std::unique_ptr<Workspace> m_waiting; //!< for the answer to m_question
    QPointer<QMessageBox> m_question;
    QPointer<StartWindow> m_asking;
    std::optional<QString> m_language; //!< that the next window is to speak
    int m_round = 0; //!< counts what is opened: an answer to an earlier question is of no account
    QTimer m_grace; //!< what opens at once shows nothing in between
    Source m_opening;
    Customers m_customers = Customers::AskAbout; //!< when that is open
    QString m_number; //!< to be filled in as soon as there is a window
    QString m_told; //!< in the window, of what is being opened
    int m_exitStatus = 0;
    bool m_isQuitting = false;
};

} // namespace Ringproof
