// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/sign.h"

#include <QWidget>

class QPainter;

namespace attest::views {

struct Theme;

/// The four readings of credit, or of units where the award has no credit, in one bar: verified and achieved
/// solid, in hand hatched, planned empty. Drawn from the left, each reading holds the ones before it; the
/// whole width is what the award needs, or the plan where that is more.
void paintCreditBar(QPainter &painter, const QRectF &box, const items::Credits &credits, const Theme &theme);

/// "Credits: Verified 6, Achieved 18, In hand 32, Planned 42 of 42 needed", or "Units: ... Planned 7 of 7
/// units", for screen readers.
QString creditSentence(const items::Credits &credits);

/// A learner's credit, or units: the bar, and a line of words under it that says every reading.
class CreditBar : public QWidget {
    Q_OBJECT

public:
    explicit CreditBar(QWidget *parent = nullptr);

    void setCredits(const items::Credits &credits);
    /// As status gives it, in what the award is counted in.
    void setCredits(const portfolio::EnrolmentStatus &status, const catalogue::Qualification &qualification);
    const items::Credits &credits() const { return m_credits; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    items::Credits m_credits;
};

} // namespace attest::views
