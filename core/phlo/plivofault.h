// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong between here and Plivo, in words for people.
#pragma once

#include "phlo/plivohttp.h"

namespace Ringproof {

//! Two sentences. What it means for the customer stands between them, and only the caller knows it.
struct PlivoFault {
    QString what; //!< `Plivo didn't accept the auth id and token.`
    QString next; //!< `Check both against the first page of Plivo's console.`

    //! \param meaning a sentence, or empty.
    [[nodiscard]] QString sentence(const QString &meaning = {}) const;
};

//! \param url where the request went; only its host is named.
[[nodiscard]] PlivoFault explain(const TransportFault &fault, const QUrl &url);

//! For every status but 2xx. \param notFound what a 404 means for this request.
[[nodiscard]] PlivoFault explain(const PlivoReply &reply, const PlivoFault &notFound);

//! Plivo's own words in a failure's body (its `error`, or `message`): one line, no markup, not long; empty where there are none.
[[nodiscard]] QString plivosWords(const QByteArray &body);

//! What others wrote, fit to stand in a sentence: printable, one line, not long.
[[nodiscard]] QString plainLine(const QString &text, qsizetype longest = 160);

} // namespace Ringproof
