// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "support/testcentre.h"
#include "views/enrol/addlearnerpage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace attest;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;

class TestAddLearnerPage : public QObject {
    Q_OBJECT

private:
    static void write(const QWidget &page, const QString &name, const QString &words)
    {
        auto *line = page.findChild<QLineEdit *>(name);
        QVERIFY2(line, qPrintable(name));
        line->setText(words);
    }

private Q_SLOTS:
    void addsAndEnrols()
    {
        TestCentre centre;
        AddLearnerPage page(centre.centre());
        page.open();
        page.show();
        write(page, u"givenEdit"_s, u"Llŷr"_s);
        write(page, u"familyEdit"_s, u"ap Gwilym"_s);
        write(page, u"bornEdit"_s, u"3/2/1990"_s);
        write(page, u"targetEdit"_s, u"30/9/2013"_s);
        const QSignalSpy done(&page, &AddLearnerPage::done);
        page.findChild<QPushButton *>(u"addLearnerSave"_s)->click();
        QCOMPARE(done.count(), 1);
        const auto file = centre->enrolmentFile(done.first().first().value<EnrolmentId>());
        QVERIFY(file.ok());
        QCOMPARE(file->records.learner.name(), u"Llŷr ap Gwilym"_s);
        QCOMPARE(file->enrolment.target, QDate(2013, 9, 30));
        QCOMPARE(file->enrolment.assessor, centre->working());
    }

    /// The first of forty awards is nobody's choice: the usual one is offered, or none.
    void offersTheUsualAward()
    {
        TestCentre centre;
        AddLearnerPage page(centre.centre());
        page.open();
        auto *award = page.findChild<QComboBox *>(u"qualificationBox"_s);
        QCOMPARE(award->count(), static_cast<int>(centre->catalogue().numbers().size()));
        QCOMPARE(award->currentData().toString(), u"4430-03"_s);
        QVERIFY(award->currentText().contains(u"Level 3 NVQ Diploma in Customer Service"_s));
        award->setCurrentIndex(award->findData(u"2794-02"_s));
        page.open(); // the next learner of a group
        QCOMPARE(award->currentData().toString(), u"2794-02"_s);
    }

    void asksForAnAwardWhereNoneIsUsual()
    {
        TestCentre beside; // its catalogue and clock
        command::NewCentre first;
        first.name = u"New"_s;
        first.founder = {u"P01"_s, u"Ffion"_s, u"Rees"_s, {portfolio::Role::Assessor}};
        const auto centre =
            centre::Centre::create(beside.folder.filePath(u"new.attest"_s), beside.environment(), first);
        QVERIFY(centre.ok());
        AddLearnerPage page(**centre);
        page.open();
        auto *award = page.findChild<QComboBox *>(u"qualificationBox"_s);
        QCOMPARE(award->currentIndex(), -1);
        QVERIFY(!award->placeholderText().isEmpty());
        write(page, u"givenEdit"_s, u"Hana"_s);
        const QSignalSpy done(&page, &AddLearnerPage::done);
        page.findChild<QPushButton *>(u"addLearnerSave"_s)->click();
        QCOMPARE(done.count(), 0);
        QVERIFY((*centre)->learnerLines()->empty());
        award->setCurrentIndex(award->findData(u"2794-02"_s));
        page.findChild<QPushButton *>(u"addLearnerSave"_s)->click();
        QCOMPARE(done.count(), 1);
        QCOMPARE((*centre)->learnerLines()->front().enrolment.qualification, u"2794-02"_s);
    }

    void asksForAReasonAfterTheLastRegistrationDate()
    {
        TestCentre centre;
        centre.clock.set(QDate(2020, 1, 6).startOfDay(Qt::UTC));
        AddLearnerPage page(centre.centre());
        page.open();
        page.show();
        write(page, u"givenEdit"_s, u"Hana"_s);
        write(page, u"bornEdit"_s, u"3/2/1990"_s);
        write(page, u"registeredEdit"_s, u"1/1/2020"_s);
        QVERIFY(!page.findChild<QLabel *>(u"enrolWarning"_s)->text().isEmpty());
        const QSignalSpy done(&page, &AddLearnerPage::done);
        page.findChild<QPushButton *>(u"addLearnerSave"_s)->click();
        QCOMPARE(done.count(), 0);
        QCOMPARE(centre->learnerLines()->size(), std::size_t(1));
        write(page, u"reasonEdit"_s, u"Agreed with the awarding body"_s);
        page.findChild<QPushButton *>(u"addLearnerSave"_s)->click();
        QCOMPARE(done.count(), 1);
    }
};

QTEST_MAIN(TestAddLearnerPage)
#include "test_addlearnerpage.moc"
