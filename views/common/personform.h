// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/command.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace attest::views {

/// A person's names and roles, for whoever works with a centre's records.
class PersonForm : public QWidget {
    Q_OBJECT

public:
    /// Object names of the fields begin with `prefix`: "<prefix>Given", "<prefix>Family", "<prefix>Assessor"
    /// ...
    explicit PersonForm(const QString &prefix, QWidget *parent = nullptr);

    command::PersonDetails details() const;
    /// What is missing, as a sentence; empty when the form can be sent.
    QString problem() const;
    /// Empty names, the assessor's role.
    void clear();

private:
    QLineEdit *m_given;
    QLineEdit *m_family;
    std::vector<std::pair<portfolio::Role, QCheckBox *>> m_roles;
};

} // namespace attest::views
