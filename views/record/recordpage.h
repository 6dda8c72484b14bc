// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "views/record/recordform.h"

#include <QList>
#include <QTime>
#include <QWidget>

#include <memory>
#include <optional>

class QPushButton;

namespace attest::views {

class DraftKeeper;
class Label;
class Notice;
class OccasionPanel;
class PageHeader;
class TargetsPanel;

/// Record evidence: what happened on the left, what it shows on the right, what it would complete below. The
/// form is kept as a draft while it is written and offered again; saving is one command. The centre is the
/// program's and outlives the page. Window's thread.
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
    void addShortcuts();
    void connectParts();
    bool loadFile();
    void startForm(const QList<portfolio::Target> &preticked);
    RecordForm emptyForm() const;
    RecordForm form() const;
    void setForm(const RecordForm &form);
    void showFile();
    void refresh();
    void edited();
    void showEffect();
    void showKept(QTime at);
    void refuse(const Error &error);
    bool save();
    void saveAndNext();
    void discard();
    void bringBack();

    centre::Centre &m_centre;
    EnrolmentId m_enrolment;
    std::unique_ptr<centre::EnrolmentFile> m_file; ///< what is shown
    std::optional<RecordForm> m_discarded; ///< until the page is left, so that a slip can be mended
    EvidenceId m_savedLast;
    DraftKeeper *m_draft;
    PageHeader *m_header;
    Label *m_kept;
    QPushButton *m_discard;
    QPushButton *m_save;
    Notice *m_notice;
    OccasionPanel *m_occasion;
    TargetsPanel *m_targets;
    bool m_refused = false; ///< the notice says why it was not saved
    bool m_setting = false; ///< the form is being filled by the program
};

} // namespace attest::views
