import { communityKinds, communityLimits, textLimits } from '@plein/contract';
import { Select, TextArea, TextField, useMessages } from '@plein/platform/web';
import type { ReactNode } from 'react';

export interface CommunityText {
  name: string;
  kind: string;
  purpose: string;
  frameIn: string;
  frameOut: string;
}

interface Props {
  text: CommunityText;
  onChange: (text: CommunityText) => void;
  errorOf: (field: string) => string | undefined;
  /** What there is to say about the name. */
  belowName?: ReactNode;
}

/** What a community says about itself. */
export function CommunityForm({ text, onChange, errorOf, belowName }: Props) {
  const t = useMessages();
  const field = (name: keyof CommunityText) => ({
    label: t(`communities.field.${name}`),
    value: text[name],
    error: errorOf(name),
    onChange: (event: { target: { value: string } }) => onChange({ ...text, [name]: event.target.value }),
  });
  return (
    <>
      <TextField {...field('name')} required maxLength={textLimits.name} />
      {belowName}
      <TextArea
        {...field('purpose')}
        hint={t('communities.purposeHint')}
        required
        rows={2}
        maxLength={communityLimits.purpose}
      />
      <Select {...field('kind')} hint={t(`communities.kindHint.${text.kind}`)}>
        {communityKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`communities.kind.${kind}`)}
          </option>
        ))}
      </Select>
      <TextArea {...field('frameIn')} maxLength={communityLimits.frame} />
      <TextArea {...field('frameOut')} maxLength={communityLimits.frame} />
    </>
  );
}
