/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.SourceTexts;
import org.vdcstudio.language.internal.linking.KindWords;
import org.vdcstudio.language.internal.linking.VdcResource;

import com.google.inject.Inject;
import com.google.inject.Provider;

/** Loads a design into a resource set of its own. */
public final class DesignLoader {

	private final Provider<VdcResource> newResource;
	private final Provider<XtextResourceSet> newResourceSet;
	private final KindWords kinds;

	@Inject
	DesignLoader(Provider<VdcResource> newResource, Provider<XtextResourceSet> newResourceSet, KindWords kinds) {
		this.newResource = newResource;
		this.newResourceSet = newResourceSet;
		this.kinds = kinds;
	}

	/** Loads a file with all it imports. */
	public LoadedDesign load(URI file, SourceTexts texts) throws IOException {
		VdcResource root = resource(file, texts);
		root.load(Map.of());
		return new ResourceDesign(root, kinds);
	}

	/** Loads a text as if it were in a file. */
	public LoadedDesign parse(String text, URI uri) {
		VdcResource root = resource(uri, file -> file.equals(uri) ? Optional.of(text) : Optional.empty());
		try {
			root.load(Map.of());
		} catch (IOException e) {
			throw new IllegalStateException("A text in memory could not be read", e);
		}
		return new ResourceDesign(root, kinds);
	}

	private VdcResource resource(URI uri, SourceTexts texts) {
		XtextResourceSet resources = newResourceSet.get();
		resources.setURIConverter(new OpenTexts(texts));
		VdcResource resource = newResource.get();
		resource.setURI(uri);
		resources.getResources().add(resource);
		return resource;
	}

	/** Serves the texts of open editors instead of their files. */
	private static final class OpenTexts extends ExtensibleURIConverterImpl {

		private final SourceTexts texts;

		OpenTexts(SourceTexts texts) {
			this.texts = texts;
		}

		@Override
		public InputStream createInputStream(@Nullable URI uri, @Nullable Map<?, ?> options) throws IOException {
			Optional<String> open = uri == null ? Optional.empty() : texts.text(uri);
			if (open.isPresent()) {
				return new ByteArrayInputStream(open.get().getBytes(StandardCharsets.UTF_8));
			}
			return super.createInputStream(uri, options);
		}
	}
}
