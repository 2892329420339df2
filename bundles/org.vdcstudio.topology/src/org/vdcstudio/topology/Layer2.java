/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.lab.VMnetMode;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PhysicalNic;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.topology.snapshot.VirtualSwitch;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;
import org.vdcstudio.topology.snapshot.WorkstationPc;

/**
 * Which ports are on one layer-2 segment.
 *
 * <p>
 * A port group reaches its own switch, and through every working uplink the VMnet behind it. Bridged VMnets and PC adapters lead
 * to the network outside the design; so do NICs of which the design does not say what they are plugged into. A virtual switch
 * never passes frames from one uplink to another, so two port groups are connected when they share a segment, not when a chain of
 * others does.
 */
public final class Layer2 {

	private final Map<ElementId, PortGroup> portGroups = new HashMap<>();
	private final Map<ElementId, VirtualSwitch> switches = new HashMap<>();
	private final Map<ElementId, VmkernelAdapter> adapters = new HashMap<>();
	private final Map<ElementId, PhysicalNic> nics = new HashMap<>();
	private final Map<ElementId, WorkstationPc.Vmnet> vmnets = new HashMap<>();
	private final Map<ElementId, ElementId> owners = new HashMap<>();

	Layer2(DesignSnapshot snapshot) {
		snapshot.hosts().forEach(this::index);
		for (WorkstationPc pc : snapshot.pcs()) {
			for (WorkstationPc.Vmnet vmnet : pc.vmnets()) {
				vmnets.putIfAbsent(vmnet.id(), vmnet);
				owners.putIfAbsent(vmnet.id(), pc.id());
			}
			pc.adapters().forEach(adapter -> owners.putIfAbsent(adapter.id(), pc.id()));
		}
	}

	private void index(Host host) {
		host.nics().forEach(nic -> nics.putIfAbsent(nic.id(), nic));
		for (VirtualSwitch each : host.switches()) {
			switches.putIfAbsent(each.id(), each);
			for (PortGroup group : each.portGroups()) {
				portGroups.putIfAbsent(group.id(), group);
				group.vmkernelAdapters().forEach(adapter -> adapters.putIfAbsent(adapter.id(), adapter));
			}
		}
	}

	/** The port group with this id. */
	public Optional<PortGroup> portGroup(ElementId id) {
		return Optional.ofNullable(portGroups.get(id));
	}

	/** The virtual switch with this id. */
	public Optional<VirtualSwitch> virtualSwitch(ElementId id) {
		return Optional.ofNullable(switches.get(id));
	}

	/** The VMkernel adapter with this id. */
	public Optional<VmkernelAdapter> vmkernelAdapter(ElementId id) {
		return Optional.ofNullable(adapters.get(id));
	}

	/** The physical NIC with this id. */
	public Optional<PhysicalNic> nic(ElementId id) {
		return Optional.ofNullable(nics.get(id));
	}

	/** The segments of a port group in the design as deployed. */
	public Set<Segment> segments(ElementId portGroup) {
		return segments(portGroup, StateOverlay.INITIAL);
	}

	/** The segments of a port group: first that of its own switch, then those behind its uplinks; none when it is dead. */
	public Set<Segment> segments(ElementId portGroup, StateOverlay state) {
		Set<Segment> segments = new LinkedHashSet<>();
		@Nullable
		PortGroup group = portGroups.get(portGroup);
		if (group == null || state.isFailed(portGroup) || state.isFailed(group.virtualSwitch()) || state.isFailed(group.host())) {
			return segments;
		}
		segments.add(Segment.of(group.virtualSwitch(), group.vlan()));
		@Nullable
		VirtualSwitch owner = switches.get(group.virtualSwitch());
		if (owner != null) {
			for (ElementId uplink : owner.uplinks()) {
				@Nullable
				PhysicalNic nic = nics.get(uplink);
				if (nic != null && !state.isFailed(uplink)) {
					segments.addAll(behind(nic.link(), group.vlan(), state));
				}
			}
		}
		return segments;
	}

	/**
	 * The segments that a device plugged into {@code link} is on.
	 *
	 * @param link a VMnet or PC adapter; empty for the network outside the design
	 * @param vlan the VLAN it tags its frames with, 0 for none
	 */
	public Set<Segment> behind(Optional<ElementId> link, int vlan, StateOverlay state) {
		Set<Segment> segments = new LinkedHashSet<>();
		if (link.isEmpty()) {
			segments.add(Segment.outside(vlan));
			return segments;
		}
		ElementId end = link.get();
		@Nullable
		ElementId pc = owners.get(end);
		if (state.isFailed(end) || pc != null && state.isFailed(pc)) {
			return segments;
		}
		WorkstationPc.@Nullable Vmnet vmnet = vmnets.get(end);
		if (vmnet == null) {
			segments.add(Segment.outside(vlan));
			return segments;
		}
		segments.add(Segment.of(end, vlan));
		boolean bridged = vmnet.mode() == VMnetMode.BRIDGED && vmnet.bridgedTo().filter(state::isFailed).isEmpty();
		if (bridged) {
			segments.add(Segment.outside(vlan));
		}
		return segments;
	}

	/** A segment that two port groups share, one that is certain if there is one. */
	public Optional<Segment> shared(ElementId portGroup, ElementId other, StateOverlay state) {
		return shared(segments(portGroup, state), segments(other, state));
	}

	/** Whether frames leave the host: some uplink of the port group's switch works and leads somewhere. */
	public boolean hasUplink(ElementId portGroup, StateOverlay state) {
		return segments(portGroup, state).size() > 1;
	}

	static Optional<Segment> shared(Set<Segment> segments, Set<Segment> others) {
		Optional<Segment> uncertain = Optional.empty();
		for (Segment segment : segments) {
			if (others.contains(segment)) {
				if (segment.isCertain()) {
					return Optional.of(segment);
				}
				uncertain = Optional.of(segment);
			}
		}
		return uncertain;
	}
}
