export { ImportsModule } from './imports.module';
export { MarkdownImport } from './markdown/markdown-import.service';
export { ImportProblem, type Place, PlaceService } from './place.service';
export { PostsImport } from './posts/posts-import.service';
export type { ImportReport, Left, Watch } from './report';
