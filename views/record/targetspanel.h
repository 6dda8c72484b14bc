// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/targetsmodel.h"
#include "views/common/panel.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace attest::items {
class TargetsFilter;
}

namespace attest::views {

class Label;
class EmptyState;
class TargetsView;

/// What the evidence shows: the learner's criteria and requirement parts, searched and ticked, and what the
/// ticks would do.
class TargetsPanel final : public Panel {
    Q_OBJECT

public:
    explicit TargetsPanel(QWidget *parent = nullptr);

    void setUnits(const catalogue::Qualification &qualification, const portfolio::EnrolmentStatus &status);
    void setTicks(const std::vector<items::Tick> &ticks) { m_model->setTicks(ticks); }
    std::vector<items::Tick> ticks() const { return m_model->ticks(); }
    /// Only an assessor is asked whether to judge.
    void setMayJudge(bool may);
    void setJudge(bool judge);
    bool judges() const;
    void setEffect(const QString &sentence);
    QString effect() const;
    void takeFocus();
    /// An empty search, everything shown, the first row current.
    void startAfresh();

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QLayout *makeSearch();
    void search();
    void enter();
    void goToTree();
    void showUnread(const items::CodeList &codes);
    void searchAnew();

    items::TargetsModel *m_model;
    items::TargetsFilter *m_filter;
    QLineEdit *m_words;
    QPushButton *m_notYetMet;
    Label *m_unread;
    TargetsView *m_tree;
    EmptyState *m_empty;
    QCheckBox *m_judge;
    Label *m_effect;
    bool m_mayJudge = false;
};

} // namespace attest::views
