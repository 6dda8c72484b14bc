<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
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
        <source>“%1” must have the form 500/8818/X.</source>
        <translation>rhaid i “%1” fod ar y ffurf 500/8818/X.</translation>
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
</context>
<context>
    <name>CatalogueLoader</name>
    <message>
        <source>must be %1: this program reads no other format.</source>
        <translation>rhaid iddo fod yn %1: nid yw’r rhaglen hon yn darllen unrhyw fformat arall.</translation>
    </message>
    <message>
        <source>names “%1”, which is no setting. Settings: %2.</source>
        <translation>mae’n enwi “%1”, nad yw’n gyd-destun. Cyd-destunau: %2.</translation>
    </message>
    <message>
        <source>must name at least one setting.</source>
        <translation>rhaid iddo enwi o leiaf un cyd-destun.</translation>
    </message>
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
        <source>names “%1”, which is not among the settingPolicies.</source>
        <translation>mae’n enwi “%1”, nad yw ymhlith y settingPolicies.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not JSON (%3). Mend the file and try again.</source>
        <translation>%1, llinell %2: nid JSON yw hwn (%3). Cywirwch y ffeil a rhowch gynnig arall arni.</translation>
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
        <source>“what” must be evidence, unit, signOff or enrolment, not “%1”.</source>
        <translation>Rhaid i “what” fod yn evidence, unit, signOff neu enrolment, nid “%1”.</translation>
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
        <source>The table is not what the entries say. Keep this file as it is and go on with an earlier copy.</source>
        <translation>Nid yw’r tabl yn cyfateb i’r cofnodion. Cadwch y ffeil hon fel y mae ac ewch ymlaen â chopi cynharach.</translation>
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
        <source>which report: progress</source>
        <translation>pa adroddiad: progress</translation>
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
        <source>There is no kind of report “%1”; write --kind progress.</source>
        <translation>Nid oes math o adroddiad “%1”; ysgrifennwch --kind progress.</translation>
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
        <source>, or </source>
        <translation>, neu </translation>
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
        <source>the field “%1” %2</source>
        <translation>y maes “%1”: %2</translation>
    </message>
    <message>
        <source>is missing. Add it.</source>
        <translation>mae ar goll. Ychwanegwch ef.</translation>
    </message>
    <message>
        <source>must be one of: %1.</source>
        <translation>rhaid iddo fod yn un o’r rhain: %1.</translation>
    </message>
    <message>
        <source>must be a text that is not empty.</source>
        <translation>rhaid iddo fod yn destun nad yw’n wag.</translation>
    </message>
    <message>
        <source>must be a whole number, zero or more.</source>
        <translation>rhaid iddo fod yn rhif cyfan, sero neu fwy.</translation>
    </message>
    <message>
        <source>must be true or false.</source>
        <translation>rhaid iddo fod yn true neu’n false.</translation>
    </message>
    <message>
        <source>must be a level: a number from 1 to 12, or &quot;E1&quot;, &quot;E2&quot;, &quot;E3&quot;.</source>
        <translation>rhaid iddo fod yn lefel: rhif o 1 i 12, neu &quot;E1&quot;, &quot;E2&quot;, &quot;E3&quot;.</translation>
    </message>
    <message>
        <source>must be a date such as &quot;2014-07-31&quot;.</source>
        <translation>rhaid iddo fod yn ddyddiad megis &quot;2014-07-31&quot;.</translation>
    </message>
    <message>
        <source>this must be a text that is not empty.</source>
        <translation>rhaid i hwn fod yn destun nad yw’n wag.</translation>
    </message>
    <message>
        <source>must be a list in square brackets.</source>
        <translation>rhaid iddo fod yn rhestr mewn bachau petryal.</translation>
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
        <source>This would add nothing to what is met already.</source>
        <translation>Ni fyddai hyn yn ychwanegu dim at yr hyn sydd wedi’i fodloni eisoes.</translation>
    </message>
    <message>
        <source>This would leave %1.</source>
        <translation>Byddai hyn yn gadael %1.</translation>
    </message>
    <message>
        <source>This would make %1.</source>
        <translation>Byddai hyn yn gwneud %1.</translation>
    </message>
    <message>
        <source>This would make %1 and leave %2.</source>
        <translation>Byddai hyn yn gwneud %1 ac yn gadael %2.</translation>
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
        <source>The plan does not meet this rule yet.</source>
        <translation>Nid yw’r cynllun yn bodloni’r rheol hon eto.</translation>
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
        <source>Your plan reaches only %1: choose units for %2 more.</source>
        <translation>Dim ond %1 y mae eich cynllun yn ei gyrraedd: dewiswch unedau ar gyfer %2 arall.</translation>
    </message>
    <message>
        <source>Your plan does not meet this yet.</source>
        <translation>Nid yw eich cynllun yn bodloni hyn eto.</translation>
    </message>
    <message>
        <source>Not in your plan yet: %1.</source>
        <translation>Heb fod yn eich cynllun eto: %1.</translation>
    </message>
    <message>
        <source>Still to choose: %1, for instance %2.</source>
        <translation>Ar ôl i’w dewis: %1, er enghraifft %2.</translation>
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
        <source>%1 cannot be opened: its file is missing beside the centre. Restore it from a backup.</source>
        <translation>Ni ellir agor %1: mae ei ffeil ar goll wrth ymyl y ganolfan. Adferwch hi o gopi wrth gefn.</translation>
    </message>
    <message>
        <source>No program on this computer opens %1. Install one for this kind of file.</source>
        <translation>Nid oes rhaglen ar y cyfrifiadur hwn sy’n agor %1. Gosodwch un ar gyfer y math hwn o ffeil.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Atodi ffeiliau</translation>
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
</context>
<context>
    <name>attest::views::RecordPage</name>
    <message>
        <source>Discard</source>
        <translation>Gwaredu</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
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
        <source>Only an assessor signs off. Choose who is working at the foot of the window.</source>
        <translation>Dim ond asesydd sy’n llofnodi. Dewiswch pwy sy’n gweithio ar waelod y ffenestr.</translation>
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
        <source>Filter criteria: queue, system, 308 2</source>
        <translation>Hidlo meini prawf: ciw, system, 308 2</translation>
    </message>
    <message>
        <source>Filter criteria</source>
        <translation>Hidlo meini prawf</translation>
    </message>
    <message>
        <source>Hides what is met already</source>
        <translation>Yn cuddio’r hyn sydd wedi’i fodloni eisoes</translation>
    </message>
    <message>
        <source>None of the planned units has its criteria loaded. Choose units on the learner&apos;s Plan tab.</source>
        <translation>Nid oes gan yr un o’r unedau a gynlluniwyd feini prawf wedi’u llwytho. Dewiswch unedau ar dab Cynllun y dysgwr.</translation>
    </message>
    <message>
        <source>Nothing fits. Write less, or show what is met too.</source>
        <translation>Nid oes dim yn cyfateb. Ysgrifennwch lai, neu dangoswch hefyd yr hyn sydd wedi’i fodloni.</translation>
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
        <source>Find a learner   Ctrl+F</source>
        <translation>Dod o hyd i ddysgwr   Ctrl+F</translation>
    </message>
    <message>
        <source>Find a learner by name, site, group or number</source>
        <translation>Dod o hyd i ddysgwr yn ôl enw, safle, grŵp neu rif</translation>
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
    <message>
        <source>Hide what is said about %1</source>
        <translation>Cuddio’r hyn a ddywedir am %1</translation>
    </message>
    <message>
        <source>Show more about %1</source>
        <translation>Dangos mwy am %1</translation>
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
    <name>attest::views::Workspace</name>
    <message>
        <source>Progress report %1 %2.pdf</source>
        <translation>Adroddiad cynnydd %1 %2.pdf</translation>
    </message>
    <message>
        <source>Find a learner</source>
        <translation>Dod o hyd i ddysgwr</translation>
    </message>
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
        <source>This centre can only be read here. Copy its file and its folder of evidence to a place that you may write to, then open the copy.</source>
        <translation>Dim ond darllen y ganolfan hon y gellir ei wneud yma. Copïwch ei ffeil a’i ffolder tystiolaeth i le y cewch ysgrifennu iddo, yna agorwch y copi.</translation>
    </message>
    <message numerus="yes">
        <source>Progress report saved, %n page(s): %1</source>
        <translation>
            <numerusform>Adroddiad cynnydd wedi’i gadw, %n dudalen: %1</numerusform>
            <numerusform>Adroddiad cynnydd wedi’i gadw, %n dudalen: %1</numerusform>
            <numerusform>Adroddiad cynnydd wedi’i gadw, %n o dudalennau: %1</numerusform>
            <numerusform>Adroddiad cynnydd wedi’i gadw, %n o dudalennau: %1</numerusform>
            <numerusform>Adroddiad cynnydd wedi’i gadw, %n o dudalennau: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ei agor</translation>
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
        <source>“%1” was written by an older Attest and must be brought up to date, but it cannot be written. Copy it to a folder of your own and open the copy.</source>
        <translation>Ysgrifennwyd “%1” gan fersiwn hŷn o Attest a rhaid ei diweddaru, ond ni ellir ysgrifennu iddi. Copïwch hi i ffolder o’ch eiddo ac agorwch y copi.</translation>
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
