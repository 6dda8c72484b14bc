// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "storage/statement.h"

#include <sqlite3.h>

#include <utility>

namespace attest::storage {

bool CellView::isNull() const { return sqlite3_column_type(m_statement, m_column) == SQLITE_NULL; }

qint64 CellView::toLongLong() const { return sqlite3_column_int64(m_statement, m_column); }

QByteArrayView CellView::bytes() const
{
    const void *bytes = sqlite3_column_blob(m_statement, m_column); // of a text its UTF-8
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, m_column)};
}

QString CellView::toString() const
{
    const QByteArrayView utf8 = bytes();
    // Qt takes a byte order mark at the beginning away; in a text that people wrote it is theirs.
    if (!utf8.startsWith("\xef\xbb\xbf"))
        return QString::fromUtf8(utf8);
    return QChar(QChar::ByteOrderMark) + QString::fromUtf8(utf8.sliced(3));
}

QByteArray CellView::toByteArray() const { return bytes().toByteArray(); }

QVariant CellView::toVariant() const
{
    switch (sqlite3_column_type(m_statement, m_column)) {
    case SQLITE_INTEGER:
        return toLongLong();
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, m_column);
    case SQLITE_TEXT: {
        const QString text = toString();
        return text.isNull() ? QStringLiteral("") : text;
    }
    case SQLITE_BLOB: {
        const QByteArray blob = toByteArray();
        return blob.isNull() ? QByteArray("") : blob;
    }
    default:
        return {};
    }
}

int RowView::width() const { return sqlite3_column_count(m_statement); }

Statement::Statement(Statement &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement::~Statement() { sqlite3_finalize(m_statement); }

bool Statement::prepare(sqlite3 *file, const QString &sql)
{
    const QByteArray utf8 = sql.toUtf8();
    return sqlite3_prepare_v3(file, utf8.constData(), static_cast<int>(utf8.size()),
                              SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr)
        == SQLITE_OK;
}

void Statement::bind(const QVariantList &values)
{
    int place = 0;
    for (const QVariant &value : values) {
        ++place;
        if (value.isNull()) {
            sqlite3_bind_null(m_statement, place);
        } else if (value.typeId() == QMetaType::QString) {
            const auto &text = *static_cast<const QString *>(value.constData());
            sqlite3_bind_text16(m_statement, place, text.utf16(),
                                static_cast<int>(text.size() * qsizetype(sizeof(QChar))), SQLITE_STATIC);
        } else if (value.typeId() == QMetaType::QByteArray) {
            const auto &blob = *static_cast<const QByteArray *>(value.constData());
            sqlite3_bind_blob(m_statement, place, blob.constData(), static_cast<int>(blob.size()),
                              SQLITE_STATIC);
        } else if (value.typeId() == QMetaType::Double) {
            sqlite3_bind_double(m_statement, place, value.toDouble());
        } else {
            sqlite3_bind_int64(m_statement, place, value.toLongLong());
        }
    }
}

Statement::Step Statement::step()
{
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return Step::Found;
    case SQLITE_DONE:
        return Step::Done;
    default:
        return Step::Failed;
    }
}

void Statement::finish()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

} // namespace attest::storage
