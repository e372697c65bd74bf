import './publish.css';
import { runPublishPage } from './publish-page';

runPublishPage(document, window.location);
