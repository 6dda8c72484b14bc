// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "support/fullcentre.h"
#include "support/screenparts.h"
#include "support/tour.h"

#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>
#include <set>

using namespace attest;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar opens(0x27EA); // around what was translated
constexpr QChar closes(0x27EB);
constexpr QChar dataOpens(0x27E6); // around what a person has written
constexpr QChar dataCloses(0x27E7);

/// "Translates" everything by putting marks around it. What is on the screen without them was never asked
/// for.
class MarkingTranslator : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "QShortcut") == 0)
            return {}; // the names of keys are read as well as shown
        return QString(opens + QString::fromUtf8(source) + closes);
    }
};

QString asData(const QString &words) { return QString(dataOpens + words + dataCloses); }

/// Takes the innermost pairs of marks away until none is left; what was translated leaves a trace.
QString withoutMarked(QString text)
{
    static const QRegularExpression data(u"\u27e6[^\u27e6\u27e7]*\u27e7"_s);
    static const QRegularExpression translated(u"\u27ea[^\u27ea\u27eb]*\u27eb"_s);
    text.remove(data);
    for (qsizetype before = -1; before != text.size();) {
        before = text.size();
        text.replace(translated, u"\x01"_s);
        // What a trace stands in is translated too; a trace inside marks goes with them.
    }
    return text;
}

/// What the program shows and no translator is asked for: numbers, dates, references, keys, file names, the
/// languages in their own tongue, and what the tour types into search boxes.
QString withoutValues(QString text, const std::vector<QString> &labels)
{
    static const QRegularExpression values(
        u"\\b([A-Z]/\\d{3}/\\d{4}|[0-9a-f]{16}|Attest|Cymraeg|English|\\d{1,2} "
        u"(January|February|March|April|May|June|July|August|September|October|November|December)"
        " \\d{4}|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[0-9a-f]{4}(-[0-9a-f]{4}){2,}|[A-Z]\\d{2,3}(-A\\d)?"
        "|[A-Z]?\\d+[a-z]?(\\.\\d+)*[a-z]?|[A-Z]|\\d{4}-\\d\\d|zzz|[el]001|settings|complaint)\\b"_s);
    static const QRegularExpression keys(u"\\b((Ctrl|Alt|Shift)\\+)+\\w+|(Ctrl|Alt|Shift)\\+[^\\s]|\\b(F\\d+|"
                                         u"Esc|Return|Enter|Space|PgUp|PgDown|"
                                         "Home|End|Tab|Up|Down|Left|Right|Del|Menu)\\b"_s);
    static const QRegularExpression paths(u"(/[\\w.-]+)+/?|\\w+\\.(attest|txt|pdf)\\b"_s);
    // A label that goes on over the page is whole again without the foot between, when that is translated.
    static const QRegularExpression foot(u"\\n[\\s\x01\u00b7]*Attest [\\d.]+[\\s\x01\u00b7]*\\n"_s);
    text.replace(foot, u" "_s);
    text = text.simplified(); // a page of paper breaks its lines anywhere
    for (const QString &label : labels)
        text.remove(label);
    return text.remove(keys).remove(values).remove(paths);
}

/// Collects, once each, the texts that escaped and those glued together.
class Escapes {
public:
    explicit Escapes(const catalogue::Catalogue &catalogue)
    {
        std::set<QString> labels;
        const auto add = [&labels](const Label &label) {
            if (label.text().size() > 2)
                labels.insert(label.text());
        };
        const auto addWords = [&labels](const QString &words) {
            if (words.size() > 2)
                labels.insert(words);
        };
        const std::vector<catalogue::QualificationPtr> all = *catalogue.qualifications();
        for (const catalogue::QualificationPtr &known : all) {
            add(known->title);
            for (const catalogue::Group &group : known->groups)
                add(group.title);
            for (const catalogue::Reading &reading : known->readings) {
                if (reading.field.contains(u' ')) // written by hand; the name of one field is translated
                    addWords(QString(reading.field.at(0).toUpper() + reading.field.mid(1)));
            }
            for (const catalogue::Alternative &alternative : known->alternatives)
                addWords(alternative.why);
            addWords(known->mapping.standard);
            for (const catalogue::MappingItem &item : known->mapping.items)
                add(item.label);
            for (const catalogue::Unit &unit : known->units) {
                add(unit.title);
                for (const catalogue::Outcome &outcome : unit.outcomes) {
                    add(outcome.label);
                    for (const catalogue::Criterion &criterion : outcome.criteria)
                        add(criterion.label);
                }
                for (const catalogue::Requirement &requirement : unit.requirements) {
                    add(requirement.label);
                    for (const catalogue::RequirementPart &part : requirement.parts)
                        add(part.label);
                }
            }
        }
        m_labels.assign(labels.begin(), labels.end());
        std::stable_sort(m_labels.begin(), m_labels.end(),
                         [](const QString &a, const QString &b) { return a.size() > b.size(); });
    }
    void look(const QString &screen, QWidget &widget)
    {
        for (const ShownText &shown : textsOf(widget)) {
            if (m_known.insert(shown.text).second)
                look(screen, shown);
        }
    }
    void look(const QString &screen, const ShownText &shown)
    {
        const bool isTip = shown.kind == ShownText::Kind::ToolTip && Qt::mightBeRichText(shown.text);
        const QString unmarked = withoutMarked(isTip ? wordsOfTip(shown.text) : shown.text);
        if (!hasLetters(unmarked) && !isGlued(unmarked))
            return;
        const QString left = withoutValues(unmarked, m_labels);
        if (hasLetters(left))
            m_lines.append(QString(screen + u": not translated: \""_s + shown.text + u"\" leaves \""_s + left
                                   + u"\" in "_s + shown.where));
        else if (isGlued(left))
            m_lines.append(QString(screen + u": glued: \""_s + shown.text + u"\" in "_s + shown.where));
    }
    const QStringList &lines() const { return m_lines; }
    qsizetype looked() const { return static_cast<qsizetype>(m_known.size()); }

private:
    static bool hasLetters(const QString &text)
    {
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    }
    /// Words of the program are put together by a translator, who knows where a comma goes; lists of facts
    /// may stand side by side.
    static bool isGlued(const QString &left)
    {
        static const QRegularExpression comma(u"\\x01\\s*[,;:(]|[,;:)]\\s*\\x01|\\x01\\)|\\(\\x01"_s);
        return comma.match(left).hasMatch();
    }

    std::vector<QString> m_labels;
    std::set<QString> m_known;
    QStringList m_lines;
};

} // namespace

/// Every text of the program goes through a translator, whole: in a language of marks, nothing on any screen
/// stands unmarked but what people wrote, the catalogue's words, and values.
class TestPseudoLocale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(QCoreApplication::installTranslator(&m_translator)); }
    void cleanup() { QCoreApplication::removeTranslator(&m_translator); }

    void everyTextIsTranslatedWhole()
    {
        Desk desk(std::make_unique<FullCentre>(asData));
        // Over the program's own translators, which the settings have put in force since.
        QCoreApplication::removeTranslator(&m_translator);
        QCoreApplication::installTranslator(&m_translator);
        desk.open();
        Escapes escapes(desk.centre.environment().catalogue);
        tour(desk, [&](const QString &name, QWidget &screen) { escapes.look(name, screen); });
        for (const QString &line : escapes.lines())
            qWarning("%s", qPrintable(line));
        QCOMPARE(escapes.lines().size(), 0);
        QVERIFY(escapes.looked() > 500);
    }

    void thisTestFindsWhatEscapes()
    {
        const TestCentre centre;
        Escapes escapes(centre.environment().catalogue);
        const auto look = [&](const QString &text) {
            escapes.look({}, ShownText{ShownText::Kind::Words, text, {}});
            return escapes.lines().size();
        };
        QCOMPARE(look(QCoreApplication::translate("Anything", "Save")), 0);
        QCOMPARE(look(QString(asData(u"Carys"_s) + u" \u00b7 24 April 2013 \u00b7 E001"_s)), 0);
        QCOMPARE(look(QCoreApplication::translate("Anything", "Back to %1").arg(asData(u"Bryn"_s))), 0);
        QCOMPARE(look(u"Save"_s), 1);
        QCOMPARE(look(QString(QCoreApplication::translate("Anything", "one") + u", "_s
                              + QCoreApplication::translate("Anything", "two"))),
                 2);
    }

private:
    MarkingTranslator m_translator;
};

QTEST_MAIN(TestPseudoLocale)
#include "test_pseudolocale.moc"
