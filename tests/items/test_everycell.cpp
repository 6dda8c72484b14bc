// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/centre.h"
#include "centre/example.h"
#include "items/evidencemodel.h"
#include "items/gridmodel.h"
#include "items/planmodel.h"
#include "items/targetsmodel.h"
#include "items/unitsmodel.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace attest;
using namespace attest::items;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What is wrong with the words of a cell or heading; empty when nothing is.
QString faultIn(const QVariant &shown, const QVariant &spoken)
{
    for (const QString &words : {shown.toString(), spoken.toString()}) {
        if (words.contains(u"%1"_s) || words.contains(u"%n"_s))
            return u"a place was left open in: "_s + words;
    }
    if (!shown.toString().isEmpty() && spoken.isValid() && spoken.toString().trimmed().isEmpty())
        return u"shown but not spoken: "_s + shown.toString();
    return {};
}

/// What the delegates and views ask for, besides words and spoken words.
constexpr std::array rolesOfViews{int(Qt::DecorationRole), int(Qt::ToolTipRole),
                                  int(Qt::FontRole),       int(Qt::TextAlignmentRole),
                                  int(Qt::CheckStateRole), int(Qt::AccessibleDescriptionRole),
                                  int(StateRole),          int(DoneRole),
                                  int(SignRole),           int(SortRole),
                                  int(SecondLineRole)};

/// Goes through every cell and heading, with every role a view may ask for.
QString faultIn(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    for (int column = 0; column < model.columnCount(parent); ++column) {
        const QString fault = faultIn(model.headerData(column, Qt::Horizontal, Qt::DisplayRole),
                                      model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole));
        if (!fault.isEmpty())
            return fault;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex at = model.index(row, column, parent);
            for (const int role : rolesOfViews) {
                if (at.data(role).toString().contains(u"%1"_s))
                    return u"a place was left open in: "_s + at.data(role).toString();
            }
            const QString wrong = faultIn(at.data(Qt::DisplayRole), at.data(Qt::AccessibleTextRole));
            if (!wrong.isEmpty())
                return wrong;
            const QString below = column == 0 ? faultIn(model, at) : QString();
            if (!below.isEmpty())
                return below;
        }
    }
    return {};
}

/// Ticks or unticks every row that can be; says how many could.
int tickAll(QAbstractItemModel &model, Qt::CheckState state, const QModelIndex &parent = {})
{
    int done = 0;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex at = model.index(row, 0, parent);
        if (at.flags().testFlag(Qt::ItemIsUserCheckable) && model.setData(at, state, Qt::CheckStateRole))
            ++done;
        done += tickAll(model, state, at);
    }
    return done;
}

} // namespace

/// The example centre, with learners at every stage, through every table and tree of the window.
class TestEveryCell : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2013, 4, 24)};
    SeededRandom m_random{1};
    std::unique_ptr<catalogue::Catalogue> m_catalogue;
    std::unique_ptr<centre::Environment> m_environment;
    std::unique_ptr<centre::Centre> m_centre;
    std::vector<centre::EnrolmentFile> m_files;

private Q_SLOTS:
    void initTestCase()
    {
        m_catalogue = std::make_unique<catalogue::Catalogue>(*catalogue::Catalogue::shipped());
        m_environment =
            std::make_unique<centre::Environment>(centre::Environment{m_clock, m_random, *m_catalogue, true});
        const QString path = m_folder.filePath(u"example.attest"_s);
        QVERIFY(centre::writeExample(path, {}, *m_catalogue));
        auto opened = centre::Centre::open(path, *m_environment);
        QVERIFY(opened);
        m_centre = *std::move(opened);
        const auto lines = m_centre->learnerLines();
        QVERIFY(lines);
        for (const auto &line : *lines) {
            auto file = m_centre->enrolmentFile(line.enrolment.id);
            QVERIFY(file);
            m_files.push_back(*std::move(file));
        }
        QVERIFY(m_files.size() >= 12);
    }

    void units()
    {
        UnitsModel model;
        const QAbstractItemModelTester tester(&model);
        for (const centre::EnrolmentFile &file : m_files) {
            model.setRows(unitLines(*file.qualification, file.status));
            QCOMPARE(model.rowCount(), static_cast<int>(file.status.units.size()));
            QCOMPARE(faultIn(model), QString());
        }
    }

    void evidence()
    {
        EvidenceModel model;
        const QAbstractItemModelTester tester(&model);
        for (const centre::EnrolmentFile &file : m_files) {
            model.setRows(evidenceLines(file.records, file.enrolment.id));
            QCOMPARE(faultIn(model), QString());
        }
    }

    void criteria()
    {
        GridModel model;
        const QAbstractItemModelTester tester(&model);
        for (const centre::EnrolmentFile &file : m_files) {
            for (const bool newest : {true, false}) {
                model.show(*file.qualification, file.records, file.enrolment.id, file.status,
                           {{}, newest, !newest});
                QCOMPARE(faultIn(model), QString());
                for (int row = 0; row < model.rowCount(); ++row)
                    QVERIFY(
                        !model.headerData(row, Qt::Vertical, Qt::AccessibleTextRole).toString().isEmpty());
            }
        }
    }

    void plan()
    {
        for (const centre::EnrolmentFile &file : m_files) {
            PlanModel model;
            const QAbstractItemModelTester tester(&model);
            QStringList planned;
            for (const portfolio::UnitStatus &unit : file.status.units)
                planned.append(unit.unit);
            model.setUnits(file.qualification, file.status, planned, {{u"308"_s, u"Begun"_s}});
            QCOMPARE(faultIn(model), QString());
            QVERIFY(tickAll(model, Qt::Checked) > 0);
            QCOMPARE(model.ticked().size(), static_cast<qsizetype>(file.qualification->units.size()));
            QCOMPARE(faultIn(model), QString());
            tickAll(model, Qt::Unchecked);
            QVERIFY(model.ticked().size() < static_cast<qsizetype>(file.qualification->units.size()));
        }
    }

    void targets()
    {
        for (const centre::EnrolmentFile &file : m_files) {
            TargetsModel
                model; // test_targetsmodel has it under the tester, which reads the whole tree a tick
            model.setUnits(*file.qualification, file.status);
            QCOMPARE(faultIn(model), QString());
            const int could = tickAll(model, Qt::Checked);
            QCOMPARE(model.ticks().empty(), could == 0);
            QCOMPARE(faultIn(model), QString());
            tickAll(model, Qt::Unchecked);
            QVERIFY(model.ticks().empty());
        }
    }
};

QTEST_GUILESS_MAIN(TestEveryCell)
#include "test_everycell.moc"
