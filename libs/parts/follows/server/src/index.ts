export { FollowsModule } from './follows.module';
