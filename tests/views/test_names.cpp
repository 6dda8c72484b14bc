// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "support/fullcentre.h"
#include "support/screenparts.h"
#include "support/tour.h"
#include "views/window/pagestack.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <set>

using namespace attest;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a person who hears the screen comes to and has to know by its name.
bool needsName(QAccessibleInterface &part)
{
    switch (part.role()) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::ProgressBar:
    case QAccessible::Table:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::Cell:
    case QAccessible::ListItem:
    case QAccessible::TreeItem:
    case QAccessible::ColumnHeader:
    case QAccessible::RowHeader:
    case QAccessible::PageTab:
    case QAccessible::PageTabList:
    case QAccessible::MenuItem:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::Link:
    case QAccessible::Graphic:
    case QAccessible::Grouping:
    case QAccessible::StaticText:
        return true;
    default:
        return part.state().focusable && !part.state().disabled;
    }
}

bool saysSomething(const QString &name)
{
    return std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// The faults of one screen, once each.
class Faults {
public:
    void look(const QString &screen, QWidget &widget)
    {
        std::map<QString, QString> buttons;
        eachAccessible(widget, [&](QAccessibleInterface &part, const QString &where) {
            const QString name = part.text(QAccessible::Name);
            ++m_looked;
            const auto *label = qobject_cast<QLabel *>(part.object());
            if (part.state().invisible || (label && label->text().isEmpty() && label->pixmap().isNull()))
                return; // nothing to see there either
            if (needsName(part) && !saysSomething(name))
                add(screen, u"has no name"_s, where, part);
            if (part.role() == QAccessible::Button && !part.state().disabled) {
                const auto [same, isNew] = buttons.emplace(name, where);
                if (!isNew)
                    add(screen, QString(u"is called \""_s + name + u"\" like "_s + same->second), where,
                        part);
            }
        });
        const auto views = widget.findChildren<QAbstractItemView *>();
        for (const QAbstractItemView *view : views) {
            if (view->isVisible())
                lookForStates(screen, *view);
        }
    }
    int looked() const { return m_looked; }
    const QStringList &lines() const { return m_lines; }

private:
    /// What is ticked or not says so to those who hear it, too.
    void lookForStates(const QString &screen, const QAbstractItemView &view)
    {
        QAccessibleInterface *list =
            QAccessible::queryAccessibleInterface(const_cast<QAbstractItemView *>(&view));
        for (int row = 0; row < std::min(6, view.model()->rowCount()); ++row) {
            for (int column = 0; column < view.model()->columnCount(); ++column) {
                const QModelIndex at = view.model()->index(row, column);
                const QVariant ticked = at.data(Qt::CheckStateRole);
                QAccessibleTableInterface *table = list->tableInterface();
                QAccessibleInterface *cell = table ? table->cellAt(row, column) : nullptr;
                if (!ticked.isValid() || !cell)
                    continue;
                const bool isTicked = ticked.toInt() == Qt::Checked;
                if (!cell->state().checkable || bool(cell->state().checked) != isTicked)
                    add(screen, u"does not say whether it is ticked"_s, view.objectName(), *cell);
            }
        }
    }
    void add(const QString &screen, const QString &fault, const QString &where, QAccessibleInterface &part)
    {
        const QString line =
            QString(where + u' ' + fault + u" (role "_s + QString::number(part.role()) + u')');
        if (m_known.insert(line).second)
            m_lines.push_back(QString(screen + u": "_s + line));
    }

    int m_looked = 0;
    std::set<QString> m_known;
    QStringList m_lines;
};

} // namespace

/// Whoever hears the screens instead of seeing them finds a name on everything, in every place.
class TestNames : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;
    std::set<QWidget *> m_seen; ///< pages of stacks that were in front at some stop
    std::set<QString> m_rooms;
    Faults m_faults;

    void remember()
    {
        for (const auto *stack : m_desk->window.findChildren<QStackedWidget *>()) {
            if (stack->isVisible())
                m_seen.insert(stack->currentWidget());
        }
        for (const PlaceInfo &place : places()) {
            const auto *button = m_desk->window.findChild<QPushButton *>(QString(u"rail"_s + place.id));
            if (button && button->isVisible() && button->isChecked())
                m_rooms.insert(place.id);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<Desk>(std::make_unique<FullCentre>());
        m_desk->open();
        tour(*m_desk, [this](const QString &name, QWidget &screen) {
            remember();
            m_faults.look(name, screen);
        });
    }

    void cleanupTestCase() { m_desk.reset(); }

    void everyPageIsOnTheTour()
    {
        for (const PlaceInfo &place : places()) {
            if (m_desk->window.findChild<QPushButton *>(QString(u"rail"_s + place.id)))
                QVERIFY2(m_rooms.contains(place.id), qPrintable(place.id));
        }
        int pages = 0;
        for (const auto *stack : m_desk->window.findChildren<QStackedWidget *>()) {
            for (int page = 0; page < stack->count(); ++page, ++pages) {
                QWidget *widget = stack->widget(page);
                // Shown for a broken file of the catalogue only: test_qualificationspage has one.
                if (widget->objectName() != u"awardUnread"_s)
                    QVERIFY2(m_seen.contains(widget), qPrintable(widget->objectName()));
            }
        }
        QVERIFY(pages > 15);
    }

    void everythingHasAName()
    {
        for (const QString &fault : m_faults.lines())
            qWarning("%s", qPrintable(fault));
        QCOMPARE(m_faults.lines().size(), 0);
        QVERIFY(m_faults.looked() > 5000);
    }

    void thisTestFindsWhatHasNone()
    {
        QWidget screen;
        auto *button = new QPushButton(u"×"_s, &screen);
        screen.show();
        Faults faults;
        faults.look(u"a screen"_s, screen);
        QCOMPARE(faults.lines().size(), 1);
        button->setAccessibleName(u"Close"_s);
        Faults none;
        none.look(u"a screen"_s, screen);
        QCOMPARE(none.lines().size(), 0);
    }
};

QTEST_MAIN(TestNames)
#include "test_names.moc"
