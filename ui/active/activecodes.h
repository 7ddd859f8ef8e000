// SPDX-License-Identifier: GPL-3.0-or-later
// The team's live codes as a table, kept up to date by what the store tells.
#pragma once

#include "otp/otpstore.h"
#include "rows/rowsview.h"
#include "widgets/ticker.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace Ringproof {

//! Reads the whole list once, and then asks about the numbers to which something happens. The one that ends first comes first; what has
//! ended stays for a moment, so that it can be seen how. Rests while it isn't looked at.
class ActiveCodes : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeLeft, Number, State, Attempts, Operator, Issued, Columns };
    enum Role {
        SecondsRole = FirstPageRole, //!< left; 0: it has ended
        ShareRole, //!< of the time that a code lives, 0 to 1
    };

    //! How long a code stays to be seen after its end.
    static constexpr std::chrono::seconds Farewell {6};

    struct Code {
        enum class Ending { None, RanOut, Verified, Exhausted, Revoked, Withdrawn };

        ActiveCode code;
        std::optional<PhoneNumber> number;
        QString masked;
        Milliseconds end {0}; //!< by the ticker's clock
        Milliseconds leaves {0}; //!< when it is taken off the list
        Ending ending = Ending::None;
        int round = 0; //!< of the reading that has last seen it
    };

    //! \param store, ticker outlive the model.
    ActiveCodes(OtpStore &store, Ticker &ticker, const Policy &policy, QObject *parent = nullptr);

    void setWatched(bool watched);
    //! \param text part of an operator's name, a whole number, or its last two digits; empty: all.
    void setFilter(const QString &text, const QString &defaultRegion);
    void reload();

    [[nodiscard]] const Code *code(int row) const;
    [[nodiscard]] int rowOf(const QString &issueId) const; //!< -1: it isn't shown
    [[nodiscard]] int all() const { return int(m_codes.size()); } //!< whether the filter lets them through or not
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] bool wasLoaded() const { return m_wasLoaded; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] int secondsLeft(const Code &code) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void stateChanged(); //!< how many there are, whether they are being read, the error
    void secondPassed();

private:
    using Shared = std::shared_ptr<Code>;

    void readPage(const QString &after);
    void onPage(const Expected<ActivePage> &page);
    void finishReading();
    void onHappened(const StoreEvent &event);
    void askNext();
    void onStatus(const StoreEvent &event, const NumberStatus &status);
    void putAll(const QList<ActiveCode> &codes);
    void put(const ActiveCode &code);
    [[nodiscard]] bool keep(const ActiveCode &code);
    [[nodiscard]] Shared make(const ActiveCode &code);
    void end(const QString &number, Code::Ending ending);
    void remove(const Shared &code);
    void insertShown(const Shared &code);
    void moveShown(const Shared &before, const Shared &now);
    void removeShown(const Shared &code);
    void changedShown(const Shared &code);
    [[nodiscard]] bool isShown(const Shared &code);
    [[nodiscard]] std::vector<Shared>::iterator placeOf(const Shared &code);
    [[nodiscard]] bool matches(const Code &code) const;
    void onTick();
    void count();
    [[nodiscard]] QString words(const Code &code, int column) const;

    OtpStore &m_store;
    Ticker &m_ticker;
    const Policy m_policy;
    QHash<QString, Shared> m_codes; //!< by number
    std::vector<Shared> m_shown; //!< by end, then number
    QList<StoreEvent> m_toAsk; //!< what has happened to numbers that are to be asked about
    QString m_filter;
    QString m_filterNumber; //!< E.164, if the filter is one
    std::optional<Error> m_error;
    Milliseconds m_second {0};
    int m_round = 0;
    bool m_isWatched = false;
    bool m_isOutdated = true;
    bool m_isLoading = false;
    bool m_wasLoaded = false;
    bool m_isAsking = false;
};

} // namespace Ringproof
