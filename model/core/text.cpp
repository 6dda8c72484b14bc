// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "core/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attest {

QString Label::text() const { return QLocale().language() == QLocale::Welsh && !cy.isEmpty() ? cy : en; }

namespace text {

namespace {

Error notADate(const QString &typed)
{
    return invalid(QCoreApplication::translate(
                       "text", "“%1” is not a date. Write day, month and year, for instance 24/4/2013.")
                       .arg(typed.trimmed()));
}

/// The month that a name or its beginning (three letters or more) stands for, in English or in the program's
/// language; 0 when it is none. A beginning that fits two months stands for neither.
int monthFromName(const QString &name)
{
    const QString wanted = folded(name);
    for (const QLocale &locale : {QLocale(QLocale::English, QLocale::UnitedKingdom), QLocale()}) {
        int found = 0;
        int matches = 0;
        for (int month = 1; month <= 12; ++month) {
            for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
                if (folded(locale.monthName(month, form)) == wanted)
                    return month;
            }
            if (wanted.size() >= 3 && folded(locale.monthName(month)).startsWith(wanted)) {
                found = month;
                ++matches;
            }
        }
        if (matches == 1)
            return found;
    }
    return 0;
}

int yearFromDigits(const QString &digits)
{
    const int year = digits.toInt();
    return digits.size() == 2 ? 2000 + year : year;
}

/// The digits from `from` on, without leading zeros; `from` moves behind them.
QStringView digitsAt(const QString &text, qsizetype &from)
{
    const qsizetype start = from;
    while (from < text.size() && text.at(from).isDigit())
        ++from;
    QStringView run = QStringView(text).mid(start, from - start);
    while (run.size() > 1 && run.front() == u'0')
        run = run.mid(1);
    return run;
}

/// Letters that Unicode does not take apart, though people type them without their stroke.
QString withoutStroke(QChar letter)
{
    switch (letter.unicode()) {
    case u'ø':
        return u"o"_s;
    case u'ł':
        return u"l"_s;
    case u'đ':
        return u"d"_s;
    case u'ß':
        return u"ss"_s;
    case u'æ':
        return u"ae"_s;
    case u'œ':
        return u"oe"_s;
    default:
        return letter;
    }
}

} // namespace

bool sameName(const QString &a, const QString &b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

QString folded(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; })) {
        QString lower = text; // nothing to take apart, and one letter for one
        for (QChar &c : lower)
            c = c >= u'A' && c <= u'Z' ? QChar(c.unicode() - u'A' + u'a') : c;
        return lower;
    }
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString out;
    out.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            out.append(withoutStroke(c));
    }
    return out;
}

QString dateInWords(QDate date)
{
    return date.isValid() ? QLocale().toString(date, u"d MMMM yyyy") : QString();
}

Result<QDate> parseDate(const QString &typed)
{
    static const QRegularExpression iso(u"^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$"_s);
    static const QRegularExpression numbers(
        u"^([0-9]{1,2})\\s*[/.]\\s*([0-9]{1,2})\\s*[/.]\\s*([0-9]{4}|[0-9]{2})$"_s);
    static const QRegularExpression words(u"^([0-9]{1,2})\\s*([^0-9\\s.,]+)[.,]?\\s*([0-9]{4}|[0-9]{2})$"_s);

    const QString text = typed.simplified();
    QDate date;
    if (const auto match = iso.match(text); match.hasMatch())
        date = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    else if (const auto day = numbers.match(text); day.hasMatch())
        date = QDate(yearFromDigits(day.captured(3)), day.captured(2).toInt(), day.captured(1).toInt());
    else if (const auto named = words.match(text); named.hasMatch())
        date = QDate(yearFromDigits(named.captured(3)), monthFromName(named.captured(2)),
                     named.captured(1).toInt());

    // No date of a living person lies before 1900: such a year is a slip of the finger.
    if (!date.isValid() || date.year() < 1900)
        return notADate(typed);
    return date;
}

QString joined(const QStringList &items)
{
    if (items.size() < 2)
        return items.join(QString());
    const QString first = items.mid(0, items.size() - 1).join(u", "_s);
    return QCoreApplication::translate("text", "%1 and %2", "the end of a list: 301, 302 and 303")
        .arg(first, items.last());
}

bool naturalLess(const QString &a, const QString &b)
{
    // Up to where they differ there is nothing to decide, except within a number.
    const auto [inA, inB] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    qsizetype i = inA - a.begin();
    while (i > 0 && a.at(i - 1).isDigit())
        --i;
    qsizetype j = i;
    while (i < a.size() && j < b.size()) {
        if (a.at(i).isDigit() && b.at(j).isDigit()) {
            const QStringView x = digitsAt(a, i);
            const QStringView y = digitsAt(b, j);
            if (x.size() != y.size())
                return x.size() < y.size();
            if (x != y)
                return x < y;
        } else if (a.at(i) != b.at(j)) {
            return a.at(i) < b.at(j);
        } else {
            ++i;
            ++j;
        }
    }
    const qsizetype restA = a.size() - i;
    const qsizetype restB = b.size() - j;
    // "02" and "2" are the same number: the plain text decides, so that the order is total.
    return restA != restB ? restA < restB : a < b;
}

} // namespace text
} // namespace attest
