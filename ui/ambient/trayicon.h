// SPDX-License-Identifier: GPL-3.0-or-later
// The console in the system's tray, where there is one.
#pragma once

#include <QObject>
#include <QSystemTrayIcon>

class QAction;

namespace Ringproof {

//! Its state is in words and in shape: a dot on the icon where a customer needs attention.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    struct State {
        QString profile; //!< empty: none is open
        int underWay = 0; //!< customers with a call or a live code
        int inNeed = 0; //!< customers to whom something happened that nobody has seen

        friend bool operator==(const State &, const State &) = default;
    };

    explicit TrayIcon(QObject *parent = nullptr);
    ~TrayIcon() override;

    //! In the language that the program speaks by now.
    void show(const State &state);
    [[nodiscard]] QSystemTrayIcon &icon() { return m_icon; }
    [[nodiscard]] static QString words(const State &state);

Q_SIGNALS:
    void windowWanted();
    void newCustomerWanted();
    void quitWanted();

private:
    std::unique_ptr<QMenu> m_menu;
    QAction *m_words;
    QAction *m_open;
    QAction *m_newCustomer;
    QAction *m_quit;
    QSystemTrayIcon m_icon;
    State m_state;
};

} // namespace Ringproof
