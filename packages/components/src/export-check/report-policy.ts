/** The name of the policy that a page with `trusted-types` in its content security policy must allow. */
export const reportPolicyName = 'skolebro-report';

type PolicyFactory = {
  createPolicy(
    name: string,
    rules: {createHTML: (html: string) => string},
  ): {createHTML(html: string): unknown};
};

let policy: ReturnType<PolicyFactory['createPolicy']> | undefined;

/** The page of a report as a frame takes it, under trusted types too; it is made by the check that the page hands in. */
export function framedReport(page: string): string {
  const {trustedTypes} = window as {trustedTypes?: PolicyFactory};
  policy ??= trustedTypes?.createPolicy(reportPolicyName, {createHTML: (html) => html});
  return (policy?.createHTML(page) ?? page) as string;
}
