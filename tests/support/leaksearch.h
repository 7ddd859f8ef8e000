// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for planted secrets in whatever programs leave behind, in every form in which one may lie there.
#pragma once

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QList>
#include <QString>
#include <QStringList>

namespace Ringproof {

class LeakSearch
{
public:
    struct Needle {
        QString name; //!< never the secret itself
        QByteArray bytes;
    };

    void plant(const QString &name, const QByteArray &secret)
    {
        const auto add = [this, &name](const char *form, const QByteArray &bytes) {
            m_needles.append({name + QStringLiteral(" as ") + QLatin1StringView(form), bytes});
        };
        add("plain text", secret);
        const QString text = QString::fromUtf8(secret);
        add("UTF-16", QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
        add("hex", secret.toHex());
        add("upper case hex", secret.toHex().toUpper());
        if (secret.toPercentEncoding() != secret)
            add("percent form", secret.toPercentEncoding());
        // Three alignments: in "user:secret" it may begin at any byte of a group of three. The characters at the ends, which its
        // neighbours have a share in, are left out.
        for (int before = 0; before < 3; ++before) {
            const QByteArray encoded = (QByteArray(before, 'x') + secret).toBase64(QByteArray::OmitTrailingEquals);
            const qsizetype first = before == 0 ? 0 : 4 * before / 3 + 1;
            const qsizetype whole = (before + secret.size()) / 3 * 4;
            add("Base64", encoded.mid(first, whole - first));
            add("Base64 for URLs", QByteArray(encoded.mid(first, whole - first)).replace('+', '-').replace('/', '_'));
        }
    }

    [[nodiscard]] const QList<Needle> &needles() const { return m_needles; }

    //! `the token as hex in standard error`, …
    [[nodiscard]] QStringList in(const QByteArray &hay, const QString &where) const
    {
        QStringList found;
        for (const Needle &needle : m_needles) {
            if (hay.contains(needle.bytes))
                found << needle.name + QStringLiteral(" in ") + where;
        }
        return found;
    }

    //! Names and contents of every file below a folder.
    [[nodiscard]] QStringList below(const QString &folder, int *files = nullptr) const
    {
        QStringList found;
        QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            found << in(file.fileName().toUtf8(), QStringLiteral("the name of a file"));
            if (!file.open(QIODevice::ReadOnly))
                continue; // a socket
            found << in(file.readAll(), file.fileName());
            if (files)
                ++*files;
        }
        return found;
    }

private:
    QList<Needle> m_needles;
};

} // namespace Ringproof
