/*
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Drives the running workbench as a person does: finds what is on the screen, points, clicks, drags and types with real
 * input events, and waits for what must follow. Tests call it from a thread of their own, never from the thread of the
 * user interface.
 */
@NonNullByDefault
package org.vdcstudio.tests.bot;

import org.eclipse.jdt.annotation.NonNullByDefault;
