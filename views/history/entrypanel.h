// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/chronicle.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace attest::views {

class Label;
class StateLabel;

/// When an entry was written, as people read it: "24 April 2013, 09:07", with the offset from UTC where it is
/// not this computer's.
QString whenInWords(const centre::ChronicleLine &line);

/// One entry of the journal, whole: what was done, every detail, who wrote it where, what became of it, and
/// the way to what it is about.
class EntryPanel final : public QWidget {
    Q_OBJECT

public:
    explicit EntryPanel(QWidget *parent = nullptr);

    void show(const std::optional<centre::ChronicleLine> &line);

Q_SIGNALS:
    void followed(const attest::centre::ChronicleLine &line);

private:
    std::optional<centre::ChronicleLine> m_line;
    Label *m_sentence;
    StateLabel *m_standing;
    Label *m_details;
    Label *m_written;
    QPushButton *m_follow;
};

} // namespace attest::views
