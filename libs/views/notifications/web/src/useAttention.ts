import { type DocumentType, read, useAct, useMessages, useToast } from '@plein/platform/web';
import type { TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import {
  AttentionSettingsQuery,
  type AttentionSettings_all,
  AttentionSettings_all as allOfIt,
  PauseAttention,
  ReviseAttention,
} from './attention.queries';

export type Attention = DocumentType<typeof AttentionSettings_all>;
type Change = VariablesOf<typeof ReviseAttention>['input'];
type VariablesOf<Document> = Document extends TypedDocumentNode<infer _, infer Variables> ? Variables : never;

/** What reaches me, and how to change it: each change is saved at once. */
export function useAttention() {
  const t = useMessages();
  const tell = useToast();
  const { data, error, refetch } = useQuery(AttentionSettingsQuery, { fetchPolicy: 'cache-and-network' });
  const revise = useAct(ReviseAttention);
  const pause = useAct(PauseAttention);
  // What was chosen shows at once; what the server says comes in its place.
  const [chosen, setChosen] = useState<Partial<Attention>>({});
  const saved = data && read(allOfIt, data.attentionSettings);
  return {
    settings: saved && { ...saved, ...chosen },
    error,
    refetch,
    sentence: revise.sentence ?? pause.sentence,
    revise: async (input: Change) => {
      const ways = saved?.ways.map((row) => input.ways?.find(({ kind }) => kind === row.kind) ?? row);
      setChosen({ ...(input as Partial<Attention>), ...(ways && { ways: ways as Attention['ways'] }) });
      const done = await revise.run({ input });
      setChosen({});
      if (done) tell(t('notifications.saved'));
    },
    pause: async (until: Date | null) => {
      const done = await pause.run({ input: { until: until?.toISOString() ?? null } });
      if (done) tell(t(until ? 'notifications.paused' : 'notifications.resumed'));
    },
  };
}
