// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/quality/closingpanel.h"

#include "core/text.h"
#include "views/common/button.h"
#include "views/common/freshcolumn.h"
#include "views/common/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

ClosingPanel::ClosingPanel(QWidget *parent)
    : Panel(parent)
    , m_way(new FreshColumn(this))
    , m_close(makeButton(tr("Close the list…"), u"closeList"_s, ButtonKind::Plain, this))
    , m_confirm(new QWidget(this))
    , m_question(new Label({}, TextRole::Body, m_confirm))
    , m_yes(makeButton(tr("Close and release"), u"closeListYes"_s, ButtonKind::Primary, m_confirm))
    , m_no(makeButton(tr("Leave it open"), u"closeListNo"_s, ButtonKind::Plain, m_confirm))
{
    setObjectName(u"closingPanel"_s);
    m_question->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_yes);
    buttons->addWidget(m_no);
    buttons->addStretch();
    auto *inside = new QVBoxLayout(m_confirm);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_question);
    inside->addLayout(buttons);
    m_confirm->hide();
    column()->addWidget(new Label(tr("Closing the list"), TextRole::Section, this));
    column()->addWidget(m_way);
    column()->addWidget(m_close, 0, Qt::AlignLeft);
    column()->addWidget(m_confirm);
    connect(m_close, &QPushButton::clicked, this, [this] { ask(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_yes, &QPushButton::clicked, this, &ClosingPanel::closeConfirmed);
}

void ClosingPanel::show(const centre::SampleListFile &file, bool mayClose)
{
    const bool ready = !file.list.isClosed() && file.whyNotClosed.isEmpty();
    if (!ready)
        m_confirm->hide();
    m_close->setVisible(mayClose && ready && m_confirm->isHidden());
    const auto agreed = std::count_if(file.lines.begin(), file.lines.end(), [](const auto &line) {
        return line.conclusion == assurance::Conclusion::Agreed;
    });
    m_question->setText(
        tr("Closing %1 releases the %n unit(s) agreed on it and the rest of its batch as verified. Nothing "
           "takes this back.",
           nullptr, static_cast<int>(agreed))
            .arg(file.list.ref));
    addOpen(file);
}

void ClosingPanel::addOpen(const centre::SampleListFile &file)
{
    QVBoxLayout *body = m_way->start();
    const auto say = [&](const QString &sentence) {
        auto *label = new Label(sentence, TextRole::Body, m_way->body());
        label->setWordWrap(true);
        body->addWidget(label);
    };
    if (file.list.isClosed()) {
        say(tr("Closed by %1 on %2.").arg(file.iqaName, text::dateInWords(file.list.closedOn)));
    } else if (file.whyNotClosed.isEmpty()) {
        say(tr("Nothing stands in the way."));
    } else {
        int number = 0;
        for (const centre::SampleLineFile &line : file.lines) {
            if (!line.open.isEmpty())
                addOpenLine(*body, line, ++number);
        }
        if (number == 0) {
            for (const QString &sentence : file.whyNotClosed)
                say(sentence);
        }
    }
    m_way->finish();
}

/// One unit, all that is open in it, and the way there.
void ClosingPanel::addOpenLine(QVBoxLayout &body, const centre::SampleLineFile &line, int number)
{
    auto *about =
        new Label(tr("%1, unit %2").arg(line.learner, line.line.unit), TextRole::Strong, m_way->body());
    about->setWordWrap(true);
    body.addWidget(about);
    for (const QString &open : line.open) {
        auto *label = new Label(open, TextRole::Body, m_way->body());
        label->setWordWrap(true);
        body.addWidget(label);
    }
    auto *link = makeButton(tr("Review it"), u"open%1"_s.arg(number), ButtonKind::Link, m_way->body());
    link->setAccessibleName(
        tr("Review unit %1 of %2: %3").arg(line.line.unit, line.learner, line.open.join(u"; "_s)));
    connect(link, &QPushButton::clicked, this, [this, id = line.line.id] { Q_EMIT reviewRequested(id); });
    body.addWidget(link, 0, Qt::AlignLeft);
}

void ClosingPanel::ask(bool asked)
{
    m_confirm->setVisible(asked);
    m_close->setVisible(!asked);
    (asked ? m_no : m_close)->setFocus(Qt::OtherFocusReason);
}

} // namespace attest::views
