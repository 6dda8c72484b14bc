// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/quality/qualitygrid.h"

#include "items/qualitygridmodel.h"
#include "views/common/rowdelegate.h"
#include "views/common/stateicon.h"
#include "views/common/theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

using items::QualityGridModel;

namespace {

constexpr int above = 6; ///< over the sign, under the word

/// The names of the learners, and under each the number and the assessor.
class NamesHeader final : public QHeaderView {
public:
    explicit NamesHeader(QWidget *parent)
        : QHeaderView(Qt::Vertical, parent)
    {
        setSectionsClickable(true);
        setHighlightSections(false);
    }

    QSize sizeHint() const override
    {
        const int width = qBound(140, QFontMetrics(fontFor(TextRole::Body)).averageCharWidth() * 24, 220);
        return {width * qMax(100, measure().textPercent * 3 / 4) / 100, QHeaderView::sizeHint().height()};
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Theme &theme = Theme::of(parentWidget()); // the style sheet gives headers colours of their own
        const auto *table = qobject_cast<const QTableView *>(parentWidget());
        const bool current = table && table->currentIndex().row() == section;
        painter->save();
        painter->fillRect(rect, current ? theme.selection : theme.panel);
        painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.line);
        painter->fillRect(rect.right(), rect.top(), 1, rect.height(), theme.line);
        const QRect words = rect.adjusted(12, above, -8, -above);
        line(*painter, words, Qt::AlignTop, section, Qt::DisplayRole, fontFor(TextRole::Body), theme.text);
        line(*painter, words, Qt::AlignBottom, section, items::SecondLineRole, fontFor(TextRole::Small),
             theme.text2);
        painter->restore();
    }

private:
    void line(QPainter &painter, const QRect &rect, Qt::AlignmentFlag where, int section, int role,
              const QFont &font, const QColor &ink) const
    {
        const QString text = model()->headerData(section, Qt::Vertical, role).toString();
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(rect, Qt::AlignLeading | where | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    }
};

/// A shape over its word.
class CellDelegate final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const QFontMetrics words(fontFor(TextRole::Small));
        const int shape = qMax(signSize() + 4, QFontMetrics(fontFor(TextRole::Body)).height());
        return {words.horizontalAdvance(u"Mmmmmmmm"_s), shape + words.height() + 2 * above};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const Theme &theme = Theme::of(option.palette);
        const auto sign = static_cast<items::Sign>(index.data(items::SignRole).toInt());
        painter->save();
        const QColor ground = paintGround(*painter, cell);
        if (index.data(QualityGridModel::WithIqaRole).toBool())
            frame(*painter, option.rect.adjusted(3, 3, -3, -4), 1, theme.state(sign).ink);
        const QRect words = option.rect.adjusted(3, above, -3, -above);
        const QRect box(words.center().x() - signSize() / 2, words.top(), signSize(), signSize());
        if (sign != items::Sign::None)
            paintSign(*painter, sign, box, theme, ground);
        painter->setFont(fontFor(TextRole::Small));
        painter->setPen(sign == items::Sign::None ? theme.text2 : theme.state(sign).ink);
        painter->drawText(words, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(cell.text, Qt::ElideRight, words.width()));
        if (option.state & QStyle::State_HasFocus)
            frame(*painter, option.rect.adjusted(0, 0, 0, -1), 2, theme.accent);
        painter->restore();
    }

private:
    static void frame(QPainter &painter, const QRect &rect, int width, const QColor &ink)
    {
        painter.fillRect(rect.left(), rect.top(), rect.width(), width, ink);
        painter.fillRect(rect.left(), rect.bottom() - width + 1, rect.width(), width, ink);
        painter.fillRect(rect.left(), rect.top(), width, rect.height(), ink);
        painter.fillRect(rect.right() - width + 1, rect.top(), width, rect.height(), ink);
    }
};

} // namespace

QualityGrid::QualityGrid(QualityGridModel &model, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(u"qualityGrid"_s);
    setAccessibleName(tr("Learners by units"));
    setModel(&model);
    setUpTable(*this);
    setItemDelegate(new CellDelegate(this));
    setVerticalHeader(new NamesHeader(this));
    if (auto *corner = findChild<QAbstractButton *>({}, Qt::FindDirectChildrenOnly))
        corner->setAccessibleName(tr("Corner between learners and units"));
    setSelectionBehavior(QAbstractItemView::SelectItems);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    fitSections();
    connect(verticalHeader(), &QHeaderView::sectionDoubleClicked, this, &QualityGrid::learnerOpened);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, verticalHeader()->viewport(),
            qOverload<>(&QWidget::update));
}

/// Every row and column has one size, so that a thousand learners are laid out at once.
void QualityGrid::fitSections()
{
    const QSize cell = itemDelegate()->sizeHint({}, {});
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()})
        header->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultSectionSize(cell.width());
    verticalHeader()->setDefaultSectionSize(cell.height());
}

void QualityGrid::choose(const QModelIndex &cell)
{
    if (cell.isValid() && cell != currentIndex())
        setCurrentIndex(cell);
}

void QualityGrid::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers() == Qt::ShiftModifier && currentIndex().isValid())
        Q_EMIT learnerOpened(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

void QualityGrid::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitSections();
}

} // namespace attest::views
