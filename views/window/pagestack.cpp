// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/window/pagestack.h"

#include "views/window/formstate.h"

#include <QLayout>

#include <algorithm>
#include <utility>

namespace attest::views {

namespace {

void join(centre::ChangeSet &into, const centre::ChangeSet &changes)
{
    into.entries.insert(into.entries.end(), changes.entries.begin(), changes.entries.end());
    into.learners.insert(changes.learners.begin(), changes.learners.end());
    into.enrolments.insert(changes.enrolments.begin(), changes.enrolments.end());
    into.evidence.insert(changes.evidence.begin(), changes.evidence.end());
    into.people.insert(changes.people.begin(), changes.people.end());
    into.sampleLists.insert(changes.sampleLists.begin(), changes.sampleLists.end());
    into.sampleLines.insert(changes.sampleLines.begin(), changes.sampleLines.end());
    into.label = changes.label;
}

} // namespace

struct PageRef::Known {
    QString name; ///< the widget's object name; empty for a room's first page
    std::function<QWidget *()> make;
    PageHooks hooks;
    std::optional<Place> place;
    Known *above = nullptr;
    QWidget *widget = nullptr; ///< the stack's; null until somebody asks for it
    QWidget *first = nullptr; ///< takes the keyboard
    centre::ChangeSet missed = {};

    bool isFirst() const { return name.isEmpty(); }
};

bool PageRef::isInView() const
{
    return m_known && m_known->widget == m_stack->currentWidget() && m_known->widget;
}

PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
{
}

PageStack::~PageStack() = default;

PageStack::Known &PageStack::know(const QString &name, std::function<QWidget *()> make, PageHooks hooks,
                                  std::optional<Place> place, Known *above)
{
    m_known.push_back(std::make_unique<Known>(
        Known{name, std::move(make), std::move(hooks), above ? above->place : place, above}));
    return *m_known.back();
}

QWidget *PageStack::made(Known &known)
{
    if (known.widget)
        return known.widget;
    QWidget *widget = known.widget = known.make();
    if (!known.name.isEmpty())
        widget->setObjectName(known.name);
    if (known.isFirst() && widget->windowTitle().isEmpty())
        widget->setWindowTitle(nameOf(*known.place));
    addWidget(widget);
    connect(widget, &QWidget::windowTitleChanged, this, [this, widget] {
        if (currentWidget() == widget)
            Q_EMIT turned();
    });
    // Left a proxy, Tab would jump from the page straight to it, over all that stands before it.
    known.first = widget->focusProxy() ? widget->focusProxy() : widget;
    widget->setFocusProxy(nullptr);
    return widget;
}

PageStack::Known *PageStack::inView() const
{
    for (const auto &known : m_known) {
        if (known->widget && known->widget == currentWidget())
            return known.get();
    }
    return nullptr;
}

PageStack::Known *PageStack::firstOf(Place place) const
{
    for (const auto &known : m_known) {
        if (known->isFirst() && known->place == place)
            return known.get();
    }
    return nullptr;
}

bool PageStack::has(Place place) const { return firstOf(place); }

QList<QWidget *> PageStack::pages()
{
    QList<QWidget *> all;
    for (const auto &known : m_known)
        all.append(made(*known));
    return all;
}

QWidget *PageStack::showPlace(Place place, bool takeFocus)
{
    Known *first = firstOf(place);
    if (!first)
        return nullptr;
    turnTo(*first, takeFocus);
    return first->widget;
}

void PageStack::showPage(const PageRef &page, bool takeFocus) { turnTo(*page.m_known, takeFocus); }

void PageStack::turnTo(Known &known, bool takeFocus)
{
    QWidget *page = made(known);
    if (Known *before = inView(); before && before->place)
        m_before = before;
    if (known.hooks.refresh && !known.missed.isEmpty())
        known.hooks.refresh(std::exchange(known.missed, {}));
    setCurrentWidget(page);
    updateGeometry();
    Q_EMIT turned();
    if (takeFocus)
        known.first->setFocus(Qt::OtherFocusReason);
}

QSize PageStack::minimumSizeHint() const
{
    return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
}

QSize PageStack::sizeHint() const { return currentWidget() ? currentWidget()->sizeHint() : QSize(); }

int PageStack::heightForWidth(int width) const
{
    const QLayout *layout = currentWidget() ? currentWidget()->layout() : nullptr;
    return layout ? qMax(layout->minimumHeightForWidth(width), layout->totalMinimumSize().height()) : -1;
}

bool PageStack::goBack()
{
    const Known *known = inView();
    Known *to = known->above;
    if (!to)
        to = known->place ? firstOf(*known->place) : m_before;
    if (!to || to == known)
        return false;
    turnTo(*to, true);
    return true;
}

std::optional<Place> PageStack::place() const
{
    const Known *known = inView();
    return known ? known->place : std::nullopt;
}

QList<KeptPage> PageStack::keep() const
{
    QList<KeptPage> pages;
    const Known *known = inView();
    if (!known)
        return pages;
    if (!known->place && m_before)
        pages.append(keepPage(*m_before));
    pages.append(keepPage(*known));
    return pages;
}

KeptPage PageStack::keepPage(const Known &known) const
{
    return {known.name, known.isFirst() ? known.place : std::nullopt,
            known.hooks.about ? known.hooks.about() : QVariant(), keepForm(*known.widget)};
}

void PageStack::bringBack(const QList<KeptPage> &pages)
{
    for (const KeptPage &page : pages)
        bringBackPage(page);
}

/// A page below another that cannot be opened at the same thing again is left for the room's first page.
void PageStack::bringBackPage(const KeptPage &kept)
{
    const auto found = std::ranges::find_if(m_known, [&kept](const std::unique_ptr<Known> &known) {
        return kept.place ? known->isFirst() && known->place == kept.place : known->name == kept.name;
    });
    if (found == m_known.end())
        return;
    Known &known = **found;
    if (!known.isFirst() && !known.hooks.reopen && known.place) {
        showPlace(*known.place);
        return;
    }
    if (known.isFirst() || !known.hooks.reopen)
        turnTo(known, true);
    if (known.hooks.reopen)
        known.hooks.reopen(kept.about);
    bringBackForm(*made(known), kept.form);
}

void PageStack::refresh(const centre::ChangeSet &changes)
{
    for (const auto &known : m_known) {
        if (!known->widget || !known->hooks.refresh)
            continue; // a page that is not there yet has missed nothing
        if (known->widget == currentWidget())
            known->hooks.refresh(changes);
        else
            join(known->missed, changes);
    }
}

} // namespace attest::views
