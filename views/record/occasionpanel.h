// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/common/panel.h"
#include "views/record/recordform.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace attest::views {

class Field;
class FilesDrop;
class KindChooser;
class Label;

/// What happened: kind, when, where, who, what was seen, files, own work. Dates and times are checked as they
/// are typed and echoed in words.
class OccasionPanel final : public Panel {
    Q_OBJECT

public:
    explicit OccasionPanel(QWidget *parent = nullptr);

    /// Everything but ticks and judging, which are not shown here.
    void setForm(const RecordForm &form);
    void writeTo(RecordForm &form) const;
    void setLearner(const QString &calledBy);
    /// Puts the cursor where the words go, or into the first field that cannot be read.
    void takeFocus();

Q_SIGNALS:
    void edited();
    void said(const QString &sentence);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    QLayout *makeWhen();
    QLayout *makeWhere();
    void connectFields();
    void showKind();
    void checkDate();
    void checkTimes();

    KindChooser *m_kind;
    QLineEdit *m_date;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QComboBox *m_setting;
    QLineEdit *m_place;
    QLineEdit *m_people;
    FilesDrop *m_files;
    QPlainTextEdit *m_narrative;
    QCheckBox *m_ownWork;
    Field *m_dateField = nullptr;
    Label *m_timeTrouble;
    Field *m_narrativeField = nullptr;
};

} // namespace attest::views
