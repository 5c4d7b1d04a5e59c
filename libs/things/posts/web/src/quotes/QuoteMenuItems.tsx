import { type FragmentType, MenuItem, read, useAct, useMessages, useToast } from '@plein/platform/web';
import { IconQuote, IconQuoteOff } from '../icons';
import { Quote_post } from './quotes.queries';
import { TakeQuoteBack } from './quoting.queries';

interface Props {
  post: FragmentType<typeof Quote_post>;
  onAsk: () => void;
}

/** In the menu of a post: for its author who may quote it, and for whoever it quotes that they take that back. */
export function QuoteMenuItems({ post: given, onAsk }: Props) {
  const { id, quote, viewerCan } = read(Quote_post, given);
  const t = useMessages();
  const tell = useToast();
  const take = useAct(TakeQuoteBack);
  const takeBack = async (takenBack: boolean) => {
    if (await take.run({ id, takenBack }))
      tell(
        t(takenBack ? 'posts.quote.takenBackTold' : 'posts.quote.putBackTold'),
        () => void takeBack(!takenBack),
      );
  };
  return (
    <>
      {viewerCan.limitQuotes && (
        <MenuItem icon={<IconQuote size={20} />} onSelect={onAsk}>
          {t('posts.quote.rule')}
        </MenuItem>
      )}
      {quote?.viewerCanTakeBack && (
        <MenuItem icon={<IconQuoteOff size={20} />} onSelect={() => void takeBack(!quote.isTakenBack)}>
          {t(quote.isTakenBack ? 'posts.quote.putBack' : 'posts.quote.takeBack')}
        </MenuItem>
      )}
    </>
  );
}
