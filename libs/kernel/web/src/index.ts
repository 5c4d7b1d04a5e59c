export {
  type EditorHandle,
  type EditorProps,
  PageEditor,
  type PageEditorProps,
  ShortEditor,
  type SuggestedPage,
  type SuggestedPerson,
  type UploadFile,
  type UploadedFile,
  fetchEditor,
} from './editor';
