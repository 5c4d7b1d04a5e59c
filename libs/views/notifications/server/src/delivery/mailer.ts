import { Config } from '@plein/platform/server';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Transporter } from 'nodemailer';
import type { Mail } from './compose-mail';

export interface Letter extends Mail {
  /** Stays the same however often it is tried. */
  id: string;
  to: string;
  from: string;
  headers: Record<string, string>;
}

/** `again`: it certainly did not arrive, and may later. `refused`: it never will. `unsure`: perhaps it did. */
export type NotSent = 'again' | 'refused' | 'unsure';

/** The one door for mail: SMTP, when there is a server for it. */
@Injectable()
export class Mailer implements OnModuleDestroy {
  private transport?: Promise<Transporter>;

  constructor(private readonly config: Config) {}

  get isThere(): boolean {
    return this.config.smtpUrl !== '';
  }

  /** Where links in mails lead. */
  get base(): string {
    return (this.config.appUrl || `http://${this.config.host}:${this.config.port}`).replace(/\/$/, '');
  }

  async send({ id, to, from, subject, text, html, headers }: Letter): Promise<void> {
    const transport = await (this.transport ??= this.connect());
    const { hostname } = new URL(this.base);
    await transport.sendMail({
      messageId: `<${id}@${hostname}>`,
      from: { name: from, address: this.config.mailFrom || `plein@${hostname}` },
      to: { name: '', address: to },
      subject,
      text,
      html,
      headers,
      // Nothing that people wrote is ever read as the name of a file or an address to fetch.
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  /** What a failure says about where the mail is now. */
  whatFailed(error: unknown): NotSent {
    const { responseCode, command, code } = error as {
      responseCode?: number;
      command?: string;
      code?: string;
    };
    if (responseCode) return responseCode >= 500 ? 'refused' : 'again';
    if (code === 'EENVELOPE' || code === 'EMESSAGE') return 'refused';
    // It was under way when the line broke.
    return command === 'DATA' || code === undefined ? 'unsure' : 'again';
  }

  private async connect(): Promise<Transporter> {
    const { createTransport } = await import('nodemailer');
    return createTransport({
      url: this.config.smtpUrl,
      connectionTimeout: 15_000,
      greetingTimeout: 15_000,
      socketTimeout: 30_000,
    } as object);
  }

  async onModuleDestroy(): Promise<void> {
    (await this.transport)?.close();
  }
}
