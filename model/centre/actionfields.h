// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/setting.h"
#include "centre/command.h"
#include "core/result.h"

#include <QJsonObject>
#include <QSet>

#include <optional>

namespace attest::centre {

/// Reads one action's JSON object field by field, and remembers the first thing that was wrong: a field that
/// is missing, has the wrong form, or is not known at all (a typing mistake must not be ignored in silence).
class ActionFields {
public:
    explicit ActionFields(const QJsonObject &object)
        : m_object(object)
    {
    }

    bool has(const QString &name) const { return m_object.contains(name); }
    QString text(const QString &name);
    QString required(const QString &name);
    QDate date(const QString &name);
    QTime time(const QString &name);
    bool flag(const QString &name);
    QStringList texts(const QString &name);
    std::vector<QJsonObject> objects(const QString &name);
    QJsonObject object(const QString &name);
    std::vector<portfolio::Role> roles(const QString &name);
    /// A word from a list: `from` turns it into a value.
    template <class Value> Value word(const QString &name, std::optional<Value> (*from)(const QString &))
    {
        const QString typed = required(name);
        const std::optional<Value> value = from(typed);
        if (!value && !m_error)
            fail(name, typed);
        return value.value_or(Value{});
    }

    /// Finishes the fields of an object in this one. What is wrong with the object itself comes first.
    void finishPart(ActionFields &part);
    /// After the last field has been asked for.
    Result<void> finish();

private:
    void fail(const QString &name, const QString &typed);
    void note(const QString &message);

    QJsonObject m_object;
    QSet<QString> m_known;
    std::optional<Error> m_error;
};

} // namespace attest::centre
