// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/reports/iqareports.h"

#include "views/common/button.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(attest::views::ReportsPage)
};

/// A single & in a menu underlines a letter; in a title it is a letter itself.
QString forMenu(QString words) { return words.simplified().replace(u'&', u"&&"_s); }

void fill(QMenu &menu, const centre::Centre &centre, const std::function<void(portfolio::SampleListId)> &open)
{
    menu.clear();
    const Result<std::vector<centre::SampleListLine>> lists = centre.sampleLists();
    if (!lists || lists->empty()) {
        menu.addAction(lists ? Say::tr("There is no sample list yet.") : forMenu(lists.error().message))
            ->setEnabled(false);
        return;
    }
    for (auto line = lists->rbegin(); line != lists->rend(); ++line) {
        const QString words = Say::tr("%1 %2").arg(line->list.ref, line->list.title);
        QAction *action = menu.addAction(forMenu(menu.fontMetrics().elidedText(
            words, Qt::ElideRight, menu.fontMetrics().averageCharWidth() * 60)));
        action->setToolTip(Qt::convertFromPlainText(words));
        QObject::connect(action, &QAction::triggered, &menu, [open, list = line->list.id] { open(list); });
    }
}

} // namespace

QPushButton *makeIqaReportsButton(const centre::Centre &centre,
                                  std::function<void(portfolio::SampleListId)> open, QWidget *parent)
{
    QPushButton *button = makeButton(Say::tr("IQA report"), u"iqaReports"_s, ButtonKind::Plain, parent);
    auto *menu = new QMenu(button);
    menu->setToolTipsVisible(true);
    menu->setAccessibleName(Say::tr("Sample lists"));
    QObject::connect(menu, &QMenu::aboutToShow, menu,
                     [menu, &centre, open = std::move(open)] { fill(*menu, centre, open); });
    button->setMenu(menu);
    return button;
}

} // namespace attest::views
