// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/record/draftkeeper.h"

#include <algorithm>

namespace attest::views {

namespace {

constexpr qint64 pause = 500; ///< milliseconds after the last change
constexpr qint64 latest = 2000; ///< milliseconds after the first change that is not kept

} // namespace

DraftKeeper::DraftKeeper(centre::Centre &centre, std::function<QByteArray()> content, QObject *parent)
    : QObject(parent)
    , m_centre(centre)
    , m_content(std::move(content))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keepNow);
}

void DraftKeeper::start(const QString &name)
{
    forget();
    m_name = name;
}

std::optional<centre::KeptDraft> DraftKeeper::kept() const
{
    const Result<std::vector<centre::KeptDraft>> drafts = m_centre.drafts();
    if (!drafts)
        return std::nullopt;
    const auto found = std::find_if(drafts->begin(), drafts->end(),
                                    [this](const centre::KeptDraft &draft) { return draft.form == m_name; });
    return found == drafts->end() ? std::nullopt : std::optional(*found);
}

void DraftKeeper::touch()
{
    if (m_name.isEmpty() || m_centre.isReadOnly())
        return;
    if (!m_sinceFirst.isValid())
        m_sinceFirst.start();
    m_timer.start(static_cast<int>(std::clamp(latest - m_sinceFirst.elapsed(), qint64(0), pause)));
}

void DraftKeeper::keepNow()
{
    if (!m_sinceFirst.isValid())
        return;
    m_timer.stop();
    m_sinceFirst.invalidate();
    const Result<void> done = m_centre.keepDraft(m_name, m_content());
    if (!done) {
        Q_EMIT failed(done.error().message);
        return;
    }
    if (const auto draft = kept())
        Q_EMIT draftKept(draft->keptAt.time());
}

void DraftKeeper::forget()
{
    m_timer.stop();
    m_sinceFirst.invalidate();
}

void DraftKeeper::drop()
{
    forget();
    const Result<void> done = m_centre.dropDraft(m_name);
    if (!done)
        Q_EMIT failed(done.error().message);
}

} // namespace attest::views
