// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/window/appearance.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QPalette>
#include <QSettings>
#include <QTranslator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

namespace {

const QString textKey = u"look/textPercent"_s;
const QString densityKey = u"look/density"_s;
const QString coloursKey = u"look/colours"_s;
const QString languageKey = u"look/language"_s;

const std::pair<Look::Colours, QString> colourNames[] = {{Look::Colours::System, u"system"_s},
                                                         {Look::Colours::Light, u"light"_s},
                                                         {Look::Colours::Dark, u"dark"_s}};

/// What a person may have written into the file by hand is taken if it makes sense, else the default.
Look read(const QSettings &settings)
{
    Look look;
    const int percent = settings.value(textKey).toInt();
    if (Appearance::textSizes().contains(percent))
        look.measure.textPercent = percent;
    if (settings.value(densityKey).toString() == u"compact"_s)
        look.measure.density = Density::Compact;
    for (const auto &[colours, name] : colourNames) {
        if (settings.value(coloursKey).toString() == name)
            look.colours = colours;
    }
    look.language = settings.value(languageKey).toString();
    return look;
}

/// The palette that the system asks for, without ours in between.
bool systemPaletteIsDark()
{
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const bool dark = Theme::of(QApplication::palette()).dark;
    QApplication::setPalette(ours);
    return dark;
}

} // namespace

Appearance::Appearance(QSettings &settings, const QString &translations)
    : m_settings(settings)
    , m_translations(translations)
    , m_look(read(settings))
    , m_systemIsDark(systemPaletteIsDark)
{
    translate();
}

Appearance::~Appearance() = default;

QList<int> Appearance::textSizes() { return {90, 100, 110, 125, 150, 175, 200}; }

void Appearance::set(const Look &look)
{
    if (look == m_look)
        return;
    m_look = look;
    m_insisted = Look::Colours::System;
    m_settings.setValue(textKey, look.measure.textPercent);
    m_settings.setValue(densityKey,
                        look.measure.density == Density::Compact ? u"compact"_s : u"comfortable"_s);
    for (const auto &[colours, name] : colourNames) {
        if (colours == look.colours)
            m_settings.setValue(coloursKey, name);
    }
    m_settings.setValue(languageKey, look.language);
    m_settings.sync();
    m_problem = m_settings.status() == QSettings::NoError
        ? QString()
        : tr("This choice holds until the program ends, but it could not be kept in %1: see that you may "
             "write there.")
              .arg(QDir::toNativeSeparators(m_settings.fileName()));
    Q_EMIT changed();
}

void Appearance::insistOn(Look::Colours colours) { m_insisted = colours; }

void Appearance::systemChanged()
{
    if (theme().dark != m_dark)
        Q_EMIT changed();
}

const Theme &Appearance::theme() const
{
    const Look::Colours colours = m_insisted == Look::Colours::System ? m_look.colours : m_insisted;
    const bool dark = colours == Look::Colours::System ? m_systemIsDark() : colours == Look::Colours::Dark;
    return dark ? Theme::darkTheme() : Theme::lightTheme();
}

void Appearance::apply()
{
    const Theme &chosen = theme();
    m_dark = chosen.dark;
    translate();
    if (auto *application = qobject_cast<QApplication *>(QCoreApplication::instance()))
        Theme::apply(*application, chosen, m_look.measure);
    m_applied = true;
}

void Appearance::applyOnce()
{
    if (!m_applied)
        apply();
}

QStringList Appearance::languages() const
{
    QStringList languages{u"en"_s};
    for (const QString &file : QDir(m_translations).entryList(QDir::Files)) {
        if (file.startsWith(u"attest_"_s) && file.endsWith(u".qm"_s))
            languages.append(file.section(u'_', 1).chopped(3));
    }
    languages.sort();
    languages.removeDuplicates();
    return languages;
}

QString Appearance::language() const
{
    const QStringList there = languages();
    if (there.contains(m_look.language))
        return m_look.language;
    const QString system = QLocale::system().name().section(u'_', 0, 0);
    return there.contains(system) ? system : u"en"_s;
}

/// English first, for its plurals; then the person's language over it, Qt's own words before ours.
void Appearance::translate()
{
    const QString chosen = language();
    if (m_spoken == chosen)
        return;
    m_spoken = chosen;
    m_translators.clear(); // a translator that ends is taken out of the program
    const QLocale system = QLocale::system();
    // The system's own habits where it speaks the language, else those of the United Kingdom.
    const bool same = system.name().section(u'_', 0, 0) == chosen;
    QLocale::setDefault(same ? system : QLocale(QString(chosen + u"_GB"_s)));
    const auto install = [this](const QString &file, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(file, folder) && QCoreApplication::installTranslator(translator.get()))
            m_translators.push_back(std::move(translator));
    };
    install(u"attest_en"_s, m_translations);
    for (const QString &folder : {QLibraryInfo::path(QLibraryInfo::TranslationsPath), m_translations})
        install(QString(u"qtbase_"_s + chosen), folder);
    if (chosen != u"en"_s)
        install(QString(u"attest_"_s + chosen), m_translations);
}

} // namespace attest::views
