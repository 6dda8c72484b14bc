// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/start/startpage.h"

#include "views/common/button.h"
#include "views/common/field.h"
#include "views/common/icons.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/panel.h"
#include "views/common/personform.h"
#include "views/common/plainwords.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

namespace {

constexpr int columnWidth = 880;

/// A file name that every system takes, from a centre's name.
QString fileName(const QString &centre)
{
    static const QRegularExpression unsafe(u"[^\\p{L}\\p{N} ._-]"_s);
    QString name = centre.simplified();
    name.remove(unsafe);
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? QString() : QString(name + u".attest"_s);
}

/// A card that offers one thing to do.
Panel *offer(const QString &heading, const QString &sentence, QPushButton *button, QWidget *parent)
{
    auto *panel = new Panel(parent);
    auto *words = new Label(sentence, TextRole::Body);
    words->setWordWrap(true);
    words->setQuiet(true);
    panel->column()->addWidget(new Label(heading, TextRole::Section));
    panel->column()->addWidget(words);
    panel->column()->addSpacing(4);
    panel->column()->addWidget(button, 0, Qt::AlignLeft);
    return panel;
}

} // namespace

StartPage::StartPage(const PathChoosers &choosers, const QString &folder, QWidget *parent)
    : QWidget(parent)
    , m_choosers(choosers)
    , m_folder(folder)
    , m_notice(new Notice(this))
    , m_back(makeButton({}, u"startBack"_s, ButtonKind::Quiet, this))
{
    setObjectName(u"startPage"_s);
    auto *middle = new QWidget;
    middle->setMaximumWidth(columnWidth);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::between);
    column->addStretch(1);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addWidget(makeWelcome());
    column->addWidget(m_notice);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(space::between);
    cards->addWidget(makeNewCentre(), 3);
    cards->addWidget(makeOthers(), 2);
    column->addLayout(cards);
    column->addStretch(2);

    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *holder = new QWidget;
    auto *across = new QHBoxLayout(holder);
    across->setContentsMargins(0, 0, 0, 0);
    across->addStretch(1);
    across->addWidget(middle, 100);
    across->addStretch(1);
    area->setWidget(holder);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);

    m_back->setIcon(Icons::icon(u"back"_s, Theme::of(this).text2));
    connect(m_back, &QPushButton::clicked, this, &StartPage::closed);
    connect(m_notice, &Notice::activated, this, [this] { Q_EMIT readRequested(m_locked); });
    open();
}

QWidget *StartPage::makeWelcome()
{
    auto *welcome = new QWidget(this);
    auto *line = new QHBoxLayout(welcome);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::between);
    auto *mark = new QLabel(welcome);
    mark->setPixmap(Icons::application().pixmap(QSize(48, 48), devicePixelRatioF()));
    mark->setAccessibleName(tr("Attest"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Label(tr("Welcome to Attest"), TextRole::Title));
    auto *sentence = new Label(tr("Your learners’ portfolios, kept on this computer and nowhere else."));
    sentence->setQuiet(true);
    sentence->setWordWrap(true);
    words->addWidget(sentence);
    line->addWidget(mark);
    line->addLayout(words, 1);
    return welcome;
}

QWidget *StartPage::makeNewCentre()
{
    auto *panel = new Panel(this);
    m_name = new QLineEdit(panel);
    m_name->setObjectName(u"centreName"_s);
    m_person = new PersonForm(u"founder"_s, panel);
    m_path = new QLineEdit(panel);
    m_path->setObjectName(u"centrePath"_s);
    auto *choose = makeButton(tr("Choose…"), u"chooseCentrePath"_s, ButtonKind::Plain, panel);
    choose->setAccessibleName(tr("Choose where to keep the centre"));
    auto *make = makeButton(tr("Make the centre"), u"makeCentre"_s, ButtonKind::Primary, panel);

    auto *you = new Label(tr("You, the first person who works with it"), TextRole::Strong);
    auto *where = new QHBoxLayout;
    where->setSpacing(space::inside);
    where->addLayout(field(tr("Where to keep it"), m_path), 1);
    where->addWidget(choose, 0, Qt::AlignBottom);

    QVBoxLayout *column = panel->column();
    column->setSpacing(12);
    column->addWidget(new Label(tr("New centre"), TextRole::Section));
    column->addLayout(field(tr("The centre’s name"), m_name));
    column->addWidget(you);
    column->addWidget(m_person);
    column->addLayout(where);
    column->addSpacing(4);
    column->addWidget(make, 0, Qt::AlignLeft);
    column->addStretch(1);

    connect(m_name, &QLineEdit::textEdited, this, &StartPage::suggestPath);
    connect(m_path, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_pathIsTheirs = !text.isEmpty(); });
    connect(choose, &QPushButton::clicked, this, &StartPage::choosePath);
    connect(make, &QPushButton::clicked, this, &StartPage::create);
    for (QLineEdit *edit : {m_name, m_path})
        connect(edit, &QLineEdit::returnPressed, this, &StartPage::create);
    return panel;
}

QWidget *StartPage::makeOthers()
{
    auto *others = new QWidget(this);
    auto *column = new QVBoxLayout(others);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    auto *open = makeButton(tr("Open…"), u"openCentre"_s);
    open->setAccessibleName(tr("Open a centre"));
    auto *example = makeButton(tr("Try the example"), u"tryExample"_s);
    column->addWidget(makeRecent());
    column->addWidget(offer(tr("Open a centre"),
                            tr("Go on with a centre that is kept in a file on this computer or on a stick."),
                            open, others));
    column->addWidget(
        offer(tr("Try the example"),
              tr("An invented centre in spring 2013, with learners at every stage. Nothing you do there "
                 "touches your own records."),
              example, others));
    column->addStretch(1);
    connect(open, &QPushButton::clicked, this, &StartPage::chooseCentre);
    connect(example, &QPushButton::clicked, this, &StartPage::exampleRequested);
    return others;
}

QWidget *StartPage::makeRecent()
{
    auto *panel = new Panel(this);
    panel->setObjectName(u"recentCentres"_s);
    panel->column()->addWidget(new Label(tr("Go on with"), TextRole::Section));
    m_recentRows = new QVBoxLayout;
    m_recentRows->setSpacing(8);
    panel->column()->addLayout(m_recentRows);
    panel->hide();
    m_recent = panel;
    return panel;
}

void StartPage::showRecent(const QStringList &paths)
{
    while (QLayoutItem *row = m_recentRows->takeAt(0)) {
        row->widget()->deleteLater();
        delete row;
    }
    for (const QString &path : paths)
        addRecent(path);
    m_recent->setVisible(!paths.isEmpty());
}

/// One line: its name to open it, where it lies, and a way off the list.
void StartPage::addRecent(const QString &path)
{
    const QFileInfo file(path);
    const QString name = file.completeBaseName();
    const bool isThere = file.isFile();
    auto *row = new QWidget(m_recent);
    auto *open = makeButton(withAmpersands(shortened(name)), u"recentCentre"_s, ButtonKind::Link, row);
    open->setEnabled(isThere);
    setTip(*open, QDir::toNativeSeparators(path));
    open->setAccessibleName(isThere ? tr("Open %1").arg(name) : tr("%1 is missing").arg(name));
    auto *place = new Label(isThere ? QDir::toNativeSeparators(file.absolutePath())
                                    : tr("Missing: %1").arg(QDir::toNativeSeparators(file.absolutePath())),
                            TextRole::Body, row);
    place->setQuiet(true);
    place->setWordWrap(true);
    auto *forget = makeButton({}, u"forgetCentre"_s, ButtonKind::Quiet, row);
    forget->setIcon(Icons::icon(u"close"_s, Theme::of(this).text2));
    forget->setAccessibleName(tr("Take %1 off this list").arg(name));
    setTip(*forget, forget->accessibleName());
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(open, 0, Qt::AlignLeft);
    words->addWidget(place);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addLayout(words, 1);
    line->addWidget(forget, 0, Qt::AlignTop);
    m_recentRows->addWidget(row);
    connect(open, &QPushButton::clicked, this, [this, path] {
        m_notice->clear();
        Q_EMIT openRequested(path);
    });
    // Queued: the button is gone when the list is told anew.
    connect(
        forget, &QPushButton::clicked, this, [this, path] { Q_EMIT forgetRequested(path); },
        Qt::QueuedConnection);
}

void StartPage::showLocked(const QString &sentence, const QString &path)
{
    m_locked = path;
    m_notice->say(items::Sign::Returned, sentence, tr("Open it for reading only"));
}

void StartPage::open(const QString &back)
{
    m_notice->clear();
    m_name->clear();
    m_person->clear();
    m_path->clear();
    m_pathIsTheirs = false;
    m_back->setText(tr("Back to %1").arg(withAmpersands(shortened(back))));
    m_back->setVisible(!back.isEmpty());
    m_name->setFocus(Qt::OtherFocusReason);
}

void StartPage::showProblem(const QString &sentence) { m_notice->showProblem(sentence); }

void StartPage::suggestPath()
{
    if (m_pathIsTheirs)
        return;
    const QString name = fileName(m_name->text());
    m_path->setText(name.isEmpty() ? QString() : QDir::toNativeSeparators(QDir(m_folder).filePath(name)));
}

void StartPage::choosePath()
{
    const QString suggested =
        m_path->text().isEmpty() ? m_folder : QDir::fromNativeSeparators(m_path->text());
    const QString chosen = m_choosers.newCentre(suggested);
    if (chosen.isEmpty())
        return;
    m_path->setText(QDir::toNativeSeparators(chosen));
    m_pathIsTheirs = true;
}

void StartPage::create()
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (m_name->text().trimmed().isEmpty()) {
        showProblem(tr("Write the centre’s name."));
        m_name->setFocus(Qt::OtherFocusReason);
    } else if (const QString problem = m_person->problem(); !problem.isEmpty()) {
        showProblem(problem);
        m_person->setFocus(Qt::OtherFocusReason);
    } else if (path.isEmpty()) {
        showProblem(tr("Choose where the centre is kept."));
        m_path->setFocus(Qt::OtherFocusReason);
    } else {
        if (!path.endsWith(u".attest"_s))
            path += u".attest"_s;
        m_notice->clear();
        Q_EMIT createRequested(QDir(m_folder).absoluteFilePath(path),
                               command::NewCentre{m_name->text().simplified(), m_person->details(), {}});
    }
}

void StartPage::chooseCentre()
{
    if (const QString chosen = m_choosers.openCentre(m_folder); !chosen.isEmpty()) {
        m_notice->clear();
        Q_EMIT openRequested(chosen);
    }
}

} // namespace attest::views
