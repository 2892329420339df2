/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * The metamodel of specifications and of diagrams under evaluation. Its packages carry the namespaces of the original,
 * so they stay in a registry of their own: an original installed beside this one is not disturbed.
 */
public final class SpecificationPackages {

	/** Namespace of viewpoint specifications. */
	public static final String DESCRIPTION = "http://www.eclipse.org/sirius/description/1.1.0";
	/** Namespace of the elements all representations consist of. */
	public static final String VIEWPOINT = "http://www.eclipse.org/sirius/1.1.0";
	/** Namespace of the elements diagrams consist of. */
	public static final String DIAGRAM = "http://www.eclipse.org/sirius/diagram/1.1.0";

	private static final class Holder {
		static final SpecificationPackages INSTANCE = new SpecificationPackages();
	}

	private final Map<String, EPackage> packages = new LinkedHashMap<>();

	private SpecificationPackages() {
		ResourceSet resources = new ResourceSetImpl();
		EPackage.Registry registry = new EPackageRegistryImpl();
		registry.put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
		resources.setPackageRegistry(registry);
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		for (String file : List.of("viewpoint.ecore", "diagram.ecore")) {
			Resource resource = resources.createResource(URI.createURI("metamodel:/" + file));
			load(resource, "/metamodel/" + file);
			resource.getContents().forEach(this::register);
		}
		EcoreUtil.resolveAll(resources);
	}

	/** {@return the packages, loaded on first use} */
	public static SpecificationPackages get() {
		return Holder.INSTANCE;
	}

	private static void load(Resource resource, String path) {
		try (InputStream in = Objects.requireNonNull(SpecificationPackages.class.getResourceAsStream(path), path)) {
			resource.load(in, Map.of());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void register(EObject content) {
		if (content instanceof EPackage ePackage) {
			packages.put(ePackage.getNsURI(), ePackage);
			ePackage.getESubpackages().forEach(this::register);
		}
	}

	/**
	 * Finds a class.
	 *
	 * @param namespace of its package
	 * @param name of the class
	 * @return the class, or empty if it is not part of the subset
	 */
	public Optional<EClass> find(String namespace, String name) {
		return Optional.ofNullable(packages.get(namespace))
				.flatMap(found -> Optional.ofNullable(found.getEClassifier(name))).filter(EClass.class::isInstance)
				.map(EClass.class::cast);
	}

	/**
	 * Creates an element of a diagram under evaluation.
	 *
	 * @param name of a concrete class of the diagram package
	 * @return the new element
	 */
	public EObject createDiagramElement(String name) {
		return EcoreUtil.create(find(DIAGRAM, name).orElseThrow());
	}

	/** {@return whether the namespace belongs to specifications at all, supported or not} */
	public boolean knowsNamespace(String namespace) {
		return packages.containsKey(namespace);
	}

	/** {@return the package of diagrams under evaluation} */
	public EPackage diagramPackage() {
		return Objects.requireNonNull(packages.get(DIAGRAM));
	}

	/** {@return the package of what all representations have in common} */
	public EPackage viewpointPackage() {
		return Objects.requireNonNull(packages.get(VIEWPOINT));
	}
}
