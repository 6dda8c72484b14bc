// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/signoff/outsideresultform.h"

#include "core/text.h"
#include "views/common/label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;
using portfolio::OutsideResult;

OutsideResultForm::OutsideResultForm(QWidget *parent)
    : QWidget(parent)
    , m_basis(new QComboBox(this))
    , m_on(new QLineEdit(this))
    , m_by(new QLineEdit(this))
    , m_dateWords(new Label({}, TextRole::Small, this))
{
    setObjectName(u"outsideResult"_s);
    m_basis->setObjectName(u"outsideBasis"_s);
    m_on->setObjectName(u"outsideDate"_s);
    m_by->setObjectName(u"outsideBy"_s);
    using Basis = OutsideResult::Basis;
    for (const Basis basis : {Basis::Portfolio, Basis::Assignment, Basis::Test, Basis::Certificate})
        m_basis->addItem(portfolio::outsideBasisName(basis), static_cast<int>(basis));
    m_on->setPlaceholderText(tr("24/4/2013"));
    m_by->setPlaceholderText(tr("Name, and where the result is kept"));
    m_dateWords->setWordWrap(true);
    m_dateWords->setQuiet(true);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(space::inside);
    form->setHorizontalSpacing(space::between);
    const auto add = [&](const QString &caption, QWidget *control) {
        control->setAccessibleName(caption);
        form->addRow(new Label(caption, TextRole::Body, this), control);
    };
    add(tr("Basis"), m_basis);
    add(tr("Date of the result"), m_on);
    form->addRow(new Label({}, TextRole::Small, this), m_dateWords);
    add(tr("Who says so"), m_by);
    connect(m_on, &QLineEdit::textChanged, this, &OutsideResultForm::showDate);
}

void OutsideResultForm::startAfresh()
{
    m_basis->setCurrentIndex(0);
    m_on->clear();
    m_by->clear();
    m_dateWords->clear();
}

void OutsideResultForm::showDate()
{
    const Result<QDate> date = text::parseDate(m_on->text());
    const QString words = date ? text::dateInWords(*date) : date.error().message;
    m_dateWords->setText(m_on->text().isEmpty() ? QString() : words);
    m_on->setAccessibleDescription(m_dateWords->text());
}

Result<OutsideResult> OutsideResultForm::result() const
{
    const Result<QDate> on = text::parseDate(m_on->text());
    if (!on)
        return on.error();
    const QString by = m_by->text().simplified();
    if (by.isEmpty())
        return invalid(tr("Write who says so: the name on the certificate, or who kept the portfolio."));
    return OutsideResult{static_cast<OutsideResult::Basis>(m_basis->currentData().toInt()), *on, by};
}

} // namespace attest::views
