// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/storesetting.h"

#include "redis/redisaddress.h"
#include "store/storeaddress.h"
#include "theme/metrics.h"
#include "theme/type.h"
#include "widgets/choicebox.h"
#include "widgets/linefield.h"
#include "widgets/messagebar.h"

#include <QDir>
#include <QVBoxLayout>

namespace Ringproof {

namespace {

constexpr QLatin1StringView FileScheme("embedded:");

enum Kind { ThisComputer, Redis };

} // namespace

StoreSetting::StoreSetting(ProfileDraft &draft, const QString &key, const Words &words, QWidget *parent)
    : SettingRow(draft, key, words, Shape::Below, parent)
    , m_kind(new ChoiceBox)
    , m_address(new LineField)
    , m_note(new MessageBar(tr("Note about the password")))
    , m_file(FileScheme)
{
    m_kind->setAccessibleName(words.caption);
    m_kind->addItem(tr("This computer"), ThisComputer);
    m_kind->addItem(tr("A Redis that the team shares"), Redis);
    m_address->setFont(fontFor(TextStyle::Code));
    m_address->setLayoutDirection(Qt::LeftToRight);
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::Small);
    column->addWidget(m_kind, 0, Qt::AlignLeft);
    column->addWidget(m_address);
    column->addWidget(m_note);
    setControl(all, m_kind);
    setFocusProxy(m_address);
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_note->clear();
        this->draft().setValue(this->key(), m_kind->currentData().toInt() == Redis ? m_redis : m_file);
    });
    connect(m_address, &QLineEdit::textEdited, this, &StoreSetting::take);
    connect(m_address, &QLineEdit::editingFinished, this, [this] {
        takePasswordOut();
        settle();
    });
    beginShowing();
}

bool StoreSetting::isRedis() const
{
    return !draft().text(key()).startsWith(FileScheme);
}

void StoreSetting::take(const QString &typed)
{
    if (!isRedis()) {
        draft().setValue(key(), QString(FileScheme + typed.trimmed()));
        return;
    }
    const RedisAddress::Typed parts = RedisAddress::withoutPassword(typed);
    const bool isPasted = typed.size() - m_before.size() > 1;
    m_before = typed;
    const bool heldPassword = m_holdsPassword;
    m_holdsPassword = !parts.password.isEmpty();
    draft().setValue(key(), parts.address);
    if (m_holdsPassword || heldPassword)
        draft().setSecret(SecretKind::RedisPassword, parts.password);
    if (isPasted)
        takePasswordOut();
}

//! Not while it is typed: it may have an @ in it, and goes on then.
void StoreSetting::takePasswordOut()
{
    if (!m_holdsPassword)
        return;
    m_holdsPassword = false;
    m_address->setText(draft().text(key()));
    m_before = m_address->text();
    m_note->say(Tone::Info, tr("The password was taken out of the address. It is kept with the secrets when you save."));
}

void StoreSetting::showValue()
{
    const QString value = draft().text(key());
    const bool redis = isRedis();
    (redis ? m_redis : m_file) = value;
    m_kind->setCurrentIndex(m_kind->findData(redis ? Redis : ThisComputer));
    const QString shown = redis ? value : value.sliced(FileScheme.size());
    if (!m_holdsPassword && m_address->text().trimmed() != shown) {
        m_address->setText(shown);
        m_before = shown;
    }
    m_address->setAccessibleName(redis ? tr("Address of the Redis") : tr("File"));
    m_address->setPlaceholderText(redis ? QStringLiteral("rediss://desk@redis.example.com:6379/0")
                                        : QDir::toNativeSeparators(usualPathOf(StoreFile::Codes)));
    if (redis != m_wasRedis) {
        m_wasRedis = redis;
        Q_EMIT kindChanged();
    }
}

void StoreSetting::showFault(bool isWrong)
{
    m_address->setWrong(isWrong);
}

} // namespace Ringproof
