/** The only clock of the server. Tests may set it; nothing else reads the time. */
export const clock = {
  now: (): Date => new Date(),
  millis: (): number => clock.now().getTime(),
};
