/** No notice gives points: an example for organisers to start from. */
export { nationalScheme as exampleScheme } from '../building-blocks/national-scheme';
