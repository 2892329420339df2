/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.authoring.LinkEnds;
import org.vdcstudio.authoring.NumberedName;
import org.vdcstudio.authoring.Placing;
import org.vdcstudio.model.core.LinkEnd;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.network.NetworkPackage;
import org.vdcstudio.model.network.PhysicalNic;
import org.vdcstudio.model.network.PhysicalPort;
import org.vdcstudio.model.values.NameRange;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * Plugs NICs in. Ports that a switch does not have yet become part of the range before them, or ports of their own like the last
 * one. Used once, on the thread that owns the model.
 */
final class NewPorts {

	private final String label;
	private final LinkEnds ends;
	private final Placing placing;
	private final Map<String, PhysicalPort> made = new LinkedHashMap<>();
	private final Map<PhysicalPort, String> extended = new LinkedHashMap<>();
	private final List<ModelEdit> edits = new ArrayList<>();

	/**
	 * Makes the ports.
	 *
	 * @param texts what NICs shall be plugged into
	 */
	NewPorts(String label, LinkEnds ends, Placing placing, List<String> texts) {
		this.label = label;
		this.ends = ends;
		this.placing = placing;
		Map<PhysicalPort, TreeSet<Integer>> numbers = new LinkedHashMap<>();
		texts.stream().filter(ends::isNew).forEach(text -> model(text)
				.ifPresent(port -> numbers.computeIfAbsent(port, each -> new TreeSet<>()).add(number(text).number())));
		numbers.forEach((port, wanted) -> extend(port, wanted));
	}

	/** The changes of switches. */
	List<ModelEdit> edits() {
		return List.copyOf(edits);
	}

	private static NumberedName number(String text) {
		return NumberedName.tryParse(text).orElseThrow();
	}

	private Optional<PhysicalPort> model(String text) {
		return ends.like(text).map(org.vdcstudio.topology.snapshot.PhysicalSwitch.PhysicalPort::id)
				.flatMap(id -> placing.find(id, PhysicalPort.class));
	}

	private void extend(PhysicalPort port, TreeSet<Integer> numbers) {
		Optional<NameRange> range = NameRange.tryParse(port.getRange());
		if (range.isPresent() && numbers.first() == range.get().last() + 1 && numbers.last() - numbers.first() + 1 == numbers.size()) {
			String longer = new NameRange(range.get().first(), numbers.last(), range.get().width()).toString();
			extended.put(port, longer);
			edits.add(new ModelEdit.SetValue(label, port, NetworkPackage.Literals.PHYSICAL_PORT__RANGE, longer));
		}
	}

	/** Plugs a NIC in. */
	void plug(PhysicalNic nic, String text) {
		nic.setLink(null);
		nic.setLinkInstance(null);
		Optional<ElementId> known = ends.find(text);
		if (known.isPresent()) {
			placing.find(known.get(), LinkEnd.class).ifPresent(end -> connect(nic, end, text));
			return;
		}
		model(text).ifPresent(port -> {
			if (extended.containsKey(port)) {
				connect(nic, port, text);
			} else {
				nic.setLink(made.computeIfAbsent(text, each -> make(port, each)));
			}
		});
	}

	private static void connect(PhysicalNic nic, LinkEnd end, String text) {
		nic.setLink(end);
		if (end instanceof PhysicalPort port && NameRange.tryParse(port.getRange()).isPresent()) {
			String local = text.substring(text.lastIndexOf('.') + 1);
			nic.setLinkInstance(local.substring(Objects.requireNonNullElse(port.getName(), "").length()));
		}
	}

	private PhysicalPort make(PhysicalPort model, String text) {
		PhysicalPort port = EcoreUtil.copy(model);
		port.setName(text.substring(text.lastIndexOf('.') + 1));
		port.setRange(null);
		port.setLink(null);
		port.setLinkInstance(null);
		@Nullable
		EObject container = model.eContainer();
		if (container != null) {
			edits.add(new ModelEdit.AddElement(label, container, NetworkPackage.Literals.PHYSICAL_SWITCH__PORTS, port));
		}
		return port;
	}
}
