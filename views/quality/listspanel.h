// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "items/samplelistsmodel.h"
#include "views/common/panel.h"

class QPushButton;
class QTableView;

namespace attest::views {

class Label;
class NewListForm;

/// The sample lists, open ones first, and the form for a new one.
class ListsPanel final : public Panel {
    Q_OBJECT

public:
    explicit ListsPanel(QWidget *parent = nullptr);

    void setLists(const std::vector<centre::SampleListLine> &lists);
    /// Whoever is working may make lists; else the button is not there.
    void setMayMake(bool may);
    /// Shows the form with the page's qualification chosen.
    void openForm(const QStringList &qualifications, const QString &chosen,
                  const std::vector<portfolio::Person> &people);
    void closeForm();
    /// The open list of this qualification and IQA that the keyboard is on, else the newest one; null: none.
    const portfolio::SampleList *openList(const QString &qualification, PersonId iqa) const;

Q_SIGNALS:
    void openRequested(const attest::portfolio::SampleListId &list);
    /// The button for a new list was pressed.
    void formRequested();
    void makeRequested(const attest::command::MakeSampleList &list);

private:
    items::SampleListsModel *m_model;
    QTableView *m_table;
    Label *m_none;
    QPushButton *m_new;
    NewListForm *m_form;
};

} // namespace attest::views
