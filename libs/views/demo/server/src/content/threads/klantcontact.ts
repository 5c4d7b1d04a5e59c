/** What is said in Klantcontact, about talking with customers. */
export const threads = `
= lotte 124 09:10
Welkom in de nieuwe groep. Eén afspraak vooraf: geen namen, geen adressen, geen dossiernummers. “Een mevrouw in een hoekwoning” is genoeg om van te leren. Ons doel dit jaar is een 8,5 en we staan op een 7,9. Dat gat zit niet in de techniek maar in wat mensen van ons horen, en wanneer. #klantcijfer #jaarplan
~ thumb 9 heart 2
> nienke +40m Uit de enquêtes: de helft van de lage cijfers noemt het woord “wachten”. Niet lang wachten, maar niet weten hoelang.
> sanne +1h Dan moeten wij eerder zeggen wat we nog niet weten. Dat durven planners niet, want dan gaan mensen bellen.
>> lotte +8m Ze bellen toch. Dan liever met een rustige stem.

= dewi 118 10:25 vraag
Een klant wil de offerte opsplitsen in drie delen en ze over twee jaar uitvoeren. Mogen we dat toezeggen, met de prijs van nu?
> aylin +25m Ja hoor, een offerte is een offerte.
> carla +15m Nee! Een offerte geldt zestig dagen. Alleen wat getekend is houdt zijn prijs, en dan ten hoogste een jaar.
>> aylin +5m Oeps. Dan heb ik het er vorige maand één verkeerd verteld. Ik bel hem terug.
> grace +2h Klopt wat Carla zegt. Wel netjes om bij dat ene geval de oude prijs te houden, we hebben het immers gezegd.

= nienke 111 13:30
Ik heb 40 gesprekken teruggeluisterd. Het woord dat wij het meest gebruiken en dat klanten het minst snappen: “inregelen”. Op twee staat “waterzijdig”. Op drie “de opname”, want dan denken ze aan een filmploeg. Zullen we afspreken: instellen, het water, het huisbezoek?
~ thumb 10 laugh 4
> karima +20m Filmploeg, haha. Dat verklaart waarom een mevrouw laatst haar haar had laten doen.

= karima 105 16:10
Vandaag een meneer aan de lijn die drie kwartier boos was en daarna vertelde dat zijn vrouw net was overleden en dat zij altijd de thermostaat deed. We hebben samen de thermostaat gedaan. Kostte een uur, staat in het systeem als “vraag over bediening”.
~ heart 13
> lotte +10m Neem dat uur. En neem daarna even lucht.
> mehmet +1h Ik ben morgen in die buurt. Zal ik er voor de deur even aanbellen, gewoon om te kijken of het lukt?
>> karima +4m Heel graag. Hij zet koffie, zei hij.

= sietske 99 08:50 vraag
Hoe noemen wij een afspraak die nog niet vaststaat? Ik zeg “voorlopig”, Deventer zegt “optie” en in de mail staat “gepland”. Klanten in het noorden denken bij “gepland” dat we komen.
> inge +12m In Zuid zeggen we “streefdatum”.
> selma +20m Niemand weet wat een streefdatum is. Ik stem voor “voorlopig, u hoort het uiterlijk de week ervoor”.
> annelies +1h Bij corporaties staat in het contract “indicatief”. Graag niet overnemen.
>> sietske +15m “Voorlopig” dus. Sanne, pas jij de mail aan?
> sanne +30m Gedaan. De oude tekst stamde uit 2014.

= zeynep 93 11:05
Zinnetje voor bij vragen over subsidie. Zeg niet “u krijgt”, zeg “u kunt aanvragen, en dan beslist de overheid binnen acht weken”. We hadden vorige maand vier mensen die het geld al hadden uitgegeven. #subsidie

= nadia 88 14:40
De chat is nu open tot acht uur ’s avonds. Eerste week: 62 gesprekken na vijf uur, waarvan 50 gewone vragen en 12 mensen die wilden weten of ik een robot ben. Ik heb alle twaalf een grap verteld. Tien waren overtuigd.
~ laugh 11 heart 3
> dana +20m Welke grap?
>> nadia +5m Wat zegt een warmtepomp op een verjaardag? Niks, hij draait er een beetje omheen.
> lotte +15m Twee klanten hebben nu dus terecht hun twijfels.

= lotte 83 09:20
De terugbellijst telt 118 mensen, de oudste staat er negen dagen op. Dat kan zo niet. Vanaf morgen doen we elk uur tien minuten alleen terugbellen, iedereen tegelijk, telefoons op de wachtstand. We kijken over twee weken of het werkt. #terugbellen
~ thumb 6
> selma +25m En wie belt er dan in die tien minuten? Die komt op de terugbellijst.
~ laugh 5
>> lotte +12m Ja, maar die horen dat ze binnen het uur worden gebeld. We proberen het.
> aylin +1h Geef ons de vragen over datums, dat is bijna de helft. Planning kan een dagdeel iemand missen.
> lotte +4m Aylin, jij krijgt taart.

= carla 79 15:15
Over betalingsregelingen: je mag aan de telefoon tot zes termijnen toezeggen zonder mij te vragen. Daarboven even overleg. Vraag nooit waaróm iemand niet kan betalen. Wie het wil vertellen, vertelt het zelf.
~ thumb 9

= lotte 73 10:00
Twee weken terugbellen op het hele uur: van 118 naar 31, de oudste staat er drie dagen op. En de wachttijd aan de lijn is niet gestegen, want de helft van de bellers belde om te vragen waarom we niet hadden teruggebeld. #terugbellen
~ party 10 thumb 4
> selma +15m Ik had het mis en ik zeg het erbij.
~ heart 8

= aisha 69 12:10 vraag
Wat zeggen jullie tegen een klant die op een verjaardag heeft gehoord dat een warmtepomp “niet werkt in een oud huis”? Ik merk dat uitleg over afgiftetemperatuur het erger maakt.
> karima +15m “Uw zwager heeft gelijk, als je het huis laat zoals het is. Daarom komen we eerst kijken.” Werkt altijd. Het is ook altijd een zwager.
~ laugh 11 bulb 4
> hilde +30m Nodig ze uit bij iemand in de straat die er al een heeft. We hebben 60 klanten die dat willen, de lijst staat bij mij.
~ thumb 6
> dana +1h Ik vraag welke kamer nu het koudst is. Dan gaat het ineens over hun huis.
>> aisha +8m Die neem ik mee. Beter dan mijn grafiek.

= mehmet 63 17:05
Verzoek vanuit service: zet in de melding wat de klant ziet, niet wat hij denkt. Vandaag stond er “compressor kapot”. Het was een wasmand voor het rooster. Als er had gestaan “hij maakt lawaai en er staat een wasmand voor” was ik niet naar Kampen gereden. #storing
~ laugh 8 thumb 7
> dewi +20m Maar mensen zéggen “de compressor is kapot”.
>> mehmet +6m Vraag dan: wat hoort u, wat ziet u, sinds wanneer. Drie vragen, je kunt ze op een geeltje zetten.
> nienke +1h Gedaan, maar dan in het formulier. De drie vragen staan nu bovenaan.

= dana 57 11:30
Zuid heeft een buurman die elke dag belt over geluid van de unit naast hem. Hij is geen klant, de klant is heel tevreden. Wie heeft zoiets afgerond zonder dat er ruzie kwam in de straat?
> annelies +40m Altijd laten meten, ook als je denkt dat het meevalt. Een getal haalt de ruzie eruit. Wessel uit Apeldoorn heeft de meter.
~ thumb 4
> grace +1h Niet zeggen “u bent geen klant”. De norm geldt op de grens van zijn perceel, dus het gaat ons gewoon aan.
>> dana +2d Gemeten: 41 decibel, 1 te veel, ’s nachts. Stille stand ingesteld tussen 22 en 7 uur. De buurman heeft een bedankje gestuurd. En een vraag om een offerte.
~ party 12 laugh 5

= fatima 52 09:40
Van HR, omdat het drie keer voorkwam: als een klant je uitscheldt of bedreigt, mag je ophangen. Eén keer waarschuwen, dan ophangen, dan even naar je leidinggevende. Je hoeft daar geen reden bij te verzinnen en het telt niet mee in je cijfers.
> selma +25m Dank je. Ik hing al op, maar met schuldgevoel.

= eva 47 10:50 vraag
Ik ontwerp een pagina waar klanten zelf zien hoe ver hun project is. Wat zijn de drie vragen die jullie elke dag krijgen en nooit meer willen horen? #klantpagina
> sanne +10m Wanneer komen jullie. Wanneer komen jullie. Wanneer komen jullie.
> nadia +20m Heeft u mijn foto’s ontvangen. Ja, maar dat zien zij nergens.
> zeynep +35m Is mijn subsidie al binnen. Dat weten wij niet eens, alleen de aanvrager zelf.
>> eva +15m Dan zet ik erbij wáár ze het wel kunnen zien. Dank, dit is precies wat ik nodig had.

= inge 40 08:35
Bij de blokken van de corporatie bellen bewoners ons en niet de bewonersbegeleider, want op de kaart in de hal staat ons nummer. 26 telefoontjes gisteren, waarvan 20 over waar de container komt. Wie past de kaart aan?
> annelies +18m Dat ben ik. Mijn fout, de drukker had de oude versie. Vanmiddag hangen er nieuwe.
>> inge +4m Fijn. De container komt trouwens voor nummer 8, heb ik nu twintig keer gezegd.

= nienke 33 13:15
Klantcijfer van de maand: 8,3. Wat opviel: klanten die een dag vóór de montage zijn gebeld geven een 8,9, zonder telefoontje een 7,8. Het maakt niet uit wát we zeggen. #klantcijfer #jaarplan
~ bulb 9 thumb 6
> aylin +20m Kan dat ook met een sms? Bellen redden we niet bij 12 woningen per dag.
> siobhan +1h Dat kunnen we proberen: een deel bellen, een deel sms, een deel niets, vijf weken lang. De planner weet de dag al, dus het is één dag bouwen.
>> nienke +6m Doen. Ik zet de vraag in de enquête.

= amira 28 14:20
Gemeente met een eigen regeling boven op de landelijke: de aanvraag moet daar vóór de opdracht, niet erna. Twee klanten dreigden 1.500 euro mis te lopen. Vraag dus altijd bij welke gemeente het huis staat, voordat je “teken maar” zegt. #subsidie

= selma 21 15:45
Het dossier dat hier al anderhalf jaar ligt is dicht. De klant heeft gebeld om te zeggen dat het warm is en dat ze ons aanraadt aan haar zus. Ik heb even op de gang gestaan.
~ party 13 heart 7
> lotte +5m Op de gang stonden er toen drie.

= karima 14 11:20
Nieuw in de top drie van vragen: “hoe hoog wordt mijn rekening nu stroom duurder wordt”. Ik geef geen bedragen, ik vraag het verbruik en stuur ze naar Advies. Doet iedereen dat zo?
> dana +25m Ik noem wel een bandbreedte, 80 tot 140 euro per maand. Mensen willen toch iets horen.
> hilde +20m Liever niet! Daar worden we aan gehouden. In een tussenwoning kan het 60 zijn en in een vrijstaande 210.
>> dana +6m Oké, ik stop ermee. Maar geef me dan iets wat ik wel mag zeggen.
> aisha +1h Wat dacht je van: “met uw verbruik van nu rekent de adviseur het binnen drie dagen voor u uit”. En die drie dagen halen we dan ook, dat beloof ik namens Advies.
~ thumb 9

= nienke 5 09:35
De proef met de sms is klaar. Gebeld: 8,9. Sms een dag ervoor: 8,7. Niets: 7,7. Een sms kost vier cent. We zetten hem over twee weken voor iedereen aan. De laatste honderd enquêtes staan nu op 8,6, dus die 8,5 gaan we gewoon halen. #klantcijfer #jaarplan
~ party 11 bulb 4
> sanne +15m Graag wel pas versturen na zes uur ’s avonds, want tot die tijd schuif ik nog.
>> siobhan +20m Zit er al in: half zeven, en nooit als de afspraak nog “voorlopig” is.

= suzan 1 08:15
Damp is geen rook: gisteren 19 telefoontjes, vandaag tot nu toe 6. Het zinnetje in het keuzemenu werkt. Nu de volgende: mensen trekken de stekker eruit zodra hij ontdooit, en dán vriest hij pas echt vast. Kan dat er ook in? #storing
~ thumb 7
> dewi +12m “Ziet u damp? Dat hoort zo. Laat hem aanstaan.” Drie woorden erbij, vanmiddag ingesproken.
~ thumb 5 party 2
`;
