/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.UnreadableFile;
import org.vdcstudio.language.internal.linking.ImportedFile;
import org.vdcstudio.language.internal.linking.KindWords;
import org.vdcstudio.language.internal.linking.VdcResource;
import org.vdcstudio.model.core.CoreFactory;
import org.vdcstudio.model.core.DesignFile;
import org.vdcstudio.model.edit.DesignSource;

/** A design in the resources that were loaded for it. */
public final class ResourceDesign implements LoadedDesign {

	private final List<VdcResource> resources;
	private final DesignFile root;
	private final List<DesignFile> files = new ArrayList<>();
	private final List<UnreadableFile> unreadable = new ArrayList<>();
	private final DesignSource source;

	ResourceDesign(VdcResource rootResource, KindWords kinds) {
		if (rootResource.content() == null) {
			// A text in which nothing could be recognised is still a file of the design.
			rootResource.getContents().add(CoreFactory.eINSTANCE.createDesignFile());
		}
		resources = rootResource.visible();
		for (VdcResource resource : resources) {
			if (resource.content() instanceof DesignFile file) {
				files.add(file);
			}
			for (ImportedFile each : resource.imports()) {
				@Nullable
				IOException failure = each.failure();
				if (failure != null) {
					unreadable.add(new UnreadableFile(each.uri(), failure));
				}
			}
		}
		root = files.getFirst();
		source = new NodeSource(resources, kinds);
	}

	@Override
	public DesignFile root() {
		return root;
	}

	@Override
	public List<DesignFile> files() {
		return List.copyOf(files);
	}

	/** The files with their nodes, in the order of {@link #files()}. */
	public List<VdcResource> parsedFiles() {
		return resources;
	}

	@Override
	public ResourceSet resources() {
		return resources.getFirst().getResourceSet();
	}

	@Override
	public DesignSource source() {
		return source;
	}

	@Override
	public Optional<String> text(URI file) {
		return resources.stream().filter(resource -> file.equals(resource.getURI())).map(VdcResource::text).findFirst();
	}

	@Override
	public List<UnreadableFile> unreadable() {
		return List.copyOf(unreadable);
	}
}
