// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/chronicle.h"

#include "centre/centre.h"
#include "centre/chroniclewords.h"
#include "centre/everyrecord.h"
#include "centre/projector.h"
#include "centre/qualityfacts.h"
#include "centre/rowcodec.h"
#include "centre/say.h"
#include "centre/standing.h"
#include "core/text.h"
#include "rules/words.h"
#include "storage/store.h"

#include <algorithm>
#include <tuple>

namespace attest::centre {

using namespace Qt::Literals::StringLiterals;
using storage::EntryLine;
using storage::Row;
using storage::Table;

namespace {

constexpr std::size_t mostPasts = 400; ///< things whose entries are kept in memory

bool isNewer(const EntryLine &a, const EntryLine &b)
{
    return std::tuple(a.at.time, a.at.number, a.id) > std::tuple(b.at.time, b.at.number, b.id);
}

/// "+01:00"
QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return u"%1%2:%3"_s.arg(QLatin1Char(seconds < 0 ? '-' : '+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

QString standingKey(Standing standing)
{
    switch (standing) {
    case Standing::Stands:
        return u"stands"_s;
    case Standing::ReplacedInPart:
        return u"replacedInPart"_s;
    case Standing::Replaced:
        return u"replaced"_s;
    case Standing::Withdrawn:
        return u"withdrawn"_s;
    case Standing::TakenBack:
        return u"takenBack"_s;
    case Standing::InConflict:
        return u"inConflict"_s;
    case Standing::NoEffect:
        return u"noEffect"_s;
    case Standing::Newer:
        return u"newer"_s;
    }
    return {};
}

namespace {

QString standingInWords(Standing standing)
{
    switch (standing) {
    case Standing::Stands:
        return {};
    case Standing::ReplacedInPart:
        return Say::tr("Replaced in part");
    case Standing::Replaced:
        return Say::tr("Replaced");
    case Standing::Withdrawn:
        return Say::tr("Withdrawn");
    case Standing::TakenBack:
        return Say::tr("Undone");
    case Standing::InConflict:
        return Say::tr("In conflict");
    case Standing::NoEffect:
        return Say::tr("No effect");
    case Standing::Newer:
        return Say::tr("Kept");
    }
    return {};
}

/// Takes the entries out that fold() leaves out: those of another learner, those that may not say what they
/// say, and all where no entry makes the thing.
std::vector<Fact> takeStrangers(std::vector<Fact> &facts)
{
    const Fact *made = definingEntry(facts);
    const std::optional<Fact> defining = made ? std::optional(*made) : std::nullopt;
    const auto isStranger = [&](const Fact &fact) {
        return !defining || fact.header.scope != defining->header.scope
            || !whyIgnored(fact, &*defining).isEmpty();
    };
    const auto first = std::stable_partition(facts.begin(), facts.end(),
                                             [&](const Fact &fact) { return !isStranger(fact); });
    std::vector<Fact> strangers(std::make_move_iterator(first), std::make_move_iterator(facts.end()));
    facts.erase(first, facts.end());
    return strangers;
}

} // namespace

/// Everything that the journal holds about one thing.
struct Chronicle::Past {
    Folded folded;
    std::vector<Fact> strangers; ///< say nothing of the thing
    History history;
    std::map<EntryId, Standing> standings;

    explicit Past(std::vector<Fact> facts)
        : folded(fold(facts))
        , strangers(takeStrangers(facts))
        , history(std::move(facts))
        , standings(centre::standings(history, folded))
    {
    }

    const Fact *fact(const EntryId &id) const
    {
        const auto found =
            std::find_if(strangers.begin(), strangers.end(), [&](const Fact &fact) { return fact.id == id; });
        return found == strangers.end() ? history.fact(id) : &*found;
    }
};

Chronicle::Chronicle(storage::Store &store, ChronicleNames names, const ChronicleFilter &filter)
    : m_store(store)
    , m_names(std::move(names))
    , m_filter(filter)
    , m_words(text::folded(filter.words).split(u' ', Qt::SkipEmptyParts))
{
}

Chronicle::~Chronicle() = default;

Result<std::unique_ptr<Chronicle>> Chronicle::begin(storage::Store &store, ChronicleNames names,
                                                    const ChronicleFilter &filter)
{
    Result<std::vector<EntryLine>> entries = store.entryLines(filter.learner);
    if (!entries)
        return entries.error();
    std::unique_ptr<Chronicle> chronicle(new Chronicle(store, std::move(names), filter));
    if (!filter.person.isNull())
        std::erase_if(*entries, [&](const EntryLine &line) { return line.at.author != filter.person; });
    chronicle->m_entries = *std::move(entries);
    std::sort(chronicle->m_entries.begin(), chronicle->m_entries.end(), isNewer);
    return chronicle;
}

bool Chronicle::atEnd() const { return m_at == entries(); }

qint64 Chronicle::entries() const { return static_cast<qint64>(m_entries.size()); }

qint64 Chronicle::conflicts() const
{
    if (m_names.conflicts.empty())
        return 0;
    return std::count_if(m_entries.begin(), m_entries.end(),
                         [this](const EntryLine &line) { return m_names.conflicts.contains(line.id); });
}

/// What can be told without reading the entry's words.
bool Chronicle::isWanted(const EntryLine &line) const
{
    return (m_filter.evidence.isNull() || line.thing == m_filter.evidence.as<ThingTag>())
        && (!m_filter.onlyConflicts || m_names.conflicts.contains(line.id));
}

Result<std::vector<ChronicleLine>> Chronicle::next(int most, int lookAt)
{
    std::vector<ChronicleLine> lines;
    for (int looked = 0; !atEnd() && static_cast<int>(lines.size()) < most && looked < lookAt; ++m_at) {
        const EntryLine &entry = m_entries[static_cast<std::size_t>(m_at)];
        if (!isWanted(entry))
            continue;
        ++looked;
        const Result<const Past *> past = pastOf(entry.thing);
        if (!past)
            return past.error();
        ChronicleLine line = lineOf(entry, **past);
        if (fits(line))
            lines.push_back(std::move(line));
    }
    return lines;
}

Result<const Chronicle::Past *> Chronicle::pastOf(const ThingId &thing)
{
    if (const auto known = m_pasts.find(thing); known != m_pasts.end())
        return static_cast<const Past *>(known->second.get());
    const Result<std::vector<journal::Entry>> entries = m_store.entriesOfThing(thing);
    if (!entries)
        return entries.error();
    Result<std::vector<Fact>> facts = factsOf(*entries);
    if (!facts)
        return facts.error();
    if (m_pasts.size() >= mostPasts)
        m_pasts.clear();
    auto past = std::make_unique<Past>(*std::move(facts));
    return static_cast<const Past *>(m_pasts.emplace(thing, std::move(past)).first->second.get());
}

namespace {

Whereabouts whereaboutsOf(const Fact &fact, const Folded &folded)
{
    if (fact.header.scope.isNull())
        return Whereabouts::Nowhere;
    if (folded.evidence)
        return Whereabouts::Evidence;
    const QString what = fact.body.value(u"what"_s).toString();
    const bool ofPlan = fact.is(kind::plan) || (fact.is(kind::withdrawal) && what == "unit"_L1)
        || what == portfolio::recognitionKey(portfolio::Recognition::Kind::Exemption);
    if (ofPlan)
        return Whereabouts::Plan;
    return fact.is(kind::signOff) || fact.is(kind::recognition) || fact.is(kind::withdrawal)
        ? Whereabouts::Units
        : Whereabouts::Learner;
}

} // namespace

ChronicleLine Chronicle::lineOf(const EntryLine &entry, const Past &past) const
{
    const auto named = [](const auto &names, const auto &id) {
        const auto found = names.find(id);
        return found == names.end() ? QString() : found->second;
    };
    const Fact &fact = *past.fact(entry.id);
    const EntryWords words = entryWords(fact, past.history, past.folded, m_names);
    ChronicleLine line;
    line.id = entry.id;
    line.at = fact.header.time;
    if (m_names.zone.offsetFromUtc(line.at) != line.at.offsetFromUtc())
        line.offset = offsetText(line.at.offsetFromUtc());
    line.author = fact.header.author;
    line.who = named(m_names.people, line.author);
    line.device = named(m_names.letters, fact.header.device);
    line.number = fact.header.number;
    line.sentence = words.sentence;
    line.details = words.details;
    line.units = words.units;
    line.learner = fact.header.scope;
    line.about = named(m_names.learners, line.learner);
    if (past.folded.evidence)
        line.evidence = past.folded.evidence->id;
    line.enrolment = words.enrolment;
    line.whereabouts = whereaboutsOf(fact, past.folded);
    const auto standing = past.standings.find(entry.id);
    line.standing = !words.known           ? Standing::Newer
        : standing == past.standings.end() ? Standing::NoEffect
                                           : standing->second;
    line.standingWords = standingInWords(line.standing);
    return line;
}

bool Chronicle::fits(const ChronicleLine &line) const
{
    if (!m_filter.unit.isEmpty() && !line.units.contains(m_filter.unit))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString said = text::folded(
        (QStringList{line.sentence, line.who, line.about, line.standingWords} + line.details).join(u' '));
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return said.contains(word); });
}

namespace {

/// A, B, C ... in the order in which the copies began to write; nothing while there is one.
std::map<DeviceId, QString> lettersOf(const std::vector<journal::Glance> &firsts)
{
    std::map<DeviceId, qint64> begun; // a forked device has two first entries
    for (const journal::Glance &first : firsts) {
        const auto [at, isNew] = begun.emplace(first.device, first.time);
        at->second = std::min(at->second, first.time);
    }
    std::map<DeviceId, QString> letters;
    if (begun.size() < 2)
        return letters;
    std::vector<std::pair<qint64, DeviceId>> order;
    for (const auto &[device, time] : begun)
        order.emplace_back(time, device);
    std::sort(order.begin(), order.end());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const QString letter(QChar(static_cast<char16_t>(u'A' + i % 26)));
        letters[order[i].second] = i < 26 ? letter : QString(letter + QString::number(i / 26 + 1));
    }
    return letters;
}

Result<std::map<LearnerId, QString>> learnerNames(storage::Store &store)
{
    const Result<std::vector<Row>> rows = store.rows(Table::Learner);
    if (!rows)
        return rows.error();
    std::map<LearnerId, QString> names;
    for (const Row &row : *rows) {
        const portfolio::Learner learner = learnerFrom(row);
        names[learner.id] = Say::tr("%1 (%2)").arg(learner.name(), learner.ref);
    }
    return names;
}

using RuleNames = std::map<std::pair<EditionId, QString>, QString>;

/// The rules that somebody is or was exempted from, as sentences. Of an edition that is not on file nothing
/// is known, and the rule's id is told instead.
Result<RuleNames> exemptedRuleNames(storage::Store &store, Editions &editions)
{
    RuleNames names;
    const auto rows = everyRecord(store, Table::Recognition, &recognitionFrom);
    if (!rows)
        return rows.error();
    for (const portfolio::Recognition &row : *rows) {
        if (row.kind != portfolio::Recognition::Kind::Exemption)
            continue;
        const Result<catalogue::QualificationPtr> qualification = editions.find(row.edition);
        if (!qualification && qualification.error().code != ErrorCode::Damaged)
            return qualification.error();
        if (!qualification)
            continue;
        const auto rule = std::ranges::find((*qualification)->rules, row.subject, &catalogue::Rule::id);
        if (rule != (*qualification)->rules.end())
            names[{row.edition, row.subject}] = rules::statement(**qualification, *rule);
    }
    return names;
}

Result<std::set<EntryId>> entriesInConflict(storage::Store &store)
{
    const Result<std::vector<Row>> rows = store.rows(Table::Conflict);
    if (!rows)
        return rows.error();
    std::set<EntryId> entries;
    for (const Row &row : *rows) {
        const QByteArray ids = row[3].toByteArray();
        for (qsizetype at = 0; at + EntryId::size <= ids.size(); at += EntryId::size)
            entries.insert(EntryId::fromBytes(ids.mid(at, EntryId::size)));
    }
    return entries;
}

} // namespace

Result<std::unique_ptr<Chronicle>> Centre::chronicle(const ChronicleFilter &filter) const
{
    ChronicleNames names;
    for (const portfolio::Person &person : m_people)
        names.people[person.id] = person.name();
    Result<std::map<LearnerId, QString>> learners = learnerNames(*m_store);
    if (!learners)
        return learners.error();
    names.learners = *std::move(learners);
    Result<std::set<EntryId>> conflicts = entriesInConflict(*m_store);
    if (!conflicts)
        return conflicts.error();
    names.conflicts = *std::move(conflicts);
    const Result<std::vector<journal::Glance>> firsts = m_store->firstOfDevices();
    if (!firsts)
        return firsts.error();
    names.letters = lettersOf(*firsts);
    names.zone = m_environment.clock.now().timeZone();
    Result<RuleNames> rules = exemptedRuleNames(*m_store, *m_editions);
    if (!rules)
        return rules.error();
    names.rule = [known = *std::move(rules)](EditionId edition, const QString &id) {
        const auto found = known.find({edition, id});
        return found == known.end() ? QString() : found->second;
    };
    return Chronicle::begin(*m_store, std::move(names), filter);
}

} // namespace attest::centre
