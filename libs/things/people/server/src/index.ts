export { Credential } from './credential.entity';
export { InvitationService } from './invitation.service';
export { handleOf, sortName, tidyName } from './names';
export { hashPassword } from './passwords';
export { PeopleModule } from './people.module';
export { PersonService } from './person.service';
export { Profile } from './profile.entity';
