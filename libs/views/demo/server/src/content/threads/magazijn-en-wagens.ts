/** What is in, what is late and what is dented in Magazijn en wagens. */
export const threads = `
= jeroen 123 06:50 nieuws
De poort gaat vanaf maandag om 06:15 open in plaats van 06:30. Dan hoeft er niemand meer in de rij te staan met draaiende motor. Klaarzetten doen we de avond ervoor, als je bestelling vóór 15:00 in de app staat. Erna is ook goed, maar dan sta je er zelf naar te zoeken. #uitgifte
~ thumb 11 party 3
> mick +15m Geldt dat voor de koffie ook?
>> jeroen +5m Koffie is om 06:10. Ik ben geen onmens.
~ laugh 7

= vincent 117 09:30
Vier laadpassen kwijt in één maand. Een pas is geld, dus blokkeer hem meteen in de app, ook als je denkt dat hij thuis op het aanrecht ligt. Je kunt hem met één druk weer aanzetten. #laadpas
> rob +25m De mijne lag op het aanrecht.
>> vincent +10m Dat is nummer drie van de vier.

= esra 113 10:40 nieuws
Levertijd binnenunits wandmodel is opgelopen van twee naar zes weken. Ik heb er veertig vastgelegd bij onze tweede leverancier, zelfde capaciteit, andere beugel. Werkvoorbereiders: kijk goed welke beugel er bij je project hoort, ze passen niet op elkaar. #levertijd
~ thumb 6
> lies +30m Welke kleurcode krijgen ze in de stelling?
>> jeroen +12m Oranje sticker is de nieuwe, blauw is de oude. Als je een beugel zonder sticker ziet: niet meenemen.
> bregje +2h In Zuid heb ik er zes uit de zomerprojecten over. Die mogen mee terug in de eerste bus.

= abdel 107 13:15 vraag
Retouren van de ploegen: wie wil dat ik ze terugboek als de doos open is? Ik heb nu 23 open dozen, en bij de helft ontbreekt een schroef.
> paula +15m Open maar compleet: terug naar voorraad met een sticker "gecontroleerd". Niet compleet: reserveonderdelen.
> wout +40m Eerlijk, bij ons ligt de schroef waarschijnlijk in de bus.
>> abdel +8m Ik weet het, Wout. Ik heb er een potje van. Er zitten er nu 41 in.
~ laugh 9

= sanne 95 11:20 vraag
Ik plan een ploeg op twee adressen in de binnenstad van Utrecht. Mag onze dieselbus daar nog in met de nul-emissiezone?
> vincent +18m Hangt van de bus af. Check het kenteken in de app, er staat een groen of rood blokje. In Utrecht gebruik je de elektrische.
> rob +50m Volgens mij mag hij er gewoon in tot 2030.
>> vincent +20m Nee, Rob. Er is uitstel per euroklasse, en dat loopt eerder af. Bovendien doet niet elke stad hetzelfde. Kijk dus per kenteken.
>> rob +4m Oké. Goed dat ik er niet naartoe moest.
> sanne +2h Dank, ik zet ze met de elektrische, en pak de buitenwijk met de diesel.

= mehmet 92 07:15
Gevonden, in mijn bus: een momentsleutel, twee paar kniestukken, een lunchtrommel met een dinosaurus, en een stift zonder dop. De lunchtrommel is leeg, dat scheelt. #gevonden
~ laugh 12
> bram +10m Dinosaurus is van mij. Van mijn dochter. Van mij.
> mick +35m De dop van die stift ligt bij mij. We moeten een keer afspreken.

= joost 87 16:30 vraag
Wie heeft de grote vacuümpomp? Hij stond vrijdag in de uitleen en nu niet meer, en er is niks uitgeschreven. Ik ben niet boos, ik ben aan het tellen. #uitleen
> bram +20m Ik niet, ik heb de kleine.
> ruben +45m Vraag even bij Wessel na, die had vorige week zo'n klus.
> wout +2h Hij staat bij mij in de bus, achterin onder de isolatie. Ik was er vast van overtuigd dat het mijn eigen was.
>> joost +3m Wout, jij hebt er nooit een gehad.
~ laugh 13

= patrick 83 08:40
Het noordelijke magazijn heeft nu een vaste plek voor glycol: rij F, op een lekbak. Staat er een vat naast de lekbak, dan zet je hem erop. #glycol
~ thumb 5

= jeroen 73 15:10
Inventarisatie gedaan. Verschil met de boekhouding: 0,8 procent, vorig jaar 3,1. De grootste boosdoener was weer persfittingen 22 millimeter. Niet gestolen, gewoon verstopt. In het verkeerde bakje, met een goed geschreven label.

Daarom twee dingen anders. Eén: per maat een eigen kleur bak, 15 is geel, 22 is rood, 28 is blauw. Twee: wat uit een bus terugkomt gaat eerst in de grijze bak bij deur 1, en Abdel ruimt het op. Zelf terugleggen is lief bedoeld en kost ons een dag per maand.

Dank Abdel, Gerrit en Henk, jullie hebben goed geteld.
~ party 8 thumb 6
> esra +25m Dat scheelt mij de helft van de spoedorders. Taart is voor mijn rekening.
> gerrit +1h Ik heb geen goed geteld, ik heb twee keer geteld.

= henk 68 06:20 nieuws
Kraanwagen is donderdag en vrijdag naar de keuring. Wie dan een unit op het dak wil, belt de inhuur, nummer hangt bij de uitgifte. Kom niet donderdag om zeven uur vragen waar ik ben. #kraanwagen
> ruben +20m Wij hebben vrijdag een dak in Zutphen staan. Verschuiven we.
> rob +1h In Zuid huren we, geen punt.

= vincent 59 10:15
Verkeersboetes vorige maand: 14, totaal 1.238 euro. Elf daarvan zijn trajectcontrole op de A1. Hij staat er al drie jaar, mensen. Boete is voor wie rijdt, dat weten jullie. #boetes
~ laugh 6
> mick +15m Ik ga naar 98 op de cruisecontrol en word dan ingehaald door een vrachtwagen.
> emiel +50m In België trekken ze nog foto's van voor én achter. Hier maar één kant, een stuk vriendelijker.
>> vincent +8m Jij staat er twee keer in, Emiel.

= elif 54 11:50
Voor wie de materiaalstaat invult: artikelnummer eindigend op -L en -R is links en rechts. Niet licht en rood. Vraag me niet hoe ik dat weet.
~ laugh 10 heart 2

= inge 48 13:30 vraag
Bewoner wil de leiding uit één stuk van 16 meter. Krijgen we dat in Zuid in een bus mee of moet Henk komen?
> jeroen +11m Rol van 25 meter, die past rechtop in de bus. Strak opgerold, niet knikken.
> rob +30m Rol gaat mee, maar warm hem op of laat hem een uur in het huis liggen, anders wordt het een kurkentrekker.
~ bulb 4

= gerrit 42 06:45
Vandaag in de bus van Rob: twee lege koffiebekers uit maart, een halve zak spekjes, een waterpas van iemand anders en een kilo schroeven los. Ik heb alles netjes ingeruimd. De spekjes niet.
! De open laadruimte van een bus met losse schroeven en lege koffiebekers
~ laugh 13
> rob +10m Die waterpas zoek ik al sinds april!
> frank +25m Rob, ik zie je maandag met een bezem.
>> rob +6m Ja baas.

= ilse 37 12:00
Er gaat voor ons één levering per week naar Groningen en er komen er twee terug met lege pallets. @jeroen, kan de retourrit ook de defecte units meenemen? Ze staan al een maand in de regen.
> jeroen +15m Kan. Zet er wel een label op met "defect, koudemiddel erin" of "leeg". Dat eerste mag niet zomaar mee.
>> ilse +10m Arjen zuigt ze af en schrijft het erop. Vrijdag klaar.
> henk +2h Ik neem er zes. Stapelen kan niet, dus geen acht.

= berend 32 10:35 vraag
Heeft iemand ervaring met isolatieplaten die drie weken op een bouwplaats liggen in folie? In het aardbevingsgebied schuiven de planningen steeds, en ik wil niet alles naar het magazijn terug rijden.
> lies +16m Droog en van de grond, folie aan de onderkant open voor het vocht. En niet stapelen hoger dan anderhalve meter.
> patrick +50m Je mag bij mij een hoek gebruiken, achterin, 30 vierkante meter. Wel eerst bellen, dan ruim ik de fietsen op.
>> berend +12m Je bent een held. Dinsdag.
~ heart 5

= wout 28 07:55
Nieuwe bus, schuifdeur rechts knarst bij elke opening alsof er iemand gemarteld wordt. Vet heeft niks gedaan. Het bleek een bolletje bundelbandjes in de geleider. Eerst stofzuigen dus. #bus

= esra 23 09:20 nieuws
Het raamcontract voor buffervaten is rond. Tien procent goedkoper, levering binnen vijf werkdagen, en een vast nummer voor schade bij levering. Foto maken vóór je tekent, ook als de chauffeur haast heeft. Hij heeft altijd haast. #inkoop
~ thumb 9 party 2
> paula +35m Blijven de maten gelijk? Ik heb tekeningen liggen met 100 liter.
>> esra +14m 100 en 200 zijn gelijk gebleven, de 60 is drie centimeter hoger geworden. Ik stuur je het blad.

= anneke 20 08:30 vraag
Iemand heeft een bus voor de hoofdingang gezet in Deventer, met vier pijpen op het dak. De directeur kon niet weg. Van wie is hij, hij heeft nog geen kenteken in mijn lijstje.
> sanne +6m Ik denk van de ploeg die vandaag bij de zaal wat ophangt. Zal ik bellen?
> mick +15m Sorry! We waren vijf minuten weg. Nu weg.
>> anneke +3m Het waren er veertig. Maar je hebt de deur wel netjes opgehouden.
~ laugh 8

= vincent 10 09:50 nieuws
Winterbanden: in week 1 Apeldoorn, week 2 Groningen, week 3 Eindhoven. Zet je bus op de dag voor de wissel leeg aan de achterkant, anders gaat hij niet op de brug. Spullen op de pallet met je naam, dan is hij om vier uur klaar. #banden
~ thumb 8
> niels +1h Kan Groningen niet eerst? Wij hebben de gladde ochtenden.
>> vincent +20m Heb je gelijk in. Groningen en Apeldoorn gewisseld.
>> ilse +30m Helemaal goed.

= niels 5 07:10 vraag
Elektrische bus, 240 kilometer volgens het boekje. Ik rijd Groningen – Drachten – Emmen en weer terug en sta op 8 procent. Met de verwarming uit. Doe ik iets fout?
> vincent +12m Nee, 240 is met een lege bus in het voorjaar. Met volle bus reken je op 170. Laad bij klant twee een half uur bij als je er toch staat.
> sietske +40m Ik houd er in de planning vanaf nu rekening mee: meer dan 150 kilometer gaat naar een bus met grotere accu. Zeg me wel welke die is.
> ilse +2h Stoelverwarming kost minder dan de kachel. Jas aan, stoel aan, kachel uit.
~ bulb 6 laugh 3

= mick 4 06:55 vraag
Mijn laadpas werkt bij één paal in Apeldoorn niet meer, bij alle andere wel. Pas of paal? #laadpas
> vincent +8m Paal. Er is een storing gemeld, sinds gisteren. Tweehonderd meter verder staat er een die wel wil.
> stefan +40m Paal hier voor de deur ging gisteren ook uit met twee bussen tegelijk. De groep is te klein voor twee keer 11 kW. Kijk ik morgen na.
>> stefan +1d Gedaan, lastverdeling stond uit. Nu gaan ze netjes om de beurt zachter.
~ thumb 6

= abdel 2 14:10
Drie dozen "breekbaar" geopend. Eén zat vol met schroeven, één met een gezelschapsspel en één was echt breekbaar. Wie een spel heeft besteld op het adres van het magazijn: het ligt bij de koffie, we hebben het wel even uitgeprobeerd.
~ laugh 11 party 2
> jeroen +20m Het is niet zomaar uitgeprobeerd. Henk heeft drie keer gewonnen.

= jeroen 1 15:30
Gezocht: de sleutel van de gasfleskooi. Hij heeft een blauw touwtje met een kurk. Als hij bij jou op het dashboard ligt, hoef je niets uit te leggen. Leg hem gewoon terug, ik kijk de andere kant op.
~ laugh 7
> wout +25m Ligt niet bij mij! Deze keer echt niet.
> gerrit +1h Gevonden. In de jas van Jeroen.
~ laugh 14

= gerrit 55m
Bakwagen gaat zo naar Deventer en heeft nog ruimte voor twee pallets. Wie iets mee wil, zeg het voor tien over. Ik rijd op tijd weg, ook als er nog iemand "heel even" roept.
> lies +9m Eén pallet beugels, staan klaar bij deur 2. @sanne, gaat de ploeg van Deventer vanmiddag nog langs?
> abdel +5m Staat erin.
`;
