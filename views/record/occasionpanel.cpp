// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/record/occasionpanel.h"

#include "core/text.h"
#include "views/common/choicebox.h"
#include "views/common/label.h"
#include "views/common/plainwords.h"
#include "views/record/field.h"
#include "views/record/filesdrop.h"
#include "views/record/kindchooser.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;
using portfolio::EvidenceKind;

namespace {

/// What the narrative holds depends on who speaks in it.
QString narrativeCaption(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Observation:
        return OccasionPanel::tr("What you saw");
    case EvidenceKind::WitnessTestimony:
        return OccasionPanel::tr("What the witness saw, and how they know the learner");
    case EvidenceKind::ProfessionalDiscussion:
        return OccasionPanel::tr("What was discussed");
    case EvidenceKind::Questioning:
        return OccasionPanel::tr("Questions and answers");
    case EvidenceKind::Product:
        return OccasionPanel::tr("What the product is, and what it shows");
    case EvidenceKind::ReflectiveAccount:
        return OccasionPanel::tr("What the learner wrote");
    case EvidenceKind::Recording:
        return OccasionPanel::tr("What the recording shows");
    case EvidenceKind::Rpl:
        return OccasionPanel::tr("What was learnt before, and how it is known");
    case EvidenceKind::TestResult:
        return OccasionPanel::tr("Which test, and the result");
    case EvidenceKind::Assignment:
        return OccasionPanel::tr("What the assignment shows");
    }
    return {};
}

/// Takes words. A file that is dropped or pasted among them is attached; it would else become its path.
class Narrative final : public QPlainTextEdit {
public:
    Narrative(FilesDrop &files, QWidget *parent)
        : QPlainTextEdit(parent)
        , m_files(files)
    {
    }

protected:
    bool canInsertFromMimeData(const QMimeData *mime) const override
    {
        return FilesDrop::belongsHere(*mime) || QPlainTextEdit::canInsertFromMimeData(mime);
    }
    void insertFromMimeData(const QMimeData *mime) override
    {
        if (FilesDrop::belongsHere(*mime))
            m_files.take(*mime);
        else
            QPlainTextEdit::insertFromMimeData(mime);
    }

private:
    FilesDrop &m_files;
};

/// Fields whose lines below may wrap would else be pressed flat where the panel is low.
void keepHeights(QBoxLayout &row)
{
    for (int i = 0; i < row.count(); ++i)
        row.setAlignment(row.itemAt(i)->widget(), Qt::AlignTop);
}

} // namespace

OccasionPanel::OccasionPanel(QWidget *parent)
    : Panel(parent)
    , m_kind(new KindChooser(this))
    , m_date(new QLineEdit(this))
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
    , m_setting(new ChoiceBox(10, this))
    , m_place(new QLineEdit(this))
    , m_people(new QLineEdit(this))
    , m_files(new FilesDrop(this))
    , m_narrative(new Narrative(*m_files, this))
    , m_ownWork(new QCheckBox(this))
    , m_timeTrouble(new Label({}, TextRole::Small, this))
{
    setObjectName(u"occasionPanel"_s);
    build();
    connectFields();
    showKind();
}

void OccasionPanel::build()
{
    m_date->setObjectName(u"dateEdit"_s);
    m_from->setObjectName(u"fromEdit"_s);
    m_to->setObjectName(u"toEdit"_s);
    m_setting->setObjectName(u"settingBox"_s);
    m_place->setObjectName(u"placeEdit"_s);
    m_people->setObjectName(u"peopleEdit"_s);
    m_narrative->setObjectName(u"narrativeEdit"_s);
    m_ownWork->setObjectName(u"ownWorkCheck"_s);
    // Files may be dropped anywhere on the panel, so no line takes their paths for words.
    setAcceptDrops(true);
    for (QLineEdit *line : {m_date, m_from, m_to, m_place, m_people})
        line->setAcceptDrops(false);
    m_narrative->setTabChangesFocus(true);
    m_narrative->setMinimumHeight(96);
    m_timeTrouble->setWordWrap(true);
    m_timeTrouble->hide();
    m_from->setPlaceholderText(tr("10:15"));
    m_to->setPlaceholderText(tr("11:05"));
    for (const catalogue::Setting setting : catalogue::allSettings)
        m_setting->addItem(catalogue::settingName(setting), static_cast<int>(setting));
    m_narrativeField = new Field({}, m_narrative, this);
    column()->addWidget(m_kind);
    column()->addLayout(makeWhen());
    column()->addWidget(m_timeTrouble);
    column()->addLayout(makeWhere());
    column()->addWidget(m_narrativeField, 1);
    column()->addWidget(new Field(tr("Files"), m_files, this));
    column()->addWidget(m_ownWork);
}

QLayout *OccasionPanel::makeWhen()
{
    m_dateField = new Field(tr("Date"), m_date, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_dateField, 5);
    row->addWidget(new Field(tr("From"), m_from, this), 3);
    row->addWidget(new Field(tr("To"), m_to, this), 3);
    row->addWidget(new Field(tr("Setting"), m_setting, this), 6);
    keepHeights(*row);
    return row;
}

QLayout *OccasionPanel::makeWhere()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new Field(tr("Place"), m_place, this), 1);
    row->addWidget(new Field(tr("Who else was there"), m_people, this), 1);
    keepHeights(*row);
    return row;
}

void OccasionPanel::connectFields()
{
    for (QLineEdit *line : {m_date, m_from, m_to, m_place, m_people})
        connect(line, &QLineEdit::textChanged, this, &OccasionPanel::edited);
    connect(m_date, &QLineEdit::textChanged, this, &OccasionPanel::checkDate);
    connect(m_from, &QLineEdit::editingFinished, this, &OccasionPanel::checkTimes);
    connect(m_to, &QLineEdit::editingFinished, this, &OccasionPanel::checkTimes);
    connect(m_kind, &KindChooser::kindChosen, this, [this] {
        showKind();
        Q_EMIT edited();
    });
    connect(m_setting, &QComboBox::currentIndexChanged, this, &OccasionPanel::edited);
    connect(m_narrative, &QPlainTextEdit::textChanged, this, &OccasionPanel::edited);
    connect(m_files, &FilesDrop::filesChanged, this, &OccasionPanel::edited);
    connect(m_files, &FilesDrop::said, this, &OccasionPanel::said);
    connect(m_ownWork, &QCheckBox::toggled, this, &OccasionPanel::edited);
}

void OccasionPanel::setForm(const RecordForm &form)
{
    m_kind->setKind(form.kind);
    m_date->setText(form.date);
    m_date->setCursorPosition(0); // where there is no room for all of it, the day is what matters
    m_from->setText(form.from);
    m_to->setText(form.to);
    m_setting->setCurrentIndex(m_setting->findData(static_cast<int>(form.setting)));
    m_place->setText(form.place);
    m_people->setText(form.people);
    m_narrative->setPlainText(form.narrative);
    m_files->setFiles(form.files);
    m_ownWork->setChecked(form.ownWork);
    showKind();
    checkDate();
    checkTimes();
}

void OccasionPanel::writeTo(RecordForm &form) const
{
    form.kind = m_kind->kind();
    form.date = m_date->text();
    form.from = m_from->text();
    form.to = m_to->text();
    form.setting = static_cast<catalogue::Setting>(m_setting->currentData().toInt());
    form.place = m_place->text();
    form.people = m_people->text();
    form.narrative = m_narrative->toPlainText();
    form.files = m_files->files();
    form.ownWork = m_ownWork->isChecked();
}

void OccasionPanel::setLearner(const QString &calledBy)
{
    m_ownWork->setText(
        tr("%1 has said that this is their own work").arg(withAmpersands(shortened(calledBy))));
    m_ownWork->setAccessibleName(tr("%1 has said that this is their own work").arg(calledBy));
}

void OccasionPanel::takeFocus()
{
    if (!text::parseDate(m_date->text()))
        m_date->setFocus(Qt::OtherFocusReason);
    else if (!parseTime(m_from->text()))
        m_from->setFocus(Qt::OtherFocusReason);
    else if (!parseTime(m_to->text()))
        m_to->setFocus(Qt::OtherFocusReason);
    else
        m_narrative->setFocus(Qt::OtherFocusReason);
}

void OccasionPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (FilesDrop::belongsHere(*event->mimeData()))
        event->acceptProposedAction();
}

void OccasionPanel::dropEvent(QDropEvent *event)
{
    m_files->take(*event->mimeData());
    event->acceptProposedAction();
}

void OccasionPanel::showKind() { m_narrativeField->setCaption(narrativeCaption(m_kind->kind())); }

/// The words under the field say how a date was read, for a month and a day are easily swapped.
void OccasionPanel::checkDate()
{
    const Result<QDate> date = text::parseDate(m_date->text());
    if (!date) {
        m_dateField->showTrouble(date.error().message);
        return;
    }
    const QString words = text::dateInWords(*date);
    m_dateField->showEcho(words == m_date->text().simplified() ? QString() : words);
}

void OccasionPanel::checkTimes()
{
    const Result<QTime> from = parseTime(m_from->text());
    const Result<QTime> to = parseTime(m_to->text());
    QString sentence = from ? QString() : from.error().message;
    if (sentence.isEmpty() && !to)
        sentence = to.error().message;
    if (from && to && from->isValid() && to->isValid() && *to < *from)
        sentence = tr("The end is before the beginning. Write the later time under To.");
    m_timeTrouble->setText(sentence.isEmpty() ? QString() : QString(u"▲ "_s + sentence));
    m_timeTrouble->setVisible(!sentence.isEmpty());
    m_from->setAccessibleDescription(sentence);
    m_to->setAccessibleDescription(sentence);
}

} // namespace attest::views
