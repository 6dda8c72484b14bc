// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/enrol/learnerpanel.h"

#include "core/text.h"
#include "views/common/label.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;

LearnerPanel::LearnerPanel(QWidget *parent)
    : Panel(parent)
{
    setObjectName(u"learnerPanel"_s);
    column()->addWidget(new Label(tr("The learner"), TextRole::Section, this));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(space::inside);
    form->setHorizontalSpacing(space::between);
    m_given = add(form, tr("Given name"), u"givenEdit"_s);
    m_family = add(form, tr("Family name"), u"familyEdit"_s);
    m_knownAs = add(form, tr("Known as"), u"knownAsEdit"_s);
    m_born = add(form, tr("Date of birth"), u"bornEdit"_s);
    m_born->setPlaceholderText(tr("24/4/1994"));
    m_bornWords = new Label({}, TextRole::Small, this);
    m_bornWords->setQuiet(true);
    m_bornWords->setWordWrap(true);
    m_bornWords->hide();
    form->addRow(QString(), m_bornWords);
    m_uln = add(form, tr("Unique learner number"), u"ulnEdit"_s);
    m_uln->setPlaceholderText(tr("Ten digits, if there is one"));
    m_contact = add(form, tr("Contact"), u"contactEdit"_s);
    m_site = add(form, tr("Employer or site"), u"siteEdit"_s);
    m_group = add(form, tr("Group"), u"groupEdit"_s);
    column()->addLayout(form);
    column()->addStretch();
    connect(m_born, &QLineEdit::textChanged, this, &LearnerPanel::showBorn);
}

QLineEdit *LearnerPanel::add(QFormLayout *form, const QString &caption, const QString &objectName)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(objectName);
    line->setAccessibleName(caption);
    form->addRow(new Label(caption, TextRole::Body, this), line);
    connect(line, &QLineEdit::textChanged, this, &LearnerPanel::edited);
    return line;
}

void LearnerPanel::startAfresh()
{
    for (QLineEdit *line : {m_given, m_family, m_knownAs, m_born, m_uln, m_contact, m_site, m_group})
        line->clear();
    m_given->setFocus(Qt::OtherFocusReason);
}

QDate LearnerPanel::born() const
{
    const Result<QDate> date = text::parseDate(m_born->text());
    return date ? *date : QDate();
}

void LearnerPanel::showBorn()
{
    const Result<QDate> date = text::parseDate(m_born->text());
    m_bornWords->setText(date ? text::dateInWords(*date) : date.error().message);
    m_bornWords->setVisible(!m_born->text().isEmpty());
    m_born->setAccessibleDescription(m_bornWords->text());
}

Result<command::LearnerDetails> LearnerPanel::details() const
{
    command::LearnerDetails details;
    if (!m_born->text().trimmed().isEmpty()) {
        const Result<QDate> date = text::parseDate(m_born->text());
        if (!date)
            return date.error();
        details.born = *date;
    }
    details.given = m_given->text().simplified();
    details.family = m_family->text().simplified();
    details.knownAs = m_knownAs->text().simplified();
    details.uln = m_uln->text().simplified();
    details.contact = m_contact->text().simplified();
    details.site = m_site->text().simplified();
    details.group = m_group->text().simplified();
    return details;
}

} // namespace attest::views
