// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/intoview.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace attest::views;

/// What opens under the fold is scrolled to.
class TestIntoView : public QObject {
    Q_OBJECT

private:
    /// An area, a long text in it, and under that a form that is not open yet.
    struct Page {
        explicit Page(int formHeight)
        {
            auto *inside = new QWidget;
            auto *column = new QVBoxLayout(inside);
            auto *text = new QWidget(inside);
            text->setFixedHeight(2000);
            form = new QWidget(inside);
            form->setFixedHeight(formHeight);
            first = new QLineEdit(form);
            first->resize(100, 24);
            column->addWidget(text);
            column->addWidget(form);
            form->hide();
            area.setWidgetResizable(true);
            area.setWidget(inside);
            area.resize(300, 200);
        }

        QScrollArea area;
        QWidget *form;
        QLineEdit *first;
    };

private Q_SLOTS:
    void scrollsToWhatOpens()
    {
        Page page(120);
        page.area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page.area));
        QVERIFY(page.form->visibleRegion().isEmpty());
        page.form->show();
        page.first->setFocus();
        bringIntoView(page.form);
        QTRY_COMPARE(page.form->visibleRegion().boundingRect(), page.form->rect());
    }

    void showsWhereOneWritesInWhatIsTooTall()
    {
        Page page(600);
        page.area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page.area));
        page.form->show();
        page.first->setFocus();
        bringIntoView(page.form);
        QTRY_COMPARE(page.first->visibleRegion().boundingRect(), page.first->rect());
    }

    void asksNothingOfWhatIsGone()
    {
        bool asked = false;
        {
            Page page(120);
            bringIntoView(page.form);
        }
        QWidget alone;
        bringIntoView(&alone);
        QTimer::singleShot(0, this, [&] { asked = true; }); // after both
        QTRY_VERIFY(asked);
        QVERIFY(alone.isHidden());
    }
};

QTEST_MAIN(TestIntoView)
#include "test_intoview.moc"
