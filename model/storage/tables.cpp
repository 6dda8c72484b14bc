// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "storage/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace attest::storage {
namespace {

struct Definition {
    QString name;
    QStringList columns;
    qsizetype furtherKeys; ///< how many columns after `scope` belong to the primary key, besides `thing`
};

QStringList words(const QString &spaced) { return spaced.split(u' '); }

const Definition &definition(Table table)
{
    // In the order of enum Table.
    static const std::array definitions{
        Definition{u"centre"_s, words(u"thing scope name example_date"_s), 0},
        Definition{u"person"_s, words(u"thing scope ref given family roles"_s), 0},
        Definition{u"edition"_s, words(u"thing scope hash qualification json"_s), 0},
        Definition{u"learner"_s,
                   words(u"thing scope ref given family known_as born uln contact site learner_group"_s), 0},
        Definition{u"enrolment"_s,
                   words(u"thing scope ref qualification edition body_number registered target assessor iqa "
                         "state reason"_s),
                   0},
        Definition{u"planned_unit"_s, words(u"thing scope unit planned reason entry"_s), 1},
        Definition{u"sign_off"_s,
                   words(u"thing scope unit in_force signed_on signed_by learner_declared outside_basis "
                         "outside_on outside_by edition reason entry"_s),
                   1},
        Definition{
            u"evidence"_s,
            words(u"thing scope number ref kind title gathered_on from_time to_time setting place people "
                  "narrative own_work recorded_by recorded_on state reason"_s),
            0},
        Definition{u"evidence_file"_s, words(u"thing scope hash name size entry"_s), 2},
        Definition{u"claim"_s,
                   words(u"thing scope enrolment unit kind code place claimed_by claimed_on entry"_s), 4},
        Definition{u"judgement"_s,
                   words(u"thing scope enrolment unit kind code verdict reason edition judged_by judged_on "
                         "entry"_s),
                   4},
        Definition{u"conflict"_s, words(u"thing scope slot entries"_s), 1},
        Definition{u"sample_list"_s,
                   words(u"thing scope ref title qualification assessor iqa made_on closed_on entry"_s), 0},
        Definition{u"batch_unit"_s, words(u"thing scope enrolment unit sign_off"_s), 2},
        Definition{u"sample_line"_s,
                   words(u"thing scope list enrolment unit sign_off as_of targets reason put_by put_on "
                         "withdrawn withdrawn_reason withdrawn_on entry"_s),
                   0},
        Definition{u"review"_s,
                   words(u"thing scope entry unit kind code agreed reason is_current round decided_by "
                         "decided_on"_s),
                   4},
        Definition{u"review_answer"_s,
                   words(u"thing scope entry unit kind code decision answer answered_by answered_on"_s), 4},
        Definition{u"qa_action"_s, words(u"thing scope entry ref what who due made_by made_on"_s), 1},
        Definition{u"action_step"_s, words(u"thing scope entry action kind words turn made_by made_on"_s), 1},
        Definition{u"unit_release"_s,
                   words(u"thing scope entry unit sign_off list sampled released_by released_on"_s), 2},
        Definition{u"former_hand"_s, words(u"thing scope enrolment unit person deed"_s), 4},
        Definition{u"recognition"_s,
                   words(u"thing scope kind subject in_force basis awarded_on agreed_by recorded_by edition "
                         "reason entry"_s),
                   2},
    };
    static_assert(std::tuple_size_v<decltype(definitions)> == allTables.size());
    return definitions[static_cast<std::size_t>(table)];
}

} // namespace

QString tableName(Table table) { return definition(table).name; }

QStringList columns(Table table) { return definition(table).columns; }

std::vector<qsizetype> keyColumns(Table table)
{
    std::vector<qsizetype> key{0};
    for (qsizetype further = 0; further < definition(table).furtherKeys; ++further)
        key.push_back(2 + further);
    return key;
}

} // namespace attest::storage
