import { Jobs } from '@plein/platform/server';
import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StoredFile } from './file.entity';
import { FileRoutes } from './file.routes';
import { FileService } from './file.service';
import { FileTexts } from './reading/file-texts';
import { DiskStorage, Storage } from './storage';

@Module({
  imports: [TypeOrmModule.forFeature([StoredFile])],
  providers: [FileService, FileTexts, FileRoutes, { provide: Storage, useClass: DiskStorage }],
  exports: [FileService],
})
export class FilesModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly files: FileService,
  ) {}

  onModuleInit(): void {
    this.jobs.scheduled('sweep-files', '15 3 * * *', async () => void (await this.files.sweep()));
  }
}
