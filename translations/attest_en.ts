<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AwardSearch</name>
    <message numerus="yes">
        <source>%1 · %2 %3, and %n more criteria</source>
        <translation>
            <numerusform>%1 · %2 %3, and %n more criterion</numerusform>
            <numerusform>%1 · %2 %3, and %n more criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AwardWords</name>
    <message numerus="yes">
        <source>%n credits</source>
        <translation>
            <numerusform>%n credit</numerusform>
            <numerusform>%n credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The criteria of %1 of %n units are loaded.</source>
        <translation>
            <numerusform>The criteria of %1 of %n unit are loaded.</numerusform>
            <numerusform>The criteria of %1 of %n units are loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attached %n files to %1</source>
        <translation>
            <numerusform>Attached %n file to %1</numerusform>
            <numerusform>Attached %n files to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put %n units on %1</source>
        <translation>
            <numerusform>put %n unit on %1</numerusform>
            <numerusform>put %n units on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n action was carried out and saved.</source>
        <translation>
            <numerusform>%n action was carried out and saved.</numerusform>
            <numerusform>%n action was carried out and saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions were carried out and saved.</source>
        <translation>
            <numerusform>%n actions were carried out and saved.</numerusform>
            <numerusform>%n actions were carried out and saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The example centre %1 has %n learner.</source>
        <translation>
            <numerusform>The example centre %1 has %n learner.</numerusform>
            <numerusform>The example centre %1 has %n learner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The example centre %1 has %n learners.</source>
        <translation>
            <numerusform>The example centre %1 has %n learners.</numerusform>
            <numerusform>The example centre %1 has %n learners.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The progress report %1 has %n page.</source>
        <translation>
            <numerusform>The progress report %1 has %n page.</numerusform>
            <numerusform>The progress report %1 has %n page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The progress report %1 has %n pages.</source>
        <translation>
            <numerusform>The progress report %1 has %n pages.</numerusform>
            <numerusform>The progress report %1 has %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence file is missing or altered.</source>
        <translation>
            <numerusform>%n evidence file is missing or altered.</numerusform>
            <numerusform>%n evidence files are missing or altered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence files are missing or altered.</source>
        <translation>
            <numerusform>%n evidence file is missing or altered.</numerusform>
            <numerusform>%n evidence files are missing or altered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence file went along.</source>
        <translation>
            <numerusform>%n evidence file went along.</numerusform>
            <numerusform>%n evidence files went along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence files went along.</source>
        <translation>
            <numerusform>%n evidence file went along.</numerusform>
            <numerusform>%n evidence files went along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing evidence file was found and kept.</source>
        <translation>
            <numerusform>%n missing evidence file was found and kept.</numerusform>
            <numerusform>%n missing evidence files were found and kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing evidence files were found and kept.</source>
        <translation>
            <numerusform>%n missing evidence file was found and kept.</numerusform>
            <numerusform>%n missing evidence files were found and kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tables of %1 are written anew from %n entry.</source>
        <translation>
            <numerusform>The tables of %1 are written anew from %n entry.</numerusform>
            <numerusform>The tables of %1 are written anew from %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tables of %1 are written anew from %n entries.</source>
        <translation>
            <numerusform>The tables of %1 are written anew from %n entry.</numerusform>
            <numerusform>The tables of %1 are written anew from %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The IQA report %1 has %n page.</source>
        <translation>
            <numerusform>The IQA report %1 has %n page.</numerusform>
            <numerusform>The IQA report %1 has %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The IQA report %1 has %n pages.</source>
        <translation>
            <numerusform>The IQA report %1 has %n page.</numerusform>
            <numerusform>The IQA report %1 has %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message numerus="yes">
        <source>%n criterion</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criterion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criteria</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement part</source>
        <translation>
            <numerusform>%n requirement part</numerusform>
            <numerusform>%n requirement part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement parts</source>
        <translation>
            <numerusform>%n requirement parts</numerusform>
            <numerusform>%n requirement parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n unit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credit</source>
        <translation>
            <numerusform>%n credit</numerusform>
            <numerusform>%n credit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credits</source>
        <translation>
            <numerusform>%n credit</numerusform>
            <numerusform>%n credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not accept this setting for some of what is ticked.</source>
        <translation>
            <numerusform>%1 does not accept this setting for some of what is ticked.</numerusform>
            <numerusform>%1 does not accept this setting for some of what is ticked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 do not accept this setting for some of what is ticked.</source>
        <translation>
            <numerusform>%1 do not accept this setting for some of what is ticked.</numerusform>
            <numerusform>%1 do not accept this setting for some of what is ticked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more unit to choose</source>
        <translation>
            <numerusform>%1: %n more unit to choose</numerusform>
            <numerusform>%1: %n more unit to choose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more units to choose</source>
        <translation>
            <numerusform>%1: %n more units to choose</numerusform>
            <numerusform>%1: %n more units to choose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>At least %n credit</source>
        <translation>
            <numerusform>At least %n credit</numerusform>
            <numerusform>At least %n credit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n credits</source>
        <translation>
            <numerusform>At least %n credits</numerusform>
            <numerusform>At least %n credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n unit</source>
        <translation>
            <numerusform>At least %n unit</numerusform>
            <numerusform>At least %n unit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n units</source>
        <translation>
            <numerusform>At least %n units</numerusform>
            <numerusform>At least %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n credit</source>
        <translation>
            <numerusform>At most %n credit</numerusform>
            <numerusform>At most %n credit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n credits</source>
        <translation>
            <numerusform>At most %n credits</numerusform>
            <numerusform>At most %n credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n unit</source>
        <translation>
            <numerusform>At most %n unit</numerusform>
            <numerusform>At most %n unit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n units</source>
        <translation>
            <numerusform>At most %n units</numerusform>
            <numerusform>At most %n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n of units %1</source>
        <translation>
            <numerusform>At least %n of units %1</numerusform>
            <numerusform>At least %n of units %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n of units %1</source>
        <translation>
            <numerusform>At most %n of units %1</numerusform>
            <numerusform>At most %n of units %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mandatory unit: %1</source>
        <translation>
            <numerusform>The mandatory unit: %1</numerusform>
            <numerusform>The mandatory unit: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n mandatory units: %1</source>
        <translation>
            <numerusform>All %n mandatory units: %1</numerusform>
            <numerusform>All %n mandatory units: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unit %1</source>
        <translation>
            <numerusform>Unit %1</numerusform>
            <numerusform>Unit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n units: %1</source>
        <translation>
            <numerusform>All %n units: %1</numerusform>
            <numerusform>All %n units: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credit</source>
        <translation>
            <numerusform>%n credit</numerusform>
            <numerusform>%n credit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credits</source>
        <translation>
            <numerusform>%n credit</numerusform>
            <numerusform>%n credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n unit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>%n to go</numerusform>
            <numerusform>%n to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go, for instance %1</source>
        <translation>
            <numerusform>%n to go, for instance %1</numerusform>
            <numerusform>%n to go, for instance %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit to go</source>
        <translation>
            <numerusform>%n unit to go</numerusform>
            <numerusform>%n unit to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units to go</source>
        <translation>
            <numerusform>%n units to go</numerusform>
            <numerusform>%n units to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit to go, for instance %1</source>
        <translation>
            <numerusform>%n unit to go, for instance %1</numerusform>
            <numerusform>%n unit to go, for instance %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units to go, for instance %1</source>
        <translation>
            <numerusform>%n units to go, for instance %1</numerusform>
            <numerusform>%n units to go, for instance %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of units %1</source>
        <translation>
            <numerusform>%n more of units %1</numerusform>
            <numerusform>%n more of units %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more credit</source>
        <translation>
            <numerusform>%n more credit</numerusform>
            <numerusform>%n more credit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more credits</source>
        <translation>
            <numerusform>%n more credits</numerusform>
            <numerusform>%n more credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more unit</source>
        <translation>
            <numerusform>%n more unit</numerusform>
            <numerusform>%n more unit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more units</source>
        <translation>
            <numerusform>%n more units</numerusform>
            <numerusform>%n more units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, which unit %2 brings</source>
        <translation>
            <numerusform>%1, which unit %2 brings</numerusform>
            <numerusform>%1, which unit %2 brings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, which units %2 bring</source>
        <translation>
            <numerusform>%1, which units %2 bring</numerusform>
            <numerusform>%1, which units %2 bring</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 of them from unit %3, which is needed anyway)</source>
        <translation>
            <numerusform>%1 (%2 of them from unit %3, which is needed anyway)</numerusform>
            <numerusform>%1 (%2 of them from unit %3, which is needed anyway)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 of them from units %3, which are needed anyway)</source>
        <translation>
            <numerusform>%1 (%2 of them from units %3, which are needed anyway)</numerusform>
            <numerusform>%1 (%2 of them from units %3, which are needed anyway)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unit %1</source>
        <translation>
            <numerusform>unit %1</numerusform>
            <numerusform>unit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>units %1</source>
        <translation>
            <numerusform>units %1</numerusform>
            <numerusform>units %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credit from %1</source>
        <translation>
            <numerusform>%n credit from %1</numerusform>
            <numerusform>%n credit from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credits from %1</source>
        <translation>
            <numerusform>%n credits from %1</numerusform>
            <numerusform>%n credits from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitWords</name>
    <message numerus="yes">
        <source>%n credits</source>
        <translation>
            <numerusform>%n credit</numerusform>
            <numerusform>%n credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guided learning hours</source>
        <translation>
            <numerusform>%n guided learning hour</numerusform>
            <numerusform>%n guided learning hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n questions right is a pass.</source>
        <translation>
            <numerusform>%1 of %n question right is a pass.</numerusform>
            <numerusform>%1 of %n questions right is a pass.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The test takes %n minutes.</source>
        <translation>
            <numerusform>The test takes %n minute.</numerusform>
            <numerusform>The test takes %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message numerus="yes">
        <source>%n item of evidence for %1 stays on file, out of sight until it is planned again.</source>
        <translation>
            <numerusform>%n item of evidence for %1 stays on file, out of sight until it is planned again.</numerusform>
            <numerusform>%n item of evidence for %1 stays on file, out of sight until it is planned again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items of evidence for %1 stay on file, out of sight until it is planned again.</source>
        <translation>
            <numerusform>%n items of evidence for %1 stay on file, out of sight until it is planned again.</numerusform>
            <numerusform>%n items of evidence for %1 stay on file, out of sight until it is planned again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same unit begun in %1: %2 of %n criterion served</source>
        <translation>
            <numerusform>Same unit begun in %1: %2 of %n criterion served</numerusform>
            <numerusform>Same unit begun in %1: %2 of %n criterion served</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same unit begun in %1: %2 of %n criteria served</source>
        <translation>
            <numerusform>Same unit begun in %1: %2 of %n criteria served</numerusform>
            <numerusform>Same unit begun in %1: %2 of %n criteria served</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n criterion already served</source>
        <translation>
            <numerusform>%1 of %n criterion already served</numerusform>
            <numerusform>%1 of %n criterion already served</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n criteria already served</source>
        <translation>
            <numerusform>%1 of %n criteria already served</numerusform>
            <numerusform>%1 of %n criteria already served</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::items::AwardUnitsModel</name>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::items::EvidenceModel</name>
    <message numerus="yes">
        <source>%n to judge</source>
        <translation>
            <numerusform>%n to judge</numerusform>
            <numerusform>%n to judge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::items::GridModel</name>
    <message numerus="yes">
        <source>%1, %2: %3 of %n ticked</source>
        <translation>
            <numerusform>%1, %2: %3 of %n ticked</numerusform>
            <numerusform>%1, %2: %3 of %n ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::items::LearnersModel</name>
    <message numerus="yes">
        <source>the plan leaves %n short</source>
        <translation>
            <numerusform>the plan leaves %n short</numerusform>
            <numerusform>the plan leaves %n short</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::items::SampleListsModel</name>
    <message numerus="yes">
        <source>%1 of %n unit(s) concluded</source>
        <translation>
            <numerusform>%1 of %n unit concluded</numerusform>
            <numerusform>%1 of %n units concluded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) in the batch</source>
        <translation>
            <numerusform>%n unit in the batch</numerusform>
            <numerusform>%n units in the batch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::items::TargetsModel</name>
    <message numerus="yes">
        <source>%1, %2 of %n ticked</source>
        <translation>
            <numerusform>%1, %2 of %n ticked</numerusform>
            <numerusform>%1, %2 of %n ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 of %n needed)</source>
        <translation>
            <numerusform>%1 (%2 of %n needed)</numerusform>
            <numerusform>%1 (%2 of %n needed)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::items::UnitsModel</name>
    <message numerus="yes">
        <source>%1 of %n criteria met</source>
        <translation>
            <numerusform>%1 of %n criteria met</numerusform>
            <numerusform>%1 of %n criteria met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n requirement parts covered</source>
        <translation>
            <numerusform>%1 of %n requirement parts covered</numerusform>
            <numerusform>%1 of %n requirement parts covered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 And %n more.</numerusform>
            <numerusform>%1 And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::views::Banners</name>
    <message numerus="yes">
        <source>The folder of evidence files is missing: %n item(s) cannot be shown.</source>
        <translation>
            <numerusform>The folder of evidence files is missing: %n item cannot be shown.</numerusform>
            <numerusform>The folder of evidence files is missing: %n items cannot be shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::views::CandidatesPanel</name>
    <message numerus="yes">
        <source>Put %n unit(s) on the list</source>
        <translation>
            <numerusform>Put %n unit on the list</numerusform>
            <numerusform>Put %n units on the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::views::CentrePage</name>
    <message numerus="yes">
        <source>%1 – files of %n item(s) are missing</source>
        <translation>
            <numerusform>%1 – files of %n item are missing</numerusform>
            <numerusform>%1 – files of %n items are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy is saved, but %n evidence file(s) are missing here and there.</source>
        <translation>
            <numerusform>The copy is saved, but %n evidence file is missing here and there.</numerusform>
            <numerusform>The copy is saved, but %n evidence files are missing here and there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence file(s) are still missing. Look in another folder.</source>
        <translation>
            <numerusform>%n evidence file is still missing. Look in another folder.</numerusform>
            <numerusform>%n evidence files are still missing. Look in another folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence file(s) were found; none is missing now.</source>
        <translation>
            <numerusform>%n evidence file was found; none is missing now.</numerusform>
            <numerusform>%n evidence files were found; none is missing now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::views::CheckPage</name>
    <message numerus="yes">
        <source>%n record(s), %1, checked in %2 s. Fingerprint %3</source>
        <translation>
            <numerusform>%n record, %1, checked in %2 s. Fingerprint %3</numerusform>
            <numerusform>%n records, %1, checked in %2 s. Fingerprint %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::views::ClosingPanel</name>
    <message numerus="yes">
        <source>Closing %1 releases the %n unit(s) agreed on it and the rest of its batch as verified. Nothing takes this back.</source>
        <translation>
            <numerusform>Closing %1 releases the %n unit agreed on it and the rest of its batch as verified. Nothing takes this back.</numerusform>
            <numerusform>Closing %1 releases the %n units agreed on it and the rest of its batch as verified. Nothing takes this back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::views::CriteriaTab</name>
    <message numerus="yes">
        <source>Tick %n cells</source>
        <translation>
            <numerusform>Tick %n cell</numerusform>
            <numerusform>Tick %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is missing for these %n cells? The learner reads this.</source>
        <translation>
            <numerusform>What is missing for this %n cell? The learner reads this.</numerusform>
            <numerusform>What is missing for these %n cells? The learner reads this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells chosen: %1 met, %2 not yet, %3 claimed, %4 not ticked</source>
        <translation>
            <numerusform>%n cells chosen: %1 met, %2 not yet, %3 claimed, %4 not ticked</numerusform>
            <numerusform>%n cells chosen: %1 met, %2 not yet, %3 claimed, %4 not ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::views::EnrolmentPanel</name>
    <message numerus="yes">
        <source>The learner is under the award&apos;s minimum age of %n.</source>
        <translation>
            <numerusform>The learner is under the award&apos;s minimum age of %n.</numerusform>
            <numerusform>The learner is under the award&apos;s minimum age of %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n guided learning hours</source>
        <translation>
            <numerusform>%1 · %n guided learning hour</numerusform>
            <numerusform>%1 · %n guided learning hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::views::EvidencePanel</name>
    <message numerus="yes">
        <source>Judge all %n claimed as met</source>
        <translation>
            <numerusform>Judge the one claimed as met</numerusform>
            <numerusform>Judge all %n claimed as met</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::views::FilesDrop</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::views::Finder</name>
    <message numerus="yes">
        <source>%n more: add a word to see them.</source>
        <translation>
            <numerusform>%n more: add a word to see it.</numerusform>
            <numerusform>%n more: add a word to see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n in the list of learners</source>
        <translation>
            <numerusform>Show %n in the list of learners</numerusform>
            <numerusform>Show all %n in the list of learners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::views::LearnerPage</name>
    <message numerus="yes">
        <source>Reviews and actions (%n open)</source>
        <translation>
            <numerusform>Reviews and actions (%n open)</numerusform>
            <numerusform>Reviews and actions (%n open)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::views::LearnersPage</name>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n learner</numerusform>
            <numerusform>%n learners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n learner(s)</source>
        <translation>
            <numerusform>%1 of %n learner</numerusform>
            <numerusform>%1 of %n learners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::views::OffersModel</name>
    <message numerus="yes">
        <source>%1 of %n criteria already evidenced</source>
        <translation>
            <numerusform>%1 of %n criterion already evidenced</numerusform>
            <numerusform>%1 of %n criteria already evidenced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::views::PaperOutput</name>
    <message numerus="yes">
        <source>Report saved, %n page(s): %1</source>
        <translation>
            <numerusform>Report saved, %n page: %1</numerusform>
            <numerusform>Report saved, %n pages: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::views::PlanTab</name>
    <message numerus="yes">
        <source>%1 of %n criteria met</source>
        <translation>
            <numerusform>%1 of %n criteria met</numerusform>
            <numerusform>%1 of %n criteria met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items of evidence</source>
        <translation>
            <numerusform>%n item of evidence</numerusform>
            <numerusform>%n items of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::views::ProspectsModel</name>
    <message numerus="yes">
        <source>%n credits</source>
        <translation>
            <numerusform>%n credit</numerusform>
            <numerusform>%n credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::views::QualificationsPage</name>
    <message numerus="yes">
        <source>%n qualifications</source>
        <translation>
            <numerusform>%n qualification</numerusform>
            <numerusform>%n qualifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::views::RebuildPage</name>
    <message numerus="yes">
        <source>The tables are written anew from %n record(s): %1 in %2 s.</source>
        <translation>
            <numerusform>The tables are written anew from %n record: %1 in %2 s.</numerusform>
            <numerusform>The tables are written anew from %n records: %1 in %2 s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::views::ReportsPage</name>
    <message numerus="yes">
        <source>Save all %n as PDF…</source>
        <translation>
            <numerusform>Save %n as PDF…</numerusform>
            <numerusform>Save all %n as PDF…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 reports are saved in %2. Then: %3</source>
        <translation>
            <numerusform>%n of %1 reports is saved in %2. Then: %3</numerusform>
            <numerusform>%n of %1 reports are saved in %2. Then: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n of %1 reports are saved in %2.</source>
        <translation>
            <numerusform>Stopped: %n of %1 reports is saved in %2.</numerusform>
            <numerusform>Stopped: %n of %1 reports are saved in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are saved in %1.</source>
        <translation>
            <numerusform>%n report is saved in %1.</numerusform>
            <numerusform>%n reports are saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::views::ReviewPage</name>
    <message numerus="yes">
        <source>Agree with all %n</source>
        <translation>
            <numerusform>Agree with the %n</numerusform>
            <numerusform>Agree with all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agree with all the rest: %n</source>
        <translation>
            <numerusform>Agree with all the rest: %n</numerusform>
            <numerusform>Agree with all the rest: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Actions (%n open)</source>
        <translation>
            <numerusform>Actions (%n open)</numerusform>
            <numerusform>Actions (%n open)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::views::SampleListPage</name>
    <message numerus="yes">
        <source>%n unit(s) were signed off and not verified when the list was made.</source>
        <translation>
            <numerusform>%n unit was signed off and not verified when the list was made.</numerusform>
            <numerusform>%n units were signed off and not verified when the list was made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) signed off by %1 were not verified when the list was made.</source>
        <translation>
            <numerusform>%n unit signed off by %1 was not verified when the list was made.</numerusform>
            <numerusform>%n units signed off by %1 were not verified when the list was made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::views::SignOffPage</name>
    <message numerus="yes">
        <source>%n things stand in the way</source>
        <translation>
            <numerusform>One thing stands in the way</numerusform>
            <numerusform>%n things stand in the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credits</source>
        <translation>
            <numerusform>%n credit</numerusform>
            <numerusform>%n credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guided learning hours</source>
        <translation>
            <numerusform>%n guided learning hour</numerusform>
            <numerusform>%n guided learning hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::views::StatusLine</name>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n learner</numerusform>
            <numerusform>%n learners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::views::TodayList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::views::TodayPage</name>
    <message numerus="yes">
        <source>%n credit(s) left</source>
        <translation>
            <numerusform>%n credit left</numerusform>
            <numerusform>%n credits left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tick(s)</source>
        <translation>
            <numerusform>%n tick</numerusform>
            <numerusform>%n ticks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s)</source>
        <translation>
            <numerusform>%n credit</numerusform>
            <numerusform>%n credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::views::UnitPanel</name>
    <message numerus="yes">
        <source>%n credits</source>
        <translation>
            <numerusform>%n credit</numerusform>
            <numerusform>%n credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guided learning hours</source>
        <translation>
            <numerusform>%n guided learning hour</numerusform>
            <numerusform>%n guided learning hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things stand in the way</source>
        <translation>
            <numerusform>One thing stands in the way</numerusform>
            <numerusform>%n things stand in the way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::views::UnitsTab</name>
    <message numerus="yes">
        <source>Show the %n things in the way of %1</source>
        <translation>
            <numerusform>Show the one thing in the way of %1</numerusform>
            <numerusform>Show the %n things in the way of %1</numerusform>
        </translation>
    </message>
</context>
</TS>
