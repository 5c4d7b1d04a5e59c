export { ReactionBar, ReactionBar_content } from './ReactionBar';
