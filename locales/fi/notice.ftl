# Ilman tätä tiedostoa suomenkielisessä selosteessa ei olisi yhtään lausetta, otsikkoa eikä nimikettä.
#
# Nimet ja tekijän omat sanat seisovat aina nominatiivissa: lause rakennetaan niin, ettei niitä tarvitse taivuttaa.
# Lukijaa sinutellaan. Lain termit ovat virallisten kieliversioiden mukaiset.

## Ajanjaksot

period-years = { $count ->
    [one] { $count } vuosi
   *[other] { $count } vuotta
 }
period-months = { $count ->
    [one] { $count } kuukausi
   *[other] { $count } kuukautta
 }
period-weeks = { $count ->
    [one] { $count } viikko
   *[other] { $count } viikkoa
 }
period-days = { $count ->
    [one] { $count } päivä
   *[other] { $count } päivää
 }

## Hakemisto

index-title = Tietosuojaselosteet
index-lead = Näissä selosteissa kerrotaan, miten henkilötietoja käsitellään ja mitä oikeuksia sinulla on.
index-other = Muut rekisterit
index-retired = Käytöstä poistuneet rekisterit

## Sivu

doc-title = Tietosuojaseloste: { $name }
doc-description = Näin henkilötietojasi käsitellään: { $name }. Rekisterinpitäjä: { $controller }.
word-contents = Sisällys
word-skip = Siirry sisältöön
word-languages = Kieli
word-links = Linkit
word-draft = Luonnos
word-gap = Puuttuu
word-page = { $page } ({ $pages })

## Tila

draft-note = { $count ->
    [0] Tämä on luonnos.
    [one] Tämä on luonnos, josta puuttuu yksi tieto.
   *[other] Tämä on luonnos, josta puuttuu { $count } tietoa.
 }
draft-exceptions = { $count ->
    [one] Luonnosta koskee yksi poikkeus:
   *[other] Luonnosta koskevat seuraavat poikkeukset:
 }
draft-exception = { $rule }: { $because }. Päättymispäivää ei ole.
draft-exception-until = { $rule }: { $because }. Poikkeuksen viimeinen päivä: { $date }.
status-planned = Tämä rekisteri ei ole vielä käytössä.
status-retired = Tämä rekisteri ei ole enää käytössä.
status-retired-on = Tämä rekisteri poistui käytöstä { $date }.
status-retires-on = Tämä rekisteri poistuu käytöstä { $date }.
successor = Tämän rekisterin on korvannut { $register }.
successor-controller = Nykyisestä rekisteristä vastaa { $controller }.
predecessor = Tätä rekisteriä edelsi { $register }.
predecessor-controller = Aiemmasta rekisteristä vastasi { $controller }.
abolished = { $when ->
    [past] { $name } lakkasi { $date }.
   *[future] { $name } lakkaa { $date }.
 }
abolished-successor = { $when ->
    [past] Sen tehtävistä vastaa nyt { $successor }.
   *[future] Sen jälkeen tehtävistä vastaa { $successor }.
 }
open-point = Tässä selosteessa ei kerrota kaikkea. Puuttuu: { $what }. Syy: { $because }.

## Pienet muodot

name-with-short = { $name } ({ $short })
role-and-person = { $role } { $person }
phone-with-kind = { $kind ->
    [switchboard] { $phone } (vaihde)
    [registry] { $phone } (kirjaamo)
    [customer-service] { $phone } (asiakaspalvelu)
    [direct] { $phone } (suora numero)
   *[mobile] { $phone } (matkapuhelin)
 }
with-cite = { $name } ({ $cite })
laws-line = Säännös: { $law }.
data-line = Tiedot: { $data }.
data-lines = Tiedot:
purposes-line = Tarkoitus: { $purpose }.
purposes-lines = Tarkoitukset:
purpose-number = Tarkoitus { $number }
data-number = Tietoryhmä { $number }
subject-number = ryhmä { $number }
all-data = Kaikki tiedot
the-controller = rekisterinpitäjä
gdpr-name = yleisen tietosuoja-asetuksen (EU) 2016/679
gdpr-articles = Tässä selosteessa mainitut artiklat ovat { $gdpr } artikloja.

## Nimikkeet

label-name = Nimi
label-role = Tehtävä
label-unit = Yksikkö
label-organisation = Organisaatio
label-answers-for = Vastuualue
label-email = Sähköposti
label-phone = Puhelin
label-postal = Postiosoite
label-visiting = Käyntiosoite
label-website = Verkkosivut
label-web-page = Verkossa
label-note = Lisätietoja
label-business-id = Y-tunnus
label-registry = Kirjaamo
label-representative = Edustaja unionissa (27 artikla)
label-unit-of-controller = Vastuuyksikkö
label-legal-basis = { $count ->
    [one] Käsittelyn oikeusperuste
   *[other] Käsittelyn oikeusperusteet
 }
label-special-basis = Erityisten henkilötietoryhmien käsittelyn peruste
label-criminal-basis = Rikostuomioita ja rikkomuksia koskevien tietojen käsittelyn peruste
label-legitimate-interest = Oikeutettu etu
label-outside-public-tasks = Miksi viranomainen voi käyttää tätä perustetta
label-consent-free = Miksi suostumus on vapaaehtoinen
label-data-used = Käsiteltävät tiedot
label-country = Maa
label-countries = Maat
label-international-organisation = Kansainvälinen järjestö
label-recipient = Vastaanottaja
label-mechanism = Siirron peruste
label-adequacy = Tietosuojan riittävyyttä koskeva päätös
label-safeguard-copy = Jäljennös suojatoimista
label-compelling-interest = Pakottavat ja oikeutetut edut

## Otsikot

heading-summary = Lyhyesti
heading-register = Rekisteri
heading-controller = { $kind ->
    [single] Rekisterinpitäjä
    [joint] Yhteisrekisterinpitäjät
   *[several] Rekisterinpitäjät
 }
heading-joint = Yhteisrekisterinpitäjien vastuunjako
heading-contact-point = Yhteinen yhteyspiste
heading-contact = { $count ->
    [one] Yhteystaho rekisteriä koskevissa asioissa
   *[other] Yhteystahot rekisteriä koskevissa asioissa
 }
heading-responsible = Rekisterin vastuuhenkilö
heading-dpo = Tietosuojavastaava
heading-purposes = Käsittelyn tarkoitukset ja oikeusperusteet
heading-subjects = Rekisteröityjen ryhmät
heading-data = Käsiteltävät henkilötiedot
heading-sources = Tietolähteet
heading-informing = Informointi käsittelystä
heading-provision = Velvollisuus antaa tiedot
heading-recipients = Henkilötietojen vastaanottajat
heading-transfers = Siirrot EU:n ja ETA:n ulkopuolelle
heading-retention = Henkilötietojen säilytysaika
heading-rights = Oikeutesi
heading-rights-how = Näin käytät oikeuksiasi
heading-access = Oikeus saada pääsy tietoihin
heading-rectification = Oikeus tietojen oikaisemiseen
heading-erasure = Oikeus tietojen poistamiseen (oikeus tulla unohdetuksi)
heading-restriction = Oikeus käsittelyn rajoittamiseen
heading-portability = Oikeus siirtää tiedot järjestelmästä toiseen
heading-right-automated = Oikeus olla joutumatta automatisoidun päätöksen kohteeksi
heading-objection = Vastustamisoikeus
heading-withdrawal = Oikeus peruuttaa suostumus
heading-complaint = Oikeus tehdä valitus valvontaviranomaiselle
heading-automated = Automatisoidut päätökset ja profilointi
heading-surveillance = Kameravalvonta
heading-recording = Yhteydenottojen tallentaminen
heading-chatbot = Chatbotti
heading-research = Tutkimus
heading-whistleblowing = Ilmoituskanava
heading-website = Evästeet ja verkkoanalytiikka
heading-publicity = Tietojen julkisuus ja salassapito
heading-security = Tietojen suojaaminen
heading-about = Tietoa tästä selosteesta

## Lyhyesti

summary-controller = { $count ->
    [one] Rekisterinpitäjä
   *[other] Rekisterinpitäjät
 }
summary-purposes = Mihin tietoja käytetään
summary-retention = Kuinka kauan tietoja säilytetään
summary-retention-varies = Säilytysajat vaihtelevat tietojen mukaan. Lue lisää: { $link }.
summary-rights = Oikeutesi
summary-rights-text = { $objection ->
    [yes] Voit saada jäljennöksen tiedoistasi, pyytää niiden oikaisemista, vastustaa käsittelyä ja tehdä valituksen valvontaviranomaiselle. Lue lisää: { $link }.
   *[no] Voit saada jäljennöksen tiedoistasi, pyytää niiden oikaisemista ja tehdä valituksen valvontaviranomaiselle. Lue lisää: { $link }.
 }
summary-notable = Huomaa myös
notable-special = Rekisterissä on erityisiin henkilötietoryhmiin kuuluvia tietoja: { $kinds }.
notable-criminal = Rekisterissä on tietoja rikostuomioista tai rikkomuksista.
notable-indirect = Osa tiedoista saadaan muualta kuin sinulta. Lue lisää: { $link }.
notable-transfers = Tietoja siirretään EU:n ja ETA:n ulkopuolelle: { $places }.
notable-decisions = Osa päätöksistä tehdään täysin automatisoidusti. Lue lisää: { $link }.
notable-profiling = Tietoja käytetään profilointiin. Lue lisää: { $link }.
notable-recording = Yhteydenottoja tallennetaan. Lue lisää: { $link }.
notable-surveillance = Tiloissa on kameravalvonta. Lue lisää: { $link }.
notable-marketing = Tietoja käytetään suoramarkkinointiin. Voit kieltää sen. Lue lisää: { $link }.
notable-disclosures = Tietoja luovutetaan säännöllisesti muille. Lue lisää: { $link }.

## Rekisterinpitäjät

joint-against-each = Voit käyttää oikeuksiasi jokaista rekisterinpitäjää kohtaan ({ $cite }).
joint-published = Järjestelystä kerrotaan tarkemmin verkossa: { $link }.
joint-none = Rekisterinpitäjät eivät ole yhteisrekisterinpitäjiä, vaan kukin vastaa omasta käsittelystään.
dpo-none = Tietosuojavastaavaa ei ole nimetty.
dpo-intro = Voit ottaa yhteyttä tietosuojavastaavaan kaikissa asioissa, jotka liittyvät henkilötietojesi käsittelyyn ja oikeuksiesi käyttämiseen ({ $cite }).

## Tarkoitukset

purpose-secondary = Tietoja ei alun perin kerätty tähän tarkoitukseen.
purpose-marketing = Tietoja käsitellään suoramarkkinointia varten. Voit vastustaa sitä milloin tahansa. Lue lisää: { $link }.
purpose-research = { $kind ->
    [archiving] Tietoja käsitellään yleisen edun mukaista arkistointia varten ({ $cite }).
    [research] Tietoja käsitellään tieteellistä tai historiallista tutkimusta varten ({ $cite }).
   *[statistics] Tietoja käsitellään tilastointia varten ({ $cite }).
 }

## Rekisteröidyt ja tiedot

subjects-intro = Rekisterissä on tietoja seuraavista ryhmistä:
subject-staff = Työntekijöiden tietojen käsittelyä koskee myös { $act }.
subject-children = Ryhmään kuuluu lapsia.
subject-law = Tämän ryhmän tietojen käsittelyä koskee myös: { $law }.
subject-laws = Tämän ryhmän tietojen käsittelyä koskevat myös seuraavat säännökset:
data-intro = { $count ->
    [one] { $who } käsittelee seuraavia tietoja:
   *[other] Rekisterinpitäjät käsittelevät seuraavia tietoja:
 }
data-of = Rekisteröidyt: { $subjects }.
data-special = Tiedot kuuluvat erityisiin henkilötietoryhmiin ({ $cite }): { $kinds }.
data-criminal = Tiedot koskevat rikostuomioita tai rikkomuksia ({ $cite }).
national-id-ground-line = { $ground ->
    [consent] Henkilötunnusta käsitellään suostumuksesi perusteella. Säännös: { $cite }.
    [law] Henkilötunnuksen käsittelystä säädetään laissa. Säännös: { $cite }.
    [statutory-task] Henkilötunnusta käsitellään, koska sinut on tärkeää yksilöidä yksiselitteisesti laissa säädetyn tehtävän suorittamiseksi. Säännös: { $cite }.
    [rights-and-duties] Henkilötunnusta käsitellään, koska sinut on tärkeää yksilöidä yksiselitteisesti sinun tai rekisterinpitäjän oikeuksien ja velvollisuuksien toteuttamiseksi. Säännös: { $cite }.
    [research] Henkilötunnusta käsitellään, koska sinut on tärkeää yksilöidä yksiselitteisesti tutkimusta tai tilastointia varten. Säännös: { $cite }.
   *[sector] Henkilötunnusta käsitellään toimialalla, jolla se on laissa erikseen sallittu. Säännös: { $cite }.
 }

## Lähteet

source-data-subject = Annat tiedot itse.
source-observed = Tietoja kertyy palvelun käytöstä.
source-observed-named = Tietoja kertyy automaattisesti. Lähde: { $name }.
source-authority = Viranomaislähde: { $name }.
source-third-party = Muu lähde: { $name }.
source-public = Julkinen lähde: { $name }.
source-inferred = Rekisterinpitäjän omat päätelmät: { $name }.
source-held = Tiedot ovat rekisterinpitäjällä jo ennestään.
source-other = { $name }.
informing-exemption = Poikkeus velvollisuudesta informoida

## Antaminen

provision-duty = { $duty ->
    [voluntary] Tietojen antaminen on vapaaehtoista.
    [statutory] Laki velvoittaa antamaan tiedot.
    [contractual] Sopimus velvoittaa antamaan tiedot.
    [needed-for-contract] Tietoja tarvitaan sopimuksen tekemiseen.
    [needed-for-service] Tietoja tarvitaan asian hoitamiseen tai palvelun tarjoamiseen.
   *[automatic] Tiedot tallentuvat automaattisesti. Sinun ei tarvitse antaa niitä itse.
 }

## Vastaanottajat

recipients-none = Henkilötiedoilla ei ole muita vastaanottajia kuin rekisterinpitäjä itse.
recipients-of = { $kind ->
    [processor] Rekisterinpitäjän lukuun tietoja käsittelevät seuraavat henkilötietojen käsittelijät ({ $cite }):
    [sub-processor] Henkilötietojen käsittelijöiden lukuun tietoja käsittelevät seuraavat alikäsittelijät ({ $cite }):
    [joint-controller] Yhteisrekisterinpitäjinä tietoja käsittelevät ({ $cite }):
    [authority] Tietoja saavat seuraavat viranomaiset:
    [controller] Tietoja saavat seuraavat muut rekisterinpitäjät:
    [data-subject] Tietoja saavat rekisteröidyt itse tai heidän valitsemansa tahot:
    [public] Tietoja julkaistaan tai annetaan yleisön saataville:
   *[other] Tietoja saavat seuraavat vastaanottajat:
 }
recipient-task = { $name }: { $task }
recipient-via = { $name }, jolta { $via } hankkii palvelun
recipient-regularity = { $regularity ->
    [regular] Tietoja annetaan säännöllisesti.
   *[on-request] Tietoja annetaan pyynnöstä tapauskohtaisesti.
 }
recipient-country = Maa, jossa tietoja käsitellään
recipient-no-outside-access = Tietoihin ei ole pääsyä EU- ja ETA-alueen ulkopuolelta.
party-country = Sijoittautumismaa
party-group-country = Konsernin emoyhtiön maa
not-disclosed-for = Tietoja ei luovuteta seuraaviin tarkoituksiin:

## Siirrot

transfers-none = Henkilötietoja ei siirretä Euroopan unionin ja Euroopan talousalueen ulkopuolelle eikä kansainvälisille järjestöille.
transfers-intro = Henkilötietoja siirretään Euroopan unionin ja Euroopan talousalueen ulkopuolelle tai kansainväliselle järjestölle seuraavasti:
adequacy-decision = { $place }: komission päätös { $decision }.
adequacy-unnumbered = { $place }: komission päätös, annettu { $date }.
adequacy-scope = Päätöksen soveltamisala: { $scope }.
adequacy-none = { $place }: komissio ei ole tehnyt päätöstä.
adequacy-not-used = { $place }: komissio on tehnyt päätöksen { $decision }, mutta siirto ei perustu siihen.
safeguards-online = Suojatoimet ovat nähtävissä verkossa: { $link }.

## Säilytys

retention-period = Säilytysaika on { $period }.
retention-period-after = Säilytysaika on { $period } { $event }.
retention-until = Tiedot säilytetään { $date } asti.
retention-permanent = Tiedot säilytetään pysyvästi.
retention-decision = Säilyttämistä koskeva päätös: { $decision }.
retention-decision-online = Päätös verkossa: { $link }.
retention-backups = Varmuuskopioissa tietojen säilytysaika on tämän jälkeen vielä { $period }.
retention-deletion = Tiedot { $deletion }.
retention-caption = Säilytysajat tiedoittain
retention-head-data = Tiedot
retention-head-period = Säilytysaika
retention-channels = Asiointitapa: { $channels }.

## Oikeudet

right-access = Sinulla on oikeus saada tietää, käsitelläänkö henkilötietojasi. Jos niitä käsitellään, sinulla on oikeus tutustua niihin ja saada niistä jäljennös ({ $cite }).
right-rectification = Sinulla on oikeus vaatia, että virheelliset tietosi oikaistaan ja puutteelliset täydennetään ({ $cite }).
right-erasure = { $case ->
    [yes] Sinulla on oikeus saada tietosi poistetuiksi, kun peruutat suostumuksesi eikä käsittelylle ole muuta laillista perustetta ({ $cite }).
    [unnecessary-or-unlawful] Sinulla on oikeus saada tietosi poistetuiksi, jos niitä ei enää tarvita tai niitä on käsitelty lainvastaisesti ({ $cite }).
    [after-objection] Sinulla on oikeus saada tietosi poistetuiksi, jos niitä ei enää tarvita, niitä on käsitelty lainvastaisesti tai olet vastustanut käsittelyä eikä sille ole perusteltua syytä ({ $cite }).
    [only-for] Sinulla on oikeus saada poistetuiksi ne tiedot, joiden käsittelyn oikeusperuste on { $bases } ({ $cite }). Muilta osin sinulla ei pääsääntöisesti ole tätä oikeutta.
    [only-for-explicit-consent] Sinulla on oikeus saada poistetuiksi ne tiedot, joita käsitellään nimenomaisen suostumuksesi perusteella, kun peruutat suostumuksen ({ $cite }).
    [research-impairment] Sinulla on oikeus saada tietosi poistetuiksi, jollei poistaminen todennäköisesti estä tutkimuksen, tilastoinnin tai arkistoinnin tavoitteita tai vaikeuta niitä suuresti ({ $cite }).
    [legal-obligation] Sinulla ei pääsääntöisesti ole oikeutta saada tietojasi poistetuiksi, koska käsittely on tarpeen lakisääteisen velvoitteen noudattamiseksi ({ $cite }).
    [public-task] Sinulla ei pääsääntöisesti ole oikeutta saada tietojasi poistetuiksi, koska käsittely on tarpeen yleistä etua koskevan tehtävän suorittamiseksi tai julkisen vallan käyttämiseksi ({ $cite }).
    [legal-obligation-or-public-task] Sinulla ei pääsääntöisesti ole oikeutta saada tietojasi poistetuiksi, koska käsittely on tarpeen lakisääteisen velvoitteen noudattamiseksi tai yleistä etua koskevan tehtävän suorittamiseksi ({ $cite }).
    [public-health] Sinulla ei pääsääntöisesti ole oikeutta saada tietojasi poistetuiksi, koska käsittely on tarpeen terveydenhuoltoa, sosiaalihuoltoa tai kansanterveyttä varten ({ $cite }).
    [legal-claims] Sinulla ei pääsääntöisesti ole oikeutta saada tietojasi poistetuiksi, koska käsittely on tarpeen oikeusvaateen laatimiseksi, esittämiseksi tai puolustamiseksi ({ $cite }).
   *[basis-missing] Oikeus saada tiedot poistetuiksi riippuu käsittelyn oikeusperusteesta ({ $cite }).
 }
erasure-always = Voit kuitenkin aina pyytää, että tarpeettomat tai lainvastaisesti käsitellyt tiedot poistetaan ({ $cite }).
right-restriction = Sinulla on oikeus vaatia käsittelyn rajoittamista esimerkiksi siksi aikaa, kun tietojesi paikkansapitävyys selvitetään. Sinulla on sama oikeus silloin, kun käsittely on lainvastaista mutta et halua tietoja poistettaviksi, ja silloin, kun tarvitset tietoja oikeusvaadetta varten, vaikka rekisterinpitäjä ei niitä enää tarvitse ({ $cite }).
restriction-pending-objection = Jos olet vastustanut käsittelyä, voit vaatia sen rajoittamista siksi aikaa, kun vastustamistasi arvioidaan ({ $cite }).
right-notification = Jos tietojasi oikaistaan tai poistetaan tai niiden käsittelyä rajoitetaan, siitä ilmoitetaan niille, joille tiedot on luovutettu. Ilmoitusta ei tehdä, jos se on mahdotonta tai vaatii kohtuutonta vaivaa ({ $cite }).
right-portability = { $case ->
    [automated-and-provided] Sinulla on oikeus saada itse antamasi, automaattisesti käsiteltävät tiedot yleisesti käytetyssä, koneellisesti luettavassa muodossa ja siirtää ne toiselle rekisterinpitäjälle ({ $cite }).
    [automated-and-provided-for] Sinulla on oikeus saada itse antamasi, automaattisesti käsiteltävät tiedot yleisesti käytetyssä, koneellisesti luettavassa muodossa ja siirtää ne toiselle rekisterinpitäjälle. Oikeus koskee vain tietoja, joiden käsittelyn oikeusperuste on { $bases } ({ $cite }).
    [portability-public-task] Oikeus siirtää tiedot järjestelmästä toiseen ei koske tätä käsittelyä, koska se on tarpeen yleistä etua koskevan tehtävän suorittamiseksi tai julkisen vallan käyttämiseksi ({ $cite }).
    [not-automated] Oikeus siirtää tiedot järjestelmästä toiseen ei koske tätä käsittelyä, koska tietoja ei käsitellä automaattisesti ({ $cite }).
    [not-provided] Oikeus siirtää tiedot järjestelmästä toiseen ei koske tätä käsittelyä, koska et ole itse antanut tietoja ({ $cite }).
    [not-consent-or-contract] Oikeus siirtää tiedot järjestelmästä toiseen ei koske tätä käsittelyä, koska se ei perustu suostumukseen eikä sopimukseen ({ $cite }).
   *[basis-missing] Oikeus siirtää tiedot järjestelmästä toiseen riippuu käsittelyn oikeusperusteesta ({ $cite }).
 }
right-objection = { $case ->
    [yes] Sinulla on oikeus henkilökohtaiseen erityiseen tilanteeseesi liittyvällä perusteella milloin tahansa vastustaa käsittelyä ({ $cite }). Tietojasi ei sen jälkeen käsitellä, jollei rekisterinpitäjä osoita, että käsittelyyn on huomattavan tärkeä ja perusteltu syy, tai jollei käsittely ole tarpeen oikeusvaateen laatimiseksi, esittämiseksi tai puolustamiseksi.
    [only-for] Sinulla on oikeus henkilökohtaiseen erityiseen tilanteeseesi liittyvällä perusteella milloin tahansa vastustaa käsittelyä, jonka oikeusperuste on { $bases } ({ $cite }). Tietojasi ei sen jälkeen käsitellä, jollei rekisterinpitäjä osoita, että käsittelyyn on huomattavan tärkeä ja perusteltu syy, tai jollei käsittely ole tarpeen oikeusvaateen laatimiseksi, esittämiseksi tai puolustamiseksi.
    [unless-legal-claims] Sinulla on oikeus henkilökohtaiseen erityiseen tilanteeseesi liittyvällä perusteella milloin tahansa vastustaa käsittelyä, jollei käsittely ole tarpeen oikeusvaateen laatimiseksi, esittämiseksi tai puolustamiseksi ({ $cite }).
    [research-objection] Sinulla on oikeus henkilökohtaiseen erityiseen tilanteeseesi liittyvällä perusteella vastustaa tietojesi käsittelyä tutkimusta tai tilastointia varten ({ $cite }).
    [research-public-task] Vastustamisoikeus ei koske tätä käsittelyä, koska tutkimus tai tilastointi on tarpeen yleistä etua koskevan tehtävän suorittamiseksi ({ $cite }).
    [not-task-or-interest] Vastustamisoikeus ei koske tätä käsittelyä, koska sen oikeusperuste on { $bases } ({ $cite }).
   *[basis-missing] Vastustamisoikeus riippuu käsittelyn oikeusperusteesta ({ $cite }).
 }
right-marketing = Sinulla on oikeus milloin tahansa vastustaa tietojesi käsittelyä suoramarkkinointia varten. Perusteluja ei tarvita, ja tietojesi käsittely suoramarkkinointia varten lopetetaan ({ $cite }).
right-set-aside = Tästä oikeudesta voidaan poiketa tutkimuksen, tilastoinnin tai arkistoinnin vuoksi. Säännös: { $cite }.
right-automated = { $case ->
    [no-automated-decisions] Sinusta ei tehdä päätöksiä, jotka perustuisivat pelkästään automaattiseen käsittelyyn ({ $cite }).
   *[yes] Sinulla on oikeus olla joutumatta sellaisen päätöksen kohteeksi, joka perustuu pelkästään automaattiseen käsittelyyn ja jolla on sinua koskevia oikeusvaikutuksia tai joka vaikuttaa sinuun vastaavalla tavalla merkittävästi ({ $cite }).
 }
right-automated-allowed = Tällaisia päätöksiä saa tehdä seuraavalla perusteella: { $ground } ({ $cite }).
restriction-of-right = Kansallisen lain mukainen rajoitus
rights-how-to = { $count ->
    [one] Lähetä pyyntösi rekisterinpitäjälle:
   *[other] Lähetä pyyntösi jollekin rekisterinpitäjistä:
 }
rights-how-to-other = { $to ->
    [registry] Lähetä pyyntösi kirjaamoon:
    [contact] Lähetä pyyntösi rekisterin yhteystaholle:
    [dpo] Lähetä pyyntösi tietosuojavastaavalle:
   *[other] Lähetä pyyntösi tänne:
 }
rights-channels = Voit tehdä pyynnön seuraavilla tavoilla: { $channels }.
rights-form = Voit tehdä pyynnön verkossa: { $link }.
label-identity = Henkilöllisyyden varmistaminen
label-include = Mitä pyynnössä tulee olla
label-fee = Maksut
label-how-this-right = Näin käytät tätä oikeutta
rights-time-limit = Saat vastauksen ilman aiheetonta viivytystä ja viimeistään kuukauden kuluttua siitä, kun pyyntösi on vastaanotettu. Määräaikaa voidaan jatkaa enintään kahdella kuukaudella, jos pyyntö on monimutkainen tai pyyntöjä on paljon. Jatkamisesta ja sen syystä kerrotaan sinulle kuukauden kuluessa ({ $cite }).
rights-time-limit-own = Vastausaika on { $period } siitä, kun pyyntösi on vastaanotettu.
rights-free = Pyyntösi käsitellään maksutta. Maksu voidaan periä tai pyyntö hylätä vain, jos pyyntö on ilmeisen perusteeton tai kohtuuton ({ $cite }).
rights-see-objection = Oikeudesta vastustaa käsittelyä kerrotaan omassa kohdassaan: { $link }.
withdrawal-text = Voit peruuttaa suostumuksesi milloin tahansa. Peruuttaminen on yhtä helppoa kuin suostumuksen antaminen. Se ei vaikuta ennen peruuttamista tehdyn käsittelyn lainmukaisuuteen ({ $cite }).

## Valitus

complaint-text = Jos katsot, että henkilötietojesi käsittelyssä rikotaan yleistä tietosuoja-asetusta, sinulla on oikeus tehdä valitus valvontaviranomaiselle. Voit tehdä valituksen erityisesti siinä jäsenvaltiossa, jossa sinulla on vakinainen asuinpaikka tai työpaikka tai jossa väitetty rikkominen on tapahtunut ({ $cite }).
complaint-authority = Valvontaviranomainen Suomessa
complaint-authority-other = Valvontaviranomainen
label-authority-registry = Kirjaamon puhelin
right-remedy = Sinulla on myös oikeus viedä asia tuomioistuimeen ({ $cite }).

## Automaattiset päätökset

automated-none = Tietojen perusteella ei tehdä automatisoituja yksittäispäätöksiä ({ $cite }).
automated-assistive = Päätöksen tekee aina ihminen. Automaatio auttaa valmistelussa.
automated-decision = Osa päätöksistä perustuu pelkästään automaattiseen käsittelyyn ({ $cite }).
label-logic = Miten automaatio toimii
label-significance = Mitä se merkitsee sinulle
label-ground = Millä perusteella päätökset sallitaan
label-safeguards = Miten saat asian ihmisen käsiteltäväksi
label-deployment = Käyttöönottopäätös
profiling-none = Tietoja ei käytetä profilointiin.
profiling-yes = Tietoja käytetään profilointiin.
label-consequences = Seuraukset sinulle

## Rekisterilajit

label-areas = Valvottavat alueet
label-signs = Miten valvonnasta kerrotaan paikalla
label-masking = Mitä kuvasta peitetään
surveillance-sound = { $state ->
    [yes] Kamerat tallentavat myös ääntä.
   *[no] Kamerat eivät tallenna ääntä.
 }
surveillance-live = { $state ->
    [yes] Kuvaa seurataan myös reaaliaikaisesti.
   *[no] Kuvaa ei seurata reaaliaikaisesti.
 }
label-announcement = Miten tallentamisesta kerrotaan
label-listeners = Kenellä on pääsy tallenteisiin
label-chatbot-announcement = Miten kerrotaan, että vastaaja on kone
label-chatbot-human = Miten saat yhteyden ihmiseen
label-chatbot-saving = Miten voit tallentaa keskustelun
label-participation = Osallistuminen
label-research-responsible = Tutkimuksesta vastaava henkilö tai ryhmä
label-research-plan = Tutkimussuunnitelma
label-research-ends = Tutkimus päättyy
label-research-afterwards = Tiedot tutkimuksen päätyttyä
label-funding = Rahoitus
funding-none = Tutkimuksella ei ole ulkopuolista rahoitusta.
label-confidentiality = Ilmoittajan henkilöllisyyden suoja
label-handlers = Ilmoitusten käsittelijät
label-external-channel = Ulkoinen ilmoituskanava
cookies-none = Evästeitä ja verkkoanalytiikkaa ei käytetä.
cookie-settings = Voit muuttaa valintojasi: { $link }.

## Julkisuus ja suojaus

publicity-level-text = { $level ->
    [public] Tiedot ovat julkisia, jollei laissa toisin säädetä.
    [partly-secret] Osa tiedoista on salassa pidettäviä.
   *[secret] Tiedot ovat salassa pidettäviä.
 }
label-secret-data = Salassa pidettävät tiedot
publicity-principle = Tietojen antamista viranomaisen asiakirjoista koskevat { $openness } ja { $act }.
document-description = Asiakirjajulkisuuskuvaus: { $link }.
security-intro = Tietoja suojataan seuraavilla toimilla:
label-administrative = Hallinnolliset suojatoimet
label-technical = Tekniset suojatoimet
label-physical = Fyysiset suojatoimet
label-other-measures = Muut suojatoimet
label-manual = Paperiaineisto
manual-none = Paperiaineistoa ei ole.

## Tietoa selosteesta

label-compiled = Laadittu
label-updated = Päivitetty
label-effective = Voimassa alkaen
label-reviewed = Tarkistettu
label-review-by = Tarkistetaan viimeistään
label-version = Versio
label-case-number = Asianumero
label-published-at = Saatavilla
label-see-also = Lue myös
for-children = Lapsille: { $link }
history-caption = Selosteen versiot
history-date = Päivä
history-version = Versio
history-change = Mikä muuttui
history-announced = Muutoksesta ilmoitettiin: { $date }.

## Mikä puuttuu

gap-register-unnamed = rekisterin nimi
gap-controller-missing = rekisterinpitäjän nimi
gap-controller-no-contact = rekisterinpitäjän yhteystiedot
gap-representative-missing = rekisterinpitäjän edustaja unionissa yhteystietoineen
gap-dpo-missing = tietosuojavastaavan yhteystiedot
gap-joint-essence-missing = yhteisrekisterinpitäjien keskinäisen järjestelyn keskeiset osat
gap-purpose-missing = käsittelyn tarkoitus
gap-basis-missing = käsittelyn oikeusperuste
gap-legitimate-interest-missing = oikeutettu etu, johon käsittely perustuu
gap-consent-withdrawal-missing = ohje suostumuksen peruuttamiseen
gap-special-no-art9 = erityisten henkilötietoryhmien käsittelyn peruste
gap-source-missing = tieto siitä, mistä henkilötiedot on saatu
gap-categories-missing = henkilötietoryhmät
gap-provision-missing = tieto siitä, onko tietojen antaminen pakollista
gap-provision-consequence = seuraukset, jos tietoja ei anneta
gap-recipients-missing = henkilötietojen vastaanottajat tai vastaanottajaryhmät
gap-transfers-undecided = tieto siitä, siirretäänkö henkilötietoja EU:n ja ETA:n ulkopuolelle
gap-transfer-country-missing = maa tai kansainvälinen järjestö, jonne tietoja siirretään
gap-transfer-mechanism-missing = siirron peruste
gap-safeguard-copy-missing = tieto siitä, mistä suojatoimien jäljennöksen saa
gap-retention-missing = henkilötietojen säilytysaika
gap-adm-undecided = tieto siitä, tehdäänkö automatisoituja yksittäispäätöksiä
gap-adm-logic-missing = tieto automaattisen käsittelyn logiikasta ja seurauksista
gap-adm-ground-missing = peruste, jolla automatisoidut päätökset sallitaan
gap-adm-safeguards = tieto siitä, miten päätöksen saa ihmisen käsiteltäväksi
gap-complaint-missing = valvontaviranomainen
gap-translation = suomenkielinen teksti

## Säännökset

laws-intro = Säännökset:
label-secrecy-provisions = Salassapitosäännökset
label-division-laws = Vastuunjaosta säädetään laissa
label-purposes-concerned = Tarkoitukset, joita tämä koskee
