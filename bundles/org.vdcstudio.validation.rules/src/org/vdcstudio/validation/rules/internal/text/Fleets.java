/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.HostTemplate;
import org.vdcstudio.model.compute.VirtualMachine;
import org.vdcstudio.model.compute.VmTemplate;
import org.vdcstudio.model.core.Datacenter;
import org.vdcstudio.model.core.DesignElement;
import org.vdcstudio.model.core.DesignFile;
import org.vdcstudio.model.values.NameRange;
import org.vdcstudio.topology.snapshot.Counter;

/** What the texts of fleets, and of the templates they are made from, become for their members. */
final class Fleets {

	private static final Set<String> NUMBERS = Set.of("IpAddress", "IpInterface");
	private static final Set<String> NAMES = Set.of("MacAddress", "Iqn");

	private final Map<EObject, List<Counter>> users = new HashMap<>();

	Fleets(List<DesignFile> files) {
		for (DesignFile file : files) {
			elements(file).forEach(element -> {
				@Nullable
				EObject template = template(element);
				if (template != null) {
					users.computeIfAbsent(template, key -> new ArrayList<>()).addAll(counters(element));
				}
			});
		}
	}

	/** What a text becomes for the first and last member; for what is no fleet, or where counters mean nothing, the text itself. */
	Set<String> texts(EObject object, EAttribute attribute, String text) {
		String type = attribute.getEAttributeType().getName();
		boolean isNumber = NUMBERS.contains(type);
		if (text.indexOf('{') < 0 || !isNumber && !NAMES.contains(type)) {
			return Set.of(text);
		}
		Set<String> texts = new LinkedHashSet<>();
		for (Counter counter : countersFor(object)) {
			@Nullable
			String filled = isNumber ? counter.inNumber(text) : counter.inName(text);
			texts.add(filled == null ? text : filled);
		}
		return texts;
	}

	private List<Counter> countersFor(EObject object) {
		for (@Nullable
		EObject each = object; each != null; each = each.eContainer()) {
			if (each instanceof HostTemplate || each instanceof VmTemplate) {
				return users.getOrDefault(each, List.of(new Counter("1", 0)));
			}
			if (each instanceof EsxiHost || each instanceof VirtualMachine) {
				return counters(each);
			}
		}
		return List.of(Counter.NONE);
	}

	private static List<Counter> counters(EObject element) {
		Optional<NameRange> range = NameRange.tryParse(range(element));
		if (range.isEmpty()) {
			return List.of(Counter.NONE);
		}
		List<String> counters = range.get().counters();
		return List.of(new Counter(counters.getFirst(), 0), new Counter(counters.getLast(), counters.size() - 1));
	}

	private static @Nullable String range(EObject element) {
		return switch (element) {
		case EsxiHost host -> host.getRange();
		case VirtualMachine vm -> vm.getRange();
		default -> null;
		};
	}

	private static @Nullable EObject template(EObject element) {
		return switch (element) {
		case EsxiHost host -> host.getTemplate();
		case VirtualMachine vm -> vm.getTemplate();
		default -> null;
		};
	}

	private static List<DesignElement> elements(DesignFile file) {
		@Nullable
		Datacenter datacenter = file.getDatacenter();
		return datacenter == null ? file.getElements() : datacenter.getElements();
	}
}
