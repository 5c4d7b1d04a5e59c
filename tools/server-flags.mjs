// How Node runs a server. Errors name our sources, not the bundle. And room for new things as small as it can be without being swept all the time. By itself
// Node takes a few hundred megabytes of it on a large machine, and an idle server would hold on to them.
export const serverFlags = ['--enable-source-maps', '--max-semi-space-size=8'];
