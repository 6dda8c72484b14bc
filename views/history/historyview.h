// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "centre/chronicle.h"
#include "items/historymodel.h"

#include <QWidget>

#include <map>
#include <memory>

class QPushButton;
class QTableView;

namespace attest::views {

class EmptyState;
class EntryPanel;
class HistoryFilters;
class Label;
class Notice;
class PageHeader;
class Panel;

/// The sign that goes with what became of an entry.
items::Sign signOf(centre::Standing standing);

/// The journal in words, the newest first: of one learner, as a tab of the learner's page, or of the whole
/// centre, as a room of its own. Reads a part at a time; only while it can be seen. The centre outlives it.
class HistoryView final : public QWidget {
    Q_OBJECT

public:
    enum class Of { Centre, Learner };

    HistoryView(const centre::Centre &centre, Of of, QWidget *parent = nullptr);
    ~HistoryView() override;

    /// The learner whose history it is; another one than before clears what it was narrowed by.
    void showLearner(const centre::EnrolmentFile &file);
    /// Something was recorded: read anew now, or when it is next in view.
    void refresh();

Q_SIGNALS:
    /// To what an entry is about. `enrolment` is one of the learner's, also where the entry names none.
    void followed(attest::EnrolmentId enrolment, const attest::centre::ChronicleLine &line);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void setUpColumns();
    void chooseLearner(LearnerId learner);
    EnrolmentId enrolmentOf(LearnerId learner) const;
    void read();
    items::HistoryModel::Part part();
    void showFound();
    void showChosen();
    void follow(const centre::ChronicleLine &line);

    const centre::Centre &m_centre;
    Of m_of;
    LearnerId m_learner; ///< given, or chosen
    EnrolmentId m_enrolment; ///< one of that learner's
    std::unique_ptr<centre::EnrolmentFile> m_file;
    bool m_isStale = true;
    std::unique_ptr<centre::Chronicle> m_chronicle;
    std::map<QString, centre::ChronicleLine> m_lines; ///< what has been read, by id
    items::HistoryModel *m_model;
    PageHeader *m_header;
    Notice *m_notice;
    HistoryFilters *m_filters;
    QTableView *m_table;
    EmptyState *m_empty;
    Panel *m_card;
    EntryPanel *m_panel;
    Label *m_count;
    QPushButton *m_more;
};

} // namespace attest::views
