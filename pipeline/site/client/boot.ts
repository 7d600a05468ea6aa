/** Runs before the page is drawn, so that neither language nor colours flash. */
import { startLanguage, startTheme } from './preferences.ts';

document.documentElement.classList.add('js');
document.documentElement.dataset.language = startLanguage();
document.documentElement.dataset.theme = startTheme();
