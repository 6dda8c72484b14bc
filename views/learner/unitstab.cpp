// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/learner/unitstab.h"

#include "views/common/button.h"
#include "views/common/emptystate.h"
#include "views/common/panel.h"
#include "views/common/readingarea.h"
#include "views/common/rowdelegate.h"
#include "views/common/stretchcolumn.h"
#include "views/learner/unitpanel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;
using items::UnitsModel;

UnitsTab::UnitsTab(QWidget *parent)
    : QWidget(parent)
    , m_model(new UnitsModel(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(tr("No units are planned yet. Choose them on the Plan tab."), tr("Choose units"),
                             this))
    , m_details(makeButton({}, u"unitDetailsButton"_s, ButtonKind::Link, this))
    , m_card(new Panel(this))
    , m_panel(new UnitPanel)
{
    setObjectName(u"unitsTab"_s);
    setFocusProxy(m_table);
    build();
    connect(m_table, &QTableView::activated, this, &UnitsTab::openChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &UnitsTab::showChosen);
    connect(m_details, &QPushButton::toggled, this, &UnitsTab::toggleDetails);
    connect(m_empty, &EmptyState::activated, this, &UnitsTab::planRequested);
    connect(m_panel, &UnitPanel::recordRequested, this, &UnitsTab::recordRequested);
    connect(m_panel, &UnitPanel::evidenceRequested, this, &UnitsTab::evidenceRequested);
    connect(m_panel, &UnitPanel::planRequested, this, &UnitsTab::planRequested);
    connect(m_panel, &UnitPanel::reviewsRequested, this, &UnitsTab::reviewsRequested);
    connect(m_panel, &UnitPanel::signOffRequested, this, &UnitsTab::signOffRequested);
    connect(m_panel, &UnitPanel::signOffWithdrawn, this, &UnitsTab::signOffWithdrawn);
    constexpr auto transfer = portfolio::Recognition::Kind::CreditTransfer;
    connect(m_panel, &UnitPanel::creditTransferred, this,
            [this](const QString &unit, const QString &basis, QDate on, const QString &agreedBy) {
                Q_EMIT commandRequested(command::Recognise{m_enrolment, transfer, unit, basis, on, agreedBy});
            });
    connect(m_panel, &UnitPanel::transferWithdrawn, this, [this](const QString &unit, const QString &reason) {
        Q_EMIT commandRequested(
            command::Withdraw{command::Withdraw::Recognition{m_enrolment, transfer, unit}, reason});
    });
}

void UnitsTab::build()
{
    m_table->setObjectName(u"unitsTable"_s);
    m_table->setAccessibleName(tr("Units"));
    m_table->setModel(m_model);
    setUpTable(*m_table);
    setUpColumns();
    m_details->setCheckable(true);
    m_card->setObjectName(u"unitDetails"_s);
    m_card->column()->setContentsMargins(0, 1, 4, 1);
    m_card->column()->addWidget(new ReadingArea(m_panel, tr("The chosen unit"), m_card));
    m_card->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_empty, 1);
    column->addWidget(m_table, 1);
    column->addWidget(m_details, 0, Qt::AlignLeft);
    column->addWidget(m_card, 1);
}

void UnitsTab::setUpColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(UnitsModel::Criteria, QHeaderView::Fixed);
    header->resizeSection(UnitsModel::Criteria, 170 * measure().textPercent / 100);
    header->setSectionResizeMode(UnitsModel::Next, QHeaderView::Fixed);
    header->resizeSection(UnitsModel::Next, 150 * measure().textPercent / 100);
    new StretchColumn(*header, UnitsModel::Title, 20);
}

void UnitsTab::show(const centre::EnrolmentFile &file, const centre::Centre &centre)
{
    m_qualification = file.qualification;
    const portfolio::Person *working = centre.person(centre.working());
    m_enrolment = file.enrolment.id;
    m_mayChange = !centre.isReadOnly() && working && working->has(portfolio::Role::Assessor);
    m_mayRecognise =
        m_mayChange || (!centre.isReadOnly() && working && working->has(portfolio::Role::Coordinator));
    m_names.clear();
    for (const portfolio::Person &person : centre.people())
        m_names[person.id] = person.name();
    const QString before = chosen();
    m_model->setRows(items::unitLines(*file.qualification, file.status));
    m_table->resizeRowsToContents();
    const bool none = m_model->rowCount() == 0;
    m_empty->setVisible(none);
    m_table->setVisible(!none);
    m_details->setVisible(!none);
    if (none)
        m_details->setChecked(false);
    chooseRow(before);
    showChosen();
}

void UnitsTab::chooseRow(const QString &unit)
{
    const QModelIndex at = m_model->indexOf(unit);
    if (at.isValid() && m_table->currentIndex().row() != at.row())
        m_table->setCurrentIndex(at);
    else if (!at.isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

bool UnitsTab::choose(const QString &unit)
{
    const bool planned = m_model->row(unit) != nullptr;
    if (planned)
        chooseRow(unit);
    return planned;
}

QString UnitsTab::chosen() const { return m_table->currentIndex().data(items::KeyRole).toString(); }

void UnitsTab::showChosen()
{
    const items::UnitLine *line = m_model->row(chosen());
    if (!line)
        return;
    const int blockers = static_cast<int>(line->status.blockers.size());
    if (m_details->isChecked())
        m_details->setText(tr("Hide the details of %1").arg(line->status.unit));
    else if (blockers == 0)
        m_details->setText(tr("Show the details of %1").arg(line->status.unit));
    else
        m_details->setText(
            tr("Show the %n things in the way of %1", nullptr, blockers).arg(line->status.unit));
    const auto signedBy = m_names.find(line->status.signedBy);
    m_panel->show(line->status, *m_qualification, signedBy == m_names.end() ? QString() : signedBy->second,
                  {m_mayChange, m_mayRecognise});
}

void UnitsTab::openChosen()
{
    const items::UnitLine *line = m_model->row(chosen());
    if (line && line->status.state == portfolio::UnitState::Ready)
        Q_EMIT signOffRequested(line->status.unit);
    else
        m_details->setChecked(!m_details->isChecked());
}

void UnitsTab::toggleDetails(bool open)
{
    m_card->setVisible(open);
    showChosen();
    if (open)
        m_table->scrollTo(m_table->currentIndex());
}

} // namespace attest::views
