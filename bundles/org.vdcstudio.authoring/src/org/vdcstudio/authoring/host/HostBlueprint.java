/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.host;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.authoring.NumberedName;
import org.vdcstudio.authoring.Placing;
import org.vdcstudio.authoring.host.HostAnswers.Hardware;
import org.vdcstudio.authoring.host.HostAnswers.Nic;
import org.vdcstudio.authoring.host.HostPlan.Planned;
import org.vdcstudio.model.compute.ComputeFactory;
import org.vdcstudio.model.compute.ComputePackage;
import org.vdcstudio.model.compute.CpuVendor;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.HostKind;
import org.vdcstudio.model.compute.HostTemplate;
import org.vdcstudio.model.naming.DnsServer;
import org.vdcstudio.model.naming.NtpSource;
import org.vdcstudio.model.network.DistributedPortGroup;
import org.vdcstudio.model.network.DistributedSwitch;
import org.vdcstudio.model.network.NetworkFactory;
import org.vdcstudio.model.network.NetworkPolicies;
import org.vdcstudio.model.network.PhysicalNic;
import org.vdcstudio.model.network.PortGroup;
import org.vdcstudio.model.network.SecurityPolicy;
import org.vdcstudio.model.network.StandardSwitch;
import org.vdcstudio.model.network.SwitchMembership;
import org.vdcstudio.model.network.UplinkMapping;
import org.vdcstudio.model.network.VMkernelAdapter;
import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.model.storage.IscsiAdapter;
import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.model.values.Frequency;
import org.vdcstudio.topology.snapshot.Counter;

/**
 * Makes the elements of new hosts. What the model of a host says is kept as it is written; names, addresses and what is plugged in
 * are each host's own. Used on the thread that owns the model.
 */
final class HostBlueprint {

	private static final ComputePackage COMPUTE = ComputePackage.eINSTANCE;
	private static final List<EReference> NETWORK = List.of(COMPUTE.getHostConfiguration_Nics(), COMPUTE.getHostConfiguration_Switches(),
			COMPUTE.getHostConfiguration_Memberships(), COMPUTE.getHostConfiguration_VmkernelAdapters(),
			COMPUTE.getHostConfiguration_StorageAdapters());
	private static final List<String> NUMBERS = List.of("IpAddress", "IpInterface", "IpPrefix", "Endpoint");

	private final HostAnswers answers;
	private final Placing placing;
	private final NewPorts ports;

	HostBlueprint(HostAnswers answers, Placing placing, NewPorts ports) {
		this.answers = answers;
		this.placing = placing;
		this.ports = ports;
	}

	/** One host, not yet part of the design. */
	EsxiHost make(Planned planned) {
		EsxiHost host = like();
		String digits = NumberedName.tryParse(planned.name()).map(NumberedName::digits).orElse("");
		fill(host, new Counter(digits, 0), new Counter(modelCounter(), 0));
		host.setName(planned.name());
		host.setRange(null);
		host.getProperties().clear();
		text(host, COMPUTE.getHostConfiguration_Fqdn(), planned.fqdn(), Optional::ofNullable);
		hardware(host);
		naming(host);
		if (!answers.like().hasNetwork()) {
			firstNetwork(host);
		}
		text(host, COMPUTE.getHostConfiguration_Gateway(), answers.gateway(), Optional::ofNullable);
		for (PhysicalNic nic : host.getNics()) {
			plug(nic, planned);
		}
		EcoreUtil.getAllContents(host, false).forEachRemaining(each -> {
			if (each instanceof VMkernelAdapter adapter) {
				address(adapter, planned);
			} else if (each instanceof IscsiAdapter adapter) {
				adapter.setIqn(iqn(adapter.getIqn(), planned.name()));
			}
		});
		return host;
	}

	private EsxiHost like() {
		HostModel model = answers.like();
		return switch (model.kind()) {
		case NONE -> ComputeFactory.eINSTANCE.createEsxiHost();
		case TEMPLATE -> {
			EsxiHost host = ComputeFactory.eINSTANCE.createEsxiHost();
			host.setTemplate(placing.get(model.name(), HostTemplate.class));
			yield copied(host);
		}
		case HOST -> copied(model.host().flatMap(host -> placing.find(host.id(), EsxiHost.class))
				.orElseThrow(() -> new IllegalArgumentException("The design has no '%s' any more.".formatted(model.name()))));
		};
	}

	/** A copy that holds what of the network the template says, too: addresses and cables belong to one host. */
	private EsxiHost copied(EsxiHost model) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		EsxiHost host = Objects.requireNonNull((EsxiHost) copier.copy(model));
		@Nullable
		HostTemplate template = model.getTemplate();
		if (template != null && !template.eIsProxy() && answers.like().hasNetwork()) {
			for (EReference part : NETWORK) {
				List<EObject> own = list(host, part);
				if (own.isEmpty()) {
					own.addAll(copier.copyAll(list(template, part)));
				}
			}
		}
		copier.copyReferences();
		return host;
	}

	@SuppressWarnings("unchecked")
	private static <T extends EObject> EList<T> list(EObject element, EReference feature) {
		return (EList<T>) element.eGet(feature);
	}

	private String modelCounter() {
		return answers.like().host().map(host -> host.id().qualifiedName().substring(host.declaration().qualifiedName().length())).orElse("");
	}

	/** Replaces the counters of a fleet: names get that of the new host, addresses keep that of the model until they get their own. */
	private static void fill(EsxiHost host, Counter name, Counter number) {
		fillOne(host, name, number);
		EcoreUtil.getAllContents(host, false).forEachRemaining(each -> fillOne((EObject) each, name, number));
	}

	private static void fillOne(EObject element, Counter name, Counter number) {
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			if (!attribute.isMany() && element.eGet(attribute) instanceof String text && text.contains("{n")) {
				boolean numeric = NUMBERS.contains(attribute.getEAttributeType().getName());
				element.eSet(attribute, numeric ? number.inNumber(text) : name.inName(text));
			}
		}
	}

	private void hardware(EsxiHost host) {
		Hardware wanted = answers.hardware();
		text(host, COMPUTE.getHostConfiguration_Version(), wanted.version(), Optional::ofNullable);
		text(host, COMPUTE.getHostConfiguration_Build(), wanted.build(), Optional::ofNullable);
		if (effective(host, COMPUTE.getHostConfiguration_Kind(), HostKind.BARE_METAL) != wanted.kind()) {
			host.setKind(wanted.kind());
		}
		if (effective(host, COMPUTE.getHostConfiguration_CpuVendor(), CpuVendor.UNKNOWN) != wanted.vendor()) {
			host.setCpuVendor(wanted.vendor());
		}
		text(host, COMPUTE.getHostConfiguration_CpuFamily(), wanted.family(), Optional::ofNullable);
		cpu(host, wanted);
		text(host, COMPUTE.getHostConfiguration_Memory(), wanted.memory(), DataSize::tryParse);
	}

	/** One statement of the language says all three. */
	private static void cpu(EsxiHost host, Hardware wanted) {
		String sockets = Integer.toString(wanted.sockets());
		String cores = Integer.toString(wanted.cores());
		boolean same = sockets.equals(effective(host, COMPUTE.getHostConfiguration_Sockets(), ""))
				&& cores.equals(effective(host, COMPUTE.getHostConfiguration_CoresPerSocket(), ""))
				&& Frequency.tryParse(wanted.clock()).equals(Frequency.tryParse(effective(host, COMPUTE.getHostConfiguration_Clock(), "")));
		if (!same && wanted.sockets() > 0) {
			host.setSockets(sockets);
			host.setCoresPerSocket(cores);
			host.setClock(wanted.clock());
		}
	}

	/** Sets a text that does not mean what the host or its template says already. */
	private static void text(EsxiHost host, EAttribute attribute, String wanted, Function<String, Optional<?>> meaning) {
		String present = effective(host, attribute, "");
		if (wanted.equals(present) || !wanted.isEmpty() && meaning.apply(wanted).equals(meaning.apply(present))) {
			return;
		}
		if (wanted.isEmpty()) {
			host.eUnset(attribute);
		} else {
			host.eSet(attribute, wanted);
		}
	}

	@SuppressWarnings("unchecked")
	private static <T> T effective(EsxiHost host, EAttribute attribute, T byDefault) {
		@Nullable
		Object own = host.eGet(attribute);
		@Nullable
		HostTemplate template = host.getTemplate();
		@Nullable
		Object inherited = template == null || template.eIsProxy() ? null : template.eGet(attribute);
		Object nothing = byDefault;
		return (T) (own != null && !own.equals(nothing) ? own : inherited != null ? inherited : nothing);
	}

	private void naming(EsxiHost host) {
		references(host, COMPUTE.getHostConfiguration_DnsServers(),
				answers.naming().dns().stream().map(name -> placing.get(name, DnsServer.class)).toList());
		references(host, COMPUTE.getHostConfiguration_NtpSources(),
				answers.naming().ntp().stream().map(name -> placing.get(name, NtpSource.class)).toList());
		text(host, COMPUTE.getHostConfiguration_SearchDomain(), answers.naming().searchDomain(), Optional::ofNullable);
	}

	private static void references(EsxiHost host, EReference feature, List<? extends EObject> wanted) {
		List<EObject> own = list(host, feature);
		@Nullable
		HostTemplate template = host.getTemplate();
		List<EObject> effective = own.isEmpty() && template != null && !template.eIsProxy() ? list(template, feature) : own;
		if (!effective.equals(wanted)) {
			own.clear();
			own.addAll(wanted);
		}
	}

	private void firstNetwork(EsxiHost host) {
		for (EReference part : NETWORK) {
			list(host, part).clear();
		}
		for (Nic each : answers.nics()) {
			PhysicalNic nic = NetworkFactory.eINSTANCE.createPhysicalNic();
			nic.setName(each.name());
			host.getNics().add(nic);
		}
		VMkernelAdapter adapter = NetworkFactory.eINSTANCE.createVMkernelAdapter();
		adapter.setName(HostProposals.FIRST_ADAPTER);
		adapter.getServices().add(VMkernelService.MANAGEMENT);
		if (answers.first().distributed().isEmpty()) {
			host.getSwitches().add(firstSwitch(host, adapter));
		} else {
			join(host, adapter, placing.get(answers.first().distributed(), DistributedSwitch.class));
		}
	}

	private StandardSwitch firstSwitch(EsxiHost host, VMkernelAdapter adapter) {
		StandardSwitch first = NetworkFactory.eINSTANCE.createStandardSwitch();
		first.setName(HostProposals.FIRST_SWITCH);
		first.getUplinks().addAll(host.getNics());
		reject(first);
		PortGroup group = NetworkFactory.eINSTANCE.createPortGroup();
		group.setName(answers.first().portGroup());
		if (!answers.first().vlan().isEmpty()) {
			group.setVlan(answers.first().vlan());
		}
		group.getVmkernelAdapters().add(adapter);
		first.getPortGroups().add(group);
		return first;
	}

	/** What every guide to hardening asks for; a standard switch accepts two of them by default. */
	private static void reject(NetworkPolicies policies) {
		policies.setPromiscuous(SecurityPolicy.REJECT);
		policies.setMacChanges(SecurityPolicy.REJECT);
		policies.setForgedTransmits(SecurityPolicy.REJECT);
	}

	private void join(EsxiHost host, VMkernelAdapter adapter, DistributedSwitch distributed) {
		SwitchMembership membership = NetworkFactory.eINSTANCE.createSwitchMembership();
		membership.setDistributedSwitch(distributed);
		for (int i = 0; i < Math.min(host.getNics().size(), distributed.getUplinks().size()); i++) {
			UplinkMapping mapping = NetworkFactory.eINSTANCE.createUplinkMapping();
			mapping.setUplink(distributed.getUplinks().get(i));
			mapping.setNic(host.getNics().get(i));
			membership.getMappings().add(mapping);
		}
		host.getMemberships().add(membership);
		DistributedPortGroup group = distributed.getPortGroups().stream().filter(each -> answers.first().portGroup().equals(each.getName()))
				.findFirst().orElseThrow(() -> new IllegalArgumentException("%s has no port group '%s' any more."
						.formatted(distributed.getName(), answers.first().portGroup())));
		adapter.setNetwork(group);
		host.getVmkernelAdapters().add(adapter);
	}

	private void plug(PhysicalNic nic, Planned planned) {
		nic.setMac(null);
		Optional<Nic> wanted = answers.nics().stream().filter(each -> each.name().equals(nic.getName())).findFirst();
		wanted.map(Nic::speed).filter(speed -> !DataRate.tryParse(speed).equals(DataRate.tryParse(nic.getSpeed())))
				.ifPresent(speed -> nic.setSpeed(speed.isEmpty() ? null : speed));
		boolean byMachine = !answers.hardware().pc().isEmpty();
		ports.plug(nic, byMachine ? "" : planned.links().getOrDefault(nic.getName(), ""));
	}

	private static void address(VMkernelAdapter adapter, Planned planned) {
		adapter.setMac(null);
		@Nullable
		String address = planned.addresses().get(adapter.getName());
		if (address != null && !adapter.isDhcp()) {
			adapter.setAddress(address.isEmpty() ? null : address);
		}
	}

	/** The name of an initiator names its host; whatever else it says, it is this host's own. */
	private @Nullable String iqn(@Nullable String model, String name) {
		if (model == null) {
			return null;
		}
		String before = answers.like().host().map(host -> host.id().qualifiedName()).orElse("");
		if (!before.isEmpty() && model.contains(before)) {
			return model.replace(before, name);
		}
		return model.contains(name) ? model : model + "-" + name;
	}

	/** The names of the initiators of a host, by their names in the model. */
	static Map<String, String> initiators(EsxiHost host, HostModel model) {
		Map<String, String> names = new LinkedHashMap<>();
		model.host().ifPresent(like -> {
			for (org.vdcstudio.topology.snapshot.IscsiAdapter each : like.iscsiAdapters()) {
				host.getStorageAdapters().stream().filter(adapter -> model.local(each.id()).equals(adapter.getName()) && adapter.getIqn() != null)
						.findFirst().ifPresent(adapter -> names.put(each.iqn().text(), adapter.getIqn()));
			}
		});
		return names;
	}
}
