// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/window/rail.h"

#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/window/whobutton.h"

#include <QFrame>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

namespace {
constexpr int railWidth = 190;
}

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_learners(new QPushButton(tr("Learners"), this))
    , m_who(new WhoButton(this))
{
    setObjectName(u"rail"_s);
    setFixedWidth(qMax(railWidth, fontMetrics().averageCharWidth() * 24));
    auto *name = new QLabel(u"Attest"_s, this);
    name->setObjectName(u"railName"_s);
    name->setTextFormat(Qt::PlainText);
    name->setIndent(0);
    QFont font = fontFor(TextRole::Title);
    font.setPointSizeF(13);
    name->setFont(font);

    m_learners->setObjectName(u"railLearners"_s);
    m_learners->setProperty("kind", u"rail"_s);
    m_learners->setCheckable(true);
    m_learners->setAutoDefault(true);
    m_learners->setIcon(Icons::icon(u"learners"_s, Theme::of(this).railText));
    m_learners->setIconSize(QSize(18, 18));
    m_who->setObjectName(u"whoIsWorking"_s);
    auto *line = new QFrame(this);
    line->setObjectName(u"railLine"_s);
    line->setFixedHeight(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 12, 8, 12);
    column->setSpacing(4);
    column->addWidget(name);
    column->addSpacing(10);
    column->addWidget(m_learners);
    column->addStretch(1);
    column->addWidget(line);
    column->addWidget(m_who);
    // A room's button shows where one is: pressing it again does not leave the room.
    connect(m_learners, &QPushButton::clicked, this, [this] {
        m_learners->setChecked(true);
        Q_EMIT learnersRequested();
    });
}

void Rail::setLearnersInView(bool inView)
{
    m_learners->setChecked(inView);
    QFont font = fontFor(inView ? TextRole::Strong : TextRole::Body);
    m_learners->setFont(font);
}

void Rail::showWho(const QString &name, const QString &roles, const QString &centre)
{
    static_cast<WhoButton *>(m_who)->setWho(name, roles, centre);
}

void Rail::setWhoMenu(QMenu *menu) { m_who->setMenu(menu); }

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).rail);
}

} // namespace attest::views
