import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail server of our own on this machine, for tests: what it took, as it came over the line and as it reads. */
export class MailServer {
  readonly taken: (Email & { raw: string; envelope: string })[] = [];
  /** What to say to the next mails instead of taking them. */
  readonly answers: (Error & { responseCode?: number })[] = [];

  private constructor(private readonly server: SMTPServer) {}

  static async open(): Promise<MailServer> {
    let door: MailServer;
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, session, done) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const answer = door.answers.shift();
          if (answer) return done(answer);
          const raw = Buffer.concat(chunks).toString('utf8');
          void PostalMime.parse(raw).then((mail) => {
            door.taken.push({
              ...mail,
              raw,
              envelope: session.envelope.rcptTo.map(({ address }) => address).join(),
            });
            done();
          });
        });
      },
    });
    door = new MailServer(server);
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    return door;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  to(address: string): MailServer['taken'] {
    return this.taken.filter(({ envelope }) => envelope === address);
  }

  close(): Promise<void> {
    return new Promise((closed) => this.server.close(closed));
  }
}
