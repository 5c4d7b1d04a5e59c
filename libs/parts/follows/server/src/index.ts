export { mutedSql } from './mute.sql';
export { FollowsModule } from './follows.module';
export { type ChosenLevel, LevelService } from './level.service';
