// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/notice.h"
#include "views/start/startpage.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace attest;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;

namespace {

PathChoosers answering(const QString &path)
{
    PathChoosers choosers;
    choosers.newCentre = choosers.openCentre = choosers.report = [path](const QString &) { return path; };
    choosers.showDocument = [](const QString &) {};
    return choosers;
}

void type(const StartPage &page, const QString &name, const QString &text)
{
    auto *edit = page.findChild<QLineEdit *>(name);
    QVERIFY2(edit, qPrintable(name));
    QTest::keyClicks(edit, text);
}

void press(const StartPage &page, const QString &name)
{
    auto *button = page.findChild<QPushButton *>(name);
    QVERIFY2(button, qPrintable(name));
    QTest::keyClick(button, Qt::Key_Space);
}

} // namespace

class TestStartPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForACentre()
    {
        const PathChoosers choosers = answering({});
        const QString folder = QDir::tempPath();
        StartPage page(choosers, folder);
        const QSignalSpy created(&page, &StartPage::createRequested);
        type(page, u"centreName"_s, u"Severn/side Training"_s);
        type(page, u"founderGiven"_s, u"Ffion"_s);
        type(page, u"founderFamily"_s, u"Rees"_s);
        press(page, u"makeCentre"_s);
        QCOMPARE(created.count(), 1);
        // The name's stroke would be a folder.
        QCOMPARE(created.first().first().toString(), QDir(folder).filePath(u"Severnside Training.attest"_s));
        const auto centre = created.first().last().value<command::NewCentre>();
        QCOMPARE(centre.name, u"Severn/side Training"_s);
        QCOMPARE(centre.founder.given, u"Ffion"_s);
        QCOMPARE(centre.founder.roles, std::vector{portfolio::Role::Assessor});
        QVERIFY(!centre.exampleDate.isValid());
    }

    void saysWhatIsMissing()
    {
        const PathChoosers choosers = answering({});
        StartPage page(choosers, QDir::tempPath());
        const QSignalSpy created(&page, &StartPage::createRequested);
        auto *notice = page.findChild<Notice *>();
        press(page, u"makeCentre"_s);
        QCOMPARE(notice->sentence(), u"Write the centre’s name."_s);
        type(page, u"centreName"_s, u"Severnside"_s);
        press(page, u"makeCentre"_s);
        QVERIFY(notice->sentence().contains(u"name: a given name"_s));
        QCOMPARE(created.count(), 0);
    }

    void keepsAPathThatWasChosen()
    {
        const QString chosen = QDir(QDir::tempPath()).filePath(u"ours"_s);
        const PathChoosers choosers = answering(chosen);
        StartPage page(choosers, QDir::tempPath());
        const QSignalSpy created(&page, &StartPage::createRequested);
        press(page, u"chooseCentrePath"_s);
        type(page, u"centreName"_s, u"Severnside"_s);
        type(page, u"founderGiven"_s, u"Ffion"_s);
        press(page, u"makeCentre"_s);
        QCOMPARE(created.count(), 1);
        QCOMPARE(created.first().first().toString(), QString(chosen + u".attest"_s));
    }

    void opensWhatIsChosen()
    {
        const PathChoosers choosers = answering(u"somewhere/there.attest"_s);
        const PathChoosers none = answering({});
        StartPage page(choosers, {});
        const QSignalSpy opened(&page, &StartPage::openRequested);
        press(page, u"openCentre"_s);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toString(), u"somewhere/there.attest"_s);
        StartPage other(none, {});
        const QSignalSpy nothing(&other, &StartPage::openRequested);
        press(other, u"openCentre"_s);
        QCOMPARE(nothing.count(), 0);
    }

    void everyControlHasAName()
    {
        const PathChoosers choosers = answering({});
        StartPage page(choosers, {});
        for (const auto *button : page.findChildren<QAbstractButton *>()) {
            if (button->isVisibleTo(&page))
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                         qPrintable(button->objectName()));
        }
        for (const auto *edit : page.findChildren<QLineEdit *>())
            QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(edit->objectName()));
    }
};

QTEST_MAIN(TestStartPage)
#include "test_startpage.moc"
