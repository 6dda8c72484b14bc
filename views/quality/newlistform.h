// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/command.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace attest::views {

/// Asks what a new sample list is of, where the lists stand. Hidden until it is opened.
class NewListForm final : public QWidget {
    Q_OBJECT

public:
    explicit NewListForm(QWidget *parent = nullptr);

    /// The qualifications and people there are; `chosen` is the one in view.
    void open(const QStringList &qualifications, const QString &chosen,
              const std::vector<portfolio::Person> &people);
    void close();

Q_SIGNALS:
    void given(const attest::command::MakeSampleList &list);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void finish();

    QLineEdit *m_title;
    QComboBox *m_qualification;
    QComboBox *m_assessor;
};

} // namespace attest::views
