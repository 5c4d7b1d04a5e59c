import { type OrganisationRole, organisationRoles } from '@plein/contract';
import { InvitationService, PeopleModule } from '@plein/people/server';
import { Config, Db } from '@plein/platform/server';
import type { Command } from 'commander';
import { print } from './print';
import { withModules } from './with-modules';

export function personCommand(program: Command): void {
  program
    .command('person')
    .description('invites people, also the very first')
    .command('invite')
    .description('makes a link that lets one person in, once')
    .argument('<name>')
    .option('--role <role>', `gives a role in the organisation: ${organisationRoles.join(', ')}`)
    .option('--json', 'the result as JSON')
    .action((name: string, { role, json }: { role?: OrganisationRole; json?: boolean }) => {
      if (role && !organisationRoles.includes(role)) throw new Error(`There is no role "${role}".`);
      return withModules([PeopleModule], async (context) => {
        const config = context.get(Config);
        const invitations = context.get(InvitationService, { strict: false });
        const { link } = await context
          .get(Db)
          .transact(() => invitations.open({ name, role }, null, `http://localhost:${config.port}`));
        print(json, { link }, [`This link lets ${name} in, once, for fourteen days:`, link]);
      });
    });
}
