import { openHouse } from '@plein/house';
import { Jobs } from './jobs';

const house = openHouse();

it('work that comes again waits for itself, once at most', async () => {
  const ask = () =>
    house.db.rows(
      `SELECT graphile_worker.add_job('digests', queue_name => 'digests', job_key => 'digests', run_at => now() + interval '1 day')`,
    );
  await ask();
  await ask();
  const [waiting] = await house.db.rows<{ many: number }>(
    `SELECT count(*)::int AS many FROM graphile_worker.jobs WHERE key = 'digests'`,
  );
  expect(waiting!.many).toBe(1);
  const { schedule } = house.app.get(Jobs) as unknown as { schedule: { task: string; options: object }[] };
  expect(schedule.length).toBeGreaterThan(3);
  for (const { task, options } of schedule) expect(options).toMatchObject({ queueName: task, jobKey: task });
});
