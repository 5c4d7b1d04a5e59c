import { Module } from '@nestjs/common';
import { PreviewResolver } from './preview.resolver';
import { PreviewService } from './preview.service';

@Module({ providers: [PreviewService, PreviewResolver], exports: [PreviewService] })
export class PreviewsModule {}
