// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "wizard/context.h"

#include <QWidget>

#include <memory>
#include <optional>

class QCheckBox;
class QBoxLayout;
class QModelIndex;
class QPushButton;
class QTreeView;

namespace attest::items {
class PlanModel;
}

namespace attest::views {

class ChipRow;
class CreditBar;
class Label;
class NearestFirst;
class Notice;
class OffersPanel;
class PageHeader;
class ReadingArea;
class UnitCard;

/// Choosing a learner's units: groups with ticks, chips that move, what a tick would do, choices that finish
/// the award, the proof, and the plan command. Holds nothing but the context it shows. The centre is the
/// program's and outlives the page. Window's thread.
class WizardPage final : public QWidget {
    Q_OBJECT

public:
    explicit WizardPage(centre::Centre &centre, QWidget *parent = nullptr);
    ~WizardPage() override;

    /// Starts with these units ticked. What cannot be read is said on the page.
    void open(EnrolmentId enrolment, const QStringList &ticked);
    /// What confirming would plan.
    QStringList toPlan() const;
    /// The keyboard goes to the list of units.
    void focusUnits();

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    /// The plan was changed as chosen.
    void confirmed();
    void closed();

private:
    void build();
    QWidget *makeUnits();
    ReadingArea *makeSide();
    void showWhyNot(const QString &unit);
    void connectParts();
    void addShortcuts();
    std::unique_ptr<wizard::Context> contextFor(EnrolmentId enrolment);
    void recordsChanged();
    void showChoice();
    void showUnits();
    QString noteFor(const QString &unit) const;
    void showUnit();
    QString currentUnit() const;
    void ticked();
    /// Does a step and shows what it makes of the choice.
    template <class Step> void step(Step &&doIt);
    void take();
    void confirm();

    centre::Centre &m_centre;
    EnrolmentId m_enrolment;
    std::unique_ptr<wizard::Context> m_context;
    PageHeader *m_header;
    QPushButton *m_finish;
    QPushButton *m_confirm;
    CreditBar *m_bar;
    ChipRow *m_chips;
    Notice *m_notice;
    items::PlanModel *m_model;
    NearestFirst *m_order;
    QBoxLayout *m_both; ///< the units, and the side
    ReadingArea *m_side = nullptr;
    QCheckBox *m_nearestFirst;
    QTreeView *m_tree;
    UnitCard *m_unit;
    OffersPanel *m_offers;
    Label *m_sentence;
    QPushButton *m_startAgain;
};

} // namespace attest::views
