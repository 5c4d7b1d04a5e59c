/** What is said on the square, to everybody. */
export const threads = `
= marijke 125 08:30 nieuws
Drie getallen, meer onthouden jullie toch niet. Dit jaar halen we 1.000 woningen van het gas, nemen we 25 nieuwe monteurs en isolateurs aan en geeft de klant ons een 8,5.

Dat is veel. Vorig jaar waren het 640 woningen, 11 nieuwe collega’s en een 7,9. Maar de wachtlijst is acht maanden, en elke maand wachten is een maand gas. Elke eerste week van de maand lezen jullie hier hoe het ervoor staat, ook als het tegenvalt. #jaarplan
~ thumb 31 heart 9 party 4 bulb 2
> jan +26m Ik doe dit veertig jaar en heb nog nooit een jaarplan onthouden. Dit lukt me wel.
> petra +2h Helder. Komt er ook een getal voor hoe het met ons gaat? Van een 8,5 bij de klant met een 6 op de werkvloer wordt niemand blij.
~ thumb 17
>> marijke +40m Terechte vraag. We meten het verzuim en het werkplezier elk kwartaal, en dat zet ik erbij. Dank je.
> yasmin +18m Die 25: wie kent iemand? Wie iemand meebrengt die na een halfjaar nog bij ons is, krijgt 750 euro. En een collega erbij.

= renske 121 09:12
Vanaf vandaag is Plein de plek voor alles wat je met meer dan drie mensen wilt delen. De groepsmail aan iedereen gaat over twee weken uit. Wie niet kan inloggen: bel me, mail me niet. Ik zie waarom je niet binnenkomt, en je mail komt toch pas na de lunch aan de beurt. #plein
> gerrit +35m Werkt het ook op de telefoon in de bus?
>> renske +6m Ja. In de bus wel, onder het rijden niet.

= aisha 117 10:05 vraag
Wie heeft een goede foto van een gewone rijtjeswoning vóór en na? Ik geef een avond in een buurthuis en wil geen plaatjes waar de zon altijd schijnt en niemand een rollator heeft.
> fleur +50m Ik heb er negen van vorig najaar. Regen, containers, alles. Ik zet ze voor je klaar.

= ngozi 113 11:40 nieuws
Onze nieuwe bussen zijn binnen: twaalf stuks, allemaal elektrisch. Daarmee rijdt de helft van ons wagenpark zonder diesel.

De sleutels gaan naar de ploegen die het verst van huis laden, niet naar wie het hardst roept. @vincent heeft de verdeling gemaakt en weet ook waarom jij er geen hebt.
! Twaalf witte elektrische bussen op een rij voor het magazijn in Apeldoorn
~ thumb 24 party 11 heart 3
> mick +15m Zit er een radio in?
>> vincent +9m Ja Mick. En een volumeknop die beide kanten op draait.
> klaas +3h Vanuit Drachten haal ik in de kou 190 kilometer. Dat is heen wel en terug net niet. Houd daar rekening mee bij de planning.
>> sietske +20m Staat genoteerd. Jij krijgt geen ritten meer voorbij Emmen op één lading.

= priya 110 13:20 en
Hello from Utrecht! The new planner is live for Deventer since this morning. If something looks odd, it probably is: tell @siobhan, with a screenshot. If something looks fast, that is on purpose. #planner
> sanne +45m Well, I moved 14 jobs in two minutes and nothing crashed. I do not know what to do with my hands now.

= marijke 106 08:45 nieuws
Stand van de maand. Woningen van het gas: 342. Dat is 21 minder dan we wilden, vooral door buitenunits die zes weken te laat kwamen. Nieuwe collega’s: 9. Klantcijfer: 8,0.

We lopen dus achter en dat is geen ramp. @esra heeft een tweede leverancier gevonden en vanaf volgende maand halen we het in. Vragen? Hieronder, of loop langs. #jaarplan
> dennis +1h Zonder die galerijflat in Eindhoven hadden we nog minder. Applaus voor ploeg Zuid graag.
> ilse +12m Noord stond drie weken stil op levering, Dennis. Gun ons die flat.

= wim 98 14:10
Dit is mijn laatste bericht. Na 31 jaar lever ik mijn laptop, mijn laadpas en mijn mening in. Die laatste mag je nog bellen als je er niet uitkomt met een vergunning.

Toen ik begon legden we gaskachels aan. Dat ik nu afscheid neem van een bedrijf dat ze weghaalt, vind ik eigenlijk het mooiste. Dank jullie wel, allemaal. Het gereedschap in de groene kist is voor wie het gebruikt.
~ heart 38 party 5 thumb 9
> tjeerd +20m Wat ik van bodemwater weet, weet ik van jou. Kom nog eens kijken als we boren, de koffie staat er.
> hilde +1h Drie keer uitgezwaaid en nog steeds niet weg, dacht ik. Nu dus echt. We gaan je missen.
> joost +30m De groene kist staat bij mij en er kan op ingetekend worden.
>> bram +7m Ingetekend.
> marijke +2h Dank je, Wim. Ook voor de keren dat je gelijk had en ik pas een jaar later.

= vincent 94 07:35
Er is een laadpas gevonden op het dak van bus 31. Op het dak. Hij heeft daar de hele ring van Apeldoorn op gelegen. De eigenaar mag hem zonder uitleg komen halen, maar mét uitleg is er koffie bij.
~ laugh 36
> thijs +1h Zonder uitleg graag.
~ laugh 29
>> wout +3m Thijs.

= fleur 90 10:00 nieuws
De film over leerling Noor staat online. Drie minuten, geen praatje van de directie, wel een kruipruimte. Deel hem vooral: alle vier de sollicitaties van vorige week kwamen binnen via een filmpje dat een collega had doorgestuurd. #vacature
~ heart 21 thumb 13

= oscar 86 11:15 en
Small fun fact from the data: the heat pumps we installed last year saved 1.1 million cubic metres of gas so far. The best performing house is not the newest one. It is a farm from 1911 in Friesland with very good floors. #metingen
~ bulb 14 thumb 9
> klaas +25m Dy pleats haw ik dien! I mean: I did that one. Three weeks on my knees in the floor.
~ laugh 8 heart 6
> ahmed +40m And the insulation, Klaas. Who was lying under that floor?
>> klaas +5m You were. Sorry. It was a very good floor.

= hakan 82 08:20 nieuws
We hebben getekend met drie woningcorporaties samen: 210 woningen in Deventer en Zutphen, in blokken van zeven. Het begint over vijf weken.

Dat betekent vaste ploegen, een bouwkeet waar het warm is en een bewoner die één gezicht ziet. @mireille heeft negen maanden onderhandeld. De regel waar ik het meest trots op ben staat op bladzijde 14: als de woning niet warm wordt, krijgen wij de tijd om het goed te maken in plaats van een boete. #jaarplan
> ruben +30m Wie levert de vaste ploegen? Ik heb er vier en ze zijn alle vier vol tot de kerst.
~ thumb 7
>> hakan +15m Twee uit Oost, één uit Zuid. We zitten morgen met jou, Frank en Sanne om tafel. Er schuift eerst iets anders weg voordat dit begint.

= dirk 77 16:05 vraag
Kan iemand mij uitleggen waarom we met drie kleuren hesjes lopen? Oranje, geel en nu weer groen. Een bewoner vroeg vandaag of we drie bedrijven waren.
> wieke +25m Oranje is bouwplaats, geel is weg en spoor, groen is bhv’er. Maar dat weet niemand, en dan werkt het dus niet.
> gerrit +14m Ik dacht dat groen was voor de nieuwen.
>> wieke +3m Nee! Als jij flauwvalt wil je dat er iemand in groen komt die iets kan.

= rosa 72 15:30
Ik spit het archief door voor het jubileum. In de bedrijfskrant van 1988 staat een stuk: “Computer voor de planning, blijft het bij deze ene?” Met foto. De planner van toen kijkt er precies zo naar als Sanne naar de nieuwe.
! Zwart-witfoto van een man met snor die wantrouwig naar een grote computer kijkt
> sanne +12m Ik heb geen snor.
> jan +50m Dat is Herman. Die heeft het ding na een jaar in het magazijn gezet en is teruggegaan naar het bord met de haakjes. Werkte prima.

= marijke 68 08:40 nieuws
Stand van de maand. Woningen van het gas: 561, we zijn weer bij. Nieuwe collega’s: 16. Klantcijfer: 8,2.

Drie dingen die ik deze maand hoorde en waar we iets aan doen: de storingsdienst is te vaak dezelfde acht mensen, leerlingen wachten te lang op gereedschap, en het duurt vier dagen voor een klant wordt teruggebeld. #jaarplan
~ thumb 29 heart 4
> lotte +35m Die vier dagen zijn er inmiddels drie. Twee is de bedoeling, voor de kerst. #terugbellen
> sem +1h Ik heb mijn gereedschap sinds gisteren! Alleen de ratel is linksdraaiend of ik doe iets fout.
~ laugh 26
>> joost +8m Er zit een pal op, Sem.

= thijs 64 12:15
Even tegen de stroom in. Ik vind dat getal van 1.000 woningen geen goed doel. Vorige week heb ik twee woningen afgerond die op papier “van het gas” zijn, maar waar ik terug moet omdat het inregelen er bij inschoot. De teller staat op twee, de klant zit in een trui.

Liever 850 die kloppen dan duizend waar we volgend jaar achteraan rijden. Ik zeg het hier omdat ik het op de werkplaats ook zeg. #jaarplan
~ thumb 34 bulb 6 heart 5
> wout +18m Eens. Vroeger was een woning klaar als de klant het zei.
> ruben +40m Oneens over het doel, eens over het probleem. Zonder getal krijgen we de ploegen en het geld niet. Maar een woning hoort pas te tellen na het inregelen.
> frank +20m Ik vind het doel juist goed. In Zuid hangt de stand in de kantine en voor het eerst vraagt iedereen waarom een woning níet af is.
>> thijs +10m Dat is precies mijn punt, Frank. Ze vragen waarom hij niet af is. Niet of hij warm is.
~ thumb 18
> hakan +1h Thijs, fijn dat je het hier schrijft. Ik heb het nagezocht: bij 47 woningen ontbreekt het inregelrapport. Die gaan per vandaag van de teller af.
>> thijs +20m Dat had ik niet verwacht. Dank.
> sanne +25m Dan moet ik ook anders plannen: een halve dag inregelen per woning, vast, en die schuift niet meer weg als het druk is. Dat kost ons iets van zes woningen per maand, zeg ik er eerlijk bij.
> marijke +3h Dan kost het dat. Een woning telt vanaf nu als er een inregelrapport ligt en de klant het snapt. Het doel blijft staan, de telling wordt eerlijker.
> jan +1d Ik onthoud het jaarplan nu nog steeds. Met een sterretje.
~ laugh 24

= leila 59 09:30 en
A mail is going round that looks like it comes from @ingrid and asks you to confirm your bank account before payday. It does not come from Ingrid. Do not click; forward it to ICT and delete it. If you did click: call me, now, no blame. Three people already did and we fixed it within the hour.
> ingrid +10m Voor de duidelijkheid: ik vraag nooit per mail om je rekeningnummer. Ik héb het al, anders kreeg je geen loon.
~ laugh 19
> gijs +1h I clicked. Calling you.
>> leila +2m Thank you for saying so out loud. That helps more than any training.

= fatima 55 10:20
Vanaf komende maand kun je verlof kopen én verkopen, maximaal vijf dagen per jaar. Aanvragen gaat via de salarisadministratie. Let op: verkopen telt als loon, dus kijk even wat het doet met je toeslagen. Twijfel je, dan reken ik het met je door.
~ thumb 22
> daan +45m Kan ik als leerling ook dagen kopen?
>> fatima +12m Ja, maar niet op schooldagen. Leuk geprobeerd.
~ laugh 25
> emiel +2h Wat kost een dag?
> shanti +20m Je dagloon, en dat gaat van je netto af. Aan de prijs dus.
>> shanti +15m Ik corrigeer mezelf: het gaat van je bruto af, dus netto voel je zo’n 55 tot 65 procent, afhankelijk van je schijf. Ik zet een rekenvoorbeeld klaar.

= anneke 50 08:05
De koffiemachine op de eerste verdieping in Deventer is stuk. De monteur komt morgen. Er werken hier 31 mensen die een warmtepomp kunnen ontleden en vier daarvan hebben het al geprobeerd. Willen jullie daarmee stoppen.
~ laugh 39 heart 3
> stefan +9m Het was de vlotter.
>> anneke +2m Het wás de vlotter. Nu is het de vlotter en het klepje.
~ laugh 35

= tobias 41 14:30 en question
Question for everybody who installs or services: when you stand in front of a heat pump that does not answer our box, what is the very first thing you check? I want to print exactly that on the label, instead of what I would check. #metingen
> mehmet +20m Cable swapped, A and B. Nine times out of ten.
~ thumb 12
> bram +15m Is the box even on power. People use that socket for the vacuum cleaner.
> ruud +1h The address. After a reset our box listens to 1 and half of the units go back to 11.
> dirk +35m Termination resistor, always.
>> tobias +10m That one I would have said too, but in the logs it is only 2 percent. Label will say: power, A/B, address. Thank you all, that is better than my label.

= babette 36 13:10
De meeste declaraties blijven liggen omdat de projectcode ontbreekt. Niet omdat wij gemeen zijn. Zonder code weet ik niet wie het betaalt, en dan betaalt niemand het. Zes cijfers, staat op je werkbon rechtsboven.
~ thumb 16
> mick +30m Rechtsboven staat bij mij een koffievlek.
>> babette +4m Dan staat hij eronder.
~ laugh 21

= marijke 32 08:35 nieuws
Stand van de maand. Woningen van het gas: 736, eerlijk geteld, met inregelrapport. Nieuwe collega’s: 18. Klantcijfer: 8,3. Verzuim: 5,1 procent, dat is een half punt lager dan in het voorjaar.

Het strengere tellen dat @thijs aankaartte kost ons woningen op papier en levert ons rust op. We rijden een derde minder vaak terug. Dat is precies de bedoeling. #jaarplan
~ thumb 33 heart 12
> petra +40m En daar stond het, een getal over ons. Dank.
> frank +1h Zuid heeft er 251. Ik noem geen namen van regio’s die er minder hebben.
>> ilse +6m Wij boren er ook nog gaten van honderd meter bij, Frank.

= geert 27 09:45
Voor wie denkt dat een spouw leeg is: vandaag negen dwergvleermuizen gevonden, in een rijtje waar de opname “geen sporen” zei. Werk stilgelegd, ecoloog gebeld, bewoners uitgelegd waarom hun gevel drie weken wacht. De oudste bewoonster wilde ze een naam geven.
~ heart 19 thumb 8
> marleen +35m Ik had de opname gedaan, in de middag, met de camera aan één kant. Les geleerd: twee kanten, en kijken naar de open stootvoegen. Sorry voor het gedoe, Geert.

= malika 22 10:30
Vandaag begonnen: vijf nieuwe collega’s, van wie drie zij-instromers. Een kok, een kapster en iemand die tien jaar vrachtwagen reed. Zie je iemand met een heel schone werkbroek en een verbaasd gezicht: zeg hallo, wijs de koffie, vertel niets over de kruipruimte van bouwjaar 1920. Dat komt vanzelf. #vacature
~ heart 22 party 15
> ties +1h De kok heeft al gezegd dat onze tosti’s beter moeten. Hij mag blijven.
~ laugh 26

= maarten 17 16:20
Zondagochtend tussen 7 en 9 is het netwerk in Apeldoorn eruit. Nieuwe switches. Telefoons van de storingsdienst lopen over het mobiele net, die merken er niets van. De deuren van het magazijn wel: die gaan dan alleen met de sleutel open.
> jeroen +15m Wie heeft de sleutel?
>> maarten +6m Jij.
> suzan +1h Ik zet iemand extra op wacht, voor de zekerheid. Ik geloof je, maar ik heb de vorige keer ook meegemaakt.

= joost 12 07:40
Leerlingen Daan, Noor en Jelle zijn alle drie geslaagd voor hun F-gassen. Alle drie in één keer. De examinator vroeg waar wij ze vandaan halen. Ik heb gezegd: uit de kantine.
> daan +25m Dank aan Joost, die mij zes keer hetzelfde heeft uitgelegd zonder te zuchten. Eén keer gezucht.
~ laugh 19 heart 11
> arjen +1h Jelle soldeerde netter dan de examinator. Dat mag je gewoon zeggen.

= marijke 9 08:30 nieuws
Stand van de maand. Woningen van het gas: 858. Nieuwe collega’s: 24. Klantcijfer: 8,4. Er zijn nog 142 woningen te gaan en dat kan, als het niet wekenlang vriest.

Ik wil iets rechtzetten. Iemand vroeg me of we gaan jakkeren om duizend te halen. Nee. Wie moet kiezen tussen een woning extra en een woning goed, kiest goed. Ik verdedig dat, ook als we op 988 eindigen. #jaarplan
~ thumb 36 heart 21
> wout +20m Die hang ik op in de keet.
> nienke +45m Bij het klantcijfer: de laatste honderd enquêtes staan op 8,6. De hoogste score krijgt “ze ruimden alles op”. De laagste “ik wist niet wanneer ze kwamen”.
~ bulb 12
>> sanne +15m Die laatste trek ik me aan. Het sms’je op de dag ervoor gaat over twee weken voor iedereen aan. #planner

= siobhan 6 11:25 en
Demo tomorrow at 15:00 in Utrecht and online: the app now works in a cellar. You can fill in the whole commissioning report without a signal and it sends itself when you are back in the van. Installers get the first row, the biscuits and the right to interrupt. #app
~ thumb 18 party 9
> niels +30m In a cellar in Loppersum too? I have one where even the radio gives up.

= zeynep 4 13:50 vraag
Er komen sinds deze week aanvragen terug omdat de meldcode op de factuur niet klopt met het typeplaatje. Wie weet of er een nieuwe lijst is? #subsidie
> amira +20m Ja, de lijst is op de eerste van de maand vernieuwd. Codes die eindigen op een B zijn vervallen.
~ thumb 6
> paula +40m Bij ons in de materiaalstaat staan er nog 14 met een B. Ik pas ze vanmiddag aan.
>> amira +2h Kleine correctie op mezelf: niet vervallen maar omgezet. De B wordt een D, het bedrag blijft gelijk. Oude facturen hoeven dus niet opnieuw.
~ thumb 11 bulb 4
> carla +10m Gelukkig. Ik zag mezelf al 60 creditnota’s maken.

= suzan 2 07:25
Vannacht 31 storingen door de eerste vorst, twee keer zoveel als normaal. Het meeste was geen storing: bewoners zien de buitenunit dampen en denken aan brand. Het is ontdooien. Wie vandaag een bewoner spreekt: vertel het alvast, dat scheelt ons vannacht een rit. #storing
~ thumb 28 help 2
> dewi +30m We hebben het als eerste zin in het keuzemenu gezet: “Ziet u damp? Dat hoort zo.”
> ruud +4h Zes keer uitgerukt, één keer echt wat aan de hand. Bij de andere vijf wel goede koffie gehad.
~ laugh 20
> peter +25m Wij doen vannacht de wacht in Utrecht. Ik neem mijn eigen koffie mee, voor de zekerheid.

= bas 1 15:40
Gezocht: mijn warmtebeeldcamera. Laatst gezien in de rode krat in bus 12, samen met een halve appeltaart. De taart mag je houden.
~ laugh 14 help 3
> anouk +25m Ik heb een camera in een rode krat. Geen taart. Die was al op toen ik hem kreeg.
>> bas +4m Dan weet ik twee dingen. Ik haal hem morgen op.

= anneke 0 08:10
Vanmiddag om vier uur in de kantine in Deventer: we snijden de taart voor woning nummer 900. In Apeldoorn, Eindhoven, Groningen en Utrecht staat er ook een, geregeld door @tineke en een koerier met heel goede remmen. #jaarplan
~ party 34 heart 12
> tineke +20m Die van Eindhoven is heel aangekomen!
> ingrid +12m @fatima, mag een halve middag taart op het urenbriefje?
> patrick +35m Die van Groningen is nu een vla.
>> anneke +5m Lepels liggen in de onderste la.

= kwame 45m en question
Who parks a grey van with a blue ladder at the Utrecht office? Your lights are on. Also, very nice ladder.
~ laugh 6
> kees +11m Mine! Running. Thank you.
> soraya +8m Is that ladder inspected? I only see a sticker from two years ago on the camera.
~ laugh 5
>> kees +6m Running the other way now.
~ laugh 13
`;
