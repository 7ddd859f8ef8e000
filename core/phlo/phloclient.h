// SPDX-License-Identifier: GPL-3.0-or-later
// Plivo's side of a dispatch: runs the PHLO that calls a number, and looks up what a profile's settings lead to.
#pragma once

#include "otp/flowrunner.h"
#include "phlo/phlosettings.h"
#include "phlo/plivohttp.h"

#include <QDateTime>

#include <optional>

namespace Ringproof {

//! A PHLO as Plivo knows it.
struct PhloInfo {
    QString id;
    QString name; //!< as given in Plivo's console; may be empty
    QDateTime createdOn; //!< may be invalid

    friend bool operator==(const PhloInfo &, const PhloInfo &) = default;
};

//! The account that pays for the calls.
struct AccountInfo {
    QString name;
    std::optional<double> cashCredits; //!< in the account's currency; nothing where Plivo didn't say

    friend bool operator==(const AccountInfo &, const AccountInfo &) = default;
};

//! Runs PHLOs over HTTP. One POST a run, never a second, whatever the server or the network does.
//! Whatever is under way when it is destroyed ends with an error.
class PhloClient final : public FlowRunner
{
    Q_OBJECT

public:
    explicit PhloClient(PhloSettings settings, QObject *parent = nullptr);

    [[nodiscard]] const PhloSettings &settings() const { return m_settings; }

    [[nodiscard]] QStringList languages() const override { return m_settings.languages(); }
    [[nodiscard]] Expected<QString> languageFor(const QString &asked) const override { return m_settings.languageFor(asked); }

    //! \return Rejected also where the settings can't be used; see FlowRunner. The sentence never holds the code.
    //! Source: "Run a PHLO" in Plivo's PHLO API reference.
    [[nodiscard]] QCoro::Task<Expected<FlowRun>> run(FlowRequest request) override;

    //! Tells of each exchange from now on, whole, but without credentials and codes. Empty: nobody wants to know.
    void observe(PlivoHttp::Observer observer) { m_http.observe(std::move(observer)); }

    //! Opens the connection for a run that is likely to come soon (somebody types a number). Cheap to call often.
    void warmUp();

    //! Whether the PHLO exists and these credentials may see it. Places no call. \param phloId empty: the profile's own.
    [[nodiscard]] QCoro::Task<Expected<PhloInfo>> lookUp(QString phloId = {});

    //! Whether the credentials are right, and what the account has left. Places no call.
    [[nodiscard]] QCoro::Task<Expected<AccountInfo>> account();

private:
    const PhloSettings m_settings;
    PlivoHttp m_http; // last: its end resumes what is under way, which still reads the settings
};

} // namespace Ringproof
