import './styles/tokens.css';
import './styles/base.css';
import './ui/ui.css';

export { type Refusal, createCache, createClient, isMissing, refusalOf, requestIdOf } from './client/client';
export { DialogNotFetched, NotFetched, Nothing, PageNotFetched } from './arriving/NotFetched';
export { type NotThere, fetchAhead, onDemand } from './arriving/onDemand';
export { graphql } from './client/graphql';
export { newId } from './client/newId';
export { askPagesAgain } from './client/pages';
export { useAsk } from './client/useAsk';
export { type FieldError, useAct } from './client/useAct';
export { addToStretches, askStretchAgain, closeGaps, removeFromStretches } from './client/stretches';
export {
  type Kept,
  dropKept,
  gonePlaces,
  isOnItsWay,
  keptPlaces,
  readKept,
  rememberGone,
  watchKept,
  writeKept,
} from './drafts/kept';
export { OtherDraft } from './drafts/OtherDraft';
export { useDraft, useHasDraft } from './drafts/useDraft';
export { Ago, ago } from './i18n/Ago';
export { Moment } from './i18n/Moment';
export { rememberLanguage, rememberedLanguage } from './i18n/language';
export {
  type Language,
  type Messages,
  type Say,
  SayProvider,
  useLanguage,
  useMessages,
} from './i18n/messages';
export { type Act, keyMap, nameOfKey } from './keys/keyMap';
export { areKeysOff, turnKeys, useKey } from './keys/keys';
export { withWords } from './i18n/withWords';
export { useKept } from './navigation/useKept';
export { useTyped } from './navigation/useTyped';
export { type Waiting, defineSending } from './outbox/outbox';
export { OutboxProvider, useOutbox } from './outbox/useOutbox';
export { Avatar, CommunityTile, hueOf, initialsOf } from './ui/Avatar';
export { Button, IconButton, buttonClass } from './ui/Button';
export { ChipsField } from './ui/ChipsField';
export { Combobox } from './ui/Combobox';
export { Dialog, DialogActions } from './ui/Dialog';
export { Checkbox, Field, FormError, Select, TextArea, TextField } from './ui/Field';
export { Menu, MenuItem } from './ui/Menu';
export { MoreButton } from './ui/MoreButton';
export { EmptyState, ErrorState, Horizon, PageError, PageSkeleton, SkeletonCards, Stip } from './ui/states';
export { Toasts, useToast } from './ui/Toasts';
export { TitleEnd, usePageTitle } from './ui/usePageTitle';
export { type FragmentType, unmask as read } from '../generated';
export type { DocumentType } from '../generated';
