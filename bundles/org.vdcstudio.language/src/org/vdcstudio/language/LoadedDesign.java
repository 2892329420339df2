/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.vdcstudio.model.core.DesignFile;
import org.vdcstudio.model.edit.DesignSource;

/**
 * A design in memory: the model, and the text it was read from.
 *
 * <p>A loaded design does not change by itself; when a text changes, it is loaded anew. It may be handed from thread to
 * thread but not be used by two at the same time.
 */
public interface LoadedDesign {

	/** The file that was asked for. When not even its beginning could be read, it is empty. */
	DesignFile root();

	/** The root file and all it imports directly or indirectly, each once, breadth first. */
	List<DesignFile> files();

	/** The files that hold the design, the root's resource among them. */
	ResourceSet resources();

	/** Where elements stand in the text, and what is wrong with the text. */
	DesignSource source();

	/** The text of one of the files, without a byte order mark; empty when it is none of the design. */
	Optional<String> text(URI file);

	/** Imported files that are there but cannot be read; the rest of the design was loaded nevertheless. */
	List<UnreadableFile> unreadable();
}
