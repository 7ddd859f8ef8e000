// SPDX-License-Identifier: GPL-3.0-or-later
// The body of a request that must not be repeated: it can be read once, and knows whether it was.
#pragma once

#include "secret.h"

#include <QIODevice>

namespace Ringproof {

//! Sequential and unbuffered, so that QNetworkAccessManager can't rewind it and send the request again (it does that on its own
//! after a connection breaks, for POST too). Qt asks for the first byte only when the connection stands, so wasRead() is
//! the witness of whether the request may have left this computer.
class OneTimeBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneTimeBody(Secret content, QObject *parent = nullptr);

    [[nodiscard]] qint64 length() const { return m_length; }
    [[nodiscard]] bool wasRead() const { return m_wasRead; }

    //! From now on nothing can be read. What has been read may have left.
    void withhold();

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool reset() override { return false; } // QIODevice's own would warn before it refuses

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    Secret m_content; // wiped as soon as it has been read
    const qint64 m_length;
    qint64 m_position = 0;
    bool m_wasRead = false;
};

} // namespace Ringproof
