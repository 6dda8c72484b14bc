// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "support/fullcentre.h"
#include "support/tour.h"

#include <QImage>

#include <optional>
#include <set>

using namespace attest;
using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(const QWidget &widget)
{
    return QString(QLatin1String(widget.metaObject()->className()) + u' ' + widget.objectName());
}

/// Whether any of it can be seen where it stands.
bool isInView(const QWidget &widget)
{
    QRect part = widget.rect();
    for (const QWidget *at = &widget; !part.isEmpty() && !at->isWindow(); at = at->parentWidget())
        part = part.translated(at->pos()) & at->parentWidget()->rect();
    return !part.isEmpty();
}

QRect placeOf(const QWidget &widget) { return {widget.mapTo(widget.window(), QPoint()), widget.size()}; }

/// Whether a person who reads comes to `next` first: it stands higher, or to the left in the same line.
bool isReadBefore(const QWidget &next, const QWidget &at)
{
    if (next.isAncestorOf(&at))
        return false;
    const QRect there = placeOf(next);
    const QRect here = placeOf(at);
    const bool above = there.bottom() < here.top();
    const bool beside = !above && there.top() <= here.bottom();
    return there.left() <= here.left() && (above || (beside && there.right() < here.left()));
}

/// Of the window, where the round begins anew.
bool isFirst(const QWidget &widget)
{
    return widget.objectName() == u"railToday"_s || widget.objectName() == u"startBack"_s;
}

/// How it looks: alone, for what scrolls away may leave its like in its place; and where it stands, for what
/// is white on a dark ground is white on white alone.
struct Look {
    explicit Look(QWidget &widget)
        : alone(widget.grab().toImage())
        , inPlace(widget.window()->grab(placeOf(widget)).toImage())
    {
    }
    bool operator==(const Look &) const = default;

    QImage alone;
    QImage inPlace;
};

/// Goes round with the Tab key and notes what looks the same with the keyboard and without it, what has the
/// keyboard where nobody sees it, and where Tab goes back to what was read before.
class Round {
public:
    void go(const QString &screen)
    {
        QWidget *start = QApplication::focusWidget();
        std::set<QWidget *> visited;
        for (QWidget *at = start; at && visited.insert(at).second;) {
            ++m_looked;
            if (!isInView(*at))
                add(screen, QString(nameOf(*at) + u" is not in view"_s));
            const bool isNew = m_seen.insert(nameOf(*at)).second;
            const std::optional<Look> with = isNew ? std::optional<Look>(*at) : std::nullopt;
            QTest::keyClick(at, Qt::Key_Tab);
            QWidget *next = QApplication::focusWidget();
            if (isNew && next != at && Look(*at) == *with)
                add(screen, QString(nameOf(*at) + u" looks the same without the keyboard"_s));
            if (isReadBefore(*next, *at) && !isFirst(*next))
                add(screen, QString(u"after "_s + nameOf(*at) + u" Tab goes back to "_s + nameOf(*next)));
            at = next;
        }
    }
    int looked() const { return m_looked; }
    const QStringList &faults() const { return m_faults; }

private:
    void add(const QString &screen, const QString &fault)
    {
        if (m_known.insert(fault).second)
            m_faults.append(QString(screen + u": "_s + fault));
    }

    int m_looked = 0;
    std::set<QString> m_seen;
    std::set<QString> m_known;
    QStringList m_faults;
};

} // namespace

/// Who works with the keys alone sees on every screen where they are.
class TestFocus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tabGoesAsOneReadsAndIsSeen()
    {
        Desk desk(std::make_unique<FullCentre>());
        desk.open();
        desk.window.resize(1280, 720);
        Round round;
        tour(desk, [&](const QString &name, QWidget &screen) {
            if (&screen == &desk.window)
                round.go(name);
        });
        QVERIFY(round.looked() > 500);
        for (const QString &fault : round.faults())
            qWarning("%s", qPrintable(fault));
        QCOMPARE(round.faults().size(), 0);
    }
};

QTEST_MAIN(TestFocus)
#include "test_focus.moc"
