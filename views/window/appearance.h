// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/common/theme.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QSettings;
class QTranslator;

namespace attest::views {

/// What a person chooses about the look.
struct Look {
    enum class Colours { System, Light, Dark };

    Measure measure;
    Colours colours = Colours::System;
    QString language; ///< "en", "cy"; empty: the system's where there is a translation, else English
    friend bool operator==(const Look &, const Look &) = default;
};

/// The program's look and language: keeps what the person chose, puts it into force, and says when the window
/// has to be made anew for it. One for the program, made before the first window; the settings are the
/// program's and outlive it. Window's thread.
class Appearance final : public QObject {
    Q_OBJECT

public:
    /// Reads what was chosen and speaks its language: whatever is said before the window is seen is said in
    /// it. `translations` is the folder of attest_<language>.qm.
    explicit Appearance(QSettings &settings, const QString &translations = QStringLiteral(":/i18n"));
    ~Appearance() override;

    const Look &look() const { return m_look; }
    /// Keeps it, and emits `changed` when it is another one. Nothing looks different before `apply`.
    void set(const Look &look);
    /// Why the last choice holds only until the program ends: a sentence; empty when it was kept.
    const QString &problem() const { return m_problem; }
    /// For this run only, in place of what was chosen: light or dark. Before `apply`.
    void insistOn(Look::Colours colours);
    /// Palette, fonts, style and translators as they should now be.
    void apply();
    /// Before the first page is made: `apply`, if nobody has called it.
    void applyOnce();
    /// To be called when the system says that its colours changed. Emits `changed` if that matters.
    void systemChanged();

    /// The languages there are texts for, English among them: "cy", "en".
    QStringList languages() const;
    /// The one in force.
    QString language() const;

    /// For tests: an answer in place of the system's, whether its colours are dark. Before `apply`.
    void setSystemIsDark(std::function<bool()> isDark) { m_systemIsDark = std::move(isDark); }

    /// The sizes of text that are offered, in percent.
    static QList<int> textSizes();

Q_SIGNALS:
    void changed();

private:
    const Theme &theme() const;
    void translate();

    QSettings &m_settings;
    QString m_translations;
    Look m_look;
    QString m_problem;
    Look::Colours m_insisted = Look::Colours::System;
    bool m_dark = false; ///< in force
    std::function<bool()> m_systemIsDark;
    QString m_spoken; ///< the language of the translators; empty before the first
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    bool m_applied = false;
};

} // namespace attest::views
