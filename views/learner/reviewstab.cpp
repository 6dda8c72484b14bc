// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/learner/reviewstab.h"

#include "views/common/emptystate.h"
#include "views/common/readingarea.h"
#include "views/common/theme.h"
#include "views/learner/reviewcard.h"

#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

using assurance::Conclusion;

ReviewsTab::ReviewsTab(QWidget *parent)
    : QWidget(parent)
    , m_empty(new EmptyState(tr("No unit of this learner has been sampled by an IQA yet."), {}, this))
    , m_area(new ReadingArea(new QWidget, tr("Reviews and actions"), this))
{
    setObjectName(u"reviewsTab"_s);
    m_column = new QVBoxLayout(m_area->widget());
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::between);
    m_column->addStretch();
    m_area->setObjectName(u"reviewsArea"_s);
    setFocusProxy(m_area);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty, 1);
    column->addWidget(m_area, 1);
}

ReviewCard *ReviewsTab::cardOf(portfolio::SampleLineId line)
{
    ReviewCard *&card = m_cards[line];
    if (!card) {
        card = new ReviewCard;
        connect(card, &ReviewCard::commandRequested, this, &ReviewsTab::commandRequested);
        connect(card, &ReviewCard::recordRequested, this, &ReviewsTab::recordRequested);
        connect(card, &ReviewCard::reviewRequested, this, &ReviewsTab::reviewRequested);
    }
    return card;
}

void ReviewsTab::show(const centre::EnrolmentFile &file, const centre::Centre &centre)
{
    m_centre = &centre;
    if (m_enrolment != file.enrolment.id) {
        for (const auto &[line, card] : m_cards)
            card->deleteLater();
        m_cards.clear();
    }
    m_enrolment = file.enrolment.id;
    std::vector<const portfolio::SampleLine *> lines;
    m_open = 0;
    for (const portfolio::SampleLine &line : file.records.sampleLines) {
        const assurance::LineState state = assurance::lineState(line, file.records);
        if (line.enrolment != m_enrolment || state.conclusion == Conclusion::NoEffect)
            continue;
        lines.push_back(&line);
        m_open += state.conclusion == Conclusion::NotAgreed || state.openActions > 0 ? 1 : 0;
    }
    std::sort(lines.begin(), lines.end(), [](const auto *a, const auto *b) {
        return std::tie(b->on, a->unit, a->id) < std::tie(a->on, b->unit, b->id);
    });
    m_lines.clear();
    for (const portfolio::SampleLine *line : lines)
        m_lines.push_back(line->id);
    m_empty->setVisible(m_lines.empty());
    m_area->setVisible(!m_lines.empty());
    m_read = false;
    if (isVisible())
        readCards();
}

void ReviewsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_read)
        readCards();
}

void ReviewsTab::readCards()
{
    m_read = true;
    int at = 0;
    for (const portfolio::SampleLineId line : m_lines) {
        const Result<centre::ReviewFile> file = m_centre->reviewFile(line);
        if (!file) {
            Q_EMIT failed(file.error().message);
            continue;
        }
        ReviewCard *card = cardOf(line);
        card->show(*file, *m_centre);
        m_column->insertWidget(at++, card);
        card->setVisible(true);
    }
}

void ReviewsTab::choose(const QString &unit)
{
    auto *card = m_area->findChild<ReviewCard *>(QString(u"review-"_s + unit));
    if (!card)
        return;
    card->takeFocus();
    m_area->ensureWidgetVisible(card);
}

} // namespace attest::views
