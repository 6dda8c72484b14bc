// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "report/document.h"

#include <QSizeF>

#include <memory>

class QPainter;

namespace attest::report {

/// A document set on A4 pages, with "page x of y" on each: what the PDF file, a printer and the preview paint
/// alike. Copies share the pages. Needs a QGuiApplication (fonts); may be used on any one thread at a time.
class Pages {
public:
    /// Fails with a sentence when no font is installed that can write every name.
    static Result<Pages> of(const Document &document);

    int count() const;
    /// "Progress report: Carys O'Brien-Llŷr"
    QString title() const;
    /// A4 in twentieths of a point, the unit of everything that is painted.
    static QSizeF size();
    /// Paints a page (the first is 0), its corner at the painter's origin, in that unit: the caller scales.
    /// The paper itself is not painted.
    void paint(QPainter &painter, int page) const;
    /// What stands on a page in plain text, line by line, its footer last.
    QString text(int page) const;

private:
    struct Set;
    explicit Pages(std::shared_ptr<const Set> set);

    std::shared_ptr<const Set> m_set;
};

} // namespace attest::report
