// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/window/palette.h"

#include "views/common/label.h"
#include "views/common/rowdelegate.h"
#include "views/window/findmodel.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

namespace {
constexpr int pageOfRows = 6;
constexpr int leastWidth = 560;
} // namespace

Palette::Palette(centre::Centre &centre, QLineEdit &box, Now now, QWidget *parent)
    : QFrame(parent)
    , m_finder(centre)
    , m_box(box)
    , m_now(std::move(now))
    , m_model(new FindModel(this))
{
    setObjectName(u"palette"_s);
    setAccessibleName(tr("What was found"));
    hide();
    m_box.installEventFilter(this);
    parent->installEventFilter(this);
    // However the words come in, typed or through a screen reader; an emptied box alone opens nothing.
    connect(&m_box, &QLineEdit::textChanged, this, [this](const QString &words) {
        if (isVisible() || (m_box.hasFocus() && !words.isEmpty()))
            search();
    });
}

/// What is in it, when it is first opened: a window that opens does not wait for it.
void Palette::make()
{
    m_list = new QListView(this);
    m_nothing = new Label({}, TextRole::Body, this);
    m_hint = new Label(tr("Up and Down choose, Enter opens, Esc closes."), TextRole::Small, this);
    m_list->setObjectName(u"findsList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(u"findsNothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(12, 12, 12, 12);
    m_hint->setQuiet(true);
    m_hint->setContentsMargins(12, 4, 12, 6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(0);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    connect(m_list, &QListView::clicked, this, &Palette::choose);
}

Palette::~Palette() = default;

void Palette::start()
{
    QWidget *focus = QApplication::focusWidget();
    if (focus != &m_box)
        m_before = focus;
    m_box.setFocus(Qt::ShortcutFocusReason);
    m_box.selectAll();
    search();
}

void Palette::close()
{
    hide();
    if (m_box.hasFocus() && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    m_before = nullptr;
}

void Palette::search()
{
    if (!m_list)
        make();
    const Result<Finds> finds = m_finder.find(m_box.text(), m_now.open(), m_now.commands());
    m_model->setFinds(finds ? *finds : Finds{});
    const QString why = finds ? finds->nothing : finds.error().message;
    m_nothing->setText(why);
    m_nothing->setVisible(!why.isEmpty());
    m_list->setVisible(m_model->rowCount() > 0);
    m_hint->setVisible(m_model->rowCount() > 0);
    m_box.setAccessibleDescription(why);
    place();
    show();
    raise();
    move(1);
}

/// Under the box, as wide as long names need, no longer than the window.
void Palette::place()
{
    QWidget *over = parentWidget();
    const QPoint corner = m_box.mapTo(over, QPoint(0, m_box.height() + 4));
    const int width = qMin(qMax(leastWidth * measure().textPercent / 100, m_box.width()),
                           over->width() - corner.x() - space::page);
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += m_list->sizeHintForRow(row);
    int height = m_hint->isHidden() ? 4 : m_hint->sizeHint().height() + rows + 6;
    if (!m_nothing->isHidden())
        height += m_nothing->heightForWidth(width - 4);
    setGeometry(corner.x(), corner.y(), width, qMin(height, over->height() - corner.y() - space::page));
}

void Palette::move(int by)
{
    const int from = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    const int to = m_model->nextFrom(from, by);
    if (to < 0)
        return;
    m_list->setCurrentIndex(m_model->index(to));
    // The heading of the group comes into view with its first row.
    if (m_model->nextFrom(to, -1) < 0)
        m_list->scrollToTop();
    // The keyboard stays in the box; a screen reader is told what is chosen.
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(to);
    QAccessible::updateAccessibility(&event);
}

void Palette::choose(const QModelIndex &index)
{
    const Find *found = m_model->find(index);
    if (!found)
        return;
    const Find find = *found;
    const QString words = m_box.text();
    close();
    m_box.clear();
    Q_EMIT chosen(find, words);
}

bool Palette::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!isVisible())
            search();
        else
            move(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (!isVisible())
            return true;
        for (int step = 0; step < pageOfRows; ++step)
            move(key == Qt::Key_PageDown ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isVisible())
            choose(m_list->currentIndex());
        else
            search();
        return true;
    case Qt::Key_Escape:
        close();
        m_box.clear();
        return true;
    default:
        return false;
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (event->type() == QEvent::KeyPress)
        return takeKey(static_cast<QKeyEvent *>(event)->key());
    if (event->type() == QEvent::FocusOut)
        hide();
    if (event->type() == QEvent::FocusIn) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::MouseFocusReason)
            search();
    }
    return false;
}

} // namespace attest::views
