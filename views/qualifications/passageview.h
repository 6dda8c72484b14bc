// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/passage.h"
#include "views/common/readingarea.h"

#include <vector>

class QGridLayout;
class QVBoxLayout;

namespace attest::views {

class FreshColumn;

/// Passages to read: sections one below the other, headings at the side of their words. The arrow keys
/// scroll; Tab goes through the headings that lead somewhere.
class PassageView final : public ReadingArea {
    Q_OBJECT

public:
    /// `name` is for screen readers.
    PassageView(const QString &objectName, const QString &name, QWidget *parent = nullptr);

    /// From the top; or from the first passage under the heading `marked`, which is said to fit the search.
    void setSections(const std::vector<items::Section> &sections, const QString &marked = {});

Q_SIGNALS:
    void followed(const attest::items::AwardPlace &place);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Those of one section, in the first column.
    struct Headings {
        QGridLayout *grid;
        int unwrapped; ///< pixels that the widest takes on one line
    };

    void addSection(QVBoxLayout *body, const items::Section &section, const QString &marked);
    void addHeading(QGridLayout *grid, int row, const items::Passage &passage);
    QWidget *addWords(QGridLayout *grid, int row, const items::Passage &passage, bool isMarked);
    void bringMarked();
    void fitHeadings();

    FreshColumn *m_column;
    std::vector<Headings> m_headings; ///< of what is shown
    QWidget *m_marked = nullptr; ///< of what is shown
};

} // namespace attest::views
