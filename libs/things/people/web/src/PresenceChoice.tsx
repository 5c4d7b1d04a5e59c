import { MeQuery, useMe } from '@plein/kernel/web';
import { Checkbox, FormError, graphql, useAct, useMessages } from '@plein/platform/web';
import { useApolloClient } from '@apollo/client/react';
import { useId, useState } from 'react';

const ChoosePresence = graphql(`
  mutation ChoosePresence($visible: Boolean!) {
    presenceChoose(visible: $visible) {
      done
      userErrors {
        code
        field
      }
    }
  }
`);

/** Whether colleagues see that one is online; the same on every device. */
export function PresenceChoice() {
  const t = useMessages();
  const me = useMe();
  const client = useApolloClient();
  const choose = useAct(ChoosePresence);
  const hint = useId();
  // What was just chosen stands there at once.
  const [chosen, setChosen] = useState<boolean | null>(null);
  const change = async (visible: boolean) => {
    setChosen(visible);
    if (await choose.run({ visible })) await client.refetchQueries({ include: [MeQuery] });
    setChosen(null);
  };
  return (
    <div>
      <Checkbox
        label={t('people.presence')}
        aria-describedby={hint}
        checked={chosen ?? !me.invisible}
        onChange={(event) => void change(event.target.checked)}
      />
      <p className="meta" id={hint}>
        {t('people.presenceHint')}
      </p>
      <FormError>{choose.sentence}</FormError>
    </div>
  );
}
