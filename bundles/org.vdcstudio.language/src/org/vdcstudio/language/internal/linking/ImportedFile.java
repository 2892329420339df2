/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.linking;

import java.io.IOException;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.core.Import;

/**
 * What became of one import.
 *
 * @param statement the import in the text
 * @param uri       the file that is meant
 * @param resource  the file; null when it is missing or cannot be read
 * @param failure   why it cannot be read; null when it was read, and when there is no such file
 */
public record ImportedFile(Import statement, URI uri, @Nullable VdcResource resource, @Nullable IOException failure) {

	/** The file that an import means. */
	static URI target(Import statement, URI importing) {
		URI uri = URI.createURI(String.valueOf(statement.getImportURI()));
		boolean resolvable = uri.isRelative() && importing.isHierarchical() && !importing.isRelative();
		return resolvable ? uri.resolve(importing) : uri;
	}
}
