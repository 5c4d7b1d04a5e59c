/** What monteurs, isolateurs and adviseurs ask and show each other. */
export const threads = `
= joost 125 07:41
Drie keer deze maand hetzelfde gezien: woning wordt niet warm, klant belt, en dan blijkt er nooit waterzijdig ingeregeld. Alle voetventielen vol open, badkamer gloeiend, slaapkamer koud. #inregelen is geen toetje. Het is de helft van het werk. Geen inregelrapport, geen oplevering.

Zo doe ik het, voor wie het nog nooit rustig heeft zien doen. Alle knoppen eraf, alle groepen vol open, pomp op vast toerental. Totaaldebiet aflezen en vergelijken met het ontwerp. Dan de dichtste groepen knijpen tot de verste genoeg krijgt, nog een ronde, want alles beïnvloedt alles. Noteren. Koffie. Na een uur de retouren voelen en meten, en dan pas aan de stooklijn zitten.
~ thumb 11 heart 2 bulb 1
> niels +24m Eens. En meet de delta T bij de unit én op de verdeler, die twee verschillen vaker dan je denkt.
> mick +41m Plan er dan ook twee uur voor. Nu staat er een half uur in het werkpakket.
>> ruben +1h Terecht punt. Ik neem het mee naar @paula, het werkpakket wordt aangepast.
>> paula +2h Staat er al in vanaf volgende week. Anderhalf uur, geen twee. Onderhandelen kan bij de koffie.

= tomasz 122 10:18 vraag
Woning uit 1961, stalen leidingen in de muur, half dichtgeslibd. Spoelen en hopen, of alles nieuw in het zicht? De klant wil geen leidingen in het zicht, de klant wil ook niet hakken.
> jan +15m Eerst spoelen en dan meten wat erdoor gaat. Staal van toen is dikker dan je denkt. Ik heb er van 1955 die nog prima zijn.
> dennis +32m Spoelen met wat? Als je daar flink druk op zet komt de roest los en zit je magneetfilter in een dag vol.
>> jan +9m Rustig spoelen, en het filter na een week schoonmaken. Niet na een jaar.
> kees +3h Neem een watermonster voor en na. Bruin water is roest, zwart water is magnetiet. Dat tweede wil je echt niet in je platenwisselaar. #waterkwaliteit
> tomasz +1d Gespoeld, van 4 naar 11 liter per minuut. Muur blijft dicht, klant blij, ik ook.
~ party 5 thumb 3

= wim 120 09:05 nieuws
Mijn laatste maanden, dus ik ruim op. In de kast op kantoor staan vier mappen met boorprofielen van onze bodembronnen, 2009 tot nu. Papier. Wie ze digitaal wil hebben moet nu opstaan, want mijn opvolger heeft gezegd dat hij geen kast krijgt.
~ heart 9 thumb 4
> tjeerd +12m Ik sta. Dinsdag kom ik ze halen met de bus. Gooi niets weg.
> ilse +50m Wim, dank je. Die profielen hebben ons in de Noordpolder een gat van twintigduizend euro gescheeld.
>> wim +1h Daar zat veen op elf meter. Dat weet ik nog zonder map.

= bas 118 14:30
Spouw in een rij van zes geboord vandaag. Vijf netjes schoon, nummer zes ligt vol met specie en een halve krant uit 1974. Neem bij een rij dus nooit aan dat de buurman hetzelfde is. Bij elke woning kijken, ook al staat de aannemer te zuchten. #spouw
! Beeld van een inspectiecamera in een spouw met resten specie en een opgerolde krant
~ laugh 8 bulb 3
> xander +18m Heb je de krant?
>> bas +6m Hangt in de bus. De voorpagina gaat over de energieprijs.

= aisha 115 11:12 vraag
Hoek-tussenwoning, warmteverlies 7,8 kW bij -10. Klant wil per se de unit van 12 kW "voor de zekerheid". Hoe leggen jullie uit dat te groot ook niet goed is?
> thijs +20m Ik zeg altijd: een vrachtwagen voor je boodschappen. Kan, maar hij staat de hele dag te starten en te stoppen.
~ laugh 6 thumb 3
> hilde +1h Laat de modulatie zien. Die 12 kan niet onder de 4 kW, en driekwart van het jaar vraagt dat huis minder. Dan pendelt hij en gaat de compressor eerder stuk.
> wim +2h En geluid. Grotere ventilator, dichter bij de grens van de buren.

= stefan 112 07:35
Voor de nieuwe collega's: een warmtepomp krijgt een eigen eindgroep. Niet "even erbij op de groep van de wasmachine". Vorige week weer een gevonden. Wasmachine aan, douche klaar, huis donker. #elektra
~ thumb 10 laugh 4

= klaas 109 08:20
Boerderij bij Drachten, 320 vierkante meter, en de boer stookte op hout. Nu cascade van twee bodemwarmtepompen. Vanochtend belde hij: "It is hjir waarm, mar wêr moat ik no mei al dat hout hinne?" Mooi vak.
~ heart 11 laugh 5
> hidde +30m Ik kan wel een kuub gebruiken.

= ilse 104 08:45
Drukproef bodemlussen: we doen in Noord vanaf nu allemaal hetzelfde. Eerst spoelen, dan op 6 bar, een half uur laten zetten, bijdrukken, en pas dán de klok starten. Kunststof rekt de eerste tijd uit, dus een zakkende meter in de eerste tien minuten is geen lek. Foto van de manometer bij begin en eind in het dossier. #bodemlus
~ thumb 9 bulb 4
> tjeerd +14m En de afsluiters op de verdeler echt dicht. Ik zeg het maar.
> niels +2h Doen we dit ook als het boorbedrijf al geperst heeft?
>> ilse +10m Ja. Hun proef is van hun, onze proef is van ons.

= marleen 101 13:10 vraag
Jaren-dertigwoning, kruipruimte 38 centimeter op het hoogste punt. Klant wil vloerisolatie tegen de onderkant. Kan er nog iemand in of wordt het bodemisolatie?
> ahmed +11m 38 is voor mij nee. Onder de 50 doen we het alleen als er overal een uitweg is. Hier kun je je hoofd niet eens draaien.
> theo +26m Eens met Ahmed. Bodem dus. Maar let op de ventilatie, niet de roosters dichtleggen.
> samira +1h En controleer de Rd voor de #ISDE. Bodem telt ook mee, maar dan moet je wel de 3,5 halen. Dat is meer dikte dan klanten denken.

= mehmet 98 16:40
Storing die ik nog niet had: unit valt elke dag om 07:10 uit op lage druk. Twee keer heen geweest, alles goed. Derde keer om zeven uur voor de deur gaan staan. Buurvrouw zet haar kliko precies voor het aanzuigrooster, elke ochtend, tot de vuilniswagen is geweest. Ook op donderdag, want dan is het papier. #storing
~ laugh 14 bulb 2
> dirk +9m Dit is waarom ik nooit een onderdeel bestel na één bezoek.
> suzan +30m Mag ik deze gebruiken in de werkinstructie? Onder "kijk eerst naar buiten".

= wim 96 15:20
Laatste werkdag. Ik heb vijftig keer gevraagd waar de kabel van de buitenvoeler hangt en vijftig keer was het antwoord "boven de afzuiging van de keuken". Meneer heeft dan de indruk dat het buiten 24 graden is, en dat zijn huis dus niet verwarmd hoeft. Hang hem aan de noordkant, weg van roosters en zon. Het was me een genoegen.
~ heart 14 party 6
> joost +6m Ik heb alles wat ik weet van jou, en de rest van jouw fouten.
> tjeerd +20m De mappen staan veilig droog. Kom een keer mee boren.
> marleen +45m Wie moet ik nu bellen over de grondwaterstand?
>> tjeerd +6m Mij. Maar niet voor achten.

= rob 91 07:20
Dakopstelling gisteren in twintig minuten geplaatst in plaats van anderhalf uur. Verschil: trillingsdempers beneden al gemonteerd en het frame vooraf op maat. Kraan kost per uur, dus alles wat je op de grond kunt doen, doe je op de grond. #hijsen
~ thumb 8 bulb 5
> rik +35m Ook meteen de condensafvoer gemonteerd?
>> rob +12m Ja, met verwarmingslint. Ik heb er nog één zonder, die zie je elke winter terug.

= noor 89 15:15 vraag
Voor mijn BBL-opdracht: wat is het verschil tussen aardlek type A en type B, en wanneer moet B? In het boek staat het anders dan in de handleiding van de unit.
> koen +12m Type B ziet ook gladde gelijkstroom. Veel toestellen met omvormer kunnen die lekken, en dan kan een A "verblind" raken. Kijk wat de fabrikant voorschrijft.
> ties +30m Gewoon altijd B nemen, klaar.
>> stefan +18m Niet mee eens. Veel units zijn prima met A of F. B is duur en de klant betaalt. Installatievoorschrift is leidend, en NEN 1010 voor de rest. #elektra
>> ties +3m Oké, ik trek hem in.
> sofie +2h Noor, zet beide bronnen in je verslag en leg uit waarom ze verschillen. Dat is precies wat de examinator wil zien.
~ heart 3 bulb 2

= eva 86 10:05 en
I joined Thijs for a day and counted: he opened the app 41 times and typed with his gloves on in 17 of those. The most used screen is the commissioning form, and everybody scrolls past the first half. Which questions on that form are never useful to you? I will bring the answers to the app team.
~ thumb 7 bulb 4
> thijs +25m "Has the customer been instructed" four times. Once is enough. I said that to you about four times as well.
> bram +1h The serial number. Please just let me scan the sticker.
~ thumb 9
> dirk +3h Weather. Why do we write down the weather?
>> tobias +40m Because of the outdoor temperature, we use that. But we can read it from the unit, so nobody has to type it.
> eva +1d Thanks, all three are on the list. Scanning comes first.

= geert 82 09:30
Bij een gevel in Vaassen hingen gisteren twee gewone dwergvleermuizen in de spouw. Werk gestopt, gat dicht, ecoloog gebeld. De bewoner was eerst boos over de uitloop, nu heeft hij ze een naam gegeven. Altijd eerst kijken, ook buiten het seizoen. #vleermuizen
~ heart 12 thumb 3
> bas +10m Welke namen?
>> geert +4m Jansen en De Vries.

= dirk 76 17:05 vraag
Klant klaagt dat de unit om de tien minuten aan en uit gaat. Stooklijn staat laag, vloerverwarming op één groep, thermostaatknoppen overal dicht. Wat eerst? #storing
> wessel +7m Te weinig waterinhoud. Buffer of een open groep erbij.
> wout +14m Eerst die knoppen open. Als alles dicht zit stroomt er niks, dan kan geen enkele pomp zijn warmte kwijt. Buffer is de laatste stap, niet de eerste.
> peter +33m Leg de klant uit dat hij niet per kamer moet "zetten". Dat kost tien minuten en scheelt drie bezoeken.
>> dirk +2h Knoppen open, looptijd van 9 naar 50 minuten. Wout heeft gelijk. Buffer gaat weer mee terug.
~ thumb 5

= hanneke 72 11:30 nieuws
Het lesrooster voor het nieuwe schooljaar staat klaar. BBL-leerlingen hebben maandag praktijkdag, vanaf september wisselen Apeldoorn en Eindhoven. Leermeesters: kijk wie je krijgt en bel diegene vóór de eerste dag even op. Dat scheelt zenuwen. Leermeester worden? Meld je bij mij, we zoeken er nog twee in Noord. #bbl
~ thumb 6
> arjen +50m Ik doe er een. Liefst een die vroeg op kan.
>> hanneke +10m Dan heb ik Jelle voor je. Ik geef geen garanties.
>> jelle +5m Hé.
~ laugh 9

= anouk 67 10:40
Warmtebeeld van gisteren: muur prima, dak prima, en dan een gele streep bij de balkonplaat. Koudebrug zit er al sinds 1968 en daar doet geen spouw iets aan. Wel eerlijk in het advies zetten. #thermografie
~ bulb 6
> marleen +1h Zet er ook bij dat ze moeten blijven ventileren. Na isoleren zien we dat hoekje vaker.

= elif 64 09:50 vraag
Ik krijg steeds geluidsberekeningen terug van de gemeente. Grens is 40 dB(A) 's nachts op de perceelgrens. Hoe doen jullie de opstelling als er een muurtje tussen staat? Reken ik die demping mee? #geluid
> wessel +16m Alleen als het muurtje dicht is, de zichtlijn onderbreekt en er blijft staan. Een schutting met kieren telt niet.
> annelies +40m En andersom: een gevel achter de unit kaatst terug. Die moet je er juist bij tellen.
> berend +1h Gemeenten hier in Noord willen een tekening met afstanden erbij. Zonder tekening komt hij altijd terug.
> elif +1d Alle drie verwerkt, ze zijn goedgekeurd. Dank!

= tjeerd 61 07:30
Graafmelding gedaan, tekening binnen, en tóch een datakabel geraakt op 40 centimeter. Lag twee meter naast de lijn. Proefsleuf met de schep is geen tijdverlies, dat was ik gisteren even vergeten. Buurman had tot vier uur geen internet en dat was het ergste wat hem ooit is overkomen. #graven
~ laugh 5 thumb 4
> hidde +25m Geldt ook voor onze ploeg. Schep eerst, boor daarna.

= sem 58 12:25 vraag
Domme vraag misschien. Waarom moet er stikstof door de leiding als je soldeert? Ik heb het vandaag gedaan omdat het moest, maar ik kon het aan de klant niet uitleggen.
> bram +8m Geen domme vraag. Zonder stikstof verbrandt het koper van binnen, dan krijg je zwarte schilfers. Die belanden in je expansieventiel.
> arjen +25m En heel zachtjes laten stromen. Blaas je te hard, dan koelt je naad af en trekt er geen soldeer in. #fgassen
> jan +1h In 1988 deden we het zonder. In 1989 hebben we al die ventielen vervangen.
~ laugh 12 bulb 2
>> sem +5m Deze onthoud ik.

= daan 55 18:05
Vandaag voor het eerst zelf een warmtepomp in bedrijf gesteld. Joost stond er met zijn armen over elkaar naast en zei niets. Na een half uur zei hij "hm". Ik denk dat dat goed was. #bbl
~ heart 13 laugh 6 party 3
> thijs +10m "Hm" is een negen.
> joost +25m Een acht. Hij was de automatische ontluchter vergeten open te draaien.

= kees 52 09:20
Waterkwaliteit is het ondergeschoven kindje. Vulwater meten voor je vult: hardheid, pH en geleidbaarheid. Kraanwater in Utrecht heeft een hardheid waar een warmtewisselaar niet blij van wordt. Ik heb de set in de bus, wie hem wil lenen zegt het. #waterkwaliteit
~ bulb 7 thumb 3
> emiel +20m Amai, eindelijk. Ik heb deze maand al drie wisselaars gezien die van binnen wit waren.
> mick +1h Wij vullen meestal gewoon uit de kraan. Hoe vaak gaat dat echt mis?
>> kees +14m Vaker dan je denkt, maar pas na drie jaar. Dan ben jij er niet meer en ik wel.
~ laugh 7

= ahmed 49 12:40 vraag
Kruipruimte met een leiding vol dikke witte lappen. Lijkt op asbest, maar de bewoner zegt dat het gips is. Mag ik hier nog iets?
> wieke +5m Nee. Eruit, deur dicht, niks aanraken, en bel mij of @hester. Een bewoner is geen laboratorium. #asbest
~ thumb 10
> bas +22m Vorig jaar precies zo. Bleek asbest. Niet twijfelen dus.
> ahmed +3h Monster genomen door het bureau, uitslag is positief. Goed dat ik eruit ben gegaan. Nu nog douchen.

= thijs 46 16:10
Cascade van drie in een villa, master kiest elke keer dezelfde als eerste, dus die had 9000 starts en de derde 400. Rotatie stond uit. Vinkje nakijken. #cascade #inregelen
~ bulb 9

= annelies 41 10:15 vraag
Bewonersavond komende week, veertig woningen, en de meest gestelde vraag wordt: "gaat het echt warm genoeg worden?" Hoe leggen jullie dat uit zonder cijfers?
> frank +15m "Net zo warm als nu, maar langzamer." Werkt altijd.
> samira +40m Ik neem een radiator mee die lauw is, en laat ze voelen. Daarna vraag ik of het in de zaal koud is. Niemand zegt ja.
~ bulb 8 heart 2
> dennis +1h Zeg er wel bij dat ze 's nachts niet meer op 15 moeten zetten. Anders is het de volgende ochtend onze schuld.
> annelies +5h De lauwe radiator gaat mee. Frank, jouw zin ook.

= tobias 38 14:20 en
Small thing with a big effect: some units answer on Modbus with the flow temperature times ten, others times hundred. If you see 3500 degrees in the app, it is not a fire, it is a missing decimal. I have fixed the two we know. Tell me the model number if you see another one.
~ laugh 11 thumb 3
> mehmet +20m I had 3500 yesterday. The customer asked if he should open a window.
> joost +1h Send me the list of models, I will put it on the wall in the workshop.

= peter 36 11:05 vraag
Hybride op een cv-ketel uit 2009. Ketel neemt het over bij 4 graden buiten, klant vindt het gasverbruik hoog. Kan ik het omslagpunt gewoon naar -2 zetten?
> ties +12m Ik zet hem meestal op -3 en kijk het een week aan.
> aisha +30m Kijk eerst of de radiatoren 45 graden aankunnen bij -2. Anders wordt het huis niet warm en draait hij toch op gas bij.
> emiel +55m Ik reken op energieprijs: bij welke COP is stroom goedkoper dan gas? Dat punt is het, en dat verschilt per klant.
>> peter +2h Beide nagekeken. -1 geworden. Van 6 naar 2 kuub per dag.
~ thumb 6

= stijn 33 12:20
Vandaag geleerd dat dakisolatie jeukt tot aan je sokken. @omar zegt: lange mouwen, koude douche eerst, dan pas warm, want dan gaan de poriën niet open. Bestaat dat echt of is dat een grap voor leerlingen?
> omar +6m Bestaat echt. Vraag het aan iedereen die hier twintig jaar werkt.
> theo +30m Echt. En het masker blijft op tot je buiten bent, ook als het warm is.
~ thumb 7

= niels 30 15:30
Inregelrapport van ons model is nu één bladzijde. Debiet per groep, aanvoer, retour, stooklijn, vinkje voor de pompstand. Meer heeft een servicemonteur over vijf jaar niet nodig, minder ook niet. Vul hem in vóór je de meter inpakt. #inregelen
~ thumb 12 bulb 3
> suzan +20m Heel fijn. Ik krijg nu nog rapporten met "naar tevredenheid". Daar kan ik op 't spoor niks mee.
> ruud +2h Mag er een regel bij voor het merk van de glycol? Nachtdienst, half drie, geen idee wat erin zit.
>> niels +1h Komt erin.

= bram 24 10:30 vraag
Propaan-unit in een hoek: 90 centimeter tot een kelderraampje. Handleiding zegt 1 meter vrij van openingen. Raampje dichtmaken of unit verplaatsen? #r290
> wout +8m Verplaatsen. Propaan zakt, een kelderraam is precies waar het heen wil.
> arjen +22m Kelder dichtzetten mag ook, maar dan wel voor altijd en niet met een plankje. En leg het vast bij de oplevering.
> bram +50m Unit 40 centimeter opgeschoven. Tien extra minuten, ik slaap beter.
~ thumb 7

= hakan 19 08:50
Complimenten voor de ploegen in Zuid: galerijflat met 64 woningen twee dagen eerder klaar en nul terugbezoeken in de eerste week. De bewonerscommissie heeft taart gestuurd. Ik heb er eerlijk gezegd een stuk van gegeten terwijl ik er niets aan gedaan heb.
! Een galerij met op een rij dezelfde grijze buitenunits en een taart op een gereedschapskist
~ party 14 heart 6 laugh 3
> dennis +15m Dank. Ik geef het door, en de volgende keer krijg je een schoffel.
> frank +1h Inge had ook haar werk goed gedaan, elke bewoner wist wanneer.

= emiel 17 11:20 vraag
Klant met spookstoring: elke nacht om drie uur legionellarun, en om vijf over drie een alarm. Boiler komt niet boven de 55. Element? Of sturing? #storing
> dirk +10m Meet de stroom op het element tijdens de run. Ik gok op een half doorgebrand element, dan wordt hij net niet warm genoeg.
> wessel +25m Zet de run naar 's middags. Scheelt geklaag over geluid en je bent er zelf bij.
> emiel +1d Element was doorgebrand, één van de twee. Merci Dirk. De run staat nu op zondagmiddag.
~ thumb 4

= lies 9 10:25
Wie vraagt er om een montageframe en bestelt daarna in de app zelf nog een? Ik heb er nu elf over. Kijk eerst op de leverlijst, kolom D. Het staat er echt, alleen heel klein. Ik maak kolom D groter.
~ laugh 6

= ilse 7 09:15
Ploegen Noord: drie units deze week gevonden waar de sneeuw straks recht in de ventilator waait. Poten op dertig centimeter, niet op tien. Tegels zakken, sneeuw niet. #plaatsing
~ thumb 6
> maikel +18m En de condens niet op het tuinpad laten lopen. Dat is een ijsbaan met ons logo erop.
~ laugh 8
> berend +2h In het aardbevingsgebied graag ook de betonplaat los van de gevel houden. Anders scheurt er iets en zijn wij het geweest.

= wessel 5 13:35 vraag
Bromtoon in de slaapkamer, unit staat op de uitbouw. Dempers zitten eronder, toerental verlaagd, nog steeds 50 hertz in de vloer. Iemand nog een idee? #geluid
> bram +9m Zit de leiding strak in de muurdoorvoer? Vaak loopt het geluid via de leiding, niet via de poten.
> rob +31m Of de dempers zijn te hard voor het gewicht. Ze moeten een paar millimeter indrukken, anders doen ze niks.
> wessel +1d Het was de muurdoorvoer. Leiding lag op de steen. Bocht met flexibel stuk en schuim ertussen, weg brom.
~ thumb 9 bulb 4

= hilde 4 14:40 nieuws
Let op bij de ISDE: de aanvraag loopt via de klant zelf, maar onze factuur moet het merk, de meldcode, de hoeveelheid vierkante meters en de datum hebben. Er kwamen er deze maand negen terug, zeven daarvan omdat de vierkante meters niet op de factuur stonden. Isolateurs: schrijf ze meteen op de werkbon. #ISDE
~ thumb 8
> bas +16m Doen we. Geldt ook voor de foto van het materiaal met de verpakking erbij?
>> hilde +8m Ja. Zonder foto tijdens het werk zijn we nergens.

= rachid 3 08:40
Slimme meter bij een klant gaf aan dat het huis 4 kW terugleverde. Om elf uur 's avonds. Stroomklem zat achterstevoren. Bij elke inbedrijfstelling: kookplaat aan, en kijken of het verbruik omhoog gaat. Kost een minuut.
~ laugh 7 bulb 5
> stefan +20m Pijltje richting het net of richting het huis, het staat per fabrikant anders in het boekje. Dus testen, niet lezen.

= jelle 3 16:50 vraag
Ik mag morgen voor het eerst met de refractometer glycol meten. Waar moet ik op letten? Arjen zegt "gewoon kijken".
> klaas +14m Eerst nul zetten met schoon water. En doe het op het wârme water niet, laat het afkoelen.
> ruud +30m Goed roeren of laten stromen, anders meet je een stukje uit de hoek. En gebruik de schaal die bij jouw glycol hoort. Ethyleen en propyleen hebben niet dezelfde lijn.
> arjen +45m Dat bedoelde ik met "gewoon kijken".
~ laugh 10

= mehmet 2 07:55
Storing van vanochtend, voor de verzameling: "hij maakt een geluid als een walvis". Na twintig minuten luisteren was ik het met mevrouw eens. Vervuild filter, pomp zoog zich vast. Filter schoon, walvis weg. Ze vond het bijna jammer. #storing
~ laugh 13 heart 4
> kees +40m Filter na een week schoonmaken, zeg ik nog maar een keer. #waterkwaliteit
> suzan +1h Welke storingscode geef ik dit?

= mick 1 09:05 vraag
Persverbinding vandaag niet geperst. Gelukkig bij de drukproef ontdekt. Hoe houden jullie bij welke je gehad hebt, met zestig stuks in een technische ruimte?
> tomasz +12m Streep met de stift na het persen, nooit ervoor. Geen streep is niet geperst.
~ thumb 11 bulb 3
> dennis +26m Eerst op lage druk. Onze fittingen lekken bij een halve bar als je ze vergeet, dan hoor je het. Zet je er direct 6 bar op, dan kan hij dichtklemmen.
> jan +50m Ik hou ze bij in mijn hoofd.
>> wout +6m Jan, jouw hoofd gaat over twee jaar met pensioen. Stift.
~ laugh 12
> rik +20m En laat een ander de ronde lopen. Je eigen vergeten fitting zie je niet, die van je collega wel.
>> thijs +11m Doen wij ook. Wie er één vindt krijgt een saucijzenbroodje van wie hem vergat.
> noor +35m Hoeveel broodjes ben jij al kwijt, Thijs?
> mick +3h Stift besteld. Een roze, dan leent niemand hem.

= samira 1 14:50
Vraag niet alleen "is er een kruipruimte", vraag ook waar het luik zit. Gisteren lag het onder een inbouwkeuken van achttienduizend euro. Staat vanaf nu in mijn opnameformulier. #woningopname
> ahmed +15m En of er water in staat. Neem de foto met het luik open, alsjeblieft.

= sem 190m vraag
Unit ontdooit en er komt een enorme stoomwolk af. De buurman belde bijna de brandweer. Is dit normaal of doe ik iets fout?
> joost +8m Normaal. Hij draait even om en smelt zijn eigen ijs. Vertel het voortaan aan de klant én aan de buren, dan belt er niemand.
~ thumb 6
> dirk +15m Eens per uur is prima. Elk kwartier niet, dan kijk je naar vervuiling of te weinig debiet.
>> sem +10m Eens per vijftig minuten. Top, dank jullie wel.

= thijs 70m
Net opgeleverd: de villa met drie units. Alle groepen binnen een halve liter van het ontwerp, stooklijn 0,4, retour 29. Ik heb een foto van de meters gemaakt zoals andere mensen van hun kinderen. #inregelen #cascade
~ heart 5 laugh 4
> niels +9m Rapport?
>> thijs +6m Eén bladzijde, zit in het dossier.

= hanneke 35m nieuws
De uitslag van het proefexamen koudetechniek is binnen: alle vijf de leerlingen geslaagd. Volgende week het echte. @renske, kunnen de vijf vóór die tijd bij de oefenvragen? Leermeesters, oefen nog een keer de lekdichtheidscontrole, daar vielen de meeste punten. #bbl #fgassen
~ party 9 heart 4
`;
