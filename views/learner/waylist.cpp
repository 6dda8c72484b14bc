// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/learner/waylist.h"

#include "views/common/button.h"
#include "views/common/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;
using portfolio::Mend;

namespace {

QString linkText(Mend mend)
{
    switch (mend) {
    case Mend::RecordEvidence:
        return WayList::tr("Record evidence");
    case Mend::Evidence:
        return WayList::tr("Look at the evidence");
    case Mend::Plan:
        return WayList::tr("Change the plan");
    case Mend::Review:
        return WayList::tr("Read and answer");
    case Mend::OutsideResult:
        return WayList::tr("Record the result");
    }
    return {};
}

} // namespace

WayList::WayList(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QWidget(this))
{
    setObjectName(u"wayList"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_lines);
}

/// The link that was just clicked may be among the old lines, so they go when the event is over.
void WayList::setBlockers(const std::vector<portfolio::Blocker> &blockers)
{
    auto *fresh = new QWidget(this);
    auto *lines = new QVBoxLayout(fresh);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    int number = 0;
    for (const portfolio::Blocker &blocker : blockers)
        lines->addLayout(lineFor(blocker, ++number, fresh));
    delete layout()->replaceWidget(m_lines, fresh);
    m_lines->hide();
    m_lines->deleteLater();
    m_lines = fresh;
}

QLayout *WayList::lineFor(const portfolio::Blocker &blocker, int number, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    auto *sentence = new Label(blocker.sentence, TextRole::Body, parent);
    sentence->setWordWrap(true);
    row->setSpacing(space::between);
    row->addWidget(sentence, 1);
    const QString text = linkText(blocker.mend);
    auto *link = makeButton(text, u"mend%1"_s.arg(number), ButtonKind::Link, parent);
    link->setAccessibleName(tr("%1: %2").arg(text, blocker.sentence));
    connect(link, &QPushButton::clicked, this, [this, blocker] { Q_EMIT mendRequested(blocker); });
    row->addWidget(link, 0, Qt::AlignTop);
    return row;
}

} // namespace attest::views
