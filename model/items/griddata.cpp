// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
// What the cells and headers of the grid say; how it is built is in gridmodel.cpp.
#include "items/gridmodel.h"

#include "core/text.h"
#include "items/roles.h"
#include "items/spoken.h"
#include "items/tip.h"

#include <QLocale>

namespace attest::items {

using portfolio::Evidence;
using namespace Qt::Literals::StringLiterals;

namespace {

QString described(const Evidence &item)
{
    return GridModel::tr("%1, %2, %3: %4")
        .arg(item.ref, portfolio::evidenceKindName(item.kind), text::dateInWords(item.on), item.title);
}

QString withRest(const QString &words, const QString &between, const QString &rest)
{
    return rest.isEmpty() ? words : QString(words + between + rest);
}

/// "Met, page 2", "Not yet: not signed", "nothing"
QString stateInWords(const GridPair &pair)
{
    const QString word = pairWord(pair);
    return oneAfterTheOther({word.isEmpty() ? GridModel::tr("not ticked") : word, pair.place, pair.reason});
}

} // namespace

/// How much under a heading an item shows: "2 of 5", in what has been said of it.
QVariant GridModel::headingData(const Row &heading, int column, int role, int at) const
{
    if (role == QuietRole)
        return true;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    int targets = 0;
    int ticked = 0;
    for (int below = at + 1; below <= heading.last; ++below) {
        if (row(below).kind != RowKind::Target)
            continue;
        ++targets;
        const auto found = m_cells.find({row(below).target, item(column).id});
        ticked += found != m_cells.end() ? 1 : 0;
    }
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2: %3 of %n ticked", nullptr, targets)
            .arg(heading.text, item(column).ref, QString::number(ticked));
    return ticked == 0 ? QString() : tr("%1 of %2").arg(ticked).arg(targets);
}

QVariant GridModel::targetData(const Row &target, int column, int role, int at) const
{
    const GridPair pair = pairAt(at, column);
    switch (role) {
    case Qt::DisplayRole:
        return pairWord(pair);
    case Qt::EditRole:
    case SecondLineRole:
        return pair.place;
    case SignRole:
        return static_cast<int>(pairSign(pair));
    case Qt::AccessibleTextRole: {
        const QString words = tr("%1 %2 %3; %4: %5")
                                  .arg(target.target.unit, target.target.code, target.text, item(column).ref,
                                       stateInWords(pair));
        return withRest(withRest(words, u". "_s, overturnInWords(target)), u". "_s,
                        target.closed ? closedInWords(target.target.unit, target.transferred) : QString());
    }
    case Qt::ToolTipRole: {
        const QString words =
            tr("%1 %2, %3: %4")
                .arg(target.target.unit, target.target.code, item(column).ref, stateInWords(pair));
        return tip(
            withRest(withRest(words, u"\n"_s, overturnInWords(target)), u"\n"_s,
                     target.closed ? closedInWords(target.target.unit, target.transferred) : QString()));
    }
    default:
        return {};
    }
}

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &at = row(index.row());
    switch (role) {
    case KeyRole:
        return QString(at.target.unit % u'/' % QString::number(static_cast<int>(at.target.kind)) % u'/'
                       % at.target.code % u'/' % QString::number(static_cast<int>(at.kind)) % u'/'
                       % item(index.column()).id.hex());
    case RowKindRole:
        return static_cast<int>(at.kind);
    case ClosedRole:
        return at.closed;
    default:
        return at.kind == RowKind::Target ? targetData(at, index.column(), role, index.row())
                                          : headingData(at, index.column(), role, index.row());
    }
}

Sign GridModel::rowSign(const Row &at)
{
    if (at.overturn && at.overturn->open)
        return Sign::Returned;
    if (at.overturn && !at.overturn->settled)
        return Sign::Progress;
    if (at.met)
        return Sign::Met;
    if (at.kind != RowKind::Target)
        return Sign::None;
    if (at.notYet)
        return Sign::Returned;
    return at.claimed ? Sign::Progress : Sign::Planned;
}

QString GridModel::rowWord(const Row &at)
{
    if (at.overturn && at.overturn->open)
        return tr("overturned");
    if (at.overturn && !at.overturn->settled)
        return tr("overturned and answered");
    if (at.met)
        return at.kind == RowKind::Target ? tr("met")
            : at.transferred              ? tr("credit transferred")
                                          : tr("signed off");
    if (at.notYet)
        return tr("not yet");
    return at.claimed ? tr("claimed") : tr("not met");
}

/// What the IQA did not agree with, whatever was decided since; nothing where there was nothing.
QString GridModel::overturnInWords(const Row &at)
{
    if (!at.overturn)
        return {};
    const portfolio::Overturn &overturn = *at.overturn;
    const QString said =
        tr("The IQA did not agree on %1: %2").arg(text::dateInWords(overturn.on), overturn.reason);
    if (overturn.answer.isEmpty())
        return said;
    return QString(said + u'\n'
                   + tr("Answered on %1: %2").arg(text::dateInWords(overturn.answeredOn), overturn.answer));
}

QVariant GridModel::rowHeader(const Row &at, int role) const
{
    const bool isTarget = at.kind == RowKind::Target;
    const Sign sign = rowSign(at);
    const QString word = rowWord(at);
    switch (role) {
    case Qt::DisplayRole:
        return isTarget ? QString(at.target.code + u' ' + at.text) : at.text;
    case CodeRole:
        return isTarget ? at.target.code : QString();
    case LabelRole:
        return at.text;
    case RowKindRole:
        return static_cast<int>(at.kind);
    case RowSignRole:
        return static_cast<int>(sign);
    case RowWordRole:
        return sign == Sign::None ? QString() : word;
    case Qt::AccessibleTextRole:
        if (isTarget)
            return withRest(tr("%1 %2 %3, %4").arg(at.target.unit, at.target.code, at.text, word), u". "_s,
                            overturnInWords(at));
        return at.met ? tr("%1, %2").arg(at.text, word) : at.text;
    case Qt::ToolTipRole:
        return tip(isTarget ? withRest(tr("%1 %2 (%3)").arg(at.target.code, at.text, word), u"\n"_s,
                                       overturnInWords(at))
                            : at.text);
    default:
        return {};
    }
}

QVariant GridModel::columnHeader(const Evidence &evidence, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return evidence.ref;
    case SecondLineRole:
        return portfolio::evidenceKindName(evidence.kind);
    case LabelRole:
        return QLocale().toString(evidence.on, u"d MMM yyyy"_s);
    case KeyRole:
        return evidence.id.hex();
    case Qt::AccessibleTextRole:
        return described(evidence);
    case Qt::ToolTipRole:
        return tip(described(evidence));
    default:
        return {};
    }
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical && section >= 0 && section < rowCount())
        return rowHeader(row(section), role);
    if (orientation == Qt::Horizontal && section >= 0 && section < columnCount())
        return columnHeader(item(section), role);
    return {};
}

} // namespace attest::items
