// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/loader.h"

#include "catalogue/sample.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace attest;
using namespace attest::catalogue;
using namespace attest::test;
using namespace Qt::Literals::StringLiterals;

/// The page, the schema and the loader must describe one format.
class TestFormat : public QObject {
    Q_OBJECT

private:
    QString m_page;
    QJsonObject m_schema;

    QStringList schemaFields(const QString &definition) const
    {
        const QJsonObject object =
            definition.isEmpty() ? m_schema : m_schema[u"$defs"_s].toObject()[definition].toObject();
        return object[u"properties"_s].toObject().keys();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString room = QStringLiteral(ATTEST_CATALOGUE_ROOM);
        m_page = QString::fromUtf8(fileBytes(room + u"/README.md"));
        m_schema = QJsonDocument::fromJson(fileBytes(room + u"/qualification.schema.json")).object();
        QVERIFY(!m_page.isEmpty());
        QVERIFY(!m_schema.isEmpty());
    }

    void theExampleOfThePageIsSound()
    {
        QString example;
        const QStringList lines = m_page.section(u"## Example"_s, 1).split(u'\n');
        for (const QString &line : lines)
            example += line.mid(4) + u'\n';
        const auto loaded = load(example.toUtf8(), u"README.md"_s);
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().message));
        QCOMPARE(QJsonDocument::fromJson(example.toUtf8()), QJsonDocument::fromJson(soundJson()));
    }

    /// The loader names the fields it knows when it meets one that it does not know.
    void theSchemaListsTheLoadersFields_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("definition");
        QTest::newRow("file") << u"oops"_s << QString();
        QTest::newRow("label") << u"title/oops"_s << u"label"_s;
        QTest::newRow("policy") << u"settingPolicies/job/oops"_s << u"settingPolicy"_s;
        QTest::newRow("group") << u"groups/0/oops"_s << u"group"_s;
        QTest::newRow("rule") << u"rules/0/oops"_s << u"rule"_s;
        QTest::newRow("filter") << u"rules/1/filter/oops"_s << u"filter"_s;
        QTest::newRow("unit") << u"units/0/oops"_s << u"unit"_s;
        QTest::newRow("outcome") << u"units/0/outcomes/0/oops"_s << u"outcome"_s;
        QTest::newRow("criterion") << u"units/0/outcomes/0/criteria/0/oops"_s << u"criterion"_s;
        QTest::newRow("requirement") << u"units/0/requirements/0/oops"_s << u"requirement"_s;
        QTest::newRow("part") << u"units/0/requirements/0/parts/0/oops"_s << u"part"_s;
        QTest::newRow("test") << u"units/2/test/oops"_s << u"test"_s;
        QTest::newRow("order") << u"units/0/after/oops"_s << u"order"_s;
        QTest::newRow("alternative") << u"alternatives/0/oops"_s << u"alternative"_s;
        QTest::newRow("mapping") << u"mapping/oops"_s << u"mapping"_s;
        QTest::newRow("mapping item") << u"mapping/items/0/oops"_s << u"mappingItem"_s;
        QTest::newRow("mapping target") << u"mapping/items/0/targets/0/oops"_s << u"mappingTarget"_s;
        QTest::newRow("reading") << u"readings/0/oops"_s << u"reading"_s;
    }
    void theSchemaListsTheLoadersFields()
    {
        QFETCH(QString, path);
        QFETCH(QString, definition);
        const auto refused = load(soundJsonWith(path, 1), u"f.json"_s);
        QVERIFY(!refused.ok());
        const QString message = refused.error().message;
        QVERIFY2(message.contains(u"“oops” is not known"_s), qPrintable(message));

        static const QRegularExpression separators(u", | and "_s);
        const QString known = message.section(u"Known fields: "_s, 1).chopped(1);
        const QStringList names = known.split(separators);
        const QStringList listed = schemaFields(definition);
        QCOMPARE(QSet<QString>(names.begin(), names.end()), QSet<QString>(listed.begin(), listed.end()));
        for (const QString &name : names)
            QVERIFY2(m_page.contains(u'`' + name + u'`') || m_page.contains(u'`' + name + u"?`")
                         || m_page.contains(u'"' + name + u"\":"),
                     qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "test_format.moc"
