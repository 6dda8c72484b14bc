// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace attest::views {

/// Keeps a form's words in the centre's file while they are typed: half a second after the last change, at
/// the latest two seconds after the first that is not kept (design: how records are kept). The centre is the
/// program's.
class DraftKeeper final : public QObject {
    Q_OBJECT

public:
    /// `content` gives the form as it stands.
    DraftKeeper(centre::Centre &centre, std::function<QByteArray()> content, QObject *parent = nullptr);

    /// From now on drafts go under this name. Nothing is waiting then.
    void start(const QString &name);
    QString name() const { return m_name; }
    /// What is kept under the name, or nothing.
    std::optional<centre::KeptDraft> kept() const;

    /// The form was changed.
    void touch();
    /// Keeps what is not kept yet, at once: when the focus goes, when the page closes.
    void keepNow();
    /// The form became a record, or it was thrown away: nothing is waiting any more.
    void forget();
    /// Throws the draft away. A failure is told by `failed`.
    void drop();

Q_SIGNALS:
    void draftKept(QTime at);
    void failed(const QString &sentence);

private:
    centre::Centre &m_centre;
    std::function<QByteArray()> m_content;
    QString m_name;
    QTimer m_timer;
    QElapsedTimer m_sinceFirst; ///< since the first change that is not kept
};

} // namespace attest::views
