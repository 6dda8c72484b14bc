// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "report/render/pdf.h"

#include "report/render/blocks.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace attest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

// A4 and its margins.
const QSizeF sheetSize(points(595.276), points(841.89));
constexpr qreal sideMargin = points(42);
constexpr qreal topMargin = points(36);
constexpr qreal footerTop = points(806);
constexpr qreal bodyHeight = footerTop - points(10) - topMargin;

void paintFooter(QPainter &painter, const Document &document, const Sheet &sheet, int page, int pages)
{
    const QFont font = sheet.type.small();
    const QFontMetricsF metrics(font);
    const qreal gap = points(12);
    const QString number = QCoreApplication::translate("Report", "page %1 of %2").arg(page).arg(pages);
    const qreal rightWidth = metrics.horizontalAdvance(number) + points(2);
    const QString middle =
        metrics.elidedText(document.footerMiddle, Qt::ElideRight, sheet.width / 2 - rightWidth - gap);
    const qreal middleWidth = metrics.horizontalAdvance(middle) + points(2);
    const qreal middleAt = sheet.width - rightWidth - gap * 2 - middleWidth;
    const QString left = metrics.elidedText(document.footerLeft, Qt::ElideMiddle, middleAt - gap);

    const QPointF at(sideMargin, footerTop + points(5));
    painter.fillRect(QRectF(sideMargin, footerTop, sheet.width, points(0.5)), greyInk);
    painter.setPen(quietInk);
    SetText(left, font, middleAt).paint(painter, at, 0, 1);
    SetText(middle, font, middleWidth).paint(painter, at + QPointF(middleAt, 0), 0, 1);
    SetText(number, font, rightWidth, SetText::Side::Right)
        .paint(painter, at + QPointF(sheet.width - rightWidth, 0), 0, 1);
}

struct Printed {
    QByteArray bytes;
    int pages = 0;
};

Result<Printed> print(const Document &document)
{
    const Result<Type> type = Type::installed();
    if (!type)
        return type.error();
    const Sheet sheet{*type, sheetSize.width() - 2 * sideMargin};
    const std::vector<Strip> strips = stripsOf(document, sheet);
    const std::vector<Page> pages = dealOut(strips, bodyHeight);
    const int count = static_cast<int>(pages.size());

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(unitsPerInch);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
        writer.setTitle(document.subject.isEmpty() ? document.title
                                                   : QString(document.title + u": "_s + document.subject));
        writer.setCreator(u"Attest " ATTEST_VERSION ""_s);
        QPainter painter(&writer);
        for (int i = 0; i < count; ++i) {
            if (i > 0)
                writer.newPage();
            for (const Placed &placed : pages[static_cast<std::size_t>(i)]) {
                if (placed.strip->paint)
                    placed.strip->paint(painter, QPointF(sideMargin, topMargin + placed.y));
            }
            paintFooter(painter, document, sheet, i + 1, count);
        }
    }
    return Printed{buffer.data(), count};
}

Error failure(const QSaveFile &file, const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    switch (file.error()) {
    case QFileDevice::ResourceError:
        return {
            ErrorCode::DiskFull,
            QCoreApplication::translate(
                "Report", "There is no room left for “%1”. Make room on that disk or choose another place.")
                .arg(name)};
    case QFileDevice::OpenError:
    case QFileDevice::PermissionsError:
        return {ErrorCode::ReadOnly,
                QCoreApplication::translate("Report",
                                            "“%1” cannot be written: %2. Choose another folder or name.")
                    .arg(name, file.errorString())};
    default:
        return {
            ErrorCode::Io,
            QCoreApplication::translate(
                "Report", "Writing “%1” failed: %2. Nothing was changed; try again or choose another place.")
                .arg(name, file.errorString())};
    }
}

Result<void> save(const QByteArray &bytes, const QString &path)
{
    const QFileInfo info(path);
    const QString name = QDir::toNativeSeparators(path);
    if (path.isEmpty())
        return invalid(QCoreApplication::translate("Report", "Give the report a file name."));
    if (info.isDir())
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("Report", "“%1” is a folder. Give the report a file name.")
                         .arg(name)};
    if (!info.absoluteDir().exists())
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate(
                         "Report", "The folder “%1” does not exist. Make it first or choose another one.")
                         .arg(QDir::toNativeSeparators(info.absolutePath()))};
    if (info.exists() && !info.isWritable())
        return Error{ErrorCode::ReadOnly,
                     QCoreApplication::translate(
                         "Report", "“%1” is read-only. Choose another name or allow writing to it.")
                         .arg(name)};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(file, path);
    return {};
}

} // namespace

Result<int> writePdf(const Document &document, const QString &path)
{
    const Result<Printed> printed = print(document);
    if (!printed)
        return printed.error();
    if (const Result<void> saved = save(printed->bytes, path); !saved)
        return saved.error();
    return printed->pages;
}

} // namespace attest::report
