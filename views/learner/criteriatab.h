// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "items/gridmodel.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace attest::views {

class CriteriaGrid;
class EmptyState;
class Label;
class Notice;
class Panel;
class ReasonForm;

/// The grid of criteria and evidence, what is chosen in it in words, and what can be done with it. Whatever
/// is done to many cells is one command.
class CriteriaTab final : public QWidget {
    Q_OBJECT

public:
    explicit CriteriaTab(QWidget *parent = nullptr);

    void show(const centre::EnrolmentFile &file, const centre::Centre &centre);

Q_SIGNALS:
    void commandRequested(const attest::Command &command);
    void evidenceRequested(attest::EvidenceId evidence);
    void recordRequested();
    void planRequested();

private:
    void build();
    QLayout *makeChoices();
    void makeCard(Panel &card);
    void fillUnits();
    void fillGrid();
    void showChosen();
    QString chosenInWords(const std::vector<items::GridPair> &pairs) const;
    QString inWords(const items::GridPair &pair) const;
    QStringList overturnInWords(const portfolio::Target &target) const;
    std::vector<items::GridPair> chosen() const;
    bool judges() const;
    void tick();
    void askNotYet();
    void notYet(const QString &reason);
    void writePlace(const QModelIndex &at, const QString &place);
    void mark(const std::vector<items::GridPair> &pairs, std::optional<portfolio::Verdict> verdict,
              const QString &reason = {}, const std::optional<QString> &place = {});

    items::GridModel *m_model;
    CriteriaGrid *m_grid;
    EmptyState *m_empty;
    QComboBox *m_unit;
    QComboBox *m_order;
    QPushButton *m_notMet;
    Panel *m_card;
    Notice *m_notice;
    Label *m_words;
    QCheckBox *m_judge;
    QPushButton *m_tick;
    QPushButton *m_notYet;
    QPushButton *m_place;
    ReasonForm *m_reason;
    std::unique_ptr<centre::EnrolmentFile> m_file;
    std::map<PersonId, QString> m_names;
    std::vector<items::GridPair> m_asked; ///< what the reason is asked for
    bool m_mayWrite = false;
    bool m_mayJudge = false;
};

} // namespace attest::views
