// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/wizard/offerspanel.h"

#include "views/common/button.h"
#include "views/common/freshcolumn.h"
#include "views/common/label.h"
#include "views/common/rowdelegate.h"
#include "views/common/stateicon.h"
#include "views/wizard/offersmodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;
using planner::Minimise;
using wizard::Proof;
using wizard::ProofLine;

namespace {

constexpr int offerCount = 3;

items::Sign signOf(ProofLine::State state)
{
    switch (state) {
    case ProofLine::State::Met:
        return items::Sign::Met;
    case ProofLine::State::Short:
        return items::Sign::Progress;
    case ProofLine::State::Contradiction:
        return items::Sign::Returned;
    }
    return items::Sign::None;
}

QString headingFor(Proof::Verdict verdict)
{
    switch (verdict) {
    case Proof::Verdict::Complete:
        return OffersPanel::tr("Proof: what is ticked completes the award");
    case Proof::Verdict::Incomplete:
        return OffersPanel::tr("What is ticked is not complete yet");
    case Proof::Verdict::Impossible:
        return OffersPanel::tr("Why not: these cannot all be had, and no fewer contradict each other");
    }
    return {};
}

} // namespace

OffersPanel::OffersPanel(QWidget *parent)
    : Panel(parent)
    , m_aim(new QComboBox(this))
    , m_keepsTicks(new QCheckBox(tr("Keep everything that is ticked"), this))
    , m_safe(new QCheckBox(tr("Safe under every reading of the document"), this))
    , m_model(new OffersModel(this))
    , m_table(new QTableView(this))
    , m_none(new Label({}, TextRole::Body, this))
    , m_take(makeButton(tr("Tick the chosen row"), u"takeOfferButton"_s, ButtonKind::Plain, this))
    , m_proofHeading(new Label({}, TextRole::Section, this))
    , m_proof(new FreshColumn(this))
{
    setObjectName(u"offersPanel"_s);
    build();
    connect(m_take, &QPushButton::clicked, this, &OffersPanel::taken);
    connect(m_table, &QTableView::activated, this, &OffersPanel::taken);
    connect(m_keepsTicks, &QCheckBox::clicked, this, &OffersPanel::keepsTicksChanged);
    connect(m_safe, &QCheckBox::clicked, this, &OffersPanel::safeChanged);
    connect(m_aim, &QComboBox::activated, this,
            [this](int index) { Q_EMIT minimiseChanged(m_aim->itemData(index).value<Minimise>()); });
}

void OffersPanel::build()
{
    m_aim->setObjectName(u"aimBox"_s);
    m_aim->setAccessibleName(tr("What to keep small first"));
    m_aim->addItem(tr("Fewest credits first"), QVariant::fromValue(Minimise::Credits));
    m_aim->addItem(tr("Fewest units first"), QVariant::fromValue(Minimise::Units));
    m_aim->addItem(tr("Fewest guided learning hours first"), QVariant::fromValue(Minimise::Glh));
    m_keepsTicks->setObjectName(u"keepsTicksBox"_s);
    m_safe->setObjectName(u"safeBox"_s);
    m_none->setObjectName(u"noOfferLabel"_s);
    m_none->setWordWrap(true);
    m_proofHeading->setObjectName(u"proofHeading"_s);
    m_proofHeading->setWordWrap(true);
    m_proof->setObjectName(u"proofLines"_s);
    buildTable();
    auto *hint = new Label(tr("Each row is proved to be the best of its kind."), TextRole::Small, this);
    hint->setQuiet(true);
    hint->setWordWrap(true);
    column()->addWidget(new Label(tr("Finish it for me"), TextRole::Section, this));
    column()->addWidget(hint);
    column()->addWidget(m_aim, 0, Qt::AlignLeft);
    column()->addWidget(m_keepsTicks);
    column()->addWidget(m_safe);
    column()->addWidget(m_table);
    column()->addWidget(m_none);
    column()->addWidget(m_take, 0, Qt::AlignLeft);
    column()->addWidget(m_proofHeading);
    column()->addWidget(m_proof);
}

void OffersPanel::buildTable()
{
    m_table->setObjectName(u"offersTable"_s);
    m_table->setAccessibleName(tr("Choices that complete the award, the best first"));
    m_table->setModel(m_model);
    setUpTable(*m_table);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_table->setMinimumHeight(0); // as high as its rows
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(OffersModel::Units, QHeaderView::Stretch);
}

QWidget *OffersPanel::proof() const { return m_proof; }

const wizard::Offer *OffersPanel::chosen() const
{
    if (m_model->rows().empty())
        return nullptr;
    const int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : 0;
    return &m_model->rows().at(static_cast<std::size_t>(row));
}

void OffersPanel::show(const wizard::Context &context)
{
    m_aim->setCurrentIndex(m_aim->findData(QVariant::fromValue(context.minimise())));
    m_keepsTicks->setChecked(context.keepsTicks());
    m_safe->setChecked(context.isSafe());
    m_safe->setVisible(context.hasReadings());
    const auto offers = context.offers(offerCount);
    m_model->setRows(offers ? *offers : std::vector<wizard::Offer>());
    const bool any = offers && !offers->empty();
    m_table->setVisible(any);
    m_take->setVisible(any);
    m_none->setVisible(!any);
    m_none->setText(offers ? tr("No choice of units completes the award like this; below it says why.")
                           : offers.error().message);
    m_table->setColumnHidden(OffersModel::Credits, !context.qualification().credits);
    m_table->resizeRowsToContents();
    const auto proof = context.proof();
    if (proof)
        showProof(headingFor(proof->verdict), proof->lines);
    else
        showProof(proof.error().message, {});
}

void OffersPanel::showWhyNot(const QString &unit, const Result<Proof> &proof)
{
    if (!proof)
        showProof(proof.error().message, {});
    else if (proof->verdict == Proof::Verdict::Impossible)
        showProof(tr("Why not %1: these cannot all be had, and no fewer contradict each other").arg(unit),
                  proof->lines);
    else
        showProof(tr("%1 can be part of a complete choice, with what is to be kept").arg(unit), {});
}

void OffersPanel::showProof(const QString &heading, const std::vector<ProofLine> &lines)
{
    m_proofHeading->setText(heading);
    QVBoxLayout *column = m_proof->start();
    for (const ProofLine &line : lines) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::inside);
        auto *icon = new QLabel(m_proof->body());
        icon->setPixmap(signIcon(signOf(line.state), Theme::of(this)).pixmap(signSize()));
        auto *words = new Label(line.text, TextRole::Body, m_proof->body());
        words->setWordWrap(true);
        row->addWidget(icon, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        column->addLayout(row);
    }
    m_proof->finish();
}

} // namespace attest::views
