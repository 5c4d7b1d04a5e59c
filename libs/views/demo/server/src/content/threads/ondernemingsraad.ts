/** What is said in the Ondernemingsraad, among its members. */
export const threads = `
= petra 122 16:00
Verslag van de overlegvergadering in drie zinnen, het lange volgt. De directie licht de drie doelen toe. Wij hebben gevraagd om een cijfer over werkdruk naast het klantcijfer, en dat is toegezegd. De adviesaanvraag over de storingsdienst komt over zes weken. #jaarplan

= stefan 108 12:20
Ik heb bij drie werkplaatsen aan de lunchtafel gevraagd waar mensen mee zitten. Op één: de wachtdienst, altijd dezelfde acht. Op twee: gereedschap voor leerlingen. Op drie: de parkeerplaats in Apeldoorn, maar daar begin ik niet aan. #achterban
> abdel +40m Begin daar wel aan. Er staan elke ochtend zes bussen in de laadstraat en ik moet ertussendoor met de heftruck. Dat is geen parkeren maar veiligheid.
~ thumb 4
>> stefan +10m Oké, overtuigd. Dan op twee.
> jolanda +1h Ik neem hem mee in de ronde van volgende week, dan ligt er meteen een meting bij.

= petra 91 09:30
De adviesaanvraag over de storingsdienst is binnen. Voorstel: van 8 naar 20 mensen in het rooster, verplicht voor servicemonteurs en vrijwillig voor montage, toeslag van 180 naar 210 euro per week. We hebben zes weken. Wie leest wat? #advies
> emiel +20m Ik het rooster, ik draai het zelf. Eerste indruk: goed, maar één nacht rust na een oproep om vier uur staat er niet in.
~ thumb 6
> karima +35m Ik het stuk over bereikbaarheid. Als service ’s nachts wisselt, belt iedereen naar ons.
> niels +2h Vrijwillig voor montage klinkt aardig. Bij vier man in Noord is het geen vrijwilligheid als drie nee zeggen.
>> petra +15m Dat is een sterk punt. Schrijf het op in twee zinnen, dan neem ik het letterlijk over.

= petra 74 14:45
Concept-advies storingsdienst: positief, onder drie voorwaarden. Elf uur rust na een oproep, een minimum van vijf man per regio voordat het ingaat, en een evaluatie na een halfjaar met cijfers per persoon. Bezwaren graag voor overmorgen. #advies
~ thumb 7
> ahmed +1h Cijfers per persoon, willen we dat? Dan zien ze ook wie vaak nee zegt.
> olena +30m Goed punt. Ik zou het per regio doen, met een ondergrens van vijf. Dan is niemand herleidbaar.
>> petra +12m Aangepast naar per regio. Dank jullie wel.

= jolanda 61 10:10
De directie neemt ons advies over, alle drie de voorwaarden. Dat mag ook wel eens gezegd worden. Ingang over vier weken, Noord pas als de vijfde man er is. #advies
~ party 6 thumb 2
> niels +15m De vijfde man begint volgende maand. Hij weet het nog niet van de wachtdienst, ik vertel het hem rustig.
~ laugh 5

= olena 48 13:35 vraag
De instemmingsaanvraag over plaatsbepaling in de bussen. Het doel is “rittenregistratie en diefstal”, maar in de bijlage staat ook “rijgedrag”. Hebben we daar instemming over als het al in het systeem zit en alleen uitstaat?
> stefan +25m Als het uitstaat, is er niks te beslissen, lijkt me.
> jolanda +20m Jawel. Een systeem dat geschikt is om gedrag te volgen valt onder het instemmingsrecht, ook als je het niet gebruikt.
>> stefan +8m Dan trek ik mijn zin in.
> petra +1h Ik stel voor: instemmen met ritten en diefstal, rijgedrag technisch uitgezet, en aanzetten alleen na nieuwe instemming. Plus wie erbij kan: Vincent, niet de teamleiders.

= ahmed 35 15:20
Van de isolateurs: sinds woningen pas tellen na het inregelen, ligt er druk op ons om eerder klaar te zijn zodat montage meer tijd heeft. Twee ploegen slaan de pauze over. Niemand heeft het gevraagd, het gebeurt gewoon. Kan dit op de agenda? #achterban
~ thumb 6 help 2
> petra +20m Staat erop, als eerste punt. Heb je een voorbeeld zonder naam?
>> ahmed +10m Vier dagen in één straat, elke dag een halfuur korter gegeten. En blij dat ze het haalden.
> abdel +45m Zelfde bij ons in het magazijn, op de ochtenden van de blokken. Het doel is goed, maar wie merkt dat het knelt als iedereen trots is. #jaarplan

= petra 24 11:00
Verkiezingen over vier maanden, vijf zetels. Twee van ons stoppen. Ik zoek kandidaten onder de 35, van de bouw, en liefst iemand die niet zo van vergaderen houdt. Die houden het namelijk kort.
~ laugh 5 thumb 3
> emiel +30m Ik ga door. Ik vergader niet graag maar ik eet wel graag mee.
~ laugh 6
> karima +1h Ik heb iemand bij klantenservice op het oog. Ik vraag eerst of ik haar naam mag noemen.

= niels 11 08:25
Eerste maand nieuwe wachtdienst in Noord: gemiddeld 1 oproep per nacht minder per persoon en niemand zat twee weken achter elkaar. Twee keer ging het mis met de elf uur rust, beide keren omdat de planning het niet wist.
~ thumb 6
> petra +40m Dat is mijn eigen afdeling, dus met het schaamrood: ik regel dat een nachtoproep de volgende ochtend meteen in de planning staat.

= petra 1 13:05
Agenda voor de overlegvergadering van volgende week: werkdruk bij isolatie, de kerstsluiting, plaatsbepaling in de bussen en de rondvraag. Op de rondvraag wil ik weten wat de directie na de duizend woningen van plan is. Ik heb het gevoel dat er iets groots aankomt en ik hoor het graag op tijd. #jaarplan
> stefan +25m Ik heb dat gevoel ook, Marijke is wel heel vrolijk de laatste tijd.
~ laugh 4
> jolanda +1h Kerstsluiting: vraag of wie wacht draait die dagen terugkrijgt. Dat was vorig jaar een rommeltje.
>> petra +6m Genoteerd.
`;
