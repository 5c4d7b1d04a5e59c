/** What nearly went wrong in Veilig werken, and what is done about it. */
export const threads = `
= wieke 124 09:10 nieuws
Vorige maand 31 meldingen van bijna-ongevallen, het jaar ervoor in dezelfde maand 9. Dat betekent niet dat het gevaarlijker is geworden. Het betekent dat jullie het zeggen. Bedankt, en ga door. De top drie: ladders, losse kabels, en spullen die van de bus schuiven. #bijnaongeval
~ thumb 10 heart 5
> hakan +40m Hoe hoger dit getal, hoe beter ik slaap. Meen ik.

= theo 119 07:25
Vanochtend de ladder van de bewoner aangeboden gekregen, "die staat er toch al". Aluminium, uit 1989, een tree met ducttape. Vriendelijk bedankt en de onze gepakt. Nooit op andermans ladder. #ladders
~ thumb 9 laugh 3
> bas +15m Bij mij was het een stoel op een tafel. Ook vriendelijk bedankt.

= noor 116 12:10 vraag
Wat betekent LMRA precies en moet ik dat echt op papier doen? In de les zeggen ze altijd ja, op de bouw heb ik het nog nooit iemand zien doen.
> wieke +20m Laatste minuut risicoanalyse: even stilstaan en jezelf afvragen wat hier mis kan gaan. Op papier hoeft niet altijd, in je hoofd wel. En hardop met je maat is het beste.
~ bulb 6
> frank +1h Het staat in de app, drie vragen. Als ze niet meevallen bel je mij. Niet eerst doen en dan bellen.
> dennis +2h Noor, ik doe het wel, ik praat er alleen niet over. Dat verander ik, want dan leer je het niet.
~ heart 8

= hester 111 10:30
Kwartsstof is niet "een beetje stof". Vorige week drie keer gezien: sleuven frezen zonder afzuiging, papieren mondkapje. Alleen met afzuiging op het gereedschap, en een goed passend FFP3-masker erbij. En dan niet daarna met de veger erdoor, maar stofzuigen. #stof
~ thumb 8
> omar +35m Zijn de stofzuigers niet allemaal op? Bij ons in Zuid staat er één voor vier bussen.
>> hester +50m Dat is een reden om er te bestellen, niet om te vegen. Ik regel er twee bij.

= jeroen 106 08:15
Heftruck reed gisteren achteruit tegen de stelling, hoek van rij C. Niemand geraakt, één doos koppelingen kapot. Oorzaak: Abdel zag niks door de pallet op zijn vorken en reed toch vooruit. Hij zegt het zelf, en zo hoort het. Vanaf nu: zicht weg is achteruit rijden, en rijweg vrij. Streep op de vloer komt vrijdag. #heftruck
! Een schuine stelling in het magazijn met een deuk in de onderste balk
~ thumb 6 heart 4
> abdel +20m Ik dacht het is maar vijf meter. Dat dacht ik.
> patrick +1h Bij ons in Groningen zit er sinds vorig jaar een blauw licht achterop, dan zie je hem aankomen. Kost geen drol.
>> jeroen +30m Bestel ik erbij. Die zin zet ik niet in de aanvraag.

= stefan 97 15:40
Spanningsloos: vijf stappen, in die volgorde. Uitschakelen, borgen tegen inschakelen, meten, aarden en kortsluiten waar dat moet, en afschermen wat er nog onder staat. Gisteren was alles gedaan behalve het slot. De bewoner zag een schakelaar naar beneden staan en wilde behulpzaam zijn. #elektra
~ help 3 thumb 11
> koen +12m Ik hang er een bordje bij met "hier werkt een mens". Helpt meer dan een slot, maar ik doe ze allebei.
> ruben +50m Wordt de toolbox van volgende week. Mag ik dit verhaal gebruiken?
>> stefan +10m Ja, zonder naam van de bewoner. Mijn naam mag.

= wieke 88 13:20 vraag
Het is 34 graden op zolder bij de isolatieploeg en morgen nog warmer. Wat werkt er bij jullie? Ik kom met een advies, maar ik wil eerst horen hoe het nu gaat.
> geert +8m Vroeger beginnen. Om zes uur het dak op, om één uur eraf.
> stijn +20m Een koelvest uit het magazijn. Dat is echt lekker, maar er zijn er drie voor acht man.
> omar +41m Om het half uur eruit, ook als je denkt dat het gaat. Vorig jaar ging het bij mij "prima" tot ik opstond en de zolder ging draaien.
~ thumb 9 help 1
> ahmed +1h Water, en niet alleen koffie. Ik weet dat ik dit tegen mezelf zeg.
> wieke +5h Advies staat: starten om zes, boven de 32 op zolder maximaal een half uur, en vijf extra vesten besteld. Buren krijgen een briefje dat we vroeg beginnen.
~ party 6

= bram 84 11:00
Goed idee van de bouw: een magneetje op mijn tas met de sticker "gas dicht?" Bij elk huis dat ik verlaat zie ik het. Twee keer al teruggelopen. Kost 80 cent. #goedidee
~ bulb 8 thumb 5
> mehmet +35m Ik wil er ook één. Met "filter terug?"

= soraya 80 09:00 nieuws
De jaarkeuring van ladders, hijsbanden, klimgordels en elektrisch handgereedschap is in week 2 en 3 na de bouwvak. Ik kom naar alle drie de vestigingen. Wat geen sticker heeft, gaat die dag niet mee de bus in. Ook niet "alleen vandaag even". #keuring
~ thumb 5
> frank +1h Kun je in Eindhoven op een vrijdag? Dan zijn ze allemaal binnen.
>> soraya +40m Vrijdag staat. Neem de oude ook mee, dan gooien we samen weg.

= hidde 74 14:45
Van de week een unit van 140 kilo op een dak gezet. Kraanman kende onze seinen niet, wij kenden de zijne niet. Gestopt, twee minuten afgesproken wie wat zegt, en door. Eén iemand geeft seinen, de rest houdt zijn mond en zijn handen thuis. #hijsen
~ thumb 7
> henk +25m Als chauffeur zeg ik: één seingever en wel eentje die ik kan zien. Niet vijf man die zwaaien of ik op vakantie ga.
~ laugh 9

= petra 69 10:10
Vanuit de OR: wij praten volgende maand over de regels voor alleen werken in een kruipruimte. Wie vindt dat het nu niet goed geregeld is, zeg het hier of tegen ons. We willen echte voorbeelden, geen vergadertaal. #kruipruimte
> ahmed +18m Ik vind dat er altijd iemand boven moet zitten. Niet in de bus, niet aan de telefoon, boven het luik.
~ thumb 12
> xander +45m Mee eens, maar dan moet de planning er ook met twee man op rekenen. Nu staan er vaak twee adressen op één koppel.
>> paula +1h Dan moeten wij dat in het werkpakket zetten. Ik pak het op met planning.
> theo +2h En een meter voor zuurstof. In een natte kruipruimte met rottend hout ga je niet zomaar.
> hester +3h Klopt alles. Minimaal twee, en ik zet de gasmeter op de bestellijst. Nog geen regel, dat komt na de OR.
> petra +1d Dank, hier kunnen we wat mee.

= geert 62 08:05
Ik heb gister een wespennest in een spouw van heel dichtbij leren kennen. Vier steken, niet allergisch, wel een pijnlijke les. Dus: eerst luisteren aan de gevel, dan boren.
~ laugh 6 help 4
> gerrit +30m Zit er een adrenalinepen in de bus?
>> hester +25m Nee, die is op recept en persoonlijk. Wie allergisch is neemt de eigen mee en zegt het tegen zijn maat. Zo weet die ook wat hij moet doen.

= suzan 57 16:15
Servicemonteur alleen bij een boze klant, deur ging op slot. Niks gebeurd, wel geschrokken. Afspraak: gaat de sfeer om, dan ga je weg en bel je mij. Het gereedschap mag blijven staan. Een tas kun je vervangen. #alleenwerken
~ heart 12 thumb 6
> wieke +20m Goed dat je dit deelt. Ik hoor ook graag hoe het daarna met de collega gaat.
> mehmet +1h Ik parkeer altijd met de neus naar de weg. Nooit nodig gehad, één keer bijna.

= wieke 51 09:40 vraag
Ik bereid de toolbox "werken op hoogte" voor. Wat zijn bij jullie de smoezen om geen gordel te dragen? Ik verzamel ze, anoniem mag.
> tjeerd +10m "Het is maar eventjes."
> omar +18m "Ik kijk wel uit."
> bas +26m "Hij ligt in de andere bus." Dat was ik.
> dennis +40m "We staan toch al bijna beneden."
> joost +1h "Ik doe dit al dertig jaar." Klopt, en Jan heeft daardoor ook een knie die al dertig jaar zeurt.
~ laugh 11
> hidde +2h Op een plat dak twee meter van de rand is ook hoogte. Die hoor ik het meest: "het is plat."
> stijn +3h "Gordel knijpt." Die knijpt omdat ze te groot waren. Er is nu een maat S.
> wieke +2h Goud. Ze komen allemaal op de eerste dia, zonder namen. Behalve Bas, die heeft zelf getekend.
~ laugh 8
> daan +20m Mag ik er nog een? "De meester doet het ook niet."
~ help 3 thumb 10

= jolanda 45 11:00 nieuws
De audit voor ons VCA-certificaat is geweest. Eén afwijking: drie collega's hadden een verlopen pas. Die zijn ondertussen op examen geweest. Kijk op je eigen kaart, hij is tien jaar geldig en die tien jaar gaan sneller dan je denkt. #vca
~ thumb 7 party 3
> gerrit +45m De mijne loopt volgende maand af. Wie helpt me met de theorie? Ik las hem voor het laatst in 2016.
>> hanneke +20m Ik heb een oefenset, en een rustig lokaal op dinsdag. Kom om vier uur.

= ilse 40 07:50
Natte bladeren op een stalen steigervloer: gisteren uitgegleden, niks gebroken, wel een blauwe heup. Opvegen voor je begint en niet pas na de koffie. En wie de steiger opbouwt hangt de groene kaart op. Geen kaart, niet klimmen. #steiger

= daan 35 17:20 vraag
Ik heb vandaag gezien dat iemand (niet van ons) zonder bril een slijptol gebruikte. Mocht ik er iets van zeggen? Ik ben leerling en hij was dertig jaar ouder.
> joost +9m Ja. Vriendelijk: "Zal ik je bril even pakken?" Dan is het geen les, dan is het hulp.
~ heart 11 bulb 3
> ruben +30m En anders zeg je het tegen mij, dan doe ik het. Leeftijd is geen vrijstelling.
> hester +1h Iedereen mag het werk stilleggen. Ook jij, ook op de eerste dag. Dat is niet alleen een zin op een poster.
~ thumb 13

= patrick 31 10:25
Accu van een schroefboormachine gaf rook in de lader, om vijf voor vijf, gelukkig was ik er nog. Lader op de betonnen vloer gezet en buiten laten afkoelen. Vanaf nu geen laders meer onder het schap met karton en niet onbewaakt laden. #accus
~ help 5 thumb 7
> hester +15m Goed gedaan. Beschadigde of opgezette accu's gaan in de metalen bak met zand bij de poort, niet in de gewone batterijenbak.
> jeroen +1h Bij ons staan er nu ook twee bakken. Schrijf er wel je naam op, anders zoeken we weer naar van wie hij was.

= bas 26 08:20
Bij het uitladen zag ik dat de ladder op het dak los was gegaan. Alleen de voorste band zat nog. Op de A50, negentig rijden, dat was bijna een ander verhaal. Na tien kilometer stoppen en trekken aan alles, ook als je hem zelf hebt vastgezet. #lading
~ help 2 thumb 9
> gerrit +10m Gebruik de banden met ratel en niet die met een klemmetje. De klemmetjes trekken los door trillen.
> henk +22m En geen knopen. Ik haal al jaren knopen van andere mensen los.

= mehmet 22 18:10 vraag
Asbestplaat in de schuur van een klant waar onze buitenunit aan de muur moest. Ik heb het werk niet gedaan. Klant vond me een aansteller. Heb ik te streng gehandeld? #asbest
> wieke +14m Nee. Niet boren, niet schroeven, niet verplaatsen. Verdacht is verdacht, pas na de inventarisatie weet je meer.
> hester +30m En de klant betaalt liever nu een inventarisatie dan later een sanering van de hele schuur. Zo mag je het zeggen.
> stijn +1h Hoe herken je het eigenlijk als je net begint?
>> hester +20m Je kunt het niet aan de buitenkant zien. Alles uit vóór 1994: golfplaat, bladders, vensterbank, schacht. Dan bel je. Ik kom het graag een keer uitleggen aan de leerlingen.
~ bulb 5
> mehmet +30m Oké, dan slaap ik beter. Klant is inmiddels ook bijgedraaid.

= tjeerd 9 12:30
Boorwagen op een helling. Remblokken onder de wielen, maar de grond was zacht, dus hij kroop toch. Tien centimeter, meer niet.

Wat we nu elke keer doen, ook als het vlak lijkt: eerst een proefsteek met de schop om te voelen hoe hard de grond is, dan platen neerleggen, dan de stempels uit en pas daarna de mast omhoog. Niemand aan de lage kant zolang hij nog beweegt. En als de bewoner zegt "hier heeft vorig jaar ook een kraan gestaan", vragen we of het toen droog was. Het was toen droog.
~ thumb 4

= xander 6 14:05
Drie bijna's deze week, allemaal met gladde blauwe overschoenen bij mensen binnen op een trap. Nette gedachte, maar wel een glijbaan. Ik doe ze nu bovenaan uit of neem ruwe. Graag een betere soort, @esra.
~ laugh 4 thumb 8
> jeroen +35m Esra heeft er een met een rubberen zool gevonden. 14 cent duurder per paar. Ik ga er niet over onderhandelen.
~ party 4
> gerrit +1h Toch liever overschoenen dan dat ik met mijn bouwschoenen op een wit tapijt sta.

= hester 4 09:30
Gehoor: bij de boorploeg meten we 92 dB op een meter afstand. Vanaf 80 moet gehoorbescherming er zijn, vanaf 85 is het verplicht. Otoplastieken op maat zijn besteld, passen kan volgende week dinsdag in Groningen en donderdag in Apeldoorn. Radio aan in de werkplaats telt ook mee, Mick.
~ thumb 8 laugh 6

= noor 2 10:50
Vandaag hebben we met de hele klas geoefend met de bhv-pop. Les: na twee minuten reanimeren ben je kapot, dus wissel af. Wie weet waar bij ons in Eindhoven de AED hangt? Ik wist het niet, en ik ben er elke week.
~ heart 6 bulb 5
> dennis +20m Naast de balie, groene kast. Ik heb hem zelf ook moeten zoeken.
> soraya +45m Ik hang bij elke ingang een pijl. Vijf jaar te laat, maar toch.

= wieke 85m nieuws
Morgen toolbox om 07:00 op alle drie de vestigingen: gladheid, bandenspanning en wat je zegt als het te glad is. Dat is dit: "Ik rijd nu niet." Meer hoeft niet, de planning weet ervan. Koffie staat klaar. #toolbox
~ thumb 8 heart 3
> ruben +10m In Apeldoorn met krentenbollen.
> omar +12m In Eindhoven zonder krentenbollen?
>> frank +5m Ik regel wat.
`;
