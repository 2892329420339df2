/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.linking;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.core.DesignFile;
import org.vdcstudio.model.core.Import;

import com.google.inject.Inject;
import com.google.inject.Provider;

/**
 * Links a file that was just parsed.
 *
 * <p>Everything it imports is parsed first and linked afterwards, all at once, so that imports may run in circles. The
 * session stands on the resource set meanwhile; files that are parsed during it join it.
 */
final class LinkingSession {

	private final Provider<VdcResource> newResource;
	private final CrossReferenceLinker linker;

	@Inject
	LinkingSession(Provider<VdcResource> newResource, CrossReferenceLinker linker) {
		this.newResource = newResource;
		this.linker = linker;
	}

	void link(VdcResource parsed) {
		@Nullable
		ResourceSet resources = parsed.getResourceSet();
		if (resources == null) {
			parsed.setImports(List.of());
			linker.link(parsed);
			return;
		}
		for (Adapter adapter : resources.eAdapters()) {
			if (adapter instanceof Running running) {
				running.parsed.add(parsed);
				return;
			}
		}
		Running running = new Running();
		running.parsed.add(parsed);
		List<VdcResource> all = new ArrayList<>();
		resources.eAdapters().add(running);
		try {
			while (!running.parsed.isEmpty()) {
				VdcResource next = running.parsed.remove();
				next.setImports(load(next, resources));
				all.add(next);
			}
		} finally {
			resources.eAdapters().remove(running);
		}
		all.forEach(linker::link);
	}

	private List<ImportedFile> load(VdcResource importing, ResourceSet resources) {
		List<ImportedFile> imported = new ArrayList<>();
		@Nullable
		EObject content = importing.content();
		if (content instanceof DesignFile file) {
			for (Import statement : file.getImports()) {
				if (statement.getImportURI() != null) {
					imported.add(load(statement, importing.getURI(), resources));
				}
			}
		}
		return imported;
	}

	private ImportedFile load(Import statement, URI importing, ResourceSet resources) {
		try {
			return load(statement, resources, ImportedFile.target(statement, importing));
		} catch (IOException e) {
			return new ImportedFile(statement, importing, null, e);
		}
	}

	private ImportedFile load(Import statement, ResourceSet resources, URI uri) {
		@Nullable
		Resource known = resources.getResource(uri, false);
		if (known instanceof VdcResource resource) {
			return new ImportedFile(statement, uri, resource, null);
		}
		VdcResource resource = newResource.get();
		resource.setURI(uri);
		resources.getResources().add(resource);
		try {
			resource.load(Map.of());
			return new ImportedFile(statement, uri, resource, null);
		} catch (FileNotFoundException | NoSuchFileException e) {
			resources.getResources().remove(resource);
			return new ImportedFile(statement, uri, null, null);
		} catch (IOException e) {
			resources.getResources().remove(resource);
			return new ImportedFile(statement, uri, null, e);
		}
	}

	private static final class Running extends AdapterImpl {

		private final Deque<VdcResource> parsed = new ArrayDeque<>();
	}
}
