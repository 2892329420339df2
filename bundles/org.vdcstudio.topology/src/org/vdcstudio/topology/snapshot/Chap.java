/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

/**
 * A CHAP name and the name under which its secret is kept.
 *
 * @param id     its id
 * @param user   the CHAP name
 * @param secret the name of the secret; two ends agree when they name the same
 */
public record Chap(ElementId id, String user, String secret) {

	/** Whether the other end knows the same name and secret. */
	public boolean agreesWith(Chap other) {
		return user.equals(other.user) && secret.equals(other.secret);
	}
}
