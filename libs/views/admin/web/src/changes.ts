import type { Say } from '@plein/platform/web';
import type { IntlShape } from 'react-intl';

/** Before and after in words: "Besloten → Geheim". States have words of their own; names are shown as they are. */
export function changesOf(
  t: Say,
  intl: IntlShape,
  details: Record<string, unknown> | null | undefined,
): string[] {
  const wordOf = (key: string, value: unknown): string => {
    if (typeof value !== 'string' && typeof value !== 'boolean') return t('admin.none');
    const id = key === 'role' ? `admin.role.${value}` : `admin.value.${key}.${value}`;
    return t.has(id) ? t(id) : `${value}`;
  };
  return Object.entries(details ?? {}).flatMap(([key, value]) => {
    if (key === 'until' && typeof value === 'string')
      return [t('admin.untilThen', { day: intl.formatDate(value, { dateStyle: 'medium' }) })];
    if (!Array.isArray(value)) return [];
    const states: unknown[] = value;
    if (key === 'changed')
      return [states.map((one) => (typeof one === 'string' ? t(`admin.changed.${one}`) : '')).join(', ')];
    return states.length === 2 ? [`${wordOf(key, states[0])} → ${wordOf(key, states[1])}`] : [];
  });
}
