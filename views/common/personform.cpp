// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/personform.h"

#include "views/common/field.h"
#include "views/common/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

PersonForm::PersonForm(const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_given(new QLineEdit(this))
    , m_family(new QLineEdit(this))
{
    m_given->setObjectName(QString(prefix + u"Given"_s));
    m_family->setObjectName(QString(prefix + u"Family"_s));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->addLayout(field(tr("Given name"), m_given), 0, 0);
    grid->addLayout(field(tr("Family name"), m_family), 0, 1);

    auto *roles = new QHBoxLayout;
    roles->setSpacing(20);
    using portfolio::Role;
    const std::pair<Role, QString> names[] = {
        {Role::Assessor, u"Assessor"_s}, {Role::Coordinator, u"Coordinator"_s}, {Role::Iqa, u"Iqa"_s}};
    for (const auto &[role, name] : names) {
        auto *box = new QCheckBox(portfolio::roleName(role), this);
        box->setObjectName(QString(prefix + name));
        roles->addWidget(box);
        m_roles.emplace_back(role, box);
    }
    roles->addStretch(1);
    grid->addLayout(roles, 1, 0, 1, 2);
    setFocusProxy(m_given);
    clear();
}

command::PersonDetails PersonForm::details() const
{
    command::PersonDetails person;
    person.given = m_given->text().simplified();
    person.family = m_family->text().simplified();
    for (const auto &[role, box] : m_roles) {
        if (box->isChecked())
            person.roles.push_back(role);
    }
    return person;
}

QString PersonForm::problem() const
{
    const command::PersonDetails person = details();
    if (person.given.isEmpty() && person.family.isEmpty())
        return tr("Write the person’s name: a given name, a family name or both.");
    if (person.roles.empty())
        return tr("Tick at least one role for this person.");
    return {};
}

void PersonForm::clear()
{
    m_given->clear();
    m_family->clear();
    for (const auto &[role, box] : m_roles)
        box->setChecked(role == portfolio::Role::Assessor);
}

} // namespace attest::views
