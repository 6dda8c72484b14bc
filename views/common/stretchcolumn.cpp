// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/stretchcolumn.h"

#include <QEvent>
#include <QHeaderView>

namespace attest::views {

StretchColumn::StretchColumn(QHeaderView &header, int column, int letters)
    : QObject(&header)
    , m_header(header)
    , m_column(column)
    , m_letters(letters)
{
    header.setStretchLastSection(false);
    header.setSectionResizeMode(column, QHeaderView::Fixed);
    header.installEventFilter(this);
    connect(&header, &QHeaderView::sectionResized, this, [this](int section) {
        if (section != m_column)
            fit();
    });
    fit();
}

bool StretchColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        fit();
    return QObject::eventFilter(watched, event);
}

void StretchColumn::fit()
{
    const int others = m_header.length() - m_header.sectionSize(m_column);
    const int least = m_letters * m_header.parentWidget()->fontMetrics().averageCharWidth();
    m_header.resizeSection(m_column, qMax(m_header.width() - others, least));
}

} // namespace attest::views
