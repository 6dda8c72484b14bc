// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/jsonreader.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace attest::catalogue {

namespace {

constexpr int highestNumber = 99'999; // hours and credits of no award come near it

std::optional<int> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    if (number < 0 || number > highestNumber || std::floor(number) != number)
        return std::nullopt;
    return static_cast<int>(number);
}

} // namespace

JsonReader::JsonReader(const QJsonValue &value, QString place, FirstFault &fault)
    : m_object(value.toObject())
    , m_place(std::move(place))
    , m_fault(fault)
{
    if (!value.isObject())
        m_fault.set(m_place, tr("this must be an object in curly brackets."));
}

JsonReader::~JsonReader()
{
    const QStringList fields = m_object.keys();
    for (const QString &field : fields) {
        if (!m_asked.contains(field))
            m_fault.set(
                m_place,
                tr("the field “%1” is not known here. Known fields: %2.").arg(field, text::joined(m_asked)));
    }
}

void JsonReader::callPlace(const QString &name) { m_place += u" ("_s + name + u')'; }

QString JsonReader::placeOf(const QString &field) const
{
    return m_place.isEmpty() ? field : QString(m_place + u", " + field);
}

void JsonReader::refuse(const QString &sentence) { m_fault.set(m_place, sentence); }

void JsonReader::refuseMissing(const QString &field)
{
    refuse(tr("the field “%1” is missing. Add it.").arg(field));
}

void JsonReader::refuseChoice(const QString &field, const QStringList &known)
{
    refuse(tr("the field “%1” must be one of: %2.").arg(field, known.join(u", "_s)));
}

QJsonValue JsonReader::take(const QString &field)
{
    m_asked.append(field);
    return m_object.value(field);
}

QString JsonReader::text(const QString &field)
{
    const QJsonValue value = take(field);
    if (value.isUndefined())
        refuseMissing(field);
    else if (value.toString().trimmed().isEmpty())
        refuse(tr("the field “%1” must be a text that is not empty.").arg(field));
    return value.toString();
}

QString JsonReader::optionalText(const QString &field)
{
    if (m_object.contains(field))
        return text(field);
    m_asked.append(field);
    return {};
}

int JsonReader::number(const QString &field)
{
    const auto value = optionalNumber(field);
    if (!m_object.contains(field))
        refuseMissing(field);
    return value.value_or(0);
}

std::optional<int> JsonReader::optionalNumber(const QString &field)
{
    const QJsonValue value = take(field);
    if (value.isUndefined())
        return std::nullopt;
    const auto whole = wholeNumber(value);
    if (!whole)
        refuse(tr("the field “%1” must be a whole number, zero or more.").arg(field));
    return whole;
}

bool JsonReader::flag(const QString &field)
{
    const QJsonValue value = take(field);
    if (!value.isUndefined() && !value.isBool())
        refuse(tr("the field “%1” must be true or false.").arg(field));
    return value.toBool();
}

Label JsonReader::label(const QString &field)
{
    const QJsonValue value = take(field);
    if (value.isUndefined()) {
        refuseMissing(field);
        return {};
    }
    JsonReader reader(value, placeOf(field), m_fault);
    return {reader.text(u"en"_s), reader.optionalText(u"cy"_s)};
}

Level JsonReader::level(const QString &field)
{
    const auto level = Level::fromJson(take(field));
    if (!level)
        refuse(tr("the field “%1” must be a level: a number from 1 to 12, or \"E1\", \"E2\", \"E3\".")
                   .arg(field));
    return level.value_or(Level());
}

std::optional<Level> JsonReader::optionalLevel(const QString &field)
{
    if (m_object.contains(field))
        return level(field);
    m_asked.append(field);
    return std::nullopt;
}

QDate JsonReader::optionalDate(const QString &field)
{
    const QJsonValue value = take(field);
    if (value.isUndefined())
        return {};
    const QDate date = QDate::fromString(value.toString(), u"yyyy-MM-dd"_s);
    if (!date.isValid())
        refuse(tr("the field “%1” must be a date such as \"2014-07-31\".").arg(field));
    return date;
}

QStringList JsonReader::optionalTexts(const QString &field)
{
    const auto items = list<QString>(field, [this](const QJsonValue &value, const QString &place) {
        if (value.toString().trimmed().isEmpty())
            m_fault.set(place, tr("this must be a text that is not empty."));
        return value.toString();
    });
    return QStringList(items.begin(), items.end());
}

QJsonValue JsonReader::optionalObject(const QString &field) { return take(field); }

} // namespace attest::catalogue
