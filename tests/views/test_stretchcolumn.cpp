// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/stretchcolumn.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace attest;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;

class TestStretchColumn : public QObject {
    Q_OBJECT

private:
    QStandardItemModel m_model{2, 3};
    std::unique_ptr<QTableView> m_table;
    QHeaderView *m_header = nullptr;

    int least() const { return 20 * m_table->fontMetrics().averageCharWidth(); }

private Q_SLOTS:
    void init()
    {
        m_table = std::make_unique<QTableView>();
        m_table->setModel(&m_model);
        m_header = m_table->horizontalHeader();
        m_header->resizeSection(0, 100);
        m_header->resizeSection(2, 100);
        new StretchColumn(*m_header, 1, 20);
        m_table->resize(800, 300);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    }

    void takesWhatTheOthersLeave()
    {
        QCOMPARE(m_header->length(), m_header->width());
        m_header->resizeSection(2, 150);
        QCOMPARE(m_header->length(), m_header->width());
        m_header->hideSection(0);
        m_table->resize(700, 300);
        QCOMPARE(m_header->length(), m_header->width());
        QVERIFY(!m_table->horizontalScrollBar()->isVisible());
    }

    void isNeverTooNarrowForItsWords()
    {
        m_table->resize(150, 300);
        QCOMPARE(m_header->sectionSize(1), least());
        QTRY_VERIFY(m_table->horizontalScrollBar()->isVisible());
        m_header->resizeSection(0, 300);
        QCOMPARE(m_header->sectionSize(1), least());
        m_table->resize(900, 300);
        QCOMPARE(m_header->length(), m_header->width());
    }
};

QTEST_MAIN(TestStretchColumn)
#include "test_stretchcolumn.moc"
