// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/window/settingspage.h"

#include "views/common/field.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/window/appearance.h"

#include <QComboBox>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

namespace {

/// The language in its own words: "Cymraeg".
QString languageName(const QString &code)
{
    if (code == u"en"_s)
        return u"English"_s;
    const QString name = QLocale(code).nativeLanguageName();
    return name.left(1).toUpper() % name.mid(1);
}

QComboBox *makeBox(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    return box;
}

void choose(QComboBox &box, const QVariant &value) { box.setCurrentIndex(qMax(0, box.findData(value))); }

} // namespace

SettingsPage::SettingsPage(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_notice(new Notice(this))
    , m_text(makeBox(u"textSize"_s))
    , m_density(makeBox(u"density"_s))
    , m_colours(makeBox(u"colours"_s))
    , m_language(makeBox(u"language"_s))
{
    setObjectName(u"settingsPage"_s);
    setWindowTitle(tr("Settings"));
    auto *header = new PageHeader;
    header->setTitle(windowTitle());
    header->setSubtitle(tr("They belong to you on this computer, not to the centre, and hold at once."));
    header->showBack(tr("Back to the page before"));
    auto *panel = new Panel;
    panel->setMaximumWidth(720);
    panel->column()->setSpacing(space::between);
    panel->column()->addLayout(field(tr("Text size"), m_text));
    panel->column()->addLayout(field(tr("Room for rows and fields"), m_density));
    panel->column()->addLayout(field(tr("Colours"), m_colours));
    panel->column()->addLayout(field(tr("Language"), m_language));

    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::between);
    column->addWidget(header);
    column->addWidget(m_notice);
    column->addWidget(panel);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setObjectName(u"settingsArea"_s);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    outside->addWidget(area);

    fill();
    setFocusProxy(m_text);
    connect(header, &PageHeader::backRequested, this, &SettingsPage::closed);
    for (QComboBox *box : {m_text, m_density, m_colours, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsPage::choose);
}

void SettingsPage::fill()
{
    const QList<int> sizes = Appearance::textSizes();
    for (const int percent : sizes)
        m_text->addItem(tr("%1%").arg(percent), percent);
    m_density->addItem(tr("Comfortable"), static_cast<int>(Density::Comfortable));
    m_density->addItem(tr("Compact"), static_cast<int>(Density::Compact));
    m_colours->addItem(tr("As the system has them"), static_cast<int>(Look::Colours::System));
    m_colours->addItem(tr("Light"), static_cast<int>(Look::Colours::Light));
    m_colours->addItem(tr("Dark"), static_cast<int>(Look::Colours::Dark));
    const QStringList languages = m_appearance.languages();
    for (const QString &language : languages)
        m_language->addItem(languageName(language), language);

    const Look &look = m_appearance.look();
    views::choose(*m_text, look.measure.textPercent);
    views::choose(*m_density, static_cast<int>(look.measure.density));
    views::choose(*m_colours, static_cast<int>(look.colours));
    views::choose(*m_language, m_appearance.language());
    if (!m_appearance.problem().isEmpty())
        m_notice->showProblem(m_appearance.problem());
}

void SettingsPage::choose()
{
    Look look = m_appearance.look();
    look.measure.textPercent = m_text->currentData().toInt();
    look.measure.density = static_cast<Density>(m_density->currentData().toInt());
    look.colours = static_cast<Look::Colours>(m_colours->currentData().toInt());
    // Left to the system until another one is chosen.
    if (m_language->currentData().toString() != m_appearance.language())
        look.language = m_language->currentData().toString();
    m_appearance.set(look);
}

} // namespace attest::views
