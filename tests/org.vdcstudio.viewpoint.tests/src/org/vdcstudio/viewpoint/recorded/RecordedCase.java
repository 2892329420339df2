/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.recorded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.vdcstudio.viewpoint.ServiceClasses;
import org.vdcstudio.viewpoint.SpecificationResult;
import org.vdcstudio.viewpoint.ViewpointSpecifications;

/** A folder below {@code recorded}: a specification, models, and the elements that the original created. */
public final class RecordedCase {

	private final String name;
	private final ResourceSet resources = new ResourceSetImpl();
	private final List<Resource> models = new ArrayList<>();

	/** Loads the models of a case. */
	public RecordedCase(String name) {
		this.name = name;
		Map<String, Object> factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put("xmi", new XMIResourceFactoryImpl());
		EPackage metamodel = (EPackage) load("dc.ecore").getContents().get(0);
		resources.getPackageRegistry().put(metamodel.getNsURI(), metamodel);
		models.add(load(exists(name + "/site.xmi") ? name + "/site.xmi" : "site.xmi"));
		if (exists(name + "/zz-other.xmi")) {
			models.add(load(name + "/zz-other.xmi"));
		}
	}

	/** {@return the models, the one with the root first} */
	public List<Resource> models() {
		return models;
	}

	/** {@return the specification} */
	public SpecificationResult specification() {
		return ViewpointSpecifications.read("case.odesign", text("case.odesign"), ServiceClasses.none());
	}

	/** {@return the text of a file of the case, empty if there is none} */
	public String text(String file) {
		if (!exists(name + "/" + file)) {
			return "";
		}
		try (InputStream in = open(name + "/" + file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private Resource load(String path) {
		Resource resource = resources.createResource(URI.createURI("recorded:/" + path));
		try (InputStream in = open(path)) {
			resource.load(in, Map.of());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return resource;
	}

	private static boolean exists(String path) {
		return RecordedCase.class.getResource("/recorded/" + path) != null;
	}

	private static InputStream open(String path) {
		return Objects.requireNonNull(RecordedCase.class.getResourceAsStream("/recorded/" + path), path);
	}
}
