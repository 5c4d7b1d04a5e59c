export { addressOf } from './page-address';
export { PageAlias } from './page-alias.entity';
export { Page } from './page.entity';
export { pagePolicy } from './page.policy';
export { PageService } from './page.service';
export { WikiModule } from './wiki.module';
