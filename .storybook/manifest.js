// In JavaScript, because the manifest is generated and types are checked before it is there.
import {setCustomElementsManifest} from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json' with {type: 'json'};

setCustomElementsManifest(manifest);
