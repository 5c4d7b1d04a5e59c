export {
  type EditorHandle,
  type EditorProps,
  PageEditor,
  type PageEditorProps,
  ShortEditor,
  type SuggestedPage,
  type SuggestedPerson,
  type UploadFile,
  type UploadedFile,
  fetchEditor,
} from './editor';
export { CommunityLink, CommunityLink_community } from './CommunityLink';
export { Comparison, DiffText, HistoryDialog } from './history';
export { askAgain } from './live/askAgain';
export { useQuietMoment } from './live/quiet';
export { MutedPeople, useMutedPeople } from './muted';
export { LiveProvider, type OnSignal, useCatchUp, useCutOff, useLive } from './live/useLive';
export { Face, OnlineWords } from './live/Face';
export { useSayTyping } from './live/useSayTyping';
export { useTypers } from './live/useTypers';
export { useListCatchUp } from './live/useListCatchUp';
export { type Me, MeProvider, MeQuery, useMe } from './me';
export { MentionReach } from './MentionReach';
export { PersonChip, PersonChip_person } from './PersonChip';
export { RichText, showMark, showNode } from './RichText';
export { UploadProblem, uploadFile } from './upload';
export { WaitingText } from './WaitingText';
export { usePeopleFinder, useWriting } from './writing';
