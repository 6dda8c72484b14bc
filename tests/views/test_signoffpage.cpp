// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "support/testcentre.h"
#include "views/signoff/signoffpage.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace attest;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;

class TestSignOffPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsAReadyUnitWithBothDeclarations()
    {
        TestCentre centre;
        centre.plan({u"308"_s});
        centre.makeReady(u"308"_s);
        SignOffPage page(centre.centre());
        page.open(centre.enrolment, u"308"_s);
        page.show();
        auto *button = page.findChild<QPushButton *>(u"signOffButton"_s);
        QCOMPARE(button->text(), u"Sign off 308"_s);
        QVERIFY(!button->isEnabled());
        auto *table = page.findChild<QTableView *>(u"coverageTable"_s);
        QCOMPARE(table->model()->index(0, 2).data().toString(), u"E001"_s);
        page.findChild<QCheckBox *>(u"learnerDeclares"_s)->click();
        QVERIFY2(!button->isEnabled(), "one declaration is not enough");
        page.findChild<QCheckBox *>(u"assessorDeclares"_s)->click();
        const QSignalSpy done(&page, &SignOffPage::done);
        button->click();
        QCOMPARE(done.count(), 1);
        QCOMPARE(centre.file().status.unit(u"308"_s)->state, portfolio::UnitState::SignedOff);
    }

    void listsWhatStandsInTheWay()
    {
        TestCentre centre;
        centre.plan({u"308"_s});
        SignOffPage page(centre.centre());
        page.open(centre.enrolment, u"308"_s);
        page.show();
        QVERIFY(!page.findChild<QPushButton *>(u"signOffButton"_s)->isVisible());
        auto *link = page.findChild<QAbstractButton *>(u"mend1"_s);
        QVERIFY(link && link->isVisible());
        QVERIFY(!link->accessibleName().isEmpty());
        const QSignalSpy mend(&page, &SignOffPage::mendRequested);
        link->click();
        QCOMPARE(mend.count(), 1);
        QCOMPARE(mend.first().at(1).value<portfolio::Target>().unit, u"308"_s);
    }

    void asksForTheOutsideResultOfAUnitWithoutCriteria()
    {
        TestCentre centre;
        const centre::EnrolmentFile file = centre.file();
        QString bare;
        for (const catalogue::Unit &unit : file.qualification->units) {
            if (!unit.criteriaLoaded())
                bare = unit.number;
        }
        QVERIFY(!bare.isEmpty());
        centre.plan({bare});
        SignOffPage page(centre.centre());
        page.open(centre.enrolment, bare);
        page.show();
        page.findChild<QCheckBox *>(u"learnerDeclares"_s)->click();
        page.findChild<QCheckBox *>(u"assessorDeclares"_s)->click();
        auto *button = page.findChild<QPushButton *>(u"signOffButton"_s);
        const QSignalSpy done(&page, &SignOffPage::done);
        button->click();
        QVERIFY2(done.isEmpty(), "without a date it is refused");
        page.findChild<QLineEdit *>(u"outsideDate"_s)->setText(u"1/3/2013"_s);
        page.findChild<QLineEdit *>(u"outsideBy"_s)->setText(u"Severn College"_s);
        button->click();
        QCOMPARE(done.count(), 1);
        QCOMPARE(centre.file().status.unit(bare)->state, portfolio::UnitState::SignedOff);
    }
};

QTEST_MAIN(TestSignOffPage)
#include "test_signoffpage.moc"
