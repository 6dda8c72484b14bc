// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStackedLayout>

namespace attest::views {

/// Pages one at a time. Asks for the room that the page in view needs at least, whatever the others would
/// need.
class OnePageLayout final : public QStackedLayout {
    Q_OBJECT

public:
    explicit OnePageLayout(QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    int minimumHeightForWidth(int width) const override { return heightForWidth(width); }
};

} // namespace attest::views
