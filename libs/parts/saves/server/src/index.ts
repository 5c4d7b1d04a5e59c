export { SavesModule } from './saves.module';
