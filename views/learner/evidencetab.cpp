// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/learner/evidencetab.h"

#include "views/common/emptystate.h"
#include "views/common/panel.h"
#include "views/common/readingarea.h"
#include "views/common/rowdelegate.h"
#include "views/common/stretchcolumn.h"
#include "views/learner/evidencepanel.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;
using items::EvidenceModel;

EvidenceTab::EvidenceTab(QWidget *parent)
    : QWidget(parent)
    , m_model(new EvidenceModel(this))
    , m_table(new QTableView(this))
    , m_empty(
          new EmptyState(tr("No evidence is recorded for this learner yet."), tr("Record evidence"), this))
    , m_both(new QWidget(this))
    , m_panel(new EvidencePanel)
{
    setObjectName(u"evidenceTab"_s);
    setFocusProxy(m_table);
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EvidenceTab::showChosen);
    connect(m_empty, &EmptyState::activated, this, &EvidenceTab::recordRequested);
    connect(m_panel, &EvidencePanel::commandRequested, this, &EvidenceTab::commandRequested);
    connect(m_panel, &EvidencePanel::openRequested, this, &EvidenceTab::openFile);
    connect(m_panel, &EvidencePanel::attachRequested, this, &EvidenceTab::chooseFiles);
}

EvidenceTab::~EvidenceTab() = default;

void EvidenceTab::build()
{
    m_table->setObjectName(u"evidenceTable"_s);
    m_table->setAccessibleName(tr("Evidence"));
    m_table->setModel(m_model);
    setUpTable(*m_table);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(EvidenceModel::Date, QHeaderView::Fixed);
    header->resizeSection(EvidenceModel::Date, 156 * measure().textPercent / 100);
    header->setSectionResizeMode(EvidenceModel::Serves, QHeaderView::Fixed);
    header->resizeSection(EvidenceModel::Serves, 110 * measure().textPercent / 100);
    new StretchColumn(*header, EvidenceModel::Title, 14);
    auto *card = new Panel(m_both);
    auto *area = new ReadingArea(m_panel, tr("The chosen evidence"), card);
    area->setObjectName(u"evidenceReading"_s);
    card->column()->setContentsMargins(0, 1, 4, 1);
    card->column()->addWidget(area);
    auto *row = new QHBoxLayout(m_both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::between);
    row->addWidget(m_table, 7);
    row->addWidget(card, 4);
    auto *column = new QHBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty);
    column->addWidget(m_both);
}

void EvidenceTab::show(const centre::EnrolmentFile &file, const centre::Centre &centre)
{
    m_centre = &centre;
    m_file = std::make_shared<centre::EnrolmentFile>(file);
    const QString before = m_table->currentIndex().data(items::KeyRole).toString();
    m_model->setRows(items::evidenceLines(file.records, file.enrolment.id));
    m_table->resizeRowsToContents();
    const bool none = m_model->rowCount() == 0;
    m_empty->setVisible(none);
    m_both->setVisible(!none);
    const QModelIndex again = m_model->indexOf(before);
    if (!again.isValid() && !none)
        m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
    else if (again.isValid() && again.row() != m_table->currentIndex().row())
        m_table->setCurrentIndex(again);
    showChosen();
}

void EvidenceTab::choose(EvidenceId evidence)
{
    const QModelIndex at = m_model->indexOf(evidence.hex());
    if (at.isValid())
        m_table->setCurrentIndex(at);
    m_table->setFocus(Qt::OtherFocusReason);
}

void EvidenceTab::showChosen()
{
    const items::EvidenceLine *line = m_model->row(m_table->currentIndex().data(items::KeyRole).toString());
    if (line && m_file)
        m_panel->show(*line, *m_file, *m_centre);
}

void EvidenceTab::openFile(const portfolio::EvidenceFile &file)
{
    if (const QString problem = m_opener.open(file, m_centre->pathOf(file.hash)); !problem.isEmpty())
        Q_EMIT failed(problem);
}

void EvidenceTab::chooseFiles(EvidenceId evidence)
{
    auto *dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this, evidence](const QStringList &files) {
        Q_EMIT commandRequested(command::Attach{evidence, files});
    });
    dialog->open();
}

} // namespace attest::views
