// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/setting.h"

#include <QSet>
#include <QTest>

using namespace attest::catalogue;
using namespace Qt::Literals::StringLiterals;

class TestSetting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySettingHasAKeyAndAName()
    {
        QSet<QString> keys;
        QSet<QString> names;
        for (const Setting setting : allSettings) {
            keys.insert(settingKey(setting));
            names.insert(settingName(setting));
            QVERIFY(settingFromKey(settingKey(setting)) == setting);
        }
        QCOMPARE(keys,
                 QSet<QString>({u"realJobPaid"_s, u"realJobVoluntary"_s, u"workPlacement"_s, u"rwe"_s,
                                u"simulation"_s}));
        QCOMPARE(names.size(), 5);
        QVERIFY(!names.contains(QString()));
    }

    void refusesOtherKeys()
    {
        QVERIFY(!settingFromKey(QString()));
        QVERIFY(!settingFromKey(u"RWE"_s));
        QVERIFY(!settingFromKey(u"realJob"_s));
    }
};

QTEST_GUILESS_MAIN(TestSetting)
#include "test_setting.moc"
