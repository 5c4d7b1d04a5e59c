export { LinkPreview } from './preview';
export { type FirstLink, linkOf, loadPreview, previewOf, previewSql, previewsSql } from './preview.queries';
export { PreviewsModule } from './previews.module';
