export { StoredFile } from './file.entity';
export { FileService } from './file.service';
export { FilesModule } from './files.module';
