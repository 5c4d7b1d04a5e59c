export { LinkPreview } from './preview';
export { type FirstLink, linkOf, loadPreview, previewOf, previewSql, previewsSql } from './preview.queries';
export { PreviewService } from './preview.service';
export { PreviewsModule } from './previews.module';
