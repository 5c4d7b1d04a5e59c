import { type Language, alwaysTold, kindOfNotice } from '@plein/contract';
import { Db, Jobs, LOGGER, clock } from '@plein/platform/server';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { type Mail, digestMail, inOneLine, interruptionMail } from './compose-mail';
import { freshInDigest } from './digests';
import { Mailer } from './mailer';
import { pushMessage } from './push-message';
import { type PushAnswer, PushService } from './push.service';
import { quietUntil } from './quiet';
import { toldNow } from './readable';
import { SettingsService } from './settings';
import { Unsubscribe } from './unsubscribe';

interface Claimed {
  id: string;
  personId: string;
  way: 'mail' | 'push';
  interruptionId: string | null;
  digestId: string | null;
  deviceId: string | null;
}

interface Receiver {
  language: Language;
  email: string | null;
  organisation: string;
}

/** Sends what was decided, once; with the rights and the quiet hours of this moment. */
@Injectable()
export class Deliver {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
    private readonly settings: SettingsService,
    private readonly unsubscribe: Unsubscribe,
    private readonly push: PushService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async send(id: string): Promise<void> {
    const [waiting] = await this.db.rows<{ personId: string }>(
      `SELECT person_id AS "personId" FROM delivery WHERE id = $1 AND state = 'waiting'`,
      [id],
    );
    if (!waiting) return;
    // A try that failed may come again in the night.
    const until = quietUntil(await this.settings.of(waiting.personId), clock.now());
    if (until) return this.jobs.ask('delivery-send', { id }, null, until);
    const [claimed] = await this.db.rows<Claimed>(
      `UPDATE delivery SET state = 'sending' WHERE id = $1 AND state = 'waiting'
        RETURNING id, person_id AS "personId", way, interruption_id AS "interruptionId", digest_id AS "digestId", device_id AS "deviceId"`,
      [id],
    );
    if (claimed) await (claimed.way === 'mail' ? this.mail(claimed) : this.tell(claimed));
  }

  private async tell({ id, personId, interruptionId, deviceId }: Claimed): Promise<void> {
    const [receiver] = await this.db.rows<{ language: Language }>(
      `SELECT language FROM person WHERE id = $1 AND status = 'active'`,
      [personId],
    );
    const told = receiver ? await toldNow(this.db, 'interruption_id', interruptionId!) : [];
    if (!receiver || told.length === 0) return this.becomes(id, 'dropped');
    const { mailPrivacy } = await this.settings.of(personId);
    const mustRead = told.some(({ reason }) => (alwaysTold as readonly string[]).includes(reason));
    const message = { ...pushMessage(told, receiver.language, mailPrivacy), tag: interruptionId! };
    let answer: PushAnswer;
    try {
      answer = await this.push.send(deviceId!, message, mustRead);
    } catch (error) {
      // Whatever went wrong on the way: the same tag replaces what may be there already.
      await this.becomes(id, 'waiting', inOneLine(String((error as Error).message), 300));
      throw error;
    }
    if (answer === 'again') {
      await this.becomes(id, 'waiting', answer);
      throw new Error('The push service asks to try again later');
    }
    await this.becomes(id, answer === 'sent' ? 'sent' : answer === 'gone' ? 'dropped' : 'failed');
  }

  private async mail(delivery: Claimed): Promise<void> {
    const { id, personId } = delivery;
    const [receiver] = await this.db.rows<Receiver>(
      `SELECT p.language, c.email::text AS email, o.name AS organisation
         FROM person p LEFT JOIN credential c ON c.person_id = p.id LEFT JOIN organisation o ON true
        WHERE p.id = $1 AND p.status = 'active'`,
      [personId],
    );
    const written = receiver?.email && this.mailer.isThere ? await this.write(delivery, receiver) : null;
    if (!written) return this.becomes(id, 'dropped');
    try {
      await this.mailer.send({
        id,
        to: receiver!.email!,
        from: inOneLine(receiver!.organisation ?? 'Plein', 80),
        ...written,
      });
    } catch (error) {
      const failed = this.mailer.whatFailed(error);
      const problem = inOneLine(String((error as Error).message), 300);
      if (failed !== 'again') {
        this.logger.warn({ delivery: id, problem }, 'A mail was not sent');
        return this.becomes(id, 'failed', problem);
      }
      await this.becomes(id, 'waiting', problem);
      throw error;
    }
    await this.becomes(id, 'sent');
  }

  /** Null: there is nothing that may be told any more. */
  private async write(
    { personId, interruptionId, digestId }: Claimed,
    { language }: Receiver,
  ): Promise<(Mail & { headers: Record<string, string> }) | null> {
    const told = interruptionId
      ? await toldNow(this.db, 'interruption_id', interruptionId)
      : await toldNow(this.db, 'digest_id', digestId!);
    const fresh = digestId ? await freshInDigest(this.db, digestId) : [];
    if (told.length + fresh.length === 0) return null;
    const { mailPrivacy } = await this.settings.of(personId);
    const mustRead = told.some(({ reason }) => (alwaysTold as readonly string[]).includes(reason));
    const kind = digestId ? 'digest' : kindOfNotice(told[0]!.reason as Parameters<typeof kindOfNotice>[0]);
    const link = mustRead ? null : await this.unsubscribe.linkFor(personId, kind, this.mailer.base);
    const about = { language, base: this.mailer.base, isPrivate: mailPrivacy, unsubscribe: link };
    return {
      ...(digestId ? digestMail(told, fresh, about) : interruptionMail(told, about)),
      headers: {
        'Auto-Submitted': 'auto-generated',
        ...(link
          ? { 'List-Unsubscribe': `<${link}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
          : {}),
      },
    };
  }

  private async becomes(id: string, state: string, problem: string | null = null): Promise<void> {
    await this.db.rows(
      `UPDATE delivery SET state = $2, problem = $3, sent_at = CASE WHEN $2 = 'sent' THEN now() END WHERE id = $1`,
      [id, state, problem],
    );
  }
}
