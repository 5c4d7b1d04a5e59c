import { server } from '../rolldown.config.mjs';

export default server('api', ['main', 'worker'], {
  // What reads files runs as a process of its own.
  'read-file': 'libs/parts/files/server/src/reading/reader.ts',
});
