// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/window/topbar.h"

#include "core/text.h"
#include "views/common/button.h"
#include "views/common/chip.h"
#include "views/common/field.h"
#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

namespace {

QString exampleWords(QDate date)
{
    const int month = date.month();
    const QString year = QString::number(date.year());
    if (month >= 3 && month <= 5)
        return TopBar::tr("Example centre, spring %1").arg(year);
    if (month >= 6 && month <= 8)
        return TopBar::tr("Example centre, summer %1").arg(year);
    if (month >= 9 && month <= 11)
        return TopBar::tr("Example centre, autumn %1").arg(year);
    return TopBar::tr("Example centre, winter %1").arg(year);
}

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_example(new Chip(this))
    , m_record(makeButton(tr("Record evidence   Ctrl+E"), u"recordEvidence"_s, ButtonKind::Primary, this))
{
    setObjectName(u"topBar"_s);
    const Theme &theme = Theme::of(this);
    m_search->setObjectName(u"searchBox"_s);
    m_search->setPlaceholderText(tr("Find anything   Ctrl+K"));
    m_search->setAccessibleName(tr("Find learners, units, evidence and commands"));
    addClearButton(*m_search);
    m_search->addAction(Icons::icon(u"search"_s, theme.text2), QLineEdit::LeadingPosition)
        ->setText(tr("Find"));
    m_search->setMaximumWidth(420 * measure().textPercent / 100);
    m_example->setObjectName(u"exampleChip"_s);
    // With large text it is the first to give way.
    m_example->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_example->hide();
    m_record->setAccessibleName(tr("Record evidence"));
    m_record->setIcon(Icons::icon(u"record"_s, theme.onAccent));

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(space::page, 8, space::page, 9);
    line->setSpacing(12);
    line->addWidget(m_search, 3);
    line->addStretch(1);
    line->addWidget(m_example);
    line->addWidget(m_record);
    connect(m_record, &QPushButton::clicked, this, &TopBar::recordRequested);
}

void TopBar::showExampleDate(QDate date)
{
    m_example->setVisible(date.isValid());
    if (date.isValid())
        m_example->setContent(
            items::Sign::None, exampleWords(date),
            tr("Everything here is invented. The example lives on %1, when its awards could still "
               "be registered for; your own centres use today’s date.")
                .arg(text::dateInWords(date)));
}

void TopBar::setRecordEnabled(bool enabled)
{
    m_record->setEnabled(enabled);
    const Theme &theme = Theme::of(this);
    m_record->setIcon(Icons::icon(u"record"_s, enabled ? theme.onAccent : theme.edge));
    m_record->setToolTip(enabled ? QString()
                                 : tr("Open a learner first: evidence is recorded for one learner."));
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

} // namespace attest::views
