// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/awardwords.h"

#include "core/text.h"
#include "items/readingwords.h"
#include "items/spoken.h"
#include "rules/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attest::items {

namespace {

using catalogue::AssessmentMethod;
using catalogue::Qualification;
using catalogue::Rule;
using catalogue::RuleKind;
using catalogue::Unit;

class FactWords {
    Q_DECLARE_TR_FUNCTIONS(AwardWords)

public:
    static QString level(const catalogue::Level &level);
    static QString credits(int credits) { return tr("%n credits", nullptr, credits); }
    static QString method(AssessmentMethod method);
    static void addNumbers(std::vector<Passage> &facts, const Qualification &qualification);
    static void addDates(std::vector<Passage> &facts, const Qualification &qualification);
    static void addUnits(std::vector<Passage> &facts, const Qualification &qualification);
    static Section facts(const Qualification &qualification);
    static Section rules(const Qualification &qualification);
    static Section bars(const Qualification &qualification);
};

QString FactWords::level(const catalogue::Level &level)
{
    const QString text = level.text();
    return text.startsWith(u'E') ? tr("Entry %1").arg(text.mid(1)) : tr("Level %1").arg(text);
}

QString FactWords::method(AssessmentMethod method)
{
    switch (method) {
    case AssessmentMethod::Portfolio:
        return tr("Portfolio");
    case AssessmentMethod::Assignment:
        return tr("Assignment");
    case AssessmentMethod::Test:
        return tr("Test");
    }
    return {};
}

void FactWords::addNumbers(std::vector<Passage> &facts, const Qualification &qualification)
{
    facts.push_back({tr("Level"), level(qualification.level), {}, {}});
    facts.push_back({tr("Credit"),
                     qualification.credits ? credits(*qualification.credits)
                                           : tr("This qualification is not counted in credits."),
                     {},
                     {}});
    if (qualification.tqt)
        facts.push_back(
            {tr("Total qualification time"), tr("%n hours", nullptr, *qualification.tqt), {}, {}});
    if (qualification.glh)
        facts.push_back({tr("Guided learning"), tr("%n hours", nullptr, *qualification.glh), {}, {}});
    if (qualification.minimumAge)
        facts.push_back({tr("Least age"), tr("%n years", nullptr, *qualification.minimumAge), {}, {}});
}

void FactWords::addDates(std::vector<Passage> &facts, const Qualification &qualification)
{
    const auto day = [](QDate date) {
        return date.isValid() ? text::dateInWords(date) : tr("No date is printed.");
    };
    facts.push_back({tr("Last registration"), day(qualification.lastRegistration), {}, {}});
    facts.push_back({tr("Last certification"), day(qualification.lastCertification), {}, {}});
}

void FactWords::addUnits(std::vector<Passage> &facts, const Qualification &qualification)
{
    const auto loaded = std::count_if(qualification.units.begin(), qualification.units.end(),
                                      [](const Unit &unit) { return unit.criteriaLoaded(); });
    const int all = static_cast<int>(qualification.units.size());
    const QString criteria = loaded == 0 ? tr("The criteria of no unit are loaded.")
        : loaded == all                  ? tr("The criteria of every unit are loaded.")
                        : tr("The criteria of %1 of %n units are loaded.", nullptr, all).arg(loaded);
    facts.push_back({tr("Units"), tr("%n units", nullptr, all), {criteria}, {}});
}

Section FactWords::facts(const Qualification &qualification)
{
    Section section{tr("Facts"), {}};
    Passage number{tr("Number"), qualification.number, {}, {}};
    if (!qualification.printedNumber.isEmpty())
        number.notes.append(tr("Printed as %1").arg(qualification.printedNumber));
    section.passages.push_back(number);
    if (!qualification.printedTitle.isEmpty())
        section.passages.push_back({tr("Title as printed"), qualification.printedTitle, {}, {}});
    section.passages.push_back(
        {tr("Accreditation"),
         qualification.accreditation.isEmpty() ? tr("No number is printed.") : qualification.accreditation,
         {},
         {}});
    addNumbers(section.passages, qualification);
    addDates(section.passages, qualification);
    if (const QString methods = assessmentWords(qualification.assessment); !methods.isEmpty())
        section.passages.push_back({tr("Assessed by"), methods, {}, {}});
    addUnits(section.passages, qualification);
    return section;
}

Section FactWords::rules(const Qualification &qualification)
{
    Section section{tr("Rules of combination"), {}};
    for (const Rule &rule : qualification.rules) {
        if (rule.kind == RuleKind::Bar)
            continue;
        Passage passage{rules::shortName(qualification, rule), rules::statement(qualification, rule), {}, {}};
        if (!rule.source.isEmpty())
            passage.notes.append(sourceWords(rule.source));
        section.passages.push_back(passage);
    }
    return section;
}

Section FactWords::bars(const Qualification &qualification)
{
    Section section{tr("Units that bar each other"), {}};
    for (const Rule &rule : qualification.rules) {
        if (rule.kind != RuleKind::Bar)
            continue;
        Passage passage{rules::shortName(qualification, rule), rules::statement(qualification, rule), {}, {}};
        for (const QString &number : rule.filter.units) {
            if (const Unit *unit = qualification.unit(number))
                passage.notes.append(tr("%1: %2").arg(number, unit->title.text()));
        }
        section.passages.push_back(passage);
    }
    return section;
}

} // namespace

QString levelWords(const catalogue::Level &level) { return FactWords::level(level); }

QString awardSummary(const Qualification &qualification)
{
    QStringList facts{FactWords::level(qualification.level)};
    if (qualification.credits)
        facts.append(FactWords::credits(*qualification.credits));
    return facts.join(u" · "_s);
}

QString assessmentWords(const std::vector<AssessmentMethod> &methods)
{
    QStringList names;
    for (const AssessmentMethod method : methods)
        names.append(FactWords::method(method));
    return text::joined(names);
}

QString groupRules(const Qualification &qualification, const QString &group)
{
    QStringList sentences;
    for (const Rule &rule : qualification.rules) {
        if (rule.filter.groups == QStringList{group} && rule.filter.levels.empty()
            && rule.filter.units.isEmpty())
            sentences.append(rules::statement(qualification, rule));
    }
    return oneAfterTheOther(sentences);
}

std::vector<Section> aboutAward(const Qualification &qualification)
{
    std::vector<Section> sections{FactWords::rules(qualification)};
    if (Section bars = FactWords::bars(qualification); !bars.passages.empty())
        sections.push_back(std::move(bars));
    sections.push_back(FactWords::facts(qualification));
    return sections;
}

} // namespace attest::items
