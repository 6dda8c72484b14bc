// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/actionline.h"
#include "views/common/label.h"

#include <QPushButton>
#include <QTest>

using namespace attest::views;

class TestActionLine : public QObject {
    Q_OBJECT

private:
    Label *m_words = nullptr;

    std::unique_ptr<ActionLine> make(int letters, QWidget *actions)
    {
        m_words = new Label(QStringLiteral("A sentence about what is chosen, of more than one line."));
        m_words->setWordWrap(true);
        auto line = std::make_unique<ActionLine>(m_words);
        line->setActions(actions);
        line->resize(line->fontMetrics().averageCharWidth() * letters, 100);
        line->show();
        return line;
    }

private Q_SLOTS:
    void standBesideTheWordsWhereThereIsRoom()
    {
        auto *actions = new QPushButton(QStringLiteral("Do it"));
        const auto line = make(200, actions);
        QTRY_VERIFY(actions->x() > m_words->geometry().right());
        QVERIFY(m_words->x() == 0);
    }

    void standBelowWhereThereIsNot()
    {
        auto *actions = new QPushButton(QStringLiteral("Do it"));
        const auto line = make(32, actions);
        QTRY_VERIFY(actions->y() > m_words->geometry().bottom());
        QCOMPARE(m_words->width(), line->width());
        line->resize(line->fontMetrics().averageCharWidth() * 200, 100);
        QTRY_VERIFY(actions->x() > m_words->geometry().right());
    }

    void followActionsThatGrow()
    {
        auto *actions = new QPushButton(QStringLiteral("Do it"));
        const auto line = make(60, actions);
        QTRY_VERIFY(actions->x() > m_words->geometry().right());
        actions->setText(QStringLiteral("Do all that can be done, every part of it"));
        QTRY_VERIFY(actions->y() > m_words->geometry().bottom());
    }

    void giveWayToOthers()
    {
        QPointer<QWidget> first = new QPushButton(QStringLiteral("Do it"));
        const auto line = make(200, first);
        auto *second = new QPushButton(QStringLiteral("Undo it"));
        line->setActions(second);
        QVERIFY(first && first->isHidden()); // it may have asked for it
        QTRY_VERIFY(!first);
        QVERIFY(second->isVisibleTo(line.get()));
    }
};

QTEST_MAIN(TestActionLine)
#include "test_actionline.moc"
