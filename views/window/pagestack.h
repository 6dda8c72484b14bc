// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/changeset.h"
#include "views/window/place.h"

#include <QStackedWidget>
#include <QVariant>

#include <functional>
#include <map>
#include <optional>

namespace attest::views {

/// A page as the workspace knows it. Its window title names it (a room's first page is
/// called like the room unless it says otherwise), its focus proxy takes the keyboard first, its
/// object name is how it is found again.
struct Page {
    QWidget *widget = nullptr; ///< the stack takes it over
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

/// The pages of an open centre, one in view at a time: a room's first page, the pages below it, and pages
/// that belong to no room (who is working, settings), from which one returns to where one was. Pages out of
/// view hear of changes when they are next shown.
class PageStack final : public QStackedWidget {
    Q_OBJECT

public:
    using Make = std::function<Page()>;

    explicit PageStack(QWidget *parent = nullptr);

    /// A room's first page, made when it is first shown.
    void addPlace(Place place, Make make);
    /// A page below a room's first page, or below another one; Back leads there.
    void addBelow(Place place, Page page);
    void addBelow(QWidget *above, Page page);
    /// A page of no room; Back leads to the page before.
    void addAside(Page page);

    bool has(Place place) const { return m_places.contains(place); }
    /// Does nothing for a room without a page. Returns the page.
    QWidget *showPlace(Place place, bool takeFocus = true);
    void showPage(QWidget *page, bool takeFocus = true);
    /// To the page above, or the page before. False when there is none.
    bool goBack();
    /// The room in view; empty on a page of no room.
    std::optional<Place> place() const;
    void refresh(const centre::ChangeSet &changes);

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
    struct Known {
        Page page;
        std::optional<Place> place;
        QWidget *above = nullptr;
        QWidget *first = nullptr; ///< takes the keyboard
        centre::ChangeSet missed;
    };

    void know(Page page, std::optional<Place> place, QWidget *above);
    QWidget *rootOf(Place place);
    KeptPage keepPage(const Known &known) const;
    void bringBackPage(const KeptPage &kept);

    std::map<Place, Make> m_places;
    std::map<Place, QWidget *> m_made;
    std::map<QWidget *, Known> m_known;
    QWidget *m_before = nullptr; ///< the last page of a room
};

} // namespace attest::views
