// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace attest::test {

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The small sound qualification 9999-01 of tests/data.
inline QByteArray soundJson()
{
    return fileBytes(QStringLiteral(ATTEST_TEST_DATA) + QStringLiteral("/catalogue/sound.json"));
}

/// `root` with the value at `path` ("units/0/title/en") replaced, or removed when `value` is undefined. An
/// index one behind the end of a list appends.
inline QJsonValue changed(const QJsonValue &root, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString step = path.front();
    const QStringList rest = path.mid(1);
    if (root.isArray()) {
        QJsonArray array = root.toArray();
        const int index = step.toInt();
        const QJsonValue inner = changed(array.at(index), rest, value);
        if (index >= array.size())
            array.append(inner);
        else if (inner.isUndefined())
            array.removeAt(index);
        else
            array.replace(index, inner);
        return array;
    }
    QJsonObject object = root.toObject();
    const QJsonValue inner = changed(object.value(step), rest, value);
    if (inner.isUndefined())
        object.remove(step);
    else
        object.insert(step, inner);
    return object;
}

/// The sound qualification with one place changed.
inline QByteArray soundJsonWith(const QString &path, const QJsonValue &value)
{
    const QJsonObject sound = QJsonDocument::fromJson(soundJson()).object();
    const QStringList steps = path.split(u'/');
    return QJsonDocument(changed(sound, steps, value).toObject()).toJson();
}

/// What `json` says, wrapped so that any value can be written: "3", "[]", "\"text\"". Empty: undefined.
inline QJsonValue jsonValue(const QByteArray &json)
{
    if (json.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    return QJsonDocument::fromJson("[" + json + "]").array().at(0);
}

} // namespace attest::test
