// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/onepagelayout.h"

#include <QWidget>

namespace attest::views {

OnePageLayout::OnePageLayout(QWidget *parent)
    : QStackedLayout(parent)
{
    connect(this, &QStackedLayout::currentChanged, parent, [this, parent] {
        invalidate();
        parent->updateGeometry();
    });
}

QSize OnePageLayout::sizeHint() const { return currentWidget() ? currentWidget()->sizeHint() : QSize(); }

QSize OnePageLayout::minimumSize() const
{
    return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
}

bool OnePageLayout::hasHeightForWidth() const
{
    const QLayout *layout = currentWidget() ? currentWidget()->layout() : nullptr;
    return layout && layout->hasHeightForWidth();
}

int OnePageLayout::heightForWidth(int width) const
{
    const QLayout *layout = currentWidget() ? currentWidget()->layout() : nullptr;
    return layout ? qMax(layout->minimumHeightForWidth(width), layout->totalMinimumSize().height()) : -1;
}

} // namespace attest::views
