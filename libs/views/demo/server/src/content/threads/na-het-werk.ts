/** What is said in Na het werk, where nothing is about work. */
export const threads = `
= anneke 119 12:30
De zomerborrel is geregeld: tuin achter Deventer, vanaf vijf uur, iedereen neemt iets mee dat je met één hand kunt eten. Vorig jaar waren er elf pastasalades. Dit jaar staat er een lijst, en op is op. #borrel
~ party 12 heart 3
> pieter +15m Ik claim de pastasalade.
>> anneke +3m Natuurlijk claim jij de pastasalade.
~ laugh 9

= mick 114 20:15
Gezocht: bassist. We hebben een drummer (ik), twee gitaren en een zangeres die nog niet weet dat ze zangeres is. We oefenen in de werkplaats, na zessen, achter de stelling met de buffervaten. Klinkt daar beter dan je denkt.
~ thumb 6 party 2
> emiel +30m Ik heb op mijn zestiende bas gespeeld. Drie nummers. Twee ken ik nog.
~ laugh 5
>> mick +5m Aangenomen.
> karima +20m Wie is die zangeres? Ik heb geruchten gehoord en ik ontken ze.
~ laugh 8

= renske 107 17:40
Te koop: damesfiets, zeven versnellingen, waarvan zes werken. Banden nieuw, bel van de vorige eigenaar en klinkt ook zo. 90 euro, op te halen in Deventer. #tekoop
> tineke +25m Welke werkt niet?
>> renske +4m De vierde. Je went er aan om over te slaan.
~ laugh 7

= daan 101 18:50
Wie gaat er mee hardlopen door de uiterwaarden, dinsdag na het werk? Rustig tempo, ik heb één keer gelopen en toen heb ik gewandeld. #hardlopen
~ thumb 5
> hidde +20m Ik kom uit Groningen gereden. Dan wel graag vijf kilometer en niet omkeren bij de snackbar.
> sanne +10m De snackbar is het keerpunt. Zo is het altijd geweest.
> ties +1h Ik loop mee vanaf de snackbar.

= fleur 96 15:10
Iemand heeft in de kantine in Eindhoven een schaal citroentaart neergezet, zonder briefje. Hij was om kwart over drie op. Wij eisen een naam, niet om te straffen. #taart
> tineke +10m Ik weet wie het was. Ik heb gezworen.
> vincent +40m Dan maak ik volgende week een tweede. Oeps.

= chen 89 19:30
Mijn Nederlands is nog in de proefperiode, dus: ik zoek een woord. Hoe heet de vlek die overblijft als een kopje lang op tafel heeft gestaan? In mijn taal is er een woord voor en mijn huisgenoot gelooft mij niet.
> ngozi +20m Een kring.
> sanne +8m Koffiekring.
> bas +30m Bij ons thuis heet het “wie heeft dat nou weer gedaan”.
~ laugh 11
>> chen +10m Dat is een lang woord. Ik neem het.
~ laugh 9

= rosa 85 16:20
Tekenclub, eerste keer, donderdag om half zes in de kleine zaal. Je hoeft niets te kunnen. Iedereen tekent hetzelfde en daarna hangen we ze naast elkaar. Vorige week bij mij thuis was het een stofzuiger. #tekenclub
~ thumb 4 heart 5
> karima +40m Ik kan geen rondje.
>> rosa +3m Jij krijgt een vierkante opdracht.
> kwame +2h Ik kom. Ik teken sinds school alleen nog pijlen tussen vakjes.

= dewi 78 12:05
De loempia’s zijn op, ik zeg het maar vast. Voor wie naar het recept vraagt: het staat op een papiertje van mijn oma en dat papiertje krijgt niemand. De vulling wil ik wel voordoen, in mijn keuken, maximaal vijf mensen, eigen schort. #kookclub
~ heart 10
> meera +10m Ik! Ik! Ik neem mijn eigen pepers mee.

= hidde 71 20:05
Noord daagt Oost uit voor voetbal. Zaal in Zwolle, precies in het midden. Wij hebben @jelle, die van een profclub komt. Nou ja, de voetbalschool ervan. Nou ja, hij heeft er een keer getraind.
~ laugh 8
> jelle +15m Eén keer. Maar wel in de eerste.
> daan +10m Oost neemt de handschoen op. Wie kan keepen? Iemand? Iemand groot?

= meera 65 18:10 vraag
Wie schaakt er? Ik zoek tegenstanders voor de lunch, één zet per dag is ook goed. Ik waarschuw dat ik praat tijdens het spel.
> pieter +30m Ik. Ik praat nooit tijdens het spel, dus dat vult elkaar aan.
> emiel +1h Ik ook, mits je accepteert dat ik drie weken over een zet doe. Ik rijd veel.

= tineke 60 08:15
Voor de kantine van Eindhoven: 40 kilo appels gekregen van een buurtbewoner. Wie kan moes maken, wie kan pellen, wie kan met een gezicht als een appel binnenkomen? Dinsdag om vier uur in de keuken, potten heb ik. #kookclub
~ thumb 6 heart 4
> ties +25m Ik kan schillen. Ik heb daar een boor voor.
~ laugh 8
>> tineke +6m Geen boor, Ties.
> fleur +4m Ik film de boor.

= sanne 53 21:05
De fietstocht langs de IJssel is een feit: zaterdag, 48 kilometer, koffie op 20 en taart op 40. Wie halverwege afhaakt mag dat doen op een plek met een trein. #fietsen
~ thumb 7
> bas +30m Is er een kortere route voor mensen met een ligfiets en een mening?
>> sanne +5m 30 kilometer, mening mag mee.
~ laugh 6
> renske +15m Ik fiets mee op zes van de zeven versnellingen.
>> tineke +20m Die zijn nu van mij, Renske.

= anneke 49 12:00
De boekenkast bij de ingang in Deventer is nu een ruilkast. Twee regels: neem er een, zet er een, en geen handleidingen van ketels. Ja, ik kijk naar een bepaalde afdeling. #boeken
> ngozi +20m Net gezet: drie romans en een kookboek over soep.

= vincent 44 17:05
Tweede citroentaart staat er. Derde volgt alleen als iemand de schaal van de eerste terugbrengt. Het is een schaal van mijn moeder en zij vraagt ernaar. #taart
~ heart 8
> fleur +15m Schaal gevonden, op de printer van de tweede. Onder een bak met schroeven.
> mick +40m Ik weet van niets en ik was er ook niet.

= pieter 39 08:50
Kantoorplant op de derde is dood. Ik had hem onder mijn hoede. Ik heb geen verklaring, wel spijt, en een nieuwe plant. Wie wil hem water geven, want ik ben blijkbaar niet te vertrouwen.
~ laugh 6 heart 3

= ngozi 33 19:00
De quiz: over vier weken is het zover, teams van vier, aanvang half acht. Kwame en ik maken de vragen. Vorig jaar won een team met de naam “Geen idee maar wel vlot”, dus alles kan. #quiz
~ party 9 thumb 3
> karima +15m Ons team heet “Dat zoek ik even voor u uit”.
> hidde +30m Noord doet mee met drie man en een hond.
>> kwame +6m De hond telt niet als vierde, maar mag wel antwoord geven.

= karima 25 20:40
Verslag van het oefenen in de werkplaats: drie nummers, waarvan anderhalf herkenbaar. De zangeres weet het inmiddels. De zangeres ben ik. Ik ben er nog niet uit of ik boos ben.
~ party 10 laugh 6
> mick +10m Ze was gewoon goed. Ik kreeg er kippenvel van en ik zat achter de bekkens.
~ heart 6
> emiel +25m Ik had vier noten en die heb ik allemaal gebruikt.

= jelle 18 21:20
Uitslag Noord tegen Oost: 6-6. Mick keepte met zijn rug en dat was de beste redding van de avond. Volgende keer strafschoppen, maar dan met ontbijt erna.
! Twee zaalvoetbalploegen door elkaar op een bank, een man met een hoofdband lacht het hardst
> daan +15m Eigenlijk hadden wij gewonnen, maar Hidde had de bal en de discussie.
> hidde +20m Ik had vooral gelijk.

= kwame 13 22:10
Uitslag van de quiz: eerste “Dat zoek ik even voor u uit”, met één punt voor. Tweede “De Derde Man”, derde “Noord met hond”. De vraag die niemand wist: hoeveel dwergvleermuizen passen er in een luciferdoosje. Antwoord: één, en hij vindt het niet leuk. #quiz
! Quizavond in de kantine: vier mensen aan een tafel steken een zelfgemaakte beker omhoog
~ party 13 laugh 7
> bas +20m Ik had twee ingevuld. Ik protesteer.

= joao 7 17:30
Mijn dochter van zes heeft een tekening gemaakt van “papa’s werk”. Er staan negen gebouwen op en ik sta overal op het dak. Hij hangt nu bij mijn bureau, met toestemming van de kunstenaar en één eis: een koekje.
~ heart 12 laugh 3

= ties 2 19:45
De appelmoes is klaar: 31 potten, allemaal met een etiket en drie met een deuk. Ophalen bij Tineke. Voor de goede orde: hij heeft geen boor gezien, maar we hadden het sneller gekund. #kookclub
> tineke +12m Er waren er 34. Wie heeft er drie geproefd?
> emiel +30m Ik proef uit respect.
~ laugh 10

= anneke 55m
Sint komt dit jaar naar alle vijf de vestigingen, op dezelfde middag, dus er zijn er vijf en ze mogen elkaar niet bellen. Gezocht: nog twee met een baard, of de moed voor een. Pakken heb ik. #sint
~ laugh 7 party 4
> mick +14m Ik heb de baard. Ik heb alleen nog nooit op een paard gezeten.
~ laugh 6
>> anneke +7m Het is een heftruck.
> hidde +15m Noord heeft Sint geregeld. Het is Jelle, hij is 1 meter 62 en hij is streng.
`;
