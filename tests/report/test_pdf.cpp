// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "report/render/pdf.h"
#include "report/render/shapes.h"
#include "report/render/type.h"
#include "report/sample.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace attest;
using namespace attest::report;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What one of poppler's programs says about a file.
QString told(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0
        ? QString::fromUtf8(process.readAllStandardOutput())
        : QString();
}

QString textOf(const QString &path, const QStringList &options = {u"-layout"_s})
{
    return told(u"pdftotext"_s, options + QStringList{path, u"-"_s});
}

Table longTable(int rows)
{
    Table table;
    table.columns = {{u"Ref"_s, false, 1}, {u"Title of it"_s, false, 5}, {u"Files"_s, true, 1}};
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back({{Shape::None, u"E%1"_s.arg(i, 3, 10, QChar(u'0'))},
                              {Shape::Disc, u"Observation at the desk"_s},
                              {Shape::None, QString::number(i % 4)}});
    return table;
}

Document letter(std::vector<Block> blocks)
{
    Document document;
    document.title = u"Progress report"_s;
    document.subject = u"Siân Ŵyn-Llŷr"_s;
    document.facts = {u"Tŵr, ŷd, ŴYN, ŶD"_s};
    document.margin = {u"24 April 2013"_s, u"as at today"_s};
    document.footerLeft = u"Siân Ŵyn-Llŷr · Progress report"_s;
    document.footerMiddle = u"Centre fingerprint 9f3a"_s;
    document.blocks = std::move(blocks);
    return document;
}

} // namespace

#define NEED_POPPLER()                                                                                       \
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())                                            \
    QSKIP("pdftotext is not installed: install the package poppler-utils to check what the PDF says")

class TestPdf : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const QString &name = u"report.pdf"_s) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void cleanup() { QFile::remove(path()); }

    void shapesAreToldApartWithoutColour()
    {
        std::vector<QImage> drawn;
        for (const Shape shape : {Shape::None, Shape::Planned, Shape::HalfDisc, Shape::Diamond, Shape::Disc,
                                  Shape::Shield, Shape::Triangle}) {
            QImage image(24, 16, QImage::Format_Grayscale8);
            image.fill(Qt::white);
            QPainter painter(&image);
            const QPen pen = painter.pen();
            paintShape(painter, shape, QRectF(4, 0, 16, 16), Qt::black, Qt::white);
            QCOMPARE(painter.pen(), pen);
            QVERIFY(painter.transform().isIdentity());
            painter.end();
            for (int y = 0; y < 16; ++y) // nothing outside the square in the middle
                QVERIFY(image.pixel(2, y) == image.pixel(21, y) && qGray(image.pixel(2, y)) == 255);
            for (const QImage &other : drawn)
                QVERIFY(image != other);
            drawn.push_back(image);
        }
    }

    void saysWhatStandsInIt()
    {
        const Result<int> pages =
            writePdf(letter({Heading{2, u"What is left"_s}, Paragraph{u"1.2 financial risks"_s, u"311"_s},
                             Chips{{{Shape::Disc, u"Both units."_s, u"Done."_s}}},
                             CreditBar{{0, 18, 32, 42}, 42, false},
                             CreditBar{{0, 1, 2, 7}, 7, false, catalogue::Measure::Units},
                             Table{{{u"Ref"_s}}, {}, u"No evidence yet."_s},
                             Signatures{{u"Learner, date"_s, u"Assessor, date"_s}}}),
                     path());
        QVERIFY2(pages, qPrintable(pages ? QString() : pages.error().message));
        QCOMPARE(*pages, 1);
        NEED_POPPLER();
        const QString text = textOf(path());
        for (const QString &said :
             {u"Progress report"_s, u"Siân Ŵyn-Llŷr"_s, u"Tŵr, ŷd, ŴYN, ŶD"_s, u"as at today"_s,
              u"1.2 financial risks"_s, u"Both units."_s, u"Verified: no IQA yet"_s, u"Achieved 18"_s,
              u"Planned 42 of the 42 credits needed"_s, u"Planned 7 of the 7 units needed"_s,
              u"No evidence yet."_s, u"Assessor, date"_s, u"Centre fingerprint 9f3a"_s, u"page 1 of 1"_s})
            QVERIFY2(text.contains(said), qPrintable(said));
    }

    void fontsAreOneFamilyAndEmbedded()
    {
        QVERIFY(writePdf(letter({Heading{2, u"Bold"_s}, Paragraph{u"Regular"_s, {}}}), path()));
        NEED_POPPLER();
        const QStringList lines = told(u"pdffonts"_s, {path()}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!lines.isEmpty());
        const QString family = QString(Type::installed()->family).remove(u' ');
        static const QRegularExpression embedded(
            u"\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+\\s*$"_s);
        for (const QString &line : lines) {
            QVERIFY2(line.contains(family), qPrintable(line));
            const auto match = embedded.match(line);
            QVERIFY2(match.hasMatch() && match.captured(1) == u"yes", qPrintable(line));
        }
    }

    void longTableLosesNoRowAndRepeatsItsHeading()
    {
        const Result<int> pages = writePdf(letter({Heading{2, u"Evidence"_s}, longTable(300)}), path());
        QVERIFY(pages);
        QVERIFY(*pages > 4);
        NEED_POPPLER();
        const QStringList sheets = textOf(path()).split(u'\f', Qt::SkipEmptyParts);
        QCOMPARE(sheets.size(), *pages);
        QStringList found;
        static const QRegularExpression reference(u"E\\d{3}"_s);
        for (int i = 0; i < sheets.size(); ++i) {
            QCOMPARE(sheets[i].count(u"Title of it"_s), 1);
            QVERIFY(sheets[i].contains(u"page %1 of %2"_s.arg(i + 1).arg(sheets.size())));
            for (auto it = reference.globalMatch(sheets[i]); it.hasNext();)
                found += it.next().captured();
        }
        QCOMPARE(found.size(), 300);
        for (int i = 0; i < 300; ++i)
            QCOMPARE(found[i], u"E%1"_s.arg(i + 1, 3, 10, QChar(u'0')));
    }

    void peoplesTextIsNeverMarkup()
    {
        const QString nasty = u"<b>Bold</b> &amp; <img src=\"/etc/hostname\"> **no** %1 \\n"_s;
        Document document = letter({Paragraph{nasty, nasty}});
        document.subject = nasty;
        QVERIFY(writePdf(document, path()));
        NEED_POPPLER();
        const QString text = textOf(path(), {u"-raw"_s}).replace(u'\n', u' ');
        QVERIFY2(text.contains(nasty), qPrintable(text));
    }

    void nothingLeavesTheMargins()
    {
        // One word of 10,000 letters wherever a person may have written one.
        const QString word(10000, u'W');
        Table table = longTable(2);
        table.rows[1][1].text = word;
        Document document =
            letter({Heading{2, word}, Paragraph{word, word}, Chips{{{Shape::Disc, word, word}}}, table});
        document.subject = document.footerLeft = document.footerMiddle = word;
        document.facts = {word};
        QVERIFY(writePdf(document, path()));
        NEED_POPPLER();
        static const QRegularExpression box(
            u"<word xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\">([^<]*)"_s);
        const QString words = textOf(path(), {u"-bbox"_s});
        qsizetype letters = 0;
        for (auto it = box.globalMatch(words); it.hasNext();) {
            const auto match = it.next();
            QVERIFY2(match.captured(1).toDouble() > 41, qPrintable(match.captured(0).left(90)));
            QVERIFY2(match.captured(3).toDouble() < 595.3 - 41, qPrintable(match.captured(0).left(90)));
            QVERIFY2(match.captured(4).toDouble() < 841.9 - 10, qPrintable(match.captured(0).left(90)));
            letters += match.captured(5).count(u'W');
        }
        QVERIFY2(letters >= 80000, qPrintable(QString::number(letters)));
    }

    void otherScriptsDoNotCrash()
    {
        const QString all =
            u"🙂 👩🏽‍🚀 שלום مرحبا 漢字 e\u0301 \u0000\u0007\u202E\uFFFF line\nbreak"_s;
        Document document = letter({Heading{2, all}, Paragraph{all, all}, Signatures{{all}}});
        document.subject = document.footerLeft = all;
        QVERIFY(writePdf(document, path()));
        NEED_POPPLER();
        QVERIFY(textOf(path()).contains(u"Progress report"_s));
    }

    void anExistingFileIsReplacedWholeOrNotAtAll()
    {
        QFile old(path());
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("kept");
        old.close();

        // A write that fails half-way, as on a full disk.
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{1024, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const Result<int> failed = writePdf(letter({longTable(50)}), path());
        setrlimit(RLIMIT_FSIZE, &before);

        QVERIFY(!failed);
        QVERIFY(failed.error().message.contains(u"report.pdf"));
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("kept"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"report.pdf"_s});

        QVERIFY(writePdf(letter({}), path()));
        QVERIFY(QFileInfo(path()).size() > 1000);
    }

    void unwritablePlacesAreSentences_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<int>("code");
        QTest::newRow("no folder") << path(u"nowhere/report.pdf"_s) << static_cast<int>(ErrorCode::NotFound);
        QTest::newRow("a folder") << m_folder.path() << static_cast<int>(ErrorCode::Invalid);
        QTest::newRow("nothing") << QString() << static_cast<int>(ErrorCode::Invalid);
        if (QFileInfo(u"/proc/self"_s).exists())
            QTest::newRow("read-only") << u"/proc/report.pdf"_s << static_cast<int>(ErrorCode::ReadOnly);
    }
    void unwritablePlacesAreSentences()
    {
        QFETCH(QString, where);
        QFETCH(int, code);
        const Result<int> result = writePdf(letter({}), where);
        QVERIFY(!result);
        QCOMPARE(static_cast<int>(result.error().code), code);
        QVERIFY2(result.error().message.endsWith(u'.'), qPrintable(result.error().message));
    }

    void progressReportOnPaper()
    {
        const ProgressInput input = sample::carys();
        QVERIFY(input.qualification);
        // Set ATTEST_KEEP_PDF to a file name to look at the page.
        const QString kept = qEnvironmentVariable("ATTEST_KEEP_PDF");
        const QString file = kept.isEmpty() ? path() : kept;
        const Result<int> pages = writePdf(progressReport(input), file);
        QVERIFY2(pages, qPrintable(pages ? QString() : pages.error().message));
        QVERIFY(*pages >= 1 && *pages <= 3);
        NEED_POPPLER();
        const QString text = textOf(file);
        for (const QString &said :
             {u"Carys O’Brien-Llŷr"_s, u"What the award asks for"_s, u"Signed off 2 April 2013"_s,
              u"Ready to sign off"_s, u"Evidence index"_s, u"Learner, date"_s, u"9f3a-17c2-04be-88d1"_s,
              u"page 1 of %1"_s.arg(*pages)})
            QVERIFY2(text.contains(said), qPrintable(said));
    }
};

QTEST_MAIN(TestPdf)
#include "test_pdf.moc"
