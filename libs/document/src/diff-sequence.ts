import { diffArrays } from 'diff';

/** From where to where (not included) in the old and in the new list. */
export interface Step {
  readonly same: boolean;
  readonly gone: readonly [number, number];
  readonly come: readonly [number, number];
}

/** More differences than this between two landmarks, and the stretch counts as rewritten. */
const mostEdits = 600;

/**
 * What stayed between two lists, and what went and came in between, in order. Two long lists that share nothing
 * would take minutes when compared in full; so what occurs once in both is found first, and the exact comparison
 * is kept for the short stretches between these landmarks. However large the lists, it takes no longer than reading
 * them a few times.
 */
export function sequence(before: readonly string[], after: readonly string[]): Step[] {
  const steps: Step[] = [];
  let [from, at] = [0, 0];
  for (const [left, right] of [...landmarks(before, after), [before.length, after.length] as const]) {
    steps.push(...between(before, after, [from, left], [at, right]));
    if (left < before.length && right < after.length)
      steps.push({ same: true, gone: [left, left + 1], come: [right, right + 1] });
    [from, at] = [left + 1, right + 1];
  }
  return joined(steps);
}

/** What occurs once in both and in the same order: pairs of places. */
function landmarks(before: readonly string[], after: readonly string[]): (readonly [number, number])[] {
  const [left, right] = [once(before), once(after)];
  const pairs = [...left].flatMap(([key, from]) => {
    const at = right.get(key);
    return at === undefined ? [] : [[from, at] as const];
  });
  return longestRising(pairs.sort((a, b) => a[0] - b[0]));
}

/** Where each thing stands that is there once. */
function once(list: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [place, key] of list.entries()) places.set(key, places.has(key) ? -1 : place);
  for (const [key, place] of places) if (place < 0) places.delete(key);
  return places;
}

/** The longest part of these pairs in which both places rise. */
function longestRising(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const ends: number[] = [];
  const behind: number[] = [];
  for (const [index, [, at]] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]!]![1] < at) low = middle + 1;
      else high = middle;
    }
    behind[index] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = index;
  }
  const rising: (readonly [number, number])[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = behind[index]!) rising.unshift(pairs[index]!);
  return rising;
}

function between(
  before: readonly string[],
  after: readonly string[],
  [from, left]: readonly [number, number],
  [at, right]: readonly [number, number],
): Step[] {
  if (from >= left && at >= right) return [];
  const parts = diffArrays(before.slice(from, left), after.slice(at, right), { maxEditLength: mostEdits });
  if (!parts) return [{ same: false, gone: [from, left], come: [at, right] }];
  return parts.map(({ added, removed, value: { length } }) => {
    const step = {
      same: !added && !removed,
      gone: [from, added ? from : from + length],
      come: [at, removed ? at : at + length],
    } as const;
    [from, at] = [step.gone[1], step.come[1]];
    return step;
  });
}

/** Neighbours of one kind as one. */
function joined(steps: readonly Step[]): Step[] {
  const whole: Step[] = [];
  for (const step of steps) {
    const last = whole.at(-1);
    if (last?.same === step.same)
      whole[whole.length - 1] = {
        same: step.same,
        gone: [last.gone[0], step.gone[1]],
        come: [last.come[0], step.come[1]],
      };
    else whole.push(step);
  }
  return whole;
}
