/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.compute.HostInstance;
import org.vdcstudio.model.compute.VmInstance;
import org.vdcstudio.model.core.DesignElement;
import org.vdcstudio.model.core.ElementInstance;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.names.QualifiedNames;
import org.vdcstudio.model.network.PhysicalPort;
import org.vdcstudio.model.scenario.Action;
import org.vdcstudio.model.scenario.AddNic;
import org.vdcstudio.model.scenario.CustomAction;
import org.vdcstudio.model.scenario.DeleteSnapshot;
import org.vdcstudio.model.scenario.DowntimeBelow;
import org.vdcstudio.model.scenario.EnterMaintenance;
import org.vdcstudio.model.scenario.ExitMaintenance;
import org.vdcstudio.model.scenario.Expectation;
import org.vdcstudio.model.scenario.Fail;
import org.vdcstudio.model.scenario.PowerChange;
import org.vdcstudio.model.scenario.Reaches;
import org.vdcstudio.model.scenario.Resolves;
import org.vdcstudio.model.scenario.Restore;
import org.vdcstudio.model.scenario.RevertSnapshot;
import org.vdcstudio.model.scenario.RunsOn;
import org.vdcstudio.model.scenario.RunsWithin;
import org.vdcstudio.model.scenario.StaysMounted;
import org.vdcstudio.model.scenario.TakeSnapshot;
import org.vdcstudio.model.scenario.VMotion;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.TimeSpan;

/** Reads scenarios. */
final class ScenarioReader {

	private final Names names;

	ScenarioReader(Names names) {
		this.names = names;
	}

	Scenario read(org.vdcstudio.model.scenario.Scenario scenario) {
		List<Scenario.Action> actions = scenario.getActions().stream().map(this::read).toList();
		List<Scenario.Expectation> expectations = scenario.getExpectations().stream().map(this::read).toList();
		return new Scenario(names.require(scenario), Model.text(scenario.getName()), seed(scenario.getSeed()), scenario.isColdStart(),
				actions, expectations);
	}

	private Scenario.Action read(Action action) {
		ElementId id = names.require(action);
		Written<TimeSpan> at = time(action.getAt());
		return switch (action) {
		case VMotion each -> new Scenario.Migrate(id, at, vm(each.getVm()),
				orUnresolved(each.getTargetHost(), host(each.getTargetHost())),
				orUnresolved(each.getTargetDatastore(), names.of(each.getTargetDatastore())));
		case PowerChange each -> new Scenario.PowerChange(id, at, each.getState(), element(each.getTarget()));
		case TakeSnapshot each -> new Scenario.TakeSnapshot(id, at, vm(each.getVm()), Model.text(each.getSnapshot()),
				each.isMemory());
		case RevertSnapshot each -> new Scenario.RevertSnapshot(id, at, vm(each.getVm()), Model.text(each.getSnapshot()));
		case DeleteSnapshot each -> new Scenario.DeleteSnapshot(id, at, vm(each.getVm()), Model.text(each.getSnapshot()));
		case EnterMaintenance each -> new Scenario.EnterMaintenance(id, at, host(each.getHost()));
		case ExitMaintenance each -> new Scenario.ExitMaintenance(id, at, host(each.getHost()));
		case Fail each -> new Scenario.Fail(id, at, element(each.getTarget()), each.getMode());
		case Restore each -> new Scenario.Restore(id, at, element(each.getTarget()));
		case AddNic each -> new Scenario.AddNic(id, at, element(each.getTarget()), names.of(each.getLink()),
				Model.text(each.getNetwork()));
		case CustomAction each -> new Scenario.Custom(id, at, Model.text(each.getType()), arguments(each));
		default -> throw new IllegalStateException("An action of an unknown kind: " + action.eClass().getName());
		};
	}

	private Scenario.Expectation read(Expectation expectation) {
		ElementId id = names.require(expectation);
		return switch (expectation) {
		case RunsOn each -> new Scenario.RunsOn(id, vm(each.getVm()), host(each.getHost()), time(each.getWithin()));
		case RunsWithin each -> new Scenario.RunsWithin(id, vm(each.getVm()), time(each.getWithin()));
		case DowntimeBelow each -> new Scenario.DowntimeBelow(id, vm(each.getVm()), time(each.getBelow()));
		case Resolves each -> new Scenario.Resolves(id, Written.of(each.getName(), DomainName::tryParse),
				address(each.getAddress()), orUnresolved(each.getClient(), element(each.getClient())));
		case Reaches each -> new Scenario.Reaches(id, element(each.getSource()), each.isNegated(), element(each.getTarget()),
				address(each.getAddress()), Model.number(each.getPort()), time(each.getWithin()));
		case StaysMounted each -> new Scenario.StaysMounted(id, names.of(each.getDatastore()),
				orUnresolved(each.getHost(), host(each.getHost())));
		default -> throw new IllegalStateException("An expectation of an unknown kind: " + expectation.eClass().getName());
		};
	}

	private static Map<String, String> arguments(CustomAction action) {
		Map<String, String> arguments = new HashMap<>();
		action.getArguments().forEach(each -> arguments.put(Model.text(each.getKey()), Model.text(each.getValue())));
		return arguments;
	}

	private static Written<TimeSpan> time(@Nullable String text) {
		return Written.of(text, TimeSpan::tryParse);
	}

	private static Written<Ipv4Address> address(@Nullable String text) {
		return Written.of(text, Ipv4Address::tryParse);
	}

	/** Tells a reference that means nothing from one that was not given. */
	private static Optional<ElementId> orUnresolved(@Nullable EObject written, Optional<ElementId> found) {
		return written == null || found.isPresent() ? found : Optional.of(Scenario.UNRESOLVED);
	}

	private Optional<ElementId> vm(@Nullable VmInstance instance) {
		return instance == null ? Optional.empty() : instance(instance.getVm(), instance.getInstance());
	}

	private Optional<ElementId> host(@Nullable HostInstance instance) {
		return instance == null ? Optional.empty() : instance(instance.getHost(), instance.getInstance());
	}

	private Optional<ElementId> element(@Nullable ElementInstance instance) {
		return instance == null ? Optional.empty() : instance(instance.getElement(), instance.getInstance());
	}

	/** One member of a fleet, or what belongs to that member: {@code esx.vmnic0[07]} is vmnic0 of esx07. */
	private Optional<ElementId> instance(@Nullable EObject declaration, @Nullable String instance) {
		String counter = Model.text(instance);
		Optional<ElementId> id = names.of(declaration);
		if (counter.isEmpty() || id.isEmpty()) {
			return id;
		}
		boolean isFleet = declaration instanceof DesignElement || declaration instanceof PhysicalPort;
		String name = id.get().qualifiedName();
		String space = isFleet ? name
				: QualifiedNames.namespaceOf(Objects.requireNonNull(declaration)).map(NamedElement::getName).orElse(name);
		return Optional.of(new ElementId(id.get().kind(), space + counter + name.substring(space.length())));
	}

	private static OptionalLong seed(@Nullable String text) {
		return text != null && text.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
	}
}
