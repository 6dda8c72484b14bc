<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Cau’r tab</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Gyriant</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Ffolder ffeiliau</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ffolder</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Anhysbys</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Llwybr byr</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>Step &amp;down</source>
        <translation>Cam i &amp;lawr</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Cam i &amp;fyny</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>Dewis &amp;popeth</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Pwyso</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Mae’n dangos y ddewislen</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Mae’n sgrolio i’r chwith</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Sgrolio i lawr</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Sgrolio i’r chwith</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Mae’n mynd yn ôl dudalen</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Mae’n cychwyn y weithred</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Cynyddu</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Toglo</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Mae’n toglo’r cyflwr</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Mae’n sgrolio i fyny</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Mae’n sgrolio i lawr</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Sgrolio i fyny</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Mae’n mynd i’r dudalen nesaf</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Mae’n sgrolio i’r dde</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Cynyddu’r gwerth</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Lleihau’r gwerth</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Lleihau</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Sgrolio i’r dde</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Tudalen flaenorol</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Mae’n gosod y ffocws</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Gosod ffocws</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Tudalen nesaf</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Dangos dewislen</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>True</source>
        <translation>Gwir</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Gau</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Agor rhestr dewisiadau’r blwch</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Opsiynau anhysbys: %1.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Opsiwn anhysbys ‘%1’.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opsiynau]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opsiynau:</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Dangos cymorth, gan gynnwys opsiynau penodol i Qt.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Defnydd: %1</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Dangos cymorth am opsiynau’r llinell orchymyn.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Gwerth annisgwyl ar ôl ‘%1’.</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Dangos gwybodaeth am y fersiwn.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Ymresymiadau:</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Gwerth ar goll ar ôl ‘%1’.</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Beth yw hwn?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Iawn</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>Gwall angheuol:</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>&amp;Dangos y neges hon eto</translation>
    </message>
    <message>
        <source>Critical Error:</source>
        <translation>Gwall difrifol:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Gwybodaeth:</translation>
    </message>
    <message>
        <source>Debug Message:</source>
        <translation>Neges ddadfygio:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Rhybudd:</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Cannot remove source file</source>
        <translation>Ni ellir tynnu’r ffeil ffynhonnell</translation>
    </message>
    <message>
        <source>Destination file is the same file.</source>
        <translation>Yr un ffeil yw’r ffeil gyrchfan.</translation>
    </message>
    <message>
        <source>Cannot open %1 for input</source>
        <translation>Ni ellir agor %1 ar gyfer mewnbwn</translation>
    </message>
    <message>
        <source>Destination file exists</source>
        <translation>Mae’r ffeil gyrchfan yn bodoli</translation>
    </message>
    <message>
        <source>Cannot open destination file: %1</source>
        <translation>Ni ellir agor y ffeil gyrchfan: %1</translation>
    </message>
    <message>
        <source>Cannot create %1 for output: %2</source>
        <translation>Ni ellir creu %1 ar gyfer allbwn: %2</translation>
    </message>
    <message>
        <source>Failure to write block: %1</source>
        <translation>Methwyd ag ysgrifennu bloc: %1</translation>
    </message>
    <message>
        <source>Will not rename sequential file using block copy</source>
        <translation>Ni chaiff ffeil ddilyniannol ei hailenwi drwy gopïo blociau</translation>
    </message>
    <message>
        <source>Error while renaming: %1</source>
        <translation>Gwall wrth ailenwi: %1</translation>
    </message>
    <message>
        <source>Source file does not exist.</source>
        <translation>Nid yw’r ffeil ffynhonnell yn bodoli.</translation>
    </message>
    <message>
        <source>Unable to restore from %1: %2</source>
        <translation>Ni ellir adfer o %1: %2</translation>
    </message>
    <message>
        <source>Cannot open for output: %1</source>
        <translation>Ni ellir agor ar gyfer allbwn: %1</translation>
    </message>
</context>
<context>
    <name>QFileDevice</name>
    <message>
        <source>No file engine available or engine does not support UnMapExtension</source>
        <translation>Nid oes peiriant ffeiliau ar gael, neu nid yw’n cynnal UnMapExtension</translation>
    </message>
    <message>
        <source>No file engine available</source>
        <translation>Nid oes peiriant ffeiliau ar gael</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Agor</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ffeiliau</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Dangos </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>Mae ‘%1’ wedi’i diogelu rhag ysgrifennu.
Ydych chi am ei dileu er hynny?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Ydych chi’n siŵr eich bod am ddileu ‘%1’?</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Rhestr o leoedd a nodau tudalen</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>E&amp;nw’r ffeil:</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ffolder newydd</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Ffolder uwch</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ffolder newydd</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Edrych yn:</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Creu ffolder newydd</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Ffeiliau o’r math:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Canfod ffolder</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Dangos ffeiliau &amp;cudd</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Cadw fel</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Ni chanfuwyd y ffolder.
Gwiriwch fod enw cywir y ffolder wedi’i roi.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bar ochr</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Golwg rhestr</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>De&amp;wis</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Dileu</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Ffolderi</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ailenwi</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Ni ellid dileu’r ffolder.</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Ffolder:</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Mae %1 yn bodoli eisoes.
Ydych chi am ei disodli?</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Mynd ymlaen</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Mynd i’r ffolder uwch</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Lleoedd diweddar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Newid i olwg fanwl</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Creu ffolder newydd</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Golwg fanwl</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Ni chanfuwyd y ffeil.
Gwiriwch fod enw cywir y ffeil wedi’i roi.</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Newid i olwg rhestr</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Fy nghyfrifiadur</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Cyfrifiadur</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Dyddiad newid</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Iawn</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ca&amp;u</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Cau heb gadw</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;nslo</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>No such file or directory</source>
        <translation>Nid oes ffeil na ffolder o’r fath</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Gwrthodwyd caniatâd</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>ffolder yw’r ffeil i’w hagor</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Dim lle ar ôl ar y ddyfais</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Gwall anhysbys</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Gormod o ffeiliau ar agor</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Rhowch werth:</translation>
    </message>
</context>
<context>
    <name>QJsonParseError</name>
    <message>
        <source>invalid UTF8 string</source>
        <translation>llinyn UTF8 annilys</translation>
    </message>
    <message>
        <source>unterminated array</source>
        <translation>arae heb ei therfynu</translation>
    </message>
    <message>
        <source>unterminated object</source>
        <translation>gwrthrych heb ei derfynu</translation>
    </message>
    <message>
        <source>no error occurred</source>
        <translation>ni ddigwyddodd gwall</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>llinyn heb ei derfynu</translation>
    </message>
    <message>
        <source>garbage at the end of the document</source>
        <translation>sbwriel ar ddiwedd y ddogfen</translation>
    </message>
    <message>
        <source>invalid termination by number</source>
        <translation>terfyniad annilys â rhif</translation>
    </message>
    <message>
        <source>missing value separator</source>
        <translation>gwahanydd gwerthoedd ar goll</translation>
    </message>
    <message>
        <source>illegal number</source>
        <translation>rhif anghyfreithlon</translation>
    </message>
    <message>
        <source>invalid escape sequence</source>
        <translation>dilyniant dianc annilys</translation>
    </message>
    <message>
        <source>missing name separator</source>
        <translation>gwahanydd enwau ar goll</translation>
    </message>
    <message>
        <source>too large document</source>
        <translation>dogfen rhy fawr</translation>
    </message>
    <message>
        <source>object is missing after a comma</source>
        <translation>mae gwrthrych ar goll ar ôl coma</translation>
    </message>
    <message>
        <source>too deeply nested document</source>
        <translation>dogfen wedi’i nythu’n rhy ddwfn</translation>
    </message>
    <message>
        <source>illegal value</source>
        <translation>gwerth anghyfreithlon</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis popeth</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Dangos manylion...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Cuddio manylion...</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Ynghylch Qt</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>CC</source>
        <translation>CC</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>DD</translation>
    </message>
    <message>
        <source>in</source>
        <translation>modf.</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>P̸</source>
        <translation>P̸</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>ymyl waelod</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papur</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Ffynhonnell papur:</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>ymyl dde</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Pica (P̸)</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Ymylon</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Addasedig</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Tirlun</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Cynllun tudalen</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Lled:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Cyfeiriadedd</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Didot (DD)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portread</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Trefn tudalennau:</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>ymyl uchaf</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>ymyl chwith</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Maint tudalen:</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>Cicero (CC)</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Portread o chwith</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Milimetrau (mm)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Pwyntiau (pt)</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Tudalennau fesul dalen:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Modfeddi (modf.)</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Tirlun o chwith</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Uchder:</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Na</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ie</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Terfynu</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Rhoi ar waith</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ailosod</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ailgynnig</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Adfer y rhagosodiadau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Anwybyddu</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Na i’r cy&amp;fan</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Cadw’r cyfan</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Gwaredu</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ie i’r &amp;cyfan</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Even Pages</source>
        <translation>Tudalennau eilrif</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Opsiynau &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Opsiynau &gt;&gt;</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Chwith i’r dde, brig i’r gwaelod</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>De i’r chwith, gwaelod i’r brig</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Ysgrifennu ffeil PDF</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Argraffu</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1x1)</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>Ni ellir defnyddio’r opsiynau ‘Tudalennau fesul dalen’ a ‘Set tudalennau’ gyda’i gilydd.
Diffoddwch un o’r opsiynau hynny.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>Mae %1 yn bodoli eisoes.
Ydych chi am ysgrifennu drosti?</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2x1)</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Chwith i’r dde, gwaelod i’r brig</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2x2)</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Tudalennau odrif</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Ffeil leol</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2x3)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4x4)</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Mae gosodiadau dwyochrog yn gwrthdaro. Ydych chi am eu cywiro?</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Argraffu i ffeil (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Argraffu i ffeil ...</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Diffiniad tudalennau annilys</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>Nid yw %1 yn dilyn y gystrawen gywir. Defnyddiwch ‘,’ i wahanu ystodau a thudalennau, ‘-’ i ddiffinio ystodau, a gwnewch yn siŵr nad yw ystodau’n gorgyffwrdd.</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3x3)</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>De i’r chwith, brig i’r gwaelod</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Gwaelod i’r brig, chwith i’r dde</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Ni all y gwerth ‘O’ fod yn fwy na’r gwerth ‘Hyd’.</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Pob tudalen</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Gosodiadau dwyochrog yn gwrthdaro</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>Ffolder yw %1.
Dewiswch enw ffeil gwahanol.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Ni ellir ysgrifennu i’r ffeil %1.
Dewiswch enw ffeil gwahanol.</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Gwaelod i’r brig, de i’r chwith</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Brig i’r gwaelod, chwith i’r dde</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Brig i’r gwaelod, de i’r chwith</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Rhagolwg argraffu</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ffitio’r dudalen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Chwyddo</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Tirlun</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Lleihau</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ffitio’r lled</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portread</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Gosodiad tudalen</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Gosodiad tudalen</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Dangos trosolwg o’r holl dudalennau</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Tudalen gyntaf</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Tudalen olaf</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Dangos un dudalen</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>Allforio i PDF</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Tudalen flaenorol</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Tudalen nesaf</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Dangos tudalennau cyfochrog</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Opsiynau uwch yn gwrthdaro</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Opsiynau’r dasg</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Gosodiadau tudalen yn gwrthdaro</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Mae rhai opsiynau uwch yn gwrthdaro. Ydych chi am eu cywiro?</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Mae opsiynau gosodiad tudalen yn gwrthdaro. Ydych chi am eu cywiro?</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Priodweddau’r argraffydd</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Form</source>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Tudalen</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Mae rhai opsiynau’n gwrthdaro. Cywirwch nhw.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Uwch</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>to</source>
        <translation>hyd</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>I ffwrdd</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Lliw</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Argraffu’r cyfan</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Tudalen gyfredol</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Dewisiad</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copïau</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Ystod argraffu</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Modd lliw</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opsiynau</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Gosodiadau allbwn</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>O chwith</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Graddlwyd</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Coladu</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Copïau:</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Rhwymo ar yr ochr fer</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Nodwch dudalennau neu ystodau wedi’u gwahanu â choma. Nodir ystod â dau rif wedi’u gwahanu â chysylltnod. Er enghraifft, mae 3,5-7,9 yn argraffu tudalennau 3, 5, 6, 7 a 9.</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Tudalennau o</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Argraffu dwyochrog</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Set tudalennau:</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Rhwymo ar yr ochr hir</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>...</source>
        <translation>...</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Math:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Enw:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Ffeil allbwn:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Priodweddau</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Argraffydd</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Lleoliad:</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>QSQLiteDriver</name>
    <message>
        <source>Unable to commit transaction</source>
        <translation>Ni ellir cadarnhau’r trafodiad</translation>
    </message>
    <message>
        <source>Error closing database</source>
        <translation>Gwall wrth gau’r gronfa ddata</translation>
    </message>
    <message>
        <source>Error opening database</source>
        <translation>Gwall wrth agor y gronfa ddata</translation>
    </message>
    <message>
        <source>Unable to rollback transaction</source>
        <translation>Ni ellir gwrthdroi’r trafodiad</translation>
    </message>
    <message>
        <source>Unable to begin transaction</source>
        <translation>Ni ellir dechrau’r trafodiad</translation>
    </message>
</context>
<context>
    <name>QSQLiteResult</name>
    <message>
        <source>Unable to execute multiple statements at a time</source>
        <translation>Ni ellir gweithredu sawl gosodiad ar y tro</translation>
    </message>
    <message>
        <source>Unable to fetch row</source>
        <translation>Ni ellir nôl rhes</translation>
    </message>
    <message>
        <source>No query</source>
        <translation>Dim ymholiad</translation>
    </message>
    <message>
        <source>Unable to execute statement</source>
        <translation>Ni ellir gweithredu’r gosodiad</translation>
    </message>
    <message>
        <source>Unable to bind parameters</source>
        <translation>Ni ellir rhwymo paramedrau</translation>
    </message>
    <message>
        <source>Unable to reset statement</source>
        <translation>Ni ellir ailosod y gosodiad</translation>
    </message>
    <message>
        <source>Parameter count mismatch</source>
        <translation>Nid yw nifer y paramedrau’n cyfateb</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Filename refers to a directory</source>
        <translation>Mae’r enw ffeil yn cyfeirio at ffolder</translation>
    </message>
    <message>
        <source>Writing canceled by application</source>
        <translation>Canslwyd yr ysgrifennu gan y rhaglen</translation>
    </message>
    <message>
        <source>QSaveFile cannot open &apos;%1&apos; without direct write fallback enabled.</source>
        <translation>Ni all QSaveFile agor ‘%1’ heb alluogi ysgrifennu uniongyrchol.</translation>
    </message>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>Ni ellir ysgrifennu i’r ffeil bresennol %1</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Top</source>
        <translation>Brig</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Sgrolio i lawr</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Sgrolio yma</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Sgrolio i’r chwith</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Gwaelod</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Tudalen i fyny</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Tudalen i’r dde</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Sgrolio i fyny</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Sgrolio i’r dde</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Ymyl chwith</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Tudalen i lawr</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Tudalen i’r chwith</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Ymyl dde</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <translation>Bylchwr</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Chwith</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>I fyny</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>I lawr</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Home</source>
        <translation>Cartref</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Ffontiau</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Cerddoriaeth</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templedi</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Ffilmiau</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Cyhoeddus</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Llwythiadau</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Ffurfweddiad</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dogfennau</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bwrdd gwaith</translation>
    </message>
    <message>
        <source>Temporary Directory</source>
        <translation>Ffolder dros dro</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Rhaglenni</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Lluniau</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Sgrolio i’r chwith</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Sgrolio i’r dde</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Redo</source>
        <translation>Ailwneud</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Ailwneud %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Dadwneud %1</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Redo</source>
        <translation>Ailwneud</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Ailwneud %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Dadwneud %1</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Dechrau mewnblaniad de-i’r-chwith</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Bwlch dim lled</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Ynysiad chwith-i’r-dde</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Mewnosod nod rheoli Unicode</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Dechrau gwrthwneud chwith-i’r-dde</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Dechrau mewnblaniad chwith-i’r-dde</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Ynysiad de-i’r-chwith</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Nod de-i’r-chwith</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Gorffen fformatio cyfeiriadol</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Anuniad dim lled</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Dechrau gwrthwneud de-i’r-chwith</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Gorffen ynysiad cyfeiriadol</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Unydd dim lled</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Nod chwith-i’r-dde</translation>
    </message>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Ynysiad y nod cryf cyntaf</translation>
    </message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Beth yw hwn?</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis popeth</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copïo &amp;lleoliad y ddolen</translation>
    </message>
</context>
</TS>
