/*
 * The people of Warmgoed, a company that does not exist: it insulates houses and puts heat pumps in them.
 * short name | name | what they do | team | place | language | skills | ask me about
 */
export const people = `
marijke | Marijke van Oosten | Algemeen directeur | Directie | Deventer | nl | strategie, financiering, klimaatbeleid | waarom we doen wat we doen
hakan | Hakan Yıldırım | Directeur uitvoering | Directie | Deventer | nl | bouwplanning, contracten, onderhandelen | grote projecten en woningcorporaties
renske | Renske de Boer | Beheerder werkplek en applicaties | ICT | Deventer | nl | werkplekbeheer, rechten, Plein | wachtwoorden, laptops, wie waarbij mag
fatima | Fatima Benali | HR-adviseur | HR | Deventer | nl | verzuim, arbeidsrecht, gesprekken voeren | verlof, contract, alles waar je mee zit
joost | Joost van den Heuvel | Meestermonteur en praktijkopleider | Montage Oost | Apeldoorn | nl | koudetechniek, hydraulica, uitleggen | alles wat lekt, bromt of niet warm wordt
sanne | Sanne Kok | Planner | Planning | Deventer | nl | planning, Excel, rust bewaren | wie waar rijdt en waarom
bram | Bram de Wit | Warmtepompmonteur | Montage Oost | Apeldoorn | nl | inregelen, F-gassen, elektra | buitenunits en trillingsdempers
aisha | Aisha El Idrissi | Energieadviseur | Advies | Utrecht | nl | warmteverliesberekening, isolatie, subsidies | ISDE en wanneer een woning er klaar voor is
mehmet | Mehmet Aydın | Servicemonteur | Service | Deventer | nl | storingen, koudemiddel, meten | storingscodes die niemand kent
priya | Priya Raghunathan | Lead engineer | Software | Utrecht | en | TypeScript, PostgreSQL, mentoring | why the planner is slow, and code review
tomasz | Tomasz Wiśniewski | Warmtepompmonteur | Montage Zuid | Eindhoven | nl | leidingwerk, solderen, persen | oude leidingen en rare kruipruimtes
olena | Olena Kovalchuk | Data engineer | Data | Utrecht | en | SQL, energy data, dashboards | numbers that do not add up
kwame | Kwame Mensah | Backend developer | Software | Utrecht | en | Node, message queues, testing | the measurements API
lotte | Lotte Hendriks | Teamleider klantenservice | Klantenservice | Deventer | nl | klachten, coachen, schrijven | lastige gesprekken
dewi | Dewi Sastrowidjojo | Klantadviseur | Klantenservice | Deventer | nl | offertes, bellen, geduld | offertevragen en betalingsregelingen
jeroen | Jeroen Brouwer | Magazijnchef | Magazijn | Apeldoorn | nl | voorraad, inkoop, heftruck | waar het ligt en wanneer het komt
wieke | Wieke Dijkstra | Coördinator kwaliteit en veiligheid | Kwaliteit en veiligheid | Groningen | nl | VCA, RI&E, incidentonderzoek | bijna-ongevallen en hoe je ze meldt
siobhan | Siobhán O'Reilly | Product manager | Software | Utrecht | en | roadmaps, interviews, saying no | what we build next and why
pieter | Pieter-Jan Vermeulen | Financieel manager | Financiën | Deventer | nl | begroting, subsidies, kredieten | budgetten en investeringsaanvragen
ngozi | Ngozi Okafor | Communicatieadviseur | Communicatie | Deventer | nl | schrijven, fotografie, campagnes | teksten die mensen wel lezen
ruben | Ruben Timmermans | Teamleider montage | Montage Oost | Apeldoorn | nl | leidinggeven, VCA, planning | de ploegen van Oost
ilse | Ilse Postma | Teamleider montage | Montage Noord | Groningen | nl | leidinggeven, koudetechniek, bodemlussen | de ploegen van Noord
frank | Frank van der Meulen | Teamleider montage | Montage Zuid | Eindhoven | nl | leidinggeven, VvE-projecten, onderhandelen | de ploegen van Zuid
chen | Chen Wei | Frontend developer | Software | Utrecht | en | React, accessibility, CSS | the monteur app and screen readers
joao | João Figueiredo | Test engineer | Software | Utrecht | en | Playwright, exploratory testing | how to break things politely
yasmin | Yasmin Bouzid | Recruiter | HR | Deventer | nl | werving, zij-instroom, LinkedIn | vacatures en wie we zoeken
gerrit | Gerrit Wolters | Chauffeur en magazijnmedewerker | Magazijn | Apeldoorn | nl | laden, rijden, techniek | de bussen en de bakwagen
anneke | Anneke Smit | Officemanager | Facilitair | Deventer | nl | organiseren, inkoop, lief zijn | zalen, lunch, sleutels, alles
wim | Wim Kuipers | Technisch specialist | Advies | Deventer | nl | bodemenergie, vergunningen | met pensioen sinds de zomer
hanneke | Hanneke Jansen | Opleidingscoördinator | Opleiding | Apeldoorn | nl | BBL, examens, roosters | leerlingen en certificaten
daan | Daan Willemsen | Leerling-monteur | Montage Oost | Apeldoorn | nl | leren, sjouwen, vragen stellen | hoe het is om hier te beginnen
noor | Noor Verhoeven | Leerling-monteur | Montage Zuid | Eindhoven | nl | elektra, klimmen | de BBL-opleiding in Eindhoven
stefan | Stefan Dragomir | Elektromonteur | Montage Oost | Apeldoorn | nl | groepenkasten, NEN 1010, PV | groepenkasten en aardlekschakelaars
marleen | Marleen ten Hove | Energieadviseur | Advies | Deventer | nl | woningopname, kierdichting, ventilatie | jaren-dertigwoningen
bas | Bas Schouten | Isolateur | Isolatie | Apeldoorn | nl | spouw, vloer, dak | spouwmuren en vleermuizen
karima | Karima Ouali | Klantadviseur | Klantenservice | Deventer | nl | klachten, Berbers, Frans | klanten die het niet meer zien zitten
peter | Peter van Leeuwen | Servicemonteur | Service | Utrecht | nl | onderhoud, ketels, hybride | oude cv-ketels naast een hybride
sietske | Sietske Hoekstra | Planner | Planning | Groningen | nl | routes, Fries, hoofdrekenen | de planning van Noord
esra | Esra Demir | Inkoper | Inkoop | Apeldoorn | nl | leveranciers, contracten, prijzen | levertijden en raamcontracten
luuk | Luuk van Dam | Junior developer | Software | Utrecht | en | Vue, curiosity, SQL | the intern programme
ingrid | Ingrid Mulder | Salarisadministrateur | Financiën | Deventer | nl | loon, pensioen, declaraties | je loonstrook
tjeerd | Tjeerd Zijlstra | Bodemlusspecialist | Montage Noord | Groningen | nl | boren, drukproeven, bodem | bodemlussen en grondwater
malika | Malika Haddou | HR-medewerker | HR | Deventer | nl | onboarding, administratie | je eerste week
rob | Rob Evers | Warmtepompmonteur | Montage Zuid | Eindhoven | nl | lucht-water, dakopstellingen | dakopstellingen en kranen
fleur | Fleur Peeters | Communicatiemedewerker | Communicatie | Eindhoven | nl | video, social media, vormgeving | filmpjes en de nieuwsbrief
ahmed | Ahmed Saleh | Isolateur | Isolatie | Apeldoorn | nl | vloerisolatie, kruipruimtes | wat je wel en niet meeneemt de kruipruimte in
carla | Carla da Silva | Debiteurenbeheerder | Financiën | Deventer | nl | betalingen, regelingen | openstaande facturen
niels | Niels Boersma | Warmtepompmonteur | Montage Noord | Groningen | nl | inregelen, bodembronnen | inregelrapporten
eva | Eva Kramer | UX researcher | Software | Utrecht | en | interviews, field visits, sketching | what monteurs actually do with the app
hidde | Hidde de Vries | Voorman | Montage Noord | Groningen | nl | ploegleiding, hijsen | hijsen en zwaar tillen
samira | Samira Azzouz | Energieadviseur | Advies | Eindhoven | nl | VvE's, subsidies, presenteren | VvE-vergaderingen
koen | Koen Martens | Elektromonteur | Montage Zuid | Eindhoven | nl | groepenkasten, laadpalen | netverzwaring aanvragen
paula | Paula Wójcik | Werkvoorbereider | Werkvoorbereiding | Apeldoorn | nl | tekeningen, materiaalstaten | materiaalstaten
oscar | Oscar Lindqvist | Data scientist | Data | Utrecht | en | Python, forecasting, heat curves | seasonal performance and forecasts
willeke | Willeke Bos | Bedrijfsarts-assistent en vertrouwenspersoon | HR | Deventer | nl | luisteren | iets wat je liever niet hardop zegt
dirk | Dirk van 't Hof | Servicemonteur | Service | Apeldoorn | nl | storingen, regeltechniek | regelingen en thermostaten
mireille | Mireille Dubois | Contractmanager corporaties | Advies | Eindhoven | nl | contracten, Frans, overleg | woningcorporaties
jelle | Jelle Bakker | Leerling-monteur | Montage Noord | Groningen | nl | voetbal, elektra | de leerlingenraad
aylin | Aylin Şahin | Planner | Planning | Deventer | nl | planning, klantcontact | spoedstoringen
theo | Theo Rietveld | Isolateur en voorman | Isolatie | Apeldoorn | nl | dakisolatie, steigers | werken op hoogte
grace | Grace Achterberg | Juridisch medewerker | Directie | Deventer | nl | privacy, contracten | AVG en garanties
maarten | Maarten Visser | Systeembeheerder | ICT | Deventer | nl | netwerken, telefoons, back-ups | de wifi, telefoons en tablets
nadia | Nadia Rahimi | Klantadviseur | Klantenservice | Deventer | nl | chat, Dari, geduld | de chat en de terugbellijst
ties | Ties Hermans | Warmtepompmonteur | Montage Zuid | Eindhoven | nl | hybride, lassen | hybride opstellingen
elif | Elif Korkmaz | Werkvoorbereider | Werkvoorbereiding | Apeldoorn | nl | vergunningen, geluid | geluidsberekeningen
jan | Jan Nijhuis | Warmtepompmonteur | Montage Oost | Apeldoorn | nl | veertig jaar ervaring | hoe we het vroeger deden
babette | Babette Scholten | Controller | Financiën | Deventer | nl | cijfers, Power BI | marges per project
xander | Xander Prins | Isolateur | Isolatie | Groningen | nl | spouw, inspectiecamera | spouwonderzoek
lucia | Lucía Fernández | Mobile developer | Software | Utrecht | en | Android, offline sync | the app without a signal
thijs | Thijs Overbeek | Warmtepompmonteur | Montage Oost | Apeldoorn | nl | inregelen, cascades | cascades en grote woningen
hilde | Hilde Brands | Teamleider advies | Advies | Deventer | nl | leidinggeven, warmteverlies | het adviesteam
abdel | Abdelkader Mansouri | Magazijnmedewerker | Magazijn | Apeldoorn | nl | orderpicken, heftruck | retouren
rosa | Rosa van Rijn | Communicatiestagiair | Communicatie | Deventer | nl | tekenen, film | de bedrijfskrant van vroeger
emiel | Emiel Claes | Servicemonteur | Service | Eindhoven | nl | onderhoud, Vlaams | onderhoudsbeurten
suzan | Suzan Çelik | Teamleider service | Service | Deventer | nl | storingsdienst, leidinggeven | storingsdienst en bereikbaarheid
wout | Wout Lammers | Voorman | Montage Oost | Apeldoorn | nl | ploegleiding, hydraulica | buffervaten
bregje | Bregje Nooijen | Werkvoorbereider | Werkvoorbereiding | Eindhoven | nl | planning, tekenen | projecten van Zuid
ivo | Ivo Petrov | Platform engineer | Software | Utrecht | en | Linux, deploys, monitoring | outages and on-call
tineke | Tineke van de Ven | Receptionist | Facilitair | Eindhoven | nl | ontvangen, regelen | Eindhoven, van sleutel tot koffie
maikel | Maikel Groen | Warmtepompmonteur | Montage Noord | Groningen | nl | lucht-lucht, airco | airco's en lucht-lucht
zeynep | Zeynep Arslan | Subsidiemedewerker | Advies | Utrecht | nl | ISDE, SVVE, formulieren | subsidieaanvragen die terugkomen
henk | Henk Slagter | Chauffeur | Magazijn | Apeldoorn | nl | rijden, hijskraan | de kraanwagen
dana | Dana Novak | Klantadviseur | Klantenservice | Eindhoven | nl | Tsjechisch, bellen | klanten in Zuid
sem | Sem Vos | Leerling-monteur | Montage Oost | Apeldoorn | nl | gamen, solderen | niets, ik ben hier net
leila | Leila Moradi | Security engineer | Software | Utrecht | en | threat modelling, privacy | anything that smells like phishing
klaas | Klaas Wiersma | Warmtepompmonteur | Montage Noord | Drachten | nl | bodemlussen, Fries | boerderijen
petra | Petra Linders | Secretaris ondernemingsraad | Planning | Eindhoven | nl | notuleren, medezeggenschap | de OR
vincent | Vincent Maas | Wagenparkbeheerder | Facilitair | Apeldoorn | nl | lease, schades, laadpassen | je bus, je pas, je schade
anouk | Anouk Geerts | Energieadviseur | Advies | Eindhoven | nl | woningopname, thermografie | warmtebeelden
rachid | Rachid Amrani | Elektromonteur | Montage Oost | Apeldoorn | nl | groepenkasten, domotica | slimme meters
gijs | Gijs van Beek | Innovatiemanager | Directie | Utrecht | nl | pilots, subsidies, buurtwarmte | proeven en buurtwarmte
hester | Hester de Groot | Arbocoördinator | Kwaliteit en veiligheid | Apeldoorn | nl | ergonomie, gehoor, asbest | asbest en tilwerk
ruud | Ruud Hofman | Servicemonteur | Service | Groningen | nl | storingen, bodembronnen | nachtdiensten
tessa | Tessa Molenaar | Loopbaancoach | Opleiding | Deventer | nl | coachen, zij-instroom | een andere baan binnen Warmgoed
omar | Omar Haji | Isolateur | Isolatie | Eindhoven | nl | dak, Somalisch | dakkapellen
lies | Lies Verbeek | Werkvoorbereider | Werkvoorbereiding | Apeldoorn | nl | logistiek, materiaal | leverlijsten
arjen | Arjen Kooistra | Warmtepompmonteur | Montage Noord | Groningen | nl | koudetechniek, leermeester | F-gassen
nienke | Nienke Drost | Customer journey-specialist | Klantenservice | Utrecht | nl | enquêtes, klantreis | wat klanten echt vinden
dennis | Dennis Kappert | Voorman | Montage Zuid | Eindhoven | nl | ploegleiding, VvE | galerijflats
shanti | Shanti Ramdin | Salarisadministrateur | Financiën | Deventer | nl | reiskosten, verlof | reiskosten
mick | Mick Wagenaar | Warmtepompmonteur | Montage Oost | Apeldoorn | nl | leidingwerk, muziek | de radio in de werkplaats
annelies | Annelies Coppens | Projectleider | Werkvoorbereiding | Eindhoven | nl | corporaties, bewoners | bewonersavonden
berend | Berend Olthof | Projectleider | Werkvoorbereiding | Groningen | nl | aardbevingsgebied, isolatie | aardbevingswoningen
meera | Meera Nair | Backend developer | Software | Utrecht | en | TypeScript, GraphQL, chess | integrations with suppliers
stijn | Stijn Wouters | Leerling-isolateur | Isolatie | Eindhoven | nl | klimmen, muziek | de opleiding isolatie
ellen | Ellen Haverkamp | Directiesecretaresse | Directie | Deventer | nl | agenda's, notulen | een gaatje bij Marijke
patrick | Patrick Nauta | Magazijnmedewerker | Magazijn | Groningen | nl | voorraad, uitgifte | het noordelijke magazijn
selma | Selma Hodžić | Klantadviseur | Klantenservice | Deventer | nl | Bosnisch, klachten | dossiers die al lang lopen
geert | Geert Aalbers | Isolateur | Isolatie | Apeldoorn | nl | spouw, vleermuisvriendelijk | ecologie en isoleren
kees | Kees Molenkamp | Onderhoudsmonteur | Service | Utrecht | nl | onderhoud, hybride | waterkwaliteit
linh | Linh Nguyen | Data-analist | Data | Utrecht | en | BI, SQL, maps | the dashboards
sofie | Sofie Janssens | Opleider | Opleiding | Eindhoven | nl | didactiek, elektra | de lesdagen in Eindhoven
rik | Rik Teunissen | Warmtepompmonteur | Montage Zuid | Eindhoven | nl | airco, koudetechniek | binnenunits
amira | Amira Hassan | Subsidiemedewerker | Advies | Deventer | nl | gemeentelijke regelingen | regelingen per gemeente
wessel | Wessel Kuiper | Servicemonteur | Service | Apeldoorn | nl | storingen, geluid | bromtonen
jolanda | Jolanda Evertse | Kwaliteitsmedewerker | Kwaliteit en veiligheid | Deventer | nl | audits, keurmerken | keurmerken en audits
tobias | Tobias Richter | Embedded developer | Software | Utrecht | en | Modbus, firmware, C | talking to heat pumps
guus | Guus van der Linden | Omgevingsadviseur | Advies | Groningen | nl | gemeenten, vergunningen, bewoners | vergunningen in het Noorden
soraya | Soraya Mahabier | Kwaliteitsmedewerker | Kwaliteit en veiligheid | Eindhoven | nl | keuringen, gereedschap | keuring van ladders en gereedschap
inge | Inge van Vliet | Planner | Planning | Eindhoven | nl | planning, bewonerscontact | de planning van Zuid
`;

/** Who signs in to look around: four ways of seeing the same house. */
export const signIns = [
  { person: 'renske', what: 'admin' },
  { person: 'fatima', what: 'HR' },
  { person: 'joost', what: 'community owner' },
  { person: 'sanne', what: 'employee' },
] as const;
