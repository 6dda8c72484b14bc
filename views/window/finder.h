// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"

#include <QPointer>

class QAction;

namespace attest::views {

/// Something found by words, and where it lives.
struct Find {
    enum class Kind {
        Learner, ///< opens the enrolment
        Learners, ///< shows all that fit in the list
        Unit, ///< opens the enrolment at the unit
        Evidence, ///< opens the enrolment at the item
        Command, ///< does it
    };

    Kind kind = Kind::Learner;
    QString text;
    QString second; ///< small words beside it
    EnrolmentId enrolment = {};
    QString unit = {};
    EvidenceId evidence = {};
    QPointer<QAction> action = {};
};

struct FindGroup {
    QString heading;
    std::vector<Find> finds;
    QString more; ///< a sentence when not all are shown
};

struct Finds {
    std::vector<FindGroup> groups; ///< none of them empty
    QString nothing; ///< why, when there are none
};

/// Finds learners, units, evidence and commands by words in any order, diacritics folded. Reads the list of
/// learners once and again after a change. The centre is the program's and outlives it.
class Finder final : public QObject {
    Q_OBJECT

public:
    static constexpr int mostShown = 8; ///< in each group; what is left out is said

    explicit Finder(centre::Centre &centre, QObject *parent = nullptr);

    /// `open` is the learner in view, whose units and evidence come first; null when there is none. Without
    /// words: all commands. Fails with a sentence when the centre cannot be read.
    Result<Finds> find(const QString &words, EnrolmentId open, const QList<QAction *> &commands);

private:
    /// A learner on an award.
    struct Known {
        EnrolmentId enrolment;
        LearnerId learner;
        QString name;
        QString about; ///< award and site
        QString text; ///< folded, all that can be searched
        catalogue::QualificationPtr award;
        QStringList units;
    };

    Result<void> read();
    FindGroup learners(const QStringList &words) const;
    FindGroup units(const QStringList &words, EnrolmentId open) const;
    Result<FindGroup> evidence(const QString &typed, const QStringList &words, EnrolmentId open) const;
    std::vector<EvidenceId> byReference(const QStringList &words, EnrolmentId open) const;
    const Known *knownBy(LearnerId learner, EnrolmentId open) const;

    centre::Centre &m_centre;
    std::vector<Known> m_known;
    bool m_read = false;
};

} // namespace attest::views
