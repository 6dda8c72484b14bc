<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>Assurance</name>
    <message>
        <source>the unit as a whole</source>
        <translation>yr uned gyfan</translation>
    </message>
    <message>
        <source>not decided: %1</source>
        <translation>heb benderfynu: %1</translation>
    </message>
    <message>
        <source>not agreed and not answered: %1</source>
        <translation>heb gytuno a heb ateb: %1</translation>
    </message>
    <message>
        <source>answered, to be decided anew: %1</source>
        <translation>atebwyd, i benderfynu o’r newydd: %1</translation>
    </message>
    <message>
        <source>action not closed: %1</source>
        <translation>cam gweithredu heb ei gau: %1</translation>
    </message>
    <message>
        <source>Without effect</source>
        <translation>Heb effaith</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>Wedi’i thynnu oddi ar y rhestr</translation>
    </message>
    <message>
        <source>Sign-off withdrawn</source>
        <translation>Llofnodiad wedi’i dynnu’n ôl</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Ni chytunwyd</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atebwyd</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Heb benderfynu eto</translation>
    </message>
    <message>
        <source>Agreed, action open</source>
        <translation>Cytunwyd, cam gweithredu ar agor</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Cytunwyd</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 o %2 wedi’u penderfynu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Heb ei chymryd</translation>
    </message>
    <message>
        <source>In a sample</source>
        <translation>Mewn sampl</translation>
    </message>
    <message>
        <source>Answered, to be decided anew</source>
        <translation>Atebwyd, i benderfynu o’r newydd</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>AwardSearch</name>
    <message>
        <source>This qualification cannot be read.</source>
        <translation>Ni ellir darllen y cymhwyster hwn.</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <translation>%1 · %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 %3, and %n more criteria</source>
        <translation>
            <numerusform>%1 · %2 %3, hefyd %n maen prawf arall</numerusform>
            <numerusform>%1 · %2 %3, hefyd %n maen prawf arall</numerusform>
            <numerusform>%1 · %2 %3, hefyd %n o feini prawf eraill</numerusform>
            <numerusform>%1 · %2 %3, hefyd %n o feini prawf eraill</numerusform>
            <numerusform>%1 · %2 %3, hefyd %n o feini prawf eraill</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AwardWords</name>
    <message numerus="yes">
        <source>%n credits</source>
        <translation>
            <numerusform>%n credyd</numerusform>
            <numerusform>%n credyd</numerusform>
            <numerusform>%n o gredydau</numerusform>
            <numerusform>%n o gredydau</numerusform>
            <numerusform>%n o gredydau</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Lefel Mynediad %1</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Lefel %1</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portffolio</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Aseiniad</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prawf</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credyd</translation>
    </message>
    <message>
        <source>This qualification is not counted in credits.</source>
        <translation>Ni chyfrifir y cymhwyster hwn mewn credydau.</translation>
    </message>
    <message>
        <source>Total qualification time</source>
        <translation>Cyfanswm amser y cymhwyster</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n o oriau</numerusform>
            <numerusform>%n o oriau</numerusform>
            <numerusform>%n o oriau</numerusform>
        </translation>
    </message>
    <message>
        <source>Guided learning</source>
        <translation>Dysgu dan arweiniad</translation>
    </message>
    <message>
        <source>Least age</source>
        <translation>Oedran ieuengaf</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n oed</numerusform>
            <numerusform>%n oed</numerusform>
            <numerusform>%n oed</numerusform>
            <numerusform>%n oed</numerusform>
            <numerusform>%n oed</numerusform>
        </translation>
    </message>
    <message>
        <source>No date is printed.</source>
        <translation>Nid oes dyddiad wedi’i brintio.</translation>
    </message>
    <message>
        <source>Last registration</source>
        <translation>Cofrestriad olaf</translation>
    </message>
    <message>
        <source>Last certification</source>
        <translation>Ardystiad olaf</translation>
    </message>
    <message>
        <source>The criteria of no unit are loaded.</source>
        <translation>Nid yw meini prawf unrhyw uned wedi’u llwytho.</translation>
    </message>
    <message>
        <source>The criteria of every unit are loaded.</source>
        <translation>Mae meini prawf pob uned wedi’u llwytho.</translation>
    </message>
    <message numerus="yes">
        <source>The criteria of %1 of %n units are loaded.</source>
        <translation>
            <numerusform>Mae meini prawf %1 o’r %n uned wedi’u llwytho.</numerusform>
            <numerusform>Mae meini prawf %1 o’r %n uned wedi’u llwytho.</numerusform>
            <numerusform>Mae meini prawf %1 o’r %n uned wedi’u llwytho.</numerusform>
            <numerusform>Mae meini prawf %1 o’r %n uned wedi’u llwytho.</numerusform>
            <numerusform>Mae meini prawf %1 o’r %n uned wedi’u llwytho.</numerusform>
        </translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unedau</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n uned</numerusform>
            <numerusform>%n uned</numerusform>
            <numerusform>%n uned</numerusform>
            <numerusform>%n uned</numerusform>
            <numerusform>%n uned</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Ffeithiau</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Printed as %1</source>
        <translation>Printiwyd fel %1</translation>
    </message>
    <message>
        <source>Title as printed</source>
        <translation>Y teitl fel y’i printiwyd</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Achrediad</translation>
    </message>
    <message>
        <source>No number is printed.</source>
        <translation>Nid oes rhif wedi’i brintio.</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Asesir drwy</translation>
    </message>
    <message>
        <source>Rules of combination</source>
        <translation>Rheolau cyfuno</translation>
    </message>
    <message>
        <source>Units that bar each other</source>
        <translation>Unedau sy’n gwahardd ei gilydd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Blocker</name>
    <message>
        <source>%1 was gathered in a paid job, which unit %2 does not accept for %3.</source>
        <translation>Casglwyd %1 mewn swydd â thâl, nad yw uned %2 yn ei derbyn ar gyfer %3.</translation>
    </message>
    <message>
        <source>%1 was gathered in voluntary work, which unit %2 does not accept for %3.</source>
        <translation>Casglwyd %1 mewn gwaith gwirfoddol, nad yw uned %2 yn ei dderbyn ar gyfer %3.</translation>
    </message>
    <message>
        <source>%1 was gathered in a work placement, which unit %2 does not accept for %3.</source>
        <translation>Casglwyd %1 mewn lleoliad gwaith, nad yw uned %2 yn ei dderbyn ar gyfer %3.</translation>
    </message>
    <message>
        <source>%1 was gathered in a realistic working environment, which unit %2 does not accept for %3.</source>
        <translation>Casglwyd %1 mewn amgylchedd gwaith realistig, nad yw uned %2 yn ei dderbyn ar gyfer %3.</translation>
    </message>
    <message>
        <source>%1 was gathered in a simulation, which unit %2 does not accept for %3.</source>
        <translation>Casglwyd %1 mewn efelychiad, nad yw uned %2 yn ei dderbyn ar gyfer %3.</translation>
    </message>
    <message>
        <source>%1: claimed in %2, waits for a judgement.</source>
        <translation>%1: wedi’i hawlio yn %2, yn aros am farn.</translation>
    </message>
    <message>
        <source>%1: judged not yet: %2</source>
        <translation>%1: barnwyd ‘ddim eto’: %2</translation>
    </message>
    <message>
        <source>%1: no evidence yet.</source>
        <translation>%1: dim tystiolaeth eto.</translation>
    </message>
    <message>
        <source>%1: %2 more of %3.</source>
        <translation>%1: angen %2 arall o blith %3.</translation>
    </message>
    <message>
        <source>Outcome %1 must be observed: no observation is judged met for it yet.</source>
        <translation>Rhaid arsylwi deilliant %1: ni farnwyd bod unrhyw arsylwad yn ei fodloni eto.</translation>
    </message>
    <message>
        <source>The criteria of %1 are not loaded: record the outside result to sign it off.</source>
        <translation>Nid yw meini prawf %1 wedi’u llwytho: cofnodwch y canlyniad allanol i’w llofnodi.</translation>
    </message>
    <message>
        <source>%1 is withdrawn from the plan: %2</source>
        <translation>Mae %1 wedi’i thynnu’n ôl o’r cynllun: %2</translation>
    </message>
    <message>
        <source>Unit %1: %2 does not agree: %3</source>
        <translation>Uned %1: nid yw %2 yn cytuno: %3</translation>
    </message>
    <message>
        <source>%1: %2 does not agree: %3</source>
        <translation>%1: nid yw %2 yn cytuno: %3</translation>
    </message>
    <message>
        <source>Unit %1 is assessed by a test: record its result, at least %2 of %3 questions right.</source>
        <translation>Asesir uned %1 drwy brawf: cofnodwch ei ganlyniad, gydag o leiaf %2 o’r %3 o gwestiynau’n gywir.</translation>
    </message>
    <message>
        <source>Unit %1 is assessed by a test: record its result.</source>
        <translation>Asesir uned %1 drwy brawf: cofnodwch ei ganlyniad.</translation>
    </message>
    <message>
        <source>The test result %1 waits for a judgement.</source>
        <translation>Mae’r canlyniad prawf %1 yn aros am farn.</translation>
    </message>
    <message>
        <source>The test result %1 is judged not yet: %2</source>
        <translation>Mae’r canlyniad prawf %1 wedi’i farnu ‘ddim eto’: %2</translation>
    </message>
    <message>
        <source>Unit %1 is assessed by a test and its criteria are not loaded: record the outside result to sign it off.</source>
        <translation>Asesir uned %1 drwy brawf ac nid yw ei meini prawf wedi’u llwytho: cofnodwch y canlyniad allanol i’w llofnodi.</translation>
    </message>
    <message>
        <source>Unit %1 is assessed by assignments and its criteria are not loaded: record the outside result to sign it off.</source>
        <translation>Asesir uned %1 drwy aseiniadau ac nid yw ei meini prawf wedi’u llwytho: cofnodwch y canlyniad allanol i’w llofnodi.</translation>
    </message>
    <message>
        <source>Unit %1 is assessed by assignments: no assignment is judged met for it yet.</source>
        <translation>Asesir uned %1 drwy aseiniadau: ni farnwyd bod unrhyw aseiniad yn ei bodloni eto.</translation>
    </message>
    <message>
        <source>Unit %1 is signed off last: the award still needs %2.</source>
        <translation>Llofnodir uned %1 yn olaf: mae ar y cymhwyster o hyd angen %2.</translation>
    </message>
    <message>
        <source>%1 must be observed: no observation is judged met for it yet.</source>
        <translation>Rhaid arsylwi %1: ni farnwyd bod unrhyw arsylwad yn ei fodloni eto.</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>%1 cannot be read: %2. Install Attest again.</source>
        <translation>Ni ellir darllen %1: %2. Gosodwch Attest eto.</translation>
    </message>
    <message>
        <source>The catalogue has no qualification “%1”. It has: %2.</source>
        <translation>Nid yw’r cymhwyster “%1” yn y catalog. Dyma’r rhai sydd ynddo: %2.</translation>
    </message>
    <message>
        <source>The program has no qualifications. Install Attest again.</source>
        <translation>Nid oes gan y rhaglen unrhyw gymwysterau. Gosodwch Attest eto.</translation>
    </message>
</context>
<context>
    <name>CatalogueFaults</name>
    <message>
        <source>“%1” must be four digits, a hyphen and two digits, such as 4430-03.</source>
        <translation>rhaid i “%1” fod yn bedwar digid, cysylltnod a dau ddigid, megis 4430-03.</translation>
    </message>
    <message>
        <source>the title must not be empty.</source>
        <translation>rhaid peidio â gadael y teitl yn wag.</translation>
    </message>
    <message>
        <source>the level is missing.</source>
        <translation>mae’r lefel ar goll.</translation>
    </message>
    <message>
        <source>must be more than 0; leave it out for an award without credit.</source>
        <translation>rhaid iddo fod yn fwy na 0; gadewch ef allan ar gyfer dyfarniad heb gredydau.</translation>
    </message>
    <message>
        <source>the total qualification time must not be less than the guided learning hours.</source>
        <translation>rhaid i gyfanswm amser y cymhwyster beidio â bod yn llai na’r oriau dysgu dan arweiniad.</translation>
    </message>
    <message>
        <source>must not lie before the last registration date.</source>
        <translation>rhaid iddo beidio â bod cyn y dyddiad cofrestru olaf.</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>grŵp %1</translation>
    </message>
    <message>
        <source>the code must not be empty.</source>
        <translation>rhaid peidio â gadael y cod yn wag.</translation>
    </message>
    <message>
        <source>this code is used twice. Give each group its own.</source>
        <translation>defnyddir y cod hwn ddwywaith. Rhowch god gwahanol i bob grŵp.</translation>
    </message>
    <message>
        <source>no unit is in this group. Remove the group or correct the units.</source>
        <translation>nid oes uned yn y grŵp hwn. Tynnwch y grŵp neu cywirwch yr unedau.</translation>
    </message>
    <message>
        <source>the id must not be empty.</source>
        <translation>rhaid peidio â gadael yr id yn wag.</translation>
    </message>
    <message>
        <source>this id is used twice. Give each rule its own, name each pair once.</source>
        <translation>defnyddir yr id hwn ddwywaith. Rhowch id gwahanol i bob rheol, ac enwch bob pâr unwaith.</translation>
    </message>
    <message>
        <source>the bars have no barSource: say in which document and line they stand.</source>
        <translation>nid oes barSource i’r gwaharddiadau: nodwch ym mha ddogfen a pha linell y maent.</translation>
    </message>
    <message>
        <source>the source must not be empty: say in which document and line the rule stands.</source>
        <translation>rhaid peidio â gadael y ffynhonnell yn wag: nodwch ym mha ddogfen a pha linell y mae’r rheol.</translation>
    </message>
    <message>
        <source>there is no rule. Add at least one, or every selection would be complete.</source>
        <translation>nid oes rheol. Ychwanegwch o leiaf un, neu byddai pob dewis yn gyflawn.</translation>
    </message>
    <message>
        <source>a bar must name two different units.</source>
        <translation>rhaid i waharddiad enwi dwy uned wahanol.</translation>
    </message>
    <message>
        <source>no unit fits the filter of this rule. Correct the filter.</source>
        <translation>nid oes uned sy’n cyfateb i hidlydd y rheol hon. Cywirwch yr hidlydd.</translation>
    </message>
    <message>
        <source>the amount must be more than 0.</source>
        <translation>rhaid i’r nifer fod yn fwy na 0.</translation>
    </message>
    <message>
        <source>asks for %1, but all units that fit its filter together give %2.</source>
        <translation>mae’n gofyn am %1, ond mae’r holl unedau sy’n cyfateb i’w hidlydd yn rhoi %2 gyda’i gilydd.</translation>
    </message>
    <message>
        <source>counts credits, but the qualification has none. Count units instead.</source>
        <translation>mae’n cyfrif credydau, ond nid oes credydau i’r cymhwyster. Cyfrifwch unedau yn lle hynny.</translation>
    </message>
    <message>
        <source>names group “%1”, which is not among the groups.</source>
        <translation>mae’n enwi grŵp “%1”, nad yw ymhlith y grwpiau.</translation>
    </message>
    <message>
        <source>names unit “%1”, which is not among the units.</source>
        <translation>mae’n enwi uned “%1”, nad yw ymhlith yr unedau.</translation>
    </message>
    <message>
        <source>names level %1, at which there is no unit.</source>
        <translation>mae’n enwi lefel %1, ond nid oes uned ar y lefel honno.</translation>
    </message>
    <message>
        <source>there is no unit. Add the units of the table.</source>
        <translation>nid oes uned. Ychwanegwch unedau’r tabl.</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>uned %1</translation>
    </message>
    <message>
        <source>the number must not be empty.</source>
        <translation>rhaid peidio â gadael y rhif yn wag.</translation>
    </message>
    <message>
        <source>this number is used twice. List each unit once.</source>
        <translation>defnyddir y rhif hwn ddwywaith. Rhestrwch bob uned unwaith.</translation>
    </message>
    <message>
        <source>the uan “%1” must have the form A/123/4567.</source>
        <translation>rhaid i’r uan “%1” fod ar y ffurf A/123/4567.</translation>
    </message>
    <message>
        <source>the credit is missing, but the qualification counts credits.</source>
        <translation>mae’r credyd ar goll, ond mae’r cymhwyster yn cyfrif credydau.</translation>
    </message>
    <message>
        <source>is in group “%1”, which is not among the groups.</source>
        <translation>mae yng ngrŵp “%1”, nad yw ymhlith y grwpiau.</translation>
    </message>
    <message>
        <source>the code %1 is used twice in this unit.</source>
        <translation>defnyddir y cod %1 ddwywaith yn yr uned hon.</translation>
    </message>
    <message>
        <source>the code and the label must not be empty.</source>
        <translation>rhaid peidio â gadael y cod na’r label yn wag.</translation>
    </message>
    <message>
        <source>there is no criterion. Add the outcome&apos;s criteria.</source>
        <translation>nid oes maen prawf. Ychwanegwch feini prawf y deilliant.</translation>
    </message>
    <message>
        <source>has requirements but no outcomes. Add the outcomes or leave both out.</source>
        <translation>mae gofynion yma ond dim deilliannau. Ychwanegwch y deilliannau neu gadewch y ddau allan.</translation>
    </message>
    <message>
        <source>only a demand has parts and says how many are needed.</source>
        <translation>dim ond gofyniad o’r math demand sydd â rhannau ac sy’n dweud faint sydd eu hangen.</translation>
    </message>
    <message>
        <source>a demand must have at least one part.</source>
        <translation>rhaid i ofyniad o’r math demand gynnwys o leiaf un rhan.</translation>
    </message>
    <message>
        <source>needs %1 of %2 parts. The number needed must lie between 1 and the number of parts.</source>
        <translation>mae angen %1 o %2 o rannau. Rhaid i’r nifer sydd ei angen fod rhwng 1 a nifer y rhannau.</translation>
    </message>
    <message>
        <source>quotes more than %1 printed words. Shorten the quotation.</source>
        <translation>mae’n dyfynnu mwy na %1 o eiriau printiedig. Byrhewch y dyfyniad.</translation>
    </message>
    <message>
        <source>“%1” must be the first four digits of the number, or the whole number.</source>
        <translation>rhaid i “%1” fod yn bedwar digid cyntaf y rhif, neu’r rhif cyfan.</translation>
    </message>
    <message>
        <source>is what is read anyway. Leave it out.</source>
        <translation>dyna a ddarllenir beth bynnag. Gadewch ef allan.</translation>
    </message>
    <message>
        <source>“%1” must have the form 500/8818/X or GA4F 21.</source>
        <translation>rhaid i “%1” fod ar y ffurf 500/8818/X neu GA4F 21.</translation>
    </message>
    <message>
        <source>“%1” does not fit its check character, which would be %2. Compare the number with the document.</source>
        <translation>nid yw “%1” yn cyd-fynd â’i nod gwirio, a fyddai’n %2. Cymharwch y rhif â’r ddogfen.</translation>
    </message>
    <message>
        <source>takes away rule “%1”, which is not there.</source>
        <translation>mae’n tynnu rheol “%1” i ffwrdd, nad yw yno.</translation>
    </message>
    <message>
        <source>takes away unit “%1”, which is not there.</source>
        <translation>mae’n tynnu uned “%1” i ffwrdd, nad yw yno.</translation>
    </message>
    <message>
        <source>this code is used twice. Give each reading its own.</source>
        <translation>defnyddir y cod hwn ddwywaith. Rhowch ei god ei hun i bob darlleniad.</translation>
    </message>
    <message>
        <source>changes nothing. Say what it reads otherwise, or remove it.</source>
        <translation>nid yw’n newid dim. Dywedwch beth y mae’n ei ddarllen yn wahanol, neu tynnwch ef.</translation>
    </message>
    <message>
        <source>names “%1”, which is no criterion and no requirement part of unit %2.</source>
        <translation>mae’n enwi “%1”, nad yw’n faen prawf nac yn rhan o ofyniad yn uned %2.</translation>
    </message>
    <message>
        <source>must say both what is printed and why it is read otherwise.</source>
        <translation>rhaid dweud yr hyn a brintiwyd a pham y’i darllenir yn wahanol.</translation>
    </message>
    <message>
        <source>this code is used twice. Give each line of the standard its own.</source>
        <translation>defnyddir y cod hwn ddwywaith. Rhowch ei god ei hun i bob llinell o’r safon.</translation>
    </message>
    <message>
        <source>no criterion serves this line. Name at least one, or remove it.</source>
        <translation>nid oes maen prawf yn gwasanaethu’r llinell hon. Enwch o leiaf un, neu tynnwch hi.</translation>
    </message>
    <message>
        <source>stands here twice. Name it once.</source>
        <translation>mae’n sefyll yma ddwywaith. Enwch ef unwaith.</translation>
    </message>
    <message>
        <source>bars two units that are both needed, so nobody could ever complete.</source>
        <translation>mae’n gwahardd dwy uned y mae eu hangen ill dwy, felly ni allai neb byth gwblhau.</translation>
    </message>
    <message>
        <source>lets %1 count, but the units that are needed make %2.</source>
        <translation>mae’n gadael i %1 gyfrif, ond mae’r unedau y mae eu hangen yn gwneud %2.</translation>
    </message>
    <message>
        <source>asks for %1 credits, but the qualification is worth %2.</source>
        <translation>mae’n gofyn am %1 o gredydau, ond gwerth y cymhwyster yw %2.</translation>
    </message>
    <message>
        <source>gives as printed what is read anyway. Leave the printed value out.</source>
        <translation>mae’n rhoi fel gwerth printiedig yr hyn a ddarllenir beth bynnag. Gadewch y gwerth printiedig allan.</translation>
    </message>
    <message>
        <source>the uan “%1” does not fit its check letter, which would be %2. Compare the number with the document; if it stands there so, move it to printedUan.</source>
        <translation>nid yw’r uan “%1” yn cyd-fynd â’i lythyren wirio, a fyddai’n %2. Cymharwch y rhif â’r ddogfen; os felly y saif yno, symudwch ef i printedUan.</translation>
    </message>
    <message>
        <source>is assessed in a way that the assessment of the whole does not list.</source>
        <translation>fe’i hasesir mewn ffordd nad yw asesiad y cyfan yn ei rhestru.</translation>
    </message>
    <message>
        <source>has the terms of a test, but is not assessed by one.</source>
        <translation>mae ganddi delerau prawf, ond nid drwy brawf yr asesir hi.</translation>
    </message>
    <message>
        <source>%1 right answers of %2 questions cannot be asked for.</source>
        <translation>ni ellir gofyn am %1 o atebion cywir o blith %2 o gwestiynau.</translation>
    </message>
    <message>
        <source>must name both the units and the source.</source>
        <translation>rhaid enwi’r unedau a’r ffynhonnell.</translation>
    </message>
    <message>
        <source>names unit “%1”, which is no other unit of the table.</source>
        <translation>mae’n enwi uned “%1”, nad yw’n uned arall yn y tabl.</translation>
    </message>
    <message>
        <source>the uan “%1” is used twice. Find out which unit it was copied to, and move it to that unit&apos;s printedUan.</source>
        <translation>defnyddir yr uan “%1” ddwywaith. Canfyddwch i ba uned y’i copïwyd, a symudwch ef i printedUan yr uned honno.</translation>
    </message>
</context>
<context>
    <name>CatalogueLoader</name>
    <message>
        <source>group %1</source>
        <translation>grŵp %1</translation>
    </message>
    <message>
        <source>this is not a level: a number from 1 to 12, or &quot;E1&quot;, &quot;E2&quot;, &quot;E3&quot;.</source>
        <translation>nid lefel yw hon: rhif o 1 i 12, neu &quot;E1&quot;, &quot;E2&quot;, &quot;E3&quot;.</translation>
    </message>
    <message>
        <source>a bar must be a list of two unit numbers, such as [&quot;212&quot;, &quot;220&quot;].</source>
        <translation>rhaid i waharddiad fod yn rhestr o ddau rif uned, megis [&quot;212&quot;, &quot;220&quot;].</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>uned %1</translation>
    </message>
    <message>
        <source>%1, line %2: this is not JSON (%3). Mend the file and try again.</source>
        <translation>%1, llinell %2: nid JSON yw hwn (%3). Cywirwch y ffeil a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>the field “%1” must be %2: this program reads no other format.</source>
        <translation>rhaid i’r maes “%1” fod yn %2: nid yw’r rhaglen hon yn darllen unrhyw fformat arall.</translation>
    </message>
    <message>
        <source>the field “%1” names “%2”, which is no setting. Settings: %3.</source>
        <translation>mae’r maes “%1” yn enwi “%2”, nad yw’n gyd-destun. Cyd-destunau: %3.</translation>
    </message>
    <message>
        <source>the field “%1” must name at least one setting.</source>
        <translation>rhaid i’r maes “%1” enwi o leiaf un cyd-destun.</translation>
    </message>
    <message>
        <source>the field “%1” names “%2”, which is not among the settingPolicies.</source>
        <translation>mae’r maes “%1” yn enwi “%2”, nad yw ymhlith y settingPolicies.</translation>
    </message>
    <message>
        <source>the field “%1” names “%2”, which is no way to assess. Choose among: %3.</source>
        <translation>mae’r maes “%1” yn enwi “%2”, nad yw’n ffordd o asesu. Dewiswch o blith: %3.</translation>
    </message>
</context>
<context>
    <name>CatalogueNotices</name>
    <message>
        <source>The numbering of the units leaves out %1.</source>
        <translation>Mae rhifau’r unedau yn hepgor %1.</translation>
    </message>
    <message>
        <source>Unit %1 can never count: it is barred with unit %2, which everybody needs.</source>
        <translation>Ni all uned %1 byth gyfrif: fe’i gwaherddir gydag uned %2, y mae ei hangen ar bawb.</translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>Only an assessor can judge and sign off; %1 is not one. Choose who is working.</source>
        <translation>Dim ond asesydd a gaiff farnu a llofnodi; nid yw %1 yn asesydd. Dewiswch pwy sy’n gweithio.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>neb</translation>
    </message>
    <message>
        <source>This enrolment is not on file here.</source>
        <translation>Nid yw’r ymrestriad hwn ar gofnod yma.</translation>
    </message>
    <message>
        <source>Enrolment %1 is withdrawn; nothing more can be recorded for it.</source>
        <translation>Mae ymrestriad %1 wedi’i dynnu’n ôl; ni ellir cofnodi dim mwy ar ei gyfer.</translation>
    </message>
    <message>
        <source>This evidence is not on file here.</source>
        <translation>Nid yw’r dystiolaeth hon ar gofnod yma.</translation>
    </message>
    <message>
        <source>%1 is no longer held as evidence; record it anew to use it.</source>
        <translation>Nid yw %1 yn cael ei dal fel tystiolaeth mwyach; cofnodwch hi o’r newydd i’w defnyddio.</translation>
    </message>
    <message>
        <source>%1 belongs to another learner than enrolment %2; choose an item of this learner.</source>
        <translation>Mae %1 yn perthyn i ddysgwr arall, nid i ymrestriad %2; dewiswch eitem sy’n perthyn i’r dysgwr hwn.</translation>
    </message>
    <message>
        <source>The reference %1 is taken; choose another.</source>
        <translation>Mae’r cyfeirnod %1 wedi’i gymryd; dewiswch un arall.</translation>
    </message>
    <message>
        <source>Choose an assessor for the learner: a person of the centre with that role.</source>
        <translation>Dewiswch asesydd ar gyfer y dysgwr: person yn y ganolfan sydd â’r rôl honno.</translation>
    </message>
    <message>
        <source>Choose an IQA for the learner: a person of the centre with that role.</source>
        <translation>Dewiswch SAM ar gyfer y dysgwr: person yn y ganolfan sydd â’r rôl honno.</translation>
    </message>
    <message>
        <source>Nobody verifies own decisions: choose an IQA who is not the assessor.</source>
        <translation>Ni chaiff neb ddilysu ei benderfyniadau ei hun: dewiswch SAM heblaw’r asesydd.</translation>
    </message>
    <message>
        <source>Give the date of registration.</source>
        <translation>Rhowch y dyddiad cofrestru.</translation>
    </message>
    <message>
        <source>The registration date %1 is in the future; correct it.</source>
        <translation>Mae’r dyddiad cofrestru %1 yn y dyfodol; cywirwch ef.</translation>
    </message>
    <message>
        <source>The target date lies before the registration; correct one of them.</source>
        <translation>Mae’r dyddiad targed cyn y cofrestriad; cywirwch un ohonynt.</translation>
    </message>
    <message>
        <source>Registration for %1 closed on %2; give a reason to enrol after that date.</source>
        <translation>Daeth cofrestru ar gyfer %1 i ben ar %2; rhowch reswm dros ymrestru ar ôl y dyddiad hwnnw.</translation>
    </message>
    <message>
        <source>%1 is not for learners under %2; give a reason to enrol %3 all the same.</source>
        <translation>Nid yw %1 ar gyfer dysgwyr o dan %2; rhowch reswm dros ymrestru %3 er hynny.</translation>
    </message>
    <message>
        <source>This learner is not on file here.</source>
        <translation>Nid yw’r dysgwr hwn ar gofnod yma.</translation>
    </message>
    <message>
        <source>%1 is enrolled on %2 already (%3).</source>
        <translation>Mae %1 eisoes wedi ymrestru ar %2 (%3).</translation>
    </message>
    <message>
        <source>enrol %1 on %2</source>
        <translation>ymrestru %1 ar %2</translation>
    </message>
    <message>
        <source>Units %1 and %2 cannot both count; plan only one of them.</source>
        <translation>Ni all unedau %1 a %2 gyfrif ill dwy; cynlluniwch un ohonynt yn unig.</translation>
    </message>
    <message>
        <source>Unit %1 is named both to plan and to drop; name it once.</source>
        <translation>Mae uned %1 wedi’i henwi i’w chynllunio ac i’w gollwng; enwch hi unwaith.</translation>
    </message>
    <message>
        <source>Unit %1 is signed off and stays; withdraw the sign-off first to drop it.</source>
        <translation>Mae uned %1 wedi’i llofnodi ac mae’n aros; tynnwch y llofnodiad yn ôl yn gyntaf i’w gollwng.</translation>
    </message>
    <message>
        <source>plan of %1</source>
        <translation>cynllun %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Say on which day this evidence was gathered.</source>
        <translation>Nodwch ar ba ddiwrnod y casglwyd y dystiolaeth hon.</translation>
    </message>
    <message>
        <source>The date %1 is in the future; correct it.</source>
        <translation>Mae’r dyddiad %1 yn y dyfodol; cywirwch ef.</translation>
    </message>
    <message>
        <source>The end time lies before the start; correct one of them.</source>
        <translation>Mae’r amser gorffen cyn yr amser dechrau; cywirwch un ohonynt.</translation>
    </message>
    <message>
        <source>Write what happened or add a file; evidence cannot be empty.</source>
        <translation>Ysgrifennwch beth ddigwyddodd neu ychwanegwch ffeil; ni all tystiolaeth fod yn wag.</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>cofnodi %1</translation>
    </message>
    <message>
        <source>Name at least one file to attach to %1.</source>
        <translation>Enwch o leiaf un ffeil i’w hatodi i %1.</translation>
    </message>
    <message>
        <source>attach to %1</source>
        <translation>atodi i %1</translation>
    </message>
    <message>
        <source>Name at least one criterion that %1 is to meet.</source>
        <translation>Enwch o leiaf un maen prawf y mae %1 i’w fodloni.</translation>
    </message>
    <message>
        <source>claim %1</source>
        <translation>hawlio %1</translation>
    </message>
    <message>
        <source>Name at least one criterion to judge with %1.</source>
        <translation>Enwch o leiaf un maen prawf i’w farnu gyda %1.</translation>
    </message>
    <message>
        <source>Say why it is not yet met, so that the learner knows what to do.</source>
        <translation>Nodwch pam nad yw wedi’i fodloni eto, er mwyn i’r dysgwr wybod beth i’w wneud.</translation>
    </message>
    <message>
        <source>judge %1 met</source>
        <translation>barnu %1: wedi’i fodloni</translation>
    </message>
    <message>
        <source>judge %1 not yet</source>
        <translation>barnu %1: ddim eto</translation>
    </message>
    <message>
        <source>Name at least one part of an evidence requirement that %1 covers.</source>
        <translation>Enwch o leiaf un rhan o ofyniad tystiolaeth y mae %1 yn ei chwmpasu.</translation>
    </message>
    <message>
        <source>cover %1</source>
        <translation>cwmpasu %1</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”; correct the word (model/centre/README.md lists them).</source>
        <translation>Ni all “%1” fod yn “%2”; cywirwch y gair (mae model/centre/README.md yn eu rhestru).</translation>
    </message>
    <message>
        <source>“%1” must be a text in quotation marks.</source>
        <translation>Rhaid i “%1” fod yn destun mewn dyfynodau.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Mae “%1” ar goll.</translation>
    </message>
    <message>
        <source>“%1” must be a date such as 2013-04-24, not “%2”.</source>
        <translation>Rhaid i “%1” fod yn ddyddiad megis 2013-04-24, nid “%2”.</translation>
    </message>
    <message>
        <source>“%1” must be a time such as 09:30, not “%2”.</source>
        <translation>Rhaid i “%1” fod yn amser megis 09:30, nid “%2”.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>Rhaid i “%1” fod yn true neu’n false.</translation>
    </message>
    <message>
        <source>“%1” must be a list in square brackets.</source>
        <translation>Rhaid i “%1” fod yn rhestr mewn bachau petryal.</translation>
    </message>
    <message>
        <source>Everything in “%1” must be a text in quotation marks.</source>
        <translation>Rhaid i bopeth yn “%1” fod yn destun mewn dyfynodau.</translation>
    </message>
    <message>
        <source>Everything in “%1” must be an object in braces.</source>
        <translation>Rhaid i bopeth yn “%1” fod yn wrthrych mewn bachau cyrliog.</translation>
    </message>
    <message>
        <source>“%1” must be an object in braces.</source>
        <translation>Rhaid i “%1” fod yn wrthrych mewn bachau cyrliog.</translation>
    </message>
    <message>
        <source>“%1” is not a field of this action; check the spelling.</source>
        <translation>Nid yw “%1” yn faes yn y weithred hon; gwiriwch y sillafu.</translation>
    </message>
    <message>
        <source>Give the centre a name.</source>
        <translation>Rhowch enw i’r ganolfan.</translation>
    </message>
    <message>
        <source>new centre %1</source>
        <translation>canolfan newydd %1</translation>
    </message>
    <message>
        <source>Making the centre cannot be undone.</source>
        <translation>Ni ellir dadwneud creu’r ganolfan.</translation>
    </message>
    <message>
        <source>Give the person a name.</source>
        <translation>Rhowch enw i’r person.</translation>
    </message>
    <message>
        <source>Say what this person does: assessor, coordinator or IQA.</source>
        <translation>Nodwch beth mae’r person hwn yn ei wneud: asesydd, cydlynydd neu SAM.</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>ychwanegu %1</translation>
    </message>
    <message>
        <source>Give the learner a given name or a family name.</source>
        <translation>Rhowch enw cyntaf neu gyfenw i’r dysgwr.</translation>
    </message>
    <message>
        <source>The birth date %1 is in the future; correct it.</source>
        <translation>Mae’r dyddiad geni %1 yn y dyfodol; cywirwch ef.</translation>
    </message>
    <message>
        <source>%1 is not a ULN: it has ten digits, the last of which checks the others. Correct it or leave it empty.</source>
        <translation>Nid yw %1 yn rhif dysgwr unigryw: mae iddo ddeg digid, a’r olaf yn gwirio’r lleill. Cywirwch ef neu gadewch ef yn wag.</translation>
    </message>
    <message>
        <source>add learner %1</source>
        <translation>ychwanegu’r dysgwr %1</translation>
    </message>
    <message>
        <source>change details of %1</source>
        <translation>newid manylion %1</translation>
    </message>
    <message>
        <source>A tie to unit %1 names no criterion and no requirement.</source>
        <translation>Nid yw cyswllt ag uned %1 yn enwi maen prawf na gofyniad.</translation>
    </message>
    <message>
        <source>There is no file of this name yet; begin with the action newCentre or correct the name.</source>
        <translation>Nid oes ffeil o’r enw hwn eto; dechreuwch gyda’r weithred newCentre neu cywirwch yr enw.</translation>
    </message>
    <message>
        <source>“as” must be a person&apos;s reference in quotation marks.</source>
        <translation>Rhaid i “as” fod yn gyfeirnod person mewn dyfynodau.</translation>
    </message>
    <message>
        <source>“%1” is not an action; there are %2.</source>
        <translation>Nid yw “%1” yn weithred; dyma’r rhai sydd ar gael: %2.</translation>
    </message>
    <message>
        <source>Give the date of the outside result, today or earlier.</source>
        <translation>Rhowch ddyddiad y canlyniad allanol, heddiw neu’n gynharach.</translation>
    </message>
    <message>
        <source>Say who vouches for the outside result.</source>
        <translation>Nodwch pwy sy’n ategu’r canlyniad allanol.</translation>
    </message>
    <message>
        <source>Unit %1 is signed off already.</source>
        <translation>Mae uned %1 wedi’i llofnodi eisoes.</translation>
    </message>
    <message>
        <source>The date of the sign-off must lie between the registration and today.</source>
        <translation>Rhaid i ddyddiad y llofnodiad fod rhwng y cofrestriad a heddiw.</translation>
    </message>
    <message>
        <source>Unit %1 is assessed here, criterion by criterion; an outside result does not sign it off.</source>
        <translation>Asesir uned %1 yma, fesul maen prawf; nid yw canlyniad allanol yn ei llofnodi.</translation>
    </message>
    <message>
        <source>Unit %1 cannot be signed off yet: %2.</source>
        <translation>Ni ellir llofnodi uned %1 eto: %2.</translation>
    </message>
    <message>
        <source>The criteria of unit %1 are not loaded; record the outside result to sign it off.</source>
        <translation>Nid yw meini prawf uned %1 wedi’u llwytho; cofnodwch y canlyniad allanol i’w llofnodi.</translation>
    </message>
    <message>
        <source>Unit %1 cannot be signed off before the day of its latest evidence, %2.</source>
        <translation>Ni ellir llofnodi uned %1 cyn diwrnod ei thystiolaeth ddiweddaraf, %2.</translation>
    </message>
    <message>
        <source>The learner has to declare that unit %1 is own work.</source>
        <translation>Rhaid i’r dysgwr ddatgan mai ei waith ei hun yw uned %1.</translation>
    </message>
    <message>
        <source>Declare that the evidence is valid, authentic, current, sufficient and reliable to sign off unit %1.</source>
        <translation>Datganwch fod y dystiolaeth yn ddilys, yn ddiledryw, yn gyfredol, yn ddigonol ac yn ddibynadwy er mwyn llofnodi uned %1.</translation>
    </message>
    <message>
        <source>Unit %1 is not in the plan of %2; plan it first.</source>
        <translation>Nid yw uned %1 yng nghynllun %2; cynlluniwch hi yn gyntaf.</translation>
    </message>
    <message>
        <source>sign off %1</source>
        <translation>llofnodi %1</translation>
    </message>
    <message>
        <source>Signing off %1 has no undo; withdraw the sign-off with a reason instead.</source>
        <translation>Ni ellir dadwneud llofnodi %1; tynnwch y llofnodiad yn ôl gyda rheswm yn lle hynny.</translation>
    </message>
    <message>
        <source>Give the reason for withdrawing; it stays on record.</source>
        <translation>Rhowch y rheswm dros dynnu’n ôl; mae’n aros ar gofnod.</translation>
    </message>
    <message>
        <source>%1 serves unit %2, which is signed off; withdraw that sign-off first.</source>
        <translation>Mae %1 yn cyfrannu at uned %2, sydd wedi’i llofnodi; tynnwch y llofnodiad hwnnw yn ôl yn gyntaf.</translation>
    </message>
    <message>
        <source>withdraw %1</source>
        <translation>tynnu %1 yn ôl</translation>
    </message>
    <message>
        <source>Unit %1 is not in the plan of %2.</source>
        <translation>Nid yw uned %1 yng nghynllun %2.</translation>
    </message>
    <message>
        <source>withdraw unit %1</source>
        <translation>tynnu uned %1 yn ôl</translation>
    </message>
    <message>
        <source>Unit %1 is not signed off, so there is no sign-off to withdraw.</source>
        <translation>Nid yw uned %1 wedi’i llofnodi, felly nid oes llofnodiad i’w dynnu’n ôl.</translation>
    </message>
    <message>
        <source>withdraw the sign-off of %1</source>
        <translation>tynnu llofnodiad %1 yn ôl</translation>
    </message>
    <message>
        <source>Withdrawing a sign-off has no undo; sign unit %1 off again instead.</source>
        <translation>Ni ellir dadwneud tynnu llofnodiad yn ôl; llofnodwch uned %1 eto yn lle hynny.</translation>
    </message>
    <message>
        <source>withdraw enrolment %1</source>
        <translation>tynnu ymrestriad %1 yn ôl</translation>
    </message>
    <message>
        <source>The line is not JSON (at character %1); write one object in braces.</source>
        <translation>Nid JSON yw’r llinell (wrth nod %1); ysgrifennwch un gwrthrych mewn bachau cyrliog.</translation>
    </message>
    <message>
        <source>The line is not an action; write one object in braces.</source>
        <translation>Nid gweithred yw’r llinell; ysgrifennwch un gwrthrych mewn bachau cyrliog.</translation>
    </message>
    <message>
        <source>%1 cannot be written; copy it to a place where it can.</source>
        <translation>Ni ellir ysgrifennu i %1; copïwch hi i le y gellir ysgrifennu iddo.</translation>
    </message>
    <message>
        <source>There is no file %1 and no action to make it; begin with the action newCentre.</source>
        <translation>Nid oes ffeil %1 na gweithred i’w chreu; dechreuwch gyda’r weithred newCentre.</translation>
    </message>
    <message>
        <source>This person is not on file here.</source>
        <translation>Nid yw’r person hwn ar gofnod yma.</translation>
    </message>
    <message>
        <source>This file is open for reading only; nothing can be recorded in it.</source>
        <translation>Mae’r ffeil hon ar agor i’w darllen yn unig; ni ellir cofnodi dim ynddi.</translation>
    </message>
    <message>
        <source>This file holds a centre already; make a new one under another name.</source>
        <translation>Mae canolfan yn y ffeil hon eisoes; crëwch un newydd o dan enw arall.</translation>
    </message>
    <message>
        <source>undo: %1</source>
        <translation>dadwneud: %1</translation>
    </message>
    <message>
        <source>redo: %1</source>
        <translation>ailwneud: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Dadwneud: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ailwneud: %1</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name for the example.</source>
        <translation>Mae %1 yn bodoli eisoes; dewiswch enw arall ar gyfer yr enghraifft.</translation>
    </message>
    <message>
        <source>An example centre needs at least one learner.</source>
        <translation>Mae angen o leiaf un dysgwr mewn canolfan enghreifftiol.</translation>
    </message>
    <message>
        <source>The example could not be given the name %1; choose another place.</source>
        <translation>Ni ellid rhoi’r enw %1 i’r enghraifft; dewiswch le arall.</translation>
    </message>
    <message>
        <source>The edition of a qualification that an enrolment names is missing from the file. Restore a backup.</source>
        <translation>Mae argraffiad o gymhwyster a enwir gan ymrestriad ar goll o’r ffeil. Adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>Nothing here is called %1; check the reference.</source>
        <translation>Nid oes dim yma o’r enw %1; gwiriwch y cyfeirnod.</translation>
    </message>
    <message>
        <source>The learner was not enrolled then; choose a later date.</source>
        <translation>Nid oedd y dysgwr wedi ymrestru bryd hynny; dewiswch ddyddiad diweddarach.</translation>
    </message>
    <message>
        <source>No enrolment here is called %1; the list of learners names them.</source>
        <translation>Nid oes ymrestriad yma o’r enw %1; mae’r rhestr o ddysgwyr yn eu henwi.</translation>
    </message>
    <message>
        <source>Nobody here is called %1; check the person&apos;s reference.</source>
        <translation>Nid oes neb yma o’r enw %1; gwiriwch gyfeirnod y person.</translation>
    </message>
    <message>
        <source>The learner has no evidence %1; check the reference.</source>
        <translation>Nid oes gan y dysgwr dystiolaeth %1; gwiriwch y cyfeirnod.</translation>
    </message>
    <message>
        <source>There is nothing of yours from this session to undo.</source>
        <translation>Nid oes dim o’ch gwaith chi yn y sesiwn hon i’w ddadwneud.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Nid oes dim i’w ailwneud.</translation>
    </message>
    <message>
        <source>Unit %1 is signed off, which closes its criteria; withdraw the sign-off first.</source>
        <translation>Mae uned %1 wedi’i llofnodi, sy’n cau ei meini prawf; tynnwch y llofnodiad yn ôl yn gyntaf.</translation>
    </message>
    <message>
        <source>Unit %1 has no criterion %2; check the code.</source>
        <translation>Nid oes maen prawf %2 yn uned %1; gwiriwch y cod.</translation>
    </message>
    <message>
        <source>Unit %1 has no evidence requirement part %2; check the code.</source>
        <translation>Nid oes rhan %2 o ofyniad tystiolaeth yn uned %1; gwiriwch y cod.</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>cofnod %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>tabl %1</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tablau</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>ffeil %1</translation>
    </message>
    <message>
        <source>The evidence file is missing.</source>
        <translation>Mae’r ffeil tystiolaeth ar goll.</translation>
    </message>
    <message>
        <source>The evidence file has been altered.</source>
        <translation>Mae’r ffeil tystiolaeth wedi’i newid.</translation>
    </message>
    <message>
        <source>No evidence in force names this file.</source>
        <translation>Nid oes tystiolaeth mewn grym sy’n enwi’r ffeil hon.</translation>
    </message>
    <message>
        <source>Two entries say different things; both are kept.</source>
        <translation>Mae dau gofnod yn dweud pethau gwahanol; cedwir y ddau.</translation>
    </message>
    <message>
        <source>This copy&apos;s device has written none of the entries.</source>
        <translation>Nid yw dyfais y copi hwn wedi ysgrifennu unrhyw un o’r cofnodion.</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n maen prawf</numerusform>
            <numerusform>%n maen prawf</numerusform>
            <numerusform>%n o feini prawf</numerusform>
            <numerusform>%n o feini prawf</numerusform>
            <numerusform>%n o feini prawf</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced in part</source>
        <translation>Disodlwyd yn rhannol</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Disodlwyd</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Dadwnaed</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>Mewn gwrthdaro</translation>
    </message>
    <message>
        <source>No effect</source>
        <translation>Dim effaith</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cadwyd</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>eitem</translation>
    </message>
    <message>
        <source>somebody who is not on file here</source>
        <translation>rhywun nad yw ar gofnod yma</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Rheswm: %1</translation>
    </message>
    <message>
        <source>given name: %1</source>
        <translation>enw cyntaf: %1</translation>
    </message>
    <message>
        <source>family name: %1</source>
        <translation>cyfenw: %1</translation>
    </message>
    <message>
        <source>known as: %1</source>
        <translation>enw arferol: %1</translation>
    </message>
    <message>
        <source>born: %1</source>
        <translation>ganed: %1</translation>
    </message>
    <message>
        <source>ULN: %1</source>
        <translation>Rhif dysgwr unigryw: %1</translation>
    </message>
    <message>
        <source>contact: %1</source>
        <translation>cyswllt: %1</translation>
    </message>
    <message>
        <source>employer or site: %1</source>
        <translation>cyflogwr neu safle: %1</translation>
    </message>
    <message>
        <source>group: %1</source>
        <translation>grŵp: %1</translation>
    </message>
    <message>
        <source>Made the centre %1</source>
        <translation>Crëwyd y ganolfan %1</translation>
    </message>
    <message>
        <source>Added %1 (%2): %3</source>
        <translation>Ychwanegwyd %1 (%2): %3</translation>
    </message>
    <message>
        <source>Added learner %1 (%2)</source>
        <translation>Ychwanegwyd y dysgwr %1 (%2)</translation>
    </message>
    <message>
        <source>Changed the learner&apos;s details</source>
        <translation>Newidiwyd manylion y dysgwr</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>Kept the printing of %1 by which its learners are judged</source>
        <translation>Cadwyd yr argraffiad o %1 y bernir ei ddysgwyr wrtho</translation>
    </message>
    <message>
        <source>Enrolled on %1 as %2, registered %3</source>
        <translation>Ymrestrwyd ar %1 fel %2, cofrestrwyd %3</translation>
    </message>
    <message>
        <source>Target date: %1</source>
        <translation>Dyddiad targed: %1</translation>
    </message>
    <message>
        <source>Assessor: %1</source>
        <translation>Asesydd: %1</translation>
    </message>
    <message>
        <source>IQA: %1</source>
        <translation>SAM: %1</translation>
    </message>
    <message>
        <source>Awarding body&apos;s number: %1</source>
        <translation>Rhif y corff dyfarnu: %1</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>Cynlluniwyd %1</translation>
    </message>
    <message>
        <source>Dropped %1 from the plan</source>
        <translation>Gollyngwyd %1 o’r cynllun</translation>
    </message>
    <message>
        <source>Signed off %1 as of %2</source>
        <translation>Llofnodwyd %1 ar %2</translation>
    </message>
    <message>
        <source>By an outside result: %1, %2, %3</source>
        <translation>Drwy ganlyniad allanol: %1, %2, %3</translation>
    </message>
    <message>
        <source>The learner has declared it own work.</source>
        <translation>Mae’r dysgwr wedi datgan mai ei waith ei hun ydyw.</translation>
    </message>
    <message>
        <source>Recorded %1: %2</source>
        <translation>Cofnodwyd %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Attached %1 to %2</source>
        <translation>Atodwyd %1 i %2</translation>
    </message>
    <message numerus="yes">
        <source>Attached %n files to %1</source>
        <translation>
            <numerusform>Atodwyd %n ffeil i %1</numerusform>
            <numerusform>Atodwyd %n ffeil i %1</numerusform>
            <numerusform>Atodwyd %n o ffeiliau i %1</numerusform>
            <numerusform>Atodwyd %n o ffeiliau i %1</numerusform>
            <numerusform>Atodwyd %n o ffeiliau i %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Claimed %1 with %2</source>
        <translation>Hawliwyd %1 gyda %2</translation>
    </message>
    <message>
        <source>Judged %1 met by %2</source>
        <translation>Barnwyd %1: wedi’i fodloni gan %2</translation>
    </message>
    <message>
        <source>Judged %1 not yet met by %2</source>
        <translation>Barnwyd %1: heb ei fodloni eto gan %2</translation>
    </message>
    <message>
        <source>Withdrew %1</source>
        <translation>Tynnwyd %1 yn ôl</translation>
    </message>
    <message>
        <source>Withdrew unit %1 from the plan</source>
        <translation>Tynnwyd uned %1 yn ôl o’r cynllun</translation>
    </message>
    <message>
        <source>Withdrew the sign-off of %1</source>
        <translation>Tynnwyd llofnodiad %1 yn ôl</translation>
    </message>
    <message>
        <source>Withdrew enrolment %1</source>
        <translation>Tynnwyd ymrestriad %1 yn ôl</translation>
    </message>
    <message>
        <source>Withdrew something that this program does not know</source>
        <translation>Tynnwyd yn ôl rywbeth nad yw’r rhaglen hon yn ei adnabod</translation>
    </message>
    <message>
        <source>Took back an entry that is not here</source>
        <translation>Cymerwyd yn ôl gofnod nad yw yma</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Ailwnaed: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Dadwnaed: %1</translation>
    </message>
    <message>
        <source>An entry of a newer program, kept</source>
        <translation>Cofnod gan raglen fwy newydd, wedi’i gadw</translation>
    </message>
    <message>
        <source>Its kind is “%1”.</source>
        <translation>Ei fath yw “%1”.</translation>
    </message>
    <message>
        <source>Only an IQA can sample and review; %1 is not one. Choose who is working.</source>
        <translation>Dim ond SAM a gaiff samplu ac adolygu; nid yw %1 yn SAM. Dewiswch pwy sy’n gweithio.</translation>
    </message>
    <message>
        <source>This sample list is not on file here.</source>
        <translation>Nid yw’r rhestr samplu hon ar gofnod yma.</translation>
    </message>
    <message>
        <source>%1 was closed on %2; make a new sample list to go on.</source>
        <translation>Caewyd %1 ar %2; crëwch restr samplu newydd i fynd ymlaen.</translation>
    </message>
    <message>
        <source>%1 is the sample list of %2, who alone samples and decides in it; make your own.</source>
        <translation>%1 yw rhestr samplu %2, sef yr unig un sy’n samplu ac yn penderfynu ynddi; crëwch eich rhestr eich hun.</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>rhywun arall</translation>
    </message>
    <message>
        <source>A list can be limited to an assessor of the centre; choose one, or nobody.</source>
        <translation>Gellir cyfyngu rhestr i un o aseswyr y ganolfan; dewiswch un, neu neb.</translation>
    </message>
    <message>
        <source>make sample list %1</source>
        <translation>creu’r rhestr samplu %1</translation>
    </message>
    <message>
        <source>%1 is on %2, and %3 samples %4; choose units of that qualification.</source>
        <translation>Mae %1 ar %2, ac mae %3 yn samplu %4; dewiswch unedau’r cymhwyster hwnnw.</translation>
    </message>
    <message>
        <source>Unit %1 of %2 is not signed off, so there is nothing to sample yet.</source>
        <translation>Nid yw uned %1 o eiddo %2 wedi’i llofnodi, felly nid oes dim i’w samplu eto.</translation>
    </message>
    <message>
        <source>Unit %1 of %2 was signed off by another assessor than the one whom %3 is limited to.</source>
        <translation>Llofnodwyd uned %1 o eiddo %2 gan asesydd heblaw’r un y cyfyngir %3 iddo.</translation>
    </message>
    <message>
        <source>Unit %1 of %2 is on %3 already.</source>
        <translation>Mae uned %1 o eiddo %2 ar %3 eisoes.</translation>
    </message>
    <message>
        <source>sample %1 of %2</source>
        <translation>samplu %1 o eiddo %2</translation>
    </message>
    <message>
        <source>Say why this is sampled; the reason stands in the report.</source>
        <translation>Nodwch pam y samplir hyn; bydd y rheswm yn yr adroddiad.</translation>
    </message>
    <message>
        <source>Name at least one signed-off unit to sample.</source>
        <translation>Enwch o leiaf un uned wedi’i llofnodi i’w samplu.</translation>
    </message>
    <message>
        <source>Unit %1 is named twice; name it once.</source>
        <translation>Mae uned %1 wedi’i henwi ddwywaith; enwch hi unwaith.</translation>
    </message>
    <message numerus="yes">
        <source>put %n units on %1</source>
        <translation>
            <numerusform>rhoi %n uned ar %1</numerusform>
            <numerusform>rhoi %n uned ar %1</numerusform>
            <numerusform>rhoi %n uned ar %1</numerusform>
            <numerusform>rhoi %n uned ar %1</numerusform>
            <numerusform>rhoi %n uned ar %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Something in unit %1 is decided, so it stays on %2; decide the rest.</source>
        <translation>Mae rhywbeth yn uned %1 wedi’i benderfynu, felly mae’n aros ar %2; penderfynwch am y gweddill.</translation>
    </message>
    <message>
        <source>take %1 off %2</source>
        <translation>tynnu %1 oddi ar %2</translation>
    </message>
    <message>
        <source>Taking a unit off a sample list has no undo; put it there again instead.</source>
        <translation>Ni ellir dadwneud tynnu uned oddi ar restr samplu; rhowch hi yno eto yn lle hynny.</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 o eiddo %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing is on %1 yet; sample at least one unit before closing it.</source>
        <translation>Nid oes dim ar %1 eto; samplwch o leiaf un uned cyn ei chau.</translation>
    </message>
    <message>
        <source>%1 cannot be closed yet: %2.</source>
        <translation>Ni ellir cau %1 eto: %2.</translation>
    </message>
    <message>
        <source>close sample list %1</source>
        <translation>cau’r rhestr samplu %1</translation>
    </message>
    <message>
        <source>Closing %1 has no undo; sample what should be looked at again on a new list.</source>
        <translation>Ni ellir dadwneud cau %1; samplwch yr hyn y dylid edrych arno eto ar restr newydd.</translation>
    </message>
    <message>
        <source>Choose at least one criterion or requirement part of an item of evidence.</source>
        <translation>Dewiswch o leiaf un maen prawf neu ran gofyniad i eitem o dystiolaeth.</translation>
    </message>
    <message>
        <source>This line of a sample list is not on file here.</source>
        <translation>Nid yw’r llinell hon o restr samplu ar gofnod yma.</translation>
    </message>
    <message>
        <source>Unit %1 was taken off %2 again: %3</source>
        <translation>Tynnwyd uned %1 oddi ar %2 eto: %3</translation>
    </message>
    <message>
        <source>The sign-off of unit %1 that stands on %2 has been withdrawn, which settles the line; sample the unit anew on another list.</source>
        <translation>Mae llofnodiad uned %1 sydd ar %2 wedi’i dynnu’n ôl, sy’n setlo’r llinell; samplwch yr uned o’r newydd ar restr arall.</translation>
    </message>
    <message>
        <source>Somebody else put unit %1 on %2; only they decide about it.</source>
        <translation>Rhywun arall a roddodd uned %1 ar %2; dim ond y person hwnnw sy’n penderfynu amdani.</translation>
    </message>
    <message>
        <source>%1 is not among what is to be decided in unit %2; check the code.</source>
        <translation>Nid yw %1 ymhlith yr hyn sydd i’w benderfynu yn uned %2; gwiriwch y cod.</translation>
    </message>
    <message>
        <source>Say why you do not agree, so that the assessor knows what to do.</source>
        <translation>Nodwch pam nad ydych yn cytuno, er mwyn i’r asesydd wybod beth i’w wneud.</translation>
    </message>
    <message>
        <source>Name at least one criterion of unit %1 to decide about.</source>
        <translation>Enwch o leiaf un o feini prawf uned %1 i benderfynu yn ei gylch.</translation>
    </message>
    <message>
        <source>agree with %1</source>
        <translation>cytuno â %1</translation>
    </message>
    <message>
        <source>not agree with %1</source>
        <translation>peidio â chytuno â %1</translation>
    </message>
    <message>
        <source>A review has no undo; decide anew instead, and the earlier decision stays on record.</source>
        <translation>Ni ellir dadwneud adolygiad; penderfynwch o’r newydd yn lle hynny, ac erys y penderfyniad cynharach ar gofnod.</translation>
    </message>
    <message>
        <source>Only the assessor of unit %1 answers its IQA; choose who is working.</source>
        <translation>Dim ond asesydd uned %1 sy’n ateb y SAM; dewiswch pwy sy’n gweithio.</translation>
    </message>
    <message>
        <source>Write what has been done about it, or why the judgement stands.</source>
        <translation>Ysgrifennwch beth a wnaed yn ei gylch, neu pam mae’r farn yn sefyll.</translation>
    </message>
    <message>
        <source>Nothing about %1 waits for an answer.</source>
        <translation>Nid oes dim ynghylch %1 yn aros am ateb.</translation>
    </message>
    <message>
        <source>Nothing in unit %1 waits for an answer.</source>
        <translation>Nid oes dim yn uned %1 yn aros am ateb.</translation>
    </message>
    <message>
        <source>answer about %1</source>
        <translation>ateb ynghylch %1</translation>
    </message>
    <message>
        <source>An answer to the IQA has no undo; it stays on record.</source>
        <translation>Ni ellir dadwneud ateb i’r SAM; mae’n aros ar gofnod.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Nodwch beth sydd i’w wneud.</translation>
    </message>
    <message>
        <source>Choose who is to do it: a person of the centre.</source>
        <translation>Dewiswch pwy sydd i’w wneud: person yn y ganolfan.</translation>
    </message>
    <message>
        <source>Say by when it is to be done: today or later.</source>
        <translation>Nodwch erbyn pryd y mae i’w wneud: heddiw neu’n hwyrach.</translation>
    </message>
    <message>
        <source>add action %1</source>
        <translation>ychwanegu’r cam gweithredu %1</translation>
    </message>
    <message>
        <source>This action is not on file here.</source>
        <translation>Nid yw’r cam gweithredu hwn ar gofnod yma.</translation>
    </message>
    <message>
        <source>%1 is closed already.</source>
        <translation>Mae %1 wedi’i gau eisoes.</translation>
    </message>
    <message>
        <source>%1 is for %2 or the learner&apos;s assessor to answer; choose who is working.</source>
        <translation>%2 neu asesydd y dysgwr sydd i ateb %1; dewiswch pwy sy’n gweithio.</translation>
    </message>
    <message>
        <source>Write what has been done about %1.</source>
        <translation>Ysgrifennwch beth a wnaed ynghylch %1.</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>ateb %1</translation>
    </message>
    <message>
        <source>An answer to an action has no undo; a further answer may follow.</source>
        <translation>Ni ellir dadwneud ateb i gam gweithredu; gall ateb arall ddilyn.</translation>
    </message>
    <message>
        <source>%1 has no answer that could be sent back.</source>
        <translation>Nid oes gan %1 ateb y gellid ei anfon yn ôl.</translation>
    </message>
    <message>
        <source>Say what is missing in the answer to %1.</source>
        <translation>Nodwch beth sydd ar goll yn yr ateb i %1.</translation>
    </message>
    <message>
        <source>%1 is not answered; say why it is closed all the same.</source>
        <translation>Nid yw %1 wedi’i ateb; nodwch pam y caeir ef er hynny.</translation>
    </message>
    <message>
        <source>close %1</source>
        <translation>cau %1</translation>
    </message>
    <message>
        <source>send %1 back</source>
        <translation>anfon %1 yn ôl</translation>
    </message>
    <message>
        <source>Closing and sending back an action have no undo; add another action instead.</source>
        <translation>Ni ellir dadwneud cau cam gweithredu na’i anfon yn ôl; ychwanegwch gam gweithredu arall yn lle hynny.</translation>
    </message>
    <message>
        <source>The sign-off of unit %1 stands and its IQA does not agree with it: %2. Answer the IQA, or withdraw the sign-off first.</source>
        <translation>Mae llofnodiad uned %1 mewn grym ac nid yw ei SAM yn cytuno ag ef: %2. Atebwch y SAM, neu tynnwch y llofnodiad yn ôl yn gyntaf.</translation>
    </message>
    <message>
        <source>The folder for backups “%1” cannot be made. Connect its disk, or choose another folder for the backups.</source>
        <translation>Ni ellir creu’r ffolder “%1” ar gyfer copïau wrth gefn. Cysylltwch ei disg, neu dewiswch ffolder arall ar gyfer y copïau wrth gefn.</translation>
    </message>
    <message>
        <source>There is nothing in the centre yet that could be backed up.</source>
        <translation>Nid oes dim yn y ganolfan eto y gellid gwneud copi wrth gefn ohono.</translation>
    </message>
    <message>
        <source>This centre was written by an older Attest. It is brought up to date only after a backup, and that failed: %1</source>
        <translation>Ysgrifennwyd y ganolfan hon gan fersiwn hŷn o Attest. Dim ond ar ôl gwneud copi wrth gefn y diweddarir hi, a methodd hynny: %1</translation>
    </message>
    <message>
        <source>The backup was made, but the old one “%1” could not be removed. Remove it yourself.</source>
        <translation>Gwnaed y copi wrth gefn, ond ni ellid dileu’r hen un “%1”. Dilëwch ef eich hun.</translation>
    </message>
    <message>
        <source>Made sample list %1: %2</source>
        <translation>Crëwyd y rhestr samplu %1: %2</translation>
    </message>
    <message>
        <source>Closed sample list %1</source>
        <translation>Caewyd y rhestr samplu %1</translation>
    </message>
    <message>
        <source>Put unit %1 on a sample list</source>
        <translation>Rhoddwyd uned %1 ar restr samplu</translation>
    </message>
    <message>
        <source>Agreed as IQA that %1 is met</source>
        <translation>Cytunwyd fel SAM fod %1 wedi’i fodloni</translation>
    </message>
    <message>
        <source>Did not agree as IQA that %1 is met</source>
        <translation>Ni chytunwyd fel SAM fod %1 wedi’i fodloni</translation>
    </message>
    <message>
        <source>Answered the IQA about %1</source>
        <translation>Atebwyd y SAM ynghylch %1</translation>
    </message>
    <message>
        <source>Asked for action %1: %2</source>
        <translation>Gofynnwyd am y cam gweithredu %1: %2</translation>
    </message>
    <message>
        <source>By %1, until %2</source>
        <translation>Gan %1, hyd %2</translation>
    </message>
    <message>
        <source>Answered action %1</source>
        <translation>Atebwyd y cam gweithredu %1</translation>
    </message>
    <message>
        <source>Closed action %1</source>
        <translation>Caewyd y cam gweithredu %1</translation>
    </message>
    <message>
        <source>Sent action %1 back</source>
        <translation>Anfonwyd y cam gweithredu %1 yn ôl</translation>
    </message>
    <message>
        <source>Released %1 as verified</source>
        <translation>Rhyddhawyd %1 fel un wedi’i dilysu</translation>
    </message>
    <message>
        <source>Took the unit off the sample list</source>
        <translation>Tynnwyd yr uned oddi ar y rhestr samplu</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>Mae “%1” yn bodoli eisoes. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>%1 damaged %2%3.attest</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 wedi’i difrodi %2%3.attest</translation>
    </message>
    <message>
        <source>“%1” is damaged and could not be put aside. Restore to another name.</source>
        <translation>Mae “%1” wedi’i difrodi ac ni ellid ei rhoi o’r neilltu. Adferwch i enw arall.</translation>
    </message>
    <message>
        <source>“%1” is left over from a centre that is gone and could not be put aside. Restore to another name.</source>
        <translation>Mae “%1” yn weddill o ganolfan sydd wedi mynd ac ni ellid ei rhoi o’r neilltu. Adferwch i enw arall.</translation>
    </message>
    <message>
        <source>Nothing was restored, because the centre that stands there could not be backed up first: %1</source>
        <translation>Nid adferwyd dim, am na ellid yn gyntaf wneud copi wrth gefn o’r ganolfan sydd yno: %1</translation>
    </message>
    <message>
        <source>“%1” could not be replaced. Close every program that uses it and try again.</source>
        <translation>Ni ellid disodli “%1”. Caewch bob rhaglen sy’n ei defnyddio a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>A backup cannot be restored over itself. Choose another name for the centre.</source>
        <translation>Ni ellir adfer copi wrth gefn drosto’i hun. Dewiswch enw arall i’r ganolfan.</translation>
    </message>
    <message>
        <source>“%1” can only be read, so it cannot be moved. Save a copy instead.</source>
        <translation>Dim ond darllen “%1” y gellir ei wneud, felly ni ellir ei symud. Cadwch gopi yn lle hynny.</translation>
    </message>
    <message>
        <source>The centre is at “%1” now, but not everything could be removed from “%2”. Remove it yourself and go on at the new place.</source>
        <translation>Mae’r ganolfan yn “%1” nawr, ond ni ellid dileu popeth o “%2”. Dilëwch ef eich hun ac ewch ymlaen yn y lle newydd.</translation>
    </message>
    <message>
        <source>It has no effect: it does not belong to a sample list.</source>
        <translation>Nid oes effaith iddo: nid yw’n perthyn i restr samplu.</translation>
    </message>
    <message>
        <source>It has no effect: something that it must hold is missing.</source>
        <translation>Nid oes effaith iddo: mae rhywbeth y mae’n rhaid iddo ei gynnwys ar goll.</translation>
    </message>
    <message>
        <source>It has no effect: it does not belong where it stands.</source>
        <translation>Nid oes effaith iddo: nid yw’n perthyn lle y mae.</translation>
    </message>
    <message>
        <source>It has no effect: it speaks for the IQA whose list it is, and was written by somebody else.</source>
        <translation>Nid oes effaith iddo: mae’n siarad dros y SAM sydd biau’r rhestr, ac fe’i hysgrifennwyd gan rywun arall.</translation>
    </message>
    <message>
        <source>No sample list here is called %1; check the reference.</source>
        <translation>Nid oes rhestr samplu yma o’r enw %1; gwiriwch y cyfeirnod.</translation>
    </message>
    <message>
        <source>Unit %1 is not on %2 for this learner; check the references.</source>
        <translation>Nid yw uned %1 ar %2 ar gyfer y dysgwr hwn; gwiriwch y cyfeirnodau.</translation>
    </message>
    <message>
        <source>No action here is called %1; check the reference.</source>
        <translation>Nid oes cam gweithredu yma o’r enw %1; gwiriwch y cyfeirnod.</translation>
    </message>
    <message>
        <source>Choose who is working.</source>
        <translation>Dewiswch pwy sy’n gweithio.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>Mae %1 wedi’i chau.</translation>
    </message>
    <message>
        <source>The sign-off has been withdrawn, which settles this line.</source>
        <translation>Mae’r llofnodiad wedi’i dynnu’n ôl, sy’n setlo’r llinell hon.</translation>
    </message>
    <message>
        <source>This unit was taken off the list again.</source>
        <translation>Tynnwyd yr uned hon oddi ar y rhestr eto.</translation>
    </message>
    <message>
        <source>%1 is the list of %2, who alone decides in it.</source>
        <translation>%1 yw rhestr %2, sef yr unig un sy’n penderfynu ynddi.</translation>
    </message>
    <message>
        <source>%1 %2, file %3</source>
        <translation>%1 %2, ffeil %3</translation>
    </message>
    <message>
        <source>An interrupted copying left this behind; it can be deleted.</source>
        <translation>Copïo y torrwyd ar ei draws a adawodd hwn; gellir ei ddileu.</translation>
    </message>
    <message>
        <source>Many actions were begun inside many others. Nothing was changed. Please report this.</source>
        <translation>Dechreuwyd llawer o weithredoedd y tu mewn i lawer o rai eraill. Ni newidiwyd dim. Rhowch wybod am hyn.</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Lefel %1</translation>
    </message>
    <message>
        <source>Stopped before the end; the tables are as they were.</source>
        <translation>Stopiwyd cyn y diwedd; mae’r tablau fel yr oeddent.</translation>
    </message>
    <message>
        <source>It has no effect: it names another learner.</source>
        <translation>Nid oes effaith iddo: mae’n enwi dysgwr arall.</translation>
    </message>
    <message>
        <source>whoever wrote it is not on file.</source>
        <translation>nid yw’r sawl a’i hysgrifennodd ar gofnod.</translation>
    </message>
    <message>
        <source>The sample of unit %1 has no effect: %2</source>
        <translation>Nid oes effaith i samplu uned %1: %2</translation>
    </message>
    <message>
        <source>The sample of unit %1 is on no list of whoever wrote it.</source>
        <translation>Nid yw’r sampl o uned %1 ar restr y sawl a’i hysgrifennodd.</translation>
    </message>
    <message>
        <source>The sample of unit %1 names an enrolment that is not on file.</source>
        <translation>Mae’r sampl o uned %1 yn enwi ymrestriad nad yw ar gofnod.</translation>
    </message>
    <message>
        <source>The answer about unit %1 has no effect: whoever wrote it is not its assessor.</source>
        <translation>Nid oes effaith i’r ateb ynghylch uned %1: nid y sawl a’i hysgrifennodd yw ei hasesydd.</translation>
    </message>
    <message>
        <source>The answer to %1 has no effect: it is for somebody else to give.</source>
        <translation>Nid oes effaith i’r ateb i %1: rhywun arall sydd i’w roi.</translation>
    </message>
    <message>
        <source>The release of unit %1 has no effect: %2</source>
        <translation>Nid oes effaith i ryddhau uned %1: %2</translation>
    </message>
    <message>
        <source>The release of unit %1 names a sign-off that is not on file.</source>
        <translation>Mae rhyddhau uned %1 yn enwi llofnodiad nad yw ar gofnod.</translation>
    </message>
    <message>
        <source>Sample list %1 has no effect: whoever made it does not have the role IQA.</source>
        <translation>Nid oes effaith i restr samplu %1: nid oes gan y sawl a’i creodd y rôl SAM.</translation>
    </message>
    <message>
        <source>A stored status speaks of an enrolment that is not on file. Check this file.</source>
        <translation>Mae statws a storiwyd yn sôn am ymrestriad nad yw ar gofnod. Gwiriwch y ffeil hon.</translation>
    </message>
    <message>
        <source>The check was stopped before its end; nothing was changed.</source>
        <translation>Stopiwyd y gwirio cyn ei ddiwedd; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>The table is not what the entries say. Keep this file as it is and go on with an earlier copy, or write the tables anew from the entries.</source>
        <translation>Nid yw’r tabl yn cyfateb i’r cofnodion. Cadwch y ffeil hon fel y mae ac ewch ymlaen â chopi cynharach, neu ysgrifennwch y tablau o’r newydd o’r cofnodion.</translation>
    </message>
    <message>
        <source>There is no example centre for %1; there are some for %2.</source>
        <translation>Nid oes canolfan enghreifftiol ar gyfer %1; mae rhai ar gyfer %2.</translation>
    </message>
    <message>
        <source>Say which day the example for %1 lies around.</source>
        <translation>Nodwch o gwmpas pa ddiwrnod y mae’r enghraifft ar gyfer %1.</translation>
    </message>
    <message>
        <source>The credit of unit %1 of %2 was quality assured where it was awarded.</source>
        <translation>Sicrhawyd ansawdd credyd uned %1 i %2 lle y’i dyfarnwyd.</translation>
    </message>
    <message>
        <source>The credit of unit %1 was transferred, so it stays; withdraw the credit transfer first to drop it.</source>
        <translation>Trosglwyddwyd credyd uned %1, felly mae’n aros; tynnwch y trosglwyddiad credyd yn ôl yn gyntaf i’w gollwng.</translation>
    </message>
    <message>
        <source>“what” must be evidence, unit, signOff, creditTransfer, exemption, enrolment or sample, not “%1”.</source>
        <translation>Rhaid i “what” fod yn evidence, unit, signOff, creditTransfer, exemption, enrolment neu sample, nid “%1”.</translation>
    </message>
    <message>
        <source>The rule %1 of %2 sets a limit, and nobody is exempted from a limit; name a rule that asks for units or credit.</source>
        <translation>Mae rheol %1 o %2 yn gosod terfyn, ac nid oes neb yn cael ei eithrio o derfyn; enwch reol sy’n gofyn am unedau neu gredyd.</translation>
    </message>
    <message>
        <source>%1 has no rule “%2”; name one of these: %3.</source>
        <translation>Nid oes gan %1 reol “%2”; enwch un o’r rhain: %3.</translation>
    </message>
    <message>
        <source>Say what the credit transfer rests on: the awarding body and the number of the certificate.</source>
        <translation>Dywedwch ar beth y seilir y trosglwyddiad credyd: y corff dyfarnu a rhif y dystysgrif.</translation>
    </message>
    <message>
        <source>Say what the exemption rests on: who granted it and in which letter or rule.</source>
        <translation>Dywedwch ar beth y seilir yr eithriad: pwy a’i rhoddodd ac ym mha lythyr neu reol.</translation>
    </message>
    <message>
        <source>Give the date on which the credit was awarded, today or earlier.</source>
        <translation>Rhowch y dyddiad y dyfarnwyd y credyd, heddiw neu’n gynharach.</translation>
    </message>
    <message>
        <source>Give the date on which the exemption was decided, today or earlier.</source>
        <translation>Rhowch y dyddiad y penderfynwyd ar yr eithriad, heddiw neu’n gynharach.</translation>
    </message>
    <message>
        <source>Say who agreed that the credit is transferred.</source>
        <translation>Dywedwch pwy a gytunodd i drosglwyddo’r credyd.</translation>
    </message>
    <message>
        <source>Say who agreed to the exemption.</source>
        <translation>Dywedwch pwy a gytunodd i’r eithriad.</translation>
    </message>
    <message>
        <source>Credit transfer and exemptions are recorded and withdrawn by an assessor or a coordinator; %1 is neither. Choose who is working.</source>
        <translation>Asesydd neu gydlynydd sy’n cofnodi trosglwyddo credyd ac eithriadau ac yn eu tynnu’n ôl; nid yw %1 yn un na’r llall. Dewiswch pwy sy’n gweithio.</translation>
    </message>
    <message>
        <source>The credit of unit %1 is transferred already; withdraw that first to record it otherwise.</source>
        <translation>Mae credyd uned %1 wedi’i drosglwyddo eisoes; tynnwch hynny’n ôl yn gyntaf i’w gofnodi’n wahanol.</translation>
    </message>
    <message>
        <source>Unit %1 is signed off here; withdraw the sign-off first to record a credit transfer instead.</source>
        <translation>Mae uned %1 wedi’i llofnodi yma; tynnwch y llofnodiad yn ôl yn gyntaf i gofnodi trosglwyddiad credyd yn ei le.</translation>
    </message>
    <message>
        <source>%1 is exempted from the rule %2 already; withdraw that exemption first to record it otherwise.</source>
        <translation>Mae %1 wedi’i eithrio o reol %2 eisoes; tynnwch yr eithriad hwnnw’n ôl yn gyntaf i’w gofnodi’n wahanol.</translation>
    </message>
    <message>
        <source>transfer the credit of %1</source>
        <translation>trosglwyddo credyd %1</translation>
    </message>
    <message>
        <source>exempt from %1</source>
        <translation>eithrio o %1</translation>
    </message>
    <message>
        <source>A credit transfer has no undo; withdraw that of %1 with a reason instead.</source>
        <translation>Ni ellir dadwneud trosglwyddiad credyd; tynnwch un %1 yn ôl â rheswm yn lle hynny.</translation>
    </message>
    <message>
        <source>An exemption has no undo; withdraw that from %1 with a reason instead.</source>
        <translation>Ni ellir dadwneud eithriad; tynnwch yr un o %1 yn ôl â rheswm yn lle hynny.</translation>
    </message>
    <message>
        <source>There is no credit transfer of unit %1 to withdraw.</source>
        <translation>Nid oes trosglwyddiad credyd o uned %1 i’w dynnu’n ôl.</translation>
    </message>
    <message>
        <source>There is no exemption from the rule %1 to withdraw.</source>
        <translation>Nid oes eithriad o reol %1 i’w dynnu’n ôl.</translation>
    </message>
    <message>
        <source>withdraw the credit transfer of %1</source>
        <translation>tynnu trosglwyddiad credyd %1 yn ôl</translation>
    </message>
    <message>
        <source>withdraw the exemption from %1</source>
        <translation>tynnu’r eithriad o %1 yn ôl</translation>
    </message>
    <message>
        <source>A withdrawal has no undo; record it again instead.</source>
        <translation>Ni ellir dadwneud tynnu’n ôl; cofnodwch eto yn lle hynny.</translation>
    </message>
    <message>
        <source>The credit of unit %1 was transferred, so it needs no sign-off; withdraw the credit transfer first to assess it here.</source>
        <translation>Trosglwyddwyd credyd uned %1, felly nid oes angen llofnodiad; tynnwch y trosglwyddiad credyd yn ôl yn gyntaf i’w hasesu yma.</translation>
    </message>
    <message>
        <source>Recognised something that this program does not know</source>
        <translation>Cydnabuwyd rhywbeth nad yw’r rhaglen hon yn ei adnabod</translation>
    </message>
    <message>
        <source>Transferred the credit of %1</source>
        <translation>Trosglwyddwyd credyd %1</translation>
    </message>
    <message>
        <source>Exempted from a rule: %1</source>
        <translation>Eithriwyd o reol: %1</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>Sail: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>O %1 ymlaen</translation>
    </message>
    <message>
        <source>Agreed by %1</source>
        <translation>Cytunwyd gan %1</translation>
    </message>
    <message>
        <source>Withdrew the credit transfer of %1</source>
        <translation>Tynnwyd trosglwyddiad credyd %1 yn ôl</translation>
    </message>
    <message>
        <source>Withdrew an exemption: %1</source>
        <translation>Tynnwyd eithriad yn ôl: %1</translation>
    </message>
    <message>
        <source>The credit of unit %1 was transferred, which closes its criteria; withdraw the credit transfer first.</source>
        <translation>Trosglwyddwyd credyd uned %1, sy’n cau ei meini prawf; tynnwch y trosglwyddiad credyd yn ôl yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The file of actions %1 cannot be read: %2. Name one that is there, or - for standard input.</source>
        <translation>Ni ellir darllen y ffeil weithredoedd %1: %2. Enwch un sydd yno, neu - ar gyfer y mewnbwn safonol.</translation>
    </message>
    <message numerus="yes">
        <source>%n action was carried out and saved.</source>
        <translation>
            <numerusform>Cyflawnwyd ac arbedwyd %n weithred.</numerusform>
            <numerusform>Cyflawnwyd ac arbedwyd %n weithred.</numerusform>
            <numerusform>Cyflawnwyd ac arbedwyd %n o weithredoedd.</numerusform>
            <numerusform>Cyflawnwyd ac arbedwyd %n o weithredoedd.</numerusform>
            <numerusform>Cyflawnwyd ac arbedwyd %n o weithredoedd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions were carried out and saved.</source>
        <translation>
            <numerusform>Cyflawnwyd ac arbedwyd %n weithred.</numerusform>
            <numerusform>Cyflawnwyd ac arbedwyd %n weithred.</numerusform>
            <numerusform>Cyflawnwyd ac arbedwyd %n o weithredoedd.</numerusform>
            <numerusform>Cyflawnwyd ac arbedwyd %n o weithredoedd.</numerusform>
            <numerusform>Cyflawnwyd ac arbedwyd %n o weithredoedd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 was refused: %2</source>
        <translation>Gwrthodwyd llinell %1: %2</translation>
    </message>
    <message>
        <source>the units held: 301,302,...; may be empty</source>
        <translation>yr unedau a ddelir: 301,302,...; gall fod yn wag</translation>
    </message>
    <message>
        <source>one enrolment, by its reference, such as L001</source>
        <translation>un ymrestriad, yn ôl ei gyfeirnod, megis L001</translation>
    </message>
    <message>
        <source>as the records stood at the end of that day</source>
        <translation>fel yr oedd y cofnodion ar ddiwedd y diwrnod hwnnw</translation>
    </message>
    <message>
        <source>where to write; an existing file is never replaced</source>
        <translation>ble i ysgrifennu; ni chaiff ffeil sy’n bodoli byth ei disodli</translation>
    </message>
    <message>
        <source>how many learners the example has; 12 when not given</source>
        <translation>nifer y dysgwyr yn yr enghraifft; 12 pan na roddir rhif</translation>
    </message>
    <message>
        <source>a whole number; the same one makes the same example</source>
        <translation>rhif cyfan; mae’r un rhif yn creu’r un enghraifft</translation>
    </message>
    <message>
        <source>a qualification by its number, such as 4430-03</source>
        <translation>cymhwyster yn ôl ei rif, megis 4430-03</translation>
    </message>
    <message>
        <source>answer with one JSON object and nothing else</source>
        <translation>ateb gydag un gwrthrych JSON a dim byd arall</translation>
    </message>
    <message>
        <source>take this day for today</source>
        <translation>cymryd mai’r diwrnod hwn yw heddiw</translation>
    </message>
    <message>
        <source>say how attest-cli is used</source>
        <translation>dangos sut y defnyddir attest-cli</translation>
    </message>
    <message>
        <source>say which version this is</source>
        <translation>dangos pa fersiwn yw hon</translation>
    </message>
    <message>
        <source>There is no option “%1”; attest-cli --help names those there are.</source>
        <translation>Nid oes opsiwn “%1”; mae attest-cli --help yn enwi’r rhai sydd ar gael.</translation>
    </message>
    <message>
        <source>The option %1 is given twice; give it once.</source>
        <translation>Rhoddwyd yr opsiwn %1 ddwywaith; rhowch ef unwaith.</translation>
    </message>
    <message>
        <source>The option %1 takes no value; write it without “=”.</source>
        <translation>Nid yw’r opsiwn %1 yn cymryd gwerth; ysgrifennwch ef heb “=”.</translation>
    </message>
    <message>
        <source>The option %1 needs a value; write it as %2.</source>
        <translation>Mae angen gwerth ar yr opsiwn %1; ysgrifennwch ef fel %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date for --%2; write it like 2013-05-10.</source>
        <translation>Nid yw “%1” yn ddyddiad ar gyfer --%2; ysgrifennwch ef fel 2013-05-10.</translation>
    </message>
    <message>
        <source>“%1” will not do for --%2; write a whole number from %3 to %4.</source>
        <translation>Ni wnaiff “%1” y tro ar gyfer --%2; ysgrifennwch rif cyfan o %3 i %4.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unedau</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Achrediad</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credydau</translation>
    </message>
    <message>
        <source>Total qualification time, hours</source>
        <translation>Cyfanswm amser y cymhwyster, oriau</translation>
    </message>
    <message>
        <source>Guided learning, hours</source>
        <translation>Dysgu dan arweiniad, oriau</translation>
    </message>
    <message>
        <source>Youngest age at registration</source>
        <translation>Oedran ieuengaf wrth gofrestru</translation>
    </message>
    <message>
        <source>Last registration</source>
        <translation>Cofrestriad olaf</translation>
    </message>
    <message>
        <source>Last certification</source>
        <translation>Ardystiad olaf</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Uned</translation>
    </message>
    <message>
        <source>UAN</source>
        <translation>UAN</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credyd</translation>
    </message>
    <message>
        <source>GLH</source>
        <translation>ODA</translation>
    </message>
    <message>
        <source>Barred with</source>
        <translation>Wedi’i gwahardd gyda</translation>
    </message>
    <message>
        <source>%1 (%2): printed “%3”, read as “%4”. %5</source>
        <translation>%1 (%2): printiwyd “%3”, darllenir “%4”. %5</translation>
    </message>
    <message>
        <source>Rules of combination:</source>
        <translation>Rheolau cyfuno:</translation>
    </message>
    <message>
        <source>Units, as printed:</source>
        <translation>Unedau, fel y’u printiwyd:</translation>
    </message>
    <message>
        <source>What is read otherwise than printed:</source>
        <translation>Yr hyn a ddarllenir yn wahanol i’r print:</translation>
    </message>
    <message>
        <source>The command catalogue is written: attest-cli catalogue list, or attest-cli catalogue show with the number of a qualification.</source>
        <translation>Ysgrifennir y gorchymyn catalogue fel hyn: attest-cli catalogue list, neu attest-cli catalogue show gyda rhif cymhwyster.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rheol</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>Gennych</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Angen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>met</source>
        <translation>wedi’i bodloni</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>heb ei bodloni</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These units complete the qualification.</source>
        <translation>Mae’r unedau hyn yn cwblhau’r cymhwyster.</translation>
    </message>
    <message>
        <source>These units do not complete the qualification.</source>
        <translation>Nid yw’r unedau hyn yn cwblhau’r cymhwyster.</translation>
    </message>
    <message>
        <source>Credits that count: %1</source>
        <translation>Credydau sy’n cyfrif: %1</translation>
    </message>
    <message>
        <source>Units that count: %1</source>
        <translation>Unedau sy’n cyfrif: %1</translation>
    </message>
    <message>
        <source>Units held that do not count: %1</source>
        <translation>Unedau a ddelir nad ydynt yn cyfrif: %1</translation>
    </message>
    <message>
        <source>Units %1 and %2 are barred from each other; only one of them counts.</source>
        <translation>Mae unedau %1 a %2 yn gwahardd ei gilydd; dim ond un ohonynt sy’n cyfrif.</translation>
    </message>
    <message numerus="yes">
        <source>The example centre %1 has %n learner.</source>
        <translation>
            <numerusform>Mae %n dysgwr yn y ganolfan enghreifftiol %1.</numerusform>
            <numerusform>Mae %n dysgwr yn y ganolfan enghreifftiol %1.</numerusform>
            <numerusform>Mae %n o ddysgwyr yn y ganolfan enghreifftiol %1.</numerusform>
            <numerusform>Mae %n o ddysgwyr yn y ganolfan enghreifftiol %1.</numerusform>
            <numerusform>Mae %n o ddysgwyr yn y ganolfan enghreifftiol %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The example centre %1 has %n learners.</source>
        <translation>
            <numerusform>Mae %n dysgwr yn y ganolfan enghreifftiol %1.</numerusform>
            <numerusform>Mae %n dysgwr yn y ganolfan enghreifftiol %1.</numerusform>
            <numerusform>Mae %n o ddysgwyr yn y ganolfan enghreifftiol %1.</numerusform>
            <numerusform>Mae %n o ddysgwyr yn y ganolfan enghreifftiol %1.</numerusform>
            <numerusform>Mae %n o ddysgwyr yn y ganolfan enghreifftiol %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>attest-cli: Attest without a window, for scripts and for machines with no screen.</source>
        <translation>attest-cli: Attest heb ffenestr, ar gyfer sgriptiau a pheiriannau heb sgrin.</translation>
    </message>
    <message>
        <source>Usage: attest-cli COMMAND ... [OPTIONS]; options may stand anywhere.</source>
        <translation>Defnydd: attest-cli GORCHYMYN ... [OPSIYNAU]; gall opsiynau sefyll yn unrhyw le.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Gorchmynion:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opsiynau:</translation>
    </message>
    <message>
        <source>Exit status: 0 done, or the answer is yes; 1 the answer is no; 2 the question could not be understood or carried out, and standard error says why.</source>
        <translation>Statws gadael: 0 wedi’i wneud, neu’r ateb yw ydy; 1 yr ateb yw nac ydy; 2 ni ellid deall neu gyflawni’r cwestiwn, ac mae’r gwall safonol yn dweud pam.</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output; see that there is room for it.</source>
        <translation>Ni ellid ysgrifennu’r ateb i’r allbwn safonol; gwnewch yn siŵr bod lle iddo.</translation>
    </message>
    <message>
        <source>The report needs a file to be written to; name it after --output.</source>
        <translation>Mae angen ffeil i ysgrifennu’r adroddiad iddi; enwch hi ar ôl --output.</translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is; name another file after --output.</source>
        <translation>Mae %1 yn bodoli eisoes ac fe’i gadewir fel y mae; enwch ffeil arall ar ôl --output.</translation>
    </message>
    <message numerus="yes">
        <source>The progress report %1 has %n page.</source>
        <translation>
            <numerusform>Mae %n dudalen yn yr adroddiad cynnydd %1.</numerusform>
            <numerusform>Mae %n dudalen yn yr adroddiad cynnydd %1.</numerusform>
            <numerusform>Mae %n o dudalennau yn yr adroddiad cynnydd %1.</numerusform>
            <numerusform>Mae %n o dudalennau yn yr adroddiad cynnydd %1.</numerusform>
            <numerusform>Mae %n o dudalennau yn yr adroddiad cynnydd %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The progress report %1 has %n pages.</source>
        <translation>
            <numerusform>Mae %n dudalen yn yr adroddiad cynnydd %1.</numerusform>
            <numerusform>Mae %n dudalen yn yr adroddiad cynnydd %1.</numerusform>
            <numerusform>Mae %n o dudalennau yn yr adroddiad cynnydd %1.</numerusform>
            <numerusform>Mae %n o dudalennau yn yr adroddiad cynnydd %1.</numerusform>
            <numerusform>Mae %n o dudalennau yn yr adroddiad cynnydd %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>no IQA yet</source>
        <translation>dim SAM eto</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Cynlluniwyd</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>Mewn llaw</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Enillwyd</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Dilyswyd</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ydy</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nac ydy</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>Ar</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Ymrestriad</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Cofrestrwyd</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>%1, which is past</source>
        <translation>%1, sydd wedi mynd heibio</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rheolau</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Angen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Cyflawn</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>No unit is planned yet.</source>
        <translation>Nid oes uned wedi’i chynllunio eto.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Meini prawf</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Gofynion</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Nothing is recorded yet for %1.</source>
        <translation>Nid oes dim wedi’i gofnodi eto ar gyfer %1.</translation>
    </message>
    <message>
        <source>What is left:</source>
        <translation>Beth sydd ar ôl:</translation>
    </message>
    <message>
        <source>No learner is enrolled.</source>
        <translation>Nid oes dysgwr wedi ymrestru.</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>Cyf.</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Dysgwr</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Cymhwyster</translation>
    </message>
    <message>
        <source>Ready to sign off</source>
        <translation>Yn barod i’w llofnodi</translation>
    </message>
    <message>
        <source>late</source>
        <translation>hwyr</translation>
    </message>
    <message>
        <source>As at %1; credits, or units where an award has no credits.</source>
        <translation>Ar %1; credydau, neu unedau lle nad oes credydau i gymhwyster.</translation>
    </message>
    <message>
        <source>With --learner and a reference, one learner is shown whole.</source>
        <translation>Gyda --learner a chyfeirnod, dangosir un dysgwr yn gyfan.</translation>
    </message>
    <message>
        <source>every qualification of the catalogue</source>
        <translation>pob cymhwyster yn y catalog</translation>
    </message>
    <message>
        <source>its rules, its units, and how misprints are read</source>
        <translation>ei reolau, ei unedau, a sut y darllenir camargraffiadau</translation>
    </message>
    <message>
        <source>do these units complete the qualification?</source>
        <translation>a yw’r unedau hyn yn cwblhau’r cymhwyster?</translation>
    </message>
    <message>
        <source>make an example centre</source>
        <translation>creu canolfan enghreifftiol</translation>
    </message>
    <message>
        <source>carry out actions, one JSON object a line; - reads standard input</source>
        <translation>cyflawni gweithredoedd, un gwrthrych JSON fesul llinell; mae - yn darllen y mewnbwn safonol</translation>
    </message>
    <message>
        <source>how the learners stand; with --learner, one of them whole</source>
        <translation>sefyllfa’r dysgwyr; gyda --learner, un ohonynt yn gyfan</translation>
    </message>
    <message>
        <source>write a learner&apos;s progress report</source>
        <translation>ysgrifennu adroddiad cynnydd dysgwr</translation>
    </message>
    <message>
        <source>is every record and evidence file what it was?</source>
        <translation>a yw pob cofnod a phob ffeil tystiolaeth fel yr oeddent?</translation>
    </message>
    <message>
        <source>The command %1 has no option --%2; it is written: %3.</source>
        <translation>Nid oes gan y gorchymyn %1 opsiwn --%2; fe’i hysgrifennir: %3.</translation>
    </message>
    <message>
        <source>The command %1 needs %2; it is written: %3.</source>
        <translation>Mae angen %2 ar y gorchymyn %1; fe’i hysgrifennir: %3.</translation>
    </message>
    <message>
        <source>Say what to do: attest-cli has the commands %1, and attest-cli --help explains them.</source>
        <translation>Nodwch beth i’w wneud: gorchmynion attest-cli yw %1, ac mae attest-cli --help yn eu hesbonio.</translation>
    </message>
    <message>
        <source>There is no command “%1”; the commands are %2.</source>
        <translation>Nid oes gorchymyn “%1”; y gorchmynion yw %2.</translation>
    </message>
    <message>
        <source>The command %1 needs more words; it is written: %2.</source>
        <translation>Mae angen rhagor o eiriau ar y gorchymyn %1; fe’i hysgrifennir: %2.</translation>
    </message>
    <message>
        <source>“%1” is a word too many for the command %2; it is written: %3.</source>
        <translation>Mae “%1” yn un gair yn ormod i’r gorchymyn %2; fe’i hysgrifennir: %3.</translation>
    </message>
    <message>
        <source>Nothing was altered: every record and every evidence file is what it was.</source>
        <translation>Ni newidiwyd dim: mae pob cofnod a phob ffeil tystiolaeth fel yr oeddent.</translation>
    </message>
    <message>
        <source>Something is not as it was; keep this file as it is and go on with a backup.</source>
        <translation>Nid yw rhywbeth fel yr oedd; cadwch y ffeil hon fel y mae ac ewch ymlaen â chopi wrth gefn.</translation>
    </message>
    <message>
        <source>Entries: %1, fingerprint: %2</source>
        <translation>Cofnodion: %1, ôl bys: %2</translation>
    </message>
    <message>
        <source>Problems:</source>
        <translation>Problemau:</translation>
    </message>
    <message>
        <source>Worth knowing:</source>
        <translation>Gwerth gwybod:</translation>
    </message>
    <message>
        <source>one person who works here, by the reference, such as P01</source>
        <translation>un person sy’n gweithio yma, yn ôl y cyfeirnod, megis P01</translation>
    </message>
    <message>
        <source>There is no entry.</source>
        <translation>Nid oes cofnod.</translation>
    </message>
    <message>
        <source>who did what and when, in words, the newest first</source>
        <translation>pwy wnaeth beth a phryd, mewn geiriau, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>Today&apos;s backup failed: %1</source>
        <translation>Methodd copi wrth gefn heddiw: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n evidence file is missing or altered.</source>
        <translation>
            <numerusform>Mae %n ffeil tystiolaeth ar goll neu wedi’i newid.</numerusform>
            <numerusform>Mae %n ffeil tystiolaeth ar goll neu wedi’i newid.</numerusform>
            <numerusform>Mae %n o ffeiliau tystiolaeth ar goll neu wedi’u newid.</numerusform>
            <numerusform>Mae %n o ffeiliau tystiolaeth ar goll neu wedi’u newid.</numerusform>
            <numerusform>Mae %n o ffeiliau tystiolaeth ar goll neu wedi’u newid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence files are missing or altered.</source>
        <translation>
            <numerusform>Mae %n ffeil tystiolaeth ar goll neu wedi’i newid.</numerusform>
            <numerusform>Mae %n ffeil tystiolaeth ar goll neu wedi’i newid.</numerusform>
            <numerusform>Mae %n o ffeiliau tystiolaeth ar goll neu wedi’u newid.</numerusform>
            <numerusform>Mae %n o ffeiliau tystiolaeth ar goll neu wedi’u newid.</numerusform>
            <numerusform>Mae %n o ffeiliau tystiolaeth ar goll neu wedi’u newid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence file went along.</source>
        <translation>
            <numerusform>Aeth %n ffeil tystiolaeth gydag ef.</numerusform>
            <numerusform>Aeth %n ffeil tystiolaeth gydag ef.</numerusform>
            <numerusform>Aeth %n o ffeiliau tystiolaeth gydag ef.</numerusform>
            <numerusform>Aeth %n o ffeiliau tystiolaeth gydag ef.</numerusform>
            <numerusform>Aeth %n o ffeiliau tystiolaeth gydag ef.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence files went along.</source>
        <translation>
            <numerusform>Aeth %n ffeil tystiolaeth gydag ef.</numerusform>
            <numerusform>Aeth %n ffeil tystiolaeth gydag ef.</numerusform>
            <numerusform>Aeth %n o ffeiliau tystiolaeth gydag ef.</numerusform>
            <numerusform>Aeth %n o ffeiliau tystiolaeth gydag ef.</numerusform>
            <numerusform>Aeth %n o ffeiliau tystiolaeth gydag ef.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is at %1.</source>
        <translation>Mae’r copi wrth gefn yn %1.</translation>
    </message>
    <message>
        <source>The copy is at %1; it opens for reading only.</source>
        <translation>Mae’r copi yn %1; mae’n agor ar gyfer darllen yn unig.</translation>
    </message>
    <message>
        <source>The centre is at %1 now.</source>
        <translation>Mae’r ganolfan yn %1 nawr.</translation>
    </message>
    <message>
        <source>The centre is restored to %1.</source>
        <translation>Mae’r ganolfan wedi’i hadfer i %1.</translation>
    </message>
    <message>
        <source>What stood there before is kept at %1.</source>
        <translation>Cedwir yr hyn oedd yno o’r blaen yn %1.</translation>
    </message>
    <message>
        <source>There is no folder %1; name the one that holds the evidence files.</source>
        <translation>Nid oes ffolder %1; enwch yr un sy’n dal y ffeiliau tystiolaeth.</translation>
    </message>
    <message numerus="yes">
        <source>%n missing evidence file was found and kept.</source>
        <translation>
            <numerusform>Daethpwyd o hyd i %n ffeil tystiolaeth oedd ar goll, a’i chadw.</numerusform>
            <numerusform>Daethpwyd o hyd i %n ffeil tystiolaeth oedd ar goll, a’i chadw.</numerusform>
            <numerusform>Daethpwyd o hyd i %n o ffeiliau tystiolaeth oedd ar goll, a’u cadw.</numerusform>
            <numerusform>Daethpwyd o hyd i %n o ffeiliau tystiolaeth oedd ar goll, a’u cadw.</numerusform>
            <numerusform>Daethpwyd o hyd i %n o ffeiliau tystiolaeth oedd ar goll, a’u cadw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing evidence files were found and kept.</source>
        <translation>
            <numerusform>Daethpwyd o hyd i %n ffeil tystiolaeth oedd ar goll, a’i chadw.</numerusform>
            <numerusform>Daethpwyd o hyd i %n ffeil tystiolaeth oedd ar goll, a’i chadw.</numerusform>
            <numerusform>Daethpwyd o hyd i %n o ffeiliau tystiolaeth oedd ar goll, a’u cadw.</numerusform>
            <numerusform>Daethpwyd o hyd i %n o ffeiliau tystiolaeth oedd ar goll, a’u cadw.</numerusform>
            <numerusform>Daethpwyd o hyd i %n o ffeiliau tystiolaeth oedd ar goll, a’u cadw.</numerusform>
        </translation>
    </message>
    <message>
        <source>keep everything in a new file, to restore from</source>
        <translation>cadw popeth mewn ffeil newydd, i adfer ohoni</translation>
    </message>
    <message>
        <source>make the centre what a backup holds; what stands there is kept</source>
        <translation>gwneud y ganolfan yr hyn sydd mewn copi wrth gefn; cedwir yr hyn sydd yno</translation>
    </message>
    <message>
        <source>save a copy that opens for reading only</source>
        <translation>cadw copi sy’n agor ar gyfer darllen yn unig</translation>
    </message>
    <message>
        <source>move the centre and its evidence files</source>
        <translation>symud y ganolfan a’i ffeiliau tystiolaeth</translation>
    </message>
    <message>
        <source>look for missing evidence files in a folder</source>
        <translation>chwilio am ffeiliau tystiolaeth coll mewn ffolder</translation>
    </message>
    <message>
        <source>one sample list, such as S01</source>
        <translation>un rhestr samplu, megis S01</translation>
    </message>
    <message>
        <source>which report: progress or iqa</source>
        <translation>pa adroddiad: progress neu iqa</translation>
    </message>
    <message>
        <source>Writing the tables anew</source>
        <translation>Ysgrifennu’r tablau o’r newydd</translation>
    </message>
    <message numerus="yes">
        <source>The tables of %1 are written anew from %n entry.</source>
        <translation>
            <numerusform>Ysgrifennir tablau %1 o’r newydd o %n cofnod.</numerusform>
            <numerusform>Ysgrifennir tablau %1 o’r newydd o %n cofnod.</numerusform>
            <numerusform>Ysgrifennir tablau %1 o’r newydd o %n o gofnodion.</numerusform>
            <numerusform>Ysgrifennir tablau %1 o’r newydd o %n o gofnodion.</numerusform>
            <numerusform>Ysgrifennir tablau %1 o’r newydd o %n o gofnodion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tables of %1 are written anew from %n entries.</source>
        <translation>
            <numerusform>Ysgrifennir tablau %1 o’r newydd o %n cofnod.</numerusform>
            <numerusform>Ysgrifennir tablau %1 o’r newydd o %n cofnod.</numerusform>
            <numerusform>Ysgrifennir tablau %1 o’r newydd o %n o gofnodion.</numerusform>
            <numerusform>Ysgrifennir tablau %1 o’r newydd o %n o gofnodion.</numerusform>
            <numerusform>Ysgrifennir tablau %1 o’r newydd o %n o gofnodion.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no kind of report “%1”; write --kind progress or --kind iqa.</source>
        <translation>Nid oes math o adroddiad “%1”; ysgrifennwch --kind progress neu --kind iqa.</translation>
    </message>
    <message>
        <source>A report of kind iqa is about a sample list: name it after --list, and no learner.</source>
        <translation>Mae adroddiad o’r math iqa yn ymwneud â rhestr samplu: enwch hi ar ôl --list, heb ddysgwr.</translation>
    </message>
    <message>
        <source>A report of kind progress is about a learner: name the enrolment after --learner, and no list.</source>
        <translation>Mae adroddiad o’r math progress yn ymwneud â dysgwr: enwch yr ymrestriad ar ôl --learner, heb restr.</translation>
    </message>
    <message>
        <source>A report of kind iqa says how its list stands now; leave --as-of out.</source>
        <translation>Mae adroddiad o’r math iqa yn dweud sut y mae ei restr nawr; gadewch --as-of allan.</translation>
    </message>
    <message numerus="yes">
        <source>The IQA report %1 has %n page.</source>
        <translation>
            <numerusform>Mae %n dudalen yn adroddiad SAM %1.</numerusform>
            <numerusform>Mae %n dudalen yn adroddiad SAM %1.</numerusform>
            <numerusform>Mae %n o dudalennau yn adroddiad SAM %1.</numerusform>
            <numerusform>Mae %n o dudalennau yn adroddiad SAM %1.</numerusform>
            <numerusform>Mae %n o dudalennau yn adroddiad SAM %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The IQA report %1 has %n pages.</source>
        <translation>
            <numerusform>Mae %n dudalen yn adroddiad SAM %1.</numerusform>
            <numerusform>Mae %n dudalen yn adroddiad SAM %1.</numerusform>
            <numerusform>Mae %n o dudalennau yn adroddiad SAM %1.</numerusform>
            <numerusform>Mae %n o dudalennau yn adroddiad SAM %1.</numerusform>
            <numerusform>Mae %n o dudalennau yn adroddiad SAM %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>write the IQA&apos;s report on a sample list</source>
        <translation>ysgrifennu adroddiad y SAM ar restr samplu</translation>
    </message>
    <message>
        <source>write the tables anew from the records; mends damaged tables</source>
        <translation>ysgrifennu’r tablau o’r newydd o’r cofnodion; mae’n trwsio tablau sydd wedi’u difrodi</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <comment>ways to write a command</comment>
        <translation>%1, neu %2</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Yn gwirio</translation>
    </message>
    <message>
        <source>units that are achieved already: 301,302,...</source>
        <translation>unedau a enillwyd eisoes: 301,302,...</translation>
    </message>
    <message>
        <source>units that must not be added</source>
        <translation>unedau na ddylid eu hychwanegu</translation>
    </message>
    <message>
        <source>units that must count</source>
        <translation>unedau y mae’n rhaid iddynt gyfrif</translation>
    </message>
    <message>
        <source>what to keep small first: credits, units or glh; credits when not given</source>
        <translation>beth i’w gadw’n fach yn gyntaf: credits, units neu glh; credits pan na roddir dim</translation>
    </message>
    <message>
        <source>%1 unit %2</source>
        <translation>%1 uned %2</translation>
    </message>
    <message>
        <source>%1 (only the UAN agrees)</source>
        <translation>%1 (dim ond yr UAN sy’n cytuno)</translation>
    </message>
    <message>
        <source>%1 (only the title agrees)</source>
        <translation>%1 (dim ond y teitl sy’n cytuno)</translation>
    </message>
    <message>
        <source>%1 (the title agrees, the UAN is not known)</source>
        <translation>%1 (mae’r teitl yn cytuno, nid yw’r UAN yn hysbys)</translation>
    </message>
    <message>
        <source>Units that are also in other qualifications:</source>
        <translation>Unedau sydd hefyd mewn cymwysterau eraill:</translation>
    </message>
    <message>
        <source>Other ways to read the document, under which an answer is checked as well:</source>
        <translation>Ffyrdd eraill o ddarllen y ddogfen, y gwirir ateb yn eu hôl hefyd:</translation>
    </message>
    <message>
        <source>What is odd, but stands so in the document:</source>
        <translation>Yr hyn sy’n rhyfedd, ond sy’n sefyll felly yn y ddogfen:</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>cyflawn</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>heb fod yn gyflawn</translation>
    </message>
    <message>
        <source>The document can be read in other ways as well. Under these the answer is:</source>
        <translation>Gellir darllen y ddogfen mewn ffyrdd eraill hefyd. Yn ôl y rhain yr ateb yw:</translation>
    </message>
    <message>
        <source>“%1” is nothing that --minimise knows; it is credits, units or glh.</source>
        <translation>Nid yw “%1” yn ddim y mae --minimise yn ei adnabod; credits, units neu glh ydyw.</translation>
    </message>
    <message>
        <source>Nothing has to be added: the units achieved complete the qualification.</source>
        <translation>Nid oes rhaid ychwanegu dim: mae’r unedau a enillwyd yn cwblhau’r cymhwyster.</translation>
    </message>
    <message>
        <source>The best plan, proved to be so; add:</source>
        <translation>Y cynllun gorau, wedi’i brofi felly; ychwanegwch:</translation>
    </message>
    <message>
        <source>  %1 %2</source>
        <translation>  %1 %2</translation>
    </message>
    <message>
        <source>Units: %1</source>
        <translation>Unedau: %1</translation>
    </message>
    <message>
        <source>Credits: %1</source>
        <translation>Credydau: %1</translation>
    </message>
    <message>
        <source>Guided learning hours: %1</source>
        <translation>Oriau dysgu dan arweiniad: %1</translation>
    </message>
    <message>
        <source>There is no such plan. These contradict each other, and no fewer do:</source>
        <translation>Nid oes cynllun o’r fath. Mae’r rhain yn gwrth-ddweud ei gilydd, ac ni wna llai ohonynt:</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>which units complete it with least to add, or why none do</source>
        <translation>pa unedau sy’n ei gwblhau gyda’r lleiaf i’w ychwanegu, neu pam nad oes rhai</translation>
    </message>
    <message>
        <source>two qualifications side by side, such as 4430-03,4417-03</source>
        <translation>dau gymhwyster ochr yn ochr, megis 4430-03,4417-03</translation>
    </message>
    <message>
        <source>What is missing:</source>
        <translation>Yr hyn sydd ar goll:</translation>
    </message>
    <message>
        <source>Which units fill which rule:</source>
        <translation>Pa unedau sy’n llenwi pa reol:</translation>
    </message>
    <message>
        <source>The award is achieved. Which units fill which rule:</source>
        <translation>Mae’r cymhwyster wedi’i ennill. Pa unedau sy’n llenwi pa reol:</translation>
    </message>
    <message>
        <source>What the plan still needs:</source>
        <translation>Yr hyn y mae ei angen ar y cynllun o hyd:</translation>
    </message>
    <message>
        <source>optional units, by how much accepted evidence could serve</source>
        <translation>unedau dewisol, yn ôl faint y gallai tystiolaeth a dderbyniwyd gyfrannu ato</translation>
    </message>
    <message>
        <source>every qualification, by what it would still ask of the learner; two of them line by line</source>
        <translation>pob cymhwyster, yn ôl yr hyn y byddai’n dal i’w ofyn gan y dysgwr; dau ohonynt fesul llinell</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Credits left</source>
        <translation>Credydau ar ôl</translation>
    </message>
    <message>
        <source>Units left</source>
        <translation>Unedau ar ôl</translation>
    </message>
    <message>
        <source>GLH left</source>
        <translation>ODA ar ôl</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Trosglwyddwyd</translation>
    </message>
    <message>
        <source>There is no qualification “%1” to compare; attest-cli catalogue list names them all.</source>
        <translation>Nid oes cymhwyster “%1” i’w gymharu; mae attest-cli catalogue list yn eu henwi i gyd.</translation>
    </message>
    <message>
        <source>--compare takes two qualifications with a comma between them: 4430-03,4417-03.</source>
        <translation>Mae --compare yn cymryd dau gymhwyster gyda choma rhyngddynt: 4430-03,4417-03.</translation>
    </message>
    <message>
        <source>Optional units, the nearest first: criteria that accepted evidence could already serve, and how many there are.</source>
        <translation>Unedau dewisol, yr agosaf yn gyntaf: meini prawf y gallai tystiolaeth a dderbyniwyd gyfrannu atynt eisoes, a faint sydd i gyd.</translation>
    </message>
    <message>
        <source>What every qualification would still ask, with credit carried over by UAN:</source>
        <translation>Yr hyn y byddai pob cymhwyster yn dal i’w ofyn, gyda chredyd wedi’i drosglwyddo yn ôl UAN:</translation>
    </message>
    <message>
        <source>Credit transfer and exemptions:</source>
        <translation>Trosglwyddo credyd ac eithriadau:</translation>
    </message>
    <message>
        <source>the same for one enrolment, from what is achieved there</source>
        <translation>yr un peth ar gyfer un ymrestriad, o’r hyn a enillwyd yno</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Â thystiolaeth</translation>
    </message>
</context>
<context>
    <name>EnrolmentState</name>
    <message>
        <source>Active</source>
        <translation>Gweithredol</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>Ar seibiant</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wedi’i dynnu’n ôl</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Wedi’i gwblhau</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Wedi’i hawlio</translation>
    </message>
    <message>
        <source>Certificated</source>
        <translation>Tystysgrif wedi’i rhoi</translation>
    </message>
</context>
<context>
    <name>EvidenceKind</name>
    <message>
        <source>Observation</source>
        <translation>Arsylwad</translation>
    </message>
    <message>
        <source>Witness testimony</source>
        <translation>Tystiolaeth tyst</translation>
    </message>
    <message>
        <source>Professional discussion</source>
        <translation>Trafodaeth broffesiynol</translation>
    </message>
    <message>
        <source>Questioning</source>
        <translation>Holi</translation>
    </message>
    <message>
        <source>Product of work</source>
        <translation>Cynnyrch gwaith</translation>
    </message>
    <message>
        <source>Reflective account</source>
        <translation>Adroddiad myfyriol</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recordiad</translation>
    </message>
    <message>
        <source>Recognition of prior learning</source>
        <translation>Cydnabod dysgu blaenorol</translation>
    </message>
    <message>
        <source>Test result</source>
        <translation>Canlyniad prawf</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Aseiniad</translation>
    </message>
</context>
<context>
    <name>FileOpener</name>
    <message>
        <source>%1 cannot be opened: its file is missing beside the centre. Restore it from a backup.</source>
        <translation>Ni ellir agor %1: mae ei ffeil ar goll wrth ymyl y ganolfan. Adferwch hi o gopi wrth gefn.</translation>
    </message>
    <message>
        <source>No program on this computer opens %1. Install one for this kind of file.</source>
        <translation>Nid oes rhaglen ar y cyfrifiadur hwn sy’n agor %1. Gosodwch un ar gyfer y math hwn o ffeil.</translation>
    </message>
</context>
<context>
    <name>FilterChoice</name>
    <message>
        <source>No assessor</source>
        <translation>Dim asesydd</translation>
    </message>
    <message>
        <source>Somebody who is not on file here</source>
        <translation>Rhywun nad yw ar gofnod yma</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Dim grŵp</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Dim safle</translation>
    </message>
    <message>
        <source>Assessor: %1</source>
        <translation>Asesydd: %1</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grŵp: %1</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Safle: %1</translation>
    </message>
    <message>
        <source>Qualification: %1</source>
        <translation>Cymhwyster: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Cyflwr: %1</translation>
    </message>
</context>
<context>
    <name>Independence</name>
    <message>
        <source>%1 does not have the role IQA.</source>
        <translation>Nid oes gan %1 y rôl SAM.</translation>
    </message>
    <message>
        <source>%1 signed off unit %2, and nobody verifies their own decisions.</source>
        <translation>Llofnododd %1 uned %2, ac ni chaiff neb ddilysu ei benderfyniadau ei hun.</translation>
    </message>
    <message>
        <source>%1 judged %3 in unit %2, and nobody verifies their own decisions.</source>
        <translation>Barnodd %1 %3 yn uned %2, ac ni chaiff neb ddilysu ei benderfyniadau ei hun.</translation>
    </message>
    <message>
        <source>%1 judged in unit %2, and nobody verifies their own decisions.</source>
        <translation>Barnodd %1 yn uned %2, ac ni chaiff neb ddilysu ei benderfyniadau ei hun.</translation>
    </message>
    <message>
        <source>%1 claimed %3 for unit %2, and cannot verify it as well.</source>
        <translation>Hawliodd %1 %3 ar gyfer uned %2, ac ni chaiff ei dilysu hefyd.</translation>
    </message>
    <message>
        <source>%1 claimed for unit %2, and cannot verify it as well.</source>
        <translation>Hawliodd %1 ar gyfer uned %2, ac ni chaiff ei dilysu hefyd.</translation>
    </message>
    <message>
        <source>%1 recorded %3, which serves unit %2, and cannot verify it as well.</source>
        <translation>Cofnododd %1 %3, sy’n cyfrannu at uned %2, ac ni chaiff ei dilysu hefyd.</translation>
    </message>
    <message>
        <source>%1 is named in %3, which serves unit %2, and a witness cannot verify it as well.</source>
        <translation>Enwir %1 yn %3, sy’n cyfrannu at uned %2, ac ni chaiff tyst ei dilysu hefyd.</translation>
    </message>
    <message>
        <source>%1 vouched for the outside result of unit %2, and cannot verify it as well.</source>
        <translation>Tystiodd %1 i ganlyniad allanol uned %2, ac ni chaiff ei dilysu hefyd.</translation>
    </message>
    <message>
        <source>%1 reviews unit %2 as its IQA, so somebody else has to assess in it.</source>
        <translation>Mae %1 yn adolygu uned %2 fel ei SAM, felly rhaid i rywun arall asesu ynddi.</translation>
    </message>
    <message>
        <source>%1 reviews unit %2 as its IQA and cannot be a witness in it; leave this evidence out.</source>
        <translation>Mae %1 yn adolygu uned %2 fel ei SAM ac ni chaiff fod yn dyst ynddi; gadewch y dystiolaeth hon allan.</translation>
    </message>
    <message>
        <source>%1 agreed to or recorded a credit transfer of unit %2, and cannot verify the unit as well.</source>
        <translation>Cytunodd %1 i drosglwyddo credyd uned %2 neu ei gofnodi, ac ni all ddilysu’r uned hefyd.</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>this must be an object in curly brackets.</source>
        <translation>rhaid i hwn fod yn wrthrych mewn bachau cyrliog.</translation>
    </message>
    <message>
        <source>the field “%1” is not known here. Known fields: %2.</source>
        <translation>nid yw’r maes “%1” yn hysbys yma. Meysydd hysbys: %2.</translation>
    </message>
    <message>
        <source>this must be a text that is not empty.</source>
        <translation>rhaid i hwn fod yn destun nad yw’n wag.</translation>
    </message>
    <message>
        <source>the field “%1” is missing. Add it.</source>
        <translation>mae’r maes “%1” ar goll. Ychwanegwch ef.</translation>
    </message>
    <message>
        <source>the field “%1” must be one of: %2.</source>
        <translation>rhaid i’r maes “%1” fod yn un o’r rhain: %2.</translation>
    </message>
    <message>
        <source>the field “%1” must be a text that is not empty.</source>
        <translation>rhaid i’r maes “%1” fod yn destun nad yw’n wag.</translation>
    </message>
    <message>
        <source>the field “%1” must be a whole number, zero or more.</source>
        <translation>rhaid i’r maes “%1” fod yn rhif cyfan, sero neu fwy.</translation>
    </message>
    <message>
        <source>the field “%1” must be true or false.</source>
        <translation>rhaid i’r maes “%1” fod yn true neu’n false.</translation>
    </message>
    <message>
        <source>the field “%1” must be a level: a number from 1 to 12, or &quot;E1&quot;, &quot;E2&quot;, &quot;E3&quot;.</source>
        <translation>rhaid i’r maes “%1” fod yn lefel: rhif o 1 i 12, neu &quot;E1&quot;, &quot;E2&quot;, &quot;E3&quot;.</translation>
    </message>
    <message>
        <source>the field “%1” must be a date such as &quot;2014-07-31&quot;.</source>
        <translation>rhaid i’r maes “%1” fod yn ddyddiad megis &quot;2014-07-31&quot;.</translation>
    </message>
    <message>
        <source>the field “%1” must be a list in square brackets.</source>
        <translation>rhaid i’r maes “%1” fod yn rhestr mewn bachau petryal.</translation>
    </message>
</context>
<context>
    <name>LineEdit</name>
    <message>
        <source>Clear the words of: %1</source>
        <translation>Clirio geiriau: %1</translation>
    </message>
</context>
<context>
    <name>OutsideResult</name>
    <message>
        <source>Portfolio kept elsewhere</source>
        <translation>Portffolio a gedwir mewn man arall</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Aseiniad</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prawf</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Tystysgrif</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Dysgwyr</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Sicrhau ansawdd</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Adroddiadau</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>Cymwysterau</translation>
    </message>
</context>
<context>
    <name>PlanChanges</name>
    <message>
        <source>Adds %1.</source>
        <translation>Yn ychwanegu %1.</translation>
    </message>
    <message>
        <source>Drops %1.</source>
        <translation>Yn gollwng %1.</translation>
    </message>
    <message>
        <source>The evidence for %1 stays on file, out of sight until planned again.</source>
        <translation>Mae’r dystiolaeth ar gyfer %1 yn aros ar gofnod, o’r golwg nes ei chynllunio eto.</translation>
    </message>
    <message>
        <source>%1 and %2 bar each other: untick one before the plan is confirmed.</source>
        <translation>Mae %1 a %2 yn gwahardd ei gilydd: dad-diciwch un cyn cadarnhau’r cynllun.</translation>
    </message>
    <message>
        <source>%1 and %2 bar each other: only %1 would count.</source>
        <translation>Mae %1 a %2 yn gwahardd ei gilydd: dim ond %1 fyddai’n cyfrif.</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>Unit %1 is excluded</source>
        <translation>Mae uned %1 wedi’i heithrio</translation>
    </message>
    <message>
        <source>Unit %1 must count</source>
        <translation>Rhaid i uned %1 gyfrif</translation>
    </message>
    <message>
        <source>This qualification is too large to be planned exactly. Settle more units: name those that must count or are excluded, and ask again.</source>
        <translation>Mae’r cymhwyster hwn yn rhy fawr i’w gynllunio’n union. Pennwch ragor o unedau: enwch y rhai y mae’n rhaid iddynt gyfrif neu a eithrir, a gofynnwch eto.</translation>
    </message>
    <message>
        <source>No plan is possible, but what contradicts what is too tangled to be worked out. Exclude fewer units and ask again.</source>
        <translation>Nid oes cynllun yn bosibl, ond mae’r hyn sy’n gwrth-ddweud ei gilydd yn rhy ddyrys i’w ganfod. Eithriwch lai o unedau a gofynnwch eto.</translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message numerus="yes">
        <source>%n criterion</source>
        <translation>
            <numerusform>%n maen prawf</numerusform>
            <numerusform>%n maen prawf</numerusform>
            <numerusform>%n o feini prawf</numerusform>
            <numerusform>%n o feini prawf</numerusform>
            <numerusform>%n o feini prawf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n maen prawf</numerusform>
            <numerusform>%n maen prawf</numerusform>
            <numerusform>%n o feini prawf</numerusform>
            <numerusform>%n o feini prawf</numerusform>
            <numerusform>%n o feini prawf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement part</source>
        <translation>
            <numerusform>%n rhan gofyniad</numerusform>
            <numerusform>%n rhan gofyniad</numerusform>
            <numerusform>%n o rannau gofynion</numerusform>
            <numerusform>%n o rannau gofynion</numerusform>
            <numerusform>%n o rannau gofynion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement parts</source>
        <translation>
            <numerusform>%n rhan gofyniad</numerusform>
            <numerusform>%n rhan gofyniad</numerusform>
            <numerusform>%n o rannau gofynion</numerusform>
            <numerusform>%n o rannau gofynion</numerusform>
            <numerusform>%n o rannau gofynion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit</source>
        <translation>
            <numerusform>%n uned</numerusform>
            <numerusform>%n uned</numerusform>
            <numerusform>%n uned</numerusform>
            <numerusform>%n uned</numerusform>
            <numerusform>%n uned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n uned</numerusform>
            <numerusform>%n uned</numerusform>
            <numerusform>%n uned</numerusform>
            <numerusform>%n uned</numerusform>
            <numerusform>%n uned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credit</source>
        <translation>
            <numerusform>%n credyd</numerusform>
            <numerusform>%n credyd</numerusform>
            <numerusform>%n o gredydau</numerusform>
            <numerusform>%n o gredydau</numerusform>
            <numerusform>%n o gredydau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credits</source>
        <translation>
            <numerusform>%n credyd</numerusform>
            <numerusform>%n credyd</numerusform>
            <numerusform>%n o gredydau</numerusform>
            <numerusform>%n o gredydau</numerusform>
            <numerusform>%n o gredydau</numerusform>
        </translation>
    </message>
    <message>
        <source>This evidence</source>
        <translation>Y dystiolaeth hon</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 ready to sign off (%2)</source>
        <translation>%1 yn barod i’w llofnodi (%2)</translation>
    </message>
    <message>
        <source>%1 ready to sign off</source>
        <translation>%1 yn barod i’w llofnodi</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 yn %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This adds nothing to what is met already.</source>
        <translation>Nid yw hyn yn ychwanegu dim at yr hyn sydd wedi’i fodloni eisoes.</translation>
    </message>
    <message>
        <source>Left after this: %1.</source>
        <translation>Yn weddill ar ôl hyn: %1.</translation>
    </message>
    <message>
        <source>With this: %1.</source>
        <translation>Gyda hyn: %1.</translation>
    </message>
    <message>
        <source>With this: %1. Left after it: %2.</source>
        <translation>Gyda hyn: %1. Yn weddill wedyn: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 does not accept this setting for some of what is ticked.</source>
        <translation>
            <numerusform>Nid yw %1 yn derbyn y cyd-destun hwn ar gyfer rhywfaint o’r hyn sydd wedi’i dicio.</numerusform>
            <numerusform>Nid yw %1 yn derbyn y cyd-destun hwn ar gyfer rhywfaint o’r hyn sydd wedi’i dicio.</numerusform>
            <numerusform>Nid yw %1 yn derbyn y cyd-destun hwn ar gyfer rhywfaint o’r hyn sydd wedi’i dicio.</numerusform>
            <numerusform>Nid yw %1 yn derbyn y cyd-destun hwn ar gyfer rhywfaint o’r hyn sydd wedi’i dicio.</numerusform>
            <numerusform>Nid yw %1 yn derbyn y cyd-destun hwn ar gyfer rhywfaint o’r hyn sydd wedi’i dicio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 do not accept this setting for some of what is ticked.</source>
        <translation>
            <numerusform>Nid yw %1 yn derbyn y cyd-destun hwn ar gyfer rhywfaint o’r hyn sydd wedi’i dicio.</numerusform>
            <numerusform>Nid yw %1 yn derbyn y cyd-destun hwn ar gyfer rhywfaint o’r hyn sydd wedi’i dicio.</numerusform>
            <numerusform>Nid yw %1 yn derbyn y cyd-destun hwn ar gyfer rhywfaint o’r hyn sydd wedi’i dicio.</numerusform>
            <numerusform>Nid yw %1 yn derbyn y cyd-destun hwn ar gyfer rhywfaint o’r hyn sydd wedi’i dicio.</numerusform>
            <numerusform>Nid yw %1 yn derbyn y cyd-destun hwn ar gyfer rhywfaint o’r hyn sydd wedi’i dicio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ticked yet.</source>
        <translation>Nid oes dim wedi’i dicio eto.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <translation>%1 yn %2.</translation>
    </message>
    <message>
        <source>Claimed only: a judgement is still to come.</source>
        <translation>Wedi’i hawlio yn unig: mae barn i ddod.</translation>
    </message>
    <message>
        <source>%1: %2 to go, %3 of them not chosen</source>
        <translation>%1: %2 ar ôl, %3 ohonynt heb eu dewis</translation>
    </message>
    <message>
        <source>%1: %2 in hand</source>
        <translation>%1: %2 mewn llaw</translation>
    </message>
    <message>
        <source>%1: %2 not chosen</source>
        <translation>%1: %2 heb eu dewis</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more unit to choose</source>
        <translation>
            <numerusform>%1: %n uned arall i’w dewis</numerusform>
            <numerusform>%1: %n uned arall i’w dewis</numerusform>
            <numerusform>%1: %n uned arall i’w dewis</numerusform>
            <numerusform>%1: %n uned arall i’w dewis</numerusform>
            <numerusform>%1: %n uned arall i’w dewis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more units to choose</source>
        <translation>
            <numerusform>%1: %n uned arall i’w dewis</numerusform>
            <numerusform>%1: %n uned arall i’w dewis</numerusform>
            <numerusform>%1: %n uned arall i’w dewis</numerusform>
            <numerusform>%1: %n uned arall i’w dewis</numerusform>
            <numerusform>%1: %n uned arall i’w dewis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no unit chosen</source>
        <translation>%1: dim uned wedi’i dewis</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Achieved %1 of %2.</source>
        <translation>Enillwyd %1 o %2.</translation>
    </message>
    <message>
        <source>Achieved %1 of %2, filled by %3.</source>
        <translation>Enillwyd %1 o %2, wedi’u llenwi gan %3.</translation>
    </message>
    <message>
        <source>In hand %1, adding %2.</source>
        <translation>Mewn llaw %1, gan ychwanegu %2.</translation>
    </message>
    <message>
        <source>Planned %1, adding %2.</source>
        <translation>Cynlluniwyd %1, gan ychwanegu %2.</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, %2 ar ôl</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 ar ôl</translation>
    </message>
    <message>
        <source>Waits for an outside result</source>
        <translation>Yn aros am ganlyniad allanol</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Dim wedi’i gofnodi eto</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Llofnodi</translation>
    </message>
    <message>
        <source>Signed %1</source>
        <translation>Llofnodwyd %1</translation>
    </message>
    <message>
        <source>Returned by the IQA</source>
        <translation>Dychwelwyd gan y SAM</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Wedi’i dilysu</translation>
    </message>
    <message>
        <source>Withdrawn from the plan</source>
        <translation>Wedi’i thynnu’n ôl o’r cynllun</translation>
    </message>
    <message>
        <source>%1 should be begun first: nothing is recorded for it yet.</source>
        <translation>Dylid dechrau %1 yn gyntaf: nid oes dim wedi’i gofnodi ar ei chyfer eto.</translation>
    </message>
    <message>
        <source>Unit %1 is begun before the others: %2 was begun on %3, and nothing is recorded for %1 yet.</source>
        <translation>Dechreuir uned %1 cyn y lleill: dechreuwyd %2 ar %3, ac nid oes dim wedi’i gofnodi ar gyfer %1 eto.</translation>
    </message>
    <message>
        <source>Unit %1 is begun before the others: %2 was begun on %3, %1 only on %4.</source>
        <translation>Dechreuir uned %1 cyn y lleill: dechreuwyd %2 ar %3, ond %1 dim ond ar %4.</translation>
    </message>
    <message>
        <source>The plan still needs %1.</source>
        <translation>Mae ar y cynllun o hyd angen %1.</translation>
    </message>
    <message>
        <source>%1: exempt</source>
        <translation>%1: eithriad</translation>
    </message>
    <message>
        <source>Awarded %1</source>
        <translation>Dyfarnwyd %1</translation>
    </message>
</context>
<context>
    <name>Qualification</name>
    <message>
        <source>A unit number is missing. Write for instance %1.</source>
        <translation>Mae rhif uned ar goll. Ysgrifennwch, er enghraifft, %1.</translation>
    </message>
    <message>
        <source>%1 has no unit “%2”. Choose a unit from the table of the qualification.</source>
        <translation>Nid oes uned “%2” yn %1. Dewiswch uned o dabl y cymhwyster.</translation>
    </message>
    <message>
        <source>%1 has no reading “%2”. Choose among: %3.</source>
        <translation>Nid oes gan %1 ddarlleniad “%2”. Dewiswch o blith: %3.</translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message>
        <source>accreditation number</source>
        <translation>rhif achredu</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>asesu</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>gwaharddiadau</translation>
    </message>
    <message>
        <source>order</source>
        <translation>trefn</translation>
    </message>
    <message>
        <source>order of sign-off</source>
        <translation>trefn llofnodi</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>credyd</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>credydau</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>maen prawf</translation>
    </message>
    <message>
        <source>guided learning hours</source>
        <translation>oriau dysgu dan arweiniad</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grwpiau</translation>
    </message>
    <message>
        <source>last certification</source>
        <translation>ardystiad olaf</translation>
    </message>
    <message>
        <source>last registration</source>
        <translation>cofrestriad olaf</translation>
    </message>
    <message>
        <source>level</source>
        <translation>lefel</translation>
    </message>
    <message>
        <source>least age</source>
        <translation>oedran ieuengaf</translation>
    </message>
    <message>
        <source>number</source>
        <translation>rhif</translation>
    </message>
    <message>
        <source>requirement</source>
        <translation>gofyniad</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>cyd-destunau</translation>
    </message>
    <message>
        <source>title</source>
        <translation>teitl</translation>
    </message>
    <message>
        <source>UAN</source>
        <translation>UAN</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Rheol: %1</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>Uned %1</translation>
    </message>
    <message>
        <source>Units %1</source>
        <translation>Unedau %1</translation>
    </message>
    <message>
        <source>Unit %1: %2</source>
        <translation>Uned %1: %2</translation>
    </message>
    <message>
        <source>Units %1: %2</source>
        <translation>Unedau %1: %2</translation>
    </message>
    <message>
        <source>Printed and read</source>
        <translation>Y print a’r darlleniad</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>Darlleniad “%1”</translation>
    </message>
    <message>
        <source>Then this holds: %1.</source>
        <translation>Yna mae hyn yn gymwys: %1.</translation>
    </message>
    <message>
        <source>Then this does not hold: %1.</source>
        <translation>Yna nid yw hyn yn gymwys: %1.</translation>
    </message>
    <message>
        <source>Then unit %1 is %2 (%3).</source>
        <translation>Yna uned %1 yw %2 (%3).</translation>
    </message>
    <message>
        <source>Then these units are not in the table: %1.</source>
        <translation>Yna nid yw’r unedau hyn yn y tabl: %1.</translation>
    </message>
    <message>
        <source>Other ways to read the rules</source>
        <translation>Ffyrdd eraill o ddarllen y rheolau</translation>
    </message>
    <message>
        <source>Every answer is checked under each of these as well.</source>
        <translation>Gwirir pob ateb yn ôl pob un o’r rhain hefyd.</translation>
    </message>
    <message>
        <source>What is odd about the table</source>
        <translation>Yr hyn sy’n rhyfedd am y tabl</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Gwybodaeth</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Sgiliau</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Ymddygiadau</translation>
    </message>
    <message>
        <source>Printed “%1”, read as %2 of unit %3. Because: %4</source>
        <translation>Printiwyd “%1”, darllenir fel %2 o uned %3. Rheswm: %4</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, llinell %2</translation>
    </message>
    <message>
        <source>Units: %1</source>
        <translation>Unedau: %1</translation>
    </message>
    <message>
        <source>Standard: %1</source>
        <translation>Safon: %1</translation>
    </message>
    <message>
        <source>Nothing is printed; read as “%1”.</source>
        <translation>Nid oes dim wedi’i brintio; darllenir fel “%1”.</translation>
    </message>
    <message>
        <source>Printed “%1”, read as “%2”.</source>
        <translation>Printiwyd “%1”, darllenir “%2”.</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Rheswm: %1</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>Credit transferred: %1, %2, agreed by %3.</source>
        <translation>Credyd wedi’i drosglwyddo: %1, %2, cytunwyd gan %3.</translation>
    </message>
    <message>
        <source>Exempt: %1, %2, agreed by %3.</source>
        <translation>Eithriad: %1, %2, cytunwyd gan %3.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>“%1” is not a time. Write hour and minutes, for instance 10:15.</source>
        <translation>Nid yw “%1” yn amser. Ysgrifennwch yr awr a’r munudau, er enghraifft 10:15.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>You have %1, %2 to go.</source>
        <translation>Mae gennych %1, gyda %2 ar ôl.</translation>
    </message>
    <message>
        <source>What is in hand reaches %1.</source>
        <translation>Mae’r hyn sydd mewn llaw yn cyrraedd %1.</translation>
    </message>
    <message>
        <source>Your plan reaches %1.</source>
        <translation>Mae eich cynllun yn cyrraedd %1.</translation>
    </message>
    <message>
        <source>No unit is chosen for this yet.</source>
        <translation>Nid oes uned wedi’i dewis ar gyfer hyn eto.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Wedi’i wneud: %1.</translation>
    </message>
    <message>
        <source>In hand: %1.</source>
        <translation>Mewn llaw: %1.</translation>
    </message>
    <message>
        <source>In your plan: %1.</source>
        <translation>Yn eich cynllun: %1.</translation>
    </message>
    <message>
        <source>Met by an exemption.</source>
        <translation>Wedi’i bodloni drwy eithriad.</translation>
    </message>
    <message>
        <source>Done and verified: you have %1.</source>
        <translation>Wedi’i wneud a’i ddilysu: mae gennych %1.</translation>
    </message>
    <message>
        <source>Done: you have %1.</source>
        <translation>Wedi’i wneud: mae gennych %1.</translation>
    </message>
    <message>
        <source>Done and verified: %1.</source>
        <translation>Wedi’i wneud a’i ddilysu: %1.</translation>
    </message>
    <message>
        <source>award complete</source>
        <translation>cymhwyster cyflawn</translation>
    </message>
    <message>
        <source>late</source>
        <translation>hwyr</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>ar y trywydd iawn</translation>
    </message>
    <message>
        <source>Registered %1</source>
        <translation>Cofrestrwyd %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>targed %1</translation>
    </message>
    <message>
        <source>no target date agreed</source>
        <translation>dim dyddiad targed wedi’i gytuno</translation>
    </message>
    <message>
        <source>No assessor yet</source>
        <translation>Dim asesydd eto</translation>
    </message>
    <message>
        <source>Assessor %1</source>
        <translation>Asesydd %1</translation>
    </message>
    <message>
        <source>Awarding body’s number %1</source>
        <translation>Rhif y corff dyfarnu %1</translation>
    </message>
    <message>
        <source>as at %1</source>
        <translation>ar %1</translation>
    </message>
    <message>
        <source>as at today</source>
        <translation>ar heddiw</translation>
    </message>
    <message>
        <source>%1; signed off %2</source>
        <translation>%1; llofnodwyd %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Uned</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Ble y mae</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Meini prawf</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Gofynion</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credyd</translation>
    </message>
    <message>
        <source>No units are planned yet. Choose them with your assessor: the award’s rules above say what is needed.</source>
        <translation>Nid oes unedau wedi’u cynllunio eto. Dewiswch nhw gyda’ch asesydd: mae rheolau’r cymhwyster uchod yn dweud beth sydd ei angen.</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>Cyf.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>What it serves</source>
        <translation>Yr hyn y mae’n cyfrannu ato</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ffeiliau</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation>tynnwyd yn ôl: %1</translation>
    </message>
    <message>
        <source>No evidence has been recorded yet.</source>
        <translation>Nid oes tystiolaeth wedi’i chofnodi eto.</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Adroddiad cynnydd</translation>
    </message>
    <message>
        <source>Centre fingerprint %1</source>
        <translation>Ôl bys y ganolfan %1</translation>
    </message>
    <message>
        <source>What the award asks for</source>
        <translation>Yr hyn y mae’r cymhwyster yn gofyn amdano</translation>
    </message>
    <message>
        <source>Your units</source>
        <translation>Eich unedau</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Beth i’w wneud nesaf</translation>
    </message>
    <message>
        <source>What is left, unit by unit</source>
        <translation>Beth sydd ar ôl, fesul uned</translation>
    </message>
    <message>
        <source>Evidence index</source>
        <translation>Mynegai tystiolaeth</translation>
    </message>
    <message>
        <source>Learner, date</source>
        <translation>Dysgwr, dyddiad</translation>
    </message>
    <message>
        <source>Assessor, date</source>
        <translation>Asesydd, dyddiad</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <translation>Dilyswyd %1</translation>
    </message>
    <message>
        <source>Verified: no IQA yet</source>
        <translation>Dilyswyd: dim SAM eto</translation>
    </message>
    <message>
        <source>Achieved %1</source>
        <translation>Enillwyd %1</translation>
    </message>
    <message>
        <source>In hand %1</source>
        <translation>Mewn llaw %1</translation>
    </message>
    <message>
        <source>Planned %1 of the %2 credits needed</source>
        <translation>Cynlluniwyd %1 o’r %2 o gredydau sydd eu hangen</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>tudalen %1 o %2</translation>
    </message>
    <message>
        <source>There is no room left for “%1”. Make room on that disk or choose another place.</source>
        <translation>Nid oes lle ar ôl i “%1”. Gwnewch le ar y ddisg honno neu dewiswch le arall.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Choose another folder or name.</source>
        <translation>Ni ellir ysgrifennu “%1”: %2. Dewiswch ffolder neu enw arall.</translation>
    </message>
    <message>
        <source>Writing “%1” failed: %2. Nothing was changed; try again or choose another place.</source>
        <translation>Methodd ysgrifennu “%1”: %2. Ni newidiwyd dim; rhowch gynnig arall arni neu dewiswch le arall.</translation>
    </message>
    <message>
        <source>Give the report a file name.</source>
        <translation>Rhowch enw ffeil i’r adroddiad.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the report a file name.</source>
        <translation>Ffolder yw “%1”. Rhowch enw ffeil i’r adroddiad.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Make it first or choose another one.</source>
        <translation>Nid yw’r ffolder “%1” yn bodoli. Crëwch hi yn gyntaf neu dewiswch un arall.</translation>
    </message>
    <message>
        <source>“%1” is read-only. Choose another name or allow writing to it.</source>
        <translation>Mae “%1” yn ddarllen-yn-unig. Dewiswch enw arall neu caniatewch ysgrifennu iddi.</translation>
    </message>
    <message>
        <source>No font for reports is installed that can write every name. Install the package fonts-noto-core and try again.</source>
        <translation>Nid oes ffont ar gyfer adroddiadau wedi’i gosod a all ysgrifennu pob enw. Gosodwch y pecyn fonts-noto-core a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1: requirements %2</source>
        <translation>%1: gofynion %2</translation>
    </message>
    <message>
        <source>%1: %2; requirements %3</source>
        <translation>%1: %2; gofynion %3</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>dim byd eto</translation>
    </message>
    <message>
        <source>Waiting for the assessor’s judgement: %1.</source>
        <translation>Yn aros am farn yr asesydd: %1.</translation>
    </message>
    <message>
        <source>Sign it off: every criterion and requirement is met.</source>
        <translation>Llofnodwch hi: mae pob maen prawf a gofyniad wedi’u bodloni.</translation>
    </message>
    <message>
        <source>Sign it off with %1: every criterion and requirement is met.</source>
        <translation>Llofnodwch hi gyda %1: mae pob maen prawf a gofyniad wedi’u bodloni.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>%1 ar ôl.</translation>
    </message>
    <message>
        <source>Not begun: %1.</source>
        <translation>Heb ddechrau: %1.</translation>
    </message>
    <message>
        <source>%1 (judged not yet)</source>
        <translation>%1 (barnwyd ‘ddim eto’)</translation>
    </message>
    <message>
        <source>%1 (waits for judgement)</source>
        <translation>%1 (yn aros am farn)</translation>
    </message>
    <message>
        <source>%1 (%2 more of: %3)</source>
        <translation>%1 (%2 arall o blith: %3)</translation>
    </message>
    <message>
        <source>Its criteria are kept elsewhere: it is signed off with the result from there.</source>
        <translation>Cedwir ei meini prawf mewn man arall: llofnodir hi â’r canlyniad oddi yno.</translation>
    </message>
    <message>
        <source>Requirements: %1</source>
        <translation>Gofynion: %1</translation>
    </message>
    <message>
        <source>Nothing but the sign-off.</source>
        <translation>Dim byd ond y llofnodiad.</translation>
    </message>
    <message>
        <source>See what to do next.</source>
        <translation>Gweler beth i’w wneud nesaf.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Choose more units with your assessor: the plan does not complete the award yet.</source>
        <translation>Dewiswch ragor o unedau gyda’ch asesydd: nid yw’r cynllun yn cwblhau’r cymhwyster eto.</translation>
    </message>
    <message>
        <source>Nothing: every unit in the plan is signed off.</source>
        <translation>Dim: mae pob uned yn y cynllun wedi’i llofnodi.</translation>
    </message>
    <message>
        <source>No units are planned yet, so nothing can be listed here.</source>
        <translation>Nid oes unedau wedi’u cynllunio eto, felly ni ellir rhestru dim yma.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>IQA %1 · %2</source>
        <translation>SAM %1 · %2</translation>
    </message>
    <message>
        <source>Of every assessor</source>
        <translation>O bob asesydd</translation>
    </message>
    <message>
        <source>Begun %1, closed %2</source>
        <translation>Dechreuwyd %1, caewyd %2</translation>
    </message>
    <message>
        <source>Begun %1, not closed yet</source>
        <translation>Dechreuwyd %1, heb ei chau eto</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Dysgwr</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Asesydd</translation>
    </message>
    <message>
        <source>Why sampled</source>
        <translation>Pam y’i samplwyd</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is sampled yet.</source>
        <translation>Nid oes dim wedi’i samplu eto.</translation>
    </message>
    <message>
        <source>Sampled</source>
        <translation>Samplwyd</translation>
    </message>
    <message>
        <source>Released, not sampled</source>
        <translation>Rhyddhawyd, heb ei samplu</translation>
    </message>
    <message>
        <source>Not sampled, not released</source>
        <translation>Heb ei samplu, heb ei rhyddhau</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Llofnodwyd</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Gan</translation>
    </message>
    <message>
        <source>No unit was signed off and waiting when the list was made.</source>
        <translation>Nid oedd uned wedi’i llofnodi ac yn aros pan grëwyd y rhestr.</translation>
    </message>
    <message>
        <source>Agreed by %1, %2.</source>
        <translation>Cytunwyd gan %1, %2.</translation>
    </message>
    <message>
        <source>Not agreed by %1, %2.</source>
        <translation>Ni chytunwyd gan %1, %2.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pam: %1</translation>
    </message>
    <message>
        <source>Answer of %1, %2: %3</source>
        <translation>Ateb gan %1, %2: %3</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Maen prawf</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Not decided.</source>
        <translation>Heb benderfynu.</translation>
    </message>
    <message>
        <source>The unit as a whole</source>
        <translation>Yr uned gyfan</translation>
    </message>
    <message>
        <source>Sent back by %1, %2: %3</source>
        <translation>Anfonwyd yn ôl gan %1, %2: %3</translation>
    </message>
    <message>
        <source>Closed by %1, %2.</source>
        <translation>Caewyd gan %1, %2.</translation>
    </message>
    <message>
        <source>Closed by %1, %2: %3</source>
        <translation>Caewyd gan %1, %2: %3</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Erbyn pryd</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Beth ddaeth ohono</translation>
    </message>
    <message>
        <source>Open.</source>
        <translation>Ar agor.</translation>
    </message>
    <message>
        <source>No action was asked for.</source>
        <translation>Ni ofynnwyd am gam gweithredu.</translation>
    </message>
    <message>
        <source>Internal quality assurance report</source>
        <translation>Adroddiad sicrhau ansawdd mewnol</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Y sampl</translation>
    </message>
    <message>
        <source>Unit %1: %2</source>
        <translation>Uned %1: %2</translation>
    </message>
    <message>
        <source>Signed off by %1 on %2; sampled on %3. Outcome: %4.</source>
        <translation>Llofnodwyd gan %1 ar %2; samplwyd ar %3. Canlyniad: %4.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>The whole batch</source>
        <translation>Y swp cyfan</translation>
    </message>
    <message>
        <source>IQA, date</source>
        <translation>SAM, dyddiad</translation>
    </message>
    <message>
        <source>Your plan reaches only %1 and still needs %2.</source>
        <translation>Dim ond %1 y mae eich cynllun yn ei gyrraedd, ac mae arno o hyd angen %2.</translation>
    </message>
    <message>
        <source>Your plan still needs %1.</source>
        <translation>Mae ar eich cynllun o hyd angen %1.</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Beth sy’n cyfrif</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Sail</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Cytunwyd gan</translation>
    </message>
    <message>
        <source>Credit of unit %1</source>
        <translation>Credyd uned %1</translation>
    </message>
    <message>
        <source>Exempt: %1</source>
        <translation>Eithriad: %1</translation>
    </message>
    <message>
        <source>Credit transfer and exemptions</source>
        <translation>Trosglwyddo credyd ac eithriadau</translation>
    </message>
    <message>
        <source>Planned %1 of the %2 needed</source>
        <translation>Cynlluniwyd %1 o’r %2 sydd eu hangen</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Assessor</source>
        <translation>Asesydd</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Cydlynydd</translation>
    </message>
    <message>
        <source>IQA</source>
        <comment>internal quality assurer</comment>
        <translation>SAM</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 neu %2</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>lefel Mynediad %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>lefel %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grŵp %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>ar %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>o blith %1</translation>
    </message>
    <message>
        <source>from unit %1</source>
        <translation>o uned %1</translation>
    </message>
    <message>
        <source>from units %1</source>
        <translation>o blith unedau %1</translation>
    </message>
    <message numerus="yes">
        <source>At least %n credit</source>
        <translation>
            <numerusform>O leiaf %n credyd</numerusform>
            <numerusform>O leiaf %n credyd</numerusform>
            <numerusform>O leiaf %n o gredydau</numerusform>
            <numerusform>O leiaf %n o gredydau</numerusform>
            <numerusform>O leiaf %n o gredydau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n credits</source>
        <translation>
            <numerusform>O leiaf %n credyd</numerusform>
            <numerusform>O leiaf %n credyd</numerusform>
            <numerusform>O leiaf %n o gredydau</numerusform>
            <numerusform>O leiaf %n o gredydau</numerusform>
            <numerusform>O leiaf %n o gredydau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n unit</source>
        <translation>
            <numerusform>O leiaf %n uned</numerusform>
            <numerusform>O leiaf %n uned</numerusform>
            <numerusform>O leiaf %n uned</numerusform>
            <numerusform>O leiaf %n uned</numerusform>
            <numerusform>O leiaf %n uned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n units</source>
        <translation>
            <numerusform>O leiaf %n uned</numerusform>
            <numerusform>O leiaf %n uned</numerusform>
            <numerusform>O leiaf %n uned</numerusform>
            <numerusform>O leiaf %n uned</numerusform>
            <numerusform>O leiaf %n uned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n credit</source>
        <translation>
            <numerusform>Dim mwy na %n credyd</numerusform>
            <numerusform>Dim mwy na %n credyd</numerusform>
            <numerusform>Dim mwy na %n o gredydau</numerusform>
            <numerusform>Dim mwy na %n o gredydau</numerusform>
            <numerusform>Dim mwy na %n o gredydau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n credits</source>
        <translation>
            <numerusform>Dim mwy na %n credyd</numerusform>
            <numerusform>Dim mwy na %n credyd</numerusform>
            <numerusform>Dim mwy na %n o gredydau</numerusform>
            <numerusform>Dim mwy na %n o gredydau</numerusform>
            <numerusform>Dim mwy na %n o gredydau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n unit</source>
        <translation>
            <numerusform>Dim mwy na %n uned</numerusform>
            <numerusform>Dim mwy na %n uned</numerusform>
            <numerusform>Dim mwy na %n uned</numerusform>
            <numerusform>Dim mwy na %n uned</numerusform>
            <numerusform>Dim mwy na %n uned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n units</source>
        <translation>
            <numerusform>Dim mwy na %n uned</numerusform>
            <numerusform>Dim mwy na %n uned</numerusform>
            <numerusform>Dim mwy na %n uned</numerusform>
            <numerusform>Dim mwy na %n uned</numerusform>
            <numerusform>Dim mwy na %n uned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n of units %1</source>
        <translation>
            <numerusform>O leiaf %n o unedau %1</numerusform>
            <numerusform>O leiaf %n o unedau %1</numerusform>
            <numerusform>O leiaf %n o unedau %1</numerusform>
            <numerusform>O leiaf %n o unedau %1</numerusform>
            <numerusform>O leiaf %n o unedau %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n of units %1</source>
        <translation>
            <numerusform>Dim mwy na %n o unedau %1</numerusform>
            <numerusform>Dim mwy na %n o unedau %1</numerusform>
            <numerusform>Dim mwy na %n o unedau %1</numerusform>
            <numerusform>Dim mwy na %n o unedau %1</numerusform>
            <numerusform>Dim mwy na %n o unedau %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Both mandatory units: %1</source>
        <translation>Y ddwy uned orfodol: %1</translation>
    </message>
    <message>
        <source>Both units: %1</source>
        <translation>Y ddwy uned: %1</translation>
    </message>
    <message numerus="yes">
        <source>The mandatory unit: %1</source>
        <translation>
            <numerusform>Yr uned orfodol: %1</numerusform>
            <numerusform>Yr uned orfodol: %1</numerusform>
            <numerusform>Yr uned orfodol: %1</numerusform>
            <numerusform>Yr uned orfodol: %1</numerusform>
            <numerusform>Yr uned orfodol: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n mandatory units: %1</source>
        <translation>
            <numerusform>Pob un o’r %n uned orfodol: %1</numerusform>
            <numerusform>Pob un o’r %n uned orfodol: %1</numerusform>
            <numerusform>Pob un o’r %n uned orfodol: %1</numerusform>
            <numerusform>Pob un o’r %n uned orfodol: %1</numerusform>
            <numerusform>Pob un o’r %n uned orfodol: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unit %1</source>
        <translation>
            <numerusform>Uned %1</numerusform>
            <numerusform>Uned %1</numerusform>
            <numerusform>Uned %1</numerusform>
            <numerusform>Uned %1</numerusform>
            <numerusform>Uned %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n units: %1</source>
        <translation>
            <numerusform>Pob un o’r %n uned: %1</numerusform>
            <numerusform>Pob un o’r %n uned: %1</numerusform>
            <numerusform>Pob un o’r %n uned: %1</numerusform>
            <numerusform>Pob un o’r %n uned: %1</numerusform>
            <numerusform>Pob un o’r %n uned: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Mandatory unit</source>
        <translation>Uned orfodol</translation>
    </message>
    <message>
        <source>Mandatory units</source>
        <translation>Unedau gorfodol</translation>
    </message>
    <message>
        <source>Units %1</source>
        <translation>Unedau %1</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>credydau %1</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>unedau %1</translation>
    </message>
    <message numerus="yes">
        <source>%n credit</source>
        <translation>
            <numerusform>%n credyd</numerusform>
            <numerusform>%n credyd</numerusform>
            <numerusform>%n o gredydau</numerusform>
            <numerusform>%n o gredydau</numerusform>
            <numerusform>%n o gredydau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credits</source>
        <translation>
            <numerusform>%n credyd</numerusform>
            <numerusform>%n credyd</numerusform>
            <numerusform>%n o gredydau</numerusform>
            <numerusform>%n o gredydau</numerusform>
            <numerusform>%n o gredydau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit</source>
        <translation>
            <numerusform>%n uned</numerusform>
            <numerusform>%n uned</numerusform>
            <numerusform>%n uned</numerusform>
            <numerusform>%n uned</numerusform>
            <numerusform>%n uned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n uned</numerusform>
            <numerusform>%n uned</numerusform>
            <numerusform>%n uned</numerusform>
            <numerusform>%n uned</numerusform>
            <numerusform>%n uned</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one of units %1 counts</source>
        <translation>Dim ond un o unedau %1 sy’n cyfrif</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>%1 ar ôl</translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>%n ar ôl</numerusform>
            <numerusform>%n ar ôl</numerusform>
            <numerusform>%n ar ôl</numerusform>
            <numerusform>%n ar ôl</numerusform>
            <numerusform>%n ar ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go, for instance %1</source>
        <translation>
            <numerusform>%n ar ôl, er enghraifft %1</numerusform>
            <numerusform>%n ar ôl, er enghraifft %1</numerusform>
            <numerusform>%n ar ôl, er enghraifft %1</numerusform>
            <numerusform>%n ar ôl, er enghraifft %1</numerusform>
            <numerusform>%n ar ôl, er enghraifft %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit to go</source>
        <translation>
            <numerusform>%n uned ar ôl</numerusform>
            <numerusform>%n uned ar ôl</numerusform>
            <numerusform>%n uned ar ôl</numerusform>
            <numerusform>%n uned ar ôl</numerusform>
            <numerusform>%n uned ar ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units to go</source>
        <translation>
            <numerusform>%n uned ar ôl</numerusform>
            <numerusform>%n uned ar ôl</numerusform>
            <numerusform>%n uned ar ôl</numerusform>
            <numerusform>%n uned ar ôl</numerusform>
            <numerusform>%n uned ar ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit to go, for instance %1</source>
        <translation>
            <numerusform>%n uned ar ôl, er enghraifft %1</numerusform>
            <numerusform>%n uned ar ôl, er enghraifft %1</numerusform>
            <numerusform>%n uned ar ôl, er enghraifft %1</numerusform>
            <numerusform>%n uned ar ôl, er enghraifft %1</numerusform>
            <numerusform>%n uned ar ôl, er enghraifft %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units to go, for instance %1</source>
        <translation>
            <numerusform>%n uned ar ôl, er enghraifft %1</numerusform>
            <numerusform>%n uned ar ôl, er enghraifft %1</numerusform>
            <numerusform>%n uned ar ôl, er enghraifft %1</numerusform>
            <numerusform>%n uned ar ôl, er enghraifft %1</numerusform>
            <numerusform>%n uned ar ôl, er enghraifft %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of units %1</source>
        <translation>
            <numerusform>%n arall o unedau %1</numerusform>
            <numerusform>%n arall o unedau %1</numerusform>
            <numerusform>%n arall o unedau %1</numerusform>
            <numerusform>%n arall o unedau %1</numerusform>
            <numerusform>%n arall o unedau %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more credit</source>
        <translation>
            <numerusform>%n credyd arall</numerusform>
            <numerusform>%n credyd arall</numerusform>
            <numerusform>%n o gredydau eraill</numerusform>
            <numerusform>%n o gredydau eraill</numerusform>
            <numerusform>%n o gredydau eraill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more credits</source>
        <translation>
            <numerusform>%n credyd arall</numerusform>
            <numerusform>%n credyd arall</numerusform>
            <numerusform>%n o gredydau eraill</numerusform>
            <numerusform>%n o gredydau eraill</numerusform>
            <numerusform>%n o gredydau eraill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more unit</source>
        <translation>
            <numerusform>%n uned arall</numerusform>
            <numerusform>%n uned arall</numerusform>
            <numerusform>%n uned arall</numerusform>
            <numerusform>%n uned arall</numerusform>
            <numerusform>%n uned arall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more units</source>
        <translation>
            <numerusform>%n uned arall</numerusform>
            <numerusform>%n uned arall</numerusform>
            <numerusform>%n uned arall</numerusform>
            <numerusform>%n uned arall</numerusform>
            <numerusform>%n uned arall</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, for instance %2</source>
        <translation>%1, er enghraifft %2</translation>
    </message>
    <message>
        <source>%1, for instance %2 together</source>
        <translation>%1, er enghraifft %2 gyda’i gilydd</translation>
    </message>
    <message>
        <source>%1, for instance %2 to begin with</source>
        <translation>%1, er enghraifft %2 i ddechrau</translation>
    </message>
    <message>
        <source>%1, which no other unit can bring beside those held</source>
        <translation>%1, ac ni all unrhyw uned arall ddod â hynny ochr yn ochr â’r rhai a ddelir</translation>
    </message>
    <message numerus="yes">
        <source>%1, which unit %2 brings</source>
        <translation>
            <numerusform>%1, a ddaw gydag uned %2</numerusform>
            <numerusform>%1, a ddaw gydag uned %2</numerusform>
            <numerusform>%1, a ddaw gydag uned %2</numerusform>
            <numerusform>%1, a ddaw gydag uned %2</numerusform>
            <numerusform>%1, a ddaw gydag uned %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, which units %2 bring</source>
        <translation>
            <numerusform>%1, a ddaw gydag unedau %2</numerusform>
            <numerusform>%1, a ddaw gydag unedau %2</numerusform>
            <numerusform>%1, a ddaw gydag unedau %2</numerusform>
            <numerusform>%1, a ddaw gydag unedau %2</numerusform>
            <numerusform>%1, a ddaw gydag unedau %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 of them from unit %3, which is needed anyway)</source>
        <translation>
            <numerusform>%1 (%2 ohonynt o uned %3, y mae ei hangen beth bynnag)</numerusform>
            <numerusform>%1 (%2 ohonynt o uned %3, y mae ei hangen beth bynnag)</numerusform>
            <numerusform>%1 (%2 ohonynt o uned %3, y mae ei hangen beth bynnag)</numerusform>
            <numerusform>%1 (%2 ohonynt o uned %3, y mae ei hangen beth bynnag)</numerusform>
            <numerusform>%1 (%2 ohonynt o uned %3, y mae ei hangen beth bynnag)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 of them from units %3, which are needed anyway)</source>
        <translation>
            <numerusform>%1 (%2 ohonynt o unedau %3, y mae eu hangen beth bynnag)</numerusform>
            <numerusform>%1 (%2 ohonynt o unedau %3, y mae eu hangen beth bynnag)</numerusform>
            <numerusform>%1 (%2 ohonynt o unedau %3, y mae eu hangen beth bynnag)</numerusform>
            <numerusform>%1 (%2 ohonynt o unedau %3, y mae eu hangen beth bynnag)</numerusform>
            <numerusform>%1 (%2 ohonynt o unedau %3, y mae eu hangen beth bynnag)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unit %1</source>
        <translation>
            <numerusform>uned %1</numerusform>
            <numerusform>uned %1</numerusform>
            <numerusform>uned %1</numerusform>
            <numerusform>uned %1</numerusform>
            <numerusform>uned %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>units %1</source>
        <translation>
            <numerusform>unedau %1</numerusform>
            <numerusform>unedau %1</numerusform>
            <numerusform>unedau %1</numerusform>
            <numerusform>unedau %1</numerusform>
            <numerusform>unedau %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, though with %2 a unit held no longer counts</source>
        <translation>%1, er na fydd un o’r unedau a ddelir yn cyfrif mwyach gyda %2</translation>
    </message>
    <message>
        <source>met by an exemption</source>
        <translation>wedi’i bodloni drwy eithriad</translation>
    </message>
    <message numerus="yes">
        <source>%n credit from %1</source>
        <translation>
            <numerusform>%n credyd o %1</numerusform>
            <numerusform>%n credyd o %1</numerusform>
            <numerusform>%n o gredydau o %1</numerusform>
            <numerusform>%n o gredydau o %1</numerusform>
            <numerusform>%n o gredydau o %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credits from %1</source>
        <translation>
            <numerusform>%n credyd o %1</numerusform>
            <numerusform>%n credyd o %1</numerusform>
            <numerusform>%n o gredydau o %1</numerusform>
            <numerusform>%n o gredydau o %1</numerusform>
            <numerusform>%n o gredydau o %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Real job, paid</source>
        <translation>Swydd â thâl</translation>
    </message>
    <message>
        <source>Real job, voluntary</source>
        <translation>Swydd wirfoddol</translation>
    </message>
    <message>
        <source>Work placement</source>
        <translation>Lleoliad gwaith</translation>
    </message>
    <message>
        <source>Realistic working environment</source>
        <translation>Amgylchedd gwaith realistig</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Efelychiad</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>nothing</source>
        <comment>an empty cell, read aloud</comment>
        <translation>dim</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two facts, one after the other</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>UnitState</name>
    <message>
        <source>Planned</source>
        <translation>Wedi’i chynllunio</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Ar y gweill</translation>
    </message>
    <message>
        <source>Ready to sign off</source>
        <translation>Yn barod i’w llofnodi</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Wedi’i llofnodi</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Wedi’i dychwelyd</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Wedi’i dilysu</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wedi’i thynnu’n ôl</translation>
    </message>
    <message>
        <source>Credit transferred</source>
        <translation>Credyd wedi’i drosglwyddo</translation>
    </message>
</context>
<context>
    <name>UnitWords</name>
    <message numerus="yes">
        <source>%n credits</source>
        <translation>
            <numerusform>%n credyd</numerusform>
            <numerusform>%n credyd</numerusform>
            <numerusform>%n o gredydau</numerusform>
            <numerusform>%n o gredydau</numerusform>
            <numerusform>%n o gredydau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guided learning hours</source>
        <translation>
            <numerusform>%n awr dysgu dan arweiniad</numerusform>
            <numerusform>%n awr dysgu dan arweiniad</numerusform>
            <numerusform>%n o oriau dysgu dan arweiniad</numerusform>
            <numerusform>%n o oriau dysgu dan arweiniad</numerusform>
            <numerusform>%n o oriau dysgu dan arweiniad</numerusform>
        </translation>
    </message>
    <message>
        <source>Number printed: %1</source>
        <translation>Rhif a brintiwyd: %1</translation>
    </message>
    <message>
        <source>UAN printed: %1</source>
        <translation>UAN a brintiwyd: %1</translation>
    </message>
    <message>
        <source>Title printed: %1</source>
        <translation>Teitl a brintiwyd: %1</translation>
    </message>
    <message>
        <source>Level printed: %1</source>
        <translation>Lefel a brintiwyd: %1</translation>
    </message>
    <message>
        <source>Credit printed: %1</source>
        <translation>Credyd a brintiwyd: %1</translation>
    </message>
    <message>
        <source>Guided learning hours printed: %1</source>
        <translation>Oriau dysgu dan arweiniad a brintiwyd: %1</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Asesir drwy</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n questions right is a pass.</source>
        <translation>
            <numerusform>I lwyddo, rhaid ateb %1 o %n cwestiwn yn gywir.</numerusform>
            <numerusform>I lwyddo, rhaid ateb %1 o %n cwestiwn yn gywir.</numerusform>
            <numerusform>I lwyddo, rhaid ateb %1 o’r %n o gwestiynau yn gywir.</numerusform>
            <numerusform>I lwyddo, rhaid ateb %1 o’r %n o gwestiynau yn gywir.</numerusform>
            <numerusform>I lwyddo, rhaid ateb %1 o’r %n o gwestiynau yn gywir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The test takes %n minutes.</source>
        <translation>
            <numerusform>Mae’r prawf yn cymryd %n munud.</numerusform>
            <numerusform>Mae’r prawf yn cymryd %n munud.</numerusform>
            <numerusform>Mae’r prawf yn cymryd %n munud.</numerusform>
            <numerusform>Mae’r prawf yn cymryd %n munud.</numerusform>
            <numerusform>Mae’r prawf yn cymryd %n munud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence from</source>
        <translation>Tystiolaeth o</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Unrhyw le</translation>
    </message>
    <message>
        <source>Performance shown in</source>
        <translation>Ble y dangosir perfformiad</translation>
    </message>
    <message>
        <source>Knowledge shown in</source>
        <translation>Ble y dangosir gwybodaeth</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Trefn</translation>
    </message>
    <message>
        <source>It is begun before units %1.</source>
        <translation>Dechreuir hi cyn unedau %1.</translation>
    </message>
    <message>
        <source>Order of sign-off</source>
        <translation>Trefn llofnodi</translation>
    </message>
    <message>
        <source>It is signed off after those of units %1 that the award needs.</source>
        <translation>Llofnodir hi ar ôl y rhai o unedau %1 y mae eu hangen ar y cymhwyster.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Ffeithiau</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>UAN</source>
        <translation>UAN</translation>
    </message>
    <message>
        <source>No UAN of its own is printed.</source>
        <translation>Nid oes ei UAN ei hun wedi’i brintio.</translation>
    </message>
    <message>
        <source>Barred with %1</source>
        <translation>Gwaherddir gydag uned %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rules that look at it</source>
        <translation>Rheolau sy’n edrych arni</translation>
    </message>
    <message>
        <source>Counts towards</source>
        <translation>Yn cyfrif tuag at</translation>
    </message>
    <message>
        <source>Everybody takes this unit.</source>
        <translation>Mae pawb yn gwneud yr uned hon.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Terfyn</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Meini prawf</translation>
    </message>
    <message>
        <source>The criteria of this unit are not loaded. It can be planned and counted, and is signed off by a recorded result from elsewhere.</source>
        <translation>Nid yw meini prawf yr uned hon wedi’u llwytho. Gellir ei chynllunio a’i chyfrif, a llofnodir hi â chanlyniad a gofnodwyd o fan arall.</translation>
    </message>
    <message>
        <source>At least one of these has to be met by an observation.</source>
        <translation>Rhaid bodloni o leiaf un o’r rhain drwy arsylwad.</translation>
    </message>
    <message>
        <source>What else is said about evidence</source>
        <translation>Beth arall a ddywedir am dystiolaeth</translation>
    </message>
    <message>
        <source>Printed and read</source>
        <translation>Y print a’r darlleniad</translation>
    </message>
    <message>
        <source>The same unit: UAN and title agree.</source>
        <translation>Yr un uned: mae’r UAN a’r teitl yn cytuno.</translation>
    </message>
    <message>
        <source>Only the UAN agrees; the titles differ.</source>
        <translation>Dim ond yr UAN sy’n cytuno; mae’r teitlau’n wahanol.</translation>
    </message>
    <message>
        <source>Only the title agrees; the UANs differ.</source>
        <translation>Dim ond y teitl sy’n cytuno; mae’r ddau UAN yn wahanol.</translation>
    </message>
    <message>
        <source>The title agrees; of one of the two no UAN is known.</source>
        <translation>Mae’r teitl yn cytuno; nid yw UAN un o’r ddwy yn hysbys.</translation>
    </message>
    <message>
        <source>%1, unit %2</source>
        <translation>%1, uned %2</translation>
    </message>
    <message>
        <source>Its title there: %1</source>
        <translation>Ei theitl yno: %1</translation>
    </message>
    <message>
        <source>Its UAN there: %1</source>
        <translation>Ei UAN yno: %1</translation>
    </message>
    <message>
        <source>Where else it counts</source>
        <translation>Ble arall y mae’n cyfrif</translation>
    </message>
    <message>
        <source>No other qualification here has a unit with its UAN or its title.</source>
        <translation>Nid oes gan unrhyw gymhwyster arall yma uned â’r un UAN na’r un teitl.</translation>
    </message>
    <message>
        <source>These have to be met by an observation.</source>
        <translation>Rhaid bodloni’r rhain drwy arsylwad.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>%1 and %2 bar each other: only one of them counts.</source>
        <translation>Mae %1 a %2 yn gwahardd ei gilydd: dim ond un ohonynt sy’n cyfrif.</translation>
    </message>
    <message>
        <source>%1: %2 leave no room for it.</source>
        <translation>%1: nid yw %2 yn gadael lle iddi.</translation>
    </message>
    <message>
        <source>Tick %1 instead of %2</source>
        <translation>Ticio %1 yn lle %2</translation>
    </message>
    <message>
        <source>What stands against %1 is achieved or to be kept, so nothing can be swapped for it.</source>
        <translation>Mae’r hyn sy’n sefyll yn erbyn %1 wedi’i ennill neu i’w gadw, felly ni ellir cyfnewid dim amdani.</translation>
    </message>
    <message numerus="yes">
        <source>%n item of evidence for %1 stays on file, out of sight until it is planned again.</source>
        <translation>
            <numerusform>Mae %n eitem o dystiolaeth ar gyfer %1 yn aros ar gofnod, o’r golwg nes cynllunio’r uned eto.</numerusform>
            <numerusform>Mae %n eitem o dystiolaeth ar gyfer %1 yn aros ar gofnod, o’r golwg nes cynllunio’r uned eto.</numerusform>
            <numerusform>Mae %n eitem o dystiolaeth ar gyfer %1 yn aros ar gofnod, o’r golwg nes cynllunio’r uned eto.</numerusform>
            <numerusform>Mae %n eitem o dystiolaeth ar gyfer %1 yn aros ar gofnod, o’r golwg nes cynllunio’r uned eto.</numerusform>
            <numerusform>Mae %n eitem o dystiolaeth ar gyfer %1 yn aros ar gofnod, o’r golwg nes cynllunio’r uned eto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items of evidence for %1 stay on file, out of sight until it is planned again.</source>
        <translation>
            <numerusform>Mae %n eitem o dystiolaeth ar gyfer %1 yn aros ar gofnod, o’r golwg nes cynllunio’r uned eto.</numerusform>
            <numerusform>Mae %n eitem o dystiolaeth ar gyfer %1 yn aros ar gofnod, o’r golwg nes cynllunio’r uned eto.</numerusform>
            <numerusform>Mae %n eitem o dystiolaeth ar gyfer %1 yn aros ar gofnod, o’r golwg nes cynllunio’r uned eto.</numerusform>
            <numerusform>Mae %n eitem o dystiolaeth ar gyfer %1 yn aros ar gofnod, o’r golwg nes cynllunio’r uned eto.</numerusform>
            <numerusform>Mae %n eitem o dystiolaeth ar gyfer %1 yn aros ar gofnod, o’r golwg nes cynllunio’r uned eto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Same unit achieved in %1</source>
        <translation>Yr un uned wedi’i hennill yn %1</translation>
    </message>
    <message numerus="yes">
        <source>Same unit begun in %1: %2 of %n criterion served</source>
        <translation>
            <numerusform>Yr un uned wedi’i dechrau yn %1: tystiolaeth ar gyfer %2 o %n maen prawf</numerusform>
            <numerusform>Yr un uned wedi’i dechrau yn %1: tystiolaeth ar gyfer %2 o %n maen prawf</numerusform>
            <numerusform>Yr un uned wedi’i dechrau yn %1: tystiolaeth ar gyfer %2 o’r %n o feini prawf</numerusform>
            <numerusform>Yr un uned wedi’i dechrau yn %1: tystiolaeth ar gyfer %2 o’r %n o feini prawf</numerusform>
            <numerusform>Yr un uned wedi’i dechrau yn %1: tystiolaeth ar gyfer %2 o’r %n o feini prawf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same unit begun in %1: %2 of %n criteria served</source>
        <translation>
            <numerusform>Yr un uned wedi’i dechrau yn %1: tystiolaeth ar gyfer %2 o %n maen prawf</numerusform>
            <numerusform>Yr un uned wedi’i dechrau yn %1: tystiolaeth ar gyfer %2 o %n maen prawf</numerusform>
            <numerusform>Yr un uned wedi’i dechrau yn %1: tystiolaeth ar gyfer %2 o’r %n o feini prawf</numerusform>
            <numerusform>Yr un uned wedi’i dechrau yn %1: tystiolaeth ar gyfer %2 o’r %n o feini prawf</numerusform>
            <numerusform>Yr un uned wedi’i dechrau yn %1: tystiolaeth ar gyfer %2 o’r %n o feini prawf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n criterion already served</source>
        <translation>
            <numerusform>Tystiolaeth eisoes ar gyfer %1 o %n maen prawf</numerusform>
            <numerusform>Tystiolaeth eisoes ar gyfer %1 o %n maen prawf</numerusform>
            <numerusform>Tystiolaeth eisoes ar gyfer %1 o’r %n o feini prawf</numerusform>
            <numerusform>Tystiolaeth eisoes ar gyfer %1 o’r %n o feini prawf</numerusform>
            <numerusform>Tystiolaeth eisoes ar gyfer %1 o’r %n o feini prawf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n criteria already served</source>
        <translation>
            <numerusform>Tystiolaeth eisoes ar gyfer %1 o %n maen prawf</numerusform>
            <numerusform>Tystiolaeth eisoes ar gyfer %1 o %n maen prawf</numerusform>
            <numerusform>Tystiolaeth eisoes ar gyfer %1 o’r %n o feini prawf</numerusform>
            <numerusform>Tystiolaeth eisoes ar gyfer %1 o’r %n o feini prawf</numerusform>
            <numerusform>Tystiolaeth eisoes ar gyfer %1 o’r %n o feini prawf</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: met by %2</source>
        <translation>%1: wedi’i bodloni gan %2</translation>
    </message>
    <message>
        <source>%1: met</source>
        <translation>%1: wedi’i bodloni</translation>
    </message>
    <message>
        <source>%1: met by an exemption</source>
        <translation>%1: wedi’i bodloni drwy eithriad</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Complete under every reading of the document</source>
        <translation>Yn gyflawn yn ôl pob darlleniad o’r ddogfen</translation>
    </message>
    <message>
        <source>Not complete if the document is read otherwise: %1</source>
        <translation>Heb fod yn gyflawn os darllenir y ddogfen yn wahanol: %1</translation>
    </message>
    <message>
        <source>Unit %1 does not count alike under every reading of the document</source>
        <translation>Nid yw uned %1 yn cyfrif yr un fath yn ôl pob darlleniad o’r ddogfen</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Cymhwyster</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>Credits needed</source>
        <translation>Credydau sydd eu hangen</translation>
    </message>
    <message>
        <source>Units that count as achieved</source>
        <translation>Unedau sy’n cyfrif fel rhai a enillwyd</translation>
    </message>
    <message>
        <source>Of these carried over</source>
        <translation>O’r rhain, a drosglwyddwyd</translation>
    </message>
    <message>
        <source>Their credits</source>
        <translation>Eu credydau</translation>
    </message>
    <message>
        <source>Credits left</source>
        <translation>Credydau ar ôl</translation>
    </message>
    <message>
        <source>Units left</source>
        <translation>Unedau ar ôl</translation>
    </message>
    <message>
        <source>Guided learning hours left</source>
        <translation>Oriau dysgu dan arweiniad ar ôl</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Rheol %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2 in %3)</source>
        <translation>%1 (%2 yn %3)</translation>
    </message>
    <message>
        <source>Guided learning hours at least</source>
        <translation>Oriau dysgu dan arweiniad o leiaf</translation>
    </message>
    <message>
        <source>Shortest way, unit %1</source>
        <translation>Y ffordd fyrraf, uned %1</translation>
    </message>
    <message>
        <source>cannot be completed</source>
        <translation>ni ellir ei gwblhau</translation>
    </message>
</context>
<context>
    <name>attest::items::AwardUnitsModel</name>
    <message>
        <source>Units</source>
        <translation>Unedau</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n uned</numerusform>
            <numerusform>%n uned</numerusform>
            <numerusform>%n uned</numerusform>
            <numerusform>%n uned</numerusform>
            <numerusform>%n uned</numerusform>
        </translation>
    </message>
    <message>
        <source>Guided learning hours</source>
        <translation>Oriau dysgu dan arweiniad</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Uned</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credyd</translation>
    </message>
    <message>
        <source>GLH</source>
        <translation>ODA</translation>
    </message>
    <message>
        <source>UAN</source>
        <translation>UAN</translation>
    </message>
</context>
<context>
    <name>attest::items::AwardsModel</name>
    <message>
        <source>Qualification %1</source>
        <translation>Cymhwyster %1</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>Uned %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
</context>
<context>
    <name>attest::items::CandidatesModel</name>
    <message>
        <source>On this list already</source>
        <translation>Ar y rhestr hon eisoes</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Dysgwr</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Uned</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Llofnodwyd</translation>
    </message>
    <message>
        <source>May it be sampled?</source>
        <translation>A gaiff ei samplu?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Caiff</translation>
    </message>
    <message>
        <source>%1, unit %2 %3, signed off by %4</source>
        <translation>%1, uned %2 %3, llofnodwyd gan %4</translation>
    </message>
    <message>
        <source>%1, unit %2: %3</source>
        <translation>%1, uned %2: %3</translation>
    </message>
</context>
<context>
    <name>attest::items::EvidenceModel</name>
    <message>
        <source>Withdrawn</source>
        <translation>Wedi’i thynnu’n ôl</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Wedi’i chymryd yn ôl</translation>
    </message>
    <message>
        <source>Not yet met</source>
        <translation>Heb ei fodloni eto</translation>
    </message>
    <message numerus="yes">
        <source>%n to judge</source>
        <translation>
            <numerusform>%n i’w farnu</numerusform>
            <numerusform>%n i’w farnu</numerusform>
            <numerusform>%n i’w barnu</numerusform>
            <numerusform>%n i’w barnu</numerusform>
            <numerusform>%n i’w barnu</numerusform>
        </translation>
    </message>
    <message>
        <source>Tied to nothing</source>
        <translation>Heb ei chysylltu â dim</translation>
    </message>
    <message>
        <source>Judged met</source>
        <translation>Barnwyd ei fod wedi’i fodloni</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Date and kind</source>
        <translation>Dyddiad a math</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Yn cyfrannu at</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ffeiliau</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n ffeil</numerusform>
            <numerusform>%n ffeil</numerusform>
            <numerusform>%n o ffeiliau</numerusform>
            <numerusform>%n o ffeiliau</numerusform>
            <numerusform>%n o ffeiliau</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
</context>
<context>
    <name>attest::items::GridModel</name>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>Unit %1 is signed off, which closes its criteria; withdraw the sign-off first.</source>
        <translation>Mae uned %1 wedi’i llofnodi, sy’n cau ei meini prawf; tynnwch y llofnodiad yn ôl yn gyntaf.</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>heb ei dicio</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 of %n ticked</source>
        <translation>
            <numerusform>%1, %2: %3 o %n wedi’i dicio</numerusform>
            <numerusform>%1, %2: %3 o %n wedi’i dicio</numerusform>
            <numerusform>%1, %2: %3 o %n wedi’u ticio</numerusform>
            <numerusform>%1, %2: %3 o %n wedi’u ticio</numerusform>
            <numerusform>%1, %2: %3 o %n wedi’u ticio</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 %2 %3; %4: %5</source>
        <translation>%1 %2 %3; %4: %5</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <translation>%1 %2, %3: %4</translation>
    </message>
    <message>
        <source>met</source>
        <translation>wedi’i fodloni</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>wedi’i llofnodi</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ddim eto</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>wedi’i hawlio</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>heb ei fodloni</translation>
    </message>
    <message>
        <source>%1 %2 %3, %4</source>
        <translation>%1 %2 %3, %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Bodlonwyd</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Hawliwyd</translation>
    </message>
    <message>
        <source>overturned</source>
        <translation>gwrthdrowyd</translation>
    </message>
    <message>
        <source>overturned and answered</source>
        <translation>gwrthdrowyd ac atebwyd</translation>
    </message>
    <message>
        <source>The IQA did not agree on %1: %2</source>
        <translation>Ni chytunodd y SAM ar %1: %2</translation>
    </message>
    <message>
        <source>Answered on %1: %2</source>
        <translation>Atebwyd ar %1: %2</translation>
    </message>
    <message>
        <source>Overturned</source>
        <translation>Gwrthdrowyd</translation>
    </message>
    <message>
        <source>credit transferred</source>
        <translation>credyd wedi’i drosglwyddo</translation>
    </message>
    <message>
        <source>The credit of unit %1 was transferred, which closes its criteria; withdraw the credit transfer first.</source>
        <translation>Trosglwyddwyd credyd uned %1, sy’n cau ei meini prawf; tynnwch y trosglwyddiad credyd yn ôl yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>attest::items::HistoryModel</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>mewn grym</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Dysgwr</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Beth a wnaed</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Beth ddaeth ohono</translation>
    </message>
</context>
<context>
    <name>attest::items::LearnersModel</name>
    <message numerus="yes">
        <source>the plan leaves %n short</source>
        <translation>
            <numerusform>%n heb fod yn y cynllun</numerusform>
            <numerusform>%n heb fod yn y cynllun</numerusform>
            <numerusform>%n heb fod yn y cynllun</numerusform>
            <numerusform>%n heb fod yn y cynllun</numerusform>
            <numerusform>%n heb fod yn y cynllun</numerusform>
        </translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Dysgwr</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Cymhwyster</translation>
    </message>
    <message>
        <source>Credit achieved</source>
        <translation>Credydau a enillwyd</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rheolau</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Beth sydd nesaf</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Achieved %1, in hand %2, planned %3 of %4 credits needed</source>
        <translation>Enillwyd %1, mewn llaw %2, cynlluniwyd %3 o’r %4 o gredydau sydd eu hangen</translation>
    </message>
    <message>
        <source>%1 of %2 rules met</source>
        <translation>%1 o %2 wedi’u bodloni</translation>
    </message>
    <message>
        <source>the plan meets all</source>
        <translation>pob un yn y cynllun</translation>
    </message>
    <message>
        <source>Complete and verified</source>
        <translation>Cyflawn ac wedi’i ddilysu</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Cyflawn</translation>
    </message>
    <message>
        <source>Sign off %1</source>
        <translation>Llofnodi %1</translation>
    </message>
    <message>
        <source>Choose units</source>
        <translation>Dewis unedau</translation>
    </message>
    <message>
        <source>Record first evidence</source>
        <translation>Cofnodi’r dystiolaeth gyntaf</translation>
    </message>
    <message>
        <source>Record evidence</source>
        <translation>Cofnodi tystiolaeth</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>No date agreed</source>
        <translation>Dim dyddiad wedi’i gytuno</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi’i wneud</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Ar y trywydd iawn</translation>
    </message>
    <message>
        <source>Achieved %1, in hand %2, planned %3</source>
        <translation>Enillwyd %1, mewn llaw %2, cynlluniwyd %3</translation>
    </message>
    <message>
        <source>Achieved %1, in hand %2, planned %3 of %4</source>
        <extracomment>&quot;Achieved 0, in hand 2, planned 7 of 7 units&quot;</extracomment>
        <translation>Enillwyd %1, mewn llaw %2, cynlluniwyd %3 o %4</translation>
    </message>
</context>
<context>
    <name>attest::items::PlanModel</name>
    <message>
        <source>%1 · all of them</source>
        <translation>%1 · pob un</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unedau</translation>
    </message>
    <message>
        <source>%1 %2, signed off</source>
        <translation>%1 %2, wedi’i llofnodi</translation>
    </message>
    <message>
        <source>%1 %2, ticked</source>
        <translation>%1 %2, wedi’i thicio</translation>
    </message>
    <message>
        <source>%1 %2, not ticked</source>
        <translation>%1 %2, heb ei thicio</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Uned</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hyd yma</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credyd</translation>
    </message>
    <message>
        <source>GLH</source>
        <translation>ODA</translation>
    </message>
    <message>
        <source>%1 %2, credit transferred</source>
        <translation>%1 %2, credyd wedi’i drosglwyddo</translation>
    </message>
</context>
<context>
    <name>attest::items::QualityGridModel</name>
    <message>
        <source>Planned</source>
        <translation>Cynlluniwyd</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Ar y gweill</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Yn barod</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Llofnodwyd</translation>
    </message>
    <message>
        <source>In sample</source>
        <translation>Mewn sampl</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Dychwelwyd</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atebwyd</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Dilyswyd</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>%1, unit %2 %3: %4</source>
        <translation>%1, uned %2 %3: %4</translation>
    </message>
    <message>
        <source>Unit %1 %2</source>
        <translation>Uned %1 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, assessor: %3</source>
        <translation>%1, %2, asesydd: %3</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Trosglwyddwyd</translation>
    </message>
</context>
<context>
    <name>attest::items::ReviewModel</name>
    <message>
        <source>Not decided yet</source>
        <translation>Heb benderfynu eto</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Ni chytunwyd</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atebwyd</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Cytunwyd</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Maen prawf</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>after it was overturned</source>
        <translation>ar ôl iddo gael ei wrthdroi</translation>
    </message>
</context>
<context>
    <name>attest::items::SampleLinesModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>taken off on %1</source>
        <translation>tynnwyd oddi ar y rhestr ar %1</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Dysgwr</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Uned</translation>
    </message>
    <message>
        <source>Why it was sampled</source>
        <translation>Pam y’i samplwyd</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Casgliad</translation>
    </message>
</context>
<context>
    <name>attest::items::SampleListsModel</name>
    <message>
        <source>Closed %1</source>
        <translation>Caewyd %1</translation>
    </message>
    <message>
        <source>Nothing sampled yet</source>
        <translation>Nid oes dim wedi’i samplu eto</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s) concluded</source>
        <translation>
            <numerusform>Casgliad ar %1 o %n uned</numerusform>
            <numerusform>Casgliad ar %1 o %n uned</numerusform>
            <numerusform>Casgliad ar %1 o %n uned</numerusform>
            <numerusform>Casgliad ar %1 o %n uned</numerusform>
            <numerusform>Casgliad ar %1 o %n uned</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) in the batch</source>
        <translation>
            <numerusform>%n uned yn y swp</numerusform>
            <numerusform>%n uned yn y swp</numerusform>
            <numerusform>%n uned yn y swp</numerusform>
            <numerusform>%n uned yn y swp</numerusform>
            <numerusform>%n uned yn y swp</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample list</source>
        <translation>Rhestr samplu</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
</context>
<context>
    <name>attest::items::TargetsModel</name>
    <message>
        <source>ticked</source>
        <translation>wedi’i dicio</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>heb ei dicio</translation>
    </message>
    <message>
        <source>already met</source>
        <translation>wedi’i fodloni eisoes</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n ticked</source>
        <translation>
            <numerusform>%1, %2 o %n wedi’i dicio</numerusform>
            <numerusform>%1, %2 o %n wedi’i dicio</numerusform>
            <numerusform>%1, %2 o %n wedi’u ticio</numerusform>
            <numerusform>%1, %2 o %n wedi’u ticio</numerusform>
            <numerusform>%1, %2 o %n wedi’u ticio</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing left</source>
        <translation>dim ar ôl</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n ar ôl</numerusform>
            <numerusform>%n ar ôl</numerusform>
            <numerusform>%n ar ôl</numerusform>
            <numerusform>%n ar ôl</numerusform>
            <numerusform>%n ar ôl</numerusform>
        </translation>
    </message>
    <message>
        <source>where in the evidence: not said</source>
        <translation>ble yn y dystiolaeth: heb ei nodi</translation>
    </message>
    <message>
        <source>where in the evidence: %1</source>
        <translation>ble yn y dystiolaeth: %1</translation>
    </message>
    <message>
        <source>Where in the evidence it shows: page and paragraph, or minutes and seconds. F2 to write.</source>
        <translation>Ble yn y dystiolaeth y mae i’w weld: tudalen a pharagraff, neu funudau ac eiliadau. F2 i ysgrifennu.</translation>
    </message>
    <message>
        <source>Criteria and requirements</source>
        <translation>Meini prawf a gofynion</translation>
    </message>
    <message>
        <source>Where in the evidence</source>
        <translation>Ble yn y dystiolaeth</translation>
    </message>
    <message>
        <source>Knowledge: %1</source>
        <translation>Gwybodaeth: %1</translation>
    </message>
    <message>
        <source>Outcome %1: %2</source>
        <translation>Deilliant %1: %2</translation>
    </message>
    <message>
        <source>Requirement %1: %2</source>
        <translation>Gofyniad %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 of %n needed)</source>
        <translation>
            <numerusform>%1 (%2 o’r %n sydd ei angen)</numerusform>
            <numerusform>%1 (%2 o’r %n sydd ei angen)</numerusform>
            <numerusform>%1 (%2 o’r %n sydd eu hangen)</numerusform>
            <numerusform>%1 (%2 o’r %n sydd eu hangen)</numerusform>
            <numerusform>%1 (%2 o’r %n sydd eu hangen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::items::TodayModel</name>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Sut y mae</translation>
    </message>
</context>
<context>
    <name>attest::items::UnitsModel</name>
    <message>
        <source>criteria not loaded</source>
        <translation>meini prawf heb eu llwytho</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n criteria met</source>
        <translation>
            <numerusform>%1 o %n maen prawf wedi’i fodloni</numerusform>
            <numerusform>%1 o %n maen prawf wedi’i fodloni</numerusform>
            <numerusform>%1 o’r %n o feini prawf wedi’u bodloni</numerusform>
            <numerusform>%1 o’r %n o feini prawf wedi’u bodloni</numerusform>
            <numerusform>%1 o’r %n o feini prawf wedi’u bodloni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n requirement parts covered</source>
        <translation>
            <numerusform>%1 o %n rhan gofyniad wedi’i chwmpasu</numerusform>
            <numerusform>%1 o %n rhan gofyniad wedi’i chwmpasu</numerusform>
            <numerusform>%1 o’r %n o rannau gofynion wedi’u cwmpasu</numerusform>
            <numerusform>%1 o’r %n o rannau gofynion wedi’u cwmpasu</numerusform>
            <numerusform>%1 o’r %n o rannau gofynion wedi’u cwmpasu</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Uned</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credyd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Criteria met</source>
        <translation>Meini prawf</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Gofynion</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Beth sydd nesaf</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 Hefyd %n arall.</numerusform>
            <numerusform>%1 Hefyd %n arall.</numerusform>
            <numerusform>%1 Hefyd %n arall.</numerusform>
            <numerusform>%1 Hefyd %n arall.</numerusform>
            <numerusform>%1 Hefyd %n arall.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. In the way: %2</source>
        <translation>%1. Yn y ffordd: %2</translation>
    </message>
</context>
<context>
    <name>attest::views::ActionForm</name>
    <message>
        <source>Add the action</source>
        <translation>Ychwanegu’r cam gweithredu</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Gadael fel y mae</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Erbyn pryd</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Beth sydd i’w wneud</translation>
    </message>
    <message>
        <source>Write in a few words what is to be done.</source>
        <translation>Ysgrifennwch mewn ychydig eiriau beth sydd i’w wneud.</translation>
    </message>
</context>
<context>
    <name>attest::views::Actions</name>
    <message>
        <source>Go to</source>
        <translation>Mynd i</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Canolfan</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Rhaglen</translation>
    </message>
</context>
<context>
    <name>attest::views::AddLearnerPage</name>
    <message>
        <source>Add and choose units</source>
        <translation>Ychwanegu a dewis unedau</translation>
    </message>
    <message>
        <source>Add a learner</source>
        <translation>Ychwanegu dysgwr</translation>
    </message>
    <message>
        <source>Back to learners</source>
        <translation>Yn ôl at y dysgwyr</translation>
    </message>
    <message>
        <source>The learner is added, not yet enrolled: %1</source>
        <translation>Mae’r dysgwr wedi’i ychwanegu, ond heb ymrestru eto: %1</translation>
    </message>
    <message>
        <source>Add the learner and choose units</source>
        <translation>Ychwanegu’r dysgwr a dewis unedau</translation>
    </message>
    <message>
        <source>The learner</source>
        <translation>Y dysgwr</translation>
    </message>
    <message>
        <source>Learner and award</source>
        <translation>Dysgwr a chymhwyster</translation>
    </message>
    <message>
        <source>Enrol on another award</source>
        <translation>Ymrestru ar gymhwyster arall</translation>
    </message>
    <message>
        <source>Back to the learner</source>
        <translation>Yn ôl at y dysgwr</translation>
    </message>
    <message>
        <source>Enrol and choose units</source>
        <translation>Ymrestru a dewis unedau</translation>
    </message>
    <message>
        <source>On file: %1 %2, since %3.</source>
        <translation>Ar gofnod: %1 %2, ers %3.</translation>
    </message>
    <message>
        <source>Ticked to begin with: %1. Nothing is planned before you confirm it.</source>
        <translation>Wedi’u ticio i ddechrau: %1. Ni chynllunnir dim nes i chi gadarnhau.</translation>
    </message>
</context>
<context>
    <name>attest::views::Appearance</name>
    <message>
        <source>This choice holds until the program ends, but it could not be kept in %1: see that you may write there.</source>
        <translation>Bydd y dewis hwn yn para nes i’r rhaglen ddod i ben, ond ni ellid ei gadw yn %1: gofalwch y cewch ysgrifennu yno.</translation>
    </message>
</context>
<context>
    <name>attest::views::AwardPanel</name>
    <message>
        <source>Rules and facts</source>
        <translation>Rheolau a ffeithiau</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Darlleniadau</translation>
    </message>
    <message>
        <source>Apprenticeship standard</source>
        <translation>Safon prentisiaeth</translation>
    </message>
    <message>
        <source>Parts of the qualification</source>
        <translation>Rhannau o’r cymhwyster</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Everything is read as it is printed.</source>
        <translation>Darllenir popeth fel y’i printiwyd.</translation>
    </message>
    <message>
        <source>What serves each line of the apprenticeship standard.</source>
        <translation>Yr hyn sy’n cyfrannu at bob llinell o’r safon prentisiaeth.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rheolau</translation>
    </message>
    <message>
        <source>Units %1</source>
        <translation>Unedau %1</translation>
    </message>
    <message>
        <source>Readings %1</source>
        <translation>Darlleniadau %1</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Safon</translation>
    </message>
</context>
<context>
    <name>attest::views::AwardUnitPanel</name>
    <message>
        <source>The unit</source>
        <translation>Yr uned</translation>
    </message>
    <message>
        <source>Unit before</source>
        <translation>Uned flaenorol</translation>
    </message>
    <message>
        <source>Next unit</source>
        <translation>Uned nesaf</translation>
    </message>
    <message>
        <source>Back to the qualification</source>
        <translation>Yn ôl at y cymhwyster</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Yn ôl i %1</translation>
    </message>
</context>
<context>
    <name>attest::views::AwardUnitsTree</name>
    <message>
        <source>Units by group</source>
        <translation>Unedau fesul grŵp</translation>
    </message>
</context>
<context>
    <name>attest::views::AwardsPage</name>
    <message>
        <source>What each award asks at least.</source>
        <translation>Yr hyn y mae pob cymhwyster yn ei ofyn o leiaf.</translation>
    </message>
    <message>
        <source>What would be left of each award, the least first. A unit that is achieved counts wherever its accreditation number (UAN) stands.</source>
        <translation>Yr hyn a fyddai ar ôl o bob cymhwyster, y lleiaf yn gyntaf. Mae uned a enillwyd yn cyfrif lle bynnag y saif ei rhif achredu (UAN).</translation>
    </message>
    <message>
        <source>Nothing is achieved yet, so nothing is carried over: this is what each award asks from the start, the least first.</source>
        <translation>Nid oes dim wedi’i ennill eto, felly ni throsglwyddir dim: dyma’r hyn y mae pob cymhwyster yn ei ofyn o’r dechrau, y lleiaf yn gyntaf.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Beth os</translation>
    </message>
    <message>
        <source>Choose an award</source>
        <translation>Dewiswch gymhwyster</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Yn ôl i’r cynllun</translation>
    </message>
    <message>
        <source>Back to the enrolment</source>
        <translation>Yn ôl at yr ymrestriad</translation>
    </message>
    <message>
        <source>Find an award by number, title or level</source>
        <translation>Dod o hyd i gymhwyster yn ôl rhif, teitl neu lefel</translation>
    </message>
    <message>
        <source>Number, part of the title, or “level 3”</source>
        <translation>Rhif, rhan o’r teitl, neu “lefel 3”</translation>
    </message>
    <message>
        <source>Awards, and what each would ask</source>
        <translation>Cymwysterau, a’r hyn y byddai pob un yn ei ofyn</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Cymharu â</translation>
    </message>
    <message>
        <source>Find an award</source>
        <translation>Dod o hyd i gymhwyster</translation>
    </message>
    <message>
        <source>No other award</source>
        <translation>Dim cymhwyster arall</translation>
    </message>
    <message>
        <source>No award fits “%1”. Try a number such as 4430-03, part of a title, or “level 3”.</source>
        <translation>Nid oes cymhwyster yn cyfateb i “%1”. Rhowch gynnig ar rif megis 4430-03, rhan o deitl, neu “lefel 3”.</translation>
    </message>
    <message>
        <source>Show all awards</source>
        <translation>Dangos pob cymhwyster</translation>
    </message>
    <message>
        <source>%1 and %2 line by line</source>
        <translation>%1 a %2 fesul llinell</translation>
    </message>
    <message>
        <source>What %1 asks</source>
        <translation>Yr hyn y mae %1 yn ei ofyn</translation>
    </message>
    <message>
        <source>No award is chosen</source>
        <translation>Nid oes cymhwyster wedi’i ddewis</translation>
    </message>
    <message>
        <source>Choose this award</source>
        <translation>Dewis y cymhwyster hwn</translation>
    </message>
    <message>
        <source>Go to this enrolment</source>
        <translation>Mynd i’r ymrestriad hwn</translation>
    </message>
    <message>
        <source>Enrol on this award…</source>
        <translation>Ymrestru ar y cymhwyster hwn…</translation>
    </message>
</context>
<context>
    <name>attest::views::Banners</name>
    <message>
        <source>This centre was opened for reading only. Nothing can be recorded in it now.</source>
        <translation>Agorwyd y ganolfan hon ar gyfer darllen yn unig. Ni ellir cofnodi dim ynddi nawr.</translation>
    </message>
    <message>
        <source>This centre can only be read here. Copy its file and its folder of evidence to a place that you may write to, then open the copy.</source>
        <translation>Dim ond darllen y ganolfan hon y gellir ei wneud yma. Copïwch ei ffeil a’i ffolder tystiolaeth i le y cewch ysgrifennu iddo, yna agorwch y copi.</translation>
    </message>
    <message>
        <source>This is a copy of a centre, so it can only be read: what was recorded here could not be brought back into the centre. Go on in the centre itself, or restore the centre from this copy.</source>
        <translation>Copi o ganolfan yw hwn, felly dim ond ei ddarllen y gellir ei wneud: ni ellid dod â’r hyn a gofnodid yma yn ôl i’r ganolfan. Ewch ymlaen yn y ganolfan ei hun, neu adferwch y ganolfan o’r copi hwn.</translation>
    </message>
    <message numerus="yes">
        <source>The folder of evidence files is missing: %n item(s) cannot be shown.</source>
        <translation>
            <numerusform>Mae’r ffolder o ffeiliau tystiolaeth ar goll: ni ellir dangos %n eitem.</numerusform>
            <numerusform>Mae’r ffolder o ffeiliau tystiolaeth ar goll: ni ellir dangos %n eitem.</numerusform>
            <numerusform>Mae’r ffolder o ffeiliau tystiolaeth ar goll: ni ellir dangos %n o eitemau.</numerusform>
            <numerusform>Mae’r ffolder o ffeiliau tystiolaeth ar goll: ni ellir dangos %n o eitemau.</numerusform>
            <numerusform>Mae’r ffolder o ffeiliau tystiolaeth ar goll: ni ellir dangos %n o eitemau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locate the files…</source>
        <translation>Dod o hyd i’r ffeiliau…</translation>
    </message>
    <message>
        <source>Today’s backup failed; your work is saved all the same. %1</source>
        <translation>Methodd copi wrth gefn heddiw; mae eich gwaith wedi’i gadw er hynny. %1</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Copïau wrth gefn…</translation>
    </message>
</context>
<context>
    <name>attest::views::CandidatesPanel</name>
    <message>
        <source>No unit of this qualification is signed off and not verified yet.</source>
        <translation>Nid oes uned o’r cymhwyster hwn sydd wedi’i llofnodi a heb ei dilysu eto.</translation>
    </message>
    <message>
        <source>Signed-off units to choose from</source>
        <translation>Unedau wedi’u llofnodi i ddewis ohonynt</translation>
    </message>
    <message>
        <source>Why are these sampled?</source>
        <translation>Pam y samplir y rhain?</translation>
    </message>
    <message>
        <source>Why are these units sampled?</source>
        <translation>Pam y samplir yr unedau hyn?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Gadael fel y mae</translation>
    </message>
    <message>
        <source>Add signed-off units</source>
        <translation>Ychwanegu unedau wedi’u llofnodi</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Rhoi ar y rhestr</translation>
    </message>
    <message numerus="yes">
        <source>Put %n unit(s) on the list</source>
        <translation>
            <numerusform>Rhoi %n uned ar y rhestr</numerusform>
            <numerusform>Rhoi %n uned ar y rhestr</numerusform>
            <numerusform>Rhoi %n uned ar y rhestr</numerusform>
            <numerusform>Rhoi %n uned ar y rhestr</numerusform>
            <numerusform>Rhoi %n uned ar y rhestr</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick a unit first: Space ticks the row that the keyboard is on.</source>
        <translation>Ticiwch uned yn gyntaf: mae’r bylchwr yn ticio’r rhes y mae’r bysellfwrdd arni.</translation>
    </message>
    <message>
        <source>Write in a few words why these are sampled: it stays in the record.</source>
        <translation>Ysgrifennwch mewn ychydig eiriau pam y samplir y rhain: mae’n aros yn y cofnod.</translation>
    </message>
</context>
<context>
    <name>attest::views::CentrePage</name>
    <message>
        <source>This centre</source>
        <translation>Y ganolfan hon</translation>
    </message>
    <message>
        <source>Where its records are kept, and what is kept besides them.</source>
        <translation>Ble y cedwir ei chofnodion, a beth a gedwir heblaw amdanynt.</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Yn ôl i’r dudalen flaenorol</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Ble y cedwir hi</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>Ffeiliau tystiolaeth</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Cadw copi…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Symud…</translation>
    </message>
    <message>
        <source>Move the centre to another place</source>
        <translation>Symud y ganolfan i le arall</translation>
    </message>
    <message>
        <source>Locate missing files…</source>
        <translation>Dod o hyd i ffeiliau coll…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copïau wrth gefn</translation>
    </message>
    <message>
        <source>One is made before the first change of each day. The last 7 days are kept, then one a week for 4 weeks and one a month for 12 months. A folder on another disk also helps when this disk fails.</source>
        <translation>Gwneir un cyn y newid cyntaf bob dydd. Cedwir y 7 diwrnod diwethaf, yna un yr wythnos am 4 wythnos ac un y mis am 12 mis. Mae ffolder ar ddisg arall yn helpu hefyd pan fydd y ddisg hon yn methu.</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Copi wrth gefn diwethaf</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Cedwir yn</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Gwneud copi wrth gefn nawr</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Dewis ffolder arall…</translation>
    </message>
    <message>
        <source>Choose another folder for the backups</source>
        <translation>Dewis ffolder arall ar gyfer y copïau wrth gefn</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Adfer copi wrth gefn…</translation>
    </message>
    <message numerus="yes">
        <source>%1 – files of %n item(s) are missing</source>
        <translation>
            <numerusform>%1 – mae ffeiliau %n eitem ar goll</numerusform>
            <numerusform>%1 – mae ffeiliau %n eitem ar goll</numerusform>
            <numerusform>%1 – mae ffeiliau %n o eitemau ar goll</numerusform>
            <numerusform>%1 – mae ffeiliau %n o eitemau ar goll</numerusform>
            <numerusform>%1 – mae ffeiliau %n o eitemau ar goll</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Dim eto</translation>
    </message>
    <message>
        <source>%1 copy.attest</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 copi.attest</translation>
    </message>
    <message numerus="yes">
        <source>The copy is saved, but %n evidence file(s) are missing here and there.</source>
        <translation>
            <numerusform>Mae’r copi wedi’i gadw, ond mae %n ffeil tystiolaeth ar goll yma ac acw.</numerusform>
            <numerusform>Mae’r copi wedi’i gadw, ond mae %n ffeil tystiolaeth ar goll yma ac acw.</numerusform>
            <numerusform>Mae’r copi wedi’i gadw, ond mae %n o ffeiliau tystiolaeth ar goll yma ac acw.</numerusform>
            <numerusform>Mae’r copi wedi’i gadw, ond mae %n o ffeiliau tystiolaeth ar goll yma ac acw.</numerusform>
            <numerusform>Mae’r copi wedi’i gadw, ond mae %n o ffeiliau tystiolaeth ar goll yma ac acw.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is at %1. It opens for reading only.</source>
        <translation>Mae’r copi yn %1. Mae’n agor ar gyfer darllen yn unig.</translation>
    </message>
    <message numerus="yes">
        <source>%n evidence file(s) are still missing. Look in another folder.</source>
        <translation>
            <numerusform>Mae %n ffeil tystiolaeth ar goll o hyd. Chwiliwch mewn ffolder arall.</numerusform>
            <numerusform>Mae %n ffeil tystiolaeth ar goll o hyd. Chwiliwch mewn ffolder arall.</numerusform>
            <numerusform>Mae %n o ffeiliau tystiolaeth ar goll o hyd. Chwiliwch mewn ffolder arall.</numerusform>
            <numerusform>Mae %n o ffeiliau tystiolaeth ar goll o hyd. Chwiliwch mewn ffolder arall.</numerusform>
            <numerusform>Mae %n o ffeiliau tystiolaeth ar goll o hyd. Chwiliwch mewn ffolder arall.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence file(s) were found; none is missing now.</source>
        <translation>
            <numerusform>Daethpwyd o hyd i %n ffeil tystiolaeth; nid oes un ar goll nawr.</numerusform>
            <numerusform>Daethpwyd o hyd i %n ffeil tystiolaeth; nid oes un ar goll nawr.</numerusform>
            <numerusform>Daethpwyd o hyd i %n o ffeiliau tystiolaeth; nid oes un ar goll nawr.</numerusform>
            <numerusform>Daethpwyd o hyd i %n o ffeiliau tystiolaeth; nid oes un ar goll nawr.</numerusform>
            <numerusform>Daethpwyd o hyd i %n o ffeiliau tystiolaeth; nid oes un ar goll nawr.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is at %1.</source>
        <translation>Mae’r copi wrth gefn yn %1.</translation>
    </message>
</context>
<context>
    <name>attest::views::CheckPage</name>
    <message>
        <source>Check now</source>
        <translation>Gwirio nawr</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Write the tables anew…</source>
        <translation>Ysgrifennu’r tablau o’r newydd…</translation>
    </message>
    <message>
        <source>Check this centre</source>
        <translation>Gwirio’r ganolfan hon</translation>
    </message>
    <message>
        <source>Looks at every record, every table and every evidence file, and changes nothing. You can go on working: whatever you save stops the check first.</source>
        <translation>Yn edrych ar bob cofnod, pob tabl a phob ffeil tystiolaeth, ac yn newid dim. Gallwch fynd ymlaen i weithio: mae beth bynnag a gadwch yn stopio’r gwirio yn gyntaf.</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Yn ôl i’r dudalen flaenorol</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>Pa mor bell y mae’r gwirio</translation>
    </message>
    <message>
        <source>%p % checked</source>
        <translation>%p % wedi’i wirio</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Yr hyn a ganfu’r gwirio</translation>
    </message>
    <message>
        <source>Mends tables that are not what the records say. No record is changed. The centre is closed and opened again.</source>
        <translation>Mae’n trwsio tablau nad ydynt yn cyfateb i’r cofnodion. Ni newidir yr un cofnod. Caeir y ganolfan a’i hagor eto.</translation>
    </message>
    <message>
        <source>The check was stopped because something was saved.</source>
        <translation>Stopiwyd y gwirio am fod rhywbeth wedi’i gadw.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Gwirio eto</translation>
    </message>
    <message>
        <source>Nothing was altered: every record and every evidence file is what it was.</source>
        <translation>Ni newidiwyd dim: mae pob cofnod a phob ffeil tystiolaeth fel yr oeddent.</translation>
    </message>
    <message>
        <source>Something is not as it was; keep this file as it is and go on with a backup.</source>
        <translation>Nid yw rhywbeth fel yr oedd; cadwch y ffeil hon fel y mae ac ewch ymlaen â chopi wrth gefn.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), %1, checked in %2 s. Fingerprint %3</source>
        <translation>
            <numerusform>%n cofnod, %1, gwiriwyd mewn %2 e. Ôl bys %3</numerusform>
            <numerusform>%n cofnod, %1, gwiriwyd mewn %2 e. Ôl bys %3</numerusform>
            <numerusform>%n o gofnodion, %1, gwiriwyd mewn %2 e. Ôl bys %3</numerusform>
            <numerusform>%n o gofnodion, %1, gwiriwyd mewn %2 e. Ôl bys %3</numerusform>
            <numerusform>%n o gofnodion, %1, gwiriwyd mewn %2 e. Ôl bys %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>Worth knowing: %1</source>
        <translation>Gwerth ei wybod: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>attest::views::ChipRow</name>
    <message>
        <source>%1, verified</source>
        <translation>%1, wedi’i dilysu</translation>
    </message>
    <message>
        <source>%1, met</source>
        <translation>%1, wedi’i bodloni</translation>
    </message>
    <message>
        <source>%1, not yet met</source>
        <translation>%1, heb ei bodloni eto</translation>
    </message>
</context>
<context>
    <name>attest::views::ClosingPanel</name>
    <message>
        <source>Close the list…</source>
        <translation>Cau’r rhestr…</translation>
    </message>
    <message>
        <source>Close and release</source>
        <translation>Cau a rhyddhau</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Ei gadael ar agor</translation>
    </message>
    <message>
        <source>Closing the list</source>
        <translation>Cau’r rhestr</translation>
    </message>
    <message numerus="yes">
        <source>Closing %1 releases the %n unit(s) agreed on it and the rest of its batch as verified. Nothing takes this back.</source>
        <translation>
            <numerusform>Mae cau %1 yn rhyddhau’r %n uned y cytunwyd arni a gweddill y swp fel rhai wedi’u dilysu. Ni ellir cymryd hyn yn ôl.</numerusform>
            <numerusform>Mae cau %1 yn rhyddhau’r %n uned y cytunwyd arni a gweddill y swp fel rhai wedi’u dilysu. Ni ellir cymryd hyn yn ôl.</numerusform>
            <numerusform>Mae cau %1 yn rhyddhau’r %n uned y cytunwyd arnynt a gweddill y swp fel rhai wedi’u dilysu. Ni ellir cymryd hyn yn ôl.</numerusform>
            <numerusform>Mae cau %1 yn rhyddhau’r %n uned y cytunwyd arnynt a gweddill y swp fel rhai wedi’u dilysu. Ni ellir cymryd hyn yn ôl.</numerusform>
            <numerusform>Mae cau %1 yn rhyddhau’r %n uned y cytunwyd arnynt a gweddill y swp fel rhai wedi’u dilysu. Ni ellir cymryd hyn yn ôl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed by %1 on %2.</source>
        <translation>Caewyd gan %1 ar %2.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nid oes dim yn y ffordd.</translation>
    </message>
    <message>
        <source>%1, unit %2</source>
        <translation>%1, uned %2</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>Ei hadolygu</translation>
    </message>
    <message>
        <source>Review unit %1 of %2: %3</source>
        <translation>Adolygu uned %1 o eiddo %2: %3</translation>
    </message>
</context>
<context>
    <name>attest::views::ComparedModel</name>
    <message>
        <source>Fact</source>
        <translation>Ffaith</translation>
    </message>
</context>
<context>
    <name>attest::views::CoverageModel</name>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Criterion or requirement part</source>
        <translation>Maen prawf neu ran gofyniad</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Wedi’i fodloni</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Heb ei fodloni</translation>
    </message>
</context>
<context>
    <name>attest::views::CreditBar</name>
    <message>
        <source>Credits: %1</source>
        <translation>Credydau: %1</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <translation>Dilyswyd %1</translation>
    </message>
    <message>
        <source>Verified: no IQA yet</source>
        <translation>Dilyswyd: dim SAM eto</translation>
    </message>
    <message>
        <source>Achieved %1</source>
        <translation>Enillwyd %1</translation>
    </message>
    <message>
        <source>In hand %1</source>
        <translation>Mewn llaw %1</translation>
    </message>
    <message>
        <source>Planned %1 of %2 needed</source>
        <translation>Cynlluniwyd %1 o’r %2 sydd eu hangen</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>Cynlluniwyd %1</translation>
    </message>
    <message>
        <source>Planned %1 of %2</source>
        <extracomment>&quot;Planned 7 of 7 units&quot;</extracomment>
        <translation>Cynlluniwyd %1 o %2</translation>
    </message>
    <message>
        <source>Units: %1</source>
        <translation>Unedau: %1</translation>
    </message>
</context>
<context>
    <name>attest::views::CriteriaGrid</name>
    <message>
        <source>Criteria down, evidence across</source>
        <translation>Meini prawf i lawr, tystiolaeth ar draws</translation>
    </message>
    <message>
        <source>Corner between criteria and evidence</source>
        <translation>Cornel rhwng meini prawf a thystiolaeth</translation>
    </message>
</context>
<context>
    <name>attest::views::CriteriaTab</name>
    <message>
        <source>Not yet met</source>
        <translation>Heb ei fodloni eto</translation>
    </message>
    <message>
        <source>Judge what is ticked as met</source>
        <translation>Barnu bod yr hyn a diciwyd wedi’i fodloni</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Ticio</translation>
    </message>
    <message>
        <source>Not yet…</source>
        <translation>Ddim eto…</translation>
    </message>
    <message>
        <source>Write the place</source>
        <translation>Ysgrifennu’r lle</translation>
    </message>
    <message>
        <source>Units in the grid</source>
        <translation>Unedau yn y grid</translation>
    </message>
    <message>
        <source>Order of the evidence</source>
        <translation>Trefn y dystiolaeth</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Yn ôl rhif</translation>
    </message>
    <message>
        <source>Hides what is met already</source>
        <translation>Yn cuddio’r hyn sydd wedi’i fodloni eisoes</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Bylchwr</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>All planned units</source>
        <translation>Pob uned a gynlluniwyd</translation>
    </message>
    <message>
        <source>Everything here is met.</source>
        <translation>Mae popeth yma wedi’i fodloni.</translation>
    </message>
    <message>
        <source>Show what is met too</source>
        <translation>Dangos hefyd yr hyn sydd wedi’i fodloni</translation>
    </message>
    <message>
        <source>Choose units</source>
        <translation>Dewis unedau</translation>
    </message>
    <message>
        <source>No evidence is recorded for this learner yet.</source>
        <translation>Nid oes tystiolaeth wedi’i chofnodi ar gyfer y dysgwr hwn eto.</translation>
    </message>
    <message>
        <source>Record evidence</source>
        <translation>Cofnodi tystiolaeth</translation>
    </message>
    <message numerus="yes">
        <source>Tick %n cells</source>
        <translation>
            <numerusform>Ticio %n gell</numerusform>
            <numerusform>Ticio %n gell</numerusform>
            <numerusform>Ticio %n o gelloedd</numerusform>
            <numerusform>Ticio %n o gelloedd</numerusform>
            <numerusform>Ticio %n o gelloedd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3 · %4 %5: %6</source>
        <translation>%1 %2 %3 · %4 %5: %6</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>heb ei dicio</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Lle: %1</translation>
    </message>
    <message>
        <source>Judged on %1 by %2</source>
        <translation>Barnwyd ar %1 gan %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Rheswm: %1</translation>
    </message>
    <message>
        <source>Choose a cell: space ticks it, F2 writes the place, Return opens the evidence.</source>
        <translation>Dewiswch gell: mae’r bylchwr yn ei thicio, F2 yn ysgrifennu’r lle, a Return yn agor y dystiolaeth.</translation>
    </message>
    <message>
        <source>Nothing can be recorded here.</source>
        <translation>Ni ellir cofnodi dim yma.</translation>
    </message>
    <message>
        <source>This is ticked already. Undo takes it back; N says that it is not yet met.</source>
        <translation>Mae hwn wedi’i dicio eisoes. Mae Dadwneud yn ei gymryd yn ôl; mae N yn dweud nad yw wedi’i fodloni eto.</translation>
    </message>
    <message>
        <source>What is missing for %1 %2? The learner reads this.</source>
        <translation>Beth sydd ar goll ar gyfer %1 %2? Mae’r dysgwr yn darllen hyn.</translation>
    </message>
    <message numerus="yes">
        <source>What is missing for these %n cells? The learner reads this.</source>
        <translation>
            <numerusform>Beth sydd ar goll ar gyfer y %n gell hyn? Mae’r dysgwr yn darllen hyn.</numerusform>
            <numerusform>Beth sydd ar goll ar gyfer y %n gell hyn? Mae’r dysgwr yn darllen hyn.</numerusform>
            <numerusform>Beth sydd ar goll ar gyfer y %n o gelloedd hyn? Mae’r dysgwr yn darllen hyn.</numerusform>
            <numerusform>Beth sydd ar goll ar gyfer y %n o gelloedd hyn? Mae’r dysgwr yn darllen hyn.</numerusform>
            <numerusform>Beth sydd ar goll ar gyfer y %n o gelloedd hyn? Mae’r dysgwr yn darllen hyn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not agreed by %1 on %2: %3</source>
        <translation>Ni chytunwyd gan %1 ar %2: %3</translation>
    </message>
    <message>
        <source>Answered by %1 on %2: %3</source>
        <translation>Atebwyd gan %1 ar %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n cells chosen: %1 met, %2 not yet, %3 claimed, %4 not ticked</source>
        <translation>
            <numerusform>%n gell wedi’i dewis: %1 wedi’u bodloni, %2 ddim eto, %3 wedi’u hawlio, %4 heb eu ticio</numerusform>
            <numerusform>%n gell wedi’i dewis: %1 wedi’u bodloni, %2 ddim eto, %3 wedi’u hawlio, %4 heb eu ticio</numerusform>
            <numerusform>%n o gelloedd wedi’u dewis: %1 wedi’u bodloni, %2 ddim eto, %3 wedi’u hawlio, %4 heb eu ticio</numerusform>
            <numerusform>%n o gelloedd wedi’u dewis: %1 wedi’u bodloni, %2 ddim eto, %3 wedi’u hawlio, %4 heb eu ticio</numerusform>
            <numerusform>%n o gelloedd wedi’u dewis: %1 wedi’u bodloni, %2 ddim eto, %3 wedi’u hawlio, %4 heb eu ticio</numerusform>
        </translation>
    </message>
    <message>
        <source>No planned unit has criteria to tick.</source>
        <translation>Nid oes gan yr un uned a gynlluniwyd feini prawf i’w ticio.</translation>
    </message>
</context>
<context>
    <name>attest::views::Declarations</name>
    <message>
        <source>The work is my own. I have had feedback and agree that this unit is finished.</source>
        <translation>Fy ngwaith i fy hun yw’r gwaith. Rwyf wedi cael adborth ac yn cytuno bod yr uned hon wedi’i gorffen.</translation>
    </message>
    <message>
        <source>The evidence is valid, authentic, current, sufficient and reliable, and everything this unit asks is met.</source>
        <translation>Mae’r dystiolaeth yn ddilys, yn ddiledryw, yn gyfredol, yn ddigonol ac yn ddibynadwy, ac mae popeth y mae’r uned hon yn gofyn amdano wedi’i fodloni.</translation>
    </message>
    <message>
        <source>%1 declares, %2</source>
        <translation>Mae %1 yn datgan, %2</translation>
    </message>
    <message>
        <source>%1, assessor, declares, %2</source>
        <translation>Mae %1, asesydd, yn datgan, %2</translation>
    </message>
</context>
<context>
    <name>attest::views::EnrolmentPanel</name>
    <message>
        <source>The award</source>
        <translation>Y cymhwyster</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Cymhwyster</translation>
    </message>
    <message>
        <source>Awarding body&apos;s number</source>
        <translation>Rhif y corff dyfarnu</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Cofrestrwyd ar</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Dyddiad targed</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Asesydd</translation>
    </message>
    <message>
        <source>Internal quality assurer</source>
        <translation>Sicrhawr ansawdd mewnol</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>Gellir ei adael yn wag</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Neb eto</translation>
    </message>
    <message>
        <source>The last day to register for this award was %1.</source>
        <translation>Y diwrnod olaf i gofrestru ar gyfer y cymhwyster hwn oedd %1.</translation>
    </message>
    <message numerus="yes">
        <source>The learner is under the award&apos;s minimum age of %n.</source>
        <translation>
            <numerusform>Mae’r dysgwr o dan isafswm oedran y cymhwyster, sef %n.</numerusform>
            <numerusform>Mae’r dysgwr o dan isafswm oedran y cymhwyster, sef %n.</numerusform>
            <numerusform>Mae’r dysgwr o dan isafswm oedran y cymhwyster, sef %n.</numerusform>
            <numerusform>Mae’r dysgwr o dan isafswm oedran y cymhwyster, sef %n.</numerusform>
            <numerusform>Mae’r dysgwr o dan isafswm oedran y cymhwyster, sef %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why the enrolment is made all the same.</source>
        <translation>Nodwch pam yr ymrestrir er hynny.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nid oes angen</translation>
    </message>
    <message>
        <source>Choose an award</source>
        <translation>Dewiswch gymhwyster</translation>
    </message>
    <message>
        <source>Choose the award that the learner works towards.</source>
        <translation>Dewiswch y cymhwyster y mae’r dysgwr yn gweithio tuag ato.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n guided learning hours</source>
        <translation>
            <numerusform>%1 · %n awr dysgu dan arweiniad</numerusform>
            <numerusform>%1 · %n awr dysgu dan arweiniad</numerusform>
            <numerusform>%1 · %n awr dysgu dan arweiniad</numerusform>
            <numerusform>%1 · %n awr dysgu dan arweiniad</numerusform>
            <numerusform>%1 · %n awr dysgu dan arweiniad</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Its rules: %2.</source>
        <translation>%1. Ei reolau: %2.</translation>
    </message>
    <message>
        <source>Find an award…</source>
        <translation>Dod o hyd i gymhwyster…</translation>
    </message>
</context>
<context>
    <name>attest::views::EntryPanel</name>
    <message>
        <source>Open the learner</source>
        <translation>Agor y dysgwr</translation>
    </message>
    <message>
        <source>Decide at the evidence</source>
        <translation>Penderfynu wrth y dystiolaeth</translation>
    </message>
    <message>
        <source>Look at the evidence</source>
        <translation>Edrych ar y dystiolaeth</translation>
    </message>
    <message>
        <source>Decide at the units</source>
        <translation>Penderfynu wrth yr unedau</translation>
    </message>
    <message>
        <source>Look at the units</source>
        <translation>Edrych ar yr unedau</translation>
    </message>
    <message>
        <source>Decide in the plan</source>
        <translation>Penderfynu yn y cynllun</translation>
    </message>
    <message>
        <source>Look at the plan</source>
        <translation>Edrych ar y cynllun</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 gan %2</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Cofnod %1</translation>
    </message>
    <message>
        <source>Copy %1, entry %2</source>
        <translation>Copi %1, cofnod %2</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Mewn grym</translation>
    </message>
    <message>
        <source>In conflict with another entry until somebody decides</source>
        <translation>Mewn gwrthdaro â chofnod arall nes i rywun benderfynu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (UTC %2)</source>
        <translation>%1 (UTC %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>attest::views::EvidencePanel</name>
    <message>
        <source>%1, from %2</source>
        <translation>%1, o %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 i %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Counts for nothing</source>
        <translation>Nid yw’n cyfrif at ddim</translation>
    </message>
    <message>
        <source>Taken back by its recorder</source>
        <translation>Fe’i cymerwyd yn ôl gan y sawl a’i cofnododd</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Tynnwyd yn ôl: %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Who else was there</source>
        <translation>Pwy arall oedd yno</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Own work</source>
        <translation>Gwaith y dysgwr ei hun</translation>
    </message>
    <message>
        <source>The learner has said that it is own work.</source>
        <translation>Mae’r dysgwr wedi dweud mai ei waith ei hun ydyw.</translation>
    </message>
    <message>
        <source>The learner has not yet said that it is own work.</source>
        <translation>Nid yw’r dysgwr wedi dweud eto mai ei waith ei hun ydyw.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Cofnodwyd</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 gan %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Wedi’i fodloni</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Wedi’i hawlio</translation>
    </message>
    <message>
        <source>Judge as met: %1</source>
        <translation>Barnu ei fod wedi’i fodloni: %1</translation>
    </message>
    <message>
        <source>Not yet…</source>
        <translation>Ddim eto…</translation>
    </message>
    <message>
        <source>Judge as not yet met: %1</source>
        <translation>Barnu nad yw wedi’i fodloni eto: %1</translation>
    </message>
    <message>
        <source>Tied to no criterion of this award</source>
        <translation>Heb ei chysylltu ag unrhyw faen prawf yn y cymhwyster hwn</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Yn cyfrannu at</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Beth sydd ar goll</translation>
    </message>
    <message numerus="yes">
        <source>Judge all %n claimed as met</source>
        <translation>
            <numerusform>Barnu bod yr %n a hawliwyd wedi’i fodloni</numerusform>
            <numerusform>Barnu bod yr %n a hawliwyd wedi’i fodloni</numerusform>
            <numerusform>Barnu bod pob un o’r %n a hawliwyd wedi’u bodloni</numerusform>
            <numerusform>Barnu bod pob un o’r %n a hawliwyd wedi’u bodloni</numerusform>
            <numerusform>Barnu bod pob un o’r %n a hawliwyd wedi’u bodloni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Agor %1</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Atodi ffeiliau…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Tynnu’n ôl…</translation>
    </message>
    <message>
        <source>Why is %1 withdrawn? It then counts for nothing, and stays in the list.</source>
        <translation>Pam mae %1 yn cael ei thynnu’n ôl? Ni fydd yn cyfrif at ddim wedyn, ond mae’n aros yn y rhestr.</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Tynnu %1 yn ôl</translation>
    </message>
    <message>
        <source>What is missing for %1 %2? The learner reads this.</source>
        <translation>Beth sydd ar goll ar gyfer %1 %2? Mae’r dysgwr yn darllen hyn.</translation>
    </message>
    <message>
        <source>Not yet met</source>
        <translation>Heb ei fodloni eto</translation>
    </message>
</context>
<context>
    <name>attest::views::EvidenceReader</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Nothing was tied to this criterion when the unit was sampled.</source>
        <translation>Nid oedd dim wedi’i gysylltu â’r maen prawf hwn pan samplwyd yr uned.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Cytunwyd</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Ni chytunwyd</translation>
    </message>
    <message>
        <source>%1 (decided anew since)</source>
        <translation>%1 (penderfynwyd o’r newydd ers hynny)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 ar %2</translation>
    </message>
    <message>
        <source>Without a remark</source>
        <translation>Heb sylw</translation>
    </message>
    <message>
        <source>Answered by %1 on %2</source>
        <translation>Atebwyd gan %1 ar %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 i %3</translation>
    </message>
    <message>
        <source>Place inside the evidence</source>
        <translation>Lle yn y dystiolaeth</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Who else was there</source>
        <translation>Pwy arall oedd yno</translation>
    </message>
    <message>
        <source>Own work</source>
        <translation>Gwaith y dysgwr ei hun</translation>
    </message>
    <message>
        <source>The learner has said that it is own work.</source>
        <translation>Mae’r dysgwr wedi dweud mai ei waith ei hun ydyw.</translation>
    </message>
    <message>
        <source>The learner has not said that it is own work.</source>
        <translation>Nid yw’r dysgwr wedi dweud mai ei waith ei hun ydyw.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Cofnodwyd</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 gan %2</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Wedi’i fodloni</translation>
    </message>
    <message>
        <source>Not yet met</source>
        <translation>Heb ei fodloni eto</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Barnwyd</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Agor %1</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Llofnodwyd</translation>
    </message>
    <message>
        <source>Judged met by %1 on %2</source>
        <translation>Barnwyd ei fod wedi’i fodloni gan %1 ar %2</translation>
    </message>
    <message>
        <source>Judged not yet met by %1 on %2: %3</source>
        <translation>Barnwyd nad yw wedi’i fodloni eto gan %1 ar %2: %3</translation>
    </message>
    <message>
        <source>%1 %2, for this unit, recorded on %3</source>
        <translation>%1 %2, ar gyfer yr uned hon, cofnodwyd ar %3</translation>
    </message>
    <message>
        <source>Later than this sample</source>
        <translation>Yn ddiweddarach na’r sampl hwn</translation>
    </message>
    <message>
        <source>Later than this sample: %1</source>
        <translation>Yn ddiweddarach na’r sampl hwn: %1</translation>
    </message>
    <message>
        <source>%1, by %2 on %3</source>
        <translation>%1, gan %2 ar %3</translation>
    </message>
</context>
<context>
    <name>attest::views::EvidenceTab</name>
    <message>
        <source>No evidence is recorded for this learner yet.</source>
        <translation>Nid oes tystiolaeth wedi’i chofnodi ar gyfer y dysgwr hwn eto.</translation>
    </message>
    <message>
        <source>Record evidence</source>
        <translation>Cofnodi tystiolaeth</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Atodi ffeiliau</translation>
    </message>
    <message>
        <source>The chosen evidence</source>
        <translation>Y dystiolaeth a ddewiswyd</translation>
    </message>
</context>
<context>
    <name>attest::views::ExemptionsPanel</name>
    <message>
        <source>Record exemption…</source>
        <translation>Cofnodi eithriad…</translation>
    </message>
    <message>
        <source>Withdraw exemption…</source>
        <translation>Tynnu eithriad yn ôl…</translation>
    </message>
    <message>
        <source>Exempt from this rule: %1</source>
        <translation>Eithrio o’r rheol hon: %1</translation>
    </message>
    <message>
        <source>Record exemption</source>
        <translation>Cofnodi eithriad</translation>
    </message>
    <message>
        <source>Why is the exemption from this rule withdrawn: %1</source>
        <translation>Pam mae’r eithriad o’r rheol hon yn cael ei dynnu’n ôl: %1</translation>
    </message>
    <message>
        <source>Withdraw exemption</source>
        <translation>Tynnu eithriad yn ôl</translation>
    </message>
    <message>
        <source>Rule of the award</source>
        <translation>Rheol y dyfarniad</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rheol</translation>
    </message>
    <message>
        <source>The learner has to meet this rule: no exemption is on record.</source>
        <translation>Rhaid i’r dysgwr fodloni’r rheol hon: nid oes eithriad ar gofnod.</translation>
    </message>
</context>
<context>
    <name>attest::views::FilesDrop</name>
    <message>
        <source>Files</source>
        <translation>Ffeiliau</translation>
    </message>
    <message>
        <source>Drop or paste files here</source>
        <translation>Gollyngwch neu gludwch ffeiliau yma</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dewis ffeiliau</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Gludo</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>Gludo ffeiliau</translation>
    </message>
    <message>
        <source>Not there any more, so choose again: %1.</source>
        <translation>Ddim yno mwyach, felly dewiswch eto: %1.</translation>
    </message>
    <message>
        <source>%1 is a folder. Open it and choose the files in it.</source>
        <translation>Ffolder yw %1. Agorwch hi a dewiswch y ffeiliau sydd ynddi.</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>Tynnu %1 i ffwrdd</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Tynnu i ffwrdd</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n ffeil</numerusform>
            <numerusform>%n ffeil</numerusform>
            <numerusform>%n o ffeiliau</numerusform>
            <numerusform>%n o ffeiliau</numerusform>
            <numerusform>%n o ffeiliau</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file to paste. Copy one in the file manager first, or choose it.</source>
        <translation>Nid oes ffeil i’w gludo. Copïwch un yn y rheolwr ffeiliau yn gyntaf, neu dewiswch hi.</translation>
    </message>
    <message>
        <source>picture-%1.png</source>
        <translation>llun-%1.png</translation>
    </message>
    <message>
        <source>The picture could not be taken from the clipboard. Save it as a file and choose that.</source>
        <translation>Ni ellid cymryd y llun o’r clipfwrdd. Cadwch ef fel ffeil a dewiswch honno.</translation>
    </message>
</context>
<context>
    <name>attest::views::FilterBar</name>
    <message>
        <source>My learners</source>
        <translation>Fy nysgwyr</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Asesydd</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Cymhwyster</translation>
    </message>
    <message>
        <source>State of the enrolment</source>
        <translation>Cyflwr yr ymrestriad</translation>
    </message>
    <message>
        <source>Only the learners whose assessor is working now</source>
        <translation>Dim ond y dysgwyr y mae eu hasesydd yn gweithio nawr</translation>
    </message>
    <message>
        <source>Show all learners</source>
        <translation>Dangos pob dysgwr</translation>
    </message>
    <message>
        <source>All assessors</source>
        <translation>Pob asesydd</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Pob grŵp</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Pob safle</translation>
    </message>
    <message>
        <source>All qualifications</source>
        <translation>Pob cymhwyster</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Pob cyflwr</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Dangosir: %1</translation>
    </message>
</context>
<context>
    <name>attest::views::FindModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>attest::views::Finder</name>
    <message numerus="yes">
        <source>%n more: add a word to see them.</source>
        <translation>
            <numerusform>%n arall: ychwanegwch air i’w weld.</numerusform>
            <numerusform>%n arall: ychwanegwch air i’w weld.</numerusform>
            <numerusform>%n arall: ychwanegwch air i’w gweld.</numerusform>
            <numerusform>%n arall: ychwanegwch air i’w gweld.</numerusform>
            <numerusform>%n arall: ychwanegwch air i’w gweld.</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Gorchmynion</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>“%1” cannot be done at the moment.</source>
        <translation>Ni ellir gwneud “%1” ar hyn o bryd.</translation>
    </message>
    <message>
        <source>No learner, unit or command fits “%1”. Evidence is searched from two letters on.</source>
        <translation>Nid oes dysgwr, uned na gorchymyn sy’n cyfateb i “%1”. Chwilir y dystiolaeth o ddwy lythyren ymlaen.</translation>
    </message>
    <message>
        <source>No learner, unit, evidence or command fits all of “%1”. Try fewer words, or part of one.</source>
        <translation>Nid oes dysgwr, uned, tystiolaeth na gorchymyn sy’n cyfateb i “%1” i gyd. Rhowch gynnig ar lai o eiriau, neu ar ran o air.</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Dysgwyr</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n in the list of learners</source>
        <translation>
            <numerusform>Dangos %n yn y rhestr o ddysgwyr</numerusform>
            <numerusform>Dangos %n yn y rhestr o ddysgwyr</numerusform>
            <numerusform>Dangos y %n i gyd yn y rhestr o ddysgwyr</numerusform>
            <numerusform>Dangos y %n i gyd yn y rhestr o ddysgwyr</numerusform>
            <numerusform>Dangos y %n i gyd yn y rhestr o ddysgwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unedau</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>%1, %2, %3, withdrawn</source>
        <translation>%1, %2, %3, wedi’i thynnu’n ôl</translation>
    </message>
</context>
<context>
    <name>attest::views::GridDelegate</name>
    <message>
        <source>page 2, or 04:10</source>
        <translation>tudalen 2, neu 04:10</translation>
    </message>
    <message>
        <source>Where in the evidence: %1</source>
        <translation>Ble yn y dystiolaeth: %1</translation>
    </message>
</context>
<context>
    <name>attest::views::HistoryFilters</name>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Dysgwr</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Uned</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Search: judged 308 2.1</source>
        <translation>Chwilio: barnwyd 308 2.1</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Chwilio’r hanes</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All learners</source>
        <translation>Pob dysgwr</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>Uned %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Pob uned</translation>
    </message>
    <message>
        <source>All evidence</source>
        <translation>Yr holl dystiolaeth</translation>
    </message>
    <message>
        <source>In conflict %1</source>
        <translation>Mewn gwrthdaro %1</translation>
    </message>
</context>
<context>
    <name>attest::views::HistoryView</name>
    <message>
        <source>%1, copy %2</source>
        <translation>%1, copi %2</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Dangos rhagor</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>History, the newest first</source>
        <translation>Hanes, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>Nothing fits among the newest entries. Look further back, or narrow it less.</source>
        <translation>Nid oes dim yn cyfateb ymhlith y cofnodion diweddaraf. Edrychwch ymhellach yn ôl, neu gyfyngwch lai arno.</translation>
    </message>
    <message>
        <source>Nothing fits. Narrow it less.</source>
        <translation>Nid oes dim yn cyfateb. Cyfyngwch lai arno.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Dangos popeth</translation>
    </message>
    <message>
        <source>%1 shown; %2 of %3 entries looked at</source>
        <translation>Dangosir %1; edrychwyd ar %2 o blith %3 o gofnodion</translation>
    </message>
    <message>
        <source>%1 of %2 entries shown</source>
        <translation>Dangosir %1 o blith %2 o gofnodion</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Edrych ymhellach yn ôl</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Y cofnod a ddewiswyd</translation>
    </message>
</context>
<context>
    <name>attest::views::IqaReportPage</name>
    <message>
        <source>IQA report</source>
        <translation>Adroddiad SAM</translation>
    </message>
    <message>
        <source>Back to the sample list</source>
        <translation>Yn ôl i’r rhestr samplu</translation>
    </message>
</context>
<context>
    <name>attest::views::KindChooser</name>
    <message>
        <source>Testimony</source>
        <translation>Tyst</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Trafodaeth</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Cwestiynau</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Cynnyrch</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>Math o dystiolaeth</translation>
    </message>
    <message>
        <source>More kinds of evidence</source>
        <translation>Mwy o fathau o dystiolaeth</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Llai</translation>
    </message>
</context>
<context>
    <name>attest::views::LearnerHeader</name>
    <message>
        <source>Back to learners</source>
        <translation>Yn ôl at y dysgwyr</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Adroddiad cynnydd</translation>
    </message>
    <message>
        <source>· registered %1</source>
        <translation>· cofrestrwyd %1</translation>
    </message>
    <message>
        <source>· assessor %1</source>
        <translation>· asesydd %1</translation>
    </message>
    <message>
        <source>· no assessor yet</source>
        <translation>· dim asesydd eto</translation>
    </message>
    <message>
        <source>· target %1</source>
        <translation>· targed %1</translation>
    </message>
    <message>
        <source>· no target date</source>
        <translation>· dim dyddiad targed</translation>
    </message>
    <message>
        <source>award achieved</source>
        <translation>cymhwyster wedi’i ennill</translation>
    </message>
    <message>
        <source>late since %1</source>
        <translation>hwyr ers %1</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>ar y trywydd iawn</translation>
    </message>
</context>
<context>
    <name>attest::views::LearnerPage</name>
    <message>
        <source>Parts of the learner&apos;s page</source>
        <translation>Rhannau o dudalen y dysgwr</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unedau</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation>Tystiolaeth %1</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Dysgwr</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Meini prawf</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Tab nesaf</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>Tab blaenorol</translation>
    </message>
    <message>
        <source>Tab: %1</source>
        <translation>Tab: %1</translation>
    </message>
    <message>
        <source>Reviews and actions</source>
        <translation>Adolygiadau a chamau</translation>
    </message>
    <message numerus="yes">
        <source>Reviews and actions (%n open)</source>
        <translation>
            <numerusform>Adolygiadau a chamau (%n ar agor)</numerusform>
            <numerusform>Adolygiadau a chamau (%n ar agor)</numerusform>
            <numerusform>Adolygiadau a chamau (%n ar agor)</numerusform>
            <numerusform>Adolygiadau a chamau (%n ar agor)</numerusform>
            <numerusform>Adolygiadau a chamau (%n ar agor)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose units</source>
        <translation>Dewis unedau</translation>
    </message>
    <message>
        <source>What if: every award for this learner</source>
        <translation>Beth os: pob cymhwyster i’r dysgwr hwn</translation>
    </message>
</context>
<context>
    <name>attest::views::LearnerPanel</name>
    <message>
        <source>The learner</source>
        <translation>Y dysgwr</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Enw cyntaf</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cyfenw</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Enw arferol</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Dyddiad geni</translation>
    </message>
    <message>
        <source>24/4/1994</source>
        <translation>24/4/1994</translation>
    </message>
    <message>
        <source>Unique learner number</source>
        <translation>Rhif dysgwr unigryw</translation>
    </message>
    <message>
        <source>Ten digits, if there is one</source>
        <translation>Deg digid, os oes un</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Cyswllt</translation>
    </message>
    <message>
        <source>Employer or site</source>
        <translation>Cyflogwr neu safle</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
</context>
<context>
    <name>attest::views::LearnersPage</name>
    <message>
        <source>Add learner</source>
        <translation>Ychwanegu dysgwr</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Dysgwyr</translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <translation>Trefnwyd yn ôl: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n dysgwr</numerusform>
            <numerusform>%n dysgwr</numerusform>
            <numerusform>%n o ddysgwyr</numerusform>
            <numerusform>%n o ddysgwyr</numerusform>
            <numerusform>%n o ddysgwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Pawb %1</translation>
    </message>
    <message>
        <source>Ready to sign off %1</source>
        <translation>Yn barod i’w llofnodi %1</translation>
    </message>
    <message>
        <source>Late %1</source>
        <translation>Hwyr %1</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <translation>Cyflawn %1</translation>
    </message>
    <message>
        <source>There are no learners yet. Add the first one and choose an award.</source>
        <translation>Nid oes dysgwyr eto. Ychwanegwch yr un cyntaf a dewiswch gymhwyster.</translation>
    </message>
    <message>
        <source>No learner fits “%1”. Try part of a name, a site, a group or a number.</source>
        <translation>Nid oes dysgwr sy’n cyfateb i “%1”. Rhowch gynnig ar ran o enw, safle, grŵp neu rif.</translation>
    </message>
    <message>
        <source>Show all learners</source>
        <translation>Dangos pob dysgwr</translation>
    </message>
    <message>
        <source>No learner is in this state at the moment.</source>
        <translation>Nid oes dysgwr yn y cyflwr hwn ar hyn o bryd.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n learner(s)</source>
        <translation>
            <numerusform>%1 o %n dysgwr</numerusform>
            <numerusform>%1 o %n dysgwr</numerusform>
            <numerusform>%1 o’r %n o ddysgwyr</numerusform>
            <numerusform>%1 o’r %n o ddysgwyr</numerusform>
            <numerusform>%1 o’r %n o ddysgwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>No learner fits what is chosen above.</source>
        <translation>Nid oes dysgwr sy’n cyfateb i’r hyn a ddewiswyd uchod.</translation>
    </message>
    <message>
        <source>Here are the learners who fit “%1”.</source>
        <translation>Dyma’r dysgwyr sy’n cyfateb i “%1”.</translation>
    </message>
</context>
<context>
    <name>attest::views::ListsPanel</name>
    <message>
        <source>There is no sample list yet. An IQA makes the first one and puts signed-off units on it.</source>
        <translation>Nid oes rhestr samplu eto. SAM sy’n creu’r un gyntaf ac yn rhoi unedau wedi’u llofnodi arni.</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Rhestr newydd</translation>
    </message>
    <message>
        <source>Sample lists</source>
        <translation>Rhestrau samplu</translation>
    </message>
</context>
<context>
    <name>attest::views::MainWindow</name>
    <message>
        <source>Attest</source>
        <translation>Attest</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>The folder for the example, %1, could not be made: see that you may write there.</source>
        <translation>Ni ellid creu’r ffolder ar gyfer yr enghraifft, %1: gwnewch yn siŵr y cewch ysgrifennu yno.</translation>
    </message>
    <message>
        <source>%1 – Attest</source>
        <translation>%1 – Attest</translation>
    </message>
    <message>
        <source>%1 – %2 – Attest</source>
        <translation>%1 – %2 – Attest</translation>
    </message>
    <message>
        <source>Attest could not be started a second time. Close this centre, then open %1.</source>
        <translation>Ni ellid cychwyn Attest eilwaith. Caewch y ganolfan hon, yna agorwch %1.</translation>
    </message>
    <message>
        <source>The centre is at %1 now.</source>
        <translation>Mae’r ganolfan yn %1 nawr.</translation>
    </message>
    <message>
        <source>The backup is restored. What stood here before is kept at %1.</source>
        <translation>Mae’r copi wrth gefn wedi’i adfer. Cedwir yr hyn oedd yma o’r blaen yn %1.</translation>
    </message>
</context>
<context>
    <name>attest::views::NewListForm</name>
    <message>
        <source>Made from the award and the day</source>
        <translation>Llunnir o’r cymhwyster a’r diwrnod</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>Creu’r rhestr</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Gadael fel y mae</translation>
    </message>
    <message>
        <source>A new sample list</source>
        <translation>Rhestr samplu newydd</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Cymhwyster</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>Llofnodwyd gan</translation>
    </message>
    <message>
        <source>Every assessor</source>
        <translation>Pob asesydd</translation>
    </message>
</context>
<context>
    <name>attest::views::Notice</name>
    <message>
        <source>Put this message away</source>
        <translation>Rhoi’r neges hon o’r neilltu</translation>
    </message>
</context>
<context>
    <name>attest::views::OccasionPanel</name>
    <message>
        <source>What you saw</source>
        <translation>Yr hyn a welsoch</translation>
    </message>
    <message>
        <source>What the witness saw, and how they know the learner</source>
        <translation>Yr hyn a welodd y tyst, a sut mae’n adnabod y dysgwr</translation>
    </message>
    <message>
        <source>What was discussed</source>
        <translation>Yr hyn a drafodwyd</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Cwestiynau ac atebion</translation>
    </message>
    <message>
        <source>What the product is, and what it shows</source>
        <translation>Beth yw’r cynnyrch, a beth mae’n ei ddangos</translation>
    </message>
    <message>
        <source>What the learner wrote</source>
        <translation>Yr hyn a ysgrifennodd y dysgwr</translation>
    </message>
    <message>
        <source>What the recording shows</source>
        <translation>Yr hyn y mae’r recordiad yn ei ddangos</translation>
    </message>
    <message>
        <source>What was learnt before, and how it is known</source>
        <translation>Yr hyn a ddysgwyd o’r blaen, a sut y gwyddys hynny</translation>
    </message>
    <message>
        <source>Which test, and the result</source>
        <translation>Pa brawf, a’r canlyniad</translation>
    </message>
    <message>
        <source>What the assignment shows</source>
        <translation>Yr hyn y mae’r aseiniad yn ei ddangos</translation>
    </message>
    <message>
        <source>10:15</source>
        <translation>10:15</translation>
    </message>
    <message>
        <source>11:05</source>
        <translation>11:05</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ffeiliau</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hyd</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Cyd-destun</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Who else was there</source>
        <translation>Pwy arall oedd yno</translation>
    </message>
    <message>
        <source>%1 has said that this is their own work</source>
        <translation>Mae %1 wedi dweud mai gwaith y dysgwr ei hun yw hwn</translation>
    </message>
    <message>
        <source>The end is before the beginning. Write the later time under To.</source>
        <translation>Mae’r diwedd cyn y dechrau. Ysgrifennwch yr amser diweddarach o dan Hyd.</translation>
    </message>
</context>
<context>
    <name>attest::views::OffersModel</name>
    <message>
        <source>as ticked</source>
        <translation>fel y’i ticiwyd</translation>
    </message>
    <message>
        <source>ticks %1</source>
        <translation>yn ticio %1</translation>
    </message>
    <message>
        <source>drops %1</source>
        <translation>yn gollwng %1</translation>
    </message>
    <message>
        <source>ticks %1, drops %2</source>
        <translation>yn ticio %1, yn gollwng %2</translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Dim i’w ychwanegu</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ychwanegu %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n criteria already evidenced</source>
        <translation>
            <numerusform>Tystiolaeth eisoes ar gyfer %1 o %n maen prawf</numerusform>
            <numerusform>Tystiolaeth eisoes ar gyfer %1 o %n maen prawf</numerusform>
            <numerusform>Tystiolaeth eisoes ar gyfer %1 o’r %n o feini prawf</numerusform>
            <numerusform>Tystiolaeth eisoes ar gyfer %1 o’r %n o feini prawf</numerusform>
            <numerusform>Tystiolaeth eisoes ar gyfer %1 o’r %n o feini prawf</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credydau</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unedau</translation>
    </message>
    <message>
        <source>GLH</source>
        <translation>ODA</translation>
    </message>
    <message>
        <source>Evidenced</source>
        <translation>Â thystiolaeth</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>attest::views::OffersPanel</name>
    <message>
        <source>Proof: what is ticked completes the award</source>
        <translation>Prawf: mae’r hyn sydd wedi’i dicio yn cwblhau’r cymhwyster</translation>
    </message>
    <message>
        <source>What is ticked is not complete yet</source>
        <translation>Nid yw’r hyn sydd wedi’i dicio yn gyflawn eto</translation>
    </message>
    <message>
        <source>Why not: these cannot all be had, and no fewer contradict each other</source>
        <translation>Pam ddim: ni ellir cael y rhain i gyd, ac nid oes llai ohonynt yn gwrth-ddweud ei gilydd</translation>
    </message>
    <message>
        <source>Keep everything that is ticked</source>
        <translation>Cadw popeth sydd wedi’i dicio</translation>
    </message>
    <message>
        <source>Safe under every reading of the document</source>
        <translation>Yn ddiogel yn ôl pob darlleniad o’r ddogfen</translation>
    </message>
    <message>
        <source>Tick the chosen row</source>
        <translation>Ticio’r rhes a ddewiswyd</translation>
    </message>
    <message>
        <source>What to keep small first</source>
        <translation>Beth i’w gadw’n fach yn gyntaf</translation>
    </message>
    <message>
        <source>Fewest credits first</source>
        <translation>Y nifer lleiaf o gredydau yn gyntaf</translation>
    </message>
    <message>
        <source>Fewest units first</source>
        <translation>Y nifer lleiaf o unedau yn gyntaf</translation>
    </message>
    <message>
        <source>Fewest guided learning hours first</source>
        <translation>Y nifer lleiaf o oriau dysgu dan arweiniad yn gyntaf</translation>
    </message>
    <message>
        <source>Each row is proved to be the best of its kind.</source>
        <translation>Mae pob rhes wedi’i phrofi’n orau o’i math.</translation>
    </message>
    <message>
        <source>Finish it for me</source>
        <translation>Ei gwblhau drosof</translation>
    </message>
    <message>
        <source>Choices that complete the award, the best first</source>
        <translation>Dewisiadau sy’n cwblhau’r cymhwyster, y gorau yn gyntaf</translation>
    </message>
    <message>
        <source>No choice of units completes the award like this; below it says why.</source>
        <translation>Nid oes dewis o unedau sy’n cwblhau’r cymhwyster fel hyn; isod dywedir pam.</translation>
    </message>
    <message>
        <source>Why not %1: these cannot all be had, and no fewer contradict each other</source>
        <translation>Pam ddim %1: ni ellir cael y rhain i gyd, ac nid oes llai ohonynt yn gwrth-ddweud ei gilydd</translation>
    </message>
    <message>
        <source>%1 can be part of a complete choice, with what is to be kept</source>
        <translation>Gall %1 fod yn rhan o ddewis cyflawn, gyda’r hyn sydd i’w gadw</translation>
    </message>
</context>
<context>
    <name>attest::views::OutsideResultForm</name>
    <message>
        <source>24/4/2013</source>
        <translation>24/4/2013</translation>
    </message>
    <message>
        <source>Name, and where the result is kept</source>
        <translation>Enw, a ble y cedwir y canlyniad</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Sail</translation>
    </message>
    <message>
        <source>Date of the result</source>
        <translation>Dyddiad y canlyniad</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Pwy sy’n dweud hynny</translation>
    </message>
    <message>
        <source>Write who says so: the name on the certificate, or who kept the portfolio.</source>
        <translation>Ysgrifennwch pwy sy’n dweud hynny: yr enw ar y dystysgrif, neu pwy oedd yn cadw’r portffolio.</translation>
    </message>
</context>
<context>
    <name>attest::views::PageView</name>
    <message>
        <source>Page %1 of %2, %3</source>
        <translation>Tudalen %1 o %2, %3</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>Dim tudalen</translation>
    </message>
</context>
<context>
    <name>attest::views::Palette</name>
    <message>
        <source>Up and Down choose, Enter opens, Esc closes.</source>
        <translation>Mae’r saethau i fyny ac i lawr yn dewis, Enter yn agor, ac Esc yn cau.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Yr hyn a ganfuwyd</translation>
    </message>
</context>
<context>
    <name>attest::views::PaperOutput</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Cadw fel PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Argraffydd</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copïau</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Argraffu nawr</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Peidio ag argraffu</translation>
    </message>
    <message numerus="yes">
        <source>Report saved, %n page(s): %1</source>
        <translation>
            <numerusform>Adroddiad wedi’i gadw, %n dudalen: %1</numerusform>
            <numerusform>Adroddiad wedi’i gadw, %n dudalen: %1</numerusform>
            <numerusform>Adroddiad wedi’i gadw, %n o dudalennau: %1</numerusform>
            <numerusform>Adroddiad wedi’i gadw, %n o dudalennau: %1</numerusform>
            <numerusform>Adroddiad wedi’i gadw, %n o dudalennau: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ei agor</translation>
    </message>
    <message>
        <source>No printer is installed on this computer. Save the report as a PDF instead.</source>
        <translation>Nid oes argraffydd wedi’i osod ar y cyfrifiadur hwn. Cadwch yr adroddiad fel PDF yn lle hynny.</translation>
    </message>
    <message>
        <source>Sent to the printer “%1”.</source>
        <translation>Anfonwyd at yr argraffydd “%1”.</translation>
    </message>
</context>
<context>
    <name>attest::views::PassageView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This fits your search.</source>
        <translation>Mae hyn yn cyfateb i’ch chwiliad.</translation>
    </message>
</context>
<context>
    <name>attest::views::PathChoosers</name>
    <message>
        <source>Where to keep the centre</source>
        <translation>Ble i gadw’r ganolfan</translation>
    </message>
    <message>
        <source>Attest centres (*.attest)</source>
        <translation>Canolfannau Attest (*.attest)</translation>
    </message>
    <message>
        <source>Open a centre</source>
        <translation>Agor canolfan</translation>
    </message>
    <message>
        <source>Where to save the progress report</source>
        <translation>Ble i gadw’r adroddiad cynnydd</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Dogfennau PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Where to save the copy</source>
        <translation>Ble i gadw’r copi</translation>
    </message>
    <message>
        <source>Where to move the centre</source>
        <translation>I ble i symud y ganolfan</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Dewis ffolder</translation>
    </message>
    <message>
        <source>Which backup to restore</source>
        <translation>Pa gopi wrth gefn i’w adfer</translation>
    </message>
</context>
<context>
    <name>attest::views::PersonForm</name>
    <message>
        <source>Given name</source>
        <translation>Enw cyntaf</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cyfenw</translation>
    </message>
    <message>
        <source>Write the person’s name: a given name, a family name or both.</source>
        <translation>Ysgrifennwch enw’r person: enw cyntaf, cyfenw neu’r ddau.</translation>
    </message>
    <message>
        <source>Tick at least one role for this person.</source>
        <translation>Ticiwch o leiaf un rôl ar gyfer y person hwn.</translation>
    </message>
</context>
<context>
    <name>attest::views::PlanTab</name>
    <message numerus="yes">
        <source>%1 of %n criteria met</source>
        <translation>
            <numerusform>%1 o %n maen prawf wedi’i fodloni</numerusform>
            <numerusform>%1 o %n maen prawf wedi’i fodloni</numerusform>
            <numerusform>%1 o’r %n o feini prawf wedi’u bodloni</numerusform>
            <numerusform>%1 o’r %n o feini prawf wedi’u bodloni</numerusform>
            <numerusform>%1 o’r %n o feini prawf wedi’u bodloni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items of evidence</source>
        <translation>
            <numerusform>%n eitem o dystiolaeth</numerusform>
            <numerusform>%n eitem o dystiolaeth</numerusform>
            <numerusform>%n eitem o dystiolaeth</numerusform>
            <numerusform>%n eitem o dystiolaeth</numerusform>
            <numerusform>%n eitem o dystiolaeth</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Gwaredu’r newidiadau</translation>
    </message>
    <message>
        <source>Confirm plan</source>
        <translation>Cadarnhau’r cynllun</translation>
    </message>
    <message>
        <source>Units of the award by group</source>
        <translation>Unedau’r cymhwyster fesul grŵp</translation>
    </message>
    <message>
        <source>Tick the units to plan. The bar and the rules above move as you tick.</source>
        <translation>Ticiwch yr unedau i’w cynllunio. Mae’r bar a’r rheolau uchod yn symud wrth i chi dicio.</translation>
    </message>
    <message>
        <source>Confirm the plan</source>
        <translation>Cadarnhau’r cynllun</translation>
    </message>
    <message>
        <source>Choose units…</source>
        <translation>Dewis unedau…</translation>
    </message>
    <message>
        <source>Bars before the tick, choices that finish the award, and the nearest units</source>
        <translation>Gwaharddiadau cyn ticio, dewisiadau sy’n cwblhau’r cymhwyster, a’r unedau agosaf</translation>
    </message>
    <message>
        <source>Exemptions…</source>
        <translation>Eithriadau…</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Beth os…</translation>
    </message>
    <message>
        <source>What every award would still ask of this learner</source>
        <translation>Yr hyn y byddai pob cymhwyster yn dal i’w ofyn gan y dysgwr hwn</translation>
    </message>
    <message>
        <source>Rules that the learner is exempted from</source>
        <translation>Rheolau y mae’r dysgwr wedi’i eithrio ohonynt</translation>
    </message>
    <message>
        <source>Exemptions from rules</source>
        <translation>Eithriadau o reolau</translation>
    </message>
</context>
<context>
    <name>attest::views::ProspectsModel</name>
    <message>
        <source>cannot be read</source>
        <translation>ni ellir ei ddarllen</translation>
    </message>
    <message>
        <source>%1 · cannot be completed</source>
        <translation>%1 · ni ellir ei gwblhau</translation>
    </message>
    <message>
        <source>%1 · complete</source>
        <translation>%1 · cyflawn</translation>
    </message>
    <message>
        <source>%1 · enrolled</source>
        <translation>%1 · wedi ymrestru</translation>
    </message>
    <message numerus="yes">
        <source>%n credits</source>
        <translation>
            <numerusform>%n credyd</numerusform>
            <numerusform>%n credyd</numerusform>
            <numerusform>%n credyd</numerusform>
            <numerusform>%n credyd</numerusform>
            <numerusform>%n credyd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n uned</numerusform>
            <numerusform>%n uned</numerusform>
            <numerusform>%n uned</numerusform>
            <numerusform>%n uned</numerusform>
            <numerusform>%n uned</numerusform>
        </translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Cymhwyster</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credydau</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unedau</translation>
    </message>
    <message>
        <source>GLH</source>
        <translation>ODA</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Trosglwyddwyd</translation>
    </message>
</context>
<context>
    <name>attest::views::QaActions</name>
    <message>
        <source>%1 answered on %2: %3</source>
        <translation>Atebodd %1 ar %2: %3</translation>
    </message>
    <message>
        <source>%1 sent it back on %2: %3</source>
        <translation>Anfonodd %1 ef yn ôl ar %2: %3</translation>
    </message>
    <message>
        <source>%1 closed it on %2.</source>
        <translation>Caeodd %1 ef ar %2.</translation>
    </message>
    <message>
        <source>%1 closed it on %2: %3</source>
        <translation>Caeodd %1 ef ar %2: %3</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Write in a few words what was done: it stays in the record.</source>
        <translation>Ysgrifennwch mewn ychydig eiriau beth a wnaed: mae’n aros yn y cofnod.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Caewyd</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atebwyd</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ar agor</translation>
    </message>
    <message>
        <source>For %1, by %2. Asked by %3 on %4.</source>
        <translation>I %1, erbyn %2. Gofynnwyd gan %3 ar %4.</translation>
    </message>
    <message>
        <source>%1: action %2</source>
        <translation>%1: cam gweithredu %2</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Ateb…</translation>
    </message>
    <message>
        <source>What was done about %1?</source>
        <translation>Beth a wnaed ynghylch %1?</translation>
    </message>
    <message>
        <source>Close the action</source>
        <translation>Cau’r cam gweithredu</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Anfon yn ôl…</translation>
    </message>
    <message>
        <source>Why is %1 sent back?</source>
        <translation>Pam yr anfonir %1 yn ôl?</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Anfon yn ôl</translation>
    </message>
    <message>
        <source>Close the action…</source>
        <translation>Cau’r cam gweithredu…</translation>
    </message>
    <message>
        <source>%1 is not answered. Why is it closed all the same?</source>
        <translation>Nid yw %1 wedi’i ateb. Pam y caeir ef er hynny?</translation>
    </message>
</context>
<context>
    <name>attest::views::QualificationsPage</name>
    <message>
        <source>Qualifications</source>
        <translation>Cymwysterau</translation>
    </message>
    <message>
        <source>Find a qualification, unit or criterion</source>
        <translation>Dod o hyd i gymhwyster, uned neu faen prawf</translation>
    </message>
    <message>
        <source>Number, title, UAN or criterion</source>
        <translation>Rhif, teitl, UAN neu faen prawf</translation>
    </message>
    <message>
        <source>Search the qualifications</source>
        <translation>Chwilio’r cymwysterau</translation>
    </message>
    <message>
        <source>Tab: Rules</source>
        <translation>Tab: Rheolau</translation>
    </message>
    <message>
        <source>Tab: Units</source>
        <translation>Tab: Unedau</translation>
    </message>
    <message>
        <source>Tab: Readings</source>
        <translation>Tab: Darlleniadau</translation>
    </message>
    <message>
        <source>Tab: Standard</source>
        <translation>Tab: Safon</translation>
    </message>
    <message numerus="yes">
        <source>%n qualifications</source>
        <translation>
            <numerusform>%n cymhwyster</numerusform>
            <numerusform>%n cymhwyster</numerusform>
            <numerusform>%n o gymwysterau</numerusform>
            <numerusform>%n o gymwysterau</numerusform>
            <numerusform>%n o gymwysterau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Canfuwyd %n</numerusform>
            <numerusform>Canfuwyd %n</numerusform>
            <numerusform>Canfuwyd %n</numerusform>
            <numerusform>Canfuwyd %n</numerusform>
            <numerusform>Canfuwyd %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits “%1”. Try part of a title, a number such as 4430-03 or 308, a UAN, or a word of a criterion.</source>
        <translation>Nid oes dim yn cyfateb i “%1”. Rhowch gynnig ar ran o deitl, rhif megis 4430-03 neu 308, UAN, neu air o faen prawf.</translation>
    </message>
    <message>
        <source>Show all qualifications</source>
        <translation>Dangos pob cymhwyster</translation>
    </message>
</context>
<context>
    <name>attest::views::QualityGrid</name>
    <message>
        <source>Learners by units</source>
        <translation>Dysgwyr yn ôl unedau</translation>
    </message>
    <message>
        <source>Corner between learners and units</source>
        <translation>Cornel rhwng dysgwyr ac unedau</translation>
    </message>
</context>
<context>
    <name>attest::views::QualityPage</name>
    <message>
        <source>Quality assurance</source>
        <translation>Sicrhau ansawdd</translation>
    </message>
    <message>
        <source>What the shapes mean</source>
        <translation>Ystyr y siapiau</translation>
    </message>
    <message>
        <source>%1 (framed)</source>
        <translation>%1 (mewn ffrâm)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No learner fits what is chosen above.</source>
        <translation>Nid oes dysgwr sy’n cyfateb i’r hyn a ddewiswyd uchod.</translation>
    </message>
    <message>
        <source>No learner has units in a plan yet. What is planned appears here.</source>
        <translation>Nid oes gan yr un dysgwr unedau mewn cynllun eto. Bydd yr hyn a gynllunnir yn ymddangos yma.</translation>
    </message>
    <message>
        <source>Show all learners</source>
        <translation>Dangos pob dysgwr</translation>
    </message>
    <message>
        <source>You have no open sample list of %1. Make one first, then put the unit on it.</source>
        <translation>Nid oes gennych restr samplu agored ar gyfer %1. Crëwch un yn gyntaf, yna rhowch yr uned arni.</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Rhestr newydd</translation>
    </message>
    <message>
        <source>Why is unit %1 of %2 put on list %3?</source>
        <translation>Pam y rhoddir uned %1 o eiddo %2 ar restr %3?</translation>
    </message>
    <message>
        <source>Put it on the list</source>
        <translation>Ei rhoi ar y rhestr</translation>
    </message>
    <message>
        <source>You can look at everything here. Only an IQA makes sample lists and reviews: choose who is working, at the bottom left of the window.</source>
        <translation>Gallwch edrych ar bopeth yma. Dim ond SAM sy’n creu rhestrau samplu ac adolygiadau: dewiswch pwy sy’n gweithio, yng nghornel chwith isaf y ffenestr.</translation>
    </message>
</context>
<context>
    <name>attest::views::ReasonForm</name>
    <message>
        <source>Write the reason in a few words: it stays in the record.</source>
        <translation>Ysgrifennwch y rheswm mewn ychydig eiriau: mae’n aros ar gofnod.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Gadael fel y mae</translation>
    </message>
    <message>
        <source>Leave it: %1</source>
        <translation>Gadael fel y mae: %1</translation>
    </message>
</context>
<context>
    <name>attest::views::RebuildPage</name>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Write the tables anew</source>
        <translation>Ysgrifennu’r tablau o’r newydd</translation>
    </message>
    <message>
        <source>The centre is closed until this has ended, and is opened again by itself. When you stop, the tables stay as they were.</source>
        <translation>Mae’r ganolfan ar gau nes i hyn orffen, ac fe’i hagorir eto ohoni ei hun. Os stopiwch, bydd y tablau’n aros fel yr oeddent.</translation>
    </message>
    <message>
        <source>How far the writing is</source>
        <translation>Pa mor bell yw’r ysgrifennu</translation>
    </message>
    <message>
        <source>%p % written</source>
        <translation>%p % wedi’i ysgrifennu</translation>
    </message>
    <message>
        <source>The tables are still being written.</source>
        <translation>Mae’r tablau’n dal i gael eu hysgrifennu.</translation>
    </message>
    <message numerus="yes">
        <source>The tables are written anew from %n record(s): %1 in %2 s.</source>
        <translation>
            <numerusform>Ysgrifennwyd y tablau o’r newydd o %n cofnod: %1 mewn %2 e.</numerusform>
            <numerusform>Ysgrifennwyd y tablau o’r newydd o %n cofnod: %1 mewn %2 e.</numerusform>
            <numerusform>Ysgrifennwyd y tablau o’r newydd o %n o gofnodion: %1 mewn %2 e.</numerusform>
            <numerusform>Ysgrifennwyd y tablau o’r newydd o %n o gofnodion: %1 mewn %2 e.</numerusform>
            <numerusform>Ysgrifennwyd y tablau o’r newydd o %n o gofnodion: %1 mewn %2 e.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::views::RecognitionForm</name>
    <message>
        <source>Leave it</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>Awarding body, number of the certificate or letter</source>
        <translation>Corff dyfarnu, rhif y dystysgrif neu’r llythyr</translation>
    </message>
    <message>
        <source>24/4/2013</source>
        <translation>24/4/2013</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Sail</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>Pwy a gytunodd</translation>
    </message>
    <message>
        <source>Leave it: %1</source>
        <translation>Gadael: %1</translation>
    </message>
    <message>
        <source>Write what it rests on: the awarding body and the number of the certificate or letter.</source>
        <translation>Ysgrifennwch ar beth y mae’n seiliedig: y corff dyfarnu a rhif y dystysgrif neu’r llythyr.</translation>
    </message>
    <message>
        <source>Write who agreed that it counts.</source>
        <translation>Ysgrifennwch pwy a gytunodd ei fod yn cyfrif.</translation>
    </message>
</context>
<context>
    <name>attest::views::RecordPage</name>
    <message>
        <source>Discard</source>
        <translation>Gwaredu</translation>
    </message>
    <message>
        <source>Record evidence</source>
        <translation>Cofnodi tystiolaeth</translation>
    </message>
    <message>
        <source>Back to the learner</source>
        <translation>Yn ôl at y dysgwr</translation>
    </message>
    <message>
        <source>This is the draft kept on %1 at %2. Go on with it, or discard it.</source>
        <translation>Dyma’r drafft a gadwyd ar %1 am %2. Ewch ymlaen ag ef, neu gwaredwch ef.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>ar gyfer %1</translation>
    </message>
    <message>
        <source>Save and judge</source>
        <translation>Cadw a barnu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Tick what this shows: arrows move, Space ticks, F2 says where in the evidence.</source>
        <translation>Ticiwch yr hyn y mae hyn yn ei ddangos: mae’r saethau’n symud, y bylchwr yn ticio, ac F2 yn nodi ble yn y dystiolaeth.</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation>Drafft wedi’i gadw %1</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>Mae’r drafft wedi’i waredu.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Dod ag ef yn ôl</translation>
    </message>
    <message>
        <source>Record evidence for %1</source>
        <translation>Cofnodi tystiolaeth ar gyfer %1</translation>
    </message>
    <message>
        <source>Ctrl+S saves and returns to the learner, Ctrl+Enter saves and goes on to the next item.</source>
        <translation>Mae Ctrl+S yn cadw ac yn dychwelyd at y dysgwr, a Ctrl+Enter yn cadw ac yn mynd ymlaen i’r eitem nesaf.</translation>
    </message>
    <message>
        <source>Save, and record another item for this learner</source>
        <translation>Cadw, a chofnodi eitem arall ar gyfer y dysgwr hwn</translation>
    </message>
    <message>
        <source>Save, and return to the learner</source>
        <translation>Cadw, a dychwelyd at y dysgwr</translation>
    </message>
    <message>
        <source>Search the criteria</source>
        <translation>Chwilio’r meini prawf</translation>
    </message>
    <message>
        <source>%1 is saved. %2</source>
        <translation>Mae %1 wedi’i chadw. %2</translation>
    </message>
    <message>
        <source>%1 is saved. Here is an empty form for the next item.</source>
        <translation>Mae %1 wedi’i chadw. Dyma ffurflen wag ar gyfer yr eitem nesaf.</translation>
    </message>
</context>
<context>
    <name>attest::views::ReportPreview</name>
    <message>
        <source>Previous page</source>
        <translation>Tudalen flaenorol</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Tudalen nesaf</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Fel testun</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Llai</translation>
    </message>
    <message>
        <source>Smaller (minus)</source>
        <translation>Llai (minws)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>Larger (plus)</source>
        <translation>Mwy (plws)</translation>
    </message>
    <message>
        <source>As wide as the view</source>
        <translation>Mor llydan â’r olwg</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>The words of all pages, for reading and copying</source>
        <translation>Geiriau pob tudalen, i’w darllen a’u copïo</translation>
    </message>
    <message>
        <source>The report as text</source>
        <translation>Yr adroddiad fel testun</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 percent; make it as wide as the view</source>
        <translation>%1 y cant; ei wneud mor llydan â’r olwg</translation>
    </message>
</context>
<context>
    <name>attest::views::ReportsPage</name>
    <message>
        <source>The printer “%1” did not take the report. See that it is switched on and has paper, then print again, or save the report as a PDF.</source>
        <translation>Ni chymerodd yr argraffydd “%1” yr adroddiad. Gofalwch ei fod ymlaen a bod papur ynddo, yna argraffwch eto, neu cadwch yr adroddiad fel PDF.</translation>
    </message>
    <message>
        <source>Progress report %1 %2 %3.pdf</source>
        <comment>enrolment, name, date</comment>
        <translation>Adroddiad cynnydd %1 %2 %3.pdf</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Adroddiadau</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Adroddiad cynnydd</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Canfod yn y rhestr hon</translation>
    </message>
    <message>
        <source>Find a learner in this list</source>
        <translation>Dod o hyd i ddysgwr yn y rhestr hon</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Dysgwyr</translation>
    </message>
    <message>
        <source>Reports saved so far</source>
        <translation>Adroddiadau a gadwyd hyd yma</translation>
    </message>
    <message numerus="yes">
        <source>Save all %n as PDF…</source>
        <translation>
            <numerusform>Cadw %n fel PDF…</numerusform>
            <numerusform>Cadw %n fel PDF…</numerusform>
            <numerusform>Cadw’r %n i gyd fel PDF…</numerusform>
            <numerusform>Cadw’r %n i gyd fel PDF…</numerusform>
            <numerusform>Cadw’r %n i gyd fel PDF…</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the learner</source>
        <translation>Yn ôl at y dysgwr</translation>
    </message>
    <message>
        <source>There is no learner to report on. Choose other learners, or add one.</source>
        <translation>Nid oes dysgwr i adrodd arno. Dewiswch ddysgwyr eraill, neu ychwanegwch un.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 reports are saved in %2. Then: %3</source>
        <translation>
            <numerusform>Cadwyd %n o blith %1 o adroddiadau yn %2. Yna: %3</numerusform>
            <numerusform>Cadwyd %n o blith %1 o adroddiadau yn %2. Yna: %3</numerusform>
            <numerusform>Cadwyd %n o blith %1 o adroddiadau yn %2. Yna: %3</numerusform>
            <numerusform>Cadwyd %n o blith %1 o adroddiadau yn %2. Yna: %3</numerusform>
            <numerusform>Cadwyd %n o blith %1 o adroddiadau yn %2. Yna: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n of %1 reports are saved in %2.</source>
        <translation>
            <numerusform>Stopiwyd: cadwyd %n o blith %1 o adroddiadau yn %2.</numerusform>
            <numerusform>Stopiwyd: cadwyd %n o blith %1 o adroddiadau yn %2.</numerusform>
            <numerusform>Stopiwyd: cadwyd %n o blith %1 o adroddiadau yn %2.</numerusform>
            <numerusform>Stopiwyd: cadwyd %n o blith %1 o adroddiadau yn %2.</numerusform>
            <numerusform>Stopiwyd: cadwyd %n o blith %1 o adroddiadau yn %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Agor y ffolder</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are saved in %1.</source>
        <translation>
            <numerusform>Cadwyd %n adroddiad yn %1.</numerusform>
            <numerusform>Cadwyd %n adroddiad yn %1.</numerusform>
            <numerusform>Cadwyd %n o adroddiadau yn %1.</numerusform>
            <numerusform>Cadwyd %n o adroddiadau yn %1.</numerusform>
            <numerusform>Cadwyd %n o adroddiadau yn %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no sample list yet.</source>
        <translation>Nid oes rhestr samplu eto.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>IQA report</source>
        <translation>Adroddiad SAM</translation>
    </message>
    <message>
        <source>Sample lists</source>
        <translation>Rhestrau samplu</translation>
    </message>
    <message>
        <source>There are no learners yet.</source>
        <translation>Nid oes dysgwyr eto.</translation>
    </message>
    <message>
        <source>No learner fits what is chosen above.</source>
        <translation>Nid oes dysgwr sy’n cyfateb i’r hyn a ddewiswyd uchod.</translation>
    </message>
    <message>
        <source>No learner fits “%1”. Try part of a name, a site, a group or a number.</source>
        <translation>Nid oes dysgwr sy’n cyfateb i “%1”. Rhowch gynnig ar ran o enw, safle, grŵp neu rif.</translation>
    </message>
</context>
<context>
    <name>attest::views::ReviewCard</name>
    <message>
        <source>Answer…</source>
        <translation>Ateb…</translation>
    </message>
    <message>
        <source>Record evidence</source>
        <translation>Cofnodi tystiolaeth</translation>
    </message>
    <message>
        <source>Read the review</source>
        <translation>Darllen yr adolygiad</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Write your answer in a few words: it stays in the record.</source>
        <translation>Ysgrifennwch eich ateb mewn ychydig eiriau: mae’n aros yn y cofnod.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sampled by %1 on %2, list %3: %4</source>
        <translation>Samplwyd gan %1 ar %2, rhestr %3: %4</translation>
    </message>
    <message>
        <source>Not agreed by %1 on %2: %3</source>
        <translation>Ni chytunwyd gan %1 ar %2: %3</translation>
    </message>
    <message>
        <source>Answered by %1 on %2: %3</source>
        <translation>Atebwyd gan %1 ar %2: %3</translation>
    </message>
    <message>
        <source>Answer the review of %1</source>
        <translation>Ateb yr adolygiad o %1</translation>
    </message>
    <message>
        <source>Record evidence for what was not agreed in %1</source>
        <translation>Cofnodi tystiolaeth ar gyfer yr hyn na chytunwyd arno yn %1</translation>
    </message>
    <message>
        <source>Read the review of %1</source>
        <translation>Darllen yr adolygiad o %1</translation>
    </message>
    <message>
        <source>What do you answer about %1? The IQA then decides anew.</source>
        <translation>Beth yw eich ateb ynghylch %1? Yna bydd y SAM yn penderfynu o’r newydd.</translation>
    </message>
</context>
<context>
    <name>attest::views::ReviewPage</name>
    <message>
        <source>Open the learner</source>
        <translation>Agor y dysgwr</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;Cytuno</translation>
    </message>
    <message>
        <source>&amp;Do not agree…</source>
        <translation>&amp;Peidio â chytuno…</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ychwanegu cam gweithredu</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygu</translation>
    </message>
    <message>
        <source>Back to the sample list</source>
        <translation>Yn ôl i’r rhestr samplu</translation>
    </message>
    <message>
        <source>Criteria and requirement parts</source>
        <translation>Meini prawf a rhannau gofynion</translation>
    </message>
    <message>
        <source>Why you agree, if there is something to say</source>
        <translation>Pam rydych yn cytuno, os oes rhywbeth i’w ddweud</translation>
    </message>
    <message>
        <source>Why you agree</source>
        <translation>Pam rydych yn cytuno</translation>
    </message>
    <message>
        <source>Evidence and actions</source>
        <translation>Tystiolaeth a chamau gweithredu</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>Go to the next criterion that is not decided</source>
        <translation>Mynd i’r maen prawf nesaf sydd heb ei benderfynu</translation>
    </message>
    <message>
        <source>What is wrong with %1? The assessor reads this and answers.</source>
        <translation>Beth sydd o’i le ar %1? Mae’r asesydd yn darllen hyn ac yn ateb.</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <translation>Peidio â chytuno</translation>
    </message>
    <message>
        <source>Review %1 %2</source>
        <translation>Adolygu %1 %2</translation>
    </message>
    <message>
        <source>Review of %1 for %2</source>
        <translation>Adolygu %1 ar gyfer %2</translation>
    </message>
    <message>
        <source>%1 · as it stood on %2 · list %3 · sampled because: %4</source>
        <translation>%1 · fel yr oedd ar %2 · rhestr %3 · samplwyd oherwydd: %4</translation>
    </message>
    <message>
        <source>Agree with %1</source>
        <translation>Cytuno â %1</translation>
    </message>
    <message>
        <source>Do not agree with %1</source>
        <translation>Peidio â chytuno â %1</translation>
    </message>
    <message numerus="yes">
        <source>Agree with all %n</source>
        <translation>
            <numerusform>Cytuno â’r %n</numerusform>
            <numerusform>Cytuno â’r %n</numerusform>
            <numerusform>Cytuno â’r %n i gyd</numerusform>
            <numerusform>Cytuno â’r %n i gyd</numerusform>
            <numerusform>Cytuno â’r %n i gyd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agree with all the rest: %n</source>
        <translation>
            <numerusform>Cytuno â’r gweddill i gyd: %n</numerusform>
            <numerusform>Cytuno â’r gweddill i gyd: %n</numerusform>
            <numerusform>Cytuno â’r gweddill i gyd: %n</numerusform>
            <numerusform>Cytuno â’r gweddill i gyd: %n</numerusform>
            <numerusform>Cytuno â’r gweddill i gyd: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No action has been asked for here.</source>
        <translation>Ni ofynnwyd am gam gweithredu yma.</translation>
    </message>
    <message numerus="yes">
        <source>Actions (%n open)</source>
        <translation>
            <numerusform>Camau gweithredu (%n ar agor)</numerusform>
            <numerusform>Camau gweithredu (%n ar agor)</numerusform>
            <numerusform>Camau gweithredu (%n ar agor)</numerusform>
            <numerusform>Camau gweithredu (%n ar agor)</numerusform>
            <numerusform>Camau gweithredu (%n ar agor)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::views::ReviewsTab</name>
    <message>
        <source>No unit of this learner has been sampled by an IQA yet.</source>
        <translation>Nid oes uned o eiddo’r dysgwr hwn wedi’i samplu gan SAM eto.</translation>
    </message>
    <message>
        <source>Reviews and actions</source>
        <translation>Adolygiadau a chamau gweithredu</translation>
    </message>
</context>
<context>
    <name>attest::views::SampleListPage</name>
    <message>
        <source>Review</source>
        <translation>Adolygu</translation>
    </message>
    <message>
        <source>Take off the list…</source>
        <translation>Tynnu oddi ar y rhestr…</translation>
    </message>
    <message>
        <source>Add units</source>
        <translation>Ychwanegu unedau</translation>
    </message>
    <message>
        <source>IQA report</source>
        <translation>Adroddiad SAM</translation>
    </message>
    <message>
        <source>Sample list</source>
        <translation>Rhestr samplu</translation>
    </message>
    <message>
        <source>Back to quality assurance</source>
        <translation>Yn ôl i sicrhau ansawdd</translation>
    </message>
    <message>
        <source>Units on this list</source>
        <translation>Unedau ar y rhestr hon</translation>
    </message>
    <message>
        <source>The batch</source>
        <translation>Y swp</translation>
    </message>
    <message>
        <source>Closing the list, and its batch</source>
        <translation>Cau’r rhestr, a’i swp</translation>
    </message>
    <message>
        <source>Why is unit %1 of %2 taken off the list?</source>
        <translation>Pam y tynnir uned %1 o eiddo %2 oddi ar y rhestr?</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Tynnu oddi ar y rhestr</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sample list %1</source>
        <translation>Rhestr samplu %1</translation>
    </message>
    <message>
        <source>%1 · %2 · made on %3</source>
        <translation>%1 · %2 · crëwyd ar %3</translation>
    </message>
    <message>
        <source>%1 · closed on %2</source>
        <translation>%1 · caewyd ar %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) were signed off and not verified when the list was made.</source>
        <translation>
            <numerusform>Roedd %n uned wedi’i llofnodi a heb ei dilysu pan grëwyd y rhestr.</numerusform>
            <numerusform>Roedd %n uned wedi’i llofnodi a heb ei dilysu pan grëwyd y rhestr.</numerusform>
            <numerusform>Roedd %n uned wedi’u llofnodi a heb eu dilysu pan grëwyd y rhestr.</numerusform>
            <numerusform>Roedd %n uned wedi’u llofnodi a heb eu dilysu pan grëwyd y rhestr.</numerusform>
            <numerusform>Roedd %n uned wedi’u llofnodi a heb eu dilysu pan grëwyd y rhestr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) signed off by %1 were not verified when the list was made.</source>
        <translation>
            <numerusform>Roedd %n uned a lofnodwyd gan %1 heb ei dilysu pan grëwyd y rhestr.</numerusform>
            <numerusform>Roedd %n uned a lofnodwyd gan %1 heb ei dilysu pan grëwyd y rhestr.</numerusform>
            <numerusform>Roedd %n uned a lofnodwyd gan %1 heb eu dilysu pan grëwyd y rhestr.</numerusform>
            <numerusform>Roedd %n uned a lofnodwyd gan %1 heb eu dilysu pan grëwyd y rhestr.</numerusform>
            <numerusform>Roedd %n uned a lofnodwyd gan %1 heb eu dilysu pan grëwyd y rhestr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is on this list yet.</source>
        <translation>Nid oes dim ar y rhestr hon eto.</translation>
    </message>
    <message>
        <source>Add signed-off units</source>
        <translation>Ychwanegu unedau wedi’u llofnodi</translation>
    </message>
    <message>
        <source>This is the list of %1, who alone samples, reviews and closes in it. Choose who is working, at the bottom left of the window.</source>
        <translation>Dyma restr %1, sef yr unig un sy’n samplu, yn adolygu ac yn cau ynddi. Dewiswch pwy sy’n gweithio, yng nghornel chwith isaf y ffenestr.</translation>
    </message>
</context>
<context>
    <name>attest::views::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>They belong to you on this computer, not to the centre, and hold at once.</source>
        <translation>Chi sydd biau’r rhain ar y cyfrifiadur hwn, nid y ganolfan, ac maent yn dod i rym ar unwaith.</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Yn ôl i’r dudalen flaenorol</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Maint y testun</translation>
    </message>
    <message>
        <source>Room for rows and fields</source>
        <translation>Lle i resi a meysydd</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Lliwiau</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cyfforddus</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Cryno</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Fel sydd gan y system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
</context>
<context>
    <name>attest::views::ShortcutsPage</name>
    <message>
        <source>Everywhere</source>
        <translation>Ym mhobman</translation>
    </message>
    <message>
        <source>Next control, control before</source>
        <translation>Rheolydd nesaf, rheolydd blaenorol</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Move in a list or between the chips of a row</source>
        <translation>Symud mewn rhestr neu rhwng sglodion rhes</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Saethau</translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>Agor y rhes a ddewiswyd</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Press a button, tick a box, tick a criterion</source>
        <translation>Gwasgu botwm, ticio blwch, ticio maen prawf</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Bylchwr</translation>
    </message>
    <message>
        <source>Save a form and go to the next</source>
        <translation>Cadw ffurflen a mynd i’r nesaf</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Bysellau brys</translation>
    </message>
    <message>
        <source>Everything here is also found by its name with Ctrl+K.</source>
        <translation>Gellir canfod popeth yma hefyd wrth ei enw gyda Ctrl+K.</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Yn ôl i’r dudalen flaenorol</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>First and last row of a list</source>
        <translation>Rhes gyntaf a rhes olaf rhestr</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
</context>
<context>
    <name>attest::views::SignOffPage</name>
    <message>
        <source>Back to the learner</source>
        <translation>Yn ôl at y dysgwr</translation>
    </message>
    <message>
        <source>Criteria and their evidence</source>
        <translation>Meini prawf a’u tystiolaeth</translation>
    </message>
    <message>
        <source>Unit %1 is not in the plan. Plan it on the learner&apos;s Plan tab first.</source>
        <translation>Nid yw uned %1 yn y cynllun. Cynlluniwch hi ar dab Cynllun y dysgwr yn gyntaf.</translation>
    </message>
    <message>
        <source>Sign off %1 %2</source>
        <translation>Llofnodi %1 %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>ar gyfer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n things stand in the way</source>
        <translation>
            <numerusform>Mae %n peth yn y ffordd</numerusform>
            <numerusform>Mae %n peth yn y ffordd</numerusform>
            <numerusform>Mae %n o bethau yn y ffordd</numerusform>
            <numerusform>Mae %n o bethau yn y ffordd</numerusform>
            <numerusform>Mae %n o bethau yn y ffordd</numerusform>
        </translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Lefel %1</translation>
    </message>
    <message numerus="yes">
        <source>%n credits</source>
        <translation>
            <numerusform>%n credyd</numerusform>
            <numerusform>%n credyd</numerusform>
            <numerusform>%n o gredydau</numerusform>
            <numerusform>%n o gredydau</numerusform>
            <numerusform>%n o gredydau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guided learning hours</source>
        <translation>
            <numerusform>%n awr dysgu dan arweiniad</numerusform>
            <numerusform>%n awr dysgu dan arweiniad</numerusform>
            <numerusform>%n o oriau dysgu dan arweiniad</numerusform>
            <numerusform>%n o oriau dysgu dan arweiniad</numerusform>
            <numerusform>%n o oriau dysgu dan arweiniad</numerusform>
        </translation>
    </message>
    <message>
        <source>its criteria are not loaded: it is signed off by a result recorded elsewhere</source>
        <translation>nid yw ei meini prawf wedi’u llwytho: llofnodir hi â chanlyniad a gofnodwyd mewn man arall</translation>
    </message>
    <message>
        <source>signed off on %1</source>
        <translation>llofnodwyd ar %1</translation>
    </message>
    <message>
        <source>Sign off %1</source>
        <translation>Llofnodi %1</translation>
    </message>
    <message>
        <source>Tick both declarations first.</source>
        <translation>Ticiwch y ddau ddatganiad yn gyntaf.</translation>
    </message>
    <message>
        <source>Sign off %1 for %2</source>
        <translation>Llofnodi %1 ar gyfer %2</translation>
    </message>
    <message>
        <source>Sign off a unit</source>
        <translation>Llofnodi uned</translation>
    </message>
    <message>
        <source>Sign off, and go to the next unit that is ready</source>
        <translation>Llofnodi, a mynd i’r uned nesaf sy’n barod</translation>
    </message>
    <message>
        <source>This unit cannot be signed off yet: the page says what stands in the way.</source>
        <translation>Ni ellir llofnodi’r uned hon eto: mae’r dudalen yn dweud beth sydd yn y ffordd.</translation>
    </message>
    <message>
        <source>%1 is signed off. This is the next unit that is ready.</source>
        <translation>Mae %1 wedi’i llofnodi. Dyma’r uned nesaf sy’n barod.</translation>
    </message>
    <message>
        <source>What is in the way, and signing off</source>
        <translation>Yr hyn sydd yn y ffordd, a llofnodi</translation>
    </message>
    <message>
        <source>Only an assessor signs off. Choose who is working, at the bottom left of the window.</source>
        <translation>Dim ond asesydd sy’n llofnodi. Dewiswch pwy sy’n gweithio, yng nghornel chwith isaf y ffenestr.</translation>
    </message>
</context>
<context>
    <name>attest::views::StartPage</name>
    <message>
        <source>Attest</source>
        <translation>Attest</translation>
    </message>
    <message>
        <source>Welcome to Attest</source>
        <translation>Croeso i Attest</translation>
    </message>
    <message>
        <source>Your learners’ portfolios, kept on this computer and nowhere else.</source>
        <translation>Portffolios eich dysgwyr, wedi’u cadw ar y cyfrifiadur hwn ac yn unman arall.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Choose where to keep the centre</source>
        <translation>Dewis ble i gadw’r ganolfan</translation>
    </message>
    <message>
        <source>Make the centre</source>
        <translation>Creu’r ganolfan</translation>
    </message>
    <message>
        <source>You, the first person who works with it</source>
        <translation>Chi, y person cyntaf sy’n gweithio â hi</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Ble i’w chadw</translation>
    </message>
    <message>
        <source>New centre</source>
        <translation>Canolfan newydd</translation>
    </message>
    <message>
        <source>The centre’s name</source>
        <translation>Enw’r ganolfan</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Agor…</translation>
    </message>
    <message>
        <source>Open a centre</source>
        <translation>Agor canolfan</translation>
    </message>
    <message>
        <source>Try the example</source>
        <translation>Rhoi cynnig ar yr enghraifft</translation>
    </message>
    <message>
        <source>Go on with a centre that is kept in a file on this computer or on a stick.</source>
        <translation>Ewch ymlaen â chanolfan a gedwir mewn ffeil ar y cyfrifiadur hwn neu ar gofbin.</translation>
    </message>
    <message>
        <source>An invented centre in spring 2013, with learners at every stage. Nothing you do there touches your own records.</source>
        <translation>Canolfan ddychmygol yng ngwanwyn 2013, gyda dysgwyr ar bob cam. Nid oes dim a wnewch yno’n cyffwrdd â’ch cofnodion eich hun.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Yn ôl i %1</translation>
    </message>
    <message>
        <source>Write the centre’s name.</source>
        <translation>Ysgrifennwch enw’r ganolfan.</translation>
    </message>
    <message>
        <source>Choose where the centre is kept.</source>
        <translation>Dewiswch ble y cedwir y ganolfan.</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Mynd ymlaen â</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Agor %1</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>Mae %1 ar goll</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Ar goll: %1</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>Tynnu %1 oddi ar y rhestr hon</translation>
    </message>
    <message>
        <source>Open it for reading only</source>
        <translation>Ei hagor ar gyfer darllen yn unig</translation>
    </message>
</context>
<context>
    <name>attest::views::StatusLine</name>
    <message>
        <source>Two copies of a centre with the same fingerprint hold the same records.</source>
        <translation>Mae dau gopi o ganolfan sydd â’r un ôl bys yn cynnwys yr un cofnodion.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation>Drafft wedi’i gadw %1</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n dysgwr</numerusform>
            <numerusform>%n dysgwr</numerusform>
            <numerusform>%n o ddysgwyr</numerusform>
            <numerusform>%n o ddysgwyr</numerusform>
            <numerusform>%n o ddysgwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Ôl bys %1</translation>
    </message>
</context>
<context>
    <name>attest::views::TargetDelegate</name>
    <message>
        <source>where (F2)</source>
        <translation>ble (F2)</translation>
    </message>
</context>
<context>
    <name>attest::views::TargetsPanel</name>
    <message>
        <source>Not yet met</source>
        <translation>Heb ei fodloni eto</translation>
    </message>
    <message>
        <source>Judge what is ticked as met</source>
        <translation>Barnu bod yr hyn a diciwyd wedi’i fodloni</translation>
    </message>
    <message>
        <source>Criteria and requirements</source>
        <translation>Meini prawf a gofynion</translation>
    </message>
    <message>
        <source>Hides what is met already</source>
        <translation>Yn cuddio’r hyn sydd wedi’i fodloni eisoes</translation>
    </message>
    <message>
        <source>Nothing fits. Write less, or show what is met too.</source>
        <translation>Nid oes dim yn cyfateb. Ysgrifennwch lai, neu dangoswch hefyd yr hyn sydd wedi’i fodloni.</translation>
    </message>
    <message>
        <source>Search, or write codes and Enter: 308 1.1 2.1-2.3</source>
        <translation>Chwiliwch, neu ysgrifennwch godau ac Enter: 308 1.1 2.1-2.3</translation>
    </message>
    <message>
        <source>Search criteria, or write codes and Enter to tick them</source>
        <translation>Chwiliwch y meini prawf, neu ysgrifennwch godau ac Enter i’w ticio</translation>
    </message>
    <message>
        <source>“%1” is not the code of a criterion in unit %2. Write codes as the list below shows them, one by one or as 2.1-2.3.</source>
        <translation>Nid yw “%1” yn god maen prawf yn uned %2. Ysgrifennwch godau fel y mae’r rhestr isod yn eu dangos, fesul un neu fel 2.1-2.3.</translation>
    </message>
    <message>
        <source>No planned unit has criteria to tick. Choose units on the learner&apos;s Plan tab.</source>
        <translation>Nid oes gan yr un uned a gynlluniwyd feini prawf i’w ticio. Dewiswch unedau ar dab Cynllun y dysgwr.</translation>
    </message>
</context>
<context>
    <name>attest::views::TodayList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>hefyd %n arall</numerusform>
            <numerusform>hefyd %n arall</numerusform>
            <numerusform>hefyd %n arall</numerusform>
            <numerusform>hefyd %n arall</numerusform>
            <numerusform>hefyd %n arall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Dangos %n arall</numerusform>
            <numerusform>Dangos %n arall</numerusform>
            <numerusform>Dangos %n arall</numerusform>
            <numerusform>Dangos %n arall</numerusform>
            <numerusform>Dangos %n arall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::views::TodayPage</name>
    <message numerus="yes">
        <source>%n credit(s) left</source>
        <translation>
            <numerusform>%n credyd ar ôl</numerusform>
            <numerusform>%n credyd ar ôl</numerusform>
            <numerusform>%n o gredydau ar ôl</numerusform>
            <numerusform>%n o gredydau ar ôl</numerusform>
            <numerusform>%n o gredydau ar ôl</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rules met</source>
        <translation>%1 o %2 wedi’u bodloni</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n gair</numerusform>
            <numerusform>%n gair</numerusform>
            <numerusform>%n o eiriau</numerusform>
            <numerusform>%n o eiriau</numerusform>
            <numerusform>%n o eiriau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ffeil</numerusform>
            <numerusform>%n ffeil</numerusform>
            <numerusform>%n o ffeiliau</numerusform>
            <numerusform>%n o ffeiliau</numerusform>
            <numerusform>%n o ffeiliau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tick(s)</source>
        <translation>
            <numerusform>%n tic</numerusform>
            <numerusform>%n tic</numerusform>
            <numerusform>%n o diciau</numerusform>
            <numerusform>%n o diciau</numerusform>
            <numerusform>%n o diciau</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>Drafft wedi’i gadw am %1</translation>
    </message>
    <message>
        <source>Draft kept yesterday at %1</source>
        <translation>Drafft wedi’i gadw ddoe am %1</translation>
    </message>
    <message>
        <source>Draft kept on %1</source>
        <translation>Drafft wedi’i gadw ar %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ddoe</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s)</source>
        <translation>
            <numerusform>%n credyd</numerusform>
            <numerusform>%n credyd</numerusform>
            <numerusform>%n o gredydau</numerusform>
            <numerusform>%n o gredydau</numerusform>
            <numerusform>%n o gredydau</numerusform>
        </translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>targed %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n diwrnod yn hwyr</numerusform>
            <numerusform>%n diwrnod yn hwyr</numerusform>
            <numerusform>%n o ddiwrnodau yn hwyr</numerusform>
            <numerusform>%n o ddiwrnodau yn hwyr</numerusform>
            <numerusform>%n o ddiwrnodau yn hwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>Record evidence for %1</source>
        <translation>Cofnodi tystiolaeth ar gyfer %1</translation>
    </message>
    <message>
        <source>A form that cannot be opened from here</source>
        <translation>Ffurflen na ellir ei hagor oddi yma</translation>
    </message>
    <message>
        <source>It is kept with this copy of the centre; its own page offers it again.</source>
        <translation>Fe’i cedwir gyda’r copi hwn o’r ganolfan; bydd ei thudalen ei hun yn ei chynnig eto.</translation>
    </message>
    <message>
        <source>recorded by %1</source>
        <translation>cofnodwyd gan %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>There are no learners in this centre.</source>
        <translation>Nid oes dysgwyr yn y ganolfan hon.</translation>
    </message>
    <message>
        <source>There are no learners yet. Add the first one and choose an award; what wants your attention is then listed here every day.</source>
        <translation>Nid oes dysgwyr eto. Ychwanegwch yr un cyntaf a dewiswch gymhwyster; yna rhestrir yma bob dydd yr hyn sydd angen eich sylw.</translation>
    </message>
    <message>
        <source>Add learner</source>
        <translation>Ychwanegu dysgwr</translation>
    </message>
    <message>
        <source>Ready to sign off</source>
        <translation>Yn barod i’w llofnodi</translation>
    </message>
    <message>
        <source>No unit is ready. What stands in a unit’s way is listed on the learner’s Units tab.</source>
        <translation>Nid oes uned yn barod. Rhestrir yr hyn sydd yn ffordd uned ar dab Unedau’r dysgwr.</translation>
    </message>
    <message>
        <source>Drafts kept</source>
        <translation>Drafftiau a gadwyd</translation>
    </message>
    <message>
        <source>No form is waiting. What you type is kept here until you save it.</source>
        <translation>Nid oes ffurflen yn aros. Cedwir yma yr hyn a deipiwch nes i chi ei gadw.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Nobody is past the target date.</source>
        <translation>Nid oes neb wedi mynd heibio i’r dyddiad targed.</translation>
    </message>
    <message>
        <source>Latest evidence</source>
        <translation>Y dystiolaeth ddiweddaraf</translation>
    </message>
    <message>
        <source>No evidence is recorded yet. Open a learner and choose Record evidence.</source>
        <translation>Nid oes tystiolaeth wedi’i chofnodi eto. Agorwch ddysgwr a dewiswch Cofnodi tystiolaeth.</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Sicrhau ansawdd</translation>
    </message>
    <message>
        <source>No unit has come back from its IQA.</source>
        <translation>Nid oes uned wedi dod yn ôl gan ei SAM.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>&quot;7 units left&quot;</extracomment>
        <translation>%1 ar ôl</translation>
    </message>
</context>
<context>
    <name>attest::views::TopBar</name>
    <message>
        <source>Example centre, spring %1</source>
        <translation>Canolfan enghreifftiol, gwanwyn %1</translation>
    </message>
    <message>
        <source>Example centre, summer %1</source>
        <translation>Canolfan enghreifftiol, haf %1</translation>
    </message>
    <message>
        <source>Example centre, autumn %1</source>
        <translation>Canolfan enghreifftiol, hydref %1</translation>
    </message>
    <message>
        <source>Example centre, winter %1</source>
        <translation>Canolfan enghreifftiol, gaeaf %1</translation>
    </message>
    <message>
        <source>Record evidence   Ctrl+E</source>
        <translation>Cofnodi tystiolaeth   Ctrl+E</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Canfod</translation>
    </message>
    <message>
        <source>Record evidence</source>
        <translation>Cofnodi tystiolaeth</translation>
    </message>
    <message>
        <source>Everything here is invented. The example lives on %1, when its awards could still be registered for; your own centres use today’s date.</source>
        <translation>Dychmygol yw popeth yma. Mae’r enghraifft yn byw ar %1, pan oedd modd cofrestru ar gyfer ei chymwysterau o hyd; mae eich canolfannau chi’n defnyddio dyddiad heddiw.</translation>
    </message>
    <message>
        <source>Open a learner first: evidence is recorded for one learner.</source>
        <translation>Agorwch ddysgwr yn gyntaf: cofnodir tystiolaeth ar gyfer un dysgwr.</translation>
    </message>
    <message>
        <source>Find anything   Ctrl+K</source>
        <translation>Canfod unrhyw beth   Ctrl+K</translation>
    </message>
    <message>
        <source>Find learners, units, evidence and commands</source>
        <translation>Dod o hyd i ddysgwyr, unedau, tystiolaeth a gorchmynion</translation>
    </message>
</context>
<context>
    <name>attest::views::UnitCard</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>&amp;Not this one</source>
        <translation>&amp;Nid hon</translation>
    </message>
    <message>
        <source>&amp;Why not?</source>
        <translation>&amp;Pam ddim?</translation>
    </message>
    <message>
        <source>Every choice that is offered holds this unit</source>
        <translation>Mae pob dewis a gynigir yn cynnwys yr uned hon</translation>
    </message>
    <message>
        <source>No choice that is offered holds this unit</source>
        <translation>Nid oes unrhyw ddewis a gynigir yn cynnwys yr uned hon</translation>
    </message>
    <message>
        <source>Why no complete choice can hold this unit, or that one can</source>
        <translation>Pam na all unrhyw ddewis cyflawn gynnwys yr uned hon, neu y gall un wneud hynny</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose a row to see more</source>
        <translation>Dewiswch res i weld rhagor</translation>
    </message>
    <message>
        <source>It is achieved or signed off, and stays.</source>
        <translation>Mae wedi’i hennill neu ei llofnodi, ac mae’n aros.</translation>
    </message>
    <message>
        <source>If it is dropped: %1</source>
        <translation>Os caiff ei gollwng: %1</translation>
    </message>
    <message>
        <source>It is ticked.</source>
        <translation>Mae wedi’i thicio.</translation>
    </message>
    <message>
        <source>Nothing bars it.</source>
        <translation>Nid oes dim yn ei gwahardd.</translation>
    </message>
</context>
<context>
    <name>attest::views::UnitPanel</name>
    <message>
        <source>Level %1</source>
        <translation>Lefel %1</translation>
    </message>
    <message numerus="yes">
        <source>%n credits</source>
        <translation>
            <numerusform>%n credyd</numerusform>
            <numerusform>%n credyd</numerusform>
            <numerusform>%n o gredydau</numerusform>
            <numerusform>%n o gredydau</numerusform>
            <numerusform>%n o gredydau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guided learning hours</source>
        <translation>
            <numerusform>%n awr dysgu dan arweiniad</numerusform>
            <numerusform>%n awr dysgu dan arweiniad</numerusform>
            <numerusform>%n o oriau dysgu dan arweiniad</numerusform>
            <numerusform>%n o oriau dysgu dan arweiniad</numerusform>
            <numerusform>%n o oriau dysgu dan arweiniad</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed off on %1 by %2</source>
        <translation>Llofnodwyd ar %1 gan %2</translation>
    </message>
    <message numerus="yes">
        <source>%n things stand in the way</source>
        <translation>
            <numerusform>Mae %n peth yn y ffordd</numerusform>
            <numerusform>Mae %n peth yn y ffordd</numerusform>
            <numerusform>Mae %n o bethau yn y ffordd</numerusform>
            <numerusform>Mae %n o bethau yn y ffordd</numerusform>
            <numerusform>Mae %n o bethau yn y ffordd</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign off %1</source>
        <translation>Llofnodi %1</translation>
    </message>
    <message>
        <source>Record evidence for all of these</source>
        <translation>Cofnodi tystiolaeth ar gyfer y rhain i gyd</translation>
    </message>
    <message>
        <source>Withdraw sign-off…</source>
        <translation>Tynnu llofnodiad yn ôl…</translation>
    </message>
    <message>
        <source>Why is the sign-off of %1 withdrawn?</source>
        <translation>Pam mae llofnodiad %1 yn cael ei dynnu’n ôl?</translation>
    </message>
    <message>
        <source>Withdraw sign-off</source>
        <translation>Tynnu llofnodiad yn ôl</translation>
    </message>
    <message>
        <source>Withdraw credit transfer…</source>
        <translation>Tynnu trosglwyddiad credyd yn ôl…</translation>
    </message>
    <message>
        <source>Why is the credit transfer of %1 withdrawn?</source>
        <translation>Pam mae trosglwyddiad credyd %1 yn cael ei dynnu’n ôl?</translation>
    </message>
    <message>
        <source>Withdraw credit transfer</source>
        <translation>Tynnu trosglwyddiad credyd yn ôl</translation>
    </message>
    <message>
        <source>Record credit transfer…</source>
        <translation>Cofnodi trosglwyddo credyd…</translation>
    </message>
    <message>
        <source>The credit of %1 was awarded elsewhere</source>
        <translation>Dyfarnwyd credyd %1 yn rhywle arall</translation>
    </message>
    <message>
        <source>Record credit transfer</source>
        <translation>Cofnodi trosglwyddo credyd</translation>
    </message>
</context>
<context>
    <name>attest::views::UnitsTab</name>
    <message>
        <source>No units are planned yet. Choose them on the Plan tab.</source>
        <translation>Nid oes unedau wedi’u cynllunio eto. Dewiswch nhw ar y tab Cynllun.</translation>
    </message>
    <message>
        <source>Choose units</source>
        <translation>Dewis unedau</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unedau</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n things in the way of %1</source>
        <translation>
            <numerusform>Dangos y %n peth sydd yn ffordd %1</numerusform>
            <numerusform>Dangos y %n peth sydd yn ffordd %1</numerusform>
            <numerusform>Dangos y %n o bethau sydd yn ffordd %1</numerusform>
            <numerusform>Dangos y %n o bethau sydd yn ffordd %1</numerusform>
            <numerusform>Dangos y %n o bethau sydd yn ffordd %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen unit</source>
        <translation>Yr uned a ddewiswyd</translation>
    </message>
    <message>
        <source>Hide the details of %1</source>
        <translation>Cuddio manylion %1</translation>
    </message>
    <message>
        <source>Show the details of %1</source>
        <translation>Dangos manylion %1</translation>
    </message>
</context>
<context>
    <name>attest::views::WayList</name>
    <message>
        <source>Record evidence</source>
        <translation>Cofnodi tystiolaeth</translation>
    </message>
    <message>
        <source>Look at the evidence</source>
        <translation>Edrych ar y dystiolaeth</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Newid y cynllun</translation>
    </message>
    <message>
        <source>Record the result</source>
        <translation>Cofnodi’r canlyniad</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read and answer</source>
        <translation>Darllen ac ateb</translation>
    </message>
</context>
<context>
    <name>attest::views::WhoButton</name>
    <message>
        <source>%1, %2, at %3. Change who is working or which centre is open.</source>
        <translation>%1, %2, yn %3. Newid pwy sy’n gweithio neu pa ganolfan sydd ar agor.</translation>
    </message>
    <message>
        <source>Change who is working or which centre is open</source>
        <translation>Newid pwy sy’n gweithio neu pa ganolfan sydd ar agor</translation>
    </message>
</context>
<context>
    <name>attest::views::WhoPage</name>
    <message>
        <source>Who is working</source>
        <translation>Pwy sy’n gweithio</translation>
    </message>
    <message>
        <source>What is recorded from now on carries this person’s name. Undo begins anew.</source>
        <translation>Bydd enw’r person hwn ar yr hyn a gofnodir o hyn ymlaen. Mae dadwneud yn dechrau o’r newydd.</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Yn ôl i’r dudalen flaenorol</translation>
    </message>
    <message>
        <source>People of this centre</source>
        <translation>Pobl y ganolfan hon</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Ychwanegu’r person hwn</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ychwanegu person</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is working now.</source>
        <translation>%1 sy’n gweithio nawr.</translation>
    </message>
    <message>
        <source>%1 can be chosen now.</source>
        <translation>Gellir dewis %1 nawr.</translation>
    </message>
</context>
<context>
    <name>attest::views::WizardPage</name>
    <message>
        <source>Finish it for me</source>
        <translation>Ei gwblhau drosof</translation>
    </message>
    <message>
        <source>Confirm plan</source>
        <translation>Cadarnhau’r cynllun</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Agosaf yn gyntaf</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Dechrau eto</translation>
    </message>
    <message>
        <source>Choose units</source>
        <translation>Dewis unedau</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Yn ôl i’r cynllun</translation>
    </message>
    <message>
        <source>Units of the award by group</source>
        <translation>Unedau’r cymhwyster fesul grŵp</translation>
    </message>
    <message>
        <source>Units that accepted evidence could already serve come first in their group</source>
        <translation>Daw unedau y gallai tystiolaeth a dderbyniwyd gyfrannu atynt eisoes yn gyntaf yn eu grŵp</translation>
    </message>
    <message>
        <source>The chosen unit, and how to finish</source>
        <translation>Yr uned a ddewiswyd, a sut i gwblhau</translation>
    </message>
    <message>
        <source>Confirm the chosen units</source>
        <translation>Cadarnhau’r unedau a ddewiswyd</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>This is the plan as it is.</source>
        <translation>Dyma’r cynllun fel y mae.</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Enillwyd</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Nid hon</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Keep · %1</source>
        <translation>Cadw · %1</translation>
    </message>
</context>
<context>
    <name>attest::views::Workspace</name>
    <message>
        <source>Record evidence</source>
        <translation>Cofnodi tystiolaeth</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Who is working…</source>
        <translation>Pwy sy’n gweithio…</translation>
    </message>
    <message>
        <source>Open or make another centre…</source>
        <translation>Agor neu greu canolfan arall…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ailwneud</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Canfod unrhyw beth</translation>
    </message>
    <message>
        <source>This centre: copies and backups…</source>
        <translation>Y ganolfan hon: copïau a chopïau wrth gefn…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Bysellau brys</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Rhan nesaf y ffenestr</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>Rhan flaenorol y ffenestr</translation>
    </message>
    <message>
        <source>IQA report %1 %2.pdf</source>
        <translation>Adroddiad SAM %1 %2.pdf</translation>
    </message>
    <message>
        <source>Check this centre…</source>
        <translation>Gwirio’r ganolfan hon…</translation>
    </message>
    <message>
        <source>Add learner</source>
        <translation>Ychwanegu dysgwr</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Adroddiad cynnydd</translation>
    </message>
    <message>
        <source>%1 is signed off. “Withdraw sign-off” in the details of the unit takes that back, with a reason.</source>
        <translation>Mae %1 wedi’i llofnodi. Mae “Tynnu llofnodiad yn ôl” ym manylion yr uned yn dadwneud hynny, gyda rheswm.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>The words of an entry cannot be read: the file is damaged. Restore a backup.</source>
        <translation>Ni ellir darllen geiriau cofnod: mae’r ffeil wedi’i difrodi. Adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>The first entry of a device names an entry before it.</source>
        <translation>Mae cofnod cyntaf dyfais yn enwi cofnod o’i flaen.</translation>
    </message>
    <message>
        <source>Number %1 of a device&apos;s entries is missing.</source>
        <translation>Mae rhif %1 o blith cofnodion dyfais ar goll.</translation>
    </message>
    <message>
        <source>An entry is not linked to the entry before it.</source>
        <translation>Nid yw cofnod wedi’i gysylltu â’r cofnod o’i flaen.</translation>
    </message>
    <message>
        <source>A device wrote two entries with the number %1.</source>
        <translation>Ysgrifennodd dyfais ddau gofnod â’r rhif %1.</translation>
    </message>
    <message>
        <source>An entry replaces entry %1, which is missing.</source>
        <translation>Mae cofnod yn disodli cofnod %1, sydd ar goll.</translation>
    </message>
    <message>
        <source>An entry&apos;s header cannot be read: the file is damaged. Restore a backup.</source>
        <translation>Ni ellir darllen pennawd cofnod: mae’r ffeil wedi’i difrodi. Adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>An entry was written by a newer Attest. Install that version to open this file.</source>
        <translation>Ysgrifennwyd cofnod gan fersiwn mwy newydd o Attest. Gosodwch y fersiwn honno i agor y ffeil hon.</translation>
    </message>
    <message>
        <source>Entry %1 is not what it was: its header has been changed.</source>
        <translation>Nid yw cofnod %1 fel yr oedd: mae ei bennawd wedi’i newid.</translation>
    </message>
    <message>
        <source>Entry %1 is not what it was: its words have been changed.</source>
        <translation>Nid yw cofnod %1 fel yr oedd: mae ei eiriau wedi’u newid.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Offline portfolio tracker for vocational qualifications</source>
        <translation>Traciwr portffolio all-lein ar gyfer cymwysterau galwedigaethol</translation>
    </message>
    <message>
        <source>The day to take for today.</source>
        <translation>Y diwrnod i’w gymryd fel heddiw.</translation>
    </message>
    <message>
        <source>The colours: light or dark.</source>
        <translation>Y lliwiau: light neu dark.</translation>
    </message>
    <message>
        <source>Open the example centre kept in this file.</source>
        <translation>Agor y ganolfan enghreifftiol a gedwir yn y ffeil hon.</translation>
    </message>
    <message>
        <source>The centre to open.</source>
        <translation>Y ganolfan i’w hagor.</translation>
    </message>
    <message>
        <source>“%1” is not a theme: choose light or dark.</source>
        <translation>Nid yw “%1” yn thema: dewiswch light neu dark.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install it (Debian: libqt6sql6-sqlite).</source>
        <translation>Mae gyrrwr SQLite Qt ar goll. Gosodwch ef (Debian: libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>A change was begun inside another change. Nothing was changed. Please report this.</source>
        <translation>Dechreuwyd newid y tu mewn i newid arall. Ni newidiwyd dim. Rhowch wybod am hyn.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. Check the file and attach it again.</source>
        <translation>Ni ellid darllen “%1” hyd y diwedd. Gwiriwch y ffeil a’i hatodi eto.</translation>
    </message>
    <message>
        <source>“%1” does not exist any more. Choose the file again.</source>
        <translation>Nid yw “%1” yn bodoli mwyach. Dewiswch y ffeil eto.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Attach the files inside it one by one.</source>
        <translation>Nid yw “%1” yn ffeil. Atodwch y ffeiliau sydd ynddi fesul un.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablau</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>This copy</source>
        <translation>Y copi hwn</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafftiau</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Mynegai chwilio</translation>
    </message>
    <message>
        <source>The file&apos;s structure is damaged (%1).</source>
        <translation>Mae strwythur y ffeil wedi’i ddifrodi (%1).</translation>
    </message>
    <message>
        <source>A row of table %1 belongs to a row that is missing from table %2.</source>
        <translation>Mae rhes yn nhabl %1 yn perthyn i res sydd ar goll o dabl %2.</translation>
    </message>
    <message>
        <source>The file does not say that it is an Attest file of this version.</source>
        <translation>Nid yw’r ffeil yn dweud ei bod yn ffeil Attest o’r fersiwn hon.</translation>
    </message>
    <message>
        <source>“%1” is missing from the file or is not what it should be.</source>
        <translation>Mae “%1” ar goll o’r ffeil neu nid yw fel y dylai fod.</translation>
    </message>
    <message>
        <source>“%1” does not belong in the file as it stands there.</source>
        <translation>Nid yw “%1” yn perthyn yn y ffeil fel y mae yno.</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Cofnod %1</translation>
    </message>
    <message>
        <source>What the table says of an entry is not what the entry says.</source>
        <translation>Nid yw’r hyn a ddywed y tabl am gofnod yr un fath â’r hyn a ddywed y cofnod.</translation>
    </message>
    <message>
        <source>The words of an entry are missing.</source>
        <translation>Mae geiriau cofnod ar goll.</translation>
    </message>
    <message>
        <source>What this copy knows of itself is incomplete or has grown.</source>
        <translation>Mae’r hyn a ŵyr y copi hwn amdano’i hun yn anghyflawn neu wedi tyfu.</translation>
    </message>
    <message>
        <source>“%1” has been changed by something other than Attest.</source>
        <translation>Mae “%1” wedi’i newid gan rywbeth heblaw Attest.</translation>
    </message>
    <message>
        <source>The search index does not hold what the evidence says.</source>
        <translation>Nid yw’r mynegai chwilio’n cynnwys yr hyn a ddywed y dystiolaeth.</translation>
    </message>
    <message>
        <source>The search index has been changed by something other than Attest.</source>
        <translation>Mae’r mynegai chwilio wedi’i newid gan rywbeth heblaw Attest.</translation>
    </message>
    <message>
        <source>The search index is damaged: not every word would be found.</source>
        <translation>Mae’r mynegai chwilio wedi’i ddifrodi: ni fyddai pob gair yn cael ei ganfod.</translation>
    </message>
    <message>
        <source>“%1” is already open in another program. Close it there first.</source>
        <translation>Mae “%1” eisoes ar agor mewn rhaglen arall. Caewch hi yno yn gyntaf.</translation>
    </message>
    <message>
        <source>“%1” is already open: %2 has it open on %3 (%4, process %5). Close it there first.</source>
        <translation>Mae “%1” eisoes ar agor: mae gan %2 hi ar agor ar %3 (%4, proses %5). Caewch hi yno yn gyntaf.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>rhywun</translation>
    </message>
    <message>
        <source>The lock beside “%1” could not be written. Check that its disk is connected and not full.</source>
        <translation>Ni ellid ysgrifennu’r clo wrth ymyl “%1”. Gwiriwch fod ei disg wedi’i chysylltu a heb fod yn llawn.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Nothing was changed. Copy it to a folder of your own and open the copy.</source>
        <translation>Ni ellir ysgrifennu i “%1”. Ni newidiwyd dim. Copïwch hi i ffolder o’ch eiddo ac agorwch y copi.</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds “%1”. Nothing was changed. Free some space and try again.</source>
        <translation>Nid oes lle ar ôl ar y ddisg sy’n dal “%1”. Ni newidiwyd dim. Rhyddhewch rywfaint o le a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>“%1” is damaged or is not an Attest file. Choose another file, or restore a backup.</source>
        <translation>Mae “%1” wedi’i difrodi neu nid yw’n ffeil Attest. Dewiswch ffeil arall, neu adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>The last change to “%1” was interrupted and cannot be put right in this folder. Copy the file and the one beside it that ends in -journal to a folder of your own and open the copy.</source>
        <translation>Torrwyd ar draws y newid diwethaf i “%1” ac ni ellir ei gywiro yn y ffolder hon. Copïwch y ffeil, a’r un wrth ei hymyl sy’n gorffen â -journal, i ffolder o’ch eiddo ac agorwch y copi.</translation>
    </message>
    <message>
        <source>“%1” is being used by another program. Nothing was changed. Close it there and try again.</source>
        <translation>Mae “%1” yn cael ei defnyddio gan raglen arall. Ni newidiwyd dim. Caewch hi yno a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>What was to be stored in “%1” contradicts what stands there (%2). Nothing was changed. Please report this.</source>
        <translation>Mae’r hyn oedd i’w storio yn “%1” yn gwrth-ddweud yr hyn sydd yno (%2). Ni newidiwyd dim. Rhowch wybod am hyn.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written (%2). Check that its disk is connected and try again.</source>
        <translation>Ni ellid darllen nac ysgrifennu “%1” (%2). Gwiriwch fod ei disg wedi’i chysylltu a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Attest. Nothing was changed. Install the newest version to open it.</source>
        <translation>Ysgrifennwyd “%1” gan fersiwn mwy newydd o Attest. Ni newidiwyd dim. Gosodwch y fersiwn ddiweddaraf i’w hagor.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>Mae “%1” yn bodoli eisoes. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Make it first.</source>
        <translation>Nid yw’r ffolder “%1” yn bodoli. Crëwch hi yn gyntaf.</translation>
    </message>
    <message>
        <source>“%1” does not exist. Check the name, or choose another file.</source>
        <translation>Nid yw “%1” yn bodoli. Gwiriwch yr enw, neu dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>A row of table %1 does not fit it. Nothing was changed. Please report this.</source>
        <translation>Nid yw rhes yn nhabl %1 yn ffitio ynddo. Ni newidiwyd dim. Rhowch wybod am hyn.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” could not take what was to be written. Nothing was changed. Check that it is connected and try again.</source>
        <translation>Ni allai’r ddisg sy’n dal “%1” dderbyn yr hyn oedd i’w ysgrifennu. Ni newidiwyd dim. Gwiriwch ei bod wedi’i chysylltu a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The change stands in “%1”, but its disk did not confirm that it will keep it. Check that the disk is connected, open the file again and see whether the change is there before you repeat it.</source>
        <translation>Mae’r newid yn “%1”, ond ni chadarnhaodd ei disg y bydd yn ei gadw. Gwiriwch fod y ddisg wedi’i chysylltu, agorwch y ffeil eto a gwelwch a yw’r newid yno cyn ei ailadrodd.</translation>
    </message>
    <message>
        <source>“%1” is not what it was and was left out.</source>
        <translation>Nid yw “%1” fel yr oedd ac fe’i gadawyd allan.</translation>
    </message>
    <message>
        <source>“%1” has been changed by something other than Attest. Restore a backup.</source>
        <translation>Mae “%1” wedi’i newid gan rywbeth heblaw Attest. Adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>You are not allowed to read “%1”. Ask the person it belongs to, or whoever looks after this computer.</source>
        <translation>Nid oes hawl gennych i ddarllen “%1”. Gofynnwch i’r person sydd biau’r ffeil, neu i bwy bynnag sy’n gofalu am y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>“%1” is damaged, so no copy of it was kept: %2 Restore a backup.</source>
        <translation>Mae “%1” wedi’i difrodi, felly ni chadwyd copi ohoni: %2 Adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>The copy of “%1” does not hold what it should. Try again.</source>
        <translation>Nid yw’r copi o “%1” yn cynnwys yr hyn y dylai. Rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopiwyd. Ni newidiwyd dim.</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>“%1” is not a date. Write day, month and year, for instance 24/4/2013.</source>
        <translation>Nid yw “%1” yn ddyddiad. Ysgrifennwch y diwrnod, y mis a’r flwyddyn, er enghraifft 24/4/2013.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list: 301, 302 and 303</comment>
        <translation>%1 a %2</translation>
    </message>
</context>
</TS>
