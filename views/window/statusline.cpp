// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/window/statusline.h"

#include "views/common/label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

namespace {

QString clock(QTime time) { return time.toString(u"HH:mm:ss"_s); }

/// Enter presses it when it has the focus, as Space does: tool buttons know Space only.
class FootButton final : public QToolButton {
public:
    using QToolButton::QToolButton;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QToolButton::keyPressEvent(event);
    }
};

} // namespace

StatusLine::StatusLine(QAction *undo, QAction *redo, QWidget *parent)
    : QWidget(parent)
    , m_safe(new Label({}, TextRole::Small, this))
    , m_learners(new Label({}, TextRole::Small, this))
    , m_fingerprint(new Label({}, TextRole::Small, this))
{
    setObjectName(u"statusLine"_s);
    m_safe->setObjectName(u"statusSafe"_s);
    m_learners->setObjectName(u"statusLearners"_s);
    m_fingerprint->setObjectName(u"statusFingerprint"_s);
    m_fingerprint->setToolTip(tr("Two copies of a centre with the same fingerprint hold the same records."));
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (Label *label : {m_safe, m_learners, m_fingerprint}) {
        label->setQuiet(true);
        label->setMinimumWidth(1); // rather cut than a window that is wider than the screen
    }
    m_safe->hide(); // until something has been written
    m_fingerprint->hide(); // until it is known
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(space::page, 2, space::page, 1);
    line->setSpacing(space::between);
    line->addWidget(m_safe);
    line->addWidget(m_learners);
    line->addWidget(makeButton(undo, u"undoButton"_s));
    line->addWidget(makeButton(redo, u"redoButton"_s));
    line->addStretch(1);
    line->addWidget(m_fingerprint);
}

QToolButton *StatusLine::makeButton(QAction *action, const QString &name)
{
    auto *button = new FootButton(this);
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFont(fontFor(TextRole::Small));
    // A long name must not push the page off the screen; the tooltip says it whole.
    button->setMinimumWidth(40);
    button->setMaximumWidth(320);
    // A button that can do nothing says nothing.
    const auto follow = [button, action] {
        button->setVisible(action->isEnabled());
        // What is heard is the words; left empty, it would be the tooltip with its escapes.
        button->setAccessibleDescription(action->text().replace(u"&&"_s, u"&"_s));
    };
    connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}

void StatusLine::showSaved(QTime at)
{
    m_safe->setText(tr("Saved %1").arg(clock(at)));
    m_safe->show();
}

void StatusLine::showDraftKept(QTime at)
{
    m_safe->setText(tr("Draft kept %1").arg(clock(at)));
    m_safe->show();
}

void StatusLine::showLearners(int learners) { m_learners->setText(tr("%n learner(s)", nullptr, learners)); }

void StatusLine::showFingerprint(const QString &fingerprint)
{
    m_fingerprint->setText(tr("Fingerprint %1").arg(fingerprint));
    m_fingerprint->show();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(0, 0, width(), 1, theme.line);
}

} // namespace attest::views
