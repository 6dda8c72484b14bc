// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/qualifications/passageview.h"

#include "items/awardsmodel.h"
#include "views/common/button.h"
#include "views/common/freshcolumn.h"
#include "views/common/label.h"

#include <QGridLayout>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

namespace {

constexpr int widestHeading = 24; ///< letters, before it wraps
constexpr int leastHeading = 4;

QFontMetrics headingMetrics() { return QFontMetrics(fontFor(TextRole::Body)); }

/// What the widest heading of a section takes on one line.
int unwrappedWidth(const items::Section &section)
{
    const QFontMetrics metrics = headingMetrics();
    int width = metrics.averageCharWidth() * leastHeading;
    for (const items::Passage &passage : section.passages)
        width = qMax(width, metrics.horizontalAdvance(passage.heading) + 4);
    return width;
}

/// One width for the headings of a section, so that their words stand in one line; less than half of what
/// there is.
int headingWidth(int unwrapped, int room)
{
    const int letter = headingMetrics().averageCharWidth();
    return qMin(unwrapped, qBound(letter * leastHeading, room * 2 / 5, letter * widestHeading));
}

Label *wrapping(const QString &words, TextRole role, QWidget *parent)
{
    auto *label = new Label(words, role, parent);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

PassageView::PassageView(const QString &objectName, const QString &name, QWidget *parent)
    : ReadingArea(new QWidget, name, parent)
    , m_column(new FreshColumn)
{
    setObjectName(objectName);
    auto *column = new QVBoxLayout(widget());
    column->setContentsMargins(space::between, 12, space::between, space::between);
    column->addWidget(m_column);
    column->addStretch(1);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &PassageView::bringMarked);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_marked = nullptr; });
}

void PassageView::setSections(const std::vector<items::Section> &sections, const QString &marked)
{
    m_marked = nullptr;
    m_headings.clear();
    QVBoxLayout *body = m_column->start();
    for (const items::Section &section : sections)
        addSection(body, section, marked);
    fitHeadings();
    m_column->finish();
    verticalScrollBar()->setValue(0);
}

/// How much room there is becomes known when the view is laid out, which may be after it was filled. The room
/// is what there is without a scroll bar, so that one that comes or goes does not change the widths again.
void PassageView::fitHeadings()
{
    const int room = maximumViewportSize().width();
    for (const Headings &headings : m_headings) {
        const int width = headingWidth(headings.unwrapped, room);
        if (width == headings.grid->columnMinimumWidth(0))
            continue;
        headings.grid->setColumnMinimumWidth(0, width);
        for (int row = 0; row < headings.grid->rowCount(); ++row) {
            const QLayoutItem *cell = headings.grid->itemAtPosition(row, 0);
            if (auto *heading = cell ? qobject_cast<Label *>(cell->widget()) : nullptr)
                heading->setFixedWidth(width);
        }
    }
}

void PassageView::resizeEvent(QResizeEvent *event)
{
    fitHeadings();
    ReadingArea::resizeEvent(event);
}

/// Where the marked passage stands is known once it is laid out; it stays in view until the person scrolls.
void PassageView::bringMarked()
{
    if (m_marked)
        ensureWidgetVisible(m_marked, 0, viewport()->height() / 3);
}

void PassageView::addSection(QVBoxLayout *body, const items::Section &section, const QString &marked)
{
    if (body->count() > 0)
        body->addSpacing(space::inside);
    if (!section.title.isEmpty())
        body->addWidget(wrapping(section.title, TextRole::Section, m_column->body()));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::between);
    grid->setVerticalSpacing(space::inside);
    grid->setColumnStretch(1, 1);
    m_headings.push_back({grid, unwrappedWidth(section)});
    int row = 0;
    for (const items::Passage &passage : section.passages) {
        const bool isMarked = !m_marked && !marked.isEmpty() && passage.heading == marked;
        if (!passage.heading.isEmpty())
            addHeading(grid, row, passage);
        QWidget *words = addWords(grid, row, passage, isMarked);
        if (isMarked)
            m_marked = words;
        ++row;
    }
    body->addLayout(grid);
}

void PassageView::addHeading(QGridLayout *grid, int row, const items::Passage &passage)
{
    if (!passage.leadsTo) {
        Label *heading = wrapping(passage.heading, TextRole::Body, m_column->body());
        heading->setQuiet(true);
        grid->addWidget(heading, row, 0, Qt::AlignTop);
        return;
    }
    const items::AwardPlace place = *passage.leadsTo;
    auto *link = makeButton(passage.heading, QString(u"goTo-"_s + items::AwardsModel::awardKey(place)),
                            ButtonKind::Link, m_column->body());
    connect(link, &QPushButton::clicked, this, [this, place] { Q_EMIT followed(place); });
    grid->addWidget(link, row, 0, Qt::AlignTop | Qt::AlignLeading);
}

QWidget *PassageView::addWords(QGridLayout *grid, int row, const items::Passage &passage, bool isMarked)
{
    auto *cell = new QWidget(m_column->body());
    auto *words = new QVBoxLayout(cell);
    // Beside a link, which is a button, they begin where its words do.
    const QLayoutItem *link = passage.leadsTo ? grid->itemAtPosition(row, 0) : nullptr;
    const int line = QFontMetrics(fontFor(TextRole::Body)).height();
    const int above = link ? qMax(0, (link->sizeHint().height() - line) / 2) : 0;
    words->setContentsMargins(0, above, 0, 0);
    words->setSpacing(2);
    Label *text = wrapping(passage.text, isMarked ? TextRole::Strong : TextRole::Body, cell);
    if (!passage.heading.isEmpty())
        text->setAccessibleName(tr("%1: %2").arg(passage.heading, passage.text));
    words->addWidget(text);
    QStringList notes = passage.notes;
    if (isMarked)
        notes.append(tr("This fits your search."));
    for (const QString &note : notes) {
        Label *small = wrapping(note, TextRole::Small, cell);
        small->setQuiet(true);
        words->addWidget(small);
    }
    if (passage.heading.isEmpty())
        grid->addWidget(cell, row, 0, 1, 2);
    else
        grid->addWidget(cell, row, 1);
    return cell;
}

} // namespace attest::views
