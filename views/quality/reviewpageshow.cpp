// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
// What the review page shows of the file it has read.
#include "core/text.h"
#include "items/samplelinesmodel.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/pageheader.h"
#include "views/common/statelabel.h"
#include "views/learner/qaactions.h"
#include "views/learner/reasonform.h"
#include "views/quality/actionform.h"
#include "views/quality/evidencereader.h"
#include "views/quality/reviewpage.h"

#include <QPushButton>
#include <QTabBar>
#include <QTableView>

#include <algorithm>
#include <set>

namespace attest::views {

using centre::ReviewTarget;
using items::ReviewModel;
using items::ReviewState;

namespace {

ReviewState stateOf(const ReviewTarget &target)
{
    if (target.undecided())
        return ReviewState::Undecided;
    if (target.waitsForAnswer())
        return ReviewState::NotAgreed;
    return target.waitsForIqa() ? ReviewState::Answered : ReviewState::Agreed;
}

/// How many different items were tied to it.
int itemsOf(const ReviewTarget &target)
{
    std::set<EvidenceId> tied;
    for (const portfolio::Claim &claim : target.claims)
        tied.insert(claim.evidence);
    for (const portfolio::Judgement &judgement : target.judgements)
        tied.insert(judgement.evidence);
    return static_cast<int>(tied.size());
}

} // namespace

void ReviewPage::showFile()
{
    const portfolio::SampleLine &line = m_file->line;
    const catalogue::Unit *unit = m_file->then.qualification->unit(line.unit);
    m_header->setTitle(unit ? tr("Review %1 %2").arg(line.unit, unit->title.text()) : line.unit);
    const QString learner = m_file->then.records.learner.name();
    setWindowTitle(tr("Review of %1 for %2").arg(line.unit, learner));
    m_header->setSubtitle(tr("%1 · as it stood on %2 · list %3 · sampled because: %4")
                              .arg(learner, text::dateInWords(line.on), m_file->list.ref, line.reason));
    m_state->setState(items::signOf(m_file->conclusion), assurance::conclusionName(m_file->conclusion));
    m_state->setToolTip(m_file->open.join(u'\n'));
    showTargets();
    showWhoMay();
    showActions();
}

void ReviewPage::showTargets()
{
    std::vector<items::ReviewRow> rows;
    rows.reserve(m_file->targets.size());
    for (const ReviewTarget &target : m_file->targets) {
        const bool overturned =
            std::any_of(target.decisions.begin(), target.decisions.end(),
                        [](const centre::DecisionView &decision) { return !decision.agreed; });
        rows.push_back({target.target, target.label, itemsOf(target), stateOf(target), overturned});
    }
    m_model->setRows(std::move(rows));
    m_table->resizeRowsToContents();
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    showChosen();
}

const ReviewTarget *ReviewPage::chosen() const
{
    if (!m_file)
        return nullptr;
    const QString key = m_table->currentIndex().data(items::KeyRole).toString();
    const auto found =
        std::find_if(m_file->targets.begin(), m_file->targets.end(),
                     [&](const ReviewTarget &target) { return ReviewModel::keyFor(target.target) == key; });
    return found == m_file->targets.end() ? nullptr : &*found;
}

void ReviewPage::showChosen()
{
    const ReviewTarget *target = chosen();
    if (!target)
        return;
    m_reader->show(*target, *m_file, m_centre);
    const QString name = target->target.code.isEmpty() ? m_file->line.unit : target->target.code;
    m_agree->setAccessibleName(tr("Agree with %1").arg(name));
    m_disagree->setAccessibleName(tr("Do not agree with %1").arg(name));
    m_agree->setEnabled(stateOf(*target) != ReviewState::Agreed);
}

/// Who may not decide is told why, in the same place every time.
void ReviewPage::showWhoMay()
{
    const bool may = m_file->whyNotReview.isEmpty() && !m_centre.isReadOnly();
    m_decide->setVisible(may);
    if (!may)
        m_why->close();
    if (m_file->whyNotReview.isEmpty())
        m_who->clear();
    else
        m_who->say(items::Sign::Planned, m_file->whyNotReview);
    const int rest = static_cast<int>(std::count_if(m_file->targets.begin(), m_file->targets.end(),
                                                    [](const ReviewTarget &one) { return one.undecided(); }));
    m_rest->setVisible(rest > 0);
    m_rest->setText(rest == static_cast<int>(m_file->targets.size())
                        ? tr("Agree with all %n", nullptr, rest)
                        : tr("Agree with all the rest: %n", nullptr, rest));
}

void ReviewPage::showActions()
{
    if (!m_file)
        return;
    const bool may = m_file->whyNotReview.isEmpty() && !m_centre.isReadOnly();
    m_actions->show(m_file->actions, may, m_centre.today());
    m_actions->setVisible(!m_file->actions.empty());
    m_noActions->setText(tr("No action has been asked for here."));
    m_noActions->setVisible(m_file->actions.empty());
    m_addAction->setVisible(may && m_actionForm->isHidden());
    if (!may)
        m_actionForm->hide();
    const auto open = std::count_if(m_file->actions.begin(), m_file->actions.end(),
                                    [](const centre::QaActionView &action) { return !action.closed; });
    m_tabs->setTabText(1,
                       m_file->actions.empty() ? tr("Actions")
                                               : tr("Actions (%n open)", nullptr, static_cast<int>(open)));
}

} // namespace attest::views
