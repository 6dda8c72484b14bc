// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/evidencemodel.h"
#include "items/sign.h"
#include "support/recordsbuilder.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace attest::items;
using namespace Qt::Literals::StringLiterals;

class TestEvidenceModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatEachItemServesAndHowItStands()
    {
        RecordsBuilder records;
        records.evidence(2).evidence(1).evidence(3).evidence(4);
        records.met(1,
                    {criterion(u"308"_s, u"2.10"_s), criterion(u"308"_s, u"2.2"_s), part(u"308"_s, u"4a"_s)});
        records.claim(2, criterion(u"311"_s, u"1.1"_s)).claim(2, criterion(u"308"_s, u"2.2"_s));
        records.claim(3, criterion(u"311"_s, u"1.1"_s))
            .notYet(3, criterion(u"311"_s, u"1.1"_s), u"too short"_s);
        records.records().evidence.back().state = portfolio::EvidenceState::Withdrawn;
        EvidenceModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(evidenceLines(records.records(), records.enrolmentId()));
        QCOMPARE(model.rowCount(), 4);
        const auto cell = [&](int row, int column, int role = Qt::DisplayRole) {
            return model.index(row, column).data(role);
        };
        QCOMPARE(cell(0, EvidenceModel::Reference).toString(), u"E001"_s);
        QCOMPARE(cell(0, EvidenceModel::Serves).toString(), u"308 2.2, 2.10, 4a"_s);
        QCOMPARE(cell(0, EvidenceModel::State).toString(), u"Judged met"_s);
        QCOMPARE(cell(1, EvidenceModel::Serves).toString(), u"308 2.2; 311 1.1"_s);
        QCOMPARE(cell(1, EvidenceModel::State).toString(), u"2 to judge"_s);
        QCOMPARE(cell(2, EvidenceModel::State).toString(), u"Not yet met"_s);
        QCOMPARE(cell(2, EvidenceModel::State, SignRole).toInt(), static_cast<int>(Sign::Returned));
        QCOMPARE(cell(3, EvidenceModel::State).toString(), u"Withdrawn"_s);
        QVERIFY(cell(3, EvidenceModel::Title, QuietRole).toBool());
        QVERIFY(!cell(0, EvidenceModel::Title, QuietRole).toBool());
    }

    void whatServesNothingAndWhatWasTakenBackSaySo()
    {
        RecordsBuilder records;
        records.evidence(1).evidence(2).evidence(3).met(2, {criterion(u"308"_s, u"2.2"_s)});
        portfolio::Judgement elsewhere = records.records().judgements.front();
        elsewhere.evidence = idOf<EvidenceId>(1);
        elsewhere.enrolment = idOf<EnrolmentId>(2); // it serves another award
        records.records().judgements.push_back(elsewhere);
        records.records().evidence.back().state = portfolio::EvidenceState::Undone;
        EvidenceModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(evidenceLines(records.records(), records.enrolmentId()));
        const auto state = [&](int row, int role = Qt::DisplayRole) {
            return model.index(row, EvidenceModel::State).data(role);
        };
        QCOMPARE(state(0).toString(), u"Tied to nothing"_s);
        QCOMPARE(state(0, SignRole).toInt(), static_cast<int>(Sign::Planned));
        QCOMPARE(state(1).toString(), u"Judged met"_s);
        QCOMPARE(state(1, SignRole).toInt(), static_cast<int>(Sign::Met));
        for (int row = 2; row < model.rowCount(); ++row) // shown or not, it never says that it is judged
            QCOMPARE(state(row).toString(), u"Taken back"_s);
    }

    void showsOnlyTheTiesOfOneEnrolment()
    {
        RecordsBuilder records;
        records.evidence(1).claim(1, criterion(u"308"_s, u"2.2"_s));
        records.records().claims.front().enrolment = idOf<EnrolmentId>(2);
        const auto lines = evidenceLines(records.records(), records.enrolmentId());
        QCOMPARE(lines.size(), std::size_t(1));
        QVERIFY(lines.front().ties.empty());
    }
};

QTEST_GUILESS_MAIN(TestEvidenceModel)
#include "test_evidencemodel.moc"
