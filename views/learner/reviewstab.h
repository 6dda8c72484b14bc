// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"

#include <QWidget>

#include <map>

class QVBoxLayout;

namespace attest::views {

class EmptyState;
class ReadingArea;
class ReviewCard;

/// What internal quality assurance has said about a learner's units: one card a sampled unit, newest list
/// first, where the assessor answers. The centre outlives the tab.
class ReviewsTab final : public QWidget {
    Q_OBJECT

public:
    explicit ReviewsTab(QWidget *parent = nullptr);

    /// The cards themselves are read when they are looked at.
    void show(const centre::EnrolmentFile &file, const centre::Centre &centre);
    /// In how many units something waits for the assessor.
    int open() const { return m_open; }
    /// Brings the card of a unit into view and puts the keyboard on it.
    void choose(const QString &unit);

Q_SIGNALS:
    void commandRequested(const attest::Command &command);
    void recordRequested(const QList<attest::portfolio::Target> &targets);
    void reviewRequested(const attest::portfolio::SampleLineId &line);
    /// Something could not be read: a sentence.
    void failed(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void readCards();
    ReviewCard *cardOf(portfolio::SampleLineId line);

    const centre::Centre *m_centre = nullptr; ///< the program's
    EnrolmentId m_enrolment;
    std::vector<portfolio::SampleLineId> m_lines; ///< to show, in order
    bool m_read = false; ///< the cards show what is so now
    EmptyState *m_empty;
    ReadingArea *m_area;
    QVBoxLayout *m_column;
    std::map<portfolio::SampleLineId, ReviewCard *> m_cards; ///< owned by the area
    int m_open = 0;
};

} // namespace attest::views
