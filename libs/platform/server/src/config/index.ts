export { Config, ConfigProblem, readConfig } from './config';
export { type Variable, variables } from './variables';
