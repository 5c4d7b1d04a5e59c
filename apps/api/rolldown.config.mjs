import { server } from '../rolldown.config.mjs';

export default server('api', ['main', 'worker']);
