// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/quality/listspanel.h"

#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/rowdelegate.h"
#include "views/quality/newlistform.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

using items::SampleListRow;
using items::SampleListsModel;

ListsPanel::ListsPanel(QWidget *parent)
    : Panel(parent)
    , m_model(new SampleListsModel(this))
    , m_table(new QTableView(this))
    , m_none(new Label(tr("There is no sample list yet. An IQA makes the first one and puts signed-off units "
                          "on it."),
                       TextRole::Body, this))
    , m_new(makeButton(tr("New list"), u"newList"_s, ButtonKind::Plain, this))
    , m_form(new NewListForm(this))
{
    setObjectName(u"listsPanel"_s);
    m_none->setWordWrap(true);
    m_none->setQuiet(true);
    m_table->setObjectName(u"sampleLists"_s);
    m_table->setAccessibleName(tr("Sample lists"));
    m_table->setModel(m_model);
    setUpTable(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Sample lists"), TextRole::Section, this), 1);
    head->addWidget(m_new);
    column()->addLayout(head);
    column()->addWidget(m_form);
    column()->addWidget(m_none);
    column()->addWidget(m_table, 1);
    column()->addStretch();
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &at) {
        if (const SampleListRow *row = m_model->row(at.data(items::KeyRole).toString()))
            Q_EMIT openRequested(row->list.id);
    });
    connect(m_new, &QPushButton::clicked, this, &ListsPanel::formRequested);
    connect(m_form, &NewListForm::given, this, &ListsPanel::makeRequested);
    connect(m_form, &NewListForm::closed, this, [this] {
        m_new->show();
        m_new->setFocus(Qt::OtherFocusReason);
    });
}

void ListsPanel::setLists(const std::vector<centre::SampleListLine> &lists)
{
    std::vector<SampleListRow> rows;
    rows.reserve(lists.size());
    for (const centre::SampleListLine &line : lists)
        rows.push_back({line.list, line.iqaName, line.batch, line.sampled, line.concluded});
    m_model->setLists(std::move(rows));
    m_table->resizeRowsToContents();
    m_table->setVisible(m_model->rowCount() > 0);
    m_none->setVisible(m_model->rowCount() == 0);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void ListsPanel::setMayMake(bool may)
{
    if (!may)
        m_form->hide();
    m_new->setVisible(may && m_form->isHidden());
}

void ListsPanel::openForm(const QStringList &qualifications, const QString &chosen,
                          const std::vector<portfolio::Person> &people)
{
    m_new->hide();
    m_form->open(qualifications, chosen, people);
}

void ListsPanel::closeForm() { m_form->close(); }

const portfolio::SampleList *ListsPanel::openList(const QString &qualification, PersonId iqa) const
{
    const auto fits = [&](const SampleListRow &row) {
        return !row.list.isClosed() && row.list.qualification == qualification && row.list.iqa == iqa;
    };
    const SampleListRow *chosen = m_model->row(m_table->currentIndex().data(items::KeyRole).toString());
    if (chosen && fits(*chosen))
        return &chosen->list;
    for (const SampleListRow &row : m_model->rows()) {
        if (fits(row))
            return &row.list;
    }
    return nullptr;
}

} // namespace attest::views
