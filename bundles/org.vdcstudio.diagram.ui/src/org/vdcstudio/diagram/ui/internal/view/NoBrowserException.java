/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.view;

/** The platform has no browser that could show a page. */
public final class NoBrowserException extends Exception {

	private static final long serialVersionUID = 1L;

	NoBrowserException(Throwable cause) {
		super(cause);
	}
}
