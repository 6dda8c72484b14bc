// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "support/desk.h"
#include "views/common/chip.h"
#include "views/learner/learnerpage.h"
#include "views/window/panes.h"
#include "views/window/workspace.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <functional>
#include <set>

using namespace attest;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The whole window over a centre with a unit in progress and one that is ready.
struct Opened : Desk {
    Opened()
    {
        centre.plan({u"301"_s, u"302"_s, u"303"_s, u"308"_s});
        centre.makeReady(u"302"_s);
        centre.makeReady(u"303"_s);
        open();
    }
    void openSignOff(const QString &unit)
    {
        openLearner();
        Desk::openSignOff(unit);
    }
};

struct Way {
    const char *name;
    std::function<void(Opened &)> open;
};

std::vector<Way> ways()
{
    using Tab = LearnerPage::Tab;
    const auto tab = [](Tab which) {
        return [which](Opened &opened) {
            opened.openLearner();
            opened.window.findChild<LearnerPage *>()->showTab(which);
        };
    };
    return {
        {"learners", [](Opened &) {}},
        {"units", tab(Tab::Units)},
        {"unit details",
         [](Opened &opened) {
             opened.openLearner();
             opened.find<QPushButton>("unitDetailsButton")->click();
         }},
        {"evidence", tab(Tab::Evidence)},
        {"plan", tab(Tab::Plan)},
        {"exempting",
         [](Opened &opened) {
             opened.openLearner();
             opened.window.findChild<LearnerPage *>()->showTab(Tab::Plan);
             opened.find<QPushButton>("exemptionsButton")->click();
             opened.find<QPushButton>("recordExemptionButton")->click();
         }},
        {"choose units",
         [](Opened &opened) {
             opened.openLearner();
             opened.window.findChild<LearnerPage *>()->showTab(Tab::Plan);
             opened.find<QPushButton>("chooseUnitsButton")->click();
         }},
        {"what if",
         [](Opened &opened) {
             opened.openLearner();
             opened.window.findChild<LearnerPage *>()->whatIf();
         }},
        {"choose an award",
         [](Opened &opened) {
             opened.find<QPushButton>("addLearner")->click();
             opened.find<QPushButton>("findAwardButton")->click();
         }},
        {"record",
         [](Opened &opened) {
             opened.openLearner();
             opened.trigger("record");
         }},
        {"sign off, ready", [](Opened &opened) { opened.openSignOff(u"302"_s); }},
        {"add learner", [](Opened &opened) { opened.find<QPushButton>("addLearner")->click(); }},
        {"who", [](Opened &opened) { opened.trigger("chooseWho"); }},
        {"settings", [](Opened &opened) { opened.trigger("settings"); }},
        {"shortcuts", [](Opened &opened) { opened.trigger("shortcuts"); }},
        {"start", [](Opened &opened) { opened.trigger("anotherCentre"); }},
    };
}

QString nameOf(const QWidget *widget)
{
    if (!widget)
        return u"nothing"_s;
    return QString(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName() + u' '
                   + widget->accessibleName());
}

/// Something that a person can press, type into or move in.
bool isControl(const QWidget *widget)
{
    if (qobject_cast<const QHeaderView *>(widget) || qobject_cast<const QLineEdit *>(widget->parentWidget())
        || qobject_cast<const QTabBar *>(widget->parentWidget()))
        return false; // parts of a control
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QTabBar *>(widget) || qobject_cast<const QAbstractItemView *>(widget);
}

/// One stop of the Tab key stands for all: the arrow keys reach the others.
bool isReachedByArrows(const QWidget *widget, const std::set<const QWidget *> &visited)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const bool oneOfMany = button
        && (qobject_cast<const Chip *>(button) || button->autoExclusive()
            || (button->group() && button->group()->exclusive()));
    if (!oneOfMany)
        return false;
    return std::any_of(visited.begin(), visited.end(), [widget](const QWidget *other) {
        return other->parentWidget() == widget->parentWidget() && other->metaObject() == widget->metaObject();
    });
}

} // namespace

class TestKeyboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tabReachesEverythingAndComesRound_data()
    {
        QTest::addColumn<int>("way");
        const auto all = ways();
        for (std::size_t at = 0; at < all.size(); ++at)
            QTest::newRow(all[at].name) << static_cast<int>(at);
    }

    void tabReachesEverythingAndComesRound()
    {
        QFETCH(int, way);
        Opened opened;
        ways().at(static_cast<std::size_t>(way)).open(opened);
        for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
            QWidget *start = QApplication::focusWidget();
            QVERIFY2(start && start->isVisible(), "The page does not take the keyboard.");
            std::set<const QWidget *> visited;
            for (QWidget *at = start; visited.insert(at).second;) {
                QTest::keyClick(at, key, key == Qt::Key_Tab ? Qt::NoModifier : Qt::ShiftModifier);
                QWidget *next = QApplication::focusWidget();
                QVERIFY2(next && next != at, qPrintable(QString(u"Tab is trapped in "_s + nameOf(at))));
                at = next;
            }
            QCOMPARE(nameOf(QApplication::focusWidget()), nameOf(start)); // round, not into a circle beside
            const auto controls = opened.window.findChildren<QWidget *>();
            for (const QWidget *control : controls) {
                if (!control->isVisible() || !control->isEnabled() || !isControl(control))
                    continue;
                QVERIFY2(visited.contains(control) || isReachedByArrows(control, visited),
                         qPrintable(QString(nameOf(control) + u" is not reached"_s)));
            }
        }
    }

    void f6GoesThroughThePartsAndComesRound_data() { tabReachesEverythingAndComesRound_data(); }

    void f6GoesThroughThePartsAndComesRound()
    {
        QFETCH(int, way);
        Opened opened;
        ways().at(static_cast<std::size_t>(way)).open(opened);
        if (opened.inView("startPage"))
            return; // one form, no parts
        const auto *workspace = opened.window.findChild<Workspace *>();
        const QList<QWidget *> panes = panesOf(*workspace);
        QVERIFY(panes.size() >= 3); // rail, top bar, page
        const auto paneInFocus = [&] {
            for (qsizetype at = 0; at < panes.size(); ++at) {
                if (panes[at] == QApplication::focusWidget()
                    || panes[at]->isAncestorOf(QApplication::focusWidget()))
                    return at;
            }
            return qsizetype(-1);
        };
        QTest::keyClick(&opened.window, Qt::Key_F6);
        const qsizetype first = paneInFocus();
        QVERIFY(first >= 0);
        for (qsizetype step = 1; step <= panes.size(); ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
            QCOMPARE(paneInFocus(), (first + step) % panes.size());
        }
        for (qsizetype step = 1; step <= panes.size(); ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
            QCOMPARE(paneInFocus(), (first + panes.size() - step) % panes.size());
        }
    }

    void noKeysMeanTwoThings()
    {
        Opened opened;
        opened.openLearner();
        std::map<QString, QString> taken;
        for (const QAction *action : opened.window.findChild<Workspace *>()->actions()) {
            const auto shortcuts = action->shortcuts();
            for (const QKeySequence &keys : shortcuts) {
                const QString text = keys.toString();
                QVERIFY2(taken.emplace(text, action->text()).second,
                         qPrintable(QString(text + u": "_s + action->text() + u", "_s + taken[text])));
            }
        }
        QVERIFY(taken.size() > 8);
    }

    void theShortcutsAreListed()
    {
        Opened opened;
        QTest::keyClick(&opened.window, Qt::Key_F1);
        QVERIFY(opened.inView("shortcutsPage"));
        const QAbstractItemModel *model = opened.find<QTableView>("shortcutsTable")->model();
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row) {
            QVERIFY(!model->index(row, 0).data().toString().isEmpty());
            lines.append(QString(model->index(row, 1).data().toString() + u": "_s
                                 + model->index(row, 2).data().toString()));
        }
        for (const QString &line : {u"Find anything: Ctrl+K; Ctrl+F"_s, u"Record evidence: Ctrl+E"_s,
                                    u"Next part of the window: F6"_s, u"Tab: Units: Alt+1"_s})
            QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n')));
        QTest::keyClick(&opened.window, Qt::Key_Left, Qt::AltModifier);
        QVERIFY(opened.inView("learnersPage"));
    }

    void ctrlEnterRecordsAndGoesToTheNextItem()
    {
        Opened opened;
        opened.openLearner();
        opened.trigger("record");
        const auto items = [&] {
            return opened.window.centre()
                ->enrolmentFile(*opened.window.centre()->enrolmentByRef(u"L001"_s))
                ->records.evidence.size();
        };
        const std::size_t before = items();
        for (const QString &words : {u"First"_s, u"Second"_s}) {
            auto *narrative = opened.find<QPlainTextEdit>("narrativeEdit");
            QVERIFY(narrative->toPlainText().isEmpty());
            narrative->setFocus();
            QTest::keyClicks(narrative, words);
            QTest::keyClick(narrative, Qt::Key_Return, Qt::ControlModifier);
            QVERIFY(opened.inView("recordPage"));
        }
        QCOMPARE(items(), before + 2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(items(), before + 2); // an empty form is not saved
        QVERIFY(opened.inView("recordPage"));
    }

    void ctrlEnterSignsOffAndGoesToTheNextUnit()
    {
        Opened opened;
        opened.openSignOff(u"302"_s);
        const auto sign = [&] {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        };
        const auto state = [&](const QString &unit) {
            return opened.window.centre()
                ->enrolmentFile(*opened.window.centre()->enrolmentByRef(u"L001"_s))
                ->status.unit(unit)
                ->state;
        };
        const auto declare = [&] {
            for (const char *name : {"learnerDeclares", "assessorDeclares"})
                opened.find<QCheckBox>(name)->click();
        };
        sign();
        QCOMPARE(state(u"302"_s), portfolio::UnitState::Ready); // nothing is declared
        declare();
        sign();
        QCOMPARE(state(u"302"_s), portfolio::UnitState::SignedOff);
        QVERIFY(opened.inView("signOffPage"));
        QVERIFY(opened.window.windowTitle().contains(u"303"_s));
        QVERIFY(!opened.find<QCheckBox>("learnerDeclares")->isChecked());
        QCOMPARE(state(u"303"_s), portfolio::UnitState::Ready);
        declare();
        sign();
        QCOMPARE(state(u"303"_s), portfolio::UnitState::SignedOff);
        QVERIFY(opened.inView("learnerPage"));
    }

    void nobodyBecomesAnotherByPassingBy()
    {
        Opened opened;
        opened.trigger("chooseWho");
        const centre::Centre *centre = opened.window.centre();
        auto *here = opened.find<QRadioButton>("person-P01");
        auto *other = opened.find<QRadioButton>("person-P02");
        QVERIFY(here->hasFocus());
        QTest::keyClick(here, Qt::Key_Down);
        QVERIFY(other->hasFocus());
        QVERIFY(here->isChecked());
        QCOMPARE(centre->person(centre->working())->ref, u"P01"_s);
        QTest::keyClick(other, Qt::Key_Return);
        QCOMPARE(centre->person(centre->working())->ref, u"P02"_s);
        QVERIFY(other->isChecked());
        QVERIFY(!here->isChecked());
        QTest::keyClick(other, Qt::Key_Space); // choosing again changes nothing
        QVERIFY(other->isChecked());
    }
};

QTEST_MAIN(TestKeyboard)
#include "test_keyboard.moc"
