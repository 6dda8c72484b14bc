// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/window/pagestack.h"

#include "views/window/formstate.h"

#include <QLayout>

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

PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
{
}

void PageStack::addPlace(Place place, Make make) { m_places.emplace(place, std::move(make)); }

void PageStack::addBelow(Place place, Page page) { know(std::move(page), place, nullptr); }

void PageStack::addBelow(QWidget *above, Page page)
{
    const std::optional<Place> place = m_known.at(above).place;
    know(std::move(page), place, above);
}

void PageStack::addAside(Page page) { know(std::move(page), std::nullopt, nullptr); }

void PageStack::know(Page page, std::optional<Place> place, QWidget *above)
{
    QWidget *widget = page.widget;
    addWidget(widget);
    connect(widget, &QWidget::windowTitleChanged, this, [this, widget] {
        if (currentWidget() == widget)
            Q_EMIT turned();
    });
    // Left a proxy, Tab would jump from the page straight to it, over all that stands before it.
    QWidget *first = widget->focusProxy() ? widget->focusProxy() : widget;
    widget->setFocusProxy(nullptr);
    m_known.emplace(widget, Known{std::move(page), place, above, first, {}});
}

QWidget *PageStack::rootOf(Place place)
{
    if (const auto made = m_made.find(place); made != m_made.end())
        return made->second;
    Page page = m_places.at(place)();
    QWidget *widget = page.widget;
    know(std::move(page), place, nullptr);
    m_made.emplace(place, widget);
    if (widget->windowTitle().isEmpty())
        widget->setWindowTitle(nameOf(place));
    return widget;
}

QWidget *PageStack::showPlace(Place place, bool takeFocus)
{
    if (!has(place))
        return nullptr;
    QWidget *page = rootOf(place);
    showPage(page, takeFocus);
    return page;
}

void PageStack::showPage(QWidget *page, bool takeFocus)
{
    Known &known = m_known.at(page);
    if (const auto before = m_known.find(currentWidget()); before != m_known.end() && before->second.place)
        m_before = before->first;
    if (known.page.refresh && !known.missed.isEmpty())
        known.page.refresh(std::exchange(known.missed, {}));
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
    const Known &known = m_known.at(currentWidget());
    QWidget *to = known.above;
    if (!to)
        to = known.place ? rootOf(*known.place) : m_before;
    if (!to || to == currentWidget())
        return false;
    showPage(to);
    return true;
}

std::optional<Place> PageStack::place() const
{
    const auto known = m_known.find(currentWidget());
    return known == m_known.end() ? std::nullopt : known->second.place;
}

QList<KeptPage> PageStack::keep() const
{
    QList<KeptPage> pages;
    const auto inView = m_known.find(currentWidget());
    if (inView == m_known.end())
        return pages;
    if (!inView->second.place && m_before)
        pages.append(keepPage(m_known.at(m_before)));
    pages.append(keepPage(inView->second));
    return pages;
}

KeptPage PageStack::keepPage(const Known &known) const
{
    QWidget *page = known.page.widget;
    const bool isRoot = known.place && m_made.contains(*known.place) && m_made.at(*known.place) == page;
    return {page->objectName(), isRoot ? known.place : std::nullopt,
            known.page.about ? known.page.about() : QVariant(), keepForm(*page)};
}

void PageStack::bringBack(const QList<KeptPage> &pages)
{
    for (const KeptPage &page : pages)
        bringBackPage(page);
}

/// A page below another that cannot be opened at the same thing again is left for the room's first page.
void PageStack::bringBackPage(const KeptPage &kept)
{
    QWidget *page = kept.place ? showPlace(*kept.place) : nullptr;
    for (const auto &[widget, known] : m_known) {
        if (kept.place || widget->objectName() != kept.name)
            continue;
        if (!known.page.reopen && known.place) {
            showPlace(*known.place);
            return;
        }
        page = widget;
    }
    if (!page)
        return;
    if (const Known &known = m_known.at(page); known.page.reopen)
        known.page.reopen(kept.about);
    else
        showPage(page);
    bringBackForm(*page, kept.form);
}

void PageStack::refresh(const centre::ChangeSet &changes)
{
    for (auto &[widget, known] : m_known) {
        if (!known.page.refresh)
            continue;
        if (widget == currentWidget())
            known.page.refresh(changes);
        else
            join(known.missed, changes);
    }
}

} // namespace attest::views
