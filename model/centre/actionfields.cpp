// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/actionfields.h"

#include "centre/say.h"

#include <QJsonArray>

namespace attest::centre {

void ActionFields::note(const QString &message)
{
    if (!m_error)
        m_error = invalid(message);
}

void ActionFields::fail(const QString &name, const QString &typed)
{
    note(Say::tr("“%1” cannot be “%2”; correct the word (model/centre/README.md lists them).")
             .arg(name, typed));
}

QString ActionFields::text(const QString &name)
{
    m_known.insert(name);
    const QJsonValue value = m_object.value(name);
    if (!value.isUndefined() && !value.isString())
        note(Say::tr("“%1” must be a text in quotation marks.").arg(name));
    return value.toString();
}

QString ActionFields::required(const QString &name)
{
    const QString value = text(name);
    if (value.isEmpty())
        note(Say::tr("“%1” is missing.").arg(name));
    return value;
}

QDate ActionFields::date(const QString &name)
{
    const QString typed = text(name);
    if (typed.isEmpty())
        return {};
    const QDate date = QDate::fromString(typed, QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid())
        note(Say::tr("“%1” must be a date such as 2013-04-24, not “%2”.").arg(name, typed));
    return date;
}

QTime ActionFields::time(const QString &name)
{
    const QString typed = text(name);
    if (typed.isEmpty())
        return {};
    const QTime time = QTime::fromString(typed, QStringLiteral("HH:mm"));
    if (!time.isValid())
        note(Say::tr("“%1” must be a time such as 09:30, not “%2”.").arg(name, typed));
    return time;
}

bool ActionFields::flag(const QString &name)
{
    m_known.insert(name);
    const QJsonValue value = m_object.value(name);
    if (!value.isUndefined() && !value.isBool())
        note(Say::tr("“%1” must be true or false.").arg(name));
    return value.toBool();
}

QStringList ActionFields::texts(const QString &name)
{
    m_known.insert(name);
    const QJsonValue value = m_object.value(name);
    QStringList out;
    if (value.isUndefined())
        return out;
    if (!value.isArray())
        note(Say::tr("“%1” must be a list in square brackets.").arg(name));
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items) {
        if (!item.isString())
            note(Say::tr("Everything in “%1” must be a text in quotation marks.").arg(name));
        out.append(item.toString());
    }
    return out;
}

std::vector<QJsonObject> ActionFields::objects(const QString &name)
{
    m_known.insert(name);
    const QJsonValue value = m_object.value(name);
    std::vector<QJsonObject> out;
    if (value.isUndefined())
        return out;
    if (!value.isArray())
        note(Say::tr("“%1” must be a list in square brackets.").arg(name));
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items) {
        if (!item.isObject())
            note(Say::tr("Everything in “%1” must be an object in braces.").arg(name));
        out.push_back(item.toObject());
    }
    return out;
}

QJsonObject ActionFields::object(const QString &name)
{
    m_known.insert(name);
    const QJsonValue value = m_object.value(name);
    if (!value.isUndefined() && !value.isObject())
        note(Say::tr("“%1” must be an object in braces.").arg(name));
    return value.toObject();
}

std::vector<portfolio::Role> ActionFields::roles(const QString &name)
{
    std::vector<portfolio::Role> out;
    const QStringList keys = texts(name);
    for (const QString &key : keys) {
        if (const auto role = portfolio::roleFromKey(key))
            out.push_back(*role);
        else
            fail(name, key);
    }
    return out;
}

void ActionFields::finishPart(ActionFields &part)
{
    if (Result<void> sound = part.finish(); !sound && !m_error)
        m_error = sound.error();
}

Result<void> ActionFields::finish()
{
    const QStringList names = m_object.keys();
    for (const QString &name : names)
        if (!m_known.contains(name))
            note(Say::tr("“%1” is not a field of this action; check the spelling.").arg(name));
    return m_error ? Result<void>(*m_error) : Result<void>();
}

} // namespace attest::centre
