export { CodeInput as default } from './organization-inputs';
