// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "support/evilwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

EvilWords::EvilWords(const QString &canary)
    : m_pieces{
        QString(u"<b>bold</b><img src=\"file://"_s + canary + u"\"><script src=\"file://"_s + canary
                + u"\">alert(1)</script>"_s),
        QString(u"# Title *star* ![seen](file://"_s + canary + u") [link](file://"_s + canary + u")"_s),
        u"=1+1"_s,
        u"+cmd|' /C calc'!A0"_s,
        u"@SUM(A1:A9)"_s,
        u"-2+3"_s,
        u"Robert'); DROP TABLE entry;--"_s,
        u"../../etc/passwd C:\\Windows\\..\\x"_s,
        u"\u202Eright to left\u202C \u2066\u0639\u0631\u0628\u064A\u2069 \u05E2\u05D1\u05E8\u05D9\u05EA"_s,
        u"zero\u200Bwidth\u200D\uFEFF"_s,
        u"\U0001F469\U0001F3FD\u200D\U0001F3ED \U0001F3F4"_s,
        QString(u'e' + QString(40, QChar(0x0301))),
        u"\x1b[31mred\x1b[0m\x07\x08\x01"_s,
        u"%1 %2 %n %L1 %% &File &amp; &lt;b&gt; && \\n {\"json\": \"\\u0000\"}"_s,
        u"<qt>&nbsp;</qt>"_s,
        u"O'Brien Ll\u0177r \u00D3 S\u00FAilleabh\u00E1in"_s}
{
}

QString EvilWords::operator()(const QString &words)
{
    const auto same = std::find_if(m_given->begin(), m_given->end(),
                                   [&](const Given &each) { return each.words == words; });
    if (same != m_given->end())
        return same->evil;
    const auto count = static_cast<qsizetype>(m_given->size());
    QStringList pieces = m_pieces;
    std::rotate(pieces.begin(), pieces.begin() + count % pieces.size(), pieces.end());
    if (count % 16 == 3)
        pieces.append(QString(10000, u'W'));
    const QString mark = u"\u00AB%1\u00BB"_s.arg(count);
    m_given->push_back({words, QString(pieces.join(u' ') + mark), mark});
    return m_given->back().evil;
}

QStringList EvilWords::mangledIn(const QString &text) const
{
    QStringList mangled;
    for (const Given &each : *m_given) {
        const QString oneLine = each.evil.simplified();
        for (qsizetype at = text.indexOf(each.mark); at >= 0; at = text.indexOf(each.mark, at + 1)) {
            const QStringView before = QStringView(text).left(at + each.mark.size());
            if (!before.endsWith(each.evil) && !before.endsWith(oneLine))
                mangled.append(each.words);
        }
    }
    return mangled;
}
