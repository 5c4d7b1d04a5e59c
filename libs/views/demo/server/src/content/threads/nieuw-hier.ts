/** What newcomers ask in Nieuw hier, and what nobody told them. */
export const threads = `
= malika 124 09:00 nieuws
Op verzoek: een lijstje voor je eerste dag. Legitimatie, bankpas, schoenmaat, lengte (voor de werkbroek) en honger. Om 08:30 sta ik bij de deur, ook als het regent. Wie zijn telefoonnummer al doorgaf, krijgt de avond ervoor een bericht met waar je kunt parkeren. #eerstedag
~ heart 8 thumb 4
> anneke +20m Parkeren: niet op de drie plekken met een bloembak. Die bloembakken staan er met reden.
> daan +1h Neem ook je eigen beker mee. Ik dronk een week lang uit een maatbeker.

= stijn 121 12:20 vraag
Hoe meld je je ziek als je in een kruipruimte zat en pas om elf uur merkt dat het niet gaat? Ik heb gewoon doorgewerkt, was dat dom?
> fatima +15m Niet dom, wel onhandig voor jezelf. Bel je teamleider, ook midden op de dag. Hij zet het in het systeem, dan hoef jij nergens in te klikken. #ziekmelden
> hanneke +40m En school ook even bellen als het op maandag is.
> willeke +2h En als het iets is waar je het liever niet met je teamleider over hebt: bel me rustig, dan kijken we samen.
~ heart 6

= luuk 117 10:30 en
Second week. Things I have learned: the coffee machine has a secret third button, "gezellig" cannot be translated, and if somebody says "dat is een goede vraag" it means they do not know either. Is there a list of all the words that start with B? BBL, BHV, Bbl, bus, borrel, BRL.
~ laugh 11 heart 3
> lucia +12m BBL is the apprenticeship, Bbl is the building decree. I mixed them up in a meeting and nobody told me for ten minutes.
> joost +30m And "bus" is never a bus.
> malika +1h I started one on the wiki. Please add what you miss, especially what we do not notice any more.

= ingrid 113 14:05 nieuws
Loonstrook staat op de 24e klaar. Op je eerste strook staan bijna altijd drie regels die je niet herkent: loonheffingskorting, pensioen en het werkkledingbedrag. Bel me gewoon, ik leg het uit en er zijn geen domme vragen over geld. #loonstrook
~ thumb 6
> rosa +45m Krijgt een stagiair ook een strook? En moet je die bewaren?
>> ingrid +10m Ja en ja. Voor je aangifte volgend jaar. Vergeet de korting niet aan te vinken, maar wel bij één werkgever tegelijk.

= noor 108 16:30 vraag
Ik zit nu een jaar in de BBL in Eindhoven en mijn leermeester zegt dat ik een week in Groningen mag meelopen bij de bodemlussen. Wie regelt zoiets en waar slaap je dan? #meelopen
> hanneke +25m Ik regel het. Slapen kan in het huis aan de vaart, twee kamers, sleutel bij de balie. Reiskosten zet je als zakelijk.
> jelle +40m Bij ons is het altijd wind. Neem een muts.
~ laugh 5
> sofie +2h Let erop dat je de praktijkopdracht meeneemt, dan telt de week mee.

= yasmin 104 11:15
We zoeken weer zij-instromers. Ken jij iemand die in een bakkerij, op een schip of in een kinderdagverblijf gewerkt heeft en iets met zijn handen wil? Stuur ze door. Ploegleider Dennis was bijvoorbeeld kok, en dat zie je aan hoe hij opruimt. #zijinstroom
~ thumb 7 heart 4
> tessa +30m En wie twijfelt: een half uur bellen met mij mag altijd, zonder dat het een sollicitatie is.

= sem 100 12:10 vraag
Ik begin na de zomer als leerling bij Oost en ik mocht alvast kijken hier. Moet ik zelf gereedschap kopen? Mijn oom heeft nog een hele kist.
> joost +10m Nee. Je krijgt een kist van ons. Laat die van je oom lekker bij je oom, behalve als er een waterpas in zit waar hij zelf blij mee is.
> daan +25m Wat je wel zelf moet kopen: goede sokken. Echt.
~ thumb 9 laugh 3
>> sem +6m Dank je! Nog zenuwachtiger maar met warme voeten.

= lucia 95 09:40 en question
I finally have an appointment with the municipality for my registration, it is on a Wednesday at ten. Do I have to take a day of leave for that? My manager said "just go", but I would like to hear it from somebody who does the administration.
~ heart 2
> malika +10m No leave needed. Registering yourself when you have just moved is short absence, with pay. Put it in the planner as "afspraak gemeente".
> luuk +40m Mine took eleven minutes and I had taken half a day off. Learn from me.
> fatima +2h And if you have a partner who is moving too, ask me about the extra day for moving.
~ thumb 4

= renske 90 15:20 nieuws
Wachtwoordtip voor iedereen die hier nieuw is: maak er drie woorden van die jij grappig vindt, en plak hem niet op je toetsenbord. Ik heb deze maand zes briefjes gevonden, waarvan twee met "Warmgoed" erin. Ik ben niet boos, ik ben wel langs geweest. #wachtwoord
~ laugh 9 thumb 3
> anneke +20m Eén daarvan was van een plant.
>> renske +5m Het stond wel op de plant.
> stijn +1h En als je hem vergeet?
>> renske +4m Dan bel je mij. Ik ken je stem na twee keer al.

= marijke 85 10:00
Vandaag zat ik met vier nieuwe mensen aan de koffie. Ze stelden betere vragen dan ik in een jaar gehoord heb. "Waarom isoleren jullie soms niet, maar zetten jullie wel een warmtepomp neer?" Daar moeten wij een helder antwoord op hebben. Het begint bij isoleren, en als dat niet kan zeggen we dat ook. Ik ga dit op papier zetten.
~ heart 12 bulb 5
> joost +1h Ik teken ervoor.
> ngozi +3h Papier graag naar mij. Ik maak er een pagina van die je in één minuut leest.

= soraya 81 08:50 vraag
Ik werk hier nu een maand en ik heb nog steeds geen helm die past. Waar is die, of moet ik hem zelf aanvragen?
> anneke +12m In de app onder "werkkleding", maat S staat er wel maar zit onder "overig". Dat is onze schuld. Ik leg er een voor je klaar.
> malika +50m Ik zet het meteen op de lijst voor nieuwe collega's, want jij bent de derde.
~ thumb 6

= hanneke 75 11:40
Er zijn dit jaar elf nieuwe BBL-leerlingen, zeven monteurs, drie isolateurs en één elektro. Op dinsdag is de kennismaking in Apeldoorn, mét taart en een bus waar je onder mag kijken. Leermeesters zijn erbij, ook Jan, die heeft beloofd maar één verhaal over vroeger te vertellen. #bbl
~ party 7 laugh 5
> joost +20m Ik geef hem twintig minuten.
> sofie +35m Ik vul de taartvoorraad in het zuiden aan, wie kan er mee?
> daan +1h Ik wil wel mee! Vorig jaar zat ik zelf op die stoelen.

= sem 66 08:10
Mijn eerste dag overleefd. Ik heb: drie namen goed, twee fout, een hond ontmoet, en geleerd dat je nooit op de plek van Jan gaat zitten. De plek van Jan is niet gemarkeerd.
~ heart 10 laugh 8
> daan +10m Niemand heeft dat ooit verteld. Welkom.
> malika +25m De hond heet Thermostaat.
~ laugh 12

= willeke 63 13:00
Voor wie hier net werkt: een half uur uitpraten over iets kleins voorkomt vaak maanden van iets groots. Mijn deur in Deventer, gele stoel. En ik kom elke tweede woensdag naar Eindhoven, elke vierde naar Groningen. Ik heb geheimhouding en ik heb tijd.
~ heart 11

= jelle 57 17:00 vraag
Ik zit in de leerlingenraad en we mogen drie dingen kiezen om te verbeteren. Wat zouden jullie doen als jullie mochten? Geen "meer vakantie", dat hebben we al gevraagd. #leerlingenraad
> stijn +6m Een droogkast voor natte kleren. In de bus ruikt het als een zwembad.
> sem +20m Uitleg van de app door iemand die hem ook gebruikt. Een uur, met koffie.
> noor +40m Dat je leermeester ook beoordeeld wordt. Niet gemeen, gewoon twee vragen.
~ bulb 7 thumb 6
> daan +1h Sleutels van de werkplaats, dan kunnen we om half zes oefenen.
>> hanneke +30m Om half zes oefenen, ik schrijf mee. Sleutels niet, maar ik open de deur op dinsdagavond.
> tessa +15h Dat van Noor vind ik sterk. Ik help jullie met de vragen.
> fatima +1h En de droogkast kost nog geen duizend euro. Ik vraag hem aan.
> sofie +2h In Eindhoven kan hij naast de wasbak, daar zit al een afvoer.
> jelle +3h Vier punten in plaats van drie. We doen ze allemaal en zeggen dat het er drie zijn.
~ laugh 9

= shanti 53 10:10
Reiskosten: ik krijg nog steeds ritten met "weet ik niet meer" erbij. Ik ook niet. Vul ze in de app in dezelfde week in, en zet erbij of je met de bus van de zaak of je eigen auto reed. Van de bus krijg je geen kilometers, ook niet als je zelf de radio betaalt. #reiskosten
~ laugh 6
> luuk +25m Does cycling count?
>> shanti +8m Yes! Same amount per kilometre up to the limit, and it is better for everybody. Fill in "fiets".
~ thumb 4

= rosa 50 15:45 vraag
Voor een filmpje over de eerste werkweek zoek ik drie mensen die willen vertellen wat ze niet snapten. Mag lachend, mag bloedserieus. Ik neem alleen geluid en handen op, dus niemand hoeft zijn gezicht te laten zien. #filmpje
> sem +8m Ik heb wel iets over de plek van Jan.
> lucia +30m Can I do mine in English? It is about the word "even".
>> rosa +7m Please! Everybody will understand "even" and nobody will.
> soraya +50m Ik, over de helm maat S. Dan is het ooit wel grappig.
~ laugh 6

= ngozi 46 09:25
Ik heb zelf ooit drie weken gedacht dat "de Raad" de hoge raad was. Het was de leerlingenraad. Zo veel respect heb ik nooit meer voor iemand van zeventien gehad.
~ laugh 13

= daan 42 16:55 vraag
Hoe lang duurt het voordat het went dat klanten je koffie geven bij elk adres? Ik heb er vandaag zes op en ik tril als een compressor.
> joost +12m Zeg dat je graag water wilt. Ze vinden dat ook prima, en je kunt de bus van de straat houden.
> anneke +50m Neem een koekje. Daarmee vraag je nooit om meer koffie.
~ laugh 8
> hanneke +1h Weiger nooit lunch bij een bewoner van tachtig. Dat is een soort inregelen.

= fatima 38 11:30 nieuws
Vakantie vragen voor de winter kan nu in de app. Eerste weken van januari is rustig, tussen kerst en oud en nieuw draait de storingsdienst, en bij twee mensen op dezelfde dag uit een klein team loten we. Nieuw hier en pas acht dagen opgebouwd? Vooruit opnemen kan, vraag het even. #verlof
~ thumb 7
> sem +30m Ik heb 4,2 dagen. Is 0,2 een ochtend of een lang toilet?
>> ingrid +15m 0,2 dag is 1,6 uur. Dus een heel lang toilet.
~ laugh 14

= luuk 34 14:15 en question
My first big change is going live in the planner tomorrow. I am nervous because Sanne is going to use it on her busiest morning. What did you do before your first big thing here?
> joost +20m I checked everything three times, did it, and then went to the toilet. In that order.
~ laugh 7
> lucia +40m Write down how to undo it. Then you will not need it.
~ bulb 4
> daan +2h I asked Joost to stand next to me and not say anything.
> luuk +1d It worked. She sent a thumb. From Sanne that is a parade.
~ party 9 heart 3

= malika 29 10:20
Nieuw bij de onboarding: na drie maanden krijg je een koffie met iemand uit een heel ander vak. Een isolateur met de salarisadministratie, een developer met het magazijn. Je hoeft er niets voor te doen en er komt geen verslag. Volgende ronde zijn er negentien koppels. #kennismaken
~ heart 9
> shanti +25m Ik kreeg Gerrit. Ik weet nu wat een oprijplaat is en hij wat een fiscale regeling is.
> stijn +1h Met wie zit ik? Graag iemand die ook iets met touwen heeft.
>> malika +10m Je zit met Renske.
>> renske +20m Ik heb iets met netwerkkabels. Komt goed.
~ laugh 6

= tessa 24 09:15
Zij-instromer van het voorjaar, toen nog bij de supermarkt, zet nu zelfstandig binnenunits neer. Hij zei: "Het moeilijkste was niet de techniek, het moeilijkste was weer de jongste zijn." Houd dat in gedachten als er iemand van 43 naast je staat die vraagt waar de steeksleutels liggen.

Wat hem hielp: één vaste leermeester in plaats van elke week een ander, een lijstje met de twintig woorden die hier anders betekenen dan buiten, en iemand die na een fout zei "die heb ik ook gemaakt, in 2011, bij een wethouder". Wat niet hielp: dat iedereen aannam dat hij het wel zou zeggen als hij iets niet wist. #zijinstroom
~ heart 12 bulb 3
> hanneke +30m Mooi. Lees ik voor op de leermeesterdag.

= soraya 8 15:10 vraag
Waar vind ik wat ik per vestiging moet keuren? Ik heb er nu drie lijstjes van drie mensen, en ze zijn het niet eens over de trap in Groningen.
> joost +30m Die is vorig jaar vervangen, maar de oude staat er nog achter. Vandaar.
> renske +1h Zet de drie lijstjes bij elkaar op één pagina, dan trek ik de andere twee weg. Zeg maar wanneer.
> soraya +1d Gedaan. De oude trap is nu brandhout.
~ thumb 5

= sofie 5 12:50
Lesdag in Eindhoven: vandaag hebben acht leerlingen blind een groepenkast nagelopen. Noor vond de fout in vier minuten, een automaat die te zwaar was voor de draad. De rest vond hem in negen, ook goed. Eén vond een fout die ik er niet in had gestopt. Daar ga ik het vanavond nog over hebben. #bbl
! Een open oefengroepenkast op een werkbank met leerlingen eromheen die meten
~ thumb 8 party 4
> noor +50m De fout die je er niet in stopte was wel echt een fout hoor.
>> sofie +12m Ik weet het. Daarom moet ik erover.

= stijn 3 09:35
Een half jaar in de ploeg. Wat me het meest verbaasd heeft: niemand lacht als je iets niet weet, ze lachen als je doet alsof. Bedankt @malika voor dat lijstje, en iedereen die me uit een kruipruimte heeft getrokken. Letterlijk, dinsdag.
! Een leerling in een witte overall die onder het stof uit een kruipluik klimt en lacht
~ heart 13 party 5
> malika +15m Wat een mooi half jaar. Nu mag jij de volgende nieuwe de koffie wijzen.
> jelle +40m Vergeet de derde knop niet.

= rosa 2 13:30
Ik weet sinds gisteren waar de goede pennen liggen.
~ laugh 10
> anneke +9m Kast 2, achter de kerstspullen. Niet zeggen.

= sem 45m vraag
Morgen moet ik voor het eerst alleen naar het magazijn om te laden. Wat zeg je als je iets niet kunt vinden en Jeroen kijkt boos?
> daan +6m Hij kijkt altijd zo. Vraag hoe het met zijn tomaten gaat, dan komt het goed.
~ laugh 9
> joost +12m Neem je lijst op papier mee. En zeg wat je niet weet voordat hij het ontdekt.
`;
