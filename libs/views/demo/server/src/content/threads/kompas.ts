/** What is said in Kompas, about a take-over that may or may not happen. */
export const threads = `
= marijke 58 18:10
We zijn met zijn zevenen, en dat blijft zo tot ik iets anders zeg. De eigenaar van het bedrijf in Zwolle wil over twee jaar stoppen en belde mij, niet andersom. 38 mensen, een goede naam, veel onderhoudscontracten en een pand met een lekkend dak. Hij zoekt iemand die zijn mensen houdt.

Geen mails, geen papieren op de printer, niets in je agenda behalve het woord Kompas.
~ thumb 4
> grace +25m Geheimhoudingsverklaring ligt klaar. Tekenen vóór jullie ook maar één cijfer zien, ik ook.
> pieter +40m Eerste vraag van mij: waarom nu? We zitten midden in het drukste jaar dat we hebben gehad.
>> marijke +15m Omdat hij nu belt. En omdat die 38 mensen precies zijn wat wij via vacatures niet vinden. #jaarplan

= babette 43 16:40
Eerste blik op de jaarcijfers. Omzet 5,2 miljoen, marge 6 procent, wij zitten op 9. De voorraad is te hoog gewaardeerd: er ligt voor 180.000 euro aan ketelonderdelen die niemand meer koopt. Gecorrigeerd blijft er 4 procent over. #cijfers
~ thumb 3 bulb 2
> hakan +35m Maar 2.900 onderhoudscontracten. Dat zijn 2.900 ketels die een keer vervangen worden, bij mensen die al een monteur vertrouwen.
> pieter +20m Dat is de waarde, eens. Ik ben alleen benieuwd hoeveel er opzeggen als de naam op de bus verandert.
>> babette +1h Bij vergelijkbare overnames 10 tot 15 procent in het eerste jaar. Ik reken met 20.

= ellen 34 09:05
De kennismaking is op neutraal terrein, een hotel langs de A28, zaal op naam van een leesclub. Marijke en Hakan gaan, Pieter sluit een uur later aan. Neem allemaal een boek mee, dan klopt het verhaal.
~ laugh 5
> hakan +10m Welk boek lezen we?
>> ellen +3m Iets dikks, dan vraagt niemand door.

= hakan 30 19:20
Terug uit Zwolle. Prettige man, eerlijk ook: hij begon zelf over het dak. Zijn monteurs zitten er gemiddeld 14 jaar. Drie van de 38 kunnen een warmtepomp aan, de rest is ketels. Er is dus een jaar opleiding nodig voordat dit ons iets oplevert.
~ thumb 4
> fatima +45m Gemiddelde leeftijd is 51. Ik zou niemand overhaast omscholen. En hun regeling voor oudere werknemers is beter dan de onze, dat wordt vergelijken.
~ bulb 3

= grace 20 11:50
Twee dingen juridisch. De OR heeft adviesrecht zodra er een voorgenomen besluit is, en dat moment is dichterbij dan jullie denken: als we een prijs noemen, is het zover. En er loopt bij hen een zaak over een waterschade uit 2022, die zit in de map maar zonder bedrag.
~ thumb 4
> pieter +30m Kunnen we de OR niet beter informeren na het bod? Dan is er tenminste iets om over te praten.
> grace +12m Nee. Dan is het advies niet meer van wezenlijke invloed en sta je bij de rechter op achterstand. Ervoor, onder geheimhouding.
~ thumb 4
>> pieter +6m Helder, ik leg me erbij neer.
> marijke +1h Ik wil het ook gewoon niet achter hun rug om doen. We plannen het vóór het bod.

= pieter 8 15:30
Financiering rond op hoofdlijnen: 60 procent uit eigen middelen en krediet, 25 procent bank, 15 procent blijft de verkoper een paar jaar als lening staan. Dat laatste helpt, dan heeft hij er belang bij dat zijn klanten blijven. Mijn grens ligt bij 2,1 miljoen, hij denkt aan 2,6. #cijfers
~ thumb 5
> babette +20m Met het dak (90.000) en de voorraad eruit kom ik zelf op 1,95. Boven de 2,2 verdienen we het niet in acht jaar terug.
> hakan +1h Ik ben bereid iets hoger te gaan als hij zelf een jaar blijft. Zijn gezicht is 300.000 waard.
>> pieter +15m Zijn gezicht komt niet op mijn balans, Hakan.

= marijke 1 17:55
Na de rondvraag van de OR, volgende week, wil ik niet meer om de hete brij heen draaien. @grace, regel dat Petra en Stefan vóór die tijd vertrouwelijk worden bijgepraat. Het bod gaat pas uit als zij hun vragen hebben gesteld. Liever een maand later dan een half jaar ruzie.
~ thumb 4 heart 2
> grace +20m Verklaring is klaar. Overmorgen, half negen, in de kleine zaal. Ik doe de jas van de stoel.
> fatima +15m Goed zo. Dit is ook hoe we het aan de 38 moeten vertellen: eerst zij, dan de krant.
`;
