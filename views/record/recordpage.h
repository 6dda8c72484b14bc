// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"

#include <QList>
#include <QTime>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace attest::views {

class DraftKeeper;
class OccasionPanel;
class TargetsPanel;

/// Record evidence: what happened on the left, what it shows on the right, what it would complete below. The form is kept
/// as a draft while it is written and offered again; saving is one command. The centre is the program's and outlives
/// the page. Window's thread.
class RecordPage final : public QWidget {
    Q_OBJECT

public:
    explicit RecordPage(centre::Centre &centre, QWidget *parent = nullptr);
    ~RecordPage() override;

    /// A new form for this enrolment, or its draft where one is kept; `preticked` are ticked besides.
    void open(EnrolmentId enrolment, const QList<portfolio::Target> &preticked = {});
    EnrolmentId enrolment() const { return m_enrolment; }

Q_SIGNALS:
    void saved(attest::EnrolmentId enrolment);
    /// Words are safe in the file, not yet a record: shown as "Draft kept", never "Saved".
    void draftKept(QTime at);
    void closed(attest::EnrolmentId enrolment);

protected:
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *makeHead();
    void addShortcuts();
    void connectParts();
    void loadFile();
    void takeUpDraft(const QList<portfolio::Target> &preticked);
    void refresh();
    void formChanged();
    void showEffect();
    void showSaveText();
    void movePane();
    void save();
    void discard();
    void say(const QString &sentence);

    centre::Centre &m_centre;
    EnrolmentId m_enrolment;
    std::unique_ptr<centre::EnrolmentFile> m_file;
    DraftKeeper *m_draft = nullptr;
    OccasionPanel *m_occasion = nullptr;
    TargetsPanel *m_targets = nullptr;
    QLabel *m_learner = nullptr;
    QLabel *m_draftLine = nullptr;
    QLabel *m_trouble = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace attest::views
