# Utan den här filen saknar en svensk dataskyddsbeskrivning alla meningar, rubriker och ledord.
#
# Namn och upphovsmannens egna ord böjs aldrig. Läsaren tilltalas med du.
# Lagens termer är desamma som i de officiella språkversionerna.

## Tidsperioder

period-years = { $count } år
period-months = { $count ->
    [one] { $count } månad
   *[other] { $count } månader
 }
period-weeks = { $count ->
    [one] { $count } vecka
   *[other] { $count } veckor
 }
period-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagar
 }

## Förteckning

index-title = Dataskyddsbeskrivningar
index-lead = I de här beskrivningarna berättar vi hur personuppgifter behandlas och vilka rättigheter du har.
index-other = Övriga register
index-retired = Register som inte längre används

## Sidan

doc-title = Dataskyddsbeskrivning: { $name }
doc-description = Så behandlas dina personuppgifter: { $name }. Personuppgiftsansvarig: { $controller }.
word-contents = Innehåll
word-skip = Gå till innehållet
word-languages = Språk
word-links = Länkar
word-draft = Utkast
word-gap = Saknas
word-page = { $page } ({ $pages })

## Status

draft-note = { $count ->
    [0] Detta är ett utkast.
    [one] Detta är ett utkast där en uppgift saknas.
   *[other] Detta är ett utkast där { $count } uppgifter saknas.
 }
draft-exceptions = { $count ->
    [one] Ett undantag gäller utkastet:
   *[other] Följande undantag gäller utkastet:
 }
draft-exception = { $rule }: { $because }. Inget slutdatum har angetts.
draft-exception-until = { $rule }: { $because }. Undantagets sista dag: { $date }.
status-planned = Det här registret har ännu inte tagits i bruk.
status-retired = Det här registret används inte längre.
status-retired-on = Det här registret togs ur bruk den { $date }.
status-retires-on = Det här registret tas ur bruk den { $date }.
successor = Det här registret har ersatts av { $register }.
successor-controller = För det nuvarande registret svarar { $controller }.
predecessor = Det här registret ersätter { $register }.
predecessor-controller = För det tidigare registret svarade { $controller }.
abolished = { $when ->
    [past] { $name } upphörde den { $date }.
   *[future] { $name } upphör den { $date }.
 }
abolished-successor = { $when ->
    [past] Dess uppgifter sköts nu av { $successor }.
   *[future] Därefter sköts dess uppgifter av { $successor }.
 }
open-point = I den här beskrivningen finns inte all information. Saknas: { $what }. Orsak: { $because }.

## Små former

name-with-short = { $name } ({ $short })
role-and-person = { $role } { $person }
phone-with-kind = { $kind ->
    [switchboard] { $phone } (växel)
    [registry] { $phone } (registratorskontor)
    [customer-service] { $phone } (kundservice)
    [direct] { $phone } (direktnummer)
   *[mobile] { $phone } (mobil)
 }
with-cite = { $name } ({ $cite })
laws-line = Bestämmelse: { $law }.
data-line = Uppgifter: { $data }.
data-lines = Uppgifter:
purposes-line = Ändamål: { $purpose }.
purposes-lines = Ändamål:
purpose-number = Ändamål { $number }
data-number = Uppgiftsgrupp { $number }
subject-number = grupp { $number }
all-data = Alla uppgifter
the-controller = personuppgiftsansvarig
gdpr-name = den allmänna dataskyddsförordningen (EU) 2016/679
gdpr-articles = Artiklarna som nämns i den här beskrivningen finns i { $gdpr }.

## Ledord

label-name = Namn
label-role = Befattning
label-unit = Enhet
label-organisation = Organisation
label-answers-for = Ansvarsområde
label-email = E-post
label-phone = Telefon
label-postal = Postadress
label-visiting = Besöksadress
label-website = Webbplats
label-web-page = På webben
label-note = Mer information
label-business-id = FO-nummer
label-registry = Registratorskontor
label-representative = Företrädare i unionen (artikel 27)
label-unit-of-controller = Ansvarig enhet
label-legal-basis = { $count ->
    [one] Rättslig grund för behandlingen
   *[other] Rättsliga grunder för behandlingen
 }
label-special-basis = Grund för behandling av särskilda kategorier av personuppgifter
label-criminal-basis = Grund för behandling av uppgifter om fällande domar i brottmål och lagöverträdelser
label-legitimate-interest = Berättigat intresse
label-outside-public-tasks = Varför en myndighet kan stödja sig på denna grund
label-consent-free = Varför samtycket är frivilligt
label-data-used = Uppgifter som behandlas
label-country = Land
label-countries = Länder
label-international-organisation = Internationell organisation
label-recipient = Mottagare
label-mechanism = Grund för överföringen
label-adequacy = Beslut om adekvat skyddsnivå
label-safeguard-copy = Kopia av skyddsåtgärderna
label-compelling-interest = Tvingande berättigade intressen

## Rubriker

heading-summary = I korthet
heading-register = Registret
heading-controller = { $kind ->
    [single] Personuppgiftsansvarig
    [joint] Gemensamt personuppgiftsansvariga
   *[several] Personuppgiftsansvariga
 }
heading-joint = Ansvarsfördelningen mellan de gemensamt personuppgiftsansvariga
heading-contact-point = Gemensam kontaktpunkt
heading-contact = { $count ->
    [one] Kontaktuppgifter i ärenden som gäller registret
   *[other] Kontaktuppgifter i ärenden som gäller registret
 }
heading-responsible = Ansvarig för registret
heading-dpo = Dataskyddsombud
heading-purposes = Ändamålen med behandlingen och de rättsliga grunderna
heading-subjects = Kategorier av registrerade
heading-data = Personuppgifter som behandlas
heading-sources = Uppgiftskällor
heading-informing = Information om behandlingen
heading-provision = Skyldighet att lämna uppgifterna
heading-recipients = Mottagare av personuppgifter
heading-transfers = Överföringar till länder utanför EU och EES
heading-retention = Personuppgifternas lagringstid
heading-rights = Dina rättigheter
heading-rights-how = Så använder du dina rättigheter
heading-access = Rätt till tillgång
heading-rectification = Rätt till rättelse
heading-erasure = Rätt till radering (rätten att bli bortglömd)
heading-restriction = Rätt till begränsning av behandling
heading-portability = Rätt till dataportabilitet
heading-right-automated = Rätt att inte bli föremål för automatiserade beslut
heading-objection = Rätt att göra invändningar
heading-withdrawal = Rätt att återkalla samtycket
heading-complaint = Rätt att lämna in klagomål till tillsynsmyndigheten
heading-automated = Automatiserade beslut och profilering
heading-surveillance = Kameraövervakning
heading-recording = Inspelning och lagring av kontakter
heading-chatbot = Chattbot
heading-research = Forskning
heading-whistleblowing = Rapporteringskanal
heading-website = Kakor och webbanalys
heading-publicity = Uppgifternas offentlighet och sekretess
heading-security = Skydd av uppgifterna
heading-about = Om den här beskrivningen

## I korthet

summary-controller = { $count ->
    [one] Personuppgiftsansvarig
   *[other] Personuppgiftsansvariga
 }
summary-purposes = Vad uppgifterna används till
summary-retention = Hur länge uppgifterna lagras
summary-retention-varies = Lagringstiden är olika för olika uppgifter. Läs mer: { $link }.
summary-rights = Dina rättigheter
summary-rights-text = { $objection ->
    [yes] Du kan få en kopia av dina uppgifter, begära att de rättas, göra invändningar mot behandlingen och lämna in klagomål till tillsynsmyndigheten. Läs mer: { $link }.
   *[no] Du kan få en kopia av dina uppgifter, begära att de rättas och lämna in klagomål till tillsynsmyndigheten. Läs mer: { $link }.
 }
summary-notable = Observera också
notable-special = I registret finns uppgifter som hör till särskilda kategorier av personuppgifter: { $kinds }.
notable-criminal = I registret finns uppgifter om fällande domar i brottmål eller om lagöverträdelser.
notable-indirect = En del av uppgifterna kommer från någon annan än dig. Läs mer: { $link }.
notable-transfers = Uppgifter överförs till länder utanför EU och EES: { $places }.
notable-decisions = En del av besluten fattas helt automatiserat. Läs mer: { $link }.
notable-profiling = Uppgifterna används för profilering. Läs mer: { $link }.
notable-recording = Kontakter spelas in eller lagras. Läs mer: { $link }.
notable-surveillance = Lokalerna kameraövervakas. Läs mer: { $link }.
notable-marketing = Uppgifterna används för direkt marknadsföring. Du kan göra invändningar mot det. Läs mer: { $link }.
notable-disclosures = Uppgifter lämnas regelbundet ut till andra. Läs mer: { $link }.

## Personuppgiftsansvariga

joint-against-each = Du kan utöva dina rättigheter gentemot var och en av de personuppgiftsansvariga ({ $cite }).
joint-published = Mer information om arrangemanget finns på webben: { $link }.
joint-none = De personuppgiftsansvariga är inte gemensamt personuppgiftsansvariga, utan var och en svarar för sin egen behandling.
dpo-none = Inget dataskyddsombud har utnämnts.
dpo-intro = Du kan kontakta dataskyddsombudet i alla frågor som rör behandlingen av dina personuppgifter och utövandet av dina rättigheter ({ $cite }).

## Ändamål

purpose-secondary = Uppgifterna samlades ursprungligen inte in för detta ändamål.
purpose-marketing = Uppgifterna behandlas för direkt marknadsföring. Du kan när som helst göra invändningar mot det. Läs mer: { $link }.
purpose-research = { $kind ->
    [archiving] Uppgifterna behandlas för arkivändamål av allmänt intresse ({ $cite }).
    [research] Uppgifterna behandlas för vetenskapliga eller historiska forskningsändamål ({ $cite }).
   *[statistics] Uppgifterna behandlas för statistiska ändamål ({ $cite }).
 }

## Registrerade och uppgifter

subjects-intro = I registret finns uppgifter om följande grupper:
subject-staff = Behandlingen av arbetstagares uppgifter regleras också av { $act }.
subject-children = Gruppen omfattar barn.
subject-law = Behandlingen av denna grupps uppgifter regleras också här: { $law }.
subject-laws = Behandlingen av denna grupps uppgifter regleras också i följande bestämmelser:
data-intro = { $count ->
    [one] { $who } behandlar följande uppgifter:
   *[other] De personuppgiftsansvariga behandlar följande uppgifter:
 }
data-of = Registrerade: { $subjects }.
data-special = Uppgifterna hör till särskilda kategorier av personuppgifter ({ $cite }): { $kinds }.
data-criminal = Uppgifterna gäller fällande domar i brottmål eller lagöverträdelser ({ $cite }).
national-id-ground-line = { $ground ->
    [consent] Personbeteckningen behandlas med ditt samtycke. Bestämmelse: { $cite }.
    [law] Behandlingen av personbeteckningen grundar sig på lag. Bestämmelse: { $cite }.
    [statutory-task] Personbeteckningen behandlas eftersom det är viktigt att entydigt identifiera dig för att utföra en uppgift som anges i lag. Bestämmelse: { $cite }.
    [rights-and-duties] Personbeteckningen behandlas eftersom det är viktigt att entydigt identifiera dig för att dina eller den personuppgiftsansvariges rättigheter och skyldigheter ska kunna uppfyllas. Bestämmelse: { $cite }.
    [research] Personbeteckningen behandlas eftersom det är viktigt att entydigt identifiera dig för forskning eller statistik. Bestämmelse: { $cite }.
   *[sector] Personbeteckningen behandlas inom en bransch där lagen särskilt tillåter det. Bestämmelse: { $cite }.
 }

## Källor

source-data-subject = Du lämnar uppgifterna själv.
source-observed = Uppgifter registreras när du använder tjänsten.
source-observed-named = Uppgifter registreras automatiskt. Källa: { $name }.
source-authority = Från en myndighet: { $name }.
source-third-party = Från en annan källa: { $name }.
source-public = Från en offentlig källa: { $name }.
source-inferred = Den personuppgiftsansvariges egna slutsatser: { $name }.
source-held = Den personuppgiftsansvarige har redan uppgifterna.
source-other = { $name }.
informing-exemption = Undantag från informationsskyldigheten

## Lämnande

provision-duty = { $duty ->
    [voluntary] Det är frivilligt att lämna uppgifterna.
    [statutory] Du är enligt lag skyldig att lämna uppgifterna.
    [contractual] Du är enligt avtal skyldig att lämna uppgifterna.
    [needed-for-contract] Uppgifterna behövs för att ingå ett avtal.
    [needed-for-service] Uppgifterna behövs för att sköta ärendet eller tillhandahålla tjänsten.
   *[automatic] Uppgifterna lagras automatiskt. Du behöver inte lämna dem själv.
 }

## Mottagare

recipients-none = Personuppgifterna lämnas inte till någon annan än den personuppgiftsansvarige själv.
recipients-of = { $kind ->
    [processor] Följande personuppgiftsbiträden behandlar uppgifter för den personuppgiftsansvariges räkning ({ $cite }):
    [sub-processor] Följande underbiträden behandlar uppgifter för personuppgiftsbiträdenas räkning ({ $cite }):
    [joint-controller] Följande gemensamt personuppgiftsansvariga behandlar uppgifterna ({ $cite }):
    [authority] Följande myndigheter får uppgifter:
    [controller] Följande andra personuppgiftsansvariga får uppgifter:
    [data-subject] De registrerade själva eller de som de har valt får uppgifter:
    [public] Uppgifter publiceras eller görs tillgängliga för allmänheten:
   *[other] Följande mottagare får uppgifter:
 }
recipient-task = { $name }: { $task }
recipient-via = { $name }, som { $via } köper tjänsten av
recipient-regularity = { $regularity ->
    [regular] Uppgifter lämnas regelbundet.
   *[on-request] Uppgifter lämnas på begäran från fall till fall.
 }
recipient-country = Land där uppgifterna behandlas
recipient-no-outside-access = Ingen utanför EU och EES har tillgång till uppgifterna.
party-country = Etableringsland
party-group-country = Land där koncernens moderbolag är etablerat
not-disclosed-for = Uppgifter lämnas inte ut för följande ändamål:

## Överföringar

transfers-none = Personuppgifter överförs inte till länder utanför Europeiska unionen och Europeiska ekonomiska samarbetsområdet och inte heller till internationella organisationer.
transfers-intro = Personuppgifter överförs till länder utanför Europeiska unionen och Europeiska ekonomiska samarbetsområdet eller till internationella organisationer enligt följande:
adequacy-decision = { $place }: kommissionens beslut { $decision }.
adequacy-unnumbered = { $place }: kommissionens beslut av den { $date }.
adequacy-scope = Beslutet omfattar: { $scope }.
adequacy-none = { $place }: kommissionen har inte fattat något beslut.
adequacy-not-used = { $place }: kommissionen har fattat beslutet { $decision }, men överföringen grundar sig inte på det.
safeguards-online = Skyddsåtgärderna finns på webben: { $link }.

## Lagring

retention-period = Uppgifterna lagras i { $period }.
retention-period-after = Uppgifterna lagras i { $period } efter { $event }.
retention-until = Uppgifterna lagras till och med den { $date }.
retention-permanent = Uppgifterna förvaras varaktigt.
retention-decision = Beslut om förvaringen: { $decision }.
retention-decision-online = Beslutet på webben: { $link }.
retention-backups = I säkerhetskopiorna finns uppgifterna därefter kvar i ytterligare { $period }.
retention-deletion = Uppgifterna { $deletion }.
retention-caption = Lagringstider för olika uppgifter
retention-head-data = Uppgifter
retention-head-period = Lagringstid
retention-channels = Kontaktkanal: { $channels }.

## Rättigheter

right-access = Du har rätt att få veta om dina personuppgifter behandlas. Om de behandlas har du rätt att få tillgång till dem och få en kopia av dem ({ $cite }).
right-rectification = Du har rätt att kräva att felaktiga uppgifter om dig rättas och att ofullständiga uppgifter kompletteras ({ $cite }).
right-erasure = { $case ->
    [yes] Du har rätt att få dina uppgifter raderade när du återkallar ditt samtycke och det inte finns någon annan rättslig grund för behandlingen ({ $cite }).
    [unnecessary-or-unlawful] Du har rätt att få dina uppgifter raderade om de inte längre behövs eller om de har behandlats på olagligt sätt ({ $cite }).
    [after-objection] Du har rätt att få dina uppgifter raderade om de inte längre behövs, om de har behandlats på olagligt sätt eller om du har gjort invändningar och det inte finns berättigade skäl för behandlingen ({ $cite }).
    [only-for] Du har rätt att få de uppgifter raderade som behandlas på följande rättsliga grund: { $bases } ({ $cite }). I övrigt har du som regel inte denna rätt.
    [only-for-explicit-consent] Du har rätt att få de uppgifter raderade som behandlas med ditt uttryckliga samtycke, när du återkallar samtycket ({ $cite }).
    [research-impairment] Du har rätt att få dina uppgifter raderade, om raderingen inte sannolikt omöjliggör eller avsevärt försvårar forskningen, statistiken eller arkiveringen ({ $cite }).
    [legal-obligation] Du har som regel inte rätt att få dina uppgifter raderade, eftersom behandlingen behövs för att uppfylla en rättslig förpliktelse ({ $cite }).
    [public-task] Du har som regel inte rätt att få dina uppgifter raderade, eftersom behandlingen behövs för att utföra en uppgift av allmänt intresse eller för myndighetsutövning ({ $cite }).
    [legal-obligation-or-public-task] Du har som regel inte rätt att få dina uppgifter raderade, eftersom behandlingen behövs för att uppfylla en rättslig förpliktelse eller utföra en uppgift av allmänt intresse ({ $cite }).
    [public-health] Du har som regel inte rätt att få dina uppgifter raderade, eftersom behandlingen behövs för hälso- och sjukvård, social omsorg eller folkhälsa ({ $cite }).
    [legal-claims] Du har som regel inte rätt att få dina uppgifter raderade, eftersom behandlingen behövs för att fastställa, göra gällande eller försvara rättsliga anspråk ({ $cite }).
   *[basis-missing] Rätten till radering beror på den rättsliga grunden för behandlingen ({ $cite }).
 }
erasure-always = Du kan ändå alltid begära att uppgifter som inte längre behövs eller som har behandlats på olagligt sätt raderas ({ $cite }).
right-restriction = Du har rätt att kräva att behandlingen begränsas till exempel medan det kontrolleras om dina uppgifter är korrekta. Du har samma rätt när behandlingen är olaglig men du inte vill att uppgifterna raderas, och när du behöver uppgifterna för ett rättsligt anspråk fastän den personuppgiftsansvarige inte längre behöver dem ({ $cite }).
restriction-pending-objection = Om du har gjort invändningar mot behandlingen kan du kräva att den begränsas medan dina invändningar prövas ({ $cite }).
right-notification = Om dina uppgifter rättas eller raderas eller om behandlingen begränsas underrättas de som uppgifterna har lämnats ut till. Ingen underrättelse görs om det är omöjligt eller kräver en oproportionell ansträngning ({ $cite }).
right-portability = { $case ->
    [automated-and-provided] Du har rätt att få de uppgifter som du själv har lämnat och som behandlas automatiserat i ett allmänt använt och maskinläsbart format och att överföra dem till en annan personuppgiftsansvarig ({ $cite }).
    [automated-and-provided-for] Du har rätt att få de uppgifter som du själv har lämnat och som behandlas automatiserat i ett allmänt använt och maskinläsbart format och att överföra dem till en annan personuppgiftsansvarig. Rätten gäller bara uppgifter som behandlas på följande rättsliga grund: { $bases } ({ $cite }).
    [portability-public-task] Rätten till dataportabilitet gäller inte denna behandling, eftersom den behövs för att utföra en uppgift av allmänt intresse eller för myndighetsutövning ({ $cite }).
    [not-automated] Rätten till dataportabilitet gäller inte denna behandling, eftersom uppgifterna inte behandlas automatiserat ({ $cite }).
    [not-provided] Rätten till dataportabilitet gäller inte denna behandling, eftersom du inte själv har lämnat uppgifterna ({ $cite }).
    [not-consent-or-contract] Rätten till dataportabilitet gäller inte denna behandling, eftersom den inte grundar sig på samtycke eller avtal ({ $cite }).
   *[basis-missing] Rätten till dataportabilitet beror på den rättsliga grunden för behandlingen ({ $cite }).
 }
right-objection = { $case ->
    [yes] Du har rätt att av skäl som hänför sig till din specifika situation när som helst göra invändningar mot behandlingen ({ $cite }). Därefter behandlas dina uppgifter inte, om inte den personuppgiftsansvarige kan visa tvingande berättigade skäl eller behandlingen behövs för att fastställa, göra gällande eller försvara rättsliga anspråk.
    [only-for] Du har rätt att av skäl som hänför sig till din specifika situation när som helst göra invändningar mot behandling på följande rättsliga grund: { $bases } ({ $cite }). Därefter behandlas dina uppgifter inte, om inte den personuppgiftsansvarige kan visa tvingande berättigade skäl eller behandlingen behövs för att fastställa, göra gällande eller försvara rättsliga anspråk.
    [unless-legal-claims] Du har rätt att av skäl som hänför sig till din specifika situation när som helst göra invändningar mot behandlingen, om den inte behövs för att fastställa, göra gällande eller försvara rättsliga anspråk ({ $cite }).
    [research-objection] Du har rätt att av skäl som hänför sig till din specifika situation göra invändningar mot att dina uppgifter behandlas för forskning eller statistik ({ $cite }).
    [research-public-task] Rätten att göra invändningar gäller inte denna behandling, eftersom forskningen eller statistiken behövs för att utföra en uppgift av allmänt intresse ({ $cite }).
    [not-task-or-interest] Rätten att göra invändningar gäller inte denna behandling, eftersom den rättsliga grunden är { $bases } ({ $cite }).
   *[basis-missing] Rätten att göra invändningar beror på den rättsliga grunden för behandlingen ({ $cite }).
 }
right-marketing = Du har rätt att när som helst göra invändningar mot att dina uppgifter behandlas för direkt marknadsföring. Du behöver inte ange några skäl, och behandlingen för direkt marknadsföring upphör ({ $cite }).
right-set-aside = Undantag från denna rätt kan göras för forskning, statistik eller arkivering. Bestämmelse: { $cite }.
right-automated = { $case ->
    [no-automated-decisions] Inga beslut om dig grundar sig enbart på automatiserad behandling ({ $cite }).
   *[yes] Du har rätt att inte bli föremål för ett beslut som enbart grundas på automatiserad behandling och som har rättsliga följder för dig eller på liknande sätt i betydande grad påverkar dig ({ $cite }).
 }
right-automated-allowed = Sådana beslut får fattas på följande grund: { $ground } ({ $cite }).
restriction-of-right = Begränsning enligt nationell lag
rights-how-to = { $count ->
    [one] Skicka din begäran till den personuppgiftsansvarige:
   *[other] Skicka din begäran till någon av de personuppgiftsansvariga:
 }
rights-how-to-other = { $to ->
    [registry] Skicka din begäran till registratorskontoret:
    [contact] Skicka din begäran till den som svarar på frågor om registret:
    [dpo] Skicka din begäran till dataskyddsombudet:
   *[other] Skicka din begäran hit:
 }
rights-channels = Du kan göra din begäran på följande sätt: { $channels }.
rights-form = Du kan göra din begäran på webben: { $link }.
label-identity = Hur identiteten kontrolleras
label-include = Vad begäran ska innehålla
label-fee = Avgifter
label-how-this-right = Så använder du denna rättighet
rights-time-limit = Du får svar utan onödigt dröjsmål och senast en månad efter att din begäran har tagits emot. Tidsfristen kan förlängas med högst två månader om begäran är komplicerad eller om antalet inkomna begäranden är stort. Du får besked om förlängningen och orsaken till den inom en månad ({ $cite }).
rights-time-limit-own = Svarstiden är { $period } från det att din begäran har tagits emot.
rights-free = Din begäran behandlas avgiftsfritt. En avgift kan tas ut eller begäran avslås endast om begäran är uppenbart ogrundad eller orimlig ({ $cite }).
rights-see-objection = Rätten att göra invändningar behandlas i ett eget avsnitt: { $link }.
withdrawal-text = Du kan när som helst återkalla ditt samtycke. Det är lika lätt att återkalla samtycket som att ge det. Återkallelsen påverkar inte lagligheten av den behandling som skett innan samtycket återkallades ({ $cite }).

## Klagomål

complaint-text = Om du anser att behandlingen av dina personuppgifter strider mot den allmänna dataskyddsförordningen har du rätt att lämna in ett klagomål till en tillsynsmyndighet. Du kan lämna in klagomålet särskilt i den medlemsstat där du har din hemvist eller din arbetsplats eller där det påstådda intrånget begicks ({ $cite }).
complaint-authority = Tillsynsmyndighet i Finland
complaint-authority-other = Tillsynsmyndighet
label-authority-registry = Registratorskontorets telefon
right-remedy = Du har också rätt att föra saken till domstol ({ $cite }).

## Automatiserade beslut

automated-none = Inga automatiserade individuella beslut fattas utifrån uppgifterna ({ $cite }).
automated-assistive = Beslutet fattas alltid av en människa. Automatisering används som hjälp vid beredningen.
automated-decision = En del av besluten grundas enbart på automatiserad behandling ({ $cite }).
label-logic = Hur automatiseringen fungerar
label-significance = Vad den innebär för dig
label-ground = På vilken grund besluten är tillåtna
label-safeguards = Hur du får ärendet behandlat av en människa
label-deployment = Beslut om ibruktagande
profiling-none = Uppgifterna används inte för profilering.
profiling-yes = Uppgifterna används för profilering.
label-consequences = Följder för dig

## Slag av register

label-areas = Övervakade områden
label-signs = Hur övervakningen anges på platsen
label-masking = Vad som maskeras i bilden
surveillance-sound = { $state ->
    [yes] Kamerorna spelar också in ljud.
   *[no] Kamerorna spelar inte in ljud.
 }
surveillance-live = { $state ->
    [yes] Bilden övervakas också i realtid.
   *[no] Bilden övervakas inte i realtid.
 }
label-announcement = Hur det informeras om inspelningen
label-listeners = Vem som har tillgång till inspelningarna
label-chatbot-announcement = Hur det berättas att en maskin svarar
label-chatbot-human = Hur du får kontakt med en människa
label-chatbot-saving = Hur du kan spara dialogen
label-participation = Deltagande
label-research-responsible = Ansvarig person eller grupp för forskningen
label-research-plan = Forskningsplan
label-research-ends = Forskningen avslutas
label-research-afterwards = Uppgifterna när forskningen har avslutats
label-funding = Finansiering
funding-none = Forskningen har ingen extern finansiering.
label-confidentiality = Skydd av den rapporterande personens identitet
label-handlers = De som behandlar rapporterna
label-external-channel = Extern rapporteringskanal
cookies-none = Kakor och webbanalys används inte.
cookie-settings = Du kan ändra dina val: { $link }.

## Offentlighet och skydd

publicity-level-text = { $level ->
    [public] Uppgifterna är offentliga, om inte något annat föreskrivs i lag.
    [partly-secret] En del av uppgifterna är sekretessbelagda.
   *[secret] Uppgifterna är sekretessbelagda.
 }
label-secret-data = Sekretessbelagda uppgifter
publicity-principle = Bestämmelser om utlämnande av uppgifter ur myndighetens handlingar finns i { $openness } och { $act }.
document-description = Beskrivning av handlingsoffentligheten: { $link }.
security-intro = Uppgifterna skyddas med följande åtgärder:
label-administrative = Administrativa skyddsåtgärder
label-technical = Tekniska skyddsåtgärder
label-physical = Fysiska skyddsåtgärder
label-other-measures = Övriga skyddsåtgärder
label-manual = Pappersmaterial
manual-none = Det finns inget pappersmaterial.

## Om beskrivningen

label-compiled = Upprättad
label-updated = Uppdaterad
label-effective = Gäller från och med
label-reviewed = Granskad
label-review-by = Granskas senast
label-version = Version
label-case-number = Ärendenummer
label-published-at = Finns tillgänglig
label-see-also = Läs också
for-children = För barn: { $link }
history-caption = Beskrivningens versioner
history-date = Datum
history-version = Version
history-change = Vad som ändrades
history-announced = Ändringen meddelades: { $date }.

## Vad som saknas

gap-register-unnamed = registrets namn
gap-controller-missing = den personuppgiftsansvariges namn
gap-controller-no-contact = den personuppgiftsansvariges kontaktuppgifter
gap-representative-missing = den personuppgiftsansvariges företrädare i unionen med kontaktuppgifter
gap-dpo-missing = dataskyddsombudets kontaktuppgifter
gap-joint-essence-missing = det väsentliga innehållet i arrangemanget mellan de gemensamt personuppgiftsansvariga
gap-purpose-missing = ändamålet med behandlingen
gap-basis-missing = den rättsliga grunden för behandlingen
gap-legitimate-interest-missing = det berättigade intresse som behandlingen grundar sig på
gap-consent-withdrawal-missing = anvisning för hur samtycket återkallas
gap-special-no-art9 = grunden för behandling av särskilda kategorier av personuppgifter
gap-source-missing = information om varifrån personuppgifterna kommer
gap-categories-missing = kategorierna av personuppgifter
gap-provision-missing = information om huruvida det är obligatoriskt att lämna uppgifterna
gap-provision-consequence = följderna om uppgifterna inte lämnas
gap-recipients-missing = mottagarna eller kategorierna av mottagare av personuppgifterna
gap-transfers-undecided = information om huruvida personuppgifter överförs till länder utanför EU och EES
gap-transfer-country-missing = det land eller den internationella organisation som uppgifterna överförs till
gap-transfer-mechanism-missing = grunden för överföringen
gap-safeguard-copy-missing = information om hur du får en kopia av skyddsåtgärderna
gap-retention-missing = den period under vilken personuppgifterna kommer att lagras
gap-adm-undecided = information om huruvida automatiserade individuella beslut fattas
gap-adm-logic-missing = information om logiken bakom den automatiserade behandlingen och om dess följder
gap-adm-ground-missing = den grund på vilken automatiserade beslut är tillåtna
gap-adm-safeguards = information om hur beslutet kan prövas av en människa
gap-complaint-missing = tillsynsmyndigheten
gap-translation = texten på svenska

## Bestämmelser

laws-intro = Bestämmelser:
label-secrecy-provisions = Bestämmelser om sekretess
label-division-laws = Ansvarsfördelningen regleras i lag
label-purposes-concerned = Ändamål som detta gäller
