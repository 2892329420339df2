/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.model.names;

import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;

/** What the address of an import means. */
public final class ImportAddress {

	private ImportAddress() {
	}

	/**
	 * The file that an import names.
	 *
	 * @param address   the address as it is written, relative to the importing file or absolute
	 * @param importing the importing file
	 * @return the absolute address where the importing one is absolute; empty when the text can be no address
	 */
	public static Optional<URI> resolve(@Nullable String address, URI importing) {
		URI uri;
		try {
			uri = URI.createURI(String.valueOf(address));
		} catch (IllegalArgumentException e) {
			// the only way to learn that a text is malformed
			return Optional.empty();
		}
		boolean resolvable = uri.isRelative() && importing.isHierarchical() && !importing.isRelative();
		return Optional.of(resolvable ? uri.resolve(importing) : uri);
	}
}
