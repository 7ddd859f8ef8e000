// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a window of Qt Widgets is: what ringproof's start is measured against.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QMainWindow window;
    window.resize(1000, 700);
    window.show();
    return QApplication::exec();
}
