export { type Filled, demoSignIns, emptyEverything, fillDemo, isDemo, isEmpty } from './demo';
