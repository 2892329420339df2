/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.linking;

import java.io.IOException;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.core.Import;
import org.vdcstudio.model.names.ImportAddress;

/**
 * What became of one import.
 *
 * @param statement the import in the text
 * @param uri       the file that is meant
 * @param resource  the file; null when it is missing or cannot be read
 * @param failure   why it cannot be read; null when it was read, and when there is no such file
 */
public record ImportedFile(Import statement, URI uri, @Nullable VdcResource resource, @Nullable IOException failure) {

	/**
	 * The file that an import means.
	 *
	 * @throws IOException when the text cannot be an address, or not that of a file: a design is never fetched
	 */
	static URI target(Import statement, URI importing) throws IOException {
		URI target = ImportAddress.resolve(statement.getImportURI(), importing)
				.orElseThrow(() -> new IOException("this is no address of a file"));
		boolean sameStore = Objects.equals(target.scheme(), importing.scheme());
		boolean noFile = target.segmentCount() == 0 || target.hasFragment() || target.hasQuery();
		if (noFile || !target.isFile() && !sameStore) {
			throw new IOException("only files can be imported");
		}
		return target;
	}
}
