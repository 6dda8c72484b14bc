// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/qualifications/qualificationspage.h"

#include "views/common/emptystate.h"
#include "views/common/field.h"
#include "views/common/pageaction.h"
#include "views/common/pageheader.h"
#include "views/common/rowdelegate.h"
#include "views/qualifications/awardpanel.h"
#include "views/qualifications/awardunitpanel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequence>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

using items::AwardPlace;
using items::AwardsModel;

namespace {

constexpr int widestList = 64; ///< letters: a list need not be wider on a large screen
constexpr int aroundNumber = 28; ///< what a cell leaves free beside its words
constexpr int mostFitted = 100; ///< rows that are as high as their words; more are all of one height

} // namespace

QualificationsPage::QualificationsPage(const catalogue::Catalogue &catalogue, QWidget *parent)
    : QualificationsPage(items::awardsOf(catalogue), parent)
{
}

QualificationsPage::QualificationsPage(std::vector<items::Award> awards, QWidget *parent)
    : QWidget(parent)
    , m_awards(std::move(awards))
    , m_search(m_awards)
    , m_same(items::readable(m_awards))
    , m_header(new PageHeader(this))
    , m_words(new QLineEdit(this))
    , m_list(new QTableView(this))
    , m_empty(new EmptyState({}, {}, this))
    , m_right(new QStackedWidget(this))
    , m_award(new AwardPanel)
    , m_unit(new AwardUnitPanel(m_awards, m_same))
    , m_unread(new EmptyState({}))
{
    setObjectName(u"qualificationsPage"_s);
    setWindowTitle(tr("Qualifications"));
    setFocusProxy(m_list);
    build();
    addShortcuts();
    connect(m_words, &QLineEdit::textChanged, this, &QualificationsPage::search);
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        m_taken = m_place;
        m_list->setFocus();
    });
    connect(m_empty, &EmptyState::activated, this, [this] { setWords({}); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &QualificationsPage::chosen);
    // A row that is marked because a unit of it is shown leads to the qualification itself.
    connect(m_list, &QTableView::clicked, this, [this](const QModelIndex &index) {
        const items::AwardRow *row = m_model.row(index.data(items::KeyRole).toString());
        if (row && row->place != m_place)
            chosen(index);
        m_taken = m_place;
    });
    connect(m_list, &QTableView::activated, m_right, [this] {
        m_taken = m_place;
        m_right->currentWidget()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_award, &AwardPanel::unitOpened, this, [this](const QString &unit) {
        follow({m_place.qualification, unit});
    });
    connect(m_unit, &AwardUnitPanel::followed, this, &QualificationsPage::follow);
    search();
}

QualificationsPage::~QualificationsPage() = default;

void QualificationsPage::build()
{
    m_header->setTitle(tr("Qualifications"));
    m_right->setObjectName(u"qualificationsRight"_s);
    m_unread->setObjectName(u"awardUnread"_s);
    m_right->addWidget(m_award);
    m_right->addWidget(m_unit);
    m_right->addWidget(m_unread);
    QWidget *left = makeList();
    left->setMaximumWidth(fontMetrics().averageCharWidth() * widestList);
    auto *both = new QHBoxLayout(this);
    both->setContentsMargins(space::page, space::page, space::page, space::page);
    both->setSpacing(space::between);
    both->addWidget(left, 4);
    both->addWidget(m_right, 7);
}

QWidget *QualificationsPage::makeList()
{
    m_words->setObjectName(u"findQualifications"_s);
    m_words->setAccessibleName(tr("Find a qualification, unit or criterion"));
    m_words->setPlaceholderText(tr("Number, title, UAN or criterion"));
    addClearButton(*m_words);
    m_list->setObjectName(u"qualificationsList"_s);
    m_list->setAccessibleName(tr("Qualifications"));
    m_list->setModel(&m_model);
    setUpTable(*m_list);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->horizontalHeader()->resizeSection(
        AwardsModel::Number, m_list->fontMetrics().horizontalAdvance(u"0000-00"_s) + aroundNumber);
    m_list->horizontalHeader()->setSectionResizeMode(AwardsModel::Title, QHeaderView::Stretch);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    return left;
}

/// Named, so that they are found by name and stand on the page of shortcuts. A tab is reached from the list
/// and from a unit too.
void QualificationsPage::addShortcuts()
{
    addPageAction(*this, tr("Search the qualifications"), {QKeySequence(u"Ctrl+F"_s)}, [this] {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    });
    const QString names[] = {tr("Tab: Rules"), tr("Tab: Units"), tr("Tab: Readings"), tr("Tab: Standard")};
    int at = 0;
    for (const QString &name : names) {
        const auto tab = static_cast<AwardPanel::Tab>(at++);
        addPageAction(*this, name, {QKeySequence(u"Alt+%1"_s.arg(at))}, [this, tab] {
            open({m_place.qualification, {}});
            m_award->showTab(tab);
            m_right->currentWidget()->setFocus(Qt::ShortcutFocusReason);
        });
    }
}

void QualificationsPage::setWords(const QString &words) { m_words->setText(words); }

bool QualificationsPage::isSearching() const { return !m_words->text().trimmed().isEmpty(); }

/// What is found; what is shown on the right stays chosen as long as it is among it. Where nothing is found,
/// and when the search is over, what was read before it is shown again.
void QualificationsPage::search()
{
    std::vector<items::AwardRow> rows = m_search.find(m_words->text());
    const bool any = !rows.empty();
    const auto many = rows.size() > static_cast<std::size_t>(mostFitted);
    QHeaderView *heights = m_list->verticalHeader();
    heights->setSectionResizeMode(many ? QHeaderView::Fixed : QHeaderView::ResizeToContents);
    heights->setDefaultSectionSize(rowHeight(many ? 3 : 1));
    {
        const QScopedValueRollback following(m_following, true);
        m_model.setRows(std::move(rows));
        m_list->setCurrentIndex({});
    }
    m_header->setSubtitle(isSearching() ? tr("%n found", nullptr, m_model.rowCount())
                                        : tr("%n qualifications", nullptr, m_model.rowCount()));
    m_empty->setContent(tr("Nothing fits “%1”. Try part of a title, a number such as 4430-03 or 308, a UAN, "
                           "or a word of a criterion.")
                            .arg(m_words->text().trimmed()),
                        tr("Show all qualifications"));
    m_empty->setVisible(!any);
    m_list->setVisible(any);
    if (!any || (!isSearching() && m_place != m_taken))
        showPlace(m_taken, {});
    if (any)
        markShown();
}

/// The row of what is shown already; else the first one, which is shown then. With nothing typed a unit is
/// marked by its qualification.
void QualificationsPage::markShown()
{
    const QModelIndex same = m_model.indexOf(AwardsModel::awardKey(m_place));
    const QModelIndex above = isSearching() ? QModelIndex() : m_model.indexOf(m_place.qualification);
    const QScopedValueRollback following(m_following, !same.isValid() && above.isValid());
    const QScopedValueRollback offering(m_offering, isSearching());
    m_list->setCurrentIndex(same.isValid() ? same : above.isValid() ? above : m_model.index(0, 0));
}

void QualificationsPage::chosen(const QModelIndex &index)
{
    const items::AwardRow *row = m_model.row(index.data(items::KeyRole).toString());
    if (!row || m_following)
        return;
    showPlace(row->place, row->criterion);
    if (!m_offering)
        m_taken = m_place;
}

const items::Award *QualificationsPage::award(const QString &number) const
{
    const auto found = std::find_if(m_awards.begin(), m_awards.end(),
                                    [&](const items::Award &award) { return award.number == number; });
    return found == m_awards.end() ? nullptr : &*found;
}

void QualificationsPage::showPlace(const AwardPlace &place, const QString &criterion)
{
    if (place == m_place && criterion == m_criterion)
        return;
    const items::Award *found = award(place.qualification);
    if (!found)
        return;
    if (!found->qualification) {
        m_unread->setContent(found->qualification.error().message, {});
        m_right->setCurrentWidget(m_unread);
        m_place = {place.qualification, {}};
        return;
    }
    const catalogue::QualificationPtr &qualification = *found->qualification;
    const catalogue::Unit *unit = qualification->unit(place.unit);
    if (!unit && !place.unit.isEmpty())
        return;
    if (unit) {
        m_unit->setUnit(*qualification, *unit, criterion);
        m_right->setCurrentWidget(m_unit);
    } else {
        m_award->setQualification(qualification);
        m_right->setCurrentWidget(m_award);
    }
    m_place = place;
    m_criterion = criterion;
}

/// From a way that was pressed on the right, where the keyboard stays.
void QualificationsPage::follow(const AwardPlace &place)
{
    const AwardPlace from = m_place;
    open(place);
    if (!place.unit.isEmpty())
        m_unit->setFocus(Qt::OtherFocusReason);
    else if (from.qualification == place.qualification)
        m_award->chooseUnit(from.unit);
}

void QualificationsPage::open(const AwardPlace &place)
{
    showPlace(place, {});
    m_taken = m_place;
    const QScopedValueRollback following(m_following, true);
    QModelIndex index = m_model.indexOf(AwardsModel::awardKey(m_place));
    if (!index.isValid())
        index = m_model.indexOf(m_place.qualification);
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
}

QVariant QualificationsPage::about() const { return QStringList{m_place.qualification, m_place.unit}; }

void QualificationsPage::openAgain(const QVariant &about)
{
    open({about.toStringList().value(0), about.toStringList().value(1)});
}

} // namespace attest::views
