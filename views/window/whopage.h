// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"

#include <QWidget>

class QVBoxLayout;

namespace attest::views {

class Notice;
class PageHeader;
class PersonForm;

/// Who is working: the people of the centre to choose from, and a form to add one. No passphrase yet: the
/// name says whose the next records are. The centre is the program's and outlives the page.
class WhoPage final : public QWidget {
    Q_OBJECT

public:
    explicit WhoPage(centre::Centre &centre, QWidget *parent = nullptr);

    void open();

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void listPeople();
    void showChosen();
    void choose(PersonId person);
    void add();

    centre::Centre &m_centre;
    PageHeader *m_header;
    Notice *m_notice;
    QVBoxLayout *m_people;
    PersonForm *m_form;
};

} // namespace attest::views
