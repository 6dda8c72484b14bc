// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/gridmodel.h"
#include "items/roles.h"
#include "items/targetsfilter.h"
#include "items/targetsmodel.h"
#include "items/unitsmodel.h"
#include "support/recordsbuilder.h"
#include "support/targetqualification.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace attest::items;
using namespace Qt::Literals::StringLiterals;

/// What the cells and headings of the grid, of the targets and of the units say in every role.
class TestGridCells : public QObject {
    Q_OBJECT

private:
    catalogue::Qualification m_qualification = targetQualification();
    RecordsBuilder m_records;

    portfolio::EnrolmentStatus status() const
    {
        return portfolio::statusOf(m_records.enrolment(), m_records.records(), m_qualification);
    }
    void show(GridModel &model, const GridChoice &choice = {u"308"_s, true, false}) const
    {
        model.show(m_qualification, m_records.records(), m_records.enrolmentId(), status(), choice);
    }

private Q_SLOTS:
    void init()
    {
        m_records = RecordsBuilder();
        m_records.plan({u"308"_s, u"311"_s})
            .evidence(1)
            .met(1, {criterion(u"308"_s, u"2.1"_s)})
            .claim(1, part(u"308"_s, u"4a"_s))
            .notYet(1, criterion(u"308"_s, u"2.2"_s), u"Not signed"_s);
    }

    void everyRowSaysHowItStands()
    {
        GridModel model;
        const QAbstractItemModelTester tester(&model);
        show(model);
        const auto row = [&](int at, int role) { return model.headerData(at, Qt::Vertical, role); };
        const auto sign = [&](int at) { return static_cast<Sign>(row(at, GridModel::RowSignRole).toInt()); };
        const QStringList words{{}, {}, u"met"_s, u"not yet"_s, {}, u"claimed"_s, u"not met"_s};
        const std::vector<Sign> signs{Sign::None, Sign::None,     Sign::Met,    Sign::Returned,
                                      Sign::None, Sign::Progress, Sign::Planned};
        for (int at = 0; at < model.rowCount(); ++at) {
            QCOMPARE(row(at, GridModel::RowWordRole).toString(), words.at(at));
            QCOMPARE(sign(at), signs.at(static_cast<std::size_t>(at)));
            QVERIFY(!row(at, Qt::ToolTipRole).toString().isEmpty());
            QVERIFY(!row(at, Qt::DecorationRole).isValid());
        }
        QCOMPARE(row(2, GridModel::CodeRole).toString(), u"2.1"_s);
        QCOMPARE(row(2, GridModel::LabelRole).toString(), u"busy and quiet periods"_s);
        QVERIFY(row(1, GridModel::CodeRole).toString().isEmpty());
        QCOMPARE(row(1, Qt::AccessibleTextRole).toString(), u"Outcome 2: keep delivery going"_s);
        QCOMPARE(row(1, GridModel::RowKindRole).toInt(), int(GridModel::RowKind::Heading));
        QVERIFY(row(2, Qt::ToolTipRole).toString().contains(u"2.1 busy and quiet periods (met)"_s));
        m_records.signOff(u"308"_s);
        show(model);
        QCOMPARE(row(0, Qt::AccessibleTextRole).toString(), u"308 Unit 308, signed off"_s);
        QCOMPARE(sign(0), Sign::Met);
    }

    void everyColumnSaysWhatItIs()
    {
        m_records.records().evidence.front().on = QDate(2013, 4, 2);
        GridModel model;
        show(model);
        const auto column = [&](int role) { return model.headerData(0, Qt::Horizontal, role); };
        QCOMPARE(column(SecondLineRole).toString(), u"Observation"_s);
        QVERIFY(column(GridModel::LabelRole).toString().endsWith(u"2013"_s));
        QCOMPARE(column(KeyRole).toString(), idOf<EvidenceId>(1).hex());
        QVERIFY(column(Qt::ToolTipRole).toString().contains(u"E001"_s));
        QVERIFY(!column(Qt::DecorationRole).isValid());
        QCOMPARE(model.evidence(0)->ref, u"E001"_s);
        QVERIFY(!model.evidence(-1) && !model.evidence(1));
        for (const Qt::Orientation way : {Qt::Horizontal, Qt::Vertical}) {
            QVERIFY(!model.headerData(-1, way, Qt::DisplayRole).isValid());
            QVERIFY(!model.headerData(99, way, Qt::DisplayRole).isValid());
        }
    }

    void everyCellHasItsNameAndKind()
    {
        GridModel model;
        show(model);
        const QModelIndex heading = model.index(1, 0);
        const QModelIndex target = model.index(2, 0);
        QVERIFY(heading.data(KeyRole).toString() != target.data(KeyRole).toString());
        QCOMPARE(target.data(GridModel::RowKindRole).toInt(), int(GridModel::RowKind::Target));
        QVERIFY(heading.data(QuietRole).toBool());
        QVERIFY(!heading.data(SignRole).isValid() && !target.data(QuietRole).isValid());
        QCOMPARE(heading.data(Qt::AccessibleTextRole).toString(),
                 u"Outcome 2: keep delivery going, E001: 2 of 2 ticked"_s);
        QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
        QCOMPARE(model.flags({}), Qt::ItemFlags(Qt::NoItemFlags));
        QVERIFY(!model.pair({}));
        QVERIFY(!model.setData(target, u"page 2"_s, Qt::DisplayRole));
        QVERIFY(!model.indexOf(criterion(u"308"_s, u"9.9"_s), idOf<EvidenceId>(1)).isValid());
        QVERIFY(!model.indexOf(criterion(u"308"_s, u"2.1"_s), idOf<EvidenceId>(9)).isValid());
    }

    void whatBelongsToAnotherAwardIsNotShown()
    {
        auto &records = m_records.records();
        portfolio::Claim claim = records.claims.front();
        claim.target = criterion(u"308"_s, u"2.2"_s);
        claim.enrolment = idOf<EnrolmentId>(2);
        portfolio::Judgement judgement = records.judgements.front();
        judgement.target = part(u"308"_s, u"4b"_s);
        judgement.enrolment = idOf<EnrolmentId>(2);
        records.claims.push_back(claim);
        records.judgements.push_back(judgement);
        m_records.unplan(u"311"_s, u"Another job"_s).plan({u"999"_s}); // withdrawn, and of no award
        GridModel model;
        show(model, {{}, true, false});
        QCOMPARE(model.rowCount(), 7);
        const auto at = [&](const portfolio::Target &target) {
            return model.indexOf(target, idOf<EvidenceId>(1)).data().toString();
        };
        QCOMPARE(at(part(u"308"_s, u"4b"_s)), QString());
        QCOMPARE(at(criterion(u"308"_s, u"2.2"_s)), u"Not yet"_s);
    }

    void aJudgementAfterTheSampleIsNotOverturned()
    {
        const portfolio::Target target = criterion(u"308"_s, u"2.1"_s);
        m_records.person(8, u"Mei"_s, {portfolio::Role::Iqa}).signOff(u"308"_s);
        const auto line = m_records.sample(8, u"308"_s, {target});
        auto &records = m_records.records();
        records.sampleLines.front().on = QDate(2013, 4, 20);
        records.judgements.front().on = QDate(2013, 4, 20);
        m_records.decide(line, target, false, u"Undated"_s);
        GridModel model;
        const auto word = [&] {
            show(model);
            return model.indexOf(target, idOf<EvidenceId>(1)).data().toString();
        };
        QCOMPARE(word(), u"Overturned"_s); // of the same day
        records.judgements.front().on = QDate(2013, 4, 21);
        QCOMPARE(word(), u"Met"_s);
    }

    void anItemWithoutRowsAndRowsWithoutItems()
    {
        GridModel model;
        const QAbstractItemModelTester tester(&model);
        m_records.records().evidence.clear();
        show(model);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        show(model);
        QCOMPARE(model.columnCount(), 0);
        QCOMPARE(reset.count() + changed.count(), 0);
    }

    void aTargetSaysEverythingThatIsAskedOfIt()
    {
        TargetsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setUnits(m_qualification, status());
        const QModelIndex unit = model.index(0, 0);
        const QModelIndex leaf = model.indexOf(criterion(u"308"_s, u"2.2"_s));
        QCOMPARE(leaf.data(TargetsModel::CodeRole).toString(), u"2.2"_s);
        QVERIFY(unit.data(TargetsModel::CodeRole).toString().isEmpty());
        QCOMPARE(leaf.data(TargetsModel::UnitRole).toString(), u"308"_s);
        QVERIFY(leaf.data(TargetsModel::TargetRole).value<portfolio::Target>()
                == criterion(u"308"_s, u"2.2"_s));
        QVERIFY(!unit.data(TargetsModel::TargetRole).isValid());
        QVERIFY(unit.data(KeyRole).toString() != leaf.data(KeyRole).toString());
        QVERIFY(!leaf.data(Qt::DecorationRole).isValid());
        const QModelIndex place = leaf.siblingAtColumn(TargetsModel::Place);
        QCOMPARE(place.data(Qt::AccessibleTextRole).toString(), u"nothing"_s);
        model.setTicks({{criterion(u"308"_s, u"2.2"_s), {}}});
        QCOMPARE(place.data(Qt::AccessibleTextRole).toString(), u"where in the evidence: not said"_s);
        QVERIFY(!place.data(Qt::ToolTipRole).toString().isEmpty());
        QVERIFY(model.setData(place, u"page 2"_s, Qt::EditRole));
        QCOMPARE(place.data(Qt::EditRole).toString(), u"page 2"_s);
        QCOMPARE(place.data(Qt::AccessibleTextRole).toString(), u"where in the evidence: page 2"_s);
        QVERIFY(!place.data(Qt::DecorationRole).isValid());
        QVERIFY2(!model.setData(place, u"x"_s, Qt::DisplayRole), "a place is edited, not shown");
        QVERIFY2(!model.setData(leaf, u"x"_s, Qt::EditRole), "its words are the award's");
        QVERIFY(!model.setData({}, u"x"_s, Qt::EditRole));
        QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
        QVERIFY(!model.index(9, 0).isValid());
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Where in the evidence"_s);
        QVERIFY(!model.headerData(1, Qt::Vertical, Qt::DisplayRole).isValid());
        QVERIFY(!model.headerData(1, Qt::Horizontal, SignRole).isValid());
        QVERIFY(!model.indexOf(criterion(u"308"_s, u"9.9"_s)).isValid());
    }

    void severalAreTickedAtOnceAndKeepTheirPlaces()
    {
        TargetsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setUnits(m_qualification, status());
        const portfolio::Target one = criterion(u"308"_s, u"2.1"_s);
        const portfolio::Target two = part(u"311"_s, u"4a"_s);
        model.setTicks({{one, u"page 2"_s}});
        model.tick({one, two});
        QCOMPARE(model.ticks(), (std::vector<Tick>{{one, u"page 2"_s}, {two, {}}}));
        const CodeBook codes = model.codes();
        QCOMPARE(codes.size(), std::size_t(2));
        QCOMPARE(codes.front().first, u"308"_s);
        QCOMPARE(codes.front().second.size(), std::size_t(4));
    }

    void aUnitThatIsRenamedStartsTheTreeAnew()
    {
        TargetsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setUnits(m_qualification, status());
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        catalogue::Qualification renamed = m_qualification;
        renamed.units.front().title = {u"Another title"_s, {}};
        model.setUnits(renamed, status());
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.index(0, 0).data().toString(), u"308 Another title"_s);
    }

    void theFilterTicksSubheadingsToo()
    {
        TargetsModel model;
        TargetsFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester tester(&filter);
        model.setUnits(m_qualification, status());
        const QModelIndex unit = filter.index(0, 0);
        QVERIFY(!filter.setData(unit, u"x"_s, Qt::EditRole));
        QVERIFY(filter.setData(unit, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.ticks().size(), std::size_t(4));
        QVERIFY(filter.setData(unit, Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model.ticks().empty());
        const QModelIndex leaf = filter.index(0, 0, filter.index(0, 0, unit));
        QVERIFY(filter.setData(leaf, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.ticks().size(), std::size_t(1));
        // What is met is hidden, but not while it is ticked.
        filter.setOnlyNotMet(true);
        QCOMPARE(filter.rowCount(filter.index(0, 0, filter.index(0, 0))), 2);
    }

    void aUnitSaysWhatStandsInItsWay()
    {
        UnitsModel model;
        const QAbstractItemModelTester tester(&model);
        m_records.plan({u"220"_s}).unplan(u"311"_s, u"Another job"_s).plan({u"999"_s});
        catalogue::Qualification award = m_qualification;
        award.units.at(2).credit.reset();
        const auto lines =
            unitLines(award, portfolio::statusOf(m_records.enrolment(), m_records.records(), award));
        model.setRows(lines);
        const auto row = [&](const QString &unit) {
            for (int at = 0; at < model.rowCount(); ++at)
                if (model.index(at, 0).data().toString() == unit)
                    return at;
            return -1;
        };
        const auto cell = [&](const QString &unit, const QString &heading, int role = Qt::DisplayRole) {
            for (int column = 0; column < model.columnCount(); ++column)
                if (model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == heading)
                    return model.index(row(unit), column).data(role);
            return QVariant(u"(no such column)"_s);
        };
        QVERIFY(cell(u"308"_s, u"Title"_s, Qt::ToolTipRole).toString().contains(u" more."_s));
        QVERIFY(cell(u"308"_s, u"Title"_s, Qt::AccessibleTextRole).toString().contains(u"In the way: "_s));
        QCOMPARE(cell(u"308"_s, u"Criteria met"_s).toString(), u"1 of 2"_s);
        QVERIFY(cell(u"220"_s, u"Credit"_s).toString().isEmpty());
        QVERIFY(cell(u"220"_s, u"Criteria met"_s).toString().isEmpty());
        QCOMPARE(cell(u"220"_s, u"Criteria met"_s, Qt::AccessibleTextRole).toString(),
                 u"criteria not loaded"_s);
        QCOMPARE(cell(u"220"_s, u"Requirements"_s, Qt::AccessibleTextRole).toString(), u"nothing"_s);
        QVERIFY(cell(u"311"_s, u"Title"_s, QuietRole).toBool());
        QVERIFY(!cell(u"308"_s, u"Title"_s, QuietRole).toBool());
    }
};

QTEST_GUILESS_MAIN(TestGridCells)
#include "test_gridcells.moc"
