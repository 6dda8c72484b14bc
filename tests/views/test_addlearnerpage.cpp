// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "support/testcentre.h"
#include "views/common/notice.h"
#include "views/enrol/addlearnerpage.h"
#include "views/wizard/awardspage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
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

    void savesByKeyboard()
    {
        TestCentre centre;
        AddLearnerPage page(centre.centre());
        page.open();
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *given = page.findChild<QLineEdit *>(u"givenEdit"_s);
        given->setFocus();
        const QSignalSpy done(&page, &AddLearnerPage::done);
        QTest::keyClick(given, Qt::Key_S, Qt::ControlModifier); // no name yet
        QCOMPARE(done.count(), 0);
        QVERIFY(!page.findChild<Notice *>()->sentence().isEmpty());
        given->setText(u"Hana"_s);
        QTest::keyClick(given, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(done.count(), 1);
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

    void saysWhatTheAwardAsks()
    {
        TestCentre centre;
        AddLearnerPage page(centre.centre());
        page.open();
        const QString asked = page.findChild<QLabel *>(u"askedLabel"_s)->text();
        for (const QString &part : {u"Level 3"_s, u"42 credits"_s, u"279"_s, u"Delivery"_s})
            QVERIFY2(asked.contains(part), qPrintable(asked));
        auto *award = page.findChild<QComboBox *>(u"qualificationBox"_s);
        page.show();
        write(page, u"targetEdit"_s, u"1/2/14"_s); // read back in words on a line of its own
        for (const QString &name : {u"assessorBox"_s, u"iqaBox"_s})
            QTRY_VERIFY2(page.findChild<QComboBox *>(name)->height() > 20, qPrintable(name));
        award->setCurrentIndex(-1);
        QVERIFY(page.findChild<QLabel *>(u"askedLabel"_s)->text().isEmpty());
    }

    /// Whichever words come and go below a date, every row stays in view, one below the other.
    void keepsEveryRowBesideTheWordsForADate()
    {
        TestCentre centre;
        AddLearnerPage page(centre.centre());
        page.resize(1090, 636);
        page.open();
        page.show();
        const QStringList lines{u"qualificationBox"_s, u"bodyNumberEdit"_s, u"registeredEdit"_s,
                                u"targetEdit"_s,       u"assessorBox"_s,    u"iqaBox"_s,
                                u"reasonEdit"_s};
        const auto hidden = [&]() -> QString {
            int below = 0;
            for (const QString &name : lines) {
                const auto *line = page.findChild<QWidget *>(name);
                if (!line->isVisible() || line->height() < 20 || line->y() < below)
                    return name;
                below = line->y() + line->height();
            }
            return {};
        };
        const std::pair<QString, QString> typed[] = {
            {u"registeredEdit"_s, u"soon"_s}, {u"targetEdit"_s, u"1/1/2012"_s},
            {u"targetEdit"_s, u"later"_s},    {u"registeredEdit"_s, u"24/4/2013"_s},
            {u"targetEdit"_s, QString()},     {u"registeredEdit"_s, QString()},
        };
        for (const auto &[name, words] : typed) {
            write(page, name, words);
            QTRY_COMPARE(hidden(), QString());
        }
    }

    /// What is written stays while one looks for the award.
    void looksForTheAwardAmongAll()
    {
        TestCentre centre;
        AddLearnerPage page(centre.centre());
        page.open();
        page.show();
        write(page, u"givenEdit"_s, u"Hana"_s);
        page.findChild<QPushButton *>(u"findAwardButton"_s)->click();
        auto *awards = page.findChild<AwardsPage *>();
        QVERIFY(awards->isVisible());
        QVERIFY(page.goBack());
        QVERIFY(!awards->isVisible() && !page.goBack());
        QCOMPARE(page.award(), u"4430-03"_s);
        page.findChild<QPushButton *>(u"findAwardButton"_s)->click();
        awards->findChild<QLineEdit *>(u"findAward"_s)->setText(u"3412-01"_s);
        awards->findChild<QPushButton *>(u"takeAwardButton"_s)->click();
        QVERIFY(!awards->isVisible());
        QCOMPARE(page.award(), u"3412-01"_s);
        const QSignalSpy done(&page, &AddLearnerPage::done);
        page.findChild<QPushButton *>(u"addLearnerSave"_s)->click();
        QCOMPARE(done.count(), 1);
        QVERIFY2(done.first().constLast().toStringList().isEmpty(),
                 "a new learner's units are nobody's choice");
        const auto file = centre->enrolmentFile(done.first().first().value<EnrolmentId>());
        QCOMPARE(file->qualification->number, u"3412-01"_s);
        QCOMPARE(file->records.learner.given, u"Hana"_s);
    }

    void enrolsALearnerOnFileOnAnotherAward()
    {
        TestCentre centre;
        AddLearnerPage page(centre.centre());
        page.openFor(centre.enrolment, u"4430-02"_s, {u"201"_s, u"202"_s});
        page.show();
        QVERIFY(!page.findChild<QLineEdit *>(u"givenEdit"_s)->isVisible());
        QVERIFY(page.findChild<QLabel *>(u"pageSubtitle"_s)->text().contains(u"Carys"_s));
        QCOMPARE(page.openedFor(), centre.enrolment);
        const QSignalSpy done(&page, &AddLearnerPage::done);
        write(page, u"registeredEdit"_s, u"no day"_s);
        page.findChild<QPushButton *>(u"addLearnerSave"_s)->click();
        QCOMPARE(done.count(), 0);
        QVERIFY(!page.findChild<Notice *>()->sentence().isEmpty());
        write(page, u"registeredEdit"_s, u"24/4/2013"_s);
        page.findChild<QPushButton *>(u"addLearnerSave"_s)->click();
        QCOMPARE(done.count(), 1);
        QCOMPARE(done.first().constLast().toStringList(), (QStringList{u"201"_s, u"202"_s}));
        const auto file = centre->enrolmentFile(done.first().first().value<EnrolmentId>());
        QCOMPARE(file->records.learner.id, centre.learner());
        QCOMPARE(file->qualification->number, u"4430-02"_s);
        QCOMPARE(centre->learnerLines()->size(), std::size_t(2));
    }

    /// The units are the award's: on another one nothing is chosen yet.
    void anotherAwardHasOtherUnits()
    {
        TestCentre centre;
        AddLearnerPage page(centre.centre());
        page.openFor(centre.enrolment, u"4430-02"_s, {u"201"_s});
        auto *award = page.findChild<QComboBox *>(u"qualificationBox"_s);
        award->setCurrentIndex(award->findData(u"2794-02"_s));
        QVERIFY(page.units().isEmpty());
        award->setCurrentIndex(award->findData(u"4430-02"_s));
        QCOMPARE(page.units(), QStringList{u"201"_s});
        page.open(); // a new learner after that
        QVERIFY(page.openedFor().isNull() && page.units().isEmpty());
        QCOMPARE(page.award(), u"4430-03"_s); // what is usual, not what another was enrolled on
        QVERIFY(!page.findChild<QLineEdit *>(u"givenEdit"_s)->isHidden());
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
