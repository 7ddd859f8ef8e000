// SPDX-License-Identifier: GPL-3.0-or-later
#include "active/activecodes.h"

#include "theme/icon.h"
#include "theme/tone.h"
#include "verify/timewords.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace Ringproof {

namespace {

constexpr int PageSize = 500;

//! Beyond so many numbers to ask about one by one, the list is read again.
constexpr int MostQuestions = 200;

//! An end that moves by less has not been moved by anybody.
constexpr std::chrono::milliseconds Jitter {1500};

constexpr int SoonSeconds = 10; // as the ring's on the Verify page

bool isBefore(const std::shared_ptr<ActiveCodes::Code> &a, const std::shared_ptr<ActiveCodes::Code> &b)
{
    return std::tie(a->end, a->code.number) < std::tie(b->end, b->code.number);
}

struct StateWords {
    Tone tone;
    Icon icon;
    QString words;
};

StateWords stateOf(const ActiveCodes::Code &code, int seconds, int maxAttempts)
{
    using Ending = ActiveCodes::Code::Ending;
    switch (code.ending) {
    case Ending::RanOut: return {Tone::Neutral, Icon::Clock, ActiveCodes::tr("Ran out")};
    case Ending::Verified: return {Tone::Success, Icon::Check, ActiveCodes::tr("Verified")};
    case Ending::Exhausted: return {Tone::Danger, Icon::Problem, ActiveCodes::tr("Attempts used up")};
    case Ending::Revoked: return {Tone::Neutral, Icon::Close, ActiveCodes::tr("Revoked")};
    case Ending::Withdrawn: return {Tone::Danger, Icon::Problem, ActiveCodes::tr("Call not placed")};
    case Ending::None: break;
    }
    if (seconds <= SoonSeconds)
        return {Tone::Danger, Icon::Clock, ActiveCodes::tr("About to run out")};
    if (code.code.attemptsLeft < maxAttempts)
        return {Tone::Warning, Icon::Warning, ActiveCodes::tr("Wrong code entered")};
    return {Tone::Info, Icon::Phone, ActiveCodes::tr("Waiting for the code")};
}

} // namespace

ActiveCodes::ActiveCodes(OtpStore &store, Ticker &ticker, const Policy &policy, QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_ticker(ticker), m_policy(policy)
{
    connect(&m_store, &OtpStore::happened, this, &ActiveCodes::onHappened);
    connect(&m_store, &OtpStore::eventsMissed, this, &ActiveCodes::reload);
    connect(&m_ticker, &Ticker::ticked, this, &ActiveCodes::onTick);
}

void ActiveCodes::setWatched(bool watched)
{
    m_isWatched = watched;
    if (!watched) {
        m_ticker.rest(this);
        return;
    }
    if (m_isOutdated || m_error)
        reload();
    onTick();
    count();
}

void ActiveCodes::count()
{
    if (m_isWatched && !m_codes.isEmpty())
        m_ticker.count(this, Milliseconds::max());
    else
        m_ticker.rest(this);
}

void ActiveCodes::reload()
{
    if (!m_isWatched) {
        m_isOutdated = true;
        return;
    }
    m_isOutdated = false;
    m_isLoading = true;
    m_toAsk.clear();
    ++m_round;
    readPage({});
    Q_EMIT stateChanged();
}

void ActiveCodes::readPage(const QString &after)
{
    const ActiveQuery query {PageSize, after};
    QCoro::connect(m_store.active(query), this, [this, round = m_round](const Expected<ActivePage> &page) {
        if (round == m_round)
            onPage(page);
    });
}

void ActiveCodes::onPage(const Expected<ActivePage> &page)
{
    if (!page) {
        m_isLoading = false;
        m_error = page.error();
        Q_EMIT stateChanged();
        return;
    }
    m_error.reset();
    putAll(page->codes);
    if (!page->next.isEmpty()) {
        readPage(page->next);
        return;
    }
    finishReading();
}

void ActiveCodes::finishReading()
{
    m_isLoading = false;
    m_wasLoaded = true;
    QList<Shared> gone;
    for (const Shared &code : std::as_const(m_codes)) {
        if (code->round != m_round && code->ending == Code::Ending::None)
            gone.append(code);
    }
    for (const Shared &code : std::as_const(gone))
        remove(code);
    count();
    Q_EMIT stateChanged();
    askNext();
}

void ActiveCodes::onHappened(const StoreEvent &event)
{
    if (!m_isWatched) {
        m_isOutdated = true;
        return;
    }
    switch (event.kind) {
    case StoreEvent::Kind::Verified: end(event.number, Code::Ending::Verified); return;
    case StoreEvent::Kind::Exhausted: end(event.number, Code::Ending::Exhausted); return;
    case StoreEvent::Kind::Revoked: end(event.number, Code::Ending::Revoked); return;
    case StoreEvent::Kind::Reset: return;
    case StoreEvent::Kind::Issued:
    case StoreEvent::Kind::Withdrawn:
    case StoreEvent::Kind::Extended:
    case StoreEvent::Kind::Wrong: break;
    }
    m_toAsk.append(event);
    if (m_toAsk.size() > MostQuestions)
        reload();
    else
        askNext();
}

void ActiveCodes::askNext()
{
    if (m_isAsking || m_toAsk.isEmpty())
        return;
    const StoreEvent event = m_toAsk.takeFirst();
    const auto number = PhoneNumber::fromE164(event.number);
    if (!number) {
        askNext();
        return;
    }
    m_isAsking = true;
    QCoro::connect(m_store.status(*number), this, [this, event](const Expected<NumberStatus> &status) {
        m_isAsking = false;
        if (status)
            onStatus(event, *status);
        else
            m_isOutdated = true; // read anew when the page is next opened, or eventsMissed() says so
        askNext();
    });
}

void ActiveCodes::onStatus(const StoreEvent &event, const NumberStatus &status)
{
    const Shared known = m_codes.value(event.number);
    if (!status.live) {
        if (event.kind == StoreEvent::Kind::Withdrawn)
            end(event.number, Code::Ending::Withdrawn);
        return; // else it has ended since, of which there is news of its own
    }
    if (event.kind == StoreEvent::Kind::Withdrawn) {
        reload(); // the code that it had replaced lives on: whose that is, only the list knows
        return;
    }
    ActiveCode code;
    if (known && known->code.issueId == event.issueId)
        code = known->code;
    else if (event.kind == StoreEvent::Kind::Issued)
        code = {event.number, event.issueId, {}, 0, event.by, Milliseconds(QDateTime::currentMSecsSinceEpoch())};
    else
        return; // about a code that isn't on the list yet
    code.ttl = status.ttl;
    code.attemptsLeft = status.attemptsLeft;
    put(code);
    count();
    Q_EMIT stateChanged();
}

//! A page of the list: what is new mostly comes behind all that is there, and goes in as one.
void ActiveCodes::putAll(const QList<ActiveCode> &codes)
{
    std::vector<Shared> fresh;
    for (const ActiveCode &code : codes) {
        if (m_codes.contains(code.number)) {
            put(code);
            continue;
        }
        fresh.push_back(make(code));
        m_codes.insert(code.number, fresh.back());
    }
    fresh.erase(std::remove_if(fresh.begin(), fresh.end(), [this](const Shared &code) { return !matches(*code); }), fresh.end());
    std::sort(fresh.begin(), fresh.end(), isBefore);
    if (fresh.empty())
        return;
    if (!m_shown.empty() && !isBefore(m_shown.back(), fresh.front())) {
        for (const Shared &code : fresh)
            insertShown(code);
        return;
    }
    beginInsertRows({}, int(m_shown.size()), int(m_shown.size() + fresh.size()) - 1);
    m_shown.insert(m_shown.end(), fresh.begin(), fresh.end());
    endInsertRows();
}

void ActiveCodes::put(const ActiveCode &code)
{
    if (keep(code))
        return;
    const Shared known = m_codes.value(code.number);
    const Shared now = make(code);
    m_codes.insert(code.number, now);
    if (known && known->code.issueId == code.issueId && isShown(known) && matches(*now)) {
        moveShown(known, now);
        return;
    }
    if (known)
        removeShown(known);
    if (matches(*now))
        insertShown(now);
}

//! \return whether the code is on the list already, with the same end but for what an answer takes on its way.
bool ActiveCodes::keep(const ActiveCode &code)
{
    const Shared known = m_codes.value(code.number);
    if (!known || known->ending != Code::Ending::None || known->code.issueId != code.issueId
        || std::chrono::abs(known->end - m_ticker.now() - code.ttl) > Jitter)
        return false;
    known->code = code;
    known->round = m_round;
    changedShown(known);
    return true;
}

ActiveCodes::Shared ActiveCodes::make(const ActiveCode &code)
{
    auto made = std::make_shared<Code>();
    made->code = code;
    made->number = PhoneNumber::fromE164(code.number);
    made->masked = made->number ? made->number->masked() : QStringLiteral("•••");
    made->end = m_ticker.now() + code.ttl;
    made->leaves = made->end + Farewell;
    made->round = m_round;
    return made;
}

void ActiveCodes::end(const QString &number, Code::Ending ending)
{
    const Shared code = m_codes.value(number);
    if (!code || code->ending != Code::Ending::None)
        return;
    code->ending = ending;
    code->leaves = m_ticker.now() + Farewell;
    changedShown(code);
    Q_EMIT stateChanged();
}

void ActiveCodes::remove(const Shared &code)
{
    removeShown(code);
    m_codes.remove(code->code.number);
}

std::vector<ActiveCodes::Shared>::iterator ActiveCodes::placeOf(const Shared &code)
{
    return std::lower_bound(m_shown.begin(), m_shown.end(), code, isBefore);
}

void ActiveCodes::insertShown(const Shared &code)
{
    const auto place = placeOf(code);
    const int row = int(place - m_shown.begin());
    beginInsertRows({}, row, row);
    m_shown.insert(place, code);
    endInsertRows();
}

//! The same code with another end: whoever has chosen it keeps it chosen.
void ActiveCodes::moveShown(const Shared &before, const Shared &now)
{
    const auto from = placeOf(before);
    const auto to = placeOf(now);
    const int row = int(from - m_shown.begin());
    const bool moves = beginMoveRows({}, row, row, {}, int(to - m_shown.begin()));
    *from = now;
    if (to > from)
        std::rotate(from, from + 1, to);
    else
        std::rotate(to, from, from + 1);
    if (moves)
        endMoveRows();
    changedShown(now);
}

bool ActiveCodes::isShown(const Shared &code)
{
    const auto place = placeOf(code);
    return place != m_shown.end() && *place == code;
}

void ActiveCodes::removeShown(const Shared &code)
{
    if (!isShown(code))
        return;
    const auto place = placeOf(code);
    const int row = int(place - m_shown.begin());
    beginRemoveRows({}, row, row);
    m_shown.erase(place);
    endRemoveRows();
}

void ActiveCodes::changedShown(const Shared &code)
{
    if (!isShown(code))
        return;
    const int row = int(placeOf(code) - m_shown.begin());
    Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
}

//! Once a second, however often the ticker ticks: a list of thousands needn't run as smoothly as a ring.
void ActiveCodes::onTick()
{
    const Milliseconds now = m_ticker.now();
    if (!m_isWatched || now / 1000 == m_second)
        return;
    m_second = now / 1000;
    QList<Shared> gone;
    for (const Shared &code : std::as_const(m_codes)) {
        if (code->ending == Code::Ending::None && code->end <= now)
            code->ending = Code::Ending::RanOut;
        if (code->leaves <= now)
            gone.append(code);
    }
    for (const Shared &code : std::as_const(gone))
        remove(code);
    if (!gone.isEmpty()) {
        count();
        Q_EMIT stateChanged();
    }
    Q_EMIT secondPassed();
}

void ActiveCodes::setFilter(const QString &text, const QString &defaultRegion)
{
    m_filter = text.trimmed();
    const auto number = PhoneNumber::parse(m_filter, defaultRegion);
    m_filterNumber = number ? number->e164() : QString();
    beginResetModel();
    m_shown.clear();
    for (const Shared &code : std::as_const(m_codes)) {
        if (matches(*code))
            m_shown.push_back(code);
    }
    std::sort(m_shown.begin(), m_shown.end(), isBefore);
    endResetModel();
    Q_EMIT stateChanged();
}

//! By no more of a number than its mask shows, unless the whole of it is known.
bool ActiveCodes::matches(const Code &code) const
{
    if (m_filter.isEmpty())
        return true;
    if (!m_filterNumber.isEmpty() && code.code.number == m_filterNumber)
        return true;
    return (m_filter.size() == 2 && code.masked.endsWith(m_filter)) || code.code.operatorName.contains(m_filter, Qt::CaseInsensitive);
}

const ActiveCodes::Code *ActiveCodes::code(int row) const
{
    return row < 0 || row >= int(m_shown.size()) ? nullptr : m_shown[size_t(row)].get();
}

int ActiveCodes::rowOf(const QString &issueId) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](const Shared &code) { return code->code.issueId == issueId; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int ActiveCodes::secondsLeft(const Code &code) const
{
    if (code.ending != Code::Ending::None)
        return 0;
    return int(std::max<qint64>(0, (code.end - m_ticker.now()).count() + 999) / 1000);
}

QString ActiveCodes::words(const Code &code, int column) const
{
    const QLocale locale;
    switch (column) {
    case TimeLeft: return code.ending == Code::Ending::None ? tr("%1 s", "seconds").arg(locale.toString(secondsLeft(code))) : QString();
    case Number: return code.masked;
    case State: return stateOf(code, secondsLeft(code), m_policy.maxAttempts).words;
    case Attempts:
        return tr("%1 of %2", "attempts left").arg(locale.toString(code.code.attemptsLeft), locale.toString(m_policy.maxAttempts));
    case Operator: return code.code.operatorName;
    case Issued: return timeOfDay(code.code.issuedAt, locale);
    default: return {};
    }
}

QVariant ActiveCodes::data(const QModelIndex &index, int role) const
{
    const Code *found = code(index.row());
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole: return words(*found, index.column());
    case ToneRole: return int(stateOf(*found, secondsLeft(*found), m_policy.maxAttempts).tone);
    case IconRole: return int(stateOf(*found, secondsLeft(*found), m_policy.maxAttempts).icon);
    case SecondsRole: return secondsLeft(*found);
    case ShareRole: {
        const double whole = double(std::max<Milliseconds>(m_policy.ttl, found->code.ttl).count());
        return found->ending == Code::Ending::None ? std::clamp(double((found->end - m_ticker.now()).count()) / whole, 0.0, 1.0) : 0.0;
    }
    case Qt::AccessibleTextRole: {
        const QString ending = found->masked.right(2);
        const QString state = words(*found, State);
        if (found->ending != Code::Ending::None)
            return tr("Number ending in %1, %2, by %3").arg(ending, state, found->code.operatorName);
        return tr("Number ending in %1, %2, %3 left, attempts left %4, by %5")
            .arg(ending, state, spokenSpan(std::chrono::seconds(secondsLeft(*found))), words(*found, Attempts), found->code.operatorName);
    }
    default: return {};
    }
}

QVariant ActiveCodes::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeLeft: return tr("Time left");
    case Number: return tr("Number");
    case State: return tr("State");
    case Attempts: return tr("Attempts left");
    case Operator: return tr("By");
    case Issued: return tr("Called at");
    default: return {};
    }
}

} // namespace Ringproof
