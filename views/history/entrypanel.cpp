// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/history/entrypanel.h"

#include "core/text.h"
#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/statelabel.h"
#include "views/history/historyview.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;
using centre::Standing;
using centre::Whereabouts;

namespace {

QString followWords(const centre::ChronicleLine &line)
{
    const bool decide = line.standing == Standing::InConflict;
    switch (line.whereabouts) {
    case Whereabouts::Nowhere:
        return {};
    case Whereabouts::Learner:
        return EntryPanel::tr("Open the learner");
    case Whereabouts::Evidence:
        return decide ? EntryPanel::tr("Decide at the evidence") : EntryPanel::tr("Look at the evidence");
    case Whereabouts::Units:
        return decide ? EntryPanel::tr("Decide at the units") : EntryPanel::tr("Look at the units");
    case Whereabouts::Plan:
        return decide ? EntryPanel::tr("Decide in the plan") : EntryPanel::tr("Look at the plan");
    }
    return {};
}

/// Where the entry comes from, for whoever has to prove it.
QString writtenWords(const centre::ChronicleLine &line)
{
    QStringList said{line.who.isEmpty() ? whenInWords(line)
                                        : EntryPanel::tr("%1 by %2").arg(whenInWords(line), line.who)};
    if (!line.about.isEmpty())
        said.append(line.about);
    said.append(line.device.isEmpty()
                    ? EntryPanel::tr("Entry %1").arg(line.number)
                    : EntryPanel::tr("Copy %1, entry %2").arg(line.device).arg(line.number));
    said.append(line.id.hex().left(16));
    return said.join(u" · "_s);
}

QString standingWords(const centre::ChronicleLine &line)
{
    switch (line.standing) {
    case Standing::Stands:
        return EntryPanel::tr("In force");
    case Standing::InConflict:
        return EntryPanel::tr("In conflict with another entry until somebody decides");
    default:
        return line.standingWords;
    }
}

} // namespace

QString whenInWords(const centre::ChronicleLine &line)
{
    const QString when =
        EntryPanel::tr("%1, %2").arg(text::dateInWords(line.at.date()), line.at.time().toString(u"HH:mm"_s));
    return line.offset.isEmpty() ? when : EntryPanel::tr("%1 (UTC %2)").arg(when, line.offset);
}

EntryPanel::EntryPanel(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new Label({}, TextRole::Section, this))
    , m_standing(new StateLabel(this))
    , m_details(new Label({}, TextRole::Body, this))
    , m_written(new Label({}, TextRole::Small, this))
    , m_follow(makeButton({}, u"followEntry"_s, ButtonKind::Link, this))
{
    setObjectName(u"entryPanel"_s);
    m_sentence->setObjectName(u"entrySentence"_s);
    m_details->setObjectName(u"entryDetails"_s);
    m_written->setObjectName(u"entryWritten"_s);
    for (Label *label : {m_sentence, m_details, m_written}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setMinimumHeight(label->fontMetrics().height());
    }
    m_written->setQuiet(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::between);
    head->addWidget(m_sentence, 1);
    head->addWidget(m_standing, 0, Qt::AlignTop);
    head->addWidget(m_follow, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::between, 10, space::between, 10);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_details);
    column->addWidget(m_written);
    column->addStretch();
    connect(m_follow, &QPushButton::clicked, this, [this] {
        if (m_line)
            Q_EMIT followed(*m_line);
    });
}

void EntryPanel::show(const std::optional<centre::ChronicleLine> &line)
{
    m_line = line;
    setVisible(line.has_value());
    if (!line)
        return;
    m_sentence->setText(line->sentence);
    m_standing->setState(signOf(line->standing), standingWords(*line));
    m_details->setText(line->details.join(u'\n'));
    m_details->setVisible(!line->details.isEmpty());
    m_written->setText(writtenWords(*line));
    const QString follow = followWords(*line);
    m_follow->setText(follow);
    m_follow->setAccessibleName(EntryPanel::tr("%1: %2").arg(follow, line->sentence));
    m_follow->setVisible(!follow.isEmpty());
}

} // namespace attest::views
