export { LearnWords } from './learn-words';
export { SearchModule } from './search.module';
