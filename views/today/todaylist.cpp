// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/today/todaylist.h"

#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/rowdelegate.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

TodayList::TodayList(const QString &id, const QString &heading, const QString &empty, int step,
                     QWidget *parent)
    : Panel(parent)
    , m_step(step)
    , m_model(new items::TodayModel(this))
    , m_table(new QTableView(this))
    , m_empty(new Label(empty, TextRole::Body, this))
    , m_more(makeButton({}, QString(u"more"_s + id), ButtonKind::Link, this))
{
    setObjectName(QString(u"today"_s + id));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_table->setObjectName(QString(u"today"_s + id + u"Table"_s));
    m_table->setAccessibleName(heading);
    m_table->setModel(m_model);
    setUpTable(*m_table);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(items::TodayModel::What, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(items::TodayModel::End, QHeaderView::ResizeToContents);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setQuiet(true);
    m_empty->setWordWrap(true);
    column()->addWidget(new Label(heading, TextRole::Section, this));
    column()->addWidget(m_empty);
    column()->addWidget(m_table);
    column()->addWidget(m_more, 0, Qt::AlignLeft);
    column()->addStretch(1);
    connect(m_table, &QTableView::activated, this, [this] {
        if (const items::TodayLine *line = current(); line && !line->enrolment.isNull())
            Q_EMIT opened(*line);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TodayList::currentChanged);
    connect(m_table->verticalHeader(), &QHeaderView::geometriesChanged, this, &TodayList::fitHeight);
    connect(m_table->verticalHeader(), &QHeaderView::sectionResized, this, &TodayList::fitHeight);
    // Words wrap anew in a wider or narrower window.
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        m_table->resizeRowsToContents();
        fitHeight();
    });
    connect(m_more, &QPushButton::clicked, this, &TodayList::showMore);
    showLines();
}

void TodayList::setLines(std::vector<items::TodayLine> lines, qint64 all)
{
    m_all = all < 0 ? static_cast<qint64>(lines.size()) : all;
    m_lines = std::move(lines);
    showLines();
}

const items::TodayLine *TodayList::current() const
{
    return m_model->row(m_table->currentIndex().data(items::KeyRole).toString());
}

void TodayList::showLines()
{
    const QString before = m_table->currentIndex().data(items::KeyRole).toString();
    const auto shown = std::min(m_lines.size(), static_cast<std::size_t>(m_wanted));
    m_model->setRows({m_lines.begin(), m_lines.begin() + static_cast<std::ptrdiff_t>(shown)});
    m_table->resizeRowsToContents();
    const bool none = shown == 0;
    m_empty->setVisible(none);
    m_table->setVisible(!none);
    const auto more = static_cast<int>(m_all - static_cast<qint64>(shown));
    m_more->setText(tr("and %n more", nullptr, more));
    m_more->setAccessibleName(tr("Show %n more", nullptr, more));
    m_more->setVisible(more > 0);
    const QModelIndex again = m_model->indexOf(before);
    if (!none)
        m_table->setCurrentIndex(again.isValid() ? again : m_model->index(0, 0));
    showChosen();
    fitHeight();
}

void TodayList::setChosen(bool chosen)
{
    m_chosen = chosen;
    showChosen();
}

void TodayList::showChosen()
{
    if (m_chosen && m_table->currentIndex().isValid())
        m_table->selectRow(m_table->currentIndex().row());
    else
        m_table->clearSelection();
}

void TodayList::showMore()
{
    const bool hadFocus = m_more->hasFocus();
    const int first = m_model->rowCount();
    m_wanted = m_step == 0 ? std::numeric_limits<int>::max() : m_wanted + m_step;
    if (static_cast<qint64>(m_lines.size()) < std::min<qint64>(m_wanted, m_all))
        Q_EMIT moreWanted();
    else
        showLines();
    if (!hadFocus)
        return;
    m_table->setCurrentIndex(m_model->index(std::min(first, m_model->rowCount() - 1), 0));
    m_table->setFocus(Qt::OtherFocusReason);
}

void TodayList::fitHeight()
{
    m_table->setFixedHeight(m_table->verticalHeader()->length() + 2 * m_table->frameWidth());
}

} // namespace attest::views
