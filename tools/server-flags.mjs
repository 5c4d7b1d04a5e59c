// How Node runs a server. Room for new things as small as it can be without being swept all the time. By itself
// Node takes a few hundred megabytes of it on a large machine, and an idle server would hold on to them.
export const serverFlags = ['--max-semi-space-size=8'];
