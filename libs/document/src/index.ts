export { fromPlainText, topicPattern } from './from-text';
export { documentLimits, isCleanText, parseDocument } from './parse';
export { bringBackTitles, hideTitles, isHiddenPage, linksToPages } from './page-titles';
export {
  type Heading,
  excerpt,
  fileIds,
  firstLink,
  headings,
  imagesWithoutAlt,
  isEmpty,
  mapPageLinks,
  mentions,
  nodesOf,
  pageLinks,
  plainText,
  slugOf,
  topics,
} from './read';
export { type HtmlOptions, type Visitor, render, toHtml } from './render';
export { addedRoles, roleMentions } from './role-mentions';
export { type RoleKind, type RoleMention, roleKinds, roleLabels } from './roles';
export { isSafeHref } from './rules';
export { type Document, type DocumentNode, DocumentProblem, type Level, type Mark } from './types';
