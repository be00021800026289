export { DayInput as default } from './organization-inputs';
