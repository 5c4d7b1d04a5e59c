export { DraftTextScalar } from './draft.io';
export { DraftsModule } from './drafts.module';
