// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/sameunits.h"
#include "items/awardsmodel.h"

#include <QVariant>
#include <QWidget>

class QLineEdit;
class QStackedWidget;
class QTableView;

namespace attest::views {

class AwardPanel;
class AwardUnitPanel;
class EmptyState;
class PageHeader;

/// Every qualification to browse and search: left the list, right the one that is chosen, or a unit of it.
/// Nothing is edited here.
class QualificationsPage final : public QWidget {
    Q_OBJECT

public:
    /// Reads all of them from the catalogue, or takes those that are at hand (tests).
    explicit QualificationsPage(const catalogue::Catalogue &catalogue, QWidget *parent = nullptr);
    explicit QualificationsPage(std::vector<items::Award> awards, QWidget *parent = nullptr);
    ~QualificationsPage() override;

    /// A place that is not there changes nothing.
    void open(const items::AwardPlace &place);
    const items::AwardPlace &opened() const { return m_place; }
    void setWords(const QString &words);
    /// What is opened, to open it again on a page that is made anew.
    QVariant about() const;
    void openAgain(const QVariant &about);

private:
    void build();
    QWidget *makeList();
    void addShortcuts();
    bool isSearching() const;
    void search();
    void markShown();
    void chosen(const QModelIndex &index);
    void showPlace(const items::AwardPlace &place, const QString &criterion);
    void follow(const items::AwardPlace &place);
    const items::Award *award(const QString &number) const;

    const std::vector<items::Award> m_awards;
    const items::AwardSearch m_search;
    const catalogue::SameUnits m_same;
    items::AwardsModel m_model;
    items::AwardPlace m_place; ///< what is shown on the right
    QString m_criterion; ///< and which criterion of it was looked for
    items::AwardPlace m_taken; ///< opened by the person, not only offered while a search is typed
    bool m_following = false; ///< the list only marks what is shown already
    bool m_offering = false; ///< the search chooses, not the person
    PageHeader *m_header;
    QLineEdit *m_words;
    QTableView *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_right;
    AwardPanel *m_award;
    AwardUnitPanel *m_unit;
    EmptyState *m_unread;
};

} // namespace attest::views
