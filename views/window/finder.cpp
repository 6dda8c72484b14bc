// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/window/finder.h"

#include "core/text.h"
#include "portfolio/evidencekind.h"
#include "views/window/actions.h"

#include <QAction>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

namespace {

constexpr qsizetype shortestForEvidence = 2; ///< letters: one finds nearly everything
constexpr std::size_t looked = 60; ///< items read to put the open learner's first

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

/// Does a word of the text begin with this one?
bool begins(const QString &text, const QString &word)
{
    return text.startsWith(word) || text.contains(QString(u' ' + word));
}

/// Keeps the first few and says how many there are besides.
void shorten(FindGroup &group, std::size_t all)
{
    if (group.finds.size() > std::size_t(Finder::mostShown))
        group.finds.resize(Finder::mostShown);
    const int left = static_cast<int>(all - group.finds.size());
    if (left > 0)
        group.more = Finder::tr("%n more: add a word to see them.", nullptr, left);
}

QString keysOf(const QAction &action) { return action.shortcut().toString(QKeySequence::NativeText); }

FindGroup commandsFor(const QStringList &words, const QList<QAction *> &commands, QString &cannot)
{
    FindGroup group{Finder::tr("Commands"), {}, {}};
    for (QAction *action : commands) {
        const QString name = plainName(*action);
        if (!holdsAll(text::folded(name), words))
            continue;
        if (action->isEnabled())
            group.finds.push_back({Find::Kind::Command, name, keysOf(*action), {}, {}, {}, action});
        else
            cannot = name;
    }
    return group;
}

QString evidenceName(const portfolio::Evidence &item)
{
    QString words = item.title.isEmpty() ? item.narrative.simplified() : item.title;
    if (words.isEmpty())
        words = portfolio::evidenceKindName(item.kind);
    return item.ref % u' ' % words;
}

} // namespace

Finder::Finder(centre::Centre &centre, QObject *parent)
    : QObject(parent)
    , m_centre(centre)
{
    connect(&m_centre, &centre::Centre::changed, this, [this] { m_read = false; });
}

Result<void> Finder::read()
{
    const Result<std::vector<centre::LearnerLine>> lines = m_centre.learnerLines();
    if (!lines)
        return lines.error();
    Result<std::map<EnrolmentId, QStringList>> units = m_centre.plannedUnits();
    if (!units)
        return units.error();
    m_known.clear();
    for (const centre::LearnerLine &line : *lines) {
        const portfolio::Learner &learner = line.learner;
        const portfolio::Enrolment &enrolment = line.enrolment;
        Result<catalogue::QualificationPtr> edition = m_centre.edition(enrolment.edition);
        if (!edition)
            return edition.error();
        Known known{enrolment.id, learner.id, learner.name(), {}, {}, *std::move(edition), {}};
        const QString place = learner.site.isEmpty() ? learner.group : learner.site;
        known.about = place.isEmpty() ? tr("%1, %2").arg(enrolment.ref, line.qualificationTitle)
                                      : tr("%1, %2, %3").arg(enrolment.ref, line.qualificationTitle, place);
        const QStringList all{
            learner.name(), learner.knownAs, learner.ref,   enrolment.ref,           enrolment.bodyNumber,
            learner.uln,    learner.site,    learner.group, enrolment.qualification, line.qualificationTitle};
        known.text = text::folded(all.join(u' '));
        known.units = units->operator[](enrolment.id);
        std::sort(known.units.begin(), known.units.end(), text::naturalLess);
        m_known.push_back(std::move(known));
    }
    m_read = true;
    return {};
}

Result<Finds> Finder::find(const QString &typed, EnrolmentId open, const QList<QAction *> &commands)
{
    if (!m_read) {
        if (const Result<void> done = read(); !done)
            return done.error();
    }
    const QStringList words = text::folded(typed).split(u' ', Qt::SkipEmptyParts);
    Finds finds;
    QString cannot;
    const auto add = [&finds](FindGroup group) {
        if (!group.finds.empty())
            finds.groups.push_back(std::move(group));
    };
    if (!words.isEmpty()) {
        add(learners(words));
        add(units(words, open));
        Result<FindGroup> items = evidence(typed, words, open);
        if (!items)
            return items.error();
        add(*std::move(items));
    }
    add(commandsFor(words, commands, cannot));
    if (!finds.groups.empty())
        return finds;
    const bool tooShort = std::all_of(words.begin(), words.end(),
                                      [](const QString &word) { return word.size() < shortestForEvidence; });
    if (!cannot.isEmpty())
        finds.nothing = tr("“%1” cannot be done at the moment.").arg(cannot);
    else if (tooShort)
        finds.nothing = tr("No learner, unit or command fits “%1”. Evidence is searched from two letters on.")
                            .arg(typed.trimmed());
    else
        finds.nothing =
            tr("No learner, unit, evidence or command fits all of “%1”. Try fewer words, or part of "
               "one.")
                .arg(typed.trimmed());
    return finds;
}

FindGroup Finder::learners(const QStringList &words) const
{
    std::vector<const Known *> found;
    for (const Known &known : m_known) {
        if (holdsAll(known.text, words))
            found.push_back(&known);
    }
    std::stable_partition(found.begin(), found.end(),
                          [&](const Known *known) { return begins(known->text, words.front()); });
    FindGroup group{tr("Learners"), {}, {}};
    for (std::size_t at = 0; at < std::min<std::size_t>(found.size(), mostShown); ++at)
        group.finds.push_back({Find::Kind::Learner, found[at]->name, found[at]->about, found[at]->enrolment});
    shorten(group, found.size());
    if (found.size() > 1) {
        group.more.clear();
        group.finds.push_back(
            {Find::Kind::Learners,
             tr("Show all %n in the list of learners", nullptr, static_cast<int>(found.size())),
             {}});
    }
    return group;
}

/// A unit of a learner: at least one word speaks of the unit and not of the learner.
FindGroup Finder::units(const QStringList &words, EnrolmentId open) const
{
    FindGroup group{tr("Units"), {}, {}};
    std::map<std::pair<const catalogue::Qualification *, QString>, QString> folded;
    std::size_t all = 0;
    const auto look = [&](const Known &known) {
        QStringList left;
        for (const QString &word : words) {
            if (!known.text.contains(word))
                left.append(word);
        }
        if (left.isEmpty() || !known.award)
            return;
        for (const QString &number : known.units) {
            const catalogue::Unit *unit = known.award->unit(number);
            if (!unit)
                continue;
            QString &text = folded[{known.award.get(), number}];
            if (text.isEmpty())
                text = text::folded(QString(unit->number % u' ' % unit->title.text() % u' ' % unit->uan));
            if (holdsAll(text, left) && ++all <= mostShown)
                group.finds.push_back({Find::Kind::Unit, QString(unit->number % u' ' % unit->title.text()),
                                       known.name, known.enrolment, number});
        }
    };
    for (const Known &known : m_known) {
        if (known.enrolment == open)
            look(known);
    }
    for (const Known &known : m_known) {
        if (known.enrolment != open)
            look(known);
    }
    shorten(group, all);
    return group;
}

/// "E014" is looked for with the learner in view, or with the few that the other words name.
std::vector<EvidenceId> Finder::byReference(const QStringList &words, EnrolmentId open) const
{
    static const QRegularExpression reference(u"^[a-z]\\d{3,}$"_s);
    const auto named = std::find_if(words.begin(), words.end(),
                                    [&](const QString &word) { return reference.match(word).hasMatch(); });
    std::vector<EvidenceId> found;
    if (named == words.end())
        return found;
    QStringList others = words;
    others.removeAll(*named);
    for (const Known &known : m_known) {
        const bool asked = others.isEmpty() ? known.enrolment == open : holdsAll(known.text, others);
        if (!asked || found.size() >= std::size_t(mostShown))
            continue;
        if (const auto item = m_centre.evidenceByRef(known.learner, named->toUpper());
            item && std::find(found.begin(), found.end(), *item) == found.end())
            found.push_back(*item);
    }
    return found;
}

Result<FindGroup> Finder::evidence(const QString &typed, const QStringList &words, EnrolmentId open) const
{
    FindGroup group{tr("Evidence"), {}, {}};
    std::vector<EvidenceId> ids = byReference(words, open);
    if (std::any_of(words.begin(), words.end(),
                    [](const QString &word) { return word.size() >= shortestForEvidence; })) {
        const Result<std::vector<EvidenceId>> found = m_centre.findEvidence(typed);
        if (!found)
            return found.error();
        ids.insert(ids.end(), found->begin(), found->end());
    }
    const std::size_t all = ids.size();
    ids.resize(std::min(all, looked));
    Result<std::vector<portfolio::Evidence>> items = m_centre.evidence(ids);
    if (!items)
        return items.error();
    const Known *inView = nullptr;
    for (const Known &known : m_known) {
        if (known.enrolment == open)
            inView = &known;
    }
    std::stable_partition(items->begin(), items->end(), [&](const portfolio::Evidence &item) {
        return inView && item.learner == inView->learner;
    });
    for (const portfolio::Evidence &item : *items) {
        const Known *known = knownBy(item.learner, open);
        if (!known)
            continue;
        const QString kind = portfolio::evidenceKindName(item.kind);
        const QString date = text::dateInWords(item.on);
        const QString about = item.state == portfolio::EvidenceState::Held
            ? tr("%1, %2, %3").arg(known->name, kind, date)
            : tr("%1, %2, %3, withdrawn").arg(known->name, kind, date);
        group.finds.push_back(
            {Find::Kind::Evidence, evidenceName(item), about, known->enrolment, {}, item.id});
    }
    shorten(group, std::max(all, group.finds.size()));
    return group;
}

/// The learner's enrolment: the one in view where it is theirs, else the first.
const Finder::Known *Finder::knownBy(LearnerId learner, EnrolmentId open) const
{
    const Known *first = nullptr;
    for (const Known &known : m_known) {
        if (known.learner != learner)
            continue;
        if (known.enrolment == open)
            return &known;
        if (!first)
            first = &known;
    }
    return first;
}

} // namespace attest::views
