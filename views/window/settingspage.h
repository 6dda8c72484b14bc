// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QComboBox;

namespace attest::views {

class Appearance;
class Notice;
struct Look;

/// Text size, density, colours and language. What is chosen holds at once. The appearance is the program's
/// and outlives the page.
class SettingsPage final : public QWidget {
    Q_OBJECT

public:
    explicit SettingsPage(Appearance &appearance, QWidget *parent = nullptr);

Q_SIGNALS:
    void closed();

private:
    void fill();
    void choose();

    Appearance &m_appearance;
    Notice *m_notice;
    QComboBox *m_text;
    QComboBox *m_density;
    QComboBox *m_colours;
    QComboBox *m_language;
};

} // namespace attest::views
