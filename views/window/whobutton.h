// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace attest::views {

/// Three lines on the rail: who is working, as what, for which centre. Pressing it opens its menu.
class WhoButton final : public QPushButton {
    Q_OBJECT

public:
    explicit WhoButton(QWidget *parent = nullptr);

    void setWho(const QString &name, const QString &roles, const QString &centre);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_roles;
    QString m_centre;
};

} // namespace attest::views
