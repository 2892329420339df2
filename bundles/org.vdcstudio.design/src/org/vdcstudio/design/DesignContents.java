/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.compute.Cluster;
import org.vdcstudio.model.compute.ComputeResource;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.core.Datacenter;
import org.vdcstudio.model.core.DesignElement;
import org.vdcstudio.model.core.DesignFile;
import org.vdcstudio.viewpoint.EvaluationMemory;

/** What stands directly in the files of a design. The files of one design, and no others, share a resource set. */
final class DesignContents {

	private DesignContents() {
	}

	/** {@return the elements of the design that an element belongs to, in the order of its files} */
	static Stream<DesignElement> of(EObject element) {
		return files(element).flatMap(file -> {
			@Nullable
			Datacenter datacenter = file.getDatacenter();
			return Stream.concat(file.getElements().stream(),
					datacenter == null ? Stream.empty() : datacenter.getElements().stream());
		});
	}

	/** {@return the elements of a type of the design that an element belongs to} */
	static <T> Stream<T> of(EObject element, Class<T> type) {
		return EvaluationMemory.recall(List.of(DesignContents.class, design(element), type), () -> find(element, type)).stream();
	}

	/** {@return what stands for the design that an element belongs to, to remember something about it} */
	static Object design(EObject element) {
		@Nullable
		Resource resource = element.eResource();
		@Nullable
		ResourceSet all = resource == null ? null : resource.getResourceSet();
		return all != null ? all : resource != null ? resource : element;
	}

	private static <T> List<T> find(EObject element, Class<T> type) {
		List<T> found = new ArrayList<>();
		roots(element).forEach(root -> {
			if (root instanceof DesignFile file) {
				add(file.getElements(), type, found);
				@Nullable
				Datacenter datacenter = file.getDatacenter();
				if (datacenter != null) {
					add(datacenter.getElements(), type, found);
				}
			} else {
				add(List.of(root), type, found);
			}
		});
		return found;
	}

	private static <T> void add(List<? extends EObject> elements, Class<T> type, List<T> found) {
		for (EObject element : elements) {
			if (type.isInstance(element)) {
				found.add(type.cast(element));
			}
		}
	}

	/** {@return the hosts that a host or cluster stands for} */
	static List<EsxiHost> hosts(@Nullable ComputeResource resource) {
		return switch (resource) {
			case EsxiHost host -> List.of(host);
			case Cluster cluster -> cluster.getHosts();
			case null, default -> List.of();
		};
	}

	/** {@return the cluster that a host belongs to, if any} */
	static Stream<Cluster> clusters(EsxiHost host) {
		return of(host, Cluster.class).filter(cluster -> cluster.getHosts().contains(host));
	}

	/** {@return the files of the design that an element belongs to} */
	static Stream<DesignFile> files(EObject element) {
		return roots(element).filter(DesignFile.class::isInstance).map(DesignFile.class::cast);
	}

	private static Stream<EObject> roots(EObject element) {
		@Nullable
		Resource resource = element.eResource();
		@Nullable
		ResourceSet all = resource == null ? null : resource.getResourceSet();
		List<Resource> resources = all != null ? List.copyOf(all.getResources()) : resource == null ? List.of() : List.of(resource);
		return resources.stream().flatMap(each -> each.getContents().stream());
	}
}
