// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/notice.h"

#include "views/common/button.h"
#include "views/common/icons.h"
#include "views/common/label.h"
#include "views/common/stateicon.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

namespace {
constexpr int noticeSide = 12;
constexpr int sentenceLines = 6; ///< of what is said, whatever words it repeats
} // namespace

Notice::Notice(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"notice"_s);
    hide();
}

void Notice::make()
{
    m_sentence = new Label({}, TextRole::Body, this);
    m_action = makeButton({}, u"noticeAction"_s, ButtonKind::Plain, this);
    m_dismiss = makeButton({}, u"noticeDismiss"_s, ButtonKind::Quiet, this);
    m_sentence->setObjectName(u"noticeSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumWidth(1);
    m_sentence->setMaximumHeight(sentenceLines * m_sentence->fontMetrics().lineSpacing());
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_dismiss->setAccessibleName(tr("Put this message away"));
    m_dismiss->setToolTip(tr("Put this message away"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(noticeSide + signSize() + space::inside, 6, 6, 6);
    line->setSpacing(space::inside);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_action);
    line->addWidget(m_dismiss);
    connect(m_action, &QPushButton::clicked, this, &Notice::activated);
    connect(m_dismiss, &QPushButton::clicked, this, &Notice::clear);
}

void Notice::showProblem(const QString &sentence) { say(items::Sign::Returned, sentence); }

void Notice::say(items::Sign sign, const QString &sentence, const QString &action)
{
    if (!m_sentence)
        make();
    m_sign = sign;
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_dismiss->setVisible(m_dismissible);
    m_dismiss->setIcon(Icons::icon(u"close"_s, Theme::of(this).state(sign).ink));
    setVisible(true);
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Notice::setDismissible(bool dismissible)
{
    m_dismissible = dismissible;
    if (m_dismiss)
        m_dismiss->setVisible(dismissible);
}

void Notice::clear()
{
    hide();
    if (m_sentence)
        m_sentence->clear();
}

QString Notice::sentence() const { return m_sentence ? m_sentence->text() : QString(); }

void Notice::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const StateColours &colours = theme.state(m_sign);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.soft);
    const QRect ground = contentsRect();
    painter.drawRoundedRect(ground, 8, 8);
    paintSign(
        painter, m_sign,
        QRect(ground.left() + noticeSide, ground.center().y() - signSize() / 2 + 1, signSize(), signSize()),
        theme, colours.soft);
}

} // namespace attest::views
