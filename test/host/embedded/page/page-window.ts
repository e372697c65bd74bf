import type { TestPage } from './page';

declare global {
  interface Window {
    /** Given by the test: the keyboard of the browser. */
    typeOnKeyboard(text: string): Promise<void>;
    /** Given by the page. */
    testPage: TestPage;
  }
}
