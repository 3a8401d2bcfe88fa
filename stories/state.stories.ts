import '@skolebro/components/define/state.js';
import type {StateView} from '@skolebro/components';
import {answerStates} from '@skolebro/host';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {school} from './data.js';

type Args = Pick<StateView, 'state' | 'vendor' | 'compact'>;
type Story = StoryObj<Args>;

/** What a component says when it has nothing to show, or not all of it. */
const meta: Meta<Args> = {
  title: 'Base/State',
  component: 'skolebro-state',
  args: {state: 'failed', vendor: school, compact: false},
  argTypes: {state: {control: 'select', options: [...answerStates, 'partial']}},
  render: ({state, vendor, compact}) => html`
    <skolebro-state state=${state} vendor=${vendor} ?compact=${compact}></skolebro-state>
  `,
};
export default meta;

/** Something went wrong, and the user can try again. */
export const Default: Story = {};

/** Nothing to show, and nothing wrong. */
export const Empty: Story = {args: {state: 'empty'}};

/** On its way. */
export const Loading: Story = {args: {state: 'loading'}};

/** The institution has not bought it. */
export const NotLicensed: Story = {args: {state: 'not-licensed'}};

/** A higher level of sign-in is needed. */
export const StepUp: Story = {args: {state: 'step-up-needed'}};

/** The session has run out. */
export const SignedOut: Story = {args: {state: 'signed-out'}};

/** Saved earlier. */
export const Stale: Story = {args: {state: 'stale'}};

/** All is well: nothing is shown. */
export const Ready: Story = {args: {state: 'ready'}};

/** As a banner above content that is there. */
export const Compact: Story = {args: {state: 'stale', compact: true}};

/** Nobody knows whose answer it is. */
export const WithoutVendor: Story = {args: {state: 'failed', vendor: ''}};

/** Some of what was asked for is missing. */
export const Partial: Story = {args: {state: 'partial', compact: true}};

/** A state from a newer version than this page: said as such, never a blank. */
export const Unknown: Story = {args: {state: 'elsewhere' as 'failed'}};
