// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/status.h"
#include "portfolio/words.h"

#include <QStringList>

#include <variant>
#include <vector>

/// A report is data: a list of blocks that any renderer can set. Every text is plain.
namespace attest::report {

/// A sign that is told by its shape, readable without colour.
enum class Shape { None, Planned, HalfDisc, Diamond, Disc, Shield, Triangle };
Shape shapeOf(portfolio::UnitState state);
/// A rule that only the plan meets is a half disc once something achieved fills part of it.
Shape shapeOf(portfolio::RuleState state, bool partlyAchieved = false);

struct Heading {
    int level = 2; ///< 1: the report's title, 2: a section
    QString text;
};

struct Paragraph {
    QString text;
    QString lead; ///< set in bold before the text; may be empty
};

/// One line a chip: a shape and words.
struct Chips {
    struct Chip {
        Shape shape = Shape::None;
        QString lead; ///< set in bold before the text; may be empty
        QString text;
    };
    std::vector<Chip> chips;
};

/// The four readings of credit, or of units where the award has no credit, as one bar: black, grey, hatched,
/// empty.
struct CreditBar {
    portfolio::Readings<int> credits{};
    int needed = 0; ///< 0: the award asks for no number
    bool iqaBegun = false;
    catalogue::Measure measure = catalogue::Measure::Credits;
};

struct Table {
    struct Column {
        QString heading;
        bool right = false; ///< figures
        int share = 1; ///< of the width, relative to the other columns
    };
    struct Cell {
        Shape shape = Shape::None;
        QString text;
    };
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows; ///< repeated heading on every page; a row is never split
    QString empty; ///< the sentence instead of a table without rows
};

/// Lines to sign on: "Learner, date".
struct Signatures {
    QStringList lines;
};

using Block = std::variant<Heading, Paragraph, Chips, CreditBar, Table, Signatures>;

struct Document {
    QString title; ///< "Progress report"
    QString subject; ///< the learner's name
    QStringList facts; ///< lines under the title
    QStringList margin; ///< lines at the right of the title: date, "as at today"
    QString footerLeft; ///< name, kind, program and version
    QString footerMiddle; ///< the centre's fingerprint
    std::vector<Block> blocks;
};

} // namespace attest::report
