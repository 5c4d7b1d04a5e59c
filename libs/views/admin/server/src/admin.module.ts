import { Module } from '@nestjs/common';
import { AdminResolver } from './admin.resolver';
import { AuditService } from './audit.service';
import { RoleRegisterService } from './role-register.service';

@Module({ providers: [AdminResolver, AuditService, RoleRegisterService] })
export class AdminModule {}
