// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "items/evidencemodel.h"
#include "views/common/fileopener.h"

#include <QWidget>

#include <memory>

class QTableView;

namespace attest::views {

class EmptyState;
class EvidencePanel;

/// The learner's evidence as rows, and the chosen item beside them to read and to judge.
class EvidenceTab final : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceTab(QWidget *parent = nullptr);
    ~EvidenceTab() override;

    void show(const centre::EnrolmentFile &file, const centre::Centre &centre);
    void choose(EvidenceId evidence);
    int count() const { return m_model->rowCount(); }

Q_SIGNALS:
    void commandRequested(const attest::Command &command);
    void recordRequested();
    /// A file could not be opened: a sentence.
    void failed(const QString &sentence);

private:
    void build();
    void showChosen();
    void openFile(const portfolio::EvidenceFile &file);
    void chooseFiles(EvidenceId evidence);

    items::EvidenceModel *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    QWidget *m_both;
    EvidencePanel *m_panel;
    const centre::Centre *m_centre = nullptr; ///< the program's
    std::shared_ptr<const centre::EnrolmentFile> m_file;
    FileOpener m_opener;
};

} // namespace attest::views
