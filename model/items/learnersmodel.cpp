// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/learnersmodel.h"

#include "core/text.h"
#include "items/roles.h"
#include "items/spoken.h"
#include "portfolio/counted.h"

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace attest::items {

namespace {

QString learnerSecond(const LearnerRow &row)
{
    QStringList parts{row.ref, row.site, row.group};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString qualificationSecond(const LearnerRow &row) { return row.qualificationTitle; }

QString creditWords(const LearnerRow &row)
{
    const int achieved = row.credits.readings.achieved;
    const bool inUnits = row.credits.inUnits();
    const auto amount = [inUnits](int n) {
        return inUnits ? portfolio::unitsInWords(n) : QString::number(n);
    };
    return row.credits.needed > 0
        ? LearnersModel::tr("%1 of %2").arg(QString::number(achieved), amount(row.credits.needed))
        : amount(achieved);
}

QString creditSpoken(const LearnerRow &row)
{
    const auto &r = row.credits.readings;
    const QString achieved = QString::number(r.achieved);
    const QString inHand = QString::number(r.inHand);
    const QString planned = QString::number(r.planned);
    if (row.credits.needed <= 0)
        return LearnersModel::tr("Achieved %1, in hand %2, planned %3").arg(achieved, inHand, planned);
    if (row.credits.inUnits())
        //: "Achieved 0, in hand 2, planned 7 of 7 units"
        return LearnersModel::tr("Achieved %1, in hand %2, planned %3 of %4")
            .arg(achieved, inHand, planned, portfolio::unitsInWords(row.credits.needed));
    return LearnersModel::tr("Achieved %1, in hand %2, planned %3 of %4 credits needed")
        .arg(achieved, inHand, planned, QString::number(row.credits.needed));
}

QString rulesWords(const LearnerRow &row)
{
    return LearnersModel::tr("%1 of %2 rules met").arg(row.rulesMet).arg(row.rules);
}

Sign rulesSign(const LearnerRow &row)
{
    if (row.rules > 0 && row.rulesMet == row.rules)
        return row.complete.verified ? Sign::Verified : Sign::Met;
    return row.rulesMet > 0 ? Sign::Progress : Sign::Planned;
}

QString rulesSecond(const LearnerRow &row)
{
    if (row.rulesMet == row.rules)
        return {};
    const int missing = row.rules - row.rulesPlanned;
    return missing == 0 ? LearnersModel::tr("the plan meets all")
                        : LearnersModel::tr("the plan leaves %n short", nullptr, missing);
}

/// What to do next with this learner; the first that applies.
struct Step {
    Sign sign;
    QString words;
};

Step step(const LearnerRow &row)
{
    using portfolio::EnrolmentState;
    if (row.state == EnrolmentState::Withdrawn || row.state == EnrolmentState::Break)
        return {Sign::None, portfolio::enrolmentStateName(row.state)};
    if (row.state != EnrolmentState::Active)
        return {Sign::Met, portfolio::enrolmentStateName(row.state)};
    if (row.complete.verified)
        return {Sign::Verified, LearnersModel::tr("Complete and verified")};
    if (row.complete.achieved)
        return {Sign::Met, LearnersModel::tr("Complete")};
    if (!row.readyUnits.isEmpty())
        return {Sign::Ready, LearnersModel::tr("Sign off %1").arg(text::joined(row.readyUnits))};
    if (row.credits.readings.planned == 0)
        return {Sign::Planned, LearnersModel::tr("Choose units")};
    if (row.credits.readings.inHand == 0)
        return {Sign::Planned, LearnersModel::tr("Record first evidence")};
    return {Sign::Progress, LearnersModel::tr("Record evidence")};
}

QString nextWords(const LearnerRow &row) { return step(row).words; }
Sign nextSign(const LearnerRow &row) { return step(row).sign; }

bool isOver(const LearnerRow &row)
{
    return row.complete.achieved || row.state != portfolio::EnrolmentState::Active;
}

QString targetWords(const LearnerRow &row)
{
    if (row.late)
        return LearnersModel::tr("Late");
    if (!row.target.isValid())
        return LearnersModel::tr("No date agreed");
    return isOver(row) ? LearnersModel::tr("Done") : LearnersModel::tr("On track");
}

Sign targetSign(const LearnerRow &row) { return row.late ? Sign::Returned : Sign::None; }
QString targetSecond(const LearnerRow &row) { return text::dateInWords(row.target); }
bool targetQuiet(const LearnerRow &row) { return !row.late; }

/// By family name; without one the given name stands in its place, as on a register.
QString nameSort(const LearnerRow &row)
{
    return text::folded(row.family.isEmpty() ? row.given : QString(row.family + u' ' + row.given));
}
QVariant creditSort(const LearnerRow &row)
{
    return row.credits.readings.achieved * 10000 + row.credits.readings.inHand;
}
QVariant rulesSort(const LearnerRow &row) { return row.rulesMet * 1000 + row.rulesPlanned; }
QVariant nextSort(const LearnerRow &row)
{
    // What can be done now comes first: ready, in progress, planned, then what is finished.
    static constexpr std::array order{Sign::Ready, Sign::Returned, Sign::Progress, Sign::Planned,
                                      Sign::Met,   Sign::Verified, Sign::None};
    return static_cast<int>(std::find(order.begin(), order.end(), nextSign(row)) - order.begin());
}
QVariant targetSort(const LearnerRow &row) { return row.target.isValid() ? row.target : QDate(9999, 12, 31); }

/// Everything a column knows; what it does not have is null.
struct ColumnRecipe {
    const char *heading;
    QString (*words)(const LearnerRow &);
    QString (*second)(const LearnerRow &);
    Sign (*sign)(const LearnerRow &);
    bool (*quiet)(const LearnerRow &);
    QVariant (*sort)(const LearnerRow &); ///< none: by name
};

QString learnerWords(const LearnerRow &row) { return row.name(); }
QString qualificationWords(const LearnerRow &row) { return row.qualification; }
QVariant qualificationSort(const LearnerRow &row) { return row.qualification; }

const std::array<ColumnRecipe, 6> recipes{{
    {QT_TRANSLATE_NOOP("attest::items::LearnersModel", "Learner"), learnerWords, learnerSecond, nullptr,
     nullptr, nullptr},
    {QT_TRANSLATE_NOOP("attest::items::LearnersModel", "Qualification"), qualificationWords,
     qualificationSecond, nullptr, nullptr, qualificationSort},
    {QT_TRANSLATE_NOOP("attest::items::LearnersModel", "Credit achieved"), creditWords, nullptr, nullptr,
     nullptr, creditSort},
    {QT_TRANSLATE_NOOP("attest::items::LearnersModel", "Rules"), rulesWords, rulesSecond, rulesSign, nullptr,
     rulesSort},
    {QT_TRANSLATE_NOOP("attest::items::LearnersModel", "What is next"), nextWords, nullptr, nextSign, nullptr,
     nextSort},
    {QT_TRANSLATE_NOOP("attest::items::LearnersModel", "Target"), targetWords, targetSecond, targetSign,
     targetQuiet, targetSort},
}};

QString spoken(const ColumnRecipe &recipe, const LearnerRow &row, int column)
{
    return oneAfterTheOther({column == LearnersModel::Credit ? creditSpoken(row) : recipe.words(row),
                             recipe.second ? recipe.second(row) : QString()});
}

} // namespace

QString LearnerRow::name() const
{
    return given.isEmpty() || family.isEmpty() ? QString(given + family) : QString(given + u' ' + family);
}

LearnersModel::LearnersModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

QString LearnersModel::searchText(int row) const
{
    const LearnerRow &learner = this->row(row);
    const QStringList words{learner.name(), learner.ref,           learner.site,
                            learner.group,  learner.qualification, learner.qualificationTitle};
    return text::folded(words.join(u'\n'));
}

void LearnersModel::setRows(std::vector<LearnerRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_sortNames.clear();
    m_sortNames.reserve(m_rows.size());
    std::ranges::transform(m_rows, std::back_inserter(m_sortNames), &nameSort);
    endResetModel();
}

void LearnersModel::putRows(const std::vector<LearnerRow> &rows)
{
    for (const LearnerRow &row : rows) {
        if (const int at = rowOf(row.enrolment); at >= 0) {
            m_rows[static_cast<size_t>(at)] = row;
            m_sortNames[static_cast<size_t>(at)] = nameSort(row);
            Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
        } else {
            beginInsertRows({}, rowCount(), rowCount());
            m_rows.push_back(row);
            m_sortNames.push_back(nameSort(row));
            endInsertRows();
        }
    }
}

void LearnersModel::takeRow(EnrolmentId enrolment)
{
    const int at = rowOf(enrolment);
    if (at < 0)
        return;
    beginRemoveRows({}, at, at);
    m_rows.erase(m_rows.begin() + at);
    m_sortNames.erase(m_sortNames.begin() + at);
    endRemoveRows();
}

int LearnersModel::rowOf(EnrolmentId enrolment) const
{
    const auto it = std::ranges::find(m_rows, enrolment, &LearnerRow::enrolment);
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

int LearnersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LearnersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(recipes.size());
}

QVariant LearnersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LearnerRow &learner = row(index.row());
    const ColumnRecipe &recipe = recipes.at(static_cast<size_t>(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return recipe.words(learner);
    case Qt::AccessibleTextRole:
        return spoken(recipe, learner, index.column());
    case SecondLineRole:
        return recipe.second ? QVariant(recipe.second(learner)) : QVariant();
    case SignRole:
        return recipe.sign ? QVariant(static_cast<int>(recipe.sign(learner))) : QVariant();
    case QuietRole:
        return recipe.quiet ? QVariant(recipe.quiet(learner)) : QVariant();
    case CreditsRole:
        return index.column() == Credit ? QVariant::fromValue(learner.credits) : QVariant();
    case SortRole:
        return recipe.sort ? recipe.sort(learner) : QVariant(sortName(index.row()));
    case KeyRole:
        return learner.enrolment.hex();
    default:
        return {};
    }
}

QVariant LearnersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return tr(recipes.at(static_cast<size_t>(section)).heading);
}

} // namespace attest::items
