// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/quality/candidatespanel.h"

#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/rowdelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

using items::CandidateRow;
using items::CandidatesModel;

CandidatesPanel::CandidatesPanel(QWidget *parent)
    : Panel(parent)
    , m_model(new CandidatesModel(this))
    , m_table(new QTableView(this))
    , m_none(new Label(tr("No unit of this qualification is signed off and not verified yet."),
                       TextRole::Body, this))
    , m_reason(new QLineEdit(this))
    , m_trouble(new Label({}, TextRole::Small, this))
    , m_put(makeButton({}, u"candidatesPut"_s, ButtonKind::Primary, this))
{
    setObjectName(u"candidatesPanel"_s);
    m_none->setWordWrap(true);
    m_table->setObjectName(u"candidatesTable"_s);
    m_table->setAccessibleName(tr("Signed-off units to choose from"));
    m_table->setModel(m_model);
    setUpTable(*m_table);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(CandidatesModel::SignedOff, QHeaderView::ResizeToContents);
    m_reason->setObjectName(u"candidatesReason"_s);
    m_reason->setPlaceholderText(tr("Why are these sampled?"));
    m_reason->setAccessibleName(tr("Why are these units sampled?"));
    auto *leave = makeButton(tr("Leave it"), u"candidatesLeave"_s, ButtonKind::Plain, this);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::inside);
    line->addWidget(m_reason, 1);
    line->addWidget(m_put);
    line->addWidget(leave);
    column()->addWidget(new Label(tr("Add signed-off units"), TextRole::Section, this));
    column()->addWidget(m_none);
    column()->addWidget(m_table, 1);
    column()->addWidget(m_trouble);
    column()->addLayout(line);
    setFocusProxy(m_table);
    connect(m_model, &CandidatesModel::ticksChanged, this, &CandidatesPanel::showCount);
    // The tick is in the first column; so is the keyboard, wherever in the row one clicked.
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.column() > 0)
                    m_table->setCurrentIndex(current.siblingAtColumn(0));
            });
    connect(m_put, &QPushButton::clicked, this, &CandidatesPanel::finish);
    connect(m_reason, &QLineEdit::returnPressed, this, &CandidatesPanel::finish);
    connect(leave, &QPushButton::clicked, this, &CandidatesPanel::closed);
    showCount();
}

void CandidatesPanel::setCandidates(const std::vector<centre::SampleCandidate> &candidates)
{
    std::vector<CandidateRow> rows;
    rows.reserve(candidates.size());
    for (const centre::SampleCandidate &one : candidates)
        rows.push_back({one.enrolment, one.enrolmentRef, one.learner, one.unit, one.unitTitle, one.signedOn,
                        one.signedBy, one.onList, one.whyNot});
    m_none->setVisible(rows.empty());
    m_model->setCandidates(std::move(rows));
    m_table->setVisible(m_model->rowCount() > 0);
    m_table->resizeRowsToContents();
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void CandidatesPanel::startAfresh()
{
    m_reason->clear();
    m_trouble->hide();
}

void CandidatesPanel::showCount()
{
    const int count = static_cast<int>(m_model->ticked().size());
    m_put->setText(count == 0 ? tr("Put on the list") : tr("Put %n unit(s) on the list", nullptr, count));
    m_trouble->hide();
}

void CandidatesPanel::finish()
{
    const std::vector<CandidateRow> ticked = m_model->ticked();
    const QString reason = m_reason->text().simplified();
    if (ticked.empty() || reason.isEmpty()) {
        m_trouble->setText(ticked.empty()
                               ? tr("Tick a unit first: Space ticks the row that the keyboard is on.")
                               : tr("Write in a few words why these are sampled: it stays in the "
                                    "record."));
        m_trouble->show();
        (ticked.empty() ? static_cast<QWidget *>(m_table) : m_reason)->setFocus(Qt::OtherFocusReason);
        return;
    }
    std::vector<command::Sample::Unit> units;
    units.reserve(ticked.size());
    for (const CandidateRow &row : ticked)
        units.push_back({row.enrolment, row.unit});
    Q_EMIT given(units, reason);
}

void CandidatesPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Panel::keyPressEvent(event);
}

} // namespace attest::views
