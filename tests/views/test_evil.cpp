// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "app/clirun.h"
#include "centre/keeping.h"
#include "support/evilwords.h"
#include "support/fullcentre.h"
#include "support/screenparts.h"
#include "support/tour.h"

#include <QDir>
#include <QFile>
#include <QHeaderView>

#include <algorithm>
#include <set>

#include <sys/inotify.h>
#include <unistd.h>

using namespace attest;
using namespace attest::test;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Sees every opening and reading of a file in one folder, by whatever process.
class Watch {
public:
    explicit Watch(const QString &folder)
        : m_handle(inotify_init1(IN_NONBLOCK))
    {
        if (inotify_add_watch(m_handle, QFile::encodeName(folder).constData(), IN_OPEN | IN_ACCESS) < 0)
            qFatal("The folder %s cannot be watched.", qPrintable(folder));
    }
    ~Watch() { close(m_handle); }
    Q_DISABLE_COPY_MOVE(Watch)

    bool hasSeenAny()
    {
        alignas(inotify_event) char events[4096];
        return read(m_handle, events, sizeof events) > 0;
    }

private:
    int m_handle;
};

constexpr int widestSection = 4100; ///< pixels; the longest word is cut before

/// Every text in an answer, wherever it stands.
void collect(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts.append(value.toString());
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        collect(each, texts);
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        collect(each.value(), texts);
}

/// What would steer a terminal.
bool holdsControl(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; });
}

} // namespace

/// A centre in which every field that a person can fill holds what nobody should write, on every screen, in
/// every report and in every answer: the words come back as they were, and nothing takes them for more than
/// words. Markup in them names a file; that file is never opened.
class TestEvil : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Watch> m_watch;
    std::unique_ptr<EvilWords> m_words;
    std::unique_ptr<Desk> m_desk;
    QString m_centre;
    std::set<QString> m_seen; ///< marks of the texts that were met, on screens
    QStringList m_faults;
    std::set<QString> m_known;

    QString canary() const { return m_folder.filePath(u"canary/canary.svg"_s); }
    QString evil(const QString &words) { return (*m_words)(words); }

    void fault(const QString &screen, const QString &what, const ShownText &shown)
    {
        if (m_known.insert(QString(what + shown.where)).second)
            m_faults.append(
                QString(screen + u": "_s + what + u" in "_s + shown.where + u": "_s + shown.text.right(300)));
    }

    void look(const QString &screen, const ShownText &shown)
    {
        const bool isRich = Qt::mightBeRichText(shown.text);
        QString read = shown.text;
        if (shown.kind == ShownText::Kind::ToolTip && isRich) {
            if (shown.text.contains(u"<img"_s) || shown.text.contains(u"<script"_s))
                fault(screen, u"markup in a tooltip"_s, shown);
            read = wordsOfTip(shown.text);
        }
        for (const EvilWords::Given &each : m_words->given()) {
            if (!read.contains(each.mark))
                continue;
            m_seen.insert(each.mark);
            if (shown.kind == ShownText::Kind::Label && !shown.isPlain)
                fault(screen, u"a label that interprets words"_s, shown);
        }
        // Paper breaks its lines anywhere; a tip is set by Qt, which may set what nobody sees otherwise.
        const bool isSetAnew = (shown.kind == ShownText::Kind::ToolTip && isRich)
            || shown.where.contains(u"reportText"_s) || shown.where.contains(u"PageView"_s);
        const QStringList mangled = isSetAnew ? QStringList() : m_words->mangledIn(read);
        if (!mangled.isEmpty())
            fault(screen, QString(u"not the words that were written ("_s + mangled.first() + u')'), shown);
    }

    void lookForSize(const QString &screen, QWidget &widget)
    {
        if (&widget != &m_desk->window)
            return;
        for (const auto *header : widget.findChildren<QHeaderView *>()) {
            for (int section = 0; header->isVisible() && section < header->count(); ++section) {
                if (header->sectionSize(section) > widestSection)
                    fault(screen,
                          u"a section of %1 in %2"_s.arg(QString::number(header->sectionSize(section)),
                                                         header->parentWidget()->objectName()),
                          {});
            }
        }
    }

    CliRun run(const QStringList &arguments, const QByteArray &input = {})
    {
        return runCli(QStringList(arguments) << u"--today"_s << u"2013-04-24"_s, input);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"canary"_s));
        QFile file(canary());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>") > 0);
        file.close();
        m_watch = std::make_unique<Watch>(m_folder.filePath(u"canary"_s));
        m_words = std::make_unique<EvilWords>(canary());
        m_desk = std::make_unique<Desk>(
            std::make_unique<FullCentre>([this](const QString &words) { return (*m_words)(words); }));
        m_desk->centre.close();
        m_centre = m_folder.filePath(u"<b>kept & =1+1';-- &amp; <img src=x>.attest"_s);
        const auto moved = centre::move(m_desk->centre.path(), m_centre, QDate(2013, 4, 24));
        QVERIFY2(moved, moved ? "" : qPrintable(moved.error().message));
    }

    void cleanupTestCase() { m_desk.reset(); }

    void wordsAreKeptAsTheyWere()
    {
        const auto opened = centre::Centre::open(m_centre, m_desk->centre.environment());
        QVERIFY(opened);
        const centre::Centre &centre = **opened;
        const portfolio::LearnerRecords records = centre.enrolmentFile(m_desk->centre.enrolment)->records;
        QCOMPARE(records.learner.given, evil(u"Carys"_s));
        QCOMPARE(records.learner.knownAs, evil(u"Caz"_s));
        QCOMPARE(records.learner.contact, evil(u"carys@bryn.example"_s));
        QCOMPARE(records.learner.group, evil(u"Spring 2013"_s));
        const auto seenAt = std::find_if(records.evidence.begin(), records.evidence.end(),
                                         [](const portfolio::Evidence &each) { return each.number == 1; });
        QVERIFY(seenAt != records.evidence.end());
        const portfolio::Evidence &seen = *seenAt;
        QCOMPARE(seen.title, evil(u"Coach party at noon"_s));
        QCOMPARE(seen.place, evil(u"Front desk"_s));
        QCOMPARE(seen.people, evil(u"Bethan, duty manager"_s));
        QCOMPARE(seen.narrative, evil(QString::fromUtf16(u"Welcomed a coach party; Llŷr helped.")));
        QCOMPARE(centre.name(), evil(u"Test centre"_s));
        QCOMPARE(centre.people().front().family, evil(u"Rees"_s));
        const auto verified = centre.verify();
        QVERIFY(verified && verified->problems.empty());
        // Each of the words is found by searching for it, whatever else it might mean to the search.
        for (const QString &word : {u"DROP TABLE"_s, u"\"; --"_s, u"SUM(A1:A9)"_s, u"NEAR(a b)"_s, u"*"_s})
            QVERIFY2(centre.findEvidence(word).ok(), qPrintable(word));
        QVERIFY(!centre.findEvidence(u"Robert'); DROP"_s)->empty());
    }

    void theCommandLineOnlySaysThem()
    {
        const QList<QStringList> questions{{u"status"_s, m_centre},
                                           {u"status"_s, m_centre, u"--learner"_s, u"L001"_s},
                                           {u"history"_s, m_centre},
                                           {u"history"_s, m_centre, u"--learner"_s, u"L001"_s},
                                           {u"history"_s, m_centre, u"--person"_s, u"P01"_s},
                                           {u"verify"_s, m_centre}};
        std::set<QString> met;
        for (const QStringList &question : questions) {
            const CliRun said = run(question);
            QVERIFY2(said.status == 0 && !said.out.isEmpty(), said.told().constData());
            QVERIFY2(!holdsControl(said.out), qPrintable(question.first()));
            const CliRun json = run(QStringList(question) << u"--json"_s);
            QVERIFY2(json.isJsonAnswer() && !holdsControl(json.out), qPrintable(question.first()));
            QCOMPARE(QJsonDocument::fromJson(QJsonDocument(json.json()).toJson()).object(), json.json());
            QStringList texts;
            collect(json.json(), texts);
            for (const QString &text : texts) {
                QVERIFY2(m_words->mangledIn(text).isEmpty(), qPrintable(text));
                for (const EvilWords::Given &each : m_words->given()) {
                    if (text.contains(each.mark))
                        met.insert(each.mark);
                }
            }
        }
        QVERIFY2(met.size() > 20, qPrintable(QString::number(met.size())));
    }

    void theCommandLineRefusesThemInOneLine()
    {
        const QString all = evil(u"Carys"_s);
        for (const QStringList &question :
             QList<QStringList>{{u"status"_s, m_centre, u"--learner"_s, all},
                                {u"history"_s, m_centre, u"--person"_s, all},
                                {u"check"_s, all, u"--units"_s, all},
                                {u"check"_s, u"4430-03"_s, u"--units"_s, all},
                                {u"status"_s, all},
                                {u"restore"_s, all, m_folder.filePath(u"never.attest"_s)},
                                {all, m_centre}}) {
            const CliRun refused = run(question);
            QVERIFY2(refused.isRefusal() && !holdsControl(refused.err), refused.told().constData());
        }
        const QByteArray actions =
            QJsonDocument(QJsonObject{{u"action"_s, all}, {u"learner"_s, all}}).toJson(QJsonDocument::Compact)
            + "\n"
            + QJsonDocument(QJsonObject{{u"action"_s, u"enrol"_s}, {u"learner"_s, all}})
                  .toJson(QJsonDocument::Compact);
        const CliRun applied = run({u"apply"_s, m_centre, u"-"_s}, actions);
        QCOMPARE(applied.status, 1);
        QVERIFY(!holdsControl(applied.out));
    }

    void reportsAndCopiesHoldThem()
    {
        const QString pdf = m_folder.filePath(u"report.pdf"_s);
        for (const QString &learner : {u"L001"_s, u"L002"_s}) {
            const CliRun made = run({u"report"_s, m_centre, u"--learner"_s, learner, u"--kind"_s,
                                     u"progress"_s, u"--output"_s, pdf, u"--json"_s});
            QVERIFY2(made.isJsonAnswer(), made.told().constData());
            QVERIFY2(made.json()[u"pages"_s].toInt() < 40, made.told().constData());
            QVERIFY(QFile::remove(pdf));
        }
        const QString backup = m_folder.filePath(u"<i>a backup & %1 =1+1';--.attest-backup"_s);
        const QString restored = m_folder.filePath(u"again.attest"_s);
        QCOMPARE(run({u"backup"_s, m_centre, backup}).status, 0);
        QCOMPARE(run({u"restore"_s, backup, restored}).status, 0);
        QCOMPARE(run({u"verify"_s, restored}).status, 0);
        const QStringList whole{u"--learner"_s, u"L001"_s, u"--json"_s};
        const auto answers = [&](const QString &centre) {
            return QStringList{QString::fromUtf8(run(QStringList{u"status"_s, centre} + whole).out),
                               QString::fromUtf8(run(QStringList{u"history"_s, centre} + whole).out)};
        };
        QCOMPARE(answers(restored), answers(m_centre));
    }

    void screensOnlyShowThem()
    {
        m_desk->window.openCentre(m_centre);
        m_desk->show();
        tour(*m_desk, [&](const QString &name, QWidget &screen) {
            for (const ShownText &shown : textsOf(screen))
                look(name, shown);
            lookForSize(name, screen);
        });
        for (const QString &fault : std::as_const(m_faults))
            qWarning("%s", qPrintable(fault));
        QCOMPARE(m_faults.size(), 0);
        QVERIFY2(m_seen.size() > 30, qPrintable(QString::number(m_seen.size())));
    }

    void theCanaryStayedUnread()
    {
        QVERIFY(!m_watch->hasSeenAny());
        QFile file(canary());
        QVERIFY(file.open(QIODevice::ReadOnly)); // and the watch would have told
        QVERIFY(!file.readAll().isEmpty());
        QVERIFY(m_watch->hasSeenAny());
    }
};

QTEST_MAIN(TestEvil)
#include "test_evil.moc"
