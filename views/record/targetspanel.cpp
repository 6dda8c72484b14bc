// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/record/targetspanel.h"

#include "items/codelist.h"
#include "items/targetsfilter.h"
#include "views/common/button.h"
#include "views/common/emptystate.h"
#include "views/common/field.h"
#include "views/common/label.h"
#include "views/record/targetsview.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;
using items::TargetsModel;

namespace {

/// A soft ground for the one sentence that matters.
class SoftBox final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::of(this).state(items::Sign::Ready).soft);
        painter.drawRoundedRect(rect(), 8, 8);
    }
};

} // namespace

TargetsPanel::TargetsPanel(QWidget *parent)
    : Panel(parent)
    , m_model(new TargetsModel(this))
    , m_filter(new items::TargetsFilter(this))
    , m_words(new QLineEdit(this))
    , m_notYetMet(makeButton(tr("Not yet met"), u"notYetMetButton"_s, ButtonKind::Plain, this))
    , m_unread(new Label({}, TextRole::Small, this))
    , m_tree(new TargetsView(this))
    , m_empty(new EmptyState({}, {}, this))
    , m_judge(new QCheckBox(tr("Judge what is ticked as met"), this))
    , m_effect(new Label({}, TextRole::Body, this))
{
    setObjectName(u"targetsPanel"_s);
    build();
    connect(m_words, &QLineEdit::textChanged, this, &TargetsPanel::searchAnew);
    connect(m_notYetMet, &QPushButton::toggled, this, &TargetsPanel::searchAnew);
    connect(m_model, &TargetsModel::ticksChanged, this, &TargetsPanel::edited);
    connect(m_judge, &QCheckBox::toggled, this, &TargetsPanel::edited);
}

void TargetsPanel::build()
{
    m_filter->setSourceModel(m_model);
    m_tree->setObjectName(u"targetsTree"_s);
    m_tree->setAccessibleName(tr("Criteria and requirements"));
    m_tree->setModel(m_filter);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(TargetsModel::Name, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(TargetsModel::Place, QHeaderView::Fixed);
    m_tree->header()->resizeSection(TargetsModel::Place, 104);
    m_judge->setObjectName(u"judgeCheck"_s);
    m_effect->setObjectName(u"effectLabel"_s);
    m_effect->setWordWrap(true);
    auto *box = new SoftBox(this);
    auto *inBox = new QVBoxLayout(box);
    inBox->setContentsMargins(12, 10, 12, 10);
    inBox->addWidget(m_effect);
    m_unread->setObjectName(u"unreadCode"_s);
    m_unread->setWordWrap(true);
    m_unread->hide();
    column()->addLayout(makeSearch());
    column()->addWidget(m_unread);
    column()->addWidget(m_tree, 1);
    column()->addWidget(m_empty, 1);
    column()->addWidget(m_judge);
    column()->addWidget(box);
}

QLayout *TargetsPanel::makeSearch()
{
    m_words->setObjectName(u"targetsFilter"_s);
    m_words->setPlaceholderText(tr("Search, or write codes and Enter: 308 1.1 2.1-2.3"));
    m_words->setAccessibleName(tr("Search criteria, or write codes and Enter to tick them"));
    addClearButton(*m_words);
    m_words->installEventFilter(this);
    m_notYetMet->setCheckable(true);
    m_notYetMet->setToolTip(tr("Hides what is met already"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addWidget(m_words, 1);
    row->addWidget(m_notYetMet);
    return row;
}

void TargetsPanel::setUnits(const catalogue::Qualification &qualification,
                            const portfolio::EnrolmentStatus &status)
{
    m_model->setUnits(qualification, status);
    search();
}

void TargetsPanel::search()
{
    m_filter->setOnlyNotMet(m_notYetMet->isChecked());
    if (const auto codes = items::readCodeList(m_words->text(), m_model->codes()))
        m_filter->setCodes(*codes);
    else
        m_filter->setWords(m_words->text());
    m_unread->hide();
    m_tree->openRows(!m_words->text().trimmed().isEmpty());
    const bool nothing = m_filter->rowCount() == 0;
    m_tree->setVisible(!nothing);
    m_empty->setVisible(nothing);
    m_empty->setContent(m_model->rowCount() == 0 ? tr(
                            "No planned unit has criteria to tick. Choose units on the learner's Plan tab.")
                                                 : tr("Nothing fits. Write less, or show what is met too."),
                        {});
    if (!nothing && !m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(m_filter->index(0, 0));
}

/// Another search begins at its first find.
void TargetsPanel::searchAnew()
{
    search();
    m_tree->scrollToTop();
    m_tree->setCurrentIndex(m_filter->index(0, 0));
}

/// Down goes from the words to what they found.
bool TargetsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        goToTree();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter();
        return true;
    default:
        return false;
    }
}

void TargetsPanel::goToTree()
{
    if (m_tree->isVisible())
        m_tree->setFocus(Qt::TabFocusReason);
}

/// Enter ticks a list of codes once all of it is understood; of words it goes to what they found.
void TargetsPanel::enter()
{
    const auto codes = items::readCodeList(m_words->text(), m_model->codes());
    if (!codes) {
        goToTree();
    } else if (!codes->unread.empty()) {
        showUnread(*codes);
    } else {
        m_words->clear();
        m_model->tick(codes->targets);
        m_tree->setCurrentIndex(m_filter->mapFromSource(m_model->indexOf(codes->targets.front())));
    }
}

void TargetsPanel::showUnread(const items::CodeList &codes)
{
    const auto &[unit, word] = codes.unread.front();
    const QString sentence =
        tr("“%1” is not the code of a criterion in unit %2. Write codes as the list below "
           "shows them, one by one or as 2.1-2.3.")
            .arg(word, unit);
    m_unread->setText(QString(u"▲ "_s + sentence));
    m_unread->show();
    m_words->setAccessibleDescription(sentence);
}

void TargetsPanel::setMayJudge(bool may)
{
    m_mayJudge = may;
    m_judge->setVisible(may);
}

void TargetsPanel::setJudge(bool judge) { m_judge->setChecked(judge); }

bool TargetsPanel::judges() const { return m_mayJudge && m_judge->isChecked(); }

QString TargetsPanel::effect() const { return m_effect->text(); }

void TargetsPanel::setEffect(const QString &sentence)
{
    m_effect->setText(sentence);
    m_words->setAccessibleDescription(sentence);
}

void TargetsPanel::takeFocus() { m_words->setFocus(Qt::OtherFocusReason); }

void TargetsPanel::startAfresh()
{
    m_words->clear();
    m_notYetMet->setChecked(false);
    m_tree->setCurrentIndex(m_filter->index(0, 0));
    m_tree->scrollToTop();
}

} // namespace attest::views
