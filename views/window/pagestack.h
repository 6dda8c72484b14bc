// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/changeset.h"
#include "views/window/place.h"

#include <QStackedWidget>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

namespace attest::views {

/// What a page can be told and asked. Its window title names it (a room's first page is called like the room
/// unless it says otherwise), its focus proxy takes the keyboard first.
struct PageHooks {
    /// What changed since the page was last in view, or just now while it is. Empty: the page needs no
    /// telling.
    std::function<void(const centre::ChangeSet &)> refresh = {};
    /// Which thing the page is about, and to open it at that again, when the window is made anew. A page that
    /// is always about the same needs neither. What was typed and chosen is brought back without them.
    std::function<QVariant()> about = {};
    std::function<void(const QVariant &)> reopen = {};
};

/// A page as it was, for the window that is made anew.
struct KeptPage {
    QString name; ///< the widget's object name
    std::optional<Place> place; ///< of a room's first page
    QVariant about;
    QVariantMap form;
};

class PageStack;
template <class Widget> class PageOf;

/// One page of a stack, made or not yet: copies name the same one. Good for as long as the stack is.
class PageRef {
public:
    PageRef() = default;
    bool isInView() const;

protected:
    friend class PageStack;
    struct Known;
    PageRef(PageStack &stack, Known &known)
        : m_stack(&stack)
        , m_known(&known)
    {
    }

    PageStack *m_stack = nullptr;
    Known *m_known = nullptr;
};

/// The pages of an open centre, one in view at a time: a room's first page, the pages below it, and pages
/// that belong to no room (who is working, settings), from which one returns to where one was. A page is made
/// when it is first asked for, so that a centre opens as fast as its first page. Pages out of view hear of
/// changes when they are next shown.
class PageStack final : public QStackedWidget {
    Q_OBJECT

public:
    /// What `Make`, a function without arguments, returns a pointer to.
    template <class Make> using Made = PageOf<std::remove_pointer_t<std::invoke_result_t<Make>>>;

    explicit PageStack(QWidget *parent = nullptr);
    ~PageStack() override;

    /// A room's first page.
    template <class Make> Made<Make> addPlace(Place place, Make make, PageHooks hooks = {})
    {
        return {*this, know({}, std::move(make), std::move(hooks), place, nullptr)};
    }
    /// A page below a room's first page, or below another one; Back leads there. `name` is its object name.
    template <class Make>
    Made<Make> addBelow(Place place, const QString &name, Make make, PageHooks hooks = {})
    {
        return {*this, know(name, std::move(make), std::move(hooks), place, nullptr)};
    }
    template <class Make>
    Made<Make> addBelow(const PageRef &above, const QString &name, Make make, PageHooks hooks = {})
    {
        return {*this, know(name, std::move(make), std::move(hooks), std::nullopt, above.m_known)};
    }
    /// A page of no room; Back leads to the page before.
    template <class Make> Made<Make> addAside(const QString &name, Make make, PageHooks hooks = {})
    {
        return {*this, know(name, std::move(make), std::move(hooks), std::nullopt, nullptr)};
    }

    bool has(Place place) const;
    /// Does nothing for a room without a page. Returns the page.
    QWidget *showPlace(Place place, bool takeFocus = true);
    void showPage(const PageRef &page, bool takeFocus = true);
    /// To the page above, or the page before. False when there is none.
    bool goBack();
    /// The room in view; empty on a page of no room.
    std::optional<Place> place() const;
    void refresh(const centre::ChangeSet &changes);
    /// Every page, in the order in which they were added; those that nobody has asked for are made.
    QList<QWidget *> pages();

    /// The page in view, after the page one would go back to where that is another one.
    QList<KeptPage> keep() const;
    void bringBack(const QList<KeptPage> &pages);

    /// What the page in view needs at least, whatever the pages out of view would need.
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// Another page is in view, or the title of this one is another.
    void turned();

private:
    friend class PageRef;
    template <class Widget> friend class PageOf;
    using Known = PageRef::Known;

    Known &know(const QString &name, std::function<QWidget *()> make, PageHooks hooks,
                std::optional<Place> place, Known *above);
    QWidget *made(Known &known);
    Known *inView() const;
    Known *firstOf(Place place) const;
    void turnTo(Known &known, bool takeFocus);
    KeptPage keepPage(const Known &known) const;
    void bringBackPage(const KeptPage &kept);

    std::vector<std::unique_ptr<Known>> m_known;
    Known *m_before = nullptr; ///< the last page of a room
};

/// A page by its class: the arrow makes it, if nobody has asked for it before.
template <class Widget> class PageOf : public PageRef {
public:
    PageOf() = default;
    Widget *operator->() const { return static_cast<Widget *>(m_stack->made(*m_known)); }

private:
    friend class PageStack;
    using PageRef::PageRef;
};

} // namespace attest::views
