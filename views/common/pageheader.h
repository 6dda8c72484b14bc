// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace attest::views {

class Label;

/// The top of a page: way back, title, subtitle, and its buttons at the end of the line.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// May be empty. Wraps.
    void setSubtitle(const QString &subtitle);
    /// A button before the title, named "back", that leads to `where` ("Back to learners"). Hidden until
    /// called.
    void showBack(const QString &where);
    void hideBack();
    /// Puts a widget at the end of the line, after those already there. The header owns it.
    void addAtEnd(QWidget *widget);

Q_SIGNALS:
    void backRequested();

private:
    QPushButton *m_back;
    Label *m_title;
    Label *m_subtitle;
    QHBoxLayout *m_end;
};

} // namespace attest::views
