export { ReactionCount, reactionsOf } from './reaction.io';
export { ReactionsModule } from './reactions.module';
