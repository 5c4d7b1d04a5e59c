import { type PersonRef, PersonSuspended } from '@plein/contract';
import { Listeners, type Viewer } from '@plein/kernel/server';
import { Config, Db, Problem, newId } from '@plein/platform/server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HouseKeys } from './keys';
import { mayBeWrittenTo, postOutside } from './outside';
import { PushDevice } from './push-device.entity';

export interface Subscription {
  endpoint: string;
  p256dh: string;
  auth: string;
  name: string;
}

export type PushAnswer = 'sent' | 'gone' | 'again' | 'refused';

interface VapidKeys {
  publicKey: string;
  privateKey: string;
}

const mostDevices = 20;
const hoursKept = 24;

/**
 * Web Push without an account anywhere: the keys are made on the first start, and what is sent can be read by the
 * browser alone.
 */
@Injectable()
export class PushService implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
    private readonly keys: HouseKeys,
    private readonly listeners: Listeners,
  ) {}

  onModuleInit(): void {
    // Who may not come in hears nothing outside either.
    this.listeners.on(
      PersonSuspended,
      'forget-devices',
      async ({ personId }: PersonRef) =>
        void (await this.db.rows('DELETE FROM push_device WHERE person_id = $1', [personId])),
    );
  }

  async publicKey(): Promise<string> {
    return (await this.vapid()).publicKey;
  }

  devices(viewer: Viewer): Promise<PushDevice[]> {
    return this.db.rows<PushDevice>(
      `SELECT d.id, d.endpoint, d.name, d.created_at AS "createdAt" FROM push_device d JOIN session s ON s.id = d.session_id
        WHERE d.person_id = $1 AND s.ended_at IS NULL AND s.expires_at > now() ORDER BY d.created_at DESC`,
      [viewer.personId],
    );
  }

  async subscribe(viewer: Viewer, { endpoint, p256dh, auth, name }: Subscription): Promise<PushDevice> {
    if (!mayBeWrittenTo(endpoint, this.config.pushAnywhere)) throw new Problem('push.endpoint', 'endpoint');
    if (bytesOf(p256dh) !== 65) throw new Problem('push.key', 'p256dh');
    if (bytesOf(auth) !== 16) throw new Problem('push.key', 'auth');
    return this.db.transact(async () => {
      const [device] = await this.db.rows<PushDevice>(
        `INSERT INTO push_device (id, person_id, session_id, endpoint, p256dh, auth, name) VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (endpoint) DO UPDATE SET person_id = excluded.person_id, session_id = excluded.session_id,
           p256dh = excluded.p256dh, auth = excluded.auth, name = excluded.name
         RETURNING id, endpoint, name, created_at AS "createdAt"`,
        [newId(), viewer.personId, viewer.sessionId, endpoint, p256dh, auth, name.trim().slice(0, 100)],
      );
      await this.db.rows(
        `DELETE FROM push_device WHERE id IN (SELECT id FROM push_device WHERE person_id = $1 ORDER BY created_at DESC, id DESC OFFSET ${mostDevices})`,
        [viewer.personId],
      );
      return device!;
    });
  }

  async unsubscribe(viewer: Viewer, endpoint: string): Promise<void> {
    await this.db.rows('DELETE FROM push_device WHERE person_id = $1 AND (endpoint = $2 OR id::text = $2)', [
      viewer.personId,
      endpoint,
    ]);
  }

  /** To one device, if it still is somebody's. */
  async send(deviceId: string, message: object, isUrgent: boolean): Promise<PushAnswer> {
    const [device] = await this.db.rows<Subscription>(
      `SELECT d.endpoint, d.p256dh, d.auth FROM push_device d JOIN session s ON s.id = d.session_id
        WHERE d.id = $1 AND s.ended_at IS NULL AND s.expires_at > now()`,
      [deviceId],
    );
    if (!device) return 'gone';
    const { default: webpush } = await import('web-push');
    const { endpoint, headers, body } = webpush.generateRequestDetails(
      { endpoint: device.endpoint, keys: { p256dh: device.p256dh, auth: device.auth } },
      JSON.stringify(message),
      {
        vapidDetails: { subject: this.subject, ...(await this.vapid()) },
        TTL: hoursKept * 3_600,
        urgency: isUrgent ? 'high' : 'normal',
        contentEncoding: 'aes128gcm',
      },
    );
    const { status } = await postOutside(
      endpoint,
      headers as Record<string, string>,
      body as Buffer,
      this.config.pushAnywhere,
    );
    if (status >= 200 && status < 300) return 'sent';
    if (status === 404 || status === 410) {
      await this.db.rows('DELETE FROM push_device WHERE id = $1', [deviceId]);
      return 'gone';
    }
    return status === 429 || status >= 500 ? 'again' : 'refused';
  }

  private get subject(): string {
    const { appUrl, mailFrom, host } = this.config;
    if (appUrl.startsWith('https:')) return appUrl;
    return `mailto:${mailFrom || `plein@${appUrl ? new URL(appUrl).hostname : host}`}`;
  }

  private async vapid(): Promise<VapidKeys> {
    const { default: webpush } = await import('web-push');
    return JSON.parse(
      await this.keys.of('vapid', () => JSON.stringify(webpush.generateVAPIDKeys())),
    ) as VapidKeys;
  }
}

const bytesOf = (text: string): number =>
  /^[\w-]+={0,2}$/.test(text) ? Buffer.from(text, 'base64url').length : 0;
