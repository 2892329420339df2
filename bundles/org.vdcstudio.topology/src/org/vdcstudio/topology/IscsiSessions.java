/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.storage.IscsiAdapterKind;
import org.vdcstudio.model.values.Endpoint;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.model.values.Iqn;
import org.vdcstudio.topology.IscsiSession.PresentedLun;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.Chap;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.IscsiAdapter;
import org.vdcstudio.topology.snapshot.Portal;
import org.vdcstudio.topology.snapshot.StorageArray;
import org.vdcstudio.topology.snapshot.StorageArray.AccessGroup;
import org.vdcstudio.topology.snapshot.StorageArray.Lun;
import org.vdcstudio.topology.snapshot.StorageArray.Presentation;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;

/**
 * Discovery, login and LUN masking: which iSCSI sessions the hosts have. Immutable; usable from any thread.
 *
 * <p>
 * An enabled adapter asks the portals of its dynamic discovery for targets (SendTargets) and is told all portals of the target,
 * which it remembers when the portal it asked fails later; static targets name one portal each. It then logs in to every portal: from every bound VMkernel adapter, or without port
 * binding from the one that the routing of the host chooses. So there are bound adapters × portals sessions, else as many as
 * portals. In a session the target shows the LUNs of the access groups that name the initiator and its address.
 */
public final class IscsiSessions {

	private final Liveness liveness;
	private final StorageRoutes routes;
	private final Map<Endpoint, Portal> portals = new HashMap<>();
	private final Map<ElementId, StorageArray> arrays = new HashMap<>();
	private final Map<ElementId, Map<Iqn, List<AccessGroup>>> groups = new HashMap<>();
	private final Map<ElementId, List<AccessGroup>> openGroups = new HashMap<>();
	private final Map<ElementId, Map<ElementId, Lun>> luns = new HashMap<>();
	private final Map<ElementId, IscsiConnections> initially = new ConcurrentHashMap<>();

	IscsiSessions(DesignSnapshot snapshot, Liveness liveness, StorageRoutes routes) {
		this.liveness = liveness;
		this.routes = routes;
		snapshot.arrays().forEach(this::add);
	}

	private void add(StorageArray array) {
		arrays.putIfAbsent(array.id(), array);
		array.portals().forEach(
				portal -> portal.endpoint().value().ifPresent(endpoint -> portals.putIfAbsent(endpoint, portal)));
		Map<ElementId, Lun> offered = luns.computeIfAbsent(array.id(), key -> new LinkedHashMap<>());
		array.luns().forEach(lun -> offered.putIfAbsent(lun.id(), lun));
		Map<Iqn, List<AccessGroup>> named = groups.computeIfAbsent(array.id(), key -> new HashMap<>());
		for (AccessGroup group : array.accessGroups()) {
			group.initiators().forEach(initiator -> initiator.value()
					.ifPresent(iqn -> named.computeIfAbsent(iqn, key -> new ArrayList<>()).add(group)));
			if (group.initiators().isEmpty() && !group.addresses().isEmpty()) {
				openGroups.computeIfAbsent(array.id(), key -> new ArrayList<>()).add(group);
			}
		}
	}

	/** The portal that listens at an end point; the first one when the design has several. */
	public Optional<Portal> portalAt(Endpoint endpoint) {
		return Optional.ofNullable(portals.get(endpoint));
	}

	/** The sessions of a host in the design as deployed. */
	public IscsiConnections of(Host host) {
		return of(host, StateOverlay.INITIAL);
	}

	/** The sessions of a host. */
	public IscsiConnections of(Host host, StateOverlay state) {
		return state == StateOverlay.INITIAL ? initially.computeIfAbsent(host.id(), id -> connect(host, state))
				: connect(host, state);
	}

	/** The arrays that an adapter is told to ask, whether it reaches them or not. */
	public Set<ElementId> asked(IscsiAdapter adapter) {
		Set<ElementId> asked = new LinkedHashSet<>();
		adapter.discovery().forEach(address -> address.value().flatMap(this::portalAt).ifPresent(found -> asked.add(found.array())));
		adapter.staticTargets()
				.forEach(each -> each.endpoint().value().flatMap(this::portalAt).ifPresent(found -> asked.add(found.array())));
		return asked;
	}

	private IscsiConnections connect(Host host, StateOverlay state) {
		List<IscsiSession> sessions = new ArrayList<>();
		List<StorageObstacle> obstacles = new ArrayList<>();
		for (IscsiAdapter adapter : host.iscsiAdapters()) {
			new Login(host, adapter, state, sessions, obstacles).attempt();
		}
		return new IscsiConnections(sessions, obstacles);
	}

	/** The LUNs that an array shows to an initiator that comes from an address. */
	private List<PresentedLun> presented(StorageArray array, Optional<Iqn> initiator, Optional<Ipv4Address> source) {
		Map<ElementId, Lun> offered = luns.getOrDefault(array.id(), Map.of());
		if (array.accessGroups().isEmpty()) {
			return offered.values().stream().map(lun -> new PresentedLun(lun.id(), lun.number(), Optional.empty())).toList();
		}
		List<AccessGroup> matching = new ArrayList<>(openGroups.getOrDefault(array.id(), List.of()));
		initiator.ifPresent(iqn -> matching.addAll(groups.getOrDefault(array.id(), Map.of()).getOrDefault(iqn, List.of())));
		Map<ElementId, PresentedLun> shown = new LinkedHashMap<>();
		for (AccessGroup group : matching) {
			if (admits(group, source)) {
				group.presentations().forEach(each -> present(group, each, offered, shown));
			}
		}
		return List.copyOf(shown.values());
	}

	private static void present(AccessGroup group, Presentation presentation, Map<ElementId, Lun> offered,
			Map<ElementId, PresentedLun> shown) {
		@Nullable
		Lun lun = presentation.lun().map(offered::get).orElse(null);
		if (lun != null) {
			OptionalInt number = presentation.number().isPresent() ? presentation.number() : lun.number();
			shown.putIfAbsent(lun.id(), new PresentedLun(lun.id(), number, Optional.of(group.id())));
		}
	}

	/** An address that the design does not say is let in: nothing shows that it is wrong. */
	private static boolean admits(AccessGroup group, Optional<Ipv4Address> source) {
		return group.addresses().isEmpty() || source.isEmpty() || group.addresses().stream()
				.anyMatch(each -> each.value().filter(prefix -> prefix.contains(source.get())).isPresent());
	}

	/** One adapter trying to get to everything it is told to ask. */
	private final class Login {

		private final Host host;
		private final IscsiAdapter adapter;
		private final StateOverlay state;
		private final List<IscsiSession> sessions;
		private final List<StorageObstacle> obstacles;
		private final Map<ElementId, Set<Portal>> targets = new LinkedHashMap<>();
		private final Map<Way, Optional<String>> networkObstacles = new HashMap<>();

		private record Way(ElementId vmkernel, ElementId portal) {
		}

		Login(Host host, IscsiAdapter adapter, StateOverlay state, List<IscsiSession> sessions, List<StorageObstacle> obstacles) {
			this.host = host;
			this.adapter = adapter;
			this.state = state;
			this.sessions = sessions;
			this.obstacles = obstacles;
		}

		void attempt() {
			if (!adapter.enabled()) {
				asked(adapter).forEach(array -> stop(StorageStep.ADAPTER, adapter.id(), Optional.of(array),
						"%s is not enabled".formatted(adapter.id())));
				return;
			}
			if (liveness.isDown(adapter.id(), state)) {
				asked(adapter).forEach(array -> stop(StorageStep.OPERATION, adapter.id(), Optional.of(array),
						Liveness.downReason(adapter.id())));
				return;
			}
			adapter.discovery().forEach(address -> address.value().ifPresent(this::ask));
			adapter.staticTargets().forEach(this::add);
			targets.forEach((array, served) -> {
				@Nullable
				StorageArray target = arrays.get(array);
				if (target != null) {
					served.forEach(portal -> login(target, portal));
				}
			});
		}

		/** SendTargets at one portal; a target that answers names all its portals. */
		private void ask(Endpoint endpoint) {
			Optional<Portal> portal = portalAt(endpoint);
			if (portal.isEmpty()) {
				stop(StorageStep.DISCOVERY, adapter.id(), Optional.empty(), "no portal of the design is at %s".formatted(endpoint));
				return;
			}
			@Nullable
			StorageArray array = arrays.get(portal.get().array());
			if (array == null || isDown(array)) {
				return;
			}
			List<VmkernelAdapter> ways = ways(portal.get(), state);
			boolean answered = adapter.kind() == IscsiAdapterKind.INDEPENDENT
					|| ways.stream().anyMatch(way -> networkObstacle(way, portal.get()).isEmpty());
			if (answered || isKnownAlready(portal.get())) {
				targets.computeIfAbsent(array.id(), key -> new LinkedHashSet<>()).addAll(array.portals());
			} else {
				unreachable(portal.get(), ways);
			}
		}

		/** A host keeps the targets that it found when it was deployed, also while the portal that named them is silent. */
		private boolean isKnownAlready(Portal portal) {
			return state != StateOverlay.INITIAL && ways(portal, StateOverlay.INITIAL).stream()
					.anyMatch(way -> routes.iscsiObstacle(way, portal, StateOverlay.INITIAL).isEmpty());
		}

		private void add(IscsiAdapter.StaticTarget named) {
			Optional<Portal> portal = named.endpoint().value().flatMap(IscsiSessions.this::portalAt);
			if (portal.isEmpty()) {
				stop(StorageStep.DISCOVERY, named.id(), Optional.empty(), "no portal of the design is at %s".formatted(named.endpoint()));
				return;
			}
			@Nullable
			StorageArray array = arrays.get(portal.get().array());
			if (array == null || isDown(array)) {
				return;
			}
			if (array.iqn().value().isPresent() && named.iqn().value().isPresent() && !array.iqn().value().equals(named.iqn().value())) {
				stop(StorageStep.DISCOVERY, named.id(), Optional.of(array.id()),
						"the target at %s is %s, not %s".formatted(named.endpoint(), array.iqn(), named.iqn()));
				return;
			}
			targets.computeIfAbsent(array.id(), key -> new LinkedHashSet<>()).add(portal.get());
		}

		private boolean isDown(StorageArray array) {
			if (liveness.isDown(array.id(), state)) {
				stop(StorageStep.OPERATION, array.id(), Optional.of(array.id()), Liveness.downReason(array.id()));
				return true;
			}
			return false;
		}

		/** The VMkernel adapters that are tried: every bound one, else the one the routing chooses. */
		private List<VmkernelAdapter> ways(Portal portal, StateOverlay then) {
			if (adapter.boundAdapters().isEmpty()) {
				return portal.endpoint().value().flatMap(target -> routes.chosenBy(host, target.address(), then)).map(List::of)
						.orElse(List.of());
			}
			return adapter.boundAdapters().stream().flatMap(id -> routes.vmkernelAdapter(id).stream())
					.filter(vmkernel -> vmkernel.host().equals(host.id())).toList();
		}

		private void login(StorageArray array, Portal portal) {
			if (adapter.kind() == IscsiAdapterKind.INDEPENDENT) {
				login(array, portal, Optional.empty());
				return;
			}
			List<VmkernelAdapter> ways = ways(portal, state);
			if (ways.isEmpty()) {
				unreachable(portal, ways);
			}
			for (VmkernelAdapter way : ways) {
				Optional<String> obstacle = networkObstacle(way, portal);
				if (obstacle.isPresent()) {
					stop(StorageStep.NETWORK, way.id(), Optional.of(array.id()), obstacle.get());
				} else {
					login(array, portal, Optional.of(way));
				}
			}
		}

		private void login(StorageArray array, Portal portal, Optional<VmkernelAdapter> way) {
			Optional<String> refusal = refusal(adapter, array);
			if (refusal.isPresent()) {
				stop(StorageStep.LOGIN, adapter.id(), Optional.of(array.id()), refusal.get());
				return;
			}
			Optional<Ipv4Address> source = way.flatMap(each -> each.address().value()).map(Ipv4Interface::address);
			// The array was asked, so of what a LUN needs only itself is left.
			List<PresentedLun> shown = presented(array, adapter.iqn().value(), source).stream()
					.filter(each -> !state.isFailed(each.lun())).toList();
			sessions.add(new IscsiSession(adapter.id(), way.map(VmkernelAdapter::id), portal.id(), array.id(), shown));
		}

		/** Why the network does not lead from here to there; discovery and login both want to know. */
		private Optional<String> networkObstacle(VmkernelAdapter vmkernel, Portal portal) {
			return networkObstacles.computeIfAbsent(new Way(vmkernel.id(), portal.id()),
					way -> routes.iscsiObstacle(vmkernel, portal, state));
		}

		private void unreachable(Portal portal, List<VmkernelAdapter> ways) {
			if (ways.isEmpty()) {
				stop(StorageStep.NETWORK, adapter.id(), Optional.of(portal.array()),
						"%s has no VMkernel adapter from which to reach portal %s".formatted(host.id(), portal.id()));
			}
			ways.forEach(way -> networkObstacle(way, portal)
					.ifPresent(reason -> stop(StorageStep.NETWORK, way.id(), Optional.of(portal.array()), reason)));
		}

		private void stop(StorageStep step, ElementId element, Optional<ElementId> array, String reason) {
			obstacles.add(new StorageObstacle(step, element, array, reason, List.of(new Evidence("iSCSI adapter", adapter.id().toString()))));
		}
	}

	/**
	 * Why an adapter and a target do not agree about CHAP; empty when they do. An adapter that has CHAP credentials gets in where
	 * nobody asks for them.
	 */
	public static Optional<String> refusal(IscsiAdapter adapter, StorageArray array) {
		return disagreement(array.chap(), adapter.chap(), "%s asks for CHAP and %s has no credentials".formatted(array.id(), adapter.id()),
				"%s and %s have different CHAP credentials".formatted(array.id(), adapter.id()))
						.or(() -> disagreement(adapter.mutualChap(), array.mutualChap(),
								"%s asks for mutual CHAP and %s has no credentials".formatted(adapter.id(), array.id()),
								"%s and %s have different credentials for mutual CHAP".formatted(adapter.id(), array.id())));
	}

	private static Optional<String> disagreement(Optional<Chap> required, Optional<Chap> told, String missing, String different) {
		if (required.isEmpty()) {
			return Optional.empty();
		}
		return told.isEmpty() ? Optional.of(missing)
				: required.get().agreesWith(told.get()) ? Optional.empty() : Optional.of(different);
	}
}
