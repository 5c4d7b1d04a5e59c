import { CommunitiesModule } from '@plein/communities/server';
import { Module } from '@nestjs/common';
import { AdminResolver } from './admin.resolver';
import { AuditService } from './audit.service';
import { RoleRegisterService } from './role-register.service';

@Module({ imports: [CommunitiesModule], providers: [AdminResolver, AuditService, RoleRegisterService] })
export class AdminModule {}
