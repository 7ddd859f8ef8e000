// SPDX-License-Identifier: GPL-3.0-or-later
// The HTTP endpoints as something that is switched on and off while a program runs.
#pragma once

#include "api/endpoints.h"

#include <QDateTime>

#include <optional>

namespace Ringproof {

//! Endpoints serve once; this makes new ones every time they are switched on, counts what they serve, and lets what is under way
//! finish when they are switched off. Destroy it only when it is off: switchOff(), then stopped().
class EndpointSwitch : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Off,
        On,
        Stopping, //!< accepts nothing more, finishes what is under way
    };

    //! The last request that was answered.
    struct Served {
        QDateTime at;
        QString line; //!< see Endpoints::served()
    };

    //! \param service outlives this object, as does the clock.
    EndpointSwitch(OtpService &service, EndpointSettings settings, const Clock &clock = Clock::system(), QObject *parent = nullptr);
    ~EndpointSwitch() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QUrl &url() const { return m_url; } //!< to reach it by from this computer; empty while it isn't on
    [[nodiscard]] quint16 port() const { return m_settings.port; } //!< as asked for
    [[nodiscard]] const Secret &token() const { return m_settings.token; }
    [[nodiscard]] const QString &problem() const { return m_problem; } //!< why it couldn't be switched on, for people; else empty
    [[nodiscard]] int servedCount() const { return m_servedCount; } //!< since it was last switched on
    [[nodiscard]] const std::optional<Served> &lastServed() const { return m_lastServed; }

    //! \param port 0: any free one. \return the URL, or the sentence that problem() has from now on. On already: where it is.
    Expected<QUrl> switchOn(quint16 port);
    //! Says stopped() when nothing is under way any more, also where it was off.
    void switchOff();
    //! Goes on in the place of another switch, which goes off: on its port if that was on, and with its token if that was made up and none was given
    //! here. Why it couldn't be switched on says problem().
    void takeOver(EndpointSwitch &before);
    //! Makes a token up that only this program knows, good from the next time it is switched on. Nothing while it is on.
    void makeUpToken();
    //! Whether the token was made up here, and not given.
    [[nodiscard]] bool isTokenMadeUp() const { return m_isTokenMadeUp; }

    //! A port from `taken` on that nobody serves on now; 0 where there is none among the next few.
    [[nodiscard]] quint16 freePortFrom(quint16 taken) const;

    //! A token that nobody guesses: 256 bits in letters, digits, `-` and `_`.
    [[nodiscard]] static Secret randomToken();

Q_SIGNALS:
    void changed();
    void served(const QString &line); //!< as Endpoints::served()
    void stopped();

private:
    void onServed(const QString &line);
    void onStopped();

    OtpService &m_service;
    EndpointSettings m_settings;
    const Clock &m_clock;
    std::unique_ptr<Endpoints> m_endpoints;
    State m_state = State::Off;
    bool m_isTokenMadeUp = false;
    QUrl m_url;
    QString m_problem;
    int m_servedCount = 0;
    std::optional<Served> m_lastServed;
};

} // namespace Ringproof
