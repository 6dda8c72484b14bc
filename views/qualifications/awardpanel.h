// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/award.h"

#include <QWidget>

#include <set>

class QStackedWidget;
class QTabBar;

namespace attest::views {

class AwardUnitsTree;
class PageHeader;
class PassageView;

/// One qualification: its rules and facts, its units, its readings, and the standard that it serves. The tab
/// in view takes the keyboard.
class AwardPanel final : public QWidget {
    Q_OBJECT

public:
    enum class Tab { Rules, Units, Readings, Standard };

    explicit AwardPanel(QWidget *parent = nullptr);

    /// The tab stays, as far as this qualification has it. The same one stays as it was.
    void setQualification(const catalogue::QualificationPtr &qualification);
    void showTab(Tab tab);
    /// On its tab, with this unit chosen.
    void chooseUnit(const QString &unit);

Q_SIGNALS:
    void unitOpened(const QString &unit);

private:
    void build();
    void addTab(QWidget *tab);
    void fillTab();
    void fillReadings();
    void fillStandard();
    void showCounts(const catalogue::Qualification &qualification);

    catalogue::QualificationPtr m_qualification;
    std::set<Tab> m_filled; ///< the tabs that show it
    PageHeader *m_header;
    QTabBar *m_tabBar;
    QStackedWidget *m_stack;
    PassageView *m_rules;
    AwardUnitsTree *m_units;
    PassageView *m_readings;
    PassageView *m_standard;
};

} // namespace attest::views
