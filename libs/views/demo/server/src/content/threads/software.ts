/** What is said in Software, thinking out loud. */
export const threads = `
= priya 125 10:15
How we use this place. Decisions get a thread before they get a pull request. Incidents get a thread within a day, no names, only causes. Questions from installers are never stupid: if someone in a crawl space needs a manual, we built it wrong. The goal for the year is 1,000 homes off gas, and a planner that hangs costs us about two homes a week. #jaarplan
> siobhan +30m And when I say no to something, I will say it here too, with the reason.

= kwame 123 14:05
Proposal: the measurements API stops accepting one reading per request and takes batches of up to 500. We get 2.4 million calls a day now and most of the time goes into saying hello. Old boxes keep the old path for six months. #metingen #ontwerp
~ thumb 6
> tobias +25m Fine for me. Please make it all or nothing per batch, the box has no memory to remember which 37 of 500 failed.
> olena +15m All or nothing means one broken sensor blocks 499 good values. I would rather accept what is valid and return the count of what was not.
~ bulb 4
>> tobias +40m Then the box cannot retry. But a broken value will be broken on retry too, so... you are right.
> kwame +20m Decision: accept the valid ones, return counts, log the rest. Writing it down.
~ thumb 5

= chen 120 11:30
The colour for "late" in the planner had a contrast of 2.3 to 1. I changed it to a dark red with a small clock icon, because one of our planners is colour blind and never told us. She thought everybody had to guess. #planner
~ heart 8 thumb 4

= luuk 116 15:40 question
Probably a basic one: why do we store the appointment times with a time zone when all our customers are in the Netherlands?
> meera +12m Because of the last weekend of March and of October. Twice a year an appointment at 02:30 does not exist, or exists twice.
> joao +10m Nobody has an appointment at 02:30.
> meera +5m The nightly jobs do. Ask Ivo about last October.
>> ivo +20m We billed 41 people twice. I do not wish to talk about it.
> luuk +6m I will keep the time zone.

= sanne 112 09:05 question
As a user: when I drag a job to another day, the driving times of the day it left do not change until I refresh. Is it meant to be like that? #planner
> siobhan +15m No, that is wrong. Thank you.
> luuk +30m I thought it was the cache, I added a refresh button.
>> priya +20m Please do not add a button for our bug. The event goes out with only the new day, so the old day never hears about it. We send both.
> sanne +1d It works. And I had got used to the button for one day, so leave it out before I get attached.
~ laugh 5

= ivo 109 17:20
#incident The planner was down for 23 minutes this morning from 07:02. Cause: the deploy ran a migration that locked the jobs table, and at seven everybody in the company opens that table.

What went well: rollback took 3 minutes once I was awake. What did not: the alert came by mail. Actions: no migrations between 06:00 and 09:00, alerts go to the phone, and a lock timeout of 2 seconds on every migration.
> priya +15m The lock timeout should have been there years ago, that one is on me.
> sanne +25m We printed the day on paper at 07:10. It was almost nice.

= oscar 103 13:45
I compared our heat loss calculation with what 212 homes really used last winter. We overestimate by 18 percent on average, for houses before 1950 by 31 percent. So we sell heat pumps that are one size too big and customers pay for it. #metingen
> joost +1h We all put a bit extra on it, because a cold customer rings you and a customer with a too big unit does not.
> olena +20m Is this with the degree days of the real location or of the national average?
>> oscar +30m National. Let me redo it.
> oscar +2d Redone with the local station: 14 percent, and 22 for the old ones. Smaller, still real. Thanks Olena.

= joao 97 10:50
The end-to-end suite fails one in six runs and we all just press the button again. This week I quarantined the 9 flaky ones, and I am fixing one a day. Rule for now: who makes a test flaky writes one sentence about why. It is nearly always "I waited for a second and hoped".
> lucia +15m Sentence: I waited for a second and hoped.

= lucia 92 16:00
Offline sync, first design. The app keeps a queue of changes and replays them when there is a signal. On conflict the last write wins, per field. Installers will not see any of it. #app #ontwerp
> kwame +20m Last write by which clock? I have seen phones that live in 2019.
>> lucia +5m The server clock at arrival.
> kwame +10m Then a phone that was in a cellar all day overwrites what the office corrected at four.
> priya +25m Per field with a version, and when both changed: ask the person. It will happen twice a week, asking is fine.
> lucia +1h OK, version per field. I will draw what "asking" looks like with @eva before I build.

= leila 87 09:25
Review of who can see what in the customer system: 14 service accounts, of which 5 belong to people who left. All 5 closed today. From now on an account has an owner and a date, and dies when nobody renews it. #security
> maarten +30m One of those five was printing the delivery notes in Apeldoorn. They were surprised.

= linh 84 11:10
New dashboard: homes off gas per region per week, with the “done” of the planner as the moment that counts. It refreshes every hour. Please do not open it every hour. #jaarplan
~ thumb 6 laugh 3
> hakan +2h I open it every hour.
~ laugh 9
> linh +10m I know, I can see that too.

= meera 80 14:30 question
One of the suppliers sends prices as text with a comma, except on some days with a dot. Do we parse both or do we refuse the file?
> luuk +10m Parse both, just replace every comma with a dot.
> meera +6m Then 1.250,00 becomes 1.250.00.
>> luuk +3m Ah. And 1,250 becomes one and a quarter. I withdraw my career.
> kwame +25m Refuse it, loudly, before it reaches the database. A wrong price costs more than a late one.
> priya +15m Refuse, and mail the supplier automatically. After three mails they fixed it last time.

= tobias 76 10:20
The box can now read 11 heat pump models instead of 7. Two of the four new ones report the outside temperature in whole degrees, except below zero, where they report it in tenths. I did not know hardware could have moods. #metingen
! A workbench with four opened control boards, cables and a thermometer in a glass of ice
~ laugh 7 thumb 5
> olena +15m So that is why Drenthe had minus 40 in January.
> oscar +20m I cleaned those out as "sensor error". Can we recover them?
>> tobias +10m Yes: everything below zero from those two models, divided by ten. I will give you a list of serial numbers.

= siobhan 70 11:00
Saying no to something: no chat inside the app. Eleven people asked. What they wanted, when @eva went and looked, was to see whether the warehouse had read their request. So we build a tick. One tick, two weeks, instead of a chat, six months. #app
~ thumb 8 bulb 4
> gijs +30m I was one of the eleven and I am happy with the tick.
> joost +1h I wanted chat, to be honest. But I already have four places where people can shout at me.
~ laugh 8

= olena 63 15:05
Numbers that do not add up, part 9. The planner says 594 homes done, the customer system 547, finance 561. All three are right: done is when the crew leaves, when the report is signed, when the invoice goes out. I propose one definition and two columns that explain the difference. #jaarplan
~ bulb 6 thumb 5
> hakan +1h Please use the strict one. The difference of 47 is exactly the discussion we have on the floor.
> linh +20m Then the dashboard drops by 47 tomorrow. Can someone tell the directors before I do?
>> hakan +5m They know. I am one.

= ivo 62 08:40
On-call moves to one week instead of two, with a real day off after a night with a call. Five people in the rota, Kwame and Meera start as shadows. Nights with a call this year: 13. I want fewer than 5 next year, and the runbook is the first step.

= joost 58 16:45
From the field: three installers tried the new report screen in a crawl space. One dropped the phone in water, one could not press "next" with gloves, one said it was the first thing from the office he did not hate. I would call that a success. #app
~ laugh 9 heart 4
> eva +10m Which gloves? I want to buy the same ones.
> joost +12m The thick grey ones from the warehouse. I will send you two pairs.
> chen +1h Buttons go from 40 to 56 pixels, and "next" moves to where a right thumb is.
>> joost +5m And a left one. I am left-handed, like four of my apprentices.

= nienke 54 12:05 question
Can I see per customer when we changed the date, and how often? Survey says nobody minds a new date, but everybody minds the third. #planner
> meera +20m We keep all the changes, but nobody ever asked to see them. I can make a view this week.
~ thumb 4
> grace +40m Please only counts, no reason field. People write things in there.
>> meera +10m I looked. They do. Counts only.

= priya 51 10:10
Why is the planner slow again? I traced it: 80 percent of the time is one query that looks for the nearest available crew by computing the distance to all of them, for every row on the screen. 240 rows times 61 crews. We compute it once and keep it. Load time on my machine went from 6.1 seconds to 0.7. #planner
> sanne +20m When? When when when?
~ laugh 6
>> priya +5m Tomorrow morning, before seven. With a lock timeout.
> ivo +10m And with me awake.

= eva 45 13:20
Field notes from two days with the crew in Almelo. They fill in our form at the end of the day, in the van, all eight homes in a row, from memory and from photographs. So what we call "live data" is a diary. Not bad, but we should stop pretending. #app
~ bulb 8 thumb 4
> oscar +30m This explains why every installation in the Netherlands finishes at 16:10.
> siobhan +20m Can we make the photos do the work? A photo has a time and a place.

= kwame 42 09:15
The message queue filled up to 3.1 million last night. The measurements came in faster than we wrote them, because one index was rebuilt at the wrong time. Nothing was lost, it is empty again, and I now know what the big number on the wall means. #incident #metingen
~ thumb 5 help 1
> ivo +10m Where did we alert?
>> kwame +5m At 1 million, but the alert went to the old mailbox of someone who retired.
> maarten +25m I closed that mailbox last week, so thank you, that is one mystery less.

= joao 38 16:30
I broke the app politely: plug in a charger during the photo upload, rotate the phone, switch to the torch, come back. The report is sent twice and one of the two has no customer. Video attached to the ticket. #app
~ laugh 7 thumb 3
> lucia +15m How do you even think of that?
>> joao +4m I watched an installer do it in one minute.
~ bulb 6
> lucia +2h Fixed: one id per report, made on the phone, so the server can see it is the same. Should have been there from the start.
~ thumb 5

= olena 35 11:40 question
Do we round the customer score before or after we average over regions? Finance and I differ 0.04, and 0.04 is the difference between 8.2 and 8.3 on a slide. #klantcijfer #jaarplan
> linh +10m After, always. Rounding early means small regions count as much as big ones.
> gijs +20m Isn't it the other way round? If you round late, big regions win.
> oscar +12m No. Rounding and weighting are two different things. Weight by number of answers, then round once, at the end.
~ thumb 6
>> gijs +3m Understood, thanks for not laughing.
> nienke +30m I have used the early one until now. I will correct the last three months: 8.0, 8.2, 8.2 become 8.1, 8.2, 8.3.

= luuk 31 15:20
My first feature in production: the planner now shows a small snowflake when the forecast is below minus five. It took me three weeks and 14 review comments, 11 of which were about one function. I learned a lot about that function. #planner
~ party 9 heart 5
> priya +10m Twelve. I counted. Well done.

= ivo 29 10:00
Load test for winter: I replayed last January times three. The API holds, the database holds, the map tiles do not. We ask for 40,000 tiles a minute and get blocked after 10,000. #metingen
> chen +20m We reload tiles on every move of the mouse. I can wait 150 milliseconds, users will not notice.
~ bulb 5

= renske 26 09:50
From ICT: 140 tablets get the new version on Sunday night. If your app needs an older version, tell me before Thursday, after that I will not answer the phone before Monday.

= meera 23 14:15
Integration with the third supplier is live. Stock levels arrive every 10 minutes instead of once a night. First catch: 60 units that according to them existed and according to us existed, and that neither of us could find. They were in the yard in Apeldoorn.
~ laugh 7 party 4

= tobias 19 11:55
Firmware 4.2 goes to 50 homes today, to 500 in two weeks. New: the box notices when it loses the heat pump and says so, instead of sending the last value until spring. Yes, that was the cause of the constant 21.4 degrees in Zutphen. #metingen
~ thumb 6 laugh 3
> olena +10m I had written a paper in my head about how stable that house was.
> joost +1h Thank you. I once drove to Zutphen to admire that 21.4.
> kwame +20m Please watch the reconnects on the 500. At 50 it is nice, at 500 they all come back at the same minute after a power cut.
>> tobias +15m Added a random delay of up to two minutes. Good one.

= linh 15 10:40
Dashboard of installers hired: 24 of 25. The last one is not in my data but in a conversation, says Yasmin. I made a small circle for it, grey, and it will turn green by itself when the contract is in. #jaarplan
~ thumb 4 heart 2

= grace 13 09:05 question
For the privacy register: how long do we keep measurements per house, and can we keep them longer without the address?
> oscar +25m Per house two years, after that only per type of house and postal code of four digits.
> leila +15m Four digits is one street in some villages. Two digits and a minimum of ten homes.
~ thumb 6
>> oscar +10m Two digits still works for me, I compared. Change it.
> kwame +30m The deletion job does not touch the raw backups, by the way. Those live for 35 days, then they are gone.
> grace +20m Good, that goes in literally. Thank you both, this was quicker than a meeting.
~ thumb 5

= ivo 10 17:35
Proposal: no deploys of the planner between the 20th of December and the 3rd of January, except for security. Last year we fixed one bug in that period and made two.
~ thumb 8
> siobhan +10m Agreed, with the measurements API included.

= lucia 6 10:30
Offline reports: the first 312 are in, written without a signal. 9 conflicts, all asked to a person, 8 solved in under a minute. The ninth was two colleagues filling in the same house for each other. Demo tomorrow. #app
~ party 8 thumb 5
> priya +15m Nine. We argued about those for a month.
~ laugh 6
> joost +40m I was the ninth. Daan and I both thought we were helping.
> eva +20m The asking screen: "Daan wrote 35 degrees, you wrote 38. Which one do you see?" Everybody goes and looks. I did not expect that.

= sanne 3 08:20 question
Where do the text messages for the day before come from, the planned day or the promised day? I moved 14 jobs last night at seven and I am nervous. #planner
> luuk +8m The planned day, at the moment of sending.
> siobhan +10m And only when the status is definite. Sent at half past six, so your 14 had already got one.
>> sanne +4m So fourteen people got a wrong message.
> meera +15m No: I checked, sending is still only on for the test group. None of the 14 are in it. But you found a hole, there is no correction message.
> siobhan +30m We build the correction before we switch it on for everybody. Thank you, that was a narrow escape.

= chen 35m
The report screen now has its own voice: it reads the field, the error and what to do, in that order. I tested with my eyes shut for an hour and only dialled one stranger. #app
> joao +10m I tried it with the radio of the van on. It fails at guitar.
> chen +9m Which volume?
>> joao +5m Mick's volume.
`;
