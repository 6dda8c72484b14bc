// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/learner/exemptionspanel.h"

#include "rules/words.h"
#include "views/common/button.h"
#include "views/common/choicebox.h"
#include "views/common/label.h"
#include "views/learner/reasonform.h"
#include "views/learner/recognitionform.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;
using Kind = portfolio::Recognition::Kind;

ExemptionsPanel::ExemptionsPanel(QWidget *parent)
    : QWidget(parent)
    , m_rules(new ChoiceBox(this))
    , m_standing(new Label({}, TextRole::Body, this))
    , m_record(makeButton(tr("Record exemption…"), u"recordExemptionButton"_s, ButtonKind::Plain, this))
    , m_withdraw(makeButton(tr("Withdraw exemption…"), u"withdrawExemptionButton"_s, ButtonKind::Plain, this))
    , m_form(new RecognitionForm(u"exemption"_s, this))
    , m_reason(new ReasonForm(u"withdrawExemption"_s, this))
{
    setObjectName(u"exemptionsPanel"_s);
    setFocusProxy(m_rules);
    build();
    connect(m_rules, &QComboBox::currentIndexChanged, this, [this] {
        m_form->close();
        m_reason->close();
        showRule();
    });
    connect(m_form, &RecognitionForm::closed, m_standing, &QWidget::show);
    connect(m_record, &QPushButton::clicked, this, [this] {
        m_standing->hide(); // the form says which rule it is about
        m_form->ask(tr("Exempt from this rule: %1").arg(statement()), tr("Record exemption"));
    });
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        m_reason->ask(tr("Why is the exemption from this rule withdrawn: %1").arg(statement()),
                      tr("Withdraw exemption"));
    });
    connect(m_form, &RecognitionForm::given, this,
            [this](const QString &basis, QDate on, const QString &agreedBy) {
                Q_EMIT commandRequested(
                    command::Recognise{m_enrolment, Kind::Exemption, rule(), basis, on, agreedBy});
            });
    connect(m_reason, &ReasonForm::given, this, [this](const QString &reason) {
        Q_EMIT commandRequested(
            command::Withdraw{command::Withdraw::Recognition{m_enrolment, Kind::Exemption, rule()}, reason});
    });
}

void ExemptionsPanel::build()
{
    m_rules->setObjectName(u"exemptionRules"_s);
    m_rules->setAccessibleName(tr("Rule of the award"));
    m_standing->setObjectName(u"exemptionStanding"_s);
    m_standing->setWordWrap(true);
    m_standing->setMinimumWidth(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::inside);
    head->addWidget(new Label(tr("Rule"), TextRole::Strong, this));
    head->addWidget(m_rules, 1);
    head->addWidget(m_record);
    head->addWidget(m_withdraw);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addLayout(head);
    column->addWidget(m_standing);
    column->addWidget(m_form);
    column->addWidget(m_reason);
}

void ExemptionsPanel::show(const centre::EnrolmentFile &file, const centre::Centre &centre)
{
    const portfolio::Person *working = centre.person(centre.working());
    m_mayRecognise = !centre.isReadOnly() && working
        && (working->has(portfolio::Role::Assessor) || working->has(portfolio::Role::Coordinator));
    m_exemptions = file.status.exemptions;
    if (m_enrolment != file.enrolment.id || m_edition != file.enrolment.edition) {
        m_enrolment = file.enrolment.id;
        m_edition = file.enrolment.edition;
        fillRules(*file.qualification);
    }
    showRule();
}

/// A limit exempts nobody.
void ExemptionsPanel::fillRules(const catalogue::Qualification &qualification)
{
    m_rules->clear();
    for (const catalogue::Rule &rule : qualification.rules)
        if (rule.kind == catalogue::RuleKind::AtLeast || rule.kind == catalogue::RuleKind::All)
            m_rules->addItem(rules::statement(qualification, rule), rule.id);
}

void ExemptionsPanel::showRule()
{
    const auto exemption = std::ranges::find(m_exemptions, rule(), &portfolio::Recognition::subject);
    const bool exempt = exemption != m_exemptions.end();
    m_standing->setText(exempt ? portfolio::recognitionInWords(*exemption)
                               : tr("The learner has to meet this rule: no exemption is on record."));
    m_record->setVisible(!exempt && m_mayRecognise);
    m_withdraw->setVisible(exempt && m_mayRecognise);
    if (exempt)
        m_form->close();
    else
        m_reason->close();
}

QString ExemptionsPanel::rule() const { return m_rules->currentData().toString(); }

QString ExemptionsPanel::statement() const { return m_rules->currentText(); }

} // namespace attest::views
