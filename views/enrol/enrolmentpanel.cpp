// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/enrol/enrolmentpanel.h"

#include "core/text.h"
#include "items/awardwords.h"
#include "items/spoken.h"
#include "rules/words.h"
#include "views/common/button.h"
#include "views/common/choicebox.h"
#include "views/common/label.h"

#include <QGridLayout>
#include <QHash>
#include <QLineEdit>
#include <QVBoxLayout>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The words for a typed date: how it was read, or what is wrong with it.
void echo(const QLineEdit &line, Label &words)
{
    const Result<QDate> date = text::parseDate(line.text());
    words.setText(date ? text::dateInWords(*date) : date.error().message);
    words.setVisible(!line.text().trimmed().isEmpty() && words.text() != line.text().simplified());
}

constexpr int boxLetters = 20; ///< however long a name is

/// "Level 3 · 42 credits", and the short names of the rules.
QString askedBy(const catalogue::Qualification &award)
{
    QStringList rules;
    for (const catalogue::Rule &rule : award.rules) {
        if (rule.kind != catalogue::RuleKind::Bar)
            rules.append(rules::shortName(award, rule));
    }
    const QString summary = award.glh
        ? EnrolmentPanel::tr("%1 · %n guided learning hours", nullptr, *award.glh)
              .arg(items::awardSummary(award))
        : items::awardSummary(award);
    return EnrolmentPanel::tr("%1. Its rules: %2.").arg(summary, items::oneAfterTheOther(rules));
}

} // namespace

EnrolmentPanel::EnrolmentPanel(centre::Centre &centre, QWidget *parent)
    : Panel(parent)
    , m_centre(centre)
    , m_qualification(new ChoiceBox(boxLetters, this))
    , m_find(makeButton(tr("Find an award…"), u"findAwardButton"_s, ButtonKind::Plain, this))
    , m_asked(new Label({}, TextRole::Small, this))
    , m_bodyNumber(new QLineEdit(this))
    , m_registered(new QLineEdit(this))
    , m_registeredWords(new Label({}, TextRole::Small, this))
    , m_target(new QLineEdit(this))
    , m_targetWords(new Label({}, TextRole::Small, this))
    , m_assessor(new ChoiceBox(boxLetters, this))
    , m_iqa(new ChoiceBox(boxLetters, this))
    , m_warning(new Label({}, TextRole::Body, this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"enrolmentPanel"_s);
    build();
    connect(m_qualification, &QComboBox::currentIndexChanged, this, &EnrolmentPanel::showWarning);
    connect(m_qualification, &QComboBox::currentIndexChanged, this, &EnrolmentPanel::showAsked);
    connect(m_qualification, &QComboBox::currentIndexChanged, this, &EnrolmentPanel::awardChanged);
    connect(m_find, &QPushButton::clicked, this, &EnrolmentPanel::findRequested);
    connect(m_registered, &QLineEdit::textChanged, this, &EnrolmentPanel::showWarning);
    connect(m_target, &QLineEdit::textChanged, this, [this] { echo(*m_target, *m_targetWords); });
}

void EnrolmentPanel::build()
{
    column()->addWidget(new Label(tr("The award"), TextRole::Section, this));
    auto *form = new QGridLayout; // a form layout loses a row when words wrap while others are hidden
    form->setColumnStretch(1, 1);
    form->setVerticalSpacing(space::inside);
    form->setHorizontalSpacing(space::between);
    add(form, tr("Qualification"), m_qualification, u"qualificationBox"_s);
    form->addWidget(m_asked, form->rowCount(), 1);
    form->addWidget(m_find, form->rowCount(), 1, Qt::AlignLeading);
    add(form, tr("Awarding body's number"), m_bodyNumber, u"bodyNumberEdit"_s);
    add(form, tr("Registered on"), m_registered, u"registeredEdit"_s);
    form->addWidget(m_registeredWords, form->rowCount(), 1);
    add(form, tr("Target date"), m_target, u"targetEdit"_s);
    form->addWidget(m_targetWords, form->rowCount(), 1);
    add(form, tr("Assessor"), m_assessor, u"assessorBox"_s);
    add(form, tr("Internal quality assurer"), m_iqa, u"iqaBox"_s);
    form->addWidget(m_warning, form->rowCount(), 0, 1, 2);
    add(form, tr("Reason"), m_reason, u"reasonEdit"_s);
    m_asked->setObjectName(u"askedLabel"_s);
    for (Label *words : {m_asked, m_registeredWords, m_targetWords}) {
        words->setQuiet(true);
        words->setWordWrap(true);
        words->hide();
    }
    m_warning->setObjectName(u"enrolWarning"_s);
    m_warning->setWordWrap(true);
    m_target->setPlaceholderText(tr("May be left empty"));
    m_qualification->setPlaceholderText(tr("Choose an award"));
    column()->addLayout(form);
    column()->addStretch();
}

void EnrolmentPanel::add(QGridLayout *form, const QString &caption, QWidget *control,
                         const QString &objectName)
{
    control->setObjectName(objectName);
    control->setAccessibleName(caption);
    const int row = form->rowCount();
    form->addWidget(new Label(caption, TextRole::Body, this), row, 0);
    form->addWidget(control, row, 1);
}

void EnrolmentPanel::fillPeople()
{
    m_assessor->clear();
    m_iqa->clear();
    m_iqa->addItem(tr("Nobody yet"), QByteArray());
    for (const portfolio::Person &person : m_centre.people()) {
        if (person.has(portfolio::Role::Assessor))
            m_assessor->addItem(person.name(), person.id.bytes());
        if (person.has(portfolio::Role::Iqa))
            m_iqa->addItem(person.name(), person.id.bytes());
    }
    const int working = m_assessor->findData(m_centre.working().bytes());
    m_assessor->setCurrentIndex(working >= 0 ? working : 0);
}

void EnrolmentPanel::fillQualifications()
{
    if (m_qualification->count() > 0)
        return; // what was chosen last stays
    const QStringList numbers = m_centre.catalogue().numbers();
    for (const QString &number : numbers) {
        const auto known = m_centre.catalogue().find(number);
        m_qualification->addItem(known ? QString(number % u' ' % (*known)->title.text()) : number, number);
    }
    m_qualification->setCurrentIndex(m_qualification->findData(usualQualification()));
}

QString EnrolmentPanel::usualQualification() const
{
    QHash<QString, int> enrolments;
    QString usual;
    if (const auto lines = m_centre.learnerLines()) {
        for (const centre::LearnerLine &line : *lines) {
            if (++enrolments[line.enrolment.qualification] > enrolments.value(usual))
                usual = line.enrolment.qualification;
        }
    }
    return usual;
}

void EnrolmentPanel::startAfresh()
{
    fillQualifications();
    fillPeople();
    m_bodyNumber->clear();
    m_registered->setText(text::dateInWords(m_centre.today()));
    m_target->clear();
    m_reason->clear();
    m_born = {};
    showWarning();
    showAsked();
}

void EnrolmentPanel::setBorn(QDate born)
{
    m_born = born;
    showWarning();
}

QString EnrolmentPanel::award() const { return m_qualification->currentData().toString(); }

void EnrolmentPanel::chooseAward(const QString &number)
{
    if (const int at = m_qualification->findData(number); at >= 0)
        m_qualification->setCurrentIndex(at);
}

void EnrolmentPanel::showAsked()
{
    const catalogue::QualificationPtr chosen = qualification();
    m_asked->setText(chosen ? askedBy(*chosen) : QString());
    m_asked->setVisible(chosen != nullptr);
    m_qualification->setAccessibleDescription(m_asked->text());
}

catalogue::QualificationPtr EnrolmentPanel::qualification() const
{
    const auto found = m_centre.catalogue().find(award());
    return found ? *found : nullptr;
}

QString EnrolmentPanel::warning() const
{
    const catalogue::QualificationPtr award = qualification();
    const Result<QDate> registered = text::parseDate(m_registered->text());
    if (!award || !registered)
        return {};
    QStringList sentences;
    if (award->lastRegistration.isValid() && *registered > award->lastRegistration) {
        sentences.append(tr("The last day to register for this award was %1.")
                             .arg(text::dateInWords(award->lastRegistration)));
    }
    if (award->minimumAge && m_born.isValid() && m_born.addYears(*award->minimumAge) > *registered)
        sentences.append(
            tr("The learner is under the award's minimum age of %n.", nullptr, *award->minimumAge));
    if (!sentences.isEmpty())
        sentences.append(tr("Say why the enrolment is made all the same."));
    return sentences.join(u' ');
}

void EnrolmentPanel::showWarning()
{
    echo(*m_registered, *m_registeredWords);
    const QString sentence = warning();
    m_warning->setText(sentence.isEmpty() ? QString() : QString(u"▲ "_s + sentence));
    m_warning->setVisible(!sentence.isEmpty());
    m_reason->setEnabled(!sentence.isEmpty());
    m_reason->setPlaceholderText(sentence.isEmpty() ? tr("Not needed") : QString());
    m_reason->setAccessibleDescription(sentence);
}

Result<command::Enrol> EnrolmentPanel::enrolment() const
{
    if (m_qualification->currentIndex() < 0)
        return invalid(tr("Choose the award that the learner works towards."));
    const Result<QDate> registered = text::parseDate(m_registered->text());
    if (!registered)
        return registered.error();
    command::Enrol enrol;
    if (!m_target->text().trimmed().isEmpty()) {
        const Result<QDate> target = text::parseDate(m_target->text());
        if (!target)
            return target.error();
        enrol.target = *target;
    }
    const QString needed = warning();
    if (!needed.isEmpty() && m_reason->text().trimmed().isEmpty())
        return invalid(needed);
    enrol.qualification = award();
    enrol.bodyNumber = m_bodyNumber->text().simplified();
    enrol.registered = *registered;
    enrol.assessor = PersonId::fromBytes(m_assessor->currentData().toByteArray());
    enrol.iqa = PersonId::fromBytes(m_iqa->currentData().toByteArray());
    enrol.reason = needed.isEmpty() ? QString() : m_reason->text().simplified();
    return enrol;
}

} // namespace attest::views
