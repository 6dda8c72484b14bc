// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/pageheader.h"

#include "views/common/button.h"
#include "views/common/icons.h"
#include "views/common/label.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

namespace {
constexpr int headingLines = 3; ///< of a title, however long a name is
}

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_back(makeButton({}, u"back"_s, ButtonKind::Quiet, this))
    , m_title(new Label({}, TextRole::Title, this))
    , m_subtitle(new Label({}, TextRole::Body, this))
    , m_end(new QHBoxLayout)
{
    m_back->hide();
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setWordWrap(true);
    m_title->setMinimumWidth(1); // a name without blanks widens no page
    m_title->setAlignment(Qt::AlignLeading | Qt::AlignTop); // of a title that is cut, the beginning stays
    m_title->setMaximumHeight(headingLines * m_title->fontMetrics().lineSpacing());
    m_subtitle->setObjectName(u"pageSubtitle"_s);
    m_subtitle->setQuiet(true);
    m_subtitle->setWordWrap(true);
    m_subtitle->setMinimumWidth(1);
    m_subtitle->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_subtitle->setMaximumHeight(headingLines * m_subtitle->fontMetrics().lineSpacing());
    m_subtitle->hide();
    m_end->setSpacing(12);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::inside);
    line->addWidget(m_back, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    line->addLayout(m_end);
    line->setAlignment(m_end, Qt::AlignVCenter);
    connect(m_back, &QPushButton::clicked, this, &PageHeader::backRequested);
}

void PageHeader::setTitle(const QString &title) { m_title->setText(title); }

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::showBack(const QString &where)
{
    m_back->setIcon(Icons::icon(u"back"_s, Theme::of(this).text2));
    m_back->setAccessibleName(where);
    m_back->setToolTip(where);
    m_back->show();
}

void PageHeader::hideBack() { m_back->hide(); }

void PageHeader::addAtEnd(QWidget *widget) { m_end->addWidget(widget); }

} // namespace attest::views
