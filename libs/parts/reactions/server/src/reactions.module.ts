import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Reaction } from './reaction.entity';
import { ReactionResolver } from './reaction.resolver';
import { ReactionService } from './reaction.service';

@Module({ imports: [TypeOrmModule.forFeature([Reaction])], providers: [ReactionService, ReactionResolver] })
export class ReactionsModule {}
