// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/level.h"
#include "core/text.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace attest::catalogue {

/// The first fault found in a file: a place and a sentence. Shared by the readers of one file.
class FirstFault {
public:
    void set(const QString &place, const QString &sentence)
    {
        if (m_isSet)
            return;
        m_isSet = true;
        m_place = place;
        m_sentence = sentence;
    }
    bool isSet() const { return m_isSet; }
    const QString &place() const { return m_place; }
    const QString &sentence() const { return m_sentence; }

private:
    bool m_isSet = false;
    QString m_place;
    QString m_sentence;
};

/// Reads one JSON object field by field, strictly: a field of the wrong kind, a missing one and (when it goes
/// out of scope) one that nobody asked for are faults. After a fault every answer is empty; the caller
/// looks at the fault once, at the end. Lives on the stack while its object is read.
class JsonReader {
    Q_DECLARE_TR_FUNCTIONS(JsonReader)
    Q_DISABLE_COPY_MOVE(JsonReader)

public:
    /// `place` is where the object stands: "units[12]"; empty for the whole file.
    JsonReader(const QJsonValue &value, QString place, FirstFault &fault);
    ~JsonReader();

    /// How the place goes on once the object's name is known: "units[12] (unit 308)".
    void callPlace(const QString &name);

    QString text(const QString &field); ///< must be there and not blank
    QString optionalText(const QString &field);
    int number(const QString &field); ///< whole, not negative
    std::optional<int> optionalNumber(const QString &field);
    bool flag(const QString &field); ///< false when absent
    Label label(const QString &field);
    Level level(const QString &field);
    std::optional<Level> optionalLevel(const QString &field);
    QDate optionalDate(const QString &field);
    QStringList optionalTexts(const QString &field);
    /// One of the named values.
    template <class T> T choice(const QString &field, const std::vector<std::pair<QString, T>> &values);
    /// Every element of an optional list, through `read(value, place)`.
    template <class T, class Read> std::vector<T> list(const QString &field, Read read);
    /// An optional object inside, for a reader of its own; undefined when absent.
    QJsonValue optionalObject(const QString &field);
    QString placeOf(const QString &field) const;
    /// A whole sentence, which names the field.
    void refuse(const QString &sentence);
    const QJsonObject &object() const { return m_object; }

private:
    QJsonValue take(const QString &field);
    void refuseMissing(const QString &field);
    void refuseChoice(const QString &field, const QStringList &known);

    QJsonObject m_object;
    QString m_place;
    FirstFault &m_fault;
    QStringList m_asked;
};

template <class T>
T JsonReader::choice(const QString &field, const std::vector<std::pair<QString, T>> &values)
{
    const QString wanted = take(field).toString();
    QStringList known;
    for (const auto &[key, value] : values) {
        if (key == wanted)
            return value;
        known.append(key);
    }
    refuseChoice(field, known);
    return values.front().second;
}

template <class T, class Read> std::vector<T> JsonReader::list(const QString &field, Read read)
{
    std::vector<T> items;
    const QJsonValue value = take(field);
    if (value.isUndefined())
        return items;
    if (!value.isArray()) {
        refuse(JsonReader::tr("the field “%1” must be a list in square brackets.").arg(field));
        return items;
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size() && !m_fault.isSet(); ++i)
        items.push_back(read(array.at(i), QString(placeOf(field) + u'[' + QString::number(i) + u']')));
    return items;
}

} // namespace attest::catalogue
