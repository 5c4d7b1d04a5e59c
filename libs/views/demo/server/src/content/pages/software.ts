import { type PageText, changed } from './types';

const planner = `The planner decides which crew goes to which home on which day. It is the first thing most of the company opens in the morning, so treat it as a power station: boring is good.

## The parts

| Part | What it does |
| --- | --- |
| Board | What the planners see and drag |
| API | Checks every change and writes it |
| Jobs table | One row per job per crew per day |
| Distances | Driving time between any two places |
| Event stream | Tells the van app and the boards what changed |

## What happens when somebody drags a job

1. The board sends the job, the new day and the version it saw.
2. The API refuses when somebody else changed the job in the meantime. The board then shows both.
3. Crew, skills, tools and vehicle range are checked. A warning can be overruled, an error cannot.
4. The row is written and an event goes out with the new day.
5. Driving times of that day are computed again.

## Nearest crew

The list of crews next to a job is sorted by driving time. We ask the database for the distance to each crew:

~~~sql
SELECT crew.id, distance(crew.place, job.place) AS minutes
  FROM crew, job
 WHERE job.id = $1
 ORDER BY minutes;
~~~

## Good to know

- Times are stored with a time zone. Ask @meera about October.
- “Done” has exactly one meaning, see [[What the statuses mean]].
- Changing the schema? Read [[On call]] first.
`;
const plannerBothDays = changed(planner, [
  [
    '4. The row is written and an event goes out with the new day.\n5. Driving times of that day are computed again.',
    '4. The row is written and an event goes out with **both** days: the one it left and the one it went to.\n5. Driving times of both days are computed again.',
  ],
]);
const plannerStoredDistances = changed(plannerBothDays, [
  [
    'We ask the database for the distance to each crew:',
    'Distances are computed once, when a job or a crew moves, and kept. This took the board from 6.1 to 0.7 seconds. Never compute them in the query of the board again:',
  ],
  [
    `SELECT crew.id, distance(crew.place, job.place) AS minutes
  FROM crew, job
 WHERE job.id = $1
 ORDER BY minutes;`,
    `SELECT crew_id, minutes
  FROM crew_distance
 WHERE job_id = $1
 ORDER BY minutes
 LIMIT 20;`,
  ],
  [
    '| Distances | Driving time between any two places |',
    '| Distances | Driving time from every open job to every crew, kept in `crew_distance` |',
  ],
]);

const onCall = `One of us carries the phone. You do not have to know everything, you have to answer and to call somebody who does.

## The rota

- Two weeks at a time, Monday 09:00 to Monday 09:00.
- Swapping is fine, tell @ivo and change the calendar.
- You answer within 15 minutes and have a laptop within 30.

## What wakes you

| Alert | Wakes you | First look |
| --- | --- | --- |
| Planner unreachable for 2 minutes | Always | Last deploy, locks |
| Van app cannot sign in | 06:00 to 20:00 | Certificates, identity provider |
| Measurements queue above 1 million | Always | Slow index, disk |
| Nightly billing failed | No, it waits until seven | Job log |

## The first ten minutes

1. Say in the thread that you are on it.
2. Was there a deploy in the last hour? Roll back first, understand later.
3. Look for locks:

~~~sql
SELECT pid, wait_event_type, left(query, 80)
  FROM pg_stat_activity
 WHERE state <> 'idle'
 ORDER BY query_start;
~~~

4. Still down after twenty minutes: call @priya. Nobody minds.
5. Tell planning by telephone. They have paper.

## Afterwards

A thread within a day and a page here within a week: no names, only causes. [[Incident 12: the planner stood still]] is a good example.
`;
const onCallOneWeek = changed(onCall, [
  [
    '- Two weeks at a time, Monday 09:00 to Monday 09:00.',
    '- One week at a time, Monday 09:00 to Monday 09:00. Five people, and two shadows: @kwame and @meera.\n- After a night with a call you have the next day off. A real day, not “I will see”.',
  ],
]);

const incident = `**Summary:** the planner was unreachable for 23 minutes on a weekday morning, from 07:02 to 07:25. Nobody lost data. About 60 crews started late or from paper.

## Timeline

| Time | What happened |
| --- | --- |
| 06:58 | Deploy starts, with a migration that adds a column to the jobs table |
| 07:00 | Everybody opens the day |
| 07:02 | The migration waits for a lock, everything else waits for the migration |
| 07:04 | Alert goes out, by mail |
| 07:10 | Planning prints the day on paper |
| 07:19 | Somebody reads the mail |
| 07:22 | Rollback starts |
| 07:25 | Planner is back |

## Why

1. Adding the column with a computed default rewrote the whole table under an exclusive lock.
2. Nothing limited how long a migration may wait.
3. The busiest minute of the day was not protected from deploys.
4. An alert by mail is a letter, not an alarm.

## What went well

Rolling back took three minutes. Planning had the printer ready before we had the laptop open.

## Actions

- [ ] Lock timeout of 2 seconds on every migration
- [ ] No migrations between 06:00 and 09:00
- [ ] Alerts to the telephone
- [ ] Practise a rollback every quarter

See [[On call]] and [[How the planner works]].
`;

const measurements = `Every box in every home sends its readings here. It is the busiest thing we run and the least looked at.

## Sending

~~~http
POST /v1/readings
Content-Type: application/json
Authorization: Bearer <box token>

{
  "box": "WG-004711",
  "at": "2026-01-14T06:10:00Z",
  "flow": 34.5,
  "return": 29.4,
  "outside": -2.0
}
~~~

One reading per request. The answer is \`202\` when it is queued.

## Rules

- Temperatures in degrees Celsius, one decimal. Scaling is the job of the box, see [[Reading heat pumps over Modbus]].
- Times in UTC, always with the Z.
- A reading older than 35 days is refused.
- The same box and time twice is one reading: the last one wins.

## Limits

| What | Limit |
| --- | --- |
| Requests per box | 10 per minute |
| Raw data kept | 35 days |
| Five minute averages kept | 7 years, without address |

## Who to ask

@kwame for the API, @olena for what the numbers mean, @grace before you give anybody a number that belongs to one home.
`;
const measurementsBatches = changed(measurements, [
  ['POST /v1/readings', 'POST /v2/readings'],
  [
    `  "at": "2026-01-14T06:10:00Z",
  "flow": 34.5,
  "return": 29.4,
  "outside": -2.0
}`,
    `  "readings": [
    { "at": "2026-01-14T06:10:00Z", "flow": 34.5, "return": 29.4, "outside": -2.0 },
    { "at": "2026-01-14T06:11:00Z", "flow": 34.6, "return": 29.4, "outside": -2.0 }
  ]
}`,
  ],
  [
    'One reading per request. The answer is `202` when it is queued.',
    'Up to 500 readings per request. What is valid is accepted, what is not is logged and counted: `202 { "accepted": 499, "refused": 1 }`. A box does not retry refused readings, they would be refused again. The old path with one reading stays for six months.',
  ],
  [
    '| Requests per box | 10 per minute |',
    '| Requests per box | 2 per minute |\n| Readings per request | 500 |',
  ],
]);

/** What the developers write down, in English. */
export const pages: PageText[] = [
  {
    title: 'How the planner works',
    owner: 'priya',
    versions: [
      { by: 'priya', when: '119 14:30', note: '', text: planner },
      { by: 'luuk', when: '111 11:05', note: 'Events carry both days now', text: plannerBothDays },
      {
        by: 'priya',
        when: '49 16:20',
        note: 'Distances are kept, not computed',
        text: plannerStoredDistances,
      },
    ],
  },
  {
    title: 'What the statuses mean',
    under: 'How the planner works',
    owner: 'siobhan',
    versions: [
      {
        by: 'siobhan',
        when: '61 10:15',
        note: '',
        text: `One word, one meaning. Three systems once had three numbers of finished homes, and all three were right. This is the definition, agreed with planning, finance and the floor.

| Status | Dutch in the app | Means | Who sets it |
| --- | --- | --- | --- |
| Draft | Concept | Only planning sees it | Planner |
| Provisional | Voorlopig | The customer knows, it may move | Planner |
| Definite | Definitief | Promised. Moving it needs a call | Planner |
| Started | Begonnen | The crew is there | Van app |
| Installed | Geplaatst | It runs, not yet balanced | Van app |
| Done | Klaar | The commissioning report is in and the customer understands it | The report |

## Rules

- Nobody sets **done** by hand. It follows from the report.
- The text message of the day before goes out for **definite** only.
- Going back from definite to provisional is allowed and counted.
- The dashboard counts done. Two extra columns explain the difference with installed and with invoiced.

New status? Open a thread first. @olena has to change eleven reports. How a change travels is in [[How the planner works]].
`,
      },
    ],
  },
  {
    title: 'On call',
    owner: 'ivo',
    versions: [
      { by: 'ivo', when: '107 10:10', note: '', text: onCall },
      { by: 'ivo', when: '62 09:30', note: 'One week, and a real day off', text: onCallOneWeek },
      {
        by: 'kwame',
        when: '41 11:55',
        note: 'Queue alert earlier, with a second look',
        text: changed(onCallOneWeek, [
          [
            '| Measurements queue above 1 million | Always | Slow index, disk |',
            '| Measurements queue above 250,000 | 06:00 to 22:00 | Slow index, disk |\n| Measurements queue above 1 million | Always | Stop the index rebuild |',
          ],
          [
            '## The first ten minutes',
            'Every first Monday the alarm is tested, also to see **who** it reaches.\n\n## The first ten minutes',
          ],
        ]),
      },
    ],
  },
  {
    title: 'Incident 12: the planner stood still',
    under: 'On call',
    owner: 'ivo',
    versions: [
      { by: 'ivo', when: '108 09:25', note: '', text: incident },
      {
        by: 'priya',
        when: '95 13:10',
        note: 'Actions done, and how to add a column safely',
        text: changed(incident, [
          [
            '- [ ] Lock timeout of 2 seconds on every migration',
            '- [x] Lock timeout of 2 seconds on every migration',
          ],
          [
            '- [ ] No migrations between 06:00 and 09:00',
            '- [x] No migrations between 06:00 and 09:00, the pipeline refuses',
          ],
          ['- [ ] Alerts to the telephone', '- [x] Alerts to the telephone'],
          [
            '## What went well',
            `## How to do it instead

~~~sql
SET lock_timeout = '2s';
ALTER TABLE job ADD COLUMN minutes integer;
-- fill it in batches, in the background, and only then:
ALTER TABLE job ADD CONSTRAINT job_minutes CHECK (minutes IS NOT NULL) NOT VALID;
ALTER TABLE job VALIDATE CONSTRAINT job_minutes;
~~~

## What went well`,
          ],
        ]),
      },
    ],
  },
  {
    title: 'Incident 15: the queue filled up',
    under: 'On call',
    owner: 'kwame',
    versions: [
      {
        by: 'kwame',
        when: '40 15:45',
        note: '',
        text: `**Summary:** measurements came in faster than we wrote them for nine hours. The queue grew to 3.1 million and was empty again by noon. Nothing was lost.

## Timeline

| Time | What happened |
| --- | --- |
| 22:00 | An index on the readings table is rebuilt |
| 22:20 | Writing slows down from 900 to 120 per second |
| 00:40 | Queue passes 1 million, alert goes to a closed mailbox |
| 07:30 | Somebody sees the number on the wall |
| 07:50 | Index rebuild is stopped |
| 11:40 | Queue is empty |

## Why

1. The rebuild was planned for Sunday and ran on Wednesday: the schedule counted from zero.
2. The address behind the alert belonged to somebody who had retired. It still accepted mail until the week before.
3. Nobody had ever tested whether this alert arrives.

## Actions

- [x] Alert to the phone of whoever is on call, see [[On call]]
- [x] A lower first step, so there is time
- [x] Every alert has an owner who works here, checked each quarter with @leila
- [ ] Rebuild indexes without blocking writes
- [ ] Show the age of the oldest message, not only the count

What the queue carries is described in [[The measurements API]].
`,
      },
    ],
  },
  {
    title: 'The measurements API',
    owner: 'kwame',
    versions: [
      { by: 'kwame', when: '124 11:40', note: '', text: measurements },
      { by: 'kwame', when: '105 16:05', note: 'Version 2: batches of up to 500', text: measurementsBatches },
    ],
  },
  {
    title: 'Reading heat pumps over Modbus',
    under: 'The measurements API',
    owner: 'tobias',
    versions: [
      {
        by: 'tobias',
        when: '37 10:30',
        note: '',
        text: `No two models agree. This is what the box does about it, so nobody has to find out in a cellar.

## Profiles

A profile says per model which register holds what and how it is scaled:

~~~yaml
model: example-12
registers:
  flow:    { address: 40001, type: int16, scale: 0.1 }
  return:  { address: 40002, type: int16, scale: 0.1 }
  outside: { address: 40007, type: int16, scale: 1, below_zero: 0.1 }
  starts:  { address: 40031, type: uint32, order: low_first }
~~~

## What goes wrong

| You see | It is |
| --- | --- |
| 3500 degrees | Scaled by 100, profile says 10 |
| Minus 40 in Drenthe | Whole degrees above zero, tenths below |
| 6553.5 degrees | Sensor not connected, -1 read as unsigned |
| Starts jump by 65536 | Two halves in the wrong order |
| Nothing at all | A and B swapped, or no termination |

## Adding a model

1. Get the register table from the supplier. The real one, not the brochure.
2. Put a sensor in a glass of ice and another in your hand.
3. Compare for a day, above and below zero.
4. Have @oscar look at a week of data before it goes to other homes.

Eleven models work today. Seen a strange number in the field? Send me the type plate. @tobias
`,
      },
    ],
  },
  {
    title: 'Offline reports: asking on conflict',
    owner: 'lucia',
    versions: [
      {
        by: 'lucia',
        when: '30 13:50',
        note: '',
        text: `A crawl space has no signal. The app therefore works without one, and reports travel when they can.

## How it works

1. Every change goes into a queue on the phone, with the version of the field it was based on.
2. With a signal the queue is replayed, oldest first.
3. Field unchanged on the server: written.
4. Field changed and equal: nothing to do.
5. Field changed and different: we **ask the person**.

## Why not the last one wins

We considered it. A phone that was in a cellar all day would overwrite what the office corrected at four. And “last” by which clock? Some phones live in 2019.

## The asking screen

> Daan wrote 35 degrees, you wrote 38. Which one do you see?

- Names, values and the two times, nothing else.
- The big button is “look again”. People do.
- Not answering keeps both until tomorrow, then planning gets a task.

## Decisions

| Question | Answer |
| --- | --- |
| Photos | Never conflict, both are kept |
| Deleting | Not possible without a signal |
| Queue size | 500 changes or 200 photos |
| Clock | Server time of arrival, phone time only for display |

Drawn with @eva, tested with wet gloves. The readings themselves take another road: [[The measurements API]].
`,
      },
    ],
  },
];
