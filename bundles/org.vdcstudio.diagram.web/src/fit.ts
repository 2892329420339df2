// SPDX-License-Identifier: EPL-2.0

/** How a whole diagram is shown: never magnified. */
export const FIT = { padding: 24, maxZoom: 1, animate: false };
